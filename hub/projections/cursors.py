"""How far each projection confirmed, as the ledger knows it, and the lock that makes one process its writer."""

from __future__ import annotations

import fcntl
import os
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, delete, insert, select, update

from hub.clock import stamp
from hub.home import Home
from hub.ledger.engine import Ledger
from hub.ledger.schema import cursor

__all__ = ["Held", "Standing", "confirm", "fail", "forget", "holder", "standings", "writing"]

_ERROR_LENGTH: Final = 2000


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one projection stands: number of the last entry confirmed and when; who follows; what went wrong."""

    name: str
    seq: int
    confirmed: str
    owner: str | None
    error: str | None


class Held(Exception):
    """Another process writes this projection: {holder}"""

    def __init__(self, name: str, holder: str) -> None:
        super().__init__(f"the projection {name!r} is being written by {holder}")
        self.name = name
        self.holder = holder


def standings(connection: Connection) -> dict[str, Standing]:
    """Every projection that ever followed, by name."""
    rows = connection.execute(
        select(cursor.c.projection, cursor.c.seq, cursor.c.confirmed, cursor.c.owner, cursor.c.error)
    )
    return {row.projection: Standing(*row) for row in rows}


def confirm(ledger: Ledger, name: str, seq: int) -> None:
    """Note that the projection holds the log up to `seq`; an error noted before is over."""
    _write(ledger, name, seq=seq, confirmed=stamp(), owner=_me(), error=None)


def fail(ledger: Ledger, name: str, error: str) -> None:
    """Note why the projection does not get on; what it confirmed stays."""
    _write(ledger, name, owner=_me(), error=error[:_ERROR_LENGTH])


def forget(ledger: Ledger, name: str) -> None:
    """Drop the row of a projection that this home no longer has."""
    with ledger.write() as connection:
        connection.execute(delete(cursor).where(cursor.c.projection == name))


def _write(ledger: Ledger, name: str, **values: object) -> None:
    with ledger.write() as connection:
        done = connection.execute(update(cursor).where(cursor.c.projection == name).values(**values))
        if not done.rowcount:
            connection.execute(insert(cursor).values(projection=name, **{"seq": 0, "confirmed": stamp(), **values}))


def _me() -> str:
    return f"{socket.gethostname()}:{os.getpid()}"


def _lock_file(home: Home, name: str) -> Path:
    home.run.mkdir(parents=True, exist_ok=True)
    return home.run / f"projection-{re.sub(r'[^A-Za-z0-9._-]', '_', name)}.lock"


def holder(home: Home, name: str) -> str | None:
    """Which process (`host:pid`) last took the projection's lock."""
    try:
        return _lock_file(home, name).read_text("utf-8").strip() or None
    except OSError:
        return None


@contextmanager
def writing(home: Home, name: str) -> Iterator[None]:
    """Be the one writer of a projection; raises `Held` when somebody else is. A process that dies gives it up."""
    with _lock_file(home, name).open("a+", encoding="utf-8") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise Held(name, holder(home, name) or "somebody") from None
        file.seek(0)
        file.truncate()
        file.write(_me())
        file.flush()
        yield
