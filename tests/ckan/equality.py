"""Every field of every package in a CKAN against the package that the ledger's records make."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any, Final

from hub.home import Home
from hub.projections._ckan_package import aliased
from hub.projections.ckan import CkanProjection
from hub.projections.records import live_records
from tests.ckan.comparison import Catalog, settle, sql

__all__ = ["unequal"]

_STORED: Final = """select id || ' ' || to_char(metadata_modified, 'YYYY-MM-DD"T"HH24:MI:SS.US') from package"""
_MARKED: Final = "select id from package where state = 'active' and extras->>'hub_id' = '{owner}'"
_LISTED: Final = ("extras", "groups", "resources", "tags")


def unequal(home: Home, projection: CkanProjection, target: Catalog) -> list[str]:
    """What differs, field by field, both ways: nothing missing, nothing changed, nothing more of ours.

    CKAN answers `package_show` from its index, which follows the writes by a soft commit: asked again for a while. What
    it answers must be of the version that its database has, where that can be asked.
    """
    until = time.monotonic() + 20
    while (found := _unequal(home, projection, target)) and time.monotonic() < until:
        settle()
        time.sleep(0.2)
    return found


def _unequal(home: Home, projection: CkanProjection, target: Catalog) -> list[str]:
    sender = projection._connect()
    stored = dict(row.split(" ") for row in sql(target, _STORED))
    found: list[str] = []
    expected: set[str] = set()
    with home.ledger.read() as connection:
        given = [(live.facts, live.public_graph, live.graph) for live in live_records(connection)]
    for facts, graph, private in projection._chosen(given):
        made = None if graph is None else sender.made(facts, graph, private)
        if made is None:
            continue
        known = projection._deliveries.get([facts.uid]).get(facts.uid)
        if known is None or known.refused:
            found.append(f"{facts.name}: not delivered ({known})")
            continue
        expected.add(known.remote_id)
        answer = target.attempt("package_show", {"id": known.remote_id})
        if answer.status_code != 200:
            found.append(f"{facts.name}: {answer.status_code}")
            continue
        shown = answer.json()["result"]
        if stored and stored.get(known.remote_id) != shown["metadata_modified"]:
            found.append(f"{facts.name}: the database has it of {stored.get(known.remote_id)}")
        package = made.package if known.remote_id == facts.uid else aliased(made.package, sender.owner)
        wanted = {**package, "organization": made.organization, "groups": list(made.groups)}
        found += [f"{facts.name}{told}" for told in _package(wanted, shown)]
    ours = _indexed(target, sender.owner)
    marked = set(sql(target, _MARKED.format(owner=sender.owner))) if stored else expected
    found += [f"in the database, or not: {key}" for key in sorted(marked ^ expected)]
    found += [f"not in the index: {key}" for key in sorted(expected - ours)]
    found += [f"should not be there: {key}" for key in sorted(ours - expected)]
    return found


def _indexed(target: Catalog, owner: str) -> set[str]:
    everything = {"rows": 1000, "include_private": True, "fl": ["id", "extras_hub_id"]}
    found = target.call("package_search", everything)["results"]
    # CKAN takes `extras_` off the names that it answers with.
    return {one["id"] for one in found if one.get("hub_id") == owner}


def _package(wanted: dict[str, Any], there: dict[str, Any]) -> Iterator[str]:
    for key, value in wanted.items():
        if key not in _LISTED and key not in ("organization", "id", "name"):
            yield from _value(f".{key}", value, there.get(key))
    yield from _value(".organization", wanted["organization"]["name"], (there["organization"] or {}).get("name"))
    yield from _value(".tags", *(sorted(tag["name"] for tag in one["tags"]) for one in (wanted, there)))
    yield from _value(".groups", *(sorted(group["name"] for group in one["groups"]) for one in (wanted, there)))
    yield from _value(".extras", *({one["key"]: one["value"] for one in side["extras"]} for side in (wanted, there)))
    yield from _value(".resources#", len(wanted["resources"]), len(there["resources"]))
    for place, (one, other) in enumerate(zip(wanted["resources"], there["resources"], strict=False)):
        for key, value in one.items():
            yield from _value(f".resources[{place}].{key}", value, other.get(key))


def _value(path: str, wanted: Any, there: Any) -> Iterator[str]:
    if wanted != there and str(wanted) != str(there):
        yield f"{path}: wanted {wanted!r:.120}, there is {there!r:.120}"
