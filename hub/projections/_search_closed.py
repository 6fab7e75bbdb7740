"""What was taken out of a view after its index was written: not found any more, from the moment it is logged.

An index follows the log, by a fifth of a second when there is little to do, by minutes in a first harvest. What came or
changed may be seen that much later; what was withdrawn, withheld or taken back may not. So each snapshot is compared
with the end of the log before it answers, and records that the view lost meanwhile are cut out of it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import tantivy
from sqlalchemy import ColumnElement, Connection, func, or_, select
from tantivy import Query

from hub.ledger.engine import Ledger
from hub.ledger.schema import change, record
from hub.policy import View
from hub.policy.conditions import shows
from hub.projections._ledger_writes import Writes
from hub.projections._search_reader import Snapshot

__all__ = ["Closings", "Cut"]

_MOST: Final = 64


class Cut(Snapshot):
    """A snapshot without some of its records."""

    def __init__(self, whole: Snapshot, uids: frozenset[str]) -> None:
        self.__dict__.update(whole.__dict__)
        gone = Query.term_set_query(self._schema, "uid", sorted(uids))
        either = [(tantivy.Occur.Should, self._no_marker[1]), (tantivy.Occur.Should, gone)]
        self._no_marker = (tantivy.Occur.MustNot, Query.boolean_query(either))
        self._kept = {}

    def _first(self, column: str, value: str) -> bytes | None:
        query = self.restricted(Query.term_query(self._schema, column, value, "basic"), ())
        hits = self._searcher.search(query, 1, count=False).hits
        return self._package(hits[0][1]) if hits else None


@dataclass(frozen=True, slots=True)
class _Compared:
    """A snapshot, as far as it was compared with the log."""

    whole: Snapshot
    version: int | None
    seq: int
    uids: frozenset[str]
    cut: Snapshot


class Closings:
    """Cuts snapshots. A snapshot is looked at again when the ledger was written to: on SQLite that is seen without a
    query (a few microseconds), on PostgreSQL each answer asks for the end of the log."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._writes = Writes(ledger)
        self._known: OrderedDict[str, _Compared] = OrderedDict()

    def cut(self, whole: Snapshot, name: str) -> Snapshot:
        """The snapshot as it may be answered from now. `name` is that of its view with its rules as they are."""
        version = self._writes.version()
        known = self._known.get(name)
        if known is not None and known.whole is not whole:
            known = None
        if known is not None and version is not None and known.version == version:
            return known.cut
        with self._ledger.read() as connection:
            end = int(connection.scalar(select(func.max(change.c.seq))) or 0)
            start = known.seq if known is not None else whole.seq
            uids = known.uids if known is not None else frozenset()
            if end > start and len(whole):
                uids |= _lost(connection, whole.view, start)
        if known is not None and uids == known.uids:
            cut = known.cut
        else:
            cut = Cut(whole, uids) if uids else whole
        self._known[name] = _Compared(whole, version, max(start, end), uids, cut)
        while len(self._known) > _MOST:
            self._known.popitem(last=False)
        return cut


def _lost(connection: Connection, view: View, after: int) -> frozenset[str]:
    """Records that a view could see before some entry after this one, and does not see now."""
    if view is View.PUBLIC:
        before: ColumnElement[bool] = change.c.public_before.is_not(None)
    else:
        before = or_(change.c.before.is_not(None), change.c.public_before.is_not(None))
    query = (
        select(record.c.uid)
        .join(change, change.c.record_id == record.c.id)
        .where(change.c.seq > after, before, ~shows(view))
        .distinct()
    )
    found: Sequence[str] = connection.scalars(query).all()
    return frozenset(found)
