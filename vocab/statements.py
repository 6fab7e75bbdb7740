"""What is said about each of our IRIs, so that a service can answer for every term, class, shape and concept.

`vocab.profile.describe` and `vocab.schemes.find_concept` give the same as Python values, for pages.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from vocab.graph import Graph
from vocab.namespaces import BASE
from vocab.rdf import Syntax, parse
from vocab.shapes import shapes_text

__all__ = ["scheme_graph", "statements_about"]

_HERE = Path(__file__).resolve().parent
_UNITS = f"{BASE}scheme/administrative-unit/"


@lru_cache(maxsize=4096)
def statements_about(iri: str) -> Graph | None:
    """The statements whose subject is this IRI (with the blank nodes they lead to).

    None for what is not ours to describe.
    """
    if iri.startswith(_UNITS):
        return _unit(iri.removeprefix(_UNITS))
    lines = _described().get(f"<{iri}>")
    return Graph.of(lines) if lines else None


def scheme_graph(name: str) -> Graph:
    """A whole scheme (`units` too); raises `FileNotFoundError`."""
    return Graph.of(parse((_HERE / "schemes" / f"{name}.ttl").read_bytes(), Syntax.TURTLE))


@cache
def _described() -> Mapping[str, tuple[str, ...]]:
    """Lines by subject of all that is built here, blank nodes under the subject that leads to them."""
    sources = [(_HERE / "ontology.ttl").read_bytes(), shapes_text().encode()]
    sources += [path.read_bytes() for path in sorted((_HERE / "schemes").glob("*.ttl")) if path.stem != "units"]
    by_subject: dict[str, list[str]] = {}
    for number, source in enumerate(sources):
        for line in parse(source, Syntax.TURTLE):
            line = line.replace("_:", f"_:s{number}x") if "_:" in line else line
            by_subject.setdefault(line.split(" ", 1)[0], []).append(line)
    return {node: tuple(_whole(node, by_subject)) for node in by_subject if node.startswith("<")}


def _whole(node: str, by_subject: Mapping[str, list[str]]) -> list[str]:
    found, waiting = [], [node]
    while waiting:
        for line in by_subject.get(waiting.pop(), ()):
            found.append(line)
            value = line.split(" ", 2)[2][:-2]
            if value.startswith("_:"):
                waiting.append(value)
    return found


def _unit(slug: str) -> Graph | None:
    """One unit's block, cut out of the units' Turtle (some 14,000 units are not held in memory for it)."""
    text = (_HERE / "schemes" / "units.ttl").read_text(encoding="utf-8")
    start = text.find(f"\nu:{slug} ")
    if start < 0:
        return None
    prefixes = "\n".join(line for line in text[:4000].splitlines() if line.startswith("@prefix"))
    block = text[start + 1 : text.find(" .\n", start) + 3]
    return Graph.of(parse(f"{prefixes}\n{block}".encode(), Syntax.TURTLE))
