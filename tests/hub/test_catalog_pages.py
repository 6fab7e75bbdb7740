"""Pages that are not there, and codes in other letters."""

from __future__ import annotations

from typing import Any

import pytest
from rdflib import Graph, URIRef

from tests.hub.conftest import Catalog

HYDRA = "http://www.w3.org/ns/hydra/core#"


@pytest.fixture
def client(catalog: Catalog) -> Any:
    catalog.source("many")
    entries = []
    for number in range(130):
        iri = f"https://many.test/{number}"
        entries.append((str(number), iri, catalog.graph(iri, f"Số {number}"), f"Số {number}"))
    catalog.put("many", *entries)
    catalog.follow()
    return catalog.client()


@pytest.mark.parametrize("suffix", ["ttl", "rdf", "jsonld", "nt"])
def test_a_page_beyond_the_last_is_not_there(client: Any, suffix: str) -> None:
    assert client.get(f"/catalog.{suffix}?page=2").status_code == 200
    answer = client.get(f"/catalog.{suffix}?page=3")
    assert answer.status_code == 404 and answer.json()["last"] == 2
    assert "2 trang" in answer.json()["vi"]
    for wrong in ("0", "-1", "two", "1.5", "", "٢", "9999999999"):
        assert client.get(f"/catalog.{suffix}?page={wrong}").status_code == 400, wrong


def test_an_empty_catalog_has_a_first_page(catalog: Catalog) -> None:
    client = catalog.client()
    assert client.get("/catalog.ttl").status_code == 200
    assert client.get("/catalog.ttl?page=1").status_code == 200
    assert client.get("/catalog.ttl?page=2").status_code == 404
    assert client.get("/catalog.ttl?modified_since=2999-01-01").status_code == 200


def test_who_follows_the_links_meets_every_record_once_even_when_the_last_page_went(
    catalog: Catalog, client: Any
) -> None:
    first = client.get("/catalog.ttl")
    graph = Graph().parse(data=first.text, format="turtle")
    following = next(graph.objects(None, URIRef(HYDRA + "next")))
    for identifier in map(str, range(130)):  # what was on the second page goes while the first is read
        if catalog.uid("many", identifier) not in first.text:
            catalog.withdraw("many", identifier)
    address = str(following)[len("http://hub.test") :]
    answer = client.get(address)
    assert answer.status_code == 200  # a link that was given leads somewhere
    assert f"<{HYDRA}next>" not in answer.text and "hydra:next" not in answer.text


def test_codes_in_capitals_are_the_same_codes(client: Any) -> None:
    def total(query: str) -> str:
        text: str = client.get(f"/datasets?{query}", headers={"Accept-Language": "en"}).text
        return text

    for name, value in (("theme", "tran"), ("organization", "so-giao-thong-van-tai"), ("source", "many")):
        plain, capital = total(f"{name}={value}"), total(f"{name}={value.upper()}")
        assert "130" in plain and "130" in capital, name
        assert "130" not in total(f"{name}=nothing")
