"""Where the profile lives: its base IRI, its identifier and every prefix, in one place.

DCAT-VN has no final text, so this is a working profile under a base of our own. To move it (a national
number, another host) change `BASE` and `PROFILE_ID` here and run `python -m vocab.build`: shapes, schemes,
context and pages follow.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

__all__ = [
    "BASE",
    "CONTEXT_IRI",
    "NS",
    "PREFIXES",
    "PROFILE_ID",
    "PROFILE_IRI",
    "PROFILE_VERSION",
    "concept_iri",
    "expand",
    "legal_iri",
    "scheme_iri",
    "shape_iri",
    "shrink",
]

BASE: Final = "https://w3id.org/open-data-hub/"
"""Base of every IRI that is ours; ends in a slash."""

PROFILE_ID: Final = "dcat-ap-3-vn-working"
PROFILE_VERSION: Final = "0.1.0"
PROFILE_IRI: Final = f"{BASE}profile/{PROFILE_ID}"
"""What `dct:conformsTo` of a catalog record names."""

CONTEXT_IRI: Final = f"{PROFILE_IRI}/context.jsonld"
NS: Final = f"{BASE}ns#"
"""Namespace of the extension terms."""

EU_AUTHORITY: Final = "http://publications.europa.eu/resource/authority/"

PREFIXES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "adms": "http://www.w3.org/ns/adms#",
        "cpsv": "http://purl.org/vocab/cpsv#",
        "cv": "http://data.europa.eu/m8g/",
        "dcat": "http://www.w3.org/ns/dcat#",
        "dcatap": "http://data.europa.eu/r5r/",
        "dct": "http://purl.org/dc/terms/",
        "dqv": "http://www.w3.org/ns/dqv#",
        "eli": "http://data.europa.eu/eli/ontology#",
        "eu": EU_AUTHORITY,
        "foaf": "http://xmlns.com/foaf/0.1/",
        "geo": "http://www.opengis.net/ont/geosparql#",
        "geodcatap": "http://data.europa.eu/930/",
        "hub": NS,
        "iana": "http://www.iana.org/assignments/media-types/",
        "legal": f"{BASE}legal/",
        "locn": "http://www.w3.org/ns/locn#",
        "odrl": "http://www.w3.org/ns/odrl/2/",
        "org": "http://www.w3.org/ns/org#",
        "owl": "http://www.w3.org/2002/07/owl#",
        "prov": "http://www.w3.org/ns/prov#",
        "qb": "http://purl.org/linked-data/cube#",
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "scheme": f"{BASE}scheme/",
        "schema": "http://schema.org/",
        "sh": "http://www.w3.org/ns/shacl#",
        "shape": f"{BASE}shape/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "spdx": "http://spdx.org/rdf/terms#",
        "stat": "http://data.europa.eu/s1n/",
        "time": "http://www.w3.org/2006/time#",
        "vcard": "http://www.w3.org/2006/vcard/ns#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
    }
)

# Longest namespace first, so that `shrink` prefers `iana:` to a prefix that is its beginning.
_BY_LENGTH = sorted(PREFIXES.items(), key=lambda pair: -len(pair[1]))


def expand(name: str) -> str:
    """`dct:title` to its IRI; an IRI stays what it is; an unknown prefix raises `ValueError`."""
    prefix, colon, local = name.partition(":")
    if not colon:
        raise ValueError(f"neither an IRI nor a prefixed name: {name!r}")
    if local.startswith("//") or prefix in {"urn", "mailto"}:
        return name
    if prefix not in PREFIXES:
        raise ValueError(f"unknown prefix {prefix!r} in {name!r}; known: {', '.join(PREFIXES)}")
    return PREFIXES[prefix] + local


@lru_cache(maxsize=4096)
@lru_cache(maxsize=1 << 12)
def shrink(iri: str) -> str:
    """The IRI as `dct:title` where a prefix fits and the rest is a plain name, else the IRI itself."""
    for prefix, namespace in _BY_LENGTH:
        local = iri.removeprefix(namespace)
        if local != iri and local and local.replace("_", "").replace("-", "").isalnum():
            return f"{prefix}:{local}"
    return iri


def scheme_iri(name: str) -> str:
    """The IRI of the concept scheme `name`."""
    return f"{BASE}scheme/{name}"


def concept_iri(scheme: str, code: str) -> str:
    """The IRI of a concept of our own (a concept taken over from an authority keeps the authority's)."""
    return f"{BASE}scheme/{scheme}/{code}"


def legal_iri(kind: str, year: str, number: str) -> str:
    """The IRI of a legal act, after the way of ELI: `legal_iri("qd-ttg", "2018", "950")` for 950/QĐ-TTg of 2018.

    `kind` is what follows the number and year, folded: `nd-cp`, `qd-ttg`, `qh15`, `nq-tw`.
    """
    return f"{BASE}legal/{kind}/{year}/{number}"


def shape_iri(name: str) -> str:
    """The IRI of the shape `name` (`Dataset`, `Dataset-title-required`)."""
    return f"{BASE}shape/{name}"
