"""A record's statements as a small index: read quickly, old names replaced, the main subject found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from mappings.protocol import RecordClass, Subject, UnliftableRecord
from mappings.words import finding
from vocab.findings import Finding
from vocab.namespaces import expand
from vocab.rdf import Report, Syntax, parse
from vocab.terms import unescape

__all__ = [
    "FOREIGN",
    "MAIN_CLASSES",
    "Index",
    "Names",
    "Statements",
    "datatype_of",
    "find_main",
    "index",
    "lexical",
    "literal_parts",
    "read_lines",
]

Statements = dict[str, list[tuple[str, str]]]
"""Subject term to its (property, object) terms, in N-Triples, sorted, each once."""

Statement = tuple[str, tuple[str, str]]
"""Subject term, and its property with the object, in N-Triples."""

_LINE = re.compile(
    r"^(<[^<>\s]*>|_:\S+) (<[^<>\s]*>) "
    r'(<[^<>\s]*>|_:\S+|"[^"\\\n]*(?:\\.[^"\\\n]*)*"(?:@[A-Za-z0-9\-]+|\^\^<[^<>\s]*>)?) ?\.?$',
    re.MULTILINE,
)
_NODE = re.compile(r"<[^<>\s]*>|_:\S+")
_LITERAL = re.compile(r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"(?:@[A-Za-z0-9\-]+|\^\^<[^<>\s]*>)?')
_TYPE: Final = f"<{expand('rdf:type')}>"
_IDENTIFIER: Final = f"<{expand('dct:identifier')}>"

MAIN_CLASSES: Final = {
    f"<{expand('dcat:Dataset')}>": RecordClass.DATASET,
    f"<{expand('dcat:DatasetSeries')}>": RecordClass.SERIES,
    f"<{expand('dcat:DataService')}>": RecordClass.SERVICE,
}
FOREIGN: Final = frozenset((*MAIN_CLASSES, f"<{expand('dcat:Catalog')}>", f"<{expand('dcat:CatalogRecord')}>"))
_MOST_NAMES: Final = 1 << 14
_FALLBACK: Final = (f"<{expand('dcat:distribution')}>", f"<{expand('dct:title')}>")


def read_lines(content: bytes) -> tuple[list[Statement], tuple[Finding, ...]]:
    """Statements of N-Triples. Canonical lines are read by pattern; anything else goes through the RDF library."""
    text = content.decode("utf-8", "replace")
    if "\\u" not in text and "\\U" not in text:
        quick = _split(text)
        if quick is not None:
            return quick, ()
    report = Report()
    matches = [match for line in parse(content, Syntax.N_TRIPLES, report=report) for match in _LINE.findall(line)]
    found = [(subject, (prop, obj)) for subject, prop, obj in matches]
    return found, report.findings()


class Names(dict[str, str]):
    """The current name of each term, worked out when first asked for."""

    def __init__(self, rename: Mapping[str, str], namespaces: tuple[tuple[str, str], ...]) -> None:
        super().__init__()
        self._rename, self._namespaces = rename, namespaces

    def __missing__(self, term: str) -> str:
        new = self._rename.get(term) or _moved(term, self._namespaces)
        if new != term:
            new = self._rename.get(new, new)
        if len(self) < _MOST_NAMES:
            self[term] = new
        return new


@dataclass(frozen=True, slots=True)
class Index:
    """The statements by subject with the current names, the classes of each, and the old properties that were met."""

    statements: Statements
    kinds: dict[str, set[str]]
    old: dict[str, str]


_PAIRS: dict[str, tuple[str, str]] = {}
"""Property and object of what follows a subject on a line: half of a catalog says again what another record said."""
_MOST_PAIRS: Final = 1 << 14
_LONGEST_PAIR: Final = 160


def _split(text: str) -> list[Statement] | None:
    """Statements of canonical lines; None where one is not canonical."""
    found = []
    last = ""
    for line in text.removesuffix("\n").split("\n") if text else ():
        subject, _, rest = line.partition(" ")
        if subject != last:
            if _NODE.fullmatch(subject) is None:
                return None
            last = subject
        pair = _PAIRS.get(rest) or _pair(rest)
        if pair is None:
            return None
        found.append((subject, pair))
    return found


def _pair(rest: str) -> tuple[str, str] | None:
    prop, _, obj = rest.partition(" ")
    if not obj.endswith(" .") or not _known_property(prop):
        return None
    obj = obj[:-2]
    if (_LITERAL if obj[:1] == '"' else _NODE).fullmatch(obj) is None:
        return None
    if len(rest) <= _LONGEST_PAIR:
        if len(_PAIRS) >= _MOST_PAIRS:
            _PAIRS.clear()
        _PAIRS[rest] = (prop, obj)
    return prop, obj


@lru_cache(maxsize=1 << 12)
def _known_property(term: str) -> bool:
    return _NODE.fullmatch(term) is not None and term.startswith("<")


def index(statements: Iterable[Statement], names: Names, classes: Names) -> Index:
    """Index a record's statements. Their order is that of the terms, so that the order at the source does not count."""
    found: dict[str, set[tuple[str, str]]] = {}
    kinds: dict[str, set[str]] = {}
    old: dict[str, str] = {}
    for subject, pair in statements:
        prop = pair[0]
        new = names[prop]
        if new != prop:
            old[prop] = new
            pair = (new, pair[1])
        if new == _TYPE:
            kind = classes[pair[1]]
            kinds.setdefault(subject, set()).add(kind)
            pair = (new, kind)
        known = found.get(subject)
        if known is None:
            found[subject] = {pair}
        else:
            known.add(pair)
    return Index({subject: sorted(pairs) for subject, pairs in found.items()}, kinds, dict(sorted(old.items())))


def _moved(term: str, namespaces: tuple[tuple[str, str], ...]) -> str:
    for old, new in namespaces:
        if term.startswith(old) and not term.startswith(new):
            return new + term[len(old) :]
    return term


def find_main(indexed: Index, subject: Subject) -> tuple[str, RecordClass]:
    """The subject that the record is about; raises `UnliftableRecord` where there is none.

    Its identifier decides if it is a subject's IRI or `dct:identifier`; else the one no other candidate points to.
    """
    statements = indexed.statements
    candidates = {
        each: next(MAIN_CLASSES[kind] for kind in reversed(MAIN_CLASSES) if kind in kinds)
        for each, kinds in indexed.kinds.items()
        if not kinds.isdisjoint(MAIN_CLASSES)
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


def literal_parts(term: str) -> tuple[str, str | None, str | None]:
    """Text, language tag and datatype IRI of a literal."""
    end = term.rindex('"')
    text = term[1:end]
    if "\\" in text:
        text = unescape(text)
    if end == len(term) - 1:
        return text, None, None
    return (text, term[end + 2 :], None) if term[end + 1] == "@" else (text, None, term[end + 4 : -1])


def datatype_of(term: str) -> str | None:
    """The datatype IRI of a literal, None for plain and tagged ones."""
    return term[term.rindex('"^^<') + 4 : -1] if term.endswith(">") and term.startswith('"') else None
