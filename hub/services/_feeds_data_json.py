"""`/data.json`: the catalog as data.gov and its kin harvest it (DCAT-US 1.1, Project Open Data)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

import orjson
from starlette.requests import Request
from starlette.responses import Response

from hub.policy import View
from hub.services._catalog_node import Link, Nodes, Text, safe_url
from hub.services._catalog_records import Entry
from hub.services._feeds_export import described, export
from hub.services.context import Services
from vocab.schemes import find_concept

__all__ = ["data_json", "dataset_of"]

_SCHEMA: Final = "https://project-open-data.cio.gov/v1.1/schema"
_FREQUENCIES: Final = {
    "DECENNIAL": "R/P10Y", "QUADRENNIAL": "R/P4Y", "TRIENNIAL": "R/P3Y", "BIENNIAL": "R/P2Y", "ANNUAL": "R/P1Y",
    "ANNUAL_2": "R/P6M", "ANNUAL_3": "R/P4M", "QUARTERLY": "R/P3M", "BIMONTHLY": "R/P2M", "MONTHLY": "R/P1M",
    "MONTHLY_2": "R/P0.5M", "MONTHLY_3": "R/P0.33M", "BIWEEKLY": "R/P2W", "WEEKLY": "R/P1W", "WEEKLY_2": "R/P3.5D",
    "WEEKLY_3": "R/P0.33W", "DAILY": "R/P1D", "HOURLY": "R/PT1H", "UPDATE_CONT": "R/PT1S", "CONT": "R/PT1S",
    "IRREG": "irregular",
}  # fmt: skip
_ACCESS: Final = {"PUBLIC": "public", "RESTRICTED": "restricted public", "NON_PUBLIC": "non-public"}


def data_json(services: Services, request: Request) -> Response:
    """The endpoint."""

    def write(view: View, base: str) -> Iterator[bytes]:
        head = {
            "@context": "https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld",
            "@id": f"{base}data.json",
            "@type": "dcat:Catalog",
            "conformsTo": _SCHEMA,
            "describedBy": f"{_SCHEMA}/catalog.json",
        }
        yield orjson.dumps(head)[:-1] + b',"dataset":['
        between = b"\n"
        for entry, nodes in described(services, view, "vi"):
            if entry.record_class != "service":
                yield between + orjson.dumps(dataset_of(entry, nodes, base, services.settings.email))
                between = b",\n"
        yield b"\n]}\n"

    return export(services, request, "application/json", write)


def dataset_of(entry: Entry, nodes: Nodes, base: str, email: str | None) -> dict[str, Any]:
    """One record as DCAT-US 1.1 has it; fields without a value are left out, required ones always there."""
    iri = entry.iri
    title = _text(nodes, iri, "dct:title") or entry.title
    publisher = next(iter(nodes.values(iri, "dct:publisher")), None)
    publisher_name = nodes.label(publisher) if publisher else entry.source_title
    themes = [nodes.label(value) for value in nodes.values(iri, "dcat:theme")]
    keywords = list(dict.fromkeys(nodes.label(value) for value in nodes.values(iri, "dcat:keyword")))
    found: dict[str, Any] = {
        "@type": "dcat:Dataset",
        "identifier": iri,
        "title": title,
        "description": _text(nodes, iri, "dct:description") or title,
        "keyword": keywords or themes or [publisher_name],
        "modified": _text(nodes, iri, "dct:modified") or entry.modified,
        "issued": _text(nodes, iri, "dct:issued"),
        "publisher": {"@type": "org:Organization", "name": publisher_name},
        "contactPoint": _contact(nodes, iri, publisher_name, email),
        "accessLevel": _access(nodes, entry),
        "accrualPeriodicity": _frequency(nodes, iri),
        "license": _licence(nodes, iri),
        "rights": _text(nodes, iri, "dct:rights") or _text(nodes, iri, "dct:accessRights"),
        "spatial": _first(nodes, iri, "dct:spatial"),
        "temporal": _period(nodes, iri),
        "theme": themes,
        "language": [_language(nodes, value) for value in nodes.values(iri, "dct:language")],
        "landingPage": _url(nodes.link(iri, "dcat:landingPage")) or f"{base}dataset/{entry.uid}",
        "conformsTo": _url(nodes.link(iri, "dct:conformsTo")),
        "isPartOf": nodes.link(iri, "dcat:inSeries") or nodes.link(iri, "dct:isPartOf"),
        "references": [link for name in ("foaf:page", "dct:references") for link in nodes.links(iri, name)],
        "distribution": [_distribution(nodes, link) for link in sorted(set(nodes.links(iri, "dcat:distribution")))],
    }
    return {key: value for key, value in found.items() if value not in (None, "", [])}


def _text(nodes: Nodes, iri: str, name: str) -> str | None:
    found = nodes.text(iri, name)
    return found.text if found is not None and found.text.strip() else None


def _first(nodes: Nodes, iri: str, name: str) -> str | None:
    value = next(iter(nodes.values(iri, name)), None)
    return nodes.label(value) if value is not None else None


def _url(text: str | None) -> str | None:
    return safe_url(text)


def _code(iri: str | None) -> str:
    return (iri or "").rstrip("/").rsplit("/", 1)[-1]


def _contact(nodes: Nodes, iri: str, publisher: str, email: str | None) -> dict[str, str]:
    contact = nodes.link(iri, "dcat:contactPoint")
    name = address = None
    if contact is not None:
        name = _text(nodes, contact, "vcard:fn") or _text(nodes, contact, "vcard:organization-name")
        address = nodes.link(contact, "vcard:hasEmail") or _text(nodes, contact, "vcard:hasEmail")
    address = address or email
    found = {"@type": "vcard:Contact", "fn": name or publisher}
    if address:
        found["hasEmail"] = address if address.startswith("mailto:") else f"mailto:{address}"
    return found


def _access(nodes: Nodes, entry: Entry) -> str:
    said = _ACCESS.get(_code(nodes.link(entry.iri, "dct:accessRights")))
    return said or ("non-public" if entry.withheld else "public")


def _frequency(nodes: Nodes, iri: str) -> str | None:
    return _FREQUENCIES.get(_code(nodes.link(iri, "dct:accrualPeriodicity")))


def _licence(nodes: Nodes, iri: str) -> str | None:
    links = (nodes.link(one, "dct:license") for one in (iri, *sorted(nodes.links(iri, "dcat:distribution"))))
    return next((link for link in links if _url(link)), None)


def _language(nodes: Nodes, value: Link | Text) -> str:
    code = _code(value.iri) if isinstance(value, Link) else value.text
    return {"VIE": "vi", "ENG": "en", "FRA": "fr", "ZHO": "zh", "DEU": "de"}.get(code, code)


def _period(nodes: Nodes, iri: str) -> str | None:
    period = nodes.link(iri, "dct:temporal")
    if period is None:
        return None
    start, end = _text(nodes, period, "dcat:startDate"), _text(nodes, period, "dcat:endDate")
    return f"{start or '..'}/{end or '..'}" if start or end else None


def _distribution(nodes: Nodes, link: str) -> dict[str, Any]:
    download, access = _url(nodes.link(link, "dcat:downloadURL")), _url(nodes.link(link, "dcat:accessURL"))
    found: dict[str, Any] = {
        "@type": "dcat:Distribution",
        "title": _text(nodes, link, "dct:title"),
        "description": _text(nodes, link, "dct:description"),
        "downloadURL": download,
        # In DCAT-US a file has a download, a page or service an access address.
        "accessURL": access if access != download else None,
        "mediaType": _media_type(nodes, link) if download else None,
        "format": _format(nodes, link),
        "conformsTo": _url(nodes.link(link, "dct:conformsTo")),
    }
    return {key: value for key, value in found.items() if value not in (None, "", [])}


def _media_type(nodes: Nodes, link: str) -> str | None:
    iri = nodes.link(link, "dcat:mediaType")
    if iri is not None and "/media-types/" in iri:
        return iri.partition("/media-types/")[2]
    return _text(nodes, link, "dcat:mediaType") or "application/octet-stream"


def _format(nodes: Nodes, link: str) -> str | None:
    iri = nodes.link(link, "dct:format")
    concept = find_concept(iri) if iri else None
    if concept is not None and concept.scheme == "file-type":
        return concept.code.rsplit("/", 1)[-1]
    return _first(nodes, link, "dct:format")
