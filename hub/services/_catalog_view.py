"""What a dataset's page shows, read out of its graph: the well-known properties by name, everything else in a table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from hub.services._catalog_node import Link, Nodes, Text, Value, safe_url
from vocab.namespaces import PREFIXES, expand, shrink
from vocab.profile import term_of
from vocab.schemes import find_concept

__all__ = ["DatasetView", "DistributionView", "Fact", "Shown", "dataset_view"]

_XSD: Final = PREFIXES["xsd"]
_SPECIAL: Final = frozenset(
    expand(name)
    for name in (
        "rdf:type", "dct:title", "dct:description", "dcat:keyword", "dcat:theme", "dct:publisher", "dcat:distribution",
    )
)  # fmt: skip
_ORDER: Final = (
    "dct:creator", "dcat:contactPoint", "dct:issued", "dct:modified", "dct:accrualPeriodicity", "dct:temporal",
    "dct:spatial", "dct:language", "dct:license", "dct:accessRights", "dct:rights", "dcat:landingPage",
    "dct:identifier", "dcat:version", "dcat:inSeries", "dct:conformsTo", "dcatap:applicableLegislation",
    "dct:provenance",
)  # fmt: skip
_DISTRIBUTION: Final = frozenset(
    expand(name)
    for name in (
        "rdf:type", "dct:title", "dct:description", "dct:format", "dcat:mediaType", "dcat:accessURL",
        "dcat:downloadURL", "dcat:byteSize",
    )
)  # fmt: skip
_DATES: Final = frozenset(f"{_XSD}{name}" for name in ("date", "dateTime", "gYear", "gYearMonth"))


@dataclass(frozen=True, slots=True)
class Shown:
    """One value: its text, where it leads (None: nowhere), and what stands around it."""

    text: str
    url: str | None = None
    language: str = ""
    is_date: bool = False
    details: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """A property with its values; `hint` is the property by prefix."""

    label: str
    hint: str
    values: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class DistributionView:
    """One distribution. `id` names its place on the page."""

    iri: str
    id: str
    title: str
    description: Text | None
    format: str
    download: Shown | None
    access: Shown | None
    size: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class DatasetView:
    """One dataset, series or service."""

    iri: str
    iri_url: str | None
    title: Text
    other_titles: tuple[Text, ...]
    descriptions: tuple[Text, ...]
    publisher: Shown | None
    themes: tuple[Shown, ...]
    keywords: tuple[str, ...]
    distributions: tuple[DistributionView, ...]
    facts: tuple[Fact, ...]


def dataset_view(nodes: Nodes, iri: str, *, title: str) -> DatasetView:
    """The view of the record's main subject; `title` stands in where the graph has none."""
    titles = [value for value in nodes.values(iri, "dct:title") if isinstance(value, Text)] or [Text(title)]
    publisher = next(iter(nodes.values(iri, "dct:publisher")), None)
    return DatasetView(
        iri,
        safe_url(iri),
        titles[0],
        tuple(titles[1:]),
        tuple(value for value in nodes.values(iri, "dct:description") if isinstance(value, Text)),
        _shown(nodes, publisher) if publisher else None,
        tuple(_shown(nodes, value) for value in nodes.values(iri, "dcat:theme")),
        tuple(dict.fromkeys(nodes.label(value) for value in nodes.values(iri, "dcat:keyword"))),
        tuple(_distributions(nodes, iri)),
        tuple(_facts(nodes, iri, _SPECIAL, (iri,))),
    )


def _distributions(nodes: Nodes, iri: str) -> Iterator[DistributionView]:
    for number, link in enumerate(sorted(set(nodes.links(iri, "dcat:distribution"))), 1):
        title = nodes.text(link, "dct:title")
        kind = next(iter(nodes.values(link, "dct:format")), None) or next(
            iter(nodes.values(link, "dcat:mediaType")), None
        )
        size = nodes.text(link, "dcat:byteSize")
        yield DistributionView(
            link,
            f"distribution-{number}",
            title.text if title else "",
            nodes.text(link, "dct:description"),
            _format(nodes, kind) if kind else "",
            _address(nodes, link, "dcat:downloadURL"),
            _address(nodes, link, "dcat:accessURL"),
            size.text if size else "",
            tuple(_facts(nodes, link, _DISTRIBUTION, (iri, link))),
        )


def _format(nodes: Nodes, value: Value) -> str:
    if isinstance(value, Link):
        concept = find_concept(value.iri)
        if concept is not None and concept.scheme == "file-type":
            return concept.code.rsplit("/", 1)[-1]
    return nodes.label(value)


def _address(nodes: Nodes, iri: str, name: str) -> Shown | None:
    text = nodes.address(iri, name)
    return None if text is None else Shown(text, safe_url(text))


def _facts(nodes: Nodes, iri: str, without: frozenset[str], seen: tuple[str, ...]) -> Iterator[Fact]:
    properties = nodes.properties(iri)
    first = [expand(name) for name in _ORDER if expand(name) in properties]
    for predicate in (*first, *sorted(set(properties) - set(first))):
        if predicate in without:
            continue
        values = [one for one in nodes.values(iri, predicate) if isinstance(one, Link) or one.text.strip()]
        if not values:
            continue
        yield Fact(
            _label(predicate, nodes.language), shrink(predicate), tuple(_shown(nodes, value, seen) for value in values)
        )


def _label(predicate: str, language: str) -> str:
    term = term_of(predicate)
    if term is not None:
        return term.label.get(language) or term.label.get("en") or term.name
    return shrink(predicate)


def _shown(nodes: Nodes, value: Value, seen: Sequence[str] = ()) -> Shown:
    match value:
        case Text(text, language, datatype):
            return Shown(text, safe_url(text), language, datatype in _DATES)
        case Link(iri) if iri in nodes and iri not in seen and len(seen) < 4:
            inner = tuple(_facts(nodes, iri, frozenset((expand("rdf:type"),)), (*seen, iri)))
            named = [fact for fact in inner if any(shown.text == nodes.name(iri) for shown in fact.values)]
            rest = tuple(fact for fact in inner if fact not in named or len(fact.values) > 1)
            own = safe_url(iri) if "/.well-known/genid/" not in iri else None
            return Shown(nodes.name(iri), own, details=rest)
        case Link(iri):
            return Shown(nodes.name(iri), _mailto(iri) or safe_url(iri))


def _mailto(iri: str) -> str | None:
    address = iri.removeprefix("mailto:")
    plain = address.isprintable() and address.count("@") == 1 and not set(address) & set("?&<>\"' ,;")
    return iri if iri.startswith("mailto:") and plain else None
