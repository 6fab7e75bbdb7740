"""Hostile specimens: what Vietnamese sources really write, each resolved or found as stated.

One row a specimen: its kind, the text, and what must come out. Drawn from the traps and portals' quirks that the
project's reference notes list; personal data in them are invented.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from typing import Final

import pytest

from vocab.agencies import resolve_agency
from vocab.coordinates import Located, locate, parse_crs, parse_pair
from vocab.dates import Day, Half, Impossible, Instant, Month, Period, Quarter, Unknown, Year, date_finding, parse_date
from vocab.encodings import decode, repair
from vocab.legal import find_acts
from vocab.numbers import Number, number_finding, parse_number, parse_size
from vocab.page_text import strip_page
from vocab.personal import screen, screen_rows
from vocab.text import fold, normalise_tone, one_line
from vocab.units import resolve

BEFORE, AFTER, LATER = date(2025, 6, 1), date(2025, 12, 1), date(2026, 11, 1)


def nfd(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _date(text: object) -> str:
    reading = parse_date(text)  # type: ignore[arg-type]
    match reading:
        case Day(day):
            return day.isoformat()
        case Month(year, month):
            return f"{year}-{month:02d}"
        case Quarter(year, quarter):
            return f"{year}-Q{quarter}"
        case Half(year, half):
            return f"{year}-H{half}"
        case Year(year):
            return str(year)
        case Period(start, end):
            return f"{start or '..'}/{end or '..'}"
        case Instant(at):
            return at.isoformat()
        case Impossible():
            found = date_finding(reading, "x")
            assert found is not None and found.value == str(text)
            return "impossible"
        case Unknown():
            assert date_finding(reading, "x") is not None
            return "unknown"


def _unit(on: date | None) -> Callable[[str], str]:
    def read(text: str) -> str:
        found = resolve(text, on=on)
        if found.answer:
            return f"{found.answer.unit.code} {found.answer.unit.name}"
        return "candidates" if found.candidates else "none"

    return read


def _number(text: str) -> str:
    reading = parse_number(text)
    shown = str(reading.value.normalize()) if isinstance(reading, Number) else "none"
    return f"{shown}?" if number_finding(reading, "x") and shown != "none" else shown


def _size(text: str) -> str:
    size = parse_size(text)
    return str(size.bytes) if size else "none"


def _mended(text: str) -> str:
    found = repair(text)
    return found.text if found else "right"


def _acts(text: str) -> str:
    return "; ".join(act.normalised for act in find_acts(text)) or "none"


def _barred(text: str) -> str:
    return "barred" if screen(text).blocks_open else "open"


def _agency(text: str) -> str:
    found = resolve_agency(text, on=LATER).answer
    return found.concept.code if found else "none"


def _place(text: str) -> str:
    pair = parse_pair(text)
    found = locate(*pair) if pair else None
    if isinstance(found, Located):
        return f"{found.latitude:.4f} {found.longitude:.4f}{' swapped' if found.swapped else ''}" + (
            " outside" if any(one.rule == "coordinates.outside" for one in found.findings) else ""
        )
    return found.finding.rule.removeprefix("coordinates.") if found else "none"


READERS: Final[dict[str, Callable[[str], str]]] = {
    "fold": fold,
    "tone": normalise_tone,
    "line": one_line,
    "page": lambda text: strip_page(text).text,
    "mend": _mended,
    "date": _date,
    "unit before": _unit(BEFORE),
    "unit after": _unit(AFTER),
    "unit later": _unit(LATER),
    "unit undated": _unit(None),
    "agency": _agency,
    "number": _number,
    "size": _size,
    "act": _acts,
    "personal": _barred,
    "crs": lambda text: str(parse_crs(text)),
    "place": _place,
}

SPECIMENS: Final[list[tuple[str, str, str]]] = [
    # codes and names that mean another unit, or none, on another day
    ("unit before", "15", "15 Tỉnh Yên Bái"),
    ("unit after", "15", "15 Tỉnh Lào Cai"),
    ("unit before", "24", "24 Tỉnh Bắc Giang"),
    ("unit after", "24", "24 Tỉnh Bắc Ninh"),
    ("unit later", "24", "24 Thành phố Bắc Ninh"),
    ("unit before", "44", "44 Tỉnh Quảng Bình"),
    ("unit after", "44", "44 Tỉnh Quảng Trị"),
    ("unit before", "52", "52 Tỉnh Bình Định"),
    ("unit after", "52", "52 Tỉnh Gia Lai"),
    ("unit before", "80", "80 Tỉnh Long An"),
    ("unit after", "80", "80 Tỉnh Tây Ninh"),
    ("unit before", "82", "82 Tỉnh Tiền Giang"),
    ("unit after", "82", "82 Tỉnh Đồng Tháp"),
    ("unit before", "91", "91 Tỉnh Kiên Giang"),
    ("unit after", "91", "91 Tỉnh An Giang"),
    ("unit undated", "15", "candidates"),
    ("unit after", "74", "79 Thành phố Hồ Chí Minh"),
    ("unit after", "1", "01 Thành phố Hà Nội"),
    ("unit after", "Tỉnh Bình Dương", "79 Thành phố Hồ Chí Minh"),
    ("unit after", "tỉnh Hải Dương", "31 Thành phố Hải Phòng"),
    ("unit later", "Tỉnh Đồng Nai", "75 Thành phố Đồng Nai"),
    ("unit later", "Tỉnh Quảng Ninh", "22 Thành phố Quảng Ninh"),
    ("unit after", "Tỉnh Quảng Ninh", "22 Tỉnh Quảng Ninh"),
    ("unit later", "Xã Bố Hạ, tỉnh Bắc Ninh", "07294 Phường Bố Hạ"),
    ("unit later", "Phường Hiệp Hòa, Bắc Ninh", "07840 Phường Hiệp Hoà"),
    ("unit undated", "Tỉnh Lào Cai", "candidates"),
    ("unit before", "xã Tân Lập", "candidates"),
    ("unit before", "Phường 1", "candidates"),
    ("unit before", "H57", "46 Thành phố Huế"),
    ("unit before", "00.00.H57", "46 Thành phố Huế"),
    ("unit before", "000.00.00.H57", "46 Thành phố Huế"),
    ("unit after", "V1V2V3.Z1Z2.Y1Y2.H49", "none"),
    ("unit before", "VN-SG", "79 Thành phố Hồ Chí Minh"),
    # spellings
    ("unit after", "Tp. HCM", "79 Thành phố Hồ Chí Minh"),
    ("unit after", "TP.HCM", "79 Thành phố Hồ Chí Minh"),
    ("unit after", "T.P. Hồ Chí Minh", "79 Thành phố Hồ Chí Minh"),
    ("unit after", "tphcm", "79 Thành phố Hồ Chí Minh"),
    ("unit after", "THÀNH PHỐ HỒ CHÍ MINH", "79 Thành phố Hồ Chí Minh"),
    ("unit after", "Ho Chi Minh City", "79 Thành phố Hồ Chí Minh"),
    ("unit before", "Sài Gòn", "79 Thành phố Hồ Chí Minh"),
    ("unit after", "Sài Gòn", "candidates"),
    ("unit after", "Hanoi", "01 Thành phố Hà Nội"),
    ("unit after", "Ha Noi City", "01 Thành phố Hà Nội"),
    ("unit after", "Haiphong", "31 Thành phố Hải Phòng"),
    ("unit before", "Thừa Thiên-Huế", "46 Thành phố Huế"),
    ("unit before", "Tỉnh Thừa Thiên - Huế", "46 Thành phố Huế"),
    ("unit before", "TT Huế", "46 Thành phố Huế"),
    ("unit before", "Bà Rịa Vũng Tàu", "77 Tỉnh Bà Rịa - Vũng Tàu"),
    ("unit before", "BR-VT", "77 Tỉnh Bà Rịa - Vũng Tàu"),
    ("unit before", "Bà Rịa – Vũng Tàu", "77 Tỉnh Bà Rịa - Vũng Tàu"),
    ("unit after", "Đăk Lăk", "66 Tỉnh Đắk Lắk"),
    ("unit after", "Đắc Lắc", "66 Tỉnh Đắk Lắk"),
    ("unit after", "Daklak", "66 Tỉnh Đắk Lắk"),
    ("unit before", "Bắc Cạn", "06 Tỉnh Bắc Kạn"),
    ("unit before", "Kon tum province", "62 Tỉnh Kon Tum"),
    ("unit before", "Qui Nhơn", "540 Thành phố Quy Nhơn"),
    ("unit before", "Thị trấn N.T Việt Trung", "19114 Thị trấn Nông trường Việt Trung"),
    ("unit before", "TP Thủ Đức", "769 Thành phố Thủ Đức"),
    ("unit after", "TP Thủ Đức", "769 Thành phố Thủ Đức"),
    ("unit before", "thành phố Thuận An", "725 Thành phố Thuận An"),
    ("unit before", "Q.1, TPHCM", "760 Quận 1"),
    ("unit before", "P. 01, Q. 3, TPHCM", "27160 Phường 1"),
    ("unit before", "phuong ben nghe, quan 1, tp ho chi minh", "26740 Phường Bến Nghé"),
    ("unit after", "Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh", "26740 Phường Sài Gòn"),
    ("unit before", "xã Tân Lập huyện Vũ Thư tỉnh Thái Bình", "13240 Xã Tân Lập"),
    ("unit before", nfd("Tỉnh Điện Biên"), "11 Tỉnh Điện Biên"),
    ("unit before", "Ðiện Biên Tỉnh".replace(" Tỉnh", ""), "candidates"),
    ("unit after", "tỉnh Khánh Hoà", "56 Tỉnh Khánh Hòa"),
    ("unit after", "Tỉnh\u00a0Thanh\u200b Hoá", "38 Tỉnh Thanh Hóa"),
    ("unit before", "Huyện đảo Lý Sơn", "536 Huyện Lý Sơn"),
    ("unit after", "Đặc khu Phú Quốc", "31078 Đặc khu Phú Quốc"),
    ("unit after", "Tỉnh Hà Tây", "none"),
    ("unit before", "Phường Không Có, Quận 1, TP.HCM", "none"),
    ("unit after", "Toàn quốc", "none"),
    # agencies
    ("agency", "Bộ TN&MT", "bo-nong-nghiep-va-moi-truong"),
    ("agency", "G10", "bo-nong-nghiep-va-moi-truong"),
    ("agency", "UBND tỉnh Bình Dương", "ubnd-ho-chi-minh"),
    ("agency", "Uỷ ban nhân dân TP. HCM", "ubnd-ho-chi-minh"),
    ("agency", "000.00.00.H57", "ubnd-hue"),
    ("agency", "VN:GOV:000.00.00.G22", "van-phong-chinh-phu"),
    ("agency", "15.H49", "none"),
    # text
    ("fold", nfd("Đường  Điện Biên Phủ"), "duong dien bien phu"),
    ("fold", "ĐẤT ĐAI", "dat dai"),
    ("fold", "Ðất đai", "dat dai"),
    ("fold", "hoà", "hoa"),
    ("fold", "Ｈｕế\u3000２０２５", "hue 2025"),
    ("tone", "Thanh Hoá", "Thanh Hóa"),
    ("tone", "thuỷ lợi", "thủy lợi"),
    ("tone", "Quý Châu", "Quý Châu"),
    ("tone", "HOÀN THÀNH", "HOÀN THÀNH"),
    ("line", "Dữ\u00a0liệu\r\n\u200bmở\x00", "Dữ liệu mở"),
    ("page", "Trang chủ > Y tế\nDanh sách\nLượt xem: 1.234", "Danh sách"),
    ("page", "<p>Danh s&aacute;ch</p><p>Chia sẻ Facebook</p>", "Danh sách"),
    ("page", "Dữ liệu in ấn", "Dữ liệu in ấn"),
    # encodings
    ("mend", "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("mend", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    ("mend", "Hµ Néi", "Hà Nội"),
    ("mend", "Soá lieäu thoáng keâ", "Số liệu thống kê"),
    ("mend", "Dá»¯ liá»\u2021u má»Ÿ", "Dữ liệu mở"),
    ("mend", "ÄÃ Náºµng", "Đà Nẵng"),
    ("mend", "Ðà Nẵng", "Đà Nẵng"),
    ("mend", "Danh s¸ch bÖnh viÖn", "Danh sách bệnh viện"),
    ("mend", "Đà Nẵng", "right"),
    ("mend", "Größe der Flächen", "right"),
    ("mend", "Où est l'été", "right"),
    ("mend", "Turer på fjellet", "right"),
    ("mend", "Xã Hòa Bình", "right"),
    # dates
    ("date", "14/04/2025", "2025-04-14"),
    ("date", "14-04-2025", "2025-04-14"),
    ("date", "ngày 14 tháng 4 năm 2025", "2025-04-14"),
    ("date", nfd("ngày 14 tháng 4 năm 2025"), "2025-04-14"),
    ("date", "ngay 14 thang 4 nam 2025", "2025-04-14"),
    ("date", "Thứ Hai, ngày 14/04/2025", "2025-04-14"),
    ("date", "20250414", "2025-04-14"),
    ("date", "14042025", "2025-04-14"),
    ("date", "45761", "2025-04-14"),
    ("date", "Quý II/2025", "2025-Q2"),
    ("date", "quý 2 năm 2025", "2025-Q2"),
    ("date", "Q.II/2025", "2025-Q2"),
    ("date", "6 tháng đầu năm 2025", "2025-H1"),
    ("date", "6 tháng cuối năm 2025", "2025-H2"),
    ("date", "9 tháng đầu năm 2025", "2025-01-01/2025-09-30"),
    ("date", "tháng 6/2026", "2026-06"),
    ("date", "T6/2026", "2026-06"),
    ("date", "năm 2025", "2025"),
    ("date", "giai đoạn 2021-2025", "2021-01-01/2025-12-31"),
    ("date", "2020 đến nay", "2020-01-01/.."),
    ("date", "từ ngày 1/1 đến ngày 31/3/2025", "2025-01-01/2025-03-31"),
    ("date", "Sơ bộ 2023", "2023"),
    ("date", "31 tháng 11", "impossible"),
    ("date", "31/11/2025", "impossible"),
    ("date", "30/02/2025", "impossible"),
    ("date", "29/02/2023", "impossible"),
    ("date", "04/14/2025", "impossible"),
    ("date", "0000-00-00", "impossible"),
    ("date", "0001-01-01T00:00:00", "impossible"),
    ("date", "quý 5/2025", "impossible"),
    ("date", "14/4", "unknown"),
    ("date", "hàng năm", "unknown"),
    ("date", "2024-01-02T03:04:05.123456", "2024-01-02T03:04:05.123456+07:00"),
    ("date", "Mon, 14 Apr 2025 09:30:00 +0700", "2025-04-14T09:30:00+07:00"),
    # numbers and sizes
    ("number", "1.234.567,89", "1234567.89"),
    ("number", "1,234,567.89", "1234567.89"),
    ("number", "12,5", "12.5"),
    ("number", "1.234", "1234?"),
    ("number", "1.2.3", "none"),
    ("number", "3,5 triệu", "3.5E+6"),
    ("size", "1,5 MB", "1500000"),
    ("size", "12 KB", "12000"),
    ("size", "lớn", "none"),
    # law
    ("act", "950/QĐ-TTg", "950/QĐ-TTg"),
    ("act", "QĐ 950/QD-TTg", "950/QĐ-TTg"),
    ("act", "47/2020/NĐ\u2011CP", "47/2020/NĐ-CP"),
    ("act", "nghị định 47/2020", "47/2020/NĐ-CP"),
    ("act", "Luật số 60/2024/qh15", "60/2024/QH15"),
    ("act", "388/NQ-UBTVQH16", "388/NQ-UBTVQH16"),
    ("act", "57-NQ/TW", "57-NQ/TW"),
    ("act", "Căn cứ 194/2025/NĐ-CP; 278/2025/NĐ-CP", "194/2025/NĐ-CP; 278/2025/NĐ-CP"),
    ("act", "http://a.vn/12/2020/nd-cp.html", "none"),
    # coordinates
    ("crs", "VN-2000, kinh tuyến trục 105°45'", "9210"),
    ("crs", "VN-2000", "None"),
    ("place", "106,7009; 10,7769", "10.7769 106.7009 swapped"),
    ("place", "21°01'42\"N 105°51'15\"E", "21.0283 105.8542"),
    ("place", "0; 0", "impossible"),
    ("place", "48.85, 2.35", "48.8500 2.3500 outside"),
    ("place", "X=1196543,21; Y=603211,5", "crs-missing"),
    # personal data
    ("personal", "Liên hệ anh Nguyễn Văn Bình, ĐT 0912.345.678", "barred"),
    ("personal", "CCCD 001080012345", "barred"),
    ("personal", "CMND số 123456789", "barred"),
    ("personal", "Thẻ BHYT GD4797912345678", "barred"),
    ("personal", "nguyen.binh@gmail.com", "barred"),
    ("personal", "Đường dây nóng: 0912 345 678", "open"),
    ("personal", "vanthu@danang.gov.vn, 024 3825 1234", "open"),
    ("personal", "Bà Rịa - Vũng Tàu", "open"),
    ("personal", "Mã 202504140930", "open"),
]


@pytest.mark.parametrize(("kind", "text", "expected"), SPECIMENS)
def test_specimen(kind: str, text: str, expected: str) -> None:
    assert READERS[kind](text) == expected


def test_there_are_at_least_150() -> None:
    assert len(set(SPECIMENS)) >= 150


def test_rows_of_a_real_portal_s_shape() -> None:
    """Hải Phòng: headings without diacritics, with slashes, all text; names and telephones in rows called open."""
    assert screen_rows([{"STT": "1", "Ho va ten": "Nguyen Van Binh", "So dien thoai/DD": "0912345678"}]).blocks_open


def test_a_spreadsheet_cell_of_each_type() -> None:
    assert _date(45761) == "2025-04-14"
    assert _date(datetime(2025, 4, 14, 9, 30)) == "2025-04-14T09:30:00+07:00"  # noqa: DTZ001
    assert _date(20250414.0) == "2025-04-14"


def test_bytes_of_the_three_old_encodings() -> None:
    assert decode("Tỉnh Điện Biên".encode()).text == "Tỉnh Điện Biên"
    assert decode(b"H\xb5 N\xe9i, \xa7\xd2 \xb8n").encoding == "tcvn3"
    assert decode("Tænh Ñieän Bieân".encode("latin-1")).text == "Tỉnh Điện Biên"
    assert decode(b"Th\xe0nh ph\xf4\xec H\xe0 N\xf4\xf2i").encoding == "cp1258"
