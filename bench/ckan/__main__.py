"""`python -m bench.ckan [--only PART,...] [--count N] [--rounds N]`: measure against the CKAN of the environment.

Reads CKAN_URL and CKAN_TOKEN (`eval "$(deploy/ckan/ckan.sh env)"`). Each part is a module with `measure`, which answers
what JSON can hold, and `words`, which makes Markdown of it; parts not run now keep what an earlier run wrote.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench import report
from bench.ckan import latency, peer, publishing, reconciling

_HERE = Path(__file__).parent
_WORDS: dict[str, Callable[[dict[str, Any]], str]] = {
    "publishing": publishing.words,
    "latency": latency.words,
    "peer": peer.words,
    "reconciling": reconciling.words,
}
_COUNTS = {"publishing": 400, "latency": 1200, "peer": 1000, "reconciling": 10_000}


def main() -> int:
    """Run the parts asked for, and write the last part of `bench/RESULTS.md`, and `bench/ckan/results.json`."""
    parser = argparse.ArgumentParser(prog="python -m bench.ckan", description=__doc__)
    parser.add_argument("--only", default=",".join(_WORDS), help="parts to run")
    parser.add_argument("--count", type=int, help=f"datasets of a part; by default {_COUNTS}")
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    url, token = os.environ.get("CKAN_URL"), os.environ.get("CKAN_TOKEN")
    if not url or not token:
        print("no CKAN_URL and CKAN_TOKEN: run `make bench-ckan`", file=sys.stderr)
        return 2
    file = _HERE / "results.json"
    results: dict[str, Any] = json.loads(file.read_text("utf-8")) if file.exists() else {}
    with tempfile.TemporaryDirectory(prefix="bench-ckan-") as folder:
        parts: dict[str, Callable[[int], dict[str, Any]]] = {
            "publishing": lambda count: publishing.measure(url, token, Path(folder), count=count, rounds=asked.rounds),
            "latency": lambda count: latency.measure(url, token, Path(folder), count=count),
            "peer": lambda count: peer.measure(url, token, Path(folder), count=count),
            "reconciling": lambda count: reconciling.measure(url, token, Path(folder), count=count),
        }
        for name in asked.only.split(","):
            print(f"{name} ...", file=sys.stderr, flush=True)
            found = parts[name](asked.count or _COUNTS[name])
            results[name] = {**found, "date": f"{datetime.now(UTC):%Y-%m-%d}", "load": os.getloadavg()[1]}
    file.write_text(json.dumps(results, indent=1, sort_keys=True) + "\n", "utf-8")
    told = [
        f"Written by `make bench-ckan` (CKAN 2.12.0 of `deploy/ckan`, {os.cpu_count()} CPUs). Throughput depends on"
        " what else the machine does: read ratios, and each part's load average.",
        "",
    ]
    for name, words in _WORDS.items():
        if name in results:
            told += [words(results[name]), f"Measured {results[name]['date']}, load {results[name]['load']:.1f}.", ""]
    whole = "\n".join(told).replace("\n## ", "\n### ")
    report.save_ckan(whole, _HERE.parent)
    print(whole)
    return 0


if __name__ == "__main__":
    sys.exit(main())
