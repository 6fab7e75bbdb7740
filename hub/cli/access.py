"""`hub access`: who may see what, why, and giving and taking it."""

from __future__ import annotations

import getpass
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

import typer
from rich.console import Console

from hub import access as granting
from hub.cli.output import Answer, Code
from hub.clock import stamp
from hub.ledger import access, grants, records
from hub.ledger.grants import BadGrant, UnknownAgency, UnknownGrant
from hub.ledger.records import UnknownRecord
from hub.policy import Aspect, DataClass, Exposure, Flag, ScopeKind

__all__ = ["app"]

app = typer.Typer(help="Who may see what: explain, grant, revoke.", no_args_is_help=True)

RecordKey = Annotated[str, typer.Argument(help="A record's uid, name, IRI or identifier.", metavar="RECORD")]


@contextmanager
def told(answer: Answer) -> Iterator[None]:
    """Say in both languages what was wrong with what was asked."""
    try:
        yield
    except BadGrant as error:
        where = f"{error.field} = {error.value!r}"
        raise answer.fail(
            Code.USAGE, f"access.{error.field}", f"{where}: {error.vi}.", f"{where}: {error.en}.", field=error.field
        ) from error
    except UnknownAgency as error:
        raise answer.fail(
            Code.UNKNOWN,
            "agency.unknown",
            f"Không có cơ quan “{error.wanted}”; đăng ký bằng `hub agencies add`.",
            f"There is no agency {error.wanted!r}; register it with `hub agencies add`.",
        ) from error
    except UnknownRecord as error:
        raise answer.fail(
            Code.UNKNOWN, "record.unknown", f"Không có bản ghi “{error}”.", f"There is no record {str(error)!r}."
        ) from error
    except UnknownGrant as error:
        raise answer.fail(
            Code.UNKNOWN, "grant.unknown", f"Không có quyền số {error.number}.", f"There is no grant {error.number}."
        ) from error
    except granting.UnknownCaller as error:
        raise answer.fail(
            Code.UNKNOWN,
            "caller.unknown",
            f"Không có người hỏi “{error.wanted}”: dùng anybody, admin, steward, một cơ quan hoặc tên mã truy cập.",
            f"There is no caller {error.wanted!r}: say anybody, admin, steward, an agency or a token's name.",
        ) from error


@app.command()
def explain(
    ctx: typer.Context,
    caller: Annotated[str, typer.Argument(help="anybody, admin, steward[:AGENCY], an agency, or a token's name.")],
    record: RecordKey,
    at: Annotated[str | None, typer.Option(help="At another moment: a date, or a time with its zone.")] = None,
) -> None:
    """Why a caller may or may not have a record's description and data."""
    answer = Answer(ctx)
    home = answer.context.home
    with told(answer), home.ledger.read() as connection:
        moment = stamp(granting.moment_of(at, home.settings.timezone)) if at else None
        found = granting.explain(connection, granting.caller_named(connection, caller), record, moment)

    def text(out: Console) -> None:
        facts = found.facts
        out.print(f"{found.record.title}  [{found.record.uid}]", markup=False)
        owner, flags = facts.owner or "–", ", ".join(sorted(facts.flags)) or "–"
        out.print(answer.words(f"chủ quản {owner}, loại {facts.data_class}, cờ {flags}",
                               f"owner {owner}, class {facts.data_class}, flags {flags}"), markup=False)  # fmt: skip
        for aspect, one in found.decisions.items():
            mark = answer.words("ĐƯỢC", "YES") if one.allowed else answer.words("KHÔNG", "NO")
            out.print(f"{aspect}: {mark}  [{one.rule}]", markup=False)
            out.print(f"  {one.vi}\n  {one.en}", markup=False)

    answer.show(found.to_json(), text)


@app.command("grant")
def grant_(
    ctx: typer.Context,
    agency: Annotated[str, typer.Argument(help="Agency (id, code or name) that is given it, or `any`.")],
    purpose: Annotated[str, typer.Option(help="What it is for.")],
    legal_basis: Annotated[str, typer.Option(help="The law's article that allows it.")],
    record: Annotated[str | None, typer.Option(help="One record: uid, name or IRI.")] = None,
    series: Annotated[str | None, typer.Option(help="The datasets of a series.")] = None,
    source: Annotated[str | None, typer.Option(help="The records of a source.")] = None,
    owner: Annotated[str | None, typer.Option(help="The records that an agency owns.")] = None,
    theme: Annotated[str | None, typer.Option(help="The records of a theme, and of those below it.")] = None,
    unit: Annotated[str | None, typer.Option(help="The records about a unit and what lies in it.")] = None,
    data: Annotated[bool, typer.Option("--data/--description-only", help="With the data, or without.")] = True,
    start: Annotated[str | None, typer.Option(help="When it begins; default now.")] = None,
    end: Annotated[str | None, typer.Option(help="When it ends: its last day, or `90d`; default never.")] = None,
) -> None:
    """Give an agency access to a record, or to all of a source, an owner, a series, a theme or a unit."""
    answer = Answer(ctx)
    home = answer.context.home
    given = {kind: text for kind, text in (
        (ScopeKind.RECORD, record), (ScopeKind.SERIES, series), (ScopeKind.SOURCE, source),
        (ScopeKind.OWNER, owner), (ScopeKind.THEME, theme), (ScopeKind.UNIT, unit),
    ) if text is not None}  # fmt: skip
    if len(given) != 1:
        raise answer.fail(
            Code.USAGE,
            "access.scope",
            "Hãy cho đúng một trong: --record, --series, --source, --owner, --theme, --unit.",
            "Give exactly one of --record, --series, --source, --owner, --theme, --unit.",
        )
    zone = home.settings.timezone
    with told(answer), home.ledger.write() as connection:
        ((kind, text),) = given.items()
        target = granting.target_of(connection, kind, text)
        made = grants.grant(
            connection,
            grantee=None if agency == "any" else grants.find_agency(connection, agency).id,
            kind=kind,
            value=target.value,
            aspects=list(Aspect) if data else [Aspect.DESCRIPTION],
            purpose=purpose,
            legal_basis=legal_basis,
            by=getpass.getuser(),
            start=granting.moment_of(start, zone) if start else None,
            end=granting.moment_of(end, zone, end=True) if end else None,
            record=target.record,
        )
    answer.show(
        granting.grant_form(made, stamp()),
        lambda out: out.print(answer.words(f"Đã cấp quyền số {made.id}.", f"Granted as number {made.id}.")),
    )


@app.command()
def revoke(
    ctx: typer.Context,
    number: Annotated[int, typer.Argument(help="The grant's number.", metavar="GRANT")],
    reason: Annotated[str, typer.Option(help="Why, kept with it.")] = "",
) -> None:
    """End a grant at once."""
    answer = Answer(ctx)
    with told(answer), answer.context.home.ledger.write() as connection:
        gone = grants.revoke(connection, number, by=getpass.getuser(), reason=reason)
    answer.show(
        granting.grant_form(gone, stamp()),
        lambda out: out.print(answer.words(f"Đã thu hồi quyền số {gone.id}.", f"Grant {gone.id} is revoked.")),
    )


@app.command("list")
def list_(
    ctx: typer.Context,
    agency: Annotated[str | None, typer.Option(help="Only what this agency was given.")] = None,
    valid: Annotated[bool, typer.Option("--valid", help="Only what holds now.")] = False,
) -> None:
    """Grants, ended ones too."""
    answer = Answer(ctx)
    moment = stamp()
    with told(answer), answer.context.home.ledger.read() as connection:
        grantee = grants.find_agency(connection, agency).id if agency else None
        found = grants.listed(connection, grantee=grantee, valid_at=moment if valid else None)
    answer.list(
        [granting.grant_form(one, moment) for one in found],
        {
            "GRANT": lambda one: one["id"],
            "STATE": lambda one: one["state"],
            "AGENCY": lambda one: one["grantee"] or "any",
            "SCOPE": lambda one: f"{one['scope']['kind']} {one['scope']['value']}",
            "WHAT": lambda one: ",".join(one["aspects"]),
            "END": lambda one: one["end"],
            "BASIS": lambda one: one["legal_basis"],
        },
    )


@app.command("set")
def set_(
    ctx: typer.Context,
    record: RecordKey,
    data_class: Annotated[DataClass | None, typer.Option("--class", help="open, shared or internal.")] = None,
    owner: Annotated[str | None, typer.Option(help="The agency that owns it.")] = None,
    label: Annotated[str | None, typer.Option(help="A label that people go by; it decides nothing.")] = None,
    flag: Annotated[list[Flag] | None, typer.Option(help="personal, important or core; may be repeated.")] = None,
    no_flags: Annotated[bool, typer.Option("--no-flags", help="None of the flags that its source gives.")] = False,
    description: Annotated[Exposure | None, typer.Option(help="public or granted.")] = None,
    data: Annotated[Exposure | None, typer.Option(help="public or granted.")] = None,
    clear: Annotated[bool, typer.Option("--clear", help="Take back all that was said before.")] = False,
    note: Annotated[str, typer.Option(help="Why, kept in the audit log.")] = "",
) -> None:
    """Say of one record what its source's configuration does not: class, owner, flags, exposure."""
    from hub.pipeline.access import set_record

    answer = Answer(ctx)
    with told(answer), answer.context.home.ledger.write() as connection:
        one = records.find(connection, None, record)
        before = access.Settings() if clear else access.settings_of(connection, [one.uid]).get(one.uid)
        old = before or access.Settings()
        said = access.Settings(
            grants.find_agency(connection, owner).id if owner else old.owner,
            data_class or old.data_class,
            label if label is not None else old.label,
            () if no_flags else tuple(flag) if flag else old.flags,
            description or old.description,
            data or old.data,
        )
        set_record(connection, one.uid, said, actor=getpass.getuser(), note=note)
        facts = access.facts_of(connection, one.id)
    fields: dict[str, Any] = {
        "uid": one.uid,
        "said": said.to_json(),
        "owner": facts.owner,
        "data_class": facts.data_class,
        "access_label": facts.label,
        "flags": sorted(facts.flags),
        "description": facts.description,
        "data": facts.data,
    }
    answer.show(fields, lambda out: out.print(f"{one.uid}: {facts.data_class}, {facts.description}, {facts.data}"))


@app.command()
def defaults(
    ctx: typer.Context,
    name: Annotated[str | None, typer.Argument(help="open, shared, internal, personal, important or core.")] = None,
    description: Annotated[Exposure | None, typer.Option(help="Change it: public or granted.")] = None,
    data: Annotated[Exposure | None, typer.Option(help="Change it: public or granted.")] = None,
) -> None:
    """What each data class and flag exposes; with options, change it."""
    from hub.pipeline.access import settle_all

    answer = Answer(ctx)
    home = answer.context.home
    known: dict[str, DataClass | Flag] = {one.value: one for one in (*DataClass, *Flag)}
    if name is not None and name not in known:
        raise answer.fail(
            Code.UNKNOWN, "access.default", f"Không có loại “{name}”.", f"There is no class or flag {name!r}."
        )
    if description or data:
        if name is None:
            raise answer.fail(Code.USAGE, "access.default", "Hãy nêu tên loại.", "Name the class or flag.")
        with home.ledger.write() as connection:
            old = access.defaults(connection)[name]
            pair = access.Pair(description or old.description, data or old.data)
            access.set_default(connection, known[name], pair, actor=getpass.getuser())
        settle_all(home, actor=getpass.getuser())
    with home.ledger.read() as connection:
        found = access.defaults(connection)
    answer.list(
        [
            {"name": one, "description": pair.description, "data": pair.data}
            for one, pair in found.items()
            if name is None or one == name
        ],
        {
            "CLASS": lambda one: one["name"],
            "DESCRIPTION": lambda one: one["description"],
            "DATA": lambda one: one["data"],
        },
    )


@app.command()
def apply(ctx: typer.Context) -> None:
    """Bring every record in line with its source's configuration now. Harvests do it too."""
    from hub.pipeline.access import settle_all

    answer = Answer(ctx)
    changed = settle_all(answer.context.home, actor=getpass.getuser(), force=True)
    answer.show({"changed": changed}, lambda out: out.print(f"{changed}"))
