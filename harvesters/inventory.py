"""`inventory`: lists of datasets that offices keep as spreadsheets (XLSX, XLSM, ODS, XLS) or as CSV and TSV.

One `RawRecord` per row that describes a dataset. `media_type` is `application/json`, `content` a JSON object (UTF-8,
keys in this order, empty parts left out):

    {
      "sheet":  "Danh mục",                    name of the sheet; for CSV the file's name without its ending
      "row":    7,                             row number as the office sees it, counted from 1
      "cells":  {"Tên bộ dữ liệu": "Cây xanh", "Số bản ghi": 1250, "Ngày cập nhật": "2025-04-14"},
      "fields": {"ten_bo_du_lieu": "Cây xanh", "so_ban_ghi": 1250, "ngay_cap_nhat": "2025-04-14"},
      "types":  {"Số bản ghi": "integer", "Ngày cập nhật": "date"},
      "shown":  {"Ngày cập nhật": "14/04/2025"},
      "links":  {"Tên bộ dữ liệu": "https://opendata.example.vn/cay-xanh.csv"},
      "group":  ["I. Lĩnh vực đô thị"],
      "titles": ["ỦY BAN NHÂN DÂN QUẬN 1", "DANH MỤC DỮ LIỆU MỞ NĂM 2025"]
    }

- `cells`: keys are the headings as written (NFC, runs of white space and line breaks as one blank). A heading of several
  rows is joined by ` / `, the outer one first (`Đơn vị / Tên`). A heading that occurs twice gets ` (2)`. Columns without a
  heading that hold something are called by their letter: `Cột D`. Empty cells are left out.
- `fields`: the same values under loose keys, for mappings: lower case, without diacritics, every other run of signs one `_`
  (`Tên bộ dữ liệu`, `TÊN BỘ DỮ LIỆU:` and `tên  bộ dữ liệu` are all `ten_bo_du_lieu`; `Đơn vị / Tên` is `don_vi_ten`).
  A mapping reads `fields` and may ignore `cells`.
- A value is text, an integer, a number, true/false, or, for a date, ISO 8601 text (`2025-04-14`, `2025-04-14T08:30:00` without
  zone: the office's local time). Whole numbers come without `.0`. Formulas give the value last computed. Text is NFC, trimmed.
- `types` (by heading as written): `integer`, `number`, `boolean`, `date`, `datetime`, `time`, `duration`, `error`; left out means text.
  Text that is nothing but a real day written `dd/MM/yyyy`, `dd-MM-yyyy` or `dd.MM.yyyy` becomes a `date`; impossible or partial
  ones (`31/11/2025`, `Quý II/2025`) stay text as written, for the mapping to judge. A number under a heading that speaks of
  a day (`Ngày ...`) and lies where Excel counts days becomes a `date` too.
- `shown`: the text as the office sees it, wherever it differs from the value (always for dates). Numbers that a format shows
  with leading zeros (`00123`) have that text here.
- `links`: targets of a cell's hyperlink.
- `group`: the section headings this row stands under, outermost first (rows such as `I | Lĩnh vực đô thị`). Cells merged over several rows are filled
  down into `cells` itself.
- `titles`: the rows above the header, one text each.

Skipped, and told in `EndOfListing.findings`: empty rows, rows of column numbers (`(1) (2) (3)`), totals, signatures and
footers, sheets without a recognisable header, hidden sheets and rows (options `hidden_sheets`, `hidden_rows`).

`identifier`: the first of the identifier columns that is filled (option `identifier`), otherwise made of the row's name and
agency, so that it holds when rows move. A repeated one is told by a finding and gets `#2`.
"""

from __future__ import annotations
