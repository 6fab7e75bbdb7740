"""Who has ids and names in a target: asked in bulk, not at all for few, and ahead of need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from hub.projections._ckan_taken import NOBODY, Taken


class Index:
    """A target's index that notes what it was asked."""

    def __init__(self, *there: Mapping[str, Any]) -> None:
        self.there = there
        self.asked: list[Sequence[str]] = []

    def ask(self, ids: Sequence[str], names: Sequence[str]) -> list[Mapping[str, Any]]:
        self.asked.append(ids)
        return [one for one in self.there if one["id"] in ids or one["name"] in names]


def _taken(count: int, index: Index) -> Taken:
    return Taken([(f"u{number}", ((f"u{number}",), f"n{number}")) for number in range(count)], index.ask)


def test_few_records_are_not_asked_about() -> None:
    index = Index({"id": "x", "name": "n0"})
    taken = _taken(500, index)
    assert [taken.holders("u0"), taken.holders("u1")] == [NOBODY, NOBODY]
    assert index.asked == []


def test_many_are_asked_about_once_by_slices_and_each_found_by_id_and_name() -> None:
    index = Index({"id": "u7", "name": "other"}, {"id": "x", "name": "n450"})
    taken = _taken(500, index)
    found = [taken.holders(f"u{number}") for number in range(500)]
    assert found[7]["u7"] == {"id": "u7", "name": "other"} and found[450]["n450"]["id"] == "x"
    assert [len(ids) for ids in index.asked] == [200, 200, 100]


def test_the_next_slice_is_asked_about_before_it_is_needed() -> None:
    index = Index()
    taken = _taken(500, index)
    for number in range(120):
        taken.holders(f"u{number}")
    assert [ids[0] for ids in index.asked] == ["u0", "u200"]


def test_a_record_that_was_not_named_has_no_holder() -> None:
    assert _taken(3, Index({"id": "z", "name": "z"})).holders("z") == NOBODY
