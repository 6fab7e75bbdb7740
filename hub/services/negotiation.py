"""Which form a caller wants: media types by `Accept`, languages by address, cookie and `Accept-Language`; and whether
what they have in hand still stands (RFC 9110, section 13)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Final, Literal

from starlette.requests import Request

from hub.services.problems import Problem

__all__ = ["LANGUAGES", "Language", "http_date", "language_of", "preferred", "require_match", "wants_html"]

Language = Literal["vi", "en"]
LANGUAGES: Final[tuple[Language, Language]] = ("vi", "en")


def _ranges(header: str) -> list[tuple[str, float]]:
    found = []
    for part in header.split(",")[:64]:
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            key, _, value = parameter.partition("=")
            if key.strip() == "q":
                try:
                    quality = min(max(float(value), 0.0), 1.0)
                except ValueError:
                    quality = 0.0
                if quality != quality:
                    quality = 0.0
        if name:
            found.append((name, quality))
    return found


def _quality(offer: str, ranges: Sequence[tuple[str, float]]) -> tuple[float, int]:
    """Quality of an offer and how exactly it was named; the most exact range counts (RFC 9110, section 12.5.1)."""
    kind = offer.partition("/")[0] + "/*"
    best: tuple[int, float] = (-1, 0.0)
    for name, quality in ranges:
        exactness = 2 if name == offer else 1 if name == kind else 0 if name == "*/*" else -1
        if exactness > best[0] or (exactness == best[0] and quality > best[1]):
            best = (exactness, quality)
    return (best[1] if best[0] >= 0 else 0.0, best[0])


def preferred(accept: str | None, offers: Sequence[str]) -> str | None:
    """The offer (media type, best first) that the caller likes most; None when it takes none of them."""
    if not accept or not accept.strip():
        return offers[0]
    ranges = _ranges(accept)
    ranked = [(*_quality(offer, ranges), -place, offer) for place, offer in enumerate(offers)]
    quality, _, _, offer = max(ranked)
    return offer if quality > 0 else None


def wants_html(request: Request) -> bool:
    """Whether a browser is asking: it names text/html itself and likes nothing better."""
    accept = request.headers.get("accept", "")
    offers = ("application/problem+json", "application/json", "text/html")
    return "text/html" in accept.lower() and preferred(accept, offers) == "text/html"


def language_of(request: Request) -> Language:
    """Vietnamese unless the address (`lang`), a cookie or the browser asks for English."""
    for asked in (request.query_params.get("lang"), request.cookies.get("lang")):
        for language in LANGUAGES:
            if asked == language:
                return language
    best: tuple[float, int] = (0.0, 0)
    found: Language = "vi"
    for place, (name, quality) in enumerate(_ranges(request.headers.get("accept-language", ""))):
        for language in LANGUAGES:
            if name.split("-")[0] == language and (quality, -place) > best and quality > 0:
                best, found = (quality, -place), language
    return found


def http_date(text: str | None) -> datetime | None:
    """The moment that a header names; None where it names none."""
    try:
        moment = parsedate_to_datetime(text or "")
    except (ValueError, TypeError, OverflowError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def require_match(request: Request, etag: str | None, modified: datetime | None) -> None:
    """Raise `Problem` 412 where the caller wants what is there to be what they know, and it is not.

    `etag` and `modified` are those of what is there now. If-Match compares strongly (`W/` never matches) and outranks
    If-Unmodified-Since, which counts only where it is known when that last changed (RFC 9110, sections 13.1.1, 13.1.4).
    """
    wanted = request.headers.get("if-match")
    if wanted is not None:
        tags = [tag.strip() for tag in wanted.split(",")]
        if "*" not in tags and (etag is None or etag.startswith("W/") or etag not in tags):
            raise Problem(412)
        return
    until = http_date(request.headers.get("if-unmodified-since"))
    if until is not None and modified is not None and modified > until:
        raise Problem(412)
