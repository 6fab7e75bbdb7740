"""Dates and periods as sources write them, read without inventing anything.

A reading is one of a closed union: a day, month, quarter, half or whole year, a period, an instant, or one of
the two honest failures, `Impossible` (`31/11/2025`) and `Unknown`. A period stays a period: no day is made up
for `Quý II/2025`. Every reading keeps the source's own text. The forms are in `vocab._date_forms`.

Month-first (American) order is read only when the caller says so; day first is the rule in Vietnam.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from vocab.findings import Finding, Severity
from vocab.terms import XSD

__all__ = [
    "VIETNAM",
    "DateReading",
    "Day",
    "Half",
    "Impossible",
    "Instant",
    "Month",
    "Note",
    "Period",
    "Quarter",
    "Unknown",
    "Year",
    "bounds",
    "date_finding",
    "lexical",
    "lexical_bounds",
    "parse_date",
]

_LONGEST: Final = 200
VIETNAM: Final = ZoneInfo("Asia/Ho_Chi_Minh")


class Note(StrEnum):
    """What had to be supposed to read a date."""

    SERIAL = "serial"
    EPOCH = "epoch"
    CENTURY = "century"
    DAY_FIRST_DIGITS = "day-first-digits"
    WEEKDAY = "weekday"
    NO_YEAR = "no-year"
    PRELIMINARY = "preliminary"
    PART_OF_YEAR = "part-of-year"
    SCHOOL_YEAR = "school-year"
    LEAP_SECOND = "leap-second"
    PLACEHOLDER = "placeholder"

    @property
    def words(self) -> tuple[str, str]:
        """In Vietnamese and in English."""
        return _NOTES[self]


_NOTES: Final = {
    Note.SERIAL: ("là số thứ tự ngày của Excel", "it is an Excel day number"),
    Note.EPOCH: ("là số giây hoặc mili giây từ năm 1970", "it counts seconds or milliseconds since 1970"),
    Note.CENTURY: ("năm viết hai chữ số", "the year has two digits only"),
    Note.DAY_FIRST_DIGITS: ("chữ số xếp theo ngày, tháng, năm", "the digits stand as day, month, year"),
    Note.WEEKDAY: ("thứ trong tuần không khớp với ngày", "the day of the week does not fit the date"),
    Note.NO_YEAR: ("không ghi năm", "no year is given"),
    Note.PRELIMINARY: ("là số liệu sơ bộ hoặc ước tính", "the figures are preliminary or estimated"),
    Note.PART_OF_YEAR: ("chỉ nói đầu, giữa hoặc cuối năm", "only a part of the year is meant, without bounds"),
    Note.SCHOOL_YEAR: (
        "năm học hoặc niên vụ, hiểu là trọn các năm dương lịch",
        "a school or crop year, read as whole years",
    ),
    Note.LEAP_SECOND: ("giây 60 được đọc là 59", "second 60 was read as 59"),
    Note.PLACEHOLDER: ("là giá trị mặc định của phần mềm", "it is a default value of software"),
}


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day. `text` is the source's own; `note` says what had to be supposed, or is None."""

    date: date
    text: str = field(default="", compare=False)
    note: Note | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Month:
    """A month of a year."""

    year: int
    month: int
    text: str = field(default="", compare=False)
    note: Note | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter, 1 to 4."""

    year: int
    quarter: int
    text: str = field(default="", compare=False)
    note: Note | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Half:
    """Half a year, 1 (`6 tháng đầu năm`) or 2 (`6 tháng cuối năm`)."""

    year: int
    half: int
    text: str = field(default="", compare=False)
    note: Note | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Year:
    """A calendar year."""

    year: int
    text: str = field(default="", compare=False)
    note: Note | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Period:
    """Any other stretch of days, both ends included; None is an open end (`2020 đến nay`)."""

    start: date | None
    end: date | None
    text: str = field(default="", compare=False)
    note: Note | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Instant:
    """A point in time, with zone. `zone_assumed`: the text told no zone, so the caller's was taken."""

    at: datetime
    zone_assumed: bool = False
    text: str = field(default="", compare=False)
    note: Note | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class Impossible:
    """A date that the text states and the calendar does not have; why, in both languages."""

    text: str
    vi: str = field(default="", compare=False)
    en: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Unknown:
    """Text that no known form reads, or that leaves out the year."""

    text: str
    note: Note | None = field(default=None, compare=False)


DateReading = Day | Month | Quarter | Half | Year | Period | Instant | Impossible | Unknown


def parse_date(
    value: str | int | float | date,
    *,
    zone: ZoneInfo = VIETNAM,
    day_first: bool = True,
    on: date | None = None,
) -> DateReading:
    """Read a date or period in any form that Vietnamese and international sources use.

    `zone` is the zone of times that tell none (CKAN's are UTC). `on` is when the text was written, if known: it
    decides the century of two-digit years, nothing else. Numbers are Excel serials (1900 system), Unix
    seconds or milliseconds, `yyyyMMdd`, or years, by their size. Never raises.
    """
    from vocab._date_forms import read  # the forms need these types

    match value:
        case datetime():
            aware = value if value.tzinfo else value.replace(tzinfo=zone)
            return Instant(aware, value.tzinfo is None, value.isoformat())
        case date():
            return Day(value, value.isoformat())
        case bool():
            return Unknown(str(value))
        case int() | float():
            text = str(int(value)) if value == value and abs(value) < 1e15 and value == int(value) else str(value)
            return read(text, zone, day_first, on)
        case _:
            if len(value) > _LONGEST:
                return Unknown(value)
            return _iso(value, zone) or read(value, zone, day_first, on)


def _iso(text: str, zone: ZoneInfo) -> DateReading | None:
    """The commonest forms, those of machines, on a path fifty times quicker than the patterns."""
    if len(text) < 10 or text[4] != "-" or text[7] != "-" or text[0] not in "12" or not text.isascii():
        return None
    try:
        if len(text) == 10:
            return Day(date.fromisoformat(text), text)
        if text[10] not in "T " or len(text) < 16 or text[13] != ":":
            return None
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return Instant(at, False, text) if at.tzinfo else Instant(at.replace(tzinfo=zone), True, text)


def bounds(reading: DateReading) -> tuple[date | None, date | None]:
    """First and last day that the reading covers; (None, None) where nothing was understood."""
    match reading:
        case Day(day):
            return day, day
        case Month(year, month):
            return date(year, month, 1), _last(year, month)
        case Quarter(year, quarter):
            return date(year, quarter * 3 - 2, 1), _last(year, quarter * 3)
        case Half(year, half):
            return date(year, half * 6 - 5, 1), _last(year, half * 6)
        case Year(year):
            return date(year, 1, 1), date(year, 12, 31)
        case Period(start, end):
            return start, end
        case Instant(at):
            return at.date(), at.date()
        case Impossible() | Unknown():
            return None, None


def _last(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def lexical(reading: DateReading) -> tuple[str, str] | None:
    """XSD lexical form and datatype IRI of what XSD has a type for: day, month, year, instant; else None.

    A quarter, a half or a period has none: write it as `dct:PeriodOfTime` (`lexical_bounds`).
    """
    match reading:
        case Day(day):
            return day.isoformat(), f"{XSD}date"
        case Month(year, month):
            return f"{year:04d}-{month:02d}", f"{XSD}gYearMonth"
        case Year(year):
            return f"{year:04d}", f"{XSD}gYear"
        case Instant(at):
            return _date_time(at), f"{XSD}dateTime"
        case _:
            return None


def _date_time(at: datetime) -> str:
    if at.utcoffset() == timedelta(0):
        return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return at.isoformat()


def lexical_bounds(reading: DateReading) -> tuple[tuple[str, str] | None, tuple[str, str] | None]:
    """Start and end for `dcat:startDate` and `dcat:endDate`, each as lexical form and datatype, or None if open."""
    if isinstance(reading, Instant):
        return lexical(reading), lexical(reading)
    start, end = bounds(reading)
    return (
        (start.isoformat(), f"{XSD}date") if start else None,
        (end.isoformat(), f"{XSD}date") if end else None,
    )


def date_finding(reading: DateReading, path: str) -> Finding | None:
    """What the reader of the record should know about this date: nothing, a doubt, or that it is no date."""
    match reading:
        case Impossible(text, vi, en):
            return Finding(
                "lift.date.impossible", Severity.WARNING, path, text[:500],
                "một ngày có trong lịch / a day of the calendar",
                f"Ngày “{text[:120]}” không tồn tại: {vi}. Giữ nguyên văn bản gốc.",
                f"The date “{text[:120]}” does not exist: {en}. The source's text is kept.",
            )  # fmt: skip
        case Unknown(text, note):
            because = (f": {note.words[0]}", f": {note.words[1]}") if note else ("", "")
            return Finding(
                "lift.date.unknown", Severity.WARNING, path, text[:500],
                "dd/MM/yyyy, yyyy-MM-dd, Quý II/2025, …",
                f"Không đọc được ngày hoặc kỳ “{text[:120]}”{because[0]}.",
                f"“{text[:120]}” could not be read as a date or period{because[1]}.",
            )  # fmt: skip
        case Instant(zone_assumed=True, text=text, at=at):
            return Finding(
                "lift.date.zone-assumed", Severity.ADVICE, path, text[:500],
                "thời điểm có múi giờ / a time with its zone",
                f"Thời điểm “{text[:120]}” không ghi múi giờ; đã hiểu là giờ {at.tzname()}.",
                f"The time “{text[:120]}” tells no zone; it was read as {at.tzname()}.",
            )  # fmt: skip
        case Day() | Month() | Quarter() | Half() | Year() | Period() | Instant() if reading.note:
            return Finding(
                "lift.date.supposed", Severity.ADVICE, path, reading.text[:500],
                "một ngày rõ ràng / an unambiguous date",
                f"Ngày hoặc kỳ “{reading.text[:120]}” được đọc với giả định: {reading.note.words[0]}.",
                f"“{reading.text[:120]}” was read on a supposition: {reading.note.words[1]}.",
            )  # fmt: skip
        case _:
            return None
