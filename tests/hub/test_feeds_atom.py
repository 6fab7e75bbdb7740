"""Atom: a search newest first, in pages that lose and repeat nothing while the catalog changes between two of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from lxml import etree

from hub import tokens
from hub.ledger import grants
from hub.policy import Aspect, Role, ScopeKind

ATOM = {
    "a": "http://www.w3.org/2005/Atom",
    "s": "http://a9.com/-/spec/opensearch/1.1/",
    "at": "http://purl.org/atompub/tombstones/1.0",
}


def _fill(catalog: Any, count: int, source: str = "open", first: int = 0, **values: Any) -> None:
    entries = []
    for number in range(first, first + count):
        iri = f"https://{source}.test/d{number}"
        entries.append((f"d{number}", iri, catalog.graph(iri, f"Giao thông {number}"), f"Giao thông {number}"))
    catalog.put(source, *entries, **values)


def _change(catalog: Any, number: int, title: str, source: str = "open", **values: Any) -> None:
    iri = f"https://{source}.test/d{number}"
    catalog.put(source, (f"d{number}", iri, catalog.graph(iri, title), title), **values)


def _pages(
    client: Any,
    address: str = "/feeds/atom",
    between: Callable[[int], None] = lambda number: None,
    headers: dict[str, str] | None = None,
) -> list[etree._Element]:
    """Every page from the first, by `next`; `between` is called with the number of pages that were read."""
    found = []
    while address:
        answer = client.get(address.replace("http://hub.test", ""), headers=headers or {})
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
        root = etree.fromstring(answer.content)
        found.append(root)
        links = {one.get("rel"): one.get("href") for one in root.findall("a:link", ATOM)}
        assert {"self", "first", "alternate"} <= links.keys()
        if len(found) > 1:
            assert links["self"] == address, "a page knows its own address"
        address = links.get("next", "")
        if address:
            between(len(found))
        assert len(found) < 100
    return found


def _ids(pages: list[etree._Element]) -> list[str]:
    return [
        entry.findtext("a:id", "", ATOM).removeprefix("urn:uuid:") for page in pages for entry in page if _is(entry)
    ]


def _is(element: etree._Element) -> bool:
    return element.tag == f"{{{ATOM['a']}}}entry"


def _gone(pages: list[etree._Element]) -> list[str]:
    return [
        str(one.get("ref")).removeprefix("urn:uuid:")
        for page in pages
        for one in page.findall("at:deleted-entry", ATOM)
    ]


@pytest.fixture(autouse=True)
def _open(catalog: Any) -> None:
    catalog.source("open")


def test_a_search_in_pages(catalog: Any) -> None:
    _fill(catalog, 120)
    _change(catalog, 7, "Đất đai <quy hoạch> & nhà ở")
    catalog.follow()
    client = catalog.client()
    pages = _pages(client, "/feeds/atom?tag=giao+thông")
    updated = []
    for root in pages:
        for name in ("id", "title", "updated", "author/a:name"):
            assert root.findtext(f"a:{name}", None, ATOM), name
        assert root.findtext("s:totalResults", None, ATOM) == "120"
        for entry in root.findall("a:entry", ATOM):
            for name in ("id", "title", "updated", "summary"):
                assert entry.findtext(f"a:{name}", None, ATOM), name
            updated.append(entry.findtext("a:updated", "", ATOM))
    seen = _ids(pages)
    assert [len(root.findall("a:entry", ATOM)) for root in pages] == [50, 50, 20]
    assert len(seen) == len(set(seen)) == 120
    assert updated == sorted(updated, reverse=True)
    assert seen[0] == catalog.uid("open", "d7")
    one = etree.fromstring(client.get("/feeds/atom", params={"q": "quy hoach"}).content)
    titles = [entry.findtext("a:title", "", ATOM) for entry in one.findall("a:entry", ATOM)]
    assert titles == ["Đất đai <quy hoạch> & nhà ở"]
    filtered = etree.fromstring(client.get("/feeds/atom", params={"fq": "title:hoạch"}).content)
    assert len(filtered.findall("a:entry", ATOM)) == 1
    same = etree.fromstring(client.get("/feeds/atom?tag=b&organization=a").content)
    other = etree.fromstring(client.get("/feeds/atom?organization=a&tag=b&utm_source=x&_=17").content)
    assert same.findtext("a:id", None, ATOM) == other.findtext("a:id", None, ATOM)


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("page=2", 400),
        ("them=HEAL", 400),
        ("modified_since=2026-01-01", 400),
        ("cursor=0", 400),
        ("cursor=1764000000000000-99999999999999999999-x", 400),
        ("cursor=%EF%BC%91764000000000000-7225344000000000000-x", 400),
        ("fq=title:(", 400),
        ("fq={!xml}x", 400),
        ("q=%22", 200),
        ("cursor=", 200),
        ("utm_campaign=x&_=1&fbclid=y&lang=en", 200),
    ],
)
def test_nonsense_is_refused_in_words(catalog: Any, query: str, status: int) -> None:
    _fill(catalog, 1)
    catalog.follow()
    answer = catalog.client().get(f"/feeds/atom?{query}")
    assert answer.status_code == status, answer.text
    if status >= 400:
        assert answer.json()["vi"] and answer.json()["en"]
    if query.startswith("them"):
        assert "theme" in answer.json()["en"] and "theme" in answer.json()["vi"]


def test_codes_are_the_same_in_capitals(catalog: Any) -> None:
    _fill(catalog, 2)
    catalog.follow()
    client = catalog.client()
    theme = "http://publications.europa.eu/resource/authority/data-theme/TRAN"
    for query in ({"theme": "tran"}, {"theme": "TRAN"}, {"theme": theme}, {"source": "OPEN"}):
        assert len(_ids([etree.fromstring(client.get("/feeds/atom", params=query).content)])) == 2, query
    ids = {
        etree.fromstring(client.get("/feeds/atom", params={"theme": one}).content).findtext("a:id", "", ATOM)
        for one in ("tran", "TRAN", theme)
    }
    assert len(ids) == 1


def test_nothing_is_lost_when_records_are_withdrawn_between_two_pages(catalog: Any) -> None:
    _fill(catalog, 180)
    catalog.follow()
    client = catalog.client()
    order = _ids(_pages(client))
    names = {catalog.uid("open", f"d{number}"): f"d{number}" for number in range(180)}
    went: list[str] = []

    def withdraw(number: int) -> None:
        if number == 1:
            went.extend([*order[:12], order[49], order[50], *order[60:65]])
            for uid in went:
                catalog.withdraw("open", names[uid])
            catalog.follow()

    seen = _ids(_pages(client, between=withdraw))
    assert len(seen) == len(set(seen))
    assert set(order) - set(went) <= set(seen)
    assert [uid for uid in order if uid in seen] == seen


def test_nothing_comes_twice_or_is_lost_when_records_come_and_change_between_two_pages(catalog: Any) -> None:
    _fill(catalog, 170)
    catalog.follow()
    client = catalog.client()
    order = _ids(_pages(client))
    names = {catalog.uid("open", f"d{number}"): number for number in range(170)}

    def disturb(number: int) -> None:
        if number == 1:
            _fill(catalog, 60, first=1000)
        _change(catalog, names[order[3]], f"Mới {number}")  # on the first page
        _change(catalog, names[order[-5]], f"Mới {number}")  # on the last
        _change(catalog, names[order[-60 - number]], f"Mới {number}")
        catalog.follow()

    pages = _pages(client, between=disturb)
    assert _ids(pages) == order, "the list as it stood, each once; what came since is for the next pull"
    titles = {
        entry.findtext("a:id", "", ATOM)[9:]: entry.findtext("a:title", "", ATOM)
        for page in pages
        for entry in page.findall("a:entry", ATOM)
    }
    assert titles[order[-5]] == "Mới 3", "with what it says now"
    following = _ids(_pages(client)[:2])
    assert {order[3], order[-5], catalog.uid("open", "d1000")} <= set(following[:65])


def test_a_thousand_records_of_one_moment_and_pages_beyond_two_hundred(catalog: Any, monkeypatch: Any) -> None:
    from hub.services import _feeds_atom

    monkeypatch.setattr(_feeds_atom, "_ROWS", 4)
    monkeypatch.setattr("hub.projections._search_schema.blake2b", _same_tie)
    _fill(catalog, 40)
    _fill(catalog, 3, first=40)
    catalog.follow()
    client = catalog.client()
    seen = _ids(_pages(client))
    assert len(seen) == len(set(seen)) == 43
    assert set(seen[:3]) == {catalog.uid("open", f"d{number}") for number in (40, 41, 42)}


def _same_tie(content: bytes, *, digest_size: int) -> Any:
    class Same:
        def digest(self) -> bytes:
            return b"\x01\x02"

    return Same()


def test_more_than_two_hundred_pages(catalog: Any, monkeypatch: Any) -> None:
    from hub.services import _feeds_atom

    monkeypatch.setattr(_feeds_atom, "_ROWS", 1)
    _fill(catalog, 210)
    catalog.follow()
    client, address, count = catalog.client(), "/feeds/atom", 0
    while address:
        root = etree.fromstring(client.get(address.replace("http://hub.test", "")).content)
        links = {one.get("rel"): one.get("href") for one in root.findall("a:link", ATOM)}
        address, count = links.get("next", ""), count + 1
    assert count == 210


def test_what_is_gone_is_told_of_once_and_only_in_the_whole(catalog: Any) -> None:
    catalog.source("closed")
    _fill(catalog, 120)
    _fill(catalog, 3, source="closed", withheld=True)
    for number in (*range(10), 119):
        catalog.withdraw("open", f"d{number}")
    catalog.withdraw("closed", "d1")
    _change(catalog, 119, "Trở lại")
    catalog.follow()
    client = catalog.client()
    pages = _pages(client)
    assert sorted(_gone(pages)) == sorted(catalog.uid("open", f"d{number}") for number in range(10))
    assert len(_ids(pages)) == 110 and catalog.uid("open", "d119") in _ids(pages)
    assert not set(_gone(pages)) & set(_ids(pages))
    assert [len([one for one in page if _is(one) or "deleted" in one.tag]) for page in pages] == [50, 50, 20]
    assert all(one.get("when", "").endswith("Z") for page in pages for one in page.findall("at:deleted-entry", ATOM))
    assert _gone(_pages(client, "/feeds/atom?tag=giao+thông")) == []
    token = {"authorization": catalog.token()}
    assert catalog.uid("closed", "d1") in _gone(_pages(client, headers=token))


def test_many_that_went_in_one_moment_are_told_of_once_in_pages(catalog: Any, monkeypatch: Any) -> None:
    from datetime import UTC, datetime

    from hub import clock
    from hub.services import _feeds_atom

    class Still(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> datetime:
            return datetime(2026, 1, 1, tzinfo=UTC)

    monkeypatch.setattr(_feeds_atom, "_ROWS", 4)
    _fill(catalog, 5)
    monkeypatch.setattr(clock, "datetime", Still)
    _fill(catalog, 25, first=10)
    for number in range(10, 31):
        catalog.withdraw("open", f"d{number}")
    monkeypatch.undo()
    monkeypatch.setattr(_feeds_atom, "_ROWS", 4)
    catalog.follow()
    pages = _pages(catalog.client())
    assert sorted(_gone(pages)) == sorted(catalog.uid("open", f"d{number}") for number in range(10, 31))
    living = [catalog.uid("open", f"d{number}") for number in (*range(5), *range(31, 35))]
    assert sorted(_ids(pages)) == sorted(living)


def test_an_index_that_lags_tells_of_nothing_as_living_and_gone(catalog: Any) -> None:
    _fill(catalog, 3)
    catalog.follow()
    catalog.withdraw("open", "d1")  # the index does not know yet
    pages = _pages(catalog.client())
    assert sorted(_ids(pages)) == sorted(catalog.uid("open", f"d{number}") for number in (0, 2))
    assert _gone(pages) == []
    catalog.follow()
    pages = _pages(catalog.client())
    assert sorted([*_ids(pages), *_gone(pages)]) == sorted(catalog.uid("open", f"d{number}") for number in range(3))
    catalog.follow()
    pages = _pages(catalog.client())
    assert (len(_ids(pages)), _gone(pages)) == (2, [catalog.uid("open", "d1")])


def test_what_went_is_not_told_of_before_what_changed_earlier_and_is_not_indexed_yet(catalog: Any) -> None:
    catalog.source("open")
    _fill(catalog, 120)
    catalog.follow()
    client = catalog.client()
    _change(catalog, 100, "Đổi trước")
    catalog.withdraw("open", "d7")

    def between(number: int) -> None:
        if number == 1:
            catalog.follow()

    pages = _pages(client, between=between)
    assert _gone(pages[:1]) == []
    there = {catalog.uid("open", f"d{number}") for number in range(120) if number != 7}
    assert there <= set(_ids(pages)) and len(_ids(pages)) <= 120
    after = _pages(client)
    assert _gone(after) == [catalog.uid("open", "d7")] and set(_ids(after)) == there
    assert next(child.tag for child in after[0] if "entry" in child.tag).endswith("deleted-entry")


def test_what_is_hidden_moves_no_byte(catalog: Any) -> None:
    catalog.source("closed")
    _fill(catalog, 70)
    catalog.follow()
    client = catalog.client()
    before = [etree.tostring(one) for one in _pages(client)]
    _fill(catalog, 60, source="closed", withheld=True)
    catalog.withdraw("closed", "d3")
    _change(catalog, 4, "Kín mới", source="closed", withheld=True)
    catalog.follow()
    assert [etree.tostring(one) for one in _pages(client)] == before


def test_a_grant_that_ends_between_two_pages(catalog: Any) -> None:
    catalog.source("closed")
    _fill(catalog, 60)
    _fill(catalog, 60, source="closed", withheld=True)
    with catalog.home.ledger.write() as connection:
        made = grants.grant(
            connection, grantee="bo-y-te", kind=ScopeKind.SOURCE, value="closed", aspects=[Aspect.DATA],
            purpose="Đối soát", legal_basis="Nghị định 47/2020/NĐ-CP", by="test",
        )  # fmt: skip
        secret = tokens.create(connection, "máy", role=Role.AGENCY, agency="bo-y-te").secret
    catalog.follow()
    client, headers = catalog.client(), {"authorization": f"Bearer {secret}"}
    assert len(_ids(_pages(client, headers=headers))) == 120

    def revoke(number: int) -> None:
        if number == 1:
            with catalog.home.ledger.write() as connection:
                grants.revoke(connection, made.id, by="test", reason="Hết")

    seen = _ids(_pages(client, headers=headers, between=revoke))
    assert len(seen) == len(set(seen))
    assert {catalog.uid("open", f"d{number}") for number in range(60)} <= set(seen)
    closed = {catalog.uid("closed", f"d{number}") for number in range(60)}
    assert not set(seen[50:]) & closed, "nothing after the grant's end"
    pages = _pages(client, headers=headers)
    assert set(_gone(pages)) == closed and not set(_ids(pages)) & closed
