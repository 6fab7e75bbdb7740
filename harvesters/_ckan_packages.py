"""One CKAN package as an event: what it is called, whether it is deleted, whether it is for everybody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import orjson

from harvesters._ckan_api import moment
from harvesters._findings import finding
from harvesters._sound_json import sound, whole_text
from harvesters.protocol import RawRecord, Unusable, Withdrawn
from vocab.findings import Severity

__all__ = ["canonical", "event_of", "identifier_of", "organization_of"]

_JSON = "application/json"


def identifier_of(package: object) -> str | None:
    """The package's id, else its name; None where it has neither."""
    if not isinstance(package, Mapping):
        return None
    for key in ("id", "name"):
        value = package.get(key)
        if isinstance(value, str) and value.strip():
            return whole_text(value.strip())
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
    return None


def organization_of(package: Mapping[str, Any]) -> set[str]:
    """Everything the owning organisation may be called by in a filter."""
    organization = package.get("organization")
    names = {package.get("owner_org")}
    if isinstance(organization, Mapping):
        names |= {organization.get("id"), organization.get("name")}
    return {name for name in names if isinstance(name, str)}


def event_of(package: object, path: str) -> RawRecord | Withdrawn | Unusable:
    """The package as a record, a withdrawal where its state is `deleted`, or unusable where it is no package."""
    identifier = identifier_of(package)
    if not isinstance(package, Mapping) or identifier is None:
        return Unusable(None, _nameless(package, path))
    state = str(package.get("state") or "active").strip().lower()
    if state == "deleted":
        return Withdrawn(identifier, "state: deleted")
    content = canonical(package)
    if content is None:
        return Unusable(identifier, _too_deep(path))
    return RawRecord(
        identifier,
        content,
        _JSON,
        modified=moment(package.get("metadata_modified")),
        private=_is_private(package.get("private")) or state == "draft",
    )


def canonical(value: object) -> bytes | None:
    """JSON with sorted keys, so that equal packages are equal bytes; None where it is nested beyond all reason."""
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        pass
    try:
        return orjson.dumps(sound(value), option=orjson.OPT_SORT_KEYS)
    except (TypeError, RecursionError):
        return None


def _is_private(value: object) -> bool:
    return value.strip().lower() in ("true", "1", "yes") if isinstance(value, str) else bool(value)


def _too_deep(path: str) -> Any:
    return finding(
        "ckan.package-too-deep",
        severity=Severity.VIOLATION,
        path=path,
        expectation="a package nested at most some two hundred levels deep",
        en="A package is nested too deeply to be read",
        vi="Một gói dữ liệu lồng quá nhiều cấp nên không thể đọc",
    )


def _nameless(package: object, path: str) -> Any:
    return finding(
        "ckan.nameless",
        severity=Severity.VIOLATION,
        path=path,
        value=type(package).__name__,
        expectation="a package with id or name",
        en="An entry of the listing has neither id nor name, so that it cannot be told from others",
        vi="Một mục trong danh sách không có id lẫn name nên không thể nhận diện",
    )
