"""Connectors are found by their entry points, built-in ones like a third party's."""

from __future__ import annotations

from importlib.metadata import EntryPoint
from typing import Any

import pytest

from harvesters import registry
from harvesters.ckan import CkanConnector
from harvesters.errors import StopRun


@pytest.fixture(autouse=True)
def _fresh() -> Any:
    for cached in (registry.connectors, registry.connector):
        cached.cache_clear()
    yield
    for cached in (registry.connectors, registry.connector):
        cached.cache_clear()


def test_built_in_connectors() -> None:
    assert {"ckan", "data_json", "dcat", "hub", "inventory"} <= set(registry.connectors())
    assert all(made.kind == kind for kind, made in registry.connectors().items())
    assert isinstance(registry.connector("ckan"), CkanConnector)


def test_unknown_kind_names_the_known() -> None:
    with pytest.raises(StopRun, match="ckan, data_json"):
        registry.connector("ftp")


@pytest.mark.parametrize(
    ("name", "value"), [("other", "harvesters.ckan:CkanConnector"), ("ckan", "harvesters.dcat:DcatConnector")]
)
def test_registration_that_contradicts_itself(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    points = [
        EntryPoint("ckan", "harvesters.ckan:CkanConnector", registry.GROUP),
        EntryPoint(name, value, registry.GROUP),
    ]
    monkeypatch.setattr(registry, "entry_points", lambda group: points)
    with pytest.raises(StopRun):
        registry.connectors()


def test_one_connector_is_loaded_without_the_others(monkeypatch: pytest.MonkeyPatch) -> None:
    points = [
        EntryPoint("broken", "no.such.package:Connector", registry.GROUP),
        EntryPoint("ckan", "harvesters.ckan:CkanConnector", registry.GROUP),
    ]
    monkeypatch.setattr(registry, "entry_points", lambda group: points)
    assert registry.connector("ckan").kind == "ckan"
    with pytest.raises(ModuleNotFoundError):
        registry.connectors()
