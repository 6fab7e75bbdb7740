"""Pages of an Atom feed that lose and repeat nothing while records change, come and go between two of them.

The first page remembers the newest moment that it tells of; the pages behind it go by how the list stood then. A
record that changed since stands where it stood, with what it says now; one that came since is for the next pull. A
page ends at a place and not at a number, so what vanishes before it moves nothing. The place says no more than the
page did: a time and an id that stood on it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, and_, func, or_, select

from hub.clock import stamp
from hub.ledger.schema import change, record
from hub.ledger.sql import slices
from hub.policy import View
from hub.policy.conditions import seen
from hub.projections.search import LOCAL_SOURCE, Newest, Place, place_of, plain_time
from hub.services._feeds_log import Feed, Withdrawn
from hub.services.problems import Problem

__all__ = ["Cursor", "Gone", "Graves", "Page", "page_after", "read_cursor"]

_CURSOR: Final = re.compile(r"([0-9]{14,17})-([0-9]{17,20})-([A-Za-z0-9_-]{1,100})")
_MOST_CHANGED: Final = 5000
"""Records that may have changed since the first page; beyond, the list begins anew."""
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_BITS: Final = 0xFFF
_INSTANT: Final = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Gone:
    """A package that the caller saw and that is gone: its id, and since when (a stamp)."""

    id: str
    at: str


@dataclass(frozen=True, slots=True)
class Graves:
    """Where what is gone is told of. `living` says of a uid that the search (which may lag behind) still has it;
    `until` is the moment (a stamp) that a lagging search has come to, None where it has all that the view sees: what
    went later is not told of before what changed earlier."""

    feed: Feed
    living: Callable[[str], bool]
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Cursor:
    """Behind `place` in the list as it stood at `start` (microseconds since 1970)."""

    start: int
    place: Place

    def __str__(self) -> str:
        return f"{self.start}-{self.place.key}-{self.place.id}"


@dataclass(frozen=True, slots=True)
class Page:
    """Packages and what is gone, in one order, and where the next page begins (None: there is none)."""

    told: tuple[dict[str, Any] | Gone, ...]
    next: Cursor | None


@dataclass(frozen=True, slots=True)
class _Placed:
    place: Place
    what: dict[str, Any] | Gone


def read_cursor(text: str) -> Cursor:
    """A cursor as a link to the next page has it; raises `Problem` 400."""
    found = _CURSOR.fullmatch(text)
    if found is None or int(found[2]) >= 1 << 64 or int(found[1]) > int(found[2]):
        raise Problem(
            400,
            vi="cursor phải lấy nguyên văn từ liên kết rel=next của trang trước.",
            en="cursor must be taken as it is from the rel=next link of the page before.",
        )
    return Cursor(int(found[1]), Place(-int(found[2]), found[3]))


def page_after(
    connection: Connection, view: View, newest: Newest, cursor: Cursor | None, rows: int, graves: Graves | None
) -> Page:
    """The page behind a cursor (None: the first). Raises `Problem` 410 where too much changed since the first."""
    found = [_Placed(at, package) for at, package in newest.after(cursor.place if cursor else None, rows + 1)]
    if cursor is not None:
        found += _moved(connection, view, newest, cursor)
    if graves is not None:
        found += _gone(connection, graves, cursor, rows + 1)
    found.sort(key=lambda one: one.place)
    given = found[:rows]
    following = None
    if len(found) > rows:
        start = cursor.start if cursor is not None else given[0].place.key >> 12
        following = Cursor(start, given[-1].place)
    return Page(tuple(one.what for one in given), following)


def _moved(connection: Connection, view: View, newest: Newest, cursor: Cursor) -> list[_Placed]:
    """What changed since the list began and stood behind the cursor then."""
    changed = {str(one["id"]): one for one in newest.since((cursor.start << 12) | _BITS, _MOST_CHANGED + 1)}
    if len(changed) > _MOST_CHANGED:
        raise Problem(
            410,
            vi="Danh mục đã thay đổi quá nhiều từ trang đầu; hãy bắt đầu lại từ trang đầu.",
            en="Too much has changed since the first page; begin anew with the first page.",
        )
    found = []
    for part in slices(list(changed)):
        named = or_(record.c.uid.in_(part), and_(record.c.source_id == LOCAL_SOURCE, record.c.identifier.in_(part)))
        query = (
            select(record.c.uid, record.c.source_id, record.c.identifier, func.max(change.c.at).label("at"))
            .join(change, change.c.record_id == record.c.id)
            .where(named, change.c.at <= _moment(cursor.start), seen(view))
            .group_by(record.c.uid, record.c.source_id, record.c.identifier)
        )
        for row in connection.execute(query):
            id_ = _package_id(row.source_id, row.identifier, row.uid)
            place = place_of(plain_time(row.at), id_)
            if place > cursor.place and id_ in changed:
                found.append(_Placed(place, changed[id_]))
    return found


def _gone(connection: Connection, graves: Graves, cursor: Cursor | None, rows: int) -> list[_Placed]:
    """What went, behind the cursor: within one moment after all that is there, by id."""
    found: list[_Placed] = []
    behind = None
    if cursor is not None:
        # Bits of a hash say that the page ended with something living: nothing that went then was told of yet.
        last = "" if cursor.place.key & _BITS else cursor.place.id
        behind = Withdrawn("", last, _moment(cursor.place.key >> 12))
    while len(found) < rows:
        some = graves.feed.withdrawn(connection, limit=rows, behind=behind)
        found += [_Placed(_grave(one), Gone(one.id, one.at)) for one in some if _is_told(graves, one)]
        if len(some) < rows:
            break
        behind = some[-1]
    return found


def _is_told(graves: Graves, one: Withdrawn) -> bool:
    return (graves.until is None or one.at <= graves.until) and not graves.living(one.uid)


def _grave(one: Withdrawn) -> Place:
    return Place(-(-place_of(plain_time(one.at), one.id).turned & ~_BITS), one.id)


def _package_id(source_id: str, identifier: str, uid: str) -> str:
    return identifier if source_id == LOCAL_SOURCE else uid


def _moment(micros: int) -> str:
    return stamp(_EPOCH + micros * _INSTANT)
