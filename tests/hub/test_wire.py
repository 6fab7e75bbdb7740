"""What is too long on the wire is told so in words, by the server as it runs."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory) -> Iterator[int]:
    home: Path = tmp_path_factory.mktemp("wire")
    command = [sys.executable, "-m", "hub", "--home", str(home), "serve", "--port", "0", "--no-schedule"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        try:
            assert server.stdout is not None
            found = re.search(r":(\d+)/", server.stdout.readline())
            assert found is not None
            yield int(found[1])
        finally:
            server.terminate()


def _asked(port: int, request: bytes) -> tuple[int, dict[str, str], bytes]:
    with socket.create_connection(("127.0.0.1", port), timeout=20) as connection:
        connection.sendall(request)
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
    head, _, body = answer.partition(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    return int(first.split()[1]), {line.split(": ")[0].lower(): line.split(": ")[1] for line in lines}, body


@pytest.mark.parametrize("length", [66_000, 140_000, 1_200_000])
def test_a_long_address_is_414_in_words(port: int, length: int) -> None:
    line = b"GET /api/3/action/package_search?q=%b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    status, headers, body = _asked(port, line % (b"a" * length))
    assert status == 414 and headers["content-type"] == "application/problem+json"
    assert "POST" in json.loads(body)["vi"] and int(headers["content-length"]) == len(body)


def test_an_address_below_the_bound_is_read(port: int) -> None:
    line = b"GET /api/3/action/package_search?fq=%b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    assert _asked(port, line % (b"%20" * 21_000 + b"title:a"))[0] in (200, 409)


def test_an_address_without_end_and_headers_without_end_are_cut(port: int) -> None:
    assert _asked(port, b"GET /" + b"a" * 3_000_000)[0] == 414
    endless = b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"".join(b"X-%d: a\r\n" % one for one in range(60_000))
    status, headers, body = _asked(port, endless)
    assert status == 431 and headers["connection"] == "close" and json.loads(body)["status"] == 431


def test_no_http_is_400_in_words(port: int) -> None:
    status, _, body = _asked(port, b"\x16\x03\x01\x02\x00\x01\r\n\r\n")
    assert status == 400 and json.loads(body)["vi"]
