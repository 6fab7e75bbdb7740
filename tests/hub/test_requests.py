"""Asking for data: the agency asks, the owner's steward answers, both print; nobody else knows."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import update

from hub.clock import now, stamp
from hub.ledger import asking, audit
from hub.ledger.schema import access_grant, access_request
from hub.pipeline.access import settle_source
from hub.policy import Role
from hub.tokens import create

BASE = "/api/v1/access/requests"


class Parties:
    """A shared record of the health ministry; tokens of everybody who could have to do with it."""

    def __init__(self, catalog: Any) -> None:
        self.catalog = catalog
        for source, kind in (("shared", "shared"), ("internal", "internal")):
            catalog.source(source, data_class=kind, owner="bo-y-te")
            iri = f"https://{source}.test/d"
            catalog.put(source, ("d", iri, catalog.graph(iri, f"Sổ {source}"), f"Sổ {source}"))
            settle_source(catalog.home.ledger, source)
        catalog.follow()
        self.client = catalog.client()
        self.record = catalog.uid("shared", "d")
        with catalog.home.ledger.write() as connection:
            made = {
                "asker": create(connection, "máy công an", role=Role.AGENCY, agency="bo-cong-an"),
                "other": create(connection, "máy tài chính", role=Role.AGENCY, agency="bo-tai-chinh"),
                "owner": create(connection, "chị Lan", role=Role.STEWARD, agency="bo-y-te"),
                "stranger": create(connection, "anh Ba", role=Role.STEWARD, agency="bo-tai-chinh"),
                "hub": create(connection, "cô Tư", role=Role.STEWARD),
                "admin": create(connection, "quản trị"),
            }
        self.tokens = {name: token.secret for name, token in made.items()}

    def call(self, who: str | None, path: str = "", body: object = None, method: str | None = None) -> Any:
        headers = {"Authorization": self.tokens[who]} if who else {}
        if body is None and method is None:
            return self.client.get(BASE + path, headers=headers)
        return self.client.request(method or "POST", BASE + path, headers=headers, json=body or {})

    def ask(self, who: str = "asker", **more: Any) -> Any:
        wanted = {"record": self.record, "purpose": "Thống kê", "legal_basis": "Điều 18 Luật Dữ liệu"} | more
        return self.call(who, body=wanted)


@pytest.fixture
def parties(catalog: Any) -> Parties:
    return Parties(catalog)


def test_asked_granted_printed_revoked(parties: Parties) -> None:
    asked = parties.ask(contact="phong-tk@example.vn")
    assert asked.status_code == 201, asked.text
    number = asked.json()["id"]
    assert asked.json()["state"] == "asked" and asked.json()["owner"] == "bo-y-te"
    assert parties.ask().json()["id"] == number, "asking twice is asking once"
    end = (now() + timedelta(days=90)).isoformat()
    granted = parties.call("owner", f"/{number}/grant", {"terms": "Chỉ dùng nội bộ.", "end": end})
    assert granted.status_code == 200, granted.text
    assert granted.json()["grant"]["end"] is not None
    for who in ("asker", "owner", "hub", "admin"):
        page = parties.client.get(f"/agreement/{number}?lang=vi", headers={"Authorization": parties.tokens[who]})
        assert page.status_code == 200 and "Chỉ dùng nội bộ." in page.text and "Bộ Công an" in page.text
        assert "no-store" in page.headers["Cache-Control"]
    assert parties.call("owner", f"/{number}/grant", {}).status_code == 409
    with parties.catalog.home.ledger.read() as connection:
        told = [one.action for one in audit.entries(connection, record=parties.record)]
        assert told[-3:] == ["request.ask", "access.grant", "request.granted"]
        assert audit.verify(connection) is None


def test_less_than_was_asked(parties: Parties) -> None:
    soon, later = (now() + timedelta(days=days) for days in (10, 100))
    number = parties.ask(end=soon.isoformat()).json()["id"]
    granted = parties.call("owner", f"/{number}/grant", {"end": later.isoformat(), "aspects": ["description"]}).json()
    assert granted["grant"]["end"] == stamp(soon), "never longer than was asked for"
    assert granted["grant"]["aspects"] == ["description"]


def test_refused_in_writing(parties: Parties) -> None:
    number = parties.ask().json()["id"]
    for missing in ({}, {"reason": "Không đủ căn cứ."}, {"article": "Điều 7", "reason": "  "}):
        assert parties.call("owner", f"/{number}/refuse", missing).status_code == 422
    refused = parties.call("owner", f"/{number}/refuse", {"article": "Điều 7 khoản 2", "reason": "Không đủ căn cứ."})
    assert (refused.json()["state"], refused.json()["article"]) == ("refused", "Điều 7 khoản 2")
    page = parties.client.get(f"/agreement/{number}?lang=vi", headers={"Authorization": parties.tokens["asker"]})
    assert "Điều 7 khoản 2" in page.text and "Không đủ căn cứ." in page.text


def test_who_may_do_what(parties: Parties) -> None:
    number = parties.ask().json()["id"]
    assert parties.call(None, f"/{number}").status_code == 401
    for who in ("other", "stranger"):
        hidden, unknown = parties.call(who, f"/{number}"), parties.call(who, "/999999")
        assert hidden.status_code == unknown.status_code == 404
        assert parties.call(who).json()["total"] == 0
        assert parties.call(who, f"/{number}/grant", {}).status_code == 404
        assert (
            parties.client.get(f"/agreement/{number}", headers={"Authorization": parties.tokens[who]}).status_code
            == 404
        )
    assert parties.call("asker", f"/{number}/grant", {}).status_code == 403, "nobody grants to itself"
    for who in ("asker", "owner", "hub", "admin"):
        assert parties.call(who).json()["total"] == 1
    assert parties.call("owner", f"/{number}/withdraw", {}).status_code == 403
    assert parties.call("admin", body={"record": parties.record, "purpose": "x", "legal_basis": "y"}).status_code == 403
    assert parties.call(None, body={"record": parties.record, "purpose": "x", "legal_basis": "y"}).status_code == 401
    assert parties.call("asker", f"/{number}/withdraw", {}).json()["state"] == "withdrawn"
    assert parties.call("owner", f"/{number}/grant", {}).status_code == 409


def test_what_is_hidden_cannot_be_asked_for(parties: Parties) -> None:
    hidden = parties.ask(record=parties.catalog.uid("internal", "d"))
    unknown = parties.ask(record="00000000-0000-0000-0000-000000000000")
    assert hidden.status_code == unknown.status_code == 404
    assert {**hidden.json(), "request_id": ""} == {**unknown.json(), "request_id": ""}


@pytest.mark.parametrize(
    "change",
    [
        {"purpose": ""}, {"purpose": "  "}, {"legal_basis": ""}, {"end": "2020-01-01T00:00:00Z"}, {"end": "2030-01-01"},
        {"aspects": []}, {"aspects": ["all"]}, {"more": 1},
    ],
    ids=str,
)  # fmt: skip
def test_bad_requests_are_told(parties: Parties, change: dict[str, Any]) -> None:
    answer = parties.ask(**change)
    assert answer.status_code == 422 and answer.json()["vi"] and answer.json()["en"]


def test_silence_lapses_and_is_reminded_of(parties: Parties) -> None:
    number = parties.ask().json()["id"]
    ledger = parties.catalog.home.ledger
    with ledger.read() as connection:
        assert asking.reminders(connection) == []
        half = asking.reminders(connection, now() + asking.LAPSES * 0.6)
        assert [(one.kind, one.to, one.request) for one in half] == [("request.waiting", "bo-y-te", number)]
    with ledger.write() as connection:
        connection.execute(update(access_request).values(due=stamp(now() + timedelta(days=1))))
    told = parties.client.get("/api/v1/access/reminders", headers={"Authorization": parties.tokens["owner"]}).json()
    assert [one["request"] for one in told["items"]] == [number]
    other = parties.client.get("/api/v1/access/reminders", headers={"Authorization": parties.tokens["stranger"]}).json()
    assert other["items"] == []
    with ledger.write() as connection:
        connection.execute(update(access_request).values(due=stamp(now() - timedelta(seconds=1))))
    assert parties.call("asker").json()["items"][0]["state"] == "lapsed"
    assert parties.call("owner", f"/{number}/grant", {}).status_code == 409
    assert parties.ask().json()["id"] != number, "it may be asked again"


def test_a_grant_that_ends_is_reminded_of_on_both_sides(parties: Parties) -> None:
    number = parties.ask().json()["id"]
    grant = parties.call("hub", f"/{number}/grant", {}).json()["grant"]["id"]
    with parties.catalog.home.ledger.write() as connection:
        connection.execute(update(access_grant).values(ends=stamp(now() + timedelta(days=3))))
        told = asking.reminders(connection)
    assert {(one.kind, one.to, one.grant) for one in told} == {
        ("grant.ending", "bo-cong-an", grant), ("grant.ending", "bo-y-te", grant),
    }  # fmt: skip
