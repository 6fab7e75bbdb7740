"""`hub demo` in a process of its own, as people start it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.request import urlopen

__all__ = ["PROGRAMS", "Demo", "free_port", "hub", "served"]

PROGRAMS = Path(sys.executable).parent
_PATIENCE = 180


def free_port() -> int:
    """A port that nobody uses at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def environment(home: Path) -> dict[str, str]:
    """What a steward's shell has."""
    return {**os.environ, "HUB_HOME": str(home), "PATH": f"{PROGRAMS}:{os.environ['PATH']}", "COLUMNS": "200"}


def hub(home: Path, *arguments: str, code: int = 0) -> dict[str, Any]:
    """Run one command; its JSON answer."""
    command = [str(PROGRAMS / "hub"), "--json", *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=environment(home))
    assert done.returncode == code, f"hub {' '.join(arguments)}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


class Demo:
    """A served sample federation."""

    def __init__(self, home: Path, port: int, process: subprocess.Popen[bytes]) -> None:
        self.home = home
        self.port = port
        self.process = process
        self.url = f"http://127.0.0.1:{port}"

    def get(self, path: str) -> bytes:
        """The body of an answer."""
        with urlopen(self.url + path, timeout=60) as answer:
            return bytes(answer.read())

    def action(self, path: str) -> Any:
        """The result of a CKAN action."""
        return json.loads(self.get(f"/api/3/action/{path}"))["result"]

    def wait(self, sources: int = 5) -> float:
        """Until all sources are harvested and confirmed; how long it took, in seconds."""
        began = time.monotonic()
        while time.monotonic() - began < _PATIENCE:
            if self.process.poll() is not None:
                raise AssertionError(f"hub demo ended with {self.process.returncode}:\n{self.log()}")
            try:
                listed = hub(self.home, "sources", "list")["items"]
                if sum(one["last_success"] is not None for one in listed) >= sources and self._confirmed():
                    return time.monotonic() - began
            except OSError:
                pass
            time.sleep(1)
        raise AssertionError(f"not harvested in {_PATIENCE} s:\n{listed}\n{self.log()}")

    def _confirmed(self) -> bool:
        return all(lag == 0 for lag in json.loads(self.get("/readyz"))["projections"].values())

    def log(self) -> str:
        return (self.home.parent / "demo.log").read_text("utf-8", "replace")

    def stop(self, sign: signal.Signals = signal.SIGINT) -> int:
        """Ctrl-C; the exit code."""
        self.process.send_signal(sign)
        return self.process.wait(40)


@contextmanager
def served(home: Path, port: int | None = None) -> Iterator[Demo]:
    """The sample federation of a home."""
    number = port or free_port()
    home.parent.mkdir(parents=True, exist_ok=True)
    with (home.parent / "demo.log").open("ab") as log:
        command = [str(PROGRAMS / "hub"), "demo", "--port", str(number)]
        process = subprocess.Popen(command, stdout=log, stderr=log, env=environment(home), start_new_session=True)
        try:
            yield Demo(home, number, process)
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGINT)
                try:
                    process.wait(40)
                except subprocess.TimeoutExpired:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
