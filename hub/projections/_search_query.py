"""Query trees to queries of the index: fields by their kinds, patterns and ranges over the values that exist."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Final

import tantivy
from tantivy import Query

from hub.projections import _search_solr as solr
from hub.projections._search_schema import (
    MARK,
    STRING_FIELDS,
    FieldKind,
    column_of,
    exact_words,
    field_key,
    kind_of,
    micros,
    words,
)
from hub.projections._search_solr import SolrSyntaxError
from vocab.text import fold, nfc

__all__ = ["MINIMUM", "Compiler", "Query", "minimum_match", "word_fields"]

_WORD_FIELDS: Final = (("title", 4.0), ("text", 1.0), ("name", 4.0), ("tags", 2.0), ("groups", 2.0))
"""CKAN's `qf`."""
_TIE: Final = 0.1
_EXACT_BOOST: Final = 1.5
_LAST_MICROS: Final = 2**62


MINIMUM: Final = "2<-1 5<80%"
"""CKAN's `mm`: both of two words, all but one of up to five, four fifths of more."""


def minimum_match(optional: int, rule: str = MINIMUM) -> int:
    """How many of the optional words must be there, by a rule of Solr's `mm` (`2`, `-1`, `75%`, `2<-1 5<80%`).

    Raises `SolrSyntaxError`.
    """
    steps = re.sub(r"\s*<\s*", "<", rule.strip()).split()
    if not steps or not all(re.fullmatch(r"(\d+<)?-?\d{1,9}%?", step) for step in steps):
        raise SolrSyntaxError(f"Invalid 'mm' spec: {rule[:100]!r}")
    least = optional
    if "<" not in steps[0]:
        return _least(optional, steps[0])
    for step in steps:
        bound, _, rest = step.partition("<")
        if optional <= int(bound or 0):
            break
        least = _least(optional, rest)
    return least


def _least(optional: int, rule: str) -> int:
    if rule.endswith("%"):
        share = int(optional * int(rule[:-1]) / 100)
        return max(0, min(optional, optional + share if share < 0 else share))
    number = int(rule)
    return max(0, min(optional, optional + number if number < 0 else number))


def word_fields(text: str) -> tuple[tuple[str, float], ...]:
    """Solr's `qf`: fields with their weights. Raises `SolrSyntaxError`."""
    found = []
    for part in text.replace(",", " ").split():
        match = re.fullmatch(r"([^\s^]+)(?:\^(\d{1,6}(?:\.\d{1,6})?))?", part)
        if match is None:
            raise SolrSyntaxError(f"Invalid 'qf' field: {part[:100]!r}")
        found.append((match[1], float(match[2] or 1)))
    return tuple(found) or _WORD_FIELDS


class Compiler:
    """Turns trees into queries of one snapshot. `values(field)` lists the values of a string field,
    `matching(field, pattern)` those that match a regular expression whole."""

    def __init__(
        self,
        schema: tantivy.Schema,
        values: Callable[[str], Sequence[str]],
        matching: Callable[[str, str], Sequence[str]],
        now: datetime,
        *,
        default_field: str = "text",
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        self.schema = schema
        self.values = values
        self.matching = matching
        self.now = now
        self.default_field = default_field
        self.aliases = aliases or {}

    def _field(self, field: str | None) -> str:
        return self.aliases.get(field, field) if field else self.default_field

    # --- the classic syntax

    def query(self, node: solr.Node, *, top: bool = True) -> Query:
        """The query of a tree; unfielded words are looked for in the default field."""
        match node:
            case solr.Everything():
                return Query.all_query()
            case solr.Bool(clauses):
                return self._bool(clauses, top)
            case solr.Boost(inner, factor):
                return Query.boost_query(self.query(inner, top=top), factor)
            case solr.Term(field, text):
                return self._term(self._field(field), text, phrase=False, slop=0)
            case solr.Phrase(field, text, slop):
                return self._term(self._field(field), text, phrase=True, slop=slop)
            case solr.Wildcard(field, _):
                return self._wildcard(self._field(field), node)
            case solr.Fuzzy(field, text, distance):
                return self._fuzzy(self._field(field), text, distance)
            case solr.Range(field, _, _, _, _):
                return self._range(self._field(field), node)
            case solr.Regex(field, pattern):
                return self._regex(self._field(field), pattern)

    def _bool(self, clauses: Sequence[solr.Clause], top: bool) -> Query:
        if not clauses:
            return Query.empty_query()
        parts = [(_OCCUR[clause.occur], self.query(clause.node, top=False)) for clause in clauses]
        if top and all(clause.occur is solr.Occur.MUST_NOT for clause in clauses):
            parts.append((tantivy.Occur.Must, Query.all_query()))
        return Query.boolean_query(parts)

    def _term(self, field: str, text: str, *, phrase: bool, slop: int) -> Query:
        match kind_of(field):
            case FieldKind.TEXT:
                return self._words(column_of(field), words(text), phrase=phrase, slop=slop)
            case FieldKind.DATE:
                # Solr keeps milliseconds; what lies within the one asked for is equal.
                moment = micros(solr.parse_date(text, self.now))
                return self._moments(field, moment, moment + 999)
            case FieldKind.STRING:
                return self._value(field, text)

    def _words(
        self, column: str, found: Sequence[str], *, phrase: bool = False, slop: int = 0, any_piece: bool = False
    ) -> Query:
        match list(found):
            case []:
                return Query.empty_query()
            case [word]:
                return Query.term_query(self.schema, column, word, "freq")
            case several if phrase:
                return Query.phrase_query(self.schema, column, [*several], slop)
            case several:
                occur = tantivy.Occur.Should if any_piece else tantivy.Occur.Must
                return Query.boolean_query(
                    [(occur, Query.term_query(self.schema, column, word, "freq")) for word in several]
                )

    def _value(self, field: str, text: str) -> Query:
        text = nfc(text)
        if field == "id":
            return Query.term_query(self.schema, "id", text, "basic")
        mark = "" if field in STRING_FIELDS else MARK
        return Query.term_query(self.schema, column_of(field), mark + text, "basic")

    def _values_query(self, field: str, chosen: Sequence[str]) -> Query:
        if not chosen:
            return Query.empty_query()
        mark = "" if field in STRING_FIELDS or field == "id" else MARK
        column = "id" if field == "id" else column_of(field)
        return Query.const_score_query(
            Query.term_set_query(self.schema, column, [mark + value for value in chosen]), 1.0
        )

    def _wildcard(self, field: str, node: solr.Wildcard) -> Query:
        if field == "*" or (node.is_any and (kind_of(field) is FieldKind.DATE or field in ("id", "title", "text"))):
            return Query.all_query()
        if node.is_any:
            return Query.term_query(self.schema, "s._fields", MARK + field_key(field), "basic")
        match kind_of(field):
            case FieldKind.DATE:
                raise SolrSyntaxError(f"Invalid Date String in a pattern for field {field!r}")
            case FieldKind.TEXT:
                return self._text_pattern(field, node)
            case FieldKind.STRING if field in STRING_FIELDS:
                return Query.regex_query(self.schema, field, _pattern(node, nfc))
            case FieldKind.STRING:
                return self._values_query(field, self.matching(field, _pattern(node, nfc)))

    def _regex(self, field: str, pattern: str) -> Query:
        """What a whole word (of a text) or a whole value (of a string) matches. Raises `ValueError`."""
        column = column_of(field)
        match kind_of(field):
            case FieldKind.TEXT if "." not in column:
                return Query.regex_query(self.schema, column, pattern)
            case FieldKind.STRING if field in STRING_FIELDS:
                return Query.regex_query(self.schema, field, pattern)
            case FieldKind.STRING:
                return self._values_query(field, self.matching(field, f"({pattern})"))
        raise SolrSyntaxError(f"a regular expression over the field {field!r} is not supported")

    def _text_pattern(self, field: str, node: solr.Wildcard) -> Query:
        column = column_of(field)
        if "." not in column:
            return Query.regex_query(self.schema, column, _pattern(node, _folded_part))
        literal = "".join(part for part in node.parts if isinstance(part, str))
        return Query.phrase_prefix_query(self.schema, column, [_folded_part(literal)])

    def _fuzzy(self, field: str, text: str, distance: int) -> Query:
        if kind_of(field) is FieldKind.TEXT:
            found = words(text)
            if not found:
                return Query.empty_query()
            return Query.fuzzy_term_query(self.schema, column_of(field), found[0], distance)
        mark = "" if field in STRING_FIELDS else MARK
        return Query.fuzzy_term_query(self.schema, column_of(field), mark + nfc(text), distance)

    def any_value(self, field: str, chosen: Sequence[str]) -> Query:
        """Packages with any of these values in a string field."""
        return self._values_query(field, [nfc(value) for value in chosen])

    def word(self, text: str) -> Query:
        """Packages with this word somewhere."""
        return self._words("text", words(text))

    # --- ranges

    def _range(self, field: str, node: solr.Range) -> Query:
        match kind_of(field):
            case FieldKind.DATE:
                return self._date_range(field, node)
            case FieldKind.TEXT if node.lower is None and node.upper is None:
                return self._wildcard(field, solr.Wildcard(field, (None,)))
            case FieldKind.TEXT if field.startswith("extras_"):
                return self._value_range(field.removeprefix("extras_"), node)
            case FieldKind.TEXT:
                raise SolrSyntaxError(f"a range over the text field {field!r} is not supported")
            case FieldKind.STRING:
                return self._value_range(field, node)

    def _date_range(self, field: str, node: solr.Range) -> Query:
        lower, upper = 0, _LAST_MICROS
        if node.lower is not None:
            start = solr.parse_date(node.lower, self.now)
            lower = micros(start if node.include_lower else start + timedelta(milliseconds=1))
        if node.upper is not None:
            end = solr.parse_date(node.upper, self.now)
            upper = micros(end + timedelta(microseconds=999)) if node.include_upper else micros(end) - 1
        return self._moments(field, lower, upper)

    def _moments(self, field: str, lower: int, upper: int) -> Query:
        if upper < lower:
            return Query.empty_query()
        kind = tantivy.FieldType.Unsigned
        return Query.const_score_query(Query.range_query(self.schema, column_of(field), kind, lower, upper), 1.0)

    def _value_range(self, field: str, node: solr.Range) -> Query:
        if node.lower is None and node.upper is None:
            return self._wildcard(field, solr.Wildcard(field, (None,)))
        lower, upper = self._bound(field, node.lower), self._bound(field, node.upper)

        def within(value: str) -> bool:
            above = lower is None or (value >= lower if node.include_lower else value > lower)
            return above and (upper is None or (value <= upper if node.include_upper else value < upper))

        return self._values_query(field, [value for value in self.values(field) if within(value)])

    def _bound(self, field: str, text: str | None) -> str | None:
        if text is None or not field.endswith("_date"):
            return None if text is None else nfc(text)
        return solr.parse_date(text, self.now).astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    # --- words, as dismax weighs them

    def words_query(
        self,
        node: solr.Node,
        *,
        minimum: str = MINIMUM,
        fields: Sequence[tuple[str, float]] = _WORD_FIELDS,
        any_piece: bool = False,
    ) -> Query:
        """The query of a `dismax` tree: each word in every field, the best one counting; exact spelling counts more.

        A word of several pieces (`PM2.5`) must be there with all of them, or, as in Solr, with any (`any_piece`).
        """
        clauses = list(_flat(node))
        optional = [
            self._anywhere(clause.node, fields, any_piece) for clause in clauses if clause.occur is solr.Occur.SHOULD
        ]
        parts: list[tuple[tantivy.Occur, Query]] = []
        if optional:
            least = minimum_match(len(optional), minimum)
            shoulds = [(tantivy.Occur.Should, query) for query in optional]
            parts.append((tantivy.Occur.Must, Query.boolean_query(shoulds, minimum_number_should_match=least)))
        for clause in clauses:
            if clause.occur is not solr.Occur.SHOULD:
                parts.append((_OCCUR[clause.occur], self._anywhere(clause.node, fields, any_piece)))
        if all(clause.occur is solr.Occur.MUST_NOT for clause in clauses):
            # Only exclusions: `dismax` finds nothing then.
            return Query.empty_query()
        spelled = [query for clause in clauses for query in self._spelled(clause, fields)]
        return Query.boolean_query([*parts, *((tantivy.Occur.Should, query) for query in spelled)])

    def _anywhere(self, node: solr.Node, fields: Sequence[tuple[str, float]], any_piece: bool) -> Query:
        match node:
            case solr.Term(_, text):
                phrase = False
            case solr.Phrase(_, text, _):
                phrase = True
            case _:
                return self.query(node, top=False)
        found = words(text)
        parts = []
        for field, boost in fields:
            kind = kind_of(self._field(field))
            if kind is FieldKind.TEXT and found:
                words_in = self._words(column_of(field), found, phrase=phrase, any_piece=any_piece)
                parts.append(Query.boost_query(words_in, boost))
            elif kind is FieldKind.STRING:
                parts.append(Query.boost_query(self._value(self._field(field), text), boost))
        return Query.disjunction_max_query(parts, _TIE) if parts else Query.empty_query()

    def _spelled(self, clause: solr.Clause, fields: Sequence[tuple[str, float]]) -> list[Query]:
        """What lifts records with the very spelling asked for, when it has diacritics."""
        node = clause.node
        if clause.occur is solr.Occur.MUST_NOT or not isinstance(node, solr.Term | solr.Phrase) or node.text.isascii():
            return []
        found = exact_words(node.text)
        phrase = isinstance(node, solr.Phrase)
        return [
            Query.boost_query(self._words(column, found, phrase=phrase), boost * _EXACT_BOOST)
            for column, boost in ((f"{field}_exact", boost) for field, boost in fields if field in ("title", "text"))
            if found
        ]


_OCCUR: Final = {
    solr.Occur.MUST: tantivy.Occur.Must,
    solr.Occur.SHOULD: tantivy.Occur.Should,
    solr.Occur.MUST_NOT: tantivy.Occur.MustNot,
}


def _flat(node: solr.Node) -> Sequence[solr.Clause]:
    if isinstance(node, solr.Bool):
        return node.clauses
    return (solr.Clause(solr.Occur.SHOULD, node),)


def _folded_part(text: str) -> str:
    return "".join(exact_words(fold(text)))


def _pattern(node: solr.Wildcard, change: Callable[[str], str]) -> str:
    special = re.compile(r"[\\.+*?()|\[\]{}^$#&\-~]")
    return "".join(
        special.sub(lambda match: f"\\{match[0]}", change(part))
        if isinstance(part, str)
        else (".*" if part is None else ".")
        for part in node.parts
    )
