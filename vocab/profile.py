"""The profile at run time: its classes and terms, and what each class asks of each term.

Made from `vocab/tables/` by `python -m vocab.build`. The names are those of the JSON-LD context; mappings write them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import Any

import orjson

from vocab.namespaces import BASE, NS, PROFILE_ID, PROFILE_IRI, PROFILE_VERSION, shrink

__all__ = [
    "BASE",
    "NS",
    "PROFILE_ID",
    "PROFILE_IRI",
    "PROFILE_VERSION",
    "SUBCLASSES",
    "Description",
    "Obligation",
    "ProfileClass",
    "Term",
    "TermKind",
    "Use",
    "ValueRange",
    "classes",
    "describe",
    "profile_digest",
    "term_of",
    "terms",
]

_HERE = Path(__file__).resolve().parent

SUBCLASSES: Mapping[str, str] = MappingProxyType(
    {
        "http://xmlns.com/foaf/0.1/Organization": "http://xmlns.com/foaf/0.1/Agent",
        "http://xmlns.com/foaf/0.1/Person": "http://xmlns.com/foaf/0.1/Agent",
        "http://xmlns.com/foaf/0.1/Group": "http://xmlns.com/foaf/0.1/Agent",
        "http://purl.org/dc/terms/Agent": "http://xmlns.com/foaf/0.1/Agent",
        "http://www.w3.org/ns/org#Organization": "http://xmlns.com/foaf/0.1/Agent",
        "http://www.w3.org/ns/org#FormalOrganization": "http://xmlns.com/foaf/0.1/Agent",
        "http://www.w3.org/ns/org#OrganizationalUnit": "http://xmlns.com/foaf/0.1/Agent",
        "http://www.w3.org/2006/vcard/ns#Organization": "http://www.w3.org/2006/vcard/ns#Kind",
        "http://www.w3.org/2006/vcard/ns#Individual": "http://www.w3.org/2006/vcard/ns#Kind",
        "http://www.w3.org/2006/vcard/ns#Group": "http://www.w3.org/2006/vcard/ns#Kind",
        "http://www.w3.org/2006/vcard/ns#Location": "http://www.w3.org/2006/vcard/ns#Kind",
    }
)
"""Classes of other vocabularies that count as ours (rdfs:subClassOf in FOAF, ORG and vCard)."""


class Obligation(StrEnum):
    """How strongly a class asks for a term. `EXTENSION` marks optional terms that DCAT-AP does not have."""

    MANDATORY = "mandatory"
    RECOMMENDED = "recommended"
    OPTIONAL = "optional"
    EXTENSION = "extension"


class TermKind(StrEnum):
    """What a term's values are.

    `TEXT` is natural language (with or without a language tag); `LITERAL` any other literal, of one of the
    range's datatypes where it names some; `IRI` a link; `NODE` a node of `class_name` described in the same
    record; `CONCEPT` a concept of `scheme`.
    """

    TEXT = "text"
    LITERAL = "literal"
    IRI = "iri"
    NODE = "node"
    CONCEPT = "concept"


@dataclass(frozen=True, slots=True)
class ValueRange:
    """What values are right. `word` is the table's own word (`temporal`, `url`, `node Agent`, ...).

    `class_name` is set for `NODE`, and for an `IRI` that links to a record of that class. `scheme` is the
    concept scheme; `open` says that concepts of other schemes are right as well.
    """

    word: str
    kind: TermKind
    datatypes: tuple[str, ...] = ()
    class_name: str | None = None
    scheme: str | None = None
    open: bool = False


@dataclass(frozen=True, slots=True)
class Use:
    """What one class asks of one term. `high` is None where any number of values is right."""

    class_name: str
    term: str
    obligation: Obligation
    low: int
    high: int | None
    range: ValueRange
    note: Mapping[str, str]
    blocking: bool = False

    @property
    def cardinality(self) -> str:
        """`1`, `0..1`, `1..n` or `0..n`."""
        if self.low == self.high:
            return str(self.low)
        return f"{self.low}..{'n' if self.high is None else self.high}"


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the context. `range` is the usual one; a class may narrow it (`uses[class].range`)."""

    name: str
    iri: str
    range: ValueRange
    label: Mapping[str, str]
    note: Mapping[str, str]
    uses: Mapping[str, Use]

    @property
    def kind(self) -> TermKind:
        return self.range.kind

    @property
    def datatypes(self) -> tuple[str, ...]:
        return self.range.datatypes

    @property
    def curie(self) -> str:
        """The property by prefix, such as `dct:title`."""
        return shrink(self.iri)

    def range_on(self, class_name: str) -> ValueRange:
        """The range on one class, the usual one where that class does not name the term."""
        use = self.uses.get(class_name)
        return use.range if use else self.range


@dataclass(frozen=True, slots=True)
class ProfileClass:
    """A class of the profile with what it asks of its terms, by term name."""

    name: str
    iri: str
    shape: str
    label: Mapping[str, str]
    note: Mapping[str, str]
    uses: Mapping[str, Use]


@dataclass(frozen=True, slots=True)
class Description:
    """What a page says about a class or term.

    Its IRI, words, and as pairs of N-Triples terms the statements about it.
    """

    iri: str
    kind: str
    name: str
    label: Mapping[str, str]
    note: Mapping[str, str]
    uses: tuple[Use, ...] = ()


@cache
def raw_profile() -> Mapping[str, Any]:
    """The built profile, as JSON values."""
    raw: dict[str, Any] = orjson.loads((_HERE / "profile.json").read_bytes())
    return raw


def _range(raw: list[Any]) -> ValueRange:
    word, kind, datatypes, argument = raw
    scheme = argument if kind == "concept" else None
    return ValueRange(
        str(word),
        TermKind(str(kind)),
        tuple(datatypes),
        None if scheme else argument,
        scheme,
        open=word == "open",
    )


@cache
def classes() -> Mapping[str, ProfileClass]:
    """All classes by name (`Dataset`, `Distribution`, ...)."""
    found = {}
    for raw in raw_profile()["classes"]:
        uses = {
            use["term"]: Use(
                raw["name"],
                use["term"],
                Obligation(use["level"]),
                use["low"],
                use["high"],
                _range(use["range"]),
                use["note"],
                use["blocking"],
            )
            for use in raw["uses"]
        }
        found[raw["name"]] = ProfileClass(
            raw["name"], raw["iri"], raw["shape"], raw["label"], raw["note"], MappingProxyType(uses)
        )
    return MappingProxyType(found)


@cache
def terms() -> Mapping[str, Term]:
    """All terms by their name in the JSON-LD context."""
    found = {}
    for raw in raw_profile()["terms"]:
        uses = {name: one.uses[raw["name"]] for name, one in classes().items() if raw["name"] in one.uses}
        found[raw["name"]] = Term(
            raw["name"], raw["iri"], _range(raw["range"]), raw["label"], raw["note"], MappingProxyType(uses)
        )
    return MappingProxyType(found)


@cache
def _by_iri() -> Mapping[str, Term]:
    return {term.iri: term for term in terms().values()}


def term_of(iri: str) -> Term | None:
    """The term of a property."""
    return _by_iri().get(iri)


def describe(name: str) -> Description | None:
    """What there is to say about a term or class, by its name or IRI; None for what the profile does not have."""
    term = terms().get(name) or term_of(name)
    if term is not None:
        return Description(term.iri, "term", term.name, term.label, term.note, tuple(term.uses.values()))
    one = classes().get(name) or next((found for found in classes().values() if found.iri == name), None)
    if one is not None:
        return Description(one.iri, "class", one.name, one.label, one.note, tuple(one.uses.values()))
    return None


@cache
def profile_digest() -> str:
    """SHA-256 over context, profile, shapes and concept schemes.

    Part of a record's recipe, so that a change of any judges anew.
    """
    total = sha256()
    for path in (_HERE / "context.jsonld", _HERE / "profile.json", *sorted((_HERE / "shapes").glob("*.ttl"))):
        total.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    for path in sorted((_HERE / "schemes").glob("*.index.json")):
        total.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return total.hexdigest()
