"""Messages without secrets: what must not be read in a log, a finding or an answer."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from urllib.parse import unquote_plus

__all__ = ["masked", "redact", "remember", "remember_address", "remember_header", "secrets_in_use"]

_SHORTEST = 6
"""Shorter ones are not looked for: they stand in words by chance."""
_LONG = 12
"""From here on a value with a figure in it is no word."""
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


def remember_header(value: str) -> None:
    """The value of a header, without its scheme too; of Basic also what it is made of, user and password."""
    scheme, _, credentials = value.rpartition(" ")
    remember(value)
    remember(credentials)
    if scheme.strip().lower() == "basic":
        try:
            pair = base64.b64decode(credentials, validate=True).decode("utf-8")
        except ValueError:
            return
        remember(pair)
        remember(pair.partition(":")[2])


def remember_address(url: str) -> None:
    """Values of an address's query whose names and looks tell of a secret, as written and as meant.

    A word stays one (`?keyword=transport`): masked, it would go from every text of the source.
    """
    for found in _QUERY.finditer(url):
        value = found[0][len(found[1]) :]
        if len(value) >= _LONG and any(map(str.isdigit, value)):
            remember(value)
            remember(unquote_plus(value))


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
