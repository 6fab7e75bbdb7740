"""The built profile follows its tables, and holds together."""

import shutil
from pathlib import Path

import pytest
import yaml

from vocab import build
from vocab.building.outputs import outputs
from vocab.building.tables import TableError, read_classes, read_rules, read_terms
from vocab.profile import Obligation, TermKind, classes, describe, profile_digest, term_of, terms


def test_everything_built_is_up_to_date() -> None:
    assert build.stale(outputs()) == [], "run `python -m vocab.build`"


def test_the_command_answers_with_its_exit_code(capsys: pytest.CaptureFixture[str]) -> None:
    assert build.main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_a_rule_hangs_on_a_term_of_its_class(tmp_path: Path) -> None:
    words = {"vi": "a", "en": "b"}
    row = {"severity": "warning", "constraint": ["sh:not", "[]"], "says": words, "expects": words, "fix": words}
    found = read_classes(read_terms())
    for key, changed in (
        ("Dataset-titel-x", row),
        ("Nothing-title-x", row),
        ("Dataset-title-x", row | {"severity": "odd"}),
    ):
        (tmp_path / "rules.yaml").write_text(yaml.safe_dump({key: changed}))
        with pytest.raises(TableError, match=key):
            read_rules(found, tmp_path / "rules.yaml")


def test_check_finds_what_is_out_of_date_missing_or_too_much(tmp_path: Path) -> None:
    made = outputs()
    build.write(made, tmp_path)
    assert build.stale(made, tmp_path) == []
    (tmp_path / "vocab/context.jsonld").write_text("{}")
    (tmp_path / "vocab/shapes/Agent.ttl").unlink()
    (tmp_path / "vocab/shapes/Left.ttl").write_text("")
    assert build.stale(made, tmp_path) == ["vocab/context.jsonld", "vocab/shapes/Agent.ttl", "vocab/shapes/Left.ttl"]
    assert build.write(made, tmp_path) == ["vocab/context.jsonld", "vocab/shapes/Agent.ttl", "vocab/shapes/Left.ttl"]
    assert build.stale(made, tmp_path) == []


def test_the_issue_s_classes_are_there() -> None:
    asked = (
        *("Catalog", "CatalogRecord", "Dataset", "DatasetSeries", "Distribution", "DataService", "Agent", "Kind"),
        *("Location", "PeriodOfTime", "Checksum", "Standard", "LegalResource", "PublicService"),
    )
    assert set(asked) <= classes().keys()


def test_every_term_is_used_and_every_use_has_words_in_both_languages() -> None:
    for term in terms().values():
        assert term.uses, f"no class uses {term.name}"
        assert term.label["vi"] and term.label["en"]
        for use in term.uses.values():
            assert use.note["vi"] and use.note["en"], (use.class_name, use.term)


def test_what_dcat_ap_asks_of_a_dataset() -> None:
    dataset = classes()["Dataset"]
    assert dataset.iri == "http://www.w3.org/ns/dcat#Dataset"
    mandatory = {name for name, use in dataset.uses.items() if use.obligation is Obligation.MANDATORY}
    assert mandatory == {"title", "description"}
    recommended = {name for name, use in dataset.uses.items() if use.obligation is Obligation.RECOMMENDED}
    assert recommended == {"contactPoint", "distribution", "keyword", "publisher", "spatial", "temporal", "theme"}
    assert dataset.uses["title"].blocking and not dataset.uses["description"].blocking
    assert dataset.uses["publisher"].cardinality == "0..1"


REFERENCE = Path(__file__).resolve().parents[2].parent / "shared" / "reference" / "dcat-ap-3.0.1" / "properties.txt"


@pytest.mark.skipif(not REFERENCE.is_file(), reason="DCAT-AP's property table (../shared/reference) is not here")
def test_level_and_cardinality_of_every_property_of_dcat_ap_are_kept() -> None:
    by_iri = {one.iri: one for one in classes().values()}
    checked = 0
    for line in REFERENCE.read_text().splitlines():
        cells = line.split("|")
        if len(cells) < 5 or not cells[2] or cells[1] not in by_iri:
            continue
        iri, _, rest = cells[4].partition(" ")
        cardinality = rest.rsplit("'", 2)[1].replace("*", "n")
        term, one = term_of(iri), by_iri[cells[1]]
        assert term is not None and term.name in one.uses, (one.name, iri)
        use = one.uses[term.name]
        assert (use.obligation.value, use.cardinality) == (cells[2].lower(), cardinality), (one.name, term.name)
        checked += 1
    assert checked >= 130


def test_terms_say_what_values_they_take() -> None:
    known = terms()
    assert known["title"].kind is TermKind.TEXT
    assert known["accrualPeriodicity"].range.scheme == "frequency"
    assert known["publisher"].range.class_name == "Agent"
    assert known["byteSize"].datatypes == ("http://www.w3.org/2001/XMLSchema#nonNegativeInteger",)
    assert known["type"].range_on("Agent").scheme == "agent-type"
    assert known["type"].range_on("Dataset").scheme == "dataset-type"
    assert term_of("http://purl.org/dc/terms/title") is known["title"]


def test_describe_knows_terms_and_classes_by_name_and_iri() -> None:
    by_name = describe("dataClass")
    assert by_name is not None and by_name.kind == "term" and by_name.iri.endswith("ns#dataClass")
    assert describe(by_name.iri) == by_name
    one = describe("http://www.w3.org/ns/dcat#Dataset")
    assert one is not None and one.kind == "class" and one.name == "Dataset"
    assert describe("nothing") is None


def test_digest_is_stable_within_a_build() -> None:
    assert len(profile_digest()) == 64 and profile_digest() == profile_digest()


@pytest.mark.parametrize(
    ("file", "change", "message"),
    [
        ("terms.yaml", "titel: [dct:title, text, a, b, c, d]", "same property"),
        ("terms.yaml", "short: [dct:short, text]", "expected 6 cells"),
        ("terms.yaml", "odd: [dct:odd, sometext, a, b, c, d]", "range 'sometext' is unknown"),
        ("terms.yaml", "odd: [nope:odd, text, a, b, c, d]", "unknown prefix"),
    ],
)
def test_a_wrong_table_is_refused_with_its_place(tmp_path: Path, file: str, change: str, message: str) -> None:
    from vocab.building.tables import TABLES

    shutil.copy(TABLES / file, tmp_path / file)
    with (tmp_path / file).open("a") as table:
        table.write(f"\n{change}\n")
    with pytest.raises(ValueError, match=message):
        read_terms(tmp_path / file)


def test_a_class_table_with_an_unknown_term_or_level_is_refused(tmp_path: Path) -> None:
    known = read_terms()
    table = {"class": "X", "iri": "dcat:X", "label": {"vi": "a", "en": "b"}, "note": {"vi": "a", "en": "b"}}
    (tmp_path / "x.yaml").write_text(yaml.safe_dump(table | {"terms": {"titel": ["M", "1..n"]}}))
    with pytest.raises(TableError, match="titel"):
        read_classes(known, tmp_path)
    (tmp_path / "x.yaml").write_text(yaml.safe_dump(table | {"terms": {"title": ["Q", "1..n"]}}))
    with pytest.raises(TableError, match="level"):
        read_classes(known, tmp_path)
