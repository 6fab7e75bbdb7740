"""The front page and the full-text search with facets, answered by the search index of the caller's view."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

import orjson
from starlette.requests import Request
from starlette.responses import Response

from hub.projections._search_solr import SolrSyntaxError, Term, parse_words
from hub.projections.search import Snapshot, SortKey
from hub.services._catalog_places import reflected_by, search_reader
from hub.services._disclosure import disclose, uids_in
from hub.services.context import Reflected, Services, public_base
from hub.services.pages import page
from hub.services.problems import Problem

__all__ = ["FACET_FIELDS", "front", "search_page"]

_ROWS: Final = 20
_DEEPEST: Final = 500
"""Pages that can be turned to; beyond, a narrower search or `/catalog` is the way."""

_SORTS: Final[dict[str, tuple[SortKey, ...]]] = {
    "relevance": (),
    "modified": (SortKey("metadata_modified", True),),
    "title": (SortKey("title_string", False),),
}


@dataclass(frozen=True, slots=True)
class _Facet:
    """One way to narrow a search: parameter of the address, field of the index, words."""

    parameter: str
    field: str
    vi: str
    en: str


_FACETS: Final = (
    _Facet("organization", "organization", "Cơ quan", "Organization"),
    _Facet("theme", "groups", "Chủ đề", "Theme"),
    _Facet("format", "res_format", "Định dạng", "Format"),
    _Facet("tag", "tags", "Từ khoá", "Keyword"),
    _Facet("license", "license_id", "Giấy phép", "Licence"),
    _Facet("source", "harvest_source_id", "Nguồn", "Source"),
)


FACET_FIELDS: Final = {facet.parameter: facet.field for facet in _FACETS}
"""Fields of the index by the parameters that narrow a search."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a facet: how many have it, whether it is chosen, and the address with it changed."""

    label: str
    count: int
    chosen: bool
    url: str


@dataclass(frozen=True, slots=True)
class FacetView:
    """A facet as the page shows it."""

    parameter: str
    vi: str
    en: str
    choices: tuple[Choice, ...]
    more: bool


def front(services: Services, request: Request) -> Response:
    """What this is and what to try."""
    view = services.view(request)
    snapshot = search_reader(services).snapshot(view)
    with services.ledger.read() as connection:
        at = reflected_by(connection, view, snapshot)
    newest = snapshot.search(snapshot.everything(), sort=_SORTS["modified"], rows=5, scored=False)
    facets = snapshot.facets(snapshot.everything(), ["organization", "groups", "res_format"], 12, 1)
    themes = [
        (_label(snapshot, _FACETS[1], value), count, f"/datasets?{urlencode({'theme': value})}")
        for value, count in facets["groups"].items()
    ]
    formats = [
        (value, count, f"/datasets?{urlencode({'format': value})}") for value, count in facets["res_format"].items()
    ]
    disclose(services, request, "front", uids_in(b"".join(newest.packages)))
    return page(
        services, request, "front.html", at=at, total=newest.count,
        organizations=len(snapshot.described("organization")),
        newest=[_card(package) for package in newest.packages], themes=themes, formats=formats,
        example=_card(newest.packages[0]) if newest.packages else None, origin=public_base(request),
    )  # fmt: skip


def search_page(services: Services, request: Request) -> Response:
    """`/datasets`: words, facets, order and pages."""
    view = services.view(request)
    number = _page_number(request)
    words = " ".join(request.query_params.get("q", "").split())[:500]
    chosen = {facet.parameter: request.query_params.getlist(facet.parameter)[:20] for facet in _FACETS}
    order = request.query_params.get("sort", "")
    if order not in _SORTS:
        order = "relevance" if words else "modified"
    snapshot = search_reader(services).snapshot(view)
    chosen = {facet.parameter: _spelled(snapshot, facet, chosen[facet.parameter]) for facet in _FACETS}
    with services.ledger.read() as connection:
        at = reflected_by(connection, view, snapshot)
    found = _find(snapshot, words, chosen, order, number)
    return _answer(services, request, snapshot, at, found, number=number, words=words, chosen=chosen, order=order)


def _spelled(snapshot: Snapshot, facet: _Facet, values: Iterable[str]) -> list[str]:
    """Values as the catalog spells them: `HEAL` is the theme `heal`. What is there in those very letters is meant so,
    and words of people (keywords) are left as they are."""
    if facet.parameter == "tag":
        return list(values)

    def spellings() -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for value in snapshot.values(facet.field):
            found.setdefault(value.casefold(), []).append(value)
        return found

    meant = []
    for value in values:
        known = snapshot.once(("spellings", facet.field), spellings).get(value.casefold(), ())
        meant.append(known[0] if len(known) == 1 else value)
    return list(dict.fromkeys(meant))


def _find(snapshot: Snapshot, words: str, chosen: Mapping[str, list[str]], order: str, number: int) -> Any:
    compiler = snapshot.compiler()
    try:
        asked = compiler.words_query(parse_words(words)) if words else snapshot.everything()
    except SolrSyntaxError:
        asked = compiler.words_query(Term(None, words.replace('"', " ")))
    filters = [
        compiler.query(Term(facet.field, value)) for facet in _FACETS for value in chosen[facet.parameter] if value
    ]
    return snapshot.search(
        snapshot.restricted(asked, filters),
        sort=_SORTS[order],
        rows=_ROWS,
        start=(number - 1) * _ROWS,
        scored=bool(words),
        facets=[facet.field for facet in _FACETS],
        facet_limit=13,
    )


def _page_number(request: Request) -> int:
    text = request.query_params.get("page", "1")
    if not (text.isascii() and text.isdigit() and 1 <= len(text) <= 6 and 1 <= int(text) <= _DEEPEST):
        raise Problem(
            400,
            vi=f"page phải là số từ 1 đến {_DEEPEST}; hãy thu hẹp tìm kiếm.",
            en=f"page must be a number from 1 to {_DEEPEST}; narrow the search instead.",
        )
    return int(text)


def _answer(
    services: Services,
    request: Request,
    snapshot: Snapshot,
    at: Reflected,
    found: Any,
    *,
    number: int,
    words: str,
    chosen: Mapping[str, list[str]],
    order: str,
) -> Response:
    root = request.scope.get("root_path", "").rstrip("/")
    kept: list[tuple[str, str]] = [("q", words)] if words else []
    kept += [(name, value) for name, values in chosen.items() for value in values]
    if request.query_params.get("sort") in _SORTS:
        kept.append(("sort", order))

    def address(pairs: list[tuple[str, str]], to: int = 1) -> str:
        query = urlencode([*pairs, *([("page", str(to))] if to > 1 else [])])
        return f"{root}/datasets{'?' if query else ''}{query}"

    facets = [
        _facet_view(snapshot, facet, found.facets.get(facet.field, {}), chosen[facet.parameter], kept, address)
        for facet in _FACETS
    ]
    offered = [name for name in _SORTS if words or name != "relevance"]
    orders = [(name, address([*(one for one in kept if one[0] != "sort"), ("sort", name)])) for name in offered]
    last = min(max(1, -(-found.count // _ROWS)), _DEEPEST)
    disclose(services, request, "search", uids_in(b"".join(found.packages)))
    turned = [name for name in (number - 1, number + 1) if 1 <= name <= last]
    return page(
        services, request, "search.html", at=at, q=words, total=found.count, number_now=number, last=last,
        cards=[_card(package) for package in found.packages],
        facets=[facet for facet in facets if facet.choices],
        previous=address(kept, number - 1) if number - 1 in turned else None,
        next=address(kept, number + 1) if number + 1 in turned else None,
        order=order, hidden=[pair for pair in kept if pair[0] not in ("q", "sort")],
        reset=address([("q", words)] if words else []), narrowed=any(chosen.values()),
        orders=orders,
        atom=f"{root}/feeds/atom?{urlencode([pair for pair in kept if pair[0] != 'sort'])}".rstrip("?"),
    )  # fmt: skip


def _facet_view(
    snapshot: Snapshot,
    facet: _Facet,
    counts: Mapping[str, int],
    chosen: list[str],
    kept: list[tuple[str, str]],
    address: Any,
) -> FacetView:
    choices = []
    for value in [*chosen, *(value for value in counts if value not in chosen)][:12]:
        pair = (facet.parameter, value)
        changed = [one for one in kept if one != pair] if value in chosen else [*kept, pair]
        choices.append(Choice(_label(snapshot, facet, value), counts.get(value, 0), value in chosen, address(changed)))
    return FacetView(facet.parameter, facet.vi, facet.en, tuple(choices), len(counts) > 12)


def _label(snapshot: Snapshot, facet: _Facet, value: str) -> str:
    match facet.field:
        case "organization":
            entry = snapshot.described("organization").get(value, {})
        case "groups":
            entry = snapshot.described("group").get(value, {})
        case _:
            return value
    return str(entry.get("display_name") or entry.get("title") or value)


def _card(package: bytes) -> dict[str, Any]:
    """What a list shows of a package."""
    raw = orjson.loads(package)
    notes = " ".join((raw.get("notes") or "").split())
    organization = raw.get("organization") or {}
    return {
        "uid": raw["id"],
        "name": raw["name"],
        "title": raw["title"],
        "notes": notes if len(notes) <= 280 else f"{notes[:279].rsplit(' ', 1)[0]}…",
        "organization": organization.get("title") or organization.get("name") or "",
        "formats": sorted({resource["format"] for resource in raw["resources"] if resource.get("format")})[:8],
        "tags": [tag["display_name"] for tag in raw["tags"]][:6],
        "modified": f"{raw['metadata_modified']}Z",
        "private": bool(raw.get("private")),
    }
