"""What a package, an organization and a group must be to be taken, in CKAN's own words.

Errors go by field, those of nested lists as a list with one dictionary per entry, as CKAN gives them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final
from urllib.parse import urlsplit
from uuid import UUID, uuid4

from hub.services._ckan_api import Integrity, Invalid, as_bool
from hub.services._ckan_formats import guessed_format, guessed_type, usual_format
from vocab.text import nfc

__all__ = [
    "clean_extras",
    "clean_group",
    "clean_package",
    "clean_resource",
    "clean_tags",
    "is_uuid",
    "name_errors",
    "updated_resources",
]

_NAME = re.compile(r"[a-z0-9_-]*")
_TAG = re.compile(r"[\w \-.]*")
_EMAIL = re.compile(r"[^\s@]+@[^\s@]+\.[^\s@.]+")
_TEXTS: Final = (
    "author",
    "author_email",
    "license_id",
    "maintainer",
    "maintainer_email",
    "notes",
    "title",
    "type",
    "url",
    "version",
)
_COMPUTED: Final = frozenset(
    (
        "creator_user_id",
        "isopen",
        "license_title",
        "license_url",
        "metadata_created",
        "metadata_modified",
        "num_resources",
        "num_tags",
        "organization",
        "owner_org",
        "groups",
        "relationships_as_object",
        "relationships_as_subject",
        "tag_string",
        "tracking_summary",
        "state",
        "save",
        "log_message",
    )
)
Errors = dict[str, Any]


def is_uuid(value: object) -> bool:
    """Whether a new package, organization or group may have this id."""
    try:
        UUID(str(value))
    except ValueError:
        return False
    return isinstance(value, str)


def name_errors(name: object, *, package: bool = True) -> list[str]:
    """What is wrong with a short name; of packages CKAN says it twice."""
    if name is None or name == "":
        return ["Missing value"]
    if isinstance(name, list | dict | bool):
        return ["Names must be strings"]
    name = str(name)
    if name in ("new", "edit", "search"):
        return ["That name cannot be used"]
    if len(name) < 2:
        return ["Must be at least 2 characters long", f'Name "{name}" length is less than minimum 2'][: 1 + package]
    if len(name) > 100:
        told = ["Name must be a maximum of 100 characters long", f'Name "{name}" length is more than maximum 100']
        return told[: 1 + package]
    if not _NAME.fullmatch(name):
        return ["Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_"]
    return []


def _text(values: Mapping[str, Any], key: str, errors: Errors) -> str | None:
    value = values.get(key)
    if value is None:
        return None
    if isinstance(value, bool | list | dict):
        errors[key] = ["Must be a Unicode string value"]
        return None
    return nfc(str(value))


def clean_package(given: Mapping[str, Any]) -> dict[str, Any]:
    """A package as it is kept: checked, its texts composed, computed keys left out, unknown keys kept.

    `groups` and `owner_org` are not looked at here. Raises `Invalid`.
    """
    errors: Errors = {}
    kept = {key: value for key, value in given.items() if key not in _COMPUTED}
    if found := name_errors(given.get("name")):
        errors["name"] = found
    for key in _TEXTS:
        kept[key] = _text(given, key, errors)
    kept["title"] = (kept["title"] or "").strip() or str(given.get("name") or "")
    kept["type"] = kept["type"] or "dataset"
    for key in ("author_email", "maintainer_email"):
        if kept[key] and not _EMAIL.fullmatch(kept[key]):
            errors[key] = [f"Email {kept[key]} is not a valid format"]
    if kept["version"] and len(kept["version"]) > 100:
        errors["version"] = ["Version must be a maximum of 100 characters long"]
    for key, clean in (("tags", clean_tags), ("extras", clean_extras), ("resources", _clean_resources)):
        try:
            kept[key] = clean(given if key == "tags" else given.get(key))  # type: ignore[arg-type]
        except Invalid as invalid:
            errors |= invalid.errors
    try:
        kept["private"] = as_bool(given, "private")
    except Invalid as invalid:
        errors |= invalid.errors
    if errors:
        raise Invalid(errors)
    return kept


def _entries(value: object, key: str) -> Sequence[Mapping[str, Any]]:
    if value is None or value == "":
        return ()
    if not isinstance(value, list) or not all(isinstance(entry, Mapping) for entry in value):
        raise Integrity(f"Only lists of dicts can be placed against subschema ('{key}',), not {type(value)}")
    return value


def clean_tags(given: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Tags from `tags`, or from `tag_string` with commas."""
    # An empty entry is none, as in CKAN.
    tags = [tag for tag in _entries(given.get("tags"), "tags") if tag]
    if given.get("tag_string"):
        tags = [*tags, *({"name": name.strip()} for name in str(given["tag_string"]).split(",") if name.strip())]
    errors = [_tag_errors(tag.get("name")) for tag in tags]
    if any(errors):
        raise Invalid({"tags": [words for found in errors for words in found]})
    return [{"name": nfc(str(tag["name"]).strip()), "vocabulary_id": tag.get("vocabulary_id") or None} for tag in tags]


def _tag_errors(name: object) -> list[str]:
    if name is None or name == "":
        return ["Missing value"]
    text = nfc(str(name).strip())
    if len(text) < 2:
        return [f'Tag "{text}" length is less than minimum 2']
    if len(text) > 100:
        return [f'Tag "{text}" length is more than maximum 100']
    if not _TAG.fullmatch(text):
        allowed = 'alphanumeric characters, spaces (" "), hyphens ("-"), underscores ("_") or dots (".")'
        return [f'Tag "{text}" can only contain {allowed}']
    return []


def clean_extras(value: object) -> list[dict[str, Any]]:
    """Extras with distinct keys; a null value drops the extra, as in CKAN."""
    extras = _entries(value, "extras")
    errors: list[Errors] = []
    kept: dict[str, str] = {}
    twice = []
    for extra in extras:
        key, found = extra.get("key"), extra.get("value")
        errors.append({} if key and isinstance(key, str) else {"key": ["Missing value"]})
        if "value" not in extra:
            errors[-1]["value"] = ["Missing value"]
        if not errors[-1] and isinstance(key, str):
            if key in kept:
                twice.append(key)
            if found is not None:
                kept[nfc(key)] = nfc(found) if isinstance(found, str) else str(found)
    if any(errors):
        raise Invalid({"extras": errors})
    if twice:
        raise Invalid({"extras_validation": [f'Duplicate key "{key}"' for key in twice]})
    return [{"key": key, "value": kept[key]} for key in kept]


def _clean_resources(value: object) -> list[dict[str, Any]]:
    resources = _entries(value, "resources")
    kept: list[dict[str, Any]] = []
    errors: list[Errors] = []
    for resource in resources:
        try:
            kept.append(clean_resource(resource))
            errors.append({})
        except Invalid as invalid:
            errors.append(invalid.errors)
    ids = [resource["id"] for resource in kept]
    if any(errors):
        raise Invalid({"resources": errors})
    if len(set(ids)) < len(ids):
        raise Invalid(
            {"resources": [{"id": ["Resource id already exists."]} if ids.count(one) > 1 else {} for one in ids]}
        )
    return kept


def clean_resource(given: Mapping[str, Any]) -> dict[str, Any]:
    """A resource as it is kept: an id of its own, its format in the usual spelling. Raises `Invalid`."""
    errors: Errors = {}
    kept = {
        key: value for key, value in given.items() if key not in ("position", "package_id", "state", "datastore_active")
    }
    for key in ("description", "format", "hash", "mimetype", "name", "resource_type", "url"):
        if key in given:
            kept[key] = _text(given, key, errors)
    kept["url"] = _address((kept.get("url") or "").strip())
    kept["format"] = _format(kept.get("format") or "", kept)
    size = given.get("size")
    if size in (None, ""):
        kept["size"] = None
    else:
        try:
            kept["size"] = int(size)
        except (TypeError, ValueError):
            errors["size"] = ["Invalid integer"]
    if not given.get("id"):
        kept["id"] = str(uuid4())
    elif not _is_id(given["id"]):
        errors["id"] = ["Invalid id provided"]
    if errors:
        raise Invalid(errors)
    return {key: value for key, value in kept.items() if value is not None}


def _address(url: str) -> str:
    """As CKAN shows it: what names no scheme is taken for a web address."""
    try:
        bare = bool(url) and not urlsplit(url).scheme
    except ValueError:
        return url
    return f"http://{url.lstrip('/')}" if bare else url


_KEPT: Final = (
    "cache_last_updated",
    "cache_url",
    "created",
    "format",
    "hash",
    "last_modified",
    "name",
    "size",
)


def updated_resources(given: object, before: Sequence[Mapping[str, Any]]) -> object:
    """Resources of a package that is replaced, as CKAN takes them: what one does not say of its own keys stays as it
    was, but for the media type, which is guessed from the address anew where the resource changes."""
    if not isinstance(given, list):
        return given
    known = {one["id"]: one for one in before}
    return [_updated(one, known.get(one.get("id"))) if isinstance(one, Mapping) else one for one in given]


def _updated(given: Mapping[str, Any], old: Mapping[str, Any] | None) -> Mapping[str, Any]:
    if old is not None and all(given.get(key) == value for key, value in old.items()):
        return given
    kept = {key: old[key] for key in _KEPT if key in old and key not in given} if old is not None else {}
    if "mimetype" not in given and (found := guessed_type(str(given.get("url") or ""))):
        kept["mimetype"] = found
    return {**given, **kept}


def _is_id(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"[a-zA-Z0-9_-]{7,100}", value) is not None


def _format(text: str, given: Mapping[str, Any]) -> str:
    # CKAN guesses from the address only for a resource that comes without an id.
    return usual_format(text) if text or given.get("id") else guessed_format(str(given.get("url") or ""))


def clean_group(given: Mapping[str, Any]) -> dict[str, Any]:
    """An organization or group as it is kept. Raises `Invalid`."""
    errors: Errors = {}
    if found := name_errors(given.get("name"), package=False):
        errors["name"] = found
    kept: dict[str, Any] = {"name": given.get("name")}
    for key in ("title", "description", "image_url"):
        kept[key] = _text(given, key, errors) or ""
    kept["extras"] = []
    try:
        kept["extras"] = [{**extra, "state": "active"} for extra in clean_extras(given.get("extras"))]
    except Invalid as invalid:
        errors |= invalid.errors
    groups = _entries(given.get("groups"), "groups")
    kept["groups"] = [
        {"name": str(group.get("name") or ""), "capacity": "public"} for group in groups if group.get("name")
    ]
    wanted = given.get("id")
    if wanted and not _is_id(wanted):
        errors["id"] = ["Invalid id provided"]
    kept["id"] = wanted or str(uuid4())
    if errors:
        raise Invalid(errors)
    return kept
