"""The office's inventory: a workbook as people keep it, title rows above a header of merged cells."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache
from io import BytesIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet.worksheet import Worksheet

from hub.demo.entries import Entry, entries
from hub.demo.portals import Answer

__all__ = ["office"]

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_HEADINGS = (
    "STT",
    "Tên bộ dữ liệu",
    "Mô tả",
    "Lĩnh vực",
    "Từ khóa",
    "Cơ quan chủ quản",
    "Kỳ dữ liệu",
    "Ngày cập nhật",
    "Tần suất cập nhật",
    "Mức độ chia sẻ",
    "Định dạng",
    "Đường dẫn",
    "Ghi chú nội bộ",
)


def office(path: str, _: Mapping[str, str], base: str) -> Answer | None:
    """`/danh-muc-du-lieu.xlsx`."""
    return Answer(_workbook(base), _XLSX) if path == "/danh-muc-du-lieu.xlsx" else None


@lru_cache(maxsize=4)
def _workbook(base: str) -> bytes:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Danh mục"
    _title_rows(sheet)
    for column, heading in enumerate(_HEADINGS, 1):
        cell = sheet.cell(5, column, heading)
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True)
    known = entries("office")
    rows = [*known, known[2]]  # one row was pasted twice
    for place, entry in enumerate(rows, 6):
        for column, value in enumerate(_row(place - 5, entry, base), 1):
            sheet.cell(place, column, value)
    for first in range(6, 6 + len(known), 10):
        sheet.merge_cells(start_row=first, end_row=first + 9, start_column=6, end_column=6)
    notes = book.create_sheet("Hướng dẫn")
    notes["A1"] = "Các đơn vị điền theo mẫu; không xóa cột. (Tệp mô phỏng.)"
    stamp = datetime(2025, 10, 1)  # noqa: DTZ001 - a workbook knows no zones
    book.properties.created = book.properties.modified = stamp
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _title_rows(sheet: Worksheet) -> None:
    sheet["A1"] = "ỦY BAN NHÂN DÂN PHƯỜNG SÀI GÒN"
    sheet.merge_cells("A1:E1")
    sheet["A2"] = "DANH MỤC DỮ LIỆU MỞ (mô phỏng)"
    sheet.merge_cells("A2:M2")
    sheet["A3"] = "Kèm theo Công văn số 12/UBND-VX ngày 14 tháng 10 năm 2025"
    sheet.merge_cells("A3:M3")


def _row(number: int, entry: Entry, base: str) -> tuple[str | int | datetime | None, ...]:
    day: str | datetime = f"{entry.modified:%d/%m/%Y}"
    if entry.number == 11:
        day = "31/11/2024"
    elif entry.number % 8 == 3:
        day = datetime.combine(entry.modified, datetime.min.time())
    url = f"{base}/tep/{entry.slug}.{entry.files[0]}"
    return (
        number,
        entry.title,
        entry.description,
        entry.theme,
        ", ".join(entry.words),
        "UBND phường Sài Gòn" if entry.number % 10 == 0 else None,
        entry.period,
        day,
        entry.often,
        ("Dữ liệu mở", "Dữ liệu dùng chung", "Dữ liệu mở")[entry.number % 3],
        entry.files[0],
        url if entry.number % 7 else "Tại bộ phận một cửa",
        "đã rà soát" if entry.number % 5 == 0 else None,
    )
