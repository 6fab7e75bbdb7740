"""Following the change log: one writer per projection, batches in order, cursors confirmed in the ledger.

`follow` brings projections up to date once, `Follower` goes on doing it in the background of `hub serve`.
Each projection has a thread of its own, so that a slow or failing one hinders no other. Only those whose work
takes much memory wait for each other while they lack many entries.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection

from hub.home import Home
from hub.ledger.log import position
from hub.memory import few_file_pages, give_back
from hub.projections import cursors
from hub.projections.cursors import Held, Standing
from hub.projections.protocol import (
    BulkLoading,
    Difference,
    LiveRecord,
    OutOfOrder,
    Projection,
    Reconciled,
    Settling,
    TakingTurns,
    Tending,
)
from hub.projections.records import count_live, live_records, read_batch
from hub.projections.registry import Broken, open_projections

__all__ = [
    "Follower",
    "NotConfirmed",
    "catch_up",
    "confirmed",
    "damage",
    "follow",
    "rebuild",
    "reconcile",
    "wait_confirmed",
]

_LOG = logging.getLogger(__name__)
_POLL: Final = 0.2
_LINGER: Final = 1.0
"""Seconds an idle follower keeps a projection open, before others (a rebuild) may have it."""
_PATIENCE: Final = 30.0
_LONGEST_BACK_OFF: Final = 60.0
_LONGEST_REST: Final = 86400.0
_TURN: Final = threading.Lock()


class NotConfirmed(Exception):
    """Some projections did not confirm in time: {lagging}"""

    def __init__(self, seq: int, lagging: Sequence[Standing]) -> None:
        told = "; ".join(
            f"{one.name} at {one.seq}"
            + (f", written by {one.owner}" if one.owner else "")
            + (f", failing: {one.error}" if one.error else "")
            for one in lagging
        )
        super().__init__(f"not yet at {seq}: {told}")
        self.seq = seq
        self.lagging = tuple(lagging)


@dataclass(frozen=True, slots=True)
class _Names:
    """The names that a home's projections have; a kind that does not open stands under its own."""

    names: tuple[str, ...]

    @classmethod
    def of(cls, home: Home, names: Iterable[str] | None = None) -> _Names:
        found = []
        for one in open_projections(home, names):
            found.append(one.name)
            if not isinstance(one, Broken):
                one.close()
        return cls(tuple(found))


def confirmed(home: Home) -> dict[str, Standing]:
    """Where each of the home's projections stands, by name; one that never followed stands at 0."""
    names = _Names.of(home).names
    with home.ledger.read() as connection:
        known = cursors.standings(connection)
    return {name: known.get(name, Standing(name, 0, "", None, None)) for name in names}


def wait_confirmed(
    home: Home, seq: int, timeout: float, names: Iterable[str] | None = None, poll: float = 0.05
) -> dict[str, Standing]:
    """Wait until projections (all, or those of `names`) confirm `seq`; raises `NotConfirmed` after `timeout` seconds.

    Only waits: somebody must be following, this process by `follow` or another one.
    """
    wanted = _Names.of(home, names).names
    until = time.monotonic() + timeout
    while True:
        with home.ledger.read() as connection:
            known = cursors.standings(connection)
        standing = {name: known.get(name, Standing(name, 0, "", None, None)) for name in wanted}
        lagging = [one for one in standing.values() if one.seq < seq]
        if not lagging:
            return standing
        if time.monotonic() >= until:
            raise NotConfirmed(seq, lagging)
        time.sleep(poll)


def follow(home: Home, names: Iterable[str] | None = None, until: int | None = None) -> dict[str, Standing]:
    """Bring projections (all, or those of `names`) up to entry `until`, by default the log's end now.

    One that another process writes is left to it: its standing names the owner. One that fails has its
    error noted and hinders no other. A projection that confirmed everything already is not called at all.
    """
    opened = open_projections(home, names)
    with home.ledger.read() as connection:
        target = position(connection).seq if until is None else min(until, position(connection).seq)
        known = cursors.standings(connection)
    behind: list[Projection] = []
    for one in opened:
        match one:
            case Broken(name, error):
                cursors.fail(home.ledger, name, error)
            case _ if one.name in known and known[one.name].seq == target and known[one.name].error is None:
                if isinstance(one, Tending) and one.due_in() == 0:
                    behind.append(one)
                else:
                    one.close()
            case _:
                behind.append(one)
    if behind:
        with few_file_pages(home.projections), ThreadPoolExecutor(len(behind), "follow") as pool:
            list(pool.map(lambda one: _follow_once(home, one, until), behind))
    with home.ledger.read() as connection:
        known = cursors.standings(connection)
    return {one.name: known.get(one.name, Standing(one.name, 0, "", None, None)) for one in opened}


def _follow_once(home: Home, projection: Projection, until: int | None) -> None:
    try:
        with cursors.writing(home, projection.name):
            try:
                catch_up(home, projection, until)
            finally:
                projection.close()
    except Held as held:
        _LOG.info("%s", held)
    except Exception as error:  # noqa: BLE001 - the boundary of a job
        _LOG.exception("projection %s failed", projection.name)
        cursors.fail(home.ledger, projection.name, f"{type(error).__name__}: {error}")


def catch_up(home: Home, projection: Projection, until: int | None = None) -> int:
    """Hand a projection what it lacks, up to `until` or the log's end now, and confirm; answers its cursor.

    The caller holds the projection's lock. A projection that is ahead of the log (the ledger was restored
    from an older copy) starts from nothing, and so does one that loads in bulk and lacks most of the log.
    """
    with home.ledger.read() as connection:
        end = position(connection).seq
    with _turn(projection, end if until is None else min(until, end)):
        return _catch_up(home, projection, until)


@contextmanager
def _turn(projection: Projection, target: int) -> Iterator[None]:
    """Where the work takes much memory, do it alone, and give the memory back before the next one's turn."""
    if not isinstance(projection, TakingTurns) or target - projection.cursor() < projection.turns_from:
        yield
        return
    with _TURN:
        give_back()
        try:
            yield
        finally:
            projection.close()
            give_back()


def _catch_up(home: Home, projection: Projection, until: int | None) -> int:
    with home.ledger.read() as connection:
        end = position(connection).seq
        target = end if until is None else min(until, end)
        at = projection.cursor()
        if at > end or _bulk_is_better(connection, projection, target - at):
            projection.rebuild(lambda: live_records(connection), end)
            at = projection.cursor()
    refused = 0
    while at < target:
        with home.ledger.read() as connection:
            batch = read_batch(connection, at)
        if not batch.changes:
            break
        try:
            projection.apply(batch)
            at, refused = batch.changes[-1].seq, 0
        except OutOfOrder:
            at, refused = projection.cursor(), refused + 1
            if refused > 2:
                raise
            continue
        if at < target and not isinstance(projection, Settling):
            cursors.confirm(home.ledger, projection.name, at)
    if isinstance(projection, Settling):
        projection.settle()
    if isinstance(projection, Tending):
        projection.tend(lambda: _records(home))
    at = projection.cursor()
    cursors.confirm(home.ledger, projection.name, at)
    return at


def _records(home: Home) -> Iterator[LiveRecord]:
    with home.ledger.read() as connection:
        yield from live_records(connection)


def _bulk_is_better(connection: Connection, projection: Projection, behind: int) -> bool:
    if not isinstance(projection, BulkLoading) or behind < projection.bulk_from:
        return False
    return behind * 2 >= count_live(connection)


def rebuild(home: Home, name: str, patience: float = _PATIENCE) -> dict[str, Standing]:
    """Start a projection (or every one of a kind) from nothing. Raises `Held` when another process keeps it."""
    for projection in _opened(home, [name]):
        with _patiently_writing(home, projection.name, patience):
            try:
                with home.ledger.read() as connection:
                    projection.rebuild(lambda c=connection: live_records(c), position(connection).seq)  # type: ignore[misc]
                if isinstance(projection, Settling):
                    projection.settle()
                cursors.confirm(home.ledger, projection.name, projection.cursor())
            finally:
                projection.close()
    return confirmed(home)


def reconcile(
    home: Home, name: str | None = None, repair: bool = False, patience: float = _PATIENCE
) -> dict[str, Reconciled]:
    """Compare projections with the ledger at one position of the log, and repair them when asked."""
    outcome: dict[str, Reconciled] = {}
    for projection in _opened(home, None if name is None else [name]):
        with _patiently_writing(home, projection.name, patience):
            try:
                outcome[projection.name] = _reconcile_one(home, projection, repair)
            finally:
                projection.close()
    return outcome


def _reconcile_one(home: Home, projection: Projection, repair: bool) -> Reconciled:
    """Compare; a projection that lost what it had confirmed, or cannot be read, is started from nothing."""
    try:
        if lost := _lost(home, projection):
            return _started_anew(home, projection, lost, repair)
        catch_up(home, projection)
        with home.ledger.read() as connection:
            seq = position(connection).seq
            while (at := projection.cursor()) < seq:
                projection.apply(read_batch(connection, at))
                if isinstance(projection, Settling):
                    projection.settle()
            outcome = projection.reconcile(lambda: live_records(connection), seq, repair=repair)
    except Exception as error:  # noqa: BLE001 - whatever damaged files make of their reader
        _LOG.warning("projection %s cannot be read: %s: %s", projection.name, type(error).__name__, error)
        unreadable = Difference(projection.name, "different", f"unreadable: {type(error).__name__}: {error}")
        return _started_anew(home, projection, unreadable, repair)
    if outcome.repaired:
        cursors.confirm(home.ledger, projection.name, projection.cursor())
    return outcome


def damage(home: Home) -> dict[str, str]:
    """Projections that lost what they had confirmed, or cannot be read, each with why; `reconcile` mends them.

    One that another process writes just now is that process's to judge.
    """
    found: dict[str, str] = {}
    for projection in open_projections(home):
        if isinstance(projection, Broken):
            found[projection.name] = projection.error
            continue
        try:
            with cursors.writing(home, projection.name):
                try:
                    lost = _lost(home, projection)
                finally:
                    projection.close()
        except Held:
            continue
        except Exception as error:  # noqa: BLE001 - whatever damaged files make of their reader
            found[projection.name] = f"unreadable: {type(error).__name__}: {error}"
        else:
            if lost is not None:
                found[projection.name] = lost.detail
    return found


def _lost(home: Home, projection: Projection) -> Difference | None:
    with home.ledger.read() as connection:
        known = cursors.standings(connection).get(projection.name)
    if known is None or (at := projection.cursor()) >= known.seq:
        return None
    return Difference(projection.name, "missing", f"holds the log up to {at}, had confirmed {known.seq}")


def _started_anew(home: Home, projection: Projection, why: Difference, repair: bool) -> Reconciled:
    with home.ledger.read() as connection:
        compared = count_live(connection)
        if not repair:
            return Reconciled(compared, (why,))
        projection.close()
        projection.rebuild(lambda: live_records(connection), position(connection).seq)
    if isinstance(projection, Settling):
        projection.settle()
    cursors.confirm(home.ledger, projection.name, projection.cursor())
    return Reconciled(compared, (why,), repaired=True)


def _opened(home: Home, names: Iterable[str] | None) -> list[Projection]:
    opened: list[Projection] = []
    for one in open_projections(home, names):
        if isinstance(one, Broken):
            raise RuntimeError(f"projection {one.name!r} does not open: {one.error}")
        opened.append(one)
    if names is not None and not opened:
        known = ", ".join(_Names.of(home).names)
        raise LookupError(f"no projection {', '.join(names)!r} here; there are: {known}")
    return opened


@contextmanager
def _patiently_writing(home: Home, name: str, patience: float) -> Iterator[None]:
    until = time.monotonic() + patience
    while True:
        try:
            with cursors.writing(home, name):
                yield
                return
        except Held:
            if time.monotonic() >= until:
                raise
        time.sleep(0.05)


def _rest(projection: Tending) -> float | None:
    wait = projection.due_in()
    return None if wait is None else min(max(wait, 1.0), _LONGEST_REST)


class Follower:
    """Follows in the background, one thread per projection, until `stop`.

    `on_confirmed` is called from those threads after each confirmation, so that jobs waiting for it can be
    finished. `wake` saves the poll's fifth of a second after a change in this process.
    """

    def __init__(
        self,
        home: Home,
        names: Iterable[str] | None = None,
        *,
        poll: float = _POLL,
        on_confirmed: Callable[[], object] | None = None,
    ) -> None:
        self._home = home
        self._names = _Names.of(home, names).names
        self._poll = poll
        self._on_confirmed = on_confirmed
        self._stopped = False
        self._end = -1
        self._changed = threading.Condition()
        self._rests: dict[str, float | None] = {}
        """Seconds after which a projection wants to be called although the log stands still."""
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Begin to follow."""
        watcher = threading.Thread(target=self._watch, name="follower", daemon=True)
        followers = [
            threading.Thread(target=self._run, args=(name,), name=f"follow-{name}", daemon=True) for name in self._names
        ]
        self._threads = [watcher, *followers]
        for thread in self._threads:
            thread.start()

    def stop(self, timeout: float = 30.0) -> None:
        """Finish the batches at work, then end."""
        with self._changed:
            self._stopped = True
            self._changed.notify_all()
        for thread in self._threads:
            thread.join(timeout)

    def wake(self) -> None:
        """Look at the log now."""
        end = self._look()
        with self._changed:
            if end is not None:
                self._end = end
            self._changed.notify_all()

    def _look(self) -> int | None:
        try:
            with self._home.ledger.read() as connection:
                return position(connection).seq
        except Exception:  # noqa: BLE001 - the boundary of a job
            _LOG.exception("the ledger cannot be read")
            return None

    def _watch(self) -> None:
        while not self._stopped:
            end = self._look()
            with self._changed:
                if end is not None and end != self._end:
                    self._end = end
                    self._changed.notify_all()
                self._changed.wait(self._poll)

    def _await(self, done: int, seconds: float | None) -> bool:
        """Wait for the log to stand elsewhere than at `done`, or for the time to pass; answers whether to go on."""
        with self._changed:
            self._changed.wait_for(lambda: self._stopped or self._end not in (-1, done), seconds)
            return not self._stopped

    def _pause(self, seconds: float) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._stopped, seconds)

    def _run(self, name: str) -> None:
        done, failures = -1, 0  # -1: the projection itself has not been asked yet
        while self._await(done, self._rests.get(name)):
            try:
                done = self._session(name)
                failures = 0
            except Held:
                done = self._standing(name, done)
                self._pause(0.5)
            except Exception as error:  # noqa: BLE001 - the boundary of a job
                _LOG.exception("projection %s failed", name)
                failures += 1
                self._note(name, f"{type(error).__name__}: {error}")
                self._pause(min(2.0 ** (failures - 1), _LONGEST_BACK_OFF))

    def _session(self, name: str) -> int:
        """Hold the projection while there is something to do and a little longer; answers its cursor."""
        with cursors.writing(self._home, name):
            (projection,) = _opened(self._home, [name])
            try:
                while True:
                    done = catch_up(self._home, projection)
                    if isinstance(projection, Tending):
                        self._rests[name] = _rest(projection)
                    self._tell()
                    if not self._await(done, _LINGER) or self._end == done:
                        return done
            finally:
                projection.close()

    def _standing(self, name: str, done: int) -> int:
        with self._home.ledger.read() as connection:
            found = cursors.standings(connection).get(name)
        return found.seq if found and found.error is None else done

    def _note(self, name: str, error: str) -> None:
        try:
            cursors.fail(self._home.ledger, name, error)
        except Exception:  # noqa: BLE001 - the boundary of a job
            _LOG.exception("the error of projection %s cannot be noted", name)

    def _tell(self) -> None:
        if self._on_confirmed is None:
            return
        try:
            self._on_confirmed()
        except Exception:  # noqa: BLE001 - the boundary of a job
            _LOG.exception("what waits for a confirmation failed")
