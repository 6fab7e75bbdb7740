"""One harvest in a process of its own: `python -m bench.harvest HOME SOURCE [--follow]`; prints one JSON object.

CPU is that of the process and of the workers it ended; the server that plays the source is another process.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from collections import defaultdict
from pathlib import Path

from hub.home import Home
from hub.ledger.schema import Stage
from hub.memory import few_arenas
from hub.pipeline.finishing import await_projections
from hub.pipeline.work import harvest

__all__ = ["main"]

_PATIENCE = 1800.0


def cpu_seconds() -> float:
    """CPU of this process and of its ended children."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def main(root: Path, source_id: str, *, follow: bool) -> dict[str, object]:
    """Harvest, and follow the log where asked."""
    few_arenas()
    home = Home(root)
    home.ledger  # noqa: B018 - opened before the clock runs
    stages: dict[str, float] = defaultdict(float)
    last: tuple[float, str] = (time.perf_counter(), "")

    def progress(stage: Stage, _: int) -> None:
        nonlocal last
        now = time.perf_counter()
        if stage.value != last[1]:
            stages[last[1]] += now - last[0]
            last = (now, stage.value)

    wall, cpu = time.perf_counter(), cpu_seconds()
    outcome = harvest(home, source_id, trigger="bench", progress=progress)
    stages.pop("", None)
    answer: dict[str, object] = {
        "counts": outcome.counts,
        "reason": outcome.job.reason_en,
        "wall_s": time.perf_counter() - wall,
        "cpu_s": cpu_seconds() - cpu,
        "stages_s": dict(stages),
    }
    print(json.dumps({"harvested": True}), flush=True)
    if follow:
        wall, cpu = time.perf_counter(), cpu_seconds()
        outcome = await_projections(home, outcome, _PATIENCE)
        answer |= {
            "confirm_s": time.perf_counter() - wall,
            "confirm_cpu_s": cpu_seconds() - cpu,
            "state": outcome.job.state.value,
        }
    home.ledger.dispose()
    return answer


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2], follow="--follow" in sys.argv)), flush=True)
