"""Texts as they were meant: wrong encodings mended before a value is read, and pages read out of descriptions.

Every value is mended first, so that names, places and words are looked up as they were meant; the finding keeps what
the source wrote. Nearly all text is sound and shows it cheaply: it is ASCII, it has a letter that no wrong reading of
bytes brings forth, or its words are syllables.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from mappings.leftovers import example
from mappings.run import Run
from mappings.words import finding, of_lifting
from vocab.encodings import lost_characters, repair
from vocab.findings import Finding
from vocab.page_text import strip_html, strip_page
from vocab.syllables import is_syllable
from vocab.text import clean, fold, looks_vietnamese

__all__ = ["mended_text", "read_page"]

_RIGHT = re.compile("[ăắằẳẵặấầẩẫậẻẽẹếềểễệỉịỏọốồổỗộớờởỡợủụứừửữựỳỷỹỵảạẮẰẲẴẶẤẦẨẪẬẺẼẸẾỀỂỄỆỈỊỎỌỐỒỔỖỘỚỜỞỠỢỦỤỨỪỬỮỰỲỶỸỴẢẠ]")
"""Letters that no wrong reading of bytes brings forth (ă apart: cp1258 has it, but never where UTF-8 was meant)."""
_right: Final = _RIGHT.search
_SEQUENCE = re.compile("[Â-ôĂăĐđƠơƯư][\u0080-¿‘’‚“”„†‡•…‰‹›€™ŒœŸŽžŠšƒˆ˜–—]")
"""A lead byte of UTF-8 shown as a letter, and a byte that goes on, shown as a sign."""
_AROUND: Final = "“”‘’«»…–—°²³·•,.;:!?()[]{}\"'/\\-+*&%#@=<>|_0123456789"
_SAMPLE: Final = 300
_LONGEST_KEPT: Final = 200


# --- encodings ------------------------------------------------------------------------------------------------


def mended_text(text: str, run: Run) -> str:
    """One text as it was meant; what was wrong with it waits in the run's notes."""
    if _sound(text, run.language.startswith("vi")):
        return text
    again, found = _judged(text) if len(text) <= _LONGEST_KEPT else _judge(text)
    run.notes.extend(found)
    return again


def _sound(text: str, vietnamese: bool) -> bool:
    """Whether a text needs no closer look."""
    if text.isascii():
        return "?" not in text or text.count("?") < 2 or "://" in text
    if _right(text):
        odd = "\ufffd" in text or "Ð" in text or "ð" in text or ("?" in text and text.count("?") > 1)
        return not odd or ("://" in text and "\ufffd" not in text)
    if text.startswith(("http://", "https://")):
        return True  # an address is what it is
    if "\ufffd" in text or "Ð" in text or "ð" in text or (text.count("?") > 1 and "://" not in text):
        return False
    if _SEQUENCE.search(text) is not None:
        return False
    return not vietnamese or _spelt(text if len(text) <= _SAMPLE else text[:_SAMPLE])


@lru_cache(maxsize=1 << 13)
def _spelt(text: str) -> bool:
    """Whether every word with a letter beyond ASCII is spelt as a Vietnamese syllable."""
    for chunk in text.split():
        if not chunk.isascii():
            word = chunk.strip(_AROUND)
            if not word.isascii() and not all(map(is_syllable, re.split(r"[/\-–.,()]+", word))):
                return False
    return True


@lru_cache(maxsize=1 << 13)
def _judged(text: str) -> tuple[str, tuple[Finding, ...]]:
    return _judge(text)


def _judge(text: str) -> tuple[str, tuple[Finding, ...]]:
    """A suspicious text as it was meant, and the findings. A long text is judged by its beginning first."""
    found: list[Finding] = []
    worth = len(text) <= _SAMPLE or _SEQUENCE.search(text) or "Ð" in text or "ð" in text or repair(text[:_SAMPLE])
    repaired = repair(text) if worth else None
    if repaired is not None:
        found.append(of_lifting(repaired.finding))
    if (lost := lost_characters(text)) is not None:
        found.append(of_lifting(lost))
    return (repaired.text if repaired else text), tuple(found)


# --- pages ----------------------------------------------------------------------------------------------------

_CUTS: Final = ("\n", "|", "•", "·", "  ", ". ", "! ", "? ", "… ", " - ")
_PIECE = re.compile(
    r"(?:so )?luot |dang (?:truy|online|nhap|ky|xuat)|tong (?:so )?(?:luot|truy)"
    r"|(?:hom (?:nay|qua)|tuan nay|thang nay|tat ca|online) ?:? ?\(?\d|(?:views?|downloads?)\b"
    r"|\(?\d[\d.,]*\)? (?:luot|views?|downloads?)|chia se|share|facebook|twitter|tweet|zalo|linkedin"
    r"|google|pinterest|like|thich|in(?: trang| bai| noi| an|$)|ban (?:in|quyen)|print|gui |email"
    r"|xem |doc |read more|chi tiet|quay |ve dau|dau trang|len dau|back to|tro (?:ve|lai)"
    r"|trang (?:truoc|sau|tiep|chu)|bai (?:truoc|sau)|previous|next|log ?in|sign |register|bo qua"
    r"|skip|nhay|menu|tim kiem|search|co chu|a[+\-]|a a|tang co|giam co|copyright|©|\(c\)"
    r"|thiet ke boi|phat trien boi|xay dung boi|van hanh boi|powered|designed|danh gia|hay danh"
    r"|binh luan|comment|y kien|tai (?:ve|xuong)|nghe |[*★☆]|home|ban dang|vi tri|you are"
)
_CRUMBS = re.compile(
    r"(?:(?:ban dang (?:o|xem)|vi tri|you are here) ?:? ?)?(?:trang chu|home(?:page)?) ?(?:>|»|/|→|›|\|)"
)
_LINK = re.compile(r"<a\s[^<>]*?href\s*=\s*[\"']?(https?://[^\"'\s<>]+)[^<>]*>(.*?)</a\s*>", re.IGNORECASE | re.DOTALL)


def read_page(text: str, run: Run, *, title: bool = False) -> str:
    """A description or title without the page it was scraped from; what went is told.

    Only a Vietnamese text is read out of HTML by itself: elsewhere tags may be the portal's own way of writing.
    """
    marked = "<" in text or "&" in text
    if not marked and not (_starts_as_crumbs(text) if title else _shows_a_page(text)):
        return text
    linked = _LINK.sub(_with_address, text) if "<" in text else text
    plain = strip_html(linked)
    stripped = None if title and not _starts_as_crumbs(plain) else strip_page(plain)
    rest = stripped.text if stripped else plain
    if not rest:
        return text
    removed = stripped is not None and bool(stripped.removed)
    was_marked = marked and plain != clean(text)
    if not removed and not (was_marked and looks_vietnamese(rest)):
        return text
    if was_marked:
        run.notes.append(finding("lift.text.html", example(text)))
    run.notes.extend([of_lifting(each) for each in stripped.findings] if stripped else ())
    return rest


def _with_address(match: re.Match[str]) -> str:
    """A link's words, with its address where the words do not tell it."""
    return match[2] if match[1] in match[2] else f"{match[2]} ({match[1]})"


def _starts_as_crumbs(text: str) -> bool:
    return _CRUMBS.match(fold(text[:40])) is not None


def _shows_a_page(text: str) -> bool:
    """Whether the first line or the last piece of a text begins as what belongs to a page does."""
    text = text.strip()
    if ("\n" in text or len(text) <= _LONGEST_KEPT) and _PIECE.match(fold(text[:24])):
        return True
    tail = text[-_LONGEST_KEPT:]
    start = max([tail.rfind(sign) + len(sign) for sign in _CUTS if sign in tail], default=-1)
    return start >= 0 and _PIECE.match(fold(tail[start : start + 24])) is not None
