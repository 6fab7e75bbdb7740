"""The hub's own API: one shape of lists, problems in both languages, tokens, and no secret in any answer."""

from __future__ import annotations

from typing import Any

import pytest

from hub.ledger import sources


@pytest.fixture
def api(catalog: Any) -> tuple[Any, Any, dict[str, str]]:
    catalog.source("open")
    for number in range(3):
        iri = f"https://open.test/{number}"
        catalog.put("open", (f"d{number}", iri, catalog.graph(iri, f"Một {number}"), f"Một {number}"))
    return catalog, catalog.client(), {"authorization": f"Bearer {catalog.token()}"}


def test_records_page_by_page(api: tuple[Any, Any, dict[str, str]]) -> None:
    _, client, _ = api
    seen, address = [], "/api/v1/records?limit=2&source=open"
    while address:
        page = client.get(address).json()
        assert page.keys() == {"total", "items", "next"} and page["total"] == 3
        seen += [one["uid"] for one in page["items"]]
        address = page["next"]
    assert len(set(seen)) == 3
    one = client.get(f"/api/v1/records/{seen[0]}").json()
    assert any("dcat#Dataset" in line for line in one["graph"])
    history = client.get(f"/api/v1/records/{seen[0]}/history").json()
    assert [change["operation"] for change in history["items"]] == ["add"]


def test_a_source_from_put_to_delete(api: tuple[Any, Any, dict[str, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    _, client, steward = api
    monkeypatch.setenv("PORTAL_KEY", "the-secret-value")
    config = {
        "kind": "ckan", "url": "https://portal.test", "title": "Cổng",
        "http": {"headers": {"Authorization": "env:PORTAL_KEY"}},
    }  # fmt: skip
    assert client.request("PUT", "/api/v1/sources/portal", json=config).status_code == 401
    made = client.request("PUT", "/api/v1/sources/portal", json=config, headers=steward)
    assert made.status_code == 201
    assert client.request("PUT", "/api/v1/sources/portal", json=config, headers=steward).status_code == 200
    shown = client.get("/api/v1/sources/portal", headers=steward)
    assert shown.json()["config"]["http"]["headers"] == {"Authorization": "env:PORTAL_KEY"}
    assert "the-secret-value" not in shown.text
    assert client.post("/api/v1/sources/portal/pause", headers=steward).json()["paused"] is True
    assert client.post("/api/v1/sources/portal/resume", headers=steward).json()["paused"] is False
    queued = client.post("/api/v1/sources/portal/run", headers=steward)
    assert queued.status_code == 202
    number = queued.json()["job"]
    assert client.get("/api/v1/jobs?state=queued", headers=steward).json()["items"][0]["job"] == number
    assert client.post(f"/api/v1/jobs/{number}/cancel", headers=steward).json()["state"] == "cancelled"
    assert client.request("DELETE", "/api/v1/sources/portal", headers=steward).status_code == 204
    assert client.get("/api/v1/sources/portal", headers=steward).status_code == 404


def test_a_secret_in_an_address_is_kept_and_not_shown(api: tuple[Any, Any, dict[str, str]]) -> None:
    hub, client, steward = api
    url = "https://portal.test/catalog.ttl?api_key=a1b2c3d4e5f6"
    made = client.request("PUT", "/api/v1/sources/keyed", json={"kind": "dcat", "url": url}, headers=steward)
    answers = [
        made,
        client.get("/api/v1/sources/keyed", headers=steward),
        client.get("/api/v1/sources", headers=steward),
    ]
    assert [one.status_code for one in answers] == [201, 200, 200]
    assert not any("a1b2c3d4e5f6" in one.text for one in answers)
    config = answers[1].json()["config"]
    assert config["url"] == "https://portal.test/catalog.ttl?api_key=***"
    again = client.request("PUT", "/api/v1/sources/keyed", json={**config, "title": "Khác"}, headers=steward)
    assert again.status_code == 200, again.text
    with hub.home.ledger.read() as connection:
        kept = sources.get(connection, "keyed").config
    assert (kept.url, kept.title) == (url, "Khác")


@pytest.mark.parametrize(
    "config",
    [
        {"kind": "nonsense", "url": "https://x.test"},
        {"kind": "ckan"},
        {"kind": "ckan", "url": "https://x.test", "tittle": "x"},
        {"kind": "ckan", "url": "https://x.test", "http": {"headers": {"Authorization": "a-secret-itself"}}},
        {"kind": "ckan", "url": "https://user:a-secret-itself@x.test"},
        {"kind": "ckan", "url": "ftp://x.test"},
        {"kind": "ckan", "url": "https://x.test", "mapping": "no-such-mapping"},
    ],
)
def test_a_wrong_source_is_told_in_both_languages(api: tuple[Any, Any, dict[str, str]], config: dict[str, Any]) -> None:
    _, client, steward = api
    answer = client.request("PUT", "/api/v1/sources/portal", json=config, headers=steward)
    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["vi"] and answer.json()["en"]
    assert "a-secret-itself" not in answer.text


@pytest.mark.parametrize("text", [r"\ud800", r"http://a\u0000b/\ud800"])
def test_half_of_a_surrogate_pair_is_refused(api: tuple[Any, Any, dict[str, str]], text: str) -> None:
    _, client, steward = api
    body = f'{{"kind": "dcat", "url": "https://x.test", "title": "{text}"}}'.encode()
    headers = {**steward, "content-type": "application/json"}
    answer = client.request("PUT", "/api/v1/sources/portal", content=body, headers=headers)
    assert answer.status_code == 422 and answer.json()["vi"]


def test_what_is_not_there_and_what_cannot_be_read(api: tuple[Any, Any, dict[str, str]]) -> None:
    _, client, steward = api
    for path in ("/api/v1/jobs/999", "/api/v1/plans/999", "/api/v1/sources/nix", "/api/v1/records/nix"):
        assert client.get(path, headers=steward).status_code == 404, path
    for path in (
        "/api/v1/jobs/x",
        "/api/v1/jobs/99999999999999999999",
        "/api/v1/records?limit=0",
        "/api/v1/findings?severity=x",
    ):
        answer = client.get(path, headers=steward)
        assert answer.status_code == 422 and answer.json()["vi"], path
    assert client.post("/api/v1/plans/1/approve", headers=steward).status_code == 409
    assert client.request("PUT", "/api/v1/sources/x", content=b"{", headers=steward).status_code == 422


def test_a_description_is_checked_and_nothing_is_kept(api: tuple[Any, Any, dict[str, str]]) -> None:
    _, client, _ = api
    turtle = """@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
<https://x.test/c> a dcat:Catalog ; dcat:dataset <https://x.test/d> .
<https://x.test/d> a dcat:Dataset ; dct:title "Không có mô tả"@vi ."""
    answer = client.post("/api/v1/validate", content=turtle.encode(), headers={"content-type": "text/turtle"})
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert body["kind"] == "dcat" and body["records"][0]["title"] == "Không có mô tả"
    assert any("description" in one["path"] or "description" in one["rule"] for one in body["items"])
    assert all(one["vi"] and one["en"] for one in body["items"])
    assert client.get("/api/v1/records").json()["total"] == 3
    assert client.post("/api/v1/validate", content=b"hello").status_code == 415
    refused = client.post("/api/v1/validate?name=cut.rdf", content=b"<rdf")
    assert refused.status_code == 422 and "cut.rdf" in refused.json()["en"], refused.text
    assert "file:" not in refused.text and "/tmp" not in refused.text
