"""Filling an empty store with the public view in bulk, and comparing two stores.

Bulk loading takes text in slices, so memory stays flat. Which triples repeat is found by a table of bytes
indexed by hash: a free place proves a triple new without asking the store, a taken one is looked up.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Final

from pyoxigraph import DefaultGraph, NamedNode, Quad, RdfFormat, Store

from hub.projections._graph_edits import ALSO, also, cursor_line, in_graph, quads_of
from hub.projections.protocol import Difference, LiveRecord

__all__ = ["compare", "fill"]

_SLICE: Final = 4 * 1024 * 1024
"""Characters of text given to one bulk load: about 2,000 datasets."""
_PLACES: Final = 1 << 24


class _Repeats:
    """Finds the lines that were stated before, among those already in the store and those about to be."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._places = bytearray(_PLACES)
        self._pending: set[str] = set()

    def split(self, lines: Iterable[str]) -> tuple[list[str], list[str]]:
        """The lines that are new, and those that repeat."""
        places, mask = self._places, _PLACES - 1
        new: list[str] = []
        doubtful: list[str] = []
        for line in lines:
            place = hash(line) & mask
            if places[place]:
                doubtful.append(line)
            else:
                places[place] = 1
                new.append(line)
        repeated = self._repeated(doubtful) if doubtful else set()
        new += [line for line in doubtful if line not in repeated]
        self._pending.update(new)
        return new, [line for line in doubtful if line in repeated]

    def _repeated(self, doubtful: list[str]) -> set[str]:
        unknown = [line for line in doubtful if line not in self._pending]
        stored = {
            line
            for line, quad in zip(unknown, quads_of(unknown), strict=True)
            if quad is not None and quad in self._store
        }
        return stored | {line for line in doubtful if line in self._pending}

    def loaded(self) -> None:
        """What was pending is in the store now."""
        self._pending.clear()


def fill(store: Store, records: Iterable[LiveRecord], seq: int) -> int:
    """Load the public graphs of `records` into an empty store, the cursor last; answers how many records came."""
    repeats = _Repeats(store)
    text: list[str] = []
    size, count = 0, 0
    for one in records:
        count += 1
        if one.public_graph is None:
            continue
        new, repeated = repeats.split(one.public_graph.lines)
        graph = also(one.facts.id)
        for line in (*new, *(in_graph(line, graph) for line in repeated)):
            text.append(line)
            size += len(line)
        if size >= _SLICE:
            _load(store, text)
            repeats.loaded()
            text, size = [], 0
    _load(store, text)
    _load(store, [cursor_line(seq)])
    return count


def _load(store: Store, lines: list[str]) -> None:
    try:
        store.bulk_load("\n".join(lines).encode(), format=RdfFormat.N_QUADS, lenient=True)
    except SyntaxError:
        kept = [line for line, quad in zip(lines, quads_of(lines), strict=True) if quad is not None]
        store.bulk_load("\n".join(kept).encode(), format=RdfFormat.N_QUADS, lenient=True)


def compare(held: Store, wanted: Store) -> tuple[Difference, ...]:
    """Where the default graphs of two stores differ, by subject, and whether repeats are noted equally often.

    Both stores order by the same hash of their terms, so two streams are compared in flat memory.
    """
    differences = [
        Difference(subject, _problem(kinds), "; ".join(f"{kind}: {line}" for kind, line in pairs[:3])[:1000])
        for subject, pairs, kinds in _by_subject(_merge(held, wanted))
    ]
    if not differences and _notes(held) != _notes(wanted):
        differences.append(Difference("", "different", "how often triples are restated by further records"))
    return tuple(differences)


def _by_subject(
    found: Iterable[tuple[str, Quad]],
) -> Iterator[tuple[str, list[tuple[str, str]], set[str]]]:
    for subject, group in groupby(found, key=lambda pair: pair[1].subject):
        pairs = [(kind, str(quad)) for kind, quad in group]
        yield str(getattr(subject, "value", subject)), pairs, {kind for kind, _ in pairs}


def _problem(kinds: set[str]) -> str:
    return kinds.pop() if len(kinds) == 1 else "different"


def _merge(held: Store, wanted: Store) -> Iterator[tuple[str, Quad]]:
    """The quads of one store that the other lacks. Reads ahead in one stream as far as the other has no match."""
    mine, theirs = _stream(held), _stream(wanted)
    left, right = next(mine, None), next(theirs, None)
    while left is not None or right is not None:
        if left == right:
            left, right = next(mine, None), next(theirs, None)
        elif left is not None and left not in wanted:
            yield "surplus", left
            left = next(mine, None)
        elif right is not None and right not in held:
            yield "missing", right
            right = next(theirs, None)
        else:  # both stand in both stores, in another order: membership decides for each
            left, right = next(mine, None) if left else None, next(theirs, None) if right else None


def _stream(store: Store) -> Iterator[Quad]:
    return iter(store.quads_for_pattern(None, None, None, DefaultGraph()))


def _notes(store: Store) -> Counter[tuple[str, str, str]]:
    counted: Counter[tuple[str, str, str]] = Counter()
    for graph in store.named_graphs():
        if isinstance(graph, NamedNode) and graph.value.startswith(ALSO):
            for quad in store.quads_for_pattern(None, None, None, graph):
                counted[(str(quad.subject), str(quad.predicate), str(quad.object))] += 1
    return counted
