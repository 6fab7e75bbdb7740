"""The graph store: its default graph is what anybody may see, each triple once (hard part 4).

HOME/projections/graph/live              names the store's folder of now
HOME/projections/graph/store-*           the store, written by one process at a time
HOME/projections/graph/snapshots/        what queries read (see `_graph_snapshots`)

The cursor lies in the store, written in the same transaction as the changes.
"""

from __future__ import annotations

import os
import re
import shutil
import time
from collections.abc import Callable, Iterator
from typing import Final
from uuid import uuid4

from pyoxigraph import Store

from hub.home import Home
from hub.policy import View, visible_after, visible_before
from hub.projections._graph_edits import Restatement, drop_stages, plan, read_cursor, write
from hub.projections._graph_load import compare, fill
from hub.projections._graph_snapshots import NoSnapshot, Snapshot, Snapshots
from hub.projections.protocol import Batch, LiveRecord, OutOfOrder, Projection, Reconciled
from hub.projections.records import public_position

__all__ = ["GraphProjection", "NoSnapshot", "Snapshot", "Snapshots", "open_projection"]

_BULK_FROM: Final = 2000
_NAME: Final = re.compile("store-[0-9a-f]{12}")
_PUBLISH_EVERY: Final = 1.0
"""Seconds between snapshots while the store is catching up."""


def open_projection(home: Home) -> list[Projection]:
    """The home's graph."""
    return [GraphProjection(home)]


class GraphProjection:
    """The one writer of the graph store. Opens its files when first used."""

    name = "graph"
    bulk_from = _BULK_FROM
    turns_from = 2000

    def __init__(self, home: Home) -> None:
        self._home = home
        self._folder = home.projections / "graph"
        self._opened: Store | None = None
        self._name = ""
        self._snapshots = Snapshots(home)
        self._published = 0.0

    def cursor(self) -> int:
        """Number of the last entry that the store holds."""
        return read_cursor(self._store())

    def apply(self, batch: Batch) -> None:
        """Write the differences of what anybody sees, and the cursor, in one transaction."""
        store = self._store()
        at = read_cursor(store)
        news = [change for change in batch.changes if change.seq > at]
        if not news:
            return
        if news[0].seq != at + 1:
            raise OutOfOrder(f"at {at}, offered {news[0].seq}")
        graphs = batch.graphs
        edit = plan(
            store,
            (
                Restatement(
                    change.record_id,
                    graphs[before] if (before := visible_before(change, View.PUBLIC)) else None,
                    graphs[after] if (after := visible_after(change, View.PUBLIC)) else None,
                )
                for change in news
            ),
        )
        write(store, edit, news[-1].seq)
        if time.monotonic() - self._published > _PUBLISH_EVERY:
            self._publish()

    def settle(self) -> None:
        """Let queries see what the store holds."""
        self._publish()

    def rebuild(self, records: Callable[[], Iterator[LiveRecord]], seq: int) -> None:
        """Load in bulk into a new folder and put it in the old one's place."""
        name = self._build(records, seq)[0]
        self._swap(name)

    def reconcile(self, records: Callable[[], Iterator[LiveRecord]], seq: int, *, repair: bool) -> Reconciled:
        """Load a second store from the ledger and compare the two triple by triple; to repair is to take the second."""
        held = self._store()
        name, count = self._build(records, seq)
        wanted = Store(str(self._folder / name))
        differences = compare(held, wanted)
        del wanted, held
        if differences and repair:
            self._swap(name)
            return Reconciled(count, differences, repaired=True)
        shutil.rmtree(self._folder / name)
        return Reconciled(count, differences)

    def close(self) -> None:
        """Close the store."""
        self._opened = None

    def _store(self) -> Store:
        if self._opened is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            live = self._live_name()
            if live is None or not (self._folder / live).is_dir():
                live = _new_name()
                Store(str(self._folder / live)).flush()
                self._point_to(live)
            self._clear(keep=live)
            self._name = live
            self._opened = Store(str(self._folder / live))
            drop_stages(self._opened)
        return self._opened

    def _live_name(self) -> str | None:
        try:
            name = (self._folder / "live").read_text("ascii", "replace")
        except FileNotFoundError:
            return None
        return name if _NAME.fullmatch(name) else None  # damaged: as if it had never been

    def _point_to(self, name: str) -> None:
        made = self._folder / ".live"
        with made.open("w", encoding="ascii") as file:
            file.write(name)
            file.flush()
            os.fsync(file.fileno())
        made.replace(self._folder / "live")

    def _clear(self, keep: str) -> None:
        for path in self._folder.glob("store-*"):
            if path.name != keep:
                shutil.rmtree(path, ignore_errors=True)

    def _build(self, records: Callable[[], Iterator[LiveRecord]], seq: int) -> tuple[str, int]:
        self._folder.mkdir(parents=True, exist_ok=True)
        name = _new_name()
        store = Store(str(self._folder / name))
        count = fill(store, records(), seq)
        store.flush()
        return name, count

    def _swap(self, name: str) -> None:
        self.close()
        self._point_to(name)
        self._store()
        self._publish()

    def _publish(self) -> None:
        store = self._store()
        seq = read_cursor(store)
        self._snapshots.publish(store, seq, self._public(seq), self._name.removeprefix("store-"))
        self._published = time.monotonic()

    def _public(self, seq: int) -> int:
        with self._home.ledger.read() as connection:
            return public_position(connection, seq)


def _new_name() -> str:
    return f"store-{uuid4().hex[:12]}"
