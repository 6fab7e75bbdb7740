"""`/api/v1/access/requests`: an agency asks, the owner's steward answers; and the agreement as a page to print."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

from fastapi import APIRouter, Path
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hub.ledger import asking, grants
from hub.ledger.asking import AlreadyAnswered, RequestState, UnknownRequest
from hub.ledger.grants import UnknownAgency
from hub.policy import AgencyCaller, Anybody, Caller, Steward
from hub.policy.callers import Scope
from hub.policy.decisions import Policy
from hub.policy.rules import Aspect
from hub.services import _catalog_records as records
from hub.services._api_access import may_decide, told
from hub.services._api_forms import LARGEST, Limit, Listing, Offset
from hub.services.context import Services
from hub.services.pages import page
from hub.services.problems import Problem

__all__ = ["agreement_routes", "request_routes"]

Number = Annotated[int, Path(ge=1, le=LARGEST, description="The request's number.")]


class Asked(BaseModel):
    """What an agency asks for."""

    model_config = ConfigDict(extra="forbid")

    record: str = Field(min_length=1, max_length=200, description="The record, by its uid or name.")
    purpose: str = Field(min_length=1, max_length=4000, description="What the data are to be used for.")
    legal_basis: str = Field(min_length=1, max_length=4000, description="The article that gives the right or the duty.")
    contact: str = Field("", max_length=500, description="Whom the owner may ask.")
    aspects: list[Aspect] = Field([Aspect.DATA], min_length=1, max_length=2)
    end: AwareDatetime | None = Field(None, description="Until when it is needed.")


class Granted(BaseModel):
    """What the steward gives: as asked, or less."""

    model_config = ConfigDict(extra="forbid")

    terms: str = Field("", max_length=4000, description="Terms of use; they stand in the agreement.")
    aspects: list[Aspect] | None = Field(None, min_length=1, max_length=2)
    end: AwareDatetime | None = None


class Refused(BaseModel):
    """A refusal is in writing, and rests on an article of the law."""

    model_config = ConfigDict(extra="forbid")

    article: str = Field(min_length=1, max_length=500)
    reason: str = Field(min_length=1, max_length=4000)


def request_routes(router: APIRouter, services: Services) -> None:
    """Add the addresses to the API's router."""
    ledger = services.ledger

    @router.post("/access/requests", tags=["access"], summary="Ask for a record's data", status_code=201)
    def ask(request: Request, asked: Asked) -> dict[str, Any]:
        caller = services.caller(request)
        agency = _asking(caller)
        view = services.view(request)
        with ledger.write() as connection, _answerable():
            found = records.find(connection, view, asked.record)
            if not isinstance(found, records.Entry):
                raise Problem(404, vi="Không có bản ghi này.", en="There is no such record.")
            made = asking.ask(
                connection,
                agency=agency,
                record_uid=found.uid,
                purpose=asked.purpose,
                legal_basis=asked.legal_basis,
                contact=asked.contact,
                by=caller.name,
                aspects=asked.aspects,
                end=asked.end,
            )
            return request_form(connection, made)

    @router.get("/access/requests", tags=["access"], summary="Requests that the caller made or may answer")
    def list_requests(
        request: Request,
        state: RequestState | None = None,
        limit: Limit = 100,
        offset: Offset = 0,
    ) -> Listing:
        caller = services.caller(request)
        asking.lapse_due(ledger)
        with ledger.read() as connection:
            mine, owned, everything = _reach(grants.policy(connection), caller)
            total, found = asking.listed(
                connection, agencies=mine, owners=owned, everything=everything, state=state, limit=limit, offset=offset
            )
            return Listing(total=total, items=[request_form(connection, one) for one in found])

    @router.get("/access/requests/{number}", tags=["access"], summary="One request, with what became of it")
    def show_request(request: Request, number: Number) -> dict[str, Any]:
        with ledger.read() as connection:
            return request_form(connection, _seen(connection, services.caller(request), number))

    @router.post("/access/requests/{number}/grant", tags=["access"], summary="Grant a request, as asked or less")
    def grant(request: Request, number: Number, given: Granted) -> dict[str, Any]:
        caller = services.caller(request)
        with ledger.write() as connection, _answerable():
            _answering(connection, caller, number)
            made, _ = asking.accept(
                connection, number, by=caller.name, terms=given.terms, aspects=given.aspects, end=given.end
            )
            return request_form(connection, made)

    @router.post("/access/requests/{number}/refuse", tags=["access"], summary="Refuse a request, with the article")
    def refuse(request: Request, number: Number, refused: Refused) -> dict[str, Any]:
        caller = services.caller(request)
        with ledger.write() as connection, _answerable():
            _answering(connection, caller, number)
            made = asking.refuse(connection, number, by=caller.name, article=refused.article, reason=refused.reason)
            return request_form(connection, made)

    @router.post("/access/requests/{number}/withdraw", tags=["access"], summary="Take a request back")
    def withdraw(request: Request, number: Number) -> dict[str, Any]:
        caller = services.caller(request)
        with ledger.write() as connection, _answerable():
            found = _seen(connection, caller, number)
            if found.agency not in grants.policy(connection).stands_for(_asking(caller)):
                raise Problem(403)
            return request_form(connection, asking.withdraw(connection, number, by=caller.name))

    @router.get("/access/reminders", tags=["access"], summary="Requests that wait, grants that end soon")
    def reminders(request: Request) -> Listing:
        caller = services.caller(request)
        with ledger.read() as connection:
            mine, owned, everything = _reach(grants.policy(connection), caller)
            found = [
                one
                for one in asking.reminders(connection)
                if everything or (one.to is not None and one.to in mine | owned)
            ]
        items = [
            {"kind": one.kind, "to": one.to, "request": one.request, "grant": one.grant, "at": one.at, "vi": one.vi,
             "en": one.en}
            for one in found
        ]  # fmt: skip
        return Listing(total=len(items), items=items)


def agreement_routes(services: Services) -> list[BaseRoute]:
    """`/agreement/{number}`: the agreement, for both to print."""

    def agreement(request: Request) -> Response:
        text = request.path_params["number"]
        if not (text.isascii() and text.isdigit() and len(text) < 16):
            raise Problem(404)
        caller = services.caller(request)
        if isinstance(caller, Anybody):
            raise Problem(401)
        with services.ledger.read() as connection:
            found = _seen(connection, caller, int(text))
            form = request_form(connection, found)
            asker, owner = _named(connection, found.agency), _named(connection, found.owner)
        response = page(services, request, "agreement.html", asked=found, form=form, asker=asker, owner=owner)
        response.headers["Cache-Control"] = "private, no-store"
        return response

    return [Route("/agreement/{number}", agreement, name="agreement")]


def request_form(connection: Connection, one: asking.Request) -> dict[str, Any]:
    """A request as it is answered, with the grant that came of it."""
    form: dict[str, Any] = {
        name: getattr(one, name)
        for name in (
            "id", "agency", "record", "title", "owner", "purpose", "legal_basis", "contact", "asked_by", "asked",
            "wanted_end", "due", "state", "decided", "decided_by", "article", "answer",
        )
    }  # fmt: skip
    form["aspects"] = sorted(one.aspects)
    form["grant"] = None
    if one.grant is not None:
        given = grants.get(connection, one.grant)
        form["grant"] = {
            "id": given.id, "aspects": sorted(given.aspects), "start": given.start, "end": given.end,
            "revoked": given.revoked, "reason": given.reason,
        }  # fmt: skip
    form["agreement"] = f"/agreement/{one.id}"
    return form


def _asking(caller: Caller) -> str:
    """The agency that the caller may ask for."""
    match caller:
        case AgencyCaller(agency=agency) | Steward(agency=str() as agency):
            return agency
        case Anybody():
            raise Problem(401)
        case _:
            raise Problem(
                403,
                vi="Chỉ cơ quan mới gửi được yêu cầu; hãy dùng mã truy cập của cơ quan.",
                en="Only an agency can ask; use a token of the agency.",
            )


def _reach(policy: Policy, caller: Caller) -> tuple[frozenset[str], frozenset[str], bool]:
    """Agencies that the caller asks for, agencies that it answers for, and whether it sees all requests."""
    nothing: frozenset[str] = frozenset()
    match caller:
        case Anybody():
            raise Problem(401)
        case AgencyCaller(agency=agency):
            return policy.stands_for(agency), nothing, False
        case Steward(agency=str() as agency):
            names = policy.stands_for(agency)
            return names, names, False
        case _:
            return nothing, nothing, Scope.READ in caller.scopes


def _seen(connection: Connection, caller: Caller, number: int) -> asking.Request:
    """A request that the caller may know of; raises `Problem` 404 for every other."""
    mine, owned, everything = _reach(grants.policy(connection), caller)
    try:
        found = asking.get(connection, number)
    except UnknownRequest:
        found = None
    if found is None or not (everything or found.agency in mine or found.owner in owned):
        raise Problem(404, vi=f"Không có yêu cầu {number}.", en=f"There is no request {number}.")
    return found


def _answering(connection: Connection, caller: Caller, number: int) -> None:
    """Raise `Problem` unless the caller may answer this request: 404 where it may not know of it, else 403."""
    found = _seen(connection, caller, number)
    if not may_decide(connection, caller, found.owner):
        raise Problem(
            403,
            vi="Chỉ cán bộ quản lý của cơ quan chủ quản mới trả lời được yêu cầu này.",
            en="Only a steward of the owner can answer this request.",
        )


@contextmanager
def _answerable() -> Iterator[None]:
    """`told`, and that a request is no longer open."""
    try:
        with told():
            yield
    except AlreadyAnswered as error:
        one = error.request
        raise Problem(
            409,
            vi=f"Yêu cầu {one.id} đã được xử lý ({one.state}).",
            en=f"Request {one.id} is no longer open: {one.state}.",
            state=one.state.value,
        ) from None


def _named(connection: Connection, agency: str | None) -> tuple[str, str] | None:
    if agency is None:
        return None
    try:
        found = grants.find_agency(connection, agency)
    except UnknownAgency:
        return agency, agency
    return found.title_vi, found.title_en
