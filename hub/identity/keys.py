"""Keys of this hub's own signatures: one random file in the home, a key derived from it for each purpose."""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import secrets
from hashlib import sha256
from pathlib import Path
from typing import Final

__all__ = ["purpose_key", "sealed", "unsealed"]

_FILE: Final = "signing.key"
_SIZE: Final = 32


def purpose_key(folder: Path, purpose: str) -> bytes:
    """32 bytes that sign one kind of thing. The file is made when first asked for, readable by its owner only."""
    return hmac.digest(_master(folder), f"hub:{purpose}".encode(), "sha256")


def _master(folder: Path) -> bytes:
    file = folder / _FILE
    try:
        found = file.read_bytes()
    except FileNotFoundError:
        found = _make(file)
    if len(found) != _SIZE:
        raise ValueError(
            f"{file} holds {len(found)} bytes; a key of {_SIZE} is expected: delete it to have a new one made"
        )
    return found


def _make(file: Path) -> bytes:
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f".{file.name}-{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as stream:
        stream.write(secrets.token_bytes(_SIZE))
        stream.flush()
        os.fsync(stream.fileno())
    try:
        os.link(draft, file)  # whoever comes first wins, and its key is whole
    except FileExistsError:
        pass
    finally:
        draft.unlink()
    return file.read_bytes()


def sealed(key: bytes, content: bytes) -> str:
    """A text that carries `content`, readable by anybody and made by nobody else."""
    body = base64.urlsafe_b64encode(content).rstrip(b"=")
    seal = base64.urlsafe_b64encode(hmac.digest(key, body, "sha256")).rstrip(b"=")
    return (body + b"." + seal).decode()


def unsealed(key: bytes, text: str) -> bytes | None:
    """What `sealed` was given; None for a text that this key did not make."""
    body, _, seal = text.partition(".")
    try:
        made = base64.urlsafe_b64encode(hmac.new(key, body.encode("ascii"), sha256).digest()).rstrip(b"=").decode()
        if not hmac.compare_digest(made, seal):
            return None
        return base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))
    except (UnicodeEncodeError, TypeError, binascii.Error):
        return None
