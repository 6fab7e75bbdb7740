"""The event stream: gapless, immutable behind its open page, deletes explicit, and right for who replays it."""

from __future__ import annotations

import time
from typing import Any

import pytest
import rdflib
from rdflib import DCAT, RDF, XSD, Namespace, URIRef

pytestmark = pytest.mark.filterwarnings(
    "ignore:ConjunctiveGraph is deprecated:DeprecationWarning",
    "ignore:Dataset.default_context is deprecated:DeprecationWarning",
)

LDES = Namespace("https://w3id.org/ldes#")
TREE = Namespace("https://w3id.org/tree#")
AS = Namespace("https://www.w3.org/ns/activitystreams#")
ROOT = "http://hub.test/feeds/ldes"
FORMS = {"application/trig": "trig", "application/n-quads": "nquads", "application/ld+json": "json-ld"}


def _read(answer: Any, syntax: str = "nquads") -> rdflib.Dataset:
    assert answer.status_code == 200, answer.text
    found = rdflib.Dataset(default_union=True)
    found.parse(data=answer.content, format=syntax)
    return found


def _get(client: Any, address: str, **headers: str) -> Any:
    return client.get(address.replace("http://hub.test", ""), headers={"accept": "application/n-quads", **headers})


def _pull(client: Any, address: str = ROOT, **headers: str) -> tuple[list[tuple[str, str, str, Any]], list[str]]:
    """Every member (published, name, kind, object) with its description, as a client of TREE finds them."""
    members, pages, todo = [], [], [address]
    while todo:
        here = todo.pop(0)
        assert here not in pages, "a page is reached twice"
        pages.append(here)
        graph = _read(_get(client, here, **headers))
        following = []
        for relation in graph.objects(URIRef(here), TREE.relation):
            (to,) = graph.objects(relation, TREE.node)
            if str(to) not in following:
                following.append(str(to))
        todo = sorted(following, key=lambda one: int(one.rsplit("/", 1)[1])) + todo
        for member in graph.objects(None, TREE.member):
            (kind,), (about,) = graph.objects(member, RDF.type), graph.objects(member, AS.object)
            (published,) = graph.objects(member, AS.published)
            assert published.datatype == XSD.dateTime
            told = graph.graph(member)
            members.append((str(published), str(member), str(kind).removeprefix(AS), str(about), len(told)))
    members.sort(key=lambda one: (one[0], int(one[1].rsplit("/", 1)[1].split("-")[0])))
    return members, pages


def _put(catalog: Any, source: str, number: int, title: str = "", *, iri: str = "", **values: Any) -> None:
    iri = iri or f"https://open.test/d{number}"
    title = title or f"Giao thông {number}"
    catalog.put(source, (f"d{number}", iri, catalog.graph(iri, title), title), **values)


def _fill(catalog: Any, count: int, first: int = 0) -> None:
    entries = []
    for number in range(first, first + count):
        iri = f"https://open.test/d{number}"
        entries.append((f"d{number}", iri, catalog.graph(iri, f"Giao thông {number}"), f"Giao thông {number}"))
    catalog.put("open", *entries)


@pytest.mark.parametrize("media_type", FORMS)
def test_the_root_says_what_clients_need_in_every_syntax(catalog: Any, media_type: str) -> None:
    catalog.source("open")
    _fill(catalog, 3)
    client = catalog.client()
    answer = _get(client, ROOT, accept=media_type)
    assert answer.headers["content-type"] == media_type
    graph = _read(answer, FORMS[media_type])
    (stream,) = graph.subjects(RDF.type, LDES.EventStream)
    assert list(graph.objects(stream, TREE.view)) == [URIRef(ROOT)]
    assert list(graph.objects(stream, LDES.timestampPath)) == [AS.published]
    assert list(graph.objects(stream, LDES.versionOfPath)) == [AS.object]
    assert list(graph.objects(URIRef(ROOT), LDES.retentionPolicy))
    page = _read(_get(client, f"{ROOT}/page/1", accept=media_type), FORMS[media_type])
    assert len(list(page.objects(stream, TREE.member))) == 3
    (member,) = page.subjects(AS.object, URIRef("https://open.test/d1"))
    assert (URIRef("https://open.test/d1"), RDF.type, DCAT.Dataset) in page.graph(member)
    assert not any(isinstance(term, rdflib.BNode) for triple in page.graph(member) for term in triple)


def test_an_empty_catalog_has_an_empty_stream(catalog: Any) -> None:
    members, pages = _pull(catalog.client())
    assert (members, pages) == ([], [ROOT])


def test_other_syntaxes_are_refused_and_unknown_pages_are_not_there(catalog: Any) -> None:
    catalog.source("open")
    _fill(catalog, 1)
    client = catalog.client()
    assert _get(client, ROOT, accept="text/turtle").status_code == 406
    for path in ("page/0", "page/2", "page/01", "page/x", "page/-1", "chapter/1", "event/2", "event/1-old", "event/²"):
        assert _get(client, f"{ROOT}/{path}").status_code == 404, path
    assert _get(client, ROOT, authorization="Bearer nonsense").status_code == 401


def test_creates_updates_and_deletes_come_in_order_and_pages_close(catalog: Any) -> None:
    catalog.source("open")
    _fill(catalog, 260)
    client = catalog.client()
    first = _get(client, f"{ROOT}/page/1")
    assert first.headers["cache-control"] == "public, max-age=604800, immutable"
    for address in (ROOT, f"{ROOT}/page/2"):
        assert _get(client, address).headers["cache-control"] == "public, no-cache", address
    kept = _get(client, f"{ROOT}/page/2").headers["etag"]
    assert _get(client, f"{ROOT}/page/2", **{"if-none-match": kept}).status_code == 304
    _put(catalog, "open", 7, "Tên mới")
    catalog.withdraw("open", "d8")
    assert _get(client, f"{ROOT}/page/2", **{"if-none-match": kept}).status_code == 200
    again = _get(client, f"{ROOT}/page/1")
    assert (again.content, again.headers["etag"]) == (first.content, first.headers["etag"])
    same = _get(client, f"{ROOT}/page/1", **{"if-none-match": first.headers["etag"]})
    assert (same.status_code, same.headers["cache-control"]) == (304, "public, max-age=604800, immutable")
    members, pages = _pull(client)
    assert pages == [ROOT, f"{ROOT}/page/1", f"{ROOT}/page/2"]
    assert [one[2] for one in members] == ["Create"] * 260 + ["Update", "Delete"]
    assert members[-2][3:] == ("https://open.test/d7", members[6][4])
    assert members[-1][3:] == ("https://open.test/d8", 0)
    single = _read(_get(client, members[-1][1]))
    assert (URIRef(members[-1][1]), RDF.type, AS.Delete) in single


def test_relations_hold_their_members_and_nothing_else(catalog: Any) -> None:
    catalog.source("open")
    for first in range(0, 600, 200):
        _fill(catalog, 200, first)
    client = catalog.client()
    graph = _read(_get(client, ROOT))
    bounds: dict[str, dict[str, str]] = {}
    for relation in graph.objects(URIRef(ROOT), TREE.relation):
        (kind,), (to,) = graph.objects(relation, RDF.type), graph.objects(relation, TREE.node)
        assert list(graph.objects(relation, TREE.path)) == [AS.published]
        (value,) = graph.objects(relation, TREE.value)
        bounds.setdefault(str(to), {})[str(kind).removeprefix(TREE)] = str(value)
    assert len(bounds) == 3
    for page, limits in bounds.items():
        inside = [str(one) for one in _read(_get(client, page)).objects(None, AS.published)]
        assert min(inside) >= limits["GreaterThanOrEqualToRelation"]
        closed = not page.endswith("/3")
        assert ("LessThanRelation" in limits) == closed
        if closed:
            # Clients that count milliseconds must not pass over the last member.
            assert max(inside)[:23] < limits["LessThanRelation"][:23]


def test_many_pages_become_chapters(catalog: Any, monkeypatch: Any) -> None:
    from hub.services import _feeds_ldes

    monkeypatch.setattr(_feeds_ldes, "PAGE", 10)
    monkeypatch.setattr(_feeds_ldes, "CHAPTER", 3)
    catalog.source("open")
    _fill(catalog, 75)
    client = catalog.client()
    members, pages = _pull(client)
    assert len(members) == len({one[1] for one in members}) == 75
    tails = [one.removeprefix(f"{ROOT}/") for one in pages]
    assert tails == [
        ROOT,
        "chapter/1",
        "page/1",
        "page/2",
        "page/3",
        "chapter/2",
        "page/4",
        "page/5",
        "page/6",
        "page/7",
        "page/8",
    ]
    assert "immutable" in _get(client, f"{ROOT}/chapter/1").headers["cache-control"]


def test_a_dataset_that_another_record_tells_of_now_is_not_deleted(catalog: Any) -> None:
    catalog.source("rival", priority=50)
    catalog.source("open")
    iri = "https://elsewhere.test/shared"
    _put(catalog, "open", 1, "Bản của open", iri=iri)
    _put(catalog, "rival", 1, "Bản của rival", iri=iri)  # outranks, so it is shown from now on
    client = catalog.client()
    members, _ = _pull(client)
    state: dict[str, str] = {}
    for _, _, kind, about, told in members:
        assert (kind == "Delete") == (told == 0)
        state[about] = kind
    assert state[iri] != "Delete"
    # Whatever the order among those of one moment, none of them deletes.
    last = max(one[0] for one in members)
    assert "Delete" not in [one[2] for one in members if one[0] == last]
    catalog.withdraw("rival", "d1")
    members, _ = _pull(client)
    assert [one[2] for one in members][-2:].count("Delete") == 0
    catalog.withdraw("open", "d1")
    assert _pull(client)[0][-1][2:4] == ("Delete", iri)


def test_a_record_that_moved_leaves_nothing_behind(catalog: Any) -> None:
    catalog.source("open")
    _put(catalog, "open", 1, iri="https://open.test/old")
    _put(catalog, "open", 1, iri="https://open.test/new")
    members, _ = _pull(catalog.client())
    assert sorted(one[2:4] for one in members[1:]) == [
        ("Create", "https://open.test/new"),
        ("Delete", "https://open.test/old"),
    ]


def test_what_is_withheld_moves_no_number(catalog: Any) -> None:
    catalog.source("open")
    catalog.source("closed")
    _fill(catalog, 2)
    client = catalog.client()
    time.sleep(1.1)  # Last-Modified is told once its second is over
    before = {path: _get(client, f"{ROOT}{path}") for path in ("", "/page/1")}
    for number in range(3):
        iri = f"https://closed.test/d{number}"
        catalog.put("closed", (f"d{number}", iri, catalog.graph(iri, "Kín"), "Kín"), withheld=True)
    for path, was in before.items():
        now = _get(client, f"{ROOT}{path}")
        assert now.content == was.content
        strip = ("x-request-id",)
        assert [h for h in now.headers.items() if h[0] not in strip] == [
            h for h in was.headers.items() if h[0] not in strip
        ]
    assert _get(client, f"{ROOT}/event/3").status_code == 404
    catalog.source("open")
    _put(catalog, "open", 5)
    assert [one[1] for one in _pull(client)[0]] == [f"{ROOT}/event/{number}" for number in (1, 2, 3)]


def test_a_stewards_feed_has_its_own_address(catalog: Any) -> None:
    catalog.source("open")
    catalog.source("closed")
    _fill(catalog, 2)
    iri = "https://closed.test/d"
    catalog.put("closed", ("d", iri, catalog.graph(iri, "Kín"), "Kín"), withheld=True)
    client = catalog.client()
    token = catalog.token()
    mine = "http://hub.test/feeds/all/ldes"
    refused = _get(client, mine)
    assert refused.status_code == 401
    assert "Basic" in refused.headers["www-authenticate"]
    members, _ = _pull(client, mine, authorization=f"Bearer {token}")
    assert iri in [one[3] for one in members]
    assert _get(client, mine, authorization=token).headers["cache-control"] == "private, no-cache"
    assert iri not in [one[3] for one in _pull(client, ROOT, authorization=token)[0]]
    for other in ("public", "nobody"):
        assert _get(client, f"http://hub.test/feeds/{other}/ldes", authorization=token).status_code == 404, other
