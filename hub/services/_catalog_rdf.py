"""The catalog and its records as statements: `dcat:Catalog`, `dcat:CatalogRecord` and Hydra's paging controls.

Pages carry both vocabularies of Hydra that harvesters know: `hydra:PartialCollectionView` with IRIs (`next`), and
`hydra:PagedCollection` with literals (`nextPage`), as CKAN's DCAT plugin writes and reads them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

import orjson

from hub.home import HubSettings
from hub.services._catalog_records import Entry
from vocab.namespaces import PREFIXES, PROFILE_IRI, expand, shrink
from vocab.rdf import Syntax, serialize, split_statement
from vocab.terms import XSD, iri, literal, statement, unescape

__all__ = ["SUFFIXES", "SYNTAXES", "Paging", "catalog_iri", "catalog_lines", "paging_lines", "record_lines", "write"]

SYNTAXES: Final[tuple[Syntax, ...]] = (Syntax.TURTLE, Syntax.JSON_LD, Syntax.RDF_XML, Syntax.N_TRIPLES)
SUFFIXES: Final[dict[str, Syntax]] = {
    "ttl": Syntax.TURTLE,
    "rdf": Syntax.RDF_XML,
    "xml": Syntax.RDF_XML,
    "jsonld": Syntax.JSON_LD,
    "json": Syntax.JSON_LD,
    "nt": Syntax.N_TRIPLES,
}

_HYDRA: Final = "http://www.w3.org/ns/hydra/core#"
_PREFIXES: Final = {**PREFIXES, "hydra": _HYDRA}
_A: Final = iri(expand("rdf:type"))
_MEMBERS: Final = {"dataset": "dcat:dataset", "series": "dcat:dataset", "service": "dcat:service"}


@dataclass(frozen=True, slots=True)
class Paging:
    """Addresses of a page and its neighbours, and the size of the whole."""

    this: str
    first: str
    last: str
    previous: str | None
    next: str | None
    total: int
    size: int


def catalog_iri(settings: HubSettings) -> str:
    """The catalog's own IRI."""
    return f"{settings.base}catalog"


def _p(name: str) -> str:
    return iri(expand(name))


def _moment(stamp: str) -> str:
    return literal(stamp, datatype=f"{XSD}dateTime")


def catalog_lines(settings: HubSettings, *, modified: str | None) -> Iterator[str]:
    """The catalog itself: title, description, publisher, languages, themes; `modified` is a stamp."""
    catalog = iri(catalog_iri(settings))
    publisher = iri(f"{settings.base}publisher")
    yield statement(catalog, _A, _p("dcat:Catalog"))
    yield statement(catalog, _p("dct:title"), literal(settings.title, language="vi"))
    yield statement(catalog, _p("dct:title"), literal(settings.title_en, language="en"))
    described = (
        (
            "vi",
            f"{settings.title}: mô tả các bộ dữ liệu thu thập từ nhiều nguồn, theo một hồ sơ chung dựa trên DCAT-AP.",
        ),
        ("en", f"{settings.title_en}: descriptions of datasets from many sources, in one profile of DCAT-AP."),
    )
    for language, text in described:
        yield statement(catalog, _p("dct:description"), literal(text, language=language))
    yield statement(catalog, _p("dct:publisher"), publisher)
    yield statement(publisher, _A, _p("foaf:Agent"))
    yield statement(publisher, _p("foaf:name"), literal(settings.title, language="vi"))
    yield statement(publisher, _p("foaf:name"), literal(settings.title_en, language="en"))
    yield statement(catalog, _p("foaf:homepage"), iri(settings.base))
    yield statement(catalog, _p("dct:language"), iri(f"{PREFIXES['eu']}language/VIE"))
    yield statement(catalog, _p("dcat:themeTaxonomy"), iri(f"{PREFIXES['eu']}data-theme"))
    if modified is not None:
        yield statement(catalog, _p("dct:modified"), _moment(modified))


def record_lines(settings: HubSettings, entry: Entry) -> Iterator[str]:
    """A record's `dcat:CatalogRecord`, and the catalog's links to it and to what it describes."""
    catalog = iri(catalog_iri(settings))
    here = iri(f"{settings.base}record/{entry.uid}")
    topic = iri(entry.iri)
    yield statement(catalog, _p(_MEMBERS.get(entry.record_class, "dcat:dataset")), topic)
    yield statement(catalog, _p("dcat:record"), here)
    yield statement(here, _A, _p("dcat:CatalogRecord"))
    yield statement(here, _p("foaf:primaryTopic"), topic)
    yield statement(here, _p("dct:issued"), _moment(entry.issued))
    yield statement(here, _p("dct:modified"), _moment(entry.modified))
    yield statement(here, _p("dct:conformsTo"), iri(PROFILE_IRI))
    yield statement(here, _p("dct:identifier"), literal(entry.uid))
    yield statement(here, _p("dct:source"), iri(f"{settings.base}source/{entry.source_id}"))


def paging_lines(settings: HubSettings, paging: Paging) -> Iterator[str]:
    """The page, in both of Hydra's vocabularies."""
    this, catalog = iri(paging.this), iri(catalog_iri(settings))
    total = literal(str(paging.total), datatype=f"{XSD}integer")
    yield statement(catalog, _A, iri(f"{_HYDRA}Collection"))
    yield statement(catalog, iri(f"{_HYDRA}view"), this)
    yield statement(catalog, iri(f"{_HYDRA}totalItems"), total)
    yield statement(this, _A, iri(f"{_HYDRA}PartialCollectionView"))
    yield statement(this, _A, iri(f"{_HYDRA}PagedCollection"))
    yield statement(this, iri(f"{_HYDRA}totalItems"), total)
    yield statement(this, iri(f"{_HYDRA}itemsPerPage"), literal(str(paging.size), datatype=f"{XSD}integer"))
    links = (("first", paging.first), ("last", paging.last), ("previous", paging.previous), ("next", paging.next))
    for name, target in links:
        if target is not None:
            yield statement(this, iri(f"{_HYDRA}{name}"), iri(target))
            yield statement(this, iri(f"{_HYDRA}{name}Page"), literal(target))


def write(lines: Iterable[str], syntax: Syntax) -> bytes:
    """The statements in a syntax, with the prefixes of the profile.

    JSON-LD comes compacted, with its context inside. RDF/XML leaves out what XML has no way to write: control
    characters, and a property whose IRI does not end in a name.
    """
    match syntax:
        case Syntax.JSON_LD:
            return _json_ld(lines)
        case Syntax.RDF_XML:
            return serialize(
                (_CONTROL.sub("\ufffd", line) for line in lines if _XML_PROPERTY.match(line)), syntax, _PREFIXES
            )
        case _:
            return serialize(lines, syntax, _PREFIXES)


_XML_PROPERTY = re.compile(r"<[^>]*> <[^>]*[A-Za-z_][\w.\-]*> ")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\\u00(?:0[0-8BbCcEeFf]|1[0-9A-Fa-f])|\\u[Ff]{3}[EeFf]")
_LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"(?:@([A-Za-z0-9-]+)|\^\^<([^>]*)>)?', re.DOTALL)


def _json_ld(lines: Iterable[str]) -> bytes:
    nodes: dict[str, dict[str, Any]] = {}
    schemes: set[str] = set()
    split = [split_statement(line.removesuffix(" .")) for line in sorted(set(lines))]
    for subject, _, obj in split:
        schemes.update(text[1:].partition(":")[0] for text in (subject, obj) if text.startswith("<"))
    used: dict[str, str] = {}
    for subject, predicate, obj in split:
        node = nodes.setdefault(subject, {"@id": subject[1:-1]})
        if predicate == _A:
            node.setdefault("@type", []).append(_compact(obj[1:-1], used, schemes))
            continue
        node.setdefault(_compact(predicate[1:-1], used, schemes), []).append(_json_value(obj, used, schemes))
    graph = [
        {key: value[0] if isinstance(value, list) and len(value) == 1 else value for key, value in node.items()}
        for node in nodes.values()
    ]
    return orjson.dumps({"@context": dict(sorted(used.items())), "@graph": graph}, option=orjson.OPT_INDENT_2)


def _compact(text: str, used: dict[str, str], schemes: set[str]) -> str:
    short = shrink(text) if not text.startswith(_HYDRA) else f"hydra:{text.removeprefix(_HYDRA)}"
    prefix = short.partition(":")[0]
    # A prefix that is also the scheme of an IRI here (`geo:21.0,105.8`) would change what that IRI says.
    if short == text or prefix in schemes:
        return text
    used[prefix] = _PREFIXES[prefix]
    return short


def _json_value(obj: str, used: dict[str, str], schemes: set[str]) -> dict[str, str] | str:
    if obj.startswith("<"):
        return {"@id": obj[1:-1]}
    match = _LITERAL.fullmatch(obj)
    if match is None:
        return obj
    text, language, datatype = unescape(match[1]), match[2], match[3]
    if language:
        return {"@language": language, "@value": text}
    if datatype:
        return {"@type": _compact(datatype, used, schemes), "@value": text}
    return text
