"""Comparing a target with the ledger: what stands there, by pages of its search, against what it was given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hub.projections._ckan_deliveries import Deliveries, Delivery
from hub.projections._ckan_sender import Sender, is_later, moment, owner_of
from hub.projections._ckan_target import Target
from hub.projections._ckan_words import Why
from hub.projections.protocol import Difference, RecordFacts
from vocab.graph import Graph

__all__ = ["Comparison", "Standing", "standings"]


@dataclass(frozen=True, slots=True)
class Standing:
    """A package as it stands in the target."""

    modified: str
    uri: str | None
    owner: str | None


def standings(target: Target) -> dict[str, Standing]:
    """What stands there, by id: a thousand a call."""
    return {
        str(package["id"]): Standing(
            str(package.get("metadata_modified")), package.get("extras_uri") or package.get("uri"), owner_of(package)
        )
        for package in target.packages()
    }


class Comparison:
    """One pass over the ledger's records against what stands there."""

    def __init__(self, sender: Sender, deliveries: Deliveries, there: Mapping[str, Standing]) -> None:
        self.differences: list[Difference] = []
        self._sender = sender
        self._deliveries = deliveries
        self._there = there
        self._expected: set[str] = set()

    def add(
        self, wanted: Sequence[tuple[RecordFacts, Graph | None, bool]], *, keep_edits: bool = False
    ) -> list[tuple[RecordFacts, Graph | None, bool]]:
        """Compare some records; answers those that must be sent again."""
        known = self._deliveries.get(facts.uid for facts, _, _ in wanted)
        again: list[tuple[RecordFacts, Graph | None, bool]] = []
        for facts, graph, private in wanted:
            made = None if graph is None else self._sender.made(facts, graph, private)
            if made is None:
                continue
            before = known.get(facts.uid)
            self._expected.add(before.remote_id if before else facts.uid)
            found = self._difference(facts, made.digest, before)
            if found is not None:
                self.differences.append(found)
                if not (keep_edits and found.detail == Why.EDITED):
                    again.append((facts, graph, private))
        return again

    def _difference(self, facts: RecordFacts, digest: str, before: Delivery | None) -> Difference | None:
        if before is None or before.removed:
            return Difference(facts.iri, "missing", Why.NEVER)
        standing = self._there.get(before.remote_id)
        if before.refused:
            return Difference(facts.iri, "missing" if standing is None else "different", Why.REFUSED)
        if standing is None:
            return Difference(facts.iri, "missing", Why.GONE)
        if before.digest != digest:
            return Difference(facts.iri, "different", Why.CHANGED)
        if moment(before.remote_modified) != moment(standing.modified):
            edited = is_later(standing.modified, before.remote_modified)
            return Difference(facts.iri, "different", Why.EDITED if edited else Why.OLDER)
        return None

    def strays(self) -> list[str]:
        """Package ids of what is ours there and should not be; each is a difference."""
        surplus = set(self._there) - self._expected
        delivered = {one.remote_id for one in self._deliveries.all()} & surplus
        marked = {key for key in surplus if self._there[key].owner == self._sender.owner}
        # Sent by a version of the hub that did not mark what it made.
        unmarked = {key for key in surplus if self._there[key].owner is None}
        found = sorted(delivered | marked | self._deliveries.ours(unmarked))
        self.differences += [Difference(self._there[key].uri or key, "surplus", Why.SURPLUS) for key in found]
        return found
