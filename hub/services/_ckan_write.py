"""Writing through the Action API, into the catalog of the hub itself.

A package goes through the pipeline that harvested records go through, and the answer comes when it can be read.
What was harvested is changed at its source, not here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, cast
from uuid import uuid4

import orjson
from sqlalchemy import select, update

from hub.clock import stamp
from hub.ledger.blobs import get_blob
from hub.ledger.schema import RecordState, record
from hub.pipeline.edits import EditFailed, EditResult, edit, ensure_local
from hub.policy import TokenHolder, View, may_write
from hub.projections.follower import Follower, follow
from hub.projections.protocol import RecordFacts
from hub.projections.search import LOCAL_SOURCE, package_of, plain_time
from hub.services._ckan_api import Call, Changed, Integrity, Invalid, NotAuthorized, NotFound, required
from hub.services._ckan_deleted import deleted_package, forget_deleted
from hub.services._ckan_groups import ORGANIZATIONS, THEMES
from hub.services._ckan_site import user_id
from hub.services._ckan_validate import clean_package, clean_resource, is_uuid, updated_resources

__all__ = ["WRITES", "demand_writer", "store"]

_PATIENCE: Final = 30.0
_LOCAL_TITLE: Final = "Danh mục của cổng"


def demand_writer(call: Call, action: str, data: Mapping[str, Any]) -> None:
    """Refuse who shows no token, in the words that CKAN has for the action."""
    if action in _ASKED_FIRST:
        # As in CKAN, which looks for the thing before it asks who wants to change it.
        _ASKED_FIRST[action](call, data)
    if not may_write(call.caller):
        raise NotAuthorized(_refusal(call, action, data))


def _refusal(call: Call, action: str, data: Mapping[str, Any]) -> str:
    kind, _, verb = action.partition("_")
    match action:
        case "package_create":
            return "User  not authorized to create packages"
        case "organization_create" | "group_create":
            return f"User None not authorized to create {kind}s"
        case "package_update" | "package_patch" | "package_delete":
            update_of_name = action == "package_update" and not data.get("id") and data.get("name")
            found = call.snapshot.package(str(update_of_name) if update_of_name else required(data, "id"))
            if found is None:
                raise NotFound("Package was not found.") if update_of_name else NotFound
            return f"User  not authorized to edit package {orjson.loads(found)['id']}"
        case "resource_create":
            return f"User  not authorized to create resources on dataset {_package_id(data)}"
        case "resource_update" | "resource_patch" | "resource_delete":
            patch = verb == "patch"
            if patch and not data.get("id"):
                raise Invalid({"message": "Missing id, can not get Resource object"})
            wanted = required(data, "id")
            if call.snapshot.package_of_resource(wanted) is None:
                raise NotFound("" if patch else "Resource was not found.")
            return f"User  not authorized to {'delete' if verb == 'delete' else 'edit'} resource {wanted}"
        case "organization_update" | "organization_patch" | "organization_delete":
            found_id = ORGANIZATIONS.find(call, _group_id(verb, data))["id"]
            return f"User  not authorized to {'delete' if verb == 'delete' else 'edit'} organization {found_id}"
        case "group_update" | "group_patch" | "group_delete":
            found_id = THEMES.find(call, _group_id(verb, data))["id"]
            return f"User  not authorized to {'delete' if verb == 'delete' else 'edit'} group {found_id}"
    return ""


def _package_id(data: Mapping[str, Any]) -> str:
    if not data.get("package_id"):
        key = "name_or_id" if "package_id" in data else "package_id"
        raise Invalid({key: ["Missing value"]})
    return required(data, "package_id")


def _group_id(verb: str, data: Mapping[str, Any]) -> str:
    if verb == "patch" and not data.get("id"):
        raise Invalid({"message": "Missing id, can not get Group object"})
    return required(data, "id")


def _demand_order(call: Call, data: Mapping[str, Any]) -> None:
    wanted, order = required(data, "id"), data.get("order")
    if order is None:
        raise Invalid({"order": ["Missing value"]})
    if not isinstance(order, list) or not all(isinstance(one, str) for one in order):
        raise Invalid({"order": "Must be a list of resource"})
    if len(set(order)) < len(order):
        raise Invalid({"order": "Must supply unique resource_ids"})
    if call.snapshot.package(wanted) is None:
        raise NotFound


def _demand_id(call: Call, data: Mapping[str, Any]) -> None:
    required(data, "id")


_ASKED_FIRST: Final[Mapping[str, Callable[[Call, Mapping[str, Any]], None]]] = {
    "package_resource_reorder": _demand_order,
    "dataset_purge": _demand_id,
}


# --- packages -----------------------------------------------------------------------------------------------


def _shown(call: Call, wanted: str) -> dict[str, Any]:
    """A package as the newest state has it."""
    found = call.reader.snapshot(View.ALL).package(wanted)
    if found is None:
        raise NotFound
    package: dict[str, Any] = orjson.loads(found)
    return package


def _kept(call: Call, package: Mapping[str, Any]) -> dict[str, Any]:
    """What was written of a package of the hub's own; harvested ones are refused."""
    with call.services.ledger.read() as connection:
        digest = connection.scalar(
            select(record.c.raw_digest).where(
                record.c.source_id == LOCAL_SOURCE,
                record.c.identifier == package["id"],
                record.c.state == RecordState.LIVE.value,
            )
        )
        content = get_blob(connection, digest) if digest else None
    if content is None:
        source = next((extra["value"] for extra in package["extras"] if extra["key"] == "harvest_source_title"), "")
        raise NotAuthorized(f"This dataset is harvested from {source!r} and can only be changed there")
    stored: dict[str, Any] = orjson.loads(content)
    return stored


def _identifier_for(call: Call, package: Mapping[str, Any], *, existing: str | None) -> str:
    """The identifier that a package is kept under; refuses names and ids that others have."""
    name, wanted = package["name"], package.get("id")
    with call.services.ledger.read() as connection:
        row = connection.execute(
            select(record.c.source_id, record.c.identifier, record.c.state).where(record.c.name == name)
        ).one_or_none()
    if existing is None and wanted and not is_uuid(wanted):
        raise Invalid({"id": ["Invalid id provided"]})
    if existing is None and wanted and _has_id(call, wanted):
        raise Invalid({"id": ["Dataset id already exists"]})
    if row is None or row.identifier == existing:
        return existing or wanted or str(uuid4())
    gone = row.source_id == LOCAL_SOURCE and row.state != RecordState.LIVE.value
    if existing is None and gone and wanted in (None, "", row.identifier):
        return str(row.identifier)
    raise Invalid({"name": ["That URL is already in use."]})


def _has_id(call: Call, wanted: str) -> bool:
    found = call.reader.snapshot(View.ALL).package(wanted)
    return found is not None and orjson.loads(found)["id"] == wanted


def _resolved(call: Call, package: dict[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """With its organization and groups written out, since the record carries them."""
    errors: dict[str, Any] = {}
    owner = given.get("owner_org") or (given.get("organization") or {}).get("name")
    package["organization"] = None
    if owner:
        try:
            package["organization"] = _reference(ORGANIZATIONS.find(call, str(owner)))
        except NotFound:
            errors["owner_org"] = ["Organization does not exist"]
    elif package["private"]:
        errors["private"] = ["Datasets with no organization can't be private."]
    package["groups"] = []
    for group in given.get("groups") or ():
        key = group if isinstance(group, str) else group.get("id") or group.get("name")
        try:
            package["groups"].append(_reference(THEMES.find(call, str(key))))
        except NotFound:
            if isinstance(group, str) or group.get("id"):
                errors.setdefault("groups", []).append({"id": ["Group identifier or name does not exist"]})
            # One that is only named and does not exist is left out, as in CKAN.
    if errors:
        raise Invalid(errors)
    return package


_REFERENCE: Final = ("id", "name", "title", "description", "image_url", "image_display_url", "created")


def _reference(group: Mapping[str, Any]) -> dict[str, Any]:
    return {key: group[key] for key in _REFERENCE}


def store(call: Call, given: Mapping[str, Any], *, existing: dict[str, Any] | None) -> dict[str, Any]:
    """Check and keep a package, and answer it as it can be read now. Raises `Invalid`."""
    package = _resolved(call, clean_package(given), given)
    package["id"] = identifier = _identifier_for(call, package, existing=existing["id"] if existing else None)
    package["creator_user_id"] = existing.get("creator_user_id") if existing else _creator(call)
    _stamp_resources(package, existing)
    if existing is not None and existing.get("state") != "deleted" and _same(call, package, existing):
        return _shown(call, identifier)
    now = plain_time(stamp())
    package["metadata_modified"] = now
    package["metadata_created"] = existing.get("metadata_created", now) if existing else now
    ensure_local(call.services.home, LOCAL_SOURCE, _LOCAL_TITLE)
    if existing is not None and existing["name"] != package["name"]:
        _rename(call, identifier, package["name"])
    private = frozenset([identifier] if package["private"] else [])
    _edit(call, {identifier: orjson.dumps(package)}, frozenset(), private)
    return _shown(call, identifier)


def _creator(call: Call) -> str | None:
    return user_id(call.caller.name) if isinstance(call.caller, TokenHolder) else None


def _stamp_resources(package: dict[str, Any], existing: Mapping[str, Any] | None) -> None:
    before = {one["id"]: one for one in (existing or {}).get("resources", ())}
    now = plain_time(stamp())
    for resource in package["resources"]:
        old = before.get(resource["id"], {})
        resource["created"] = resource.get("created") or old.get("created") or now
        plain = {key: value for key, value in resource.items() if key != "metadata_modified"}
        if old and plain == {key: value for key, value in old.items() if key != "metadata_modified"}:
            resource["metadata_modified"] = old.get("metadata_modified") or now
        else:
            resource["metadata_modified"] = now


def _same(call: Call, package: Mapping[str, Any], existing: Mapping[str, Any]) -> bool:
    """Whether both would be shown alike (what was dumped from here and comes back says more than what was written)."""
    with call.services.ledger.read() as connection:
        row = connection.execute(
            select(record.c.id, record.c.uid, record.c.iri).where(
                record.c.source_id == LOCAL_SOURCE, record.c.identifier == existing["id"]
            )
        ).one()
    facts = RecordFacts(
        id=row.id,
        uid=row.uid,
        name="",
        source_id=LOCAL_SOURCE,
        source_title="",
        identifier=existing["id"],
        iri=row.iri,
        record_class="dataset",
        created="",
        modified="",
        private=False,
    )

    def shown(one: Mapping[str, Any]) -> dict[str, Any]:
        made = package_of(facts, one, private=bool(one.get("private")))
        made["name"] = one["name"]
        for resource in made["resources"]:
            resource["metadata_modified"] = None
        return made

    return shown(package) == shown(existing)


def _rename(call: Call, identifier: str, name: str) -> None:
    # The short name belongs to the record, not to its graph; the change that follows carries it to the projections.
    with call.services.ledger.write() as connection:
        connection.execute(
            update(record)
            .where(record.c.source_id == LOCAL_SOURCE, record.c.identifier == identifier)
            .values(name=name)
        )


def _edit(call: Call, upserts: Mapping[str, bytes], deletes: frozenset[str], private: frozenset[str]) -> None:
    try:
        result = edit(call.services.home, LOCAL_SOURCE, upserts, deletes, private=private)
    except EditFailed as error:
        raise Invalid({"message": str(error)}) from error
    _await(call, result)
    if result.rejected:
        told: dict[str, list[str]] = {}
        for _, finding in result.findings:
            told.setdefault(finding.path or "message", []).append(finding.en)
        raise Invalid(told or {"message": ["The dataset does not hold against the profile"]})


def _await(call: Call, result: EditResult) -> None:
    """Wait until the search index shows the write: who writes reads his own write."""
    home = call.services.home
    follower = call.services.shared("follower", lambda: None)
    until = time.monotonic() + _PATIENCE
    pause = 0.002
    while call.reader.snapshot(View.ALL).seq < result.seq and time.monotonic() < until:
        if isinstance(follower, Follower):
            follower.wake()
        else:
            follow(home, ["search"])
        time.sleep(pause)
        pause = min(pause * 1.5, 0.1)


def package_create(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Create a dataset in this site's own catalog. name, title, owner_org, notes, license_id, tags, resources,
    extras, groups, private; further keys are kept."""
    demand_writer(call, "package_create", data)
    try:
        return store(call, data, existing=None)
    except Integrity as error:
        error.data = {**data, "type": data.get("type") or "dataset"}
        raise


def package_update(call: Call, data: dict[str, Any]) -> dict[str, Any] | Changed:
    """Replace a dataset of this site's own catalog. id (or name) and all that package_create takes."""
    demand_writer(call, "package_update", data)
    wanted = data.get("id") or data.get("name")
    if not wanted:
        raise Invalid({"id": "Missing value"})
    existing = _existing(call, wanted, "Package was not found.", revive=data.get("state") == "active")
    before = call.reader.snapshot(View.ALL).package(existing["id"])
    # Without a title the name is one, as in CKAN; what is private stays so unless it is said.
    given = {"name": existing["name"], "private": existing["private"], **data}
    if "resources" in data:
        given["resources"] = updated_resources(data["resources"], existing["resources"])
    if "owner_org" not in data and "organization" not in data:
        given["organization"] = existing["organization"]
    stored = store(call, given, existing=existing)
    return Changed(stored, {"packages": [stored["id"]]}) if _differ(stored, before) else stored


def _differ(stored: Mapping[str, Any], before: bytes | None) -> bool:
    return before is None or orjson.loads(before) != stored


def package_patch(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Change some fields of a dataset of this site's own catalog. id and the fields."""
    demand_writer(call, "package_patch", data)
    existing = _existing(call, required(data, "id"), revive=data.get("state") == "active")
    given = {**_in_order(existing), **data}
    if "resources" in data:
        given["resources"] = updated_resources(data["resources"], existing["resources"])
    if "owner_org" in data:
        given.pop("organization", None)
    return store(call, given, existing=existing)


def _in_order(existing: Mapping[str, Any]) -> dict[str, Any]:
    """With its extras by their keys, as CKAN keeps those of a package that it changes in part."""
    return {**existing, "extras": sorted(existing.get("extras") or (), key=lambda extra: str(extra["key"]))}


def _existing(call: Call, wanted: object, words: str = "", *, revive: bool = False) -> dict[str, Any]:
    """What was written of a package (`revive`: of a deleted one, too); `words` say that there is none."""
    if not wanted:
        raise Invalid({"id": ["Missing value"]})
    try:
        return _kept(call, _shown(call, str(wanted)))
    except NotFound:
        deleted = deleted_package(call, str(wanted)) if revive else None
        if deleted is None:
            raise NotFound(words) from None
        return deleted


def package_delete(call: Call, data: dict[str, Any]) -> None:
    """Withdraw a dataset of this site's own catalog. id."""
    demand_writer(call, "package_delete", data)
    try:
        existing = _existing(call, required(data, "id"))
    except NotFound:
        if deleted_package(call, required(data, "id")) is None:
            raise
        return
    _edit(call, {}, frozenset([existing["id"]]), frozenset())


def dataset_purge(call: Call, data: dict[str, Any]) -> None:
    """Withdraw a dataset of this site's own catalog (its history stays in the ledger). id."""
    demand_writer(call, "dataset_purge", data)
    wanted = required(data, "id")
    try:
        existing = _existing(call, wanted, "Dataset was not found")
    except NotFound:
        if not forget_deleted(call, wanted):
            raise
        return
    _edit(call, {}, frozenset([existing["id"]]), frozenset())
    forget_deleted(call, existing["id"])


def package_owner_org_update(call: Call, data: dict[str, Any]) -> None:
    """Move a dataset to another organization. id, organization_id."""
    demand_writer(call, "package_owner_org_update", data)
    if not data.get("id"):
        raise NotFound("Package was not found.")
    existing = _existing(call, data["id"], "Package was not found.")
    owner = data.get("organization_id")
    try:
        if owner:
            ORGANIZATIONS.find(call, str(owner))
    except NotFound:
        raise NotFound("Organization was not found.") from None
    moved = {key: value for key, value in _in_order(existing).items() if key != "organization"}
    store(call, {**moved, "owner_org": owner}, existing=existing)


# --- resources ----------------------------------------------------------------------------------------------


def _with_resource(call: Call, resource_id: str) -> tuple[dict[str, Any], int]:
    found = call.reader.snapshot(View.ALL).package_of_resource(resource_id)
    if found is None:
        raise NotFound("Resource was not found.")
    existing = _kept(call, orjson.loads(found))
    return existing, next(at for at, one in enumerate(existing["resources"]) if one["id"] == resource_id)


def _store_resources(call: Call, existing: dict[str, Any], resources: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    try:
        return store(call, {**_in_order(existing), "resources": list(resources)}, existing=existing)
    except Invalid as invalid:
        nested = [found for found in invalid.errors.get("resources", ()) if found]
        raise Invalid(nested[0] if nested and isinstance(nested[0], dict) else invalid.errors) from None


def resource_create(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Add a resource to a dataset of this site's own catalog. package_id, url, name, format, description, ..."""
    demand_writer(call, "resource_create", data)
    existing = _existing(call, _package_id(data))
    (given,) = cast(list[Any], updated_resources([data], ()))
    made = clean_resource(given)
    if call.reader.snapshot(View.ALL).package_of_resource(made["id"]) is not None:
        raise Invalid({"id": ["Resource id already exists."]})
    stored = _store_resources(call, existing, [*existing["resources"], made])
    return next(one for one in stored["resources"] if one["id"] == made["id"])


def resource_update(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Replace a resource of a dataset of this site's own catalog. id and all that resource_create takes."""
    demand_writer(call, "resource_update", data)
    existing, at = _with_resource(call, required(data, "id"))
    return _replaced(call, existing, at, data)


def resource_patch(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Change some fields of a resource. id and the fields."""
    demand_writer(call, "resource_patch", data)
    existing, at = _with_resource(call, required(data, "id"))
    return _replaced(call, existing, at, {"mimetype": None, **existing["resources"][at], **data})


def _replaced(call: Call, existing: dict[str, Any], at: int, given: Mapping[str, Any]) -> dict[str, Any]:
    resources = [*existing["resources"]]
    (whole,) = cast(list[Any], updated_resources([given], existing["resources"]))
    resources[at] = clean_resource(whole)
    stored = _store_resources(call, existing, resources)
    found: dict[str, Any] = next(one for one in stored["resources"] if one["id"] == resources[at]["id"])
    return found


def resource_delete(call: Call, data: dict[str, Any]) -> None:
    """Remove a resource from a dataset of this site's own catalog. id."""
    demand_writer(call, "resource_delete", data)
    wanted = required(data, "id")
    if call.reader.snapshot(View.ALL).package_of_resource(wanted) is None:
        raise NotFound
    existing, at = _with_resource(call, wanted)
    _store_resources(call, existing, [one for place, one in enumerate(existing["resources"]) if place != at])


def package_resource_reorder(call: Call, data: dict[str, Any]) -> dict[str, Any]:
    """Put the resources of a dataset in another order. id, order (ids; those not named follow)."""
    demand_writer(call, "package_resource_reorder", data)
    order: list[str] = data["order"]
    existing = _existing(call, required(data, "id"))
    by_id = {one["id"]: one for one in existing["resources"]}
    if strange := next((one for one in order if one not in by_id), None):
        raise Invalid({"order": f"resource_id {strange} can not be found"})
    ids = [*order, *(one for one in by_id if one not in order)]
    _store_resources(call, existing, [by_id[one] for one in ids])
    return {"id": data["id"], "order": ids}


WRITES: Final[Sequence[Callable[[Call, dict[str, Any]], Any]]] = (
    package_create,
    package_update,
    package_patch,
    package_delete,
    dataset_purge,
    package_owner_org_update,
    package_resource_reorder,
    resource_create,
    resource_update,
    resource_patch,
    resource_delete,
)
