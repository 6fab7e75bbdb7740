"""The test network is closed: a connection that leaves this machine is refused, and says so."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from typing import Any

import pytest

_connect = socket.socket.connect
_connect_ex = socket.socket.connect_ex


class NetworkRefused(OSError):
    """A test tried to leave this machine."""


def _judge(sock: socket.socket, address: Any) -> None:
    if sock.family not in (socket.AF_INET, socket.AF_INET6) or sock.type & 0xF != socket.SOCK_STREAM:
        return
    host = str(address[0]).partition("%")[0]
    try:
        inside = ipaddress.ip_address(host).is_loopback or ipaddress.ip_address(host).is_unspecified
    except ValueError:
        inside = host == "localhost"
    if not inside:
        raise NetworkRefused(f"the test network is closed: {address!r}")


def _guarded_connect(self: socket.socket, address: Any) -> None:
    _judge(self, address)
    _connect(self, address)


def _guarded_connect_ex(self: socket.socket, address: Any) -> int:
    _judge(self, address)
    return _connect_ex(self, address)


@pytest.fixture(scope="session", autouse=True)
def closed_network() -> Iterator[None]:
    """Only loopback answers. (Here the standard library itself is replaced, for a test is not to be trusted.)"""
    socket.socket.connect = _guarded_connect  # type: ignore[method-assign]
    socket.socket.connect_ex = _guarded_connect_ex  # type: ignore[method-assign]
    yield
    socket.socket.connect = _connect  # type: ignore[method-assign]
    socket.socket.connect_ex = _connect_ex  # type: ignore[method-assign]
