"""The newest packages of a search, page by page, each page found from where the last one ended and not by counting.

Records come by when they last changed, the newest first; among those of one moment by some bits of a hash, then by id.
So a page's end is a place (`Place`), which stays where it is when records come or go.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import orjson
import tantivy
from tantivy import Query

from hub.projections._search_schema import moment_key

__all__ = ["Newest", "Place", "place_of"]

_KEY: Final = "modified_key"
_FURTHEST: Final = 2**64 - 1


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where a package stands in this order: smaller comes first."""

    turned: int
    """The key of its moment, negative: the newest first."""
    id: str

    @property
    def key(self) -> int:
        """The moment in microseconds since 1970, and twelve bits of the id's hash."""
        return -self.turned


def place_of(at: str, id_: str) -> Place:
    """The place of what last changed at this moment (as the ledger or CKAN writes it)."""
    return Place(-moment_key(at, id_), id_)


class Newest:
    """What a query finds on one searcher."""

    def __init__(self, searcher: tantivy.Searcher, schema: tantivy.Schema, query: Query) -> None:
        self._searcher, self._schema, self._query = searcher, schema, query

    def after(self, place: Place | None, rows: int) -> list[tuple[Place, dict[str, Any]]]:
        """Up to `rows` packages that stand behind a place (None: the first ones)."""
        found = self._same(place.key, place) if place is not None else []
        if len(found) < rows:
            found += self._older(place.key - 1 if place is not None else _FURTHEST, rows - len(found))
        return found[:rows]

    def since(self, key: int, most: int) -> list[dict[str, Any]]:
        """Up to `most` packages whose key is greater, in no order that means anything."""
        hits = self._searcher.search(self._between(key + 1, _FURTHEST), max(1, most), count=False).hits
        return [self._package(address) for _, address in hits]

    def only(self, query: Query) -> list[dict[str, Any]]:
        """Of what another query finds, that which this one finds too."""
        both = Query.boolean_query([(tantivy.Occur.Must, self._query), (tantivy.Occur.Must, query)])
        hits = self._searcher.search(both, max(1, self._searcher.num_docs), count=False).hits
        return [self._package(address) for _, address in hits]

    def _older(self, newest: int, rows: int) -> list[tuple[Place, dict[str, Any]]]:
        hits = self._searcher.search(
            self._between(0, newest), rows, count=False, order_by_field=_KEY, order=tantivy.Order.Desc
        ).hits
        if not hits:
            return []
        addresses = [address for _, address in hits]
        keys = [int(key or 0) for key in self._searcher.fast_field_values(_KEY, addresses)]
        # The engine breaks ties as it likes, and so it has cut the last key's packages: those are asked for anew.
        last = keys[-1]
        whole = self._placed([address for address, key in zip(addresses, keys, strict=True) if key != last])
        return [*whole, *self._same(last, None)]

    def _same(self, key: int, behind: Place | None) -> list[tuple[Place, dict[str, Any]]]:
        hits = self._searcher.search(self._between(key, key), max(1, self._searcher.num_docs), count=False).hits
        placed = self._placed([address for _, address in hits])
        return [one for one in placed if behind is None or one[0] > behind]

    def _placed(self, addresses: Sequence[tantivy.DocAddress]) -> list[tuple[Place, dict[str, Any]]]:
        packages = [self._package(address) for address in addresses]
        placed = [(place_of(str(one["metadata_modified"]), str(one["id"])), one) for one in packages]
        return sorted(placed, key=lambda pair: pair[0])

    def _between(self, lower: int, upper: int) -> Query:
        within = Query.range_query(self._schema, _KEY, tantivy.FieldType.Unsigned, lower, upper)
        return Query.boolean_query(
            [(tantivy.Occur.Must, self._query), (tantivy.Occur.Must, Query.const_score_query(within, 0.0))]
        )

    def _package(self, address: tantivy.DocAddress) -> dict[str, Any]:
        package: dict[str, Any] = orjson.loads(bytes(self._searcher.doc(address)["package"][0]))
        return package
