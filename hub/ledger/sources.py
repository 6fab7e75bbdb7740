"""Sources in the ledger: their configuration, and what earlier runs left behind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.engine import Row

from hub.clock import parse_stamp, stamp
from hub.ledger.schema import RecordState, record, source
from hub.sources import Source

__all__ = ["SourceState", "Synced", "UnknownSource", "get", "kind_of", "listed", "put", "remove", "set_paused", "sync"]


class UnknownSource(LookupError):
    """There is no source of that id."""

    def __init__(self, source_id: str) -> None:
        super().__init__(f"no source {source_id!r}")
        self.source_id = source_id


@dataclass(frozen=True, slots=True)
class SourceState:
    """A source's configuration together with its state in the ledger."""

    config: Source
    origin: str
    paused: bool
    failures: int
    last_attempt: datetime | None
    last_success: datetime | None
    last_full: datetime | None
    incremental_from: datetime | None
    validators: str
    recipe: str | None
    next_due: datetime | None
    last_error: str | None
    live: int


@dataclass(frozen=True, slots=True)
class Synced:
    """What applying a folder of source files did: ids of sources."""

    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]


def _moment(text: str | None) -> datetime | None:
    return parse_stamp(text) if text else None


def _state(row: Row[Any], live: int) -> SourceState:
    return SourceState(
        Source.model_validate_json(row.config),
        row.origin,
        row.paused,
        row.failures,
        _moment(row.last_attempt),
        _moment(row.last_success),
        _moment(row.last_full),
        _moment(row.incremental_from),
        row.validators,
        row.recipe,
        _moment(row.next_due),
        row.last_error,
        live,
    )


def get(connection: Connection, source_id: str) -> SourceState:
    """One source; raises `UnknownSource`."""
    row = connection.execute(select(source).where(source.c.id == source_id, source.c.removed.is_(None))).one_or_none()
    if row is None:
        raise UnknownSource(source_id)
    live = connection.scalar(
        select(func.count()).where(record.c.source_id == source_id, record.c.state == RecordState.LIVE.value)
    )
    return _state(row, live or 0)


def kind_of(connection: Connection, source_id: str) -> str | None:
    """The kind of a source, also of one that was removed; None where there never was one."""
    return connection.scalar(select(source.c.kind).where(source.c.id == source_id))


def listed(connection: Connection) -> list[SourceState]:
    """Every source that was not removed, by priority and id."""
    counts = {
        row[0]: row[1]
        for row in connection.execute(
            select(record.c.source_id, func.count())
            .where(record.c.state == RecordState.LIVE.value)
            .group_by(record.c.source_id)
        )
    }
    rows = connection.execute(select(source).where(source.c.removed.is_(None)).order_by(source.c.priority, source.c.id))
    return [_state(row, counts.get(row.id, 0)) for row in rows]


def put(connection: Connection, config: Source, *, origin: str) -> bool:
    """Add a source or replace its configuration; True when something changed."""
    text = config.model_dump_json()
    digest = sha256(text.encode()).hexdigest()
    values = {
        "kind": config.kind,
        "url": config.url,
        "title": config.shown_title,
        "config": text,
        "config_digest": digest,
        "priority": config.priority,
        "removed": None,
    }
    row = connection.execute(select(source).where(source.c.id == config.id)).one_or_none()
    if row is None:
        connection.execute(
            insert(source).values(id=config.id, origin=origin, created=stamp(), paused=config.paused, **values)
        )
        return True
    if row.config_digest == digest and row.removed is None:
        return False
    # What earlier runs learnt belongs to the old address: the next run lists in full.
    forget = {} if row.url == config.url else {"validators": "{}", "incremental_from": None}
    connection.execute(
        update(source)
        .where(source.c.id == config.id)
        .values(origin=origin, paused=config.paused, next_due=None, **values, **forget)
    )
    return True


def remove(connection: Connection, source_id: str) -> None:
    """Mark a source as removed: it is harvested no more, its records stay until they are withdrawn."""
    done = connection.execute(
        update(source).where(source.c.id == source_id, source.c.removed.is_(None)).values(removed=stamp())
    )
    if done.rowcount == 0:
        raise UnknownSource(source_id)


def set_paused(connection: Connection, source_id: str, paused: bool) -> None:
    """Pause or resume a source; raises `UnknownSource`."""
    done = connection.execute(
        update(source).where(source.c.id == source_id, source.c.removed.is_(None)).values(paused=paused, next_due=None)
    )
    if done.rowcount == 0:
        raise UnknownSource(source_id)


def sync(connection: Connection, configs: Iterable[Source]) -> Synced:
    """Make the sources that came from files equal to `configs`; those made otherwise stay."""
    added, changed, unchanged = [], [], []
    known = {row.id: row for row in connection.execute(select(source).where(source.c.removed.is_(None)))}
    wanted = list(configs)
    for config in wanted:
        if config.id not in known:
            put(connection, config, origin="file")
            added.append(config.id)
        elif put(connection, config, origin="file"):
            changed.append(config.id)
        else:
            unchanged.append(config.id)
    names = {config.id for config in wanted}
    removed = sorted(id_ for id_, row in known.items() if row.origin == "file" and id_ not in names)
    for id_ in removed:
        remove(connection, id_)
    return Synced(tuple(added), tuple(changed), tuple(unchanged), tuple(removed))
