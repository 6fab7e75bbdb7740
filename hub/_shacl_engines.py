"""The SHACL engines: shapes compiled once, a text of N-Triples in, results out.

`shacl` (Rust) is the engine; pySHACL can stand in by a setting and is the oracle of the tests.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from vocab.terms import literal

if TYPE_CHECKING:
    import rdflib

__all__ = ["Engine", "Run", "Unreadable", "Violation", "engine_run"]


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


def engine_run(engine: Engine, shapes: str) -> Run:
    """An engine with its shapes (Turtle) compiled."""
    return _pyshacl(shapes) if engine is Engine.PYSHACL else _shacl(shapes)


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
