"""The hub's own signing key: for states that others carry for it (sign-ins under way, lists half pulled), and for the
keys of webhooks derived from it.

It lies in a file of the home (`signing.key`, readable to its owner alone), not in the ledger: who copies the ledger
cannot sign. Without the file a new key is made; then receivers of webhooks need new keys, and lists that harvesters
are in the middle of begin anew.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import orjson

from hub.home import Home

__all__ = ["BadSeal", "SigningKey", "signing_key"]

_BYTES: Final = 32
_LONGEST: Final = 2000


class BadSeal(ValueError):
    """A token that this hub did not make, or not for this use."""


class SigningKey:
    """Derives keys by purpose, and seals small states."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def derived(self, purpose: str) -> bytes:
        """A key for one purpose; 32 bytes."""
        return hmac.digest(self._secret, purpose.encode(), "sha256")

    def seal(self, purpose: str, state: dict[str, Any]) -> str:
        """A token of URL-safe characters that only `unseal` with the same purpose takes."""
        body = orjson.dumps(state)
        return f"{_text(body)}.{_text(hmac.digest(self.derived(purpose), body, 'sha256')[:16])}"

    def unseal(self, purpose: str, token: str) -> dict[str, Any]:
        """The sealed state; raises `BadSeal`."""
        body, _, mark = token.partition(".")
        if len(token) > _LONGEST or not token.isascii():
            raise BadSeal(token[:80])
        try:
            content, seen = _bytes(body), _bytes(mark)
        except (binascii.Error, ValueError):
            raise BadSeal(token[:80]) from None
        if not hmac.compare_digest(hmac.digest(self.derived(purpose), content, "sha256")[:16], seen):
            raise BadSeal(token[:80])
        state: dict[str, Any] = orjson.loads(content)
        return state


def signing_key(home: Home) -> SigningKey:
    """The home's key, made when first asked for; several processes agree on one."""
    file = home.root / "signing.key"
    try:
        secret = file.read_bytes()
    except FileNotFoundError:
        secret = _make(file)
    if len(secret) != _BYTES:
        raise ValueError(f"{file} is damaged: {len(secret)} bytes instead of {_BYTES}; remove it for a new key")
    return SigningKey(secret)


def _make(file: Path) -> bytes:
    draft = file.with_name(f".{file.name}-{uuid4().hex[:8]}")
    handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(handle, "wb") as opened:
            opened.write(secrets.token_bytes(_BYTES))
            opened.flush()
            os.fsync(opened.fileno())
        with suppress(FileExistsError):  # another process was first: its key it is
            os.link(draft, file)
    finally:
        draft.unlink(missing_ok=True)
    return file.read_bytes()


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.b64decode(text.replace("-", "+").replace("_", "/") + "=" * (-len(text) % 4), validate=True)
