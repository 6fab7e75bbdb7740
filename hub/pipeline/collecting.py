"""Garbage while records stream: nearly all is freed by counting references; looking for cycles costs a tenth of all."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

__all__ = ["rarely_collected"]

_YOUNGEST = 300_000
"""New objects between two looks at the youngest; Python's own 700 makes thousands of looks a minute here."""


@contextmanager
def rarely_collected() -> Iterator[None]:
    """Let the collector of cycles look less often meanwhile; whoever set it otherwise keeps what they set."""
    before = gc.get_threshold()
    if 0 < before[0] < _YOUNGEST:
        gc.set_threshold(_YOUNGEST, *before[1:])
    try:
        yield
    finally:
        gc.set_threshold(*before)
