"""A record's graph as nodes with values, for pages: what to show, in which language, under which name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from urllib.parse import urlsplit

from hub.services.negotiation import Language
from vocab.graph import Graph
from vocab.namespaces import expand, shrink
from vocab.rdf import split_statement
from vocab.schemes import find_concept
from vocab.terms import unescape

__all__ = ["Link", "Nodes", "Text", "Value", "safe_url"]

_LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?', re.DOTALL)
_NAMES: Final = tuple(
    expand(name)
    for name in (
        "dct:title", "foaf:name", "skos:prefLabel", "rdfs:label", "vcard:fn", "locn:geographicName",
        "vcard:organization-name", "dct:identifier",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Text:
    """A literal. `language` is empty where it has none, `datatype` an IRI or empty."""

    text: str
    language: str = ""
    datatype: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """An IRI as a value."""

    iri: str


Value = Text | Link


def safe_url(text: str | None) -> str | None:
    """The address if a browser may be led to it: http or https with a host, and nothing else."""
    if not text or any(ord(sign) < 33 for sign in text):
        return None
    try:
        parts = urlsplit(text)
        host = parts.hostname
    except ValueError:
        return None
    return text if parts.scheme.lower() in ("http", "https") and host and not parts.username else None


def _value(text: str) -> Value:
    if text.startswith("<"):
        return Link(text[1:-1])
    match = _LITERAL.fullmatch(text)
    return Text(unescape(match[1]), match[2] or "", match[3] or "") if match else Text(text)


class Nodes:
    """The nodes of one graph, seen from one language."""

    def __init__(self, graph: Graph, language: Language) -> None:
        self.language = language
        self._nodes: dict[str, dict[str, list[Value]]] = {}
        for line in graph.lines:
            subject, predicate, obj = split_statement(line.removesuffix(" ."))
            node = self._nodes.setdefault(subject[1:-1], {})
            node.setdefault(predicate[1:-1], []).append(_value(obj))

    def __contains__(self, iri: str) -> bool:
        return iri in self._nodes

    def properties(self, iri: str) -> dict[str, list[Value]]:
        """Everything said about a node, by property IRI."""
        return self._nodes.get(iri, {})

    def values(self, iri: str, name: str) -> list[Value]:
        """The values of `name` (such as `dct:title`): the reader's language first, then Vietnamese, English, none."""
        order = (self.language, "vi", "en", "")

        def rank(value: Value) -> int:
            language = value.language.split("-")[0] if isinstance(value, Text) else ""
            return order.index(language) if language in order else len(order)

        return sorted(self._nodes.get(iri, {}).get(expand(name), ()), key=rank)

    def text(self, iri: str, name: str) -> Text | None:
        """The one text to show."""
        return next((value for value in self.values(iri, name) if isinstance(value, Text)), None)

    def link(self, iri: str, name: str) -> str | None:
        """The first IRI of a property."""
        return next(self.links(iri, name), None)

    def links(self, iri: str, name: str) -> Iterator[str]:
        """All IRIs of a property."""
        return (value.iri for value in self._nodes.get(iri, {}).get(expand(name), ()) if isinstance(value, Link))

    def address(self, iri: str, name: str) -> str | None:
        """The first value of a property that holds an address, whether it was written as an IRI or as a text."""
        value = next(iter(self.values(iri, name)), None)
        return value.iri if isinstance(value, Link) else value.text if value is not None else None

    def subjects(self, class_name: str) -> Sequence[str]:
        """The nodes of a class, in the order of their IRIs."""
        wanted = Link(expand(class_name))
        return sorted(iri for iri, node in self._nodes.items() if wanted in node.get(expand("rdf:type"), ()))

    @cached_property
    def described(self) -> frozenset[str]:
        """IRIs that the graph says something about."""
        return frozenset(self._nodes)

    def label(self, value: Value) -> str:
        """What to show for a value: its text, the name that the graph or our vocabulary has for it, or the IRI."""
        match value:
            case Text():
                return value.text
            case Link(iri):
                return self.name(iri)

    def name(self, iri: str) -> str:
        """The name of a node or concept."""
        for name in _NAMES:
            found = self.text(iri, shrink(name))
            if found is not None and found.text.strip():
                return found.text
        concept = find_concept(iri)
        if concept is not None:
            return concept.name(self.language)
        period = self._period(iri)
        if period:
            return period
        short = shrink(iri)
        return short if short != iri else re.sub(r"^(https?://|mailto:|tel:)", "", iri)

    def _period(self, iri: str) -> str:
        start, end = self.text(iri, "dcat:startDate"), self.text(iri, "dcat:endDate")
        if start is None and end is None:
            return ""
        return f"{start.text[:10] if start else '…'} – {end.text[:10] if end else '…'}"
