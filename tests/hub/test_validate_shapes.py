"""Every shape of the profile: a case that must pass, a case that must fail, and pySHACL says the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hub.validate import Engine, Validator
from vocab.findings import Severity
from vocab.graph import Graph
from vocab.namespaces import expand
from vocab.profile import ProfileClass, TermKind, Use, ValueRange, classes, terms
from vocab.schemes import scheme
from vocab.shapes import ShapeInfo, shape_info
from vocab.terms import XSD, iri, literal, statement

TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
GOOD_LITERALS = {
    f"{XSD}date": "2025-07-01",
    f"{XSD}decimal": "12.5",
    f"{XSD}integer": "12",
    f"{XSD}nonNegativeInteger": "12",
    f"{XSD}duration": "P1D",
    f"{XSD}hexBinary": "0aff",
    f"{XSD}boolean": "true",
    "http://www.opengis.net/ont/geosparql#wktLiteral": "POINT(105.8 21.0)",
}
GOOD_IRIS = {
    "url": "https://dulieu.example.vn/tep.csv",
    "mailto": "mailto:lienhe@so.example.gov.vn",
    "tel": "tel:+842412345678",
}


def good(value: ValueRange, node: str, number: int = 0) -> Iterator[str]:
    """A right value's lines: the first item is the written term, the rest describe it."""
    match value.kind:
        case TermKind.TEXT:
            yield literal(f"Giá trị {number}", language=("vi", "en")[number])
        case TermKind.LITERAL if value.datatypes and value.word != "string":
            kind = next(one for one in value.datatypes if one in GOOD_LITERALS)
            text = GOOD_LITERALS[kind]
            yield literal(
                text
                if not number
                else {"2025-07-01": "2024-01-31", "P1D": "P1M", "true": "false", "0aff": "ab0aff"}.get(
                    text, f"1{text}"
                ),
                datatype=kind,
            )
        case TermKind.LITERAL:
            yield literal(f"x{number}")
        case TermKind.CONCEPT:
            yield (
                iri(scheme(value.scheme or "").concepts[number].iri)
                if len(scheme(value.scheme or "")) > number
                else iri(f"{scheme(value.scheme or '').iri}/other")
            )
        case TermKind.NODE:
            other = f"{node}/{value.class_name}{number}"
            yield iri(other)
            yield from minimal(classes()[value.class_name or ""], other)
        case TermKind.IRI:
            address = GOOD_IRIS.get(value.word, "https://vi-du.example.vn/khac")
            yield iri(address + (str(number) if number else ""))


def minimal(one: ProfileClass, node: str, without: str | None = None) -> Iterator[str]:
    """A node of the class with one right value of everything it asks for."""
    yield statement(iri(node), TYPE, iri(one.iri))
    for name, use in one.uses.items():
        wanted = use.low or use.obligation == "recommended"
        # what is recommended of a nested node is left out, so that the descriptions end
        if name != without and (use.low or (wanted and node.count("/") < 5)):
            yield from valued(node, use)


def valued(node: str, use: Use, number: int = 0) -> Iterator[str]:
    term, *rest = good(use.range, f"{node}/{use.term}", number)
    yield statement(iri(node), iri(terms()[use.term].iri), term)
    yield from rest


def failing(info: ShapeInfo, node: str) -> Graph:
    """A node that is right but for what the shape asks."""
    one = classes()[info.class_name]
    use = one.uses[info.term]
    check = info.iri.rsplit(f"-{info.term}-", 1)[1]
    lines = list(minimal(one, node, without=info.term))
    path = iri(info.path)
    wrong: list[str] = []
    match check:
        case "required" | "recommended":
            pass
        case "single":
            lines += [*valued(node, use), *valued(node, use, 1)]
        case "filled":
            wrong = [literal("   ", language="vi")]
        case "one-per-language":
            wrong = [literal("Một", language="vi"), literal("Hai", language="vi")]
        case "form" if (
            use.range.kind is TermKind.LITERAL and use.range.datatypes and use.range.word not in {"string", "geometry"}
        ):
            wrong = [literal("không phải giá trị")]
        case "form" if use.range.kind in {TermKind.TEXT, TermKind.LITERAL}:
            wrong = [iri("https://vi-du.example.vn/lien-ket")]
        case "form":
            wrong = [literal("chữ")]
        case "typed":
            wrong = [literal("POINT(1 2)")]
        case "described":
            wrong = [iri("https://vi-du.example.vn/khong-mo-ta")]
        case "known":
            wrong = [iri("urn:khong-biet")]
        case "not-open":
            lines += [statement(iri(node), iri(expand("dct:accessRights")), iri(expand("eu:access-right/PUBLIC")))]
            wrong = [iri(expand("scheme:personal-data/basic"))]
        case "licensed":
            wrong = [iri(expand("scheme:data-class/mo"))]
        case _:
            raise AssertionError(f"no case for {check}")
    lines += [statement(iri(node), path, value) for value in wrong]
    return Graph.of(lines)


SHAPES = list(shape_info().values())
NODES = {info.iri: f"https://vi-du.example.vn/{number}" for number, info in enumerate(SHAPES)}
RECORDS = [(NODES[info.iri], failing(info, NODES[info.iri])) for info in SHAPES]


@pytest.fixture(scope="module")
def judged() -> dict[str, tuple[str, ...]]:
    found = Validator().judge(RECORDS)
    return {
        info.iri: tuple(finding.rule for finding in findings if finding.focus == NODES[info.iri])
        for info, findings in zip(SHAPES, found, strict=True)
    }


@pytest.mark.parametrize("name", sorted(classes()))
def test_a_right_node_has_no_finding(name: str) -> None:
    node = "https://vi-du.example.vn/dung"
    one = classes()[name]
    full = [line for use in one.uses.values() for line in valued(node, use)]
    graph = Graph.of([*minimal(one, node), *full])
    [findings] = Validator().judge([(node, graph)])
    assert [
        finding.rule for finding in findings if finding.focus == node and finding.rule != "validate.not-a-dataset"
    ] == []


@pytest.mark.parametrize("shape", [info.iri for info in SHAPES])
def test_a_wrong_node_is_found_by_the_shape(shape: str, judged: dict[str, tuple[str, ...]]) -> None:
    assert shape in judged[shape]


def test_findings_carry_place_words_and_severity() -> None:
    info = shape_info()["https://w3id.org/open-data-hub/shape/Dataset-issued-form"]
    node = "https://vi-du.example.vn/mot"
    [findings] = Validator().judge([(node, failing(info, node))])
    [finding] = [one for one in findings if one.rule == info.iri]
    assert finding.path == "dct:issued" and finding.value == "không phải giá trị" and finding.focus == node
    assert finding.severity is Severity.VIOLATION
    assert "xsd:date" in finding.expectation and "ngày" in finding.vi and "must be" in finding.en


def test_pyshacl_finds_the_same_in_every_case() -> None:
    ours = Validator().judge(RECORDS)
    oracle = Validator(Engine.PYSHACL, batch=2000).judge(RECORDS)
    assert ours == oracle
