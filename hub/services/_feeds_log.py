"""What one class of callers saw change, in order: the events that every feed is written from.

A feed is numbered from 1 without a gap and never changes behind its head, so pages cut out of it are immutable and
an interrupted pull goes on from a number. Two kinds stand behind one form (`Feed.rows`, a select of the same
columns): the change log itself, for what anybody and what stewards see, and the log of its own that an agency has
(`hub.services._feeds_agency`), because its view also changes when a grant starts or ends, which the log does not tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Subquery, and_, case, func, or_, select

from hub.ledger.schema import Operation, change, feed_event, record
from hub.ledger.sql import slices
from hub.policy import View
from hub.projections.search import LOCAL_SOURCE

__all__ = ["PUBLIC_FEED", "Bounds", "Event", "Feed", "Head", "Withdrawn", "agency_feed", "log_feed"]


@dataclass(frozen=True, slots=True)
class Head:
    """Where a feed ends: number of its last event (0: none yet) and when that was (a stamp)."""

    number: int
    at: str | None


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that a view saw: `before` and `after` are digests of the graphs it showed (None: nothing)."""

    number: int
    record_id: int
    uid: str
    source_id: str
    iri: str
    before: str | None
    after: str | None
    at: str

    @property
    def operation(self) -> Operation:
        """What it was to this view, which may be another thing than it was to the log."""
        if self.after is None:
            return Operation.WITHDRAW
        return Operation.ADD if self.before is None else Operation.UPDATE


@dataclass(frozen=True, slots=True)
class Bounds:
    """The times (stamps) of the first and last events of a stretch of a feed, and how many there are."""

    first: str
    last: str
    count: int


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A record that the view saw until `at`; `id` is what packages and feeds call it."""

    uid: str
    id: str
    at: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed: `key` names the view that it belongs to; `rows` has number, record_id, iri, before, after, at."""

    key: str
    rows: Subquery

    def head(self, connection: Connection) -> Head:
        """Where it ends now."""
        event = self.rows.c
        row = connection.execute(select(event.number, event.at).order_by(event.number.desc()).limit(1)).one_or_none()
        return Head(row.number, row.at) if row else Head(0, None)

    def first_at(self, connection: Connection) -> str | None:
        """When its first event was."""
        event = self.rows.c
        return connection.scalar(select(event.at).order_by(event.number).limit(1))

    def events(self, connection: Connection, after: int, limit: int) -> list[Event]:
        """Up to `limit` events after number `after`, in order."""
        event = self.rows.c
        return self._read(connection, [event.number > after], limit)

    def latest(
        self,
        connection: Connection,
        *,
        after: int = 0,
        limit: int = 100,
        since: str | None = None,
        before: str | None = None,
        where: Sequence[ColumnElement[bool]] = (),
    ) -> list[Event]:
        """The last event of each record, in the order of numbers; `since` and `before` (exclusive) are stamps."""
        return self._read(connection, [self.rows.c.number > after, *self._last(since, before), *where], limit)

    def count_latest(
        self,
        connection: Connection,
        *,
        since: str | None = None,
        before: str | None = None,
        where: Sequence[ColumnElement[bool]] = (),
    ) -> int:
        """How many `latest` would give without a limit."""
        query = select(func.count()).select_from(self.rows.join(record, record.c.id == self.rows.c.record_id))
        return int(connection.scalar(query.where(*self._last(since, before), *where)) or 0)

    def latest_of(self, connection: Connection, uid: str) -> Event | None:
        """The last event of one record; None where this view never saw it.

        Of one that was never public no log is read for anybody: that would take as long as its hidden history.
        """
        shown = [record.c.public_modified.is_not(None)] if self.key == PUBLIC_FEED.key else []
        found = self._read(connection, [record.c.uid == uid, *shown, *self._last(None, None)], 1)
        return found[0] if found else None

    def withdrawn(self, connection: Connection, *, limit: int, behind: Withdrawn | None = None) -> list[Withdrawn]:
        """What is gone and has not come back, the last to go first and by id within one moment, behind one of them."""
        event = self.rows.c
        id_ = case((record.c.source_id == LOCAL_SOURCE, record.c.identifier), else_=record.c.uid)
        after = []
        if behind is not None:
            after = [or_(event.at < behind.at, and_(event.at == behind.at, id_ > behind.id))]
        query = (
            select(record.c.uid, id_, event.at)
            .join(record, record.c.id == event.record_id)
            .where(event.after.is_(None), *after, *self._last(None, None))
            .order_by(event.at.desc(), id_)
            .limit(limit)
        )
        return [Withdrawn(*row) for row in connection.execute(query)]

    def bounds(self, connection: Connection, after: int, size: int) -> dict[int, Bounds]:
        """Times of the stretches of `size` events that begin after `after` (a multiple of it), by place from 0."""
        event = self.rows.c
        place = func.floor((event.number - 1) / size) if connection.dialect.name != "sqlite" else _floor(event, size)
        query = (
            select(place.label("place"), func.min(event.at), func.max(event.at), func.count())
            .where(event.number > after)
            .group_by(place)
        )
        return {int(row[0]): Bounds(row[1], row[2], row[3]) for row in connection.execute(query)}

    def history_of(self, connection: Connection, record_ids: Iterable[int]) -> dict[int, list[Event]]:
        """Every event of these records, oldest first."""
        found: dict[int, list[Event]] = {}
        for part in slices(sorted(set(record_ids))):
            for one in self._read(connection, [self.rows.c.record_id.in_(part)], None):
                found.setdefault(one.record_id, []).append(one)
        return found

    def told_of(self, connection: Connection, iris: Iterable[str]) -> dict[str, set[int]]:
        """Ids of the records that ever were about these IRIs."""
        found: dict[str, set[int]] = {}
        for part in slices(sorted(set(iris))):
            query = select(self.rows.c.iri, self.rows.c.record_id).where(self.rows.c.iri.in_(part)).distinct()
            for iri, record_id in connection.execute(query):
                found.setdefault(iri, set()).add(record_id)
        return found

    def latest_only(self) -> list[ColumnElement[bool]]:
        """SQL over `rows`: this event is its record's last."""
        return self._last(None, None)

    def _last(self, since: str | None, before: str | None) -> list[ColumnElement[bool]]:
        event, later = self.rows.c, self.rows.alias("later")
        newer = select(1).where(later.c.record_id == event.record_id, later.c.number > event.number)
        bounds = [event.at >= since] if since is not None else []
        bounds += [event.at < before] if before is not None else []
        return [*bounds, ~newer.exists()]

    def _read(self, connection: Connection, where: Sequence[ColumnElement[bool]], limit: int | None) -> list[Event]:
        event = self.rows.c
        query = (
            select(
                event.number, event.record_id, record.c.uid, record.c.source_id,
                event.iri, event.before, event.after, event.at,
            )
            .join(record, record.c.id == event.record_id)
            .where(*where)
            .order_by(event.number)
            .limit(limit)
        )  # fmt: skip
        return [Event(*row) for row in connection.execute(query)]


def _floor(event: Any, size: int) -> ColumnElement[Any]:
    # SQLite divides integers as integers; SQLAlchemy's `//` is that.
    place: ColumnElement[Any] = (event.number - 1) // size
    return place


def _public_rows() -> Subquery:
    return (
        select(
            change.c.public_seq.label("number"), change.c.record_id, change.c.iri,
            change.c.public_before.label("before"), change.c.public_after.label("after"), change.c.at,
        )
        # Entries that nobody sees repeat the number of the last visible one.
        .where(change.c.public_before.is_distinct_from(change.c.public_after))
        .subquery("event")
    )  # fmt: skip


def _whole_rows() -> Subquery:
    # Every entry: one that only changes who may see the record is an update with the same content.
    return select(
        change.c.seq.label("number"), change.c.record_id, change.c.iri, change.c.before, change.c.after, change.c.at
    ).subquery("event")


PUBLIC_FEED: Final = Feed("public", _public_rows())
"""What anybody sees."""

_ALL_FEED: Final = Feed("all", _whole_rows())


def log_feed(view: View) -> Feed | None:
    """The feed of a view that the log itself numbers; None for an agency's."""
    if view is View.PUBLIC:
        return PUBLIC_FEED
    return _ALL_FEED if view is View.ALL else None


def agency_feed(key: str) -> Feed:
    """The feed kept for one agency's view."""
    event = feed_event.c
    rows = (
        select(event.number, event.record_id, event.iri, event.before, event.after, event.at)
        .where(event.feed == key)
        .subquery("event")
    )
    return Feed(key, rows)
