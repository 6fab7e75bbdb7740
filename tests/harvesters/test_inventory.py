"""Lists of datasets as offices keep them: synthetic files in the makes and with the habits seen in real ones."""

from __future__ import annotations

import io
import json
import unicodedata
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from harvesters._inventory_text import decode
from harvesters.config import HttpConfig, SourceConfig
from harvesters.errors import HarvestError, RetryLater, StopRun
from harvesters.http import Fetcher
from harvesters.inventory import InventoryConnector
from harvesters.protocol import EndOfListing, Event, RawRecord, Since

Harvest = Callable[..., list[Event]]

PLAIN = (
    "UBND huyện Cần Giờ;;;\nDANH MỤC DỮ LIỆU MỞ;;;\n"
    "STT;Tên bộ dữ liệu;Đơn vị cung cấp;Ngày ban hành\n"
    "1;Hộ nghèo, cận nghèo;Phòng Lao động;14/04/2025\n"
    "2;Nước sạch nông thôn;Phòng Nông nghiệp;Quý II/2025\n"
    ";Tổng số;2;\n"
)


@pytest.fixture
def harvest(tmp_path: Path) -> Harvest:
    def run(body: bytes | str, name: str = "danh-muc.csv", **options: object) -> list[Event]:
        path = tmp_path / name
        path.write_bytes(body.encode() if isinstance(body, str) else body)
        source = SourceConfig(
            id="s", kind="inventory", url=path.as_uri(), http=HttpConfig(file_roots=(str(tmp_path),)), options=options
        )
        with Fetcher(source) as fetch:
            return list(InventoryConnector().harvest(source, fetch, Since()))

    return run


def rows(events: list[Event]) -> list[dict[str, Any]]:
    return [json.loads(event.content) for event in events if isinstance(event, RawRecord)]


def names(events: list[Event]) -> list[str]:
    return [event.identifier for event in events if isinstance(event, RawRecord)]


def end(events: list[Event]) -> EndOfListing:
    last = events[-1]
    assert isinstance(last, EndOfListing)
    return last


def rules(events: list[Event]) -> set[str]:
    return {finding.rule.removeprefix("inventory.") for finding in end(events).findings}


def office_book() -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Danh mục"
    for row in [
        ["ỦY BAN NHÂN DÂN QUẬN 1"],
        ["DANH MỤC DỮ LIỆU MỞ NĂM 2025"],
        [],
        ["STT", "Thông tin bộ dữ liệu", None, None, "Đơn vị\nchủ trì", "Ngày cập nhật", "Mã"],
        [None, "TÊN BỘ DỮ LIỆU", "Mô tả", "Định dạng", None, None, None],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
        ["I", "Lĩnh vực đô thị"],
        [1, "Cây xanh", "Danh sách cây", "CSV", "Phòng Quản lý đô thị", datetime(2025, 4, 14), "00123"],  # noqa: DTZ001
        [2, "Chiếu sáng", "Đèn", "XLSX", None, "31/11/2025", 7],
        ["II", "Lĩnh vực giáo dục"],
        [3, "Trường học", "Danh sách trường", "CSV", "Phòng Giáo dục", 45000, None],
        [4, "Trường học", "Bản cũ", "CSV", "Phòng Giáo dục", "15/05/2025", None],
        ["Tổng cộng", 4],
        [],
        [None, None, None, None, "Quận 1, ngày 14 tháng 4 năm 2025"],
        [None, "Người lập biểu", None, None, "CHỦ TỊCH"],
        [None, "Nguyễn Văn A"],
    ]:
        sheet.append(row)
    for area in ("A1:G1", "A2:G2", "B4:D4", "A4:A5", "E4:E5", "F4:F5", "G4:G5", "E8:E9"):
        sheet.merge_cells(area)
    sheet["F8"].number_format = "dd/mm/yyyy"
    sheet["G9"].number_format = "00000"
    sheet["B8"].hyperlink = "https://x.example/cay-xanh.csv"
    sheet.row_dimensions[9].hidden = False
    hidden = book.create_sheet("Ẩn")
    hidden.sheet_state = "hidden"
    hidden.append(["STT", "Tên bộ dữ liệu"])
    hidden.append([1, "Bí mật"])
    book.create_sheet("Hướng dẫn").append(["Đọc trước khi điền"])
    return book


def saved(book: openpyxl.Workbook) -> bytes:
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def test_an_office_workbook(harvest: Harvest) -> None:
    events = harvest(saved(office_book()), "kê khai.xlsx")
    first, second, third, fourth = rows(events)
    assert first == {
        "sheet": "Danh mục",
        "row": 8,
        "cells": {
            "STT": 1,
            "Thông tin bộ dữ liệu / TÊN BỘ DỮ LIỆU": "Cây xanh",
            "Thông tin bộ dữ liệu / Mô tả": "Danh sách cây",
            "Thông tin bộ dữ liệu / Định dạng": "CSV",
            "Đơn vị chủ trì": "Phòng Quản lý đô thị",
            "Ngày cập nhật": "2025-04-14",
            "Mã": "00123",
        },
        "fields": {
            "stt": 1,
            "ten_bo_du_lieu": "Cây xanh",
            "mo_ta": "Danh sách cây",
            "dinh_dang": "CSV",
            "don_vi_chu_tri": "Phòng Quản lý đô thị",
            "ngay_cap_nhat": "2025-04-14",
            "ma": "00123",
        },
        "types": {"STT": "integer", "Ngày cập nhật": "date"},
        "shown": {"Ngày cập nhật": "14/04/2025"},
        "links": {"Thông tin bộ dữ liệu / TÊN BỘ DỮ LIỆU": "https://x.example/cay-xanh.csv"},
        "group": ["I. Lĩnh vực đô thị"],
        "titles": ["ỦY BAN NHÂN DÂN QUẬN 1", "DANH MỤC DỮ LIỆU MỞ NĂM 2025"],
    }
    # Merged over two rows: filled down. An impossible day stays as it was written. A number shown with zeros says so.
    assert second["fields"]["don_vi_chu_tri"] == "Phòng Quản lý đô thị"
    assert second["fields"]["ngay_cap_nhat"] == "31/11/2025"
    assert second["shown"] == {"Mã": "00007"}
    # Excel's count of days under a heading that speaks of a day.
    assert third["fields"]["ngay_cap_nhat"] == "2023-03-15"
    assert third["group"] == ["II. Lĩnh vực giáo dục"]
    assert fourth["row"] == 12
    assert names(events)[:2] == ["00123", "00007"]
    assert names(events)[3] == f"{names(events)[2]}#2"
    assert end(events).full
    assert rules(events) == {"skipped-numbering", "skipped-total", "skipped-footer", "hidden-sheet", "no-table-small"}
    for finding in end(events).findings:
        assert finding.vi and finding.en and finding.path


def test_hidden_sheets_and_rows_on_demand(harvest: Harvest) -> None:
    book = office_book()
    book["Danh mục"].row_dimensions[9].hidden = True
    assert len(rows(harvest(saved(book), "a.xlsx"))) == 3
    assert len(rows(harvest(saved(book), "a.xlsx", hidden_rows=True, hidden_sheets=True))) == 5


def test_several_sheets(harvest: Harvest) -> None:
    book = openpyxl.Workbook()
    for number, title in enumerate(["Sở A", "Sở B", "Sở C"]):
        sheet = book.create_sheet(title)
        sheet.append([f"Danh sách của {title}"])
        sheet.append(["TT", "Tên dữ liệu", "Đơn vị", "Tần suất cập nhật"])
        sheet.append([1, f"Dữ liệu {number}", title, "Hằng tháng"])
    events = harvest(saved(book), "a.xlsx")
    assert [(row["sheet"], row["fields"]["ten_du_lieu"]) for row in rows(events)] == [
        ("Sở A", "Dữ liệu 0"),
        ("Sở B", "Dữ liệu 1"),
        ("Sở C", "Dữ liệu 2"),
    ]
    assert [row["sheet"] for row in rows(harvest(saved(book), "a.xlsx", sheets=("sở b",)))] == ["Sở B"]


def test_a_sheet_of_figures_without_header_makes_the_listing_partial(harvest: Harvest) -> None:
    book = office_book()
    sheet = book.create_sheet("Khác")
    for number in range(10):
        sheet.append([number, number * 2, number * 3])
    events = harvest(saved(book), "a.xlsx")
    assert len(rows(events)) == 4
    assert "no-table" in rules(events)
    assert not end(events).full


def test_identity_holds_when_rows_move_and_figures_change(harvest: Harvest) -> None:
    head = "STT,Tên bộ dữ liệu,Đơn vị,Số bản ghi\n"
    first = names(harvest(head + "1,Cây xanh,Sở A,10\n2,Đèn đường,Sở B,20\n"))
    later = names(harvest(head + "1,Mới,Sở A,1\n2,ĐÈN  ĐƯỜNG,Sở B,21\n3,Cây xanh,Sở A,11\n"))
    assert set(first) < set(later)


def test_identifier_columns_of_the_configuration(harvest: Harvest) -> None:
    text = "Tên bộ dữ liệu,Số hồ sơ,Mã\nCây xanh,HS-1,1\nĐèn,HS-2,1\n"
    assert names(harvest(text)) == ["1", "1#2"]
    assert names(harvest(text, identifier=("SỐ HỒ SƠ",))) == ["HS-1", "HS-2"]


@pytest.mark.parametrize(
    "heading",
    ["Tên bộ dữ liệu", "TÊN BỘ DỮ LIỆU", " tên  bộ dữ liệu: ", unicodedata.normalize("NFD", "Tên bộ dữ liệu")],
)
def test_headings_are_matched_loosely_and_kept_as_written(harvest: Harvest, heading: str) -> None:
    (row,) = rows(harvest(f"{heading},Mô tả\nCây xanh,Danh sách\n"))
    assert row["fields"] == {"ten_bo_du_lieu": "Cây xanh", "mo_ta": "Danh sách"}
    assert next(iter(row["cells"])) == unicodedata.normalize("NFC", " ".join(heading.split()))


def test_two_headings_of_one_name(harvest: Harvest) -> None:
    (row,) = rows(harvest("Tên bộ dữ liệu,Ghi chú,Ghi chú,\nA,x,y,z\n"))
    assert row["cells"] == {"Tên bộ dữ liệu": "A", "Ghi chú": "x", "Ghi chú (2)": "y", "Cột D": "z"}


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_separators(harvest: Harvest, separator: str) -> None:
    lines = [["STT", "Tên bộ dữ liệu", "Mô tả"], ["1", "A", '"a, b; c"'], ["2", "B", '"hai\ndòng"']]
    found = rows(harvest("\n".join(separator.join(line) for line in lines)))
    assert [row["fields"]["ten_bo_du_lieu"] for row in found] == ["A", "B"]
    assert [row["fields"]["mo_ta"] for row in found] == ["a, b; c", "hai\ndòng"]


# --- encodings -----------------------------------------------------------------------------------------------------

_TONES = "\u0300\u0301\u0303\u0309\u0323"


def cp1258(text: str) -> bytes:
    """As Windows wrote it: the letter, then its tone as a sign of its own."""
    out = []
    for char in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", char)
        tones = "".join(part for part in parts if part in _TONES)
        letter = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
        out.append((letter + tones).encode("cp1258"))
    return b"".join(out)


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (PLAIN.encode(), "utf-8"),
        (PLAIN.encode("utf-8-sig"), "utf-8"),
        (PLAIN.encode("utf-16"), "utf-16"),
        (PLAIN.encode("utf-16-le"), "utf-16"),
        (PLAIN.encode("utf-16-be"), "utf-16"),
        (unicodedata.normalize("NFD", PLAIN).encode(), "utf-8"),
        (cp1258(PLAIN), "cp1258"),
    ],
)
def test_encodings(harvest: Harvest, body: bytes, encoding: str) -> None:
    assert decode(body)[1] == encoding
    found = rows(harvest(body))
    assert [row["fields"] for row in found] == [
        {
            "stt": "1",
            "ten_bo_du_lieu": "Hộ nghèo, cận nghèo",
            "don_vi_cung_cap": "Phòng Lao động",
            "ngay_ban_hanh": "2025-04-14",
        },
        {
            "stt": "2",
            "ten_bo_du_lieu": "Nước sạch nông thôn",
            "don_vi_cung_cap": "Phòng Nông nghiệp",
            "ngay_ban_hanh": "Quý II/2025",
        },
    ]
    assert found[0]["titles"] == ["UBND huyện Cần Giờ", "DANH MỤC DỮ LIỆU MỞ"]
    assert found[0]["shown"] == {"Ngày ban hành": "14/04/2025"}


@pytest.mark.parametrize(
    ("signs", "text", "encoding"),
    [
        ("Héi ®ång nh©n d©n tØnh; Danh môc d÷ liÖu më", "Hội đồng nhân dân tỉnh; Danh mục dữ liệu mở", "tcvn3"),
        ("Danh muïc döõ lieäu môû; Sôû Thoâng tin", "Danh mục dữ liệu mở; Sở Thông tin", "vni"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("outer", ["cp1252", "utf-8"])
def test_fonts_of_the_time_before_unicode(signs: str, text: str, encoding: str, outer: str) -> None:
    """As bytes of their own, and pasted into a file that is UTF-8 by now."""
    assert decode(signs.encode(outer)) == (text, encoding)


def test_cells_in_a_legacy_font(harvest: Harvest) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["STT", "Tªn bé d÷ liÖu", "§¬n vÞ cung cÊp"])
    sheet.append([1, "Héi ®ång nh©n d©n tØnh", "V¨n phßng"])
    (row,) = rows(harvest(saved(book), "cu.xlsx"))
    assert row["fields"] == {"stt": 1, "ten_bo_du_lieu": "Hội đồng nhân dân tỉnh", "don_vi_cung_cap": "Văn phòng"}


def test_other_languages_are_left_alone() -> None:
    text = "Liste des données;Qualité de l'air à Genève;Élèves"
    assert decode(text.encode("cp1252"))[0] == text
    assert decode(text.encode())[0] == text


# --- other makes ---------------------------------------------------------------------------------------------------


def test_ods(harvest: Harvest) -> None:
    from odf.opendocument import OpenDocumentSpreadsheet
    from odf.table import CoveredTableCell, Table, TableCell, TableRow
    from odf.text import A, P

    book = OpenDocumentSpreadsheet()
    table = Table(name="Bảng kê")

    def add(*cells: Any) -> None:
        row = TableRow()
        for cell in cells:
            row.addElement(cell)
        table.addElement(row)

    def text(value: str, **settings: Any) -> Any:
        cell = TableCell(valuetype="string", **settings)
        cell.addElement(P(text=value))
        return cell

    add(text("DANH MỤC", numbercolumnsspanned=4), *(CoveredTableCell() for _ in range(3)))
    add(text("STT"), text("Tên bộ dữ liệu"), text("Đơn vị"), text("Ngày cập nhật"))
    linked = TableCell(valuetype="string")
    paragraph = P()
    paragraph.addElement(A(href="https://x.example/a.csv", text="Cây xanh"))
    linked.addElement(paragraph)
    day = TableCell(valuetype="date", datevalue="2025-04-14")
    day.addElement(P(text="14/04/25"))
    add(text("1"), linked, text("Phòng A", numberrowsspanned=2), day)
    add(text("2"), text("Đèn"), CoveredTableCell(), text(""))
    book.spreadsheet.addElement(table)
    stream = io.BytesIO()
    book.write(stream)
    first, second = rows(harvest(stream.getvalue(), "ke.ods"))
    assert first["fields"] == {
        "stt": "1",
        "ten_bo_du_lieu": "Cây xanh",
        "don_vi": "Phòng A",
        "ngay_cap_nhat": "2025-04-14",
    }
    assert first["links"] == {"Tên bộ dữ liệu": "https://x.example/a.csv"}
    assert first["shown"] == {"Ngày cập nhật": "14/04/25"}
    assert second["fields"]["don_vi"] == "Phòng A"


def test_a_web_page_called_xls(harvest: Harvest) -> None:
    page = (
        "<html><body><table><tr><td colspan=3>DANH MỤC</td></tr>"
        "<tr><th>STT</th><th>Tên bộ dữ liệu</th><th>Đơn vị</th></tr>"
        "<tr><td>1</td><td><a href='https://x.example/1'>Cây xanh</a></td><td rowspan=2>Phòng A</td></tr>"
        "<tr><td>2</td><td>Đèn</td></tr></table></body></html>"
    )
    found = rows(harvest(page, "bao-cao.xls"))
    assert [row["fields"]["ten_bo_du_lieu"] for row in found] == ["Cây xanh", "Đèn"]
    assert [row["fields"]["don_vi"] for row in found] == ["Phòng A", "Phòng A"]
    assert found[0]["links"] == {"Tên bộ dữ liệu": "https://x.example/1"}


# --- what cannot be read -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (b"", "a.csv"),
        (b"PK\x03\x04 cut off", "a.xlsx"),
        (saved(office_book())[:4000], "a.xlsx"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a.xls"),
        (b"<!DOCTYPE html><html><body><form>CAPTCHA</form></body></html>", "a.xlsx"),
        (b"1;2\n3;4\n", "a.csv"),
    ],
)
def test_what_is_no_list_is_for_later(harvest: Harvest, body: bytes, name: str) -> None:
    with pytest.raises(RetryLater):
        harvest(body, name)


def rezipped(body: bytes, **parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(body)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            new.writestr(member.filename, parts.get(member.filename.replace("/", "__"), old.read(member)))
        for name, part in parts.items():
            if name.replace("__", "/") not in old.namelist():
                new.writestr(name.replace("__", "/"), part)
    return stream.getvalue()


@pytest.mark.parametrize(
    "parts",
    [
        {"xl__media__bomb.bin": b"\0" * (450 << 20)},
        {"xl__sharedStrings.xml": b'<?xml version="1.0"?><!DOCTYPE s [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><sst/>'},
    ],
)
def test_bombs_are_refused(harvest: Harvest, parts: dict[str, bytes]) -> None:
    with pytest.raises(StopRun):
        harvest(rezipped(saved(office_book()), **parts), "a.xlsx")


def test_nothing_is_given_before_the_error_that_would_look_like_a_listing(harvest: Harvest) -> None:
    with pytest.raises(HarvestError):
        harvest(b"not;a\nlist;\n", guess_header=False)


def test_unchanged_on_the_servers_word(kit: Any) -> None:
    def answer(request: Any, _connection: Any) -> Any:
        if request.headers.get("if-none-match") == '"v1"':
            return kit.Reply(304, b"", {})
        return kit.Reply(
            200,
            PLAIN.encode(),
            {"ETag": '"v1"', "Content-Disposition": 'attachment; filename="kê.csv"'.encode().decode("latin-1")},
        )

    server = kit.serve()
    server.routes["/ds"] = answer
    source = kit.source(server.url("/ds"), kind="inventory")
    with kit.fetcher(server.url("/ds")) as fetch:
        first = list(InventoryConnector().harvest(source, fetch, Since()))
        second = list(InventoryConnector().harvest(source, fetch, Since(validators=end(first).validators)))
    assert len(rows(first)) == 2
    assert end(first).full
    assert second == [end(second)]
    assert end(second).unchanged
