"""A CKAN that is published to, through ckanapi: its answers sorted by what happens next.

Refused   this CKAN does not take this one thing; a finding, and the rest goes on
Gone      there is no such thing there
Away      this CKAN does not answer as a CKAN now; later may be better
"""

from __future__ import annotations

import ast
import re
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from ckanapi import RemoteCKAN
from ckanapi.errors import (
    CKANAPIError,
    NotAuthorized,
    NotFound,
    SearchError,
    SearchIndexError,
    SearchQueryError,
    ServerIncompatibleError,
    ValidationError,
)

__all__ = ["Away", "Gone", "Refused", "Target"]

_TIMEOUT: Final = (10.0, 120.0)
_PAGE: Final = 1000


class Away(Exception):
    """The target does not answer as a CKAN: {words}"""


class Gone(Exception):
    """The target knows no such thing."""


class Refused(Exception):
    """The target does not take it: errors by field, in its own words."""

    def __init__(self, errors: Mapping[str, Any]) -> None:
        self.errors = {key: value for key, value in errors.items() if not key.startswith("__")}
        super().__init__("; ".join(f"{key}: {_words(value)}" for key, value in self.errors.items()) or "refused")


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_words(part) for part in value if part not in ({}, [], None))
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_words(part)}" for key, part in value.items())
    return str(value)


class Target:
    """One CKAN. Threads share it; each has a connection of its own."""

    def __init__(self, url: str, token: str, ca_file: str | None = None) -> None:
        self.url = url.rstrip("/")
        self._token = token
        self._verify: str | bool = str(Path(ca_file)) if ca_file else True
        self._local = threading.local()
        self._opened: list[RemoteCKAN] = []
        self._lock = threading.Lock()

    def call(self, action: str, **data: Any) -> Any:
        """The result of an action; raises `Refused`, `Gone` or `Away`."""
        try:
            return self._remote().call_action(
                action, data, requests_kwargs={"timeout": _TIMEOUT, "verify": self._verify}
            )
        except ValidationError as error:
            raise Refused(error.error_dict) from None
        except NotFound:
            raise Gone(action) from None
        except NotAuthorized as error:
            raise Refused({"authorization": _authorization(error)}) from None
        except SearchQueryError as error:
            raise Refused({"search": str(error)}) from None
        except (SearchError, SearchIndexError, ServerIncompatibleError) as error:
            raise Away(self._safe(f"{action}: {error}")) from None
        except CKANAPIError as error:
            raise self._judged(action, error) from None
        except (OSError, ValueError) as error:
            raise Away(self._safe(f"{action}: {type(error).__name__}: {error}")) from None

    def _remote(self) -> RemoteCKAN:
        found: RemoteCKAN | None = getattr(self._local, "remote", None)
        if found is None:
            found = RemoteCKAN(self.url, apikey=self._token, user_agent="open-data-hub")
            self._local.remote = found
            with self._lock:
                self._opened.append(found)
        return found

    def _judged(self, action: str, error: CKANAPIError) -> Exception:
        """What an answer outside CKAN's envelope means: its status tells."""
        status, text = _status_and_text(str(error))
        if status in (400, 413, 414, 422) and not text.lstrip().startswith("<"):
            return Refused({"request": text[:500]})
        return Away(self._safe(f"{action} answered {status or 'nonsense'}: {text[:200]}"))

    def _safe(self, text: str) -> str:
        return text.replace(self._token, "***") if self._token else text

    def accepts_token(self) -> bool:
        """Whether the token opens anything here."""
        try:
            return bool(self.call("organization_list_for_user", permission="create_dataset")) or self._may_create()
        except Refused:
            return False

    def _may_create(self) -> bool:
        # A sysadmin of a CKAN without organizations gets an empty list too: an empty create is refused
        # for its missing name by who may create, and as unauthorized otherwise.
        try:
            self.call("organization_create")
        except Refused as refused:
            return "authorization" not in refused.errors
        except Gone:
            return False
        return True

    def known(self, action: str, **data: Any) -> Any | None:
        """The result of an action that this CKAN may not have; None then."""
        try:
            return self.call(action, **data)
        except (Refused, Gone):
            return None

    def packages(self) -> Iterator[dict[str, Any]]:
        """Every package there, by pages of a search in a stable order."""
        start = 0
        while True:
            found = self.call(
                "package_search", q="*:*", rows=_PAGE, start=start, sort="id asc", include_private=True, facet="false"
            )
            yield from found["results"]
            start += len(found["results"])
            if not found["results"] or start >= found["count"]:
                return

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            for remote in self._opened:
                remote.close()
            self._opened.clear()
        self._local = threading.local()


def _authorization(error: NotAuthorized) -> str:
    told = getattr(error, "extra_msg", None) or getattr(error, "args", ("",))[0]
    return str(told.get("message", "Access denied")) if isinstance(told, Mapping) else str(told or "Access denied")


def _status_and_text(told: str) -> tuple[int | None, str]:
    # ckanapi tells `repr([url, status, body])`.
    try:
        parts: object = ast.literal_eval(told)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        parts = None
    if isinstance(parts, list) and len(parts) == 3 and isinstance(parts[1], int):
        return parts[1], re.sub(r"\s+", " ", str(parts[2]))
    return None, told[:500]
