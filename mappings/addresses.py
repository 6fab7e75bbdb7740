"""Web addresses, IRIs, e-mail addresses and telephone numbers as sources write them.

Each reader answers a `Reading`: the terms understood, and findings that do not yet know their path.
Addresses that a browser would accept are repaired (percent-encoding after RFC 3987, section 3.1), with an advice;
what could run code or carries a password never gets through.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple
from urllib.parse import quote, unquote, urljoin, urlsplit

from mappings.words import finding
from vocab.findings import Finding
from vocab.terms import is_iri
from vocab.text import fold, nfc

__all__ = [
    "NOTHING",
    "PLACEHOLDERS",
    "Reading",
    "is_clean_url",
    "is_web_iri",
    "read_email",
    "read_iri",
    "read_phone",
    "read_url",
]


class Reading(NamedTuple):
    """N-Triples terms understood from one value, and what there is to say about it."""

    terms: tuple[str, ...] = ()
    findings: tuple[Finding, ...] = ()


NOTHING: Final = Reading()
PLACEHOLDERS: Final = frozenset(
    [
        "-",
        "--",
        "---",
        ".",
        "...",
        "/",
        "?",
        "n/a",
        "na",
        "none",
        "null",
        "nil",
        "undefined",
        "nan",
        "unknown",
        "tbd",
        "todo",
        "#n/a",
        "#ref!",
        "#value!",
        "khong co",
        "khong ro",
        "chua co",
        "chua ro",
        "chua xac dinh",
        "khong xac dinh",
        "dang cap nhat",
        "cap nhat sau",
    ]
)
"""Folded texts that offices write where they have nothing to say."""

_UNSAFE: Final = frozenset(("javascript", "vbscript", "data", "about", "blob"))
_WEB: Final = frozenset(
    (
        "http",
        "https",
        "ftp",
        "ftps",
        "sftp",
        "s3",
        "gs",
        "oci",
        "mqtt",
        "mqtts",
        "amqp",
        "amqps",
        "ws",
        "wss",
        "coap",
        "coaps",
    )
)
_CLEAN_URL = re.compile(
    r"https?://[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?(?::\d{1,4})?(?:[/?#][A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]*)?"
)
_BAD_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_SEVERAL = re.compile(
    r"(?<=\S)[\s,;|]+(?=https?://)|(?<=[a-z0-9/])(?=https?://[a-z0-9.\-]+\.[a-z]{2,}/)(?<![=/?&%:])", re.IGNORECASE
)
_HOST = re.compile(r"[^\s/@:?#\[\]]+|\[[0-9A-Fa-f:.]+\]")
_BARE_HOST = re.compile(
    r"(?:www\.|(?:[a-z0-9-]+\.)+(?:gov\.vn|com\.vn|edu\.vn|org\.vn|vn|com|org|net|eu|io)(?=[/?#]|$))", re.IGNORECASE
)
_SAFE: Final = "/?#[]@!$&'()*+,;=%:~"


def is_web_iri(value: object) -> bool:
    """Whether a value is an http(s) IRI with a host, usable as the name of a record."""
    return isinstance(value, str) and bool(_CLEAN_URL.fullmatch(value) or _web_iri(value))


def _web_iri(value: str) -> bool:
    if not value.startswith(("http://", "https://")) or not is_iri(value):
        return False
    try:
        return bool(urlsplit(value).hostname) and "@" not in urlsplit(value).netloc
    except ValueError:
        return False


def beside(iri: str, source: str) -> str | None:
    """What a source wrote where a parser made an address of it: `NOR` of `https://portal/NOR`, read from
    `https://portal/catalog`. None for an address elsewhere."""
    folder = urljoin(source, ".")
    return unquote(iri[len(folder) :]) or None if len(folder) > 8 and iri.startswith(folder) else None


def is_clean_url(text: str) -> bool:
    """Whether it shows at a glance that `read_url` and `read_iri` would answer the address as it is."""
    clean = _CLEAN_URL.fullmatch(text) is not None and "@" not in text
    return clean and ("%" not in text or not _BAD_PERCENT.search(text))


def read_url(text: str, base: str = "") -> Reading:
    """A web address (or several, told apart), repaired where a browser would understand it."""
    if is_clean_url(text):
        return Reading((f"<{text}>",))
    return _read_url(text, base)


@lru_cache(maxsize=1 << 12)
def _read_url(text: str, base: str) -> Reading:
    text = nfc(text).strip().strip("<>\"'“”‘’").strip()
    if not text or fold(text) in PLACEHOLDERS:
        return Reading((), (finding("lift.placeholder", text),)) if text else NOTHING
    parts = [part for part in _SEVERAL.split(text) if part]
    if len(parts) > 1:
        readings = [read_url(part.strip(" ,;|"), base) for part in parts]
        if all(reading.terms for reading in readings):
            terms = tuple(dict.fromkeys(term for reading in readings for term in reading.terms))
            found = tuple(each for reading in readings for each in reading.findings)
            return Reading(terms, (finding("lift.url.several", text), *found))
    return _repaired(text, base)


def _repaired(text: str, base: str) -> Reading:
    if text.startswith("\\\\"):  # a file of the office's own network
        return Reading((), (finding("lift.url.unusable", text),))
    rule, candidate = "lift.url.repaired", text.replace("\\", "/")
    scheme = _SCHEME.match(candidate)
    if candidate.startswith("//") or (_BARE_HOST.match(candidate) and not (scheme and "://" in candidate)):
        candidate = "http:" + candidate if candidate.startswith("//") else "http://" + candidate
    elif scheme is None or (scheme[1].lower() not in _WEB and not candidate[scheme.end() :].startswith("//")):
        if scheme is not None or not base or not re.match(r"[/.?]|[^\s]+/[^\s]", candidate):
            return Reading((), (finding("lift.url.unusable", text),))
        rule, candidate = "lift.url.relative", urljoin(base, candidate)
    encoded, credentials = _encode(candidate)
    if encoded is None:
        return Reading((), (finding("lift.url.unusable", text),))
    found = [] if encoded == text or (encoded == candidate and credentials) else [finding(rule, text, repaired=encoded)]
    if credentials:
        found = [finding("lift.url.credentials", encoded)]
    return Reading((f"<{encoded}>",), tuple(found))


def _encode(text: str) -> tuple[str | None, bool]:
    """The address percent-encoded, or None where it has no usable host; and whether credentials were taken out."""
    try:
        match = re.match(r"([A-Za-z][A-Za-z0-9+.\-]*):/{1,3}([^/?#]*)(.*)", text, re.DOTALL)
        if match is None or match[1].lower() not in _WEB:
            return None, False
        scheme, authority, rest = match[1].lower(), match[2].strip(), match[3]
        userinfo, _, hostport = authority.rpartition("@")
        host, port = _split_port(hostport)
        if (
            not _HOST.fullmatch(host)
            or not re.fullmatch(r"(?::\d{0,5})?", port)
            or (len(port) > 1 and int(port[1:]) > 65535)
        ):
            return None, False
        if not host.isascii():
            host = host.encode("idna").decode()
        rest = _BAD_PERCENT.sub("%25", re.sub(r"[\t\r\n]", "", rest))
        encoded = f"{scheme}://{host}{port}{quote(rest, safe=_SAFE)}"
    except (ValueError, UnicodeError):
        return None, False
    keep = userinfo and ":" not in userinfo and scheme in ("ftp", "sftp", "ftps")
    if keep:
        encoded = encoded.replace("://", f"://{quote(userinfo, safe='')}@", 1)
    return (encoded if is_iri(encoded) else None), bool(userinfo) and not keep


def _split_port(hostport: str) -> tuple[str, str]:
    if hostport.startswith("["):
        end = hostport.find("]") + 1
        return hostport[:end], hostport[end:]
    host, colon, port = hostport.partition(":")
    return host, colon + port


def read_iri(text: str, base: str = "") -> Reading:
    """An absolute IRI of any scheme but those that run code; web addresses are repaired as `read_url` does."""
    stripped = text.strip()
    scheme = _SCHEME.match(stripped)
    if scheme is not None and scheme[1].lower() not in _WEB:
        if scheme[1].lower() not in _UNSAFE and len(stripped) > scheme.end() and is_iri(stripped):
            return Reading((f"<{stripped}>",))
        return Reading((), (finding("lift.iri.unusable", text),))
    if stripped.startswith("10.") and re.fullmatch(r"10\.\d{4,9}/\S+", stripped):
        return read_url("https://doi.org/" + stripped)
    reading = read_url(text, base)
    if not reading.terms and reading.findings and reading.findings[0].rule == "lift.url.unusable":
        return Reading((), (finding("lift.iri.unusable", text),))
    return reading


_EMAIL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.\-]+@(?:[A-Za-z0-9](?:[A-Za-z0-9\-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}")
_EMAIL_SAFE: Final = "@!$'*+/=_.~-"


@lru_cache(maxsize=1 << 14)
def read_email(text: str) -> Reading:
    """One or more e-mail addresses as `mailto:` IRIs; a web page in their place is taken as such."""
    bare = nfc(text).strip()
    bare = re.sub(r"\s*(?:\(at\)|\[at\]|\{at\})\s*", "@", bare, flags=re.IGNORECASE)
    bare = re.sub(r"\s*(?:\(dot\)|\[dot\])\s*", ".", bare, flags=re.IGNORECASE)
    found = _EMAIL.findall(bare)
    if found:
        return Reading(tuple(dict.fromkeys(f"<mailto:{quote(address, safe=_EMAIL_SAFE)}>" for address in found)))
    if bare.startswith(("http://", "https://")):
        return read_url(bare)
    if fold(bare) in PLACEHOLDERS or bare.lower() == "mailto:":
        return Reading((), (finding("lift.placeholder", text),))
    return Reading((), (finding("lift.email.unusable", text),)) if bare else NOTHING


_PHONE_PARTS = re.compile(r"\s*[;,]\s*|\s+(?:hoặc|và|or|and)\s+|\s+-\s+(?=\+?\d[\d .()\-]{7,})", re.IGNORECASE)


@lru_cache(maxsize=1 << 14)
def read_phone(text: str) -> Reading:
    """Telephone numbers as `tel:` IRIs (RFC 3966); Vietnamese ones get +84 where they begin with a zero."""
    bare = re.sub(r"^\s*(?:tel:|đt:?|điện thoại:?|phone:?)\s*", "", nfc(text).strip(), flags=re.IGNORECASE)
    terms = []
    for part in _PHONE_PARTS.split(bare):
        number = re.sub(r"\s*(?:ext\.?|máy lẻ|x)\s*\d+$", "", part, flags=re.IGNORECASE)
        digits = re.sub(r"[\s.\-()/]", "", number)
        if not re.fullmatch(r"\+?\d{3,15}", digits):
            return Reading((), (finding("lift.phone.unusable", text),)) if bare else NOTHING
        if re.fullmatch(r"0[2-9]\d{8,9}", digits):
            digits = "+84" + digits[1:]
        terms.append(f"<tel:{digits}>")
    return Reading(tuple(dict.fromkeys(terms)))
