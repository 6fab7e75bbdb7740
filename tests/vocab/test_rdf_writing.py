"""Writing RDF: what is read back is what was written."""

from __future__ import annotations

import pytest
import rdflib
from hypothesis import given
from hypothesis import strategies as st

from vocab.graph import Graph
from vocab.namespaces import PREFIXES
from vocab.rdf import Report, Syntax, parse, serialize
from vocab.terms import iri, literal, statement

# XML 1.0 cannot carry most control characters, so they are left out of what every syntax must bring back.
_text = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=30)
_names = st.sampled_from([f"http://a.example/{name}" for name in ("x", "đất", "p#q", "r?s=1&t=2", "~u")])
_objects = st.one_of(
    _names.map(iri),
    _text.map(literal),
    st.builds(lambda text, tag: literal(text, language=tag), _text, st.sampled_from(["vi", "en", "zh-hant"])),
    st.builds(lambda text: literal(text, datatype="http://www.w3.org/2001/XMLSchema#date"), _text),
)
_lines = st.builds(statement, _names.map(iri), st.just(iri("http://p.example/ns#p")), _objects)


@given(st.lists(_lines, max_size=12), st.sampled_from(list(Syntax)))
def test_reading_back_gives_the_same_graph(lines: list[str], syntax: Syntax) -> None:
    graph = Graph.of(lines)
    report = Report()
    assert Graph.of(parse(serialize(graph, syntax), syntax, report=report)) == graph
    assert report.complete
    assert not report.defects


def test_turtle_is_pretty_and_names_only_the_prefixes_it_uses() -> None:
    graph = Graph.of(
        [
            "<http://a/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .",
            '<http://a/1> <http://purl.org/dc/terms/title> "Cây xanh"@vi .',
        ]
    )
    text = serialize(graph, Syntax.TURTLE, PREFIXES).decode()
    assert "@prefix dcat:" in text and "@prefix dct:" in text and "@prefix foaf:" not in text
    assert "a dcat:Dataset" in text
    assert 'dct:title "Cây xanh"@vi' in text


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph")
@pytest.mark.parametrize(
    ("syntax", "name"), [(Syntax.TURTLE, "turtle"), (Syntax.RDF_XML, "xml"), (Syntax.JSON_LD, "json-ld")]
)
def test_rdflib_reads_what_is_written(syntax: Syntax, name: str) -> None:
    graph = Graph.of(
        [
            '<http://a/1> <http://purl.org/dc/terms/title> "R&D \\"đất\\"\\nhai dòng"@vi .',
            '<http://a/1> <http://purl.org/dc/terms/issued> "2025-04-14"^^<http://www.w3.org/2001/XMLSchema#date> .',
            "<http://a/1> <http://purl.org/dc/terms/relation> <http://b/?x=1&y=2> .",
        ]
    )
    read = rdflib.Graph().parse(data=serialize(graph, syntax, PREFIXES), format=name)
    assert len(read) == 3
    assert rdflib.Literal('R&D "đất"\nhai dòng', lang="vi") in set(read.objects())
