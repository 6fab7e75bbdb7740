"""Concept schemes: what sources write is found, what is ambiguous is not guessed, facts agree with the reference."""

import csv
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vocab.building.tables import TABLES, TableError, read_schemes
from vocab.namespaces import BASE, EU_AUTHORITY
from vocab.rdf import Syntax, parse
from vocab.schemes import UnknownScheme, all_schemes, find_concept, fold, iri_key, scheme, scheme_names

REFERENCE = Path(__file__).resolve().parents[2].parent / "shared" / "reference"
SCHEMES = Path(__file__).resolve().parents[2] / "vocab" / "schemes"


@pytest.mark.parametrize(
    ("name", "text", "code"),
    [
        ("frequency", "Hàng tháng", "MONTHLY"),
        ("frequency", "hằng quý", "QUARTERLY"),
        ("frequency", "hang nam", "ANNUAL"),
        ("frequency", "6 tháng", "ANNUAL_2"),
        ("frequency", "Thời gian thực", "CONT"),
        ("frequency", "Khi có thay đổi", "AS_NEEDED"),
        ("frequency", "không định kỳ", "IRREG"),
        ("frequency", "R/P1Y", "ANNUAL"),
        ("frequency", "http://publications.europa.eu/resource/authority/frequency/DAILY", "DAILY"),
        ("frequency", "https://publications.europa.eu/resource/authority/frequency/DAILY/", "DAILY"),
        ("file-type", "XLSX", "XLSX"),
        ("file-type", ".csv", "CSV"),
        ("file-type", "*.GeoJSON", "GEOJSON"),
        ("file-type", "text/csv; charset=utf-8", "CSV"),
        ("file-type", "application/vnd.ms-excel", "XLS"),
        ("file-type", "ESRI Shape", "SHP"),
        ("file-type", "OGC:WMS", "WMS_SRVC"),
        ("file-type", "IFC", "IFC"),
        ("file-type", "City GML", "CITYGML"),
        ("file-type", "3D Tiles", "3DTILES"),
        ("file-type", "GTFS", "GTFS"),
        ("file-type", "px", "PX"),
        ("file-type", "NGSI-LD", "NGSI_LD"),
        ("media-type", "text/CSV", "text/csv"),
        ("media-type", "https://www.iana.org/assignments/media-types/application/json", "application/json"),
        ("licence", "cc-by", "CC_BY_4_0"),
        ("licence", "CC BY-SA 3.0", "CC_BYSA_3_0"),
        ("licence", "https://creativecommons.org/licenses/by/4.0", "CC_BY_4_0"),
        ("licence", "http://www.opendefinition.org/licenses/cc-by", "CC_BY_4_0"),
        ("licence", "https://creativecommons.org/licenses/by/4.0/deed.vi", "CC_BY_4_0"),
        ("licence", "http://creativecommons.org/licenses/by/4.0/legalcode", "CC_BY_4_0"),
        ("licence", "https://creativecommons.org/licenses/by/2.5/dk/", None),
        ("licence", "Open Data Commons Open Database License (ODbL)", "ODC_BL"),
        ("file-type", "http://www.iana.org/assignments/media-types/text/csv", "CSV"),
        ("file-type", "Spreadsheet (xls)", "XLS"),
        ("file-type", "http://data.gov/resource/authority/file-type/CSV", "CSV"),
        ("frequency", "http://purl.org/cld/freq/annual", "ANNUAL"),
        ("frequency", "http://purl.org/linked-data/sdmx/2009/code#freq-W", "WEEKLY"),
        ("frequency", "asNeeded", "AS_NEEDED"),
        ("language", "http://id.loc.gov/vocabulary/iso639-1/en-us", "ENG"),
        ("language", "http://lexvo.org/id/iso639-3/cjm", "cjm"),
        ("status", "http://purl.org/adms/status/completed", "COMPLETED"),
        ("status", "http://purl.org/adms/status/onGoing", "ongoing"),
        ("checksum-algorithm", "http://dcat-ap.de/def/hashAlgorithms/sha/256", "sha256"),
        ("topic-category", "planningCadastre", "planningCadastre"),
        ("licence", "odc-odbl", "ODC_BL"),
        ("licence", "notspecified", "notspecified"),
        ("language", "vi", "VIE"),
        ("language", "vie", "VIE"),
        ("language", "Tiếng Việt", "VIE"),
        ("language", "en-AU", "ENG"),
        ("access-right", "công khai", "PUBLIC"),
        ("data-class", "Dữ liệu dùng chung", "dung-chung"),
        ("data-class", "Chia sẻ mặc định", "dung-chung"),
        ("theme-vn", "Khoa học và công nghệ", "cong-nghe"),
        ("theme-hcmc", "Y tế", "y-te"),
        ("agency", "H57", "ubnd-hue"),
        ("agency", "UBND tỉnh Bình Dương", "ubnd-binh-duong"),
        ("agency", "BTNMT", "bo-tai-nguyen-va-moi-truong"),
        ("legal-act", "950/QĐ-TTg", "950/QĐ-TTg"),
        ("legal-act", "950/QD-TTg", "950/QĐ-TTg"),
        ("standard", "EPSG:9210", "epsg-9210"),
        ("status", "thí điểm", "pilot"),
        ("frequency", "mỗi khi trăng tròn", None),
        ("frequency", "", None),
        ("frequency", "   ", None),
    ],
)
def test_what_sources_write_is_found(name: str, text: str, code: str | None) -> None:
    found = scheme(name).resolve(text)
    assert (found.code if found else None) == code


def test_nfd_and_stray_signs_do_not_matter() -> None:
    import unicodedata

    for text in (unicodedata.normalize("NFD", "Hằng tháng"), "“Hằng tháng”", " hằng  tháng ", "HẰNG-THÁNG"):
        found = scheme("frequency").resolve(text)
        assert found is not None and found.code == "MONTHLY", text


def test_every_concept_is_found_by_iri_code_and_label() -> None:
    for one in all_schemes():
        for concept in one:
            assert one.resolve(concept.iri) == concept
            assert one.resolve(concept.code) == concept, (one.name, concept.code)
            assert find_concept(concept.iri) is not None
            for language in ("vi", "en"):
                found = one.resolve(concept.label[language], language)
                assert found is not None, (one.name, concept.label[language])
                assert found == concept or found.label[language].casefold() == concept.label[language].casefold()


@given(st.text(max_size=40))
def test_resolving_never_fails_and_is_the_same_twice(text: str) -> None:
    for name in ("file-type", "licence", "language"):
        assert scheme(name).resolve(text) == scheme(name).resolve(text)


@given(st.text(max_size=60))
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_what_writers_of_iris_vary() -> None:
    assert iri_key("https://www.X.org/a/") == iri_key("http://x.org/a") == iri_key("HTTP://X.ORG/a#")


def test_candidates_are_offered_where_nothing_is_named() -> None:
    agencies = scheme("agency")
    assert agencies.resolve("môi trường") is None
    offered = [concept.code for concept in agencies.candidates("môi trường")]
    assert offered[0] == "bo-nong-nghiep-va-moi-truong", "what goes on comes before what was closed"
    assert "bo-tai-nguyen-va-moi-truong" in offered
    assert agencies.candidates("H57")[0].code == "ubnd-hue"
    assert agencies.candidates("  ") == () and agencies.candidates("không có đâu") == ()
    assert len(agencies.candidates("ubnd", limit=5)) == 5


def test_crosswalks_go_both_ways() -> None:
    to_eu = scheme("theme-vn").crosswalk("data-theme")
    assert len(to_eu) == 12, "every national theme has an EU theme"
    assert to_eu[f"{BASE}scheme/theme-vn/y-te"] == (f"{EU_AUTHORITY}data-theme/HEAL",)
    back = scheme("data-theme").crosswalk("theme-vn")
    assert f"{BASE}scheme/theme-vn/y-te" in back[f"{EU_AUTHORITY}data-theme/HEAL"]
    assert len(scheme("theme-hcmc").crosswalk("data-theme")) == 12
    assert len(scheme("theme-hcmc").crosswalk("theme-vn")) >= 9
    fields = scheme("smart-city-field")
    crossed = fields.crosswalk("data-theme").keys() | fields.crosswalk("theme-vn").keys()
    assert {concept.iri for concept in fields if not concept.broader} <= crossed


def test_the_four_lists_of_the_founding_documents() -> None:
    fields = scheme("smart-city-field")
    sizes = {one.code: len(one.members) for one in fields.collections}
    assert sizes["fields-829"] == 8 and sizes["fields-950"] == 8 and sizes["smart-pillar"] == 8
    assert sizes["dx-pillar"] == 3 and sizes["sector-950"] == 5 and sizes["inter-sector"] == 6
    assert sizes["fields-review-950"] == 8 and sizes["fields-local"] == 7 + 1  # electricity and lighting are two fields
    only_829 = set(fields.collection("fields-829").members) - set(fields.collection("fields-950").members)
    assert {find_concept(iri).code for iri in only_829} == {"education", "healthcare"}  # type: ignore[union-attr]
    with pytest.raises(KeyError, match="no collection"):
        fields.collection("nothing")


def test_agencies_know_their_changes_and_what_is_not_verified() -> None:
    agencies = scheme("agency")
    gone = agencies.resolve("Bộ Tài nguyên và Môi trường")
    assert gone is not None and gone.replaced_by == (f"{BASE}scheme/agency/bo-nong-nghiep-va-moi-truong",)
    assert not gone.verified and "agency_code" not in gone.properties
    merger = next(event for event in agencies.events if gone.iri in event.original)
    assert merger.resulting == gone.replaced_by and merger.verified
    mergers = [event for event in agencies.events if event.date == "2025-07-01"]
    assert len(mergers) == 23 and sum(len(event.original) for event in mergers) == 52
    assert len([one for one in agencies if one.code.startswith("ubnd-")]) == 63
    assert all(
        one.properties.get("agency_code") != one.properties.get("unverified_agency_code")
        for one in agencies
        if one.properties.get("agency_code")
    )


def test_a_memory_code_is_never_a_fact() -> None:
    if not REFERENCE.is_dir():
        pytest.skip("the reference tables (../shared/reference) are not beside this checkout")
    with (REFERENCE / "vn" / "agencies.csv").open() as file:
        memory = {row["code"] for row in csv.DictReader(file) if "MEMORY" in row["code_evidence"]}
    with (REFERENCE / "vn" / "provinces_34.csv").open() as file:
        memory |= {row["h_code"] for row in csv.DictReader(file) if row["h_code_evidence"].startswith("MEMORY")}
    stated = {concept.properties.get("agency_code") for concept in scheme("agency")}
    assert memory and not memory & stated
    assert 'hub:agencyCode "H57"' in (SCHEMES / "agency.ttl").read_text()
    assert 'hub:agencyCode "G04"' not in (SCHEMES / "agency.ttl").read_text()


@pytest.mark.parametrize(
    ("name", "file"),
    [
        ("frequency", "frequencies"),
        ("access-right", "access-right"),
        ("data-theme", "data-theme"),
        ("dataset-type", "dataset-types"),
        ("availability", "planned-availability"),
        ("status", "distribution-status"),
        ("distribution-type", "distribution-types"),
        ("file-type", "filetypes"),
        ("licence", "licences"),
    ],
)
def test_every_concept_of_the_eu_tables_is_there(name: str, file: str) -> None:
    if not REFERENCE.is_dir():
        pytest.skip("the reference tables (../shared/reference) are not beside this checkout")
    source = (REFERENCE / "eu" / f"{file}.ttl").read_bytes()
    identifier = "<http://purl.org/dc/elements/1.1/identifier>"
    iris = {line.split(" ", 1)[0][1:-1] for line in parse(source, Syntax.TURTLE) if f" {identifier} " in line}
    assert iris and not iris - {concept.iri for concept in scheme(name)}


def test_the_turtle_says_what_the_index_says() -> None:
    label = "<http://www.w3.org/2004/02/skos/core#prefLabel>"
    for one in all_schemes():
        lines = set(parse((SCHEMES / f"{one.name}.ttl").read_bytes(), Syntax.TURTLE))
        labelled = {line.split(" ", 1)[0][1:-1] for line in lines if f" {label} " in line}
        assert {concept.iri for concept in one} | {one.iri} <= labelled


def test_loading_and_resolving_is_fast() -> None:
    scheme.cache_clear()
    started = time.perf_counter()
    scheme("file-type").resolve("csv")
    assert time.perf_counter() - started < 0.1
    started = time.perf_counter()
    for _ in range(1000):
        scheme("file-type").resolve("Tệp không biết")
    assert time.perf_counter() - started < 0.5


def test_an_unknown_scheme_names_those_there_are() -> None:
    with pytest.raises(UnknownScheme, match="frequency"):
        scheme("frequenzy")
    with pytest.raises(UnknownScheme):
        scheme("../profile")
    assert "file-type" in scheme_names()


def wrong_scheme(tmp_path: Path, row: str) -> None:
    (tmp_path / "schemes").mkdir()
    (tmp_path / "schemes.yaml").write_text('try: {vi: Thử, en: Try, version: "1", source: "none"}\n')
    (tmp_path / "schemes" / "try.csv").write_text(f"code,label_vi,label_en,alt_vi,broader\na,Một,One,,\n{row}\n")
    read_schemes(tmp_path)


@pytest.mark.parametrize(
    ("row", "message"),
    [("a,Hai,Two,,", "given twice"), ("b,,Two,,", "label in both"), ("b,Hai,Two,,x:y", "unknown prefix")],
)
def test_a_wrong_row_is_refused(tmp_path: Path, row: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        wrong_scheme(tmp_path, row)


def test_two_concepts_of_one_alternative_name_are_refused(tmp_path: Path) -> None:
    from vocab.building.schemes import scheme_index

    wrong = "a,Một,One,chung,\nb,Hai,Two,chung,"
    (tmp_path / "schemes").mkdir()
    (tmp_path / "schemes.yaml").write_text('try: {vi: Thử, en: Try, version: "1", source: "none"}\n')
    (tmp_path / "schemes" / "try.csv").write_text(f"code,label_vi,label_en,alt_vi,broader\n{wrong}\n")
    with pytest.raises(TableError, match="'chung' names both a and b"):
        scheme_index(read_schemes(tmp_path)["try"])


def test_labels_that_fold_alike_are_not_guessed(tmp_path: Path) -> None:
    import orjson

    from vocab.building.schemes import scheme_index
    from vocab.schemes import Scheme

    (tmp_path / "schemes").mkdir()
    (tmp_path / "schemes.yaml").write_text('try: {vi: Thử, en: Try, version: "1", source: "none"}\n')
    (tmp_path / "schemes" / "try.csv").write_text("code,label_vi,label_en\nx1,Chợ,Market\nx2,Chó,Dog\n")
    made = Scheme(orjson.loads(scheme_index(read_schemes(tmp_path)["try"])))
    assert made.resolve("cho") is None
    found = made.resolve("chợ")
    assert found is not None and found.code == "x1"


def test_tables_are_in_the_package() -> None:
    assert TABLES.is_dir()
