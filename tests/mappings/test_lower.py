# ruff: noqa: E501 -- tables of cases read best with one case a line
"""A record as a CKAN package: core keys, extras as ckanext-dcat names them, nested objects for scheming, CKAN's rules."""

from __future__ import annotations

import re
from typing import Any
from uuid import UUID

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mappings import load
from mappings.lower import known_licence, lower, resource_id
from mappings.lower_values import geojson, tag
from mappings.protocol import LiftContext, Lifted, Subject
from vocab.graph import Graph

CONTEXT = LiftContext("s", "https://hub.example/", source_url="https://opendata.example.vn/")
PACKAGE = {
    "id": "6f8e", "name": "cay-xanh", "title": "Cây xanh đô thị", "notes": "Danh mục cây xanh", "url": "https://opendata.example.vn/cay-xanh",
    "license_url": "https://creativecommons.org/licenses/by/4.0/", "version": "1.0", "maintainer": "Phòng CNTT", "maintainer_email": "cntt@so.gov.vn",
    "organization": {"id": "o1", "name": "so", "title": "Sở Xây dựng"},
    "tags": [{"name": "cây xanh"}, {"name": "đô thị"}],
    "extras": [
        {"key": "frequency", "value": "Hàng tháng"}, {"key": "theme", "value": '["http://publications.europa.eu/resource/authority/data-theme/ENVI"]'},
        {"key": "language", "value": '["vi"]'}, {"key": "spatial", "value": '{"type":"Point","coordinates":[106.7,10.8]}'},
        {"key": "temporal_start", "value": "2020"}, {"key": "temporal_end", "value": "2024-12-31"}, {"key": "issued", "value": "2024-01-01"},
        {"key": "conforms_to", "value": '["https://a.vn/tieu-chuan"]'}, {"key": "identifier", "value": "CX-1"},
    ],
    "resources": [
        {"id": "r1", "name": "Tệp 1", "url": "https://opendata.example.vn/f1.csv", "format": "CSV", "mimetype": "text/csv", "size": 123, "url_type": "upload",
         "hash": "a83605f5415d9b58f34d7354810f6f19", "hash_algorithm": "MD5", "last_modified": "2025-01-02T03:04:05"},
        {"id": "r0", "name": "Tệp 0", "url": "https://opendata.example.vn/f0.pdf", "format": "PDF"},
    ],
}  # fmt: skip


def lifted(package: dict[str, Any]) -> Lifted:
    return load("ckan-default")(Subject("6f8e", orjson.dumps(package), "application/json"), CONTEXT)


def extras(package: dict[str, Any]) -> dict[str, str]:
    return {extra["key"]: extra["value"] for extra in package["extras"]}


def test_plain_package() -> None:
    record = lifted(PACKAGE)
    package = lower(record.graph, record.iri)
    assert package["name"] == "cay-xanh-do-thi"
    assert (package["title"], package["notes"]) == ("Cây xanh đô thị", "Danh mục cây xanh")
    assert (package["license_id"], package["version"]) == ("cc-by", "1.0")
    assert (package["maintainer"], package["maintainer_email"]) == ("Phòng CNTT", "cntt@so.gov.vn")
    assert package["author"] is None
    assert [each["name"] for each in package["tags"]] == ["cây xanh", "đô thị"]
    told = extras(package)
    assert told["uri"] == record.iri
    assert told["identifier"] == "CX-1"
    assert told["publisher_name"] == "Sở Xây dựng"
    assert told["contact_email"] == "cntt@so.gov.vn"
    assert orjson.loads(told["theme"]) == ["http://publications.europa.eu/resource/authority/data-theme/ENVI"]
    assert orjson.loads(told["conforms_to"]) == ["https://a.vn/tieu-chuan"]
    assert orjson.loads(told["spatial"]) == {"type": "Point", "coordinates": [106.7, 10.8]}
    assert (told["temporal_start"], told["temporal_end"]) == ("2020", "2024-12-31")
    assert all(isinstance(value, str) for value in told.values())
    assert len(told) == len(package["extras"])
    first, second = package["resources"]
    assert (first["name"], second["name"]) == ("Tệp 0", "Tệp 1")
    assert (second["format"], second["mimetype"], second["size"]) == ("CSV", "text/csv", 123)
    assert second["download_url"] == second["url"] == "https://opendata.example.vn/f1.csv"
    assert second["last_modified"] == "2025-01-02T03:04:05"
    assert UUID(second["id"]) and second["uri"].endswith(second["id"])
    assert all(not isinstance(value, list | dict) for resource in package["resources"] for value in resource.values())


def test_package_for_scheming() -> None:
    record = lifted(PACKAGE)
    package = lower(record.graph, record.iri, form="scheming")
    assert package["uri"] == record.iri
    assert package["publisher"][0]["name"] == "Sở Xây dựng"
    assert package["contact"] == [{"name": "Phòng CNTT", "email": "cntt@so.gov.vn"}]
    assert package["temporal_coverage"] == [{"start": "2020", "end": "2024-12-31"}]
    assert orjson.loads(package["spatial_coverage"][0]["centroid"])["type"] == "Point"
    assert package["theme"] == ["http://publications.europa.eu/resource/authority/data-theme/ENVI"]
    assert package["extras"] == []


@pytest.mark.parametrize("form", ["plain", "scheming"])
def test_what_goes_out_comes_back(form: Any) -> None:
    """A record lowered and lifted again says the same, whoever harvests it from our CKAN."""
    record = lifted(PACKAGE)
    again = lifted(lower(record.graph, record.iri, form))
    assert again.iri == record.iri

    def public(graph: Graph) -> set[str]:
        return {line for line in graph.lines if "/genid/" not in line}

    assert public(record.graph) - public(again.graph) == set()


def graph(*pairs: str) -> Graph:
    return Graph.of(f"<https://a.vn/1> {pair} ." for pair in pairs)


def test_vietnamese_first_and_translations_kept() -> None:
    title = "<http://purl.org/dc/terms/title>"
    package = lower(graph(f'{title} "Trees"@en', f'{title} "Cây"@vi', f'{title} "Arbres"@fr'), "https://a.vn/1")
    assert package["title"] == "Cây"
    assert orjson.loads(extras(package)["title_translated"]) == {"en": "Trees", "fr": "Arbres", "vi": "Cây"}
    assert lower(graph(f'{title} "Trees"@en', f'{title} "Arbres"@fr'), "https://a.vn/1")["title"] == "Trees"


def test_an_empty_record_has_every_core_key() -> None:
    package = lower(graph(), "https://a.vn/1")
    assert package["title"] == "https://a.vn/1"
    assert package["license_id"] == "notspecified"
    assert package["tags"] == [] and package["resources"] == [] and package["author"] is None


def test_keywords_that_ckan_refuses_are_cleaned_and_kept_as_they_were() -> None:
    keyword = "<http://www.w3.org/ns/dcat#keyword>"
    package = lower(graph(f'{keyword} "giao thông/đường bộ"', f'{keyword} "x"', f'{keyword} "y tế"'), "https://a.vn/1")
    assert [each["name"] for each in package["tags"]] == ["giao thông đường bộ", "y tế"]
    assert orjson.loads(extras(package)["keyword_original"]) == ["giao thông/đường bộ", "x"]


@given(st.text(max_size=150))
def test_a_tag_always_follows_ckans_rules(text: str) -> None:
    name = tag(text)
    assert name is None or (2 <= len(name) <= 100 and re.fullmatch(r"[\w \-.]*", name) and name == name.strip())


@pytest.mark.parametrize(
    ("iri", "key"),
    [
        ("http://publications.europa.eu/resource/authority/licence/CC_BY_4_0", "cc-by"),
        ("http://publications.europa.eu/resource/authority/licence/CC_BYSA_4_0", "cc-by-sa"),
        ("https://creativecommons.org/publicdomain/zero/1.0/", "cc-zero"),
        ("http://publications.europa.eu/resource/authority/licence/ODC_BL", "odc-odbl"),
        ("http://opendatacommons.org/licenses/odbl/1-0/", "odc-odbl"),
    ],
)
def test_licences_that_ckan_knows(iri: str, key: str) -> None:
    known = known_licence(iri)
    assert known is not None and known[0] == key


def test_a_licence_that_ckan_does_not_know_is_not_guessed() -> None:
    package = lower(graph("<http://purl.org/dc/terms/license> <https://a.vn/giay-phep>"), "https://a.vn/1")
    assert package["license_id"] == "https://a.vn/giay-phep"


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("POINT(106.7 10.8)", {"type": "Point", "coordinates": [106.7, 10.8]}),
        ("POLYGON((1 2, 3 2, 3 4, 1 2))", {"type": "Polygon", "coordinates": [[[1, 2], [3, 2], [3, 4], [1, 2]]]}),
        ("<http://www.opengis.net/def/crs/EPSG/0/3405> POINT(1 2)", None),
        ("anything", None),
    ],
)
def test_wkt_as_geojson(text: str, shape: object) -> None:
    found = geojson(text)
    assert (orjson.loads(found) if found else None) == shape


def test_resource_ids() -> None:
    own = "https://hub.example/distribution/30fcbd4b-5800-590a-8693-f4c97cc728d0"
    assert resource_id(own) == "30fcbd4b-5800-590a-8693-f4c97cc728d0"
    assert resource_id("https://a.vn/f/1") == resource_id("https://a.vn/f/1") != resource_id("https://a.vn/f/2")
