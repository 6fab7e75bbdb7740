"""Records as they are read: lists, one record, its history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select
from sqlalchemy.engine import Row

from hub.ledger.schema import RecordState, Visibility, change, record
from hub.policy import View
from hub.policy.conditions import shows

__all__ = ["Record", "UnknownRecord", "count", "find", "history", "listed", "visible_digest"]


class UnknownRecord(LookupError):
    """There is no such record, or this caller may not see it."""


@dataclass(frozen=True, slots=True)
class Record:
    """One row of the record table."""

    id: int
    source_id: str
    identifier: str
    uid: str
    name: str
    iri: str
    record_class: str
    title: str
    state: RecordState
    visibility: Visibility
    shown: bool
    raw_digest: str | None
    media_type: str | None
    graph_digest: str | None
    view_digest: str | None
    public_digest: str | None
    source_modified: str | None
    quarantined: bool
    created: str
    modified: str
    withdrawn: str | None
    last_seq: int


def _record(row: Row[Any]) -> Record:
    return Record(
        row.id,
        row.source_id,
        row.identifier,
        row.uid,
        row.name,
        row.iri,
        row._mapping["class"],
        row.title,
        RecordState(row.state),
        Visibility(row.visibility),
        row.shown,
        row.raw_digest,
        row.media_type,
        row.graph_digest,
        row.view_digest,
        row.public_digest,
        row.source_modified,
        row.rejected_raw_digest is not None,
        row.created,
        row.modified,
        row.withdrawn,
        row.last_seq,
    )


def visible_digest(one: Record, view: View) -> str | None:
    """Digest of the graph that one of the two views `View.PUBLIC` and `View.ALL` shows of a record; None: it shows no
    such record. What a granted view shows, `hub.ledger.renderings` says."""
    return one.view_digest if view is View.ALL else one.public_digest


def _seen(query: Select[Any], view: View | None) -> Select[Any]:
    """Narrow to what a view shows; None narrows nothing (the ledger's own eye, for stewards)."""
    return query if view is None else query.where(shows(view))


def _narrowed(query: Select[Any], view: View | None, source_id: str | None, state: RecordState | None) -> Select[Any]:
    query = _seen(query, view)
    if source_id is not None:
        query = query.where(record.c.source_id == source_id)
    if state is not None:
        query = query.where(record.c.state == state.value)
    return query


def listed(
    connection: Connection,
    view: View | None,
    *,
    source_id: str | None = None,
    state: RecordState | None = None,
    after: int = 0,
    limit: int = 100,
    offset: int = 0,
) -> list[Record]:
    """Records in the order in which they came; `after` is the id of the last one already seen."""
    query = _narrowed(select(record), view, source_id, state).where(record.c.id > after)
    return [_record(row) for row in connection.execute(query.order_by(record.c.id).limit(limit).offset(offset))]


def count(
    connection: Connection, view: View | None, *, source_id: str | None = None, state: RecordState | None = None
) -> int:
    """How many records `listed` would give without a limit."""
    query = _narrowed(select(func.count(record.c.id)), view, source_id, state)
    return int(connection.execute(query).scalar_one())


def find(connection: Connection, view: View | None, key: str, *, source_id: str | None = None) -> Record:
    """One record by uid, name, IRI or, with its source, identifier; raises `UnknownRecord`."""
    keys = [record.c.uid == key, record.c.name == key, record.c.iri == key]
    if source_id is not None or view is None:
        keys.append(record.c.identifier == key)
    query = _narrowed(select(record), view, source_id, None).where(or_(*keys))
    row = connection.execute(query.order_by(record.c.shown.desc(), record.c.id).limit(1)).one_or_none()
    if row is None:
        raise UnknownRecord(key)
    return _record(row)


def history(connection: Connection, record_id: int) -> Iterator[Row[Any]]:
    """Logged changes of a record, oldest first."""
    yield from connection.execute(select(change).where(change.c.record_id == record_id).order_by(change.c.seq))
