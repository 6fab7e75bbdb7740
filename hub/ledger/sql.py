"""Small SQL that both databases spell in their own way."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TypeVar

import orjson
from sqlalchemy import ARRAY, ColumnElement, Connection, Insert, Table, Update, any_, func, insert, literal, select
from sqlalchemy.dialects import postgresql, sqlite

__all__ = ["among", "fresh_number", "insert_rows", "slices", "update_rows", "upsert"]

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


def fresh_number(connection: Connection, column: ColumnElement[Any]) -> int:
    """A number of twelve figures that no row has yet, drawn by lot: who sees some of them learns nothing of how many
    there are."""
    while True:
        drawn = 10**11 + secrets.randbelow(9 * 10**11)
        if connection.scalar(select(func.count()).where(column == drawn)) == 0:
            return drawn


def among(connection: Connection, column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """Whether a column of texts or numbers has one of these values: one bound value, however many they are.

    SQLAlchemy's own `IN` binds each, which costs more than the query; its limits are those of `slices`.
    """
    wanted = list(values)
    if connection.dialect.name == "sqlite":
        return column.in_(select(func.json_each(orjson.dumps(wanted).decode()).table_valued("value").c.value))
    return column == any_(literal(wanted, ARRAY(column.type)))


def update_rows(connection: Connection, statement: Update, rows: Sequence[Mapping[str, Any]]) -> None:
    """Run an update once for each row, by the driver itself (see `insert_rows`); every bound value is the rows' own."""
    if rows:
        _many(connection, statement.compile(dialect=connection.dialect), rows)


def insert_rows(
    connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]], statement: Insert | None = None
) -> None:
    """Insert many rows, all with the keys of the first, by the driver itself: SQLAlchemy's own way costs twice as much.

    Values go to the driver as they are, so they must be what both drivers take: text, bytes, numbers, booleans, None.
    """
    if not rows:
        return
    made = insert(table) if statement is None else statement
    _many(connection, made.inline().compile(dialect=connection.dialect, column_keys=list(rows[0])), rows)


def _many(connection: Connection, compiled: Any, rows: Sequence[Mapping[str, Any]]) -> None:
    places = compiled.positiontup
    if places is None:
        connection.exec_driver_sql(str(compiled), [dict(row) for row in rows])
    else:
        connection.exec_driver_sql(str(compiled), [tuple([row[name] for name in places]) for row in rows])


def upsert(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows; where the primary key exists already, replace the row's given columns."""
    if not rows:
        return
    keys = [column.name for column in table.primary_key.columns]
    columns = [name for name in rows[0] if name not in keys]
    if connection.dialect.name == "sqlite":
        lite = sqlite.insert(table)
        made = lite.on_conflict_do_update(index_elements=keys, set_={name: lite.excluded[name] for name in columns})
        insert_rows(connection, table, rows, made)
    else:
        pg = postgresql.insert(table)
        upserting = pg.on_conflict_do_update(index_elements=keys, set_={name: pg.excluded[name] for name in columns})
        insert_rows(connection, table, rows, upserting)
