"""Whose query runs next: callers take turns, each in the order of its own queries; who used much lately is known."""

from __future__ import annotations

import asyncio
import math
import time
from collections import OrderedDict, deque
from typing import Final

__all__ = ["Refused", "Turns"]

_HALF_LIFE: Final = 30.0
"""Seconds after which half of what a caller used is forgotten."""
_HEAVY: Final = 2.0
"""Seconds of processes used from which a caller's queries stand behind those of others."""
_REMEMBERED: Final = 1000


class Refused(Exception):
    """No process was free in time. `own`: because of the caller's own queries. `after`: seconds to wait."""

    def __init__(self, own: bool, after: int) -> None:
        super().__init__(f"busy; try again after {after} s")
        self.own = own
        self.after = after


class Turns:
    """How many queries run, of whom, and who waits. Belongs to one event loop.

    `each`: queries that one caller may run at a time, one less than all may. `waiting`, `waiting_in_all`: how many may
    stand in line, of one caller and of all. `wait`: seconds in line after which a query is refused.
    """

    def __init__(self, each: int, waiting: int, waiting_in_all: int, wait: float) -> None:
        self.all = each + 1
        self._each = each
        self._longest_line = waiting
        self._all_lines = waiting_in_all
        self._wait = wait
        self._running: dict[str, int] = {}
        self._waiting: OrderedDict[str, deque[asyncio.Future[None]]] = OrderedDict()
        self._used: OrderedDict[str, tuple[float, float]] = OrderedDict()

    @property
    def running(self) -> int:
        """Queries that have their turn."""
        return sum(self._running.values())

    def clear(self) -> None:
        """Nobody runs and nobody waits: another event loop begins."""
        self._running.clear()
        self._waiting.clear()

    def is_heavy(self, caller: str) -> bool:
        """Whether a caller used much lately, or has more than one query running."""
        return self._running.get(caller, 0) > 1 or self._recent(caller) > _HEAVY

    def used(self, caller: str, seconds: float) -> None:
        """A caller's query took a process for so long."""
        self._used[caller] = (self._recent(caller) + seconds, time.monotonic())
        self._used.move_to_end(caller)
        if len(self._used) > _REMEMBERED:
            self._used.popitem(last=False)

    async def enter(self, caller: str) -> None:
        """Wait for a turn; raises `Refused`. `leave` gives it back."""
        if not self._waiting and self._may_run(caller):
            self._run(caller)
            return
        line = self._waiting.setdefault(caller, deque())
        everybody = sum(len(others) for others in self._waiting.values())
        if len(line) >= self._longest_line or everybody >= self._all_lines:
            if not line:
                del self._waiting[caller]
            raise Refused(own=len(line) >= self._longest_line, after=self._after())
        turn = asyncio.get_running_loop().create_future()
        line.append(turn)
        self._admit()
        try:
            async with asyncio.timeout(self._wait):
                await turn
        except BaseException as error:
            if turn.done() and not turn.cancelled():
                self.leave(caller)  # its turn came just then
            else:
                self._forget(caller, turn)
            if isinstance(error, TimeoutError):
                raise Refused(own=self._running.get(caller, 0) >= self._each, after=self._after()) from None
            raise

    def leave(self, caller: str) -> None:
        """A query ended: the next may run."""
        left = self._running[caller] - 1
        if left:
            self._running[caller] = left
        else:
            del self._running[caller]
        self._admit()

    def _recent(self, caller: str) -> float:
        seconds, at = self._used.get(caller, (0.0, 0.0))
        return seconds * math.exp2((at - time.monotonic()) / _HALF_LIFE)

    def _after(self) -> int:
        return max(1, round(self._wait))

    def _may_run(self, caller: str) -> bool:
        return self.running < self.all and self._running.get(caller, 0) < self._each

    def _run(self, caller: str) -> None:
        self._running[caller] = self._running.get(caller, 0) + 1

    def _forget(self, caller: str, turn: asyncio.Future[None]) -> None:
        line = self._waiting.get(caller)
        if line is not None and turn in line:
            line.remove(turn)
            if not line:
                del self._waiting[caller]

    def _admit(self) -> None:
        """Let in whom there is room for, callers in turn."""
        for caller in list(self._waiting):
            line = self._waiting[caller]
            while line and line[0].done():
                line.popleft()
            if line and self._may_run(caller):
                self._run(caller)
                line.popleft().set_result(None)
                self._waiting.move_to_end(caller)
            if not line:
                del self._waiting[caller]
