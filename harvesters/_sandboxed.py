"""The worker's side of `harvesters.sandbox`: what runs in the process that may be killed.

Imports as little as it can, since it is started once per document.
"""

from __future__ import annotations

import importlib
import json
import os
import resource
import signal
import struct
import sys
import threading

__all__ = ["END", "ERROR", "FRAME", "PIECE", "work"]

FRAME = struct.Struct("<cI")
"""Kind of frame, and the length of what follows."""
PIECE, END, ERROR = b"P", b"E", b"X"


def work() -> None:
    """Read one order from standard input, carry it out, write frames to what was standard output."""
    out = _take_output()
    order = json.loads(sys.stdin.buffer.readline())
    threading.Thread(target=_die_with_parent, daemon=True).start()
    _limit(order)
    try:
        module, _, name = order["function"].partition(":")
        for piece in getattr(importlib.import_module(module), name)(**order["arguments"]):
            _send(out, PIECE, piece)
        _send(out, END, b"")
    except BaseException as error:  # noqa: BLE001 - a job's boundary: whatever happens is told to the parent
        told = {"error": type(error).__name__, "detail": str(error)[:500]}
        _send(out, ERROR, json.dumps(told).encode())
    os._exit(0)


def _take_output() -> int:
    """Keep the pipe for frames alone: whatever a library prints goes to the error output."""
    out = os.dup(1)
    os.dup2(2, 1)
    return out


def _send(out: int, kind: bytes, body: bytes) -> None:
    view = memoryview(FRAME.pack(kind, len(body)) + body)
    while view:
        view = view[os.write(out, view) :]


def _die_with_parent() -> None:
    """The parent holds the other end of standard input; when it is gone, so is the reason to go on."""
    while os.read(0, 4096):
        pass
    os.killpg(os.getpgrp(), signal.SIGKILL)


def _limit(order: dict[str, int]) -> None:
    for kind, value in (
        (resource.RLIMIT_AS, order["memory"]),
        (resource.RLIMIT_CPU, order["cpu"]),
        (resource.RLIMIT_FSIZE, order["file"]),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(kind)
        resource.setrlimit(kind, (value, value if hard == resource.RLIM_INFINITY else min(value, hard)))
