"""What the files that a projection keeps for a view have in common: their name, their locks, how long they answer."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from hub.home import Home
from hub.ledger.grants import revision
from hub.policy import View

__all__ = ["granted_name", "locked", "rest_after"]

_QUICK: Final = 0.5
"""Seconds: what was made faster is made again for every position."""
_REST: Final = 4.0
_LONGEST_REST: Final = 30.0
"""Else it answers for this many times as long as it took, at most this many seconds."""


def granted_name(home: Home, view: View) -> str:
    """The name of a granted view's files: other rules are other files, and so is another state of what is known of
    records and agencies."""
    with home.ledger.read() as connection:
        return f"{view.key}.{revision(connection)}"


def rest_after(took: float) -> float:
    """For how many seconds files that took so long to make answer, although the log has gone on."""
    return min(_LONGEST_REST, _REST * took) if took > _QUICK else 0.0


@contextmanager
def locked(path: Path, kind: int = fcntl.LOCK_EX) -> Iterator[None]:
    """Hold a lock between processes, on a file that is made where there is none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as file:
        fcntl.flock(file, kind)
        yield
