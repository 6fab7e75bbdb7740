"""Small nodes out of single values: an agency from its name, a period, a place, a label for what is unknown."""

from __future__ import annotations

import re
from datetime import date
from typing import Final
from zoneinfo import ZoneInfo

from mappings.addresses import PLACEHOLDERS, read_email, read_iri
from mappings.agencies import agency as agency_meant
from mappings.agencies import is_agency_code
from mappings.run import RDF_TYPE, Run, shared_iri
from mappings.values import read_date, read_geometry, read_text
from mappings.words import finding
from vocab.dates import VIETNAM, Instant, bounds, date_finding, lexical, lexical_bounds, parse_date
from vocab.namespaces import expand
from vocab.terms import literal
from vocab.text import fold, one_line

__all__ = ["LABELLED", "agent", "contact", "labelled", "location", "period"]

_p = expand

LABELLED: Final[dict[str, tuple[str, str]]] = {
    _p("dct:format"): (_p("dct:MediaTypeOrExtent"), _p("rdfs:label")),
    _p("dcat:mediaType"): (_p("dct:MediaType"), _p("rdfs:label")),
    _p("dcat:compressFormat"): (_p("dct:MediaType"), _p("rdfs:label")),
    _p("dcat:packageFormat"): (_p("dct:MediaType"), _p("rdfs:label")),
    _p("dct:license"): (_p("dct:LicenseDocument"), _p("rdfs:label")),
    _p("dct:rights"): (_p("dct:RightsStatement"), _p("rdfs:label")),
    _p("dct:accessRights"): (_p("dct:RightsStatement"), _p("rdfs:label")),
    _p("dct:provenance"): (_p("dct:ProvenanceStatement"), _p("rdfs:label")),
    _p("dct:accrualPeriodicity"): (_p("dct:Frequency"), _p("rdfs:label")),
    _p("hub:reportingPeriodicity"): (_p("dct:Frequency"), _p("rdfs:label")),
    _p("dct:language"): (_p("dct:LinguisticSystem"), _p("rdfs:label")),
    _p("dct:conformsTo"): (_p("dct:Standard"), _p("dct:title")),
    _p("dcatap:applicableLegislation"): (_p("eli:LegalResource"), _p("dct:title")),
    _p("dct:spatial"): (_p("dct:Location"), _p("locn:geographicName")),
    _p("dct:temporal"): (_p("dct:PeriodOfTime"), _p("rdfs:label")),
    _p("dct:publisher"): (_p("foaf:Agent"), _p("foaf:name")),
    _p("dct:creator"): (_p("foaf:Agent"), _p("foaf:name")),
    _p("dcat:contactPoint"): (_p("vcard:Kind"), _p("vcard:fn")),
    _p("dcat:theme"): (_p("skos:Concept"), _p("skos:prefLabel")),
}
"""For a property whose value should be a node: the node's class, and the property that keeps the source's words."""

_CONCEPT: Final = (_p("skos:Concept"), _p("skos:prefLabel"))
_LABEL, _START, _END = (f"<{_p(name)}>" for name in ("rdfs:label", "dcat:startDate", "dcat:endDate"))
_NAME, _IDENTIFIER, _PUBLISHER = f"<{_p('foaf:name')}>", f"<{_p('dct:identifier')}>", _p("dct:publisher")
_GEOMETRY, _BBOX, _CENTROID = (f"<{_p(name)}>" for name in ("locn:geometry", "dcat:bbox", "dcat:centroid"))


def labelled(prop: str, text: str, run: Run, language: str | None = None) -> str | None:
    """A node that keeps words where the property asks for a node."""
    node_class, label = LABELLED.get(prop, _CONCEPT)
    words = read_text(text, language if language is not None else run.language, lines=True)
    if words is None:
        return None
    return run.node([f"{RDF_TYPE} <{node_class}> .", f"<{label}> {words} ."], prop)


def agent(text: str, prop: str, run: Run, *, shared: bool) -> str | None:
    """An agency from its name, code or IRI: that of the scheme where one is meant, with the source's own words for it.

    `shared`: records of one source that name an unknown one alike share one node.
    """
    name = one_line(text)
    if not name or fold(name) in PLACEHOLDERS:
        return None
    if name.startswith(("http://", "https://")) and " " not in name:
        return next(iter(run.take(read_iri(name))), None)
    known = agency_meant(name, run, expected=prop == _PUBLISHER)
    words = read_text(known.name if known else name, run.language, lines=False)
    pairs = [f"{RDF_TYPE} <{_p('foaf:Agent')}> .", f"{_NAME} {words} ."]
    if known and is_agency_code(name):
        pairs.append(f"{_IDENTIFIER} {literal(name)} .")
    iri = known.iri if known else (shared_iri(run.base, "agent", run.context.source_id, fold(name)) if shared else None)
    return run.node(pairs, prop, iri)


def contact(text: str, prop: str, run: Run) -> str | None:
    """A contact from a name, an e-mail address, or both in one text such as `Phòng CNTT <a@b.gov.vn>`."""
    words = one_line(text)
    if not words or fold(words) in PLACEHOLDERS:
        return None
    pairs = [f"{RDF_TYPE} <{_p('vcard:Kind')}> ."]
    mail = re.search(r"[^\s<>()]+@[^\s<>()]+", words)
    rest = words
    if mail:
        pairs.extend(
            f"<{_p('vcard:hasEmail')}> {term} ." for term in run.take(read_email(mail[0].removeprefix("mailto:")))
        )
        rest = re.sub(
            r"\s*[<(]?(?:mailto:)?" + re.escape(mail[0].removeprefix("mailto:")) + r"[>)]?\s*", " ", words
        ).strip(" ,;-")
    if rest:
        pairs.append(f"<{_p('vcard:fn')}> {read_text(rest, run.language, lines=False)} .")
    return run.node(pairs, prop) if len(pairs) > 1 else None


_INTERVAL = re.compile(r"\s*(?:/|\s-\s|–|—|\.\.)\s*")


def period(value: str | int | float, prop: str, run: Run, zone: str | None = None) -> str | None:
    """A `dct:PeriodOfTime` from words or an ISO interval; the source's words stay as its label."""
    text = one_line(str(value))
    if not text:
        return None
    pairs = _interval(text, run) or _stretch(text, run, zone)
    if pairs is None:
        return None
    words = read_text(text, None, lines=False)
    return run.node([f"{RDF_TYPE} <{_p('dct:PeriodOfTime')}> .", *pairs, f"{_LABEL} {words} ."], prop)


def _interval(text: str, run: Run) -> list[str] | None:
    """`2019-01-01/2020-12-31`, also with durations and open ends, each end as it is written."""
    start, slash, end = text.partition("/")
    if not slash or "/" in end or not re.fullmatch(r"\d{4}-\d\d.*|\.\.|", start.strip()):
        return None
    if re.fullmatch(r"(?:R\d*/)?-?P[\dTYMWDHS.]+", end.strip()):
        end = ".."
    pairs: list[str] = []
    ends: list[date | None] = []
    for prop, part in ((_START, start.strip()), (_END, end.strip())):
        if part in ("", "..", "9999-12-31"):
            continue
        reading = read_date(part)
        terms = run.take(reading)
        pairs.extend(f"{prop} {term} ." for term in terms)
        ends.extend(bounds(parse_date(part)))
    if len(ends) == 4 and ends[0] and ends[3] and ends[3] < ends[0]:
        run.notes.append(finding("lift.period.reversed", text))
    return pairs or None


def _stretch(text: str, run: Run, zone: str | None) -> list[str] | None:
    reading = parse_date(text, zone=ZoneInfo(zone) if zone else VIETNAM)
    told = date_finding(reading, "")
    if told is not None and told.rule != "lift.date.zone-assumed":
        run.notes.append(told)
    if isinstance(reading, Instant):
        written = lexical(reading)
        return [f'{_START} "{written[0]}"^^<{written[1]}> .'] if written else None
    start, end = lexical_bounds(reading)
    if start is None and end is None:
        return []  # not understood: the words alone are kept
    ends = ((_START, start), (_END, end))
    return [f'{prop} "{each[0]}"^^<{each[1]}> .' for prop, each in ends if each is not None]


def location(value: object, prop: str, run: Run, unit: str | None = None) -> str | None:
    """A place: the IRI of a known one, else a node with its geometry, or with its name."""
    if unit is not None:
        return f"<{unit}>"
    if isinstance(value, str):
        text = value.strip()
        if text.startswith(("http://", "https://", "urn:")) and " " not in text:
            return next(iter(run.take(read_iri(text))), None)
        if not re.match(r"[{\[(+-]|\d|POINT|POLYGON|MULTI|ENVELOPE|SRID|<", text, re.IGNORECASE):
            return labelled(prop, text, run)
    reading = read_geometry(value)
    terms = run.take(reading)
    if not terms:
        return None
    return run.node(
        [f"{RDF_TYPE} <{_p('dct:Location')}> .", f"{geometry_property(terms[0], value)} {terms[0]} ."], prop
    )


def geometry_property(term: str, value: object) -> str:
    """Boxes are `dcat:bbox`, points `dcat:centroid`, all else `locn:geometry`."""
    if re.match(r'"(?:<[^>]*> *)?POINT|"\{.{0,80}\\"type\\": ?\\"Point', term, re.IGNORECASE):
        return _CENTROID
    if isinstance(value, list) or (isinstance(value, str) and not re.match(r"\s*[A-Za-z{<]", value)):
        return _BBOX
    return _GEOMETRY
