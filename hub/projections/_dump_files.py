"""Writing the dump's files: every public triple once, every public package once, in flat memory.

Triples are first dealt into parts by their subject; a part is small enough to sort and to serialise, so repeats vanish,
a subject's statements stand together, and equal catalogs give equal bytes.
"""

from __future__ import annotations

import gzip
import os
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, Final
from zlib import crc32

import orjson

from hub.projections._ckan_grouping import lowered_plain
from hub.projections._search_package import package_of
from hub.projections.protocol import LiveRecord
from vocab.namespaces import PREFIXES
from vocab.rdf import Syntax, serialize

__all__ = ["NAMES", "Written", "write_files"]

NAMES: Final = {
    "catalog.nq.gz": "application/n-quads",
    "catalog.ttl.gz": "text/turtle",
    "catalog.jsonld.gz": "application/ld+json",
    "catalog.jsonl.gz": "application/jsonl",
}
_PARTS: Final = 64
_LEVEL: Final = 5


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: records and distinct triples that anybody sees, records in all, and each file's facts."""

    compared: int
    records: int
    triples: int
    files: dict[str, dict[str, Any]]


class _Packed:
    """A gzip file whose bytes depend on its content alone, synced when closed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.open("wb")
        self._gzip = gzip.GzipFile("", "wb", _LEVEL, self._file, mtime=0)

    def write(self, piece: bytes) -> None:
        self._gzip.write(piece)

    def close(self) -> None:
        self._gzip.close()
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def facts(self, media_type: str) -> dict[str, Any]:
        digest = sha256()
        with self._path.open("rb") as file:
            while piece := file.read(1 << 20):
                digest.update(piece)
        return {"media_type": media_type, "bytes": self._path.stat().st_size, "sha256": digest.hexdigest()}


def write_files(folder: Path, records: Iterable[LiveRecord]) -> Written:
    """Write every format into an empty folder."""
    with ExitStack() as stack:
        packed = {name: _Packed(folder / name) for name in NAMES}
        for one in packed.values():
            stack.callback(one.close)
        parts = [stack.enter_context(TemporaryFile(dir=folder, buffering=1 << 16)) for _ in range(_PARTS)]
        compared = count = 0
        for record in records:
            compared += 1
            if record.public_graph is None:
                continue
            count += 1
            for line in record.public_graph.lines:
                encoded = line.encode()
                parts[crc32(encoded[: encoded.index(b" ")]) % _PARTS].write(encoded + b"\n")
            packed["catalog.jsonl.gz"].write(_package(record))
        triples = _write_triples(packed, parts)
    return Written(compared, count, triples, {name: one.facts(NAMES[name]) for name, one in packed.items()})


def _package(record: LiveRecord) -> bytes:
    assert record.public_graph is not None
    package = package_of(record.facts, lowered_plain(record.public_graph, record.facts.iri), private=False)
    return orjson.dumps(package, option=orjson.OPT_APPEND_NEWLINE)


def _write_triples(packed: dict[str, _Packed], parts: Iterable[IO[bytes]]) -> int:
    triples, separator = 0, b"[\n"
    for lines in _sorted(parts):
        triples += len(lines)
        packed["catalog.nq.gz"].write(serialize(lines, Syntax.N_QUADS))
        packed["catalog.ttl.gz"].write(serialize(lines, Syntax.TURTLE, PREFIXES))
        packed["catalog.jsonld.gz"].write(separator + serialize(lines, Syntax.JSON_LD).strip()[1:-1])
        separator = b",\n"
    packed["catalog.jsonld.gz"].write(b"[]\n" if not triples else b"\n]\n")
    return triples


def _sorted(parts: Iterable[IO[bytes]]) -> Iterator[list[str]]:
    for part in parts:
        part.seek(0)
        lines = sorted(set(part.read().decode().split("\n")) - {""})
        if lines:
            yield lines
