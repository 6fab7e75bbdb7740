"""Content-addressed storage of raw records and graphs, zstd-compressed, in the ledger itself.

Records of a source have most of their text in common: terms, publishers, licences, addresses. From the first large
batch of a scope a dictionary is made and kept; with it a content takes a quarter of the space and half of the time.
What was compressed without one, or with another one, says so itself and stays readable.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Final

import zstandard
from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from hub.clock import stamp
from hub.ledger.schema import blob, blob_dictionary
from hub.ledger.sql import among, insert_rows
from vocab.graph import Graph

__all__ = ["digest_of", "get_blob", "get_blobs", "get_graph", "put_blobs"]

_LEVEL: Final = 3
_SLICE: Final = 400
_ENOUGH: Final = 200
"""Contents at once from which a dictionary is made: for fewer, making it costs more than it saves."""
_SAMPLES: Final = 128
_SAMPLE: Final = 16 * 1024
"""Of each sample its first bytes, so that a few large contents do not fill the dictionary."""
_LARGEST: Final = 32 * 1024
_LEAST: Final = 1024
"""Bytes of a dictionary; it is an eighth of its samples."""
_KEPT: Final = 64
"""Dictionaries that a connection remembers."""


def digest_of(content: bytes) -> str:
    """The name a content has: SHA-256, hexadecimal."""
    return sha256(content).hexdigest()


def put_blobs(connection: Connection, contents: Mapping[str, bytes], scope: str | None = None) -> None:
    """Store contents under their digests; what is there already stays.

    `scope` names contents that resemble each other (the raw records of a source, its graphs).
    """
    if not contents:
        return
    compress = _compressor(connection, contents, scope).compress
    rows = [{"digest": digest, "size": len(raw), "content": compress(raw)} for digest, raw in contents.items()]
    if connection.dialect.name == "sqlite":
        insert_rows(connection, blob, rows, sqlite.insert(blob).on_conflict_do_nothing())
    else:
        insert_rows(connection, blob, rows, postgresql.insert(blob).on_conflict_do_nothing())


def get_blobs(connection: Connection, digests: Iterable[str]) -> dict[str, bytes]:
    """The contents of those digests that are stored, by digest."""
    wanted = sorted(set(digests))
    decompressors: dict[int, zstandard.ZstdDecompressor] = {}
    found: dict[str, bytes] = {}
    for start in range(0, len(wanted), _SLICE):
        rows = connection.execute(
            select(blob.c.digest, blob.c.size, blob.c.content).where(
                among(connection, blob.c.digest, wanted[start : start + _SLICE])
            )
        ).all()
        for row in rows:
            number = zstandard.get_frame_parameters(row.content).dict_id
            if number not in decompressors:
                decompressors[number] = zstandard.ZstdDecompressor(dict_data=_dictionary(connection, number))
            found[row.digest] = decompressors[number].decompress(row.content, max_output_size=row.size)
    return found


def get_blob(connection: Connection, digest: str) -> bytes:
    """One content; `KeyError` when it is not stored."""
    return get_blobs(connection, [digest])[digest]


def get_graph(connection: Connection, digest: str) -> Graph:
    """A record's graph by its digest; `KeyError` when it is not stored."""
    return Graph.from_bytes(get_blob(connection, digest))


# --- dictionaries -----------------------------------------------------------------------------------------------


def _compressor(connection: Connection, contents: Mapping[str, bytes], scope: str | None) -> zstandard.ZstdCompressor:
    number = None if scope is None else _newest(connection, scope)
    if number is None and scope is not None and len(contents) >= _ENOUGH:
        number = _make(connection, scope, list(contents.values()))
    dictionary = _dictionary(connection, number or 0)
    if dictionary is not None:
        dictionary.precompute_compress(level=_LEVEL)
    return zstandard.ZstdCompressor(level=_LEVEL, dict_data=dictionary)


def _newest(connection: Connection, scope: str) -> int | None:
    # Asked each time: one that this process made may have been rolled back.
    query = select(blob_dictionary.c.id).where(blob_dictionary.c.scope == scope)
    return connection.scalar(query.order_by(blob_dictionary.c.made.desc(), blob_dictionary.c.id).limit(1))


def _make(connection: Connection, scope: str, contents: Sequence[bytes]) -> int | None:
    """Make a scope's dictionary and keep it; None where the contents are too small, or too unlike, for one."""
    samples: list[bytes | bytearray | memoryview[int]] = [
        raw[:_SAMPLE] for raw in contents[:: max(1, len(contents) // _SAMPLES)]
    ]
    size = min(_LARGEST, sum(map(len, samples)) // 8)
    if size < _LEAST:
        return None
    try:
        made = zstandard.train_dictionary(size, samples, level=_LEVEL)
    except zstandard.ZstdError:
        return None
    number, content = made.dict_id(), made.as_bytes()
    insert = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    row = {"id": number, "scope": scope, "made": stamp(), "content": content}
    insert_rows(connection, blob_dictionary, [row], insert(blob_dictionary).on_conflict_do_nothing())
    stored = connection.scalar(select(blob_dictionary.c.content).where(blob_dictionary.c.id == number))
    return number if stored == content else None


def _dictionary(connection: Connection, number: int) -> zstandard.ZstdCompressionDict | None:
    """A dictionary by its number (0: none), remembered with the driver's connection: one thread uses it at a time."""
    if not number:
        return None
    known: dict[int, zstandard.ZstdCompressionDict] = connection.info.setdefault("blob_dictionaries", {})
    if number not in known:
        content = connection.scalar(select(blob_dictionary.c.content).where(blob_dictionary.c.id == number))
        if content is None:
            raise LookupError(f"the dictionary {number} of a stored content is not in the ledger")
        if len(known) >= _KEPT:
            known.pop(next(iter(known)))
        known[number] = zstandard.ZstdCompressionDict(content)
    return known[number]
