"""What the forms of dates are made of: words and names (all folded), and readings that check the calendar."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

from vocab.dates import DateReading, Day, Half, Impossible, Instant, Month, Note, Period, Quarter

__all__ = [
    "MON",
    "MONTH_NAMES",
    "NOTHING",
    "NOW",
    "NUMBER_WORDS",
    "OF_YEAR",
    "ORDINALS",
    "QUARTER_WORDS",
    "VI_MONTHS",
    "WEEKDAYS",
    "YEAR",
    "ZONES",
    "Context",
    "alternatives",
    "full_year",
    "impossible",
    "make_day",
    "make_instant",
    "make_month",
    "make_months",
    "make_quarter",
    "make_week",
    "numeric_day",
    "read_offset",
]


@dataclass(frozen=True, slots=True)
class Context:
    text: str
    zone: ZoneInfo
    day_first: bool
    on: date | None


# --- words --------------------------------------------------------------------------------------------------

NUMBER_WORDS: Final = {
    "mot": 1, "hai": 2, "ba": 3, "bon": 4, "tu": 4, "nam": 5, "sau": 6, "bay": 7, "tam": 8, "chin": 9,
    "muoi": 10, "muoi mot": 11, "muoi hai": 12,
}  # fmt: skip
VI_MONTHS: Final = {**NUMBER_WORDS, "gieng": 1, "chap": 12}
_ROMAN: Final = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
QUARTER_WORDS: Final = {**_ROMAN, "mot": 1, "nhat": 1, "dau": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4, "cuoi": 4}
ORDINALS: Final = {"first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4}

# English, and by their folded names French, German, Spanish, Italian, Portuguese, Dutch and Nordic.
MONTH_NAMES: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january janv janvier januar janner enero ene gennaio gen janeiro januari",
            "feb february fev fevr fevrier februar febrero febbraio fevereiro februari",
            "mar march mars marz maerz marzo marco maart mrt",
            "apr april avr avril abril abr aprile",
            "may mai mayo maggio mag maio mei maj",
            "jun june juin juni junio giugno giu junho",
            "jul july juil juillet juli julio luglio lug julho",
            "aug august aout agosto ago augustus augusti",
            "sep sept september septembre septiembre settembre set setembro",
            "oct october octobre oktober okt octubre ottobre ott outubro out",
            "nov november novembre noviembre novembro",
            "dec december decembre dezember dez diciembre dic dicembre dezembro desember des",
        ),
        1,
    )
    for name in names.split()
}
WEEKDAYS: Final = {
    **{name: n for n, name in enumerate(("mon", "tue", "wed", "thu", "fri", "sat", "sun"))},
    **{name.lower(): n for n, name in enumerate(calendar.day_name)},
    **{f"thu {name}": n for n, name in enumerate(("hai", "ba", "tu", "nam", "sau", "bay"))},
    **{f"thu {n + 2}": n for n in range(6)},
    **{f"t{n + 2}": n for n in range(6)},
    "chu nhat": 6, "cn": 6, "tues": 1, "thur": 3, "thurs": 3,
}  # fmt: skip
ZONES: Final = {"z": 0, "gmt": 0, "utc": 0, "ut": 0, "ict": 7, "est": -5, "edt": -4, "cst": -6, "cdt": -5,
                 "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "cet": 1, "cest": 2, "jst": 9}  # fmt: skip
NOTHING: Final = frozenset(
    {"", "-", "--", "n/a", "na", "null", "none", "nan", "nat", "?", "khong", "khong ro", "khong xac dinh", "chua ro"}
)
NOW: Final = frozenset({"nay", "hien nay", "hien tai", "bay gio", "present", "now", "today", "den nay", "date", ".."})


def alternatives(words: dict[str, int]) -> str:
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


MON = f"(?P<mon>{alternatives(MONTH_NAMES)})"
YEAR = r"(?P<y>[12]\d{3})"
OF_YEAR = rf"\s*(?:[/,.\-]|\bcua\b|\bof\b)?\s*(?:\bnam\b)?\s*{YEAR}"


# --- making readings ------------------------------------------------------------------------------------------


def impossible(ctx: Context, vi: str, en: str) -> Impossible:
    return Impossible(ctx.text, vi, en)


def make_day(ctx: Context, year: int, month: int, day: int, note: Note | None = None) -> Day | Impossible:
    if year < 1000:
        return impossible(ctx, f"năm {year} là giá trị trống của phần mềm", f"year {year} is software's empty value")
    if not 1 <= month <= 12:
        return impossible(ctx, f"không có tháng {month}", f"there is no month {month}")
    if not 1 <= day <= calendar.monthrange(year, month)[1]:
        return impossible(
            ctx,
            f"tháng {month} năm {year} không có ngày {day}",
            f"{calendar.month_name[month]} {year} has no day {day}",
        )
    return Day(date(year, month, day), ctx.text, note)


def make_month(ctx: Context, year: int, month: int) -> Month | Impossible:
    if not 1 <= month <= 12:
        return impossible(ctx, f"không có tháng {month}", f"there is no month {month}")
    return Month(year, month, ctx.text)


def make_quarter(ctx: Context, year: int, quarter: int) -> Quarter | Impossible:
    if not 1 <= quarter <= 4:
        return impossible(ctx, f"không có quý {quarter}", f"there is no quarter {quarter}")
    return Quarter(year, quarter, ctx.text)


def make_months(ctx: Context, year: int, count: int, *, last: bool) -> DateReading:
    if not 1 <= count <= 12:
        return impossible(ctx, f"một năm không có {count} tháng", f"a year does not have {count} months")
    if count == 6:
        return Half(year, 2 if last else 1, ctx.text)
    if last:
        return Period(date(year, 13 - count, 1), date(year, 12, 31), ctx.text)
    return Period(date(year, 1, 1), date(year, count, calendar.monthrange(year, count)[1]), ctx.text)


def make_week(ctx: Context, year: int, week: int) -> Period | Impossible:
    try:
        start = date.fromisocalendar(year, week, 1)
    except ValueError:
        return impossible(ctx, f"năm {year} không có tuần {week}", f"{year} has no week {week}")
    return Period(start, start + timedelta(days=6), ctx.text)


def full_year(ctx: Context, year: int) -> int:
    newest = ctx.on.year + 20 if ctx.on else 2069
    return 2000 + year if 2000 + year <= newest else 1900 + year


def numeric_day(ctx: Context, first: int, second: int, year: str) -> Day | Impossible:
    day, month = (first, second) if ctx.day_first else (second, first)
    if len(year) == 2:
        return make_day(ctx, full_year(ctx, int(year)), month, day, Note.CENTURY)
    return make_day(ctx, int(year), month, day)


def make_instant(
    ctx: Context, day: date, clock: tuple[int, int, int, int], zone: tzinfo | None
) -> Instant | Impossible:
    hour, minute, second, micro = clock
    note = None
    if (hour, minute, second) == (24, 0, 0):
        hour, day = 0, day + timedelta(days=1)
    if second == 60:
        second, note = 59, Note.LEAP_SECOND
    try:
        at = datetime(day.year, day.month, day.day, hour, minute, second, micro, zone or ctx.zone)
    except ValueError:
        return impossible(
            ctx, f"không có {hour} giờ {minute} phút", f"there is no time {hour}:{minute:02d}:{second:02d}"
        )
    return Instant(at, zone is None, ctx.text, note)


def read_offset(text: str | None) -> tzinfo | None:
    """`z`, `+07:00`, `+7`, `gmt+7`, `ict`; None when there is none."""
    if not text:
        return None
    if text in ZONES:
        return UTC if ZONES[text] == 0 else timezone(timedelta(hours=ZONES[text]))
    match = re.search(r"([+-])(\d{1,2}):?(\d{2})?$", text)
    if match is None:
        return None
    minutes = int(match[2]) * 60 + int(match[3] or 0)
    if minutes >= 24 * 60:
        return None
    return timezone(timedelta(minutes=minutes if match[1] == "+" else -minutes)) if minutes else UTC
