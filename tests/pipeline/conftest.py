"""A home, and a real HTTP server that plays a CKAN (synthetic) whose content a test changes between two runs."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from hub.home import Home
from hub.ledger import sources as ledger_sources
from hub.sources import Source
from tests.support.homes import fresh_home


def package(number: int, title: str | None = None, **more: Any) -> dict[str, Any]:
    """A synthetic package in the shape of a real CKAN's."""
    return {
        "id": f"00000000-0000-4000-8000-{number:012d}",
        "name": f"bo-du-lieu-{number}",
        "title": title or f"Bộ dữ liệu số {number}",
        "notes": f"Mô tả của bộ dữ liệu số {number}.",
        "state": "active",
        "private": False,
        "metadata_created": f"2025-01-01T00:{number // 60 % 60:02d}:{number % 60:02d}",
        "metadata_modified": "2025-02-01T00:00:00",
        "license_id": "cc-by",
        "tags": [{"name": "giao thông"}],
        "resources": [
            {
                "id": f"10000000-0000-4000-8000-{number:012d}",
                "name": "Tệp CSV",
                "url": f"https://du-lieu.example.vn/{number}.csv",
                "format": "CSV",
            }
        ],
        "extras": [],
        **more,
    }


class CkanServer:
    """What the tests turn: `packages`, and `broken` to answer 500."""

    def __init__(self) -> None:
        self.packages: dict[str, dict[str, Any]] = {}
        self.broken = False
        self.calls = 0
        self.fail_after: int | None = None
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.calls += 1
                status, body = outer.answer(self.path)
                content = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, *_: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def put(self, *packages: dict[str, Any]) -> None:
        for one in packages:
            self.packages[one["id"]] = one

    def answer(self, path: str) -> tuple[int, object]:
        parts = urlsplit(path)
        query = {key: values[-1] for key, values in parse_qs(parts.query).items()}
        if self.broken or (self.fail_after is not None and self.calls > self.fail_after):
            return 500, {"success": False, "error": {"message": "synthetic failure"}}
        action = parts.path.rsplit("/", 1)[-1]
        shown = sorted(self.packages.values(), key=lambda one: one["id"])
        if action == "package_search":
            since = re.search(r"metadata_modified:\[(\S+) TO", query.get("fq", ""))
            if since:
                shown = [one for one in shown if one["metadata_modified"] >= since[1].rstrip("Z")]
            start, rows = int(query.get("start", 0)), min(int(query.get("rows", 10)), 20)
            return 200, _ok({"count": len(shown), "results": shown[start : start + rows]})
        if action == "package_show" and query.get("id") in self.packages:
            return 200, _ok(self.packages[query["id"]])
        if action == "status_show":
            return 200, _ok({"ckan_version": "2.11.0"})
        return 404, {"success": False, "error": {"__type": "Not Found Error", "message": "Not found"}}

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


def _ok(result: object) -> dict[str, object]:
    return {"help": "", "success": True, "result": result}


@pytest.fixture
def ckan() -> Iterator[CkanServer]:
    server = CkanServer()
    yield server
    server.close()


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with fresh_home(tmp_path / "home") as made:
        yield made


@pytest.fixture
def connect(home: Home, ckan: CkanServer) -> Any:
    def add(source_id: str = "nguon", **more: Any) -> Source:
        values = {
            "id": source_id,
            "kind": "ckan",
            "url": ckan.url,
            "http": {"allow_hosts": ["127.0.0.1"], "retries": 0, "backoff": 0},
            **more,
        }
        source = Source.model_validate(values)
        with home.ledger.write() as connection:
            ledger_sources.put(connection, source, origin="cli")
        return source

    return add


@pytest.fixture
def make() -> Any:
    return package
