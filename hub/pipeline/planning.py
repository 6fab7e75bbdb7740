"""The plan: what a run would change, as rows, before anything is changed.

Absences come from a full listing alone. The guard counts every way to lose records: absent, withdrawn,
re-keyed, turned invalid, turned private (hard part 7).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, and_, case, delete, exists, func, insert, literal, null, select, update

from hub.clock import stamp
from hub.ledger import blobs
from hub.ledger.engine import Ledger
from hub.ledger.jobs import Lease, end, prove
from hub.ledger.schema import JobState, Operation, RecordState, hold, job, plan_entry, record, staged
from hub.ledger.sql import slices
from hub.pipeline.lifting import HERE, STAGED, make_batch, save_entries
from hub.pipeline.recipe import Recipe
from hub.pipeline.screening import released
from hub.sources import Guard
from vocab.text import fold

__all__ = ["Counts", "Verdict", "count", "find_moves", "judge_plan", "note_absent", "replace_held"]

_Row = Any


@dataclass(frozen=True, slots=True)
class Counts:
    """How many records a plan adds, updates, keeps, withdraws, rejects and moves to a new identifier."""

    add: int
    update: int
    keep: int
    withdraw: int
    reject: int
    move: int
    lost: int
    live: int
    told: int = 0
    """Of those lost: withdrawn by the source in so many words."""

    @property
    def changes(self) -> int:
        """How many entries would reach the log."""
        return self.add + self.update + self.withdraw

    def as_dict(self) -> dict[str, int]:
        """The counts as they are stored with the job and shown."""
        return {
            "add": self.add,
            "update": self.update,
            "keep": self.keep,
            "withdraw": self.withdraw,
            "reject": self.reject,
            "move": self.move,
        }


@dataclass(frozen=True, slots=True)
class Verdict:
    """The guard's word: None where the plan may be applied, else why it waits."""

    vi: str
    en: str


def note_absent(connection: Connection, job_id: int, source_id: str) -> None:
    """Plan the withdrawal of every live record that a full listing did not name."""
    listed = exists().where(staged.c.job_id == job_id, staged.c.identifier == record.c.identifier)
    planned = exists().where(plan_entry.c.job_id == job_id, plan_entry.c.identifier == record.c.identifier)
    absent = select(
        literal(job_id),
        record.c.identifier,
        literal(Operation.WITHDRAW.value),
        record.c.id,
        literal("absent"),
        record.c.iri,
        record.c.title,
        record.c["class"],
        record.c.visibility,
        null(),
    ).where(record.c.source_id == source_id, record.c.state == RecordState.LIVE.value, ~listed, ~planned)
    columns = [
        "job_id",
        "identifier",
        "operation",
        "record_id",
        "loss",
        "iri",
        "title",
        "class",
        "visibility",
        "reason",
    ]
    connection.execute(insert(plan_entry).from_select(columns, absent))


def find_moves(ledger: Ledger, lease: Lease, recipe: Recipe) -> None:
    """Recognise re-keyed records: new identifiers whose content is that of absent ones; they keep IRI and history."""
    with ledger.read() as connection:
        lost = _candidates(connection, lease.job_id, Operation.WITHDRAW)
        # A first harvest has lost nothing: its many new records need not be looked at.
        came = _candidates(connection, lease.job_id, Operation.ADD) if lost else []
        pairs = _pairs(connection, lost, came) if came else []
    for part in slices(pairs, 300):
        _remake(ledger, lease, recipe, dict(part))


@dataclass(frozen=True, slots=True)
class _Candidate:
    identifier: str
    title: str
    graph: str | None


def _candidates(connection: Connection, job_id: int, operation: Operation) -> list[_Candidate]:
    wanted = plan_entry.c.job_id == job_id
    if operation is Operation.WITHDRAW:
        query = (
            select(plan_entry.c.identifier, plan_entry.c.title, record.c.graph_digest)
            .join(record, record.c.id == plan_entry.c.record_id)
            .where(wanted, plan_entry.c.loss == "absent", ~plan_entry.c.applied)
        )
    else:
        query = select(plan_entry.c.identifier, plan_entry.c.title, plan_entry.c.graph_digest).where(
            wanted, plan_entry.c.operation == Operation.ADD.value, plan_entry.c.record_id.is_(None)
        )
    rows = connection.execute(query.order_by(plan_entry.c.identifier))
    return [_Candidate(row[0], fold(row[1]), row[2]) for row in rows]


def _pairs(connection: Connection, lost: Sequence[_Candidate], came: Sequence[_Candidate]) -> list[tuple[str, str]]:
    """(new identifier, old identifier) where title, or title with content, names one on each side."""
    by_title_lost, by_title_came = _grouped(lost), _grouped(came)
    pairs = []
    for title, olds in by_title_lost.items():
        news = by_title_came.get(title, [])
        if len(olds) == 1 and len(news) == 1:
            pairs.append((news[0].identifier, olds[0].identifier))
        elif olds and news:
            pairs.extend(_by_content(connection, olds, news))
    return pairs


def _grouped(candidates: Sequence[_Candidate]) -> dict[str, list[_Candidate]]:
    groups: dict[str, list[_Candidate]] = defaultdict(list)
    for one in candidates:
        groups[one.title].append(one)
    return groups


def _by_content(
    connection: Connection, olds: Sequence[_Candidate], news: Sequence[_Candidate]
) -> Iterator[tuple[str, str]]:
    """Among equal titles, those with the same description and files; of full twins, in order of identifiers."""
    graphs = blobs.get_blobs(connection, [one.graph for one in (*olds, *news) if one.graph])
    sides = []
    for side in (olds, news):
        keyed: dict[str, list[str]] = defaultdict(list)
        for one in side:
            keyed[_content_key(graphs.get(one.graph or "", b""))].append(one.identifier)
        sides.append(keyed)
    old_keys, new_keys = sides
    for key, old_identifiers in old_keys.items():
        if len(old_identifiers) == len(new_keys.get(key, ())):
            yield from zip(sorted(new_keys[key]), sorted(old_identifiers), strict=True)


_CONTENT = (b"<http://purl.org/dc/terms/description>", b"#accessURL>", b"#downloadURL>")


def _content_key(graph: bytes) -> str:
    values = sorted(line.split(b" ", 1)[1] for line in graph.split(b"\n") if any(mark in line for mark in _CONTENT))
    return sha256(b"\n".join(values)).hexdigest()


def _remake(ledger: Ledger, lease: Lease, recipe: Recipe, pairs: dict[str, str]) -> None:
    with ledger.read() as connection:
        rows = _move_rows(connection, lease.job_id, recipe, pairs)
        contents = blobs.get_blobs(connection, [row.raw_digest for row in rows])
        free = released(connection, recipe.source.id, pairs)
    made = make_batch(recipe, rows, contents, free)
    with ledger.write() as connection:
        prove(connection, lease)
        # The entries are made anew under the old record; what they spilled was counted the first time.
        gone = [*pairs, *pairs.values()]
        for part in slices(gone):
            connection.execute(
                delete(plan_entry).where(plan_entry.c.job_id == lease.job_id, plan_entry.c.identifier.in_(part))
            )
        save_entries(connection, lease.job_id, recipe, rows, made, leftovers=False)
        for new, old in pairs.items():
            connection.execute(
                update(plan_entry)
                .where(plan_entry.c.job_id == lease.job_id, plan_entry.c.identifier == new)
                .values(moved_from=old, loss="rekeyed")
            )


def _move_rows(connection: Connection, job_id: int, recipe: Recipe, pairs: dict[str, str]) -> list[_Row]:
    """The new identifiers' staged rows beside the records that the old ones name."""
    planned = and_(plan_entry.c.job_id == staged.c.job_id, plan_entry.c.identifier == staged.c.identifier)
    previous = case(pairs, value=staged.c.identifier)
    held = and_(record.c.source_id == recipe.source.id, record.c.identifier == previous)
    rows = connection.execute(
        select(*STAGED, plan_entry.c.visibility, *HERE)
        .select_from(staged.join(plan_entry, planned).join(record, held))
        .where(staged.c.job_id == job_id, staged.c.identifier.in_(list(pairs)))
        .order_by(staged.c.identifier)
    ).all()
    if len(rows) != len(pairs):
        raise LookupError(f"{len(pairs) - len(rows)} of {len(pairs)} moved records are not there")
    return list(rows)


def count(connection: Connection, job_id: int, source_id: str) -> Counts:
    """Count a plan; what needed no entry is kept."""
    found = {
        (row[0], row[1], row[2]): row[3]
        for row in connection.execute(
            select(
                plan_entry.c.operation,
                plan_entry.c.loss.is_not(None),
                plan_entry.c.moved_from.is_not(None),
                func.count(),
            )
            .where(plan_entry.c.job_id == job_id)
            .group_by(plan_entry.c.operation, plan_entry.c.loss.is_not(None), plan_entry.c.moved_from.is_not(None))
        )
    }

    def total(operation: Operation | None = None, *, lost: bool | None = None, moved: bool | None = None) -> int:
        return sum(
            number
            for (op, loss, move), number in found.items()
            if (operation is None or op == operation.value)
            and (lost is None or bool(loss) is lost)
            and (moved is None or bool(move) is moved)
        )

    planned = exists().where(plan_entry.c.job_id == job_id, plan_entry.c.identifier == staged.c.identifier)
    good = and_(
        record.c.source_id == source_id,
        record.c.identifier == staged.c.identifier,
        record.c.rejected_raw_digest.is_(None),
    )
    silent = connection.execute(
        select(func.count(), func.count(record.c.id))
        .select_from(staged.outerjoin(record, good))
        .where(staged.c.job_id == job_id, ~planned, staged.c.event == "record")
    ).one()
    live = connection.scalar(
        select(func.count()).where(record.c.source_id == source_id, record.c.state == RecordState.LIVE.value)
    )
    told = connection.scalar(
        select(func.count()).where(plan_entry.c.job_id == job_id, plan_entry.c.loss == "withdrawn")
    )
    return Counts(
        add=total(Operation.ADD),
        update=total(Operation.UPDATE),
        keep=total(Operation.KEEP) + silent[1],
        withdraw=total(Operation.WITHDRAW),
        reject=total(Operation.REJECT) + silent[0] - silent[1],
        move=total(moved=True),
        lost=total(lost=True),
        live=live or 0,
        told=told or 0,
    )


def judge_plan(counts: Counts, guard: Guard, *, believed: bool = False) -> Verdict | None:
    """Hold a plan that loses a surprising share of a source's live records, or all of them.

    `believed`: the source is another hub, and what it withdraws in so many words is no surprise: an owner's taking back
    must not wait here for a steward.
    """
    if not guard.enabled or counts.live == 0:
        return None
    if believed:
        counts = replace(counts, lost=counts.lost - counts.told, withdraw=counts.withdraw - counts.told)
    if counts.withdraw >= counts.live and counts.add == 0:
        return Verdict(
            f"Kế hoạch sẽ gỡ toàn bộ {counts.live} bản ghi của nguồn.",
            f"The plan would withdraw all {counts.live} records of the source.",
        )
    if counts.lost >= guard.at_least and counts.lost > guard.share * counts.live:
        share = f"{100 * counts.lost / counts.live:.0f} %"
        moved = f", {counts.move} đổi mã định danh" if counts.move else ""
        moved_en = f", {counts.move} of them under new identifiers" if counts.move else ""
        return Verdict(
            f"Kế hoạch ảnh hưởng tới {counts.lost} trong {counts.live} bản ghi đang công bố ({share}{moved}); "
            f"ngưỡng của nguồn là {guard.share:.0%}.",
            f"The plan would lose {counts.lost} of {counts.live} live records ({share}{moved_en}); "
            f"this source's limit is {guard.share:.0%}.",
        )
    return None


def replace_held(connection: Connection, source_id: str, job_id: int) -> None:
    """An earlier plan that still waits gives way to this run's."""
    waiting = connection.scalars(
        select(job.c.id).where(job.c.source_id == source_id, job.c.state == JobState.HELD.value, job.c.id != job_id)
    ).all()
    for old in waiting:
        connection.execute(
            update(hold)
            .where(hold.c.job_id == old, hold.c.decision.is_(None))
            .values(decision="replaced", decided=stamp(), note=f"job {job_id}")
        )
        end(
            connection,
            old,
            JobState.CANCELLED,
            vi=f"Kế hoạch chờ duyệt được thay bằng kế hoạch của công việc {job_id}.",
            en=f"Its held plan was replaced by that of job {job_id}.",
        )
