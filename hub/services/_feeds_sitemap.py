"""`/sitemap.xml`: every public dataset's page for search engines; an index of parts above 50,000 (sitemaps.org).

The same for every caller: a search engine has no token, and nothing else may be found by one.
"""

from __future__ import annotations

from collections.abc import Iterable
from importlib.metadata import version
from typing import Final
from xml.sax.saxutils import escape

from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import Response

from hub.ledger.schema import record
from hub.policy import View
from hub.services import _catalog_records as records
from hub.services.context import Services, etag_of, public_base, reflected
from hub.services.problems import Problem

__all__ = ["sitemap", "sitemap_part"]

_MOST: Final = 50_000
_NAMESPACE: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(services: Services, request: Request) -> Response:
    """The whole, or an index of its parts."""
    return _answer(services, request, None)


def sitemap_part(services: Services, request: Request) -> Response:
    """One part, from 1."""
    text = request.path_params["number"]
    if not (text.isascii() and text.isdigit() and len(text) <= 6 and not text.startswith("0")):
        raise Problem(404)
    return _answer(services, request, int(text))


def _answer(services: Services, request: Request, part: int | None) -> Response:
    services.caller(request)
    base = public_base(request)
    with services.ledger.read() as connection:
        at = reflected(connection, View.PUBLIC)
        etag = etag_of(version("open-data-hub"), base, part, at.number)
        if (same := services.unchanged(request, at, etag=etag)) is not None:
            return same
        total = records.count(connection, View.PUBLIC)
        parts = -(-total // _MOST)
        if part is not None and part > max(parts, 1):
            raise Problem(404)
        if part is None and parts > 1:
            lines = [
                f"<sitemap><loc>{escape(base)}sitemap/{number}.xml</loc></sitemap>" for number in range(1, parts + 1)
            ]
            body = _document("sitemapindex", lines)
        else:
            query = (
                select(record.c.uid, record.c.public_modified)
                .where(records.visible(View.PUBLIC))
                .order_by(record.c.uid)
                .limit(_MOST)
                .offset(((part or 1) - 1) * _MOST)
            )
            body = _document("urlset", [_page(base, row.uid, row.public_modified) for row in connection.execute(query)])
    response = Response(body, headers={"Content-Type": "application/xml"})
    return services.finish(request, response, at, etag=etag)


def _page(base: str, uid: str, modified: str | None) -> str:
    when = f"<lastmod>{modified[:19]}Z</lastmod>" if modified else ""
    return f"<url><loc>{escape(base)}dataset/{uid}</loc>{when}</url>"


def _document(root: str, lines: Iterable[str]) -> bytes:
    inside = "\n".join(lines)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<{root} xmlns="{_NAMESPACE}">\n{inside}\n</{root}>\n'.encode()
