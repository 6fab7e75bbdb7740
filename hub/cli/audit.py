"""`hub audit`: who decided what and who took what, and whether the log is whole."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Annotated, Any

import orjson
import typer

from hub import access as granting
from hub.cli.access import told
from hub.cli.output import Answer, Code
from hub.clock import stamp
from hub.ledger import audit, grants, records

__all__ = ["app"]

app = typer.Typer(help="The audit log: append-only, each row bound to the one before.", no_args_is_help=True)


@app.command("list")
def list_(
    ctx: typer.Context,
    agency: Annotated[str | None, typer.Option(help="Only what concerns this agency.")] = None,
    record: Annotated[str | None, typer.Option(help="Only what concerns this record.")] = None,
    since: Annotated[str | None, typer.Option(help="From a date, or a time with its zone, on.")] = None,
    action: Annotated[str | None, typer.Option(help="Only this action; `access.` means all that start so.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=1_000_000)] = 100,
) -> None:
    """The newest rows."""
    answer = Answer(ctx)
    home = answer.context.home
    with told(answer), home.ledger.read() as connection:
        narrowed: dict[str, Any] = {
            "agency": grants.find_agency(connection, agency).id if agency else None,
            "record": records.find(connection, None, record).uid if record else None,
            "since": stamp(granting.moment_of(since, home.settings.timezone)) if since else None,
            "action": action,
        }
        found = [one.to_json() for one in audit.entries(connection, **narrowed, limit=limit, newest=True)]
        total = audit.count(connection, **narrowed)
    answer.list(
        found,
        {
            "NUMBER": lambda one: one["number"],
            "AT": lambda one: one["at"],
            "WHO": lambda one: one["actor"],
            "WHAT": lambda one: one["action"],
            "OF": lambda one: one["subject"],
            "AGENCY": lambda one: one["agency"],
        },
        total=total,
    )


@app.command()
def verify(
    ctx: typer.Context,
    against: Annotated[
        Path | None, typer.Option(help="An earlier export: its rows must stand in the log unchanged.", exists=True)
    ] = None,
    file: Annotated[
        Path | None, typer.Option("--file", help="Check this export by itself, instead of the log.", exists=True)
    ] = None,
) -> None:
    """Check every row's hash and number. Exit code 5 where the chain is broken: the first broken row is named."""
    answer = Answer(ctx)
    known: dict[int, str] | None = None
    broken = None
    try:
        if file is not None:
            broken = audit.verify_lines(_lines(file))
            rows, last = _end(_lines(file))
        else:
            with answer.context.home.ledger.read() as connection:
                broken = audit.verify(connection)
                rows, last = audit.head(connection)
                if broken is None and against is not None:
                    known = {one.number: one.hash for one in audit.entries(connection)}
            if broken is None and against is not None:
                broken = audit.verify_lines(_lines(against), known)
    except (orjson.JSONDecodeError, AttributeError, TypeError) as error:
        raise answer.fail(
            Code.USAGE, "audit.file", "Tệp không phải JSON Lines của nhật ký.", "The file is not an export of the log."
        ) from error
    if broken is not None:
        raise answer.fail(
            Code.INVALID,
            "audit.broken",
            f"Dòng {broken.number}: {broken.vi}",
            f"Row {broken.number}: {broken.en}",
            row=broken.number,
        )
    answer.show(
        {"rows": rows, "head": last},
        lambda out: out.print(answer.words(f"Nhật ký nguyên vẹn: {rows} dòng.", f"The log is whole: {rows} rows.")),
    )


@app.command()
def export(
    ctx: typer.Context,
    out: Annotated[Path | None, typer.Argument(help="Where to; default standard output.")] = None,
) -> None:
    """All rows as JSON Lines with their hashes, to be kept elsewhere and checked by anybody."""
    answer = Answer(ctx)
    with answer.context.home.ledger.read() as connection:
        lines = (audit.canonical_line(one) for one in audit.entries(connection))
        if out is None:
            for line in lines:
                sys.stdout.buffer.write(line)
            sys.stdout.flush()
            return
        with out.open("wb") as written:
            rows = sum(written.write(line) > 0 for line in lines)
        _, last = audit.head(connection)
    answer.show({"file": str(out), "rows": rows, "head": last}, lambda to: to.print(f"{out}: {rows}"))


def _lines(file: Path) -> Iterator[Mapping[str, Any]]:
    with file.open("rb") as read:
        for line in read:
            if line.strip():
                yield orjson.loads(line)


def _end(lines: Iterable[Mapping[str, Any]]) -> tuple[int, str]:
    number, last = 0, audit.FIRST
    for row in lines:
        number, last = row["number"], row["hash"]
    return number, last
