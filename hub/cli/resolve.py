"""`hub resolve TEXT`: which administrative unit or agency a name or code means on a date. No home, no network."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.console import Console

from hub.cli.output import Answer, Code
from hub.services.problems import Problem
from hub.services.resolve import answer as resolved

__all__ = ["resolve"]

Text = Annotated[str, typer.Argument(help="A name, an address or a code.")]
On = Annotated[str | None, typer.Option(help="The day to read it on, for example 2025-07-01.")]
Within = Annotated[str | None, typer.Option(help="A unit it lies in, by name or code.")]
Kind = Annotated[str | None, typer.Option(help="province, district, commune or agency; or a kind such as phuong.")]
Scheme = Annotated[str | None, typer.Option(help="What the text is: name, statistics, agency or iso-3166-2.")]
AsJson = Annotated[bool, typer.Option("--json", help="Answer as JSON.")]


def resolve(
    ctx: typer.Context,
    text: Text,
    on: On = None,
    within: Within = None,
    kind: Kind = None,
    scheme: Scheme = None,
    as_json: AsJson = False,
) -> None:
    """Which administrative unit or agency TEXT means on a date. Exit 3 when nothing fits."""
    answer = Answer(ctx)
    if as_json:
        answer.context = type(answer.context)(answer.context.root, True, answer.context.language)
    try:
        found = resolved(text, on=on, kind=kind, within=within, scheme=scheme)
    except Problem as problem:
        raise answer.fail(Code.USAGE, "resolve.invalid", problem.vi, problem.en, **problem.members) from problem
    answer.show(found, lambda out: _print(out, answer, found))
    if not found["candidates"]:
        raise typer.Exit(int(Code.UNKNOWN))


def _print(out: Console, answer: Answer, found: dict[str, Any]) -> None:
    reason = found["reason"]
    out.print(answer.words(reason["vi"], reason["en"]), markup=False)
    for one in found["candidates"]:
        until = answer.words("nay", "now")
        span = f"{one['valid_from'] or '…'} – {one['valid_to'] or until}"
        above = ", ".join(other["name"] for other in one["within"])
        line = f"{one['code']}  {one['name']}{f', {above}' if above else ''}  ({span})  {one['confidence']:.2f}"
        out.print(line, markup=False)
        for words, others in ((answer.words("thành", "became"), one["successors"]),):
            if others:
                out.print(f"       {words}: {', '.join(other['name'] for other in others[:12])}", markup=False)
