"""Fields as CKAN portals of a dozen countries write them (synthetic): none is lost, none stays JSON in a text."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
import rdflib

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


# --- RDF ----------------------------------------------------------------------------------------------------------

RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
PREFIXES = """@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> . @prefix time: <http://www.w3.org/2006/time#> .
@prefix owltime: <http://www.w3.org/TR/owl-time/> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix gn: <http://www.geonames.org/ontology#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://portal.example/ns#> .
<https://portal.example/d/1> a dcat:Dataset ; dct:title "T"@en ;
"""


def lifted_rdf(turtle: str, source_url: str = "https://portal.example/catalog.ttl") -> Any:
    content = nquads(PREFIXES + turtle, base=source_url)
    context = LiftContext(source_id="s", base="https://hub.example/", language="en", source_url=source_url)
    return load("dcat-default")(Subject("https://portal.example/d/1", content, "application/n-triples"), context)


def nquads(turtle: str, base: str) -> bytes:
    graph = rdflib.Graph().parse(data=turtle, format="turtle", publicID=base)
    return graph.serialize(format="nt", encoding="utf-8")


NORWEGIAN = "<http://publications.europa.eu/resource/authority/language/NOR>"


@pytest.mark.parametrize("source_url", ["https://portal.example/a/catalog.ttl", "file:///srv/office/catalog.ttl"])
def test_a_code_written_as_an_address_is_the_concept(source_url: str) -> None:
    outcome = lifted_rdf("dct:language <NOR> ; dct:accrualPeriodicity <continuous> .", source_url)
    lines = "\n".join(outcome.graph.lines)
    assert f"language> {NORWEGIAN} ." in lines and "/frequency/CONT> ." in lines
    told = {finding.value for finding in outcome.findings if finding.rule == "lift.concept.relative"}
    assert told == {"NOR", "continuous"}


def test_paths_of_the_machine_that_read_the_file_are_not_published() -> None:
    turtle = """dct:publisher <Comunidad%20de%20Madrid> ; dct:language <Klingonisch> ; dct:temporal <2023-04-03> ;
        dct:spatial <Madrid> ; dcat:landingPage <seite.html> ; ex:other <else> ; dct:isReferencedBy <paper> ;
        dcat:distribution <#csv> . <#csv> a dcat:Distribution ; dcat:accessURL <https://f.example/a.csv> ."""
    outcome = lifted_rdf(turtle, "file:///srv/secret-path/catalog.ttl")
    lines = "\n".join(outcome.graph.lines)
    assert "secret-path" not in lines and "file:" not in lines
    assert '"Comunidad de Madrid"' in lines and '"2023-04-03"' in lines and "<https://f.example/a.csv>" in lines
    assert "secret-path" not in "".join(str(finding.value) for finding in outcome.findings)


@pytest.mark.parametrize(
    ("turtle", "wanted", "unwanted"),
    [
        ('dct:temporal [ owltime:hasBeginning [ owltime:inXSDDateTime "2016-01-01T00:00:00Z"^^xsd:dateTime ] ] .',
         'startDate> "2016-01-01', "time"),
        ('dct:temporal [ time:hasEnd [ time:inXSDDate "2016-12-31"^^xsd:date ] ] .', 'endDate> "2016-12-31', "time"),
        ('dcat:contactPoint [ a vcard:Kind ; vcard:organization-unit "Registerforvaltning" ] .',
         'fn> "Registerforvaltning"', "organization-unit"),
        ('dct:landingPage <https://portal.example/x> .', "landingPage> <https://portal.example/x>", "landingPage"),
        ('dct:spatial [ a dct:Location ; gn:name "Norway" ] .', 'geographicName> "Norway"', "name"),
    ],
)  # fmt: skip
def test_old_ways_of_saying_it_are_read_and_nothing_is_left(turtle: str, wanted: str, unwanted: str) -> None:
    outcome = lifted_rdf(turtle)
    assert wanted in "\n".join(outcome.graph.lines)
    assert not [left.path for left in outcome.leftovers if unwanted in left.path]


@pytest.mark.parametrize("depth", [30, 300, 5000])
def test_a_description_nested_without_end_costs_its_depth_alone(depth: int) -> None:
    root = "<https://portal.example/d/1>"
    lines = [f"_:n{at} <http://purl.org/dc/terms/relation> _:n{at + 1} ." for at in range(depth)]
    lines += [
        f"{root} <http://purl.org/dc/terms/relation> _:n0 .",
        f'_:n{depth} <http://purl.org/dc/terms/title> "x" .',
    ]
    lines += [f"{root} a <http://www.w3.org/ns/dcat#Dataset> .".replace(" a ", f" <{RDF_TYPE}> "),
              f'{root} <http://purl.org/dc/terms/title> "T"@en .']  # fmt: skip
    context = LiftContext(source_id="s", base="https://hub.example/", language="en")
    content = "".join(f"{line}\n" for line in lines).encode()
    outcome = load("dcat-default")(Subject(root[1:-1], content, "application/n-triples"), context)
    assert outcome.title == "T"
    assert ("lift.nesting" in {finding.rule for finding in outcome.findings}) is (depth > 60)


@pytest.mark.parametrize("depth", [50, 250])
def test_json_nested_deeply_is_lifted(depth: int) -> None:
    nested: object = "x"
    for _ in range(depth):
        nested = {"a": [nested]} if depth < 100 else [nested]
    assert lifted({"strange": nested, "notes": nested}).title == "Specimen"
