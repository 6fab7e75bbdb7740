"""Example queries for the query page: one file each in `examples/`, its first comments the titles."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

__all__ = ["Example", "examples"]

_FOLDER: Final = Path(__file__).resolve().parent / "examples"


@dataclass(frozen=True, slots=True)
class Example:
    """A query with a title in both languages and whom it serves: comments `# vi: ...`, `# en: ...`, `# for: ...`
    (steward, developer or agency)."""

    vi: str
    en: str
    reader: str
    text: str


@cache
def examples() -> tuple[Example, ...]:
    """Every example, by file name."""
    return tuple(_read(file) for file in sorted(_FOLDER.glob("*.rq")))


def _read(file: Path) -> Example:
    titles = {"vi": file.stem, "en": file.stem, "for": "developer"}
    lines = file.read_text("utf-8").splitlines()
    while lines and lines[0].startswith("# "):
        language, _, title = lines.pop(0)[2:].partition(": ")
        titles[language] = title
    return Example(titles["vi"], titles["en"], titles["for"], "\n".join(lines).strip() + "\n")
