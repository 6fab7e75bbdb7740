"""Every number of the reference, reproduced by SPARQL over the built scheme of administrative units."""

from __future__ import annotations

from pathlib import Path

import pytest
from pyoxigraph import RdfFormat, Store

import vocab
from vocab.namespaces import BASE, NS, PREFIXES

_HEAD = "".join(f"PREFIX {name}: <{PREFIXES[name]}>\n" for name in ("skos", "dct", "schema", "xsd"))
_HEAD += f"PREFIX hub: <{NS}>\nPREFIX s: <{BASE}scheme/>\nPREFIX u: <{BASE}scheme/administrative-unit/>\n"
_ON = """
  ?unit skos:inScheme s:administrative-unit ; hub:unitLevel "LEVEL" .
  OPTIONAL { ?unit schema:validFrom ?from } OPTIONAL { ?unit schema:validThrough ?to }
  FILTER ((!BOUND(?from) || ?from <= "DAY"^^xsd:date) && (!BOUND(?to) || "DAY"^^xsd:date <= ?to))
"""


@pytest.fixture(scope="module")
def scheme() -> Store:
    store = Store()
    path = Path(vocab.__file__).parent / "schemes" / "units.ttl"
    store.bulk_load(path=str(path), format=RdfFormat.TURTLE)
    return store


def number(store: Store, where: str, what: str = "COUNT(DISTINCT ?unit)") -> int:
    (row,) = store.query(f"{_HEAD} SELECT ({what} AS ?n) WHERE {{ {where} }}")  # type: ignore[misc]
    return int(row["n"].value)


def on(level: str, day: str) -> str:
    return _ON.replace("LEVEL", level).replace("DAY", day)


@pytest.mark.parametrize(
    ("level", "day", "count"),
    [
        ("province", "2025-06-30", 63),
        ("district", "2025-06-30", 696),
        ("commune", "2025-06-30", 10035),
        ("province", "2025-07-01", 34),
        ("district", "2025-07-01", 0),
        ("commune", "2025-07-01", 3321),
        ("province", "2026-11-01", 34),
        ("commune", "2026-11-01", 3321),
    ],
)
def test_units_on_a_day(scheme: Store, level: str, day: str, count: int) -> None:
    assert number(scheme, on(level, day)) == count


def test_sixty_three_became_thirty_four(scheme: Store) -> None:
    where = 'FILTER NOT EXISTS { ?unit schema:validFrom [] } ?unit hub:unitLevel "province" ; dct:isReplacedBy ?new .'
    assert number(scheme, where) == 63
    assert number(scheme, where, "COUNT(DISTINCT ?new)") == 34
    assert number(scheme, where, "COUNT(*)") == 63


def test_where_the_communes_went(scheme: Store) -> None:
    where = 'FILTER NOT EXISTS { ?unit schema:validFrom [] } ?unit hub:unitLevel "commune" ; dct:isReplacedBy ?new .'
    assert number(scheme, where) == 10035
    assert number(scheme, where, "COUNT(DISTINCT ?new)") == 3316
    assert number(scheme, where, "COUNT(*)") == 10597
    assert number(scheme, "?unit hub:successorsDisputed true .") == 39


def test_five_island_districts_without_communes(scheme: Store) -> None:
    where = '?unit hub:unitLevel "district" . FILTER NOT EXISTS { ?commune skos:broader ?unit }'
    assert number(scheme, where) == 5
    assert number(scheme, where + " ?unit hub:dissolvedInto ?zone . ?zone hub:unitKind ?kind .", "COUNT(?zone)") == 5


def test_type_changes(scheme: Store) -> None:
    where = '?unit schema:validFrom ?from . FILTER (?from > "2025-07-01"^^xsd:date) ?unit hub:unitLevel "LEVEL" .'
    assert number(scheme, where.replace("LEVEL", "commune")) == 22
    assert number(scheme, where.replace("LEVEL", "province")) == 3
    dong_nai = where.replace("LEVEL", "commune") + ' FILTER (?from = "2026-04-30"^^xsd:date)'
    assert number(scheme, dong_nai) == 10


def test_seven_codes_used_again(scheme: Store) -> None:
    where = """
      ?unit hub:unitLevel "province" ; skos:notation ?code ; skos:prefLabel ?old . FILTER (lang(?old) = "vi")
      FILTER (datatype(?code) = hub:statisticsCode) FILTER NOT EXISTS { ?unit schema:validFrom [] }
      ?new hub:unitLevel "province" ; skos:notation ?code ;
        schema:validFrom "2025-07-01"^^xsd:date ; skos:prefLabel ?name .
      FILTER (lang(?name) = "vi") FILTER (?old != ?name)
    """
    assert number(scheme, where, "COUNT(DISTINCT ?code)") == 7


def test_commune_codes_used_again(scheme: Store) -> None:
    where = """
      ?unit hub:unitLevel "commune" ; skos:notation ?code ;
        schema:validFrom "2025-07-01"^^xsd:date ; skos:prefLabel ?name .
      FILTER (lang(?name) = "vi")
      ?old hub:unitLevel "commune" ; skos:notation ?code ; skos:prefLabel ?was . FILTER (lang(?was) = "vi")
      FILTER NOT EXISTS { ?old schema:validFrom [] }
    """
    assert number(scheme, where) == 3316
    assert number(scheme, where + " FILTER (?was != ?name)") == 2145


def test_cities_and_provinces_of_today(scheme: Store) -> None:
    kind = f"<{BASE}scheme/unit-kind/thanh-pho-tttu>"
    assert number(scheme, on("province", "2026-11-01") + f" ?unit hub:unitKind {kind} .") == 9


def test_memory_codes_are_no_notations(scheme: Store) -> None:
    verified = number(scheme, "?unit skos:notation ?c . FILTER (datatype(?c) = hub:agencyCode)", "COUNT(DISTINCT ?c)")
    assert verified == 5
    assert number(scheme, "?unit hub:unverifiedAgencyCode ?c .", "COUNT(DISTINCT ?c)") == 58
    assert number(scheme, "?unit skos:notation ?c . FILTER (datatype(?c) = hub:iso3166Code)") == 63
