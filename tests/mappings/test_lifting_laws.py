# ruff: noqa: E501 -- tables of cases read best with one case a line
"""Laws of lifting: the same in gives the same out, no blank node leaves, every line is good N-Triples, nothing raises."""

from __future__ import annotations

import random
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mappings import builtin_names, load
from mappings.protocol import LiftContext, Subject, UnliftableRecord, mint_iri, record_uid
from vocab.rdf import Report, Syntax, parse

CONTEXT = LiftContext("s", "https://hub.example/", source_url="https://opendata.example.vn/")
JSON_MAPPINGS = [name for name in builtin_names() if name not in ("dcat-default", "hub-default")]

WORDS = st.sampled_from(
    ["", " ", "Cây xanh", "https://a.vn/x", "https://a.vn/dữ liệu", "31/11/2025", "2025-01-01", "Quý I/2025", "CSV", "text/csv", "12 MB", "\ud800",
     '{"type":"Point","coordinates":[106,10]}', '["a","b"]', "[", "{", "<>", "\\", '"', "\n", "a@b.vn", "Hàng năm", "javascript:1", "x" * 300, "urn:x:1"]
) | st.text(max_size=12)  # fmt: skip
FIELDS = st.sampled_from(
    ["id", "name", "title", "notes", "url", "uri", "tags", "groups", "extras", "resources", "organization", "key", "value", "format", "size", "license_id",
     "identifier", "@id", "@type", "description", "keyword", "theme", "publisher", "contactPoint", "distribution", "downloadURL", "accessURL", "spatial",
     "temporal", "issued", "modified", "fields", "links", "ten_bo_du_lieu", "linh_vuc", "duong_dan", "dinh_dang", "frequency", "type", "hash", "language"]
)  # fmt: skip
VALUES = st.recursive(
    WORDS | st.integers(-5, 10**12) | st.floats(allow_nan=False, allow_infinity=False) | st.booleans() | st.none(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=5),
    max_leaves=12,
)
RECORDS = st.dictionaries(FIELDS, VALUES, max_size=8)


def good(lines: tuple[str, ...]) -> None:
    report = Report()
    again = sorted(set(parse("".join(f"{line}\n" for line in lines).encode(), Syntax.N_TRIPLES, report=report)))
    assert not report.findings()
    assert again == list(lines)
    assert not any(line.startswith("_:") or " _:" in line.split('"')[0] for line in lines)


@pytest.mark.parametrize("name", JSON_MAPPINGS)
@settings(max_examples=120, deadline=None)
@given(record=RECORDS)
def test_any_json_lifts_the_same_twice_into_good_triples(name: str, record: dict[str, Any]) -> None:
    content = orjson.dumps(orjson.loads(str_safe(record)))
    lift = load(name)
    one, two = (lift(Subject("7", content, "application/json"), CONTEXT) for _ in range(2))
    assert one == two
    assert one.graph.digest == two.graph.digest
    good(one.graph.lines)
    assert one.iri.startswith(("http://", "https://"))
    assert one.title and one.name
    assert all(
        finding.vi and finding.en and finding.path and len(finding.value or "") <= 500 for finding in one.findings
    )


def str_safe(record: Any) -> bytes:
    """JSON as a careless producer would write it; lone surrogates replaced, as no JSON text can carry them."""
    import json

    return json.dumps(record, ensure_ascii=False).encode("utf-8", "replace")


NODES = [f"_:b{number}" for number in range(4)] + [
    "<https://a.vn/d/1>",
    "<https://a.vn/f/1>",
    "<urn:x:1>",
    "<relative>",
]
PREDICATES = [
    "dcat#distribution",
    "dcat#contactPoint",
    "dcat#theme",
    "dcat#accessURL",
    "dcat#keyword",
    "dcat#accessService",
]
LITERALS = [
    '"Cây"',
    '"Cây"@vi',
    '"x"@zz-zz-zz',
    '"2025-01-01"^^<http://www.w3.org/2001/XMLSchema#date>',
    '"https://a.vn/x y"',
    '""',
    '"a\\nb\\"c"',
]
TRIPLES = st.lists(
    st.tuples(
        st.sampled_from(NODES),
        st.sampled_from(PREDICATES).map(lambda name: f"<http://www.w3.org/ns/{name}>")
        | st.sampled_from(["title", "temporal", "issued", "publisher", "spatial", "unknown"]).map(
            lambda name: f"<http://purl.org/dc/terms/{name}>"
        ),
        st.sampled_from(NODES + LITERALS),
    ),
    max_size=14,
)
MAIN = "<https://a.vn/d/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> ."


@settings(max_examples=300, deadline=None)
@given(triples=TRIPLES, seed=st.integers(0, 1000))
def test_rdf_in_any_order_and_labelling_lifts_the_same(triples: list[tuple[str, str, str]], seed: int) -> None:
    lift = load("dcat-default")
    lines = [f"{s} {p} {o} ." for s, p, o in triples] + [MAIN]
    one = lift(Subject("https://a.vn/d/1", ("\n".join(lines) + "\n").encode(), "application/n-triples"), CONTEXT)
    good(one.graph.lines)
    shuffler = random.Random(seed)
    names = list(range(4))
    shuffler.shuffle(names)
    renamed = list(lines)
    for old, new in enumerate(names):
        renamed = [line.replace(f"_:b{old}", f"_:n{new}") for line in renamed]
    shuffler.shuffle(renamed)
    two = lift(Subject("https://a.vn/d/1", ("\n".join(renamed) + "\n").encode(), "application/n-triples"), CONTEXT)
    if not cyclic(triples):
        assert two.graph == one.graph


def cyclic(triples: list[tuple[str, str, str]]) -> bool:
    """Whether blank nodes point at one another in a circle, or two of them at one: no label-free order exists then."""
    links = {(s, o) for s, _, o in triples if s.startswith("_:") and o.startswith("_:")}
    reach = set(links)
    for _ in range(4):
        reach |= {(a, d) for a, b in reach for c, d in links if b == c}
    targets = [o for s, _, o in triples if o.startswith("_:")]
    return any(a == b for a, b in reach) or len(targets) != len(set(targets))


def test_identity(tmp_path: Any) -> None:
    lift = load("ckan-default")

    def iri(record: dict[str, Any], **more: Any) -> str:
        context = LiftContext("s", "https://hub.example/", **more)
        return lift(Subject("9", orjson.dumps(record), "application/json"), context).iri

    minted = mint_iri("https://hub.example/", record_uid("s", "9"))
    assert iri({"title": "a"}) == minted
    assert iri({"title": "a", "uri": "https://a.vn/d/9"}) == "https://a.vn/d/9"
    assert iri({"title": "a", "extras": [{"key": "uri", "value": "https://a.vn/d/9"}]}) == "https://a.vn/d/9"
    assert iri({"title": "a", "uri": "urn:uuid:9"}) == minted
    assert iri({"title": "a", "uri": "https://a b/"}) == minted
    assert iri({"title": "a", "uri": "https://a.vn/d/9"}, assigned_iri="https://kept.vn/1") == "https://kept.vn/1"


def test_rdf_identity_and_foreign_descriptions() -> None:
    lift = load("dcat-default")
    rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
    content = f"""<urn:uuid:1> <{rdf}> <http://www.w3.org/ns/dcat#Dataset> .
<urn:uuid:1> <http://purl.org/dc/terms/title> "A" .
<urn:uuid:1> <http://purl.org/dc/terms/relation> <urn:uuid:2> .
<urn:uuid:1> <http://www.w3.org/ns/dcat#prev> <https://a.vn/3> .
<urn:uuid:2> <{rdf}> <http://www.w3.org/ns/dcat#Dataset> .
<urn:uuid:2> <http://purl.org/dc/terms/title> "B" .
<https://a.vn/3> <{rdf}> <http://www.w3.org/ns/dcat#Dataset> .
<https://a.vn/3> <http://purl.org/dc/terms/title> "C" .
""".encode()
    lifted = lift(Subject("urn:uuid:1", content, "application/n-triples"), CONTEXT)
    minted = mint_iri(CONTEXT.base, record_uid("s", "urn:uuid:1"))
    assert lifted.iri == minted and lifted.source_iri is None
    text = "\n".join(lifted.graph.lines)
    assert '"A"' in text and '"B"' not in text and '"C"' not in text
    assert f'<{minted}> <http://purl.org/dc/terms/identifier> "urn:uuid:1" .' in lifted.graph.lines
    assert f"<{mint_iri(CONTEXT.base, record_uid('s', 'urn:uuid:2'))}>" in text and lifted.references == (
        str(record_uid("s", "urn:uuid:2")),
    )
    assert "<https://a.vn/3>" in text
    kept = lift(
        Subject("urn:uuid:1", content, "application/n-triples"),
        LiftContext("s", CONTEXT.base, assigned_iri="https://kept.vn/1"),
    )
    assert kept.iri == "https://kept.vn/1" and "urn:uuid:1> <" not in "\n".join(kept.graph.lines)


def test_construct_files_run_first(tmp_path: Any) -> None:
    (tmp_path / "own.rq").write_text(
        "PREFIX s: <https://schema.org/> PREFIX dcat: <http://www.w3.org/ns/dcat#> PREFIX dct: <http://purl.org/dc/terms/>"
        " CONSTRUCT { ?d a dcat:Dataset ; dct:title ?n } WHERE { ?d a s:Dataset ; s:name ?n }"
    )
    (tmp_path / "own.yaml").write_text("mapping:\n  name: own\n  reads: rdf\n  construct: own.rq\n")
    content = b"""<https://a.vn/1> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://schema.org/Dataset> .
<https://a.vn/1> <https://schema.org/name> "C\xc3\xa2y" .
"""
    lifted = load("own", tmp_path)(Subject("https://a.vn/1", content, "application/n-triples"), CONTEXT)
    assert lifted.title == "Cây" and len(lifted.graph) == 2
    digest = load("own", tmp_path).digest
    query = tmp_path / "own.rq"
    query.write_text(query.read_text() + "\n# changed")
    assert load("own", tmp_path).digest != digest


@pytest.mark.parametrize("content", [b"", b"{", b"[1,2]", b"3", b'"x"', b"[]"])
def test_what_is_no_record_says_so(content: bytes) -> None:
    with pytest.raises(UnliftableRecord) as caught:
        load("ckan-default")(Subject("1", content, "application/json"), CONTEXT)
    assert caught.value.finding.severity.value == "blocking"


def test_rdf_without_a_subject_says_so() -> None:
    with pytest.raises(UnliftableRecord) as caught:
        load("dcat-default")(Subject("1", b"<urn:a> <urn:b> <urn:c> .\n", "application/n-triples"), CONTEXT)
    assert caught.value.finding.rule == "lift.record.no-subject"


def test_a_package_show_answer_that_is_a_list_of_one_lifts() -> None:
    lifted = load("ckan-default")(Subject("1", b'[{"title":"A"}]', "application/json"), CONTEXT)
    assert lifted.title == "A"
