"""The resolving service and command, over a real application."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from pathlib import Path

import httpx
import typer
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from typer import Typer
from typer.testing import CliRunner

from hub.cli.output import Context
from hub.cli.resolve import resolve
from hub.services.problems import Problem, problem
from hub.services.resolve import routes


def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    return problem(error)


class Client:
    """Asks the application as a server would, without a socket."""

    def __init__(self) -> None:
        self._app = Starlette(routes=routes(), exception_handlers={Problem: _problem})

    def ask(self, method: str, url: str, params: Mapping[str, str] | None = None) -> httpx.Response:
        async def send() -> httpx.Response:
            transport = httpx.ASGITransport(app=self._app)
            async with httpx.AsyncClient(transport=transport, base_url="http://hub") as http:
                return await http.request(method, url, params=params)

        return asyncio.run(send())

    def get(self, url: str, params: Mapping[str, str] | None = None) -> httpx.Response:
        return self.ask("GET", url, params)


def test_units_and_agencies() -> None:
    http = Client()
    found = http.get("/api/v1/resolve", params={"text": "Tp. HCM", "on": "2026-01-01", "kind": "province"})
    assert found.status_code == 200
    assert found.json()["answer"]["code"] == "79"
    dated = http.get("/api/v1/resolve", params={"text": "15", "on": "01/05/2025"}).json()
    assert dated["answer"]["name"] == "Tỉnh Yên Bái"
    assert dated["answer"]["successors"][0]["name"] == "Tỉnh Lào Cai"
    inside = http.get("/api/v1/resolve", params={"text": "Phường 1", "within": "770", "on": "2025-05-01"}).json()
    assert [one["code"] for one in inside["candidates"]] == ["27160"]
    agency = http.get("/api/v1/resolve", params={"text": "Bộ TN&MT", "kind": "agency", "on": "2026-01-01"}).json()
    assert agency["answer"]["name"] == "Bộ Nông nghiệp và Môi trường"
    nothing = http.get("/api/v1/resolve", params={"text": "Xứ Không Tên"})
    assert (nothing.status_code, nothing.json()["candidates"]) == (200, [])


def test_what_cannot_be_read() -> None:
    http = Client()
    for query in (
        {},
        {"text": " "},
        {"text": "x" * 501},
        {"text": "Huế", "on": "31/11/2025"},
        {"text": "Huế", "on": "2025"},
        {"text": "Huế", "kind": "galaxy"},
        {"text": "Huế", "scheme": "barcode"},
    ):
        found = http.get("/api/v1/resolve", params=query)
        assert found.status_code == 422, query
        assert found.headers["content-type"] == "application/problem+json"
        body = found.json()
        assert body["parameter"] in ("text", "on", "kind", "scheme") and body["vi"] and body["en"]
    assert http.get("/api/v1/resolve?text=a&colour=red").status_code == 400
    assert http.get("/api/v1/resolve?text=a&text=b").status_code == 400
    assert http.ask("POST", "/api/v1/resolve").status_code == 405


def test_command() -> None:
    app = Typer()

    @app.callback()
    def main(ctx: typer.Context) -> None:
        ctx.obj = Context(Path(".hub"), False, "vi")

    app.command()(resolve)
    shown = CliRunner().invoke(app, ["resolve", "Tỉnh Bình Dương", "--on", "2026-01-01", "--json"])
    assert shown.exit_code == 0
    assert json.loads(shown.stdout)["answer"]["code"] == "79"
    text = CliRunner().invoke(app, ["resolve", "Quận 1, TP.HCM", "--on", "2026-01-01"])
    assert text.exit_code == 0 and "thành: " in text.stdout and "Phường Sài Gòn" in text.stdout
    assert CliRunner().invoke(app, ["resolve", "Xứ Không Tên"]).exit_code == 3
    assert CliRunner().invoke(app, ["resolve", "Huế", "--on", "never"]).exit_code == 2
