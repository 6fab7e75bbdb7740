"""The hub's Action API answers as a real CKAN 2.12 that holds the same records."""

from __future__ import annotations

import os
import time
from pathlib import Path

import httpx

from tests.ckan.calls import every_call
from tests.ckan.comparison import Catalog, compare, empty, fill

_MOST = 0.02
"""Share of calls that may be answered differently; two releases of CKAN differ in 5.9 %."""


def test_equal_answers(plain_ckan: Catalog, hub: Catalog) -> None:
    empty(plain_ckan)
    fill(plain_ckan)
    fill(hub)
    _await_search(plain_ckan)
    requests = every_call()
    found = compare(plain_ckan, hub, requests)
    share = len(found) / len(requests)
    print(f"\nequal answers: {len(requests)} calls, {len(found)} differ ({share:.1%})")
    if report := os.environ.get("CKAN_REPORT"):
        Path(report).write_text("\n".join(map(str, found)), "utf-8")
    assert share <= _MOST, "\n".join(map(str, found))


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
