# ruff: noqa: E501 -- tables of cases read best with one case a line
"""Each transform: what it reads, what it repairs, what it finds wrong; and how values are taken from a record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from mappings.protocol import Lifted
from mappings.transforms import TRANSFORMS
from vocab.namespaces import expand

Lift = Callable[..., Lifted]
XSD = "http://www.w3.org/2001/XMLSchema#"
EU = "http://publications.europa.eu/resource/authority/"
IANA = "http://www.iana.org/assignments/media-types/"


def objects(lifted: Lifted, prop: str, subject: str | None = None) -> list[str]:
    head = f"<{subject or lifted.iri}> <{expand(prop)}> "
    return [line[len(head) : -2] for line in lifted.graph.lines if line.startswith(head)]


def rules(lifted: Lifted) -> list[str]:
    return [finding.rule for finding in lifted.findings]


# entry of the mapping, property, value, terms expected, rules expected
SIMPLE: list[tuple[str, str, Any, list[str], list[str]]] = [
    ("title: {from: v}", "dct:title", "Cây\u00a0 xanh\n đô thị", ['"Cây xanh đô thị"@vi'], []),
    ("title: {from: v, language: en}", "dct:title", "Trees", ['"Trees"@en'], []),
    ("title: {from: v, language: none}", "dct:title", "X1", ['"X1"'], []),
    ("title: v", "dct:title", {"vi": "Cây", "en": "Trees"}, ['"Cây"@vi', '"Trees"@en'], []),
    ("title: v", "dct:title", {"@value": "Trees", "@language": "en_US"}, ['"Trees"@en-us'], []),
    ("title: v", "dct:title", {"viet nam": "Cây"}, ['"Cây"'], ["lift.language.unusable"]),
    ("title: v", "dct:title", {"a": {"b": 1}}, [], ["lift.shape"]),
    ("description: v", "dct:description", "a\r\n\r\n\r\nb", ['"a\\n\\nb"@vi'], []),
    ("title: v", "dct:title", 'Say "hi" \\ there', ['"Say \\"hi\\" \\\\ there"@vi'], []),
    ("identifier: v", "dct:identifier", 42, ['"42"'], []),
    ("issued: v", "dct:issued", "2025-04-14", [f'"2025-04-14"^^<{XSD}date>'], []),
    ("issued: v", "dct:issued", "14/04/2025", [f'"2025-04-14"^^<{XSD}date>'], []),
    ("issued: v", "dct:issued", "ngày 14 tháng 4 năm 2025", [f'"2025-04-14"^^<{XSD}date>'], []),
    ("issued: v", "dct:issued", "tháng 6/2026", [f'"2026-06"^^<{XSD}gYearMonth>'], []),
    ("issued: v", "dct:issued", "2025", [f'"2025"^^<{XSD}gYear>'], []),
    ("issued: v", "dct:issued", "31/11/2025", [], ["lift.date.impossible"]),
    ("issued: v", "dct:issued", "2025-02-30", [], ["lift.date.impossible"]),
    ("issued: v", "dct:issued", "Quý II/2025", [], ["lift.date.period"]),
    ("issued: v", "dct:issued", "gần đây", [], ["lift.date.unknown"]),
    ("issued: v", "dct:issued", "N/A", [], ["lift.placeholder"]),
    ("issued: v", "dct:issued", ["2025-04-14"], [f'"2025-04-14"^^<{XSD}date>'], []),
    ("issued: v", "dct:issued", "2025-04-14T01:02:03.450000+0700", [f'"2025-04-14T01:02:03.45+07:00"^^<{XSD}dateTime>'], []),
    ("issued: v", "dct:issued", "2025-04-14T01:02:03", [f'"2025-04-14T01:02:03"^^<{XSD}dateTime>'], []),
    ("issued: {from: v, zone: UTC}", "dct:issued", "2025-04-14T01:02:03", [f'"2025-04-14T01:02:03Z"^^<{XSD}dateTime>'], []),
    ("issued: {from: v, order: month-first}", "dct:issued", "04/14/2025", [f'"2025-04-14"^^<{XSD}date>'], []),
    ("accrualPeriodicity: v", "dct:accrualPeriodicity", "Hàng tháng", [f"<{EU}frequency/MONTHLY>"], []),
    ("accessRights: v", "dct:accessRights", f"{EU}access-right/PUBLIC", [f"<{EU}access-right/PUBLIC>"], []),
    ("license: v", "dct:license", "cc-by", [f"<{EU}licence/CC_BY_4_0>"], []),
    ("theme: {from: v, scheme: theme-vn, crosswalk: data-theme}", "dcat:theme", "Y tế", ["<https://w3id.org/open-data-hub/scheme/theme-vn/y-te>", f"<{EU}data-theme/HEAL>"], []),
    ("theme: {from: v, otherwise: nothing}", "dcat:theme", "Lạ lùng", [], ["lift.concept.unknown"]),
    ("theme: v", "dcat:theme", "http://example.org/themes/x", ["<http://example.org/themes/x>"], []),
    ("landingPage: v", "dcat:landingPage", "https://a.vn/x?y=1#z", ["<https://a.vn/x?y=1#z>"], []),
    ("landingPage: v", "dcat:landingPage", "https://a.vn/dữ liệu/cây.csv", ["<https://a.vn/d%E1%BB%AF%20li%E1%BB%87u/c%C3%A2y.csv>"], ["lift.url.repaired"]),
    ("landingPage: v", "dcat:landingPage", "www.a.gov.vn/x", ["<http://www.a.gov.vn/x>"], ["lift.url.repaired"]),
    ("landingPage: v", "dcat:landingPage", "https://a.vn/100%", ["<https://a.vn/100%25>"], ["lift.url.repaired"]),
    ("landingPage: v", "dcat:landingPage", "/dataset/7", ["<https://opendata.example.vn/dataset/7>"], ["lift.url.relative"]),
    ("landingPage: v", "dcat:landingPage", "https://a.vn/1 https://a.vn/2", ["<https://a.vn/1>", "<https://a.vn/2>"], ["lift.url.several"]),
    ("landingPage: v", "dcat:landingPage", "javascript:alert(1)", [], ["lift.url.unusable"]),
    ("landingPage: v", "dcat:landingPage", "data:text/html,x", [], ["lift.url.unusable"]),
    ("landingPage: v", "dcat:landingPage", "https://", [], ["lift.url.unusable"]),
    ("landingPage: v", "dcat:landingPage", "https://a.vn:99999/", [], ["lift.url.unusable"]),
    ("landingPage: v", "dcat:landingPage", "không có", [], ["lift.placeholder"]),
    ("landingPage: v", "dcat:landingPage", "https://an:bi@a.vn/x", ["<https://a.vn/x>"], ["lift.url.credentials"]),
    ("landingPage: v", "dcat:landingPage", {"href": 1}, [], ["lift.shape"]),
    ("conformsTo: v", "dct:conformsTo", "urn:ogc:def:crs:EPSG::4756", ["<urn:ogc:def:crs:EPSG::4756>"], []),
    ("page: {from: v, read: iri}", "foaf:page", "10.5281/zenodo.1", ["<https://doi.org/10.5281/zenodo.1>"], []),
    ("spatialResolutionInMeters: v", "dcat:spatialResolutionInMeters", "2,5", [f'"2.5"^^<{XSD}decimal>'], []),
    ("spatialResolutionInMeters: v", "dcat:spatialResolutionInMeters", "rộng", [], ["lift.number.unusable"]),
    ("temporalResolution: v", "dcat:temporalResolution", "P1M", [f'"P1M"^^<{XSD}duration>'], []),
    ("temporalResolution: v", "dcat:temporalResolution", "15 phút", [f'"PT15M"^^<{XSD}duration>'], []),
    ("temporalResolution: v", "dcat:temporalResolution", "lâu", [], ["lift.duration.unusable"]),
    ("relation: {from: v, read: reference}", "dct:relation", "https://a.vn/d/2", ["<https://a.vn/d/2>"], []),
]  # fmt: skip


@pytest.mark.parametrize(("entry", "prop", "value", "terms", "found"), SIMPLE)
def test_reads(lift: Lift, entry: str, prop: str, value: Any, terms: list[str], found: list[str]) -> None:
    lifted = lift(entry, {"v": value})
    assert sorted(objects(lifted, prop)) == sorted(terms)
    assert [rule for rule in rules(lifted) if rule != "lift.concept.unknown" or rule in found] == found
    for finding in lifted.findings:
        assert finding.path.startswith("v")
        assert finding.vi and finding.en and finding.expectation


# the same for a distribution's terms
FILES: list[tuple[str, str, Any, list[str], list[str]]] = [
    ("format: v", "dct:format", "CSV", [f"<{EU}file-type/CSV>"], []),
    ("format: v", "dct:format", ".xlsx", [f"<{EU}file-type/XLSX>"], []),
    ("format: v", "dct:format", "CSV, XLSX", [f"<{EU}file-type/CSV>", f"<{EU}file-type/XLSX>"], []),
    ("mediaType: v", "dcat:mediaType", "text/csv", [f"<{IANA}text/csv>"], []),
    (
        "mediaType: v",
        "dcat:mediaType",
        "application/vnd.x-own+json; charset=utf-8",
        [f"<{IANA}application/vnd.x-own+json>"],
        [],
    ),
    ("byteSize: v", "dcat:byteSize", 1024, [f'"1024"^^<{XSD}nonNegativeInteger>'], []),
    ("byteSize: v", "dcat:byteSize", "1,5 MB", [f'"1500000"^^<{XSD}nonNegativeInteger>'], ["lift.size.rounded"]),
    ("byteSize: v", "dcat:byteSize", "to lắm", [], ["lift.size.unusable"]),
    ("byteSize: v", "dcat:byteSize", -1, [], ["lift.size.unusable"]),
    ("byteSize: v", "dcat:byteSize", True, [], ["lift.size.unusable"]),
    ("byteSize: {from: v, read: integer}", "dcat:byteSize", "1.000", [], ["lift.number.unusable"]),
]


@pytest.mark.parametrize(("entry", "prop", "value", "terms", "found"), FILES)
def test_reads_of_files(lift: Lift, entry: str, prop: str, value: Any, terms: list[str], found: list[str]) -> None:
    lifted = lift(f"distribution:\n  from: files\n  title: t\n  {entry}\n", {"files": [{"t": "x", "v": value}]})
    (node,) = objects(lifted, "dcat:distribution")
    if entry != "byteSize: {from: v, read: integer}":
        assert sorted(objects(lifted, prop, node[1:-1])) == sorted(terms)
        assert rules(lifted) == found
    assert all(finding.path == "files[0].v" for finding in lifted.findings)


def nested(lifted: Lifted, prop: str) -> dict[str, list[str]]:
    """Property to objects of the one node that a property leads to."""
    (node,) = objects(lifted, prop)
    found: dict[str, list[str]] = {}
    for line in lifted.graph.lines:
        subject, predicate, obj = line[:-2].split(" ", 2)
        if subject == node:
            found.setdefault(predicate[1:-1], []).append(obj)
    return found


def test_an_unknown_word_is_kept_as_a_label_with_a_finding(lift: Lift) -> None:
    lifted = lift("license: v", {"v": "Giấy phép riêng của Sở"})
    node = nested(lifted, "dct:license")
    assert node[expand("rdfs:label")] == ['"Giấy phép riêng của Sở"@vi']
    assert node[expand("rdf:type")] == [f"<{expand('dct:LicenseDocument')}>"]
    assert rules(lifted) == ["lift.concept.unknown"]


def test_an_unknown_theme_can_become_a_keyword(lift: Lift) -> None:
    lifted = lift("theme: {from: v, otherwise: keyword}", {"v": "Lạ lùng"})
    assert objects(lifted, "dcat:theme") == []
    assert objects(lifted, "dcat:keyword") == ['"Lạ lùng"@vi']


def test_agent_from_a_name_is_shared_within_a_source_when_asked(lift: Lift) -> None:
    entry = "publisher: {from: v, read: agent, scope: source}"
    one, two = lift(entry, {"v": "Sở Y tế"}, "1"), lift(entry, {"v": "SỞ  Y TẾ"}, "2")
    assert objects(one, "dct:publisher") == objects(two, "dct:publisher")
    assert nested(one, "dct:publisher")[expand("foaf:name")] == ['"Sở Y tế"@vi']
    entry = "publisher: {from: v, read: agent}"
    assert objects(lift(entry, {"v": "A"}, "1"), "dct:publisher") != objects(
        lift(entry, {"v": "A"}, "2"), "dct:publisher"
    )


def test_contact_from_a_name_with_an_address(lift: Lift) -> None:
    node = nested(
        lift("contactPoint: {from: v, read: contact}", {"v": "Phòng CNTT <cntt@so.gov.vn>"}), "dcat:contactPoint"
    )
    assert node[expand("vcard:fn")] == ['"Phòng CNTT"@vi']
    assert node[expand("vcard:hasEmail")] == ["<mailto:cntt@so.gov.vn>"]


def test_email_and_phone(lift: Lift) -> None:
    mapping = "contactPoint:\n  fn: n\n  hasEmail: e\n  hasTelephone: p\n"
    lifted = lift(mapping, {"n": "A", "e": "a (at) so.gov.vn", "p": "028 3822 1234 - 0901 234 567"})
    node = nested(lifted, "dcat:contactPoint")
    assert node[expand("vcard:hasEmail")] == ["<mailto:a@so.gov.vn>"]
    assert sorted(node[expand("vcard:hasTelephone")]) == ["<tel:+842838221234>", "<tel:+84901234567>"]
    assert rules(lift(mapping, {"n": "A", "e": "ai đó", "p": "gọi sau"})) == [
        "lift.email.unusable",
        "lift.phone.unusable",
    ]


def test_period_keeps_the_words_and_invents_no_day(lift: Lift) -> None:
    node = nested(lift("temporal: {from: v, read: period}", {"v": "Quý II/2025"}), "dct:temporal")
    assert node[expand("rdfs:label")] == ['"Quý II/2025"']
    assert node[expand("dcat:startDate")] == [f'"2025-04-01"^^<{XSD}date>']
    assert node[expand("dcat:endDate")] == [f'"2025-06-30"^^<{XSD}date>']


@pytest.mark.parametrize(
    ("value", "start", "end"),
    [
        ("2019-01-01/2020-12-31", "2019-01-01", "2020-12-31"),
        ("2000-01-15T00:45:00Z/2010-01-15T00:06:00Z", "2000-01-15T00:45:00Z", "2010-01-15T00:06:00Z"),
        ("2019-01-01/..", "2019-01-01", None),
    ],
)
def test_intervals(lift: Lift, value: str, start: str, end: str | None) -> None:
    node = nested(lift("temporal: {from: v, read: period}", {"v": value}), "dct:temporal")
    assert node[expand("dcat:startDate")][0].startswith(f'"{start}"')
    assert (
        (node.get(expand("dcat:endDate")) or [None])[0] is None
        if end is None
        else node[expand("dcat:endDate")][0].startswith(f'"{end}"')
    )


def test_a_period_that_ends_before_it_starts(lift: Lift) -> None:
    assert "lift.period.reversed" in rules(lift("temporal: {from: v, read: period}", {"v": "2020-01-01/2019-01-01"}))


def test_administrative_units(lift: Lift) -> None:
    known = lift("spatial: {from: v, read: unit}", {"v": "Quảng Nam"})
    assert objects(known, "dct:spatial")[0].startswith("<https://w3id.org/open-data-hub/scheme/administrative-unit/49")
    unknown = lift("spatial: {from: v, read: unit}", {"v": "Xứ Thần Tiên"})
    assert nested(unknown, "dct:spatial")[expand("locn:geographicName")] == ['"Xứ Thần Tiên"@vi']
    assert rules(unknown) == ["lift.unit.unknown"]
    several = lift("spatial: {from: v, read: unit}", {"v": "Xã Tân Phú"})
    assert rules(several) == ["lift.unit.ambiguous"]
    assert objects(lift("spatial: {from: v, read: unit}", {"v": "Toàn quốc"}), "dct:spatial") == [f"<{EU}country/VNM>"]


@pytest.mark.parametrize(
    ("value", "prop", "found"),
    [
        ('{"type":"Point","coordinates":[106.7,10.8]}', "dcat:centroid", []),
        ("102.1,8.2,109.5,23.4", "dcat:bbox", []),
        ("POLYGON((106 10, 107 10, 107 11, 106 10))", "locn:geometry", []),
        ([106.0, 10.0, 107.0, 11.0], "dcat:bbox", []),
        ('{"type":"Point","coordinates":[10.8,106.7]}', "dcat:centroid", ["lift.geometry.swapped"]),
    ],
)
def test_geometry(lift: Lift, value: Any, prop: str, found: list[str]) -> None:
    entry = "spatial: {from: v, read: location}"
    lifted = lift(entry, {"v": value} if isinstance(value, str) else {"v": ",".join(map(str, value))})
    assert expand(prop) in nested(lifted, "dct:spatial")
    assert rules(lifted) == found


def test_a_place_off_the_earth(lift: Lift) -> None:
    assert rules(lift("spatial: {from: v, read: location}", {"v": "200,10,210,11"})) == ["lift.geometry.impossible"]


def test_checksum(lift: Lift) -> None:
    mapping = "distribution:\n  from: f\n  title: t\n  checksum: {checksumValue: h, algorithm: a}\n"
    lifted = lift(mapping, {"f": {"t": "x", "h": "SHA256:AB cd", "a": "SHA-256"}})
    (file,) = objects(lifted, "dcat:distribution")
    (node,) = objects(lifted, "spdx:checksum", file[1:-1])
    assert objects(lifted, "spdx:checksumValue", node[1:-1]) == [f'"abcd"^^<{XSD}hexBinary>']
    assert rules(lift(mapping, {"f": {"t": "x", "h": "xyz"}})) == ["lift.hex.unusable"]


def test_reference_to_another_record(lift: Lift) -> None:
    from mappings.protocol import mint_iri, record_uid

    lifted = lift("inSeries: series", {"series": "S-7"})
    uid = record_uid("office", "S-7")
    assert objects(lifted, "dcat:inSeries") == [f"<{mint_iri('https://hub.example/', uid)}>"]
    assert lifted.references == (str(uid),)


def test_sources_of_values(lift: Lift) -> None:
    record = {
        "a": "",
        "b": "hai",
        "c": ["x", "y"],
        "e": [{"key": "Tần  suất", "value": "Hàng năm"}],
        "code": 7,
        "t": "p;q",
    }
    lifted = lift(
        """
title: [{from: [a, b]}, {const: Hằng}, {template: "{b} số {code}"}]
keyword: [{from: c}, {from: t, split: ";"}, "$level"]
accrualPeriodicity: "e[key~tan suat].value"
identifier: $identifier
creator: {from: missing, read: agent, default: Sở X}
version: {from: b, map: {Hai: "2.0"}}
""",
        record,
        "ID-9",
    )
    assert objects(lifted, "dct:title") == ['"Hằng"@vi', '"hai số 7"@vi', '"hai"@vi']
    assert objects(lifted, "dcat:keyword") == ['"p"@vi', '"q"@vi', '"tỉnh"@vi', '"x"@vi', '"y"@vi']
    assert objects(lifted, "dct:accrualPeriodicity") == [f"<{EU}frequency/ANNUAL>"]
    assert objects(lifted, "dct:identifier") == ['"ID-9"']
    assert nested(lifted, "dct:creator")[expand("foaf:name")] == ['"Sở X"@vi']
    assert objects(lifted, "dcat:version") == ['"2.0"']


def test_a_strict_table_finds_what_it_does_not_have(lift: Lift) -> None:
    assert rules(lift("version: {from: v, map: {a: b}, strict: true}", {"v": "c"})) == ["lift.lookup.unknown"]


def test_first_and_conditions(lift: Lift) -> None:
    mapping = """
title: {first: [one, two]}
version: {from: v, when: {path: kind, is: [Bản đồ]}}
identifier: {from: i, when: {path: kind, not: [bản đồ]}}
description: {from: d, when: {path: x, present: true}}
"""
    lifted = lift(mapping, {"two": "2", "v": "1", "kind": "bản  ĐỒ", "i": "x", "d": "y"})
    assert objects(lifted, "dct:title") == ['"2"@vi']
    assert objects(lifted, "dcat:version") == ['"1"']
    assert objects(lifted, "dct:identifier") == []
    assert objects(lifted, "dct:description") == []


def test_every_transform_is_tried_here() -> None:
    tried = {
        "text", "string", "date", "period", "concept", "format", "media_type", "agent", "contact", "location", "unit", "geometry", "size",
        "integer", "number", "duration", "hex", "iri", "url", "email", "phone", "reference", "boolean", "legal", "statement", "point",
    }  # fmt: skip
    assert set(TRANSFORMS) == tried


def test_statement_and_boolean_and_legal(lift: Lift) -> None:
    node = nested(lift("provenance: v", {"v": "Thu thập từ thực địa"}), "dct:provenance")
    assert node[expand("rdfs:label")] == ['"Thu thập từ thực địa"@vi']
    assert objects(lift("version: {from: v, read: boolean}", {"v": "Có"}), "dcat:version") == [
        f'"true"^^<{XSD}boolean>'
    ]
    assert rules(lift("version: {from: v, read: boolean}", {"v": "có thể"})) == ["lift.boolean.unusable"]
    law = lift("applicableLegislation: v", {"v": "https://vbpl.vn/1"})
    assert objects(law, "dcatap:applicableLegislation") == ["<https://vbpl.vn/1>"]


def test_no_secret_reaches_a_finding(lift: Lift) -> None:
    lifted = lift("landingPage: v\npage: w", {"v": "https://user:geheim@a.vn/x y", "w": "https://user:geheim@"})
    assert "geheim" not in repr(lifted)
