"""`package_search` of a real CKAN and of the hub over the same records: p50 and p95, call by call in turns."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import Any

import httpx
import orjson

from bench.ckan.datasets import catalog, served
from hub.home import Home
from hub.ledger import sources
from hub.pipeline import work
from hub.projections import follower
from hub.projections.ckan import open_projection
from hub.sources import Source

__all__ = ["measure", "words"]

_FACETS = '["organization", "groups", "tags", "res_format", "license_id"]'
_CALLS: dict[str, dict[str, str]] = {
    "everything, 20 rows": {"rows": "20"},
    "everything, 20 rows, five facets": {"rows": "20", "facet.field": _FACETS},
    "two words": {"q": "chất lượng", "rows": "20"},
    "two words without diacritics": {"q": "chat luong", "rows": "20"},
    "words, facets, a filter": {"q": "nước", "fq": 'tags:"quan trắc"', "rows": "20", "facet.field": _FACETS},
    "Solr's syntax": {"q": "title:tram AND tags:nước", "rows": "20"},
    "changed since": {"fq": "metadata_modified:[NOW-1YEAR TO *]", "sort": "metadata_modified desc", "rows": "20"},
    "a page of 100 by name": {"sort": "name asc", "rows": "100", "start": "100"},
    "the whole, 1,000 rows": {"rows": "1000", "sort": "id asc"},
    "facets alone": {"rows": "0", "facet.field": _FACETS, "facet.limit": "-1"},
    "completions": {},
    "one package": {},
}


def measure(url: str, token: str, folder: Path, *, count: int, rounds: int = 40) -> dict[str, Any]:
    """Milliseconds of each kind of call, the hub holding what it harvested from the CKAN."""
    root = _filled(url, token, folder, count)
    there = _count(url)
    with _serving(root) as hub:
        found: dict[str, Any] = {"count": count, "there": {"ckan": there, "hub": _count(hub)}, "calls": {}}
        one = httpx.get(f"{hub}/api/3/action/package_search", params={"rows": 1}).json()["result"]["results"][0]["name"]
        with httpx.Client(timeout=60) as client:
            for kind, parameters in _CALLS.items():
                action, parameters = _action(kind, parameters, one)
                found["calls"][kind] = _timed(
                    client, url, hub, action, parameters, rounds // 4 if "1,000" in kind else rounds
                )
    return found


def _action(kind: str, parameters: dict[str, str], name: str) -> tuple[str, dict[str, str]]:
    match kind:
        case "completions":
            return "package_autocomplete", {"q": "quan"}
        case "one package":
            return "package_show", {"id": name}
    return "package_search", parameters


def _timed(
    client: httpx.Client, ckan: str, hub: str, action: str, parameters: dict[str, str], rounds: int
) -> dict[str, list[float]]:
    taken: dict[str, list[float]] = {"ckan": [], "hub": []}
    for number in range(rounds + 3):
        for name, url in (("ckan", ckan), ("hub", hub)):
            start = time.perf_counter()
            answer = client.get(f"{url}/api/3/action/{action}", params=parameters)
            spent = 1000 * (time.perf_counter() - start)
            if answer.status_code != 200:
                raise RuntimeError(f"{name} {action} {parameters}: {answer.text[:300]}")
            if number >= 3:  # what either reads for the first time is not counted
                taken[name].append(spent)
    return {name: [_share(times, 50), _share(times, 95)] for name, times in taken.items()}


def _share(times: list[float], percent: int) -> float:
    return statistics.quantiles(times, n=100, method="inclusive")[percent - 1]


def _count(url: str) -> int:
    return int(
        httpx.get(f"{url}/api/3/action/package_search", params={"rows": 0}, timeout=60).json()["result"]["count"]
    )


def _filled(url: str, token: str, folder: Path, count: int) -> Path:
    """A home that holds what the CKAN holds, which is at least `count` datasets: what is missing is published to it."""
    name = f"l{uuid.uuid4().hex[:6]}"
    missing = count - _count(url)
    if missing > 0:
        www = folder / f"www-{name}"
        www.mkdir()
        (www / "catalog.ttl").write_text(catalog(name, missing), "utf-8")
        with served(www) as address:
            home = _harvested(folder / f"home-out-{name}", name, "dcat", f"{address}/catalog.ttl", url, token)
        for projection in open_projection(home):
            follower.catch_up(home, projection)
            projection.close()
        home.ledger.dispose()
        time.sleep(3)
    home = _harvested(folder / f"home-{name}", name, "ckan", url, url, token)
    follower.follow(home, ["search"])
    home.ledger.dispose()
    return home.root


def _harvested(root: Path, name: str, kind: str, source: str, url: str, token: str) -> Home:
    root.mkdir()
    (root / "token").write_text(token, "utf-8")
    settings = {"ckan": {"real": {"url": url, "token": f"file:{root / 'token'}"}}} if kind == "dcat" else {}
    (root / "hub.yaml").write_text(orjson.dumps(settings).decode(), "utf-8")
    home = Home(root)
    http = {"allow_hosts": ["127.0.0.1"]}
    values = {"id": name, "kind": kind, "url": source, "title": "Bench", "http": http}
    with home.ledger.write() as connection:
        sources.put(connection, Source.model_validate(values), origin="cli")
    outcome = work.harvest(home, name)
    if outcome.held or not outcome.counts["add"]:
        raise RuntimeError(f"{source}: {outcome}")
    return home


class _serving:
    """A server process of its own over a home, on a port of the system's choice."""

    def __init__(self, root: Path) -> None:
        command = [sys.executable, "-m", "bench.serve", str(root)]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ))

    def __enter__(self) -> str:
        assert self._process.stdout is not None
        return f"http://127.0.0.1:{int(self._process.stdout.readline())}"

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


def words(found: dict[str, Any]) -> str:
    """The figures as Markdown."""
    rows = []
    for kind, one in found["calls"].items():
        ckan, hub = one["ckan"], one["hub"]
        rows.append(
            f"| {kind} | {ckan[0]:.1f} | {ckan[1]:.1f} | {hub[0]:.1f} | {hub[1]:.1f} | {ckan[0] / hub[0]:.1f} |"
        )
    there = found["there"]
    return "\n".join(
        [
            "## Search latency",
            "",
            "Milliseconds over HTTP, one client, both by turns. The hub has harvested the CKAN: records there"
            f" {there['ckan']:,}, here {there['hub']:,}. `python -m bench.ckan --only latency`.",
            "",
            "| call | CKAN p50 | CKAN p95 | hub p50 | hub p95 | times faster (p50) |",
            "|---|---|---|---|---|---|",
            *rows,
            "",
        ]
    )
