"""Personal data are found, never repeated; what belongs to offices is no bar. All specimens are synthetic."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vocab.findings import Severity
from vocab.personal import Personal, screen, screen_rows, tax_code_is_valid

REAL = Path(__file__).parents[2].parent / "shared" / "real"

BARRED = [
    ("Liên hệ anh Nguyễn Văn Bình", {Personal.NAME}),
    ("ĐT 0912.345.678", {Personal.PHONE}),
    ("ĐT: 0912 345 678", {Personal.PHONE}),
    ("(+84) 912345678", {Personal.PHONE}),
    ("+84 90 123 4567", {Personal.PHONE}),
    ("84901234567", {Personal.PHONE}),
    ("số cũ 0123 456 7890", {Personal.PHONE}),
    ("CCCD 001080012345", {Personal.IDENTITY}),
    ("079203001234", {Personal.IDENTITY}),
    ("CMND số 123456789", {Personal.IDENTITY}),
    ("Căn cước công dân: 001 080 012 345", {Personal.IDENTITY}),
    ("MST cá nhân: 8012345678", {Personal.TAX}),
    ("Thẻ BHYT GD4797912345678", {Personal.HEALTH_INSURANCE}),
    ("Mã số BHXH: 0123456789", {Personal.SOCIAL_INSURANCE}),
    ("gửi về nguyen.binh@gmail.com", {Personal.EMAIL}),
    ("Họ và tên: LÊ THỊ HOA", {Personal.NAME}),
    ("Chủ hộ: Giàng A Sùng, sinh năm 1970", {Personal.NAME}),
    ("Ông Trần Quốc Toản, CCCD 001080012345, 0912345678", {Personal.NAME, Personal.IDENTITY, Personal.PHONE}),
]


@pytest.mark.parametrize(("text", "kinds"), BARRED)
def test_personal_data_bar_open_publication(text: str, kinds: set[Personal]) -> None:
    found = screen(text, path="notes")
    assert set(found.counts) == kinds
    assert found.blocks_open
    for one in found.findings:
        assert one.severity is Severity.VIOLATION and one.path == "notes"


@pytest.mark.parametrize(
    "text",
    [
        "Đường dây nóng: 0912 345 678", "Điện thoại: 024 3825 1234", "Tổng đài 1900 1234", "vanthu@danang.gov.vn",
        "MST: 0100109106", "phongds@fpt.com.vn", "Bà Rịa - Vũng Tàu", "đường Ông Ích Khiêm", "Chủ tịch Hồ Chí Minh",
        "Ông Nguyễn Văn A", "Mã 202504140930", "tổng cộng 912345678 đồng", "Kinh độ 106.123456789", "số liệu 2020-2025",
        "ISBN 9781234567897", "9876543210123", "1.234.567.890 đồng", "Quyết định 950/QĐ-TTg", "Trường THPT Nguyễn Trãi",
        "phường Trần Hưng Đạo, quận Hoàn Kiếm", "bà con nông dân", "0,0912345678", "https://a.vn/id/001080012345x",
        "EPSG:4326", "bệnh viện Bạch Mai", "Người nộp thuế", "Cô Tô, Bà Nà", "Em bé",
    ],
)  # fmt: skip
def test_what_is_no_bar(text: str) -> None:
    assert not screen(text).blocks_open


def test_a_contact_point_is_not_personal() -> None:
    text = "Ông Nguyễn Văn Bình, 0912345678, binh@gmail.com"
    assert screen(text).blocks_open
    assert not screen(text, contact=True).blocks_open
    assert screen("CCCD 001080012345", contact=True).blocks_open


def test_numbers_and_names_are_never_repeated() -> None:
    for text, _ in BARRED:
        for one in screen(text).findings:
            shown = " ".join((one.value or "", one.vi, one.en, one.expectation))
            for run in re.findall(r"\d{5,}", re.sub(r"[ .\-]", "", text)):
                assert run not in shown
            assert "Nguyễn Văn Bình" not in shown and "nguyen.binh" not in shown


def test_tables_by_their_headings() -> None:
    rows = [
        ["STT", "Họ và tên", "Số CCCD", "Ngày sinh", "Điện thoại", "Địa chỉ thường trú", "Email"],
        [1, "Nguyễn Thị Lan", "001180012345", "1/1/1980", "0912345678", "Thôn 3, xã A", "lan@gmail.com"],
        [2, "Trần Văn Hùng", "001080054321", "2/2/1981", 912345679, "Thôn 4, xã A", None],
    ]
    found = screen_rows(rows)
    assert found.blocks_open
    assert set(found.counts) == {
        Personal.NAME, Personal.IDENTITY, Personal.BIRTH_DATE, Personal.PHONE, Personal.HOME_ADDRESS, Personal.EMAIL,
    }  # fmt: skip
    assert found.counts[Personal.PHONE] == 2
    assert {one.path for one in found.findings} >= {"rows[Số CCCD]", "rows[Điện thoại]"}


def test_headings_as_portals_spell_them() -> None:
    """Without diacritics, with slashes or underscores, in camel case: as in real CKAN previews."""
    found = screen_rows(
        [{"so/dien/thoai": "0912345678", "nguoi_dai_dien": "NGUYEN VAN BINH", "soCCCD": "001080012345"}]
    )
    assert set(found.counts) == {Personal.PHONE, Personal.NAME, Personal.IDENTITY}


def test_tables_without_telling_headings() -> None:
    assert screen_rows([{"c1": "001080012345", "c2": "x"}, {"c1": "001080012346", "c2": "y"}]).blocks_open
    offices = [
        {"Tên đơn vị": "Trường Tiểu học A", "Điện thoại": "02438251234", "MST": "0100109106", "Dân số": "912345678"}
    ]
    assert not screen_rows(offices).blocks_open
    assert not screen_rows([]).blocks_open
    assert not screen_rows([["a", "b"]]).blocks_open


def test_tax_code_check_digit() -> None:
    assert tax_code_is_valid("0100109106") and tax_code_is_valid("0100109106-001")
    assert not tax_code_is_valid("0100109107") and not tax_code_is_valid("123")


def test_no_false_alarm_of_identity_in_real_catalogs() -> None:
    if not REAL.exists():
        pytest.skip(f"needs the recorded catalogs beside the checkout: {REAL}")
    for path in sorted(REAL.rglob("*.ttl"))[:10] + sorted(REAL.rglob("*.rdf"))[:10] + sorted(REAL.rglob("*.xml"))[:10]:
        content = path.read_bytes()[:2_000_000].decode("utf-8", "replace")
        for text in re.split(r'[<>"\n]', content):
            kinds = set(screen(text).counts) - {Personal.EMAIL}
            assert not kinds, (path.name, text[:120], kinds)


@settings(deadline=None)
@given(st.text(max_size=200))
def test_screening_never_raises(text: str) -> None:
    screen(text)
    screen_rows([{text[:20]: text}])
