"""Concepts, their collections and the changes of organisations, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["ChangeEvent", "Collection", "Concept"]


@dataclass(frozen=True, slots=True)
class Concept:
    """One concept. Validity is ISO dates or years as the table gives them, empty where none is known."""

    iri: str
    scheme: str
    code: str
    label: Mapping[str, str]
    alt: Mapping[str, tuple[str, ...]]
    hidden: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    matches: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    valid_from: str = ""
    valid_until: str = ""
    status: str = ""
    replaced_by: tuple[str, ...] = ()
    verified: bool = True
    source: str = ""
    note: Mapping[str, str] = field(default_factory=dict)
    properties: Mapping[str, str] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.iri)

    def name(self, language: str = "vi") -> str:
        """The preferred label in the language, else in English, else the code."""
        return self.label.get(language) or self.label.get("en") or self.code


@dataclass(frozen=True, slots=True)
class Collection:
    """A named list of concepts of a scheme (skos:Collection)."""

    iri: str
    code: str
    label: Mapping[str, str]
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChangeEvent:
    """A change of organisations (org:ChangeEvent)."""

    iri: str
    code: str
    date: str
    original: tuple[str, ...]
    resulting: tuple[str, ...]
    label: Mapping[str, str]
    verified: bool
    source: str
