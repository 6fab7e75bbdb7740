"""Dates and periods in every form that sources use; an impossible one keeps its text."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vocab.dates import (
    VIETNAM,
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
    date_finding,
    lexical,
    lexical_bounds,
    parse_date,
)
from vocab.findings import Severity

DAY = Day(date(2025, 4, 14))
ICT = timezone(timedelta(hours=7))


def at(hour: int, minute: int = 0, zone: object = VIETNAM, *, assumed: bool = True) -> Instant:
    return Instant(datetime(2025, 4, 14, hour, minute, tzinfo=zone), assumed)  # type: ignore[arg-type]


FORMS: list[tuple[str, DateReading]] = [
    ("14/04/2025", DAY),
    ("14-04-2025", DAY),
    ("14.4.2025", DAY),
    ("14 / 4 / 2025", DAY),
    ("2025-04-14", DAY),
    ("2025/4/14", DAY),
    ("20250414", DAY),
    ("14042025", DAY),
    ("45761", DAY),
    ("2025-104", DAY),
    ("2025-W16-1", DAY),
    ("2025-04-14Z", DAY),
    ("１４/０４/２０２５", DAY),
    ("ngày 14 tháng 4 năm 2025", DAY),
    ("Ngày 14 tháng 04, 2025", DAY),
    ("NGÀY 14 THÁNG 4 NĂM 2025", DAY),
    ("ngay 14 thang 4 nam 2025", DAY),
    ("ngày 14/4/2025", DAY),
    ("14 tháng tư năm 2025", DAY),
    ("Thứ Hai, ngày 14/04/2025", DAY),
    ("Ngày cập nhật: 14/04/2025", DAY),
    ("tính đến 14/4/2025", DAY),
    ("April 14, 2025", DAY),
    ("14 Apr 2025", DAY),
    ("14-Apr-2025", DAY),
    ("14 avril 2025", DAY),
    ("14. april 2025", DAY),
    ("Mon, 14 Apr 2025", DAY),
    ("1/4/25", Day(date(2025, 4, 1))),
    ("ngày 6 tháng năm 2025", Day(date(2025, 5, 6))),
    ("29/02/2024", Day(date(2024, 2, 29))),
    ("tháng 6/2026", Month(2026, 6)),
    ("T6/2026", Month(2026, 6)),
    ("Tháng 06-2026", Month(2026, 6)),
    ("tháng 6 năm 2026", Month(2026, 6)),
    ("06/2026", Month(2026, 6)),
    ("2026-06", Month(2026, 6)),
    ("202606", Month(2026, 6)),
    ("2026M06", Month(2026, 6)),
    ("June 2026", Month(2026, 6)),
    ("tháng Năm năm 2025", Month(2025, 5)),
    ("tháng mười hai năm 2025", Month(2025, 12)),
    ("tháng giêng 2025", Month(2025, 1)),
    ("Quý II/2025", Quarter(2025, 2)),
    ("quý 2 năm 2025", Quarter(2025, 2)),
    ("Quý IV năm 2024", Quarter(2024, 4)),
    ("quý tư năm 2024", Quarter(2024, 4)),
    ("QUY III-2025", Quarter(2025, 3)),
    ("Q2/2025", Quarter(2025, 2)),
    ("2025-Q2", Quarter(2025, 2)),
    ("2025K2", Quarter(2025, 2)),
    ("6 tháng đầu năm 2025", Half(2025, 1)),
    ("06 tháng đầu năm 2025", Half(2025, 1)),
    ("sáu tháng đầu năm 2025", Half(2025, 1)),
    ("6 tháng cuối năm 2025", Half(2025, 2)),
    ("nửa cuối năm 2025", Half(2025, 2)),
    ("2025-S1", Half(2025, 1)),
    ("9 tháng đầu năm 2025", Period(date(2025, 1, 1), date(2025, 9, 30))),
    ("9 tháng năm 2025", Period(date(2025, 1, 1), date(2025, 9, 30))),
    ("3 tháng cuối năm 2025", Period(date(2025, 10, 1), date(2025, 12, 31))),
    ("2025", Year(2025)),
    ("năm 2025", Year(2025)),
    ("Cả năm 2025", Year(2025)),
    ("Sơ bộ 2023", Year(2023)),
    ("2023 (sơ bộ)", Year(2023)),
    ("2023²", Year(2023)),
    ("từ 01/01/2020 đến 31/12/2025", Period(date(2020, 1, 1), date(2025, 12, 31))),
    ("từ ngày 1/1 đến ngày 31/3/2025", Period(date(2025, 1, 1), date(2025, 3, 31))),
    ("từ tháng 1 đến tháng 6 năm 2025", Period(date(2025, 1, 1), date(2025, 6, 30))),
    ("tháng 1-6/2025", Period(date(2025, 1, 1), date(2025, 6, 30))),
    ("Quý I - Quý III/2025", Period(date(2025, 1, 1), date(2025, 9, 30))),
    ("2020-2025", Period(date(2020, 1, 1), date(2025, 12, 31))),
    ("2020 – 2025", Period(date(2020, 1, 1), date(2025, 12, 31))),
    ("giai đoạn 2021-2025", Period(date(2021, 1, 1), date(2025, 12, 31))),
    ("nhiệm kỳ 2020 - 2025", Period(date(2020, 1, 1), date(2025, 12, 31))),
    ("năm học 2024-2025", Period(date(2024, 1, 1), date(2025, 12, 31))),
    ("2020 đến nay", Period(date(2020, 1, 1), None)),
    ("từ năm 2015 tới nay", Period(date(2015, 1, 1), None)),
    ("trước năm 2020", Period(None, date(2019, 12, 31))),
    ("đến 31/12/2024", Period(None, date(2024, 12, 31))),
    ("01/01/2020-31/12/2025", Period(date(2020, 1, 1), date(2025, 12, 31))),
    ("2025-01-01/2025-06-30", Period(date(2025, 1, 1), date(2025, 6, 30))),
    ("2025-01-01/..", Period(date(2025, 1, 1), None)),
    ("10-12/4/2025", Period(date(2025, 4, 10), date(2025, 4, 12))),
    ("2019, 2020, 2021", Period(date(2019, 1, 1), date(2021, 12, 31))),
    ("tuần 16/2025", Period(date(2025, 4, 14), date(2025, 4, 20))),
    ("14/04/2025 09:30", at(9, 30)),
    ("09:30 14/04/2025", at(9, 30)),
    ("9h30 ngày 14/4/2025", at(9, 30)),
    ("9 giờ 30 phút, ngày 14 tháng 4 năm 2025", at(9, 30)),
    ("14/04/2025 9:30:00 CH", at(21, 30)),
    ("14/04/2025 12:30 SA", at(0, 30)),
    ("2025-04-14 09:30", at(9, 30)),
    ("20250414093000", at(9, 30)),
    ("45761.5", at(12)),
    ("Thứ Hai, 14/04/2025, 10:25 (GMT+7)", at(10, 25, ICT, assumed=False)),
    ("Mon, 14 Apr 2025 09:30:00 +0700", at(9, 30, ICT, assumed=False)),
    ("Mon, 14 Apr 2025 09:30:00 GMT", at(9, 30, UTC, assumed=False)),
    ("Mon Apr 14 09:30:00 ICT 2025", at(9, 30, ICT, assumed=False)),
    ("20250414T093000Z", at(9, 30, UTC, assumed=False)),
    ("1744588800", at(0, 0, UTC, assumed=False)),
    ("/Date(1744588800000)/", at(0, 0, UTC, assumed=False)),
]


@pytest.mark.parametrize(("text", "reading"), FORMS)
def test_forms(text: str, reading: DateReading) -> None:
    found = parse_date(text)
    assert found == reading
    assert not isinstance(found, Impossible | Unknown)
    assert found.text == text


@pytest.mark.parametrize(
    "text",
    [
        "31/11/2025", "31 tháng 11", "31/11", "ngày 31 tháng 11 năm 2025", "29/02/2023", "30/02/2024", "31-04-2025",
        "04/14/2025", "2025-02-30", "2025-13-01", "20251131", "31112025", "0000-00-00", "0001-01-01T00:00:00",
        "1900-01-00", "00/00/0000", "tháng 13/2025", "quý 5/2025", "13 tháng đầu năm 2025", "tuần 60/2025",
        "14/04/2025 25:00", "2024-01-02T03:61:00", "31/12/2025 đến 01/01/2025", "từ 1/1/2020 đến 31/11/2020",
    ],
)  # fmt: skip
def test_impossible_dates_keep_their_text_and_say_why(text: str) -> None:
    reading = parse_date(text)
    assert isinstance(reading, Impossible)
    assert reading.text == text and reading.vi and reading.en
    assert bounds(reading) == (None, None) and lexical(reading) is None
    finding = date_finding(reading, "extras.period")
    assert finding is not None
    assert (finding.rule, finding.value, finding.path) == ("lift.date.impossible", text, "extras.period")


@pytest.mark.parametrize(
    "text",
    ["", "   ", "hàng năm", "không rõ", "14/4", "ngày 29 tháng 2", "II/2025", "2019, 2021", "0912345678", "123",
     "1/2/3/4",     "x" * 5000, "2025.5.5.5", "12:30"],
)  # fmt: skip
def test_unknown(text: str) -> None:
    reading = parse_date(text)
    assert reading == Unknown(text)
    assert date_finding(reading, "issued") is not None


def test_what_was_supposed_is_said() -> None:
    notes = {
        "45761": Note.SERIAL, "1/4/25": Note.CENTURY, "14042025": Note.DAY_FIRST_DIGITS,
        "năm học 2024-2025": Note.SCHOOL_YEAR,
        "Thứ ba, 14/04/2025": Note.WEEKDAY, "Ước tính 2024": Note.PRELIMINARY, "cuối năm 2025": Note.PART_OF_YEAR,
    }  # fmt: skip
    for text, note in notes.items():
        reading = parse_date(text)
        assert not isinstance(reading, Impossible) and reading.note is note, text
        finding = date_finding(reading, "x")
        assert finding is not None and finding.severity is Severity.ADVICE
    assert date_finding(DAY, "x") is None
    assert date_finding(parse_date("2025-04-14T00:00:00Z"), "x") is None
    naive = date_finding(parse_date("2025-04-14T00:00:00"), "x")
    assert naive is not None and naive.rule == "lift.date.zone-assumed"


def test_month_first_only_when_told() -> None:
    assert parse_date("04/05/2025") == Day(date(2025, 5, 4))
    assert parse_date("04/05/2025", day_first=False) == Day(date(2025, 4, 5))
    assert parse_date("04/14/2025", day_first=False) == DAY


def test_zone_of_times_without_one() -> None:
    reading = parse_date("2024-01-02T03:04:05.123456", zone=ZoneInfo("UTC"))
    assert reading == Instant(datetime(2024, 1, 2, 3, 4, 5, 123456, tzinfo=UTC), True)
    assert lexical(reading) == ("2024-01-02T03:04:05.123456Z", "http://www.w3.org/2001/XMLSchema#dateTime")


def test_century_by_the_date_of_the_text() -> None:
    assert parse_date("1/4/60", on=date(2025, 1, 1)) == Day(date(1960, 4, 1))
    assert parse_date("1/4/60") == Day(date(2060, 4, 1))


def test_values_that_are_not_text() -> None:
    assert parse_date(45761) == DAY
    assert parse_date(45761.0) == DAY
    assert parse_date(20250414) == DAY
    assert parse_date(date(2025, 4, 14)) == DAY
    assert parse_date(datetime(2025, 4, 14, 9, 30)) == at(9, 30)  # noqa: DTZ001
    assert isinstance(parse_date(True), Unknown)
    assert isinstance(parse_date(float("nan")), Unknown)
    assert isinstance(parse_date(float("inf")), Unknown)


def test_lexical_forms() -> None:
    xsd = "http://www.w3.org/2001/XMLSchema#"
    assert lexical(DAY) == ("2025-04-14", f"{xsd}date")
    assert lexical(Month(2025, 4)) == ("2025-04", f"{xsd}gYearMonth")
    assert lexical(Year(2025)) == ("2025", f"{xsd}gYear")
    assert lexical(Quarter(2025, 2)) is None
    assert lexical_bounds(Quarter(2025, 2)) == (("2025-04-01", f"{xsd}date"), ("2025-06-30", f"{xsd}date"))
    assert lexical_bounds(Half(2024, 2)) == (("2024-07-01", f"{xsd}date"), ("2024-12-31", f"{xsd}date"))
    assert lexical_bounds(Month(2024, 2)) == (("2024-02-01", f"{xsd}date"), ("2024-02-29", f"{xsd}date"))
    assert lexical_bounds(Period(None, date(2020, 1, 1))) == (None, ("2020-01-01", f"{xsd}date"))


@settings(deadline=None)
@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_read_back_from_every_form(day: date) -> None:
    for form in (
        "{0:02d}/{1:02d}/{2:04d}", "{0}-{1}-{2:04d}", "{0}.{1}.{2:04d}", "ngày {0} tháng {1} năm {2:04d}",
        "{2:04d}-{1:02d}-{0:02d}",
    ):  # fmt: skip
        text = form.format(day.day, day.month, day.year)
        if 1000 <= day.year <= 2999:
            assert parse_date(text) == Day(day), text


@settings(deadline=None)
@given(st.text(alphabet="0123456789/-.: tThángnămquýđếtừGMTzZ+,()", max_size=40))
def test_reading_never_raises_and_reads_the_same_twice(text: str) -> None:
    reading = parse_date(text)
    start, end = bounds(reading)
    assert start is None or end is None or start <= end
    assert parse_date(text) == reading
    date_finding(reading, "x")
    lexical(reading)
