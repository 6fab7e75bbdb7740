"""Listing by `package_search`, so that a list that moves meanwhile loses nothing and a broken one is noticed.

Pages are asked for in the order of `id`, which no edit changes. Each page begins a little before the end of
the last: if nothing already seen is in it, something before it was deleted and the list has moved up, so the
walk steps back. A pass whose total held, that gave as many packages as the total says and repeated none, is
whole. One that is not is followed by a second pass, which gives what the first missed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from harvesters._ckan_api import ActionFailed, Actions, entries
from harvesters._ckan_packages import event_of, identifier_of
from harvesters._findings import finding
from harvesters.errors import RetryLater, TooLarge
from harvesters.protocol import Checkpoint, RawRecord, Unusable, Withdrawn
from vocab.findings import Finding, Severity

__all__ = ["Listing", "Page", "Search", "open_search"]

_OVERLAP = 5
_MOST_STEPS_BACK = 40
_MOST_REPEATS = 3
_PASSES = 2
_GROWTH = 10_000
"""A list that grows by more than itself and this while it is read is not going to end."""
_MOST_OVERSIZED = 20
"""A portal none of whose packages can be read, one after another, sends no packages."""
SORTS = ("id asc", "name asc", "")


@dataclass(frozen=True, slots=True)
class Page:
    total: int
    packages: list[object]


@dataclass
class Search:
    """A `package_search` that the server is known to answer: its query, its order and how many rows to ask for."""

    actions: Actions
    filters: tuple[str, ...]
    extra: Mapping[str, str | int]
    sort: str
    rows: int

    def __post_init__(self) -> None:
        self._asked = self.rows

    def narrow(self) -> None:
        self.rows = max(self.rows // 4, 1)

    def widen(self) -> None:
        self.rows = min(self.rows * 2, self._asked)

    def page(self, start: int) -> Page:
        params: dict[str, str | int] = {"rows": self.rows, "start": start, **self.extra}
        if self.sort:
            params["sort"] = self.sort
        if self.filters:
            several = len(self.filters) > 1
            params["fq"] = " ".join(f"+{part}" if several else part for part in self.filters)
        return _page(self.actions.call("package_search", params))


def open_search(
    actions: Actions, filters: tuple[str, ...], extra: Mapping[str, str | int], rows: int
) -> tuple[Search, Page | None]:
    """The first sort order that the server accepts, and the first page. Raises `ActionFailed` where none is."""
    failure: ActionFailed | None = None
    for sort in SORTS:
        search = Search(actions, filters, extra, sort, rows)
        try:
            return search, _first_page(search)
        except ActionFailed as error:
            failure = error
            if error.status not in (200, 400, 409):
                break
    assert failure is not None
    raise failure


def _first_page(search: Search) -> Page | None:
    """The page at 0, with as many rows as fit into one answer; None where the first package does not."""
    while True:
        try:
            return search.page(0)
        except TooLarge:
            if search.rows == 1:
                return None
            search.narrow()


def _page(result: object) -> Page:
    match result:
        case {"count": int() | str() as count, "results": list() | dict() as results} if str(count).isdigit():
            return Page(int(count), entries(results))
        case _:
            raise RetryLater(
                "package_search answered without count and results",
                "package_search trả về kết quả thiếu count hoặc results",
            )


@dataclass(slots=True)
class Listing:
    """The walk over all pages. `whole` and `findings` are to be read when `events` has ended."""

    search: Search
    wants_whole: bool
    most: int
    """Packages after which a listing that never ends is left."""
    number: int = 1
    """Which pass this is."""
    position: int = 0
    tail: list[str] = field(default_factory=list)
    given: int = 0
    """Distinct packages of this pass."""
    total: int | None = None
    moved: bool = False
    whole: bool = False
    findings: list[Finding] = field(default_factory=list)
    _seen: set[int] = field(default_factory=set)
    _known: set[int] = field(default_factory=set)
    _steps_back: int = 0
    _repeats: int = 0
    _widest: int = 1
    _early: bool = False
    """The last page was shorter than others and held nothing new: the list ended before its total."""
    _nameless: int = 0
    _oversized: int = 0
    """Packages one after another that were too large."""
    _broken: Finding | None = None

    # -- checkpoints --------------------------------------------------------------------------------------

    def state(self) -> dict[str, object]:
        return {
            "pass": self.number,
            "position": self.position,
            "tail": list(self.tail),
            "given": self.given,
            "total": self.total,
            "moved": self.moved,
            "nameless": self._nameless,
            "widest": self._widest,
            "sort": self.search.sort,
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go on from `state`; what cannot be read, or was listed in another order, starts from the beginning."""
        match state:
            case {
                "pass": int(number),
                "position": int(position),
                "tail": list(tail),
                "given": int(given),
                "total": int() | None as total,
                "moved": bool(moved),
                "nameless": int(nameless),
                "widest": int(widest),
                "sort": str(sort),
            } if sort == self.search.sort:
                self.number, self.position, self.given, self.total = number, position, given, total
                self.tail, self.moved, self._nameless = [str(entry) for entry in tail], moved, nameless
                self._seen = {_key(entry) for entry in self.tail}
                self._widest = widest
            case _:
                return

    # -- the walk -----------------------------------------------------------------------------------------

    def events(self, first: Page | None = None) -> Iterator[RawRecord | Withdrawn | Unusable | Checkpoint]:
        """All packages, with a checkpoint after each page; `first` is the page at 0 if it was read already."""
        page = first if self.position == 0 else None
        while True:
            yield from self._walk(page)
            page = None
            self.whole = self._judge()
            if self._settled() or not self.wants_whole or self._broken or self.number >= _PASSES:
                break
            self._begin_again()
        self.findings.extend(self._report())

    def _walk(self, page: Page | None) -> Iterator[RawRecord | Withdrawn | Unusable | Checkpoint]:
        while self._broken is None:
            begin = max(self.position - self._overlap(), 0)
            if page is None:
                try:
                    page = self._page(begin)
                except TooLarge:
                    if self._oversized >= _MOST_OVERSIZED:
                        raise
                    yield from self._narrow()
                    continue
            self._oversized = 0
            self._note_total(page.total)
            if self._lost_the_thread(page, begin):
                page = None
                continue
            yield from self._give(page, begin)
            self.position = begin + len(page.packages)
            if self._ended(page):
                return
            yield Checkpoint(self.state())
            page = None

    def _overlap(self) -> int:
        """How many packages of the last page to ask for again; none where pages hold a single one."""
        wanted = 0 if self._widest < 2 else max(self._widest // 4, 1)
        return min(_OVERLAP, wanted, len(self.tail))

    def _page(self, begin: int) -> Page:
        try:
            page = self.search.page(begin)
        except ActionFailed as error:
            raise RetryLater(f"In the middle of the listing, {error}", f"Giữa chừng danh sách: {error}") from None
        self.search.widen()
        return page

    def _narrow(self) -> Iterator[Unusable]:
        """Fewer rows after an answer that was too large; past the package where it alone is too large."""
        if self.search.rows == 1:
            self._oversized += 1
            yield self._too_large()
        self.search.narrow()
        self._widest = self.search.rows

    def _too_large(self) -> Unusable:
        path = f"results[{self.position}]"
        self.position += 1
        self.given += 1
        self._nameless += 1
        return Unusable(
            None,
            finding(
                "ckan.package-too-large",
                severity=Severity.VIOLATION,
                path=path,
                expectation="a package of at most 16 MiB",
                en="One package is too large to be read",
                vi="Một gói dữ liệu quá lớn, không thể đọc",
            ),
        )

    def _note_total(self, total: int) -> None:
        if self.total is None:
            self.most = min(self.most, 2 * total + _GROWTH)
        elif total != self.total:
            self.moved = True
        self.total = total

    def _lost_the_thread(self, page: Page, begin: int) -> bool:
        """Whether nothing of what was seen is on a page that should begin with it: then step back."""
        if begin == 0 or not self._overlap() or any(self._is_seen(package) for package in page.packages):
            self._steps_back = 0
            return False
        if not page.packages and self.total is not None and begin < self.total:
            return False
        self.moved = True
        self._steps_back += 1
        if self._steps_back > _MOST_STEPS_BACK:
            self._broken = self._never_settles()
        back = max(self._widest - self._overlap(), 1)
        self.position = max(min(begin, self.total or 0) - back + self._overlap(), 0)
        return True

    def _is_seen(self, package: object) -> bool:
        identifier = identifier_of(package)
        return identifier is not None and _key(identifier) in self._seen

    def _give(self, page: Page, begin: int) -> Iterator[RawRecord | Withdrawn | Unusable]:
        short = len(page.packages) < self._widest
        if begin == 0 or begin + len(page.packages) < page.total:
            self._widest = max(len(page.packages), 1)
        before = self.given
        for offset, package in enumerate(page.packages):
            event = event_of(package, f"results[{begin + offset}]")
            if event.identifier is None:
                self.given += 1
                self._nameless += 1
                if self.number == 1:
                    yield event
            elif self._take(event.identifier):
                yield event
        self._repeats = 0 if self.given > before else self._repeats + 1
        self._early = short and self.given == before

    def _take(self, identifier: str) -> bool:
        """Whether this package is to be given: new in this pass, and not given by an earlier one."""
        key = _key(identifier)
        if key in self._seen:
            return False
        self._seen.add(key)
        self.given += 1
        self.tail = [*self.tail[1 - _OVERLAP :], identifier]
        return key not in self._known

    def _ended(self, page: Page) -> bool:
        if self.position >= page.total and page.packages:
            return True
        if not page.packages or self._early:
            return True
        if self._repeats >= _MOST_REPEATS:
            self._broken = self._repeats_itself()
            return True
        if self.given > self.most:
            self._broken = self._never_settles()
            return True
        return False

    # -- how it ended -------------------------------------------------------------------------------------

    def _settled(self) -> bool:
        """Whether this pass went over a list that held still, so that another would bring nothing new."""
        return not self.moved and self.given == self.total

    def _judge(self) -> bool:
        """Whether this pass saw the whole list, unmoved, and could tell each of its entries."""
        return self._settled() and self._broken is None and self._nameless == 0

    def _begin_again(self) -> None:
        self._known |= self._seen
        self.number += 1
        self.position, self.given, self.total, self.tail, self.moved = 0, 0, None, [], False
        self._nameless = self._steps_back = self._repeats = 0
        self._seen = set()

    def _report(self) -> Iterator[Finding]:
        if self._broken is not None:
            yield self._broken
        elif not self.whole and self.wants_whole:
            yield self._not_whole()

    def _not_whole(self) -> Finding:
        return finding(
            "ckan.listing-not-whole",
            path="package_search.count",
            value=f"{self.given} of {self.total}",
            expectation="as many distinct packages as the total says, and a total that holds while listing",
            en=f"The listing gave {self.given} distinct packages where the total says {self.total}, or moved "
            f"while it was read; nothing is withdrawn on its word",
            vi=f"Danh sách trả về {self.given} gói khác nhau trong khi tổng số là {self.total}, hoặc đã thay đổi "
            f"trong lúc đọc; không rút bộ dữ liệu nào dựa trên danh sách này",
        )

    def _repeats_itself(self) -> Finding:
        return finding(
            "ckan.listing-repeats",
            path="package_search.start",
            value=str(self.position),
            expectation="another page for another start",
            en="The server answers with the same packages again and again; the listing was left",
            vi="Máy chủ lặp lại cùng các gói dữ liệu; đã dừng đọc danh sách",
        )

    def _never_settles(self) -> Finding:
        return finding(
            "ckan.listing-endless",
            path="package_search.start",
            value=str(self.position),
            expectation="a listing that ends",
            en="The listing does not end or does not hold still; it was left",
            vi="Danh sách không kết thúc hoặc thay đổi liên tục; đã dừng đọc",
        )


def _key(identifier: str) -> int:
    """Eight bytes of an identifier: a million of them fit in 64 MB."""
    return int.from_bytes(blake2b(identifier.encode("utf-8", "surrogatepass"), digest_size=8).digest())
