"""Which RDF syntax a body is in: evidence in its first bytes first, then its content type, then its name.

Half of all files in one federation came with a wrong content type, so the type alone never decides.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from vocab._rdf_text import decode_head

__all__ = ["Syntax", "sniff"]


class Syntax(StrEnum):
    """The RDF syntaxes read and written here, by media type."""

    RDF_XML = "application/rdf+xml"
    TURTLE = "text/turtle"
    N_TRIPLES = "application/n-triples"
    N_QUADS = "application/n-quads"
    TRIG = "application/trig"
    JSON_LD = "application/ld+json"


_BY_TYPE: Final = {
    **{syntax.value: syntax for syntax in Syntax},
    "text/rdf+xml": Syntax.RDF_XML,
    "application/xml": Syntax.RDF_XML,
    "text/xml": Syntax.RDF_XML,
    "application/x-turtle": Syntax.TURTLE,
    "application/turtle": Syntax.TURTLE,
    "text/n3": Syntax.TURTLE,
    "text/rdf+n3": Syntax.TURTLE,
    "text/ntriples": Syntax.N_TRIPLES,
    "text/x-nquads": Syntax.N_QUADS,
    "application/x-trig": Syntax.TRIG,
    "application/json": Syntax.JSON_LD,
}
_BY_ENDING: Final = {
    "rdf": Syntax.RDF_XML,
    "xml": Syntax.RDF_XML,
    "owl": Syntax.RDF_XML,
    "ttl": Syntax.TURTLE,
    "n3": Syntax.TURTLE,
    "nt": Syntax.N_TRIPLES,
    "nq": Syntax.N_QUADS,
    "trig": Syntax.TRIG,
    "jsonld": Syntax.JSON_LD,
    "json": Syntax.JSON_LD,
}
_LINES: Final = {Syntax.TURTLE, Syntax.TRIG, Syntax.N_TRIPLES, Syntax.N_QUADS}
_XML_SKIP = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*", re.DOTALL | re.IGNORECASE)
_TURTLE_SKIP = re.compile(r"(?:\s+|#[^\n]*(?:\n|$))*")
_ROOT = re.compile(r"<([A-Za-z_][\w.\-]*:)?([A-Za-z_][\w.\-]*)(?=[\s/>])")
_IRI_START = re.compile(r"<[^<>\"{}|^`\\]*>\s*[<a@\[\]_;,.\w(]", re.DOTALL)
_DIRECTIVE = re.compile(r"@prefix\b|@base\b|prefix\s|base\s*<|version\s", re.IGNORECASE)
_TERM = r"(?:<[^>\n]*>|_:\S+|\"(?:[^\"\\\n]|\\.)*\"(?:@[\w\-]+|\^\^<[^>\n]*>)?)"
_N_LINE = re.compile(
    rf"(?:<[^>\n]*>|_:\S+)[ \t]*<[^>\n]*>[ \t]*{_TERM}[ \t]*(<[^>\n]*>|_:\S+)?[ \t]*\.[ \t]*(?:\r?\n|\Z|#)"
)
_HTML = re.compile(r"<!doctype\s+html|<html[\s>]", re.IGNORECASE)
_RDF_NAMESPACE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"


def sniff(head: bytes, content_type: str | None = None, name: str | None = None) -> Syntax | None:
    """The syntax of a body that begins with `head` (some tens of kilobytes are enough).

    `content_type` may carry parameters; `name` is a file name or the path of an address. None means: this is no RDF
    (a web page, an error report, a ZIP file), whatever its type says.
    """
    text = decode_head(head)
    if not text.strip():
        return _told(content_type, name)
    seen = _of_text(text)
    if seen is None:
        return None
    told = _told(content_type, name)
    if seen in _LINES and told in _LINES and told is not None:
        return _among_lines(seen, told)
    return seen


def _told(content_type: str | None, name: str | None) -> Syntax | None:
    media = (content_type or "").split(";")[0].strip().lower()
    ending = (name or "").split("?")[0].rsplit(".", 1)[-1].lower()
    return _BY_TYPE.get(media) or _BY_ENDING.get(ending)


def _among_lines(seen: Syntax, told: Syntax) -> Syntax:
    """Turtle and its kin look alike; take what was told unless what was seen rules it out."""
    if seen is Syntax.N_QUADS:
        return seen
    if seen is Syntax.TURTLE and told in (Syntax.N_TRIPLES, Syntax.N_QUADS):
        return Syntax.TRIG if told is Syntax.N_QUADS else Syntax.TURTLE
    return Syntax.TRIG if seen is Syntax.TRIG else told


def _of_text(text: str) -> Syntax | None:
    start = text.lstrip()
    if start[0] in "{[":
        return _of_bracket(start)
    if start[0] == "<":
        return _of_angle(start)
    body = start[_TURTLE_SKIP.match(start).end() :]  # type: ignore[union-attr]
    if not body or _DIRECTIVE.match(body) or body[0] in "<_[(@":
        return _of_lines(body)
    if re.match(r"[\w.\-]*:\S*\s+\S", body) or re.match(r"graph\s*[<_\w]", body, re.IGNORECASE):
        return _of_lines(body)
    return None


def _of_bracket(start: str) -> Syntax | None:
    inner = start[1:].lstrip()
    if start[0] == "{":
        return Syntax.JSON_LD if not inner or inner[0] in '"}' else Syntax.TRIG
    if not inner or inner[0] in '{"[' or start.rstrip() == "[]":
        return Syntax.JSON_LD
    return Syntax.TURTLE


def _of_angle(start: str) -> Syntax | None:
    body = start[_XML_SKIP.match(start).end() :]  # type: ignore[union-attr]
    if body == start and _IRI_START.match(start) and "xmlns" not in start.split(">", 1)[0]:
        root = _ROOT.match(start)
        if root is None or (root[1] and not start.startswith("<rdf:RDF")):
            return _of_lines(start)
    root = _ROOT.match(body)
    if _HTML.search(start[:4096]) or (root is not None and root[2].lower() == "html"):
        return None
    if root is None:
        return Syntax.RDF_XML if body != start and not body.strip() else None
    if (
        root[2] == "RDF"
        or _RDF_NAMESPACE in start
        or (root[1] and re.search(r"\brdf:(?:about|resource|ID)\s*=", start))
    ):
        return Syntax.RDF_XML
    return None


def _of_lines(text: str) -> Syntax:
    line = _N_LINE.match(text)
    if line is not None:
        return Syntax.N_QUADS if line[1] else Syntax.N_TRIPLES
    if re.search(r"^\s*(?:graph\s+)?(?:<[^>\n]*>|[\w\-]*:[\w\-]*|_:\w+)?\s*\{", text, re.IGNORECASE | re.MULTILINE):
        return Syntax.TRIG
    return Syntax.TURTLE
