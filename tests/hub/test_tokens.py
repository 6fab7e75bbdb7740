"""API tokens: shown once, hashed, expiring, revocable, and how a request shows one."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from starlette.requests import Request

from hub import tokens
from hub.clock import now
from hub.home import Home
from hub.ledger.schema import account_token, audit
from hub.policy import Anybody, TokenHolder, View
from hub.services.context import BadToken, Services
from hub.services.problems import Problem


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    home = Home(tmp_path / "home")
    yield Services(home)
    home.ledger.dispose()


def _secret(services: Services, name: str = "agency", expires: datetime | None = None) -> str:
    with services.ledger.write() as connection:
        return tokens.create(connection, name, expires=expires).secret


def _request(**headers: str) -> Request:
    raw = [(name.replace("_", "-").lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
    return Request({"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": raw})


def _basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def test_the_secret_is_nowhere_in_the_ledger(services: Services) -> None:
    secret = _secret(services)
    with services.ledger.read() as connection:
        rows = [str(row) for table in (account_token, audit) for row in connection.execute(select(table))]
    services.ledger.dispose()
    assert len(rows) == 2
    assert not any(secret in row or secret.removeprefix("hub_") in row for row in rows)
    files = [path.read_bytes() for path in services.home.root.rglob("*") if path.is_file()]
    assert files and not any(secret.encode() in content for content in files)


@pytest.mark.parametrize("form", ["Bearer {}", "bearer {}", "BEARER   {}", "{}", "  {}  "])
def test_a_token_is_taken_in_authorization(services: Services, form: str) -> None:
    secret = _secret(services)
    assert services.caller(_request(Authorization=form.format(secret))) == TokenHolder("agency")


def test_a_token_is_taken_as_the_password_of_basic_and_in_ckans_header(services: Services) -> None:
    secret = _secret(services)
    for user in ("", "anything", "token"):
        assert services.caller(_request(Authorization=_basic(user, secret))) == TokenHolder("agency")
    assert services.caller(_request(X_CKAN_API_Key=secret)) == TokenHolder("agency")


def test_no_token_is_anybody(services: Services) -> None:
    assert services.caller(_request()) == Anybody()
    assert services.view(_request()) is View.PUBLIC


@pytest.mark.parametrize(
    "shown",
    [
        "Bearer hub_wrong",
        "hub_wrong",
        "Basic !!!",
        "Basic " + base64.b64encode(b"user:").decode(),
        "Basic " + base64.b64encode(b"\xff\xfe:x").decode(),
        'Digest username="a"',
        "Negotiate abc def",
        "Bearer " + "x" * 5000,
        "Bearer caf\u00e9",
    ],
)
def test_a_wrong_token_is_401_or_anybody_as_the_service_wants(services: Services, shown: str) -> None:
    _secret(services)
    with pytest.raises(BadToken) as caught:
        services.caller(_request(Authorization=shown))
    assert caught.value.status == 401
    request = _request(Authorization=shown)
    assert services.lenient_caller(request) == Anybody()
    with pytest.raises(BadToken):
        services.caller(request)


def test_expiry_and_revocation_close_the_door(services: Services) -> None:
    stale = _secret(services, "stale", now() - timedelta(seconds=1))
    fresh = _secret(services, "fresh", now() + timedelta(hours=1))
    with pytest.raises(BadToken):
        services.caller(_request(Authorization=stale))
    assert services.caller(_request(Authorization=fresh)) == TokenHolder("fresh")
    with services.ledger.write() as connection:
        token = tokens.revoke(connection, "fresh")
    assert token.revoked is not None
    with pytest.raises(BadToken):
        services.caller(_request(Authorization=fresh))


def test_a_writer_needs_a_token(services: Services) -> None:
    with pytest.raises(Problem) as caught:
        services.writer(_request())
    assert caught.value.status == 401
    assert services.writer(_request(Authorization=_secret(services))).name == "agency"


def test_names_and_ends_are_checked(services: Services) -> None:
    with services.ledger.write() as connection:
        for name in ("", "   ", "x" * 101, "a\x00b"):
            with pytest.raises(ValueError, match="name"):
                tokens.create(connection, name)
        with pytest.raises(ValueError, match="zone"):
            tokens.create(connection, "x", expires=datetime(2030, 1, 1))  # noqa: DTZ001
        with pytest.raises(tokens.UnknownToken):
            tokens.revoke(connection, "nobody")


def test_making_and_revoking_is_audited_once(services: Services) -> None:
    _secret(services, "x")
    with services.ledger.write() as connection:
        tokens.revoke(connection, "x", actor="lan")
        tokens.revoke(connection, "x", actor="lan")
        rows = [(row.actor, row.action) for row in connection.execute(select(audit).order_by(audit.c.id))]
        assert len(tokens.listed(connection)) == 1
    assert rows == [("cli", "token.create"), ("lan", "token.revoke")]
