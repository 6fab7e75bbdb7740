"""The hub's Action API answers as a real CKAN 2.12 that holds the same records."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path

from tests.ckan.calls import every_call
from tests.ckan.comparison import Catalog, Difference, compare, empty, fill, settle
from tests.ckan.further_calls import written_calls
from tests.ckan.reasons import WANTED, reason_of
from tests.ckan.requests import Request

_SEARCHING = ("package_search", "organization_show", "group_show")
_MOST = 0.01
"""Share of calls that may differ without a reason that `docs/ckan-differences.md` gives."""


def test_equal_answers(plain_ckan: Catalog, hub: Catalog) -> None:
    empty(plain_ckan)
    fill(plain_ckan)
    fill(hub)
    settle()
    calls = every_call()
    found = {kind: compare(plain_ckan, hub, requests) for kind, requests in calls.items()}
    calls["writes, one after the other"] = writes = list(written_calls())
    found["writes, one after the other"] = [one for request in writes for one in _after(plain_ckan, hub, request)]
    every = [one for part in found.values() for one in part]
    unexplained = [one for one in every if reason_of(one) is None]
    count = sum(map(len, calls.values()))
    print(f"\nequal answers: {count} calls, {len(every)} differ ({len(every) / count:.1%})")
    for kind, part in found.items():
        wanted = sum(reason_of(one) in WANTED for one in part)
        print(f"  {kind}: {len(calls[kind])} calls, {len(part)} differ, {wanted} of them wanted")
    print(f"  without those wanted: {sum(reason_of(one) not in WANTED for one in every) / count:.1%}; by reason:")
    for reason, number in Counter(reason_of(one) for one in every).most_common():
        print(f"  {number:4} {reason or 'no reason known'}")
    if report := os.environ.get("CKAN_REPORT"):
        Path(report).write_text("\n".join(f"{reason_of(one)}: {one}" for one in every), "utf-8")
    assert len(unexplained) <= _MOST * count, "\n".join(map(str, unexplained))


def _after(first: Catalog, second: Catalog, request: Request) -> list[Difference]:
    """Compared when what was written before can be found."""
    if request.action in _SEARCHING:
        settle()
    return compare(first, second, [request], threads=1)
