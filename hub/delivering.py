"""Bringing the data of a distribution here: from the source with the source's own secret, into the archive."""

from __future__ import annotations

import re
from dataclasses import replace
from email.message import Message
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from harvesters.http import Download, Fetcher
from hub.archive import Archive, Copy, find_copy, keep_copy, looked_at
from hub.clock import stamp
from hub.home import Home
from hub.sources import Source

__all__ = ["archive_of", "bring"]

_VALIDATORS: Final = ("etag", "last-modified")
_UNSAFE: Final = re.compile(r'[\x00-\x1f\x7f/\\"<>|:*?]+')


def archive_of(home: Home) -> Archive:
    """The home's archive."""
    place = home.settings.archive or str(home.root / "archive")
    return Archive(place)


def bring(home: Home, source: Source, record_id: int, url: str) -> Copy:
    """The present content of an address, fetched only where the source says that it is another than ours.

    Raises `HarvestError` where the source does not give it; the copy that we have stays.
    """
    archive = archive_of(home)
    with home.ledger.read() as connection:
        known = find_copy(connection, record_id, url)
    if known is not None and not archive.holds(known.digest, known.size):
        known = None
    with Fetcher(source) as fetcher:
        download = fetcher.open(url, validators=known.validators if known else None)
        if known is not None and download.not_modified:
            with home.ledger.write() as connection:
                looked_at(connection, known)
            return replace(known, checked=stamp())
        digest, size = archive.put(download.path)
        made = _copy(record_id, url, digest, size, download)
    with home.ledger.write() as connection:
        keep_copy(connection, made)
    return made


def _copy(record_id: int, url: str, digest: str, size: int, download: Download) -> Copy:
    moment = stamp()
    return Copy(
        url,
        record_id,
        digest,
        size,
        download.headers.get("content-type"),
        _filename(download),
        {name: value for name in _VALIDATORS if (value := download.headers.get(name))},
        moment,
        moment,
    )


def _filename(download: Download) -> str | None:
    """The name that the source gives the file, without anything that a file system could take amiss."""
    told = Message()
    told["Content-Disposition"] = download.headers.get("content-disposition", "").encode("ascii", "ignore").decode()
    name = told.get_filename() or unquote(Path(urlsplit(download.url).path).name, errors="replace")
    plain = _UNSAFE.sub("_", name).strip(". ")[:150]
    return plain or None
