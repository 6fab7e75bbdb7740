"""Completions: datasets whose title or name contains what was typed, the best first, as CKAN finds and ranks them.

CKAN looks for pieces of two to ten letters anywhere in title or name, for a whole name, and for whole words of a title
in their order. Where that finds nothing (one word that is longer, two that are not finished), words that start as typed
are found, in any order.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

import tantivy
from tantivy import Query

from hub.projections._search_schema import exact_words, words
from vocab.text import fold, nfc

__all__ = ["any_order", "candidates", "ranked"]

_GRAMS: Final = range(2, 11)
"""Letters of the pieces that CKAN indexes."""
_K1: Final = 1.2
_B: Final = 0.75


def candidates(schema: tantivy.Schema, typed: str) -> Query | None:
    """What holds all that fits, and may hold more: words with these pieces; None where nothing can fit."""
    pieces = exact_words(fold(typed))
    if not pieces:
        return None
    patterns = [re.escape(piece) for piece in pieces]
    patterns[0] = f".*{patterns[0]}"
    patterns[-1] = f"{patterns[-1]}.*"
    return _all(schema, patterns)


def any_order(schema: tantivy.Schema, typed: str) -> Query | None:
    """Words of title or name that are these, the last one only begun."""
    pieces = exact_words(fold(typed))
    if not pieces or len(typed.strip()) < _GRAMS.start:
        return None
    patterns = [re.escape(piece) for piece in pieces]
    patterns[-1] = f"{patterns[-1]}.*"
    return _all(schema, patterns)


def _all(schema: tantivy.Schema, patterns: Sequence[str]) -> Query:
    parts = [Query.regex_query(schema, "auto", pattern) for pattern in patterns]
    return Query.boolean_query([(tantivy.Occur.Must, part) for part in parts])


def ranked(typed: str, found: Sequence[tuple[str, str]], total: int) -> list[tuple[str, str]]:
    """Titles and names that fit, the best first; `total`: how many datasets there are. Equal ones stay in order."""
    piece = nfc(typed).lower()
    sought = piece if len(piece) in _GRAMS and not re.search(r"\s", piece) else None
    phrase = tuple(words(typed))
    fitting, columns = [], []
    for title, name in found:
        lowered = nfc(title).lower()
        told = _words(title) if phrase else ()
        counts = (
            lowered.count(sought) if sought else 0,
            name.count(sought) if sought else 0,
            int(any(told[at : at + len(phrase)] == phrase for at in range(len(told)))),
            int(name == typed),
        )
        if any(counts):
            fitting.append((title, name))
            columns.append((counts, (_pieces(lowered), _pieces(name), len(told), 1)))
    scores = [0.0] * len(fitting)
    for place in range(4):
        _add(scores, [counts[place] for counts, _ in columns], [lengths[place] for _, lengths in columns], total)
    order = sorted(range(len(fitting)), key=lambda at: -round(scores[at], 6))
    return [fitting[at] for at in order]


@lru_cache(maxsize=1 << 14)
def _words(title: str) -> tuple[str, ...]:
    return tuple(words(title))


def _pieces(text: str) -> int:
    return sum(max(0, len(text) - size + 1) for size in _GRAMS)


def _add(scores: list[float], counts: Sequence[int], lengths: Sequence[int], total: int) -> None:
    """BM25, with what is found standing for all there is where the average length is concerned."""
    having = sum(1 for count in counts if count)
    if not having:
        return
    rarity = math.log(1 + (max(total, having) - having + 0.5) / (having + 0.5))
    average = sum(lengths) / len(lengths) or 1
    for at, (count, length) in enumerate(zip(counts, lengths, strict=True)):
        if count:
            scores[at] += rarity * count / (count + _K1 * (1 - _B + _B * _kept(length) / average))


def _kept(length: int) -> int:
    """A length as the engine keeps it, in one byte: three significant bits, beyond the first forty."""
    if length < 40:
        return length
    rest = length - 24
    shift = max(0, rest.bit_length() - 4)
    return 24 + (rest >> shift << shift)
