"""The one door to the SHACL engine: a record's graph in, its findings out.

A record is judged against the profile's shapes alone, whatever else stands in the batch: two records that describe one agent differently
must not mend or spoil each other. Records that share no described node are put into one run of the engine, the others go alone.
`shacl` (Rust) is the engine; pySHACL can stand in by a setting and is the oracle of the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Final

from vocab.findings import Finding, Severity
from vocab.graph import Graph
from vocab.namespaces import shrink
from vocab.profile import SUBCLASSES, classes
from vocab.shapes import ShapeInfo, shape_info, shapes_text
from vocab.terms import unescape

__all__ = ["Engine", "Validator", "Violation"]

_TYPE: Final = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_SUBCLASS: Final = "<http://www.w3.org/2000/01/rdf-schema#subClassOf>"
_ONTOLOGY: Final = "".join(f"<{narrow}> {_SUBCLASS} <{wide}> .\n" for narrow, wide in SUBCLASSES.items())
_MAIN_CLASSES: Final = ("Dataset", "DatasetSeries", "DataService", "Catalog", "PublicService")


class Engine(StrEnum):
    """Which SHACL engine runs."""

    SHACL = "shacl"
    PYSHACL = "pyshacl"


@dataclass(frozen=True, slots=True)
class Violation:
    """One result of an engine, in N-Triples terms: shape and path as plain IRIs, focus and value as written."""

    shape: str
    focus: str
    value: str | None


Run = Callable[[str], list[Violation]]


class Unreadable(ValueError):
    """The engine cannot read the graph's text."""


class Validator:
    """Judges records. Threads may share it; compiled once, when first used.

    `shapes` are the profile's own unless given. `batch` is how many records go into one run of the engine.
    """

    def __init__(self, engine: Engine = Engine.SHACL, shapes: str | None = None, batch: int = 250) -> None:
        self._engine, self._given, self._batch = engine, shapes, batch

    @cached_property
    def _run(self) -> Run:
        text = self._given or shapes_text()
        return _shacl(text) if self._engine is Engine.SHACL else _pyshacl(text)

    def judge(self, graphs: Sequence[tuple[str, Graph]]) -> list[tuple[Finding, ...]]:
        """The findings of each record (main IRI, graph), in the order given; at most about 1,000 records a call keeps memory small."""
        found: list[tuple[Finding, ...]] = [()] * len(graphs)
        for indexes in _batches([graph for _, graph in graphs], self._batch):
            for index, findings in self._judge_batch({index: graphs[index] for index in indexes}):
                found[index] = findings
        return found

    def _judge_batch(self, records: Mapping[int, tuple[str, Graph]]) -> Iterator[tuple[int, tuple[Finding, ...]]]:
        text = "".join([_ONTOLOGY, *(f"{chr(10).join(graph.lines)}\n" for _, graph in records.values())])
        try:
            violations = self._run(text)
        except Unreadable as error:
            if len(records) == 1:
                [(index, (iri, graph))] = records.items()
                yield index, self._judge_broken(iri, graph, str(error))
                return
            keys = list(records)
            for half in (keys[: len(keys) // 2], keys[len(keys) // 2 :]):
                yield from self._judge_batch({key: records[key] for key in half})
            return
        yield from _grouped(records, violations)

    def _judge_broken(self, iri: str, graph: Graph, reason: str) -> tuple[Finding, ...]:
        """A record with lines that no RDF reader takes: those lines are findings, the rest is judged."""
        good, bad = [], []
        for line in graph.lines:
            try:
                self._run(line + "\n")
            except Unreadable as error:
                bad.append(_unreadable(line, str(error)))
            else:
                good.append(line)
        if not bad:
            return (_unreadable("", reason),)
        [(_, findings)] = list(self._judge_batch({0: (iri, Graph(tuple(good)))}))
        return (*bad, *findings)


def _batches(graphs: Sequence[Graph], size: int) -> Iterator[list[int]]:
    """Split records so that within a batch no node is described by two of them, or described by one and mentioned by another."""
    batch: list[int] = []
    described: set[str] = set()
    mentioned: set[str] = set()
    for index, graph in enumerate(graphs):
        subjects, nodes = _nodes(graph)
        if batch and (len(batch) >= size or not described.isdisjoint(nodes) or not mentioned.isdisjoint(subjects)):
            yield batch
            batch, described, mentioned = [], set(), set()
        batch.append(index)
        described |= subjects
        mentioned |= nodes
    if batch:
        yield batch


def _nodes(graph: Graph) -> tuple[set[str], set[str]]:
    """Subjects, and all nodes (subjects and IRI objects)."""
    subjects, nodes = set(), set()
    for line in graph.lines:
        subject, _, rest = line.split(" ", 2)
        subjects.add(subject)
        if rest[0] == "<":
            nodes.add(rest[:-2])
    return subjects, nodes | subjects


def _grouped(
    records: Mapping[int, tuple[str, Graph]], violations: Iterable[Violation]
) -> Iterator[tuple[int, tuple[Finding, ...]]]:
    by_focus: dict[str, list[Violation]] = {}
    for violation in violations:
        by_focus.setdefault(violation.focus, []).append(violation)
    for index, (iri, graph) in records.items():
        subjects = dict.fromkeys(line.split(" ", 1)[0] for line in graph.lines)
        own = [_finding(violation) for subject in subjects for violation in by_focus.get(subject, ())]
        ordered = sorted(own, key=lambda finding: (_ORDER[finding.severity], finding.rule, finding.focus or "", finding.value or ""))
        yield index, (*_no_subject(iri, graph), *ordered)


_ORDER = {severity: rank for rank, severity in enumerate(Severity)}


def _finding(violation: Violation) -> Finding:
    info = shape_info().get(violation.shape) or _foreign(violation.shape)
    value = None if violation.value is None else _plain(violation.value)[:500]
    return Finding(
        rule=info.iri,
        severity=info.severity,
        path=shrink(info.path) if info.path else "",
        value=value,
        expectation=info.expectation["en"],
        vi=info.message["vi"],
        en=info.message["en"],
        focus=violation.focus[1:-1] if violation.focus.startswith("<") else violation.focus,
    )


def _foreign(shape: str) -> ShapeInfo:
    """Words for a shape that is not the profile's (shapes given by a caller)."""
    words = {"vi": f"Không đạt {shape}.", "en": f"Does not meet {shape}."}
    return ShapeInfo(shape, "", "", "", Severity.VIOLATION, words, {"vi": shape, "en": shape}, {"vi": "", "en": ""})


def _plain(term: str) -> str:
    """What a reader wants of a written term: the IRI, or the literal's text."""
    if term.startswith("<"):
        return term[1:-1]
    if term.startswith('"'):
        return unescape(term[1 : term.rindex('"')])
    return term


def _main_types() -> frozenset[str]:
    return frozenset(classes()[name].iri for name in _MAIN_CLASSES)


def _no_subject(iri: str, graph: Graph) -> tuple[Finding, ...]:
    """A record whose main node is nothing the catalog can list."""
    start = f"<{iri}> {_TYPE} <"
    types = {line[len(start) : -3] for line in graph.lines if line.startswith(start)}
    if types & _main_types():
        return ()
    expected = ", ".join(shrink(one) for one in sorted(_main_types()))
    return (
        Finding(
            rule="validate.not-a-dataset",
            severity=Severity.BLOCKING,
            path="rdf:type",
            value=", ".join(shrink(one) for one in sorted(types)) or None,
            expectation=f"one of {expected}",
            vi="Bản ghi không mô tả bộ dữ liệu, chuỗi bộ dữ liệu, dịch vụ dữ liệu hay danh mục nào.",
            en="The record describes no dataset, dataset series, data service or catalog.",
            focus=iri,
        ),
    )


def _unreadable(line: str, reason: str) -> Finding:
    return Finding(
        rule="validate.unreadable",
        severity=Severity.BLOCKING,
        path="",
        value=line[:500] or None,
        expectation="a statement whose IRIs and language tags are well formed",
        vi="Một phát biểu không đọc được: IRI hoặc mã ngôn ngữ sai dạng.",
        en=f"A statement cannot be read: an IRI or language tag is malformed ({reason.splitlines()[0][-160:]})." if reason else "",
    )


def _shacl(shapes: str) -> Run:
    import shacl

    compiled = shacl.Shapes.from_turtle(shapes)

    def run(text: str) -> list[Violation]:
        try:
            report = compiled.validate_text(text, format="ntriples")
        except ValueError as error:
            raise Unreadable(str(error)) from error
        return [
            Violation((result.source_shape or "").strip("<>"), result.focus_node, result.value)
            for result in report.results
        ]

    return run


def _pyshacl(shapes: str) -> Run:
    import pyshacl
    import rdflib
    from rdflib.plugins.parsers.ntriples import ParseError

    compiled = rdflib.Graph().parse(data=shapes, format="turtle")
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")

    def run(text: str) -> list[Violation]:
        try:
            data = rdflib.Graph().parse(data=text, format="nt")
        except ParseError as error:
            raise Unreadable(str(error)) from error
        _, report, _ = pyshacl.validate(data, shacl_graph=compiled, advanced=False, inference="none")
        return [
            Violation(
                str(report.value(result, sh.sourceShape)),
                report.value(result, sh.focusNode).n3(),
                None if (value := report.value(result, sh.value)) is None else value.n3(),
            )
            for result in report.subjects(rdflib.RDF.type, sh.ValidationResult)
        ]

    return run
