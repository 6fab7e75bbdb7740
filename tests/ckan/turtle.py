"""Datasets in Turtle (synthetic) with what CKAN has trouble to hold: nested agents, periods, services, odd tags."""

from __future__ import annotations

__all__ = ["PREFIXES", "dataset"]

PREFIXES = """@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix locn: <http://www.w3.org/ns/locn#> .
@prefix geo: <http://www.opengis.net/ont/geosparql#> .
"""


def dataset(number: int, *, title: str = "") -> str:
    """One dataset with publisher, contact, period, place, two distributions and an access service."""
    iri = f"https://ex.test/dataset/{number}"
    agency = number % 3
    return f"""
<{iri}> a dcat:Dataset ;
  dct:title "{title or f"Bộ dữ liệu số {number}"}"@vi, "Dataset number {number}"@en ;
  dct:description "Mô tả của bộ dữ liệu số {number}."@vi ;
  dct:identifier "ds-{number}" ;
  dct:issued "2024-05-01"^^xsd:date ;
  dcat:keyword "giao thông"@vi, "đường bộ (C/D)"@vi ;
  dcat:theme <http://publications.europa.eu/resource/authority/data-theme/TRAN> ;
  dct:accrualPeriodicity <http://publications.europa.eu/resource/authority/frequency/ANNUAL> ;
  dct:publisher <https://ex.test/agency/{agency}> ;
  dcat:contactPoint <{iri}/contact> ;
  dct:temporal <{iri}/period> ;
  dct:spatial <{iri}/place> ;
  dcat:distribution <{iri}/file/0>, <{iri}/file/1> .
<https://ex.test/agency/{agency}> a foaf:Agent ; foaf:name "Sở Giao thông Vận tải {agency}"@vi ;
  foaf:homepage <https://ex.test/agency/{agency}/home> .
<{iri}/contact> a vcard:Organization ; vcard:fn "Phòng Dữ liệu"@vi ; vcard:hasEmail <mailto:lienhe@ex.test> .
<{iri}/period> a dct:PeriodOfTime ; dcat:startDate "2024-01-01"^^xsd:date ; dcat:endDate "2024-12-31"^^xsd:date .
<{iri}/place> a dct:Location ;
  dcat:bbox "POLYGON((105 20, 106 20, 106 21, 105 21, 105 20))"^^geo:wktLiteral .
<{iri}/file/0> a dcat:Distribution ; dct:title "Tệp CSV"@vi ;
  dcat:accessURL <https://files.ex.test/{number}> ; dcat:downloadURL <https://files.ex.test/{number}.csv> ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/CSV> ;
  dct:license <http://publications.europa.eu/resource/authority/licence/CC_BY_4_0> ; dcat:byteSize 2048 .
<{iri}/file/1> a dcat:Distribution ; dct:title "Dịch vụ"@vi ;
  dcat:accessURL <https://files.ex.test/api/{number}> ;
  dct:format <http://publications.europa.eu/resource/authority/file-type/JSON> ;
  dcat:accessService <{iri}/service> .
<{iri}/service> a dcat:DataService ; dct:title "API"@vi ; dcat:endpointURL <https://api.ex.test/{number}> .
"""
