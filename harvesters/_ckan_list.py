"""Listing by `package_list` and `package_show`, where search is closed or missing (DKAN)."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Callable, Collection, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from harvesters._ckan_api import ActionFailed, Actions, entries
from harvesters._ckan_packages import event_of, identifier_of, organization_of
from harvesters._findings import finding
from harvesters.errors import RetryLater, Unavailable
from harvesters.protocol import Checkpoint, RawRecord, Unusable, Withdrawn
from vocab.findings import Finding, Severity

__all__ = ["Names", "Shows", "list_names"]

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.I)
_MOST_PAGES = 5_000
_FAILURES_IN_A_ROW = 30
"""Server errors and web pages: the portal is away."""
_REFUSALS_IN_A_ROW = 300
"""404, 403 and the like, each of which is said of one package: a portal may have many of these side by side."""
_CHECKPOINT_EVERY = 50
_SHOW_RETRIES = 2


@dataclass(frozen=True, slots=True)
class Names:
    """The names (or ids) that `package_list` gave, sorted. `settled` is false where the list moved meanwhile."""

    names: tuple[str, ...]
    settled: bool

    @property
    def digest(self) -> str:
        return sha256("\n".join(self.names).encode("utf-8", "surrogatepass")).hexdigest()


def list_names(actions: Actions, page_size: int) -> Names:
    """Read the list, page after page where the server cuts it; a list in pages is read twice and compared."""
    first = _names_of(actions.call("package_list", {}))
    more = _further(actions, first, page_size)
    if not more:
        return Names(tuple(sorted(set(first))), True)
    again = _names_of(actions.call("package_list", {}))
    again += _further(actions, again, page_size)
    both = set(first) | set(more)
    return Names(tuple(sorted(both | set(again))), both == set(again))


def _further(actions: Actions, first: list[str], page_size: int) -> list[str]:
    """What pages after the first one hold; a server that knows no pages gives nothing new."""
    known, further = set(first), []
    for _ in range(_MOST_PAGES):
        if not known:
            break
        try:
            page = _names_of(actions.call("package_list", {"offset": len(known), "limit": page_size}))
        except ActionFailed:
            break
        fresh = [name for name in dict.fromkeys(page) if name not in known]
        if not fresh:
            break
        further += fresh
        known.update(fresh)
    return further


def _names_of(result: object) -> list[str]:
    """Names out of a list, of an object with numbers as keys, or of objects with id and name."""
    names = [
        entry.strip() if isinstance(entry, str) else str(entry) if isinstance(entry, int) else identifier_of(entry)
        for entry in entries(result)
    ]
    if not isinstance(result, list | dict) or any(not name for name in names):
        raise RetryLater(
            "package_list answered with something that is no list of names",
            "package_list trả về dữ liệu không phải danh sách tên",
        )
    return [name for name in names if name]


@dataclass(slots=True)
class Shows:
    """One `package_show` for each name. `whole` and `findings` are to be read when `events` has ended."""

    actions: Actions
    names: Names
    organizations: Collection[str]
    concurrency: int
    after: str | None = None
    """Resume behind this name."""
    whole: bool = True
    findings: list[Finding] = field(default_factory=list)
    _seen: set[str] = field(default_factory=set)
    _failures: int = 0
    _refusals: int = 0

    def state(self, after: str) -> dict[str, object]:
        return {"after": after, "digest": self.names.digest, "whole": self.whole}

    def restore(self, state: Mapping[str, Any]) -> None:
        match state:
            case {"after": str(after), "digest": str(digest), "whole": bool(whole)}:
                self.after = after
                self.whole = whole and digest == self.names.digest
            case _:
                return

    def events(self) -> Iterator[RawRecord | Withdrawn | Unusable | Checkpoint]:
        self.whole = self.whole and self.names.settled
        waiting = [name for name in self.names.names if self.after is None or name > self.after]
        for number, (name, outcome) in enumerate(_ahead(self._show, waiting, self.concurrency), 1):
            yield from self._judge(name, outcome)
            if number % _CHECKPOINT_EVERY == 0 and number < len(waiting):
                yield Checkpoint(self.state(name))
        if not self.whole:
            self.findings.append(_not_whole())

    def _show(self, name: str) -> object:
        """The package, or what kept us from it."""
        try:
            return _only(name, self.actions.call("package_show", {"id": name}, retries=_SHOW_RETRIES))
        except ActionFailed as error:
            return error
        except Unavailable as error:
            if error.status is None or error.status < 500 or error.after_seconds is not None:
                raise
            return error
        except RetryLater as error:
            return error

    def _judge(self, name: str, outcome: object) -> Iterator[RawRecord | Withdrawn | Unusable]:
        if isinstance(outcome, Exception) or not isinstance(outcome, Mapping):
            yield self._failed(name, outcome)
            return
        self._failures = self._refusals = 0
        if self.organizations and not organization_of(outcome) & set(self.organizations):
            return
        event = event_of(outcome if identifier_of(outcome) else {**outcome, "name": name}, f"package_show({name})")
        if event.identifier in self._seen:
            self.findings.append(_twice(name, str(event.identifier)))
            return
        self._seen.add(str(event.identifier))
        yield event

    def _failed(self, name: str, outcome: object) -> Unusable:
        """A name is the record's identifier only where it is an id; else the record it stands for is unknown."""
        if isinstance(outcome, ActionFailed):
            self._refusals += 1
        else:
            self._failures += 1
        if self._failures >= _FAILURES_IN_A_ROW or self._refusals >= _REFUSALS_IN_A_ROW:
            raise RetryLater(
                f"package_show failed {self._failures + self._refusals} times in a row, last for {name}: {outcome}",
                f"package_show thất bại {self._failures + self._refusals} lần liên tiếp, lần cuối với {name}",
            )
        self.whole = self.whole and _UUID.fullmatch(name) is not None
        return Unusable(name, _unshown(name, outcome))


def _only(name: str, result: object) -> object:
    """The package of an answer that should be one; DKAN answers with a list of one."""
    if isinstance(result, Mapping) and not all(str(key).isdigit() for key in result):
        return result
    packages = [entry for entry in entries(result) if isinstance(entry, Mapping)]
    named = [entry for entry in packages if name in (entry.get("id"), entry.get("name"))]
    return next(iter(named or packages), None)


def _ahead(work: Callable[[str], object], names: list[str], concurrency: int) -> Iterator[tuple[str, object]]:
    """Results in the order of the names, a few requests ahead of the reader."""
    waiting: deque[tuple[str, Future[object]]] = deque()
    pool = ThreadPoolExecutor(max_workers=concurrency, thread_name_prefix="package_show")
    try:
        for name in names:
            waiting.append((name, pool.submit(work, name)))
            if len(waiting) >= concurrency * 2:
                done, future = waiting.popleft()
                yield done, future.result()
        while waiting:
            done, future = waiting.popleft()
            yield done, future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _unshown(name: str, outcome: object) -> Finding:
    what = str(outcome) if isinstance(outcome, Exception) else f"result is {type(outcome).__name__}"
    return finding(
        "ckan.show-failed",
        severity=Severity.VIOLATION,
        path=f"package_show({name})",
        value=what,
        expectation="the package",
        en=f"The portal lists {name} but does not show it: {what}",
        vi=f"Cổng dữ liệu liệt kê {name} nhưng không trả về nội dung: {what}",
    )


def _twice(name: str, identifier: str) -> Finding:
    return finding(
        "ckan.listed-twice",
        path=f"package_show({name})",
        value=identifier,
        expectation="another id for another name",
        en=f"The name {name} leads to the package {identifier}, which another name led to already",
        vi=f"Tên {name} dẫn tới gói {identifier} vốn đã có dưới một tên khác",
    )


def _not_whole() -> Finding:
    return finding(
        "ckan.listing-not-whole",
        path="package_list",
        expectation="a list that holds while it is read, each name of which can be shown",
        en="Not every name of the list could be read, or the list moved; nothing is withdrawn on its word",
        vi="Không đọc được mọi tên trong danh sách hoặc danh sách đã thay đổi; "
        "không rút bộ dữ liệu nào dựa trên danh sách này",
    )
