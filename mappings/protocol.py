"""What a compiled mapping takes and gives."""

from __future__ import annotations

from collections.abc import Mapping as Dict
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol
from uuid import NAMESPACE_URL, UUID, uuid5

from vocab.findings import Finding
from vocab.graph import Graph

__all__ = [
    "Leftover",
    "Lift",
    "LiftContext",
    "Lifted",
    "RecordClass",
    "Subject",
    "UnliftableRecord",
    "mint_iri",
    "record_uid",
]


class RecordClass(StrEnum):
    """What a record describes."""

    DATASET = "dataset"
    SERIES = "series"
    SERVICE = "service"


def record_uid(source_id: str, identifier: str) -> UUID:
    """The record's own name here, for ever: a function of source and identifier alone."""
    return uuid5(NAMESPACE_URL, f"urn:hub:record:{source_id}\n{identifier}")


def mint_iri(base: str, uid: UUID | str) -> str:
    """The IRI of a dataset whose source gave none. `base` is the hub's base IRI, with its slash at the end."""
    return f"{base}dataset/{uid}"


@dataclass(frozen=True, slots=True)
class LiftContext:
    """Everything a lift may know beside the raw record; two lifts with equal input give equal output.

    `base` is the hub's base IRI ending in a slash. `assigned_iri`, when set, is the IRI that the record
    already has here (kept through a re-keying at the source) and wins over what the source says now.
    """

    source_id: str
    base: str
    language: str = "vi"
    source_title: str = ""
    source_url: str = ""
    publisher: str | None = None
    """IRI of the agency that stands in where a record names no publisher."""
    assigned_iri: str | None = None
    defaults: Dict[str, str] | None = None
    """Constants of the source's configuration that a mapping may read as `$name`."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A raw record as a mapping sees it (harvesters and mappings do not know each other)."""

    identifier: str
    content: bytes
    media_type: str
    modified: datetime | None = None


@dataclass(frozen=True, slots=True)
class Leftover:
    """A place in the raw record that the mapping did not consume, indexes starred: `resources[*].cache_url`."""

    path: str
    example: str


@dataclass(frozen=True, slots=True)
class Lifted:
    """A raw record in terms of the profile.

    `graph` has no blank nodes; its main subject is `iri`. `source_iri` is what the source itself calls it,
    if that is an http(s) IRI. `references` are the uids (`record_uid`) of other records of the same source that the
    graph links to as `mint_iri(base, uid)`: the hub rewrites them to those records' IRIs.
    `name` is a wished short name (a CKAN name, a slug of the title), not yet unique.
    """

    iri: str
    record_class: RecordClass
    graph: Graph
    title: str
    name: str
    source_iri: str | None = None
    findings: tuple[Finding, ...] = ()
    leftovers: tuple[Leftover, ...] = ()
    references: tuple[str, ...] = ()


class Lift(Protocol):
    """A compiled mapping. `digest` covers its file, what it includes and the crosswalks and schemes it reads."""

    @property
    def name(self) -> str: ...

    @property
    def digest(self) -> str: ...

    def __call__(self, subject: Subject, context: LiftContext) -> Lifted:
        """Lift one record. Bad values become findings; raises `UnliftableRecord` only when no record can be made."""
        ...


class UnliftableRecord(Exception):
    """No record can be made of this: `finding` says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.en)
        self.finding = finding
