"""Validators: one per view, the same for HEAD, and conditions that are kept (RFC 9110, sections 9.3.2 and 13)."""

from __future__ import annotations

import json
import time
from datetime import timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from fastapi.routing import APIRoute
from sqlalchemy import update
from starlette.routing import Mount, Route

from hub import tokens
from hub.clock import now, stamp
from hub.ledger import grants
from hub.ledger.schema import access_grant
from hub.policy import Aspect, Role, ScopeKind
from tests.hub.conftest import Catalog


@pytest.fixture
def filled(catalog: Catalog) -> Catalog:
    catalog.source("open")
    catalog.source("closed")
    for source, hidden in (("open", False), ("closed", True)):
        iri = f"https://{source}.test/d"
        catalog.put(source, ("d", iri, catalog.graph(iri, f"Số liệu {source}"), f"Số liệu {source}"), withheld=hidden)
    catalog.follow()
    return catalog


def _agency(catalog: Catalog) -> dict[str, str]:
    with catalog.home.ledger.write() as connection:
        secret = tokens.create(connection, "máy", role=Role.AGENCY, agency="bo-y-te").secret
    return {"Authorization": f"Bearer {secret}"}


ADDRESSES = (
    "/api/3/action/current_package_list_with_resources", "/api/3/action/package_search", "/api/3/action/organization_list?all_fields=true",
    "/catalog.ttl", "/datasets", "/feeds/atom", "/data.json", "/catalog.csv", "/api/v1/records",
)  # fmt: skip


def _sameness(answer: Any) -> str:
    """An answer without what is its own whoever asks."""
    return str(answer.text.replace(answer.headers["X-Request-ID"], ""))


@pytest.mark.parametrize("address", ADDRESSES)
def test_no_304_for_what_a_grant_or_its_end_changed(filled: Catalog, address: str) -> None:
    client, headers = filled.client(), _agency(filled)
    kept: list[Any] = [client.get(address, headers=headers)]

    def ask() -> None:
        before = kept[-1]
        plain = client.get(address, headers=headers)
        assert plain.status_code == 200
        if _sameness(plain) != _sameness(before):
            conditions: list[dict[str, str]] = [{"If-Modified-Since": format_datetime(now(), usegmt=True)}]
            conditions += [{"If-None-Match": before.headers["ETag"]}] if "ETag" in before.headers else []
            conditions += (
                [{"If-Modified-Since": before.headers["Last-Modified"]}] if "Last-Modified" in before.headers else []
            )
            for condition in conditions:
                assert client.get(address, headers=headers | condition).status_code == 200, condition
        kept.append(plain)

    with filled.home.ledger.write() as connection:
        number = grants.grant(
            connection,
            grantee="bo-y-te",
            kind=ScopeKind.RECORD,
            value=filled.uid("closed", "d"),
            aspects={Aspect.DESCRIPTION},
            purpose="Thử",
            legal_basis="Điều 1",
            by="quản trị",
        ).id
    ask()
    # The end comes by itself: nothing is logged.
    with filled.home.ledger.write() as connection:
        connection.execute(update(access_grant).where(access_grant.c.id == number).values(ends=stamp()))
    ask()
    assert _sameness(kept[0]) != _sameness(kept[1])
    assert _sameness(kept[1]) != _sameness(kept[2])


def test_a_token_that_is_revoked_gives_no_304(filled: Catalog) -> None:
    client = filled.client()
    with filled.home.ledger.write() as connection:
        token = tokens.create(connection, "quản trị")
    headers = {"Authorization": token.secret}
    address = "/api/3/action/package_search?include_private=true"
    before = client.get(address, headers=headers)
    with filled.home.ledger.write() as connection:
        tokens.revoke(connection, token.token.id)
    later = client.get(address, headers=headers | {"If-Modified-Since": format_datetime(now(), usegmt=True)})
    assert later.status_code == 200
    assert later.json()["result"]["count"] < before.json()["result"]["count"]


def test_an_organizations_new_title_gives_no_304(filled: Catalog) -> None:
    client = filled.client()
    with filled.home.ledger.write() as connection:
        headers = {"Authorization": tokens.create(connection, "quản trị").secret}
    post = {"name": "so-moi", "title": "Sở mới"}
    assert client.post("/api/3/action/organization_create", json=post, headers=headers).status_code == 200
    address = "/api/3/action/organization_show?id=so-moi"
    before = client.get(address)
    changed = client.post("/api/3/action/organization_patch", json={"id": "so-moi", "title": "Sở cũ"}, headers=headers)
    assert changed.status_code == 200, changed.text
    since = before.headers.get("Last-Modified") or format_datetime(now() - timedelta(seconds=1), usegmt=True)
    assert client.get(address, headers={"If-Modified-Since": since}).status_code == 200
    assert client.get(address, headers={"If-None-Match": before.headers["ETag"]}).status_code == 200


def test_a_sources_new_title_gives_no_304(filled: Catalog) -> None:
    client = filled.client()
    addresses = [
        "/catalog.csv", "/data.json", "/datasets", "/feeds/atom", "/", f"/dataset/{filled.uid('open', 'd')}",
        "/source/open",
    ]  # fmt: skip
    time.sleep(1.1)  # Last-Modified is told once its second is over
    held = {address: client.get(address, headers=HTML) for address in addresses}
    filled.source("open", title="Nguồn tên khác")
    moved = 0
    for address, before in held.items():
        now_ = client.get(address, headers=HTML)
        if _sameness(now_) == _sameness(before):
            continue
        moved += 1
        for name, condition in (("Last-Modified", "If-Modified-Since"), ("ETag", "If-None-Match")):
            if name in before.headers:
                shown = HTML | {condition: before.headers[name]}
                assert client.get(address, headers=shown).status_code == 200, (address, name)
    assert moved >= 2


HTML = {"Accept": "text/html;q=0.9, */*;q=0.8"}
PLAIN = {"Accept-Encoding": "identity"}


def _asking(client: Any, method: str, address: str) -> Any:
    def ask(**conditions: str) -> int:
        headers = {name.replace("_", "-"): value for name, value in conditions.items()}
        return int(client.request(method, address, headers=PLAIN | headers).status_code)

    return ask


@pytest.mark.parametrize("address", ["/api/3/action/package_search", "/catalog.ttl", "/datasets", "/dataset/{uid}.ttl"])
def test_conditions_that_do_not_hold_are_412(filled: Catalog, address: str) -> None:
    client = filled.client()
    address = address.format(uid=filled.uid("open", "d"))
    held = client.get(address, headers=PLAIN)
    for method in ("GET", "HEAD"):
        ask = _asking(client, method, address)
        assert ask(If_Match=held.headers["ETag"]) == 200
        assert ask(If_Match="*") == 200
        assert ask(If_Match='"other", ' + held.headers["ETag"]) == 200
        assert ask(If_Match='"other"') == 412
        assert ask(If_Match=f"W/{held.headers['ETag']}") == 412
        assert ask(If_Match='"other"', If_None_Match=held.headers["ETag"]) == 412
        assert ask(If_None_Match=held.headers["ETag"]) == 304
        if "Last-Modified" in held.headers:
            assert ask(If_Unmodified_Since=held.headers["Last-Modified"]) == 200
            assert ask(If_Unmodified_Since="Sat, 01 Jan 2000 00:00:00 GMT") == 412
            assert ask(If_Unmodified_Since="Sat, 01 Jan 2000 00:00:00 GMT", If_Match="*") == 200
        assert ask(If_Unmodified_Since="yesterday") == 200
    told = client.get(address, headers={"If-Match": '"other"'})
    assert told.headers["Content-Type"] == "application/problem+json" and told.json()["vi"]


def test_a_source_is_changed_only_as_it_is_known(filled: Catalog) -> None:
    client = filled.client()
    with filled.home.ledger.write() as connection:
        headers = {"Authorization": tokens.create(connection, "quản trị").secret}
    address = "/api/v1/sources/open"
    held = client.get(address, headers=headers)
    config = held.json()["config"]
    config.pop("id", None)

    def put(title: str, **conditions: str) -> Any:
        more = {name.replace("_", "-"): value for name, value in conditions.items()}
        return client.request("PUT", address, headers=headers | more, json=config | {"title": title})

    assert put("Một", If_None_Match="*").status_code == 412
    first = put("Một", If_Match=held.headers["ETag"])
    assert first.status_code == 200
    assert put("Hai", If_Match=held.headers["ETag"]).status_code == 412
    assert client.get(address, headers=headers).json()["title"] == "Một"
    assert client.get(address, headers=headers).headers["ETag"] == first.headers["ETag"] != held.headers["ETag"]
    stale = headers | {"If-Match": held.headers["ETag"]}
    assert client.request("DELETE", address, headers=stale).status_code == 412
    assert client.request("DELETE", address, headers=headers | {"If-Match": first.headers["ETag"]}).status_code == 204
    new = client.request("PUT", "/api/v1/sources/never", headers=headers | {"If-Match": "*"}, json=config)
    assert new.status_code == 412


# --- HEAD -------------------------------------------------------------------------------------------------------

FILLED_IN = {"action": "package_list", "suffix": "ttl", "key": "none", "uid": "none", "number": "1", "name": "hub.css"}
VARYING = {"x-request-id", "date", "set-cookie"}


def _readable(app: Any, prefix: str = "") -> list[str]:
    found = []
    for route in getattr(app, "routes", ()):
        if isinstance(route, Mount):
            found += _readable(route, prefix + route.path)
        elif isinstance(route, Route | APIRoute) and "GET" in (route.methods or {"GET"}):
            found.append(prefix + route.path)
    return found


def test_head_is_get_without_a_body(filled: Catalog) -> None:
    client = filled.client()
    with filled.home.ledger.write() as connection:
        token = {"Authorization": tokens.create(connection, "quản trị").secret}
    asked = _readable(client.app)
    assert len(asked) > 60
    addresses = [
        "/api/3/action/package_search?callback=told", f"/dataset/{filled.uid('open', 'd')}",
        f"/dataset/{filled.uid('open', 'd')}.ttl", f"/api/v1/records/{filled.uid('open', 'd')}",
        "/api/3/action/package_search?q=title:(", "/api/3/action/package_show?id=none", "/sparql?query=ASK%20%7B%7D",
    ]  # fmt: skip
    for path in asked:
        address = path
        while "{" in address:
            name = address[address.index("{") + 1 : address.index("}")]
            value = FILLED_IN.get(name.partition(":")[0], "1")
            address = address.replace("{" + name + "}", value)
        addresses.append(address)
    for address in addresses:
        for headers in ({}, token):
            get = client.get(address, headers=headers)
            head = client.request("HEAD", address, headers=headers)
            assert head.status_code == get.status_code, address
            kept = {name: value for name, value in get.headers.items() if name not in VARYING}
            said = {name: value for name, value in head.headers.items() if name not in VARYING}
            if "problem+json" in kept.get("content-type", ""):  # it names the request
                assert json.loads(get.text)
            said.pop("content-length", None), kept.pop("content-length", None)
            assert said == kept, address
