"""What a query gives: its answer, whole or still coming, or why there is none."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from enum import StrEnum
from typing import Final

from hub.projections._answer_spool import PIECE, Spool
from hub.projections._graph_snapshots import Snapshot

__all__ = ["Answer", "Failed", "Failure"]

_BUFFER: Final = PIECE
"""Bytes awaited before an answer begins: what is smaller has its end known, and a status of its own when it fails."""


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
        self.abandon: Callable[[], None] = lambda: None

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
            self.abandon()
        self._spool.close()

    async def begun(self) -> None:
        """Until it is whole or large enough to be begun; raises `Failed`."""
        while not self.whole and self._failed is None and self._spool.size < _BUFFER:
            self._changed.clear()
            await self._changed.wait()
        if self._failed is not None:
            raise self._failed

    def take(self, kind: bytes, content: bytes) -> None:
        """A frame from the process (`hub.projections._graph_worker`)."""
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
                self.fail(Failed(Failure(told["kind"]), told["message"]))
        self._changed.set()

    def late(self) -> bool:
        """The time is over. A result that is whole but for whether the row limit cut it is given as cut."""
        if not self._tail:
            return False
        self._spool.put(self._tail)
        self.whole, self.truncated, self.noted = True, "rows", False
        self._changed.set()
        return True

    def fail(self, failed: Failed) -> None:
        """There will be no more of it."""
        if not self.whole and self._failed is None:
            self._failed = failed
            self._changed.set()
