"""Homes for tests, on SQLite or, where HUB_TEST_POSTGRES names a server, on a PostgreSQL database of their own."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from uuid import uuid4

import yaml
from sqlalchemy import create_engine, text
from sqlalchemy.engine import make_url

__all__ = ["copy_home", "drop_home", "new_home"]

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


def _name_database(root: Path, name: str) -> None:
    assert _SERVER is not None
    address = make_url(_SERVER).set(database=name).render_as_string(hide_password=False)
    (root / "hub.yaml").write_text(yaml.safe_dump({"database": address}), "utf-8")


def new_home(root: Path) -> Path:
    """A home's folder; on PostgreSQL with a fresh database."""
    root.mkdir(parents=True)
    if _SERVER is not None:
        name = f"hub_{uuid4().hex}"
        _statement(f"CREATE DATABASE {name}")
        _name_database(root, name)
    return root


def copy_home(root: Path, copy: Path) -> Path:
    """A home's twin, with a ledger of its own. Nobody may be connected to the original's."""
    shutil.copytree(root, copy)
    if _SERVER is not None:
        name = f"hub_{uuid4().hex}"
        _statement(f"CREATE DATABASE {name} TEMPLATE {_database(root)}")
        _name_database(copy, name)
    return copy


def drop_home(root: Path) -> None:
    """Take a home away."""
    if _SERVER is not None:
        _statement(f"DROP DATABASE IF EXISTS {_database(root)} WITH (FORCE)")
    shutil.rmtree(root, ignore_errors=True)
