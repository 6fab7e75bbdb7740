"""Messages without secrets: what must not be read in a log, a finding or an answer."""

from __future__ import annotations

import re
from collections.abc import Iterable

__all__ = ["redact"]

_USERINFO = re.compile(r"(?<=//)[^/?#\s'\"<>]*@")
_QUERY = re.compile(
    r"(?i)([?&;][^=&;#\s]*"
    r"(?:token|key|secret|passw|pwd|passphrase|auth|sig|session|credential|jwt|bearer|code)"
    r"[^=&;#\s]*=)[^&;#\s'\"<>]*"
)


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without user names and passwords in addresses, without query values that look like secrets,
    and without the given secret values."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "***")
    return _QUERY.sub(r"\1***", _USERINFO.sub("***@", text))
