"""One process that answers queries, seen from its parent."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
import struct
import subprocess
import sys
from collections.abc import Callable
from typing import Final

from hub.projections._query_answer import Answer, Failed, Failure

__all__ = ["Worker"]

_HEADER: Final = struct.Struct("!cI")
_LOWER: Final = 10
"""How much nicer than this process a query is that gives way (19 is the most there is)."""
_ENVIRONMENT: Final = ("PATH", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "LANG", "LC_ALL")


class Worker:
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
        self._turn = asyncio.Lock()
        self.tired = False
        self.dead = False

    async def run(self, request: dict[str, object], answer: Answer, begins: Callable[[], None]) -> None:
        """Send a request, once the process has started and the one before has ended, and take its answer in; the
        process is dead afterwards when its socket closed."""
        async with self._turn:
            await self._run(request, answer, begins)

    async def _run(self, request: dict[str, object], answer: Answer, begins: Callable[[], None]) -> None:
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
                answer.take(kind, await self._exactly(size))
                if kind in (b"E", b"X"):
                    return
        except (EOFError, OSError):
            self.kill()
            answer.fail(Failed(Failure.MEMORY))

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
        """Let shorter queries go first, from now on: a priority cannot be raised again."""
        if self.tired:
            return
        self.tired = True
        with contextlib.suppress(OSError):
            os.setpriority(os.PRIO_PROCESS, self._process.pid, os.getpriority(os.PRIO_PROCESS, 0) + _LOWER)

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
