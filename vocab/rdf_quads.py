"""Writing statements with the graphs that they belong to; `vocab.rdf` drops graph names, feeds live by them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

import pyoxigraph

from vocab.rdf import Syntax

__all__ = ["serialize_quads"]

_FORMATS: Final = {
    Syntax.N_QUADS: pyoxigraph.RdfFormat.N_QUADS,
    Syntax.TRIG: pyoxigraph.RdfFormat.TRIG,
    Syntax.JSON_LD: pyoxigraph.RdfFormat.JSON_LD,
}


def serialize_quads(
    graphs: Mapping[str | None, Iterable[str]], syntax: Syntax, prefixes: Mapping[str, str] | None = None
) -> bytes:
    """Canonical lines by the IRI of their graph (None: the default one) as N-Quads, TriG or JSON-LD.

    Graphs come in the order given; one without a line is not written. Other syntaxes have no named graphs:
    `ValueError`.
    """
    if syntax not in _FORMATS:
        raise ValueError(f"{syntax} has no named graphs")
    parts: list[str] = []
    for name, lines in graphs.items():
        end = " .\n" if name is None else f" <{name}> .\n"
        parts.extend(f"{line[:-2]}{end}" for line in sorted(set(lines)))
    text = "".join(parts).encode()
    if syntax is Syntax.N_QUADS:
        return text
    quads = pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.N_QUADS, lenient=True)
    used = {name: iri for name, iri in (prefixes or {}).items() if f"<{iri}".encode() in text}
    written = pyoxigraph.serialize(quads, format=_FORMATS[syntax], prefixes=used)
    assert written is not None
    return written
