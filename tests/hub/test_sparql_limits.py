"""Abusive queries end at their limits and hinder nobody else; answers cut short say so; nothing is left running."""

from __future__ import annotations

import asyncio
import csv
import io
import json
import socket
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import httpx
import psutil
import pytest
from pyoxigraph import RdfFormat, parse

from hub.home import Home
from hub.policy import View
from hub.projections._query_turns import Turns
from hub.projections.conformance import History, specimen
from hub.projections.follower import follow
from hub.projections.graph import Snapshots
from hub.projections.queries import Failed, Failure, Pool, QueryLimits, QueryRequest
from hub.projections.query_text import read_query
from tests.hub.test_sparql_protocol import BASE, a_home, ask, serving

SECONDS = 1.0
EVERYTHING = "SELECT * WHERE { ?s ?p ?o }"
CROSS = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
ABUSE = {
    "cross product": CROSS,
    "sorted cross product": "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f } ORDER BY ?f ?c",
    "unbounded path": "SELECT (COUNT(*) AS ?n) WHERE { ?a (!<x:a>|^!<x:a>)* ?b . ?c (!<x:b>|^!<x:b>)* ?d }",
    "group concat": "SELECT (GROUP_CONCAT(CONCAT(STR(?a), STR(?f))) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
    "regex": 'SELECT * WHERE { ?a ?b ?c . ?d ?e ?f FILTER(REGEX(CONCAT(STR(?c), STR(?f)), "(.*a){12}.*(.*b){9}$")) }',
    "distinct": "SELECT DISTINCT ?a ?d ?g WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?g",
    "doubling": "SELECT (STRLEN(?z) AS ?n) WHERE { BIND('xxxxxxxx' AS ?a0) "
    + " ".join(f"BIND(CONCAT(?a{n}, ?a{n}) AS ?a{n + 1})" for n in range(40))
    + " BIND(?a40 AS ?z) }",
    "nesting": f"SELECT * WHERE {{ FILTER({'(' * 20_000}1{')' * 20_000}) }}",
}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    home = a_home(
        tmp_path_factory.mktemp("limits"), query_seconds=SECONDS, query_memory_mb=400, query_rows=500, query_workers=2
    )
    History(home).public(*((str(number), specimen(BASE, number, agency=number % 3)) for number in range(500)))
    follow(home, ["graph"])
    return home


@pytest.fixture(scope="module")
def url(home: Home) -> Iterator[str]:
    with serving(home) as address:
        yield f"{address}/sparql"


@pytest.mark.parametrize("name", ABUSE)
def test_an_abusive_query_ends_at_its_limit(url: str, name: str) -> None:
    began = time.monotonic()
    response = httpx.post(url, data={"query": ABUSE[name]}, timeout=30)
    assert response.status_code in (400, 503, 504), (response.status_code, response.text[:300])
    assert response.json()["en"]
    assert time.monotonic() - began < SECONDS + 1.5
    assert ask(url, "ASK { ?s ?p ?o }").json()["boolean"] is True


def test_others_are_answered_meanwhile(url: str) -> None:
    """A caller of another address is answered at once while one caller's queries fill every process it may have."""
    other = httpx.Client(transport=httpx.HTTPTransport(local_address="127.0.0.2"))
    with ThreadPoolExecutor(30) as pool, other:
        abuse = [pool.submit(ask, url, CROSS) for _ in range(24)]
        time.sleep(0.3)
        taken: list[float] = []
        while not all(one.done() for one in abuse) and len(taken) < 60:
            began = time.monotonic()
            assert other.get(url, params={"query": "ASK { ?s ?p ?o }"}, timeout=30).json()["boolean"] is True
            taken.append(time.monotonic() - began)
        statuses = {one.result().status_code for one in abuse}
    assert statuses <= {503, 504, 429}
    assert 504 in statuses and 429 in statuses
    assert sorted(taken)[len(taken) // 2] < 0.3


def test_who_used_much_is_behind_the_others_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    async def heavy() -> list[bool]:
        turns = Turns(each=2, waiting=1, waiting_in_all=1, wait=0.1)
        told = []
        await turns.enter("a")
        told.append(turns.is_heavy("a"))
        await turns.enter("a")
        told.append(turns.is_heavy("a"))  # two at once
        turns.leave("a")
        turns.used("a", 10.0)
        told.append(turns.is_heavy("a"))
        told.append(turns.is_heavy("b"))
        later = time.monotonic() + 120
        monkeypatch.setattr(time, "monotonic", lambda: later)
        told.append(turns.is_heavy("a"))
        return told

    assert asyncio.run(heavy()) == [False, True, True, False, False]


def test_the_others_find_a_process_that_is_ready(url: str) -> None:
    """While one caller's processes are killed at their limit and replaced, another's has its full priority."""
    other = httpx.Client(transport=httpx.HTTPTransport(local_address="127.0.0.3"))
    with ThreadPoolExecutor(4) as pool, other:
        abuse = [pool.submit(ask, url, CROSS) for _ in range(4)]
        time.sleep(0.6)
        swift = {one.pid for one in _workers() if one.nice() == psutil.Process().nice()}
        slow = {one.pid for one in _workers() if one.nice() > psutil.Process().nice()}
        assert other.get(url, params={"query": "ASK { ?s ?p ?o }"}, timeout=30).json()["boolean"] is True
        statuses = {one.result().status_code for one in abuse}
    assert statuses <= {503, 504, 429}
    assert len(slow) >= 2 and swift


def test_refusals_say_when_to_come_again(url: str) -> None:
    with ThreadPoolExecutor(30) as pool:
        answers = list(pool.map(lambda _: ask(url, CROSS), range(30)))
    refused = [one for one in answers if one.status_code in (429, 503)]
    assert refused
    assert all(int(one.headers["retry-after"]) > 0 for one in refused if one.status_code == 429)


@pytest.mark.parametrize("form", ["json", "xml", "csv", "tsv"])
def test_rows_are_cut_at_the_limit_and_it_says_so(url: str, form: str) -> None:
    response = httpx.get(url, params={"query": EVERYTHING, "format": form})
    assert response.headers["x-hub-truncated"] == "rows"
    rows = {
        "json": lambda: len(response.json()["results"]["bindings"]),
        "xml": lambda: len(ElementTree.fromstring(response.content)[1]),
        "csv": lambda: len(list(csv.reader(io.StringIO(response.text)))) - 1,
        "tsv": lambda: response.text.count("\n") - 1,
    }[form]()
    assert rows == 500


def test_exactly_as_many_rows_as_the_limit_are_whole(url: str) -> None:
    whole = httpx.get(url, params={"query": "SELECT ?s { ?s a <http://www.w3.org/ns/dcat#Dataset> }"})
    assert "x-hub-truncated" not in whole.headers and len(whole.json()["results"]["bindings"]) == 500
    own = ask(url, EVERYTHING + " LIMIT 500")
    assert "x-hub-truncated" not in own.headers and "truncated" not in own.json()
    more = ask(url, EVERYTHING + " OFFSET 100 LIMIT 501")
    assert more.headers["x-hub-truncated"] == "rows" and more.json()["truncated"] == "rows"
    assert ask(url, EVERYTHING + " # LIMIT 3\n").headers["x-hub-truncated"] == "rows"


@pytest.mark.parametrize("form", ["turtle", "ntriples", "rdfxml", "jsonld"])
def test_triples_are_cut_at_the_limit(url: str, form: str) -> None:
    response = httpx.get(url, params={"query": "CONSTRUCT WHERE { ?s ?p ?o }", "format": form})
    assert response.headers["x-hub-truncated"] == "rows"
    known = {"turtle": RdfFormat.TURTLE, "ntriples": RdfFormat.N_TRIPLES, "rdfxml": RdfFormat.RDF_XML}
    assert len(list(parse(response.content, format=known.get(form, RdfFormat.JSON_LD)))) == 500


def _pool_run(home: Home, limits: QueryLimits, text: str, form: str) -> tuple[bytes, str | None]:
    async def run() -> tuple[bytes, str | None]:
        pool = Pool(Snapshots(home), 1, limits)
        try:
            answer = await pool.run(QueryRequest(text, form), "me", await pool.snapshot(View.PUBLIC))
            return b"".join([piece async for piece in answer.pieces()]), answer.truncated
        finally:
            pool.close()

    return asyncio.run(run())


@pytest.mark.parametrize("form", ["json", "xml", "csv", "tsv"])
@pytest.mark.parametrize("limit", [3_000, 150_000])
def test_bytes_are_cut_after_a_whole_row(home: Home, form: str, limit: int) -> None:
    text = 'SELECT ?s (CONCAT(STR(?p), "},{", \'"\', "\\r\\n<result>") AS ?x) ?o WHERE { ?s ?p ?o }'
    content, truncated = _pool_run(home, QueryLimits(bytes=limit), text, form)
    assert truncated == "bytes" and len(content) <= limit + 100
    match form:
        case "json":
            rows = json.loads(content)["results"]["bindings"]
            assert all(row.keys() == {"s", "x", "o"} for row in rows) and len(rows) > 5
        case "xml":
            assert len(ElementTree.fromstring(content)[1]) > 5
        case "csv":
            assert {len(row) for row in csv.reader(io.StringIO(content.decode(), newline=""))} == {3}
        case _:
            assert {line.count("\t") for line in content.decode().splitlines()} == {2}


def test_one_row_beyond_the_limit_of_bytes_is_an_error(home: Home) -> None:
    with pytest.raises(Failed) as failed:
        _pool_run(home, QueryLimits(bytes=2_000), 'SELECT (CONCAT("' + "x" * 5000 + '") AS ?x) {}', "json")
    assert failed.value.failure is Failure.ENGINE


def test_a_long_answer_streams_whole(home: Home) -> None:
    """Beyond what is buffered, and beyond what is kept in memory."""
    text = "SELECT * WHERE { ?s ?p ?o . { SELECT ?d { ?d a <http://www.w3.org/ns/dcat#Dataset> } LIMIT 20 } }"
    content, truncated = _pool_run(home, QueryLimits(), text, "json")
    assert truncated is None and len(content) > 9_000_000
    assert len(json.loads(content)["results"]["bindings"]) == 20 * (500 * 10 + 6)


def test_an_answer_that_cannot_be_finished_breaks_off(tmp_path: Path, home: Home) -> None:
    """The time is over when the answer has begun: the connection ends without an end of the answer."""
    slow = "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f }"
    long = Home(home.root)
    object.__setattr__(long, "settings", home.settings.model_copy(update={"query_rows": 10**9, "query_bytes": 10**12}))
    with serving(long) as address, pytest.raises(httpx.RemoteProtocolError):
        httpx.get(f"{address}/sparql", params={"query": slow, "format": "csv"}, timeout=30)


def test_a_caller_who_hangs_up_stops_the_query(url: str) -> None:
    def busy() -> bool:
        return any(_cpu(one) > 0.5 for one in _workers())

    host, port = url.removeprefix("http://").removesuffix("/sparql").split(":")
    with socket.create_connection((host, int(port))) as connection:
        query = CROSS.replace(" ", "%20").replace("?", "%3F").replace("{", "%7B").replace("}", "%7D")
        connection.sendall(f"GET /sparql?query={query} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        time.sleep(0.3)
        before = {one.pid for one in _workers()}
    time.sleep(0.3)
    after = {one.pid for one in _workers()}
    assert before - after, "its process goes on"
    assert not busy()


def _workers() -> list[psutil.Process]:
    found = []
    for one in psutil.Process().children():
        try:
            if "hub.projections._graph_worker" in one.cmdline() and one.status() != psutil.STATUS_ZOMBIE:
                found.append(one)
        except psutil.NoSuchProcess:
            continue
    return found


def _cpu(process: psutil.Process) -> float:
    try:
        return float(process.cpu_percent(0.05)) / 100
    except psutil.NoSuchProcess:
        return 0.0


def test_no_process_is_left(tmp_path: Path) -> None:
    home = a_home(tmp_path / "left")
    follow(home, ["graph"])
    before = {one.pid for one in _workers()}
    with serving(home) as address:
        ask(f"{address}/sparql", "ASK {}")
        assert {one.pid for one in _workers()} - before
    deadline = time.monotonic() + 5
    while {one.pid for one in _workers()} - before and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not {one.pid for one in _workers()} - before


def test_the_limit_is_put_where_the_grammar_has_it() -> None:
    def limited(text: str) -> str | None:
        found = read_query(text).limited(10)
        return None if found is None else " ".join(found[0].split())

    assert limited("SELECT * { ?s ?p ?o }") == "SELECT * { ?s ?p ?o } LIMIT 10"
    assert limited("SELECT * { ?s ?p ?o } LIMIT 9") is None
    assert limited("SELECT * { ?s ?p ?o } LIMIT 99 OFFSET 5") == "SELECT * { ?s ?p ?o } LIMIT 10 OFFSET 5"
    assert limited("SELECT * { { SELECT * { ?s ?p ?o } LIMIT 3 } } # x") == (
        "SELECT * { { SELECT * { ?s ?p ?o } LIMIT 3 } } LIMIT 10 # x"
    )
    assert limited("SELECT ?s { ?s ?p ?o } ORDER BY ?s VALUES ?s { <x:a> }") == (
        "SELECT ?s { ?s ?p ?o } ORDER BY ?s LIMIT 10 VALUES ?s { <x:a> }"
    )
    assert limited("ASK { ?s ?p ?o }") is None
