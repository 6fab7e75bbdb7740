"""`POST /api/v1/validate`: a description checked against the profile; nothing is kept."""

from __future__ import annotations

from threading import BoundedSemaphore
from typing import Final

import orjson
from fastapi import APIRouter, Response
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse

from harvesters.errors import HarvestError
from hub import checking
from hub.services._api_forms import finding_form
from hub.services.context import Services
from hub.services.problems import Problem

__all__ = ["checking_routes"]

_CHECKS: Final = 2


def checking_routes(router: APIRouter, services: Services) -> None:
    """`/validate`: judged here and now, a few at a time."""
    free = BoundedSemaphore(_CHECKS)

    @router.post(
        "/validate",
        tags=["validate"],
        summary="Check a description against the profile; nothing is kept",
        openapi_extra={"requestBody": {"required": True, "content": {"*/*": {"schema": {"type": "string"}}}}},
    )
    async def validate(request: Request, kind: str | None = None, name: str = "") -> Response:
        services.caller(request)
        content = await request.body()
        return await run_in_threadpool(_validate, request.headers.get("content-type", ""), content, kind, name[:200])

    def _validate(media_type: str, content: bytes, kind: str | None, name: str) -> Response:
        if kind is not None and kind not in checking.KINDS:
            raise _unknown_kind()
        if not free.acquire(timeout=10):
            raise Problem(503, headers={"Retry-After": "10"})
        try:
            checked = checking.check(
                services.home,
                content,
                media_type=media_type,
                kind=kind,
                name=name.replace("/", "_").replace("\x00", ""),
            )
        except (checking.UnknownKind, orjson.JSONDecodeError):
            raise _unknown_kind() from None
        except HarvestError as error:
            raise Problem(422, vi=error.vi, en=error.en) from None
        finally:
            free.release()
        found = [{"identifier": identifier, **finding_form(one)} for identifier, one in checked.everything()]
        body = {
            "valid": checked.valid,
            "kind": checked.kind,
            "records": [
                {"identifier": one.identifier, "title": one.lifted.title if one.lifted else None}
                for one in checked.records
            ],
            "total": len(found),
            "items": found,
            "next": None,
        }
        return JSONResponse(body, headers={"Cache-Control": "no-store"})

    def _unknown_kind() -> Problem:
        return Problem(
            415,
            vi="Không nhận ra loại mô tả; hãy cho biết kind (dcat, ckan_package, data_json, inventory, table).",
            en="It cannot be told what this is; name the kind: dcat, ckan_package, data_json or inventory.",
            kinds=list(checking.KINDS),
        )
