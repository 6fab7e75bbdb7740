"""DCAT-US 1.1 (Project Open Data) as a JSON Schema.

Written after the specification's table of fields and the patterns of its published schemas (works of the U.S.
government, public domain); what only federal agencies must give is left out.
"""

from __future__ import annotations

from typing import Any

__all__ = ["CATALOG"]

_DAY = (
    r"([\+-]?\d{4}(?!\d{2}\b))((-?)((0[1-9]|1[0-2])(\3([12]\d|0[1-9]|3[01]))?"
    r"|W([0-4]\d|5[0-2])(-?[1-7])?|(00[1-9]|0[1-9]\d|[12]\d{2}|3([0-5]\d|6[1-6])))"
    r"([T\s]((([01]\d|2[0-3])((:?)[0-5]\d)?|24\:?00)([\.,]\d+(?!:))?)?(\17[0-5]\d([\.,]\d+)?)?"
    r"([zZ]|([\+-])([01]\d|2[0-3]):?([0-5]\d)?)?)?)?"
)
_LENGTH = (
    r"P(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?"
    r"(?:T(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?"
)
_MOMENT = r"\d{4}[-\d]*(T[\d:.,]+([zZ]|[+-]\d\d:?\d\d)?)?"
_LANGUAGE = r"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$"
_TEXT: dict[str, Any] = {"type": "string", "minLength": 1}
_URI: dict[str, Any] = {"type": "string", "format": "uri"}
_MEDIA_TYPE: dict[str, Any] = {"type": "string", "pattern": r"^[-\w]+/[-\w]+(\.[-\w]+)*([+][-\w]+)?$"}


def _set_of(item: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": item, "minItems": 1, "uniqueItems": True}


_PUBLISHER: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "properties": {"@type": {"enum": ["org:Organization"]}, "name": _TEXT, "subOrganizationOf": {"type": "object"}},
}
_CONTACT: dict[str, Any] = {
    "type": "object",
    "required": ["fn", "hasEmail"],
    "properties": {
        "@type": {"enum": ["vcard:Contact"]},
        "fn": _TEXT,
        "hasEmail": {"type": "string", "pattern": r"^mailto:[\w\_\~\!\$\&\'\(\)\*\+\,\;\=\:.-]+@[\w.-]+\.[\w.-]+?$"},
    },
}
_DISTRIBUTION: dict[str, Any] = {
    "type": "object",
    "anyOf": [
        {"required": ["downloadURL", "mediaType"]},
        {"required": ["accessURL"], "not": {"required": ["downloadURL"]}},
    ],
    "properties": {
        "@type": {"enum": ["dcat:Distribution"]},
        "downloadURL": _URI, "accessURL": _URI, "conformsTo": _URI, "describedBy": _URI,
        "mediaType": _MEDIA_TYPE, "describedByType": _MEDIA_TYPE,
        "format": _TEXT, "title": _TEXT, "description": _TEXT,
    },
    "additionalProperties": False,
}  # fmt: skip
_DATASET: dict[str, Any] = {
    "type": "object",
    "required": [
        "title", "description", "keyword", "modified", "publisher", "contactPoint", "identifier", "accessLevel",
    ],
    "properties": {
        "@type": {"enum": ["dcat:Dataset"]},
        "title": _TEXT, "description": _TEXT, "identifier": _TEXT, "spatial": _TEXT, "isPartOf": _TEXT,
        "systemOfRecords": _TEXT,
        "keyword": {"type": "array", "items": _TEXT, "minItems": 1},
        "modified": {"type": "string", "pattern": rf"^{_DAY}$"},
        "issued": {"type": "string", "pattern": rf"^{_DAY}$"},
        "publisher": _PUBLISHER,
        "contactPoint": _CONTACT,
        "accessLevel": {"enum": ["public", "restricted public", "non-public"]},
        "rights": {"type": "string", "minLength": 1, "maxLength": 255},
        "accrualPeriodicity": {"anyOf": [{"enum": ["irregular"]}, {"type": "string", "pattern": rf"^R\/{_LENGTH}$"}]},
        "temporal": {"type": "string", "pattern": rf"^{_MOMENT}/{_MOMENT}$"},
        "license": _URI, "landingPage": _URI, "conformsTo": _URI, "describedBy": _URI,
        "references": _set_of(_URI),
        "theme": _set_of(_TEXT),
        "language": {"type": "array", "items": {"type": "string", "pattern": _LANGUAGE}},
        "distribution": {"type": "array", "items": _DISTRIBUTION, "minItems": 1, "uniqueItems": True},
        "dataQuality": {"type": "boolean"},
    },
    "additionalProperties": False,
}  # fmt: skip
CATALOG: dict[str, Any] = {
    "$schema": "http://json-schema.org/draft-04/schema#",
    "type": "object",
    "required": ["conformsTo", "dataset"],
    "properties": {
        "@context": _URI, "@id": _URI, "describedBy": _URI,
        "@type": {"enum": ["dcat:Catalog"]},
        "conformsTo": {"enum": ["https://project-open-data.cio.gov/v1.1/schema"]},
        "dataset": {"type": "array", "items": _DATASET, "uniqueItems": True},
    },
}  # fmt: skip
