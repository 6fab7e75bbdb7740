"""The media type of a distribution: what it says, or what its file format is known to have."""

from __future__ import annotations

import re
from typing import Final

from hub.services._catalog_node import Link, Nodes
from vocab.schemes import find_concept, scheme

__all__ = ["media_type_of"]

_TYPE: Final = re.compile(r"[-\w]+/[-\w]+(?:\.[-\w]+)*(?:\+[-\w]+)?", re.ASCII)
_REGISTERED: Final = "/media-types/"


def media_type_of(nodes: Nodes, iri: str) -> str | None:
    """`text/csv`, without parameters; None where neither says it."""
    for value in nodes.values(iri, "dcat:mediaType"):
        text = value.iri.partition(_REGISTERED)[2] if isinstance(value, Link) else value.text
        plain = text.partition(";")[0].strip().lower()
        if _TYPE.fullmatch(plain):
            return plain
    for value in (*nodes.values(iri, "dct:format"), *nodes.values(iri, "dcat:mediaType")):
        known = find_concept(value.iri) if isinstance(value, Link) else scheme("file-type").resolve(value.text)
        found = str(known.properties.get("media_type") or "") if known is not None else ""
        if _TYPE.fullmatch(found):
            return found
    return None
