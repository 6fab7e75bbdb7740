"""The SPARQL 1.1 Protocol, section by section, over real HTTP."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import httpx
import pytest
import uvicorn
import yaml

from hub.home import Home
from hub.projections.conformance import History, specimen
from hub.projections.follower import follow
from hub.services.app import create_app
from hub.services.context import Services
from hub.services.sparql import routes
from hub.tokens import create
from tests.support import homes

BASE = "http://specimens.example/"
COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"
TITLES = "PREFIX dct: <http://purl.org/dc/terms/> SELECT ?s ?title WHERE { ?s dct:title ?title } ORDER BY ?s"
FORM = "application/x-www-form-urlencoded"
DIRECT = "application/sparql-query"


@contextmanager
def serving(home: Home, *, whole: bool = False) -> Iterator[str]:
    """A real server on a port of the system's choice: of SPARQL alone, or of every service."""
    app = create_app(home, follower=False) if whole else create_app(home, follower=False, services=[routes])
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical", lifespan="on"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join()
        listener.close()


def a_home(root: Path, **settings: object) -> Home:
    return homes.a_home(root, yaml.safe_dump({"query_seconds": 5, "query_memory_mb": 600, **settings}))


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Home, str, str]]:
    """A hub of 30 public datasets and one withheld, its address, and a token."""
    home = a_home(tmp_path_factory.mktemp("sparql"))
    history = History(home)
    history.public(*((str(number), specimen(BASE, number, agency=number % 3)) for number in range(30)))
    history.withhold(("99", specimen(BASE, 99, agency=7)))
    follow(home, ["graph"])
    with home.ledger.write() as connection:
        token = create(connection, "tester").secret
    with serving(home) as address:
        yield home, f"{address}/sparql", token


@pytest.fixture(scope="module")
def url(hub: tuple[Home, str, str]) -> str:
    return hub[1]


def ask(url: str, query: str, accept: str | None = None, **kwargs: object) -> httpx.Response:
    headers = {"Accept": accept} if accept is not None else {}
    return httpx.get(url, params={"query": query}, headers=headers, timeout=30, **kwargs)  # type: ignore[arg-type]


def number(response: httpx.Response) -> int:
    assert response.status_code == 200, response.text
    return int(response.json()["results"]["bindings"][0]["n"]["value"])


# 2.1.1-2.1.3: three ways to send a query


def test_query_by_get(url: str) -> None:
    assert number(ask(url, COUNT)) == 30 * 10 + 3 * 2


def test_query_by_form(url: str) -> None:
    response = httpx.post(url, data={"query": COUNT})
    assert number(response) == 306
    utf8 = httpx.post(url, content=f"query={quote(COUNT)}", headers={"Content-Type": f"{FORM}; charset=UTF-8"})
    assert number(utf8) == 306


def test_query_by_direct_post(url: str) -> None:
    assert number(httpx.post(url, content=COUNT, headers={"Content-Type": DIRECT})) == 306
    assert number(httpx.post(url, content=COUNT, headers={"Content-Type": f"{DIRECT}; charset=utf-8"})) == 306


def test_vietnamese_text_survives_each_way(url: str) -> None:
    query = 'SELECT ?s WHERE { ?s ?p ?o FILTER(STR(?o) = "Bộ dữ liệu 3, bản 0") }'
    ways = [
        ask(url, query),
        httpx.post(url, data={"query": query}),
        httpx.post(url, content=query.encode(), headers={"Content-Type": DIRECT}),
    ]
    for response in ways:
        rows = response.json()["results"]["bindings"]
        assert [row["s"]["value"] for row in rows] == [f"{BASE}dataset/3"]


# Bad requests


@pytest.mark.parametrize(
    ("send", "statuses"),
    [
        (lambda u: httpx.get(f"{u}?query={quote(COUNT)}&query={quote(COUNT)}"), {400}),
        (lambda u: httpx.post(u, content="query=ASK%7B%7D&query=ASK%7B%7D", headers={"Content-Type": FORM}), {400}),
        (lambda u: httpx.post(f"{u}?query={quote(COUNT)}", content=COUNT, headers={"Content-Type": DIRECT}), {400}),
        (lambda u: httpx.post(u, data={"nothing": "x"}), {400}),
        (lambda u: httpx.post(u, content=COUNT, headers={"Content-Type": "text/plain"}), {415}),
        (lambda u: httpx.post(u, content=COUNT), {415}),
        (lambda u: httpx.post(u, files={"query": COUNT.encode()}), {415}),
        (lambda u: httpx.post(u, content=COUNT.encode("utf-16"), headers={"Content-Type": DIRECT}), {400}),
        (
            lambda u: httpx.post(u, content=COUNT.encode(), headers={"Content-Type": f"{DIRECT}; charset=UTF-16"}),
            {400},
        ),
        (
            lambda u: httpx.post(u, content="query=ASK%7B%7D", headers={"Content-Type": f"{FORM}; charset=utf-16"}),
            {400},
        ),
        (lambda u: ask(u, "SELECT * WHERE { ?s ?p"), {400}),
        (lambda u: ask(u, ""), {400}),
        (lambda u: ask(u, "nonsense"), {400}),
        (lambda u: httpx.get(u, params={"update": "CLEAR ALL"}), {403}),
        (lambda u: httpx.post(u, data={"update": "CLEAR ALL"}), {403}),
        (lambda u: ask(u, "CLEAR ALL"), {403}),
        (lambda u: ask(u, "PREFIX x: <urn:x> INSERT DATA { x:a x:b x:c }"), {403}),
        (
            lambda u: httpx.post(u, content="CLEAR ALL", headers={"Content-Type": "application/sparql-update"}),
            {403},
        ),
        (lambda u: httpx.put(u, content="x"), {405}),
        (lambda u: httpx.delete(u), {405}),
        (lambda u: httpx.patch(u, content="x"), {405}),
        (lambda u: ask(u, COUNT, "image/png"), {406}),
        (lambda u: ask(u, "CONSTRUCT WHERE { ?s ?p ?o }", "image/png"), {406}),
        (lambda u: httpx.get(u, params={"query": COUNT, "format": "parquet"}), {400}),
        (lambda u: httpx.get(u, headers={"Accept": "image/png"}), {406}),
        (lambda u: httpx.get(f"{u}?query=ASK%7B%7D%FF"), {400}),
        (lambda u: httpx.post(u, data={"query": f"ASK {{}} #{'x' * 300_000}"}), {413}),
    ],
)  # fmt: skip
def test_refused(url: str, send: Callable[[str], httpx.Response], statuses: set[int]) -> None:
    response = send(url)
    assert response.status_code in statuses, response.text
    problem = response.json()
    assert problem["vi"] and problem["en"] and problem["status"] == response.status_code
    if response.status_code == 405:
        assert {"GET", "HEAD", "POST"} <= {name.strip() for name in response.headers["allow"].split(",")}


def test_a_syntax_error_says_where(url: str) -> None:
    problem = ask(url, "SELECT *\nWHERE { ?s foaf:name ?o }").json()
    assert (problem["line"], problem["column"]) >= (2, 12)


# Content negotiation


@pytest.mark.parametrize(
    ("query", "accept", "media_type"),
    [
        (TITLES, None, "application/sparql-results+json"),
        (TITLES, "*/*", "application/sparql-results+json"),
        (TITLES, "application/sparql-results+xml", "application/sparql-results+xml"),
        (TITLES, "application/json", "application/sparql-results+json"),
        (TITLES, "application/xml", "application/sparql-results+xml"),
        (TITLES, "text/csv", "text/csv"),
        (TITLES, "text/tab-separated-values", "text/tab-separated-values"),
        (TITLES, "text/csv;q=0.3, application/sparql-results+xml;q=0.9", "application/sparql-results+xml"),
        (TITLES, "application/rdf+xml, application/sparql-results+xml", "application/sparql-results+xml"),
        (TITLES, "application/sparql-results+xml, application/rdf+xml", "application/sparql-results+xml"),
        (TITLES, "application/rdf+xml", "application/sparql-results+xml"),
        (TITLES, "text/html;q=0.1, application/sparql-results+json", "application/sparql-results+json"),
        ("ASK { ?s ?p ?o }", None, "application/sparql-results+json"),
        ("ASK { ?s ?p ?o }", "application/sparql-results+xml", "application/sparql-results+xml"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", None, "text/turtle"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "application/n-triples", "application/n-triples"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "application/rdf+xml", "application/rdf+xml"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "application/ld+json", "application/ld+json"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "application/trig", "application/trig"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "application/n-quads, */*;q=0.1", "application/n-quads"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "application/sparql-results+json, text/turtle;q=0.5", "text/turtle"),
        (f"DESCRIBE <{BASE}dataset/1>", "application/json", "application/ld+json"),
        # What names only types of the other kind gets the first of the right kind.
        ("CONSTRUCT WHERE { ?s ?p ?o }", "application/sparql-results+json", "text/turtle"),
        ("CONSTRUCT WHERE { ?s ?p ?o }", "text/csv", "text/turtle"),
        (TITLES, "text/turtle", "application/sparql-results+json"),
    ],
)
def test_negotiation(url: str, query: str, accept: str | None, media_type: str) -> None:
    response = ask(url, query, accept)
    assert response.status_code == 200, response.text
    assert response.headers["content-type"].partition(";")[0] == media_type
    assert "Accept" in response.headers["vary"]


@pytest.mark.parametrize(
    ("name", "start"),
    [("json", b'{"head"'), ("xml", b"<?xml"), ("csv", b"s,title\r\n"), ("tsv", b"?s\t?title\n")],
)
def test_format_by_parameter(url: str, name: str, start: bytes) -> None:
    for parameter in ("format", "output"):
        response = httpx.get(url, params={"query": TITLES, parameter: name}, headers={"Accept": "text/turtle"})
        assert response.content.startswith(start)


@pytest.mark.parametrize("asked", ["turtle", "ntriples", "rdfxml", "jsonld", "trig", "nquads"])
def test_every_syntax_of_triples_says_the_same(url: str, asked: str) -> None:
    from pyoxigraph import RdfFormat, parse

    query = "CONSTRUCT WHERE { ?s ?p ?o }"
    media_type = httpx.get(url, params={"query": query, "format": asked}).headers["content-type"].partition(";")[0]
    body = ask(url, query, media_type).content
    format_ = RdfFormat.from_media_type(media_type)
    assert format_ is not None
    assert len({str(one) for one in parse(body, format=format_)}) == 306


# 2.1.4: datasets


def test_a_dataset_of_our_own_graph_is_answered(url: str) -> None:
    own = "http://127.0.0.1:8000/catalog"
    assert number(httpx.get(url, params={"query": COUNT, "default-graph-uri": own})) == 306
    assert number(ask(url, COUNT.replace("WHERE", f"FROM <{own}> WHERE"))) == 306


@pytest.mark.parametrize(
    "query",
    [
        COUNT.replace("WHERE", "FROM <{elsewhere}> WHERE"),
        COUNT.replace("WHERE", "FROM NAMED <{elsewhere}> WHERE"),
        "PREFIX e: <{elsewhere}> " + COUNT.replace("WHERE", "FROM e: WHERE"),
        "BASE <{elsewhere}> " + COUNT.replace("WHERE", "FROM <x> WHERE"),
        "SELECT * {{ SERVICE <{elsewhere}> {{ ?s ?p ?o }} }}",
        "SELECT * {{ SERVICE SILENT <{elsewhere}> {{ ?s ?p ?o }} }}",
        "PREFIX : <{elsewhere}> SELECT * {{ SERVICE:x {{ ?s ?p ?o }} }}",
        "PREFIX : <{elsewhere}> SELECT * {{ SERVICESILENT:x {{ ?s ?p ?o }} }}",
        "SELECT * {{ BIND(1 AS ?a) FILTER(?a<?a)SERVICE#>\n<{elsewhere}> {{ ?s ?p ?o }} }}",
        "SELECT * {{ VALUES ?e {{ <{elsewhere}> }} SERVICE ?e {{ ?s ?p ?o }} }}",
        "LOAD <{elsewhere}>",
    ],
)
def test_nothing_is_fetched_from_elsewhere(url: str, query: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as trap:
        trap.settimeout(0.2)
        address = f"http://127.0.0.1:{trap.getsockname()[1]}/"
        query = query.replace("{{", "\x01").replace("}}", "\x02").replace("{elsewhere}", address)
        response = ask(url, query.replace("\x01", "{").replace("\x02", "}"))
        assert response.status_code in (400, 403), response.text
        with pytest.raises(TimeoutError):
            trap.accept()
    for name in ("default-graph-uri", "named-graph-uri"):
        assert httpx.get(url, params={"query": COUNT, name: address}).status_code == 400


def test_words_that_only_look_like_service_pass(url: str) -> None:
    query = (
        "PREFIX service: <http://example.org/service/> PREFIX dcat: <http://www.w3.org/ns/dcat#> # SERVICE <x> {}\n"
        'SELECT ?service { ?d dcat:accessService ?service . ?d service:x "SERVICE <http://x/> {" ,'
        " <http://example.org/service#a> }"
    )
    assert ask(url, query).json()["results"]["bindings"] == []


# Service Description, page, methods


@pytest.mark.parametrize(
    "accept", ["text/turtle", "application/rdf+xml", "application/ld+json", "application/n-triples", "*/*"]
)
def test_service_description(url: str, accept: str) -> None:
    response = httpx.get(url, headers={"Accept": accept})
    assert response.status_code == 200
    assert "sparql-service-description#" in response.text
    assert httpx.get(url, headers={"Accept": accept, "If-None-Match": response.headers["etag"]}).status_code == 304


def test_a_browser_gets_the_query_page(url: str) -> None:
    accept = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
    for address in (url, f"{url}?query={quote(TITLES)}"):
        response = httpx.get(address, headers={"Accept": accept})
        assert response.headers["content-type"].startswith("text/html")
        assert "<textarea" in response.text and "http" not in response.headers["content-security-policy"]


def test_head_and_options(url: str) -> None:
    response = httpx.head(url, params={"query": COUNT})
    assert response.status_code == 200 and response.content == b""
    assert response.headers["content-type"] == "application/sparql-results+json"
    options = httpx.options(url)
    assert options.status_code == 204 and "POST" in options.headers["allow"]
    preflight = httpx.options(url, headers={"Origin": "http://x.example", "Access-Control-Request-Method": "POST"})
    allowed = {one.strip().lower() for one in preflight.headers["access-control-allow-headers"].split(",")}
    assert {"authorization", "content-type", "range", "if-range", "if-none-match", "if-modified-since"} <= allowed
    assert preflight.headers["access-control-allow-origin"] == "*"
    assert ask(url, COUNT).headers["access-control-allow-origin"] == "*"


# Position, validators, callers


def test_position_and_validators_by_caller(hub: tuple[Home, str, str]) -> None:
    _, url, token = hub
    mine = {"Authorization": f"Bearer {token}"}
    anybody, holder = ask(url, COUNT), httpx.get(url, params={"query": COUNT}, headers=mine)
    assert (number(anybody), number(holder)) == (306, 318)
    assert (anybody.headers["x-hub-position"], holder.headers["x-hub-position"]) == ("30", "31")
    assert "private" in holder.headers["cache-control"] and "Authorization" in anybody.headers["vary"]
    assert anybody.headers["etag"] != holder.headers["etag"]
    again = httpx.get(url, params={"query": COUNT}, headers={"If-None-Match": anybody.headers["etag"]})
    assert again.status_code == 304
    assert "etag" not in ask(url, "SELECT (NOW() AS ?n) {}").headers


def test_a_token_that_does_not_hold_is_refused(url: str) -> None:
    assert httpx.get(url, params={"query": COUNT}, headers={"Authorization": "Bearer nothing"}).status_code == 401


@pytest.mark.parametrize(
    "query",
    [
        "SELECT * { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH <urn:x-hub:cursor> { ?s ?p ?o } }",
        "SELECT * { ?s ?p ?o FILTER(CONTAINS(STR(?s), 'dataset/99')) }",
        "SELECT * { ?s (<x:a>|!<x:a>)* ?o FILTER(?s = <urn:x-hub:cursor>) }",
        f"SELECT * {{ <{BASE}dataset/99> ?p ?o }}",
        "SELECT * { { SELECT DISTINCT ?g { GRAPH ?g { } } } }",
    ],
)
def test_nothing_hidden_shows(url: str, query: str) -> None:
    rows = ask(url, query).json()["results"]["bindings"]
    assert [row for row in rows if row.get("s", {}).get("value") != "urn:x-hub:cursor" or len(row) > 2] == []
    assert len(ask(url, f"DESCRIBE <{BASE}dataset/99>").content) < 10


def test_a_writer_sees_its_own_change(tmp_path: Path) -> None:
    home = a_home(tmp_path / "own")
    history = History(home)
    follow(home, ["graph"])
    with serving(home) as address:
        assert number(ask(f"{address}/sparql", COUNT)) == 0
        history.public(("1", specimen(BASE, 1)))
        follow(home, ["graph"])
        assert number(ask(f"{address}/sparql", COUNT)) == 12
        history.withdraw("1")
        follow(home, ["graph"])
        response = ask(f"{address}/sparql", COUNT)
        assert (number(response), response.headers["x-hub-position"]) == (0, "2")


def test_before_the_first_publication(tmp_path: Path) -> None:
    home = a_home(tmp_path / "empty")
    with serving(home) as address:
        response = ask(f"{address}/sparql", COUNT)
        assert response.status_code == 503 and "retry-after" in response.headers


def test_rdflib_as_a_client(url: str) -> None:
    from rdflib import URIRef
    from rdflib.plugins.stores.sparqlstore import SPARQLStore

    for method in ("GET", "POST", "POST_FORM"):
        store = SPARQLStore(url, method=method)
        assert len(list(store.query(TITLES))) == 30
        assert bool(store.query("ASK { ?s ?p ?o }"))
        found = list(store.triples((URIRef(f"{BASE}dataset/1"), None, None)))
        assert len(found) == 6
        assert len(store.query(f"CONSTRUCT WHERE {{ <{BASE}dataset/1> ?p ?o }}").graph) == 6
    for result in ("json", "csv", "tsv"):
        store = SPARQLStore(url, returnFormat=result)
        assert len(list(store.query(TITLES))) == 30
        assert len(store.query(f"CONSTRUCT WHERE {{ <{BASE}dataset/1> ?p ?o }}").graph) == 6


def test_services_registers_the_route(hub: tuple[Home, str, str]) -> None:
    assert "/sparql" in [getattr(route, "path", "") for route in routes(Services(hub[0]))]
    assert json.loads(ask(hub[1], COUNT).text)
