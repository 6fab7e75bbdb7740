"""The written forms of dates, as patterns over folded text (`vocab.text.fold`): no case, no diacritics.

Order matters: bare digits, ISO 8601 and its kin, one point in words or numbers, then ranges of two points.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo

from vocab._date_digits import read_digits
from vocab._date_words import (
    MON,
    MONTH_NAMES,
    NOTHING,
    NOW,
    NUMBER_WORDS,
    OF_YEAR,
    ORDINALS,
    QUARTER_WORDS,
    VI_MONTHS,
    WEEKDAYS,
    YEAR,
    ZONES,
    Context,
    alternatives,
    full_year,
    impossible,
    make_day,
    make_instant,
    make_month,
    make_months,
    make_quarter,
    make_week,
    numeric_day,
    read_offset,
)
from vocab.dates import (
    DateReading,
    Day,
    Half,
    Impossible,
    Instant,
    Month,
    Note,
    Period,
    Quarter,
    Unknown,
    Year,
    bounds,
)
from vocab.text import fold

__all__ = ["read"]


# --- one point --------------------------------------------------------------------------------------------------

_Reader = Callable[[Context, re.Match[str]], DateReading | None]
_FORMS: list[tuple[re.Pattern[str], _Reader]] = []


def _form(pattern: str) -> Callable[[_Reader], _Reader]:
    """Register a reader for texts that the pattern matches whole."""

    def register(reader: _Reader) -> _Reader:
        _FORMS.append((re.compile(pattern), reader))
        return reader

    return register


@_form(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:z|[+-]\d\d:\d\d)?")
def _iso_day(ctx: Context, m: re.Match[str]) -> DateReading:
    return make_day(ctx, int(m["y"]), int(m["m"]), int(m["d"]))


_NUMBERS = r"\s*[/.\-]\s*"


@_form(rf"(?:(?:ngay|mung|hom)\s*)?(?P<a>\d{{1,2}}){_NUMBERS}(?P<b>\d{{1,2}}){_NUMBERS}(?P<y>\d{{4}}|\d\d)")
def _numbers(ctx: Context, m: re.Match[str]) -> DateReading:
    return numeric_day(ctx, int(m["a"]), int(m["b"]), m["y"])


@_form(rf"(?:(?:ngay|mung)\s*)?(?P<d>\d{{1,2}})\s*(?:thang|/)\s*(?P<m>\d{{1,2}}|gieng|chap|tu){OF_YEAR}")
def _words_day(ctx: Context, m: re.Match[str]) -> DateReading:
    return make_day(ctx, int(m["y"]), int(m["m"]) if m["m"].isdigit() else VI_MONTHS[m["m"]], int(m["d"]))


@_form(
    rf"(?:ngay|mung)\s*(?P<d>\d{{1,2}}|{alternatives(NUMBER_WORDS)})\s*thang\s*(?P<m>{alternatives(VI_MONTHS)}){OF_YEAR}"
)
def _spelt_day(ctx: Context, m: re.Match[str]) -> DateReading:
    day = int(m["d"]) if m["d"].isdigit() else NUMBER_WORDS[m["d"]]
    return make_day(ctx, int(m["y"]), VI_MONTHS[m["m"]], day)


@_form(rf"(?:thang|th|t|month)\.?\s*(?P<m>\d{{1,2}}|{alternatives(VI_MONTHS)}){OF_YEAR}")
def _words_month(ctx: Context, m: re.Match[str]) -> DateReading:
    return make_month(ctx, int(m["y"]), int(m["m"]) if m["m"].isdigit() else VI_MONTHS[m["m"]])


@_form(r"(?P<m>\d{1,2})\s*[/.\-]\s*(?P<y>\d{4})")
def _number_month(ctx: Context, m: re.Match[str]) -> DateReading:
    return make_month(ctx, int(m["y"]), int(m["m"]))


@_form(r"(?P<y>\d{4})\s*(?:[/\-]|-?m)\s*(?P<m>\d{1,2})")
def _iso_month(ctx: Context, m: re.Match[str]) -> DateReading | None:
    month, year = int(m["m"]), int(m["y"])
    if month > 12 and month == (year + 1) % 100 and "m" not in m[0]:  # 2024-25: a school or financial year
        return Period(date(year, 1, 1), date(year + 1, 12, 31), ctx.text, Note.SCHOOL_YEAR)
    return make_month(ctx, year, month)


@_form(rf"(?:quy|q|quarter)\.?\s*(?P<q>iv|i{{1,3}}|\d|{alternatives(QUARTER_WORDS)})(?:\s*nam)?{OF_YEAR}")
@_form(r"(?P<y>\d{4})\s*[-/ ]?\s*[qk](?P<q>\d)")
@_form(rf"(?P<q>{alternatives(ORDINALS)}) quarter(?: of)?,?\s*{YEAR}")
def _quarters(ctx: Context, m: re.Match[str]) -> DateReading:
    quarter = m["q"]
    words = {**QUARTER_WORDS, **ORDINALS}
    return make_quarter(ctx, int(m["y"]), int(quarter) if quarter.isdigit() else words[quarter])


@_form(rf"(?:nua|ban nien) (?P<h>dau|cuoi|sau)(?:\s*cua)?(?: nam)?\s*{YEAR}")
@_form(r"(?P<y>\d{4})\s*[-/ ]?\s*(?:[sh]|hy)(?P<h>[12])")
@_form(rf"(?:h|hy)(?P<h>[12])[\s/\-]*{YEAR}")
@_form(rf"(?P<h>first|second|1st|2nd) half(?: of)?,?\s*{YEAR}")
def _halves(ctx: Context, m: re.Match[str]) -> DateReading:
    return Half(int(m["y"]), 1 if m["h"] in ("1", "dau", "first", "1st") else 2, ctx.text)


_COUNT = rf"(?P<n>\d{{1,2}}|{alternatives(NUMBER_WORDS)})"


@_form(rf"{_COUNT} thang (?P<end>dau|cuoi)(?: cua)?(?: nam)?[\s/\-]*{YEAR}")
@_form(rf"{_COUNT} thang nam\s*{YEAR}(?P<end>)")
@_form(rf"(?P<end>first|last) {_COUNT} months(?: of)?\s*{YEAR}")
def _some_months(ctx: Context, m: re.Match[str]) -> DateReading:
    count = int(m["n"]) if m["n"].isdigit() else NUMBER_WORDS[m["n"]]
    return make_months(ctx, int(m["y"]), count, last=m["end"] in ("cuoi", "last"))


@_form(rf"(?:ca |trong )?(?:nam|year)\s*{YEAR}")
@_form(rf"(?P<part>dau|giua|cuoi|early|late|mid)(?: nam|[ -])\s*{YEAR}")
def _years(ctx: Context, m: re.Match[str]) -> DateReading:
    return Year(int(m["y"]), ctx.text, Note.PART_OF_YEAR if m.groupdict().get("part") else None)


@_form(rf"tuan(?: thu)? (?P<w>\d{{1,2}})(?:\s*nam|\s*/)?\s*{YEAR}")
@_form(r"(?P<y>\d{4})-?w(?P<w>\d\d)(?:-?(?P<d>[1-7]))?")
@_form(rf"week (?P<w>\d{{1,2}})(?:,| of)?\s*{YEAR}")
def _weeks(ctx: Context, m: re.Match[str]) -> DateReading:
    week = make_week(ctx, int(m["y"]), int(m["w"]))
    if isinstance(week, Period) and week.start and m.groupdict().get("d"):
        return Day(week.start + timedelta(days=int(m["d"]) - 1), ctx.text)
    return week


@_form(r"(?P<y>\d{4})-(?P<n>\d{3})")
def _ordinal(ctx: Context, m: re.Match[str]) -> DateReading | None:
    year, number = int(m["y"]), int(m["n"])
    if year < 1000 or not 1 <= number <= 365 + calendar.isleap(year):
        return None
    return Day(date(year, 1, 1) + timedelta(days=number - 1), ctx.text)


@_form(
    rf"(?:the )?(?P<d>\d{{1,2}})(?:st|nd|rd|th|er)?\.?[ \-/.]*(?:of |de |do |)\s*{MON}"
    r"\.?[ ,\-/.]*(?:of |de |)(?P<y>\d{4}|\d\d)"
)
@_form(rf"{MON}\.?[ \-]*(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?[ \-]+(?P<y>\d{{4}})")
@_form(rf"(?P<y>\d{{4}})[ \-/]{MON}\.?[ \-/](?P<d>\d{{1,2}})")
def _named_day(ctx: Context, m: re.Match[str]) -> DateReading:
    year = m["y"]
    full = full_year(ctx, int(year)) if len(year) == 2 else int(year)
    note = Note.CENTURY if len(year) == 2 else None
    return make_day(ctx, full, MONTH_NAMES[m["mon"]], int(m["d"]), note)


@_form(rf"{MON}\.?[ ,\-/]*(?:of |de )?(?P<y>\d{{4}})")
@_form(rf"(?P<y>\d{{4}})[ \-/]*{MON}\.?")
def _named_month(ctx: Context, m: re.Match[str]) -> DateReading:
    return make_month(ctx, int(m["y"]), MONTH_NAMES[m["mon"]])


@_form(r"(?:(?P<word>ngay|mung)\s*)?(?P<d>\d{1,2})\s*(?:(?P<thang>thang)|[/\-])\s*(?P<m>\d{1,2})")
def _yearless(ctx: Context, m: re.Match[str]) -> DateReading | None:
    day, month = int(m["d"]), int(m["m"])
    sure = m["word"] or m["thang"]
    if not sure and not ctx.day_first:
        day, month = month, day
    if (sure or (1 <= day <= 31 and 1 <= month <= 12)) and isinstance(
        never := make_day(ctx, 2024, month, day), Impossible
    ):
        if not 1 <= month <= 12:
            return never
        vi, en = f"tháng {month} không có ngày {day}", f"{calendar.month_name[month]} has no day {day}"
        return impossible(ctx, vi, en)
    return Unknown(ctx.text, Note.NO_YEAR)


# --- clock times ------------------------------------------------------------------------------------------------

_ZONE = rf"(?P<zone>z|(?:gmt|utc)?\s?[+-]\d{{1,2}}(?::?\d\d)?|{'|'.join(ZONES)})"
_CLOCK = (
    r"(?P<h>\d{1,2})(?:\s*(?::|h|gio|g)\s*(?P<min>\d{2}))?(?(min)|\s*(?:h|gio))(?:\s*(?:phut|p|'))?"
    r"(?:\s*:?\s*(?P<s>\d{2})(?:[.,](?P<f>\d{1,9})\d*)?(?:\s*giay)?)?\s*(?P<half>sa|ch|am|pm|a\.m\.|p\.m\.)?"
)
_TIME_LAST = re.compile(rf"(?P<day>.*?[\da-z])(?:[ ,]+(?:-\s+|luc |at |vao )?|t(?=\d\d:))(?:{_CLOCK})\s*{_ZONE}?")
_TIME_FIRST = re.compile(rf"(?:vao )?(?:luc |hoi )?(?:{_CLOCK})\s*{_ZONE}?(?:\s*[,-]\s*|\s+)(?P<day>\D*\d.*)")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)t(\d\d):?(\d\d)(?::?(\d\d)(?:[.,](\d{1,9})\d*)?)?(.*)")
_ASCTIME = re.compile(rf"{MON} +(?P<d>\d{{1,2}}) (?P<h>\d\d):(?P<min>\d\d):(?P<s>\d\d)(?: {_ZONE})? (?P<y>\d{{4}})")
_DOTNET = re.compile(r"/date\((\d{9,14})(?:[+-]\d{4})?\)/")


def _clock(m: re.Match[str]) -> tuple[int, int, int, int]:
    groups = m.groupdict()
    hour = int(groups["h"])
    half = (groups.get("half") or "").replace(".", "")
    if half in ("ch", "pm") and hour < 12:
        hour += 12
    elif half in ("sa", "am") and hour == 12:
        hour = 0
    micro = int((groups.get("f") or "0")[:6].ljust(6, "0"))
    return hour, int(groups["min"] or 0), int(groups["s"] or 0), micro


def _timed(ctx: Context, text: str) -> DateReading | None:
    if match := _DOTNET.fullmatch(text):
        return Instant(datetime.fromtimestamp(int(match[1]) / 1000, UTC), False, ctx.text, Note.EPOCH)
    if match := _COMPACT.fullmatch(text):
        text = f"{match[1]}-{match[2]}-{match[3]}t{match[4]}:{match[5]}:{match[6] or '00'}.{match[7] or 0}{match[8]}"
    if match := _ASCTIME.fullmatch(text):
        day = make_day(ctx, int(match["y"]), MONTH_NAMES[match["mon"]], int(match["d"]))
        return (
            day
            if isinstance(day, Impossible)
            else make_instant(ctx, day.date, _clock(match), read_offset(match["zone"]))
        )
    for pattern in (_TIME_LAST, _TIME_FIRST):
        if match := pattern.fullmatch(text):
            inner = _point(ctx, match["day"])
            if isinstance(inner, Impossible):
                return inner
            if isinstance(inner, Day):
                return make_instant(ctx, inner.date, _clock(match), read_offset(match["zone"]))
    return None


# --- putting it together ------------------------------------------------------------------------------------------

_WEEKDAY = re.compile(
    rf"(?P<wd>{alternatives(WEEKDAYS)})\.?(?:\s*,\s*|\s+)(?=(?:ngay |the )?[\d]|(?:{alternatives(MONTH_NAMES)})\b)"
)
_LABEL = re.compile(
    r"(?:ngay (?:cap nhat|tao|ban hanh|hieu luc|dang|phat hanh|cong bo)|cap nhat(?: lan cuoi)?(?: ngay)?"
    r"|thoi (?:gian|diem|ky)"
    r"|ky (?:du lieu|bao cao)|tinh den(?: het)?|updated?|last updated?|date|as of)\s*:?\s+(?=\S)"
)
_ERA = re.compile(
    r"(?:trong )?(?P<era>giai doan|nhiem ky|thoi ky|nam hoc|nien khoa|nien vu|vu|period|cac nam|nam)"
    r"\s*:?\s+(?=.*\d{4}.*(?:-|den|toi|to).*(?:\d|nay))"
)
_PRELIMINARY = re.compile(
    r"^(?:so bo|uoc(?: tinh)?|prel\.?|est\.?)\s+(?:nam )?|\s*\(?(?:so bo|uoc tinh|uoc|prel\.?|est\.?)\)?$"
)
_FOOTNOTES: Final = dict.fromkeys(map(ord, "¹²³⁰⁴⁵⁶⁷⁸⁹*†"))
_DIGITS = re.compile(r"\d+(?:\.\d+)?")


def _point(ctx: Context, text: str) -> DateReading | None:
    """One date, month, quarter, …: never a range."""
    if _DIGITS.fullmatch(text) and (found := read_digits(ctx, text)):
        return found
    for pattern, reader in _FORMS:
        if (match := pattern.fullmatch(text)) and (found := reader(ctx, match)):
            return found
    if (match := _WEEKDAY.match(text)) and (rest := _point_or_time(ctx, text[match.end() :])):
        return _check_weekday(rest, WEEKDAYS[match["wd"]])
    return None


def _point_or_time(ctx: Context, text: str) -> DateReading | None:
    found = _point(ctx, text)
    if found is None or isinstance(found, Unknown):
        return _timed(ctx, text) or found
    return found


def _check_weekday(reading: DateReading, weekday: int) -> DateReading:
    match reading:
        case Day(day) if day.weekday() != weekday:
            return replace(reading, note=Note.WEEKDAY)
        case Instant(at) if at.weekday() != weekday:
            return replace(reading, note=Note.WEEKDAY)
        case _:
            return reading


_BETWEEN = re.compile(
    r"(?:tu |from |between )?(?P<a>.*?\S)\s+(?:den|toi|to|until|till|and|~)\s+(?:het |cuoi )?(?P<b>\S.*)"
)
_SINCE = re.compile(r"(?P<word>tu(?: sau)?|sau|ke tu|from|since|after)\s+(?P<a>\S.*)")
_UNTIL = re.compile(r"(?P<word>den het|den|truoc|until|before|up to)\s+(?P<b>\S.*)")
_SEVERAL_YEARS = re.compile(r"[12]\d{3}(?:\s*(?:,|;|va|and)\s*[12]\d{3})+")
_DAYS_OF_MONTH = re.compile(r"(?:ngay )?(?P<a>\d{1,2})\s*-\s*(?P<b>\d{1,2}[/.]\d{1,2}[/.]\d{4})")
_UNITS_OF_YEAR = re.compile(
    r"(?P<unit>thang|quy|q)\s*(?P<a>\w+)\s*(?:-|va|,|den)\s*(?:(?:thang|quy|q)\s*)?(?P<b>\w+\s*(?:/|nam|-)\s*\d{4})"
)


def _halves_of(text: str) -> list[tuple[str, str]]:
    """The ways to cut a text into the two ends of a range, likeliest first."""
    cuts: list[tuple[str, str]] = []
    if match := _DAYS_OF_MONTH.fullmatch(text):
        cuts.append((match["a"], match["b"]))
    if match := _UNITS_OF_YEAR.fullmatch(text):
        cuts.append((f"{match['unit']} {match['a']}", f"{match['unit']} {match['b']}"))
    if match := _BETWEEN.fullmatch(text):
        cuts.append((match["a"], match["b"]))
    text = re.sub(r"^(?:tu|from)\s+", "", text)
    for mark in (" - ", "/", "-", "~", ";"):
        if text.count(mark) == 1 or (mark == " - " and mark in text):
            a, _, b = text.partition(mark)
            cuts.append((a.strip(), b.strip()))
    if (parts := text.split("-")) and len(parts) in (4, 6) and all(parts):  # 01-01-2020-31-12-2020
        middle = len(parts) // 2
        cuts.append(("-".join(parts[:middle]), "-".join(parts[middle:])))
    return cuts


def _range(ctx: Context, text: str) -> DateReading | None:
    for a, b in _halves_of(text):
        if b in NOW and (first := _point_or_time(ctx, a)) and (start := bounds(first)[0]):
            return Period(start, None, ctx.text)
        last = _point_or_time(ctx, b)
        if last is None or isinstance(last, Unknown):
            if a == ".." or not (b == ".." and (first := _point_or_time(ctx, a))):
                continue
            return Period(bounds(first)[0], None, ctx.text)
        if a == "..":
            return Period(None, bounds(last)[1], ctx.text)
        first = _complete(ctx, a, last) or _point_or_time(ctx, a)
        if first is None or isinstance(first, Unknown):
            continue
        return _between(ctx, first, last)
    return _several_years(ctx, text) or _open(ctx, text)


def _between(ctx: Context, first: DateReading, last: DateReading) -> DateReading:
    for end in (first, last):
        if isinstance(end, Impossible):
            return end
    start, stop = bounds(first)[0], bounds(last)[1]
    if start and stop and start > stop:
        return impossible(ctx, "ngày kết thúc trước ngày bắt đầu", "it ends before it starts")
    return Period(start, stop, ctx.text)


def _complete(ctx: Context, text: str, last: DateReading) -> DateReading | None:
    """The first end of a range that leaves its year or month to the second: `từ 1/1 đến 31/3/2025`."""
    stop = bounds(last)[1]
    if stop is None:
        return None
    text = re.sub(r"^ngay\s+", "", text)
    if isinstance(last, Day | Instant):
        if re.fullmatch(r"\d{1,2}", text):
            return make_day(ctx, stop.year, stop.month, int(text))
        if match := re.fullmatch(r"(\d{1,2})\s*(?:/|-|\.|thang)\s*(\d{1,2})", text):
            return numeric_day(ctx, int(match[1]), int(match[2]), str(stop.year))
    if re.fullmatch(r"(?:thang|t|quy|q)\s*\w{1,5}", text) or text in MONTH_NAMES:
        return _point(ctx, f"{text} {stop.year}" if text in MONTH_NAMES else f"{text}/{stop.year}")
    return None


def _several_years(ctx: Context, text: str) -> DateReading | None:
    """`2019, 2020, 2021`: a period when no year is missing; otherwise not one stretch of time."""
    text = re.sub(r"^(?:cac )?nam\s+", "", text)
    if not _SEVERAL_YEARS.fullmatch(text):
        return None
    years = sorted(set(map(int, re.findall(r"\d{4}", text))))
    if years != list(range(years[0], years[-1] + 1)):
        return None
    return Period(date(years[0], 1, 1), date(years[-1], 12, 31), ctx.text)


def _open(ctx: Context, text: str) -> DateReading | None:
    if match := _SINCE.fullmatch(text):
        reading = _point_or_time(ctx, re.sub(r"\s+(?:tro di|den nay|onwards?)$", "", match["a"]))
        start, end = bounds(reading) if reading else (None, None)
        if isinstance(reading, Impossible):
            return reading
        if start and end:
            return Period(
                end + timedelta(days=1) if match["word"] in ("sau", "tu sau", "after") else start, None, ctx.text
            )
    if match := _UNTIL.fullmatch(text):
        reading = _point_or_time(ctx, match["b"])
        start, end = bounds(reading) if reading else (None, None)
        if isinstance(reading, Impossible):
            return reading
        if start and end:
            return Period(None, start - timedelta(days=1) if match["word"] in ("truoc", "before") else end, ctx.text)
    return None


@lru_cache(maxsize=1 << 16)
def read(text: str, zone: ZoneInfo, day_first: bool, on: date | None) -> DateReading:
    """Read one text; the last resort is `Unknown`."""
    ctx = Context(text, zone, day_first, on)
    folded = fold(text.translate(_FOOTNOTES)).strip(" ;,'\"[]")
    folded = folded if folded.endswith("..") else folded.rstrip(".")
    if folded in NOTHING:
        return Unknown(text)
    if re.fullmatch(
        r"(?:0000|0001|1900)[-/](?:00|01)[-/](?:00|01)(?:[ t]00:00.*)?|1900-01-00.*|00/00/0000", folded
    ) and (not folded.startswith("1900-01-01")):
        return Impossible(text, "là giá trị trống của phần mềm", "it is software's empty value")
    folded = re.sub(r"\(((?:gmt|utc)[^()]*)\)$", r"\1", folded)
    plain = re.sub(r"\s*\((?!so bo|uoc|prel|est)[^()]*\)$", "", folded) or folded
    return _whole(ctx, plain) or _stripped(ctx, plain) or Unknown(text)


def _whole(ctx: Context, text: str) -> DateReading | None:
    found = _point_or_time(ctx, text)
    if found is None or isinstance(found, Unknown):
        return _range(ctx, text) or found
    return found


def _stripped(ctx: Context, text: str) -> DateReading | None:
    """Again without what stands around dates: labels, names of periods, marks of preliminary figures."""
    if (plain := _PRELIMINARY.sub("", text)) != text and (found := _whole(ctx, plain)):
        return (
            replace(found, note=Note.PRELIMINARY)
            if isinstance(found, Year | Quarter | Month | Half | Period)
            else found
        )
    if (match := _ERA.match(text)) and (found := _whole(ctx, text[match.end() :])):
        school = match["era"] in ("nam hoc", "nien khoa", "nien vu", "vu")
        return replace(found, note=Note.SCHOOL_YEAR) if school and isinstance(found, Period) else found
    if match := _LABEL.match(text):
        return _whole(ctx, text[match.end() :]) or _stripped(ctx, text[match.end() :])
    return None
