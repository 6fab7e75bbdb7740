"""Bodies as clean UTF-8: byte order marks, UTF-16, declared encodings, stray bytes, and XML's dangerous prologue.

`Utf8` is a binary file for the parser. It reads ahead only one block, so that memory does not grow with the body.
"""

from __future__ import annotations

import codecs
import io
import re
from html import escape
from html.entities import html5
from typing import BinaryIO, Final

__all__ = ["DangerousXml", "Utf8", "decode_head", "encoding_of"]

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z][\w.\-]{0,40})["']""")
_DECLARATION = re.compile(rb"^\s*<\?xml\s[^>]{0,400}?\?>")
_BLOCK: Final = 1 << 16
_PROLOGUE: Final = 1 << 20
"""Bytes of an XML prologue (comments included) that are looked through before it is refused."""


class DangerousXml(ValueError):
    """An XML document type that could make the parser expand without end."""


def encoding_of(head: bytes) -> tuple[str, int]:
    """The codec of a text that begins so, and how many bytes its byte order mark takes."""
    for mark, codec in _BOMS:
        if head.startswith(mark):
            return codec, len(mark)
    if head[:2] in (b"<\0", b"{\0", b"[\0", b"@\0", b"#\0"):
        return "utf-16-le", 0
    if head[:2] in (b"\0<", b"\0{", b"\0[", b"\0@", b"\0#"):
        return "utf-16-be", 0
    declared = _DECLARED.match(head)
    if declared is not None:
        try:
            name = codecs.lookup(declared[1].decode("ascii")).name
        except LookupError:
            return "utf-8", 0
        # A declaration that we can read byte by byte cannot be UTF-16: it lies.
        return ("utf-8", 0) if name.startswith(("utf-16", "utf-32")) else (name, 0)
    return "utf-8", 0


def decode_head(head: bytes) -> str:
    """The first bytes of a body as text, forgiving."""
    codec, mark = encoding_of(head)
    return head[mark:].decode(codec, "replace").lstrip("\ufeff")


def _forgiving(block: bytes) -> tuple[str, int]:
    """UTF-8 with stray bytes, and how many places were stray: those alone are read as Windows-1252, as they mostly
    are."""
    view = memoryview(block)
    pieces: list[str] = []
    at = strays = 0
    while True:
        try:
            pieces.append(codecs.utf_8_decode(view[at:], "strict", True)[0])
            return "".join(pieces), strays
        except UnicodeDecodeError as error:
            pieces.append(codecs.utf_8_decode(view[at : at + error.start], "strict", True)[0])
            pieces.append(bytes(view[at + error.start : at + error.end]).decode("cp1252", "replace"))
            at += error.end
            strays += 1


def _whole_characters(block: bytes) -> int:
    """Where the last complete UTF-8 character of a block ends."""
    for back in range(1, min(4, len(block)) + 1):
        byte = block[-back]
        if byte >= 0xC0:
            width = 2 if byte < 0xE0 else 3 if byte < 0xF0 else 4
            return len(block) if back >= width else len(block) - back
        if byte < 0x80:
            break
    return len(block)


class Utf8(io.RawIOBase):
    """A body as UTF-8 bytes without byte order mark, for a parser to read from.

    `stray_bytes` counts places that were not valid in the body's encoding, `mended` the places where XML was mended,
    `size` the bytes and `lines` the line ends read so far.
    """

    def __init__(self, raw: BinaryIO, *, xml: bool) -> None:
        super().__init__()
        self.stray_bytes = self.lines = 0
        self._in_line = False
        self._raw = raw
        self._kept = b""
        self._xml: _XmlText | None = None
        first = raw.read(_BLOCK)
        self.codec, mark = encoding_of(first)
        self._decoder = codecs.getincrementaldecoder(self.codec)(errors="replace")
        self._at_end = not first
        self._pending = self._clean(first[mark:])
        self._at = 0
        if xml:
            self._open_xml()

    @property
    def mended(self) -> int:
        return self._xml.mended if self._xml else 0

    @property
    def size(self) -> int:
        return self._raw.tell()

    @property
    def line(self) -> int:
        """Number of the last line that was read."""
        return self.lines + self._in_line

    @property
    def unclosed(self) -> str | None:
        """The closing tag that an XML document, read to its end, lacks there.

        The parser takes the end of the input for the end of the document wherever it comes between two tags.
        """
        return self._xml.unclosed() if self._xml else None

    def readable(self) -> bool:
        return True

    def close(self) -> None:
        """Closes the body below as well."""
        self._raw.close()
        super().close()

    def read(self, size: int = -1, /) -> bytes:
        """At most `size` bytes. Written out, since the parser asks for two kilobytes at a time."""
        if size < 0:
            return self.readall()
        while self._at >= len(self._pending) and not self._at_end:
            self.lines += self._pending.count(b"\n")
            self._in_line = not self._pending.endswith(b"\n")
            block = self._next()
            self._pending = self._xml.mend(block, final=self._at_end) if self._xml else block
            self._at = 0
        start = self._at
        self._at = start + size
        return self._pending[start : start + size]

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        piece = self.read(len(buffer))
        buffer[: len(piece)] = piece
        return len(piece)

    def _open_xml(self) -> None:
        """Read the whole prologue, judge it, and drop the declaration of an encoding that is no longer true."""
        while (end := prologue_end(self._pending)) is None and len(self._pending) < _PROLOGUE and not self._at_end:
            self._pending += self._next()
        if end is None and not self._at_end:
            raise DangerousXml("the prologue before the root element is longer than a million characters")
        check_prologue(self._pending if end is None else self._pending[:end])
        declaration = _DECLARATION.match(self._pending)
        start = declaration.end() if declaration else 0
        prologue, body = self._pending[start : end or start], self._pending[end or start :]
        root = None if end is None else _ROOT_NAME.match(self._pending, end)
        self._xml = _XmlText(root[1] if root else b"")
        self._pending = prologue + self._xml.mend(body, final=self._at_end)
        if not self._pending and not self._at_end:
            self._pending = b"\n"

    def _next(self) -> bytes:
        block = self._raw.read(_BLOCK)
        self._at_end = not block
        return self._clean(block)

    def _clean(self, block: bytes) -> bytes:
        if self.codec != "utf-8":
            text = self._decoder.decode(block, self._at_end)
            self.stray_bytes += text.count("\ufffd")
            return text.encode("utf-8", "replace")
        block = self._kept + block
        cut = len(block) if self._at_end else _whole_characters(block)
        block, self._kept = block[:cut], block[cut:]
        try:
            block.decode()
        except UnicodeDecodeError:
            text, strays = _forgiving(block)
            self.stray_bytes += strays
            return text.encode()
        return block


# --- XML ---------------------------------------------------------------------------------------------------------

_PIECE = re.compile(rb"\s+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
_DOCTYPE = re.compile(
    rb"<!DOCTYPE\s+[^\s\[>]+\s*"
    rb"(?:SYSTEM\s+(?:\"[^\"]*\"|'[^']*')|PUBLIC\s+(?:\"[^\"]*\"|'[^']*')\s+(?:\"[^\"]*\"|'[^']*'))?\s*"
)
_SUBSET_END = re.compile(rb"\]\s*>")
_ENTITY = re.compile(rb"""<!ENTITY\s+([A-Za-z_][\w.\-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>""")
_PREDEFINED = re.compile(rb"&(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6});")
_LONGEST_ENTITY: Final = 200
_MOST_ENTITIES: Final = 100


def prologue_end(text: bytes) -> int | None:
    """Where the root element begins; None while that cannot be told yet."""
    at = _skip(text, 0)
    if text.startswith(b"<!DOCTYPE", at):
        end = _doctype_end(text, at)
        if end is None:
            return None
        at = _skip(text, end)
    if len(text) - at < 10 or text.startswith((b"<!--", b"<?"), at):
        return None
    return at


def _skip(text: bytes, at: int) -> int:
    while (piece := _PIECE.match(text, at)) is not None:
        at = piece.end()
    return at


def _doctype_end(text: bytes, at: int) -> int | None:
    head = _DOCTYPE.match(text, at)
    if head is None:
        return None
    at = head.end()
    if text.startswith(b"[", at):
        close = _SUBSET_END.search(text, at)
        return None if close is None else close.end()
    return at + 1 if text.startswith(b">", at) else None


def check_prologue(text: bytes) -> None:
    """Allow a document type only with short entities that name no other entity; raises `DangerousXml`.

    RDF/XML in the wild abbreviates namespaces so (`<!ENTITY xsd "http://www.w3.org/2001/XMLSchema#">`). Everything
    else a document type can do is of no use in RDF, and expands, fetches or hides.
    """
    at = _skip(text, 0)
    if not text.startswith(b"<!DOCTYPE", at):
        return
    end = _doctype_end(text, at)
    if end is None:
        raise DangerousXml("the document type declaration cannot be read")
    start = text.find(b"[", at, end)
    inner = text[start + 1 : text.rfind(b"]", at, end)] if start >= 0 else b""
    entities = _ENTITY.findall(inner)
    rest = _PIECE.sub(b"", _ENTITY.sub(b"", inner)).strip()
    if rest:
        raise DangerousXml(
            f"the document type declares more than plain entities: {rest[:80].decode('utf-8', 'replace')!r}"
        )
    if len(entities) > _MOST_ENTITIES:
        raise DangerousXml(f"the document type declares {len(entities)} entities, more than {_MOST_ENTITIES}")
    for name, double, single in entities:
        value = double or single
        if len(value) > _LONGEST_ENTITY or b"&" in _PREDEFINED.sub(b"", value) or b"%" in value:
            raise DangerousXml(f"entity {name.decode('utf-8', 'replace')!r} is long or names another entity")


_SPECIAL = re.compile(
    rb"<!\[CDATA\[.*?\]\]>|<!--.*?-->"
    rb"|&(?!#[0-9]+;|#x[0-9A-Fa-f]+;|[A-Za-z_][\w.\-]*;)|&([A-Za-z][A-Za-z0-9]*);|<!DOCTYPE",
    re.DOTALL,
)
_BAD_AMPERSAND = re.compile(rb"&(?!#[0-9]+;|#x[0-9A-Fa-f]+;|(?:amp|lt|gt|quot|apos);)")
_XML_NAMES: Final = frozenset((b"amp", b"lt", b"gt", b"quot", b"apos"))
_LONGEST_SECTION: Final = 1 << 24
_ROOT_NAME = re.compile(rb"<([^\s/<>]+)")
_TAIL: Final = 1 << 13
"""Bytes at the end of a document among which its last closing tag is looked for."""


class _XmlText:
    """Mends what well-formed XML must not have but exporters write: bare `&` in addresses, HTML's entity names.

    Works on blocks: what might be cut at a block's end is kept back for the next one. A second document type raises
    `DangerousXml`, since the parser would obey it.
    """

    def __init__(self, root: bytes) -> None:
        self.mended = 0
        self._kept = b""
        self._root = root
        self._tail = b""

    def unclosed(self) -> str | None:
        """The root element's closing tag where nothing like it stands at the end of what was read."""
        name = re.escape(self._root)
        if not name or re.search(rb"</" + name + rb"\s*>[^<]*\Z", _PIECE.sub(b"", self._tail)):
            return None
        if re.fullmatch(rb"\s*<" + name + rb"(?:[^>\"']|\"[^\"]*\"|'[^']*')*/>\s*", self._tail):
            return None
        return f"</{self._root.decode('utf-8', 'replace')}>"

    def mend(self, text: bytes, *, final: bool) -> bytes:
        text = self._kept + text
        cut = len(text) if final else self._safe_end(text)
        text, self._kept = text[:cut], text[cut:]
        self._tail = text[-_TAIL:] if len(text) >= _TAIL else self._tail[len(text) - _TAIL :] + text
        if _BAD_AMPERSAND.search(text) is None and b"<!DOCTYPE" not in text:
            return text
        return _SPECIAL.sub(self._one, text)

    def _safe_end(self, text: bytes) -> int:
        """Where nothing is left open: before an unfinished CDATA section, comment, tag or entity."""
        end = len(text)
        for opening, closing in ((b"<![CDATA[", b"]]>"), (b"<!--", b"-->")):
            start = text.rfind(opening)
            if start >= 0 and text.find(closing, start) < 0 and len(text) - start < _LONGEST_SECTION:
                end = min(end, start)
        for sign in (b"<", b"&"):
            start = text.rfind(sign, max(0, end - 64), end)
            if start >= 0 and not re.search(rb"[;>\s]", text[start:end]):
                end = min(end, start)
        return end

    def _one(self, match: re.Match[bytes]) -> bytes:
        whole = match[0]
        if whole == b"<!DOCTYPE":
            raise DangerousXml("a document type declaration inside the document")
        if whole.startswith(b"<"):
            return whole
        name = match[1]
        if name is None:
            self.mended += 1
            return b"&amp;"
        known = html5.get(f"{name.decode()};") if name not in _XML_NAMES else None
        return whole if known is None else escape(known).encode()
