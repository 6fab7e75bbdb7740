"""Connections that go only where they may, and no longer than they may.

urllib3 opens the sockets; here it is told the addresses (resolved once, checked, then connected to), and every
socket is watched by the deadline of the request it serves. A deadline cuts the socket, which ends any kind
of waiting: for the handshake, for headers that drip, for a body that never ends.
"""

from __future__ import annotations

import logging
import socket
import ssl
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from types import TracebackType
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool, PoolManager
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import ConnectTimeoutError, NewConnectionError

from harvesters._addresses import AllowedHosts, Resolver, forbidden, resolve_host
from harvesters._redaction import redact
from harvesters.errors import AddressRefused, StopRun

__all__ = ["Deadline", "Dialer", "guarded_pools", "tls_context"]


_QUICK_ACK: int | None = getattr(socket, "TCP_QUICKACK", None)


class Deadline:
    """A limit in time for one exchange; when it is over, the socket in use is shut down."""

    def __init__(self, seconds: float) -> None:
        self.expired = False
        self._ends = time.monotonic() + seconds
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._timer = threading.Timer(max(seconds, 0.0), self._cut)
        self._timer.daemon = True

    def remaining(self) -> float:
        return max(self._ends - time.monotonic(), 0.0)

    def watch(self, sock: socket.socket | None) -> None:
        with self._lock:
            self._socket = sock
            if self.expired:
                _shut(sock)

    def _cut(self) -> None:
        with self._lock:
            self.expired = True
            _shut(self._socket)

    def __enter__(self) -> Deadline:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()
        with self._lock:
            self._socket = None


def _shut(sock: socket.socket | None) -> None:
    if sock is None:
        return
    try:
        # The base class's own: `SSLSocket.shutdown` would drop the TLS layer under a reader's feet.
        socket.socket.shutdown(sock, socket.SHUT_RDWR)
    except OSError:
        return


class Dialer:
    """Opens sockets to checked addresses; knows the deadline of the exchange its thread is in."""

    def __init__(self, allowed: AllowedHosts, connect_timeout: float, resolver: Resolver | None) -> None:
        self._allowed = allowed
        self._connect_timeout = connect_timeout
        self._resolver = resolver
        self._current = threading.local()

    @property
    def deadline(self) -> Deadline | None:
        return getattr(self._current, "deadline", None)

    @deadline.setter
    def deadline(self, deadline: Deadline | None) -> None:
        self._current.deadline = deadline

    def watch(self, sock: socket.socket | None) -> None:
        if self.deadline is not None:
            self.deadline.watch(sock)

    def hasten(self, sock: socket.socket | None) -> None:
        """Acknowledge at once: servers that send headers and body apart wait 40 ms for it otherwise."""
        if sock is not None and _QUICK_ACK is not None:
            with suppress(OSError):
                sock.setsockopt(socket.IPPROTO_TCP, _QUICK_ACK, 1)

    def dial(self, connection: HTTPConnection, options: Any) -> socket.socket:
        host, port = connection.host.strip("[]"), int(connection.port or connection.default_port)
        ends = time.monotonic() + self._limit()
        addresses = self._allowed.choose(host, port, resolve_host(host, port, self._limit(), self._resolver))
        sock = self._first(connection, addresses, port, options, ends)
        self._check_peer(host, port, sock)
        return sock

    def _limit(self) -> float:
        deadline = self.deadline
        return self._connect_timeout if deadline is None else min(self._connect_timeout, deadline.remaining())

    def _first(
        self, connection: HTTPConnection, addresses: Sequence[str], port: int, options: Any, ends: float
    ) -> socket.socket:
        problem: OSError | None = None
        for number, address in enumerate(addresses):
            # Each gets its share of the time: an address that swallows packets must not use up all of it.
            seconds = (ends - time.monotonic()) / (len(addresses) - number)
            if seconds <= 0:
                break
            try:
                return self._open(address, port, options, seconds)
            except TimeoutError:
                continue
            except OSError as error:
                problem = error
        if problem is None:
            raise ConnectTimeoutError(connection, "connecting took too long")
        raise NewConnectionError(connection, "connection failed") from problem

    def _open(self, address: str, port: int, options: Any, seconds: float) -> socket.socket:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        sock = socket.socket(family, socket.SOCK_STREAM)
        try:
            for option in options or ():
                sock.setsockopt(*option)
            sock.settimeout(seconds)
            self.watch(sock)
            sock.connect((address, port))
        except BaseException:
            sock.close()
            raise
        return sock

    def _check_peer(self, host: str, port: int, sock: socket.socket) -> None:
        if (host, port) in self._allowed:
            return
        try:
            peer = str(sock.getpeername()[0])
        except OSError:
            return
        if forbidden(peer) is not None:
            sock.close()
            raise AddressRefused(
                f"{host}:{port} leads to {peer}, which is not a public address",
                f"{host}:{port} dẫn tới {peer}, không phải địa chỉ công khai",
            )


def guarded_pools(dialer: Dialer, *, size: int, **settings: Any) -> PoolManager:
    """A urllib3 pool manager all of whose connections are opened by the dialer and watched by its deadlines."""

    class GuardedConnection(HTTPConnection):
        def _new_conn(self) -> socket.socket:
            return dialer.dial(self, self.socket_options)

        def connect(self) -> None:
            super().connect()
            dialer.watch(self.sock)

        def request(self, *positional: Any, **named: Any) -> None:
            dialer.watch(self.sock)
            super().request(*positional, **named)
            dialer.hasten(self.sock)

    class GuardedSecureConnection(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            return dialer.dial(self, self.socket_options)

        def connect(self) -> None:
            super().connect()
            dialer.watch(self.sock)

        def request(self, *positional: Any, **named: Any) -> None:
            dialer.watch(self.sock)
            super().request(*positional, **named)
            dialer.hasten(self.sock)

    class GuardedPool(HTTPConnectionPool):
        ConnectionCls = GuardedConnection

    class GuardedSecurePool(HTTPSConnectionPool):
        ConnectionCls = GuardedSecureConnection

    logging.getLogger("urllib3.connectionpool").addFilter(_without_secrets)
    pools = PoolManager(num_pools=8, maxsize=size, block=False, retries=False, **settings)
    pools.pool_classes_by_scheme = {"http": GuardedPool, "https": GuardedSecurePool}
    return pools


def _without_secrets(record: logging.LogRecord) -> bool:
    """urllib3 logs each address with its parameters; let it do so without the secret ones."""
    record.msg, record.args = redact(record.getMessage()), ()
    return True


def tls_context(ca_file: str | None, roots: str, *, pinned: bool) -> ssl.SSLContext:
    """TLS 1.2 or later; verified by the machine's roots and those in the file `roots`, or by `ca_file` alone,
    or (`pinned`) by a fingerprint that is checked later instead of the chain."""
    try:
        context = ssl.create_default_context(cafile=ca_file)
        if ca_file is None:
            context.load_verify_locations(roots)
    except OSError as error:
        name, why = ca_file or roots, error.strerror or "no certificates in it"
        raise StopRun(
            f"The CA file {name} cannot be read: {why}", f"Không đọc được tệp chứng chỉ CA {name}: {why}"
        ) from None
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if pinned:
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
    return context
