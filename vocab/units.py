"""Administrative units in time: a text or code, read on a date, answers one unit, or the true candidates, and why.

    resolve("Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh", on=date(2024, 5, 1)).answer.unit.code  # "26740"

A name means nothing without a date. On a date, a unit that no longer exists is followed to what it became, one that
does not exist yet to what it was made of; an abolished district answers itself with its successors. Without a date, a
name that several stretches of time carry answers them all. Where more than one unit fits equally, `answer` is
None: nothing is guessed. No network, no state but the table that ships with the package.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import Final

from vocab._units_match import Found, Match, Why, match_text, related
from vocab._units_words import WORDS
from vocab.agency_codes import parse_agency_code
from vocab.text import fold, one_line
from vocab.units_table import KINDS, Kind, Level, Unit, Units, units

__all__ = [
    "Candidate",
    "CodeScheme",
    "Kind",
    "Level",
    "Resolution",
    "Unit",
    "Units",
    "Why",
    "find_unit",
    "resolve",
    "units",
]

REFORM: Final = date(2025, 7, 1)
_SNAPSHOT_TRUSTED_FROM: Final = date(2025, 1, 1)


class CodeScheme(StrEnum):
    """How a text identifies a unit: by name, or by a code of one scheme."""

    NAME = "name"
    STATISTICS = "statistics"
    AGENCY = "agency"
    ISO_3166_2 = "iso-3166-2"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit that the text may mean. `via` is the unit of another time that the text names, when it was followed."""

    unit: Unit
    confidence: float
    why: tuple[Why, ...]
    via: tuple[Unit, ...] = ()

    def words(self) -> tuple[str, str]:
        """The reason in Vietnamese and English."""
        named = ", ".join(dict.fromkeys(f"{unit.name} ({unit.code})" for unit in self.via[:4]))
        pairs = [WORDS[why] for why in self.why]
        vi, en = ("; ".join(pair[side] for pair in pairs).format(via=named) for side in (0, 1))
        return vi, en


@dataclass(frozen=True, slots=True)
class Resolution:
    """What a text means on a date: candidates, best first. `missing` is a part that names a unit no table has."""

    text: str
    on: date | None
    candidates: tuple[Candidate, ...]
    answer: Candidate | None
    vi: str
    en: str
    missing: str | None = None
    ignored: tuple[str, ...] = ()

    def to_json(self) -> dict[str, object]:
        """The shape that the service and the command answer."""
        return {
            "text": self.text,
            "on": self.on.isoformat() if self.on else None,
            "answer": _candidate_json(self.answer, self.on) if self.answer else None,
            "ambiguous": self.answer is None and len(self.candidates) > 1,
            "confidence": self.answer.confidence if self.answer else 0.0,
            "reason": {"vi": self.vi, "en": self.en},
            "candidates": [_candidate_json(candidate, self.on) for candidate in self.candidates],
            "missing": self.missing,
            "ignored": list(self.ignored),
        }


def unit_json(unit: Unit) -> dict[str, object]:
    """A unit in brief, as others refer to it."""
    return {
        "iri": unit.iri,
        "code": unit.code,
        "name": unit.name,
        "level": str(unit.level),
        "valid_from": unit.valid_from.isoformat() if unit.valid_from else None,
        "valid_to": unit.valid_to.isoformat() if unit.valid_to else None,
    }


def _candidate_json(candidate: Candidate, on: date | None) -> dict[str, object]:
    table, unit = units(), candidate.unit
    vi, en = candidate.words()
    above = table.parents_of(unit, on)
    return {
        **unit_json(unit),
        "kind": str(unit.kind),
        "kind_label": {"vi": KINDS[unit.kind].vi, "en": KINDS[unit.kind].en},
        "valid_on": None if on is None else unit.valid_on(on),
        "identifiers": [
            {"scheme": "statistics", "value": unit.code, "verified": True},
            *({"scheme": scheme, "value": value, "verified": ok} for scheme, value, ok in unit.identifiers),
        ],
        "within": [unit_json(parent) for parent in _chain(table, above, on)],
        "successors": [unit_json(other) for other in table.successors_of(unit)],
        "predecessors": [unit_json(other) for other in table.predecessors_of(unit)],
        "via": [unit_json(other) for other in candidate.via],
        "confidence": candidate.confidence,
        "reason": {"vi": vi, "en": en},
        "reasons": [str(why) for why in candidate.why],
    }


def _chain(table: Units, above: Sequence[Unit], on: date | None) -> list[Unit]:
    chain = list(above)
    for unit in above:
        chain += [parent for parent in _chain(table, table.parents_of(unit, on), on) if parent not in chain]
    return chain


def find_unit(iri: str) -> Unit | None:
    """The unit of an IRI of the scheme, or of its last part (`79-from-2025-07-01`)."""
    slug = iri.rsplit("/", 1)[-1]
    table = units()
    return next((table[i] for i in table.by_code.get(slug[: slug.find("-")], ()) if table[i].slug == slug), None)


# --- resolving ---------------------------------------------------------------------------------------------------


def resolve(
    text: str,
    *,
    scheme: CodeScheme | None = None,
    on: date | None = None,
    within: str | Unit | None = None,
    kind: Level | Kind | None = None,
) -> Resolution:
    """Which administrative unit a name, address or code means on a date.

    `scheme` says what the text is (any, if None); `within` is a unit, or the name or code of one, read on the same
    date; `kind` restricts the answer to a level or a kind. Never raises on any text.
    """
    inside = within if isinstance(within, str | None) else within.index
    if len(text) > _LONGEST or (isinstance(inside, str) and len(inside) > _LONGEST):
        return Resolution(text[:_LONGEST], on, (), None, "văn bản quá dài", "the text is too long")
    return _resolve(text, scheme, on, inside, kind)


_LONGEST: Final = 500


@lru_cache(maxsize=1 << 13)
def _resolve(
    text: str, scheme: CodeScheme | None, on: date | None, within: str | int | None, kind: Level | Kind | None
) -> Resolution:
    table = units()
    level = KINDS[kind].level if isinstance(kind, Kind) else kind
    container = _container(table, within, on)
    if container is not None and not container:
        return Resolution(
            text, on, (), None, "không tìm thấy đơn vị cấp trên", "the containing unit is unknown", str(within)
        )
    found = _find(table, text, scheme, container, level)
    matches = [match for match in found.matches if not isinstance(kind, Kind) or match.unit.kind is kind]
    chosen = _in_time(table, matches, on, _old_style(found, container, on))
    if on is not None and (container or found.containers):
        chosen += _older_readings(table, matches, chosen, on)
    return _resolution(text, on, chosen, found)


def _container(table: Units, within: str | int | None, on: date | None) -> tuple[Match, ...] | None:
    """The readings of `within`: those valid on the date before others; None if none was asked for."""
    if within is None:
        return None
    if isinstance(within, int):
        return (Match(table[within], 9, 1.0, (Why.CODE,)),)
    found = _find(table, within, None, None, None).matches
    above = [match for match in found if match.unit.level is not Level.COMMUNE]
    current = [match for match in above if on is None or match.unit.valid_on(on)]
    return tuple(_best(current or above))


def _old_style(found: Found, container: tuple[Match, ...] | None, on: date | None) -> bool:
    """Whether a coarser part of the text names only units that no longer exist: the text speaks of their time."""
    groups = [*found.containers, *([container] if container else [])]
    return on is not None and any(all(not match.unit.valid_on(on) for match in _best(group)) for group in groups)


def _best(matches: Iterable[Match]) -> list[Match]:
    matches = list(matches)
    top = max((match.rank for match in matches), default=0)
    return [match for match in matches if match.rank == top]


# --- codes ---------------------------------------------------------------------------------------------------------

_DIGITS = re.compile(r"\d{1,5}")
_ISO = re.compile(r"vn-[a-z0-9]{2}")
_CODE_AND_NAME = re.compile(
    r"\(?(\d{2,3}|\d{5})\)?\s*[-–.:_]?\s+(?=\D)(\D.{2,})|(\D.{2,}?)\s*[-–(\[]\s*(\d{2,3}|\d{5})[)\]]?"
)
_WIDTHS: Final = {Level.PROVINCE: 2, Level.DISTRICT: 3, Level.COMMUNE: 5}


def _find(
    table: Units, text: str, scheme: CodeScheme | None, container: tuple[Match, ...] | None, level: Level | None
) -> Found:
    line = one_line(text)
    found: list[Match] = []
    if scheme in (None, CodeScheme.STATISTICS) and _DIGITS.fullmatch(line):
        found = _by_code(table, line, level)
    elif scheme in (None, CodeScheme.ISO_3166_2) and _ISO.fullmatch(line.lower()):
        found = _by_identifier(table, line.upper())
    elif scheme in (None, CodeScheme.AGENCY) and (code := parse_agency_code(line)) and code.root[0] == "H":
        found = [] if code.below else _by_identifier(table, code.root)
    elif scheme in (None, CodeScheme.NAME):
        return _named(table, line, container, level)
    kept = [match for match in found if level is None or match.unit.level is level]
    return _restricted(table, kept, container)


def _restricted(table: Units, matches: list[Match], container: tuple[Match, ...] | None) -> Found:
    if container is None:
        return Found(tuple(matches))
    above = {match.unit.index for match in container}
    return Found(tuple(match for match in matches if not above.isdisjoint(related(table, match.unit.index))))


def _by_code(table: Units, code: str, level: Level | None) -> list[Match]:
    widths = [_WIDTHS[level]] if level else [2, 3, 5]
    if len(code) in widths:
        return [Match(table[index], 9, 1.0, (Why.CODE,)) for index in table.by_code.get(code, ())]
    width = next((width for width in widths if width > len(code)), None)
    if width is None or (level is None and len(code) not in (1, 4)):
        return []
    return [Match(table[index], 8, 0.8, (Why.PADDED_CODE,)) for index in table.by_code.get(code.zfill(width), ())]


def _by_identifier(table: Units, value: str) -> list[Match]:
    found = []
    for index in table.by_identifier.get(value, ()):
        unit = table[index]
        verified = any(ok for _, held, ok in unit.identifiers if held == value)
        why = (Why.IDENTIFIER,) if verified else (Why.IDENTIFIER, Why.UNVERIFIED)
        found.append(Match(unit, 9, 1.0 if verified else 0.7, why))
    return found


def _named(table: Units, line: str, container: tuple[Match, ...] | None, level: Level | None) -> Found:
    found = match_text(table, line, container, level)
    if found.matches or not (both := _CODE_AND_NAME.fullmatch(line)):
        return found
    code, name = (both[1], both[2]) if both[1] else (both[4], both[3])
    again = match_text(table, name, container, level)
    agreeing = tuple(match for match in again.matches if match.unit.code == code)
    return replace(again, matches=agreeing) if agreeing else found


# --- time ------------------------------------------------------------------------------------------------------------


def _in_time(table: Units, matches: Sequence[Match], on: date | None, old_style: bool) -> list[Candidate]:
    if on is None:
        return _without_date(table, _best(matches))
    direct = _best(match for match in matches if match.unit.valid_on(on))
    others = _best(match for match in matches if not match.unit.valid_on(on))
    if not direct or (others and _speaks_of_another_time(direct, others, old_style)):
        return _followed(table, _nearest(others, on, old_style), on) or [_direct(match, on) for match in direct]
    if Why.NO_KIND not in direct[0].why:
        return [_direct(match, on) for match in direct]
    above = [
        match
        for match in others
        if match.unit.level is not Level.COMMUNE and match.rank == direct[0].rank and (match.unit.valid_to or on) < on
    ]
    merged = {match.unit.index: _direct(match, on) for match in direct}
    if any(match.unit.level is Level.PROVINCE for match in direct):  # its former seat of the same name is not meant
        above = [match for match in above if match.unit.level is Level.PROVINCE]
    for candidate in _followed(table, above, on):
        merged.setdefault(candidate.unit.index, candidate)
    return list(merged.values())


def _older_readings(table: Units, matches: Sequence[Match], chosen: Sequence[Candidate], on: date) -> list[Candidate]:
    """Of former communes of the same name in the same place that became something else: the old name may be meant."""
    direct = {one.unit.index for one in chosen if not one.via}
    rank = max((match.rank for match in matches if match.unit.index in direct), default=99)
    past = [
        match
        for match in matches
        if match.rank >= rank and match.unit.level is Level.COMMUNE and (match.unit.valid_to or on) < on
    ]
    strayed = [one for one in past if direct.isdisjoint(unit.index for unit in _travel(table, one.unit, on, True))]
    known = {one.unit.index for one in chosen}
    followed = _followed(table, _nearest(strayed, on, False), on)
    return [replace(one, confidence=one.confidence * 0.6) for one in followed if one.unit.index not in known]


def _speaks_of_another_time(direct: Sequence[Match], others: Sequence[Match], old_style: bool) -> bool:
    return others[0].rank > direct[0].rank or (old_style and others[0].rank == direct[0].rank)


def _nearest(matches: Sequence[Match], on: date, old_style: bool) -> list[Match]:
    """Of units of other times, those that ended last before the date, or all of the text's own time."""
    past = [match for match in matches if match.unit.valid_to is not None and match.unit.valid_to < on]
    if old_style or not past:
        return list(matches)
    last = max(match.unit.valid_to or on for match in past)
    return [match for match in past if match.unit.valid_to == last]


def _direct(match: Match, on: date) -> Candidate:
    early = match.unit.valid_from is None and on < _SNAPSHOT_TRUSTED_FROM
    return Candidate(
        match.unit, match.worth * (0.98 if early else 1), (*match.why, Why.SNAPSHOT) if early else match.why
    )


def _without_date(table: Units, matches: Sequence[Match]) -> list[Candidate]:
    """All stretches of time that fit, less those that went on unchanged under the same code, name and kind."""
    held = {match.unit.index for match in matches}
    return [
        Candidate(match.unit, match.worth, match.why)
        for match in matches
        if not any(index in held and _unchanged(table, match.unit, table[index]) for index in match.unit.successors)
    ]


def _unchanged(table: Units, old: Unit, new: Unit) -> bool:
    same = (old.code, old.name, old.kind) == (new.code, new.name, new.kind)
    return same and len(old.successors) == 1 and len(table.predecessors[new.index]) == 1


def _followed(table: Units, matches: Sequence[Match], on: date) -> list[Candidate]:
    """What units of another time were or became on the date; a district answers itself, for its level has ended."""
    found: dict[int, Candidate] = {}
    for match in matches:
        later = match.unit.valid_to is not None and match.unit.valid_to < on
        if match.unit.level is Level.DISTRICT:
            _merge(found, Candidate(match.unit, match.worth * 0.9, (*match.why, Why.EXPIRED)))
            continue
        reached = _travel(table, match.unit, on, later)
        why = (
            *match.why,
            Why.SUCCESSOR if later else Why.PREDECESSOR,
            *((Why.DISPUTED,) if match.unit.disputed else ()),
        )
        worth = match.worth * (0.8 if match.unit.disputed else 0.95)
        for unit in reached:
            _merge(found, Candidate(unit, worth, why, (match.unit,)))
        if not reached:
            _merge(found, Candidate(match.unit, match.worth * 0.5, (*match.why, Why.EXPIRED if later else Why.NOT_YET)))
    return list(found.values())


def _merge(found: dict[int, Candidate], candidate: Candidate) -> None:
    held = found.get(candidate.unit.index)
    if held is None:
        found[candidate.unit.index] = candidate
    else:
        best = max(held, candidate, key=lambda one: one.confidence)
        found[candidate.unit.index] = replace(best, via=held.via + tuple(u for u in candidate.via if u not in held.via))


def _travel(table: Units, unit: Unit, on: date, later: bool) -> list[Unit]:
    """The units of the same level that hold on the date, along the line of successors or predecessors."""
    reached: dict[int, Unit] = {}
    todo = [unit]
    while todo:
        one = todo.pop(0)
        steps = table.successors_of(one) if later else table.predecessors_of(one)
        for other in steps:
            if other.valid_on(on):
                reached[other.index] = other
            elif other.level is unit.level or not later:
                todo.append(other)
    return list(reached.values())


# --- the answer ----------------------------------------------------------------------------------------------------


_BARE_WORTH: Final = {Level.PROVINCE: 1.0, Level.DISTRICT: 0.8, Level.COMMUNE: 0.6}


def _resolution(text: str, on: date | None, chosen: list[Candidate], found: Found) -> Resolution:
    if len({candidate.unit.level for candidate in chosen}) > 1:  # a bare name means a province rather than a commune
        chosen = [replace(one, confidence=one.confidence * _BARE_WORTH[one.unit.level]) for one in chosen]
    total = sum(candidate.confidence for candidate in chosen) or 1.0
    one_line = len(chosen) > 1 and _one_line_of_time(chosen)
    shared = [
        replace(one, confidence=round(one.confidence * (0.9 if one_line else one.confidence / total), 3))
        for one in chosen
    ]
    ranked = tuple(sorted(shared, key=_order))
    answer = ranked[0] if len(ranked) == 1 or one_line else None
    vi, en = _summary(ranked, answer, found, on)
    return Resolution(text, on, ranked, answer, vi, en, found.missing, found.ignored)


def _one_line_of_time(chosen: Sequence[Candidate]) -> bool:
    """Whether all are one unit at several times: the same code and name, each the successor of the one before."""
    units_ = sorted((one.unit for one in chosen), key=lambda unit: unit.valid_from or date.min)
    if len({(unit.code, unit.key) for unit in units_}) > 1:
        return False
    return all(new.index in old.successors for old, new in pairwise(units_))


def _order(candidate: Candidate) -> tuple[float, int, str]:
    later = candidate.unit.valid_from.toordinal() if candidate.unit.valid_from else 0
    return -candidate.confidence, -later, candidate.unit.code


def _summary(ranked: Sequence[Candidate], answer: Candidate | None, found: Found, on: date | None) -> tuple[str, str]:
    if answer and len(ranked) > 1:
        vi, en = answer.words()
        return f"{vi}; không có ngày nên lấy thời kỳ gần nhất", f"{en}; without a date its latest time is taken"
    if answer:
        return answer.words()
    if not ranked and found.several:
        return "văn bản nêu nhiều đơn vị; hãy tra từng đơn vị", "the text names several units; ask for each alone"
    if not ranked and found.missing:
        return f"không có đơn vị nào tên “{found.missing}” ở đây", f"there is no unit “{found.missing}” here"
    if not ranked:
        return "không nhận ra đơn vị hành chính nào", "no administrative unit was recognised"
    if ranked[0].via:
        named = ranked[0].via[0].name
        return f"“{named}” ứng với {len(ranked)} đơn vị vào ngày này", f"“{named}” is {len(ranked)} units on that day"
    if (
        on is None
        and len({fold(one.unit.name) for one in ranked}) == 1
        and len({one.unit.valid_to for one in ranked}) > 1
    ):
        return (
            f"tên hoặc mã này chỉ {len(ranked)} đơn vị ở các thời kỳ khác nhau; hãy cho biết ngày",
            f"this name or code is {len(ranked)} units of different times; give a date",
        )
    return f"có {len(ranked)} đơn vị phù hợp như nhau", f"{len(ranked)} units fit equally"
