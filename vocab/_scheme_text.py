"""In which forms a text is compared with the codes, labels and addresses of concepts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from vocab.text import fold as text_fold

__all__ = ["exact_key", "fold", "iri_key", "spellings"]

_SCHEME_PREFIX = re.compile(r"^https?://(www\.)?", re.IGNORECASE)
_NOT_WORD = re.compile(r"[\W_]+")
_AUTHORITY = re.compile(r"/authority/[a-z-]+/([A-Za-z0-9_]+)/?$")
_LANGUAGE_IRI = re.compile(r"/(?:iso639-[123]|language)/([A-Za-z]{2,3}(?:[-_][A-Za-z]+)?)/?$")
_DEED = re.compile(r"/(?:deed|legalcode)(?:\.?[a-z-]{2,7})?/?$")
_IANA = re.compile(r"https?://(?:www\.)?iana\.org/assignments/media-types/([a-z]+/[^/]+)$", re.IGNORECASE)
_BRACKETED = re.compile(r"\(([^()]+)\)$")


def fold(text: str) -> str:
    """The shared folding with punctuation made blank: `Cập nhật  hàng-tháng` and `cap nhat hang thang` are one."""
    return _NOT_WORD.sub(" ", text_fold(text)).strip()


def iri_key(text: str) -> str:
    """An IRI without what writers vary: http or https, `www.`, case, a slash or hash at the end."""
    return _SCHEME_PREFIX.sub("//", text.strip()).rstrip("/#").lower()


def exact_key(text: str) -> str:
    """The text in NFC, case folded, spaces joined: what labels and codes are first compared by."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


def spellings(text: str, name: str) -> Iterator[str]:
    """The text, then what a careless writer may have put around it."""
    text = unicodedata.normalize("NFC", text).strip().strip("\"'“”").strip()
    if not text:
        return
    yield text
    if text[:4].lower() == "http":
        yield from _iri_spellings(text, name)
    elif ";" in text and "/" in text:
        yield text.partition(";")[0].strip()
    elif name == "file-type" and text.startswith((".", "*.")):
        yield text.lstrip("*.")
    elif name == "file-type" and (inner := _BRACKETED.search(text)):
        yield inner[1]
    elif name == "language" and re.fullmatch(r"[A-Za-z]{2,3}[-_][A-Za-z0-9_-]+", text):
        yield re.split(r"[-_]", text)[0]


def _iri_spellings(text: str, name: str) -> Iterator[str]:
    """Other addresses of the same thing.

    A licence's deed, a media type as format, another authority's copy of a table.
    """
    if name == "licence" and _DEED.search(text):
        yield _DEED.sub("", text)
    if name == "file-type" and (media_type := _IANA.match(text)):
        yield media_type[1]
    if code := _AUTHORITY.search(text):
        yield code[1]
    if name == "language" and (code := _LANGUAGE_IRI.search(text)):
        yield re.split(r"[-_]", code[1])[0]
