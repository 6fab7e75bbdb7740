"""`/feeds/atom`: any search as an Atom feed (RFC 4287), newest change first, in pages (RFC 5005, section 3), of
the whole catalog with what is gone (RFC 6721).

/feeds/atom?q=giao+thong&organization=so-gtvt     the parameters of the search page
/feeds/atom?fq=res_format:CSV                     and a filter in Solr's syntax, as package_search takes it
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final
from urllib.parse import urlencode

from lxml import etree
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.responses import Response

from hub.policy import View
from hub.projections.search import Query, Snapshot, SolrSyntaxError, parse, parse_words
from hub.services._catalog_places import reflected_by, search_reader
from hub.services._catalog_search import FACET_FIELDS
from hub.services._disclosure import disclose
from hub.services._feeds_access import feed_of_caller
from hub.services._feeds_atom_pages import Cursor, Gone, Graves, Page, page_after, read_cursor
from hub.services._feeds_log import Feed
from hub.services._feeds_oai_dc import clean
from hub.services._feeds_parameters import only_known
from hub.services.context import Reflected, Services, etag_of, public_base, reflected
from hub.services.problems import Problem

__all__ = ["atom"]

_ATOM: Final = "http://www.w3.org/2005/Atom"
_OPENSEARCH: Final = "http://a9.com/-/spec/opensearch/1.1/"
_TOMBSTONES: Final = "http://purl.org/atompub/tombstones/1.0"
_PREFIXES: Final[Any] = {None: _ATOM, "opensearch": _OPENSEARCH, "at": _TOMBSTONES}
_ROWS: Final = 50
_LONGEST: Final = 2000
_KNOWN: Final = ("q", *FACET_FIELDS, "fq", "cursor")


def atom(services: Services, request: Request) -> Response:
    """The endpoint."""
    only_known(request, *_KNOWN)
    view = services.view(request)
    kept = _kept(request)
    text = request.query_params.get("cursor", "")
    cursor = read_cursor(text) if text else None
    snapshot = search_reader(services).snapshot(view)
    query = _query(snapshot, kept)
    feed = feed_of_caller(services, request)
    with services.ledger.read() as connection:
        at = reflected_by(connection, view, snapshot)
        # What went can be told of the whole catalog; whether it fitted a search nobody knows any more.
        graves = None if kept else _graves(connection, feed, view, snapshot)
        found = page_after(connection, view, snapshot.newest(query), cursor, _ROWS, graves)
    packages = [one for one in found.told if isinstance(one, dict)]
    body = _document(services, request, kept, cursor, found, snapshot.count(query), at)
    etag = etag_of(body)
    at = at.undated
    if (same := services.unchanged(request, at, etag=etag)) is not None:
        return same
    disclose(services, request, "atom", (str(one["id"]) for one in packages))
    response = Response(body, headers={"Content-Type": "application/atom+xml; charset=utf-8"})
    return services.finish(request, response, at, etag=etag)


def _graves(connection: Connection, feed: Feed, view: View, snapshot: Snapshot) -> Graves:
    indexed, logged = reflected(connection, view, snapshot.seq), reflected(connection, view)
    until = None if indexed.number == logged.number else indexed.at or ""
    return Graves(feed, lambda uid: snapshot.record(uid) is not None, until)


def _document(
    services: Services,
    request: Request,
    kept: list[tuple[str, str]],
    cursor: Cursor | None,
    found: Page,
    total: int,
    at: Reflected,
) -> bytes:
    base = public_base(request)
    root = etree.Element(f"{{{_ATOM}}}feed", nsmap=_PREFIXES)
    root.set("{http://www.w3.org/XML/1998/namespace}lang", "vi")
    _text(root, "id", _address(base, "feeds/atom", kept))
    words = "; ".join(value for _, value in kept)
    _text(root, "title", f"{services.settings.title}: {words}" if words else services.settings.title)
    moments = [one.at if isinstance(one, Gone) else _moment(one) for one in found.told]
    _text(root, "updated", max(moments, default=at.at or "1970-01-01T00:00:00Z"))
    author = etree.SubElement(root, f"{{{_ATOM}}}author")
    _text(author, "name", services.settings.title)
    _text(author, "uri", base)
    pages = {"self": cursor, "first": None} | ({"next": found.next} if found.next is not None else {})
    for relation, to in pages.items():
        _link(root, relation, _address(base, "feeds/atom", kept, to), "application/atom+xml")
    _link(root, "alternate", _address(base, "datasets", [pair for pair in kept if pair[0] != "fq"]), "text/html")
    etree.SubElement(root, f"{{{_OPENSEARCH}}}totalResults").text = str(total)
    etree.SubElement(root, f"{{{_OPENSEARCH}}}itemsPerPage").text = str(_ROWS)
    for one in found.told:
        match one:
            case Gone(id_, when):
                etree.SubElement(root, f"{{{_TOMBSTONES}}}deleted-entry", ref=f"urn:uuid:{id_}", when=when)
            case package:
                _entry(root, base, package)
    body: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
    return body


def _kept(request: Request) -> list[tuple[str, str]]:
    """What narrows the feed, in one order whatever order it was given in: it is the feed's identity."""
    words = " ".join(request.query_params.get("q", "").split())[:_LONGEST]
    kept = [("q", words)] if words else []
    for name in sorted((*FACET_FIELDS, "fq")):
        values = [value.strip()[:_LONGEST] for value in request.query_params.getlist(name)[:20]]
        if name == "theme":
            values = [value.rstrip("/").rsplit("/", 1)[-1].lower() for value in values]
        kept += [(name, value) for value in sorted(set(values)) if value]
    return kept


def _query(snapshot: Snapshot, kept: list[tuple[str, str]]) -> Query:
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
                filters.append(compiler.any_value(FACET_FIELDS[name], _spelled(snapshot, name, value)))
        return snapshot.restricted(asked, filters)
    except ValueError as error:
        raise Problem(
            400,
            vi=f"Không hiểu được điều kiện tìm kiếm: {error}",
            en=f"The search cannot be understood: {error}",
        ) from None


def _spelled(snapshot: Snapshot, name: str, value: str) -> list[str]:
    """The values of a field that are this one in whatever letters: codes are the same in capitals."""
    if name == "tag":
        return [value]
    wanted = value.casefold()
    known = snapshot.once(("codes", name), lambda: _codes(snapshot.values(FACET_FIELDS[name])))
    return list(known.get(wanted, (value,)))


def _codes(values: Iterable[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for value in values:
        found.setdefault(value.casefold(), []).append(value)
    return found


def _address(base: str, path: str, kept: list[tuple[str, str]], cursor: Cursor | None = None) -> str:
    query = urlencode([*kept, *([("cursor", str(cursor))] if cursor is not None else [])])
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
