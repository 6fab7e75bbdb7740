# ruff: noqa: E501 -- a table of cases reads best with one case a line
"""Messy Vietnamese records (synthetic), end to end: each is resolved to IRIs, or has a finding that says why not."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from mappings import load
from mappings.protocol import LiftContext, Lifted, Subject
from vocab.findings import Severity
from vocab.namespaces import expand

HUB = "https://w3id.org/open-data-hub/"
AGENCY, UNIT = f"{HUB}scheme/agency/", f"{HUB}scheme/administrative-unit/"
CLASS, LAW = f"{HUB}scheme/data-class/", f"{HUB}legal/"
EU = "http://publications.europa.eu/resource/authority/"
ACCESS, LICENCE = f"{EU}access-right/", f"{EU}licence/"


def lifted(mapping: str, record: Any, *, language: str = "vi", **context: Any) -> Lifted:
    subject = Subject("1", orjson.dumps(record), "application/json")
    return load(mapping)(subject, LiftContext("s", "https://hub.example/", language, **context))


def objects(found: Lifted, prop: str, subject: str | None = None) -> list[str]:
    head = f"<{subject or found.iri}> <{expand(prop)}> "
    return [line[len(head) : -2] for line in found.graph.lines if line.startswith(head)]


def rules(found: Lifted) -> set[str]:
    return {each.rule for each in found.findings}


def row(**fields: Any) -> dict[str, Any]:
    return {"fields": {"ten_bo_du_lieu": "Bộ dữ liệu thử", **fields}}


def package(*extras: tuple[str, str], **fields: Any) -> dict[str, Any]:
    return {"name": "thu", "title": "Bộ dữ liệu thử", "extras": [{"key": k, "value": v} for k, v in extras], **fields}


def us(**fields: Any) -> dict[str, Any]:
    return {"title": "Bộ dữ liệu thử", "@type": "dcat:Dataset", **fields}


INVENTORY, CKAN, DATA_JSON = "inventory-default", "ckan-default", "data-json-default"
OLD, NEW = "2024-05-01", "2026-02-01"

# mapping, record, property, IRIs or texts expected (None: whatever), rules that must be told
CASES: list[tuple[str, dict[str, Any], str, list[str] | None, set[str]]] = [
    # (a) agencies
    (INVENTORY, row(co_quan="Bộ Y tế"), "dct:publisher", [AGENCY + "bo-y-te"], set()),
    (INVENTORY, row(co_quan="BỘ Y TẾ "), "dct:publisher", [AGENCY + "bo-y-te"], set()),
    (INVENTORY, row(co_quan="BYT"), "dct:publisher", [AGENCY + "bo-y-te"], set()),
    (INVENTORY, row(co_quan="H57"), "dct:publisher", [AGENCY + "ubnd-hue"], set()),
    (INVENTORY, row(co_quan="h.57"), "dct:publisher", [AGENCY + "ubnd-hue"], set()),
    (INVENTORY, row(co_quan="00.00.H57"), "dct:publisher", [AGENCY + "ubnd-hue"], set()),
    (INVENTORY, row(ma_co_quan="000.00.00.H57"), "dct:publisher", [AGENCY + "ubnd-hue"], set()),
    (INVENTORY, row(ma_co_quan="VN:GOV:000.00.00.G10"), "dct:publisher", [AGENCY + "bo-nong-nghiep-va-moi-truong"], set()),
    (INVENTORY, row(ma_co_quan="H26"), "dct:publisher", None, {"lift.agency.doubtful"}),
    (INVENTORY, row(ma_co_quan="15.H49"), "dct:publisher", None, {"lift.agency.unknown"}),
    (INVENTORY, row(co_quan="UBND TP HCM"), "dct:publisher", [AGENCY + "ubnd-ho-chi-minh"], set()),
    (INVENTORY, row(co_quan="Uỷ ban nhân dân Thành phố Hồ Chí Minh"), "dct:publisher", [AGENCY + "ubnd-ho-chi-minh"], set()),
    (INVENTORY, row(co_quan="UBND tỉnh Bình Dương", ngay_cap_nhat=OLD), "dct:publisher", [AGENCY + "ubnd-binh-duong"], set()),
    (INVENTORY, row(co_quan="UBND tỉnh Bình Dương", ngay_cap_nhat=NEW), "dct:publisher", [AGENCY + "ubnd-ho-chi-minh"], {"lift.agency.succeeded"}),
    (INVENTORY, row(co_quan="Bộ TN&MT", ngay_cap_nhat="01/5/2024"), "dct:publisher", [AGENCY + "bo-tai-nguyen-va-moi-truong"], set()),
    (INVENTORY, row(co_quan="Bộ TN&MT", ngay_cap_nhat=NEW), "dct:publisher", [AGENCY + "bo-tai-nguyen-va-moi-truong"], {"lift.agency.succeeded"}),
    (INVENTORY, row(co_quan="Sở Y tế"), "dct:publisher", None, {"lift.agency.unknown"}),
    (INVENTORY, row(co_quan="UBND huyện Hòa Vang"), "dct:publisher", None, {"lift.agency.unknown"}),
    (INVENTORY, row(don_vi_cung_cap="Bộ Tài chính"), "dct:creator", [AGENCY + "bo-tai-chinh"], set()),
    (CKAN, package(organization={"id": "7", "name": "bo-xd", "title": "Bộ Xây dựng"}), "dct:publisher", [AGENCY + "bo-xay-dung"], set()),
    (CKAN, package(organization={"id": "7", "name": "x", "title": "Sở Xây dựng"}), "dct:publisher", None, {"lift.agency.unknown"}),
    (CKAN, package(("Cơ quan chủ quản", "Ngân hàng Nhà nước")), "dct:publisher", [AGENCY + "ngan-hang-nha-nuoc-viet-nam"], set()),
    (CKAN, package(author="Nguyễn Văn A"), "dct:creator", None, set()),
    (DATA_JSON, us(publisher={"name": "Bộ Công Thương"}), "dct:publisher", [AGENCY + "bo-cong-thuong"], set()),
    (DATA_JSON, us(publisher="Bé T­ ph¸p"), "dct:publisher", [AGENCY + "bo-tu-phap"], {"lift.text.encoding.tcvn3"}),
    # (b) texts
    (INVENTORY, {"fields": {"ten": "Danh s¸ch tr­êng häc"}}, "dct:title", ['"Danh sách trường học"@vi'], {"lift.text.encoding.tcvn3"}),
    (INVENTORY, {"fields": {"ten": "Danh saùch tröôøng hoïc"}}, "dct:title", ['"Danh sách trường học"@vi'], {"lift.text.encoding.vni"}),
    (INVENTORY, {"fields": {"ten": "Danh sÃ¡ch trÆ°á»\x9dng há»\x8dc"}}, "dct:title", ['"Danh sách trường học"@vi'], {"lift.text.encoding.utf-8-as-single-byte"}),
    (CKAN, package(notes="Cháº¥t lÆ°á»£ng nÆ°á»\x9bc"), "dct:description", ['"Chất lượng nước"@vi'], {"lift.text.encoding.utf-8-as-single-byte"}),
    (CKAN, package(notes="Danh s�ch tr??ng h?c"), "dct:description", None, {"lift.text.encoding.lost"}),
    (CKAN, package(notes="<p>Danh sách <b>trường</b>&nbsp;học</p>"), "dct:description", ['"Danh sách trường học"@vi'], {"lift.text.html"}),
    (CKAN, package(notes="<p>Xem <a href=\"https://a.gov.vn/x\">tại đây</a></p>"), "dct:description", ['"Xem tại đây (https://a.gov.vn/x)"@vi'], {"lift.text.html"}),
    (CKAN, package(notes="Trang chủ > Dữ liệu\nKết quả quan trắc hằng tháng.\nLượt xem: 123"), "dct:description", ['"Kết quả quan trắc hằng tháng."@vi'], {"lift.text.page-boilerplate"}),
    (CKAN, package(notes="Số liệu toàn tỉnh. Lượt xem: 1.234 | In trang"), "dct:description", ['"Số liệu toàn tỉnh."@vi'], {"lift.text.page-boilerplate"}),
    (CKAN, package(notes="Giá trị x < 5 & y > 3 của trạm"), "dct:description", ['"Giá trị x < 5 & y > 3 của trạm"@vi'], set()),
    (CKAN, package(notes="<p>Some <b>bold</b> text</p>"), "dct:description", ['"<p>Some <b>bold</b> text</p>"@vi'], set()),
    (DATA_JSON, us(title="Trang chủ » Dữ liệu » Cây xanh đô thị"), "dct:title", ['"Cây xanh đô thị"@vi'], {"lift.text.page-boilerplate"}),
    (DATA_JSON, us(description="Chia sẻ dữ liệu hạ tầng. Danh sách các trạm."), "dct:description", ['"Chia sẻ dữ liệu hạ tầng. Danh sách các trạm."@vi'], set()),
    # (c) units
    (INVENTORY, row(dia_ban="Quảng Nam"), "dct:spatial", [UNIT + "49-until-2025-06-30"], {"lift.unit.abolished"}),
    (INVENTORY, row(dia_ban="Quảng Nam", ngay_ban_hanh=OLD), "dct:spatial", [UNIT + "49-until-2025-06-30"], set()),
    (INVENTORY, row(dia_ban="Đà Nẵng", ngay_ban_hanh=OLD), "dct:spatial", [UNIT + "48-until-2025-06-30"], set()),
    (INVENTORY, row(dia_ban="Đà Nẵng", ngay_cap_nhat=NEW), "dct:spatial", [UNIT + "48-from-2025-07-01"], set()),
    (INVENTORY, row(dia_ban="Đà Nẵng", ngay_cap_nhat=NEW, nam="2020"), "dct:spatial", [UNIT + "48-until-2025-06-30"], set()),
    (INVENTORY, row(dia_ban="Hòa Bình", ngay_cap_nhat=OLD), "dct:spatial", [UNIT + "17-until-2025-06-30"], {"lift.unit.province"}),
    (INVENTORY, row(dia_ban="Bình Dương", ngay_cap_nhat=NEW), "dct:spatial", [UNIT + "74-until-2025-06-30"], {"lift.unit.province", "lift.unit.abolished"}),
    (INVENTORY, row(dia_ban="Toàn tỉnh Bắc Giang", ngay_cap_nhat=OLD), "dct:spatial", [UNIT + "24-until-2025-06-30"], set()),
    (INVENTORY, row(dia_ban="trên địa bàn Tp. HCM", ngay_cap_nhat=OLD), "dct:spatial", [UNIT + "79-until-2025-06-30"], set()),
    (INVENTORY, row(dia_ban="Quận 1; Quận 3", ngay_cap_nhat=OLD), "dct:spatial", [UNIT + "760-until-2025-06-30", UNIT + "770-until-2025-06-30"], set()),
    (INVENTORY, row(dia_ban="Hà Nội, Đà Nẵng", ngay_cap_nhat=OLD), "dct:spatial", [UNIT + "01-until-2025-06-30", UNIT + "48-until-2025-06-30"], set()),
    (INVENTORY, row(dia_ban="Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh", ngay_cap_nhat=NEW), "dct:spatial", [UNIT + "26740-until-2025-06-30"], {"lift.unit.abolished"}),
    (INVENTORY, row(dia_ban="Xã Tân Phú"), "dct:spatial", None, {"lift.unit.ambiguous"}),
    (INVENTORY, row(dia_ban="Xứ Thần Tiên"), "dct:spatial", None, {"lift.unit.unknown"}),
    (INVENTORY, row(dia_ban="Thừa Thiên-Huế", ngay_cap_nhat=OLD), "dct:spatial", [UNIT + "46-until-2025-06-30"], set()),
    (INVENTORY, row(dia_ban="Cả nước"), "dct:spatial", [EU + "country/VNM"], set()),
    (CKAN, package(("Địa bàn", "thành phố Thủ Đức"), metadata_modified="2024-01-01T00:00:00"), "dct:spatial", [UNIT + "769-until-2025-06-30"], set()),
    (CKAN, package(("spatial", "Cần Thơ"), metadata_modified="2024-01-01T00:00:00"), "dct:spatial", [UNIT + "92-until-2025-06-30"], set()),
    (DATA_JSON, us(spatial="Tỉnh Phú Yên", modified="2026-01-05"), "dct:spatial", [UNIT + "54-until-2025-06-30"], {"lift.unit.abolished"}),
    # (e) classes, access, licences
    (INVENTORY, row(muc_do_chia_se="Mở"), "hub:dataClass", [CLASS + "mo"], set()),
    (INVENTORY, row(muc_do_chia_se="Mở"), "dct:accessRights", [ACCESS + "PUBLIC"], set()),
    (INVENTORY, row(muc_do_chia_se="1. Dữ liệu mở"), "hub:dataClass", [CLASS + "mo"], set()),
    (INVENTORY, row(muc_do_chia_se="Mở (công khai)"), "hub:dataClass", [CLASS + "mo"], set()),
    (INVENTORY, row(muc_do_chia_se="chia sẻ"), "hub:dataClass", [CLASS + "dung-chung"], set()),
    (INVENTORY, row(muc_do_chia_se="Chia sẻ mặc định"), "hub:dataClass", [CLASS + "dung-chung"], set()),
    (INVENTORY, row(muc_do_chia_se="chia sẻ theo yêu cầu đặc thù"), "dct:accessRights", [ACCESS + "RESTRICTED"], set()),
    (INVENTORY, row(muc_do_chia_se="Nội bộ"), "hub:dataClass", [CLASS + "dung-rieng"], set()),
    (INVENTORY, row(muc_do_chia_se="nội bộ"), "dct:accessRights", [ACCESS + "NON_PUBLIC"], set()),
    (INVENTORY, row(muc_do_chia_se="hạn chế"), "dct:accessRights", [ACCESS + "RESTRICTED"], {"lift.concept.unknown"}),
    (INVENTORY, row(muc_do_chia_se="tùy trường hợp"), "dct:accessRights", [], {"lift.concept.unknown"}),
    (INVENTORY, row(muc_do_chia_se="Mở", quyen_truy_cap="hạn chế"), "dct:accessRights", [ACCESS + "RESTRICTED"], set()),
    (CKAN, package(("Mức độ chia sẻ", "dùng chung")), "hub:dataClass", [CLASS + "dung-chung"], set()),
    (CKAN, package(("Loại dữ liệu", "dùng chung")), "dct:accessRights", [ACCESS + "RESTRICTED"], set()),
    (DATA_JSON, us(accessLevel="hạn chế"), "dct:accessRights", [ACCESS + "RESTRICTED"], set()),
    (INVENTORY, row(giay_phep="Giấy phép CC-BY"), "dct:license", [LICENCE + "CC_BY_4_0"], set()),
    (INVENTORY, row(giay_phep="Giấy phép dữ liệu mở"), "dct:license", [f"{HUB}scheme/licence/vn-open-1.0"], set()),
    (INVENTORY, row(giay_phep="CC BY (phi thương mại)"), "dct:license", None, {"lift.concept.unknown"}),
    (INVENTORY, row(giay_phep="Theo quy định riêng"), "dct:license", None, {"lift.concept.unknown"}),
    # (f) legal acts
    (INVENTORY, row(can_cu_phap_ly="Luật Dữ liệu; nghị định 47/2020"), "dcatap:applicableLegislation", [LAW + "nd-cp/2020/47", LAW + "qh15/2024/60"], set()),
    (INVENTORY, row(nguon_du_lieu="Theo QD 950/QD-TTg ngày 01/8/2018"), "dcatap:applicableLegislation", [LAW + "qd-ttg/2018/950"], set()),
    (INVENTORY, row(nguon_du_lieu="Khảo sát thực địa"), "dcatap:applicableLegislation", [], set()),
    (INVENTORY, row(can_cu_phap_ly="Chỉ đạo của Sở"), "dcatap:applicableLegislation", None, {"lift.legal.unknown"}),
    (INVENTORY, row(can_cu_phap_ly="12/QĐ-UBND"), "dcatap:applicableLegislation", [LAW + "qd-ubnd/undated/12"], {"lift.legal.undated"}),
    (CKAN, package(provenance="Thông tư 05/2023/TT-BTNMT"), "dcatap:applicableLegislation", [LAW + "tt-btnmt/2023/05"], set()),
    (DATA_JSON, us(provenance="Nghị định số 47/2020/NĐ-CP"), "dcatap:applicableLegislation", [LAW + "nd-cp/2020/47"], set()),
]  # fmt: skip


@pytest.mark.parametrize(("mapping", "record", "prop", "expected", "told"), CASES)
def test_resolved_or_told(
    mapping: str, record: dict[str, Any], prop: str, expected: list[str] | None, told: set[str]
) -> None:
    found = lifted(mapping, record, source_url="https://dulieu.example.gov.vn/")
    if expected is not None:
        wanted = [each if each.startswith('"') else f"<{each}>" for each in expected]
        assert sorted(objects(found, prop)) == sorted(wanted)
    else:
        assert told or objects(found, prop)
    assert told <= rules(found)
    loud = {each.rule for each in found.findings if each.severity is not Severity.ADVICE}
    assert loud <= told, "no warning but the expected"
    assert all(each.path and each.vi and each.en and each.value for each in found.findings)


def test_the_table_is_as_long_as_promised() -> None:
    assert len(CASES) >= 60


# (d) points: record, WKT or None, rules
POINTS: list[tuple[str, dict[str, Any], str | None, set[str]]] = [
    (INVENTORY, row(vi_do="10,7769", kinh_do="106,7009"), "POINT(106.7009000 10.7769000)", set()),
    (INVENTORY, row(lat=10.7769, lon=106.7009), "POINT(106.7009000 10.7769000)", set()),
    (INVENTORY, row(vi_do="106.7009", kinh_do="10.7769"), "POINT(106.7009000 10.7769000)", {"lift.coordinates.swapped"}),
    (INVENTORY, row(vi_do="21°01'42\"N", kinh_do="105°51'15\"E"), "POINT(105.8541667 21.0283333)", set()),
    (INVENTORY, row(vi_do="210", kinh_do="95"), None, {"lift.coordinates.impossible"}),
    (INVENTORY, row(vi_do="21.03"), None, {"lift.point.half"}),
    (INVENTORY, row(vi_do="gần chợ", kinh_do="cầu"), None, {"lift.point.unusable"}),
    (INVENTORY, row(toa_do="10,7769; 106,7009"), "POINT(106.7009000 10.7769000)", set()),
    (INVENTORY, row(toa_do="POINT(106.7 10.77)"), "POINT(106.7000000 10.7700000)", set()),
    (INVENTORY, row(toa_do="chưa đo"), None, {"lift.point.unusable"}),
    (INVENTORY, row(x="1196543,21", y="603211,5", he_toa_do="VN-2000"), None, {"lift.coordinates.crs-missing"}),
    (INVENTORY, row(x="1196543,21", y="603211,5"), None, {"lift.coordinates.crs-missing"}),
    (INVENTORY, row(x="1196543,21", y="603211,5", he_toa_do="VN-2000", kinh_tuyen_truc="105°45'"), "near 10.8 106.7", set()),
    (INVENTORY, row(x="603211,5", y="1196543,21", epsg="EPSG:9210"), "near 10.8 106.7", set()),
    (CKAN, package(("Vĩ độ", "16.0471"), ("Kinh độ", "108.2062")), "POINT(108.2062000 16.0471000)", set()),
    (CKAN, package(("Tọa độ", "16.0471, 108.2062")), "POINT(108.2062000 16.0471000)", set()),
    (CKAN, package(("spatial", "16.0471, 108.2062")), "POINT(108.2062000 16.0471000)", set()),
    (CKAN, package(("lat", "0"), ("lon", "0")), None, {"lift.coordinates.impossible"}),
]  # fmt: skip


@pytest.mark.parametrize(("mapping", "record", "expected", "told"), POINTS)
def test_points(mapping: str, record: dict[str, Any], expected: str | None, told: set[str]) -> None:
    found = lifted(mapping, record)
    places = [node[1:-1] for node in objects(found, "dct:spatial")]
    shown = [text.split('"')[1] for place in places for text in objects(found, "dcat:centroid", place)]
    assert rules(found) == told
    if expected is None:
        assert shown == []
    elif expected.startswith("near"):
        lon, lat = map(float, shown[0][6:-1].split())
        assert (round(lat, 1), round(lon, 1)) == tuple(map(float, expected.split()[1:]))
    else:
        assert shown == [expected]
    assert not found.leftovers
    assert all(each.path.startswith(("fields.", "extras[")) for each in found.findings)


def test_zones_are_named_where_none_is_told() -> None:
    (told,) = lifted(INVENTORY, row(x="1196543", y="603211")).findings
    assert "EPSG:9210" in told.expectation and told.value == "1196543 603211" and told.path == "fields.x"


def test_the_zone_may_be_the_sources_constant() -> None:
    found = lifted(INVENTORY, row(x="1196543", y="603211"), defaults={"crs": "EPSG:9210"})
    assert objects(found, "dct:spatial") and not found.findings


# --- whose names they are --------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Ministry of Health", "BTC", "Ministry of Justice", "H57"])
def test_names_of_other_countries_are_not_ours(name: str) -> None:
    found = lifted(
        DATA_JSON,
        {"title": "Hospitals", "publisher": {"name": name}},
        language="en",
        source_url="https://data.govt.nz/",
    )
    assert AGENCY not in str(found.graph.lines) and not [each for each in rules(found) if "agency" in each]
    ours = lifted(DATA_JSON, {"title": "Hospitals", "publisher": {"name": name}}, source_url="https://data.gov.vn/")
    assert AGENCY in str(ours.graph.lines)


def test_an_agency_keeps_what_the_source_calls_it() -> None:
    found = lifted(INVENTORY, row(co_quan="Uỷ ban nhân dân Thành phố Hồ Chí Minh"))
    assert objects(found, "foaf:name", AGENCY + "ubnd-ho-chi-minh") == ['"Uỷ ban nhân dân Thành phố Hồ Chí Minh"@vi']
    code = lifted(INVENTORY, row(co_quan="000.00.00.H57"))
    assert objects(code, "foaf:name", AGENCY + "ubnd-hue") == ['"Ủy ban nhân dân thành phố Huế"@vi']
    assert objects(code, "dct:identifier", AGENCY + "ubnd-hue") == ['"000.00.00.H57"']


def test_a_successor_does_not_get_the_name_of_the_former() -> None:
    found = lifted(INVENTORY, row(co_quan="UBND tỉnh Bình Dương", ngay_cap_nhat=NEW))
    assert objects(found, "foaf:name", AGENCY + "ubnd-ho-chi-minh") == ['"Ủy ban nhân dân thành phố Hồ Chí Minh"@vi']
    block = lifted(DATA_JSON, us(publisher={"name": "UBND tỉnh Bình Dương"}, modified=NEW))
    assert objects(block, "foaf:name", AGENCY + "ubnd-ho-chi-minh") == ['"Ủy ban nhân dân thành phố Hồ Chí Minh"@vi']


def test_an_agency_that_the_source_names_by_iri_keeps_it() -> None:
    found = lifted(DATA_JSON, us(publisher={"@id": "https://moh.gov.vn/#me", "name": "Bộ Y tế"}))
    assert objects(found, "dct:publisher") == ["<https://moh.gov.vn/#me>"]


def test_one_unknown_agency_of_a_source_is_one_node() -> None:
    one = lifted(INVENTORY, row(co_quan="Sở Y tế"))
    two = lifted(INVENTORY, row(co_quan="SỞ Y TẾ", mo_ta="khác"))
    assert objects(one, "dct:publisher") == objects(two, "dct:publisher")
    assert objects(one, "dct:publisher")[0].startswith("<https://hub.example/agent/")


def test_the_province_of_a_source_tells_whose_bare_names_are_meant() -> None:
    bare = lifted(INVENTORY, row(dia_ban="Phường Hải Châu", ngay_cap_nhat=NEW))
    told = lifted(INVENTORY, row(dia_ban="Xã Tân Phú", ngay_cap_nhat=NEW), defaults={"province": "Đồng Nai"})
    assert bare.graph.lines
    spatial = objects(told, "dct:spatial")
    assert (len(spatial) == 1 and spatial[0].startswith(f"<{UNIT}")) or "lift.unit.ambiguous" in rules(told)


# --- cheap where all is well -----------------------------------------------------------------------------------


def test_a_mended_text_keeps_its_path_and_the_sources_words() -> None:
    found = lifted(CKAN, package(tags=[{"name": "tốt"}, {"name": "Hµ Néi"}], notes={"vi": "Danh s¸ch tr­êng häc"}))
    assert objects(found, "dcat:keyword") == ['"Hà Nội"@vi', '"tốt"@vi']
    assert objects(found, "dct:description") == ['"Danh sách trường học"@vi']
    assert {(each.path, each.value) for each in found.findings} == {
        ("tags[1].name", "Hµ Néi"),
        ("notes", "Danh s¸ch tr­êng häc"),
    }


def test_addresses_and_foreign_words_are_left_alone() -> None:
    texts = [
        "Données ouvertes à l'école",
        "Größe der Fläche",
        "https://a.vn/dữ-liá»‡u",
        "São Paulo",
        "Việt Nam – Água",
        "niño?ok",
    ]
    found = lifted(CKAN, package(notes="x", tags=[{"name": text} for text in texts]))
    assert {f'"{text}"@vi' for text in texts} == set(objects(found, "dcat:keyword"))
    assert not [rule for rule in rules(found) if rule.startswith("lift.text")]


def test_rdf_records_are_read_the_same_way() -> None:
    p = {
        name: expand(name)
        for name in (
            "dcat:Dataset",
            "dct:title",
            "dct:publisher",
            "foaf:name",
            "dct:modified",
            "rdf:type",
            "foaf:Agent",
            "dct:description",
        )
    }
    lines = f"""<https://a.vn/1> <{p["rdf:type"]}> <{p["dcat:Dataset"]}> .
<https://a.vn/1> <{p["dct:title"]}> "Danh s¸ch tr­êng häc"@vi .
<https://a.vn/1> <{p["dct:description"]}> "<p>Số liệu toàn tỉnh.</p>Lượt xem: 12"@vi .
<https://a.vn/1> <{p["dct:modified"]}> "2026-02-01" .
<https://a.vn/1> <{p["dct:publisher"]}> _:b .
_:b <{p["rdf:type"]}> <{p["foaf:Agent"]}> .
_:b <{p["foaf:name"]}> "UBND tỉnh Bình Dương"@vi .
"""
    found = load("dcat-default")(
        Subject("https://a.vn/1", lines.encode(), "application/n-triples"), LiftContext("s", "https://hub.example/")
    )
    assert objects(found, "dct:title") == ['"Danh sách trường học"@vi']
    assert objects(found, "dct:description") == ['"Số liệu toàn tỉnh."@vi']
    assert objects(found, "dct:publisher") == [f"<{AGENCY}ubnd-ho-chi-minh>"]
    assert {
        "lift.text.encoding.tcvn3",
        "lift.text.html",
        "lift.text.page-boilerplate",
        "lift.agency.succeeded",
    } <= rules(found)
