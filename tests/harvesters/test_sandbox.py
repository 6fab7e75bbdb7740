"""The sandbox: what a worker may do to itself, and what it may not do to us."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest

from harvesters.sandbox import Limits, Reason, WorkerFailed, stream

WORKERS = """
import os, subprocess, sys, time

def count(n, size=1):
    for number in range(n):
        yield str(number).encode() * size

def nothing():
    return iter(())

def fails(words):
    yield b"one"
    raise ValueError(words)

def sleeps(seconds):
    yield b"one"
    time.sleep(seconds)

def drips():
    while True:
        time.sleep(0.1)
        yield b"."

def spins():
    while True:
        pass
    yield b""

def eats():
    hoard = []
    while True:
        hoard.append(bytearray(50_000_000))
    yield b""

def dies(signal):
    yield b"one"
    os.kill(os.getpid(), signal)
    time.sleep(5)

def exits(code):
    yield b"one"
    os._exit(code)

def chatters():
    print("this is not a frame")
    sys.stdout.flush()
    os.write(1, b"nor is this")
    yield b"quiet"

def children(path):
    child = subprocess.Popen(["/bin/sleep", "60"])
    open(path, "a").write(f"{os.getpid()} {child.pid}")
    yield b"one"
    time.sleep(60)

def environment():
    yield repr(sorted(os.environ)).encode()

def writes(path, size):
    with open(path, "wb") as stream:
        stream.write(bytes(size))
    yield b"done"

def huge():
    yield bytes(100_000)

def liar():
    for descriptor in range(3, 20):
        try:
            os.write(descriptor, b"Z" + bytes(4))
        except OSError:
            pass
    time.sleep(5)
    yield b""

def text():
    yield "not bytes"

def pickled():
    import pickle
    class Evil:
        def __reduce__(self):
            return os.system, ("touch /tmp/never",)
    yield pickle.dumps(Evil())
"""


@pytest.fixture
def workers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    (tmp_path / "specimen_workers.py").write_text(textwrap.dedent(WORKERS))
    monkeypatch.syspath_prepend(str(tmp_path))
    return "specimen_workers"


def test_pieces_come_in_order_and_whole(workers: str) -> None:
    assert list(stream(f"{workers}:count", {"n": 1000})) == [str(number).encode() for number in range(1000)]
    assert [len(piece) for piece in stream(f"{workers}:count", {"n": 3, "size": 5_000_000})] == [5_000_000] * 3
    assert list(stream(f"{workers}:nothing", {})) == []


def test_start_is_cheap(workers: str) -> None:
    began = time.monotonic()
    for _ in range(5):
        list(stream(f"{workers}:count", {"n": 1}))
    assert (time.monotonic() - began) / 5 < 0.5


@pytest.mark.parametrize("words", ["wrong at line 3", "Đường dẫn sai", "x" * 10_000])
def test_exception_is_told_with_its_words(workers: str, words: str) -> None:
    pieces = stream(f"{workers}:fails", {"words": words})
    assert next(pieces) == b"one"
    with pytest.raises(WorkerFailed) as caught:
        next(pieces)
    assert (caught.value.reason, caught.value.error) == (Reason.RAISED, "ValueError")
    assert caught.value.detail == words[:500]


@pytest.mark.parametrize(("function", "arguments"), [("sleeps", {"seconds": 30}), ("spins", {}), ("drips", {})])
def test_time_limit(workers: str, function: str, arguments: dict[str, Any]) -> None:
    began = time.monotonic()
    with pytest.raises(WorkerFailed) as caught:
        list(stream(f"{workers}:{function}", arguments, Limits(seconds=0.5)))
    assert caught.value.reason is Reason.TIMEOUT
    assert time.monotonic() - began < 2


def test_slow_reader_is_not_the_workers_fault(workers: str) -> None:
    read = 0
    for _ in stream(f"{workers}:count", {"n": 8, "size": 1_000_000}, Limits(seconds=1.0)):
        time.sleep(0.25)
        read += 1
    assert read == 8


def test_memory_limit(workers: str) -> None:
    with pytest.raises(WorkerFailed) as caught:
        list(stream(f"{workers}:eats", {}, Limits(memory_bytes=300 << 20, seconds=20)))
    assert caught.value.reason is Reason.MEMORY


@pytest.mark.parametrize("signal", [11, 6, 9])
def test_crash(workers: str, signal: int) -> None:
    pieces = stream(f"{workers}:dies", {"signal": signal})
    assert next(pieces) == b"one"
    with pytest.raises(WorkerFailed, match="SIG") as caught:
        next(pieces)
    assert caught.value.reason is Reason.CRASH


def test_leaving_early_is_no_end(workers: str) -> None:
    with pytest.raises(WorkerFailed) as caught:
        list(stream(f"{workers}:exits", {"code": 0}))
    assert caught.value.reason is Reason.CRASH


def test_printing_does_not_disturb(workers: str) -> None:
    assert list(stream(f"{workers}:chatters", {})) == [b"quiet"]


def test_frames_out_of_turn(workers: str) -> None:
    with pytest.raises(WorkerFailed) as caught:
        list(stream(f"{workers}:liar", {}, Limits(seconds=5)))
    assert caught.value.reason is Reason.PROTOCOL


def test_piece_beyond_the_limit(workers: str) -> None:
    with pytest.raises(WorkerFailed) as caught:
        list(stream(f"{workers}:huge", {}, Limits(piece_bytes=1000)))
    assert caught.value.reason is Reason.PROTOCOL


def test_what_is_no_bytes_or_no_function(workers: str) -> None:
    for function in (f"{workers}:text", f"{workers}:missing", "no_such_module:x"):
        with pytest.raises(WorkerFailed) as caught:
            list(stream(function, {}))
        assert caught.value.reason is Reason.RAISED


def test_pieces_are_never_unpickled(workers: str) -> None:
    assert len(list(stream(f"{workers}:pickled", {}))) == 1
    assert not Path("/tmp/never").exists()


def test_no_environment_and_no_large_files(workers: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPECIMEN_TOKEN", "s3cr3t")
    assert b"SPECIMEN_TOKEN" not in b"".join(stream(f"{workers}:environment", {}))
    arguments = {"path": str(tmp_path / "x"), "size": 5_000_000}
    with pytest.raises(WorkerFailed):
        list(stream(f"{workers}:writes", arguments))
    assert list(stream(f"{workers}:writes", arguments, Limits(file_bytes=6_000_000))) == [b"done"]


def _gone(pids: list[int]) -> bool:
    ends = time.monotonic() + 5
    while time.monotonic() < ends:
        if not any(psutil.pid_exists(pid) and psutil.Process(pid).status() != "zombie" for pid in pids):
            return True
        time.sleep(0.02)
    return False


@pytest.mark.parametrize("how", ["timeout", "closed"])
def test_children_go_with_the_worker(workers: str, tmp_path: Path, how: str) -> None:
    note = tmp_path / "pids"
    pieces = stream(f"{workers}:children", {"path": str(note)}, Limits(seconds=1.0))
    assert next(pieces) == b"one"
    if how == "closed":
        assert isinstance(pieces, Iterator)
        pieces.close()  # type: ignore[attr-defined]
    else:
        with pytest.raises(WorkerFailed):
            next(pieces)
    assert _gone([int(pid) for pid in note.read_text().split()])


def test_worker_goes_with_its_parent(workers: str, tmp_path: Path) -> None:
    note = tmp_path / "pids"
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r}); from harvesters.sandbox import stream; "
        f"pieces = stream('{workers}:children', {{'path': {str(note)!r}}}); next(pieces); "
        f"import os, signal; os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", script], check=False, cwd=os.getcwd())
    assert _gone([int(pid) for pid in note.read_text().split()])
