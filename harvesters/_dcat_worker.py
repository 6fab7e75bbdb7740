"""What runs in the worker process: one untrusted document in, its statements out in large pieces.

Pieces: `S` and statements, each ended by a line feed; `B` and a JSON object for a place that could not be read, exactly
between the statements it stood between; `N` and a JSON object for a note about the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import orjson

from vocab.rdf import Report, Syntax, statements

__all__ = ["BREAK", "NOTE", "STATEMENTS", "lines"]

STATEMENTS, BREAK, NOTE = b"S", b"B", b"N"
_PIECE = 4000
"""Statements in a piece: some 400 kB."""


def lines(path: str, syntax: str, base: str) -> Iterator[bytes]:
    """All statements of the document at `path`; see the module's docstring."""
    report = Report()
    breaks = report.breaks
    seen = 0
    batch: list[str] = []
    for line in statements(Path(path), Syntax(syntax), base=base, report=report):
        if len(breaks) != seen:
            yield _statements(batch)
            batch = []
            yield from (BREAK + orjson.dumps(asdict(place)) for place in breaks[seen:])
            seen = len(breaks)
        batch.append(line)
        if len(batch) == _PIECE:
            yield _statements(batch)
            batch = []
    yield _statements(batch)
    yield from (BREAK + orjson.dumps(asdict(place)) for place in breaks[seen:])
    yield from (NOTE + orjson.dumps(asdict(note)) for note in report.notes)


def _statements(batch: list[str]) -> bytes:
    text = "\n".join(batch)
    if text.count("\n") >= len(batch) > 0:
        # A line feed inside a literal is written as an escape; inside a bad IRI it is not.
        text = "\n".join(line.replace("\n", " ") for line in batch)
    return STATEMENTS + text.encode("utf-8", "replace")
