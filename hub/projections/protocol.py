"""What follows the change log.

The follower (`hub.projections.follower`) reads the log in order and hands each projection batches of
entries with the graphs they name. A projection keeps its cursor inside itself where it has a place for it,
written in the same atomic step as the changes (hard part 2), and ignores entries at or before it: delivery
is at least once. A batch that starts beyond `cursor + 1` is refused with `OutOfOrder`; the follower then
reads on from the cursor.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Protocol, runtime_checkable

from hub.home import Home
from hub.ledger.log import Change
from vocab.graph import Graph

__all__ = [
    "Batch",
    "BulkLoading",
    "Difference",
    "LiveRecord",
    "OpenProjection",
    "OutOfOrder",
    "Projection",
    "Reconciled",
    "RecordFacts",
    "Settling",
    "TakingTurns",
    "Tending",
]


@dataclass(frozen=True, slots=True)
class RecordFacts:
    """What the ledger knows of a record beside its graph, as of now."""

    id: int
    uid: str
    name: str
    source_id: str
    source_title: str
    identifier: str
    iri: str
    record_class: str
    created: str
    modified: str
    private: bool
    public_created: str | None = None
    public_modified: str | None = None
    """Dates as anybody saw them: changes that only holders of a token could see do not move them."""

    @property
    def shown_created(self) -> str:
        """The date of creation that may be shown to whoever may see the record."""
        return self.created if self.private else self.public_created or self.created

    @property
    def shown_modified(self) -> str:
        """The date of change that may be shown to whoever may see the record."""
        return self.modified if self.private else self.public_modified or self.modified


@dataclass(frozen=True, slots=True)
class Batch:
    """Consecutive entries of the log, the graphs they name by digest, and facts of their records by id."""

    changes: Sequence[Change]
    graphs: dict[str, Graph]
    facts: dict[int, RecordFacts]


@dataclass(frozen=True, slots=True)
class LiveRecord:
    """A record as it should stand in a projection at the log's position: None where a view does not show it."""

    facts: RecordFacts
    graph: Graph
    public_graph: Graph | None


@dataclass(frozen=True, slots=True)
class Difference:
    """One place where a projection disagrees with the ledger."""

    record_iri: str
    problem: str  # missing, surplus or different
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Reconciled:
    """Outcome of a comparison: how many records were compared, what differed, whether it was repaired."""

    compared: int
    differences: tuple[Difference, ...] = field(default=())
    repaired: bool = False


class OutOfOrder(Exception):
    """The batch starts beyond the projection's cursor."""


class Projection(Protocol):
    """One follower of the log."""

    name: str

    def cursor(self) -> int:
        """Number of the last entry that this projection holds durably."""
        ...

    def apply(self, batch: Batch) -> None:
        """Take over the entries after the cursor, and the cursor with them, in one atomic step."""
        ...

    def rebuild(self, records: Callable[[], Iterator[LiveRecord]], seq: int) -> None:
        """Start from nothing: hold exactly `records` (read as of `seq`), cursor at `seq`.

        The old content answers until the new one is whole.
        """
        ...

    def reconcile(self, records: Callable[[], Iterator[LiveRecord]], seq: int, *, repair: bool) -> Reconciled:
        """Compare with the ledger as of `seq`, and repair when asked."""
        ...

    def close(self) -> None:
        """Give up files and locks."""
        ...


@runtime_checkable
class Settling(Protocol):
    """A projection that puts something off: the follower calls `settle` when it has caught up, and now and then before.

    `cursor()` then says what is held, and answered from.
    """

    def settle(self) -> None:
        """Make what was applied durable and visible."""
        ...


@runtime_checkable
class Tending(Protocol):
    """A projection that has work besides the log's: what time brings, and its settings."""

    def due_in(self) -> float | None:
        """Seconds until `tend` has something to do; None: nothing is waited for."""
        ...

    def tend(self, records: Callable[[], Iterator[LiveRecord]]) -> None:
        """Do what is due; the follower calls it when it has caught up. Each call of `records` reads them anew."""
        ...


@runtime_checkable
class BulkLoading(Protocol):
    """A projection that starts from nothing faster than it takes in `bulk_from` changes one by one."""

    bulk_from: int


@runtime_checkable
class TakingTurns(Protocol):
    """A projection whose work takes much memory: lacking `turns_from` entries or more, it waits for others like it.

    It is closed after its turn, and opens its files again when it is called.
    """

    turns_from: int


OpenProjection = Callable[[Home], Iterable[Projection]]
"""Entry point of group `hub.projections`: opens those of one kind that this home has (none, one, one per target)."""
