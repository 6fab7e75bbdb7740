"""`hub harvest`, `hub remap` and `hub preview`."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Annotated, Any

import typer
from rich.console import Console

from harvesters.errors import HarvestError
from hub.cli.output import Answer, Code, plain, wrong_mapping
from hub.cli.sources import Id, unknown
from hub.home import Home
from hub.ledger.jobs import Job, LeaseLost, SourceBusy, UnknownJob
from hub.ledger.schema import JobKind, JobState
from hub.ledger.sources import UnknownSource
from hub.pipeline.rehearsal import Looked, Rehearsal, rehearse
from hub.pipeline.rehearsal import preview as look_at
from hub.pipeline.runs import Outcome
from hub.pipeline.staging import Cancelled
from hub.pipeline.work import harvest as run_harvest
from hub.pipeline.work import remap as run_remap
from hub.pipeline.work import work
from mappings.errors import MappingError

__all__ = ["finish", "harvest", "outcome_fields", "preview", "remap", "report"]

Wait = Annotated[float, typer.Option(help="Seconds to wait for the projections to confirm.")]
FailOnHeld = Annotated[bool, typer.Option("--fail-on-held", help="Exit with 4 when the plan waits for a steward.")]


def harvest(
    ctx: typer.Context,
    source_id: Id,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Print the plan, write nothing.")] = False,
    incremental: Annotated[
        bool, typer.Option("--incremental", help="Only what changed since the last run, where the source can tell.")
    ] = False,
    job: Annotated[int | None, typer.Option(help="Work this queued job.", hidden=True)] = None,
    wait: Wait = 600.0,
    fail_on_held: FailOnHeld = False,
) -> None:
    """Harvest a source: list, map, judge, plan, and apply unless the guard holds the plan."""
    answer = Answer(ctx)
    home = answer.context.home
    with _failures(answer, source_id), answer.progress() as progress, _interruptible():
        if dry_run:
            _show_rehearsal(answer, source_id, rehearse(home, source_id, JobKind.HARVEST, progress=progress))
            return
        if job is not None:
            outcome = work(home, job, progress=progress)
        else:
            outcome = run_harvest(home, source_id, full=not incremental, progress=progress)
        outcome = finish(home, outcome, wait)
    report(answer, outcome, fail_on_held)


def remap(
    ctx: typer.Context,
    source_id: Id,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show the difference.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Apply without asking.")] = False,
    wait: Wait = 600.0,
    fail_on_held: FailOnHeld = False,
) -> None:
    """Replay the edited mapping over the stored raw records: shows the difference first, touches no network."""
    answer = Answer(ctx)
    home = answer.context.home
    with _failures(answer, source_id), answer.progress() as progress:
        planned = rehearse(home, source_id, JobKind.REMAP, progress=progress)
    if dry_run or (planned.counts.changes + planned.counts.reject == 0 and not answer.context.json):
        _show_rehearsal(answer, source_id, planned)
        if dry_run:
            return
    elif not answer.context.json:
        _show_rehearsal(answer, source_id, planned)
        if not yes and sys.stdin.isatty() and not typer.confirm(answer.words("Áp dụng?", "Apply?")):
            return
    with _failures(answer, source_id), answer.progress() as progress, _interruptible():
        outcome = finish(home, run_remap(home, source_id, progress=progress), wait)
    report(answer, outcome, fail_on_held, plan=plain(planned.changes))


def preview(
    ctx: typer.Context,
    source_id: Id,
    limit: Annotated[int, typer.Option(help="How many records.", min=1, max=500)] = 20,
) -> None:
    """The first records of a source, mapped and judged; nothing is written."""
    answer = Answer(ctx)
    with _failures(answer, source_id):
        seen = look_at(answer.context.home, source_id, limit=limit)
    fields = {
        "source": source_id,
        "items": [_looked(one) for one in seen.records],
        "total": len(seen.records),
        "findings": seen.unusable,
        "leftovers": [
            {"path": path, "count": count, "example": seen.examples[path]}
            for path, count in seen.leftovers.most_common()
        ],
    }

    def text(out: Console) -> None:
        for one in seen.records:
            out.print(f"[bold]{one.lifted.title if one.lifted else one.identifier}[/bold]")
            if one.lifted:
                out.print(f"  <{one.lifted.iri}>  {len(one.lifted.graph)} triples", markup=False)
            for finding in one.findings:
                words = answer.words(finding.vi, finding.en)
                out.print(f"  {finding.severity}: {finding.path}: {words} ({finding.value})", markup=False)
        for path, count in seen.leftovers.most_common():
            out.print(f"leftover {path} × {count}: {seen.examples[path]}", markup=False)

    answer.show(fields, text)


def _looked(one: Looked) -> dict[str, Any]:
    lifted = one.lifted
    return {
        "identifier": one.identifier,
        "title": lifted.title if lifted else None,
        "iri": lifted.iri if lifted else None,
        "graph": lifted.graph.to_bytes().decode() if lifted else None,
        "findings": one.findings,
        "leftovers": lifted.leftovers if lifted else [],
    }


def outcome_fields(job: Job, counts: dict[str, int]) -> dict[str, Any]:
    """A run's outcome, one flat object: counts, state and why."""
    return {
        "source": job.source_id,
        "job": job.id,
        "kind": job.kind,
        "state": job.state,
        **{name: counts.get(name, 0) for name in ("add", "update", "keep", "withdraw", "reject", "move", "held")},
        "full": job.listing_full,
        "unchanged": job.unchanged,
        "reason": None if job.reason_en is None else {"vi": job.reason_vi, "en": job.reason_en},
    }


def finish(home: Home, outcome: Outcome, wait: float) -> Outcome:
    """Let the projections follow, and finish the job when each has confirmed it."""
    from hub.pipeline.finishing import await_projections

    return await_projections(home, outcome, wait)


def report(answer: Answer, outcome: Outcome, fail_on_held: bool, **more: Any) -> None:
    """Print a run's outcome and leave with its exit code."""
    fields = outcome_fields(outcome.job, outcome.counts) | more
    job = outcome.job
    if job.state in (JobState.FAILED, JobState.CANCELLED):
        raise answer.fail(Code.FAILED, f"job.{job.state}", job.reason_vi or "", job.reason_en or "", **fields)

    def text(out: Console) -> None:
        counts = ", ".join(f"{name} {fields[name]}" for name in ("add", "update", "keep", "withdraw", "reject", "move"))
        out.print(f"job {job.id} {job.state.value}: {counts}")
        if outcome.held:
            out.print(answer.words(job.reason_vi or "", job.reason_en or ""), markup=False)
            out.print(f"hub plans show {job.id}\nhub plans approve {job.id}\nhub plans reject {job.id}")
        elif job.state is JobState.RUNNING:
            out.print(
                answer.words(
                    "Sổ cái đã xong; đang chờ các bản chiếu xác nhận.",
                    "The ledger is done; projections have yet to confirm.",
                )
            )

    answer.show(fields, text)
    if outcome.held and fail_on_held:
        raise typer.Exit(int(Code.HELD))


def _show_rehearsal(answer: Answer, source_id: str, planned: Rehearsal) -> None:
    held = planned.verdict is not None
    fields = {
        "source": source_id,
        "dry_run": True,
        "state": "held" if held else "planned",
        **planned.counts.as_dict(),
        "held": planned.counts.changes + planned.counts.reject if held else 0,
        "reason": planned.verdict,
        "items": plain(planned.changes),
        "total": planned.counts.changes + planned.counts.reject,
    }

    def text(out: Console) -> None:
        print_changes(out, planned.changes)
        out.print(", ".join(f"{name} {number}" for name, number in planned.counts.as_dict().items()))
        if planned.verdict is not None:
            out.print(answer.words(planned.verdict.vi, planned.verdict.en), markup=False)

    answer.show(fields, text)


def print_changes(out: Console, changes: Any) -> None:
    """A plan's entries for people: one line each, its field-level differences indented below."""
    for one in changes:
        moved = f" (was {one.moved_from})" if one.moved_from else ""
        out.print(f"{one.operation.value:9}{one.title}  [{one.identifier}]{moved}", markup=False)
        for change in one.changes:
            for sign, values in (("-", change.before), ("+", change.after)):
                for value in values:
                    out.print(f"    {sign} {change.path}: {value}", markup=False)


@contextmanager
def _failures(answer: Answer, source_id: str) -> Iterator[None]:
    try:
        yield
    except UnknownSource as error:
        raise unknown(answer, source_id) from error
    except UnknownJob as error:
        raise answer.fail(Code.UNKNOWN, "job.unknown", "Không có công việc này.", "There is no such job.") from error
    except SourceBusy as error:
        raise answer.fail(
            Code.BUSY,
            "source.busy",
            f"Công việc {error.job.id} của nguồn này đang chạy ({error.job.lease_owner}).",
            f"Job {error.job.id} of this source is running ({error.job.lease_owner}).",
            job=error.job.id,
        ) from error
    except LeaseLost as error:
        raise answer.fail(
            Code.BUSY,
            "job.lost",
            "Một tiến trình khác đã tiếp quản công việc này.",
            "Another process took this job over.",
        ) from error
    except HarvestError as error:
        raise answer.fail(Code.FAILED, "source.failed", error.vi, error.en) from error
    except MappingError as error:
        raise wrong_mapping(answer, error) from error


@contextmanager
def _interruptible() -> Iterator[None]:
    """SIGTERM asks the run to stop between two transactions, with its row saying so."""

    def stop(_: int, __: FrameType | None) -> None:
        raise Cancelled

    earlier = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, earlier)
