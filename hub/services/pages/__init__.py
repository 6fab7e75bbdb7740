"""The hub's pages: Jinja templates with everything they need beside them; nothing is fetched from elsewhere.

Every template speaks both languages in place: `{{ t("Tìm kiếm", "Search") }}`. Text from records is escaped by
Jinja; addresses pass `safe_url` before they become links.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, urlencode
from zoneinfo import ZoneInfo

import jinja2
import orjson
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hub.clock import parse_stamp
from hub.policy import Anybody
from hub.services.context import Reflected, Services, etag_of, not_modified
from hub.services.negotiation import LANGUAGES, Language, language_of
from hub.services.problems import Problem

__all__ = ["page", "problem_page", "static_routes"]

_HERE: Final = Path(__file__).resolve().parent
_TYPES: Final = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
}
_VARY: Final = ("Accept", "Accept-Language", "Cookie")


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["path"] = lambda text: quote(str(text), safe="")
    environment.filters["script"] = _script
    return environment


def _script(value: object) -> Markup:
    # Inside <script>, only `<` can end it; JSON lets it be written otherwise.
    text = (
        orjson.dumps(value).decode().replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    )
    return Markup(text)


@cache
def _assets() -> dict[str, tuple[bytes, str, str]]:
    found = {}
    for file in sorted((_HERE / "static").iterdir()):
        if file.suffix in _TYPES:
            content = file.read_bytes()
            found[file.name] = (content, _TYPES[file.suffix], sha256(content).hexdigest()[:12])
    return found


def _number(language: Language) -> Callable[[int], str]:
    def show(value: int) -> str:
        text = f"{value:,}"
        return text.replace(",", ".") if language == "vi" else text

    return show


def _size(language: Language) -> Callable[[str | int], str]:
    def show(value: str | int) -> str:
        try:
            size = float(value)
        except ValueError:
            return str(value)
        for unit in ("B", "kB", "MB", "GB"):
            if abs(size) < 1000 or unit == "GB":
                text = f"{size:.0f}" if unit == "B" else f"{size:.1f}"
                return f"{text.replace('.', ',') if language == 'vi' else text} {unit}"
            size /= 1000
        raise AssertionError

    return show


def _date(language: Language, zone: ZoneInfo) -> Callable[[str | None], str]:
    def show(text: str | None) -> str:
        if not text:
            return ""
        try:
            moment = parse_stamp(text).astimezone(zone)
        except ValueError:
            return _plain_date(text, language)
        return moment.strftime("%d/%m/%Y %H:%M" if language == "vi" else "%Y-%m-%d %H:%M")

    return show


def _plain_date(text: str, language: Language) -> str:
    """A date of a record: as it stands in English, day first in Vietnamese; a time keeps its own zone."""
    day, _, clock = text.partition("T")
    try:
        shown = datetime.fromisoformat(day).strftime("%d/%m/%Y") if language == "vi" else day
    except ValueError:
        return text
    return f"{shown} {clock[:5]}" if clock and clock[:5] != "00:00" else shown


def page(
    services: Services,
    request: Request,
    template: str,
    *,
    status: int = 200,
    at: Reflected | None = None,
    vary: Sequence[str] = (),
    **values: Any,
) -> Response:
    """An HTML answer with the common headers; 304 where the caller has it already."""
    at = at.undated if at is not None else None
    language = language_of(request)
    body = _render(services, request, template, language, values)
    etag = etag_of(body) if status == 200 else None
    varies = (*_VARY, *vary)
    if etag is not None and (same := services.unchanged(request, at, etag=etag, vary=varies)) is not None:
        return same
    response = Response(body, status, media_type="text/html; charset=utf-8", headers={"Content-Language": language})
    if request.query_params.get("lang") in LANGUAGES:
        response.set_cookie("lang", language, max_age=31_536_000, samesite="lax", httponly=True)
    return services.finish(request, response, at, etag=etag, vary=varies)


def _render(services: Services, request: Request, template: str, language: Language, values: dict[str, Any]) -> str:
    root = request.scope.get("root_path", "").rstrip("/")
    settings = services.settings

    def t(vi: str, en: str) -> str:
        return vi if language == "vi" else en

    def asset(name: str) -> str:
        return f"{root}/static/{name}?{_assets()[name][2]}"

    def switch(other: Language) -> str:
        kept = [(key, value) for key, value in request.query_params.multi_items() if key != "lang"]
        return "?" + urlencode([*kept, ("lang", other)])

    return _environment().get_template(template).render(
        t=t,
        lang=language,
        root=root,
        asset=asset,
        switch=switch,
        hub_title=settings.title if language == "vi" else settings.title_en,
        base=settings.base,
        signed_in=not isinstance(services.lenient_caller(request), Anybody),
        number=_number(language),
        size=_size(language),
        date=_date(language, ZoneInfo(settings.timezone)),
        **values,
    )  # fmt: skip


def problem_page(services: Services, request: Request, trouble: Problem) -> Response:
    """A problem as a page, for browsers."""
    response = page(services, request, "problem.html", status=trouble.status, trouble=trouble)
    response.headers.update({"Cache-Control": "no-store", **trouble.headers})
    return response


def static_routes() -> list[BaseRoute]:
    """Style sheet, script and icon."""

    def static(request: Request) -> Response:
        found = _assets().get(request.path_params["name"])
        if found is None:
            raise Problem(404)
        content, media_type, version = found
        fresh = request.url.query == version
        caching = "public, max-age=31536000, immutable" if fresh else "public, max-age=3600"
        headers = {"Cache-Control": caching, "ETag": f'"{version}"'}
        if not_modified(request, headers["ETag"], None):
            return Response(status_code=304, headers=headers)
        return Response(content, media_type=media_type, headers=headers)

    return [Route("/static/{name}", static)]
