"""The data.json connector on DCAT-US files as they should be, and as they are."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import orjson
import pytest
from pydantic import ValidationError

from harvesters.data_json import DataJsonConnector
from harvesters.errors import RetryLater, StopRun
from harvesters.http import Fetcher
from harvesters.protocol import Checkpoint, EndOfListing, Event, RawRecord, Since, Unusable

REAL = Path(__file__).parents[2].parent / "shared" / "real" / "dcat-us"


def dataset(number: int, **more: Any) -> dict[str, Any]:
    """A synthetic DCAT-US 1.1 dataset."""
    return {
        "@type": "dcat:Dataset",
        "identifier": f"https://example.vn/id/{number}",
        "title": f"Bộ dữ liệu tổng hợp {number}",
        "description": "Synthetic.",
        "modified": f"2026-01-{number % 28 + 1:02}",
        "publisher": {"@type": "org:Organization", "name": "Sở Thử nghiệm"},
        "accessLevel": "public",
    } | more


def catalog(datasets: list[Any], **more: Any) -> dict[str, Any]:
    version = "https://project-open-data.cio.gov/v1.1/schema"
    return {"@context": f"{version}/catalog.jsonld", "conformsTo": version, "dataset": datasets} | more


@pytest.fixture
def run(kit: Any) -> Callable[..., list[Event]]:
    def harvest(body: Any, since: Since | None = None, headers: dict[str, str] | None = None, **options: Any) -> Any:
        content = body if isinstance(body, bytes) else orjson.dumps(body)
        reply = body if isinstance(body, kit.Reply) else kit.Reply(200, content, headers or {})
        server = kit.serve({"/data.json": reply})
        source = kit.source(server.url("/data.json"), "data_json", options, retries=0)
        with Fetcher(source) as fetch:
            return list(DataJsonConnector().harvest(source, fetch, since or Since()))

    return harvest


def ids(events: list[Event]) -> list[str]:
    return [event.identifier for event in events if isinstance(event, RawRecord)]


def end(events: list[Event]) -> EndOfListing:
    assert [type(event) for event in events].count(EndOfListing) == 1
    assert isinstance(events[-1], EndOfListing)
    return events[-1]


def rules(events: list[Event]) -> list[str]:
    found = [finding.rule for event in events if isinstance(event, RawRecord) for finding in event.findings]
    return found + [finding.rule for finding in end(events).findings]


@pytest.mark.parametrize("count", [0, 1, 40])
def test_catalog_of_version_1_1(run: Any, count: int) -> None:
    specimen = [dataset(number, size=1.5, tỉnh="Đà Nẵng") for number in range(count)]
    events = run(catalog(specimen), headers={"ETag": '"1"'})
    assert [orjson.loads(event.content) for event in events if isinstance(event, RawRecord)] == specimen
    validators = end(events).validators
    assert end(events) == EndOfListing(True, end(events).source_time, (), False, validators)
    assert validators["etag"] == '"1"' and set(validators) == {"etag", "body"}


def test_other_places_of_the_list(run: Any) -> None:
    specimen = [dataset(number) for number in range(3)]
    for body in (
        specimen,
        {"datasets": specimen},
        {"dcat:dataset": specimen},
        {"dataset": specimen[:1], "catalog": [{"dataset": specimen[1:]}]},
        {"@graph": [{"@type": "dcat:Catalog", "@id": "x:c"}, *({**d, "@id": d["identifier"]} for d in specimen)]},
    ):
        events = run(body)
        assert ids(events) == [entry["identifier"] for entry in specimen] and end(events).full
    assert ids(run({"dataset": specimen[0]})) == ids(run(specimen[0])) == [specimen[0]["identifier"]]


def test_graph_nodes_are_put_into_their_dataset(run: Any) -> None:
    graph = [
        {"@id": "x:d", "@type": ["Dataset"], "distribution": [{"@id": "x:f"}], "publisher": "x:p", "isPartOf": "x:d2"},
        {"@id": "x:d2", "@type": "http://www.w3.org/ns/dcat#Dataset", "title": "other"},
        {"@id": "x:f", "@type": "Distribution", "publisher": {"@id": "x:p"}},
        {"@id": "x:p", "@type": "Organization", "name": "Sở", "parent": {"@id": "x:p"}},
    ]
    events = run({"@graph": graph})
    assert ids(events) == ["x:d", "x:d2"]
    first = orjson.loads(events[0].content)
    assert first["distribution"][0]["publisher"]["name"] == "Sở"
    assert first["publisher"]["name"] == "Sở" and first["isPartOf"] == "x:d2"


@pytest.mark.parametrize(
    ("identifier", "expected"),
    [
        ("  GSA - 4495 ", "GSA - 4495"),
        (4495, "4495"),
        ({"@id": "https://doi.org/10.1/x", "notation": "10.1/x", "schemaAgency": "DOI"}, "https://doi.org/10.1/x"),
        ({"@type": "Identifier", "notation": "10.1/x", "schemaAgency": "DOI"}, "10.1/x"),
        ({"@id": "_:b0", "skos:notation": {"@value": "7"}}, "7"),
        ([{"notation": "a"}, "b"], "a"),
        (None, "https://example.vn/node"),
        ("", "https://example.vn/node"),
        (True, "https://example.vn/node"),
    ],
)
def test_identifiers(run: Any, identifier: object, expected: str) -> None:
    assert ids(run(catalog([dataset(1, identifier=identifier, **{"@id": "https://example.vn/node"})]))) == [expected]


def test_identity_from_content_holds_while_other_fields_change(run: Any) -> None:
    def specimen(**more: Any) -> Any:
        return catalog([{**dataset(1, **more), "identifier": None}, {**dataset(2), "identifier": None}])

    first, again = run(specimen()), run(specimen(modified="2026-09-09", description="Khác"))
    assert ids(first) == ids(again) and len(set(ids(first))) == 2
    assert rules(first) == ["harvest.data-json.no-identifier"] * 2
    assert end(first).full


def test_repeated_identifiers_are_told_apart(run: Any) -> None:
    twins = [
        dataset(1),
        dataset(1, title="Khác"),
        dataset(1, title="Khác nữa"),
        dataset(1),
        dataset(1, title="Khác", modified="2020"),
    ]
    events = run(catalog(twins))
    assert len(ids(events)) == 4 == len(set(ids(events)))
    assert ids(events)[0] == "https://example.vn/id/1" and ids(events)[1].startswith("https://example.vn/id/1#")
    assert ids(run(catalog([*twins, dataset(2)])))[:4] == ids(events)
    assert "harvest.data-json.identifier-repeated" in rules(events) and end(events).full


def test_entries_that_are_no_datasets(run: Any) -> None:
    events = run(catalog([dataset(1), "text", None, 5, [dataset(3)], "https://example.vn/reference", dataset(2)]))
    assert len(ids(events)) == 2 and not end(events).full
    unusable = [event for event in events if isinstance(event, Unusable)]
    assert [event.identifier for event in unusable] == [None, None, None, None, "https://example.vn/reference"]
    assert unusable[0].finding.path == "dataset[1]" and unusable[0].finding.vi != unusable[0].finding.en


def test_only_a_reference_does_not_spoil_the_listing(run: Any) -> None:
    assert end(run(catalog([dataset(1), "https://example.vn/reference"]))).full


@pytest.mark.parametrize("cut", [0.3, 0.6, 0.9, 0.999])
def test_cut_file_gives_what_it_holds_and_is_not_full(run: Any, cut: float) -> None:
    whole = orjson.dumps(catalog([dataset(number) for number in range(50)]))
    events = run(whole[: int(len(whole) * cut)], headers={"ETag": '"1"'})
    assert len(ids(events)) >= int(50 * cut) - 2
    assert not end(events).full and end(events).validators == {}
    assert "harvest.data-json.broken" in rules(events)


def test_trailing_garbage_is_not_full(run: Any) -> None:
    events = run(orjson.dumps(catalog([dataset(1), dataset(2)])) + b"\n<!-- served by cache 3 -->")
    assert len(ids(events)) == 2 and not end(events).full


@pytest.mark.parametrize("form", ["bom", "utf-16", "cp1258-charset", "gzip", "control", "nan", "newline"])
def test_bytes_as_portals_send_them(run: Any, form: str) -> None:
    text = orjson.dumps(catalog([dataset(1, note="a b", n=1.5), dataset(2)])).decode()
    headers = {}
    match form:
        case "bom":
            body = b"\xef\xbb\xbf" + text.encode()
        case "utf-16":
            body = text.encode("utf-16")
        case "cp1258-charset":
            body = (
                text.replace("Bộ dữ liệu tổng hợp", "D\u00e2n s\u1ed1".replace("\u1ed1", "\u00f4\u0301"))
                .replace("Sở Thử nghiệm", "UBND")
                .encode("cp1258")
            )
            headers = {"Content-Type": "application/json; charset=windows-1258"}
        case "gzip":
            body = gzip.compress(text.encode())
        case "control":
            body = text.replace("a b", "a\tb").encode()
        case "nan":
            body = text.replace("1.5", "NaN").encode()
        case _:
            body = b"\n\n  " + text.encode() + b"\n\n"
    events = run(body, headers=headers)
    assert len(ids(events)) == 2 and end(events).full
    if form == "cp1258-charset":
        assert "Dân s" in orjson.loads(events[0].content)["title"]
    assert ("harvest.data-json.not-strict" in rules(events)) == (form in ("control", "nan"))


@pytest.mark.parametrize(
    "body",
    [b"", b"  \n", b'{"error": "no"}', b"{}", b"7", b'"text"', b"<!DOCTYPE html><html><body>Captcha</body></html>"],
)
def test_no_catalog_is_tried_later(run: Any, body: bytes) -> None:
    with pytest.raises(RetryLater):
        run(body)


def test_garbage_is_not_full(run: Any) -> None:
    assert not end(run(b'{"dataset": [{"title": "x"}, {]}')).full
    with pytest.raises(RetryLater, match="breaks before"):
        run(b'{"dataset": [{]}')


@pytest.mark.parametrize("depth", [300, 5_000, 200_000])
def test_deep_nesting_costs_one_entry_at_most(run: Any, depth: int) -> None:
    deep = b'{"identifier": "deep", "x": ' + b"[" * depth + b"]" * depth + b"}"
    body = b'{"dataset": [' + orjson.dumps(dataset(1)) + b"," + deep + b"," + orjson.dumps(dataset(2)) + b"]}"
    try:
        events = run(body)
    except StopRun:
        return
    assert dataset(1)["identifier"] in ids(events)
    assert {"deep", dataset(2)["identifier"]} <= set(ids(events)) or not end(events).full


@pytest.mark.parametrize(
    "entry",
    [
        b'{"identifier": "x\\ud800", "title": "\\udc00 t"}',
        b'{"identifier": 123456789012345678901234567890, "title": "t", "n": 1e400}',
        b'{"identifier": "x", "title": "t", "n": 123456789012345678901234567890}',
    ],
)
def test_half_signs_and_huge_numbers_cost_nobody(run: Callable[..., list[Event]], entry: bytes) -> None:
    body = b'{"dataset": [{"identifier": "a", "title": "A"}, ' + entry + b"]}"
    events = run(body)
    assert len([event for event in events if isinstance(event, RawRecord)]) == 2 and end(events).full


def test_memory_stays_flat(kit: Any, tmp_path: Path) -> None:
    path = tmp_path / "data.json"
    path.write_bytes(orjson.dumps(catalog([dataset(number, notes="x" * 4000) for number in range(12_000)])))
    source = kit.source(path.as_uri(), "data_json", {"parse_memory": 256 << 20}, file_roots=(str(tmp_path),))
    tracemalloc.start()
    try:
        with Fetcher(source) as fetch:
            assert sum(1 for _ in DataJsonConnector().harvest(source, fetch, Since())) == 12_000 + 24 + 1
        assert tracemalloc.get_traced_memory()[1] < 16_000_000
    finally:
        tracemalloc.stop()


def test_bomb_of_one_entry_ends_the_run(run: Any) -> None:
    with pytest.raises(StopRun):
        run(b'{"dataset": [{"x": [' + b"[]," * 12_000_000 + b"1]}]}", parse_memory=128 << 20)


def test_modified(run: Any) -> None:
    forms = [
        "2026-01-02",
        "2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05+07:00",
        "R/P1D",
        "x",
        None,
        {"@value": "2026-01-02"},
    ]
    events = run(catalog([dataset(number, modified=form) for number, form in enumerate(forms)]))
    found = [event.modified for event in events if isinstance(event, RawRecord)]
    day = datetime(2026, 1, 2, tzinfo=UTC)
    assert found == [
        day,
        datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
        datetime(2026, 1, 1, 20, 4, 5, tzinfo=UTC),
        None,
        None,
        None,
        day,
    ]


def test_unchanged_on_the_servers_word(kit: Any) -> None:
    def answer(request: Any, connection: Any) -> Any:
        if request.headers.get("if-none-match") == '"7"':
            return kit.Reply(304)
        return kit.Reply(200, orjson.dumps(catalog([dataset(1)])), {"ETag": '"7"'})

    server = kit.serve({"/data.json": answer})
    source = kit.source(server.url("/data.json"), "data_json")
    with Fetcher(source) as fetch:
        first = end(list(DataJsonConnector().harvest(source, fetch, Since())))
        events = list(DataJsonConnector().harvest(source, fetch, Since(validators=first.validators)))
    assert len(events) == 1 and end(events).unchanged and not end(events).full
    assert end(events).validators == first.validators


def test_resume(run: Any) -> None:
    body = catalog([dataset(number % 1100) for number in range(1300)])
    events = run(body)
    checkpoints = [event for event in events if isinstance(event, Checkpoint)]
    assert len(checkpoints) == 2
    for checkpoint in checkpoints:
        rest = run(body, Since(checkpoint=checkpoint.state))
        assert ids(events[: events.index(checkpoint)]) + ids(rest) == ids(events)
        assert end(rest).full
    other = run(catalog([dataset(number) for number in range(10)]), Since(checkpoint=checkpoints[1].state))
    assert len(ids(other)) == 10


@pytest.mark.real
@pytest.mark.skipif(not REAL.exists(), reason="needs the recorded catalogs beside the checkout (../shared/real)")
@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("example1-dcat-us-3.0.json", ["GSA-4495"]),
        ("catalog/dataset.jsonld", ["https://data.census.gov/data/123", "https://data.census.gov/data/345"]),
        ("dataset/identifier.jsonld", ["10.7265/N5K072F8"]),
    ],
)
def test_published_examples_of_version_3(kit: Any, name: str, expected: list[str]) -> None:
    source = kit.source((REAL / name).resolve().as_uri(), "data_json", file_roots=(str(REAL.resolve()),))
    with Fetcher(source) as fetch:
        events = list(DataJsonConnector().harvest(source, fetch, Since()))
    assert ids(events) == expected and end(events).full


def test_options_are_checked(kit: Any) -> None:
    with pytest.raises(ValidationError):
        DataJsonConnector().check(kit.source("http://127.0.0.1/", options={"parse_memroy": 1}))
