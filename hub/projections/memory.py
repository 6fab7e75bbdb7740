"""The in-memory twin of every projection: what the log says, held in two dictionaries."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from hub.policy import View, visible_after
from hub.projections.protocol import Batch, Difference, LiveRecord, OutOfOrder, Reconciled
from vocab.graph import Graph

_VIEWS = (View.PUBLIC, View.ALL)

__all__ = ["MemoryProjection"]


class MemoryProjection:
    """Each record's graph by number, per view. Not durable; for tests and as the oracle of the others."""

    def __init__(self, name: str = "memory") -> None:
        self.name = name
        self._cursor = 0
        self._graphs: dict[View, dict[int, Graph]] = {view: {} for view in _VIEWS}

    def triples(self, view: View) -> frozenset[str]:
        """The view as a set of canonical N-Triples lines."""
        return frozenset(line for graph in self._graphs[view].values() for line in graph.lines)

    def records(self, view: View) -> dict[int, Graph]:
        """Each record's graph in the view, by the record's number."""
        return dict(self._graphs[view])

    def cursor(self) -> int:
        """Number of the last entry held."""
        return self._cursor

    def apply(self, batch: Batch) -> None:
        """Take over what is new in the batch."""
        for change in batch.changes:
            if change.seq <= self._cursor:
                continue
            if change.seq != self._cursor + 1:
                raise OutOfOrder(f"at {self._cursor}, offered {change.seq}")
            for view in _VIEWS:
                digest = visible_after(change, view)
                if digest is None:
                    self._graphs[view].pop(change.record_id, None)
                else:
                    self._graphs[view][change.record_id] = batch.graphs[digest]
            self._cursor = change.seq

    def rebuild(self, records: Callable[[], Iterator[LiveRecord]], seq: int) -> None:
        """Hold exactly these records."""
        self._graphs = _both(records())
        self._cursor = seq

    def reconcile(self, records: Callable[[], Iterator[LiveRecord]], seq: int, *, repair: bool) -> Reconciled:
        """Compare graph by graph."""
        wanted = _both(records())
        found = tuple(
            Difference(str(number), _kind(self._graphs[view].get(number), wanted[view].get(number)), view.value)
            for view in _VIEWS
            for number in sorted(self._graphs[view].keys() | wanted[view].keys())
            if self._graphs[view].get(number) != wanted[view].get(number)
        )
        if found and repair:
            self._graphs, self._cursor = wanted, seq
        return Reconciled(len(wanted[View.ALL]), found, repaired=bool(found) and repair)

    def close(self) -> None:
        """Nothing to give up."""


def _both(records: Iterator[LiveRecord]) -> dict[View, dict[int, Graph]]:
    graphs: dict[View, dict[int, Graph]] = {view: {} for view in _VIEWS}
    for one in records:
        graphs[View.ALL][one.facts.id] = one.graph
        if one.public_graph is not None:
            graphs[View.PUBLIC][one.facts.id] = one.public_graph
    return graphs


def _kind(held: Graph | None, wanted: Graph | None) -> str:
    return "missing" if held is None else "surplus" if wanted is None else "different"
