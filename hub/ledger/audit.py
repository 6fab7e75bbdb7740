"""The audit log: who decided what, and who took restricted data. Append-only, gapless, hash-chained.

Each row has a number, the hash of the row before, and a hash of its own over its canonical JSON, written in the
transaction that does what it tells, under one lock held to the commit. So a row changed, left out or put in later
breaks every hash behind it, and a process killed at any moment leaves either both the deed and its row or neither.

Canonical JSON: keys sorted, no spaces, UTF-8, as `json.dumps(row, sort_keys=True, ensure_ascii=False,
separators=(",", ":"))` writes `row` without its `hash`. The first row's `prev` is 64 zeros. What this cannot show
alone is that the tail was cut off together with the counter, or that the whole was written anew: for that, keep an
export elsewhere and let `hub audit verify --against FILE` compare.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, func, insert, or_, select, update

from hub.clock import stamp
from hub.ledger.schema import audit, counter

__all__ = [
    "FIRST",
    "Broken",
    "Entry",
    "append",
    "canonical",
    "canonical_line",
    "count",
    "entries",
    "hash_of",
    "head",
    "pulled",
    "verify",
    "verify_lines",
]

FIRST: Final = "0" * 64
"""What the first row names as the one before."""

_SLICE: Final = 1000
_ROW: Final = ("id", "at", "actor", "action", "subject", "detail", "agency", "record", "prev", "hash")


@dataclass(frozen=True, slots=True)
class Entry:
    """One row. `detail` is JSON: texts, whole numbers, booleans, lists and objects, no fractions."""

    number: int
    at: str
    actor: str
    action: str
    subject: str
    detail: Mapping[str, Any]
    agency: str | None
    record: str | None
    prev: str
    hash: str

    def to_json(self) -> dict[str, Any]:
        """As it is exported."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Broken:
    """The first row that does not hold, and why."""

    number: int
    vi: str
    en: str


def canonical(row: Mapping[str, Any]) -> bytes:
    """The bytes that are hashed: the row without its hash."""
    told = {name: value for name, value in row.items() if name != "hash"}
    return json.dumps(told, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def canonical_line(entry: Entry) -> bytes:
    """A row as a line of an export: canonical JSON with its hash."""
    return json.dumps(entry.to_json(), sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"


def hash_of(row: Mapping[str, Any]) -> str:
    """The hash that belongs to a row."""
    return sha256(canonical(row)).hexdigest()


def append(
    connection: Connection,
    *,
    actor: str,
    action: str,
    subject: str,
    detail: Mapping[str, Any] | None = None,
    agency: str | None = None,
    record: str | None = None,
    at: str | None = None,
) -> Entry:
    """Log a deed inside the transaction that does it. The lock is held to the commit: call it late, but before
    `hub.ledger.log.append`, whose lock comes after this one everywhere."""
    last = _lock(connection)
    prev = FIRST if last == 0 else connection.scalar(select(audit.c.hash).where(audit.c.id == last)) or ""
    row: dict[str, Any] = {
        "number": last + 1,
        "at": at or stamp(),
        "actor": _text(actor),
        "action": action,
        "subject": _text(subject),
        "detail": _clean(dict(detail or {})),
        "agency": agency,
        "record": record,
        "prev": prev,
    }
    entry = Entry(**row, hash=hash_of(row))
    connection.execute(insert(audit).values(_columns(entry)))
    connection.execute(update(counter).where(counter.c.name == "audit").values(value=entry.number))
    return entry


def pulled(
    connection: Connection,
    actor: str,
    record: str,
    *,
    agency: str | None = None,
    subject: str = "",
    grant: int | None = None,
    **detail: Any,
) -> Entry:
    """Log that restricted data of a record (its uid) were handed out. `subject` is what of it: a distribution's IRI."""
    told = {"grant": grant, **detail}
    return append(
        connection,
        actor=actor,
        action="data.pull",
        subject=subject or record,
        detail={name: value for name, value in told.items() if value is not None},
        agency=agency,
        record=record,
    )


def head(connection: Connection) -> tuple[int, str]:
    """Number and hash of the last row; (0, FIRST) before the first."""
    row = connection.execute(select(audit.c.id, audit.c.hash).order_by(audit.c.id.desc()).limit(1)).one_or_none()
    return (row.id, row.hash) if row else (0, FIRST)


def entries(
    connection: Connection,
    *,
    agency: str | None = None,
    record: str | None = None,
    since: str | None = None,
    until: str | None = None,
    action: str | None = None,
    actor: str | None = None,
    after: int = 0,
    limit: int | None = None,
    newest: bool = False,
    passed: int = 0,
) -> Iterator[Entry]:
    """Rows in order (or the newest first), narrowed; `since` and `until` are stamps, `action` may end in `.`. `passed`:
    how many to pass over first."""
    where = _narrowed(agency, record, since, until, action, actor)
    left = limit
    while left is None or left > 0:
        size = _SLICE if left is None else min(left, _SLICE)
        place = (audit.c.id < after if after else audit.c.id > 0) if newest else audit.c.id > after
        order = audit.c.id.desc() if newest else audit.c.id
        rows = connection.execute(select(audit).where(place, *where).order_by(order).limit(size).offset(passed)).all()
        if not rows:
            return
        passed = 0
        yield from map(_entry, rows)
        after = rows[-1].id
        left = None if left is None else left - len(rows)


def count(connection: Connection, **narrowed: Any) -> int:
    """How many rows `entries` would give without a limit."""
    names = ("agency", "record", "since", "until", "action", "actor")
    where = _narrowed(*(narrowed.get(name) for name in names))
    return int(connection.scalar(select(func.count()).select_from(audit).where(*where)) or 0)


def verify(connection: Connection) -> Broken | None:
    """The first row that does not hold; None: the chain is whole."""
    expected = connection.scalar(select(counter.c.value).where(counter.c.name == "audit"))
    lines = (one.to_json() for one in entries(connection))
    number = 0
    for place, _, broken in _checked(lines):
        if broken is not None:
            return broken
        number = place
    if expected is None or expected != number:
        told = expected or 0
        return Broken(
            min(number, told) + 1,
            f"Nhật ký có {number} dòng nhưng bộ đếm ghi {told}.",
            f"The log has {number} rows, its counter says {told}.",
        )
    return None


def verify_lines(lines: Iterable[Mapping[str, Any]], known: Mapping[int, str] | None = None) -> Broken | None:
    """Check exported rows from the first on; `known` are hashes by number that must stand here too."""
    for number, found, broken in _checked(lines):
        if broken is not None:
            return broken
        if known is not None and known.get(number) != found:
            return Broken(number, "Dòng này khác với nhật ký.", "This row is not the one in the log.")
    return None


def _checked(lines: Iterable[Mapping[str, Any]]) -> Iterator[tuple[int, str, Broken | None]]:
    prev, expected = FIRST, 1
    for row in lines:
        number = row.get("number")
        if number != expected:
            yield expected, "", Broken(expected, "Thiếu dòng này.", "This row is missing.")
            return
        if row.get("prev") != prev:
            yield expected, "", Broken(expected, "Dòng không nối với dòng trước.", "It does not follow the row before.")
            return
        found = hash_of(row)
        if row.get("hash") != found:
            yield expected, "", Broken(expected, "Nội dung khác với mã băm.", "Its content does not fit its hash.")
            return
        yield expected, found, None
        prev, expected = found, expected + 1


def _lock(connection: Connection) -> int:
    # A no-op update takes the row lock on both databases; readers are not held up.
    connection.execute(update(counter).where(counter.c.name == "audit").values(value=counter.c.value))
    found = connection.scalar(select(counter.c.value).where(counter.c.name == "audit"))
    if found is None:
        raise RuntimeError("the ledger has no counter of its audit log")
    return int(found)


def _narrowed(
    agency: str | None,
    record: str | None,
    since: str | None,
    until: str | None,
    action: str | None,
    actor: str | None,
) -> list[ColumnElement[bool]]:
    where: list[ColumnElement[bool]] = []
    if agency is not None:
        where.append(audit.c.agency == agency)
    if record is not None:
        # Of a row about several records, their uids stand in its detail.
        among = audit.c.detail.contains(f'"{record}"', autoescape=True)
        where.append(or_(audit.c.record == record, audit.c.subject == record, among))
    if since is not None:
        where.append(audit.c.at >= since)
    if until is not None:
        where.append(audit.c.at < until)
    if action is not None:
        whole = not action.endswith(".")
        where.append(audit.c.action == action if whole else audit.c.action.startswith(action, autoescape=True))
    if actor is not None:
        where.append(audit.c.actor == actor)
    return where


def _text(text: str) -> str:
    # What no UTF-8 can hold would be refused by the database, and the deed with it; NUL by PostgreSQL.
    return text.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()


def _clean(value: Any) -> Any:
    match value:
        case bool() | int() | None:
            return value
        case str():
            return _text(value)
        case Mapping():
            return {_text(str(name)): _clean(one) for name, one in value.items()}
        case list() | tuple() | set() | frozenset():
            return [_clean(one) for one in (value if isinstance(value, list | tuple) else sorted(value))]
        case _:
            return _text(str(value))


def _columns(entry: Entry) -> dict[str, Any]:
    row = {name: getattr(entry, name) for name in _ROW if name not in ("id", "detail")}
    detail = json.dumps(entry.detail, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return {**row, "id": entry.number, "detail": detail}


def _entry(row: Any) -> Entry:
    try:
        detail = json.loads(row.detail)
    except ValueError:
        detail = {"unreadable": str(row.detail)}  # somebody wrote here by hand: its hash will not fit
    return Entry(row.id, row.at, row.actor, row.action, row.subject, detail, row.agency, row.record, row.prev, row.hash)
