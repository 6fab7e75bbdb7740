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

- `cells`: keys are the headings as written (NFC, runs of white space and line breaks as one blank). A heading of
  several rows is joined by ` / `, the outer one first (`Đơn vị / Tên`). A heading that occurs twice gets ` (2)`.
  Columns without a heading that hold something are called by their letter: `Cột D`. Empty cells are left out.
- `fields`: the same values under loose keys, for mappings: lower case, without diacritics, every other run of signs
  one `_` (`Tên bộ dữ liệu`, `TÊN BỘ DỮ LIỆU:` and `tên bộ dữ liệu` are all `ten_bo_du_lieu`). Of a heading of several
  rows only the lowest counts, as long as that is clear: `Thông tin / Tên bộ dữ liệu` is `ten_bo_du_lieu`, but where
  both `Đơn vị / Tên` and `Bộ dữ liệu / Tên` stand, they are `don_vi_ten` and `bo_du_lieu_ten`. A mapping reads
  `fields` and may ignore `cells`.
- A value is text, an integer, a number, true/false, or, for a date, ISO 8601 text (`2025-04-14`,
  `2025-04-14T08:30:00` without zone: the office's local time). Whole numbers come without `.0`. Formulas give the
  value last computed. Text is NFC, trimmed.
- `types` (by heading as written): `integer`, `number`, `boolean`, `date`, `datetime`, `time`, `duration`, `error`;
  left out means text. Text that is nothing but a real day written `dd/MM/yyyy`, `dd-MM-yyyy` or `dd.MM.yyyy` becomes
  a `date`; impossible or partial ones (`31/11/2025`, `Quý II/2025`) stay text as written, for the mapping to judge. A
  number under a heading that speaks of a day (`Ngày ...`) and lies where Excel counts days becomes a `date` too.
- `shown`: the text as the office sees it, wherever it differs from the value (always for dates). Numbers that a
  format shows with leading zeros (`00123`) have that text here.
- `links`: targets of a cell's hyperlink.
- `group`: the section headings this row stands under, outermost first (rows such as `I | Lĩnh vực đô thị`). Cells
  merged over several rows are filled down into `cells` itself.
- `titles`: the rows above the header, one text each.

Skipped, and told in `EndOfListing.findings`: empty rows, rows of column numbers (`(1) (2) (3)`), totals, signatures
and footers, sheets without a recognisable header, hidden sheets and rows (options `hidden_sheets`, `hidden_rows`).

`identifier`: the first of the identifier columns that is filled (option `identifier`), otherwise made of the row's
name and agency, so that it holds when rows move. A repeated one is told by a finding and gets `#2`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, ClassVar
from urllib.parse import unquote, urlsplit

import orjson
from pydantic import BaseModel, ConfigDict, Field

from harvesters._inventory_worker import NOTE
from harvesters._packed import unpacked
from harvesters._unchanged import is_unchanged, validators_of
from harvesters.config import SourceConfig
from harvesters.errors import RetryLater, StopRun
from harvesters.http import Download, Fetcher, redact
from harvesters.protocol import Capabilities, EndOfListing, Event, RawRecord, Since
from harvesters.sandbox import Limits, Reason, WorkerFailed, stream
from vocab.findings import Finding, Severity

__all__ = ["InventoryConnector", "InventoryOptions"]


class InventoryOptions(BaseModel):
    """Settings of an `inventory` source. Headings are compared loosely: case, diacritics and signs do not count."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    identifier: tuple[str, ...] = ()
    """Headings of columns that hold an identifier, the first filled one counts; empty means the usual ones."""
    name: str | None = None
    """Heading of the column that holds the dataset's name; None means the usual ones."""
    sheets: tuple[str, ...] = ()
    """Names of the sheets to read; empty means all."""
    hidden_sheets: bool = False
    hidden_rows: bool = False
    guess_header: bool = True
    """Take the first even row as header in a sheet where no heading is known."""
    encoding: str | None = None
    """Of a text file: `tcvn3`, `vni`, `viscii` or a codec of Python; None means to find out."""
    separator: str | None = Field(None, min_length=1, max_length=1)
    memory_mb: int = Field(1024, ge=128)
    seconds: float = Field(300.0, gt=0)


class InventoryConnector:
    """Harvests lists of datasets kept as spreadsheets."""

    kind: ClassVar[str] = "inventory"
    capabilities: ClassVar[Capabilities] = Capabilities(conditional=True)
    default_mapping: ClassVar[str] = "inventory-default"

    def check(self, source: SourceConfig) -> None:
        """Validate the source's options; raises `pydantic.ValidationError`."""
        InventoryOptions.model_validate(source.options)

    def harvest(self, source: SourceConfig, fetch: Fetcher, since: Since) -> Iterator[Event]:
        """One record per row. Raises `RetryLater` for a file that is damaged or none, `StopRun` for a dangerous one."""
        options = InventoryOptions.model_validate(source.options)
        with fetch.open(source.url, validators=since.validators) as download:
            if download.not_modified:
                yield EndOfListing(
                    full=False, unchanged=True, source_time=download.date, validators=dict(since.validators)
                )
                return
            validators = validators_of(download, source)
            if is_unchanged(download, source, since.validators):
                ended = {_END: since.validators[_END]} if _END in since.validators else {}
                yield EndOfListing(full=False, unchanged=True, source_time=download.date, validators=validators | ended)
                return
            findings: list[Finding] = []
            count = 0
            document = unpacked(download, source.http.max_bytes)
            for event in _events(document, options, findings, since):
                count += 1
                yield event
            if not count:
                raise RetryLater(
                    f"{redact(download.url)} holds no list of datasets that can be recognised",
                    f"{redact(download.url)} không có danh sách bộ dữ liệu nào nhận ra được",
                )
            full = not any(finding.rule in _UNREAD for finding in findings)
            yield EndOfListing(
                full=full,
                source_time=download.date,
                findings=tuple(findings),
                validators=validators | _end_of(document) if full else {},
            )


_UNREAD = frozenset(("inventory.no-table", "inventory.stopped", "inventory.cut-short"))
"""What leaves a part of the file unread, so that absence means nothing."""


_END = "end"
"""Kept of a file that ends with a line end: such a one without it has been cut."""


def _end_of(download: Download) -> dict[str, str]:
    with download.open() as stream:
        stream.seek(max(download.size - 2, 0))
        return {_END: "line"} if stream.read().strip(b"\0")[-1:] in (b"\n", b"\r") else {}


def _events(
    download: Download, options: InventoryOptions, findings: list[Finding], since: Since
) -> Iterator[RawRecord]:
    if not download.size:
        raise RetryLater(
            f"{redact(download.url)} answered with nothing", f"{redact(download.url)} trả về nội dung rỗng"
        )
    arguments = {
        "path": str(download.path),
        "name": _file_name(download),
        "options": options.model_dump(exclude={"memory_mb", "seconds"})
        | {"ended_with_a_line": _END in since.validators},
    }
    limits = Limits(memory_bytes=options.memory_mb << 20, seconds=options.seconds)
    seen: Counter[str] = Counter()
    try:
        for piece in stream("harvesters._inventory_worker:rows", arguments, limits):
            entry = orjson.loads(piece[1:])
            if piece[:1] == NOTE:
                findings.append(_note_finding(entry["rule"], entry["sheet"], entry["value"]))
            elif entry["open"] and _is_cut(entry, since):
                findings.append(
                    _note_finding("cut-short", str(entry["record"]["sheet"]), f"line {entry['record']['row']}")
                )
            else:
                yield _record(entry, seen)
    except WorkerFailed as error:
        raise _unreadable(redact(download.url), error) from error


def _is_cut(entry: dict[str, Any], since: Since) -> bool:
    """Whether the last row of a text without a last line end says what it said before, but for the end of it."""
    known = since.known(str(entry["identifier"]))
    if known is None:
        return False
    before, now = orjson.loads(known).get("cells", {}), entry["record"]["cells"]
    last = list(now)[-1:]
    same = all(before.get(heading) == value for heading, value in now.items() if heading not in last)
    poorer = len(before) > len(now) or any(before.get(heading) != now[heading] for heading in last)
    return same and poorer and all(str(before.get(heading, "")).startswith(str(now[heading])) for heading in last)


def _record(entry: dict[str, object], seen: Counter[str]) -> RawRecord:
    identifier = str(entry["identifier"])
    seen[identifier] += 1
    findings: tuple[Finding, ...] = ()
    if seen[identifier] > 1:
        repeated = f"{identifier}#{seen[identifier]}"
        findings = (_repeated(identifier, repeated, by_name=bool(entry["weak"])),)
        identifier = repeated
    return RawRecord(identifier, orjson.dumps(entry["record"]), "application/json", findings=findings)


def _file_name(download: Download) -> str:
    """The file's name as the server or the address says, for sheets that have none of their own."""
    disposition = download.headers.get("content-disposition", "")
    for part in disposition.split(";"):
        key, _, value = part.strip().partition("=")
        if key.lower() == "filename*" and "''" in value:
            return unquote(value.split("''", 1)[1])
        if key.lower() == "filename":
            return value.strip('"')
    return unquote(urlsplit(download.url).path.rsplit("/", 1)[-1])


def _unreadable(shown: str, error: WorkerFailed) -> StopRun | RetryLater:
    if "pointer is null" in error.detail:  # what the reader of workbooks says where the memory is used up
        return StopRun(f"{shown}: reading it needed too much memory", f"{shown}: đọc tệp này cần quá nhiều bộ nhớ")
    if error.reason is Reason.RAISED and error.error != "DangerousBook":
        return RetryLater(f"{shown} cannot be read: {error.detail}", f"Không đọc được {shown}: {error.detail}")
    return StopRun(f"{shown}: {error.en}", f"{shown}: {error.vi}")


def _note_finding(rule: str, sheet: str, value: str) -> Finding:
    severity, expectation, vi, en = _NOTES[rule.removesuffix("-small")]
    small = rule.endswith("-small")
    return Finding(
        rule=f"inventory.{rule}",
        severity=Severity.ADVICE if small else severity,
        path=sheet,
        value=value,
        expectation=expectation,
        vi=vi,
        en=en,
    )


_NOTES = {
    "no-table": (
        Severity.WARNING,
        "a header row with headings such as Tên bộ dữ liệu",
        "Không nhận ra dòng tiêu đề cột trong trang tính này nên không đọc được dữ liệu của nó.",
        "No header row was recognised in this sheet, so it was not read.",
    ),
    "cut-short": (
        Severity.VIOLATION,
        "a table that ends with a whole row",
        "Tệp bị cắt giữa dòng cuối; dòng này bị bỏ và danh sách chưa được xem là đầy đủ.",
        "The file is cut within its last row (it breaks off there); that row was left out and the listing is not full.",
    ),
    "guessed-header": (
        Severity.ADVICE,
        "headings such as Tên bộ dữ liệu",
        "Không nhận ra tên cột nào; đã lấy dòng đều đặn đầu tiên làm tiêu đề.",
        "No heading was recognised; the first even row was taken as header.",
    ),
    "hidden-sheet": (
        Severity.ADVICE,
        "visible sheets (option hidden_sheets)",
        "Trang tính bị ẩn nên đã bỏ qua.",
        "The sheet is hidden and was left out.",
    ),
    "encoding": (
        Severity.ADVICE,
        "UTF-8",
        "Tệp không dùng bảng mã Unicode; đã chuyển đổi.",
        "The file is not in Unicode; it was converted.",
    ),
    "skipped-hidden": (
        Severity.ADVICE,
        "visible rows (option hidden_rows)",
        "Đã bỏ qua các dòng bị ẩn.",
        "Hidden rows were left out.",
    ),
    "skipped-numbering": (
        Severity.ADVICE,
        "rows that describe datasets",
        "Đã bỏ qua dòng đánh số cột.",
        "A row that numbers the columns was left out.",
    ),
    "skipped-header": (
        Severity.ADVICE,
        "rows that describe datasets",
        "Đã bỏ qua dòng tiêu đề lặp lại.",
        "A repeated header was left out.",
    ),
    "skipped-total": (
        Severity.ADVICE,
        "rows that describe datasets",
        "Đã bỏ qua dòng tổng cộng.",
        "A row of totals was left out.",
    ),
    "skipped-footer": (
        Severity.ADVICE,
        "rows that describe datasets",
        "Đã bỏ qua phần ghi chú, chữ ký ở cuối bảng.",
        "Notes and signatures under the table were left out.",
    ),
}


def _repeated(identifier: str, given: str, *, by_name: bool) -> Finding:
    return Finding(
        rule="inventory.identifier.repeated",
        severity=Severity.WARNING,
        path="identifier",
        value=identifier,
        expectation="one row per dataset" if by_name else "an identifier of its own for every row",
        vi="Nhiều dòng có cùng tên và đơn vị; dòng này được lưu với mã " + given + "."
        if by_name
        else "Nhiều dòng có cùng mã; dòng này được lưu với mã " + given + ".",
        en=f"Several rows have the same name and agency; this one is kept as {given}."
        if by_name
        else f"Several rows have the same identifier; this one is kept as {given}.",
    )
