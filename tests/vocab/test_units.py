"""Administrative units in time, against the reference facts where they lie beside the checkout."""

from __future__ import annotations

import csv
import time
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from vocab.units import CodeScheme, Kind, Level, Resolution, Why, find_unit, resolve, units
from vocab.units_build import artefacts

REFERENCE = Path(__file__).parents[2].parent / "shared" / "reference" / "vn"
BEFORE, AFTER, LATER = date(2025, 6, 15), date(2025, 8, 1), date(2026, 11, 1)


def rows(name: str) -> list[dict[str, str]]:
    path = REFERENCE / name
    if not path.exists():
        pytest.skip(f"needs the reference facts beside the checkout: {path}")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def codes(resolution: Resolution) -> set[str]:
    return {candidate.unit.code for candidate in resolution.candidates}


def answer(text: str, on: date | None = None, **more: object) -> str | None:
    found = resolve(text, on=on, **more).answer  # type: ignore[arg-type]
    return found.unit.code if found else None


def test_artefacts_are_up_to_date() -> None:
    for path, content in artefacts().items():
        assert path.read_bytes() == content, f"{path.name}: run python -m vocab.units_build"


def test_how_many_there_are_on_each_day() -> None:
    table = units().all

    def count(level: Level, day: date) -> int:
        return sum(1 for unit in table if unit.level is level and unit.valid_on(day))

    assert [count(level, date(2025, 6, 30)) for level in Level] == [63, 696, 10035]
    assert [count(level, date(2025, 7, 1)) for level in Level] == [34, 0, 3321]
    assert [count(level, LATER) for level in Level] == [34, 0, 3321]
    kinds = Counter(unit.kind for unit in table if unit.level is Level.PROVINCE and unit.valid_on(LATER))
    assert (kinds[Kind.CENTRAL_CITY], kinds[Kind.PROVINCE]) == (9, 25)
    assert len({unit.iri for unit in table}) == len(table)


def test_all_old_communes_before_and_after() -> None:
    """The promise: each of the 10,035, named in full, on a day before and a day after."""
    became: defaultdict[str, set[str]] = defaultdict(set)
    for row in rows("successors.csv"):
        became[row["old_code"]].add(row["new_code"])
    legacy = [row for row in rows("wards_legacy.csv") if row["ward_code"]]
    assert len(legacy) == 10035
    for row in legacy:
        text = f"{row['ward']}, {row['district']}, {row['province']}"
        assert codes(resolve(text, on=BEFORE)) == {row["ward_code"]}, text
        assert codes(resolve(text, on=AFTER)) == became[row["ward_code"]], text
        assert codes(resolve(row["ward"], on=BEFORE, within=row["district_code"])) == {row["ward_code"]}, text
        assert codes(resolve(row["ward"], on=AFTER, within=row["district_code"])) == became[row["ward_code"]], text
        assert answer(row["ward_code"], BEFORE, kind=Level.COMMUNE) == row["ward_code"]


def test_all_new_communes() -> None:
    same_name = Counter((row["ward"], row["province_code"]) for row in rows("wards_2025.csv"))
    for row in rows("wards_2025.csv"):
        text = f"{row['ward']}, {row['province']}"
        found = resolve(text, on=AFTER)
        assert row["ward_code"] in codes(found), text
        if found.answer:
            assert found.answer.unit.code == row["ward_code"]
        direct = [one for one in found.candidates if not one.via]
        assert len(direct) == same_name[row["ward"], row["province_code"]], text
        assert answer(row["ward_code"], AFTER) == row["ward_code"]


def test_all_provinces() -> None:
    for row in rows("provinces_63_to_34.csv"):
        before, after = resolve(row["old_name"], on=BEFORE).answer, resolve(row["old_name"], on=AFTER).answer
        assert before and before.unit.code == row["old_code"]
        assert after and (after.unit.code, after.unit.name) == (row["new_code"], row["new_name"]), row["old_name"]
        assert answer(row["old_code"], BEFORE) == row["old_code"]
        assert answer(row["iso3166_2"], BEFORE) == row["old_code"]
        assert answer(row["h_code_old"], BEFORE) == row["old_code"]
    for row in rows("provinces_34.csv"):
        for name, day in ((row["name_2025"], AFTER), (row["name_2026"], LATER), (row["name_en"], AFTER)):
            assert answer(name, day, kind=Level.PROVINCE) == row["code"]
        found = resolve(row["h_code"], on=LATER).answer
        assert found and (found.unit.code, found.unit.name) == (row["code"], row["name_2026"])


def test_seven_codes_used_again() -> None:
    clashes = [row["old_code"] for row in rows("provinces_63_to_34.csv") if row["code_clash"]]
    assert clashes == ["15", "24", "44", "52", "80", "82", "91"]
    for code in clashes:
        before, after = resolve(code, on=BEFORE).answer, resolve(code, on=AFTER).answer
        assert before and after and before.unit.name != after.unit.name
        assert before.unit.iri != after.unit.iri
        undated = resolve(code)
        assert undated.answer is None and len(undated.candidates) >= 2


def test_type_changes_of_2026() -> None:
    for row in rows("type_changes_2026.csv"):
        day = date.fromisoformat(row["effective"])
        eve = date.fromordinal(day.toordinal() - 1)
        before, after = resolve(row["ward_code"], on=eve).answer, resolve(row["ward_code"], on=day).answer
        assert before and after
        assert (before.unit.name, after.unit.name) == (row["name_before"], row["name_after"])
        assert (before.unit.kind, after.unit.kind) == (Kind.COMMUNE, Kind.WARD)
        assert after.unit.act == row["resolution"]
        old_name = resolve(row["name_before"], on=LATER, within=row["province_code"]).answer
        assert old_name and old_name.unit.name == row["name_after"]


CASES: list[tuple[str, date | None, str | None]] = [
    ("Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh", BEFORE, "26740"),
    ("phuong ben nghe, quan 1, tp ho chi minh", BEFORE, "26740"),
    ("PHƯỜNG BẾN NGHÉ, QUẬN 1, THÀNH PHỐ HỒ CHÍ MINH", BEFORE, "26740"),
    ("P. Bến Nghé, Q. 1, TP.HCM", BEFORE, "26740"),
    ("P.Bến Nghé, Q1, TPHCM", BEFORE, "26740"),
    ("Phường Bến Nghé - Quận 1 - TP HCM", BEFORE, "26740"),
    ("phường Bến Nghé quận 1 thành phố Hồ Chí Minh", BEFORE, "26740"),
    ("Số 12 Lê Lợi, P. Bến Nghé, Q.1, TPHCM, Việt Nam", BEFORE, "26740"),
    ("Ben Nghe Ward, District 1, Ho Chi Minh City, Vietnam", BEFORE, "26740"),
    ("P. 01, Q. 3, TPHCM", BEFORE, "27160"),
    ("xã Tân Lập huyện Vũ Thư tỉnh Thái Bình", BEFORE, "13240"),
    ("Tp. HCM", AFTER, "79"),
    ("TP Hồ Chí Minh", BEFORE, "79"),
    ("HCMC", AFTER, "79"),
    ("Ho Chi Minh City", AFTER, "79"),
    ("Sài Gòn", BEFORE, "79"),
    ("Sài Gòn", AFTER, None),
    ("Hanoi", AFTER, "01"),
    ("Thủ đô Hà Nội", AFTER, "01"),
    ("Thừa Thiên-Huế", BEFORE, "46"),
    ("Tỉnh Thừa Thiên Huế", BEFORE, "46"),
    ("TT Huế", AFTER, "46"),
    ("Bà Rịa Vũng Tàu", BEFORE, "77"),
    ("BR-VT", BEFORE, "77"),
    ("BR-VT", AFTER, "79"),
    ("Tỉnh Đăk Lăk", AFTER, "66"),
    ("Đắc Lắc", AFTER, "66"),
    ("Daklak", AFTER, "66"),
    ("Kontum Province", BEFORE, "62"),
    ("TP Thủ Đức", BEFORE, "769"),
    ("thành phố Thuận An", BEFORE, "725"),
    ("TP Thủ Đức", AFTER, "769"),
    ("TX. Sa Pa", BEFORE, "088"),
    ("Qui Nhơn", BEFORE, "540"),
    ("Thành phố Ban Mê Thuột", BEFORE, "643"),
    ("Thị trấn N.T Việt Trung", BEFORE, "19114"),
    ("Thanh Hoá", AFTER, "38"),
    ("tỉnh Khánh Hoà", AFTER, "56"),
    (unicodedata.normalize("NFD", "Tỉnh Điện Biên"), AFTER, "11"),
    ("79 - TP Hồ Chí Minh", BEFORE, "79"),
    ("Thành phố Hồ Chí Minh (79)", BEFORE, "79"),
    ("1", AFTER, "01"),
    ("00.00.H57", AFTER, "46"),
    ("000.00.00.H57", AFTER, "46"),
    ("h57", AFTER, "46"),
    ("vn-hn", BEFORE, "01"),
    ("Huyện Lý Sơn", BEFORE, "536"),
    ("Đặc khu Lý Sơn", AFTER, "21548"),
    ("Đặc khu Lý Sơn", BEFORE, "536"),
    ("Phường Không Có Thật, Quận 1, TP.HCM", BEFORE, None),
    ("Tỉnh Hà Tây", AFTER, None),
    ("Liên bang Nga", AFTER, None),
    ("", AFTER, None),
    ("TP. Hồ Chí Minh, Quận 1, Phường Bến Nghé", BEFORE, "26740"),
    ("TP.HCM, P. Bến Thành", AFTER, "26743"),
    ("TP.HCM, Phường Không Có", AFTER, None),
    ("Hà Nội, TP.HCM", AFTER, None),
    ("Tỉnh Bình Dương; Tỉnh Đồng Nai", BEFORE, None),
    ("Quận 1, Huyện Củ Chi, TP.HCM", BEFORE, None),
    ("Lê Lợi, Quận 1, TP.HCM", BEFORE, "760"),
    ("xã Tân Lập", BEFORE, None),
    ("Phường 1", BEFORE, None),
    ("15", None, None),
    ("Tỉnh Lào Cai", None, None),
    ("TP. Đà Nẵng", None, "48"),
    ("Bình Dương", AFTER, None),
]


@pytest.mark.parametrize(("text", "on", "code"), CASES)
def test_what_people_write(text: str, on: date | None, code: str | None) -> None:
    assert answer(text, on) == code


def test_an_ambiguous_name_answers_candidates() -> None:
    found = resolve("xã Tân Lập", on=BEFORE)
    assert found.answer is None and len(found.candidates) > 15
    assert all(one.unit.name == "Xã Tân Lập" for one in found.candidates)
    assert sum(one.confidence for one in found.candidates) <= 1.01
    assert len(resolve("xã Tân Lập", on=BEFORE, within="Tỉnh Thái Bình").candidates) == 2 or codes(
        resolve("xã Tân Lập", on=BEFORE, within="Tỉnh Thái Bình")
    ) <= codes(found)


def test_kind_and_within_restrict() -> None:
    assert answer("Bình Dương", AFTER, kind=Level.PROVINCE) == "79"
    assert answer("Hòa Bình", BEFORE, kind=Level.PROVINCE) == "17"
    assert answer("Hòa Bình", BEFORE, kind=Kind.CITY) == "148"
    assert answer("Phường 1", BEFORE, within="770") == "27160"
    assert answer("Phường 1", BEFORE, within="Quận 3, TP.HCM") == "27160"
    assert answer("Phường Bến Nghé", BEFORE, within="Tỉnh Bình Dương") is None
    nowhere = resolve("Phường 1", on=BEFORE, within="Xứ Không Tên")
    assert not nowhere.candidates and nowhere.missing == "Xứ Không Tên"
    assert answer("79", BEFORE, scheme=CodeScheme.AGENCY) is None
    assert answer("H29", BEFORE, scheme=CodeScheme.AGENCY) == "79"


def test_a_code_that_memory_alone_vouches_for_says_so() -> None:
    found = resolve("H26", on=AFTER).answer
    assert found and Why.UNVERIFIED in found.why and found.confidence < 0.8
    verified = resolve("H57", on=AFTER).answer
    assert verified and Why.UNVERIFIED not in verified.why
    assert isinstance(found_json := resolve("H26", on=AFTER).to_json()["answer"], Mapping)
    assert {"scheme": "agency", "value": "H26", "verified": False} in found_json["identifiers"]


def test_json_tells_everything() -> None:
    raw = resolve("Phường Bến Nghé, Quận 1, TP. Hồ Chí Minh", on=AFTER).to_json()
    (one,) = raw["candidates"]  # type: ignore[misc]
    assert one == raw["answer"]
    assert (one["code"], one["name"], one["level"], one["kind"]) == ("26740", "Phường Sài Gòn", "commune", "phuong")
    assert (one["valid_from"], one["valid_to"], one["valid_on"]) == ("2025-07-01", None, True)
    assert {before["name"] for before in one["predecessors"]} >= {"Phường Bến Nghé", "Phường Đa Kao"}
    assert one["via"][0]["name"] == "Phường Bến Nghé"
    assert one["within"][0]["code"] == "79"
    assert "kế thừa Phường Bến Nghé" in one["reason"]["vi"]
    district = resolve("Quận 1, TP.HCM", on=AFTER).to_json()["answer"]
    assert isinstance(district, dict)
    assert district["valid_on"] is False and {"26740", "26743"} <= {unit["code"] for unit in district["successors"]}


def test_a_unit_by_its_iri() -> None:
    for unit in units().all[::97]:
        assert find_unit(unit.iri) is unit
        assert find_unit(unit.slug) is unit
    assert find_unit("https://example.org/79") is None
    assert find_unit("99-from-2025-07-01") is None


def test_ten_thousand_lookups_a_second() -> None:
    """Distinct names, nothing remembered from before; a slower figure here means a mistake, not a slow machine."""
    names = [f"{unit.name}" for unit in units().all]
    started = time.process_time()
    for name in names:
        resolve(name, on=date(2025, 12, 24))
    rate = len(names) / (time.process_time() - started)
    assert rate > 4000, f"{rate:.0f} lookups a second"


@pytest.mark.parametrize(
    "text", ["(" * 400, "," * 400, "- " * 200, "xã " * 100, "a" * 100_000, "\x00", "Ph\ud800ường", "1" * 50]
)
def test_hostile_texts_answer_nothing_quickly(text: str) -> None:
    started = time.process_time()
    assert resolve(text, on=AFTER).answer is None
    assert time.process_time() - started < 0.5
