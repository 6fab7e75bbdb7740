# ruff: noqa: E501 -- tables of cases read best with one case a line
"""Every leaf of a record is consumed, ignored with a reason, or left over; nothing else can happen to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from mappings.leftovers import Consumed
from mappings.paths import Each, Match, Position, Step, parse_path
from mappings.protocol import Lifted

Lift = Callable[..., Lifted]

KEYS = st.sampled_from(["a", "b", "c", "Tên", "key"])
LEAVES = st.sampled_from(["x", "y", 1, 0, False, "", None])
RECORDS = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=14
)
STEPS = st.lists(
    st.builds(Step, KEYS) | st.just(Each()) | st.builds(Position, st.integers(0, 2)), min_size=1, max_size=4
)


def leaves(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield from leaves(value, (*path, key))
    elif isinstance(node, list):
        for index, value in enumerate(node):
            yield from leaves(value, (*path, index))
    elif node is not None and node != "":
        yield path, node


def reads(steps: list[Any], path: tuple[Any, ...]) -> bool:
    """Whether a path of a mapping leads to a leaf or to something around it. `[*]` reads a single value as a list of one."""
    if not steps:
        return True
    step, rest = steps[0], steps[1:]
    if isinstance(step, Each):
        return reads(rest, path[1:]) if path and isinstance(path[0], int) else reads(rest, path)
    if not path:
        return False
    wanted = step.name if isinstance(step, Step) else step.index if isinstance(step, Position) else None
    return type(path[0]) is type(wanted) and path[0] == wanted and reads(rest, path[1:])


def starred(path: tuple[Any, ...]) -> str:
    text = ""
    for part in path:
        text += "[*]" if isinstance(part, int) else f".{part}" if text else part
    return text


@settings(max_examples=400, deadline=None)
@given(st.dictionaries(KEYS, RECORDS, max_size=4), st.lists(STEPS, max_size=4))
def test_what_no_path_reads_is_left_over_and_nothing_else(record: dict[str, Any], paths: list[list[Any]]) -> None:
    tree = Consumed()
    for path in paths:
        tree.at(path).whole = True
    ambiguous = any(
        isinstance(one, Each) and isinstance(other, Each) for path in paths for one, other in pairwise(path)
    )
    expected = {starred(path) for path, _ in leaves(record) if not any(reads(steps, path) for steps in paths)}
    if not ambiguous:
        assert set(tree.left(record)) == expected


def test_extras_are_told_by_their_key(lift: Lift) -> None:
    lifted = lift(
        'title: "extras[key=title].value"\nversion: "extras[key~Phiên bản].value"\n',
        {
            "extras": [
                {"key": "title", "value": "A"},
                {"key": "phien  ban", "value": "1"},
                {"key": "la", "value": "?", "state": "active"},
            ]
        },
    )
    assert {left.path: left.example for left in lifted.leftovers} == {
        "extras[key=la].key": "la",
        "extras[key=la].value": "?",
        "extras[key=la].state": "active",
    }


def test_ignored_paths_are_not_told(lift: Lift) -> None:
    mapping = "mapping:\n  name: x\n  ignore:\n    - {path: [id, 'files[*].cache'], reason: bookkeeping}\ntitle: t\ndistribution: {from: files, title: n}\n"
    lifted = lift(mapping, {"t": "A", "id": 1, "files": [{"n": "f", "cache": "c", "other": "o"}]})
    assert [left.path for left in lifted.leftovers] == ["files[*].other"]


def test_an_alternative_that_says_something_else_is_left_over(lift: Lift) -> None:
    lifted = lift("issued: {from: [issued, created]}\n", {"issued": "2025-01-01", "created": "2024-12-31"})
    assert [(left.path, left.example) for left in lifted.leftovers] == [("created", "2024-12-31")]
    assert (
        lift("issued: {from: [issued, created]}\n", {"issued": "2025-01-01", "created": "2025-01-01"}).leftovers == ()
    )


def test_an_alternative_read_first_elsewhere_is_not(lift: Lift) -> None:
    mapping = "distribution:\n  from: files\n  accessURL: {from: [page, file]}\n  downloadURL: file\n"
    lifted = lift(mapping, {"files": [{"page": "https://a.vn/p", "file": "https://a.vn/f"}]})
    assert lifted.leftovers == ()


def test_a_record_of_endless_keys_does_not_flood_the_report(lift: Lift) -> None:
    lifted = lift("title: t\n", {"t": "A", **{f"k{number}": number for number in range(3000)}})
    assert 500 <= len(lifted.leftovers) <= 501


def test_paths_and_their_texts() -> None:
    path = parse_path('a."b.c"[*].~Tên bộ[0][key="x y"].d')
    assert path.parts == (
        Step("a"), Step("b.c"), Each(), Step("Tên bộ", True), Position(0), Match("key", "x y"), Step("d"),
    )  # fmt: skip
    record = {"a": {"b.c": [{"TÊN  BỘ": [[{"key": "x y", "d": 5}]]}]}}
    assert path.lister()(record) == [5]
    ((where, value),) = path.places(record)
    assert value == 5
    assert re.fullmatch(r'a\."b\.c"\[0\]\..*\[key=x y\]\.d', where)
