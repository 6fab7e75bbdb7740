"""The province's catalog: DCAT in Turtle, with Hydra pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hub.demo.entries import Entry, entries
from hub.demo.places import point_of
from hub.demo.portals import Answer, ministry_iri

__all__ = ["NAMESPACE", "province"]

NAMESPACE = "https://dulieu.laocai.example.vn/"
_PAGE = 25
_PREFIXES = """@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix hydra: <http://www.w3.org/ns/hydra/core#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
_EU = "http://publications.europa.eu/resource/authority"


def province(path: str, query: Mapping[str, str], base: str) -> Answer | None:
    """`/catalog.ttl?page=N`, and the pages' links in the words of Hydra."""
    if path != "/catalog.ttl":
        return None
    page = max(int(query.get("page") or 1), 1)
    known = entries("province")
    pages = -(-len(known) // _PAGE)
    shown = known[(page - 1) * _PAGE : page * _PAGE]
    lines = [_PREFIXES, *_navigation(page, pages, len(known), base), *_catalog(shown)]
    for entry in shown:
        lines += _dataset(entry, base)
    if page == pages:
        lines += _borrowed()
    return Answer("\n".join(lines).encode(), "text/turtle; charset=utf-8")


def _navigation(page: int, pages: int, total: int, base: str) -> Iterator[str]:
    here = f"{base}/catalog.ttl"
    yield f"<{here}?page={page}> a hydra:PagedCollection, hydra:PartialCollectionView ;"
    if page < pages:
        yield f'  hydra:nextPage "{here}?page={page + 1}" ; hydra:next <{here}?page={page + 1}> ;'
    yield f"  hydra:first <{here}?page=1> ; hydra:last <{here}?page={pages}> ;"
    yield f"  hydra:itemsPerPage {_PAGE} ; hydra:totalItems {total + 1} ."


def _catalog(shown: tuple[Entry, ...]) -> Iterator[str]:
    yield f"<{NAMESPACE}> a dcat:Catalog ;"
    yield '  dct:title "Cổng dữ liệu tỉnh Lào Cai (mô phỏng)"@vi ; dct:publisher <#ubnd> ;'
    yield f"  dcat:dataset {', '.join(_iri(entry) for entry in shown)} ."
    yield '<#ubnd> a foaf:Agent ; foaf:name "Ủy ban nhân dân tỉnh Lào Cai"@vi .'


def _iri(entry: Entry) -> str:
    return f"<{NAMESPACE}dataset/{entry.slug}>"


def _dataset(entry: Entry, base: str) -> Iterator[str]:
    number = entry.number
    yield f"{_iri(entry)} a dcat:Dataset ;"
    yield f'  dct:title "{entry.title}"@vi ; dct:description "{entry.description}"@vi ;'
    yield f"  dcat:theme <{_EU}/data-theme/{entry.theme}> ; dct:accrualPeriodicity <{_EU}/frequency/{entry.often}> ;"
    yield f"  dcat:keyword {_words(entry)} ; dct:publisher <#ubnd> ;"
    yield f'  dct:issued "{entry.issued}"^^xsd:date ; dct:modified "{_modified(entry)}"^^xsd:date ;'
    label = f'<http://www.w3.org/2000/01/rdf-schema#label> "{entry.place}"@vi'
    yield f"  dct:spatial [ a dct:Location ; {label}{_centroid(entry)} ] ;"
    if number % 3:
        yield '  dcat:contactPoint [ a vcard:Kind ; vcard:fn "Trung tâm Chuyển đổi số"@vi ;'
        yield "    vcard:hasEmail <mailto:cds@laocai.example.vn> ] ;"
    yield f"  dcat:distribution {', '.join(_file_iri(entry, one) for one in entry.files)} ."
    for one in entry.files:
        yield from _distribution(entry, one, base)


def _centroid(entry: Entry) -> str:
    point = point_of(entry.place)
    if point is None or entry.number % 2:
        return ""
    return f' ; dcat:centroid "POINT({point[0]} {point[1]})"^^<http://www.opengis.net/ont/geosparql#wktLiteral>'


def _words(entry: Entry) -> str:
    return ", ".join(f'"{word}"@vi' for word in entry.words)


def _file_iri(entry: Entry, format_: str) -> str:
    return f"<{NAMESPACE}distribution/{entry.slug}/{format_.lower()}>"


def _modified(entry: Entry) -> str:
    return "2025-02-30" if entry.number == 20 else entry.modified.isoformat()


def _distribution(entry: Entry, format_: str, base: str) -> Iterator[str]:
    url = f"{base}/tep/{entry.slug}.{format_.lower()}"
    if entry.number % 17 == 6:
        url = f"{base}/tệp tải/{entry.slug}.{format_.lower()}"  # as people paste it: a space and accents
    yield f'{_file_iri(entry, format_)} a dcat:Distribution ; dct:title "Tệp {format_}"@vi ;'
    if entry.number % 4:
        yield "  dct:license <http://creativecommons.org/licenses/by/4.0/> ;"
    yield f"  dcat:accessURL <{url}> ; dct:format <{_EU}/file-type/{format_}> ."


def _borrowed() -> Iterator[str]:
    """A dataset of the ministry, described here once more under the ministry's IRI."""
    entry = entries("ministry")[0]
    yield f'<{ministry_iri(entry)}> a dcat:Dataset ; dct:title "{entry.title} (bản của tỉnh)"@vi ;'
    yield f'  dct:description "{entry.description}"@vi ; dct:publisher <#ubnd> .'
