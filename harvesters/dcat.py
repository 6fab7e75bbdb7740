"""`dcat`: catalogs in any RDF syntax, as one document or as Hydra pages, split into one record per dataset.

A record's content is N-Triples: the dataset's description through blank nodes and through the IRIs described in the
same
listing (distributions, agents, contacts, services, the catalog record), not other datasets nor concept schemes. Lines
are sorted and blank nodes named after their content, so an unchanged dataset gives the same bytes.

Records are: every dataset and dataset series, what a catalog lists as dataset without a type of its own, and every data
service that no dataset carries along. `identifier` is the http(s) IRI; else dct:identifier; else adms:identifier; else
another IRI; else made of titles, publisher and landing page (`content:...`). Of several datasets with one identifier
the first keeps it, the others get `~` and a hash of what tells them apart, and each of those a finding.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from typing import ClassVar

import orjson
from pydantic import BaseModel, ConfigDict, Field

from harvesters import _dcat_words as words
from harvesters._dcat_cuts import lacking, mentions, no_longer_described, own_parts
from harvesters._dcat_index import StatementIndex, link
from harvesters._dcat_pages import dead_end, next_page, total_items
from harvesters._dcat_records import Description, Name, collect, modified_at, name_of, refined_key
from harvesters._dcat_worker import BREAK, CANONICAL, CUT, NOTE
from harvesters._packed import unpacked
from harvesters._unchanged import is_unchanged, validators_of
from harvesters.config import SourceConfig
from harvesters.errors import HarvestError, StopRun
from harvesters.http import Download, Fetcher, redact
from harvesters.protocol import Capabilities, EndOfListing, Event, RawRecord, Since, Unusable
from harvesters.sandbox import Limits, Reason, WorkerFailed, stream
from vocab.findings import Finding, Severity
from vocab.rdf import Break, Report, Syntax, mend_iri, sniff

__all__ = ["DcatConnector", "DcatOptions"]

_ACCEPT = (
    "text/turtle, application/n-triples;q=0.9, application/rdf+xml;q=0.8, application/ld+json;q=0.7, "
    "application/trig;q=0.6, application/n-quads;q=0.6, */*;q=0.1"
)
_MEDIA_TYPE = "application/n-triples"
_MOST_DOUBTFUL = 200


class DcatOptions(BaseModel):
    """Settings of a `dcat` source."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    modified_since: bool = False
    """The catalog understands `?modified_since=`, so that a run may ask for changes alone."""
    modified_since_parameter: str = "modified_since"
    follow_catalogs: bool = False
    """Fetch the catalogs that this one names as its parts (dcat:catalog, dct:hasPart) and does not describe."""
    follow_remote_pages: bool = False
    """For a `file:` source: fetch the next pages that it links to on the web. A copy is mostly read where its origin
    cannot be reached; without them the listing is not full."""
    syntax: Syntax | None = None
    """Decides where neither the body nor its content type can be trusted."""
    accept: str = _ACCEPT
    services: bool = True
    """Give data services that belong to no dataset as records of their own."""
    max_pages: int = Field(100_000, ge=1)
    parse_memory_mb: int = Field(1024, ge=128)
    parse_seconds: float = Field(1800.0, gt=0)


@dataclass
class _Listing:
    """What is known of the listing while it is read."""

    index: StatementIndex
    known: Callable[[str], bytes | None]
    full: bool = True
    findings: list[Finding] = field(default_factory=list)
    suspects: set[str] = field(default_factory=set)
    """Subjects that a break may have cut short."""
    broken_off: bool = False
    """A document ends before its end or a page is away, so that anything may be missing anywhere."""
    by_lines: bool = False
    """A document may end between two statements and still look whole."""
    tails: set[str] = field(default_factory=set)
    """What such documents speak of last: where one ends too early, this may have lost statements."""
    undescribed: bool = False
    """A catalog lists a dataset that was described before and now is not."""
    poorer: int = 0
    """Records of what looked like a full listing that had lost parts of their own."""
    documents: int = 0
    visited: set[str] = field(default_factory=set)
    totals: list[int] = field(default_factory=list)
    source_time: datetime | None = None
    validators: dict[str, str] = field(default_factory=dict)
    paged: bool = False

    def incomplete(self, finding: Finding) -> None:
        self.full = False
        self.findings.append(finding)


class DcatConnector:
    """Harvests DCAT catalogs."""

    kind: ClassVar[str] = "dcat"
    capabilities: ClassVar[Capabilities] = Capabilities(incremental=True, conditional=True)
    default_mapping: ClassVar[str] = "dcat-default"

    def check(self, source: SourceConfig) -> None:
        """Validate the source's options; raises `pydantic.ValidationError`."""
        DcatOptions.model_validate(source.options)

    def harvest(self, source: SourceConfig, fetch: Fetcher, since: Since) -> Iterator[Event]:
        """Fetch all pages, then give the records. Raises `RetryLater` or `StopRun` where nothing could be read."""
        options = DcatOptions.model_validate(source.options)
        incremental = options.modified_since and since.modified is not None
        with StatementIndex() as index:
            listing = _Listing(index, since.known)
            if not _read_pages(source, options, fetch, since, listing):
                yield EndOfListing(
                    full=False, unchanged=True, source_time=listing.source_time, validators=listing.validators
                )
                return
            if options.follow_catalogs:
                _follow_catalogs(source, options, fetch, listing)
            index.seal()
            listing.undescribed = listing.by_lines and _was_described(listing)
            yield from _records(source, options, listing, incremental=incremental)
            _judge(listing, incremental=incremental)
            yield EndOfListing(
                full=listing.full and not incremental,
                source_time=listing.source_time,
                findings=tuple(listing.findings),
                validators={} if incremental or listing.documents != 1 or not listing.full else listing.validators,
            )


# --- reading -------------------------------------------------------------------------------------------------------


def _read_pages(source: SourceConfig, options: DcatOptions, fetch: Fetcher, since: Since, listing: _Listing) -> bool:
    """Read the first document and the pages after it; False when the server or the body says that nothing changed."""
    params: dict[str, str | int] = {}
    conditional = since.validators
    if options.modified_since and since.modified is not None:
        params[options.modified_since_parameter] = since.modified.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        conditional = {}
    with fetch.open(source.url, params=params or None, accept=options.accept, validators=conditional) as first:
        listing.source_time = first.date
        listing.validators = dict(since.validators)
        if first.not_modified:
            return False
        listing.validators = validators_of(first, source)
        if is_unchanged(first, source, conditional):
            return False
        following = _read(unpacked(first, source.http.max_bytes), options, listing)
        listing.visited |= {source.url, first.url}
    if following is not None and _is_file(source.url) and not (_is_file(following) or options.follow_remote_pages):
        listing.incomplete(words.page_not_followed(following))
        return True
    _read_following(following, options, fetch, listing)
    return True


def _is_file(address: str) -> bool:
    return address[:5].lower() == "file:"


def _read_following(address: str | None, options: DcatOptions, fetch: Fetcher, listing: _Listing) -> None:
    while address is not None:
        listing.paged = True
        if listing.documents >= options.max_pages:
            listing.broken_off = True
            listing.incomplete(words.too_many_pages(options.max_pages))
            return
        listing.visited.add(address)
        try:
            with fetch.open(address, accept=options.accept) as page:
                listing.visited.add(page.url)
                address = _read(page, options, listing)
        except HarvestError as error:
            if isinstance(error, StopRun) and not isinstance(error, WorkerFailed) and not listing.documents:
                raise
            listing.broken_off = True
            listing.incomplete(words.page_missing(address or "", error))
            return


def _follow_catalogs(source: SourceConfig, options: DcatOptions, fetch: Fetcher, listing: _Listing) -> None:
    """Catalogs that this one names and does not describe; one that is away leaves the listing incomplete."""
    done: set[str] = set()
    while pending := [pair for pair in listing.index.subcatalogs if pair not in done]:
        for pair in pending:
            done.add(pair)
            parent, _, child = pair.partition(" ")
            address = link(child)
            if parent not in listing.index.catalogs or child in listing.index.catalogs or not address:
                continue
            if address in listing.visited or not address.startswith(("http:", "https:")):
                continue
            _read_following(address, options, fetch, listing)


def _read(download: Download, options: DcatOptions, listing: _Listing) -> str | None:
    """One document into the index; the address of the page after it."""
    shown = redact(download.url)
    head = download.head(1 << 16)
    syntax = options.syntax or sniff(head, download.content_type, download.url)
    if syntax is None or download.is_html or not head.strip():
        raise words.no_rdf(shown, head, html=download.is_html)
    number = listing.documents
    listing.documents += 1
    index = listing.index
    index.begin()
    before = index.count
    arguments = {"path": str(download.path), "syntax": syntax.value, "base": download.url}
    limits = Limits(memory_bytes=options.parse_memory_mb << 20, seconds=options.parse_seconds)
    try:
        for piece in stream("harvesters._dcat_worker:lines", arguments, limits):
            _take_piece(piece, number, shown, syntax, listing)
    except WorkerFailed as error:
        if error.reason is Reason.RAISED or index.count == before:
            raise
        listing.broken_off = True
        _suspect(listing)
        listing.incomplete(words.document_finding(shown, error.en, error.vi))
    if syntax not in (Syntax.RDF_XML, Syntax.JSON_LD):
        listing.by_lines = True
        listing.tails |= {node for node in (index.last_subject, index.last_dataset) if node}
    if index.count == before and not number and (listing.broken_off or syntax is Syntax.JSON_LD):
        raise words.unreadable(shown, listing.findings)
    total = total_items(index.hydra)
    if total is not None:
        listing.totals.append(total)
    following = next_page(index.hydra, download.url, listing.visited | {download.url})
    if following is None and (odd := dead_end(index.hydra, download.url)) is not None:
        listing.broken_off = True
        listing.incomplete(words.page_without_next(odd))
    return following


def _take_piece(piece: bytes, number: int, shown: str, syntax: Syntax, listing: _Listing) -> None:
    kind, body = piece[:1], piece[1:]
    if kind == CANONICAL:
        listing.index.add_canonical(body, number)
    elif kind == BREAK:
        place = Break(**orjson.loads(body))
        if place.fatal or syntax is not Syntax.JSON_LD:
            _suspect(listing)
        if sum(1 for finding in listing.findings if finding.rule == "rdf.unreadable") < 100:
            (finding,) = Report(breaks=[place]).findings()
            listing.findings.append(_within(finding, shown))
        listing.full = False
    elif kind == CUT:
        listing.broken_off = True
        listing.full = False
        _suspect(listing)
    elif kind == NOTE:
        raw = orjson.loads(body)
        note = Finding(**{**raw, "severity": Severity(raw["severity"])})
        listing.findings.append(_within(note, shown))
        listing.full = listing.full and note.rule != "rdf.context.unknown"
    else:
        listing.index.add(body.decode(), number)


def _suspect(listing: _Listing) -> None:
    listing.suspects |= {node for node in (listing.index.last_subject, listing.index.last_dataset) if node}


def _within(finding: Finding, shown: str) -> Finding:
    return Finding(
        finding.rule,
        finding.severity,
        f"{shown}: {finding.path}",
        finding.value,
        finding.expectation,
        finding.vi,
        finding.en,
        finding.focus,
    )


# --- giving --------------------------------------------------------------------------------------------------------


@dataclass
class _Names:
    """Identifiers given so far, each with the hash that its content has in this process."""

    seen: dict[str, int] = field(default_factory=dict)


def _records(source: SourceConfig, options: DcatOptions, listing: _Listing, *, incremental: bool) -> Iterator[Event]:
    index = listing.index
    names = _Names()
    carried: set[str] = set()
    doubtful: list[_Given] = []
    for subject, typed in index.datasets():
        described = collect(index, subject)
        carried |= described.services
        yield from _record(source, listing, _named(listing, names, described, typed=typed), doubtful)
    if options.services:
        for subject in index.services():
            if subject not in carried and not index.is_dataset(subject):
                given = _named(listing, names, collect(index, subject), typed=True)
                yield from _record(source, listing, given, doubtful)
    for given in doubtful:
        yield _given(source, listing, given, last=True)
    if listing.full and not incremental:
        yield from _undescribed(listing)


@dataclass(frozen=True)
class _Given:
    """A description with the identifier it goes by and what was found on the way."""

    identifier: str
    described: Description
    findings: tuple[Finding, ...]


def _named(listing: _Listing, names: _Names, described: Description, *, typed: bool) -> _Given | None:
    given = _unique(listing, names, described, name_of(listing.index, described.root))
    if given is None:
        return None
    identifier, extra = given
    return _Given(identifier, described, (*extra, *(() if typed else (words.untyped(identifier),))))


def _record(
    source: SourceConfig, listing: _Listing, given: _Given | None, doubtful: list[_Given]
) -> Iterator[RawRecord | Unusable]:
    """The record's event; what may have lost its end waits until the others have shown whether the document did."""
    if given is None:
        return
    if len(doubtful) < _MOST_DOUBTFUL and given.described.nodes & listing.tails:
        doubtful.append(given)
        return
    yield _given(source, listing, given, last=False)


def _given(source: SourceConfig, listing: _Listing, given: _Given, *, last: bool) -> RawRecord | Unusable:
    identifier, described = given.identifier, given.described
    if not described.content or described.nodes & listing.suspects:
        return Unusable(identifier, words.cut_short(identifier))
    lost = _lost(listing, described, identifier, last=last)
    if lost is not None:
        listing.poorer += 1
        return Unusable(identifier, words.poorer(identifier, lost))
    modified = modified_at(described.modified, source.http.timezone)
    findings = (*described.findings(), *given.findings)
    return RawRecord(identifier, described.content, _MEDIA_TYPE, modified, findings=findings)


def _lost(listing: _Listing, described: Description, identifier: str, *, last: bool) -> str | None:
    """What the description lacks because something was not read: a predicate, or a part that nothing describes.

    A document that breaks off says so, and then whatever is less than before was lost. One that came whole is taken
    at its word, as a description may well get shorter. There, only what an author does not do is a sign: a link of
    its own that stays and leads to nothing, where the version before described it. Where something shows that a
    document written by lines ended too early, what it speaks of last is doubted too.
    """
    if listing.broken_off:
        return _lost_by_break(listing, described, listing.known(identifier))
    nodes = _away(listing, described) if described.open or last else ()
    if not nodes and not last:
        return None  # before the version known is asked for: that costs as much as all else here
    before = listing.known(identifier)
    if before is None:
        return None
    lost = no_longer_described(before, described.content, nodes, blank=listing.by_lines)
    if lost is None and last and (listing.poorer or listing.undescribed):
        lost = lacking(before, described.content)
    return lost


def _away(listing: _Listing, described: Description) -> list[str]:
    """Nodes that the description links to, that nothing describes, and that should be described here."""
    if not listing.full:
        return described.open
    own = own_parts(described.root, described.open, listing.visited, namespaces=listing.by_lines)
    return [*described.missing, *own]


def _lost_by_break(listing: _Listing, described: Description, before: bytes | None) -> str | None:
    lost = None if before is None else lacking(before, described.content)
    if lost is None and before != described.content:
        parts = [*described.missing, *own_parts(described.root, described.open, listing.visited)]
        lost = next((part.strip("<>") for part in parts if not mentions(before, part)), None)
    return lost


def _was_described(listing: _Listing) -> bool:
    for subject in islice(listing.index.undescribed(), _MOST_DOUBTFUL):
        meant = mend_iri(subject[1:-1]) if subject.startswith("<") else ()
        if meant and listing.known(meant[0]) is not None:
            return True
    return False


def _unique(
    listing: _Listing, names: _Names, described: Description, name: Name
) -> tuple[str, tuple[Finding, ...]] | None:
    """The identifier to use, with a finding when it had to be changed; None for a repetition of an earlier record."""
    digest = hash(described.content)
    earlier = names.seen.get(name.identifier)
    if earlier is None:
        names.seen[name.identifier] = digest
        return name.identifier, ()
    if earlier == digest and listing.documents > 1:
        return None
    candidate = f"{name.identifier}~{refined_key(listing.index, described.root)}"
    number = 1
    while candidate in names.seen:
        if names.seen[candidate] == digest and listing.documents > 1:
            return None
        number += 1
        candidate = f"{candidate.split('~n', 1)[0]}~n{number}"
    names.seen[candidate] = digest
    return candidate, (words.repeated(name.identifier, candidate),)


def _undescribed(listing: _Listing) -> Iterator[Event]:
    """What the catalog lists and nobody describes is not absent: what was live stays live."""
    for subject in listing.index.undescribed():
        meant = mend_iri(subject[1:-1]) if subject.startswith("<") else ()
        if meant:
            yield Unusable(meant[0], words.not_described(meant[0]))


def _judge(listing: _Listing, *, incremental: bool) -> None:
    """Whether the listing was seen whole, from what is known at its end."""
    index = listing.index
    datasets = sum(1 for _ in index.datasets())
    for spelling, count in index.respelled.items():
        listing.findings.append(words.respelled(spelling[1:], count))
    if len(set(listing.totals)) > 1:
        listing.incomplete(words.moved(listing.totals))
    elif listing.totals and listing.totals[0] > datasets and not incremental:
        listing.incomplete(words.too_few(listing.totals[0], datasets))
    if not datasets and not index.catalogs and not listing.totals:
        listing.incomplete(words.no_catalog())
    if listing.full and listing.poorer > datasets // 50:
        listing.incomplete(words.many_poorer(listing.poorer))
