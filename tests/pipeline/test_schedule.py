"""What is due and when; and the scheduler at work, each harvest in a process of its own."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update

from hub.clock import stamp
from hub.home import Home
from hub.ledger import jobs
from hub.ledger import sources as ledger_sources
from hub.ledger.jobs import Job
from hub.ledger.schema import JobKind, JobState, source
from hub.ledger.sources import SourceState
from hub.schedule import Scheduler, next_due, out_of_quiet, wants_full
from hub.sources import Schedule, Source

NOON = datetime(2026, 3, 2, 5, 0, tzinfo=UTC)  # 12:00 in Việt Nam


def state(schedule: Schedule, source_id: str = "nguon", **more: Any) -> SourceState:
    config = Source(id=source_id, kind="ckan", url="https://nguon.example.vn/", schedule=schedule)
    values: dict[str, Any] = {
        "origin": "cli",
        "paused": False,
        "failures": 0,
        "last_attempt": None,
        "last_success": None,
        "last_full": None,
        "incremental_from": None,
        "validators": "{}",
        "recipe": None,
        "next_due": None,
        "last_error": None,
        "live": 0,
    }
    return SourceState(config=config, **{**values, **more})


def test_a_source_without_schedule_or_paused_is_never_due() -> None:
    assert next_due(state(Schedule()), NOON) is None
    assert next_due(state(Schedule(every="1h"), paused=True), NOON) is None


def test_a_source_never_tried_is_due_at_once() -> None:
    assert next_due(state(Schedule(every="6h")), NOON) == NOON


def test_sources_with_one_interval_are_spread_over_it() -> None:
    places = {next_due(state(Schedule(every="6h"), f"nguon-{number}", last_attempt=NOON), NOON) for number in range(50)}
    assert len(places) == 50
    assert all(NOON < due <= NOON + timedelta(hours=9) for due in places if due)
    assert max(filter(None, places)) - min(filter(None, places)) > timedelta(hours=4)


def test_missed_times_are_made_up_for_once() -> None:
    late = state(Schedule(every="1h"), last_attempt=NOON - timedelta(days=3))
    due = next_due(late, NOON)
    assert due is not None and due < NOON
    after = next_due(state(Schedule(every="1h"), last_attempt=NOON), NOON)
    assert after is not None and after > NOON


def test_a_cron_line_is_read_in_its_own_time_zone() -> None:
    nightly = Schedule(cron="30 2 * * *")
    due = next_due(state(nightly, last_attempt=NOON), NOON)
    assert due is not None
    expected = datetime(2026, 3, 2, 19, 30, tzinfo=UTC)  # 02:30 the next day in Việt Nam
    assert expected <= due <= expected + timedelta(minutes=10)


def test_a_failing_source_is_tried_ever_more_rarely() -> None:
    waits = [
        next_due(state(Schedule(every="1h"), last_attempt=NOON, failures=number), NOON) for number in (1, 2, 3, 30)
    ]
    assert waits == [NOON + timedelta(hours=hours) for hours in (2, 4, 8, 7 * 24)]


def test_quiet_windows_put_a_run_off_until_they_end() -> None:
    office = Schedule(every="1h", quiet=("07:00-18:00",))
    assert out_of_quiet(office, NOON) == datetime(2026, 3, 2, 11, 0, tzinfo=UTC)
    night = Schedule(every="1h", quiet=("22:00-06:00",))
    late = datetime(2026, 3, 2, 16, 0, tzinfo=UTC)  # 23:00
    assert out_of_quiet(night, late) == datetime(2026, 3, 2, 23, 0, tzinfo=UTC)
    assert out_of_quiet(night, NOON) == NOON


def test_a_full_listing_comes_at_its_own_rhythm() -> None:
    schedule = Schedule(every="1h", full_every="7d")
    assert wants_full(state(schedule), NOON)
    assert not wants_full(state(schedule, last_full=NOON - timedelta(days=6)), NOON)
    assert wants_full(state(schedule, last_full=NOON - timedelta(days=7)), NOON)


def test_an_interval_and_a_cron_line_contradict_each_other() -> None:
    with pytest.raises(ValueError, match="not both"):
        Schedule(every="1h", cron="* * * * *")


@pytest.fixture
def scheduler(home: Home) -> Iterator[Scheduler]:
    made = Scheduler(home, tick=0.1)
    made.start()
    yield made
    made.stop()


def eventually(home: Home, true: Callable[[list[Job]], bool], seconds: float = 60) -> list[Job]:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        with home.ledger.read() as connection:
            found = jobs.listed(connection)
        if true(found):
            return found
        time.sleep(0.05)
    raise AssertionError([(one.id, one.state, one.stage, one.reason_en) for one in found])


def test_what_is_due_is_harvested_in_a_process_of_its_own(
    home: Home, ckan: Any, connect: Any, make: Any, scheduler: Scheduler
) -> None:
    ckan.put(*(make(number) for number in range(5)))
    connect(schedule={"every": "1h"})
    [done] = eventually(home, lambda found: bool(found) and found[0].state is JobState.FINISHED)
    assert done.trigger == "schedule" and done.counts["add"] == 5
    with home.ledger.read() as connection:
        due = ledger_sources.get(connection, "nguon").next_due
    assert due is not None and due > datetime.now(UTC)


def test_a_queued_job_runs_now_and_a_second_scheduler_waits(
    home: Home, ckan: Any, connect: Any, make: Any, scheduler: Scheduler
) -> None:
    ckan.put(make(1))
    connect()
    second = Scheduler(home, tick=0.1)
    second.start()
    with home.ledger.write() as connection:
        jobs.create(connection, "nguon", JobKind.HARVEST, trigger="api")
    found = eventually(home, lambda found: found[0].state is JobState.FINISHED)
    assert len(found) == 1 and scheduler.leading and not second.leading
    second.stop()


def test_a_killed_harvest_is_taken_up_again(
    home: Home, ckan: Any, connect: Any, make: Any, scheduler: Scheduler
) -> None:
    ckan.put(*(make(number) for number in range(60)))
    connect(options={"page_size": 20}, http={"allow_hosts": ["127.0.0.1"], "delay": 0.7})
    with home.ledger.write() as connection:
        jobs.create(connection, "nguon", JobKind.HARVEST, trigger="api")
    [running] = eventually(home, lambda found: found[0].lease_owner is not None and ckan.calls >= 2)
    assert running.lease_owner is not None
    os.kill(int(running.lease_owner.rsplit(":", 2)[1]), signal.SIGKILL)
    [done] = eventually(home, lambda found: found[0].state is JobState.FINISHED)
    assert done.id == running.id and done.counts["add"] == 60


def test_a_running_harvest_is_cancelled(home: Home, ckan: Any, connect: Any, make: Any, scheduler: Scheduler) -> None:
    ckan.put(*(make(number) for number in range(200)))
    connect(options={"page_size": 5}, http={"allow_hosts": ["127.0.0.1"], "delay": 0.5})
    with home.ledger.write() as connection:
        jobs.create(connection, "nguon", JobKind.HARVEST, trigger="api")
    eventually(home, lambda found: found[0].lease_owner is not None and ckan.calls >= 2)
    with home.ledger.write() as connection:
        jobs.cancel(connection, 1)
    [done] = eventually(home, lambda found: found[0].state is JobState.CANCELLED, 20)
    assert done.reason_vi and done.reason_en


def test_a_job_that_kills_every_process_is_closed_with_the_reason(
    home: Home, ckan: Any, connect: Any, scheduler: Scheduler
) -> None:
    connect()
    with home.ledger.write() as connection:
        job_id = jobs.create(connection, "nguon", JobKind.HARVEST, trigger="api")
        connection.execute(
            update(jobs.job).where(jobs.job.c.id == job_id).values(state="running", fence=5, lease_until="2000")
        )
    [closed] = eventually(home, lambda found: found[0].state is JobState.FAILED)
    assert "died" in (closed.reason_en or "")


def test_a_paused_source_rests(home: Home, ckan: Any, connect: Any, make: Any) -> None:
    connect(schedule={"every": "1s"})
    with home.ledger.write() as connection:
        ledger_sources.set_paused(connection, "nguon", True)
        connection.execute(update(source).values(last_attempt=stamp(NOON)))
    resting = Scheduler(home, tick=0.05)
    resting.start()
    time.sleep(0.6)
    resting.stop()
    with home.ledger.read() as connection:
        assert jobs.listed(connection) == []
