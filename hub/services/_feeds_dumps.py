"""`/dumps`: the whole public catalog as files, with sizes, checksums and the position that they reflect.

Files are handed out with Range and with their SHA-256 as ETag, so a download that broke off goes on where it
stopped, or begins anew when the dump is another one meanwhile (`If-Range`).
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Final

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response

from hub.projections.dump import Dump, current_dump
from hub.services._feeds_parameters import only_known
from hub.services.context import Reflected, Services, etag_of, public_base
from hub.services.negotiation import preferred
from hub.services.pages import page
from hub.services.problems import Problem

__all__ = ["dump_file", "dumps"]

_BESIDE: Final = {"SHA256SUMS": "text/plain; charset=utf-8", "manifest.json": "application/json"}


class _DumpFile(FileResponse):
    """A file whose validators are those it is given: when it was written on this disk is nobody's business."""

    def set_stat_headers(self, stat_result: os.stat_result) -> None:
        """How long it is, and nothing else of the disk."""
        self.headers.setdefault("content-length", str(stat_result.st_size))

    def _should_use_range(self, http_if_range: str) -> bool:
        return http_if_range in (self.headers["etag"], self.headers.get("last-modified"))


def dumps(services: Services, request: Request) -> Response:
    """What there is: a page for people, JSON for programs."""
    only_known(request)
    services.caller(request)
    dump = current_dump(services.home)
    at = Reflected(dump.position, None, 0) if dump else None
    offers = ("application/json", "text/html")
    chosen = preferred(request.headers.get("accept"), offers)
    if chosen is None:
        raise Problem(406, offers=list(offers))
    base = public_base(request)
    files = _files(dump, base) if dump else []
    if chosen == "text/html":
        return page(services, request, "dumps.html", at=at, dump=dump, files=files, origin=base)
    body: dict[str, Any] = {"position": None, "written": None, "records": None, "triples": None, "files": files}
    if dump is not None:
        body |= {"position": dump.position, "written": dump.written, "records": dump.records, "triples": dump.triples}
    etag = etag_of(base, body)
    if (same := services.unchanged(request, at, etag=etag, vary=("Accept",))) is not None:
        return same
    return services.finish(request, JSONResponse(body), at, etag=etag, vary=("Accept",))


def _files(dump: Dump, base: str) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "url": f"{base}dumps/{name}",
            "media_type": facts["media_type"],
            "compression": "gzip",
            "size": facts["bytes"],
            "sha256": facts["sha256"],
        }
        for name, facts in dump.files.items()
    ]


def dump_file(services: Services, request: Request) -> Response:
    """One file, `SHA256SUMS` or `manifest.json`."""
    only_known(request)
    services.caller(request)
    name = request.path_params["name"]
    dump = current_dump(services.home)
    if dump is None or (name not in dump.files and name not in _BESIDE):
        raise Problem(404)
    path: Path = dump.folder / name
    if not path.is_file():
        raise Problem(503, headers={"Retry-After": "10"})
    at = Reflected(dump.position, dump.written, 0)
    etag = f'"{dump.files[name]["sha256"]}"' if name in dump.files else etag_of(path.read_bytes())
    if (same := services.unchanged(request, at, etag=etag)) is not None:
        return same
    media_type = "application/gzip" if name in dump.files else _BESIDE[name]
    response = _DumpFile(path, media_type=media_type, headers={"ETag": etag, "Accept-Ranges": "bytes"})
    return services.finish(request, response, at, etag=etag)
