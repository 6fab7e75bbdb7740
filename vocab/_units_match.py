"""Finding the rows of the table that a text may mean, before time is considered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from vocab._units_text import Form, Part, exact_key, folded_key, inner_parts, is_street, parts_of
from vocab.units_table import KINDS, Level, Unit, Units

__all__ = ["Found", "Match", "Why", "match_text", "related"]


class Why(StrEnum):
    """Why a unit is a candidate; the words are in `vocab._units_words`."""

    CODE = "code"
    PADDED_CODE = "padded-code"
    IDENTIFIER = "identifier"
    UNVERIFIED = "unverified"
    EXACT = "exact"
    FOLDED = "folded"
    ALIAS = "alias"
    VARIANT = "variant"
    DIACRITICS = "diacritics"
    NO_KIND = "no-kind"
    KIND_DIFFERS = "kind-differs"
    HISTORY = "history"
    IGNORED = "ignored"
    SUCCESSOR = "successor"
    PREDECESSOR = "predecessor"
    EXPIRED = "expired"
    NOT_YET = "not-yet"
    SNAPSHOT = "snapshot"
    DISPUTED = "disputed"


_NAME_WORTH = {Why.EXACT: 1.0, Why.ALIAS: 0.95, Why.FOLDED: 0.9, Why.VARIANT: 0.85, Why.DIACRITICS: 0.7}


@dataclass(frozen=True, slots=True)
class Match:
    """A row that fits: how well name and kind fit (`rank`, higher is better), what it is worth (0 to 1), why."""

    unit: Unit
    rank: int
    worth: float
    why: tuple[Why, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """What a text may mean.

    `containers` are the readings of the coarser parts; `ignored` the parts that name no unit; `missing` a part that
    says it is a unit of a kind and is in no table; `several`, that the text names more than one unit.
    """

    matches: tuple[Match, ...]
    containers: tuple[tuple[Match, ...], ...] = ()
    ignored: tuple[str, ...] = ()
    missing: str | None = None
    several: bool = False


def _name_fit(unit: Unit, form: Form, plain: bool) -> Why:
    if exact_key(form.core) == unit.exact:
        return Why.EXACT
    if folded_key(form.core) == unit.folded:
        return Why.FOLDED if plain else Why.DIACRITICS
    return Why.VARIANT


def _judge(unit: Unit, form: Form, name: Why) -> Match:
    worth, why, rank = _NAME_WORTH[name], [name], 0 if name is Why.DIACRITICS else 2 if name is Why.VARIANT else 4
    if not form.kinds:
        why.append(Why.NO_KIND)
        worth, rank = worth * 0.9, rank + 1
    elif unit.kind in form.kinds:
        rank += 1
    else:
        why.append(Why.KIND_DIFFERS)
        worth, rank = worth * 0.7, rank - 2
    if name in (Why.EXACT, Why.ALIAS) and not form.core.isascii():
        rank += 1
    return Match(unit, rank, worth, tuple(why))


@lru_cache(maxsize=1 << 14)
def part_matches(table: Units, part: Part) -> dict[int, Match]:
    """Rows that one part may mean, by index, each with its best fit. Not to be changed by the caller."""
    found: dict[int, Match] = {}
    for form in part.forms:
        for index in table.by_key.get(form.key, ()):
            unit = table[index]
            if _level_fits(unit, form):
                _keep(found, _judge(unit, form, _name_fit(unit, form, part.plain)))
        for index in table.aliases.get(form.key, ()):
            unit = table[index]
            if _level_fits(unit, form):
                _keep(found, _judge(unit, replace(form, kinds=()), Why.ALIAS))
    return found


def _level_fits(unit: Unit, form: Form) -> bool:
    """A stated kind may be wrong (`xã` that became a `phường`), but not by a level."""
    return not form.kinds or any(KINDS[kind].level is unit.level for kind in form.kinds)


def _keep(found: dict[int, Match], match: Match) -> None:
    held = found.get(match.unit.index)
    if held is None or held.worth < match.worth:
        found[match.unit.index] = match


# --- containment ---------------------------------------------------------------------------------------------------


@lru_cache(maxsize=1 << 15)
def _above(table: Units, index: int) -> frozenset[int]:
    """Everything above a unit as it stands."""
    found: set[int] = set()
    for parent in table[index].parents:
        found.add(parent)
        found |= _above(table, parent)
    return frozenset(found)


@lru_cache(maxsize=1 << 15)
def _above_in_history(table: Units, index: int) -> frozenset[int]:
    """Everything above what a unit was made of or became."""
    return frozenset(above for history in _lineage(table, index) for above in _above(table, history))


def related(table: Units, index: int) -> frozenset[int]:
    """Every unit above this one, as it stands or through what it was made of or became."""
    return _above(table, index) | _above_in_history(table, index)


def _after(table: Units, index: int) -> Sequence[int]:
    return table[index].successors


def _before(table: Units, index: int) -> Sequence[int]:
    return table.predecessors.get(index, ())


def _lineage(table: Units, index: int) -> Iterator[int]:
    """What it became, and what it was made of: one line in each direction of time."""
    seen = {index}
    for step in (_after, _before):
        todo = list(step(table, index))
        while todo:
            other = todo.pop()
            if other not in seen:
                seen.add(other)
                yield other
                todo.extend(step(table, other))


def _best_worth(choices: Iterable[Match], above: frozenset[int]) -> float:
    best = 0.0
    for choice in choices:
        if choice.worth > best and choice.unit.index in above:
            best = choice.worth
    return best


def _inside(table: Units, match: Match, containers: Sequence[Iterable[Match]]) -> Match | None:
    """The match, its worth lowered by that of the best container in each list; None if one list has none."""
    worth, why, index = match.worth, match.why, match.unit.index
    for choices in containers:
        best = _best_worth(choices, _above(table, index))
        if not best:
            best = 0.9 * _best_worth(choices, _above_in_history(table, index))
            if not best:
                return None
            if Why.HISTORY not in why:
                why = (*why, Why.HISTORY)
        worth *= best
    return match if worth == match.worth and why is match.why else Match(match.unit, match.rank, worth, why)


def _fitting(table: Units, matches: Sequence[Match], containers: Sequence[Iterable[Match]]) -> list[Match]:
    """The matches inside the containers; where some fit the containers' own kinds better, those alone."""
    if not containers:
        return list(matches)
    pairs = [(fit, fit.worth / match.worth) for match in matches if (fit := _inside(table, match, containers))]
    best = max((context for _, context in pairs), default=0.0)
    return [fit for fit, context in pairs if context >= best * 0.85]


# --- whole texts -----------------------------------------------------------------------------------------------------


def match_text(table: Units, text: str, within: tuple[Match, ...] | None, level: Level | None) -> Found:
    """What a name or address may mean, inside `within` if given."""
    parts = parts_of(text)
    found = _match_either_way(table, parts, within, level)
    if found.matches or not parts:
        return found
    finer = [cut for part in parts for cut in (inner_parts(part) if not part_matches(table, part) else [part])]
    if len(finer) == len(parts):
        return found
    again = _match_either_way(table, finer, within, level)
    return again if again.matches else found


def _match_either_way(
    table: Units, parts: Sequence[Part], within: tuple[Match, ...] | None, level: Level | None
) -> Found:
    """From finest to coarsest, as addresses are written, or the other way round. A list of units is no address."""
    found = _match_parts(table, parts, within, level)
    other = _names_another(table, parts, found)
    if len(parts) < 2 or (found.matches and other is None):
        return found
    turned = _match_parts(table, parts[::-1], within, level)
    direct = tuple(one for one in turned.matches if Why.HISTORY not in one.why and Why.NO_KIND not in one.why)
    if direct and _names_another(table, parts, turned) is None:
        return replace(turned, matches=direct)
    return Found((), (), found.ignored, other or found.missing, other is not None)


def _names_another(table: Units, parts: Sequence[Part], found: Found) -> str | None:
    """An ignored part that names a unit as high as what was found, or higher: the text speaks of several."""
    if not found.matches or not found.ignored:
        return None
    finest = max(_DEPTH[match.unit.level] for match in found.matches)
    for part in parts:
        if part.text in found.ignored and not is_street(part.text):
            held = part_matches(table, part).values()
            if any(_DEPTH[match.unit.level] <= finest and match.unit.level is not Level.COMMUNE for match in held):
                return part.text
    return None


_DEPTH = {Level.PROVINCE: 0, Level.DISTRICT: 1, Level.COMMUNE: 2}


def _match_parts(table: Units, parts: Sequence[Part], within: tuple[Match, ...] | None, level: Level | None) -> Found:
    outer: list[tuple[Match, ...]] = [within] if within is not None else []
    ignored: list[str] = []
    missing: str | None = None
    for start, part in enumerate(parts):
        matches = part_matches(table, part)
        if not matches:
            named = part.forms and part.forms[0].kinds and not is_street(part.text)
            if named and level in (None, _level(part)):
                missing = missing or part.text
            ignored.append(part.text)
            continue
        containers, unknown = _containers(table, parts[start + 1 :])
        missing = missing or _stated(parts[start + 1 :], unknown, level)
        wanted = [match for match in matches.values() if level is None or match.unit.level is level]
        fitting = _fitting(table, wanted, [*outer, *containers])
        if fitting and missing is None:
            if ignored or unknown:
                fitting = [Match(fit.unit, fit.rank, fit.worth * 0.95, (*fit.why, Why.IGNORED)) for fit in fitting]
            return Found(tuple(fitting), tuple(containers), (*ignored, *unknown))
        if part.forms[0].kinds and level in (None, _level(part)):
            missing = missing or part.text
        ignored.append(part.text)
    return Found((), (), tuple(ignored), missing)


def _stated(parts: Sequence[Part], unknown: Sequence[str], level: Level | None) -> str | None:
    """A part after the unit that says to be a unit itself, of the wanted level, and contains nothing."""
    for part in parts:
        says = part.text in unknown and part.forms and part.forms[0].kinds and not is_street(part.text)
        if says and level in (None, _level(part)):
            return part.text
    return None


def _level(part: Part) -> Level:
    return KINDS[part.forms[0].kinds[0]].level


def _containers(table: Units, parts: Sequence[Part]) -> tuple[list[tuple[Match, ...]], list[str]]:
    containers: list[tuple[Match, ...]] = []
    unknown: list[str] = []
    for part in parts:
        matches = part_matches(table, part)
        above = tuple(match for match in matches.values() if match.unit.level is not Level.COMMUNE)
        if above:
            containers.append(above)
        else:
            unknown.append(part.text)
    return containers, unknown
