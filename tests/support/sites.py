"""One source on a server of its own, harvested into a home of its own by the whole pipeline."""

from __future__ import annotations

from typing import Any, Final

from hub.home import Home
from hub.ledger import findings, records
from hub.ledger import sources as ledger_sources
from hub.ledger.schema import RecordState
from hub.pipeline import work
from hub.pipeline.runs import Outcome
from hub.sources import Source

__all__ = ["ADDRESSES", "Site"]

ADDRESSES: Final = {"ckan": "/", "dcat": "/c.ttl", "data_json": "/data.json", "inventory": "/ds.csv"}
"""Where a source of each kind has its listing."""


class Site:
    """One source on a server of its own, harvested into a home of its own."""

    def __init__(self, kit: Any, home: Home, kind: str, options: dict[str, Any] | None = None, **http: Any) -> None:
        self.kit, self.home, self.kind = kit, home, kind
        self.server = kit.serve()
        quick = {
            "allow_hosts": ["127.0.0.1"],
            "retries": 1,
            "backoff": 0.01,
            "total_timeout": 2,
            "read_timeout": 1,
            "max_bytes": 30_000_000,
        }
        values = {"id": "nguon", "kind": kind, "url": self.server.url(ADDRESSES[kind]), "http": quick | http}
        values["options"] = options or {}
        with home.ledger.write() as connection:
            ledger_sources.put(connection, Source.model_validate(values), origin="cli")

    def answers(self, reply: Any) -> None:
        self.server.default = reply

    def harvest(self) -> Outcome:
        return work.harvest(self.home, "nguon")

    def live(self) -> dict[str, str]:
        with self.home.ledger.read() as connection:
            found = records.listed(connection, None, state=RecordState.LIVE, limit=10_000)
        return {one.identifier: str(one.graph_digest) for one in found}

    def told(self) -> list[Any]:
        with self.home.ledger.read() as connection:
            return [one.finding for one in findings.listed(connection, source_id="nguon", limit=1000)]
