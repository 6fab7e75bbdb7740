"""Reading the search index: snapshots of one view at one position, each answering any number of questions."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any, Final

import orjson
import tantivy
from tantivy import Query

from hub.clock import now
from hub.policy import View
from hub.projections._search_completions import any_order, candidates, ranked
from hub.projections._search_newest import Newest
from hub.projections._search_query import Compiler
from hub.projections._search_schema import (
    MARK,
    MARKER_ID,
    STRING_FIELDS,
    FieldKind,
    build_schema,
    column_of,
    field_words,
    kind_of,
    register,
    sorted_words,
)
from hub.projections._search_store import Shelf, marked_seq
from vocab.text import nfc

__all__ = ["BadSort", "Found", "SearchReader", "Snapshot", "SortKey", "parse_sort"]

_BUCKETS: Final = 65_000
_TIES: Final = 4_000
_SORT_CAP: Final = 20_000
_DEEP: Final = 2_000
_LOADS: Final = 20
_COMPLETIONS: Final = 30
_STRING_SORTS: Final = {"name": "name", "title_string": "title_sort", "title": "title_sort", "id": "id"}
_KEYS: Final = {"name": "name", "title_string": "title", "title": "title", "id": "id"}
_TEXT_SORTS: Final = ("notes", "author", "maintainer")
"""Texts that Solr sorts by their first word of the alphabet."""
_DATE_SORTS: Final = {"metadata_modified": "modified_key", "metadata_created": "created_key"}


class BadSort(ValueError):
    """The sort parameter cannot be read."""


@dataclass(frozen=True, slots=True)
class SortKey:
    """One key of an order."""

    field: str
    descending: bool


@dataclass(frozen=True, slots=True)
class Found:
    """One page of an answer: how many there are, the packages as JSON, and counts by facet field and value."""

    count: int
    packages: list[bytes]
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    scores: tuple[float, ...] = ()
    """How well each fits, where the order is by that."""


def parse_sort(text: str) -> list[SortKey]:
    """`score desc, metadata_modified desc`; raises `BadSort`."""
    keys = []
    for part in text.rstrip(", ").split(","):
        match = re.fullmatch(r"\s*(\S+)\s+(asc|desc)\s*", part, re.IGNORECASE)
        if match is None:
            raise BadSort(text)
        keys.append(SortKey(match[1], match[2].lower() == "desc"))
    return keys


class Snapshot:
    """One view of the catalog at one position of the log. Every answer comes from the same state."""

    def __init__(self, index: tantivy.Index, view: View) -> None:
        self.view = view
        self._schema: tantivy.Schema = index.schema
        self._searcher = index.searcher()
        self._no_marker = (tantivy.Occur.MustNot, Query.term_query(self._schema, "marker", MARKER_ID, "basic"))
        self.seq = marked_seq(self._searcher, self._schema)
        """Number of the log's last entry that this state holds."""
        self._kept: dict[object, Any] = {}

    def once(self, key: object, make: Callable[[], Any]) -> Any:
        """What `make` gives, worked out once for this snapshot."""
        if key not in self._kept:
            self._kept[key] = make()
        return self._kept[key]

    def __len__(self) -> int:
        return max(0, self._searcher.num_docs - 1)

    # --- one package

    def package(self, name: str) -> bytes | None:
        """The package with this id, name or IRI, as JSON."""
        name = nfc(name)
        for column in ("id", "name", "iri"):
            if found := self._first(column, name):
                return found
        return None

    def package_of_resource(self, resource_id: str) -> bytes | None:
        """The package that has this resource."""
        return self._first("rid", resource_id)

    def digest(self, uid: str) -> str | None:
        """What the document of this record was made from; None where there is none."""
        hits = self._searcher.search(Query.term_query(self._schema, "uid", uid, "basic"), 1, count=False).hits
        return str(self._searcher.doc(hits[0][1])["digest"][0]) if hits else None

    def record(self, uid: str) -> bytes | None:
        """The package of the record with this uid, as JSON."""
        return self._first("uid", uid)

    def uids(self) -> Iterator[str]:
        """The uids of all records."""
        for uid, _ in self._searcher.terms_with_prefix("uid", "", filter_query=self.everything()):
            yield uid

    def _first(self, column: str, value: str) -> bytes | None:
        hits = self._searcher.search(Query.term_query(self._schema, column, value, "basic"), 1, count=False).hits
        return self._package(hits[0][1]) if hits else None

    def _package(self, address: tantivy.DocAddress) -> bytes:
        return bytes(self._searcher.doc(address)["package"][0])

    # --- many

    def compiler(self, *, default_field: str = "text", aliases: Mapping[str, str] | None = None) -> Compiler:
        """Turns query trees into queries of this snapshot; `aliases` are other names of fields."""
        return Compiler(self._schema, self.values, self.matching, now(), default_field=default_field, aliases=aliases)

    def everything(self) -> Query:
        """All packages."""
        return self.restricted(Query.all_query(), ())

    def restricted(self, query: Query, filters: Sequence[Query]) -> Query:
        """The query within filters that do not count for the score."""
        parts = [(tantivy.Occur.Must, query), self._no_marker]
        parts += [(tantivy.Occur.Must, Query.const_score_query(part, 0.0)) for part in filters]
        return Query.boolean_query(parts)

    def search(
        self,
        query: Query,
        *,
        sort: Sequence[SortKey] = (),
        rows: int = 10,
        start: int = 0,
        scored: bool = True,
        whole: bool = False,
        facets: Sequence[str] = (),
        facet_limit: int = 50,
        facet_minimum: int = 1,
    ) -> Found:
        """A page of what the query finds. `scored`: hits count differently; `whole`: it finds all there is."""
        keys = [key for key in sort if self._sortable(key, scored)]
        if sort and not keys:
            # In CKAN what no order is known for stays as it was indexed.
            keys = [SortKey("metadata_modified", False)]
        elif not keys:
            keys = [SortKey("score", True)] if scored else [SortKey("metadata_modified", True)]
        scores: tuple[float, ...] = ()
        if rows and keys[0] == SortKey("score", True):
            count, ranked = self._by_score(query, keys[1:], rows, start)
            hits = [address for _, address in ranked]
            scores = tuple(score for score, _ in ranked)
        else:
            count = self._count(query)
            hits = self._ordered(query, keys, rows, start, count, whole) if rows and start < count else []
        counted = self.facets(query, facets, facet_limit, facet_minimum) if facets else {}
        return Found(count, [self._package(address) for address in hits], counted, scores)

    def newest(self, query: Query) -> Newest:
        """What the query finds by when it last changed, in pages that hold while records come and go."""
        return Newest(self._searcher, self._schema, query)

    def scan(self, query: Query) -> Iterator[bytes]:
        """Every package that the query finds, in no order that means anything."""
        hits = self._searcher.search(query, max(1, len(self)), count=False).hits
        return (self._package(address) for _, address in hits)

    def count(self, query: Query) -> int:
        """How many packages the query finds."""
        return self._count(query)

    def _count(self, query: Query) -> int:
        return self._searcher.search(query, 1).count or 0  # type: ignore[attr-defined]

    def _ordered(
        self, query: Query, keys: Sequence[SortKey], rows: int, start: int, count: int, whole: bool
    ) -> list[tantivy.DocAddress]:
        first = keys[0]
        if first.field == "score":
            found = self._searcher.search(query, min(count, _SORT_CAP), count=False).hits
            return [address for _, address in reversed(found)][start : start + rows]
        column = _DATE_SORTS.get(first.field) or _STRING_SORTS.get(first.field)
        if column is None:
            return self._by_value(query, keys, rows, start)
        if whole and start >= _DEEP and first.field in _STRING_SORTS:
            return self._deep(column, first.descending, rows, start)
        order = tantivy.Order.Desc if first.descending else tantivy.Order.Asc
        page = self._searcher.search(query, rows, count=False, order_by_field=column, offset=start, order=order)
        return [address for _, address in page.hits]

    def _deep(self, column: str, descending: bool, rows: int, start: int) -> list[tantivy.DocAddress]:
        """A page far down the whole catalog: by the sorted values, which are distinct, and not by sorting hits."""
        values = self._whole_column(column)
        ordered = values[::-1] if descending else values
        addresses = []
        for value, _ in ordered[start : start + rows]:
            query = Query.term_query(self._schema, column, value, "basic")
            addresses += [address for _, address in self._searcher.search(query, 1, count=False).hits]
        return addresses

    def _sortable(self, key: SortKey, scored: bool) -> bool:
        if key.field == "score":
            return scored
        if key.field in _DATE_SORTS or key.field in _STRING_SORTS or key.field in _TEXT_SORTS:
            return True
        if key.field.startswith("extras_"):
            return bool(self.value_counts(key.field.removeprefix("extras_")))
        return kind_of(key.field) is FieldKind.STRING and bool(self.value_counts(key.field))

    def _by_score(
        self, query: Query, rest: Sequence[SortKey], rows: int, start: int
    ) -> tuple[int, list[tuple[float, tantivy.DocAddress]]]:
        wanted = start + rows
        found = self._searcher.search(query, wanted + 1)
        count: int = found.count or 0  # type: ignore[attr-defined]
        hits = found.hits
        if len(hits) > wanted and hits[wanted - 1][0] == hits[wanted][0]:
            hits = self._searcher.search(query, wanted + _TIES, count=False).hits
        if rest and rest[0].field in _STRING_SORTS:
            return count, self._score_then_text(hits, rest[0], start, wanted)
        second = next((key for key in rest if key.field in _DATE_SORTS), SortKey("metadata_modified", False))
        moments = self._searcher.fast_field_values(_DATE_SORTS[second.field], [address for _, address in hits])
        sign = -1 if second.descending else 1
        ranked = sorted(zip(hits, moments, strict=True), key=lambda pair: (-pair[0][0], sign * (pair[1] or 0)))
        return count, [hit for hit, _ in ranked[start:wanted]]

    def _score_then_text(
        self, hits: Sequence[tuple[float, tantivy.DocAddress]], second: SortKey, start: int, end: int
    ) -> list[tuple[float, tantivy.DocAddress]]:
        known = [
            (score, str(orjson.loads(self._package(address))[_KEYS[second.field]]), address) for score, address in hits
        ]
        known.sort(key=lambda one: one[1], reverse=second.descending)
        known.sort(key=lambda one: -one[0])
        return [(score, address) for score, _, address in known[start:end]]

    def _by_value(self, query: Query, keys: Sequence[SortKey], rows: int, start: int) -> list[tantivy.DocAddress]:
        hits = self._searcher.search(
            query, _SORT_CAP, count=False, order_by_field="modified_key", order=tantivy.Order.Asc
        ).hits
        packages = [(orjson.loads(self._package(address)), address) for _, address in hits]
        for key in reversed(keys):
            if key.field != "score":
                packages.sort(key=lambda pair: _sort_value(pair[0], key), reverse=key.descending)
                if not _is_text_sort(key.field):
                    packages.sort(key=lambda pair: not _sort_value(pair[0], key))  # missing last, both ways
        return [address for _, address in packages[start : start + rows]]

    def names_in(self, query: Query) -> list[str]:
        """Names of all packages that the query finds."""
        return [
            name for name, _ in self._searcher.terms_with_prefix("name", "", filter_query=self.restricted(query, ()))
        ]

    # --- values

    def facets(self, query: Query, fields: Sequence[str], limit: int, minimum: int) -> dict[str, dict[str, int]]:
        """Counts by field and value, most first, then by value; a field that nothing has gives none."""
        size = _BUCKETS if limit < 0 else min(limit + 100, _BUCKETS)
        asked = {
            field: {"terms": {"field": _facet_column(field), "size": size, "segment_size": size}}
            for field in fields
            if limit and kind_of(field) is FieldKind.STRING
        }
        # Without a limit each field is asked alone: one question may fill 65,000 buckets.
        questions = [{field: asked[field]} for field in asked] if limit < 0 else [asked] if asked else []
        answer: dict[str, Any] = {}
        for question in questions:
            answer |= self._searcher.aggregate(query, question)
        counted: dict[str, dict[str, int]] = {}
        for name in fields:
            buckets = answer.get(name, {}).get("buckets", ())
            mark = len(_mark(name))
            pairs = [(bucket["key"][mark:], bucket["doc_count"]) for bucket in buckets]
            pairs = sorted((pair for pair in pairs if pair[1] >= minimum), key=lambda pair: (-pair[1], pair[0]))
            if limit and kind_of(name) is FieldKind.TEXT:
                pairs = self._word_counts(query, name, minimum)
            counted[name] = dict(pairs if limit < 0 else pairs[:limit])
        return counted

    def _word_counts(self, query: Query, name: str, minimum: int) -> list[tuple[str, int]]:
        """Single words of a text with the number of packages that have them, most first, as Solr counts over texts
        (of the first 20,000 packages, where the index keeps the text among others)."""
        column = column_of(name)
        if "." not in column:
            counts: Mapping[str, int] = dict(self._searcher.terms_with_prefix(column, "", filter_query=query))
        else:
            hits = self._searcher.search(query, _SORT_CAP, count=False).hits
            counts = Counter(
                word for _, address in hits for word in field_words(orjson.loads(self._package(address)), name)
            )
        found = [(word, count) for word, count in counts.items() if count >= max(1, minimum)]
        return sorted(found, key=lambda pair: (-pair[1], pair[0]))

    def values(self, name: str) -> Sequence[str]:
        """Every value of a string field, sorted."""
        return tuple(value for value, _ in self.value_counts(name))

    def matching(self, name: str, pattern: str) -> Sequence[str]:
        """Values of a string field that match the pattern whole (at most 65,000)."""
        terms = {"field": _facet_column(name), "size": _BUCKETS, "segment_size": _BUCKETS, "include": MARK + pattern}
        answer = self._searcher.aggregate(self.everything(), {"matching": {"terms": terms}})
        return [bucket["key"][1:] for bucket in answer["matching"]["buckets"]]

    def value_counts(self, name: str, prefix: str = "") -> Sequence[tuple[str, int]]:
        """Every value of a string field that starts so, with the number of packages that have it, sorted by value."""
        if name in STRING_FIELDS or name == "id":
            if prefix:
                return tuple(self._searcher.terms_with_prefix(name, nfc(prefix), filter_query=self.everything()))
            return self._whole_column(name)
        counts = self.once(
            ("values", name), lambda: sorted(self.facets(self.everything(), [name], -1, 1)[name].items())
        )
        return [pair for pair in counts if pair[0].startswith(prefix)]

    def _whole_column(self, name: str) -> Sequence[tuple[str, int]]:
        found: Sequence[tuple[str, int]] = self.once(
            ("values", name), lambda: tuple(self._searcher.terms_with_prefix(name, "", filter_query=self.everything()))
        )
        return found

    def described(self, name: str) -> Mapping[str, dict[str, Any]]:
        """What packages say of their `organization` or `group`, by name (where they differ, one of them)."""

        def collect() -> dict[str, dict[str, Any]]:
            column = f"s._{name}"
            answer = self._searcher.aggregate(
                self.everything(), {"all": {"terms": {"field": column, "size": _BUCKETS}}}
            )
            entries = (orjson.loads(bucket["key"][1:]) for bucket in answer["all"]["buckets"])
            found: dict[str, dict[str, Any]] = {}
            for entry in entries:
                found.setdefault(entry["name"], entry)
            return dict(sorted(found.items()))

        described: dict[str, dict[str, Any]] = self.once(("described", name), collect)
        return described

    def completions(self, typed: str, limit: int) -> list[tuple[str, str]]:
        """Titles and names of packages that what was typed may become, the best first."""
        most = max(limit, _COMPLETIONS)
        found = ranked(typed, self._titles(candidates(self._schema, typed), most), len(self))
        return (found or self._titles(any_order(self._schema, typed), most))[:limit]

    def _titles(self, query: Query | None, most: int) -> list[tuple[str, str]]:
        """Titles and names of what is found (of so many that come first by title)."""
        if query is None:
            return []
        query = self.restricted(query, ())
        found = self._searcher.search(query, most)
        hits = found.hits
        if (found.count or 0) > most:  # type: ignore[attr-defined]
            hits = self._searcher.search(
                query, most, count=False, order_by_field="title_sort", order=tantivy.Order.Asc
            ).hits
        packages = [orjson.loads(self._package(address)) for _, address in hits]
        return sorted((str(one["title"]), str(one["name"])) for one in packages)


def _is_text_sort(name: str) -> bool:
    return name in _TEXT_SORTS or name.startswith("extras_")


def _sort_value(package: Mapping[str, Any], key: SortKey) -> str:
    name = key.field
    if _is_text_sort(name):
        return min(sorted_words(package, name), default="")
    value = package.get(name)
    if isinstance(value, dict):
        value = value.get("name")
    elif isinstance(value, list):
        named = [str(one.get("name") or "") for one in value if isinstance(one, dict)]
        value = (max if key.descending else min)(named, default="")
    elif value is None:
        bare = name.removeprefix("extras_")
        value = next((extra["value"] for extra in package["extras"] if extra["key"] == bare), "")
    return str(value or "")


def _facet_column(name: str) -> str:
    return column_of(name)


def _mark(name: str) -> str:
    return "" if name in STRING_FIELDS else MARK


class SearchReader:
    """The search index as services read it: always the newest state, reloaded when somebody committed."""

    def __init__(self, root: Path) -> None:
        self._shelf = Shelf(root)
        self._lock = Lock()
        self._folders: dict[View, tuple[object, str | None]] = {}
        self._open: dict[View, tuple[object, Snapshot]] = {}

    def snapshot(self, view: View) -> Snapshot:
        """The newest state of a view. Costs two `stat` calls when nothing changed."""
        kept = self._open.get(view)
        if kept is not None and kept[0] == self._state(view):
            return kept[1]
        with self._lock:
            state = self._state(view)
            kept = self._open.get(view)
            if kept is None or kept[0] != state:
                kept = (state, self._load(view))
                self._open[view] = kept
            return kept[1]

    def _state(self, view: View) -> object:
        pointer = _stat(self._shelf.file)
        kept = self._folders.get(view)
        if kept is None or kept[0] != pointer:
            kept = (pointer, self._shelf.read().folder(view))
            self._folders[view] = kept
        folder = kept[1]
        return pointer, folder, _stat(self._shelf.root / folder / "meta.json") if folder else None

    def _load(self, view: View) -> Snapshot:
        for _ in range(_LOADS):
            folder = self._shelf.read().folder(view)
            if folder is None:
                return Snapshot(register(tantivy.Index(build_schema())), view)
            try:
                return Snapshot(self._shelf.open(folder), view)
            except (ValueError, OSError):
                # Replaced by a rebuild between reading its name and opening it.
                continue
        raise OSError(f"the search index under {self._shelf.root} cannot be opened")


def _stat(path: Path) -> tuple[int, int, int] | None:
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_ino, found.st_size
