"""The one door to the SHACL engine: a record's graph in, its findings out.

A record is judged against the profile's shapes alone, whatever else stands in the batch: two records that
describe one agent differently must not mend or spoil each other, so they go into different runs of the engine.
`shacl` (Rust) is the engine; pySHACL can stand in by a setting and is the oracle of the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from hub._concept_checks import concept_findings
from hub._judged_record import BLANK, SUBCLASS, Record, batches, missing, not_a_dataset, reversed_periods
from vocab.findings import Finding, Severity
from vocab.graph import Graph
from vocab.namespaces import shrink
from vocab.profile import SUBCLASSES
from vocab.shapes import ShapeInfo, presence_shapes, shape_info, shapes_text, shapes_without
from vocab.terms import literal, unescape

if TYPE_CHECKING:
    import rdflib

__all__ = ["Engine", "Validator", "Violation"]

_ONTOLOGY: Final = "".join(f"<{narrow}> {SUBCLASS} <{wide}> .\n" for narrow, wide in SUBCLASSES.items())


class Engine(StrEnum):
    """Which SHACL engine runs."""

    SHACL = "shacl"
    PYSHACL = "pyshacl"


@dataclass(frozen=True, slots=True)
class Violation:
    """One result of an engine: shape and path as IRIs, focus and value as N-Triples writes them.

    `severity` is SHACL's own word (`Violation`, `Warning`, `Info`); the profile's shapes have their level in
    `vocab.shapes`.
    """

    shape: str
    focus: str
    value: str | None
    path: str = ""
    severity: str = "Violation"
    message: str = ""


Run = Callable[[str], list[Violation]]


class Unreadable(ValueError):
    """The engine cannot read the graph's text."""


class Validator:
    """Judges records. Threads may share it; compiled once, when first used.

    `shapes` (Turtle) are the profile's own unless given. `batch` is how many records at most go into one run
    of the engine.
    """

    def __init__(self, engine: Engine = Engine.SHACL, shapes: str | None = None, batch: int = 250) -> None:
        self._engine, self._given, self._batch = engine, shapes, batch

    @cached_property
    def _run(self) -> Run:
        text = self._given or shapes_text()
        if self._engine is Engine.PYSHACL:
            return _pyshacl(text)
        answered_here = [info.iri for infos in presence_shapes().values() for info in infos]
        return _shacl(text if self._given else shapes_without(text, answered_here))

    @property
    def _asks_presence_itself(self) -> bool:
        return self._engine is Engine.SHACL and self._given is None

    def judge(self, graphs: Sequence[tuple[str, Graph]]) -> list[tuple[Finding, ...]]:
        """The findings of each record (main IRI, graph), in the order given, the most severe first.

        At most about 1,000 records a call keeps memory small.
        """
        records = [Record.of(iri, graph) for iri, graph in graphs]
        found: list[tuple[Finding, ...]] = [()] * len(records)
        for indexes in batches(records, self._batch):
            for index, findings in self._judge_batch({index: records[index] for index in indexes}):
                found[index] = findings
        return found

    def _judge_batch(self, records: Mapping[int, Record]) -> Iterator[tuple[int, tuple[Finding, ...]]]:
        try:
            violations = self._run("".join([_ONTOLOGY, *(record.text for record in records.values())]))
        except Unreadable as error:
            yield from self._judge_halves(records, str(error))
            return
        by_focus: dict[str, list[Violation]] = {}
        for violation in violations:
            by_focus.setdefault(violation.focus, []).append(violation)
        for index, record in records.items():
            yield index, self._findings(record, by_focus)

    def _findings(self, record: Record, by_focus: Mapping[str, list[Violation]]) -> tuple[Finding, ...]:
        infos = shape_info()
        # Keyed by what makes a finding, so that two constraints of one shape about one value are one finding.
        found = {
            (violation.shape, subject, violation.value): infos.get(violation.shape) or _foreign(violation)
            for subject in record.nodes
            for violation in by_focus.get(subject, ())
        }
        if self._asks_presence_itself:
            found |= {(shape, subject, None): infos[shape] for shape, subject in missing(record)}
        findings = [_of_shape(info, focus, value) for (_, focus, value), info in found.items()]
        findings += [*reversed_periods(record), *concept_findings(record)]
        return (*not_a_dataset(record), *sorted(findings, key=_rank))

    def _judge_halves(self, records: Mapping[int, Record], reason: str) -> Iterator[tuple[int, tuple[Finding, ...]]]:
        """Find the record that cannot be read by halving the batch; the others are judged as ever."""
        if len(records) == 1:
            [(index, record)] = records.items()
            yield index, self._judge_broken(record, reason)
            return
        keys = list(records)
        for half in (keys[: len(keys) // 2], keys[len(keys) // 2 :]):
            yield from self._judge_batch({key: records[key] for key in half})

    def _judge_broken(self, record: Record, reason: str) -> tuple[Finding, ...]:
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
        [(_, findings)] = list(self._judge_batch({0: Record.of(record.iri, Graph(tuple(good)))}))
        return (*bad, *findings)


_ORDER = {severity: rank for rank, severity in enumerate(Severity)}


def _rank(finding: Finding) -> tuple[int, str, str, str]:
    return _ORDER[finding.severity], finding.rule, finding.focus or "", finding.value or ""


def _of_shape(info: ShapeInfo, focus: str, value: str | None) -> Finding:
    return Finding(
        rule=info.iri,
        severity=info.severity,
        path=shrink(info.path) if info.path else "",
        value=None if value is None else _plain(value)[:500],
        expectation=info.expectation["en"],
        vi=info.message["vi"],
        en=info.message["en"],
        focus=_plain(focus),
    )


_LEVELS = {"Warning": Severity.WARNING, "Info": Severity.ADVICE}


def _foreign(violation: Violation) -> ShapeInfo:
    """Words for a shape that is not the profile's (shapes given by a caller)."""
    words = {
        "vi": violation.message or f"Không đạt {violation.shape}.",
        "en": violation.message or f"Does not meet {violation.shape}.",
    }
    expected = {"vi": violation.shape, "en": violation.shape}
    level = _LEVELS.get(violation.severity, Severity.VIOLATION)
    return ShapeInfo(violation.shape, "", "", violation.path, level, words, expected, {"vi": "", "en": ""})


def _plain(term: str) -> str:
    """What a reader wants of a written term: the IRI, or the literal's text."""
    if term.startswith("<"):
        iri = term[1:-1]
        return f"_:{iri.removeprefix(BLANK)}" if iri.startswith(BLANK) else iri
    if term.startswith('"'):
        return unescape(term[1 : term.rindex('"')])
    return term


def _unreadable(line: str, reason: str) -> Finding:
    detail = (reason.splitlines() or ["unknown reason"])[0][-160:]
    return Finding(
        rule="validate.unreadable",
        severity=Severity.BLOCKING,
        path="",
        value=line[:500] or None,
        expectation="a statement whose IRIs and language tags are well formed",
        vi="Một phát biểu không đọc được: IRI hoặc mã ngôn ngữ sai dạng.",
        en=f"A statement cannot be read: an IRI or language tag is malformed ({detail}).",
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
            Violation(
                (one.source_shape or "").strip("<>"),
                one.focus_node,
                one.value,
                (one.path or "").strip("<>"),
                one.severity,
                one.message or "",
            )
            for one in report.results
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
                str(report.value(one, sh.sourceShape)),
                _written(report.value(one, sh.focusNode)),
                None if (value := report.value(one, sh.value)) is None else _written(value),
                str(report.value(one, sh.resultPath) or ""),
                str(report.value(one, sh.resultSeverity)).rpartition("#")[2],
                str(report.value(one, sh.resultMessage) or ""),
            )
            for one in report.subjects(rdflib.RDF.type, sh.ValidationResult)
        ]

    return run


def _written(node: rdflib.term.Node) -> str:
    """A node of rdflib as N-Triples writes it."""
    import rdflib

    if isinstance(node, rdflib.Literal):
        return literal(str(node), language=node.language, datatype=node.datatype and str(node.datatype))
    return f"<{node}>"
