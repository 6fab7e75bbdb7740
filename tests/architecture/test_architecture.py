"""The picture in docs/architecture.md, held by tests: layers, doors of heavy libraries, public names, no network."""

from __future__ import annotations

import ast
import importlib
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from importlib.metadata import entry_points
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGES = ("hub", "harvesters", "vocab", "mappings")
DOORS = {
    "pyoxigraph": r"vocab/_?rdf|hub/projections/_?graph",
    "requests": r"harvesters/(http|_connections|_responses|_session|_faults|_addresses)\.py",
    "shacl": r"hub/_shacl_engines\.py",
    "pyshacl": r"hub/_shacl_engines\.py",
    "tantivy": r"hub/projections/_?search",
    "ckanapi": r"hub/projections/_?ckan",
    "apscheduler": r"hub/(schedule|sources)\.py",
    "openpyxl": r"harvesters/_inventory|hub/demo/office\.py",
}


@cache
def modules() -> tuple[tuple[str, ast.Module], ...]:
    files = (file for package in PACKAGES for file in sorted((ROOT / package).rglob("*.py")))
    return tuple((str(file.relative_to(ROOT)), ast.parse(file.read_text("utf-8"))) for file in files)


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def test_layers() -> None:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("library", DOORS)
def test_one_door_per_heavy_library(library: str) -> None:
    users = [name for name, tree in modules() if library in imported(tree)]
    assert users, f"nothing imports {library}; take its door away"
    assert [name for name in users if not re.match(DOORS[library], name)] == []


def test_public_names_exist() -> None:
    for name, tree in modules():
        if name.endswith("__main__.py") or "/migrations/" in name:
            continue
        given = [node for node in tree.body if isinstance(node, ast.Assign) and "__all__" in map(_name, node.targets)]
        if not given:
            assert not _public(tree) or Path(name).name.startswith("_"), f"{name} has public names and no __all__"
            continue
        module = importlib.import_module(name.removesuffix(".py").removesuffix("/__init__").replace("/", "."))
        assert [one for one in module.__all__ if not hasattr(module, one)] == [], name


def _name(target: ast.expr) -> str:
    return target.id if isinstance(target, ast.Name) else ""


def _public(tree: ast.Module) -> list[str]:
    defined = (node.name for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef))
    return [name for name in defined if not name.startswith("_")]


def test_modules_stay_readable() -> None:
    """500 lines at most."""
    long = {name: len((ROOT / name).read_text("utf-8").splitlines()) for name, _ in modules()}
    assert {name: lines for name, lines in long.items() if lines > 500} == {}


def test_every_entry_point_loads() -> None:
    found = [one for group in ("connectors", "projections", "services") for one in entry_points(group=f"hub.{group}")]
    assert len(found) >= 13
    assert all(callable(one.load()) for one in found)


def test_the_network_of_tests_is_closed() -> None:
    with socket.socket() as sock, pytest.raises(OSError, match="closed"):
        sock.connect(("203.0.113.9", 80))
