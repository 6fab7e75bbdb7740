"""The graph as it stood at an earlier position of the log: what changed since is turned back, never wider than now.

A past says no more than the present policy allows:

* a record that was public then and is not any more (withheld, its class changed) is shown only to whom a rule names it
  now, and nothing links to it;
* of one whose data are not everybody's any more, the addresses of the data are left out;
* a granted view shows what its present rules name, as it was then;
* what was merely withdrawn or changed since is shown as it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Connection, Select, and_, case, false, func, not_, or_, select
from sqlalchemy.sql.selectable import Subquery

from hub.ledger.blobs import get_blobs
from hub.ledger.renderings import ACCESS_COLUMNS, granted_records, is_restricted, rewritten, with_rights
from hub.ledger.schema import change, record
from hub.ledger.sql import slices
from hub.policy import Exposure, View
from hub.policy.conditions import is_public, matched, sees
from hub.projections._graph_edits import Restatement
from hub.projections.records import withheld_at
from vocab.graph import Graph

__all__ = ["closed_since", "restatements", "seq_at"]

_SLICE: Final = 200


def seq_at(connection: Connection, moment: str) -> int:
    """Number of the last entry of the log made up to a moment (a stamp); 0: none had been made."""
    low, high = 0, connection.scalar(select(func.max(change.c.seq))) or 0
    while low < high:  # numbers have no gaps, and times grow with them
        middle = (low + high + 1) // 2
        if (connection.scalar(select(change.c.at).where(change.c.seq == middle)) or "") <= moment:
            low = middle
        else:
            high = middle - 1
    return low


def closed_since(connection: Connection, view: View, seq: int) -> str:
    """A name for what was public at `seq` and is more closed to a view now: a past of another name is another past."""
    if view is View.ALL:
        return "0"
    first, seen = _first_after(seq, "closed"), change.alias("seen_change")
    # What closes is a change that anybody sees; one that nobody sees must not make another name.
    shown = select(1).where(
        seen.c.record_id == record.c.id, seen.c.seq > seq, seen.c.public_before.is_distinct_from(seen.c.public_after)
    )
    rows = connection.execute(
        select(record.c.id, record.c.uid)
        .join(first, first.c.record_id == record.c.id)
        .join(change, and_(change.c.seq == first.c.seq, change.c.public_before.is_not(None)))
        .where(record.c.last_seq > seq, or_(_closed(view), record.c.data != Exposure.PUBLIC.value), shown.exists())
        .order_by(record.c.id)
    ).all()
    return sha256("\n".join(row.uid for row in rows).encode()).hexdigest()[:12] if rows else "0"


def restatements(connection: Connection, view: View, seq: int, held: int, base: str) -> Iterator[Restatement]:
    """What turns the public graph at `held` into a view's at the earlier `seq`."""
    asked = _Asked(connection, view, seq, held, _hidden(connection, view, base), base)
    changed = set(connection.scalars(select(change.c.record_id).where(change.c.seq > seq).distinct()))
    for part in slices(sorted(changed), _SLICE):
        for one in _public(asked, part):
            if one.before != one.after:
                yield one
    if view is View.ALL:
        for other in withheld_at(connection, seq):
            yield Restatement(other.record_id, other.public_graph, other.graph)
    elif view.is_granted:
        for differing in granted_records(connection, view, seq):
            before = differing.public_graph
            if differing.record_id in changed:
                before = next((one.after for one in _public(asked, [differing.record_id])), None)
            yield Restatement(differing.record_id, before, differing.graph)


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which past: of a view, at `seq`, from the public graph at `held`; `hidden` are IRIs that it may not name."""

    connection: Connection
    view: View
    seq: int
    held: int
    hidden: frozenset[str]
    base: str


def _closed(view: View) -> Any:
    """SQL: the description of this record is not for the view, live or not."""
    if view is View.ALL:
        return false()
    if view == View.PUBLIC:
        return not_(is_public())
    named = func.coalesce(matched(view), false())  # a record without an owner is of no owner
    return and_(not_(is_public()), not_(named))


def _first_after(seq: int, name: str, ids: Sequence[int] | None = None) -> Subquery:
    """SQL: the first entry after a position, of each record (of `ids`)."""
    query = select(change.c.record_id, func.min(change.c.seq).label("seq")).where(change.c.seq > seq)
    if ids is not None:
        query = query.where(change.c.record_id.in_(ids))
    return query.group_by(change.c.record_id).subquery(name)


def _hidden(connection: Connection, view: View, base: str) -> frozenset[str]:
    """IRIs of what is closed to the view and of nothing that it sees."""
    if view is View.ALL:
        return frozenset()
    closed = {row.iri: row.uid for row in connection.execute(select(record.c.iri, record.c.uid).where(_closed(view)))}
    seen: set[str] = set()
    for part in slices(closed):
        seen |= set(connection.scalars(select(record.c.iri).where(record.c.iri.in_(part), sees(view))))
    return frozenset(name for iri, uid in closed.items() if iri not in seen for name in (iri, f"{base}dataset/{uid}"))


def _public(asked: _Asked, ids: Sequence[int]) -> Iterator[Restatement]:
    """Records that changed since, from what the public graph holds of them to what of then may be shown."""
    rows = _moved(asked, ids)
    stored = get_blobs(asked.connection, {digest for row in rows for digest in (row.then, row.held) if digest})
    graphs = {digest: Graph.from_bytes(content) for digest, content in stored.items()}
    for row in rows:
        before = graphs[row.held] if row.held else None
        then = graphs[row.then] if row.then else None
        yield Restatement(row.id, before, _shown(asked, row, then))


def _moved(asked: _Asked, ids: Sequence[int]) -> Sequence[Any]:
    first, later = _first_after(asked.seq, "first_after", ids), _first_after(asked.held, "later_after", ids)
    then, since = change.alias("then_change"), change.alias("since_change")
    query: Select[Any] = (
        select(
            record.c.id,
            record.c.uid,
            record.c.iri,
            *ACCESS_COLUMNS,
            _closed(asked.view).label("closed"),
            then.c.public_before.label("then"),
            # What changed after the position held was there as it was before that change.
            case((since.c.seq.is_(None), record.c.public_digest), else_=since.c.public_before).label("held"),
        )
        .join(first, first.c.record_id == record.c.id)
        .join(then, then.c.seq == first.c.seq)
        .outerjoin(later, later.c.record_id == record.c.id)
        .outerjoin(since, since.c.seq == later.c.seq)
        .order_by(record.c.id)
    )
    return asked.connection.execute(query).all()


def _shown(asked: _Asked, row: Any, graph: Graph | None) -> Graph | None:
    """What may be shown of a record's public graph of then."""
    if asked.view is View.ALL or graph is None:
        return graph
    if row.closed:
        return None
    graph = rewritten(graph, {}, asked.hidden)
    return with_rights(graph, row, asked.base, data=False) if is_restricted(row) else graph
