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

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import ClassVar

import orjson
from pydantic import BaseModel, ConfigDict, Field

from harvesters._dcat_index import StatementIndex, link
from harvesters._dcat_pages import next_page, total_items
from harvesters._dcat_records import Description, Name, collect, modified_at, name_of, refined_key
from harvesters._dcat_worker import BREAK, NOTE
from harvesters.config import SourceConfig
from harvesters.errors import HarvestError, RetryLater, StopRun
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
    full: bool = True
    findings: list[Finding] = field(default_factory=list)
    suspects: set[str] = field(default_factory=set)
    """Subjects that a break may have cut short."""
    broken_off: bool = False
    """A document ends before its end, so that what it links to may be missing."""
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
            listing = _Listing(index)
            if not _read_pages(source, options, fetch, since, listing):
                yield EndOfListing(
                    full=False, unchanged=True, source_time=listing.source_time, validators=dict(since.validators)
                )
                return
            if options.follow_catalogs:
                _follow_catalogs(source, options, fetch, listing)
            index.seal()
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
    """Read the first document and the pages after it; False when the server says that nothing changed."""
    params: dict[str, str | int] = {}
    conditional = since.validators
    if options.modified_since and since.modified is not None:
        params[options.modified_since_parameter] = since.modified.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        conditional = {}
    with fetch.open(source.url, params=params or None, accept=options.accept, validators=conditional) as first:
        listing.source_time = first.date
        if first.not_modified:
            return False
        listing.validators = first.validators
        following = _read(first, options, listing)
        listing.visited |= {source.url, first.url}
    if following is not None and _is_file(source.url) and not (_is_file(following) or options.follow_remote_pages):
        listing.incomplete(_page_not_followed(following))
        return True
    _read_following(following, options, fetch, listing)
    return True


def _is_file(address: str) -> bool:
    return address[:5].lower() == "file:"


def _read_following(address: str | None, options: DcatOptions, fetch: Fetcher, listing: _Listing) -> None:
    while address is not None:
        listing.paged = True
        if listing.documents >= options.max_pages:
            listing.incomplete(_too_many_pages(options.max_pages))
            return
        listing.visited.add(address)
        try:
            with fetch.open(address, accept=options.accept) as page:
                listing.visited.add(page.url)
                address = _read(page, options, listing)
        except HarvestError as error:
            if isinstance(error, StopRun) and not isinstance(error, WorkerFailed) and not listing.documents:
                raise
            listing.incomplete(_page_missing(address or "", error))
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
        raise _no_rdf(shown, head, html=download.is_html)
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
        listing.incomplete(_document_finding(shown, error.en, error.vi))
    total = total_items(index.hydra)
    if total is not None:
        listing.totals.append(total)
    return next_page(index.hydra, download.url, listing.visited | {download.url})


def _take_piece(piece: bytes, number: int, shown: str, syntax: Syntax, listing: _Listing) -> None:
    kind, body = piece[:1], piece[1:]
    if kind == BREAK:
        place = Break(**orjson.loads(body))
        listing.broken_off = listing.broken_off or place.fatal
        if place.fatal or syntax is not Syntax.JSON_LD:
            _suspect(listing)
        if sum(1 for finding in listing.findings if finding.rule == "rdf.unreadable") < 100:
            (finding,) = Report(breaks=[place]).findings()
            listing.findings.append(_within(finding, shown))
        listing.full = False
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
    """Identifiers given so far, each with a digest of its content."""

    seen: dict[str, bytes] = field(default_factory=dict)


def _records(source: SourceConfig, options: DcatOptions, listing: _Listing, *, incremental: bool) -> Iterator[Event]:
    index = listing.index
    names = _Names()
    carried: set[str] = set()
    for subject, typed in index.datasets():
        described = collect(index, subject)
        carried |= described.services
        yield from _record(source, listing, names, described, typed=typed)
    if options.services:
        for subject in index.services():
            if subject not in carried and not index.is_dataset(subject):
                yield from _record(source, listing, names, collect(index, subject), typed=True)
    if listing.full and not incremental:
        yield from _undescribed(listing)


def _record(
    source: SourceConfig, listing: _Listing, names: _Names, described: Description, *, typed: bool
) -> Iterator[Event]:
    name = name_of(listing.index, described.root)
    given = _unique(listing, names, described, name)
    if given is None:
        return
    identifier, extra = given
    if not described.content or described.nodes & listing.suspects or (listing.broken_off and described.missing):
        yield Unusable(identifier, _cut_short(identifier))
        return
    findings = (*described.findings(), *extra, *(() if typed else (_untyped(identifier),)))
    modified = modified_at(described.modified, source.http.timezone)
    yield RawRecord(identifier, described.content, _MEDIA_TYPE, modified, findings=findings)


def _unique(
    listing: _Listing, names: _Names, described: Description, name: Name
) -> tuple[str, tuple[Finding, ...]] | None:
    """The identifier to use, with a finding when it had to be changed; None for a repetition of an earlier record."""
    digest = sha256(described.content).digest()[:12]
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
    return candidate, (_repeated(name.identifier, candidate),)


def _undescribed(listing: _Listing) -> Iterator[Event]:
    """What the catalog lists and nobody describes is not absent: what was live stays live."""
    for subject in listing.index.undescribed():
        meant = mend_iri(subject[1:-1]) if subject.startswith("<") else ()
        if meant:
            yield Unusable(meant[0], _not_described(meant[0]))


def _judge(listing: _Listing, *, incremental: bool) -> None:
    """Whether the listing was seen whole, from what is known at its end."""
    index = listing.index
    datasets = sum(1 for _ in index.datasets())
    for spelling, count in index.respelled.items():
        listing.findings.append(_respelled(spelling[1:], count))
    if len(set(listing.totals)) > 1:
        listing.incomplete(_moved(listing.totals))
    elif listing.totals and listing.totals[0] > datasets and not incremental:
        listing.incomplete(_too_few(listing.totals[0], datasets))
    if not datasets and not index.catalogs and not listing.totals:
        listing.incomplete(_no_catalog())


# --- words ---------------------------------------------------------------------------------------------------------


def _no_rdf(shown: str, head: bytes, *, html: bool) -> RetryLater:
    if not head.strip():
        return RetryLater(f"{shown} answered with nothing", f"{shown} trả về nội dung rỗng")
    if html:
        return RetryLater(
            f"{shown} answered with a web page where RDF is expected (a CAPTCHA, log-in or error page?)",
            f"{shown} trả về trang web thay vì RDF (trang CAPTCHA, đăng nhập hoặc báo lỗi?)",
        )
    return RetryLater(f"{shown} answered with something that is no RDF", f"{shown} trả về nội dung không phải RDF")


def _finding(
    rule: str, severity: Severity, path: str, value: str | None, expectation: str, vi: str, en: str
) -> Finding:
    return Finding(rule, severity, path, value[:500] if value else value, expectation, vi, en)


def _document_finding(shown: str, en: str, vi: str) -> Finding:
    return _finding(
        "dcat.document.stopped",
        Severity.VIOLATION,
        shown,
        None,
        "a document that can be read within the limits",
        vi,
        en,
    )


def _page_missing(address: str, error: HarvestError) -> Finding:
    return _finding(
        "dcat.page.missing",
        Severity.VIOLATION,
        redact(address),
        error.en,
        "every page of the listing",
        f"Không đọc được một trang của danh mục nên danh sách chưa đầy đủ: {error.vi}",
        f"A page of the catalog could not be read, so the listing is not full: {error.en}",
    )


def _page_not_followed(address: str) -> Finding:
    return _finding(
        "dcat.page.remote",
        Severity.WARNING,
        "hydra:next",
        redact(address),
        "the next page beside the file, or the option follow_remote_pages",
        "Tệp này chỉ là một trang của danh mục; trang tiếp theo nằm trên mạng nên không được đọc và danh sách chưa "
        "đầy đủ.",
        "The file is one page of a catalog; its next page lies on the web and was not followed, so the listing is not "
        "full.",
    )


def _too_many_pages(limit: int) -> Finding:
    return _finding(
        "dcat.pages.limit",
        Severity.VIOLATION,
        "hydra:next",
        str(limit),
        f"at most {limit} pages (option max_pages)",
        f"Danh mục có hơn {limit} trang; các trang sau chưa được đọc.",
        f"The catalog has more than {limit} pages; later ones were not read.",
    )


def _moved(totals: list[int]) -> Finding:
    return _finding(
        "dcat.pages.moved",
        Severity.WARNING,
        "hydra:totalItems",
        ", ".join(map(str, sorted(set(totals))[:10])),
        "one total on every page",
        "Tổng số bộ dữ liệu thay đổi trong khi đang đọc các trang nên danh sách có thể thiếu.",
        "The total changed while the pages were read, so the listing may lack something.",
    )


def _too_few(total: int, found: int) -> Finding:
    return _finding(
        "dcat.pages.short",
        Severity.WARNING,
        "hydra:totalItems",
        f"{found} / {total}",
        f"{total} datasets",
        f"Danh mục cho biết có {total} bộ dữ liệu nhưng chỉ đọc được {found}.",
        f"The catalog speaks of {total} datasets and gave {found}.",
    )


def _no_catalog() -> Finding:
    return _finding(
        "dcat.catalog.none",
        Severity.VIOLATION,
        "document",
        None,
        "a dcat:Catalog or at least one dcat:Dataset",
        "Tài liệu không có danh mục (dcat:Catalog) và không có bộ dữ liệu nào.",
        "The document holds neither a catalog nor a dataset.",
    )


def _respelled(spelling: str, count: int) -> Finding:
    return _finding(
        "dcat.namespace",
        Severity.ADVICE,
        spelling,
        str(count),
        "the namespaces of DCAT and DCMI Terms as published by W3C and DCMI",
        f"Không gian tên {spelling} không đúng chuẩn; đã đọc như không gian tên chính thức ({count} lần).",
        f"The namespace {spelling} is not the published one; it was read as that ({count} times).",
    )


def _cut_short(identifier: str) -> Finding:
    return _finding(
        "dcat.record.cut-short",
        Severity.VIOLATION,
        "dcat:Dataset",
        identifier,
        "a whole description",
        "Tài liệu bị lỗi ngay trong mô tả của bộ dữ liệu này; bản đã có trước đây được giữ nguyên.",
        "The document breaks within this description; the version known before stays.",
    )


def _not_described(identifier: str) -> Finding:
    return _finding(
        "dcat.dataset.undescribed",
        Severity.WARNING,
        "dcat:dataset",
        identifier,
        "a description of every dataset that the catalog lists",
        "Danh mục liệt kê bộ dữ liệu này nhưng không có mô tả nào kèm theo.",
        "The catalog lists this dataset and nothing describes it.",
    )


def _untyped(identifier: str) -> Finding:
    return _finding(
        "dcat.dataset.untyped",
        Severity.WARNING,
        "rdf:type",
        identifier,
        "rdf:type dcat:Dataset",
        "Danh mục liệt kê nguồn này là bộ dữ liệu nhưng bản thân nó không được khai báo kiểu dcat:Dataset.",
        "The catalog lists this as a dataset, but it has no type dcat:Dataset of its own.",
    )


def _repeated(identifier: str, candidate: str) -> Finding:
    return _finding(
        "dcat.identifier.repeated",
        Severity.WARNING,
        "dct:identifier",
        identifier,
        "an identifier of its own for every dataset",
        f"Nhiều bộ dữ liệu trong nguồn có cùng mã định danh; bộ này được lưu với mã {candidate}.",
        f"Several datasets of the source have one identifier; this one is kept as {candidate}.",
    )
