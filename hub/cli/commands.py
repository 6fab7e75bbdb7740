"""Every command, hung into the application. The heavy modules are imported by the commands that need them."""

from __future__ import annotations

import typer

from hub.cli import (
    access,
    agencies,
    archive,
    audit,
    harvesting,
    plans,
    projections,
    reading,
    requests,
    serving,
    sources,
    tokens,
)
from hub.cli import checking as checks
from hub.cli.resolve import resolve

__all__ = ["register"]


def register(app: typer.Typer) -> None:
    """Hang all commands into the application, once."""
    if app.registered_commands:
        return
    app.add_typer(sources.app, name="sources")
    app.add_typer(plans.app, name="plans")
    app.add_typer(plans.jobs_app, name="jobs")
    app.add_typer(reading.records_app, name="records")
    app.add_typer(tokens.app, name="tokens")
    app.add_typer(access.app, name="access")
    app.add_typer(requests.app, name="requests")
    app.add_typer(agencies.app, name="agencies")
    app.add_typer(archive.app, name="archive")
    app.add_typer(audit.app, name="audit")
    app.add_typer(serving.database_app, name="db")
    for command in (
        serving.serve,
        serving.demo,
        harvesting.harvest,
        harvesting.preview,
        harvesting.remap,
        reading.findings_,
        checks.convert,
        checks.validate,
        projections.reconcile,
        projections.rebuild,
        projections.export,
        serving.doctor,
        resolve,
    ):
        app.command(command.__name__.rstrip("_"))(command)
