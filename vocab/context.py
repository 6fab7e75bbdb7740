"""The JSON-LD context of the profile, to inline in what is written and to give to who asks for it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import orjson

__all__ = ["context", "context_text"]

_PATH = Path(__file__).resolve().parent / "context.jsonld"


@cache
def context_text() -> str:
    """The document `{"@context": ...}` as text."""
    return _PATH.read_text(encoding="utf-8")


def context() -> dict[str, object]:
    """The value of `@context`, a fresh dictionary."""
    return orjson.loads(context_text())["@context"]  # type: ignore[no-any-return]
