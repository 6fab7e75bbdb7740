"""Workbooks as grids: XLSX and XLSM by openpyxl (merges, links, formats), ODS and XLS by calamine, and tables saved
as HTML.

Runs in a worker process. A workbook is a ZIP file of XML: what it unpacks to is counted before anything is unpacked.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final

from harvesters._inventory_grid import Cell, CellType, Grid, Merge, cell_of

__all__ = ["DangerousBook", "UnreadableBook", "html_grids", "is_workbook", "workbook_grids"]

_MOST_UNPACKED: Final = 400 << 20
_MOST_MEMBERS: Final = 10_000
_STEEPEST: Final = 250
"""Unpacked size over packed size, for members that matter."""
_WIDEST: Final = 500
_LONGEST: Final = 200_000
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


class DangerousBook(ValueError):
    """The file would unpack to more than it should, or plays with entities."""


class UnreadableBook(ValueError):
    """The file is damaged, protected by a password, or no workbook."""


def is_workbook(head: bytes) -> bool:
    return head.startswith((_ZIP, _OLE))


def workbook_grids(path: Path) -> list[Grid]:
    """All sheets. Raises `DangerousBook` or `UnreadableBook`."""
    with path.open("rb") as raw:
        head = raw.read(8)
    if head.startswith(_ZIP):
        names = _check_zip(path)
        if "xl/workbook.xml" in names:
            return list(_openpyxl(path))
    return list(_calamine(path))


def _check_zip(path: Path) -> set[str]:
    try:
        with zipfile.ZipFile(path) as book:
            members = book.infolist()
            unpacked = sum(member.file_size for member in members)
            if len(members) > _MOST_MEMBERS or unpacked > _MOST_UNPACKED:
                raise DangerousBook(f"the workbook unpacks to {unpacked >> 20} MiB in {len(members)} parts")
            for member in members:
                if member.file_size > 1 << 22 and member.file_size > _STEEPEST * max(member.compress_size, 1):
                    raise DangerousBook(f"part {member.filename[:80]!r} is packed more than {_STEEPEST} times")
                if member.filename.endswith((".xml", ".rels")):
                    _check_xml(book, member)
            return {member.filename for member in members}
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError) as error:
        raise UnreadableBook(f"the workbook is damaged: {error}") from error


def _check_xml(book: zipfile.ZipFile, member: zipfile.ZipInfo) -> None:
    with book.open(member) as part:
        head = part.read(4096)
    text = head.replace(b"\0", b"")
    if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
        raise DangerousBook(f"part {member.filename[:80]!r} declares a document type")


_BROKEN = (ValueError, KeyError, TypeError, AttributeError, IndexError, SyntaxError, zipfile.BadZipFile, OSError)
"""What openpyxl raises for files that break its expectations; it has no error of its own."""

# --- XLSX ----------------------------------------------------------------------------------------------------------


def _openpyxl(path: Path) -> Iterator[Grid]:
    import warnings

    import openpyxl

    # Given as a stream: the name of a downloaded file says nothing, and openpyxl goes by it.
    with path.open("rb") as raw, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # openpyxl warns about styles and validations that it does not carry over
        try:
            book = openpyxl.load_workbook(raw, data_only=True, rich_text=False)
        except _BROKEN as error:
            raise UnreadableBook(f"the workbook cannot be read: {type(error).__name__}: {error}"[:300]) from error
        for sheet in book.worksheets:
            yield _sheet_grid(sheet)


def _sheet_grid(sheet: Any) -> Grid:
    rows = [
        [_xlsx_cell(cell) for cell in row]
        for row in sheet.iter_rows(
            max_row=min(sheet.max_row or 1, _LONGEST), max_col=min(sheet.max_column or 1, _WIDEST)
        )
    ]
    merges = [
        Merge(area.min_row - 1, area.min_col - 1, area.max_row - 1, area.max_col - 1)
        for area in sheet.merged_cells.ranges
    ]
    hidden = frozenset(number - 1 for number, row in sheet.row_dimensions.items() if row.hidden)
    return Grid(str(sheet.title), rows, merges, hidden, hidden=sheet.sheet_state != "visible")


def _xlsx_cell(cell: Any) -> Cell | None:
    value = cell.value
    target = getattr(cell, "hyperlink", None)
    link = _target(target) if target is not None else None
    if value is None:
        return None
    if cell.data_type == "e":
        return Cell(str(value), CellType.ERROR)
    return cell_of(value, shown=_shown(value, str(cell.number_format or "")), link=link or _formula_link(value))


def _target(hyperlink: Any) -> str | None:
    target = getattr(hyperlink, "target", None)
    location = getattr(hyperlink, "location", None)
    if not target:
        return None
    return f"{target}#{location}" if location and "#" not in target else str(target)


def _formula_link(value: object) -> str | None:
    found = re.match(r"=HYPERLINK\(\s*\"([^\"]+)\"", value, re.IGNORECASE) if isinstance(value, str) else None
    return found[1] if found else None


_FORMAT_PARTS = re.compile(
    r"yyyy|yy|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|AM/PM|\"[^\"]*\"|\\.|\[[^\]]*\]|.", re.IGNORECASE
)
_LOCAL_DATE = frozenset(("mm-dd-yy", "m/d/yy", "m/d/yyyy", "general", "d-mmm-yy", "d-mmm", "mmm-yy"))


def _shown(value: object, form: str) -> str | None:
    """A date or number as its format shows it; None for the usual way."""
    form = form.split(";", 1)[0]
    if isinstance(value, datetime | date):
        # Format 14 follows the office's locale: day first in Vietnam. So `mm-dd-yy` in the file is no evidence.
        return None if form.lower() in _LOCAL_DATE else _shown_date(value, form)
    if isinstance(value, int | float) and not isinstance(value, bool):
        if re.fullmatch(r"0{2,}", form) and float(value).is_integer():
            return f"{int(value):0{len(form)}d}"
        if re.fullmatch(r"0(?:\.0+)?%", form):
            return f"{value:.{max(len(form) - 3, 0)}%}"
    return None


def _shown_date(value: date, form: str) -> str | None:
    moment = value if isinstance(value, datetime) else datetime.combine(value, time())
    out: list[str] = []
    after_hour = False
    for part in _FORMAT_PARTS.findall(form):
        low = part.lower()
        if part.startswith("["):
            continue
        if part.startswith('"'):
            out.append(part[1:-1])
        elif part.startswith("\\"):
            out.append(part[1:])
        elif low in ("mm", "m") and after_hour:
            out.append(f"{moment.minute:02d}")
        elif low in _DATE_PARTS:
            out.append(_DATE_PARTS[low](moment))
            after_hour = low in ("h", "hh")
        elif low == "am/pm":
            out.append("AM" if moment.hour < 12 else "PM")
        elif part not in "@*_":
            out.append(part)
    return "".join(out).strip() or None


_DATE_PARTS: Final[dict[str, Callable[[datetime], str]]] = {
    "yyyy": lambda d: f"{d.year:04d}",
    "yy": lambda d: f"{d.year % 100:02d}",
    "mmmm": lambda d: f"tháng {d.month}",
    "mmm": lambda d: f"Thg{d.month}",
    "mm": lambda d: f"{d.month:02d}",
    "m": lambda d: str(d.month),
    "dddd": lambda d: "",
    "ddd": lambda d: "",
    "dd": lambda d: f"{d.day:02d}",
    "d": lambda d: str(d.day),
    "hh": lambda d: f"{d.hour:02d}",
    "h": lambda d: str(d.hour),
    "ss": lambda d: f"{d.second:02d}",
    "s": lambda d: str(d.second),
}


# --- ODS, XLS ------------------------------------------------------------------------------------------------------


def _calamine(path: Path) -> Iterator[Grid]:
    import python_calamine as calamine

    try:
        book = calamine.CalamineWorkbook.from_filelike(io.BytesIO(path.read_bytes()))
        visible = {entry.name: entry.visible == calamine.SheetVisibleEnum.Visible for entry in book.sheets_metadata}
        for name in book.sheet_names:
            sheet = book.get_sheet_by_name(name)
            if sheet.total_height > _LONGEST * 6 or sheet.total_width > 20_000:
                raise DangerousBook(
                    f"sheet {name[:80]!r} has {sheet.total_height} rows and {sheet.total_width} columns"
                )
            rows = [
                [cell_of(value) for value in row[:_WIDEST]] for row in sheet.to_python(skip_empty_area=False)[:_LONGEST]
            ]
            areas = sheet.merged_cell_ranges or []
            merges = [Merge(top, left, bottom, right) for (top, left), (bottom, right) in areas]
            grid = Grid(name, rows, merges, hidden=not visible.get(name, True), guessed=not merges)
            yield _ods_details(path, grid)
    except calamine.PasswordError as error:
        raise UnreadableBook("the workbook is protected by a password") from error
    except (calamine.CalamineError, OSError) as error:
        raise UnreadableBook(f"the workbook cannot be read: {error}"[:300]) from error


_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_HREF = "{http://www.w3.org/1999/xlink}href"


def _ods_details(path: Path, grid: Grid) -> Grid:
    """What calamine leaves out of ODS: merged cells, links, hidden rows, the text shown."""
    if not zipfile.is_zipfile(path):
        return grid
    from lxml import etree

    with zipfile.ZipFile(path) as book, book.open("content.xml") as part:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
        tree = etree.parse(part, parser)
    for table in tree.iter(f"{_TABLE}table"):
        if table.get(f"{_TABLE}name") == grid.name:
            _ods_table(table, grid)
    return grid


def _ods_table(table: Any, grid: Grid) -> None:
    hidden: set[int] = set()
    row_number = 0
    for row in table.iter(f"{_TABLE}table-row"):
        repeated = int(row.get(f"{_TABLE}number-rows-repeated", "1"))
        if row.get(f"{_TABLE}visibility") in ("collapse", "filter"):
            hidden.update(range(row_number, min(row_number + repeated, len(grid.rows))))
        if row_number < len(grid.rows) and repeated == 1:
            _ods_row(row, row_number, grid)
        row_number += repeated
    grid.hidden_rows = frozenset(hidden)
    grid.guessed = False


def _ods_row(row: Any, number: int, grid: Grid) -> None:
    column = 0
    for cell in row.iterchildren(f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
        repeated = int(cell.get(f"{_TABLE}number-columns-repeated", "1"))
        down = int(cell.get(f"{_TABLE}number-rows-spanned", "1"))
        across = int(cell.get(f"{_TABLE}number-columns-spanned", "1"))
        if down > 1 or across > 1:
            grid.merges.append(Merge(number, column, number + down - 1, column + across - 1))
        known = grid.at(number, column)
        if known is not None and repeated == 1:
            link = next((anchor.get(_HREF) for anchor in cell.iter(f"{_TEXT}a")), None)
            shown = "\n".join("".join(part.itertext()) for part in cell.iterchildren(f"{_TEXT}p")).strip()
            keep = shown if known.type is not CellType.TEXT and shown and shown != str(known.value) else known.shown
            grid.rows[number][column] = Cell(known.value, known.type, keep, link)
        column += repeated


# --- HTML called .xls ----------------------------------------------------------------------------------------------


def html_grids(text: str) -> list[Grid]:
    """Tables of a web page: what many systems export under the name `.xls`."""
    from lxml import html

    try:
        page = html.fromstring(text)
    except (ValueError, TypeError) as error:
        raise UnreadableBook(f"the page cannot be read: {error}"[:200]) from error
    tables = [table for table in page.iter("table") if not any(True for _ in table.iterdescendants("table"))]
    return [_html_table(table, f"Bảng {number}") for number, table in enumerate(tables[:100], 1)]


def _html_table(table: Any, name: str) -> Grid:
    grid = Grid(name, [])
    for number, row in enumerate(table.iter("tr")):
        while len(grid.rows) <= number:
            grid.rows.append([])
        for cell in row.iterchildren("td", "th"):
            taken = {(m.top, m.left): m for m in grid.merges}
            covered = {
                column for m in taken.values() if m.top <= number <= m.bottom for column in range(m.left, m.right + 1)
            }
            cells = grid.rows[number]
            while len(cells) in covered:
                cells.append(None)
            column = len(cells)
            link = next((anchor.get("href") for anchor in cell.iter("a")), None)
            cells.append(cell_of(cell.text_content(), link=link))
            down, across = _span(cell, "rowspan"), _span(cell, "colspan")
            cells.extend([None] * (across - 1))
            if down > 1 or across > 1:
                grid.merges.append(Merge(number, column, number + down - 1, column + across - 1))
    return grid


def _span(cell: Any, name: str) -> int:
    digits = re.match(r"\s*(\d{1,3})", cell.get(name, "1"))
    return max(1, int(digits[1])) if digits else 1
