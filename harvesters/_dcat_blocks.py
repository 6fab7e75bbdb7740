"""Statements on disk by subject, in blocks of N-Triples: memory does not grow with the catalog.

Blocks go to one file in the order they come; a SQLite table says where each subject's blocks lie. Catalogs are mostly
asked in the order they were written, so reading goes on ahead as long as that holds.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from pathlib import Path

__all__ = ["BlockStore"]

_BLOOM_BITS = 1 << 27
_MOST_AHEAD = 256
"""Blocks that are read at once, at most."""
_NEAR = 64
"""Blocks that may be passed over and still be reading on."""


class BlockStore:
    """Filled by `write`, sealed by `seal`, then asked by `read`."""

    def __init__(self, folder: Path, database: sqlite3.Connection) -> None:
        self._file = (folder / "statements").open("w+b", buffering=1 << 20)
        self._db = database
        database.execute("CREATE TABLE chunk (subject INTEGER NOT NULL, at INTEGER NOT NULL, size INTEGER NOT NULL)")
        self._at = 0
        self._bloom = bytearray(_BLOOM_BITS >> 3)
        self._several = bytearray(_BLOOM_BITS >> 3)
        """Subjects that may have more than one block, which reading ahead cannot know all of."""
        self._next, self._ahead = 1, 1
        self._recent: dict[int, bytes] = {}
        self._earlier: dict[int, bytes] = {}

    def close(self) -> None:
        self._file.close()

    def write(self, blocks: Mapping[str, list[bytes]]) -> None:
        """One more block for each of these subjects: statements, each ended by ` .` and a line feed."""
        rows = []
        bloom, at, write = self._bloom, self._at, self._file.write
        for subject, pieces in blocks.items():
            key = hash(subject)
            block = b"".join(pieces)
            write(block)
            rows.append((key, at, len(block)))
            at += len(block)
            bit = key % _BLOOM_BITS
            if bloom[bit >> 3] >> (bit & 7) & 1:
                self._several[bit >> 3] |= 1 << (bit & 7)
            bloom[bit >> 3] |= 1 << (bit & 7)
        self._at = at
        self._db.executemany("INSERT INTO chunk VALUES (?, ?, ?)", rows)

    def seal(self) -> None:
        """No more blocks come."""
        self._file.flush()
        self._db.execute("CREATE INDEX chunk_subject ON chunk (subject)")

    def may_hold(self, subject: str) -> bool:
        """Whether there may be a block of this subject; False is certain."""
        bit = hash(subject) % _BLOOM_BITS
        return bool(self._bloom[bit >> 3] >> (bit & 7) & 1)

    def read(self, subject: str) -> bytes:
        """Every statement about this subject, in order; empty where there is none."""
        key = hash(subject)
        bit = key % _BLOOM_BITS
        if not self._bloom[bit >> 3] >> (bit & 7) & 1:
            return b""
        start = f"{subject} ".encode("utf-8", "replace")
        known = self._recent.get(key) or self._earlier.get(key)
        if known is not None:
            return known if known.startswith(start) else b""
        query = "SELECT rowid, at, size FROM chunk WHERE subject = ? ORDER BY at"
        places = self._db.execute(query, (key,)).fetchall()
        if len(places) == 1:
            self._read_ahead(places[0][0])
        handle = self._file.fileno()
        found = [os.pread(handle, size, at) for _, at, size in places]
        return b"".join(block for block in found if block.startswith(start))

    def _read_ahead(self, row: int) -> None:
        """The blocks from this one on, if the one asked for before stood shortly before it."""
        self._ahead = min(2 * self._ahead, _MOST_AHEAD) if 0 <= row - self._next < _NEAR else 1
        self._next = row + self._ahead
        if self._ahead == 1:
            return
        query = "SELECT subject, at, size FROM chunk WHERE rowid >= ? AND rowid < ?"
        places = self._db.execute(query, (row, self._next)).fetchall()
        start = places[0][1]
        text = os.pread(self._file.fileno(), places[-1][1] + places[-1][2] - start, start)
        several = self._several
        self._earlier = self._recent
        self._recent = {
            key: text[at - start : at - start + size]
            for key, at, size in places
            if not several[(key % _BLOOM_BITS) >> 3] >> (key % _BLOOM_BITS & 7) & 1
        }
