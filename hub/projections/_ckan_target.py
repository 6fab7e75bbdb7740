"""A CKAN that is published to, through ckanapi: its answers sorted by what happens next.

Refused   this CKAN does not take this one thing; a finding, and the rest goes on
Gone      there is no such thing there
Away      this CKAN does not answer as a CKAN now; later may be better
"""

from __future__ import annotations

import ast
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
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

from harvesters.secrets import redact

__all__ = ["Away", "Gone", "Refused", "Target"]

_TIMEOUT: Final = (10.0, 120.0)
_PAGE: Final = 1000


class Away(Exception):
    """The target does not answer as a CKAN now.

    `answered`: something there answered (with 500, or a page of a proxy), so that it may be about this one thing.
    `passing`: soon may be better. `retry_after`: seconds that it asks to wait.
    """

    def __init__(
        self, en: str, vi: str, *, answered: bool = False, passing: bool = False, retry_after: float | None = None
    ) -> None:
        self.en, self.vi = en, vi
        self.answered, self.passing, self.retry_after = answered, passing, retry_after
        super().__init__(f"{en} / {vi}")


class Gone(Exception):
    """The target knows no such thing."""


class Refused(Exception):
    """The target does not take it: errors by field, in its own words."""

    def __init__(self, errors: Mapping[str, Any]) -> None:
        self.errors = {key: _masked(value) for key, value in errors.items() if not key.startswith("__")}
        super().__init__("; ".join(f"{key}: {_words(value)}" for key, value in self.errors.items()) or "refused")


def _masked(value: Any) -> Any:
    """What the target says, without our token where it says that back."""
    match value:
        case str():
            return redact(value)
        case Mapping():
            return {key: _masked(part) for key, part in value.items()}
        case list():
            return [_masked(part) for part in value]
        case _:
            return value


def _words(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(_words(part) for part in value if part not in ({}, [], None))
    if isinstance(value, Mapping):
        return "; ".join(f"{key}: {_words(part)}" for key, part in value.items())
    return str(value)


class _Remote(RemoteCKAN):  # type: ignore[misc]
    """A connection that keeps what ckanapi drops: how long an answer asks to wait.

    What is the same at each call is made once, since it costs as much as the rest: proxies and authorities of the
    environment, and the request but for its body.
    """

    retry_after: float | None = None
    authorities: str | bool = True

    def __init__(self, address: str, **values: Any) -> None:
        super().__init__(address, **values)
        self._made: dict[str, Any] = {}

    def _request_fn(
        self, url: str, data: bytes, headers: Mapping[str, str], files: None, requests_kwargs: Mapping[str, Any]
    ) -> tuple[int, str]:
        session = self.session
        if session.trust_env:
            found = session.merge_environment_settings(self.address, {}, None, self.authorities, None)
            session.proxies.update(found["proxies"])
            session.verify = found["verify"]
            session.trust_env = False
        # A cookie that was set since stands in no request that was made before.
        made = None if session.cookies else self._made.get(url)
        if made is None:
            answer = session.post(url, data=data, headers=headers, allow_redirects=False, **requests_kwargs)
            self._made[url] = answer.request
        else:
            again = made.copy()
            again.body = data
            again.headers["Content-Length"] = str(len(data))
            answer = session.send(again, allow_redirects=False, **requests_kwargs)
        self.retry_after = _seconds(answer.headers.get("Retry-After"))
        return answer.status_code, answer.content.decode("utf-8", "replace")


class Target:
    """One CKAN. Threads share it; each has a connection of its own."""

    def __init__(self, url: str, token: str, ca_file: str | None = None) -> None:
        self.url = url.rstrip("/")
        self._token = token
        self._verify: str | bool = str(Path(ca_file)) if ca_file else True
        self._local = threading.local()
        self._opened: list[_Remote] = []
        self._lock = threading.Lock()

    def call(self, action: str, **data: Any) -> Any:
        """The result of an action; raises `Refused`, `Gone` or `Away`."""
        try:
            return self._remote().call_action(action, data, requests_kwargs={"timeout": _TIMEOUT})
        except ValidationError as error:
            raise Refused(error.error_dict) from None
        except NotFound:
            raise Gone(action) from None
        except NotAuthorized as error:
            raise Refused({"authorization": _authorization(error)}) from None
        except SearchQueryError as error:
            raise Refused({"search": str(error)}) from None
        except (SearchError, SearchIndexError, ServerIncompatibleError) as error:
            raise self._away(action, f"{type(error).__name__}: {error}", answered=True, passing=True) from None
        except CKANAPIError as error:
            raise self._judged(action, error) from None
        except (OSError, ValueError) as error:
            slow = "Timeout" in type(error).__name__
            raise self._away(action, f"{type(error).__name__}: {error}", passing=slow) from None

    def _away(
        self,
        action: str,
        words: str,
        *,
        answered: bool = False,
        passing: bool = False,
        retry_after: float | None = None,
    ) -> Away:
        told = self._safe(words)[:400]
        return Away(
            f"the CKAN at {self.url} does not take calls now ({action}: {told})",
            f"CKAN tại {self.url} hiện không nhận lệnh ({action}: {told})",
            answered=answered,
            passing=passing,
            retry_after=retry_after,
        )

    def _remote(self) -> _Remote:
        found: _Remote | None = getattr(self._local, "remote", None)
        if found is None:
            found = _Remote(self.url, apikey=self._token, user_agent="open-data-hub")
            found.authorities = self._verify
            self._local.remote = found
            with self._lock:
                self._opened.append(found)
        return found

    def _judged(self, action: str, error: CKANAPIError) -> Exception:
        """What an answer outside CKAN's envelope means: its status tells."""
        status, text = _status_and_text(str(error))
        if status in (400, 413, 414, 422) and not text.lstrip().startswith("<"):
            return Refused({"request": text[:500]})
        busy = status in (408, 425, 429)
        return self._away(
            action,
            f"HTTP {status}: {text[:200]}" if status else f"nonsense: {text[:200]}",
            answered=status is not None and not busy,
            passing=busy or (status is not None and status >= 500),
            retry_after=self._remote().retry_after if busy or status == 503 else None,
        )

    def _safe(self, text: str) -> str:
        return redact(text, [self._token])

    def fingerprint(self) -> str:
        """Changes when what this CKAN takes may have changed: its version and extensions."""
        status = self.known("status_show") or {}
        return f"{status.get('ckan_version')} {','.join(sorted(map(str, status.get('extensions') or ())))}"

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
        """Every package there, by pages of a search in a stable order: only the few fields that comparing needs."""
        start = 0
        while True:
            found = self.call(
                "package_search",
                q="*:*",
                rows=_PAGE,
                start=start,
                sort="id asc",
                include_private=True,
                facet="false",
                fl=["id", "metadata_modified", "extras_hub_id", "extras_uri", "private"],
            )
            yield from found["results"]
            start += len(found["results"])
            if not found["results"] or start >= found["count"]:
                return

    def holders(self, ids: Sequence[str], names: Sequence[str]) -> list[dict[str, Any]]:
        """Packages with one of these ids or names, as far as the index knows; none where it cannot be asked."""
        either = " OR ".join(f"{field}:({_any(keys)})" for field, keys in (("id", ids), ("name", names)) if keys)
        try:
            found = self.call(
                "package_search",
                fq=f"+({either}) +state:(active OR draft OR deleted)",
                rows=_PAGE,
                include_private=True,
                include_drafts=True,
                include_deleted=True,
                facet="false",
                fl=["id", "name", "extras_hub_id", "extras_uri"],
            )
        except (Away, Gone, Refused):
            return []
        return [one for one in found["results"] if "id" in one and "name" in one]

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            for remote in self._opened:
                remote.close()
            self._opened.clear()
        self._local = threading.local()


def _any(keys: Sequence[str]) -> str:
    return " OR ".join(f'"{key}"' for key in keys)


def _authorization(error: NotAuthorized) -> str:
    told = getattr(error, "extra_msg", None) or getattr(error, "args", ("",))[0]
    return str(told.get("message", "Access denied")) if isinstance(told, Mapping) else str(told or "Access denied")


def _seconds(told: str | None) -> float | None:
    """What `Retry-After` says, as seconds; a date there is answered by a minute."""
    if not told:
        return None
    return float(told) if told.strip().isdigit() else 60.0


def _status_and_text(told: str) -> tuple[int | None, str]:
    # ckanapi tells `repr([url, status, body])`.
    try:
        parts: object = ast.literal_eval(told)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        parts = None
    if isinstance(parts, list) and len(parts) == 3 and isinstance(parts[1], int):
        return parts[1], re.sub(r"\s+", " ", str(parts[2]))
    return None, told[:500]
