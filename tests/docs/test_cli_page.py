"""docs/cli.md names every command with every option and argument, and nothing that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import typer

from hub.cli import commands
from hub.cli.application import app
from hub.cli.output import Code

PAGE = (Path(__file__).parents[2] / "docs" / "cli.md").read_text("utf-8")
SECTION = re.compile(r"^### `hub ([a-z ]+)`\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)


def _walk(command: Any, path: tuple[str, ...]) -> Iterator[tuple[str, set[str]]]:
    if hasattr(command, "commands"):
        for name, below in command.commands.items():
            yield from _walk(below, (*path, name))
        return
    shown = [one for one in command.params if not getattr(one, "hidden", False)]
    options = {text for one in shown if one.param_type_name == "option" for text in (*one.opts, *one.secondary_opts)}
    yield " ".join(path), options


def _commands() -> dict[str, set[str]]:
    commands.register(app)
    return dict(_walk(typer.main.get_command(app), ()))


def test_every_command_and_option_is_documented() -> None:
    written = {name: set(re.findall(r"`(--?[a-z-]+)", text)) for name, text in SECTION.findall(PAGE)}
    wanted = _commands()
    assert sorted(written) == sorted(wanted)
    for name, options in wanted.items():
        assert options - written[name] == set(), name
        assert written[name] - options <= {"--json"}, name


def test_global_options_are_documented() -> None:
    commands.register(app)
    before = PAGE.split("\n## Commands")[0]
    for option in typer.main.get_command(app).params:
        if "completion" not in str(option.name):
            assert all(f"`{text}" in before for text in option.opts), option.opts


def test_exit_codes_are_documented() -> None:
    rows = {int(number) for number in re.findall(r"^\| (\d) \|", PAGE, re.MULTILINE)}
    assert rows == {int(code) for code in Code}
