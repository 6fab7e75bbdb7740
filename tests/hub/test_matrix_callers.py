"""Every route, asked as every kind of caller, over a catalog where each class of record occurs.

Each record that is not everybody's carries a word of its own, in all its texts and addresses. A caller's answers hold
the words of what it may see and no other, whatever the endpoint; and what it may not see can change without a trace.
"""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest

from hub.clock import now
from hub.ledger import grants
from hub.pipeline.access import settle_source
from hub.policy import Aspect, Role, ScopeKind
from hub.tokens import create
from tests.hub.test_matrix import ACCEPTS, ASKED, ask, compared
from vocab.namespaces import expand
from vocab.terms import iri as iri_term
from vocab.terms import statement

OWNER, GRANTED, LATE, OTHER = "bo-y-te", "bo-cong-an", "bo-tai-chinh", "bo-xay-dung"

WORDS = {
    "withheld": "zzqwith",
    "internal": "zzqintn",
    "ungranted": "zzqungr",
    "file": "zzqfile",  # the address of shared data; the description around it is everybody's
}
"""By what it marks."""

SILENT = {"retries": 0}
"""The sources of this catalog do not exist: asking them once is enough."""

NEGOTIATED = re.compile(r"/(?:$|\?|catalog|dataset|distribution|record|agent|def|profile|sparql|feeds/\S*ldes)")
"""Paths whose answers, not only their errors, come in several syntaxes."""

SEES = {
    "anybody": set[str](),
    "agency without grants": set[str](),
    "agency whose grant ended": set[str](),
    "agency that was granted": {"withheld", "internal", "file"},
    "owner's machine": {"internal", "ungranted", "file"},
    "owner's steward": {"internal", "ungranted", "file"},
    "another's steward": set[str](),
    "steward of the hub": set(WORDS),
    "administrator": set(WORDS),
}


@dataclass
class World:
    catalog: Any
    names: dict[str, str]
    tokens: dict[str, str | None]

    def headers(self, who: str) -> dict[str, str]:
        token = self.tokens[who]
        return {"authorization": f"Bearer {token}"} if token else {}


def _record(catalog: Any, source: str, number: int, word: str, **values: Any) -> str:
    iri = f"https://{source}.test/{word}{number}"
    address = statement(
        iri_term(f"{iri}/file/0"), iri_term(expand("dcat:downloadURL")), iri_term(f"https://{source}.test/{word}.csv")
    )
    graph = catalog.graph(iri, f"Số {word} {number}", words=f"Mô tả {word}", more=(address,))
    catalog.put(source, (f"{word}{number}", iri, graph, f"Số {word} {number}"), **values)
    return iri


def _settle(catalog: Any) -> None:
    for source in ("open", "closed", "intern", "secret", "shared"):
        settle_source(catalog.home.ledger, source)


@pytest.fixture
def world(catalog: Any) -> World:
    catalog.source("open", title="Cổng mở", http=SILENT)
    catalog.source("closed", title="Kín", http=SILENT)
    catalog.source("intern", title="Riêng", http=SILENT, data_class="internal", owner=OWNER)
    catalog.source("secret", title="Không cấp", http=SILENT, data_class="internal", owner=OWNER)
    catalog.source("shared", title="Chia sẻ", http=SILENT, data_class="shared", owner=OWNER)
    for number in range(3):
        iri = f"https://open.test/d{number}"
        catalog.put("open", (f"d{number}", iri, catalog.graph(iri, f"Giao thông {number}"), f"Giao thông {number}"))
    hidden = _record(catalog, "closed", 1, WORDS["withheld"], withheld=True)
    internal = _record(catalog, "intern", 1, WORDS["internal"])
    _record(catalog, "secret", 1, WORDS["ungranted"])
    linked = [hidden, internal, f"https://secret.test/{WORDS['ungranted']}1"]
    more = tuple(f"<https://open.test/d2> <http://purl.org/dc/terms/relation> {iri_term(one)} ." for one in linked)
    graph = catalog.graph("https://open.test/d2", "Giao thông 2", more=more)
    catalog.put("open", ("d2", "https://open.test/d2", graph, "Giao thông 2"), links={"d2": linked})
    iri = "https://shared.test/d"
    address = statement(
        iri_term(f"{iri}/file/0"),
        iri_term(expand("dcat:downloadURL")),
        iri_term(f"https://shared.test/{WORDS['file']}"),
    )
    catalog.put("shared", ("d", iri, catalog.graph(iri, "Dùng chung", more=(address,)), "Dùng chung"))
    _settle(catalog)
    with catalog.home.ledger.write() as connection:
        for agency, kind, value in (
            (GRANTED, ScopeKind.SOURCE, "closed"),
            (GRANTED, ScopeKind.RECORD, catalog.uid("intern", f"{WORDS['internal']}1")),
            (GRANTED, ScopeKind.SOURCE, "shared"),
            (LATE, ScopeKind.SOURCE, "closed"),
        ):
            made = grants.grant(
                connection, grantee=agency, kind=kind, value=value, aspects=list(Aspect), purpose="thử",
                legal_basis="Điều 1", by="test", start=now() - timedelta(days=2),
            )  # fmt: skip
            if agency == LATE:
                grants.revoke(connection, made.id, by="test")
        tokens: dict[str, str | None] = {"anybody": None}
        for who, role, agency in (
            ("agency without grants", Role.AGENCY, OTHER),
            ("agency whose grant ended", Role.AGENCY, LATE),
            ("agency that was granted", Role.AGENCY, GRANTED),
            ("owner's machine", Role.AGENCY, OWNER),
            ("owner's steward", Role.STEWARD, OWNER),
            ("another's steward", Role.STEWARD, OTHER),
            ("steward of the hub", Role.STEWARD, None),
            ("administrator", Role.ADMIN, None),
        ):
            tokens[who] = create(connection, f"token {len(tokens)}", role=role, agency=agency).secret
    catalog.follow()
    names = {
        "secret": "zzq", "hidden": catalog.uid("secret", f"{WORDS['ungranted']}1"),
        "hidden_name": f"so-{WORDS['ungranted']}-1", "hidden_iri": f"https://secret.test/{WORDS['ungranted']}1",
        "public": catalog.uid("open", "d2"), "public_iri": "https://open.test/d2",
        "gone": catalog.uid("open", "none"), "rival": catalog.uid("open", "none2"),
        "unknown": "00000000-0000-0000-0000-000000000000",
        "count": "SELECT (COUNT(*) AS ?n) {?s ?p ?o}", "words": "SELECT ?s ?o { ?s ?p ?o }",
        "graphs": "SELECT ?g ?s { GRAPH ?g { ?s ?p ?o } }", "describe": "DESCRIBE ?s { ?s ?p ?o }",
    }  # fmt: skip
    return World(catalog, names, tokens)


def _told(answer: Any, asked: str) -> bytes:
    told = b"\n".join([*(f"{name}: {value}".encode() for name, value in answer.headers.items()), answer.content])
    for own in (asked, *re.findall(r"=([^&]*)", asked)):
        told = told.replace(own.encode(), b"")
    return told


@pytest.mark.parametrize("who", SEES)
def test_no_byte_tells_of_what_the_caller_may_not_see(world: World, who: str) -> None:
    client = world.catalog.client()
    unseen = {word for mark, word in WORDS.items() if mark not in SEES[who]}
    for entries in ASKED.values():
        for entry in entries:
            for accept in accepts_of(entry):
                answer = ask(client, entry, world.names, accept=accept, **world.headers(who))
                # The sources of this catalog do not exist: whoever may have their data is told that they are silent.
                assert answer.status_code < 500 or (answer.status_code == 502 and entry.startswith("/data")), entry
                told = _told(answer, entry.format_map(world.names))
                for word in unseen - {one for one in unseen if one in entry.format_map(world.names)}:
                    assert word.encode() not in told, (who, entry, accept, word)


@pytest.mark.parametrize("who", [who for who, marks in SEES.items() if marks])
def test_what_the_caller_may_see_is_there(world: World, who: str) -> None:
    client = world.catalog.client()
    for entry in ("/catalog.nt", "/sparql?query={words}", "/api/3/action/package_search?include_private=true&rows=100"):
        told = ask(client, entry, world.names, accept="*/*", **world.headers(who)).content
        for mark in SEES[who]:
            assert WORDS[mark].encode() in told, (who, entry, mark)


@pytest.mark.parametrize("who", [who for who, marks in SEES.items() if "ungranted" not in marks and who != "anybody"])
def test_a_change_to_what_the_caller_may_not_see_alters_nothing(world: World, who: str) -> None:
    catalog = world.catalog
    client, headers = catalog.client(), world.headers(who)

    def asked() -> dict[Any, Any]:
        return {key: compared(ask(client, *_one(key), world.names, headers)) for key in keys}

    def ask(client: Any, entry: str, accept: str, names: dict[str, str], headers: dict[str, str]) -> Any:
        method, _, path = entry.rpartition(" ")
        return client.request(method or "GET", path.format_map(names), headers={"accept": accept, **headers})

    def _one(key: tuple[str, str]) -> tuple[str, str]:
        return key

    keys = [key for key in everything_keys() if not key[0].startswith("POST")]
    time.sleep(1.1)
    before = asked()
    _record(catalog, "secret", 1, WORDS["ungranted"])
    _record(catalog, "secret", 2, WORDS["ungranted"])
    settle_source(catalog.home.ledger, "secret")
    catalog.follow()
    after = asked()
    for key in keys:
        assert after[key] == before[key], (who, key)


def everything_keys() -> list[tuple[str, str]]:
    return [(entry, accept) for entries in ASKED.values() for entry in entries for accept in accepts_of(entry)]


def accepts_of(entry: str) -> tuple[str, ...]:
    """What `Accept` a path is asked with: every kind where it chooses by it, else a browser's and a machine's."""
    if entry.startswith(("POST", "/static", "/api")):
        return ("*/*",)
    return ACCEPTS if NEGOTIATED.match(entry) else ("text/html", "*/*")


def test_a_hidden_record_about_the_same_iri_moves_no_date_or_order(world: World) -> None:
    """What was granted stays shown as it was when somebody else's hidden record outranks it."""
    catalog, client = world.catalog, world.catalog.client()
    headers = world.headers("agency that was granted")
    search = "/api/3/action/package_search?rows=100&include_private=true&sort=metadata_modified+desc"
    before = client.get(search, headers=headers).json()["result"]
    listed = client.get("/api/v1/records", headers=headers).json()
    iri = f"https://intern.test/{WORDS['internal']}1"
    catalog.source("rank", title="Trước hết", data_class="internal", owner=OWNER, priority=1)
    catalog.put("rank", ("r", iri, catalog.graph(iri, f"Số {WORDS['ungranted']}"), f"Số {WORDS['ungranted']}"))
    settle_source(catalog.home.ledger, "rank")
    catalog.follow()
    after = client.get(search, headers=headers).json()["result"]
    assert [one["name"] for one in after["results"]] == [one["name"] for one in before["results"]]
    assert after == before
    assert client.get("/api/v1/records", headers=headers).json() == listed
