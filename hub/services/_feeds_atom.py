"""`/feeds/atom`: any search as an Atom feed (RFC 4287), newest change first, in pages (RFC 5005, section 3).

/feeds/atom?q=giao+thong&organization=so-gtvt     the parameters of the search page
/feeds/atom?fq=res_format:CSV                     and a filter in Solr's syntax, as package_search takes it
"""

from __future__ import annotations

from typing import Any, Final
from urllib.parse import urlencode

import orjson
from lxml import etree
from starlette.requests import Request
from starlette.responses import Response

from hub.projections.search import Query, Snapshot, SolrSyntaxError, SortKey, parse, parse_words
from hub.services._catalog_places import search_reader
from hub.services._catalog_search import FACET_FIELDS
from hub.services._disclosure import disclose
from hub.services._feeds_access import base_of
from hub.services._feeds_oai_dc import clean
from hub.services.context import Services, etag_of, reflected
from hub.services.problems import Problem

__all__ = ["atom"]

_ATOM: Final = "http://www.w3.org/2005/Atom"
_OPENSEARCH: Final = "http://a9.com/-/spec/opensearch/1.1/"
_PREFIXES: Final[Any] = {None: _ATOM, "opensearch": _OPENSEARCH}
_ROWS: Final = 50
_DEEPEST: Final = 200
_LONGEST: Final = 2000
_NEWEST: Final = (SortKey("metadata_modified", True),)


def atom(services: Services, request: Request) -> Response:
    """The endpoint."""
    view = services.view(request)
    number = _page_number(request)
    kept = _kept(request)
    snapshot = search_reader(services).snapshot(view)
    with services.ledger.read() as connection:
        at = reflected(connection, view, snapshot.seq)
    found = _search(snapshot, kept, number)
    last = min(max(1, -(-found.count // _ROWS)), _DEEPEST)
    if number > last:
        raise Problem(404)
    base = base_of(services, request)
    root = etree.Element(f"{{{_ATOM}}}feed", nsmap=_PREFIXES)
    root.set("{http://www.w3.org/XML/1998/namespace}lang", "vi")
    _text(root, "id", _address(base, "feeds/atom", kept, 1))
    words = "; ".join(value for _, value in kept)
    _text(root, "title", f"{services.settings.title}: {words}" if words else services.settings.title)
    packages = [orjson.loads(package) for package in found.packages]
    _text(root, "updated", max((_moment(one) for one in packages), default=at.at or "1970-01-01T00:00:00Z"))
    author = etree.SubElement(root, f"{{{_ATOM}}}author")
    _text(author, "name", services.settings.title)
    _text(author, "uri", base)
    for relation, page in (
        ("self", number),
        ("first", 1),
        ("last", last),
        ("previous", number - 1),
        ("next", number + 1),
    ):
        if 1 <= page <= last:
            _link(root, relation, _address(base, "feeds/atom", kept, page), "application/atom+xml")
    _link(root, "alternate", _address(base, "datasets", [pair for pair in kept if pair[0] != "fq"], 1), "text/html")
    etree.SubElement(root, f"{{{_OPENSEARCH}}}totalResults").text = str(found.count)
    etree.SubElement(root, f"{{{_OPENSEARCH}}}itemsPerPage").text = str(_ROWS)
    for package in packages:
        _entry(root, base, package)
    body = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    etag = etag_of(body)
    if (same := services.unchanged(request, at, etag=etag)) is not None:
        return same
    disclose(services, request, "atom", (str(one["id"]) for one in packages))
    response = Response(body, headers={"Content-Type": "application/atom+xml; charset=utf-8"})
    return services.finish(request, response, at, etag=etag)


def _page_number(request: Request) -> int:
    text = request.query_params.get("page", "1")
    if not (text.isascii() and text.isdigit() and len(text) <= 6 and 1 <= int(text) <= _DEEPEST):
        raise Problem(
            400,
            vi=f"page phải là số từ 1 đến {_DEEPEST}.",
            en=f"page must be a number from 1 to {_DEEPEST}.",
        )
    return int(text)


def _kept(request: Request) -> list[tuple[str, str]]:
    """What narrows the feed, in one order whatever order it was given in: it is the feed's identity."""
    words = " ".join(request.query_params.get("q", "").split())[:_LONGEST]
    kept = [("q", words)] if words else []
    for name in sorted((*FACET_FIELDS, "fq")):
        values = [value.strip()[:_LONGEST] for value in request.query_params.getlist(name)[:20]]
        kept += [(name, value) for value in sorted(set(values)) if value]
    return kept


def _search(snapshot: Snapshot, kept: list[tuple[str, str]], number: int) -> Any:
    compiler = snapshot.compiler()
    asked: Query = snapshot.everything()
    filters: list[Query] = []
    try:
        for name, value in kept:
            if value.startswith("{!"):
                raise SolrSyntaxError("local parameters are not supported")
            if name == "q":
                asked = compiler.words_query(parse_words(value))
            elif name == "fq":
                filters.append(compiler.query(parse(value)))
            else:
                filters.append(compiler.any_value(FACET_FIELDS[name], [value]))
        return snapshot.search(
            snapshot.restricted(asked, filters), sort=_NEWEST, rows=_ROWS, start=(number - 1) * _ROWS, scored=False
        )
    except ValueError as error:
        raise Problem(
            400,
            vi=f"Không hiểu được điều kiện tìm kiếm: {error}",
            en=f"The search cannot be understood: {error}",
        ) from None


def _address(base: str, path: str, kept: list[tuple[str, str]], page: int) -> str:
    query = urlencode([*kept, *([("page", str(page))] if page > 1 else [])])
    return f"{base}{path}{'?' if query else ''}{query}"


def _text(parent: etree._Element, name: str, text: str, **attributes: str) -> None:
    etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes).text = clean(text)


def _link(parent: etree._Element, relation: str, address: str, media_type: str) -> None:
    etree.SubElement(parent, f"{{{_ATOM}}}link", rel=relation, href=address, type=media_type)


def _moment(package: dict[str, Any]) -> str:
    return f"{package['metadata_modified']}Z"


def _entry(root: etree._Element, base: str, package: dict[str, Any]) -> None:
    entry = etree.SubElement(root, f"{{{_ATOM}}}entry")
    page = f"{base}dataset/{package['id']}"
    _text(entry, "id", f"urn:uuid:{package['id']}")
    _text(entry, "title", str(package.get("title") or package["name"]))
    _text(entry, "updated", _moment(package))
    _text(entry, "published", f"{package['metadata_created']}Z")
    organization = package.get("organization") or {}
    if organization.get("title") or organization.get("name"):
        _text(
            etree.SubElement(entry, f"{{{_ATOM}}}author"),
            "name",
            str(organization.get("title") or organization["name"]),
        )
    _link(entry, "alternate", page, "text/html")
    _link(entry, "alternate", f"{page}.ttl", "text/turtle")
    for tag in package.get("tags", ())[:50]:
        etree.SubElement(entry, f"{{{_ATOM}}}category", term=clean(str(tag["name"])))
    notes = " ".join(str(package.get("notes") or "").split())
    _text(entry, "summary", notes[:1000] or str(package.get("title") or package["name"]))
