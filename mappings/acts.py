"""Administrative units and legal acts, asked of the shared vocabulary."""

from __future__ import annotations

import re
from bisect import bisect_right
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final

from mappings.addresses import Reading
from mappings.run import Run
from mappings.words import finding
from vocab.findings import Finding
from vocab.legal import find_acts
from vocab.schemes import scheme
from vocab.text import fold
from vocab.units import Candidate, Level, Resolution, Unit, resolve, units

__all__ = ["legal_acts", "units_named"]

_VIETNAM: Final = "http://publications.europa.eu/resource/authority/country/VNM"
_COUNTRY: Final = frozenset(
    ("viet nam", "vietnam", "toan quoc", "ca nuoc", "quoc gia", "toan bo lanh tho viet nam", "nuoc viet nam")
)
_WHOLE: Final = re.compile(
    r"(?:toàn|cả)\s+(?=tỉnh|thành phố|tp|địa bàn|huyện|quận|xã|phường)|(?:trên\s+)?địa bàn\s+", re.IGNORECASE
)
_PARTS: Final = (re.compile(r"\s*[;\n|]\s*"), re.compile(r"\s*,\s*|\s+(?:và|&)\s+"))
_MOST_PARTS: Final = 40
_SHOWN: Final = 5


def units_named(text: str, run: Run) -> tuple[str, ...]:
    """The IRIs of the units that a text names (one, or every one of a list); what is unsure is a finding, and none.

    Read at the end of the time that the record covers, else at its own date. `province` among the constants of the
    source's configuration tells in which one its bare names are meant.
    """
    run.writes += 1  # the date of the record counts
    within = (run.context.defaults or {}).get("province")
    return run.take(_named(text.strip(), _era(run.covered()), within))


@lru_cache(maxsize=1 << 13)
def _named(text: str, on: date | None, within: str | None) -> Reading:
    if fold(text) in _COUNTRY:
        return Reading((_VIETNAM,))
    plain = _WHOLE.sub("", text)
    reading = _one(plain, on, within)
    if reading.terms or reading.findings:
        return reading
    return _several(plain, on, within)


def _several(text: str, on: date | None, within: str | None) -> Reading:
    """A list of units: every part is one, and divided by commas all are of one level, or it would be an address."""
    for signs in _PARTS:
        parts = [part for part in signs.split(text) if part]
        if not 1 < len(parts) <= _MOST_PARTS:
            continue
        readings = [_one(part, on, within) for part in parts]
        alike = signs is _PARTS[0] or len({_level(each) for each in readings if each.terms}) == 1
        if alike and all(each.terms for each in readings):
            terms = dict.fromkeys(term for each in readings for term in each.terms)
            return Reading(tuple(terms), tuple(told for each in readings for told in each.findings))
    return Reading()


def _level(reading: Reading) -> Level | None:
    slug = reading.terms[0].rsplit("/", 1)[-1]
    width = slug.find("-")
    return {2: Level.PROVINCE, 3: Level.DISTRICT, 5: Level.COMMUNE}.get(width)


def _one(text: str, on: date | None, within: str | None) -> Reading:
    found = resolve(text, on=on)
    if _sure(found):
        return _told(text, found, on)
    for kind, inside in ((Level.PROVINCE, None), (None, within)):
        again = resolve(text, on=on, kind=kind, within=inside) if kind or inside else found
        if _sure(again):
            told = _told(text, again, on)
            return _as_province(text, told, found) if kind and len(found.candidates) > 1 else told
    undated = resolve(text) if on is not None else found
    if _sure(undated):
        return _told(text, undated, on)
    if found.candidates:
        names = _shown([each.unit for each in found.candidates])
        return Reading((), (finding("lift.unit.ambiguous", text, expected=names),))
    return Reading()


def _sure(found: Resolution) -> bool:
    return found.answer is not None and found.missing is None


def _told(text: str, found: Resolution, on: date | None) -> Reading:
    """The unit that the text names, not what it became; where it had ended by then, its successors are told."""
    assert found.answer is not None
    unit = _meant(found.answer)
    ended = unit.valid_to is not None and (on is None or unit.valid_to < on)
    return Reading((unit.iri,), (_abolished(text, unit),) if ended else ())


def _meant(answer: Candidate) -> Unit:
    return answer.via[0] if len(answer.via) == 1 else answer.unit


def _abolished(text: str, unit: Unit) -> Finding:
    named = f"{unit.name}, {unit.code}, {unit.valid_to:%d/%m/%Y}"
    return finding("lift.unit.abolished", text, expected=_shown(list(units().successors_of(unit))), repaired=named)


def _as_province(text: str, told: Reading, found: Resolution) -> Reading:
    others = [each.unit for each in found.candidates if each.unit.level is not Level.PROVINCE]
    slug = told.terms[0].rsplit("/", 1)[-1]
    note = finding("lift.unit.province", text, expected=_shown(others), repaired=slug.partition("-")[0])
    return Reading(told.terms, (note, *told.findings))


def _shown(found: list[Unit]) -> str:
    names = list(dict.fromkeys(f"{each.name} ({each.code})" for each in found))
    more = f"; … ({len(names)})" if len(names) > _SHOWN else ""
    return "; ".join(names[:_SHOWN]) + more


@cache
def _turns() -> list[date]:
    """The days on which some unit began or had ended: between two of them every name means the same."""
    days = {unit.valid_from for unit in units().all if unit.valid_from}
    return sorted(days | {unit.valid_to + timedelta(1) for unit in units().all if unit.valid_to})


def _era(on: date | None) -> date | None:
    """The first day of the stretch of time, without change, that a day lies in."""
    if on is None:
        return None
    place = bisect_right(_turns(), on)
    return _turns()[place - 1] if place else date(1976, 7, 2)


@lru_cache(maxsize=1 << 12)
def legal_acts(text: str, *, numbers_only: bool = False) -> Reading:
    """IRIs of the acts whose numbers a text holds, or of the one that it names as the scheme does."""
    found = tuple(dict.fromkeys(act.iri for act in find_acts(text)))
    if not found:
        named = scheme("legal-act").resolve(text) if len(text) <= 300 and not numbers_only else None
        return Reading((named.iri,)) if named else Reading()
    undated = any("/undated/" in iri for iri in found)
    return Reading(found, (finding("lift.legal.undated", text),) if undated else ())
