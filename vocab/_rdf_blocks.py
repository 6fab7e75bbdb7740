"""Statements by the hundred: written as N-Triples by the parser's own library, judged as text, not one by one.

A block is UTF-8 text of at most some hundred statements, each `S P O .` and a line feed. One statement costs a fraction
of a microsecond so; judged one by one in Python, it would cost more than parsing it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

import pyoxigraph

__all__ = ["Block", "block_of", "doubtful", "statements_of"]

Block = bytes | list[str]
"""Text as above; or, where a bad IRI holds a line feed, the statements one by one, without their dots."""


def block_of(quads: list[pyoxigraph.Quad]) -> Block:
    """The quads' statements, in their order, graph names dropped."""
    try:
        text = _written(quads)
    except ValueError:  # N-Triples knows no named graphs
        text = _written([quad.triple for quad in quads])
    if text.count(b"\n") != len(quads):
        return [str(quad.triple) for quad in quads]
    return text


def _written(statements: Iterable[pyoxigraph.Quad] | Iterable[pyoxigraph.Triple]) -> bytes:
    text = pyoxigraph.serialize(statements, format=pyoxigraph.RdfFormat.N_TRIPLES)
    assert text is not None
    return text


def statements_of(block: Block) -> list[str]:
    """The block's statements without their dots."""
    return block if isinstance(block, list) else block[:-3].decode().split(" .\n")


# --- judging -------------------------------------------------------------------------------------------------------
#
# What is left of a statement without all that an IRI may hold is its shape: `<> <> <> `, `<> <> "  "^^<> `. A catalog
# has some hundred shapes, so each is judged once. A scheme, a language tag and a blank node's label leave no trace in
# it; faults in those are looked for in the text. False alarms do no harm: `mend` has the last word.

_KEPT: Final = bytes(range(0x21)) + b'<>"{}|^`\\'
_DROPPED: Final = bytes(set(range(256)) - set(_KEPT))
_SHAPE: Final = re.compile(rb'(?:<>)? <> (?:<>|"[^"\\\x00-\x1f]*"(?:\^\^<>)?)? ')
_BAD_SCHEME: Final = re.compile(rb"<(?!https?://|[A-Za-z][A-Za-z0-9+.\-]*:)")
_BAD_LANGUAGE: Final = re.compile(rb'@(?![a-z]{1,8}(?:-[a-z0-9]{1,8})*+ \.\n)[^\n">]* \.\n')
_BAD_LABEL: Final = re.compile(rb"_:(?![A-Za-z0-9]+ )")
_MOST_SHAPES: Final = 20_000
_LONGEST_SHAPE: Final = 1_000
_good: set[bytes] = set()
"""Shapes without blank nodes that were found good: a memory, bounded, of what `_SHAPE` says."""


def doubtful(text: bytes) -> list[int]:
    """Which statements of a block (counted from 0) may not be canonical; all others are, for certain."""
    shapes = text.translate(None, _DROPPED).split(b"\n")
    del shapes[-1]
    found: set[int] = set()
    if not _good.issuperset(shapes):
        bad, blank = _judge(set(shapes) - _good)
        if bad:
            found.update(number for number, shape in enumerate(shapes) if shape in bad)
        if blank:
            found.update(_lines(text, _BAD_LABEL))
    found.update(_lines(text, _BAD_SCHEME))
    found.update(_lines(text, _BAD_LANGUAGE))
    return sorted(found)


def _judge(shapes: set[bytes]) -> tuple[set[bytes], bool]:
    """The bad ones of these shapes, and whether others speak of blank nodes."""
    bad: set[bytes] = set()
    blank = False
    for shape in shapes:
        if _SHAPE.fullmatch(shape) is None:
            bad.add(shape)
        elif shape[0] != 0x3C or shape[-2] == 0x20:
            blank = True
        elif len(shape) <= _LONGEST_SHAPE:
            if len(_good) >= _MOST_SHAPES:
                _good.clear()
            _good.add(shape)
    return bad, blank


def _lines(text: bytes, pattern: re.Pattern[bytes]) -> Iterator[int]:
    """Numbers of the lines where the pattern is found."""
    line = at = 0
    for match in pattern.finditer(text):
        line += text.count(b"\n", at, match.start())
        at = match.start()
        yield line
