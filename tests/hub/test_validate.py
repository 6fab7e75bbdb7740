"""Judging: a record gets its own findings alone and in any batch; broken lines cost one record; the engines agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hub.validate import Engine, Validator
from vocab import rdf
from vocab.findings import Severity
from vocab.graph import Graph
from vocab.namespaces import PREFIXES, expand
from vocab.terms import XSD, iri, literal, statement

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "real"
TYPE = iri(expand("rdf:type"))


def lines(subject: str, *pairs: tuple[str, str]) -> list[str]:
    return [statement(iri(subject), TYPE if name == "a" else iri(expand(name)), value) for name, value in pairs]


def dataset(number: int, *more: tuple[str, str]) -> tuple[str, list[str]]:
    node = f"https://vi-du.example.vn/du-lieu/{number}"
    return node, lines(
        node,
        ("a", iri(expand("dcat:Dataset"))),
        ("dct:title", literal(f"Bộ dữ liệu {number}", language="vi")),
        ("dct:description", literal("Mô tả", language="vi")),
        *more,
    )


def rules(findings: tuple[object, ...]) -> set[str]:
    return {str(finding.rule).rsplit("/", 1)[-1] for finding in findings}  # type: ignore[attr-defined]


def test_no_title_blocks_and_no_description_does_not() -> None:
    node = "https://vi-du.example.vn/1"
    [findings] = Validator().judge([(node, Graph.of(lines(node, ("a", iri(expand("dcat:Dataset"))))))])
    by_rule = {finding.rule.rsplit("/", 1)[-1]: finding for finding in findings}
    assert by_rule["Dataset-title-required"].severity is Severity.BLOCKING
    assert by_rule["Dataset-description-required"].severity is Severity.VIOLATION
    assert by_rule["Dataset-keyword-recommended"].severity is Severity.ADVICE
    assert findings[0].severity is Severity.BLOCKING


def test_what_is_no_dataset_is_blocked() -> None:
    node = "https://vi-du.example.vn/1"
    [findings] = Validator().judge([(node, Graph.of(lines(node, ("a", iri(expand("foaf:Document"))))))])
    assert [finding.rule for finding in findings if finding.severity is Severity.BLOCKING] == ["validate.not-a-dataset"]
    [findings] = Validator().judge([(node, Graph())])
    assert [finding.rule for finding in findings] == ["validate.not-a-dataset"]


AGENT = "https://vi-du.example.vn/co-quan/h1"


def test_two_records_about_one_agent_do_not_mend_or_spoil_each_other() -> None:
    publisher = ("dct:publisher", iri(AGENT))
    bare, described, double = dataset(1, publisher), dataset(2, publisher), dataset(3, publisher)
    agent = lines(AGENT, ("a", iri(expand("foaf:Agent"))), ("foaf:name", literal("Sở Xây dựng")))
    records = [
        (bare[0], Graph.of(bare[1])),
        (described[0], Graph.of([*described[1], *agent])),
        (double[0], Graph.of([*double[1], *agent[:1]])),
    ]
    together = Validator().judge(records)
    assert together == [Validator().judge([record])[0] for record in records]
    assert "Dataset-publisher-described" in rules(together[0])
    assert not {"Dataset-publisher-described", "Agent-name-required"} & rules(together[1])
    assert "Agent-name-required" in rules(together[2])


def test_a_finding_about_a_shared_agent_goes_to_every_record_that_describes_it() -> None:
    agent = lines(AGENT, ("a", iri(expand("foaf:Agent"))))
    records = []
    for number in range(4):
        node, own = dataset(number, ("dct:publisher", iri(AGENT)))
        records.append((node, Graph.of([*own, *agent])))
    assert all("Agent-name-required" in rules(findings) for findings in Validator().judge(records))


def test_subclasses_of_other_vocabularies_count() -> None:
    node, own = dataset(1, ("dct:publisher", iri(AGENT)), ("dcat:contactPoint", iri(AGENT + "#kind")))
    own += lines(AGENT, ("a", iri(expand("org:Organization"))), ("foaf:name", literal("Sở")))
    own += lines(AGENT + "#kind", ("a", iri(expand("vcard:Organization"))), ("vcard:fn", literal("Sở")))
    [findings] = Validator().judge([(node, Graph.of(own))])
    assert not {"Dataset-publisher-described", "Dataset-contactPoint-described"} & rules(findings)
    assert "Agent-type-recommended" in rules(findings)


@pytest.mark.parametrize(
    "broken",
    [
        "<https://vi-du.example.vn/du-lieu/1> <http://purl.org/dc/terms/relation> <http://[hong> .",
        "<https://vi-du.example.vn/du-lieu/1> <http://purl.org/dc/terms/relation> <http://a.vn/%zz> .",
        '<https://vi-du.example.vn/du-lieu/1> <http://purl.org/dc/terms/title> "x"@qua-daimanguhonhtam .',
    ],
)
def test_a_broken_line_blocks_its_own_record_and_the_rest_is_judged(broken: str) -> None:
    records = [(node, Graph.of(own)) for node, own in map(dataset, range(8))]
    node, own = dataset(1)
    records[1] = (node, Graph.of([*own, broken]))
    found = Validator().judge(records)
    blocked = [finding for finding in found[1] if finding.severity is Severity.BLOCKING]
    assert [(finding.rule, finding.value) for finding in blocked] == [("validate.unreadable", broken)]
    assert "Dataset-keyword-recommended" in rules(found[1])
    assert all(finding.severity is not Severity.BLOCKING for other in (0, 2, 7) for finding in found[other])


def test_values_are_shown_as_the_record_has_them() -> None:
    node, own = dataset(
        1,
        ("dct:issued", literal('dòng một\n"dòng hai"')),
        ("dcat:temporalResolution", literal("01", datatype=f"{XSD}integer")),
    )
    for engine in Engine:
        [findings] = Validator(engine).judge([(node, Graph.of(own))])
        values = {finding.rule.rsplit("/", 1)[-1]: finding.value for finding in findings}
        assert values["Dataset-issued-form"] == 'dòng một\n"dòng hai"'
        assert values["Dataset-temporalResolution-form"] == "01"


@pytest.mark.parametrize("engine", list(Engine))
def test_blank_nodes_of_raw_rdf_are_judged_and_named_as_they_were(engine: Engine) -> None:
    node, own = dataset(1)
    own += [
        statement(iri(node), iri(expand("dct:publisher")), "_:b0"),
        statement("_:b0", TYPE, iri(expand("foaf:Agent"))),
        statement("_:b0", iri(expand("rdfs:label")), literal("một> _:chữ")),
        statement(iri(node), iri(expand("dcat:contactPoint")), "_:b1"),
    ]
    other, theirs = dataset(2, ("dct:publisher", iri(AGENT)))
    found = Validator(engine).judge([(node, Graph.of(own)), (other, Graph.of(theirs))])
    named = [finding for finding in found[0] if finding.rule.endswith("Agent-name-required")]
    assert [finding.focus for finding in named] == ["_:b0"]
    assert [one.value for one in found[0] if one.rule.endswith("contactPoint-described")] == ["_:b1"]
    assert not [one for one in found[0] if one.rule.endswith("-form")]


def test_long_values_are_cut() -> None:
    node, own = dataset(1, ("dct:issued", literal("x" * 900)))
    [findings] = Validator().judge([(node, Graph.of(own))])
    assert max(len(finding.value or "") for finding in findings) == 500


def test_an_address_of_no_network_kind_is_a_warning() -> None:
    node, own = dataset(1, ("dcat:distribution", iri("https://vi-du.example.vn/du-lieu/1/tep")))
    own += lines(
        "https://vi-du.example.vn/du-lieu/1/tep",
        ("a", iri(expand("dcat:Distribution"))),
        ("dcat:accessURL", iri("file:///etc/passwd")),
    )
    [findings] = Validator().judge([(node, Graph.of(own))])
    [finding] = [one for one in findings if one.rule.endswith("Distribution-accessURL-known")]
    assert finding.severity is Severity.WARNING and finding.value == "file:///etc/passwd"


def test_a_repealed_act_and_what_replaced_it_are_told() -> None:
    node, own = dataset(
        1,
        ("dcatap:applicableLegislation", iri(expand("legal:nd-cp/2020/47"))),
        ("dct:publisher", iri(expand("scheme:agency/bo-tai-nguyen-va-moi-truong"))),
        ("hub:dataClass", iri(expand("scheme:data-class/mo-toang"))),
        ("dct:spatial", iri(expand("scheme:administrative-unit/khong-co"))),
    )
    [findings] = Validator().judge([(node, Graph.of(own))])
    told = {finding.path: finding for finding in findings if finding.rule.endswith("-concept")}
    assert set(told) == {"dcatap:applicableLegislation", "dct:publisher", "hub:dataClass"}
    act = told["dcatap:applicableLegislation"]
    assert act.severity is Severity.WARNING and "194/2025" in act.vi and act.expectation.endswith("nd-cp/2025/194")
    assert told["dct:publisher"].severity is Severity.ADVICE and "Nông nghiệp và Môi trường" in told["dct:publisher"].vi
    assert told["hub:dataClass"].rule == "validate.unknown-concept"


def test_naming_a_former_owner_is_no_finding() -> None:
    node, own = dataset(1, ("prov:qualifiedAttribution", iri("https://vi-du.example.vn/vai")))
    own += lines(
        "https://vi-du.example.vn/vai",
        ("a", iri(expand("prov:Attribution"))),
        ("prov:agent", iri(expand("scheme:agency/bo-tai-nguyen-va-moi-truong"))),
        ("dcat:hadRole", iri(expand("scheme:role/former-owner"))),
    )
    [findings] = Validator().judge([(node, Graph.of(own))])
    assert not [finding for finding in findings if finding.rule.endswith("-concept")]


GIVEN = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
<https://vi-du.example.vn/khuon> a sh:NodeShape ; sh:targetClass dcat:Dataset ;
    sh:property <https://vi-du.example.vn/khuon/1> .
<https://vi-du.example.vn/khuon/1> sh:path dct:license ; sh:minCount 1 ;
    sh:severity sh:Warning ; sh:message "no licence" .
"""


@pytest.mark.parametrize("engine", list(Engine))
def test_shapes_of_a_caller_keep_their_severity_and_words(engine: Engine) -> None:
    node, own = dataset(1)
    [[finding]] = Validator(engine, shapes=GIVEN).judge([(node, Graph.of(own))])
    assert (finding.rule, finding.severity) == ("https://vi-du.example.vn/khuon/1", Severity.WARNING)
    assert finding.path == "dct:license" and finding.en == "no licence" and finding.focus == node


@pytest.mark.parametrize(
    ("start", "end", "wrong"),
    [
        ("2025-07-01", "2025-06-30", True),
        ("2025-07-01", "2025", False),
        ("2025-07", "2025-06-30", True),
        ("2026", "2025-12-31", True),
        ("2025-01-01", "2025-12-31", False),
        ("2025-01-01T08:00:00+07:00", "2025-01-01", False),
        ("khi nào", "2025", False),
    ],
)
def test_a_period_must_not_end_before_it_begins(start: str, end: str, wrong: bool) -> None:
    node, own = dataset(1, ("dct:temporal", iri("https://vi-du.example.vn/ky")))
    own += lines(
        "https://vi-du.example.vn/ky",
        ("a", iri(expand("dct:PeriodOfTime"))),
        ("dcat:startDate", literal(start, datatype=f"{XSD}date")),
        ("dcat:endDate", literal(end, datatype=f"{XSD}date")),
    )
    [findings] = Validator().judge([(node, Graph.of(own))])
    assert ("validate.period-reversed" in rules(findings)) == wrong


def test_open_data_need_a_licence_somewhere() -> None:
    mo = ("hub:dataClass", iri(expand("scheme:data-class/mo")))
    licence = iri(expand("eu:licence/CC_BY_4_0"))
    file = "https://vi-du.example.vn/du-lieu/2/tep"
    bare, licensed, below = (
        dataset(1, mo),
        dataset(3, mo, ("dct:license", licence)),
        dataset(2, mo, ("dcat:distribution", iri(file))),
    )
    below[1].extend(lines(file, ("a", iri(expand("dcat:Distribution"))), ("dct:license", licence)))
    found = Validator().judge([(node, Graph.of(own)) for node, own in (bare, licensed, below)])
    assert ["Dataset-dataClass-licensed" in rules(findings) for findings in found] == [True, False, False]


# --- laws -------------------------------------------------------------------------------------------------------

VALUES = st.sampled_from(
    [
        iri(AGENT),
        iri(AGENT + "/2"),
        iri("http://publications.europa.eu/resource/authority/frequency/DAILY"),
        literal("chữ", language="vi"),
        literal(""),
        literal("2025-07-01", datatype=f"{XSD}date"),
        literal("2025", datatype=f"{XSD}gYear"),
        literal("31/11/2025", datatype=f"{XSD}date"),
        literal("5", datatype=f"{XSD}nonNegativeInteger"),
        literal("-5", datatype=f"{XSD}nonNegativeInteger"),
    ]
)
PROPERTIES = st.sampled_from(
    [
        *("dct:title", "dct:description", "dct:publisher", "dct:issued", "dct:accrualPeriodicity", "dct:spatial"),
        *("dcat:theme", "dcat:keyword", "dct:type", "foaf:name", "dcat:distribution", "dcat:accessURL"),
        *("dcat:byteSize", "dcat:inSeries", "dcat:contactPoint", "vcard:fn"),
    ]
)
NODES = st.sampled_from([f"https://vi-du.example.vn/du-lieu/{number}" for number in range(3)] + [AGENT, AGENT + "/2"])
CLASSES = st.sampled_from(
    [
        iri(expand(name))
        for name in (
            "dcat:Dataset",
            "dcat:Distribution",
            "foaf:Agent",
            "foaf:Organization",
            "vcard:Kind",
            "dcat:DatasetSeries",
        )
    ]
)
LINES = st.one_of(
    st.builds(lambda node, name, value: statement(iri(node), iri(expand(name)), value), NODES, PROPERTIES, VALUES),
    st.builds(lambda node, value: statement(iri(node), TYPE, value), NODES, CLASSES),
)
GRAPHS = st.lists(st.lists(LINES, min_size=1, max_size=10), min_size=1, max_size=5)


@given(GRAPHS)
@settings(max_examples=60, deadline=None)
def test_a_record_gets_the_same_findings_alone_and_in_a_batch(graphs: list[list[str]]) -> None:
    records = [(f"https://vi-du.example.vn/du-lieu/{number % 3}", Graph.of(own)) for number, own in enumerate(graphs)]
    validator = Validator()
    assert validator.judge(records) == [validator.judge([record])[0] for record in records]


@pytest.fixture(autouse=True)
def quiet(caplog: pytest.LogCaptureFixture) -> None:
    """rdflib logs a traceback for every ill-typed literal."""
    caplog.set_level("ERROR", logger="rdflib.term")


@given(st.lists(LINES, min_size=1, max_size=12))
@settings(max_examples=40, deadline=None)
def test_both_engines_agree_on_any_mess(own: list[str]) -> None:
    record = ("https://vi-du.example.vn/du-lieu/0", Graph.of(own))
    assert OURS.judge([record]) == ORACLE.judge([record])


def test_classes_that_a_record_defines_itself_count() -> None:
    node, own = dataset(1)
    own += lines(AGENT, ("a", iri("https://vi-du.example.vn/lop#So")))
    own += [
        statement(
            iri("https://vi-du.example.vn/lop#So"), iri(expand("rdfs:subClassOf")), iri(expand("org:Organization"))
        )
    ]
    record = (node, Graph.of(own))
    [findings] = OURS.judge([record])
    assert "Agent-name-required" in rules(findings)
    assert ORACLE.judge([record]) == [findings]


OURS, ORACLE = Validator(), Validator(Engine.PYSHACL, batch=2000)


# --- real catalogs ----------------------------------------------------------------------------------------------


def real_records(path: Path) -> Iterator[tuple[str, Graph]]:
    """Each dataset with what it leads to, blank nodes named."""
    by_subject: dict[str, list[str]] = {}
    for line in rdf.parse(path.read_bytes(), rdf.sniff(path.read_bytes()[:4096], None, path.name) or rdf.Syntax.TURTLE):
        line = re.sub(r"_:([A-Za-z0-9]+)", r"<urn:bnode:\1>", line) if "_:" in line else line
        by_subject.setdefault(line.split(" ", 1)[0], []).append(line)
    kind = f" {TYPE} {iri(expand('dcat:Dataset'))} ."
    roots = [node for node, own in by_subject.items() if any(line.endswith(kind) for line in own)]
    for root in roots:
        seen, queue = {root}, [root]
        while queue:
            for line in by_subject.get(queue.pop(), ()):
                node = line.split(" ", 2)[2][:-2]
                if node in by_subject and node not in seen and node not in roots:
                    seen.add(node)
                    queue.append(node)
        yield root[1:-1], Graph.of(line for node in seen for line in by_subject[node])


REAL_FILES = (
    sorted(
        path
        for path in REAL.rglob("*")
        if path.suffix in {".ttl", ".xml", ".rdf", ".jsonld"} and "insee" not in path.parts and "oai" not in str(path)
    )
    if REAL.is_dir()
    else []
)


@pytest.mark.real
@pytest.mark.skipif(not REAL_FILES, reason="the recorded catalogs (../shared/real) are not beside this checkout")
def test_both_engines_agree_on_every_dataset_of_the_real_catalogs() -> None:
    records = [record for path in REAL_FILES for record in real_records(path)]
    assert len(records) > 400
    ours = OURS.judge(records)
    oracle = ORACLE.judge(records)
    # rdflib reads "6.0E-1" as a decimal; XSD 3.3.3 has no exponents there.
    wrong = {("Dataset-spatialResolutionInMeters-form", "6.0E-1")}
    different = {
        (finding.rule.rsplit("/", 1)[-1], finding.value)
        for one, two in zip(ours, oracle, strict=True)
        for finding in set(one) ^ set(two)
    }
    assert different <= wrong
    assert any(finding.severity is Severity.VIOLATION for findings in ours for finding in findings)


def test_prefixes_of_findings_are_known() -> None:
    node = "https://vi-du.example.vn/1"
    [findings] = Validator().judge([(node, Graph.of(lines(node, ("a", iri(expand("dcat:Dataset"))))))])
    assert all(finding.path.partition(":")[0] in PREFIXES for finding in findings)
