"""Findings in the ledger: the current ones of each record's newest version, and of each source's last run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection, Select, delete, func, select

from hub.clock import stamp
from hub.ledger.schema import finding
from hub.ledger.sql import insert_rows, slices
from vocab.findings import Finding, Severity

__all__ = ["StoredFinding", "add_source_findings", "clean", "count", "dump", "listed", "load", "replace", "summary"]

_LONGEST = 500


@dataclass(frozen=True, slots=True)
class StoredFinding:
    """A finding with where it belongs."""

    source_id: str
    identifier: str | None
    origin: str
    finding: Finding
    found: str


def clean(text: str, limit: int = 4000) -> str:
    """What both databases can hold as text: no NUL, no lone surrogate, not endless."""
    if "\x00" in text:
        text = text.replace("\x00", "\ufffd")
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= limit else text[: limit - 1] + "…"


def dump(findings: Iterable[Finding]) -> str:
    """Findings as JSON text."""
    return orjson.dumps(list(findings)).decode()


def load(text: str) -> list[Finding]:
    """Read back what `dump` wrote."""
    return [Finding(**{**one, "severity": Severity(one["severity"])}) for one in orjson.loads(text)]


def _row(
    source_id: str, identifier: str | None, origin: str, job_id: int | None, found: str, one: Finding
) -> dict[str, object]:
    return {
        "source_id": source_id,
        "identifier": identifier,
        "origin": origin,
        "rule": one.rule,
        "severity": one.severity.value,
        "path": clean(one.path),
        "value": None if one.value is None else clean(one.value, _LONGEST),
        "expectation": clean(one.expectation),
        "vi": clean(one.vi),
        "en": clean(one.en),
        "focus": None if one.focus is None else clean(one.focus),
        "job_id": job_id,
        "found": found,
    }


def replace(
    connection: Connection,
    source_id: str,
    origins: Sequence[str],
    by_identifier: Mapping[str, Iterable[tuple[str, Finding]]],
    job_id: int | None,
) -> None:
    """Put the findings of these records (each with its origin) in place of their earlier ones of those origins."""
    for part in slices(by_identifier):
        connection.execute(
            delete(finding).where(
                finding.c.source_id == source_id, finding.c.identifier.in_(part), finding.c.origin.in_(list(origins))
            )
        )
    found = stamp()
    rows = [
        _row(source_id, identifier, origin, job_id, found, one)
        for identifier, findings in by_identifier.items()
        for origin, one in findings
    ]
    if rows:
        insert_rows(connection, finding, rows)


def add_source_findings(
    connection: Connection, source_id: str, findings: Iterable[Finding], *, job_id: int, first: bool = False
) -> None:
    """Findings about a source as a whole; `first` drops those of earlier runs."""
    if first:
        connection.execute(
            delete(finding).where(
                finding.c.source_id == source_id,
                finding.c.identifier.is_(None),
                finding.c.origin == "harvest",
                finding.c.job_id != job_id,
            )
        )
    found = stamp()
    rows = [_row(source_id, None, "harvest", job_id, found, one) for one in findings]
    if rows:
        insert_rows(connection, finding, rows)


def _narrowed(
    query: Select[Any],
    source_id: str | None,
    identifier: str | None,
    severity: Severity | None,
    rule: str | None,
) -> Select[Any]:
    for column, value in (
        (finding.c.source_id, source_id),
        (finding.c.identifier, identifier),
        (finding.c.severity, severity.value if severity else None),
        (finding.c.rule, rule),
    ):
        if value is not None:
            query = query.where(column == value)
    return query


def listed(
    connection: Connection,
    *,
    source_id: str | None = None,
    identifier: str | None = None,
    severity: Severity | None = None,
    rule: str | None = None,
    limit: int = 100,
    offset: int = 0,
) -> list[StoredFinding]:
    """Findings in the order of source, record and finding."""
    query = _narrowed(select(finding), source_id, identifier, severity, rule)
    query = query.order_by(finding.c.source_id, finding.c.identifier, finding.c.id).limit(limit).offset(offset)
    return [
        StoredFinding(
            row.source_id,
            row.identifier,
            row.origin,
            Finding(row.rule, Severity(row.severity), row.path, row.value, row.expectation, row.vi, row.en, row.focus),
            row.found,
        )
        for row in connection.execute(query)
    ]


def count(
    connection: Connection,
    *,
    source_id: str | None = None,
    identifier: str | None = None,
    severity: Severity | None = None,
    rule: str | None = None,
) -> int:
    """How many findings `listed` would give without a limit."""
    query = _narrowed(select(func.count()).select_from(finding), source_id, identifier, severity, rule)
    return int(connection.scalar(query) or 0)


def summary(connection: Connection, source_id: str) -> list[tuple[str, Severity, int]]:
    """How often each rule was found at a source: (rule, severity, count), most first."""
    rows = connection.execute(
        select(finding.c.rule, finding.c.severity, func.count())
        .where(finding.c.source_id == source_id)
        .group_by(finding.c.rule, finding.c.severity)
        .order_by(func.count().desc(), finding.c.rule)
    )
    return [(row[0], Severity(row[1]), row[2]) for row in rows]
