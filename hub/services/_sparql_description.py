"""The SPARQL 1.1 Service Description of the endpoint."""

from __future__ import annotations

from typing import Final

from vocab.namespaces import PREFIXES
from vocab.rdf import Syntax, serialize
from vocab.terms import iri, literal, statement

__all__ = ["SYNTAXES", "describe"]

SYNTAXES: Final = (Syntax.TURTLE, Syntax.RDF_XML, Syntax.JSON_LD, Syntax.N_TRIPLES)
_SD: Final = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS: Final = "http://www.w3.org/ns/formats/"
_RESULTS: Final = (
    "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
    "Turtle", "N-Triples", "RDF_XML", "JSON-LD", "TriG", "N-Quads",
)  # fmt: skip


def describe(endpoint: str, title_vi: str, title_en: str, syntax: Syntax) -> bytes:
    """What the endpoint speaks and holds: query only, one default graph, no named graphs, no federation."""
    service, dataset, graph = (iri(f"{endpoint}{part}") for part in ("#service", "#dataset", "#default-graph"))
    rdf_type = iri(f"{PREFIXES['rdf']}type")

    def sd(name: str) -> str:
        return iri(_SD + name)

    lines = [
        statement(service, rdf_type, sd("Service")),
        statement(service, sd("endpoint"), iri(endpoint)),
        statement(service, sd("supportedLanguage"), sd("SPARQL11Query")),
        *(statement(service, sd("resultFormat"), iri(_FORMATS + name)) for name in _RESULTS),
        statement(service, sd("defaultDataset"), dataset),
        statement(service, iri(f"{PREFIXES['dct']}title"), literal(title_vi, language="vi")),
        statement(service, iri(f"{PREFIXES['dct']}title"), literal(title_en, language="en")),
        statement(dataset, rdf_type, sd("Dataset")),
        statement(dataset, sd("defaultGraph"), graph),
        statement(graph, rdf_type, sd("Graph")),
    ]
    return serialize(lines, syntax, {"sd": _SD, "formats": _FORMATS, "dct": PREFIXES["dct"]})
