"""docs/expressing.md: all 125 rows of the founding documents, every name in it real, every example judged."""

from __future__ import annotations

import csv
import re
from importlib.metadata import entry_points
from pathlib import Path

import orjson
import pytest

from hub.validate import Validator
from vocab.context import context
from vocab.findings import Severity
from vocab.graph import Graph
from vocab.profile import classes, terms
from vocab.rdf import Syntax, parse
from vocab.schemes import scheme, scheme_names

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "expressing.md").read_text(encoding="utf-8")
SEED = ROOT.parent / "shared" / "reference" / "vn" / "seed_table.csv"
ROWS = re.findall(r"^\| (\d+) \| (.+?) \| (.+?) \| ?([A-Z]?) ?\|$", PAGE, re.MULTILINE)
EXAMPLES = dict(re.findall(r"^### ([A-Z])\. [^\n]*\n\n```json\n(.*?)\n```", PAGE, re.MULTILINE | re.DOTALL))
NAMES = sorted(set(re.findall(r"`([^`]+)`", PAGE.split("## Examples")[0])) - {"@context"})


def test_every_row_is_there_once() -> None:
    assert [int(number) for number, *_ in ROWS] == list(range(1, 126))
    assert all(re.search(r"`[^`]+`", how) for _, _, how, _ in ROWS)


@pytest.mark.skipif(not SEED.is_file(), reason="the seed table (../shared/reference) is not beside this checkout")
def test_the_seed_table_has_no_other_row() -> None:
    with SEED.open(encoding="utf-8") as file:
        assert [int(row["no"]) for row in csv.DictReader(file)] == [int(number) for number, *_ in ROWS]


@pytest.mark.parametrize("name", NAMES)
def test_every_name_is_real(name: str) -> None:
    kind, _, rest = name.partition(":")
    if kind == "connector" and rest:
        assert rest in {point.name for point in entry_points(group="hub.connectors")}
    elif kind == "file" and rest:
        assert (ROOT / rest).exists()
    elif "#" in name:
        one, _, code = name.partition("#")
        assert scheme(one).collection(code).members
    elif "/" in name:
        one, _, code = name.partition("/")
        assert any(concept.code == code for concept in scheme(one)), name
    elif "." in name:
        one, _, term = name.partition(".")
        assert term in classes()[one].uses
    else:
        assert name in classes() or name in terms() or name in scheme_names()


def test_every_example_is_named_by_a_row_and_every_letter_has_an_example() -> None:
    assert {letter for *_, letter in ROWS if letter} == set(EXAMPLES)


def records(text: str) -> list[tuple[str, Graph]]:
    loaded = orjson.loads(text)
    found = []
    for node in loaded if isinstance(loaded, list) else [loaded]:
        document = orjson.dumps({"@context": context()} | node)
        found.append((node["id"], Graph.of(parse(document, Syntax.JSON_LD))))
    return found


@pytest.mark.parametrize("letter", sorted(EXAMPLES))
def test_an_example_is_right_by_the_profile(letter: str) -> None:
    for iri, graph in records(EXAMPLES[letter]):
        assert not any("_:" in line for line in graph.lines)
        known = {term.iri for term in terms().values()} | {"http://www.w3.org/1999/02/22-rdf-syntax-ns#type"}
        assert {line.split(" ", 2)[1][1:-1] for line in graph.lines} <= known
        [findings] = Validator().judge([(iri, graph)])
        assert [
            (finding.rule, finding.value)
            for finding in findings
            if finding.severity is not Severity.ADVICE and finding.rule != "validate.not-a-dataset"
        ] == []
        assert not [finding for finding in findings if finding.rule.endswith("-known")]
