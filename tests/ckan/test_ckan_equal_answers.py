"""The hub's Action API answers as a real CKAN 2.12 that holds the same records."""

from __future__ import annotations

import os
import time
from collections import Counter
from pathlib import Path

import httpx

from tests.ckan.calls import every_call
from tests.ckan.comparison import Catalog, compare, empty, fill
from tests.ckan.reasons import reason_of

_MOST = 0.01
"""Share of calls that may differ without a reason that `docs/ckan-differences.md` gives."""


def test_equal_answers(plain_ckan: Catalog, hub: Catalog) -> None:
    empty(plain_ckan)
    fill(plain_ckan)
    fill(hub)
    _await_search(plain_ckan)
    requests = every_call()
    found = compare(plain_ckan, hub, requests)
    reasons = Counter(reason_of(one) for one in found)
    unexplained = [one for one in found if reason_of(one) is None]
    share = len(unexplained) / len(requests)
    print(f"\nequal answers: {len(requests)} calls, {len(found)} differ ({len(found) / len(requests):.1%}); by reason:")
    for reason, count in reasons.most_common():
        print(f"  {count:4} {reason or 'no reason known'}")
    if report := os.environ.get("CKAN_REPORT"):
        Path(report).write_text("\n".join(f"{reason_of(one)}: {one}" for one in found), "utf-8")
    assert share <= _MOST, "\n".join(map(str, unexplained))


def _await_search(catalog: Catalog) -> None:
    """CKAN's search follows its writes by a soft commit."""
    until = time.monotonic() + 30
    count = 0
    while time.monotonic() < until:
        found = httpx.get(f"{catalog.url}/api/3/action/package_search", params={"rows": 0}).json()["result"]["count"]
        listed = len(httpx.get(f"{catalog.url}/api/3/action/package_list").json()["result"])
        if found == listed and found == count:
            return
        count = found
        time.sleep(1.0)
