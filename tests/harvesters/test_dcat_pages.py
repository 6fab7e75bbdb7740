"""Catalogs over HTTP: Hydra pages of every make, servers that lie, go away or did not change (synthetic)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from harvesters.dcat import DcatConnector
from harvesters.errors import Missing, RetryLater
from harvesters.protocol import EndOfListing, Event, RawRecord, Since

PREFIX = (
    "@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . "
    "@prefix hydra: <http://www.w3.org/ns/hydra/core#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
)
TTL = {"Content-Type": "text/turtle"}


def dataset(number: int, extra: str = "") -> str:
    contact = f'dcat:contactPoint _:b0 . _:b0 dct:title "c{number}" .'
    return f'<http://d.example/{number}> a dcat:Dataset ; dct:title "{number}" ; {contact} {extra}'


def run(kit: Any, url: str, since: Since | None = None, **options: object) -> list[Event]:
    source = kit.source(url, kind="dcat", options=options)
    with kit.fetcher(url) as fetch:
        return list(DcatConnector().harvest(source, fetch, since or Since()))


def names(events: list[Event]) -> set[str]:
    return {event.identifier.rsplit("/", 1)[-1] for event in events if isinstance(event, RawRecord)}


def end(events: list[Event]) -> EndOfListing:
    last = events[-1]
    assert isinstance(last, EndOfListing)
    return last


def paged_collection(page: int, last: int, base: str) -> str:
    following = f'; hydra:nextPage "{base}?page={page + 1}"' if page < last else ""
    first = f'hydra:firstPage "{base}?page=1"'
    return f"<{base}?page={page}> a hydra:PagedCollection ; hydra:totalItems {last} ; {first} {following} ."


def partial_view(page: int, last: int, base: str) -> str:
    following = f"; hydra:next <?page={page + 1}>" if page < last else ""
    view = f"<?page={page}> a hydra:PartialCollectionView ; hydra:first <?page=1> {following} ."
    return f"<{base}> a hydra:Collection ; hydra:totalItems {last} ; hydra:view <?page={page}> . {view}"


def both_and_previous(page: int, last: int, base: str) -> str:
    """Links of other pages come first; only the one of this page leads on."""
    others = "".join(f"<?page={other}> hydra:next <?page={other + 1}> . " for other in range(1, last) if other != page)
    following = f'<?page={page}> hydra:next "?page={page + 1}"^^xsd:anyURI .' if page < last else ""
    return others + following


@pytest.mark.parametrize("style", [paged_collection, partial_view, both_and_previous])
def test_pages(kit: Any, style: Callable[[int, int, str], str]) -> None:
    def answer(request: Any, _connection: Any) -> Any:
        page = int(request.query.get("page", "1"))
        body = PREFIX + dataset(page, style(page, 4, server.url("/catalog.ttl")))
        return kit.Reply(200, body.encode(), TTL)

    server = kit.serve()
    server.routes["/catalog.ttl"] = answer
    events = run(kit, server.url("/catalog.ttl?page=1"))
    assert names(events) == {"1", "2", "3", "4"}
    assert end(events).full
    assert len(server.requests) == 4
    # The label _:b0 of four pages is four contacts.
    for event in events:
        if isinstance(event, RawRecord):
            number = event.identifier.rsplit("/", 1)[-1]
            assert f'"c{number}"'.encode() in event.content
            assert event.content.count(b'"c') == 1


def test_a_circle_of_pages_ends(kit: Any) -> None:
    def answer(request: Any, _connection: Any) -> Any:
        page = int(request.query.get("page", "1"))
        link = f"<?page={page}> hydra:next <?page={page % 3 + 1}> ."
        return kit.Reply(200, (PREFIX + dataset(page, link)).encode(), TTL)

    server = kit.serve()
    server.routes["/c"] = answer
    assert names(run(kit, server.url("/c?page=1"))) == {"1", "2", "3"}
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("links", "full"),
    [
        ("<> hydra:next <> .", False),
        ("<> hydra:next <?page=1> .", False),
        ("<> hydra:next <?page=1> ; hydra:last <?page=1> .", True),
        ("<> hydra:next <javascript:void(0)> .", False),
        ('<> hydra:nextPage "javascript:next()" .', False),
        ("<> hydra:first <?page=1> .", True),
    ],
)
def test_a_next_page_that_leads_nowhere_is_no_end(kit: Any, links: str, full: bool) -> None:
    server = kit.serve({"/c": kit.Reply(200, (PREFIX + dataset(1, links)).encode(), TTL)})
    events = run(kit, server.url("/c?page=1"))
    assert names(events) == {"1"} and end(events).full is full and len(server.requests) == 1
    assert [one.rule for one in end(events).findings] == ([] if full else ["dcat.page.dead-end"])


def test_endless_pages_end_at_the_limit(kit: Any) -> None:
    def answer(request: Any, _connection: Any) -> Any:
        page = int(request.query.get("page", "1"))
        return kit.Reply(200, (PREFIX + dataset(page, f"<> hydra:next <?page={page + 1}> .")).encode(), TTL)

    server = kit.serve()
    server.routes["/c"] = answer
    events = run(kit, server.url("/c"), max_pages=5)
    assert len(names(events)) == 5
    assert not end(events).full
    assert [finding.rule for finding in end(events).findings] == ["dcat.pages.limit"]


@pytest.mark.parametrize("trouble", ["missing", "html", "broken", "gone"])
def test_a_page_that_fails_leaves_the_rest_and_is_not_full(kit: Any, trouble: str) -> None:
    replies = {
        "missing": kit.Reply(404),
        "html": kit.html(),
        "broken": kit.Reply(200, (PREFIX + dataset(2) + "<http://d.example/9> a dcat:Data").encode(), TTL),
        "gone": kit.Reply(500),
    }
    server = kit.serve(
        {"/1": kit.Reply(200, (PREFIX + dataset(1, "<> hydra:next </2> .")).encode(), TTL), "/2": replies[trouble]}
    )
    events = run(kit, server.url("/1"))
    assert "1" in names(events)
    assert "9" not in names(events)
    assert not end(events).full
    assert end(events).findings
    assert end(events).validators == {}


def test_totals_tell_of_what_is_lacking(kit: Any) -> None:
    server = kit.serve({"/c": kit.Reply(200, (PREFIX + dataset(1, "<> hydra:totalItems 7 .")).encode(), TTL)})
    events = run(kit, server.url("/c"))
    assert not end(events).full
    assert [finding.value for finding in end(events).findings] == ["1 / 7"]


def test_totals_that_move_are_not_full(kit: Any) -> None:
    first = PREFIX + dataset(1, "<> hydra:totalItems 2 ; hydra:next </2> .")
    server = kit.serve(
        {
            "/1": kit.Reply(200, first.encode(), TTL),
            "/2": kit.Reply(200, (PREFIX + dataset(2, "<> hydra:totalItems 3 .")).encode(), TTL),
        }
    )
    events = run(kit, server.url("/1"))
    assert [finding.rule for finding in end(events).findings] == ["dcat.pages.moved"]
    assert not end(events).full


def test_overlapping_pages_give_each_dataset_once(kit: Any) -> None:
    anonymous = '[] a dcat:Dataset ; dct:title "không tên" ; dcat:contactPoint [ dct:title "c" ] . '
    first = PREFIX + anonymous + dataset(1) + "<> hydra:next </2> ."
    server = kit.serve(
        {
            "/1": kit.Reply(200, first.encode(), TTL),
            "/2": kit.Reply(200, (PREFIX + anonymous + dataset(2)).encode(), TTL),
        }
    )
    events = run(kit, server.url("/1"))
    assert len([event for event in events if isinstance(event, RawRecord)]) == 3


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (PREFIX + dataset(1), "application/rdf+xml"),
        (PREFIX + dataset(1), "text/html"),
        ('{"@id": "http://d.example/1", "@type": "http://www.w3.org/ns/dcat#Dataset"}', "text/turtle"),
        (
            '<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            '<rdf:Description rdf:about="http://d.example/1">'
            '<rdf:type rdf:resource="http://www.w3.org/ns/dcat#Dataset"/></rdf:Description></rdf:RDF>',
            "application/octet-stream",
        ),
    ],
)
def test_wrong_content_types(kit: Any, body: str, content_type: str) -> None:
    server = kit.serve({"/c": kit.Reply(200, body.encode(), {"Content-Type": content_type})})
    events = run(kit, server.url("/c"))
    assert names(events) == {"1"}
    assert end(events).full


@pytest.mark.parametrize("body", [b"", b"   ", b"no rdf at all", b'<?xml version="1.0"?><error/>'])
def test_what_is_no_rdf_is_for_later(kit: Any, body: bytes) -> None:
    server = kit.serve({"/c": kit.Reply(200, body, TTL)})
    with pytest.raises(RetryLater):
        run(kit, server.url("/c"))


def test_a_login_page_and_a_missing_catalog_are_for_later(kit: Any) -> None:
    server = kit.serve({"/c": kit.html()})
    with pytest.raises(RetryLater, match="web page"):
        run(kit, server.url("/c"))
    with pytest.raises(Missing):
        run(kit, server.url("/away"))


def test_unchanged_on_the_servers_word(kit: Any) -> None:
    def answer(request: Any, _connection: Any) -> Any:
        if request.headers.get("if-none-match") == '"v1"':
            return kit.Reply(304, b"", {"ETag": '"v1"'})
        return kit.Reply(200, (PREFIX + dataset(1)).encode(), TTL | {"ETag": '"v1"'})

    server = kit.serve()
    server.routes["/c"] = answer
    first = end(run(kit, server.url("/c")))
    assert first.full and first.validators["etag"] == '"v1"'
    assert first.source_time is not None
    second = run(kit, server.url("/c"), Since(validators=first.validators))
    assert len(second) == 1
    assert end(second).unchanged


def test_pages_have_no_validators(kit: Any) -> None:
    """The first page unchanged says nothing about the others."""
    first = PREFIX + dataset(1, "<> hydra:next </2> .")
    server = kit.serve(
        {
            "/1": kit.Reply(200, first.encode(), TTL | {"ETag": '"v1"'}),
            "/2": kit.Reply(200, (PREFIX + dataset(2)).encode(), TTL | {"ETag": '"v1"'}),
        }
    )
    assert end(run(kit, server.url("/1"))).validators == {}


@pytest.mark.parametrize("able", [True, False])
def test_incremental_only_where_the_catalog_can(kit: Any, able: bool) -> None:
    server = kit.serve({"/c": kit.Reply(200, (PREFIX + dataset(1)).encode(), TTL)})
    since = Since(modified=datetime(2025, 4, 14, 1, 2, 3, tzinfo=UTC))
    events = run(kit, server.url("/c"), since, modified_since=able)
    assert end(events).full == (not able)
    assert server.requests[0].query == ({"modified_since": "2025-04-14T01:02:03Z"} if able else {})


@pytest.mark.parametrize("follow", [True, False])
def test_catalogs_of_a_catalog(kit: Any, follow: bool) -> None:
    """Nine of 23 bodies of a federation answered 404 for a while: what they hold is not gone."""
    top = (
        PREFIX
        + "<> a dcat:Catalog ; dcat:catalog </a>, </b>, <http://here.example/c> . "
        + "<http://here.example/c> a dcat:Catalog . "
        + dataset(1)
    )
    server = kit.serve(
        {
            "/top": kit.Reply(200, top.encode(), TTL),
            "/a": kit.Reply(200, (PREFIX + "</a> a dcat:Catalog . " + dataset(2)).encode(), TTL),
        }
    )
    events = run(kit, server.url("/top"), follow_catalogs=follow)
    assert names(events) == ({"1", "2"} if follow else {"1"})
    assert end(events).full == (not follow)
    assert [finding.rule for finding in end(events).findings] == (["dcat.page.missing"] if follow else [])


def test_relative_iris_are_those_of_the_address(kit: Any) -> None:
    server = kit.serve(
        {
            "/dir/c": kit.Reply(
                200, (PREFIX + '<ds/1> a dcat:Dataset ; dcat:distribution <#f> . <#f> dct:title "f" .').encode(), TTL
            )
        }
    )
    (record,) = [event for event in run(kit, server.url("/dir/c")) if isinstance(event, RawRecord)]
    assert record.identifier == server.url("/dir/ds/1")
    assert f"<{server.url('/dir/c#f')}>".encode() in record.content


def test_an_entity_bomb_is_stopped(kit: Any) -> None:
    entities = "".join(f'<!ENTITY e{n} "&e{n - 1};&e{n - 1};">' for n in range(1, 40))
    bomb = (
        f'<!DOCTYPE rdf:RDF [<!ENTITY e0 "x">{entities}]>'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:dct="http://purl.org/dc/terms/"><rdf:Description rdf:about="http://a"><dct:title>&e39;</dct:title>'
        "</rdf:Description></rdf:RDF>"
    )
    server = kit.serve({"/c": kit.Reply(200, bomb.encode(), {"Content-Type": "application/rdf+xml"})})
    with pytest.raises(RetryLater, match="entity") as raised:
        run(kit, server.url("/c"))
    assert "lỗi" in raised.value.vi
