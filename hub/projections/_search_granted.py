"""The search index of a granted view: the public one's files, with the records that the view shows differently.

    HOME/projections/search/granted/KEY.REVISION/SEQ-N/     a tantivy index, made when first asked for

Files of an index never change, so a copy is hard links and costs nothing; what it holds beyond the public index is
in files of its own. Statistics of words, facets and counts are those of exactly what the view shows.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from pathlib import Path
from threading import Lock
from typing import Final
from uuid import uuid4

import tantivy

from hub.home import Home
from hub.ledger.renderings import granted_records
from hub.policy import View
from hub.projections._search_closed import Closings
from hub.projections._search_reader import SearchReader, Snapshot
from hub.projections._search_schema import MARKER_ID, marker
from hub.projections._search_store import Shelf, marked_seq
from hub.projections._view_files import granted_name, locked, rest_after
from hub.projections.protocol import RecordFacts
from hub.projections.records import facts_of, seen_dates
from vocab.graph import Graph

__all__ = ["GrantedReader"]

_TRIES: Final = 20
_HEAP: Final = 20_000_000
_SLICE: Final = 200
_KEPT: Final = 3600.0
"""Seconds after which an index that nobody made anew is deleted."""
_MOST: Final = 32
"""Snapshots of granted views that are kept open."""

Document = Callable[[RecordFacts, Graph], tantivy.Document]
"""What the index holds of a record that is shown by this graph."""


class GrantedReader(SearchReader):
    """Reads the index of any view: the two fixed ones as they lie there, granted ones derived from the public one."""

    def __init__(self, home: Home, document: Document) -> None:
        root = home.projections / "search"
        super().__init__(root)
        self._home = home
        self._document = document
        self._root = root / "granted"
        self._making = Lock()
        self._granted: dict[str, tuple[object, float, Snapshot]] = {}
        self._closings = Closings(home.ledger)

    def snapshot(self, view: View) -> Snapshot:
        """The newest state of a view, without what it lost since."""
        if not view.is_granted:
            return self._closings.cut(super().snapshot(view), view.key)
        name = granted_name(self._home, view)
        return self._closings.cut(self._granted_snapshot(view, name), name)

    def _granted_snapshot(self, view: View, name: str) -> Snapshot:
        state = self._state(View.PUBLIC)
        kept = self._granted.get(name)
        if kept is not None and (kept[0] == state or time.monotonic() < kept[1]):
            return kept[2]
        with self._making:
            kept = self._granted.get(name)
            if kept is not None and kept[0] == self._state(View.PUBLIC):
                return kept[2]
            state = self._state(View.PUBLIC)
            began = time.monotonic()
            made = self._derive(view, name)
            rest = rest_after(time.monotonic() - began)
            self._granted.pop(name, None)
            self._granted[name] = (state, time.monotonic() + rest, made)
            while len(self._granted) > _MOST:
                self._granted.pop(next(iter(self._granted)))
            return made

    def _derive(self, view: View, name: str) -> Snapshot:
        folder = self._root / name
        folder.mkdir(parents=True, exist_ok=True)
        for _ in range(_TRIES):
            public = Shelf(self._root.parent).read().public
            if public is None:
                return super().snapshot(View.PUBLIC)
            with locked(folder / "lock"):
                target = folder / f".{uuid4().hex[:12]}"
                try:
                    _link(self._root.parent / public, target)
                    index = Shelf(folder).open(target.name)
                    seq = marked_seq(index.searcher(), index.schema)
                except (OSError, ValueError):  # a commit or a rebuild took files away meanwhile: again
                    shutil.rmtree(target, ignore_errors=True)
                    continue
                self._write(index, view, seq)
                final = folder / f"{seq}-{uuid4().hex[:8]}"
                target.rename(final)
                _sweep(folder, final.name)
                self._forget(name)
                return Snapshot(Shelf(folder).open(final.name), view)
        raise OSError(f"the search index under {self._root.parent} cannot be copied")

    def _write(self, index: tantivy.Index, view: View, seq: int) -> None:
        writer = index.writer(heap_size=_HEAP, num_threads=1)
        with self._home.ledger.read() as connection:
            differing = granted_records(connection, view, seq)
            while part := list(islice(differing, _SLICE)):
                ids = [one.record_id for one in part]
                facts, dates = facts_of(connection, ids), seen_dates(connection, view, ids)
                for one in part:
                    known = _dated(facts[one.record_id], dates.get(one.record_id))
                    writer.delete_documents_by_term("uid", known.uid)
                    if one.graph is not None:
                        writer.add_document(self._document(known, one.graph))
        writer.delete_documents_by_term("marker", MARKER_ID)
        writer.add_document(marker(seq))
        writer.commit()
        writer.wait_merging_threads()

    def _forget(self, keep: str) -> None:
        """Delete the indexes of views that nobody asks for any more."""
        for folder in self._root.iterdir():
            if folder.name != keep and time.time() - folder.stat().st_mtime > _KEPT:
                shutil.rmtree(folder, ignore_errors=True)


def _dated(facts: RecordFacts, dates: tuple[str, str] | None) -> RecordFacts:
    """The facts with the dates of what the view saw: others would tell of what it may not see."""
    if dates is None:
        return facts
    return replace(facts, created=dates[0], modified=dates[1], public_created=dates[0], public_modified=dates[1])


def _link(source: Path, target: Path) -> None:
    """The same index in another folder. What says which files count is copied first; all of them must then be there."""
    target.mkdir()
    for name in ("meta.json", ".managed.json"):
        shutil.copy2(source / name, target / name)
    for path in source.iterdir():
        if path.name not in ("meta.json", ".managed.json") and not path.name.endswith(".lock"):
            try:
                os.link(path, target / path.name)
            except FileNotFoundError:
                continue  # no longer needed by any; opening tells if it was


def _sweep(folder: Path, keep: str) -> None:
    # Readers that have one open keep its files until they let go.
    for path in folder.iterdir():
        if path.is_dir() and path.name != keep:
            shutil.rmtree(path, ignore_errors=True)
