"""What is read at a glance is read as the long way reads it: addresses that are plainly sound, statements in order."""

from __future__ import annotations

import random

import pytest

from mappings.addresses import is_clean_url, read_iri, read_url
from mappings.rdf_record import Names, read

_NO_NAMES = Names({}, ())

_CLEAN = (
    "https://du-lieu.example.vn/tep/150.csv",
    "http://a.vn",
    "https://a.vn:8080/x?y=1&z=%20#top",
    "https://a.vn/[x](y)",
)
_DOUBTFUL = (
    "https://user@a.vn/",
    "https://a.vn/100%",
    "https://a.vn/%zz",
    "https://a.vn/tệp",
    "ftp://a.vn/x",
    "https://a.vn/a b",
    "10.1234/abc",
    "",
)


@pytest.mark.parametrize("text", _CLEAN)
def test_a_clean_address_is_what_both_readers_answer(text: str) -> None:
    assert is_clean_url(text)
    for reading in (read_iri(text), read_url(text)):
        assert reading.terms == (f"<{text}>",)
        assert not reading.findings


@pytest.mark.parametrize("text", _DOUBTFUL)
def test_any_other_address_goes_to_the_readers(text: str) -> None:
    assert not is_clean_url(text)


def test_statements_in_order_and_shuffled_with_repeats_are_one_index() -> None:
    subjects = ("<https://a.vn/1>", "<https://a.vn/1/x>", "_:b0")
    values = ('"ệ"@vi', '"a"', "<https://a.vn/y>", "_:b0", '"1"^^<http://www.w3.org/2001/XMLSchema#integer>')
    lines = sorted(f"{node} <https://a.vn/p{n}> {value} ." for node in subjects for n in range(3) for value in values)
    straight, found = read("".join(f"{line}\n" for line in lines).encode(), _NO_NAMES, _NO_NAMES)
    assert not found
    assert sum(map(len, straight.statements.values())) == len(lines)
    shuffled = [*lines, *lines[::2]]
    random.Random(7).shuffle(shuffled)
    mixed, _ = read("".join(f"{line}\n" for line in shuffled).encode(), _NO_NAMES, _NO_NAMES)
    assert mixed == straight


@pytest.mark.parametrize(
    "odd", ["<https://a.vn/p> x .", "<https://a.vn/p> <a b> .", '<https://a.vn/p> "a', "_:p <a:b> ."]
)
def test_a_line_that_is_none_is_told_and_costs_itself_alone(odd: str) -> None:
    good = '<https://a.vn/1> <https://a.vn/p> "a" .\n'
    indexed, found = read(f"{good}<https://a.vn/2> {odd}\n".encode(), _NO_NAMES, _NO_NAMES)
    assert indexed.statements["<https://a.vn/1>"] == [("<https://a.vn/p>", '"a"')]
    assert found or "<https://a.vn/2>" in indexed.statements
