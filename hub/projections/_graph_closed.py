"""Whether a snapshot of the graph still holds something that was closed to its view since it was made.

Triples cannot be cut out of a snapshot while a query runs on it. So a query waits until the graph has followed (a
fraction of a second as a rule), and where that takes too long it is not answered: what was withheld is closed at once.
"""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

from sqlalchemy import ColumnElement, Connection, func, or_, select

from hub.ledger.engine import Ledger
from hub.ledger.schema import RecordState, change, record
from hub.policy import View
from hub.policy.conditions import sees
from hub.projections._graph_snapshots import Snapshot
from hub.projections._ledger_writes import Writes

__all__ = ["Closed"]

_MOST: Final = 256


@dataclass(frozen=True, slots=True)
class _Asked:
    version: int | None
    end: int
    holds: bool


class Closed:
    """Asks the log, once for each snapshot and each time that it grew."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._writes = Writes(ledger)
        self._asked: OrderedDict[str, _Asked] = OrderedDict()

    def is_known(self, snapshot: Snapshot) -> bool:
        """Whether `holds` answers without a query: nobody wrote to the ledger since it was asked of this snapshot."""
        known = self._asked.get(str(snapshot.path))
        return known is not None and known.version is not None and known.version == self._writes.version()

    def holds(self, snapshot: Snapshot) -> bool:
        """Whether the snapshot holds a description that its view may not see any more, by the log."""
        if snapshot.view is View.ALL:
            return False
        version, key = self._writes.version(), str(snapshot.path)
        known = self._asked.get(key)
        if known is not None and version is not None and known.version == version:
            return known.holds
        with self._ledger.read() as connection:
            end = int(connection.scalar(select(func.max(change.c.seq))) or 0)
            start = known.end if known is not None else snapshot.seq
            holds = (known is not None and known.holds) or (end > start and _closed(connection, snapshot.view, start))
        self._asked[key] = _Asked(version, end, holds)
        while len(self._asked) > _MOST:
            self._asked.popitem(last=False)
        return holds


def _closed(connection: Connection, view: View, after: int) -> bool:
    before: ColumnElement[bool] = change.c.public_before.is_not(None)
    if view.is_granted:
        before = or_(before, change.c.before.is_not(None))
    query = (
        select(change.c.seq)
        .join(record, record.c.id == change.c.record_id)
        .where(change.c.seq > after, before, record.c.state == RecordState.LIVE.value, ~sees(view))
        .limit(1)
    )
    return connection.scalar(query) is not None
