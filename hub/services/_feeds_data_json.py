"""`/data.json`: the catalog as data.gov and its kin harvest it (DCAT-US 1.1, Project Open Data)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final
from urllib.parse import quote, urlsplit, urlunsplit

import orjson
from starlette.requests import Request
from starlette.responses import Response

from hub.policy import View
from hub.services._catalog_media_types import media_type_of
from hub.services._catalog_node import Link, Nodes, Text, safe_url
from hub.services._catalog_records import Entry
from hub.services._feeds_access import email_of
from hub.services._feeds_export import described, export
from hub.services._feeds_parameters import only_known
from hub.services.context import Services
from vocab.schemes import find_concept

__all__ = ["data_json", "dataset_of"]

_RIGHTS: Final = 255
_YEAR_WEEK: Final = r"\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])(?:-[1-7])?"
_TIME: Final = r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?"
_DATE: Final = re.compile(
    rf"{_YEAR_WEEK}|\d{{4}}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T{_TIME})?)?)?", re.ASCII
)
"""What both the format's schema and ISO 8601 take."""
_MAILTO: Final = re.compile(r"mailto:[\w.+'&~!$*=-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?")
_URI: Final = "%:/?#[]@!$&'()*+,;=-._~"

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
    only_known(request)
    email = email_of(services.settings)

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
                yield between + orjson.dumps(dataset_of(entry, nodes, base, email))
                between = b",\n"
        yield b"\n]}\n"

    return export(services, request, "application/json", write)


def dataset_of(entry: Entry, nodes: Nodes, base: str, email: str | None) -> dict[str, Any]:
    """One record as DCAT-US 1.1 has it; fields without a value are left out, required ones always there."""
    iri = entry.iri
    title = _text(nodes, iri, "dct:title") or entry.title
    publisher = next(iter(nodes.values(iri, "dct:publisher")), None)
    publisher_name = nodes.label(publisher) if publisher else entry.source_title
    themes = _labels(nodes, iri, "dcat:theme")
    keywords = _labels(nodes, iri, "dcat:keyword")
    here = f"{base}dataset/{entry.uid}"
    found: dict[str, Any] = {
        "@type": "dcat:Dataset",
        "identifier": iri,
        "title": title,
        "description": _text(nodes, iri, "dct:description") or title,
        "keyword": keywords or themes or [publisher_name],
        "modified": _date(nodes, iri, "dct:modified") or entry.modified,
        "issued": _date(nodes, iri, "dct:issued"),
        "publisher": {"@type": "org:Organization", "name": publisher_name},
        "contactPoint": _contact(nodes, iri, publisher_name, email),
        "accessLevel": _access(nodes, entry),
        "accrualPeriodicity": _frequency(nodes, iri),
        "license": _licence(nodes, iri),
        "rights": (_text(nodes, iri, "dct:rights") or _text(nodes, iri, "dct:accessRights") or "")[:_RIGHTS],
        "spatial": _first(nodes, iri, "dct:spatial"),
        "temporal": _period(nodes, iri),
        "theme": themes,
        "language": list(dict.fromkeys(filter(_LANGUAGE.fullmatch, map(_language, nodes.values(iri, "dct:language"))))),
        "landingPage": _url(nodes.link(iri, "dcat:landingPage")) or here,
        "conformsTo": _url(nodes.link(iri, "dct:conformsTo")),
        "isPartOf": nodes.link(iri, "dcat:inSeries") or nodes.link(iri, "dct:isPartOf"),
        "references": _references(nodes, iri),
        "distribution": [
            _distribution(nodes, link, here) for link in sorted(set(nodes.links(iri, "dcat:distribution")))
        ],
    }
    return {key: value for key, value in found.items() if value not in (None, "", [])}


def _text(nodes: Nodes, iri: str, name: str) -> str | None:
    found = nodes.text(iri, name)
    return found.text if found is not None and found.text.strip() else None


def _first(nodes: Nodes, iri: str, name: str) -> str | None:
    value = next(iter(nodes.values(iri, name)), None)
    return nodes.label(value) if value is not None else None


def _labels(nodes: Nodes, iri: str, name: str) -> list[str]:
    labels = (nodes.label(value).strip() for value in nodes.values(iri, name))
    return list(dict.fromkeys(label for label in labels if label))


def _date(nodes: Nodes, iri: str, name: str) -> str | None:
    """The first that is a date of ISO 8601: others have no place in this format."""
    texts = (value.text.strip() for value in nodes.values(iri, name) if isinstance(value, Text))
    return next((text for text in texts if _DATE.fullmatch(text)), None)


def _url(text: str | None) -> str | None:
    """An address as a URI: signs beyond ASCII escaped, a host in its ASCII form. None where it is no web address."""
    safe = safe_url(text)
    if safe is None or safe.isascii():
        return None if safe is None else quote(safe, safe=_URI)
    parts = urlsplit(safe)
    try:
        host = (parts.hostname or "").encode("idna").decode()
        port = f":{parts.port}" if parts.port is not None else ""
    except ValueError:
        return None
    return quote(urlunsplit(parts._replace(netloc=f"{host}{port}")), safe=_URI)


def _references(nodes: Nodes, iri: str) -> list[str]:
    links = (_url(link) for name in ("foaf:page", "dct:references") for link in nodes.links(iri, name))
    return list(dict.fromkeys(link for link in links if link))


def _code(iri: str | None) -> str:
    return (iri or "").rstrip("/").rsplit("/", 1)[-1]


def _contact(nodes: Nodes, iri: str, publisher: str, email: str | None) -> dict[str, str]:
    contact = nodes.link(iri, "dcat:contactPoint")
    name = address = None
    if contact is not None:
        name = _text(nodes, contact, "vcard:fn") or _text(nodes, contact, "vcard:organization-name")
        address = nodes.link(contact, "vcard:hasEmail") or _text(nodes, contact, "vcard:hasEmail")
    found = {"@type": "vcard:Contact", "fn": name or publisher}
    own = f"mailto:{(address or '').strip().removeprefix('mailto:')}"
    if _MAILTO.fullmatch(own):
        found["hasEmail"] = own
    elif email:
        found["hasEmail"] = f"mailto:{email}"
    return found


def _access(nodes: Nodes, entry: Entry) -> str:
    said = _ACCESS.get(_code(nodes.link(entry.iri, "dct:accessRights")))
    return said or ("non-public" if entry.withheld else "public")


def _frequency(nodes: Nodes, iri: str) -> str | None:
    return _FREQUENCIES.get(_code(nodes.link(iri, "dct:accrualPeriodicity")))


def _licence(nodes: Nodes, iri: str) -> str | None:
    links = (nodes.link(one, "dct:license") for one in (iri, *sorted(nodes.links(iri, "dcat:distribution"))))
    return next((url for link in links if (url := _url(link))), None)


def _language(value: Link | Text) -> str:
    code = _code(value.iri) if isinstance(value, Link) else value.text
    return {"VIE": "vi", "ENG": "en", "FRA": "fr", "ZHO": "zh", "DEU": "de"}.get(code, code)


def _period(nodes: Nodes, iri: str) -> str | None:
    period = nodes.link(iri, "dct:temporal")
    if period is None:
        return None
    start, end = _date(nodes, period, "dcat:startDate"), _date(nodes, period, "dcat:endDate")
    # The format has no period that is open at one end.
    return f"{start}/{end}" if start and end else None


def _distribution(nodes: Nodes, link: str, here: str) -> dict[str, Any]:
    download, access = _url(nodes.link(link, "dcat:downloadURL")), _url(nodes.link(link, "dcat:accessURL"))
    found: dict[str, Any] = {
        "@type": "dcat:Distribution",
        "title": _text(nodes, link, "dct:title"),
        "description": _text(nodes, link, "dct:description"),
        "downloadURL": download,
        # In DCAT-US a file has a download, a page or service an access address.
        "accessURL": access if access and access != download else None if download else here,
        "mediaType": _media_type(nodes, link) if download else None,
        "format": _format(nodes, link),
        "conformsTo": _url(nodes.link(link, "dct:conformsTo")),
    }
    return {key: value for key, value in found.items() if value not in (None, "", [])}


def _media_type(nodes: Nodes, link: str) -> str | None:
    return media_type_of(nodes, link) or "application/octet-stream"


def _format(nodes: Nodes, link: str) -> str | None:
    iri = nodes.link(link, "dct:format")
    concept = find_concept(iri) if iri else None
    if concept is not None and concept.scheme == "file-type":
        return concept.code.rsplit("/", 1)[-1]
    return _first(nodes, link, "dct:format")
