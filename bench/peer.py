"""Our whole record against the peer's: ckanext-dcat's own parser or serialiser with pySHACL, in a venv of their own.

The peer is a test partner under the AGPL; nothing of it is imported here, and nothing of it is a dependency.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from bench.runs import Bench
from vocab.shapes import shapes_text

__all__ = ["NoPeer", "install", "measure"]

_PACKAGES = ("ckanext-dcat==2.4.4", "ckan[requirements]==2.12.0", "pyshacl")
_WORK = Path(__file__).with_name("peer_work.py")


class NoPeer(Exception):
    """The peer cannot be installed or does not run here: {why}"""

    def __init__(self, why: str) -> None:
        super().__init__(f"the peer cannot be installed or does not run here: {why}")


def install(venv: Path) -> Path:
    """The peer's python, installed when first asked for; raises `NoPeer`."""
    python, done = venv / "bin" / "python", venv / ".installed"
    if done.exists():
        return python
    for command in (
        [sys.executable, "-m", "venv", str(venv)],
        [str(python), "-m", "pip", "install", "--quiet", *_PACKAGES],
    ):
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode:
            raise NoPeer(run.stderr.strip().splitlines()[-1] if run.stderr.strip() else " ".join(command))
    done.touch()
    return python


def measure(bench: Bench, venv: Path, count: int) -> dict[str, dict[str, float]]:
    """CPU seconds a record of the peer, from CKAN JSON and from RDF/XML, `count` records each. Raises `NoPeer`."""
    python = install(venv)
    bench.catalog("ckan", count).rename(bench.folder / "peer.ckan")
    bench.catalog("rdf", count).rename(bench.folder / "peer.rdf")
    (bench.folder / "shapes.ttl").write_text(shapes_text(), "utf-8")
    # -P: beside the file lies a package of ours that is called `ckan` too.
    run = subprocess.run(
        [str(python), "-P", "-W", "ignore", str(_WORK), str(bench.folder), str(count)],
        capture_output=True,
        text=True,
        check=False,
    )
    if run.returncode:
        raise NoPeer(run.stderr.strip().splitlines()[-1] if run.stderr.strip() else "it ended without a word")
    said: dict[str, Any] = json.loads(run.stdout.strip().splitlines()[-1])
    return {name: {**one, "cpu_ms_per_record": 1000 * one["cpu_s"] / one["records"]} for name, one in said.items()}
