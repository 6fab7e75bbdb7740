"""`hub serve`: the services, the follower of the log, the scheduler and the pusher of webhooks, in one process."""

from __future__ import annotations

import gc
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import uvicorn

from hub.doctor import served_file
from hub.home import Home
from hub.schedule import Scheduler
from hub.services._feeds_push import Pusher
from hub.services.app import create_app
from hub.services.context import Services
from hub.wire import BoundedProtocol

__all__ = ["Pushing", "Scheduling", "run"]

_BACKLOG = 512
_SWITCH_INTERVAL = 0.0005
"""Seconds a thread of this process may compute while others wait (Python's own: 0.005): the loop that answers everybody
waits that long for each busy thread, several times a request."""


def run(home: Home, host: str, port: int, *, schedule: bool = True, ready: Callable[[str], None] | None = None) -> None:
    """Serve until a signal. `ready` is told the address once it listens."""
    sys.setswitchinterval(_SWITCH_INTERVAL)
    with _listening(host, port) as listener:
        config = uvicorn.Config(
            create_app(home, background=[Pushing, Scheduling] if schedule else [Pushing]),
            log_level="warning",
            lifespan="on",
            server_header=False,
            timeout_graceful_shutdown=10,
            timeout_keep_alive=30,
            http=BoundedProtocol,
        )
        bound, number = listener.getsockname()[:2]
        address = f"http://{f'[{bound}]' if ':' in bound else bound}:{number}/"
        # What is loaded now stays: a full collection, which stops every thread, need not look at it (80 ms a time).
        gc.collect()
        gc.freeze()
        served_file(home).write_text(address, "ascii")
        (ready or _announce)(address)
        uvicorn.Server(config).run(sockets=[listener])


def _announce(address: str) -> None:
    print(f"open data hub: {address}", flush=True)


class Scheduling(AbstractContextManager[None]):
    """The scheduler, as long as the application runs."""

    def __init__(self, services: Services) -> None:
        self._scheduler = Scheduler(services.home)
        services.shared("scheduler", lambda: self._scheduler)

    def __enter__(self) -> None:
        self._scheduler.start()

    def __exit__(self, *_: object) -> None:
        self._scheduler.stop()


class Pushing(AbstractContextManager[None]):
    """What pushes feeds to webhooks, as long as the application runs."""

    def __init__(self, services: Services) -> None:
        self._pusher = Pusher(services.home)

    def __enter__(self) -> None:
        self._pusher.start()

    def __exit__(self, *_: object) -> None:
        self._pusher.stop()


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        listener.listen(_BACKLOG)
        yield listener
