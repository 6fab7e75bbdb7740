"""Where the synthetic datasets lie: rough boxes of real provinces, points of real communes, drawn by hand."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml

from hub.demo.entries import Entry

__all__ = ["box_of", "point_of", "station_of"]

_Box = tuple[float, float, float, float]
_Point = tuple[float, float]


@cache
def _table() -> dict[str, dict[str, list[float]]]:
    text = (Path(__file__).parent / "tables" / "places.yaml").read_text("utf-8")
    table: dict[str, dict[str, list[float]]] = yaml.safe_load(text)
    return table


def box_of(place: str) -> _Box | None:
    """West, south, east, north in degrees; None for a place without one."""
    found = _table()["boxes"].get(place)
    return (found[0], found[1], found[2], found[3]) if found else None


def point_of(place: str) -> _Point | None:
    """Longitude and latitude; None for a place without them."""
    found = _table()["points"].get(place)
    return (found[0], found[1]) if found else None


def station_of(entry: Entry) -> _Point | None:
    """Where something of a dataset is measured: somewhere in its place's box, the same in every run."""
    box = box_of(entry.place)
    if box is None:
        return None
    across, up = entry.number * 37 % 71 / 71, entry.number * 53 % 89 / 89
    west, south, east, north = box
    return round(west + across * (east - west), 4), round(south + up * (north - south), 4)
