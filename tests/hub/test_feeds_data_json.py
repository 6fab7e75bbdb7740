"""data.json by DCAT-US 1.1's schema, CSV's cells, and what search engines read: of good records and of bad ones."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import jsonschema_rs
import pytest

from tests.hub.conftest import Catalog
from tests.hub.dcat_us import CATALOG
from vocab.namespaces import expand
from vocab.terms import iri, literal, statement

VALID = jsonschema_rs.Draft4Validator(CATALOG, validate_formats=True)
IRI = "https://open.test/d0"
FILE = f"{IRI}/file/0"
PERIOD, PLACE, CONTACT = f"{IRI}/period", f"{IRI}/place", f"{IRI}/contact"
EU = "http://publications.europa.eu/resource/authority"


def _say(subject: str, name: str, value: str, *, text: bool = False) -> str:
    return statement(iri(subject), iri(expand(name)), literal(value) if text else iri(value))


def _told(catalog: Any, *more: str, title: str = "Giao thông", words: str = "", **values: Any) -> dict[str, Any]:
    catalog.source("open")
    graph = catalog.graph(IRI, title, words=words, more=more, **values)
    catalog.put("open", ("d0", IRI, graph, title))
    whole = catalog.client().get("/data.json").json()
    assert [f"{list(one.instance_path)}: {one.message}" for one in VALID.iter_errors(whole)] == []
    (found,) = whole["dataset"]
    return dict(found)


def test_the_schema_of_this_test_can_fail() -> None:
    assert not VALID.is_valid({"conformsTo": "https://project-open-data.cio.gov/v1.1/schema", "dataset": [{}]})


def test_a_contact_always_has_an_address(tmp_path: Any, catalog: Any) -> None:
    assert _told(catalog)["contactPoint"]["hasEmail"] == "mailto:admin@hub.invalid"
    identified = catalog.client().get("/oai?verb=Identify").text
    assert "<adminEmail>admin@hub.invalid</adminEmail>" in identified, "one and the same"
    for number, (settings, address) in enumerate(
        (("email: mo@bo.gov.vn\n", "mo@bo.gov.vn"), ("base: https://dulieu.gov.vn/\n", "admin@dulieu.gov.vn"))
    ):
        made = Catalog(tmp_path / f"home{number}", settings)
        assert _told(made)["contactPoint"]["hasEmail"] == f"mailto:{address}"
        assert f"<adminEmail>{address}</adminEmail>" in made.client().get("/oai?verb=Identify").text
        made.home.ledger.dispose()


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("mailto:so@hcm.gov.vn", "mailto:so@hcm.gov.vn"),
        ("https://hcm.gov.vn/lien-he", "mailto:admin@hub.invalid"),
        ("mailto:không có", "mailto:admin@hub.invalid"),
        ("mailto:a@b", "mailto:admin@hub.invalid"),
    ],
)
def test_a_contact_that_is_no_address_is_replaced(catalog: Any, said: str, wanted: str) -> None:
    text = not said.startswith("http")
    more = (_say(IRI, "dcat:contactPoint", CONTACT), _say(CONTACT, "vcard:fn", "Phòng A", text=True))
    found = _told(catalog, *more, _say(CONTACT, "vcard:hasEmail", said, text=text))
    assert found["contactPoint"] == {"@type": "vcard:Contact", "fn": "Phòng A", "hasEmail": wanted}


def test_bad_values_leave_valid_json(catalog: Any) -> None:
    found = _told(
        catalog,
        _say(IRI, "dct:modified", "tháng 5 năm 2023", text=True),
        _say(IRI, "dct:issued", "31/12/2023", text=True),
        _say(IRI, "dct:rights", "Điều khoản " * 60, text=True),
        _say(IRI, "dct:language", "Tiếng Việt", text=True),
        _say(IRI, "dct:language", f"{EU}/language/VIE"),
        _say(IRI, "dcat:theme", f"{EU}/data-theme/ENVI"),
        _say(IRI, "dcat:theme", "Môi trường", text=True),
        _say(IRI, "dcat:keyword", " ", text=True),
        _say(IRI, "dcat:landingPage", "https://đất.vn/bộ dữ liệu".replace(" ", "%20")),
        _say(IRI, "foaf:page", "https://open.test/tài-liệu"),
        _say(IRI, "foaf:page", "mailto:x@open.test"),
        _say(IRI, "dct:license", "https://open.test/giấy-phép"),
        _say(IRI, "dct:temporal", PERIOD),
        _say(PERIOD, "dcat:startDate", "2020-01-01", text=True),
        _say(FILE, "dcat:downloadURL", "https://open.test/tệp.csv"),
        _say(FILE, "dcat:mediaType", "text/csv; charset=utf-8", text=True),
        title="Đất đai " * 40,
        words=" ",
    )
    assert "issued" not in found and found["modified"].endswith("Z")
    assert found["language"] == ["vi"] and len(found["rights"]) == 255
    assert found["theme"].count("Môi trường") == 1
    assert found["license"] == "https://open.test/gi%E1%BA%A5y-ph%C3%A9p"
    assert found["landingPage"].startswith("https://xn--")
    assert "temporal" not in found, "a period that is open at one end has no place in the format"
    assert found["distribution"][0]["mediaType"] == "text/csv"


def test_a_file_without_an_address_leads_to_the_page(catalog: Any) -> None:
    catalog.source("open")
    graph = catalog.graph(IRI, "Giao thông", files=0, more=(
        _say(IRI, "dcat:distribution", FILE), _say(FILE, "rdf:type", expand("dcat:Distribution")),
        _say(FILE, "dct:format", f"{EU}/file-type/CSV"),
    ))  # fmt: skip
    catalog.put("open", ("d0", IRI, graph, "Giao thông"))
    whole = catalog.client().get("/data.json").json()
    assert VALID.is_valid(whole)
    (file,) = whole["dataset"][0]["distribution"]
    page = f"http://hub.test/dataset/{catalog.uid('open', 'd0')}"
    assert file == {"@type": "dcat:Distribution", "accessURL": page, "format": "CSV"}


@pytest.mark.parametrize("path", ["/data.json", "/catalog.csv", "/dumps", "/feeds/atom"])
def test_a_misspelt_filter_is_refused_in_words(catalog: Any, path: str) -> None:
    client = catalog.client()
    for query in ("them=HEAL", "modified_sinse=2026-01-01"):
        answer = client.get(f"{path}?{query}")
        assert answer.status_code == 400, path
        assert answer.json()["parameter"] == query.partition("=")[0] and answer.json()["vi"]
    assert client.get(f"{path}?utm_source=a&_=1&gclid=x").status_code == 200


CELLS = (
    "=1+1", "+84 28 3829", "-1", "@SUM(A1)", "＝1+1", "＋1", "－1", "＠A1", "\t=1", "\r=1", "\n=1", "'=1", "'kín'",
    "''",
    "An toàn",
)  # fmt: skip


@pytest.mark.parametrize("title", CELLS)
def test_cells_are_no_formulas_and_come_back(catalog: Any, title: str) -> None:
    catalog.source("open")
    catalog.put("open", ("d0", IRI, catalog.graph(IRI, title, words=title), "Tên"))
    body = catalog.client().get("/catalog.csv").content.decode("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(body, newline=""))
    assert row["description"][0] not in "=+-@＝＋－＠\t\r\n"
    assert row["description"].removeprefix("'") == title, "one apostrophe off: what was there"


def _schema_org(catalog: Any, *more: str, title: str = "Giao thông", **values: Any) -> dict[str, Any]:
    catalog.source("open", **values)
    catalog.put("open", ("d0", IRI, catalog.graph(IRI, title, words="Ngắn", more=more), title))
    page = catalog.client().get(f"/dataset/{catalog.uid('open', 'd0')}", headers={"accept": "text/html"}).text
    (block,) = page.split('<script type="application/ld+json">')[1:]
    return dict(json.loads(block.split("</script>")[0]))


def test_search_engines_are_told_what_their_guide_asks_for(catalog: Any) -> None:
    wkt = "POLYGON((106.3 10.3, 107.0 10.3, 107.0 11.2, 106.3 11.2, 106.3 10.3))"
    found = _schema_org(
        catalog,
        _say(FILE, "dct:format", f"{EU}/file-type/CSV"),
        _say(FILE, "dcat:downloadURL", "https://files.test/0.csv"),
        _say(FILE, "dct:license", "https://creativecommons.org/licenses/by/4.0/"),
        _say(FILE, "dcat:byteSize", "1234", text=True),
        _say(IRI, "dct:issued", "2024-05-06", text=True),
        _say(IRI, "dct:modified", "hôm qua", text=True),
        _say(IRI, "dct:language", f"{EU}/language/VIE"),
        _say(IRI, "dct:temporal", PERIOD),
        _say(PERIOD, "dcat:startDate", "2020-01-01", text=True),
        _say(IRI, "dct:spatial", PLACE),
        _say(PLACE, "skos:prefLabel", "Thành phố Hồ Chí Minh", text=True),
        _say(PLACE, "dcat:bbox", wkt, text=True),
    )
    assert (found["@type"], found["name"], found["@context"]) == ("Dataset", "Giao thông", "https://schema.org/")
    assert 50 <= len(found["description"]) <= 5000 and found["description"].startswith("Ngắn")
    assert found["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert found["distribution"] == [
        {"@type": "DataDownload", "contentUrl": "https://files.test/0.csv", "name": "Tệp 0",
         "encodingFormat": "text/csv", "contentSize": "1234 B"},
    ]  # fmt: skip
    assert found["temporalCoverage"] == "2020-01-01/.."
    place = found["spatialCoverage"]
    assert place["name"] == "Thành phố Hồ Chí Minh"
    assert place["geo"] == {"@type": "GeoShape", "box": "10.3 106.3 11.2 107"}
    assert (found["datePublished"], found["inLanguage"]) == ("2024-05-06", ["vi"])
    assert "dateModified" not in found, "what is no date is not told as one"
    assert found["publisher"]["name"] == found["creator"]["name"] == "Sở Giao thông Vận tải"
    assert found["isAccessibleForFree"] is True
    assert set(found["includedInDataCatalog"]) == {"@type", "name", "url"}


POINT = {"@type": "GeoCoordinates", "latitude": 10.8, "longitude": 106.7}
BOX = {"@type": "GeoShape", "box": "10 106 11 107"}


@pytest.mark.parametrize(
    ("shape", "geo"),
    [
        ("POINT(106.7 10.8)", POINT),
        ("<http://www.opengis.net/def/crs/EPSG/0/4326> POINT(106.7 10.8)", POINT),
        ('{"type":"Point","coordinates":[106.7,10.8]}', POINT),
        ('{"type":"Polygon","coordinates":[[[106,10],[107,10],[107,11],[106,10]]]}', BOX),
        ("POINT(9999 1)", None),
        ('{"type":"Polygon","coordinates":"x"}', None),
        ("{", None),
        ("", None),
    ],
)
def test_geometries_for_search_engines(catalog: Any, shape: str, geo: Any) -> None:
    found = _schema_org(
        catalog,
        _say(IRI, "dct:spatial", PLACE),
        _say(PLACE, "skos:prefLabel", "Nơi", text=True),
        _say(PLACE, "locn:geometry", shape, text=True),
    )
    assert found["spatialCoverage"].get("geo") == geo


def test_what_is_not_open_is_not_called_free(catalog: Any) -> None:
    found = _schema_org(catalog, _say(IRI, "dct:accessRights", f"{EU}/access-right/RESTRICTED"))
    assert "isAccessibleForFree" not in found
