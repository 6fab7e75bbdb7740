"""Numbers and sizes in records: the Vietnamese custom where commas stand, a lone point as machines write it."""

from __future__ import annotations

import pytest

from mappings.values import read_number, read_size


@pytest.mark.parametrize(
    ("text", "number", "rules"),
    [
        ("30.0", "30", []),
        ("1.125", "1.125", []),
        ("1.234.567,89", "1234567.89", []),
        ("1 234,5", "1234.5", []),
        ("1,234", "1.234", ["lift.number.ambiguous"]),
        ("3 triệu", "3000000", []),
        (".5", "0.5", []),
        ("-,5", "-0.5", []),
        ("1.5.2", None, ["lift.number.unusable"]),
        ("12%", None, ["lift.number.unusable"]),
        ("+84 24 3825 1234", None, ["lift.number.unusable"]),
        ("10-15", None, ["lift.number.unusable"]),
    ],
)
def test_numbers(text: str, number: str | None, rules: list[str]) -> None:
    reading = read_number(text, "decimal")
    assert [term.split('"')[1] for term in reading.terms] == ([number] if number else [])
    assert [finding.rule for finding in reading.findings] == rules


@pytest.mark.parametrize(
    ("text", "size", "rules"),
    [
        ("1234", "1234", []),
        ("1.234 MB", "1234000", ["lift.size.rounded"]),
        ("~2 KB", "2000", ["lift.size.rounded"]),
        ("1,234 KB", "1234", ["lift.size.rounded", "lift.number.ambiguous"]),
        ("1.5 b", None, ["lift.size.unusable"]),
        ("12 ha", None, ["lift.size.unusable"]),
    ],
)
def test_sizes(text: str, size: str | None, rules: list[str]) -> None:
    reading = read_size(text)
    assert [term.split('"')[1] for term in reading.terms] == ([size] if size else [])
    assert [finding.rule for finding in reading.findings] == rules


def test_false_is_no_zero_whichever_came_first() -> None:
    assert read_number(0, "decimal").terms and not read_number(False, "decimal").terms
    assert read_size(0).terms and not read_size(False).terms
