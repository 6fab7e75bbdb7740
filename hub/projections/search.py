"""The search projection: each record as the CKAN package that is answered, found by its words and values.

Texts are found without diacritics and tone placement (`vocab.text.fold`), the very spelling ranks higher. The
cursor is a document of the index, written in the same commit as the changes. Views are kept apart: what is withheld
is in no file that answers the public, not even as a term's statistics; while nothing is withheld one index answers
both.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from typing import Any, Final

import orjson
import tantivy
from sqlalchemy import select

from hub.home import Home
from hub.ledger.blobs import get_blob
from hub.ledger.log import Change
from hub.ledger.schema import record
from hub.policy import View, visible_after
from hub.projections._ckan_grouping import lowered_plain
from hub.projections._search_granted import GrantedReader
from hub.projections._search_licences import LICENCES, Licence
from hub.projections._search_newest import Newest, Place, place_of
from hub.projections._search_package import LOCAL_SOURCE, package_of, plain_time
from hub.projections._search_query import MINIMUM, Compiler, Query, word_fields
from hub.projections._search_reader import BadSort, Found, SearchReader, Snapshot, SortKey, parse_sort
from hub.projections._search_schema import MARKER_ID, document, marker
from hub.projections._search_solr import Everything, Node, SolrSyntaxError, parse, parse_words
from hub.projections._search_store import Pointer, Shelf, marked_seq
from hub.projections.protocol import Batch, Difference, LiveRecord, OutOfOrder, Reconciled, RecordFacts
from vocab.graph import Graph

__all__ = [
    "EVERYTHING",
    "LICENCES",
    "LOCAL_SOURCE",
    "MINIMUM",
    "BadSort",
    "Compiler",
    "Found",
    "Licence",
    "Newest",
    "Node",
    "Place",
    "Query",
    "SearchProjection",
    "SearchReader",
    "Snapshot",
    "SolrSyntaxError",
    "SortKey",
    "Written",
    "lowered_plain",
    "open_projection",
    "package_of",
    "parse",
    "parse_sort",
    "parse_words",
    "place_of",
    "plain_time",
    "reader_of",
    "word_fields",
    "written_of",
]

EVERYTHING: Final = Everything()
"""The query that finds all."""

_HEAP: Final = 20_000_000
"""Bytes that a writer gathers before it writes a segment: peak memory is about seven times that."""

Lower = Callable[[Graph, str], dict[str, Any]]
"""A graph and the IRI of its record to a CKAN package without the keys that the ledger knows."""

Written = Callable[[RecordFacts], dict[str, Any] | None]
"""What was written through the Action API for a record of the hub's own catalogs."""


def open_projection(home: Home) -> Iterable[SearchProjection]:
    """The search projection of a home."""
    return [SearchProjection(Shelf(home.projections / "search"), lowered_plain, written_of(home))]


def reader_of(home: Home) -> SearchReader:
    """The search index of a home, for services: any view, granted ones too."""
    maker = SearchProjection(Shelf(home.projections / "search"), lowered_plain, written_of(home))
    return GrantedReader(home, maker.granted_document)


def written_of(home: Home) -> Written:
    """Reads from the ledger what was last written for a record of the hub's own catalogs."""

    def written(facts: RecordFacts) -> dict[str, Any] | None:
        if facts.source_id != LOCAL_SOURCE:
            return None
        with home.ledger.read() as connection:
            digest = connection.scalar(select(record.c.raw_digest).where(record.c.id == facts.id))
            stored: object = orjson.loads(get_blob(connection, digest)) if digest else None
        return stored if isinstance(stored, dict) else None

    return written


class _ViewIndex:
    """The index of one view, open for writing from its first write to `close`."""

    def __init__(self, shelf: Shelf, folder: str) -> None:
        self.folder = folder
        self._index = shelf.open(folder)
        self._schema: tantivy.Schema = self._index.schema
        self._writer: tantivy.IndexWriter | None = None
        self.seq = marked_seq(self._index.searcher(), self._schema)

    @property
    def writer(self) -> tantivy.IndexWriter:
        if self._writer is None:
            self._writer = self._index.writer(heap_size=_HEAP, num_threads=1)
        return self._writer

    def put(self, uid: str, made: tantivy.Document | None) -> None:
        """Replace what the index has of a record; None removes it."""
        self.writer.delete_documents_by_term("uid", uid)
        if made is not None:
            self.writer.add_document(made)

    def commit(self, seq: int) -> None:
        """Make everything since the last commit visible, together with the cursor."""
        self.writer.delete_documents_by_term("marker", MARKER_ID)
        self.writer.add_document(marker(seq))
        self.writer.commit()
        self.seq = seq

    def snapshot(self, view: View) -> Snapshot:
        self._index.reload()
        return Snapshot(self._index, view)

    def rollback(self) -> None:
        if self._writer is not None:
            self._writer.rollback()

    def close(self) -> None:
        if self._writer is not None:
            self._writer.wait_merging_threads()
            self._writer = None


class SearchProjection:
    """One follower of the log: the search index in its folder."""

    name = "search"
    bulk_from = 2000
    turns_from = 2000

    def __init__(self, shelf: Shelf, lower: Lower, written: Written) -> None:
        self._shelf = shelf
        self._lower = lower
        self._written = written
        self._pointer: Pointer | None = None
        self._views: dict[View, _ViewIndex] = {}

    # --- the protocol

    def cursor(self) -> int:
        """Number of the last entry that every view holds."""
        return min(index.seq for index in self._opened().values())

    def apply(self, batch: Batch) -> None:
        """Take over the entries after the cursor; each view in one commit with its cursor."""
        if not batch.changes:
            return
        views = self._opened()
        if batch.changes[0].seq > self.cursor() + 1:
            raise OutOfOrder(f"search stands at {self.cursor()}, the batch starts at {batch.changes[0].seq}")
        if View.ALL not in views and any(change.after != change.public_after for change in batch.changes):
            views = self._part_views()
        for view, index in views.items():
            todo = [change for change in batch.changes if change.seq > index.seq]
            if todo:
                self._apply_to(view, index, todo, batch)

    def rebuild(self, records: Callable[[], Iterator[LiveRecord]], seq: int) -> None:
        """Build new folders beside the old ones, then move the pointer."""
        before = self._shelf.read()
        self.close()
        public = _ViewIndex(self._shelf, self._shelf.fresh(View.PUBLIC))
        everything: _ViewIndex | None = None
        for live in records():
            if everything is None and live.public_graph != live.graph:
                public.commit(0)
                public.close()
                everything = _ViewIndex(self._shelf, self._shelf.copy(public.folder, View.ALL))
                public = _ViewIndex(self._shelf, public.folder)
            if live.public_graph is not None:
                public.writer.add_document(self._document(live.facts, live.public_graph, View.PUBLIC))
            if everything is not None:
                everything.writer.add_document(self._document(live.facts, live.graph, View.ALL))
        for index in (public, everything):
            if index is not None:
                index.commit(seq)
                index.close()
        pointer = Pointer(public.folder, everything.folder if everything else None)
        self._shelf.write(pointer)
        self._shelf.sweep(pointer, before)

    def reconcile(self, records: Callable[[], Iterator[LiveRecord]], seq: int, *, repair: bool) -> Reconciled:
        """Compare what each document was made from with the ledger; repair rewrites only what differs."""
        views = self._opened()
        if View.ALL not in views and any(live.public_graph != live.graph for live in records()):
            views = self._part_views()
        compared, differences = 0, list[Difference]()
        for view, index in views.items():
            counted, found = self._compare(view, index, records, repair)
            compared, differences = max(compared, counted), [*differences, *found]
            if repair and (found or index.seq != seq):
                index.commit(seq)
        return Reconciled(compared, tuple(differences), repaired=repair and bool(differences))

    def close(self) -> None:
        """Give up the writers and their locks."""
        for index in self._views.values():
            index.close()
        self._views, self._pointer = {}, None

    # --- parts

    def _opened(self) -> dict[View, _ViewIndex]:
        stored = self._shelf.read()
        if self._pointer is None or stored != self._pointer:
            self.close()
            if stored.public is None:
                stored = Pointer(self._shelf.fresh(View.PUBLIC))
                self._shelf.write(stored)
                self._shelf.sweep(stored)
            self._take(stored)
        return self._views

    def _take(self, pointer: Pointer) -> None:
        self._pointer = pointer
        assert pointer.public is not None
        self._views = {View.PUBLIC: _ViewIndex(self._shelf, pointer.public)}
        if pointer.all is not None:
            self._views[View.ALL] = _ViewIndex(self._shelf, pointer.all)

    def _part_views(self) -> dict[View, _ViewIndex]:
        """Up to here both views were one; from here each has its own index."""
        public = self._opened()[View.PUBLIC].folder
        self.close()
        pointer = Pointer(public, self._shelf.copy(public, View.ALL))
        self._shelf.write(pointer)
        self._take(pointer)
        return self._views

    def _apply_to(self, view: View, index: _ViewIndex, todo: Sequence[Change], batch: Batch) -> None:
        last = {change.record_id: change for change in todo}
        try:
            for record_id, change in last.items():
                facts = batch.facts[record_id]
                digest = visible_after(change, view)
                made = self._document(facts, batch.graphs[digest], view) if digest else None
                index.put(facts.uid, made)
            index.commit(todo[-1].seq)
        except BaseException:
            # Nothing half done may ride along with the next commit.
            index.rollback()
            raise

    def granted_document(self, facts: RecordFacts, graph: Graph) -> tantivy.Document:
        """What the index of a granted view holds of a record that it shows otherwise than the public one."""
        return self._document(facts, graph, View.ALL)

    def _document(self, facts: RecordFacts, graph: Graph, view: View) -> tantivy.Document:
        private = facts.private and view is View.ALL
        package = package_of(facts, self._written(facts) or self._lower(graph, facts.iri), private=private)
        return document(package, uid=facts.uid, iri=facts.iri, digest=_made_from(facts, graph, private))

    def _compare(
        self, view: View, index: _ViewIndex, records: Callable[[], Iterator[LiveRecord]], repair: bool
    ) -> tuple[int, list[Difference]]:
        snapshot = index.snapshot(view)
        counted = matched = 0
        differences = []
        for live in records():
            counted += 1
            graph = live.graph if view is View.ALL else live.public_graph
            stored = snapshot.digest(live.facts.uid)
            wanted = _made_from(live.facts, graph, live.facts.private and view is View.ALL) if graph else None
            matched += stored is not None and graph is not None
            if stored != wanted:
                problem = "missing" if stored is None else "surplus" if wanted is None else "different"
                differences.append(Difference(live.facts.iri, problem, view.value))
                if repair:
                    index.put(live.facts.uid, self._document(live.facts, graph, view) if graph else None)
        if len(snapshot) > matched:
            differences += self._strays(
                view, index, snapshot, records, repair, {found.record_iri for found in differences}
            )
        return counted, differences

    def _strays(
        self,
        view: View,
        index: _ViewIndex,
        snapshot: Snapshot,
        records: Callable[[], Iterator[LiveRecord]],
        repair: bool,
        known: set[str],
    ) -> list[Difference]:
        wanted = {live.facts.uid for live in records()}
        found = []
        for uid in snapshot.uids():
            if uid not in wanted:
                package = orjson.loads(snapshot.record(uid) or b"{}")
                iri = next((extra["value"] for extra in package.get("extras", ()) if extra["key"] == "uri"), uid)
                if iri not in known:
                    found.append(Difference(iri, "surplus", view.value))
                if repair:
                    index.put(uid, None)
        return found


def _made_from(facts: RecordFacts, graph: Graph, private: bool) -> str:
    parts = (graph.digest, facts.name, facts.iri, facts.source_id, facts.source_title, facts.identifier)
    return sha256("\n".join((*parts, facts.shown_created, facts.shown_modified, str(private))).encode()).hexdigest()
