"""Dates written as bare digits: years, Excel serials, Unix times, yyyyMMdd and its kin, told apart by their size."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from vocab._date_words import Context, make_day, make_instant
from vocab.dates import DateReading, Day, Impossible, Instant, Month, Note, Year

__all__ = ["read_digits"]


def _plausible(year: int) -> bool:
    return 1800 <= year <= 2199


def read_digits(ctx: Context, text: str) -> DateReading | None:
    """A date out of digits, with a fraction perhaps; None where their size fits nothing."""
    whole, _, fraction = text.partition(".")
    number = int(whole)
    match len(whole):
        case 4 if not fraction:
            return Year(number, ctx.text) if 1000 <= number <= 2999 else None
        case 5 if 18264 <= number <= 73050:
            return _serial(ctx, number, fraction)
        case 6 if not fraction:
            return _six_digits(ctx, whole)
        case 8 if not fraction:
            return _eight_digits(ctx, whole)
        case 10 | 13 if whole[0] != "0":
            seconds = float(text) if len(whole) == 10 else number / 1000
            if 631_152_000 <= seconds <= 4_102_444_800:
                return Instant(datetime.fromtimestamp(seconds, UTC), False, ctx.text, Note.EPOCH)
        case 12 | 14 | 17 if not fraction and _plausible(int(whole[:4])):
            day = make_day(ctx, int(whole[:4]), int(whole[4:6]), int(whole[6:8]))
            clock = (int(whole[8:10]), int(whole[10:12]), int(whole[12:14] or 0), int(whole[14:] or 0) * 1000)
            return day if isinstance(day, Impossible) else make_instant(ctx, day.date, clock, None)
    return None


def _serial(ctx: Context, number: int, fraction: str) -> DateReading:
    day = date(1899, 12, 30) + timedelta(days=number)
    seconds = round(float(f"0.{fraction or 0}") * 86400)
    if not seconds:
        return Day(day, ctx.text, Note.SERIAL)
    at = datetime(day.year, day.month, day.day, tzinfo=ctx.zone) + timedelta(seconds=seconds)
    return Instant(at, True, ctx.text, Note.SERIAL)


def _six_digits(ctx: Context, text: str) -> DateReading | None:
    for year, month in ((text[:4], text[4:]), (text[2:], text[:2])):
        if _plausible(int(year)) and 1 <= int(month) <= 12:
            return Month(int(year), int(month), ctx.text)
    return None


def _eight_digits(ctx: Context, text: str) -> DateReading | None:
    """yyyyMMdd or ddMMyyyy. Both cannot be: a year's first digits are no month."""
    found: list[Day | Impossible] = []
    if _plausible(int(text[:4])):
        found.append(make_day(ctx, int(text[:4]), int(text[4:6]), int(text[6:])))
    if _plausible(int(text[4:])):
        found.append(make_day(ctx, int(text[4:]), int(text[2:4]), int(text[:2]), Note.DAY_FIRST_DIGITS))
    return next((reading for reading in found if isinstance(reading, Day)), found[0] if found else None)
