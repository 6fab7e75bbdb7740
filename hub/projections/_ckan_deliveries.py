"""What each CKAN was last given, and how far its projection got: in the ledger, since a CKAN has no place for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final
from uuid import uuid4

import orjson
from sqlalchemy import ColumnElement, Connection, delete, func, insert, select, update

from hub.ledger.engine import Ledger
from hub.ledger.schema import delivery, record, setting

__all__ = ["Deliveries", "Delivery"]

_SLICE: Final = 400
_REMOVED: Final = "removed:"
"""Before the moment of its deletion, in place of the digest of what was sent."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One record as it was last sent. `remote_modified` is the target's own word on when it took it."""

    uid: str
    remote_id: str
    digest: str
    remote_modified: str | None
    refused: bool = False
    removed: str | None = None
    """When it was deleted there (a stamp); it waits to be purged."""


class Deliveries:
    """The deliveries and the cursor of one projection."""

    def __init__(self, ledger: Ledger, projection: str) -> None:
        self._ledger = ledger
        self._projection = projection

    def cursor(self) -> int:
        """Number of the last entry delivered."""
        with self._ledger.read() as connection:
            value = connection.scalar(select(setting.c.value).where(setting.c.name == self._setting))
        return int(value) if value is not None else 0

    @property
    def _setting(self) -> str:
        return f"cursor:{self._projection}"

    def write_cursor(self, connection: Connection, seq: int) -> None:
        """Note how far the deliveries got, in the transaction that notes them."""
        _put_setting(connection, self._setting, str(seq))

    def get(self, uids: Iterable[str]) -> dict[str, Delivery]:
        """What is known of these records, by uid."""
        wanted = sorted(set(uids))
        found: dict[str, Delivery] = {}
        with self._ledger.read() as connection:
            for start in range(0, len(wanted), _SLICE):
                rows = connection.execute(
                    select(delivery).where(
                        delivery.c.projection == self._projection,
                        delivery.c.uid.in_(wanted[start : start + _SLICE]),
                    )
                )
                found.update((row.uid, self._read(row)) for row in rows)
        return found

    def all(self) -> Iterator[Delivery]:
        """Every delivery, by uid."""
        last = ""
        while True:
            with self._ledger.read() as connection:
                rows = connection.execute(
                    select(delivery)
                    .where(delivery.c.projection == self._projection, delivery.c.uid > last)
                    .order_by(delivery.c.uid)
                    .limit(_SLICE)
                ).all()
            if not rows:
                return
            yield from map(self._read, rows)
            last = rows[-1].uid

    def put(self, connection: Connection, made: Sequence[Delivery], gone: Sequence[str]) -> None:
        """Note deliveries, and forget those of records that are gone from the target."""
        uids = [*gone, *(one.uid for one in made)]
        for start in range(0, len(uids), _SLICE):
            connection.execute(
                delete(delivery).where(
                    delivery.c.projection == self._projection, delivery.c.uid.in_(uids[start : start + _SLICE])
                )
            )
        if made:
            connection.execute(
                insert(delivery),
                [
                    {
                        "projection": self._projection,
                        "uid": one.uid,
                        "remote_id": one.remote_id,
                        "digest": one.digest if one.removed is None else f"{_REMOVED}{one.removed}",
                        "remote_modified": one.remote_modified,
                        "refused": one.refused,
                    }
                    for one in made
                ],
            )

    def ours(self, remote_ids: Iterable[str]) -> set[str]:
        """Those ids that are uids of records here, live or not."""
        wanted = sorted(set(remote_ids))
        found: set[str] = set()
        with self._ledger.read() as connection:
            for start in range(0, len(wanted), _SLICE):
                part = wanted[start : start + _SLICE]
                found.update(connection.scalars(select(record.c.uid).where(record.c.uid.in_(part))))
        return found

    def removed(self) -> list[Delivery]:
        """Those that wait to be purged."""
        return self._those(delivery.c.digest.like(f"{_REMOVED}%"))

    def refused(self) -> list[Delivery]:
        """Those that the target did not take."""
        return self._those(delivery.c.refused)

    def _those(self, condition: ColumnElement[bool]) -> list[Delivery]:
        with self._ledger.read() as connection:
            rows = connection.execute(
                select(delivery)
                .where(delivery.c.projection == self._projection, condition)
                .order_by(delivery.c.digest, delivery.c.uid)
            )
            return [self._read(row) for row in rows]

    def any_taken(self) -> Delivery | None:
        """One that stands there as it was sent."""
        with self._ledger.read() as connection:
            row = connection.execute(
                select(delivery)
                .where(
                    delivery.c.projection == self._projection,
                    delivery.c.refused.is_(False),
                    delivery.c.digest.not_like(f"{_REMOVED}%"),
                )
                .limit(1)
            ).first()
        return None if row is None else self._read(row)

    def facts_of(self, uids: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Source and identifier of records, withdrawn ones too, by uid."""
        wanted = sorted(set(uids))
        found: dict[str, tuple[str, str]] = {}
        with self._ledger.read() as connection:
            for start in range(0, len(wanted), _SLICE):
                rows = connection.execute(
                    select(record.c.uid, record.c.source_id, record.c.identifier).where(
                        record.c.uid.in_(wanted[start : start + _SLICE])
                    )
                )
                found.update((row.uid, (row.source_id, row.identifier)) for row in rows)
        return found

    def classes(self, uids: Iterable[str]) -> dict[str, str]:
        """Data classes of records, by uid."""
        wanted = sorted(set(uids))
        found: dict[str, str] = {}
        with self._ledger.read() as connection:
            for start in range(0, len(wanted), _SLICE):
                rows = connection.execute(
                    select(record.c.uid, record.c.data_class).where(record.c.uid.in_(wanted[start : start + _SLICE]))
                )
                found.update((row.uid, row.data_class) for row in rows)
        return found

    def classes_key(self) -> str:
        """Changes when a record's class does, which the log need not tell."""
        with self._ledger.read() as connection:
            rows = connection.execute(
                select(record.c.uid, record.c.data_class).where(record.c.data_class != "open").order_by(record.c.uid)
            )
            return sha256(repr([tuple(row) for row in rows]).encode()).hexdigest()

    # --- what else is remembered

    def state(self) -> dict[str, Any]:
        """What the projection noted of its target; empty at first."""
        with self._ledger.read() as connection:
            value = connection.scalar(select(setting.c.value).where(setting.c.name == f"state:{self._projection}"))
        return dict(orjson.loads(value)) if value else {}

    def write_state(self, state: dict[str, Any]) -> None:
        """Note it."""
        with self._ledger.write() as connection:
            _put_setting(connection, f"state:{self._projection}", orjson.dumps(state).decode())

    def hub_id(self) -> str:
        """The id by which this ledger's hub marks its own elsewhere; made once."""
        with self._ledger.write() as connection:
            found = connection.scalar(select(setting.c.value).where(setting.c.name == "hub:id"))
            if found is None:
                found = str(uuid4())
                _put_setting(connection, "hub:id", found)
        return str(found)

    def count(self) -> int:
        """How many deliveries are known."""
        with self._ledger.read() as connection:
            return connection.execute(
                select(func.count()).select_from(delivery).where(delivery.c.projection == self._projection)
            ).scalar_one()

    @staticmethod
    def _read(row: object) -> Delivery:
        digest: str = row.digest  # type: ignore[attr-defined]
        gone = digest.startswith(_REMOVED)
        return Delivery(
            row.uid,  # type: ignore[attr-defined]
            row.remote_id,  # type: ignore[attr-defined]
            "" if gone else digest,
            row.remote_modified,  # type: ignore[attr-defined]
            row.refused,  # type: ignore[attr-defined]
            digest.removeprefix(_REMOVED) if gone else None,
        )


def _put_setting(connection: Connection, name: str, value: str) -> None:
    if connection.execute(update(setting).where(setting.c.name == name).values(value=value)).rowcount == 0:
        connection.execute(insert(setting).values(name=name, value=value))
