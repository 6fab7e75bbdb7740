"""The application and the options before every command."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import Annotated

import orjson
import typer
from pydantic import ValidationError
from sqlalchemy.exc import OperationalError

from harvesters.errors import StopRun
from harvesters.secrets import masked_log, redact
from hub.cli.output import Context

__all__ = ["app", "main"]

app = typer.Typer(
    name="hub",
    help="An open data catalog and interoperability hub.",
    no_args_is_help=True,
    add_completion=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _options(
    ctx: typer.Context,
    home: Annotated[
        Path, typer.Option("--home", envvar="HUB_HOME", help="Home folder of this hub.", show_default="./.hub")
    ] = Path(".hub"),
    json: Annotated[bool, typer.Option("--json", help="Answer with one JSON object.")] = False,
    language: Annotated[str, typer.Option("--lang", help="Language of messages: vi or en.", envvar="HUB_LANG")] = "vi",
    verbose: Annotated[bool, typer.Option("--verbose", "-v", help="Log to standard error.")] = False,
) -> None:
    logging.basicConfig(
        level=logging.INFO if verbose else logging.WARNING,
        format="%(asctime)s %(levelname)s %(name)s: %(message)s",
        stream=sys.stderr,
    )
    for handler in logging.getLogger().handlers:
        handler.addFilter(masked_log)
    ctx.obj = Context(home, json, language if language in ("vi", "en") else "vi")


_ANYWHERE = ("--json", "--home", "--lang")


def _to_the_front(arguments: list[str]) -> list[str]:
    """`--json`, `--home` and `--lang` may stand anywhere: `hub harvest ID --json` is `hub --json harvest ID`."""
    front: list[str] = []
    rest: list[str] = []
    pending = iter(arguments)
    for argument in pending:
        if argument == "--":
            rest += [argument, *pending]
        elif argument == "--json" or (argument.split("=", 1)[0] in _ANYWHERE and "=" in argument):
            front.append(argument)
        elif argument in _ANYWHERE:
            front += [argument, *([value] if (value := next(pending, None)) is not None else [])]
        else:
            rest.append(argument)
    return front + rest


def _refuse(given: list[str], code: str, vi: str, told: str) -> None:
    """Say what keeps every command from beginning; the values themselves may be secrets, and are not said."""
    if "--json" in given:
        error = {"code": code, "vi": vi, "en": told}
        sys.stdout.write(orjson.dumps({"ok": False, "error": error}).decode() + "\n")
    else:
        sys.stderr.write("\n".join(dict.fromkeys((vi, told))) + "\n")
    sys.exit(2)


def main(arguments: list[str] | None = None) -> None:
    """Entry point of the `hub` program."""
    from hub.cli import commands
    from hub.memory import few_arenas

    few_arenas()
    commands.register(app)
    given = _to_the_front(sys.argv[1:] if arguments is None else arguments)
    try:
        app(args=given, prog_name="hub")
    except ValidationError as error:
        if error.title != "HubSettings":
            raise
        where = [
            f"{'.'.join(map(str, one['loc']))}: {one['msg']}"
            for one in error.errors(include_input=False, include_url=False)
        ]
        told = "hub.yaml: " + "; ".join(where)
        _refuse(given, "settings", told, told)
    except StopRun as error:
        _refuse(given, "settings", error.vi, error.en)
    except OperationalError as error:
        told = redact(" ".join(str(error.orig).split()))
        _refuse(given, "database", f"Không dùng được cơ sở dữ liệu: {told}", f"The database cannot be used: {told}")
