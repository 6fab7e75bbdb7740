"""Solr's query syntax in common use: trees, errors, date math."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hub.projections._search_query import minimum_match
from hub.projections._search_solr import (
    Bool,
    Boost,
    Clause,
    Everything,
    Fuzzy,
    Node,
    Occur,
    Phrase,
    Range,
    SolrSyntaxError,
    Term,
    Wildcard,
    parse,
    parse_date,
    parse_words,
)

MUST, SHOULD, NOT = Occur.MUST, Occur.SHOULD, Occur.MUST_NOT
NOW = datetime(2026, 3, 31, 10, 20, 30, 456789, UTC)


def both(*clauses: tuple[Occur, Node]) -> Bool:
    return Bool(tuple(Clause(occur, node) for occur, node in clauses))


A, B, C = Term(None, "a"), Term(None, "b"), Term(None, "c")


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("a", A),
        ("a b", both((MUST, A), (MUST, B))),
        ("a OR b", both((SHOULD, A), (SHOULD, B))),
        ("a || b", both((SHOULD, A), (SHOULD, B))),
        ("a AND b", both((MUST, A), (MUST, B))),
        ("a AND b OR c", both((MUST, A), (SHOULD, B), (SHOULD, C))),
        ("a -b", both((MUST, A), (NOT, B))),
        ("a NOT b", both((MUST, A), (NOT, B))),
        ("!a", both((NOT, A))),
        ("+a b OR c", both((MUST, A), (SHOULD, B), (SHOULD, C))),
        ("x:(a OR b)", both((SHOULD, Term("x", "a")), (SHOULD, Term("x", "b")))),
        ("x:(a y:b)", both((MUST, Term("x", "a")), (MUST, Term("y", "b")))),
        ('x:"a b"~2^3', Boost(Phrase("x", "a b", 2), 3.0)),
        ("x:a*b?", Wildcard("x", ("a", None, "b", True))),
        (r"x:a\*b", Term("x", "a*b")),
        (r"x:http\:\/\/h\/p", Term("x", "http://h/p")),
        ("x:[1 TO 2}", Range("x", "1", "2", True, False)),
        ('x:["a b" TO *]', Range("x", "a b", None, True, True)),
        ("x:[2020-01-01T00:00:00Z TO NOW/DAY+1DAY]", Range("x", "2020-01-01T00:00:00Z", "NOW/DAY+1DAY", True, True)),
        ("a~", Fuzzy(None, "a", 2)),
        ("a~1", Fuzzy(None, "a", 1)),
        ("*:*", Everything()),
        ("*:* -x:a", both((MUST, Everything()), (NOT, Term("x", "a")))),
        ("a-b", Term(None, "a-b")),
        ("ORDER ANDES", both((MUST, Term(None, "ORDER")), (MUST, Term(None, "ANDES")))),
        ("", Bool(())),
        ("đất đai", both((MUST, Term(None, "đất")), (MUST, Term(None, "đai")))),
    ],
)
def test_trees(query: str, tree: Node) -> None:
    assert parse(query) == tree


@pytest.mark.parametrize(
    "query",
    ["(a", "a)", "a AND", "OR a", '"a', "x:", "x:[a TO", "[a b]", "a^", "/a", "+", "x:a:b", "()x:" * 2, "(" * 500],
)
def test_errors(query: str) -> None:
    with pytest.raises(SolrSyntaxError):
        parse(query)


def test_too_much_is_refused() -> None:
    with pytest.raises(SolrSyntaxError, match="too many"):
        parse(" ".join("a" * 2000))
    with pytest.raises(SolrSyntaxError, match="deeply"):
        parse("(" * 100 + "a" + ")" * 100)


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        ("a b", both((SHOULD, A), (SHOULD, B))),
        ("a* (b)", both((SHOULD, Term(None, "a*")), (SHOULD, Term(None, "(b)")))),
        ('+a -b "c d"', both((MUST, A), (NOT, B), (SHOULD, Phrase(None, "c d")))),
        ('a "b', both((SHOULD, A), (SHOULD, B))),
        ("a - b", both((SHOULD, A), (SHOULD, B))),
        ("a OR", both((SHOULD, A), (SHOULD, Term(None, "OR")))),
        ("a/b", Term(None, "a/b")),
    ],
)
def test_words(query: str, tree: Node) -> None:
    assert parse_words(query) == tree


@pytest.mark.parametrize("query", ["a OR", "AND", "OR a", "&&"])
def test_dangling_operators_are_refused_as_a_real_ckan_refuses_them(query: str) -> None:
    with pytest.raises(SolrSyntaxError):
        parse_words(query, strict=True)


@given(st.text(max_size=60) | st.text(alphabet='ab*?:()[]{}"\\+-!&|^~/ ANDORT', max_size=40))
def test_any_text_is_a_tree_or_an_error(text: str) -> None:
    parse_words(text)
    with suppress(SolrSyntaxError):
        parse(text)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-01T00:00:00Z", datetime(2024, 5, 1, tzinfo=UTC)),
        ("2024-05-01T00:00:00.5Z", datetime(2024, 5, 1, 0, 0, 0, 500000, tzinfo=UTC)),
        ("NOW", NOW),
        ("NOW/DAY", datetime(2026, 3, 31, tzinfo=UTC)),
        ("NOW/MONTH-1MONTH", datetime(2026, 2, 1, tzinfo=UTC)),
        ("NOW-1MONTH/DAY", datetime(2026, 2, 28, tzinfo=UTC)),
        ("NOW/YEAR+2YEARS", datetime(2028, 1, 1, tzinfo=UTC)),
        ("2024-05-01T10:00:00Z/DAY+36HOURS", datetime(2024, 5, 2, 12, tzinfo=UTC)),
    ],
)
def test_dates(text: str, moment: datetime) -> None:
    assert parse_date(text, NOW) == moment


@pytest.mark.parametrize(
    "text", ["2024", "2024-05-01", "now", "NOW/WEEK", "2024-13-01T00:00:00Z", "NOW+99999999999YEARS", ""]
)
def test_dates_that_are_none(text: str) -> None:
    with pytest.raises(SolrSyntaxError):
        parse_date(text, NOW)


def test_minimum_match_as_ckan_sets_it() -> None:
    assert [minimum_match(words) for words in range(1, 11)] == [1, 2, 2, 3, 4, 4, 5, 6, 7, 8]
