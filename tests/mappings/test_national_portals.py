"""Fields as CKAN portals of a dozen countries write them (synthetic): none is lost, none stays JSON in a text."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from mappings.protocol import LiftContext, Subject
from mappings.registry import load

TERM = {
    "title": "http://purl.org/dc/terms/title",
    "keyword": "http://www.w3.org/ns/dcat#keyword",
    "theme": "http://www.w3.org/ns/dcat#theme",
    "modified": "http://purl.org/dc/terms/modified",
    "issued": "http://purl.org/dc/terms/issued",
    "frequency": "http://purl.org/dc/terms/accrualPeriodicity",
    "startDate": "http://www.w3.org/ns/dcat#startDate",
    "endDate": "http://www.w3.org/ns/dcat#endDate",
    "hasEmail": "http://www.w3.org/2006/vcard/ns#hasEmail",
    "name": "http://xmlns.com/foaf/0.1/name",
}
BASIC: dict[str, Any] = {"id": "1", "name": "specimen", "title": "Specimen", "resources": []}
SWISS = '{"de": "Bevölkerung", "fr": "Population", "it": ""}'


def lifted(package: dict[str, Any]) -> Any:
    content = orjson.dumps(BASIC | package)
    context = LiftContext(source_id="s", base="https://hub.example/", language="en")
    return load("ckan-default")(Subject("1", content, "application/json"), context)


def values(package: dict[str, Any], term: str) -> set[str]:
    lines = lifted(package).graph.lines
    return {line.split(" ", 2)[2].removesuffix(" .") for line in lines if f" <{TERM[term]}> " in line}


@pytest.mark.parametrize(
    ("package", "term", "wanted"),
    [
        ({"title": SWISS}, "title", {'"Bevölkerung"@de', '"Population"@fr'}),
        ({"title": {"de": "A", "fr": None}}, "title", {'"A"@de'}),
        ({"title_translated": '{"en": "Bus stops", "ga": "Stadanna bus"}'}, "title",
         {'"Bus stops"@en', '"Stadanna bus"@ga'}),
        ({"title": "{Entwurf} Bäume"}, "title", {'"{Entwurf} Bäume"@en'}),
        ({"title": "[2023]"}, "title", {'"[2023]"@en'}),
        ({"tags": "padrón, población"}, "keyword", {'"padrón"@en', '"población"@en'}),
        ({"tags": ["a", "b"]}, "keyword", {'"a"@en', '"b"@en'}),
        ({"keywords": {"en": ["fuel"], "fr": ["carburant"]}}, "keyword", {'"fuel"@en', '"carburant"@fr'}),
        ({"theme": '[{"theme": "HEAL", "subthemes": []}]'}, "theme",
         {"<http://publications.europa.eu/resource/authority/data-theme/HEAL>"}),
        ({"publisher": '{"name": "Amt", "url": "https://zh.example/"}'}, "name", {'"Amt"@en'}),
        ({"publisher_name": "Comune", "publisher_identifier": "c_h501"}, "name", {'"Comune"@en'}),
        ({"contact_points": [{"name": "A", "email": "a@zh.example"}]}, "hasEmail", {"<mailto:a@zh.example>"}),
        ({"contact_point": "client@abs.example"}, "hasEmail", {"<mailto:client@abs.example>"}),
        ({"contact-email": "data@ie.example", "contact-name": "NTA"}, "hasEmail", {"<mailto:data@ie.example>"}),
        ({"extras": [{"key": "contact-email", "value": "x@uk.example"}]}, "hasEmail", {"<mailto:x@uk.example>"}),
        ({"frequency": "P1M"}, "frequency", {"<http://publications.europa.eu/resource/authority/frequency/MONTHLY>"}),
        ({"update_freq": "asNeeded"}, "frequency",
         {"<http://publications.europa.eu/resource/authority/frequency/AS_NEEDED>"}),
        ({"temporals": [{"start_date": "01.01.1970", "end_date": "31.12.2023"}]}, "startDate",
         {'"1970-01-01"^^<http://www.w3.org/2001/XMLSchema#date>'}),
        ({"temporal_coverage_from": "2011", "temporal_coverage_to": "2016-06"}, "endDate",
         {'"2016-06"^^<http://www.w3.org/2001/XMLSchema#gYearMonth>'}),
        ({"temporal_coverage": '[{"temporal_start": "2015-01-01"}]'}, "startDate",
         {'"2015-01-01"^^<http://www.w3.org/2001/XMLSchema#date>'}),
        ({"date_published": "2015-05-29 00:00:00", "metadata_created": "2020-01-01T00:00:00"}, "issued",
         {'"2015-05-29T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>'}),
        ({"modified": "2024-13-45", "metadata_modified": "2024-01-01T00:00:00"}, "modified",
         {'"2024-01-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>'}),
    ],
)  # fmt: skip
def test_field(package: dict[str, Any], term: str, wanted: set[str]) -> None:
    assert values(package, term) == wanted


@pytest.mark.parametrize("date", ["2019-02-30", "0000-00-00", "2024-W53-9", "31/02/2020", "yesterday", "9" * 400])
def test_what_is_no_date_is_told_and_never_published(date: str) -> None:
    outcome = lifted({"modified": date, "resources": [{"id": "r", "url": "https://f.example/a.csv", "created": date}]})
    assert any(finding.rule.startswith("lift.date") for finding in outcome.findings), outcome.findings
    assert date not in "\n".join(outcome.graph.lines)


@pytest.mark.parametrize(
    "resources", [None, {}, "", "none", [None, 5, "x", [], {}], {"0": {"url": "https://a.example/"}}]
)
def test_resources_of_any_shape(resources: object) -> None:
    assert lifted({"resources": resources}).title == "Specimen"


@pytest.mark.parametrize(
    "url", ["C:\\Daten\\a.xls", "javascript:alert(1)", "data:text/csv,a", "\\\\server\\share\\a.doc"]
)
def test_what_is_no_address_on_the_web_is_told_and_not_published(url: str) -> None:
    outcome = lifted({"resources": [{"id": "r", "url": url, "format": "CSV"}]})
    assert "accessURL" not in "\n".join(outcome.graph.lines)
    assert any("url" in finding.path for finding in outcome.findings)
