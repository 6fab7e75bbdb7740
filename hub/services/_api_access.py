"""`/api/v1/access`, `/api/v1/agencies` and `/api/v1/audit`: the policy for whom it concerns.

Administrators and the hub's stewards see and do everything. An agency's steward acts for what the agency owns; an
agency sees what it was given. Whoever may not know that a record exists is told that there is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any, Literal

from fastapi import APIRouter, Body, Path, Query
from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import StreamingResponse

from hub import access as granting
from hub.clock import stamp
from hub.ledger import access, audit, grants, records
from hub.ledger.grants import BadGrant, UnknownAgency, UnknownGrant
from hub.ledger.records import UnknownRecord
from hub.policy import (
    Anybody,
    Aspect,
    Caller,
    DataClass,
    Exposure,
    Flag,
    Grant,
    ScopeKind,
    Steward,
    may_write,
    sees_all,
)
from hub.services._api_forms import LARGEST, Limit, Listing, Offset, listing
from hub.services.context import Services
from hub.services.problems import Problem

__all__ = ["access_routes", "may_decide", "told"]

Number = Annotated[int, Path(ge=1, le=LARGEST, description="The grant's number.")]
Text = Annotated[str | None, Query(max_length=2000)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid")


class ScopeForm(_Model):
    """What a grant names."""

    kind: ScopeKind
    value: str = Field(min_length=1, max_length=2000)


class GrantForm(_Model):
    """A grant to give. `grantee` is an agency (id, code or name) or `any`; times as `hub access grant` takes them."""

    grantee: str = Field(min_length=1, max_length=300)
    scope: ScopeForm
    aspects: list[Aspect] = Field(default_factory=lambda: list(Aspect), min_length=1)
    purpose: str = Field(min_length=1, max_length=4000)
    legal_basis: str = Field(min_length=1, max_length=4000)
    start: str | None = Field(None, max_length=100)
    end: str | None = Field(None, max_length=100)


class RevocationForm(_Model):
    """Why a grant ends."""

    reason: str = Field("", max_length=4000)


class SettingsForm(_Model):
    """What a steward says of a record; what is null is as its source says."""

    owner: str | None = Field(None, min_length=1, max_length=300)
    data_class: DataClass | None = None
    label: str | None = Field(None, max_length=200)
    flags: list[Flag] | None = None
    description: Exposure | None = None
    data: Exposure | None = None
    note: str = Field("", max_length=4000)


class PairForm(_Model):
    """To whom a class or flag exposes descriptions and data."""

    description: Exposure
    data: Exposure


class AgencyForm(_Model):
    """An agency to register."""

    id: str = Field(min_length=1, max_length=100)
    title_vi: str = Field(min_length=1, max_length=500)
    title_en: str = Field("", max_length=500)


def access_routes(router: APIRouter, services: Services) -> None:
    """Every address of the policy."""
    for add in (_explaining, _grants, _record_settings, _defaults, _agencies, _audit):
        add(router, services)


@contextmanager
def told() -> Iterator[None]:
    """Turns what the ledger refuses into problems with words."""
    try:
        yield
    except BadGrant as error:
        problems = [
            {"path": error.field, "value": str(error.value), "expectation": error.en, "vi": error.vi, "en": error.en}
        ]
        raise Problem(
            422, vi=f"{error.field}: {error.vi}.", en=f"{error.field}: {error.en}.", problems=problems
        ) from None
    except UnknownAgency:
        raise Problem(422, vi="Không có cơ quan này.", en="There is no such agency.") from None
    except granting.UnknownCaller:
        raise Problem(422, vi="Không có người hỏi này.", en="There is no such caller.") from None
    except UnknownRecord:
        raise Problem(404, vi="Không có bản ghi này.", en="There is no such record.") from None
    except UnknownGrant:
        raise Problem(404, vi="Không có quyền này.", en="There is no such grant.") from None


def _known(services: Services, request: Request) -> Caller:
    caller = services.caller(request)
    if isinstance(caller, Anybody):
        raise Problem(401)
    return caller


def _owners(connection: Connection, caller: Caller) -> frozenset[str] | None:
    return granting.owners_of(grants.policy(connection), caller)


def may_decide(connection: Connection, caller: Caller, owner: str | None) -> bool:
    """Whether the caller acts for what `owner` owns."""
    if may_write(caller):
        return True
    owners = _owners(connection, caller)
    return owners is not None and owner in owners and may_write(caller, owners | {getattr(caller, "agency", "")})


def _asked_about(connection: Connection, asking: Caller, name: str, *, answers: bool) -> Caller:
    """The caller of this name. Who does not answer for the record may ask about itself alone, and is not told which
    other names there are."""
    try:
        who = granting.caller_named(connection, name)
    except granting.UnknownCaller:
        if answers:
            raise
        who = None
    if who is None or not (answers or who == asking):
        raise Problem(401 if isinstance(asking, Anybody) else 403)
    return who


def _explaining(router: APIRouter, services: Services) -> None:
    @router.get("/access/explain", tags=["access"], summary="Why a caller may or may not have a record")
    def explain(
        request: Request,
        record: Annotated[str, Query(min_length=1, max_length=2000, description="uid, name or IRI")],
        caller: Annotated[str | None, Query(max_length=300, description="Default: who asks")] = None,
    ) -> dict[str, Any]:
        asking = services.caller(request)
        view = services.view(request)
        with told(), services.ledger.read() as connection:
            one = records.find(connection, view, record)
            who = asking
            if caller is not None:
                answers = sees_all(asking) or may_decide(connection, asking, access.facts_of(connection, one.id).owner)
                who = _asked_about(connection, asking, caller, answers=answers)
            found = granting.explain(connection, who, one.uid)
        return found.to_json()


def _grants(router: APIRouter, services: Services) -> None:
    ledger = services.ledger
    zone = services.settings.timezone

    def visible(connection: Connection, asking: Caller, found: list[Grant]) -> list[Grant]:
        if sees_all(asking):
            return found
        names = grants.policy(connection).stands_for(getattr(asking, "agency", None) or "")
        owned = (
            {one.id for one in found if _owner_of(connection, one) in names} if isinstance(asking, Steward) else set()
        )
        return [one for one in found if one.grantee in names or one.grantee is None or one.id in owned]

    @router.get("/access/grants", tags=["access"], summary="Grants that the caller may know of, ended ones too")
    def list_grants(
        request: Request, agency: Text = None, valid: bool = False, limit: Limit = 100, offset: Offset = 0
    ) -> Listing:
        asking = _known(services, request)
        moment = stamp()
        with told(), ledger.read() as connection:
            grantee = grants.find_agency(connection, agency).id if agency else None
            found = grants.listed(connection, grantee=grantee, valid_at=moment if valid else None)
            shown = visible(connection, asking, found)
        items = [granting.grant_form(one, moment) for one in shown[offset : offset + limit]]
        return listing(request, items, total=len(shown), limit=limit, offset=offset)

    @router.post("/access/grants", tags=["access"], summary="Give an agency access", status_code=201)
    def give(request: Request, form: GrantForm) -> dict[str, Any]:
        asking = _known(services, request)
        view = services.view(request)
        with told(), ledger.write() as connection:
            target = granting.target_of(connection, form.scope.kind, form.scope.value, view)
            if not may_decide(connection, asking, target.owner):
                raise Problem(403)
            made = grants.grant(
                connection,
                grantee=None if form.grantee == "any" else grants.find_agency(connection, form.grantee).id,
                kind=target.kind,
                value=target.value,
                aspects=form.aspects,
                purpose=form.purpose,
                legal_basis=form.legal_basis,
                by=asking.name,
                start=granting.moment_of(form.start, zone) if form.start else None,
                end=granting.moment_of(form.end, zone, end=True) if form.end else None,
                record=target.record,
            )
        return granting.grant_form(made, stamp())

    @router.get("/access/grants/{number}", tags=["access"], summary="One grant")
    def show_grant(request: Request, number: Number) -> dict[str, Any]:
        asking = _known(services, request)
        with told(), ledger.read() as connection:
            found = visible(connection, asking, [grants.get(connection, number)])
        if not found:
            raise Problem(404, vi="Không có quyền này.", en="There is no such grant.")
        return granting.grant_form(found[0], stamp())

    @router.post("/access/grants/{number}/revoke", tags=["access"], summary="End a grant at once")
    def end(request: Request, number: Number, form: RevocationForm | None = None) -> dict[str, Any]:
        asking = _known(services, request)
        with told(), ledger.write() as connection:
            current = grants.get(connection, number)
            if not may_decide(connection, asking, _owner_of(connection, current)):
                if not visible(connection, asking, [current]):
                    raise UnknownGrant(number)
                raise Problem(403)
            gone = grants.revoke(connection, number, by=asking.name, reason=form.reason if form else "")
        return granting.grant_form(gone, stamp())


def _owner_of(connection: Connection, grant: Grant) -> str | None:
    try:
        return granting.target_of(connection, grant.kind, grant.value).owner
    except BadGrant:
        return None  # what it named is gone


def _record_settings(router: APIRouter, services: Services) -> None:
    ledger = services.ledger

    def shown(connection: Connection, one: records.Record) -> dict[str, Any]:
        facts = access.facts_of(connection, one.id)
        said = access.settings_of(connection, [one.uid]).get(one.uid) or access.Settings()
        return {
            "uid": one.uid, "said": said.to_json(), "owner": facts.owner, "data_class": facts.data_class.value,
            "access_label": facts.label, "flags": sorted(flag.value for flag in facts.flags),
            "visibility": one.visibility.value, "description": facts.description.value, "data": facts.data.value,
        }  # fmt: skip

    def found(connection: Connection, request: Request, key: str) -> tuple[Caller, records.Record]:
        asking = _known(services, request)
        one = records.find(connection, services.view(request), key)
        if not may_decide(connection, asking, access.facts_of(connection, one.id).owner):
            raise Problem(403)
        return asking, one

    @router.get("/access/records/{key}", tags=["access"], summary="What the policy knows of a record")
    def show_settings(request: Request, key: str) -> dict[str, Any]:
        with told(), ledger.read() as connection:
            _, one = found(connection, request, key)
            return shown(connection, one)

    @router.put("/access/records/{key}", tags=["access"], summary="Say of a record what its source does not")
    def put_settings(request: Request, key: str, form: SettingsForm) -> dict[str, Any]:
        from hub.pipeline.access import set_record

        with told(), ledger.write() as connection:
            asking, one = found(connection, request, key)
            if form.owner is not None and not may_write(asking):
                raise Problem(403, vi="Chỉ cán bộ hệ thống đổi chủ quản.", en="Only the hub's stewards name owners.")
            said = access.Settings(
                grants.find_agency(connection, form.owner).id if form.owner else None,
                form.data_class,
                form.label,
                tuple(form.flags) if form.flags is not None else None,
                form.description,
                form.data,
            )
            if form.owner is None:  # an agency's steward leaves the owner as it was said
                old = access.settings_of(connection, [one.uid]).get(one.uid)
                kept = old.owner if old is not None and not may_write(asking) else None
                said = access.Settings(kept, said.data_class, said.label, said.flags, said.description, said.data)
            set_record(connection, one.uid, said, actor=asking.name, note=form.note)
            return shown(connection, one)


def _defaults(router: APIRouter, services: Services) -> None:
    known: dict[str, DataClass | Flag] = {one.value: one for one in (*DataClass, *Flag)}

    @router.get("/access/defaults", tags=["access"], summary="What each data class and flag exposes")
    def list_defaults(request: Request) -> Listing:
        services.caller(request)
        with services.ledger.read() as connection:
            pairs = access.defaults(connection)
        items = [
            {"name": name, "description": pair.description.value, "data": pair.data.value}
            for name, pair in pairs.items()
        ]
        return Listing(total=len(items), items=items)

    @router.put("/access/defaults/{name}", tags=["access"], summary="Change what a class or flag exposes")
    def put_default(
        request: Request, name: Literal["open", "shared", "internal", "personal", "important", "core"], form: PairForm
    ) -> dict[str, Any]:
        from hub.pipeline.access import settle_all

        caller = services.administrator(request)
        with services.ledger.write() as connection:
            pair = access.Pair(form.description, form.data)
            access.set_default(connection, known[name], pair, actor=caller.name)
        settle_all(services.home, actor=caller.name)
        return {"name": name, "description": form.description.value, "data": form.data.value}


def _agencies(router: APIRouter, services: Services) -> None:
    def shown(one: grants.Agency) -> dict[str, Any]:
        return {
            "id": one.id, "title": {"vi": one.title_vi, "en": one.title_en}, "closed": one.closed,
            "successor": one.successor, "registered": one.own,
        }  # fmt: skip

    @router.get("/agencies", tags=["access"], summary="Agencies that can be granted something")
    def list_agencies(request: Request, limit: Limit = 100, offset: Offset = 0) -> Listing:
        _known(services, request)
        with services.ledger.read() as connection:
            found = grants.agencies(connection)
        items = [shown(one) for one in found[offset : offset + limit]]
        return listing(request, items, total=len(found), limit=limit, offset=offset)

    @router.post("/agencies", tags=["access"], summary="Register an agency", status_code=201)
    def add(request: Request, form: Annotated[AgencyForm, Body()]) -> dict[str, Any]:
        caller = services.writer(request)
        with told(), services.ledger.write() as connection:
            return shown(grants.add_agency(connection, form.id, form.title_vi, form.title_en, actor=caller.name))


def _own_rows(connection: Connection, wanted: dict[str, Any], total: int, after: int, limit: int) -> dict[str, Any]:
    """An agency's rows of the audit log, numbered among themselves: their places in the chain, and what stands before
    them there, would tell how much others do."""
    first = min(total, after - 1) if after else total
    found = audit.entries(connection, **wanted, limit=limit, newest=True, passed=total - first) if first > 0 else ()
    items = []
    for place, one in enumerate(found):
        form = one.to_json() | {"number": first - place}
        del form["prev"]
        items.append(form)
    last = items[-1]["number"] if len(items) == limit else 0
    return {"total": total, "items": items, "after": last if last > 1 else None}


def _audit(router: APIRouter, services: Services) -> None:
    def narrowed(connection: Connection, asking: Caller, agency: str | None) -> str | None:
        """The agency whose rows the caller may read; None: all."""
        if sees_all(asking):
            return grants.find_agency(connection, agency).id if agency else None
        if isinstance(asking, Steward) and asking.agency is not None:
            return asking.agency
        raise Problem(403)

    @router.get("/audit", tags=["audit"], summary="The audit log, newest first")
    def list_audit(
        request: Request,
        agency: Text = None,
        record: Text = None,
        since: Annotated[str | None, Query(max_length=100)] = None,
        action: Annotated[str | None, Query(max_length=100)] = None,
        after: Annotated[int, Query(ge=0, le=LARGEST, description="Rows before this number; 0: from the newest")] = 0,
        limit: Limit = 100,
    ) -> dict[str, Any]:
        asking = _known(services, request)
        with told(), services.ledger.read() as connection:
            wanted: dict[str, Any] = {
                "agency": narrowed(connection, asking, agency),
                "record": record,
                "since": stamp(granting.moment_of(since, services.settings.timezone)) if since else None,
                "action": action,
            }
            total = audit.count(connection, **wanted)
            if not sees_all(asking):
                return _own_rows(connection, wanted, total, after, limit)
            found = list(audit.entries(connection, **wanted, after=after, limit=limit, newest=True))
        following = found[-1].number if len(found) == limit and found[-1].number > 1 else None
        return {"total": total, "items": [one.to_json() for one in found], "after": following}

    @router.get("/audit/verify", tags=["audit"], summary="Whether the chain is whole")
    def verify_audit(request: Request) -> dict[str, Any]:
        services.writer(request)
        with services.ledger.read() as connection:
            broken = audit.verify(connection)
            rows, last = audit.head(connection)
        told = {"row": broken.number, "vi": broken.vi, "en": broken.en} if broken else None
        return {"whole": broken is None, "rows": rows, "head": last, "broken": told}

    @router.get("/audit/export", tags=["audit"], summary="All rows with their hashes, as JSON Lines")
    def export_audit(request: Request) -> StreamingResponse:
        services.writer(request)

        def lines() -> Iterator[bytes]:
            with services.ledger.read() as connection:
                for one in audit.entries(connection):
                    yield audit.canonical_line(one)

        return StreamingResponse(
            lines(), media_type="application/jsonl", headers={"Cache-Control": "private, no-store"}
        )
