"""Every pull of restricted descriptions by an agency is a row of the audit log; what anybody may see is none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from hub import tokens
from hub.ledger import audit, grants
from hub.pipeline.access import settle_source
from hub.policy import Aspect, Role, ScopeKind

AGENCY = "bo-y-te"


@pytest.fixture
def hub(catalog: Any) -> Iterator[Any]:
    for source, data_class in (("open", "open"), ("closed", "internal")):
        catalog.source(source, data_class=data_class)
        entries = []
        for number in range(3):
            iri = f"https://{source}.test/d{number}"
            entries.append((f"d{number}", iri, catalog.graph(iri, f"Tên {source} {number}"), f"Tên {source} {number}"))
        catalog.put(source, *entries)
        settle_source(catalog.home.ledger, source)
    catalog.follow()
    with catalog.home.ledger.write() as connection:
        grants.grant(
            connection, grantee=AGENCY, kind=ScopeKind.SOURCE, value="closed", aspects=[Aspect.DESCRIPTION],
            purpose="Đối soát", legal_basis="Điều 18", by="test",
        )  # fmt: skip
    yield catalog


def _token(hub: Any, agency: str | None = AGENCY) -> dict[str, str]:
    with hub.home.ledger.write() as connection:
        role = Role.AGENCY if agency else Role.ADMIN
        made = tokens.create(connection, f"máy {agency}", role=role, agency=agency)
    return {"Authorization": f"Bearer {made.secret}"}


def _rows(hub: Any, **narrowed: Any) -> list[audit.Entry]:
    with hub.home.ledger.read() as connection:
        assert audit.verify(connection) is None
        return list(audit.entries(connection, action="description.pull", **narrowed))


PATHS = {
    "/catalog.ttl": ("catalog", 3),
    "/catalog.jsonld": ("catalog", 3),
    "/dataset/{closed}.nt": ("dataset", 1),
    "/dataset/{closed}": ("dataset", 1),
    "/datasets?q=closed": ("search", 3),
    "/catalog.csv": ("catalog.csv", 3),
    "/data.json": ("data.json", 3),
    "/feeds/atom": ("atom", 3),
    "/feeds/agency-bo-y-te/ldes/page/1": ("ldes", 3),
    "/oai?verb=ListRecords&metadataPrefix=oai_dc": ("oai", 3),
    "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc": ("oai", 3),
    "/api/v1/records": ("records", 3),
    "/api/v1/records/{closed}": ("records", 1),
    "/api/v1/records/{closed}/history": ("history", 1),
    "/api/3/action/package_search": ("ckan package_search", 3),
    "/api/3/action/package_search?fl=id": ("ckan package_search", 3),
    "/api/3/action/package_show?id={closed}": ("ckan package_show", 1),
    "/api/3/action/package_search?fl=title": ("ckan package_search", 3),
    "/api/3/action/package_list": ("ckan package_list", 3),
    "/api/3/action/package_autocomplete?q=ten": ("ckan package_autocomplete", 3),
    "/api/3/action/current_package_list_with_resources": ("ckan current_package_list_with_resources", 3),
    "/sparql?query=SELECT%20*%20%7B%3Fs%20%3Fp%20%3Fo%7D": ("sparql", 3),
}


@pytest.mark.parametrize("path", PATHS, ids=str)
def test_each_service_is_audited(hub: Any, path: str) -> None:
    client, shown = hub.client(), _token(hub)
    asked = path.replace("{closed}", hub.uid("closed", "d1"))
    for headers in ({}, _token(hub, None)):  # anybody, and the hub's own staff
        client.get(asked, headers=headers)
    client.get(asked.replace(hub.uid("closed", "d1"), hub.uid("open", "d1")), headers=_token(hub, "bo-cong-an"))
    assert _rows(hub) == [], "no row for what anybody may see, or for who acts for no agency"
    answer = client.get(asked, headers=shown)
    assert answer.status_code == 200
    (row,) = _rows(hub)
    assert (row.subject, row.detail["records"], row.agency) == (*PATHS[path], AGENCY)
    client.get(asked, headers=shown)
    assert len(_rows(hub)) == 1, "the same answer to the same caller is told once in five minutes"
    client.get(asked, headers=_token(hub))
    assert len(_rows(hub)) == 2, "another machine of the agency is another caller"


def test_found_by_agency_and_by_record(hub: Any) -> None:
    client, shown = hub.client(), _token(hub)
    client.get(f"/dataset/{hub.uid('closed', 'd1')}.nt", headers=shown)
    client.get("/catalog.ttl", headers=shown)
    assert len(_rows(hub, agency=AGENCY)) == 2 and _rows(hub, agency="bo-cong-an") == []
    assert [row.subject for row in _rows(hub, record=hub.uid("closed", "d1"))] == ["dataset", "catalog"]
    assert [row.subject for row in _rows(hub, record=hub.uid("closed", "d2"))] == ["catalog"]
    assert _rows(hub, record=hub.uid("open", "d1")) == []


def test_only_what_was_given(hub: Any) -> None:
    client, shown = hub.client(), _token(hub)
    open_one = client.get(f"/dataset/{hub.uid('open', 'd1')}.nt", headers=shown)
    assert open_one.status_code == 200
    client.get("/api/3/action/package_search?q=open", headers=shown)
    client.get("/feeds/ldes/page/1", headers=shown)
    client.get(f"/data.json/{hub.uid('closed', 'd1')}", headers=shown)
    assert _rows(hub) == []
    first = client.get("/catalog.ttl", headers=shown)
    client.get("/catalog.ttl", headers=shown | {"If-None-Match": first.headers["ETag"]})
    client.request("HEAD", "/catalog.csv", headers=shown)
    assert [row.subject for row in _rows(hub)] == ["catalog"]
