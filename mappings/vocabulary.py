"""The one place where mappings ask the shared vocabulary: terms of the profile, concepts, units, legal acts."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import yaml

from vocab.namespaces import expand

__all__ = ["Term", "class_iri", "class_terms", "classes", "terms_named"]

_TABLES: Final = Path(__file__).parents[1] / "vocab" / "tables"


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the profile: its name in the JSON-LD context, its property, and what its values are.

    `kind` is `text`, `string`, `temporal`, `decimal`, `integer`, `nonNegativeInteger`, `duration`, `hexBinary`,
    `boolean`, `geometry`, `iri`, `url`, `node`, `link`, `concept`, `open` or `literal`; `target` is the class or scheme of the last four.
    """

    name: str
    iri: str
    kind: str
    target: str


@cache
def _terms() -> dict[str, Term]:
    table = yaml.safe_load((_TABLES / "terms.yaml").read_text())
    return {name: _term(name, row[0], row[1]) for name, row in table.items()}


def _term(name: str, prop: str, range_: str) -> Term:
    kind, _, target = range_.partition(" ")
    return Term(name, expand(prop), kind, target)


@cache
def _class_tables() -> dict[str, tuple[str, dict[str, Term]]]:
    tables: dict[str, tuple[str, dict[str, Term]]] = {}
    for file in sorted((_TABLES / "classes").glob("*.yaml")):
        table = yaml.safe_load(file.read_text())
        terms = {}
        for name, row in table["terms"].items():
            extra = row[2] if len(row) > 2 else {}
            term = _terms()[name]
            terms[name] = _term(name, term.iri, extra["range"]) if "range" in extra else term
        tables[table["class"]] = (expand(table["iri"]), terms)
    return tables


def classes() -> tuple[str, ...]:
    """Names of the profile's classes."""
    return tuple(_class_tables())


def class_iri(name: str) -> str:
    """The IRI of a class of the profile."""
    return _class_tables()[name][0]


def class_terms(name: str) -> dict[str, Term]:
    """The terms a class may have, by name, with the ranges they have in that class."""
    return _class_tables()[name][1]


def terms_named() -> dict[str, Term]:
    """Every term of the profile by name."""
    return _terms()
