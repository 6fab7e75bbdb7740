"""Concepts that a record names: are they still in use, and are they there at all.

Not shapes: a shape would have to hold every concept of every scheme.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Final

from hub._judged_record import Record
from vocab.concepts import Concept
from vocab.findings import Finding, Severity
from vocab.namespaces import BASE, shrink
from vocab.schemes import all_schemes, find_concept

__all__ = ["concept_findings", "looked_at"]

_OUT_OF_USE: Final = frozenset({"repealed", "closed", "superseded"})
_OWN: Final = f"<{BASE}scheme/"
_ELSEWHERE: Final = ("administrative-unit/", "unit-kind/")
"""Schemes that are not held as concepts: the units' own resolver answers for them."""
_PAST: Final = frozenset({"<http://www.w3.org/ns/prov#agent>", "<http://purl.org/dc/terms/replaces>"})
"""Properties by which a record rightly names what is no more."""


def concept_findings(record: Record) -> Iterator[Finding]:
    """Findings about superseded concepts (advice.

    A warning for legal acts) and unknown ones of our schemes (warning).
    """
    named = record.mentioned | record.nodes.keys()
    suspects = (named & _out_of_use().keys()) | {iri for iri in named if iri.startswith(_OWN) and _unknown(iri)}
    if not suspects:
        return
    for subject, node in record.nodes.items():
        for predicate, values in node.values.items():
            if predicate not in _PAST:
                yield from (_finding(subject, predicate, value) for value in values if value in suspects)


def looked_at(written: str) -> bool:
    """Whether `concept_findings` may have a word about a written IRI."""
    return written in _out_of_use() or (written.startswith(_OWN) and _unknown(written))


@cache
def _out_of_use() -> Mapping[str, Concept]:
    """By written IRI, the concepts that something has replaced or that ceased."""
    found = {}
    for one in all_schemes():
        for concept in one:
            if concept.replaced_by or concept.status in _OUT_OF_USE:
                found[f"<{concept.iri}>"] = concept
    return found


def _unknown(written: str) -> bool:
    name = written[len(_OWN) : -1]
    return "/" in name and not name.startswith(_ELSEWHERE) and find_concept(written[1:-1]) is None


def _finding(subject: str, predicate: str, value: str) -> Finding:
    concept = _out_of_use().get(value)
    if concept is None:
        return Finding(
            rule="validate.unknown-concept",
            severity=Severity.WARNING,
            path=shrink(predicate[1:-1]),
            value=value[1:-1],
            expectation=f"a concept of {value[1:-1].rpartition('/')[0]}",
            vi="Hệ khái niệm không có khái niệm này.",
            en="The concept scheme has no such concept.",
            focus=subject.strip("<>"),
        )
    follows = [found for iri in concept.replaced_by if (found := find_concept(iri)) is not None]
    vi = "; nay là " + ", ".join(f"“{one.name('vi')}”" for one in follows) if follows else ""
    en = "; it is now " + ", ".join(f"“{one.name('en')}”" for one in follows) if follows else ""
    return Finding(
        rule="validate.superseded-concept",
        severity=Severity.WARNING if concept.scheme == "legal-act" else Severity.ADVICE,
        path=shrink(predicate[1:-1]),
        value=value[1:-1],
        expectation=", ".join(one.iri for one in follows) or "a concept in use",
        vi=f"“{concept.name('vi')}” không còn hiệu lực hoặc không còn dùng{vi}.",
        en=f"“{concept.name('en')}” is no longer in force or in use{en}.",
        focus=subject.strip("<>"),
    )
