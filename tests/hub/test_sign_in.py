"""Browsers that are signed in: what their cookie opens, what another site cannot make them do."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from hub.home import Home
from hub.identity import sessions
from hub.identity.openid import Vouched
from hub.identity.settings import Person
from hub.ledger import grants
from hub.policy import Role
from hub.services._browser import SESSION, csrf_token
from hub.services.app import create_app
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
    client, page = _hidden(catalog)
    with catalog.home.ledger.write() as connection:
        secret = create(connection, "máy", role=Role.AGENCY, agency="bo-y-te").secret
    cookies = dict(_sign_in(client, secret).cookies)
    assert client.get(page, headers=_with(cookies)).status_code == 404
    assert client.post(
        "/api/v1/sources/s/pause", headers=_with(cookies, {"Sec-Fetch-Site": "same-origin"})
    ).status_code == 403  # fmt: skip


def _listed(catalog: Any, **people: dict[str, str]) -> None:
    sso = {"issuer": "https://sso.test", "client_id": "hub", "people": people}
    (catalog.home.root / "hub.yaml").write_text(yaml.safe_dump({"oidc": {"sso": sso}}), "utf-8")


def _person(catalog: Any, value: str, role: Role, agency: str | None = None) -> dict[str, str]:
    vouched = Vouched("Nguyễn An", value, Person(role=role, agency=agency))
    with catalog.home.ledger.write() as connection:
        return _with({SESSION: sessions.begin_by_provider(connection, vouched, "sso")})


def test_who_is_taken_off_the_list_is_out_at_the_next_request(catalog: Any) -> None:
    _listed(catalog, an={"role": "steward"}, binh={"role": "steward"})
    client, page = _hidden(catalog)
    an, binh = _person(catalog, "an", Role.STEWARD), _person(catalog, "binh", Role.STEWARD)
    assert [client.get(page, headers=who).status_code for who in (an, binh)] == [200, 200]
    _listed(catalog, binh={"role": "steward"})
    assert [client.get(page, headers=who).status_code for who in (an, binh)] == [404, 200]
    _listed(catalog, binh={"role": "steward", "agency": "bo-y-te"})
    assert client.get(page, headers=binh).status_code == 404, "what a person is here now counts, not what it was"
    _listed(catalog, binh={"role": "steward"})
    assert client.get(page, headers=binh).status_code == 200
    (catalog.home.root / "hub.yaml").write_text("oidc: [not, a, mapping]", "utf-8")
    assert client.get(page, headers=binh).status_code == 200, "a broken file leaves the last good list in force"
    (catalog.home.root / "hub.yaml").unlink()
    assert client.get(page, headers=binh).status_code == 404


def test_session_of_another_process_and_after_a_restart(catalog: Any) -> None:
    client, page = _hidden(catalog)
    cookies = dict(_sign_in(client, catalog.token()).cookies)
    second = type(client)(create_app(Home(catalog.home.root), follower=False))
    assert second.get(page, headers=_with(cookies)).status_code == 200
    second.post("/sign-out", headers=_with(cookies, {"Sec-Fetch-Site": "same-origin"}))
    assert client.get(page, headers=_with(cookies)).status_code == 404, "signed out of one process is out of all"


def test_nobody_acts_for_an_agency_that_was_closed(catalog: Any) -> None:
    with catalog.home.ledger.write() as connection:
        for agency in ("so-a", "so-b"):
            grants.add_agency(connection, agency, agency, agency, actor="test")
        token = create(connection, "máy", role=Role.AGENCY, agency="so-a").secret
        heir = create(connection, "máy b", role=Role.AGENCY, agency="so-b").secret
    _listed(catalog, an={"role": "steward", "agency": "so-a"})
    catalog.source("s", owner="so-a")
    catalog.put("s", ("d", "https://s.test/d", catalog.graph("https://s.test/d", "Kín"), "Kín"), withheld=True)
    catalog.follow()
    client, page = catalog.client(), f"/dataset/{catalog.uid('s', 'd')}"
    person, machine = _person(catalog, "an", Role.STEWARD, "so-a"), {"Authorization": f"Bearer {token}"}
    browser = _with(dict(_sign_in(client, token).cookies))
    assert [client.get(page, headers=who).status_code for who in (person, machine, browser)] == [200] * 3
    assert client.get(page, headers={"Authorization": heir}).status_code == 404
    with catalog.home.ledger.write() as connection:
        grants.close_agency(connection, "so-a", "so-b", actor="test")
    assert [client.get(page, headers=who).status_code for who in (person, machine, browser)] == [404] * 3
    assert client.get(page, headers={"Authorization": heir}).status_code == 200, "its successor goes on"
    assert "Đăng xuất" not in client.get("/sign-in?lang=vi", headers=person).text


def test_tls_that_ends_at_a_proxy(catalog: Any, tmp_path: Path) -> None:
    """The configured outer address decides: a proxy may pass on neither the scheme nor the host."""
    catalog = type(catalog)(tmp_path / "other", "base: https://data.example/\n")
    client, token = catalog.client(), catalog.token()
    answer = client.post(
        "http://127.0.0.1:8000/sign-in", data={"token": token}, headers={"Origin": "https://data.example"}
    )
    assert answer.status_code == 303
    assert answer.headers["Set-Cookie"].startswith("__Host-hub-session=") and "Secure" in answer.headers["Set-Cookie"]
    for origin in ("http://data.example", "https://data.example.evil.test", "https://evil.test", "null"):
        refused = client.post("http://127.0.0.1:8000/sign-in", data={"token": token}, headers={"Origin": origin})
        assert refused.status_code == 403, origin
