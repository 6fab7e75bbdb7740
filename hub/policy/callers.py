"""Who asks: nobody in particular, an agency's machine, a steward, an administrator."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

__all__ = [
    "ALL_SCOPES",
    "Administrator",
    "AgencyCaller",
    "Anybody",
    "Caller",
    "Role",
    "Scope",
    "Steward",
    "TokenHolder",
    "caller_of",
    "may_administer",
    "may_write",
    "usable_scopes",
]


class Role(StrEnum):
    """What a token or a person stands for."""

    ADMIN = "admin"
    STEWARD = "steward"
    AGENCY = "agency"


class Scope(StrEnum):
    """What a token may be used for, within what its role allows."""

    READ = "read"
    """Descriptions that its holder may see beyond the public ones."""
    DATA = "data"
    """The data of those."""
    WRITE = "write"


ALL_SCOPES: Final = frozenset(Scope)


@dataclass(frozen=True, slots=True)
class Anybody:
    """A caller who showed no valid token."""

    @property
    def name(self) -> str:
        """How the audit log names the caller."""
        return "anybody"


@dataclass(frozen=True, slots=True)
class Administrator:
    """Sees everything and may change everything, known by the name of the token or the person."""

    name: str
    scopes: frozenset[Scope] = ALL_SCOPES


@dataclass(frozen=True, slots=True)
class Steward:
    """A person who looks after records: of one agency, or of the whole hub where `agency` is None."""

    name: str
    agency: str | None = None
    scopes: frozenset[Scope] = ALL_SCOPES


@dataclass(frozen=True, slots=True)
class AgencyCaller:
    """A machine of an agency. `token` is the token's id, or what an OpenID Connect provider calls the client."""

    agency: str
    token: str
    scopes: frozenset[Scope] = frozenset({Scope.READ, Scope.DATA})

    @property
    def name(self) -> str:
        """How the audit log names the caller."""
        return f"agency:{self.agency}"


def usable_scopes(role: Role) -> frozenset[Scope]:
    """What a role can use at all: an agency's machine never writes."""
    return ALL_SCOPES - {Scope.WRITE} if role is Role.AGENCY else ALL_SCOPES


def caller_of(role: Role, name: str, agency: str | None, token: str, scopes: frozenset[Scope]) -> Caller:
    """Whom somebody of this role is to the policy. `token` tells an agency's machines apart."""
    match role:
        case Role.ADMIN:
            return Administrator(name, scopes)
        case Role.STEWARD:
            return Steward(name, agency, scopes)
        case Role.AGENCY:
            return AgencyCaller(agency or "", token, scopes)


TokenHolder = Administrator
"""The name from when every token was an administrator's; `isinstance` with it is true of administrators alone."""

Caller = Anybody | Administrator | Steward | AgencyCaller


def may_write(caller: Caller, owners: frozenset[str] | None = None) -> bool:
    """Whether this caller may change what `owners` own (agency ids: an agency and those it succeeded; None: the hub
    as a whole, its sources and jobs). An agency's steward acts for what is the agency's; its machines never write."""
    match caller:
        case Administrator(scopes=scopes) | Steward(agency=None, scopes=scopes):
            return Scope.WRITE in scopes
        case Steward(agency=str() as agency, scopes=scopes):
            return owners is not None and agency in owners and Scope.WRITE in scopes
        case _:
            return False


def may_administer(caller: Caller) -> bool:
    """Whether this caller may change policy itself: defaults, agencies, tokens."""
    return isinstance(caller, Administrator) and Scope.WRITE in caller.scopes
