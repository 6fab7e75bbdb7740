"""Writes into the hub's own catalogs: the same journey as a harvest, of the records that were written."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import insert, select

from hub.home import Home
from hub.ledger import blobs, findings, jobs
from hub.ledger import sources as ledger_sources
from hub.ledger.schema import JobKind, JobState, RecordState, record, source, staged
from hub.pipeline.recipe import LOCAL_KIND
from hub.pipeline.work import work
from hub.sources import Source
from vocab.findings import Finding, Severity

__all__ = ["EditFailed", "EditResult", "edit", "ensure_local"]

JSON = "application/json"


class EditFailed(Exception):
    """The write could not be carried out; nothing of it was applied."""


@dataclass(frozen=True, slots=True)
class EditResult:
    """What a write did. `seq` is the log's position that shows it; `rejected` names records that were not published."""

    seq: int
    job_id: int
    findings: tuple[tuple[str, Finding], ...]
    rejected: tuple[str, ...]


def ensure_local(home: Home, source_id: str, title: str) -> None:
    """Make the source that stands for a catalog of the hub itself, once."""
    with home.ledger.write() as connection:
        if connection.scalar(select(source.c.id).where(source.c.id == source_id)) is None:
            config = Source(id=source_id, kind=LOCAL_KIND, url=home.settings.base, title=title)
            ledger_sources.put(connection, config, origin="api")


def edit(
    home: Home,
    source_id: str,
    upserts: Mapping[str, bytes],
    deletes: frozenset[str] = frozenset(),
    *,
    private: frozenset[str] = frozenset(),
) -> EditResult:
    """Write packages (CKAN JSON by identifier) into a catalog of the hub itself, and withdraw others.

    One write after the other for each catalog. `private` names those of `upserts` that are not for everybody.
    """
    with _alone(home, source_id):
        job_id = _stage(home, source_id, upserts, deletes, private)
        outcome = work(home, job_id)
    if outcome.job.state in (JobState.FAILED, JobState.CANCELLED):
        raise EditFailed(outcome.job.reason_en or "the write failed")
    return _result(home, source_id, job_id, outcome.job.last_seq or 0, upserts)


def _stage(
    home: Home, source_id: str, upserts: Mapping[str, bytes], deletes: frozenset[str], private: frozenset[str]
) -> int:
    contents = {blobs.digest_of(content): content for content in upserts.values()}
    with home.ledger.write() as connection:
        ledger_sources.get(connection, source_id)
        job_id = jobs.create(connection, source_id, JobKind.EDIT, trigger="api", full=False)
        blobs.put_blobs(connection, contents)
        rows: list[dict[str, object]] = [
            {
                "job_id": job_id,
                "identifier": identifier,
                "event": "record",
                "raw_digest": blobs.digest_of(content),
                "media_type": JSON,
                "private": identifier in private,
            }
            for identifier, content in upserts.items()
        ]
        rows += [
            {
                "job_id": job_id,
                "identifier": identifier,
                "event": "withdrawn",
                "raw_digest": None,
                "media_type": None,
                "private": False,
            }
            for identifier in deletes
        ]
        if rows:
            connection.execute(insert(staged), rows)
    return job_id


def _result(home: Home, source_id: str, job_id: int, seq: int, upserts: Mapping[str, bytes]) -> EditResult:
    with home.ledger.read() as connection:
        rejected = connection.scalars(
            select(record.c.identifier).where(
                record.c.source_id == source_id,
                record.c.identifier.in_(list(upserts)),
                (record.c.rejected_raw_digest.is_not(None)) | (record.c.state == RecordState.REJECTED.value),
            )
        ).all()
        found = [
            (identifier, stored.finding)
            for identifier in upserts
            for stored in findings.listed(connection, source_id=source_id, identifier=identifier, limit=1000)
            if stored.finding.severity is Severity.BLOCKING or identifier in rejected
        ]
    return EditResult(seq, job_id, tuple(found), tuple(rejected))


@contextmanager
def _alone(home: Home, source_id: str) -> Iterator[None]:
    with (home.run / f"edit-{source_id}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
