from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest

from hub.ledger.log import Change
from hub.ledger.schema import Operation
from hub.policy import View
from hub.projections._search_solr import parse, parse_words
from hub.projections._search_store import Shelf
from hub.projections.protocol import Batch, LiveRecord, OutOfOrder, RecordFacts
from hub.projections.search import SearchProjection, SearchReader, Snapshot, parse_sort
from vocab.graph import Graph

TITLES = ["Giao thông đường bộ", "Đất đai Hoà Bình", "Ngân sách thành phố", "Dat dai khong dau", "Open datasets"]


def facts(number: int, *, private: bool = False, title: str = "") -> RecordFacts:
    stamp = f"2026-01-{number % 27 + 1:02d}T00:00:00.000000Z"
    uid = f"00000000-0000-0000-0000-{number:012d}"
    iri = f"https://ex.test/dataset/{number}"
    return RecordFacts(
        number, uid, f"name-{number}", "src", "Nguồn", f"id-{number}", iri, "dataset", stamp, stamp, private
    )


def graph(number: int, word: str = "") -> Graph:
    title = (TITLES[number % len(TITLES)] + " " + word).strip()
    return Graph.of([f'<https://ex.test/dataset/{number}> <http://purl.org/dc/terms/title> "{title}" .'])


def lower(record_graph: Graph, iri: str) -> dict[str, Any]:
    title = record_graph.lines[0].split('"')[1]
    number = int(iri.rsplit("/", 1)[1])
    return {
        "title": title,
        "notes": f"Mô tả {number}",
        "tags": [{"name": "chung"}, {"name": f"tag-{number % 3}"}],
        "groups": [{"name": "tran", "title": "Giao thông"}] if number % 2 else [],
        "organization": {"name": f"so-{number % 2}", "title": f"Sở {number % 2}"},
        "resources": [{"url": f"https://ex.test/{number}.csv", "format": "CSV", "name": "PM10 theo giờ"}],
        "extras": [{"key": "issued", "value": "2024-01-01T00:00:00Z"}, {"key": "frequency", "value": "MONTHLY"}],
        "license_id": "cc-by",
    }


def change(seq: int, number: int, before: str | None, after: str | None, public: bool = True) -> Change:
    operation = Operation.WITHDRAW if after is None else Operation.UPDATE if before else Operation.ADD
    return Change(
        seq,
        seq,
        number,
        operation,
        f"https://ex.test/dataset/{number}",
        before,
        after,
        before if public else None,
        after if public else None,
        "2026-01-01T00:00:00.000000Z",
        None,
    )


def batch(*changes: tuple[int, int, Graph | None], private: bool = False) -> Batch:
    made = [
        change(seq, number, None, made_graph.digest if made_graph else None, public=not private)
        for seq, number, made_graph in changes
    ]
    graphs = {made_graph.digest: made_graph for _, _, made_graph in changes if made_graph}
    return Batch(made, graphs, {number: facts(number, private=private) for _, number, _ in changes})


@pytest.fixture
def projection(tmp_path: Path) -> Iterator[SearchProjection]:
    opened = SearchProjection(Shelf(tmp_path / "search"), lower, lambda _: None)
    yield opened
    opened.close()


@pytest.fixture
def reader(tmp_path: Path) -> SearchReader:
    return SearchReader(tmp_path / "search")


def filled(projection: SearchProjection, count: int = 10) -> None:
    projection.apply(batch(*((number, number, graph(number)) for number in range(1, count + 1))))


def titles(snapshot: Snapshot, words: str) -> list[str]:
    query = snapshot.restricted(snapshot.compiler().words_query(parse_words(words)), ())
    return [orjson.loads(package)["title"] for package in snapshot.search(query).packages]


def names(snapshot: Snapshot, text: str, sort: str = "name asc") -> list[str]:
    query = snapshot.restricted(snapshot.compiler().query(parse(text)), ())
    found = snapshot.search(query, sort=parse_sort(sort), rows=100)
    assert found.count == len(found.packages)
    return [orjson.loads(package)["name"] for package in found.packages]


def test_empty_home_answers(reader: SearchReader) -> None:
    snapshot = reader.snapshot(View.PUBLIC)
    assert (snapshot.seq, len(snapshot), snapshot.package("x")) == (0, 0, None)


def test_cursor_and_content_come_together(projection: SearchProjection, reader: SearchReader) -> None:
    filled(projection)
    snapshot = reader.snapshot(View.PUBLIC)
    assert projection.cursor() == snapshot.seq == 10
    assert len(snapshot) == 10
    projection.apply(batch((11, 3, None)))
    assert snapshot.package("name-3"), "a snapshot does not move"
    newer = reader.snapshot(View.PUBLIC)
    assert (newer.seq, newer.package("name-3")) == (11, None)


def test_delivered_twice_and_out_of_order(projection: SearchProjection) -> None:
    filled(projection)
    filled(projection)
    assert projection.cursor() == 10
    with pytest.raises(OutOfOrder):
        projection.apply(batch((12, 1, None)))


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("giao thong", "Giao thông đường bộ"),
        ("giao thông", "Giao thông đường bộ"),
        ("GIAO THÔNG", "Giao thông đường bộ"),
        ("hòa bình", "Đất đai Hoà Bình"),
        ("hoà bình", "Đất đai Hoà Bình"),
        ("đất đai", "Đất đai Hoà Bình"),
        ("dataset", "Open datasets"),
        (unicodedata.normalize("NFD", "đường bộ"), "Giao thông đường bộ"),
    ],
)
def test_words_without_diacritics_case_and_form(
    projection: SearchProjection, reader: SearchReader, words: str, first: str
) -> None:
    filled(projection)
    assert titles(reader.snapshot(View.PUBLIC), words)[0] == first


def test_folded_words_find_both_spellings(projection: SearchProjection, reader: SearchReader) -> None:
    filled(projection)
    assert set(titles(reader.snapshot(View.PUBLIC), "dat dai")) == {"Đất đai Hoà Bình", "Dat dai khong dau"}


@pytest.mark.parametrize(
    ("query", "numbers"),
    [
        ("*:*", range(1, 11)),
        ("tags:tag-0", (3, 6, 9)),
        ("tags:tag-0 AND organization:so-1", (3, 9)),
        ("-tags:tag-0 organization:so-1", (1, 5, 7)),
        ("-tags:tag-0", (1, 2, 4, 5, 7, 8, 10)),
        ("tags:(tag-0 OR tag-1)", (1, 3, 4, 6, 7, 9, 10)),
        ("groups:[* TO *]", (1, 3, 5, 7, 9)),
        ("-groups:*", (2, 4, 6, 8, 10)),
        ("name:name-1*", (1, 10)),
        ("name:name-?", range(1, 10)),
        ("metadata_modified:[2026-01-03T00:00:00Z TO 2026-01-04T00:00:00Z]", (2, 3)),
        ("metadata_modified:{2026-01-03T00:00:00Z TO *]", range(3, 11)),
        ("metadata_modified:[NOW-1DAY TO NOW]", ()),
        ("harvest_source_id:src", range(1, 11)),
        ("guid:id-4", (4,)),
        ("extras_frequency:monthly", range(1, 11)),
        ("frequency:MONTHLY", range(1, 11)),
        ("frequency:monthly", ()),
        ('issued:"2024-01-01T00:00:00Z"', range(1, 11)),
        ("res_format:CSV", range(1, 11)),
        ("res_format:csv", ()),
        ("res_name:pm10", range(1, 11)),
        ("title:giao*", (5, 10)),
        ("title:thông", (5, 10)),
        ('title:"đường bộ"', (5, 10)),
        ('title:"bộ đường"', ()),
        ("capacity:public +state:active", range(1, 11)),
        ("unknown_field:x", ()),
        ("frequency:[A TO N]", range(1, 11)),
        ("frequency:[N TO Z]", ()),
        ("frequency:MON*", range(1, 11)),
        ("guid:*-1?", (10,)),
        ("guid:a@b*", ()),
        ('name:"<&>"', ()),
        ("name:<#@*", ()),
        ("title:goao~1", (5, 10)),
    ],
)
def test_solr_queries(projection: SearchProjection, reader: SearchReader, query: str, numbers: Any) -> None:
    filled(projection)
    assert sorted(names(reader.snapshot(View.PUBLIC), query)) == sorted(f"name-{number}" for number in numbers)


def test_sorting(projection: SearchProjection, reader: SearchReader) -> None:
    filled(projection)
    snapshot = reader.snapshot(View.PUBLIC)
    assert names(snapshot, "*:*", "metadata_modified desc")[0] == "name-10"
    assert names(snapshot, "*:*", "metadata_modified asc")[0] == "name-1"
    assert names(snapshot, "*:*", "title_string asc")[:2] == ["name-3", "name-8"]
    assert names(snapshot, "*:*", "organization desc, name asc")[0] == "name-1"


def test_facets(projection: SearchProjection, reader: SearchReader) -> None:
    filled(projection)
    snapshot = reader.snapshot(View.PUBLIC)
    counted = snapshot.facets(snapshot.everything(), ["tags", "organization", "harvest_source_id", "nope"], 50, 1)
    assert list(counted["tags"].items()) == [("chung", 10), ("tag-1", 4), ("tag-0", 3), ("tag-2", 3)]
    assert counted["harvest_source_id"] == {"src": 10}
    assert counted["nope"] == {}


def test_withheld_is_in_no_public_file(projection: SearchProjection, reader: SearchReader, tmp_path: Path) -> None:
    filled(projection)
    secret = "zzbimatzz"
    projection.apply(batch((11, 11, graph(11, secret)), private=True))
    public, everything = reader.snapshot(View.PUBLIC), reader.snapshot(View.ALL)
    assert (public.package("name-11"), public.seq, everything.seq) == (None, 11, 11)
    package = orjson.loads(everything.package("name-11") or b"")
    assert package["private"] is True
    assert titles(everything, secret) == [package["title"]]
    assert titles(public, secret) == []
    projection.close()
    for file in (tmp_path / "search").glob("*-public/*"):
        assert secret.encode() not in file.read_bytes()


def live(number: int, *, hidden: bool = False) -> LiveRecord:
    return LiveRecord(facts(number, private=hidden), graph(number), None if hidden else graph(number))


def test_rebuild_equals_following(projection: SearchProjection, reader: SearchReader) -> None:
    filled(projection)
    before = {name: reader.snapshot(View.PUBLIC).package(name) for name in ("name-1", "name-7")}
    projection.rebuild(lambda: iter([live(number) for number in range(1, 11)]), 10)
    after = reader.snapshot(View.PUBLIC)
    assert (after.seq, len(after)) == (10, 10)
    assert {name: after.package(name) for name in before} == before


def test_rebuild_keeps_the_views_apart(projection: SearchProjection, reader: SearchReader) -> None:
    projection.rebuild(lambda: iter([live(1), live(2, hidden=True), live(3)]), 5)
    assert len(reader.snapshot(View.PUBLIC)) == 2
    assert len(reader.snapshot(View.ALL)) == 3
    assert projection.cursor() == 5
    projection.apply(batch((6, 4, graph(4))))
    assert len(reader.snapshot(View.ALL)) == 4


def test_reconcile_finds_and_repairs(projection: SearchProjection, reader: SearchReader) -> None:
    filled(projection)
    wanted = [live(number) for number in range(2, 11)] + [live(20)]
    seen = projection.reconcile(lambda: iter(wanted), 10, repair=False)
    assert sorted((found.record_iri[-2:], found.problem) for found in seen.differences) == [
        ("/1", "surplus"),
        ("20", "missing"),
    ]
    assert projection.reconcile(lambda: iter(wanted), 10, repair=True).repaired
    assert projection.reconcile(lambda: iter(wanted), 10, repair=False).differences == ()
    assert reader.snapshot(View.PUBLIC).package("name-1") is None
