"""The search projection under the suite of projections: any order, any crash point, both views."""

from __future__ import annotations

from pathlib import Path

import orjson
import pytest

from hub.home import Home
from hub.policy import View
from hub.projections import search
from hub.projections.conformance import check
from hub.projections.memory import MemoryProjection
from tests.support.homes import SuiteHomes


def _titles(home: Home) -> tuple[list[tuple[str, str, bool]], ...]:
    reader = search.reader_of(home)
    seen = []
    for view in (View.PUBLIC, View.ALL):
        snapshot = reader.snapshot(view)
        packages = [orjson.loads(text) for text in snapshot.scan(snapshot.everything())]
        seen.append(sorted((one["name"], one["title"], one["private"]) for one in packages))
    return tuple(seen)


def _counts(home: Home) -> tuple[int, int]:
    public, everything = _titles(home)
    assert not any(private for _, _, private in public)
    return len(public), len(everything)


def _expected(twin: MemoryProjection) -> tuple[int, int]:
    return len(twin.records(View.PUBLIC)), len(twin.records(View.ALL))


@pytest.mark.slow
def test_content(tmp_path: Path) -> None:
    check(search.open_projection, _titles, tmp_path, seeds=(1,), kills=6, homes=SuiteHomes())


def test_counts(tmp_path: Path) -> None:
    check(search.open_projection, _counts, tmp_path, expect=_expected, seeds=(2,), kills=0, homes=SuiteHomes())
