"""A source's new title reaches whatever is made of its records, by the log; one that nobody may see shows nowhere."""

from __future__ import annotations

import gzip
from typing import Any

from hub.ledger import sources
from hub.pipeline.access import settle_source
from hub.projections.dump import current_dump
from hub.projections.follower import follow, reconcile


def _named(catalog: Any, source: str, title: str) -> None:
    with catalog.home.ledger.write() as connection:
        config = sources.get(connection, source).config
        sources.put(connection, config.model_copy(update={"title": title}), origin="api")
    settle_source(catalog.home.ledger, source)


def _filled(catalog: Any) -> None:
    for source, hidden in (("open", False), ("closed", True)):
        catalog.source(source, title=f"Cũ {source}")
        iri = f"https://{source}.test/d"
        catalog.put(source, ("d", iri, catalog.graph(iri, f"Số liệu {source}"), f"Số liệu {source}"), withheld=hidden)
        settle_source(catalog.home.ledger, source)
    follow(catalog.home, ["search", "graph", "dump"])


def _dumped(catalog: Any) -> tuple[str, str]:
    dump = current_dump(catalog.home)
    assert dump is not None
    return gzip.decompress((dump.folder / "catalog.jsonl.gz").read_bytes()).decode(), dump.written


def test_new_title_reaches_every_projection(catalog: Any) -> None:
    _filled(catalog)
    client = catalog.client()
    before = client.get("/catalog.csv")
    events = client.get("/feeds/ldes/page/1", headers={"Accept": "application/trig"}).text
    assert "Cũ open" in before.text and "Cũ open" in _dumped(catalog)[0]
    _named(catalog, "open", "Mới open")
    follow(catalog.home, ["search", "graph", "dump"])
    for name in ("search", "graph", "dump"):
        assert not any(one.differences for one in reconcile(catalog.home, name).values()), name
    package = client.get(f"/api/3/action/package_show?id={catalog.uid('open', 'd')}").json()["result"]
    extras = {extra["key"]: extra["value"] for extra in package["extras"]}
    assert extras["harvest_source_title"] == "Mới open"
    assert "Mới open" in _dumped(catalog)[0] and "Cũ open" not in _dumped(catalog)[0]
    after = client.get("/catalog.csv", headers={"If-None-Match": before.headers["ETag"]})
    assert after.status_code == 200 and "Mới open" in after.text
    assert client.get("/feeds/ldes/page/1", headers={"Accept": "application/trig"}).text == events


def test_title_of_what_nobody_may_see_changes_nothing_of_anybodys(catalog: Any) -> None:
    _filled(catalog)
    client = catalog.client()
    paths = ("/catalog.csv", "/data.json", "/dumps", "/catalog.ttl", "/feeds/ldes", "/api/3/action/package_search")

    def told() -> list[Any]:
        answers = [client.get(path) for path in paths]
        return [(one.content, one.headers.get("ETag"), one.headers.get("X-Hub-Position")) for one in answers]

    before, dump = told(), _dumped(catalog)
    _named(catalog, "closed", "Mới closed")
    follow(catalog.home, ["search", "graph", "dump"])
    assert (told(), _dumped(catalog)) == (before, dump)
    token = {"Authorization": catalog.token()}
    package = client.get(f"/api/3/action/package_show?id={catalog.uid('closed', 'd')}", headers=token).json()["result"]
    assert {extra["key"]: extra["value"] for extra in package["extras"]}["harvest_source_title"] == "Mới closed"


def test_a_title_that_stays_logs_nothing(catalog: Any) -> None:
    from hub.ledger import log

    _filled(catalog)
    with catalog.home.ledger.read() as connection:
        before = log.position(connection)
    _named(catalog, "open", "Cũ open")
    with catalog.home.ledger.read() as connection:
        assert log.position(connection) == before
