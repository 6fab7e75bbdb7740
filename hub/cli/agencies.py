"""`hub agencies`: whom grants name."""

from __future__ import annotations

import getpass
from typing import Annotated, Any

import typer

from hub.cli.access import told
from hub.cli.output import Answer
from hub.ledger import grants
from hub.ledger.grants import Agency

__all__ = ["app"]

app = typer.Typer(help="Agencies: those of the vocabulary, and those registered here.", no_args_is_help=True)


def _fields(one: Agency) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": {"vi": one.title_vi, "en": one.title_en},
        "closed": one.closed,
        "successor": one.successor,
        "registered": one.own,
    }


@app.command("list")
def list_(
    ctx: typer.Context,
    registered: Annotated[bool, typer.Option("--registered", help="Only those registered here.")] = False,
) -> None:
    """Every agency that can be granted something."""
    answer = Answer(ctx)
    with answer.context.home.ledger.read() as connection:
        found = [_fields(one) for one in grants.agencies(connection, own=registered)]
    answer.list(
        found,
        {
            "ID": lambda one: one["id"],
            "TITLE": lambda one: one["title"][answer.context.language],
            "CLOSED": lambda one: one["closed"],
            "SUCCESSOR": lambda one: one["successor"],
        },
    )


@app.command()
def show(ctx: typer.Context, agency: Annotated[str, typer.Argument(help="Id, code, IRI or name.")]) -> None:
    """One agency, and those whose rights it holds."""
    answer = Answer(ctx)
    with told(answer), answer.context.home.ledger.read() as connection:
        one = grants.find_agency(connection, agency)
        names = sorted(grants.policy(connection).stands_for(one.id) - {one.id})
    answer.show(_fields(one) | {"stands_for": names}, lambda out: out.print(f"{one.id}: {one.title_vi}"))


@app.command()
def add(
    ctx: typer.Context,
    agency: Annotated[str, typer.Argument(help="Its id: small letters, digits, hyphens.")],
    title: Annotated[str, typer.Option(help="Its name in Vietnamese.")],
    title_en: Annotated[str, typer.Option(help="Its name in English.")] = "",
) -> None:
    """Register an agency that the vocabulary does not hold."""
    answer = Answer(ctx)
    with told(answer), answer.context.home.ledger.write() as connection:
        one = grants.add_agency(connection, agency, title, title_en, actor=getpass.getuser())
    answer.show(_fields(one), lambda out: out.print(f"{one.id}: {one.title_vi}"))


@app.command()
def close(
    ctx: typer.Context,
    agency: Annotated[str, typer.Argument(help="The id of one registered here.")],
    successor: Annotated[str | None, typer.Option(help="The agency that its grants and records pass to.")] = None,
) -> None:
    """End an agency registered here; its rights pass to its successor."""
    answer = Answer(ctx)
    with told(answer), answer.context.home.ledger.write() as connection:
        one = grants.close_agency(connection, agency, successor, actor=getpass.getuser())
    answer.show(_fields(one), lambda out: out.print(f"{one.id} → {one.successor or '–'}"))
