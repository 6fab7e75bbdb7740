"""Bodies as they come off the wire: counted, unpacked in small steps, and cut at their limits.

A gzip bomb of a megabyte unpacks to a gigabyte; a library that unpacks a whole chunk at once has the
gigabyte in memory before anybody can count it.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Protocol

from harvesters.errors import Denied, TooLarge, Unavailable

__all__ = ["Limits", "Sink", "Unpacker"]

_STEP = 1 << 18
_HARMLESS = frozenset({"", "identity", "none", "binary", "utf-8"})
"""Labels that name no compression; `utf-8` and `binary` are seen in the field."""


class Sink(Protocol):
    """Where a body goes."""

    def write(self, data: bytes, /) -> object: ...


class Limits:
    """Counts bytes on the wire and unpacked; raises `TooLarge` at the first byte too many."""

    def __init__(self, wire: int, unpacked: int) -> None:
        self._wire_limit, self._unpacked_limit = wire, unpacked
        self.wire = 0
        self.unpacked = 0

    def count_wire(self, size: int) -> None:
        self.wire += size
        if self.wire > self._wire_limit:
            raise _too_large(self._wire_limit, "on the wire", "trên đường truyền")

    def count_unpacked(self, size: int) -> None:
        self.unpacked += size
        if self.unpacked > self._unpacked_limit:
            raise _too_large(self._unpacked_limit, "unpacked", "sau khi giải nén")


def _too_large(limit: int, where_en: str, where_vi: str) -> TooLarge:
    return TooLarge(
        f"The answer is larger than {limit} bytes {where_en}",
        f"Phản hồi vượt quá {limit} byte {where_vi}",
    )


class Unpacker:
    """Undoes `Content-Encoding` (gzip, deflate, both of them at most twice over) in bounded steps."""

    def __init__(self, encoding: str, limits: Limits) -> None:
        names = [name.strip().lower() for name in encoding.split(",")]
        codings = [name for name in names if name not in _HARMLESS]
        unknown = [name for name in codings if name not in ("gzip", "x-gzip", "deflate")]
        if unknown or len(codings) > 2:
            shown = encoding[:60]
            raise Denied(
                f"The answer has the content encoding {shown!r}; gzip, deflate or none is expected",
                f"Phản hồi dùng kiểu nén {shown!r}; chỉ chấp nhận gzip, deflate hoặc không nén",
                status=200,
            )
        self._layers = [_Inflater(name) for name in reversed(codings)]
        self._limits = limits

    def unpack(self, chunk: bytes) -> Iterator[bytes]:
        """The unpacked pieces of one chunk from the wire, each at most a few hundred kilobytes."""
        self._limits.count_wire(len(chunk))
        for piece in self._through(0, chunk):
            self._limits.count_unpacked(len(piece))
            yield piece

    def finish(self) -> None:
        """Raise `Unavailable` where a compressed body ended too early."""
        if any(not layer.complete for layer in self._layers):
            raise Unavailable("The compressed answer was cut off", "Phản hồi nén bị cắt giữa chừng")

    def _through(self, depth: int, chunk: bytes) -> Iterator[bytes]:
        if depth == len(self._layers):
            yield chunk
            return
        for piece in self._layers[depth].feed(chunk):
            yield from self._through(depth + 1, piece)


class _Inflater:
    """One layer: gzip with any number of members, or deflate with or without its zlib header."""

    def __init__(self, name: str) -> None:
        self._gzip = name != "deflate"
        self._engine = zlib.decompressobj(31 if self._gzip else 15)
        self._begun = False
        self._ended = False

    @property
    def complete(self) -> bool:
        return self._ended or not self._begun

    def feed(self, chunk: bytes) -> Iterator[bytes]:
        while chunk:
            if self._ended and not self._next_member(chunk):
                return
            piece, chunk = self._step(chunk)
            if piece:
                yield piece

    def _step(self, chunk: bytes) -> tuple[bytes, bytes]:
        try:
            piece = self._engine.decompress(chunk, _STEP)
        except zlib.error:
            if self._gzip or self._begun:
                raise Unavailable(
                    "The compressed answer is damaged", "Phản hồi nén bị hỏng, không giải nén được"
                ) from None
            self._begun = True
            self._engine = zlib.decompressobj(-15)
            return self._step(chunk)
        self._begun = True
        if self._engine.eof:
            self._ended = True
            return piece, self._engine.unused_data
        rest = self._engine.unconsumed_tail
        if not rest and len(piece) == _STEP:
            # Output may wait inside the engine with no input left; it comes out with the next step.
            return piece + self._drain(), rest
        return piece, rest

    def _drain(self) -> bytes:
        return self._engine.decompress(b"", _STEP)

    def _next_member(self, chunk: bytes) -> bool:
        """Whether another gzip member follows; anything else after the end is padding and ignored."""
        if not self._gzip or not chunk.startswith(b"\x1f"):
            return False
        self._engine = zlib.decompressobj(31)
        self._ended = False
        return True
