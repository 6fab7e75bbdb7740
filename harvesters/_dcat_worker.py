"""What runs in the worker process: one untrusted document in, its statements out in large pieces.

Pieces: `G` and canonical statements, each ended by ` .` and a line feed; `S` and statements that may not be canonical,
without dots, with a line feed between them; `B` and a JSON object for a place that could not be read, exactly
between the statements it stood between; `C` alone where the document ends before its end; `N` and a JSON object for a
note about the document.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import orjson

from vocab.rdf import Block, Report, Syntax, blocks, doubtful, statements_of

__all__ = ["BREAK", "CANONICAL", "CUT", "NOTE", "STATEMENTS", "lines"]

CANONICAL, STATEMENTS, BREAK, CUT, NOTE = b"G", b"S", b"B", b"C", b"N"
_PIECE = 10
"""Blocks in a piece: some 400 kB."""


def lines(path: str, syntax: str, base: str) -> Iterator[bytes]:
    """All statements of the document at `path`; see the module's docstring."""
    report = Report()
    breaks = report.breaks
    seen = 0
    batch: list[Block] = []
    good = False
    for block in blocks(Path(path), Syntax(syntax), base=base, report=report):
        if len(breaks) != seen:
            yield _piece(batch, good=good)
            batch = []
            yield from (BREAK + orjson.dumps(asdict(place)) for place in breaks[seen:])
            seen = len(breaks)
        is_good = isinstance(block, bytes) and not doubtful(block)
        if batch and (is_good != good or len(batch) == _PIECE):
            yield _piece(batch, good=good)
            batch = []
        good = is_good
        batch.append(block)
    yield _piece(batch, good=good)
    yield from (BREAK + orjson.dumps(asdict(place)) for place in breaks[seen:])
    if any(place.fatal for place in breaks):
        yield CUT
    yield from (NOTE + orjson.dumps(asdict(note)) for note in report.notes)


def _piece(batch: list[Block], *, good: bool) -> bytes:
    if good:
        return CANONICAL + b"".join(block for block in batch if isinstance(block, bytes))
    return STATEMENTS + "\n".join(_text(block) for block in batch).encode("utf-8", "replace")


def _text(block: Block) -> str:
    if isinstance(block, list):
        # A line feed inside a literal is written as an escape; inside a bad IRI it is not.
        return "\n".join(line.replace("\n", " ") for line in block)
    return "\n".join(statements_of(block))
