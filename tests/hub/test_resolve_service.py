"""The resolving service and command, over a real application."""

from __future__ import annotations

import json

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.testclient import TestClient
from typer import Typer
from typer.testing import CliRunner

from hub.services.problems import Problem, problem
from hub.services.resolve import routes


def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    return problem(error)


def client() -> TestClient:
    return TestClient(Starlette(routes=routes(), exception_handlers={Problem: _problem}))


def test_units_and_agencies() -> None:
    with client() as http:
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
    with client() as http:
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
        assert http.post("/api/v1/resolve").status_code == 405


def test_command() -> None:
    from pathlib import Path

    import typer

    from hub.cli.output import Context
    from hub.cli.resolve import resolve

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
