"""Reading organizations, groups and tags through the Action API.

Organizations are the publishers that visible packages name, groups their themes, and beside them those that were
made through this API. One that only withheld packages name does not exist for who may not see them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

import orjson

from hub.ledger import curated
from hub.ledger.curated import Kind
from hub.policy import TokenHolder, View
from hub.projections.search import parse
from hub.services._ckan_api import Call, Invalid, NotFound, as_bool, as_list, as_natural, required
from hub.services._ckan_search import ROWS_MAX
from hub.services._ckan_site import user_id
from vocab.text import fold

__all__ = [
    "ORGANIZATIONS",
    "THEMES",
    "Grouping",
    "dataset_follower_count",
    "group_autocomplete",
    "group_follower_count",
    "group_list",
    "group_list_authz",
    "group_package_show",
    "group_show",
    "member_list",
    "member_roles_list",
    "organization_autocomplete",
    "organization_follower_count",
    "organization_list",
    "organization_list_for_user",
    "organization_show",
]

_ALL_FIELDS_MAX: Final = 25


class Grouping:
    """Organizations or groups: what differs between them."""

    def __init__(self, kind: Kind, field: str, described: str) -> None:
        self.kind = kind
        self.field = field
        self.described = described
        self.is_organization = kind is Kind.ORGANIZATION

    def known(self, call: Call) -> Mapping[str, dict[str, Any]]:
        """All that the caller may know of, by name, with their `package_count`."""
        with call.services.ledger.read() as connection:
            made = curated.listed(connection, self.kind)
        stamp = tuple(one.modified for one in made)
        key = ("grouping", self.kind, stamp)
        known: Mapping[str, dict[str, Any]] = call.snapshot.once(key, lambda: self._collect(call, made))
        return known

    def _collect(self, call: Call, made: list[curated.Curated]) -> dict[str, dict[str, Any]]:
        counts = dict(call.snapshot.value_counts(self.field))
        known = {
            name: self._dictized(found, counts.get(name, 0))
            for name, found in call.snapshot.described(self.described).items()
        }
        hidden = self._only_withheld(call, made, known)
        for one in made:
            if one.name not in hidden:
                known[one.name] = self._dictized(one.content, counts.get(one.name, 0))
        return known

    def _only_withheld(
        self, call: Call, made: list[curated.Curated], known: Mapping[str, object]
    ) -> frozenset[str] | set[str]:
        if call.view is View.ALL:
            return frozenset()
        unused = {one.name for one in made if one.name not in known}
        if not unused:
            return unused
        everything = call.reader.snapshot(View.ALL)
        return unused & set(everything.described(self.described))

    def _dictized(self, found: Mapping[str, Any], count: int) -> dict[str, Any]:
        title = found.get("title") or found["name"]
        image = found.get("image_url") or ""
        return {
            "approval_status": "approved",
            "created": found.get("created"),
            "description": found.get("description") or "",
            "display_name": title,
            "id": found["id"],
            "image_display_url": found.get("image_display_url") or image,
            "image_url": image,
            "is_organization": self.is_organization,
            "name": found["name"],
            "num_followers": 0,
            "package_count": count,
            "state": "active",
            "title": found.get("title") or "",
            "type": found.get("type") or self.kind.value,
            "extras": [{"key": extra["key"], "value": extra["value"]} for extra in found.get("extras") or ()],
            "groups": list(found.get("groups") or ()),
            "users": [],
        }

    def find(self, call: Call, wanted: str) -> dict[str, Any]:
        """The one with this id or name; raises `NotFound`."""
        known = self.known(call)
        found = known.get(wanted) or next((one for one in known.values() if one["id"] == wanted), None)
        if found is None:
            raise NotFound
        return found

    def public_count(self, call: Call, name: str) -> int:
        """How many packages in it everybody may see."""
        compiler = call.snapshot.compiler()
        chosen = [compiler.any_value(self.field, [name]), compiler.query(parse("capacity:public"))]
        return call.snapshot.search(call.snapshot.restricted(chosen[0], chosen), rows=0, scored=False).count

    def packages(self, call: Call, name: str, limit: int, *, private: bool) -> list[dict[str, Any]]:
        """The packages in it, the last changed first."""
        compiler = call.snapshot.compiler()
        filters = [compiler.any_value(self.field, [name])]
        if not private:
            filters.append(compiler.query(parse("capacity:public")))
        query = call.snapshot.restricted(compiler.any_value(self.field, [name]), filters)
        found = call.snapshot.search(query, rows=min(limit, ROWS_MAX), scored=False)
        return [orjson.loads(text) for text in found.packages]


ORGANIZATIONS: Final = Grouping(Kind.ORGANIZATION, "organization", "organization")
THEMES: Final = Grouping(Kind.GROUP, "groups", "group")


def _chosen(data: Mapping[str, Any], key: str) -> list[str]:
    """Names to choose from: a list, or a text with commas (which CKAN does not read as JSON)."""
    value = data.get(key)
    return [part.strip() for part in value.split(",")] if isinstance(value, str) and value else as_list(data, key)


def _contains(one: Mapping[str, Any], typed: str) -> bool:
    return any(typed in str(one[key]).lower() for key in ("name", "title", "description"))


_SORTS: Final[Mapping[str, Callable[[dict[str, Any]], Any]]] = {
    "name": lambda one: one["name"],
    "packages": lambda one: one["package_count"],
    "package_count": lambda one: one["package_count"],
    "title": lambda one: (one["title"], one["name"]),
}
_BRIEF: Final = ("extras", "groups", "users")


def _list(grouping: Grouping, call: Call, data: Mapping[str, Any]) -> list[Any]:
    chosen = list(grouping.known(call).values())
    names = _chosen(data, grouping.field + ("s" if grouping.is_organization else ""))
    if names:
        chosen = [one for one in chosen if one["name"] in names]
    if typed := str(data.get("q") or "").strip().lower():
        chosen = [one for one in chosen if _contains(one, typed)]
    if data.get("type") not in (None, "", grouping.kind.value):
        chosen = []
    key, descending = _order(data)
    if key in ("packages", "package_count"):
        # As in CKAN, where an order by counts leaves out what has none.
        chosen = [one for one in chosen if one["package_count"]]
    chosen.sort(key=_SORTS[key], reverse=descending)
    offset = as_natural(data, "offset", 0)
    limit = as_natural(data, "limit", 0) or len(chosen)
    if not as_bool(data, "all_fields"):
        return [one["name"] for one in chosen[offset : offset + limit]]
    limit = min(limit, _ALL_FIELDS_MAX)
    dropped = [field for field in _BRIEF if not as_bool(data, f"include_{field}")]
    if not as_bool(data, "include_dataset_count", True):
        dropped.append("package_count")
    return [
        {field: value for field, value in one.items() if field not in dropped}
        for one in chosen[offset : offset + limit]
    ]


def _order(data: Mapping[str, Any]) -> tuple[str, bool]:
    text = str(data.get("sort") or "")
    if not text:
        legacy = str(data.get("order_by") or "")
        text = f"{legacy} {'desc' if legacy == 'packages' else 'asc'}" if legacy else "title asc"
    if "," in text:
        raise Invalid({"message": "Too many sort criteria provided only 1 allowed"})
    field, _, direction = text.strip().partition(" ")
    if field not in _SORTS:
        raise Invalid({"message": f"Cannot sort by field `{field}`"})
    direction = direction.strip() or ("desc" if field in ("packages", "package_count") else "asc")
    if direction not in ("asc", "desc"):
        raise Invalid({"message": f"Invalid sort direction `{direction}`"})
    return field, direction == "desc"


def _show(grouping: Grouping, call: Call, data: Mapping[str, Any]) -> dict[str, Any]:
    if "id" in data and data["id"] in ("", None):
        raise NotFound
    shown = dict(grouping.find(call, required(data, "id")))
    for field in _BRIEF:
        if not as_bool(data, f"include_{field}", True):
            shown.pop(field)
    if as_bool(data, "include_datasets"):
        shown["packages"] = grouping.packages(call, shown["name"], ROWS_MAX, private=call.view is View.ALL)
    if not as_bool(data, "include_dataset_count", True):
        shown.pop("package_count")
    elif not grouping.is_organization and call.view is not View.PUBLIC:
        # As in CKAN, a group counts what everybody may see, whoever asks.
        shown["package_count"] = grouping.public_count(call, shown["name"])
    return shown


def _autocomplete(grouping: Grouping, call: Call, data: Mapping[str, Any]) -> list[dict[str, str]]:
    typed = fold(str(data.get("q") or ""))
    limit = as_natural(data, "limit", 20)
    matching = [
        one for one in grouping.known(call).values() if typed in fold(one["title"]) or typed in fold(one["name"])
    ]
    matching.sort(key=lambda one: (one["created"] or "", one["name"]))
    return [{key: one[key] for key in ("id", "name", "title")} for one in matching[:limit]]


def organization_list(call: Call, data: dict[str, Any]) -> list[Any]:
    """List the names of the site's organizations. sort (`title asc`; name, title, package_count), limit, offset,
    q (what name, title or description must contain), organizations (a list to choose from), all_fields (at most 25
    at a time), include_dataset_count, include_extras, include_tags, include_groups, include_users."""
    return _list(ORGANIZATIONS, call, data)


def group_list(call: Call, data: dict[str, Any]) -> list[Any]:
    """List the names of the site's groups, with the parameters of organization_list (`groups` to choose from)."""
    return _list(THEMES, call, data)


def organization_show(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Show an organization. id: its id or name; include_datasets, include_dataset_count, include_extras,
    include_users, include_groups, include_tags, include_followers."""
    return _show(ORGANIZATIONS, call, data)


def group_show(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Show a group, with the parameters of organization_show."""
    return _show(THEMES, call, data)


def group_package_show(call: Call, data: dict[str, Any]) -> list[dict[str, Any]]:
    """Show the datasets of a group. id, limit."""
    found = THEMES.find(call, required(data, "id"))
    try:
        limit = as_natural(data, "limit", ROWS_MAX)
    except Invalid:
        raise Invalid({"message": "Limit must be a positive integer"}) from None
    # As in CKAN, private datasets are not in it, whoever asks.
    return THEMES.packages(call, found["name"], limit, private=False) if limit else []


def organization_autocomplete(call: Call, data: dict[str, Any]) -> list[dict[str, str]]:
    """Organizations whose name or title contains q. limit (20)."""
    return _autocomplete(ORGANIZATIONS, call, data)


def group_autocomplete(call: Call, data: dict[str, Any]) -> list[dict[str, str]]:
    """Groups whose name or title contains q. limit (20)."""
    return _autocomplete(THEMES, call, data)


def organization_list_for_user(call: Call, data: dict[str, Any]) -> list[dict[str, Any]]:
    """List the organizations that the caller may edit: all for the holder of a token, none otherwise."""
    wanted = data.get("id")
    if wanted and not (
        isinstance(call.caller, TokenHolder) and wanted in (call.caller.name, user_id(call.caller.name))
    ):
        raise NotFound
    if not call.is_writer:
        return []
    return [{**one, "capacity": "admin"} for one in ORGANIZATIONS.known(call).values()]


def group_list_authz(call: Call, data: dict[str, Any]) -> list[dict[str, Any]]:
    """List the groups that the caller may edit."""
    return list(THEMES.known(call).values()) if call.is_writer else []


# --- members and followers ----------------------------------------------------------------------------------

_ROLES: Final = (("Admin", "admin"), ("Editor", "editor"), ("Member", "member"))


def member_list(call: Call, data: dict[str, Any]) -> list[list[str]]:
    """List the members of a group or organization: its datasets (users are not told). id, object_type, capacity."""
    wanted = required(data, "id")
    try:
        grouping, found = THEMES, THEMES.find(call, wanted)
    except NotFound:
        grouping, found = ORGANIZATIONS, ORGANIZATIONS.find(call, wanted)
    capacity = "organization" if grouping.is_organization else "public"
    if data.get("object_type") not in (None, "", "package") or data.get("capacity") not in (None, "", capacity):
        return []
    packages = grouping.packages(call, found["name"], ROWS_MAX, private=call.view is View.ALL)
    packages.sort(key=lambda package: str(package["metadata_created"]))
    return [[package["id"], "package", capacity] for package in packages]


def member_roles_list(call: Call, data: dict[str, Any]) -> list[dict[str, str]]:
    """List the roles that members may have."""
    return [{"text": text, "value": value} for text, value in _ROLES]


def dataset_follower_count(call: Call, data: dict[str, Any]) -> int:
    """Count the followers of a dataset: nobody follows here. id."""
    if call.snapshot.package(required(data, "id")) is None:
        raise Invalid({"id": ["Not found: Dataset"]})
    return 0


def organization_follower_count(call: Call, data: dict[str, Any]) -> int:
    """Count the followers of an organization: nobody follows here. id."""
    ORGANIZATIONS.find(call, required(data, "id"))
    return 0


def group_follower_count(call: Call, data: dict[str, Any]) -> int:
    """Count the followers of a group: nobody follows here. id."""
    THEMES.find(call, required(data, "id"))
    return 0
