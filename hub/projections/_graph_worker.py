"""The process that answers queries: one at a time, on a snapshot opened read-only, under limits, killed when late.

Run as `python -m hub.projections._graph_worker FD MEMORY_MB` with a socket to the parent (`hub.projections.queries`). A
request is a length and JSON; an answer is frames of one byte of kind, a length, and content:

R  the process is ready for its first request
D  a piece of the result
P  the end of a result that is whole as it stands, while it is found out whether it was cut short by the row limit
E  JSON: the end                     X  JSON: it failed (kind syntax, gone, memory or engine)

The process cannot open network sockets (a filter of the kernel), so SERVICE and LOAD reach nobody even if the text
check of the service were passed.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import json
import os
import platform
import re
import resource
import signal
import socket
import struct
import sys
from collections.abc import Callable, Iterator
from typing import IO, Any, Final, TextIO, cast

from pyoxigraph import DefaultGraph, QueryBoolean, QueryResultsFormat, QuerySolutions, QueryTriples, RdfFormat, Store
from pyoxigraph import serialize as serialize_triples

__all__ = ["main"]

_HOLD: Final = 128 * 1024
"""Bytes held back, and sent at a time."""
_HEADER: Final = struct.Struct("!cI")
_ROW_MARK: Final[dict[str, bytes]] = {"json": b"},{", "xml": b"<result>", "csv": b"\n", "tsv": b"\n"}
_ENDING: Final[dict[str, bytes]] = {"json": b"]}}", "xml": b"</results></sparql>", "csv": b"", "tsv": b""}
_SOLUTIONS: Final = {
    "json": QueryResultsFormat.JSON,
    "xml": QueryResultsFormat.XML,
    "csv": QueryResultsFormat.CSV,
    "tsv": QueryResultsFormat.TSV,
}
_TRIPLES: Final = {
    "turtle": RdfFormat.TURTLE,
    "ntriples": RdfFormat.N_TRIPLES,
    "rdfxml": RdfFormat.RDF_XML,
    "jsonld": RdfFormat.JSON_LD,
    "trig": RdfFormat.TRIG,
    "nquads": RdfFormat.N_QUADS,
}
_NOTES: Final[dict[str, Callable[[str], bytes]]] = {
    "xml": lambda why: f"<!-- truncated: {why} -->".encode(),
    "rdfxml": lambda why: f"<!-- truncated: {why} -->".encode(),
    "turtle": lambda why: f"# truncated: {why}\n".encode(),
    "ntriples": lambda why: f"# truncated: {why}\n".encode(),
    "trig": lambda why: f"# truncated: {why}\n".encode(),
    "nquads": lambda why: f"# truncated: {why}\n".encode(),
}
# A row of JSON results begins with its first variable's name; inside a string every quote is escaped.
_JSON_ROW: Final = re.compile(rb'\},(?=\{"[^"\\]*":\{"type":")')

_PREFIX: Final = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_IRI: Final = re.compile(r"https?://[A-Za-z0-9.-]+(?::\d+)?/[A-Za-z0-9./_~#-]*")


class _Full(Exception):
    """The byte limit is reached."""


class _Channel:
    """Frames to the parent."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _HOLD)

    def send(self, kind: bytes, *content: bytes) -> None:
        """One frame; the content's parts are gathered by the kernel, not copied together first."""
        size = sum(map(len, content))
        sent = self._sock.sendmsg((_HEADER.pack(kind, size), *content))
        if sent < _HEADER.size + size:
            self._sock.sendall((_HEADER.pack(kind, size) + b"".join(content))[sent:])

    def tell(self, frame: bytes, **members: object) -> None:
        self.send(frame, json.dumps(members).encode())

    def request(self) -> dict[str, Any] | None:
        """The next request; None when the parent has gone."""
        header = self._exactly(4)
        if header is None:
            return None
        body = self._exactly(int.from_bytes(header, "big"))
        found: dict[str, Any] | None = None if body is None else json.loads(body)
        return found

    def _exactly(self, count: int) -> bytes | None:
        pieces = bytearray()
        while len(pieces) < count:
            piece = self._sock.recv(count - len(pieces))
            if not piece:
                return None
            pieces += piece
        return bytes(pieces)


class _Output:
    """Where the serializer writes: sends pieces on, counts bytes, and rows from above by the mark that begins each.

    The last pieces are held back, so that an answer can be cut after a whole row. `quoted` says whether what was sent
    ends inside a quoted value (asked of CSV alone).
    """

    def __init__(self, channel: _Channel, limit: int, mark: bytes | None, *, quotes: bool = False) -> None:
        self.total = 0
        self.rows = 0
        self.quoted = False
        self._quotes = quotes
        self._channel = channel
        self._limit = limit
        self._mark = mark
        self._held: list[bytes] = []
        self._held_size = 0
        self._last = b""
        self._begun = self._over = False

    @property
    def full(self) -> bool:
        return self.total >= self._limit

    def write(self, piece: bytes) -> int:
        if self._over:  # the serializer tries once more what failed
            raise _Full
        size = len(piece)
        self.total += size
        if self._mark is not None and self.total > self._limit:
            self._hold(piece[: size - (self.total - self._limit)])
            self._over = True
            raise _Full
        self._hold(piece)
        if self._held_size >= 2 * _HOLD:
            self._pass_on()
        return size

    def flush(self) -> None:
        """The serializer's flush: pieces go when they are large enough."""

    def rest(self) -> bytes:
        """What was held back."""
        return b"".join(self._held)

    def replace(self, rest: bytes) -> None:
        """Put something else in the place of what was held back."""
        self._held, self._held_size = [rest], len(rest)

    def finish(self, keep: int = 0) -> bytes:
        """Send what was held back, but for its last `keep` bytes, which are the answer."""
        rest = self.rest()
        end = max(0, len(rest) - keep)
        self._held, self._held_size = [], 0
        if end:
            self.begin()
            self._channel.send(b"D", rest[:end])
        return rest[end:]

    def begin(self) -> None:
        if not self._begun:
            self._begun = True
            self._channel.tell(b"H")

    def _hold(self, piece: bytes) -> None:
        self._held.append(piece)
        self._held_size += len(piece)
        if self._mark is None:
            return
        self.rows += piece.count(self._mark)
        if (before := len(self._mark) - 1) > 0:  # a mark that begins in the piece before
            self.rows += (self._last + piece[:before]).count(self._mark)
            self._last = (self._last + piece)[-before:] if len(piece) < before else piece[-before:]

    def _pass_on(self) -> None:
        size = count = 0
        while self._held_size - size > _HOLD and count + 1 < len(self._held):
            size += len(self._held[count])
            count += 1
        if not count:
            return
        pieces, self._held = self._held[:count], self._held[count:]
        self._held_size -= size
        if self._quotes:
            self.quoted ^= sum(piece.count(b'"') for piece in pieces) % 2 == 1
        self.begin()
        self._channel.send(b"D", *pieces)


class _Snapshot:
    """The snapshot that is open now."""

    def __init__(self) -> None:
        self._path = ""
        self._store: Store | None = None
        self._lock: TextIO | None = None

    def open(self, path: str, lock: str) -> Store:
        """Open a snapshot, unless it is; raises `FileNotFoundError` when it has been deleted."""
        if self._store is None or path != self._path:
            self._store = None
            if self._lock is not None:
                self._lock.close()
            self._lock = open(lock)  # noqa: SIM115 - held while the snapshot is open
            fcntl.flock(self._lock, fcntl.LOCK_SH)
            if not os.path.isdir(path):
                raise FileNotFoundError(path)
            self._store, self._path = Store.read_only(path), path
        return self._store


def main(fd: int, memory_mb: int) -> None:
    """Answer requests until the parent goes."""
    _die_with_parent()
    channel = _Channel(socket.socket(fileno=fd))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (memory_mb << 20, memory_mb << 20))
    _forbid_sockets()
    snapshot = _Snapshot()
    channel.send(b"R")
    while (request := channel.request()) is not None:
        try:
            _answer(channel, snapshot, request)
        except FileNotFoundError:
            channel.tell(b"X", kind="gone", message="")
        except SyntaxError as error:
            channel.tell(b"X", kind="syntax", message=str(error))
        except MemoryError:
            channel.tell(b"X", kind="memory", message="")
            return
        except (OSError, RuntimeError, ValueError) as error:
            channel.tell(b"X", kind="engine", message=str(error))


def _answer(channel: _Channel, snapshot: _Snapshot, request: dict[str, Any]) -> None:
    store = snapshot.open(request["path"], request["lock"])
    match _evaluate(store, request["limited"] or request["text"], request["text"]):
        case QueryTriples() as triples:
            _triples(channel, triples, request)
        case QuerySolutions() | QueryBoolean() as solutions:
            _solutions(channel, solutions, request, store)


def _evaluate(store: Store, text: str, plain: str) -> QuerySolutions | QueryTriples | QueryBoolean:
    """Run a query on the default graph alone, whatever dataset it names. Where a limit was added, an error tells of
    the text without it."""
    try:
        return store.query(text, default_graph=DefaultGraph(), named_graphs=[])
    except SyntaxError:
        if text == plain:
            raise
        return store.query(plain, default_graph=DefaultGraph(), named_graphs=[])


def _solutions(
    channel: _Channel, solutions: QuerySolutions | QueryBoolean, request: dict[str, Any], store: Store
) -> None:
    form: str = request["format"]
    output = _Output(channel, request["bytes"], _ROW_MARK[form], quotes=form == "csv")
    truncated: str | None = None
    try:
        solutions.serialize(cast(IO[bytes], output), _SOLUTIONS[form])
    except _Full:
        truncated = "bytes"
        _cut(output, form)
    ending = output.finish(keep=len(_ENDING[form]) + 1)
    if truncated is None and request["probe"] and output.rows + 1 >= request["rows"]:
        output.begin()
        channel.send(b"P", ending)
        if any(True for _ in _evaluate(store, request["probe"], request["probe"])):  # type: ignore[union-attr]
            truncated = "rows"
    output.begin()
    channel.send(b"D", _noted(form, ending, truncated))
    channel.tell(b"E", truncated=truncated, noted=form in _NOTES or form == "json")


def _cut(output: _Output, form: str) -> None:
    """End the result after the last whole row; raises `ValueError` where the row being written has no end."""
    pending = output.rest()
    match form:
        case "json":
            rows = [found.start() + 1 for found in _JSON_ROW.finditer(pending)]
            end = rows[-1] if rows else -1
        case "xml":
            end = pending.rfind(b"</result>")
            end = end + len(b"</result>") if end >= 0 else -1
        case "tsv":
            end = pending.rfind(b"\n") + 1 or -1
        case _:
            end = _csv_end(pending, output.quoted)
    if end < 0:
        raise ValueError("one row of the answer is larger than the limit of bytes")
    output.replace(pending[:end] + _ENDING[form])


def _csv_end(pending: bytes, quoted: bool) -> int:
    """Where the last line ends that is not inside quotes."""
    end, at = -1, 0
    for part in pending.split(b'"'):
        found = -1 if quoted else part.rfind(b"\r\n")
        if found >= 0:
            end = at + found + 2
        at += len(part) + 1
        quoted = not quoted
    return end


def _noted(form: str, ending: bytes, truncated: str | None) -> bytes:
    """The end of the result, with a word about truncation where the format has a place for one."""
    if truncated is None:
        return ending
    if form == "json" and ending.endswith(b"]}}"):
        return ending[:-1] + f',"truncated":"{truncated}"}}'.encode()
    return ending + (_NOTES[form](truncated) if form in _NOTES else b"")


def _triples(channel: _Channel, triples: QueryTriples, request: dict[str, Any]) -> None:
    form: str = request["format"]
    output = _Output(channel, request["bytes"], None)
    truncated: str | None = None

    def bounded() -> Iterator[Any]:
        nonlocal truncated
        for count, triple in enumerate(triples):
            if count >= request["rows"]:
                truncated = "rows"
                return
            if output.full:
                truncated = "bytes"
                return
            yield triple

    prefixes = {
        name: iri for name, iri in request["prefixes"].items() if _PREFIX.fullmatch(name) and _IRI.fullmatch(iri)
    }
    serialize_triples(bounded(), cast(IO[bytes], output), _TRIPLES[form], prefixes=prefixes)
    output.finish()
    output.begin()
    if truncated is not None and form in _NOTES:
        channel.send(b"D", _NOTES[form](truncated))
    channel.tell(b"E", truncated=truncated, noted=form in _NOTES)


_PR_SET_PDEATHSIG: Final = 1
_PR_SET_NO_NEW_PRIVS: Final = 38
_PR_SET_SECCOMP: Final = 22
_SOCKET_CALL: Final = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}


def _die_with_parent() -> None:
    """Linux: a parent that dies takes this process with it. Elsewhere the closed socket ends it."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


class _Filter(ctypes.Structure):
    _fields_ = (("length", ctypes.c_ushort), ("program", ctypes.c_void_p))


def _forbid_sockets() -> None:
    """Linux: the kernel refuses this process new sockets (seccomp: `socket` answers EACCES, all else is allowed)."""
    known = _SOCKET_CALL.get(platform.machine())
    if sys.platform != "linux" or known is None:
        return
    architecture, call = known
    load, equal, give = 0x20, 0x15, 0x06
    steps = (
        (load, 0, 0, 4),
        (equal, 0, 3, architecture),
        (load, 0, 0, 0),
        (equal, 0, 1, call),
        (give, 0, 0, 0x00050000 | 13),
        (give, 0, 0, 0x7FFF0000),
    )
    program = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
    filter_ = _Filter(len(steps), ctypes.addressof(program))
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    libc.prctl(_PR_SET_SECCOMP, 2, ctypes.byref(filter_), 0, 0)


if __name__ == "__main__":
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError, ConnectionResetError):
        main(int(sys.argv[1]), int(sys.argv[2]))
