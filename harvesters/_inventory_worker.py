"""What runs in the worker process: one file of an office in, its rows out.

Pieces: `R` and a JSON object (`identifier`, `weak`, `record`), `N` and a JSON object for a note about the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

import orjson

from harvesters._inventory_books import html_grids, is_workbook, workbook_grids
from harvesters._inventory_grid import Grid, loose
from harvesters._inventory_header import find_header, find_roles
from harvesters._inventory_rows import Row, Skipped, as_json, field_keys, titles_of, walk
from harvesters._inventory_text import by_table, convert_legacy, csv_grid, decode

__all__ = ["NOTE", "ROW", "rows"]

ROW, NOTE = b"R", b"N"
_HTML = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|table|head|meta|style)",
    re.IGNORECASE | re.DOTALL,
)
_LARGEST_TEXT: Final = 256 << 20


def rows(path: str, name: str, options: dict[str, Any]) -> Iterator[bytes]:
    """Rows of every sheet; see the module's docstring. Raises what the readers raise for files that are none."""
    grids = _grids(Path(path), name, options)
    wanted = {sheet.casefold() for sheet in options["sheets"]}
    for grid in grids:
        if wanted and grid.name.casefold() not in wanted:
            continue
        if grid.hidden and not options["hidden_sheets"]:
            yield _note("hidden-sheet", grid.name, "")
            continue
        yield from _sheet(grid, options)


def _note(rule: str, sheet: str, value: str) -> bytes:
    return NOTE + orjson.dumps({"rule": rule, "sheet": sheet, "value": value[:500]})


def _grids(path: Path, name: str, options: dict[str, Any]) -> list[Grid]:
    with path.open("rb") as raw:
        head = raw.read(4096)
    if is_workbook(head):
        return workbook_grids(path)
    if path.stat().st_size > _LARGEST_TEXT:
        raise ValueError("the text is larger than 256 MiB")
    text, encoding = decode(path.read_bytes(), options["encoding"])
    stem = name.rsplit("/", 1)[-1].rsplit(".", 1)[0] or "CSV"
    options["open_row"] = 0
    if _HTML.match(head):
        grids = html_grids(text)
    else:
        grids = [csv_grid(text, stem, options["separator"])]
        options["open_row"] = 0 if text.endswith(("\n", "\r")) else len(grids[0].rows)
        if _ends_in_a_row(text, grids[0], ended_with_a_line=options["ended_with_a_line"]):
            grids[0].rows.pop()
            options["notes"] = [("cut-short", stem, f"line {len(grids[0].rows) + 1}, byte {path.stat().st_size}")]
    for grid in grids:
        grid.name = grid.name or stem
    if encoding not in ("utf-8", "utf-16"):
        options["notes"] = [*options.get("notes", ()), ("encoding", stem, encoding)]
    return grids


def _ends_in_a_row(text: str, grid: Grid, *, ended_with_a_line: bool) -> bool:
    """Whether a table breaks off within its last row: no line end although it had one the last time, or fewer cells
    than the rows before, or an open quotation mark."""
    if len(grid.rows) < 3 or text.endswith(("\n", "\r")):
        return False
    if ended_with_a_line:
        return True
    return len(grid.rows[-1]) < min(len(row) for row in grid.rows[-3:-1]) or text.count('"') % 2 == 1


def _sheet(grid: Grid, options: dict[str, Any]) -> Iterator[bytes]:
    yield from (_note(*note) for note in options.pop("notes", []))
    _mend_legacy(grid)
    header = find_header(grid)
    filled = sum(1 for row in grid.rows if sum(cell is not None for cell in row) >= 2)
    if header is None or (header.guessed and not options["guess_header"]):
        if any(cell is not None for row in grid.rows for cell in row):
            yield _note("no-table" if filled >= 4 else "no-table-small", grid.name, str(filled))
        return
    if header.guessed:
        yield _note("guessed-header", grid.name, " | ".join(filter(None, header.headings)))
    roles = find_roles(header.headings, tuple(options["identifier"]), options["name"])
    skipped = Skipped()
    titles = titles_of(grid, header)
    keys = field_keys(header)
    for row in walk(grid, header, roles, skipped, hidden_rows=options["hidden_rows"]):
        identifier, weak = _identity(row)
        record = as_json(row, grid.name, titles, keys)
        opened = record["row"] == options.get("open_row")
        yield ROW + orjson.dumps({"identifier": identifier, "weak": weak, "open": opened, "record": record})
    for reason, count in skipped.counts.items():
        yield _note(f"skipped-{reason}", grid.name, f"{count} ({'; '.join(skipped.examples[reason][:5])})")


def _mend_legacy(grid: Grid) -> None:
    """Cells written in a legacy font (`.VnTime`): Unicode signs that mean TCVN3 or VNI bytes."""
    sample = "\n".join(
        str(cell.value) for row in grid.rows[:200] for cell in row if cell and isinstance(cell.value, str)
    )
    converted, encoding = convert_legacy(sample)
    if encoding == "utf-8" or converted == sample:
        return
    for cells in grid.rows:
        for column, cell in enumerate(cells):
            if cell is not None and isinstance(cell.value, str) and not cell.value.isascii():
                cells[column] = replace(cell, value=by_table(cell.value, encoding))


def _identity(row: Row) -> tuple[str, bool]:
    """The identifier column's text; else a name made of what the row is called and whose it is."""
    if row.identifier is not None:
        return row.identifier, False
    if row.name:
        parts = [loose(row.name), loose(row.agency)]
    else:
        parts = [
            f"{loose(heading)}={loose(cell.text)}"
            for heading, cell in row.cells.items()
            if loose(heading) not in ("stt", "tt")
        ]
    return f"row:{blake2b(chr(10).join(parts).encode(), digest_size=12).hexdigest()}", True
