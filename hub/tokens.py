"""API tokens: shown once, kept as SHA-256, with an optional end; every one made or revoked is audited."""

from __future__ import annotations

import hmac
import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.engine import Row

from hub.clock import stamp
from hub.ledger import audit
from hub.ledger.grants import BadGrant
from hub.ledger.schema import account_token
from hub.policy.callers import ALL_SCOPES, Caller, Role, Scope, caller_of, usable_scopes

__all__ = ["NewToken", "Token", "UnknownToken", "create", "find", "listed", "revoke", "token_of", "verify"]

_PREFIX: Final = "hub_"
"""Lets people and secret scanners recognise a token of a hub."""

_LONGEST: Final = 512
"""No token is longer; longer texts are refused unread."""


class UnknownToken(LookupError):
    """There is no token of that id or name."""

    def __init__(self, wanted: str) -> None:
        super().__init__(f"no token {wanted!r}")
        self.wanted = wanted


@dataclass(frozen=True, slots=True)
class Token:
    """What is known of a token; never the token itself. Times as `hub.clock.stamp` writes them."""

    id: str
    name: str
    created: str
    expires: str | None
    revoked: str | None
    role: Role = Role.ADMIN
    agency: str | None = None
    scopes: frozenset[Scope] = ALL_SCOPES

    @property
    def caller(self) -> Caller:
        """Whom its holder is to the policy."""
        return caller_of(self.role, self.name, self.agency, self.id, self.scopes)

    def valid_at(self, moment: str) -> bool:
        """Whether it opens the door at `moment` (a stamp)."""
        return self.revoked is None and (self.expires is None or moment < self.expires)


@dataclass(frozen=True, slots=True)
class NewToken:
    """A token just made: `secret` is shown this once and is nowhere kept."""

    token: Token
    secret: str


def create(
    connection: Connection,
    name: str,
    *,
    expires: datetime | None = None,
    actor: str = "cli",
    role: Role = Role.ADMIN,
    agency: str | None = None,
    scopes: Iterable[Scope] | None = None,
) -> NewToken:
    """Make a token. `agency` is an agency's id; `scopes` default to all that the role can use.

    Raises `BadGrant` for a name without a visible character, an end without a zone, an agency's token without an
    agency or with the scope to write, an administrator's with an agency.
    """
    shown = " ".join(name.split())
    if not shown or len(shown) > 100 or not shown.isprintable():
        raise BadGrant(
            "name",
            name[:120],
            "tên mã truy cập gồm 1 đến 100 ký tự nhìn thấy được",
            "a name of 1 to 100 visible characters",
        )
    if expires is not None and expires.tzinfo is None:
        raise BadGrant("expires", expires, "thời điểm hết hạn cần múi giờ", "a moment with its time zone")
    granted = _scopes(role, agency, scopes)
    secret = _PREFIX + secrets.token_urlsafe(32)
    token = Token(str(uuid4()), shown, stamp(), stamp(expires) if expires else None, None, role, agency, granted)
    connection.execute(
        insert(account_token).values(
            id=token.id,
            name=token.name,
            digest=_digest(secret),
            created=token.created,
            expires=token.expires,
            role=role.value,
            agency=agency,
            scopes=",".join(sorted(granted)),
        )
    )
    _audit(connection, actor, "token.create", token)
    return NewToken(token, secret)


def revoke(connection: Connection, wanted: str, *, actor: str = "cli") -> Token:
    """End a token now, by its id or its name (then every valid one of that name); raises `UnknownToken`."""
    rows = connection.execute(
        select(account_token)
        .where((account_token.c.id == wanted) | (account_token.c.name == wanted))
        .order_by(account_token.c.created)
    ).all()
    if not rows:
        raise UnknownToken(wanted)
    moment = stamp()
    ended = [row.id for row in rows if row.revoked is None]
    connection.execute(update(account_token).where(account_token.c.id.in_(ended)).values(revoked=moment))
    for row in rows:
        if row.id in ended:
            _audit(connection, actor, "token.revoke", token_of(row))
    last = rows[-1]
    return replace(token_of(last), revoked=last.revoked or moment)


def listed(connection: Connection) -> list[Token]:
    """Every token ever made, oldest first."""
    return [token_of(row) for row in connection.execute(select(account_token).order_by(account_token.c.created))]


def find(connection: Connection, id_: str) -> Token | None:
    """The token of this id, valid or not."""
    row = connection.execute(select(account_token).where(account_token.c.id == id_)).one_or_none()
    return token_of(row) if row else None


def verify(connection: Connection, secret: str) -> Token | None:
    """The valid token that this secret is, or None. What is looked up is the digest of 256 random bits,
    so the time taken tells nothing about the secret."""
    if not 0 < len(secret) <= _LONGEST:
        return None
    digest = _digest(secret)
    row = connection.execute(select(account_token).where(account_token.c.digest == digest)).one_or_none()
    if row is None or not hmac.compare_digest(row.digest, digest):
        return None
    token = token_of(row)
    return token if token.valid_at(stamp()) else None


def _digest(secret: str) -> str:
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def token_of(row: Row[Any]) -> Token:
    """What a row says."""
    scopes = frozenset(Scope(one) for one in row.scopes.split(",") if one)
    return Token(row.id, row.name, row.created, row.expires, row.revoked, Role(row.role), row.agency, scopes)


def _audit(connection: Connection, actor: str, action: str, token: Token) -> None:
    detail = {"name": token.name, "expires": token.expires, "role": token.role.value, "scopes": sorted(token.scopes)}
    audit.append(connection, actor=actor, action=action, subject=token.id, detail=detail, agency=token.agency)


def _scopes(role: Role, agency: str | None, wanted: Iterable[Scope] | None) -> frozenset[Scope]:
    usable = usable_scopes(role)
    scopes = usable if wanted is None else frozenset(wanted)
    if not scopes:
        raise BadGrant("scope", "", "cần ít nhất một phạm vi", "at least one scope")
    if role is Role.AGENCY and agency is None:
        raise BadGrant("agency", "", "mã truy cập của cơ quan cần nêu cơ quan", "the agency whose token this is")
    if role is Role.ADMIN and agency is not None:
        raise BadGrant(
            "agency",
            agency,
            "mã của quản trị viên không thuộc cơ quan nào",
            "no agency: an administrator belongs to none",
        )
    if not scopes <= usable:
        raise BadGrant(
            "scope", "write", "mã truy cập của cơ quan chỉ được đọc", "read or data: an agency's token never writes"
        )
    return scopes
