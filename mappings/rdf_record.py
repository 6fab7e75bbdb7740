"""A record's statements as a small index: read quickly, old names replaced, the main subject found."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from operator import lt
from typing import Final

from mappings.protocol import RecordClass, Subject, UnliftableRecord
from mappings.words import finding
from vocab.findings import Finding
from vocab.graph import ordered
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
    "read",
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
_ADDRESS = re.compile(r"<[^<>\t-\r\x1c-\x20]*>|_:[^\t-\r\x1c-\x20]+")
"""`_NODE` for texts of ASCII alone, in half the time."""
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


def read(content: bytes, names: Names, classes: Names) -> tuple[Index, tuple[Finding, ...]]:
    """Index the statements of N-Triples. Canonical lines are read by pattern; others go through the RDF library."""
    indexed = _read_canonical(content, names, classes)
    if indexed is not None:
        return indexed, ()
    report = Report()
    parsed = [match for line in parse(content, Syntax.N_TRIPLES, report=report) for match in _LINE.findall(line)]
    return index(((subject, (prop, obj)) for subject, prop, obj in parsed), names, classes), report.findings()


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


def _read_canonical(content: bytes, names: Names, classes: Names) -> Index | None:
    """The index of canonical lines; None where one is not canonical."""
    if b"\\u" in content or b"\\U" in content:
        return None
    lines = content.decode("utf-8", "replace").removesuffix("\n").split("\n") if content else []
    sort = not all(map(lt, lines, islice(lines, 1, None)))  # as harvested, they are in order, each once
    found: Statements = {}
    kinds: dict[str, set[str]] = {}
    old: dict[str, str] = {}
    known = _PAIRS.get
    for node, rests in _by_subject(lines).items():
        if _NODE.fullmatch(node) is None:
            return None
        pairs = [known(rest) or _pair(rest) for rest in (ordered(rests) if sort else rests)]
        if _NO_PAIR in pairs:
            return None
        found[node] = _current(node, pairs, names, classes, kinds, old)
    return Index(found, kinds, dict(sorted(old.items())))


def _by_subject(lines: Iterable[str]) -> dict[str, list[str]]:
    """What follows the subject on each line, by subject."""
    said: dict[str, list[str]] = {}
    start, size = "\0", 1
    rests: list[str] = []
    for line in lines:
        if line.startswith(start):
            rests.append(line[size:])
            continue
        subject, _, rest = line.partition(" ")
        start, size = f"{subject} ", len(subject) + 1
        rests = said.setdefault(subject, [])
        rests.append(rest)
    return said


_NO_PAIR: Final = ("", "")


def _pair(rest: str) -> tuple[str, str]:
    prop, _, obj = rest.partition(" ")
    if not obj.endswith(" .") or not _known_property(prop):
        return _NO_PAIR
    obj = obj[:-2]
    if (_LITERAL if obj[:1] == '"' else _ADDRESS if obj.isascii() else _NODE).fullmatch(obj) is None:
        return _NO_PAIR
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
    for subject, pair in statements:
        found.setdefault(subject, set()).add(pair)
    kinds: dict[str, set[str]] = {}
    old: dict[str, str] = {}
    current = {node: _current(node, sorted(pairs), names, classes, kinds, old) for node, pairs in found.items()}
    return Index(current, kinds, dict(sorted(old.items())))


def _current(
    node: str,
    pairs: list[tuple[str, str]],
    names: Names,
    classes: Names,
    kinds: dict[str, set[str]],
    old: dict[str, str],
) -> list[tuple[str, str]]:
    """A node's pairs (in order, each once) with the names that hold now; its classes, and old names met, are noted."""
    changed: list[tuple[str, str]] | None = None
    for place, (prop, obj) in enumerate(pairs):
        new = names[prop]
        if new != prop:
            old[prop] = new
        if new == _TYPE:
            kind = classes[obj]
            kinds.setdefault(node, set()).add(kind)
        else:
            kind = obj
        if new != prop or kind != obj:
            changed = changed or list(pairs)
            changed[place] = (new, kind)
    return pairs if changed is None else sorted(set(changed))


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
