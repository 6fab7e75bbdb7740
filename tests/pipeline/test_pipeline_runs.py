"""A harvest from its listing to the ledger, and everything that must not lose a record on the way."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import func, select

from hub.home import Home
from hub.ledger import blobs, findings, jobs, log, records
from hub.ledger import sources as ledger_sources
from hub.ledger.schema import JobKind, JobState, Operation, RecordState, Stage, change, staged
from hub.pipeline import work
from hub.pipeline.differences import field_changes, planned
from hub.pipeline.rehearsal import preview, rehearse
from hub.pipeline.runs import Outcome
from hub.policy import View

Make = Callable[..., dict[str, Any]]


def counts(outcome: Outcome) -> dict[str, int]:
    return {name: outcome.counts[name] for name in ("add", "update", "keep", "withdraw", "reject")}


def changes(home: Home) -> list[log.Change]:
    with home.ledger.read() as connection:
        return log.read_changes(connection, 0, 10_000)


def live(home: Home) -> dict[str, records.Record]:
    with home.ledger.read() as connection:
        found = records.listed(connection, None, state=RecordState.LIVE, limit=10_000)
    return {one.identifier: one for one in found}


@pytest.fixture
def filled(home: Home, ckan: Any, connect: Any, make: Make) -> Home:
    ckan.put(*(make(number) for number in range(30)))
    connect()
    outcome = work.harvest(home, "nguon")
    assert counts(outcome) == {"add": 30, "update": 0, "keep": 0, "withdraw": 0, "reject": 0}
    return home


def test_the_log_is_gapless_and_names_every_record(filled: Home) -> None:
    logged = changes(filled)
    assert [one.seq for one in logged] == list(range(1, 31))
    assert {one.operation for one in logged} == {Operation.ADD}
    assert len({one.record_id for one in logged}) == 30


def test_a_second_run_changes_nothing_and_maps_nothing(filled: Home, monkeypatch: pytest.MonkeyPatch) -> None:
    from hub.pipeline import lifting

    def never(*_: object) -> None:
        raise AssertionError("nothing may be mapped")

    monkeypatch.setattr(lifting, "make_batch", never)
    outcome = work.harvest(filled, "nguon")
    assert counts(outcome) == {"add": 0, "update": 0, "keep": 30, "withdraw": 0, "reject": 0}
    assert len(changes(filled)) == 30


def test_update_add_and_withdraw_are_found(filled: Home, ckan: Any, make: Make) -> None:
    ckan.put(make(3, "Tên mới"), make(100))
    del ckan.packages[make(5)["id"]]
    outcome = work.harvest(filled, "nguon")
    assert counts(outcome) == {"add": 1, "update": 1, "keep": 28, "withdraw": 1, "reject": 0}
    assert live(filled)[make(3)["id"]].title == "Tên mới"
    assert [one.operation for one in changes(filled)[30:]] == [Operation.UPDATE, Operation.WITHDRAW, Operation.ADD]


def test_a_withdrawn_record_comes_back_under_its_own_name(filled: Home, ckan: Any, make: Make) -> None:
    before = live(filled)[make(5)["id"]]
    gone = ckan.packages.pop(make(5)["id"])
    work.harvest(filled, "nguon")
    ckan.put(gone)
    outcome = work.harvest(filled, "nguon")
    after = live(filled)[make(5)["id"]]
    assert counts(outcome)["add"] == 1
    assert (after.uid, after.name, after.iri) == (before.uid, before.name, before.iri)


def test_a_broken_source_loses_nothing_and_says_why(filled: Home, ckan: Any) -> None:
    ckan.broken = True
    outcome = work.harvest(filled, "nguon")
    assert outcome.job.state is JobState.FAILED
    assert outcome.job.reason_vi and outcome.job.reason_en
    assert len(live(filled)) == 30
    with filled.ledger.read() as connection:
        state = ledger_sources.get(connection, "nguon")
    assert state.failures == 1 and state.last_error


def test_the_guard_holds_a_plan_that_loses_too_many(filled: Home, ckan: Any, make: Make) -> None:
    for number in range(10):
        del ckan.packages[make(number)["id"]]
    ckan.put(make(200))
    outcome = work.harvest(filled, "nguon")
    assert outcome.held and outcome.counts["withdraw"] == 10 and outcome.counts["held"] > 0
    assert len(live(filled)) == 30 and len(changes(filled)) == 30
    shown = list(planned(filled.ledger, outcome.job.id))
    assert {one.loss for one in shown if one.operation is Operation.WITHDRAW} == {"absent"}

    approved = work.approve(filled, outcome.job.id, by="test")
    assert approved.job.stage is Stage.CONFIRMING
    assert len(live(filled)) == 21


def test_a_held_plan_gives_way_to_the_next_run(filled: Home, ckan: Any, make: Make) -> None:
    kept = {number: ckan.packages.pop(make(number)["id"]) for number in range(10)}
    held = work.harvest(filled, "nguon")
    ckan.put(*kept.values())
    again = work.harvest(filled, "nguon")
    assert not again.held and counts(again)["keep"] == 30
    with filled.ledger.read() as connection:
        old = jobs.get(connection, held.job.id)
    assert old.state is JobState.CANCELLED and "replaced" in (old.reason_en or "")
    with pytest.raises(work.NotHeld):
        work.approve(filled, held.job.id, by="test")


def test_a_rejected_plan_leaves_the_last_good_state(filled: Home, ckan: Any, make: Make) -> None:
    for number in range(10):
        del ckan.packages[make(number)["id"]]
    held = work.harvest(filled, "nguon")
    dropped = work.reject(filled, held.job.id, by="test")
    assert dropped.state is JobState.CANCELLED
    assert len(live(filled)) == 30


def test_an_emptied_source_is_held_however_small(home: Home, ckan: Any, connect: Any, make: Make) -> None:
    ckan.put(make(1), make(2))
    connect()
    work.harvest(home, "nguon")
    ckan.packages.clear()
    outcome = work.harvest(home, "nguon")
    assert outcome.held and len(live(home)) == 2


def test_re_keyed_records_are_moves_and_keep_iri_and_history(filled: Home, ckan: Any, make: Make) -> None:
    before = {one.title: one for one in live(filled).values()}
    old = list(ckan.packages.values())
    ckan.packages.clear()
    ckan.put(*({**one, "id": f"20000000-0000-4000-8000-{place:012d}"} for place, one in enumerate(old)))
    outcome = work.harvest(filled, "nguon")
    assert outcome.held and outcome.counts["move"] == 30
    assert outcome.counts["withdraw"] == 0 and outcome.counts["add"] == 0
    work.approve(filled, outcome.job.id, by="test")
    after = {one.title: one for one in live(filled).values()}
    assert {title: (one.uid, one.iri, one.name) for title, one in after.items()} == {
        title: (one.uid, one.iri, one.name) for title, one in before.items()
    }
    assert all(one.identifier.startswith("2000") for one in after.values())
    # and the next run finds nothing to do
    assert counts(work.harvest(filled, "nguon"))["keep"] == 30


def test_a_record_without_title_is_quarantined_and_its_last_good_version_stays(
    filled: Home, ckan: Any, make: Make
) -> None:
    broken = make(7)
    broken["title"] = ""
    broken["name"] = ""
    ckan.put(broken)
    outcome = work.harvest(filled, "nguon")
    assert counts(outcome) == {"add": 0, "update": 0, "keep": 29, "withdraw": 0, "reject": 1}
    one = live(filled)[make(7)["id"]]
    assert one.quarantined and one.title == make(7)["title"] and one.public_digest
    with filled.ledger.read() as connection:
        found = findings.listed(connection, source_id="nguon", identifier=make(7)["id"])
    assert any(stored.finding.severity == "blocking" for stored in found)
    # unchanged bad stays rejected without being mapped again, and a mended one is published
    assert counts(work.harvest(filled, "nguon"))["reject"] == 1
    ckan.put(make(7, "Đã sửa"))
    assert counts(work.harvest(filled, "nguon"))["update"] == 1
    assert not live(filled)[make(7)["id"]].quarantined


def test_private_records_are_withheld(filled: Home, ckan: Any, make: Make) -> None:
    ckan.put(make(4, private=True))
    outcome = work.harvest(filled, "nguon")
    assert counts(outcome)["update"] == 1
    one = live(filled)[make(4)["id"]]
    assert one.public_digest is None and one.view_digest is not None
    with filled.ledger.read() as connection:
        assert records.count(connection, View.PUBLIC) == 29
        assert records.count(connection, View.ALL) == 30
        with pytest.raises(records.UnknownRecord):
            records.find(connection, View.PUBLIC, one.uid)
    last = changes(filled)[-1]
    assert last.public_after is None and last.after is not None


def test_a_dry_run_writes_nothing(filled: Home, ckan: Any, make: Make) -> None:
    ckan.put(make(3, "Tên mới"), make(100))
    for number in range(10, 20):
        del ckan.packages[make(number)["id"]]
    before = len(changes(filled))
    with filled.ledger.read() as connection:
        job_count = connection.scalar(select(func.count()).select_from(jobs.job))
    seen = rehearse(filled, "nguon", JobKind.HARVEST, progress=lambda stage, number: None)
    assert seen.counts.as_dict() == {"add": 1, "update": 1, "keep": 19, "withdraw": 10, "reject": 0, "move": 0}
    assert seen.verdict is not None
    [updated] = [one for one in seen.changes if one.operation is Operation.UPDATE]
    [title] = [one for one in updated.changes if one.path == "dct:title"]
    assert title.before == ("Bộ dữ liệu số 3 @vi",) and title.after == ("Tên mới @vi",)
    assert before == len(changes(filled))
    with filled.ledger.read() as connection:
        assert connection.scalar(select(func.count()).select_from(jobs.job)) == job_count


def test_a_preview_writes_nothing(home: Home, ckan: Any, connect: Any, make: Make) -> None:
    ckan.put(*(make(number) for number in range(30)))
    connect()
    seen = preview(home, "nguon")
    assert len(seen.records) == 20 and all(one.lifted for one in seen.records)
    assert changes(home) == [] and live(home) == {}


def test_an_incremental_run_withdraws_nothing(filled: Home, ckan: Any, make: Make) -> None:
    ckan.packages.clear()
    ckan.put(make(3, "Tên mới", metadata_modified="2999-01-01T00:00:00"))
    outcome = work.harvest(filled, "nguon", full=False)
    assert counts(outcome) == {"add": 0, "update": 1, "keep": 0, "withdraw": 0, "reject": 0}
    assert len(live(filled)) == 30


def test_a_run_that_breaks_off_resumes_from_its_checkpoint(home: Home, ckan: Any, connect: Any, make: Make) -> None:
    ckan.put(*(make(number) for number in range(100)))
    connect(options={"page_size": 20})
    ckan.fail_after = 3
    failed = work.harvest(home, "nguon")
    assert failed.job.state is JobState.FAILED and live(home) == {}
    ckan.fail_after = None
    ckan.calls = 0
    outcome = work.harvest(home, "nguon")
    assert counts(outcome)["add"] == 100
    assert ckan.calls < 7


def test_a_job_is_finished_only_when_projections_confirmed(filled: Home) -> None:
    with filled.ledger.read() as connection:
        [waiting] = jobs.confirming(connection)
    assert work.settle(filled.ledger, confirmed=29) == []
    [done] = work.settle(filled.ledger, confirmed=30)
    assert done.id == waiting.id and done.state is JobState.FINISHED and done.stage is Stage.DONE


def test_staged_rows_do_not_stay(filled: Home) -> None:
    with filled.ledger.read() as connection:
        assert connection.scalar(select(func.count()).select_from(staged)) == 0


def test_remap_with_an_unchanged_mapping_changes_nothing(filled: Home, ckan: Any) -> None:
    ckan.calls = 0
    outcome = work.remap(filled, "nguon")
    assert counts(outcome) == {"add": 0, "update": 0, "keep": 30, "withdraw": 0, "reject": 0}
    assert ckan.calls == 0


def test_remap_replays_an_edited_configuration_without_network(filled: Home, ckan: Any, connect: Any) -> None:
    connect(language="en")
    ckan.broken = True
    seen = rehearse(filled, "nguon", JobKind.REMAP, progress=lambda stage, number: None)
    assert seen.counts.update == 30
    outcome = work.remap(filled, "nguon")
    assert counts(outcome)["update"] == 30
    with filled.ledger.read() as connection:
        last = connection.execute(select(change).order_by(change.c.seq.desc()).limit(1)).one()
        graphs = [blobs.get_graph(connection, digest) for digest in (last.before, last.after)]
    assert "dct:title" in {one.path for one in field_changes(*graphs)}


def test_two_runs_of_one_source_do_not_meet(filled: Home) -> None:
    with filled.ledger.write() as connection:
        job_id = jobs.create(connection, "nguon", JobKind.HARVEST, trigger="test")
        jobs.claim(connection, job_id)
    with pytest.raises(jobs.SourceBusy):
        work.harvest(filled, "nguon")


def test_a_process_that_lost_its_lease_cannot_write(filled: Home) -> None:
    with filled.ledger.write() as connection:
        job_id = jobs.create(connection, "nguon", JobKind.HARVEST, trigger="test")
        old = jobs.claim(connection, job_id)
        connection.execute(jobs.job.update().where(jobs.job.c.id == job_id).values(lease_until="2000"))
        jobs.claim(connection, job_id)
        with pytest.raises(jobs.LeaseLost):
            jobs.prove(connection, old)


def test_a_steward_withdraws_everything_of_a_source(filled: Home) -> None:
    outcome = work.withdraw_all(filled, "nguon", by="test")
    assert outcome.counts["withdraw"] == 30 and not outcome.held
    assert live(filled) == {}
