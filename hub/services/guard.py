"""What surrounds every service: hostile requests turned away, limits, headers, and no traceback outside.

Plain ASGI, so that streams stay streams.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from typing import Final
from urllib.parse import unquote_to_bytes
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from hub.services._browser import SESSION
from hub.services.problems import Problem, problem

__all__ = ["Answered", "Guard", "Limits"]

_LOG = logging.getLogger("hub.http")

_SECURITY: Final = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
}
_CORS: Final = {
    # Open data is read from anywhere. `*` never lets a page send credentials that the browser keeps.
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": (
        "ETag, Last-Modified, Link, Location, Retry-After, X-Hub-Position, X-Hub-Row-Limit, X-Hub-Truncated, "
        "X-Request-ID"
    ),
}
_TRANSPORT: Final = "max-age=31536000"
"""For a year browsers ask this host over TLS alone, once they were answered over it."""
_LEAST_RATE: Final = 4096.0
_PATIENCE: Final = 60.0
"""A body may take this many seconds, and one more for each `_LEAST_RATE` bytes of it: who drips is not waited for."""
_PREFLIGHT: Final = {
    "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
    "Access-Control-Allow-Headers": (
        "Authorization, Content-Type, Accept, If-None-Match, If-Modified-Since, If-Match, If-Unmodified-Since, Range,"
        " If-Range, X-CKAN-API-Key"
    ),
    "Access-Control-Max-Age": "86400",
}

_OAI: Final = "/oai"
"""OAI-PMH has its own words for arguments that cannot be read, and tells them with 200."""

Answered = Callable[[Scope, int, float], None]
"""Called with scope, status and seconds when an answer has been sent (for metrics)."""


class Limits:
    """Bounds of one request: bytes of its body by path prefix, bytes of its address, seconds between two pieces."""

    def __init__(
        self,
        *,
        body: int = 16 << 20,
        bodies: dict[str, int] | None = None,
        address: int = 64 << 10,
        idle_seconds: float = 60.0,
    ) -> None:
        self.body = body
        self.bodies = bodies or {}
        self.address = address
        self.idle_seconds = idle_seconds

    def of(self, path: str) -> int:
        """How many bytes a body sent to this path may have."""
        return next((limit for prefix, limit in self.bodies.items() if path.startswith(prefix)), self.body)


def refusal(scope: Scope, limits: Limits) -> Problem | None:
    """Why this request is turned away before any service sees it, or None."""
    path: str = scope["path"]
    query: bytes = scope.get("query_string", b"")
    raw_path: bytes = scope.get("raw_path") or path.encode("utf-8", "replace")
    tells_itself = path.removeprefix(scope.get("root_path", "").rstrip("/")) == _OAI
    if len(query) + len(raw_path) > limits.address and not tells_itself:
        return Problem(414, vi="Địa chỉ quá dài.", en="The address is too long.")
    if any(ord(sign) < 32 or sign in "\x7f\ufffd" or "\ud800" <= sign <= "\udfff" for sign in path):
        return Problem(400, vi="Đường dẫn chứa ký tự không hợp lệ.", en="The path holds characters that none may have.")
    if "\\" in path or any(part in (".", "..") for part in path.split("/")):
        return Problem(400, vi="Đường dẫn không hợp lệ.", en="The path is not a plain one.")
    if (b"\x00" in query or b"%00" in query) and not tells_itself:
        return Problem(400, vi="Tham số chứa ký tự NUL.", en="A parameter holds NUL.")
    try:
        unquote_to_bytes(query.replace(b"+", b" ")).decode("utf-8")
    except UnicodeDecodeError:
        if not tells_itself:
            return Problem(400, vi="Tham số không phải là UTF-8.", en="The parameters are not UTF-8.")
    headers = Headers(scope=scope)
    if headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        # Packed, a few bytes would be any number of them.
        return Problem(
            415,
            vi="Không nhận dữ liệu gửi lên ở dạng nén; hãy gửi không kèm Content-Encoding.",
            en="A packed request body is not taken; send it without a Content-Encoding.",
            headers={"Accept-Encoding": "identity"},
        )
    length = headers.get("content-length")
    if length is not None and (not length.isascii() or not length.isdigit()):
        return Problem(400, vi="Content-Length không hợp lệ.", en="Content-Length is not a number.")
    if length is not None and (len(length) > 15 or int(length) > limits.of(path)):
        return _too_large(limits.of(path))
    return None


def _too_large(limit: int) -> Problem:
    return Problem(
        413,
        vi=f"Dữ liệu gửi lên vượt giới hạn {limit} byte.",
        en=f"The request body is larger than the limit of {limit} bytes.",
        headers={"Connection": "close"},
    )


class Guard:
    """The outermost layer: request id, limits, common headers, preflight, and the last net for surprises."""

    def __init__(self, app: ASGIApp, *, limits: Limits | None = None, answered: Answered | None = None) -> None:
        self._app = app
        self._limits = limits or Limits()
        self._answered = answered

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        exchange = _Exchange(scope, receive, send, self._limits.of(scope["path"]), self._limits.idle_seconds)
        began = time.perf_counter()
        try:
            await self._serve(scope, exchange)
        finally:
            if self._answered is not None:
                self._answered(scope, exchange.status, time.perf_counter() - began)

    async def _serve(self, scope: Scope, exchange: _Exchange) -> None:
        refused = refusal(scope, self._limits)
        if refused is not None:
            await exchange.answer(problem(refused, exchange.request_id))
            return
        headers = Headers(scope=scope)
        if scope["method"] == "OPTIONS" and "access-control-request-method" in headers:
            await exchange.answer(Response(status_code=204, headers=_PREFLIGHT))
            return
        try:
            await self._app(scope, exchange.receive, exchange.send)
        except Problem as error:
            await exchange.rescue(problem(error, exchange.request_id))
        except Exception:  # noqa: BLE001 - the boundary of one request: logged here, told without detail
            _LOG.exception("request %s: %s %s failed", exchange.request_id, scope["method"], scope["path"])
            await exchange.rescue(problem(500, exchange.request_id))


class _Exchange:
    """One request with its answer: counts what comes in, completes the headers of what goes out."""

    def __init__(self, scope: Scope, receive: Receive, send: Send, limit: int, idle_seconds: float) -> None:
        self.request_id = uuid4().hex
        self.status = 499  # nothing was answered: the caller had gone
        self._scope = scope
        self._receive = receive
        self._send = send
        self._limit = limit
        self._idle = idle_seconds
        self._taken = 0
        self._waited = 0.0
        self._body_ended = False
        self._started = False
        asked = Headers(scope=scope)
        self._cookie = SESSION in asked.get("cookie", "")
        self._credentials = "authorization" in asked or "x-ckan-api-key" in asked or self._cookie
        scope["hub.request_id"] = self.request_id

    async def receive(self) -> Message:
        """The next piece of the request; raises `Problem` 413 or 408."""
        if self._body_ended:
            return await self._receive()
        began = time.monotonic()
        left = _PATIENCE + self._taken / _LEAST_RATE - self._waited
        try:
            message = await asyncio.wait_for(self._receive(), max(0.0, min(self._idle, left)))
        except TimeoutError:
            raise Problem(408, headers={"Connection": "close"}) from None
        self._waited += time.monotonic() - began
        if message["type"] == "http.request":
            self._taken += len(message.get("body", b""))
            self._body_ended = not message.get("more_body", False)
            if self._taken > self._limit:
                raise _too_large(self._limit)
        return message

    async def send(self, message: Message) -> None:
        """Pass a piece of the answer on, the first with the common headers."""
        if message["type"] == "http.response.start":
            self._started = True
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            for name, value in (*_SECURITY.items(), ("X-Request-ID", self.request_id)):
                headers.setdefault(name, value)
            headers.setdefault("Cross-Origin-Resource-Policy", "same-origin" if self._credentials else "cross-origin")
            if self._scope.get("scheme") == "https":
                headers.setdefault("Strict-Transport-Security", _TRANSPORT)
            if not self._cookie:  # what a session opens is for no other site's scripts
                for name, value in _CORS.items():
                    headers.setdefault(name, value)
            if self._credentials and "cache-control" not in headers:
                # What a token opened is for its holder alone, whatever the service forgot to say.
                headers["Cache-Control"] = "private, no-store"
                headers.add_vary_header("Authorization, X-CKAN-API-Key, Cookie")
        await self._send(message)

    async def answer(self, response: Response) -> None:
        """Answer without asking any service."""
        await response(self._scope, self._receive, self.send)

    async def rescue(self, response: Response) -> None:
        """Answer after a failure; where the answer had begun, it is cut, so that nobody takes it for whole."""
        if self._started:
            raise ConnectionAbortedError("the answer broke off")
        await self.answer(response)


def without_slash(request: Request) -> Response | None:
    """For an address that only has a slash too many at its end: where to go instead (never to another host)."""
    path = request.scope["path"]
    if request.method not in ("GET", "HEAD") or len(path) < 2 or not path.endswith("/"):
        return None
    raw = (request.scope.get("raw_path") or path.encode()).decode("ascii", "replace")
    target = "/" + raw.split("?")[0].strip("/")
    query = request.url.query
    return RedirectResponse(f"{target}?{query}" if query else target, 308)
