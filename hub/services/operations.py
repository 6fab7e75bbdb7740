"""Operations: is it alive, is it ready, how is it doing; and the description of the hub's own API.

Anybody learns whether the hub answers and how far behind the public view is. Everything else, such as counts of
jobs and of records that are withheld, is for who sees everything: a number can tell of what is hidden. An agency's
token is told of what the agency's view shows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from prometheus_client import Histogram
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_LATEST, generate_latest
from prometheus_client.registry import Collector, CollectorRegistry
from sqlalchemy import Connection, func, select
from sqlalchemy.exc import SQLAlchemyError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.types import Scope

from hub.ledger.log import position
from hub.ledger.schema import job, record, source
from hub.policy import View, sees_all
from hub.projections import cursors
from hub.projections.records import public_position
from hub.services._catalog_records import visible
from hub.services.context import Services, public_base, reflected

__all__ = ["Telemetry", "routes"]

_MOST_LAG: Final = 10_000
"""Changes that a projection may be behind and still count as ready."""

_SERVING: Final = ("graph", "search")
"""Projections without which requests cannot be answered; a CKAN elsewhere that lags does not make this hub unready."""

_BUCKETS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)


class Telemetry:
    """Durations of answers by route, method and status class; never by address, which could name a dataset."""

    def __init__(self, services: Services, routes: Sequence[BaseRoute]) -> None:
        self._paths = dict(_paths(routes, ""))
        self._seconds = Histogram(
            "hub_http_request_seconds",
            "Time from a request's arrival to the end of its answer.",
            ("method", "route", "status"),
            buckets=_BUCKETS,
            registry=services.registry,
        )

    def answered(self, scope: Scope, status: int, seconds: float) -> None:
        """Note one answer."""
        method = scope["method"] if scope["method"] in _METHODS else "OTHER"
        path = self._paths.get(id(scope.get("endpoint")), "unmatched")
        self._seconds.labels(method, path, f"{status // 100}xx").observe(seconds)


_METHODS: Final = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"))


def _paths(routes: Sequence[BaseRoute], prefix: str) -> Iterator[tuple[int, str]]:
    for route in routes:
        if isinstance(route, Mount):
            yield from _paths(route.routes, prefix + route.path)
        elif isinstance(route, Route):
            yield id(route.endpoint), prefix + route.path


def routes(services: Services) -> list[BaseRoute]:
    """`/healthz`, `/readyz`, `/metrics`, `/openapi.json`."""
    operations = _Operations(services)
    return [
        Route("/healthz", operations.healthz, name="healthz"),
        Route("/readyz", operations.readyz, name="readyz"),
        Route("/metrics", operations.metrics, name="metrics"),
        Route("/openapi.json", operations.openapi, name="openapi"),
        Route("/robots.txt", operations.robots, name="robots"),
    ]


class _Operations:
    """The endpoints."""

    def __init__(self, services: Services) -> None:
        self._services = services

    async def healthz(self, request: Request) -> Response:
        """The process answers. Asks nothing else, so that a slow ledger gets no process killed."""
        return JSONResponse({"status": "ok"}, headers={"Cache-Control": "no-store"})

    def readyz(self, request: Request) -> Response:
        """Ready when the ledger answers and the serving projections are not far behind; 503 otherwise."""
        caller = self._services.lenient_caller(request)
        headers = {"Cache-Control": "no-store", "Vary": "Authorization, X-CKAN-API-Key"}
        try:
            with self._services.ledger.read() as connection:
                lags = _lags(connection, View.PUBLIC)
                shown = _lags(connection, View.ALL) if sees_all(caller) else None
                errors = {one.name for one in cursors.standings(connection).values() if one.error}
        except SQLAlchemyError:
            return JSONResponse({"status": "unavailable", "ledger": False}, 503, headers)
        late = [name for name, lag in lags.items() if name.partition(":")[0] in _SERVING and lag > _MOST_LAG]
        body: dict[str, object] = {"status": "behind" if late else "ready", "ledger": True, "projections": lags}
        if shown is not None:
            body["projections"] = {name: {"behind": lag, "failing": name in errors} for name, lag in shown.items()}
        return JSONResponse(body, 503 if late else 200, headers)

    def metrics(self, request: Request) -> Response:
        """Prometheus text: what the caller may count; for who sees everything also how the hub itself does."""
        view = self._services.view(request)
        registry = CollectorRegistry()
        registry.register(_LedgerCollector(self._services, view))
        text = generate_latest(registry)
        if view is View.ALL:
            text += generate_latest(self._services.registry)
        headers = {"Cache-Control": "no-store", "Vary": "Authorization, X-CKAN-API-Key"}
        return Response(text, headers={"Content-Type": CONTENT_TYPE_LATEST, **headers})

    def openapi(self, request: Request) -> Response:
        """OpenAPI of `/api/v1`."""
        schema: dict[str, Any] = request.app.openapi()
        return JSONResponse(schema, headers={"Cache-Control": "public, no-cache"})

    async def robots(self, request: Request) -> Response:
        """Search engines read the datasets, not every combination of facets."""
        text = "User-agent: *\nDisallow: /sparql\nDisallow: /api/\nDisallow: /datasets?*&\nDisallow: /feeds/atom\n"
        text += f"Sitemap: {public_base(request)}sitemap.xml\n"
        return Response(text, media_type="text/plain", headers={"Cache-Control": "public, max-age=86400"})


def _lags(connection: Connection, view: View) -> dict[str, int]:
    """By projection, how many changes that the view can see it has not taken over."""
    end = position(connection)
    standing = cursors.standings(connection).values()
    if view is View.ALL:
        return {one.name: max(0, end.seq - one.seq) for one in standing}
    return {one.name: max(0, end.public_seq - public_position(connection, one.seq)) for one in standing}


class _LedgerCollector(Collector):
    """Counts read from the ledger when somebody asks."""

    def __init__(self, services: Services, view: View) -> None:
        self._services = services
        self._view = view

    def collect(self) -> Iterator[Metric]:
        """The metrics of the caller's view."""
        view = self._view
        with self._services.ledger.read() as connection:
            yield self._records(connection, view)
            place = GaugeMetricFamily("hub_log_position", "Number of the last change that this caller may see.")
            place.add_metric([], reflected(connection, view).number)
            yield place
            lag = GaugeMetricFamily("hub_projection_lag", "Changes not yet taken over.", labels=["projection"])
            for name, behind in _lags(connection, view).items():
                lag.add_metric([name], behind)
            yield lag
            if view is View.ALL:
                yield from self._inner(connection)

    def _records(self, connection: Connection, view: View) -> Metric:
        family = GaugeMetricFamily("hub_records_shown", "Records shown to this caller.", labels=["source"])
        query = select(record.c.source_id, func.count()).where(visible(view)).group_by(record.c.source_id)
        for source_id, count in connection.execute(query.order_by(record.c.source_id)):
            family.add_metric([source_id], count)
        return family

    def _inner(self, connection: Connection) -> Iterator[Metric]:
        states = GaugeMetricFamily("hub_records", "Records in the ledger.", labels=["source", "state", "visibility"])
        columns = (record.c.source_id, record.c.state, record.c.visibility)
        for *labels, count in connection.execute(select(*columns, func.count()).group_by(*columns).order_by(*columns)):
            states.add_metric(labels, count)
        yield states
        jobs = GaugeMetricFamily("hub_jobs", "Jobs in the ledger.", labels=["kind", "state"])
        for kind, state, count in connection.execute(
            select(job.c.kind, job.c.state, func.count())
            .group_by(job.c.kind, job.c.state)
            .order_by(job.c.kind, job.c.state)
        ):
            jobs.add_metric([kind, state], count)
        yield jobs
        failures = GaugeMetricFamily("hub_source_failures", "Failed runs in a row.", labels=["source"])
        for source_id, count in connection.execute(
            select(source.c.id, source.c.failures).where(source.c.removed.is_(None)).order_by(source.c.id)
        ):
            failures.add_metric([source_id], count)
        yield failures
        broken = GaugeMetricFamily("hub_projection_failing", "1 where the last attempt failed.", labels=["projection"])
        for one in cursors.standings(connection).values():
            broken.add_metric([one.name], 1 if one.error else 0)
        yield broken
