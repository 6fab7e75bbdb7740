"""Organizations and groups of a target: made when a package names them, marked as this hub's, taken away when empty."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

from hub.projections._ckan_package import OWNER
from hub.projections._ckan_target import Gone, Refused, Target

__all__ = ["Places"]

_PAGE: Final = 25
"""CKAN's own limit where everything about a group is asked for."""
_NAMES: Final = 1000
_KINDS: Final = ("organization", "group")


class Places:
    """What of them is known to stand there. Threads share it: each is made once, by whoever needs it first."""

    def __init__(self, target: Target, owner: str, attempt: Callable[[Callable[[], Any]], Any]) -> None:
        self._target = target
        self._owner = owner
        self._attempt = attempt
        self._ids: dict[tuple[str, str], str | Refused] = {}
        self._locks: defaultdict[tuple[str, str], threading.Lock] = defaultdict(threading.Lock)
        self._lock = threading.Lock()
        self._listing = threading.Lock()
        self._names: dict[str, frozenset[str]] = {}

    def organization(self, name: str, title: str, above: Sequence[Mapping[str, str]]) -> str:
        """Its id or name there; `above` are the organizations over it, nearest first. Raises `Refused`."""
        return self._place("organization", name, title, above)

    def group(self, name: str, title: str) -> str:
        """Its id or name there. Raises `Refused`."""
        return self._place("group", name, title, ())

    def forget(self) -> None:
        """Look again: something that was known to be there seems not to be."""
        with self._lock:
            self._ids.clear()
            self._names.clear()

    def ask_again(self) -> None:
        """What was refused may be taken now."""
        with self._lock:
            self._ids = {key: found for key, found in self._ids.items() if not isinstance(found, Refused)}

    def _place(self, kind: str, name: str, title: str, above: Sequence[Mapping[str, str]]) -> str:
        key = (kind, name)
        with self._lock:
            lock = self._locks[key]
        with lock:
            found = self._ids.get(key)
            if found is None:
                try:
                    found = self._made(kind, name, title, above)
                except Refused as refused:
                    found = refused
                self._ids[key] = found
        if isinstance(found, Refused):
            field = "authorization" if "authorization" in found.errors else kind
            raise Refused({field: f"{kind} {name}: {found}"})
        return found

    def _made(self, kind: str, name: str, title: str, above: Sequence[Mapping[str, str]]) -> str:
        if name in self._known(kind):
            return name
        more: dict[str, Any] = {"extras": [{"key": OWNER, "value": self._owner}]}
        if above:
            self._place(kind, above[0]["name"], above[0]["title"], above[1:])
            more["groups"] = [{"name": above[0]["name"]}]
        try:
            made = self._attempt(lambda: self._target.call(f"{kind}_create", name=name, title=title, **more))
        except Refused:
            # Somebody else made it meanwhile, or it lies deleted there.
            try:
                return str(self._shown(kind, name)["id"])
            except Gone:
                pass
            raise
        return str(made["id"])

    def _known(self, kind: str) -> frozenset[str]:
        """Names of all that stand there, asked once: a thousand a call."""
        with self._listing:
            if kind not in self._names:
                found: set[str] = set()
                while True:
                    page = self._attempt(lambda: self._target.call(f"{kind}_list", limit=_NAMES, offset=len(found)))
                    before = len(found)
                    found.update(page)
                    if len(page) < _NAMES or len(found) == before:
                        break
                self._names[kind] = frozenset(found)
            return self._names[kind]

    def _shown(self, kind: str, name: str) -> Mapping[str, Any]:
        shown: Mapping[str, Any] = self._attempt(
            lambda: self._target.call(
                f"{kind}_show",
                id=name,
                include_datasets=False,
                include_dataset_count=False,
                include_users=False,
                include_followers=False,
            )
        )
        if shown.get("state", "active") != "active":
            shown = self._attempt(lambda: self._target.call(f"{kind}_patch", id=shown["id"], state="active"))
        return shown

    # --- taking away

    def remove_empty(self) -> list[str]:
        """Take away what this hub made and nothing stands in, not even what was deleted; answers their names."""
        removed: list[str] = []
        for kind in _KINDS:
            mine = [one for one in self._listed(kind) if self._is_mine(one)]
            if not mine:
                continue
            holding = self._parents() if kind == "organization" else set()
            # The lower ones first: what stood over them may be empty then.
            while leaves := [one for one in mine if one["id"] not in holding and not self._holds(kind, one)]:
                for one in leaves:
                    mine.remove(one)
                    try:
                        self._target.call(f"{kind}_delete", id=one["id"])
                    except (Refused, Gone):
                        # Its search did not know yet what stands in it; or somebody else was quicker.
                        continue
                    self._target.known(f"{kind}_purge", id=one["id"])
                    removed.append(one["name"])
                holding = self._parents() if kind == "organization" else set()
        if removed:
            self.forget()
        return removed

    def _listed(self, kind: str) -> Iterator[dict[str, Any]]:
        start = 0
        while True:
            page = self._target.call(
                f"{kind}_list",
                all_fields=True,
                include_extras=True,
                limit=_PAGE,
                offset=start,
                include_dataset_count=True,
            )
            yield from page
            start += len(page)
            if len(page) < _PAGE:
                return

    def _is_mine(self, place: Mapping[str, Any]) -> bool:
        return any(one["key"] == OWNER and one["value"] == self._owner for one in place.get("extras") or ())

    def _holds(self, kind: str, place: Mapping[str, Any]) -> bool:
        query = f'owner_org:"{place["id"]}"' if kind == "organization" else f'groups:"{place["name"]}"'
        found = self._target.call(
            "package_search",
            fq=f"{query} +state:(active OR deleted OR draft)",
            rows=0,
            include_private=True,
            include_drafts=True,
            include_deleted=True,
        )
        if found["count"]:
            return True
        # The index lags behind its writes; and where datasets may stand without an organization, a CKAN would take it
        # away from under them.
        return bool(self._target.known("member_list", id=place["id"], object_type="package"))

    def _parents(self) -> set[str]:
        """Ids of the organizations that stand over others."""
        found: set[str] = set()

        def walk(node: Mapping[str, Any]) -> None:
            children = node.get("children") or ()
            if children:
                found.add(str(node["id"]))
            for child in children:
                walk(child)

        for root in self._target.known("group_tree", type="organization") or ():
            walk(root)
        return found
