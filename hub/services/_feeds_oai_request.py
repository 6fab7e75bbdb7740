"""What a request of OAI-PMH 2.0 asks, read strictly (sections 3.1, 3.5 and 3.6 of the protocol).

Raises `OaiError`, which is an answer, not a failure: the protocol tells errors with HTTP status 200.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final

from hub.clock import stamp

__all__ = ["Asked", "OaiError", "Range", "Verb", "read_request"]


class Verb(StrEnum):
    """The six."""

    IDENTIFY = "Identify"
    LIST_METADATA_FORMATS = "ListMetadataFormats"
    LIST_SETS = "ListSets"
    LIST_IDENTIFIERS = "ListIdentifiers"
    LIST_RECORDS = "ListRecords"
    GET_RECORD = "GetRecord"


class OaiError(Exception):
    """An error condition of the protocol; `told` says whether the request was understood enough to be repeated."""

    def __init__(self, code: str, words: str, *, told: bool = True) -> None:
        self.code = code
        self.words = words
        self.told = told and code not in ("badVerb", "badArgument")
        super().__init__(words)


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds of datestamps as stamps: `since` inclusive, `before` exclusive."""

    since: str | None = None
    before: str | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that follows the rules; `arguments` as given, for the answer's `request` element."""

    verb: Verb
    arguments: dict[str, str]
    range: Range


_REQUIRED: Final[dict[Verb, tuple[str, ...]]] = {
    Verb.LIST_IDENTIFIERS: ("metadataPrefix",),
    Verb.LIST_RECORDS: ("metadataPrefix",),
    Verb.GET_RECORD: ("identifier", "metadataPrefix"),
}
_OPTIONAL: Final[dict[Verb, tuple[str, ...]]] = {
    Verb.LIST_METADATA_FORMATS: ("identifier",),
    Verb.LIST_IDENTIFIERS: ("from", "until", "set"),
    Verb.LIST_RECORDS: ("from", "until", "set"),
}
_TOKEN: Final = "resumptionToken"
_LONGEST: Final = 4000
_LISTS: Final = (Verb.LIST_SETS, Verb.LIST_IDENTIFIERS, Verb.LIST_RECORDS)
_PREFIX = re.compile(r"[A-Za-z0-9_.!~*'()-]+")
_SET = re.compile(rf"{_PREFIX.pattern}(?::{_PREFIX.pattern})*")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_SECOND = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")


def read_request(pairs: Sequence[tuple[str, str]]) -> Asked:
    """The request in these arguments; raises `OaiError`."""
    if any("\x00" in text for pair in pairs for text in pair):
        raise OaiError("badArgument", "an argument holds NUL")
    long = [name for name, value in pairs if len(name) > _LONGEST or (len(value) > _LONGEST and name != _TOKEN)]
    if long:
        raise OaiError("badArgument", f"the argument {long[0][:80]!r} is longer than {_LONGEST} characters")
    verbs = [value for name, value in pairs if name == "verb"]
    if len(verbs) != 1:
        raise OaiError("badVerb", "the argument verb is missing" if not verbs else "the argument verb is repeated")
    try:
        verb = Verb(verbs[0])
    except ValueError:
        raise OaiError("badVerb", f"there is no verb {verbs[0][:80]!r}") from None
    arguments = _arguments(verb, [(name, value) for name, value in pairs if name != "verb"])
    return Asked(verb, arguments, _range(arguments))


def _arguments(verb: Verb, pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    arguments = dict(pairs)
    if len(arguments) != len(pairs):
        raise OaiError("badArgument", "an argument is repeated")
    if _TOKEN in arguments and verb in _LISTS:
        if len(arguments) > 1:
            raise OaiError("badArgument", "resumptionToken is exclusive: no other argument may stand beside it")
        return arguments
    required, optional = _REQUIRED.get(verb, ()), _OPTIONAL.get(verb, ())
    illegal = [name for name in arguments if name not in (*required, *optional)]
    if illegal:
        raise OaiError("badArgument", f"{verb} takes no argument {illegal[0][:80]!r}")
    missing = [name for name in required if not arguments.get(name)]
    if missing:
        raise OaiError("badArgument", f"{verb} needs the argument {missing[0]}")
    for name, pattern in (("metadataPrefix", _PREFIX), ("set", _SET)):
        if name in arguments and arguments[name] and not pattern.fullmatch(arguments[name]):
            raise OaiError("badArgument", f"{name} has characters that none may have: {arguments[name][:80]!r}")
    empty = [name for name, value in arguments.items() if not value]
    if empty:
        raise OaiError("badArgument", f"the argument {empty[0]} is empty")
    return arguments


def _range(arguments: dict[str, str]) -> Range:
    start, end = arguments.get("from"), arguments.get("until")
    if start and end and len(start) != len(end):
        raise OaiError("badArgument", "from and until must have the same granularity")
    since = _moment("from", start) if start else None
    until = _moment("until", end) if end else None
    if since and until and since > until:
        raise OaiError("badArgument", "from must not be later than until")
    if until is None or end is None:
        return Range(stamp(since) if since else None)
    try:
        after = until + (timedelta(days=1) if _DAY.fullmatch(end) else timedelta(seconds=1))
    except OverflowError:
        return Range(stamp(since) if since else None)
    return Range(stamp(since) if since else None, stamp(after))


def _moment(name: str, text: str) -> datetime:
    expected = "YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ"
    if not text.isascii() or not (_DAY.fullmatch(text) or _SECOND.fullmatch(text)):
        raise OaiError("badArgument", f"{name} must be {expected}, not {text[:80]!r}")
    try:
        return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=UTC)
    except ValueError:
        raise OaiError("badArgument", f"{name} must be {expected}, and {text!r} is no such moment") from None
