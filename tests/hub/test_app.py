"""The guard around every service: hostile requests, limits, headers, compression, errors without a traceback."""

from __future__ import annotations

import asyncio
import gzip
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from hub.services.context import Services
from hub.services.guard import Limits, refusal


def _routes(services: Services) -> list[BaseRoute]:
    async def boom(request: Request) -> Response:
        raise RuntimeError("secret-in-the-traceback")

    async def echo(request: Request) -> Response:
        return PlainTextResponse(str(len(await request.body())))

    async def stream(request: Request) -> Response:
        async def pieces() -> Any:
            for _ in range(3):
                yield b"x" * 2000
                await asyncio.sleep(0)

        return StreamingResponse(pieces(), media_type="text/plain")

    return [Route("/boom", boom), Route("/echo", echo, methods=["POST"]), Route("/stream", stream)]


@pytest.fixture
def client(catalog: Any) -> Any:
    return catalog.client(services=[_routes])


def test_a_surprise_is_a_problem_without_detail(client: Any) -> None:
    answer = client.get("/boom")
    assert answer.status_code == 500
    assert answer.headers["content-type"] == "application/problem+json"
    assert "secret" not in answer.text and "Traceback" not in answer.text
    assert answer.json()["request_id"] == answer.headers["x-request-id"]
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "path",
    [
        "/a%00b",
        "/%ff%fe",
        "/..%2f..%2fetc/passwd",
        "/x?q=%00",
        "/x?q=%ff",
        "/a%5c..%5cb",
        "/x%0d%0aSet-Cookie:a",
        "/%ed%a0%80",
    ],
)
def test_hostile_addresses_are_refused(client: Any, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code in (400, 404), path
    assert "set-cookie" not in answer.headers


def test_bodies_have_a_limit_told_or_not(client: Any) -> None:
    assert client.post("/echo", content=b"x" * 1000).text == "1000"
    assert client.post("/echo", content=b"x" * (17 << 20)).status_code == 413

    async def dripping() -> Any:
        for _ in range(17):
            yield b"x" * (1 << 20)

    assert client.post("/echo", content=dripping()).status_code == 413
    assert client.post("/echo", content=b"x", headers={"content-length": "-1"}).status_code == 400
    long = {"type": "http", "method": "GET", "path": "/x", "query_string": b"a" * 70_000, "headers": []}
    refused = refusal(long, Limits())
    assert refused is not None and refused.status == 414


def test_common_headers_preflight_and_methods(client: Any) -> None:
    answer = client.get("/stream")
    for name in ("content-security-policy", "referrer-policy", "x-request-id", "access-control-allow-origin"):
        assert name in answer.headers
    asked = {"origin": "https://x.test", "access-control-request-method": "GET"}
    assert client.request("OPTIONS", "/stream", headers=asked).status_code == 204
    wrong = client.request("DELETE", "/echo")
    assert wrong.status_code == 405 and "POST" in wrong.headers["allow"]
    assert "access-control-allow-credentials" not in answer.headers


def test_a_slash_too_many_never_leads_elsewhere(client: Any) -> None:
    answer = client.get("/datasets/?q=a")
    assert (answer.status_code, answer.headers["location"]) == (308, "/datasets?q=a")
    answer = client.get("http://hub.test//evil.test/")
    assert not answer.headers.get("location", "/x").startswith("//")


def test_misses_are_pages_for_browsers_and_problems_for_programs(catalog: Any) -> None:
    client = catalog.client()
    browser = client.get("/nothing", headers={"accept": "text/html,*/*;q=0.8"})
    assert browser.status_code == 404 and "<html" in browser.text
    program = client.get("/nothing", headers={"accept": "application/json"})
    assert program.json()["status"] == 404
    assert client.get("/dataset/..%00").status_code == 400


def test_operations(catalog: Any) -> None:
    catalog.source("open")
    iri = "https://open.test/a"
    catalog.put("open", ("a", iri, catalog.graph(iri, "Một"), "Một"))
    catalog.follow()
    client, token = catalog.client(), catalog.token()
    assert client.get("/healthz").json() == {"status": "ok"}
    assert client.get("/readyz").json()["status"] == "ready"
    public = client.get("/metrics").text
    assert 'hub_records_shown{source="open"} 1.0' in public
    assert "hub_http_request_seconds" not in public and "hub_jobs" not in public
    full = client.get("/metrics", headers={"authorization": token}).text
    for name in ("hub_http_request_seconds_count", "hub_jobs", "hub_records{", "hub_projection_lag"):
        assert name in full
    assert "/api/v1/records/{key}" in client.get("/openapi.json").json()["paths"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 200), ("GET", "/nothing", 404), ("DELETE", "/", 405), ("TRACE", "/", 405), ("GET", "/x%00", 400),
        ("GET", "/static/hub.css", 200), ("GET", "/static/none", 404), ("GET", "/datasets/", 308),
        ("GET", "/data", 400), ("GET", "/api/v1/sources", 401), ("GET", "/sparql?query=x", 503),
        ("OPTIONS", "/sparql", 204), ("GET", "/sign-in", 200), ("POST", "/sign-in", 403), ("GET", "/metrics", 200), ("GET", "/healthz", 200),
        ("GET", "/api/3/action/none", 400), ("GET", "/oai", 200),
    ],
)  # fmt: skip
def test_every_answer_has_the_headers_that_guard_it(catalog: Any, method: str, path: str, status: int) -> None:
    client = catalog.client()
    answer = client.request(method, path)
    assert answer.status_code == status
    policy = answer.headers["content-security-policy"]
    assert "frame-ancestors 'none'" in policy and "unsafe" not in policy and "script-src 'self';" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "strict-origin-when-cross-origin"
    assert "camera=()" in answer.headers["permissions-policy"]
    assert answer.headers["cross-origin-opener-policy"] == "same-origin"
    assert answer.headers["cross-origin-resource-policy"] == "cross-origin"
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "access-control-allow-credentials" not in answer.headers
    assert "strict-transport-security" not in answer.headers
    tls = client.request(method, f"https://hub.test{path}")
    assert tls.headers["strict-transport-security"] == "max-age=31536000"


def test_what_a_session_or_a_token_opens_is_for_no_other_site(catalog: Any) -> None:
    client = catalog.client()
    for path in ("/", "/sparql?query=ASK%7B%7D", "/nothing", "/api/v1/sources"):
        told = client.get(path, headers={"Cookie": "hub-session=abc", "Origin": "https://evil.test"}).headers
        assert "access-control-allow-origin" not in told and told["cross-origin-resource-policy"] == "same-origin"
        told = client.get(path, headers={"Authorization": "abc"}).headers
        assert told["access-control-allow-origin"] == "*" and told["cross-origin-resource-policy"] == "same-origin"


@pytest.mark.parametrize(
    "path", ["/api/3/action/package_search", "/api/v1/validate", "/sparql", "/sign-in", "/nothing"]
)
def test_packed_bodies_are_not_taken(catalog: Any, path: str) -> None:
    bomb = gzip.compress(b"x" * (32 << 20))
    for encoding in ("gzip", "GZIP", "br", "deflate", "zstd", "gzip, identity"):
        answer = catalog.client().post(path, content=bomb, headers={"Content-Encoding": encoding})
        assert answer.status_code == 415 and answer.json()["vi"]
        assert answer.headers["accept-encoding"] == "identity"
    plain = catalog.client().post(path, content=b"", headers={"Content-Encoding": "identity"})
    assert "accept-encoding" not in plain.headers


@pytest.mark.parametrize("body", [b"[" * 200_000 + b"]" * 200_000, b'{"a":' * 100_000 + b"1" + b"}" * 100_000])
@pytest.mark.parametrize(
    "path",
    ["/api/3/action/package_show", "/api/3/action/package_search", "/api/v1/access/requests", "/api/v1/validate"],
)
def test_bottomless_json_is_refused_in_words(catalog: Any, path: str, body: bytes) -> None:
    headers = {"Content-Type": "application/json", "Authorization": catalog.token()}
    answer = catalog.client().post(path, content=body, headers=headers)
    assert 400 <= answer.status_code < 500 and len(answer.content) < 5000


def test_who_drips_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, client: Any) -> None:
    monkeypatch.setattr("hub.services.guard._PATIENCE", 0.2)

    async def dripping() -> Any:
        for _ in range(100):
            yield b"x"
            await asyncio.sleep(0.05)

    answer = client.post("/echo", content=dripping())
    assert answer.status_code == 408 and answer.json()["vi"]
