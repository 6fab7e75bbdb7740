"""What a change means, property by property: computed when somebody looks (hard part 6)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select
from sqlalchemy.engine import Row

from hub.ledger import blobs
from hub.ledger.engine import Ledger
from hub.ledger.schema import Operation, hold, plan_entry, record
from vocab.graph import Graph
from vocab.terms import unescape

__all__ = ["FieldChange", "PlannedChange", "field_changes", "held_plans", "planned"]

_LINE = re.compile(r"^<([^>]*)> <([^>]*)> (.*) \.$")
_PREFIXES = {
    "http://purl.org/dc/terms/": "dct:",
    "http://www.w3.org/ns/dcat#": "dcat:",
    "http://xmlns.com/foaf/0.1/": "foaf:",
    "http://www.w3.org/2006/vcard/ns#": "vcard:",
    "http://www.w3.org/ns/adms#": "adms:",
    "http://spdx.org/rdf/terms#": "spdx:",
    "http://data.europa.eu/r5r/": "dcatap:",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
    "http://www.w3.org/2000/01/rdf-schema#": "rdfs:",
    "http://www.w3.org/ns/locn#": "locn:",
    "http://www.w3.org/2002/07/owl#": "owl:",
    "http://www.w3.org/2004/02/skos/core#": "skos:",
    "http://schema.org/": "schema:",
}


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One property of one node: the values that go and those that come, as readable text."""

    subject: str
    path: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """One entry of a plan as a steward reads it."""

    identifier: str
    title: str
    iri: str
    operation: Operation
    loss: str | None
    moved_from: str | None
    changes: tuple[FieldChange, ...]


def field_changes(old: Graph | None, new: Graph | None) -> tuple[FieldChange, ...]:
    """Compare two graphs by subject and property."""
    difference = (old or Graph()).difference(new or Graph())
    before, after = _grouped(difference.removed), _grouped(difference.added)
    return tuple(
        FieldChange(subject, path, tuple(before.get((subject, path), ())), tuple(after.get((subject, path), ())))
        for subject, path in sorted(before.keys() | after.keys())
    )


def _grouped(lines: tuple[str, ...]) -> dict[tuple[str, str], list[str]]:
    groups: dict[tuple[str, str], list[str]] = defaultdict(list)
    for line in lines:
        match = _LINE.match(line)
        if match is not None:
            groups[match[1], _short(match[2])].append(_readable(match[3]))
    return groups


def _short(iri: str) -> str:
    for namespace, prefix in _PREFIXES.items():
        if iri.startswith(namespace):
            return prefix + iri[len(namespace) :]
    return iri


def _readable(term: str) -> str:
    if term.startswith("<"):
        return term[1:-1]
    text, _, tail = term[1:].rpartition('"')
    return unescape(text) + (f" {tail}" if tail.startswith("@") else "")


def planned(
    ledger: Ledger, job_id: int, *, truth: Ledger | None = None, limit: int = 50, offset: int = 0
) -> Iterator[PlannedChange]:
    """Entries of a plan that would change something, with their differences.

    `truth` is the ledger that holds the graphs of a rehearsal's records.
    """
    with ledger.read() as connection:
        rows = connection.execute(
            select(plan_entry, record.c.graph_digest.label("old_digest"))
            .select_from(plan_entry.outerjoin(record, record.c.id == plan_entry.c.record_id))
            .where(plan_entry.c.job_id == job_id, plan_entry.c.operation != Operation.KEEP.value)
            .order_by(plan_entry.c.operation, plan_entry.c.identifier)
            .limit(limit)
            .offset(offset)
        ).all()
        new = blobs.get_blobs(connection, [row.graph_digest for row in rows if row.graph_digest])
    with (truth or ledger).read() as connection:
        old = _old_graphs(connection, rows)
    for row in rows:
        yield PlannedChange(
            row.identifier,
            row.title or row.identifier,
            row.iri or "",
            Operation(row.operation),
            row.loss,
            row.moved_from,
            _changes(row, old, new),
        )


def _old_graphs(connection: Connection, rows: Sequence[Row[Any]]) -> dict[str, bytes]:
    return blobs.get_blobs(connection, [row.old_digest for row in rows if row.old_digest])


def _changes(row: Row[Any], old: dict[str, bytes], new: dict[str, bytes]) -> tuple[FieldChange, ...]:
    if row.operation != Operation.UPDATE.value:
        return ()
    before, after = old.get(row.old_digest), new.get(row.graph_digest, old.get(row.graph_digest))
    return field_changes(
        Graph.from_bytes(before) if before is not None else None, Graph.from_bytes(after) if after is not None else None
    )


def held_plans(connection: Connection) -> list[Row[Any]]:
    """Plans that wait for a steward, oldest first: job_id, source_id, created, reason_vi, reason_en."""
    return list(connection.execute(select(hold).where(hold.c.decision.is_(None)).order_by(hold.c.id)))
