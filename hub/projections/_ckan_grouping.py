"""Organizations from publishers and groups from themes, as CKAN has them, out of a lowered record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

import orjson

from mappings.lower import lower
from vocab.graph import Graph
from vocab.schemes import find_concept
from vocab.text import one_line, tokens

__all__ = ["lineage", "lowered_plain", "slug"]

_HIGHEST = 8


def lowered_plain(graph: Graph, iri: str) -> dict[str, Any]:
    """A record as a plain CKAN package, with its organization and groups."""
    package = lower(graph, iri)
    extras = {entry["key"]: entry["value"] for entry in package["extras"]}
    package["organization"] = _organization(extras)
    package["groups"] = _groups(extras.get("theme"))
    return package


def slug(text: str) -> str:
    """A short name as CKAN allows: ASCII letters, digits, `_` and `-`, at most 100."""
    return re.sub(r"[^a-z0-9_]+", "-", "-".join(tokens(text)))[:100].strip("-")


def _organization(extras: Mapping[str, Any]) -> dict[str, Any] | None:
    title = one_line(str(extras.get("publisher_name") or ""))
    uri = str(extras.get("publisher_uri") or "")
    concept = find_concept(uri) if uri else None
    if not title and concept is not None:
        title = concept.name("vi")
    name = slug(title) or slug(uri.rstrip("/#").rpartition("/")[2])
    if len(name) < 2:
        return None
    return {"name": name, "title": title or name}


def lineage(uri: str) -> list[dict[str, str]]:
    """The agencies above an agency, nearest first, as organizations: name and title."""
    found: list[dict[str, str]] = []
    concept = find_concept(uri) if uri else None
    while concept is not None and concept.broader and len(found) < _HIGHEST:
        concept = find_concept(concept.broader[0])
        if concept is not None and len(name := slug(concept.name("vi"))) >= 2:
            found.append({"name": name, "title": concept.name("vi")})
    return found


def _groups(themes: object) -> list[dict[str, Any]]:
    if not isinstance(themes, str):
        return []
    try:
        listed: object = orjson.loads(themes)
    except orjson.JSONDecodeError:
        listed = [themes]
    found = (_group(str(theme)) for theme in (listed if isinstance(listed, list) else [listed]))
    return [group for group in found if group is not None]


@lru_cache(maxsize=4096)
def _group(theme: str) -> dict[str, Any] | None:
    concept = find_concept(theme)
    last = re.split(r"[/#]", theme.rstrip("/#"))[-1]
    name = slug(last)
    if len(name) < 2:
        return None
    return {"name": name, "title": concept.name("vi") if concept else last}
