"""Writing RDF terms as canonical N-Triples text (RDF 1.1 N-Triples, section 4, canonical form)."""

from __future__ import annotations

import re
from typing import Final

__all__ = ["XSD", "BadIri", "iri", "is_iri", "literal", "statement", "unescape"]

XSD: Final = "http://www.w3.org/2001/XMLSchema#"

# IRIREF of the N-Triples grammar, after a scheme as RFC 3986 spells one.
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^\x00-\x20<>\"{}|^`\\]*")
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r"}
_ESCAPED = re.compile(r'[\\"\n\r]')
_UNESCAPES = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f", '"': '"', "'": "'", "\\": "\\"}
_UNESCAPED = re.compile(r"\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))")


class BadIri(ValueError):
    """A text that cannot be an absolute IRI: {value!r}"""

    def __init__(self, value: str) -> None:
        super().__init__(f"not an absolute IRI: {value!r}")
        self.value = value


def is_iri(value: str) -> bool:
    """Whether the text is an absolute IRI that N-Triples can carry."""
    return _IRI.fullmatch(value) is not None


def iri(value: str) -> str:
    """`<value>`; raises `BadIri` for what N-Triples cannot carry."""
    if _IRI.fullmatch(value) is None:
        raise BadIri(value)
    return f"<{value}>"


def literal(text: str, *, language: str | None = None, datatype: str | None = None) -> str:
    """A literal, language tag lower-cased, `xsd:string` left out.

    An unusable language tag raises `ValueError`; a lone surrogate becomes U+FFFD, since UTF-8 cannot carry it.
    """
    if text.isprintable() and '"' not in text and "\\" not in text:  # neither line ends nor surrogates are printable
        escaped = text
    else:
        escaped = _ESCAPED.sub(_escape, text)
        if not escaped.isascii():
            escaped = escaped.encode("utf-8", "replace").decode("utf-8")
    if language is not None:
        if _LANGUAGE.fullmatch(language) is None:
            raise ValueError(f"not a language tag: {language!r}")
        return f'"{escaped}"@{language.lower()}'
    if datatype is not None and datatype != f"{XSD}string":
        return f'"{escaped}"^^{iri(datatype)}'
    return f'"{escaped}"'


def _escape(match: re.Match[str]) -> str:
    return _ESCAPES[match[0]]


def statement(subject: str, predicate: str, obj: str) -> str:
    """One line of a graph out of three written terms."""
    return f"{subject} {predicate} {obj} ."


def unescape(text: str) -> str:
    """Undo the escapes of N-Triples."""

    def plain(match: re.Match[str]) -> str:
        code = match[1] or match[2]
        return chr(int(code, 16)) if code else _UNESCAPES.get(match[3], match[3])

    return _UNESCAPED.sub(plain, text) if "\\" in text else text
