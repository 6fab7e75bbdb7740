"""Where a distribution or a nested node is told of: found through the search index, which knows addresses and ids."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import orjson
from sqlalchemy import Connection

from hub.policy import View
from hub.projections._search_closed import Cut
from hub.projections._search_solr import Phrase
from hub.projections.graph_nodes import holders
from hub.projections.search import SearchReader, Snapshot, reader_of
from hub.services import _catalog_records as records
from hub.services.context import Reflected, Services, reflected

__all__ = ["Place", "place_of_distribution", "place_of_node", "reflected_by", "search_reader"]


@dataclass(frozen=True, slots=True)
class Place:
    """A record and the place on its page."""

    uid: str
    iri: str

    @property
    def fragment(self) -> str:
        """The distribution's own place on the page is known by its IRI there."""
        return "#distributions"


def search_reader(services: Services) -> SearchReader:
    """The one reader of the search index that this application has."""
    reader = services.shared("search", lambda: reader_of(services.home))
    assert isinstance(reader, SearchReader)
    return reader


def reflected_by(connection: Connection, view: View, snapshot: Snapshot) -> Reflected:
    """How far what is found in the index reflects the log. Where something was cut out of it that it still holds, there
    is no date that the answer would be as old as."""
    at = reflected(connection, view, snapshot.seq)
    return Reflected(at.number, None, at.seq) if isinstance(snapshot, Cut) else at


def place_of_distribution(services: Services, view: View, key: str) -> Place | None:
    """The record of a distribution, by CKAN's id of it, the last part of an IRI minted here, or any IRI."""
    snapshot = search_reader(services).snapshot(view)
    package = snapshot.package_of_resource(key)
    if package is not None:
        return _place(orjson.loads(package), lambda resource: resource.get("id") == key)
    iri = key if ":" in key else f"{services.settings.base}distribution/{key}"
    return next(
        (place for one in _telling_of(snapshot, iri) if (place := _place(one, lambda r: r.get("uri") == iri))), None
    )


def _telling_of(snapshot: Snapshot, iri: str) -> list[dict[str, Any]]:
    """Packages whose resources' addresses hold the words of this one in order; few, of which one is meant."""
    query = snapshot.compiler().query(Phrase("res_extras_uri", iri, 0))
    found = snapshot.search(snapshot.restricted(query, ()), rows=50, scored=False)
    return [orjson.loads(package) for package in found.packages]


def _place(package: dict[str, Any], wanted: Any) -> Place | None:
    for resource in package.get("resources", ()):
        if wanted(resource):
            return Place(str(package["id"]), str(resource.get("uri") or ""))
    return None


def place_of_node(services: Services, view: View, iri: str) -> str | None:
    """The uid of a record whose graph tells of a node that is no record itself (a period, an agency)."""
    with services.ledger.read() as connection:
        for holder in holders(services.home, view, iri):
            found = records.find_iri(connection, view, holder)
            if found is not None:
                return found.uid
    return None
