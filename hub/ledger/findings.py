"""Findings in the ledger: the current ones of each record's newest version, and of each source's last run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection, Select, delete, func, insert, select

from hub.clock import stamp
from hub.ledger.finding_sets import Packed, clean, maker_of, pack, sweep, unpacked
from hub.ledger.schema import finding, finding_part
from hub.ledger.sql import among, insert_rows, slices
from vocab.findings import Finding, Severity

__all__ = [
    "Packed",
    "StoredFinding",
    "add_source_findings",
    "clean",
    "count",
    "dump",
    "listed",
    "load",
    "pack",
    "put",
    "replace",
    "summary",
    "sweep",
]

_OF = finding_part.c.set_id == finding.c.set_id


@dataclass(frozen=True, slots=True)
class StoredFinding:
    """A finding with where it belongs."""

    source_id: str
    identifier: str | None
    origin: str
    finding: Finding
    found: str


def dump(findings: Iterable[Finding]) -> str:
    """Findings as JSON text."""
    return orjson.dumps(list(findings)).decode()


def load(text: str) -> list[Finding]:
    """Read back what `dump` wrote."""
    return [Finding(**{**one, "severity": Severity(one["severity"])}) for one in orjson.loads(text)]


def replace(
    connection: Connection,
    source_id: str,
    origins: Iterable[str],
    by_identifier: Mapping[str, Iterable[tuple[str, Finding]]],
    job_id: int | None,
) -> None:
    """Put the findings of these records (each with its origin) in place of their earlier ones of those origins.

    Origins that have a maker in common go together.
    """
    packed = pack(connection, source_id, list(by_identifier.values()))
    put(connection, source_id, origins, dict(zip(by_identifier, packed, strict=True)), job_id)


def put(
    connection: Connection,
    source_id: str,
    origins: Iterable[str],
    by_identifier: Mapping[str, Iterable[Packed]],
    job_id: int | None,
) -> None:
    """`replace` with findings that are in sets already."""
    makers = sorted({maker_of(origin) for origin in origins})
    for part in slices(by_identifier, 2000):
        connection.execute(
            delete(finding).where(
                finding.c.source_id == source_id,
                among(connection, finding.c.identifier, part),
                finding.c.maker.in_(makers),
            )
        )
    found = stamp()
    rows = [
        {
            "source_id": source_id,
            "identifier": identifier,
            "maker": one.maker,
            "set_id": one.set_id,
            "own": one.own,
            "job_id": job_id,
            "found": found,
        }
        for identifier, packed in by_identifier.items()
        for one in packed
    ]
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
                finding.c.maker == "harvest",
                finding.c.job_id != job_id,
            )
        )
    [packed] = pack(connection, source_id, [[("harvest", one) for one in findings]])
    found = stamp()
    for one in packed:
        connection.execute(
            insert(finding).values(
                source_id=source_id,
                identifier=None,
                maker=one.maker,
                set_id=one.set_id,
                own=one.own,
                job_id=job_id,
                found=found,
            )
        )


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
        (finding_part.c.severity, severity.value if severity else None),
        (finding_part.c.rule, rule),
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
    columns = (finding.c.source_id, finding.c.identifier, finding.c.own, finding.c.found, finding_part)
    query = _narrowed(select(*columns).join_from(finding, finding_part, _OF), source_id, identifier, severity, rule)
    query = query.order_by(finding.c.source_id, finding.c.identifier, finding.c.id, finding_part.c.place)
    return [
        StoredFinding(row.source_id, row.identifier, row.origin, unpacked(row), row.found)
        for row in connection.execute(query.limit(limit).offset(offset))
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
    query = select(func.count()).select_from(finding.join(finding_part, _OF))
    return int(connection.scalar(_narrowed(query, source_id, identifier, severity, rule)) or 0)


def summary(connection: Connection, source_id: str) -> list[tuple[str, Severity, int]]:
    """How often each rule was found at a source: (rule, severity, count), most first."""
    rule, severity = finding_part.c.rule, finding_part.c.severity
    rows = connection.execute(
        select(rule, severity, func.count())
        .join_from(finding, finding_part, _OF)
        .where(finding.c.source_id == source_id)
        .group_by(rule, severity)
        .order_by(func.count().desc(), rule)
    )
    return [(row[0], Severity(row[1]), row[2]) for row in rows]
