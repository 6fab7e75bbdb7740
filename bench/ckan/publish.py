"""One publishing in a process of its own: `python -m bench.ckan.publish HOME [--reconcile]`; prints one JSON object."""

from __future__ import annotations

import json
import sys
import time
from collections import Counter
from pathlib import Path
from typing import Any

from hub.home import Home
from hub.memory import few_arenas
from hub.projections import follower
from hub.projections._ckan_target import Target
from hub.projections.ckan import open_projection

__all__ = ["publish", "reconcile"]


def publish(home: Home) -> dict[str, Any]:
    """Follow the log to its end."""
    calls = _counted()
    (projection,) = open_projection(home)
    start, cpu = time.perf_counter(), time.process_time()
    follower.catch_up(home, projection)
    seconds, cpu = time.perf_counter() - start, time.process_time() - cpu
    number = projection._flow.number
    projection.close()
    return {"seconds": seconds, "cpu": cpu, "in_flight": number, "calls": dict(calls)}


def reconcile(home: Home) -> dict[str, Any]:
    """`hub reconcile ckan --dry-run`."""
    calls = _counted()
    start, cpu = time.perf_counter(), time.process_time()
    (found,) = follower.reconcile(home, "ckan", repair=False).values()
    return {
        "seconds": time.perf_counter() - start,
        "cpu": time.process_time() - cpu,
        "compared": found.compared,
        "different": len(found.differences),
        "calls": dict(calls),
    }


def _counted() -> Counter[str]:
    calls: Counter[str] = Counter()
    real = Target.call

    def call(self: Target, action: str, **data: Any) -> Any:
        calls[action] += 1
        return real(self, action, **data)

    Target.call = call  # type: ignore[method-assign]
    return calls


if __name__ == "__main__":
    few_arenas()
    opened = Home(Path(sys.argv[1]))
    opened.ledger  # noqa: B018 - opened before the clock runs
    print(json.dumps(reconcile(opened) if "--reconcile" in sys.argv else publish(opened)))
