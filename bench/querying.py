"""SPARQL over HTTP against the bare engine on the same snapshot, by turns."""

from __future__ import annotations

import subprocess
import sys
import time
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

import pyoxigraph

from bench.runs import Bench, RunFailed
from hub.home import Home
from hub.policy import View
from hub.projections.graph import Snapshots

__all__ = ["QUERIES", "measure"]

_PREFIXES = "PREFIX dcat: <http://www.w3.org/ns/dcat#>\nPREFIX dct: <http://purl.org/dc/terms/>\n"
QUERIES = {
    "titles with a word": """SELECT ?d ?t WHERE { ?d a dcat:Dataset ; dct:title ?t
        FILTER(CONTAINS(?t, "xe buýt")) }""",
    "datasets by publisher": """SELECT ?p (COUNT(?d) AS ?n) WHERE { ?d a dcat:Dataset ; dct:publisher ?p }
        GROUP BY ?p ORDER BY DESC(?n)""",
    "files by format": """SELECT ?f (COUNT(DISTINCT ?d) AS ?n) WHERE { ?d dcat:distribution/dct:format ?f }
        GROUP BY ?f""",
    "datasets without a recent change": """SELECT ?d ?m WHERE { ?d a dcat:Dataset ; dct:modified ?m
        FILTER NOT EXISTS { ?d dct:modified ?n FILTER(STR(?n) >= "2025-06") } } ORDER BY ?m LIMIT 1000""",
    "all files with their datasets": """SELECT ?d ?t ?u WHERE { ?d a dcat:Dataset ; dct:title ?t ;
        dcat:distribution [ dcat:accessURL ?u ] }""",
    "one dataset": """SELECT ?p ?o WHERE { ?d dct:identifier "0000000a-0000-4000-8000-00000000000a" ; ?p ?o }""",
}
_JSON = "application/sparql-results+json"


def measure(bench: Bench, count: int, rounds: int = 7) -> dict[str, Any]:
    """Seconds a query, whole answers as JSON; the ratio is of the sums of medians over all queries."""
    with bench.home("sparql") as root:
        with bench.source(root, "rdf", count) as source_id:
            run = bench.harvest(root, source_id, follow=True)
        if run.said["state"] != "finished":
            raise RunFailed(f"the projections did not confirm: {run.said['state']}")
        home = Home(root)
        snapshot = Snapshots(home).current(View.PUBLIC)
        store = pyoxigraph.Store.read_only(str(snapshot.path))
        with _server(root) as address:
            found = {name: _query(address, store, _PREFIXES + text, rounds) for name, text in QUERIES.items()}
        home.ledger.dispose()
    http, engine = (sum(one[who] for one in found.values()) for who in ("http_s", "engine_s"))
    return {"ratio": http / engine, "http_s": http, "engine_s": engine, "queries": found}


def _query(address: str, store: pyoxigraph.Store, text: str, rounds: int) -> dict[str, float]:
    http: list[float] = []
    engine: list[float] = []
    for turn in range(rounds + 1):
        begun = time.perf_counter()
        remote = _ask(address, text)
        between = time.perf_counter()
        results = store.query(text)
        assert isinstance(results, pyoxigraph.QuerySolutions)
        local = results.serialize(format=pyoxigraph.QueryResultsFormat.JSON)
        ended = time.perf_counter()
        if turn == 0:  # warms both up, and is looked at
            if local is None or _rows(remote) != _rows(local) or not _rows(local):
                raise RunFailed(f"HTTP and engine disagree, or nothing was found: {text}")
            continue
        http.append(between - begun)
        engine.append(ended - between)
    return {"http_s": median(http), "engine_s": median(engine), "ratio": median(http) / median(engine)}


def _rows(answer: bytes) -> int:
    return answer.count(b'"type":') + answer.count(b'"type" :')


def _ask(address: str, text: str) -> bytes:
    request = urllib.request.Request(
        f"{address}/sparql",
        urllib.parse.urlencode({"query": text}).encode(),
        {"Accept": _JSON, "Content-Type": "application/x-www-form-urlencoded"},
    )
    with urllib.request.urlopen(request, timeout=120) as answer:
        body = answer.read()
    assert isinstance(body, bytes)
    return body


@contextmanager
def _server(root: Path) -> Iterator[str]:
    process = subprocess.Popen([sys.executable, "-m", "bench.serve", str(root)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()
