"""How often one address may ask."""

from __future__ import annotations

import anyio
import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from hub.services.guard import Guard
from hub.services.rates import Buckets, Rates


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def _app(clock: Clock) -> Starlette:
    def answer(request: Request) -> PlainTextResponse:
        shown = request.headers.get("authorization")
        return PlainTextResponse("", 401 if shown not in (None, "good") else 200)

    rates = Middleware(Rates, requests=Buckets(2, 10, clock), failures=Buckets(0.5, 3, clock))
    return Starlette(routes=[Route("/", answer)], middleware=[Middleware(Guard), rates])


def _ask(app: Starlette, client: str = "192.0.2.1", token: str | None = None) -> httpx.Response:
    async def one() -> httpx.Response:
        transport = httpx.ASGITransport(app, client=(client, 1))
        async with httpx.AsyncClient(transport=transport, base_url="http://hub") as http:
            return await http.get("/", headers={"Authorization": token} if token else {})

    return anyio.run(one)


def test_burst_then_the_rate() -> None:
    clock = Clock()
    app = _app(clock)
    assert [_ask(app).status_code for _ in range(11)] == [200] * 10 + [429]
    refused = _ask(app)
    assert refused.headers["Retry-After"] == "1"
    assert refused.headers["Cache-Control"] == "no-store"
    assert refused.json()["vi"] and refused.json()["en"]
    assert _ask(app, "192.0.2.2").status_code == 200, "another address does not notice"
    clock.now += 0.5
    assert [_ask(app).status_code for _ in range(2)] == [200, 429]


@pytest.mark.parametrize(("one", "other", "same"), [
    ("2001:db8::1", "2001:db8::ffff:2", True),
    ("2001:db8::1", "2001:db8:0:1::1", False),
    ("::ffff:192.0.2.1", "192.0.2.1", True),
])  # fmt: skip
def test_who_counts_as_one(one: str, other: str, same: bool) -> None:
    app = _app(Clock())
    for _ in range(10):
        _ask(app, one)
    assert (_ask(app, other).status_code == 429) is same


def test_wrong_credentials_are_counted_and_right_ones_served() -> None:
    clock = Clock()
    app = _app(clock)
    assert [_ask(app, token=f"bad{n}").status_code for n in range(4)] == [401, 401, 401, 429]
    refused = _ask(app, token="bad")
    assert refused.status_code == 429 and refused.headers["Retry-After"] == "2"
    assert "www-authenticate" not in refused.headers and refused.json()["request_id"]
    assert _ask(app, token="good").status_code == 200, "who shares the address with a broken client is not shut out"
    assert _ask(app).status_code == 200
    clock.now += 2
    assert _ask(app, token="bad").status_code == 401
