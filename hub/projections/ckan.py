"""Publishing to a CKAN through ckanapi: one projection per target that `hub.yaml` names, each following the log.

A CKAN has no place for our cursor, so it lies in the ledger: delivery is at least once, and every operation is
idempotent (packages are found by id, the record's own uid, and by their `uri`). What was sent last is remembered by
digest, so that an unchanged record costs no call. Only the public view goes out. What the target refuses is a
finding on that record, in its own words, and the rest goes on; when the target does not answer, the cursor stays.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any, Final

from harvesters.secrets import resolve
from hub.home import CkanTarget, Home
from hub.ledger import findings
from hub.policy import View, visible_after
from hub.projections._ckan_deliveries import Deliveries, Delivery
from hub.projections._ckan_package import Outgoing, SchemaFields, outgoing
from hub.projections._ckan_target import Away, Gone, Refused, Target
from hub.projections.protocol import Batch, Difference, LiveRecord, OutOfOrder, Reconciled, RecordFacts
from vocab.findings import Finding, Severity
from vocab.graph import Graph

__all__ = ["Away", "CkanProjection", "open_projection"]

_LOG = logging.getLogger(__name__)
_SLICE: Final = 200

Wanted = tuple[RecordFacts, Graph | None]


def open_projection(home: Home) -> Iterable[CkanProjection]:
    """One projection for each CKAN that the home publishes to."""
    return [CkanProjection(home, name, target) for name, target in sorted(home.settings.ckan.items())]


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of one record: a delivery to note, or its removal; a finding where it was refused."""

    facts: RecordFacts
    delivery: Delivery | None = None
    refusal: Refused | None = None
    away: Away | None = None
    kept: bool = False
    """Left as somebody edited it there."""


class CkanProjection:
    """One follower of the log: one CKAN."""

    def __init__(self, home: Home, name: str, target: CkanTarget) -> None:
        self.name = f"ckan:{name}"
        self._home = home
        self._settings = target
        self._deliveries = Deliveries(home.ledger, self.name)
        self._target: Target | None = None
        self._schema: SchemaFields | None = None
        self._organizations: dict[str, str] = {}
        self._groups: set[str] = set()

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
        last = {change.record_id: visible_after(change, View.PUBLIC) for change in todo}
        wanted = [
            (batch.facts[number], batch.graphs[digest] if digest and self._selected(batch.facts[number]) else None)
            for number, digest in last.items()
        ]
        self._deliver(wanted, todo[-1].seq)

    def rebuild(self, records: Callable[[], Iterator[LiveRecord]], seq: int) -> None:
        """Send everything again, then take away what is ours there and should not be."""
        self._deliveries.forget()
        stream = iter(records())
        while part := list(islice(stream, _SLICE)):
            self._deliver([self._wanted(live) for live in part], None)
        self._remove_strays(records)
        with self._home.ledger.write() as connection:
            self._deliveries.write_cursor(connection, seq)

    def reconcile(self, records: Callable[[], Iterator[LiveRecord]], seq: int, *, repair: bool) -> Reconciled:
        """Compare page by page what is there with what was sent, and what was sent with the ledger."""
        there = {package["id"]: _standing(package) for package in self._connected().packages()}
        compared = 0
        differences: list[Difference] = []
        expected: set[str] = set()
        stream = iter(records())
        while part := list(islice(stream, _SLICE)):
            compared += len(part)
            differences += self._compare([self._wanted(live) for live in part], there, expected, repair)
        differences += self._strays(there, expected, repair)
        return Reconciled(compared, tuple(differences), repaired=repair and bool(differences))

    def close(self) -> None:
        """Close the connections."""
        if self._target is not None:
            self._target.close()
            self._target = None

    # --- what should be there

    def _selected(self, facts: RecordFacts) -> bool:
        return not self._settings.sources or facts.source_id in self._settings.sources

    def _wanted(self, live: LiveRecord) -> Wanted:
        return live.facts, live.public_graph if self._selected(live.facts) else None

    def _connected(self) -> Target:
        if self._target is None:
            self._target = Target(self._settings.url, resolve(self._settings.token), self._settings.ca_file)
            schema = self._target.known("scheming_dataset_schema_show", type="dataset")
            self._schema = SchemaFields.of(schema) if isinstance(schema, Mapping) else None
            self._organizations, self._groups = {}, set()
        return self._target

    # --- delivering

    def _deliver(self, wanted: Sequence[Wanted], seq: int | None, *, force: frozenset[str] = frozenset()) -> None:
        """Bring records to what they should be. With `seq`, the cursor moves in the transaction that notes it.

        `force` names records (uids) that are sent although nothing changed since the last time.
        """
        known = self._deliveries.get(facts.uid for facts, _ in wanted)
        sends: list[tuple[Outgoing, Delivery | None]] = []
        removals: list[tuple[RecordFacts, Delivery]] = []
        if any(graph is not None for _, graph in wanted):
            self._connected()
        for facts, graph in wanted:
            before = known.get(facts.uid)
            if graph is None:
                if before is not None:
                    removals.append((facts, before))
                continue
            made = outgoing(facts, graph, self._schema)
            if before is None or before.refused or before.digest != made.digest or facts.uid in force:
                sends.append((made, before))
        refusals = self._prepare([made for made, _ in sends]) if sends else {}
        outcomes = self._in_flight(sends, removals, refusals)
        self._note(outcomes, [facts for facts, _ in wanted], seq)

    def _in_flight(
        self,
        sends: Sequence[tuple[Outgoing, Delivery | None]],
        removals: Sequence[tuple[RecordFacts, Delivery]],
        refusals: Mapping[str, Refused],
    ) -> list[_Outcome]:
        if not sends and not removals:
            return []
        target = self._connected()
        with ThreadPoolExecutor(self._settings.concurrency, "ckan") as pool:
            sent = pool.map(lambda pair: self._send(target, pair[0], pair[1], refusals), sends)
            removed = pool.map(lambda pair: self._remove(target, pair[0], pair[1]), removals)
            return [*sent, *removed]

    def _note(self, outcomes: Sequence[_Outcome], tried: Sequence[RecordFacts], seq: int | None) -> None:
        away = next((outcome.away for outcome in outcomes if outcome.away is not None), None)
        done = [outcome for outcome in outcomes if outcome.away is None]
        denied = next((one.refusal for one in done if one.refusal and "authorization" in one.refusal.errors), None)
        if away is None and denied is not None and not self._connected().accepts_token():
            away = Away(f"{self._settings.url} does not accept the token {self._settings.token}: {denied}")
            done = [outcome for outcome in done if outcome.refusal is None]
        gone = [outcome.facts.uid for outcome in done if outcome.delivery is None and outcome.refusal is None]
        made = [outcome.delivery for outcome in done if outcome.delivery is not None]
        cleared = [] if away else [facts for facts in tried if facts.uid not in {one.facts.uid for one in outcomes}]
        with self._home.ledger.write() as connection:
            self._deliveries.put(connection, made, gone)
            by_source: dict[str, dict[str, list[tuple[str, Finding]]]] = {}
            for facts in cleared if seq is not None else ():
                by_source.setdefault(facts.source_id, {}).setdefault(facts.identifier, [])
            for outcome in done:
                told = [] if outcome.refusal is None else [(self._origin, self._finding(outcome.refusal))]
                by_source.setdefault(outcome.facts.source_id, {})[outcome.facts.identifier] = told
            for source_id, found in by_source.items():
                findings.replace(connection, source_id, [self._origin], found, None)
            if away is None and seq is not None:
                self._deliveries.write_cursor(connection, seq)
        if away is not None:
            self.close()
            raise away

    @property
    def _origin(self) -> str:
        return f"projection:{self.name}"

    def _finding(self, refused: Refused) -> Finding:
        words = str(refused)[:1500]
        path = next(iter(refused.errors), "")
        return Finding(
            rule="projection.ckan.refused",
            severity=Severity.WARNING,
            path=path,
            value=None,
            expectation=f"a package that {self._settings.url} takes",
            vi=f"CKAN tại {self._settings.url} không nhận bản ghi này: {words}",
            en=f"The CKAN at {self._settings.url} does not take this record: {words}",
        )

    # --- organizations and groups

    def _prepare(self, made: Sequence[Outgoing]) -> dict[str, Refused]:
        """Make the organizations and groups that packages name and the target lacks; what it refuses, by name."""
        refusals: dict[str, Refused] = {}
        organizations: dict[str, dict[str, Any]] = {}
        for one in made:
            if one.organization:
                # The higher ones first, as each names the one above it.
                chain = [one.organization, *one.above]
                for place in range(len(chain) - 1, -1, -1):
                    parents = [{"name": chain[place + 1]["name"]}] if place + 1 < len(chain) else []
                    organizations.setdefault(chain[place]["name"], {**chain[place], "groups": parents})
        groups = {group["name"]: group for one in made for group in one.groups}
        for name, organization in organizations.items():
            if name not in self._organizations:
                try:
                    self._organizations[name] = self._made("organization", organization)
                except Refused as refused:
                    refusals[f"organization:{name}"] = refused
        for name, group in groups.items():
            if name not in self._groups:
                try:
                    self._made("group", group)
                    self._groups.add(name)
                except Refused as refused:
                    _LOG.warning("%s does not take group %s: %s", self.name, name, refused)
        return refusals

    def _made(self, kind: str, wanted: Mapping[str, Any]) -> str:
        target = self._connected()
        try:
            return str(self._show(kind, wanted["name"])["id"])
        except Gone:
            pass
        try:
            parents = {"groups": wanted["groups"]} if wanted.get("groups") else {}
            made = target.call(f"{kind}_create", name=wanted["name"], title=wanted["title"], **parents)
        except Refused:
            # Somebody else made it meanwhile, or it lies deleted there.
            try:
                return str(self._show(kind, wanted["name"])["id"])
            except Gone:
                pass
            raise
        return str(made["id"])

    def _show(self, kind: str, name: str) -> Mapping[str, Any]:
        shown = self._connected().call(
            f"{kind}_show",
            id=name,
            include_datasets=False,
            include_dataset_count=False,
            include_users=False,
            include_followers=False,
        )
        found: Mapping[str, Any] = shown
        if found.get("state", "active") != "active":
            found = self._connected().call(f"{kind}_patch", id=found["id"], state="active")
        return found

    # --- one package

    def _send(
        self, target: Target, made: Outgoing, before: Delivery | None, refusals: Mapping[str, Refused]
    ) -> _Outcome:
        facts, organization = made.facts, made.organization
        package = dict(made.package)
        try:
            if organization is not None:
                if refused := refusals.get(f"organization:{organization['name']}"):
                    raise refused
                package["owner_org"] = self._organizations[organization["name"]]
            package["groups"] = [{"name": group["name"]} for group in made.groups if group["name"] in self._groups]
            if before is not None and self._settings.drift == "keep" and self._edited_there(target, before):
                return _Outcome(facts, replace(before, digest=made.digest, refused=False), kept=True)
            stored = self._upsert(target, package, made, before)
        except Refused as refused:
            remote = before.remote_id if before else facts.uid
            delivery = Delivery(
                facts.uid, remote, made.digest, before.remote_modified if before else None, refused=True
            )
            return _Outcome(facts, delivery, refusal=refused)
        except Away as away:
            return _Outcome(facts, away=away)
        except Gone as gone:
            return _Outcome(facts, away=Away(f"{self._settings.url} answers that {gone} finds nothing"))
        return _Outcome(facts, Delivery(facts.uid, stored["id"], made.digest, stored.get("metadata_modified")))

    def _edited_there(self, target: Target, before: Delivery) -> bool:
        if before.remote_modified is None:
            return False
        try:
            return bool(target.call("package_show", id=before.remote_id)["metadata_modified"] != before.remote_modified)
        except Gone:
            return False

    def _upsert(
        self, target: Target, package: dict[str, Any], made: Outgoing, before: Delivery | None
    ) -> Mapping[str, Any]:
        if before is not None and not before.refused:
            try:
                stored: Mapping[str, Any] = target.call("package_update", **{**package, "id": before.remote_id})
                return stored
            except Gone:
                pass
        try:
            created: Mapping[str, Any] = target.call("package_create", **package)
            return created
        except Refused as refused:
            if not {"name", "id"} & set(refused.errors):
                raise
            return self._adopt(target, package, made, refused)

    def _adopt(self, target: Target, package: dict[str, Any], made: Outgoing, refused: Refused) -> Mapping[str, Any]:
        """Its id or its name is taken there: by itself (then update it), or by another one (then take another name)."""
        for key in (made.facts.uid, package["name"]):
            try:
                there = target.call("package_show", id=key)
            except (Gone, Refused):
                continue
            if there["id"] == made.facts.uid or _uri(there) == made.facts.iri:
                stored: Mapping[str, Any] = target.call("package_update", **{**package, "id": there["id"]})
                return stored
        if "name" not in refused.errors:
            raise refused
        name = f"{package['name'][:91]}-{made.facts.uid[:8]}"
        try:
            again: Mapping[str, Any] = target.call("package_create", **{**package, "name": name})
            return again
        except Refused as second:
            if "id" not in second.errors or target.call("package_show", id=made.facts.uid)["id"] != made.facts.uid:
                raise
            renamed: Mapping[str, Any] = target.call("package_update", **{**package, "name": name})
            return renamed

    def _remove(self, target: Target, facts: RecordFacts, before: Delivery) -> _Outcome:
        try:
            target.call("package_delete", id=before.remote_id)
        except Gone:
            pass
        except Refused as refused:
            if not before.refused:
                return _Outcome(facts, replace(before, digest="", refused=True), refusal=refused)
        except Away as away:
            return _Outcome(facts, away=away)
        return _Outcome(facts)

    # --- comparing

    def _compare(
        self,
        wanted: Sequence[Wanted],
        there: Mapping[str, _Standing],
        expected: set[str],
        repair: bool,
    ) -> list[Difference]:
        known = self._deliveries.get(facts.uid for facts, _ in wanted)
        differences = []
        again: list[Wanted] = []
        for facts, graph in wanted:
            if graph is None:
                continue
            before = known.get(facts.uid)
            digest = outgoing(facts, graph, self._schema).digest
            expected.add(before.remote_id if before else facts.uid)
            found = _difference(facts, digest, before, there)
            if found is not None:
                differences.append(found)
                if not (found.detail == _EDITED and self._settings.drift == "keep"):
                    again.append((facts, graph))
        if repair and again:
            self._deliver(again, None, force=frozenset(facts.uid for facts, _ in again))
        return differences

    def _strays(self, there: Mapping[str, _Standing], expected: set[str], repair: bool) -> list[Difference]:
        surplus = set(there) - expected
        delivered = {one.remote_id: one for one in self._deliveries.all() if one.remote_id in surplus}
        found = []
        for remote_id in sorted(self._deliveries.ours(surplus) | set(delivered)):
            found.append(Difference(there[remote_id].uri or remote_id, "surplus", remote_id))
            if repair:
                self._connected().known("package_delete", id=remote_id)
        if repair and delivered:
            with self._home.ledger.write() as connection:
                self._deliveries.put(connection, [], [one.uid for one in delivered.values()])
        return found

    def _remove_strays(self, records: Callable[[], Iterator[LiveRecord]]) -> None:
        there = {package["id"]: _standing(package) for package in self._connected().packages()}
        expected: set[str] = set()
        stream = iter(records())
        while part := list(islice(stream, _SLICE)):
            wanted = [facts.uid for facts, graph in map(self._wanted, part) if graph is not None]
            known = self._deliveries.get(wanted)
            expected |= {known[uid].remote_id if uid in known else uid for uid in wanted}
        self._strays(there, expected, repair=True)


@dataclass(frozen=True, slots=True)
class _Standing:
    """A package as it stands in the target."""

    modified: str
    uri: str | None


_EDITED: Final = "edited there"


def _standing(package: Mapping[str, Any]) -> _Standing:
    return _Standing(str(package.get("metadata_modified")), _uri(package))


def _uri(package: Mapping[str, Any]) -> str | None:
    if isinstance(package.get("uri"), str):
        return str(package["uri"])
    return next((str(extra["value"]) for extra in package.get("extras") or () if extra["key"] == "uri"), None)


def _difference(
    facts: RecordFacts, digest: str, before: Delivery | None, there: Mapping[str, _Standing]
) -> Difference | None:
    if before is None:
        return Difference(facts.iri, "missing", "never sent")
    if before.refused:
        return Difference(facts.iri, "missing" if before.remote_id not in there else "different", "refused")
    if before.remote_id not in there:
        return Difference(facts.iri, "missing", "gone there")
    if before.digest != digest:
        return Difference(facts.iri, "different", "changed here")
    if before.remote_modified != there[before.remote_id].modified:
        return Difference(facts.iri, "different", _EDITED)
    return None
