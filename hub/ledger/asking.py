"""Asking for data, and what comes of it: requests of agencies, answers of stewards, agreements that both can print.

An agency asks with a purpose and a legal basis. The owner's steward grants it (as asked, or less), refuses it in
writing with the article of the law, or lets it lapse: after `LAPSES` nobody's silence is taken for an answer. What is
granted is a grant like any other (`hub.ledger.grants`); the request keeps the words of both sides and leads to it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy import Connection, Select, func, insert, or_, select, update

from hub.clock import now, parse_stamp, stamp
from hub.ledger import audit, grants
from hub.ledger.engine import Ledger
from hub.ledger.grants import BadGrant
from hub.ledger.schema import access_grant, access_request, record
from hub.ledger.sql import fresh_number
from hub.policy.rules import Aspect, Grant, ScopeKind

__all__ = [
    "LAPSES",
    "REMINDS",
    "AlreadyAnswered",
    "Reminder",
    "Request",
    "RequestState",
    "UnknownRequest",
    "accept",
    "ask",
    "get",
    "lapse",
    "lapse_due",
    "listed",
    "refuse",
    "reminders",
    "withdraw",
]

LAPSES: Final = timedelta(days=30)
"""How long a request waits for its answer."""
REMINDS: Final = timedelta(days=14)
"""How long before a grant ends both sides are reminded; a request's owner is reminded when half its time is over."""
_LONGEST: Final = 4000


class RequestState(StrEnum):
    """Where a request stands. What became of a grant afterwards, the grant says."""

    ASKED = "asked"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class UnknownRequest(LookupError):
    """There is no request of that number."""

    def __init__(self, number: int) -> None:
        super().__init__(f"no request {number}")
        self.number = number


class AlreadyAnswered(Exception):
    """The request is no longer open."""

    def __init__(self, request: Request) -> None:
        super().__init__(f"request {request.id} is {request.state}")
        self.request = request


@dataclass(frozen=True, slots=True)
class Request:
    """One request. Times are stamps; `wanted_end` and `end` are the first moment without the right."""

    id: int
    agency: str
    record: str
    """The record's uid."""
    title: str
    """The record's title when it was asked for."""
    owner: str | None
    """The owner's agency then; None: the hub itself."""
    aspects: frozenset[Aspect]
    purpose: str
    legal_basis: str
    contact: str
    asked_by: str
    asked: str
    wanted_end: str | None
    due: str
    """When it lapses."""
    state: RequestState
    decided: str | None
    decided_by: str | None
    article: str | None
    """The article of the law that a refusal rests on."""
    answer: str | None
    """What the steward wrote: reasons, or the terms of use."""
    grant: int | None


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something that somebody should look at. `to` is an agency's id; None: the hub's own stewards."""

    kind: str
    to: str | None
    request: int | None
    grant: int | None
    at: str
    vi: str
    en: str


def ask(
    connection: Connection,
    *,
    agency: str,
    record_uid: str,
    purpose: str,
    legal_basis: str,
    contact: str,
    by: str,
    aspects: Iterable[Aspect] = (Aspect.DATA,),
    end: datetime | None = None,
) -> Request:
    """An agency asks for a record, which the caller has made sure that it may know of. Raises `BadGrant`.

    An open request of the same agency for the same record is that request: asking twice is asking once.
    """
    lapse(connection)
    for name, text, longest in (("purpose", purpose, _LONGEST), ("legal_basis", legal_basis, _LONGEST)):
        _need(name, text, longest)
    ends = stamp(end) if end else None
    if ends is not None and ends <= stamp():
        raise BadGrant("end", ends, "phải ở tương lai", "must lie in the future")
    known = connection.execute(
        select(access_request).where(
            access_request.c.agency == agency,
            access_request.c.record == record_uid,
            access_request.c.state == RequestState.ASKED.value,
        )
    ).one_or_none()
    if known is not None:
        return _request(known)
    about = connection.execute(select(record.c.title, record.c.owner).where(record.c.uid == record_uid)).one()
    moment = now()
    values = {
        "agency": agency,
        "record": record_uid,
        "title": about.title,
        "owner": about.owner,
        "aspects": ",".join(sorted(frozenset(aspects) | {Aspect.DESCRIPTION})),
        "purpose": purpose.strip(),
        "legal_basis": legal_basis.strip(),
        "contact": contact.strip()[:500],
        "asked_by": by,
        "asked": stamp(moment),
        "wanted_end": ends,
        "due": stamp(moment + LAPSES),
        "state": RequestState.ASKED.value,
    }
    number = fresh_number(connection, access_request.c.id)
    connection.execute(insert(access_request).values(id=number, **values))
    told = {name: values[name] for name in ("purpose", "legal_basis", "aspects")}
    audit.append(
        connection, actor=by, action="request.ask", subject=f"request:{number}", detail=told, agency=agency,
        record=record_uid,
    )  # fmt: skip
    return get(connection, number)


def accept(
    connection: Connection,
    number: int,
    *,
    by: str,
    terms: str = "",
    aspects: Iterable[Aspect] | None = None,
    end: datetime | None = None,
) -> tuple[Request, Grant]:
    """Grant a request, as it was asked or less: fewer aspects, an earlier end, terms of use.

    Raises `UnknownRequest`, `AlreadyAnswered` and `BadGrant`.
    """
    request = _open(connection, number)
    wanted = parse_stamp(request.wanted_end) if request.wanted_end else None
    ends = min((one for one in (wanted, end) if one is not None), default=None)
    given = request.aspects if aspects is None else frozenset(aspects) & request.aspects
    made = grants.grant(
        connection,
        grantee=request.agency,
        kind=ScopeKind.RECORD,
        value=request.record,
        aspects=given,
        purpose=request.purpose,
        legal_basis=request.legal_basis,
        by=by,
        end=ends,
        record=request.record,
    )
    detail = {"grant": made.id, "terms": terms.strip()[:_LONGEST]}
    return _decide(connection, request, RequestState.GRANTED, by, detail, answer=terms, grant=made.id), made


def refuse(connection: Connection, number: int, *, by: str, article: str, reason: str) -> Request:
    """Refuse a request, in writing. Raises `UnknownRequest`, `AlreadyAnswered`, `BadGrant` (no article, no reason)."""
    request = _open(connection, number)
    _need("article", article, 500)
    _need("reason", reason, _LONGEST)
    detail = {"article": article.strip(), "reason": reason.strip()}
    return _decide(connection, request, RequestState.REFUSED, by, detail, answer=reason, article=article)


def withdraw(connection: Connection, number: int, *, by: str) -> Request:
    """The agency takes its request back. Raises `UnknownRequest` and `AlreadyAnswered`."""
    return _decide(connection, _open(connection, number), RequestState.WITHDRAWN, by, {})


def lapse_due(ledger: Ledger) -> None:
    """`lapse`, in a transaction of its own, and none where nothing is due: for who only wants to read."""
    with ledger.read() as connection:
        due = connection.execute(_overdue().limit(1)).one_or_none()
    if due is not None:
        with ledger.write() as connection:
            lapse(connection)


def _overdue() -> Select[Any]:
    return select(access_request).where(
        access_request.c.state == RequestState.ASKED.value, access_request.c.due <= stamp()
    )


def lapse(connection: Connection) -> int:
    """Close the requests that nobody answered in time; how many."""
    rows = connection.execute(_overdue()).all()
    for row in rows:
        _decide(connection, _request(row), RequestState.LAPSED, "hub", {})
    return len(rows)


def get(connection: Connection, number: int) -> Request:
    """One request; raises `UnknownRequest`."""
    row = connection.execute(select(access_request).where(access_request.c.id == number)).one_or_none()
    if row is None:
        raise UnknownRequest(number)
    return _request(row)


def listed(
    connection: Connection,
    *,
    agencies: Iterable[str] | None = None,
    owners: Iterable[str] | None = None,
    everything: bool = False,
    state: RequestState | None = None,
    limit: int = 100,
    offset: int = 0,
) -> tuple[int, list[Request]]:
    """Total and page of requests, the newest first: those of these agencies, those to these owners, or `everything`."""
    query = select(access_request)
    if not everything:
        mine = access_request.c.agency.in_(sorted(agencies or ()))
        query = query.where(or_(mine, access_request.c.owner.in_(sorted(owners or ()))))
    if state is not None:
        query = query.where(access_request.c.state == state.value)
    total = int(connection.scalar(select(func.count()).select_from(query.subquery())) or 0)
    rows = connection.execute(
        query.order_by(access_request.c.asked.desc(), access_request.c.id.desc()).limit(limit).offset(offset)
    )
    return total, [_request(row) for row in rows]


def reminders(connection: Connection, moment: datetime | None = None) -> list[Reminder]:
    """What somebody should look at: requests past half their time, grants that end soon. The most urgent first."""
    at = moment or now()
    found: list[Reminder] = []
    half = stamp(at + LAPSES / 2)
    waiting = select(access_request).where(
        access_request.c.state == RequestState.ASKED.value,
        access_request.c.due <= half,
        access_request.c.due > stamp(at),
    )
    for row in connection.execute(waiting):
        vi = f"Yêu cầu số {row.id} của {row.agency} về “{row.title}” chưa được trả lời; sẽ hết hiệu lực lúc {row.due}."
        en = f"Request {row.id} of {row.agency} for “{row.title}” has no answer yet; it lapses at {row.due}."
        found.append(Reminder("request.waiting", row.owner, row.id, None, row.due, vi, en))
    ending = (
        select(access_grant, access_request.c.owner)
        .outerjoin(access_request, access_request.c.grant_id == access_grant.c.id)
        .where(
            access_grant.c.ends > stamp(at),
            access_grant.c.ends <= stamp(at + REMINDS),
            access_grant.c.revoked.is_(None),
        )
    )
    for row in connection.execute(ending):
        vi = f"Quyền số {row.id} của {row.grantee or 'mọi cơ quan'} hết hạn lúc {row.ends}."
        en = f"Grant {row.id} of {row.grantee or 'every agency'} ends at {row.ends}."
        for side in {row.grantee, row.owner}:
            found.append(Reminder("grant.ending", side, None, row.id, row.ends, vi, en))
    return sorted(found, key=lambda one: (one.at, one.kind, one.request or 0, one.grant or 0, one.to or ""))


def _open(connection: Connection, number: int) -> Request:
    lapse(connection)
    request = get(connection, number)
    if request.state is not RequestState.ASKED:
        raise AlreadyAnswered(request)
    return request


def _decide(
    connection: Connection,
    request: Request,
    state: RequestState,
    by: str,
    detail: dict[str, Any],
    *,
    answer: str = "",
    article: str = "",
    grant: int | None = None,
) -> Request:
    done = connection.execute(
        update(access_request)
        .where(access_request.c.id == request.id, access_request.c.state == RequestState.ASKED.value)
        .values(
            state=state.value,
            decided=stamp(),
            decided_by=by,
            answer=answer.strip()[:_LONGEST] or None,
            article=article.strip() or None,
            grant_id=grant,
        )
    )
    if done.rowcount == 0:  # somebody else answered it in the meantime
        raise AlreadyAnswered(get(connection, request.id))
    audit.append(
        connection, actor=by, action=f"request.{state.value}", subject=f"request:{request.id}", detail=detail,
        agency=request.agency, record=request.record,
    )  # fmt: skip
    return get(connection, request.id)


def _need(name: str, text: str, longest: int) -> None:
    if not text.strip() or len(text) > longest or "\x00" in text:
        raise BadGrant(
            name,
            text[:200],
            f"phải có nội dung, tối đa {longest} ký tự",
            f"must say something, in at most {longest} characters",
        )


def _request(row: Any) -> Request:
    return Request(
        row.id,
        row.agency,
        row.record,
        row.title,
        row.owner,
        frozenset(Aspect(one) for one in row.aspects.split(",")),
        row.purpose,
        row.legal_basis,
        row.contact,
        row.asked_by,
        row.asked,
        row.wanted_end,
        row.due,
        RequestState(row.state),
        row.decided,
        row.decided_by,
        row.article,
        row.answer,
        row.grant_id,
    )
