"""Tags, vocabularies, licences and the site itself through the Action API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import orjson

from hub.ledger import curated
from hub.ledger.curated import Kind
from hub.policy import TokenHolder, View
from hub.projections.search import LICENCES, Snapshot, SortKey
from hub.services._ckan_api import Call, Invalid, NotFound, as_bool, as_natural, required
from hub.services._ckan_search import ROWS_MAX

__all__ = [
    "CKAN_VERSION",
    "license_list",
    "status_show",
    "tag_autocomplete",
    "tag_list",
    "tag_search",
    "tag_show",
    "user_autocomplete",
    "user_id",
    "user_list",
    "user_show",
    "vocabulary_list",
    "vocabulary_show",
]

CKAN_VERSION = "2.12.0"
"""The CKAN whose Action API is spoken here."""


def status_show(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Say what this site is and which CKAN's API it speaks."""
    settings = call.services.settings
    return {
        "ckan_version": CKAN_VERSION,
        "site_title": settings.title,
        "site_description": settings.title_en,
        "site_url": call.base.rstrip("/"),
        "error_emails_to": "",
        "locale_default": "vi",
        "extensions": [],
    }


def license_list(call: Call, data: dict[str, Any]) -> list[dict[str, Any]]:
    """List the licences that datasets are given under here."""
    return [licence.as_dict() for licence in LICENCES.values()]


# --- tags ---------------------------------------------------------------------------------------------------


def tag_id(name: str, vocabulary: str = "") -> str:
    """The id of a tag: a function of its name and vocabulary."""
    return str(uuid5(NAMESPACE_URL, f"urn:hub:tag:{vocabulary}\n{name}"))


def _names(call: Call, data: Mapping[str, Any]) -> tuple[list[str], str | None]:
    wanted = data.get("vocabulary_id")
    if not wanted:
        return sorted(name for name, _ in call.snapshot.value_counts("tags")), None
    try:
        vocabulary = vocabulary_show(call, {"id": str(wanted)})
    except NotFound:
        raise NotFound(f"could not find vocabulary '{wanted}'") from None
    return [tag["name"] for tag in vocabulary["tags"]], vocabulary["id"]


def _shown(name: str, vocabulary: str | None) -> dict[str, Any]:
    return {"id": tag_id(name, vocabulary or ""), "name": name, "vocabulary_id": vocabulary}


def _containing(names: list[str], query: object) -> list[str]:
    terms = [query] if isinstance(query, str) else query if isinstance(query, list) else []
    wanted = [str(term).strip().lower() for term in terms if str(term).strip()]
    return [name for name in names if all(term in name.lower() for term in wanted)] if wanted else []


def tag_list(call: Call, data: dict[str, Any]) -> list[Any]:
    """List the site's tags that datasets have. query (what names must contain), vocabulary_id, all_fields."""
    names, vocabulary = _names(call, data)
    if data.get("query"):
        names = _containing(names, data["query"])
    if data.get("all_fields") in (None, False, "", 0):
        return names
    return [{**_shown(name, vocabulary), "display_name": name} for name in names]


def tag_show(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Show a tag. id: its id or name; vocabulary_id, include_datasets."""
    if "id" in data and data["id"] in ("", None):
        raise NotFound
    wanted = required(data, "id")
    try:
        names, vocabulary = _names(call, data)
    except NotFound:
        raise NotFound from None
    name = wanted if wanted in names else next((one for one in names if tag_id(one, vocabulary or "") == wanted), None)
    if name is None:
        raise NotFound
    shown = {**_shown(name, vocabulary), "display_name": name}
    if as_bool(data, "include_datasets"):
        field = "tags" if vocabulary is None else f"vocab_{vocabulary}"
        shown["packages"] = _tagged(call.snapshot, field, name)
    return shown


def _tagged(snapshot: Snapshot, field: str, name: str) -> list[dict[str, Any]]:
    query = snapshot.restricted(snapshot.compiler().any_value(field, [name]), ())
    sort = (SortKey("metadata_modified", descending=False),)
    return [orjson.loads(text) for text in snapshot.search(query, sort=sort, rows=ROWS_MAX, scored=False).packages]


def _sought(data: Mapping[str, Any]) -> list[Any]:
    """Terms from `query` or `q`, and from the older `fields`."""
    query = data.get("query") or data.get("q") or []
    terms = [query] if isinstance(query, str) else list(query) if isinstance(query, list) else []
    fields = data.get("fields")
    if isinstance(fields, Mapping):
        terms += [value for key, value in fields.items() if key in ("tag", "tags")]
    return terms


def tag_search(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Search for tags whose names contain all of query (a text or a list). vocabulary_id, offset, limit."""
    try:
        names, vocabulary = _names(call, data)
    except NotFound:
        names, vocabulary = [], None
    found = _containing(names, _sought(data))
    offset, limit = as_natural(data, "offset", 0), as_natural(data, "limit", len(found))
    return {"count": len(found), "results": [_shown(name, vocabulary) for name in found[offset : offset + limit]]}


def tag_autocomplete(call: Call, data: dict[str, Any]) -> list[str]:
    """Names of tags that contain query (or q). vocabulary_id, offset, limit."""
    try:
        names, _ = _names(call, data)
    except NotFound:
        names = []
    found = _containing(names, _sought(data))
    offset = as_natural(data, "offset", 0)
    return found[offset : offset + as_natural(data, "limit", len(found))]


# --- vocabularies -------------------------------------------------------------------------------------------


def vocabulary_list(call: Call, data: dict[str, Any]) -> list[dict[str, Any]]:
    """List the site's vocabularies of tags."""
    with call.services.ledger.read() as connection:
        return [one.content for one in curated.listed(connection, Kind.VOCABULARY)]


def vocabulary_show(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Show a vocabulary of tags. id: its id or name."""
    wanted = data.get("id")
    if not wanted:
        raise Invalid({"id": "id not in data"})
    with call.services.ledger.read() as connection:
        found = curated.find(connection, Kind.VOCABULARY, str(wanted))
    if found is None:
        raise NotFound(f'Could not find vocabulary "{wanted}"')
    return found.content


# --- users --------------------------------------------------------------------------------------------------


def user_list(call: Call, data: dict[str, Any]) -> list[Any]:
    """List users: this site has holders of tokens only, and shows a caller himself."""
    if not isinstance(call.caller, TokenHolder):
        return []
    return [_user(call.caller)] if as_bool(data, "all_fields", True) else [call.caller.name]


def user_autocomplete(call: Call, data: dict[str, Any]) -> list[Any]:
    """Users whose name contains q: none are told. limit (20)."""
    required(data, "q")
    return []


def user_show(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Show the caller. id: its own name, or nothing."""
    if not isinstance(call.caller, TokenHolder):
        if call.view is View.PUBLIC and not data.get("id"):
            raise NotFound
        raise NotFound
    if data.get("id") not in (None, "", call.caller.name, _user(call.caller)["id"]):
        raise NotFound
    return _user(call.caller)


def user_id(name: str) -> str:
    """The id of the holder of a token, as a user: a function of its name."""
    return str(uuid5(NAMESPACE_URL, f"urn:hub:token:{name}"))


def _user(holder: TokenHolder) -> dict[str, Any]:
    return {
        "id": user_id(holder.name),
        "name": holder.name,
        "display_name": holder.name,
        "fullname": holder.name,
        "about": None,
        "state": "active",
        "sysadmin": True,
        "number_created_packages": 0,
        "image_url": None,
        "image_display_url": None,
    }
