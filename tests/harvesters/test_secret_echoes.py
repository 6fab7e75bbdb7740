"""Servers that say a secret back: in bodies, redirects and error messages. It is written nowhere (synthetic)."""

from __future__ import annotations

import base64
import html
from typing import Any
from urllib.parse import quote

import orjson
import pytest
from sqlalchemy import select

from hub.home import Home
from hub.ledger import blobs, findings, jobs
from hub.ledger import sources as ledger_sources
from hub.ledger.schema import blob
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


FORMS = {
    "lower": str.lower,
    "upper": str.upper,
    "quoted": lambda said: quote(said, safe=""),
    "quoted, lower": lambda said: quote(said, safe="").lower(),
    "html": html.escape,
    "json": lambda said: orjson.dumps(said).decode().replace("/", "\\/"),
    "base64": lambda said: base64.b64encode(said.encode()).decode(),
    "base64 of a pair": lambda said: base64.urlsafe_b64encode(f"user:{said}".encode()).decode(),
}
ODD = "Bi/mat+9=Q7f3A91c2D5"


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("where", ["header", "query"])
def test_said_back_in_another_form_it_is_in_no_record(
    kit: Any, home: Home, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, form: str, where: str
) -> None:
    """A CKAN that writes what it was sent into its datasets and into its refusals."""
    monkeypatch.setenv("HUB_TEST_TOKEN", ODD)
    caplog.set_level("DEBUG")
    said = FORMS[form](ODD)

    def echo(request: Any, _connection: Any) -> Any:
        package = {
            "id": f"d1-{said}",
            "name": "bo-du-lieu",
            "title": f"Bộ dữ liệu {said}",
            "notes": said,
            "resources": [{"id": "r", "url": f"https://x.test/f?as={said}", "format": said}],
            "extras": [{"key": said, "value": said}],
        }
        match request.path.partition("?")[0].rpartition("/")[2]:
            case "package_search":
                result: Any = {"count": 1, "results": [package]}
            case "package_list" | "current_package_list_with_resources":
                result = [package["name"]]
            case "package_show":
                result = package
            case _:
                return kit.Reply(403, orjson.dumps({"success": False, "error": {"message": said}}))
        return kit.Reply(200, orjson.dumps({"success": True, "result": result}))

    server = kit.serve()
    server.default = echo
    values = {
        "id": "nguon",
        "kind": "ckan",
        "url": server.url("/"),
        "http": {
            "allow_hosts": ["127.0.0.1"],
            "retries": 0,
            "headers": {"Authorization": "env:HUB_TEST_TOKEN"} if where == "header" else {},
            "query": {"subscription": "env:HUB_TEST_TOKEN"} if where == "query" else {},
        },
    }
    with home.ledger.write() as connection:
        ledger_sources.put(connection, Source.model_validate(values), origin="cli")
    outcome = work.harvest(home, "nguon")
    if where == "query":
        assert f"subscription={quote(ODD, safe='')}" in server.requests[0].target
    assert outcome.counts["add"] == 1, outcome
    with home.ledger.read() as connection:
        told = [one.finding for one in findings.listed(connection, source_id="nguon", limit=1000)]
        raw = b"".join(blobs.get_blobs(connection, list(connection.scalars(select(blob.c.digest)))).values())
    written = repr(told).encode() + raw + caplog.text.encode()
    assert b"***" in raw
    assert said.encode() not in written and ODD.encode() not in written
    home.ledger.dispose()
    for file in home.root.rglob("*"):
        assert not file.is_file() or said.encode() not in file.read_bytes(), file
