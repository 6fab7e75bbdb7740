"""Applying a plan: records and the change log, in transactions of hundreds of entries.

One transaction makes a record's new state and its change visible together; entries applied are marked in
it, so that a run killed at any point goes on where it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

import orjson
from slugify import slugify
from sqlalchemy import Connection, bindparam, delete, func, select, update
from sqlalchemy.engine import Row

from hub.clock import stamp
from hub.ledger import access, findings, jobs, log
from hub.ledger.engine import Ledger
from hub.ledger.jobs import Lease
from hub.ledger.schema import Operation, RecordState, Visibility, job, link, plan_entry, record, source
from hub.ledger.sql import among, insert_rows, slices, update_rows
from hub.pipeline.collecting import rarely_collected
from hub.pipeline.recipe import LOCAL_KIND
from hub.pipeline.staging import Cancelled
from hub.pipeline.views import Owners, refresh
from mappings.protocol import record_uid

__all__ = ["apply_plan", "log_drafts"]

_BATCH = 500
_LONGEST_NAME = 100
_LEGAL = re.compile(r"[a-z0-9_]+(?:-[a-z0-9_]+)*")

_LIVE, _WITHDRAW, _REJECT = RecordState.LIVE.value, Operation.WITHDRAW.value, Operation.REJECT.value

_Row = Row[Any]


@rarely_collected()
def apply_plan(
    ledger: Ledger,
    lease: Lease,
    source_id: str,
    base: str,
    *,
    origins: Sequence[str] = ("harvest", "lift", "shape", "screen"),
) -> None:
    """Apply every entry that was not applied yet. Raises `LeaseLost`, or `Cancelled` between two transactions.

    `origins` are those whose findings this run made anew: a remap knows nothing of what the harvest found.
    """
    # Going on after the last one keeps the search for what is left from growing with what is done.
    last: str | None = ""
    while last is not None:
        with ledger.write() as connection:
            jobs.prove(connection, lease)
            if connection.scalar(select(job.c.cancel_requested).where(job.c.id == lease.job_id)):
                raise Cancelled
            last = _apply_batch(connection, lease.job_id, source_id, base, origins, last)


def _apply_batch(
    connection: Connection, job_id: int, source_id: str, base: str, origins: Sequence[str], last: str
) -> str | None:
    """Apply the next entries after `last`; answers the last one's identifier, None where there was none."""
    entries = connection.execute(
        select(plan_entry)
        .where(plan_entry.c.job_id == job_id, plan_entry.c.identifier > last, ~plan_entry.c.applied)
        .order_by(plan_entry.c.identifier)
        .limit(_BATCH)
    ).all()
    if not entries:
        return None
    at = stamp()
    old_iris = _old_iris(connection, entries)
    touched = _write_records(connection, source_id, entries, at)
    _write_links(connection, touched)
    _write_findings(connection, job_id, source_id, entries, origins)
    owners = Owners.of(connection, base)
    drafts = refresh(connection, owners, (id_ for id_, _ in touched), old_iris)
    end = str(entries[-1].identifier)
    connection.execute(
        update(plan_entry)
        .where(plan_entry.c.job_id == job_id, plan_entry.c.identifier > last, plan_entry.c.identifier <= end)
        .values(applied=True)
    )
    log_drafts(connection, drafts, at, job_id)
    return end


def log_drafts(connection: Connection, drafts: Sequence[log.Draft], at: str, job_id: int | None) -> None:
    """Log what the views of records became, and note it on the records. The last thing in a transaction."""
    if not drafts:
        return
    end = log.append(connection, drafts, at=at, job_id=job_id)
    first = end.seq - len(drafts) + 1
    this = update(record).where(record.c.id == bindparam("b_id"))
    logged: dict[str, Any] = {"last_seq": bindparam("b_seq"), "modified": bindparam("b_at")}
    created = func.coalesce(record.c.public_created, bindparam("b_since"))
    seen = {**logged, "public_modified": bindparam("b_seen"), "public_created": created}
    unseen_rows, seen_rows = [], []
    for seq, draft in enumerate(drafts, first):
        row = {"b_id": draft.record_id, "b_seq": seq, "b_at": at}
        if draft.public_before == draft.public_after:
            unseen_rows.append(row)
        else:
            seen_rows.append({**row, "b_seen": at, "b_since": at})
    update_rows(connection, this.values(logged), unseen_rows)
    update_rows(connection, this.values(seen), seen_rows)


def _old_iris(connection: Connection, entries: Sequence[_Row]) -> set[str]:
    """IRIs that a record gives up: whoever else claims them, or links to them, must be looked at again."""
    wanted = {entry.record_id: entry.iri for entry in entries if entry.record_id is not None}
    found: set[str] = set()
    for part in slices(wanted):
        for row in connection.execute(select(record.c.id, record.c.iri).where(among(connection, record.c.id, part))):
            if row.iri != wanted[row.id]:
                found.add(row.iri)
    return found


def _write_records(connection: Connection, source_id: str, entries: Sequence[_Row], at: str) -> list[tuple[int, _Row]]:
    """Bring the record rows up to date; answers those whose views may have changed, with their entries."""
    touched: list[tuple[int, _Row]] = []
    fresh: list[_Row] = []
    good: list[_Row] = []
    gone: list[tuple[int, dict[str, object]]] = []
    bad: list[tuple[int, dict[str, object]]] = []
    for entry in entries:
        match Operation(entry.operation):
            case Operation.ADD | Operation.UPDATE if entry.record_id is not None:
                good.append(entry)
                touched.append((entry.record_id, entry))
            case Operation.ADD | Operation.UPDATE:
                fresh.append(entry)
            case Operation.KEEP:
                good.append(entry)
            case Operation.WITHDRAW:
                gone.append((entry.record_id, {"state": RecordState.WITHDRAWN.value, "withdrawn": at}))
                touched.append((entry.record_id, entry))
            case Operation.REJECT if entry.record_id is None:
                fresh += [entry] if entry.raw_digest is not None else []
            case Operation.REJECT if entry.raw_digest is not None:
                # The new version waits apart; the last good one stays as it is.
                waits = {"rejected_raw_digest": entry.raw_digest, "rejected_recipe": entry.recipe}
                bad.append((entry.record_id, waits))
            case Operation.REJECT:
                pass
    for entry in good:
        if entry.moved_from is not None:
            # One by one: a place that one takes may be the one that the next leaves.
            _make_way(connection, entry)
            _change(connection, [(entry.record_id, _good(entry))])
    _change(connection, [(entry.record_id, _good(entry)) for entry in good if entry.moved_from is None])
    _change(connection, gone)
    _change(connection, bad)
    return touched + _insert(connection, source_id, fresh, at)


def _good(entry: _Row) -> dict[str, object]:
    return {
        "identifier": entry.identifier,
        "iri": entry.iri,
        "class": entry._mapping["class"],
        "title": entry.title,
        "state": _LIVE,
        "visibility": entry.visibility,
        "private": entry.private,
        "raw_digest": entry.raw_digest,
        "media_type": entry.media_type,
        "recipe": entry.recipe,
        "graph_digest": entry.graph_digest,
        "source_modified": entry.source_modified,
        "rejected_raw_digest": None,
        "rejected_recipe": None,
        "withdrawn": None,
    }


def _change(connection: Connection, changes: Sequence[tuple[int, dict[str, object]]]) -> None:
    """Set these columns of these records, the same columns of all."""
    if not changes:
        return
    columns: dict[str, Any] = {name: bindparam(f"b_{name}") for name in changes[0][1]}
    rows = [{"b_id": id_, **{f"b_{name}": value for name, value in values.items()}} for id_, values in changes]
    update_rows(connection, update(record).where(record.c.id == bindparam("b_id")).values(columns), rows)


def _make_way(connection: Connection, entry: _Row) -> None:
    """A record that moves here may find the place taken by one that was withdrawn long ago or never good."""
    taken = select(record.c.id).where(
        record.c.source_id == select(record.c.source_id).where(record.c.id == entry.record_id).scalar_subquery(),
        record.c.identifier == entry.identifier,
        record.c.id != entry.record_id,
    )
    for id_ in connection.scalars(taken).all():
        connection.execute(
            update(record).where(record.c.id == id_).values(identifier=f"{entry.identifier}\u0020(before {stamp()})")
        )


def _insert(connection: Connection, source_id: str, entries: Sequence[_Row], at: str) -> list[tuple[int, _Row]]:
    if not entries:
        return []
    names = _names(connection, source_id, entries)
    rows = []
    for entry in entries:
        uid = str(record_uid(source_id, entry.identifier))
        row = {
            **_good(entry),
            "source_id": source_id,
            "uid": uid,
            "name": names[entry.identifier],
            "shown": False,
            "created": at,
            "modified": at,
        }
        if entry.operation == _REJECT:
            row |= {
                "state": RecordState.REJECTED.value,
                "raw_digest": None,
                "media_type": entry.media_type,
                "recipe": None,
                "graph_digest": None,
                "rejected_raw_digest": entry.raw_digest,
                "rejected_recipe": entry.recipe,
            }
        rows.append(row)
    insert_rows(connection, record, rows)
    ids: dict[str, int] = {}
    for part in slices([entry.identifier for entry in entries]):
        ids |= {
            row.identifier: row.id
            for row in connection.execute(
                select(record.c.id, record.c.identifier).where(
                    record.c.source_id == source_id, among(connection, record.c.identifier, part)
                )
            )
        }
    live = [entry for entry in entries if entry.operation != _REJECT]
    return [(ids[entry.identifier], entry) for entry in live]


def _names(connection: Connection, source_id: str, entries: Sequence[_Row]) -> dict[str, str]:
    """Short names, CKAN-legal and unique: the wished one where it is free, else with the start of the uid."""
    wished = {entry.identifier: _legal(entry.name or entry.title) for entry in entries}
    taken: set[str] = set()
    for part in slices(set(wished.values())):
        taken.update(connection.scalars(select(record.c.name).where(among(connection, record.c.name, part))))
    names: dict[str, str] = {}
    # What is withheld claims no name that a public record could wish for: a taken name would tell of it. In a
    # catalog of the hub itself the writer chose the name.
    chosen = connection.scalar(select(source.c.kind).where(source.c.id == source_id)) == LOCAL_KIND
    closed = not access.describes_publicly(connection, source_id)
    withheld = Visibility.WITHHELD.value
    hidden = {one.identifier for one in entries if not chosen and (closed or one.visibility == withheld)}
    graphs = {one.identifier: (one.iri, one.graph_digest) for one in entries if one.graph_digest}
    hidden |= access.closed_by_terms(connection, source_id, graphs)
    for identifier, name in wished.items():
        if name in taken or identifier in hidden:
            tail = str(record_uid(source_id, identifier)).replace("-", "")
            name = f"{name[: _LONGEST_NAME - 13]}-{tail[:12]}"
        taken.add(name)
        names[identifier] = name
    return names


def _legal(wish: str) -> str:
    if 2 <= len(wish) <= _LONGEST_NAME and _LEGAL.fullmatch(wish):
        return wish
    name = slugify(wish, max_length=_LONGEST_NAME, regex_pattern=r"[^-a-z0-9_]+")
    return name if len(name) >= 2 else f"dataset-{name}".strip("-")


def _write_links(connection: Connection, touched: Iterable[tuple[int, _Row]]) -> None:
    current = [(id_, entry) for id_, entry in touched if entry.graph_digest is not None]
    for part in slices([id_ for id_, _ in current]):
        connection.execute(delete(link).where(among(connection, link.c.record_id, part)))
    rows = [{"record_id": id_, "target": target} for id_, entry in current for target in orjson.loads(entry.links)]
    if rows:
        insert_rows(connection, link, rows)


def _write_findings(
    connection: Connection, job_id: int, source_id: str, entries: Sequence[_Row], origins: Sequence[str]
) -> None:
    by_identifier = {
        entry.identifier: [findings.Packed(*one) for one in orjson.loads(entry.findings)]
        for entry in entries
        if entry.operation != _WITHDRAW
    }
    findings.put(connection, source_id, origins, by_identifier, job_id)
    gone: dict[str, list[findings.Packed]] = {entry.identifier: [] for entry in entries if entry.operation == _WITHDRAW}
    gone |= {entry.moved_from: [] for entry in entries if entry.moved_from is not None}
    findings.put(connection, source_id, ("harvest", "lift", "shape", "screen", "identity"), gone, job_id)
