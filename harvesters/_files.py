"""`file:` addresses, read only under the folders that the source's configuration names."""

from __future__ import annotations

import mimetypes
import os
import stat
from collections.abc import Sequence
from email.utils import formatdate
from pathlib import Path
from typing import BinaryIO
from urllib.parse import unquote, urlsplit

from harvesters._bodies import Limits
from harvesters._responses import Download
from harvesters.errors import AddressRefused, Missing

__all__ = ["open_file"]

_CHUNK = 1 << 20
_TYPES = {
    ".jsonld": "application/ld+json",
    ".nq": "application/n-quads",
    ".nt": "application/n-triples",
    ".rdf": "application/rdf+xml",
    ".trig": "application/trig",
    ".ttl": "text/turtle",
}


def open_file(url: str, *, roots: Sequence[str], target: Path, etag: str | None, limits: Limits) -> Download:
    """Copy the file to `target`, so that later changes to it do not matter.

    The entity tag is made of size and time of change. Raises `AddressRefused` outside `roots` (links
    resolved) and for anything but a plain file, `Missing` where there is none.
    """
    path = _allowed(url, roots)
    with _open(path) as stream:
        status = os.fstat(stream.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise _refused(url)
        headers = {
            "content-type": _TYPES.get(path.suffix.lower()) or mimetypes.guess_type(path.name)[0] or "",
            "etag": f'"{status.st_size:x}-{status.st_mtime_ns:x}"',
            "last-modified": formatdate(status.st_mtime, usegmt=True),
        }
        unchanged = etag == headers["etag"]
        with target.open("wb") as copy:
            while not unchanged and (chunk := stream.read(_CHUNK)):
                limits.count_wire(len(chunk))
                limits.count_unpacked(len(chunk))
                copy.write(chunk)
    return Download(url, 304 if unchanged else 200, headers, target, limits.unpacked)


def _allowed(url: str, roots: Sequence[str]) -> Path:
    parts = urlsplit(url)
    name = unquote(parts.path)
    if parts.netloc.lower() not in ("", "localhost") or not name.startswith("/") or "\0" in name:
        raise _refused(url)
    path = Path(os.path.realpath(name))
    if not any(path.is_relative_to(os.path.realpath(root)) for root in roots):
        raise _refused(url)
    return path


def _open(path: Path) -> BinaryIO:
    """The resolved path itself: a link put in its place meanwhile is not followed, a pipe not waited for."""
    flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        return os.fdopen(os.open(path, flags), "rb")
    except (FileNotFoundError, NotADirectoryError):
        raise Missing(f"There is no file {path}", f"Không có tệp {path}") from None
    except OSError as error:
        raise AddressRefused(
            f"The file {path} cannot be read: {error.strerror}", f"Không đọc được tệp {path}: {error.strerror}"
        ) from None


def _refused(url: str) -> AddressRefused:
    return AddressRefused(
        f"{url[:300]} is not a plain file under the source's http.file_roots",
        f"{url[:300]} không phải tệp thường nằm trong http.file_roots của nguồn",
    )
