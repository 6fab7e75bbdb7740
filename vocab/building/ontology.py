"""The names of our own namespace, declared in Turtle, so that each can be looked up."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml

from vocab.building import turtle
from vocab.building.tables import TABLES, Bilingual, TableError, TermRow
from vocab.namespaces import NS, PROFILE_IRI, PROFILE_VERSION, scheme_iri

__all__ = ["OwnTerm", "ontology_turtle", "read_own_terms"]

_KINDS = {"property": "rdf:Property", "datatype": "rdfs:Datatype"}


@dataclass(frozen=True, slots=True)
class OwnTerm:
    """One row of `own-terms.yaml`."""

    name: str
    kind: str
    label: Bilingual
    note: Bilingual


def read_own_terms(path: Path = TABLES / "own-terms.yaml") -> tuple[OwnTerm, ...]:
    """The names that are not terms of a class; raises `TableError`."""
    with path.open(encoding="utf-8") as file:
        raw: Mapping[str, Sequence[str]] = yaml.safe_load(file)
    for name, row in raw.items():
        if len(row) != 5 or row[0] not in _KINDS:
            raise TableError(f"{path.name}: {name}: expected a kind of {'/'.join(_KINDS)} and four texts")
    return tuple(
        OwnTerm(name, row[0], Bilingual(row[1], row[2]), Bilingual(row[3], row[4])) for name, row in raw.items()
    )


def ontology_turtle(terms: Mapping[str, TermRow], own: Sequence[OwnTerm]) -> str:
    """The profile and every name of its namespace."""
    heading = (
        "The profile and the names of its own. Written by `python -m vocab.build` from vocab/tables/; do not edit."
    )
    return turtle.document(heading, _blocks(terms, own))


def _blocks(terms: Mapping[str, TermRow], own: Sequence[OwnTerm]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    title = Bilingual("Hồ sơ làm việc DCAT-AP 3.0.1 cho Việt Nam", "Working profile of DCAT-AP 3.0.1 for Vietnam")
    note = Bilingual("Chưa phải tiêu chuẩn quốc gia; có thể đổi tên.", "No national standard; it may be renamed.")
    yield (
        PROFILE_IRI,
        [
            ("a", "<http://www.w3.org/ns/dx/prof/Profile>"),
            ("a", "dct:Standard"),
            *_both("dct:title", title),
            *_both("dct:description", note),
            ("dcat:version", turtle.text(PROFILE_VERSION)),
            ("<http://www.w3.org/ns/dx/prof/isProfileOf>", "<https://semiceu.github.io/DCAT-AP/releases/3.0.1>"),
        ],
    )
    for row in terms.values():
        if row.iri.startswith(NS):
            yield row.iri, _declared("rdf:Property", row.label, row.note) + _range(row)
    for one in own:
        yield NS + one.name, _declared(_KINDS[one.kind], one.label, one.note)


def _both(predicate: str, words: Bilingual) -> list[tuple[str, str]]:
    return [(predicate, turtle.text(words.vi, "vi")), (predicate, turtle.text(words.en, "en"))]


def _declared(kind: str, label: Bilingual, note: Bilingual) -> list[tuple[str, str]]:
    defined = ("rdfs:isDefinedBy", turtle.name(PROFILE_IRI))
    return [("a", kind), *_both("rdfs:label", label), *_both("rdfs:comment", note), defined]


def _range(row: TermRow) -> list[tuple[str, str]]:
    if row.range.kind == "concept":
        return [("rdfs:range", "skos:Concept"), ("rdfs:seeAlso", turtle.name(scheme_iri(row.range.argument or "")))]
    if len(row.range.datatypes) == 1:
        return [("rdfs:range", turtle.name(row.range.datatypes[0]))]
    return []
