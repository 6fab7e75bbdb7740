"""What can be told of a SPARQL query from its text: its form, what it reaches for, and how it is bounded.

A tokenizer that skips comments, strings and IRIs, not a parser: the engine parses. Where its grammar and this
one may part (`?a<?b` against an IRI), the query workers' own bounds hold: they have no sockets and one graph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import urljoin

__all__ = ["Form", "QueryText", "read_query"]


class Form(StrEnum):
    """What a query answers with."""

    SELECT = "select"
    ASK = "ask"
    CONSTRUCT = "construct"
    DESCRIBE = "describe"
    UPDATE = "update"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class QueryText:
    """A query as read. `service` is where (line, column) it calls another endpoint; `dataset` the IRIs that FROM and
    FROM NAMED give; `stable` says that equal data give an equal answer (no NOW, RAND, UUID)."""

    text: str
    form: Form
    service: tuple[int, int] | None
    default_graphs: tuple[str, ...]
    named_graphs: tuple[str, ...]
    stable: bool
    prefixes: dict[str, str]
    _tail: tuple[_Tail, ...]

    def limited(self, rows: int) -> tuple[str, str] | None:
        """The same SELECT with at most `rows` rows, and a query that asks whether there is one more.

        None when the query bounds itself as tightly, or is no SELECT.
        """
        if self.form is not Form.SELECT:
            return None
        tail = {one.keyword: one for one in self._tail}
        limit, offset, values = tail.get("LIMIT"), tail.get("OFFSET"), tail.get("VALUES")
        if limit is not None and (limit.number is None or limit.number <= rows):
            return None
        if offset is not None and offset.number is None:
            return None
        end = values.start if values else tail["END"].start
        skipped = offset.number if offset and offset.number is not None else 0
        kept = self._edited(limit, f"LIMIT {rows}", None, "", end)
        probe = self._edited(limit, "LIMIT 1", offset, f"OFFSET {skipped + rows}", end)
        return kept, probe

    def _edited(self, limit: _Tail | None, new_limit: str, offset: _Tail | None, new_offset: str, end: int) -> str:
        edits: list[tuple[int, int, str]] = []
        for old, new in ((limit, new_limit), (offset, new_offset)):
            if old is not None:
                edits.append((old.start, old.end, f" {new} "))
            elif new:
                edits.append((end, end, f" {new} "))
        text = self.text
        for start, stop, new in sorted(edits, key=lambda edit: edit[0], reverse=True):
            text = text[:start] + new + text[stop:]
        return text


@dataclass(frozen=True, slots=True)
class _Tail:
    """A modifier after the query's body, where it stands and the number it gives; `END` is where the text ends."""

    keyword: str
    start: int
    end: int
    number: int | None = None


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int


_TOKEN: Final = re.compile(
    r"""
    (?P<space>\s+|\#[^\n\r]*)
  | (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
  | (?P<string>\"\"\"[^"\\]*(?:(?:\\.|\"{1,2}(?!\"))[^"\\]*)*\"\"\" | '''[^'\\]*(?:(?:\\.|'{1,2}(?!'))[^'\\]*)*'''
      | "[^"\\\n\r]*(?:\\.[^"\\\n\r]*)*" | '[^'\\\n\r]*(?:\\.[^'\\\n\r]*)*')
  | (?P<var>[?$]\w+)
  | (?P<blank>_:[\w.\-]+)
  | (?P<lang>@[A-Za-z]+(?:-[A-Za-z0-9]+)*)
  | (?P<number>\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)
  | (?P<name>(?:[^\W\d_][\w.\-]*)?:(?:[\w:.\-]+|%[0-9A-Fa-f]{2}|\\[_~.\-!$&'()*+,;=/?\#@%])*)
  | (?P<word>[^\W\d]\w*)
  | (?P<sign>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE: Final = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_FORMS: Final = {form.name: form for form in (Form.SELECT, Form.ASK, Form.CONSTRUCT, Form.DESCRIBE)}
_UPDATES: Final = frozenset(["INSERT", "DELETE", "LOAD", "CLEAR", "CREATE", "DROP", "COPY", "MOVE", "ADD", "WITH"])
_UNSTABLE: Final = frozenset({"NOW", "RAND", "UUID", "STRUUID", "BNODE"})


def read_query(text: str) -> QueryText:
    """Look a query's text over. Never fails: what is no query has the form `UNKNOWN`."""
    tokens = list(_tokens(text))
    prefixes, base, body = _prologue(tokens)
    first = body[0].text.upper() if body and body[0].kind == "word" else ""
    form = _FORMS.get(first, Form.UPDATE if first in _UPDATES else Form.UNKNOWN)
    default_graphs, named_graphs = _dataset(body, prefixes, base)
    words = {token.text.upper() for token in tokens if token.kind == "word"}
    place = _service(tokens)
    if place is None and "\\" in text:
        place = 0 if _service(list(_tokens(_ESCAPE.sub(_unescape, text)))) is not None else None
    return QueryText(
        text,
        form,
        None if place is None else _line_and_column(text, place),
        default_graphs,
        named_graphs,
        not words & _UNSTABLE,
        prefixes,
        _tail(body, text),
    )


def _tokens(text: str) -> Iterator[_Token]:
    for found in _TOKEN.finditer(text):
        kind = found.lastgroup or "sign"
        if kind != "space":
            yield _Token(kind, found[0], found.start(), found.end())


def _unescape(found: re.Match[str]) -> str:
    code = int(found[1] or found[2], 16)
    return chr(code) if code < 0x110000 else ""


def _line_and_column(text: str, place: int) -> tuple[int, int]:
    before = text[:place]
    return before.count("\n") + 1, place - (before.rfind("\n") + 1) + 1


def _prologue(tokens: Sequence[_Token]) -> tuple[dict[str, str], str, Sequence[_Token]]:
    """Prefixes, base, and the tokens after them."""
    prefixes: dict[str, str] = {}
    base, at = "", 0
    while at < len(tokens) and tokens[at].kind == "word":
        keyword = tokens[at].text.upper()
        following = tokens[at + 1 : at + 3]
        if keyword == "BASE" and following and following[0].kind == "iri":
            base, at = following[0].text[1:-1], at + 2
        elif keyword == "PREFIX" and [token.kind for token in following] == ["name", "iri"]:
            prefixes[following[0].text.rstrip(":")] = urljoin(base, following[1].text[1:-1])
            at += 3
        else:
            break
    return prefixes, base, tokens[at:]


def _dataset(body: Sequence[_Token], prefixes: dict[str, str], base: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    graphs: dict[bool, list[str]] = {False: [], True: []}
    for place, token in enumerate(body):
        if token.kind != "word" or token.text.upper() != "FROM":
            continue
        rest = body[place + 1 : place + 3]
        named = bool(rest) and rest[0].kind == "word" and rest[0].text.upper() == "NAMED"
        name = rest[1:] if named else rest
        if name and name[0].kind == "iri":
            graphs[named].append(urljoin(base, name[0].text[1:-1]))
        elif name and name[0].kind == "name":
            prefix, _, local = name[0].text.partition(":")
            graphs[named].append(prefixes.get(prefix, f"{prefix}:") + local)
    return tuple(graphs[False]), tuple(graphs[True])


def _service(tokens: Sequence[_Token]) -> int | None:
    """Where SERVICE is called, or may be. The engine's parser takes keywords glued to what follows (`SERVICE:x {`,
    `SERVICESILENT:x {`) and compares where this tokenizer sees an IRI (`?a<?b)SERVICE#>`), so those count as well."""
    for place, token in enumerate(tokens):
        lowered = token.text.lower()
        if "service" not in lowered:
            continue
        match token.kind:
            case "word":
                return token.start
            case "name" if "service" in lowered.partition(":")[0]:
                before = tokens[place - 1].text.upper() if place else ""
                after = tokens[place + 1].text if place + 1 < len(tokens) else ""
                if after == "{" and before not in ("GRAPH", "FROM", "NAMED"):
                    return token.start
            case "iri" if re.search(r"\)[^>]*?service", lowered):
                return token.start
    return None


def _tail(body: Sequence[_Token], text: str) -> tuple[_Tail, ...]:
    """The modifiers after the body, outside of all brackets."""
    found: list[_Tail] = []
    depth, entered = 0, False
    for place, token in enumerate(body):
        if token.text in ("{", "("):
            depth += 1
            entered = entered or token.text == "{"
        elif token.text in ("}", ")"):
            depth -= 1
        elif entered and depth == 0 and token.kind == "word" and token.text.upper() in ("LIMIT", "OFFSET", "VALUES"):
            following = body[place + 1] if place + 1 < len(body) else None
            number = following if following and following.kind == "number" and following.text.isascii() else None
            value = int(number.text) if number and number.text.isdigit() and len(number.text) < 19 else None
            found.append(_Tail(token.text.upper(), token.start, number.end if number else token.end, value))
    end = body[-1].end if body else len(text)
    return (*found, _Tail("END", end, end))
