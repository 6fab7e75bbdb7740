"""Messages without secrets: what must not be read in a log, a finding or an answer."""

from __future__ import annotations

import base64
import logging
import math
import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from urllib.parse import unquote_plus, urlsplit

from harvesters._disguises import SHORTEST, Disguises, Undone

__all__ = [
    "looks_secret",
    "masked",
    "masked_bytes",
    "masked_log",
    "redact",
    "redact_address",
    "remember",
    "remember_address",
    "remember_header",
    "secrets_in_address",
    "secrets_in_use",
]

_LONG = 12
"""From here on a value with a figure in it is no word."""
_in_use: dict[str, Disguises] = {}
"""Secrets that this process has read or sent."""

_USERINFO = re.compile(r"(?<=//)[^/?#\s'\"<>]*@")
_QUERY = re.compile(
    r"(?i)([?&;](?:[^=&;#\s]*"
    r"(?:token|key|secret|passw|pwd|passphrase|auth|sig|session|credential|jwt|bearer|code|subscription|ticket"
    r"|licen[cs]e|hmac|nonce|otp|private)"
    r"[^=&;#\s]*|k|sid|pass|pw|pin|app_?id|client_?id|user_?id|sas|hash|access|user|login|account|cookie)=)"
    r"[^&;#\s'\"<>]*"
)
_PAIR = re.compile(r"([?&;])([^=&;#\s'\"<>]*)=([^&;#\s'\"<>]*)")
_IDENTIFIES = re.compile(
    r"(?i)(?:(?:dataset|resource|package|record|file|layer|group|item|org|organi[sz]ation|catalog)[_-]?)?"
    r"(?:id|ids|uuid|guid|gid|uri|iri|doi|name|fq|q|query|url|sort|order|fields?|format|bbox|crs|page|cursor)"
)
_LOOKS = re.compile(r"[A-Za-z0-9+/=_.~$!*:-]{16,}")
_UNBROKEN = re.compile(r"[A-Za-z0-9]{16,}")
_KINDS = re.compile(r"[a-z]+|[A-Z]+|[0-9]+")


def remember(secret: str) -> None:
    """From now on this value is masked in every message, in whatever form it comes back."""
    if len(secret) >= SHORTEST and secret not in _in_use:
        _in_use[secret] = Disguises(secret)


def remember_header(value: str) -> None:
    """The value of a header, without its scheme too; of Basic also what it is made of, user and password; of a list
    of cookies or parameters each value."""
    scheme, _, credentials = value.rpartition(" ")
    remember(value)
    remember(credentials)
    for part in re.split(r"[;,]\s*", value):
        name, equals, inner = part.partition("=")
        if equals and name and inner.strip("="):
            remember(inner.strip('"'))
    if scheme.strip().lower() == "basic":
        try:
            pair = base64.b64decode(credentials, validate=True).decode("utf-8")
        except ValueError:
            return
        remember(pair)
        remember(pair.partition(":")[2])


def remember_address(url: str) -> None:
    """Values of an address's query whose names or looks tell of a secret, as written and as meant.

    A word stays one (`?keyword=transport`): masked, it would go from every text of the source. So does what names a
    dataset or a page.
    """
    for value in secrets_in_address(url):
        remember(value)
        remember(unquote_plus(value))


def secrets_in_address(url: str) -> list[str]:
    """The values of an address's query that are secrets by their names or looks."""
    found = []
    for mark, name, value in _PAIR.findall(url):
        named = _QUERY.match(f"{mark}{name}={value}") is not None
        if (named and len(value) >= _LONG and any(map(str.isdigit, value))) or (
            looks_secret(unquote_plus(value)) and (named or not _IDENTIFIES.fullmatch(name))
        ):
            found.append(value)
    return found


def looks_secret(value: str) -> bool:
    """Whether a text is what machines make up: 16 signs or more without a space, in which small letters, capitals and
    figures change places more often than in words, numbers and dates."""
    if _LOOKS.fullmatch(value) is None:
        return False
    if _UNBROKEN.fullmatch(value) and not value.isalpha() and not value.isdigit():
        return True
    counts = Counter(value)
    entropy = -sum(n / len(value) * math.log2(n / len(value)) for n in counts.values())
    kinds = ["a" if run[0].islower() else "A" if run[0].isupper() else "0" for run in _KINDS.findall(value)]
    changes = sum(one + other != "Aa" for one, other in pairwise(kinds) if one != other)
    return entropy >= 2.8 and changes >= (3 if "0" in kinds else len(value) / 4)


def secrets_in_use() -> tuple[str, ...]:
    """The longest first, so that none leaves a rest of another."""
    return tuple(sorted(_in_use, key=len, reverse=True))


def masked_bytes(content: bytes) -> bytes:
    """The content without the secrets that this process has read; the same object where there is none in it."""
    if not _in_use:
        return content
    undone = Undone(content)
    for secret in secrets_in_use():
        clean = _in_use[secret].masked(content, undone)
        if clean is not content and clean != content:
            content, undone = clean, Undone(clean)
    return content


def masked(text: str) -> str:
    """The text without the secrets that this process has read."""
    if not _in_use:
        return text
    content = text.encode("utf-8", "surrogatepass")
    clean = masked_bytes(content)
    return text if clean is content else clean.decode("utf-8", "surrogatepass")


def masked_log(record: logging.LogRecord) -> bool:
    """A filter for handlers: what is logged, with whatever traceback, is written without secrets."""
    told = record.getMessage()
    clean = redact(told)
    if clean != told:
        record.msg, record.args = clean, ()
    if record.exc_info and not record.exc_text:
        record.exc_text = logging.Formatter().formatException(record.exc_info)
    if record.exc_text:
        record.exc_text = redact(record.exc_text)
    return True


def redact(text: str, secrets: Iterable[str] = ()) -> str:
    """The text without user names and passwords in addresses, without query values whose names tell of a secret,
    and without the given secret values."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "***")
    return _QUERY.sub(r"\1***", _USERINFO.sub("***@", masked(text)))


def redact_address(url: str) -> str:
    """The address of a source as it may be shown: also without values that only look like secrets."""
    hidden = set(secrets_in_address(url))

    def shown(match: re.Match[str]) -> str:
        mark, name, value = match.groups()
        meant = unquote_plus(value)
        return f"{mark}{name}=***" if value in hidden or looks_secret(meant) or _UNBROKEN.fullmatch(meant) else match[0]

    head, query, rest = url.partition("?")
    return redact(head + _PAIR.sub(shown, query + rest) if urlsplit(url).query else url)
