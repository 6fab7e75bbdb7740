"""A generated catalog: every dataset has 46 statements and 3 distributions (synthetic, the same at every run).

The three forms describe the same datasets. They stream: a catalog of any size is written in flat memory.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

__all__ = ["STATEMENTS", "Form", "packages", "rdf_xml", "turtle", "write"]

STATEMENTS = 46
"""Statements about one dataset, its distributions and contact, and its place in the catalog."""

Form = str
"""`ckan`, `rdf` (RDF/XML) or `ttl` (Turtle)."""

_HOST = "https://du-lieu.example.vn"
_AGENCIES = (
    ("so-giao-thong", "Sở Giao thông vận tải"),
    ("so-y-te", "Sở Y tế"),
    ("so-tai-nguyen", "Sở Tài nguyên và Môi trường"),
    ("cuc-thong-ke", "Cục Thống kê"),
    ("so-giao-duc", "Sở Giáo dục và Đào tạo"),
)
_SUBJECTS = (
    ("Mạng lưới xe buýt", "Bus network", "TRAN", ("giao thông", "xe buýt", "bản đồ")),
    ("Chất lượng không khí theo giờ", "Air quality by the hour", "ENVI", ("môi trường", "không khí", "quan trắc")),
    ("Cơ sở khám chữa bệnh", "Health facilities", "HEAL", ("y tế", "bệnh viện", "địa chỉ")),
    ("Dân số theo đơn vị hành chính", "Population by unit", "SOCI", ("dân số", "thống kê", "hành chính")),
    ("Danh sách trường học", "Schools", "EDUC", ("giáo dục", "trường học", "danh sách")),
)
_FILES = (
    ("CSV", "text/csv", "csv"),
    ("JSON", "application/json", "json"),
    ("XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
)
_TEXT = (
    "Bộ dữ liệu số {n} được cập nhật theo quyết định của cơ quan chủ quản, gồm các trường mã, tên, đơn vị, toạ độ và "
    "thời điểm ghi nhận; số liệu tổng hợp từ báo cáo của các đơn vị trực thuộc và đã qua kiểm tra trước khi công bố."
)


@dataclass(frozen=True, slots=True)
class _Dataset:
    number: int
    revision: int

    @property
    def id(self) -> str:
        return f"{self.number:08x}-0000-4000-8000-{self.number:012x}"

    @property
    def iri(self) -> str:
        return f"{_HOST}/dataset/{self.id}"

    @property
    def title(self) -> str:
        return f"{_SUBJECTS[self.number % 5][0]} {self.number}"

    @property
    def title_en(self) -> str:
        return f"{_SUBJECTS[self.number % 5][1]} {self.number}"

    @property
    def theme(self) -> str:
        return f"http://publications.europa.eu/resource/authority/data-theme/{_SUBJECTS[self.number % 5][2]}"

    @property
    def keywords(self) -> tuple[str, ...]:
        return _SUBJECTS[self.number % 5][3]

    @property
    def text(self) -> str:
        return _TEXT.format(n=self.number)

    @property
    def agency(self) -> tuple[str, str]:
        return _AGENCIES[self.number % 5]

    @property
    def issued(self) -> str:
        return f"2024-{self.number % 12 + 1:02d}-{self.number % 28 + 1:02d}"

    @property
    def modified(self) -> str:
        return f"2025-{(self.number + self.revision) % 12 + 1:02d}-{self.number % 28 + 1:02d}"


def _datasets(count: int, start: int, revision: int) -> Iterator[_Dataset]:
    for number in range(start, start + count):
        yield _Dataset(number, revision)


def packages(count: int, start: int = 0, revision: int = 0) -> Iterator[dict[str, object]]:
    """The datasets as CKAN packages."""
    for one in _datasets(count, start, revision):
        agency, name = one.agency
        yield {
            "id": one.id,
            "name": f"bo-du-lieu-{one.number}",
            "title": one.title,
            "title_translated": {"vi": one.title, "en": one.title_en},
            "notes": one.text,
            "state": "active",
            "private": False,
            "isopen": True,
            "type": "dataset",
            "url": f"{_HOST}/trang/{one.number}",
            "version": None,
            "license_id": "cc-by",
            "license_title": "Creative Commons Attribution",
            "license_url": "http://www.opendefinition.org/licenses/cc-by",
            "author": name,
            "author_email": f"{agency}@example.vn",
            "maintainer": "Phòng dữ liệu",
            "maintainer_email": f"du-lieu-{agency}@example.vn",
            "creator_user_id": "c0ffee00-0000-4000-8000-000000000001",
            "owner_org": f"a0000000-0000-4000-8000-{one.number % 5:012x}",
            "metadata_created": f"{one.issued}T01:02:03.000004",
            "metadata_modified": f"{one.modified}T01:02:03.000004",
            "num_resources": 3,
            "num_tags": 3,
            "organization": {
                "id": f"a0000000-0000-4000-8000-{one.number % 5:012x}",
                "name": agency,
                "title": name,
                "type": "organization",
                "description": "",
                "image_url": "",
                "created": "2020-01-01T00:00:00.000000",
                "is_organization": True,
                "approval_status": "approved",
                "state": "active",
            },
            "tags": [
                {"id": f"b000000{place}-0000-4000-8000-{one.number % 5:012x}", "name": tag, "display_name": tag,
                 "state": "active", "vocabulary_id": None}
                for place, tag in enumerate(one.keywords)
            ],
            "groups": [],
            "extras": [
                {"key": "frequency", "value": "http://publications.europa.eu/resource/authority/frequency/MONTHLY"},
                {"key": "issued", "value": one.issued},
                {"key": "modified", "value": one.modified},
                {"key": "theme", "value": json.dumps([one.theme])},
                {"key": "uri", "value": one.iri},
            ],
            "resources": [_resource(one, place) for place in range(3)],
            "relationships_as_subject": [],
            "relationships_as_object": [],
        }  # fmt: skip


def _resource(one: _Dataset, place: int) -> dict[str, object]:
    format_, media, ending = _FILES[place]
    return {
        "id": f"{one.number:08x}-000{place}-4000-9000-{one.number:012x}",
        "package_id": one.id,
        "name": f"Tệp {format_}",
        "description": f"Dữ liệu dạng {format_}",
        "url": f"{_HOST}/tep/{one.number}.{ending}",
        "format": format_,
        "mimetype": media,
        "mimetype_inner": None,
        "size": 1000 + one.number,
        "hash": "",
        "position": place,
        "state": "active",
        "resource_type": None,
        "url_type": None,
        "cache_url": None,
        "cache_last_updated": None,
        "created": f"{one.issued}T01:02:03.000004",
        "last_modified": f"{one.modified}T01:02:03.000004",
        "metadata_modified": f"{one.modified}T01:02:03.000004",
    }


# --- RDF -----------------------------------------------------------------------------------------------------------

_PREFIXES = {
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_MEDIA = "http://www.iana.org/assignments/media-types/"
_FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/"
_MONTHLY = "http://publications.europa.eu/resource/authority/frequency/MONTHLY"
_CC_BY = "http://publications.europa.eu/resource/authority/licence/CC_BY_4_0"


def rdf_xml(count: int, start: int = 0, revision: int = 0) -> Iterator[str]:
    """The datasets as one RDF/XML document, in pieces."""
    names = "".join(f' xmlns:{prefix}="{iri}"' for prefix, iri in _PREFIXES.items())
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF{names}>\n'
    for agency, name in _AGENCIES:
        yield (
            f'<foaf:Organization rdf:about="{_HOST}/co-quan/{agency}">'
            f'<foaf:name xml:lang="vi">{name}</foaf:name></foaf:Organization>\n'
        )
    yield (
        f'<dcat:Catalog rdf:about="{_HOST}/catalog"><dct:title xml:lang="vi">Danh mục thử nghiệm</dct:title>'
        f'<dct:description xml:lang="vi">Danh mục sinh tự động.</dct:description>'
        f'<dct:publisher rdf:resource="{_HOST}/co-quan/cuc-thong-ke"/>\n'
    )
    for one in _datasets(count, start, revision):
        yield _xml_dataset(one)
    yield "</dcat:Catalog>\n</rdf:RDF>\n"


def _xml_dataset(one: _Dataset) -> str:
    keywords = "".join(f'  <dcat:keyword xml:lang="vi">{escape(word)}</dcat:keyword>\n' for word in one.keywords)
    agency = one.agency[0]
    return (
        f' <dcat:dataset><dcat:Dataset rdf:about="{one.iri}">\n'
        f'  <dct:title xml:lang="vi">{escape(one.title)}</dct:title>\n'
        f'  <dct:title xml:lang="en">{escape(one.title_en)}</dct:title>\n'
        f'  <dct:description xml:lang="vi">{escape(one.text)}</dct:description>\n'
        f"  <dct:identifier>{one.id}</dct:identifier>\n"
        f'  <dct:issued rdf:datatype="{_PREFIXES["xsd"]}date">{one.issued}</dct:issued>\n'
        f'  <dct:modified rdf:datatype="{_PREFIXES["xsd"]}date">{one.modified}</dct:modified>\n'
        f'  <dcat:landingPage rdf:resource="{_HOST}/trang/{one.number}"/>\n'
        f"{keywords}"
        f'  <dcat:theme rdf:resource="{one.theme}"/>\n'
        f'  <dct:publisher rdf:resource="{_HOST}/co-quan/{agency}"/>\n'
        f'  <dct:accrualPeriodicity rdf:resource="{_MONTHLY}"/>\n'
        f'  <dcat:contactPoint><vcard:Kind rdf:about="{one.iri}/lien-he"><vcard:fn>Phòng dữ liệu</vcard:fn>'
        f'<vcard:hasEmail rdf:resource="mailto:du-lieu-{agency}@example.vn"/></vcard:Kind></dcat:contactPoint>\n'
        + "".join(_xml_distribution(one, place) for place in range(3))
        + " </dcat:Dataset></dcat:dataset>\n"
    )


def _xml_distribution(one: _Dataset, place: int) -> str:
    format_, media, ending = _FILES[place]
    return (
        f'  <dcat:distribution><dcat:Distribution rdf:about="{one.iri}/tep/{place}">'
        f'<dct:title xml:lang="vi">Tệp {format_}</dct:title>'
        f'<dct:description xml:lang="vi">Dữ liệu dạng {format_}</dct:description>'
        f'<dcat:accessURL rdf:resource="{_HOST}/tep/{one.number}.{ending}"/>'
        f'<dcat:mediaType rdf:resource="{_MEDIA}{media}"/>'
        f'<dct:format rdf:resource="{_FILE_TYPE}{format_}"/>'
        f'<dct:license rdf:resource="{_CC_BY}"/>'
        f'<dcat:byteSize rdf:datatype="{_PREFIXES["xsd"]}nonNegativeInteger">{1000 + one.number}</dcat:byteSize>'
        "</dcat:Distribution></dcat:distribution>\n"
    )


def turtle(count: int, start: int = 0, revision: int = 0) -> Iterator[str]:
    """The datasets as one Turtle document, in pieces."""
    yield "".join(f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in _PREFIXES.items())
    for agency, name in _AGENCIES:
        yield f'<{_HOST}/co-quan/{agency}> a foaf:Organization ; foaf:name "{name}"@vi .\n'
    yield (
        f'<{_HOST}/catalog> a dcat:Catalog ; dct:title "Danh mục thử nghiệm"@vi ;\n'
        f' dct:description "Danh mục sinh tự động."@vi ; dct:publisher <{_HOST}/co-quan/cuc-thong-ke> .\n'
    )
    for one in _datasets(count, start, revision):
        yield _turtle_dataset(one)


def _turtle_dataset(one: _Dataset) -> str:
    agency = one.agency[0]
    keywords = ", ".join(f'"{word}"@vi' for word in one.keywords)
    files = ", ".join(f"<{one.iri}/tep/{place}>" for place in range(3))
    return (
        f"<{_HOST}/catalog> dcat:dataset <{one.iri}> .\n"
        f'<{one.iri}> a dcat:Dataset ;\n dct:title "{one.title}"@vi, "{one.title_en}"@en ;\n'
        f' dct:description "{one.text}"@vi ;\n dct:identifier "{one.id}" ;\n'
        f' dct:issued "{one.issued}"^^xsd:date ;\n dct:modified "{one.modified}"^^xsd:date ;\n'
        f" dcat:landingPage <{_HOST}/trang/{one.number}> ;\n dcat:keyword {keywords} ;\n dcat:theme <{one.theme}> ;\n"
        f" dct:publisher <{_HOST}/co-quan/{agency}> ;\n dct:accrualPeriodicity <{_MONTHLY}> ;\n"
        f" dcat:contactPoint <{one.iri}/lien-he> ;\n dcat:distribution {files} .\n"
        f'<{one.iri}/lien-he> a vcard:Kind ; vcard:fn "Phòng dữ liệu" ;'
        f" vcard:hasEmail <mailto:du-lieu-{agency}@example.vn> .\n"
        + "".join(_turtle_distribution(one, place) for place in range(3))
    )


def _turtle_distribution(one: _Dataset, place: int) -> str:
    format_, media, ending = _FILES[place]
    return (
        f'<{one.iri}/tep/{place}> a dcat:Distribution ; dct:title "Tệp {format_}"@vi ;\n'
        f' dct:description "Dữ liệu dạng {format_}"@vi ; dcat:accessURL <{_HOST}/tep/{one.number}.{ending}> ;\n'
        f" dcat:mediaType <{_MEDIA}{media}> ; dct:format <{_FILE_TYPE}{format_}> ; dct:license <{_CC_BY}> ;\n"
        f' dcat:byteSize "{1000 + one.number}"^^xsd:nonNegativeInteger .\n'
    )


def write(file: Path, form: Form, count: int, *, revision: int = 0) -> Path:
    """Write a catalog of `count` datasets; CKAN packages one a line."""
    with file.open("w", encoding="utf-8") as out:
        match form:
            case "ckan":
                for package in packages(count, revision=revision):
                    out.write(json.dumps(package, ensure_ascii=False) + "\n")
            case "rdf":
                out.writelines(rdf_xml(count, revision=revision))
            case "ttl":
                out.writelines(turtle(count, revision=revision))
            case _:
                raise ValueError(f"not a form of catalog: {form!r}")
    return file
