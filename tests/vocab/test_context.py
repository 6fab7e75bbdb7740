"""The JSON-LD context: what mappings and clients write becomes the right RDF."""

import orjson
import pytest

from vocab.context import context, context_text
from vocab.namespaces import expand
from vocab.profile import TermKind, classes, terms
from vocab.rdf import Syntax, parse

XSD = "http://www.w3.org/2001/XMLSchema#"


def triples(document: dict[str, object]) -> set[str]:
    text = orjson.dumps({"@context": context()} | document)
    return {line.removesuffix(" .") for line in parse(text, Syntax.JSON_LD)}


def test_a_dataset_in_json_ld() -> None:
    found = triples(
        {
            "id": "https://vi-du.example.vn/1",
            "a": "Dataset",
            "title": [{"@value": "Đất đai", "@language": "vi"}, {"@value": "Land", "@language": "en"}],
            "theme": "eu:data-theme/REGI",
            "publisher": {"id": "https://vi-du.example.vn/so", "a": "Agent", "name": "Sở Xây dựng"},
            "distribution": [{"id": "https://vi-du.example.vn/1/tep", "a": "Distribution", "byteSize": "12"}],
            "issued": {"@value": "2025", "@type": "xsd:gYear"},
        }
    )
    node = "<https://vi-du.example.vn/1>"
    assert f'{node} <http://purl.org/dc/terms/title> "Đất đai"@vi' in found
    assert f"{node} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset>" in found
    assert f"{node} <http://purl.org/dc/terms/publisher> <https://vi-du.example.vn/so>" in found
    assert f'{node} <http://purl.org/dc/terms/issued> "2025"^^<{XSD}gYear>' in found
    size = f'<https://vi-du.example.vn/1/tep> <http://www.w3.org/ns/dcat#byteSize> "12"^^<{XSD}nonNegativeInteger>'
    assert size in found


@pytest.mark.parametrize("name", sorted(terms()))
def test_every_term_means_its_property(name: str) -> None:
    term = terms()[name]
    link = term.kind in {TermKind.IRI, TermKind.NODE, TermKind.CONCEPT}
    [found] = triples({"id": "https://vi-du.example.vn/1", name: "https://vi-du.example.vn/2"})
    assert found.startswith(f"<https://vi-du.example.vn/1> <{term.iri}> ")
    assert found.endswith(" <https://vi-du.example.vn/2>") == link


def test_every_class_is_named() -> None:
    for name, one in classes().items():
        [found] = triples({"id": "https://vi-du.example.vn/1", "a": name})
        assert found.endswith(f" <{one.iri}>")


def test_no_term_hides_a_class_or_prefix() -> None:
    entries = orjson.loads(context_text())["@context"]
    assert len(entries) == len(set(entries))
    assert not terms().keys() & classes().keys()
    assert all(
        expand(f"{name}:x") for name, value in entries.items() if isinstance(value, str) and value.endswith(("/", "#"))
    )


def test_the_context_is_a_fresh_copy() -> None:
    context().clear()
    assert context()
