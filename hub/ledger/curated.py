"""Organizations, groups and vocabularies made through the Action API for catalogs of the hub itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import Connection, Row, delete, insert, or_, select, update

from hub.clock import stamp
from hub.ledger.schema import curated

__all__ = ["Curated", "Kind", "find", "listed", "put", "remove"]


class Kind(StrEnum):
    """What is curated."""

    ORGANIZATION = "organization"
    GROUP = "group"
    VOCABULARY = "vocabulary"


@dataclass(frozen=True, slots=True)
class Curated:
    """One curated thing; `content` is its JSON as the Action API shows it, without what is counted."""

    kind: Kind
    id: str
    name: str
    content: dict[str, Any]
    modified: str


def listed(connection: Connection, kind: Kind) -> list[Curated]:
    """All of one kind, by name."""
    rows = connection.execute(select(curated).where(curated.c.kind == kind.value).order_by(curated.c.name))
    return [_read(row) for row in rows]


def find(connection: Connection, kind: Kind, id_or_name: str) -> Curated | None:
    """The one with this id or name."""
    row = connection.execute(
        select(curated)
        .where(curated.c.kind == kind.value, or_(curated.c.id == id_or_name, curated.c.name == id_or_name))
        .order_by((curated.c.id == id_or_name).desc())
        .limit(1)
    ).one_or_none()
    return _read(row) if row else None


def put(connection: Connection, kind: Kind, content: dict[str, Any]) -> None:
    """Make or replace the one with `content["id"]`. A name of another one raises `sqlalchemy.exc.IntegrityError`."""
    values = {
        "kind": kind.value,
        "name": content["name"],
        "content": orjson.dumps(content).decode(),
        "modified": stamp(),
    }
    same = curated.c.id == content["id"]
    if connection.execute(update(curated).where(same).values(values)).rowcount == 0:
        connection.execute(insert(curated).values(id=content["id"], **values))


def remove(connection: Connection, kind: Kind, id: str) -> None:
    """Forget one; nothing happens when it is not there."""
    connection.execute(delete(curated).where(curated.c.kind == kind.value, curated.c.id == id))


def _read(row: Row[Any]) -> Curated:
    return Curated(Kind(row.kind), row.id, row.name, orjson.loads(row.content), row.modified)
