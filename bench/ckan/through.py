"""One harvest and its publishing in a process of its own: `python -m bench.ckan.through HOME SOURCE [--alone]`.

Prints one JSON object.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any

from bench.ckan.publish import publish
from hub.home import Home
from hub.memory import few_arenas
from hub.pipeline import work

__all__ = ["through"]


def through(home: Home, source_id: str, *, alone: bool = False) -> dict[str, Any]:
    """Harvest, then follow the log to its end (`alone`: the harvest only)."""
    start, cpu = time.perf_counter(), time.process_time()
    counts = work.harvest(home, source_id).counts
    harvested = time.perf_counter() - start
    published = {"calls": {}} if alone else publish(home)
    return {
        "seconds": time.perf_counter() - start,
        "cpu": time.process_time() - cpu,
        "harvest_seconds": harvested,
        "counts": {key: counts[key] for key in ("add", "update", "keep", "withdraw")},
        "calls": published["calls"],
    }


if __name__ == "__main__":
    few_arenas()
    opened = Home(Path(sys.argv[1]))
    opened.ledger  # noqa: B018 - opened before the clock runs
    print(json.dumps(through(opened, sys.argv[2], alone="--alone" in sys.argv)))
