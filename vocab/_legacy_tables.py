"""The two legacy font encodings of Vietnamese that have no codec: TCVN3 (ABC) and VNI, as they show in Latin-1.

The tables were checked against those of PyPI `viparse` and complete them: VNI `aú` is ẳ, and `î` is ỵ, one character.
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["TCVN3", "VNI", "from_tcvn3", "from_vni"]

_TCVN3_LETTERS: Final = (
    "¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ ¨ă ©â ªê «ô ¬ơ \u00adư ®đ µà ¸á ¶ả ·ã ¹ạ »ằ ¾ắ ¼ẳ ½ẵ Æặ Çầ Êấ Èẩ Éẫ Ëậ Ìè Ðé Îẻ Ïẽ Ñẹ "
    "Òề Õế Óể Ôễ Öệ ×ì Ýí Øỉ Üĩ Þị ßò ãó áỏ âõ äọ åồ èố æổ çỗ éộ êờ íớ ëở ìỡ îợ ïù óú ñủ òũ ôụ õừ øứ öử ÷ữ ùự "
    "úỳ ýý ûỷ üỹ þỵ \u2212ư \u2219ã"
)
TCVN3: Final = {pair[0]: pair[1] for pair in _TCVN3_LETTERS.split()}
"""Character as Latin-1 shows it (with two that PDF readers put in place) to the letter."""

_VNI_MARKS: Final = {
    "a": ("øà ùá ûả õã ïạ ââ áấ àầ åẩ ãẫ äậ êă éắ èằ úẳ üẵ ëặ"),
    "e": ("øè ùé ûẻ õẽ ïẹ âê áế àề åể ãễ äệ"),
    "i": ("øì ùí ûỉ õĩ ïị"),
    "o": ("øò ùó ûỏ õõ ïọ âô áố àồ åổ ãỗ äộ"),
    "ô": ("øờ ùớ ûở õỡ ïợ"),
    "u": ("øù ùú ûủ õũ ïụ"),
    "ö": ("øừ ùứ ûử õữ ïự"),
    "y": ("øỳ ùý ûỷ õỹ ïỵ"),
}
_VNI_SINGLE: Final = {"ñ": "đ", "ô": "ơ", "ö": "ư", "ò": "ị", "æ": "ỉ", "ó": "ĩ", "î": "ỵ"}


def _vni() -> dict[str, str]:
    """Every sequence: base and mark in the same case, or a capital base with a small mark (`Aán` is Ấn)."""
    table = dict(_VNI_SINGLE)
    table.update({base.upper(): letter.upper() for base, letter in _VNI_SINGLE.items()})
    for base, marks in _VNI_MARKS.items():
        for pair in marks.split():
            mark, letter = pair[0], pair[1]
            table[base + mark] = letter
            table[base.upper() + mark.upper()] = letter.upper()
            table[base.upper() + mark] = letter.upper()
    return table


VNI: Final = _vni()
"""Sequence of one or two characters to the letter."""
_VNI_SEQUENCE = re.compile("|".join(sorted(map(re.escape, VNI), key=len, reverse=True)))
_TCVN3_TABLE: Final = {ord(char): letter for char, letter in TCVN3.items()}
_CHUNK = re.compile(r"[^\s/,;:()\"\-]+")
_ASCII_LETTERS = re.compile(r"[A-Za-z]+")


def from_tcvn3(text: str) -> str:
    """Text that shows TCVN3 bytes as Latin-1, in Unicode.

    The encoding has no capitals with marks (a font drew them), so a word whose plain letters are capitals, at
    least two, is set in capitals whole.
    """

    def read(match: re.Match[str]) -> str:
        chunk = match[0]
        plain = "".join(_ASCII_LETTERS.findall(chunk))
        letters = chunk.translate(_TCVN3_TABLE)
        return letters.upper() if len(plain) > 1 and plain.isupper() and letters != chunk else letters

    return text if text.isascii() else _CHUNK.sub(read, text)


def from_vni(text: str) -> str:
    """Text that shows VNI bytes as Windows-1252, in Unicode."""
    return text if text.isascii() else _VNI_SEQUENCE.sub(lambda match: VNI[match[0]], text)
