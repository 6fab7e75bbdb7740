"""How every command answers: text for people, or with `--json` one object on standard output.

The object always has `ok` and `command`. A command about one thing puts its fields beside them; a command
that lists puts `items` and `total` there. When `ok` is false, `error` holds `code`, `vi` and `en`. Progress and
notes go to standard error.

Exit codes: 0 done (a plan that waits for a steward is no failure; `state` says `held`), 1 failed, 2 wrong
usage, 3 nothing of that name, 4 a plan is held and `--fail-on-held` was given, 5 not valid (blocking findings
or violations), 6 busy: another process works on it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, is_dataclass
from datetime import datetime
from enum import IntEnum
from pathlib import Path
from typing import Any

import orjson
import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from hub.home import Home
from hub.ledger.schema import Stage
from mappings.errors import MappingError

__all__ = ["Answer", "Code", "Context", "context", "plain", "wrong_mapping"]


class Code(IntEnum):
    """Exit codes."""

    DONE = 0
    FAILED = 1
    USAGE = 2
    UNKNOWN = 3
    HELD = 4
    INVALID = 5
    BUSY = 6


@dataclass(frozen=True)
class Context:
    """What the options before the command said."""

    root: Path
    json: bool
    language: str

    @property
    def home(self) -> Home:
        """The home folder that this command works on."""
        return Home(self.root)


def context(wanted: typer.Context) -> Context:
    """The context of a command."""
    found = wanted.find_object(Context)
    assert found is not None
    return found


def plain(value: Any) -> Any:
    """Turn values of the hub into JSON values."""
    match value:
        case _ if is_dataclass(value) and not isinstance(value, type):
            return plain(asdict(value))
        case Mapping():
            return {str(key): plain(one) for key, one in value.items()}
        case str() | int() | float() | bool() | None:
            return value
        case datetime():
            return value.isoformat()
        case Path():
            return str(value)
        case Iterable():
            return [plain(one) for one in value]
        case _:
            return str(value)


class Answer:
    """Prints one command's answer."""

    def __init__(self, ctx: typer.Context) -> None:
        self.context = context(ctx)
        self.command = ctx.command_path.split(" ", 1)[-1]
        self.out = Console(highlight=False, soft_wrap=True)
        self.err = Console(stderr=True, highlight=False)

    def show(self, fields: Mapping[str, Any], text: Callable[[Console], None]) -> None:
        """One thing: its fields as JSON, or `text` for people."""
        if self.context.json:
            self._print({"ok": True, "command": self.command, **plain(fields)})
        else:
            text(self.out)

    def list(
        self,
        items: Iterable[Any],
        columns: Mapping[str, Callable[[Any], Any]],
        *,
        total: int | None = None,
        **more: Any,
    ) -> None:
        """Several things: `items` and `total` as JSON, or a table of `columns`."""
        listed = list(items)
        if self.context.json:
            head = {"ok": True, "command": self.command, **plain(more)}
            self._print({**head, "total": len(listed) if total is None else total, "items": plain(listed)})
            return
        table = Table(*columns, box=None, pad_edge=False)
        for item in listed:
            table.add_row(*(str(read(item)) if read(item) is not None else "" for read in columns.values()))
        self.out.print(table)
        if total is not None and total > len(listed):
            self.out.print(f"… {len(listed)} / {total}")

    def words(self, vi: str, en: str) -> str:
        """The words in the language of this command."""
        return vi if self.context.language == "vi" else en

    def fail(self, code: Code, name: str, vi: str, en: str, **more: Any) -> typer.Exit:
        """Say what went wrong, in both languages; raise what is returned."""
        if self.context.json:
            error = {"code": name, "vi": vi, "en": en}
            self._print({"ok": False, "command": self.command, **plain(more), "error": error})
        else:
            self.err.print(f"[red]{self.words(vi, en)}[/red]" if vi != en else f"[red]{en}[/red]", markup=True)
        return typer.Exit(int(code))

    @staticmethod
    def _print(value: Mapping[str, Any]) -> None:
        sys.stdout.write(orjson.dumps(value, option=orjson.OPT_INDENT_2).decode() + "\n")
        sys.stdout.flush()

    @contextmanager
    def progress(self) -> Iterator[Callable[[Stage, int], None]]:
        """A progress line on standard error, only where somebody looks."""
        if self.context.json or not self.err.is_terminal:
            yield lambda stage, seen: None
            return
        columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
        with Progress(*columns, console=self.err, transient=True) as bar:
            task = bar.add_task("…", total=None)
            yield lambda stage, seen: bar.update(task, description=f"{stage.value} {seen or ''}")


def wrong_mapping(answer: Answer, error: MappingError) -> typer.Exit:
    """Say where a mapping file is wrong, and what would be right."""
    place = f"{error.file}:{error.line}"
    return answer.fail(
        Code.USAGE,
        "mapping.invalid",
        f"{place}: {error.vi}",
        f"{place}: {error.en}",
        file=error.file,
        line=error.line,
    )
