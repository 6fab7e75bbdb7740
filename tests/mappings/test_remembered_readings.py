"""What one record taught must not show in the next: remembered readings, plans by shape, the order at the source."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import orjson
import pytest

from mappings import load
from mappings.protocol import LiftContext, Lifted, Subject
from mappings.registry import _compiled

CONTEXTS = [
    LiftContext("a", "https://hub.example/", source_url="https://a.example.vn/catalog/"),
    LiftContext("b", "https://hub.example/", language="en", source_url="https://b.example.vn/"),
]
RECORDS: list[dict[str, Any]] = [
    {
        "title": "Cây",
        "spatial": "Hà Nội",
        "metadata_modified": "2020-01-01",
        "url": "/trang/1",
        "tags": [{"name": "x"}],
    },
    {"title": "Cây", "spatial": "Hà Nội", "metadata_modified": "2025-09-01", "url": "/trang/1", "language": "en"},
    {"url": "/trang/1", "title": "Cây", "extras": [{"key": "frequency", "value": "Hàng năm"}]},
    {"title": "Cây", "extras": [{"key": "issued", "value": "2024"}, {"key": "frequency", "value": "hay lắm"}]},
    {"title": "Cây", "extras": [{"key": "frequency", "value": "hay lắm"}, {"key": "lạ", "value": "x"}]},
    {"title": ["Cây"], "extras": {"frequency": "Hàng năm"}, "resources": [None, "x", {"url": "https://a.vn/f"}, {}]},
    {"title": "Cây", "has_version": "2", "resources": [{"url": "https://a.vn/f", "lạ": 1}, {"url": None, "lạ": 2}]},
    {"title": "Cây", "has_version": "2", "organization": {"title": "Sở Y tế", "id": "1"}},
]


@pytest.mark.parametrize("context", CONTEXTS, ids=["vi", "en"])
def test_a_record_lifts_as_if_it_were_the_first(context: LiftContext) -> None:
    def lift(number: int, into: LiftContext) -> Lifted:
        content = orjson.dumps(RECORDS[number])
        return load("ckan-default")(Subject(str(number), content, "application/json"), into)

    first = []
    for number in range(len(RECORDS)):
        _compiled.cache_clear()
        first.append(lift(number, context))
    for _ in range(2):
        for other in CONTEXTS:
            for number in reversed(range(len(RECORDS))):
                lifted = lift(number, other)
                assert other is not context or lifted == first[number]


def test_the_order_of_statements_does_not_count() -> None:
    """One node reached by two properties, each of which asks for another class."""
    lines = [
        "<https://a.vn/d> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .",
        "<https://a.vn/d> <http://www.w3.org/ns/dcat#distribution> <https://a.vn/n> .",
        "<https://a.vn/d> <http://www.w3.org/ns/dcat#contactPoint> <https://a.vn/n> .",
        '<https://a.vn/n> <http://purl.org/dc/terms/title> "A" .',
        '<https://a.vn/n> <http://www.w3.org/2006/vcard/ns#fn> "B" .',
    ]
    subjects = [
        Subject("https://a.vn/d", ("\n".join(order) + "\n").encode(), "application/n-triples")
        for order in (lines, lines[::-1], [*lines[2:], *lines[:2]])
    ]
    lifts = [load("dcat-default")(subject, CONTEXTS[0]) for subject in subjects]
    assert lifts[0] == lifts[1] == lifts[2]


def test_an_address_with_a_blank_is_mended_and_keeps_its_file(lift: Callable[..., Lifted]) -> None:
    lifted = lift("ckan-default", {"title": "A", "resources": [{"url": "http://x.vn/a b.csv", "name": "Tệp"}]})
    text = "\n".join(lifted.graph.lines)
    assert "<http://www.w3.org/ns/dcat#distribution>" in text
    assert "<http://www.w3.org/ns/dcat#accessURL> <http://x.vn/a%20b.csv>" in text
    (found,) = lifted.findings
    assert (found.rule, found.severity.value, found.path) == ("lift.url.repaired", "advice", "resources[0].url")
