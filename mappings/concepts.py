"""Concepts: the source's word looked up in the schemes, its crosswalk walked, or kept as a label with a finding."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from mappings.addresses import PLACEHOLDERS, beside, read_iri
from mappings.nodes import labelled
from mappings.run import Run
from mappings.values import read_text
from mappings.words import finding
from vocab import schemes
from vocab.namespaces import expand
from vocab.terms import is_iri
from vocab.text import fold, one_line

__all__ = ["concept", "known_schemes", "resolve"]

_SEPARATORS = re.compile(r"\s*[,;|/+&]\s*|\s+(?:và|and)\s+")
_IANA = "http://www.iana.org/assignments/media-types/"
_MEDIA_TYPE = re.compile(
    r"(?:application|audio|chemical|font|image|message|model|multipart|text|video)/[A-Za-z0-9][A-Za-z0-9!#$&\-^_.+]*"
)


@cache
def known_schemes(names: tuple[str, ...]) -> tuple[str, ...]:
    """Those of the names that are schemes of the vocabulary."""
    return tuple(name for name in names if name in schemes.scheme_names())


@lru_cache(maxsize=1 << 16)
def resolve(text: str, names: tuple[str, ...], also: tuple[str, ...] = ()) -> tuple[str, ...]:
    """IRIs of the concept that the first of the schemes finds, and of its nearest matches in the schemes `also`."""
    for name in known_schemes(names):
        found = schemes.scheme(name).resolve(text)
        if found is not None:
            return (found.iri, *_matches(found.iri, name, also))
    return ()


def _matches(iri: str, name: str, also: tuple[str, ...]) -> list[str]:
    matches: list[str] = []
    for target in known_schemes(also):
        if target != name:
            matches.extend(schemes.scheme(name).crosswalk(target).get(iri, ())[:1])
    return matches


@lru_cache(maxsize=1 << 14)
def _several(text: str, names: tuple[str, ...], also: tuple[str, ...]) -> tuple[str, ...]:
    """The concepts of a text that names more than one (`CSV, XLSX`), if every part is known."""
    parts = [part for part in _SEPARATORS.split(text) if part]
    if not 1 < len(parts) <= 12:
        return ()
    found = [resolve(part, names, also) for part in parts]
    return tuple(dict.fromkeys(iri for one in found for iri in one)) if all(found) else ()


_NUMBERING = re.compile(r"^\(?(?:\d{1,2}|[a-zđ])(?:[.)]|\s*[-–])\s+(?=\D)")
_REMARK = re.compile(r"\s*\([^()]*\)\s*$")
_LICENCE_WORDS = re.compile(
    r"^(?:(?:theo|áp dụng|dùng|under)\s+)?(?:giấy phép|licen[cs]e)\s*:?\s+(?=\S)", re.IGNORECASE
)


@lru_cache(maxsize=1 << 13)
def _bare(text: str, names: tuple[str, ...], also: tuple[str, ...]) -> tuple[str, ...]:
    """The concept of a word with a list's number before it or a remark in brackets after it.

    Of a licence the words `giấy phép` go instead: what stands in its brackets may change it.
    """
    bare = _NUMBERING.sub("", text)
    bare = _LICENCE_WORDS.sub("", bare) if "licence" in names else _REMARK.sub("", bare)
    return resolve(bare, names, also) if bare and bare != text else ()


def concept(
    value: object, prop: str, names: tuple[str, ...], run: Run, also: tuple[str, ...] = (), otherwise: str = "label"
) -> list[str] | None:
    """Terms of the concept that a value names.

    What no scheme knows is never guessed: an IRI stays an IRI, words stay as a label (`otherwise: label`),
    become a keyword (`keyword`), or are left out (`nothing`), each time with a finding. `silence` is for a second
    reading of a value about which another term tells.
    """
    text = one_line(value) if isinstance(value, str) else str(value)
    if not text:
        return None
    found = resolve(text, names, also) or _media_type(text, names) or _several(text, names, also)
    found = found or _bare(text, names, also)
    if found:
        return [f"<{iri}>" for iri in found]
    if fold(text) in PLACEHOLDERS and otherwise != "silence":
        run.notes.append(finding("lift.placeholder", text))
        return None
    if otherwise == "silence":
        return None
    scheme = ", ".join(names)
    if (word := beside(text, run.context.source_url)) is not None:
        if found := resolve(word, names, also):
            run.notes.append(finding("lift.concept.relative", word))
            return [f"<{iri}>" for iri in found]
        text = word if text.startswith("file:") else text
    if re.match(r"[A-Za-z][A-Za-z0-9+.\-]*:[^\s]", text) and (terms := read_iri(text).terms) and is_iri(text):
        if known_schemes(names) and any(text.startswith(schemes.scheme(name).iri) for name in known_schemes(names)):
            run.notes.append(finding("lift.concept.unknown", text, expected=scheme))
        return list(terms)
    if known_schemes(names):
        run.notes.append(finding("lift.concept.unknown", text, expected=scheme))
    if otherwise == "keyword":
        run.side.append(f"<{expand('dcat:keyword')}> {read_text(text, run.language, lines=False)} .")
        return None
    node = labelled(prop, text, run) if otherwise == "label" else None
    return [node] if node else None


def _media_type(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """A media type that the scheme does not list is still IANA's."""
    if "media-type" not in names:
        return ()
    bare = text.partition(";")[0].strip().lower()
    if _MEDIA_TYPE.fullmatch(bare):
        return (_IANA + bare,)
    return ()
