"""Homes that publish to a real CKAN, and a served folder that they harvest."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import orjson

from hub.home import Home
from hub.ledger import sources as ledger_sources
from hub.pipeline import work
from hub.projections.ckan import CkanProjection, open_projection
from hub.projections.records import live_records
from hub.sources import Source
from tests.ckan.comparison import Catalog, settle
from tests.ckan.turtle import PREFIXES

__all__ = [
    "COUNT",
    "Files",
    "dataset_iri",
    "harvest",
    "packages_there",
    "publisher",
    "put_source",
    "reconcile",
    "settle",
    "uri_of",
]

COUNT = 24


class Files:
    """A folder served on loopback."""

    def __init__(self, root: Path) -> None:
        self.root = root
        handler = partial(_Quiet, directory=str(root))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def write(self, *datasets: str) -> None:
        (self.root / "catalog.ttl").write_text(PREFIXES + "\n".join(datasets), "utf-8")

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    extensions_map = {".ttl": "text/turtle"}  # noqa: RUF012

    def log_message(self, *_: object) -> None:
        return


def put_source(home: Home, source_id: str, kind: str, url: str, **more: Any) -> None:
    values = {
        "id": source_id,
        "kind": kind,
        "url": url,
        "title": f"Nguồn {source_id}",
        "http": {"allow_hosts": ["127.0.0.1"], "retries": 0, "backoff": 0},
        "guard": {"share": 1.0},
        **more,
    }
    with home.ledger.write() as connection:
        ledger_sources.put(connection, Source.model_validate(values), origin="cli")


def harvest(home: Home, source_id: str) -> dict[str, int]:
    outcome = work.harvest(home, source_id)
    assert not outcome.held
    return {key: outcome.counts[key] for key in ("add", "update", "keep", "withdraw", "reject")}


@contextlib.contextmanager
def publisher(root: Path, target: Catalog, **settings: Any) -> Iterator[tuple[Home, CkanProjection]]:
    root.mkdir(exist_ok=True)
    secret = root / "token"
    secret.write_text(target.token, "utf-8")
    wanted = {"ckan": {"real": {"url": target.url, "token": f"file:{secret}", **settings}}}
    (root / "hub.yaml").write_text(orjson.dumps(wanted).decode(), "utf-8")
    home = Home(root)
    (projection,) = open_projection(home)
    try:
        yield home, projection
    finally:
        projection.close()
        home.ledger.dispose()


def records_of(home: Home) -> Callable[[], Iterator[Any]]:
    def read() -> Iterator[Any]:
        with home.ledger.read() as connection:
            yield from list(live_records(connection))

    return read


def reconcile(home: Home, projection: CkanProjection, *, repair: bool) -> list[tuple[str, str]]:
    settle()
    found = projection.reconcile(records_of(home), projection.cursor(), repair=repair)
    return sorted((one.problem, one.detail) for one in found.differences)


def packages_there(target: Catalog) -> dict[str, dict[str, Any]]:
    settle()
    found = target.call("package_search", {"rows": 1000, "include_private": True})["results"]
    return {uri_of(package): package for package in found}


def uri_of(package: dict[str, Any]) -> str:
    if "uri" in package:
        return str(package["uri"])
    return next((str(extra["value"]) for extra in package["extras"] if extra["key"] == "uri"), package["name"])


def dataset_iri(number: int) -> str:
    return f"https://ex.test/dataset/{number}"
