"""Text out of scraped pages: tags and entities read, and what belongs to the page taken off the edges.

Breadcrumbs, share buttons, view counters and the like are removed only where a text begins or ends, whole lines
or trailing pieces of a line, never from within; the finding says what went. The source's own text stays in the raw
record.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html.entities import html5
from typing import Final

from vocab.findings import Finding, Severity
from vocab.text import clean, fold

__all__ = ["Stripped", "strip_html", "strip_page"]


@dataclass(frozen=True, slots=True)
class Stripped:
    """The text that is left, the pieces of the page that were taken off, and the findings about both."""

    text: str
    removed: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


# --- HTML ---------------------------------------------------------------------------------------------------------

_TAGS_TEXT: Final = (
    "a abbr address article aside b big blockquote body br button caption center cite code col colgroup dd "
    "del details dfn div dl dt em fieldset figcaption figure font footer form frame h1 h2 h3 h4 h5 h6 head "
    "header hr html i iframe img input ins kbd label legend li link main map mark meta nav noscript o:p "
    "object ol optgroup option p param picture pre q s samp script section select small source span strike "
    "strong style sub summary sup svg table tbody td textarea tfoot th thead time title tr tt u ul var video "
)
_TAGS: Final = frozenset(_TAGS_TEXT.split())
_BREAKS_TEXT: Final = (
    "address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 "
    "h6 header hr li main nav ol p pre section table tr ul "
)
_BREAKS: Final = frozenset(_BREAKS_TEXT.split())
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:]*)(?:\s[^<>]*)?/?>")
_ENTITY = re.compile(r"&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));")
_TWICE = re.compile(r"&(?:nbsp|lt|gt|quot|amp|#\d{2,6});")
_HIDDEN: Final = (("<!--", "-->"), ("<![cdata[", "]]>"))
_SILENT = re.compile(r"<(script|style|noscript|svg|iframe|object|head)(?=[\s>])", re.IGNORECASE)


def _entity(match: re.Match[str]) -> str:
    decimal, hexadecimal, name = match.groups()
    if name:
        return html5.get(f"{name};", match[0])
    code = int(decimal) if decimal else int(hexadecimal, 16)
    return chr(code) if 0 < code < 0xD800 or 0xE000 <= code <= 0x10FFFF else ""


def _tag(match: re.Match[str]) -> str:
    name = match[2].lower()
    if name not in _TAGS:
        return match[0]
    if name == "li" and not match[1]:
        return "\n- "
    if name in ("td", "th") and match[1]:
        return " \t"
    return "\n" if name in _BREAKS else ""


def _without_hidden(text: str) -> str:
    """Without comments, scripts and styles. One pass; what is not closed ends with the text."""
    pieces: list[str] = []
    place, lower = 0, text.lower()
    while (start := lower.find("<", place)) >= 0:
        end = _hidden_end(lower, start)
        if end is None:
            pieces.append(text[place : start + 1])
            place = start + 1
        else:
            pieces.append(text[place:start])
            place = end
    return "".join([*pieces, text[place:]])


def _hidden_end(lower: str, start: int) -> int | None:
    for opening, closing in _HIDDEN:
        if lower.startswith(opening, start):
            found = lower.find(closing, start + len(opening))
            return len(lower) if found < 0 else found + len(closing)
    if match := _SILENT.match(lower, start):
        found = lower.find(f"</{match[1]}", start)
        found = lower.find(">", found) if found >= 0 else -1
        return len(lower) if found < 0 else found + 1
    return None


def strip_html(text: str) -> str:
    """Plain text of HTML: known tags gone, blocks as lines, entities read (twice where they were escaped twice).

    `a < b`, `<Tên đơn vị>` and `R&D` stay as they are, for they are no HTML.
    """
    if "<" in text and _TAG.search(text):
        lower = text.lower()
        text = _TAG.sub(_tag, _without_hidden(text) if len(lower) == len(text) else text)
    if "&" in text:
        text = _ENTITY.sub(_entity, text)
        if _TWICE.search(text):
            text = _ENTITY.sub(_entity, text)
            text = _TAG.sub(_tag, text) if _TAG.search(text) else text
    return clean(text)


# --- what belongs to the page -----------------------------------------------------------------------------------------

_COUNT = r"\s*:?\s*\(?\d[\d.,]*\)?(?: (?:luot|lan|nguoi))?"
_PIECES: Final = (
    rf"(?:so )?luot (?:xem|truy cap|tai(?: ve| xuong)?|doc|thich|chia se|view){_COUNT}",
    rf"(?:dang truy cap|dang online|tong (?:so )?(?:luot )?truy cap"
    rf"|hom nay|hom qua|tuan nay|thang nay|tat ca|online|views?|downloads?){_COUNT}",
    rf"{_COUNT.removeprefix(chr(92) + 's*:?')} (?:luot (?:xem|tai(?: ve)?)|views?|downloads?)",
    r"chia se(?: (?:bai viet|trang|tren|qua|len))*(?: (?:facebook|zalo|twitter|email|linkedin|mang xa hoi))*\s*:?",
    r"share(?: (?:this|on))?(?: (?:facebook|twitter|linkedin|zalo|page))*",
    r"(?:facebook|twitter|tweet|zalo|linkedin|google\+?|pinterest|like|thich)(?: \d+)?",
    r"in (?:trang|bai viet|trang nay|noi dung|an)|ban in|print(?: this page)?|in$",
    r"gui (?:email|mail|cho ban be|bai viet|phan hoi|y kien)|email(?: this)?",
    r"(?:xem|doc) (?:them|tiep|chi tiet)(?: ?(?:>>|»|\.\.\.|…))?|read more|chi tiet",
    r"quay (?:lai|ve)(?: (?:trang chu|dau trang))?|ve dau trang|dau trang|len dau trang|back to top|tro (?:ve|lai)",
    r"trang (?:truoc|sau|tiep)|bai (?:truoc|sau)|previous|next",
    r"dang (?:nhap|ky|xuat)|log ?in|sign (?:in|up)|register",
    r"bo qua (?:noi dung|den noi dung(?: chinh)?)|(?:skip|nhay) to (?:main )?content|menu|tim kiem(?: \.\.\.)?|search",
    r"co chu(?: [a+\-\s]+)?|(?:a[+\-]\s*){1,3}a?|a a\+|tang co chu|giam co chu",
    r"(?:copyright|ban quyen (?:thuoc|cua|©|\d{4})|©|\(c\)).{0,160}",
    r"(?:thiet ke|phat trien|xay dung|van hanh) boi.{0,80}|powered by.{0,60}|designed by.{0,60}",
    r"danh gia bai viet.{0,40}|(?:hay )?danh gia(?: [*★☆]+)?",
    r"binh luan(?: \(\d+\))?|comments?(?: \(\d+\))?|y kien ban doc",
    r"tai ve|tai xuong|download|nghe (?:bai viet|doc bai)|[*★☆]{3,}",
)
_PIECE = re.compile(rf"\s*(?:{'|'.join(_PIECES)})\s*[.|•·»]*\s*")
_CRUMBS = re.compile(
    r"(?:(?:ban dang (?:o|xem)|vi tri|you are here)\s*:?\s*)?(?:trang chu|home(?:page)?)\s*(?:>>?|»|/|→|›|\|).*"
)
_CRUMB_SIGN = re.compile(r"\s*(?:>>?|»|→|›)\s*|\s+[/|]\s+")
_CUT = re.compile(r"\s*[|•·]\s*|\s{2,}|(?<=[.!?…])\s+|\s+-\s+")


def _is_piece(text: str) -> bool:
    """Whether a line or piece is the page's own. Parts divided by bars count when each is."""
    folded = fold(text).strip(" -|•·")
    if not folded:
        return True
    if len(folded) > 200:
        return False
    if _PIECE.fullmatch(folded):
        return True
    parts = [part for part in re.split(r"\s*[|•·;]\s*|\s+-\s+", folded) if part]
    return len(parts) > 1 and all(_PIECE.fullmatch(part) for part in parts)


def strip_page(text: str, path: str = "") -> Stripped:
    """Plain text of a scraped description, with the page's own pieces taken off its beginning and end."""
    plain = strip_html(text)
    lines = plain.split("\n")
    removed: list[str] = []
    lines = _without_edges(lines, removed)
    rest = _without_tail("\n".join(lines).strip(), removed)
    findings = (_finding(removed, path),) if removed else ()
    return Stripped(rest, tuple(removed), findings)


def _without_edges(lines: list[str], removed: list[str]) -> list[str]:
    start, end = 0, len(lines)
    while start < end and (_is_piece(lines[start]) or _CRUMBS.fullmatch(fold(lines[start]))):
        if start + 1 == end and (last := _last_crumb(lines[start])):
            removed.append(lines[start][: len(lines[start]) - len(last)].strip())
            return [last]
        removed.append(lines[start])
        start += 1
    while start < end and _is_piece(lines[end - 1]):
        end -= 1
        removed.append(lines[end])
    removed[:] = [piece for piece in removed if piece]
    return lines[start:end]


def _last_crumb(line: str) -> str:
    """What a breadcrumb that is all the text leads to, if that is more than a page's own word."""
    if not _CRUMBS.fullmatch(fold(line)):
        return ""
    last = _CRUMB_SIGN.split(line)[-1].strip()
    return "" if _is_piece(last) else last


def _without_tail(text: str, removed: list[str]) -> str:
    """Without pieces at the end of the last line: `… toàn tỉnh. Lượt xem: 123 | In trang`."""
    while True:
        cuts = list(_CUT.finditer(text, max(0, len(text) - 400)))
        if not cuts or "\n" in text[cuts[-1].start() :] or not _is_piece(text[cuts[-1].end() :]):
            return text
        removed.append(text[cuts[-1].end() :])
        text = text[: cuts[-1].start()].rstrip(" |•·-")


def _finding(removed: list[str], path: str) -> Finding:
    shown = " ⏎ ".join(removed)[:500]
    return Finding(
        "text.page-boilerplate",
        Severity.ADVICE,
        path,
        shown,
        "chỉ nội dung mô tả / the description alone",
        f"Đã bỏ {len(removed)} đoạn thuộc giao diện trang: “{shown[:120]}”.",
        f"{len(removed)} pieces of the page were taken off: “{shown[:120]}”.",
    )
