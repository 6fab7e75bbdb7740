"""SPARQL 1.1 Protocol and Service Description, walked section by section: what each requires, asked over real HTTP.

`WALK` names every section of both with what shows it; a section that asks nothing of a server says so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import quote
from xml.etree import ElementTree

import httpx
import pytest
from pyoxigraph import NamedNode, RdfFormat, Store

import tests.hub.test_sparql_limits as limits
import tests.hub.test_sparql_past as past
import tests.hub.test_sparql_protocol as protocol
from hub.projections.conformance import History, specimen
from hub.projections.follower import follow
from tests.hub.test_sparql_protocol import BASE, COUNT, DIRECT, FORM, a_home, ask, serving

WALK: dict[str, tuple[object, ...] | str] = {
    "Protocol 1 Introduction": "informative",
    "Protocol 2.1 query operation": ("test_exactly_one_query_and_any_number_of_graphs",),
    "Protocol 2.1.1 query via GET": (protocol.test_query_by_get, "test_get_ignores_a_body_and_its_type"),
    "Protocol 2.1.2 query via POST with URL-encoded parameters": (protocol.test_query_by_form, "test_form_encodings"),
    "Protocol 2.1.3 query via POST directly": (protocol.test_query_by_direct_post, "test_direct_post_takes_graphs"),
    "Protocol 2.1.4 Specifying an RDF Dataset": (
        protocol.test_a_dataset_of_our_own_graph_is_answered, "test_the_protocols_dataset_outranks_the_querys",
        protocol.test_nothing_is_fetched_from_elsewhere,
    ),
    "Protocol 2.1.5 Accepted Response Formats": (protocol.test_negotiation, protocol.test_format_by_parameter),
    "Protocol 2.1.6 Success Responses": ("test_success_is_200_in_the_format_of_the_form",),
    "Protocol 2.1.7 Failure Responses": (
        protocol.test_refused, "test_failures", limits.test_refusals_say_when_to_come_again,
    ),
    "Protocol 2.2 update operation": ("test_update_is_refused_by_each_way",),
    "Protocol 2.3 Conformance": ("test_a_server_of_one_operation_conforms",),
    "Protocol 3 HTTP Examples": ("test_the_examples_of_section_3",),
    "Protocol 4.1 Security": (
        limits.test_an_abusive_query_ends_at_its_limit, protocol.test_nothing_is_fetched_from_elsewhere,
        protocol.test_nothing_hidden_shows,
    ),
    "Description 1 Introduction": "informative",
    "Description 2 Accessing a Service Description": (protocol.test_service_description,),
    "Description 3.1 Classes": ("test_the_description_types_what_it_names",),
    "Description 3.2 Instances": ("test_languages_features_and_formats_are_true",),
    "Description 3.3 Entailment": ("test_no_entailment_is_claimed",),
    "Description 3.4 Properties": ("test_the_endpoint_is_named_and_answers", "test_the_default_dataset_is_there"),
    "Description 4 Example": "informative",
    "beyond both: the catalog as it was": (past.test_each_way_to_ask,),
}  # fmt: skip

SD = "http://www.w3.org/ns/sparql-service-description#"
TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
OWN = "http://127.0.0.1:8000/catalog"
FORMATS = {
    "SPARQL_Results_JSON": ("json", COUNT),
    "SPARQL_Results_XML": ("xml", COUNT),
    "SPARQL_Results_CSV": ("csv", COUNT),
    "SPARQL_Results_TSV": ("tsv", COUNT),
    "Turtle": ("turtle", "CONSTRUCT WHERE { ?s ?p ?o }"),
    "N-Triples": ("ntriples", "CONSTRUCT WHERE { ?s ?p ?o }"),
    "TriG": ("trig", "CONSTRUCT WHERE { ?s ?p ?o }"),
    "N-Quads": ("nquads", "CONSTRUCT WHERE { ?s ?p ?o }"),
    "RDF_XML": ("rdfxml", "CONSTRUCT WHERE { ?s ?p ?o }"),
    "JSON-LD": ("jsonld", "CONSTRUCT WHERE { ?s ?p ?o }"),
}


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    home = a_home(tmp_path_factory.mktemp("walk"))
    History(home).public(*((str(number), specimen(BASE, number)) for number in range(5)))
    follow(home, ["graph"])
    with serving(home) as address:
        yield f"{address}/sparql"


@pytest.fixture(scope="module")
def described(url: str) -> Store:
    store = Store()
    store.load(httpx.get(url, headers={"Accept": "text/turtle"}).content, format=RdfFormat.TURTLE)
    return store


def _objects(store: Store, name: str) -> list[str]:
    return [
        str(getattr(quad.object, "value", quad.object))
        for quad in store.quads_for_pattern(None, NamedNode(SD + name), None)
    ]


def _n(response: httpx.Response) -> int:
    assert response.status_code == 200, response.text
    return int(response.json()["results"]["bindings"][0]["n"]["value"])


def test_every_section_is_walked() -> None:
    for section, shown in WALK.items():
        for one in shown if isinstance(shown, tuple) else ():
            assert callable(one) or callable(globals().get(str(one))), (section, one)


# Protocol 2.1


def test_exactly_one_query_and_any_number_of_graphs(url: str) -> None:
    graphs = "".join(f"&default-graph-uri={quote(OWN)}" for _ in range(3))
    assert _n(httpx.get(f"{url}?query={quote(COUNT)}{graphs}")) > 0
    assert httpx.get(f"{url}?query={quote(COUNT)}&query={quote(COUNT)}").status_code == 400
    assert httpx.post(f"{url}?query={quote(COUNT)}", data={"query": COUNT}).status_code == 400
    assert httpx.post(url, content="", headers={"Content-Type": FORM}).status_code == 400


def test_get_ignores_a_body_and_its_type(url: str) -> None:
    response = httpx.request("GET", url, params={"query": COUNT}, content=b"<x/>", headers={"Content-Type": "text/xml"})
    assert _n(response) > 0


def test_form_encodings(url: str) -> None:
    spaces = COUNT.replace(" ", "+")
    for body in (f"query={spaces}", f"query={quote(COUNT)}", f"a=1&query={quote(COUNT)}&", f"%71uery={quote(COUNT)}"):
        assert _n(httpx.post(url, content=body, headers={"Content-Type": FORM})) > 0
    assert _n(httpx.post(url, content=f"query={quote(COUNT)}", headers={"Content-Type": FORM.upper()})) > 0


def test_direct_post_takes_graphs(url: str) -> None:
    kind = {"Content-Type": DIRECT}
    assert _n(httpx.post(url, params={"default-graph-uri": OWN}, content=COUNT, headers=kind)) > 0
    elsewhere = httpx.post(url, params={"named-graph-uri": "http://x.example/"}, content=COUNT, headers=kind)
    assert elsewhere.status_code == 400


def test_the_protocols_dataset_outranks_the_querys(url: str) -> None:
    foreign = COUNT.replace("WHERE", "FROM <http://x.example/> WHERE")
    assert ask(url, foreign).status_code == 400
    for response in (
        httpx.get(url, params={"query": foreign, "default-graph-uri": OWN}),
        httpx.post(url, data={"query": foreign, "default-graph-uri": OWN}),
        httpx.post(url, params={"default-graph-uri": OWN}, content=foreign, headers={"Content-Type": DIRECT}),
    ):
        assert _n(response) > 0
    own = COUNT.replace("WHERE", f"FROM <{OWN}> WHERE")
    assert httpx.get(url, params={"query": own, "default-graph-uri": "http://x.example/"}).status_code == 400


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_success_is_200_in_the_format_of_the_form(url: str, method: str) -> None:
    def send(query: str, accept: str) -> httpx.Response:
        where = {"params": {"query": query}} if method == "GET" else {"data": {"query": query}}
        response = httpx.request(method, url, headers={"Accept": accept}, **where)  # type: ignore[arg-type]
        assert response.status_code == 200, response.text
        assert response.headers["content-type"].partition(";")[0] == accept
        return response

    for query, member in ((COUNT, "results"), ("ASK { ?s ?p ?o }", "boolean")):
        told = send(query, "application/sparql-results+json").json()
        assert "head" in told and member in told
        root = ElementTree.fromstring(send(query, "application/sparql-results+xml").content)
        assert root.tag == "{http://www.w3.org/2005/sparql-results#}sparql"
        assert root.find(f"{{http://www.w3.org/2005/sparql-results#}}{member}") is not None
    for query in ("CONSTRUCT WHERE { ?s ?p ?o }", f"DESCRIBE <{BASE}dataset/1>"):
        for accept, form in (("text/turtle", RdfFormat.TURTLE), ("application/rdf+xml", RdfFormat.RDF_XML)):
            store = Store()
            store.load(send(query, accept).content, format=form)
            assert len(store) > 0


def test_failures(url: str) -> None:
    """400 for what is no query, in words that help; a failure never looks like a result."""
    for query in (
        "SELECT",
        "SELECT * WHERE {",
        "SELECT ?x { ?x ?y }",
        "ASK { FILTER(1 +) }",
        "<>",
        "SELECT (1 AS ?x) (2 AS ?x) {}",
    ):
        response = ask(url, query, "application/sparql-results+json")
        assert response.status_code == 400, query
        assert "sparql-results" not in response.headers["content-type"] and response.json()["en"]


# Protocol 2.2, 2.3


def test_update_is_refused_by_each_way(url: str) -> None:
    before = _n(ask(url, COUNT))
    update = "INSERT DATA { <x:a> <x:b> <x:c> }"
    for response in (
        httpx.post(url, data={"update": update}),
        httpx.post(url, content=update, headers={"Content-Type": "application/sparql-update"}),
        httpx.post(url, params={"using-graph-uri": OWN}, data={"update": update}),
        httpx.get(url, params={"update": update}),
        httpx.post(url, data={"query": COUNT, "update": update}),
        ask(url, update),
    ):
        assert response.status_code == 403
    assert _n(ask(url, COUNT)) == before


def test_a_server_of_one_operation_conforms(url: str) -> None:
    for method in ("GET", "HEAD", "POST"):
        assert method in httpx.options(url).headers["allow"]


def test_the_examples_of_section_3(url: str) -> None:
    """3.1: the shapes of its requests, over what is here."""
    select = "PREFIX dc: <http://purl.org/dc/terms/> SELECT ?book ?title WHERE { ?book dc:title ?title }"
    rows = ask(url, select).json()["results"]["bindings"]
    assert len(rows) == 5 and rows[0].keys() == {"book", "title"}
    assert ask(url, "PREFIX dc: <http://purl.org/dc/terms/> ASK { ?x dc:title ?t }").json()["boolean"] is True
    ill_formed = ask(
        url, "PREFIX foaf: <http://xmlns.com/foaf/0.1/> SELECT ?name WHERE { ?x foaf:name ?name ORDER BY ?name }"
    )
    assert ill_formed.status_code == 400
    kanji = "http://www.w3.org/2001/sw/DataAccess/tests/data/i18n/kanji.ttl#"
    japanese = f"PREFIX 食: <{kanji}> SELECT ?name {{ [ 食:食べる ?name ] }}"
    for response in (ask(url, japanese), httpx.post(url, data={"query": japanese})):
        assert response.json() == {"head": {"vars": ["name"]}, "results": {"bindings": []}}
    long = COUNT + " # " + "x" * 100_000
    assert _n(httpx.post(url, data={"query": long})) > 0


# Service Description


def test_the_endpoint_is_named_and_answers(described: Store) -> None:
    endpoint = _objects(described, "endpoint")
    assert len(endpoint) == 1 and endpoint[0] == "http://127.0.0.1:8000/sparql"


def test_the_description_types_what_it_names(described: Store) -> None:
    for name in ("Service", "Dataset", "Graph"):
        assert list(described.quads_for_pattern(None, TYPE, NamedNode(SD + name)))


def test_languages_features_and_formats_are_true(url: str, described: Store) -> None:
    assert _objects(described, "supportedLanguage") == [f"{SD}SPARQL11Query"]
    assert set(_objects(described, "feature")) == set()  # neither a union graph, nor federation, nor dereferencing
    named = {one.rsplit("/", 1)[1] for one in _objects(described, "resultFormat")}
    assert named == set(FORMATS)
    for form, query in FORMATS.values():
        response = httpx.get(url, params={"query": query, "format": form})
        assert response.status_code == 200 and response.content


def test_no_entailment_is_claimed(described: Store) -> None:
    assert _objects(described, "defaultEntailmentRegime") in ([], ["http://www.w3.org/ns/entailment/Simple"])


def test_the_default_dataset_is_there(url: str, described: Store) -> None:
    (dataset,) = _objects(described, "defaultDataset")
    (graph,) = _objects(described, "defaultGraph")
    assert dataset != graph
    assert _n(httpx.get(url, params={"query": COUNT, "default-graph-uri": graph})) == _n(ask(url, COUNT))
    assert _objects(described, "namedGraph") == []
    assert json.loads(ask(url, "SELECT * { GRAPH ?g { ?s ?p ?o } }").text)["results"]["bindings"] == []
