"""A record's statements as a small index: read quickly, old names replaced, the main subject found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Final

from mappings.protocol import RecordClass, Subject, UnliftableRecord
from mappings.words import finding
from vocab.findings import Finding
from vocab.namespaces import expand
from vocab.rdf import Report, Syntax, parse
from vocab.terms import unescape

__all__ = ["FOREIGN", "MAIN_CLASSES", "Statements", "find_main", "index", "read_lines"]

Statements = dict[str, list[tuple[str, str]]]
"""Subject term to its (property, object) terms, in N-Triples, in the order of the source, each once."""

_LINE = re.compile(
    r'^(<[^<>\s]*>|_:\S+) (<[^<>\s]*>) (<[^<>\s]*>|_:\S+|"(?:[^"\\\n]|\\.)*"(?:@[A-Za-z0-9\-]+|\^\^<[^<>\s]*>)?) ?\.?$',
    re.MULTILINE,
)
_TYPE: Final = f"<{expand('rdf:type')}>"
_IDENTIFIER: Final = f"<{expand('dct:identifier')}>"

MAIN_CLASSES: Final = {
    f"<{expand('dcat:Dataset')}>": RecordClass.DATASET,
    f"<{expand('dcat:DatasetSeries')}>": RecordClass.SERIES,
    f"<{expand('dcat:DataService')}>": RecordClass.SERVICE,
}
FOREIGN: Final = frozenset((*MAIN_CLASSES, f"<{expand('dcat:Catalog')}>", f"<{expand('dcat:CatalogRecord')}>"))
_FALLBACK: Final = (f"<{expand('dcat:distribution')}>", f"<{expand('dct:title')}>")


def read_lines(content: bytes) -> tuple[list[tuple[str, str, str]], tuple[Finding, ...]]:
    """Statements of N-Triples. Canonical lines are read by pattern; anything else goes through the RDF library."""
    text = content.decode("utf-8", "replace")
    found = _LINE.findall(text)
    if (
        len(found) == text.count("\n") + (not text.endswith("\n") and bool(text))
        and "\\u" not in text
        and "\\U" not in text
    ):
        return found, ()
    report = Report()
    found = [match for line in parse(content, Syntax.N_TRIPLES, report=report) for match in _LINE.findall(line)]
    return found, report.findings()


def index(
    triples: Iterable[tuple[str, str, str]], rename: Mapping[str, str], namespaces: tuple[tuple[str, str], ...]
) -> tuple[Statements, dict[str, str]]:
    """The statements by subject, with the current names; and which old properties were met."""
    statements: dict[str, dict[tuple[str, str], None]] = {}
    old: dict[str, str] = {}
    for subject, prop, obj in triples:
        new = rename.get(prop) or (_moved(prop, namespaces) if namespaces else prop)
        if new != prop:
            new = rename.get(new, new)
            old[prop] = new
        if new == _TYPE and namespaces:
            obj = _moved(obj, namespaces)
        statements.setdefault(subject, {})[(new, obj)] = None
    return {subject: list(pairs) for subject, pairs in statements.items()}, old


def _moved(term: str, namespaces: tuple[tuple[str, str], ...]) -> str:
    for old, new in namespaces:
        if term.startswith(old) and not term.startswith(new):
            return new + term[len(old) :]
    return term


def types(statements: Statements, subject: str) -> set[str]:
    """The classes a subject says it has."""
    return {obj for prop, obj in statements.get(subject, ()) if prop == _TYPE}


def find_main(statements: Statements, subject: Subject) -> tuple[str, RecordClass]:
    """The subject that the record is about; raises `UnliftableRecord` where there is none.

    Its identifier decides if it is a subject's IRI or `dct:identifier`; else the one no other candidate points to.
    """
    candidates = {
        each: next(MAIN_CLASSES[kind] for kind in reversed(MAIN_CLASSES) if kind in kinds)
        for each in statements
        if (kinds := types(statements, each)) and not kinds.isdisjoint(MAIN_CLASSES)
    }
    named = f"<{subject.identifier}>"
    if named in candidates:
        return named, candidates[named]
    if named in statements and not candidates:
        return named, RecordClass.DATASET
    ranked = sorted(candidates, key=lambda each: _rank(statements, each, subject.identifier, candidates))
    if ranked:
        return ranked[0], candidates[ranked[0]]
    untyped = [each for each in statements if any(prop in _FALLBACK[:1] for prop, _ in statements[each])]
    if untyped:
        return sorted(untyped)[0], RecordClass.DATASET
    raise UnliftableRecord(finding("lift.record.no-subject", subject.identifier))


def _rank(
    statements: Statements, each: str, identifier: str, candidates: Mapping[str, RecordClass]
) -> tuple[bool, bool, int, str]:
    identified = any(prop == _IDENTIFIER and lexical(obj) == identifier for prop, obj in statements[each])
    pointed_at = any(obj == each for other in candidates if other != each for _, obj in statements[other])
    return (not identified, pointed_at, -len(statements[each]), each if each.startswith("<") else "")


def lexical(term: str) -> str:
    """The text of a literal, the address of an IRI."""
    if term.startswith("<"):
        return term[1:-1]
    return unescape(term[1 : term.rindex('"')]) if term.startswith('"') else term


def language_of(term: str) -> str | None:
    """The language tag of a literal."""
    end = term.rindex('"') if term.startswith('"') else len(term)
    return term[end + 2 :] if term[end + 1 : end + 2] == "@" else None


def datatype_of(term: str) -> str | None:
    """The datatype IRI of a literal, None for plain and tagged ones."""
    return term[term.rindex('"^^<') + 4 : -1] if term.endswith(">") and term.startswith('"') else None
