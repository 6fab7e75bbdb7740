"""The policy inside SPARQL: an agency's queries run over the public view and what it was granted, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import httpx
import pytest

from hub.clock import now
from hub.ledger import grants
from hub.ledger.schema import setting
from hub.ledger.sql import upsert
from hub.policy import Aspect, Role, ScopeKind
from hub.tokens import create
from tests.hub.test_sparql_protocol import serving

AGENCY, OTHER = "bo-cong-an", "bo-tai-chinh"
AGENT = "https://agents.test/so-gtvt"
DATASET = "http://www.w3.org/ns/dcat#Dataset"
RELATION = "http://purl.org/dc/terms/relation"
NAME = "http://xmlns.com/foaf/0.1/name"
PREFIXES = (
    "PREFIX dct: <http://purl.org/dc/terms/> PREFIX dcat: <http://www.w3.org/ns/dcat#> "
    "PREFIX foaf: <http://xmlns.com/foaf/0.1/> "
)
HIDDEN = "zzqhidden"
"""In every text and IRI of what the agency is not granted."""
GRANTED = "zzqgranted"

PROBES = {
    "everything": "SELECT * { ?s ?p ?o }",
    "named graphs": "SELECT * { GRAPH ?g { ?s ?p ?o } }",
    "graph names": "SELECT DISTINCT ?g { GRAPH ?g {} }",
    "graphs of notes": "SELECT * { VALUES ?g { <urn:x-hub:also:1> <urn:x-hub:cursor> } GRAPH ?g { ?s ?p ?o } }",
    "paths": "SELECT * { ?s (<x:none>|!<x:none>)+ ?o }",
    "inverse paths": "SELECT * { ?s ^(dct:relation|dct:publisher|dcat:distribution) ?o }",
    "path of any length": "SELECT * { ?s dct:relation* ?o }",
    "zero-length path": f"SELECT * {{ <https://{HIDDEN}.test/d1> dct:relation? ?o }}",
    "construct": "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "construct of graphs": "CONSTRUCT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } }",
    "describe all": "DESCRIBE ?s { ?s a dcat:Dataset }",
    "describe the agent": f"DESCRIBE <{AGENT}>",
    "subqueries": "SELECT * { { SELECT ?s (COUNT(*) AS ?n) { ?s ?p ?o } GROUP BY ?s } }",
    "minus": "SELECT * { ?s ?p ?o MINUS { ?s a dcat:Dataset } }",
    "not exists": "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?o ?q ?r } }",
    "concatenated": "SELECT (GROUP_CONCAT(STR(?o)) AS ?all) { ?s ?p ?o }",
    "samples": "SELECT (MIN(STR(?s)) AS ?a) (MAX(STR(?s)) AS ?b) (SAMPLE(?o) AS ?c) { ?s ?p ?o }",
}


class Shelf:
    """Three kinds of records with one agent in common, links from the public to the others and back."""

    def __init__(self, catalog: Any) -> None:
        self.catalog = catalog
        for source in ("open", GRANTED, HIDDEN):
            catalog.source(source)
        for number in range(3):
            self.put("open", number)
            self.put(GRANTED, number, withheld=True)
            self.put(HIDDEN, number, withheld=True)
        links = [f"https://{source}.test/d{number}" for source in ("open", GRANTED, HIDDEN) for number in range(2)]
        self.put("open", 0, links=links)
        self.put(GRANTED, 0, links=links, withheld=True)
        self.put(HIDDEN, 0, links=links, withheld=True)
        with catalog.home.ledger.write() as connection:
            upsert(connection, setting, [{"name": "base", "value": catalog.base}])  # as a first harvest does
            self.token = create(connection, "máy", role=Role.AGENCY, agency=AGENCY).secret
            self.other = create(connection, "máy khác", role=Role.AGENCY, agency=OTHER).secret
            self.admin = create(connection, "quản trị").secret
        catalog.follow()

    def put(self, source: str, number: int, *, links: list[str] | None = None, withheld: bool = False) -> None:
        iri = f"https://{source}.test/d{number}"
        more = (
            f"<{iri}> <http://purl.org/dc/terms/creator> <{AGENT}> .",
            f'<{AGENT}> <{NAME}> "Sở Giao thông"@vi .',
            f'<{AGENT}> <{NAME}> "{source}"@en .',  # each kind of record says more of the agent that they share
            *(f"<{iri}> <{RELATION}> <{one}> ." for one in links or []),
        )
        graph = self.catalog.graph(iri, f"Số {source} {number}", more=more)
        self.catalog.put(
            source, (f"d{number}", iri, graph, f"Số {source} {number}"), withheld=withheld,
            links={f"d{number}": links or []},
        )  # fmt: skip

    def grant(self) -> None:
        with self.catalog.home.ledger.write() as connection:
            grants.grant(
                connection, grantee=AGENCY, kind=ScopeKind.SOURCE, value=GRANTED, aspects=[Aspect.DESCRIPTION],
                purpose="thử", legal_basis="Điều 1", by="test", start=now() - timedelta(days=1),
            )  # fmt: skip


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Shelf, str]]:
    from tests.hub.conftest import Catalog

    made = Shelf(Catalog(tmp_path_factory.mktemp("agency") / "home"))
    made.grant()
    with serving(made.catalog.home) as address:
        yield made, f"{address}/sparql"


def _ask(url: str, query: str, token: str | None = None, **more: str) -> httpx.Response:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    response = httpx.get(url, params={"query": PREFIXES + query, **more}, headers=headers, timeout=60)
    assert response.status_code == 200, response.text
    return response


def _rows(url: str, query: str, token: str | None = None) -> list[dict[str, str]]:
    bindings = _ask(url, query, token).json()["results"]["bindings"]
    return [{name: value["value"] for name, value in row.items()} for row in bindings]


def _count(url: str, token: str | None, pattern: str = "?s ?p ?o") -> int:
    return int(_rows(url, f"SELECT (COUNT(*) AS ?n) {{ {pattern} }}", token)[0]["n"])


@pytest.mark.parametrize("probe", PROBES)
def test_no_query_tells_of_more(shelf: tuple[Shelf, str], probe: str) -> None:
    made, url = shelf
    asked = PROBES[probe]
    for token, unseen in ((None, (GRANTED, HIDDEN)), (made.other, (GRANTED, HIDDEN)), (made.token, (HIDDEN,))):
        told = _ask(url, asked, token).text
        for word in unseen:
            if word in asked and probe == "zero-length path":
                assert told.count(word) <= 1  # the node that the query itself names
                continue
            assert word not in told, (probe, word)
        assert "urn:x-hub" not in told or "urn:x-hub" in asked


def test_counts_are_those_of_the_view(shelf: tuple[Shelf, str]) -> None:
    made, url = shelf
    for token, datasets in ((None, 3), (made.other, 3), (made.token, 6), (made.admin, 9)):
        assert _count(url, token, "?s a dcat:Dataset") == datasets
        rows = _rows(url, "SELECT * { ?s ?p ?o }", token)
        triples = {(row["s"], row["p"], row["o"]) for row in rows}
        assert len(rows) == len(triples) == _count(url, token)
        subjects = _rows(url, "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }", token)
        assert int(subjects[0]["n"]) == len({row["s"] for row in rows})
    assert _count(url, None) == _count(url, made.other)


def test_links_lead_only_where_the_view_goes(shelf: tuple[Shelf, str]) -> None:
    made, url = shelf
    query = "SELECT ?o { <https://open.test/d0> dct:relation ?o }"
    everything = {f"https://{source}.test/d{number}" for source in ("open", GRANTED, HIDDEN) for number in range(2)}
    assert {row["o"] for row in _rows(url, query, made.admin)} == everything
    assert {row["o"] for row in _rows(url, query)} == {one for one in everything if "open" in one}
    own = {row["o"] for row in _rows(url, query.replace("open", GRANTED), made.token)}
    assert own == {one for one in everything if HIDDEN not in one}


def test_of_a_shared_node_each_view_says_its_own(shelf: tuple[Shelf, str]) -> None:
    made, url = shelf
    query = f"SELECT ?n {{ <{AGENT}> foaf:name ?n }}"
    common = {"Sở Giao thông", "open"}
    for token, names in ((None, set()), (made.token, {GRANTED}), (made.admin, {GRANTED, HIDDEN})):
        rows = _rows(url, query, token)
        assert {row["n"] for row in rows} == common | names
        assert len(rows) == len(common | names)
        described = _ask(url, f"DESCRIBE <{AGENT}>", token, format="nt").text.splitlines()
        assert len([line for line in described if line.startswith(f"<{AGENT}>")]) == len(rows)


def test_a_dataset_clause_opens_no_other_graph(shelf: tuple[Shelf, str]) -> None:
    made, url = shelf
    for graph in ("urn:x-hub:also:1", "urn:x-hub:cursor", f"https://{HIDDEN}.test/d1"):
        for clause in (f"FROM <{graph}>", f"FROM NAMED <{graph}>"):
            for token in (None, made.token):
                headers = {"Authorization": f"Bearer {token}"} if token else {}
                params = {"query": f"SELECT * {clause} {{ ?s ?p ?o }}"}
                assert httpx.get(url, params=params, headers=headers).status_code == 400
    assert _count(url, made.token) == int(
        _rows(url, "SELECT (COUNT(*) AS ?n) FROM <http://127.0.0.1:8000/catalog> { ?s ?p ?o }", made.token)[0]["n"]
    )


def test_a_grant_counts_from_the_next_query_to_its_end(catalog: Any) -> None:
    made = Shelf(catalog)
    with serving(catalog.home) as address:
        url = f"{address}/sparql"
        granted = f"SELECT ?s {{ ?s a dcat:Dataset FILTER(CONTAINS(STR(?s), '{GRANTED}')) }}"
        before = _ask(url, granted, made.token)
        assert before.json()["results"]["bindings"] == []
        made.grant()
        after = _ask(url, granted, made.token)
        assert len(after.json()["results"]["bindings"]) == 3
        assert after.headers["etag"] != before.headers["etag"]
        again = httpx.get(
            url, params={"query": PREFIXES + granted},
            headers={"Authorization": f"Bearer {made.token}", "If-None-Match": before.headers["etag"]},
        )  # fmt: skip
        assert again.status_code == 200
        with catalog.home.ledger.write() as connection:
            (given,) = grants.listed(connection)
            grants.revoke(connection, given.id, by="test")
        assert _rows(url, granted, made.token) == []
        held = httpx.get(
            url, params={"query": PREFIXES + granted},
            headers={"Authorization": f"Bearer {made.token}", "If-None-Match": after.headers["etag"]},
        )  # fmt: skip
        assert held.status_code == 200


def test_the_next_change_reaches_each_view(catalog: Any) -> None:
    made = Shelf(catalog)
    made.grant()
    with serving(catalog.home) as address:
        url = f"{address}/sparql"
        assert _count(url, made.token, "?s a dcat:Dataset") == 6
        catalog.withdraw(GRANTED, "d1")
        made.put(HIDDEN, 7, withheld=True)
        catalog.follow()
        assert _count(url, made.token, "?s a dcat:Dataset") == 5
        assert _count(url, None, "?s a dcat:Dataset") == 3
        assert not [row for row in _rows(url, "SELECT * { ?s ?p ?o }", made.token) if HIDDEN in str(row)]
