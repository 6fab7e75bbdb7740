"""The one folding and the display forms of text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vocab.text import clean, fold, looks_vietnamese, nfc, normalise_tone, one_line, tokens


@settings(deadline=None)
@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@settings(deadline=None)
@given(st.text(alphabet=st.characters(max_codepoint=0x2FFF, exclude_categories=["Cs"])))
def test_composed_and_decomposed_fold_alike(text: str) -> None:
    assert fold(unicodedata.normalize("NFC", text)) == fold(unicodedata.normalize("NFD", text))


@settings(deadline=None)
@given(st.text())
def test_clean_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert "\n" not in one_line(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("ĐẤT ĐAI", "dat dai"),
        ("Ðà Nẵng", "da nang"),  # eth in place of Đ
        ("Thừa  Thiên–Huế", "thua thien-hue"),
        ("Ｔｐ．\u3000Ｈｕế", "tp. hue"),
        ("Hồ\u00a0Chí\u200b Minh", "ho chi minh"),
        ("Straße Ørsted Łódź", "strasse orsted lodz"),
        ("  nhiều   khoảng\ttrắng\n", "nhieu khoang trang"),
        ("D\u2019Ran", "d'ran"),
        ("", ""),
        ("東京", "東京"),
    ],
)
def test_fold(text: str, folded: str) -> None:
    assert fold(text) == folded
    assert fold(unicodedata.normalize("NFD", text)) == folded


@pytest.mark.parametrize(
    ("modern", "shown"),
    [
        ("Thanh Hoá", "Thanh Hóa"),
        ("HOÀ BÌNH", "HÒA BÌNH"),
        ("Thuỷ lợi", "Thủy lợi"),
        ("khoẻ mạnh", "khỏe mạnh"),
        ("Uỷ ban", "Ủy ban"),
        ("hòan toàn", "hoàn toàn"),
        ("ngòai", "ngoài"),
        ("quý", "quý"),
        ("Quỳ Hợp", "Quỳ Hợp"),
        ("huỳnh", "huỳnh"),
        ("khuỷu", "khuỷu"),
        ("più però voilà María", "più però voilà María"),
    ],
)
def test_tone_placement(modern: str, shown: str) -> None:
    assert normalise_tone(modern) == shown
    assert normalise_tone(shown) == shown
    assert fold(modern) == fold(shown)
    assert normalise_tone(unicodedata.normalize("NFD", modern)) == shown


def test_clean_keeps_paragraphs_and_joiners() -> None:
    assert clean("a\x00b\u200b  c\r\n\r\n\r\n d \x0b") == "ab c\n\nd"
    assert clean("می\u200cخواهم") == "می\u200cخواهم"
    assert one_line("Danh sách\n  bệnh viện") == "Danh sách bệnh viện"


def test_tokens_and_language() -> None:
    assert tokens("Đất đai_quý (2025)") == ["dat", "dai", "quy", "2025"]
    assert looks_vietnamese("Danh sách bệnh viện")
    assert not looks_vietnamese("Liste des hôpitaux à Genève")
    assert not looks_vietnamese("")
    assert nfc(unicodedata.normalize("NFD", "ệ")) == "ệ"
