"""How values of a graph are written into CKAN's fields, and CKAN's own rules for tags."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

import orjson

from vocab import schemes
from vocab.graph import Graph
from vocab.namespaces import expand
from vocab.terms import unescape
from vocab.text import one_line

__all__ = ["DISTRIBUTION", "LICENCE", "TITLE", "WRITERS", "Node", "View", "label", "named", "tags", "text"]

Node = dict[str, list[str]]
"""Property to objects, both as N-Triples terms."""
Paths = list[tuple[str, ...]]

TITLE, DISTRIBUTION, LICENCE, KEYWORD, _TYPE = (
    f"<{expand(name)}>" for name in ("dct:title", "dcat:distribution", "dct:license", "dcat:keyword", "rdf:type")
)
_LABELS: Final = tuple(
    f"<{expand(name)}>" for name in ("skos:prefLabel", "rdfs:label", "dct:title", "foaf:name", "locn:geographicName")
)
_IANA: Final = "http://www.iana.org/assignments/media-types/"
_SUBJECT: Final = "@subject"
_DERIVED: Final = "/.well-known/genid/"


@dataclass(frozen=True, slots=True)
class View:
    """A graph by subject."""

    by_subject: dict[str, Node]

    @staticmethod
    def of(graph: Graph) -> View:
        by_subject: dict[str, Node] = {}
        node: Node = {}
        last = ""
        for line in graph.lines:  # sorted: all about a subject stands together
            subject, prop, obj = line[:-2].split(" ", 2)
            if subject != last:
                node = by_subject[subject] = by_subject.get(subject) or {_SUBJECT: [subject]}
                last = subject
            if prop in node:
                node[prop].append(obj)
            else:
                node[prop] = [obj]
        return View(by_subject)

    def node(self, subject: str) -> Node:
        """What is said about a subject; only its name where nothing is."""
        return self.by_subject.get(subject) or {_SUBJECT: [subject]}

    def follow(self, node: Node, path: tuple[str, ...]) -> list[str]:
        """The objects at the end of a path of properties."""
        found = node.get(path[0], [])
        for prop in path[1:]:
            found = [obj for each in found for obj in self.by_subject.get(each, {}).get(prop, ())]
        return found


Find = Callable[[View, Node], list[str]]
_NONE: Final[list[str]] = []


def _finder(paths: Paths) -> Find:
    """A function to the objects of the first path that leads to any."""
    match paths:
        case [(prop,)]:
            return lambda view, node: node.get(prop, _NONE)
        case [path]:
            return lambda view, node: view.follow(node, path)
        case _:
            return lambda view, node: next((found for path in paths if (found := view.follow(node, path))), _NONE)


def lexical(term: str) -> str:
    """The text of a literal, the address of an IRI."""
    if term.startswith("<"):
        return term[1:-1]
    text = term[1 : term.rindex('"')]
    return unescape(text) if "\\" in text else text


def preferred(terms: list[str]) -> str | None:
    """The text in Vietnamese, else English, else without a tag, else the first."""
    for end in ('"@vi', '"@en', '"'):
        for term in terms:
            if term.endswith(end):
                return lexical(term)
    return lexical(terms[0]) if terms else None


def text(view: View, node: Node, *paths: tuple[str, ...]) -> str | None:
    """The preferred text at the first path that has one."""
    return preferred(_finder(list(paths))(view, node))


def label(view: View, term: str) -> str:
    """What a person calls a node: its label here, the concept's name in the schemes, else its address."""
    node = view.by_subject.get(term)
    if node:
        for prop in _LABELS:
            if found := preferred(node.get(prop, [])):
                return found
    return _concept_label(lexical(term))


@lru_cache(maxsize=1 << 14)
def _concept_label(iri: str) -> str:
    if iri.startswith(_IANA):
        return iri.removeprefix(_IANA)
    concept = schemes.find_concept(iri)
    if concept is None:
        return iri
    return concept.code if concept.scheme == "file-type" else concept.name("vi")


def named(view: View, term: str) -> str:
    """A node's address, or its words where its address is only ours (a stand-in for what no scheme knows)."""
    return label(view, term) if term.startswith("<") and _DERIVED in term else lexical(term)


# --- ways to write --------------------------------------------------------------------------------------------

Write = Callable[[View, Node], object]


def _value(paths: Paths) -> Write:
    find = _finder(paths)
    if len(paths) == 1 and len(paths[0]) == 1:
        prop = paths[0][0]
        return lambda view, node: lexical(node[prop][0]) if prop in node else None
    return lambda view, node: next((lexical(term) for term in find(view, node)), None)


def _text(paths: Paths) -> Write:
    find = _finder(paths)
    return lambda view, node: preferred(find(view, node))


def _list(paths: Paths) -> Write:
    find = _finder(paths)
    return lambda view, node: [lexical(term) for term in find(view, node)]


def _named(paths: Paths) -> Write:
    find = _finder(paths)
    return lambda view, node: next((named(view, term) for term in find(view, node)), None)


def _named_list(paths: Paths) -> Write:
    find = _finder(paths)
    return lambda view, node: [named(view, term) for term in find(view, node)]


def _label(paths: Paths) -> Write:
    find = _finder(paths)
    return lambda view, node: next((label(view, term) for term in find(view, node)), None)


def _subject(paths: Paths) -> Write:
    return lambda view, node: node[_SUBJECT][0][1:-1]


def _uri(paths: Paths) -> Write:
    """The address of a node, where it is one of its own."""
    find = _finder(paths)
    return lambda view, node: next((term[1:-1] for term in find(view, node) if _public(term)), None)


def _uri_here(paths: Paths) -> Write:
    return lambda view, node: node[_SUBJECT][0][1:-1] if _public(node[_SUBJECT][0]) else None


def _public(term: str) -> bool:
    return term.startswith("<") and _DERIVED not in term


def _record_class(paths: Paths) -> Write:
    """Only where it is no dataset, which is what every package is."""
    kinds = {f"<{expand('dcat:DatasetSeries')}>": "series", f"<{expand('dcat:DataService')}>": "service"}
    return lambda view, node: next((kinds[kind] for kind in node.get(_TYPE, ()) if kind in kinds), None)


def _translations(paths: Paths) -> Write:
    """Texts by language, where there is more than one language."""
    find = _finder(paths)

    def write(view: View, node: Node) -> object:
        found = find(view, node)
        if len(found) < 2:
            return None
        by_language: dict[str, str] = {}
        for term in found:
            tag = term[term.rindex('"') + 2 :] if term.startswith('"') else ""
            by_language.setdefault(tag or "und", lexical(term))
        return by_language if len(by_language) > 1 else None

    return write


def _email(paths: Paths) -> Write:
    """An address without `mailto:` or `tel:`."""
    find = _finder(paths)
    return lambda view, node: next((_bare(lexical(term)) for term in find(view, node)), None)


def _bare(address: str) -> str:
    bare = address.removeprefix("mailto:")
    return bare if bare != address else address.removeprefix("tel:")


def _number(paths: Paths) -> Write:
    find = _finder(paths)

    def write(view: View, node: Node) -> object:
        for term in find(view, node):
            digits = lexical(term)
            return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 19 else None
        return None

    return write


def _media_type(paths: Paths) -> Write:
    find = _finder(paths)
    return lambda view, node: next((_concept_media(label(view, term), term) for term in find(view, node)), None)


def _concept_media(name: str, term: str) -> str:
    return lexical(term).removeprefix(_IANA) if term.startswith(f"<{_IANA}") else name


def _naive(paths: Paths) -> Write:
    """A time as CKAN stores it, without zone, in UTC; a date stays one, a month or year is left out."""
    find = _finder(paths)

    def write(view: View, node: Node) -> object:
        for term in find(view, node):
            found = _naive_time(lexical(term))
            if found:
                return found
        return None

    return write


@lru_cache(maxsize=1 << 14)
def _naive_time(value: str) -> str | None:
    if not re.match(r"\d{4}-\d\d-\d\d", value):
        return None
    try:
        at = datetime.fromisoformat(value)
    except ValueError:
        return None
    return (at.astimezone(UTC).replace(tzinfo=None) if at.tzinfo else at).isoformat()


def _geojson(paths: Paths) -> Write:
    def write(view: View, node: Node) -> object:
        for path in paths:
            for term in view.follow(node, path):
                found = geojson(lexical(term))
                if found:
                    return found
        return None

    return write


_WKT: Final = re.compile(
    r"(?:<[^>]*>\s*)?(?:SRID=4326;)?\s*(POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON)\s*\(",
    re.IGNORECASE,
)
_TYPES: Final = {
    name.upper(): name for name in ("Point", "LineString", "Polygon", "MultiPoint", "MultiLineString", "MultiPolygon")
}
_PAIR: Final = re.compile(
    r"(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s+(-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?:\s+-?[\d.eE+-]+)*"
)


@lru_cache(maxsize=1 << 12)
def geojson(value: str) -> str | None:
    """GeoJSON text of GeoJSON or WKT; None where it is neither, or in another reference system."""
    value = value.strip()
    if value.startswith("{"):
        return value
    match = _WKT.match(value)
    if match is None or (value.startswith("<") and "CRS84" not in value):
        return None
    kind = _TYPES[match[1].upper()]
    body = _PAIR.sub(r"[\1,\2]", value[match.end() - 1 :]).replace("(", "[").replace(")", "]")
    try:
        coordinates = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    if kind == "Point":
        coordinates = coordinates[0]
    return orjson.dumps({"type": kind, "coordinates": coordinates}).decode()


WRITERS: Final[dict[str, Callable[[Paths], Write]]] = {
    "value": _value,
    "text": _text,
    "list": _list,
    "named": _named,
    "named_list": _named_list,
    "label": _label,
    "subject": _subject,
    "uri": _uri,
    "uri_here": _uri_here,
    "record_class": _record_class,
    "translations": _translations,
    "email": _email,
    "number": _number,
    "media_type": _media_type,
    "naive": _naive,
    "geojson": _geojson,
}
"""Ways to write, by the name that `write:` takes."""


# --- tags -----------------------------------------------------------------------------------------------------

_NOT_TAG: Final = re.compile(r"[^\w \-.]+")


@lru_cache(maxsize=1 << 15)
def tag(keyword: str) -> str | None:
    """A keyword as a tag that CKAN takes: letters, digits, blanks and `-_.`, 2 to 100 characters; else None."""
    cleaned = one_line(_NOT_TAG.sub(" ", one_line(keyword)))[:100].strip()
    return cleaned if len(cleaned) >= 2 else None


def tags(view: View, node: Node) -> tuple[list[dict[str, str]], list[str]]:
    """The tags of a record, and the keywords that had to be changed, as they were."""
    names: dict[str, None] = {}
    changed = []
    for keyword in _keywords(node):
        name = tag(keyword)
        if name != keyword:
            changed.append(keyword)
        if name:
            names[name] = None
    return [{"name": name, "display_name": name, "state": "active"} for name in names], changed


def _keywords(node: Node) -> Iterator[str]:
    return (lexical(term) for term in node.get(KEYWORD, ()))
