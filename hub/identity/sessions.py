"""Sessions of a browser: the cookie holds 256 random bits, the ledger their SHA-256 and who signed in."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Final

from sqlalchemy import Connection, delete, insert, select

from hub import tokens
from hub.clock import now, stamp
from hub.ledger.schema import session
from hub.policy.callers import Caller, Role, caller_of, usable_scopes
from hub.tokens import Token

__all__ = ["LIFETIME", "Session", "begin_by_provider", "begin_with_token", "end", "find"]

LIFETIME: Final = timedelta(hours=10)
"""A working day: whoever signs in in the morning is out by night."""
_LONGEST: Final = 128
_TOKEN: Final = "token:"


@dataclass(frozen=True, slots=True)
class Session:
    """Who signed in, and until when (a stamp)."""

    name: str
    agency: str | None
    expires: str
    caller: Caller


def begin_by_provider(connection: Connection, name: str, role: Role, agency: str | None, provider: str) -> str:
    """A new session of a person that a provider vouched for; its secret, which is shown this once."""
    return _begin(connection, name, role, agency, provider)


def begin_with_token(connection: Connection, token: Token) -> str:
    """A new session for the holder of a token: it may what the token may, and ends with it."""
    return _begin(connection, token.name, token.role, token.agency, f"{_TOKEN}{token.id}")


def _begin(connection: Connection, name: str, role: Role, agency: str | None, provider: str) -> str:
    moment = now()
    connection.execute(delete(session).where(session.c.expires <= stamp(moment)))
    secret = secrets.token_urlsafe(32)
    connection.execute(
        insert(session).values(
            digest=_digest(secret),
            name=name,
            role=role.value,
            agency=agency,
            provider=provider,
            created=stamp(moment),
            expires=stamp(moment + LIFETIME),
        )
    )
    return secret


def find(connection: Connection, secret: str) -> Session | None:
    """The session that this secret opens now."""
    if not 0 < len(secret) <= _LONGEST:
        return None
    row = connection.execute(select(session).where(session.c.digest == _digest(secret))).one_or_none()
    if row is None or row.expires <= stamp():
        return None
    if row.provider.startswith(_TOKEN):
        token = tokens.find(connection, row.provider.removeprefix(_TOKEN))
        if token is None or not token.valid_at(stamp()):
            return None
        return Session(token.name, token.agency, min(row.expires, token.expires or row.expires), token.caller)
    role = Role(row.role)
    caller = caller_of(role, row.name, row.agency, row.name, usable_scopes(role))
    return Session(row.name, row.agency, row.expires, caller)


def end(connection: Connection, secret: str) -> None:
    """Sign out; an unknown secret is none."""
    connection.execute(delete(session).where(session.c.digest == _digest(secret)))


def _digest(secret: str) -> str:
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
