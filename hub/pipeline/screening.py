"""Personal data in what would be published: a bar until a steward decides (Law 91/2025/QH15).

What a steward releases is one text: when it changes, it is looked at again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final

from sqlalchemy import Connection, select, update

from hub.clock import stamp
from hub.ledger import audit
from hub.ledger.schema import record, release
from hub.ledger.sql import among, slices, upsert
from mappings.protocol import Lifted
from vocab.findings import Finding, Severity
from vocab.personal import Screening, screen, sightings
from vocab.terms import unescape

__all__ = ["NothingToRelease", "Screened", "masked", "release_record", "released", "screened"]

_SCREENED: Final = ("<http://purl.org/dc/terms/title> ", "<http://purl.org/dc/terms/description> ")
_TEXT = re.compile(r'<http://purl\.org/dc/terms/(title|description)> "(.*)"(?:@[a-z0-9-]+)? \.$')


@dataclass(frozen=True, slots=True)
class Screened:
    """What was found in a record's texts, and the digest of those texts that a release names."""

    findings: tuple[Finding, ...]
    blocks: bool
    digest: str


_PLAIN: set[str] = set()
"""Titles and descriptions, as written, in which nothing was sighted: names of files come again and again."""
_MOST_PLAIN: Final = 1 << 12
_LONGEST_PLAIN: Final = 160


def _texts(lifted: Lifted) -> Iterable[str]:
    """Titles and descriptions, as written, that may have something in them."""
    for pairs in lifted.graph.nodes.values():
        for pair in pairs:
            if pair.startswith(_SCREENED) and pair not in _PLAIN:
                yield pair


def _screen(pair: str) -> tuple[Screening, str]:
    """What is sighted in a title or description as written, and its text."""
    match = _TEXT.match(pair)
    text = "" if match is None else unescape(match[2])
    seen = screen(text, path=f"dct:{match[1]}" if match else "")
    if not seen.findings and len(pair) <= _LONGEST_PLAIN:
        if len(_PLAIN) >= _MOST_PLAIN:
            _PLAIN.clear()
        _PLAIN.add(pair)
    return seen, text


def screened(lifted: Lifted, release_digest: str | None) -> Screened:
    """Screen titles and descriptions of the record and its distributions."""
    found: list[Finding] = []
    texts: list[str] = []
    blocks = False
    for pair in _texts(lifted):
        seen, text = _screen(pair)
        if seen.findings:
            texts.append(text)
            found.extend(replace(one, focus=lifted.iri) for one in seen.findings)
            blocks = blocks or seen.blocks_open
    digest = sha256("\0".join(sorted(texts)).encode("utf-8", "replace")).hexdigest() if blocks else ""
    if not blocks:
        return Screened(tuple(found), False, digest)
    if release_digest == digest:
        return Screened(tuple(_lowered(one) for one in found), False, digest)
    return Screened(tuple(_raised(one) for one in found), True, digest)


def masked(finding: Finding) -> Finding:
    """The finding without the personal data that its value may repeat."""
    value = finding.value
    if value is None:
        return finding
    seen = [one for one in sightings(value) if one.personal]
    if not seen:
        return finding
    words = {one.masked: value[one.start : one.end] for one in seen}
    texts = {name: getattr(finding, name) for name in ("value", "vi", "en", "expectation")}
    for mask, secret in sorted(words.items(), key=lambda pair: -len(pair[1])):
        texts = {name: text.replace(secret, mask) for name, text in texts.items()}
    return replace(finding, **texts)


def _raised(finding: Finding) -> Finding:
    return replace(finding, severity=Severity.BLOCKING) if finding.severity is Severity.VIOLATION else finding


def _lowered(finding: Finding) -> Finding:
    return replace(finding, severity=Severity.ADVICE)


def released(connection: Connection, source_id: str, identifiers: Iterable[str]) -> dict[str, str]:
    """Digests of released texts, by identifier."""
    answer: dict[str, str] = {}
    for part in slices(identifiers, 2000):
        rows = connection.execute(
            select(release.c.identifier, release.c.digest).where(
                release.c.source_id == source_id, among(connection, release.c.identifier, part)
            )
        )
        answer.update((row.identifier, row.digest) for row in rows)
    return answer


class NothingToRelease(LookupError):
    """This record is not kept back for personal data."""


def release_record(connection: Connection, source_id: str, identifier: str, digest: str, *, by: str, note: str) -> None:
    """A steward's word that a text may be published as it is; the next remap or harvest publishes it."""
    row = {"source_id": source_id, "identifier": identifier, "digest": digest, "by": by, "at": stamp(), "note": note}
    upsert(connection, release, [row])
    audit.append(connection, actor=by, action="record.release", subject=f"{source_id}:{identifier}")
    connection.execute(
        update(record)
        .where(record.c.source_id == source_id, record.c.identifier == identifier)
        .values(rejected_recipe=None)
    )
