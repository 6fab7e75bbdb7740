"""Snapshots that queries read: hard-link copies of the store, one per position and view.

`graph/snapshots/current` names the newest public one, `SEQ-PUBLICSEQ-STORE`. Its twin with what is withheld
lies in `graph/withheld/` under the same name, made when first asked for: what a caller may not see is not in the
files that answer them. A reader keeps a shared lock on `NAME.lock` while it has a snapshot open; one
that is neither current nor locked is deleted at the next publication.
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

from pyoxigraph import Store

from hub.home import Home
from hub.policy import View
from hub.projections._graph_edits import Restatement, plan, write
from hub.projections.records import TwoViews, withheld_at

__all__ = ["NoSnapshot", "Snapshot", "Snapshots"]

_CURRENT: Final = "current"
_NAME: Final = re.compile("[0-9]+-[0-9]+-[0-9a-z]+")


class NoSnapshot(Exception):
    """The graph has not been published yet."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A folder to query: the view at one position of the log."""

    path: Path
    lock: Path
    seq: int
    public_seq: int
    view: View

    @property
    def position(self) -> int:
        """The position as this view may know it."""
        return self.seq if self.view is View.ALL else self.public_seq


class Snapshots:
    """The snapshots of one home's graph. Publishing is for the projection's writer, reading for anybody."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._folder = home.projections / "graph" / "snapshots"
        self._withheld = home.projections / "graph" / "withheld"

    def publish(self, store: Store, seq: int, public_seq: int, of: str) -> None:
        """Make what the store named `of` holds now the snapshot that queries read, unless it is so already."""
        self._folder.mkdir(parents=True, exist_ok=True)
        name = f"{seq}-{public_seq}-{of}"
        if name == self._current_name() and (self._folder / name).is_dir():
            return
        shutil.rmtree(self._folder / name, ignore_errors=True)  # of a process that died before it was current
        store.backup(str(self._folder / name))
        (self._folder / f"{name}.lock").touch()
        _replace(self._folder / _CURRENT, name)
        self._clean(self._folder, name)
        self._clean(self._withheld, name)

    def current(self, view: View) -> Snapshot:
        """The newest snapshot of a view. Making the one with what is withheld takes milliseconds and more: not for an
        event loop. Raises `NoSnapshot` before the first publication."""
        while True:
            name = self._current_name()
            if name is None:
                raise NoSnapshot
            if view is not View.ALL:
                return self._snapshot(self._folder, name, view)
            with _locked(self._home.run / "graph-withheld.lock"):
                if not (self._withheld / name).is_dir():
                    try:
                        self._derive(name)
                    except OSError:
                        if name == self._current_name():
                            raise
                        continue  # a newer one took its place meanwhile
            return self._snapshot(self._withheld, name, view)

    def is_ready(self, view: View) -> bool:
        """Whether `current` answers at once."""
        name = self._current_name()
        return view is not View.ALL or (name is not None and (self._withheld / name).is_dir())

    def _current_name(self) -> str | None:
        try:
            name = (self._folder / _CURRENT).read_text("ascii", "replace")
        except FileNotFoundError:
            return None
        return name if _NAME.fullmatch(name) else None  # damaged: as if it had never been

    def _snapshot(self, folder: Path, name: str, view: View) -> Snapshot:
        return Snapshot(folder / name, folder / f"{name}.lock", *_positions(name), view)

    def _derive(self, name: str) -> None:
        """Copy a public snapshot and turn each record that holders of a token see differently into what they see."""
        self._withheld.mkdir(parents=True, exist_ok=True)
        for unfinished in self._withheld.glob(".*"):  # of a process that died
            shutil.rmtree(unfinished, ignore_errors=True)
        made = self._withheld / f".{name}-{uuid4().hex[:8]}"
        with _locked(self._folder / f"{name}.lock", fcntl.LOCK_SH):
            if not (self._folder / name).is_dir():
                raise FileNotFoundError(name)
            Store.read_only(str(self._folder / name)).backup(str(made))
        seq, _ = _positions(name)
        store = Store(str(made))
        with self._home.ledger.read() as connection:
            for part in _parts(withheld_at(connection, seq)):
                write(store, plan(store, part), seq)
        store.flush()
        del store
        (self._withheld / f"{name}.lock").touch()
        made.rename(self._withheld / name)
        self._clean(self._withheld, name)

    def _clean(self, folder: Path, keep: str) -> None:
        if not folder.is_dir():
            return
        for path in folder.iterdir():
            name = path.name.removesuffix(".lock")
            if not path.is_dir() or name == keep or name.startswith("."):
                continue
            with _unread(folder / f"{name}.lock") as free:
                if free:
                    shutil.rmtree(path, ignore_errors=True)
                    (folder / f"{name}.lock").unlink(missing_ok=True)


def _parts(views: Iterable[TwoViews]) -> Iterator[list[Restatement]]:
    part: list[Restatement] = []
    for one in views:
        part.append(Restatement(one.record_id, one.public_graph, one.graph))
        if len(part) == 500:
            yield part
            part = []
    if part:
        yield part


def _positions(name: str) -> tuple[int, int]:
    seq, public_seq, _ = name.split("-")
    return int(seq), int(public_seq)


def _replace(path: Path, text: str) -> None:
    made = path.with_name(f".{path.name}-{uuid4().hex[:8]}")
    with made.open("w", encoding="ascii") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    made.replace(path)


@contextmanager
def _locked(path: Path, kind: int = fcntl.LOCK_EX) -> Iterator[None]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a") as file:
        fcntl.flock(file, kind)
        yield


@contextmanager
def _unread(path: Path) -> Iterator[bool]:
    try:
        with path.open("r") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                yield False
            else:
                yield True
    except FileNotFoundError:
        yield True
