"""CKAN and DKAN portals, by the Action API v3.

By `package_search` where it is open, else by `package_list` and `package_show`. A record's identifier is the
package's id (its name where there is none), its content the package as canonical JSON with nothing left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field, field_validator

from harvesters._ckan_api import PREFIXES, ActionFailed, Actions, moment, solr_time
from harvesters._ckan_list import Shows, list_names
from harvesters._ckan_search import Listing, Page, Search, open_search
from harvesters.config import SourceConfig
from harvesters.errors import Denied, StopRun, Unavailable
from harvesters.http import Fetcher
from harvesters.protocol import Capabilities, Checkpoint, EndOfListing, Event, RawRecord, Since

__all__ = ["CkanConnector", "CkanOptions", "SearchUse"]


class SearchUse(StrEnum):
    """Whether to list by search."""

    AUTO = "auto"
    OFF = "off"


class CkanOptions(BaseModel):
    """Settings of a CKAN source."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    organization: tuple[str, ...] = ()
    """Only packages of these organisations (names or ids)."""
    fq: str | None = None
    """A further Solr filter query; needs search."""
    page_size: int = Field(200, ge=1, le=1000)
    search: SearchUse = SearchUse.AUTO
    include_private: bool = False
    """Ask for private packages too (the token of the source decides which it may see)."""
    overlap_hours: float = Field(1.0, ge=0)
    """Taken off the time that an incremental run asks from, for indexes that lag behind."""
    max_records: int = Field(2_000_000, ge=1)

    @field_validator("organization", mode="before")
    @classmethod
    def _one_is_enough(cls, value: Any) -> Any:
        return (value,) if isinstance(value, str) else value

    @field_validator("organization")
    @classmethod
    def _plain_names(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for name in value:
            if not re.fullmatch(r"[^\s\"\\]+", name):
                raise ValueError("an organisation's name or id has no spaces, quotes or backslashes")
        return value


class CkanConnector:
    """Harvests one CKAN or DKAN portal."""

    kind: ClassVar[str] = "ckan"
    capabilities: ClassVar[Capabilities] = Capabilities(
        incremental=True, resumable=True, withdrawals=True, private=True
    )
    default_mapping: ClassVar[str] = "ckan-default"

    def check(self, source: SourceConfig) -> None:
        CkanOptions.model_validate(source.options)

    def harvest(self, source: SourceConfig, fetch: Fetcher, since: Since) -> Iterator[Event]:
        return _Run(source, fetch, since).events()


class _Run:
    """One run over one portal."""

    def __init__(self, source: SourceConfig, fetch: Fetcher, since: Since) -> None:
        self._source = source
        self._options = CkanOptions.model_validate(source.options)
        self._since = since
        self._actions = Actions(source, fetch)
        self._state: Mapping[str, Any] = since.checkpoint or {}
        self._overlap = timedelta(hours=self._options.overlap_hours)
        self._started = moment(self._state.get("source_time"))

    def events(self) -> Iterator[Event]:
        opened = None if self._by_list() else self._open_search()
        if opened is None:
            yield from self._by_names()
        else:
            yield from self._by_search(*opened)

    def _by_list(self) -> bool:
        """A run that began by names goes on by names."""
        return self._options.search is SearchUse.OFF or self._state.get("mode") == "list"

    # -- by search ----------------------------------------------------------------------------------------

    def _open_search(self) -> tuple[Search, Page | None] | None:
        """The search, or None where the portal has none for us."""
        for prefix in PREFIXES:
            self._actions.prefix = prefix
            try:
                return open_search(self._actions, self._filters(), self._extra(), self._options.page_size)
            except ActionFailed as error:
                if error.status not in (404, 410):
                    return None
            except Unavailable as error:
                # A search engine that is down, or a portal that is: the list of names will tell.
                if error.status is None or error.status < 500 or not self._names_answer():
                    raise
                return None
        return None

    def _names_answer(self) -> bool:
        try:
            self._actions.call("package_list", {"limit": 1}, retries=0)
        except (ActionFailed, Unavailable, StopRun):
            return False
        return True

    def _filters(self) -> tuple[str, ...]:
        """Each is one clause of a Solr filter query."""
        filters = []
        if self._options.organization:
            names = [_term(name) for name in self._options.organization]
            filters.append(f"organization:{names[0] if len(names) == 1 else '(' + ' OR '.join(names) + ')'}")
        if self._options.fq:
            filters.append(f"({self._options.fq})")
        if self._since.modified is not None:
            filters.append(f"metadata_modified:[{solr_time(self._since.modified, self._overlap)} TO *]")
        return tuple(filters)

    def _extra(self) -> dict[str, str | int]:
        return {"include_private": "true"} if self._options.include_private else {}

    def _by_search(self, search: Search, first: Page | None) -> Iterator[Event]:
        whole = self._since.modified is None
        listing = Listing(search, wants_whole=whole, most=self._options.max_records)
        if self._state.get("mode") == "search" and self._state.get("query") == self._query():
            listing.restore(self._state)
        for event in listing.events(first):
            if isinstance(event, Checkpoint):
                yield self._checkpoint("search", event)
            elif self._wanted(event):
                yield event
        yield self._end(whole and listing.whole, tuple(listing.findings))

    def _query(self) -> list[str]:
        """What a checkpoint belongs to; another query's checkpoint is of no use."""
        return [*self._filters(), *self._extra()]

    # -- by names -----------------------------------------------------------------------------------------

    def _by_names(self) -> Iterator[Event]:
        if self._options.fq:
            raise StopRun(
                "The option fq needs package_search, which this portal does not answer",
                "Tùy chọn fq cần package_search nhưng cổng dữ liệu này không hỗ trợ",
            )
        shows = Shows(self._actions, self._names(), self._options.organization, self._source.http.concurrency)
        if self._state.get("mode") == "list":
            shows.restore(self._state)
        for event in shows.events():
            if isinstance(event, Checkpoint):
                yield self._checkpoint("list", event)
            elif self._wanted(event):
                yield event
        yield self._end(self._since.modified is None and shows.whole, tuple(shows.findings))

    def _names(self) -> Any:
        failure: ActionFailed | None = None
        for prefix in PREFIXES:
            self._actions.prefix = prefix
            try:
                return list_names(self._actions, self._options.page_size)
            except ActionFailed as error:
                failure = failure or error
        assert failure is not None
        where = self._actions.where
        raise Denied(
            f"{where} answers neither package_search nor package_list: {failure}",
            f"{where} không hỗ trợ package_search lẫn package_list: {failure}",
            status=failure.status,
        )

    # -- both ---------------------------------------------------------------------------------------------

    def _wanted(self, event: Event) -> bool:
        """Not what a server sends although it was asked only for what changed."""
        if self._since.modified is None or not isinstance(event, RawRecord) or event.modified is None:
            return True
        return event.modified >= self._since.modified - self._overlap

    def _source_time(self) -> datetime | None:
        """The portal's clock when the run began, also where this is a resumed one."""
        return self._started or self._actions.source_time

    def _checkpoint(self, mode: str, checkpoint: Checkpoint) -> Checkpoint:
        time = self._source_time()
        return Checkpoint(
            checkpoint.state | {"mode": mode, "query": self._query(), "source_time": time.isoformat() if time else None}
        )

    def _end(self, full: bool, findings: tuple[Any, ...]) -> EndOfListing:
        return EndOfListing(full, source_time=self._source_time(), findings=findings)


def _term(name: str) -> str:
    """A name as one term of a Solr query."""
    return name if re.fullmatch(r"[a-z0-9_-]*[a-z0-9]", name) else f'"{name}"'
