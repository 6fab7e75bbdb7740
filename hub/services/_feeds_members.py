"""From events to members of a stream: what became of which IRI, so that who replays them ends with the right state.

A record is not its IRI. The same IRI can be told of by another record from now on (its own was withdrawn, or
another source outranks it), and a record can move to another IRI. Replayed naively, the first would delete a
dataset that is still there, the second would leave its old one for ever.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from hub.ledger.schema import Operation
from hub.services._feeds_log import Event, Feed

__all__ = ["Member", "members_of"]


@dataclass(frozen=True, slots=True)
class Member:
    """One member: `name` is its own for ever (`17`; `17-old` where one event needs two), `digest` of what is said of
    `iri` from `at` on (None: it is gone)."""

    name: str
    number: int
    operation: Operation
    iri: str
    digest: str | None
    at: str
    uid: str


def members_of(connection: Connection, feed: Feed, events: Sequence[Event]) -> list[Member]:
    """The members that these events are, in order."""
    told = _told(connection, feed, events)
    return [member for event in events for member in _members(event, told)]


@dataclass(frozen=True, slots=True)
class _Told:
    """Histories of the events' records and of all that were ever about their IRIs."""

    histories: Mapping[int, list[Event]]
    about: Mapping[str, set[int]]

    def before(self, event: Event) -> Event | None:
        """What this record was before an event."""
        earlier = [one for one in self.histories.get(event.record_id, ()) if one.number < event.number]
        return earlier[-1] if earlier else None

    def holder(self, iri: str, event: Event) -> Event | None:
        """What another record tells of an IRI when the transaction that an event belongs to is through.

        One transaction is logged with one time, in the order of record ids: who takes over may come later in it.
        """
        for record_id in sorted(self.about.get(iri, ())):
            if record_id == event.record_id:
                continue
            until = [one for one in self.histories.get(record_id, ()) if one.at <= event.at]
            if until and until[-1].iri == iri and until[-1].after is not None:
                return until[-1]
        return None


def _told(connection: Connection, feed: Feed, events: Sequence[Event]) -> _Told:
    changed = [event for event in events if event.operation is Operation.UPDATE]
    histories = feed.history_of(connection, (event.record_id for event in changed))
    gone = {event.iri for event in events if event.operation is Operation.WITHDRAW}
    for event in changed:
        gone.update(one.iri for one in histories[event.record_id] if one.iri != event.iri)
    about = feed.told_of(connection, gone)
    others = {id_ for ids in about.values() for id_ in ids} - histories.keys()
    return _Told({**histories, **feed.history_of(connection, others)}, about)


def _members(event: Event, told: _Told) -> Iterator[Member]:
    name, operation, digest, uid = str(event.number), event.operation, event.after, event.uid
    match operation:
        case Operation.WITHDRAW:
            heir = told.holder(event.iri, event)
            if heir is not None:
                operation, digest, uid = Operation.UPDATE, heir.after, heir.uid
        case Operation.UPDATE:
            was = told.before(event)
            if was is not None and was.iri != event.iri:
                yield _moved_away(event, was, told.holder(was.iri, event))
                operation = Operation.ADD
        case _:
            pass
    yield Member(name, event.number, operation, event.iri, digest, event.at, uid)


def _moved_away(event: Event, was: Event, heir: Event | None) -> Member:
    name = f"{event.number}-old"
    if heir is not None:
        return Member(name, event.number, Operation.UPDATE, was.iri, heir.after, event.at, heir.uid)
    return Member(name, event.number, Operation.WITHDRAW, was.iri, None, event.at, was.uid)
