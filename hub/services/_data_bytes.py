"""An archived copy as an answer: whole or in a range, with validators and a digest, harmless in a browser."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import BinaryIO, Final
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from hub.archive import Archive, Copy
from hub.services.context import not_modified
from hub.services.negotiation import require_match
from hub.services.problems import Problem

__all__ = ["copy_answer", "wanted_range"]

_CHUNK: Final = 1 << 18
_RANGE: Final = re.compile(r"bytes\s*=\s*(\d{0,18})\s*-\s*(\d{0,18})\s*")
_UNQUOTED: Final = re.compile(r"[^ A-Za-z0-9._()-]")
_SAFE_TYPE: Final = re.compile(r"[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+(?:\s*;\s*charset=[A-Za-z0-9_-]+)?")


def wanted_range(header: str | None, size: int) -> tuple[int, int] | None:
    """First and last byte asked for. None: the whole (no range, or one that may be disregarded: several parts, another
    unit). Raises `Problem` 416 for a range that lies outside."""
    if header is None:
        return None
    found = _RANGE.fullmatch(header.strip())
    if found is None or not (found[1] or found[2]):
        return None
    if not found[1]:
        length = min(int(found[2]), size)
        first, last = size - length, size - 1
    else:
        first = int(found[1])
        last = min(int(found[2]), size - 1) if found[2] else size - 1
        if found[2] and int(found[2]) < first:
            return None  # not a range at all: RFC 9110 has it disregarded
    if first >= size or first > last:
        raise Problem(
            416,
            vi=f"Đoạn yêu cầu nằm ngoài tệp ({size} byte).",
            en=f"The range lies outside the file of {size} bytes.",
            headers={"Content-Range": f"bytes */{size}"},
        )
    return first, last


def copy_answer(
    request: Request, archive: Archive, copy: Copy, media_type: str | None, done: Callable[[], None]
) -> Response:
    """The answer. `done` is called once when nothing more will be sent."""
    headers = _headers(copy)
    try:
        require_match(request, copy.etag, None)
    except Problem:
        done()
        raise
    if not_modified(request, copy.etag, copy.fetched):
        done()
        return Response(status_code=304, headers=headers)
    try:
        asked = wanted_range(_ranged(request, copy), copy.size)
        first, last = asked or (0, copy.size - 1)
        headers |= {"Content-Length": str(last - first + 1), "Repr-Digest": copy.repr_digest}
        if asked:
            headers["Content-Range"] = f"bytes {first}-{last}/{copy.size}"
        kind = _media_type(copy.media_type) or _media_type(media_type) or "application/octet-stream"
        status = 206 if asked else 200
        if request.method == "HEAD":
            done()
            return Response(status_code=status, headers=headers, media_type=kind)
        stream = archive.open(copy.digest)
    except BaseException:
        done()
        raise
    return StreamingResponse(_pieces(stream, first, last, done), status, headers, kind)


def _ranged(request: Request, copy: Copy) -> str | None:
    condition = request.headers.get("if-range")
    if condition is not None and condition.strip() != copy.etag:
        return None
    return request.headers.get("range") if request.method == "GET" else None


def _headers(copy: Copy) -> dict[str, str]:
    name = copy.filename or "data"
    plain = _UNQUOTED.sub("_", name)
    return {
        "ETag": copy.etag,
        "Accept-Ranges": "bytes",
        # What came from elsewhere must not run as if it were ours.
        "Content-Disposition": f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}",
        "Content-Security-Policy": "sandbox; default-src 'none'",
        "X-Hub-Checked": copy.checked,
    }


def _media_type(text: str | None) -> str | None:
    return text if text and _SAFE_TYPE.fullmatch(text.strip()) else None


def _pieces(stream: BinaryIO, first: int, last: int, done: Callable[[], None]) -> Iterator[bytes]:
    try:
        with stream:
            stream.seek(first)
            left = last - first + 1
            while left > 0:
                piece = stream.read(min(_CHUNK, left))
                if not piece:
                    raise OSError("the archived copy is shorter than it was")
                left -= len(piece)
                yield piece
    finally:
        done()
