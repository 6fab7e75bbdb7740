"""Reading a data.json file entry by entry at flat memory; runs inside the sandbox.

split(path)  ─►  b"E" + JSON   an entry of the dataset array (any JSON value)
                 b"U" + text   an entry that cannot be written again (too deep, say)
                 b"R" + text   the file is not valid JSON, but a patient reading got everything
                 b"B" + text   the file is broken there: what follows is unknown
                 b"N"          there is no dataset array in it at all
"""

from __future__ import annotations

import codecs
import gzip
import json
from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from typing import IO, Any, cast

import ijson
import orjson

from harvesters._sound_json import sound

__all__ = ["split"]

_CHUNK = 1 << 18
_PATIENT = 128 << 20
"""Largest file that is read as a whole where reading it as a stream fails."""
_PLACES = ("dataset.item", "dcat:dataset.item", "datasets.item")
_GRAPH = ("@graph.item", "graph.item")
_EMBED = 4


def split(path: str, charset: str = "") -> Iterator[bytes]:
    """The entries of the catalog in the file; see above for what the first byte of each piece means."""
    given = 0
    broken = ""
    try:
        for entry in _entries(path, charset):
            given += 1
            yield _written(entry)
    except (ijson.JSONError, ValueError, EOFError, OSError) as error:
        broken = " ".join(str(error).split())[:200] or type(error).__name__
    if not broken:
        if not given and not _has_place(path, charset):
            yield b"N"
        return
    patient = _patiently(path, charset)
    if patient is None:
        yield b"B" + broken.encode()
        return
    for entry in patient[given:]:
        yield _written(entry)
    yield b"R" + broken.encode()


def _written(entry: object) -> bytes:
    try:
        return b"E" + orjson.dumps(entry, default=_number, option=orjson.OPT_SORT_KEYS)
    except (TypeError, ValueError):
        pass
    try:
        return b"E" + orjson.dumps(sound(entry), default=_number, option=orjson.OPT_SORT_KEYS)
    except (TypeError, ValueError, RecursionError) as error:
        return b"U" + str(error)[:200].encode("utf-8", "replace")


def _number(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() and abs(value) < 2**53 else float(value)
    raise TypeError(f"cannot write {type(value).__name__}")


def _entries(path: str, charset: str) -> Iterator[object]:
    """Entries in the order of the file, wherever the catalog keeps them."""
    start = _first_byte(path, charset)
    if start == b"[":
        yield from _items(path, charset, "item")
        return
    found = False
    for place in _places(path):
        for entry in _items(path, charset, place):
            found = True
            yield entry
    if not found:
        yield from _of_graph(path, charset)


def _places(path: str) -> Iterator[str]:
    """Places whose key the file holds at all; each costs a pass over the file."""
    if _mentions(path, b'"dataset"'):
        yield "dataset.item"
    if _mentions(path, b'"dcat:dataset"'):
        yield "dcat:dataset.item"
    if _mentions(path, b'"datasets"'):
        yield "datasets.item"
    if _mentions(path, b'"catalog"'):
        yield "catalog.item.dataset.item"


def _mentions(path: str, key: bytes) -> bool:
    """Whether the key may stand in the file (always where it is packed)."""
    with open(path, "rb") as raw:
        if raw.read(2) in (b"\x1f\x8b", b"\xff\xfe", b"\xfe\xff", b""):
            return True
        raw.seek(0)
        before = b""
        while chunk := raw.read(_CHUNK):  # not mapped: the whole file would count as the process's memory
            if key in before + chunk:
                return True
            before = chunk[-len(key) :]
    return False


def _of_graph(path: str, charset: str) -> Iterator[object]:
    """Datasets of a JSON-LD graph with their own nodes put inside them, or the one dataset that the file is."""
    nodes = [node for place in _GRAPH for node in _items(path, charset, place) if isinstance(node, dict)]
    if nodes:
        index = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str)}
        yield from (_embedded(node, index, _EMBED) for node in nodes if _is_record(node))
        return
    for single in _items(path, charset, "dataset"):
        if isinstance(single, dict):
            yield single
    for document in _items(path, charset, ""):
        if isinstance(document, dict) and _is_record(document):
            yield document


def _embedded(value: object, index: dict[str, Any], depth: int) -> object:
    """References to nodes of the graph replaced by these nodes, but for datasets and catalogs."""
    match value:
        case {"@id": str(name), **rest} if not rest and _is_part(index.get(name)) and depth:
            return _embedded(index[name], index, depth - 1)
        case dict():
            return {key: part if key == "@id" else _embedded(part, index, depth) for key, part in value.items()}
        case list():
            return [_embedded(part, index, depth) for part in value]
        case str() if _is_part(index.get(value)) and depth:
            return _embedded(index[value], index, depth - 1)
        case _:
            return value


def _is_record(node: dict[str, Any]) -> bool:
    return _is_a(node, "Dataset") or _is_a(node, "DatasetSeries")


def _is_part(node: object) -> bool:
    return isinstance(node, dict) and not any(_is_a(node, name) for name in ("Dataset", "Catalog", "DatasetSeries"))


def _is_a(node: dict[str, Any], name: str) -> bool:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.replace("#", ":").rpartition(":")[2] == name for kind in kinds)


def _has_place(path: str, charset: str) -> bool:
    """Whether the file has an array of datasets, be it empty."""
    if _first_byte(path, charset) == b"[":
        return True
    with _stream(path, charset) as stream:
        for prefix, event, _ in ijson.parse(stream):
            if event == "start_array" and prefix in ("dataset", "dcat:dataset", "datasets"):
                return True
    return False


def _items(path: str, charset: str, place: str) -> Iterator[object]:
    with _stream(path, charset) as stream:
        yield from ijson.items(stream, place, buf_size=_CHUNK)


def _patiently(path: str, charset: str) -> list[object] | None:
    """All entries by a reader that allows control characters and NaN, None where the file is beyond that."""
    with _stream(path, charset) as stream:
        text = stream.read(_PATIENT + 1)
    if len(text) > _PATIENT:
        return None
    try:
        document = json.loads(text, strict=False, parse_constant=str)
    except (ValueError, RecursionError):
        return None
    if isinstance(document, list):
        return document
    if not isinstance(document, dict):
        return None
    found = next((document[key] for key in ("dataset", "dcat:dataset", "datasets") if key in document), None)
    return found if isinstance(found, list) else None


# -- bytes ------------------------------------------------------------------------------------------------


def _first_byte(path: str, charset: str) -> bytes:
    with _stream(path, charset) as stream:
        return stream.read(_CHUNK).lstrip()[:1]


def _stream(path: str, charset: str) -> IO[bytes]:
    """The file as UTF-8 without byte order mark, unpacked where it is a gzip file."""
    mark, encoding = _encoding(path, charset)
    stream = _open(path)
    if encoding != "utf-8":
        return cast("IO[bytes]", _Transcoder(stream, encoding))
    stream.seek(mark)
    return stream


def _open(path: str) -> IO[bytes]:
    with open(path, "rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
    return cast("IO[bytes]", gzip.open(path, "rb")) if packed else open(path, "rb")


@cache
def _encoding(path: str, charset: str) -> tuple[int, str]:
    """Length of the byte order mark, and UTF-8 unless the mark, or bytes that are no UTF-8, say otherwise."""
    with _open(path) as stream:
        head = stream.read(4)
        if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return 0, "utf-16"
        stream.seek(0)
        legacy = not _is_utf8(stream)
    return len(codecs.BOM_UTF8) if head.startswith(codecs.BOM_UTF8) else 0, (
        (_known(charset) or "cp1252") if legacy else "utf-8"
    )


def _is_utf8(stream: IO[bytes]) -> bool:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk := stream.read(_CHUNK):
            decoder.decode(chunk)
    except UnicodeDecodeError:
        return False
    return True


def _known(charset: str) -> str:
    try:
        name = codecs.lookup(charset).name if charset else ""
    except LookupError:
        return ""
    return "" if name == "utf-8" else name


class _Transcoder:
    """A stream in a legacy charset, read as UTF-8; undecodable bytes become the replacement character."""

    def __init__(self, stream: IO[bytes], encoding: str) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder(encoding)(errors="replace")
        self._ready = b""

    def read(self, size: int | None = -1) -> bytes:
        wanted = -1 if size is None else size
        while wanted < 0 or len(self._ready) < wanted:
            chunk = self._stream.read(_CHUNK)
            self._ready += self._decoder.decode(chunk, final=not chunk).encode("utf-8", "replace")
            if not chunk:
                break
        end = len(self._ready) if wanted < 0 else wanted
        taken, self._ready = self._ready[:end], self._ready[end:]
        return taken

    def __enter__(self) -> _Transcoder:
        return self

    def __exit__(self, *error: object) -> None:
        self._stream.close()
