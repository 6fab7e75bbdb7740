"""What a secret may look like when a server says it back: another case, escaped in any way, in base64.

A text is first undone (escapes resolved, lower case), where a secret is found by plain search; only a text in which
one was found is searched by the slower pattern that knows every way to write each of its letters.
"""

from __future__ import annotations

import base64
import html
import re
from functools import cached_property
from typing import Final

__all__ = ["SHORTEST", "Disguises", "Undone"]

SHORTEST: Final = 6
"""Signs. Shorter ones are not looked for: they stand in words by chance."""
_MASK: Final = b"***"
_PASSES: Final = 3
"""How often escapes are resolved within escapes."""
_ESCAPE: Final = re.compile(
    rb"%(?P<percent>[0-9A-Fa-f]{2})|\\+u(?P<u>[0-9A-Fa-f]{4})|\\+x(?P<x>[0-9A-Fa-f]{2})|\\+(?P<plain>[/\"'+=&<>@:])"
    rb"|&(?:#0*(?P<decimal>[0-9]{1,7})|#[xX]0*(?P<hex>[0-9A-Fa-f]{1,6})|(?P<name>amp|lt|gt|quot|apos));"
)
_NAMED: Final = {ord("&"): "amp", ord("<"): "lt", ord(">"): "gt", ord('"'): "quot", ord("'"): "apos"}
_BEFORE: Final = rb"(?:[A-Za-z0-9+_-]|%2[BFbf]|\\*/){0,200}?"
_AFTER: Final = rb"(?:[A-Za-z0-9+_=-]|%2[BFbf]|%3[Dd]|\\*/){0,200}"


class Undone:
    """A text with its escapes resolved, as far as it has any."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    @cached_property
    def exact(self) -> bytes:
        """Escapes resolved."""
        found = self._content
        for _ in range(_PASSES):
            if b"%" not in found and b"\\" not in found and b"&" not in found:
                break
            resolved = _ESCAPE.sub(_resolved, found)
            if resolved == found:
                break
            found = resolved
        return found

    @cached_property
    def lower(self) -> bytes:
        """Without case, as far as ASCII goes."""
        return self.exact.lower()

    @cached_property
    def base64(self) -> bytes:
        """In one alphabet of base64."""
        return self.exact.translate(_ONE_ALPHABET)


_ONE_ALPHABET: Final = bytes.maketrans(b"-_", b"+/")


def _resolved(match: re.Match[bytes]) -> bytes:
    if two := match["percent"] or match["x"]:
        return bytes((int(two, 16),))
    if plain := match["plain"]:
        return plain
    if name := match["name"]:
        return html.unescape(f"&{name.decode()};").encode()
    number = int(match["u"] or match["hex"] or b"0", 16) or int(match["decimal"] or b"0")
    try:
        return chr(number).encode("utf-8", "surrogatepass")
    except (ValueError, OverflowError):
        return match[0]


class Disguises:
    """One secret, found and masked in whatever form."""

    def __init__(self, secret: str) -> None:
        self.secret = secret
        forms = {secret, secret.lower(), secret.upper(), secret.replace(" ", "+")}
        self._needles = tuple({_utf8(form).lower() for form in forms})
        self._cores = tuple(core for core in _cores(_utf8(secret)) if len(core) >= SHORTEST)

    def masked(self, content: bytes, undone: Undone) -> bytes:
        """The content without the secret; the same object where it is not in it."""
        if any(needle in undone.lower for needle in self._needles):
            content = self._plain.sub(_MASK, content)
        if any(core in undone.base64 for core in self._cores):
            for pattern in self._coded:
                content = pattern.sub(_MASK, content)
        return content

    @cached_property
    def _plain(self) -> re.Pattern[bytes]:
        return re.compile(b"".join(_sign(sign) for sign in self.secret))

    @cached_property
    def _coded(self) -> list[re.Pattern[bytes]]:
        return [
            re.compile(_BEFORE + b"".join(_either(chr(sign), _code_forms(sign)) for sign in core) + _AFTER)
            for core in self._cores
        ]


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _cores(content: bytes) -> list[bytes]:
    """What is the same in base64 whatever stands before and after: one for each place among three bytes."""
    found = []
    for before in range(3):
        coded = base64.b64encode(bytes(before) + content)
        found.append(coded[-(-before * 8 // 6) : (before + len(content)) * 8 // 6])
    return found


def _code_forms(sign: int) -> list[bytes]:
    match chr(sign):
        case "+":
            return [b"-"]
        case "/":
            return [b"_"]
        case _:
            return []


def _sign(sign: str) -> bytes:
    """Every way to write one letter of a secret, of either case."""
    cased = dict.fromkeys((sign, sign.lower(), sign.upper()))
    more = [b"\\+"] if sign == " " else []
    return b"(?:" + b"|".join(_either(one, more) for one in cased) + b")"


def _either(sign: str, more: list[bytes]) -> bytes:
    """A letter as it is, percent-encoded, escaped for JSON, for HTML or for a programming language."""
    ways = [re.escape(_utf8(sign)), *more]
    ways.append(b"".join(rb"%%(?:25)*%b" % _anycase(b"%02x" % byte) for byte in _utf8(sign)))
    ways.append(b"".join(rb"\\+x" + _anycase(b"%02x" % byte) for byte in _utf8(sign)))
    units = sign.encode("utf-16-be", "surrogatepass").hex().encode()
    ways.append(b"".join(rb"\\+u" + _anycase(units[at : at + 4]) for at in range(0, len(units), 4)))
    numbers = [rb"#0*%d" % ord(one) for one in sign] + [rb"#[xX]0*" + _anycase(b"%x" % ord(one)) for one in sign]
    names = [name.encode() for one in sign if (name := _NAMED.get(ord(one)))]
    if len(sign) == 1:
        ways.append(rb"&(?:amp;)*(?:" + b"|".join(numbers + names) + rb");")
        if ord(sign) < 128 and not sign.isalnum():
            ways.append(rb"\\+" + re.escape(sign.encode()))
    return b"(?:" + b"|".join(ways) + b")"


def _anycase(digits: bytes) -> bytes:
    signs = (bytes((one,)) for one in digits)
    return b"".join(b"[%b%b]" % (one.lower(), one.upper()) if one.isalpha() else one for one in signs)
