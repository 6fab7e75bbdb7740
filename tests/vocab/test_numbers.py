"""Decimal commas, grouped thousands, sizes, spans; what a text cannot tell is marked."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vocab.numbers import NoNumber, Number, NumberSpan, Size, number_finding, parse_number, parse_size


@pytest.mark.parametrize(
    ("text", "value", "unit", "ambiguous"),
    [
        ("1.234.567,89", "1234567.89", "", False),
        ("1,234,567.89", "1234567.89", "", False),
        ("1.234.567", "1234567", "", False),
        ("1 234 567", "1234567", "", False),
        ("1\u00a0234,5", "1234.5", "", False),
        ("1.234", "1234", "", True),
        ("1,234", "1.234", "", True),
        ("12,5", "12.5", "", False),
        ("12.5", "12.5", "", False),
        ("0,123", "0.123", "", False),
        ("1234.567", "1234.567", "", False),
        ("15%", "15", "%", False),
        ("12,5 %", "12.5", "%", False),
        ("3,5 triệu", "3500000", "", False),
        ("1,2 tỷ đồng", "1200000000", "dong", False),
        ("5 nghìn tỷ", "5000000000000", "", False),
        ("−5,2", "-5.2", "", False),
        ("(1.234,5)", "-1234.5", "", False),
        ("１２,５", "12.5", "", False),
        ("100 km2", "100", "km2", False),
        ("1e5", "1E+5", "", False),
    ],
)
def test_numbers(text: str, value: str, unit: str, ambiguous: bool) -> None:
    assert parse_number(text) == Number(Decimal(value), unit, ambiguous)
    assert (number_finding(parse_number(text), "x") is not None) == ambiguous


@pytest.mark.parametrize(
    "text", ["", "n/a", "…", "-", "1.2.3", "1.234.56", "1,23,4", "mười", "12/5", "9" * 200, "1..2"]
)
def test_what_is_no_number(text: str) -> None:
    reading = parse_number(text)
    assert reading == NoNumber(text)
    assert number_finding(reading, "x") is not None


def test_spans() -> None:
    assert parse_number("10-15") == NumberSpan(Decimal(10), Decimal(15))
    assert parse_number("từ 1,5 đến 2 ha") == NumberSpan(Decimal("1.5"), Decimal(2), "ha")
    assert parse_number("10%-15%") == NumberSpan(Decimal(10), Decimal(15), "%")
    assert parse_number("15-10") == NoNumber("15-10")


def test_a_known_mark_decides() -> None:
    assert parse_number("1.234", decimal=".") == Number(Decimal("1.234"))
    assert parse_number("1,234", decimal=".") == Number(Decimal(1234))


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("1,5 MB", Size(1_500_000, False)),
        ("12 KB", Size(12_000, False)),
        ("3.4GB", Size(3_400_000_000, False)),
        ("1 MiB", Size(1_048_576, False)),
        ("1.234 KB", Size(1_234_000, False, True)),
        ("1 024 bytes", Size(1024)),
        ("1024", Size(1024)),
        ("khoảng 2 GB", Size(2_000_000_000, False)),
        ("1,5", None),
        ("-3 MB", None),
        ("lớn", None),
        ("10-12 MB", None),
    ],
)
def test_sizes(text: str, size: Size | None) -> None:
    assert parse_size(text) == size


@settings(deadline=None)
@given(st.integers(min_value=-(10**15), max_value=10**15), st.integers(min_value=0, max_value=99))
def test_vietnamese_spelling_is_read_back(whole: int, cents: int) -> None:
    text = f"{whole:,}".replace(",", ".") + f",{cents:02d}"
    expected = Decimal(f"{whole}.{cents:02d}") if whole else Decimal(f"0.{cents:02d}")
    assert parse_number(text) == Number(expected)


@settings(deadline=None)
@given(st.text(alphabet="0123456789.,-+eE %()triệutỷ", max_size=30))
def test_reading_never_raises(text: str) -> None:
    number_finding(parse_number(text), "x")
    parse_size(text)


def test_a_figure_without_its_nought_keeps_its_mark() -> None:
    for text in (".5", ",5", "0.5"):
        reading = parse_number(text)
        assert isinstance(reading, Number) and reading.value == Decimal("0.5"), text
