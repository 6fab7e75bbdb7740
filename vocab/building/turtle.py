"""Writing Turtle so that equal content is equal text: sorted, one statement a line, prefixes only where used."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from vocab.namespaces import PREFIXES, shrink
from vocab.terms import iri, literal

__all__ = ["document", "name", "text"]

_LOCAL = re.compile(r"[A-Za-z_][A-Za-z0-9_\-]*")


def name(full: str) -> str:
    """An IRI as Turtle writes it, by prefix where that is possible."""
    short = shrink(full)
    prefix, _, local = short.partition(":")
    if short != full and prefix in PREFIXES and _LOCAL.fullmatch(local) and not local.endswith("-"):
        return short
    return iri(full)


def text(words: str, language: str | None = None, datatype: str | None = None) -> str:
    """A literal as Turtle writes it."""
    return literal(words, language=language, datatype=datatype)


def document(
    heading: str, blocks: Iterable[tuple[str, Sequence[tuple[str, str]]]], prefixes: Mapping[str, str] = PREFIXES
) -> str:
    """Blocks of (subject IRI, [(written predicate, written object), ...]) as one Turtle document, in the given
    order."""
    body = "\n".join(_block(subject, pairs) for subject, pairs in blocks)
    used = {prefix for prefix in prefixes if re.search(rf"(?<![\w:/#]){re.escape(prefix)}:", body)}
    lines = [f"# {line}" for line in heading.splitlines()]
    lines += [f"@prefix {prefix}: <{prefixes[prefix]}> ." for prefix in sorted(used)]
    return "\n".join(lines) + "\n\n" + body


def _block(subject: str, pairs: Sequence[tuple[str, str]]) -> str:
    merged: dict[str, list[str]] = {}
    for predicate, obj in pairs:
        merged.setdefault(predicate, []).append(obj)
    lines = [f"    {predicate} {' , '.join(dict.fromkeys(objects))}" for predicate, objects in merged.items()]
    return name(subject) + "\n" + " ;\n".join(lines) + " .\n"
