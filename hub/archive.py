"""Copies of the data themselves, kept by their content: what a source once gave is there when the source is not.

    ARCHIVE/sha256/ab/abcd...    the bytes, named by their SHA-256; never changed once there

The place is any that fsspec can write to (`archive` in hub.yaml; default: a folder of the home). Which copy is whose,
and when it was last compared with the source, stands in the ledger's table `archived`.
"""

from __future__ import annotations

import base64
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, Final
from uuid import uuid4

import fsspec
import orjson
from sqlalchemy import Connection, delete, select

from hub.clock import stamp
from hub.ledger.schema import archived
from hub.ledger.sql import upsert

__all__ = ["Archive", "Copy", "copies_of", "find_copy", "forget_copies", "keep_copy", "looked_at"]

_CHUNK: Final = 1 << 20


@dataclass(frozen=True, slots=True)
class Copy:
    """One address's content as it was last fetched. `fetched`: when these bytes came; `checked`: when the source last
    confirmed them (stamps). Size in bytes."""

    url: str
    record_id: int
    digest: str
    size: int
    media_type: str | None
    filename: str | None
    validators: Mapping[str, str]
    fetched: str
    checked: str

    @property
    def etag(self) -> str:
        """A strong entity tag: the content itself."""
        return f'"{self.digest}"'

    @property
    def repr_digest(self) -> str:
        """RFC 9530."""
        return f"sha-256=:{base64.b64encode(bytes.fromhex(self.digest)).decode()}:"


class Archive:
    """The place of the copies."""

    def __init__(self, place: str) -> None:
        self._files, self._root = fsspec.core.url_to_fs(place)

    def path(self, digest: str) -> str:
        """Where a content lies."""
        return f"{self._root}/sha256/{digest[:2]}/{digest}"

    def put(self, file: Path) -> tuple[str, int]:
        """Take over a file's content; digest and bytes. What is there already is not written again."""
        hashed = sha256()
        with file.open("rb") as stream:
            while piece := stream.read(_CHUNK):
                hashed.update(piece)
        digest, size = hashed.hexdigest(), file.stat().st_size
        target = self.path(digest)
        if self._size(target) == size:
            return digest, size
        draft = f"{target}.{uuid4().hex[:8]}.part"
        self._files.makedirs(target.rpartition("/")[0], exist_ok=True)
        try:
            with file.open("rb") as source, self._files.open(draft, "wb") as sink:
                shutil.copyfileobj(source, sink, _CHUNK)
            self._files.mv(draft, target)
        except BaseException:
            with suppress(OSError):
                self._files.rm(draft)
            raise
        return digest, size

    def open(self, digest: str) -> BinaryIO:
        """The content, to be read from anywhere in it. Raises `FileNotFoundError`."""
        opened: BinaryIO = self._files.open(self.path(digest), "rb")
        return opened

    def holds(self, digest: str, size: int) -> bool:
        """Whether the content is there whole, by its size."""
        return self._size(self.path(digest)) == size

    def sound(self, digest: str) -> bool:
        """Whether the content is what its name says; reads all of it."""
        hashed = sha256()
        try:
            with self.open(digest) as stream:
                while piece := stream.read(_CHUNK):
                    hashed.update(piece)
        except FileNotFoundError:
            return False
        return hashed.hexdigest() == digest

    def contents(self) -> Iterator[str]:
        """Digests of everything that is there."""
        folder = f"{self._root}/sha256"
        if self._files.isdir(folder):
            for path in self._files.find(folder):
                name = str(path).rpartition("/")[2]
                if len(name) == 64:
                    yield name

    def drop(self, digest: str) -> None:
        """Delete a content."""
        self._files.rm(self.path(digest))

    def _size(self, path: str) -> int | None:
        try:
            found: Any = self._files.info(path)["size"]
        except FileNotFoundError:
            return None
        return int(found)


def _copy(row: Any) -> Copy:
    return Copy(
        row.url,
        row.record_id,
        row.digest,
        row.size,
        row.media_type,
        row.filename,
        orjson.loads(row.validators),
        row.fetched,
        row.checked,
    )


def find_copy(connection: Connection, record_id: int, url: str) -> Copy | None:
    """The copy of what a record's address gave."""
    row = connection.execute(
        select(archived).where(archived.c.record_id == record_id, archived.c.url == url)
    ).one_or_none()
    return _copy(row) if row else None


def copies_of(connection: Connection, record_ids: list[int]) -> list[Copy]:
    """All copies of some records."""
    rows = connection.execute(select(archived).where(archived.c.record_id.in_(record_ids)).order_by(archived.c.url))
    return [_copy(row) for row in rows]


def keep_copy(connection: Connection, copy: Copy) -> None:
    """Say whose copy a content is."""
    values = {
        "record_id": copy.record_id,
        "url": copy.url,
        "digest": copy.digest,
        "size": copy.size,
        "media_type": copy.media_type,
        "filename": copy.filename,
        "validators": orjson.dumps(dict(copy.validators)).decode(),
        "fetched": copy.fetched,
        "checked": copy.checked,
    }
    upsert(connection, archived, [values])


def looked_at(connection: Connection, copy: Copy) -> None:
    """The source has confirmed a copy just now."""
    connection.execute(
        archived.update()
        .where(archived.c.record_id == copy.record_id, archived.c.url == copy.url)
        .values(checked=stamp())
    )


def forget_copies(connection: Connection, record_id: int) -> None:
    """A record is gone for good: its copies are nobody's (their contents go with the next `prune`)."""
    connection.execute(delete(archived).where(archived.c.record_id == record_id))
