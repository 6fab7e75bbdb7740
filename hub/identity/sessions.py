"""Sessions of a browser: the cookie holds 256 random bits, the ledger their SHA-256 and who signed in."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Final

from sqlalchemy import Connection, delete, insert, select

from hub.clock import now, stamp
from hub.identity.settings import Role
from hub.ledger.schema import session

__all__ = ["Session", "begin", "end", "find"]

LIFETIME: Final = timedelta(hours=10)
"""A working day: whoever signs in in the morning is out by night."""
_LONGEST: Final = 128


@dataclass(frozen=True, slots=True)
class Session:
    """Who signed in, and until when (a stamp)."""

    name: str
    role: Role
    agency: str | None
    expires: str
    provider: str
    """The provider that vouched, or `token:ID`: a session opened with a token ends with it."""


def begin(connection: Connection, name: str, role: Role, agency: str | None, provider: str) -> tuple[str, Session]:
    """A new session and its secret, which is shown this once. Ended ones are forgotten."""
    moment = now()
    connection.execute(delete(session).where(session.c.expires <= stamp(moment)))
    secret = secrets.token_urlsafe(32)
    made = Session(name, role, agency, stamp(moment + LIFETIME), provider)
    connection.execute(
        insert(session).values(
            digest=_digest(secret),
            name=name,
            role=role.value,
            agency=agency,
            provider=provider,
            created=stamp(moment),
            expires=made.expires,
        )
    )
    return secret, made


def find(connection: Connection, secret: str) -> Session | None:
    """The session that this secret opens now."""
    if not 0 < len(secret) <= _LONGEST:
        return None
    row = connection.execute(select(session).where(session.c.digest == _digest(secret))).one_or_none()
    if row is None or row.expires <= stamp():
        return None
    return Session(row.name, Role(row.role), row.agency, row.expires, row.provider)


def end(connection: Connection, secret: str) -> None:
    """Sign out; an unknown secret is none."""
    connection.execute(delete(session).where(session.c.digest == _digest(secret)))


def _digest(secret: str) -> str:
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
