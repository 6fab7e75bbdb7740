"""Text in one form: NFC at the door, and the one folding that search, matching and resolving share.

Vietnamese text arrives in NFC and NFD, with `đ` that does not decompose, with the tone mark on either vowel
(`hoà`, `hòa`), with blanks and dashes of every kind. What is found by one part must be found by all, so all
compare `fold(text)`. What is shown is `clean(text)` or `one_line(text)`: nothing but noise is lost there.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache, wraps
from typing import Final

__all__ = [
    "clean",
    "fold",
    "looks_vietnamese",
    "nfc",
    "normalise_tone",
    "one_line",
    "tokens",
]

_LETTERS: Final = {
    "đ": "d",
    "ð": "d",  # eth: what cp1252 fonts and careless converters put for đ
    "ɖ": "d",  # U+0189 in lower case, another look-alike of đ
    "ø": "o",
    "ł": "l",
    "ħ": "h",
    "ŧ": "t",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "\N{HYPHEN}": "-",
    "\N{NON-BREAKING HYPHEN}": "-",
    "\N{FIGURE DASH}": "-",
    "\N{EN DASH}": "-",
    "\N{EM DASH}": "-",
    "\N{HORIZONTAL BAR}": "-",
    "\N{MINUS SIGN}": "-",
    "\N{LEFT SINGLE QUOTATION MARK}": "'",
    "\N{RIGHT SINGLE QUOTATION MARK}": "'",
    "\N{MODIFIER LETTER APOSTROPHE}": "'",
    "\N{ACUTE ACCENT}": "'",
    "\N{GRAVE ACCENT}": "'",
    "\N{PRIME}": "'",
    "\N{LEFT DOUBLE QUOTATION MARK}": '"',
    "\N{RIGHT DOUBLE QUOTATION MARK}": '"',
    "\N{DOUBLE PRIME}": '"',
    "\N{FRACTION SLASH}": "/",
}


def _is_mark(char: str) -> bool:
    """Marks of Latin, Greek and Cyrillic letters. Vowel signs of other scripts are letters, not decoration."""
    code = ord(char)
    return 0x0300 <= code <= 0x036F or 0x1AB0 <= code <= 0x1AFF or 0x1DC0 <= code <= 0x1DFF or 0xFE20 <= code <= 0xFE2F


def _is_noise(char: str) -> bool:
    """Characters without width or meaning: zero-width and bidirectional signs, soft hyphen, BOM, controls."""
    return (unicodedata.category(char) in ("Cc", "Cf") and not char.isspace()) or 0xFE00 <= ord(char) <= 0xFE0F


def _fold_char(char: str) -> str:
    """One character folded, to the point where folding again changes nothing."""
    if char.isspace():
        return " "
    if char in _LETTERS:
        return _LETTERS[char]
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    folded = "".join(_LETTERS.get(part, part) for part in folded if not (_is_mark(part) or _is_noise(part)))
    return folded if folded == char else "".join(map(_fold_char, folded))


class _FoldTable(dict[int, str]):
    """A table for `str.translate` that fills itself: a character is worked out once."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _fold_char(chr(code))
        return folded


_FOLDS: Final = _FoldTable()


def nfc(text: str) -> str:
    """The text in Unicode's composed form, which every part of the hub keeps and compares."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


_CACHED_LENGTH: Final = 128
"""Longer texts are folded anew each time: a memory of whole descriptions would grow to gigabytes."""


def _fold(text: str) -> str:
    """The text for comparison only: no case, diacritics, width, odd blanks or dashes; `đ` is `d`.

    NFC and NFD, `hoà` and `hòa` fold alike, since all marks go. Runs of blanks become one blank, ends are
    trimmed. Folding twice changes nothing.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.lower().replace("`", "'").split())
    folded = text.translate(_FOLDS)
    if not folded.isascii():
        folded = unicodedata.normalize("NFC", folded)
    return " ".join(folded.split())


_fold_short = lru_cache(maxsize=1 << 16)(_fold)


@wraps(_fold)
def fold(text: str) -> str:
    return _fold_short(text) if len(text) <= _CACHED_LENGTH else _fold(text)


_WORD = re.compile(r"[^\W_]+")


def tokens(text: str) -> list[str]:
    """Folded words in their order, repeats kept: `Đất đai (2025)` gives `dat dai 2025`."""
    return _WORD.findall(fold(text))


# --- display ------------------------------------------------------------------------------------------------

_BLANKS = re.compile(r"[^\S\n]+")
_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_NO_NOISE: Final = dict.fromkeys(
    code
    for code in [
        *range(0x20),
        *range(0x7F, 0xA0),
        0xAD,
        0x180E,
        *range(0x200B, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2060, 0x2070),
        0xFEFF,
        *range(0xFFF9, 0xFFFC),
    ]
    if not chr(code).isspace() and code not in (0x200C, 0x200D)
)


def clean(text: str) -> str:
    """The text for display: NFC, no controls or zero-width signs, blanks collapsed, line breaks kept.

    More than one empty line becomes one. For a title or name use `one_line`. The joiners U+200C and U+200D
    stay, since other scripts need them.
    """
    text = nfc(text)
    if text.isprintable() and "  " not in text:
        return text.strip()
    text = _LINE_ENDS.sub("\n", text).translate(_NO_NOISE)
    lines: list[str] = []
    for line in text.split("\n"):
        stripped = _BLANKS.sub(" ", line).strip()
        if stripped or (lines and lines[-1]):
            lines.append(stripped)
    return "\n".join(lines).strip("\n")


def one_line(text: str) -> str:
    """`clean`, with line breaks turned into blanks: for titles, names, keywords."""
    return " ".join(clean(text).split())


# --- tone placement -----------------------------------------------------------------------------------------
#
# The older placement (`hòa`, `thủy`, `khỏe`) is that of the administrative names in law (Thanh Hóa, Khánh Hòa),
# so it is the form shown. With a final consonant or a third vowel there is only one right place (`hoàn`, `ngoài`).

_TONES = ("aàáảãạ", "eèéẻẽẹ", "oòóỏõọ", "uùúủũụ", "yỳýỷỹỵ")
_PLAIN: Final = {char: row[0] for row in _TONES for char in row}
_TONE: Final = {char: row.index(char) for row in _TONES for char in row}
_TONED: Final = {(row[0], tone): char for row in _TONES for tone, char in enumerate(row)}
_PAIR = re.compile(
    r"(?<![^\W\d_])(ngh?|nh|gh|kh|th|tr|ph|ch|[bcdđghklmnprstvx]|)"
    rf"([{_TONES[2]}][{_TONES[0]}{_TONES[1]}]|[{_TONES[3]}][{_TONES[4]}])"
    r"(ng|nh|ch|[cmnptioyu]|)(?![^\W\d_])",
    re.IGNORECASE,
)


def _place(match: re.Match[str]) -> str:
    onset, pair, rest = match.groups()
    first, second = pair[0].lower(), pair[1].lower()
    tone = _TONE[first] or _TONE[second]
    if not tone or (_TONE[first] and _TONE[second]):
        return match[0]
    on_first = not rest
    placed = (
        _TONED[_PLAIN[first], tone if on_first else 0],
        _TONED[_PLAIN[second], 0 if on_first else tone],
    )
    shown = "".join(new.upper() if old.isupper() else new for new, old in zip(placed, pair, strict=True))
    return f"{onset}{shown}{rest}"


def normalise_tone(text: str) -> str:
    """NFC with the tone mark where names in law have it: `hoà` to `hòa`, `Thuỷ` to `Thủy`, `hòan` to `hoàn`.

    Only the syllables with `oa`, `oe`, `uy` where two habits exist are touched; `quý` is not one of them.
    """
    text = nfc(text)
    return text if text.isascii() else _PAIR.sub(_place, text)


_VIETNAMESE_ONLY: Final = frozenset("ăắằẳẵặấầẩẫậđẻẽẹếềểễệỉĩịỏọốồổỗộơớờởỡợủũụưứừửữựỳỷỹỵảạ")


def looks_vietnamese(text: str) -> bool:
    """Whether at least one word in eight, and no fewer than one, carries a letter that is common in Vietnamese only."""
    words = nfc(text).lower().split()
    marked = sum(1 for word in words if not _VIETNAMESE_ONLY.isdisjoint(word))
    return marked > 0 and marked * 8 >= len(words)
