"""From a node of the graph back to what it belongs to, read from the snapshot of a view."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from itertools import islice
from typing import Final

from pyoxigraph import DefaultGraph, NamedNode, Store

from hub.home import Home
from hub.policy import View
from hub.projections._graph_snapshots import NoSnapshot, Snapshots
from hub.projections._view_files import locked
from vocab.terms import is_iri

__all__ = ["holders"]

_DEEPEST: Final = 4
"""Links from a record to its innermost node: record, distribution, checksum or service, contact."""
_MOST: Final = 200
"""Nodes looked at on each step: an agency's node is held by thousands, of which any will do."""


def holders(home: Home, view: View, iri: str) -> Iterator[str]:
    """IRIs of nodes that lead to `iri`, nearest first, as the newest snapshot of the view has them."""
    if not is_iri(iri):
        return
    try:
        snapshot = Snapshots(home).current(view)
        with locked(snapshot.lock, fcntl.LOCK_SH):
            yield from _backwards(Store.read_only(str(snapshot.path)), iri)
    except (NoSnapshot, OSError):
        return  # not published yet, or replaced this moment


def _backwards(store: Store, iri: str) -> Iterator[str]:
    seen, step = {iri}, [iri]
    for _ in range(_DEEPEST):
        found: list[str] = []
        for node in step:
            for quad in islice(store.quads_for_pattern(None, None, NamedNode(node), DefaultGraph()), _MOST):
                subject = quad.subject
                if isinstance(subject, NamedNode) and subject.value not in seen:
                    seen.add(subject.value)
                    found.append(subject.value)
                    yield subject.value
        step = found[:_MOST]
