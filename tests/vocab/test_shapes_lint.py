"""The shapes are sound SHACL, each with words, and the linter finds the defects that DCAT-AP's own files have."""

import re

import pytest

from vocab.findings import Severity
from vocab.namespaces import shape_iri
from vocab.profile import Obligation, classes
from vocab.shapes import lint, presence_shapes, shape_info, shapes_text, shapes_without

SOUND = """@prefix sh: <http://www.w3.org/ns/shacl#> .

shape:A
    a sh:NodeShape ;
    sh:targetClass dcat:Dataset ;
    sh:property shape:A-b .

shape:A-b
    a sh:PropertyShape ;
    sh:path dct:title ;
    sh:minCount 1 .
"""


def test_the_profile_s_shapes_are_sound() -> None:
    assert lint(shapes_text()) == []
    assert lint(SOUND) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("    sh:path dct:title ;\n", "", "shape:A-b has no sh:path"),
        ("sh:minCount", "sh:shape", "sh:shape is no SHACL term"),
        ("sh:property shape:A-b .", "sh:property shape:A-b , shape:A-c .", "names shape:A-c, which is no shape"),
        ("sh:property shape:A-b .", "sh:property shape:A .", "which is no property shape"),
        ("sh:property shape:A-b .", "sh:property [ sh:path dct:title ] .", "without a name"),
    ],
)
def test_what_would_never_be_checked_is_found(old: str, new: str, problem: str) -> None:
    assert old in SOUND
    assert any(problem in found for found in lint(SOUND.replace(old, new)))


def test_every_shape_has_words_and_a_fix_in_both_languages() -> None:
    for info in shape_info().values():
        for words in (info.message, info.expectation, info.fix):
            assert words["vi"].strip() and words["en"].strip(), info.iri
        assert info.message["vi"] != info.message["en"]
        assert f"<{info.iri}>" in shapes_text() or info.iri.rsplit("/", 1)[1] in shapes_text()


def test_severities_follow_the_table() -> None:
    for name, one in classes().items():
        for term, use in one.uses.items():
            required = shape_info().get(shape_iri(f"{name}-{term}-required"))
            assert (required is not None) == (use.low > 0), (name, term)
            if required is not None:
                assert required.severity is (Severity.BLOCKING if use.blocking else Severity.VIOLATION)
            advice = shape_info().get(shape_iri(f"{name}-{term}-recommended"))
            assert (advice is not None) == (use.obligation is Obligation.RECOMMENDED)


def test_only_a_missing_title_blocks() -> None:
    blocking = {info.iri.rsplit("/", 1)[1] for info in shape_info().values() if info.severity is Severity.BLOCKING}
    assert blocking == {
        f"{name}-title-required" for name in ("Catalog", "Dataset", "DatasetSeries", "DataService", "PublicService")
    }
    assert shapes_text().count("hub:blocking true") == len(blocking)


def test_shapes_for_a_machine_keep_every_other_check() -> None:
    dropped = {info.iri for infos in presence_shapes().values() for info in infos}
    bare = shapes_without(shapes_text(), dropped)
    kept = set(re.findall(r"^shape:(\S+)$", bare, re.MULTILINE))
    everything = {info.iri.rsplit("/", 1)[1] for info in shape_info().values()}
    assert everything - kept == {iri.rsplit("/", 1)[1] for iri in dropped}
    assert "sh:message" not in bare and lint(bare) == []


def test_no_costly_constraint_is_used() -> None:
    used = set(re.findall(r"(?<![\w:])sh:(\w+)", re.sub(r'"(?:[^"\\]|\\.)*"', "", shapes_text())))
    assert not used & {"sparql", "inversePath", "zeroOrMorePath", "oneOrMorePath", "closed", "qualifiedValueShape"}
