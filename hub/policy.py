"""The one access policy: every read in every service asks here.

Two visibilities of a record (public, withheld) and two callers (anybody, holder of a token). A caller
maps to a `View`; a projection keeps the views apart (hard part 5: what a caller may not see is not in the
files that answer them).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hub.ledger.log import Change

__all__ = [
    "Anybody",
    "Caller",
    "TokenHolder",
    "View",
    "may_write",
    "view_of",
    "visible_after",
    "visible_before",
]


class View(StrEnum):
    """A set of records that a class of callers may see."""

    PUBLIC = "public"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Anybody:
    """A caller who showed no valid token."""


@dataclass(frozen=True, slots=True)
class TokenHolder:
    """A caller with a valid API token, known by the token's name."""

    name: str


Caller = Anybody | TokenHolder


def view_of(caller: Caller) -> View:
    """What this caller may see."""
    match caller:
        case TokenHolder():
            return View.ALL
        case Anybody():
            return View.PUBLIC


def may_write(caller: Caller) -> bool:
    """Whether this caller may change catalogs of the hub itself, sources and jobs."""
    return isinstance(caller, TokenHolder)


def visible_before(change: Change, view: View) -> str | None:
    """Digest of the graph that this view showed of the record before the change; None: nothing."""
    return change.public_before if view is View.PUBLIC else change.before


def visible_after(change: Change, view: View) -> str | None:
    """Digest of the graph that this view shows of the record after the change; None: nothing."""
    return change.public_after if view is View.PUBLIC else change.after
