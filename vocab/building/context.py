"""The JSON-LD context, made from the terms: the names that mappings write."""

from __future__ import annotations

import re
from collections.abc import Mapping

import orjson

from vocab.building.tables import ClassTable, TermRow
from vocab.namespaces import PREFIXES, shrink

__all__ = ["context_document"]


def context_document(terms: Mapping[str, TermRow], classes: Mapping[str, ClassTable]) -> bytes:
    """The context as JSON: prefixes, classes, then terms with their coercions."""
    entries: dict[str, object] = {"@version": 1.1, "id": "@id", "a": "@type"}
    iris = [row.iri for row in terms.values()] + [table.iri for table in classes.values()]
    used = {shrink(iri).partition(":")[0] for iri in iris} | {"xsd", "rdf", "geo", "eu", "scheme", "legal", "iana"}
    entries |= {prefix: namespace for prefix, namespace in PREFIXES.items() if prefix in used}
    entries |= {table.name: shrink(table.iri) for table in classes.values()}
    entries |= {row.name: _entry(row) for row in terms.values()}
    return orjson.dumps({"@context": entries}, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def _entry(row: TermRow) -> object:
    name = shrink(row.iri)
    if not re.fullmatch(r"[a-z]+:[\w-]+", name):
        name = row.iri
    if row.range.kind in {"iri", "node", "concept"}:
        return {"@id": name, "@type": "@id"}
    if len(row.range.datatypes) == 1 and row.range.word != "string":
        return {"@id": name, "@type": shrink(row.range.datatypes[0])}
    return {"@id": name}
