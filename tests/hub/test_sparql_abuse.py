"""A hundred abusive queries from one caller: each ends at its limit, and another caller's small queries hardly notice.

By default a tenth of them; the whole hundred by `make test-abuse` (`HUB_ABUSE=100`), which also prints what was
measured: the other caller's p95 idle and meanwhile.
"""

from __future__ import annotations

import itertools
import multiprocessing
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass

import httpx
import psutil
import pytest

from hub.home import Home
from hub.projections.conformance import History, specimen
from hub.projections.follower import follow
from tests.hub.test_sparql_protocol import BASE, DIRECT, a_home

HOW_MANY = int(os.environ.get("HUB_ABUSE", "10"))
SECONDS = 2.0
MEMORY_MB = 400
SMALL = (
    "ASK { ?s ?p ?o }",
    f"SELECT * {{ <{BASE}dataset/7> ?p ?o }}",
    "SELECT ?s { ?s a <http://www.w3.org/ns/dcat#Dataset> } LIMIT 20",
)
ANSWERS = {200, 400, 413, 429, 503, 504}
"""Cut short, refused, too large, too many at once, no memory, no time: each in words, none the server's own failure."""


def _abuse() -> list[str]:
    cross = "?a ?b ?c . ?d ?e ?f . ?g ?h ?i"
    families: list[list[str]] = [
        [f"SELECT (COUNT(*) AS ?n) {{ {' . '.join(f'?a{k} ?b{k} ?c{k}' for k in range(n))} }}"
         for n in range(3, 16)],
        [f"SELECT (COUNT(DISTINCT ?{v}) AS ?n) {{ {cross} }}" for v in "adgbehcfi"],
        [f"SELECT * {{ {cross} }} ORDER BY {by}" for by in ("RAND()", "?i ?f", "DESC(STRLEN(STR(?c)))", "UUID()")],
        [f"SELECT * {{ ?a ({path}) ?b . ?b ({path}) ?c }} ORDER BY ?a" for path in (
            "(<x:a>|!<x:a>)*", "(<x:a>|!<x:a>)+", "(!<x:a>|^!<x:a>)*", "((<x:a>|!<x:a>)*)*", "^(!<x:a>)*/(!<x:a>)*",
            "(!<x:a>/^!<x:a>)*", "(!<x:a>?/!<x:a>?)*")],
        [f"SELECT (GROUP_CONCAT({what}) AS ?n) {{ {cross} }}" for what in (
            "STR(?a)", "CONCAT(STR(?a), STR(?f), STR(?i))", "DISTINCT CONCAT(STR(?a), STR(?g))")],
        [f'SELECT * {{ ?a ?b ?c . ?d ?e ?f FILTER(REGEX(CONCAT(STR(?c), STR(?f)), "{regex}")) }}' for regex in (
            "^(a+)+$", "(.*a){20}", "(x+x+)+y", "((a{0,100}){0,100}){0,100}", ".*.*.*.*.*.*b$", "(?:(?:a?){50}){50}")],
        [f"SELECT * {{ VALUES ?v {{ {' '.join(map(str, range(n)))} }} ?s ?p ?o . ?q ?r ?t }} ORDER BY ?v"
         for n in (1000, 10_000, 35_000)],
        [f"SELECT * {{ {'{' * n} ?s ?p ?o {'}' * n} }}" for n in (100, 1000, 10_000, 100_000)],
        [f"SELECT * {{ FILTER({'(' * n}1{')' * n}) }}" for n in (100, 5000, 100_000)],
        [f"SELECT * {{ FILTER({'!' * n}true) }}" for n in (100, 5000, 100_000)],
        [f"SELECT * {{ ?s {'(' * n}<x:a>{')*' * n} ?o }}" for n in (50, 2000, 50_000)],
        [f"SELECT * {{ {' UNION '.join(['{ ?s ?p ?o . ?a ?b ?c }'] * n)} }} ORDER BY ?o" for n in (10, 500, 8000)],
        [f"SELECT * {{ {'OPTIONAL { ?s ?p ?o . ' * n}{'}' * n} }}" for n in (10, 100, 5000)],
        [f"SELECT * {{ {' '.join(f'OPTIONAL {{ ?s{k} ?p{k} ?o }}' for k in range(n))} }}" for n in (3, 8, 200)],
        [f"SELECT * {{ {' '.join(f'MINUS {{ ?a{k} ?b ?c . ?d ?e{k} ?f }}' for k in range(n))} }}" for n in (3, 50)],
        [f"SELECT (STRLEN(?z{n}) AS ?l) {{ BIND('{'x' * 64}' AS ?z0) "
         + " ".join(f"BIND({step.replace('@', f'?z{k}')} AS ?z{k + 1})" for k in range(n)) + " }"
         for n in (20, 30, 60)
         for step in ("CONCAT(@, @)", "REPLACE(@, 'x', 'xxxxxxxx')", "ENCODE_FOR_URI(CONCAT(@,'%',@))")],
        ["SELECT ?a { ?a ?b ?c FILTER EXISTS { ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?f = ?l && ?i != ?c) } }",
         "SELECT ?a { ?a ?b ?c FILTER NOT EXISTS { ?d ?e ?f . ?g ?h ?i FILTER(STR(?f) = CONCAT(STR(?i), STR(?c))) } }"],
        [f"SELECT * {{ {'{ SELECT * { ' * n}?s ?p ?o . ?a ?b ?c{' } }' * n} }} ORDER BY ?c" for n in (2, 50, 3000)],
        [f"CONSTRUCT {{ {' . '.join(f'?a <x:p{k}> ?f' for k in range(n))} }} WHERE {{ {cross} }}" for n in (1, 100)],
        ["DESCRIBE * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }", "DESCRIBE ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"],
        [f"ASK {{ ?s ?p ?o FILTER(?o IN ({', '.join(['<x:a>'] * n)})) {cross} FILTER(?c = ?f && ?f != ?c) }}"
         for n in (10, 10_000)],
        [f"SELECT * {{ ?s ?p ?o }} #{'x' * (1 << 20)}", f"SELECT * {{ ?s ?p '{'y' * (1 << 20)}' }}",
         f"SELECT * {{ ?s ?p ?o FILTER(?o = '{'y' * 200_000}' || {cross and 'true'}) . ?a ?b ?c }} ORDER BY ?c"],
        [f"SELECT {' '.join(f'(?o AS ?x{k})' for k in range(n))} {{ ?s ?p ?o . ?a ?b ?c }} ORDER BY ?x1"
         for n in (9, 3000)],
        [f"SELECT (SUM({'+'.join(['STRLEN(STR(?c))'] * n)}) AS ?n) {{ {cross} }} GROUP BY ?a ?f ?i" for n in (5, 500)],
        [f"SELECT * {{ ?a ?b ?c . ?d ?e ?f BIND({hash_}(CONCAT(STR(?c), STR(?f))) AS ?h) }} ORDER BY ?h"
         for hash_ in ("SHA512", "MD5")],
        ["PREFIX : <x:> " * 10_000 + "SELECT * {}", "\ufeff" * 1000, "SELECT" * 10_000, "{" * 200_000, '"' * 99_999],
    ]  # fmt: skip
    # One of each kind in turn, so that any first part of the list has them all mixed.
    mixed = [one for row in itertools.zip_longest(*families) for one in row if one is not None]
    return mixed


@dataclass(frozen=True)
class Measured:
    idle: float
    meanwhile: float
    asked: int

    def __str__(self) -> str:
        return f"p95 idle {self.idle * 1000:.1f} ms, meanwhile {self.meanwhile * 1000:.1f} ms ({self.asked} queries)"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    made = a_home(
        tmp_path_factory.mktemp("abuse"), query_seconds=SECONDS, query_memory_mb=MEMORY_MB, query_rows=100_000,
        requests_per_second=100_000.0, requests_burst=1_000_000,
    )  # fmt: skip
    History(made).public(*((str(number), specimen(BASE, number, agency=number % 3)) for number in range(300)))
    follow(made, ["graph"])
    return made


@pytest.fixture(scope="module")
def server(home: Home) -> Iterator[tuple[str, psutil.Process]]:
    """`hub serve`, its address and its process."""
    command = [sys.executable, "-c", "from hub.cli.application import main; main()", "serve", "--no-schedule"]
    with subprocess.Popen(
        [*command, "--port", "0"], env={**os.environ, "HUB_HOME": str(home.root)}, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().split()[-1].rstrip("/") + "/sparql", psutil.Process(process.pid)
        finally:
            process.terminate()


def _p95(taken: list[float]) -> float:
    return sorted(taken)[int(len(taken) * 0.95)]


def _small(client: httpx.Client, url: str, query: str) -> float:
    began = time.monotonic()
    response = client.get(url, params={"query": query}, timeout=30)
    taken = time.monotonic() - began
    assert response.status_code == 200, response.text[:300]
    return taken


def _throw(url: str, query: str) -> int:
    try:
        response = httpx.post(url, content=query.encode(), headers={"Content-Type": DIRECT}, timeout=60)
    except httpx.RemoteProtocolError:
        return 200  # a long answer that began and was broken off at a limit
    assert response.status_code in ANSWERS, (response.status_code, query[:200], response.text[:300])
    if response.status_code != 200:
        assert response.json()["vi"] and response.json()["en"]
    return response.status_code


def _throw_all(url: str, queries: list[str]) -> list[int]:
    with ThreadPoolExecutor(8) as pool:
        return list(pool.map(lambda query: _throw(url, query), queries))


def test_there_are_a_hundred_of_every_kind() -> None:
    assert len(_abuse()) >= 100
    assert len(set(_abuse())) == len(_abuse())


def test_one_callers_abuse_is_not_anothers_trouble(
    server: tuple[str, psutil.Process], capsys: pytest.CaptureFixture[str]
) -> None:
    url, process = server
    abuse = _abuse() if HOW_MANY >= 100 else _abuse()[:: max(1, len(_abuse()) // HOW_MANY)]
    with (
        httpx.Client(transport=httpx.HTTPTransport(local_address="127.0.0.2")) as other,
        ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as abuser,
    ):
        abuser.submit(_p95, [0.0]).result()  # it has started
        for query in SMALL * 5:
            _small(other, url, query)
        idle: list[float] = []
        for number in range(100):
            idle.append(_small(other, url, SMALL[number % 3]))
            time.sleep(0.02)
        thrown = abuser.submit(_throw_all, url, abuse)
        taken: list[float] = []
        memory = 0
        while not thrown.done():
            taken.append(_small(other, url, SMALL[len(taken) % 3]))
            memory = max(memory, *(_held(one) for one in process.children()), 0)
            time.sleep(0.02)
        statuses = thrown.result()
    told = Measured(_p95(idle), _p95(taken) if taken else 0.0, len(taken))
    with capsys.disabled():
        if HOW_MANY >= 100:
            tally = {one: statuses.count(one) for one in sorted(set(statuses))}
            print(f"\n{len(abuse)} abusive queries {tally}; another caller: {told}; largest process {memory >> 20} MB")
    assert memory < (MEMORY_MB + 200) << 20
    # Loosely: an idle machine holds a factor of two (`make test-abuse` prints it), one that runs other tests does not.
    assert told.meanwhile < max(20 * told.idle, 0.5), told
    assert httpx.get(url, params={"query": SMALL[0]}).json()["boolean"] is True


def _held(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0
