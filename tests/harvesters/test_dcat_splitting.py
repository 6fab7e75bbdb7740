"""Splitting a document into records: what belongs together, who is who, and bytes that hold still (synthetic)."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from harvesters._dcat_blank import canonical_bytes
from harvesters.config import HttpConfig, SourceConfig
from harvesters.dcat import DcatConnector
from harvesters.http import Fetcher
from harvesters.protocol import EndOfListing, Event, RawRecord, Since, Unusable

PREFIX = """
@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix adms: <http://www.w3.org/ns/adms#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix d: <http://d.example/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""

Harvest = Callable[..., list[Event]]


@pytest.fixture
def harvest(tmp_path: Path) -> Harvest:
    def run(body: str | bytes, name: str = "catalog.ttl", **options: object) -> list[Event]:
        path = tmp_path / name
        path.write_bytes(body.encode() if isinstance(body, str) else body)
        http = HttpConfig(file_roots=(str(tmp_path),))
        source = SourceConfig(id="s", kind="dcat", url=path.as_uri(), http=http, options=options)
        with Fetcher(source) as fetch:
            return list(DcatConnector().harvest(source, fetch, Since()))

    return run


def records(events: list[Event]) -> dict[str, RawRecord]:
    return {event.identifier: event for event in events if isinstance(event, RawRecord)}


def end(events: list[Event]) -> EndOfListing:
    last = events[-1]
    assert isinstance(last, EndOfListing)
    return last


def text(record: RawRecord) -> str:
    return record.content.decode()


def test_a_description_carries_what_it_needs_and_no_more(harvest: Harvest) -> None:
    found = records(
        harvest(
            PREFIX
            + """
            d:cat a dcat:Catalog ; dcat:dataset d:1, d:2 ; dct:title "Catalog" ; dcat:record d:rec1 .
            d:rec1 a dcat:CatalogRecord ; foaf:primaryTopic d:1 ; dct:modified "2025-01-02"^^xsd:date .
            d:1 a dcat:Dataset ; dct:title "Một"@vi ; dcat:distribution d:1a ; dct:publisher d:org ; dcat:theme d:air ;
                dct:relation d:2 ; dcat:inSeries d:series ; dct:isPartOf d:cat ; dcat:contactPoint [ foaf:name "Lan" ] .
            d:1a a dcat:Distribution ; dcat:accessURL <http://x/1> ; dcat:accessService d:api .
            d:api a dcat:DataService ; dcat:endpointURL <http://api> ; dcat:servesDataset d:1, d:2 .
            d:org a foaf:Agent ; foaf:name "Sở" .
            d:air a skos:Concept ; skos:prefLabel "Không khí"@vi ; skos:broader d:env ; skos:inScheme d:themes .
            d:env a skos:Concept ; skos:prefLabel "Môi trường"@vi .
            d:themes a skos:ConceptScheme ; dct:title "Themes" .
            d:2 a dcat:Dataset ; dct:title "Hai"@vi .
            d:series a dcat:DatasetSeries ; dct:title "Chuỗi"@vi .
            d:alone a dcat:DataService ; dct:title "Alone" .
            """
        )
    )
    assert set(found) == {f"http://d.example/{name}" for name in ("1", "2", "series", "alone")}
    first = text(found["http://d.example/1"])
    for carried in (
        '"Sở"',
        "<http://x/1>",
        '"Lan"',
        '"Không khí"@vi',
        "<http://api>",
        "d.example/rec1>",
        "<http://d.example/2>",
    ):
        assert carried in first
    for left in ('"Hai"', '"Chuỗi"', '"Catalog"', '"Themes"', '"Môi trường"', "servesDataset> <http://d.example/2>"):
        assert left not in first
    assert "servesDataset> <http://d.example/2>" in text(found["http://d.example/2"])


def test_a_new_dataset_of_a_service_changes_no_other_record(harvest: Harvest) -> None:
    head = (
        PREFIX
        + 'd:1 a dcat:Dataset ; dct:title "1" . d:api a dcat:DataService ; dct:title "API" ; dcat:servesDataset d:1'
    )
    before = records(harvest(head + " ."))
    after = records(harvest(head + ', d:2 . d:2 a dcat:Dataset ; dct:title "2" .'))
    assert before["http://d.example/1"].content == after["http://d.example/1"].content
    assert len(after) == 2


def test_bytes_do_not_depend_on_labels_and_order(harvest: Harvest) -> None:
    nodes = [
        f'd:1 dcat:distribution _:x{number} . _:x{number} dct:title "Tệp {number % 3}" ; dct:license _:l{number} . '
        f'_:l{number} dct:type "t{number // 2}" .'
        for number in range(8)
    ]
    bodies = []
    for seed in range(4):
        shuffled = nodes[:]
        random.Random(seed).shuffle(shuffled)
        renamed = re.sub(
            r"_:([xl])(\d)",
            lambda m, seed=seed: f"_:{m[1]}n{(int(m[2]) * 7 + seed) % 31}z{m[2]}{seed}",
            " ".join(shuffled),
        )
        bodies.append(PREFIX + 'd:1 a dcat:Dataset ; dct:title "x" . ' + renamed)
    contents = {record.content for body in bodies for record in records(harvest(body)).values()}
    assert len(contents) == 1
    assert contents.pop().count(b"<http://purl.org/dc/terms/title>") == 9


def test_alike_neighbours_keep_their_own_neighbours() -> None:
    """Two chains that look alike from one step away are not mixed up."""

    def chain(labels: str) -> list[str]:
        a, b, c, d = labels
        return [
            f"<http://r> <http://p> _:{a} .", f"<http://r> <http://p> _:{b} .",
            f"_:{a} <http://q> _:{c} .", f"_:{b} <http://q> _:{d} .",
            f'_:{c} <http://v> "1" .', f'_:{d} <http://v> "2" .',
        ]  # fmt: skip

    assert canonical_bytes(chain("abcd")) == canonical_bytes(chain("wxyz")) == canonical_bytes(chain("dcba"))


def test_a_clique_of_blank_nodes_holds_nobody_up() -> None:
    lines = [f"_:n{a} <http://p> _:n{b} ." for a in range(40) for b in range(40) if a != b]
    began = time.monotonic()
    assert canonical_bytes(lines).count(b"\n") == len(lines)
    assert time.monotonic() - began < 10


def test_a_chain_of_blank_nodes_holds_nobody_up() -> None:
    lines = [f"_:n{number} <http://p> _:n{number + 1} ." for number in range(20_000)]
    began = time.process_time()
    assert canonical_bytes(lines).count(b"\n") == len(lines)
    assert time.process_time() - began < 20
    short = lines[:500]
    assert canonical_bytes(short) == canonical_bytes([line.replace("_:n", "_:x9") for line in reversed(short)])


def test_identity_goes_from_iri_to_content(harvest: Harvest) -> None:
    found = records(
        harvest(
            PREFIX
            + """
            d:cat a dcat:Catalog ; dcat:dataset d:1, <urn:x:5>, [ a dcat:Dataset ; dct:identifier "id-2" ] ,
              [ a dcat:Dataset ; adms:identifier [ skos:notation "id-3" ] ; dct:title "Ba" ] ,
              [ a dcat:Dataset ; dct:title "Bốn" ; dct:publisher [ foaf:name "Sở" ] ; dcat:keyword "k" ] .
            d:1 a dcat:Dataset ; dct:identifier "id-1" . <urn:x:5> a dcat:Dataset ; dct:title "Năm" .
            """
        )
    )
    content = {name for name in found if name.startswith("content:")}
    assert set(found) - content == {"http://d.example/1", "urn:x:5", "id-2", "id-3"}
    assert len(content) == 1


def test_identity_from_content_holds_while_the_rest_changes(harvest: Harvest) -> None:
    whole = (
        '[] a dcat:Dataset ; dct:title "Bốn" ; dct:publisher [ foaf:name "Sở" ] ; dct:modified "{day}" ; '
        "dcat:distribution [ dcat:accessURL <http://x/{day}> ] ."
    )
    first = records(harvest(PREFIX + whole.format(day="2025-01-01")))
    later = records(harvest(PREFIX + '[] a dcat:Dataset ; dct:title "Khác" .' + whole.format(day="2025-02-02")))
    assert set(first) < set(later)


def test_twins_are_both_kept_and_told(harvest: Harvest) -> None:
    one = '[] a dcat:Dataset ; dct:identifier "7" ; dct:title "{title}" . '
    found = records(harvest(PREFIX + one.format(title="A") + one.format(title="B") + one.format(title="B")))
    assert len(found) == 3
    assert "7" in found
    told = [finding.rule for record in found.values() for finding in record.findings]
    assert told == ["dcat.identifier.repeated"] * 2


def test_blank_nodes_without_name_in_a_city_catalog(harvest: Harvest) -> None:
    """Whole city catalogs hold neither IRIs nor identifiers: the same names on every run, whatever the order."""
    rows = [
        f"<dcat:dataset><dcat:Dataset><dct:title>Bộ {n}</dct:title></dcat:Dataset></dcat:dataset>" for n in range(30)
    ]

    def body(order: list[str]) -> str:
        return (
            '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" '
            f'xmlns:dct="http://purl.org/dc/terms/"><dcat:Catalog>{"".join(order)}</dcat:Catalog></rdf:RDF>'
        )

    first, second = records(harvest(body(rows))), records(harvest(body(rows[::-1])))
    assert len(first) == 30
    assert {name: record.content for name, record in first.items()} == {n: r.content for n, r in second.items()}


def test_untyped_and_undescribed_members(harvest: Harvest) -> None:
    events = harvest(PREFIX + 'd:c a dcat:Catalog ; dcat:dataset d:1, d:2 . d:1 dct:title "không kiểu" .')
    (record,) = records(events).values()
    assert [finding.rule for finding in record.findings] == ["dcat.dataset.untyped"]
    assert [event.identifier for event in events if isinstance(event, Unusable)] == ["http://d.example/2"]
    assert end(events).full


@pytest.mark.parametrize(
    "namespace", ["http://vocab.deri.ie/dcat#", "https://www.w3.org/ns/dcat#", "http://www.w3.org/ns/dcat#"]
)
def test_other_spellings_of_the_namespace(harvest: Harvest, namespace: str) -> None:
    events = harvest(f'<http://d.example/1> a <{namespace}Dataset> ; <{namespace}keyword> "k" .')
    assert "<http://www.w3.org/ns/dcat#keyword>" in text(records(events)["http://d.example/1"])
    assert bool(end(events).findings) == (namespace != "http://www.w3.org/ns/dcat#")


def test_a_bad_iri_costs_one_finding(harvest: Harvest) -> None:
    body = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#"
      xmlns:dct="http://purl.org/dc/terms/">
      <dcat:Dataset rdf:about="http://d.example/bộ dữ liệu"><dct:title>Một</dct:title>
        <dcat:landingPage rdf:resource="http://a/1 http://b/2"/></dcat:Dataset>
      <dcat:Dataset rdf:about="http://d.example/2"><dct:title>Hai</dct:title></dcat:Dataset></rdf:RDF>"""
    found = records(harvest(body, "catalog.rdf"))
    assert set(found) == {"http://d.example/bộ%20dữ%20liệu", "http://d.example/2"}
    mended = found["http://d.example/bộ%20dữ%20liệu"]
    assert "<http://a/1>" in text(mended) and "<http://b/2>" in text(mended)
    assert {finding.rule for finding in mended.findings} == {"rdf.bad-iri", "rdf.many-iris"}
    assert found["http://d.example/2"].findings == ()


def test_broken_xml_loses_nobody(harvest: Harvest) -> None:
    rows = "".join(
        f'<dcat:Dataset rdf:about="http://d.example/{n}"><dct:title>Bộ {n}</dct:title>'
        f"<dcat:distribution><dcat:Distribution><dct:title>{'<broken' if n == 5 else 'Tệp'}</dct:title>"
        "</dcat:Distribution></dcat:distribution></dcat:Dataset>"
        for n in range(10)
    )
    events = harvest(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#" '
        f'xmlns:dct="http://purl.org/dc/terms/">{rows}</rdf:RDF>',
        "catalog.rdf",
    )
    assert set(records(events)) == {f"http://d.example/{n}" for n in range(5)}
    assert [event.identifier for event in events if isinstance(event, Unusable)] == ["http://d.example/5"]
    assert not end(events).full
    assert "rdf.unreadable" in {finding.rule for finding in end(events).findings}


def test_a_document_that_breaks_before_its_distributions_changes_no_record(harvest: Harvest) -> None:
    """All datasets first, then all distributions, cut: half a description must not replace a whole one."""
    datasets = "".join(f'd:{n} a dcat:Dataset ; dct:title "{n}" ; dcat:distribution d:f{n} .\n' for n in range(6))
    files = "".join(f"d:f{n} a dcat:Distribution ; dcat:accessURL <http://x/{n}> .\n" for n in range(6))
    events = harvest(PREFIX + datasets + files[: len(files) // 2 - 10])
    assert set(records(events)) == {f"http://d.example/{n}" for n in range(2)}
    assert {event.identifier for event in events if isinstance(event, Unusable)} == {
        f"http://d.example/{n}" for n in range(2, 6)
    }
    assert not end(events).full


def test_one_bad_turtle_statement_costs_its_dataset_at_most(harvest: Harvest) -> None:
    good = [f'd:{n} a dcat:Dataset ; dct:title "{n}" .\n' for n in range(10)]
    good[5] = "d:5 a dcat:Dataset ; dct:title undeclared:x .\n"
    events = harvest(PREFIX + "".join(good))
    assert {f"http://d.example/{n}" for n in (0, 1, 2, 3, 6, 7, 8, 9)} <= set(records(events))
    assert not end(events).full


def test_empty_catalog_is_full_and_other_rdf_is_not(harvest: Harvest) -> None:
    assert end(harvest(PREFIX + 'd:c a dcat:Catalog ; dct:title "trống" .')).full
    other = end(harvest(PREFIX + 'd:x a foaf:Agent ; foaf:name "x" .'))
    assert not other.full
    assert [finding.rule for finding in other.findings] == ["dcat.catalog.none"]


def test_modified_has_a_zone(harvest: Harvest) -> None:
    body = (
        PREFIX
        + 'd:1 a dcat:Dataset ; dct:modified "2025-04-14T08:00:00"^^xsd:dateTime . '
        + 'd:2 a dcat:Dataset ; dct:modified "gần đây" .'
    )
    found = records(harvest(body))
    moment = found["http://d.example/1"].modified
    assert moment is not None and moment.utcoffset() is not None
    assert moment.isoformat() == "2025-04-14T08:00:00+07:00"
    assert found["http://d.example/2"].modified is None


def test_a_service_of_thousands_does_not_square(harvest: Harvest) -> None:
    count = 3000
    served = ", ".join(f"d:{n}" for n in range(count))
    datasets = " ".join(f'd:{n} a dcat:Dataset ; dct:title "{n}" ; dct:isPartOf d:c .' for n in range(count))
    body = (
        PREFIX
        + f"d:c a dcat:Catalog ; dcat:dataset {served} . "
        + f'd:api a dcat:DataService ; dct:title "API" ; dcat:servesDataset {served} . {datasets}'
    )
    began = time.monotonic()
    found = records(harvest(body))
    assert len(found) == count
    assert max(len(record.content) for record in found.values()) < 2000
    assert time.monotonic() - began < 60


def test_the_version_known_is_asked_for_only_where_a_part_is_away(tmp_path: Path) -> None:
    """Themes and publishers elsewhere are described by nobody; that alone must not cost a look at the ledger."""
    path = tmp_path / "catalog.rdf"
    datasets = "".join(
        f'<dcat:Dataset rdf:about="http://d.example/{n}"><dcat:theme rdf:resource="http://themes.example/t"/>'
        + (f'<dcat:distribution rdf:resource="http://d.example/{n}/file"/>' if n == 2 else "")
        + "</dcat:Dataset>"
        for n in range(4)
    )
    path.write_text(
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="http://www.w3.org/ns/dcat#">'
        f"{datasets}</rdf:RDF>"
    )
    asked: list[str] = []

    def known(identifier: str) -> bytes | None:
        asked.append(identifier)
        return None

    source = SourceConfig(id="s", kind="dcat", url=path.as_uri(), http=HttpConfig(file_roots=(str(tmp_path),)))
    with Fetcher(source) as fetch:
        assert len(records(list(DcatConnector().harvest(source, fetch, Since(known=known))))) == 4
    assert asked == ["http://d.example/2"]
