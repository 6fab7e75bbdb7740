"""Following the log: cursors, locks, failures that hinder nobody, repair, and the background follower."""

from __future__ import annotations

import shutil
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import ClassVar

import pytest

from hub.home import Home
from hub.projections import cursors
from hub.projections.conformance import History, specimen
from hub.projections.cursors import Held
from hub.projections.follower import (
    Follower,
    NotConfirmed,
    catch_up,
    confirmed,
    damage,
    follow,
    rebuild,
    reconcile,
    wait_confirmed,
)
from hub.projections.graph import GraphProjection
from hub.projections.memory import MemoryProjection
from hub.projections.protocol import Batch
from hub.projections.records import live_records, read_batch
from tests.support.homes import a_home
from vocab.graph import Graph

BASE = "http://specimens.example/"


def _history(home: Home, count: int = 5) -> History:
    history = History(home)
    history.public(*((str(number), specimen(BASE, number)) for number in range(count)))
    return history


def test_follow_confirms_and_then_calls_nobody(tmp_path: Path) -> None:
    home = a_home(tmp_path)
    _history(home)
    assert follow(home, ["graph"])["graph"].seq == 5
    with cursors.writing(home, "graph"):  # a call would need the lock
        assert follow(home, ["graph"])["graph"].seq == 5
    assert wait_confirmed(home, 5, 1, ["graph"])["graph"].error is None


def test_one_writer_and_the_others_say_who(tmp_path: Path) -> None:
    home = a_home(tmp_path)
    _history(home)
    with cursors.writing(home, "graph"):
        assert follow(home, ["graph"])["graph"].seq == 0
        with pytest.raises(Held, match=":"):
            rebuild(home, "graph", patience=0.1)
        with pytest.raises(NotConfirmed, match="graph at 0"):
            wait_confirmed(home, 5, 0.1, ["graph"])
    assert follow(home, ["graph"])["graph"].seq == 5


def test_a_failing_projection_is_noted_and_hinders_no_other(tmp_path: Path) -> None:
    home = a_home(tmp_path)
    _history(home)
    (home.projections / "graph").write_text("in the way")
    standing = follow(home, ["graph", "dump"])
    assert standing["graph"].error and standing["graph"].seq == 0
    assert (standing["dump"].seq, standing["dump"].error) == (5, None)
    (home.projections / "graph").unlink()
    assert follow(home, ["graph"])["graph"].error is None


def test_ahead_of_a_restored_ledger_it_starts_anew(tmp_path: Path) -> None:
    home = a_home(tmp_path)
    _history(home)
    twin = MemoryProjection()
    twin.rebuild(lambda: iter(()), 900)
    assert catch_up(home, twin) == 5
    with home.ledger.read() as connection:
        assert not twin.reconcile(lambda: live_records(connection), 5, repair=False).differences


class _Heavy(MemoryProjection):
    """Notes how many of its kind hold something at the same time, and that it was closed."""

    holding: ClassVar[set[str]] = set()
    most = 0
    turn = threading.Event()

    def __init__(self, name: str, turns_from: int) -> None:
        super().__init__(name)
        self.turns_from = turns_from

    def apply(self, batch: Batch) -> None:
        self.holding.add(self.name)
        _Heavy.most = max(_Heavy.most, len(self.holding))
        self.turn.wait(0.2)
        super().apply(batch)

    def close(self) -> None:
        self.holding.discard(self.name)


@pytest.mark.parametrize(("turns_from", "most"), [(5, 1), (6, 3)])
def test_who_lacks_much_waits_for_its_turn_and_lets_go(tmp_path: Path, turns_from: int, most: int) -> None:
    home = a_home(tmp_path)
    _history(home)
    _Heavy.most = 0
    several = [_Heavy(f"heavy-{number}", turns_from) for number in range(3)]
    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(lambda one: catch_up(home, one), several)) == [5, 5, 5]
    assert _Heavy.most == most
    assert bool(_Heavy.holding) == (most > 1), "after a turn it is closed, else that is the caller's to do"
    _Heavy.holding.clear()


def test_batches_end_early_where_graphs_are_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = a_home(tmp_path)
    _history(home)
    monkeypatch.setattr("hub.projections.records._BYTES", 3000)
    with home.ledger.read() as connection:
        sizes, at = [], 0
        while (batch := read_batch(connection, at)).changes:
            sizes.append(len(batch.changes))
            at = batch.changes[-1].seq
        assert sum(sizes) == 5 and len(sizes) > 1
        assert len(list(live_records(connection))) == 5


def test_reconcile_and_rebuild_the_graph(tmp_path: Path) -> None:
    home = a_home(tmp_path)
    _history(home)
    follow(home, ["graph"])
    broken = GraphProjection(home)
    broken._store().update(f'DELETE WHERE {{ <{BASE}dataset/1> ?p ?o }}; INSERT DATA {{ <{BASE}x> <{BASE}p> "1" }}')
    broken.close()
    found = {one.record_iri: one.problem for one in reconcile(home, "graph")["graph"].differences}
    assert found == {f"{BASE}dataset/1": "missing", f"{BASE}x": "surplus"}
    assert reconcile(home, "graph", repair=True)["graph"].repaired
    assert not reconcile(home, "graph")["graph"].differences
    assert rebuild(home, "graph")["graph"].seq == 5
    with pytest.raises(LookupError, match="graph"):
        reconcile(home, "nonsense")


def test_odd_terms_stay_and_go(tmp_path: Path) -> None:
    """IRIs that strict parsers refuse are in real records: they are shown, restated, and taken away again."""
    home = a_home(tmp_path)
    history = History(home)

    odd = (f"<{BASE}a> <{BASE}p> <http://x.example/%zz> .", f'<{BASE}a> <{BASE}p> "\\\\u0041 \\" \\n"@vi .')
    history.public(("1", Graph.of(odd)), ("2", Graph.of(odd)), ("3", Graph.of((*odd, f'<{BASE}a> <{BASE}p> "x" .'))))
    follow(home, ["graph"])
    assert not reconcile(home, "graph")["graph"].differences
    for count, identifier in ((3, "1"), (3, "2"), (0, "3")):
        history.withdraw(identifier)
        follow(home, ["graph"])
        projection = GraphProjection(home)
        held = list(projection._store().query("SELECT * { ?s ?p ?o }"))
        projection.close()
        assert len(held) == count


def test_the_background_follower(tmp_path: Path) -> None:
    home = a_home(tmp_path)
    history = _history(home)
    told: list[int] = []
    follower = Follower(home, ["graph", "dump"], on_confirmed=lambda: told.append(1))
    follower.start()
    try:
        wait_confirmed(home, 5, 20, ["graph", "dump"])
        history.withdraw("1")
        follower.wake()
        began = time.monotonic()
        assert wait_confirmed(home, 6, 20, ["graph", "dump"])["graph"].seq == 6
        assert time.monotonic() - began < 10
        assert rebuild(home, "graph")["graph"].seq == 6  # it lets go when idle
    finally:
        follower.stop()
    assert told
    assert confirmed(home)["graph"].error is None


@pytest.mark.parametrize("name", ["graph", "search", "dump"])
def test_what_a_projection_lost_is_told_and_mended(tmp_path: Path, name: str) -> None:
    home = a_home(tmp_path)
    _history(home)
    follow(home, [name])
    assert damage(home) == {}
    shutil.rmtree(home.projections / name)
    assert name in damage(home)
    told = reconcile(home, name)[name]
    assert (told.repaired, len(told.differences)) == (False, 1)
    assert name in damage(home), "to report is not to mend"
    assert reconcile(home, name, repair=True)[name].repaired
    assert damage(home) == {}
    assert reconcile(home, name)[name].differences == ()


@pytest.mark.parametrize("name", ["graph", "search", "dump"])
def test_a_projection_with_damaged_files_is_told_and_mended(tmp_path: Path, name: str) -> None:
    home = a_home(tmp_path)
    _history(home)
    follow(home, [name])
    for path in (home.projections / name).rglob("*"):
        if path.is_file():
            size = path.stat().st_size
            with path.open("r+b") as file:
                file.seek(size // 3)
                file.write(b"\xff" * min(200, max(1, size // 2)))
    assert reconcile(home, name)[name].differences
    assert reconcile(home, name, repair=True)[name].repaired
    assert reconcile(home, name)[name].differences == ()
