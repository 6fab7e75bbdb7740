"""Data for whoever may have them: by redirect, through the hub with the source's secret, from the archive; audited."""

from __future__ import annotations

from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from hub.ledger import audit, grants
from hub.pipeline.access import settle_source
from hub.policy import Aspect, Role, Scope, ScopeKind
from hub.tokens import create
from tests.support.servers import portal_of
from vocab.namespaces import expand
from vocab.terms import iri as iri_term
from vocab.terms import statement

SECRET = "Bearer the-secret-of-the-source"


class _Portal(BaseHTTPRequestHandler):
    down = False

    def do_GET(self) -> None:
        allowed = self.headers.get("Authorization") == SECRET
        body = b"ho_ten,so\nA,1\n" if allowed else b""
        self.send_response(503 if type(self).down else 200 if allowed else 403)
        self.send_header("Content-Type", "text/csv")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def portal() -> Iterator[str]:
    _Portal.down = False
    with portal_of(_Portal) as address:
        yield address


class Shared:
    """A catalog with an open record and one of the class that the test asks for, both with a file at the portal."""

    def __init__(self, catalog: Any, portal: str, monkeypatch: pytest.MonkeyPatch, data_class: str) -> None:
        monkeypatch.setenv("HUB_TEST_DATA", SECRET)
        self.catalog = catalog
        http = {"allow_hosts": [portal.removeprefix("http://")], "headers": {"Authorization": "env:HUB_TEST_DATA"}}
        for source, kind in (("open", "open"), ("closed", data_class)):
            catalog.source(source, data_class=kind, owner="bo-y-te", http={**http, "retries": 0})
            with catalog.home.ledger.write() as connection:
                from hub.ledger import sources

                config = sources.get(connection, source).config.model_copy(update={"url": portal})
                sources.put(connection, config, origin="api")
            iri = f"https://{source}.test/d"
            file = iri_term(f"{iri}/file/0")
            download = statement(file, iri_term(expand("dcat:downloadURL")), iri_term(f"{portal}/{source}.csv"))
            catalog.put(
                source, ("d", iri, catalog.graph(iri, f"Số liệu {source}", more=(download,)), f"Số liệu {source}")
            )
            settle_source(catalog.home.ledger, source)
        catalog.follow()
        self.client = catalog.client()

    def token(self, agency: str | None = None, **values: Any) -> str:
        with self.catalog.home.ledger.write() as connection:
            role = Role.AGENCY if agency else Role.ADMIN
            return create(connection, "máy", role=role, agency=agency, **values).secret

    def grant(self, agency: str) -> None:
        with self.catalog.home.ledger.write() as connection:
            grants.grant(
                connection, grantee=agency, kind=ScopeKind.RECORD, value=self.catalog.uid("closed", "d"),
                aspects=[Aspect.DATA], purpose="thống kê", legal_basis="Điều 18", by="test",
            )  # fmt: skip

    def ask(
        self, source: str, token: str | None = None, query: str = "", method: str = "GET", **headers: str
    ) -> httpx.Response:
        shown = {"Authorization": f"Bearer {token}"} if token else {}
        address = f"/data?uri={quote(f'https://{source}.test/d/file/0')}{query}"
        answer: httpx.Response = self.client.request(method, address, headers=shown | headers)
        return answer

    def pulls(self) -> list[audit.Entry]:
        with self.catalog.home.ledger.read() as connection:
            assert audit.verify(connection) is None
            return list(audit.entries(connection, action="data.pull"))


@pytest.fixture
def shared(catalog: Any, portal: str, monkeypatch: pytest.MonkeyPatch) -> Shared:
    return Shared(catalog, portal, monkeypatch, "shared")


def test_open_data_by_redirect(shared: Shared, portal: str) -> None:
    answer = shared.ask("open")
    assert (answer.status_code, answer.headers["Location"]) == (302, f"{portal}/open.csv")
    assert shared.ask("open", query="&copy=1").status_code == 404, "nothing is fetched for anybody who asks"
    assert shared.pulls() == []


def test_shared_data_for_whom_it_was_granted(shared: Shared) -> None:
    refused = shared.ask("closed")
    assert refused.status_code == 403
    assert refused.json()["vi"] and "/api/v1/access/requests" in refused.json()["en"]
    agency = shared.token("bo-cong-an")
    assert shared.ask("closed", agency).status_code == 403
    assert shared.pulls() == []
    shared.grant("bo-cong-an")
    given = shared.ask("closed", agency)
    assert (given.status_code, given.content) == (200, b"ho_ten,so\nA,1\n")
    assert given.headers["Cache-Control"].startswith("private")
    assert given.headers["Content-Type"].startswith("text/csv")
    part = shared.ask("closed", agency, Range="bytes=0-5")
    assert (part.status_code, part.content) == (206, b"ho_ten")
    assert shared.ask("closed", agency, If_None_Match="x", method="HEAD").status_code == 200
    pulls = shared.pulls()
    assert [one.agency for one in pulls] == ["bo-cong-an"] * 3
    assert {one.record for one in pulls} == {shared.catalog.uid("closed", "d")}
    assert all(one.detail["rule"].startswith("grant:") for one in pulls)


def test_description_leads_to_the_data(shared: Shared, portal: str) -> None:
    described = shared.client.get(f"/dataset/{shared.catalog.uid('closed', 'd')}.nt")
    assert f"{portal}/closed.csv" not in described.text, "the source's own address is for whom the data are"
    address = next(line.split("<")[3].split(">")[0] for line in described.text.splitlines() if "accessURL" in line)
    path = address.removeprefix(shared.catalog.base)
    assert shared.client.get(f"/{path}").status_code == 403
    owner = shared.token("bo-y-te")
    assert shared.client.get(f"/{path}", headers={"Authorization": owner}).status_code == 200
    assert f"{portal}/closed.csv" in shared.client.get(
        f"/dataset/{shared.catalog.uid('closed', 'd')}.nt", headers={"Authorization": owner}
    ).text  # fmt: skip


def test_owner_and_administrator_have_it_others_not(shared: Shared) -> None:
    assert shared.ask("closed", shared.token("bo-y-te")).status_code == 200
    assert shared.ask("closed", shared.token()).status_code == 200
    assert shared.ask("closed", shared.token("bo-y-te", scopes=[Scope.READ])).status_code == 403


def test_outage_of_the_source_is_not_the_agencys(shared: Shared) -> None:
    owner = shared.token("bo-y-te")
    _Portal.down = True
    silent = shared.ask("closed", owner)
    assert silent.status_code == 502 and "Retry-After" in silent.headers
    _Portal.down = False
    first = shared.ask("closed", owner)
    _Portal.down = True
    kept = shared.ask("closed", owner)
    assert (kept.status_code, kept.content) == (200, first.content)
    assert kept.headers["ETag"] == first.headers["ETag"]
    assert shared.ask("closed", owner, **{"If-None-Match": first.headers["ETag"]}).status_code == 304


def test_internal_data_are_not_even_known_of(catalog: Any, portal: str, monkeypatch: pytest.MonkeyPatch) -> None:
    internal = Shared(catalog, portal, monkeypatch, "internal")
    unknown = internal.ask("nowhere")
    for token in (None, internal.token("bo-cong-an")):
        hidden = internal.ask("closed", token)
        assert hidden.status_code == 404
        assert {**hidden.json(), "request_id": ""} == {**unknown.json(), "request_id": ""}
    assert internal.ask("closed", internal.token("bo-y-te")).status_code == 200


def test_secret_of_the_source_stays_here(shared: Shared) -> None:
    answer = shared.ask("closed", shared.token())
    assert SECRET not in repr(answer.headers.raw) + answer.text
    held = b"".join(file.read_bytes() for file in shared.catalog.home.root.rglob("*") if file.is_file())
    assert b"the-secret-of-the-source" not in held


def test_not_too_many_at_once(shared: Shared) -> None:
    from hub.services.data import _Data

    data = _Data(shared.client.app.state.services)
    ends = [data._slot("agency:x") for _ in range(4)]
    with pytest.raises(Exception, match="Too many"):
        data._slot("agency:x")
    data._slot("agency:y")()
    ends[0]()
    ends[0]()
    data._slot("agency:x")
    with pytest.raises(Exception, match="Too many"):
        data._slot("agency:x")


def test_source_that_was_removed(shared: Shared) -> None:
    from hub.ledger import sources

    owner = shared.token("bo-y-te")
    with shared.catalog.home.ledger.write() as connection:
        sources.remove(connection, "closed")
        sources.remove(connection, "open")
    gone = shared.ask("closed", owner)
    assert gone.status_code == 410 and gone.json()["vi"] and "removed" in gone.json()["en"]
    assert shared.ask("closed").status_code == 403, "who may not have the data is not told what became of them"
    assert shared.ask("open").status_code == 302, "open files stay where they are"


def test_kept_copy_outlives_a_source_but_not_another_hubs_word(shared: Shared) -> None:
    from hub.ledger import sources
    from hub.ledger.terms import PEER_KIND

    owner = shared.token("bo-y-te")
    given = shared.ask("closed", owner)
    with shared.catalog.home.ledger.write() as connection:
        sources.remove(connection, "closed")
    kept = shared.ask("closed", owner)
    assert (kept.status_code, kept.content) == (200, given.content)
    with shared.catalog.home.ledger.write() as connection:
        config = sources.get(connection, "open").config
        sources.put(connection, config.model_copy(update={"id": "closed", "kind": PEER_KIND}), origin="api")
        sources.remove(connection, "closed")
    assert shared.ask("closed", owner).status_code == 410
