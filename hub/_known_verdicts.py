"""What the SHACL engine said of nodes, kept by all that the shapes can see of a node.

Records of a catalog are alike: the same properties, with values of the same kinds. A node is marked pair by pair with
what the constraints of its property look at (`Marker`): that a value is a link, a text in a language, a sound date,
which patterns it fits, which classes a described node has, and the value itself where a constraint names values. Nodes
with equal marks get equal results, so the engine is asked once for each set of marks. The engine stays the judge: what
is not surely sound is marked with the value itself, and what it could not read is never kept.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, NamedTuple

from vocab.graph import Graph
from vocab.namespaces import expand
from vocab.rdf import Syntax, parse
from vocab.terms import XSD, unescape

__all__ = ["FOCUS", "Marked", "MarkedNode", "Marker", "Result", "Verdicts", "marker_for"]

Result = tuple[str, str | None]
"""IRI of a shape, and the mark of the values that it is about: `FOCUS` for the node itself, None for no value."""

FOCUS: Final = "."
_MOST_PAIRS: Final = 1 << 15
_MOST_KEYS: Final = 1 << 13
_MOST_VERDICTS: Final = 1 << 14
_LONGEST_PAIR: Final = 220

_TYPE: Final = f"<{expand('rdf:type')}>"
_SUBCLASS: Final = f"<{expand('rdfs:subClassOf')}>"
_PERIOD: Final = f"<{expand('dcat:startDate')}>"


# --- what the shapes look at ------------------------------------------------------------------------------------


@dataclass
class _Look:
    """What the constraints on one property look at beside kinds, classes, languages and numbers of values."""

    whole: bool = False
    patterns: set[str] = field(default_factory=set)


_SH: Final = "http://www.w3.org/ns/shacl#"
_LISTS: Final = ("or", "and", "xone")
_PLAIN: Final = frozenset(
    ("path", "severity", "message", "name", "order", "targetClass", "property", "nodeKind", "datatype", "class")
).union(("uniqueLang", "not"), _LISTS)
_ANY_SIGN: Final = r"\S"


class _Unforeseen(Exception):
    """The shapes ask something that marks do not tell."""


class _Shapes:
    """The shapes as statements, walked once."""

    def __init__(self, text: str) -> None:
        self.said: dict[str, dict[str, list[str]]] = {}
        for line in parse(text.encode(), Syntax.TURTLE):
            subject, prop, rest = line.split(" ", 2)
            self.said.setdefault(subject, {}).setdefault(prop[1:-1], []).append(rest.removesuffix(" ."))
        self.looks: dict[str, _Look] = {}
        self.steps: set[str] = set()
        for subject, own in self.said.items():
            if subject.startswith("<") and any(prop.startswith(_SH) for prop in own):
                self._walk(subject, None)

    def _walk(self, node: str, inherited: str | None) -> None:
        own = {prop.removeprefix(_SH): values for prop, values in self.said.get(node, {}).items() if _SH in prop}
        path = self._path(own["path"][0]) if "path" in own else inherited
        for name, values in own.items():
            self._constraint(name, values, path)
        for name in _LISTS:
            for member in (each for head in own.get(name, ()) for each in self._list(head)):
                self._walk(member, path)
        for inner in own.get("not", ()):
            self._walk(inner, path)

    def _constraint(self, name: str, values: list[str], path: str | None) -> None:
        if name in ("nodeKind", "datatype", "class", "uniqueLang", "pattern", "in", "hasValue") and not path:
            raise _Unforeseen(name)  # about the node itself, or at the end of two steps
        match name:
            case "pattern":
                self.looks[str(path)].patterns.update(unescape(value[1 : value.rindex('"')]) for value in values)
            case "in" | "hasValue":
                self.looks[str(path)].whole = True
            case "minCount" | "maxCount" if all(value.startswith('"1"') for value in values):
                pass
            case _ if name not in _PLAIN:
                raise _Unforeseen(name)

    def _path(self, path: str) -> str:
        """The property of a path; empty for two in a row, of which the second is a step that nodes pointed to show."""
        names = [path] if path.startswith("<") else list(self._list(path))
        if not 1 <= len(names) <= 2 or not all(name.startswith("<") for name in names):
            raise _Unforeseen("path")
        for name in names:
            self.looks.setdefault(name, _Look())
        self.steps.update(names[1:])
        return path if len(names) == 1 else ""

    def _list(self, head: str) -> Iterator[str]:
        while first := self.said.get(head, {}).get(expand("rdf:first")):
            yield first[0]
            head = self.said[head][expand("rdf:rest")][0]


# --- marks ------------------------------------------------------------------------------------------------------


def _some(others: str = "") -> str:
    """A pattern of any number of signs of an address, written so that it runs on without choosing at each sign."""
    signs = rf"[A-Za-z0-9\-._~!$&'()*+,;=:@/\u00a1-\ud7ff{others}]*"
    return rf"{signs}(?:%[0-9A-Fa-f]{{2}}{signs})*"


_SOUND_IRI = re.compile(
    r"<[a-z][a-z0-9+.\-]*:(?://[A-Za-z0-9.\-]+(?::[0-9]{1,5})?(?=[/?#>])|(?!/))"
    rf"{_some()}(?:\?{_some('?')})?(?:#{_some('?')})?>"
)
"""Addresses that every reader takes; others may be sound as well."""
_SOUND_TAG = re.compile(r"@[a-z]{2,3}(?:-[a-z]{2})?")
_SOUND_ESCAPES = re.compile(r'(?:[^"\\]|\\["\\nr])*')
_ODD = re.compile("[\n\r\x00\ud800-\udfff\ufffe\uffff]")
_WORD = re.compile("[0-9A-Za-z\u00c0-\u024f\u1ea0-\u1ef9]")
_DAY: Final = r"[12][0-9]{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
_SOUND_FORMS: Final = {
    f"^^<{XSD}{name}>": re.compile(form)
    for name, form in {
        "date": _DAY,
        "dateTime": rf"{_DAY}T(?:[01][0-9]|2[0-3])(?::[0-5][0-9]){{2}}(?:\.[0-9]{{1,9}})?(?:Z|[+-]0[0-9]:[0-5][0-9])?",
        "gYear": "[12][0-9]{3}",
        "gYearMonth": "[12][0-9]{3}-(?:0[1-9]|1[0-2])",
        "nonNegativeInteger": "[0-9]{1,15}",
        "integer": "[0-9]{1,15}",
        "decimal": r"[0-9]{1,15}(?:\.[0-9]{1,15})?",
    }.items()
}
_Mark = tuple[str, str | None, int]
"""The mark of a pair, the value where it is a link, and what else is to be done about it."""
_KIND, _STEP, _CHECK, _ALONE = 1, 2, 4, 8


class MarkedNode(NamedTuple):
    """A node with its pairs (`<property> value .`), their marks, and the set of marks by which verdicts are kept."""

    pairs: Sequence[str]
    marks: tuple[str, ...]
    key: frozenset[str]

    def values(self, mark: str) -> Iterator[tuple[str, str]]:
        """Property and value of the pairs with a mark."""
        for pair, own in zip(self.pairs, self.marks, strict=True):
            if own == mark:
                prop, value = pair.split(" ", 1)
                yield prop, value[:-2]


@dataclass(frozen=True, slots=True)
class Marked:
    """A record's nodes, marked. `checked`: it names a period or a concept that must be looked at by itself."""

    nodes: Mapping[str, MarkedNode]
    checked: bool


@dataclass(frozen=True, slots=True)
class _Property:
    """What there is to do about the values of a property."""

    more: int = 0
    whole: bool = False
    """The value itself is the mark."""
    asks_signs: bool = False
    patterns: tuple[re.Pattern[str], ...] = ()


_ANY_OTHER: Final = _Property()


def _property(name: str, look: _Look, steps: frozenset[str]) -> _Property:
    is_step, is_type = name in steps, name == _TYPE
    return _Property(
        (_STEP if is_step else 0) | (_KIND if is_type else 0) | (_CHECK if name == _PERIOD else 0),
        look.whole or is_step or is_type,
        _ANY_SIGN in look.patterns,
        tuple(re.compile(each, re.ASCII) for each in sorted(look.patterns - {_ANY_SIGN})),
    )


class Marker:
    """Marks the nodes of records. `suspect` tells of a written IRI whether something else looks at it."""

    def __init__(self, looks: Mapping[str, _Look], steps: frozenset[str], suspect: Callable[[str], bool]) -> None:
        named = {_TYPE: _Look(), _PERIOD: _Look(), **dict.fromkeys(steps, _Look()), **looks}
        self._properties = {name: _property(name, look, steps) for name, look in named.items()}
        self._suspect = suspect
        self._known: dict[str, _Mark] = {}
        self._keys: dict[tuple[str, ...], frozenset[str]] = {}

    def marked(self, graph: Graph) -> Marked | None:
        """The nodes of a record, marked; None where it has blank nodes or classes of its own making."""
        known, every, kinds, todo = self._known, {}, {}, 0
        for subject, pairs in graph.nodes.items():
            if subject[:1] != "<":
                return None
            marks = every[subject] = [known.get(pair) or self._mark(pair) for pair in pairs]
            kind = ""
            for mark, _, more in marks:
                if more:
                    todo |= more
                    if more & (_KIND | _STEP):
                        kind += mark
            kinds[subject] = kind
        if todo & _ALONE:
            return None
        nodes = {}
        for subject, pairs in graph.nodes.items():
            told = tuple(
                [
                    f"{mark} {kinds[value]}" if value is not None and value in kinds else mark
                    for mark, value, _ in every[subject]
                ]
            )
            nodes[subject] = MarkedNode(pairs, told, self._key(subject, told))
        return Marked(nodes, bool(todo & _CHECK))

    def _key(self, subject: str, told: tuple[str, ...]) -> frozenset[str]:
        known = self._keys.get(told)
        if known is None:
            if len(self._keys) >= _MOST_KEYS:
                self._keys.clear()
            known = self._keys[told] = _key_of(told)
        return known if _SOUND_IRI.fullmatch(subject) else known | {subject}

    def _mark(self, pair: str) -> _Mark:
        prop, _, rest = pair.partition(" ")
        value = rest[:-2]
        if rest[-2:] != " ." or not value or value[0] == "_" or prop == _SUBCLASS:
            return pair, None, _ALONE
        asked = self._properties.get(prop, _ANY_OTHER)
        mark: _Mark
        if value[0] == "<":
            more = asked.more | _CHECK if self._suspect(value) else asked.more
            plain = not asked.whole and _SOUND_IRI.fullmatch(value)
            mark = _fits(asked, value[1:-1], f"{prop}<", pair) if plain else pair, value, more
        else:
            # A literal says nothing of kinds.
            mark = _literal(prop, asked, value, pair), None, asked.more & ~_KIND
        if len(pair) <= _LONGEST_PAIR:
            if len(self._known) >= _MOST_PAIRS:
                self._known.clear()
            self._known[pair] = mark
        return mark


def _literal(prop: str, asked: _Property, value: str, pair: str) -> str:
    end = value.rfind('"')
    text, tail = value[1:end], value[end + 1 :]
    if end < 1 or asked.whole or _ODD.search(text):
        return pair
    if "\\" in text:
        if _SOUND_ESCAPES.fullmatch(text) is None:
            return pair
        text = unescape(text)
    elif '"' in text:
        return pair
    if tail[:1] == "^":
        form = _SOUND_FORMS.get(tail)
        if form is None or form.fullmatch(text) is None:
            return pair
    elif tail and not _is_sound_tag(tail):
        return pair
    if asked.asks_signs and not _WORD.search(text):
        return pair
    return _fits(asked, text, f'{prop}"{tail}', pair)


@lru_cache(maxsize=1024)
def _is_sound_tag(tail: str) -> bool:
    return _SOUND_TAG.fullmatch(tail) is not None


def _fits(asked: _Property, text: str, mark: str, pair: str) -> str:
    """The mark with which of the property's patterns a text fits; the pair where engines may differ over that."""
    if not asked.patterns:
        return mark
    if not (text.isascii() and text.isprintable()):
        return pair
    return mark + "".join(["+" if pattern.search(text) else "-" for pattern in asked.patterns])


def _key_of(told: tuple[str, ...]) -> frozenset[str]:
    """The marks, and of each whether it stands there more than once."""
    key = set(told)
    if len(key) < len(told):
        seen: set[str] = set()
        for mark in told:
            key.add(f"{mark}2") if mark in seen else seen.add(mark)
    return frozenset(key)


def marker_for(shapes: str, suspect: Callable[[str], bool]) -> Marker | None:
    """The marker for shapes (Turtle); None where they ask something that marks would not tell."""
    try:
        walked = _Shapes(shapes)
    except _Unforeseen:
        return None
    return Marker(walked.looks, frozenset(walked.steps), suspect)


# --- verdicts ---------------------------------------------------------------------------------------------------


class Verdicts:
    """Results by sets of marks."""

    def __init__(self) -> None:
        self._known: dict[frozenset[str], tuple[Result, ...]] = {}

    def get(self, node: MarkedNode) -> tuple[Result, ...] | None:
        """The results of a node with these marks, None where none was judged yet."""
        return self._known.get(node.key)

    def learn(self, subject: str, node: MarkedNode, results: Iterable[tuple[str, str | None, str]]) -> None:
        """Keep the results (shape, value, property as written or empty) of a node; not where marks do not tell them."""
        by_shape: dict[str, set[str | None]] = {}
        found: dict[Result, None] = {}
        for shape, value, prop in results:
            by_shape.setdefault(shape, set()).add(value)
            marks = [None] if value is None else _marks_of(subject, node, value, prop)
            if len(marks) != 1:
                return
            found[shape, marks[0]] = None
        for shape, mark in found:
            if mark is not None and mark != FOCUS:
                prop = mark[: mark.index(">") + 1]
                if not by_shape[shape].issuperset(value for own, value in node.values(mark) if own == prop):
                    return
        if len(self._known) >= _MOST_VERDICTS:
            self._known.clear()
        self._known[node.key] = tuple(found)


def _marks_of(subject: str, node: MarkedNode, value: str, prop: str) -> list[str | None]:
    wanted = f"{prop} {value} ."
    found: list[str | None] = [mark for pair, mark in zip(node.pairs, node.marks, strict=True) if pair == wanted]
    return [*found, *([FOCUS] if value == subject and not prop else [])]
