"""The feed of an agency: a log of its own, because what it may see also changes with grants, without any change.

When it is pulled, the feed is caught up first: what it last showed of each record is compared with what the agency's
view shows now, and the difference becomes its next events, in one transaction under one lock. So numbers are
gapless and say nothing of other agencies, an event never changes, and a grant that ends is a withdrawal like any
other. What has not moved costs two indexed reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from hashlib import sha256
from typing import Any, Final

from sqlalchemy import Connection, Row, and_, delete, func, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from hub.clock import parse_stamp, stamp
from hub.ledger import blobs, log
from hub.ledger.engine import Ledger
from hub.ledger.grants import revision
from hub.ledger.renderings import renderings
from hub.ledger.schema import JobState, Stage, change, feed, feed_event, feed_member, job, record
from hub.ledger.sql import insert_rows, slices, upsert
from hub.policy import AgencyCaller, Anybody, Caller, Scope, Steward, View, sees_all, view_of
from hub.policy.conditions import shows
from hub.services._feeds_log import PUBLIC_FEED, Feed, agency_feed, log_feed

__all__ = ["feed_of", "feed_of_owner", "owner_of"]

_FORM: Final = 2
"""Grows when what a view shows is made otherwise, so that feeds look at everything again."""
_WHOLE: Final = "agency-"
_DESCRIPTIONS: Final = "descriptions-"
"""Of tokens without the scope `data`."""


def owner_of(caller: Caller) -> str:
    """The key of the feed that a caller has: one for everybody of an agency who may the same."""
    if isinstance(caller, Anybody):
        return PUBLIC_FEED.key
    if sees_all(caller):
        return View.ALL.key
    match caller:
        case AgencyCaller(agency=agency, scopes=scopes) | Steward(agency=str() as agency, scopes=scopes):
            if Scope.READ not in scopes:
                return PUBLIC_FEED.key
            return f"{_WHOLE if Scope.DATA in scopes else _DESCRIPTIONS}{agency}"
        case _:
            return PUBLIC_FEED.key


def feed_of(ledger: Ledger, caller: Caller) -> Feed:
    """A caller's feed, caught up with what the caller may see now."""
    found = feed_of_owner(ledger, owner_of(caller))
    return found if found is not None else PUBLIC_FEED


def feed_of_owner(ledger: Ledger, owner: str) -> Feed | None:
    """The feed of this key, caught up; None for a key that no caller has."""
    for view in (View.PUBLIC, View.ALL):
        if owner == view.key:
            return log_feed(view)
    for prefix, scopes in ((_WHOLE, {Scope.READ, Scope.DATA}), (_DESCRIPTIONS, {Scope.READ})):
        if owner.startswith(prefix):
            caller = AgencyCaller(owner.removeprefix(prefix), "feed", frozenset(scopes))
            _catch_up(ledger, owner, caller)
            return agency_feed(owner)
    return None


@dataclass(frozen=True, slots=True)
class _State:
    """What a feed is caught up with: the view, the log's end, and a digest of what decides the view beside the log.

    The log tells what anybody or everything sees change. A record that others about its IRI hide from both, but not
    from who was granted it, changes without a word there: so what jobs have written counts too.
    """

    view: View
    seq: int
    rules: str
    jobs: str
    settled: bool
    """No job is writing records just now."""

    @property
    def basis(self) -> str:
        """As it is kept."""
        return f"{self.rules}.{self.jobs}"

    @classmethod
    def of(cls, connection: Connection, caller: Caller) -> _State:
        view = view_of(caller, connection)
        last = connection.scalar(select(func.max(job.c.id)))
        running = connection.execute(
            select(job.c.id, job.c.stage).where(job.c.state == JobState.RUNNING.value).order_by(job.c.id)
        ).all()
        rules = _digest(_FORM, view.key, revision(connection))
        jobs = _digest(last, [row.id for row in running])
        settled = all(row.stage != Stage.APPLYING.value for row in running)
        return cls(view, log.position(connection).seq, rules, jobs, settled)

    def is_of(self, known: Row[Any] | None) -> bool:
        return self.settled and known is not None and (known.seq, known.view) == (self.seq, self.basis)


def _digest(*facts: object) -> str:
    return sha256(repr(facts).encode()).hexdigest()[:32]


def _known(connection: Connection, key: str) -> Row[Any] | None:
    return connection.execute(select(feed).where(feed.c.key == key)).one_or_none()


def _catch_up(ledger: Ledger, key: str, caller: Caller) -> None:
    with ledger.read() as connection:
        if _State.of(connection, caller).is_of(_known(connection, key)):
            return
    with ledger.write() as connection:
        _advance(connection, key, caller)


def _advance(connection: Connection, key: str, caller: Caller) -> None:
    dialect = sqlite if connection.dialect.name == "sqlite" else postgresql
    nothing = {"key": key, "number": 0, "seq": 0, "view": "", "at": ""}
    connection.execute(dialect.insert(feed).values(nothing).on_conflict_do_nothing())
    # The row is the lock: of two pulls the second waits here, and finds nothing left to do.
    connection.execute(update(feed).where(feed.c.key == key).values(number=feed.c.number))
    known, state = _known(connection, key), _State.of(connection, caller)
    assert known is not None
    if state.is_of(known):
        return
    same_rules = known.view.partition(".")[0] == state.rules
    found = _difference(connection, key, state.view, since=known.seq if same_rules else None)
    at = _after(known.at)
    rows = [
        {
            "feed": key, "number": number, "record_id": one.record_id, "iri": one.iri,
            "before": one.before, "after": one.after, "at": at,
        }
        for number, one in enumerate(found, known.number + 1)
    ]  # fmt: skip
    insert_rows(connection, feed_event, rows)
    _remember(connection, key, found)
    connection.execute(
        update(feed)
        .where(feed.c.key == key)
        .values(number=known.number + len(rows), seq=state.seq, view=state.basis, at=at if rows else known.at)
    )


def _after(last: str) -> str:
    """Now, and after the last event whatever the clock says: all events of one catching up have one time."""
    at = stamp()
    return at if at > last else stamp(parse_stamp(last) + timedelta(microseconds=1))


@dataclass(frozen=True, slots=True)
class _Moved:
    """A record that the view shows otherwise than the feed last did."""

    uid: str
    record_id: int
    iri: str
    before: str | None
    after: str | None


def _difference(connection: Connection, key: str, view: View, *, since: int | None) -> list[_Moved]:
    """In the order of public names, which tell nothing of when a record came to the hub.

    `since`: the rules are those of then, so what every view sees alike is looked at only if the log tells of it.
    """
    member = feed_member.c
    shown = shows(view).is_(True)  # it is null for a record without an owner that no rule names
    # What anybody and the whole see alike, every view sees alike.
    alike = and_(record.c.public_digest.is_not(None), record.c.public_digest == record.c.view_digest)
    doubtful = alike.is_not(True)
    moved = or_(
        and_(shown, or_(doubtful, member.digest.is_distinct_from(record.c.public_digest), member.iri != record.c.iri)),
        and_(~shown, member.record_id.is_not(None)),
    )
    if since is not None:
        logged = select(change.c.record_id).where(change.c.seq > since)
        moved = and_(or_(doubtful, record.c.id.in_(logged)), moved)
    rows = connection.execute(
        select(
            record.c.id, record.c.uid, record.c.iri, record.c.public_digest,
            shown.label("shown"), doubtful.label("doubtful"), member.digest.label("held"), member.iri.label("held_iri"),
        )
        .select_from(record)
        .outerjoin(feed_member, and_(member.record_id == record.c.id, member.feed == key))
        .where(moved)
        .order_by(record.c.uid)
    ).all()  # fmt: skip
    rendered = _rendered(connection, view, [row.id for row in rows if row.shown and row.doubtful])
    found = []
    for row in rows:
        now = (rendered.get(row.id) if row.doubtful else row.public_digest) if row.shown else None
        iri = row.iri if now is not None else row.held_iri
        if (now, iri) != (row.held, row.held_iri) and (now is not None or row.held is not None):
            found.append(_Moved(row.uid, row.id, iri, row.held, now))
    return found


def _rendered(connection: Connection, view: View, ids: Sequence[int]) -> dict[int, str]:
    """Digests of the graphs that the view shows of these records; the graphs are stored."""
    found: dict[int, str] = {}
    for part in slices(ids):
        graphs = renderings(connection, part, view)
        blobs.put_blobs(connection, {graph.digest: graph.to_bytes() for graph in graphs.values()})
        found.update({id_: graph.digest for id_, graph in graphs.items()})
    return found


def _remember(connection: Connection, key: str, found: Sequence[_Moved]) -> None:
    here = [one for one in found if one.after is not None]
    upsert(
        connection,
        feed_member,
        [{"feed": key, "record_id": one.record_id, "iri": one.iri, "digest": one.after} for one in here],
    )
    for part in slices([one.record_id for one in found if one.after is None]):
        connection.execute(delete(feed_member).where(feed_member.c.feed == key, feed_member.c.record_id.in_(part)))
