"""What a query gave and nobody has read yet: in memory, then in a file without a name."""

from __future__ import annotations

import tempfile
from collections import deque
from typing import IO, Final

__all__ = ["PIECE", "Spool"]

PIECE: Final = 256 * 1024
"""Bytes read from the file at a time."""
_IN_MEMORY: Final = 8 * 1024 * 1024


class Spool:
    """Pieces between a process and a reader: some megabytes in memory, the rest in a file without a name."""

    def __init__(self) -> None:
        self.size = 0
        self._held: deque[bytes] = deque()
        self._in_memory = 0
        self._file: IO[bytes] | None = None
        self._read = self._written = 0

    def put(self, piece: bytes) -> None:
        self.size += len(piece)
        if self._file is None and self._in_memory < _IN_MEMORY:
            self._held.append(piece)
            self._in_memory += len(piece)
            return
        if self._file is None:
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `close`
            self._read = self._written = 0
        self._file.seek(self._written)
        self._written += self._file.write(piece)

    def take(self) -> bytes:
        """The next piece; empty when there is none now."""
        if self._held:
            piece = self._held.popleft()
            self._in_memory -= len(piece)
            return piece
        if self._file is None:
            return b""
        self._file.seek(self._read)
        piece = self._file.read(PIECE)
        self._read += len(piece)
        if self._read == self._written:
            self.close()
        return piece

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
