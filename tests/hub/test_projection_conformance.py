"""The suite that every projection must pass, run on the graph, the dump and the in-memory twin's own rules."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from pyoxigraph import Store

from hub.home import Home
from hub.policy import View
from hub.projections import graph
from hub.projections.conformance import NotConforming, check
from hub.projections.memory import MemoryProjection
from hub.projections.protocol import Batch
from tests.support.homes import SuiteHomes


def _public(twin: MemoryProjection) -> frozenset[str]:
    return twin.triples(View.PUBLIC)


def _triples(home: Home, view: View = View.PUBLIC) -> frozenset[str]:
    store = Store.read_only(str(graph.Snapshots(home).current(view).path))
    found = store.query("CONSTRUCT WHERE { ?s ?p ?o }")
    return frozenset(f"{triple} ." for triple in found)


def _all(home: Home) -> tuple[frozenset[str], frozenset[str]]:
    return _triples(home), _triples(home, View.ALL)


def test_graph(tmp_path: Path) -> None:
    check(graph.open_projection, _triples, tmp_path, expect=_public, homes=SuiteHomes())


def test_both_views_of_the_graph(tmp_path: Path) -> None:
    check(
        graph.open_projection,
        _all,
        tmp_path,
        expect=lambda twin: (twin.triples(View.PUBLIC), twin.triples(View.ALL)),
        seeds=(11, 12),
        kills=3,
        homes=SuiteHomes(),
    )


class _Forgetful(graph.GraphProjection):
    """Takes no withdrawal in: the suite must see that."""

    def apply(self, batch: Batch) -> None:
        kept = [replace(one, public_after=one.public_after or one.public_before) for one in batch.changes]
        super().apply(Batch(kept, batch.graphs, batch.facts))


def test_the_suite_sees_a_projection_that_loses_changes(tmp_path: Path) -> None:
    with pytest.raises(NotConforming):
        check(lambda home: [_Forgetful(home)], _triples, tmp_path, expect=_public, seeds=(1,), kills=0)
