"""The last sieve before the ledger: a server that says a secret back does not get it written down."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from harvesters._redaction import masked, masked_bytes, secrets_in_use
from harvesters.errors import HarvestError
from harvesters.protocol import EndOfListing, Event, RawRecord, Unusable, Withdrawn
from vocab.findings import Finding

__all__ = ["scrubbed"]


def scrubbed(events: Iterable[Event]) -> Iterator[Event]:
    """The events, and the error that may end them, without secrets that were sent."""
    try:
        for event in events:
            yield _clean(event) if secrets_in_use() else event
    except HarvestError as error:
        error.en, error.vi = masked(error.en), masked(error.vi)
        error.args = (error.en,)
        error.__cause__ = error.__context__ = None
        raise


def _clean(event: Event) -> Event:
    match event:
        case RawRecord():
            return replace(
                event,
                identifier=masked(event.identifier),
                content=masked_bytes(event.content),
                findings=_findings(event.findings),
            )
        case Unusable():
            name = None if event.identifier is None else masked(event.identifier)
            return Unusable(name, _finding(event.finding))
        case EndOfListing():
            kept = {name: value for name, value in event.validators.items() if masked(value) == value}
            return replace(event, findings=_findings(event.findings), validators=kept)
        case Withdrawn():
            return Withdrawn(masked(event.identifier), masked(event.reason))
        case _:
            return event


def _findings(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    return tuple(_finding(one) for one in findings)


def _finding(one: Finding) -> Finding:
    value = None if one.value is None else masked(one.value)
    focus = None if one.focus is None else masked(one.focus)
    return replace(one, path=masked(one.path), value=value, vi=masked(one.vi), en=masked(one.en), focus=focus)
