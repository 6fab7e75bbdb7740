"""The Solr query syntax in common use, parsed to a tree (Lucene classic grammar, Solr's dismax, date math).

`parse` reads what Solr's `lucene` parser reads, with its rules for mixing AND, OR, `+` and `-`; `parse_words`
reads what `dismax` reads: words, phrases, `+`, `-`, and nothing else is special. Neither knows any field.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any, Final, NoReturn

__all__ = [
    "Bool",
    "Boost",
    "Clause",
    "Everything",
    "Fuzzy",
    "Node",
    "Occur",
    "Phrase",
    "Range",
    "Regex",
    "SolrSyntaxError",
    "Term",
    "Wildcard",
    "parse",
    "parse_date",
    "parse_words",
]

_MAX_DEPTH: Final = 64
_MAX_CLAUSES: Final = 1024
_MAX_PATTERN: Final = 200


class SolrSyntaxError(ValueError):
    """The query cannot be read; the message is shown to the caller."""


class Occur(Enum):
    """How a clause counts."""

    MUST = "must"
    SHOULD = "should"
    MUST_NOT = "must_not"


@dataclass(frozen=True, slots=True)
class Everything:
    """`*:*`"""


@dataclass(frozen=True, slots=True)
class Term:
    """One word, or one value of a string field. `field` is None where none was written."""

    field: str | None
    text: str


@dataclass(frozen=True, slots=True)
class Phrase:
    """A quoted text."""

    field: str | None
    text: str
    slop: int = 0


@dataclass(frozen=True, slots=True)
class Wildcard:
    """A pattern: literal parts, with `None` for any run of characters and `True` for any one character."""

    field: str | None
    parts: tuple[str | bool | None, ...]

    @property
    def is_any(self) -> bool:
        """Whether it asks only that the field has a value."""
        return self.parts == (None,)


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """A word and how many edits away is near enough."""

    field: str | None
    text: str
    distance: int


@dataclass(frozen=True, slots=True)
class Range:
    """Between two values; None is open."""

    field: str | None
    lower: str | None
    upper: str | None
    include_lower: bool
    include_upper: bool


@dataclass(frozen=True, slots=True)
class Regex:
    """A regular expression that a whole word or value must match."""

    field: str | None
    pattern: str


@dataclass(frozen=True, slots=True)
class Clause:
    """One part of a boolean query."""

    occur: Occur
    node: Node


@dataclass(frozen=True, slots=True)
class Bool:
    """Clauses as Lucene weighs them: all MUST, no MUST_NOT, and one SHOULD where there is no MUST."""

    clauses: tuple[Clause, ...]


@dataclass(frozen=True, slots=True)
class Boost:
    """A part whose score counts more or less."""

    node: Node
    factor: float


Node = Everything | Term | Phrase | Wildcard | Fuzzy | Range | Regex | Bool | Boost

# --- tokens -------------------------------------------------------------------------------------------------

_ESC = r"\\."
_START = r"[^\s+\-!():^\[\]\"{}~*?\\/]"
_FOLLOW = r"[^\s!():^\[\]\"{}~*?\\]"
_TOKEN: Final = re.compile(
    rf"""
    (?P<space>[\s\u3000]+)
  | (?P<and>AND(?![^\s()])|&&)
  | (?P<or>OR(?![^\s()])|\|\|)
  | (?P<not>NOT(?![^\s()])|!)
  | (?P<plus>\+)
  | (?P<minus>-)
  | (?P<open>\()
  | (?P<close>\))
  | (?P<colon>:)
  | (?P<boost>\^=?(?P<factor>[0-9]+(?:\.[0-9]+)?|\.[0-9]+))
  | (?P<fuzzy>~(?P<distance>[0-9]+(?:\.[0-9]+)?)?)
  | (?P<quoted>"(?:[^"\\]|{_ESC})*")
  | (?P<range>[\[{{]\s*(?P<lower>"(?:[^"\\]|{_ESC})*"|(?:[^\s\]}}\\]|{_ESC})+)\s+TO\s+
      (?P<upper>"(?:[^"\\]|{_ESC})*"|(?:[^\s\]}}\\]|{_ESC})+)\s*[\]}}])
  | (?P<regex>/(?:[^*/\\]|{_ESC})(?:[^/\\]|{_ESC})*/)
  | (?P<term>(?:{_START}|{_ESC}|[*?])(?:{_FOLLOW}|{_ESC}|[*?])*)
    """,
    re.VERBOSE | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    match: re.Match[str]

    @property
    def text(self) -> str:
        return self.match[0]


def _tokens(query: str) -> Iterator[_Token]:
    at = 0
    while at < len(query):
        match = _TOKEN.match(query, at)
        if match is None:
            raise SolrSyntaxError(f"Cannot parse '{query}': unexpected {query[at]!r} at column {at}")
        at = match.end()
        kind = next(name for name in _KINDS if match[name] is not None)
        if kind != "space":
            yield _Token(kind, match)


_KINDS: Final = tuple(name for name in _TOKEN.groupindex if name not in ("factor", "distance", "lower", "upper"))


def _unescape(text: str) -> str:
    def plain(match: re.Match[str]) -> str:
        code = match[1]
        return chr(int(code[1:], 16)) if len(code) == 5 else code

    return re.sub(r"\\(u[0-9A-Fa-f]{4}|.)", plain, text, flags=re.DOTALL) if "\\" in text else text


def _parts(text: str) -> tuple[str | bool | None, ...]:
    parts: list[str | bool | None] = []
    for match in re.finditer(r"(\*)|(\?)|((?:[^*?\\]|\\.)+)", text, re.DOTALL):
        if match[1]:
            if not parts or parts[-1] is not None:
                parts.append(None)
        else:
            parts.append(True if match[2] else _unescape(match[3]))
    return tuple(parts)


# --- the classic parser -------------------------------------------------------------------------------------


def parse(query: str, *, default_and: bool = True) -> Node:
    """The tree of a query in Lucene's classic syntax; an empty one asks for nothing. Raises `SolrSyntaxError`."""
    return _Parser(query, default_and).whole()


class _Parser:
    def __init__(self, query: str, default_and: bool) -> None:
        self.query = query
        self.default_and = default_and
        self.tokens = list(_tokens(query))
        self.at = 0
        self.depth = 0
        self.count = 0

    def whole(self) -> Node:
        node = self.clauses(None)
        if self.at < len(self.tokens):
            self.fail()
        return node

    def fail(self) -> NoReturn:
        seen = self.tokens[self.at].text if self.at < len(self.tokens) else "<EOF>"
        raise SolrSyntaxError(f"Cannot parse '{self.query}': Encountered {seen!r}")

    def peek(self, ahead: int = 0) -> str:
        index = self.at + ahead
        return self.tokens[index].kind if index < len(self.tokens) else "end"

    def take(self) -> _Token:
        if self.at >= len(self.tokens):
            self.fail()
        self.at += 1
        return self.tokens[self.at - 1]

    def clauses(self, field: str | None) -> Node:
        found: list[Clause] = []
        while self.peek() not in ("end", "close"):
            conjunction = self.take().kind if self.peek() in ("and", "or") else ""
            if conjunction and not found:
                self.at -= 1
                self.fail()
            modifier = self.take().kind if self.peek() in ("plus", "minus", "not") else ""
            self.add(found, conjunction, modifier in ("minus", "not"), modifier == "plus", self.clause(field))
        if len(found) == 1 and found[0].occur is not Occur.MUST_NOT:
            return found[0].node
        return Bool(tuple(found))

    def add(self, found: list[Clause], conjunction: str, prohibited: bool, required: bool, node: Node) -> None:
        self.count += 1
        if self.count > _MAX_CLAUSES:
            raise SolrSyntaxError(f"too many boolean clauses: maxClauseCount is set to {_MAX_CLAUSES}")
        if found and found[-1].occur is not Occur.MUST_NOT:
            if conjunction == "and":
                found[-1] = Clause(Occur.MUST, found[-1].node)
            elif conjunction == "or" and self.default_and:
                found[-1] = Clause(Occur.SHOULD, found[-1].node)
        if self.default_and:
            required = conjunction != "or"
        else:
            required = required or conjunction == "and"
        occur = Occur.MUST_NOT if prohibited else Occur.MUST if required else Occur.SHOULD
        found.append(Clause(occur, node))

    def clause(self, field: str | None) -> Node:
        if self.peek() == "term" and self.peek(1) == "colon":
            name = self.take().text
            self.take()
            if name == "*" and self.peek() == "term" and self.tokens[self.at].text == "*":
                self.take()
                return self.boosted(Everything())
            field = _unescape(name)
        if self.peek() != "open":
            return self.boosted(self.leaf(field))
        self.take()
        self.depth += 1
        if self.depth > _MAX_DEPTH:
            raise SolrSyntaxError("the query is nested too deeply")
        node = self.clauses(field)
        if self.peek() != "close":
            self.fail()
        self.take()
        self.depth -= 1
        return self.boosted(node)

    def boosted(self, node: Node) -> Node:
        if self.peek() == "boost":
            return Boost(node, float(self.take().match["factor"]))
        return node

    def leaf(self, field: str | None) -> Node:
        token = self.take()
        match token.kind:
            case "quoted":
                slop = int(float(self.take().match["distance"] or 0)) if self.peek() == "fuzzy" else 0
                return Phrase(field, _unescape(token.text[1:-1]), slop)
            case "range":
                return _range(field, token)
            case "regex":
                return _regex(field, token.text[1:-1])
            case "term":
                return self.term(field, token.text)
        self.at -= 1
        self.fail()

    def term(self, field: str | None, text: str) -> Node:
        if self.peek() == "fuzzy":
            distance = float(self.take().match["distance"] or 2)
            return Fuzzy(field, _unescape(text), min(2, int(distance) if distance >= 1 else 2))
        parts = _parts(text)
        if any(not isinstance(part, str) for part in parts):
            return Wildcard(field, parts)
        return Term(field, "".join(part for part in parts if isinstance(part, str)))


def _regex(field: str | None, text: str) -> Regex:
    pattern = text.replace("\\/", "/")
    if len(pattern) > _MAX_PATTERN or re.search(r"[~@&<>#]|\{\d{3,}|\{\d*,\d{3,}", pattern):
        # Lucene's own operators (complement, intersection, intervals), and repetitions that grow without measure.
        raise SolrSyntaxError(f"this regular expression is not supported: {pattern[:100]}")
    return Regex(field, pattern)


def _range(field: str | None, token: _Token) -> Range:
    def bound(text: str) -> str | None:
        if text == "*":
            return None
        return _unescape(text[1:-1] if text.startswith('"') else text)

    return Range(
        field,
        bound(token.match["lower"]),
        bound(token.match["upper"]),
        token.text[0] == "[",
        token.text[-1] == "]",
    )


# --- dismax -------------------------------------------------------------------------------------------------

_SPECIAL = re.compile(r"[\\!():^\[\]{}~*?/]")
_DANGLING = re.compile(r"\s+[-+]+(?=\s)|\s+[-+]+\s*$|^\s*[-+]+\s*$|(?<=\s)[-+]{2,}|^[-+]{2,}")


def parse_words(query: str, *, strict: bool = False) -> Node:
    """The tree of a `dismax` query: words are optional (a minimum is the caller's to set), `+` `-` `"` work.

    Dangling operators (`a OR`, `AND`) are plain words or, if `strict`, what a CKAN answers with an error.
    """
    if query.count('"') % 2:
        query = query.replace('"', " ")
    query = _DANGLING.sub(" ", query)
    escaped = _SPECIAL.sub(lambda match: f"\\{match[0]}", query)
    try:
        return parse(escaped, default_and=False)
    except SolrSyntaxError:
        if strict:
            raise
        words = re.sub(r'[+\-"&|]', " ", query).split()
        return parse(" ".join(_plain(word) for word in words), default_and=False)


def _plain(word: str) -> str:
    escaped = _SPECIAL.sub(lambda match: f"\\{match[0]}", word)
    return f"\\{escaped}" if escaped in ("AND", "OR", "NOT") else escaped


# --- dates --------------------------------------------------------------------------------------------------

_MATH = re.compile(r"(?:(/)|([+-])(\d+))([A-Z]+)")
_INSTANT = re.compile(r"(NOW|-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z)((?:/[A-Z]+|[+-]\d+[A-Z]+)*)")
_UNITS: Final = {
    "YEAR": "year",
    "YEARS": "year",
    "MONTH": "month",
    "MONTHS": "month",
    "DAY": "day",
    "DAYS": "day",
    "DATE": "day",
    "HOUR": "hour",
    "HOURS": "hour",
    "MINUTE": "minute",
    "MINUTES": "minute",
    "SECOND": "second",
    "SECONDS": "second",
    "MILLI": "milli",
    "MILLIS": "milli",
    "MILLISECOND": "milli",
    "MILLISECONDS": "milli",
}
_STEPS: Final = {
    "day": timedelta(days=1),
    "hour": timedelta(hours=1),
    "minute": timedelta(minutes=1),
    "second": timedelta(seconds=1),
    "milli": timedelta(milliseconds=1),
}


def parse_date(text: str, now: datetime) -> datetime:
    """A moment as Solr writes one (`2024-05-01T00:00:00Z/MONTH-1YEAR`, `NOW/DAY`). Raises `SolrSyntaxError`."""
    match = _INSTANT.fullmatch(text.strip())
    if match is None:
        raise SolrSyntaxError(f"Invalid Date String:'{text}'")
    try:
        moment = now if match[1] == "NOW" else datetime.fromisoformat(match[1]).astimezone(UTC)
        for rounding, sign, amount, unit in _MATH.findall(match[2]):
            if unit not in _UNITS:
                raise SolrSyntaxError(f"Invalid Date Math String:'{text}'")
            moment = _floor(moment, _UNITS[unit]) if rounding else _step(moment, _UNITS[unit], int(sign + amount))
    except (ValueError, OverflowError) as error:
        raise SolrSyntaxError(f"Invalid Date String:'{text}'") from error
    return moment


def _floor(moment: datetime, unit: str) -> datetime:
    if unit == "milli":
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)
    order = ("year", "month", "day", "hour", "minute", "second")
    finer = order[order.index(unit) + 1 :]
    least: dict[str, Any] = {name: 1 if name in ("month", "day") else 0 for name in finer}
    return moment.replace(microsecond=0, **least)


def _step(moment: datetime, unit: str, amount: int) -> datetime:
    if unit in _STEPS:
        return moment + _STEPS[unit] * amount
    months = moment.year * 12 + moment.month - 1 + amount * (12 if unit == "year" else 1)
    year, month = divmod(months, 12)
    day = min(moment.day, calendar.monthrange(year, month + 1)[1])
    return moment.replace(year=year, month=month + 1, day=day)
