"""Secrets of every kind, planted in a source that fails in every way: no surface shows them (synthetic)."""

from __future__ import annotations

import base64
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from hub.cli.application import main
from hub.ledger import sources as ledger_sources
from hub.pipeline import work
from hub.sources import Source
from tests.support.servers import running

PLANTED = {
    "HUB_LEAK_HEADER": "Bearer hdr-7f3a91c2d5e8",
    "HUB_LEAK_BASIC": "Basic " + base64.b64encode(b"user:bas-1a2b3c4d5e6f").decode(),
    "HUB_LEAK_COOKIE": "sid=cok-2b3c4d5e6f7a; a=b",
    "HUB_LEAK_QUERY": "qrf-9d8c7b6a5f4e",
}
WRITTEN = {
    "subscription": "qlt-5e6f7a8b9c0d",
    "zz": "qod8a7b6c5d4e3f2",
    "k": "kkk-3c2d1e0f9a8b",
    "code": "cde-77aa66bb55cc",
}
CORES = [
    "7f3a91c2d5e8", "1a2b3c4d5e6f", "2b3c4d5e6f7a", "9d8c7b6a5f4e", "5e6f7a8b9c0d", "8a7b6c5d4e3f2", "3c2d1e0f9a8b",
    "77aa66bb55cc", PLANTED["HUB_LEAK_BASIC"].removeprefix("Basic ").lower(),
]  # fmt: skip


class _Echo(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        mode = self.path.split("/")[1]
        said = f"{self.path} {dict(self.headers)}"
        body = {"upper": said.upper(), "json": '{"success": true, "result": [' + said}.get(mode, said).encode()
        self.send_response({"e401": 401, "e500": 500, "upper": 403, "moved": 302}.get(mode, 200))
        if mode == "moved":
            self.send_header("Location", f"/moved2/?heard={said.encode().hex()}&said={base64.b64encode(body).decode()}")
        self.send_header("X-Echo", said.replace("\n", " "))
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


def _run(home: Any, capfd: pytest.CaptureFixture[str], *command: str) -> str:
    with pytest.raises(SystemExit):
        main(["--home", str(home.root), *command])
    said = capfd.readouterr()
    return said.out + said.err


def test_no_surface_shows_a_secret(
    catalog: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    for name, value in PLANTED.items():
        monkeypatch.setenv(name, value)
    caplog.set_level("DEBUG")
    query = "&".join(f"{name}={value}" for name, value in WRITTEN.items())
    shown: dict[str, str] = {}
    home = catalog.home
    with running(ThreadingHTTPServer(("127.0.0.1", 0), _Echo)) as server:
        port = server.server_address[1]
        places = [f"http://127.0.0.1:{port}/{mode}/x" for mode in ("e401", "e500", "upper", "json", "moved", "ok")]
        places += ["http://127.0.0.1:9/refused", f"https://127.0.0.1:{port}/tls"]
        for number, place in enumerate(places):
            kind = ("ckan", "dcat", "data_json", "inventory")[number % 4]
            config = Source.model_validate(
                {
                    "id": f"s{number}", "kind": kind, "url": f"{place}?{query}",
                    "http": {
                        "allow_hosts": ["127.0.0.1"], "retries": 0, "total_timeout": 5,
                        "headers": {
                            "Authorization": "env:HUB_LEAK_HEADER" if number % 2 else "env:HUB_LEAK_BASIC",
                            "Cookie": "env:HUB_LEAK_COOKIE",
                        },
                        "query": {"qq": "env:HUB_LEAK_QUERY"},
                    },
                }
            )  # fmt: skip
            with home.ledger.write() as connection:
                ledger_sources.put(connection, config, origin="api")
            work.harvest(home, config.id)
            shown[f"test {number}"] = _run(home, capfd, "sources", "test", config.id)
            shown[f"show {number}"] = _run(home, capfd, "sources", "show", config.id)
            shown[f"json {number}"] = _run(home, capfd, "--json", "sources", "show", config.id)
    for command in (["sources", "list"], ["jobs", "list"], ["doctor"], ["findings", "list"], ["plans", "list"]):
        shown[" ".join(command)] = _run(home, capfd, *command)
        shown["json " + " ".join(command)] = _run(home, capfd, "--json", *command)
    catalog.follow()
    client, token = catalog.client(), catalog.token()
    asked = ["/api/v1/sources", "/api/v1/jobs", "/api/v1/findings", "/api/v1/plans", "/metrics", "/openapi.json", "/"]
    for number in range(len(places)):
        asked += [f"/api/v1/sources/s{number}", f"/api/v1/jobs/{number + 1}", f"/source/s{number}"]
        asked += [f"/api/v1/findings?source=s{number}"]
    for path in asked:
        for headers in ({}, {"Authorization": token}):
            answer = client.get(path, headers=headers)
            assert answer.status_code < 500
            shown[f"GET {path} {bool(headers)}"] = f"{answer.headers} {answer.text}"
    assert "subscription=***" in shown["GET /api/v1/sources True"]
    shown["log"] = caplog.text
    for where, text in shown.items():
        for core in CORES:
            assert core not in text.lower(), (where, text[max(0, text.lower().find(core) - 200) :][:260])
