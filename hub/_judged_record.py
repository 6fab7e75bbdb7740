"""A record's lines by subject, and what can be judged from them without a SHACL engine.

The engine takes 20 microseconds for each result, and nine results of ten only say that a property is missing:
those are answered here, from the same shapes and with the same result.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from vocab.findings import Finding, Severity
from vocab.graph import Graph
from vocab.namespaces import shrink
from vocab.profile import SUBCLASSES, classes
from vocab.shapes import presence_shapes

__all__ = [
    "BLANK",
    "SUBCLASS",
    "Missing",
    "Node",
    "Record",
    "batches",
    "main_classes",
    "missing",
    "not_a_dataset",
    "reversed_periods",
]

_TYPE: Final = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
SUBCLASS: Final = "<http://www.w3.org/2000/01/rdf-schema#subClassOf>"
_START: Final = "<http://www.w3.org/ns/dcat#startDate>"
_END: Final = "<http://www.w3.org/ns/dcat#endDate>"
_DATE: Final = re.compile(r'"(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?!\d)')
_MAIN_CLASSES: Final = ("Dataset", "DatasetSeries", "DataService", "Catalog", "PublicService")

Missing = tuple[str, str]
"""IRI of a shape, written subject: the property that the shape asks for is not there."""


@dataclass(frozen=True, slots=True)
class Node:
    """What a record says of one subject: its lines, and by written predicate the written objects."""

    lines: tuple[str, ...]
    values: Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Record:
    """A record to judge. `mentioned` are IRIs that stand as objects and are not described."""

    iri: str
    graph: Graph
    nodes: Mapping[str, Node]
    mentioned: frozenset[str]

    @staticmethod
    def of(iri: str, graph: Graph) -> Record:
        """Sort out a record's lines.

        Blank nodes, which RDF straight from a source may have, get names for the judging.
        """
        if any(line[0] == "_" or "> _:" in line for line in graph.lines):
            graph = Graph.of(map(_named, graph.lines))
        lines: dict[str, list[str]] = {}
        values: dict[str, dict[str, list[str]]] = {}
        objects = set()
        for line in graph.lines:
            subject, predicate, rest = line.split(" ", 2)
            value = rest[:-2]
            if subject not in lines:
                lines[subject], values[subject] = [], {}
            lines[subject].append(line)
            values[subject].setdefault(predicate, []).append(value)
            if value[0] == "<":
                objects.add(value)
        nodes = {subject: Node(tuple(own), values[subject]) for subject, own in lines.items()}
        return Record(iri, graph, nodes, frozenset(objects.difference(nodes)))

    @property
    def text(self) -> str:
        """The record as N-Triples."""
        return "\n".join((*self.graph.lines, ""))

    def classes_of(self, subject: str) -> set[str]:
        """A node's classes with their superclasses, as SHACL understands instances (section 1.1)."""
        node = self.nodes.get(subject)
        waiting = list(node.values.get(_TYPE, ())) if node else []
        found: set[str] = set()
        while waiting:
            written = waiting.pop()
            one = written[1:-1]
            if one in found:
                continue
            found.add(one)
            if one in SUBCLASSES:
                waiting.append(f"<{SUBCLASSES[one]}>")
            if written in self.nodes:
                waiting += self.nodes[written].values.get(SUBCLASS, ())
        return found


BLANK: Final = "urn:blank:"
"""What stands for `_:` while a record is judged."""


def _named(line: str) -> str:
    subject, predicate, rest = line.split(" ", 2)
    if subject[0] == "_":
        subject = f"<{BLANK}{subject[2:]}>"
    if rest[0] == "_":
        rest = f"<{BLANK}{rest[2:-2]}> ."
    return f"{subject} {predicate} {rest}"


def batches(records: Sequence[Record], size: int) -> Iterator[list[int]]:
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
        for subject, node in record.nodes.items():
            said[subject] = node.lines
        for iri in record.mentioned:
            said[iri] = ()
    if batch:
        yield batch


def _contradicts(record: Record, said: Mapping[str, tuple[str, ...]]) -> bool:
    if any(said.get(subject, node.lines) != node.lines for subject, node in record.nodes.items()):
        return True
    return any(said.get(iri) for iri in record.mentioned)


@cache
def _asked() -> Mapping[str, tuple[tuple[str, str], ...]]:
    """By class, the properties asked for, as written, with the shape that asks."""
    return {iri: tuple((f"<{info.path}>", info.iri) for info in infos) for iri, infos in presence_shapes().items()}


def missing(record: Record) -> Iterator[Missing]:
    """The results of all shapes that only ask whether a property is there (`vocab.shapes.presence_shapes`)."""
    asked = _asked()
    for subject, node in record.nodes.items():
        if _TYPE not in node.values:
            continue
        for class_iri in record.classes_of(subject):
            for path, shape in asked.get(class_iri, ()):
                if path not in node.values:
                    yield shape, subject


@cache
def main_classes() -> frozenset[str]:
    """IRIs of the classes of what the catalog can list."""
    return frozenset(classes()[name].iri for name in _MAIN_CLASSES)


def not_a_dataset(record: Record) -> tuple[Finding, ...]:
    """A record whose main node is nothing the catalog can list."""
    found = record.classes_of(f"<{record.iri}>")
    if found & main_classes():
        return ()
    return (
        Finding(
            rule="validate.not-a-dataset",
            severity=Severity.BLOCKING,
            path="rdf:type",
            value=", ".join(shrink(one) for one in sorted(found)) or None,
            expectation=f"one of {', '.join(shrink(one) for one in sorted(main_classes()))}",
            vi="Bản ghi không mô tả bộ dữ liệu, chuỗi bộ dữ liệu, dịch vụ dữ liệu hay danh mục nào.",
            en="The record describes no dataset, dataset series, data service or catalog.",
            focus=record.iri,
        ),
    )


def reversed_periods(record: Record) -> Iterator[Finding]:
    """Periods that end before they begin, compared as far as both are given.

    Not a shape: `sh:lessThan` cannot compare a year with a day.
    """
    for subject, node in record.nodes.items():
        for start, end in zip(node.values.get(_START, ()), node.values.get(_END, ()), strict=False):
            first, last = _moment(start), _moment(end)
            length = min(len(first), len(last))
            if length and first[:length] > last[:length]:
                yield _reversed(subject, first, last)


def _moment(written: str) -> str:
    """A year, month or day of a written literal; empty for what is none, such as a year before Christ."""
    found = _DATE.match(written)
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
