"""One lift in progress: what it writes to, and what it has found."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from hashlib import sha1, sha256
from typing import Final
from uuid import NAMESPACE_URL, UUID

from mappings.addresses import Reading
from mappings.leftovers import example
from mappings.protocol import LiftContext, RecordClass, mint_iri, record_uid
from vocab.dates import bounds, parse_date
from vocab.findings import Finding
from vocab.namespaces import PREFIXES

__all__ = ["RDF_TYPE", "Run", "derived_iri", "distribution_iri", "shared_iri"]

_URL: Final = NAMESPACE_URL.bytes
RDF_TYPE: Final = f"<{PREFIXES['rdf']}type>"


def derived_iri(base: str, uid: UUID | str, path: str, pairs: Iterable[str]) -> str:
    """The IRI of a nested node: a function of its record, its place and what is said about it."""
    content = "\n".join((str(uid), path, *sorted(pairs)))
    return f"{base}.well-known/genid/{sha256(content.encode()).hexdigest()[:32]}"


def _uuid5(name: str) -> str:
    """`str(uuid5(NAMESPACE_URL, name))`, four times as fast (RFC 9562, section 5.5)."""
    digest = sha1(_URL + name.encode(), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(digest[16], 16) & 3]
    return f"{digest[:8]}-{digest[8:12]}-5{digest[13:16]}-{variant}{digest[17:20]}-{digest[20:32]}"


def distribution_iri(base: str, uid: UUID | str, key: str) -> str:
    """The IRI of a distribution without one: a function of its record and a key that holds at the source."""
    return f"{base}distribution/{_uuid5(f'urn:hub:distribution:{uid}{chr(10)}{key}')}"


@lru_cache(maxsize=1 << 13)
def shared_iri(base: str, kind: str, source_id: str, key: str) -> str:
    """The IRI of a node that several records of a source describe alike, such as an agency of a portal."""
    return f"{base}{kind}/{_uuid5(f'urn:hub:{kind}:{source_id}{chr(10)}{key}')}"


def _last_day(getters: tuple[Callable[[object], object], ...], record: object) -> date | None:
    """The last day of the first date or period that is told."""
    for get in getters:
        told = get(record)
        for value in told if isinstance(told, list) else [told]:
            if isinstance(value, str | int) and not isinstance(value, bool) and (day := _day(str(value))):
                return day
    return None


@lru_cache(maxsize=1 << 13)
def _day(text: str) -> date | None:
    start, slash, end = text.partition("/")
    text = end if slash and start[:4].isdigit() and "-" in start and end[:1].isdigit() else text
    first, last = bounds(parse_date(text[:200]))
    return last or first


class Run:
    """The state of one lift. Nodes are written as `<property> object .` pairs; findings get their path when settled."""

    __slots__ = (
        "base",
        "context",
        "covers",
        "dates",
        "findings",
        "identifier",
        "keys",
        "language",
        "nodes",
        "notes",
        "on",
        "record",
        "record_class",
        "references",
        "scope",
        "side",
        "skipped",
        "uid",
        "writes",
    )

    def __init__(self, record: object, identifier: str, context: LiftContext) -> None:
        self.record = record
        self.identifier = identifier
        self.context = context
        self.base = context.base
        self.speak(context.language)
        self.on: date | None = None
        """When the record was last changed, as far as known: what its place names mean depends on it."""
        self.dates: tuple[Callable[[object], object], ...] = ()
        """What the record says of when it was changed or issued, best first; asked when somebody needs it."""
        self.covers: tuple[Callable[[object], object], ...] = ()
        """What the record says of the time that its data cover."""
        self.uid = _uuid5(f"urn:hub:record:{context.source_id}\n{identifier}")
        """`record_uid` as text."""
        self.nodes: dict[str, list[str]] = {}
        """Pairs by the term of their subject."""
        self.writes = 0
        """Counts what was written or asked that concerns this record alone: such readings are not remembered."""
        self.findings: list[Finding] = []
        self.notes: list[Finding] = []
        """Findings of the value being read, still without path."""
        self.keys: dict[str, int] = {}
        """Keys of distributions met so far, with their number."""
        self.side: list[str] = []
        """Pairs that a reader says about the subject at hand beside its own property."""
        self.record_class = RecordClass.DATASET
        self.references: dict[str, None] = {}
        self.skipped: dict[str, str] = {}
        """Alternatives that held something else than the one taken, by starred path."""

    def when(self) -> date | None:
        """The day of the record: when it was changed or issued by its own words, else by the source's list."""
        self.writes += 1
        if self.dates:
            getters, self.dates = self.dates, ()
            self.on = _last_day(getters, self.record) or self.on
        return self.on

    def covered(self) -> date | None:
        """The last day of the time that the data cover, else the day of the record."""
        day = _last_day(self.covers, self.record) if self.covers else None
        return day or self.when()

    def speak(self, language: str) -> None:
        """Set the language of texts without a tag."""
        self.language = language
        self.scope = f"{language} {self.context.source_url}"
        """All that a remembered reading may depend on beside the text."""

    def write(self, subject: str, pairs: Iterable[str]) -> None:
        """Write statements about a subject, given as a term."""
        self.writes += 1
        known = self.nodes.get(subject)
        if known is None:
            self.nodes[subject] = list(pairs)
        else:
            known.extend(pairs)

    def take(self, reading: Reading) -> tuple[str, ...]:
        """The terms of a reading; its findings wait for their path."""
        if reading.findings:
            self.notes.extend(reading.findings)
        return reading.terms

    def settle(self, path: str) -> None:
        """Give the waiting findings the path of the value just read."""
        for note in self.notes:
            self.findings.append(
                Finding(
                    note.rule,
                    note.severity,
                    path,
                    note.value,
                    note.expectation,
                    note.vi,
                    note.en,
                    note.focus,
                )
            )
        self.notes.clear()

    def node(self, pairs: list[str], path: str, iri: str | None = None) -> str:
        """Write a nested node and answer its term. `pairs` are `<property> object .` texts, not empty."""
        subject = f"<{iri or derived_iri(self.base, self.uid, path, pairs)}>"
        self.write(subject, pairs)
        return subject

    def reference(self, identifier: str) -> str:
        """The term for another record of this source, to be rewritten when that record's IRI is known."""
        self.writes += 1
        uid = str(record_uid(self.context.source_id, identifier))
        self.references[uid] = None
        return f"<{mint_iri(self.base, uid)}>"

    def skip(self, path: str, value: object) -> None:
        """Remember an alternative that was not taken."""
        self.skipped.setdefault(path, example(value))
