"""Secrets: a configuration holds references, the values are read when a request is made."""

from __future__ import annotations

import os
from pathlib import Path

from harvesters._redaction import masked, masked_log, redact, remember
from harvesters.errors import StopRun

__all__ = ["masked", "masked_log", "redact", "resolve"]

_LARGEST = 65_536


def resolve(reference: str) -> str:
    """The secret behind `env:NAME` or `file:/absolute/path`, without surrounding white space.

    Raises `StopRun` naming the reference, never the value, where it is missing, empty or no single line. From now on
    the value is masked wherever it comes back.
    """
    value = _read(reference)
    if not value:
        raise StopRun(f"Secret {_name(reference)} is missing or empty", f"Thiếu hoặc trống bí mật {_name(reference)}")
    if any(ord(character) < 32 or ord(character) == 127 for character in value):
        raise StopRun(
            f"Secret {_name(reference)} holds control characters; one line of text is expected",
            f"Bí mật {_name(reference)} chứa ký tự điều khiển; cần đúng một dòng văn bản",
        )
    remember(value)
    return value


def _name(reference: str) -> str:
    """The reference as shown to people; anything that is no reference may itself be the secret."""
    scheme, _, _ = reference.partition(":")
    return reference if scheme in ("env", "file") else "(not a reference)"


def _read(reference: str) -> str | None:
    scheme, _, name = reference.partition(":")
    match scheme:
        case "env":
            return os.environ.get(name, "").strip()
        case "file":
            return _read_file(name)
        case _:
            raise StopRun(
                "A secret must be a reference: env:NAME or file:/absolute/path",
                "Bí mật phải là tham chiếu: env:TÊN hoặc file:/đường/dẫn/tuyệt/đối",
            )


def _read_file(name: str) -> str | None:
    try:
        with Path(name).open("rb") as stream:
            return stream.read(_LARGEST).decode("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return None
