"""Servers that say a secret back: in bodies, redirects and error messages. It is written nowhere (synthetic)."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from hub.home import Home
from hub.ledger import findings, jobs
from hub.ledger import sources as ledger_sources
from hub.pipeline import work
from hub.sources import Source
from tests.support.sites import ADDRESSES

SECRET = "bi-mat-7f3a91c2d5"


@pytest.mark.parametrize("kind", ADDRESSES)
@pytest.mark.parametrize("how", ["401", "403", "500", "200", "json", "redirect", "elsewhere", "reason"])
def test_a_secret_said_back_is_written_nowhere(
    kit: Any, home: Home, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, kind: str, how: str
) -> None:
    monkeypatch.setenv("HUB_TEST_TOKEN", SECRET)
    caplog.set_level("DEBUG")
    other = kit.serve()

    def echo(request: Any, _connection: Any) -> Any:
        said = request.headers.get("authorization", "nothing")
        match how:
            case "json":
                return kit.Reply(403, orjson.dumps({"success": False, "error": {"message": f"bad token {said}"}}))
            case "redirect":
                return kit.Reply(302, b"", {"Location": f"/next-{request.number}?from={said}"})
            case "elsewhere":
                return kit.Reply(302, b"", {"Location": other.url(f"/?heard={said}")})
            case "reason":
                return kit.Reply(502, said.encode(), {"X-Debug": said, "WWW-Authenticate": f'Bearer error="{said}"'})
            case _:
                return kit.Reply(int(how), f"you sent {said}".encode())

    server = kit.serve()
    server.default = echo
    values = {
        "id": "nguon",
        "kind": kind,
        "url": server.url(ADDRESSES[kind]),
        "http": {
            "allow_hosts": ["127.0.0.1"],
            "retries": 0,
            "total_timeout": 5,
            "headers": {"Authorization": "env:HUB_TEST_TOKEN"},
        },
    }
    with home.ledger.write() as connection:
        ledger_sources.put(connection, Source.model_validate(values), origin="cli")
    outcome = work.harvest(home, "nguon")
    assert server.requests and server.requests[0].headers["authorization"] == SECRET
    assert not any("authorization" in request.headers for request in other.requests)
    with home.ledger.read() as connection:
        told = [one.finding for one in findings.listed(connection, source_id="nguon", limit=1000)]
        job = jobs.get(connection, outcome.job.id)
    assert SECRET not in repr(told) + repr(job) + caplog.text
    if any(home.root.rglob("*.sqlite")):
        home.ledger.dispose()
        for file in home.root.rglob("*"):
            assert not file.is_file() or SECRET.encode() not in file.read_bytes(), file
