"""A sheet as a grid of typed cells, whatever file it came from."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from vocab.text import fold

__all__ = ["Cell", "CellType", "Grid", "Merge", "cell_of", "loose", "tidy"]


class CellType(StrEnum):
    """What a cell holds."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    DATETIME = "datetime"
    TIME = "time"
    DURATION = "duration"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Cell:
    """One filled cell. `shown` is what the office sees, where that differs from the value's own text."""

    value: str | int | float | bool
    type: CellType = CellType.TEXT
    shown: str | None = None
    link: str | None = None

    @property
    def text(self) -> str:
        """The cell as the office reads it."""
        return self.shown if self.shown is not None else str(self.value)


@dataclass(frozen=True, slots=True)
class Merge:
    """Cells merged into one; rows and columns from 0, both ends inside."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass
class Grid:
    """Rows of cells from the sheet's first row on; None is an empty cell."""

    name: str
    rows: list[list[Cell | None]]
    merges: list[Merge] = field(default_factory=list)
    hidden_rows: frozenset[int] = frozenset()
    hidden: bool = False
    guessed: bool = False
    """There is nothing but text to go by (CSV): cells merged in the original are empty here."""

    def at(self, row: int, column: int) -> Cell | None:
        cells = self.rows[row] if 0 <= row < len(self.rows) else []
        return cells[column] if 0 <= column < len(cells) else None

    @property
    def width(self) -> int:
        return max((len(row) for row in self.rows), default=0)


_BLANKS = re.compile(r"\s+")
_SIGNS = re.compile(r"[^a-z0-9]+")
_DAY = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4})")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")


def tidy(text: str) -> str:
    """NFC, white space and line breaks as single blanks, no invisible signs."""
    plain = text.replace("\u200b", "").replace("\ufeff", "").replace("\xa0", " ")
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", plain)).strip()


def loose(text: str) -> str:
    """A heading for comparison: `Tên bộ dữ liệu:` and `TÊN  BỘ DỮ LIỆU` are `ten_bo_du_lieu`."""
    return _SIGNS.sub("_", fold(text)).strip("_")


def cell_of(value: object, *, shown: str | None = None, link: str | None = None) -> Cell | None:
    """A cell out of what a reading library gives; None when there is nothing in it."""
    cell = _typed(value)
    if cell is None:
        return None
    if shown is not None and shown != cell.text:
        cell = replace(cell, shown=shown)
    return replace(cell, link=link) if link else cell


def _typed(value: object) -> Cell | None:
    match value:
        case None:
            return None
        case bool():
            return Cell(value, CellType.BOOLEAN)
        case int():
            return Cell(value, CellType.INTEGER)
        case float():
            return _number(value)
        case datetime():
            return _moment(value)
        case date():
            return Cell(value.isoformat(), CellType.DATE, f"{value:%d/%m/%Y}")
        case time():
            return Cell(value.isoformat(), CellType.TIME)
        case timedelta():
            return Cell(_duration(value), CellType.DURATION, str(value))
        case _:
            return _text(str(value))


def _number(value: float) -> Cell | None:
    if value != value or value in (float("inf"), float("-inf")):
        return None
    if value.is_integer() and abs(value) < 1e15:
        return Cell(int(value), CellType.INTEGER)
    return Cell(value, CellType.NUMBER)


def _moment(value: datetime) -> Cell:
    if value.time() == time(0):
        return Cell(value.date().isoformat(), CellType.DATE, f"{value:%d/%m/%Y}")
    return Cell(value.replace(microsecond=0).isoformat(), CellType.DATETIME, f"{value:%d/%m/%Y %H:%M}")


def _duration(value: timedelta) -> str:
    hours, rest = divmod(int(value.total_seconds()), 3600)
    return f"PT{hours}H{rest // 60}M{rest % 60}S"


def _text(value: str) -> Cell | None:
    lines = [tidy(line) for line in value.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    text = "\n".join(lines).strip()
    if not text:
        return None
    day = _DAY.fullmatch(text)
    if day is not None:
        return _real_day(int(day[4]), int(day[3]), int(day[1]), text)
    iso = _ISO_DAY.fullmatch(text)
    if iso is not None:
        return _real_day(int(iso[1]), int(iso[2]), int(iso[3]), text)
    return Cell(text)


def _real_day(year: int, month: int, day: int, text: str) -> Cell:
    try:
        when = date(year, month, day)
    except ValueError:
        return Cell(text)
    return Cell(when.isoformat(), CellType.DATE, text)
