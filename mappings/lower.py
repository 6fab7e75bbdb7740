"""Lowering: a record's graph to a CKAN package, by a file that says which term goes into which field.

    lower(graph, iri)                    a plain package: DCAT values in extras, as ckanext-dcat names them
    lower(graph, iri, form="scheming")   nested objects, for ckanext-scheming with dcat_ap_full.yaml

`id` and a unique `name` are the caller's to set: `name` here is the wish made of the title.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Final, Literal
from uuid import NAMESPACE_URL, UUID, uuid5

import orjson

from mappings import lower_values as values
from mappings.document import Entry, read_document
from mappings.lifting import slug
from mappings.lower_values import Node, View
from mappings.vocabulary import terms_named
from vocab.graph import Graph

__all__ = ["Form", "lower", "resource_id"]

Form = Literal["plain", "scheming"]
Write = Callable[[View, Node], object]
_FOLDER: Final = Path(__file__).parent / "lowering"
_LISTED: Final = (list, dict)
_MOST_PLANS: Final = 1024
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_EMPTY: Final[tuple[object, ...]] = (None, "", [], {})


@dataclass(frozen=True, slots=True)
class Written:
    """One field: its key, how it is written, and the properties that a node must have for it to be; None means any."""

    key: str
    write: Write
    needs: frozenset[str] | None


class Part:
    """The fields of one part of a package, and which of them nodes with certain properties can fill."""

    def __init__(self, fields: tuple[Written, ...]) -> None:
        self.keys = tuple(field.key for field in fields)
        self._fields = fields
        self._plans: dict[tuple[str, ...], tuple[tuple[str, Write], ...]] = {}

    def filled(self, view: View, node: Node) -> list[tuple[str, object]]:
        """Keys and values of a node, empty values left out."""
        properties = tuple(node)
        plan = self._plans.get(properties)
        if plan is None:
            if len(self._plans) >= _MOST_PLANS:
                self._plans.clear()
            fitting = [one for one in self._fields if one.needs is None or not one.needs.isdisjoint(properties)]
            plan = self._plans[properties] = tuple((one.key, one.write) for one in fitting)
        values = [(key, write(view, node)) for key, write in plan]
        return [(key, value) for key, value in values if value or value not in _EMPTY]


@dataclass(frozen=True)
class Lowering:
    """A compiled lowering file."""

    lists_as_json: bool
    package: Part
    fields: Part
    extras: Part
    resources: Part


def lower(graph: Graph, iri: str, form: Form = "plain") -> dict[str, Any]:
    """The CKAN package of a record. Every core key of a package is there, null or empty where nothing is known."""
    lowering, view = _lowering(form), View.of(graph)
    node = view.node(f"<{iri}>")
    package: dict[str, Any] = {
        "name": "",
        "title": "",
        "notes": "",
        "type": "dataset",
        "state": "active",
        "private": False,
    }
    package |= dict.fromkeys(lowering.package.keys)
    package |= lowering.package.filled(view, node)
    package["title"] = package["title"] or iri
    package["name"] = slug(package["title"])[:100] or slug(iri)
    package["license_id"], package["license_title"], package["license_url"] = _licence(view, node)
    package |= lowering.fields.filled(view, node)
    extras = [{"key": key, "value": _as_text(value)} for key, value in lowering.extras.filled(view, node)]
    package["tags"], changed = values.tags(view, node)
    if changed:
        extras.append({"key": "keyword_original", "value": _as_text(changed)})
    package["extras"] = extras
    package["resources"] = [
        _resource(lowering, view, each, position) for position, each in enumerate(_distributions(view, node))
    ]
    return package


def _distributions(view: View, node: Node) -> list[tuple[str, Node]]:
    """Distributions in a stable order: by title, then IRI."""
    found = [(each, view.node(each)) for each in node.get(values.DISTRIBUTION, ()) if not each.startswith('"')]
    return sorted(found, key=lambda pair: (values.text(view, pair[1], (values.TITLE,)) or "", pair[0]))


def _resource(lowering: Lowering, view: View, each: tuple[str, Node], position: int) -> dict[str, Any]:
    iri, node = each
    resource: dict[str, Any] = {
        "id": resource_id(iri[1:-1]),
        "name": None,
        "url": "",
        "format": "",
        "description": None,
        "mimetype": None,
    }
    resource |= {
        "size": None,
        "hash": "",
        "created": None,
        "last_modified": None,
        "position": position,
        "state": "active",
    }
    for key, value in lowering.resources.filled(view, node):
        listed = lowering.lists_as_json and isinstance(value, _LISTED)
        resource[key] = _as_text(value) if listed else value
    return resource


def resource_id(iri: str) -> str:
    """A resource's id in CKAN: that of our own distribution IRIs, else a function of the IRI."""
    head, _, last = iri.rpartition("/")
    if head.endswith("/distribution") and len(last) == 36:
        if _UUID.fullmatch(last):
            return last
        try:
            return str(UUID(last))
        except ValueError:
            pass
    return str(uuid5(NAMESPACE_URL, iri))


def _as_text(value: object) -> str:
    """An extra's value: text as it is, anything else as JSON."""
    return value if isinstance(value, str) else orjson.dumps(value).decode()


# --- licences -------------------------------------------------------------------------------------------------


@cache
def _licences() -> tuple[tuple[str, str, str], ...]:
    file = _FOLDER / "licences.yaml"
    rows = read_document(file.read_text(encoding="utf-8"), str(file)).fields()
    return tuple((head, row.listed()[0].text(), row.listed()[1].text()) for head, row in rows.items())


@lru_cache(maxsize=4096)
def known_licence(iri: str) -> tuple[str, str] | None:
    """CKAN's id and title for a licence IRI."""
    bare = iri.removeprefix("https://").removeprefix("http://")
    return next(((key, title) for head, key, title in _licences() if bare.startswith(head)), None)


def _licence(view: View, node: Node) -> tuple[str, str | None, str | None]:
    """The first licence of dataset or distributions that CKAN knows; else the first as it is; else `notspecified`."""
    stated = list(node.get(values.LICENCE, ()))
    for each in node.get(values.DISTRIBUTION, ()):
        stated.extend(view.node(each).get(values.LICENCE, ()))
    for licence in stated:
        known = known_licence(licence[1:-1]) if licence.startswith("<") else None
        if known:
            return known[0], known[1], licence[1:-1]
    if stated:
        name = values.named(view, stated[0])
        title = values.label(view, stated[0])
        return name, title, stated[0][1:-1]
    return "notspecified", None, None


# --- compiling ------------------------------------------------------------------------------------------------


@cache
def _lowering(form: Form) -> Lowering:
    file = _FOLDER / f"{form}.yaml"
    document = read_document(file.read_text(encoding="utf-8"), str(file))
    parts = document.checked_fields(("lower", "package", "fields", "extras", "resources"), "phần", "part")
    header = parts["lower"].checked_fields(("form", "lists"), "khóa của lower", "key of lower")

    def part(name: str) -> Part:
        return Part(_written(parts[name].fields()) if name in parts else ())

    return Lowering(
        header["lists"].text() == "json", part("package"), part("fields"), part("extras"), part("resources")
    )


def _written(fields: dict[str, Entry]) -> tuple[Written, ...]:
    return tuple(_field(key, entry) for key, entry in fields.items())


def _field(key: str, entry: Entry) -> Written:
    """One field: a term, or `{term, write}`, or `{term, nodes}` for nested objects."""
    if not entry.is_map:
        path = _path(entry)
        return Written(key, values.WRITERS["value"]([path]), frozenset(path[:1]))
    given = entry.checked_fields(("term", "write", "nodes"), "khóa", "key")
    paths = [_path(each) for each in given["term"].listed()] if "term" in given else []
    needs = frozenset(path[0] for path in paths) or None
    if "nodes" in given:
        return Written(key, _nodes(paths[0], Part(_written(given["nodes"].fields()))), needs)
    name = given["write"].one_of(values.WRITERS, "cách ghi", "way to write") if "write" in given else "value"
    return Written(key, values.WRITERS[name](paths), needs)


def _path(entry: Entry) -> tuple[str, ...]:
    """`publisher/name` as properties."""
    names = entry.text().split("/")
    for name in names:
        Entry(entry.file, entry.line, name).one_of(terms_named(), "thuật ngữ", "term")
    return tuple(f"<{terms_named()[name].iri}>" for name in names)


def _nodes(path: tuple[str, ...], fields: Part) -> Write:
    def write(view: View, node: Node) -> object:
        made = [dict(fields.filled(view, view.node(each))) for each in view.follow(node, path)]
        return [each for each in made if each]

    return write
