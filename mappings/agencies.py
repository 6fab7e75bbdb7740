"""Agencies by what a source calls them: the concept of the scheme `agency`, or a finding that says why not.

    agency(text, run, expected=True)    for a publisher or creator given by name or code
    agency_of_node(pairs, prop, run)    for one given as an object

A Vietnamese name or a full code speaks for itself; `H57`, `BTC` and `Ministry of Health` are those of Vietnam only in
a Vietnamese source. What no table holds (nearly all departments of provinces) keeps the node made from its name.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final, NamedTuple
from urllib.parse import urlsplit

from mappings.addresses import NOTHING, Reading
from mappings.run import Run
from mappings.words import finding
from vocab.agencies import AgencyCandidate, AgencyResolution, resolve_agency
from vocab.agency_codes import parse_agency_code
from vocab.dates import bounds, parse_date
from vocab.namespaces import expand
from vocab.schemes import scheme
from vocab.terms import literal, unescape
from vocab.text import fold, looks_vietnamese

__all__ = ["KnownAgency", "agency", "agency_of_node", "is_agency_code"]

_NAME: Final = f'<{expand("foaf:name")}> "'
_CODES: Final = tuple(f'<{expand(name)}> "' for name in ("dct:identifier", "skos:notation"))
_PUBLISHER: Final = expand("dct:publisher")

_BODY = re.compile(
    r"(?:bo|so|ubnd|uy ban|hdnd|hoi dong|cuc|tong cuc|chi cuc|vien|trung tam|ban|phong|dai|truong|hoc vien"
    r"|benh vien|tong cong ty|cong ty|tap doan|hoi|lien doan|van phong|ngan hang|thanh tra|toa an|kiem toan"
    r"|kho bac|bao hiem|thong tan|quy|cong an) "
)
_FULL_CODE = re.compile(r"(?:VN:GOV:)?\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}|VN:GOV:.+", re.IGNORECASE)
_SURE: Final = 0.9
_LONGEST: Final = 300


def is_agency_code(text: str) -> bool:
    """Whether a text is a code and no name."""
    return len(text) <= 40 and parse_agency_code(text) is not None


class KnownAgency(NamedTuple):
    """An agency of the scheme, and the name to show: the source's own, or the official one where that names another."""

    iri: str
    name: str


def agency(text: str, run: Run, *, expected: bool) -> KnownAgency | None:
    """The agency that a name or code means at the record's time; what is unsure is told.

    `expected`: the place is a publisher's, so a Vietnamese name that the scheme lacks is told as well.
    """
    if not 1 < len(text) <= _LONGEST or "@" in text:
        return None
    reading = _agency(text, _era(run.when()), expected)
    if reading is NOTHING or (not _speaks_for_itself(text) and not _vietnamese_source(run)):
        return None
    terms = run.take(reading)
    return KnownAgency(*terms) if terms else None


def agency_of_node(pairs: list[str], prop: str, run: Run) -> str | None:
    """The IRI of the agency that the name among a node's pairs means; the name of a former one gives way."""
    name = next((pair for pair in pairs if pair.startswith(_NAME)), None)
    if name is None:
        return None
    text = _text_of(name)
    found = agency(text, run, expected=prop == _PUBLISHER)
    if found is None:
        return None
    if found.name != text:
        pairs[pairs.index(name)] = f"{_NAME[:-1]}{literal(found.name, language='vi')} ."
    return found.iri


def _text_of(pair: str) -> str:
    return unescape(pair[pair.index('"') + 1 : pair.rindex('"')])


@lru_cache(maxsize=1 << 13)
def _agency(text: str, on: date | None, expected: bool) -> Reading:
    found = resolve_agency(text, on=on)
    if not found.candidates:
        return _unknown(text, expected)
    if len(found.candidates) > 1:
        told = finding("lift.agency.ambiguous", text, expected=_names(found))
        return Reading((), (told,)) if _native(text) else NOTHING
    only = found.candidates[0]
    if only.confidence < _SURE and is_agency_code(text):
        return Reading((), (finding("lift.agency.doubtful", text, expected=only.concept.name()),))
    if only.via is None:
        return Reading((only.concept.iri, only.concept.name() if is_agency_code(text) else text))
    return _succeeded(text, only)


def _succeeded(text: str, only: AgencyCandidate) -> Reading:
    """A closed agency is its successor where that is verified, else itself; the finding names the other."""
    assert only.via is not None
    told = finding("lift.agency.succeeded", text, expected=only.concept.name(), repaired=only.via.name())
    if only.confidence >= _SURE:
        return Reading((only.concept.iri, only.concept.name()), (told,))
    return Reading((only.via.iri, only.via.name() if is_agency_code(text) else text), (told,))


def _unknown(text: str, expected: bool) -> Reading:
    if is_agency_code(text) or (_native(text) and (expected or _BODY.match(fold(text)))):
        return Reading((), (finding("lift.agency.unknown", text),))
    return NOTHING


def _names(found: AgencyResolution) -> str:
    return "; ".join(dict.fromkeys(each.concept.name() for each in found.candidates[:5]))


# --- when, and whose ------------------------------------------------------------------------------------------


@cache
def _turns() -> list[date]:
    """The days on which some agency began, or had ended: between two of them nothing changes."""
    days: set[date] = set()
    for concept in scheme("agency"):
        for text, ends in ((concept.valid_from, False), (concept.valid_until, True)):
            first, last = bounds(parse_date(text)) if text else (None, None)
            days.update(day for day in (first, last + timedelta(1) if last and ends else None) if day)
    return sorted(days)


def _era(on: date | None) -> date | None:
    """The first day of the stretch of time, without change, that a day lies in."""
    if on is None:
        return None
    place = bisect_right(_turns(), on)
    return _turns()[place - 1] if place else date(1945, 9, 2)


def _native(text: str) -> bool:
    return looks_vietnamese(text) or _BODY.match(fold(text)) is not None


@lru_cache(maxsize=1 << 13)
def _speaks_for_itself(text: str) -> bool:
    return _native(text) or _FULL_CODE.fullmatch(text.replace(" ", "")) is not None


def _vietnamese_source(run: Run) -> bool:
    """Whether source or record shows that it is of Vietnam: its host, its title, or words of the record."""
    host = urlsplit(run.context.source_url).hostname if "://" in run.context.source_url else None
    if host and host.endswith(".vn"):
        return True
    return looks_vietnamese(run.context.source_title) or looks_vietnamese(_words(run.record)[:2000])


def _words(value: object) -> str:
    if isinstance(value, dict):
        inner = value.get("fields")
        return " ".join([each for each in value.values() if isinstance(each, str)] + ([_words(inner)] if inner else []))
    return ""
