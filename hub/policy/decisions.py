"""The one decision: may this caller have this aspect of this record at this moment, and by which rule.

`Policy` is the state of the rules as one transaction sees it. `decide` asks it of one record; `view_of` makes of the
same rules a `View`, whose SQL (`hub.policy.conditions`) filters every listing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from hub.policy.callers import Administrator, AgencyCaller, Anybody, Caller, Scope, Steward
from hub.policy.rules import Aspect, Clause, DataClass, Facts, Grant, ScopeKind, View

__all__ = ["Decision", "Policy", "Reason"]


class Reason(StrEnum):
    """Why it was decided so."""

    OPEN = "open"
    ROLE = "role"
    OWNER = "owner"
    GRANT = "grant"
    WITHHELD = "withheld"
    CLASS = "class"
    SCOPE = "scope"


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, by what (`rule`: `grant:7`, `owner:bo-y-te`, `class:shared`, …), in words of both languages."""

    allowed: bool
    reason: Reason
    rule: str
    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Policy:
    """Grants, ended ones too, and for each agency those that it stands for: itself and whom it succeeded."""

    grants: tuple[Grant, ...] = ()
    lineage: Mapping[str, frozenset[str]] = field(default_factory=dict)
    over: frozenset[str] = frozenset()
    """Agencies registered here that were closed: nobody acts for them any more."""

    def stands_for(self, agency: str) -> frozenset[str]:
        """The agency and those whose rights passed to it; none once it was closed here."""
        if agency in self.over:
            return frozenset()
        return self.lineage.get(agency, frozenset({agency}))

    def rules(self, caller: Caller, moment: str) -> Iterator[tuple[Clause, Grant | None]]:
        """What the caller holds at a moment beyond the public, each with the grant that gives it (None: as owner)."""
        agency = _agency_of(caller)
        if agency is None or agency in self.over or Scope.READ not in _scopes(caller):
            return
        names = self.stands_for(agency)
        with_data = Scope.DATA in _scopes(caller)
        for name in sorted(names):
            yield Clause(ScopeKind.OWNER, name, with_data), None
        for grant in self.grants:
            if (grant.grantee is None or grant.grantee in names) and grant.valid_at(moment):
                clause = grant.clause
                yield Clause(clause.kind, clause.value, clause.data and with_data), grant

    def view_of(self, caller: Caller, moment: str) -> View:
        """What the caller may see at a moment."""
        if sees_all(caller):
            return View.ALL
        agency = _agency_of(caller)
        if agency is None or agency in self.over:
            return View.PUBLIC
        names = self.stands_for(agency)
        mine = (grant for grant in self.grants if grant.grantee is None or grant.grantee in names)
        since = max((at for grant in mine for at in grant.boundaries(moment)), default=None)
        return View.of((clause for clause, _ in self.rules(caller, moment)), since)

    def decide(self, caller: Caller, record: Facts, aspect: Aspect, moment: str) -> Decision:
        """The one decision. `moment` is a stamp."""
        if record.exposed(aspect):
            return _open(record)
        if sees_all(caller):
            return _by_role(caller, aspect)
        missing_scope = False
        for clause, grant in self.rules(caller, moment):
            if not record.falls_under(clause):
                continue
            if aspect is Aspect.DESCRIPTION or clause.data or record.data.value == "public":
                return _granted(clause, grant)
            missing_scope = missing_scope or grant is None or Aspect.DATA in grant.aspects
        if missing_scope or (_agency_of(caller) is not None and Scope.READ not in _scopes(caller)):
            return _no_scope(aspect)
        return _refused(record, aspect)


def sees_all(caller: Caller) -> bool:
    """Whether the caller sees everything by role."""
    match caller:
        case Administrator(scopes=scopes) | Steward(agency=None, scopes=scopes):
            return Scope.READ in scopes
        case _:
            return False


def _agency_of(caller: Caller) -> str | None:
    match caller:
        case AgencyCaller(agency=agency) | Steward(agency=agency):
            return agency
        case _:
            return None


def _scopes(caller: Caller) -> Iterable[Scope]:
    return frozenset() if isinstance(caller, Anybody) else caller.scopes


def _open(record: Facts) -> Decision:
    return Decision(
        True,
        Reason.OPEN,
        f"class:{record.data_class}",
        "Công khai: ai cũng được xem.",
        "Public: anybody may have it.",
    )


def _by_role(caller: Caller, aspect: Aspect) -> Decision:
    if aspect is Aspect.DATA and Scope.DATA not in _scopes(caller):
        return _no_scope(aspect)
    role = "admin" if isinstance(caller, Administrator) else "steward"
    vi = (
        "Quản trị viên được xem mọi bản ghi."
        if role == "admin"
        else "Cán bộ quản lý của hệ thống được xem mọi bản ghi."
    )
    en = "An administrator may see every record." if role == "admin" else "A steward of the hub may see every record."
    return Decision(True, Reason.ROLE, f"role:{role}", vi, en)


def _granted(clause: Clause, grant: Grant | None) -> Decision:
    if grant is None:
        return Decision(
            True,
            Reason.OWNER,
            f"owner:{clause.value}",
            f"Cơ quan chủ quản của bản ghi là {clause.value}.",
            f"The record is owned by {clause.value}.",
        )
    until_vi = f", đến {grant.end}" if grant.end else ", không thời hạn"
    until_en = f", until {grant.end}" if grant.end else ", without an end"
    return Decision(
        True,
        Reason.GRANT,
        f"grant:{grant.id}",
        f"Được cấp quyền số {grant.id} ({clause.kind} {clause.value}) cho mục đích “{grant.purpose}”, "
        f"căn cứ {grant.legal_basis}{until_vi}.",
        f"Granted by grant {grant.id} ({clause.kind} {clause.value}) for “{grant.purpose}”, "
        f"on the basis of {grant.legal_basis}{until_en}.",
    )


def _no_scope(aspect: Aspect) -> Decision:
    wanted = Scope.DATA if aspect is Aspect.DATA else Scope.READ
    return Decision(
        False,
        Reason.SCOPE,
        f"scope:{wanted}",
        f"Mã truy cập không có phạm vi “{wanted}”.",
        f"The token lacks the scope {wanted!r}.",
    )


_CLASS_VI = {
    DataClass.OPEN: "dữ liệu mở",
    DataClass.SHARED: "dữ liệu dùng chung",
    DataClass.INTERNAL: "dữ liệu dùng riêng",
}


def _refused(record: Facts, aspect: Aspect) -> Decision:
    if record.withheld:
        return Decision(
            False,
            Reason.WITHHELD,
            "visibility:withheld",
            "Bản ghi không công khai, và không có quyền nào được cấp cho người hỏi.",
            "The record is withheld, and nothing was granted to the caller.",
        )
    what_vi = "mô tả" if aspect is Aspect.DESCRIPTION else "dữ liệu"
    class_vi = _CLASS_VI[record.data_class]
    what_en = "description" if aspect is Aspect.DESCRIPTION else "data"
    return Decision(
        False,
        Reason.CLASS,
        f"class:{record.data_class}",
        f"Bản ghi là {class_vi}: {what_vi} chỉ dành cho cơ quan chủ quản và cơ quan được cấp quyền.",
        f"The record's class is {record.data_class}: its {what_en} is for its owner and for whom it was granted.",
    )
