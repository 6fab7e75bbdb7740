"""The names that splitting a catalog looks at, written as N-Triples writes them."""

from __future__ import annotations

from typing import Final

__all__ = [
    "ACCESS_SERVICE",
    "ACCESS_URL",
    "ADMS_IDENTIFIER",
    "BACK_LINKS",
    "CATALOG_CLASSES",
    "CONCEPT_CLASS",
    "DATASET_CLASSES",
    "DATASET_LINKS",
    "DISTRIBUTION_LINKS",
    "DOWNLOAD_URL",
    "HYDRA",
    "IDENTIFIER",
    "LANDING_PAGE",
    "LAST",
    "MODIFIED",
    "NAMES",
    "NEXT",
    "NOTATION",
    "OTHER_SPELLINGS",
    "PUBLISHER",
    "SCHEME_CLASSES",
    "SERVES",
    "SERVICE_CLASSES",
    "SUBCATALOG_LINKS",
    "TITLES",
    "TOTAL",
    "TYPE",
]

_DCAT = "http://www.w3.org/ns/dcat#"
_DCT = "http://purl.org/dc/terms/"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_SCHEMA = ("http://schema.org/", "https://schema.org/")
HYDRA: Final = "<http://www.w3.org/ns/hydra/core#"

OTHER_SPELLINGS: Final = {
    "<http://vocab.deri.ie/dcat#": f"<{_DCAT}",
    "<https://www.w3.org/ns/dcat#": f"<{_DCAT}",
    "<http://www.w3c.org/ns/dcat#": f"<{_DCAT}",
    "<http://w3.org/ns/dcat#": f"<{_DCAT}",
    "<https://purl.org/dc/terms/": f"<{_DCT}",
}
"""Namespaces met in real catalogs for DCAT and DCMI Terms, and the right ones."""

TYPE: Final = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
DATASET_CLASSES: Final = frozenset(
    (
        f"<{_DCAT}Dataset>",
        f"<{_DCAT}DatasetSeries>",
        "<http://www.w3.org/ns/adms#Asset>",
        *(f"<{base}Dataset>" for base in _SCHEMA),
    )
)
SERVICE_CLASSES: Final = frozenset(
    (f"<{_DCAT}DataService>", f"<{_DCAT}DataDistributionService>", f"<{_DCAT}DiscoveryService>")
)
CATALOG_CLASSES: Final = frozenset((f"<{_DCAT}Catalog>", *(f"<{base}DataCatalog>" for base in _SCHEMA)))
SCHEME_CLASSES: Final = frozenset((f"<{_SKOS}ConceptScheme>", f"<{_SKOS}Collection>"))
CONCEPT_CLASS: Final = f"<{_SKOS}Concept>"

DATASET_LINKS: Final = frozenset((f"<{_DCAT}dataset>", *(f"<{base}dataset>" for base in _SCHEMA)))
DISTRIBUTION_LINKS: Final = frozenset(
    (f"<{_DCAT}distribution>", "<http://www.w3.org/ns/adms#sample>", *(f"<{base}distribution>" for base in _SCHEMA))
)
SUBCATALOG_LINKS: Final = frozenset((f"<{_DCAT}catalog>", f"<{_DCT}hasPart>"))
ACCESS_SERVICE: Final = f"<{_DCAT}accessService>"
SERVES: Final = f"<{_DCAT}servesDataset>"
BACK_LINKS: Final = frozenset(
    (SERVES, "<http://xmlns.com/foaf/0.1/primaryTopic>", "<http://www.w3.org/ns/dqv#computedOn>")
)
"""Statements about a dataset that are made on something else: a service, a catalog record, a measurement."""

IDENTIFIER: Final = f"<{_DCT}identifier>"
ADMS_IDENTIFIER: Final = "<http://www.w3.org/ns/adms#identifier>"
NOTATION: Final = f"<{_SKOS}notation>"
MODIFIED: Final = f"<{_DCT}modified>"
PUBLISHER: Final = frozenset(
    (f"<{_DCT}publisher>", "<http://purl.org/dc/elements/1.1/publisher>", *(f"<{base}publisher>" for base in _SCHEMA))
)
TITLES: Final = frozenset(
    (
        f"<{_DCT}title>",
        "<http://purl.org/dc/elements/1.1/title>",
        "<http://www.w3.org/2000/01/rdf-schema#label>",
        *(f"<{base}name>" for base in _SCHEMA),
    )
)
NAMES: Final = frozenset(
    (
        "<http://xmlns.com/foaf/0.1/name>",
        f"<{_SKOS}prefLabel>",
        "<http://www.w3.org/2000/01/rdf-schema#label>",
        "<http://www.w3.org/2006/vcard/ns#fn>",
        f"<{_DCT}title>",
        *(f"<{base}name>" for base in _SCHEMA),
    )
)
LANDING_PAGE: Final = f"<{_DCAT}landingPage>"
ACCESS_URL: Final = f"<{_DCAT}accessURL>"
DOWNLOAD_URL: Final = f"<{_DCAT}downloadURL>"

LAST: Final = frozenset((f"{HYDRA}last>", f"{HYDRA}lastPage>"))
NEXT: Final = frozenset((f"{HYDRA}next>", f"{HYDRA}nextPage>"))
TOTAL: Final = f"{HYDRA}totalItems>"
