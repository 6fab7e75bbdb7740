"""Jobs: one row a run, always saying where it stands; a lease with a fencing number says who works on it.

A process that died is found by its lease (at once where it ran on this machine, since its process id is
gone). A process that slept past its lease finds its fencing number outgrown and cannot write any more.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import orjson
import psutil
from sqlalchemy import Connection, insert, select, update
from sqlalchemy.engine import Row

from hub.clock import now, stamp
from hub.ledger.schema import JobKind, JobState, Stage, job

__all__ = [
    "Job",
    "Lease",
    "LeaseLost",
    "SourceBusy",
    "UnknownJob",
    "alive",
    "begin",
    "broken_off",
    "cancel",
    "claim",
    "confirming",
    "create",
    "dead",
    "end",
    "get",
    "listed",
    "open_job",
    "prove",
    "release",
    "spend",
    "this_process",
]

LEASE = timedelta(seconds=90)
_OPEN = (JobState.QUEUED.value, JobState.RUNNING.value)


class UnknownJob(LookupError):
    """There is no job of that number."""


class LeaseLost(Exception):
    """Another process took this job over, or it was ended; nothing more may be written for it."""


class SourceBusy(Exception):
    """Another job of this source is running; `job` says which and who."""

    def __init__(self, busy: Job) -> None:
        super().__init__(f"job {busy.id} of source {busy.source_id!r} is running at {busy.lease_owner}")
        self.job = busy


@dataclass(frozen=True, slots=True)
class Job:
    """One row of the job table."""

    id: int
    source_id: str
    kind: JobKind
    state: JobState
    stage: Stage
    trigger: str
    full: bool
    listing_full: bool | None
    unchanged: bool
    created: str
    started: str | None
    ended: str | None
    counts: dict[str, int]
    reason_vi: str | None
    reason_en: str | None
    last_seq: int | None
    cancel_requested: bool
    lease_owner: str | None
    lease_until: str | None
    checkpoint: str | None
    source_time: str | None
    validators: str | None


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to write for a job."""

    job_id: int
    fence: int


def this_process() -> str:
    """`host:pid:start`, unique to this process even when its number is used again."""
    return f"{socket.gethostname()}:{os.getpid()}:{int(psutil.Process().create_time())}"


def alive(owner: str | None, until: str | None) -> bool:
    """Whether a lease still holds: not expired, and on this machine its process still lives."""
    if owner is None or until is None or until <= stamp():
        return False
    host, pid, started = owner.rsplit(":", 2)
    if host != socket.gethostname():
        return True
    try:
        return int(psutil.Process(int(pid)).create_time()) == int(started)
    except psutil.NoSuchProcess:
        return False


def _job(row: Row[Any]) -> Job:
    return Job(
        row.id,
        row.source_id,
        JobKind(row.kind),
        JobState(row.state),
        Stage(row.stage),
        row.trigger,
        row.full,
        row.listing_full,
        row.unchanged,
        row.created,
        row.started,
        row.ended,
        orjson.loads(row.counts),
        row.reason_vi,
        row.reason_en,
        row.last_seq,
        row.cancel_requested,
        row.lease_owner,
        row.lease_until,
        row.checkpoint,
        row.source_time,
        row.validators,
    )


def get(connection: Connection, job_id: int) -> Job:
    """One job; raises `UnknownJob`."""
    row = connection.execute(select(job).where(job.c.id == job_id)).one_or_none()
    if row is None:
        raise UnknownJob(job_id)
    return _job(row)


def listed(
    connection: Connection,
    *,
    source_id: str | None = None,
    states: Iterable[JobState] | None = None,
    limit: int = 100,
    offset: int = 0,
) -> list[Job]:
    """Jobs, newest first."""
    query = select(job).order_by(job.c.id.desc()).limit(limit).offset(offset)
    if source_id is not None:
        query = query.where(job.c.source_id == source_id)
    if states is not None:
        query = query.where(job.c.state.in_([state.value for state in states]))
    return [_job(row) for row in connection.execute(query)]


def open_job(connection: Connection, source_id: str) -> Job | None:
    """The source's job that is queued or at work; one that only awaits its projections is not in the way."""
    row = connection.execute(
        select(job)
        .where(
            job.c.source_id == source_id,
            job.c.state.in_(_OPEN),
            job.c.stage != Stage.CONFIRMING.value,
            job.c.kind != JobKind.EDIT.value,
        )
        .order_by(job.c.id)
        .limit(1)
    ).one_or_none()
    return _job(row) if row else None


def create(
    connection: Connection, source_id: str, kind: JobKind, *, trigger: str, full: bool = True, priority: int = 0
) -> int:
    """Queue a job; answers its number."""
    result = connection.execute(
        insert(job)
        .values(
            source_id=source_id,
            kind=kind.value,
            state=JobState.QUEUED.value,
            stage=Stage.LISTING.value,
            trigger=trigger,
            full=full,
            priority=priority,
            created=stamp(),
        )
        .returning(job.c.id)
    )
    return int(result.scalar_one())


def begin(connection: Connection, source_id: str, kind: JobKind, *, trigger: str, full: bool) -> Job:
    """The job to work on: a queued or broken-off one of this kind, else a new one. Raises `SourceBusy`.

    A broken-off job of another kind is closed with its reason, so that it is never stuck.
    """
    found = open_job(connection, source_id)
    while found is not None and found.state is JobState.RUNNING and found.kind is not kind:
        if alive(found.lease_owner, found.lease_until):
            raise SourceBusy(found)
        end(
            connection,
            found.id,
            JobState.FAILED,
            vi="Tiến trình đã dừng đột ngột; công việc khác thay thế.",
            en="Its process died; another job takes its place.",
        )
        found = open_job(connection, source_id)
    if found is None or found.kind is not kind:
        return get(connection, create(connection, source_id, kind, trigger=trigger, full=full))
    if found.state is JobState.RUNNING and alive(found.lease_owner, found.lease_until):
        raise SourceBusy(found)
    return found


def claim(connection: Connection, job_id: int) -> Lease:
    """Take the lease of a queued, held or broken-off job; raises `SourceBusy` when its owner lives."""
    current = get(connection, job_id)
    if current.state is JobState.RUNNING and alive(current.lease_owner, current.lease_until):
        raise SourceBusy(current)
    fence = connection.execute(
        update(job)
        .where(job.c.id == job_id)
        .values(
            state=JobState.RUNNING.value,
            started=current.started or stamp(),
            lease_owner=this_process(),
            lease_until=stamp(now() + LEASE),
            fence=job.c.fence + 1,
            reason_vi=None,
            reason_en=None,
        )
        .returning(job.c.fence)
    ).scalar_one()
    return Lease(job_id, int(fence))


def prove(connection: Connection, lease: Lease, **values: object) -> None:
    """Renew the lease inside a writing transaction, and set columns of the job; raises `LeaseLost`."""
    done = connection.execute(
        update(job)
        .where(job.c.id == lease.job_id, job.c.fence == lease.fence, job.c.state == JobState.RUNNING.value)
        .values(lease_until=stamp(now() + LEASE), **values)
    )
    if done.rowcount == 0:
        raise LeaseLost(f"job {lease.job_id} is no longer this process's")


def release(connection: Connection, lease: Lease) -> None:
    """Give the lease back; the job goes on without an owner (it only awaits its projections)."""
    connection.execute(
        update(job)
        .where(job.c.id == lease.job_id, job.c.fence == lease.fence)
        .values(lease_owner=None, lease_until=None)
    )


def broken_off(connection: Connection, current: Job, *, since: str) -> Job | None:
    """The source's last job before this one, if it failed while listing, left a checkpoint and asked for the same."""
    row = connection.execute(
        select(job)
        .where(job.c.source_id == current.source_id, job.c.id < current.id, job.c.kind == current.kind.value)
        .order_by(job.c.id.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return None
    last = _job(row)
    alike = last.state is JobState.FAILED and last.stage is Stage.LISTING and last.full == current.full
    recent = last.ended is not None and last.ended >= since
    return last if alike and recent and last.checkpoint is not None else None


def spend(connection: Connection, job_id: int) -> None:
    """Its checkpoint was taken over by a later job."""
    connection.execute(update(job).where(job.c.id == job_id).values(checkpoint=None))


def confirming(connection: Connection) -> list[Job]:
    """Jobs whose work in the ledger is done and that await their projections."""
    query = select(job).where(job.c.state == JobState.RUNNING.value, job.c.stage == Stage.CONFIRMING.value)
    return [_job(row) for row in connection.execute(query.order_by(job.c.id))]


def dead(connection: Connection) -> list[Job]:
    """Running jobs whose process died."""
    query = select(job).where(job.c.state == JobState.RUNNING.value, job.c.stage != Stage.CONFIRMING.value)
    found = [_job(row) for row in connection.execute(query.order_by(job.c.id))]
    return [one for one in found if not alive(one.lease_owner, one.lease_until)]


def end(
    connection: Connection,
    job_id: int,
    state: JobState,
    *,
    vi: str | None = None,
    en: str | None = None,
    counts: dict[str, int] | None = None,
) -> None:
    """Close a job in a final state (or `HELD`), with the reason in both languages."""
    values: dict[str, object] = {
        "state": state.value,
        "lease_owner": None,
        "lease_until": None,
        "reason_vi": vi,
        "reason_en": en,
    }
    if state is not JobState.HELD:
        values["ended"] = stamp()
    if state is JobState.FINISHED:
        values["stage"] = Stage.DONE.value
    if counts is not None:
        values["counts"] = orjson.dumps(counts).decode()
    connection.execute(update(job).where(job.c.id == job_id).values(**values))


def cancel(connection: Connection, job_id: int) -> Job:
    """Ask a running job to stop, or close one that is queued, held or whose process died."""
    current = get(connection, job_id)
    if current.state in (JobState.FINISHED, JobState.FAILED, JobState.CANCELLED):
        return current
    if current.state is JobState.RUNNING and alive(current.lease_owner, current.lease_until):
        connection.execute(update(job).where(job.c.id == job_id).values(cancel_requested=True))
    else:
        end(connection, job_id, JobState.CANCELLED, vi="Đã huỷ theo yêu cầu.", en="Cancelled on request.")
    return get(connection, job_id)
