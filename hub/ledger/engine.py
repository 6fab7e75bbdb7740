"""Opening the ledger: one SQLite file in WAL mode, or PostgreSQL 15 and later."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError

__all__ = ["Ledger"]

_BUSY_SECONDS = 60.0
_MIGRATIONS = Path(__file__).parent / "migrations"
_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=NORMAL",
    "foreign_keys=ON",
    "cache_size=-32768",
    "wal_autocheckpoint=4000",  # pages: a harvest writes many short transactions
)


class Ledger:
    """An open ledger. `write()` is one transaction that starts as a writer; `read()` sees one consistent state."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.engine = _engine(url)

    @classmethod
    def at(cls, path: Path) -> Ledger:
        """The ledger in a SQLite file."""
        return cls(f"sqlite:///{path}")

    @property
    def is_sqlite(self) -> bool:
        """Whether this is the embedded default."""
        return self.engine.dialect.name == "sqlite"

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection whose queries all see the same state (SQLite: deferred; PostgreSQL: repeatable read)."""
        with self.engine.connect() as connection:
            if not self.is_sqlite:
                connection = connection.execution_options(isolation_level="REPEATABLE READ")
            with connection.begin():
                yield connection

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """One transaction, committed when the block ends, rolled back when it raises."""
        with self.engine.connect() as connection:
            connection = connection.execution_options(hub_write=True)
            with connection.begin():
                yield connection

    def upgrade(self, revision: str = "head") -> None:
        """Bring the schema to `revision` by its migrations; safe to call at every start, by several processes."""
        if revision == "head" and self._revision() == _newest():
            return  # what reads migrations takes a fifth of a second to load: not for every command of `hub`
        from alembic import command
        from alembic.config import Config

        config = Config()
        config.set_main_option("script_location", str(_MIGRATIONS))
        with self.engine.connect() as connection:
            connection = connection.execution_options(hub_write=True)
            with connection.begin():
                if not self.is_sqlite:
                    connection.execute(text("SELECT pg_advisory_xact_lock(7215533)"))
                config.attributes["connection"] = connection
                command.upgrade(config, revision)

    def _revision(self) -> str | None:
        """The migration that the schema stands at; None: a new ledger."""
        try:
            with self.engine.connect() as connection:
                return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        except DBAPIError:
            return None

    def dispose(self) -> None:
        """Close every connection."""
        self.engine.dispose()


def _newest() -> str:
    """The last migration: files are named by their numbers."""
    return max(path.name for path in (_MIGRATIONS / "versions").glob("[0-9]*.py")).partition("_")[0]


def _engine(url: str) -> Engine:
    if not url.startswith("sqlite"):
        return create_engine(url, pool_pre_ping=True)
    engine = create_engine(url, connect_args={"timeout": _BUSY_SECONDS}, pool_use_lifo=True)

    @event.listens_for(engine, "connect")
    def _pragmas(connection: Any, _: object) -> None:
        connection.isolation_level = None  # SQLAlchemy begins; the driver must not
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A transaction that will write takes the write lock first: upgrading a reader later fails with BUSY.
        writes = connection.get_execution_options().get("hub_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine
