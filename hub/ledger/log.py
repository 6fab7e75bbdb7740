"""The change log: append-only, gapless, numbered under one lock held to the commit.

A follower reading `seq > cursor` can never pass over a lower number that commits later
(PostgreSQL's own sequences would allow that), because the counter's row is locked until the commit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, select, update

from hub.clock import parse_stamp, stamp
from hub.ledger.schema import Operation, change, counter
from hub.ledger.sql import insert_rows

__all__ = ["Change", "Draft", "Position", "append", "position", "read_changes"]


@dataclass(frozen=True, slots=True)
class Draft:
    """A change about to be logged. `before`/`after` are graph digests of the shown version for holders of a token,
    `public_before`/`public_after` for anybody; None means that they see no such record."""

    record_id: int
    operation: Operation
    iri: str
    before: str | None
    after: str | None
    public_before: str | None
    public_after: str | None
    own: bool = True
    """Whether the record's own content or exposure changed; not only what it links to, or who else is about its IRI."""


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of the log."""

    seq: int
    public_seq: int
    record_id: int
    operation: Operation
    iri: str
    before: str | None
    after: str | None
    public_before: str | None
    public_after: str | None
    at: str
    job_id: int | None


@dataclass(frozen=True, slots=True)
class Position:
    """Where the log stands: the number of its last entry, and how many of its entries anybody can see."""

    seq: int
    public_seq: int


def append(connection: Connection, drafts: Sequence[Draft], *, at: str, job_id: int | None) -> Position:
    """Log changes, in order, inside the transaction that makes their records' new state visible. Call it last."""
    held = _lock(connection)
    seq, public_seq = held.seq, held.public_seq
    at = _later(connection, at)
    rows = []
    for draft in drafts:
        seq += 1
        public_seq += draft.public_before != draft.public_after
        rows.append(
            {
                "seq": seq,
                "public_seq": public_seq,
                "record_id": draft.record_id,
                "operation": draft.operation.value,
                "iri": draft.iri,
                "before": draft.before,
                "after": draft.after,
                "public_before": draft.public_before,
                "public_after": draft.public_after,
                "at": at,
                "job_id": job_id,
                "own": draft.own,
            }
        )
    if rows:
        insert_rows(connection, change, rows)
        for name, value in (("log", seq), ("public", public_seq)):
            connection.execute(update(counter).where(counter.c.name == name).values(value=value))
    return Position(seq, public_seq)


def _later(connection: Connection, at: str) -> str:
    """A time after the last logged one, whatever the clock says: who asks for what changed since a time that they
    were told must lose nothing."""
    latest = connection.scalar(select(change.c.at).order_by(change.c.seq.desc()).limit(1))
    if latest is None or at > latest:
        return at
    return stamp(parse_stamp(latest) + timedelta(microseconds=1))


def _lock(connection: Connection) -> Position:
    # A no-op update takes the row lock on both databases; readers are not held up.
    connection.execute(update(counter).where(counter.c.name == "log").values(value=counter.c.value))
    return position(connection)


def position(connection: Connection) -> Position:
    """Where the log stands now."""
    values = {row.name: row.value for row in connection.execute(select(counter))}
    return Position(values["log"], values["public"])


def read_changes(connection: Connection, after: int, limit: int = 500) -> list[Change]:
    """Up to `limit` entries after number `after`, in order, without a gap."""
    rows = connection.execute(select(change).where(change.c.seq > after).order_by(change.c.seq).limit(limit))
    return [
        Change(
            row.seq,
            row.public_seq,
            row.record_id,
            Operation(row.operation),
            row.iri,
            row.before,
            row.after,
            row.public_before,
            row.public_after,
            row.at,
            row.job_id,
        )
        for row in rows
    ]
