"""How requests are read off the wire: too long an address, too many headers or too slow a head is told so in words.

What the server itself makes of them is a bare 400; and it would go on reading an address that never ends, and wait
without end for a head that comes drop by drop, or not at all.
"""

from __future__ import annotations

import asyncio
from typing import Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from hub.services.problems import Problem, problem

__all__ = ["LONGEST_ADDRESS", "LONGEST_HEAD", "BoundedProtocol"]

LONGEST_ADDRESS: Final = 65_535
"""Bytes of path and parameters; what is longer goes into the body of a POST."""
LONGEST_HEAD: Final = 262_144
"""Bytes of everything before a request's body."""

_ADDRESS: Final = Problem(
    414,
    vi=f"Địa chỉ dài hơn {LONGEST_ADDRESS} byte; hãy gửi tham số trong thân của yêu cầu POST.",
    en=f"The address is longer than {LONGEST_ADDRESS} bytes; send the parameters in the body of a POST.",
)
_HEAD: Final = Problem(
    431,
    vi=f"Phần đầu của yêu cầu dài hơn {LONGEST_HEAD} byte.",
    en=f"The request's headers are longer than {LONGEST_HEAD} bytes.",
)


_SLOW: Final = Problem(408, vi="Phần đầu của yêu cầu đến quá chậm.", en="The request's headers did not arrive in time.")

_LINGER: Final = 2.0
"""Seconds (below: bytes) for which what else comes is thrown away: who is cut off while sending sees no answer."""
_DRAINED: Final = 8 << 20


class _TooLong(Exception):
    """The address is longer than any that is read."""


class BoundedProtocol(HttpToolsProtocol):
    """HTTP/1.1 with bounds."""

    head_seconds = 30.0
    """How long a request's head may take, from the connection or from its first byte on."""

    _in_head = False
    _head = 0
    _refused = False
    _clock: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody connects, and may be silent for so long."""
        super().connection_made(transport)
        self._start_clock()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is waited for any more."""
        self._stop_clock()
        super().connection_lost(exc)

    def on_message_begin(self) -> None:
        """A request begins."""
        super().on_message_begin()
        self._in_head, self._head = True, 0
        self._start_clock()

    def on_url(self, url: bytes) -> None:
        """A piece of the address."""
        super().on_url(url)
        if len(self.url) > LONGEST_ADDRESS:
            raise _TooLong

    def on_headers_complete(self) -> None:
        """The body comes next."""
        self._in_head = False
        self._stop_clock()
        super().on_headers_complete()

    def data_received(self, data: bytes) -> None:
        """Bytes from the caller."""
        if self._refused:
            self._head += len(data)
            if self._head > _DRAINED:
                self.transport.close()
            return
        if not self._is_answering():  # empty lines between two requests are part of a head, too
            self._start_clock()
        super().data_received(data)
        if self._in_head and not self._refused:
            self._head += len(data)
            if self._head > LONGEST_HEAD:
                self._refuse(_HEAD)

    def send_400_response(self, msg: str) -> None:
        """What was read is no request that could be answered."""
        if len(getattr(self, "url", b"")) > LONGEST_ADDRESS:
            self._refuse(_ADDRESS)
        else:
            self._refuse(Problem(400, vi="Yêu cầu HTTP không hợp lệ.", en=msg))

    def _is_answering(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _start_clock(self) -> None:
        if self._clock is None:
            self._clock = self.loop.call_later(self.head_seconds, self._on_late)

    def _stop_clock(self) -> None:
        if self._clock is not None:
            self._clock.cancel()
            self._clock = None

    def _on_late(self) -> None:
        self._clock = None
        if self._refused:
            return
        if self._is_answering():  # the head of the next request waits behind an answer, which is not cut
            self._start_clock()
        elif self._in_head:
            self._refuse(_SLOW)
        else:
            self.transport.close()

    def _refuse(self, trouble: Problem) -> None:
        answer = problem(trouble)
        answer.headers["connection"] = "close"
        head = b"".join(b"%b: %b\r\n" % pair for pair in answer.raw_headers)
        reason = str(trouble.document()["title"]).encode("ascii")
        self.transport.write(b"HTTP/1.1 %d %b\r\n%b\r\n%b" % (trouble.status, reason, head, bytes(answer.body)))
        self._refused, self._head = True, 0
        self.transport.write_eof()
        self.loop.call_later(_LINGER, self.transport.close)
