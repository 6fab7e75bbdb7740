"""Real catalogs: as many records as they hold datasets, no statement of a description lost (rdflib is the oracle)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import rdflib
from rdflib import DCAT, DCTERMS, RDF, URIRef
from rdflib.compare import to_canonical_graph
from rdflib.term import Node

from harvesters.config import HttpConfig, SourceConfig
from harvesters.dcat import DcatConnector
from harvesters.http import Fetcher
from harvesters.protocol import EndOfListing, Event, RawRecord, Since, Unusable
from vocab.rdf import Syntax, parse, sniff

ROOT = Path(__file__).resolve().parents[2]
REAL = ROOT.parent / "shared" / "real"
pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not REAL.exists(), reason="the recorded catalogs (../shared/real) are not here"),
    pytest.mark.filterwarnings("ignore"),
]
FORMATS = {Syntax.TURTLE: "turtle", Syntax.RDF_XML: "xml", Syntax.JSON_LD: "json-ld"}


def harvest(path: Path, **options: object) -> list[Event]:
    http = HttpConfig(file_roots=(str(path.parent),), retries=0)
    source = SourceConfig(id="real", kind="dcat", url=path.as_uri(), http=http, options=dict(options))
    with Fetcher(source) as fetch:
        return list(DcatConnector().harvest(source, fetch, Since()))


def records(events: list[Event]) -> dict[str, RawRecord]:
    return {event.identifier: event for event in events if isinstance(event, RawRecord)}


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("norway-2017/geonorge-data-2017-10-19.xml", 168),
        ("norway-2017/gdoc-data-2017-10-19.ttl", 133),
        ("norway-2017/nav-2017-10-31.ttl", 42),
        ("norway-2017/difi-dataset-2017-10-19.jsonld", 33),
        ("zurich/catalog-page-1.ttl", 100),
        ("dcatap-de-catalog.rdf", 1),
    ],
)
def test_counts(name: str, count: int) -> None:
    events = harvest(REAL / name)
    assert len(records(events)) == count
    end = events[-1]
    assert isinstance(end, EndOfListing)
    # Only one page of Zürich's catalog is recorded: its next page cannot be fetched, so nobody is missed.
    assert end.full == (not name.startswith("zurich"))
    assert len({record.identifier for record in records(events).values()}) == count


@pytest.mark.parametrize(
    "name",
    [
        "norway-2017/geonorge-data-2017-10-19.xml",
        "norway-2017/gdoc-data-2017-10-19.ttl",
        "norway-2017/nav-2017-10-31.ttl",
        "zurich/catalog-page-1.ttl",
        "dcatap-de-catalog.rdf",
        "dxwg/csiro-dap-examples.ttl",
        "dxwg/ga-courts.rdf",
        "dxwg/threddsABC.ttl",
    ],
)
def test_no_statement_of_a_description_is_lost(name: str) -> None:
    path = REAL / name
    syntax = sniff(path.read_bytes()[:65536], None, path.name)
    assert syntax is not None
    graph = rdflib.Graph().parse(str(path), format=FORMATS[syntax], publicID=path.as_uri())
    found = records(harvest(path))
    checked = 0
    for dataset in graph.subjects(RDF.type, DCAT.Dataset):
        if not isinstance(dataset, URIRef) or not str(dataset).startswith("http"):
            continue
        record = found[str(dataset)]
        ours = rdflib.Graph().parse(data=record.content, format="nt")
        expected = rdflib.Graph()
        for triple in description(graph, dataset):
            expected.add(triple)
        assert plain(expected) <= plain(ours)
        checked += 1
        if checked == 60:
            break
    assert checked


def description(graph: rdflib.Graph, dataset: Node) -> Iterator[tuple[Node, Node, Node]]:
    """The dataset's statements, through blank nodes, distributions, contacts and agents."""
    seen, queue = {dataset}, [dataset]
    stops = set(graph.subjects(RDF.type, DCAT.Dataset)) | set(graph.subjects(RDF.type, DCAT.Catalog))
    while queue:
        node = queue.pop()
        for subject, predicate, value in graph.triples((node, None, None)):
            yield subject, predicate, value
            inner = isinstance(value, rdflib.BNode) or predicate in (
                DCAT.distribution,
                DCAT.contactPoint,
                DCTERMS.publisher,
                DCTERMS.creator,
            )
            if inner and value not in seen and value not in stops:
                seen.add(value)
                queue.append(value)


def plain(graph: rdflib.Graph) -> set[str]:
    """Statements as text with blank nodes left open, language tags in lower case."""
    return {" ".join(term(node) for node in triple) for triple in to_canonical_graph(graph)}


def term(node: Node) -> str:
    if isinstance(node, rdflib.BNode):
        return "[]"
    if isinstance(node, rdflib.Literal):
        return f"{node!s}|{(node.language or '').lower()}|{node.datatype or ''}"
    return f"<{node}>"


DXWG = sorted({path.stem for path in REAL.glob("dxwg/*.ttl")})


@pytest.mark.parametrize("stem", DXWG)
def test_one_example_in_three_syntaxes_gives_the_same_records(stem: str) -> None:
    """Where the three files hold the same graph at all (some recorded examples were edited in one syntax only)."""
    graphs = {}
    for ending in ("ttl", "rdf", "jsonld"):
        path = REAL / "dxwg" / f"{stem}.{ending}"
        syntax = sniff(path.read_bytes(), None, path.name)
        assert syntax is not None
        graphs[ending] = len(set(parse(path, syntax, base="http://x/")))
    outcomes = {ending: records(harvest(REAL / "dxwg" / f"{stem}.{ending}")) for ending in graphs}
    for ending in ("rdf", "jsonld"):
        if graphs[ending] == graphs["ttl"]:
            same = {name for name in outcomes["ttl"] if name.startswith("http")}
            assert same == {name for name in outcomes[ending] if name.startswith("http")}
            assert len(outcomes[ending]) == len(outcomes["ttl"])


def test_same_bytes_from_turtle_and_xml() -> None:
    """The same graph with blank nodes labelled differently: byte for byte the same records."""
    turtle, xml = (records(harvest(REAL / "dxwg" / f"csiro-stratchart.{ending}")) for ending in ("ttl", "rdf"))
    assert {name: record.content for name, record in turtle.items()} == {
        name: record.content for name, record in xml.items()
    }


@pytest.mark.parametrize("path", sorted(REAL.glob("dcat-us/**/dataset*.ttl")), ids=lambda path: path.name)
def test_dcat_us_in_both_syntaxes(path: Path) -> None:
    """Counts of datasets agree; the JSON-LD names its context by address only."""
    twin = path.with_suffix(".jsonld")
    if not twin.exists():
        pytest.skip("no JSON-LD twin recorded")
    turtle, jsonld = harvest(path), harvest(twin)
    if "catalog" not in path.parts:  # there the twin describes what the Turtle only names
        assert set(records(turtle)) == set(records(jsonld))


def test_ngsi_ld() -> None:
    (record,) = records(harvest(REAL / "ngsi-ld" / "Dataset.jsonld")).values()
    text = record.content.decode()
    assert '<http://purl.org/dc/terms/title> "Alojamientos turísticos' in text
    assert "<http://www.w3.org/ns/dcat#distribution> <urn:ngsi-ld:Distribution:items:KJVK:30944451>" in text
    catalogue = harvest(REAL / "ngsi-ld" / "Catalogue.jsonld")
    assert [event.identifier for event in catalogue if isinstance(event, Unusable)] == [
        "urn:ngsi-ld:Catalogue:dataset:ZBCW:95668818"
    ]
