"""`hub tokens`: API tokens, shown once and kept only as digests."""

from __future__ import annotations

import getpass
from datetime import datetime
from typing import Annotated, Any

import typer

from hub import tokens
from hub.cli.access import told
from hub.cli.output import Answer, Code
from hub.clock import now
from hub.ledger import grants
from hub.policy import Role, Scope
from hub.sources import duration
from hub.tokens import Token, UnknownToken

__all__ = ["app"]

app = typer.Typer(help="API tokens.", no_args_is_help=True)


def _fields(token: Token) -> dict[str, Any]:
    return {
        "id": token.id,
        "name": token.name,
        "created": token.created,
        "expires": token.expires,
        "revoked": token.revoked,
        "role": token.role,
        "agency": token.agency,
        "scopes": sorted(token.scopes),
    }


@app.command()
def create(
    ctx: typer.Context,
    name: Annotated[str, typer.Argument(help="Whose token this is.")],
    expires: Annotated[str | None, typer.Option(help="Lifetime, such as 90d; default: none.")] = None,
    role: Annotated[
        Role, typer.Option(help="admin sees and changes everything; steward acts for an agency; agency only reads.")
    ] = Role.ADMIN,
    agency: Annotated[str | None, typer.Option(help="The agency (id, code or name) of a steward or machine.")] = None,
    scope: Annotated[
        list[Scope] | None,
        typer.Option(help="read, data or write; may be repeated; default: all."),
    ] = None,
) -> None:
    """Make a token. It is shown this once."""
    answer = Answer(ctx)
    ends: datetime | None = now() + duration(expires) if expires else None
    with told(answer), answer.context.home.ledger.write() as connection:
        held = grants.find_agency(connection, agency).id if agency else None
        made = tokens.create(
            connection, name, expires=ends, actor=getpass.getuser(), role=role, agency=held, scopes=scope
        )
    answer.show(_fields(made.token) | {"token": made.secret}, lambda out: out.print(made.secret, markup=False))


@app.command("list")
def list_(ctx: typer.Context) -> None:
    """All tokens, without their secrets."""
    answer = Answer(ctx)
    with answer.context.home.ledger.read() as connection:
        found = tokens.listed(connection)
    columns = {
        name.upper(): (lambda one, name=name: one[name])
        for name in ("id", "name", "role", "agency", "created", "expires", "revoked")
    }
    answer.list([_fields(one) for one in found], columns)


@app.command()
def revoke(ctx: typer.Context, wanted: Annotated[str, typer.Argument(help="A token's id or name.")]) -> None:
    """Make a token worthless at once."""
    answer = Answer(ctx)
    try:
        with answer.context.home.ledger.write() as connection:
            gone = tokens.revoke(connection, wanted, actor=getpass.getuser())
    except UnknownToken as error:
        raise answer.fail(
            Code.UNKNOWN, "token.unknown", "Không có mã truy cập này.", "There is no such token."
        ) from error
    answer.show(_fields(gone), lambda out: out.print(f"{gone.name}: revoked"))
