"""Real servers on loopback for harvesting: kind ones, and hostile ones that work on the bare socket."""

from __future__ import annotations

import gzip
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import formatdate
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import orjson
import pytest
import trustme

from harvesters.config import HttpConfig, SourceConfig
from harvesters.http import Fetcher
from hub.home import Home
from tests.support.homes import fresh_home


@dataclass
class Request:
    """What came in; `headers` with names in lower case."""

    method: str
    target: str
    headers: dict[str, str]
    number: int = 0
    """How many requests for the same path came before."""

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return {name: values[-1] for name, values in parse_qs(urlsplit(self.target).query).items()}


@dataclass
class Reply:
    """A well-formed answer; `length` may lie."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    length: int | None = None

    def to_bytes(self) -> bytes:
        headers = {
            "Date": formatdate(usegmt=True),
            "Content-Length": str(len(self.body) if self.length is None else self.length),
        } | self.headers
        lines = [f"HTTP/1.1 {self.status} Status", *(f"{name}: {value}" for name, value in headers.items())]
        return "\r\n".join(lines).encode("utf-8") + b"\r\n\r\n" + (b"" if self.status in (204, 304) else self.body)


Behaviour = Callable[[Request, socket.socket], Reply | None]
"""Answers a request: with a reply, or by itself on the socket (None), which is then closed."""


class Server:
    """A threaded HTTP/1.1 server with one behaviour per path; everything it was asked is in `requests`."""

    def __init__(self, context: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> None:
        self.routes: dict[str, Behaviour | Reply] = {}
        self.default: Behaviour | Reply = Reply(404)
        self.requests: list[Request] = []
        self.active = self.most_active = 0
        self._context = context
        self._lock = threading.Lock()
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._closing = False
        self._listener = socket.create_server((host, 0), backlog=64)
        self.port: int = self._listener.getsockname()[1]
        self.origin = f"{'https' if context else 'http'}://{host}:{self.port}"
        self._start(self._accept)

    def url(self, path: str = "/") -> str:
        return self.origin + path

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._closing:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(20)
        with suppress(OSError):
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
            with self._lock:
                self._open.add(connection)
            with connection, connection.makefile("rb") as stream:
                while self._answer(connection, stream):
                    pass
        with self._lock:
            self._open.discard(connection)
        connection.close()

    def _answer(self, connection: socket.socket, stream: Any) -> bool:
        first = stream.readline().decode("latin-1").split()
        if len(first) != 3:
            return False
        headers = {}
        while line := stream.readline().decode("latin-1").strip():
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        request = Request(first[0], first[1], headers)
        with self._lock:
            request.number = sum(1 for earlier in self.requests if earlier.path == request.path)
            self.requests.append(request)
            self.active += 1
            self.most_active = max(self.most_active, self.active)
        behaviour = self.routes.get(request.path, self.default)
        try:
            reply = behaviour if isinstance(behaviour, Reply) else behaviour(request, connection)
        finally:
            with self._lock:
                self.active -= 1
        if reply is None:
            return False
        connection.sendall(reply.to_bytes())
        return reply.length is None

    def close(self) -> None:
        self._closing = True
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            connections = list(self._open)
        for connection in connections:
            with suppress(OSError):
                socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)


def json_reply(value: object, **headers: str) -> Reply:
    return Reply(200, orjson.dumps(value), {"Content-Type": "application/json"} | headers)


def html_reply(status: int = 200) -> Reply:
    page = "<!DOCTYPE html><html><head><title>Xác minh CAPTCHA</title></head><body>Bạn có phải robot?</body></html>"
    return Reply(status, page.encode(), {"Content-Type": "text/html; charset=utf-8"})


class Hostile:
    """Behaviours of servers that mean ill, or are ill."""

    @staticmethod
    def silent(request: Request, connection: socket.socket) -> None:
        with suppress(OSError):
            connection.recv(1)

    @staticmethod
    def hang_up(request: Request, connection: socket.socket) -> None:
        return

    @staticmethod
    def drip_body(request: Request, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        Hostile._drip(connection, b"x")

    @staticmethod
    def drip_headers(request: Request, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nX-Slow: ")
        Hostile._drip(connection, b"x")

    @staticmethod
    def drip_endless(request: Request, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        Hostile._drip(connection, b"x")

    @staticmethod
    def continue_for_ever(request: Request, connection: socket.socket) -> None:
        Hostile._drip(connection, b"HTTP/1.1 100 Continue\r\n\r\n")

    @staticmethod
    def _drip(connection: socket.socket, byte: bytes) -> None:
        ends = time.monotonic() + 15
        with suppress(OSError):
            while time.monotonic() < ends:
                connection.sendall(byte)
                time.sleep(0.05)

    @staticmethod
    def endless(request: Request, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        with suppress(OSError):
            while True:
                connection.sendall(b"x" * 65536)

    @staticmethod
    def endless_chunk_line(request: Request, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        with suppress(OSError):
            while True:
                connection.sendall(b"0" * 65536)

    @staticmethod
    def cut_chunks(request: Request, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n0123")

    @staticmethod
    def gibberish(request: Request, connection: socket.socket) -> None:
        connection.sendall(b"\x00\xffnot http at all\r\n\r\n")

    @staticmethod
    def many_headers(request: Request, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n" + b"X-A: b\r\n" * 50_000 + b"\r\n")

    @staticmethod
    def gzip_bomb(megabytes: int, layers: int = 1) -> Reply:
        body = bytes(1 << 20) * megabytes
        for _ in range(layers):
            body = gzip.compress(body, 9)
        return Reply(200, body, {"Content-Encoding": ", ".join(["gzip"] * layers)})

    @staticmethod
    def redirect(target: str, status: int = 302) -> Reply:
        return Reply(status, b"", {"Location": target})


@dataclass
class Toolkit:
    """What the tests of this folder build servers and sources from."""

    serve: Callable[..., Server]
    source: Callable[..., SourceConfig]
    fetcher: Callable[..., Fetcher]
    Reply: type[Reply] = Reply
    Request: type[Request] = Request
    hostile: type[Hostile] = Hostile
    json: Callable[..., Reply] = json_reply
    html: Callable[..., Reply] = html_reply


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with fresh_home(tmp_path / "home") as made:
        yield made


@pytest.fixture
def kit() -> Iterator[Toolkit]:
    """Servers and fetchers that are closed when the test ends."""
    servers: list[Server] = []
    fetchers: list[Fetcher] = []

    def serve(routes: dict[str, Any] | None = None, **settings: Any) -> Server:
        server = Server(**settings)
        server.routes.update(routes or {})
        servers.append(server)
        return server

    def source(url: str, kind: str = "ckan", options: dict[str, Any] | None = None, **http: Any) -> SourceConfig:
        quick = {"allow_hosts": ("127.0.0.1",), "backoff": 0.01, "retries": 2, "total_timeout": 20.0}
        return SourceConfig(id="specimen", kind=kind, url=url, options=options or {}, http=HttpConfig(**(quick | http)))

    def fetcher(url: str, clock: Any = None, resolver: Any = None, **http: Any) -> Fetcher:
        made = Fetcher(source(url, **http), clock, resolver)
        fetchers.append(made)
        return made

    yield Toolkit(serve, source, fetcher)
    for made in fetchers:
        made.close()
    for server in servers:
        server.close()


class FakeClock:
    """A clock that sleeps by moving its hands."""

    def __init__(self, now: datetime | None = None) -> None:
        self._now = now or datetime(2026, 11, 24, 3, 0, tzinfo=UTC)
        self._elapsed = 0.0
        self.slept: list[float] = []

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._now.timestamp() + self._elapsed, UTC)

    def monotonic(self) -> float:
        return self._elapsed

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self._elapsed += seconds


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()
