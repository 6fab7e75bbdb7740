"""How often one address may ask: a bucket of requests that refills, a smaller one of credentials that open nothing.

Whoever asks faster gets 429 with `Retry-After` and is not served meanwhile; others do not notice. Callers are told
apart by address alone (IPv6 by its /64): a made-up credential must not buy a bucket of its own. Many agencies may
share an address: a wrong credential of one must not shut out the others, so a right one is always served (tokens are
too long to be guessed; the smaller bucket keeps a client that never gives up from costing much).
"""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv6Address, ip_address
from typing import Final

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hub.services.problems import Problem, problem

__all__ = ["Bucket", "Buckets", "Rates"]

_MOST: Final = 100_000
"""Addresses remembered. A full bucket is like none, so the longest unseen is the first to be forgotten."""


@dataclass(slots=True)
class Bucket:
    """What an address has left at `at` (seconds of a monotonic clock)."""

    left: float
    at: float


class Buckets:
    """One bucket an address: `burst` requests at once, then `per_second`. Not for several threads."""

    def __init__(self, per_second: float, burst: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._rate = per_second
        self._burst = burst
        self._clock = clock
        self._held: OrderedDict[str, Bucket] = OrderedDict()

    def wait(self, key: str) -> float:
        """Seconds until the address has one request left; 0 where it has."""
        return max(0.0, (1.0 - self._filled(key).left) / self._rate)

    def take(self, key: str) -> None:
        """Count one request."""
        self._filled(key).left -= 1.0

    def _filled(self, key: str) -> Bucket:
        moment = self._clock()
        bucket = self._held.get(key)
        if bucket is None:
            bucket = self._held[key] = Bucket(self._burst, moment)
            if len(self._held) > _MOST:
                self._held.popitem(last=False)
        else:
            self._held.move_to_end(key)
            bucket.left = min(self._burst, bucket.left + (moment - bucket.at) * self._rate)
            bucket.at = moment
        return bucket


class Rates:
    """The layer that counts. `requests`: all; `failures`: answers 401 to credentials, which become 429 when there are
    too many."""

    def __init__(self, app: ASGIApp, *, requests: Buckets, failures: Buckets) -> None:
        self._app = app
        self._requests = requests
        self._failures = failures

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, or raise `Problem` 429 (503 for OAI-PMH)."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        key = _key(scope)
        if wait := self._requests.wait(key):
            raise _too_many(wait, scope)
        self._requests.take(key)
        shown = Headers(scope=scope)
        if "authorization" not in shown and "x-ckan-api-key" not in shown:
            await self._app(scope, receive, send)
            return
        refused = False

        async def counted(message: Message) -> None:
            nonlocal refused
            if message["type"] == "http.response.start" and message["status"] == 401:
                if wait := self._failures.wait(key):
                    refused = True
                    await problem(_too_many(wait, scope), scope.get("hub.request_id"))(scope, receive, send)
                else:
                    self._failures.take(key)
            if not refused:
                await send(message)

        await self._app(scope, receive, counted)


def _too_many(wait: float, scope: Scope) -> Problem:
    # Harvesters of OAI-PMH wait and ask again at 503, which their protocol has (section 3.1.2.2), and give up at 429.
    status = 503 if scope["path"].removeprefix(scope.get("root_path", "").rstrip("/")) == "/oai" else 429
    return Problem(status, headers={"Retry-After": str(math.ceil(wait))})


def _key(scope: Scope) -> str:
    client = scope.get("client")
    host = client[0] if client else ""
    try:
        address = ip_address(host)
    except ValueError:
        return str(host)
    if isinstance(address, IPv6Address):
        return str(int(address) >> 64) if address.ipv4_mapped is None else str(address.ipv4_mapped)
    return host
