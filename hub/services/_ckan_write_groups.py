"""Writing organizations, groups and vocabularies of tags through the Action API."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final
from uuid import uuid4

import orjson
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from hub.clock import stamp
from hub.ledger import curated
from hub.ledger.blobs import get_blob
from hub.ledger.curated import Kind
from hub.ledger.schema import RecordState, record
from hub.policy import View
from hub.projections.search import LOCAL_SOURCE, plain_time
from hub.services._ckan_api import Call, Invalid, NotAuthorized, NotFound, required
from hub.services._ckan_groups import ORGANIZATIONS, THEMES, Grouping
from hub.services._ckan_search import ROWS_MAX
from hub.services._ckan_site import tag_id
from hub.services._ckan_validate import clean_group, clean_tags, is_uuid
from hub.services._ckan_write import demand_writer, package_delete, package_patch, store

__all__ = ["WRITES"]

# --- organizations and groups -------------------------------------------------------------------------------


def _put(call: Call, grouping: Grouping, content: dict[str, Any]) -> dict[str, Any]:
    try:
        with call.services.ledger.write() as connection:
            curated.put(connection, grouping.kind, content)
    except IntegrityError:
        raise Invalid({"name": ["Group name already exists in database"]}) from None
    shown = dict(grouping.find(call, content["id"]))
    return shown


def _found(call: Call, grouping: Grouping, wanted: str, words: str = "Group was not found.") -> dict[str, Any]:
    try:
        return grouping.find(call, wanted)
    except NotFound:
        raise NotFound(words) from None


def _create_group(call: Call, grouping: Grouping, data: Mapping[str, Any]) -> dict[str, Any]:
    content = clean_group(data)
    if data.get("id") and not is_uuid(data["id"]):
        raise Invalid({"id": ["Invalid id provided"]})
    known = grouping.known(call)
    with call.services.ledger.read() as connection:
        made = curated.find(connection, grouping.kind, content["name"])
    if made is not None or (content["name"] in known and not data.get("id")):
        raise Invalid({"name": ["Group name already exists in database"]})
    if content["name"] in known and known[content["name"]]["id"] != content["id"]:
        raise Invalid({"name": ["Group name already exists in database"]})
    if any(one["id"] == content["id"] and one["name"] != content["name"] for one in known.values()):
        raise Invalid({"id": ["Already exists"]})
    content["created"] = plain_time(stamp())
    return _put(call, grouping, content)


def _update_group(call: Call, grouping: Grouping, data: Mapping[str, Any], *, patch: bool) -> dict[str, Any]:
    if not data.get("id") and (patch or not data.get("name")):
        raise Invalid({"id": ["Missing value"]})
    wanted = str(data.get("id") or data["name"])
    found = _found(call, grouping, wanted, "" if patch else "Group was not found.")
    base = {key: found[key] for key in ("title", "description", "image_url", *(("extras", "groups") if patch else ()))}
    content = clean_group({"name": found["name"], **base, **data, "id": found["id"]})
    if content["name"] != found["name"] and content["name"] in grouping.known(call):
        raise Invalid({"name": ["Group name already exists in database"]})
    content["created"] = found["created"]
    shown = _put(call, grouping, content)
    if any(found[key] != shown[key] for key in ("name", "title", "description", "image_url")):
        _refresh_members(call, grouping, found["id"], content["id"])
    # As CKAN answers who changes one: with its datasets, and nothing of followers.
    shown.pop("num_followers")
    return {**shown, "packages": grouping.packages(call, shown["name"], ROWS_MAX, private=True)}


def _refresh_members(call: Call, grouping: Grouping, old_id: str, new_id: str) -> None:
    """The hub's own packages carry the words of their organization and groups."""
    for package in _own_packages(call):
        groups = [package["organization"]] if grouping.is_organization else package["groups"]
        if any(group and group["id"] == old_id for group in groups):
            given = dict(package)
            if grouping.is_organization:
                given.pop("organization")
                given["owner_org"] = new_id
            store(call, given, existing=package)


def _own_packages(call: Call) -> list[dict[str, Any]]:
    with call.services.ledger.read() as connection:
        digests = connection.scalars(
            select(record.c.raw_digest).where(
                record.c.source_id == LOCAL_SOURCE, record.c.state == RecordState.LIVE.value
            )
        ).all()
        return [orjson.loads(get_blob(connection, digest)) for digest in digests if digest]


def _purge_group(call: Call, grouping: Grouping, data: Mapping[str, Any]) -> None:
    # As in CKAN, which looks for the thing before it asks who wants to purge it.
    words = f"{grouping.kind.value.capitalize()} was not found"
    _found(call, grouping, required(data, "id"), words)
    demand_writer(call, f"{grouping.kind.value}_purge", data)
    _delete_group(call, grouping, data)


def _delete_group(call: Call, grouping: Grouping, data: Mapping[str, Any]) -> None:
    found = _found(call, grouping, required(data, "id"))
    with call.services.ledger.read() as connection:
        made = curated.find(connection, grouping.kind, found["id"])
    if made is None:
        raise NotAuthorized("It comes from harvested datasets and goes with them")
    if grouping.is_organization and any(
        (package["organization"] or {}).get("id") == found["id"] for package in _own_packages(call)
    ):
        raise Invalid({"message": "Organization cannot be deleted while it still has datasets"})
    with call.services.ledger.write() as connection:
        curated.remove(connection, grouping.kind, made.id)


def organization_create(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Create an organization. name, title, description, image_url, extras, id."""
    demand_writer(call, "organization_create", data)
    return _create_group(call, ORGANIZATIONS, data)


def organization_update(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Replace an organization's description. id and all that organization_create takes."""
    demand_writer(call, "organization_update", data)
    return _update_group(call, ORGANIZATIONS, data, patch=False)


def organization_patch(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Change some fields of an organization. id and the fields."""
    demand_writer(call, "organization_patch", data)
    return _update_group(call, ORGANIZATIONS, data, patch=True)


def organization_delete(call: Call, data: dict[str, Any]) -> None:
    """Remove an organization that has no datasets here. id."""
    demand_writer(call, "organization_delete", data)
    _delete_group(call, ORGANIZATIONS, data)


def organization_purge(call: Call, data: dict[str, Any]) -> None:
    """Remove an organization that has no datasets here. id."""
    _purge_group(call, ORGANIZATIONS, data)


def group_create(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Create a group. name, title, description, image_url, extras, id."""
    demand_writer(call, "group_create", data)
    return _create_group(call, THEMES, data)


def group_update(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Replace a group's description. id and all that group_create takes."""
    demand_writer(call, "group_update", data)
    return _update_group(call, THEMES, data, patch=False)


def group_patch(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Change some fields of a group. id and the fields."""
    demand_writer(call, "group_patch", data)
    return _update_group(call, THEMES, data, patch=True)


def group_delete(call: Call, data: dict[str, Any]) -> None:
    """Remove a group. id."""
    demand_writer(call, "group_delete", data)
    _delete_group(call, THEMES, data)


def group_purge(call: Call, data: dict[str, Any]) -> None:
    """Remove a group. id."""
    _purge_group(call, THEMES, data)


def _bulk_update(call: Call, action: str, data: Mapping[str, Any], change: Mapping[str, Any]) -> None:
    """Those of the named datasets that are this organization's."""
    demand_writer(call, action, data)
    given = data.get("datasets")
    for wanted in given if isinstance(given, list) else ():
        found = call.reader.snapshot(View.ALL).package(wanted) if isinstance(wanted, str) else None
        package = orjson.loads(found) if found is not None else {}
        if package.get("id") != wanted or not package["owner_org"] or package["owner_org"] != data.get("org_id"):
            continue
        if change:
            package_patch(call, {"id": wanted, **change})
        else:
            package_delete(call, {"id": wanted})


def bulk_update_private(call: Call, data: dict[str, Any]) -> None:
    """Make datasets of an organization private. datasets (ids), org_id."""
    _bulk_update(call, "bulk_update_private", data, {"private": True})


def bulk_update_public(call: Call, data: dict[str, Any]) -> None:
    """Make datasets of an organization public. datasets (ids), org_id."""
    _bulk_update(call, "bulk_update_public", data, {"private": False})


def bulk_update_delete(call: Call, data: dict[str, Any]) -> None:
    """Withdraw datasets of an organization. datasets (ids), org_id."""
    _bulk_update(call, "bulk_update_delete", data, {})


# --- vocabularies of tags -----------------------------------------------------------------------------------


def _vocabulary(call: Call, data: Mapping[str, Any], id: str, name: str, names: Sequence[str]) -> dict[str, Any]:
    tags = [
        {"id": tag_id(tag, id), "name": tag, "display_name": tag, "vocabulary_id": id} for tag in dict.fromkeys(names)
    ]
    content = {"id": id, "name": name, "tags": tags}
    try:
        with call.services.ledger.write() as connection:
            curated.put(connection, Kind.VOCABULARY, content)
    except IntegrityError:
        raise Invalid({"name": ["That vocabulary name is already in use."]}) from None
    return content


def vocabulary_create(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Create a vocabulary of tags. name, tags (a list of `{"name": ...}`)."""
    demand_writer(call, "vocabulary_create", data)
    names = [str(tag["name"]) for tag in data.get("tags") or () if isinstance(tag, Mapping) and tag.get("name")]
    return _vocabulary(call, data, str(uuid4()), required(data, "name"), names)


def vocabulary_update(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Replace the name or tags of a vocabulary. id, name, tags."""
    found = _known_vocabulary(call, _given(data))
    demand_writer(call, "vocabulary_update", data)
    tags = data.get("tags", found["tags"])
    return _vocabulary(call, data, found["id"], data.get("name") or found["name"], [str(tag["name"]) for tag in tags])


def vocabulary_delete(call: Call, data: dict[str, Any]) -> None:
    """Remove a vocabulary. id."""
    wanted = _given(data)
    demand_writer(call, "vocabulary_delete", data)
    found = _known_vocabulary(call, wanted)
    with call.services.ledger.write() as connection:
        curated.remove(connection, Kind.VOCABULARY, found["id"])


def tag_create(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Add a tag to a vocabulary. name, vocabulary_id."""
    demand_writer(call, "tag_create", data)
    _check_tag(call, data)
    found = _known_vocabulary(call, required(data, "vocabulary_id"))
    names = [*(tag["name"] for tag in found["tags"]), required(data, "name")]
    made: dict[str, Any] = _vocabulary(call, data, found["id"], found["name"], names)["tags"][-1]
    return made


def _check_tag(call: Call, data: Mapping[str, Any]) -> None:
    errors: dict[str, Any] = {}
    try:
        clean_tags({"tags": [{"name": data.get("name")}]})
    except Invalid as invalid:
        errors["name"] = invalid.errors["tags"]
    wanted = data.get("vocabulary_id")
    if not wanted:
        errors["vocabulary_id"] = ["Missing value"]
    else:
        try:
            _known_vocabulary(call, str(wanted))
        except NotFound:
            errors["vocabulary_id"] = ["Tag vocabulary was not found."]
    if errors:
        raise Invalid(errors)


def tag_delete(call: Call, data: dict[str, Any]) -> None:
    """Remove a tag from a vocabulary. id: its id or name; vocabulary_id."""
    wanted = _given(data)
    if data.get("vocabulary_id"):
        found: dict[str, Any] | None = _known_vocabulary(call, str(data["vocabulary_id"]))
    else:
        with call.services.ledger.read() as connection:
            every = [one.content for one in curated.listed(connection, Kind.VOCABULARY)]
        found = next((one for one in every if any(tag["id"] == wanted for tag in one["tags"])), None)
    kept = [tag for tag in (found or {"tags": ()})["tags"] if wanted not in (tag["id"], tag["name"])]
    if found is None or len(kept) == len(found["tags"]):
        raise NotFound(f'Could not find tag "{wanted}"')
    demand_writer(call, "tag_delete", data)
    _vocabulary(call, data, found["id"], found["name"], [tag["name"] for tag in kept])


def _given(data: Mapping[str, Any]) -> str:
    if not data.get("id"):
        raise Invalid({"id": "id not in data"})
    return str(data["id"])


def _known_vocabulary(call: Call, wanted: str) -> dict[str, Any]:
    with call.services.ledger.read() as connection:
        found = curated.find(connection, Kind.VOCABULARY, wanted)
    if found is None:
        raise NotFound(f'Could not find vocabulary "{wanted}"')
    return found.content


WRITES: Final[Sequence[Callable[[Call, dict[str, Any]], Any]]] = (
    organization_create,
    organization_update,
    organization_patch,
    organization_delete,
    organization_purge,
    bulk_update_private,
    bulk_update_public,
    bulk_update_delete,
    group_create,
    group_update,
    group_patch,
    group_delete,
    group_purge,
    vocabulary_create,
    vocabulary_update,
    vocabulary_delete,
    tag_create,
    tag_delete,
)
