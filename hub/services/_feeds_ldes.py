"""The event stream over HTTP: a root, chapters and pages that never change once they are full, and single members.

/feeds/ldes                        what anybody may see
/feeds/{feed}/ldes                 what one agency may see: 401 for everybody without a token, 404 for others
…/chapter/{n}, …/page/{n}          100 full pages each, 250 events each; immutable as soon as they are full
…/event/{name}                     one member
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from importlib.metadata import version
from threading import Lock
from typing import Final

from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hub.ledger import blobs
from hub.services import _feeds_ldes_rdf as rdf
from hub.services._disclosure import disclose
from hub.services._feeds_access import Opened, feed_asked, language_titles
from hub.services._feeds_ldes_rdf import Addresses, Link
from hub.services._feeds_log import PUBLIC_FEED, Bounds, Event, Feed, Head
from hub.services._feeds_members import members_of
from hub.services._feeds_ways import ways_of
from hub.services.context import Reflected, Services, etag_of, public_base
from hub.services.negotiation import preferred
from hub.services.problems import Problem
from vocab.rdf import Syntax

__all__ = ["CHAPTER", "PAGE", "ldes_routes"]

PAGE: Final = 250
"""Events on a page."""
CHAPTER: Final = 100
"""Pages in a chapter."""
_FORM: Final = 2
"""Grows when pages are written otherwise, so that no kept copy is taken for good."""
_WEEK: Final = 604_800


def ldes_routes(services: Services) -> list[BaseRoute]:
    """The stream's addresses, of the public feed and of agencies' feeds."""
    stream = _Stream(services)
    tails: tuple[tuple[str, Callable[[Request], Response]], ...] = (
        ("", stream.root),
        ("/chapter/{number}", stream.chapter),
        ("/page/{number}", stream.page),
        ("/event/{name}", stream.event),
    )
    return [
        Route(f"/feeds{part}/ldes{tail}", endpoint, name=f"ldes{'_of' if part else ''}{tail.partition('{')[0]}")
        for part in ("", "/{feed}")
        for tail, endpoint in tails
    ]


class _Closed:
    """Bounds of pages that are full, remembered by feed: they never change."""

    def __init__(self) -> None:
        self._known: dict[str, list[Bounds]] = {}
        self._lock = Lock()

    def bounds(self, connection: Connection, feed: Feed) -> list[Bounds]:
        """Bounds of every page, the last of which may be open."""
        with self._lock:
            known = list(self._known.get(feed.key, ()))
        found = feed.bounds(connection, len(known) * PAGE, PAGE)
        pages = [*known, *(found[place] for place in sorted(found))]
        full = [one for one in pages if one.count == PAGE]
        with self._lock:
            if len(self._known) > 256:
                self._known.clear()
            self._known[feed.key] = full
        return pages


def _spanning(bounds: Iterable[Bounds]) -> Bounds:
    parts = list(bounds)
    return Bounds(min(one.first for one in parts), max(one.last for one in parts), sum(one.count for one in parts))


class _Stream:
    """The endpoints."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._closed = _Closed()

    def root(self, request: Request) -> Response:
        """Chapters that are full, then the pages since, the open one last."""
        with feed_asked(self._services, request) as opened:
            head = opened.feed.head(opened.connection)
            at = Addresses(f"{public_base(request)}{opened.path}ldes")
            answer = _Answer(self._services, request, opened, at, head)
            pages = self._closed.bounds(opened.connection, opened.feed)
            since = opened.feed.first_at(opened.connection)
            chapters = len([one for one in pages if one.count == PAGE]) // CHAPTER
            links = [
                Link(at.chapter(number + 1), _spanning(pages[number * CHAPTER : (number + 1) * CHAPTER]))
                for number in range(chapters)
            ]
            links += _page_links(at, pages, chapters * CHAPTER)
        titles = language_titles(self._services.settings)
        lines = [*rdf.root_lines(at, titles, since), *rdf.node_lines(at.root, links)]
        # The root changes with its pages, not with each event: its tag is that of what it says.
        return answer.unchanged(*lines) or answer.of({None: lines})

    def chapter(self, request: Request) -> Response:
        """Relations to the pages of one full chapter."""
        number = _natural(request.path_params["number"])
        with feed_asked(self._services, request) as opened:
            head = opened.feed.head(opened.connection)
            if head.number < number * CHAPTER * PAGE:
                raise Problem(404)
            at = Addresses(f"{public_base(request)}{opened.path}ldes")
            answer = _Answer(self._services, request, opened, at, head, closed=True)
            if (same := answer.unchanged("chapter", number)) is not None:
                return same
            first = (number - 1) * CHAPTER
            pages = self._closed.bounds(opened.connection, opened.feed)[: first + CHAPTER]
        lines = [*rdf.stream_lines(at), *rdf.node_lines(at.chapter(number), _page_links(at, pages, first))]
        return answer.of({None: lines})

    def page(self, request: Request) -> Response:
        """250 events; the open page grows."""
        number = _natural(request.path_params["number"])
        with feed_asked(self._services, request) as opened:
            head = opened.feed.head(opened.connection)
            first = (number - 1) * PAGE
            if head.number <= first:
                raise Problem(404)
            closed = head.number >= first + PAGE
            at = Addresses(f"{public_base(request)}{opened.path}ldes")
            answer = _Answer(self._services, request, opened, at, head, closed=closed)
            if (same := answer.unchanged("page", number, min(head.number, first + PAGE))) is not None:
                return same
            events = opened.feed.events(opened.connection, first, PAGE)
            graphs = _graphs(opened, at, events)
        self._told(request, opened, events)
        graphs[None] = [*rdf.stream_lines(at), *rdf.node_lines(at.page(number), ()), *graphs[None]]
        return answer.of(graphs)

    def event(self, request: Request) -> Response:
        """One member."""
        name = request.path_params["name"]
        number = _natural(name.removesuffix("-old"))
        with feed_asked(self._services, request) as opened:
            head = opened.feed.head(opened.connection)
            at = Addresses(f"{public_base(request)}{opened.path}ldes")
            events = opened.feed.events(opened.connection, number - 1, 1)
            if not events or events[0].number != number:
                raise Problem(404)
            answer = _Answer(self._services, request, opened, at, head, closed=True)
            if (same := answer.unchanged("event", name)) is not None:
                return same
            graphs = _graphs(opened, at, events, only=name)
        self._told(request, opened, events)
        if not graphs[None]:
            raise Problem(404)
        return answer.of(graphs)

    def _told(self, request: Request, opened: Opened, events: list[Event]) -> None:
        if opened.feed is PUBLIC_FEED or not events:
            return
        uids = (one.uid for one in events if one.after is not None)
        disclose(self._services, request, "ldes", uids, first=events[0].number, last=events[-1].number)


def _page_links(at: Addresses, pages: list[Bounds], first: int) -> list[Link]:
    return [Link(at.page(number), one, open=one.count < PAGE) for number, one in enumerate(pages[first:], first + 1)]


def _graphs(
    opened: Opened, at: Addresses, events: list[Event], *, only: str | None = None
) -> dict[str | None, list[str]]:
    members = [one for one in members_of(opened.connection, opened.feed, events) if only is None or one.name == only]
    wanted = [one.digest for one in members if one.digest is not None]
    ways = ways_of(opened.connection, (one.uid for one in members if one.digest is not None))
    return rdf.member_graphs(at, members, blobs.get_blobs(opened.connection, wanted), ways)


def _natural(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 15 and not text.startswith("0")):
        raise Problem(404)
    return int(text)


class _Answer:
    """One answer: syntax, validators and caching are the same everywhere."""

    def __init__(
        self, services: Services, request: Request, opened: Opened, at: Addresses, head: Head, *, closed: bool = False
    ) -> None:
        offers = [syntax.value for syntax in rdf.SYNTAXES]
        chosen = preferred(request.headers.get("accept"), offers)
        if chosen is None:
            raise Problem(406, offers=offers)
        self._services, self._request, self._opened = services, request, opened
        self._at, self._syntax, self._closed = at, Syntax(chosen), closed
        told = opened.reflected(head)
        self._reflected = Reflected(told.number, None, 0) if closed else told
        self._etag: str | None = None

    def unchanged(self, *state: object) -> Response | None:
        """The 304, where the caller has what `state` (all that the bytes depend on, beside code and address) says."""
        settings = self._services.settings
        self._etag = etag_of(
            _FORM, version("open-data-hub"), settings.title, settings.title_en, self._opened.feed.key, self._at.root,
            self._syntax, *state,
        )  # fmt: skip
        same = self._services.unchanged(self._request, self._reflected, etag=self._etag, vary=("Accept",))
        return self._cached(same) if same is not None else None

    def of(self, graphs: Mapping[str | None, Iterable[str]]) -> Response:
        """The answer with these graphs."""
        response = Response(rdf.write(graphs, self._syntax), headers={"Content-Type": self._syntax.value})
        finished = self._services.finish(self._request, response, self._reflected, etag=self._etag, vary=("Accept",))
        return self._cached(finished)

    def _cached(self, response: Response) -> Response:
        if self._closed:
            scope = response.headers["Cache-Control"].partition(",")[0]
            response.headers["Cache-Control"] = f"{scope}, max-age={_WEEK}, immutable"
        return response
