"""The policy over HTTP: who may ask, decide and change what; and what each is told."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from hub import tokens
from hub.ledger import audit
from hub.pipeline.recipe import base_iri
from hub.policy import Role, Scope

Hub = tuple[Any, Any, dict[str, dict[str, str]], dict[str, str]]


@pytest.fixture
def hub(catalog: Any) -> Hub:
    """A shared, an internal and an open record of the Ministry of Health, and a token for each kind of caller."""
    names = {}
    with catalog.home.ledger.write() as connection:
        base_iri(connection, catalog.home.settings.base)
    for name in ("open", "shared", "internal"):
        catalog.source(name, data_class=name, owner="bo-y-te")
        iri = f"https://{name}.test/1"
        catalog.put(name, ("d1", iri, catalog.graph(iri, f"Bộ {name}"), f"Bộ {name}"))
        names[name] = iri
    made: dict[str, dict[str, str]] = {"anybody": {}}
    with catalog.home.ledger.write() as connection:
        for name, role, agency in (
            ("admin", Role.ADMIN, None),
            ("steward", Role.STEWARD, None),
            ("health", Role.STEWARD, "bo-y-te"),
            ("finance", Role.STEWARD, "bo-tai-chinh"),
            ("machine", Role.AGENCY, "bo-tai-chinh"),
        ):
            token = tokens.create(connection, name, role=role, agency=agency)
            made[name] = {"authorization": f"Bearer {token.secret}"}
        half = tokens.create(connection, "half", role=Role.AGENCY, agency="bo-y-te", scopes=[Scope.READ])
        made["half"] = {"authorization": f"Bearer {half.secret}"}
    return catalog, catalog.client(), made, names


def _grant(value: str, **more: object) -> dict[str, object]:
    return {
        "grantee": "bo-tai-chinh", "scope": {"kind": "record", "value": value}, "purpose": "Lập dự toán",
        "legal_basis": "Điều 17 Luật Dữ liệu", **more,
    }  # fmt: skip


def test_records_by_caller(hub: Hub) -> None:
    _, client, callers, _ = hub
    expected = {"anybody": 2, "machine": 2, "finance": 2, "health": 3, "half": 3, "steward": 3, "admin": 3}
    for name, count in expected.items():
        listed = client.get("/api/v1/records", headers=callers[name]).json()
        assert listed["total"] == count == len(listed["items"]), name
        feed = client.get("/catalog.nt", headers=callers[name]).text
        assert ("internal.test" in feed) == (count == 3), name
        # The address of shared data is for whoever may have the data.
        assert ("files.test" in client.get("/api/v1/records/bo-shared", headers=callers[name]).text) == (
            name in ("health", "steward", "admin")
        ), name


def test_a_grant_opens_and_its_end_closes_at_once(hub: Hub) -> None:
    _, client, callers, names = hub
    given = client.post("/api/v1/access/grants", json=_grant(names["internal"]), headers=callers["health"])
    assert given.status_code == 201 and given.json()["state"] == "valid"
    shown = client.get("/api/v1/records", headers=callers["machine"]).json()
    assert shown["total"] == 3
    one = client.get("/api/v1/records/" + shown["items"][0]["uid"], headers=callers["machine"])
    assert one.status_code == 200 and "private" in one.headers["cache-control"]
    assert client.get("/api/v1/records").json()["total"] == 2
    number = given.json()["id"]
    assert client.get(f"/api/v1/access/grants/{number}", headers=callers["machine"]).json()["purpose"] == "Lập dự toán"
    ended = client.post(f"/api/v1/access/grants/{number}/revoke", json={"reason": "xong"}, headers=callers["health"])
    assert ended.json()["state"] == "revoked"
    assert client.get("/api/v1/records", headers=callers["machine"]).json()["total"] == 2


@pytest.mark.parametrize(
    ("caller", "status"),
    [
        ("anybody", 401),
        ("machine", 403),
        ("half", 403),
        ("finance", 403),
        ("health", 201),
        ("steward", 201),
        ("admin", 201),
    ],
)
def test_who_may_grant(hub: Hub, caller: str, status: int) -> None:
    catalog, client, callers, names = hub
    with catalog.home.ledger.read() as connection:
        before = audit.count(connection)
    answer = client.post("/api/v1/access/grants", json=_grant(names["shared"]), headers=callers[caller])
    assert answer.status_code == status
    with catalog.home.ledger.read() as connection:
        assert audit.count(connection) - before == (status == 201)
        assert audit.verify(connection) is None


def test_an_agencys_steward_acts_for_what_is_the_agencys(hub: Hub) -> None:
    _, client, callers, names = hub
    for kind, value, status in (
        ("source", "internal", 201),
        ("owner", "bo-y-te", 201),
        ("owner", "bo-tai-chinh", 403),
        ("theme", "HEAL", 403),
        ("record", "nothing-of-that-name", 422),
    ):
        body = _grant(names["internal"], scope={"kind": kind, "value": value})
        assert client.post("/api/v1/access/grants", json=body, headers=callers["health"]).status_code == status, kind
    assert client.get("/api/v1/jobs", headers=callers["health"]).status_code == 403
    assert client.get("/api/v1/jobs", headers=callers["steward"]).status_code == 200
    assert client.get("/api/v1/sources", headers=callers["machine"]).status_code == 403


def test_settings_of_a_record(hub: Hub) -> None:
    _, client, callers, _ = hub
    found = client.get("/api/v1/records?source=internal", headers=callers["health"]).json()["items"][0]["uid"]
    address = f"/api/v1/access/records/{found}"
    assert client.get(address).status_code == 401
    assert client.get(address, headers=callers["machine"]).status_code == 404
    assert client.request("PUT", address, json={"owner": "bo-noi-vu"}, headers=callers["health"]).status_code == 403
    said = {"data_class": "shared", "note": "theo quyết định"}
    put = client.request("PUT", address, json=said, headers=callers["health"])
    assert put.status_code == 200 and put.json()["description"] == "public"
    assert client.get(f"/api/v1/records/{found}").status_code == 200


def test_explained_to_whom_it_concerns(hub: Hub) -> None:
    _, client, callers, names = hub
    address = "/api/v1/access/explain"
    own = client.get(address, params={"record": names["shared"]}, headers=callers["machine"]).json()
    assert own["description"]["allowed"] and not own["data"]["allowed"] and own["data"]["reason"] == "class"
    assert client.get(address, params={"record": names["internal"]}, headers=callers["machine"]).status_code == 404
    other = {"record": names["internal"], "caller": "bo-tai-chinh"}
    assert client.get(address, params=other, headers=callers["health"]).json()["data"]["allowed"] is False
    shared = {"record": names["shared"], "caller": "bo-y-te"}
    assert client.get(address, params=shared, headers=callers["machine"]).status_code == 403
    half = client.get(address, params={"record": names["shared"]}, headers=callers["half"]).json()
    assert half["data"]["reason"] == "scope"


def test_defaults_and_the_audit_are_for_those_who_answer_for_them(hub: Hub) -> None:
    _, client, callers, _ = hub
    closed = {"description": "granted", "data": "granted"}
    for name, status in (("anybody", 401), ("machine", 403), ("health", 403), ("steward", 403), ("admin", 200)):
        put = client.request("PUT", "/api/v1/access/defaults/shared", json=closed, headers=callers[name])
        assert put.status_code == status, name
    assert client.get("/api/v1/records").json()["total"] == 1
    for name, status in (("anybody", 401), ("machine", 403), ("health", 200), ("admin", 200)):
        assert client.get("/api/v1/audit", headers=callers[name]).status_code == status, name
    rows = client.get("/api/v1/audit", headers=callers["health"]).json()["items"]
    assert rows and {one["agency"] for one in rows} == {"bo-y-te"}
    assert client.get("/api/v1/audit/verify", headers=callers["admin"]).json()["whole"] is True
    assert client.get("/api/v1/audit/export", headers=callers["health"]).status_code == 403
    lines = client.get("/api/v1/audit/export", headers=callers["admin"]).text.splitlines()
    assert len(lines) == client.get("/api/v1/audit", headers=callers["admin"]).json()["total"]


def test_what_a_caller_may_not_see_cannot_be_found_out_by_asking_to_decide_about_it(hub: Hub) -> None:
    catalog, client, callers, names = hub
    client.post("/api/v1/access/grants", json=_grant(names["internal"], grantee="bo-y-te"), headers=callers["admin"])
    uid = catalog.uid("internal", "d1")
    asked: list[tuple[str, dict[str, object] | None, tuple[str, str]]] = [
        ("/api/v1/access/grants", _grant("{}"), (uid, "0f0e0d0c-0b0a-5908-8706-050403020100")),
        ("/api/v1/access/grants", _grant("{}"), (names["internal"], "https://internal.test/none")),
        ("/api/v1/access/grants", _grant("{}") | {"scope": {"kind": "series", "value": "{}"}}, (uid, "none")),
        ("/api/v1/access/grants", _grant("{}") | {"scope": {"kind": "source", "value": "{}"}}, ("internal", "none")),
        ("/api/v1/access/grants/{}/revoke", {}, ("1", "99")),
        ("/api/v1/access/explain?record=bo-open&caller={}", None, ("admin", "nobody")),
        ("/api/v1/access/explain?record=bo-open&caller=token:{}", None, ("health", "nobody")),
    ]
    for caller in ("anybody", "machine", "finance"):
        for path, form, both in asked:
            told = []
            for one in both:
                body = json.loads(json.dumps(form).replace("{}", one)) if form is not None else None
                answer = client.request(
                    "GET" if body is None else "POST", path.format(one), json=body, headers=callers[caller]
                )
                said = re.sub(r'"request_id":"[^"]*"', "", answer.text).replace(one, "")
                told.append((answer.status_code, said))
            assert told[0] == told[1], (caller, path, both)
            assert told[0][0] in (401, 403, 404, 422), (caller, path)


def test_numbers_of_the_whole_are_for_who_sees_the_whole(hub: Hub) -> None:
    catalog, client, callers, _ = hub
    catalog.follow()
    for caller in ("anybody", "machine", "finance", "health"):
        metrics = client.get("/metrics", headers=callers[caller]).text
        assert ('hub_records_shown{source="internal"}' in metrics) == (caller == "health"), caller
        for whole in ("hub_records{", "hub_jobs", "hub_http_request_seconds"):
            assert whole not in metrics, (caller, whole)
        assert client.get("/readyz", headers=callers[caller]).json() == client.get("/readyz").json(), caller
    metrics = client.get("/metrics", headers=callers["steward"]).text
    assert 'hub_records{source="internal"' in metrics and "hub_http_request_seconds" in metrics


def test_numbers_tell_nothing_of_how_many_there_are(hub: Hub) -> None:
    _, client, callers, names = hub
    numbers = [
        client.post("/api/v1/access/grants", json=_grant(names["internal"]), headers=callers["health"]).json()["id"]
        for _ in range(3)
    ]
    assert all(one >= 10**11 for one in numbers) and max(numbers) - min(numbers) > 1000
    client.post("/api/v1/access/grants", json=_grant(names["internal"], grantee="bo-y-te"), headers=callers["admin"])
    asked = client.get("/api/v1/access/grants", headers=callers["machine"]).json()["items"]
    assert [one["id"] for one in asked] == numbers, "still in the order they were made"
    rows, after, pages = [], 0, 0
    while after is not None:
        page = client.get("/api/v1/audit", params={"limit": 1, "after": after}, headers=callers["health"]).json()
        rows, after, pages = rows + page["items"], page["after"], pages + 1
    assert [one["number"] for one in rows] == list(range(len(rows), 0, -1)) and pages == len(rows) == page["total"]
    assert not any("prev" in one for one in rows)
    whole = client.get("/api/v1/audit", headers=callers["health"]).json()["items"]
    assert whole == rows
    everything = client.get("/api/v1/audit", headers=callers["admin"]).json()["items"]
    assert len(everything) > len(rows) and all("prev" in one for one in everything)
