"""Messages without secrets: what must not be read in a log, a finding or an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["masked", "redact", "remember", "secrets_in_use"]

_SHORTEST = 6
"""Shorter ones are not looked for: they stand in words by chance."""
_in_use: set[str] = set()
"""Secrets that this process has sent."""

_USERINFO = re.compile(r"(?<=//)[^/?#\s'\"<>]*@")
_QUERY = re.compile(
    r"(?i)([?&;][^=&;#\s]*"
    r"(?:token|key|secret|passw|pwd|passphrase|auth|sig|session|credential|jwt|bearer|code)"
    r"[^=&;#\s]*=)[^&;#\s'\"<>]*"
)


def remember(secret: str) -> None:
    """From now on this value is masked in every message."""
    if len(secret) >= _SHORTEST:
        _in_use.add(secret)


def secrets_in_use() -> tuple[str, ...]:
    """The longest first, so that none leaves a rest of another."""
    return tuple(sorted(_in_use, key=len, reverse=True))


def masked(text: str) -> str:
    """The text without the secrets that this process has sent."""
    for secret in secrets_in_use():
        if secret in text:
            text = text.replace(secret, "***")
    return text


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without user names and passwords in addresses, without query values that look like secrets,
    and without the given secret values."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "***")
    return _QUERY.sub(r"\1***", _USERINFO.sub("***@", masked(text)))
