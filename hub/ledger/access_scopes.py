"""By what a grant may name a record: the themes, series and administrative units that its own node states."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from hub.ledger.grants import agency_id
from hub.policy.rules import ScopeKind
from vocab.graph import Graph
from vocab.schemes import find_concept
from vocab.units import find_unit, units

__all__ = ["belongs", "publishing", "scopes"]

_LINE: Final = re.compile(
    r"^<([^>]*)> <(http://www\.w3\.org/ns/dcat#(?:theme|inSeries)"
    r"|http://purl\.org/dc/terms/(?:spatial|subject|publisher))> <([^>]*)> \.$"
)


def belongs(iri: str, content: bytes) -> dict[str, set[str]]:
    """What the record's own node says of theme, series, place and publisher, by the last part of the property."""
    found: dict[str, set[str]] = {}
    for line in Graph.from_bytes(content).lines:
        match = _LINE.match(line)
        if match is not None and match[1] == iri:
            found.setdefault(re.split("[/#]", match[2])[-1], set()).add(match[3])
    return found


def publishing(held: Mapping[str, set[str]]) -> str | None:
    agencies = {found for iri in held.get("publisher", ()) if (found := agency_id(iri))}
    return agencies.pop() if len(agencies) == 1 else None


def scopes(held: Mapping[str, set[str]]) -> set[tuple[ScopeKind, str]]:
    found = {(ScopeKind.SERIES, iri) for iri in held.get("inSeries", ())}
    for iri in held.get("theme", set()) | held.get("subject", set()):
        found |= {(ScopeKind.THEME, one) for one in _broader(iri)}
    for iri in held.get("spatial", ()):
        found |= {(ScopeKind.UNIT, one) for one in _containing(iri)}
    return found


def _broader(iri: str) -> set[str]:
    """A theme and those above it: who is granted a theme is granted what is below it."""
    found, step = {iri}, [iri]
    while step:
        concept = find_concept(step.pop())
        for above in concept.broader if concept else ():
            if above not in found:
                found.add(above)
                step.append(above)
    return found


def _containing(iri: str) -> set[str]:
    """A unit, those that it lies in, and what they became: a grant by a unit of today covers what it was made of."""
    unit = find_unit(iri)
    if unit is None:
        return {iri}
    table = units()
    found, step = {iri}, [unit]
    while step:
        one = step.pop()
        near = [table[index] for index in one.parents] + table.successors_of(one)
        before = table.predecessors_of(one)
        # The same unit under an earlier status: a grant of then goes on. One of several that were merged does not.
        if len(before) == 1 and len(before[0].successors) == 1:
            near += before
        for other in near:
            if other.iri not in found:
                found.add(other.iri)
                step.append(other)
    return found
