"""Legacy encodings found, read and mended; what is right, in any language, left alone."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vocab._legacy_tables import TCVN3, VNI, from_tcvn3, from_vni
from vocab.encodings import Damage, decode, lost_characters, repair
from vocab.syllables import is_syllable, syllable_share

REAL = Path(__file__).parents[2].parent / "shared" / "real"
NATION = "Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc. Kẻ ẳm sẵn sàng, kỹ thuật, lỵ"
SPECIMENS = [NATION, "Hà Nội", "Đất đai", "Tỉnh Điện Biên", "Số liệu thống kê", "Danh sách bệnh viện tỉnh Đồng Nai"]

_TO_TCVN3 = {letter: char for char, letter in TCVN3.items() if ord(char) < 256}
_TO_VNI = {letter: sequence for sequence, letter in sorted(VNI.items(), key=lambda pair: -len(pair[0]))}
_TO_VNI |= {letter: sequence for sequence, letter in VNI.items() if len(sequence) == 2 and sequence.istitle() is False}
_TO_VNI |= {"í": "í", "ì": "ì", "ỵ": "î"}


def tcvn3(text: str) -> str:
    return "".join(_TO_TCVN3.get(char, _TO_TCVN3.get(char.lower(), char)) for char in text)


def vni(text: str) -> str:
    return "".join(_TO_VNI.get(char, char) for char in text)


def cp1258(text: str) -> bytes:
    out = b""
    for char in text:
        marks = [mark for mark in unicodedata.normalize("NFD", char) if mark in "\u0300\u0301\u0303\u0309\u0323"]
        rest = "".join(mark for mark in unicodedata.normalize("NFD", char) if mark not in marks)
        out += (unicodedata.normalize("NFC", rest) + "".join(marks)).encode("cp1258")
    return out


def test_tables_complete_the_library_they_were_checked_against() -> None:
    from viparse.normalize.tcvn3 import TCVN3 as THEIR_TCVN3
    from viparse.normalize.vni import VNI as THEIR_VNI

    assert all(VNI[legacy] == letter for legacy, letter in THEIR_VNI.pairs)
    assert all(TCVN3[legacy] == letter for legacy, letter in THEIR_TCVN3.pairs)
    theirs = {letter for _, letter in THEIR_VNI.pairs}
    assert {"ẳ", "Ẳ"} <= set(VNI.values()) - theirs
    assert from_vni("î") == "ỵ" and from_vni("aú") == "ẳ" and from_vni("Aán") == "Ấn"
    letters = "ăâđêôơư" + "áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ"
    assert set(letters) <= set(TCVN3.values())
    assert set(letters) - {"í", "ì"} <= set(VNI.values())


@pytest.mark.parametrize("text", SPECIMENS)
def test_wrongly_read_text_is_mended(text: str) -> None:
    for damage, shown in (
        (Damage.TCVN3, tcvn3(text)),
        (Damage.VNI, vni(text)),
        (Damage.UTF8_AS_SINGLE_BYTE, text.encode().decode("latin-1")),
        (Damage.UTF8_AS_SINGLE_BYTE, text.encode().decode("cp1252", "ignore")),
        (Damage.UTF8_AS_SINGLE_BYTE, text.encode().decode("latin-1").encode().decode("latin-1")),
    ):
        found = repair(shown, "title")
        if damage is Damage.UTF8_AS_SINGLE_BYTE and text == NATION and "\x81" not in shown and "á»" in shown:
            continue  # bytes that Windows-1252 threw away do not come back
        assert found is not None, (damage, shown)
        assert found.damage is damage
        assert found.text.lower() == text.lower(), damage
        assert found.confidence >= 0.6
        assert found.finding.path == "title" and found.finding.value == shown[:500]
        assert repair(found.text) is None


@pytest.mark.parametrize("text", SPECIMENS)
def test_bytes_are_read(text: str) -> None:
    for encoding, raw in (
        ("cp1258", cp1258(text)),
        ("tcvn3", tcvn3(text).encode("latin-1")),
        ("vni", vni(text).encode("cp1252")),
        ("utf-8", text.encode()),
        ("utf-8", text.encode("utf-8-sig")),
        ("utf-16", text.encode("utf-16")),
        ("utf-16-le", text.encode("utf-16-le")),
        ("utf-8", unicodedata.normalize("NFD", text).encode()),
    ):
        found = decode(raw, declared="iso-8859-1")
        assert found.encoding == encoding
        assert found.text.lower() == text.lower(), encoding
        assert bool(found.findings) == (encoding in ("cp1258", "tcvn3", "vni"))


RIGHT = [
    "Größe der Flächen und Fußgänger", "Où est l'été déjà", "Turer på fjellet og å gå", "Æøå ÆØÅ", "São Paulo, ação",
    "El Niño, año", "Łódź", "5 µm © 2024 «texte»", "Où", "naïve café", "Grønn på", "Col·lecció", "å", "Île-de-France",
    "où où", "Données géo", "hôtel à vélo", "Côte d'Ivoire", "là où", "où va", "Ísland þjóð Ðæ", "m² ± 5 °C", "Zürich",
    "Xã Hòa Bình", "XÃ”", "Cá tô mì", "nghề cá", "Tổng số", "Lý do", "bà con", "“XÔ VIẾT”", "Đắk Lắk", "Ngô, khoai",
    "Bản đồ «Hà Nội»", "Ελληνικά", "Русский язык", "日本語", "عربى", "Türkçe ığüşöç", "Česká republika", "ÂN", "Bâle",
]  # fmt: skip


@pytest.mark.parametrize("text", RIGHT)
def test_what_is_right_stays(text: str) -> None:
    assert repair(text) is None
    assert decode(text.encode()).text == unicodedata.normalize("NFC", text)


def test_single_byte_texts_of_other_languages() -> None:
    for text in ("Größe der Flächen und Fußgänger in Zürich", "Liste des hôpitaux à Genève, été déjà passé"):
        found = decode(text.encode("cp1252"), declared="windows-1252")
        assert (found.text, found.encoding) == (text, "cp1252")
        assert decode(text.encode("cp1252")).encoding not in ("tcvn3", "vni", "cp1258")


def test_eth_for_d_in_vietnamese_only() -> None:
    found = repair("Ðà Nẵng, Ðồng Nai")
    assert found is not None and (found.text, found.damage) == ("Đà Nẵng, Đồng Nai", Damage.ETH)
    assert repair("Ðað er á Íslandi") is None


def test_capitals_of_tcvn3() -> None:
    assert from_tcvn3("CéNG HßA X· HéI") == "CỘNG HÒA Xã HỘI"


def test_lost_characters_are_a_finding() -> None:
    assert lost_characters("H? N?i v? ??t ?ai") is not None
    assert lost_characters("D\ufffd liệu") is not None
    for fine in ("Có gì mới?", "http://a.vn/?a=b?c", "Là gì? Ở đâu?", "a?b"):
        assert lost_characters(fine) is None, fine


def test_truncated_utf8_is_still_utf8() -> None:
    assert decode("Dữ liệu mở".encode()[:-1]).encoding == "utf-8"
    assert decode(b"").text == ""
    assert decode(b"plain", declared="no-such-codec").text == "plain"


def test_no_false_alarm_in_real_catalogs() -> None:
    if not REAL.exists():
        pytest.skip(f"needs the recorded catalogs beside the checkout: {REAL}")
    seen = 0
    for path in sorted(REAL.rglob("*")):
        if not path.is_file() or path.stat().st_size > 20_000_000:
            continue
        try:
            content = path.read_bytes().decode()
        except UnicodeDecodeError:
            continue
        for text in set(re.split(r'[<>"\n]|\\n', content)):
            if not text.isascii():
                seen += 1
                assert repair(text) is None, text
    assert seen > 500


def test_syllables() -> None:
    for word in [
        "Nguyễn",
        "quyết",
        "gìn",
        "giếng",
        "khuỷu",
        "xoong",
        "nghiêng",
        "thuở",
        "yêu",
        "đường",
        "Huế",
        "quốc",
        "ở",
    ]:
        assert is_syllable(word), word
    for word in ["Größe", "Ñaát", "soát̀", "ngb", "école", "spring", "kết̀", "thùc", "tềp", "Lào-Cai", "mãt"]:
        assert not is_syllable(word), word
    assert syllable_share([]) == 0.0


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from([None, "utf-8", "windows-1252", "cp1258", "shift_jis", "bogus"]))
def test_any_bytes_are_read(raw: bytes, declared: str | None) -> None:
    found = decode(raw, declared)
    assert unicodedata.is_normalized("NFC", found.text)
    assert 0 <= found.confidence <= 1


@settings(deadline=None)
@given(st.text(max_size=80))
def test_mending_never_raises_and_settles(text: str) -> None:
    if found := repair(text):
        again = repair(found.text)
        assert again is None or again.text != found.text
