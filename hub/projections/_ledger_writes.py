"""Whether anybody wrote to the ledger since it was last asked, without asking it."""

from __future__ import annotations

import sqlite3
from threading import Lock

from hub.ledger.engine import Ledger

__all__ = ["Writes"]


class Writes:
    """On SQLite a number that grows with every commit, read in microseconds; there is none such on PostgreSQL."""

    def __init__(self, ledger: Ledger) -> None:
        self._file = ledger.engine.url.database if ledger.is_sqlite else None
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None

    def version(self) -> int | None:
        """SQLite's `data_version`: another number after any other connection's commit. None: unknown, so ask."""
        if self._file is None:
            return None
        with self._lock:
            if self._connection is None:
                self._connection = sqlite3.connect(self._file, check_same_thread=False, isolation_level=None)
            return int(self._connection.execute("PRAGMA data_version").fetchone()[0])
