"""The five portals as their clients see them: each answers a path with a status, a content type and a body.

They hold what real ones hold beside good records: decomposed accents, no licence, periods where a day is expected,
a day that does not exist, addresses that are none, a dataset given twice, units that ended in 2025, one private record.
"""

from __future__ import annotations

import json
import time
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from hub.demo.entries import SYNTHETIC, Entry, entries
from hub.demo.places import box_of, station_of

__all__ = ["Answer", "Portal", "city", "department", "file_answer", "ministry", "ministry_iri"]

Portal = Callable[[str, Mapping[str, str], str], "Answer | None"]
"""Path, query and the portal's own address; None where there is nothing."""

_LIVING = 5
_PULSE_SECONDS = 120
_AGENCY = "Bộ Xây dựng"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a portal sends."""

    body: bytes
    media_type: str = "application/json; charset=utf-8"
    status: int = 200


def file_answer(path: str) -> Answer | None:
    """The small file behind a download address."""
    if not path.startswith("/tep/"):
        return None
    return Answer(f"ghi_chu\n{SYNTHETIC}\n".encode(), "text/csv; charset=utf-8")


def _json(value: object, status: int = 200) -> Answer:
    return Answer(json.dumps(value, ensure_ascii=False).encode(), status=status)


def _result(value: object) -> Answer:
    return _json({"help": "", "success": True, "result": value})


def _not_found() -> Answer:
    error = {"__type": "Not Found Error", "message": "Not found"}
    return _json({"help": "", "success": False, "error": error}, 404)


def _uuid(*parts: object) -> str:
    return str(uuid5(NAMESPACE_URL, "https://demo.example.vn/" + "/".join(map(str, parts))))


# -- the ministry's CKAN ------------------------------------------------------------------------------------


def ministry_iri(entry: Entry) -> str:
    """The IRI that the ministry gives a dataset."""
    return f"https://dulieu.bxd.example.vn/dataset/{entry.slug}"


def ministry(path: str, query: Mapping[str, str], base: str) -> Answer | None:
    """A CKAN: `package_search` in pages, `metadata_modified` as a filter, and measurements that go on."""
    action = path.rsplit("/", 1)[-1]
    packages = [_package(entry, base) for entry in entries("ministry")]
    shown = [one for one in packages if not one["private"] or query.get("include_private") == "true"]
    match action:
        case "status_show":
            return _result({"ckan_version": "2.11.3", "site_title": f"{_AGENCY} (mô phỏng)"})
        case "package_list":
            return _result([one["name"] for one in shown])
        case "package_show":
            wanted = query.get("id")
            found = next((one for one in packages if wanted in (one["id"], one["name"])), None)
            return _result(found) if found else _not_found()
        case "package_search":
            return _result(_searched(shown, query))
        case _:
            return _not_found() if "/action/" in path else None


def _searched(packages: list[dict[str, Any]], query: Mapping[str, str]) -> dict[str, Any]:
    _, found, rest = query.get("fq", "").partition("metadata_modified:[")
    if found:
        since = rest.split(" TO ")[0].rstrip("Z")[:19]
        packages = [one for one in packages if one["metadata_modified"][:19] >= since]
    packages = sorted(packages, key=lambda one: str(one["id"]))
    start, rows = int(query.get("start") or 0), min(int(query.get("rows") or 10), 50)
    return {"count": len(packages), "results": packages[start : start + rows], "facets": {}, "search_facets": {}}


def _package(entry: Entry, base: str) -> dict[str, Any]:
    number = entry.number
    modified, notes = _pulse(entry)
    package: dict[str, Any] = {
        "id": _uuid("ministry", entry.slug),
        "name": entry.slug[:100],
        "title": unicodedata.normalize("NFD", entry.title) if number % 9 == 4 else entry.title,
        "notes": notes,
        "state": "active",
        "private": number == 17,
        "license_id": ("cc-by", "", "cc-by", "notspecified")[number % 4],
        "metadata_created": f"{entry.issued}T02:00:00.000000",
        "metadata_modified": modified,
        "maintainer": "Phòng Dữ liệu",
        "maintainer_email": "dulieu@bxd.example.vn" if number % 11 else "dulieu(at)bxd.example.vn",
        "organization": {"id": _uuid("org"), "name": "bo-xay-dung", "title": _AGENCY, "type": "organization"},
        "groups": [{"name": "linh-vuc", "title": entry.theme}],
        "tags": [{"name": word} for word in entry.words],
        "resources": [_resource(entry, format_, base) for format_ in entry.files],
        "extras": [
            {"key": "Tần suất cập nhật", "value": entry.often},
            {"key": "Ngày ban hành", "value": _issued_text(entry)},
            {"key": "spatial_text", "value": entry.place},
            {"key": "Số lượt duyệt nội bộ", "value": str(number % 3 + 1)},
        ],
    }
    if (geometry := _geometry(entry)) is not None:
        package["extras"].append({"key": "spatial", "value": json.dumps(geometry)})
    if number % 6 == 0:
        package["extras"].append({"key": "uri", "value": ministry_iri(entry)})
    return package


def _geometry(entry: Entry) -> dict[str, Any] | None:
    """As CKAN's spatial extension has it: for some the place's box, for some where the measuring station stands."""
    box, station = box_of(entry.place), station_of(entry)
    if box is None or station is None or entry.number % 3 == 2:
        return None
    if entry.number % 3 == 1:
        return {"type": "Point", "coordinates": list(station)}
    west, south, east, north = box
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def _issued_text(entry: Entry) -> str:
    """As offices write it: mostly a day, sometimes a period, once a day that no calendar has."""
    if entry.number == 30:
        return "31/11/2024"
    return "Quý II/2025" if entry.number % 10 == 7 else f"{entry.issued:%d/%m/%Y}"


def _pulse(entry: Entry) -> tuple[str, str]:
    """A few datasets are measured anew all the time, in turn, so that the log of changes lives."""
    if entry.number >= _LIVING:
        return f"{entry.modified}T08:30:00.000000", entry.description
    beat = int(time.time()) // _PULSE_SECONDS
    beat -= (beat - entry.number) % _LIVING
    moment = datetime.fromtimestamp(beat * _PULSE_SECONDS, UTC)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.000000", f"{entry.description} Kỳ đo {moment:%H:%M %d/%m/%Y} (UTC)."


def _resource(entry: Entry, format_: str, base: str) -> dict[str, Any]:
    broken = entry.number % 23 == 5
    name = format_.strip(".").split("/")[-1]
    return {
        "id": _uuid("ministry", entry.slug, format_),
        "name": f"{entry.title} ({name.upper()})",
        "url": "liên hệ văn thư để nhận tệp" if broken else f"{base}/tep/{entry.slug}.{name.lower()}",
        "format": format_,
        "size": None if entry.number % 2 else 20480 + entry.number,
    }


# -- the city's DKAN ----------------------------------------------------------------------------------------


def city(path: str, query: Mapping[str, str], base: str) -> Answer | None:
    """A DKAN 7: no search, and `package_show` that answers a list of one."""
    match path.rsplit("/", 1)[-1]:
        case "package_list":
            return _result([_uuid("city", entry.slug) for entry in entries("city")])
        case "package_show":
            known = {_uuid("city", entry.slug): entry for entry in entries("city")}
            found = known.get(query.get("id", ""))
            return _result([_dkan(found, base)]) if found else _not_found()
        case _:
            return _not_found() if "/action/" in path else None


def _dkan(entry: Entry, base: str) -> dict[str, Any]:
    number = entry.number
    return {
        "id": _uuid("city", entry.slug),
        "name": entry.slug,
        "title": entry.title,
        "notes": f"<p>{entry.description}</p>",
        "private": False,
        "state": "Active",
        "type": "Dataset",
        "url": f"{base}/dataset/{entry.slug}",
        "license_title": "Creative Commons Attribution" if number % 3 else "",
        "maintainer": "Sở Khoa học và Công nghệ Thành phố Hồ Chí Minh" if number % 4 else "",
        "log_message": f"Edited by user {number}",
        "metadata_created": f"{entry.issued}T00:00:00",
        # The portal prints the day as its theme shows it.
        "metadata_modified": f"{entry.modified:%d/%m/%Y}" if number % 5 == 2 else f"{entry.modified}T00:00:00",
        "extras": [{"key": "Lĩnh vực", "value": entry.theme}, {"key": "Tần suất cập nhật", "value": entry.often}],
        "groups": [{"title": "Ủy ban nhân dân Thành phố Hồ Chí Minh", "id": "1", "name": "ubnd"}],
        "tags": [{"name": word, "id": str(place)} for place, word in enumerate(entry.words)],
        "resources": [
            {
                "id": _uuid("city", entry.slug, one),
                "name": f"{entry.title}.{one.lower()}",
                "url": f"{base}/tep/{entry.slug}.{one.lower()}",
                "format": one.lower(),
                "state": "Active",
            }
            for one in entry.files
        ],
    }


# -- the department's data.json -----------------------------------------------------------------------------


def department(path: str, _: Mapping[str, str], base: str) -> Answer | None:
    """One `data.json` in the terms of DCAT-US 1.1, with an identifier that stands twice."""
    if path != "/data.json":
        return None
    datasets = [_described(entry, base) for entry in entries("department")]
    datasets.append({**datasets[3], "title": f"{datasets[3]['title']} (bản gửi lại)"})
    datasets.append(datasets[8])
    return _json(
        {
            "@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",
            "@type": "dcat:Catalog",
            "conformsTo": "https://project-open-data.cio.gov/v1.1/schema",
            "dataset": datasets,
        }
    )


def _described(entry: Entry, base: str) -> dict[str, Any]:
    number = entry.number
    described: dict[str, Any] = {
        "@type": "dcat:Dataset",
        "identifier": f"SYT-{number + 1:03}",
        "title": entry.title,
        "description": entry.description,
        "keyword": list(entry.words),
        "theme": [entry.theme],
        "publisher": {"@type": "org:Organization", "name": "Sở Y tế tỉnh Đồng Nai"},
        "contactPoint": {"fn": "Văn phòng Sở", "hasEmail": "mailto:vanphong@syt.example.vn"},
        "accessLevel": ("public", "public", "restricted public")[number % 3],
        "accrualPeriodicity": entry.often,
        "issued": entry.issued.isoformat(),
        "modified": f"{entry.modified:%d-%m-%Y}" if number % 7 == 3 else entry.modified.isoformat(),
        "temporal": f"{entry.period}-01-01/{entry.period}-12-31",
        "spatial": _spatial("Tỉnh Đồng Nai" if number % 4 else "Tỉnh Bình Phước", number),
        "distribution": [
            {
                "@type": "dcat:Distribution",
                "title": f"Tệp {one}",
                "downloadURL": f"{base}/tep/{entry.slug}.{one.lower()}" if number % 13 else "htp:/khong-co-tep",
                "format": one,
            }
            for one in entry.files
        ],
        "soTrangVanBan": number % 9,
    }
    if number % 2:
        described["license"] = "https://creativecommons.org/licenses/by/4.0/"
    return described


def _spatial(place: str, number: int) -> str:
    """A name, or a box as data.json has it: west, south, east, north."""
    box = box_of(place)
    return ",".join(map(str, box)) if box is not None and number % 5 == 2 else place
