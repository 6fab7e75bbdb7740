"""One call of the fetcher as it was asked for, and headers that cannot break out of their line."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from harvesters.errors import StopRun

__all__ = ["Request", "check_header", "conditions"]

_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


@dataclass(frozen=True)
class Request:
    """One call of the fetcher, before redirects."""

    url: str
    params: Mapping[str, str | int] | None
    headers: Mapping[str, str]
    allow: Collection[int]
    conditional: bool
    max_bytes: int
    retries: int
    body: bytes | None = None
    """What a POST carries; None for a GET."""


def conditions(validators: Mapping[str, str]) -> dict[str, str]:
    """Conditional headers of stored validators; a malformed one is left out, which costs one full answer."""
    names = {"etag": "If-None-Match", "last-modified": "If-Modified-Since"}
    return {
        names[name]: value
        for name, value in validators.items()
        if name in names and value and value.isprintable() and value.isascii()
    }


def check_header(name: str, value: str, shown: str | None = None) -> None:
    """Raise `StopRun` where a header could break out of its line."""
    if _HEADER_NAME.fullmatch(name) and value.isprintable() and value.isascii():
        return
    raise StopRun(
        f"The header {name[:60]!r} ({shown or 'configured value'}) is no single line of printable ASCII",
        f"Tiêu đề HTTP {name[:60]!r} ({shown or 'giá trị cấu hình'}) không phải một dòng ASCII in được",
    )
