"""Rules as values: data classes, exposures, grants, and the set of rules that is one caller's view.

A record's description and its data are exposed separately: to everybody (`PUBLIC`), or to its owner and to who was
granted it (`GRANTED`). A record that is withheld is exposed to nobody else, whatever its class says. Nothing in a
harvested description (`dct:accessRights`, ODRL, a publisher's name) opens anything: what opens is configuration,
a steward's word about a record, and grants.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256
from typing import ClassVar, Final

import orjson

__all__ = ["Aspect", "Clause", "DataClass", "Exposure", "Facts", "Flag", "Grant", "ScopeKind", "View"]


class Aspect(StrEnum):
    """What of a record."""

    DESCRIPTION = "description"
    DATA = "data"


class DataClass(StrEnum):
    """How a record is classed (Law on Data 60/2024/QH15: open data, shared data, data used internally)."""

    OPEN = "open"
    SHARED = "shared"
    INTERNAL = "internal"


class Flag(StrEnum):
    """What a record holds that the law treats with care."""

    PERSONAL = "personal"
    IMPORTANT = "important"
    CORE = "core"


class Exposure(StrEnum):
    """To whom an aspect is open."""

    PUBLIC = "public"
    GRANTED = "granted"
    """To its owner, and to whom a grant names."""


class ScopeKind(StrEnum):
    """By what a grant names records."""

    OWNER = "owner"
    THEME = "theme"
    UNIT = "unit"
    SOURCE = "source"
    SERIES = "series"
    RECORD = "record"


@dataclass(frozen=True, slots=True, order=True)
class Clause:
    """One compiled rule: who holds it sees the descriptions of these records, and their data where `data`."""

    kind: ScopeKind
    value: str
    data: bool


@dataclass(frozen=True, slots=True, repr=False)
class View:
    """What a class of callers may see: everything public, and what its clauses name. Equal rules are one view.

    `key` is short and stable, for files and caches. `since` is when the rules last changed (a stamp), for validators
    of answers; it is not part of the view's identity.
    """

    key: str
    clauses: frozenset[Clause] = frozenset()
    since: str | None = field(default=None, compare=False)

    PUBLIC: ClassVar[View]
    """What anybody sees."""
    ALL: ClassVar[View]
    """Everything, for administrators and the hub's own stewards."""

    @classmethod
    def of(cls, clauses: Iterable[Clause], since: str | None = None) -> View:
        """The view that these rules make; without any it is the public one."""
        held = frozenset(clauses)
        # A clause for the data holds the description too.
        held -= {Clause(one.kind, one.value, False) for one in held if one.data}
        if not held:
            return View.PUBLIC
        parts = [[one.kind.value, one.value, one.data] for one in sorted(held)]
        return cls(f"g{sha256(orjson.dumps(parts)).hexdigest()[:24]}", held, since)

    @property
    def value(self) -> str:
        """The key."""
        return self.key

    @property
    def is_granted(self) -> bool:
        """Whether it is neither the public view nor the whole."""
        return bool(self.clauses)

    def __str__(self) -> str:
        return self.key

    def __repr__(self) -> str:
        return f"View({self.key})"


_PUBLIC: Final = View("public")
_ALL: Final = View("all")
View.PUBLIC = _PUBLIC
View.ALL = _ALL


@dataclass(frozen=True, slots=True)
class Grant:
    """What an agency (None: every agency) was given. Times are stamps; `end` is the first moment without it."""

    id: int
    grantee: str | None
    kind: ScopeKind
    value: str
    aspects: frozenset[Aspect]
    purpose: str
    legal_basis: str
    start: str
    end: str | None
    by: str
    created: str
    revoked: str | None = None
    revoked_by: str | None = None
    reason: str | None = None

    def valid_at(self, moment: str) -> bool:
        """Whether it holds at a moment (a stamp)."""
        return self.start <= moment and not self.ended_at(moment)

    def ended_at(self, moment: str) -> bool:
        """Whether it is over at a moment: revoked or at its end."""
        return any(end is not None and end <= moment for end in (self.end, self.revoked))

    @property
    def clause(self) -> Clause:
        """The rule that it makes while it holds."""
        return Clause(self.kind, self.value, Aspect.DATA in self.aspects)

    def boundaries(self, moment: str) -> list[str]:
        """The moments up to now at which it began or ceased to hold."""
        return [one for one in (self.start, self.end, self.revoked) if one is not None and one <= moment]


@dataclass(frozen=True, slots=True)
class Facts:
    """What the policy knows of a record. `scopes` are what it belongs to beside owner, source and itself."""

    uid: str
    source_id: str
    owner: str | None = None
    data_class: DataClass = DataClass.OPEN
    label: str | None = None
    flags: frozenset[Flag] = frozenset()
    withheld: bool = False
    description: Exposure = Exposure.PUBLIC
    data: Exposure = Exposure.PUBLIC
    scopes: frozenset[tuple[ScopeKind, str]] = frozenset()

    @property
    def is_public(self) -> bool:
        """Whether anybody sees its description."""
        return not self.withheld and self.description is Exposure.PUBLIC

    def exposed(self, aspect: Aspect) -> bool:
        """Whether an aspect is open to whoever sees the description, and that to everybody."""
        return self.is_public and (aspect is Aspect.DESCRIPTION or self.data is Exposure.PUBLIC)

    def falls_under(self, clause: Clause) -> bool:
        """Whether a clause names this record."""
        match clause.kind:
            case ScopeKind.OWNER:
                return self.owner == clause.value
            case ScopeKind.SOURCE:
                return self.source_id == clause.value
            case ScopeKind.RECORD:
                return self.uid == clause.value
            case ScopeKind.THEME | ScopeKind.UNIT | ScopeKind.SERIES:
                return (clause.kind, clause.value) in self.scopes
