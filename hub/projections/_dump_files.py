"""Writing the dump's files: every public triple once, every public package once, in flat memory, and by parts.

Triples are dealt into parts by their subject, packages into ranges of record numbers. A part is small enough to sort
and to serialise, so repeats vanish, a subject's statements stand together, and equal catalogs give equal bytes. Each
part is a gzip member of its own in each file, and members concatenate: after a change only the parts that it touches
are made anew, all others are copied as they are. What that takes lies beside the files:

    parts.json   where each part lies in each file, and the numbers of each range's records
    parts.bin    the statements of each part, each with the record that states it
"""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from hashlib import file_digest, sha256
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any, Final, Self
from zlib import crc32

import orjson

from hub.projections._ckan_grouping import lowered_plain
from hub.projections._search_package import package_of
from hub.projections.protocol import LiveRecord, RecordFacts
from vocab.graph import Graph
from vocab.namespaces import PREFIXES
from vocab.rdf import Syntax, serialize

__all__ = ["NAMES", "Restated", "Unusable", "Written", "parts_for", "parts_in", "write_changes", "write_files"]

NAMES: Final = {
    "catalog.nq.gz": "application/n-quads",
    "catalog.ttl.gz": "text/turtle",
    "catalog.jsonld.gz": "application/ld+json",
    "catalog.jsonl.gz": "application/jsonl",
}
_QUADS, _TURTLE, _JSON_LD, _PACKAGES = NAMES
_PARTS, _INDEX = "parts.bin", "parts.json"
_RANGE: Final = 256
_FEWEST, _MOST = 16, 4096
_PILES: Final = 128
"""Temporary files that statements are dealt to first, each for several parts."""
_LEVEL: Final = 5
_COPIED: Final = 1 << 20


class Unusable(Exception):
    """The files of before are not whole: nothing can be kept of them."""


@dataclass(frozen=True, slots=True)
class Restated:
    """What anybody sees of a record now: None, nothing."""

    facts: RecordFacts
    graph: Graph | None


@dataclass(frozen=True, slots=True)
class Written:
    """What was written: records and distinct triples that anybody sees, records in all, and each file's facts."""

    compared: int
    records: int
    triples: int
    files: dict[str, dict[str, Any]]


@dataclass(slots=True)
class _Index:
    """Where what lies: offset and length of each part by file, triples of each part, each range's record numbers."""

    parts: int
    triples: list[int] = field(default_factory=list)
    spans: list[dict[str, tuple[int, int]]] = field(default_factory=list)
    numbers: dict[int, list[int]] = field(default_factory=dict)
    ranges: dict[int, tuple[int, int]] = field(default_factory=dict)

    @classmethod
    def read(cls, folder: Path) -> _Index:
        try:
            held = orjson.loads((folder / _INDEX).read_bytes())
            return cls(
                held["parts"],
                held["triples"],
                [{name: (span[0], span[1]) for name, span in spans.items()} for spans in held["spans"]],
                {int(key): numbers for key, numbers in held["numbers"].items()},
                {int(key): (span[0], span[1]) for key, span in held["ranges"].items()},
            )
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise Unusable(str(error)) from error

    def write(self, folder: Path) -> None:
        content = {
            "parts": self.parts,
            "triples": self.triples,
            "spans": self.spans,
            "numbers": self.numbers,
            "ranges": self.ranges,
        }
        (folder / _INDEX).write_bytes(orjson.dumps(content, option=orjson.OPT_NON_STR_KEYS))


class _Packed:
    """A file of members, hashed while it is written and synced when closed."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        self._digest = sha256()
        self.size = 0

    def pack(self, content: bytes) -> tuple[int, int]:
        """Add a gzip member whose bytes depend on its content alone; answers where it lies."""
        return self.add(gzip.compress(content, _LEVEL, mtime=0))

    def add(self, member: bytes) -> tuple[int, int]:
        start = self.size
        self._file.write(member)
        self._digest.update(member)
        self.size += len(member)
        return start, len(member)

    def copy(self, source: IO[bytes], span: tuple[int, int]) -> tuple[int, int]:
        """Add a member of another file as it is."""
        start, left = self.size, span[1]
        source.seek(span[0])
        while left:
            piece = source.read(min(left, _COPIED))
            if not piece:
                raise Unusable("a file is shorter than it was")
            self.add(piece)
            left -= len(piece)
        return start, span[1]

    def close(self) -> None:
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def facts(self, media_type: str) -> dict[str, Any]:
        return {"media_type": media_type, "bytes": self.size, "sha256": self._digest.hexdigest()}


class _Files(AbstractContextManager["_Files"]):
    """The files of a new dump: parts come in their order, then ranges in theirs."""

    def __init__(self, folder: Path, parts: int) -> None:
        self._folder = folder
        self._packed = {name: _Packed(folder / name) for name in (*NAMES, _PARTS)}
        self.index = _Index(parts)
        self.triples = self.records = 0

    def part(self, entries: list[str]) -> None:
        """A part from its statements, each after the number of the record that states it."""
        lines = sorted({entry[entry.index(" ") + 1 :] for entry in entries})
        spans: dict[str, tuple[int, int]] = {}
        if lines:
            self._separate()
            json_ld = serialize(lines, Syntax.JSON_LD).strip()[1:-1]
            spans[_QUADS] = self._packed[_QUADS].pack(serialize(lines, Syntax.N_QUADS))
            spans[_TURTLE] = self._packed[_TURTLE].pack(serialize(lines, Syntax.TURTLE, PREFIXES))
            spans[_JSON_LD] = self._packed[_JSON_LD].pack(json_ld)
            spans[_PARTS] = self._packed[_PARTS].add(zlib.compress("\n".join(entries).encode(), 1))
        self._noted(len(lines), spans)

    def kept(self, triples: int, spans: Mapping[str, tuple[int, int]], old: Mapping[str, IO[bytes]]) -> None:
        """A part as it was."""
        if triples:
            self._separate()
        self._noted(triples, {name: self._packed[name].copy(old[name], span) for name, span in spans.items()})

    def _separate(self) -> None:
        self._packed[_JSON_LD].pack(b",\n" if self.triples else b"[\n")

    def _noted(self, triples: int, spans: dict[str, tuple[int, int]]) -> None:
        self.triples += triples
        self.index.triples.append(triples)
        self.index.spans.append(spans)

    def packages(self, key: int, packages: Mapping[int, bytes]) -> None:
        """A range of packages, lines by the numbers of their records."""
        numbers = sorted(packages)
        if numbers:
            span = self._packed[_PACKAGES].pack(b"".join(packages[number] for number in numbers))
            self._ranged(key, numbers, span)

    def kept_range(self, key: int, numbers: list[int], span: tuple[int, int], old: Mapping[str, IO[bytes]]) -> None:
        """A range as it was."""
        self._ranged(key, numbers, self._packed[_PACKAGES].copy(old[_PACKAGES], span))

    def _ranged(self, key: int, numbers: list[int], span: tuple[int, int]) -> None:
        self.records += len(numbers)
        self.index.numbers[key], self.index.ranges[key] = numbers, span

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        if kind is None:
            self._packed[_JSON_LD].pack(b"\n]\n" if self.triples else b"[]\n")
        for one in self._packed.values():
            one.close()
        if kind is None:
            self.index.write(self._folder)

    def written(self, compared: int) -> Written:
        """What became of it, after it was closed."""
        facts = {name: self._packed[name].facts(media_type) for name, media_type in NAMES.items()}
        return Written(compared, self.records, self.triples, facts)


def parts_for(records: int) -> int:
    """How many parts serve a catalog of so many records: some thirty records each, for one change touches several."""
    return min(_MOST, max(_FEWEST, 1 << (records // 32).bit_length()))


def parts_in(folder: Path) -> int | None:
    """How many parts a dump has; None where it does not say."""
    try:
        return _Index.read(folder).parts
    except Unusable:
        return None


def write_files(folder: Path, records: Iterable[LiveRecord], parts: int) -> Written:
    """Write every format into an empty folder. The records come in the order of their numbers."""
    with _Files(folder, parts) as files, ExitStack() as stack:
        each = max(1, parts // _PILES)
        piles = [stack.enter_context(TemporaryFile(dir=folder, buffering=1 << 16)) for _ in range(0, parts, each)]
        compared = key = 0
        packages: dict[int, bytes] = {}
        for record in records:
            compared += 1
            if record.public_graph is None:
                continue
            number = record.facts.id
            if number // _RANGE != key:
                files.packages(key, packages)
                key, packages = number // _RANGE, {}
            packages[number] = _package(record.facts, record.public_graph)
            for line in record.public_graph.lines:
                part = _part_of(line[: line.index(" ")], parts)
                piles[part // each].write(f"{part % each} {number} {line}\n".encode())
        files.packages(key, packages)
        for pile in piles:
            for entries in _sorted_out(pile, each):
                files.part(entries)
            pile.close()
    return files.written(compared)


def _sorted_out(pile: IO[bytes], parts: int) -> list[list[str]]:
    """The entries of each part that a pile is for."""
    entries: list[list[str]] = [[] for _ in range(parts)]
    pile.seek(0)
    for line in pile:
        part, _, entry = line[:-1].decode().partition(" ")
        entries[int(part)].append(entry)
    return entries


def write_changes(
    folder: Path,
    old: Path,
    facts: Mapping[str, Mapping[str, Any]],
    restated: Mapping[int, Restated],
    subjects: Iterable[str],
) -> Written:
    """Write the dump that follows the one in `old` (whose files have these facts) into an empty folder.

    `subjects`: of all statements that the records made before, between and make now. Raises `Unusable`.
    """
    index = _Index.read(old)
    touched = {_part_of(subject, index.parts) for subject in subjects}
    with ExitStack() as stack:
        held = {name: stack.enter_context(_opened(old / name, facts.get(name))) for name in (*NAMES, _PARTS)}
        news = _dealt(restated, index.parts)
        with _Files(folder, index.parts) as files:
            for part, (triples, spans) in enumerate(zip(index.triples, index.spans, strict=True)):
                if part not in touched:
                    files.kept(triples, spans, held)
                    continue
                entries = _statements(held[_PARTS], spans.get(_PARTS))
                kept = [entry for entry in entries if int(entry[: entry.index(" ")]) not in restated]
                files.part(kept + news.get(part, []))
            _write_ranges(files, index, held, restated)
    return files.written(files.records)


def _write_ranges(
    files: _Files, index: _Index, held: Mapping[str, IO[bytes]], restated: Mapping[int, Restated]
) -> None:
    changed: dict[int, dict[int, Restated]] = {}
    for number, one in restated.items():
        changed.setdefault(number // _RANGE, {})[number] = one
    for key in sorted(index.ranges.keys() | changed.keys()):
        if key not in changed:
            files.kept_range(key, index.numbers[key], index.ranges[key], held)
            continue
        packages: dict[int, bytes] = {}
        if key in index.ranges:
            lines = _unpacked(held[_PACKAGES], index.ranges[key], gzip.decompress).splitlines(keepends=True)
            packages = dict(zip(index.numbers[key], lines, strict=True))
        for number, one in changed[key].items():
            packages.pop(number, None)
            if one.graph is not None:
                packages[number] = _package(one.facts, one.graph)
        files.packages(key, packages)


def _dealt(restated: Mapping[int, Restated], parts: int) -> dict[int, list[str]]:
    dealt: dict[int, list[str]] = {}
    for number, one in restated.items():
        for line in one.graph.lines if one.graph is not None else ():
            dealt.setdefault(_part_of(line[: line.index(" ")], parts), []).append(f"{number} {line}")
    return dealt


def _part_of(subject: str, parts: int) -> int:
    return crc32(subject.encode()) % parts


def _package(facts: RecordFacts, graph: Graph) -> bytes:
    package = package_of(facts, lowered_plain(graph, facts.iri), private=False)
    return orjson.dumps(package, option=orjson.OPT_APPEND_NEWLINE)


def _statements(file: IO[bytes], span: tuple[int, int] | None) -> list[str]:
    return _unpacked(file, span, zlib.decompress).decode().split("\n") if span else []


def _unpacked(file: IO[bytes], span: tuple[int, int], unpack: Callable[[bytes], bytes]) -> bytes:
    file.seek(span[0])
    try:
        return unpack(file.read(span[1]))
    except (OSError, EOFError, zlib.error) as error:
        raise Unusable(str(error)) from error


class _opened(AbstractContextManager[IO[bytes]]):
    """A file of before; raises `Unusable` where it is not the one that was written."""

    def __init__(self, path: Path, facts: Mapping[str, Any] | None) -> None:
        try:
            self._file = path.open("rb")
        except OSError as error:
            raise Unusable(str(error)) from error
        if facts is not None and file_digest(self._file, "sha256").hexdigest() != facts["sha256"]:
            self._file.close()
            raise Unusable(f"{path.name} is not what was written")

    def __enter__(self) -> IO[bytes]:
        return self._file

    def __exit__(self, *_: object) -> None:
        self._file.close()
