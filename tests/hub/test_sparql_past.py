"""`?at=`: the catalog as it was, and never more of it than the caller may see now."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import httpx
import pytest

from hub.clock import now, stamp
from hub.home import Home
from hub.ledger import grants
from hub.ledger.access import Settings
from hub.ledger.schema import setting
from hub.ledger.sql import upsert
from hub.pipeline.access import set_record, settle_source
from hub.policy import Aspect, DataClass, Role, ScopeKind, View
from hub.projections.graph import Snapshots
from hub.projections.queries import Busy
from hub.tokens import create
from tests.hub.test_sparql_protocol import FORM, serving
from vocab.namespaces import expand
from vocab.terms import iri as iri_term
from vocab.terms import statement

TITLES = "PREFIX dct: <http://purl.org/dc/terms/> SELECT ?t { ?d a <http://www.w3.org/ns/dcat#Dataset> ; dct:title ?t }"
AGENCY = "bo-cong-an"


@dataclass
class Told:
    catalog: Any
    url: str
    moments: list[str]
    token: str
    admin: str

    def titles(self, at: str | None = None, token: str | None = None) -> list[str]:
        return sorted(row["t"]["value"] for row in self.rows(TITLES, at, token))

    def rows(self, query: str, at: str | None = None, token: str | None = None) -> list[dict[str, Any]]:
        response = self.get(query, at, token)
        assert response.status_code == 200, response.text
        return list(response.json()["results"]["bindings"])

    def get(self, query: str, at: str | None = None, token: str | None = None) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        params = {"query": query} | ({"at": at} if at is not None else {})
        return httpx.get(self.url, params=params, headers=headers, timeout=60)


def _put(catalog: Any, source: str, name: str, title: str, *, links: tuple[str, ...] = (), **values: Any) -> None:
    iri = f"https://{source}.test/{name}"
    file = statement(
        iri_term(f"{iri}/file/0"), iri_term(expand("dcat:downloadURL")), iri_term(f"https://files.test/{name}.csv")
    )
    more = (file, *(f"<{iri}> <http://purl.org/dc/terms/relation> <{one}> ." for one in links))
    catalog.put(source, (name, iri, catalog.graph(iri, title, more=more), title), links={name: list(links)}, **values)


@pytest.fixture
def told(catalog: Any) -> Iterator[Told]:
    """Moment 0: before anything. 1: a, b, c and the withheld h. 2: a changed, b withdrawn, h changed, d new."""
    moments = [stamp()]

    def moment() -> None:
        catalog.follow()
        time.sleep(0.002)
        moments.append(stamp())
        time.sleep(0.002)

    with catalog.home.ledger.write() as connection:
        upsert(connection, setting, [{"name": "base", "value": catalog.base}])  # as a first harvest does
    for source in ("open", "closed", "ungranted"):
        catalog.source(source)
    _put(catalog, "open", "b", "B")
    _put(catalog, "open", "c", "C")
    _put(catalog, "open", "a", "A cũ", links=("https://open.test/b", "https://open.test/c"))
    _put(catalog, "closed", "h", "H cũ", withheld=True)
    _put(catalog, "ungranted", "u", "U cũ", withheld=True)
    moment()
    _put(catalog, "open", "a", "A mới")
    catalog.withdraw("open", "b")
    _put(catalog, "closed", "h", "H mới", withheld=True)
    _put(catalog, "ungranted", "u", "U mới", withheld=True)
    _put(catalog, "open", "d", "D")
    moment()
    with catalog.home.ledger.write() as connection:
        grants.grant(
            connection, grantee=AGENCY, kind=ScopeKind.SOURCE, value="closed", aspects=[Aspect.DESCRIPTION],
            purpose="thử", legal_basis="Điều 1", by="test", start=now() - timedelta(days=1),
        )  # fmt: skip
        token = create(connection, "máy", role=Role.AGENCY, agency=AGENCY).secret
        admin = create(connection, "quản trị").secret
    with serving(catalog.home) as address:
        yield Told(catalog, f"{address}/sparql", moments, token, admin)


def test_the_catalog_as_it_was(told: Told) -> None:
    before, first, second = told.moments
    assert told.titles(before) == []
    assert told.titles(first) == ["A cũ", "B", "C"]
    assert told.titles(second) == told.titles() == ["A mới", "C", "D"]
    assert told.rows("SELECT * { <https://open.test/a> <http://purl.org/dc/terms/relation> ?b }", first)
    assert told.rows("SELECT * { ?s ?p ?o }", before) == []


def test_as_each_caller_may_see_it_now(told: Told) -> None:
    before, first, second = told.moments
    assert told.titles(first, told.token) == ["A cũ", "B", "C", "H cũ"]
    assert told.titles(second, told.token) == ["A mới", "C", "D", "H mới"]
    assert told.titles(first, told.admin) == ["A cũ", "B", "C", "H cũ", "U cũ"]
    assert told.titles(before, told.token) == told.titles(before, told.admin) == []
    with told.catalog.home.ledger.write() as connection:
        (given,) = grants.listed(connection)
        grants.revoke(connection, given.id, by="test")
    assert told.titles(first, told.token) == ["A cũ", "B", "C"]


def test_each_triple_stands_once_and_shared_nodes_stay(told: Told) -> None:
    """Five records state the same concept and agent; what goes back leaves the statements of the others."""
    for token in (None, told.token, told.admin):
        for at in (*told.moments[1:], None):
            rows = told.rows("SELECT * { ?s ?p ?o }", at, token)
            triples = {(row["s"]["value"], row["p"]["value"], row["o"]["value"]) for row in rows}
            assert len(triples) == len(rows)
            count = told.rows("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }", at, token)
            assert int(count[0]["n"]["value"]) == len(rows)


def _close(told: Told, name: str, data_class: DataClass) -> None:
    with told.catalog.home.ledger.write() as connection:
        set_record(connection, told.catalog.uid("open", name), Settings(data_class=data_class), actor="test")
    told.catalog.follow()


def test_what_was_closed_since_is_closed_in_the_past(told: Told) -> None:
    first, second = told.moments[1:]
    assert "C" in told.titles(first)  # made, and kept
    _close(told, "c", DataClass.INTERNAL)
    for at in (first, second, None):
        for token in (None, told.token):
            rows = told.rows("SELECT * { ?s ?p ?o }", at, token)
            assert not [row for row in rows if "open.test/c" in str(row) or "files.test/c" in str(row)], (at, token)
    assert told.titles(first) == ["A cũ", "B"]
    assert told.titles(first, told.admin) == ["A cũ", "B", "C", "H cũ", "U cũ"]
    with told.catalog.home.ledger.write() as connection:
        grants.grant(
            connection, grantee=AGENCY, kind=ScopeKind.RECORD, value=told.catalog.uid("open", "c"),
            aspects=[Aspect.DESCRIPTION], purpose="thử", legal_basis="Điều 1", by="test",
            start=now() - timedelta(days=1),
        )  # fmt: skip
    assert told.titles(first, told.token) == ["A cũ", "B", "C", "H cũ"]
    assert told.titles(first) == ["A cũ", "B"]


def test_closed_before_the_graph_has_followed(told: Told) -> None:
    first = told.moments[1]
    with told.catalog.home.ledger.write() as connection:
        settings = Settings(data_class=DataClass.INTERNAL)
        set_record(connection, told.catalog.uid("open", "c"), settings, actor="test")
    assert told.titles(first) == ["A cũ", "B"]


def test_addresses_of_data_that_were_closed_since(told: Told) -> None:
    first = told.moments[1]
    query = 'SELECT ?o { ?s ?p ?o FILTER(CONTAINS(STR(?o), "files.test/c")) }'
    assert told.rows(query, first)
    _close(told, "c", DataClass.SHARED)
    assert told.titles(first) == ["A cũ", "B", "C"]
    assert told.rows(query, first) == told.rows(query) == []


def test_a_change_to_what_is_hidden_alters_nothing(told: Told) -> None:
    first = told.moments[1]
    before = told.get(TITLES, first)
    _put(told.catalog, "ungranted", "u", "U mới nữa", withheld=True)
    settle_source(told.catalog.home.ledger, "ungranted")
    told.catalog.follow()
    after = told.get(TITLES, first)
    assert before.content == after.content
    for name in ("etag", "x-hub-position", "memento-datetime"):
        assert before.headers[name] == after.headers[name]


def test_a_new_address_of_shared_data_alters_nothing(told: Told) -> None:
    _close(told, "c", DataClass.SHARED)
    time.sleep(0.002)
    at = stamp()
    query = "SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o"
    before = [told.get(query, at, token) for token in (None, told.token)]
    iri = "https://open.test/c"
    file = statement(
        iri_term(f"{iri}/file/0"), iri_term(expand("dcat:downloadURL")), iri_term("https://files.test/moved.csv")
    )
    told.catalog.put("open", ("c", iri, told.catalog.graph(iri, "C", more=(file,)), "C"))
    told.catalog.follow()
    for old, token in zip(before, (None, told.token), strict=True):
        new = told.get(query, at, token)
        assert new.content == old.content and "files.test/moved" not in new.text
        assert {name: new.headers[name] for name in ("etag", "x-hub-position")} == {
            name: old.headers[name] for name in ("etag", "x-hub-position")
        }


def test_each_way_to_ask(told: Told) -> None:
    first = told.moments[1]
    answers = [
        told.get(TITLES, first),
        httpx.post(told.url, data={"query": TITLES, "at": first}),
        httpx.post(
            told.url, params={"at": first}, content=TITLES, headers={"Content-Type": "application/sparql-query"}
        ),
        httpx.post(told.url, params={"at": first}, content=f"query={TITLES}", headers={"Content-Type": FORM}),
    ]
    for answer in answers:
        assert sorted(row["t"]["value"] for row in answer.json()["results"]["bindings"]) == ["A cũ", "B", "C"]
        assert answer.headers["memento-datetime"].endswith("GMT")
        assert answer.headers["x-hub-position"] == "3"
    assert 'rel="original"' in answers[0].headers["link"] and "at=" not in answers[0].headers["link"]
    again = httpx.get(
        told.url, params={"query": TITLES, "at": first}, headers={"If-None-Match": answers[0].headers["etag"]}
    )
    assert again.status_code == 304


def test_moments(told: Told) -> None:
    today, tomorrow = now().date(), now() + timedelta(days=1)
    assert told.titles("2001-01-01") == told.titles("0001-01-01") == told.titles(today.isoformat()) == []
    zone = (now() + timedelta(hours=7)).strftime("%Y-%m-%dT%H:%M:%S.%f+07:00")
    assert told.titles(zone) == told.titles()
    assert told.titles(now().replace(tzinfo=None).isoformat()) == told.titles()
    unescaped = httpx.get(f"{told.url}?query=ASK%7B%7D&at=2020-01-01T00:00:00+07:00")
    assert unescaped.status_code == 200
    odd = ["", "yesterday", "2026-13-01", "0001-01-01T00:00:00+14:00", "9" * 5000, "2020-01-01Z", "\u0663"]
    for bad in (*odd, tomorrow.isoformat()):
        response = told.get(TITLES, bad)
        assert response.status_code == 400, bad
        assert response.json()["vi"] and response.json()["en"]
    assert httpx.get(f"{told.url}?query=ASK%7B%7D&at=2020-01-01&at=2021-01-01").status_code == 400


def test_one_past_at_a_time_and_few_are_kept(told: Told) -> None:
    import fcntl

    home: Home = told.catalog.home
    snapshots = Snapshots(home)
    lock = home.run / "graph-past.lock"
    lock.parent.mkdir(exist_ok=True)
    with lock.open("a") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        with pytest.raises(Busy):
            snapshots.past(View.PUBLIC, told.moments[1])
        response = told.get(TITLES, told.moments[1])
        assert response.status_code == 503 and int(response.headers["retry-after"]) > 0
    for number in range(12):
        _put(told.catalog, "open", "a", f"A {number}")
    told.catalog.follow()
    with home.ledger.read() as connection:
        from sqlalchemy import select

        from hub.ledger.schema import change

        moments = list(connection.scalars(select(change.c.at).order_by(change.c.seq)))
    for one in moments:
        made = snapshots.past(View.PUBLIC, one)
        assert made.path.is_dir()
    kept = list((home.projections / "graph" / "past").glob("*/*-*/"))
    assert 1 <= len(kept) <= 10
    assert told.titles(moments[-2]) == ["A 10", "C", "D"]
