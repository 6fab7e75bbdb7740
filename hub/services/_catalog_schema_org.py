"""A dataset in the words of schema.org, for search engines: what Google's guide to Dataset asks for, where it is known.

https://developers.google.com/search/docs/appearance/structured-data/dataset
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import Any, Final

import orjson

from hub.services._catalog_media_types import media_type_of
from hub.services._catalog_node import Link, Nodes, Text, safe_url
from hub.services._catalog_view import DatasetView, DistributionView

__all__ = ["schema_org"]

_SHORTEST: Final = 50
_LONGEST: Final = 5000
"""Signs that a description may have."""
_DATE: Final = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?)?)?", re.ASCII)
_POINT: Final = re.compile(r"(-?\d{1,3}(?:\.\d+)?)\s+(-?\d{1,2}(?:\.\d+)?)", re.ASCII)
_LANGUAGES: Final = {"VIE": "vi", "ENG": "en", "FRA": "fr", "ZHO": "zh", "DEU": "de"}


def schema_org(
    view: DatasetView, nodes: Nodes, *, url: str, modified: str, catalog: str, catalog_name: str, free: bool
) -> dict[str, object]:
    """The dataset; `free`: anybody may see it."""
    publisher = {"@type": "Organization", "name": view.publisher.text} if view.publisher else None
    if publisher and view.publisher and view.publisher.url:
        publisher["url"] = view.publisher.url
    found: dict[str, object] = {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "@id": view.iri,
        "identifier": view.iri,
        "url": url,
        "sameAs": safe_url(nodes.link(view.iri, "dcat:landingPage")),
        "name": view.title.text,
        "alternateName": [one.text for one in view.other_titles],
        "description": _description(view),
        "keywords": list(view.keywords),
        "publisher": publisher,
        "creator": publisher,
        "license": _licence(view, nodes),
        "datePublished": _date(nodes, view.iri, "dct:issued"),
        "dateModified": _date(nodes, view.iri, "dct:modified"),
        "version": _text(nodes, view.iri, "dcat:version"),
        "inLanguage": list(dict.fromkeys(_languages(nodes, view.iri))),
        "temporalCoverage": _one_or_all(list(_periods(nodes, view.iri))),
        "spatialCoverage": _one_or_all(list(_places(nodes, view.iri))),
        "isAccessibleForFree": (free and _open(nodes, view.iri)) or None,
        "includedInDataCatalog": {"@type": "DataCatalog", "name": catalog_name, "url": catalog},
        "sdDatePublished": modified,
        "distribution": [file for one in view.distributions if (file := _download(one, nodes))],
    }
    return {key: value for key, value in found.items() if value not in (None, "", [])}


def _description(view: DatasetView) -> str:
    """What is said of it; where that is too short for a search engine, with its title, publisher and keywords."""
    text = view.descriptions[0].text if view.descriptions else view.title.text
    more = (view.title.text, view.publisher.text if view.publisher else "", ", ".join(view.keywords))
    for part in more:
        if len(text) < _SHORTEST and part and part not in text:
            text = f"{text.rstrip(' .')}. {part}"
    return text[:_LONGEST]


def _text(nodes: Nodes, iri: str, name: str) -> str | None:
    found = nodes.text(iri, name)
    return found.text.strip() if found is not None else None


def _date(nodes: Nodes, iri: str, name: str) -> str | None:
    text = _text(nodes, iri, name)
    return text if text and _DATE.fullmatch(text) else None


def _licence(view: DatasetView, nodes: Nodes) -> str | None:
    links = (nodes.link(iri, "dct:license") for iri in (view.iri, *(one.iri for one in view.distributions)))
    return next((link for link in links if safe_url(link)), None)


def _languages(nodes: Nodes, iri: str) -> Iterator[str]:
    for value in nodes.values(iri, "dct:language"):
        code = value.iri.rstrip("/").rsplit("/", 1)[-1] if isinstance(value, Link) else value.text
        if re.fullmatch(r"[A-Za-z]{2,3}", code):
            yield _LANGUAGES.get(code, code.lower())


def _open(nodes: Nodes, iri: str) -> bool:
    said = nodes.link(iri, "dct:accessRights")
    return said is None or said.rstrip("/").rsplit("/", 1)[-1] == "PUBLIC"


def _one_or_all(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _periods(nodes: Nodes, iri: str) -> Iterator[str]:
    for period in sorted(set(nodes.links(iri, "dct:temporal"))):
        start, end = _date(nodes, period, "dcat:startDate"), _date(nodes, period, "dcat:endDate")
        if start or end:
            yield f"{start or '..'}/{end or '..'}"


def _places(nodes: Nodes, iri: str) -> Iterator[dict[str, object]]:
    for value in nodes.values(iri, "dct:spatial"):
        place: dict[str, object] = {"@type": "Place"}
        name = nodes.label(value)
        if isinstance(value, Text) or not value.iri.endswith(name):  # an address is no name
            place["name"] = name
        if isinstance(value, Link):
            shapes = (nodes.text(value.iri, name) for name in ("dcat:bbox", "locn:geometry", "dcat:centroid"))
            box = next((box for shape in shapes if shape is not None and (box := _box(shape))), None)
            if box is not None:
                place["geo"] = box
            if safe_url(value.iri) and "/.well-known/genid/" not in value.iri:
                place["sameAs"] = value.iri
        if len(place) > 1:
            yield place


def _box(shape: Text) -> dict[str, object] | None:
    """A geometry as a point or the box around it: latitude first."""
    points = [point for point in _points(shape.text) if abs(point[0]) <= 180 and abs(point[1]) <= 90]
    if not points:
        return None
    west, east = min(x for x, _ in points), max(x for x, _ in points)
    south, north = min(y for _, y in points), max(y for _, y in points)
    if (west, south) == (east, north):
        return {"@type": "GeoCoordinates", "latitude": south, "longitude": west}
    return {"@type": "GeoShape", "box": f"{south:g} {west:g} {north:g} {east:g}"}


def _points(text: str) -> Iterator[tuple[float, float]]:
    if not text.lstrip().startswith("{"):
        yield from ((float(x), float(y)) for x, y in _POINT.findall(text.partition(">")[2] or text))
        return
    try:
        geometry = orjson.loads(text)
    except orjson.JSONDecodeError:
        return
    todo = [geometry.get("coordinates")] if isinstance(geometry, dict) else []
    while todo:
        part = todo.pop()
        if not isinstance(part, list):
            continue
        match part:
            case [int() | float() as x, int() | float() as y, *_] if math.isfinite(x) and math.isfinite(y):
                yield float(x), float(y)
            case _:
                todo += part


def _download(one: DistributionView, nodes: Nodes) -> dict[str, object] | None:
    address = one.download if one.download and one.download.url else one.access
    if address is None or not address.url:
        return None
    found: dict[str, object] = {
        "@type": "DataDownload",
        "contentUrl": address.url,
        "name": one.title or one.format,
        "encodingFormat": media_type_of(nodes, one.iri) or one.format,
        "contentSize": f"{one.size} B" if one.size.isascii() and one.size.isdigit() else "",
        "description": one.description.text if one.description else "",
    }
    return {key: value for key, value in found.items() if value not in (None, "")}
