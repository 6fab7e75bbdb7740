"""Syntaxes are told by evidence, whatever the content type says."""

from __future__ import annotations

import pytest

from vocab.rdf import Syntax, sniff

XML = b'<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'
ROOTLESS = b'<dcat:Catalog xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dcat="d"/>'
TURTLE = b"# a catalog\n@prefix dcat: <http://www.w3.org/ns/dcat#> .\n<http://a> a dcat:Catalog ."


@pytest.mark.parametrize(
    ("head", "content_type", "name", "expected"),
    [
        (XML, "text/html", None, Syntax.RDF_XML),
        (XML, "text/turtle; charset=utf-8", "catalog.ttl", Syntax.RDF_XML),
        (b"\xef\xbb\xbf" + XML, None, None, Syntax.RDF_XML),
        (XML.decode().encode("utf-16"), None, None, Syntax.RDF_XML),
        (b"<!-- note -->\n" + XML.split(b"\n", 1)[1], "application/xml", None, Syntax.RDF_XML),
        (b'<!DOCTYPE rdf:RDF [<!ENTITY x "y">]>\n' + XML.split(b"\n", 1)[1], None, None, Syntax.RDF_XML),
        (ROOTLESS, None, None, Syntax.RDF_XML),
        (TURTLE, "application/rdf+xml", None, Syntax.TURTLE),
        (TURTLE, "text/plain", None, Syntax.TURTLE),
        (b"PREFIX a: <http://a/>\na:b a a:c .", None, None, Syntax.TURTLE),
        (b"<http://a/> a <http://b/> ;\n <http://p> 5 .", "application/rdf+xml", None, Syntax.TURTLE),
        (b"<> a <#Catalog> .", None, None, Syntax.TURTLE),
        (b"[] a <http://b/> .", None, None, Syntax.TURTLE),
        (b"<http://a> <http://b> <http://c> .\n", None, None, Syntax.N_TRIPLES),
        (b"<http://a> <http://b> <http://c> .\n", "text/turtle", None, Syntax.TURTLE),
        (b'_:a <http://b> "c"@vi <http://g> .\n', "text/turtle", None, Syntax.N_QUADS),
        (b"GRAPH <http://g> { <http://a> a <http://b> }", None, None, Syntax.TRIG),
        (b"@prefix a: <http://a/> .\na:g { a:b a a:c }", "text/turtle", None, Syntax.TRIG),
        (b'{"@context": {}, "@graph": []}', "text/html", None, Syntax.JSON_LD),
        (b' [ {"@id": "http://a"} ]', "application/json", None, Syntax.JSON_LD),
        (b"", "text/turtle", None, Syntax.TURTLE),
        (b"<!DOCTYPE html><html><body>login</body></html>", "text/turtle", "catalog.ttl", None),
        (b"<html xmlns='http://www.w3.org/1999/xhtml'><head/></html>", "application/rdf+xml", None, None),
        (b'<?xml version="1.0"?><error>no</error>', "application/rdf+xml", None, None),
        (b'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"/>', "application/xml", None, None),
        (b"PK\x03\x04rest", "text/turtle", "c.ttl", None),
        (b"404 page not found", "text/turtle", None, None),
    ],
)  # fmt: skip
def test_sniffing(head: bytes, content_type: str | None, name: str | None, expected: Syntax | None) -> None:
    assert sniff(head, content_type, name) is expected
