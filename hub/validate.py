"""The one door to SHACL: a record's graph in, its findings out.

A record is judged against the profile's shapes alone, whatever else stands in the batch: two records that
describe one agent differently must not mend or spoil each other, so they go into different runs of the engine.
Nodes that look to the shapes like others before are answered from what the engine said of those
(`hub._known_verdicts`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Final

from hub._concept_checks import concept_findings, looked_at
from hub._judged_record import (
    BLANK,
    SUBCLASS,
    Record,
    batches,
    main_classes,
    missing,
    not_a_dataset,
    reversed_periods,
)
from hub._known_verdicts import FOCUS, Marked, Marker, Verdicts, marker_for
from hub._shacl_engines import Engine, Run, Unreadable, Violation, engine_run
from vocab.findings import Finding, Severity
from vocab.graph import Graph
from vocab.namespaces import expand, shrink
from vocab.profile import SUBCLASSES
from vocab.shapes import ShapeInfo, presence_shapes, shape_info, shapes_text, shapes_without
from vocab.terms import unescape

__all__ = ["Engine", "Validator", "Violation"]

_ONTOLOGY: Final = "".join(f"<{narrow}> {SUBCLASS} <{wide}> .\n" for narrow, wide in SUBCLASSES.items())
_NO_MARKS: Final[Mapping[int, Marked]] = {}


class Validator:
    """Judges records. Threads may share it; compiled once, when first used.

    `shapes` (Turtle) are the profile's own unless given. `batch` is how many records at most go into one run
    of the engine.
    """

    def __init__(self, engine: Engine = Engine.SHACL, shapes: str | None = None, batch: int = 250) -> None:
        self._engine, self._given, self._batch = engine, shapes, batch
        self._verdicts = Verdicts()

    @cached_property
    def _run(self) -> Run:
        text = self._given or shapes_text()
        if self._asks_presence_itself:
            answered_here = [info.iri for infos in presence_shapes().values() for info in infos]
            text = shapes_without(text, answered_here)
        return engine_run(self._engine, text)

    @property
    def _asks_presence_itself(self) -> bool:
        return self._engine is Engine.SHACL and self._given is None

    @cached_property
    def _marker(self) -> Marker | None:
        """What makes nodes comparable; None where every record goes to the engine."""
        return marker_for(shapes_text(), looked_at) if self._asks_presence_itself else None

    def judge(self, graphs: Sequence[tuple[str, Graph]]) -> list[tuple[Finding, ...]]:
        """The findings of each record (main IRI, graph), in the order given, the most severe first.

        At most about 1,000 records a call keeps memory small.
        """
        marked = self._marked(graphs)
        found: dict[int, tuple[Finding, ...]] = {}
        asked, waiting, claimed = [], [], set[frozenset[str]]()
        for index, (iri, graph) in enumerate(graphs):
            if index not in marked:
                asked.append(index)
            elif (known := self._recalled(iri, graph, marked[index])) is not None:
                found[index] = known
            elif (unknown := self._unknown(marked[index])) <= claimed:
                waiting.append(index)  # what the engine says of one asked before will do
            else:
                asked.append(index)
                claimed |= unknown
        found |= self._ask(graphs, asked, marked)
        rest = []
        for index in waiting:
            known = self._recalled(*graphs[index], marked[index])
            if known is None:
                rest.append(index)
            else:
                found[index] = known
        found |= self._ask(graphs, rest, marked)
        return [found[index] for index in range(len(graphs))]

    def _marked(self, graphs: Sequence[tuple[str, Graph]]) -> dict[int, Marked]:
        marker = self._marker
        if marker is None:
            return {}
        found = {}
        for index, (iri, graph) in enumerate(graphs):
            marked = marker.marked(graph)
            if marked is not None and (main := marked.nodes.get(f"<{iri}>")) and not _listed().isdisjoint(main.marks):
                found[index] = marked
        return found

    def _unknown(self, marked: Marked) -> set[frozenset[str]]:
        known = self._verdicts.get
        return {node.key for node in marked.nodes.values() if known(node) is None}

    def _ask(
        self, graphs: Sequence[tuple[str, Graph]], indexes: Sequence[int], marked: Mapping[int, Marked]
    ) -> dict[int, tuple[Finding, ...]]:
        """Judge records by the engine, and keep what it says of marked nodes."""
        records = [Record.of(*graphs[index]) for index in indexes]
        found: dict[int, tuple[Finding, ...]] = {}
        for places in batches(records, self._batch):
            found.update(self._judge_batch({indexes[place]: records[place] for place in places}, marked))
        return found

    def _recalled(self, iri: str, graph: Graph, marked: Marked) -> tuple[Finding, ...] | None:
        """The findings of a record by what is known of nodes like its own; None where the engine must be asked."""
        results: list[tuple[int, str, str, str, bool]] = []
        for subject, node in marked.nodes.items():
            verdict = self._verdicts.get(node)
            if verdict is None:
                return None
            for shape, mark in verdict:
                rank = _words(shape).rank
                if mark is None or mark == FOCUS:
                    results.append((rank, shape, subject[1:-1], _shown(subject) if mark else "", mark is None))
                else:
                    results += [(rank, shape, subject[1:-1], _shown(value), False) for _, value in node.values(mark)]
        results.sort()
        findings = [_of_known_shape(shape, focus, None if bare else shown) for _, shape, focus, shown, bare in results]
        if marked.checked:
            record = Record.of(iri, graph)
            findings += [*reversed_periods(record), *concept_findings(record)]
            findings.sort(key=_rank)
        return tuple(findings)

    def _judge_batch(
        self, records: Mapping[int, Record], marked: Mapping[int, Marked]
    ) -> Iterator[tuple[int, tuple[Finding, ...]]]:
        try:
            violations = self._run("".join([_ONTOLOGY, *(record.text for record in records.values())]))
        except Unreadable as error:
            yield from self._judge_halves(records, marked, str(error))
            return
        by_focus: dict[str, list[Violation]] = {}
        for violation in violations:
            by_focus.setdefault(violation.focus, []).append(violation)
        for index, record in records.items():
            yield index, self._findings(record, by_focus, marked.get(index))

    def _findings(
        self, record: Record, by_focus: Mapping[str, list[Violation]], marked: Marked | None
    ) -> tuple[Finding, ...]:
        infos = shape_info()
        # Keyed by what makes a finding, so that two constraints of one shape about one value are one finding.
        found = {
            (violation.shape, subject, violation.value): infos.get(violation.shape) or _foreign(violation)
            for subject in record.nodes
            for violation in by_focus.get(subject, ())
        }
        if self._asks_presence_itself:
            found |= {(shape, subject, None): infos[shape] for shape, subject in missing(record)}
        if marked is not None:
            self._keep(found, marked)
        findings = [_of_shape(info, focus, value) for (_, focus, value), info in found.items()]
        findings += [*reversed_periods(record), *concept_findings(record)]
        return (*not_a_dataset(record), *sorted(findings, key=_rank))

    def _keep(self, found: Mapping[tuple[str, str, str | None], ShapeInfo], marked: Marked) -> None:
        """Keep the results of a record's nodes for others like them."""
        by_subject: dict[str, list[tuple[str, str | None, str]]] = {}
        for (shape, subject, value), info in found.items():
            path = f"<{info.path}>" if info.path and value != subject else ""
            by_subject.setdefault(subject, []).append((shape, value, path))
        for subject, node in marked.nodes.items():
            self._verdicts.learn(subject, node, by_subject.get(subject, ()))

    def _judge_halves(
        self, records: Mapping[int, Record], marked: Mapping[int, Marked], reason: str
    ) -> Iterator[tuple[int, tuple[Finding, ...]]]:
        """Find the record that cannot be read by halving the batch; the others are judged as ever."""
        if len(records) == 1:
            [(index, record)] = records.items()
            yield index, self._judge_broken(record, reason)
            return
        keys = list(records)
        for half in (keys[: len(keys) // 2], keys[len(keys) // 2 :]):
            yield from self._judge_batch({key: records[key] for key in half}, marked)

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
        [(_, findings)] = list(self._judge_batch({0: Record.of(record.iri, Graph(tuple(good)))}, _NO_MARKS))
        return (*bad, *findings)


_ORDER = {severity: rank for rank, severity in enumerate(Severity)}


def _rank(finding: Finding) -> tuple[int, str, str, str]:
    return _ORDER[finding.severity], finding.rule, finding.focus or "", finding.value or ""


@cache
def _listed() -> frozenset[str]:
    """The marks of a main node that the catalog can list."""
    return frozenset(f"<{expand('rdf:type')}> <{name}> ." for name in main_classes())


@dataclass(frozen=True, slots=True)
class _Words:
    """What the findings of a shape have in common."""

    rank: int
    severity: Severity
    path: str
    expectation: str
    vi: str
    en: str


def _of_known_shape(shape: str, focus: str, value: str | None) -> Finding:
    words = _words(shape)
    return Finding(shape, words.severity, words.path, value, words.expectation, words.vi, words.en, focus)


@cache
def _words(shape: str) -> _Words:
    info = shape_info()[shape]
    path = shrink(info.path) if info.path else ""
    severity = info.severity
    return _Words(_ORDER[severity], severity, path, info.expectation["en"], info.message["vi"], info.message["en"])


def _shown(value: str) -> str:
    return _plain(value)[:500]


def _of_shape(info: ShapeInfo, focus: str, value: str | None) -> Finding:
    return Finding(
        rule=info.iri,
        severity=info.severity,
        path=shrink(info.path) if info.path else "",
        value=None if value is None else _shown(value),
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
