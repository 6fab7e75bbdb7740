"""Documents that come packed without a header telling so: a gzip file, or a zip with a single file in it."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import IO

from harvesters._bodies import Limits, Unpacker
from harvesters.errors import Unavailable
from harvesters.http import Download

__all__ = ["unpacked"]

_CHUNK = 1 << 18


def unpacked(download: Download, most: int) -> Download:
    """The document inside, in a file of its own beside the download's; the download itself where it is not packed.

    Raises `TooLarge` beyond `most` bytes unpacked and `Unavailable` for a damaged or cut archive. A workbook (a zip of
    many files) is left as it is.
    """
    head = download.head(4)
    if head[:2] == b"\x1f\x8b":
        with download.open() as stream:
            return _written(download, _of_gzip(stream, most))
    if head == b"PK\x03\x04":
        try:
            with zipfile.ZipFile(download.path) as archive:
                inside = [one for one in archive.infolist() if not _is_aside(one)]
                if len(inside) == 1 and not inside[0].flag_bits & 1:
                    with archive.open(inside[0]) as stream:
                        return _written(download, _counted(stream, most))
        except (zipfile.BadZipFile, NotImplementedError, EOFError, zlib.error, ValueError):
            raise Unavailable(
                "The zip archive is damaged or cut off", "Tệp zip bị hỏng hoặc bị cắt giữa chừng"
            ) from None
    return download


def _is_aside(entry: zipfile.ZipInfo) -> bool:
    name = entry.filename.rpartition("/")[2]
    return entry.is_dir() or entry.filename.startswith("__MACOSX/") or name.startswith(".")


def _of_gzip(stream: IO[bytes], most: int) -> Iterator[bytes]:
    unpacker = Unpacker("gzip", Limits(most, most))
    while chunk := stream.read(_CHUNK):
        yield from unpacker.unpack(chunk)
    unpacker.finish()


def _counted(stream: IO[bytes], most: int) -> Iterator[bytes]:
    limits = Limits(most, most)
    while chunk := stream.read(_CHUNK):
        limits.count_unpacked(len(chunk))
        yield chunk


def _written(download: Download, pieces: Iterator[bytes]) -> Download:
    path = Path(f"{download.path}.unpacked")
    with path.open("wb") as target:
        try:
            for piece in pieces:
                target.write(piece)
        except BaseException:
            path.unlink()
            raise
        size = target.tell()
    return replace(download, path=path, size=size)
