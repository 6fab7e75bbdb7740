"""Reading packages and resources through the Action API."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import orjson

from hub.policy import View
from hub.projections.search import EVERYTHING, Compiler, Query, SortKey, parse
from hub.services._ckan_api import (
    Call,
    Invalid,
    NotFound,
    RawJson,
    as_natural,
    required,
)
from hub.services._ckan_deleted import deleted_package, deleted_package_of_resource
from hub.services._ckan_search import ROWS_MAX

__all__ = [
    "current_package_list_with_resources",
    "format_autocomplete",
    "package_autocomplete",
    "package_list",
    "package_relationships_list",
    "package_show",
    "resource_search",
    "resource_show",
    "resource_view_list",
    "resource_view_show",
]


def package_list(call: Call, data: dict[str, Any]) -> RawJson:
    """List the names of the site's datasets that everybody may see. limit, offset."""
    limit, offset = as_natural(data, "limit", 0), as_natural(data, "offset", 0)
    names = _names(call)
    if not limit and not offset:
        return RawJson(call.snapshot.once("package_list", lambda: orjson.dumps(names)))
    return RawJson(orjson.dumps(names[offset : offset + limit] if limit else names[offset:]))


def _names(call: Call) -> list[str]:
    snapshot = call.snapshot

    def collect() -> list[str]:
        if call.view is View.PUBLIC:
            return [name for name, _ in snapshot.value_counts("name")]
        hidden = snapshot.compiler().query(parse("capacity:private"))
        return sorted({name for name, _ in snapshot.value_counts("name")} - set(snapshot.names_in(hidden)))

    names: list[str] = snapshot.once("names", collect)
    return names


def package_show(call: Call, data: dict[str, Any]) -> RawJson:
    """Show a dataset with its resources. id: its id or name."""
    if not data.get("id"):
        if data.get("name_or_id"):
            # CKAN's own words: its check of who may read looks for `id` alone.
            raise Invalid({"message": "Missing id, can not get Package object"})
        raise Invalid({"name_or_id": ["Missing value"]})
    wanted = required(data, "id")
    found = call.snapshot.package(wanted)
    if found is not None:
        return RawJson(found)
    deleted = deleted_package(call, wanted)
    if deleted is None:
        raise NotFound
    return RawJson(orjson.dumps(deleted))


def current_package_list_with_resources(call: Call, data: dict[str, Any]) -> RawJson:
    """List the site's datasets with their resources, the last changed first. limit (10, at most 1000), offset."""
    limit = min(as_natural(data, "limit", 10), ROWS_MAX)
    offset = as_natural(data, "offset", 0)
    if "page" in data and "offset" not in data:
        page = as_natural(data, "page", 1)
        if page < 1:
            raise Invalid({"page": ["Must be a positive integer"]})
        offset = (page - 1) * limit
    query = call.snapshot.restricted(call.snapshot.compiler().query(EVERYTHING), ())
    sort = (SortKey("metadata_modified", descending=True),)
    found = call.snapshot.search(query, sort=sort, rows=limit, start=offset, scored=False, whole=True)
    return RawJson(b"[" + b", ".join(found.packages) + b"]")


def package_autocomplete(call: Call, data: dict[str, Any]) -> list[dict[str, str]]:
    """Datasets whose title or name contains what was typed. q, limit (10)."""
    typed = required(data, "q") if data.get("q") != "" else ""
    limit = min(as_natural(data, "limit", 10), 100)
    completed = []
    for title, name in call.snapshot.completions(typed, limit) if limit else ():
        in_name = typed.lower() in name
        completed.append(
            {
                "match_displayed": name if in_name else f"{title} ({name})",
                "match_field": "name" if in_name else "title",
                "name": name,
                "title": title,
            }
        )
    return completed


def format_autocomplete(call: Call, data: dict[str, Any]) -> list[str]:
    """Resource formats that contain q, the most used first. limit (5)."""
    typed = required(data, "q").lower() if data.get("q") != "" else ""
    counts: dict[str, int] = {}
    for name, count in call.snapshot.value_counts("res_format"):
        if typed in name.lower():
            counts[name.lower()] = counts.get(name.lower(), 0) + count
    ranked = sorted(counts, key=lambda name: (-counts[name], name))
    return ranked[: as_natural(data, "limit", 5)]


def package_relationships_list(call: Call, data: dict[str, Any]) -> list[dict[str, Any]]:
    """Relationships of a dataset in CKAN's own sense: none are kept. id."""
    if call.snapshot.package(required(data, "id")) is None:
        raise NotFound("First package named in request was not found.")
    return []


# --- resources ----------------------------------------------------------------------------------------------


def _given_id(data: Mapping[str, Any]) -> str:
    if "id" in data and data["id"] in ("", None):
        raise NotFound
    return required(data, "id")


def resource_show(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Show a resource. id."""
    wanted = _given_id(data)
    found = call.snapshot.package_of_resource(wanted)
    package = orjson.loads(found) if found is not None else deleted_package_of_resource(call, wanted)
    if package is None:
        raise NotFound
    resource: dict[str, Any] = next(one for one in package["resources"] if one["id"] == wanted)
    return resource


def resource_view_list(call: Call, data: dict[str, Any]) -> list[dict[str, Any]]:
    """List the views of a resource: none are kept. id."""
    resource_show(call, data)
    return []


def resource_view_show(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Show a view of a resource: none are kept. id."""
    if not isinstance(data.get("id"), list) and (data.get("id") not in ("", None) or "id" not in data):
        required(data, "id")
    raise NotFound("Resource view not found, cannot check auth.")


_SEARCHED: Final = frozenset(
    (
        "cache_url",
        "description",
        "format",
        "hash",
        "mimetype",
        "mimetype_inner",
        "name",
        "resource_type",
        "size",
        "url",
        "url_type",
    )
)


def resource_search(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Search for resources of datasets. query: `FIELD:TERM` or a list of them, all of which must be contained
    (`hash` from its start); order_by, offset, limit."""
    terms = _terms(data)
    offset, limit = as_natural(data, "offset", 0), as_natural(data, "limit", ROWS_MAX)
    # CKAN leaves the order open, and gives them as they came to its database: the oldest dataset's first.
    candidates = [pair for pair in _candidates(call, terms) if _all_match(pair[1], terms)]
    candidates.sort(key=lambda pair: (pair[0], str(pair[1]["package_id"]), int(pair[1]["position"])))
    found = [resource for _, resource in candidates]
    order = data.get("order_by")
    if isinstance(order, str) and order in (*_SEARCHED, "id", "package_id", "state"):
        found.sort(key=lambda resource: str(resource.get(order) or ""))
    page = found[offset : offset + min(limit, ROWS_MAX)]
    # As in CKAN, which puts those of a page by their places in their datasets, whatever the order was.
    return {"count": len(found), "results": sorted(page, key=lambda resource: int(resource["position"]))}


def _terms(data: Mapping[str, Any]) -> list[tuple[str, str]]:
    query = data.get("query")
    if query is None:
        raise Invalid({"query": "Missing value"})
    parts = [query] if isinstance(query, str) else query
    terms = []
    for part in parts if isinstance(parts, list) else [""]:
        field, colon, term = str(part).partition(":")
        if not colon:
            raise Invalid({"query": "Must be <field>:<value> pair(s)"})
        if field not in _SEARCHED:
            raise Invalid({"query": f'Field "{field}" not recognised in resource_search.'})
        terms.append((field, term))
    return terms


def _candidates(call: Call, terms: list[tuple[str, str]]) -> Iterator[tuple[str, dict[str, Any]]]:
    for text in _candidate_packages(call, terms):
        package = orjson.loads(text)
        for resource in package["resources"]:
            yield str(package["metadata_created"]), resource


def _candidate_packages(call: Call, terms: list[tuple[str, str]]) -> Iterator[bytes]:
    snapshot = call.snapshot
    compiler = snapshot.compiler()
    filters = []
    for field, term in terms:
        if field == "format":
            formats = [name for name in snapshot.values("res_format") if term.lower() in name.lower()]
            filters.append(compiler.any_value("res_format", formats))
        elif field in ("name", "description"):
            filters += _words_within(compiler, term)
    yield from snapshot.scan(snapshot.restricted(compiler.query(EVERYTHING), filters))


def _words_within(compiler: Compiler, term: str) -> Iterator[Query]:
    """What must stand in a record's text where one of its resources contains the term: its inner words whole, the
    first one's end, the last one's start."""
    pieces = [piece for piece in re.split(r"[\W_]+", term) if piece]
    for place, piece in enumerate(pieces):
        if not (piece.islower() or piece.isupper() or piece.istitle()) or not piece.isalpha() or len(piece) < 3:
            continue
        first, last = place == 0, place == len(pieces) - 1
        if first or last:
            # The index keeps stems of English words: the last letters may be gone.
            start = piece[: max(3, len(piece) - 4)]
            pattern = ("*" if first else "") + start + "*"
            yield compiler.query(parse(f"text:{pattern}"))
        else:
            yield compiler.word(piece)


def _all_match(resource: Mapping[str, Any], terms: list[tuple[str, str]]) -> bool:
    def matches(field: str, term: str) -> bool:
        if resource.get(field) is None:
            return False
        value = str(resource[field]).lower()
        return value.startswith(term.lower()) if field == "hash" else term.lower() in value

    return all(matches(field, term) for field, term in terms)
