"""The one door to the SHACL engine: a record's graph in, its findings out.

A record is judged against the profile's shapes alone, whatever else stands in the batch: two records that
describe one agent differently must not mend or spoil each other. Records that share no described node are put
into one run of the engine, the others go alone. `shacl` (Rust) is the engine; pySHACL can stand in by a
setting and is the oracle of the tests.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property
from typing import TYPE_CHECKING, Final

from vocab.findings import Finding, Severity
from vocab.graph import Graph
from vocab.namespaces import shrink
from vocab.profile import SUBCLASSES, classes
from vocab.shapes import ShapeInfo, presence_shapes, shape_info, shapes_text, shapes_without
from vocab.terms import literal, unescape

if TYPE_CHECKING:
    import rdflib

__all__ = ["Engine", "Validator", "Violation"]

_TYPE: Final = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_SUBCLASS: Final = "<http://www.w3.org/2000/01/rdf-schema#subClassOf>"
_ONTOLOGY: Final = "".join(f"<{narrow}> {_SUBCLASS} <{wide}> .\n" for narrow, wide in SUBCLASSES.items())
_DATE: Final = re.compile(r'"(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)')
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

    `shapes` are the profile's own unless given. `batch` is how many records at most go into one run of the engine.
    """

    def __init__(self, engine: Engine = Engine.SHACL, shapes: str | None = None, batch: int = 250) -> None:
        self._engine, self._given, self._batch = engine, shapes, batch

    @cached_property
    def _run(self) -> Run:
        text = self._given or shapes_text()
        if self._engine is Engine.PYSHACL:
            return _pyshacl(text)
        return _shacl(
            text
            if self._given
            else shapes_without(text, (info.iri for infos in presence_shapes().values() for info in infos))
        )

    @property
    def _asks_presence_itself(self) -> bool:
        return self._engine is Engine.SHACL and self._given is None

    def judge(self, graphs: Sequence[tuple[str, Graph]]) -> list[tuple[Finding, ...]]:
        """The findings of each record (main IRI, graph), in the order given.

        At most about 1,000 records a call keeps memory small.
        """
        records = [_Record.of(iri, graph) for iri, graph in graphs]
        found: list[tuple[Finding, ...]] = [()] * len(records)
        for indexes in _batches(records, self._batch):
            for index, findings in self._judge_batch({index: records[index] for index in indexes}):
                found[index] = findings
        return found

    def _judge_batch(self, records: Mapping[int, _Record]) -> Iterator[tuple[int, tuple[Finding, ...]]]:
        try:
            violations = self._run("".join([_ONTOLOGY, *(record.text for record in records.values())]))
        except Unreadable as error:
            if len(records) == 1:
                [(index, record)] = records.items()
                yield index, self._judge_broken(record, str(error))
                return
            keys = list(records)
            for half in (keys[: len(keys) // 2], keys[len(keys) // 2 :]):
                yield from self._judge_batch({key: records[key] for key in half})
            return
        by_focus: dict[str, list[Violation]] = {}
        for violation in violations:
            by_focus.setdefault(violation.focus, []).append(violation)
        for index, record in records.items():
            own = [violation for subject in record.subjects for violation in by_focus.get(subject, ())]
            if self._asks_presence_itself:
                own += _absent(record)
            ordered = sorted(dict.fromkeys(map(_finding, own)), key=_rank)
            yield index, (*_no_subject(record), *ordered, *_reversed_periods(record))

    def _judge_broken(self, record: _Record, reason: str) -> tuple[Finding, ...]:
        """A record with lines that no RDF reader takes: those lines are findings, the rest is judged."""
        good, bad = [], []
        for line in record.graph.lines:
            try:
                self._run(line + "\n")
            except Unreadable as error:
                bad.append(_unreadable(line, str(error)))
            else:
                good.append(line)
        if not bad:
            return (_unreadable("", reason),)
        [(_, findings)] = list(self._judge_batch({0: _Record.of(record.iri, Graph(tuple(good)))}))
        return (*bad, *findings)


@dataclass(frozen=True, slots=True)
class _Record:
    """A record with its lines by subject, as written terms."""

    iri: str
    graph: Graph
    subjects: Mapping[str, tuple[str, ...]]
    mentioned: frozenset[str]
    """IRIs that stand as objects and are not described."""

    @staticmethod
    def of(iri: str, graph: Graph) -> _Record:
        subjects: dict[str, list[str]] = {}
        objects = set()
        for line in graph.lines:
            subject, _, rest = line.split(" ", 2)
            subjects.setdefault(subject, []).append(line)
            if rest[0] == "<":
                objects.add(rest[:-2])
        return _Record(
            iri, graph, {node: tuple(lines) for node, lines in subjects.items()}, frozenset(objects - subjects.keys())
        )

    @property
    def text(self) -> str:
        return "".join(f"{line}\n" for line in self.graph.lines)


def _batches(records: Sequence[_Record], size: int) -> Iterator[list[int]]:
    """Split records so that within a batch every node says the same in each record that mentions it.

    Then a record gets in a batch exactly the results that it gets alone.
    """
    batch: list[int] = []
    said: dict[str, tuple[str, ...]] = {}
    for index, record in enumerate(records):
        if batch and (len(batch) >= size or _contradicts(record, said)):
            yield batch
            batch, said = [], {}
        batch.append(index)
        said |= record.subjects
        said |= dict.fromkeys(record.mentioned, ())
    if batch:
        yield batch


def _contradicts(record: _Record, said: Mapping[str, tuple[str, ...]]) -> bool:
    if any(said.get(node, lines) != lines for node, lines in record.subjects.items()):
        return True
    return any(said.get(node) for node in record.mentioned)


def _absent(record: _Record) -> Iterator[Violation]:
    """The results of shapes that only ask whether a property is there.

    Answered here because the engine takes 20 microseconds for each result, and these are nine of ten.
    """
    asked = _asked()
    for subject, lines in record.subjects.items():
        there = {line.split(" ", 2)[1] for line in lines}
        if _TYPE not in there:
            continue
        for class_iri in _classes_of(lines, record):
            for path, shape in asked.get(class_iri, ()):
                if path not in there:
                    yield Violation(shape, subject, None)


@cache
def _asked() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """By class, the properties asked for, as written, with the shape that asks."""
    return {iri: tuple((f"<{info.path}>", info.iri) for info in infos) for iri, infos in presence_shapes().items()}


def _classes_of(lines: Iterable[str], record: _Record) -> set[str]:
    """The node's classes with their superclasses, as SHACL understands instances (section 1.1)."""
    found: set[str] = set()
    waiting = [line.split(" ", 2)[2][1:-3] for line in lines if f" {_TYPE} " in line]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += [SUBCLASSES[one]] if one in SUBCLASSES else []
            waiting += [
                line.split(" ", 2)[2][1:-3] for line in record.subjects.get(f"<{one}>", ()) if f" {_SUBCLASS} <" in line
            ]
    return found


_ORDER = {severity: rank for rank, severity in enumerate(Severity)}


def _rank(finding: Finding) -> tuple[int, str, str, str]:
    return _ORDER[finding.severity], finding.rule, finding.focus or "", finding.value or ""


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


_START: Final = "<http://www.w3.org/ns/dcat#startDate>"
_END: Final = "<http://www.w3.org/ns/dcat#endDate>"


def _reversed_periods(record: _Record) -> Iterator[Finding]:
    """Periods that end before they begin, compared as far as both are given (`sh:lessThan` cannot compare a
    year with a day)."""
    for subject, lines in record.subjects.items():
        ends = [_moment(line) for line in lines if line.split(" ", 2)[1] == _END]
        if not ends:
            continue
        starts = [_moment(line) for line in lines if line.split(" ", 2)[1] == _START]
        for start, end in zip(starts, ends, strict=False):
            length = min(len(start), len(end))
            if length and start[:length] > end[:length]:
                yield _reversed(subject, start, end)


def _moment(line: str) -> str:
    """A year, month or day of a written literal; empty for what is none, such as a year before Christ."""
    found = _DATE.match(line.split(" ", 2)[2])
    return found[1] if found else ""


def _reversed(subject: str, start: str, end: str) -> Finding:
    return Finding(
        rule="validate.period-reversed",
        severity=Severity.VIOLATION,
        path="dcat:endDate",
        value=end,
        expectation=f"not before {start}",
        vi=f"Khoảng thời gian kết thúc ({end}) trước khi bắt đầu ({start}).",
        en=f"The period ends ({end}) before it begins ({start}).",
        focus=subject.strip("<>"),
    )


@cache
def _main_types() -> frozenset[str]:
    return frozenset(classes()[name].iri for name in _MAIN_CLASSES)


def _no_subject(record: _Record) -> tuple[Finding, ...]:
    """A record whose main node is nothing the catalog can list."""
    types = _classes_of(record.subjects.get(f"<{record.iri}>", ()), record)
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
            focus=record.iri,
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
        en=f"A statement cannot be read: an IRI or language tag is malformed ({reason.splitlines()[0][-160:]})."
        if reason
        else "",
    )


def _shacl(shapes: str) -> Run:
    import shacl

    compiled = shacl.Shapes.from_turtle(shapes)

    def run(text: str) -> list[Violation]:
        try:
            report = compiled.validate_text(text, format="ntriples")
        except ValueError as error:
            raise Unreadable(str(error)) from error
        except BaseException as error:
            # A panic in the engine is no Exception; it costs the record that caused it, not the job.
            if type(error).__name__ == "PanicException":
                raise Unreadable(f"the SHACL engine broke off: {error}") from error
            raise
        return [
            Violation((result.source_shape or "").strip("<>"), result.focus_node, result.value)
            for result in report.results
        ]

    return run


def _pyshacl(shapes: str) -> Run:
    import pyshacl
    import rdflib
    from rdflib.exceptions import ParserError

    rdflib.NORMALIZE_LITERALS = False  # a finding shows what the record says, "01" included
    compiled = rdflib.Graph().parse(data=shapes, format="turtle")
    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")

    def run(text: str) -> list[Violation]:
        try:
            data = rdflib.Graph().parse(data=text, format="nt")
        except ParserError as error:
            raise Unreadable(str(error)) from error
        _, report, _ = pyshacl.validate(data, shacl_graph=compiled, advanced=False, inference="none")
        return [
            Violation(
                str(report.value(result, sh.sourceShape)),
                _written(report.value(result, sh.focusNode)),
                None if (value := report.value(result, sh.value)) is None else _written(value),
            )
            for result in report.subjects(rdflib.RDF.type, sh.ValidationResult)
        ]

    return run


def _written(node: rdflib.term.Node) -> str:
    """A node of rdflib as N-Triples writes it."""
    import rdflib

    if isinstance(node, rdflib.Literal):
        return literal(str(node), language=node.language, datatype=node.datatype and str(node.datatype))
    return f"<{node}>"
