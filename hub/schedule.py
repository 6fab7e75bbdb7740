"""What is due, and who does it.

One process per home decides (a lock on a file in the home says which), with APScheduler's triggers and clock; each
harvest runs in a process of its own, so that it can be stopped, and its crash or memory limit harms nothing else.
A source that keeps failing is tried ever more rarely: after n failures in a row, its interval doubles n times,
up to a week.
"""

from __future__ import annotations

import fcntl
import logging
import os
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from hashlib import sha256
from typing import IO
from zoneinfo import ZoneInfo

from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.triggers.cron import CronTrigger
from sqlalchemy import Connection, select, update

from harvesters.registry import connector
from hub.clock import now, stamp
from hub.home import Home
from hub.ledger import jobs
from hub.ledger import sources as ledger_sources
from hub.ledger.jobs import Job
from hub.ledger.schema import JobKind, JobState, job, source
from hub.ledger.sources import SourceState
from hub.pipeline.finishing import settle_confirmed
from hub.pipeline.recipe import LOCAL_KIND
from hub.sources import Schedule, duration

__all__ = ["Scheduler", "interval_of", "next_due", "out_of_quiet", "wants_full"]

_LOG = logging.getLogger(__name__)
_LONGEST_BACK_OFF = timedelta(days=7)
_MOST_DEATHS = 5
_TICK_SECONDS = 1.0


def interval_of(schedule: Schedule, after: datetime) -> timedelta | None:
    """How far apart two runs are: the interval, or the distance of the next two times of the cron line."""
    if schedule.every is not None:
        return duration(schedule.every)
    if schedule.cron is None:
        return None
    trigger = CronTrigger.from_crontab(schedule.cron, timezone=schedule.timezone)
    first = trigger.get_next_fire_time(None, after)
    second = first and trigger.get_next_fire_time(first, first + timedelta(seconds=1))
    return second - first if first and second else _LONGEST_BACK_OFF


def _spread(source_id: str, interval: timedelta) -> timedelta:
    """A place of its own inside the interval for each source, so that they don't start together."""
    share = int.from_bytes(sha256(source_id.encode()).digest()[:4], "big") / 2**32
    return interval * share


def next_due(state: SourceState, moment: datetime) -> datetime | None:
    """When a source is to be harvested next: None where it has no schedule or is paused.

    A source that was never tried is due at once. Missed times are made up for once, not one by one.
    """
    schedule = state.config.schedule
    interval = interval_of(schedule, moment)
    if interval is None or state.paused or state.config.kind == LOCAL_KIND:
        return None
    if state.last_attempt is None:
        return out_of_quiet(schedule, moment)
    if state.failures:
        wait = min(interval * 2 ** min(state.failures, 20), max(_LONGEST_BACK_OFF, interval))
        return out_of_quiet(schedule, state.last_attempt + wait)
    if schedule.cron is not None:
        trigger = CronTrigger.from_crontab(schedule.cron, timezone=schedule.timezone)
        due = trigger.get_next_fire_time(None, state.last_attempt + timedelta(seconds=1))
        spread = min(_spread(state.config.id, interval), timedelta(minutes=10))
        return out_of_quiet(schedule, due + spread) if due else None
    seconds = interval.total_seconds()
    offset = _spread(state.config.id, interval).total_seconds()
    slot = int((state.last_attempt.timestamp() - offset) // seconds) + 1
    due = datetime.fromtimestamp(slot * seconds + offset, tz=moment.tzinfo)
    if due - state.last_attempt < interval / 2:
        due += interval  # a run by hand shortly before its slot stands in for it
    return out_of_quiet(schedule, due)


def out_of_quiet(schedule: Schedule, due: datetime) -> datetime:
    """The first moment at or after `due` that lies in no quiet window."""
    zone = ZoneInfo(schedule.timezone)
    local = due.astimezone(zone)
    for _ in range(len(schedule.quiet) + 1):
        ends = [end for window in schedule.quiet if (end := _end_of(window, local)) is not None]
        if not ends:
            break
        local = max(ends)
    return local.astimezone(due.tzinfo)


def _end_of(window: str, local: datetime) -> datetime | None:
    begin, end = (time.fromisoformat(part) for part in window.split("-"))
    clock = local.time().replace(microsecond=0)
    inside = begin <= clock < end if begin <= end else clock >= begin or clock < end
    if not inside:
        return None
    ends = local.replace(hour=end.hour, minute=end.minute, second=0, microsecond=0)
    return ends if ends > local else ends + timedelta(days=1)


def wants_full(state: SourceState, moment: datetime) -> bool:
    """Whether the next run must list everything: deletions are found by a full listing alone."""
    if not connector(state.config.kind).capabilities.incremental or state.last_full is None:
        return True
    return moment - state.last_full >= duration(state.config.schedule.full_every)


@dataclass
class _Running:
    process: subprocess.Popen[bytes]
    source_id: str
    told: bool = False


class Scheduler:
    """Starts what is due for one home, from one process at a time; the others wait for the lock."""

    def __init__(self, home: Home, *, parallel: int = 2, memory_mb: int = 4096, tick: float = _TICK_SECONDS) -> None:
        self._home = home
        self._parallel = parallel
        self._memory = memory_mb * 1024 * 1024
        self._tick = tick
        self._lock_file: IO[str] | None = None
        self._running: dict[int, _Running] = {}
        self._guard = threading.Lock()
        self._clock = BackgroundScheduler(timezone="UTC")

    def start(self) -> None:
        """Begin to look at the clock."""
        # A step that takes longer than a tick is no news; APScheduler would warn of each tick it skips.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._clock.add_job(
            self._look, "interval", seconds=self._tick, max_instances=1, coalesce=True, misfire_grace_time=None
        )
        self._clock.start()

    def stop(self, patience: float = 20.0) -> None:
        """Stop looking; ask running harvests to stop (they go on from where they were at the next start)."""
        self._clock.shutdown(wait=True)
        with self._guard:
            for running in self._running.values():
                running.process.send_signal(signal.SIGINT)
            for running in self._running.values():
                with suppress(subprocess.TimeoutExpired):
                    running.process.wait(patience)
                if running.process.poll() is None:
                    running.process.kill()
                    running.process.wait()
            self._running.clear()
        if self._lock_file is not None:
            self._lock_file.close()
            self._lock_file = None

    @property
    def leading(self) -> bool:
        """Whether this process is the one that decides."""
        return self._lock_file is not None

    def _look(self) -> None:
        try:
            if self._lead():
                self._step()
        except Exception:  # noqa: BLE001 - the boundary of the clock: the next tick tries again
            _LOG.exception("the scheduler's step failed")

    def _lead(self) -> bool:
        if self._lock_file is not None:
            return True
        file = (self._home.run / "scheduler.lock").open("a+")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            return False
        file.truncate(0)
        file.write(jobs.this_process())
        file.flush()
        self._lock_file = file
        return True

    def _step(self) -> None:
        settle_confirmed(self._home)
        self._reap()
        with self._home.ledger.write() as connection:
            self._queue_due(connection)
        with self._home.ledger.read() as connection:
            ready = list(self._ready(connection))
        for one in ready:
            if len(self._running) >= self._parallel:
                break
            self._spawn(one)

    def _reap(self) -> None:
        with self._guard, self._home.ledger.read() as connection:
            for job_id, running in list(self._running.items()):
                if running.process.poll() is not None:
                    del self._running[job_id]
                elif not running.told and jobs.get(connection, job_id).cancel_requested:
                    running.process.terminate()
                    running.told = True

    def _queue_due(self, connection: Connection) -> None:
        moment = now()
        for state in ledger_sources.listed(connection):
            due = next_due(state, moment)
            if due != state.next_due:
                connection.execute(
                    update(source)
                    .where(source.c.id == state.config.id)
                    .values(next_due=None if due is None else stamp(due))
                )
            if due is None or due > moment or jobs.open_job(connection, state.config.id) is not None:
                continue
            jobs.create(
                connection,
                state.config.id,
                JobKind.HARVEST,
                trigger="schedule",
                full=wants_full(state, moment),
                priority=state.config.priority,
            )

    def _ready(self, connection: Connection) -> Iterable[Job]:
        """Broken-off jobs first, then queued ones by priority; one at a time for each source."""
        busy = {running.source_id for running in self._running.values()}
        queued = connection.scalars(
            select(job.c.id).where(job.c.state == JobState.QUEUED.value).order_by(job.c.priority, job.c.id)
        ).all()
        for one in [*jobs.dead(connection), *(jobs.get(connection, id_) for id_ in queued)]:
            if one.id in self._running or one.source_id in busy or self._at_work(connection, one):
                continue
            busy.add(one.source_id)
            yield one

    @staticmethod
    def _at_work(connection: Connection, one: Job) -> bool:
        working = jobs.open_job(connection, one.source_id)
        return (
            working is not None
            and working.id != one.id
            and working.state is JobState.RUNNING
            and jobs.alive(working.lease_owner, working.lease_until)
        )

    def _spawn(self, one: Job) -> None:
        with self._home.ledger.write() as connection:
            fence = connection.scalar(select(job.c.fence).where(job.c.id == one.id)) or 0
            if fence >= _MOST_DEATHS:
                jobs.end(
                    connection,
                    one.id,
                    JobState.FAILED,
                    vi=f"Tiến trình đã chết {fence} lần khi chạy công việc này.",
                    en=f"Its process died {fence} times over this job.",
                )
                connection.execute(
                    update(source)
                    .where(source.c.id == one.source_id)
                    .values(failures=source.c.failures + 1, last_attempt=stamp(), last_error="its process died")
                )
                return
        command = [sys.executable, "-m", "hub", "--home", str(self._home.root), "--json", "harvest", one.source_id]
        process = subprocess.Popen(
            [*command, "--job", str(one.id), "--wait", "0"],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            env=os.environ.copy(),
            start_new_session=True,
        )
        with suppress(ProcessLookupError, PermissionError):
            resource.prlimit(process.pid, resource.RLIMIT_AS, (self._memory, self._memory))
        with self._guard:
            self._running[one.id] = _Running(process, one.source_id)
