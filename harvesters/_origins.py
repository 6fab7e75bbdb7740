"""Addresses taken apart: what is fetched how, who is at home where, whose password stands in it."""

from __future__ import annotations

from contextlib import suppress
from urllib.parse import unquote, urljoin, urlsplit, urlunsplit

from urllib3.exceptions import HTTPError
from urllib3.util import parse_url

__all__ = ["Origin", "is_file", "is_web", "origin", "redirected", "without_userinfo"]

Origin = tuple[str, str, int]


def is_file(url: str) -> bool:
    return url[:5].lower() == "file:"


def is_web(url: str) -> bool:
    return urlsplit(url).scheme in ("http", "https") and bool(parse_url(url).host)


def origin(url: str) -> Origin | None:
    """Scheme, host and port, read by the same parser that chooses the connection."""
    with suppress(HTTPError, ValueError):
        place = parse_url(url)
        scheme = (place.scheme or "").lower()
        port = place.port or {"http": 80, "https": 443}.get(scheme, 0)
        return scheme, (place.host or "").lower().rstrip("."), port
    return None


def without_userinfo(url: str) -> tuple[str, tuple[str, str] | None]:
    """The address without `user:password@`, and these two."""
    parts = urlsplit(url)
    if "@" not in parts.netloc:
        return url, None
    userinfo, _, host = parts.netloc.rpartition("@")
    user, _, password = userinfo.partition(":")
    bare = urlunsplit((parts.scheme, host, parts.path, parts.query, parts.fragment))
    return bare, (unquote(user), unquote(password))


def redirected(base: str, location: str) -> str:
    """The absolute address that a `Location` header means; its bytes are UTF-8 in the field, not Latin-1."""
    with suppress(UnicodeDecodeError, UnicodeEncodeError):
        location = location.encode("latin-1").decode("utf-8")
    return urljoin(base, location.strip())
