"""Judging and mending single statements that a lenient parser let through.

`mend` takes a line as pyoxigraph writes one and gives canonical N-Triples (the form of `vocab.terms`), or tells in a
`Defect` what was changed or left out. One bad address costs one statement, not the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from vocab.terms import is_iri, literal, unescape

__all__ = ["Defect", "DefectKind", "mend", "mend_iri", "split_statement"]


class DefectKind(StrEnum):
    """What was wrong with a statement."""

    BAD_IRI = "bad-iri"
    """An IRI with signs that none may have; percent-encoded."""
    MANY_IRIS = "many-iris"
    """Several addresses where one belongs; made into several statements."""
    RELATIVE_IRI = "relative-iri"
    """An IRI without scheme that nothing resolves; the statement keeps it as text, or is left out."""
    LANGUAGE = "language"
    """A language tag outside BCP 47; mended, or taken off."""
    TRIPLE_TERM = "triple-term"
    """A statement about a statement, which the hub does not carry; left out."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Defect:
    """One flaw of one statement. `subject` and `predicate` are terms as N-Triples writes them, `value` is the flaw."""

    kind: DefectKind
    subject: str
    predicate: str
    value: str


_GOOD = re.compile(
    r"(?:<[A-Za-z][A-Za-z0-9+.\-]*:[^\x00-\x20<>\"{}|^`\\]*>|_:[A-Za-z0-9]+)"
    r" <[A-Za-z][A-Za-z0-9+.\-]*:[^\x00-\x20<>\"{}|^`\\]*>"
    r" (?:<[A-Za-z][A-Za-z0-9+.\-]*:[^\x00-\x20<>\"{}|^`\\]*>|_:[A-Za-z0-9]+"
    r"|\"(?:[^\"\\\n]|\\[\"\\nr])*\"(?:@[a-z]{1,8}(?:-[a-z0-9]{1,8})*"
    r"|\^\^<[A-Za-z][A-Za-z0-9+.\-]*:[^\x00-\x20<>\"{}|^`\\]*>)?) \."
)
_LITERAL = re.compile(r"\"((?:[^\"\\]|\\.)*)\"(?:@(.*?)(--ltr|--rtl)?|\^\^<(.*)>)?", re.DOTALL)
_ADDRESSES = re.compile(r"[\s,;|]+(?=(?:https?|ftp|mailto|urn)://?)", re.IGNORECASE)
_UNSAFE = re.compile(r"[\x00-\x20<>\"{}|^`\\]")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:")
_LANGUAGE_PART = re.compile(r"[A-Za-z0-9]{1,8}")
_XSD_STRING: Final = "http://www.w3.org/2001/XMLSchema#string"


def split_statement(line: str) -> tuple[str, str, str]:
    """Subject, predicate and object of a line as the parser writes one (without the dot), bad IRIs included."""
    middle = line.find(" <", 1)
    end = line.find("> ", middle)
    return line[:middle], line[middle + 1 : end + 1], line[end + 2 :]


def mend_iri(value: str) -> tuple[str, ...]:
    """The absolute IRIs meant by a text between angle brackets; none when it is relative.

    Two addresses in one become two; blanks around are cut; signs that none may have are percent-encoded.
    """
    text = value.strip().strip("<>\"'").strip()
    if is_iri(text):
        return (text,)
    parts = [part for part in _ADDRESSES.split(text) if part]
    if len(parts) > 1 and all(_SCHEME.match(part) for part in parts):
        return tuple(iri for part in parts for iri in mend_iri(part.strip(" \t\r\n,;|")))
    if _SCHEME.match(text) is None:
        return ()
    safe = _UNSAFE.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), text)
    return (safe,) if is_iri(safe) else ()


def mend(line: str, defects: list[Defect]) -> tuple[str, ...]:
    """Canonical statements (with their dot) for one line `S P O` as the parser wrote it; appends to `defects`."""
    dotted = f"{line} ."
    if _GOOD.fullmatch(dotted) is not None:
        return (dotted,)
    subject, predicate, obj = split_statement(line)
    if obj.startswith("<<(") or subject.startswith("<<("):
        defects.append(Defect(DefectKind.TRIPLE_TERM, subject, predicate, obj[:200]))
        return ()
    subjects = _resource(subject, subject, predicate, defects)[:1]
    predicates = _resource(predicate, subject, predicate, defects)[:1]
    objects = _object(obj, subject, predicate, defects)
    return tuple(f"{s} {p} {o} ." for s in subjects for p in predicates for o in objects)


def _resource(term: str, subject: str, predicate: str, defects: list[Defect]) -> tuple[str, ...]:
    if term.startswith("_:"):
        return (term,)
    value = term[1:-1]
    if is_iri(value):
        return (term,)
    meant = mend_iri(value)
    kind = DefectKind.RELATIVE_IRI if not meant else DefectKind.MANY_IRIS if len(meant) > 1 else DefectKind.BAD_IRI
    defects.append(Defect(kind, subject, predicate, value))
    return tuple(f"<{iri}>" for iri in meant)


def _object(term: str, subject: str, predicate: str, defects: list[Defect]) -> tuple[str, ...]:
    if not term.startswith('"'):
        meant = _resource(term, subject, predicate, defects)
        # What was meant as a link but is none stays readable as text.
        return meant if meant or not term[1:-1].strip() else (literal(term[1:-1].strip()),)
    parts = _LITERAL.fullmatch(term)
    if parts is None:
        defects.append(Defect(DefectKind.UNREADABLE, subject, predicate, term[:200]))
        return ()
    text, language, _direction, datatype = unescape(parts[1]), parts[2], parts[3], parts[4]
    if language is not None:
        return (literal(text, language=_language(language, subject, predicate, defects)),)
    if datatype is None or datatype == _XSD_STRING:
        return (literal(text),)
    if not is_iri(datatype):
        meant = mend_iri(datatype)
        if datatype:
            defects.append(Defect(DefectKind.BAD_IRI, subject, predicate, datatype))
        return (literal(text, datatype=meant[0] if meant else None),)
    return (literal(text, datatype=datatype),)


def _language(tag: str, subject: str, predicate: str, defects: list[Defect]) -> str | None:
    """A usable tag out of `en_US`, `vi-`, ` fr `; None when nothing is left of it."""
    if not tag:
        return None  # xml:lang="" says in XML that there is none
    parts = re.split(r"[-_\s]+", tag.strip())
    if all(_LANGUAGE_PART.fullmatch(part) for part in parts) and parts[0].isalpha() and "_" not in tag:
        return "-".join(parts).lower()
    defects.append(Defect(DefectKind.LANGUAGE, subject, predicate, tag))
    good: list[str] = []
    for part in parts:
        if not _LANGUAGE_PART.fullmatch(part) or (not good and not part.isalpha()):
            break
        good.append(part.lower())
    return "-".join(good) or None
