"""Browsers that are signed in: what their cookie opens, what another site cannot make them do."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from hub.services._browser import csrf_token
from hub.tokens import create, revoke


def _sign_in(client: Any, token: str, base: str = "", **headers: str) -> httpx.Response:
    return client.post(  # type: ignore[no-any-return]
        f"{base}/sign-in",
        data={"token": token, "then": "/datasets?q=a"},
        headers={"Sec-Fetch-Site": "same-origin"} | headers,
    )


def _with(cookies: dict[str, str], headers: dict[str, str] | None = None) -> dict[str, str]:
    return {"Cookie": "; ".join(f"{name}={value}" for name, value in cookies.items()), **(headers or {})}


def _hidden(catalog: Any) -> tuple[Any, str]:
    catalog.source("s")
    graph = catalog.graph("https://s.test/d", "Bí mật")
    catalog.put("s", ("d", "https://s.test/d", graph, "Bí mật"), withheld=True)
    catalog.follow()
    return catalog.client(), f"/dataset/{catalog.uid('s', 'd')}"


def test_cookie_opens_what_the_token_opens_and_no_longer(catalog: Any) -> None:
    client, page = _hidden(catalog)
    answer = _sign_in(client, catalog.token("cán bộ"))
    assert (answer.status_code, answer.headers["Location"]) == (303, "/datasets?q=a")
    shown = answer.headers["Set-Cookie"]
    assert "HttpOnly" in shown and "SameSite=lax" in shown and "Path=/" in shown
    cookies = dict(answer.cookies)
    assert client.get(page).status_code == 404
    inside = client.get(page, headers=_with(cookies))
    assert inside.status_code == 200
    assert "private" in inside.headers["Cache-Control"] and "Cookie" in inside.headers["Vary"]
    assert "Đăng xuất" in client.get("/sign-in?lang=vi", headers=_with(cookies)).text
    with catalog.home.ledger.write() as connection:
        revoke(connection, "cán bộ")
    assert client.get(page, headers=_with(cookies)).status_code == 404


def test_signing_out_ends_it(catalog: Any) -> None:
    client, page = _hidden(catalog)
    cookies = dict(_sign_in(client, catalog.token()).cookies)
    out = client.post("/sign-out", headers=_with(cookies, {"Sec-Fetch-Site": "same-origin"}))
    assert out.status_code == 303
    assert client.get(page, headers=_with(cookies)).status_code == 404


def test_secure_cookie_over_tls(catalog: Any) -> None:
    client, _ = _hidden(catalog)
    shown = _sign_in(client, catalog.token(), "https://hub.test").headers["Set-Cookie"]
    assert shown.startswith("__Host-hub-session=") and "Secure" in shown


def test_wrong_token(catalog: Any) -> None:
    client, _ = _hidden(catalog)
    for token in ("", "hub_wrong", "x" * 600, "é"):
        answer = _sign_in(client, token)
        assert answer.status_code == 401 and "Set-Cookie" not in answer.headers


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "https://evil.test"},
        {"Origin": "null"},
        {"Origin": "https://hub.test"},
        {},
        {"X-CSRF-Token": "guess"},
    ],
    ids=str,
)
def test_another_site_cannot_act(catalog: Any, headers: dict[str, str]) -> None:
    client, page = _hidden(catalog)
    secret = catalog.token()
    cookies = dict(_sign_in(client, secret).cookies)
    assert client.post("/sign-out", headers=_with(cookies, headers)).status_code == 403
    assert client.get(page, headers=_with(cookies)).status_code == 200, "still signed in"
    paused = client.post("/api/v1/sources/s/pause", headers=_with(cookies, headers))
    assert paused.status_code == 401, "the cookie counts for nothing"
    assert client.post("/sign-in", data={"token": secret}, headers=headers).status_code == 403


def test_pages_of_ours_can(catalog: Any) -> None:
    client, _ = _hidden(catalog)
    cookies = dict(_sign_in(client, catalog.token()).cookies)
    for headers in (
        {"Sec-Fetch-Site": "same-origin"},
        {"Origin": "http://hub.test"},
        {"X-CSRF-Token": csrf_token(next(iter(cookies.values())))},
    ):
        assert client.post("/api/v1/sources/s/pause", headers=_with(cookies, headers)).status_code == 200


@pytest.mark.parametrize(
    "wanted", ["https://evil.test", "//evil.test", "/\\evil.test", "evil", "", "/a\r\nb", "/a\x00"]
)
def test_the_way_back_leads_nowhere_else(catalog: Any, wanted: str) -> None:
    client, _ = _hidden(catalog)
    answer = client.post(
        "/sign-in", data={"token": catalog.token(), "then": wanted}, headers={"Sec-Fetch-Site": "same-origin"}
    )
    assert answer.headers["Location"] == "/"


def test_secret_is_not_in_the_ledger(catalog: Any) -> None:
    client, _ = _hidden(catalog)
    cookie = next(iter(dict(_sign_in(client, catalog.token()).cookies).values()))
    held = b"".join(file.read_bytes() for file in catalog.home.root.rglob("ledger.sqlite*"))
    assert cookie.encode() not in held


def test_an_agency_signs_in_as_itself(catalog: Any) -> None:
    from hub.policy import Role

    client, page = _hidden(catalog)
    with catalog.home.ledger.write() as connection:
        secret = create(connection, "máy", role=Role.AGENCY, agency="bo-y-te").secret
    cookies = dict(_sign_in(client, secret).cookies)
    assert client.get(page, headers=_with(cookies)).status_code == 404
    assert client.post(
        "/api/v1/sources/s/pause", headers=_with(cookies, {"Sec-Fetch-Site": "same-origin"})
    ).status_code == 403  # fmt: skip
