"""A view compiled to SQL over the `record` table: what it shows is filtered in the query, never afterwards.

These conditions and `hub.policy.decisions.decide` are made from the same rules; a property test holds them equal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, and_, case, false, or_, select, true
from sqlalchemy.sql.selectable import FromClause

from hub.ledger.schema import RecordState, Visibility, change, record, record_scope
from hub.policy.rules import Exposure, ScopeKind, View

__all__ = ["before_and_after", "is_public", "matched", "may_have_data", "seen", "sees", "shows"]


def is_public(of: FromClause = record) -> ColumnElement[bool]:
    """SQL: anybody may see the description of this record."""
    return and_(of.c.visibility == Visibility.PUBLIC.value, of.c.description == Exposure.PUBLIC.value)


def matched(view: View, of: FromClause = record, *, data: bool = False) -> ColumnElement[bool]:
    """SQL: a rule of the view names this record; with `data`, a rule that gives its data."""
    if view is View.ALL:
        return true()
    by_kind: dict[ScopeKind, list[str]] = {}
    for clause in sorted(view.clauses):
        if clause.data or not data:
            by_kind.setdefault(clause.kind, []).append(clause.value)
    return or_(false(), *_conditions(by_kind, of))


def _conditions(by_kind: Mapping[ScopeKind, list[str]], of: FromClause) -> Iterable[ColumnElement[bool]]:
    columns: dict[ScopeKind, ColumnElement[Any]] = {
        ScopeKind.OWNER: of.c.owner,
        ScopeKind.SOURCE: of.c.source_id,
        ScopeKind.RECORD: of.c.uid,
    }
    for kind, values in by_kind.items():
        wanted = sorted(set(values))
        if kind in columns:
            yield columns[kind].in_(wanted)
        else:
            held = select(record_scope.c.record_id).where(
                record_scope.c.kind == kind.value, record_scope.c.value.in_(wanted)
            )
            yield of.c.id.in_(held)


def sees(view: View, of: FromClause = record) -> ColumnElement[bool]:
    """SQL: the view may see the description of this record, were it the only one about its IRI."""
    if view is View.ALL:
        return of.c.state == RecordState.LIVE.value
    return and_(of.c.state == RecordState.LIVE.value, or_(is_public(of), matched(view, of)))


def shows(view: View) -> ColumnElement[bool]:
    """SQL: the view shows this row of `record`: it may see it, and no record about the same IRI comes first."""
    if view is View.PUBLIC:
        return record.c.public_digest.is_not(None)
    if view is View.ALL:
        return record.c.view_digest.is_not(None)
    rival = record.alias("rival")
    first = or_(rival.c.place < record.c.place, and_(rival.c.place == record.c.place, rival.c.id < record.c.id))
    better = select(rival.c.id).where(rival.c.iri == record.c.iri, rival.c.id != record.c.id, sees(view, rival), first)
    return and_(sees(view), or_(record.c.place == 1, ~better.exists()))


def may_have_data(view: View) -> ColumnElement[bool]:
    """SQL: the view may have the data of this row, which it may see."""
    open_data = and_(or_(is_public(), matched(view)), record.c.data == Exposure.PUBLIC.value)
    return and_(sees(view), or_(open_data, matched(view, data=True)))


def before_and_after(view: View) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    """SQL over `change`: digests that differ where the view saw the change (None: it was shown nothing)."""
    if view is View.ALL:
        return change.c.before, change.c.after
    public = (change.c.public_before, change.c.public_after)
    if not view.is_granted:
        return public
    # What only changed in what a record links to may tell of what the view may not see.
    named = and_(change.c.record_id.in_(select(record.c.id).where(matched(view))), change.c.own)
    return case((named, change.c.before), else_=public[0]), case((named, change.c.after), else_=public[1])


def seen(view: View) -> ColumnElement[bool]:
    """SQL over `change`: the view saw this change."""
    before, after = before_and_after(view)
    return before.is_distinct_from(after)
