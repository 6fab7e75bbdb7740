"""A real OpenID Connect provider (npm `oidc-provider`): a steward signs in, an agency's machine pulls."""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
import uvicorn
import yaml

from hub.home import Home
from hub.ledger import grants
from hub.policy import Aspect, ScopeKind
from hub.projections.conformance import History, specimen
from hub.projections.follower import follow
from hub.services.app import create_app

HERE = Path(__file__).resolve().parent
pytestmark = pytest.mark.skipif(
    shutil.which("node") is None or not (HERE / "node_modules" / "oidc-provider").is_dir(),
    reason="needs Node.js 20 and its packages: make test-clients",
)


def _port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


@contextmanager
def _provider(port: int, hub: str) -> Iterator[None]:
    clients = [
        {"client_id": "hub", "client_secret": "a secret: of the hub", "redirect_uris": [f"{hub}sign-in/sso/return"],
         "grant_types": ["authorization_code"], "response_types": ["code"]},
        {"client_id": "puller", "client_secret": "pull", "grant_types": ["client_credentials"], "redirect_uris": [],
         "response_types": []},
        {"client_id": "stranger", "client_secret": "pull", "grant_types": ["client_credentials"], "redirect_uris": [],
         "response_types": []},
    ]  # fmt: skip
    accounts = {"an": {"name": "Nguyễn An"}, "binh": {"name": "Trần Bình"}}
    setup = {"clients": clients, "accounts": accounts, "audience": hub}
    process = subprocess.Popen(
        ["node", "oidc_provider.mjs", str(port), json.dumps(setup)],
        cwd=HERE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    try:
        lines: list[str] = []
        while not any("ready" in line for line in lines):
            line = process.stdout.readline()
            assert line, lines
            lines.append(line)
        rest = threading.Thread(target=process.stdout.read)
        rest.start()
        yield
        process.kill()
        rest.join()
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


@pytest.fixture(scope="module")
def parties(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, str, str]]:
    """Address of the hub, of the provider, and of a withheld record."""
    hub_port, provider_port = _port(), _port()
    hub, issuer = f"http://127.0.0.1:{hub_port}/", f"http://127.0.0.1:{provider_port}"
    root = tmp_path_factory.mktemp("openid")
    secret = root / "secret"
    secret.write_text("a secret: of the hub", "utf-8")
    sso = {
        "issuer": issuer, "client_id": "hub", "client_secret": f"file:{secret}", "people": {"an": {"role": "steward"}},
        "machines": {"puller": {"agency": "bo-cong-an"}}, "allow_hosts": [f"127.0.0.1:{provider_port}"],
    }  # fmt: skip
    (root / "hub.yaml").write_text(yaml.safe_dump({"base": hub, "oidc": {"sso": sso}}), "utf-8")
    home = Home(root)
    history = History(home)
    history.public(("1", specimen("http://specimens.example/", 1)))
    history.withhold(("2", specimen("http://specimens.example/", 2)))
    follow(home, ["graph", "search"])
    with home.ledger.write() as connection:
        grants.grant(
            connection, grantee="bo-cong-an", kind=ScopeKind.SOURCE, value="specimens", aspects=[Aspect.DESCRIPTION],
            purpose="thử", legal_basis="Điều 1", by="test",
        )  # fmt: skip
        from sqlalchemy import select

        from hub.ledger.schema import record

        uid = connection.execute(select(record.c.uid).where(record.c.identifier == "2")).scalar_one()
    server = uvicorn.Server(
        uvicorn.Config(create_app(home, follower=False), host="127.0.0.1", port=hub_port, log_level="critical")
    )
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    with _provider(provider_port, hub):
        yield hub, issuer, f"{hub}dataset/{uid}"
    server.should_exit = True
    thread.join()


def _sign_in(client: httpx.Client, hub: str, who: str) -> httpx.Response:
    """Follow the redirects as a browser does, telling the provider who it is."""
    answer = client.get(f"{hub}sign-in/sso?then=/datasets")
    address = f"{answer.headers['Location']}&login_hint={who}"
    for _ in range(10):
        answer = client.get(address)
        if answer.status_code not in (302, 303):
            return answer
        address = str(answer.next_request.url) if answer.next_request else answer.headers["Location"]
        if address == f"{hub}datasets":
            return answer
    raise AssertionError("redirected without an end")


def test_steward_signs_in(parties: tuple[str, str, str]) -> None:
    hub, _, hidden = parties
    with httpx.Client() as client:
        assert client.get(hidden).status_code == 404
        answer = _sign_in(client, hub, "an")
        assert answer.headers["Location"] == "/datasets", answer.text
        assert client.get(hidden).status_code == 200
        assert "Nguyễn An" in client.get(f"{hub}sign-in").text
        client.post(f"{hub}sign-out", headers={"Origin": hub.rstrip("/")})
        assert client.get(hidden).status_code == 404


def test_somebody_without_a_right_here(parties: tuple[str, str, str]) -> None:
    hub, _, hidden = parties
    with httpx.Client() as client:
        assert _sign_in(client, hub, "binh").status_code == 403
        assert client.get(hidden).status_code == 404


def test_what_comes_back_belongs_to_who_began(parties: tuple[str, str, str]) -> None:
    hub, _, _ = parties
    with httpx.Client() as client, httpx.Client() as victim:
        location = client.get(f"{hub}sign-in/sso").headers["Location"]
        state = parse_qs(urlsplit(location).query)["state"][0]
        victim.get(f"{hub}sign-in/sso")
        assert victim.get(f"{hub}sign-in/sso/return?code=x&state={state}").status_code == 403
        assert httpx.get(f"{hub}sign-in/sso/return?code=x&state={state}").status_code == 400


def _access_token(issuer: str, client: str, **more: str) -> str:
    form = {"grant_type": "client_credentials", "scope": "read data", **more}
    answer = httpx.post(f"{issuer}/token", data=form, auth=(client, "pull"))
    assert answer.status_code == 200, answer.text
    return str(answer.json()["access_token"])


def test_machine_pulls_as_its_agency(parties: tuple[str, str, str]) -> None:
    hub, issuer, hidden = parties
    token = _access_token(issuer, "puller")
    shown: Any = httpx.get(hidden, headers={"Authorization": f"Bearer {token}", "Accept": "text/turtle"})
    assert shown.status_code == 200 and "private" in shown.headers["Cache-Control"]
    count = "SELECT (COUNT(*) AS ?n) { ?s a <http://www.w3.org/ns/dcat#Dataset> }"
    for headers, wanted in (({}, "1"), ({"Authorization": f"Bearer {token}"}, "2")):
        answer = httpx.get(
            f"{hub}sparql", params={"query": count}, headers={"Accept": "text/csv", **headers}, timeout=30
        )
        assert answer.text.split() == ["n", wanted]


def test_strangers_and_forgeries_open_nothing(parties: tuple[str, str, str]) -> None:
    _, issuer, hidden = parties
    token = _access_token(issuer, "puller")
    for bad in (_access_token(issuer, "stranger"), token[:-6] + "AAAAAA", token.rsplit(".", 1)[0] + "."):
        assert httpx.get(hidden, headers={"Authorization": f"Bearer {bad}"}).status_code == 401
