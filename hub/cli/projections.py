"""`hub reconcile`, `hub rebuild` and `hub export`."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console

from hub.cli.output import Answer, Code
from hub.projections import dump, follower
from hub.projections.cursors import Held

__all__ = ["export", "rebuild", "reconcile"]

Name = Annotated[str | None, typer.Argument(help="A projection's name; default: all.", metavar="[PROJECTION]")]


def reconcile(
    ctx: typer.Context,
    name: Name = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only report.")] = False,
) -> None:
    """Compare projections with the ledger, report what differs, and repair it."""
    answer = Answer(ctx)
    try:
        results = follower.reconcile(answer.context.home, name, repair=not dry_run)
    except LookupError as error:
        raise _unknown(answer, name or "") from error
    except Held as error:
        raise _busy(answer, error) from error
    items = [
        {
            "projection": found,
            "compared": one.compared,
            "differences": one.differences,
            "different": len(one.differences),
            "repaired": one.repaired,
        }
        for found, one in results.items()
    ]
    answer.list(
        items,
        {
            "PROJECTION": lambda one: one["projection"],
            "COMPARED": lambda one: one["compared"],
            "DIFFERENT": lambda one: one["different"],
            "REPAIRED": lambda one: "yes" if one["repaired"] else "",
        },
    )


def _unknown(answer: Answer, name: str) -> typer.Exit:
    return answer.fail(
        Code.UNKNOWN, "projection.unknown", f"Không có bản chiếu “{name}”.", f"There is no projection {name!r}."
    )


def _busy(answer: Answer, held: Held) -> typer.Exit:
    return answer.fail(
        Code.BUSY,
        "projection.busy",
        f"Bản chiếu {held.name} đang được {held.holder} ghi.",
        f"The projection {held.name} is being written by {held.holder}.",
    )


def rebuild(ctx: typer.Context, name: Annotated[str, typer.Argument(metavar="PROJECTION")]) -> None:
    """Start a projection from nothing; the old content answers until the new one is whole."""
    answer = Answer(ctx)
    try:
        standing = follower.rebuild(answer.context.home, name)
    except LookupError as error:
        raise _unknown(answer, name) from error
    except Held as error:
        raise _busy(answer, error) from error
    built = {key: one.seq for key, one in standing.items() if key.partition(":")[0] == name.partition(":")[0]}
    answer.show(
        {"projection": name, "positions": built},
        lambda out: out.print("\n".join(f"{key}: rebuilt, position {seq}" for key, seq in built.items())),
    )


def export(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(file_okay=False, help="Where to write.")],
) -> None:
    """Write the public catalog as N-Quads, Turtle, JSON-LD and CKAN JSON Lines, with checksums."""
    answer = Answer(ctx)
    try:
        files = [str(path) for path in dump.export(answer.context.home, folder)]
    except OSError as error:
        raise answer.fail(
            Code.USAGE,
            "export.folder",
            f"Không ghi được vào {folder}: {error.strerror}.",
            f"Cannot write into {folder}: {error.strerror}.",
        ) from error

    def text(out: Console) -> None:
        out.print("\n".join(files), markup=False)

    answer.show({"folder": str(folder), "files": files}, text)
