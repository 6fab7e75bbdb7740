"""Snapshots that queries read: hard-link copies of the store, one per position and view.

`graph/snapshots/current` names the newest public one, `SEQ-PUBLICSEQ-STORE`. Its twin with what is withheld
lies in `graph/withheld/` under the same name, that of a granted view in `graph/granted/KEY.REVISION/`, each made when
first asked for: what a caller may not see is not in the files that answer them, and a granted view costs what a public
one does. A reader keeps a shared lock on `NAME.lock` while it has a snapshot open; one neither current nor locked
is deleted in time. Where making one takes long, the one before answers a little longer; but what is known of records
and agencies counts at once (`REVISION`).
"""

from __future__ import annotations

import fcntl
import os
import re
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from uuid import uuid4

from pyoxigraph import Store

from hub.home import Home
from hub.ledger.grants import revision
from hub.ledger.renderings import granted_records
from hub.policy import View
from hub.projections._graph_edits import Restatement, plan, write
from hub.projections._graph_past import closed_since, restatements, seq_at
from hub.projections._view_files import granted_name, locked, rest_after
from hub.projections.records import public_position, withheld_at

__all__ = ["Busy", "NoSnapshot", "Snapshot", "Snapshots"]

_CURRENT: Final = "current"
_NAME: Final = re.compile("[0-9]+-[0-9]+-[0-9a-z]+")
_KEPT: Final = 60.0
"""Seconds that a made snapshot is kept after a newer one could be made."""
_FORGOTTEN: Final = 3600.0
"""Seconds after which what a granted view left is deleted: nobody asks it any more, or its rules are others now."""
_PASTS: Final = 8
"""Snapshots of earlier moments that are kept."""


class NoSnapshot(Exception):
    """The graph has not been published yet, or not as far as it is asked for."""


class Busy(Exception):
    """The catalog as it was at another moment is being rebuilt just now: one at a time."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A folder to query: the view at one position of the log."""

    path: Path
    lock: Path
    seq: int
    public_seq: int
    view: View
    past: str | None = None
    """What tells a past apart from others of its position (`_graph_past.closed_since`); None: nothing does."""

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
        self._granted = home.projections / "graph" / "granted"
        self._past = home.projections / "graph" / "past"
        self._resting: dict[str, tuple[str, float]] = {}

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
        self._clean(self._withheld, name, _KEPT)
        if self._granted.is_dir():
            for folder in self._granted.iterdir():
                self._clean(folder, name, _KEPT)
                if _age(folder) > _FORGOTTEN:
                    self._clean(folder, "")
                    if not any(path.is_dir() for path in folder.iterdir()):
                        shutil.rmtree(folder, ignore_errors=True)

    def current(self, view: View) -> Snapshot:
        """The newest snapshot of a view. Making one with what is not public takes milliseconds and more: not for an
        event loop. Raises `NoSnapshot` before the first publication."""
        while True:
            name = self._current_name()
            if name is None:
                raise NoSnapshot
            folder = self._folder_of(view)
            if view == View.PUBLIC:
                return self._snapshot(folder, name, view)
            kept = self._rested(folder, name)
            if kept is not None:
                return self._snapshot(folder, kept, view)
            with locked(self._home.run / f"graph-{view.key}.lock"):
                if not (folder / name).is_dir():
                    began = time.monotonic()
                    try:
                        self._derive(name, view, folder)
                    except OSError:
                        if name == self._current_name():
                            raise
                        continue  # a newer one took its place meanwhile
                    self._rest(folder, name, time.monotonic() - began)
            return self._snapshot(folder, name, view)

    def past(self, view: View, moment: str) -> Snapshot:
        """A view of the catalog as it was at a moment (a stamp). Rebuilding takes long: not for an event loop.

        Raises `NoSnapshot` before the graph has got as far, `Busy` while another past is being rebuilt.
        """
        name = self._current_name()
        if name is None:
            raise NoSnapshot
        with self._home.ledger.read() as connection:
            seq, held = seq_at(connection, moment), _positions(name)[0]
            if seq > held:
                raise NoSnapshot
            closed, known = closed_since(connection, view, seq), revision(connection)
            past = f"{seq}-{public_position(connection, seq)}-{closed}"
        if seq == held and closed == "0":
            return self.current(view)
        # What a granted view sees depends on more of what is known of records than what anybody sees does.
        folder = self._past / (f"{view.key}.{known}" if view.is_granted else view.key)
        made = folder / past
        if not made.is_dir() or _age(folder / f"{past}.made") > _FORGOTTEN:
            self._rebuild(made, name, view)
        made.touch()
        # Where nothing was closed since, it is named as the present of that position is: whether something that nobody
        # sees was logged since must not show.
        named = None if closed == "0" else closed
        return Snapshot(made, folder / f"{past}.lock", seq, _positions(past)[1], view, named)

    def _rebuild(self, made: Path, name: str, view: View) -> None:
        with _unlocked(self._home.run / "graph-past.lock") as free:
            if not free:
                raise Busy
            self._thin()
            folder, past = made.parent, made.name
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"{past}.lock").touch()
            seq, held = _positions(past)[0], _positions(name)[0]
            with self._copied(name, folder) as copy:
                store = Store(str(copy))
                with self._home.ledger.read() as connection:
                    parts = _gathered(restatements(connection, view, seq, held, self._home.settings.base))
                    for part in parts:
                        write(store, plan(store, part), held)
                store.flush()
                del store
                shutil.rmtree(made, ignore_errors=True)
                copy.rename(made)
            (folder / f"{past}.made").touch()

    def _thin(self) -> None:
        """Of the pasts that nobody has open keep the few used last."""
        found = sorted(self._past.glob("*/*-*/"), key=_age)
        for path in found[_PASTS:]:
            with _unread(path.with_name(f"{path.name}.lock")) as free:
                if free:
                    shutil.rmtree(path, ignore_errors=True)
                    for ending in ("lock", "made"):
                        path.with_name(f"{path.name}.{ending}").unlink(missing_ok=True)
        for folder in self._past.glob("*"):
            if not any(folder.iterdir()):
                folder.rmdir()

    def _folder_of(self, view: View) -> Path:
        if view == View.PUBLIC:
            return self._folder
        if view == View.ALL:
            return self._withheld
        return self._granted / granted_name(self._home, view)

    def _rested(self, folder: Path, name: str) -> str | None:
        """The snapshot of an earlier position that still answers, because making one takes long."""
        kept, until = self._resting.get(folder.name, ("", 0.0))
        if not kept or kept == name or time.monotonic() >= until:
            return None
        return kept if (folder / kept).is_dir() else None

    def _rest(self, folder: Path, name: str, took: float) -> None:
        if rest := rest_after(took):
            self._resting[folder.name] = (name, time.monotonic() + rest)
            if len(self._resting) > 1000:
                self._resting.pop(next(iter(self._resting)))

    def hurry(self, view: View) -> None:
        """An earlier snapshot of this view answers no longer: something was closed since."""
        self._resting.pop(self._folder_of(view).name, None)

    def is_ready(self, view: View) -> bool:
        """Whether `current` answers at once."""
        name = self._current_name()
        if view == View.PUBLIC or name is None:
            return view == View.PUBLIC
        folder = self._folder_of(view)
        return self._rested(folder, name) is not None or (folder / name).is_dir()

    def _current_name(self) -> str | None:
        try:
            name = (self._folder / _CURRENT).read_text("ascii", "replace")
        except FileNotFoundError:
            return None
        return name if _NAME.fullmatch(name) else None  # damaged: as if it had never been

    def _snapshot(self, folder: Path, name: str, view: View) -> Snapshot:
        return Snapshot(folder / name, folder / f"{name}.lock", *_positions(name), view)

    def _derive(self, name: str, view: View, folder: Path) -> None:
        """Copy a public snapshot and turn each record that the view shows differently into what it shows."""
        folder.mkdir(parents=True, exist_ok=True)
        with self._copied(name, folder) as made:
            seq, _ = _positions(name)
            store = Store(str(made))
            with self._home.ledger.read() as connection:
                differing = withheld_at(connection, seq) if view == View.ALL else granted_records(connection, view, seq)
                for part in _gathered(Restatement(one.record_id, one.public_graph, one.graph) for one in differing):
                    write(store, plan(store, part), seq)
            store.flush()
            del store
            (folder / f"{name}.lock").touch()
            made.rename(folder / name)
        self._clean(folder, name)

    @contextmanager
    def _copied(self, name: str, folder: Path) -> Iterator[Path]:
        """A copy of a public snapshot in another folder, to be changed and renamed; gone where that fails."""
        for unfinished in folder.glob(".*"):  # of a process that died
            shutil.rmtree(unfinished, ignore_errors=True)
        made = folder / f".{name}-{uuid4().hex[:8]}"
        with locked(self._folder / f"{name}.lock", fcntl.LOCK_SH):
            if not (self._folder / name).is_dir():
                raise FileNotFoundError(name)
            Store.read_only(str(self._folder / name)).backup(str(made))
        try:
            yield made
        finally:
            shutil.rmtree(made, ignore_errors=True)

    def _clean(self, folder: Path, keep: str, age: float = 0.0) -> None:
        """Delete snapshots but `keep` that nobody has open and that are older than `age` (seconds)."""
        if not folder.is_dir():
            return
        for path in folder.iterdir():
            name = path.name.removesuffix(".lock")
            if not path.is_dir() or name == keep or name.startswith(".") or (age and _age(path) < age):
                continue
            with _unread(folder / f"{name}.lock") as free:
                if free:
                    shutil.rmtree(path, ignore_errors=True)
                    (folder / f"{name}.lock").unlink(missing_ok=True)


def _age(path: Path) -> float:
    try:
        return max(0.0, time.time() - path.stat().st_mtime)
    except FileNotFoundError:
        return 0.0


def _gathered(restatements: Iterable[Restatement]) -> Iterator[list[Restatement]]:
    part: list[Restatement] = []
    for one in restatements:
        part.append(one)
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
def _unlocked(path: Path) -> Iterator[bool]:
    """Lock a file that nobody has locked; False: somebody has."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    with _unread(path) as free:
        yield free


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
