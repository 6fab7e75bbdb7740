"""A recipe: everything beside the raw record that makes a record what it is (hard part 8)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from hashlib import sha256
from pathlib import Path

import orjson
from sqlalchemy import Connection, insert, select

from harvesters.registry import connector
from hub.home import Home
from hub.ledger.schema import setting
from hub.sources import Source
from hub.validate import Engine, Validator
from mappings.protocol import Lift, LiftContext, Lifted, Subject, UnliftableRecord, mint_iri, record_uid
from mappings.registry import load
from vocab.findings import Finding, Severity
from vocab.profile import profile_digest

__all__ = ["Recipe", "Workshop", "base_iri"]

_BLOCKING = Severity.BLOCKING
LOCAL_KIND = "local"
_LOCAL_MAPPING = "ckan-default"


def base_iri(connection: Connection, configured: str) -> str:
    """The hub's base IRI: what was configured when it was first needed, for ever (minted IRIs rest on it)."""
    kept = connection.scalar(select(setting.c.value).where(setting.c.name == "base"))
    if kept is None:
        connection.execute(insert(setting).values(name="base", value=configured))
        return configured
    return str(kept)


@dataclass(frozen=True)
class Recipe:
    """How one source's raw records become records."""

    source: Source
    lift: Lift
    validator: Validator
    base: str

    @cached_property
    def digest(self) -> str:
        """Changes when the mapping, a scheme it reads, the profile or what the source's configuration gives changes."""
        parts: list[object] = [
            self.lift.digest,
            profile_digest(),
            self.base,
            self.source.language,
            self.source.publisher,
        ]
        parts += [self.source.shown_title, self.source.url, dict(sorted(self.source.defaults.items()))]
        return sha256(orjson.dumps(parts)).hexdigest()

    def context(self, identifier: str, *, uid: str | None = None, iri: str | None = None) -> LiftContext:
        """What the lift may know of a record. `uid` and `iri` are those of the record here, where it has one."""
        moved = uid is not None and uid != str(record_uid(self.source.id, identifier))
        return replace(self._context, assigned_iri=iri) if moved else self._context

    @cached_property
    def _context(self) -> LiftContext:
        """What holds for every record."""
        return LiftContext(
            source_id=self.source.id,
            base=self.base,
            language=self.source.language,
            source_title=self.source.shown_title,
            source_url=self.source.url,
            publisher=self.source.publisher,
            defaults=self.source.defaults,
        )

    def make(self, subject: Subject, context: LiftContext) -> Lifted | Finding:
        """Lift one record; a `Finding` says why no record can be made of it."""
        try:
            return self.lift(subject, context)
        except UnliftableRecord as error:
            return error.finding

    def judge(self, lifted: Sequence[Lifted]) -> Iterator[tuple[Finding, ...]]:
        """Findings of the shapes, one tuple a record, in order."""
        yield from self.validator.judge([(one.iri, one.graph) for one in lifted])

    def minted(self, identifier: str) -> str:
        """The IRI of a record for which the source gives none."""
        return mint_iri(self.base, record_uid(self.source.id, identifier))


class Workshop:
    """Makes recipes for one home; compiled mappings and shapes are kept."""

    def __init__(self, settings_base: str, engine: str, mappings: Path) -> None:
        self._base = settings_base
        self._validator = Validator(Engine(engine))
        self._mappings = mappings

    @classmethod
    def of(cls, home: Home) -> Workshop:
        """The workshop of a home."""
        return cls(home.settings.base, home.settings.shacl_engine, home.mappings)

    def recipe(self, connection: Connection, source: Source) -> Recipe:
        """The recipe that holds now for a source. The connection must be writing the first time a home is used."""
        return self.recipe_with(source, base_iri(connection, self._base))

    def recipe_with(self, source: Source, base: str, mapping: str | None = None) -> Recipe:
        """The recipe under a given base IRI, with another mapping than the source's where one is given."""
        name = mapping or source.mapping or default_mapping(source.kind)
        return Recipe(source, load(name, self._mappings), self._validator, base)


def default_mapping(kind: str) -> str:
    """The mapping that a kind of source uses when none is named."""
    return _LOCAL_MAPPING if kind == LOCAL_KIND else connector(kind).default_mapping


def blocking(findings: Iterable[Finding]) -> bool:
    """Whether any finding keeps the version from being published."""
    return _BLOCKING in [one.severity for one in findings]
