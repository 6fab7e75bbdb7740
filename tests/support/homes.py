"""Homes for tests, on SQLite or, where HUB_TEST_POSTGRES names a server, on a PostgreSQL database of their own."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from uuid import uuid4

import yaml
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

from hub.home import Home
from hub.ledger.engine import Ledger
from hub.projections.conformance import Homes

__all__ = ["SuiteHomes", "a_home", "copy_home", "dispose_homes", "drop_home", "fresh_home", "new_home"]

_OPENED: list[Home] = []
_SERVER = os.environ.get("HUB_TEST_POSTGRES")


def _statement(sql: str) -> None:
    assert _SERVER is not None
    engine = create_engine(_SERVER, isolation_level="AUTOCOMMIT")
    with engine.connect() as connection:
        connection.execute(text(sql))
    engine.dispose()


def _database(root: Path) -> str:
    address = yaml.safe_load((root / "hub.yaml").read_text("utf-8"))["database"]
    name = make_url(address).database
    assert name is not None
    return name


def _address(name: str) -> str:
    assert _SERVER is not None
    return make_url(_SERVER).set(database=name).render_as_string(hide_password=False)


def _name_database(root: Path, name: str) -> None:
    (root / "hub.yaml").write_text(yaml.safe_dump({"database": _address(name)}), "utf-8")


@cache
def _template() -> str:
    """A database with an empty ledger: copying it is ten times as fast as migrating anew."""
    name = f"hub_{uuid4().hex}"
    _statement(f"CREATE DATABASE {name}")
    ledger = Ledger(_address(name))
    ledger.upgrade()
    ledger.dispose()
    return name


def new_home(root: Path) -> Path:
    """A home's folder; on PostgreSQL with a fresh database."""
    root.mkdir(parents=True, exist_ok=True)
    if _SERVER is not None:
        name = f"hub_{uuid4().hex}"
        _statement(f"CREATE DATABASE {name}")
        _name_database(root, name)
    return root


def a_home(root: Path, settings: str = "") -> Home:
    """A home with these settings, and on PostgreSQL with a ledger copied from an empty one."""
    root.mkdir(parents=True, exist_ok=True)
    if _SERVER is not None:
        name = f"hub_{uuid4().hex}"
        _statement(f"CREATE DATABASE {name} TEMPLATE {_template()}")
        settings += f"\n{yaml.safe_dump({'database': _address(name)})}"
    if settings:
        (root / "hub.yaml").write_text(settings, "utf-8")
    made = Home(root)
    if _SERVER is not None:
        _OPENED.append(made)
    return made


def dispose_homes() -> None:
    """Close the connections of every home that `a_home` made; those still used connect again."""
    for home in _OPENED:
        if "ledger" in home.__dict__:
            home.ledger.dispose()


class SuiteHomes(Homes):
    """Homes of the suite of projections, on the server where there is one."""

    def new(self, root: Path) -> None:
        """A home's folder."""
        a_home(root)

    def copy(self, root: Path, copy: Path) -> None:
        """Its twin."""
        copy_home(root, copy)


def copy_home(root: Path, copy: Path) -> Path:
    """A home's twin, with a ledger of its own. Nobody may be connected to the original's."""
    shutil.copytree(root, copy)
    if _SERVER is not None:
        name = f"hub_{uuid4().hex}"
        _statement(f"CREATE DATABASE {name} TEMPLATE {_database(root)}")
        _name_database(copy, name)
    return copy


@contextmanager
def fresh_home(root: Path) -> Iterator[Home]:
    """A home made for this and taken away afterwards."""
    made = Home(new_home(root))
    yield made
    made.ledger.dispose()
    drop_home(made.root)


def drop_home(root: Path) -> None:
    """Take a home away."""
    if _SERVER is not None:
        _statement(f"DROP DATABASE IF EXISTS {_database(root)} WITH (FORCE)")
    shutil.rmtree(root, ignore_errors=True)
