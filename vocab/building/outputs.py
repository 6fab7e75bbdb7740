"""Everything that is made from the tables, as paths and bytes."""

from __future__ import annotations

from collections.abc import Mapping

import orjson

from vocab.building.context import context_document
from vocab.building.ontology import ontology_turtle, read_own_terms
from vocab.building.pages import pages
from vocab.building.schemes import scheme_index, scheme_turtle
from vocab.building.shapes import Check, checks, node_shape_iri, shapes_turtle
from vocab.building.tables import (
    Bilingual,
    ClassTable,
    SchemeTable,
    TableError,
    TermRow,
    read_classes,
    read_rules,
    read_schemes,
    read_terms,
)
from vocab.namespaces import PROFILE_IRI, PROFILE_VERSION

__all__ = ["OWNED", "outputs"]

OWNED = ("vocab/shapes/*.ttl", "docs/profile/classes/*.md", "docs/profile/schemes/*.md")
"""Folders where a file that the tables do not make is out of place."""


def outputs() -> dict[str, bytes]:
    """Path (from the repository's root) to content; raises `TableError`."""
    terms, schemes = read_terms(), read_schemes()
    classes = read_classes(terms)
    _refuse_unknown_schemes(classes, schemes)
    rules = read_rules(classes)
    made = {name: tuple(checks(table, classes, schemes, rules)) for name, table in classes.items()}
    files: dict[str, bytes] = {
        "vocab/context.jsonld": context_document(terms, classes),
        "vocab/ontology.ttl": ontology_turtle(terms, read_own_terms()).encode(),
        "vocab/profile.json": _profile(terms, classes, made),
    }
    for name, table in classes.items():
        files[f"vocab/shapes/{name}.ttl"] = shapes_turtle(table, made[name]).encode()
    for name, scheme in schemes.items():
        files[f"vocab/schemes/{name}.index.json"] = scheme_index(scheme)
        files[f"vocab/schemes/{name}.ttl"] = scheme_turtle(scheme).encode()
    return files | pages(terms, classes, schemes, made)


def _refuse_unknown_schemes(classes: Mapping[str, ClassTable], schemes: Mapping[str, SchemeTable]) -> None:
    for table in classes.values():
        for use in table.uses:
            if use.range.kind == "concept" and use.range.argument not in schemes:
                raise TableError(f"{table.name}.{use.term.name}: there is no scheme {use.range.argument!r}")


def _profile(
    terms: Mapping[str, TermRow], classes: Mapping[str, ClassTable], made: Mapping[str, tuple[Check, ...]]
) -> bytes:
    raw = {
        "iri": PROFILE_IRI,
        "version": PROFILE_VERSION,
        "terms": [_term(row) for row in terms.values()],
        "classes": [_class(table) for table in classes.values()],
        "shapes": [_shape(check) for found in made.values() for check in found],
    }
    return orjson.dumps(raw, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _words(words: Bilingual) -> dict[str, str]:
    return {"vi": words.vi, "en": words.en}


def _term(row: TermRow) -> dict[str, object]:
    return {
        "name": row.name,
        "iri": row.iri,
        "range": [row.range.word, row.range.kind, list(row.range.datatypes), row.range.argument],
        "label": _words(row.label),
        "note": _words(row.note),
    }


def _class(table: ClassTable) -> dict[str, object]:
    return {
        "name": table.name,
        "iri": table.iri,
        "shape": node_shape_iri(table),
        "label": _words(table.label),
        "note": _words(table.note),
        "uses": [
            {
                "term": use.term.name,
                "level": use.level,
                "low": use.low,
                "high": use.high,
                "range": [use.range.word, use.range.kind, list(use.range.datatypes), use.range.argument],
                "blocking": use.blocking,
                "note": _words(use.note),
            }
            for use in table.uses
        ],
    }


def _shape(check: Check) -> dict[str, object]:
    return {
        "iri": check.iri,
        "path": check.path,
        "class": check.class_name,
        "term": check.term,
        "severity": check.severity,
        "message": _words(check.message),
        "expectation": _words(check.expectation),
        "fix": _words(check.fix),
    }
