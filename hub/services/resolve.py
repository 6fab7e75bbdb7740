"""`GET /api/v1/resolve`: administrative units and agencies, by name or code, on a date.

    /api/v1/resolve?text=Tp. HCM&on=2024-05-01&kind=province|district|commune|agency&within=79&scheme=statistics

Public facts only: the answer is the same for every caller. 422 where a parameter is missing or cannot be read.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hub.services.problems import Problem
from vocab.agencies import resolve_agency
from vocab.dates import Day, parse_date
from vocab.units import CodeScheme, Kind, Level, resolve

__all__ = ["answer", "routes"]

_AGENCY: Final = "agency"
_KINDS: Final = (*Level, _AGENCY)
_LONGEST: Final = 500
_KNOWN: Final = frozenset({"text", "on", "kind", "within", "scheme"})


def routes(services: object = None) -> list[BaseRoute]:
    """The routes of this service; it needs nothing of the hub's own state."""
    return [Route("/api/v1/resolve", _get, methods=["GET"], name="resolve")]


async def _get(request: Request) -> Response:
    query = request.query_params
    for name in query:
        if name not in _KNOWN:
            raise Problem(
                400,
                vi=f"Không có tham số {name!r}; hãy dùng: {', '.join(sorted(_KNOWN))}.",
                en=f"There is no parameter {name!r}; use: {', '.join(sorted(_KNOWN))}.",
                parameter=name,
            )
        if len(query.getlist(name)) > 1:
            raise Problem(
                400, vi=f"Tham số {name!r} lặp lại.", en=f"The parameter {name!r} is repeated.", parameter=name
            )
    found = answer(
        query.get("text", ""),
        on=query.get("on"),
        kind=query.get("kind"),
        within=query.get("within"),
        scheme=query.get("scheme"),
    )
    headers = {"Cache-Control": "public, max-age=3600", "Access-Control-Allow-Origin": "*"}
    return Response(orjson.dumps(found), media_type="application/json", headers=headers)


def answer(
    text: str,
    *,
    on: str | None = None,
    kind: str | None = None,
    within: str | None = None,
    scheme: str | None = None,
) -> dict[str, object]:
    """What the service and the command answer; raises `Problem` (422) for what cannot be read."""
    text = _text("text", text)
    if not text:
        raise _invalid("text", "", "một tên, địa chỉ hoặc mã", "a name, an address or a code")
    inside = _text("within", within or "") or None
    day = _day(on) if on else None
    if kind == _AGENCY:
        return resolve_agency(text, on=day, within=inside).to_json()
    return resolve(text, scheme=_scheme(scheme), on=day, within=inside, kind=_kind(kind)).to_json()


def _text(name: str, value: str) -> str:
    value = value.strip()
    if len(value) > _LONGEST:
        raise _invalid(name, value[:80], f"nhiều nhất {_LONGEST} ký tự", f"at most {_LONGEST} characters")
    return value


def _day(text: str) -> date:
    reading = parse_date(text)
    if not isinstance(reading, Day):
        raise _invalid("on", text, "một ngày, ví dụ 2025-07-01", "a day, for example 2025-07-01")
    return reading.date


def _kind(text: str | None) -> Level | Kind | None:
    if not text:
        return None
    for words in (Level, Kind):
        if text.lower() in list(words):
            return words(text.lower())
    allowed = ", ".join(_KINDS)
    raise _invalid("kind", text, f"một trong: {allowed}", f"one of: {allowed}")


def _scheme(text: str | None) -> CodeScheme | None:
    if not text:
        return None
    if text.lower() in list(CodeScheme):
        return CodeScheme(text.lower())
    allowed = ", ".join(CodeScheme)
    raise _invalid("scheme", text, f"một trong: {allowed}", f"one of: {allowed}")


def _invalid(name: str, value: str, vi: str, en: str) -> Problem:
    return Problem(
        422,
        vi=f"Tham số {name} = “{value[:80]}” không hợp lệ; cần {vi}.",
        en=f"The parameter {name} = “{value[:80]}” is not valid; expected {en}.",
        parameter=name,
        value=value[:80],
        expected={"vi": vi, "en": en},
    )
