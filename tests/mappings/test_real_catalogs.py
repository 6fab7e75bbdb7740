# ruff: noqa: E501 -- tables of cases read best with one case a line
"""Every recorded RDF catalog: each dataset lifts into good triples, its own description alone, with what is left over explainable."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from mappings import load
from mappings.lower import lower
from mappings.protocol import LiftContext, Subject
from vocab.rdf import Report, Syntax, parse, split_statement

REAL = Path(__file__).parents[2].parent / "shared" / "real"
RDF_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
DCAT = "http://www.w3.org/ns/dcat#"
MAIN = {f"<{DCAT}{name}>" for name in ("Dataset", "DatasetSeries", "DataService")}
SYNTAXES = {".ttl": Syntax.TURTLE, ".rdf": Syntax.RDF_XML, ".xml": Syntax.RDF_XML}

pytestmark = [
    pytest.mark.real,
    pytest.mark.skipif(not REAL.is_dir(), reason="the recorded catalogs are not beside the checkout (../shared/real)"),
]
COUNTS = {
    "zurich/catalog-page-1.ttl": 100,
    "norway-2017/gdoc-data-2017-10-19.ttl": 133,
    "norway-2017/nav-2017-10-31.ttl": 42,
    "dcatap-de-catalog.rdf": None,
}


def files() -> Iterator[Path]:
    for folder in ("zurich", "norway-2017", "dxwg"):
        yield from sorted(path for path in (REAL / folder).glob("*") if path.suffix in SYNTAXES)
    yield from REAL.glob("*.rdf")


def records(path: Path) -> Iterator[tuple[str, bytes]]:
    """What a connector makes of a file: the statements about one dataset and what it points to, down to other records."""
    by_subject: dict[str, list[tuple[str, str]]] = defaultdict(list)
    lines: dict[str, list[str]] = defaultdict(list)
    for line in parse(path, SYNTAXES[path.suffix], base="https://catalog.example/"):
        subject, prop, obj = split_statement(line.removesuffix(" ."))
        by_subject[subject].append((prop, obj))
        lines[subject].append(line)
    kinds = {each: {obj for prop, obj in pairs if prop == RDF_TYPE} for each, pairs in by_subject.items()}
    apart = {each for each, found in kinds.items() if found & (MAIN | {f"<{DCAT}Catalog>"})}
    for main in (each for each, found in kinds.items() if found & MAIN):
        reached = [main]
        for each in reached:
            reached.extend(
                obj for _, obj in by_subject[each] if obj in by_subject and obj not in apart and obj not in reached
            )
        yield main.strip("<>"), "".join(f"{line}\n" for each in reached for line in lines[each]).encode()


@pytest.mark.parametrize("path", list(files()) if REAL.is_dir() else [], ids=lambda path: path.name)
def test_every_dataset_lifts(path: Path) -> None:
    lift = load("dcat-default")
    context = LiftContext("real", "https://hub.example/", language="en")
    found = list(records(path))
    expected = COUNTS.get(str(path.relative_to(REAL)))
    if expected is not None:
        assert sum(1 for _ in found) == expected
    left: Counter[str] = Counter()
    for identifier, content in found:
        lifted = lift(Subject(identifier, content, "application/n-triples"), context)
        report = Report()
        again = sorted(set(parse(lifted.graph.to_bytes(), Syntax.N_TRIPLES, report=report)))
        assert again == list(lifted.graph.lines) and not report.findings()
        assert not any("_:" in line.split('"')[0] for line in lifted.graph.lines)
        mains = {line.split(" ", 1)[0] for line in lifted.graph.lines if f"{RDF_TYPE} <{DCAT}Dataset>" in line}
        assert mains <= {f"<{lifted.iri}>"}
        assert all(
            finding.rule.startswith(("lift.", "rdf.")) and finding.vi and finding.en for finding in lifted.findings
        )
        left.update(leftover.path for leftover in lifted.leftovers)
        package = lower(lifted.graph, lifted.iri)
        assert package["title"] and package["name"]
        assert len(package["resources"]) == sum(
            1 for line in lifted.graph.lines if f"<{lifted.iri}> <{DCAT}distribution>" in line
        )
    assert all(path and not path.startswith("/") for path in left)


@pytest.mark.parametrize("name", ["example1-dcat-us-3.0.json"])
def test_dcat_us_3(name: str) -> None:
    context = LiftContext("us", "https://hub.example/", language="en")
    lifted = load("data-json-default")(
        Subject("x", (REAL / "dcat-us" / name).read_bytes(), "application/json"), context
    )
    assert lifted.iri == "https://inventory.data.gov/dataset/9a9e946e-124e-46f5-a934-e458a6c1c2b2"
    text = "\n".join(lifted.graph.lines)
    assert "frequency/WEEKLY>" in text
    assert {left.path.split(".")[0].split("[")[0] for left in lifted.leftovers} == {"distribution", "program"}
    assert not lifted.findings
