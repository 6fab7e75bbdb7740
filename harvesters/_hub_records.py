"""What of another hub's description is taken over: everything, but the addresses of data that are not for everybody.

Those are fetched through that hub (`/data?uri=`), which decides and keeps its audit, with the token that this source is
configured with.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final
from urllib.parse import quote

__all__ = ["content_of", "media_type_of", "way_of"]

_DCAT: Final = "http://www.w3.org/ns/dcat#"
_DOWNLOAD: Final = f"<{_DCAT}downloadURL>"
_ACCESS: Final = f"<{_DCAT}accessURL>"
_DISTRIBUTION: Final = f"<{_DCAT}Distribution>"
_TERMS: Final = "<https://w3id.org/open-data-hub/ns#terms>"
_OPEN_DATA: Final = r"\"data\":\"public\""
_TYPE: Final = "application/n-triples"
_WAY: Final = re.compile(r'; via="([^"]*)"$')


def content_of(lines: Iterable[str], root: str) -> bytes:
    """The record as N-Triples. `root` is the other hub's address, with its slash at the end."""
    lines = sorted(set(lines))
    terms = [line for line in lines if f" {_TERMS} " in line]
    if terms and not all(_OPEN_DATA in line for line in terms):
        lines = sorted(set(_through(lines, root)))
    return "".join(f"{line}\n" for line in lines).encode()


def _through(lines: Sequence[str], root: str) -> Iterable[str]:
    """Files come through the hub; what it has no file for keeps its address of access."""
    parts = [line[:-2].split(" ", 2) for line in lines]
    files = {subject for subject, _, value in parts if value == _DISTRIBUTION and subject[0] == "<"}
    given = {subject for subject, predicate, _ in parts if predicate == _DOWNLOAD} & files
    for subject, predicate, value in parts:
        if subject in given and predicate in (_DOWNLOAD, _ACCESS):
            address = f"{root}data?uri={quote(subject[1:-1], safe='')}"
            yield f"{subject} {predicate} <{address}> ."
        else:
            yield f"{subject} {predicate} {value} ."


def media_type_of(via: Iterable[str]) -> str:
    """The media type of a record, with the hubs that it came through as a parameter: they are no part of what it says
    of the dataset, and a record that comes by another way is looked at again."""
    way = sorted(one for one in via if one and not re.search(r'[\s"<>]', one))
    return f'{_TYPE}; via="{" ".join(way)}"' if way else _TYPE


def way_of(media_type: str) -> tuple[str, ...]:
    """The hubs in a media type that `media_type_of` made."""
    found = _WAY.search(media_type)
    return tuple(found[1].split()) if found else ()
