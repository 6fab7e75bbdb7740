"""What the engine said of a node is said again of nodes like it, and of no others."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub._known_verdicts import marker_for
from hub.validate import Validator
from vocab.findings import Severity
from vocab.graph import Graph
from vocab.namespaces import expand
from vocab.shapes import shapes_text
from vocab.terms import XSD, iri, literal, statement

TYPE = iri(expand("rdf:type"))
Record = tuple[str, Graph]


class Counting(Validator):
    """A validator that counts the records it gave to the engine."""

    asked = 0

    def _ask(self, graphs, indexes, marked):  # type: ignore[no-untyped-def]
        self.asked += len(indexes)
        return super()._ask(graphs, indexes, marked)


def dataset(
    number: int | str, *pairs: tuple[str, str], described: dict[str, list[tuple[str, str]]] | None = None
) -> Record:
    node = f"https://vi-du.example.vn/du-lieu/{number}"
    said = [
        ("rdf:type", iri(expand("dcat:Dataset"))),
        ("dct:title", literal(f"Bộ dữ liệu {number}", language="vi")),
        *pairs,
    ]
    lines = [statement(iri(node), iri(expand(name)), value) for name, value in said]
    for other, own in (described or {}).items():
        lines += [statement(iri(other), iri(expand(name)), value) for name, value in own]
    return node, Graph.of(lines)


def fresh(record: Record) -> tuple[object, ...]:
    return tuple(Validator().judge([record])[0])


AGENT = "https://vi-du.example.vn/co-quan/h1"
DAILY = iri("http://publications.europa.eu/resource/authority/frequency/DAILY")


def test_records_alike_are_judged_without_the_engine() -> None:
    validator = Counting()
    records = [
        dataset(
            number, ("dcat:byteSize", literal("x")), ("dcat:landingPage", iri(f"https://vi-du.example.vn/{number}"))
        )
        for number in range(40)
    ]
    found = validator.judge(records)
    assert validator.asked == 1
    assert found == [fresh(record) for record in records]
    focus = {finding.focus for findings in found for finding in findings}
    assert focus == {node for node, _ in records}


VALUES = [
    literal("", language="vi"),
    literal("\n", language="vi"),
    literal("\u1680", language="vi"),
    literal("chữ", language="en"),
    literal("chữ"),
    iri("urn:x"),
    iri("https://vi-du.example.vn/a"),
    iri("http://publications.europa.eu/resource/authority/data-theme/TRAN"),
    DAILY,
    iri("http://publications.europa.eu/resource/authority/frequency/HẰNG_NGÀY"),
    iri(AGENT),
    literal("2025-02-28", datatype=f"{XSD}date"),
    literal("2025-02-30", datatype=f"{XSD}date"),
    literal("2025", datatype=f"{XSD}date"),
    literal("2025", datatype=f"{XSD}gYear"),
    literal("2025-07-01T25:00:00Z", datatype=f"{XSD}dateTime"),
    literal("5", datatype=f"{XSD}nonNegativeInteger"),
    literal("-5", datatype=f"{XSD}nonNegativeInteger"),
    iri(expand("scheme:data-class/mo")),
    iri(expand("scheme:personal-data/basic")),
]
PROPERTIES = [
    *("dct:description", "dct:issued", "dct:accrualPeriodicity", "dcat:theme", "dct:publisher", "dcat:landingPage"),
    *("hub:dataClass", "hub:personalData", "dct:license", "dcat:distribution", "dct:title", "dcat:keyword"),
]


@pytest.mark.parametrize("name", PROPERTIES)
def test_a_value_of_another_kind_is_another_node(name: str) -> None:
    validator = Counting()
    records = [dataset(index, (name, value)) for index, value in enumerate(VALUES)]
    records += [dataset(f"hai-{index}", (name, value), (name, VALUES[0])) for index, value in enumerate(VALUES)]
    found = [validator.judge([record])[0] for record in records]
    assert found == [fresh(record) for record in records]
    assert validator.judge(records[::-1]) == found[::-1]


def test_how_a_value_is_described_counts() -> None:
    file = "https://vi-du.example.vn/tep"
    kind = ("rdf:type", iri(expand("dcat:Distribution")))
    mo = ("hub:dataClass", iri(expand("scheme:data-class/mo")))
    licence = ("dct:license", iri("http://publications.europa.eu/resource/authority/licence/CC_BY_4_0"))
    validator = Counting()
    records = []
    for index, own in enumerate(([], [kind], [kind, licence], [("rdf:type", iri(expand("foaf:Agent")))])):
        described = {f"{file}/{index}": own} if own else {}
        records.append(dataset(index, mo, ("dcat:distribution", iri(f"{file}/{index}")), described=described))
    found = [validator.judge([record])[0] for record in records]
    assert found == [fresh(record) for record in records]
    assert [validator.judge([record])[0] for record in records] == found  # now every node is known
    told = [{finding.rule.rsplit("/", 1)[-1] for finding in findings} for findings in found]
    assert ["Dataset-dataClass-licensed" in one for one in told] == [True, True, False, True]
    assert ["Dataset-distribution-described" in one for one in told] == [True, False, False, True]


@pytest.mark.parametrize(
    "broken",
    ["<http://[hong>", "<http://a.vn/%zz>", "<http://a.vn:cong/>", "<http://a.vn/#a#b>", '"x"@qua-daimanguhonhtam'],
)
def test_what_no_reader_takes_is_never_taken_for_what_it_looks_like(broken: str) -> None:
    validator = Validator()
    for value in ("<http://a.vn/b>", '"x"@vi'):
        validator.judge([dataset(1, ("dct:relation", value))])
    node, graph = dataset(2)
    lines = (*graph.lines, f"<{node}> <{expand('dct:relation')}> {broken} .")
    for _ in range(2):
        [findings] = validator.judge([(node, Graph.of(lines))])
        assert [one.rule for one in findings if one.severity is Severity.BLOCKING] == ["validate.unreadable"]


def test_periods_and_concepts_are_looked_at_in_every_record() -> None:
    validator = Counting()
    records = []
    for index, (start, end) in enumerate((("2024-01-01", "2024-02-01"), ("2024-03-01", "2024-02-01"))):
        period = f"https://vi-du.example.vn/ky/{index}"
        said = [("rdf:type", iri(expand("dct:PeriodOfTime")))]
        said += [
            ("dcat:startDate", literal(start, datatype=f"{XSD}date")),
            ("dcat:endDate", literal(end, datatype=f"{XSD}date")),
        ]
        unknown = ("dct:type", iri(expand(f"scheme:dataset-type/khong-co-{index}")))
        records.append(dataset(index, ("dct:temporal", iri(period)), described={period: said}))
        records.append(dataset(f"loai-{index}", unknown))
    found = [validator.judge([record])[0] for record in records]
    assert found == [fresh(record) for record in records]
    assert ["validate.period-reversed" in {one.rule for one in findings} for findings in found[::2]] == [False, True]
    assert all("validate.unknown-concept" in {one.rule for one in findings} for findings in found[1::2])


PAIRS = st.lists(st.tuples(st.sampled_from(PROPERTIES), st.sampled_from(VALUES)), max_size=5)
OWN = st.lists(
    st.tuples(
        st.sampled_from(["rdf:type", "foaf:name", "dct:license"]),
        st.sampled_from(
            [iri(expand("foaf:Agent")), iri(expand("org:Organization")), literal("Sở", language="vi"), DAILY]
        ),
    ),
    max_size=3,
)
WARM = Validator()


@given(PAIRS, OWN)
@settings(max_examples=150, deadline=None)
def test_a_validator_that_has_seen_much_judges_as_a_fresh_one(
    pairs: list[tuple[str, str]], own: list[tuple[str, str]]
) -> None:
    record = dataset("x", *pairs, described={AGENT: own} if own else {})
    assert WARM.judge([record])[0] == fresh(record)
    assert WARM.judge([record])[0] == fresh(record)


@pytest.mark.parametrize(
    "more",
    [
        "sh:minLength 3",
        "sh:lessThan dct:modified",
        "sh:maxCount 2",
        "sh:node shape:Agent",
        "sh:closed true",
        'sh:flags "i"',
        "sh:languageIn ( 'vi' )",
    ],
)
def test_shapes_that_ask_what_marks_do_not_tell_go_to_the_engine(more: str) -> None:
    text = shapes_text() + f"\nshape:thu a sh:PropertyShape ; sh:path dct:title ; {more} .\n"
    assert marker_for(shapes_text(), lambda _: False) is not None
    assert marker_for(text, lambda _: False) is None
