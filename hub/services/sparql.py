"""SPARQL 1.1 Protocol, query only: `/sparql` by GET, by form and by direct POST.

Queries run in `hub.projections.queries`, on the snapshot of what the caller may see. An answer up to 256 kB is sent
when it is whole, so that whatever goes wrong has a status; a longer one streams, and is broken off (no last chunk)
when it cannot be finished, so that nobody takes a part for the whole. An answer that a limit cut short says so: header
`X-Hub-Truncated` where the end is known when it begins, and a note at its end where the format has a place for one.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable
from email.utils import format_datetime
from typing import Any, Final
from urllib.parse import urlencode

from anyio import CapacityLimiter, to_thread
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import Receive, Scope, Send

from hub.clock import parse_stamp
from hub.policy import Anybody, Caller, View
from hub.projections._graph_closed import Closed
from hub.projections.graph import Snapshots
from hub.projections.queries import (
    Answer,
    Busy,
    Failed,
    Failure,
    NoSnapshot,
    Pool,
    QueryLimits,
    QueryRequest,
    Refused,
    Snapshot,
)
from hub.projections.query_text import Form, QueryText
from hub.services._browser import SESSION, cookie_of
from hub.services._disclosure import disclose_view
from hub.services._sparql_description import SYNTAXES, describe
from hub.services._sparql_examples import examples
from hub.services._sparql_request import (
    QUERY_LENGTH,
    Asked,
    Format,
    format_of,
    formats_of,
    read_get,
    read_post,
    wants_page,
)
from hub.services._sparql_vocabulary import vocabulary_routes
from hub.services.context import Reflected, Services, credential, etag_of
from hub.services.negotiation import preferred
from hub.services.pages import page
from hub.services.problems import Problem
from vocab.rdf import Syntax

__all__ = ["TRUNCATED", "limits_of", "routes"]

TRUNCATED: Final = "X-Hub-Truncated"
"""Response header: which limit cut the answer short, `rows` or `bytes`."""
_ROW_LIMIT: Final = "X-Hub-Row-Limit"
_ALLOW: Final = "GET, HEAD, POST, OPTIONS"
_WHOLE: Final = 16 * 1024
"""Bytes up to which an answer goes out in one piece."""
_LONG_TEXT: Final = 8192
"""Bytes from which a query is read aside."""
CLOSING_SECONDS = 10.0
"""How long a query waits for the graph to let go of what was closed; longer, and it is answered 503."""
_LOOK_AGAIN: Final = 0.1
_PLACE: Final = re.compile(r"error at (\d+):(\d+)")


def routes(services: Services) -> list[BaseRoute]:
    """`/sparql` and what its page completes."""
    return [Route("/sparql", _Endpoint(services), name="sparql"), *vocabulary_routes(services)]


def limits_of(services: Services) -> QueryLimits:
    """The limits of a query, from `hub.yaml`."""
    settings = services.settings
    return QueryLimits(
        seconds=settings.query_seconds,
        memory_mb=settings.query_memory_mb,
        rows=settings.query_rows,
        bytes=settings.query_bytes,
        wait_seconds=min(10.0, settings.query_seconds),
    )


class _Gone(Exception):
    """The caller hung up."""


class _Endpoint:
    """The endpoint, as an ASGI application."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._endpoint = f"{services.settings.base}sparql"
        self._graphs = frozenset(
            services.settings.base + name for name in ("", "catalog", "sparql", "sparql#default-graph")
        )
        self._snapshots = Snapshots(services.home)
        self._closed = Closed(services.ledger)
        self._limits = limits_of(services)
        self._pools: dict[str, Pool] = {}
        self._reading = CapacityLimiter(1)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        request = Request(scope, receive)
        if request.method == "OPTIONS":
            await Response(status_code=204, headers={"Allow": _ALLOW})(scope, receive, send)
            return
        if request.method not in ("GET", "HEAD", "POST"):
            raise Problem(405, headers={"Allow": _ALLOW})
        try:
            answer = await self._answer(request, receive)
        except _Gone:
            return
        if isinstance(answer, Response):
            await answer(scope, receive, send)
            return
        await _Sending(request, receive, send, *answer).run()

    async def _answer(self, request: Request, receive: Receive) -> Response | tuple[Answer, dict[str, str]]:
        caller = await self._caller(request)
        asked = await self._asked(request)
        if asked.query is None:
            return self._description(request)
        if request.method != "POST" and asked.format is None and _page_wanted(request, asked.query.form):
            return self._page(request)
        self._check_dataset(asked)
        format_ = format_of(asked.query.form, request.headers.get("accept"), asked.format)
        return await self._run(request, receive, caller, asked, format_)

    async def _caller(self, request: Request) -> Caller:
        if credential(request) is None and cookie_of(request, SESSION) is None:
            return Anybody()
        return await run_in_threadpool(self._services.caller, request)

    async def _asked(self, request: Request) -> Asked:
        if request.method == "POST":
            body = await request.body()
            if len(body) > 4 * QUERY_LENGTH:
                raise Problem(413)
            return await self._aside(len(body), lambda: read_post(request.headers, request.scope["query_string"], body))
        query_string: bytes = request.scope["query_string"]
        return await self._aside(len(query_string), lambda: read_get(query_string))

    async def _aside(self, size: int, read: Callable[[], Asked]) -> Asked:
        """Read a long query in a thread, so that the event loop goes on; one at a time."""
        return await to_thread.run_sync(read, limiter=self._reading) if size > _LONG_TEXT else read()

    def _check_dataset(self, asked: Asked) -> None:
        """There is one graph, the default one: a dataset of other graphs is refused, and nothing is fetched."""
        query = asked.query
        assert query is not None
        given = asked.default_graphs or asked.named_graphs  # the protocol's dataset outranks the query's (2.1.4)
        default_graphs = asked.default_graphs if given else query.default_graphs
        named_graphs = asked.named_graphs if given else query.named_graphs
        foreign = [graph for graph in default_graphs if graph not in self._graphs] or list(named_graphs)
        if foreign:
            raise Problem(
                400,
                vi=f"Ở đây không có đồ thị <{foreign[0]}>. Chỉ có một đồ thị mặc định, và không tải gì từ nơi khác.",
                en=f"There is no graph <{foreign[0]}> here. There is one default graph, and nothing is fetched.",
                graph=foreign[0],
            )

    async def _run(
        self, request: Request, receive: Receive, caller: Caller, asked: Asked, format_: Format
    ) -> Response | tuple[Answer, dict[str, str]]:
        query = asked.query
        assert query is not None
        view = View.PUBLIC
        if not isinstance(caller, Anybody):
            view = await run_in_threadpool(self._services.view_of, caller, request)
        pool = self._pool(view)
        for _ in range(4):
            try:
                snapshot = await self._open(pool, view, asked.at)
                at = await self._reflected(snapshot)
                etag = _etag(at, query, format_, view, snapshot.past)
                headers = self._headers(request, at, format_, etag) | self._memento(request, asked.at)
                same = self._services.unchanged(request, at, etag=etag, vary=["Accept"])
                if same is not None:
                    return same
                limited, probe = query.limited(pool.limits.rows) or (None, None)
                work = QueryRequest(query.text, format_.name, limited, probe, query.prefixes)
                if view.is_granted:
                    await run_in_threadpool(disclose_view, self._services, request, "sparql", at.seq)
                answer = await _unless_gone(pool.run(work, _key(request, caller), snapshot), receive)
            except NoSnapshot:
                raise Problem(
                    503,
                    vi="Đồ thị chưa được dựng xong, hãy thử lại sau.",
                    en="The graph is still being built; try again later.",
                    headers={"Retry-After": "2"},
                ) from None
            except Busy:
                raise Problem(
                    503,
                    vi="Danh mục ở một thời điểm khác đang được dựng lại, hãy thử lại sau.",
                    en="The catalog as it was at another moment is being rebuilt; try again later.",
                    headers={"Retry-After": "5"},
                ) from None
            except Refused as refused:
                raise _refusal(refused) from None
            except Failed as failed:
                if failed.failure is not Failure.GONE:
                    raise _failure(failed, pool.limits) from None
                continue  # the snapshot was replaced meanwhile
            if query.form is not Form.ASK:
                headers[_ROW_LIMIT] = str(pool.limits.rows)
            return answer, headers
        raise Problem(503, headers={"Retry-After": "1"})

    async def _open(self, pool: Pool, view: View, moment: str | None) -> Snapshot:
        """The snapshot to query. None that holds what was closed since it was made: the graph will have followed in a
        moment; raises `Problem` 503 where it takes longer."""
        loop = asyncio.get_running_loop()
        until = loop.time() + CLOSING_SECONDS
        while True:
            snapshot = await pool.snapshot(view, moment)
            if moment is not None:
                return snapshot  # what was closed since is not in it
            known = self._closed.is_known(snapshot)
            if not (self._closed.holds(snapshot) if known else await run_in_threadpool(self._closed.holds, snapshot)):
                return snapshot
            if loop.time() > until:
                raise Problem(
                    503,
                    vi="Đồ thị đang được cập nhật sau khi có bản ghi thôi công khai, hãy thử lại sau.",
                    en="The graph is being brought up to date after a record was closed; try again later.",
                    headers={"Retry-After": "5"},
                )
            await run_in_threadpool(self._snapshots.hurry, view)
            await asyncio.sleep(_LOOK_AGAIN)

    def _pool(self, view: View) -> Pool:
        # Agencies share processes and take turns in them; which files a query opens, its snapshot says.
        kind = "granted" if view.is_granted else view.key
        if kind not in self._pools:
            self._pools[kind] = Pool(self._snapshots, self._services.settings.query_workers, self._limits)
        return self._pools[kind]

    async def _reflected(self, snapshot: Snapshot) -> Reflected:
        """The position as the caller may know it: a granted view's number counts only what that view could see."""
        if not snapshot.view.is_granted:
            return Reflected(snapshot.position, None, snapshot.seq)
        found = await run_in_threadpool(self._services.reflected, snapshot.view, snapshot.seq)
        return Reflected(found.number, None, snapshot.seq)

    def _headers(self, request: Request, at: Reflected, format_: Format, etag: str | None) -> dict[str, str]:
        return {
            **self._services.headers(request, at, etag=etag, vary=["Accept"]),
            "Content-Type": format_.media_type,
            "Access-Control-Allow-Origin": "*",
        }

    def _memento(self, request: Request, at: str | None) -> dict[str, str]:
        """What an answer about the past says of itself (RFC 7089)."""
        if at is None:
            return {}
        headers = {"Memento-Datetime": format_datetime(parse_stamp(at).replace(microsecond=0), usegmt=True)}
        if request.method != "POST":
            pairs = [(name, value) for name, value in request.query_params.multi_items() if name != "at"]
            headers["Link"] = f'<{self._endpoint}?{urlencode(pairs)}>; rel="original"'
        return headers

    def _description(self, request: Request) -> Response:
        """What a GET without a query gets: the service's description, or the page to write queries on."""
        if request.method == "POST":
            raise Problem(400, vi="Thiếu tham số query.", en="The parameter query is missing.")
        if wants_page(request.headers.get("accept"), SYNTAXES):
            return self._page(request)
        offers = [*SYNTAXES, "application/xml", "application/json", "text/plain"]
        chosen = preferred(request.headers.get("accept"), offers)
        if chosen is None:
            raise Problem(406)
        aliases = {
            "application/xml": Syntax.RDF_XML,
            "application/json": Syntax.JSON_LD,
            "text/plain": Syntax.N_TRIPLES,
        }
        syntax = aliases.get(chosen) or Syntax(chosen)
        settings = self._services.settings
        body = describe(self._endpoint, settings.title, settings.title_en, syntax)
        etag = etag_of(body)
        if (same := self._services.unchanged(request, None, etag=etag, vary=["Accept"])) is not None:
            return same
        response = Response(body, media_type=syntax.value)
        return self._services.finish(request, response, None, etag=etag, vary=["Accept"])

    def _page(self, request: Request) -> Response:
        limits = self._limits
        return page(
            self._services,
            request,
            "sparql.html",
            query=request.query_params.get("query", ""),
            examples=examples(),
            endpoint=self._endpoint,
            seconds=limits.seconds,
            rows=limits.rows,
        )


class _Sending:
    """Sends a query's answer and gives its process back, whatever happens to the connection."""

    def __init__(self, request: Request, receive: Receive, send: Send, answer: Answer, headers: dict[str, str]) -> None:
        self._request = request
        self._receive = receive
        self._send = send
        self._given = answer
        self._headers = headers

    async def run(self) -> None:
        """Send all of it, or break off."""
        try:
            if self._given.whole:
                await self._send_whole()
            elif self._request.method == "HEAD":
                await self._start()
                await self._piece(b"", more=False)
            else:
                await self._stream()
        finally:
            self._given.close()

    async def _send_whole(self) -> None:
        body = self._given.everything()
        self._headers["Content-Length"] = str(len(body))
        if self._given.truncated is not None:
            self._headers[TRUNCATED] = self._given.truncated
        await self._start()
        if self._request.method == "HEAD":
            await self._piece(b"", more=False)
        elif len(body) <= _WHOLE:
            await self._piece(body, more=False)
        else:
            await self._piece(body, more=True)
            await self._piece(b"", more=False)

    async def _stream(self) -> None:
        gone = asyncio.create_task(_hang_up(self._receive))
        gone.add_done_callback(lambda _: self._given.close())
        await self._start()
        try:
            async for piece in self._given.pieces():
                await self._piece(piece, more=True)
        except Failed:
            return  # without an end: the server closes the connection, and the client notices
        finally:
            gone.cancel()
        if self._given.truncated is not None and not self._given.noted:
            return
        await self._piece(b"", more=False)

    async def _start(self) -> None:
        raw = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in self._headers.items()]
        await self._send({"type": "http.response.start", "status": 200, "headers": raw})

    async def _piece(self, body: bytes, *, more: bool) -> None:
        await self._send({"type": "http.response.body", "body": body, "more_body": more})


async def _hang_up(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


async def _unless_gone(work: Awaitable[Answer], receive: Receive) -> Answer:
    """Await an answer, unless the caller hangs up first: raises `_Gone`, and what was begun ends."""
    running = asyncio.ensure_future(work)
    gone = asyncio.create_task(_hang_up(receive))
    try:
        await asyncio.wait((running, gone), return_when=asyncio.FIRST_COMPLETED)
        if running.done():
            return running.result()
        raise _Gone
    finally:
        gone.cancel()
        if not running.done():
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


def _key(request: Request, caller: Caller) -> str:
    """What tells callers apart for fairness."""
    match caller:
        case Anybody():
            return f"host:{request.client.host if request.client else ''}"
        case known:
            return f"token:{known.name}"


def _page_wanted(request: Request, form: Form) -> bool:
    types = [one.media_type.partition(";")[0] for one in formats_of(form)]
    return wants_page(request.headers.get("accept"), types)


def _etag(at: Reflected, query: QueryText, format_: Format, view: View, past: str | None) -> str | None:
    """Equal for equal answers, of queries that depend on the data alone. Weak: rows may come in another order."""
    if not query.stable:
        return None
    return "W/" + etag_of(view.key, at.number, format_.name, query.text, *([past] if past else []))


def _refusal(refused: Refused) -> Problem:
    headers = {"Retry-After": str(refused.after)}
    if refused.own:
        return Problem(
            429,
            vi="Bạn đang có quá nhiều truy vấn chạy cùng lúc, hãy chờ chúng kết thúc.",
            en="Too many queries of yours are running at once; wait for them to end.",
            headers=headers,
        )
    return Problem(
        503,
        vi="Mọi tiến trình truy vấn đều đang bận, hãy thử lại sau.",
        en="Every query process is busy; try again later.",
        headers=headers,
    )


def _failure(failed: Failed, limits: QueryLimits) -> Problem:
    match failed.failure:
        case Failure.SYNTAX:
            return _syntax(failed.message)
        case Failure.TIME:
            return Problem(
                504,
                vi=f"Truy vấn chạy quá {limits.seconds:g} giây và đã bị dừng.",
                en=f"The query ran longer than the limit of {limits.seconds:g} seconds and was stopped.",
                limit_seconds=limits.seconds,
            )
        case Failure.MEMORY:
            return Problem(
                503,
                vi=f"Truy vấn cần nhiều bộ nhớ hơn giới hạn {limits.memory_mb} MB và đã bị dừng.",
                en=f"The query needed more memory than the limit of {limits.memory_mb} MB and was stopped.",
                limit_memory_mb=limits.memory_mb,
            )
        case Failure.ENGINE | Failure.GONE:
            return Problem(
                400,
                vi=f"Truy vấn không thực hiện được: {failed.message}",
                en=f"The query cannot be evaluated: {failed.message}",
            )


def _syntax(message: str) -> Problem:
    """A syntax error with its place; of the long list of what was expected, as much as helps."""
    place = _PLACE.search(message)
    short = message if len(message) <= 300 else f"{message[:300]}…"
    where: dict[str, Any] = {"line": int(place[1]), "column": int(place[2])} if place else {}
    told_vi = f" ở dòng {place[1]}, cột {place[2]}" if place else ""
    return Problem(
        400,
        vi=f"Truy vấn sai cú pháp{told_vi}: {short}",
        en=f"The query is not well-formed SPARQL: {short}",
        **where,
    )
