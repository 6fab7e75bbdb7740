"""A small catalog in a real ledger, for the tests of services: public, withheld, withdrawn, rival (synthetic)."""

from __future__ import annotations

import importlib.util
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from sqlalchemy import insert, select

from hub import tokens
from hub.ledger import blobs, jobs
from hub.ledger import sources as ledger_sources
from hub.ledger.schema import JobKind, JobState, Operation, Visibility, plan_entry, record
from hub.pipeline.applying import apply_plan
from hub.projections.follower import catch_up
from hub.projections.registry import Broken, open_projections
from hub.projections.search import SearchProjection, written_of
from hub.projections.search import Shelf as SearchShelf
from hub.services.app import create_app
from hub.sources import Source
from mappings.protocol import record_uid
from tests.support.homes import a_home, dispose_homes
from vocab.graph import Graph
from vocab.namespaces import expand
from vocab.terms import iri as iri_term
from vocab.terms import literal, statement


def dataset_graph(iri: str, title: str, *, words: str = "", more: tuple[str, ...] = (), files: int = 1) -> Graph:
    """A dataset with title, description, keyword, publisher, theme and distributions."""
    subject = iri_term(iri)
    publisher = iri_term(f"{iri}/publisher")

    def p(name: str) -> str:
        return iri_term(expand(name))

    lines = [
        statement(subject, p("rdf:type"), p("dcat:Dataset")),
        statement(subject, p("dct:title"), literal(title, language="vi")),
        statement(subject, p("dct:description"), literal(words or f"Mô tả: {title}", language="vi")),
        statement(subject, p("dcat:keyword"), literal("giao thông", language="vi")),
        statement(
            subject, p("dcat:theme"), iri_term("http://publications.europa.eu/resource/authority/data-theme/TRAN")
        ),
        statement(subject, p("dct:publisher"), publisher),
        statement(publisher, p("rdf:type"), p("foaf:Agent")),
        statement(publisher, p("foaf:name"), literal("Sở Giao thông Vận tải", language="vi")),
        *more,
    ]
    for number in range(files):
        file = iri_term(f"{iri}/file/{number}")
        lines += [
            statement(subject, p("dcat:distribution"), file),
            statement(file, p("rdf:type"), p("dcat:Distribution")),
            statement(file, p("dct:title"), literal(f"Tệp {number}", language="vi")),
            statement(file, p("dcat:accessURL"), iri_term(f"https://files.test/{number}.csv")),
        ]
    return Graph.of(lines)


def _plain_lower(graph: Graph, iri: str) -> dict[str, Any]:
    """Stands in for the lowering file where that is not there."""
    from hub.services._catalog_node import Nodes

    nodes = Nodes(graph, "vi")
    title, notes = nodes.text(iri, "dct:title"), nodes.text(iri, "dct:description")
    return {
        "title": title.text if title else "",
        "notes": notes.text if notes else "",
        "tags": [{"name": nodes.label(value)} for value in nodes.values(iri, "dcat:keyword")],
        "organization": {"name": "so-gtvt", "title": "Sở Giao thông Vận tải"},
        "groups": [{"name": "tran", "title": "Giao thông"}],
        "resources": [
            {"uri": link, "url": nodes.link(link, "dcat:accessURL") or "", "name": "Tệp", "format": "CSV"}
            for link in sorted(nodes.links(iri, "dcat:distribution"))
        ],
        "extras": [],
    }


class Client:
    """Asks an application as HTTP clients do, synchronously."""

    def __init__(self, app: Any) -> None:
        self.app = app

    def request(self, method: str, path: str, **values: Any) -> httpx.Response:
        return anyio.run(self._request, method, path, values)

    async def _request(self, method: str, path: str, values: dict[str, Any]) -> httpx.Response:
        transport = httpx.ASGITransport(app=self.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://hub.test", timeout=60) as client:
            return await client.request(method, path, **values)

    def get(self, path: str, **values: Any) -> httpx.Response:
        return self.request("GET", path, **values)

    def post(self, path: str, **values: Any) -> httpx.Response:
        return self.request("POST", path, **values)


class Catalog:
    """A home with a ledger that tests fill through the pipeline's own applying."""

    graph = staticmethod(dataset_graph)

    def __init__(self, root: Path, settings: str = "") -> None:
        self.home = a_home(root, settings)
        self.base = self.home.settings.base

    def source(self, id_: str, *, title: str = "", **values: Any) -> None:
        config = Source(id=id_, kind="dcat", url=f"https://{id_}.test/catalog", title=title or f"Nguồn {id_}", **values)
        with self.home.ledger.write() as connection:
            ledger_sources.put(connection, config, origin="api")

    def put(
        self,
        source_id: str,
        *records: tuple[str, str, Graph, str],
        withheld: bool = False,
        links: Mapping[str, list[str]] | None = None,
    ) -> None:
        """Add or update records (identifier, IRI, graph, title)."""
        entries = []
        with self.home.ledger.write() as connection:
            lease = self._lease(connection, source_id)
            for identifier, iri, graph, title in records:
                blobs.put_blobs(connection, {graph.digest: graph.to_bytes()})
                known = connection.scalar(
                    select(record.c.id).where(record.c.source_id == source_id, record.c.identifier == identifier)
                )
                entries.append(
                    {
                        "job_id": lease.job_id,
                        "identifier": identifier,
                        "operation": (Operation.UPDATE if known else Operation.ADD).value,
                        "record_id": known,
                        "raw_digest": graph.digest,
                        "media_type": "application/n-triples",
                        "recipe": "test",
                        "graph_digest": graph.digest,
                        "iri": iri,
                        "class": "dataset",
                        "title": title,
                        "name": title,
                        "visibility": (Visibility.WITHHELD if withheld else Visibility.PUBLIC).value,
                        "private": withheld,
                        "links": json.dumps((links or {}).get(identifier, [])),
                    }
                )
            connection.execute(insert(plan_entry), entries)
        self._apply(lease, source_id)

    def withdraw(self, source_id: str, identifier: str) -> None:
        with self.home.ledger.write() as connection:
            lease = self._lease(connection, source_id)
            row = connection.execute(
                select(record).where(record.c.source_id == source_id, record.c.identifier == identifier)
            ).one()
            connection.execute(
                insert(plan_entry).values(
                    job_id=lease.job_id, identifier=identifier, operation=Operation.WITHDRAW.value, record_id=row.id,
                    iri=row.iri, title=row.title, name=row.name, loss="withdrawn", **{"class": "dataset"},
                )
            )  # fmt: skip
        self._apply(lease, source_id)

    def _lease(self, connection: Any, source_id: str) -> jobs.Lease:
        return jobs.claim(connection, jobs.create(connection, source_id, JobKind.HARVEST, trigger="cli"))

    def _apply(self, lease: jobs.Lease, source_id: str) -> None:
        apply_plan(self.home.ledger, lease, source_id, self.base)
        with self.home.ledger.write() as connection:
            jobs.end(connection, lease.job_id, JobState.FINISHED)

    def uid(self, source_id: str, identifier: str) -> str:
        return str(record_uid(source_id, identifier))

    def token(self, name: str = "agency") -> str:
        with self.home.ledger.write() as connection:
            return tokens.create(connection, name).secret

    def follow(self) -> None:
        """Bring the projections that answer requests up to date."""
        if importlib.util.find_spec("mappings.lower") is None:
            shelf = SearchShelf(self.home.projections / "search")
            opened: list[Any] = [SearchProjection(shelf, _plain_lower, written_of(self.home))]
            opened += [one for one in open_projections(self.home, ["graph"]) if not isinstance(one, Broken)]
        else:
            opened = list(open_projections(self.home, ["search", "graph"]))
        for projection in opened:
            assert not isinstance(projection, Broken), projection
            try:
                catch_up(self.home, projection)
            finally:
                projection.close()

    def client(self, **values: Any) -> Client:
        """The application in this process, without its background threads."""
        return Client(create_app(self.home, follower=False, **values))


@pytest.fixture(autouse=True)
def _ledgers_closed() -> Iterator[None]:
    """What tests leave open of a server's connections is closed after each; modules' own homes connect again."""
    yield
    dispose_homes()


@pytest.fixture
def catalog(tmp_path: Path) -> Iterator[Catalog]:
    """An empty catalog."""
    made = Catalog(tmp_path / "home")
    yield made
    made.home.ledger.dispose()
