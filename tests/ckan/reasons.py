# ruff: noqa: E501
"""Why a call is answered differently, where that is wanted or cannot be helped: `docs/ckan-differences.md`."""

from __future__ import annotations

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final

from tests.ckan.comparison import Difference

__all__ = ["WANTED", "Reason", "reason_of"]


class Reason(StrEnum):
    """The headings of the document."""

    HIDDEN = "hidden is not found"
    DELETED = "deleted is gone"
    FAILURE = "CKAN fails"
    LENIENT = "read leniently"
    ORDER = "an order that CKAN leaves open"
    ACCOUNTS = "accounts and their actions"
    DEBRIS = "words cut to debris"
    ACCENTS = "found without diacritics"
    ENGINE = "of the search engine"
    COMPLETION = "completions"
    WRITES = "refused writes"
    KEYS = "further keys"


WANTED: Final = (Reason.HIDDEN,)
"""Of these nothing is to be made equal."""
_EXTRAS: Final = ".answer.result.extras["
_ACCOUNTS: Final = re.compile(r"user_|member_list|follow_|bulk_update")
_ENGINE: Final = re.compile(r"res_extras_|score|facet\.field': '\[\"author")
_DEBRIS: Final = re.compile(r"'q': [\"'](PM2\.5|PM10|pm|COVID|H5N1|2023-2024|3\.14|don't|a@ex|road/safety|r[\"'])")
_WRITES: Final = re.compile(r"_(create|update|patch|delete|purge|reorder)$")
_UNSETTLED: Final = re.compile(
    r"'sort': '(?!name asc'|name desc'|title_string|metadata)|package_count|packages'|tag_|resource_search|format_auto|tag_show"
)


def reason_of(found: Difference) -> Reason | None:
    """The reason; None where there is none."""
    told = str(found.request)
    status = _status(found)
    for reason, holds in _RULES:
        if holds(found, told, status):
            return reason
    return None


def _status(found: Difference) -> tuple[Any, Any]:
    return next(((one, other) for path, one, other in found.fields if path == ".status"), (None, None))


def _deleted(found: Difference, told: str, status: tuple[Any, Any]) -> bool:
    return status == (200, 404) and found.request.who == "editor"


def _tags_of_hidden(found: Difference, told: str, status: tuple[Any, Any]) -> bool:
    """Tags that only withheld or deleted datasets have."""
    return found.request.action.startswith("tag_") and (
        status == (200, 404) or any("gone" in repr(one) or "secret" in repr(one) for _, one, _ in found.fields)
    )


def _same_count(found: Difference, told: str, status: tuple[Any, Any]) -> bool:
    paths = {path for path, _, _ in found.fields}
    return status == (None, None) and ".answer.result.count" not in paths


_RULES: Final[tuple[tuple[Reason, Callable[[Difference, str, tuple[Any, Any]], bool]], ...]] = (
    (Reason.HIDDEN, lambda found, told, status: status == (403, 404)),
    (Reason.FAILURE, lambda found, told, status: status[0] == 500),
    (Reason.DELETED, _deleted),
    (Reason.HIDDEN, _tags_of_hidden),
    (Reason.HIDDEN, lambda found, told, status: told.endswith("'object_type': 'package'}")),
    (Reason.KEYS, lambda found, told, status: {path for path, _, _ in found.fields} == {".answer.result.custom"}),
    (
        Reason.DELETED,
        lambda found, told, status: any("Resource was not found" in repr(one) for _, one, _ in found.fields),
    ),
    (Reason.ACCENTS, lambda found, told, status: told.endswith("organization_autocomplete {'q': 'an'}")),
    (Reason.ORDER, lambda found, told, status: found.request.action == "group_autocomplete"),
    (Reason.ORDER, lambda found, told, status: all(path.startswith(_EXTRAS) for path, _, _ in found.fields)),
    # What the one refused and the other took stands in the list afterwards.
    (Reason.WRITES, lambda found, told, status: found.request.action == "package_list" and "bad-title" in repr(found)),
    (Reason.ACCOUNTS, lambda found, told, status: _ACCOUNTS.search(found.request.action) is not None),
    (Reason.COMPLETION, lambda found, told, status: found.request.action == "package_autocomplete"),
    (Reason.DEBRIS, lambda found, told, status: _DEBRIS.search(told) is not None),
    (Reason.ACCENTS, lambda found, told, status: re.search(r"(author|maintainer):[a-z]", told) is not None),
    (Reason.ENGINE, lambda found, told, status: _ENGINE.search(told) is not None),
    (
        Reason.ORDER,
        lambda found, told, status: _UNSETTLED.search(told) is not None and _same_count(found, told, status),
    ),
    (Reason.ORDER, lambda found, told, status: told.endswith("{'q': 'road safety'}")),
    (
        Reason.WRITES,
        lambda found, told, status: _WRITES.search(found.request.action) is not None and status == (200, 409),
    ),
    (
        Reason.LENIENT,
        lambda found, told, status: (
            status in ((415, 200), (405, 404), (404, 308), (400, 200)) or (status == (409, 200) and "'fl'" in told)
        ),
    ),
)
