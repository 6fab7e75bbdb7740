"""Which feed a request means, and whether its caller may have it.

The public feed answers everybody the same, token or not. An agency's feed has an address of its own: clients that
know only HTTP Basic show a token when they are told 401 and not before, and an address where anybody gets 200 would
give them the public feed without a word.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, urlsplit

from sqlalchemy import Connection
from starlette.requests import Request

from hub.home import HubSettings
from hub.policy import Anybody, View
from hub.services._feeds_agency import feed_of, owner_of
from hub.services._feeds_log import PUBLIC_FEED, Feed, Head
from hub.services.context import Reflected, Services, reflected
from hub.services.problems import Problem

__all__ = [
    "Opened", "email_of", "feed_asked", "feed_of_caller", "is_domain", "language_titles", "path_of",
    "position_of",
]  # fmt: skip

_DOMAIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9-]*(\.[A-Za-z][A-Za-z0-9-]*)+")


@dataclass(frozen=True, slots=True)
class Opened:
    """A feed on a connection that sees one state of the ledger; `path` is its part of the address, `feeds/…`."""

    feed: Feed
    view: View
    connection: Connection
    path: str

    def reflected(self, head: Head) -> Reflected:
        """How far an answer reflects the log, in the number that every service tells this caller."""
        return position_of(self.connection, self.feed, self.view, head)


def position_of(connection: Connection, feed: Feed, view: View, head: Head) -> Reflected:
    """As `Opened.reflected`. An agency's feed counts its own events, which grants make too."""
    number = reflected(connection, view).number if view.is_granted else head.number
    return Reflected(number, head.at, 0)


def language_titles(settings: HubSettings) -> dict[str, str]:
    """The hub's title by language."""
    return {"vi": settings.title, "en": settings.title_en}


def is_domain(host: str) -> bool:
    """Whether a host has a name in the domain system, not an address or a name of its own net alone."""
    return _DOMAIN.fullmatch(host) is not None


def email_of(settings: HubSettings) -> str:
    """Where who harvests this hub can write to: what `hub.yaml` says, else by custom an address at its own domain."""
    host = urlsplit(settings.base).hostname or ""
    return settings.email or f"admin@{host if is_domain(host) else 'hub.invalid'}"


def path_of(feed: Feed) -> str:
    """Where a feed's addresses begin."""
    return "feeds/" if feed is PUBLIC_FEED else f"feeds/{quote(feed.key, safe='')}/"


@contextmanager
def feed_asked(services: Services, request: Request) -> Iterator[Opened]:
    """The feed of the address; raises `BadToken`, and `Problem` 401 or 404 for who may not have it."""
    wanted = request.path_params.get("feed")
    if wanted is None:
        services.caller(request)  # a token that does not hold is told so here too
        with services.ledger.read() as connection:
            yield Opened(PUBLIC_FEED, View.PUBLIC, connection, "feeds/")
        return
    if isinstance(services.caller(request), Anybody):
        raise Problem(401)
    caller = services.caller(request)
    if owner_of(caller) != wanted or wanted == PUBLIC_FEED.key:
        raise Problem(404)
    feed = feed_of(services.ledger, caller)
    with services.ledger.read() as connection:
        yield Opened(feed, services.view(request), connection, path_of(feed))


def feed_of_caller(services: Services, request: Request) -> Feed:
    """The feed of what the caller may see, caught up with it; raises `BadToken`."""
    return feed_of(services.ledger, services.caller(request))
