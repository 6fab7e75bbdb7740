"""Doing a job: claim it, keep its lease alive, work it to its end, and close it in words whatever happens."""

from __future__ import annotations

import logging
import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path

from sqlalchemy import Connection, select, update

from harvesters.errors import HarvestError
from hub.clock import stamp
from hub.home import Home
from hub.ledger import audit, jobs
from hub.ledger import sources as ledger_sources
from hub.ledger.engine import Ledger
from hub.ledger.jobs import Job, Lease, LeaseLost
from hub.ledger.schema import JobKind, JobState, Stage, hold, plan_entry, source, staged
from hub.pipeline.access import settle_source
from hub.pipeline.recipe import Workshop
from hub.pipeline.runs import Outcome, Run
from hub.pipeline.staging import Cancelled
from mappings.errors import MappingError

__all__ = ["NotHeld", "Progress", "approve", "harvest", "reject", "remap", "settle", "withdraw_all", "work", "workshop"]

Progress = Callable[[Stage, int], None]

_HEARTBEAT_SECONDS = 20.0
_LOG = logging.getLogger(__name__)


class NotHeld(LookupError):
    """This job has no plan that waits for a decision."""


def workshop(home: Home) -> Workshop:
    """The home's workshop; compiled shapes are kept between calls."""
    return _workshop(home.settings.base, home.settings.shacl_engine, home.mappings)


@lru_cache(maxsize=4)
def _workshop(base: str, engine: str, mappings: Path) -> Workshop:
    return Workshop(base, engine, mappings)


def _silent(_: Stage, __: int) -> None:
    return None


def harvest(
    home: Home, source_id: str, *, full: bool = True, trigger: str = "cli", progress: Progress = _silent
) -> Outcome:
    """Harvest a source into the ledger, going on with a job that broke off. Projections are not awaited (`settle`).

    Raises `UnknownSource` and `SourceBusy`; a run that fails is an outcome whose job says why.
    """
    return _start(home, source_id, JobKind.HARVEST, full=full, trigger=trigger, progress=progress)


def remap(home: Home, source_id: str, *, trigger: str = "cli", progress: Progress = _silent) -> Outcome:
    """Replay the stored raw records of a source through today's mapping, without network."""
    return _start(home, source_id, JobKind.REMAP, full=False, trigger=trigger, progress=progress)


def _start(home: Home, source_id: str, kind: JobKind, *, full: bool, trigger: str, progress: Progress) -> Outcome:
    with home.ledger.write() as connection:
        ledger_sources.get(connection, source_id)
        current = jobs.begin(connection, source_id, kind, trigger=trigger, full=full)
        lease = jobs.claim(connection, current.id)
    return _worked(home, lease, progress)


def withdraw_all(home: Home, source_id: str, *, by: str, progress: Progress = _silent) -> Outcome:
    """Withdraw every record of a source on a steward's word. Raises `UnknownSource` and `SourceBusy`."""
    with home.ledger.write() as connection:
        ledger_sources.get(connection, source_id)
        busy = jobs.open_job(connection, source_id)
        if busy is not None and jobs.alive(busy.lease_owner, busy.lease_until):
            raise jobs.SourceBusy(busy)
        job_id = jobs.create(connection, source_id, JobKind.EDIT, trigger="cli", full=True)
        audit.append(connection, actor=by, action="source.withdraw", subject=source_id)
        lease = jobs.claim(connection, job_id)
    return _worked(home, lease, progress)


def work(home: Home, job_id: int, *, progress: Progress = _silent) -> Outcome:
    """Work a queued or broken-off job; raises `SourceBusy` and `UnknownJob`."""
    with home.ledger.write() as connection:
        lease = jobs.claim(connection, job_id)
    return _worked(home, lease, progress)


def approve(home: Home, job_id: int, *, by: str, note: str = "", progress: Progress = _silent) -> Outcome:
    """Apply a held plan on a steward's word; raises `NotHeld`."""
    with home.ledger.write() as connection:
        _decide(connection, job_id, "approved", by, note)
        lease = jobs.claim(connection, job_id)
        jobs.prove(connection, lease, stage=Stage.APPLYING.value)
    return _worked(home, lease, progress)


def reject(home: Home, job_id: int, *, by: str, note: str = "") -> Job:
    """Drop a held plan on a steward's word; the last good state stays. Raises `NotHeld`."""
    with home.ledger.write() as connection:
        _decide(connection, job_id, "rejected", by, note)
        current = jobs.get(connection, job_id)
        jobs.end(connection, job_id, JobState.CANCELLED, vi="Kế hoạch bị từ chối.", en="The plan was rejected.")
        # The next run must look at the source again, not be told that nothing changed.
        connection.execute(update(source).where(source.c.id == current.source_id).values(validators="{}"))
        for table in (staged, plan_entry):
            connection.execute(table.delete().where(table.c.job_id == job_id))
        return jobs.get(connection, job_id)


def _decide(connection: Connection, job_id: int, decision: str, by: str, note: str) -> None:
    waiting = connection.scalar(select(hold.c.id).where(hold.c.job_id == job_id, hold.c.decision.is_(None)))
    if waiting is None or jobs.get(connection, job_id).state is not JobState.HELD:
        raise NotHeld(job_id)
    connection.execute(
        update(hold).where(hold.c.id == waiting).values(decision=decision, decided=stamp(), decided_by=by, note=note)
    )
    audit.append(connection, actor=by, action=f"plan.{decision}", subject=f"job:{job_id}")


def _worked(home: Home, lease: Lease, progress: Progress) -> Outcome:
    ledger = home.ledger
    run = Run(ledger, workshop(home), lease, progress)
    with ledger.read() as connection:
        current = jobs.get(connection, lease.job_id)
    try:
        with _heartbeat(ledger, lease):
            settle_source(ledger, current.source_id)
            return _by_kind(run, current)
    except Cancelled:
        return _closed(ledger, lease, JobState.CANCELLED, "Đã huỷ theo yêu cầu.", "Cancelled on request.")
    except HarvestError as error:
        return _closed(ledger, lease, JobState.FAILED, error.vi, error.en)
    except MappingError as error:
        place = f"{Path(error.file).name}:{error.line}"
        return _closed(ledger, lease, JobState.FAILED, f"{place}: {error.vi}", f"{place}: {error.en}")
    except LeaseLost:
        raise
    except Exception as error:  # noqa: BLE001 - a job's boundary: whatever happened, the row says so
        _LOG.exception("job %d failed", lease.job_id)
        name = type(error).__name__
        return _closed(
            ledger, lease, JobState.FAILED, f"Lỗi nội bộ của hệ thống: {name}.", f"Internal error of the hub: {name}."
        )


def _by_kind(run: Run, current: Job) -> Outcome:
    match current.kind:
        case JobKind.HARVEST:
            return run.harvest(current)
        case JobKind.REMAP:
            return run.remap(current)
        case JobKind.EDIT:
            return run.edit(current)


def _closed(ledger: Ledger, lease: Lease, state: JobState, vi: str, en: str) -> Outcome:
    with ledger.write() as connection:
        jobs.prove(connection, lease)
        jobs.end(connection, lease.job_id, state, vi=vi, en=en)
        current = jobs.get(connection, lease.job_id)
        values: dict[str, object] = {"last_attempt": stamp()}
        if state is JobState.FAILED:
            values |= {"failures": source.c.failures + 1, "last_error": en}
        connection.execute(update(source).where(source.c.id == current.source_id).values(**values))
    return Outcome(current, current.counts)


@contextmanager
def _heartbeat(ledger: Ledger, lease: Lease) -> Iterator[None]:
    """Keep the lease while the work waits for the network, and pass on a wish to cancel.

    A wish to cancel, or a lost lease, interrupts the main thread where it runs in a process of its own.
    """
    done = threading.Event()

    def beat() -> None:
        while not done.wait(_HEARTBEAT_SECONDS):
            try:
                with ledger.write() as connection:
                    jobs.prove(connection, lease)
                    wanted = jobs.get(connection, lease.job_id).cancel_requested
            except LeaseLost:
                wanted = True
            if wanted and signal.getsignal(signal.SIGTERM) not in (signal.SIG_DFL, signal.SIG_IGN, None):
                os.kill(os.getpid(), signal.SIGTERM)
                return

    thread = threading.Thread(target=beat, name=f"lease-{lease.job_id}", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def settle(ledger: Ledger, confirmed: int) -> list[Job]:
    """Finish the jobs whose changes every projection has confirmed, `confirmed` being the least of their cursors."""
    with ledger.read() as connection:
        ready = [one for one in jobs.confirming(connection) if (one.last_seq or 0) <= confirmed]
    if not ready:
        return []
    with ledger.write() as connection:
        for one in ready:
            jobs.end(connection, one.id, JobState.FINISHED)
        return [jobs.get(connection, one.id) for one in ready]
