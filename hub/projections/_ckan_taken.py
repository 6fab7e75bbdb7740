"""Who has the ids and names that records want in a target: asked in bulk, so that taken ones cost no refused calls."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, Final

__all__ = ["NOBODY", "Ask", "Holders", "Taken", "Want"]

Holders = Mapping[str, Mapping[str, Any]]
"""Packages there (as a search with `fl` shows them) by their ids and by their names."""
Want = tuple[tuple[str, ...], str]
"""The ids and the name that one record wants."""
Ask = Callable[[Sequence[str], Sequence[str]], Iterable[Mapping[str, Any]]]
"""Packages with one of these ids or one of these names."""
NOBODY: Final[Holders] = {}
_SLICE: Final = 200
"""Records of one call: three words each stay below the 1,024 clauses that a search engine allows."""
_FEW: Final = 2
"""So many records of a slice are sent without asking: a catalog in which little changes pays nothing."""


class Taken:
    """What one list of records wants and who has it. Threads share it: a slice is asked for once.

    A hint only: an index may lag, and what was deleted may not stand in it. What the target says to a write counts.
    """

    def __init__(self, wants: Iterable[tuple[str, Want]], ask: Ask) -> None:
        listed = list(wants)
        self._ask = ask
        slices = [_Slice(dict(listed[at : at + _SLICE])) for at in range(0, len(listed), _SLICE)]
        for part, following in pairwise(slices):
            part.following = following
        self._of = {uid: part for part in slices for uid in part.wants}

    def holders(self, uid: str) -> Holders:
        """Who has what the record wants; asks when several records of its slice were asked about.

        Asked early enough for the next slice too that nobody waits for that answer.
        """
        part = self._of.get(uid)
        if part is None:
            return NOBODY
        with part.lock:
            part.asked += 1
            asked = part.asked
            if asked > _FEW:
                self._learn(part)
            found = part.found
        if part.following is not None and asked * 2 == len(part.wants):
            with part.following.lock:
                self._learn(part.following)
        return found or NOBODY

    def _learn(self, part: _Slice) -> None:
        if part.found is not None:
            return
        part.found = {}
        ids = [key for own, _ in part.wants.values() for key in own]
        for package in self._ask(ids, [name for _, name in part.wants.values()]):
            part.found |= {str(package["id"]): package, str(package["name"]): package}


class _Slice:
    def __init__(self, wants: dict[str, Want]) -> None:
        self.wants = wants
        self.lock = threading.Lock()
        self.asked = 0
        self.found: dict[str, Mapping[str, Any]] | None = None
        self.following: _Slice | None = None
