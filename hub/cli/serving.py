"""`hub serve`, `hub demo`, `hub db` and `hub doctor`."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.console import Console

from hub.cli.output import Answer, Code

__all__ = ["database_app", "demo", "doctor", "serve"]

database_app = typer.Typer(help="The ledger's database.", no_args_is_help=True)

Host = Annotated[str, typer.Option(help="Address to listen on.")]
Port = Annotated[int, typer.Option(help="Port to listen on; 0 lets the system choose.", min=0, max=65535)]


def serve(
    ctx: typer.Context,
    host: Host = "127.0.0.1",
    port: Port = 8000,
    schedule: Annotated[bool, typer.Option("--schedule/--no-schedule", help="Also harvest what is due.")] = True,
) -> None:
    """Serve the catalog: CKAN Action API, SPARQL, catalog pages; follow the log; harvest what is due."""
    from hub.serving import run

    answer = Answer(ctx)
    run(answer.context.home, host, port, schedule=schedule)


def demo(ctx: typer.Context, host: Host = "127.0.0.1", port: Port = 8000) -> None:
    """Serve the sample federation: five synthetic sources on loopback, harvested on a short schedule."""
    from hub.demo import run

    answer = Answer(ctx)
    run(answer.context.home, host, port)


@database_app.command("upgrade")
def upgrade(ctx: typer.Context) -> None:
    """Bring the ledger's schema up to date (every other command does so too)."""
    answer = Answer(ctx)
    ledger = answer.context.home.ledger
    answer.show({"database": ledger.engine.dialect.name, "upgraded": True}, lambda out: out.print("ok"))


def doctor(ctx: typer.Context) -> None:
    """Look for what is wrong: ledger, dead jobs, lagging projections, source files. Exit 1 when something is."""
    from hub.doctor import examine

    answer = Answer(ctx)
    checks = examine(answer.context.home)
    healthy = all(check.good for check in checks)
    fields: dict[str, Any] = {"healthy": healthy, "items": checks, "total": len(checks)}

    def text(out: Console) -> None:
        for check in checks:
            out.print(
                f"{'ok ' if check.good else 'BAD'} {check.name}: {answer.words(check.vi, check.en)}", markup=False
            )

    answer.show(fields, text)
    if not healthy:
        raise typer.Exit(int(Code.FAILED))
