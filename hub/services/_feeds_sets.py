"""Sets of OAI-PMH: records by source, by publishing agency, by theme.

Which agency and themes a record has is said by its graph, so it is kept by the graph's digest: true for every view,
and still there for the last version of a record that is gone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Any, Final

from slugify import slugify
from sqlalchemy import ColumnElement, Connection, and_, func, select
from sqlalchemy.dialects import postgresql, sqlite

from hub.ledger import blobs
from hub.ledger.engine import Ledger
from hub.ledger.schema import graph_set, record, source
from hub.ledger.sql import insert_rows
from hub.services._catalog_node import Link, Nodes, Text
from hub.services._feeds_log import Event, Feed
from vocab.graph import Graph

__all__ = ["GROUPS", "KnownSets", "SetEntry", "condition", "sets_of", "specs_of_graph"]

GROUPS: Final = {
    "source": ("Nguồn thu thập", "Harvest source"),
    "agency": ("Cơ quan", "Agency"),
    "theme": ("Chủ đề", "Theme"),
}
"""The three kinds of sets, each the parent of its sets."""

_LONGEST: Final = 80
_BATCH: Final = 2000
_PLAIN = re.compile(r"[A-Za-z0-9_.!~*'()-]+")


@dataclass(frozen=True, slots=True)
class SetEntry:
    """A set: `spec` as the protocol writes it, and its name."""

    spec: str
    name: str


def specs_of_graph(graph: Graph, iri: str) -> list[SetEntry]:
    """The sets that a graph says the record about `iri` is in."""
    nodes = Nodes(graph, "vi")
    found: dict[str, SetEntry] = {}
    for value in nodes.values(iri, "dct:publisher"):
        name = " ".join(nodes.label(value).split())
        _put(found, "agency", slugify(name, max_length=_LONGEST), name)
    for value in nodes.values(iri, "dcat:theme"):
        match value:
            case Link(theme):
                code = theme.rstrip("/").rsplit("/", 1)[-1].rsplit("#", 1)[-1]
                plain = code if _PLAIN.fullmatch(code) else slugify(code, max_length=_LONGEST)
                _put(found, "theme", plain[:_LONGEST], nodes.name(theme))
            case Text(text):
                _put(found, "theme", slugify(text, max_length=_LONGEST), text)
    return list(found.values())


def _put(found: dict[str, SetEntry], group: str, code: str, name: str) -> None:
    if code and name:
        found.setdefault(f"{group}:{code}", SetEntry(f"{group}:{code}", name[:300]))


def sets_of(event: Event, graphs: dict[str, bytes]) -> list[str]:
    """The sets of the record that an event is about, as its last shown graph says."""
    digest = event.after or event.before
    content = graphs.get(digest) if digest else None
    entries = specs_of_graph(Graph.from_bytes(content), event.iri) if content is not None else []
    return [f"source:{event.source_id}", *sorted(one.spec for one in entries)]


def _digest(feed: Feed) -> ColumnElement[Any]:
    return func.coalesce(feed.rows.c.after, feed.rows.c.before)


def condition(feed: Feed, spec: str) -> ColumnElement[bool]:
    """SQL over `Feed.latest`: the record is in this set, or in one below it. `KnownSets.refresh` comes first."""
    group, _, code = spec.partition(":")
    if group == "source":
        return record.c.source_id == code if code else record.c.source_id.is_not(None)
    wanted = graph_set.c.spec == spec
    if not code:
        wanted = and_(graph_set.c.spec >= f"{group}:", graph_set.c.spec < f"{group};")
    return select(1).where(graph_set.c.digest == _digest(feed), wanted).exists()


class KnownSets:
    """Keeps the table of sets up to date with a feed, and lists what a view may know of it."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._lock = Lock()
        self._until: dict[str, int] = {}
        self._listed: dict[str, tuple[int, list[SetEntry]]] = {}

    def refresh(self, feed: Feed) -> None:
        """Read the graphs of events that came since; the first time, of all."""
        with self._lock:
            while True:
                with self._ledger.read() as connection:
                    events = _events(connection, feed, self._until.get(feed.key, 0))
                    missing = {row.digest: row.iri for row in events if row.digest and not row.known}
                    graphs = blobs.get_blobs(connection, missing)
                if not events:
                    return
                rows = [row for digest, iri in missing.items() for row in _rows(digest, iri, graphs.get(digest))]
                if rows:
                    with self._ledger.write() as connection:
                        dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
                        insert_rows(connection, graph_set, rows, dialect.insert(graph_set).on_conflict_do_nothing())
                self._until[feed.key] = events[-1].number

    def listed(self, connection: Connection, feed: Feed) -> list[SetEntry]:
        """Every set that has a record in this feed, also one that is gone, in the order of specs."""
        head = feed.head(connection).number
        kept = self._listed.get(feed.key)
        if kept is not None and kept[0] == head:
            return kept[1]
        found = [SetEntry(group, vi) for group, (vi, _) in GROUPS.items()]
        found += _sources(connection, feed)
        digests = select(_digest(feed)).where(*feed.latest_only())
        query = (
            select(graph_set.c.spec, func.min(graph_set.c.label))
            .where(graph_set.c.digest.in_(digests), graph_set.c.spec != "")
            .group_by(graph_set.c.spec)
        )
        found += [SetEntry(spec, label) for spec, label in connection.execute(query)]
        found.sort(key=lambda one: one.spec)
        if len(self._listed) > 256:
            self._listed.clear()
        self._listed[feed.key] = (head, found)
        return found


def _sources(connection: Connection, feed: Feed) -> list[SetEntry]:
    query = (
        select(source.c.id, source.c.title)
        .join(record, record.c.source_id == source.c.id)
        .join(feed.rows, feed.rows.c.record_id == record.c.id)
        .distinct()
    )
    return [SetEntry(f"source:{id_}", title) for id_, title in connection.execute(query)]


def _events(connection: Connection, feed: Feed, after: int) -> Sequence[Any]:
    """The next events, each with its digest and IRI, and whether the digest's sets are known."""
    digest, event = _digest(feed), feed.rows.c
    known = select(1).where(graph_set.c.digest == digest).exists()
    query = select(event.number, event.iri, digest.label("digest"), known.label("known")).where(event.number > after)
    return connection.execute(query.order_by(event.number).limit(_BATCH)).all()


def _rows(digest: str, iri: str, content: bytes | None) -> Sequence[dict[str, str]]:
    entries = specs_of_graph(Graph.from_bytes(content), iri) if content is not None else []
    rows = [{"digest": digest, "spec": one.spec, "label": one.name} for one in entries]
    return rows or [{"digest": digest, "spec": "", "label": ""}]
