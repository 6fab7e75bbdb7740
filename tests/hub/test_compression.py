"""gzip on the way out: whole answers, streams, tags, HEAD, ranges, and what another site may not measure."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from typing import Any

import anyio
import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from hub.services._browser import SESSION
from hub.services.compression import Compression, takes_gzip

WORDS = ("Bộ dữ liệu giao thông của thành phố. " * 400).encode()
TYPES = [
    "text/html; charset=utf-8", "text/csv", "text/turtle", "text/plain", "text/tab-separated-values",
    "application/json", "application/ld+json", "application/geo+json", "application/xml", "application/rdf+xml",
    "application/atom+xml", "application/trig", "application/n-triples", "application/n-quads",
    "application/sparql-results+json", "application/sparql-results+xml", "application/jsonl", "application/x-ndjson",
    "application/problem+json", "application/openmetrics-text; version=1.0.0", "image/svg+xml", "text/javascript",
]  # fmt: skip


def _app() -> Starlette:
    def headers(request: Request) -> dict[str, str]:
        return {name: value for name, value in request.query_params.items() if name not in ("type", "status")}

    def whole(request: Request) -> Response:
        kind = request.query_params.get("type", "application/json")
        status = int(request.query_params.get("status", 200))
        body = b"" if status in (204, 304) else WORDS
        return Response(body, status, {"Content-Type": kind, **headers(request)})

    def stream(request: Request) -> Response:
        async def pieces() -> Any:
            for start in range(0, len(WORDS), 500):
                yield WORDS[start : start + 500]

        kind = request.query_params.get("type", "application/trig")
        return StreamingResponse(pieces(), headers={"Content-Type": kind, **headers(request)})

    def unmade(request: Request) -> Response:
        return Response(headers={"Content-Type": "text/csv", "ETag": '"a"', **headers(request)})

    async def told(scope: Any, receive: Any, send: Any) -> None:
        raw = [(b"content-type", b"text/csv"), (b"content-length", str(len(WORDS)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": raw})
        await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else WORDS})

    def asked(request: Request) -> Response:
        return Response(request.headers.get("if-match", ""))

    routes = [
        Route("/asked", asked),
        Route("/whole", whole),
        Route("/stream", stream),
        Route("/unmade", unmade),
        Route("/told", type("Told", (), {"__call__": staticmethod(told)})()),
    ]
    return Starlette(routes=routes, middleware=[Middleware(Compression)])


def _ask(path: str, encoding: str | None = "gzip", method: str = "GET", **headers: str) -> httpx.Response:
    async def one() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(_app()), base_url="http://hub") as http:
            asked = {"Accept-Encoding": encoding or "identity", **{k.replace("_", "-"): v for k, v in headers.items()}}
            return await http.request(method, path, headers=asked)

    return anyio.run(one)


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("path", ["/whole", "/stream"])
def test_every_text_is_packed_for_who_asks(path: str, kind: str) -> None:
    packed = _ask(f"{path}?type={kind.replace('+', '%2B')}")
    assert packed.headers["content-encoding"] == "gzip" and packed.content == WORDS
    plain = _ask(f"{path}?type={kind.replace('+', '%2B')}", None)
    assert "content-encoding" not in plain.headers and plain.content == WORDS
    assert packed.headers["vary"] == plain.headers["vary"] == "Accept-Encoding"


@pytest.mark.parametrize("kind", ["application/zip", "image/png", "application/octet-stream", "application/gzip"])
def test_what_is_packed_already_is_not_packed_again(kind: str) -> None:
    answer = _ask(f"/whole?type={kind}")
    assert "content-encoding" not in answer.headers and "vary" not in answer.headers


@pytest.mark.parametrize(
    ("accepted", "taken"),
    [
        ("gzip", True), ("gzip, deflate, br", True), ("GZIP;q=0.5", True), ("*", True), ("x-gzip", True), ("", False),
        ("identity", False), ("identity;q=1, gzip;q=0", False), ("*;q=0", False), ("gzip;q=0, *", False),
        ("identity;q=1, gzip;q=0.5", False), ("identity;q=0.5, gzip;q=1.0", True), ("gzip; q = 0.000", False),
        ("deflate, br", False), ("gzip;q=nan", False), ("gzip;q=x", False), ("gzip;q=-1", False), ("*;q=0, gzip", True),
        ("identity;q=0, *;q=0", False),
    ],
)  # fmt: skip
def test_what_is_asked_for(accepted: str, taken: bool) -> None:
    assert takes_gzip(accepted) is taken


def test_tags_differ_by_encoding_and_both_are_known_again() -> None:
    packed, plain = _ask('/whole?ETag="a"'), _ask('/whole?ETag="a"', None)
    assert (packed.headers["etag"], plain.headers["etag"]) == ('"a-gzip"', '"a"')
    assert _ask('/stream?ETag="a"').headers["etag"] == 'W/"a"', "of a stream the bytes may differ"
    for tag in ('W/"a"', '"a-gzip"'):
        same = _ask('/whole?status=304&ETag="a"', If_None_Match=f'"b", {tag}')
        assert same.headers["etag"] == tag and same.headers["vary"] == "Accept-Encoding"
    assert _ask("/asked", If_Match='"a-gzip", W/"b"').text == '"a", W/"b"'
    assert _ask('/whole?status=304&ETag="a"', None, If_None_Match='"a"').headers["etag"] == '"a"'


@pytest.mark.parametrize("path", ["/whole?ETag=%22a%22", "/stream?ETag=%22a%22", "/told"])
@pytest.mark.parametrize("encoding", ["gzip", None])
def test_head_says_what_get_would(path: str, encoding: str | None) -> None:
    told, got = _ask(path, encoding, "HEAD").headers, _ask(path, encoding).headers
    for name in ("content-encoding", "etag", "vary", "content-type"):
        assert told.get(name) == got.get(name), name
    assert told.get("content-length") in (got.get("content-length"), None)


def test_head_of_a_body_that_was_not_made() -> None:
    assert "content-length" not in _ask("/unmade", None, "HEAD").headers
    packed = _ask("/unmade", "gzip", "HEAD").headers
    assert packed["content-encoding"] == "gzip" and packed["etag"] == 'W/"a"'


@pytest.mark.parametrize(
    "bound", ["Accept-Ranges=bytes", "Content-Range=bytes 0-1/2", "Repr-Digest=x", "Content-Encoding=br"]
)
def test_what_speaks_of_bytes_is_left_alone(bound: str) -> None:
    async def one() -> bytes:
        transport = httpx.ASGITransport(_app())
        async with (
            httpx.AsyncClient(transport=transport, base_url="http://hub") as http,
            http.stream("GET", f"/whole?{bound}&type=text/csv", headers={"Accept-Encoding": "gzip"}) as answer,
        ):
            assert answer.headers.get("content-encoding") in (None, "br")
            return b"".join([piece async for piece in answer.aiter_raw()])

    assert anyio.run(one) == WORDS


def test_a_stream_is_given_on_as_it_comes() -> None:
    """The first piece, and any after a pause, can be read before the next one is made."""

    async def run() -> None:
        read: list[bytes] = []
        engine = zlib.decompressobj(31)
        turn = asyncio.Event()

        async def source(scope: Any, receive: Any, send: Any) -> None:
            await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/csv")]})
            for number in range(3):
                await send({"type": "http.response.body", "body": b"line %d\n" % number, "more_body": True})
                assert b"".join(read).endswith(b"line %d\n" % number)
                await asyncio.sleep(0.06)
            await send({"type": "http.response.body"})
            turn.set()

        async def taken(message: Any) -> None:
            read.append(engine.decompress(message.get("body", b"")))

        scope = {"type": "http", "method": "GET", "path": "/", "headers": [(b"accept-encoding", b"gzip")]}
        await Compression(source)(scope, taken, taken)
        assert turn.is_set() and engine.eof

    anyio.run(run)


def test_a_long_stream_is_not_held() -> None:
    """Whatever came in is out again but for a few pieces, and the many small ones are gathered."""

    async def run() -> tuple[int, int]:
        sent: list[bytes] = []
        engine = zlib.decompressobj(31)
        worst = back = 0

        async def source(scope: Any, receive: Any, send: Any) -> None:
            nonlocal worst, back
            await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/csv")]})
            for number in range(20_000):
                await send({"type": "http.response.body", "body": b"%0100d\n" % number, "more_body": True})
                worst = max(worst, (number + 1) * 101 - back)
            await send({"type": "http.response.body", "body": b"", "more_body": False})

        async def taken(message: Any) -> None:
            nonlocal back
            if message["type"] == "http.response.body":
                sent.append(message["body"])
                back += len(engine.decompress(message["body"]))

        scope = {"type": "http", "method": "GET", "path": "/", "headers": [(b"accept-encoding", b"gzip")]}
        await Compression(source)(scope, taken, taken)
        assert gzip.decompress(b"".join(sent)).count(b"\n") == 20_000
        return worst, len(sent)

    worst, pieces = anyio.run(run)
    assert worst < 9000 and pieces < 1000


def test_what_a_session_opens_is_not_packed() -> None:
    """Its length would tell another site, which makes the browser ask with input of its own, what the page holds."""
    cookie = f"{SESSION}=abc"
    for path in ("/whole", "/stream", "/whole?type=text/html"):
        answer = _ask(path, Cookie=cookie)
        assert "content-encoding" not in answer.headers and answer.headers["vary"] == "Accept-Encoding"
        assert "content-encoding" not in _ask(path, Cookie=f"__Host-{cookie}").headers
    assert "content-encoding" not in _ask("/whole?type=text/html", Authorization="Basic eDp5").headers
    for asked in ({"Cookie": "lang=vi"}, {"Authorization": "Bearer abc"}, {"Authorization": "Basic eDp5"}):
        assert _ask("/whole", **asked).headers["content-encoding"] == "gzip"
    assert _ask("/whole?Cache-Control=public", Cookie=cookie).headers["content-encoding"] == "gzip"


def test_the_application_packs_what_it_streams(catalog: Any) -> None:
    catalog.source("s")
    iris = [f"https://s.test/{number}" for number in range(40)]
    catalog.put("s", *((iri, iri, catalog.graph(iri, f"Số {iri}"), iri) for iri in iris))
    catalog.follow()
    client = catalog.client()
    query = "SELECT * { ?s ?p ?o }"
    paths = [
        ("/sparql", "text/csv"), ("/sparql", "application/sparql-results+json"), ("/catalog", "text/turtle"),
        ("/catalog", "application/rdf+xml"), ("/feeds/ldes/page/1", "application/trig"), ("/feeds/atom", None),
        ("/catalog.csv", None), ("/api/v1/records", None), ("/static/hub.css", None),
    ]  # fmt: skip
    for path, kind in paths:
        params = {"query": query} if path == "/sparql" else {}
        asked = {"Accept": kind} if kind else {}
        packed = client.get(path, params=params, headers={"Accept-Encoding": "gzip", **asked})
        plain = client.get(path, params=params, headers={"Accept-Encoding": "identity", **asked})
        assert packed.status_code == 200, path
        assert packed.headers.get("content-encoding") == "gzip", (path, kind, packed.headers)
        assert "Accept-Encoding" in plain.headers["vary"] and "content-encoding" not in plain.headers
        for tag in {packed.headers.get("etag"), plain.headers.get("etag")} - {None}:
            same = client.get(path, params=params, headers={"Accept-Encoding": "gzip", "If-None-Match": tag, **asked})
            assert same.status_code == 304, path
            assert "Accept-Encoding" in same.headers["vary"]
