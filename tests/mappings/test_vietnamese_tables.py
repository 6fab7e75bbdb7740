"""The built vocabulary that mappings read is that of its tables: `--check` says so, and says when it is not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

VOCAB = Path(__file__).parents[2] / "vocab"


def check(module: str, home: Path) -> int:
    """The exit code of `python -m vocab.<module> --check`, of the package in a folder."""
    environment = {**os.environ, "PYTHONPATH": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", f"vocab.{module}", "--check"]
    return subprocess.run(command, cwd=home, env=environment, capture_output=True, check=False).returncode


@pytest.mark.parametrize(
    ("module", "table", "old", "new"),
    [
        ("build", "schemes/agency.csv", "Bộ Y tế", "Bộ Y Tế"),
        ("units_build", "units/provinces-from-2025-07-01.csv", "Huế", "Hué"),
    ],
)
def test_a_changed_table_needs_a_build(tmp_path: Path, module: str, table: str, old: str, new: str) -> None:
    assert check(module, VOCAB.parent) == 0, f"run python -m vocab.{module}"
    shutil.copytree(VOCAB, tmp_path / "vocab", ignore=shutil.ignore_patterns("__pycache__"))
    changed = tmp_path / "vocab" / "tables" / table
    text = changed.read_text(encoding="utf-8")
    assert old in text
    changed.write_text(text.replace(old, new), encoding="utf-8")
    assert check(module, tmp_path) == 1
