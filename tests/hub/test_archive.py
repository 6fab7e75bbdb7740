"""Copies of the data: kept by content, brought from the source with its secret, given whole or in ranges."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from harvesters.errors import HarvestError
from hub.archive import Archive, Copy, find_copy
from hub.clock import stamp
from hub.delivering import archive_of, bring
from hub.home import Home
from hub.projections.conformance import History, specimen
from hub.services._data_bytes import copy_answer
from hub.services.guard import Guard
from hub.sources import Source
from tests.support.servers import portal_of


class _Portal(BaseHTTPRequestHandler):
    content = b"a,b\n1,2\n"
    down = False
    served = 0

    def do_GET(self) -> None:
        kind = type(self)
        if kind.down:
            self.send_response(503)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        if self.headers.get("Authorization") != "Bearer the-source-secret":
            self.send_response(403)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        tag = f'"{len(kind.content)}"'
        if self.headers.get("If-None-Match") == tag:
            self.send_response(304)
            self.send_header("ETag", tag)
            self.end_headers()
            return
        kind.served += 1
        self.send_response(200)
        self.send_header("ETag", tag)
        self.send_header("Content-Type", "text/csv; charset=utf-8")
        self.send_header("Content-Disposition", 'attachment; filename="../../so lieu.csv"')
        self.send_header("Content-Length", str(len(kind.content)))
        self.end_headers()
        self.wfile.write(kind.content)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def portal() -> Iterator[str]:
    _Portal.content, _Portal.down, _Portal.served = b"a,b\n1,2\n", False, 0
    with portal_of(_Portal) as address:
        yield address


def _source(portal: str) -> Source:
    http = {
        "allow_hosts": [portal.removeprefix("http://")],
        "headers": {"Authorization": "env:HUB_TEST_DATA"},
        "retries": 0,
    }
    return Source.model_validate({"id": "specimens", "kind": "ckan", "url": portal, "http": http})


def test_brought_once_then_only_compared(tmp_path: Path, portal: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUB_TEST_DATA", "Bearer the-source-secret")
    home = Home(tmp_path)
    History(home).public(("1", specimen("http://specimens.example/", 1)))
    first = bring(home, _source(portal), 1, f"{portal}/file.csv")
    again = bring(home, _source(portal), 1, f"{portal}/file.csv")
    assert _Portal.served == 1
    assert (again.digest, again.fetched) == (first.digest, first.fetched)
    assert again.checked >= first.checked
    assert first.filename is not None and "/" not in first.filename and first.filename.endswith("so lieu.csv")
    archive = archive_of(home)
    assert archive.open(first.digest).read() == b"a,b\n1,2\n"
    assert archive.sound(first.digest)
    _Portal.content = b"a,b\n1,2\n3,4\n"
    changed = bring(home, _source(portal), 1, f"{portal}/file.csv")
    assert changed.digest != first.digest and changed.size == 12
    _Portal.down = True
    with pytest.raises(HarvestError):
        bring(home, _source(portal), 1, f"{portal}/file.csv")
    with home.ledger.read() as connection:
        kept = find_copy(connection, 1, f"{portal}/file.csv")
    assert kept is not None and kept.digest == changed.digest
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"the-source-secret" not in everything


def test_lost_content_is_fetched_anew(tmp_path: Path, portal: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUB_TEST_DATA", "Bearer the-source-secret")
    home = Home(tmp_path)
    History(home).public(("1", specimen("http://specimens.example/", 1)))
    first = bring(home, _source(portal), 1, f"{portal}/file.csv")
    archive_of(home).drop(first.digest)
    assert bring(home, _source(portal), 1, f"{portal}/file.csv").digest == first.digest
    assert _Portal.served == 2
    assert archive_of(home).sound(first.digest)


def test_content_that_rots_is_seen(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(b"0123456789")
    archive = Archive(str(tmp_path / "archive"))
    digest, size = archive.put(file)
    assert archive.put(file) == (digest, size) and list(archive.contents()) == [digest]
    Path(archive.path(digest)).write_bytes(b"012345678X")
    assert archive.holds(digest, size) and not archive.sound(digest)
    Path(archive.path(digest)).write_bytes(b"0123")
    assert not archive.holds(digest, size)
    assert archive.put(file) == (digest, size) and archive.sound(digest)


@pytest.fixture
def given(tmp_path: Path) -> tuple[Starlette, Copy, list[int]]:
    file = tmp_path / "x"
    file.write_bytes(b"0123456789")
    archive = Archive(str(tmp_path / "archive"))
    digest, size = archive.put(file)
    copy = Copy("https://e.example/x", 1, digest, size, "text/html", "số liệu\r\n.html", {}, stamp(), stamp())
    ended: list[int] = []

    def answer(request: Request) -> Response:
        return copy_answer(request, archive, copy, None, lambda: ended.append(1))

    app = Starlette(routes=[Route("/", answer, methods=["GET", "HEAD"])], middleware=[Middleware(Guard)])
    return app, copy, ended


def _ask(app: Starlette, method: str = "GET", **headers: str) -> httpx.Response:
    async def one() -> httpx.Response:
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://hub") as client:
            return await client.request(method, "/", headers=named)

    return anyio.run(one)


def test_whole_and_harmless(given: tuple[Starlette, Copy, list[int]]) -> None:
    client, copy, ended = given
    whole = _ask(client)
    assert (whole.status_code, whole.content) == (200, b"0123456789")
    assert whole.headers["ETag"] == copy.etag
    assert whole.headers["Repr-Digest"].startswith("sha-256=:")
    assert whole.headers["Content-Security-Policy"].startswith("sandbox")
    assert whole.headers["X-Content-Type-Options"] == "nosniff"
    assert whole.headers["Content-Disposition"].startswith("attachment")
    assert "\n" not in whole.headers["Content-Disposition"]
    head = _ask(client, "HEAD")
    assert head.content == b"" and head.headers["Content-Length"] == "10"
    assert _ask(client, If_None_Match=copy.etag).status_code == 304
    assert len(ended) == 3


@pytest.mark.parametrize(
    ("header", "body", "content_range"),
    [
        ("bytes=0-3", b"0123", "bytes 0-3/10"),
        ("bytes=4-", b"456789", "bytes 4-9/10"),
        ("bytes=-3", b"789", "bytes 7-9/10"),
        ("bytes=-30", b"0123456789", "bytes 0-9/10"),
        ("bytes=8-800", b"89", "bytes 8-9/10"),
        ("bytes=0-0", b"0", "bytes 0-0/10"),
    ],
)
def test_ranges(given: tuple[Starlette, Copy, list[int]], header: str, body: bytes, content_range: str) -> None:
    client, copy, ended = given
    part = _ask(client, Range=header)
    assert (part.status_code, part.content, part.headers["Content-Range"]) == (206, body, content_range)
    assert _ask(client, Range=header, If_Range=copy.etag).status_code == 206
    assert _ask(client, Range=header, If_Range='"another"').status_code == 200
    assert len(ended) == 3


@pytest.mark.parametrize("header", ["bytes=10-", "bytes=11-20", "bytes=-0"])
def test_ranges_outside(given: tuple[Starlette, Copy, list[int]], header: str) -> None:
    client, _, ended = given
    refused = _ask(client, Range=header)
    assert refused.status_code == 416 and refused.headers["Content-Range"] == "bytes */10"
    assert ended == [1]


@pytest.mark.parametrize("header", ["bytes=5-2", "bytes=0-1,4-5", "lines=1-2", "bytes=-", "bytes", "bytes=a-b"])
def test_ranges_that_are_none(given: tuple[Starlette, Copy, list[int]], header: str) -> None:
    client, _, _ = given
    assert _ask(client, Range=header).status_code == 200
