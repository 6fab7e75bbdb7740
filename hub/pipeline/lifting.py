"""Lifting and judging: staged rows that are new or made by another recipe become entries of the plan."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection, and_, case, delete, exists, func, insert, or_, select, update
from sqlalchemy.engine import Row
from sqlalchemy.sql.elements import ColumnElement

from hub.ledger import blobs, findings, jobs
from hub.ledger.engine import Ledger
from hub.ledger.jobs import Lease
from hub.ledger.schema import Operation, RecordState, Visibility, job, leftover, plan_entry, record, source, staged
from hub.ledger.sql import insert_rows
from hub.pipeline.collecting import rarely_collected
from hub.pipeline.recipe import Recipe, blocking
from hub.pipeline.screening import masked, released, screened
from hub.pipeline.staging import Cancelled, StagedEvent
from hub.pipeline.views import linked_targets
from mappings.protocol import LiftContext, Lifted, Subject
from vocab.findings import Finding

__all__ = ["HERE", "STAGED", "Draft", "Made", "lift_staged", "make", "make_batch", "save_entries", "unchanged"]

_BATCH = 500

_ADD, _REJECT, _LIVE = Operation.ADD.value, Operation.REJECT.value, RecordState.LIVE.value
_PUBLIC, _WITHHELD = Visibility.PUBLIC.value, Visibility.WITHHELD.value
_RECORD, _WITHDRAWN = StagedEvent.RECORD.value, StagedEvent.WITHDRAWN.value

_Row = Row[Any]


@dataclass(frozen=True, slots=True)
class Draft:
    """A raw record to be made, or None where only findings of the harvest are known of it.

    `released` is the digest of the texts that a steward released.
    """

    subject: Subject | None
    context: LiftContext | None
    harvested: tuple[Finding, ...] = ()
    released: str | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """A lifted and judged record, or why there is none."""

    lifted: Lifted | None
    findings: tuple[tuple[str, Finding], ...]

    @property
    def publishable(self) -> bool:
        """Whether this version may be published."""
        return self.lifted is not None and not blocking(one for _, one in self.findings)


def _visibility(recipe: Recipe) -> ColumnElement[str]:
    withheld = Visibility.WITHHELD.value
    if recipe.source.visibility is Visibility.WITHHELD:
        return case((staged.c.private, withheld), else_=withheld)
    return case((staged.c.private, withheld), else_=Visibility.PUBLIC.value)


def unchanged(recipe: Recipe) -> ColumnElement[bool]:
    """SQL over staged ⟕ record: nothing that made the record changed (hard part 8)."""
    same_good = and_(
        record.c.state == RecordState.LIVE.value,
        record.c.raw_digest == staged.c.raw_digest,
        record.c.media_type == staged.c.media_type,
        record.c.recipe == recipe.digest,
        record.c.visibility == _visibility(recipe),
        record.c.rejected_raw_digest.is_(None),
    )
    same_bad = and_(
        record.c.state != RecordState.WITHDRAWN.value,
        record.c.rejected_raw_digest == staged.c.raw_digest,
        record.c.rejected_recipe == recipe.digest,
    )
    return func.coalesce(or_(same_good, same_bad), False)


@rarely_collected()
def lift_staged(ledger: Ledger, lease: Lease, recipe: Recipe) -> None:
    """Map and judge every staged row that has no entry yet, in batches of one short transaction each."""
    with ledger.write() as connection:
        _open_leftovers(connection, recipe)
    last = ""
    while True:
        with ledger.read() as connection:
            rows = _work(connection, lease.job_id, recipe, last)
            contents = blobs.get_blobs(connection, [row.raw_digest for row in rows if row.raw_digest])
            free = released(connection, recipe.source.id, [row.identifier for row in rows])
        if not rows:
            return
        made = make_batch(recipe, rows, contents, free)
        with ledger.write() as connection:
            jobs.prove(connection, lease)
            if connection.scalar(select(job.c.cancel_requested).where(job.c.id == lease.job_id)):
                raise Cancelled
            save_entries(connection, lease.job_id, recipe, rows, made)
        last = rows[-1].identifier


def _work(connection: Connection, job_id: int, recipe: Recipe, last: str) -> Sequence[_Row]:
    held = and_(record.c.source_id == recipe.source.id, record.c.identifier == staged.c.identifier)
    query = (
        select(
            *STAGED,
            _visibility(recipe).label("visibility"),
            *HERE,
        )
        .select_from(staged.outerjoin(record, held))
        .where(
            staged.c.job_id == job_id,
            staged.c.identifier > last,
            ~unchanged(recipe),
            ~exists().where(plan_entry.c.job_id == job_id, plan_entry.c.identifier == staged.c.identifier),
        )
        .order_by(staged.c.identifier)
        .limit(_BATCH)
    )
    return connection.execute(query).all()


STAGED = (
    staged.c.identifier,
    staged.c.event,
    staged.c.raw_digest,
    staged.c.media_type,
    staged.c.modified,
    staged.c.findings,
    staged.c.reason,
    staged.c.private,
)
"""What `make_batch` and `save_entries` read of a staged row, beside `visibility` and `HERE`."""

HERE = (
    record.c.id.label("record_id"),
    record.c.uid,
    record.c.iri,
    record.c.state,
    record.c.graph_digest,
    record.c.visibility.label("old_visibility"),
    record.c.rejected_raw_digest,
)
"""What they read of the record that the row is about, nulls where there is none."""


def make_batch(recipe: Recipe, rows: Sequence[_Row], contents: dict[str, bytes], free: Mapping[str, str]) -> list[Made]:
    """Make records of staged rows. `free` holds the digests of texts that a steward released, by identifier."""
    drafts = []
    for row in rows:
        subject = context = None
        if row.event == _RECORD:
            subject = Subject(row.identifier, contents[row.raw_digest], row.media_type)
            context = recipe.context(row.identifier, uid=row.uid, iri=row.iri)
        harvested = tuple(findings.load(row.findings)) if row.findings != "[]" else ()
        drafts.append(Draft(subject, context, harvested, free.get(row.identifier)))
    return make(recipe, drafts)


def make(recipe: Recipe, drafts: Sequence[Draft]) -> list[Made]:
    """Lift raw records, judge those lifted in one call of the shape engine, and screen them for personal data."""
    results = [
        None if one.subject is None or one.context is None else recipe.make(one.subject, one.context) for one in drafts
    ]
    shapes = iter(recipe.judge([one for one in results if isinstance(one, Lifted)]))
    return [_made(draft, result, shapes) for draft, result in zip(drafts, results, strict=True)]


def _made(draft: Draft, result: Lifted | Finding | None, shapes: Iterator[tuple[Finding, ...]]) -> Made:
    harvested = [("harvest", one) for one in draft.harvested]
    match result:
        case Lifted():
            lifted = [("lift", one) for one in result.findings]
            judged = [("shape", one) for one in next(shapes)]
            personal = [("screen", one) for one in screened(result, draft.released).findings]
            if personal:
                others = (*harvested, *lifted, *judged)
                return Made(result, (*((origin, masked(one)) for origin, one in others), *personal))
            return Made(result, (*harvested, *lifted, *judged))
        case Finding():
            return Made(None, (*harvested, ("lift", result)))
        case None:
            return Made(None, tuple(harvested))


def save_entries(
    connection: Connection,
    job_id: int,
    recipe: Recipe,
    rows: Sequence[_Row],
    made: Sequence[Made],
    *,
    leftovers: bool = True,
) -> None:
    """Write plan entries and the graphs they name."""
    entries = []
    graphs: dict[str, bytes] = {}
    spilled: Counter[str] = Counter()
    examples: dict[str, str] = {}
    packed = findings.pack(connection, recipe.source.id, [one.findings for one in made])
    for row, one, found in zip(rows, made, packed, strict=True):
        content = b"" if one.lifted is None else one.lifted.graph.to_bytes()
        digest = None if one.lifted is None else blobs.digest_of(content)
        entry = _entry(job_id, recipe, row, one, digest, found)
        if entry is None:
            continue
        entries.append(entry)
        if one.lifted is not None:
            if digest is not None and digest != row.graph_digest:
                graphs[digest] = content
            for left in one.lifted.leftovers if leftovers else ():
                spilled[left.path] += 1
                examples.setdefault(left.path, left.example)
    blobs.put_blobs(connection, graphs, f"graph {recipe.source.id}")
    if entries:
        insert_rows(connection, plan_entry, entries)
    _count_leftovers(connection, job_id, recipe.source.id, spilled, examples)


def _entry(
    job_id: int, recipe: Recipe, row: _Row, made: Made, digest: str | None, found: tuple[findings.Packed, ...]
) -> dict[str, object] | None:
    entry: dict[str, object] = {
        "job_id": job_id,
        "identifier": row.identifier,
        "record_id": row.record_id,
        "raw_digest": row.raw_digest,
        "media_type": row.media_type,
        "recipe": recipe.digest,
        "visibility": row.visibility,
        "private": row.private,
        "source_modified": row.modified,
        "findings": orjson.dumps([[one.maker, one.set_id, one.own] for one in found]).decode(),
        "reason": row.reason,
        "loss": None,
        "graph_digest": None,
    }
    live = row.state == _LIVE
    lifted = made.lifted
    if lifted is None:
        entry |= {
            "iri": row.iri or recipe.minted(row.identifier),
            "class": "dataset",
            "title": row.identifier,
            "name": "",
            "links": "[]",
        }
        if row.event == _WITHDRAWN:
            return {**entry, "operation": Operation.WITHDRAW.value, "loss": "withdrawn"} if live else None
    else:
        entry |= {
            "graph_digest": digest,
            "iri": lifted.iri,
            "class": lifted.record_class.value,
            "title": findings.clean(lifted.title, 1000),
            "name": lifted.name,
            "links": orjson.dumps(linked_targets(lifted, recipe.base)).decode(),
        }
    if not made.publishable:
        # What could not be read at all stays as it was; only a readable version that is invalid counts as a loss.
        readable = row.event == _RECORD
        loss = "invalid" if live and readable and row.rejected_raw_digest is None else None
        return {**entry, "operation": _REJECT, "loss": loss}
    if not live:
        entry["operation"] = _ADD
        return entry
    same = (
        entry["graph_digest"] == row.graph_digest and row.visibility == row.old_visibility and entry["iri"] == row.iri
    )
    private = row.visibility == _WITHHELD and row.old_visibility == _PUBLIC
    operation = Operation.KEEP if same else Operation.UPDATE
    return {**entry, "operation": operation.value, "loss": "private" if private else None}


def _open_leftovers(connection: Connection, recipe: Recipe) -> None:
    """What an earlier recipe left over is no longer true."""
    kept = connection.scalar(select(source.c.recipe).where(source.c.id == recipe.source.id))
    if kept is not None and kept != recipe.digest:
        connection.execute(delete(leftover).where(leftover.c.source_id == recipe.source.id))


def _count_leftovers(
    connection: Connection, job_id: int, source_id: str, spilled: Counter[str], examples: dict[str, str]
) -> None:
    if not spilled:
        return
    known = {row.path: row for row in connection.execute(select(leftover).where(leftover.c.source_id == source_id))}
    fresh = []
    for path, times in spilled.items():
        row = known.get(findings.clean(path))
        if row is None:
            fresh.append(
                {
                    "source_id": source_id,
                    "path": findings.clean(path),
                    "count": times,
                    "example": findings.clean(examples[path], 300),
                    "job_id": job_id,
                }
            )
            continue
        # Within one run counts add up; a later run of changed records only must not shrink what is known.
        known_count = row._mapping["count"]
        total = known_count + times if row.job_id == job_id else max(known_count, times)
        connection.execute(
            update(leftover)
            .where(leftover.c.source_id == source_id, leftover.c.path == row.path)
            .values(count=total, job_id=job_id)
        )
    if fresh:
        connection.execute(insert(leftover), fresh)
