"""Reading RDF: against rdflib on real catalogs, and on specimens of what goes wrong in the wild (synthetic)."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest
import rdflib
from rdflib.compare import to_canonical_graph

from vocab.findings import Severity
from vocab.rdf import DefectKind, Report, Syntax, normalise, parse, sniff, statements

ROOT = Path(__file__).resolve().parents[2]
REAL = ROOT.parent / "shared" / "real"
BASE = "http://base.example/catalog"
RDF = '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://e/">%s</rdf:RDF>'
_RDFLIB = {Syntax.TURTLE: "turtle", Syntax.RDF_XML: "xml", Syntax.JSON_LD: "json-ld"}

real_files = [
    *sorted(REAL.glob("dxwg/*")),
    *sorted(REAL.glob("norway-2017/*")),
    *sorted(REAL.glob("zurich/*.ttl")),
    *sorted(REAL.glob("dcat-us/**/*.ttl")),
    *sorted(REAL.glob("*.rdf")),
]


def read(text: str | bytes, syntax: Syntax, base: str | None = BASE) -> tuple[list[str], Report]:
    report = Report()
    body = text.encode() if isinstance(text, str) else text
    return list(parse(body, syntax, base=base, report=report)), report


def oracle(path: Path, syntax: Syntax) -> rdflib.Graph:
    graph = rdflib.Graph()
    graph.parse(str(path), format=_RDFLIB[syntax], publicID=BASE)
    return graph


@pytest.mark.real
@pytest.mark.skipif(not real_files, reason="the recorded catalogs (../shared/real) are not here")
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("path", real_files, ids=lambda path: str(path.relative_to(REAL)))
def test_real_catalogs_hold_what_rdflib_finds(path: Path) -> None:
    syntax = sniff(path.read_bytes()[:65536], None, path.name)
    assert syntax is not None
    report = Report()
    lines = set(parse(path, syntax, base=BASE, report=report))
    assert report.complete
    expected = oracle(path, syntax)
    # rdflib leaves out the two statements about the theme scheme in difi's file; nothing that it finds is missing here.
    assert len(lines) - len(expected) == (2 if path.name.startswith("difi") else 0)
    if len(expected) < 800 and syntax is not Syntax.JSON_LD:
        ours = rdflib.Graph().parse(data="\n".join(lines), format="nt")
        assert set(_plain(to_canonical_graph(ours))) == set(_plain(to_canonical_graph(expected)))


def _plain(graph: rdflib.Graph) -> list[str]:
    """Statements as text, language tags in lower case."""
    return [" ".join(_term(term) for term in triple) for triple in graph]


def _term(term: rdflib.term.Node) -> str:
    if isinstance(term, rdflib.Literal):
        datatype = "" if str(term.datatype or "").endswith("#string") else str(term.datatype or "")
        return f"{term!s}|{(term.language or '').lower()}|{datatype}"
    return f"<{term}>"


# --- encodings -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_of_turtle(encoding: str) -> None:
    lines, report = read('<http://a> <http://b> "Cây xanh" .'.encode(encoding), Syntax.TURTLE)
    assert lines == ['<http://a> <http://b> "Cây xanh" .']
    assert report.complete


@pytest.mark.parametrize("encoding", ["iso-8859-1", "windows-1252", "UTF-16", "utf-8"])
def test_declared_encodings_of_xml(encoding: str) -> None:
    text = f'<?xml version="1.0" encoding="{encoding}"?>' + RDF % '<e:D rdf:about="http://a"><e:t>Genève</e:t></e:D>'
    lines, report = read(text.encode(encoding), Syntax.RDF_XML)
    assert '<http://a> <http://e/t> "Genève" .' in lines
    assert report.complete


def test_stray_bytes_cost_nothing_but_a_note() -> None:
    body = '<http://a> <http://b> "Đà Nẵng" .\n'.encode() + '<http://a> <http://c> "Genève" .\n'.encode("cp1252")
    lines, report = read(body, Syntax.TURTLE)
    assert lines == ['<http://a> <http://b> "Đà Nẵng" .', '<http://a> <http://c> "Genève" .']
    assert [note.rule for note in report.notes] == ["rdf.encoding"]


def test_many_stray_bytes_stay_fast() -> None:
    body = b"".join(b'<http://a> <http://b> "%d caf\xe9" .\n' % number for number in range(20_000))
    began = time.monotonic()
    lines, _ = read(body, Syntax.TURTLE)
    assert len(lines) == 20_000
    assert time.monotonic() - began < 10


def test_characters_cut_by_blocks_stay_whole(tmp_path: Path) -> None:
    path = tmp_path / "long.nt"
    path.write_text("".join(f'<http://a> <http://b> "{number} ộ𝄞" .\n' for number in range(60_000)), "utf-8")
    report = Report()
    texts = set(parse(path, Syntax.N_TRIPLES, report=report))
    assert len(texts) == 60_000
    assert not report.notes
    assert all("ộ𝄞" in line for line in texts)


# --- one bad statement ---------------------------------------------------------------------------------------------


def test_two_addresses_in_one_place_become_two_statements() -> None:
    body = '<e:D rdf:about="http://a"><e:p rdf:resource="http://x/1 https://y/2"/><e:q>kept</e:q></e:D>'
    lines, report = read(RDF % body, Syntax.RDF_XML)
    assert "<http://a> <http://e/p> <http://x/1> ." in lines
    assert "<http://a> <http://e/p> <https://y/2> ." in lines
    assert '<http://a> <http://e/q> "kept" .' in lines
    assert [defect.kind for defect in report.defects] == [DefectKind.MANY_IRIS]
    (finding,) = report.findings()
    assert finding.severity is Severity.WARNING
    assert finding.path == "http://e/p"
    assert finding.value == "http://x/1 https://y/2"
    assert finding.focus == "http://a"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("http://x/a b", "http://x/a%20b"),
        (" http://x/a ", "http://x/a"),
        ("http://x/{id}|<1>", "http://x/%7Bid%7D%7C%3C1"),
        ("http://x/đất", "http://x/đất"),
    ],
)
def test_bad_iris_are_mended(value: str, expected: str) -> None:
    document = {"@id": "http://a", "http://p": {"@id": value}}
    lines, _ = read(json.dumps(document), Syntax.JSON_LD)
    assert lines == [f"<http://a> <http://p> <{expected}> ."]


def test_a_link_that_is_none_stays_readable_as_text() -> None:
    lines, report = read('{"@id": "http://a", "http://p": {"@id": "no link"}}', Syntax.JSON_LD, base=None)
    assert lines == ['<http://a> <http://p> "no link" .']
    assert [defect.kind for defect in report.defects] == [DefectKind.RELATIVE_IRI]


@pytest.mark.parametrize(("tag", "expected"), [("en_US", "@en-us"), ("vi-VN", "@vi-vn"), ("???", ""), ("fr ", "@fr")])
def test_language_tags(tag: str, expected: str) -> None:
    document = {"@id": "http://a", "http://p": {"@value": "x", "@language": tag}}
    lines, report = read(json.dumps(document), Syntax.JSON_LD)
    assert lines == [f'<http://a> <http://p> "x"{expected} .']
    assert (not report.defects) == (tag in ("vi-VN", "fr "))


def test_relative_iris_and_xml_base() -> None:
    body = '<e:D rdf:about="ds/1"><e:p rdf:resource="#x"/></e:D><e:D xml:base="http://other/" rdf:about="z"/>'
    lines, _ = read(RDF % body, Syntax.RDF_XML)
    assert "<http://base.example/ds/1> <http://e/p> <http://base.example/catalog#x> ." in lines
    assert any(line.startswith("<http://other/z> ") for line in lines)


def test_named_graphs_are_one_graph() -> None:
    lines, _ = read("<http://a> <http://b> 1 . <http://g> { <http://a> <http://b> 2 }", Syntax.TURTLE)
    assert len(lines) == 2


def test_statements_about_statements_are_told() -> None:
    lines, report = read("<http://a> <http://b> <<( <http://a> <http://b> <http://c> )>>, <http://d> .", Syntax.TURTLE)
    assert lines == ["<http://a> <http://b> <http://d> ."]
    assert [defect.kind for defect in report.defects] == [DefectKind.TRIPLE_TERM]


# --- breaks --------------------------------------------------------------------------------------------------------


def test_turtle_goes_on_after_a_bad_statement() -> None:
    lines, report = read(
        "<http://a> <http://b> 1 .\n<http://a> <http://b> foo:x .\n<http://a> <http://b> 3 .", Syntax.TURTLE
    )
    assert len(lines) == 2
    assert [(place.line, place.fatal) for place in report.breaks] == [(2, False)]
    assert report.findings()[0].path == "line 2"


def test_broken_xml_keeps_what_came_before() -> None:
    body = '<e:D rdf:about="http://a"><e:q>1</e:q></e:D><e:D rdf:about="http://b"><e:q>2</w></e:D>'
    lines, report = read(RDF % body, Syntax.RDF_XML)
    assert '<http://a> <http://e/q> "1" .' in lines
    assert report.breaks[-1].fatal


def test_xml_that_ends_early_is_a_break() -> None:
    whole = RDF % ('<e:D rdf:about="http://a"><e:q>1</e:q></e:D>' * 3)
    lines, report = read(whole[: len(whole) * 2 // 3], Syntax.RDF_XML)
    assert lines
    assert not report.complete


def test_bare_ampersands_are_mended_outside_cdata() -> None:
    body = (
        '<e:D rdf:about="http://a"><e:u rdf:resource="http://x/?a=1&b=2"/><e:t>R&D&nbsp;lab &amp; co</e:t>'
        "<e:c><![CDATA[a & b &nbsp; <!DOCTYPE html>]]></e:c></e:D>"
    )
    lines, report = read(RDF % body, Syntax.RDF_XML)
    assert "<http://a> <http://e/u> <http://x/?a=1&b=2> ." in lines
    assert '<http://a> <http://e/t> "R&D\u00a0lab & co" .' in lines
    assert '<http://a> <http://e/c> "a & b &nbsp; <!DOCTYPE html>" .' in lines
    assert [(note.rule, note.value) for note in report.notes] == [("rdf.xml.ampersand", "2")]


# --- attacks -------------------------------------------------------------------------------------------------------


def test_short_entities_of_namespaces_are_allowed() -> None:
    text = '<!DOCTYPE rdf:RDF [\n<!ENTITY xsd "http://www.w3.org/2001/XMLSchema#">\n]>\n' + RDF % (
        '<e:D rdf:about="http://a"><e:n rdf:datatype="&xsd;date">2025-01-01</e:n></e:D>'
    )
    lines, report = read(text, Syntax.RDF_XML)
    assert '<http://a> <http://e/n> "2025-01-01"^^<http://www.w3.org/2001/XMLSchema#date> .' in lines
    assert report.complete


@pytest.mark.parametrize(
    "subset",
    [
        '<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">',
        '<!ENTITY a SYSTEM "file:///etc/passwd">',
        '<!ENTITY % p SYSTEM "http://evil.example/x.dtd"> %p;',
        f'<!ENTITY a "{"x" * 1000}">',
        '<!ELEMENT a ANY><!ATTLIST a b CDATA "c">',
    ],
)
def test_dangerous_document_types_are_refused(subset: str) -> None:
    text = f"<!DOCTYPE rdf:RDF [{subset}]>\n" + RDF % '<e:D rdf:about="http://a"><e:t>&a;</e:t></e:D>'
    lines, report = read(text, Syntax.RDF_XML)
    assert lines == []
    assert report.breaks[0].fatal


def test_a_document_type_inside_the_document_is_refused() -> None:
    inner = '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]>'
    lines, report = read(RDF % f'<e:D rdf:about="http://a"><e:t>{inner}&c;</e:t></e:D>', Syntax.RDF_XML)
    assert lines == []
    assert not report.complete


@pytest.mark.parametrize("depth", [300, 5_000, 100_000])
def test_deep_json_is_refused_and_crashes_nothing(depth: int) -> None:
    body = '{"http://p":' * depth + '"x"' + "}" * depth
    lines, report = read(body, Syntax.JSON_LD)
    assert lines == []
    assert report.breaks[0].fatal


# --- JSON-LD -------------------------------------------------------------------------------------------------------


def test_unknown_contexts_are_told() -> None:
    document = {"@context": "https://unknown.example/c.jsonld", "@id": "http://a", "title": "x"}
    lines, report = read(json.dumps(document), Syntax.JSON_LD)
    assert lines == []
    assert [(note.rule, note.value) for note in report.notes] == [
        ("rdf.context.unknown", "https://unknown.example/c.jsonld")
    ]


def test_known_contexts_need_no_network() -> None:
    document = {
        "@context": "https://raw.githubusercontent.com/DOI-DO/dcat-us/main/context/dcat-us-3.0.jsonld",
        "@id": "http://a",
        "@type": "dcat:Dataset",
        "title": "Census",
        "publisher": {"@id": "http://p", "@type": "org:Organization", "prefLabel": "Bureau"},
    }
    lines, report = read(json.dumps(document), Syntax.JSON_LD)
    assert '<http://a> <http://purl.org/dc/terms/title> "Census" .' in lines
    assert "<http://a> <http://purl.org/dc/terms/publisher> <http://p> ." in lines
    assert not report.notes and not report.defects


@pytest.mark.parametrize("form", ["graph", "array", "nested", "context-last"])
def test_large_json_ld_is_cut_and_stays_whole(tmp_path: Path, form: str) -> None:
    context = {"t": "http://t/", "knows": {"@id": "http://t/knows", "@type": "@id"}}
    nodes = [
        {"@id": f"_:n{number}", "t:title": "x" * 900, "knows": f"_:n{(number * 7) % 6000}", "t:in": {"t:v": number}}
        for number in range(6000)
    ]
    documents = {
        "graph": {"@context": context, "@graph": nodes},
        "array": [{"@context": context, **node} for node in nodes],
        "nested": {"@context": context, "@id": "http://c", "t:dataset": nodes, "t:title": "catalog"},
        "context-last": {"@graph": nodes, "@context": context},
    }
    path = tmp_path / "large.jsonld"
    path.write_text(json.dumps(documents[form]))
    assert path.stat().st_size > 5_000_000
    report = Report()
    lines = set(parse(path, Syntax.JSON_LD, base=BASE, report=report))
    assert report.complete
    assert len(lines) == 6000 * 4 + (6001 if form == "nested" else 0)
    assert "_:n1 <http://t/knows> _:n7 ." in lines


def test_normalise() -> None:
    assert normalise(r'<http://a> <http://b> "a\tbộ"@VI .') == '<http://a> <http://b> "a\tbộ"@vi .'
    with pytest.raises(ValueError, match="not one good"):
        normalise("<http://a> <http://b> <http://c d> .")


def test_statements_never_raise_on_noise() -> None:
    for syntax in Syntax:
        for noise in (b"\x00\x01\x02" * 50, b"<", b"{", b"<rdf:RDF", b"\xff\xfe\x00", b"@prefix", b'"'):
            report = Report()
            assert list(statements(noise, syntax, base=BASE, report=report)) == []
