"""`hub plans` and `hub jobs`: what waits for a steward, and what runs."""

from __future__ import annotations

import getpass
import os
import signal
import socket
from contextlib import suppress
from typing import Annotated, Any

import typer
from rich.console import Console

from hub.cli.harvesting import finish, outcome_fields, print_changes, report
from hub.cli.output import Answer, Code, plain
from hub.ledger import jobs
from hub.ledger.jobs import Job, UnknownJob
from hub.ledger.schema import JobState
from hub.pipeline import work
from hub.pipeline.differences import held_plans, planned

__all__ = ["app", "jobs_app"]

app = typer.Typer(help="Plans that the guard held for a steward.", no_args_is_help=True)
jobs_app = typer.Typer(help="Jobs: what ran, runs and waits.", no_args_is_help=True)

Number = Annotated[int, typer.Argument(help="The job's number.", metavar="JOB")]
Note = Annotated[str, typer.Option(help="Why, kept with the decision.")]


@app.command("list")
def list_plans(ctx: typer.Context) -> None:
    """Plans that wait."""
    answer = Answer(ctx)
    with answer.context.home.ledger.read() as connection:
        waiting = [
            {
                "job": row.job_id,
                "source": row.source_id,
                "created": row.created,
                "reason": {"vi": row.reason_vi, "en": row.reason_en},
                **jobs.get(connection, row.job_id).counts,
            }
            for row in held_plans(connection)
        ]
    answer.list(
        waiting,
        {
            "JOB": lambda one: one["job"],
            "SOURCE": lambda one: one["source"],
            "SINCE": lambda one: one["created"],
            "WHY": lambda one: one["reason"][answer.context.language],
        },
    )


@app.command("show")
def show_plan(
    ctx: typer.Context,
    job: Number,
    limit: Annotated[int, typer.Option(min=1, max=100_000)] = 200,
    offset: Annotated[int, typer.Option(min=0)] = 0,
) -> None:
    """A plan's entries with their field-level differences."""
    answer = Answer(ctx)
    ledger = answer.context.home.ledger
    current = _job(answer, job)
    changes = list(planned(ledger, job, limit=limit, offset=offset))

    def text(out: Console) -> None:
        print_changes(out, changes)
        out.print(f"job {job} {current.state.value}: {current.counts}")

    total = sum(current.counts.get(name, 0) for name in ("add", "update", "withdraw", "reject"))
    answer.show(
        {**outcome_fields(current, current.counts), "total": total, "items": [plain(one) for one in changes]}, text
    )


def _job(answer: Answer, number: int) -> Job:
    try:
        with answer.context.home.ledger.read() as connection:
            return jobs.get(connection, number)
    except UnknownJob as error:
        raise answer.fail(
            Code.UNKNOWN, "job.unknown", f"Không có công việc {number}.", f"There is no job {number}."
        ) from error


def _not_held(answer: Answer, job: int) -> typer.Exit:
    return answer.fail(
        Code.UNKNOWN,
        "plan.not-held",
        f"Công việc {job} không có kế hoạch chờ duyệt.",
        f"Job {job} has no plan that waits for a decision.",
    )


def _actor() -> str:
    return f"cli:{getpass.getuser()}"


@app.command()
def approve(ctx: typer.Context, job: Number, note: Note = "", wait: float = 600.0) -> None:
    """Apply a held plan."""
    answer = Answer(ctx)
    home = answer.context.home
    _job(answer, job)
    try:
        with answer.progress() as progress:
            outcome = finish(home, work.approve(home, job, by=_actor(), note=note, progress=progress), wait)
    except work.NotHeld as error:
        raise _not_held(answer, job) from error
    report(answer, outcome, False)


@app.command()
def reject(ctx: typer.Context, job: Number, note: Note = "") -> None:
    """Drop a held plan; the last good state stays published."""
    answer = Answer(ctx)
    _job(answer, job)
    try:
        dropped = work.reject(answer.context.home, job, by=_actor(), note=note)
    except work.NotHeld as error:
        raise _not_held(answer, job) from error
    answer.show(outcome_fields(dropped, dropped.counts), lambda out: out.print(f"job {job}: rejected"))


def _fields(job: Job) -> dict[str, Any]:
    times = {"created": job.created, "started": job.started, "ended": job.ended}
    return (
        outcome_fields(job, job.counts) | times | {"stage": job.stage, "trigger": job.trigger, "owner": job.lease_owner}
    )


@jobs_app.command("list")
def list_jobs(
    ctx: typer.Context,
    source: Annotated[str | None, typer.Option(help="Only this source's.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=10_000)] = 50,
) -> None:
    """Jobs, newest first."""
    answer = Answer(ctx)
    with answer.context.home.ledger.read() as connection:
        found = jobs.listed(connection, source_id=source, limit=limit)
    answer.list(
        [_fields(one) for one in found],
        {
            "JOB": lambda one: one["job"],
            "SOURCE": lambda one: one["source"],
            "KIND": lambda one: one["kind"],
            "STATE": lambda one: one["state"],
            "STAGE": lambda one: one["stage"],
            "CREATED": lambda one: one["created"],
            "WHY": lambda one: one["reason"][answer.context.language] if one["reason"] else "",
        },
    )


@jobs_app.command("show")
def show_job(ctx: typer.Context, job: Number) -> None:
    """One job."""
    answer = Answer(ctx)
    fields = _fields(_job(answer, job))
    answer.show(fields, lambda out: out.print("\n".join(f"{name}: {value}" for name, value in fields.items())))


@jobs_app.command("cancel")
def cancel_job(ctx: typer.Context, job: Number) -> None:
    """Stop a job: at once where it runs on this machine, at its next transaction elsewhere."""
    answer = Answer(ctx)
    _job(answer, job)
    with answer.context.home.ledger.write() as connection:
        current = jobs.cancel(connection, job)
    if current.state is JobState.RUNNING and current.lease_owner is not None:
        host, pid, _ = current.lease_owner.rsplit(":", 2)
        if host == socket.gethostname() and int(pid) != os.getpid():
            with suppress(ProcessLookupError, PermissionError):
                os.kill(int(pid), signal.SIGTERM)
    answer.show(_fields(current), lambda out: out.print(f"job {job}: {current.state.value}"))
