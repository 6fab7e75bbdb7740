"""What a view loses is not answered any more from the moment it is logged, although no projection followed yet."""

from __future__ import annotations

import threading
from email.utils import format_datetime
from typing import Any

import pytest
from sqlalchemy import select

from hub import tokens
from hub.clock import now
from hub.ledger import grants
from hub.ledger.schema import record
from hub.policy import Aspect, Role, ScopeKind
from tests.hub.conftest import Catalog

TITLE = "Sổ bí mật quốc khố"
OPEN = "Sổ còn lại"
ADDRESSES = (
    "/api/3/action/package_search?q=quốc khố", "/api/3/action/package_search?fq=name:{name}",
    "/api/3/action/package_search?rows=0&facet.field=[\"name\",\"organization\",\"tags\"]",
    "/api/3/action/package_search?fl=name,score&q=quốc",
    "/api/3/action/package_show?id={uid}", "/api/3/action/package_show?id={name}",
    "/api/3/action/package_show?id={iri}", "/api/3/action/package_list",
    "/api/3/action/current_package_list_with_resources", "/api/3/action/package_autocomplete?q=quốc",
    "/api/3/action/resource_search?query=url:files.test", "/api/3/action/organization_list?all_fields=true",
    "/api/3/action/organization_show?id=so-giao-thong-van-tai&include_datasets=true",
    "/api/3/action/group_list?all_fields=true", "/api/3/action/tag_list", "/api/3/action/tag_show?id=riêng",
    "/datasets?q=quốc", "/datasets", "/", "/feeds/atom", "/catalog.ttl", "/catalog.csv", "/data.json",
    "/dataset/{uid}", "/dataset/{uid}.ttl", "/dataset/{name}", "/distribution?uri={iri}/file/0",
    "/data?uri={iri}/file/0", "/api/v1/records", "/api/v1/records/{uid}", "/sitemap.xml",
    "/oai?verb=ListRecords&metadataPrefix=oai_dc",
    "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:{uid}",
)  # fmt: skip
DELETED_STATED = ("/oai", "/feeds/atom")
"""Feeds say by its id that a record that was there is gone, and no more of it."""


class Case:
    def __init__(self, catalog: Catalog, who: str) -> None:
        self.catalog = catalog
        self.granted = who == "agency"
        self.headers: dict[str, str] = {}
        catalog.source("open")
        catalog.source("closed")
        self.put(self.granted)
        catalog.put("open", ("e", "https://open.test/e", catalog.graph("https://open.test/e", OPEN), OPEN))
        catalog.follow()
        with catalog.home.ledger.write() as connection:
            if self.granted:
                secret = tokens.create(connection, "máy", role=Role.AGENCY, agency="bo-y-te").secret
                self.headers = {"Authorization": f"Bearer {secret}"}
                self.grant = grants.grant(
                    connection, grantee="bo-y-te", kind=ScopeKind.SOURCE, value="closed",
                    aspects={Aspect.DESCRIPTION, Aspect.DATA}, purpose="Thử", legal_basis="Điều 1", by="quản trị",
                ).id  # fmt: skip
        self.client = catalog.client()
        self.uid = catalog.uid("closed", "d")
        self.iri = "https://closed.test/d"
        with catalog.home.ledger.read() as connection:
            self.name = str(connection.scalar(select(record.c.name).where(record.c.uid == self.uid)))

    def put(self, withheld: bool) -> None:
        iri = "https://closed.test/d"
        self.catalog.put("closed", ("d", iri, self.catalog.graph(iri, TITLE, words="riêng"), TITLE), withheld=withheld)

    def ask(self, address: str, **headers: str) -> Any:
        address = address.format(uid=self.uid, name=self.name, iri=self.iri)
        return self.client.get(address, headers=self.headers | headers)

    def told(self, address: str) -> bool:
        answer = self.ask(address)
        asked = address.format(uid=self.uid, name=self.name, iri=self.iri)
        text = answer.text.replace(asked, "").replace(answer.headers["X-Request-ID"], "")
        if answer.status_code >= 400:
            return False
        tells = [self.name, TITLE, f"{self.iri}/file"]
        if not address.startswith(DELETED_STATED):
            tells += [self.uid, self.iri]
        return any(one in text for one in tells) or answer.status_code in (302, 303)


@pytest.mark.parametrize("how", ["withheld", "withdrawn", "revoked"])
@pytest.mark.parametrize("who", ["anybody", "agency"])
def test_what_is_closed_is_gone_before_any_projection_follows(catalog: Catalog, who: str, how: str) -> None:
    if (who, how) in (("anybody", "revoked"), ("agency", "withheld")):
        pytest.skip("nobody grants it to anybody; the grant stays where it is withheld")
    case = Case(catalog, who)
    before = {address: case.told(address) for address in ADDRESSES}
    assert sum(before.values()) >= 22, [one for one, told in before.items() if not told]
    sizes = {one: case.ask(one) for one in ("/datasets", "/api/3/action/package_search")}
    match how:
        case "withheld":
            case.put(True)
        case "withdrawn":
            catalog.withdraw("closed", "d")
        case "revoked":
            with catalog.home.ledger.write() as connection:
                grants.revoke(connection, case.grant, by="quản trị", reason="thử")
    assert [address for address in ADDRESSES if case.told(address)] == []
    found = case.ask("/api/3/action/package_search").json()["result"]
    assert found["count"] == 1 and [one["title"] for one in found["results"]] == [OPEN]
    for address, held in sizes.items():
        since = held.headers.get("Last-Modified", format_datetime(now(), usegmt=True))
        assert case.ask(address, **{"If-Modified-Since": since}).status_code == 200
        assert case.ask(address, **{"If-None-Match": held.headers["ETag"]}).status_code == 200
    catalog.follow()
    assert [address for address in ADDRESSES if case.told(address)] == []


def test_a_whole_source_that_goes_is_gone_at_once(catalog: Catalog) -> None:
    catalog.source("many")
    entries = []
    for number in range(40):
        iri = f"https://many.test/{number}"
        entries.append((str(number), iri, catalog.graph(iri, f"Số {number}"), f"Số {number}"))
    catalog.put("many", *entries)
    catalog.follow()
    client = catalog.client()
    address = '/api/3/action/package_search?facet.field=["organization"]&facet.limit=-1'
    assert client.get(address).json()["result"]["count"] == 40
    for left in (30, 0):
        gone = entries[left - 40 :][:10] if left == 30 else entries[:30]
        for identifier, *_ in gone:
            catalog.withdraw("many", identifier)
        found = client.get(address).json()["result"]
        assert found["count"] == left and sum(found["facets"]["organization"].values()) == left
    catalog.put("many", *entries[:3])
    catalog.follow()
    assert client.get(address).json()["result"]["count"] == 3


QUERY = "/sparql?query=SELECT (COUNT(*) AS ?n) WHERE {{?s a <http://www.w3.org/ns/dcat%23Dataset>}}"


def _counted(case: Case) -> int:
    answer = case.ask(QUERY, Accept="application/sparql-results+json")
    assert answer.status_code == 200, answer.text
    return int(answer.json()["results"]["bindings"][0]["n"]["value"])


@pytest.mark.parametrize("how", ["withheld", "revoked"])
def test_a_query_is_not_answered_from_what_was_closed(
    catalog: Catalog, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    from hub.services import sparql

    monkeypatch.setattr(sparql, "CLOSING_SECONDS", 0.3)
    case = Case(catalog, "agency" if how == "revoked" else "anybody")
    assert _counted(case) == 2
    match how:
        case "withheld":
            case.put(True)
            for _ in range(2):
                refused = case.ask(QUERY)
                assert refused.status_code == 503 and "Retry-After" in refused.headers and refused.json()["vi"]
            threading.Timer(0.1, catalog.follow).start()
            monkeypatch.setattr(sparql, "CLOSING_SECONDS", 20.0)  # and who waits is answered
        case "revoked":
            with catalog.home.ledger.write() as connection:
                grants.revoke(connection, case.grant, by="quản trị", reason="thử")
    assert _counted(case) == 1


def test_what_only_changed_or_came_holds_no_query_up(catalog: Catalog) -> None:
    case = Case(catalog, "anybody")
    assert _counted(case) == 2
    case.put(False)
    for number in range(3):
        iri = f"https://open.test/{number}"
        catalog.put("open", (str(number), iri, catalog.graph(iri, "Mới"), "Mới"), withheld=number == 2)
    assert _counted(case) == 2
