"""Which connectors there are: whatever installed packages register under `hub.connectors`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType

from harvesters.errors import StopRun
from harvesters.protocol import Connector

__all__ = ["GROUP", "connector", "connectors"]

GROUP = "hub.connectors"


@cache
def connectors() -> Mapping[str, Connector]:
    """All registered connectors by kind; built-in ones register in the same way as a third party's.

    Raises `StopRun` where two packages register one kind, or a class's own `kind` is another.
    """
    return MappingProxyType({point.name: connector(point.name) for point in _points()})


@cache
def connector(kind: str) -> Connector:
    """The connector of a kind, the only one that is loaded; raises `StopRun` naming those there are."""
    found: Connector | None = None
    for point in _points():
        if point.name != kind:
            continue
        made: Connector = point.load()()
        if found is not None and type(found) is not type(made):
            raise StopRun(f"Two connectors are registered as {kind!r}", f"Hai bộ kết nối cùng tên {kind!r}")
        if made.kind != kind:
            raise StopRun(
                f"{point.value} is registered as {kind!r} but calls itself {made.kind!r}",
                f"{point.value} đăng ký là {kind!r} nhưng tự gọi là {made.kind!r}",
            )
        found = made
    if found is None:
        known = ", ".join(sorted({point.name for point in _points()}))
        raise StopRun(
            f"There is no connector of kind {kind!r}; known are {known}",
            f"Không có bộ kết nối loại {kind!r}; hiện có {known}",
        )
    return found


def _points() -> list[EntryPoint]:
    return sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value))
