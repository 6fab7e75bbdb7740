"""The guard around every service: hostile requests, limits, headers, compression, errors without a traceback."""

from __future__ import annotations

import asyncio
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
