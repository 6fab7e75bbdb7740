"""What stands in the ledger at a position of the log: live records as a stream, batches of changes for followers.

Everything is read in slices of some hundred rows and a bounded number of bytes, so memory does not grow with
the number of records.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Row, Select, and_, func, select

from hub.ledger.blobs import get_blobs
from hub.ledger.log import Change, read_changes
from hub.ledger.schema import Visibility, blob, change, record, source
from hub.ledger.sql import slices
from hub.policy import View
from hub.policy.conditions import seen
from hub.projections.protocol import Batch, LiveRecord, RecordFacts
from vocab.graph import Graph

__all__ = [
    "TwoViews",
    "count_live",
    "facts_of",
    "live_records",
    "public_position",
    "read_batch",
    "seen_dates",
    "withheld_at",
]

_SLICE = 400
_BYTES = 32 * 1024 * 1024
"""Graphs of one slice, before compression: a slice ends early rather than grow beyond this."""

_FACTS = (
    record.c.id,
    record.c.uid,
    record.c.name,
    record.c.source_id,
    source.c.title.label("source_title"),
    record.c.identifier,
    record.c.iri,
    record.c["class"].label("record_class"),
    record.c.created,
    record.c.modified,
    record.c.visibility,
    record.c.public_created,
    record.c.public_modified,
)


@dataclass(frozen=True, slots=True)
class TwoViews:
    """A record that the two views show differently: its graph to anybody and to a holder of a token."""

    record_id: int
    public_graph: Graph | None
    graph: Graph | None


def read_batch(connection: Connection, after: int, limit: int = _SLICE) -> Batch:
    """The next entries after number `after`, at most `limit`, fewer where their graphs are large."""
    changes = read_changes(connection, after, limit)
    sizes = _sizes(connection, {digest for entry in changes for digest in _digests(entry)})
    total, kept = 0, 0
    seen: set[str] = set()
    for entry in changes:
        total += sum(sizes.get(digest, 0) for digest in _digests(entry) - seen)
        seen |= _digests(entry)
        if kept and total > _BYTES:
            break
        kept += 1
    changes = changes[:kept]
    graphs = _graphs(connection, {digest for entry in changes for digest in _digests(entry)})
    return Batch(changes, graphs, _facts(connection, {entry.record_id for entry in changes}))


def live_records(connection: Connection) -> Iterator[LiveRecord]:
    """Every record that some view shows, by its number, as of this connection's transaction."""
    last = 0
    while True:
        rows = connection.execute(
            _with_source(*_FACTS, record.c.view_digest, record.c.public_digest, blob.c.size)
            .outerjoin(blob, blob.c.digest == record.c.view_digest)
            .where(record.c.view_digest.is_not(None), record.c.id > last)
            .order_by(record.c.id)
            .limit(_SLICE)
        ).all()
        if not rows:
            return
        for part in _bounded(rows):
            graphs = _graphs(
                connection, {digest for row in part for digest in (row.view_digest, row.public_digest) if digest}
            )
            for row in part:
                public = graphs[row.public_digest] if row.public_digest else None
                yield LiveRecord(_as_facts(row), graphs[row.view_digest], public)
        last = rows[-1].id


def count_live(connection: Connection) -> int:
    """How many records some view shows."""
    return connection.execute(select(func.count()).where(record.c.view_digest.is_not(None))).scalar_one()


def public_position(connection: Connection, seq: int) -> int:
    """How many of the log's entries up to number `seq` anybody can see."""
    found = connection.execute(
        select(change.c.public_seq).where(change.c.seq <= seq).order_by(change.c.seq.desc()).limit(1)
    ).scalar()
    return found or 0


def withheld_at(connection: Connection, seq: int) -> Iterator[TwoViews]:
    """The records that the two views showed differently when the log stood at `seq`."""
    settled = connection.execute(
        select(record.c.id, record.c.public_digest, record.c.view_digest).where(
            record.c.last_seq <= seq, record.c.public_digest.is_distinct_from(record.c.view_digest)
        )
    ).all()
    first = (
        select(change.c.record_id, func.min(change.c.seq).label("seq"))
        .where(change.c.seq > seq)
        .group_by(change.c.record_id)
        .subquery()
    )
    moved = connection.execute(
        select(change.c.record_id, change.c.public_before, change.c.before)
        .join(first, and_(first.c.seq == change.c.seq, first.c.record_id == change.c.record_id))
        .where(change.c.public_before.is_distinct_from(change.c.before))
    ).all()
    rows = [*map(tuple, settled), *map(tuple, moved)]
    for start in range(0, len(rows), _SLICE):
        part = rows[start : start + _SLICE]
        graphs = _graphs(connection, {digest for row in part for digest in row[1:] if digest})
        for number, public, view in part:
            yield TwoViews(number, graphs[public] if public else None, graphs[view] if view else None)


def _digests(entry: Change) -> set[str]:
    return {d for d in (entry.before, entry.after, entry.public_before, entry.public_after) if d is not None}


def _graphs(connection: Connection, digests: Iterable[str]) -> dict[str, Graph]:
    return {digest: Graph.from_bytes(content) for digest, content in get_blobs(connection, digests).items()}


def _sizes(connection: Connection, digests: set[str]) -> dict[str, int]:
    sizes: dict[str, int] = {}
    wanted = sorted(digests)
    for start in range(0, len(wanted), _SLICE):
        rows = connection.execute(
            select(blob.c.digest, blob.c.size).where(blob.c.digest.in_(wanted[start : start + _SLICE]))
        )
        sizes.update((row.digest, row.size) for row in rows)
    return sizes


def _facts(connection: Connection, ids: set[int]) -> dict[int, RecordFacts]:
    found: dict[int, RecordFacts] = {}
    wanted = sorted(ids)
    for start in range(0, len(wanted), _SLICE):
        rows = connection.execute(_with_source(*_FACTS).where(record.c.id.in_(wanted[start : start + _SLICE])))
        found.update((row.id, _as_facts(row)) for row in rows)
    return found


def facts_of(connection: Connection, ids: Iterable[int]) -> dict[int, RecordFacts]:
    """What is known of these records beside their graphs, by number."""
    return _facts(connection, set(ids))


def seen_dates(connection: Connection, view: View, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """When a view first and last saw each of these records change, by number."""
    found: dict[int, tuple[str, str]] = {}
    for part in slices(sorted(set(ids)), _SLICE):
        rows = connection.execute(
            select(change.c.record_id, func.min(change.c.at), func.max(change.c.at))
            .where(change.c.record_id.in_(part), seen(view))
            .group_by(change.c.record_id)
        )
        found |= {row[0]: (row[1], row[2]) for row in rows}
    return found


def _with_source(*columns: object) -> Select[tuple[object, ...]]:
    return select(*columns).select_from(record).join(source, source.c.id == record.c.source_id)  # type: ignore[call-overload,no-any-return]


def _as_facts(row: Row[tuple[object, ...]]) -> RecordFacts:
    return RecordFacts(
        row.id,
        row.uid,
        row.name,
        row.source_id,
        row.source_title,
        row.identifier,
        row.iri,
        row.record_class,
        row.created,
        row.modified,
        row.visibility == Visibility.WITHHELD.value,
        row.public_created,
        row.public_modified,
    )


def _bounded(rows: Sequence[Row[tuple[object, ...]]]) -> Iterator[list[Row[tuple[object, ...]]]]:
    part: list[Row[tuple[object, ...]]] = []
    total = 0
    for row in rows:
        size = 2 * (row.size or 0)
        if part and total + size > _BYTES:
            yield part
            part, total = [], 0
        part.append(row)
        total += size
    if part:
        yield part
