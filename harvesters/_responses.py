"""What the fetcher hands out: a small body in memory, or a large one in a file."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from functools import cached_property
from hashlib import file_digest
from io import BufferedReader
from pathlib import Path
from types import TracebackType

import orjson

from harvesters._redaction import redact
from harvesters.errors import RetryLater, TooLarge

__all__ = ["Answer", "Download", "Response", "decode_json"]

_BOM = b"\xef\xbb\xbf"
_LARGEST_UNPACKED = 64 << 20
_HTML = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|script|title|meta|div|center)\b", re.I | re.S
)


@dataclass(frozen=True)
class Answer:
    """Status and headers of one answer. `url` is the address after redirects, without user name and password."""

    url: str
    status: int
    headers: Mapping[str, str] = field(repr=False)
    """Names in lower case."""

    @property
    def not_modified(self) -> bool:
        """The server confirmed the validators that were sent; there is no body."""
        return self.status == 304

    @property
    def content_type(self) -> str:
        """Media type in lower case without parameters, empty where the server names none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The `charset` parameter of the content type."""
        found = re.search(r"charset\s*=\s*\"?([\w.:-]+)", self.headers.get("content-type", ""), re.I)
        return found.group(1).lower() if found else None

    @property
    def validators(self) -> dict[str, str]:
        """`etag` and `last-modified`, where given, to send with the next run's request.

        A `Last-Modified` of the second in which it was answered is left out: what changes later in that second would
        never be told (RFC 9110, 8.8.2.2).
        """
        names = ("etag",) if self._just_modified else ("etag", "last-modified")
        return {name: self.headers[name] for name in names if self.headers.get(name)}

    @property
    def _just_modified(self) -> bool:
        modified, answered = _moment(self.headers.get("last-modified")), self.date
        return modified is not None and answered is not None and (answered - modified).total_seconds() < 1

    @property
    def date(self) -> datetime | None:
        """The server's own clock (the `Date` header), in UTC."""
        return _moment(self.headers.get("date"))


def _moment(told: str | None) -> datetime | None:
    with suppress(ValueError, TypeError, IndexError, OverflowError):
        when = parsedate_to_datetime(told or "")
        return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    return None


@dataclass(frozen=True)
class Response(Answer):
    """An answer with its whole body in memory."""

    content: bytes = field(default=b"", repr=False)

    def json(self) -> object:
        """The body as JSON values; raises `RetryLater` where it is none, saying what came instead."""
        return decode_json(self.content, redact(self.url), self.charset)

    @property
    def is_html(self) -> bool:
        """The body is a web page, whatever the content type says."""
        return looks_like_html(self.content)


@dataclass(frozen=True)
class Download(Answer):
    """An answer whose body lies in a file of its own, deleted by `close` and with the fetcher."""

    path: Path = field(default=Path(), repr=False)
    size: int = 0

    def open(self) -> BufferedReader:
        """The body as a binary stream, from its beginning."""
        return self.path.open("rb")

    def head(self, size: int = 4096) -> bytes:
        """The first bytes of the body, for sniffing."""
        with self.open() as stream:
            return stream.read(size)

    @property
    def is_html(self) -> bool:
        """The body is a web page, whatever the content type says."""
        return looks_like_html(self.head())

    @cached_property
    def digest(self) -> str:
        """SHA-256 of the body, hexadecimal."""
        with self.open() as stream:
            return file_digest(stream, "sha256").hexdigest()

    def close(self) -> None:
        self.path.unlink(missing_ok=True)

    def __enter__(self) -> Download:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def looks_like_html(content: bytes) -> bool:
    """Whether a body begins like a web page (XHTML with an XML declaration included)."""
    head = content[:2048].removeprefix(_BOM)
    if head.lstrip()[:5].lower() == b"<?xml":
        head = head.partition(b"?>")[2]
    return _HTML.match(head) is not None


def decode_json(content: bytes, where: str, charset: str | None = None) -> object:
    """JSON values of a body that should be JSON; `where` names it in the error.

    Fast for what is right; a second, slower reading accepts what portals are known to send: `NaN`, a
    legacy charset, UTF-16, control characters in strings.
    """
    text = _unpacked(content).removeprefix(_BOM)
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        pass
    try:
        return json.loads(_text(text, charset), parse_constant=str, strict=False)
    except RecursionError:
        raise TooLarge(f"{where}: JSON nested too deeply", f"{where}: JSON lồng quá nhiều cấp") from None
    except (ValueError, LookupError):
        pass
    raise _no_json(content, where)


def _unpacked(content: bytes) -> bytes:
    """A gzip file that no header told of, unpacked where it is no bomb."""
    if content[:2] != b"\x1f\x8b":
        return content
    with suppress(zlib.error):
        engine = zlib.decompressobj(31)
        text = engine.decompress(content, _LARGEST_UNPACKED)
        return text if engine.eof else content
    return content


def _text(content: bytes, charset: str | None) -> str:
    for name in (charset, json.detect_encoding(content)):
        with suppress(UnicodeDecodeError, LookupError):
            if name:
                return content.decode(name)
    if b"\0" in content[:4096]:
        raise ValueError("no text")
    return content.decode("utf-8", "replace")  # a few wrong bytes cost their letters, and the mapping tells of them


def _no_json(content: bytes, where: str) -> RetryLater:
    if not content.strip():
        return RetryLater(f"{where} answered with nothing", f"{where} trả về nội dung rỗng")
    if looks_like_html(content):
        return RetryLater(
            f"{where} answered with a web page where JSON is expected (a CAPTCHA, log-in or error page?)",
            f"{where} trả về trang web thay vì JSON (trang CAPTCHA, đăng nhập hoặc báo lỗi?)",
        )
    return RetryLater(
        f"{where} answered with {len(content)} bytes that are no valid JSON (cut off?)",
        f"{where} trả về {len(content)} byte không phải JSON hợp lệ (bị cắt giữa chừng?)",
    )
