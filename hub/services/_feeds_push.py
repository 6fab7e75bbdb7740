"""Pushing feeds to webhooks: in order, signed, at least once, tried again ever more rarely.

One process of a home pushes at a time (a lock on a file says which); a receiver that is slow or away holds up no
other. The cursor moves when the receiver has answered, so after a crash what was under way is sent again, under the
same event ids.
"""

from __future__ import annotations

import fcntl
import logging
import random
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import timedelta
from typing import IO, Any, Final

import orjson
from sqlalchemy import Connection

from harvesters.config import HttpConfig, SourceConfig
from harvesters.errors import HarvestError
from harvesters.http import Fetcher
from hub import tokens
from hub.clock import stamp
from hub.home import Home
from hub.identity.keys import signing_key
from hub.services import _feeds_webhooks as webhooks
from hub.services._feeds_access import path_of
from hub.services._feeds_agency import feed_of_owner, owner_of
from hub.services._feeds_log import Event, Feed
from hub.services._feeds_webhooks import Webhook

__all__ = ["Patience", "Pusher", "message_of"]

_LOG = logging.getLogger(__name__)
_BATCH: Final = 100
_WORKERS: Final = 4


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a receiver may take, how long to wait after the first failure and at most, and when to give up."""

    answer: float = 15.0
    first: timedelta = timedelta(seconds=5)
    longest: timedelta = timedelta(hours=1)
    give_up: timedelta = timedelta(days=5)

    def wait(self, failures: int) -> timedelta:
        """After so many failures in a row: doubled each time, a fifth of it by chance so that not all come at once."""
        whole: timedelta = min(self.first * 2 ** min(failures, 20), self.longest)
        return whole * random.uniform(0.8, 1.0)


class Pusher:
    """Pushes in the background until `stop`."""

    def __init__(self, home: Home, *, tick: float = 1.0, patience: Patience | None = None) -> None:
        self._home = home
        self._tick = tick
        self._patience = patience or Patience()
        self._stopped = threading.Event()
        self._busy: set[str] = set()
        self._guard = threading.Lock()
        self._lock_file: IO[str] | None = None
        self._pool = ThreadPoolExecutor(_WORKERS, "webhook")
        self._thread = threading.Thread(target=self._run, name="webhooks", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, patience: float = 20.0) -> None:
        """Finish what is under way, then end."""
        self._stopped.set()
        self._thread.join(patience)
        self._pool.shutdown(wait=True, cancel_futures=True)
        if self._lock_file is not None:
            self._lock_file.close()
            self._lock_file = None

    def _run(self) -> None:
        while not self._stopped.wait(self._tick):
            try:
                if self._lead():
                    self._look()
            except Exception:  # noqa: BLE001 - the boundary of the clock: the next tick tries again
                _LOG.exception("looking for webhooks to push to failed")

    def _lead(self) -> bool:
        if self._lock_file is not None:
            return True
        file = (self._home.run / "webhooks.lock").open("a+")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            file.close()
            return False
        self._lock_file = file
        return True

    def _look(self) -> None:
        with self._home.ledger.read() as connection:
            waiting = webhooks.due(connection)
        for one in waiting:
            with self._guard:
                if one.id in self._busy:
                    continue
                self._busy.add(one.id)
            self._pool.submit(self._push, one)

    def _push(self, one: Webhook) -> None:
        try:
            push_once(self._home, one, self._patience, self._stopped.is_set)
        except Exception:  # noqa: BLE001 - the boundary of a job: one webhook's trouble is no other's
            _LOG.exception("pushing to webhook %s failed", one.id)
        finally:
            with self._guard:
                self._busy.discard(one.id)


def push_once(home: Home, one: Webhook, patience: Patience, stopped: Callable[[], bool] = lambda: False) -> None:
    """Send what the receiver lacks, batch by batch, until it has all or fails."""
    with home.ledger.read() as connection:
        ended = _ended(connection, one)
    if ended is not None:
        with home.ledger.write() as connection:
            webhooks.troubled(connection, one, ended[1], timedelta(), patience=patience.give_up, ended=ended)
        return
    feed = feed_of_owner(home.ledger, one.owner)
    if feed is None:
        return
    at = one.number
    with home.ledger.read() as connection:
        if feed.head(connection).number <= at:
            return
    with _fetcher(home, one, patience) as fetcher:
        while not stopped():
            with home.ledger.read() as connection:
                events = feed.events(connection, at, _BATCH)
            if not events or not _send(home, fetcher, one, feed, events, patience):
                return
            at = events[-1].number


def _ended(connection: Connection, one: Webhook) -> tuple[str, str] | None:
    """Why its owner may not have it any more: the token that registered it is gone, or opens less."""
    moment = stamp()
    for token in tokens.listed(connection):
        if one.actor in (token.id, token.name) and token.valid_at(moment) and owner_of(token.caller) == one.owner:
            return None
    return (
        "Mã truy cập (token) đã đăng ký webhook này đã hết hạn hoặc bị thu hồi.",
        "The token that registered this webhook has expired or was revoked.",
    )


def _fetcher(home: Home, one: Webhook, patience: Patience) -> Fetcher:
    http = HttpConfig(
        allow_hosts=home.settings.webhook_hosts,
        connect_timeout=min(10.0, patience.answer),
        read_timeout=patience.answer,
        total_timeout=patience.answer * 2,
        retries=0,
        user_agent="open-data-hub/0.1 (webhook)",
    )
    return Fetcher(SourceConfig(id="webhook", kind="webhook", url=one.url, http=http))


def _send(home: Home, fetcher: Fetcher, one: Webhook, feed: Feed, events: list[Event], patience: Patience) -> bool:
    message = f"{one.id}.{events[0].number}-{events[-1].number}"
    body = orjson.dumps(message_of(home, feed, events))
    moment = int(time.time())
    headers = {
        "webhook-id": message,
        "webhook-timestamp": str(moment),
        "webhook-signature": webhooks.signature(signing_key(home), one, message, moment, body),
    }
    ended: tuple[str, str] | None = None
    wait = patience.wait(one.failures)
    try:
        answer = fetcher.post(one.url, body, content_type="application/json", headers=headers, allow=(410,))
    except HarvestError as error:
        words = error.en
        if (asked := getattr(error, "after_seconds", None)) is not None:
            wait = max(wait, min(timedelta(seconds=asked), patience.longest))
    else:
        if answer.status != 410:
            with home.ledger.write() as connection:
                webhooks.took(connection, one, events[-1].number)
            return True
        words = "410 Gone"
        ended = ("Máy nhận báo rằng địa chỉ này không còn (410).", "The receiver says that it is gone for good (410).")
    with home.ledger.write() as connection:
        webhooks.troubled(connection, one, words, wait, patience=patience.give_up, ended=ended)
    return False


def message_of(home: Home, feed: Feed, events: list[Event]) -> dict[str, Any]:
    """What a push says: which records changed how, and where each change is described. No description itself, so
    what may be read is decided when it is fetched."""
    base = home.settings.base
    return {
        "type": "records.changed",
        "timestamp": stamp(),
        "data": {
            "feed": f"{base}{path_of(feed)}ldes",
            "first": events[0].number,
            "last": events[-1].number,
            "events": [
                {
                    "id": f"{feed.key}:{event.number}",
                    "number": event.number,
                    "operation": event.operation.value,
                    "at": event.at,
                    "uid": event.uid,
                    "iri": event.iri,
                    "source": event.source_id,
                    "record": f"{base}dataset/{event.uid}",
                    "member": f"{base}{path_of(feed)}ldes/event/{event.number}",
                }
                for event in events
            ],
        },
    }
