"""Small SQL that both databases spell in their own way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

__all__ = ["slices", "upsert"]

T = TypeVar("T")


def slices(values: Iterable[T], size: int = 400) -> Iterator[list[T]]:
    """Cut into lists of at most `size`, below every database's limit of bound values."""
    part: list[T] = []
    for value in values:
        part.append(value)
        if len(part) == size:
            yield part
            part = []
    if part:
        yield part


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows; where the primary key exists already, replace the row's given columns."""
    if not rows:
        return
    keys = [column.name for column in table.primary_key.columns]
    columns = [name for name in rows[0] if name not in keys]
    if connection.dialect.name == "sqlite":
        lite = sqlite.insert(table)
        connection.execute(
            lite.on_conflict_do_update(index_elements=keys, set_={name: lite.excluded[name] for name in columns}),
            list(rows),
        )
    else:
        pg = postgresql.insert(table)
        connection.execute(
            pg.on_conflict_do_update(index_elements=keys, set_={name: pg.excluded[name] for name in columns}),
            list(rows),
        )
