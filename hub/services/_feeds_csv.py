"""`/catalog.csv`: one line a dataset, for spreadsheets: UTF-8 with the mark that Excel needs, CRLF, RFC 4180.

A text that a spreadsheet would take for a formula gets an apostrophe in front, for titles come from anywhere; so does
one that begins with an apostrophe. Whoever reads the cells takes one leading apostrophe off and has what was there.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from hub.policy import View
from hub.services._catalog_node import Nodes
from hub.services._catalog_records import Entry
from hub.services._feeds_data_json import dataset_of
from hub.services._feeds_export import described, export
from hub.services._feeds_parameters import only_known
from hub.services.context import Services

__all__ = ["catalog_csv"]

_COLUMNS: Final = {
    "id": "Mã",
    "uri": "Định danh (IRI)",
    "class": "Loại",
    "title": "Tên",
    "description": "Mô tả",
    "publisher": "Cơ quan công bố",
    "theme": "Chủ đề",
    "keyword": "Từ khoá",
    "issued": "Ngày phát hành",
    "modified": "Ngày cập nhật",
    "frequency": "Tần suất cập nhật",
    "license": "Giấy phép",
    "access": "Mức truy cập",
    "spatial": "Phạm vi không gian",
    "temporal": "Phạm vi thời gian",
    "format": "Định dạng",
    "download": "Địa chỉ tải về",
    "contact": "Liên hệ",
    "source": "Nguồn thu thập",
    "page": "Trang",
    "record_modified": "Bản ghi cập nhật lúc",
}
_FORMULA: Final = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n")
_MARK: Final = "'"
_ROWS: Final = 200


def catalog_csv(services: Services, request: Request) -> Response:
    """The endpoint; `?lang=vi` names the columns in Vietnamese."""
    only_known(request, "lang")
    vietnamese = request.query_params.get("lang") == "vi"

    def write(view: View, base: str) -> Iterator[bytes]:
        buffer = io.StringIO()
        sheet = csv.writer(buffer, lineterminator="\r\n")
        buffer.write("\ufeff")
        sheet.writerow(_COLUMNS.values() if vietnamese else _COLUMNS.keys())
        for count, (entry, nodes) in enumerate(described(services, view, "vi"), 1):
            sheet.writerow([_cell(value) for value in _row(entry, nodes, base)])
            if count % _ROWS == 0:
                yield buffer.getvalue().encode()
                buffer.seek(0)
                buffer.truncate()
        yield buffer.getvalue().encode()

    return export(services, request, "text/csv; charset=utf-8", write, name="catalog.csv", state=vietnamese)


def _cell(text: str) -> str:
    # A text that begins with the mark gets one more, so that who takes one off has what was there.
    return f"{_MARK}{text}" if text.startswith((*_FORMULA, _MARK)) else text


def _row(entry: Entry, nodes: Nodes, base: str) -> list[str]:
    told = dataset_of(entry, nodes, base, None)
    files = told.get("distribution", [])

    def joined(values: list[str]) -> str:
        return "; ".join(dict.fromkeys(value for value in values if value))

    return [
        entry.uid,
        entry.iri,
        entry.record_class,
        told["title"],
        told["description"],
        told["publisher"]["name"],
        joined(told.get("theme", [])),
        joined([nodes.label(value) for value in nodes.values(entry.iri, "dcat:keyword")]),
        told.get("issued", ""),
        told["modified"],
        told.get("accrualPeriodicity", ""),
        told.get("license", ""),
        told["accessLevel"],
        told.get("spatial", ""),
        told.get("temporal", ""),
        joined([one.get("format", "") for one in files]),
        joined([one.get("downloadURL") or one.get("accessURL") or "" for one in files]),
        told["contactPoint"].get("hasEmail", "").removeprefix("mailto:") or told["contactPoint"]["fn"],
        entry.source_title,
        f"{base}dataset/{entry.uid}",
        entry.modified,
    ]
