"""Agencies by name, abbreviation and code, on a date."""

from __future__ import annotations

from datetime import date

import pytest

from vocab.agencies import resolve_agency
from vocab.agency_codes import AgencyCode, parse_agency_code

BEFORE, AFTER = date(2024, 6, 1), date(2026, 6, 1)


@pytest.mark.parametrize(
    ("text", "on", "code"),
    [
        ("Bộ Xây dựng", None, "bo-xay-dung"),
        ("bo xay dung", AFTER, "bo-xay-dung"),
        ("Bộ TN&MT", BEFORE, "bo-tai-nguyen-va-moi-truong"),
        ("Bộ Tài nguyên và Môi trường", AFTER, "bo-nong-nghiep-va-moi-truong"),
        ("G10", AFTER, "bo-nong-nghiep-va-moi-truong"),
        ("000.00.00.G10", AFTER, "bo-nong-nghiep-va-moi-truong"),
        ("UBND tỉnh Bình Dương", BEFORE, "ubnd-binh-duong"),
        ("UBND tỉnh Bình Dương", AFTER, "ubnd-ho-chi-minh"),
        ("Uỷ ban nhân dân TP. HCM", AFTER, "ubnd-ho-chi-minh"),
        ("00.00.H57", AFTER, "ubnd-hue"),
        ("15.H49", AFTER, None),
        ("Sở Y tế", AFTER, None),
        ("", AFTER, None),
    ],
)
def test_agencies(text: str, on: date | None, code: str | None) -> None:
    found = resolve_agency(text, on=on).answer
    assert (found.concept.code if found else None) == code


def test_memory_is_never_a_fact() -> None:
    doubtful = resolve_agency("H26").answer
    assert doubtful is not None and doubtful.confidence < 0.8 and "not verified" in doubtful.en
    raw = doubtful.to_json(None)
    assert raw["identifiers"] == [{"scheme": "agency", "value": "H26", "verified": False}]
    assert "chưa được kiểm chứng" in str(raw["reason"])
    former = resolve_agency("G13", on=AFTER)
    assert former.answer is not None and former.answer.via is not None
    assert former.to_json()["answer"]["via"][0]["valid_to"] == "2025"  # type: ignore[index]


def test_within() -> None:
    assert resolve_agency("Cục Thống kê", within="Bộ Tài chính").answer is not None
    assert resolve_agency("Cục Thống kê", within="Bộ Y tế").answer is None
    assert resolve_agency("UBND tỉnh Cao Bằng", within="Cao Bằng", on=AFTER).answer is not None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("H57", AgencyCode("H57")),
        ("00.00.H57", AgencyCode("H57")),
        ("000.00.00.H57", AgencyCode("H57")),
        ("000.00.00.h57", AgencyCode("H57")),
        ("VN:GOV:000.00.00.G22", AgencyCode("G22")),
        ("15.H49", AgencyCode("H49", ("15",))),
        ("000.00.15.H49", AgencyCode("H49", ("15",))),
        ("000.03.15.H49", AgencyCode("H49", ("15", "03"))),
        ("001.03.15.H49", AgencyCode("H49", ("15", "03", "001"))),
        ("H5", None),
        ("1.2.3.H57", None),
        ("Huế", None),
    ],
)
def test_codes(text: str, code: AgencyCode | None) -> None:
    found = parse_agency_code(text)
    assert found == code
    if found:
        assert parse_agency_code(found.full) == found == parse_agency_code(found.short)
