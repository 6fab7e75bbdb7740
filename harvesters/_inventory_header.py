"""Finding the header of a sheet: below its title rows, over one or several rows, in Vietnamese or English."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from harvesters._inventory_grid import Cell, CellType, Grid, loose, tidy

__all__ = ["Header", "Roles", "find_header", "find_roles", "is_number_row"]

_SEARCHED: Final = 80
_WORDS: Final = """
stt tt so_tt so_thu_tu ten ma ma_so mo_ta noi_dung dien_giai don_vi co_quan so_nganh phong_ban linh_vuc chu_de nhom
dinh_dang ngay thoi_gian thoi_diem tan_suat chu_ky cap_nhat lien_ket duong_dan link url website dia_chi giay_phep
ghi_chu pham_vi loai nguon hinh_thuc tu_khoa muc_do nguoi dien_thoai email thu_dien_tu so_luong so_ban_ghi
dung_luong trang_thai phuong_thuc truong du_lieu danh_muc can_cu title name description identifier id code agency
publisher organi[sz]ation format license licence updated modified issued keywords? tags? theme category frequency
contact access dataset no number size status notes? language spatial temporal
"""
_HEADING_WORDS: Final = re.compile(rf"(?:^|_)(?:{'|'.join(_WORDS.split())})(?:_|$)")
_NAME_EXACT: Final = """
ten_bo_du_lieu ten_co_so_du_lieu ten_csdl ten_tap_du_lieu ten_du_lieu ten_dataset ten_bo_du_lieu_mo
ten_danh_muc_du_lieu ten_danh_muc ten_thong_tin title dataset_title dataset_name name dataset bo_du_lieu
co_so_du_lieu ten ten_goi noi_dung danh_muc_du_lieu du_lieu noi_dung_du_lieu danh_muc
"""
_NAMES: Final = tuple(_NAME_EXACT.split())
_IDENTIFIERS: Final = """
identifier ma_dinh_danh ma_bo_du_lieu ma_du_lieu ma_csdl ma_co_so_du_lieu ma_dataset ma_tap_du_lieu ma_so ma id uid
uuid code dataset_id dataset_code so_hieu ky_hieu
"""
_AGENCIES: Final = re.compile(r"(?:^|_)(?:don_vi|co_quan|so_nganh|phong_ban|agency|publisher|organi[sz]ation)(?:_|$)")
_UNIT: Final = re.compile(r"don_vi_(?:tinh|do)")
_NUMBERS: Final = re.compile(r"[(\[]?\s*(?:\d{1,2}|[A-Z]|[IVX]{1,4})\s*[)\]]?(?:\s*=.*)?")
_STT: Final = frozenset(("stt", "tt", "so_tt", "so_thu_tu", "no", "s_t_t", "order", "number"))


@dataclass(frozen=True)
class Header:
    """Where the header stands (`first` to `last` row, from 0) and what each column is called; None is an unused one."""

    first: int
    last: int
    headings: tuple[str | None, ...]
    guessed: bool
    """No heading was recognised: the first even row was taken."""


@dataclass(frozen=True)
class Roles:
    """Columns with a meaning for telling rows apart."""

    name: int | None
    agency: int | None
    identifiers: tuple[int, ...]
    order: int | None
    """The column of running numbers (STT)."""


def find_header(grid: Grid) -> Header | None:
    """The header; None for a sheet that holds no recognisable table."""
    scores = [(_score(grid, number), -number) for number in range(min(len(grid.rows), _SEARCHED))]
    best, number = max(scores, default=(0.0, 0))
    if best >= 2:
        first, last = _extent(grid, -number)
        return Header(first, last, _headings(grid, first, last), guessed=False)
    return _guess(grid)


def _distinct(grid: Grid, number: int) -> list[Cell]:
    return [cell for cell in grid.rows[number] if cell is not None]


def _score(grid: Grid, number: int) -> float:
    """How many headings are known words; 0 for rows that cannot be a header."""
    cells = _distinct(grid, number)
    texts = [cell for cell in cells if cell.type is CellType.TEXT]
    if len(texts) < 2 or len(texts) < len(cells) * 0.8:
        return 0.0
    short = [cell for cell in texts if len(cell.text) <= 120]
    hits = sum(1 for cell in short if _HEADING_WORDS.search(loose(cell.text)))
    starts = sum(1 for cell in short if _is_name(loose(cell.text)))
    if hits < max(2, len(texts) * 0.4):
        return 0.0
    # A row of data may well hold such words inside long texts; a header's are short.
    length = sum(len(cell.text) for cell in texts) / len(texts)
    return hits + min(starts, 1) * 2 - (length > 45) * 2 + min(len(texts), 30) / 100


def _is_name(key: str) -> bool:
    return key in _NAMES or key.startswith(("ten_", "title", "name"))


def _guess(grid: Grid) -> Header | None:
    """Without known words: the first row of three or more short texts with filled rows below."""
    for number in range(min(len(grid.rows) - 1, 30)):
        cells = _distinct(grid, number)
        below = _distinct(grid, number + 1)
        texts = {cell.text for cell in cells if cell.type is CellType.TEXT and len(cell.text) <= 80}
        if len(texts) >= 3 and len(texts) == len(cells) and len(below) >= 2 and len(cells) >= len(below) * 0.6:
            return Header(number, number, _headings(grid, number, number), guessed=True)
    return None


# --- several rows --------------------------------------------------------------------------------------------------


def _extent(grid: Grid, number: int) -> tuple[int, int]:
    """First and last row of the header that row `number` belongs to."""
    first = last = number
    for merge in grid.merges:
        if (
            merge.top <= number <= merge.bottom
            and merge.bottom > merge.top
            and grid.at(merge.top, merge.left) is not None
        ):
            first, last = min(first, merge.top), max(last, merge.bottom)
    while first > 0 and _is_group_row(grid, first - 1, first):
        first -= 1
    while last + 1 < len(grid.rows) and _is_sub_row(grid, last + 1, first, last):
        last += 1
    return first, last


def _is_group_row(grid: Grid, upper: int, lower: int) -> bool:
    """Whether the row above names groups of columns (and is no title: a title stands alone)."""
    cells = [(column, cell) for column, cell in enumerate(grid.rows[upper]) if cell is not None]
    if len(cells) < 2 or any(cell.type is not CellType.TEXT or len(cell.text) > 80 for _, cell in cells):
        return False
    if any(_HEADING_WORDS.search(loose(cell.text)) for _, cell in cells):
        gaps = [column for column, _ in cells if grid.at(lower, column) is None]
        return bool(gaps) or any(merge.top == upper and merge.right > merge.left for merge in grid.merges)
    return False


def _is_sub_row(grid: Grid, row: int, first: int, last: int) -> bool:
    """Whether the row under the header splits its headings: it fills the gaps of a group heading, and nothing else."""
    cells = [(column, cell) for column, cell in enumerate(grid.rows[row]) if cell is not None]
    if (
        not cells
        or any(cell.type is not CellType.TEXT or len(cell.text) > 80 for _, cell in cells)
        or is_number_row(grid, row)
    ):
        return False
    groups = [m for m in grid.merges if first <= m.top <= last and m.bottom <= last and m.right > m.left]
    if groups:
        inside = [column for column, _ in cells if any(m.left <= column <= m.right for m in groups)]
        return len(inside) == len(cells)
    if not grid.guessed:
        return False
    above = [grid.at(last, column) for column in range(grid.width)]
    gaps = [column for column, _ in cells if column < len(above) and above[column] is None]
    standing = [column for column, cell in enumerate(above) if cell is not None]
    untouched = [column for column in standing if grid.at(row, column) is None]
    return bool(gaps) and len(untouched) * 2 >= len(standing) and 0 not in [column for column, _ in cells]


def _headings(grid: Grid, first: int, last: int) -> tuple[str | None, ...]:
    width = grid.width
    names: list[str | None] = []
    seen: dict[str, int] = {}
    for column in range(width):
        parts: list[str] = []
        for row in range(first, last + 1):
            cell = _covering(grid, row, column, first, last)
            text = tidy(cell.text) if cell is not None else ""
            if text and (not parts or parts[-1] != text):
                parts.append(text)
        name = " / ".join(parts) or None
        if name is not None:
            seen[name] = seen.get(name, 0) + 1
            name = name if seen[name] == 1 else f"{name} ({seen[name]})"
        names.append(name)
    return tuple(names)


def _covering(grid: Grid, row: int, column: int, first: int, last: int) -> Cell | None:
    """The cell here, or the one that is merged or (in CSV) written over this place."""
    cell = grid.at(row, column)
    if cell is not None:
        return cell
    for merge in grid.merges:
        if merge.top <= row <= merge.bottom and merge.left <= column <= merge.right and merge.top >= first:
            return grid.at(merge.top, merge.left)
    if grid.guessed and row < last and grid.at(last, column) is not None:
        for left in range(column - 1, -1, -1):
            if (found := grid.at(row, left)) is not None:
                # The group reaches here only if its own place is split below as well.
                return found if grid.at(last, left) is not None else None
    return None


def is_number_row(grid: Grid, row: int) -> bool:
    """Whether the row numbers the columns: `(1) (2) (3)`, `A B 1 2`."""
    cells = _distinct(grid, row)
    if len(cells) < 2 or not all(_NUMBERS.fullmatch(cell.text) for cell in cells):
        return False
    digits = [int(found[0]) for cell in cells if (found := re.search(r"\d+", cell.text.split("=")[0]))]
    return len(digits) >= 2 and all(b - a == 1 for a, b in pairwise(digits)) and digits[0] <= 3


# --- what columns are for ------------------------------------------------------------------------------------------


def find_roles(headings: tuple[str | None, ...], identifiers: tuple[str, ...] = (), name: str | None = None) -> Roles:
    """Which columns name a row. `identifiers` and `name` are headings that the source's configuration gives."""
    keys = [loose(heading) if heading is not None else "" for heading in headings]
    wanted = tuple(loose(entry) for entry in identifiers) or tuple(_IDENTIFIERS.split())
    order = next((column for column, key in enumerate(keys) if key in _STT), None)
    return Roles(
        name=_name_column(keys, loose(name) if name else None),
        agency=next((c for c, key in enumerate(keys) if _AGENCIES.search(key) and not _UNIT.search(key)), None),
        identifiers=tuple(
            column
            for entry in wanted
            for column, key in enumerate(keys)
            if key == entry or (key.endswith(f"_{entry}") and len(entry) > 4)
        ),
        order=order,
    )


def _name_column(keys: list[str], wanted: str | None) -> int | None:
    if wanted is not None:
        return keys.index(wanted) if wanted in keys else None
    for entry in _NAMES:
        for column, key in enumerate(keys):
            if key == entry or (len(entry) > 6 and key.endswith(f"_{entry}")):
                return column
    for column, key in enumerate(keys):
        if key.startswith("ten_") or "_ten_" in key or key.endswith("_ten"):
            return column
    return next((column for column, key in enumerate(keys) if "du_lieu" in key or "dataset" in key), None)
