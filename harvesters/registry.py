"""Which connectors there are: whatever installed packages register under `hub.connectors`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import entry_points
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
    found: dict[str, Connector] = {}
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        made: Connector = point.load()()
        if point.name in found and type(found[point.name]) is not type(made):
            raise StopRun(f"Two connectors are registered as {point.name!r}", f"Hai bộ kết nối cùng tên {point.name!r}")
        if made.kind != point.name:
            raise StopRun(
                f"{point.value} is registered as {point.name!r} but calls itself {made.kind!r}",
                f"{point.value} đăng ký là {point.name!r} nhưng tự gọi là {made.kind!r}",
            )
        found[point.name] = made
    return MappingProxyType(found)


def connector(kind: str) -> Connector:
    """The connector of a kind; raises `StopRun` naming those there are."""
    try:
        return connectors()[kind]
    except KeyError:
        known = ", ".join(connectors())
        raise StopRun(
            f"There is no connector of kind {kind!r}; known are {known}",
            f"Không có bộ kết nối loại {kind!r}; hiện có {known}",
        ) from None
