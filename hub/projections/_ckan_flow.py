"""Requests in flight: how many at once is found by climbing on measured throughput, and backed off from on trouble.

A CKAN serves best at a number that nobody knows beforehand (processes, database, search engine, network). The climb
walks a ladder of numbers, keeps a moving average of what each one brought, stays at the lowest that is as good as the
best, and looks at its neighbours now and then. An answer that says "too much" (429, 5xx, a timeout) halves the
number and pauses everything for as long as the answer asks.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Final, Generic, TypeVar

from hub.projections._ckan_target import Away

__all__ = ["Flow"]

_T = TypeVar("_T")
_R = TypeVar("_R")

_LADDER: Final = (1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 48, 64)
_START: Final = 4
"""Tried first: two for each of the two processes that a CKAN has at least, so that none waits for us."""
_WINDOW: Final = 1.0
"""Seconds that a number is tried at least, and as many calls as `_CALLS` and thrice the number."""
_CALLS: Final = 24
_BETTER: Final = 1.03
"""A higher number must bring so much more than a lower one: more in flight than needed only lengthens waits."""
_CALM: Final = 8
"""Windows at the best number before a neighbour is tried again."""
_TRIES: Final = 4
_FIRST_PAUSE: Final = 0.5
_LONGEST_PAUSE: Final = 120.0
_BROKEN: Final = 3
"""Failures in a row, with nothing taken between them, after which nothing more is tried."""


class _Climb:
    """Which number to use next; not thread-safe (the flow's lock guards it)."""

    def __init__(self, most: int) -> None:
        self._ladder = [step for step in _LADDER if step <= most] or [1]
        if self._ladder[-1] != most:
            self._ladder.append(most)
        self._at = max(place for place, step in enumerate(self._ladder) if step <= max(_START, self._ladder[0]))
        self._rates: dict[int, float] = {}
        self._calm = 0
        self._upwards = True

    @property
    def number(self) -> int:
        return self._ladder[self._at]

    def measured(self, rate: float) -> None:
        """A window at the present number ended with `rate` calls a second."""
        known = self._rates.get(self._at)
        self._rates[self._at] = rate if known is None else 0.5 * known + 0.5 * rate
        best = self._best()
        above = self._at + 1
        if best == self._at and above < len(self._ladder) and above not in self._rates:
            self._move(above)
        elif best != self._at:
            self._move(best)
        elif self._calm >= _CALM:
            self._look_aside()
        else:
            self._calm += 1

    def trouble(self) -> None:
        """Halve; what was measured above is forgotten."""
        half = self.number // 2
        self._move(max((place for place, step in enumerate(self._ladder) if step <= half), default=0))
        self._rates = {place: rate for place, rate in self._rates.items() if place <= self._at}

    def _best(self) -> int:
        best = min(self._rates)
        for place in sorted(self._rates):
            if self._rates[place] > self._rates[best] * _BETTER:
                best = place
        return best

    def _look_aside(self) -> None:
        self._upwards = not self._upwards
        aside = self._at + (1 if self._upwards else -1)
        if 0 <= aside < len(self._ladder):
            # Measured afresh: what it brought long ago says little.
            self._rates.pop(aside, None)
            self._move(aside)
        else:
            self._calm = 0

    def _move(self, place: int) -> None:
        self._at, self._calm = place, 0


class Flow:
    """Works on things with at most `most` at once; kept from batch to batch, since what it found out stays true."""

    def __init__(
        self, most: int, *, clock: Callable[[], float] = time.monotonic, sleep: Callable[[float], None] | None = None
    ) -> None:
        self._most = most
        self._clock = clock
        self._sleep = sleep
        self._climb = _Climb(most)
        self._turn = threading.Condition()
        self._pool: ThreadPoolExecutor | None = None
        self._resume = 0.0
        self._begun: float | None = None
        self._calls = 0
        self._failures = 0
        self._backed_off = 0.0

    @property
    def number(self) -> int:
        """How many may be in flight now."""
        return self._climb.number

    def run(self, work: Callable[[_T], _R], things: Iterable[_T]) -> list[tuple[_T, _R | Away | None]]:
        """Each thing with what came of it: `Away` where the target did not answer, None where nothing was tried."""
        outcome = _Round(work, things)
        if not outcome.todo:
            return []
        with self._turn:
            self._failures, self._begun, self._calls = 0, None, 0
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._most, "ckan")
        places = range(min(self._most, len(outcome.todo)))
        for job in [self._pool.submit(self._work, outcome, place) for place in places]:
            job.result()
        return [(thing, outcome.done.get(number)) for number, thing in enumerate(outcome.todo)]

    def _work(self, outcome: _Round[_T, _R], place: int) -> None:
        while True:
            with self._turn:
                while place >= self._climb.number and not self._over(outcome):
                    self._turn.wait(1.0)
                if self._over(outcome):
                    self._turn.notify_all()
                    return
                number = outcome.next
                outcome.next += 1
            found: _R | Away
            try:
                found = outcome.work(outcome.todo[number])
            except Away as away:
                found = away
            with self._turn:
                outcome.done[number] = found
                if isinstance(found, Away):
                    self._failures += _BROKEN if not found.answered else 1

    def _over(self, outcome: _Round[_T, _R]) -> bool:
        return outcome.next >= len(outcome.todo) or self._failures >= _BROKEN

    def attempt(self, call: Callable[[], _R]) -> _R:
        """A call, counted for the climb; again after a pause where the target was only busy or hiccuped."""
        for number in range(_TRIES):
            self._wait()
            try:
                found = call()
            except Away as away:
                if not away.passing:
                    raise
                broken = self._trouble(away, number)
                if broken or number == _TRIES - 1:
                    raise
            else:
                self._counted()
                return found
        raise AssertionError("unreachable")

    def _wait(self) -> None:
        while (pause := self._resume - self._clock()) > 0:
            if self._sleep is not None:
                self._sleep(pause)
            else:
                time.sleep(min(pause, 1.0))

    def _trouble(self, away: Away, number: int) -> bool:
        pause = min(away.retry_after or _FIRST_PAUSE * 2**number, _LONGEST_PAUSE)
        with self._turn:
            now = self._clock()
            if now >= self._backed_off:
                # Once for all that were in flight together.
                self._climb.trouble()
                self._backed_off = now + pause
            self._resume = max(self._resume, now + pause)
            self._begun, self._calls = None, 0
            return self._failures >= _BROKEN

    def _counted(self) -> None:
        """A call was taken."""
        with self._turn:
            now = self._clock()
            self._failures = 0
            if self._begun is None:
                self._begun, self._calls = now, 0
                return
            self._calls += 1
            elapsed = now - self._begun
            if elapsed >= _WINDOW and self._calls >= max(_CALLS, 3 * self._climb.number):
                self._climb.measured(self._calls / elapsed)
                self._begun, self._calls = None, 0
                self._turn.notify_all()

    def close(self) -> None:
        """End the threads."""
        if self._pool is not None:
            self._pool.shutdown()
            self._pool = None


class _Round(Generic[_T, _R]):
    """One list of things and what came of them so far."""

    def __init__(self, work: Callable[[_T], _R], things: Iterable[_T]) -> None:
        self.work = work
        self.todo = list(things)
        self.next = 0
        self.done: dict[int, _R | Away] = {}
