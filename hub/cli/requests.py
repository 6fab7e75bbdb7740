"""`hub requests`: what agencies ask for, and what a steward answers."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

import typer
from rich.console import Console

from hub import access as granting
from hub.cli.access import told
from hub.cli.output import Answer, Code
from hub.ledger import asking, grants
from hub.ledger.asking import AlreadyAnswered, Reminder, Request, RequestState, UnknownRequest
from hub.policy import Aspect, ScopeKind

__all__ = ["app"]

app = typer.Typer(help="What agencies ask for: list, grant, refuse.", no_args_is_help=True)

Number = Annotated[int, typer.Argument(help="The request's number.", metavar="REQUEST")]


@contextmanager
def _answered(answer: Answer) -> Iterator[None]:
    try:
        with told(answer):
            yield
    except UnknownRequest as error:
        number = error.number
        raise answer.fail(
            Code.UNKNOWN, "request.unknown", f"Không có yêu cầu số {number}.", f"There is no request {number}."
        ) from error
    except AlreadyAnswered as error:
        one = error.request
        raise answer.fail(
            Code.FAILED,
            "request.closed",
            f"Yêu cầu số {one.id} đã được xử lý ({one.state}).",
            f"Request {one.id} is no longer open: {one.state}.",
        ) from error


@app.command("list")
def list_(
    ctx: typer.Context,
    state: Annotated[RequestState | None, typer.Option(help="Only those that stand so.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="How many at most.")] = 100,
) -> None:
    """Requests, the newest first."""
    answer = Answer(ctx)
    ledger = answer.context.home.ledger
    asking.lapse_due(ledger)
    with ledger.read() as connection:
        total, found = asking.listed(connection, everything=True, state=state, limit=limit)
    columns = {
        answer.words("số", "number"): lambda one: one.id,
        answer.words("trạng thái", "state"): lambda one: one.state,
        answer.words("cơ quan", "agency"): lambda one: one.agency,
        answer.words("bản ghi", "record"): lambda one: one.title,
        answer.words("chủ quản", "owner"): lambda one: one.owner,
        answer.words("hạn trả lời", "lapses"): lambda one: one.due[:10],
    }
    answer.list(found, columns, total=total)


@app.command()
def show(ctx: typer.Context, number: Number) -> None:
    """One request, in full."""
    answer = Answer(ctx)
    with _answered(answer), answer.context.home.ledger.read() as connection:
        found = asking.get(connection, number)
    _show(answer, found)


@app.command()
def ask(
    ctx: typer.Context,
    agency: Annotated[str, typer.Argument(help="The agency (id, code or name) that asks.")],
    record: Annotated[str, typer.Argument(help="A record's uid, name or IRI.")],
    purpose: Annotated[str, typer.Option(help="What it is for.")],
    legal_basis: Annotated[str, typer.Option(help="The law's article that gives the right or the duty.")],
    contact: Annotated[str, typer.Option(help="Whom the owner may ask.")] = "",
    end: Annotated[str | None, typer.Option(help="Until when it is needed: its last day, or `90d`.")] = None,
) -> None:
    """Write down what an agency asked for on paper; agencies ask for themselves at /api/v1/access/requests."""
    answer = Answer(ctx)
    home = answer.context.home
    with _answered(answer), home.ledger.write() as connection:
        target = granting.target_of(connection, ScopeKind.RECORD, record)
        made = asking.ask(
            connection,
            agency=grants.find_agency(connection, agency).id,
            record_uid=target.value,
            purpose=purpose,
            legal_basis=legal_basis,
            contact=contact,
            by=getpass.getuser(),
            end=granting.moment_of(end, home.settings.timezone, end=True) if end else None,
        )
    _show(answer, made)


@app.command()
def grant(
    ctx: typer.Context,
    number: Number,
    terms: Annotated[str, typer.Option(help="Terms of use; they stand in the agreement.")] = "",
    end: Annotated[
        str | None, typer.Option(help="When it ends, if earlier than was asked: its last day, or `90d`.")
    ] = None,
    data: Annotated[bool, typer.Option("--data/--description-only", help="With the data, or without.")] = True,
) -> None:
    """Grant a request, as it was asked or less."""
    answer = Answer(ctx)
    home = answer.context.home
    with _answered(answer), home.ledger.write() as connection:
        made, _ = asking.accept(
            connection,
            number,
            by=getpass.getuser(),
            terms=terms,
            aspects=None if data else [Aspect.DESCRIPTION],
            end=granting.moment_of(end, home.settings.timezone, end=True) if end else None,
        )
    _show(answer, made)


@app.command()
def refuse(
    ctx: typer.Context,
    number: Number,
    article: Annotated[str, typer.Option(help="The law's article that the refusal rests on.")],
    reason: Annotated[str, typer.Option(help="The reasons, in writing.")],
) -> None:
    """Refuse a request, in writing."""
    answer = Answer(ctx)
    with _answered(answer), answer.context.home.ledger.write() as connection:
        made = asking.refuse(connection, number, by=getpass.getuser(), article=article, reason=reason)
    _show(answer, made)


@app.command()
def reminders(ctx: typer.Context) -> None:
    """Requests that wait for an answer, and grants that end soon."""
    answer = Answer(ctx)
    with answer.context.home.ledger.read() as connection:
        found = asking.reminders(connection)

    def words(one: Reminder) -> str:
        return answer.words(one.vi, one.en)

    columns: dict[str, Any] = {
        answer.words("lúc", "at"): lambda one: one.at[:10],
        answer.words("nhắc ai", "whom"): lambda one: one.to,
        answer.words("việc", "what"): words,
    }
    answer.list(found, columns)


def _show(answer: Answer, one: Request) -> None:
    fields = {name: getattr(one, name) for name in one.__slots__} | {"aspects": sorted(one.aspects)}

    def text(out: Console) -> None:
        out.print(f"{one.id}  {one.state}  {one.agency} → {one.owner or 'hub'}", markup=False)
        out.print(f"{one.title}  [{one.record}]", markup=False)
        for vi, en, value in (
            ("mục đích", "purpose", one.purpose),
            ("căn cứ", "legal basis", one.legal_basis),
            ("liên hệ", "contact", one.contact),
            ("cần đến", "needed until", one.wanted_end),
            ("hạn trả lời", "lapses", one.due),
            ("người trả lời", "answered by", one.decided_by),
            ("điều luật", "article", one.article),
            ("trả lời", "answer", one.answer),
            ("quyền số", "grant", one.grant),
        ):
            if value:
                out.print(f"  {answer.words(vi, en)}: {value}", markup=False)

    answer.show(fields, text)
