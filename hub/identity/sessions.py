"""Sessions of a browser: the cookie holds 256 random bits, the ledger their SHA-256 and who signed in.

They live in the ledger alone, so every process of a hub knows them, and a restart forgets none. What a session opens is
asked anew at each request: of the token that it rests on, or of the list of the provider's people, and of the agency.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Connection, Row, delete, insert, select

from hub import tokens
from hub.clock import now, stamp
from hub.identity.openid import Vouched
from hub.identity.settings import Person
from hub.ledger.grants import is_over
from hub.ledger.schema import session
from hub.policy.callers import Caller, Role, caller_of, usable_scopes
from hub.tokens import Token

__all__ = ["LIFETIME", "People", "Session", "begin_by_provider", "begin_with_token", "end", "find"]

People = Callable[[str, str], Person | None]
"""What somebody is here now, by the provider's name and the value of its claim."""

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


def begin_by_provider(connection: Connection, vouched: Vouched, provider: str) -> str:
    """A new session of a person that a provider vouched for; its secret, which is shown this once."""
    person = vouched.person
    return _begin(connection, vouched.name, person.role, person.agency, provider, vouched.value)


def begin_with_token(connection: Connection, token: Token) -> str:
    """A new session for the holder of a token: it may what the token may, and ends with it."""
    return _begin(connection, token.name, token.role, token.agency, f"{_TOKEN}{token.id}", None)


def _begin(connection: Connection, name: str, role: Role, agency: str | None, provider: str, person: str | None) -> str:
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
            person=person,
            created=stamp(moment),
            expires=stamp(moment + LIFETIME),
        )
    )
    return secret


def find(connection: Connection, secret: str, people: People) -> Session | None:
    """The session that this secret opens now: none once its token, its person or its agency is no more."""
    if not 0 < len(secret) <= _LONGEST:
        return None
    row = connection.execute(select(session).where(session.c.digest == _digest(secret))).one_or_none()
    if row is None or row.expires <= stamp():
        return None
    found = _of_token(connection, row) if row.provider.startswith(_TOKEN) else _of_person(row, people)
    if found is None or (found.agency is not None and is_over(connection, found.agency)):
        return None
    return found


def _of_token(connection: Connection, row: Row[Any]) -> Session | None:
    token = tokens.find(connection, row.provider.removeprefix(_TOKEN))
    if token is None or not token.valid_at(stamp()):
        return None
    return Session(token.name, token.agency, min(row.expires, token.expires or row.expires), token.caller)


def _of_person(row: Row[Any], people: People) -> Session | None:
    # Role and agency are what the list says now, not what it said at the sign-in.
    person = people(row.provider, row.person) if row.person is not None else None
    if person is None:
        return None
    caller = caller_of(person.role, row.name, person.agency, row.name, usable_scopes(person.role))
    return Session(row.name, person.agency, row.expires, caller)


def end(connection: Connection, secret: str) -> None:
    """Sign out; an unknown secret is none."""
    connection.execute(delete(session).where(session.c.digest == _digest(secret)))


def _digest(secret: str) -> str:
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
