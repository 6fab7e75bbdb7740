"""`python -m bench [--only PART,...] [--sizes N,...] [--keep]`: measure, and write RESULTS.md and results.json."""

from __future__ import annotations

import argparse
import json
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench import parsing, peer, querying, records, report
from bench.runs import Bench

_HERE = Path(__file__).parent
PARTS = ("parse", "cost", "peer", "sparql", "scale")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the parts asked for; a part that fails ends the bench without writing anything.

    With `--keep`, parts (and sizes) that are not run now keep what an earlier run wrote of them.
    """
    asked = _asked(arguments)
    scratch = _HERE / "tmp"
    scratch.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="run-", dir=scratch))
    results: dict[str, Any] = {**(_earlier(asked.out) if asked.keep else {}), "about": _about(asked)}
    try:
        for name, work in _parts(Bench(folder), scratch, asked).items():
            print(f"{name} ...", file=sys.stderr, flush=True)
            found = work()
            results[name] = {**results.get(name, {}), **found} if name == "scale" else found
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    report.save(results, asked.out)
    print(report.markdown(results))
    return 0


def _parts(bench: Bench, scratch: Path, asked: argparse.Namespace) -> dict[str, Callable[[], Any]]:
    every: dict[str, Callable[[], Any]] = {
        "parse": lambda: parsing.measure(bench, asked.datasets),
        "cost": lambda: records.cost(bench, asked.datasets),
        "peer": lambda: _peer(bench, scratch / "peer-venv", asked.peer_records),
        "sparql": lambda: querying.measure(bench, asked.datasets),
        "scale": lambda: records.scale(bench, asked.sizes),
    }
    return {name: every[name] for name in PARTS if name in asked.only}


def _earlier(folder: Path) -> dict[str, Any]:
    file = folder / "results.json"
    return dict(json.loads(file.read_text("utf-8"))["measured"]) if file.exists() else {}


def _peer(bench: Bench, venv: Path, count: int) -> dict[str, Any]:
    try:
        return dict(peer.measure(bench, venv, count))
    except peer.NoPeer as error:
        print(f"skipped: {error}", file=sys.stderr)
        return {"skipped": str(error)}


def _about(asked: argparse.Namespace) -> dict[str, Any]:
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "cpus": os.cpu_count(),
        "datasets": asked.datasets,
        "peer_records": asked.peer_records,
    }


def _asked(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--only", type=_names, default=PARTS, help=f"parts to run, of {','.join(PARTS)}")
    parser.add_argument("--sizes", type=_numbers, default=(1_000, 10_000, 100_000), help="datasets, for memory")
    parser.add_argument("--datasets", type=int, default=10_000, help="datasets for every other part")
    parser.add_argument("--peer-records", type=int, default=300, help="datasets given to the peer")
    parser.add_argument("--keep", action="store_true", help="keep earlier figures of what is not run now")
    parser.add_argument("--out", type=Path, default=_HERE, help="folder of the two files")
    return parser.parse_args(arguments)


def _names(text: str) -> tuple[str, ...]:
    names = tuple(text.split(","))
    if unknown := [name for name in names if name not in PARTS]:
        raise argparse.ArgumentTypeError(f"no such part: {', '.join(unknown)}; there are {', '.join(PARTS)}")
    return names


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(int(one) for one in text.split(","))


if __name__ == "__main__":
    sys.exit(main())
