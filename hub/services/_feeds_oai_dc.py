"""The metadata formats of OAI-PMH: unqualified Dublin Core, which every repository must have, and the whole
description in the profile of DCAT-AP as RDF/XML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from hub.services._catalog_node import Link, Nodes, Text, Value, safe_url
from hub.services._catalog_rdf import write
from hub.services._feeds_log import Event
from vocab.graph import Graph
from vocab.rdf import Syntax

__all__ = ["FORMATS", "RDF_SCHEMA", "Format", "clean"]

_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_OAI_DC: Final = "http://www.openarchives.org/OAI/2.0/oai_dc/"
_DC: Final = "http://purl.org/dc/elements/1.1/"
_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
RDF_SCHEMA: Final = f"""<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{_RDF}" elementFormDefault="qualified">
  <xs:annotation>
    <xs:documentation xml:lang="en">RDF/XML is a grammar of its own, which XML Schema cannot express: its root, and
    anything inside.</xs:documentation>
  </xs:annotation>
  <xs:element name="RDF">
    <xs:complexType>
      <xs:sequence>
        <xs:any namespace="##any" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>
      </xs:sequence>
      <xs:anyAttribute namespace="##any" processContents="lax"/>
    </xs:complexType>
  </xs:element>
</xs:schema>
"""
"""The XML Schema of `dcat_ap`."""

_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

_PROPERTIES: Final = (
    ("title", "dct:title"),
    ("title", "dct:alternative"),
    ("creator", "dct:creator"),
    ("subject", "dcat:theme"),
    ("subject", "dcat:keyword"),
    ("description", "dct:description"),
    ("publisher", "dct:publisher"),
    ("date", "dct:issued"),
    ("date", "dct:modified"),
    ("identifier", "dct:identifier"),
    ("identifier", "dcat:landingPage"),
    ("source", "dct:source"),
    ("language", "dct:language"),
    ("relation", "dcat:inSeries"),
    ("relation", "dct:isPartOf"),
    ("relation", "dct:relation"),
    ("coverage", "dct:spatial"),
    ("coverage", "dct:temporal"),
    ("rights", "dct:license"),
    ("rights", "dct:rights"),
    ("rights", "dct:accessRights"),
)
_ADDRESSES: Final = frozenset(("dcat:landingPage", "dct:source", "dct:license", "dct:relation", "dct:isPartOf"))
"""Properties whose IRIs say more than the names of what they lead to."""


@dataclass(frozen=True, slots=True)
class Format:
    """A metadata format: its prefix, schema and namespace, and how an event's graph is written in it."""

    prefix: str
    schema: str
    """Address of its XML Schema; one that this hub gives itself begins with the address of the provider, `{oai}`."""
    namespace: str
    _write: Callable[[Event, Graph], etree._Element]

    def schema_at(self, provider: str) -> str:
        """Where its XML Schema is, from a provider at this address."""
        return self.schema.replace("{oai}", provider)

    def write(self, event: Event, graph: Graph, provider: str) -> etree._Element:
        """The record in this format."""
        root = self._write(event, graph)
        root.set(f"{{{_XSI}}}schemaLocation", f"{self.namespace} {self.schema_at(provider)}")
        return root


def clean(text: str) -> str:
    """Text without the characters that XML 1.0 cannot hold."""
    return _UNWRITABLE.sub("\ufffd", text)


def _dublin_core(event: Event, graph: Graph) -> etree._Element:
    root = etree.Element(f"{{{_OAI_DC}}}dc", nsmap={"oai_dc": _OAI_DC, "dc": _DC, "xsi": _XSI})
    seen: set[tuple[str, str]] = set()
    for name, text, language in _statements(Nodes(graph, "vi"), event.iri):
        if not text.strip() or (name, text) in seen:
            continue
        seen.add((name, text))
        element = etree.SubElement(root, f"{{{_DC}}}{name}")
        element.text = clean(text)
        if language:
            element.set(_XML_LANG, language)
    return root


def _statements(nodes: Nodes, iri: str) -> Iterator[tuple[str, str, str]]:
    yield "identifier", iri, ""
    for name, property_ in _PROPERTIES:
        for value in nodes.values(iri, property_):
            yield (name, *_said(nodes, property_, value))
    yield "type", "Dataset", ""
    for link in sorted(nodes.links(iri, "dcat:distribution")):
        kind = next(iter(nodes.values(link, "dct:format") or nodes.values(link, "dcat:mediaType")), None)
        if kind is not None:
            yield "format", nodes.label(kind), ""
        address = nodes.link(link, "dcat:downloadURL") or nodes.link(link, "dcat:accessURL")
        if safe_url(address):
            yield "relation", str(address), ""


def _said(nodes: Nodes, property_: str, value: Value) -> tuple[str, str]:
    match value:
        case Text(text, language):
            return text, language
        case Link(iri) if property_ in _ADDRESSES:
            return iri, ""
        case Link(iri):
            return nodes.name(iri), ""


def _dcat(event: Event, graph: Graph) -> etree._Element:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    return etree.fromstring(write(graph.lines, Syntax.RDF_XML), parser)


FORMATS: Final = {
    one.prefix: one
    for one in (
        Format("oai_dc", "http://www.openarchives.org/OAI/2.0/oai_dc.xsd", _OAI_DC, _dublin_core),
        Format("dcat_ap", "{oai}/rdf.xsd", _RDF, _dcat),
    )
}
"""By prefix."""
