"""The protocol every connector speaks: a stream of records, checkpoints and one honest ending.

    Connector.harvest(source, fetch, since) ─► RawRecord | Withdrawn | Checkpoint | Unusable … EndOfListing

Absence is evidence only after `EndOfListing(full=True)`: a connector says `full` only when it saw the
listing from its first entry to its last, unmoved, in this run (resuming included).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, ClassVar, Protocol

from vocab.findings import Finding

if TYPE_CHECKING:
    from harvesters.config import SourceConfig
    from harvesters.http import Fetcher

__all__ = [
    "Capabilities",
    "Checkpoint",
    "Connector",
    "EndOfListing",
    "Event",
    "RawRecord",
    "Since",
    "Unusable",
    "Withdrawn",
]


@dataclass(frozen=True, slots=True)
class RawRecord:
    """One dataset description as the source gave it.

    `identifier` is unique and stable within the source. `content` is what the mapping reads: for
    `application/json` the JSON text of one record, for `application/n-triples` the statements about one
    dataset with its distributions, agents and contacts (blank nodes allowed, labels scoped to the record).
    `modified` is the source's own word on when it changed. `private` is true where the source says that
    the record is not for everybody. `findings` are what reading it brought up.
    """

    identifier: str
    content: bytes
    media_type: str
    modified: datetime | None = None
    private: bool = False
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The source says in so many words that this record is gone."""

    identifier: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Unusable:
    """Something stood in the listing that is no usable record. It is not absent: what was live stays live.

    `identifier` is given where it could be read; a listing with an `Unusable` that has none is not full.
    """

    identifier: str | None
    finding: Finding


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Everything before this point has been given; `state` (JSON values) lets `harvest` go on from here."""

    state: dict[str, object]


@dataclass(frozen=True, slots=True)
class EndOfListing:
    """The last event of every run that did not raise.

    `full` is true when the listing was seen whole. `source_time` is the source's own clock at the start
    of the run where it tells one; the next incremental run asks from there. `findings` are about the source as a
    whole (a total that moved, pages skipped). `validators` are kept for the next run's conditional requests.
    """

    full: bool
    source_time: datetime | None = None
    findings: tuple[Finding, ...] = ()
    unchanged: bool = False
    """True when the source said that nothing changed since the last run (for example 304): no record was sent."""
    validators: dict[str, str] = field(default_factory=dict)
    followed: bool = False
    """True when the source's own log of changes was followed from where `Since.validators` said to its end: what was
    not told of is as it was. The listing is not full, and its validators are kept all the same."""


Event = RawRecord | Withdrawn | Unusable | Checkpoint | EndOfListing


def _nothing(_identifier: str) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Since:
    """What an earlier run left behind.

    `checkpoint` resumes a run that broke off; `modified` asks only for what changed since (the source's
    clock, overlap already taken off); `validators` are those of the last complete run, for conditional requests.
    `known` gives the content of a live record's last good version, None where there is none: a connector that could
    not read everything compares with it before it gives a record that may have lost something.
    """

    checkpoint: dict[str, object] | None = None
    modified: datetime | None = None
    validators: dict[str, str] = field(default_factory=dict)
    known: Callable[[str], bytes | None] = _nothing
    here: str = ""
    """Base IRI of the hub that asks; empty where it has none. What says that it came from there is no news."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What a connector can do; the conformance suite tests each both ways."""

    incremental: bool = False
    resumable: bool = False
    withdrawals: bool = False
    """It can say `Withdrawn` explicitly."""
    conditional: bool = False
    """It can end with `unchanged` on the word of the server."""
    private: bool = False


class Connector(Protocol):
    """One kind of source. Constructed without arguments; keeps no state between runs."""

    kind: ClassVar[str]
    capabilities: ClassVar[Capabilities]
    default_mapping: ClassVar[str]
    """Name of the mapping used when the source names none."""

    def check(self, source: SourceConfig) -> None:
        """Validate `source.options`; raises `pydantic.ValidationError`."""
        ...

    def harvest(self, source: SourceConfig, fetch: Fetcher, since: Since) -> Iterator[Event]:
        """Stream the listing; raises `RetryLater` or `StopRun`."""
        ...
