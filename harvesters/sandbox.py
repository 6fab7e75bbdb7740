"""Parsing what nobody vouches for, in a process that may be killed.

    stream("harvesters.dcat_parsing:split", {"path": ...}, Limits(...))  ─►  bytes, bytes, bytes ...

A deep nesting crashes a parser, an entity bomb keeps it busy for minutes, a small file asks for gigabytes
(figures in docs). So the parser runs in a fresh interpreter with a limit on memory and time, without the hub's
environment, and is killed with everything it started when a limit is passed, when the reader stops reading, or
when the hub dies. It answers in frames of plain bytes: nothing it sends is ever unpickled.

The function is `module:name` of our own code or a connector's, never of the source's. It takes the arguments as
keywords (JSON values) and returns an iterable of `bytes`. A pipe that is full holds it up.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import select
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from harvesters import _sandboxed
from harvesters.errors import StopRun

__all__ = ["Limits", "Reason", "WorkerFailed", "stream"]

_PIPE_BYTES = 1 << 20
_F_SETPIPE_SZ = 1031
_WORDS = 4096
_MEMORY_SIGNS = (b"memory allocation of", b"bad_alloc", b"MemoryError", b"Cannot allocate memory")


class Reason(StrEnum):
    """Why a worker gave no complete answer."""

    TIMEOUT = "timeout"
    MEMORY = "memory"
    CRASH = "crash"
    RAISED = "raised"
    PROTOCOL = "protocol"
    """It sent something that is no frame, or a frame beyond the limit."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What one worker may use. `seconds` counts the time spent waiting for it, not its reader's own."""

    memory_bytes: int = 1 << 30
    seconds: float = 300.0
    piece_bytes: int = 64 << 20
    """Largest single piece."""
    file_bytes: int = 1 << 20
    """Largest file it may write (its error output included)."""


class WorkerFailed(StopRun):
    """The worker did not finish. `reason` says why; for `RAISED`, `error` names the exception's class and `detail`
    holds its words, which may quote the input."""

    def __init__(self, reason: Reason, detail: str = "", error: str = "") -> None:
        en, vi = _WORDS_FOR[reason]
        tail = f": {error}: {detail}" if error else (f" ({detail})" if detail else "")
        super().__init__(en + tail, vi + tail)
        self.reason = reason
        self.detail = detail
        self.error = error


_WORDS_FOR = {
    Reason.TIMEOUT: ("Parsing took too long and was stopped", "Phân tích dữ liệu quá lâu nên đã bị dừng"),
    Reason.MEMORY: ("Parsing needed too much memory", "Phân tích dữ liệu cần quá nhiều bộ nhớ"),
    Reason.CRASH: ("The parser crashed", "Bộ phân tích dữ liệu bị lỗi và dừng đột ngột"),
    Reason.RAISED: ("Parsing failed", "Phân tích dữ liệu thất bại"),
    Reason.PROTOCOL: ("The parser answered out of turn", "Bộ phân tích dữ liệu trả lời sai giao thức"),
}


def stream(function: str, arguments: Mapping[str, Any], limits: Limits | None = None) -> Iterator[bytes]:
    """Run `function(**arguments)` in a worker and give its pieces as they come.

    Raises `WorkerFailed`. Closing the iterator kills the worker.
    """
    with _Worker(function, arguments, limits or Limits()) as worker:
        yield from worker.pieces()


class _Worker:
    """The parent's side of one worker process."""

    def __init__(self, function: str, arguments: Mapping[str, Any], limits: Limits) -> None:
        self._limits = limits
        self._waited = 0.0
        self._buffer = bytearray()
        self._words: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - closed in __exit__
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-S", "-B", "-c", _BOOT, json.dumps(_search_path())],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._words,
            env={"LANG": "C.UTF-8", "PATH": os.defpath, "MALLOC_ARENA_MAX": "2"},
            cwd="/",
            start_new_session=True,
        )
        self._order = json.dumps(
            {
                "function": function,
                "arguments": dict(arguments),
                "memory": limits.memory_bytes,
                "cpu": int(limits.seconds) * (os.cpu_count() or 1) + 5,
                "file": limits.file_bytes,
            }
        )

    def __enter__(self) -> _Worker:
        assert self._process.stdin is not None and self._process.stdout is not None
        with contextlib.suppress(OSError):
            fcntl.fcntl(self._process.stdout, _F_SETPIPE_SZ, _PIPE_BYTES)
        # The pipe stays open: when it closes, for whatever reason, the worker ends itself.
        with contextlib.suppress(BrokenPipeError):
            self._process.stdin.write(self._order.encode() + b"\n")
            self._process.stdin.flush()
        os.set_blocking(self._process.stdout.fileno(), False)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._kill()
        for pipe in (self._process.stdin, self._process.stdout, self._words):
            with contextlib.suppress(OSError):
                if pipe is not None:
                    pipe.close()

    def _kill(self) -> None:
        """The whole session, also when the worker itself has ended but something it started has not."""
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def pieces(self) -> Iterator[bytes]:
        while True:
            kind, size = _sandboxed.FRAME.unpack(self._take(_sandboxed.FRAME.size))
            if size > self._limits.piece_bytes:
                raise WorkerFailed(Reason.PROTOCOL, f"a piece of {size} bytes")
            body = self._take(size)
            match kind:
                case _sandboxed.PIECE:
                    yield body
                case _sandboxed.END:
                    return
                case _sandboxed.ERROR:
                    raise _raised(body)
                case _:
                    raise WorkerFailed(Reason.PROTOCOL, "an unknown kind of frame")

    def _take(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._read_more()
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _read_more(self) -> None:
        assert self._process.stdout is not None
        began = time.monotonic()
        poll = select.poll()
        poll.register(self._process.stdout, select.POLLIN)
        ready = poll.poll(max(self._limits.seconds - self._waited, 0.0) * 1000)
        self._waited += time.monotonic() - began
        if not ready:
            raise WorkerFailed(Reason.TIMEOUT, f"limit {self._limits.seconds:g} s")
        chunk = os.read(self._process.stdout.fileno(), _PIPE_BYTES)
        if not chunk:
            raise self._death()
        self._buffer += chunk

    def _peek(self) -> int | None:
        """Exit code (negative for a signal) without reaping: its number must stay taken until its group is killed."""
        ends = time.monotonic() + 1.0
        while time.monotonic() < ends:
            result = os.waitid(os.P_PID, self._process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
            if result is not None:
                return result.si_status if result.si_code == os.CLD_EXITED else -result.si_status
            time.sleep(0.002)
        return None

    def _death(self) -> WorkerFailed:
        """What ended a worker that closed its pipe without saying that it had finished."""
        code = self._peek()
        if code is None:
            return WorkerFailed(Reason.CRASH, "it closed its output")
        self._words.seek(0, os.SEEK_END)
        self._words.seek(max(self._words.tell() - _WORDS, 0))
        words = self._words.read(_WORDS)
        if any(sign in words for sign in _MEMORY_SIGNS):
            return WorkerFailed(Reason.MEMORY, f"limit {self._limits.memory_bytes >> 20} MiB")
        if code == -signal.SIGXCPU:
            return WorkerFailed(Reason.TIMEOUT, "limit of processor time")
        named = signal.Signals(-code).name if code < 0 else f"exit status {code}"
        return WorkerFailed(Reason.CRASH, named)


def _raised(body: bytes) -> WorkerFailed:
    try:
        told = json.loads(body)
        error, detail = str(told["error"])[:100], str(told["detail"])[:500]
    except (ValueError, KeyError, TypeError):
        return WorkerFailed(Reason.PROTOCOL, "an unreadable error")
    return WorkerFailed(Reason.MEMORY) if error == "MemoryError" else WorkerFailed(Reason.RAISED, detail, error)


def _search_path() -> list[str]:
    """Where the worker finds our modules: as here, with this package's own folder first.

    The interpreter starts without `site`, which would cost more than all the rest.
    """
    here = str(Path(__file__).resolve().parent.parent)
    return list(dict.fromkeys([here, *(str(Path(entry).resolve()) for entry in sys.path)]))


_BOOT = "import sys, json; sys.path[:] = json.loads(sys.argv[1]); from harvesters._sandboxed import work; work()"
