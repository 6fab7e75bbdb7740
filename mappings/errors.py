"""A mapping file that cannot be used: where, why, and the nearest right word."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path

from vocab.text import fold

__all__ = ["MappingError", "nearest"]


class MappingError(Exception):
    """{file}:{line}: {en}

    `line` counts from 1. `nearest` are the right words closest to the one found, best first; `vi` and `en`
    say the same thing in two languages.
    """

    def __init__(self, file: str | Path, line: int, *, vi: str, en: str, nearest: Iterable[str] = ()) -> None:
        self.file = str(file)
        self.line = line
        self.nearest = tuple(nearest)
        self.vi = vi + (f" Có phải là {', '.join(f'`{word}`' for word in self.nearest)}?" if self.nearest else "")
        self.en = en + (f" Did you mean {', '.join(f'`{word}`' for word in self.nearest)}?" if self.nearest else "")
        super().__init__(f"{self.file}:{line}: {self.en}")


def nearest(word: str, choices: Iterable[str], count: int = 3) -> tuple[str, ...]:
    """The choices most like a misspelt word, best first; none where nothing is like it."""
    folded: dict[str, str] = {}
    for choice in choices:
        folded.setdefault(fold(choice), choice)
    close = get_close_matches(fold(word), folded, n=count, cutoff=0.6)
    return tuple(folded[match] for match in close)
