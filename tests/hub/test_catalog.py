"""The catalog over HTTP: Hydra pages that lose nothing, each record in every syntax, pages that are safe to read."""

from __future__ import annotations

import re
from typing import Any

import pytest
import rdflib
from rdflib import DCAT, DCTERMS, FOAF, RDF, Namespace, URIRef

# rdflib warns of its own JSON-LD parser.
pytestmark = pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")

HYDRA = Namespace("http://www.w3.org/ns/hydra/core#")
FORMATS = {"ttl": "turtle", "rdf": "xml", "jsonld": "json-ld", "nt": "nt"}


def _fill(catalog: Any, count: int, first: int = 0) -> None:
    catalog.source("open")
    entries = []
    for number in range(first, first + count):
        iri = f"https://open.test/d{number}"
        entries.append((f"d{number}", iri, catalog.graph(iri, f"Giao thông {number}"), f"Giao thông {number}"))
    catalog.put("open", *entries)


def _graph(answer: Any, syntax: str) -> rdflib.Graph:
    return rdflib.Graph().parse(data=answer.content, format=syntax)


def _harvest(client: Any, address: str, syntax: str, between: Any = None) -> tuple[set[str], int]:
    seen: set[str] = set()
    pages = 0
    while address:
        answer = client.get(address.replace("http://hub.test", ""))
        assert answer.status_code == 200
        graph = _graph(answer, syntax)
        datasets = {str(one) for one in graph.subjects(RDF.type, DCAT.Dataset)}
        assert not datasets & seen, "a record came twice"
        seen |= datasets
        pages += 1
        (page,) = graph.subjects(RDF.type, HYDRA.PartialCollectionView)
        assert (page, RDF.type, HYDRA.PagedCollection) in graph
        following = graph.value(page, HYDRA.next)
        assert str(graph.value(page, HYDRA.nextPage) or "") == str(following or "")
        address = str(following or "")
        if between is not None:
            between(datasets)
    return seen, pages


@pytest.mark.parametrize("suffix", FORMATS)
def test_hydra_pages_hold_every_record_once_in_every_syntax(catalog: Any, suffix: str) -> None:
    _fill(catalog, 205)
    seen, pages = _harvest(catalog.client(), f"/catalog.{suffix}", FORMATS[suffix])
    assert len(seen) == 205
    assert pages == 3


def test_nothing_is_lost_when_records_vanish_while_paging(catalog: Any) -> None:
    _fill(catalog, 250)
    gone: list[str] = []

    def withdraw(datasets: set[str]) -> None:
        for iri in sorted(datasets)[:20]:
            catalog.withdraw("open", iri.rsplit("/", 1)[1])
            gone.append(iri)

    seen, _ = _harvest(catalog.client(), "/catalog.nt", "nt", withdraw)
    assert len(seen) == 250


def test_the_catalog_and_its_records_follow_dcat_ap(catalog: Any) -> None:
    _fill(catalog, 2)
    graph = _graph(catalog.client().get("/catalog", headers={"accept": "text/turtle"}), "turtle")
    (node,) = graph.subjects(RDF.type, DCAT.Catalog)
    for name in (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCTERMS.modified):
        assert graph.value(node, name) is not None, name
    records = set(graph.objects(node, DCAT.record))
    assert len(records) == 2
    for record in records:
        assert graph.value(record, FOAF.primaryTopic) in set(graph.objects(node, DCAT.dataset))
        assert graph.value(record, DCTERMS.modified) is not None
        assert graph.value(record, DCTERMS.source) is not None
    assert not any(isinstance(term, rdflib.BNode) for triple in graph for term in triple)


def test_modified_since_gives_what_changed_and_refuses_nonsense(catalog: Any) -> None:
    _fill(catalog, 3)
    client = catalog.client()
    graph = _graph(client.get("/catalog.nt"), "nt")
    last = max(str(graph.value(one, DCTERMS.modified)) for one in graph.subjects(RDF.type, DCAT.CatalogRecord))
    iri = "https://open.test/d1"
    catalog.put("open", ("d1", iri, catalog.graph(iri, "Tên mới"), "Tên mới"))
    changed = _graph(client.get("/catalog.nt", params={"modified_since": last.replace("Z", "1Z")[:26] + "Z"}), "nt")
    assert URIRef(iri) in set(changed.subjects(RDF.type, DCAT.Dataset))
    far = _graph(client.get("/catalog.nt?modified_since=2100-01-01T00:00:00%2B07:00"), "nt")
    assert set(far.subjects(RDF.type, DCAT.Dataset)) == set()
    for bad in ("yesterday", "2026-13-01", "31/12/2026", "2026-02-30T00:00:00Z", "20260101", "0000-01-01", "1"):
        answer = client.get("/catalog.nt", params={"modified_since": bad})
        assert answer.status_code == 400, bad
        assert answer.json()["vi"] and answer.json()["en"]
    for bad in ("0", "-1", "x", "1.5", "99999999999", "²"):
        assert client.get("/catalog.nt", params={"page": bad}).status_code == 400, bad


def test_conditional_requests_and_head(catalog: Any) -> None:
    _fill(catalog, 2)
    client = catalog.client()
    uid = catalog.uid("open", "d1")
    for path in ("/catalog.ttl", f"/dataset/{uid}.ttl", f"/dataset/{uid}", "/profile"):
        first = client.get(path, headers={"accept": "text/html"})
        assert first.status_code == 200
        again = client.get(path, headers={"accept": "text/html", "if-none-match": first.headers["etag"]})
        assert (again.status_code, again.content) == (304, b""), path
        head = client.request("HEAD", path, headers={"accept": "text/html"})
        assert (head.status_code, head.content) == (200, b"")
        assert head.headers["etag"].removeprefix("W/") == first.headers["etag"].removeprefix("W/")
    kept = client.get("/catalog.ttl").headers["etag"]
    iri = "https://open.test/d1"
    catalog.put("open", ("d1", iri, catalog.graph(iri, "Tên mới"), "Tên mới"))
    assert client.get("/catalog.ttl", headers={"if-none-match": kept}).status_code == 200


def test_a_record_is_given_by_accept_and_by_suffix(catalog: Any) -> None:
    _fill(catalog, 1)
    client = catalog.client()
    uid = catalog.uid("open", "d0")
    for accept, kind in (
        ("text/turtle", "text/turtle"), ("application/rdf+xml", "application/rdf+xml"),
        ("application/ld+json", "application/ld+json"), ("application/n-triples", "application/n-triples"),
        ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html"), ("*/*", "text/html"),
        ("text/html;q=0.1, text/turtle;q=0.5", "text/turtle"),
    ):  # fmt: skip
        for key in (uid, "giao-thong-0"):
            answer = client.get(f"/dataset/{key}", headers={"accept": accept})
            assert answer.headers["content-type"].startswith(kind), accept
            assert "accept" in answer.headers["vary"].lower()
    assert client.get(f"/dataset/{uid}", headers={"accept": "image/png"}).status_code == 406
    graphs = [set(_graph(client.get(f"/dataset/{uid}.{suffix}"), syntax)) for suffix, syntax in FORMATS.items()]
    assert all(one == graphs[0] for one in graphs)
    assert (URIRef("https://open.test/d0"), RDF.type, DCAT.Dataset) in graphs[0]


def test_withdrawn_is_410_and_rivals_lead_to_the_one_shown(catalog: Any) -> None:
    _fill(catalog, 2)
    catalog.source("rival", priority=200)
    iri = "https://open.test/d0"
    catalog.put("rival", ("x", iri, catalog.graph(iri, "Bản sao"), "Bản sao"))
    catalog.withdraw("open", "d1")
    client = catalog.client()
    assert client.get(f"/dataset/{catalog.uid('open', 'd1')}").status_code == 410
    assert client.get(f"/dataset/{catalog.uid('rival', 'x')}").status_code == 404
    steward = {"authorization": catalog.token()}
    answer = client.get(f"/dataset/{catalog.uid('rival', 'x')}", headers=steward)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/dataset/{catalog.uid('open', 'd0')}")


def test_distributions_lead_to_their_dataset(catalog: Any) -> None:
    _fill(catalog, 2)
    catalog.follow()
    client = catalog.client()
    uid = catalog.uid("open", "d1")
    by_iri = client.get("/distribution", params={"uri": "https://open.test/d1/file/0"}, headers={"accept": "text/html"})
    assert by_iri.headers["location"].startswith(f"/dataset/{uid}#")
    package = client.get("/api/3/action/package_show", params={"id": uid}).json()["result"]
    resource = package["resources"][0]["id"]
    assert client.get(f"/distribution/{resource}", headers={"accept": "text/html"}).status_code == 303
    graph = _graph(client.get(f"/distribution/{resource}.ttl"), "turtle")
    assert URIRef("https://open.test/d1/file/0") in set(graph.subjects(RDF.type, DCAT.Distribution))


def test_nested_nodes_lead_to_a_dataset_that_tells_of_them(catalog: Any) -> None:
    catalog.source("open")
    catalog.source("closed")
    for source, withheld in (("open", False), ("closed", True)):
        iri = f"https://{source}.test/d"
        node = f"{catalog.base}.well-known/genid/{source}"
        more = (
            f"<{iri}> <http://purl.org/dc/terms/temporal> <{node}> .",
            f'<{node}> <http://www.w3.org/ns/dcat#startDate> "2026" .',
            f"<{iri}/file/0> <http://spdx.org/rdf/terms#checksum> <{node}-deep> .",
            f'<{node}-deep> <http://spdx.org/rdf/terms#checksumValue> "ab" .',
        )
        catalog.put(source, ("d", iri, catalog.graph(iri, source, more=more), source), withheld=withheld)
    catalog.follow()
    client, steward = catalog.client(), {"authorization": catalog.token()}
    for tail in ("", "-deep"):
        found = client.get(f"/.well-known/genid/open{tail}")
        assert (found.status_code, found.headers["location"]) == (303, f"/dataset/{catalog.uid('open', 'd')}")
        assert client.get(f"/.well-known/genid/closed{tail}").status_code == 404
        assert client.get(f"/.well-known/genid/closed{tail}", headers=steward).status_code == 303
    assert client.get("/.well-known/genid/none").status_code == 404


HOSTILE = "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"'&{{7*7}}"


def test_what_records_say_is_escaped_and_only_http_becomes_a_link(catalog: Any) -> None:
    from vocab.terms import iri as iri_term
    from vocab.terms import literal

    catalog.source("open")
    iri = "https://open.test/evil"
    subject = iri_term(iri)
    more = (
        f"{subject} <http://www.w3.org/ns/dcat#landingPage> <javascript:alert(3)> .",
        f"{subject} <http://xmlns.com/foaf/0.1/page> <data:text/html,x> .",
        f"{subject} <http://purl.org/dc/terms/provenance> {literal(HOSTILE)} .",
        f"{subject} <http://www.w3.org/ns/dcat#keyword> {literal(HOSTILE)} .",
        f"<{iri}/file/0> <http://www.w3.org/ns/dcat#downloadURL> <javascript:alert(4)> .",
        f"{subject} <http://purl.org/dc/terms/identifier> {literal('ctrl' + chr(1) + chr(0x0B))} .",
        f"{subject} <http://ex.test/p/123> {literal('no name')} .",
        f"{subject} <http://purl.org/dc/terms/relation> <geo:21.0,105.8> .",
    )
    catalog.put("open", ("evil", iri, catalog.graph(iri, HOSTILE, words=HOSTILE, more=more), "evil"))
    catalog.follow()
    client = catalog.client()
    for path in (
        f"/dataset/{catalog.uid('open', 'evil')}",
        "/datasets",
        "/",
        "/datasets?q=%3Cscript%3Ealert(9)%3C/script%3E",
    ):
        answer = client.get(path, headers={"accept": "text/html"})
        assert answer.status_code == 200
        scripts = re.findall(r"<script[^>]*>", answer.text)
        assert all("src=" in one or "ld+json" in one for one in scripts), scripts
        assert answer.text.count("</script>") == len(scripts)
        assert "<img src=x" not in answer.text
        assert not re.search(r'(href|src)="(javascript|data):', answer.text)
        assert "49" not in answer.text or "{{7*7}}" not in HOSTILE or "{{7*7}}" in answer.text
        assert "'unsafe-inline'" not in answer.headers["content-security-policy"]
    for suffix, syntax in FORMATS.items():
        assert len(_graph(client.get(f"/catalog.{suffix}"), syntax)) > 10, suffix
    compact = _graph(client.get("/catalog.jsonld"), "json-ld")
    assert (URIRef(iri), DCTERMS.relation, URIRef("geo:21.0,105.8")) in compact


def test_pages_speak_both_languages(catalog: Any) -> None:
    _fill(catalog, 3)
    catalog.follow()
    client = catalog.client()
    html = {"accept": "text/html"}
    assert '<html lang="vi">' in client.get("/", headers=html).text
    assert '<html lang="en">' in client.get("/", headers={**html, "accept-language": "en-GB,en;q=0.9,vi;q=0.1"}).text
    english = client.get("/?lang=en", headers=html)
    assert '<html lang="en">' in english.text and "lang=en" in english.headers["set-cookie"]
    assert '<html lang="en">' in client.get("/datasets", headers={**html, "cookie": "lang=en"}).text
    found = client.get("/datasets?q=giao+thong", headers=html).text
    assert found.count('<article class="card">') == 3
    assert client.get("/datasets?page=0", headers=html).status_code == 400
