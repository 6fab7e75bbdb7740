"""A mapping file that is wrong is told by every command that needs it, with file, line and the right word."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import orjson
import pytest

import mappings
from hub.cli.application import main

ROWS = "Tên bộ dữ liệu,Mô tả\nBộ một,Mô tả một\nBộ hai,Mô tả hai\n"


def _hub(capsys: pytest.CaptureFixture[str], home: Path, *arguments: str) -> tuple[int, dict[str, Any]]:
    with pytest.raises(SystemExit) as end:
        main(["--home", str(home), "--json", *arguments])
    answer: dict[str, Any] = orjson.loads(capsys.readouterr().out)
    return int(end.value.code or 0), answer


def test_a_misspelt_term_is_told_by_every_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home, file, mapping = tmp_path / "home", tmp_path / "rows.csv", tmp_path / "mine.yaml"
    file.write_text(ROWS, "utf-8")
    shutil.copy(Path(mappings.__file__).parent / "files" / "inventory-default.yaml", mapping)
    add = ("sources", "add", "rows", "--kind", "inventory", "--url", str(file), "--mapping", str(mapping))
    assert _hub(capsys, home, *add)[0] == 0
    mapping.write_text(mapping.read_text("utf-8").replace("\ndescription", "\ndescripton", 1), "utf-8")
    for command in (
        ("remap", "rows", "--yes"),
        ("preview", "rows"),
        ("harvest", "rows"),
        ("harvest", "rows", "--dry-run"),
        ("sources", "test", "rows"),
        ("convert", str(file), "--mapping", str(mapping)),
    ):
        code, answer = _hub(capsys, home, *command)
        assert (code != 0, answer["ok"]) == (True, False), command
        for language in ("vi", "en"):
            assert "`description`" in answer["error"][language], command


def test_a_cut_package_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "packages.jsonl"
    file.write_text('{"name": "a", "title": "b"}\n{"name": "c", "ti', "utf-8")
    for command in ("validate", "convert"):
        code, answer = _hub(capsys, tmp_path / "home", command, str(file))
        assert (code, answer["error"]["code"]) == (1, "file.unreadable")
