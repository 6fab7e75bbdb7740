"""Which projections this home has: entry points of group `hub.projections`, built-in and third parties' alike."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from typing import Final

from hub.home import Home
from hub.projections.protocol import Projection

__all__ = ["GROUP", "Broken", "open_projections"]

GROUP: Final = "hub.projections"


@dataclass(frozen=True, slots=True)
class Broken:
    """An entry point whose projections could not be opened, and why."""

    name: str
    error: str


def open_projections(home: Home, names: Iterable[str] | None = None) -> list[Projection | Broken]:
    """The home's projections, all or those of `names` (`ckan` stands for every `ckan:TARGET`).

    One that cannot be opened comes back as `Broken`, so that it hinders no other.
    """
    wanted = None if names is None else set(names)
    opened: list[Projection | Broken] = []
    for entry in sorted(entry_points(group=GROUP), key=lambda entry: entry.name):
        if wanted is not None and not any(_kind(name) == entry.name for name in wanted):
            continue
        for one in _open(home, entry):
            if wanted is None or one.name in wanted or _kind(one.name) in wanted:
                opened.append(one)
            elif not isinstance(one, Broken):
                one.close()
    return opened


def _kind(name: str) -> str:
    return name.partition(":")[0]


def _open(home: Home, entry: EntryPoint) -> list[Projection | Broken]:
    try:
        return list(entry.load()(home))
    except Exception as error:  # noqa: BLE001 - a third party's code: the boundary of its job
        return [Broken(entry.name, f"{type(error).__name__}: {error}")]
