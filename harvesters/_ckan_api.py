"""CKAN's Action API v3 as CKAN, DKAN and their imitations really speak it: the envelope and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from harvesters.config import SourceConfig
from harvesters.errors import HarvestError, RetryLater
from harvesters.http import Fetcher, Response, redact

__all__ = ["ActionFailed", "Actions", "entries", "moment"]

PREFIXES = ("/api/3/action/", "/api/action/")
_CLOSED = frozenset({400, 403, 404, 405, 409, 410, 501})
"""Statuses that say something about the action asked for, not about the whole server."""
_LARGEST_ANSWER = 16 << 20


class ActionFailed(Exception):
    """The server understood and did not do it: an error envelope, or a status that amounts to one."""

    def __init__(self, action: str, status: int, words: str) -> None:
        super().__init__(f"{action} answered with status {status}{': ' + words if words else ''}")
        self.action = action
        self.status = status


class Actions:
    """Calls actions of one portal through the fetcher. `source_time` is the server's clock at the first answer."""

    def __init__(self, source: SourceConfig, fetch: Fetcher) -> None:
        self._base = _base(source.url)
        self._fetch = fetch
        self.prefix = PREFIXES[0]
        self.source_time: datetime | None = None

    @property
    def where(self) -> str:
        """The portal's address as shown to people."""
        return redact(self._base)

    def call(self, action: str, params: Mapping[str, str | int], retries: int | None = None) -> Any:
        """The `result` of an action. Raises `ActionFailed`, or the fetcher's errors."""
        response = self._fetch.get(
            self._base + self.prefix + action,
            params=params,
            accept="application/json",
            allow=_CLOSED,
            max_bytes=_LARGEST_ANSWER,
            retries=retries,
        )
        if self.source_time is None:
            self.source_time = response.date
        if response.status >= 400:
            raise ActionFailed(action, response.status, _words_of(response))
        return _result(action, response.json())


def _base(url: str) -> str:
    """The portal's address, whether the configuration gives it or one of its API's addresses."""
    parts = urlsplit(url)
    path = parts.path.partition("/api/")[0].removesuffix("/api").rstrip("/")
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def _result(action: str, envelope: object) -> Any:
    """What is inside the envelope; DKAN writes `success` as text, some portals leave it out."""
    match envelope:
        case {"success": success} if not _is_true(success):
            raise ActionFailed(action, 200, _message(envelope))
        case {"result": result}:
            return result
        case _:
            raise RetryLater(
                f"{action} answered with JSON that is no envelope of the Action API",
                f"{action} trả về JSON không đúng khuôn dạng của Action API",
            )


def _words_of(response: Response) -> str:
    try:
        return _message(response.json())
    except HarvestError:
        return ""


def _message(envelope: object) -> str:
    match envelope:
        case {"error": {"message": str(text)}} | {"error": {"__type": str(text)}} | {"error": str(text)}:
            return redact(text)[:200]
        case _:
            return ""


def _is_true(value: object) -> bool:
    return value.strip().lower() in ("true", "1") if isinstance(value, str) else bool(value)


def entries(value: object) -> list[object]:
    """A list, also where PHP made an object with numbers as keys of it."""
    match value:
        case list():
            return value
        case dict() if all(str(key).isdigit() for key in value):
            return list(value.values())
        case _:
            return []


def moment(value: object) -> datetime | None:
    """A CKAN time: ISO 8601, in UTC where it names no zone."""
    if not isinstance(value, str):
        return None
    try:
        when = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    try:
        return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    except OverflowError:
        return None


def solr_time(when: datetime, overlap: timedelta) -> str:
    """A moment as Solr's range queries write it, the overlap taken off."""
    return (when.astimezone(UTC) - overlap).strftime("%Y-%m-%dT%H:%M:%SZ")
