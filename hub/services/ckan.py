"""CKAN's Action API v3, as a plain CKAN 2.12 answers it, on the search projection.

Every answer comes from one snapshot of the caller's view, at one position of the log. What a caller may not see is
not found (CKAN would say forbidden). Writes go through the same pipeline as a harvest, into the catalog of
the hub itself, and answer when they can be read.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final

import orjson
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hub.projections.search import SearchReader, reader_of
from hub.services import _ckan_absent as absent
from hub.services import _ckan_groups as groups
from hub.services import _ckan_packages as packages
from hub.services import _ckan_search as search
from hub.services import _ckan_site as site
from hub.services import _ckan_write as write
from hub.services import _ckan_write_groups as write_groups
from hub.services._ckan_api import (
    Action,
    Answer,
    Call,
    Invalid,
    NotFound,
    RawJson,
    failure,
    read_request,
    success,
)
from hub.services._disclosure import disclose, disclose_names, disclose_view, uids_in
from hub.services.context import Reflected, Services, etag_of, public_base

__all__ = ["ACTIONS", "routes"]

_LOG = logging.getLogger(__name__)


def help_show(call: Call, data: dict[str, Any]) -> str:
    """Show what an action does. name."""
    if "name" not in data:
        raise Invalid({"name": ["Missing value"]})
    action = ACTIONS.get(str(data["name"] or ""))
    if action is None:
        raise NotFound("Action function not found")
    return action.help


ACTIONS: Final[Mapping[str, Action]] = (
    {
        run.__name__: Action(run)
        for run in (
            help_show,
            search.package_search,
            packages.current_package_list_with_resources,
            packages.format_autocomplete,
            packages.package_autocomplete,
            packages.package_list,
            packages.package_relationships_list,
            packages.package_show,
            packages.resource_search,
            packages.resource_show,
            packages.resource_view_list,
            packages.resource_view_show,
            groups.dataset_follower_count,
            groups.group_autocomplete,
            groups.group_follower_count,
            groups.group_list,
            groups.group_list_authz,
            groups.group_package_show,
            groups.group_show,
            groups.member_list,
            groups.member_roles_list,
            groups.organization_autocomplete,
            groups.organization_follower_count,
            groups.organization_list,
            groups.organization_list_for_user,
            groups.organization_show,
            site.license_list,
            site.status_show,
            site.tag_autocomplete,
            site.tag_list,
            site.tag_search,
            site.tag_show,
            site.user_autocomplete,
            site.user_list,
            site.user_show,
            site.vocabulary_list,
            site.vocabulary_show,
        )
    }
    | {run.__name__: Action(run, reads=False) for run in (*write.WRITES, *write_groups.WRITES)}
    | dict(absent.ACTIONS)
)


class _ActionApi:
    def __init__(self, services: Services) -> None:
        self.services = services
        reader = services.shared("search", lambda: reader_of(services.home))
        assert isinstance(reader, SearchReader)
        self.reader = reader

    def help_url(self, request: Request, name: str) -> str:
        return f"{public_base(request)}api/3/action/help_show?name={name}"

    async def version(self, request: Request) -> Response:
        return Response(orjson.dumps({"version": 3}), media_type="application/json;charset=utf-8")

    async def action(self, request: Request) -> Response:
        name = str(request.path_params["action"])
        action = ACTIONS.get(name)
        if action is None:
            told = orjson.dumps(f"Bad request: Action name not known: {name}")
            return self._finish(request, Answer(400, told), None)
        try:
            data = await read_request(request, reads=action.reads)
        except Exception as error:
            answer = failure(self.help_url(request, name), error)
            if answer is None:
                raise
            return self._finish(request, answer, None)
        return await run_in_threadpool(self._run, request, name, action, data)

    async def nothing(self, request: Request) -> Response:
        raise HTTPException(404)

    def _run(self, request: Request, name: str, action: Action, data: dict[str, Any]) -> Response:
        caller = self.services.lenient_caller(request)
        view = self.services.view_of(caller, request)
        callback = data.pop("callback", None) if request.method in ("GET", "HEAD") else None
        call = Call(self.services, caller, view, self.reader.snapshot(view), self.reader, public_base(request))
        at: Reflected = call.snapshot.once("reflected", lambda: self.services.reflected(view, call.snapshot.seq))
        try:
            result = action.run(call, data)
        except Exception as error:  # noqa: BLE001 - the boundary of one call
            answer = failure(self.help_url(request, name), error)
            if answer is None:
                _LOG.exception("action %s failed", name)
                told = {"__type": "Internal Server Error", "message": "Internal Server Error"}
                body = {"help": self.help_url(request, name), "success": False, "error": told}
                answer = Answer(500, orjson.dumps(body))
            return self._finish(request, answer, at)
        if view.is_granted and action.reads:
            self._told(request, name, data, result, call.snapshot.seq)
        if not action.reads:
            snapshot = self.reader.snapshot(view)
            at = snapshot.once("reflected", lambda: self.services.reflected(view, snapshot.seq))
        return self._finish(request, success(self.help_url(request, name), result, _text(callback)), at)

    def _told(self, request: Request, name: str, data: Mapping[str, Any], result: object, seq: int) -> None:
        """Audit what an agency is about to be told."""
        service = f"ckan {name}"
        if data.get("fl"):  # chosen fields need not name the records that they are of
            disclose_view(self.services, request, service, seq)
            return
        body = result.text if isinstance(result, RawJson) else orjson.dumps(result, default=str)
        if uids := uids_in(body):
            disclose(self.services, request, service, uids)
        elif body.startswith(b"["):
            disclose_names(self.services, request, service, _names(orjson.loads(body)))

    def _finish(self, request: Request, answer: Answer, at: Reflected | None) -> Response:
        # No date: what organizations and vocabularies are called changes without an entry in the log.
        at = Reflected(at.number, None, at.seq) if at is not None else None
        etag = etag_of(answer.body) if answer.status == 200 and request.method in ("GET", "HEAD") else None
        if etag is not None and (unchanged := self.services.unchanged(request, at, etag=etag)):
            return unchanged
        response = Response(answer.body, answer.status, media_type=None, headers={"Content-Type": answer.media_type})
        return self.services.finish(request, response, at, etag=etag)


def _names(result: Any) -> list[str]:
    """The names that a list holds, of texts (`package_list`) or of objects (`package_autocomplete`)."""
    held = result if isinstance(result, list) else []
    told = (one.get("name") if isinstance(one, dict) else one for one in held)
    return [one for one in told if isinstance(one, str)]


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def routes(services: Services) -> list[BaseRoute]:
    """The Action API under `/api/3/action/` and `/api/action/`, GET and POST."""
    api = _ActionApi(services)
    methods = ["GET", "POST"]
    return [
        Route("/api/3", api.version),
        Route("/api/3/", api.version),
        Route("/api/action/{action}", api.action, methods=methods),
        Route("/api/3/action/{action}", api.action, methods=methods),
        # No redirection, which would lose what is posted.
        Route("/api/3/action/{action}/", api.nothing, methods=["GET"]),
    ]
