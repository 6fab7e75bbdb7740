"""The one access policy: every read in every service asks here.

A caller (`hub.policy.callers`) maps by the rules (`hub.policy.rules`) to a `View`: the public one, the whole, or what
is public together with what was granted. A view is compiled to SQL (`hub.policy.conditions`), and by its `key` a
projection keeps files of its own for it (hard part 5: what a caller may not see is not in the files that answer them).
`hub.policy.decisions.Policy` is the decision about one record; `hub.ledger.access` reads it from the ledger and
explains it; `hub.ledger.renderings` says what graph a view shows of a record.
"""

from __future__ import annotations

from sqlalchemy import Connection

from hub.clock import stamp
from hub.ledger.log import Change
from hub.policy.callers import (
    ALL_SCOPES,
    Administrator,
    AgencyCaller,
    Anybody,
    Caller,
    Role,
    Scope,
    Steward,
    TokenHolder,
    may_administer,
    may_write,
)
from hub.policy.decisions import Decision, Policy, Reason, sees_all
from hub.policy.rules import Aspect, Clause, DataClass, Exposure, Facts, Flag, Grant, ScopeKind, View

__all__ = [
    "ALL_SCOPES",
    "Administrator",
    "AgencyCaller",
    "Anybody",
    "Aspect",
    "Caller",
    "Clause",
    "DataClass",
    "Decision",
    "Exposure",
    "Facts",
    "Flag",
    "Grant",
    "Policy",
    "Reason",
    "Role",
    "Scope",
    "ScopeKind",
    "Steward",
    "TokenHolder",
    "View",
    "may_administer",
    "may_write",
    "sees_all",
    "view_of",
    "visible_after",
    "visible_before",
]


def view_of(caller: Caller, connection: Connection | None = None, moment: str | None = None) -> View:
    """What this caller may see at a moment (a stamp; default: now).

    What an agency was granted stands in the ledger: asked without a connection, an agency sees what anybody sees.
    A grant counts from its start to its end to the microsecond; nothing needs to run when it ends.
    """
    if connection is None or sees_all(caller) or isinstance(caller, Anybody):
        return Policy().view_of(caller, "") if sees_all(caller) else View.PUBLIC
    from hub.ledger.grants import policy

    return policy(connection).view_of(caller, moment or stamp())


def visible_before(change: Change, view: View) -> str | None:
    """Digest of the graph that one of the two views `View.PUBLIC` and `View.ALL` showed of the record before the
    change; None: nothing. A granted view's graphs are not in the log: `hub.ledger.renderings` derives them."""
    return change.before if view is View.ALL else change.public_before


def visible_after(change: Change, view: View) -> str | None:
    """Digest of the graph that one of the two views shows of the record after the change; None: nothing."""
    return change.after if view is View.ALL else change.public_after
