"""The recorded catalogs as a steward sees them: counts beside an independent count, findings and leftovers with what
explains each. `python -m tests.support.real_catalogs` writes docs/real-catalogs.md; a test compares it.
"""

from __future__ import annotations

import json
import logging
import re
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import rdflib
from rdflib import DCAT, RDF

from harvesters.errors import HarvestError
from hub.home import Home
from hub.pipeline.rehearsal import look
from hub.sources import Source
from tests.support.homes import drop_home, new_home

ROOT = Path(__file__).resolve().parents[2]
REAL = ROOT.parent / "shared" / "real"
PAGE = ROOT / "docs" / "real-catalogs.md"
_SHAPE = "https://w3id.org/open-data-hub/shape/"
_FORMATS = {".ttl": "turtle", ".bad": "turtle", ".rdf": "xml", ".xml": "xml", ".jsonld": "json-ld", ".json": "json-ld"}
_DATASETS = (
    DCAT.Dataset,
    rdflib.URIRef("http://www.w3.org/ns/dcat#DatasetSeries"),
    rdflib.URIRef("http://schema.org/Dataset"),
)


@dataclass
class Catalog:
    """What one catalog, or one folder of examples, came to."""

    title: str
    kind: str
    files: int = 0
    held: int = 0
    """Datasets that the files hold, by rdflib or by walking through the JSON."""
    records: int = 0
    services: int = 0
    kept_back: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    findings: Counter[str] = field(default_factory=Counter)
    leftovers: Counter[str] = field(default_factory=Counter)
    differs: list[str] = field(default_factory=list)
    """Files whose two counts differ."""


CATALOGS: tuple[tuple[str, str, str], ...] = (
    ("Norway, Geonorge 2017 (RDF/XML)", "dcat", "norway-2017/geonorge-data-2017-10-19.xml"),
    ("Norway, registered by hand 2017 (Turtle)", "dcat", "norway-2017/gdoc-data-2017-10-19.ttl"),
    ("Norway, NAV 2017 (Turtle)", "dcat", "norway-2017/nav-2017-10-31.ttl"),
    ("Norway, Difi 2017 (JSON-LD)", "dcat", "norway-2017/difi-dataset-2017-10-19.jsonld"),
    ("Zürich, page 1 of 4 (Turtle)", "dcat", "zurich/catalog-page-1.ttl"),
    ("Germany, DCAT-AP.de (RDF/XML)", "dcat", "dcatap-de-catalog.rdf"),
    ("United States, DCAT-US 3.0 as data.json", "data_json", "dcat-us/**/*.json*"),
    ("United States, DCAT-US 3.0 as RDF (Turtle, JSON-LD)", "dcat", "dcat-us/**/*.*"),
    ("W3C, examples of DCAT (three syntaxes)", "dcat", "dxwg/*.*"),
    ("Smart Data Models, NGSI-LD (JSON-LD)", "dcat", "ngsi-ld/*.jsonld"),
    ("INSEE, SDMX (XML)", "dcat", "insee/*.xml"),
    ("OAI-PMH, answers (XML)", "dcat", "oai-pmh/*.xml"),
)
FINDINGS: dict[str, str] = {
    r"\w+-\w+-recommended": "DCAT-AP recommends it and the source does not say it",
    r"(Dataset|DatasetSeries)-(title|description)-required": "no such text; without a title a version is kept back "
    "(the examples of W3C and DCAT-US show one term each and leave the rest out)",
    r"\w+-\w+-required": "mandatory in DCAT-AP, not in the source",
    r"\w+-\w+-described": "a link to an agent, contact or file that no file describes",
    r"\w+-\w+-known": "a value of a list of the source's own country, or of none",
    r"\w+-\w+-form": "text where an address belongs, or an address where text does",
    r"\w+-\w+-(single|one-per-language)": "several values where one may stand",
    r"lift\.vocabulary\.deprecated": "a property under an old or wrong name or address; read as the current one",
    r"lift\.concept\.unknown": "a word that no list has; kept as a label",
    r"lift\.concept\.relative": "a code where an address belongs (`<NOR>`); read as the concept",
    r"lift\.(url|iri)\.\w+": "an address that had to be mended, or is none",
    r"lift\.date\.\w+": "a date that is none (`29.05..2017`)",
    r"lift\.size\.rounded": "a size rounded at the source (`1GB`)",
    r"lift\.text\.encoding\.lost": "the source's own text lost a letter (`\ufffd`)",
    r"lift\.link\.blank": "a link to a dataset that has neither address nor identifier",
    r"lift\.shape": "a value of another form than the format has",
    r"rdf\.unreadable": "one place cannot be parsed; the rest was",
    r"rdf\.bad-iri": "signs or blanks that no address may have",
    r"rdf\.relative-iri": "a name without an address in JSON-LD",
    r"dcat\.catalog\.none": "the example describes neither a catalog nor a dataset",
    r"dcat\.dataset\.undescribed": "a catalog lists a dataset that its file does not describe",
    r"dcat\.identifier\.repeated": "several datasets alike, without address and identifier",
    r"dcat\.page\.remote|dcat\.pages\.short": "the next page lies on the web and is not recorded: nothing is inferred "
    "from absence",
    r"harvest\.data-json\.no-object": "the catalog names a dataset by its address only",
}
"""What explains a rule, by a pattern of its name; the first that fits."""
LEFTOVERS: dict[str, str] = {
    r"(.*/)?\[.+\]": "nodes that no dataset leads to",
    r".*(dcat-us).*|(program|geographicBoundingBox).*|.*[mM]etadataDistribution.*|.*supportedSchema.*"
    r"|distribution(\[\*\])?\.(access|use|cui)Restriction.*": "terms of DCAT-US's own",
    r".*(difi\.no/dcatno|dcat-ap\.de|theodi\.org/odrs).*": "terms of a national profile (DCAT-AP-NO, DCAT-AP.de)",
    r".*(prov:|project#).*|wasGeneratedBy.*": "how the data came about (PROV), beyond the activity's name",
    r".*(skos:|prefLabel|altLabel|inScheme|definition|scopeNote).*": "words of a concept or agent beside its address",
    r".*(locn:|gml/|geonames|ns/locn).*": "parts of an address, or a box outside WKT and GeoJSON",
    r".*schema:.*|image.*|foaf:(depiction|thumbnail).*": "schema.org and pictures: no place in the profile",
    r".*rdfs:(label|comment|isDefinedBy|seeAlso).*": "remarks on a node",
    r".*time:.*|temporal.*": "times in geology's own reference system, or written as objects",
    r"(qualifiedAttribution|qualifiedRelation|contributor|rightsHolder|sample|seriesMember|distribution\[\*\]$).*": (
        "roles, relations and samples in data.json"
    ),
    r"(dct|foaf|owl):(hasFormat|isFormatOf|name|sameAs|references|bibliographicCitation|updated|replaces|requires"
    r"|audience|contributor|subject|rightsHolder|alternative|abstract|coverage|available|created|extent).*"
    r"|dcat:(first|last|prev|next|dataQuality|granularity|temporalResolution|endPointLocation|hasCurrentVersion).*": (
        "DCAT and Dublin Core beyond DCAT-AP, and names that DCAT never had"
    ),
    r".*(2011/content|characterEncoding).*": "the encoding of characters",
    r"dcat:(title|description|publisher).*": "JSON with prefixes, where data.json has none",
    r".+[/.].+": "other properties of linked nodes",
}
"""What explains a leftover, by a pattern of its path; the first that fits."""


def explanation(text: str, table: dict[str, str]) -> str | None:
    """What explains a rule or a leftover's path."""
    return next((words for pattern, words in table.items() if re.fullmatch(pattern, text)), None)


def measure() -> Iterator[Catalog]:
    """Every recorded catalog, looked at once. Takes about a minute."""
    home = Home(new_home(Path(tempfile.mkdtemp(prefix="catalogs-")) / "home"))
    try:
        for title, kind, pattern in CATALOGS:
            catalog = Catalog(title, kind)
            for file in sorted(one for one in REAL.glob(pattern) if one.is_file()):
                _look(home, catalog, file)
            yield catalog
    finally:
        home.ledger.dispose()
        drop_home(home.root)


def _look(home: Home, catalog: Catalog, file: Path) -> None:
    http = {"file_roots": [str(REAL)], "offline": True}
    config = Source.model_validate(
        {"id": "catalog", "kind": catalog.kind, "url": file.as_uri(), "language": "en", "http": http}
    )
    catalog.files += 1
    try:
        seen = look(home, config)
    except HarvestError as error:
        catalog.refused[re.sub(r"file://\S+", "The file", error.en).split(":")[0]] += 1
        return
    services = sum(1 for one in seen.records if one.lifted is not None and one.lifted.record_class.value == "service")
    unusable = {
        one.value for one in seen.unusable if one.rule in ("dcat.dataset.undescribed", "harvest.data-json.no-object")
    }
    held = datasets_of(file, catalog.kind)
    catalog.held += held
    catalog.records += len(seen.records)
    catalog.services += services
    catalog.kept_back += sum(1 for one in seen.records if any(f.severity.value == "blocking" for f in one.findings))
    if held != len(seen.records) - services + len(unusable):
        catalog.differs.append(file.name)
    found = [finding for one in seen.records for finding in one.findings] + seen.unusable
    catalog.findings.update(finding.rule.removeprefix(_SHAPE) for finding in found)
    catalog.leftovers.update(seen.leftovers)


def datasets_of(file: Path, kind: str) -> int:
    """How many datasets a file holds, counted without the hub."""
    if file.suffix in (".json", ".jsonld"):
        document = json.loads(file.read_text("utf-8"))
        if kind == "data_json":
            return len(set(_listed(document)))
        if "http" in json.dumps(document.get("@context", "") if isinstance(document, dict) else "")[:400]:
            named = document.get("@context") if isinstance(document, dict) else None
            if isinstance(named, str) or (isinstance(named, list) and any(isinstance(one, str) for one in named)):
                return len(set(_walked(document, "")))  # rdflib would fetch the context
    graph = rdflib.Graph()
    logging.disable(logging.WARNING)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            graph.parse(str(file), format=_FORMATS[file.suffix], publicID=file.as_uri())
        except Exception:  # noqa: BLE001 - rdflib raises what its parsers raise
            return 0
        finally:
            logging.disable(logging.NOTSET)
    typed = {node for one in _DATASETS for node in graph.subjects(RDF.type, one)}
    return len(typed | set(graph.objects(None, DCAT.dataset)))


def _listed(document: Any) -> Iterator[str]:
    """The entries of a data.json catalog; a single description is one."""
    listed = document.get("dataset", document.get("dcat:dataset")) if isinstance(document, dict) else document
    if listed is None:
        listed = [one for one in document.get("@graph", [document]) if _is_dataset(one)]
    for number, one in enumerate(listed if isinstance(listed, list) else [listed]):
        yield str(one.get("@id") or number) if isinstance(one, dict) else str(one)


def _walked(value: Any, place: str) -> Iterator[str]:
    """Datasets anywhere in a JSON-LD document: what says that it is one, and what stands in a list of them."""
    key = place.rstrip("0123456789/").rpartition("/")[2]
    match value:
        case list():
            for number, one in enumerate(value):
                yield from _walked(one, f"{place}/{number}")
        case str() if key in ("dataset", "dcat:dataset") and value:
            yield value
        case dict():
            if _is_dataset(value) or key in ("dataset", "dcat:dataset"):
                yield str(value.get("@id") or value.get("id") or place)
            for name, one in value.items():
                if name != "@context":
                    yield from _walked(one, f"{place}/{name}")
        case _:
            pass


def _is_dataset(node: Any) -> bool:
    kinds = node.get("@type", node.get("type", [])) if isinstance(node, dict) else []
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return bool({str(one).rpartition(":")[2].rpartition("#")[2] for one in kinds} & {"Dataset", "DatasetSeries"})


def page(catalogs: list[Catalog]) -> str:
    """The page, from what was measured."""
    lines = [
        "# Real catalogs",
        "",
        "What became of every recorded catalog. Written by `python -m tests.support.real_catalogs`; a test compares",
        "it with a new measurement. *Datasets* is counted without the hub, by rdflib or by walking through the JSON.",
        "A record *kept back* has a blocking finding. Every finding and every leftover falls under one explanation.",
        "",
        "| catalog | kind | files | datasets | records | of these services | kept back | refused files |",
        "|---|---|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {one.title} | `{one.kind}` | {one.files} | {one.held} | {one.records} | {one.services} | {one.kept_back} "
        f"| {sum(one.refused.values())} |"
        for one in catalogs
    ]
    for one in catalogs:
        lines += ["", f"## {one.title}", ""]
        lines += [f"Refused in words, {count} files: {words}." for words, count in sorted(one.refused.items())]
        if one.differs:
            lines += [f"Counts differ in: {', '.join(f'`{name}`' for name in one.differs)}."]
        lines += _table("findings", "rule", one.findings, FINDINGS)
        lines += _table("leftovers", "path", one.leftovers, LEFTOVERS)
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).rstrip() + "\n"


def _table(what: str, name: str, counted: Counter[str], table: dict[str, str]) -> list[str]:
    if not counted:
        return []
    grouped: dict[str, Counter[str]] = {}
    for text, count in counted.items():
        grouped.setdefault(explanation(text, table) or "UNEXPLAINED", Counter())[text] += count
    lines = [f"| {what} | number | by {name} |", "|---|---|---|"]
    for words, texts in sorted(grouped.items(), key=lambda entry: (-sum(entry[1].values()), entry[0])):
        shown = sorted(texts.items(), key=lambda entry: (-entry[1], entry[0]))
        names = ", ".join(f"`{_short(text)}` {count}" for text, count in shown[:4])
        more = f", {len(shown) - 4} more" if len(shown) > 4 else ""
        lines.append(f"| {words} | {sum(texts.values())} | {names}{more} |")
    return [*lines, ""]


def _short(text: str) -> str:
    """A path without the lengths of its addresses."""
    return re.sub(r"https?://[^\s]*?[/#]([^/#]+)(?=/|$)", r"\1", text)[-70:]


if __name__ == "__main__":
    PAGE.write_text(page(list(measure())), "utf-8")
    sys.stdout.write(f"{PAGE}\n")
