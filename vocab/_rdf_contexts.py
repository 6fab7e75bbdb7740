"""JSON-LD contexts that catalogs name by address only, written out here from their terms' meanings.

Nothing is fetched while reading: a context at another address would decide over the meaning of a whole catalog, and go
away some day. A name that is not known here is told, and its terms are told as not understood.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any, Final

__all__ = ["known_context"]

_PREFIXES: Final = {
    "adms": "http://www.w3.org/ns/adms#",
    "cnt": "http://www.w3.org/2011/content#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcatap": "http://data.europa.eu/r5r/",
    "dcat-us": "http://data.resources.gov/ontology/dcat-us#",
    "dct": "http://purl.org/dc/terms/",
    "dcterms": "http://purl.org/dc/terms/",
    "dqv": "http://www.w3.org/ns/dqv#",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "gsp": "http://www.opengis.net/ont/geosparql#",
    "locn": "http://www.w3.org/ns/locn#",
    "odrl": "http://www.w3.org/ns/odrl/2/",
    "odrs": "http://schema.theodi.org/odrs#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "http://schema.org/",
    "sdmx-attribute": "http://purl.org/linked-data/sdmx/2009/attribute#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "spdx": "http://spdx.org/rdf/terms#",
    "time": "http://www.w3.org/2006/time#",
    "vcard": "http://www.w3.org/2006/vcard/ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
_CLASSES: Final = """
Catalog=dcat:Catalog Catalogue=dcat:Catalog CatalogRecord=dcat:CatalogRecord CatalogueRecord=dcat:CatalogRecord
CatalogueRecordDCAT-AP=dcat:CatalogRecord CataloguedResource=dcat:Resource DataService=dcat:DataService
DataServiceDCAT-AP=dcat:DataService Dataset=dcat:Dataset DatasetSeries=dcat:DatasetSeries
Distribution=dcat:Distribution DistributionDCAT-AP=dcat:Distribution DCATDistribution=dcat:Distribution
Relationship=dcat:Relationship Role=dcat:Role Activity=prov:Activity Agent=foaf:Agent Person=foaf:Person
Organization=org:Organization Attribution=prov:Attribution Checksum=spdx:Checksum
ChecksumAlgorithm=spdx:ChecksumAlgorithm Concept=skos:Concept ConceptScheme=skos:ConceptScheme Document=foaf:Document
Frequency=dct:Frequency Identifier=adms:Identifier Kind=vcard:Kind Individual=vcard:Individual Address=vcard:Address
LegalResource=http://data.europa.eu/eli/ontology#LegalResource LicenceDocument=dct:LicenseDocument
LicenseDocument=dct:LicenseDocument LinguisticSystem=dct:LinguisticSystem Location=dct:Location
MediaType=dct:MediaType MediaTypeOrExtent=dct:MediaTypeOrExtent Metric=dqv:Metric PeriodOfTime=dct:PeriodOfTime
Policy=odrl:Policy ProvenanceStatement=dct:ProvenanceStatement QualityMeasurement=dqv:QualityMeasurement
RightsStatement=dct:RightsStatement Standard=dct:Standard
"""
_LINKS: Final = """
accessRestriction=dcat-us:accessRestriction accessRights=dct:accessRights accessService=dcat:accessService
accessURL=dcat:accessURL accessUrl=dcat:accessURL accrualPeriodicity=dct:accrualPeriodicity agent=prov:agent
algorithm=spdx:algorithm applicableLegislation=dcatap:applicableLegislation applicationProfile=dct:conformsTo
availability=dcatap:availability catalog=dcat:catalog catalogue=dcat:catalog category=dct:type changeType=adms:status
checksum=spdx:checksum compressFormat=dcat:compressFormat compressionFormat=dcat:compressFormat
conformsTo=dct:conformsTo contactPoint=dcat:contactPoint contributor=dct:contributor creator=dct:creator
cuiRestriction=dcat-us:cuiRestriction dataset=dcat:dataset datasetDistribution=dcat:distribution
describedBy=dcat-us:describedBy distribution=dcat:distribution documentation=foaf:page downloadURL=dcat:downloadURL
downloadUrl=dcat:downloadURL endpointDescription=dcat:endpointDescription endpointURL=dcat:endpointURL
endpointUrl=dcat:endpointURL first=dcat:first format=dct:format frequency=dct:accrualPeriodicity
geographicBoundingBox=dcat-us:geographicBoundingBox geographicalCoverage=dct:spatial hadRole=dcat:hadRole
hasEmail=vcard:hasEmail hasPart=dct:hasPart hasPolicy=odrl:hasPolicy hasQualityMeasurement=dqv:hasQualityMeasurement
hasAddress=vcard:hasAddress hasVersion=dcat:hasVersion homepage=foaf:homepage image=foaf:depiction
inDimension=dqv:inDimension inScheme=skos:inScheme inSeries=dcat:inSeries isMeasurementOf=dqv:isMeasurementOf
isPartOf=dct:isPartOf isReferencedBy=dct:isReferencedBy landingPage=dcat:landingPage language=dct:language
last=dcat:last liabilityStatement=dcat-us:liabilityStatement licence=dct:license license=dct:license
linkedSchemas=dct:conformsTo mediaType=dcat:mediaType metadataDistribution=dcat-us:metadataDistribution
otherIdentifier=adms:identifier packageFormat=dcat:packageFormat packagingFormat=dcat:packageFormat page=foaf:page
prev=dcat:prev primaryTopic=foaf:primaryTopic program=dcat-us:program provenance=dct:provenance
publisher=dct:publisher qualifiedAttribution=prov:qualifiedAttribution qualifiedRelation=dcat:qualifiedRelation
record=dcat:record relatedResource=dct:relation relation=dct:relation replaces=dct:replaces
restrictionStatus=dcat-us:restrictionStatus rights=dct:rights rightsHolder=dct:rightsHolder sample=adms:sample
schemaAgency=adms:schemaAgency seriesMember=dcat:seriesMember servesDataset=dcat:servesDataset service=dcat:service
source=dct:source sourceMetadata=dct:source spatial=dct:spatial specificRestriction=dcat-us:specificRestriction
status=adms:status supportedSchema=dcat-us:supportedSchema temporal=dct:temporal temporalCoverage=dct:temporal
theme=dcat:theme themes=dcat:themeTaxonomy themeTaxonomy=dcat:themeTaxonomy type=dct:type
unitMeasure=sdmx-attribute:unitMeasure useRestriction=dcat-us:useRestriction wasGeneratedBy=prov:wasGeneratedBy
expectedDataType=dqv:expectedDataType subOrganizationOf=org:subOrganizationOf memberOf=org:memberOf
"""
_TEXTS: Final = """
abstract=dct:abstract altLabel=skos:altLabel attributionText=odrs:attributionText
bibliographicCitation=dct:bibliographicCitation characterEncoding=cnt:characterEncoding
checksumValue=spdx:checksumValue country-name=vcard:country-name created=dct:created
cuiBannerMarking=dcat-us:cuiBannerMarking definition=skos:definition description=dct:description
designationIndicator=dcat-us:designationIndicator eastBoundingLongitude=dcat-us:eastBoundingLongitude
westBoundingLongitude=dcat-us:westBoundingLongitude northBoundingLatitude=dcat-us:northBoundingLatitude
southBoundingLatitude=dcat-us:southBoundingLatitude family-name=vcard:family-name firstName=foaf:firstName fn=vcard:fn
given-name=vcard:given-name givenName=foaf:givenName identifier=dct:identifier issued=dct:issued
releaseDate=dct:issued listingDate=dct:issued keyword=dcat:keyword label=rdfs:label licenseText=cnt:chars
locality=vcard:locality modified=dct:modified modificationDate=dct:modified name=foaf:name notation=skos:notation
postal-code=vcard:postal-code prefLabel=skos:prefLabel preferredLabel=skos:prefLabel region=vcard:region
restrictionNote=dcat-us:restrictionNote scopeNote=skos:scopeNote street-address=vcard:street-address tel=vcard:tel
title=dct:title value=dqv:value version=dcat:version versionNotes=adms:versionNotes
"""
_TYPED: Final = """
bbox=dcat:bbox^gsp:wktLiteral byteSize=dcat:byteSize^xsd:nonNegativeInteger centroid=dcat:centroid^gsp:wktLiteral
endDate=dcat:endDate^xsd:date end=dcat:endDate^xsd:date geometry=locn:geometry^gsp:wktLiteral
spatialResolution=dcat:spatialResolutionInMeters^xsd:decimal
spatialResolutionInMeters=dcat:spatialResolutionInMeters^xsd:decimal startDate=dcat:startDate^xsd:date
start=dcat:startDate^xsd:date temporalResolution=dcat:temporalResolution^xsd:duration
"""
_LANGUAGE_MAPS: Final = """
titleMap=dct:title descriptionMap=dct:description keywordMap=dcat:keyword labelMap=rdfs:label
prefLabelMap=skos:prefLabel
"""

_SCHEMA_ORG = re.compile(r"https?://(?:www\.)?schema\.org(?:/|/docs/jsonldcontext\.(?:json|jsonld))?")
_NGSI = re.compile(r"https?://\S*(?:ngsi-ld|smart-data-models)\S*", re.IGNORECASE)
_DCAT = re.compile(r"https?://\S*(?:dcat-us|dcat-ap|dcatap|dcat)[^/\s]*/?\S*", re.IGNORECASE)


def known_context(address: str) -> dict[str, Any] | None:
    """The terms of the context at this address, or None when it is not known."""
    if _SCHEMA_ORG.fullmatch(address):
        return _schema_org()
    if _NGSI.fullmatch(address):
        return {**_dcat(), "id": "@id", "type": "@type"}
    if _DCAT.fullmatch(address):
        return _dcat()
    return None


def _pairs(table: str) -> list[tuple[str, str]]:
    return [(name, meaning) for name, _, meaning in (entry.partition("=") for entry in table.split())]


@cache
def _dcat() -> dict[str, Any]:
    """DCAT-AP, DCAT-US and their kin name the same things alike; where spellings differ, both are here."""
    context: dict[str, Any] = {**_PREFIXES, **dict(_pairs(_CLASSES))}
    context.update({name: {"@id": meaning, "@type": "@id"} for name, meaning in _pairs(_LINKS)})
    context.update({name: {"@id": meaning} for name, meaning in _pairs(_TEXTS)})
    context.update({name: {"@id": meaning, "@container": "@language"} for name, meaning in _pairs(_LANGUAGE_MAPS)})
    for name, meaning in _pairs(_TYPED):
        prop, _, datatype = meaning.partition("^")
        context[name] = {"@id": prop, "@type": datatype}
    return context


@cache
def _schema_org() -> dict[str, Any]:
    links = (
        "url",
        "contentUrl",
        "license",
        "sameAs",
        "image",
        "logo",
        "includedInDataCatalog",
        "isBasedOn",
        "mainEntityOfPage",
    )
    return {
        "@vocab": "http://schema.org/",
        "schema": "http://schema.org/",
        "id": "@id",
        "type": "@type",
        **{name: {"@id": f"http://schema.org/{name}", "@type": "@id"} for name in links},
    }
