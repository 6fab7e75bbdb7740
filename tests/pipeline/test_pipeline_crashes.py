"""kill -9 at every commit point of a run, before the commit and after it: the next run ends as an unbroken one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from hub.home import Home
from hub.pipeline import work

_ROOT = Path(__file__).parents[2]
_PROGRAM = Path(__file__).with_name("killed_run.py")


def test_killed_anywhere_it_ends_the_same(home: Home, ckan: Any, connect: Any, make: Any, tmp_path: Path) -> None:
    ckan.put(*(make(number) for number in range(40)))
    connect(options={"page_size": 20})
    work.harvest(home, "nguon")
    ckan.put(make(3, "Tên mới"), *(make(number) for number in range(100, 120)))
    for number in range(10, 13):
        del ckan.packages[make(number)["id"]]
    home.ledger.dispose()
    trials = tmp_path / "trials"
    trials.mkdir()
    done = subprocess.run(
        [sys.executable, str(_PROGRAM), str(home.root), str(trials)],
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
        env={**os.environ, "PYTHONPATH": str(_ROOT)},
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["commits"] > 8
    assert told["wrong"] == [], done.stderr
