"""What mappings did not consume, per source."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, select

from hub.ledger.schema import leftover

__all__ = ["StoredLeftover", "listed"]


@dataclass(frozen=True, slots=True)
class StoredLeftover:
    """A path in the raw records that the mapping left, how many records have it, and an example."""

    path: str
    count: int
    example: str


def listed(connection: Connection, source_id: str) -> list[StoredLeftover]:
    """Leftovers of a source, most frequent first."""
    rows = connection.execute(
        select(leftover).where(leftover.c.source_id == source_id).order_by(leftover.c.count.desc(), leftover.c.path)
    )
    return [StoredLeftover(row.path, row._mapping["count"], row.example) for row in rows]
