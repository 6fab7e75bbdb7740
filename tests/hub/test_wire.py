"""What is too long on the wire is told so in words, by the server as it runs."""

from __future__ import annotations

import asyncio
import json
import re
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from hub.wire import BoundedProtocol


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


class _Hasty(BoundedProtocol):
    head_seconds = 0.6


async def _slow_app(scope: Any, receive: Any, send: Any) -> None:
    assert scope["type"] == "http"
    if scope["path"] == "/slow":
        await asyncio.sleep(2.0)
    while (await receive()).get("more_body"):
        pass
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]})
    await send({"type": "http.response.body", "body": b"ok"})


@pytest.fixture
def hasty() -> Iterator[int]:
    config = uvicorn.Config(_slow_app, http=_Hasty, port=0, log_level="critical", lifespan="off", timeout_keep_alive=20)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    yield int(server.servers[0].sockets[0].getsockname()[1])
    server.should_exit = True
    thread.join()


def _dripped(port: int, begin: bytes, drop: bytes, *, most: float = 5.0) -> tuple[bytes, float]:
    """What comes back to who sends drop by drop, and after how many seconds the connection ended."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.settimeout(0.1)
        connection.sendall(begin)
        began, answer = time.monotonic(), b""
        while time.monotonic() - began < most:
            try:
                if drop:
                    connection.sendall(drop)
                piece = connection.recv(65536)
            except TimeoutError:
                continue
            except OSError:
                break
            if not piece:
                break
            answer += piece
        return answer, time.monotonic() - began


@pytest.mark.parametrize("begin", [b"GET /", b"GET / HTTP/1.1\r\nX: "])
def test_a_head_that_drips_is_408(hasty: int, begin: bytes) -> None:
    answer, seconds = _dripped(hasty, begin, b"a")
    assert answer.startswith(b"HTTP/1.1 408 ") and b'"vi"' in answer and seconds < 4


@pytest.mark.parametrize("drop", [b"", b"\r\n"])
def test_who_says_nothing_is_not_waited_for(hasty: int, drop: bytes) -> None:
    answer, seconds = _dripped(hasty, b"", drop)
    assert answer == b"" and seconds < 4


@pytest.mark.parametrize(("more", "drop"), [(b"GET /", b"a"), (b"", b"\r\n")])
def test_the_head_of_a_second_request_is_bounded_too(hasty: int, more: bytes, drop: bytes) -> None:
    answer, seconds = _dripped(hasty, b"GET / HTTP/1.1\r\nHost: a\r\n\r\n" + more, drop)
    assert answer.startswith(b"HTTP/1.1 200 ") and seconds < 4


def test_a_slow_body_a_slow_answer_and_a_pause_between_requests_are_not_cut(hasty: int) -> None:
    post = b"POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 12\r\n\r\n"
    assert _dripped(hasty, post, b"a")[0].startswith(b"HTTP/1.1 200 ")
    two = b"GET /slow HTTP/1.1\r\nHost: a\r\n\r\nGET /next HTTP/1.1\r\nHost: "
    answer, seconds = _dripped(hasty, two, b"a")
    assert answer.startswith(b"HTTP/1.1 200 ") and answer.count(b"HTTP/1.1 408 ") == 1 and 2 < seconds < 5
    with socket.create_connection(("127.0.0.1", hasty), timeout=5) as connection:
        for _ in range(2):
            connection.sendall(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n")
            assert connection.recv(65536).startswith(b"HTTP/1.1 200 ")
            time.sleep(1.0)  # longer than a head may take, shorter than a connection is kept
