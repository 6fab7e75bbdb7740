"""kill -9 at every commit point: a program of its own, since it forks. Run by test_pipeline_crashes.

usage: killed_run.py PREPARED FOLDER
In each trial a child harvests a copy of the prepared home and kills itself before, or after, its N-th commit;
another child runs again; the end state must be that of an unbroken run. Prints one JSON object.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, event, select

from hub.home import Home
from hub.ledger import findings, log
from hub.ledger.schema import record
from hub.pipeline import work
from tests.support.homes import copy_home, drop_home

SOURCE = "nguon"


def harvest(root: Path, when: str = "", number: int = 0) -> int:
    """Harvest; die at the N-th commit where one is given; answer how many commits there were."""
    home = Home(root)
    seen = 0
    armed = False

    @event.listens_for(home.ledger.engine, "commit")
    def _before(_: Connection) -> None:
        nonlocal seen, armed
        seen += 1
        if number and seen == number:
            if when == "before":
                os.kill(os.getpid(), signal.SIGKILL)
            armed = True

    @event.listens_for(home.ledger.engine, "begin")
    def _after(_: Connection) -> None:
        if armed:
            os.kill(os.getpid(), signal.SIGKILL)

    outcome = work.harvest(home, SOURCE)
    if armed:
        os.kill(os.getpid(), signal.SIGKILL)
    assert outcome.job.stage.value == "confirming", outcome.job
    return seen


def in_child(action: Callable[[], int]) -> int:
    """Run in a forked child; answers its exit code, negative for a signal."""
    pid = os.fork()
    if pid == 0:
        try:
            os._exit(min(action(), 200))
        except BaseException as error:  # noqa: BLE001 - a child has nobody else to tell
            print(repr(error), file=sys.stderr, flush=True)
            os._exit(255)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)


def end_state(root: Path) -> dict[str, Any]:
    """Everything that a reader of the ledger can see of records, log and findings."""
    home = Home(root)
    names = "identifier uid name iri state raw_digest recipe graph_digest view_digest public_digest last_seq"
    with home.ledger.read() as connection:
        rows = connection.execute(select(*(record.c[name] for name in names.split())))
        state = {
            "records": sorted(tuple(str(value) for value in row) for row in rows),
            "log": [
                (one.seq, one.public_seq, one.operation.value, one.iri, one.before, one.after)
                for one in log.read_changes(connection, 0, 10_000)
            ],
            "findings": sorted(
                (str(one.identifier), one.origin, one.finding.rule, one.finding.en, str(one.finding.focus))
                for one in findings.listed(connection, limit=100_000)
            ),
        }
    home.ledger.dispose()
    return state


def main(prepared: Path, folder: Path) -> dict[str, Any]:
    """Every trial; answers how many there were and which ended otherwise."""
    unbroken = copy_home(prepared, folder / "unbroken")
    commits = in_child(lambda: harvest(unbroken))
    expected = end_state(unbroken)
    wrong: list[str] = []
    for when in ("before", "after"):
        for number in range(1, commits + 1):
            root = copy_home(prepared, folder / f"{when}-{number}")
            killed = in_child(lambda root=root, when=when, number=number: harvest(root, when, number))  # type: ignore[misc]
            again = in_child(lambda root=root: harvest(root))  # type: ignore[misc]
            ended = end_state(root)
            if killed != -signal.SIGKILL or again in (255, -signal.SIGKILL) or ended != expected:
                different = [name for name in expected if ended[name] != expected[name]]
                wrong.append(f"{when} commit {number}: killed {killed}, again {again}, different: {different}")
            drop_home(root)
    drop_home(unbroken)
    return {"commits": commits, "trials": 2 * commits, "wrong": wrong}


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
