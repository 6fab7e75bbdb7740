"""Every IRI of ours says what it is."""

import re
from pathlib import Path

import pytest

from vocab.namespaces import BASE, NS, PROFILE_IRI, scheme_iri
from vocab.profile import terms
from vocab.rdf import Syntax, parse
from vocab.schemes import all_schemes
from vocab.shapes import shape_info
from vocab.statements import scheme_graph, statements_about

VOCAB = Path(__file__).resolve().parents[2] / "vocab"
LABEL = re.compile(r"prefLabel|#label>|terms/title|shacl#message")


def test_every_term_shape_scheme_concept_collection_and_event_answers() -> None:
    asked = [PROFILE_IRI, *(term.iri for term in terms().values() if term.iri.startswith(NS)), *shape_info()]
    for one in all_schemes():
        asked += [one.iri, *(concept.iri for concept in one), *(found.iri for found in one.collections)]
        asked += [event.iri for event in one.events]
    for iri in asked:
        graph = statements_about(iri)
        assert graph is not None and any(LABEL.search(line) for line in graph.lines), iri
    assert statements_about(f"{BASE}nothing") is None


def test_units_answer_without_the_whole_file() -> None:
    if not (VOCAB / "schemes" / "units.ttl").is_file():
        pytest.skip("the scheme of administrative units is not built")
    graph = statements_about(f"{BASE}scheme/administrative-unit/79-from-2025-07-01")
    assert graph is not None and any("Hồ Chí Minh" in line for line in graph.lines)
    assert statements_about(f"{BASE}scheme/administrative-unit/79-from-1900-01-01") is None


def test_a_shape_brings_its_blank_nodes() -> None:
    graph = statements_about(f"{BASE}shape/Dataset-issued-form")
    assert graph is not None and sum("XMLSchema#gYear>" in line for line in graph.lines) == 1


def test_every_name_of_our_namespace_is_declared() -> None:
    used = set()
    for path in [*VOCAB.glob("schemes/*.ttl"), *VOCAB.glob("shapes/*.ttl")]:
        bare = re.sub(r'"(?:[^"\\]|\\.)*"', '""', path.read_text())
        used |= set(re.findall(r"(?<![\w:/])hub:(\w+)", bare))
    declared = {
        line.split(" ", 1)[0].removeprefix(f"<{NS}").rstrip(">")
        for line in parse((VOCAB / "ontology.ttl").read_bytes(), Syntax.TURTLE)
        if line.startswith(f"<{NS}")
    }
    assert used and used <= declared, sorted(used - declared)


def test_collections_of_units_name_units_that_are() -> None:
    if not (VOCAB / "schemes" / "units.ttl").is_file():
        pytest.skip("the scheme of administrative units is not built")
    for one in all_schemes():
        for collection in one.collections:
            assert all(statements_about(member) for member in collection.members), collection.iri


def test_a_whole_scheme_as_a_graph() -> None:
    graph = scheme_graph("frequency")
    assert any(line.startswith(f"<{scheme_iri('frequency')}> ") for line in graph.lines)
