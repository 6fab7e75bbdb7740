# ruff: noqa: E501 -- tables of cases read best with one case a line
"""A mapping that cannot work fails when it is loaded, with file, line, and the nearest right word, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from mappings import MappingError, builtin_names, load

Write = Callable[[str], Path]

CASES = [
    ("a misspelt term", "mapping: {name: x}\n\ntitel: ten\n", 3, "title"),
    (
        "a misspelt term in a block",
        "mapping: {name: x}\ndistribution:\n  from: files\n  acessURL: url\n",
        4,
        "accessURL",
    ),
    ("a term of another class", "mapping: {name: x}\ntitle: t\nbyteSize: size\n", 3, None),
    ("an unknown transform", "mapping: {name: x}\nissued: {from: d, read: dat}\n", 2, "date"),
    ("an unknown option", "mapping: {name: x}\nissued: {from: d, zon: UTC}\n", 2, "zone"),
    ("an option of another transform", "mapping: {name: x}\ntitle:\n  from: t\n  scheme: licence\n", 4, None),
    ("an unknown scheme", "mapping: {name: x}\ntheme: {from: t, scheme: data-them}\n", 2, "data-theme"),
    ("an unknown time zone", "mapping: {name: x}\nissued: {from: d, zone: Asia/Hanoi}\n", 2, None),
    ("a wrong language tag", "mapping: {name: x}\ntitle: {from: d, language: 'viet nam'}\n", 2, None),
    ("a broken path", "mapping: {name: x}\ntitle: 'a..b'\n", 2, None),
    ("an unclosed selector", "mapping: {name: x}\ntitle: 'a[*'\n", 2, None),
    ("a path that ends early", "mapping: {name: x}\ntitle: 'a.'\n", 2, None),
    ("no source", "mapping: {name: x}\ntitle: {read: text}\n", 2, None),
    ("two sources", "mapping: {name: x}\ntitle: {from: a, const: b}\n", 2, None),
    ("a template without paths", "mapping: {name: x}\ntitle: {template: abc}\n", 2, None),
    ("a key given twice", "mapping: {name: x}\ntitle: a\ntitle: b\n", 3, None),
    ("an unknown key of the head", "mapping: {name: x, ignor: []}\ntitle: a\n", 1, "ignore"),
    ("ignore without reason", "mapping:\n  name: x\n  ignore:\n    - {path: a}\ntitle: a\n", 4, None),
    ("an unknown record class", "mapping: {name: x, class: datset}\ntitle: a\n", 1, "dataset"),
    ("a node without block", "mapping: {name: x}\nchecksum: hash\n", 2, None),
    ("broken YAML", "mapping: {name: x}\ntitle: [a\n", 3, None),
    ("scope without key", "mapping: {name: x}\npublisher: {from: p, scope: source, name: n}\n", 2, None),
    ("half a condition", "mapping: {name: x}\ntitle: {from: a, when: {path: b}}\n", 2, None),
    ("an unknown kind of reading", "mapping: {name: x, reads: xml}\n", 1, None),
    ("an unknown term in rename", "mapping:\n  reads: rdf\n  rename:\n    dct:foo: tile\n", 4, "title"),
    ("an unknown prefix in rename", "mapping:\n  reads: rdf\n  rename:\n    foo:bar: title\n", 4, None),
    ("a query that is not there", "mapping:\n  reads: rdf\n  construct: nowhere.rq\n", 3, None),
]


@pytest.mark.parametrize(("text", "line", "near"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_says_where_and_what_is_right(write_mapping: Write, text: str, line: int, near: str | None) -> None:
    file = write_mapping(text)
    with pytest.raises(MappingError) as caught:
        load(file)
    error = caught.value
    assert error.file == str(file)
    assert error.line == line
    assert str(error).startswith(f"{file}:{line}: ")
    assert error.vi and error.en and error.vi != error.en
    if near:
        assert error.nearest[0] == near
        assert near in error.vi and near in error.en


def test_a_term_of_another_class_is_told_where_it_belongs(write_mapping: Write) -> None:
    with pytest.raises(MappingError, match="It belongs to Distribution"):
        load(write_mapping("mapping: {name: x}\nbyteSize: size\n"))


def test_an_unknown_name_tells_the_known_ones(tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("mapping: {name: mine}\ntitle: t\n")
    with pytest.raises(MappingError) as caught:
        load("ckan-defalt", tmp_path)
    assert caught.value.nearest[0] == "ckan-default"
    assert "mine" in caught.value.en


def test_the_stewards_folder_goes_before_the_built_in_ones(tmp_path: Path) -> None:
    (tmp_path / "ckan-default.yaml").write_text("mapping: {name: ours}\ntitle: t\n")
    assert load("ckan-default", tmp_path).name == "ours"
    assert load("ckan-default").name == "ckan-default"


def test_a_wrong_query_is_told_at_load(tmp_path: Path) -> None:
    (tmp_path / "q.rq").write_text("SELECT * WHERE { ?s ?p ?o }")
    file = tmp_path / "m.yaml"
    file.write_text("mapping:\n  reads: rdf\n  construct: q.rq\n")
    with pytest.raises(MappingError, match="not a CONSTRUCT"):
        load(file)


@pytest.mark.parametrize("name", builtin_names())
def test_every_built_in_mapping_loads_and_has_a_stable_digest(name: str) -> None:
    assert load(name).name == name
    assert len(load(name).digest) == 64
    assert load(name).digest == load(name).digest


def test_the_digest_follows_the_text_and_the_schemes(write_mapping: Write) -> None:
    digests = {
        load(write_mapping(text)).digest
        for text in (
            "mapping: {name: x}\ntitle: a\n",
            "mapping: {name: x}\ntitle: b\n",
            "mapping: {name: x}\ntitle: a\ntheme: {from: c, scheme: data-theme}\n",
            "mapping: {name: x}\ntitle: a\ntheme: {from: c, scheme: theme-vn}\n",
        )
    }
    assert len(digests) == 4
