"""Agencies by name, abbreviation or electronic code, on a date: `Bộ TN&MT`, `G10`, `UBND tỉnh Bình Dương`, `00.00.H57`.

The facts are those of the concept scheme `agency`. An agency that closed is followed to what it became; a code or
name that stands on memory alone says `verified: no`. A code below an agency of the first level (`15.H49`) names an
office that no table holds: it is not answered as its parent.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from vocab.agency_codes import parse_agency_code
from vocab.dates import bounds, parse_date
from vocab.schemes import Concept, Scheme, scheme
from vocab.text import fold, one_line
from vocab.units import Level, resolve

__all__ = ["AgencyCandidate", "AgencyResolution", "resolve_agency"]

_COMMITTEE = re.compile(r"(?:ubnd|uy ban nhan dan|people'?s committee of)\s+(?P<unit>.+)")
_SHORT: Final = (("uy ban nhan dan", "ubnd"), ("phat trien nong thon", "ptnt"))


@dataclass(frozen=True, slots=True)
class AgencyCandidate:
    """An agency that the text may mean; `via` is the closed one that the text names, when it was followed."""

    concept: Concept
    confidence: float
    vi: str
    en: str
    via: Concept | None = None

    def to_json(self, on: date | None) -> dict[str, object]:
        """In the shape of a unit's candidate."""
        concept = self.concept
        own = scheme("agency")
        return {
            **_brief(concept),
            "kind": concept.properties.get("agency_kind", ""),
            "valid_on": None if on is None else _valid_on(concept, on),
            "identifiers": _identifiers(concept),
            "within": [_brief(other) for other in _concepts(own, concept.broader)],
            "successors": [_brief(other) for other in _concepts(own, concept.replaced_by)],
            "predecessors": [_brief(other) for other in own if concept.iri in other.replaced_by],
            "via": [_brief(self.via)] if self.via else [],
            "verified": concept.verified,
            "confidence": self.confidence,
            "reason": {"vi": self.vi, "en": self.en},
        }


@dataclass(frozen=True, slots=True)
class AgencyResolution:
    """What agency a text means on a date: candidates, best first; `answer` only where there is one."""

    text: str
    on: date | None
    candidates: tuple[AgencyCandidate, ...]
    vi: str
    en: str

    @property
    def answer(self) -> AgencyCandidate | None:
        """The one agency, if one fits."""
        return self.candidates[0] if len(self.candidates) == 1 else None

    def to_json(self) -> dict[str, object]:
        """The same shape as that of units."""
        return {
            "text": self.text,
            "on": self.on.isoformat() if self.on else None,
            "answer": self.answer.to_json(self.on) if self.answer else None,
            "ambiguous": len(self.candidates) > 1,
            "confidence": self.answer.confidence if self.answer else 0.0,
            "reason": {"vi": self.vi, "en": self.en},
            "candidates": [candidate.to_json(self.on) for candidate in self.candidates],
            "missing": None,
            "ignored": [],
        }


def _brief(concept: Concept) -> dict[str, object]:
    return {
        "iri": concept.iri,
        "code": concept.properties.get("agency_code")
        or concept.properties.get("unverified_agency_code")
        or concept.code,
        "name": concept.name(),
        "level": "agency",
        "valid_from": concept.valid_from or None,
        "valid_to": concept.valid_until or None,
    }


def _identifiers(concept: Concept) -> list[dict[str, object]]:
    pairs = (("agency_code", True), ("unverified_agency_code", False))
    found = [(concept.properties.get(name, ""), verified) for name, verified in pairs]
    return [{"scheme": "agency", "value": value, "verified": ok} for value, ok in found if value]


def _concepts(own: Scheme, iris: Iterable[str]) -> list[Concept]:
    return [found for iri in iris if (found := own.get(iri))]


def _valid_on(concept: Concept, on: date) -> bool:
    start = bounds(parse_date(concept.valid_from))[0] if concept.valid_from else None
    end = bounds(parse_date(concept.valid_until))[1] if concept.valid_until else None
    return (start is None or start <= on) and (end is None or on <= end)


def _key(text: str) -> str:
    folded = re.sub(r"[^\w\s]+", " ", fold(text).replace("&", " va "))
    for long, short in _SHORT:
        folded = folded.replace(long, short)
    return " ".join(folded.split())


@lru_cache(maxsize=1)
def _names() -> dict[str, list[Concept]]:
    """Every name, alternative name and code, by key."""
    found: dict[str, list[Concept]] = {}
    for concept in scheme("agency"):
        names = [*concept.label.values(), *(alt for alts in concept.alt.values() for alt in alts)]
        codes = [concept.properties.get("agency_code", ""), concept.properties.get("unverified_agency_code", "")]
        for key in {_key(name) for name in [*names, *codes] if name}:
            found.setdefault(key, []).append(concept)
    return found


def resolve_agency(text: str, *, on: date | None = None, within: str | None = None) -> AgencyResolution:
    """Which agency a name, abbreviation or code means on a date. `within` names the agency or place it belongs to."""
    line = one_line(text)[:300]
    found, sure = _matches(line)
    code = parse_agency_code(line)
    doubted = {one.iri for one in found if code and one.properties.get("unverified_agency_code") == code.root}
    candidates = _in_time(found, on, sure, doubted)
    if within is not None:
        candidates = [one for one in candidates if _belongs(one.concept, within, on)]
    if not candidates:
        return AgencyResolution(text, on, (), "không nhận ra cơ quan nào trong danh mục", "no agency of the list fits")
    share = len(candidates)
    shared = tuple(AgencyCandidate(c.concept, round(c.confidence / share, 3), c.vi, c.en, c.via) for c in candidates)
    if share > 1:
        return AgencyResolution(text, on, shared, f"có {share} cơ quan phù hợp", f"{share} agencies fit")
    return AgencyResolution(text, on, shared, shared[0].vi, shared[0].en)


def _matches(line: str) -> tuple[list[Concept], float]:
    code = parse_agency_code(line)
    if code:
        return ([] if code.below else _names().get(code.root.lower(), [])), 1.0
    if found := _names().get(_key(line)):
        return found, 1.0 if any(line in concept.label.values() for concept in found) else 0.95
    if match := _COMMITTEE.fullmatch(fold(line)):
        place = line[len(line) - len(match["unit"]) :]
        units = {one.unit.name for one in resolve(place, kind=Level.PROVINCE).candidates}
        keys = {_key(f"UBND {name}") for name in units}
        committees = {concept.iri: concept for key in keys for concept in _names().get(key, [])}
        return list(committees.values()), 0.9
    return [], 0.0


def _in_time(found: Iterable[Concept], on: date | None, sure: float, doubted: set[str]) -> list[AgencyCandidate]:
    own, reached = scheme("agency"), dict[str, AgencyCandidate]()
    for concept in found:
        verified = concept.verified and concept.iri not in doubted
        worth = sure if verified else sure * 0.7
        note = ("", "") if verified else ("; chưa được kiểm chứng", "; not verified")
        uncertain = on is not None and concept.valid_until == str(on.year)  # closed some day of that year
        if on is None or _valid_on(concept, on) or not concept.replaced_by:
            closed = on is not None and not _valid_on(concept, on)
            vi, en = (
                ("tên hoặc mã trùng khớp", "the name or code fits") if not closed else ("đã kết thúc", "it has ended")
            )
            reached.setdefault(concept.iri, AgencyCandidate(concept, worth, vi + note[0], en + note[1]))
            if not uncertain:
                continue
        if on is None:
            continue
        for successor in _followed(own, concept, on):
            vi, en = f"kế thừa {concept.name()}", f"it succeeds {concept.name('en')}"
            reached.setdefault(
                successor.iri, AgencyCandidate(successor, worth * 0.95, vi + note[0], en + note[1], concept)
            )
    return list(reached.values())


def _followed(own: Scheme, concept: Concept, on: date) -> list[Concept]:
    """What an agency became by a day, however many steps that took."""
    reached, todo, seen = [], [concept], {concept.iri}
    while todo:
        for other in _concepts(own, todo.pop().replaced_by):
            if other.iri in seen:
                continue
            seen.add(other.iri)
            if _valid_on(other, on) or not other.replaced_by:
                reached.append(other)
            else:
                todo.append(other)
    return reached


def _belongs(concept: Concept, within: str, on: date | None) -> bool:
    """Whether an agency stands under the agency, or in the province, that `within` names."""
    above, _ = _matches(one_line(within))
    if any(parent.iri in concept.broader or parent.iri == concept.iri for parent in above):
        return True
    area = concept.properties.get("area", "")
    return bool(area) and any(one.unit.code == area for one in resolve(within, on=on, kind=Level.PROVINCE).candidates)
