"""Numbers and sizes as Vietnamese and other sources write them: `1.234.567,89`, `1,5 MB`, `12%`, `3 triệu`.

In Vietnam the comma is the decimal mark and the point groups thousands; elsewhere it is the other way round. Where a
text alone cannot tell (`1.234`), it is read the Vietnamese way, or as `decimal` says, and the reading is marked
ambiguous, so that a finding can be made.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Final

from vocab.findings import Finding, Severity
from vocab.text import fold

__all__ = [
    "NoNumber",
    "Number",
    "NumberReading",
    "NumberSpan",
    "Size",
    "number_finding",
    "parse_number",
    "parse_size",
]


@dataclass(frozen=True, slots=True)
class Number:
    """A number with the unit that stood behind it (`%`, `ha`, empty). `ambiguous`: the text could also be another."""

    value: Decimal
    unit: str = ""
    ambiguous: bool = False
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class NumberSpan:
    """From one number to another: `10-15`, `từ 1,5 đến 2`."""

    low: Decimal
    high: Decimal
    unit: str = ""
    ambiguous: bool = False
    text: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class NoNumber:
    """Text that is no number, or none that is known (`…`, `-`, `không có`)."""

    text: str


@dataclass(frozen=True, slots=True)
class Size:
    """A size in bytes. `exact` is false where a rounded figure in a larger unit was given."""

    bytes: int
    exact: bool = True
    ambiguous: bool = False
    text: str = field(default="", compare=False)


NumberReading = Number | NumberSpan | NoNumber

_DIGITS = r"[+\-]?(?:\d{1,3}(?:[ '](?:\d{3}))+|\d+)(?:[.,]\d+)*(?:[eE][+\-]?\d{1,3})?"
_NUMBER = re.compile(rf"(?P<number>{_DIGITS})(?P<unit>\D{{0,40}}|\s+[a-z]\S{{0,20}})")
_SPAN = re.compile(
    rf"(?:tu\s+)?(?P<low>{_DIGITS})\s*(?P<u1>%?)\s*(?:-|~|den|toi|to)\s*(?P<high>{_DIGITS})(?P<unit>\D{{0,40}})"
)
_SCALES: Final = {"nghin": 3, "ngan": 3, "trieu": 6, "ty": 9, "ti": 9, "thousand": 3, "million": 6, "billion": 9}
_SCALE = re.compile(rf"\s*({'|'.join(_SCALES)})\b\s*")


def _figure(text: str, decimal: str | None) -> tuple[Decimal, bool] | None:
    """The value of digits with marks, and whether they could mean another number."""
    plain = re.sub(r"[\s']", "", text)
    points, commas = plain.count("."), plain.count(",")
    ambiguous = False
    if points and commas:
        mark = "," if plain.rfind(",") > plain.rfind(".") else "."
        group = "." if mark == "," else ","
        if plain.count(mark) > 1 or not _grouped(plain.split(mark)[0], group):
            return None
    elif points + commas > 1:
        group = "." if points else ","
        if not _grouped(plain, group):
            return None
        mark = "," if group == "." else "."
    elif points + commas == 1:
        mark, ambiguous = _single_mark(plain, "." if points else ",", decimal)
    else:
        mark = "."
    group = "." if mark == "," else ","
    try:
        return Decimal(plain.replace(group, "").replace(mark, ".")), ambiguous
    except InvalidOperation:
        return None


def _grouped(digits: str, mark: str) -> bool:
    groups = digits.lstrip("+-").split(mark)
    return 1 <= len(groups[0]) <= 3 and all(len(group) == 3 for group in groups[1:])


def _single_mark(plain: str, mark: str, decimal: str | None) -> tuple[str, bool]:
    """Which sign is the decimal mark in `1.234` or `12,5`: (the mark, whether it is a guess by custom)."""
    whole, _, rest = plain.lstrip("+-").partition(mark)
    other = "," if mark == "." else "."
    if len(rest) != 3 or len(whole) > 3 or whole in ("0", "") or "e" in rest.lower():
        return mark, False
    if decimal:
        return decimal, False
    return (mark if mark == "," else other), True


def parse_number(text: str, *, decimal: str | None = None) -> NumberReading:
    """Read a number, percentage or span. `decimal` is the source's decimal mark, `,` or `.`, if it is known."""
    if len(text) > 100:
        return NoNumber(text)
    folded = fold(text).strip(" ;:*").rstrip(" .;:*")
    folded = re.sub(r"^([+-]?)([.,])(?=\d+\b(?![.,]))", r"\g<1>0\2", folded).lstrip(" .")
    negative = bool(re.fullmatch(r"\(\d[\d.,\s]*\)", folded))
    folded = f"-{folded[1:-1]}" if negative else folded
    if (match := _SPAN.fullmatch(folded)) and not match["high"].startswith(("+", "-")):
        return _span(text, match, decimal)
    match = _NUMBER.fullmatch(folded)
    if match is None or (found := _figure(match["number"], decimal)) is None:
        return NoNumber(text)
    factor, unit = _unit(match["unit"])
    return Number(found[0] * factor, unit, found[1], text)


def _span(text: str, match: re.Match[str], decimal: str | None) -> NumberReading:
    low, high = _figure(match["low"], decimal), _figure(match["high"], decimal)
    if low is None or high is None or low[0] > high[0]:
        return NoNumber(text)
    factor, unit = _unit(match["unit"])
    return NumberSpan(low[0] * factor, high[0] * factor, unit or match["u1"], low[1] or high[1], text)


def _unit(text: str) -> tuple[int, str]:
    factor = 1
    while match := _SCALE.match(text):
        factor *= int(10 ** _SCALES[match[1]])
        text = text[match.end() :]
    return factor, text.strip()


def number_finding(reading: NumberReading | Size | None, path: str) -> Finding | None:
    """What the reader should know: nothing, that the number could be another, or that it is none."""
    match reading:
        case NoNumber(text):
            return Finding(
                "lift.number.unknown", Severity.WARNING, path, text[:500], "1.234.567,89",
                f"Không đọc được số “{text[:80]}”.", f"“{text[:80]}” could not be read as a number.",
            )  # fmt: skip
        case Number(ambiguous=True) | NumberSpan(ambiguous=True) | Size(ambiguous=True):
            shown = (
                reading.bytes
                if isinstance(reading, Size)
                else reading.value
                if isinstance(reading, Number)
                else reading.low
            )
            return Finding(
                "lift.number.ambiguous", Severity.ADVICE, path, reading.text[:500], "1234 hoặc/or 1,234",
                f"“{reading.text[:80]}” có thể hiểu theo hai cách; đã đọc là {shown}.",
                f"“{reading.text[:80]}” can be read in two ways; it was read as {shown}.",
            )  # fmt: skip
        case _:
            return None


_BYTES: Final = {
    "": 1, "b": 1, "byte": 1, "bytes": 1, "k": 10**3, "kb": 10**3, "kib": 2**10, "m": 10**6, "mb": 10**6, "mib": 2**20,
    "g": 10**9, "gb": 10**9, "gib": 2**30, "t": 10**12, "tb": 10**12, "tib": 2**40,
}  # fmt: skip


def parse_size(text: str, *, decimal: str | None = None) -> Size | None:
    """A file size in bytes: `1,5 MB` is 1,500,000 (SI), `1 MiB` is 1,048,576; None where it is none."""
    reading = parse_number(re.sub(r"^[~≈]|^(?:khoảng|about|approx\.?)\s+", "", text.strip()), decimal=decimal)
    if not isinstance(reading, Number) or reading.value < 0 or reading.unit not in _BYTES:
        return None
    factor = _BYTES[reading.unit]
    size = reading.value * factor
    if factor == 1 and size != int(size):
        return None
    return Size(int(size), factor == 1, reading.ambiguous, text)
