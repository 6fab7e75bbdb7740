"""Numbers of legal acts, well and badly spelt."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vocab.legal import find_acts, parse_act
from vocab.schemes import find_concept

ACTS = [
    ("950/QĐ-TTg", "quyet-dinh-ttg", "950/QĐ-TTg", 2018),
    ("950/QD-TTg", "quyet-dinh-ttg", "950/QĐ-TTg", 2018),
    ("950 / qđ - ttg", "quyet-dinh-ttg", "950/QĐ-TTg", 2018),
    ("950/qd-ttg", "quyet-dinh-ttg", "950/QĐ-TTg", 2018),
    ("Quyết định số 777/QĐ-TTg ngày 01/8/2018 của Thủ tướng", "quyet-dinh-ttg", "777/QĐ-TTg", 2018),
    ("Quyết định 777/QĐ-TTg ngày 14 tháng 4 năm 2019", "quyet-dinh-ttg", "777/QĐ-TTg", 2019),
    ("999/QĐ-TTg", "quyet-dinh-ttg", "999/QĐ-TTg", None),
    ("47/2020/NĐ-CP", "nghi-dinh", "47/2020/NĐ-CP", 2020),
    ("Nghị định số 47/2020/ND-CP", "nghi-dinh", "47/2020/NĐ-CP", 2020),
    ("47/2020/NĐ\u2011CP", "nghi-dinh", "47/2020/NĐ-CP", 2020),
    ("47/2020/NĐ – CP", "nghi-dinh", "47/2020/NĐ-CP", 2020),
    ("nghị định 47/2020", "nghi-dinh", "47/2020/NĐ-CP", 2020),
    ("Decree No. 47/2020/ND-CP dated 9 April 2020", "nghi-dinh", "47/2020/NĐ-CP", 2020),
    ("Nghị định 47/2020/NĐ-CP - Quy định chung", "nghi-dinh", "47/2020/NĐ-CP", 2020),
    ("60/2024/QH15", "luat", "60/2024/QH15", 2024),
    ("Luật Dữ liệu số 60/2024/qh15", "luat", "60/2024/QH15", 2024),
    ("Bộ luật số 91/2015/QH13", "bo-luat", "91/2015/QH13", 2015),
    ("Nghị quyết số 43/2022/QH15", "nghi-quyet", "43/2022/QH15", 2022),
    ("388/NQ-UBTVQH16", "nghi-quyet", "388/NQ-UBTVQH16", 2026),
    ("76/2025/UBTVQH15", "nghi-quyet", "76/2025/UBTVQH15", 2025),
    ("Thông tư 24/2011/TT-BTTTT", "thong-tu", "24/2011/TT-BTTTT", 2011),
    ("01/2011/TTLT-BNV-VPCP", "thong-tu-lien-tich", "01/2011/TTLT-BNV-VPCP", 2011),
    ("9/2025/QĐ-TTg", "quyet-dinh-ttg", "09/2025/QĐ-TTg", 2025),
    ("123/2024/QĐ-UBND", "quyet-dinh", "123/2024/QĐ-UBND", 2024),
    ("12/2023/NQ-HĐND", "nghi-quyet", "12/2023/NQ-HĐND", 2023),
    ("36a/NQ-CP", "nghi-quyet-cp", "36a/NQ-CP", 2015),
    ("57-NQ/TW ngày 22/12/2024", "nghi-quyet-tw", "57-NQ/TW", 2024),
    ("16/CT-TTg", "chi-thi", "16/CT-TTg", 2017),
    ("6862/BXD-PTDT", "cong-van", "6862/BXD-PTDT", 2024),
]


@pytest.mark.parametrize(("text", "kind", "number", "year"), ACTS)
def test_numbers(text: str, kind: str, number: str, year: int | None) -> None:
    act = parse_act(text)
    assert act is not None
    assert (act.kind, act.normalised, act.year) == (kind, number, year)
    again = parse_act(act.normalised if act.year_in_number or year is None else f"{act.normalised} năm {year}")
    assert again is not None and again.iri == act.iri


@pytest.mark.parametrize(
    "text",
    ["24/7", "12/2024/ABC", "TCVN 1234/2020", "01/02/2020", "http://a.vn/12/2020/nd-cp.html", "A/B-C", "1/1-TT", "",
     "QĐ-TTg",     "km 12/QL-1", "3/4 - TT"],
)  # fmt: skip
def test_what_is_no_act(text: str) -> None:
    assert find_acts(text) == []


def test_every_act_of_a_text_in_its_place() -> None:
    text = "Căn cứ Nghị định 194/2025/NĐ-CP, Thông tư 03/2026/TT-BXD; Quyết định 2439/QĐ-TTg ngày 04/11/2025."
    found = find_acts(text)
    assert [act.normalised for act in found] == ["194/2025/NĐ-CP", "03/2026/TT-BXD", "2439/QĐ-TTg"]
    assert text[found[0].start : found[0].end] == "194/2025/NĐ-CP"
    assert found[2].issued == date(2025, 11, 4)
    assert parse_act(text) is None


def test_iris_are_those_of_the_scheme() -> None:
    for text in ("60/2024/QH15", "950/QĐ-TTg", "06-NQ/TW", "36a/NQ-CP", "388/NQ-UBTVQH16", "194/2025/NĐ-CP"):
        act = parse_act(text)
        assert act is not None
        concept = find_concept(act.iri)
        assert concept is not None and concept.code == act.normalised
    undated = parse_act("999/QĐ-TTg")
    assert undated is not None and undated.iri.endswith("/legal/qd-ttg/undated/999")


@settings(deadline=None)
@given(st.text(alphabet="0123456789/-–QĐNTđCPhgwW. aàýsốngày", max_size=60))
def test_any_text_is_read(text: str) -> None:
    for act in find_acts(text):
        assert 0 <= act.start < act.end and act.iri
