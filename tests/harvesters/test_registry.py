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
    registry.connectors.cache_clear()
    yield
    registry.connectors.cache_clear()


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
