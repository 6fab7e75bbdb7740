"""API tokens: shown once, kept as SHA-256, with an optional end; every one made or revoked is audited."""

from __future__ import annotations

import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Final
from uuid import uuid4

import orjson
from sqlalchemy import Connection, insert, select, update
from sqlalchemy.engine import Row

from hub.clock import stamp
from hub.ledger.schema import account_token, audit

__all__ = ["NewToken", "Token", "UnknownToken", "create", "listed", "revoke", "verify"]

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

    def valid_at(self, moment: str) -> bool:
        """Whether it opens the door at `moment` (a stamp)."""
        return self.revoked is None and (self.expires is None or moment < self.expires)


@dataclass(frozen=True, slots=True)
class NewToken:
    """A token just made: `secret` is shown this once and is nowhere kept."""

    token: Token
    secret: str


def create(connection: Connection, name: str, *, expires: datetime | None = None, actor: str = "cli") -> NewToken:
    """Make a token. Raises `ValueError` for a name without a visible character or an end without a zone."""
    shown = " ".join(name.split())
    if not shown or len(shown) > 100 or not shown.isprintable():
        raise ValueError(f"a token needs a name of 1 to 100 visible characters, not {name[:120]!r}")
    if expires is not None and expires.tzinfo is None:
        raise ValueError("the end of a token needs a time zone")
    secret = _PREFIX + secrets.token_urlsafe(32)
    token = Token(str(uuid4()), shown, stamp(), stamp(expires) if expires else None, None)
    connection.execute(
        insert(account_token).values(
            id=token.id, name=token.name, digest=_digest(secret), created=token.created, expires=token.expires
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
            _audit(connection, actor, "token.revoke", _token(row))
    last = rows[-1]
    return Token(last.id, last.name, last.created, last.expires, last.revoked or moment)


def listed(connection: Connection) -> list[Token]:
    """Every token ever made, oldest first."""
    return [_token(row) for row in connection.execute(select(account_token).order_by(account_token.c.created))]


def verify(connection: Connection, secret: str) -> Token | None:
    """The valid token that this secret is, or None. What is looked up is the digest of 256 random bits,
    so the time taken tells nothing about the secret."""
    if not 0 < len(secret) <= _LONGEST:
        return None
    digest = _digest(secret)
    row = connection.execute(select(account_token).where(account_token.c.digest == digest)).one_or_none()
    if row is None or not hmac.compare_digest(row.digest, digest):
        return None
    token = _token(row)
    return token if token.valid_at(stamp()) else None


def _digest(secret: str) -> str:
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def _token(row: Row[tuple[object, ...]]) -> Token:
    return Token(row.id, row.name, row.created, row.expires, row.revoked)


def _audit(connection: Connection, actor: str, action: str, token: Token) -> None:
    detail = orjson.dumps({"name": token.name, "expires": token.expires}).decode()
    connection.execute(insert(audit).values(at=stamp(), actor=actor, action=action, subject=token.id, detail=detail))
