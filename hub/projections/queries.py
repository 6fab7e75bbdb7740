"""Queries in killable processes: pools of them, limits of time, memory, rows and bytes, fair to its callers.

The engine cannot be interrupted (measured), so a query that is late is ended by killing its process, which is replaced
at once; others are not affected. One caller never has all processes: there is one more than a caller may use at a
time. What a process gives is taken from it as fast as it comes and kept (in memory, then in a file without a
name), so that a slow reader holds no process up.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import struct
import subprocess
import sys
import weakref
from collections import OrderedDict, deque
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from hub.policy import View
from hub.projections._answer_spool import PIECE, Spool
from hub.projections._graph_snapshots import Busy, NoSnapshot, Snapshot, Snapshots

__all__ = [
    "Answer",
    "Busy",
    "Failed",
    "Failure",
    "NoSnapshot",
    "Pool",
    "QueryLimits",
    "QueryRequest",
    "Refused",
    "Snapshot",
]

_HEADER: Final = struct.Struct("!cI")
_BUFFER: Final = PIECE
"""Bytes awaited before an answer begins: what is smaller has its end known, and a status of its own when it fails."""
_LONG: Final = 0.25
"""Seconds after which a query gives way to others, where there are any (a lower priority of its process)."""
_ENVIRONMENT: Final = ("PATH", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "LANG", "LC_ALL")


class Failure(StrEnum):
    """Why a query gave no answer."""

    SYNTAX = "syntax"
    TIME = "time"
    MEMORY = "memory"
    ENGINE = "engine"
    GONE = "gone"


class Failed(Exception):
    """A query that gave no answer, and the engine's words where it had any."""

    def __init__(self, failure: Failure, message: str = "") -> None:
        super().__init__(message or failure.value)
        self.failure = failure
        self.message = message


class Refused(Exception):
    """No process was free in time. `own`: because of the caller's own queries. `after`: seconds to wait."""

    def __init__(self, own: bool, after: int) -> None:
        super().__init__(f"busy; try again after {after} s")
        self.own = own
        self.after = after


@dataclass(frozen=True, slots=True)
class QueryLimits:
    """What one query may take. `wait_seconds`: how long it may stand in line; `waiting`: how many of one caller may."""

    seconds: float = 30.0
    memory_mb: int = 1024
    rows: int = 1_000_000
    bytes: int = 512 * 1024 * 1024
    wait_seconds: float = 10.0
    waiting: int = 16
    waiting_in_all: int = 128


@dataclass(frozen=True, slots=True)
class QueryRequest:
    """A query to run. `format`: json, xml, csv or tsv for solutions, turtle, ntriples, rdfxml or jsonld for triples.

    `limited` and `probe` are what `QueryText.limited` gives.
    """

    text: str
    format: str
    limited: str | None = None
    probe: str | None = None
    prefixes: dict[str, str] = field(default_factory=dict)
    """Written into Turtle and RDF/XML."""


class Answer:
    """The result of a query, whole or still coming.

    `truncated` ("rows", "bytes" or None) and `noted` (the result itself says so) hold once it is whole.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot
        self.whole = False
        self.truncated: str | None = None
        self.noted = False
        self._failed: Failed | None = None
        self._spool = Spool()
        self._tail = b""
        self._changed = asyncio.Event()
        self._abandon: Callable[[], None] = lambda: None

    @property
    def size(self) -> int:
        """Bytes that came so far."""
        return self._spool.size

    def everything(self) -> bytes:
        """The result; only when it is whole and nothing was taken yet."""
        pieces = []
        while piece := self._spool.take():
            pieces.append(piece)
        return b"".join(pieces)

    async def pieces(self) -> AsyncIterator[bytes]:
        """The result as it comes; raises `Failed` where it breaks off."""
        while True:
            while piece := self._spool.take():
                yield piece
            if self._failed is not None:
                raise self._failed
            if self.whole:
                return
            self._changed.clear()
            await self._changed.wait()

    def close(self) -> None:
        """The caller wants no more: the process that still works on it is killed."""
        if not self.whole and self._failed is None:
            self._abandon()
        self._spool.close()

    async def _begun(self) -> None:
        while not self.whole and self._failed is None and self._spool.size < _BUFFER:
            self._changed.clear()
            await self._changed.wait()
        if self._failed is not None:
            raise self._failed

    def _take(self, kind: bytes, content: bytes) -> None:
        match kind:
            case b"D":
                self._tail = b""
                self._spool.put(content)
            case b"P":
                self._tail = content
                return
            case b"E":
                end = json.loads(content)
                self.whole, self.truncated, self.noted = True, end["truncated"], end["noted"]
            case b"X":
                told = json.loads(content)
                self._fail(Failed(Failure(told["kind"]), told["message"]))
        self._changed.set()

    def _late(self) -> bool:
        """The time is over. A result that is whole but for whether the row limit cut it is given as cut."""
        if not self._tail:
            return False
        self._spool.put(self._tail)
        self.whole, self.truncated, self.noted = True, "rows", False
        self._changed.set()
        return True

    def _fail(self, failed: Failed) -> None:
        if not self.whole and self._failed is None:
            self._failed = failed
            self._changed.set()


class _Worker:
    """One process and the socket to it."""

    def __init__(self, memory_mb: int) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            environment = {name: os.environ[name] for name in _ENVIRONMENT if name in os.environ}
            self._process = subprocess.Popen(
                [sys.executable, "-m", "hub.projections._graph_worker", str(theirs.fileno()), str(memory_mb)],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={**environment, "MALLOC_ARENA_MAX": "2"},
            )
        ours.setblocking(False)
        self._socket = ours
        self._ready = False
        self.tired = False
        self.dead = False

    async def run(self, request: dict[str, object], answer: Answer, begins: Callable[[], None]) -> None:
        """Send a request, once the process has started, and take its answer in; the process is dead afterwards when
        its socket closed."""
        loop = asyncio.get_running_loop()
        body = json.dumps(request).encode()
        try:
            if not self._ready:
                await self._exactly(_HEADER.size)
                self._ready = True
            begins()
            await loop.sock_sendall(self._socket, len(body).to_bytes(4, "big") + body)
            while True:
                kind, size = _HEADER.unpack(await self._exactly(_HEADER.size))
                answer._take(kind, await self._exactly(size))
                if kind in (b"E", b"X"):
                    return
        except (EOFError, OSError):
            self.kill()
            answer._fail(Failed(Failure.MEMORY))

    async def _exactly(self, count: int) -> bytes:
        loop = asyncio.get_running_loop()
        buffer = bytearray(count)
        view, got = memoryview(buffer), 0
        while got < count:
            more = await loop.sock_recv_into(self._socket, view[got:])
            if not more:
                raise EOFError
            got += more
        return bytes(buffer)

    def give_way(self) -> None:
        """Let shorter queries go first. The process ends with this query: its priority cannot be raised again."""
        if self.tired:
            return
        self.tired = True
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, self._process.pid, 10)

    def kill(self) -> None:
        """End the process now."""
        self.dead = True
        self._process.kill()

    def bury(self) -> bool:
        """Give up what is left of a dead process; answers whether it is gone."""
        if self._process.poll() is None:
            return False
        self._socket.close()
        return True

    def end(self) -> None:
        """Kill and wait."""
        self._process.kill()
        self._process.wait()
        self._socket.close()


class Pool:
    """Processes that answer queries. Belongs to one event loop; starts when first used or by `start`."""

    def __init__(self, snapshots: Snapshots, size: int, limits: QueryLimits) -> None:
        self.limits = limits
        self._snapshots = snapshots
        self._per_caller = size
        self._size = size + 1
        self._idle: list[_Worker] = []
        self._long: set[_Worker] = set()
        self._all: set[_Worker] = set()
        self._running: dict[str, int] = {}
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()
        self._tasks: set[asyncio.Task[None]] = set()
        self._loop: weakref.ref[asyncio.AbstractEventLoop] | None = None

    def start(self) -> None:
        """Start the processes, in the running event loop."""
        loop = asyncio.get_running_loop()
        if self._loop is None or self._loop() is not loop:
            self.close()
            self._running.clear()
            self._waiting.clear()
            self._loop = weakref.ref(loop)
            # A set of this loop's own: one that went before may be collected, in any thread, while this one works.
            self._all = set()
            weakref.finalize(loop, _end_all, self._all)
        while len(self._all) < self._size:
            self._spawn()

    def close(self) -> None:
        """End every process."""
        _end_all(self._all)
        self._idle.clear()

    async def snapshot(self, view: View, moment: str | None = None) -> Snapshot:
        """The snapshot that a query of this view would be run on now, or of the view as it was at a moment (a stamp);
        raises `NoSnapshot` and `Busy`."""
        if moment is not None:
            return await asyncio.to_thread(self._snapshots.past, view, moment)
        if self._snapshots.is_ready(view):
            return self._snapshots.current(view)
        return await asyncio.to_thread(self._snapshots.current, view)

    async def run(self, request: QueryRequest, caller: str, snapshot: Snapshot) -> Answer:
        """Run a query for a caller (any key that tells callers apart) until its answer is whole or has begun.

        Raises `Refused` and `Failed`. `Answer.close` must be called in the end.
        """
        self.start()
        await self._enter(caller)
        try:
            worker = self._idle.pop() if self._idle else self._spawn(idle=False)
        except BaseException:
            self._leave(caller)
            raise
        answer = Answer(snapshot)
        answer._abandon = worker.kill
        self._give_way()
        task = asyncio.create_task(self._work(worker, request, answer, caller))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            await answer._begun()
        except BaseException:
            answer.close()
            raise
        return answer

    async def _work(self, worker: _Worker, request: QueryRequest, answer: Answer, caller: str) -> None:
        loop = asyncio.get_running_loop()

        def late() -> None:
            if not answer._late():
                answer._fail(Failed(Failure.TIME))
            worker.kill()

        def long() -> None:
            self._long.add(worker)
            self._give_way()

        timers: list[asyncio.TimerHandle] = []

        def begins() -> None:
            timers.extend((loop.call_later(self.limits.seconds, late), loop.call_later(_LONG, long)))

        try:
            await worker.run(self._message(request, answer.snapshot), answer, begins)
        finally:
            for timer in timers:
                timer.cancel()
            self._long.discard(worker)
            try:
                self._back(worker)
            finally:
                self._leave(caller)

    def _give_way(self) -> None:
        """A long query that is alone keeps its priority, and its process."""
        if self._long and sum(self._running.values()) > 1:
            for worker in self._long:
                worker.give_way()

    def _message(self, request: QueryRequest, snapshot: Snapshot) -> dict[str, object]:
        return {
            "path": str(snapshot.path),
            "lock": str(snapshot.lock),
            "text": request.text,
            "format": request.format,
            "limited": request.limited,
            "probe": request.probe,
            "prefixes": request.prefixes,
            "rows": self.limits.rows,
            "bytes": self.limits.bytes,
        }

    async def _enter(self, caller: str) -> None:
        """Wait for a turn. Callers take turns, each in the order of its own queries."""
        if not self._waiting and self._may_run(caller):
            self._running[caller] = self._running.get(caller, 0) + 1
            return
        line = self._waiting.setdefault(caller, deque())
        everybody = sum(len(others) for others in self._waiting.values())
        if len(line) >= self.limits.waiting or everybody >= self.limits.waiting_in_all:
            if not line:
                del self._waiting[caller]
            raise Refused(own=len(line) >= self.limits.waiting, after=self._after())
        turn = asyncio.get_running_loop().create_future()
        line.append(turn)
        self._admit()
        try:
            async with asyncio.timeout(self.limits.wait_seconds):
                await turn
        except BaseException as error:
            if turn.done() and not turn.cancelled():
                self._leave(caller)  # its turn came just then
            else:
                self._forget(caller, turn)
            if isinstance(error, TimeoutError):
                raise Refused(own=self._running.get(caller, 0) >= self._per_caller, after=self._after()) from None
            raise

    def _after(self) -> int:
        return max(1, round(min(self.limits.seconds, self.limits.wait_seconds)))

    def _may_run(self, caller: str) -> bool:
        return sum(self._running.values()) < self._size and self._running.get(caller, 0) < self._per_caller

    def _forget(self, caller: str, turn: asyncio.Future[None]) -> None:
        line = self._waiting.get(caller)
        if line is not None and turn in line:
            line.remove(turn)
            if not line:
                del self._waiting[caller]

    def _leave(self, caller: str) -> None:
        left = self._running[caller] - 1
        if left:
            self._running[caller] = left
        else:
            del self._running[caller]
        self._admit()

    def _admit(self) -> None:
        """Let in whom there is room for, callers in turn."""
        for caller in list(self._waiting):
            line = self._waiting[caller]
            while line and line[0].done():
                line.popleft()
            if line and self._may_run(caller):
                self._running[caller] = self._running.get(caller, 0) + 1
                line.popleft().set_result(None)
                self._waiting.move_to_end(caller)
            if not line:
                del self._waiting[caller]

    def _spawn(self, idle: bool = True) -> _Worker:
        worker = _Worker(self.limits.memory_mb)
        self._all.add(worker)
        if idle:
            self._idle.insert(0, worker)  # it has yet to start: those that have are taken first
        return worker

    def _back(self, worker: _Worker) -> None:
        if worker.tired and not worker.dead:
            worker.kill()
        if worker.dead:
            self._bury(worker)
            self._spawn()
        else:
            self._idle.append(worker)

    def _bury(self, worker: _Worker, tries: int = 0) -> None:
        if worker.bury():
            self._all.discard(worker)
        else:  # on a busy machine even a killed process takes its time
            asyncio.get_running_loop().call_later(0.02 if tries < 100 else 0.5, self._bury, worker, tries + 1)


def _end_all(workers: set[_Worker]) -> None:
    while workers:
        workers.pop().end()
