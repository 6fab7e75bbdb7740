"""Queries in killable processes: pools of them, limits of time, memory, rows and bytes, fair to its callers.

The engine cannot be interrupted (measured), so a query that is late is ended by killing its process, which is replaced
at once; others are not affected. One caller never has all processes: there is one more than a caller may use at a
time. What a process gives is taken from it as fast as it comes and kept (in memory, then in a file without a
name), so that a slow reader holds no process up.
"""

from __future__ import annotations

import asyncio
import weakref
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Final

from hub.policy import View
from hub.projections._graph_snapshots import Busy, NoSnapshot, Snapshot, Snapshots
from hub.projections._query_answer import Answer, Failed, Failure
from hub.projections._query_turns import Refused, Turns
from hub.projections._query_worker import Worker

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

_LONG: Final = 0.25
"""Seconds after which a query gives way to others, where there are any (a lower priority of its process)."""


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


class Pool:
    """Processes that answer queries. Belongs to one event loop; starts when first used or by `start`.

    A process whose query is long where others run has a lower priority from then on, for good, and serves only heavy
    callers. One that is started opens the snapshot before it is needed, so that nobody's query waits for either.
    """

    def __init__(self, snapshots: Snapshots, size: int, limits: QueryLimits) -> None:
        self.limits = limits
        self._snapshots = snapshots
        self._turns = Turns(size, limits.waiting, limits.waiting_in_all, min(limits.seconds, limits.wait_seconds))
        self._idle: list[Worker] = []
        self._slow: list[Worker] = []
        self._long: set[Worker] = set()
        self._all: set[Worker] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._opened: Snapshot | None = None
        self._loop: weakref.ref[asyncio.AbstractEventLoop] | None = None

    def start(self) -> None:
        """Start the processes, in the running event loop."""
        loop = asyncio.get_running_loop()
        if self._loop is None or self._loop() is not loop:
            self.close()
            self._turns.clear()
            self._loop = weakref.ref(loop)
            # A set of this loop's own: one that went before may be collected, in any thread, while this one works.
            self._all = set()
            weakref.finalize(loop, _end_all, self._all)
        if not self._all:
            self._fill()

    def close(self) -> None:
        """End every process."""
        _end_all(self._all)
        self._idle.clear()
        self._slow.clear()

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
        self._opened = snapshot
        await self._turns.enter(caller)
        try:
            worker = self._worker_for(caller)
        except BaseException:
            self._turns.leave(caller)
            raise
        answer = Answer(snapshot)
        answer.abandon = worker.kill
        self._give_way()
        self._begin(self._work(worker, request, answer, caller))
        try:
            await answer.begun()
        except BaseException:
            answer.close()
            raise
        return answer

    def _begin(self, work: Coroutine[None, None, None]) -> None:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def _worker_for(self, caller: str) -> Worker:
        """Who used much lately gets a process of low priority; others one that is ready."""
        heavy = self._turns.is_heavy(caller)
        ready = self._slow if heavy else self._idle
        while ready:
            worker = ready.pop()
            if not worker.dead:
                return worker
        worker = self._spawn()
        if heavy:
            worker.give_way()
        return worker

    async def _work(self, worker: Worker, request: QueryRequest, answer: Answer, caller: str) -> None:
        loop = asyncio.get_running_loop()
        began = loop.time()

        def late() -> None:
            if not answer.late():
                answer.fail(Failed(Failure.TIME))
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
            self._turns.used(caller, loop.time() - began)
            try:
                self._back(worker)
            finally:
                self._turns.leave(caller)

    def _give_way(self) -> None:
        """A long query that is alone keeps its priority."""
        if self._long and self._turns.running > 1:
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

    def _fill(self) -> None:
        """As many processes of full priority as may be needed at once, and one that is ready when one is killed."""
        swift = sum(not (worker.tired or worker.dead) for worker in self._all)
        for _ in range(self._turns.all + 1 - swift):
            worker = self._spawn()
            self._idle.insert(0, worker)  # it has yet to start: those that have are taken first
            self._begin(self._warm(worker))

    def _spawn(self) -> Worker:
        worker = Worker(self.limits.memory_mb)
        self._all.add(worker)
        return worker

    async def _warm(self, worker: Worker) -> None:
        """Have a new process open the snapshot that queries are run on now."""
        if self._opened is None:
            return
        answer = Answer(self._opened)
        await worker.run(self._message(QueryRequest("ASK {}", "json"), self._opened), answer, lambda: None)
        answer.close()
        if worker.dead:
            self._bury(worker)

    def _back(self, worker: Worker) -> None:
        if worker.tired and not worker.dead and len(self._slow) + 1 >= self._turns.all:
            worker.kill()
        if worker.dead:
            self._bury(worker)
        elif worker.tired:
            self._slow.append(worker)
        else:
            self._idle.append(worker)
        self._fill()

    def _bury(self, worker: Worker, tries: int = 0) -> None:
        if worker.bury():
            self._all.discard(worker)
        else:  # on a busy machine even a killed process takes its time
            asyncio.get_running_loop().call_later(0.02 if tries < 100 else 0.5, self._bury, worker, tries + 1)


def _end_all(workers: set[Worker]) -> None:
    while workers:
        workers.pop().end()
