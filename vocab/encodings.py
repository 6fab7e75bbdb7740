"""Bytes and text in the encodings of Vietnamese sources: found, read, and mended where they were read wrongly.

UTF-8 and UTF-16, Windows-1258 (whose combining marks become NFC), and the two that no codec knows: TCVN3 (ABC, the
`.Vn` fonts) and VNI (the `VNI-` fonts). Text is mended only when the result is Vietnamese by the rules of its
syllables and the original is not; what is right, in any language, stays as it is.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from vocab._legacy_tables import from_tcvn3, from_vni
from vocab.findings import Finding, Severity
from vocab.syllables import is_syllable, syllable_share, words_of
from vocab.text import looks_vietnamese, nfc

__all__ = ["Damage", "Decoded", "Repaired", "decode", "lost_characters", "repair"]


class Damage(StrEnum):
    """What was done to a text that can be undone."""

    UTF8_AS_SINGLE_BYTE = "utf-8-as-single-byte"
    TCVN3 = "tcvn3"
    VNI = "vni"
    CP1258 = "cp1258-as-cp1252"
    ETH = "eth-for-d"


@dataclass(frozen=True, slots=True)
class Repaired:
    """A mended text, what had happened to it, how sure that is (0 to 1), and the finding that says so."""

    text: str
    damage: Damage
    confidence: float
    finding: Finding


@dataclass(frozen=True, slots=True)
class Decoded:
    """Bytes as NFC text. `encoding` is a codec's name, `tcvn3` or `vni`; `confidence` is 0 to 1."""

    text: str
    encoding: str
    confidence: float
    findings: tuple[Finding, ...] = ()


# --- mending text -------------------------------------------------------------------------------------------------

_WORDS: Final = {
    Damage.UTF8_AS_SINGLE_BYTE: (
        "UTF-8 bị đọc nhầm thành bảng mã một byte",
        "UTF-8 that was read as a single-byte encoding",
    ),
    Damage.TCVN3: ("phông chữ TCVN3 (ABC) chưa chuyển sang Unicode", "TCVN3 (ABC) that was not turned into Unicode"),
    Damage.VNI: ("phông chữ VNI chưa chuyển sang Unicode", "VNI that was not turned into Unicode"),
    Damage.CP1258: ("Windows-1258 bị đọc nhầm thành Windows-1252", "Windows-1258 that was read as Windows-1252"),
    Damage.ETH: ("chữ Đ bị thay bằng ký tự Ð của tiếng Iceland", "the letter Đ written as the Icelandic Ð"),
}


def repair(text: str, path: str = "") -> Repaired | None:
    """The text as it was meant, if it was decoded wrongly; None if it is right or cannot be told.

    `path` is where the finding says the text stands.
    """
    if text.isascii():
        return None
    for damage, mend in (
        (Damage.UTF8_AS_SINGLE_BYTE, _from_mojibake),
        (Damage.TCVN3, _from_tcvn3),
        (Damage.VNI, _from_vni),
        (Damage.CP1258, _from_cp1258),
        (Damage.ETH, _from_eth),
    ):
        if (found := mend(text)) and found[0] != text:
            return Repaired(nfc(found[0]), damage, found[1], _finding(damage, text, found[0], path))
    return None


def _finding(damage: Damage, text: str, mended: str, path: str) -> Finding:
    vi, en = _WORDS[damage]
    return Finding(
        f"text.encoding.{damage}",
        Severity.WARNING,
        path,
        text[:500],
        "Unicode (UTF-8, NFC)",
        f"Văn bản là {vi}; đã đọc thành “{mended[:80]}”.",
        f"The text is {en}; it was read as “{mended[:80]}”.",
    )


# UTF-8 lead and continuation bytes as cp1252, Latin-1 or cp1258 show them.
_SHOWN: Final = {
    char: byte
    for codec in ("latin-1", "cp1258", "cp1252")
    for byte in range(0x80, 0x100)
    if len(char := bytes([byte]).decode(codec, "ignore")) == 1
}
_LEADS: Final = "".join(sorted({char for char, byte in _SHOWN.items() if 0xC2 <= byte <= 0xF4}))
_TAILS: Final = "".join(sorted({char for char, byte in _SHOWN.items() if byte < 0xC0}))
_SEQUENCE = re.compile(f"[{re.escape(_LEADS)}][{re.escape(_TAILS)}]{{1,3}}")
_WEAK_TAILS: Final = frozenset("“”‘’–—…•\u00a0‹›«»")


def _from_mojibake(text: str) -> tuple[str, float] | None:
    """Read the sequences of lead and continuation characters as the UTF-8 they are; twice if it happened twice."""
    mended, sequences = text, 0
    for _ in range(3):
        again, count = _mojibake_once(mended)
        if not count:
            break
        mended, sequences = again, sequences + count
    if not sequences or mended == text:
        return None
    mended = _LOST_D.sub(_restored_d, _LOST_BLANK.sub("à", mended))
    return mended, 0.99 if sequences > 2 else 0.9


_LOST_BLANK = re.compile(r"Ã(?=\s|$)")
"""`à` whose second byte, a no-break space, became a plain one."""
_LOST_D = re.compile(r"Ä(?=[^\W\d_])[^\W\d_]+")


def _restored_d(match: re.Match[str]) -> str:
    """`Ä` with its second byte, 0x90, thrown away by Windows-1252, was Đ if that makes a syllable."""
    word = "Đ" + match[0][1:]
    return word if is_syllable(word) else match[0]


def _mojibake_once(text: str) -> tuple[str, int]:
    strong = 0

    def read(match: re.Match[str]) -> str:
        nonlocal strong
        shown, rest = match[0], ""
        while len(shown) > 1:
            try:
                letter = bytes(_SHOWN[char] for char in shown).decode("utf-8")
            except UnicodeDecodeError:
                shown, rest = shown[:-1], shown[-1] + rest
                continue
            strong += 1 if len(shown) > 2 or shown[1] not in _WEAK_TAILS else 0
            return letter + rest
        return match[0]

    mended = _SEQUENCE.sub(read, text)
    if not strong or any(char in _BEYOND_LATIN1 for char in text):
        return text, 0
    return mended, strong


_BEYOND_LATIN1: Final = frozenset(
    "ắằẳẵặấầẩẫậẻẽẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỳỷỹỵảạẮẰẲẴẶẤẦẨẪẬẺẼẸẾỀỂỄỆỈỊỎỌỐỒỔỖỘỚỜỞỠỢỦỤỨỪỬỮỰỲỶỸỴẢẠ"
)
"""Letters that no wrong reading of bytes brings forth: their presence says that the text is right."""


def _from_tcvn3(text: str) -> tuple[str, float] | None:
    return _from_fonts(text, from_tcvn3, frozenset("µ¸¶·¹¨©ª«¬®»¾¼½\u00ad§¡¢£¤¥¦Þþ×÷"))


def _from_vni(text: str) -> tuple[str, float] | None:
    return _from_fonts(text, from_vni, frozenset())


def _from_cp1258(text: str) -> tuple[str, float] | None:
    """Letters with separate marks, shown by cp1252 as Ì, Ò, Þ, ì, ò after a vowel, and ð ã õ ý for đ ă ơ ư."""
    return _from_fonts(text, _as_cp1258, frozenset())


def _as_cp1258(text: str) -> str:
    try:
        return unicodedata.normalize("NFC", text.encode("cp1252").decode("cp1258"))
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text


def _from_fonts(text: str, convert: Callable[[str], str], telling: frozenset[str]) -> tuple[str, float] | None:
    """Accept a conversion when its words are syllables and those of the original are not.

    One mended word is enough only if it holds a sign that stands in no word of any language (`Hµ Néi`).
    """
    if any(char in _BEYOND_LATIN1 for char in text):
        return None
    before = [word for word in words_of(text) if len(word) > 1 or word.isalnum()]
    after = [convert(word) for word in before]
    pairs = [(old, new) for old, new in zip(before, after, strict=True) if not old.isascii()]
    mended = {old for old, new in pairs if new != old and is_syllable(new) and not is_syllable(old)}
    if not mended or len(pairs) > sum(is_syllable(new) for _, new in pairs) * 1.12:
        return None
    share = syllable_share(after)
    told = any(char in telling for old in mended for char in old) or any(map(_CAPITAL_INSIDE.search, mended))
    sure = told or len(mended) > 1 or (share == 1.0 and len(after) > 1 and all(len(old) > 3 for old in mended))
    if not sure or share < (0.6 if told else 0.75):
        return None
    return convert(text), round(min(0.99, 0.5 + 0.1 * len(mended)) * min(1.0, share + 0.1), 2)


_CAPITAL_INSIDE = re.compile("[a-zß-ÿ][À-Þ]")
"""TCVN3 shows many small letters as capitals of Latin-1: `ViÖt`."""


def _from_eth(text: str) -> tuple[str, float] | None:
    if "Ð" not in text and "ð" not in text:
        return None
    mended = text.replace("Ð", "Đ").replace("ð", "đ")
    words = [word for word in words_of(mended) if not word.isascii()]
    if not any("đ" in word.lower() for word in words) or syllable_share(words) < 0.8 or "þ" in text.lower():
        return None
    return (mended, 0.9) if looks_vietnamese(mended) and syllable_share(words_of(mended)) >= 0.6 else None


_QUESTION = re.compile(r"[^\W\d_]\?[^\W\d_]|\?[^\W\d_]{1,3}\b")


def lost_characters(text: str, path: str = "") -> Finding | None:
    """A finding when letters are gone for good: U+FFFD, or question marks within words (`H? N?i`)."""
    lost = text.count("\ufffd") or (len(_QUESTION.findall(text)) if _QUESTION.search(text) and "://" not in text else 0)
    if not lost or ("\ufffd" not in text and lost < 2):
        return None
    return Finding(
        "text.encoding.lost",
        Severity.WARNING,
        path,
        text[:500],
        "Unicode (UTF-8, NFC)",
        f"Văn bản đã mất {lost} ký tự khi chuyển mã, không khôi phục được.",
        f"{lost} characters of the text were lost in a conversion and cannot be restored.",
    )


# --- reading bytes -------------------------------------------------------------------------------------------------

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE: Final = 1 << 16


def decode(raw: bytes, declared: str | None = None, path: str = "") -> Decoded:
    """Read bytes. `declared` is what the server or file says; it is believed where the bytes do not contradict it."""
    for mark, codec in _BOMS:
        if raw.startswith(mark):
            return _mended(raw.decode(codec, "replace").lstrip("\ufeff"), codec.removesuffix("-sig"), 1.0, path)
    if (wide := _utf16_without_bom(raw)) is not None:
        return _mended(raw.decode(wide, "replace"), wide, 0.9, path)
    try:
        return _mended(raw.decode("utf-8"), "utf-8", 1.0, path)
    except UnicodeDecodeError as error:
        if error.start >= len(raw) - 3 and any(byte >= 0x80 for byte in raw[: error.start]):
            return _mended(raw.decode("utf-8", "replace"), "utf-8", 0.9, path)
    return _single_byte(raw, declared, path)


def _utf16_without_bom(raw: bytes) -> str | None:
    head = raw[:2000]
    if len(head) < 4 or head.count(0) < len(head) // 5:
        return None
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if not even and odd:
        return "utf-16-le"
    return "utf-16-be" if even and not odd else None


def _mended(text: str, encoding: str, confidence: float, path: str) -> Decoded:
    """NFC, and mended when the whole text was decoded wrongly before it was written in this encoding."""
    text = nfc(text)
    findings: tuple[Finding, ...] = ()
    if (lost := lost_characters(text, path)) is not None:
        findings = (lost,)
    if mended := repair(text[:_SAMPLE], path):
        whole = repair(text, path) if len(text) > _SAMPLE else mended
        if whole:
            return Decoded(whole.text, encoding, min(confidence, whole.confidence), (*findings, whole.finding))
    return Decoded(text, encoding, confidence, findings)


def _readings(raw: bytes) -> Iterator[tuple[str, str]]:
    latin = raw.decode("latin-1")
    yield "cp1258", nfc(raw.decode("cp1258", "replace"))
    yield "tcvn3", from_tcvn3(latin)
    yield "vni", from_vni(raw.decode("cp1252", "replace"))


def _vietnamese(text: str) -> float:
    """How Vietnamese a reading is: the share of syllables among its words with letters beyond ASCII."""
    words = [word for word in words_of(text) if not word.isascii()][:2000]
    return syllable_share(words) if len(words) > 1 or (words and len(words_of(text)) < 4) else 0.0


def _single_byte(raw: bytes, declared: str | None, path: str) -> Decoded:
    sample = raw[:_SAMPLE]
    ranked = sorted(((_vietnamese(text), name) for name, text in _readings(sample)), reverse=True)
    share, name = ranked[0]
    whole = dict(_readings(raw)) if share > 0.7 else {}
    if share > 0.7 and syllable_share(words_of(whole[name])[:2000]) > 0.4:
        text = whole[name]
        finding = _encoding_finding(name, text, path)
        return Decoded(text, name, round(share * (0.95 if share > ranked[1][0] else 0.6), 2), (finding,))
    codec = _usable(declared, raw)
    if codec:
        return Decoded(nfc(raw.decode(codec)), codec, 0.8, ())
    from charset_normalizer import from_bytes

    best = from_bytes(sample, cp_isolation=list(_LIKELY)).best()
    codec = _usable(best.encoding if best else None, raw) or "cp1252"
    text = nfc(raw.decode(codec, "replace"))
    return Decoded(text, codec, 0.5, (_encoding_finding(codec, text, path),))


_LIKELY: Final = (
    "cp1252",
    "cp1258",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp874",
    "gb18030",
    "big5",
    "shift_jis",
    "euc_kr",
)


def _usable(name: str | None, raw: bytes) -> str | None:
    """The codec of that name if it reads the bytes without error."""
    if not name:
        return None
    try:
        codec = codecs.lookup(name.strip().strip("\"'")).name
        codec = "cp1252" if codec in ("iso8859-1", "ascii") else codec
        raw.decode(codec)
    except (LookupError, UnicodeDecodeError, ValueError):
        return None
    return codec


def _encoding_finding(name: str, text: str, path: str) -> Finding:
    return Finding(
        "text.encoding.not-utf-8",
        Severity.WARNING,
        path,
        text[:120],
        "UTF-8",
        f"Dữ liệu không dùng UTF-8; đã đọc theo bảng mã {name}.",
        f"The data are not in UTF-8; they were read as {name}.",
    )
