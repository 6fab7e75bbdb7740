"""Harvests as the bench runs them: a home, a source, a process, and its memory watched from outside."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from bench import catalogs
from hub.home import Home
from hub.ledger import sources as ledger_sources
from hub.sources import Source

__all__ = ["Bench", "Measured", "RunFailed"]

_EVERY = 0.05


class RunFailed(Exception):
    """A harvest of the bench did not do what it should: nothing that it measured would be true."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One run: what it printed, and the high-water marks of memory in MB (process, largest worker, both)."""

    said: dict[str, Any]
    process_mb: float
    worker_mb: float
    with_projections_mb: float

    @property
    def peak_mb(self) -> float:
        """The harvesting process with its largest worker, before it follows the log."""
        return self.process_mb + self.worker_mb


@dataclass(frozen=True, slots=True)
class Bench:
    """A folder for catalogs and homes, emptied at the end."""

    folder: Path

    def catalog(self, form: str, count: int, revision: int = 0) -> Path:
        """A generated catalog, made when first asked for."""
        file = self.folder / f"{count}-{revision}.{form}"
        return file if file.exists() else catalogs.write(file, form, count, revision=revision)

    @contextmanager
    def home(self, name: str) -> Iterator[Path]:
        """A home of its own, gone afterwards."""
        root = self.folder / f"home-{name}"
        try:
            yield root
        finally:
            shutil.rmtree(root, ignore_errors=True)

    @contextmanager
    def source(self, root: Path, form: str, count: int) -> Iterator[str]:
        """The catalog as a source of this home: a file, or a CKAN on loopback."""
        file = self.catalog(form, count)
        if form != "ckan":
            _connect(root, "dcat", file.as_uri(), {"file_roots": [str(file.parent)]})
            yield "bench"
            return
        server = subprocess.Popen(
            [sys.executable, "-m", "bench.ckan_server", str(file)], stdout=subprocess.PIPE, text=True
        )
        try:
            assert server.stdout is not None
            port = int(server.stdout.readline())
            _connect(root, "ckan", f"http://127.0.0.1:{port}", {"allow_hosts": ["127.0.0.1"]})
            yield "bench"
        finally:
            server.terminate()
            server.wait()
            assert server.stdout is not None
            server.stdout.close()

    def harvest(self, root: Path, source_id: str, *, follow: bool = False) -> Measured:
        """Run a harvest in a process of its own; raises `RunFailed`."""
        command = [sys.executable, "-m", "bench.harvest", str(root), source_id, *(["--follow"] if follow else [])]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout is not None
            watch = _Watch(process.pid)
            with watch:
                lines = []
                for line in process.stdout:
                    lines.append(line)
                    if len(lines) == 1:
                        watch.harvested()
            if process.wait() or len(lines) != 2:
                raise RunFailed(f"{' '.join(command[1:])}: exit code {process.returncode}")
        said = json.loads(lines[-1])
        if said["reason"] is not None:
            raise RunFailed(f"{source_id}: {said['reason']}")
        return Measured(said, watch.marks[0], watch.marks[1], watch.own + watch.worker)


def _connect(root: Path, kind: str, url: str, http: dict[str, object]) -> None:
    home = Home(root)
    source = Source.model_validate({"id": "bench", "kind": kind, "url": url, "http": http})
    with home.ledger.write() as connection:
        ledger_sources.put(connection, source, origin="cli")
    home.ledger.dispose()


class _Watch:
    """Reads the kernel's own high-water marks (VmHWM) of a process and its descendants until it ends."""

    def __init__(self, pid: int) -> None:
        self._process = psutil.Process(pid)
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)
        self.own = self.worker = 0.0
        self.marks = (0.0, 0.0)

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def harvested(self) -> None:
        """The harvest is done; what follows counts for the projections."""
        self._read()
        self.marks = (self.own, self.worker)

    def _look(self) -> None:
        while not self._done.is_set():
            self._read()
            time.sleep(_EVERY)

    def _read(self) -> None:
        self.own = max(self.own, _high_water(self._process.pid))
        with suppress(psutil.Error):
            for child in self._process.children(recursive=True):
                self.worker = max(self.worker, _high_water(child.pid))


def _high_water(pid: int) -> float:
    with suppress(OSError):
        for line in Path(f"/proc/{pid}/status").read_text("ascii", "replace").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    return 0.0
