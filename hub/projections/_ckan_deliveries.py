"""What each CKAN was last given, and how far its projection got: in the ledger, since a CKAN has no place for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from hub.ledger.engine import Ledger
from hub.ledger.schema import delivery, record, setting

__all__ = ["Deliveries", "Delivery"]

_SLICE = 400


@dataclass(frozen=True, slots=True)
class Delivery:
    """One record as it was last sent. `remote_modified` is the target's own word on when it took it."""

    uid: str
    remote_id: str
    digest: str
    remote_modified: str | None
    refused: bool = False


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
        same = setting.c.name == self._setting
        if connection.execute(update(setting).where(same).values(value=str(seq))).rowcount == 0:
            connection.execute(insert(setting).values(name=self._setting, value=str(seq)))

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
                        "digest": one.digest,
                        "remote_modified": one.remote_modified,
                        "refused": one.refused,
                    }
                    for one in made
                ],
            )

    def forget(self) -> None:
        """Start from nothing: everything will be sent again."""
        with self._ledger.write() as connection:
            connection.execute(delete(delivery).where(delivery.c.projection == self._projection))
            self.write_cursor(connection, 0)

    def ours(self, remote_ids: Iterable[str]) -> set[str]:
        """Those ids that are uids of records here, live or not."""
        wanted = sorted(set(remote_ids))
        found: set[str] = set()
        with self._ledger.read() as connection:
            for start in range(0, len(wanted), _SLICE):
                part = wanted[start : start + _SLICE]
                found.update(connection.scalars(select(record.c.uid).where(record.c.uid.in_(part))))
        return found

    @staticmethod
    def _read(row: object) -> Delivery:
        return Delivery(
            row.uid,  # type: ignore[attr-defined]
            row.remote_id,  # type: ignore[attr-defined]
            row.digest,  # type: ignore[attr-defined]
            row.remote_modified,  # type: ignore[attr-defined]
            row.refused,  # type: ignore[attr-defined]
        )
