"""Records as a view shows them: found, counted and paged straight from the ledger, in one consistent read.

Everything here is a function of what the view shows and of nothing else: dates are those of changes that the
view could see, order and paging go by the record's public name for ever (`uid`), never by row numbers, whose
gaps would tell of hidden records.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, or_, select

from hub.ledger.renderings import renderings
from hub.ledger.schema import Operation, RecordState, change, record, source
from hub.ledger.sql import slices
from hub.policy import View
from hub.policy.conditions import before_and_after, matched, seen, shows
from hub.projections.records import seen_dates
from vocab.graph import Graph

__all__ = [
    "Entry", "Gone", "Moved", "after", "by_uids", "count", "find", "find_iri", "graphs", "page", "seen", "some",
    "visible",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Entry:
    """A record that the view shows. `issued` and `modified` are stamps of the first and last change it could see."""

    uid: str
    name: str
    iri: str
    title: str
    record_class: str
    source_id: str
    source_title: str
    digest: str
    issued: str
    modified: str
    withheld: bool


@dataclass(frozen=True, slots=True)
class Gone:
    """A record that the view showed until it was withdrawn; `at` is when."""

    uid: str
    at: str


@dataclass(frozen=True, slots=True)
class Moved:
    """Another record about the same IRI is shown in this one's stead."""

    uid: str


def _digest(view: View) -> ColumnElement[Any]:
    """What stands for the content of a row; of a granted view's own rows the graph before links and rights."""
    if view.is_granted:
        return case((shows(view), func.coalesce(record.c.public_digest, record.c.graph_digest)))
    return record.c.view_digest if view is View.ALL else record.c.public_digest


def visible(view: View) -> ColumnElement[bool]:
    """SQL: the view shows this row of `record`."""
    return shows(view)


def graphs(connection: Connection, view: View, entries: Sequence[Entry]) -> dict[str, Graph]:
    """The graphs that the view shows of these records, by uid."""
    uids: dict[int, str] = {}
    for part in slices([entry.uid for entry in entries]):
        rows = connection.execute(select(record.c.id, record.c.uid).where(record.c.uid.in_(part)))
        uids |= {row.id: row.uid for row in rows}
    return {uids[id_]: graph for id_, graph in renderings(connection, uids, view).items()}


def _since(view: View, since: str | None) -> list[ColumnElement[bool]]:
    if since is None:
        return []
    logged = record.c.id.in_(select(change.c.record_id).where(change.c.at >= since, seen(view)))
    if view.is_granted and view.since is not None and view.since >= since:
        # What a grant opened or closed since then is new to this view without any change in the log.
        return [or_(logged, matched(view))]
    return [logged]


def count(connection: Connection, view: View, *, since: str | None = None, source_id: str | None = None) -> int:
    """How many records the view shows, or of them those changed at `since` (a stamp) or later, or those of a source."""
    query = select(func.count()).select_from(record).where(visible(view), *_since(view, since))
    if source_id is not None:
        query = query.where(record.c.source_id == source_id)
    return int(connection.scalar(query) or 0)


_ROW = (
    record.c.id,
    record.c.uid,
    record.c.name,
    record.c.iri,
    record.c.title,
    record.c["class"].label("record_class"),
    record.c.source_id,
    record.c.visibility,
    source.c.title.label("source_title"),
)


def page(connection: Connection, view: View, *, number: int, size: int, since: str | None = None) -> list[Entry]:
    """Page `number` (from 1) in the order of uid."""
    query = (
        select(*_ROW, _digest(view).label("digest"))
        .join(source, source.c.id == record.c.source_id)
        .where(visible(view), *_since(view, since))
        .order_by(record.c.uid)
    )
    return _entries(connection, view, connection.execute(query.limit(size).offset((number - 1) * size)).all())


def some(
    connection: Connection, view: View, *, source_id: str | None = None, limit: int = 100, offset: int = 0
) -> list[Entry]:
    """Records in the order of uid, all or those of a source."""
    query = (
        select(*_ROW, _digest(view).label("digest"))
        .join(source, source.c.id == record.c.source_id)
        .where(visible(view))
        .order_by(record.c.uid)
    )
    if source_id is not None:
        query = query.where(record.c.source_id == source_id)
    return _entries(connection, view, connection.execute(query.limit(limit).offset(offset)).all())


def after(connection: Connection, view: View, uid: str, *, size: int, since: str | None = None) -> list[Entry]:
    """The next records after `uid`, whether or not that one is (still) there: nothing is lost when records vanish."""
    query = (
        select(*_ROW, _digest(view).label("digest"))
        .join(source, source.c.id == record.c.source_id)
        .where(visible(view), record.c.uid > uid, *_since(view, since))
        .order_by(record.c.uid)
    )
    return _entries(connection, view, connection.execute(query.limit(size)).all())


def by_uids(connection: Connection, view: View, uids: Sequence[str]) -> dict[str, Entry]:
    """Those of these records that the view shows, by uid."""
    found: dict[str, Entry] = {}
    for part in slices(uids):
        query = (
            select(*_ROW, _digest(view).label("digest"))
            .join(source, source.c.id == record.c.source_id)
            .where(visible(view), record.c.uid.in_(part))
        )
        found |= {entry.uid: entry for entry in _entries(connection, view, connection.execute(query).all())}
    return found


def find(connection: Connection, view: View, key: str) -> Entry | Gone | Moved | None:
    """The record of this uid or name. None: unknown or hidden, which are the same to the view, and cost the same:
    one statement by the key and one by an IRI, however long a hidden record's history is."""
    query = select(
        *_ROW,
        record.c.state,
        record.c.withdrawn,
        record.c.public_modified,
        matched(view).label("matched"),
        _digest(view).label("digest"),
    ).join(source, source.c.id == record.c.source_id)
    named = query.where(or_(record.c.uid == key, record.c.name == key)).order_by((record.c.uid == key).desc()).limit(1)
    row = connection.execute(named).one_or_none()
    if row is not None and row.digest is not None:
        return _entries(connection, view, [row])[0]
    known = None if row is None else _last_seen(connection, view, row)
    iri = None if known is None or row is None else row.iri
    rival = connection.scalar(select(record.c.uid).where(record.c.iri == iri, visible(view)).limit(1))
    if rival is not None:
        return Moved(rival)
    if row is not None and known is not None and known.withdrawn is not None:
        return Gone(row.uid, known.withdrawn)
    return None


@dataclass(frozen=True, slots=True)
class _LastSeen:
    """A record that is not shown and once was; `withdrawn` is when the view saw it withdrawn, None: otherwise gone."""

    withdrawn: str | None


def _last_seen(connection: Connection, view: View, row: Any) -> _LastSeen | None:
    """What the view knows of a record that it is not shown; None: nothing.

    Of a record that no rule of the view names it is what anybody knows, which stands on the record itself: to look for
    it in the log would take as long as the log of what is hidden. Whom a rule names the record, or who sees all,
    may know how long it took.
    """
    if view is not View.ALL and not row.matched:
        if row.public_modified is None:
            return None
        return _LastSeen(row.withdrawn if row.withdrawn == row.public_modified else None)
    _, after_ = before_and_after(view)
    last = connection.execute(
        select(change.c.at, change.c.operation, after_.label("after"))
        .where(change.c.record_id == row.id, seen(view))
        .order_by(change.c.seq.desc())
        .limit(1)
    ).one_or_none()
    if last is None:
        return _LastSeen(None) if view is View.ALL and row.state == RecordState.LIVE.value else None
    gone = last.after is None and last.operation == Operation.WITHDRAW.value
    return _LastSeen(last.at if gone else None)


def find_iri(connection: Connection, view: View, iri: str) -> Entry | None:
    """The record that the view shows about this IRI."""
    query = (
        select(*_ROW, _digest(view).label("digest"))
        .join(source, source.c.id == record.c.source_id)
        .where(record.c.iri == iri, visible(view))
        .limit(1)
    )
    rows = connection.execute(query).all()
    return _entries(connection, view, rows)[0] if rows else None


def _entries(connection: Connection, view: View, rows: Sequence[Any]) -> list[Entry]:
    dates = seen_dates(connection, view, [row.id for row in rows])
    return [
        Entry(
            row.uid,
            row.name,
            row.iri,
            row.title,
            row.record_class,
            row.source_id,
            row.source_title,
            row.digest,
            *dates[row.id],
            withheld=row.visibility == "withheld",
        )
        for row in rows
        if row.id in dates
    ]
