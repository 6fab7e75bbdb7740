"""Content-addressed storage of raw records and graphs, zstd-compressed, in the ledger itself."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256

import zstandard
from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from hub.ledger.schema import blob
from hub.ledger.sql import among, insert_rows
from vocab.graph import Graph

__all__ = ["digest_of", "get_blob", "get_blobs", "get_graph", "put_blobs"]

_LEVEL = 3
_SLICE = 400


def digest_of(content: bytes) -> str:
    """The name a content has: SHA-256, hexadecimal."""
    return sha256(content).hexdigest()


def put_blobs(connection: Connection, contents: Mapping[str, bytes]) -> None:
    """Store contents under their digests; what is there already stays."""
    if not contents:
        return
    compress = zstandard.ZstdCompressor(level=_LEVEL).compress
    rows = [{"digest": digest, "size": len(raw), "content": compress(raw)} for digest, raw in contents.items()]
    if connection.dialect.name == "sqlite":
        insert_rows(connection, blob, rows, sqlite.insert(blob).on_conflict_do_nothing())
    else:
        insert_rows(connection, blob, rows, postgresql.insert(blob).on_conflict_do_nothing())


def get_blobs(connection: Connection, digests: Iterable[str]) -> dict[str, bytes]:
    """The contents of those digests that are stored, by digest."""
    wanted = sorted(set(digests))
    decompress = zstandard.ZstdDecompressor().decompress
    found: dict[str, bytes] = {}
    for start in range(0, len(wanted), _SLICE):
        rows = connection.execute(
            select(blob.c.digest, blob.c.size, blob.c.content).where(
                among(connection, blob.c.digest, wanted[start : start + _SLICE])
            )
        )
        found.update((row.digest, decompress(row.content, max_output_size=row.size)) for row in rows)
    return found


def get_blob(connection: Connection, digest: str) -> bytes:
    """One content; `KeyError` when it is not stored."""
    return get_blobs(connection, [digest])[digest]


def get_graph(connection: Connection, digest: str) -> Graph:
    """A record's graph by its digest; `KeyError` when it is not stored."""
    return Graph.from_bytes(get_blob(connection, digest))
