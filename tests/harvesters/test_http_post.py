"""Sending a body: once, to the address that was given, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from harvesters.config import HttpConfig, SourceConfig
from harvesters.errors import AddressRefused, Denied, Unavailable
from harvesters.http import Fetcher
from tests.support.servers import running


class _Handler(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.taken.append((self.path, self.headers["Content-Type"], body))  # type: ignore[attr-defined]
        status = int(self.path.strip("/"))
        self.send_response(status)
        if 300 <= status < 400:
            self.send_header("Location", "/200")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def server() -> Iterator[Any]:
    httpd = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    httpd.taken = []  # type: ignore[attr-defined]
    with running(httpd):
        yield httpd


def _fetcher(server: Any, *, allowed: bool = True) -> tuple[Fetcher, str]:
    base = f"http://127.0.0.1:{server.server_address[1]}"
    hosts = (base.removeprefix("http://"),) if allowed else ()
    return Fetcher(SourceConfig(id="x", kind="http", url=base, http=HttpConfig(allow_hosts=hosts, retries=3))), base


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_body_is_sent(server: Any, status: int) -> None:
    fetcher, base = _fetcher(server)
    with fetcher:
        answer = fetcher.post(f"{base}/{status}", b"{}", content_type="application/json")
    assert answer.status == status
    assert server.taken == [(f"/{status}", "application/json", b"{}")]


def test_never_repeated(server: Any) -> None:
    fetcher, base = _fetcher(server)
    with fetcher, pytest.raises(Unavailable):
        fetcher.post(f"{base}/503", b"{}", content_type="application/json")
    assert len(server.taken) == 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_never_redirected(server: Any, status: int) -> None:
    fetcher, base = _fetcher(server)
    with fetcher, pytest.raises(Denied):
        fetcher.post(f"{base}/{status}", b"{}", content_type="application/json")
    assert [path for path, *_ in server.taken] == [f"/{status}"]


def test_private_addresses_are_refused(server: Any) -> None:
    fetcher, base = _fetcher(server, allowed=False)
    with fetcher, pytest.raises(AddressRefused):
        fetcher.post(f"{base}/200", b"{}", content_type="application/json")
    assert server.taken == []
