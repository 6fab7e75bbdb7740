"""Staging: a listing becomes rows, so that neither a plan nor a restart needs memory or the source again.

Rows and the checkpoint after them are written in one transaction: a run that breaks off resumes from the
last checkpoint.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

import orjson
from sqlalchemy import Connection, delete, select

from harvesters.protocol import Checkpoint, EndOfListing, Event, RawRecord, Unusable, Withdrawn
from hub.clock import stamp
from hub.ledger import blobs, findings, jobs
from hub.ledger.engine import Ledger
from hub.ledger.jobs import Lease
from hub.ledger.schema import job, record, staged
from hub.ledger.sql import among, slices, upsert
from hub.pipeline.collecting import rarely_collected
from vocab.findings import Finding

__all__ = ["Cancelled", "StagedEvent", "forget", "key_of", "stage"]

_ROWS = 500
_BYTES = 16_000_000
_SECONDS = 5.0


class StagedEvent(StrEnum):
    """What a staged row says of its identifier."""

    RECORD = "record"
    WITHDRAWN = "withdrawn"
    UNUSABLE = "unusable"


class Cancelled(Exception):
    """Somebody asked this job to stop."""


@dataclass
class _Buffer:
    rows: dict[str, dict[str, object]] = field(default_factory=dict)
    contents: dict[str, bytes] = field(default_factory=dict)
    about_source: list[Finding] = field(default_factory=list)
    size: int = 0
    since: float = field(default_factory=time.monotonic)

    @property
    def full(self) -> bool:
        late = time.monotonic() - self.since > _SECONDS
        return len(self.rows) >= _ROWS or self.size >= _BYTES or (late and bool(self.rows))


@rarely_collected()
def stage(ledger: Ledger, lease: Lease, source_id: str, events: Iterator[Event]) -> EndOfListing:
    """Write a listing's events down until its end. Raises what the connector raises, `Cancelled` and `LeaseLost`."""
    buffer = _Buffer()
    anonymous = False
    for event in events:
        match event:
            case RawRecord():
                _keep_record(buffer, event)
            case Withdrawn(identifier, reason):
                _keep(buffer, identifier, StagedEvent.WITHDRAWN, reason=findings.clean(reason))
            case Unusable(None, finding):
                anonymous = True
                buffer.about_source.append(finding)
            case Unusable(str() as identifier, finding):
                _keep(buffer, identifier, StagedEvent.UNUSABLE, findings=findings.dump([finding]))
            case Checkpoint(state):
                # Everything before it is written with it; what comes after the last one is given again on resuming.
                _flush(ledger, lease, source_id, buffer, state)
                buffer = _Buffer()
            case EndOfListing():
                buffer.about_source.extend(event.findings)
                _flush(ledger, lease, source_id, buffer, None)
                return _honest(event, anonymous)
        if buffer.full:
            _flush(ledger, lease, source_id, buffer, None)
            buffer = _Buffer()
    raise RuntimeError("the connector ended without EndOfListing")


def _honest(end: EndOfListing, anonymous: bool) -> EndOfListing:
    # Something that had no name stood in the listing: it may be any of the live records.
    if not anonymous or not end.full:
        return end
    return EndOfListing(False, end.source_time, end.findings, end.unchanged, {})


def key_of(identifier: str) -> str:
    """The identifier as the ledger keeps it."""
    return findings.clean(identifier, 2000)


def _keep_record(buffer: _Buffer, event: RawRecord) -> None:
    digest = blobs.digest_of(event.content)
    buffer.contents[digest] = event.content
    buffer.size += len(event.content)
    _keep(
        buffer,
        event.identifier,
        StagedEvent.RECORD,
        raw_digest=digest,
        media_type=event.media_type,
        modified=_stamp(event.modified),
        private=event.private,
        findings=findings.dump(event.findings) if event.findings else "[]",
    )


def _stamp(moment: datetime | None) -> str | None:
    return None if moment is None else stamp(moment)


def _keep(buffer: _Buffer, identifier: str, event: StagedEvent, **values: object) -> None:
    empty = {
        "raw_digest": None,
        "media_type": None,
        "modified": None,
        "private": False,
        "findings": "[]",
        "reason": None,
    }
    key = key_of(identifier)
    buffer.rows[key] = {**empty, **values, "identifier": key, "event": event.value}


def _flush(ledger: Ledger, lease: Lease, source_id: str, buffer: _Buffer, checkpoint: dict[str, object] | None) -> None:
    with ledger.write() as connection:
        values = {} if checkpoint is None else {"checkpoint": orjson.dumps(checkpoint).decode()}
        jobs.prove(connection, lease, **values)
        if connection.scalar(select(job.c.cancel_requested).where(job.c.id == lease.job_id)):
            raise Cancelled
        rows = [{"job_id": lease.job_id, **row} for row in buffer.rows.values()]
        upsert(connection, staged, rows)
        blobs.put_blobs(connection, _new_contents(connection, source_id, buffer), f"raw {source_id}")
        if buffer.about_source:
            findings.add_source_findings(connection, source_id, buffer.about_source, job_id=lease.job_id)


def _new_contents(connection: Connection, source_id: str, buffer: _Buffer) -> dict[str, bytes]:
    """Leave out what the live records hold already: an unchanged listing compresses nothing."""
    contents = dict(buffer.contents)
    for part in slices(buffer.rows, 2000):
        held = connection.scalars(
            select(record.c.raw_digest).where(
                record.c.source_id == source_id, among(connection, record.c.identifier, part)
            )
        )
        for digest in held:
            contents.pop(digest, None)
    return contents


def forget(connection: Connection, job_id: int) -> None:
    """Drop what a job staged."""
    connection.execute(delete(staged).where(staged.c.job_id == job_id))
