"""Browsers that are signed in: their cookies, and requests that another site made them send."""

from __future__ import annotations

import hmac
from hashlib import sha256
from typing import Final
from urllib.parse import urlsplit

from starlette.requests import HTTPConnection
from starlette.responses import Response

__all__ = ["ATTEMPT", "SESSION", "cookie_of", "csrf_token", "drop_cookie", "local_path", "set_cookie", "trusted_origin"]

SESSION: Final = "hub-session"
ATTEMPT: Final = "hub-sign-in"
_SAFE: Final = frozenset({"GET", "HEAD", "OPTIONS"})


def _outside(request: HTTPConnection) -> str:
    """The configured outer address: TLS may end at a proxy that does not say so."""
    services = getattr(getattr(request.scope.get("app"), "state", None), "services", None)
    return str(services.settings.base) if services is not None else ""


def _is_tls(request: HTTPConnection) -> bool:
    return request.url.scheme == "https" or _outside(request).startswith("https:")


def _name(request: HTTPConnection, name: str) -> str:
    # `__Host-`: no other site of the same domain can set it, and it never goes out in the clear.
    return f"__Host-{name}" if _is_tls(request) else name


def cookie_of(request: HTTPConnection, name: str) -> str | None:
    """The cookie's value, where it is shown."""
    return request.cookies.get(_name(request, name))


def set_cookie(request: HTTPConnection, response: Response, name: str, value: str, seconds: int) -> None:
    """Give a cookie that no script reads and that requests from other sites do not carry (but for links)."""
    response.set_cookie(
        _name(request, name),
        value,
        max_age=seconds,
        path="/",
        secure=_is_tls(request),
        httponly=True,
        samesite="lax",
    )


def drop_cookie(request: HTTPConnection, response: Response, name: str) -> None:
    """Take a cookie back."""
    response.delete_cookie(_name(request, name), path="/", secure=_is_tls(request), httponly=True, samesite="lax")


def csrf_token(secret: str) -> str:
    """What a form or script of ours shows beside the session's cookie. It tells nothing of the cookie."""
    return hmac.new(secret.encode(), b"csrf", sha256).hexdigest()


def trusted_origin(request: HTTPConnection, secret: str | None = None) -> bool:
    """Whether a request that rests on a cookie was made by a page of ours.

    Reading is always allowed: no other site sees the answer. Everything else needs the browser's own word for it
    (`Sec-Fetch-Site`, `Origin`), or the token of `csrf_token` in `X-CSRF-Token`; one foreign sign refuses it.
    """
    method: str = request.scope.get("method", "GET")
    if method in _SAFE:
        return True
    site = request.headers.get("sec-fetch-site")
    origin = request.headers.get("origin")
    if site not in (None, "same-origin", "none"):
        return False
    if origin is not None:
        return _same(request, origin)
    if site is not None:
        return True
    shown = request.headers.get("x-csrf-token", "")
    return secret is not None and hmac.compare_digest(shown.encode(), csrf_token(secret).encode())


def _same(request: HTTPConnection, origin: str) -> bool:
    theirs = urlsplit(origin)
    ours = (urlsplit(str(request.url)), urlsplit(_outside(request)))
    return bool(theirs.netloc) and any(
        theirs.scheme == own.scheme and theirs.netloc.lower() == own.netloc.lower() for own in ours
    )


def local_path(wanted: str | None) -> str:
    """`wanted` where it is a path of this hub, else its front page: a sign-in never leads to another site."""
    if not wanted or not wanted.startswith("/") or wanted.startswith("//") or "\\" in wanted:
        return "/"
    return wanted if wanted.isprintable() and len(wanted) <= 2000 else "/"
