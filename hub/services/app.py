"""The one ASGI application: every service under one guard, the follower of the log beside them.

A service is one module with `routes(services)` and one entry point of group `hub.services`; built-ins register
the same way as a third party's.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable, Iterable, Sequence
from contextlib import AbstractContextManager, ExitStack, asynccontextmanager
from importlib.metadata import EntryPoint, entry_points, version
from typing import Any, Final

from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute

from hub.home import Home
from hub.services.compression import Compression
from hub.services.context import Services
from hub.services.guard import Guard, Limits, without_slash
from hub.services.negotiation import wants_html
from hub.services.operations import Telemetry
from hub.services.pages import problem_page
from hub.services.problems import Problem, problem
from hub.services.rates import Buckets, Rates

__all__ = ["GROUP", "create_app", "service_entries"]

GROUP: Final = "hub.services"
_LOG = logging.getLogger("hub.app")
_LIMITS: Final = Limits(bodies={"/api/v1/validate": 64 << 20})

Background = Callable[[Services], AbstractContextManager[object]]
"""Something that runs beside the services while the application does, such as the scheduler."""


def service_entries() -> list[EntryPoint]:
    """The services installed here, by name."""
    return sorted(entry_points(group=GROUP), key=lambda entry: entry.name)


def create_app(
    home: Home,
    *,
    follower: bool = True,
    background: Iterable[Background] = (),
    services: Sequence[Callable[[Services], list[BaseRoute]]] | None = None,
) -> FastAPI:
    """The application of a home.

    `follower`: bring the projections up to date in the background. `background`: what else runs meanwhile.
    `services`: only these instead of every installed one.
    """
    context = Services(home)
    home.ledger  # noqa: B018 - opened and migrated now, in one thread, before requests come
    makers = [entry.load() for entry in service_entries()] if services is None else services
    routes = [route for make in makers for route in make(context)]
    telemetry = Telemetry(context, routes)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        with ExitStack() as stack:
            if follower:
                await run_in_threadpool(stack.enter_context, _following(context))
            for begin in background:
                await run_in_threadpool(stack.enter_context, begin(context))
            yield
            await run_in_threadpool(stack.close)

    handlers: dict[Any, Any] = {Problem: _problem, HTTPException: _http, RequestValidationError: _invalid}
    app = FastAPI(
        title=home.settings.title_en,
        version=version("open-data-hub"),
        description=(
            "The hub's own API. Lists answer `{total, items, next}`; errors are problem documents (RFC 9457) with "
            "words in Vietnamese (`vi`) and English (`en`). What shows configuration or changes anything needs a token."
        ),
        routes=routes,
        lifespan=lifespan,
        middleware=[
            Middleware(Guard, limits=_LIMITS, answered=telemetry.answered),
            Middleware(Rates, requests=_requests(home), failures=Buckets(10.0, 1000)),
            Middleware(Compression),
        ],
        exception_handlers=handlers,
        docs_url=None,
        redoc_url=None,
        openapi_url=None,
        redirect_slashes=False,
    )
    app.state.services = context
    return app


def _requests(home: Home) -> Buckets:
    return Buckets(home.settings.requests_per_second, home.settings.requests_burst)


class _following(AbstractContextManager[None]):
    """The follower of the log, from start to stop."""

    def __init__(self, services: Services) -> None:
        from hub.pipeline.finishing import settle_confirmed
        from hub.projections.follower import Follower

        self._follower = Follower(services.home, on_confirmed=lambda: settle_confirmed(services.home))
        services.shared("follower", lambda: self._follower)

    def __enter__(self) -> None:
        self._follower.start()

    def __exit__(self, *_: object) -> None:
        self._follower.stop()


def _answer(request: Request, trouble: Problem) -> Response:
    if wants_html(request) and trouble.status != 401 and not request.url.path.startswith("/api/"):
        return problem_page(request.app.state.services, request, trouble)
    return problem(trouble, request.scope.get("hub.request_id"))


def _problem(request: Request, error: Exception) -> Response:
    assert isinstance(error, Problem)
    return _answer(request, error)


def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 404 and (elsewhere := without_slash(request)) is not None:
        return elsewhere
    return _answer(request, Problem(error.status_code, headers=dict(error.headers or {})))


def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    found = [
        {"path": ".".join(str(part) for part in one["loc"]), "expectation": one["msg"], "rule": one["type"]}
        for one in error.errors()
    ]
    where = "; ".join(f"{one['path']}: {one['expectation']}" for one in found[:5])
    return _answer(
        request,
        Problem(
            422,
            vi=f"Dữ liệu gửi lên không hợp lệ: {where}",
            en=f"What was sent is not valid: {where}",
            problems=found[:50],
        ),
    )
