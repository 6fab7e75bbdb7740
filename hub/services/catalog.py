"""The catalog for people and for harvesters: DCAT in every syntax with Hydra pages, and plain HTML.

    /catalog.{ttl,rdf,jsonld,nt}?page=&modified_since=   the whole catalog in pages of 100 records
    /dataset/{uid or name}[.ttl|.rdf|.jsonld|.nt]        one record, negotiated; 410 when it was withdrawn
    /distribution/{id}, /distribution?uri=               the record that has this distribution
    /record/{uid}, /source/{id}, /.well-known/genid/…    lead to the page that tells of them

Records are read from the ledger in one transaction, which is also the position that the answer states.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from importlib.metadata import version
from typing import Final
from urllib.parse import urlencode

from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hub.clock import stamp
from hub.ledger.schema import record, source
from hub.policy import View
from hub.services import _catalog_rdf as rdf
from hub.services import _catalog_records as records
from hub.services._catalog_node import Nodes
from hub.services._catalog_places import place_of_distribution, place_of_node
from hub.services._catalog_records import Entry, Gone, Moved
from hub.services._catalog_schema_org import schema_org
from hub.services._catalog_search import front, search_page
from hub.services._catalog_view import dataset_view
from hub.services._disclosure import disclose
from hub.services._feeds_csv import catalog_csv
from hub.services.context import Reflected, Services, etag_of, public_base, reflected
from hub.services.negotiation import language_of, preferred
from hub.services.pages import page, static_routes
from hub.services.problems import Problem
from vocab.graph import Graph
from vocab.rdf import Syntax

__all__ = ["PAGE_SIZE", "routes"]

PAGE_SIZE: Final = 100
_FORM: Final = 1
"""Grows when pages are written otherwise, so that no kept copy is taken for good."""

_HTML: Final = "text/html"
_SHARED: Final = ("agent", "contact", "service")
"""Kinds of nodes that mappings mint one IRI of for all records of a source."""
_UID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_KEY = re.compile(r"[A-Za-z0-9_-]{1,200}")


def routes(services: Services) -> list[BaseRoute]:
    """Every address of the catalog."""
    catalog = _Catalog(services)
    return [
        Route("/", lambda request: front(services, request), name="front"),
        Route("/datasets", lambda request: search_page(services, request), name="datasets"),
        Route("/catalog", catalog.negotiated, name="catalog"),
        Route("/catalog.csv", lambda request: catalog_csv(services, request), name="catalog_csv"),
        Route("/catalog.{suffix}", catalog.pages, name="catalog_pages"),
        Route("/dataset", catalog.by_iri, name="dataset_by_iri"),
        Route("/dataset/{key}", catalog.dataset, name="dataset"),
        Route("/distribution", catalog.distribution_by_iri, name="distribution_by_iri"),
        Route("/distribution/{key}", catalog.distribution, name="distribution"),
        Route("/record/{key}", catalog.record, name="record"),
        Route("/source/{key}", catalog.source, name="source"),
        Route("/.well-known/genid/{key}", catalog.node, name="genid"),
        *(Route(f"/{kind}/{{key}}", catalog.shared_node, name=kind) for kind in _SHARED),
        *static_routes(),
    ]


def _split(key: str) -> tuple[str, str | None]:
    """`abc.ttl` to `abc` and `ttl`; an unknown ending belongs to the key."""
    name, dot, suffix = key.rpartition(".")
    return (name, suffix) if dot and suffix in rdf.SUFFIXES else (key, None)


def moment_of(text: str) -> str:
    """A date or a date with time (UTC where no zone is given) as a stamp; raises `Problem` 400."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            day = date.fromisoformat(text)
            return stamp(datetime(day.year, day.month, day.day, tzinfo=UTC))
        if not re.match(r"\d{4}-\d{2}-\d{2}[T ]\d", text):
            raise ValueError(text)
        # In a query string an unescaped `+07:00` arrives with a blank.
        moment = datetime.fromisoformat(re.sub(r" (\d{2}:?\d{2})$", r"+\1", text))
        return stamp(moment if moment.tzinfo else moment.replace(tzinfo=UTC))
    except (ValueError, OverflowError):
        raise Problem(
            400,
            vi=f"modified_since phải là ngày hoặc thời điểm theo ISO 8601, ví dụ 2026-01-31; không phải {text[:80]!r}.",
            en=f"modified_since must be an ISO 8601 date or date and time such as 2026-01-31, not {text[:80]!r}.",
        ) from None


def page_number(request: Request) -> int:
    """The page asked for, from 1; raises `Problem` 400."""
    text = request.query_params.get("page", "1")
    if not (text.isascii() and text.isdigit() and 1 <= len(text) <= 9 and int(text) >= 1):
        raise Problem(
            400,
            vi=f"page phải là số trang bắt đầu từ 1, không phải {text[:40]!r}.",
            en=f"page must be a page number from 1, not {text[:40]!r}.",
        )
    return int(text)


def _no_page(number: int, last: int) -> Problem:
    return Problem(
        404,
        vi=f"Không có trang {number}: danh mục có {last} trang.",
        en=f"There is no page {number}: the catalog has {last}.",
        last=last,
    )


class _Catalog:
    """The endpoints, with the services that they ask."""

    def __init__(self, services: Services) -> None:
        self._services = services

    # --- the catalog in pages

    def negotiated(self, request: Request) -> Response:
        """`/catalog`: a browser goes to the search, everybody else gets the first page in the syntax they like."""
        offers = [syntax.value for syntax in rdf.SYNTAXES]
        chosen = preferred(request.headers.get("accept"), [*offers, _HTML])
        if chosen is None:
            raise Problem(406, offers=[*offers, _HTML])
        if chosen == _HTML:
            return RedirectResponse(f"{request.scope.get('root_path', '')}/datasets", 303, {"Vary": "Accept"})
        return self._page(request, Syntax(chosen), "catalog")

    def pages(self, request: Request) -> Response:
        """`/catalog.ttl` and its kin."""
        suffix = request.path_params["suffix"]
        if suffix not in rdf.SUFFIXES:
            raise Problem(404)
        return self._page(request, rdf.SUFFIXES[suffix], f"catalog.{suffix}")

    def _page(self, request: Request, syntax: Syntax, name: str) -> Response:
        view = self._services.view(request)
        number = page_number(request)
        asked = request.query_params.get("modified_since")
        since = moment_of(asked) if asked else None
        behind = request.query_params.get("after", "")
        if behind and not _UID.fullmatch(behind):
            raise Problem(400, vi="after không hợp lệ.", en="after is not from a link of this catalog.")
        here = f"{public_base(request)}{name}"
        settings = self._services.settings
        with self._services.ledger.read() as connection:
            at = reflected(connection, view)
            # Not `at` itself: its `seq` counts what is withheld.
            state = (view.key, at.number, at.at)
            etag = etag_of(_FORM, version("open-data-hub"), settings, here, syntax, state, number, behind, since)
            unchanged = self._services.unchanged(request, at, etag=etag, vary=("Accept",))
            if unchanged is not None:
                return unchanged
            total = records.count(connection, view, since=since)
            if number > max(1, -(-total // PAGE_SIZE)) and not behind:
                raise _no_page(number, max(1, -(-total // PAGE_SIZE)))
            if behind:
                entries = records.after(connection, view, behind, size=PAGE_SIZE + 1, since=since)
            else:
                entries = records.page(connection, view, number=number, size=PAGE_SIZE, since=since)
            more = len(entries) > PAGE_SIZE if behind else number * PAGE_SIZE < total
            entries = entries[:PAGE_SIZE]
            graphs = records.graphs(connection, view, entries)
        disclose(self._services, request, "catalog", (entry.uid for entry in entries))
        paging = _paging(here, number, total, entries, asked, behind, more=more)
        lines = [*rdf.catalog_lines(settings, modified=at.at), *rdf.paging_lines(settings, paging)]
        for entry in entries:
            lines.extend(rdf.record_lines(settings, entry))
            lines.extend(graphs[entry.uid].lines)
        return self._rdf(request, lines, syntax, at, etag=etag)

    def _rdf(
        self, request: Request, lines: Iterable[str], syntax: Syntax, at: Reflected, *, etag: str | None = None
    ) -> Response:
        body = rdf.write(lines, syntax)
        etag = etag or etag_of(syntax, body)
        same = self._services.unchanged(request, at, etag=etag, vary=("Accept",))
        if same is not None:
            return same
        charset = "; charset=utf-8" if syntax in (Syntax.TURTLE, Syntax.RDF_XML) else ""
        response = Response(body, headers={"Content-Type": f"{syntax.value}{charset}"})
        return self._services.finish(request, response, at, etag=etag, vary=("Accept",))

    # --- one record

    def dataset(self, request: Request) -> Response:
        """One record, by uid or name, in the form that the address or the caller asks for."""
        key, suffix = _split(request.path_params["key"])
        return self._described(request, key, suffix)

    def _described(self, request: Request, key: str, suffix: str | None) -> Response:
        view = self._services.view(request)
        if not _KEY.fullmatch(key):
            raise Problem(404)
        with self._services.ledger.read() as connection:
            at = reflected(connection, view)
            found = records.find(connection, view, key)
            match found:
                case None:
                    raise Problem(404)
                case Gone():
                    raise Problem(410)
                case Moved(uid):
                    return self._see(request, f"dataset/{uid}{f'.{suffix}' if suffix else ''}")
                case Entry():
                    graph = records.graphs(connection, view, [found])[found.uid]
        # The page is as old as its record's last change, not as the catalog's.
        at = Reflected(at.number, found.modified, at.seq)
        chosen = rdf.SUFFIXES[suffix].value if suffix else self._negotiate(request)
        if chosen == _HTML:
            return self._html(request, view, found, graph, at)
        disclose(self._services, request, "dataset", [found.uid])
        lines = [*rdf.record_lines(self._services.settings, found), *graph.lines]
        return self._rdf(request, lines, Syntax(chosen), at)

    def _negotiate(self, request: Request) -> str:
        offers = (_HTML, *(syntax.value for syntax in rdf.SYNTAXES))
        chosen = preferred(request.headers.get("accept"), offers)
        if chosen is None:
            raise Problem(406, offers=list(offers))
        return chosen

    def _html(self, request: Request, view: View, entry: Entry, graph: Graph, at: Reflected) -> Response:
        disclose(self._services, request, "dataset", [entry.uid])
        nodes = Nodes(graph, language_of(request))
        shown = dataset_view(nodes, entry.iri, title=entry.title)
        base = public_base(request)
        url = f"{base}dataset/{entry.uid}"
        name = self._services.settings.title
        described = schema_org(
            shown, nodes, url=url, modified=entry.modified, catalog=f"{base}catalog", catalog_name=name,
            free=not entry.withheld,
        )  # fmt: skip
        return page(
            self._services, request, "dataset.html", at=at, entry=entry, dataset=shown, url=url, schema_org=described,
            suffixes=("ttl", "rdf", "jsonld", "nt"),
        )  # fmt: skip

    def _see(self, request: Request, path: str) -> Response:
        headers = self._services.headers(request, None)
        return RedirectResponse(f"{request.scope.get('root_path', '')}/{path}", 303, headers)

    def by_iri(self, request: Request) -> Response:
        """`/dataset?uri=IRI`: to the record about this IRI."""
        iri = _asked_iri(request)
        view = self._services.view(request)
        with self._services.ledger.read() as connection:
            found = records.find_iri(connection, view, iri)
        if found is None:
            raise Problem(404)
        return self._see(request, f"dataset/{found.uid}")

    # --- what belongs to a record

    def distribution(self, request: Request) -> Response:
        """`/distribution/{id}`: its record, in the form asked for; a browser is led to its place on the page."""
        key, suffix = _split(request.path_params["key"])
        if not _KEY.fullmatch(key):
            raise Problem(404)
        return self._distribution(request, key, suffix)

    def distribution_by_iri(self, request: Request) -> Response:
        """`/distribution?uri=IRI`."""
        return self._distribution(request, _asked_iri(request), None)

    def _distribution(self, request: Request, key: str, suffix: str | None) -> Response:
        view = self._services.view(request)
        place = place_of_distribution(self._services, view, key)
        if place is None:
            raise Problem(404)
        if suffix is None and self._negotiate(request) == _HTML:
            return self._see(request, f"dataset/{place.uid}{place.fragment}")
        return self._described(request, place.uid, suffix)

    def node(self, request: Request) -> Response:
        """`/.well-known/genid/{id}`: a nested node of a record; leads to the record."""
        return self._node(request, f".well-known/genid/{request.path_params['key']}")

    def shared_node(self, request: Request) -> Response:
        """`/agent/{id}` and the like: a node that several records describe; leads to one of them."""
        return self._node(request, request.scope["path"].removeprefix(request.scope.get("root_path", "")).lstrip("/"))

    def _node(self, request: Request, path: str) -> Response:
        view = self._services.view(request)
        uid = place_of_node(self._services, view, f"{self._services.settings.base}{path}")
        if uid is None:
            raise Problem(404)
        return self._see(request, f"dataset/{uid}")

    def record(self, request: Request) -> Response:
        """`/record/{uid}`: the catalog record is told of where its dataset is."""
        key, suffix = _split(request.path_params["key"])
        view = self._services.view(request)
        with self._services.ledger.read() as connection:
            found = records.find(connection, view, key) if _KEY.fullmatch(key) else None
        if found is None:
            raise Problem(404)
        return self._see(request, f"dataset/{found.uid}{f'.{suffix}' if suffix else ''}")

    def source(self, request: Request) -> Response:
        """`/source/{id}`: the datasets that came from a source, if there are any to see."""
        key = request.path_params["key"]
        view = self._services.view(request)
        with self._services.ledger.read() as connection:
            known = connection.scalar(
                select(source.c.id)
                .join(record, record.c.source_id == source.c.id)
                .where(source.c.id == key, records.visible(view))
                .limit(1)
            )
        if known is None:
            raise Problem(404)
        return self._see(request, f"datasets?{urlencode({'source': key})}")


def _asked_iri(request: Request) -> str:
    iri = request.query_params.get("uri", "")
    if not iri or len(iri) > 4000:
        raise Problem(400, vi="Cần tham số uri.", en="The parameter uri is missing.")
    return iri


def _paging(
    here: str, number: int, total: int, entries: list[Entry], since: str | None, behind: str, *, more: bool
) -> rdf.Paging:
    kept = {"modified_since": since} if since else {}

    def address(to: int, after: str = "") -> str:
        return f"{here}?{urlencode({'page': to, **({'after': after} if after else {}), **kept})}"

    last = max(1, -(-total // PAGE_SIZE))
    return rdf.Paging(
        this=address(number, behind),
        first=address(1),
        last=address(last),
        previous=address(number - 1) if number > 1 else None,
        # The next page begins after this page's last record, so that nothing is lost when records vanish meanwhile.
        next=address(number + 1, entries[-1].uid) if more and entries else None,
        total=total,
        size=PAGE_SIZE,
    )
