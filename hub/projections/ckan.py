"""Publishing to a CKAN through ckanapi: one projection per target that `hub.yaml` names, each following the log.

A CKAN has no place for our cursor, so it lies in the ledger: delivery is at least once, and every operation is
idempotent (packages are found by id, the record's own uid, and by their `uri`, and carry the id of the hub that made
them). What was sent last is remembered by digest, so that an unchanged record costs no call. Only the public view goes
out, unless the target is set to take what is withheld as private datasets. What the target refuses is a finding on
that record, in its own words, and the rest goes on; when the target does not answer, the cursor stays.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, Final

from harvesters.secrets import resolve
from hub import clock
from hub.home import CkanTarget, Home
from hub.ledger import findings
from hub.policy import View, visible_after
from hub.projections._ckan_deliveries import Deliveries, Delivery
from hub.projections._ckan_flow import Flow
from hub.projections._ckan_package import SchemaFields
from hub.projections._ckan_reconciling import Comparison, standings
from hub.projections._ckan_selection import Selection
from hub.projections._ckan_sender import Outcome, Sender, Task, Who
from hub.projections._ckan_target import Away, Gone, Refused, Target
from hub.projections._ckan_words import no_token, purge_refused, refused_there
from hub.projections.protocol import Batch, LiveRecord, OutOfOrder, Reconciled, RecordFacts
from vocab.findings import Finding
from vocab.graph import Graph

__all__ = ["Away", "CkanProjection", "open_projection"]

_LOG = logging.getLogger(__name__)
_SLICE: Final = 400
_AGAIN: Final = timedelta(days=1)
"""After which what was refused is tried again although nothing is known to have changed."""
_CLASSES_LOOK: Final = 60.0
"""Seconds between looks at data classes, which the log does not tell, where the selection names them."""
_FEW: Final = 2

Wanted = tuple[RecordFacts, Graph | None, bool]
"""A record, its graph (None: it should not be there), and whether it is private there."""


def open_projection(home: Home) -> Iterable[CkanProjection]:
    """One projection for each CKAN that the home publishes to."""
    return [CkanProjection(home, name, target) for name, target in sorted(home.settings.ckan.items())]


class CkanProjection:
    """One follower of the log: one CKAN."""

    def __init__(self, home: Home, name: str, target: CkanTarget, *, now: Callable[[], datetime] = clock.now) -> None:
        self.name = f"ckan:{name}"
        self._home = home
        self._settings = target
        self._now = now
        self._selection = Selection(target)
        self._deliveries = Deliveries(home.ledger, self.name)
        self._flow = Flow(target.concurrency)
        self._target: Target | None = None
        self._sender: Sender | None = None
        self._stale = False

    # --- the protocol

    def cursor(self) -> int:
        """Number of the last entry delivered."""
        return self._deliveries.cursor()

    def apply(self, batch: Batch) -> None:
        """Deliver what the entries change; raises `Away` when the target does not answer (nothing is lost then)."""
        at = self.cursor()
        todo = [change for change in batch.changes if change.seq > at]
        if not todo:
            return
        if todo[0].seq > at + 1:
            raise OutOfOrder(f"{self.name} stands at {at}, the batch starts at {todo[0].seq}")
        last = {change.record_id: change for change in todo}
        given = [
            (
                batch.facts[number],
                _graph(batch, visible_after(change, View.PUBLIC)),
                _graph(batch, visible_after(change, View.ALL)),
            )
            for number, change in last.items()
        ]
        self._deliver(self._chosen(given), todo[-1].seq)

    def rebuild(self, records: Callable[[], Iterator[LiveRecord]], seq: int) -> None:
        """Send everything again, then take away what is ours there and should not be."""
        self._connect()
        self._sweep(records, force=True)
        compared = Comparison(self._connect(), self._deliveries, standings(self._reached()))
        for part in self._parts(records):
            compared.add(part)
        self._remove_strays(compared.strays())
        with self._home.ledger.write() as connection:
            self._deliveries.write_cursor(connection, seq)

    def reconcile(self, records: Callable[[], Iterator[LiveRecord]], seq: int, *, repair: bool) -> Reconciled:
        """Compare page by page what is there with what was sent, and what was sent with the ledger."""
        sender = self._connect()
        compared = Comparison(sender, self._deliveries, standings(self._reached()))
        count = 0
        for part in self._parts(records):
            count += len(part)
            again = compared.add(part, keep_edits=self._settings.drift == "keep")
            if repair and again:
                self._deliver(again, None, force=frozenset(facts.uid for facts, _, _ in again))
        strays = compared.strays()
        if repair:
            self._remove_strays(strays)
        if repair and compared.differences:
            sender.places.remove_empty()
        return Reconciled(count, tuple(compared.differences), repaired=repair and bool(compared.differences))

    def close(self) -> None:
        """Close the connections."""
        self._flow.close()
        if self._target is not None:
            self._target.close()
            self._target = self._sender = None

    # --- what time brings

    def due_in(self) -> float | None:
        """Seconds until `tend` has something to do; None: nothing is waited for."""
        state = self._deliveries.state()
        if not state:
            return 0.0 if self._deliveries.count() else None
        if self._stale or state.get("selection") != self._selection_key():
            return 0.0
        moments = [_CLASSES_LOOK] if self._selection.by_class else []
        if self._deliveries.refused():
            moments.append(self._until(state.get("retried"), _AGAIN))
        if self._settings.purge_after_days is not None and (removed := self._deliveries.removed()):
            due = self._until(removed[0].removed, timedelta(days=self._settings.purge_after_days))
            held = self._until(state["purge_refused"], _AGAIN) if state.get("purge_refused") else 0.0
            moments.append(max(due, held))
        return min(moments, default=None)

    def tend(self, records: Callable[[], Iterator[LiveRecord]]) -> None:
        """Do what is due: follow another selection or a changed target, try again what was refused, purge."""
        if self.due_in() != 0.0:
            return
        state = self._deliveries.state()
        self._connect()
        present = clock.stamp(self._now())
        changed = self._stale or not state or state.get("selection") != self._selection_key()
        if changed or self._until(state.get("retried"), _AGAIN) == 0.0:
            # What was refused is sent again by the way; what is unchanged costs no call.
            self._sweep(records)
            state.update(selection=self._selection_key(), target=self._fingerprint, retried=present)
            self._stale = False
            self._deliveries.write_state(state)
        purged, refused = self._purge()
        state["purge_refused"] = present if refused else None
        self._deliveries.write_state(state)
        if purged or changed:
            self._connect().places.remove_empty()

    def _until(self, start: str | None, wait: timedelta) -> float:
        if start is None:
            return 0.0
        return max(0.0, (clock.parse_stamp(start) + wait - self._now()).total_seconds())

    def _selection_key(self) -> str:
        return self._selection.key + (self._deliveries.classes_key() if self._selection.by_class else "")

    def _sweep(self, records: Callable[[], Iterator[LiveRecord]], *, force: bool = False) -> None:
        """Bring every record to what it should be, and take away what was delivered and should not be there."""
        kept: set[str] = set()
        for part in self._parts(records):
            uids = frozenset(facts.uid for facts, _, _ in part)
            kept |= uids
            self._deliver(part, None, force=uids if force else frozenset())
        surplus = [one for one in self._deliveries.all() if one.uid not in kept and not one.removed]
        for start in range(0, len(surplus), _SLICE):
            self._finish(
                [Task(who, None, None, False, one) for who, one in self._named(surplus[start : start + _SLICE])]
            )

    def _purge(self) -> tuple[int, bool]:
        """Take away for good what was deleted long enough ago; how many, and whether that was refused."""
        if self._settings.purge_after_days is None:
            return 0, False
        before = clock.stamp(self._now() - timedelta(days=self._settings.purge_after_days))
        sender, purged = self._connect(), 0
        due = [one for one in self._deliveries.removed() if one.removed and one.removed <= before]
        for who, one in self._named(due):
            outcome = sender.purge(who, one)
            if outcome.refusal is not None:
                told = purge_refused(self._settings.url, outcome.refusal)
                self._note([replace(outcome, refusal=None, told=(told,))], [], None)
                return purged, True
            self._note([outcome], [], None)
            purged += outcome.delivery is None
        return purged, False

    def _named(self, those: Sequence[Delivery]) -> list[tuple[Who, Delivery]]:
        names = self._deliveries.facts_of(one.uid for one in those)
        return [(Who(one.uid, *names.get(one.uid, ("", ""))), one) for one in those]

    # --- what should be there

    def _chosen(self, given: Sequence[tuple[RecordFacts, Graph | None, Graph | None]]) -> list[Wanted]:
        """By the selection, as far as the ledger's facts tell; each record's public graph and the whole one."""
        classes = self._deliveries.classes(one[0].uid for one in given) if self._selection.by_class else {}
        chosen: list[Wanted] = []
        for facts, public, whole in given:
            graph, private = self._selection.graph(public, whole)
            taken = graph is not None and self._selection.takes(facts, classes)
            chosen.append((facts, graph if taken else None, private))
        return chosen

    def _parts(self, records: Callable[[], Iterator[LiveRecord]]) -> Iterator[list[Wanted]]:
        stream = iter(records())
        while part := list(islice(stream, _SLICE)):
            yield self._chosen([(live.facts, live.public_graph, live.graph) for live in part])

    # --- the target

    def _reached(self) -> Target:
        self._connect()
        assert self._target is not None
        return self._target

    def _connected(self) -> Target:
        return self._reached()

    def _connect(self) -> Sender:
        if self._sender is None:
            target = Target(self._settings.url, resolve(self._settings.token), self._settings.ca_file)
            answer = target.known("scheming_dataset_schema_show", type="dataset")
            schema = SchemaFields.of(answer) if isinstance(answer, Mapping) else None
            self._fingerprint = f"{target.fingerprint()} {schema.key if schema else ''}"
            owner = self._settings.owner or self._deliveries.hub_id()
            self._target = target
            self._sender = Sender(target, self._flow, self._settings, self._selection, owner, schema)
            self._look_at(self._fingerprint)
        return self._sender

    def _look_at(self, fingerprint: str) -> None:
        state = self._deliveries.state()
        if not state and not self._deliveries.count():
            present = clock.stamp(self._now())
            self._deliveries.write_state(
                {"selection": self._selection_key(), "target": fingerprint, "retried": present}
            )
        elif state.get("target") != fingerprint:
            self._stale = True

    def _remove_strays(self, remote_ids: Sequence[str]) -> None:
        known = {one.remote_id: one for one in self._deliveries.all()}
        strays = [
            replace(known[key], removed=None) if key in known else Delivery(key, key, "", None) for key in remote_ids
        ]
        for start in range(0, len(strays), _SLICE):
            self._finish(
                [Task(who, None, None, False, one) for who, one in self._named(strays[start : start + _SLICE])]
            )

    # --- delivering

    def _deliver(self, wanted: Sequence[Wanted], seq: int | None, *, force: frozenset[str] = frozenset()) -> None:
        """Bring records to what they should be. With `seq`, the cursor moves in the transaction that notes it.

        `force` names records (uids) that are sent although nothing changed since the last time.
        """
        known = self._deliveries.get(facts.uid for facts, _, _ in wanted)
        tasks = [
            Task(
                Who(facts.uid, facts.source_id, facts.identifier),
                facts,
                graph,
                private,
                known.get(facts.uid),
                facts.uid in force,
            )
            for facts, graph, private in wanted
            if graph is not None or facts.uid in known
        ]
        gone = [
            Who(facts.uid, facts.source_id, facts.identifier)
            for facts, graph, _ in wanted
            if graph is None and facts.uid not in known
        ]
        self._finish(tasks, seq, gone)

    def _finish(self, tasks: Sequence[Task], seq: int | None = None, gone: Sequence[Who] = ()) -> None:
        if not tasks:
            self._note([], gone, seq)
            return
        sender = self._connect()
        sender.begin(tasks)
        done = self._flow.run(sender.bring, tasks)
        outcomes = [found for _, found in done if isinstance(found, Outcome)]
        failed = [(task, found) for task, found in done if isinstance(found, Away)]
        away = self._judge(outcomes, failed) if failed else None
        if away is None:
            outcomes += [_hopeless(task, found) for task, found in failed]
        denied = next((one.refusal for one in outcomes if one.refusal and "authorization" in one.refusal.errors), None)
        if away is None and denied is not None and not self._reached().accepts_token():
            away = no_token(self._settings.url, self._settings.token, denied)
            outcomes = [one for one in outcomes if one.refusal is None]
        self._note(outcomes, gone, None if away is not None else seq)
        if away is not None:
            self.close()
            raise away

    def _judge(self, outcomes: Sequence[Outcome], failed: Sequence[tuple[Task, Away]]) -> Away | None:
        """Whether the target is away, or cannot bear just these records (None): it takes others meanwhile."""
        away = next((found for _, found in failed if not found.answered), None)
        if away is not None:
            return away
        if any(one.refusal is None for one in outcomes):
            return None
        return None if len(failed) <= _FEW and self._takes_writes() else failed[0][1]

    def _takes_writes(self) -> bool:
        taken = self._deliveries.any_taken()
        if taken is None:
            return False
        try:
            self._reached().call("package_patch", id=taken.remote_id)
        except (Away, Gone, Refused):
            return False
        return True

    def _note(self, outcomes: Sequence[Outcome], gone: Sequence[Who], seq: int | None) -> None:
        by_source: dict[str, dict[str, list[tuple[str, Finding]]]] = {}
        for who in gone if seq is not None else ():
            by_source.setdefault(who.source_id, {}).setdefault(who.identifier, [])
        for outcome in outcomes:
            told = list(outcome.told)
            if outcome.refusal is not None:
                told.append(refused_there(self._settings.url, outcome.refusal))
            if outcome.who.source_id:
                found = by_source.setdefault(outcome.who.source_id, {})
                found[outcome.who.identifier] = [(self._origin, one) for one in told]
        with self._home.ledger.write() as connection:
            self._deliveries.put(
                connection,
                [one.delivery for one in outcomes if one.delivery is not None],
                [one.who.uid for one in outcomes if one.delivery is None and one.refusal is None],
            )
            for source_id, found in by_source.items():
                findings.replace(connection, source_id, [self._origin], found, None)
            if seq is not None:
                self._deliveries.write_cursor(connection, seq)

    @property
    def _origin(self) -> str:
        return f"projection:{self.name}"


def _graph(batch: Batch, digest: str | None) -> Graph | None:
    return None if digest is None else batch.graphs[digest]


def _hopeless(task: Task, away: Away) -> Outcome:
    """The target cannot bear this record, again and again, while it takes others: as good as refused."""
    before = task.before or Delivery(task.who.uid, task.who.uid, "", None)
    refused: Any = Refused({"request": away.en})
    return Outcome(task.who, replace(before, digest="", refused=True, removed=None), refusal=refused)
