"""CSV and TSV as offices keep them: legacy Vietnamese encodings, any separator."""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections import Counter
from functools import cache
from typing import Final

from harvesters._inventory_grid import Cell, Grid, cell_of

__all__ = ["by_table", "convert_legacy", "csv_grid", "decode"]

_SEPARATORS: Final = (";", ",", "\t", "|")
_VIETNAMESE = re.compile("[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]")
_WORD = re.compile(r"[^\W\d_]+")
_GARBLED = re.compile("[\x80-\x9f\xa1-\xb9\xbb-\xbf×÷]|[a-z][A-ZÀ-Þ][a-z]")


def decode(body: bytes, encoding: str | None = None) -> tuple[str, str]:
    """The text, NFC, and the encoding it was in (`utf-8`, `utf-16`, `cp1258`, `tcvn3`, `vni`, ...)."""
    if encoding is not None:
        return _known(body, encoding.lower()), encoding.lower()
    for mark, codec in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if body.startswith(mark):
            return _nfc(body[len(mark) :].decode(codec, "replace")), codec.removesuffix("-le").removesuffix("-be")
    zeros = body[:4000].count(0)
    if zeros > len(body[:4000]) // 5:
        codec = "utf-16-le" if body[1:4000:2].count(0) >= zeros // 2 else "utf-16-be"
        return _nfc(body.decode(codec, "replace")), "utf-16"
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError:
        return _legacy(body)
    return convert_legacy(_nfc(text))


def _known(body: bytes, encoding: str) -> str:
    if encoding in ("tcvn3", "vni", "viscii", "vps"):
        return by_table(_single_bytes(body), encoding)
    return _nfc(body.decode(encoding, "replace").removeprefix("\ufeff"))


def _legacy(body: bytes) -> tuple[str, str]:
    """Try what Vietnamese offices used before Unicode, and take what reads best."""
    single = _single_bytes(body)
    readings = {
        "tcvn3": by_table(single, "tcvn3"),
        "vni": by_table(single, "vni"),
        "cp1258": _nfc(body.decode("cp1258", "replace")),
        "viscii": by_table(single, "viscii"),
        "cp1252": _nfc(body.decode("cp1252", "replace")),
    }
    best = max(readings, key=lambda name: _reads(readings[name]))
    if _reads(readings[best]) <= _reads(readings["cp1252"]):
        guessed = _guess(body)
        return (guessed, "guessed") if guessed is not None else (readings["cp1252"], "cp1252")
    return readings[best], best


def _guess(body: bytes) -> str | None:
    from charset_normalizer import from_bytes

    found = from_bytes(body[:200_000]).best()
    return None if found is None else _nfc(body.decode(found.encoding, "replace"))


def _single_bytes(body: bytes) -> str:
    """Bytes as the signs that a program unaware of Vietnamese shows for them; the five that cp1252 lacks as latin-1."""
    return "".join(_signs().get(byte, chr(byte)) for byte in body)


@cache
def _signs() -> dict[int, str]:
    return {byte: bytes((byte,)).decode("cp1252", "ignore") or chr(byte) for byte in range(256)}


def by_table(text: str, encoding: str) -> str:
    from viparse import ViparseError, fix

    try:
        return _nfc(fix(text, encoding=encoding))
    except (ViparseError, ValueError):
        return text


def _reads(text: str) -> float:
    """How much a text looks like Vietnamese: share of words with its letters, less what it never has."""
    words = _WORD.findall(text[:100_000])
    if not words:
        return 0.0
    good = sum(1 for word in words if _VIETNAMESE.search(word) and _syllable(word))
    return (good - 2 * len(_GARBLED.findall(text[:100_000]))) / len(words)


_SYLLABLE = re.compile(
    r"(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvx]|đ)?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?", re.IGNORECASE
)


def _syllable(word: str) -> bool:
    plain = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
    return _SYLLABLE.fullmatch(plain) is not None


def convert_legacy(text: str) -> tuple[str, str]:
    """Text that is UTF-8 by now but still holds TCVN3 or VNI signs (`Danh môc d÷ liÖu`), converted."""
    from viparse import detect_text_encoding

    if text.isascii():
        return text, "utf-8"
    found = detect_text_encoding(text[:50_000])
    if found is None:
        return text, "utf-8"
    converted = by_table(text, found)
    return (converted, found) if _reads(converted) > _reads(text) else (text, "utf-8")


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def csv_grid(text: str, name: str, separator: str | None = None) -> Grid:
    """Rows of a CSV text; the separator is the one that gives the most even columns."""
    told = re.match(r"sep=(.)\r?\n", text)
    if told is not None:
        text = text[told.end() :]
    chosen = separator or (told[1] if told else _separator(text))
    csv.field_size_limit(10_000_000)
    rows: list[list[Cell | None]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=chosen):
            rows.append([cell_of(value) for value in row[:500]])
    except csv.Error:
        rows = [[cell_of(value) for value in line.split(chosen)] for line in text.splitlines()]
    if told is not None:
        rows.insert(0, [])
    return Grid(name, rows, guessed=True)


def _separator(text: str) -> str:
    sample = text[:200_000]

    def evenness(separator: str) -> tuple[int, int]:
        try:
            widths = [len(row) for row in csv.reader(io.StringIO(sample, newline=""), delimiter=separator)][:200]
        except csv.Error:
            return 0, 0
        counts = Counter(width for width in widths if width > 1)
        if not counts:
            return 0, 0
        width, rows = max(counts.items(), key=lambda entry: (entry[1], entry[0]))
        return rows * min(width, 6), width

    return max(_SEPARATORS, key=evenness)
