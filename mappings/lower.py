"""Lowering: a record's graph to a CKAN package, by a file that says which term goes into which field.

    lower(graph, iri)                    a plain package: DCAT values in extras, as ckanext-dcat names them
    lower(graph, iri, form="scheming")   nested objects, for ckanext-scheming with dcat_ap_full.yaml

`id` and a unique `name` are the caller's to set: `name` here is the wish made of the title.
"""

from __future__ import annotations

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
_EMPTY: Final[tuple[object, ...]] = (None, "", [], {})


@dataclass(frozen=True)
class Lowering:
    """A compiled lowering file."""

    lists_as_json: bool
    package: tuple[tuple[str, Write], ...]
    fields: tuple[tuple[str, Write], ...]
    extras: tuple[tuple[str, Write], ...]
    resources: tuple[tuple[str, Write], ...]


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
    for key, write in lowering.package:
        value = write(view, node)
        package[key] = None if value in _EMPTY else value
    package["title"] = package["title"] or iri
    package["name"] = slug(package["title"])[:100] or slug(iri)
    package["license_id"], package["license_title"], package["license_url"] = _licence(view, node)
    for key, write in lowering.fields:
        if (value := write(view, node)) not in _EMPTY:
            package[key] = value
    extras = [
        {"key": key, "value": _as_text(value)}
        for key, write in lowering.extras
        if (value := write(view, node)) not in _EMPTY
    ]
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
    for key, write in lowering.resources:
        value = write(view, node)
        if value not in _EMPTY:
            resource[key] = _as_text(value) if lowering.lists_as_json and isinstance(value, list | dict) else value
    return resource


def resource_id(iri: str) -> str:
    """A resource's id in CKAN: that of our own distribution IRIs, else a function of the IRI."""
    head, _, last = iri.rpartition("/")
    if head.endswith("/distribution") and len(last) == 36:
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

    def part(name: str) -> tuple[tuple[str, Write], ...]:
        return tuple((key, _write(entry)) for key, entry in parts[name].fields().items()) if name in parts else ()

    return Lowering(
        header["lists"].text() == "json", part("package"), part("fields"), part("extras"), part("resources")
    )


def _write(entry: Entry) -> Write:
    """One field: a term, or `{term, write}`, or `{term, nodes}` for nested objects."""
    if not entry.is_map:
        return values.WRITERS["value"]([_path(entry)])
    given = entry.checked_fields(("term", "write", "nodes"), "khóa", "key")
    paths = [_path(each) for each in given["term"].listed()] if "term" in given else []
    if "nodes" in given:
        return _nodes(paths[0], tuple((key, _write(each)) for key, each in given["nodes"].fields().items()))
    name = given["write"].one_of(values.WRITERS, "cách ghi", "way to write") if "write" in given else "value"
    return values.WRITERS[name](paths)


def _path(entry: Entry) -> tuple[str, ...]:
    """`publisher/name` as properties."""
    names = entry.text().split("/")
    for name in names:
        Entry(entry.file, entry.line, name).one_of(terms_named(), "thuật ngữ", "term")
    return tuple(f"<{terms_named()[name].iri}>" for name in names)


def _nodes(path: tuple[str, ...], fields: tuple[tuple[str, Write], ...]) -> Write:
    def write(view: View, node: Node) -> object:
        nested = []
        for each in view.follow(node, path):
            child = view.node(each)
            made = {key: value for key, write_one in fields if (value := write_one(view, child)) not in _EMPTY}
            if made:
                nested.append(made)
        return nested

    return write
