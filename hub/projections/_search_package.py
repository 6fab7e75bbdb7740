"""A record as the CKAN package that the Action API answers with (the shape of a plain CKAN 2.12)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

from hub.projections._search_licences import LICENCES
from hub.projections.protocol import RecordFacts

__all__ = ["LOCAL_SOURCE", "group_id", "organization_id", "package_of", "plain_time"]

LOCAL_SOURCE: Final = "local"
"""Id of the source that holds the hub's own catalogs, edited through the Action API."""

_PACKAGE_TEXTS: Final = (
    "author",
    "author_email",
    "creator_user_id",
    "license_id",
    "maintainer",
    "maintainer_email",
    "notes",
    "url",
    "version",
)
_RESOURCE_DEFAULTS: Final[Mapping[str, Any]] = {
    "cache_last_updated": None,
    "cache_url": None,
    "created": None,
    "description": None,
    "format": "",
    "hash": "",
    "id": None,
    "last_modified": None,
    "metadata_modified": None,
    "mimetype": None,
    "mimetype_inner": None,
    "name": None,
    "package_id": None,
    "position": 0,
    "resource_type": None,
    "size": None,
    "state": "active",
    "url": "",
    "url_type": None,
}
_ORGANIZATION_DEFAULTS: Final[Mapping[str, Any]] = {
    "id": None,
    "name": None,
    "title": "",
    "type": "organization",
    "description": "",
    "image_url": "",
    "created": None,
    "is_organization": True,
    "approval_status": "approved",
    "state": "active",
}
_COMPUTED: Final = frozenset(
    (
        "id",
        "isopen",
        "license_title",
        "license_url",
        "metadata_created",
        "metadata_modified",
        "num_resources",
        "num_tags",
        "private",
        "state",
    )
)


def organization_id(name: str) -> str:
    """The id of an organization that only harvested records name: a function of its name, for ever."""
    return str(uuid5(NAMESPACE_URL, f"urn:hub:organization:{name}"))


def group_id(name: str) -> str:
    """The id of a group that only harvested records name."""
    return str(uuid5(NAMESPACE_URL, f"urn:hub:group:{name}"))


def plain_time(stamp: str) -> str:
    """A ledger stamp as CKAN writes moments: UTC without saying so."""
    return stamp.removesuffix("Z")


def package_of(facts: RecordFacts, lowered: Mapping[str, Any], *, private: bool) -> dict[str, Any]:
    """The package of a record. `lowered` is its graph lowered to CKAN, or, in a catalog of the hub's own, what was
    written through the Action API; every core key comes out, null where empty, and unknown keys stay."""
    created, modified = plain_time(facts.shown_created), plain_time(facts.shown_modified)
    package: dict[str, Any] = {key: value for key, value in lowered.items() if key not in _COMPUTED}
    for key in _PACKAGE_TEXTS:
        package[key] = lowered.get(key)
    organization = _organization(lowered.get("organization"), created)
    package_id = facts.identifier if facts.source_id == LOCAL_SOURCE else facts.uid
    package.update(
        id=package_id,
        name=facts.name,
        title=lowered.get("title") or facts.name,
        type=lowered.get("type") or "dataset",
        state="active",
        private=private,
        metadata_created=created,
        metadata_modified=modified,
        organization=organization,
        owner_org=organization["id"] if organization else None,
        groups=_groups(lowered.get("groups") or ()),
        tags=_tags(lowered.get("tags") or ()),
        resources=_resources(lowered.get("resources") or (), facts, package_id, modified),
        extras=_extras(lowered.get("extras") or (), facts),
        relationships_as_subject=[],
        relationships_as_object=[],
    )
    package["num_resources"] = len(package["resources"])
    package["num_tags"] = len(package["tags"])
    return package | _licence(package["license_id"], lowered)


def _licence(licence_id: str | None, lowered: Mapping[str, Any]) -> dict[str, Any]:
    known = LICENCES.get(licence_id or "")
    if known is None:
        title, url = lowered.get("license_title") or licence_id, lowered.get("license_url")
        shown: dict[str, Any] = {"isopen": bool(lowered.get("isopen", False)), "license_title": title}
    else:
        url = known.url
        shown = {"isopen": known.is_open, "license_title": known.title}
    # As in CKAN, there is no such key where there is no address.
    return {**shown, "license_url": url} if url else shown


def _organization(given: object, created: str) -> dict[str, Any] | None:
    if not isinstance(given, Mapping) or not given.get("name"):
        return None
    merged = dict(_ORGANIZATION_DEFAULTS)
    merged.update({key: given[key] for key in merged if given.get(key) is not None})
    merged["id"] = merged["id"] or organization_id(merged["name"])
    merged["title"] = merged["title"] or merged["name"]
    merged["created"] = merged["created"] or created
    return merged


def _groups(given: Iterable[Any]) -> list[dict[str, Any]]:
    groups: dict[str, dict[str, Any]] = {}
    for entry in given:
        group = {"name": entry} if isinstance(entry, str) else entry
        name = group.get("name")
        if not name:
            continue
        title = group.get("title") or group.get("display_name") or name
        groups[name] = {
            "description": group.get("description") or "",
            "display_name": title,
            "id": group.get("id") or group_id(name),
            "image_display_url": group.get("image_display_url") or "",
            "name": name,
            "title": title,
        }
    return [groups[name] for name in sorted(groups)]


def _tags(given: Iterable[Any]) -> list[dict[str, Any]]:
    tags: dict[tuple[str, str], dict[str, Any]] = {}
    for entry in given:
        tag = {"name": entry} if isinstance(entry, str) else entry
        name = tag.get("name")
        if not name:
            continue
        vocabulary = tag.get("vocabulary_id") or None
        tags[name, vocabulary or ""] = {
            "display_name": tag.get("display_name") or name,
            "id": tag.get("id") or str(uuid5(NAMESPACE_URL, f"urn:hub:tag:{vocabulary or ''}\n{name}")),
            "name": name,
            "state": "active",
            "vocabulary_id": vocabulary,
        }
    return [tags[key] for key in sorted(tags)]


def _resources(
    given: Iterable[Mapping[str, Any]], facts: RecordFacts, package_id: str, modified: str
) -> list[dict[str, Any]]:
    resources = []
    taken: set[str] = set()
    for position, entry in enumerate(given):
        resource = dict(_RESOURCE_DEFAULTS) | dict(entry)
        resource.update(package_id=package_id, position=position, state="active")
        resource["id"] = _resource_id(resource, facts, taken)
        taken.add(resource["id"])
        resource["url"] = resource["url"] or ""
        resource["format"] = resource["format"] or ""
        resource["hash"] = resource["hash"] or ""
        resource["created"] = resource["created"] or plain_time(facts.shown_created)
        resource["metadata_modified"] = resource["metadata_modified"] or modified
        resources.append(resource)
    return resources


def _resource_id(resource: Mapping[str, Any], facts: RecordFacts, taken: set[str]) -> str:
    given = resource["id"]
    if isinstance(given, str) and given and given not in taken:
        return given
    key = resource.get("uri") or resource["url"]
    made = str(uuid5(NAMESPACE_URL, f"urn:hub:resource:{facts.uid}\n{key}"))
    return (
        made if made not in taken else str(uuid5(NAMESPACE_URL, f"urn:hub:resource:{facts.uid}\n{len(taken)}\n{key}"))
    )


def _extras(given: Iterable[Mapping[str, Any]], facts: RecordFacts) -> list[dict[str, Any]]:
    # The keys by which clients of CKAN's harvester know a record come from the ledger, whatever the source said.
    # What was written here comes back as it was written, in its order.
    extras: dict[str, Any] = {entry["key"]: entry.get("value") for entry in given if entry.get("key")}
    if facts.source_id == LOCAL_SOURCE:
        return [{"key": key, "value": value} for key, value in extras.items()]
    extras.setdefault("uri", facts.iri)
    extras["guid"] = facts.identifier
    extras["harvest_object_id"] = facts.uid
    extras["harvest_source_id"] = facts.source_id
    extras["harvest_source_title"] = facts.source_title
    return [{"key": key, "value": extras[key]} for key in sorted(extras)]
