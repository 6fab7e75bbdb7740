"""Terms and classes of the profile, as mappings ask for them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from vocab import profile

__all__ = ["Term", "class_iri", "class_terms", "class_terms_by_iri", "terms_named"]


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the profile: its name in the JSON-LD context, its property, and what its values are on one class.

    `kind` is the range's own word: `text`, `string`, `literal`, `temporal`, `decimal`, `integer`, `nonNegativeInteger`,
    `duration`, `hexBinary`, `boolean`, `geometry`, `iri`, `url`, `node`, `link`, `concept` or `open`; `target` is the
    class or scheme that goes with it.
    """

    name: str
    iri: str
    kind: str
    target: str


def _term(name: str, iri: str, found: profile.ValueRange) -> Term:
    word, _, rest = found.word.partition(" ")
    return Term(name, iri, word, found.class_name or found.scheme or rest)


@cache
def class_terms(name: str) -> dict[str, Term]:
    """The terms a class may have, by name, with the ranges they have in that class."""
    terms = profile.terms()
    return {use.term: _term(use.term, terms[use.term].iri, use.range) for use in profile.classes()[name].uses.values()}


@cache
def class_terms_by_iri(name: str) -> dict[str, Term]:
    """The terms a class may have, by the IRI of their property."""
    return {term.iri: term for term in class_terms(name).values()}


def class_iri(name: str) -> str:
    """The IRI of a class of the profile."""
    return profile.classes()[name].iri


@cache
def terms_named() -> dict[str, Term]:
    """Every term of the profile by name."""
    return {name: _term(name, term.iri, term.range) for name, term in profile.terms().items()}
