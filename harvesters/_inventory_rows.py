"""The rows under a header, told apart: datasets, section headings, totals, signatures, noise."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from harvesters._inventory_grid import Cell, CellType, Grid, loose, tidy
from harvesters._inventory_header import Header, Roles, is_number_row

__all__ = ["Row", "Skipped", "as_json", "field_keys", "titles_of", "walk"]

_TOTAL = re.compile(r"(?:tong|tong_cong|tong_so|cong|tong_cong_.*|tong_so_.*|cong_.*|total|grand_total|sum)(?:_\d+)?")
_FOOTER = re.compile(
    r"(?:nguoi_lap|nguoi_tong_hop|lap_bieu|ky_ten|ky_va_ghi|thu_truong|giam_doc|truong_phong|chu_tich|pho_|noi_nhan|xac_nhan|tm_|kt_|tl_|ghi_chu|luu_y|chu_thich|nguon:?$"
    r"|ngay_thang_nam|.*_ngay_(?:\d+_)?thang_(?:\d+_)?nam|ha_noi_ngay|prepared_by|approved_by|signature|source$|note)"
)
_ROMAN = re.compile(r"[IVXLC]{1,7}\.?")
_LETTER = re.compile(r"[A-ZĐ]\.?")
_SERIAL_FROM, _SERIAL_TO = 20_000, 80_000
"""What Excel counts for days between 1954 and 2119."""
_DATE_HEADING = re.compile(r"(?:^|_)(?:ngay|date|issued|modified|updated)(?:_|$)")
_MOST_NOTES: Final = 20


@dataclass(frozen=True)
class Row:
    """A row that describes something. `number` counts from 1."""

    number: int
    cells: dict[str, Cell]
    group: tuple[str, ...]
    name: str
    agency: str
    identifier: str | None


@dataclass
class Skipped:
    """How many rows were passed over, by reason, with a few examples."""

    counts: Counter[str] = field(default_factory=Counter)
    examples: dict[str, list[str]] = field(default_factory=dict)

    def note(self, reason: str, number: int, text: str) -> None:
        self.counts[reason] += 1
        seen = self.examples.setdefault(reason, [])
        if len(seen) < _MOST_NOTES:
            seen.append(f"{number}: {text[:60]}")


def titles_of(grid: Grid, header: Header) -> list[str]:
    """One text per filled row above the header."""
    titles = []
    for row in grid.rows[: header.first]:
        text = " ".join(dict.fromkeys(tidy(cell.text) for cell in row if cell is not None))
        if text:
            titles.append(text)
    return titles[:30]


def walk(grid: Grid, header: Header, roles: Roles, skipped: Skipped, *, hidden_rows: bool) -> Iterator[Row]:
    """Rows that describe datasets, in order."""
    names = [heading or f"Cột {_letter(column)}" for column, heading in enumerate(header.headings)]
    groups: list[tuple[int, str]] = []
    ended = False
    for number in range(header.last + 1, len(grid.rows)):
        cells = _filled(grid, number)
        if not cells:
            continue
        text = tidy(" ".join(cell.text for cell in cells.values()))
        if number in grid.hidden_rows and not hidden_rows:
            skipped.note("hidden", number + 1, text)
        elif number <= header.last + 3 and is_number_row(grid, number):
            skipped.note("numbering", number + 1, text)
        elif _repeats_header(cells, header):
            skipped.note("header", number + 1, text)
        elif _is_total(cells, roles):
            skipped.note("total", number + 1, text)
        elif _is_footer(cells, roles) or (ended and not _is_full(cells, roles)):
            ended = True
            skipped.note("footer", number + 1, text)
        elif (section := _section(grid, number, cells, roles)) is not None:
            level, title = section
            groups = [*(entry for entry in groups if entry[0] < level), (level, title)]
        else:
            yield _row(number, cells, names, roles, groups)


def _row(number: int, cells: dict[int, Cell], names: list[str], roles: Roles, groups: list[tuple[int, str]]) -> Row:
    named = {names[column]: _dated(cell, names[column]) for column, cell in sorted(cells.items())}
    return Row(
        number=number + 1,
        cells=named,
        group=tuple(title for _, title in groups),
        name=_text_at(cells, roles.name),
        agency=_text_at(cells, roles.agency),
        identifier=next((text for column in roles.identifiers if (text := _text_at(cells, column))), None),
    )


def _text_at(cells: dict[int, Cell], column: int | None) -> str:
    cell = cells.get(column) if column is not None else None
    return tidy(cell.text) if cell is not None else ""


def _filled(grid: Grid, number: int) -> dict[int, Cell]:
    """The row's cells, those merged over several rows filled down."""
    cells = {column: cell for column, cell in enumerate(grid.rows[number]) if cell is not None}
    for merge in grid.merges:
        if merge.top < number <= merge.bottom and merge.left == merge.right and merge.left not in cells:
            above = grid.at(merge.top, merge.left)
            if above is not None:
                cells[merge.left] = above
    if all(any(m.top < number <= m.bottom and m.left <= column <= m.right for m in grid.merges) for column in cells):
        return {}
    return cells


def _dated(cell: Cell, heading: str) -> Cell:
    """Excel's count of days under a heading that speaks of a day, made into that day."""
    if cell.type is not CellType.INTEGER or not _DATE_HEADING.search(loose(heading)):
        return cell
    serial = int(cell.value)
    if not _SERIAL_FROM <= serial <= _SERIAL_TO:
        return cell
    day = date(1899, 12, 30) + timedelta(days=serial)
    return Cell(day.isoformat(), CellType.DATE, str(cell.value), cell.link)


def _repeats_header(cells: dict[int, Cell], header: Header) -> bool:
    same = sum(
        1
        for column, cell in cells.items()
        if column < len(header.headings) and (header.headings[column] or "").split(" / ")[-1] == tidy(cell.text)
    )
    return len(cells) >= 2 and same >= len(cells) * 0.8


def _is_total(cells: dict[int, Cell], roles: Roles) -> bool:
    """`Tổng cộng` where a number or a name belongs, and nothing but figures beside it."""
    first = next(iter(cells.values()))
    named = cells.get(roles.name) if roles.name is not None else None
    for cell in (first, named):
        if cell is not None and cell.type is CellType.TEXT and _TOTAL.fullmatch(loose(cell.text)):
            others = [other for other in cells.values() if other is not cell]
            return all(_is_figure(other) or _TOTAL.fullmatch(loose(other.text)) for other in others)
    return False


def _is_figure(cell: Cell) -> bool:
    """A number, also one written as text in CSV: `1.250`, `12,5 %`."""
    return cell.type is not CellType.TEXT or re.fullmatch(r"[\d.,\s%+\-]+", cell.text) is not None


def _is_footer(cells: dict[int, Cell], roles: Roles) -> bool:
    if len(cells) > 3 or _has_order(cells, roles):
        return False
    return any(cell.type is CellType.TEXT and _FOOTER.match(loose(cell.text)) for cell in cells.values())


def _has_order(cells: dict[int, Cell], roles: Roles) -> bool:
    order = cells.get(roles.order) if roles.order is not None else None
    return order is not None and re.fullmatch(r"\d+(?:\.\d+)*\.?", order.text.strip()) is not None


def _is_full(cells: dict[int, Cell], roles: Roles) -> bool:
    """Whether a row after a signature still looks like a record."""
    return len(cells) >= 3 and (roles.name is None or roles.name in cells)


def _section(grid: Grid, number: int, cells: dict[int, Cell], roles: Roles) -> tuple[int, str] | None:
    """Level and title of a section heading: `I | Lĩnh vực đô thị`, or one text over the whole width."""
    own = {column: cell for column, cell in cells.items() if grid.at(number, column) is cell}
    texts = [(column, cell) for column, cell in sorted(own.items()) if cell.type in (CellType.TEXT, CellType.INTEGER)]
    if len(texts) != len(own) or _has_order(own, roles) or not own:
        return None
    if len(texts) == 1:
        column, cell = texts[0]
        wide = any(m.top == number and m.left <= column <= m.right and m.right - m.left >= 2 for m in grid.merges)
        alone = column != roles.name and column != roles.agency and column == min(own) and grid.width >= 3
        marked = _marker_level(cell.text)
        if cell.type is CellType.TEXT and (wide or alone or (marked is not None and roles.order is not None)):
            return (marked if marked is not None else 1), tidy(cell.text)
        return None
    if len(texts) == 2 and texts[0][0] == roles.order:
        mark, title = tidy(texts[0][1].text), tidy(texts[1][1].text)
        level = 0 if _ROMAN.fullmatch(mark) else 1 if _LETTER.fullmatch(mark) else None
        if level is not None:
            return level, f"{mark}{'' if mark.endswith('.') else '.'} {title}"
    return None


def _marker_level(text: str) -> int | None:
    mark = text.split(" ", 1)[0]
    if _ROMAN.fullmatch(mark) and mark.endswith("."):
        return 0
    return 1 if _LETTER.fullmatch(mark) and mark.endswith(".") else None


def _letter(column: int) -> str:
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def field_keys(header: Header) -> dict[str, str]:
    """The loose key of each heading: of its lowest row alone where that is clear, of the whole otherwise."""
    names = [heading or f"Cột {_letter(column)}" for column, heading in enumerate(header.headings)]
    leaves = Counter(loose(name.rsplit(" / ", 1)[-1]) for name in names)
    keys: dict[str, str] = {}
    for name in names:
        leaf = loose(name.rsplit(" / ", 1)[-1])
        keys[name] = leaf if leaf and leaves[leaf] == 1 else loose(name) or name
    return keys


def as_json(row: Row, sheet: str, titles: list[str], keys: dict[str, str]) -> dict[str, Any]:
    """The record as `harvesters.inventory` documents it."""
    cells = row.cells
    parts: dict[str, Any] = {
        "sheet": sheet,
        "row": row.number,
        "cells": {heading: cell.value for heading, cell in cells.items()},
        "fields": {keys[heading]: cell.value for heading, cell in cells.items()},
        "types": {heading: cell.type.value for heading, cell in cells.items() if cell.type is not CellType.TEXT},
        "shown": {heading: cell.shown for heading, cell in cells.items() if cell.shown is not None},
        "links": {heading: cell.link for heading, cell in cells.items() if cell.link is not None},
        "group": list(row.group),
        "titles": titles,
    }
    return {key: part for key, part in parts.items() if part not in ({}, [])}
