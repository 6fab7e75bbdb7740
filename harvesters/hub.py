"""Another hub, pulled by its event stream: first whole, then only what changed, explicit deletions among it.

    url: https://hub.example/feeds/agency-ID/ldes     what an agency may see there (with its token)
    url: https://hub.example/feeds/ldes               what anybody may see
    url: https://hub.example/                         the feed that belongs to the token

A first pull reads the stream from its newest page to its oldest and takes of each dataset its last state, so nothing
is given twice. From then on a run goes on from the number of the last event (kept as a validator), after proving that
this event is still what it was: a hub that was made anew from nothing counts from 1 again, and is then pulled whole.

A record names the hubs that it came through. One that came through the hub that asks (`Since.here`) is its own, or
rests on its own word, and is not taken: a ring of hubs keeps nothing alive that its origin withdrew.
"""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import blake2b
from typing import ClassVar, Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from harvesters._findings import finding
from harvesters._hub_page import Member, Page, last_chapter, last_page, read_page
from harvesters._hub_records import content_of, media_type_of, way_of
from harvesters._redaction import redact
from harvesters.config import SourceConfig
from harvesters.errors import Missing, StopRun
from harvesters.http import Download, Fetcher
from harvesters.protocol import Capabilities, Checkpoint, EndOfListing, Event, RawRecord, Since, Withdrawn
from vocab.findings import Finding, Severity

__all__ = ["HubConnector", "HubOptions", "way_of"]

_QUADS: Final = "application/n-quads"
_KEY: Final = 8
"""Bytes of the digest that stands for a dataset already given."""


class HubOptions(BaseModel):
    """Settings of a source that is another hub."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    trust: Literal["restrictions", "terms"] = "restrictions"
    """`restrictions`: what the other hub closes is closed here too. `terms`: the owner that it names owns the record
    here as well. Nothing that it says opens anything."""
    max_page_bytes: int = Field(512 << 20, gt=0)


@dataclass
class _Run:
    """One run: where the feed is, what was seen, what was left aside."""

    fetch: Fetcher
    options: HubOptions
    feed: str
    root: str
    here: str
    own: int = 0
    date: datetime | None = None
    notes: list[Finding] = field(default_factory=list)

    def page(self, number: int, **values: object) -> _Fetched | None:
        """A page; None where there is none of this number."""
        found = self.open(f"{self.feed}/page/{number}", allow={404}, **values)
        with found as download:
            if download.status == 404:
                return None
            closed = "immutable" in download.headers.get("cache-control", "")
            if download.not_modified:
                return _Fetched(number, None, closed, {})
            with download.open() as lines:
                page = read_page(lines, redact(download.url))
            return _Fetched(number, page, closed, download.validators)

    def open(self, url: str, **values: object) -> Download:
        download = self.fetch.open(url, accept=_QUADS, max_bytes=self.options.max_page_bytes, **values)  # type: ignore[arg-type]
        self.date = self.date or download.date
        return download

    def give(self, member: Member) -> Iterator[Event]:
        """What this event says, in a run where nothing newer was said of the dataset."""
        if member.deleted:
            yield Withdrawn(member.iri, "withdrawn at the hub it came from")
        elif self.here and (self.here in member.via or member.iri.startswith(f"{self.here}dataset/")):
            self.own += 1
            yield Withdrawn(member.iri, "it comes from this hub")
        else:
            yield RawRecord(member.iri, content_of(member.lines, self.root), media_type_of(member.via))

    def findings(self) -> tuple[Finding, ...]:
        found = list(self.notes)
        if self.own:
            found.append(
                finding(
                    "hub.own",
                    vi=f"{self.own} bản ghi của hệ thống kia đến từ chính hệ thống này; được bỏ qua.",
                    en=f"{self.own} records of the other hub come from this one; they are left aside.",
                    expectation="a record is taken from where it originates",
                    value=str(self.own),
                    severity=Severity.ADVICE,
                )
            )
        return tuple(found)


@dataclass(frozen=True, slots=True)
class _Fetched:
    number: int
    page: Page | None
    """None: not modified."""
    closed: bool
    validators: Mapping[str, str]


class HubConnector:
    """Pulls from another hub of this kind."""

    kind: ClassVar[str] = "hub"
    capabilities: ClassVar[Capabilities] = Capabilities(resumable=True, withdrawals=True, conditional=True)
    default_mapping: ClassVar[str] = "hub-default"

    def check(self, source: SourceConfig) -> None:
        """Validate `source.options`."""
        HubOptions.model_validate(source.options)

    def harvest(self, source: SourceConfig, fetch: Fetcher, since: Since) -> Iterator[Event]:
        """Follow the stream from where the last run ended, or read it whole. Raises `RetryLater` or `StopRun`."""
        options = HubOptions.model_validate(source.options)
        feed = _feed(source.url, fetch)
        run = _Run(fetch, options, feed, _root(feed), since.here)
        place = _Place.of(since.validators, feed)
        if place is not None and since.checkpoint is None:
            first = _proven(run, place, since.validators)
            if first is not None:
                yield from _follow(run, place, first, since.validators, resumed=False)
                return
            run.notes.append(_began_anew(feed))
        yield from _whole(run, since)


# --- where ---------------------------------------------------------------------------------------------------------


def _feed(url: str, fetch: Fetcher) -> str:
    """The feed's address without a slash at its end."""
    address = url.partition("?")[0].partition("#")[0].rstrip("/")
    if not address.endswith("/ldes"):
        told = fetch.get_json(f"{address}/feeds")
        offers = told.get("feeds", ()) if isinstance(told, dict) else ()
        named = [str(one.get("url", "")) for one in offers if isinstance(one, dict)]
        found = next((one for one in named if one.endswith("/ldes")), None)
        if found is None:
            raise StopRun(
                f"{redact(url)} offers no event stream: no hub of this kind answers there",
                f"{redact(url)} không có luồng sự kiện: đây không phải hệ thống cùng loại",
            )
        # The address that is configured stays: behind it the hub may be known by another name.
        address = f"{address}/feeds/{found.rpartition('/feeds/')[2]}"
    if address.endswith("/feeds/all/ldes"):
        raise StopRun(
            "The token is a steward's or an administrator's, whose feed holds what nobody shared. "
            "Use an agency's token.",
            "Mã truy cập thuộc người quản trị, luồng của họ có cả dữ liệu chưa ai chia sẻ. "
            "Hãy dùng mã truy cập của một cơ quan.",
        )
    return address


def _root(feed: str) -> str:
    return f"{feed.rpartition('/feeds/')[0]}/"


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a run ended: the last event's number and mark, and the page it stood on."""

    number: int
    mark: str
    page: int

    @classmethod
    def of(cls, kept: Mapping[str, object], feed: str) -> _Place | None:
        """From what was kept; None where it is another feed's, or none of ours."""
        if kept.get("feed") != feed:
            return None
        number, mark, page = (kept.get(name) for name in ("event", "mark", "page"))
        if not (isinstance(mark, str) and _natural(number) and _natural(page)):
            return None
        return cls(int(str(number)), mark, int(str(page)))

    def kept(self, feed: str) -> dict[str, str]:
        return {"feed": feed, "event": str(self.number), "mark": self.mark, "page": str(self.page)}


def _natural(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and value.isdigit() and 0 < len(value) <= 15 and value[0] != "0"


def _place(fetched: _Fetched) -> _Place | None:
    last = fetched.page.last if fetched.page else None
    return _Place(last.number, last.mark, fetched.number) if last else None


# --- following -----------------------------------------------------------------------------------------------------


def _proven(run: _Run, place: _Place, kept: Mapping[str, str]) -> _Fetched | None:
    """The page of the last event, where that still is what it was; None where the feed began anew."""
    conditions = {name: kept[name] for name in ("etag", "last-modified") if name in kept}
    fetched = run.page(place.page, validators=conditions)
    if fetched is None:
        return None
    if fetched.page is None:
        return fetched
    marks = {one.mark for one in fetched.page.members if one.number == place.number}
    return fetched if place.mark in marks else None


def _follow(run: _Run, place: _Place, first: _Fetched, kept: Mapping[str, str], *, resumed: bool) -> Iterator[Event]:
    """Everything after `place`. What is told twice is given twice: the last word counts."""
    fetched, validators, seen = first, dict(kept), 0
    while True:
        if fetched.page is not None:
            for member in fetched.page.members:
                if member.number > place.number:
                    seen += 1
                    yield from run.give(member)
            place = _place(fetched) or place
            validators = {**place.kept(run.feed), **fetched.validators}
            if seen:
                yield Checkpoint({"follow": validators})
        if not fetched.closed:
            break
        following = run.page(fetched.number + 1)
        if following is None:
            break
        fetched = following
    if not seen and not resumed:
        yield EndOfListing(full=False, unchanged=True, source_time=run.date, validators=dict(kept))
        return
    yield EndOfListing(full=False, followed=True, source_time=run.date, findings=run.findings(), validators=validators)


# --- the whole -----------------------------------------------------------------------------------------------------


def _newest(run: _Run) -> int:
    """The number of the newest page; 0 where nothing ever happened."""
    lines = _lines(run, run.feed)
    chapter = last_chapter(lines)
    number = last_page(lines)
    if not number and chapter:
        number = last_page(_lines(run, f"{run.feed}/chapter/{chapter}"))
    return number


def _lines(run: _Run, url: str) -> list[str]:
    with run.open(url) as download:
        head = download.head()
        if download.is_html or (head.strip() and not head.lstrip().startswith((b"<", b"_:"))):
            raise StopRun(
                f"{redact(url)} is no event stream of a hub", f"{redact(url)} không phải luồng sự kiện của một hệ thống"
            )
        with download.open() as stream:
            return [raw.decode("utf-8", "replace").strip() for raw in stream]


@dataclass
class _Backwards:
    """How far a whole pull came: the place that it will leave, the next page, and digests of what was given."""

    place: _Place
    validators: dict[str, str]
    page: int
    given: set[bytes]

    def state(self, feed: str) -> dict[str, object]:
        return {
            "whole": {**self.place.kept(feed), **self.validators},
            "next": self.page,
            "given": b64encode(b"".join(sorted(self.given))).decode(),
        }

    @classmethod
    def of(cls, state: Mapping[str, object] | None, feed: str) -> _Backwards | None:
        kept, page, given = ((state or {}).get(name) for name in ("whole", "next", "given"))
        if not isinstance(kept, dict) or type(page) is not int or page < 0 or not isinstance(given, str):
            return None
        place = _Place.of(kept, feed)
        try:
            packed = b64decode(given, validate=True)
        except ValueError:
            return None
        if place is None or page > place.page or len(packed) % _KEY:
            return None
        keys = {packed[start : start + _KEY] for start in range(0, len(packed), _KEY)}
        validators = {name: str(kept[name]) for name in ("etag", "last-modified") if name in kept}
        return cls(place, validators, page, keys)


def _whole(run: _Run, since: Since) -> Iterator[Event]:
    """The last state of every dataset, from the newest event back to the first."""
    resumed = _resumed(run, since.checkpoint)
    if isinstance(resumed, tuple):
        yield from _follow(run, *resumed, resumed=True)
        return
    back = resumed
    if back is None:
        newest = _newest(run)
        fetched_first = run.page(newest) if newest else None
        place_now = _place(fetched_first) if fetched_first else None
        if fetched_first is None or place_now is None:
            if newest:
                raise Missing(f"{run.feed}/page/{newest} is not there although the stream names it")
            yield EndOfListing(full=True, source_time=run.date, findings=run.findings())
            return
        back = _Backwards(place_now, dict(fetched_first.validators), newest, set())
        yield from _back(run, back, fetched_first)
    since_last = 0
    while back.page:
        fetched = run.page(back.page)
        if fetched is None or fetched.page is None:
            raise Missing(
                f"{run.feed}/page/{back.page} is not there although the stream names it",
                f"{run.feed}/page/{back.page} không có, dù luồng sự kiện nhắc tới",
            )
        since_last += 1
        # What was given is written down with each checkpoint: the more there is, the rarer.
        keep = since_last > len(back.given) // 20_000
        yield from _back(run, back, fetched, keep=keep)
        since_last = 0 if keep else since_last
    yield EndOfListing(
        full=True,
        source_time=run.date,
        findings=run.findings(),
        validators={**back.place.kept(run.feed), **back.validators},
    )


def _back(run: _Run, back: _Backwards, fetched: _Fetched, *, keep: bool = True) -> Iterator[Event]:
    assert fetched.page is not None
    for member in reversed(fetched.page.members):
        key = blake2b(member.iri.encode(), digest_size=_KEY).digest()
        if key not in back.given:
            back.given.add(key)
            yield from run.give(member)
    back.page = fetched.number - 1
    if keep and back.page:
        yield Checkpoint(back.state(run.feed))


def _resumed(
    run: _Run, state: Mapping[str, object] | None
) -> _Backwards | tuple[_Place, _Fetched, Mapping[str, str]] | None:
    """Where a run that broke off goes on: in the whole, or in what follows. None: from the beginning, also where the
    feed began anew meanwhile."""
    if state is None:
        return None
    followed = state.get("follow")
    if isinstance(followed, dict):
        place = _Place.of(followed, run.feed)
        fetched = None if place is None else _proven(run, place, {})
        return None if place is None or fetched is None else (place, fetched, followed)
    back = _Backwards.of(state, run.feed)
    if back is None or _proven(run, back.place, {}) is None:
        return None
    return back


def _began_anew(feed: str) -> Finding:
    shown = redact(feed)
    return finding(
        "hub.began-anew",
        vi=f"Luồng sự kiện {shown} không còn nối tiếp lần lấy trước (hệ thống kia có thể đã được dựng lại); "
        "đã đọc lại toàn bộ.",
        en=f"The event stream {shown} does not go on from the last pull (the other hub may have been rebuilt); "
        "it was read whole.",
        expectation="an event stream that goes on from where it was",
        severity=Severity.WARNING,
    )
