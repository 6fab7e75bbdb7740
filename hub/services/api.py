"""The hub's own API, `/api/v1`: sources, jobs, plans, records, findings, projections, and checking a description.

Records are read by anybody, each as the caller's view shows it. Everything else needs a token.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Final

import orjson
from fastapi import APIRouter, Body, Path, Query, Response
from pydantic import ValidationError
from sqlalchemy import Connection, func, select
from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import BaseRoute

from harvesters.errors import HarvestError
from hub.ledger import audit, findings, jobs, leftovers, log
from hub.ledger import sources as ledger_sources
from hub.ledger.jobs import SourceBusy, UnknownJob
from hub.ledger.schema import JobKind, JobState, change, job, record
from hub.ledger.sources import UnknownSource
from hub.policy import View
from hub.projections import cursors
from hub.services import _catalog_records as records
from hub.services._api_access import access_routes
from hub.services._api_checking import checking_routes
from hub.services._api_forms import (
    LARGEST,
    Decision,
    Limit,
    Listing,
    Offset,
    finding_form,
    job_form,
    listing,
    plain,
    record_form,
    source_form,
    stored_finding_form,
)
from hub.services._api_requests import agreement_routes, request_routes
from hub.services._api_routes import ReadableRoute
from hub.services._disclosure import disclose
from hub.services.context import Services, etag_of, public_base, reflected
from hub.services.negotiation import require_match
from hub.services.problems import Problem
from hub.sources import Source
from vocab.findings import Severity

__all__ = ["routes"]

_MAPPING: Final = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]{0,100}")

Number = Annotated[int, Path(ge=1, le=LARGEST, description="The job's number.")]
SourceFilter = Annotated[str | None, Query(max_length=64, description="Only of this source.")]


def routes(services: Services) -> list[BaseRoute]:
    """Every address under `/api/v1`."""
    router = APIRouter(prefix="/api/v1", route_class=ReadableRoute)
    for add in (
        _sources,
        _jobs,
        _plans,
        _records,
        _findings,
        _projections,
        checking_routes,
        access_routes,
        request_routes,
    ):
        add(router, services)
    return [*router.routes, *agreement_routes(services)]


def _missing(vi: str, en: str) -> Problem:
    return Problem(404, vi=vi, en=en)


def _no_source(source_id: str) -> Problem:
    return _missing(f"Không có nguồn “{source_id[:64]}”.", f"There is no source {source_id[:64]!r}.")


def _no_job(number: int) -> Problem:
    return _missing(f"Không có công việc {number}.", f"There is no job {number}.")


def _state(connection: Connection, source_id: str) -> ledger_sources.SourceState:
    try:
        return ledger_sources.get(connection, source_id)
    except UnknownSource:
        raise _no_source(source_id) from None


def _existing(connection: Connection, source_id: str) -> ledger_sources.SourceState | None:
    return next((one for one in ledger_sources.listed(connection) if one.config.id == source_id), None)


def _tag(state: ledger_sources.SourceState) -> str:
    """The entity tag of a source: of its configuration, which PUT and DELETE can ask to be the one that is known."""
    return etag_of(state.config.model_dump_json())


def _require_known(request: Request, state: ledger_sources.SourceState | None) -> None:
    """Raise `Problem` 412 where the caller wants a source to be as they know it, or (`If-None-Match: *`) to be new, and
    it is not."""
    require_match(request, _tag(state) if state is not None else None, None)
    new = request.headers.get("if-none-match", "").strip() == "*"
    if (new and state is not None) or (state is None and "if-match" in request.headers):
        raise Problem(412)


def _job(connection: Connection, number: int) -> jobs.Job:
    try:
        return jobs.get(connection, number)
    except UnknownJob:
        raise _no_job(number) from None


def _note(connection: Connection, actor: str, action: str, subject: str) -> None:
    audit.append(connection, actor=actor, action=action, subject=subject)


def _sources(router: APIRouter, services: Services) -> None:
    ledger = services.ledger

    @router.get("/sources", tags=["sources"], summary="All harvest sources")
    def list_sources(request: Request) -> Listing:
        services.writer(request)
        with ledger.read() as connection:
            states = ledger_sources.listed(connection)
        return Listing(total=len(states), items=[source_form(state) for state in states])

    @router.get("/sources/{source_id}", tags=["sources"], summary="One source, with what is known of it")
    def show_source(request: Request, response: Response, source_id: str) -> dict[str, Any]:
        services.writer(request)
        with ledger.read() as connection:
            state = _state(connection, source_id)
            summary = findings.summary(connection, source_id)
            left = leftovers.listed(connection, source_id)
        response.headers.update({"ETag": _tag(state), "Cache-Control": "private, no-store, no-transform"})
        return source_form(state, whole=True) | {
            "findings": [{"rule": rule, "severity": severity, "count": times} for rule, severity, times in summary],
            "leftovers": plain(left),
        }

    @router.put("/sources/{source_id}", tags=["sources"], summary="Connect a source, or change one")
    def put_source(
        request: Request, response: Response, source_id: str, config: Annotated[dict[str, Any], Body()]
    ) -> dict[str, Any]:
        from hub.pipeline.access import settle_source

        caller = services.writer(request)
        with ledger.read() as connection:
            existing = _existing(connection, source_id)
        before = existing.config if existing is not None else None
        if before is not None and config.get("url") == before.shown().url:
            config = {**config, "url": before.url}  # as it was shown: a secret in it stays
        if before is not None and config.get("options") == before.shown().options:
            config = {**config, "options": before.options}
        checked = _checked(services, {**config, "id": source_id})
        with ledger.write() as connection:
            _require_known(request, _existing(connection, source_id))
            if ledger_sources.put(connection, checked, origin="api"):
                _note(connection, caller.name, "source.put", source_id)
            state = ledger_sources.get(connection, source_id)
        settle_source(ledger, source_id, actor=caller.name)
        response.status_code = 201 if before is None else 200
        response.headers["ETag"] = _tag(state)
        return source_form(state, whole=True)

    @router.delete("/sources/{source_id}", tags=["sources"], summary="Remove a source", status_code=204)
    def remove_source(request: Request, source_id: str) -> Response:
        caller = services.writer(request)
        with ledger.write() as connection:
            _require_known(request, _state(connection, source_id))
            ledger_sources.remove(connection, source_id)
            _note(connection, caller.name, "source.remove", source_id)
        return Response(status_code=204)

    def _pause(request: Request, source_id: str, paused: bool) -> dict[str, Any]:
        caller = services.writer(request)
        with ledger.write() as connection:
            _state(connection, source_id)
            ledger_sources.set_paused(connection, source_id, paused)
            _note(connection, caller.name, "source.pause" if paused else "source.resume", source_id)
            return source_form(ledger_sources.get(connection, source_id))

    @router.post("/sources/{source_id}/pause", tags=["sources"], summary="Harvest it no more until resumed")
    def pause_source(request: Request, source_id: str) -> dict[str, Any]:
        return _pause(request, source_id, True)

    @router.post("/sources/{source_id}/resume", tags=["sources"], summary="Harvest it again")
    def resume_source(request: Request, source_id: str) -> dict[str, Any]:
        return _pause(request, source_id, False)

    @router.post("/sources/{source_id}/run", tags=["sources"], summary="Queue a harvest now", status_code=202)
    def run_source(request: Request, source_id: str, full: bool = True) -> dict[str, Any]:
        services.writer(request)
        with ledger.write() as connection:
            _state(connection, source_id)
            try:
                queued = jobs.begin(connection, source_id, JobKind.HARVEST, trigger="api", full=full)
            except SourceBusy as busy:
                raise Problem(
                    409,
                    vi=f"Công việc {busy.job.id} của nguồn này đang chạy.",
                    en=f"Job {busy.job.id} of this source is running.",
                    job=busy.job.id,
                ) from None
        return job_form(queued)

    @router.post("/sources/{source_id}/test", tags=["sources"], summary="Ask for the first records, write nothing")
    def test_source(request: Request, source_id: str) -> dict[str, Any]:
        from hub.pipeline.rehearsal import preview
        from mappings.errors import MappingError

        services.writer(request)
        with ledger.read() as connection:
            _state(connection, source_id)
        try:
            seen = preview(services.home, source_id, limit=3)
        except MappingError as error:
            raise Problem(422, vi=error.vi, en=error.en) from None
        except HarvestError as error:
            return {"reachable": False, "reason": {"vi": error.vi, "en": error.en}, "records": []}
        return {"reachable": True, "reason": None, "records": [_looked(one) for one in seen.records]}


def _checked(services: Services, values: dict[str, Any]) -> Source:
    """The configuration as a whole, the connector's own options included; raises `Problem` 422."""
    from harvesters.registry import connector
    from hub.pipeline.recipe import default_mapping
    from mappings.errors import MappingError
    from mappings.registry import load

    try:
        orjson.dumps(values)
    except TypeError:  # half of a surrogate pair, which nothing can keep
        raise Problem(
            422, vi="Cấu hình chứa ký tự không hợp lệ.", en="The configuration holds no valid text."
        ) from None
    try:
        config = Source.model_validate(values)
        if config.mapping is not None and not _MAPPING.fullmatch(config.mapping):
            raise Problem(
                422,
                vi="mapping phải là tên một ánh xạ có sẵn hoặc một tệp trong thư mục mappings, không phải đường dẫn.",
                en="mapping must be the name of a built-in mapping or of one in the mappings folder, not a path.",
            )
        connector(config.kind).check(config)
        load(config.mapping or default_mapping(config.kind), services.home.mappings)
    except ValidationError as error:
        found = [
            {"path": ".".join(map(str, one["loc"])), "expectation": one["msg"], "rule": one["type"]}
            for one in error.errors(include_input=False, include_url=False, include_context=False)
        ]
        where = "; ".join(f"{one['path']}: {one['expectation']}" for one in found[:5])
        raise Problem(422, vi=f"Cấu hình sai ở {where}", en=f"Not a valid source: {where}", problems=found) from None
    except (MappingError, HarvestError) as error:
        raise Problem(422, vi=error.vi, en=error.en) from None
    return config


def _looked(one: Any) -> dict[str, Any]:
    lifted = one.lifted
    return {
        "identifier": one.identifier,
        "iri": lifted.iri if lifted else None,
        "title": lifted.title if lifted else None,
        "findings": [finding_form(found) for found in one.findings],
    }


def _jobs(router: APIRouter, services: Services) -> None:
    ledger = services.ledger

    @router.get("/jobs", tags=["jobs"], summary="Jobs, newest first")
    def list_jobs(
        request: Request,
        source: SourceFilter = None,
        state: JobState | None = None,
        limit: Limit = 100,
        offset: Offset = 0,
    ) -> Listing:
        services.writer(request)
        states = [state] if state else None
        query = select(func.count()).select_from(job)
        if source is not None:
            query = query.where(job.c.source_id == source)
        if state is not None:
            query = query.where(job.c.state == state.value)
        with ledger.read() as connection:
            found = jobs.listed(connection, source_id=source, states=states, limit=limit, offset=offset)
            total = int(connection.scalar(query) or 0)
        return listing(request, [job_form(one) for one in found], total=total, limit=limit, offset=offset)

    @router.get("/jobs/{number}", tags=["jobs"], summary="One job")
    def show_job(request: Request, number: Number) -> dict[str, Any]:
        services.writer(request)
        with ledger.read() as connection:
            return job_form(_job(connection, number))

    @router.post("/jobs/{number}/cancel", tags=["jobs"], summary="Stop a job")
    def cancel_job(request: Request, number: Number) -> dict[str, Any]:
        caller = services.writer(request)
        with ledger.write() as connection:
            _job(connection, number)
            _note(connection, caller.name, "job.cancel", f"job:{number}")
            return job_form(jobs.cancel(connection, number))


def _plans(router: APIRouter, services: Services) -> None:
    from hub.pipeline import work
    from hub.pipeline.differences import held_plans, planned

    ledger = services.ledger

    def held(connection: Connection, number: int) -> jobs.Job:
        current = _job(connection, number)
        if current.state is not JobState.HELD:
            raise Problem(
                409,
                vi=f"Công việc {number} không có kế hoạch chờ duyệt.",
                en=f"Job {number} has no plan that waits for a decision.",
            )
        return current

    @router.get("/plans", tags=["plans"], summary="Plans that the guard held for a steward")
    def list_plans(request: Request) -> Listing:
        services.writer(request)
        with ledger.read() as connection:
            waiting = [
                job_form(jobs.get(connection, row.job_id))
                | {"created": row.created, "reason": {"vi": row.reason_vi, "en": row.reason_en}}
                for row in held_plans(connection)
            ]
        return Listing(total=len(waiting), items=waiting)

    @router.get("/plans/{number}", tags=["plans"], summary="A plan's entries with their field-level differences")
    def show_plan(request: Request, number: Number, limit: Limit = 100, offset: Offset = 0) -> dict[str, Any]:
        services.writer(request)
        with ledger.read() as connection:
            current = _job(connection, number)
        entries = [plain(one) for one in planned(ledger, number, limit=limit, offset=offset)]
        total = sum(current.counts.get(name, 0) for name in ("add", "update", "withdraw", "reject"))
        page = listing(request, entries, total=total, limit=limit, offset=offset)
        return job_form(current) | page.model_dump()

    @router.post("/plans/{number}/approve", tags=["plans"], summary="Apply a held plan", status_code=202)
    def approve_plan(request: Request, number: Number, decision: Decision | None = None) -> Response:
        caller = services.writer(request)
        note = decision.note if decision else ""
        with ledger.read() as connection:
            form = job_form(held(connection, number))
        # Applying may take minutes: it goes on after the answer, and is resumed by its lease if this process ends.
        task = BackgroundTask(_approve, services, number, caller.name, note)
        return JSONResponse(form, 202, background=task)

    def _approve(services: Services, number: int, by: str, note: str) -> None:
        try:
            work.approve(services.home, number, by=by, note=note)
        except work.NotHeld:
            return  # somebody else decided meanwhile

    @router.post("/plans/{number}/reject", tags=["plans"], summary="Drop a held plan; the last good state stays")
    def reject_plan(request: Request, number: Number, decision: Decision | None = None) -> dict[str, Any]:
        caller = services.writer(request)
        with ledger.read() as connection:
            held(connection, number)
        try:
            return job_form(work.reject(services.home, number, by=caller.name, note=decision.note if decision else ""))
        except work.NotHeld:
            raise Problem(409) from None


def _records(router: APIRouter, services: Services) -> None:
    ledger = services.ledger

    def entry(connection: Connection, view: View, key: str) -> records.Entry:
        match records.find(connection, view, key):
            case records.Entry() as found:
                return found
            case records.Gone():
                raise Problem(410)
            case _:
                raise _missing("Không có bản ghi này.", "There is no such record.")

    @router.get("/records", tags=["records"], summary="Records as the caller may see them")
    def list_records(
        request: Request, response: Response, source: SourceFilter = None, limit: Limit = 100, offset: Offset = 0
    ) -> Listing:
        view = services.view(request)
        with ledger.read() as connection:
            at = reflected(connection, view)
            found = records.some(connection, view, source_id=source, limit=limit, offset=offset)
            total = records.count(connection, view, source_id=source)
        disclose(services, request, "records", (one.uid for one in found))
        response.headers.update(services.headers(request, at))
        items = [record_form(one, public_base(request)) for one in found]
        return listing(request, items, total=total, limit=limit, offset=offset)

    @router.get("/records/{key}", tags=["records"], summary="One record, by uid or name, with its statements")
    def show_record(request: Request, response: Response, key: str) -> dict[str, Any]:
        view = services.view(request)
        with ledger.read() as connection:
            at = reflected(connection, view)
            found = entry(connection, view, key)
            graph = records.graphs(connection, view, [found])[found.uid]
        disclose(services, request, "records", [found.uid])
        response.headers.update(services.headers(request, at))
        return record_form(found, public_base(request)) | {"graph": list(graph.lines)}

    @router.get("/records/{key}/history", tags=["records"], summary="Changes of a record that the caller could see")
    def record_history(request: Request, response: Response, key: str) -> Listing:
        view = services.view(request)
        with ledger.read() as connection:
            at = reflected(connection, view)
            found = entry(connection, view, key)
            id_ = connection.scalar(select(record.c.id).where(record.c.uid == found.uid))
            rows = connection.execute(
                select(change).where(change.c.record_id == id_, records.seen(view)).order_by(change.c.seq)
            ).all()
        disclose(services, request, "history", [found.uid])
        response.headers.update(services.headers(request, at))
        items = [_change_form(row, view) for row in rows]
        return Listing(total=len(items), items=items)


def _change_form(row: Any, view: View) -> dict[str, Any]:
    if view is View.ALL:
        return {"position": row.seq, "at": row.at, "operation": row.operation, "before": row.before, "after": row.after}
    before, after = row.public_before, row.public_after
    if view.is_granted and before == after:
        # The log's own number would tell of what is hidden: what only this view saw has none.
        before, after = row.before, row.after
        operation = "add" if before is None else "withdraw" if after is None else "update"
        return {"position": None, "at": row.at, "operation": operation, "before": before, "after": after}
    # For anybody the operation is what they saw: a record made public came, one withheld went.
    operation = "add" if before is None else "withdraw" if after is None else "update"
    return {"position": row.public_seq, "at": row.at, "operation": operation, "before": before, "after": after}


def _findings(router: APIRouter, services: Services) -> None:
    @router.get("/findings", tags=["findings"], summary="Current findings")
    def list_findings(
        request: Request,
        source: SourceFilter = None,
        identifier: Annotated[str | None, Query(max_length=4000)] = None,
        severity: Severity | None = None,
        rule: Annotated[str | None, Query(max_length=400)] = None,
        limit: Limit = 100,
        offset: Offset = 0,
    ) -> Listing:
        services.writer(request)
        narrowed: dict[str, Any] = {"source_id": source, "identifier": identifier, "severity": severity, "rule": rule}
        with services.ledger.read() as connection:
            found = findings.listed(connection, **narrowed, limit=limit, offset=offset)
            total = findings.count(connection, **narrowed)
        return listing(request, [stored_finding_form(one) for one in found], total=total, limit=limit, offset=offset)


def _projections(router: APIRouter, services: Services) -> None:
    @router.get("/projections", tags=["projections"], summary="How far each projection follows the log")
    def list_projections(request: Request) -> Listing:
        services.writer(request)
        with services.ledger.read() as connection:
            end = log.position(connection).seq
            standing = sorted(cursors.standings(connection).values(), key=lambda one: one.name)
        items = [plain(one) | {"behind": max(0, end - one.seq)} for one in standing]
        return Listing(total=len(items), items=items)

    @router.post("/projections/{name}/reconcile", tags=["projections"], summary="Compare a projection with the ledger")
    def reconcile_projection(request: Request, name: str, repair: bool = False) -> dict[str, Any]:
        from hub.projections.cursors import Held
        from hub.projections.follower import reconcile

        services.writer(request)
        try:
            outcome = reconcile(services.home, name, repair=repair)
        except LookupError:
            raise _missing("Không có hình chiếu này.", "There is no such projection.") from None
        except Held:
            raise Problem(409, vi="Hình chiếu đang được ghi.", en="The projection is being written.") from None
        return {one: plain(found) | {"differing": len(found.differences)} for one, found in outcome.items()}
