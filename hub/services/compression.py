"""gzip on the way out: whole answers and streams alike, for who asks for it.

    the same bytes or packed    `Vary: Accept-Encoding` either way, on 304 too
    entity tags                 a packed answer's is another, `"…-gzip"` (of a stream, whose bytes may differ from
                                time to time, a weak one); conditions take either
    streams                     packed piece by piece; what waits goes out after 8 kB or 50 ms, not at the end
    HEAD                        says what GET would
    ranges, digests             left alone: they speak of bytes (`/data`, dumps)

What an answer's length tells (BREACH) is worth something where another web site can make a browser ask with its own
input, and with the reader's rights: such answers go out as they are, that is whatever a session's cookie opened, and
pages opened by Basic. What anybody gets alike (`Cache-Control: public`) tells nothing and is packed.
"""

from __future__ import annotations

import asyncio
import re
import time
import zlib
from typing import Final, Protocol

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hub.services._browser import SESSION

try:
    from isal.isal_zlib import compressobj
except ImportError:  # there is none for this machine
    from zlib import compressobj  # type: ignore[assignment]

__all__ = ["Compression", "takes_gzip"]

_TYPE: Final = re.compile(
    r"text/.+|.+\+(json|xml)|image/svg\+xml"
    r"|application/(json|xml|javascript|yaml|trig|n-triples|n-quads|x-ndjson|ndjson|jsonl|jsonlines|json-seq"
    r"|openmetrics-text|sparql-query)"
)
_FAST: Final = 1
"""A level that costs less than sending the bytes would (1.4 GB/s by isal)."""
_GZIP_WINDOW: Final = 31
_WAITING_BYTES: Final = 8192
_WAITING_SECONDS: Final = 0.05
_ASIDE: Final = 1 << 19
"""Bytes from which packing is done in a thread."""
_MARK: Final = '-gzip"'
_CONDITIONS: Final = (b"if-none-match", b"if-match")
_BOUND: Final = frozenset(
    {"content-encoding", "content-range", "accept-ranges", "repr-digest", "content-digest", "digest"}
)
"""Headers of answers that go out as they are."""


class _Engine(Protocol):
    def compress(self, data: bytes, /) -> bytes: ...

    def flush(self, mode: int = ..., /) -> bytes: ...


class Compression:
    """The layer that packs. `smallest`: bytes below which a whole answer goes out as it is."""

    def __init__(self, app: ASGIApp, *, smallest: int = 1000) -> None:
        self._app = app
        self._smallest = smallest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        sending = _Sending(scope, send, self._smallest)
        _take_marks(scope)
        await self._app(scope, receive, sending.send)


class _Sending:
    """One answer on its way."""

    def __init__(self, scope: Scope, send: Send, smallest: int) -> None:
        self._send = send
        self._smallest = smallest
        self._asked = Headers(scope=scope)
        self._head = scope["method"] == "HEAD"
        self._wanted = takes_gzip(",".join(self._asked.getlist("accept-encoding")))
        self._start: Message | None = None
        self._packer: _Packer | None = None

    async def send(self, message: Message) -> None:
        """Pass a piece of the answer on."""
        if message["type"] == "http.response.start":
            self._wanted = self._is_packable(message) and self._wanted
            if self._wanted or self._head:
                self._start = message  # until the first piece tells how much there is
                return
        elif message["type"] == "http.response.body":
            if self._start is not None:
                start, self._start = self._start, None
                message = await self._first(start, message)
                await self._send(start)
            elif self._packer is not None:
                message = await self._packed(message)
                if not message["body"] and message["more_body"]:
                    return
        await self._send(message)

    def _is_packable(self, start: Message) -> bool:
        """Whether such an answer is packed for who asks; `Vary` says so in either case."""
        headers = MutableHeaders(scope=start)
        kind = headers.get("content-type", "").partition(";")[0].strip().lower()
        if start["status"] == 304:
            _vary(headers)
            self._mend_tag(headers)
            return False
        if start["status"] in (101, 204, 206) or not _TYPE.fullmatch(kind) or not _BOUND.isdisjoint(headers):
            return False
        _vary(headers)
        caching = headers.get("cache-control", "")
        return "no-transform" not in caching and ("public" in caching or not self._is_ambient(kind))

    def _is_ambient(self, kind: str) -> bool:
        """Whether the right to this answer comes along with whatever a browser is made to ask."""
        if SESSION in self._asked.get("cookie", ""):
            return True
        return kind == "text/html" and self._asked.get("authorization", "")[:6].lower() == "basic "

    def _mend_tag(self, headers: MutableHeaders) -> None:
        """The tag by which the caller knows its packed copy."""
        known = {one.strip() for one in ",".join(self._asked.getlist("if-none-match")).split(",")}
        tag = headers.get("etag")
        if tag is None or tag in known or not self._wanted:
            return
        headers["ETag"] = next((one for one in (_packed_tag(tag), f"W/{tag}") if one in known), tag)

    async def _first(self, start: Message, message: Message) -> Message:
        headers = MutableHeaders(scope=start)
        body: bytes = message.get("body", b"")
        more: bool = message.get("more_body", False)
        length = headers.get("content-length")
        unmade = self._head and not body
        if unmade and length == "0":
            del headers["Content-Length"]  # of the body that was not made, not of what GET gives
            length = None
        size = int(length) if unmade and length else len(body)
        if not self._wanted or (size < self._smallest and not more and not (unmade and length is None)):
            return message
        headers["Content-Encoding"] = "gzip"
        tag = headers.get("etag")
        if tag is not None and not tag.startswith("W/"):
            headers["ETag"] = f"W/{tag}" if more or (unmade and length is None) else _packed_tag(tag)
        del headers["Content-Length"]
        if unmade:
            return message
        self._packer = _Packer()
        packed = await self._packed({**message, "body": body})
        if not more:
            headers["Content-Length"] = str(len(packed["body"]))
        return packed

    async def _packed(self, message: Message) -> Message:
        assert self._packer is not None
        body: bytes = message.get("body", b"")
        more: bool = message.get("more_body", False)
        if len(body) < _ASIDE:
            packed = self._packer.take(body, more)
        else:
            packed = await asyncio.to_thread(self._packer.take, body, more)
        return {**message, "body": packed, "more_body": more}


def _packed_tag(tag: str) -> str:
    return tag[:-1] + _MARK


def _take_marks(scope: Scope) -> None:
    """Let the request name packed answers by what they are packed from. `If-Range` speaks of bytes, and stays."""
    mark = _MARK.encode()
    scope["headers"] = [
        (name, value.replace(mark, b'"') if name in _CONDITIONS else value) for name, value in scope["headers"]
    ]


def _vary(headers: MutableHeaders) -> None:
    vary = headers.get("vary", "")
    if "accept-encoding" not in vary.lower() and vary.strip() != "*":
        headers["Vary"] = f"{vary}, Accept-Encoding" if vary else "Accept-Encoding"


class _Packer:
    """gzip of one stream. What it holds back is given out soon, and its memory does not grow."""

    def __init__(self) -> None:
        self._engine: _Engine = compressobj(_FAST, zlib.DEFLATED, _GZIP_WINDOW)
        self._waiting = _WAITING_BYTES  # the first piece goes out at once
        self._given = time.monotonic()

    def take(self, body: bytes, more: bool) -> bytes:
        """What may go out now that this piece came."""
        out = self._engine.compress(body)
        if not more:
            return out + self._engine.flush(zlib.Z_FINISH)
        self._waiting += len(body)
        moment = time.monotonic()
        if body and (self._waiting >= _WAITING_BYTES or moment - self._given >= _WAITING_SECONDS):
            out += self._engine.flush(zlib.Z_SYNC_FLUSH)
            self._waiting, self._given = 0, moment
        return out


def takes_gzip(accepted: str) -> bool:
    """Whether `Accept-Encoding` asks for gzip, and likes it no less than plain bytes (RFC 9110, section 12.5.3)."""
    named: dict[str, float] = {}
    for part in accepted.lower().split(",")[:64]:
        coding, *parameters = (piece.strip() for piece in part.split(";"))
        named[coding.removeprefix("x-")] = _quality(parameters)
    quality = named.get("gzip", named.get("*", 0.0))
    return quality > 0 and quality >= named.get("identity", 0.0)


def _quality(parameters: list[str]) -> float:
    for parameter in parameters:
        name, _, value = parameter.partition("=")
        if name.strip() == "q":
            try:
                return float(value) if 0 <= float(value) <= 1 else 0.0
            except ValueError:
                return 0.0
    return 1.0
