"""Agencies and what they were granted, in the ledger; and the state of the policy as one transaction sees it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Connection, insert, select, update

from hub.clock import stamp
from hub.ledger import audit
from hub.ledger.schema import access_grant, counter
from hub.ledger.schema import agency as agency_table
from hub.ledger.sql import fresh_number
from hub.policy.decisions import Policy
from hub.policy.rules import Aspect, Grant, ScopeKind
from vocab.agencies import resolve_agency
from vocab.dates import bounds, parse_date
from vocab.schemes import scheme

__all__ = [
    "Agency",
    "BadGrant",
    "UnknownAgency",
    "UnknownGrant",
    "add_agency",
    "agencies",
    "agency_id",
    "close_agency",
    "find_agency",
    "get",
    "grant",
    "is_over",
    "listed",
    "policy",
    "revision",
    "revoke",
]

_ID: Final = re.compile(r"[a-z0-9][a-z0-9._-]{0,99}")
_LONGEST: Final = 4000


class UnknownAgency(LookupError):
    """No agency is called so, in the concept scheme or among those of this hub."""

    def __init__(self, wanted: str) -> None:
        super().__init__(f"no agency {wanted[:200]!r}")
        self.wanted = wanted


class UnknownGrant(LookupError):
    """There is no grant of that number."""

    def __init__(self, number: int) -> None:
        super().__init__(f"no grant {number}")
        self.number = number


class BadGrant(ValueError):
    """A grant that cannot be given: which field, what it said, and what was expected."""

    def __init__(self, field: str, value: object, vi: str, en: str) -> None:
        super().__init__(f"{field}: {en}")
        self.field, self.value, self.vi, self.en = field, value, vi, en


@dataclass(frozen=True, slots=True)
class Agency:
    """An agency. `successor` is the id of the one that its rights passed to; `own`: registered here, by no scheme."""

    id: str
    title_vi: str
    title_en: str
    closed: str | None = None
    successor: str | None = None
    own: bool = False


# --- agencies --------------------------------------------------------------------------------------------------


def agencies(connection: Connection, *, own: bool = False) -> list[Agency]:
    """Every agency, those of the concept scheme first; with `own` only those registered here."""
    rows = connection.execute(select(agency_table).order_by(agency_table.c.id))
    mine = [Agency(row.id, row.title_vi, row.title_en, row.closed, row.successor, True) for row in rows]
    return mine if own else [*_of_scheme().values(), *mine]


def find_agency(connection: Connection, wanted: str) -> Agency:
    """An agency by its id here, code, IRI or name; raises `UnknownAgency`."""
    row = connection.execute(select(agency_table).where(agency_table.c.id == wanted)).one_or_none()
    if row is not None:
        return Agency(row.id, row.title_vi, row.title_en, row.closed, row.successor, True)
    found = agency_id(wanted)
    if found is None:
        raise UnknownAgency(wanted)
    return _of_scheme()[found]


def agency_id(wanted: str) -> str | None:
    """The id of an agency of the concept scheme by its id, IRI, code or name; None where none or several fit."""
    own = _of_scheme()
    if wanted in own:
        return wanted
    concept = scheme("agency").get(wanted)
    if concept is None and len(wanted) <= 300:
        answer = resolve_agency(wanted).answer
        concept = answer.concept if answer else None
    return concept.code if concept else None


def add_agency(connection: Connection, id_: str, title_vi: str, title_en: str, *, actor: str) -> Agency:
    """Register an agency that the concept scheme does not hold. Raises `BadGrant` for an id that cannot be one."""
    if not _ID.fullmatch(id_) or id_ in _of_scheme():
        raise BadGrant(
            "id",
            id_,
            "mã gồm chữ thường không dấu, số, dấu chấm, gạch dưới, gạch nối và chưa có trong danh mục cơ quan",
            "small letters, digits, dots, underscores and hyphens, and not an id of the concept scheme",
        )
    if connection.scalar(select(agency_table.c.id).where(agency_table.c.id == id_)) is not None:
        raise BadGrant("id", id_, "đã có cơ quan mang mã này", "another agency has this id")
    titles = {"title_vi": title_vi.strip()[:500] or id_, "title_en": title_en.strip()[:500] or title_vi.strip() or id_}
    connection.execute(insert(agency_table).values(id=id_, created=stamp(), **titles))
    audit.append(connection, actor=actor, action="agency.add", subject=id_, detail=titles, agency=id_)
    return Agency(id_, **titles, own=True)


def close_agency(connection: Connection, id_: str, successor: str | None, *, actor: str) -> Agency:
    """End an agency registered here; its grants and records pass to the successor. Raises `UnknownAgency`."""
    heir = find_agency(connection, successor).id if successor is not None else None
    if heir == id_:
        raise BadGrant("successor", successor, "phải là một cơ quan khác", "another agency")
    done = connection.execute(
        update(agency_table).where(agency_table.c.id == id_).values(closed=stamp(), successor=heir)
    )
    if done.rowcount == 0:
        raise UnknownAgency(id_)
    audit.append(connection, actor=actor, action="agency.close", subject=id_, detail={"successor": heir}, agency=id_)
    _touch(connection)
    return find_agency(connection, id_)


def is_over(connection: Connection, id_: str) -> bool:
    """Whether an agency registered here was closed: nobody acts for it any more, its successor has what was its own."""
    return connection.scalar(select(agency_table.c.closed).where(agency_table.c.id == id_)) is not None


@lru_cache(maxsize=1)
def _of_scheme() -> dict[str, Agency]:
    own = scheme("agency")
    found: dict[str, Agency] = {}
    for concept in own:
        heirs = [other.code for iri in concept.replaced_by if (other := own.get(iri)) is not None]
        # Split among several, nobody's rights pass by themselves: which heir has what, a person must say.
        heir = heirs[0] if len(heirs) == 1 else None
        found[concept.code] = Agency(
            concept.code, concept.name("vi"), concept.name("en"), concept.valid_until or None, heir
        )
    return found


def _lineage(own: Iterable[Agency], on: date) -> dict[str, frozenset[str]]:
    heirs: dict[str, set[str]] = defaultdict(set)
    known = {**_of_scheme(), **{one.id: one for one in own}}
    for one in known.values():
        heir, seen = one, {one.id}
        while heir.successor is not None and heir.successor not in seen and _is_closed(heir, on):
            seen.add(heir.successor)
            heirs[heir.successor].add(one.id)
            found = known.get(heir.successor)
            if found is None:
                break
            heir = found
    return {id_: frozenset({id_, *before}) for id_, before in heirs.items()}


@lru_cache(maxsize=64)
def _scheme_lineage(on: date) -> Mapping[str, frozenset[str]]:
    return _lineage((), on)


def _is_closed(one: Agency, on: date) -> bool:
    if one.own:
        return one.closed is not None
    if one.closed is None:
        return False
    last = bounds(parse_date(one.closed))[1]
    return last is not None and last < on


# --- grants ----------------------------------------------------------------------------------------------------


def policy(connection: Connection, moment: str | None = None) -> Policy:
    """The rules as this transaction sees them."""
    on = date.fromisoformat((moment or stamp())[:10])
    mine = agencies(connection, own=True)
    lineage = _lineage(mine, on) if mine else _scheme_lineage(on)
    return Policy(tuple(listed(connection)), lineage, frozenset(one.id for one in mine if one.closed is not None))


def revision(connection: Connection) -> int:
    """A number that grows with every change to grants, agencies and what is known of records."""
    return int(connection.scalar(select(counter.c.value).where(counter.c.name == "access")) or 0)


def _touch(connection: Connection) -> None:
    connection.execute(update(counter).where(counter.c.name == "access").values(value=counter.c.value + 1))


def listed(
    connection: Connection, *, grantee: str | None = None, valid_at: str | None = None, limit: int | None = None
) -> list[Grant]:
    """Grants in the order they were made, ended ones too unless `valid_at` is given; of one grantee, or all."""
    query = select(access_grant).order_by(access_grant.c.created, access_grant.c.id).limit(limit)
    if grantee is not None:
        query = query.where((access_grant.c.grantee == grantee) | access_grant.c.grantee.is_(None))
    found = map(_grant, connection.execute(query))
    return [one for one in found if valid_at is None or one.valid_at(valid_at)]


def get(connection: Connection, number: int) -> Grant:
    """One grant; raises `UnknownGrant`."""
    row = connection.execute(select(access_grant).where(access_grant.c.id == number)).one_or_none()
    if row is None:
        raise UnknownGrant(number)
    return _grant(row)


def grant(
    connection: Connection,
    *,
    grantee: str | None,
    kind: ScopeKind,
    value: str,
    aspects: Iterable[Aspect],
    purpose: str,
    legal_basis: str,
    by: str,
    start: datetime | None = None,
    end: datetime | None = None,
    record: str | None = None,
) -> Grant:
    """Give something. `grantee` and an owner's `value` are agencies' ids; data are never given without description.

    Raises `BadGrant` for one without a purpose or a legal basis, or that ends before it starts.
    """
    created = stamp()
    starts, ends = stamp(start) if start else created, stamp(end) if end else None
    _check(purpose, legal_basis, value, starts, ends)
    wanted = frozenset(aspects) | {Aspect.DESCRIPTION}
    number = fresh_number(connection, access_grant.c.id)
    values = {
        "grantee": grantee,
        "kind": kind.value,
        "value": value,
        "aspects": ",".join(sorted(wanted)),
        "purpose": purpose.strip(),
        "legal_basis": legal_basis.strip(),
        "starts": starts,
        "ends": ends,
        "by": by,
        "created": created,
    }
    connection.execute(insert(access_grant).values(id=number, **values))
    told = {name: one for name, one in values.items() if one is not None}
    audit.append(
        connection, actor=by, action="access.grant", subject=f"grant:{number}", detail=told, agency=grantee,
        record=record or (value if kind is ScopeKind.RECORD else None),
    )  # fmt: skip
    _touch(connection)
    return get(connection, number)


def _check(purpose: str, legal_basis: str, value: str, starts: str, ends: str | None) -> None:
    for name, text in (("purpose", purpose), ("legal_basis", legal_basis), ("value", value)):
        if not text.strip() or len(text) > _LONGEST or "\x00" in text:
            raise BadGrant(
                name,
                text[:200],
                f"phải có nội dung, tối đa {_LONGEST} ký tự",
                f"must say something, in at most {_LONGEST} characters",
            )
    if ends is not None and ends <= starts:
        raise BadGrant("end", ends, "phải sau thời điểm bắt đầu", "must be after the start")


def revoke(connection: Connection, number: int, *, by: str, reason: str = "") -> Grant:
    """End a grant now; one that is over already stays as it is. Raises `UnknownGrant`."""
    current = get(connection, number)
    if current.revoked is not None:
        return current
    moment = stamp()
    connection.execute(
        update(access_grant)
        .where(access_grant.c.id == number)
        .values(revoked=moment, revoked_by=by, reason=reason.strip()[:_LONGEST] or None)
    )
    audit.append(
        connection, actor=by, action="access.revoke", subject=f"grant:{number}", detail={"reason": reason.strip()},
        agency=current.grantee, record=current.value if current.kind is ScopeKind.RECORD else None,
    )  # fmt: skip
    _touch(connection)
    return get(connection, number)


def _grant(row: Any) -> Grant:
    return Grant(
        row.id,
        row.grantee,
        ScopeKind(row.kind),
        row.value,
        frozenset(Aspect(one) for one in row.aspects.split(",")),
        row.purpose,
        row.legal_basis,
        row.starts,
        row.ends,
        row.by,
        row.created,
        row.revoked,
        row.revoked_by,
        row.reason,
    )
