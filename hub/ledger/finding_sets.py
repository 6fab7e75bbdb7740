"""Findings as sets: thousands of records of a source lack the same things in the same words.

A set is what was found without what is a record's own: places (focus) and values stand apart, in a list beside the
record, and the set names them by number. So a record's findings are one small row, and the words lie there once.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Any

import orjson
from sqlalchemy import Connection, delete, exists, select
from sqlalchemy.dialects import postgresql, sqlite

from hub.ledger.schema import finding, finding_part, finding_set
from hub.ledger.sql import among, insert_rows, slices
from vocab.findings import Finding, Severity

__all__ = ["Packed", "clean", "maker_of", "pack", "sweep", "unpacked"]

_LONGEST = 500
_SEVERITIES = {severity: severity.value for severity in Severity}
_VALUE = "\ue000"
"""Stands for the value in words that quote it."""

_Part = tuple[str, str, str, str, int | None, bool, str, str, str, int | None]
"""origin, rule, severity, path, number of the value, whether words quote it, expectation, vi, en, number of focus."""


@dataclass(frozen=True, slots=True)
class Packed:
    """What one maker found in one record: the set's number, and the record's own texts as JSON."""

    maker: str
    set_id: int
    own: str


def clean(text: str, limit: int = 4000) -> str:
    """What both databases can hold as text: no NUL, no lone surrogate, not endless."""
    if "\x00" in text:
        text = text.replace("\x00", "\ufffd")
    if not text.isascii():
        text = text.encode("utf-8", "replace").decode("utf-8")
    return text if len(text) <= limit else text[: limit - 1] + "…"


def maker_of(origin: str) -> str:
    """Origins whose findings come and go together."""
    return "made" if origin in ("lift", "shape", "screen") else origin


def pack(
    connection: Connection, source_id: str, found: Sequence[Iterable[tuple[str, Finding]]]
) -> list[tuple[Packed, ...]]:
    """Bring the findings of records (each with its origin) into sets; sets that are new are written."""
    drafts = [_drafts(one) for one in found]
    ids = _ids(connection, source_id, {parts for draft in drafts for parts, _ in draft.values()})
    return [
        tuple([Packed(maker, ids[parts], own) for maker, (parts, own) in draft.items()]) if draft else ()
        for draft in drafts
    ]


def _drafts(found: Iterable[tuple[str, Finding]]) -> dict[str, tuple[tuple[_Part, ...], str]]:
    makers: dict[str, tuple[list[_Part], dict[str, int]]] = {}
    for origin, one in found:
        parts, own = makers.setdefault(maker_of(origin), ([], {}))
        value, focus = one.value, one.focus
        vi, en, expectation = one.vi, one.en, one.expectation
        value_at, quoted = None, False
        if value is not None:
            value_at = own.setdefault(value, len(own))
            quoted = value != "" and value in en and not any(_VALUE in words for words in (vi, en, expectation))
            if quoted:
                vi, en, expectation = (words.replace(value, _VALUE) for words in (vi, en, expectation))
        focus_at = None if focus is None else own.setdefault(focus, len(own))
        severity = _SEVERITIES[one.severity]
        parts.append((origin, one.rule, severity, one.path, value_at, quoted, expectation, vi, en, focus_at))
    return {
        maker: (tuple(parts), orjson.dumps([clean(text) for text in own]).decode())
        for maker, (parts, own) in makers.items()
    }


@lru_cache(maxsize=4096)
def _digest(parts: tuple[_Part, ...]) -> str:
    return sha256(repr(parts).encode("utf-8", "replace")).hexdigest()


def _ids(connection: Connection, source_id: str, wanted: set[tuple[_Part, ...]]) -> dict[tuple[_Part, ...], int]:
    by_digest = {_digest(parts): parts for parts in wanted}
    known = _known(connection, source_id, by_digest)
    fresh = sorted(by_digest.keys() - known.keys())
    if fresh:
        rows = [{"source_id": source_id, "digest": digest} for digest in fresh]
        # Somebody else may write the same set now: then theirs is awaited and used.
        dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
        insert_rows(connection, finding_set, rows, dialect.insert(finding_set).on_conflict_do_nothing())
        made = _known(connection, source_id, fresh)
        parts = [
            {"set_id": made[digest], "place": place, **dict(zip(_COLUMNS, _cleaned(part), strict=True))}
            for digest in fresh
            for place, part in enumerate(by_digest[digest])
        ]
        insert_rows(connection, finding_part, parts, dialect.insert(finding_part).on_conflict_do_nothing())
        known |= made
    return {parts: known[_digest(parts)] for parts in wanted}


_COLUMNS = ("origin", "rule", "severity", "path", "value_at", "quoted", "expectation", "vi", "en", "focus_at")


def _cleaned(part: _Part) -> tuple[Any, ...]:
    return tuple(clean(one) if isinstance(one, str) else one for one in part)


def _known(connection: Connection, source_id: str, digests: Iterable[str]) -> dict[str, int]:
    """Numbers of these sets; who sweeps waits until this transaction has ended (PostgreSQL)."""
    found: dict[str, int] = {}
    for part in slices(digests):
        rows = connection.execute(
            select(finding_set.c.digest, finding_set.c.id)
            .where(finding_set.c.source_id == source_id, among(connection, finding_set.c.digest, part))
            .with_for_update(read=True, key_share=True)
        )
        found.update((digest, id_) for digest, id_ in rows)
    return found


def unpacked(row: Any) -> Finding:
    """A finding of a row that has a set's part and the record's `own` texts."""
    own = orjson.loads(row.own)
    value = None if row.value_at is None else own[row.value_at]
    expectation, vi, en = (
        text.replace(_VALUE, value) if row.quoted else text for text in (row.expectation, row.vi, row.en)
    )
    return Finding(
        row.rule,
        Severity(row.severity),
        row.path,
        value if value is None else clean(value, _LONGEST),
        expectation,
        vi,
        en,
        None if row.focus_at is None else own[row.focus_at],
    )


def sweep(connection: Connection, source_id: str) -> None:
    """Drop the sets of a source that nobody has any more. Call it when no plan of the source waits."""
    unused = ~exists().where(finding.c.set_id == finding_set.c.id)
    candidates = connection.scalars(
        select(finding_set.c.id).where(finding_set.c.source_id == source_id, unused).with_for_update(skip_locked=True)
    ).all()
    for part in slices(candidates):
        # Asked again, now that nobody can take them up (PostgreSQL).
        connection.execute(delete(finding_set).where(finding_set.c.id.in_(part), unused))
