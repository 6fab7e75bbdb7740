"""What stewards and administrators do with the policy: name callers and scopes, grant, explain; for every service.

Everything that changes something is audited in the transaction that does it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, select

from hub.clock import now, stamp
from hub.ledger import access
from hub.ledger.grants import BadGrant, UnknownAgency, find_agency, policy
from hub.ledger.records import Record, UnknownRecord, find
from hub.ledger.schema import account_token, record, source
from hub.policy import (
    Administrator,
    AgencyCaller,
    Anybody,
    Aspect,
    Caller,
    Decision,
    Facts,
    Grant,
    Policy,
    ScopeKind,
    Steward,
    View,
)
from hub.policy.conditions import shows
from hub.sources import duration
from hub.tokens import token_of
from vocab.schemes import find_concept, scheme
from vocab.units import resolve

__all__ = [
    "Explained",
    "Target",
    "UnknownCaller",
    "caller_named",
    "explain",
    "grant_form",
    "moment_of",
    "owners_of",
    "target_of",
]

_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")


class UnknownCaller(LookupError):
    """No caller is called so: not a role, an agency or a token."""

    def __init__(self, wanted: str) -> None:
        super().__init__(f"no caller {wanted[:200]!r}")
        self.wanted = wanted


@dataclass(frozen=True, slots=True)
class Target:
    """What a grant names. `owner` is the agency whose steward may give it (None: the hub's own alone)."""

    kind: ScopeKind
    value: str
    owner: str | None = None
    record: str | None = None


def caller_named(connection: Connection, text: str) -> Caller:
    """A caller by name: `anybody`, `admin`, `steward`, `steward:AGENCY`, `token:NAME`, an agency, or a token.

    A token stands for its role with its own scopes. Raises `UnknownCaller`.
    """
    kind, _, rest = text.strip().partition(":")
    match kind.lower(), rest.strip():
        case (("anybody" | "anonymous" | "public"), ""):
            return Anybody()
        case (("admin" | "administrator"), name):
            return Administrator(name or "admin")
        case "steward", "":
            return Steward("steward")
        case "steward", wanted:
            return Steward("steward", _agency(connection, wanted))
        case "agency", wanted if wanted:
            return AgencyCaller(_agency(connection, wanted), "any")
        case "token", wanted if wanted:
            return _token_caller(connection, wanted)
    try:
        return AgencyCaller(find_agency(connection, text.strip()).id, "any")
    except UnknownAgency:
        return _token_caller(connection, text.strip())


def _agency(connection: Connection, wanted: str) -> str:
    try:
        return find_agency(connection, wanted).id
    except UnknownAgency:
        raise UnknownCaller(wanted) from None


def _token_caller(connection: Connection, wanted: str) -> Caller:
    named = (account_token.c.id == wanted) | (account_token.c.name == wanted)
    row = connection.execute(
        select(account_token)
        .where(named)
        .order_by(account_token.c.revoked.is_not(None), account_token.c.created.desc())
    ).first()
    if row is None:
        raise UnknownCaller(wanted)
    token = token_of(row)
    return token.caller if token.valid_at(stamp()) else Anybody()


def target_of(connection: Connection, kind: ScopeKind, text: str, view: View | None = None) -> Target:
    """What somebody means by a kind and a text: a record by uid, name or IRI, a theme or unit by IRI, code or name, an
    agency by id, code or name. Raises `BadGrant` where nothing, or more than one thing, is called so; what `view` does
    not show is not there."""
    match kind:
        case ScopeKind.RECORD:
            one = _record(connection, text, view)
            return Target(kind, one.uid, access.facts_of(connection, one.id).owner, one.uid)
        case ScopeKind.SERIES:
            try:
                one = find(connection, view, text)
            except UnknownRecord:
                if not text.startswith(("http:", "https:")):
                    raise _unknown(text, "loạt dữ liệu", "series") from None
                return Target(kind, text)
            # Anybody may say that their dataset belongs to a series: its owner alone cannot open what others added.
            return Target(kind, one.iri, None, one.uid)
        case ScopeKind.SOURCE:
            if connection.scalar(select(source.c.id).where(source.c.id == text)) is None:
                raise _unknown(text, "nguồn", "source")
            owner = access.owner_of_source(connection, text)
            if view is not None and not _knows_source(connection, view, text, owner):
                raise _unknown(text, "nguồn", "source")
            return Target(kind, text, owner)
        case ScopeKind.OWNER:
            try:
                agency = find_agency(connection, text).id
            except UnknownAgency:
                raise _unknown(text, "cơ quan", "agency") from None
            return Target(kind, agency, agency)
        case ScopeKind.THEME:
            return Target(kind, _theme(text))
        case ScopeKind.UNIT:
            return Target(kind, _unit(text))


def _record(connection: Connection, text: str, view: View | None) -> Record:
    try:
        return find(connection, view, text)
    except UnknownRecord:
        raise _unknown(text, "bản ghi", "record") from None


def _knows_source(connection: Connection, view: View, source_id: str, owner: str | None) -> bool:
    """Whether a view may know that a source is there: it owns what comes from it, or sees some of it."""
    if view is View.ALL or any(one.kind is ScopeKind.OWNER and one.value == owner for one in view.clauses):
        return True
    shown = select(record.c.id).where(record.c.source_id == source_id, shows(view)).limit(1)
    return connection.scalar(shown) is not None


def _theme(text: str) -> str:
    if find_concept(text) is not None:
        return text
    found = {one.iri for name in ("data-theme", "theme-vn", "theme-hcmc") if (one := scheme(name).resolve(text))}
    if len(found) != 1:
        raise _unknown(text, "chủ đề", "theme")
    return found.pop()


def _unit(text: str) -> str:
    if text.startswith(("http:", "https:")):
        return text
    answer = resolve(text, on=now().date()).answer
    if answer is None:
        raise _unknown(text, "đơn vị hành chính", "administrative unit")
    return answer.unit.iri


def _unknown(text: str, vi: str, en: str) -> BadGrant:
    return BadGrant(
        "value", text[:200], f"không có, hoặc có nhiều {vi} mang tên này", f"no {en} is called so, or several are"
    )


def moment_of(text: str, timezone: str, *, end: bool = False) -> datetime:
    """A moment: `90d` from now, a date (its first moment there, or as an end the first moment after it), or a time
    with its zone. Raises `BadGrant`."""
    told = text.strip()
    try:
        if _DATE.fullmatch(told):
            day = date.fromisoformat(told) + timedelta(days=1 if end else 0)
            return datetime.combine(day, time.min, ZoneInfo(timezone)).astimezone(UTC)
        if told[:1].isdigit() and told[-1:].isalpha() and "T" not in told:
            return now() + duration(told)
        moment = datetime.fromisoformat(told)
        if moment.tzinfo is None:
            raise ValueError
        return moment.astimezone(UTC)
    except (ValueError, OverflowError):
        raise BadGrant(
            "end" if end else "start",
            text[:100],
            "một ngày (2026-12-31), một khoảng (90d) hoặc thời điểm kèm múi giờ",
            "a date (2026-12-31), a time from now (90d) or a moment with its zone",
        ) from None


def owners_of(rules: Policy, caller: Caller) -> frozenset[str] | None:
    """The agencies for which an agency's steward acts; None: for all, or for none at all (`may_write` tells)."""
    return rules.stands_for(caller.agency) if isinstance(caller, Steward) and caller.agency else None


@dataclass(frozen=True, slots=True)
class Explained:
    """Why a caller may or may not have a record's description and data, at a moment."""

    caller: Caller
    record: Record
    facts: Facts
    moment: str
    decisions: Mapping[Aspect, Decision]
    grants: tuple[Grant, ...]

    def to_json(self) -> dict[str, Any]:
        """For machines, with words in both languages."""
        facts = self.facts
        return {
            "caller": {"kind": type(self.caller).__name__.lower(), "name": self.caller.name,
                       "agency": getattr(self.caller, "agency", None)},
            "record": {
                "uid": self.record.uid, "name": self.record.name, "title": self.record.title,
                "iri": self.record.iri, "source": self.record.source_id, "state": self.record.state.value,
                "owner": facts.owner, "data_class": facts.data_class.value, "access_label": facts.label,
                "flags": sorted(flag.value for flag in facts.flags), "visibility": self.record.visibility.value,
                "exposure": {"description": facts.description.value, "data": facts.data.value},
            },
            "at": self.moment,
            **{
                aspect.value: {"allowed": one.allowed, "reason": one.reason.value, "rule": one.rule,
                               "vi": one.vi, "en": one.en}
                for aspect, one in self.decisions.items()
            },
            "grants": [grant_form(one, self.moment) for one in self.grants],
        }  # fmt: skip


def explain(connection: Connection, caller: Caller, key: str, moment: str | None = None) -> Explained:
    """Decide about a record (uid, name, IRI or identifier) for a caller, with every grant that bears on it, ended ones
    too. Raises `UnknownRecord`."""
    at = moment or stamp()
    one = find(connection, None, key)
    facts = access.facts_of(connection, one.id)
    rules = policy(connection, at)
    agency = getattr(caller, "agency", None)
    names = rules.stands_for(agency) if agency else frozenset()
    bearing = tuple(
        grant
        for grant in rules.grants
        if facts.falls_under(grant.clause) and names and (grant.grantee is None or grant.grantee in names)
    )
    decisions = {aspect: rules.decide(caller, facts, aspect, at) for aspect in Aspect}
    return Explained(caller, one, facts, at, decisions, bearing)


def grant_form(one: Grant, moment: str) -> dict[str, Any]:
    """A grant as JSON; `state` is what it is at a moment: coming, valid, ended or revoked."""
    state = "coming"
    if one.revoked is not None and one.revoked <= moment:
        state = "revoked"
    elif one.end is not None and one.end <= moment:
        state = "ended"
    elif one.start <= moment:
        state = "valid"
    return {
        "id": one.id, "state": state, "grantee": one.grantee, "scope": {"kind": one.kind.value, "value": one.value},
        "aspects": sorted(aspect.value for aspect in one.aspects), "purpose": one.purpose,
        "legal_basis": one.legal_basis, "start": one.start, "end": one.end, "by": one.by, "created": one.created,
        "revoked": one.revoked, "revoked_by": one.revoked_by, "reason": one.reason,
    }  # fmt: skip
