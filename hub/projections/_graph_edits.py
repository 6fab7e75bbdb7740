"""What a batch of changes does to the graph store, with exact reference keeping, written in one transaction.

The default graph is a set of triples, so a triple that several records state stands there once. Each further
record that states it is noted: the triple lies once more in a graph of that record's own, which no query sees.
Taking a record's statement away removes that note, or else hands the place in the default graph to a record
that has one, or else removes the triple. Only repeated triples cost anything.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from pyoxigraph import NamedNode, Quad, RdfFormat, Store, parse

from vocab.graph import Graph

__all__ = [
    "ALSO",
    "CURSOR",
    "Edit",
    "Restatement",
    "also",
    "cursor_line",
    "drop_stages",
    "in_graph",
    "plan",
    "quads_of",
    "read_cursor",
    "write",
]

_LOG = logging.getLogger(__name__)
_HIDDEN: Final = "urn:x-hub:"
ALSO: Final = f"{_HIDDEN}also:"
CURSOR: Final = NamedNode(f"{_HIDDEN}cursor")
_AT: Final = NamedNode(f"{_HIDDEN}at")
_EMPTY: Final = Graph()


@dataclass(frozen=True, slots=True)
class Restatement:
    """A record's statements before and after a change; None: it had or has none."""

    record_id: int
    before: Graph | None
    after: Graph | None


@dataclass(slots=True)
class Edit:
    """What to take out of the store and to put in. Notes are pairs of a record's number and a line."""

    removed: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    notes_removed: list[tuple[int, str]] = field(default_factory=list)
    notes_added: list[tuple[int, str]] = field(default_factory=list)


@dataclass(slots=True)
class _Holding:
    """How a triple stands: in the default graph or not, and which records state it beside the first."""

    present: bool = False
    noted: set[int] = field(default_factory=set)

    def state(self, record_id: int) -> None:
        if self.present:
            self.noted.add(record_id)
        self.present = True

    def retract(self, record_id: int) -> None:
        if record_id in self.noted:
            self.noted.remove(record_id)
        elif self.noted:
            self.noted.remove(min(self.noted))
        else:
            self.present = False


def also(record_id: int) -> str:
    """The graph of a record's repeated triples."""
    return f"{ALSO}{record_id}"


def quads_of(lines: Sequence[str]) -> list[Quad | None]:
    """Each line as a quad of the default graph; None for what is no triple at all (logged, left out)."""
    text = "\n".join(lines).encode()
    try:
        quads = list(parse(text, format=RdfFormat.N_QUADS, lenient=True))
        if len(quads) == len(lines):
            return list(quads)
    except SyntaxError:
        pass
    return [_quad_of(line) for line in lines]


def _quad_of(line: str) -> Quad | None:
    try:
        (quad,) = parse(line.encode(), format=RdfFormat.N_QUADS, lenient=True)
    except (SyntaxError, ValueError) as error:
        _LOG.warning("left out of the graph: %.200s (%s)", line, error)
        return None
    assert isinstance(quad, Quad)
    return quad


def plan(store: Store, restatements: Iterable[Restatement]) -> Edit:
    """The net effect of restatements, in order, on what the store holds now."""
    steps: list[tuple[int, tuple[str, ...], tuple[str, ...]]] = []
    for one in restatements:
        difference = (one.before or _EMPTY).difference(one.after or _EMPTY)
        if difference.removed or difference.added:
            steps.append((one.record_id, difference.removed, difference.added))
    lines = sorted({line for _, removed, added in steps for line in (*removed, *added)})
    before = _holdings(store, lines)
    after = {line: _Holding(held.present, set(held.noted)) for line, held in before.items()}
    for record_id, removed, added in steps:
        for line in removed:
            if line in after:
                after[line].retract(record_id)
        for line in added:
            if line in after:
                after[line].state(record_id)
    return _difference(before, after)


def _holdings(store: Store, lines: Sequence[str]) -> dict[str, _Holding]:
    holdings: dict[str, _Holding] = {}
    for line, quad in zip(lines, quads_of(lines), strict=True):
        if quad is None:
            continue
        holding = holdings[line] = _Holding()
        if quad in store:
            holding.present = True
            holding.noted = set(_noting(store, quad))
    return holdings


def _noting(store: Store, quad: Quad) -> Iterator[int]:
    for found in store.quads_for_pattern(quad.subject, quad.predicate, quad.object, None):
        name = found.graph_name
        if isinstance(name, NamedNode) and name.value.startswith(ALSO):
            yield int(name.value[len(ALSO) :])


def _difference(before: dict[str, _Holding], after: dict[str, _Holding]) -> Edit:
    edit = Edit()
    for line, old in before.items():
        new = after[line]
        if old.present and not new.present:
            edit.removed.append(line)
        elif new.present and not old.present:
            edit.added.append(line)
        edit.notes_removed += [(record_id, line) for record_id in sorted(old.noted - new.noted)]
        edit.notes_added += [(record_id, line) for record_id in sorted(new.noted - old.noted)]
    return edit


def read_cursor(store: Store) -> int:
    """Number of the last entry that the store holds."""
    return max((int(quad.object.value) for quad in _cursor_quads(store)), default=0)  # type: ignore[union-attr]


def _cursor_quads(store: Store) -> list[Quad]:
    return list(store.quads_for_pattern(None, None, None, CURSOR))


def cursor_line(seq: int) -> str:
    """The cursor as a statement of N-Quads."""
    return f'{CURSOR} {_AT} "{seq}" {CURSOR} .'


def write(store: Store, edit: Edit, seq: int) -> None:
    """Make the edit and set the cursor, all or nothing."""
    if not edit.removed and not edit.notes_removed:
        # Only additions: loading text is the fastest transaction there is. The higher of two cursors counts.
        stale = _cursor_quads(store)
        store.load("\n".join(_quad_lines(edit, seq)).encode(), format=RdfFormat.N_QUADS, lenient=True)
        for quad in stale:
            if int(quad.object.value) < seq:  # type: ignore[union-attr]
                store.remove(quad)
        return
    touched = {*edit.removed, *edit.added, *(line for _, line in (*edit.notes_removed, *edit.notes_added))}
    try:
        _update(store, edit, seq, _odd(touched))
    except SyntaxError:
        _LOG.warning("an update is not accepted as text and goes by way of staging graphs", exc_info=True)
        _update(store, edit, seq, touched)


def _quad_lines(edit: Edit, seq: int) -> Iterator[str]:
    yield from edit.added
    for record_id, line in edit.notes_added:
        yield in_graph(line, also(record_id))
    yield cursor_line(seq)


def in_graph(line: str, graph: str) -> str:
    """A statement of N-Triples as one of N-Quads in a named graph."""
    return f"{line[:-1]}<{graph}> ."


def _odd(lines: Iterable[str]) -> set[str]:
    """The lines that only the lenient parser takes (bad IRIs and language tags that are in the record all the same)."""
    every = list(lines)
    if _strict(every):
        return set()
    return {line for line in every if not _strict([line])}


def _strict(lines: Sequence[str]) -> bool:
    try:
        for _ in parse("\n".join(lines).encode(), format=RdfFormat.N_TRIPLES):
            pass
    except SyntaxError:
        return False
    return True


def _update(store: Store, edit: Edit, seq: int, odd: set[str]) -> None:
    """One SPARQL update. Odd lines, which its grammar refuses, are laid beside the data first and moved by it."""
    operations: list[str] = []
    if odd:
        drop_stages(store)
    for stage, lines, notes in (
        ("remove", edit.removed, edit.notes_removed),
        ("add", edit.added, edit.notes_added),
    ):
        operations += _stage(store, stage, [line for line in lines if line in odd], None)
        for record_id in sorted({record_id for record_id, line in notes if line in odd}):
            staged = [line for number, line in notes if number == record_id and line in odd]
            operations += _stage(store, stage, staged, also(record_id))
    stale = "".join(f"GRAPH {CURSOR} {{ {CURSOR} {_AT} {quad.object} }}\n" for quad in _cursor_quads(store))
    fresh = f'GRAPH {CURSOR} {{ {CURSOR} {_AT} "{seq}" }}\n'
    operations.append(f"DELETE DATA {{\n{_data(edit.removed, edit.notes_removed, odd)}{stale}}}")
    operations.append(f"INSERT DATA {{\n{_data(edit.added, edit.notes_added, odd)}{fresh}}}")
    store.update(" ;\n".join(operations))


def _data(lines: list[str], notes: list[tuple[int, str]], odd: set[str]) -> str:
    plain = "".join(f"{line}\n" for line in lines if line not in odd)
    return plain + "".join(f"GRAPH <{also(number)}> {{ {line} }}\n" for number, line in notes if line not in odd)


def _stage(store: Store, stage: str, lines: list[str], graph: str | None) -> list[str]:
    if not lines:
        return []
    staged = f"{_HIDDEN}stage:{stage}:{graph or ''}"
    text = "\n".join(in_graph(line, staged) for line in lines)
    store.load(text.encode(), format=RdfFormat.N_QUADS, lenient=True)
    target = f"GRAPH <{graph}> {{ ?s ?p ?o }}" if graph else "?s ?p ?o"
    verb = "DELETE" if stage == "remove" else "INSERT"
    return [f"{verb} {{ {target} }} WHERE {{ GRAPH <{staged}> {{ ?s ?p ?o }} }}", f"DROP SILENT GRAPH <{staged}>"]


def drop_stages(store: Store) -> None:
    """Clear what an update that was cut off laid beside the data."""
    for graph in list(store.named_graphs()):
        if isinstance(graph, NamedNode) and graph.value.startswith(f"{_HIDDEN}stage:"):
            store.remove_graph(graph)
