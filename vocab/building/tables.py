"""Reading the tables of the profile, and refusing what does not hold together.

`tables/terms.yaml` names the terms, `tables/classes/*.yaml` what each class asks of them, `tables/schemes.yaml` and
`tables/schemes/*.csv` the concepts. Everything else (context, shapes, Turtle, indexes, pages) follows from these.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from vocab.namespaces import concept_iri, expand

__all__ = [
    "TABLES",
    "Bilingual",
    "ClassTable",
    "CollectionRow",
    "ConceptRow",
    "EventRow",
    "Range",
    "RuleRow",
    "SchemeTable",
    "TableError",
    "TermRow",
    "UseRow",
    "read_classes",
    "read_rules",
    "read_schemes",
    "read_terms",
]

TABLES = Path(__file__).resolve().parent.parent / "tables"

_LEVELS = {"M": "mandatory", "R": "recommended", "O": "optional", "X": "extension"}
_CARDINALITIES = {"1": (1, 1), "0..1": (0, 1), "1..n": (1, None), "0..n": (0, None)}
_TEMPORAL = ("xsd:date", "xsd:dateTime", "xsd:gYear", "xsd:gYearMonth")
_GEOMETRY = ("geo:wktLiteral", "geo:geoJSONLiteral", "geo:gmlLiteral")
_PLAIN: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "text": ("text", ("rdf:langString", "xsd:string")),
    "string": ("literal", ("xsd:string",)),
    "literal": ("literal", ()),
    "temporal": ("literal", _TEMPORAL),
    "geometry": ("literal", _GEOMETRY),
    "decimal": ("literal", ("xsd:decimal",)),
    "integer": ("literal", ("xsd:integer",)),
    "nonNegativeInteger": ("literal", ("xsd:nonNegativeInteger",)),
    "duration": ("literal", ("xsd:duration",)),
    "hexBinary": ("literal", ("xsd:hexBinary",)),
    "boolean": ("literal", ("xsd:boolean",)),
    "iri": ("iri", ()),
    "url": ("iri", ()),
    "mailto": ("iri", ()),
    "tel": ("iri", ()),
}


class TableError(ValueError):
    """A table does not hold together; the message names file, row and what was expected."""


@dataclass(frozen=True, slots=True)
class Bilingual:
    """The same words in Vietnamese and English."""

    vi: str
    en: str


@dataclass(frozen=True, slots=True)
class Range:
    """What values a term takes. `word` is the table's own word, `argument` its class or scheme."""

    word: str
    kind: str
    datatypes: tuple[str, ...] = ()
    argument: str | None = None


@dataclass(frozen=True, slots=True)
class TermRow:
    """One row of `terms.yaml`."""

    name: str
    iri: str
    range: Range
    label: Bilingual
    note: Bilingual


@dataclass(frozen=True, slots=True)
class UseRow:
    """What a class asks of a term."""

    term: TermRow
    level: str
    low: int
    high: int | None
    range: Range
    note: Bilingual
    blocking: bool = False


@dataclass(frozen=True, slots=True)
class ClassTable:
    """One file of `classes/`."""

    name: str
    iri: str
    label: Bilingual
    note: Bilingual
    uses: tuple[UseRow, ...]


@dataclass(frozen=True, slots=True)
class RuleRow:
    """One rule of `rules.yaml`: a constraint across several terms of a class."""

    class_name: str
    term: str
    name: str
    severity: str
    constraint: tuple[str, str]
    says: Bilingual
    expects: Bilingual
    fix: Bilingual


@dataclass(frozen=True, slots=True)
class ConceptRow:
    """One row of a scheme's table; lists are already split, IRIs expanded."""

    code: str
    iri: str
    label: Bilingual
    alt_vi: tuple[str, ...]
    alt_en: tuple[str, ...]
    hidden: tuple[str, ...]
    broader: tuple[str, ...]
    matches: Mapping[str, tuple[str, ...]]
    valid_from: str
    valid_until: str
    status: str
    replaced_by: tuple[str, ...]
    verified: str
    source: str
    note: Bilingual
    collections: tuple[str, ...]
    properties: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class EventRow:
    """A change of organisations (org:ChangeEvent): what was before, what came of it."""

    code: str
    iri: str
    date: str
    original: tuple[str, ...]
    resulting: tuple[str, ...]
    label: Bilingual
    verified: str
    source: str


@dataclass(frozen=True, slots=True)
class CollectionRow:
    """A named list: the scheme's rows that name it, and members given outright."""

    label: Bilingual
    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SchemeTable:
    """A concept scheme with its rows."""

    name: str
    title: Bilingual
    description: Bilingual
    authority: str | None
    kind: str | None
    version: str
    source: str
    collections: Mapping[str, CollectionRow]
    concepts: tuple[ConceptRow, ...]
    events: tuple[EventRow, ...] = ()


def read_range(text: str, where: str) -> Range:
    """`concept frequency`, `node Agent`, `temporal` as a `Range`."""
    word, _, argument = text.partition(" ")
    if word in _PLAIN and not argument:
        kind, datatypes = _PLAIN[word]
        return Range(word, kind, tuple(expand(name) for name in datatypes))
    if word in {"node", "link"} and argument:
        return Range(word, "node" if word == "node" else "iri", (), argument)
    if word in {"concept", "open"} and argument:
        return Range(word, "concept", (), argument)
    raise TableError(
        f"{where}: range {text!r} is unknown; expected one of {', '.join(_PLAIN)}, node, link, concept, open"
    )


def read_terms(path: Path = TABLES / "terms.yaml") -> dict[str, TermRow]:
    """All terms by name; two terms for one property are refused, so that the context reads both ways."""
    rows: dict[str, TermRow] = {}
    properties: dict[str, str] = {}
    for name, row in _load(path).items():
        if not isinstance(row, list) or len(row) != 6:
            raise TableError(
                f"{path.name}: {name}: expected 6 cells (property, range, label vi, label en, note vi, note en)"
            )
        iri, words, label_vi, label_en, note_vi, note_en = (str(cell) for cell in row)
        full = expand(iri)
        if full in properties:
            raise TableError(f"{path.name}: {name} and {properties[full]} are the same property {iri}")
        properties[full] = name
        where = f"{path.name}: {name}"
        rows[name] = TermRow(
            name, full, read_range(words, where), Bilingual(label_vi, label_en), Bilingual(note_vi, note_en)
        )
    return rows


def read_classes(terms: Mapping[str, TermRow], folder: Path = TABLES / "classes") -> dict[str, ClassTable]:
    """All class tables by class name, in the order of their files' names."""
    tables = {table.name: table for table in (_class(path, terms) for path in sorted(folder.glob("*.yaml")))}
    for table in tables.values():
        for use in table.uses:
            if use.range.word in {"node", "link"} and use.range.argument not in tables:
                raise TableError(f"{table.name}.{use.term.name}: there is no class {use.range.argument!r}")
    return tables


def _class(path: Path, terms: Mapping[str, TermRow]) -> ClassTable:
    raw = _load(path)
    uses = tuple(_use(path, name, row, terms) for name, row in raw["terms"].items())
    return ClassTable(raw["class"], expand(raw["iri"]), _bilingual(raw["label"]), _bilingual(raw["note"]), uses)


def _use(path: Path, name: str, row: Sequence[object], terms: Mapping[str, TermRow]) -> UseRow:
    where = f"{path.name}: {name}"
    if name not in terms:
        raise TableError(f"{where}: no such term in terms.yaml")
    term, level, cardinality = terms[name], str(row[0]), str(row[1])
    if level not in _LEVELS or cardinality not in _CARDINALITIES:
        raise TableError(
            f"{where}: expected a level of {'/'.join(_LEVELS)} and a cardinality of {', '.join(_CARDINALITIES)}"
        )
    extra = row[2] if len(row) > 2 else {}
    if not isinstance(extra, dict) or not extra.keys() <= {"range", "blocking", "vi", "en"}:
        raise TableError(f"{where}: expected range, blocking, vi or en in the third cell")
    low, high = _CARDINALITIES[cardinality]
    note = Bilingual(str(extra.get("vi", term.note.vi)), str(extra.get("en", term.note.en)))
    value = read_range(str(extra["range"]), where) if "range" in extra else term.range
    return UseRow(term, _LEVELS[level], low, high, value, note, bool(extra.get("blocking", False)))


def read_rules(classes: Mapping[str, ClassTable], path: Path = TABLES / "rules.yaml") -> tuple[RuleRow, ...]:
    """The rules across terms; each hangs on a term that its class has."""
    return tuple(_rule(path, key, row, classes) for key, row in _load(path).items())


def _rule(path: Path, key: str, row: Mapping[str, Any], classes: Mapping[str, ClassTable]) -> RuleRow:
    class_name, term, name = key.split("-", 2)
    if class_name not in classes or term not in {use.term.name for use in classes[class_name].uses}:
        raise TableError(f"{path.name}: {key}: expected Class-term-name of a class and a term it has")
    if row["severity"] not in {"blocking", "violation", "warning", "advice"}:
        raise TableError(f"{path.name}: {key}: severity {row['severity']!r} is unknown")
    predicate, obj = row["constraint"]
    words = (_bilingual(row[part]) for part in ("says", "expects", "fix"))
    return RuleRow(class_name, term, name, row["severity"], (predicate, obj), *words)


def read_schemes(folder: Path = TABLES) -> dict[str, SchemeTable]:
    """All concept schemes by name, as `schemes.yaml` lists them."""
    tables = {}
    for name, raw in _load(folder / "schemes.yaml").items():
        path = folder / "schemes" / f"{name}.csv"
        with path.open(encoding="utf-8", newline="") as file:
            rows = tuple(
                _concept(name, raw, row, f"{path.name}:{number}") for number, row in enumerate(csv.DictReader(file), 2)
            )
        _refuse_doubles(path.name, rows)
        tables[name] = SchemeTable(
            name=name,
            title=Bilingual(raw["vi"], raw["en"]),
            description=_bilingual(raw.get("description", raw)),
            authority=expand(raw["authority"]) if "authority" in raw else None,
            kind=expand(raw["kind"]) if "kind" in raw else None,
            version=str(raw["version"]),
            source=raw["source"],
            collections={code: _collection(found, rows, code) for code, found in raw.get("collections", {}).items()},
            concepts=rows,
            events=_events(name, path.with_name(f"{name}.events.csv"), {row.iri for row in rows}),
        )
    return tables


_MATCHES = ("exact", "close", "broad", "narrow", "related")
_KNOWN = {
    "code",
    "iri",
    "label_vi",
    "label_en",
    "alt_vi",
    "alt_en",
    "hidden",
    "broader",
    *_MATCHES,
    "from",
    "until",
    "status",
    "replaced_by",
    "verified",
    "source",
    "note_vi",
    "note_en",
    "collections",
}


def _concept(scheme: str, raw: Mapping[str, object], row: Mapping[str, str], where: str) -> ConceptRow:
    if not row["code"] or not row["label_vi"] or not row["label_en"]:
        raise TableError(f"{where}: expected a code and a label in both languages")

    def cells(name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in (row.get(name) or "").split("|") if part.strip())

    def iris(name: str) -> tuple[str, ...]:
        return tuple(_reference(scheme, cell) for cell in cells(name))

    if row.get("iri"):
        iri = expand(row["iri"])
    elif raw.get("taken_over"):
        iri = _under(expand(str(raw["authority"])), row["code"])
    else:
        iri = concept_iri(scheme, row["code"])
    return ConceptRow(
        row["code"],
        iri,
        Bilingual(row["label_vi"], row["label_en"]),
        cells("alt_vi"),
        cells("alt_en"),
        cells("hidden"),
        iris("broader"),
        {name: iris(name) for name in _MATCHES if cells(name)},
        row.get("from") or "",
        row.get("until") or "",
        row.get("status") or "",
        iris("replaced_by"),
        row.get("verified") or "",
        row.get("source") or "",
        Bilingual(row.get("note_vi") or "", row.get("note_en") or ""),
        cells("collections"),
        {name: value for name, value in row.items() if name not in _KNOWN and value},
    )


def _collection(raw: Mapping[str, Any], rows: Sequence[ConceptRow], code: str) -> CollectionRow:
    members = [row.iri for row in rows if code in row.collections] + [expand(name) for name in raw.get("members", ())]
    if not members:
        raise TableError(f"schemes.yaml: collection {code} has no member")
    return CollectionRow(_bilingual(raw), tuple(members))


def _events(scheme: str, path: Path, known: set[str]) -> tuple[EventRow, ...]:
    if not path.is_file():
        return ()
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    found = []
    for number, row in enumerate(rows, 2):
        ends = [tuple(concept_iri(scheme, code) for code in row[name].split("|")) for name in ("original", "resulting")]
        if strange := (set(ends[0]) | set(ends[1])) - known:
            raise TableError(f"{path.name}:{number}: no such concept: {', '.join(sorted(strange))}")
        label = Bilingual(row["label_vi"], row["label_en"])
        iri = concept_iri(f"{scheme}-event", row["code"])
        found.append(EventRow(row["code"], iri, row["date"], ends[0], ends[1], label, row["verified"], row["source"]))
    return tuple(found)


def _under(authority: str, code: str) -> str:
    return authority + code if authority.endswith(("/", "#")) else f"{authority}/{code}"


def _reference(scheme: str, cell: str) -> str:
    """A cell that names a concept: an IRI, a prefixed name, or a code of the same scheme."""
    return expand(cell) if ":" in cell else concept_iri(scheme, cell)


def _refuse_doubles(file: str, rows: Sequence[ConceptRow]) -> None:
    codes = [row.code for row in rows] + [row.iri for row in rows]
    doubles = sorted({value for value in codes if codes.count(value) > 1}) if len(set(codes)) < len(codes) else []
    if doubles:
        raise TableError(f"{file}: given twice: {', '.join(doubles)}")


def _bilingual(raw: Mapping[str, str]) -> Bilingual:
    return Bilingual(raw["vi"], raw["en"])


def _load(path: Path) -> dict[str, Any]:
    with path.open(encoding="utf-8") as file:
        loaded = yaml.safe_load(file)
    if not isinstance(loaded, dict):
        raise TableError(f"{path.name}: expected a table of names")
    return loaded
