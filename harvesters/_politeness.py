"""Politeness towards a host: how many requests at once, how far apart, in which hours; and how long to wait."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from harvesters.errors import RetryLater, Unavailable

__all__ = ["Clock", "Politeness", "SystemClock", "backoff", "check_window", "retry_after"]

_LONGEST_RETRY_AFTER = 7 * 86400.0


class Clock(Protocol):
    """Time as the fetcher sees it; a test may bring its own."""

    def now(self) -> datetime: ...
    def monotonic(self) -> float: ...
    def sleep(self, seconds: float) -> None: ...


class SystemClock:
    """The machine's own time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


class _Host:
    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.active = 0
        self.next_start = 0.0


class Politeness:
    """Slots per host, shared by all fetchers that are given the same object."""

    def __init__(self) -> None:
        self._hosts: dict[str, _Host] = {}
        self._lock = threading.Lock()

    @contextmanager
    def slot(self, host: str, *, concurrency: int, delay: float, seconds: float, clock: Clock) -> Iterator[None]:
        """Hold one of the host's `concurrency` slots, `delay` seconds after the last start."""
        with self._lock:
            entry = self._hosts.setdefault(host, _Host())
        with entry.changed:
            if not entry.changed.wait_for(lambda: entry.active < concurrency, timeout=seconds):
                raise Unavailable(
                    f"No free slot for {host} within {seconds:g} s",
                    f"Không có lượt truy cập {host} trong {seconds:g} giây",
                )
            entry.active += 1
            start = max(clock.monotonic(), entry.next_start)
            entry.next_start = start + delay
        try:
            pause = start - clock.monotonic()
            if pause > 0:
                clock.sleep(pause)
            yield
        finally:
            with entry.changed:
                entry.active -= 1
                entry.changed.notify()


def check_window(window: str | None, timezone: str, now: datetime) -> None:
    """Raise `RetryLater` outside the window's hours, with the seconds until it opens."""
    if window is None:
        return
    local = now.astimezone(ZoneInfo(timezone))
    opens, closes = (_minutes(part) for part in window.split("-"))
    minute = local.hour * 60 + local.minute
    if opens == closes or (opens <= minute < closes if opens < closes else minute >= opens or minute < closes):
        return
    opening = local.replace(hour=opens // 60 % 24, minute=opens % 60, second=0, microsecond=0)
    if opening <= local:
        opening += timedelta(days=1)
    seconds = (opening.astimezone(UTC) - local.astimezone(UTC)).total_seconds()
    raise RetryLater(
        f"The source may be asked only between {window} ({timezone})",
        f"Nguồn chỉ cho phép truy cập trong khung giờ {window} ({timezone})",
        after_seconds=seconds,
    )


def _minutes(text: str) -> int:
    hours, minutes = text.split(":")
    return int(hours) * 60 + int(minutes)


def retry_after(value: str | None, now: datetime) -> float | None:
    """Seconds that a `Retry-After` header asks for (RFC 9110, section 10.2.3), at most a week."""
    if not value:
        return None
    text = value.strip()
    if text.isascii() and text.isdigit():
        return min(float(text[:9]), _LONGEST_RETRY_AFTER)
    try:
        when = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return min(max((when - now).total_seconds(), 0.0), _LONGEST_RETRY_AFTER)


def backoff(base: float, attempt: int) -> float:
    """Seconds before attempt number `attempt` (from 1): doubling, with jitter, at most a minute."""
    return float(min(base * 2.0 ** (attempt - 1), 60.0) * random.uniform(0.5, 1.0))
