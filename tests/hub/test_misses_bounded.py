"""What a miss reads of the ledger: as much for a hidden record with a long history as for one that never was."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from hub import tokens
from hub.policy import Role
from tests.hub.test_misses import UNKNOWN

CHANGES = 60
PATHS = (
    "/dataset/{uid}.nt", "/dataset/{uid}", "/dataset/{name}.ttl", "/dataset?uri={iri}", "/record/{uid}",
    "/distribution/{uid}", "/distribution?uri={iri}/file/0", "/data?uri={iri}/file/0", "/api/v1/records/{uid}",
    "/api/v1/records/{name}", "/api/v1/records/{uid}/history", "/api/v1/access/explain?record={uid}",
    "/api/3/action/package_show?id={uid}", "/api/3/action/package_show?id={name}",
    "/api/3/action/resource_show?id={uid}",
)  # fmt: skip
FURTHER = 90
"""Steps of SQLite's machine that two lookups by a key may differ by (a row that is fetched, and found not to do)."""


@contextmanager
def steps(catalog: Any) -> Iterator[list[int]]:
    """Counts steps of SQLite's machine."""
    counted = [0]

    def step() -> int:
        counted[0] += 1
        return 0

    def watch(raw: Any, *_: Any) -> None:
        raw.set_progress_handler(step, 1)

    engine = catalog.home.ledger.engine
    engine.dispose()
    event.listen(engine, "checkout", watch)
    try:
        yield counted
    finally:
        event.remove(engine, "checkout", watch)
        engine.dispose()


def _filled(catalog: Any) -> None:
    catalog.source("open")
    catalog.source("closed")
    catalog.put("open", ("d", "https://open.test/d", catalog.graph("https://open.test/d", "Mở"), "Mở"))
    for number in range(CHANGES):
        for one in ("hidden", "gone", "shut"):
            iri = f"https://closed.test/{one}"
            graph = catalog.graph(iri, f"Kín {number}")
            catalog.put("closed", (one, iri, graph, f"Kín {one}"), withheld=one != "shut" or number > 0)
    catalog.withdraw("closed", "gone")
    catalog.follow()


@pytest.mark.parametrize("who", ["anybody", "agency"])
def test_a_long_hidden_history_is_not_read(catalog: Any, who: str) -> None:
    _filled(catalog)
    headers = {}
    if who == "agency":
        with catalog.home.ledger.write() as connection:
            secret = tokens.create(connection, "máy", role=Role.AGENCY, agency="bo-y-te").secret
        headers = {"Authorization": f"Bearer {secret}"}
    client = catalog.client()
    read = 0
    for path in PATHS:
        taken = {}
        for one in ("never", "never", "hidden", "gone", "shut"):
            uid = UNKNOWN if one == "never" else catalog.uid("closed", one)
            asked = path.format(uid=uid, name=f"kin-{one}", iri=f"https://closed.test/{one}")
            with steps(catalog) as counted:
                answer = client.get(asked, headers=headers)
            assert answer.status_code in (401, 404, 422), (path, one, answer.text)
            taken[one] = counted[0]
        read += taken["never"]
        assert max(taken.values()) - min(taken.values()) <= FURTHER, (path, taken)
    assert read > 0


def test_a_long_hidden_history_is_not_read_by_oai(catalog: Any) -> None:
    _filled(catalog)
    client = catalog.client()
    listed = client.get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc").text
    prefix = listed.partition("<identifier>")[2].partition("</identifier>")[0].rpartition(":")[0]
    shown = client.get(f"/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier={prefix}:{catalog.uid('open', 'd')}")
    assert "<GetRecord>" in shown.text
    taken = {}
    for one in ("never", "never", "hidden", "gone"):
        uid = UNKNOWN if one == "never" else catalog.uid("closed", one)
        with steps(catalog) as counted:
            answer = client.get(f"/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier={prefix}:{uid}")
        assert "idDoesNotExist" in answer.text, answer.text
        taken[one] = counted[0]
    assert max(taken.values()) - min(taken.values()) <= FURTHER, taken
