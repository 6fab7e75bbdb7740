"""One record at a time into a target: created, brought up to date, adopted, deleted, purged; what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from hub.clock import stamp
from hub.home import CkanTarget
from hub.projections._ckan_deliveries import Delivery
from hub.projections._ckan_flow import Flow
from hub.projections._ckan_package import OWNER, Outgoing, SchemaFields, alias, aliased, outgoing
from hub.projections._ckan_places import Places
from hub.projections._ckan_selection import Selection
from hub.projections._ckan_taken import NOBODY, Holders, Taken
from hub.projections._ckan_target import Gone, Refused, Target
from hub.projections._ckan_words import aliased_there, kept_there, renamed_there
from hub.projections.protocol import RecordFacts
from vocab.findings import Finding
from vocab.graph import Graph

__all__ = ["Outcome", "Sender", "Task", "Who", "is_later", "moment", "owner_of"]

Package = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Who:
    """A record by its names in the ledger."""

    uid: str
    source_id: str
    identifier: str


@dataclass(frozen=True, slots=True)
class Task:
    """What a record should be in the target (graph None: not there), and what it was last given."""

    who: Who
    facts: RecordFacts | None
    graph: Graph | None
    private: bool
    before: Delivery | None
    force: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a task: the delivery to note (None: forget it), why it was refused, what is worth telling."""

    who: Who
    delivery: Delivery | None = None
    refusal: Refused | None = None
    told: tuple[Finding, ...] = ()


class Sender:
    """The calls of one target. Threads share it."""

    def __init__(
        self,
        target: Target,
        flow: Flow,
        settings: CkanTarget,
        selection: Selection,
        owner: str,
        schema: SchemaFields | None,
    ) -> None:
        self.owner = owner
        self.schema = schema
        self.places = Places(target, owner, flow.attempt)
        self._taken = Taken((), target.holders)
        self._target = target
        self._flow = flow
        self._settings = settings
        self._selection = selection

    def begin(self, tasks: Sequence[Task]) -> None:
        """These come next: what is taken there can be asked of them together."""
        self.places.ask_again()
        wants = [
            (task.who.uid, ((task.facts.uid, alias(task.facts.uid, self.owner)), task.facts.name))
            for task in tasks
            if task.facts is not None and task.graph is not None
        ]
        self._taken = Taken(wants, self._target.holders)

    def made(self, facts: RecordFacts, graph: Graph, private: bool) -> Outgoing | None:
        """The package of a record; None where the selection leaves it out."""
        made = outgoing(facts, graph, self.schema, owner=self.owner, private=private)
        return made if self._selection.takes_made(made) else None

    def bring(self, task: Task) -> Outcome | None:
        """Make it so; None where it is so already. Raises `Away`."""
        before = task.before
        made = None
        if task.graph is not None and task.facts is not None:
            made = self.made(task.facts, task.graph, task.private)
        if made is None:
            return None if before is None or before.removed else self._remove(task.who, before)
        known = before is not None and not before.refused and not before.removed
        if before is not None and known and before.digest == made.digest and not task.force:
            return None
        return self._send(task.who, made, before)

    def _call(self, action: str, **data: Any) -> Any:
        return self._flow.attempt(lambda: self._target.call(action, **data))

    # --- sending

    def _send(self, who: Who, made: Outgoing, before: Delivery | None) -> Outcome:
        try:
            if before is not None and self._settings.drift == "keep" and self._edited_there(before):
                kept = replace(before, digest=made.digest, refused=False)
                return Outcome(who, kept, told=(kept_there(self._settings.url),))
            try:
                stored, told = self._upsert(self._placed(made), made, before)
            except (Gone, Refused) as error:
                if isinstance(error, Refused) and not {"owner_org", "groups", "organization"} & set(error.errors):
                    raise
                # An organization or a group that was there may have been taken away.
                self.places.forget()
                stored, told = self._upsert(self._placed(made), made, before)
        except (Refused, Gone) as error:
            refused = error if isinstance(error, Refused) else Refused({"request": f"{error}: not found"})
            remote, modified = (before.remote_id, before.remote_modified) if before else (who.uid, None)
            return Outcome(who, Delivery(who.uid, remote, made.digest, modified, refused=True), refusal=refused)
        return Outcome(who, Delivery(who.uid, stored["id"], made.digest, stored.get("metadata_modified")), told=told)

    def _placed(self, made: Outgoing) -> dict[str, Any]:
        package = dict(made.package)
        if made.organization is not None:
            package["owner_org"] = self.places.organization(
                made.organization["name"], made.organization["title"], made.above
            )
        groups = []
        for group in made.groups:
            try:
                self.places.group(group["name"], group["title"])
            except Refused:
                # Who may not make groups publishes without them.
                continue
            groups.append({"name": group["name"]})
        package["groups"] = groups
        return package

    def _edited_there(self, before: Delivery) -> bool:
        if before.remote_modified is None or before.removed:
            return False
        try:
            there = self._call("package_show", id=before.remote_id)
        except (Gone, Refused):
            return False
        return is_later(there["metadata_modified"], before.remote_modified) and there.get("state") != "deleted"

    def _upsert(
        self, package: dict[str, Any], made: Outgoing, before: Delivery | None
    ) -> tuple[Package, tuple[Finding, ...]]:
        if before is not None and not before.refused:
            try:
                return self._updated(package, before.remote_id)
            except Gone:
                pass
        there = self._taken.holders(made.facts.uid)
        for key in (package["id"], alias(package["id"], self.owner), package["name"]):
            if key in there and self._is_ours(there[key], made):
                try:
                    return self._updated(package, there[key]["id"])
                except Gone:
                    # The index lags behind.
                    there = NOBODY
                    break
        wanted, told = self._aside(package, there)
        try:
            return self._call("package_create", **wanted), told
        except Refused as refused:
            if not {"name", "id", "resources"} & set(refused.errors):
                raise
            return self._adopt(package, made, refused)

    def _aside(self, package: dict[str, Any], there: Holders) -> tuple[dict[str, Any], tuple[Finding, ...]]:
        """The package under another id and name where somebody else is known to have its own."""
        wanted, told = package, []
        if package["id"] in there:
            wanted = aliased(package, self.owner)
            told.append(
                aliased_there(self._settings.url, package["id"], str(owner_of(there[package["id"]])), wanted["id"])
            )
        if there.get(package["name"], wanted)["id"] != wanted["id"]:
            wanted = _renamed(wanted)
            told.append(renamed_there(self._settings.url, package["name"], wanted["name"]))
        return wanted, tuple(told)

    def _updated(self, package: dict[str, Any], remote_id: str) -> tuple[Package, tuple[Finding, ...]]:
        uid = package["id"]
        if remote_id != package["id"]:
            package = {**aliased(package, self.owner), "id": remote_id}
        holder = self._taken.holders(uid).get(package["name"])
        if holder is not None and holder["id"] != remote_id:
            return self._under_another_name("package_update", package)
        try:
            return self._call("package_update", **package), ()
        except Refused as refused:
            if "name" not in refused.errors:
                raise
            return self._under_another_name("package_update", package)

    def _under_another_name(self, action: str, package: dict[str, Any]) -> tuple[Package, tuple[Finding, ...]]:
        renamed = _renamed(package)
        stored: Package = self._call(action, **renamed)
        return stored, (renamed_there(self._settings.url, package["name"], renamed["name"]),)

    def _adopt(self, package: dict[str, Any], made: Outgoing, refused: Refused) -> tuple[Package, tuple[Finding, ...]]:
        """Its id or its name is taken there: by itself (then update it), or by another one (then step aside)."""
        other = aliased(package, self.owner)
        id_taken = bool({"id", "resources"} & set(refused.errors))
        for key in (*((package["id"],) if id_taken else ()), other["id"], package["name"]):
            there = self._shown(key)
            if there is not None and self._is_ours(there, made):
                return self._updated(package, there["id"])
        told: tuple[Finding, ...] = ()
        if id_taken:
            there = self._shown(package["id"])
            if there is None and "id" in refused.errors:
                raise refused
            if there is not None:
                told = (aliased_there(self._settings.url, package["id"], str(owner_of(there)), other["id"]),)
            elif "name" not in refused.errors:
                raise refused
            package = other
        if "name" not in refused.errors:
            try:
                return self._call("package_create", **package), told
            except Refused as second:
                if "name" not in second.errors:
                    raise
        stored, renamed = self._under_another_name("package_create", package)
        return stored, (*told, *renamed)

    def _shown(self, key: str) -> Package | None:
        try:
            found: Package = self._call("package_show", id=key)
        except (Gone, Refused):
            return None
        return found

    def _is_ours(self, there: Package, made: Outgoing) -> bool:
        marked = owner_of(there)
        if marked is not None:
            return marked == self.owner and (
                there["id"] in (made.facts.uid, aliased(made.package, self.owner)["id"])
                or _uri(there) == made.facts.iri
            )
        # Not marked: sent by an earlier version of the hub, or brought there by hand under the same IRI.
        return bool(there["id"] == made.facts.uid or _uri(there) == made.facts.iri)

    # --- taking away

    def _remove(self, who: Who, before: Delivery) -> Outcome:
        try:
            self._call("package_delete", id=before.remote_id)
        except Gone:
            return Outcome(who)
        except Refused as refused:
            if before.refused and before.remote_modified is None:
                return Outcome(who)
            return Outcome(who, replace(before, digest="", refused=True), refusal=refused)
        return Outcome(who, Delivery(before.uid, before.remote_id, "", before.remote_modified, removed=stamp()))

    def purge(self, who: Who, removed: Delivery) -> Outcome:
        """Take away for good what was deleted; only what is still deleted, and ours."""
        there = self._shown(removed.remote_id)
        if there is None or owner_of(there) not in (None, self.owner):
            return Outcome(who)
        if there.get("state") != "deleted":
            return self._remove(who, replace(removed, removed=None))
        try:
            self._call("dataset_purge", id=removed.remote_id)
        except Gone:
            pass
        except Refused as refused:
            return Outcome(who, removed, refusal=refused)
        return Outcome(who)


def _renamed(package: dict[str, Any]) -> dict[str, Any]:
    return {**package, "name": f"{package['name'][:91]}-{package['id'][:8]}"}


def owner_of(package: Package) -> str | None:
    """The id of the hub that made a package (whole, or as a search with `fl` shows it); None: not said."""
    if isinstance(package.get(f"extras_{OWNER}"), str):
        return str(package[f"extras_{OWNER}"])
    if isinstance(package.get(OWNER), str):
        return str(package[OWNER])
    return next((str(extra["value"]) for extra in package.get("extras") or () if extra["key"] == OWNER), None)


def _uri(package: Package) -> str | None:
    for key in ("uri", "extras_uri"):
        if isinstance(package.get(key), str):
            return str(package[key])
    return next((str(extra["value"]) for extra in package.get("extras") or () if extra["key"] == "uri"), None)


def moment(told: str | None) -> str:
    """A moment as both CKAN's database and its search engine tell it: to the millisecond."""
    whole, _, fraction = (told or "").removesuffix("Z").removesuffix("+00:00").partition(".")
    return f"{whole}.{(fraction + '000')[:3]}"


def is_later(told: str | None, than: str | None) -> bool:
    """Whether one moment of a CKAN lies after another."""
    return moment(told) > moment(than)
