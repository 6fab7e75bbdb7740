"""The CKAN connector against synthetic portals that behave as CKAN 2.x and DKAN 7 do, and as they should not."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import orjson
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from harvesters.ckan import CkanConnector
from harvesters.errors import HarvestError, RetryLater, StopRun
from harvesters.http import Fetcher
from harvesters.protocol import Checkpoint, EndOfListing, Event, RawRecord, Since, Unusable, Withdrawn

START = datetime(2026, 1, 1, tzinfo=UTC)


def package(number: int, **more: Any) -> dict[str, Any]:
    """A synthetic package, marked as such."""
    moment = START + timedelta(hours=number)
    return {
        "id": str(UUID(int=(number * 2654435761) % 2**64 << 60)),
        "name": f"bo-du-lieu-{number}",
        "title": f"Bộ dữ liệu thử số {number} (tổng hợp)",
        "notes": "Synthetic.",
        "metadata_created": moment.strftime("%Y-%m-%dT%H:%M:%S.%f"),
        "metadata_modified": moment.strftime("%Y-%m-%dT%H:%M:%S.%f"),
        "private": False,
        "state": "active",
        "organization": {"id": f"org-{number % 3}", "name": f"so-{number % 3}"},
        "resources": [{"id": f"r{number}", "format": "CSV", "url": f"https://example.vn/{number}.csv"}],
        "extras": [],
    } | more


@dataclass
class Portal:
    """A synthetic CKAN that keeps its packages in memory."""

    kit: Any
    packages: list[dict[str, Any]]
    rows_max: int = 1000
    ignores: frozenset[str] = frozenset()
    """Parameters it does not look at."""
    bad_sorts: tuple[str, ...] = ()
    closed: dict[str, int] = field(default_factory=dict)
    """Actions it refuses, and with which status."""
    dkan: bool = False
    broken: dict[str, Any] = field(default_factory=dict)
    """Replies of package_show for some names."""
    before: Callable[[Portal, int], None] | None = None
    """Called before each answered search with the number of searches so far."""
    searches: int = 0
    lie: int = 0
    """Added to every count."""
    list_page: int | None = None

    def __post_init__(self) -> None:
        self.server = self.kit.serve()
        self.server.default = self.answer
        self.url = self.server.url()

    def answer(self, request: Any, connection: Any) -> Any:
        matched = re.fullmatch(r"/api/(?:3/)?action/(\w+)", request.path)
        if matched is None:
            return self.kit.html(404)
        action = matched.group(1)
        if action in self.closed:
            return self.failure(self.closed[action], "Authorization Error")
        query = {name: value for name, value in request.query.items() if name not in self.ignores}
        try:
            result = getattr(self, action)(query)
        except AttributeError:
            return self.kit.html(404) if self.dkan else self.failure(400, "Bad request")
        except KeyError as error:
            return self.failure(404, f"Not found: {error}")
        except ValueError as error:
            return self.failure(409, f"Search Query Error: {error}")
        if isinstance(result, self.kit.Reply):
            return result
        return self.kit.json({"help": "x", "success": "true" if self.dkan else True, "result": result})

    def failure(self, status: int, words: str) -> Any:
        body = {"help": "x", "success": False, "error": {"__type": words, "message": words}}
        return self.kit.Reply(status, orjson.dumps(body), {"Content-Type": "application/json"})

    def package_search(self, query: dict[str, str]) -> Any:
        if self.dkan:
            raise AttributeError
        if query.get("sort", "") in self.bad_sorts:
            raise ValueError(f"bad sort {query['sort']}")
        self.searches += 1
        if self.before is not None:
            self.before(self, self.searches)
        found = [entry for entry in self.packages if self.matches(entry, query)]
        if query.get("sort"):
            found.sort(key=lambda entry: (isinstance(entry, dict) and str(entry.get(query["sort"].split()[0]))) or "")
        start, rows = int(query.get("start", 0)), min(int(query.get("rows", 10)), self.rows_max)
        return {"count": len(found) + self.lie, "results": found[start : start + rows]}

    def matches(self, entry: dict[str, Any], query: dict[str, str]) -> bool:
        if not isinstance(entry, dict):
            return True
        if entry.get("private") and "include_private" not in query:
            return False
        fq = query.get("fq", "")
        since = re.search(r"metadata_modified:\[(\S+) TO \*\]", fq)
        if since and entry["metadata_modified"] < since.group(1).rstrip("Z"):
            return False
        organization = re.search(r"organization:\(?([^)+]+)\)?", fq)
        names = re.findall(r"[\w-]+", organization.group(1)) if organization else []
        return not names or entry["organization"]["name"] in names

    def package_list(self, query: dict[str, str]) -> Any:
        names = [entry["name"] for entry in self.packages if not entry.get("private")]
        offset, limit = int(query.get("offset", 0)), int(query.get("limit", 10**9))
        if self.list_page:
            limit = min(limit, self.list_page)
        return names[offset : offset + limit]

    def package_show(self, query: dict[str, str]) -> Any:
        if query["id"] in self.broken:
            return self.broken[query["id"]]
        found = next(entry for entry in self.packages if query["id"] in (entry["name"], entry["id"]))
        return [found] if self.dkan else found


@pytest.fixture
def portal(kit: Any) -> Callable[..., Portal]:
    return lambda count=0, **more: Portal(kit, more.pop("packages", None) or [package(n) for n in range(count)], **more)


@pytest.fixture
def run(kit: Any) -> Callable[..., list[Event]]:
    def harvest(portal: Portal, since: Since | None = None, url: str | None = None, **options: Any) -> list[Event]:
        http = options.pop("http", {})
        source = kit.source(url or portal.url, "ckan", {"page_size": 10} | options, **http)
        with Fetcher(source) as fetch:
            return list(CkanConnector().harvest(source, fetch, since or Since()))

    return harvest


def ids(events: list[Event]) -> list[str]:
    return [event.identifier for event in events if isinstance(event, RawRecord)]


def end(events: list[Event]) -> EndOfListing:
    assert [type(event) for event in events].count(EndOfListing) == 1
    assert isinstance(events[-1], EndOfListing)
    return events[-1]


def rules(events: list[Event]) -> set[str]:
    return {finding.rule for finding in end(events).findings}


# -- search -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 57])
def test_whole_listing(portal: Any, run: Any, count: int) -> None:
    specimen = portal(count)
    events = run(specimen)
    assert sorted(ids(events)) == sorted(entry["id"] for entry in specimen.packages)
    assert end(events).full and end(events).findings == ()
    assert end(events).source_time is not None


def test_record_is_the_package_whole_and_canonical(portal: Any, run: Any) -> None:
    specimen = portal(packages=[package(1, weird={"ß": [1.5, None]}, title="Đất đai")])
    (record, _) = run(specimen)
    assert orjson.loads(record.content) == specimen.packages[0]
    assert record.content == orjson.dumps(specimen.packages[0], option=orjson.OPT_SORT_KEYS)
    assert record.media_type == "application/json"
    assert record.modified == START + timedelta(hours=1)


@pytest.mark.parametrize("suffix", ["", "/", "/api", "/api/3", "/api/3/action/package_search?q=x", "/api/action/"])
def test_address_of_portal_or_of_its_api(portal: Any, run: Any, suffix: str) -> None:
    specimen = portal(3)
    assert len(ids(run(specimen, url=specimen.server.origin + suffix))) == 3


def test_portal_under_a_path_with_the_old_prefix_only(kit: Any, run: Any) -> None:
    server = kit.serve(
        {
            "/data/api/action/package_search": kit.json(
                {"success": True, "result": {"count": 1, "results": [package(1)]}}
            )
        }
    )
    events = run(None, url=server.url("/data"))
    assert len(ids(events)) == 1 and end(events).full


def test_server_that_caps_rows(portal: Any, run: Any) -> None:
    for cap in (1, 2, 3, 7):
        specimen = portal(23, rows_max=cap)
        events = run(specimen)
        assert len(set(ids(events))) == len(ids(events)) == 23 and end(events).full


@pytest.mark.parametrize("bad", [("id asc",), ("id asc", "name asc")])
def test_other_orders_where_one_is_refused(portal: Any, run: Any, bad: tuple[str, ...]) -> None:
    events = run(portal(25, bad_sorts=bad))
    assert len(ids(events)) == 25 and end(events).full


def test_no_order_at_all(portal: Any, run: Any) -> None:
    events = run(portal(25, ignores=frozenset({"sort"})))
    assert len(ids(events)) == 25 and end(events).full


def test_state_and_private(portal: Any, run: Any) -> None:
    packages = [package(1, state="deleted"), package(2, private=True), package(3, state="draft"), package(4)]
    specimen = portal(packages=packages)
    events = run(specimen, include_private=True)
    private = {event.identifier: event.private for event in events if isinstance(event, RawRecord)}
    assert private == {packages[1]["id"]: True, packages[2]["id"]: True, packages[3]["id"]: False}
    assert [event.identifier for event in events if isinstance(event, Withdrawn)] == [packages[0]["id"]]
    assert packages[1]["id"] not in ids(run(specimen))


def test_organizations(portal: Any, run: Any) -> None:
    specimen = portal(30)
    assert len(ids(run(specimen, organization="so-1"))) == 10
    assert len(ids(run(specimen, organization=["so-1", "so-2"]))) == 20
    assert len(ids(run(specimen, organization="so-1", search="off"))) == 10


def test_incremental(portal: Any, run: Any) -> None:
    specimen = portal(30)
    events = run(specimen, Since(modified=START + timedelta(hours=20)), overlap_hours=2)
    assert sorted(ids(events)) == sorted(package(number)["id"] for number in range(18, 30))
    assert not end(events).full
    for other in ({"ignores": frozenset({"fq"})}, {"closed": {"package_search": 403}}):
        events = run(portal(30, **other), Since(modified=START + timedelta(hours=20)), overlap_hours=2)
        assert len(ids(events)) == 12 and not end(events).full


def test_entries_without_a_name(portal: Any, run: Any) -> None:
    specimen = portal(packages=[package(1), {"title": "x"}, "text", package(2, id=None), package(3, id=7)])
    events = run(specimen)
    assert sorted(ids(events)) == sorted([package(1)["id"], "bo-du-lieu-2", "7"])
    assert [event.identifier for event in events if isinstance(event, Unusable)] == [None, None]
    assert not end(events).full


# -- lists that move --------------------------------------------------------------------------------------


def delete_first(count: int, at: int) -> Callable[[Portal, int], None]:
    def act(portal: Portal, number: int) -> None:
        if number == at:
            portal.packages.sort(key=lambda entry: entry["id"])
            del portal.packages[:count]

    return act


@pytest.mark.parametrize("count", [1, 4, 5, 6, 9, 25])
@pytest.mark.parametrize("at", [2, 3, 5])
def test_deletions_lose_nobody_else(portal: Any, run: Any, count: int, at: int) -> None:
    specimen = portal(60, before=delete_first(count, at))
    events = run(specimen)
    assert {entry["id"] for entry in specimen.packages} <= set(ids(events))
    assert len(ids(events)) == len(set(ids(events)))


def test_additions_lose_nobody(portal: Any, run: Any) -> None:
    def add(specimen: Portal, number: int) -> None:
        if number in (2, 4):
            specimen.packages += [package(1000 + 10 * number + more) for more in range(7)]

    specimen = portal(60, before=add)
    events = run(specimen)
    assert set(ids(events)) == {entry["id"] for entry in specimen.packages}


@pytest.mark.parametrize("count", [1, 2, 3, 9, 25])
def test_deletions_during_an_incremental_run_lose_nobody(portal: Any, run: Any, count: int) -> None:
    """There is no second pass then: the overlapping pages alone must hold the thread."""
    specimen = portal(60, before=delete_first(count, 4))
    events = run(specimen, Since(modified=START - timedelta(days=1)))
    assert {entry["id"] for entry in specimen.packages} <= set(ids(events))


def test_additions_behind_the_readers_back(portal: Any, run: Any) -> None:
    def move(specimen: Portal, number: int) -> None:
        if number == 2:
            specimen.packages.append(package(1000, id="00000000-0000-0000-0000-000000000000-new"))
        if number == 4:
            specimen.packages.remove(min(specimen.packages, key=lambda entry: entry["id"]))

    specimen = portal(60, before=move)
    events = run(specimen)
    assert {entry["id"] for entry in specimen.packages} <= set(ids(events))
    assert end(events).full


def test_list_that_never_holds_still_is_not_full(portal: Any, run: Any) -> None:
    def move(specimen: Portal, number: int) -> None:
        specimen.packages.append(package(5000 + number))
        del specimen.packages[0]
        if number % 2:
            specimen.packages.append(package(9000 + number))

    events = run(portal(60, before=move))
    assert not end(events).full and "harvest.ckan.listing-not-whole" in rules(events)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    size=st.integers(0, 45),
    cap=st.integers(1, 12),
    moves=st.lists(st.tuples(st.integers(1, 9), st.booleans(), st.integers(0, 44)), max_size=6),
    sorts=st.booleans(),
)
def test_whatever_stays_is_seen_or_the_listing_is_not_full(
    portal: Any, run: Any, size: int, cap: int, moves: list[tuple[int, bool, int]], sorts: bool
) -> None:
    def move(specimen: Portal, number: int) -> None:
        for at, adds, which in moves:
            if at == number and adds:
                specimen.packages.insert(0, package(500 + which))
            elif at == number and which < len(specimen.packages):
                del specimen.packages[which]

    specimen = portal(size, rows_max=cap, before=move, ignores=frozenset() if sorts else frozenset({"sort"}))
    before = {entry["id"] for entry in specimen.packages}
    events = run(specimen)
    stayed = before & {entry["id"] for entry in specimen.packages}
    assert len(ids(events)) == len(set(ids(events)))
    assert stayed <= set(ids(events)) or not end(events).full


# -- servers that lie or break ----------------------------------------------------------------------------


def test_total_that_promises_too_much(portal: Any, run: Any) -> None:
    events = run(portal(25, lie=5))
    assert len(ids(events)) == 25 and not end(events).full
    assert "harvest.ckan.listing-not-whole" in rules(events)


def test_total_that_promises_too_little(portal: Any, run: Any) -> None:
    assert not end(run(portal(25, lie=-20))).full


def test_same_page_for_ever(portal: Any, run: Any) -> None:
    specimen = portal(95, ignores=frozenset({"start"}))
    events = run(specimen)
    assert not end(events).full and "harvest.ckan.listing-repeats" in rules(events)
    assert len(ids(events)) == 10 and specimen.searches < 15


def test_list_without_end(portal: Any, run: Any) -> None:
    def grow(specimen: Portal, number: int) -> None:
        specimen.packages += [package(10_000 + number * 100 + more) for more in range(50)]

    specimen = portal(60, before=grow, ignores=frozenset({"sort"}))
    events = run(specimen, max_records=500)
    assert not end(events).full and specimen.searches < 80


def test_duplicates_are_given_once_and_not_full(portal: Any, run: Any) -> None:
    events = run(portal(packages=[package(number % 20) for number in range(25)]))
    assert len(ids(events)) == 20 and not end(events).full


@pytest.mark.parametrize("status", [429, 500, 503])
def test_failure_in_the_middle_is_resumed(portal: Any, kit: Any, status: int) -> None:
    def fail(specimen: Portal, number: int) -> None:
        if number >= 3 and specimen.closed is not None and not specimen.broken:
            raise ConnectionError

    specimen = portal(50)
    healthy = specimen.package_search
    specimen.package_search = lambda query: healthy(query) if specimen.searches < 3 else kit.Reply(status)
    source = kit.source(specimen.url, options={"page_size": 10}, retries=1)
    events: list[Event] = []
    with Fetcher(source) as fetch, pytest.raises(RetryLater):
        events.extend([]) or [events.append(event) for event in CkanConnector().harvest(source, fetch, Since())]
    last = [event for event in events if isinstance(event, Checkpoint)][-1]
    specimen.package_search = healthy
    with Fetcher(source) as fetch:
        rest = list(CkanConnector().harvest(source, fetch, Since(checkpoint=last.state)))
    before = ids(events[: events.index(last)])
    assert sorted(before + ids(rest)) == sorted(entry["id"] for entry in specimen.packages)
    assert end(rest).full


@pytest.mark.parametrize("mode", ["auto", "off"])
def test_resume_from_every_checkpoint(portal: Any, run: Any, mode: str) -> None:
    specimen = portal(120)
    events = run(specimen, search=mode)
    checkpoints = [event for event in events if isinstance(event, Checkpoint)]
    assert len(checkpoints) >= 2
    for checkpoint in checkpoints:
        state = orjson.loads(orjson.dumps(checkpoint.state))
        rest = run(specimen, Since(checkpoint=state), search=mode)
        assert ids(events[: events.index(checkpoint)]) + ids(rest) == ids(events)
        assert end(rest).full
        assert end(rest).source_time == end(events).source_time


@pytest.mark.parametrize(
    "state", [{}, {"mode": "search"}, {"mode": "search", "position": "x"}, {"mode": 7}, {"mode": "list", "after": 3}]
)
def test_senseless_checkpoint_starts_anew(portal: Any, run: Any, state: dict[str, Any]) -> None:
    events = run(portal(30), Since(checkpoint=state))
    assert len(ids(events)) == 30


def test_resumed_list_that_moved_is_not_taken_as_seen_whole(portal: Any, run: Any) -> None:
    specimen = portal(60)
    events = run(specimen)
    checkpoint = [event for event in events if isinstance(event, Checkpoint)][2]
    seen = ids(events[: events.index(checkpoint)])
    specimen.packages = [entry for entry in specimen.packages if entry["id"] not in seen[:8]]
    rest = run(specimen, Since(checkpoint=checkpoint.state))
    assert {entry["id"] for entry in specimen.packages} <= {*seen, *ids(rest)}


def test_huge_pages_are_asked_for_in_smaller_pieces(portal: Any, run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("harvesters._ckan_api._LARGEST_ANSWER", 6_000)
    specimen = portal(packages=[package(n, notes="x" * 1500) for n in range(17)])
    events = run(specimen)
    assert len(ids(events)) == 17 and end(events).full
    specimen.packages[5]["notes"] = "x" * 10_000
    events = run(specimen)
    assert len(ids(events)) == 16 and not end(events).full
    assert sum(isinstance(event, Unusable) for event in events) >= 1


@pytest.mark.parametrize(
    "body",
    [
        {"success": True, "result": {}},
        {"success": True, "result": []},
        {"success": True, "result": {"count": "many", "results": []}},
        [],
        "x",
        {"a": 1},
    ],
)
def test_answers_of_no_known_shape(kit: Any, run: Any, body: Any) -> None:
    server = kit.serve()
    server.default = kit.json(body)
    with pytest.raises(HarvestError):
        run(None, url=server.url())


def test_captcha_instead_of_api(kit: Any, run: Any) -> None:
    server = kit.serve()
    server.default = kit.html(200)
    with pytest.raises(RetryLater, match="web page"):
        run(None, url=server.url())


def test_php_objects_for_lists(kit: Any, run: Any) -> None:
    result = {"count": "2", "results": {"0": package(1), "2": package(2)}}
    server = kit.serve()
    server.default = kit.json({"success": 1, "result": result})
    events = run(None, url=server.url())
    assert len(ids(events)) == 2 and end(events).full


# -- without search ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [400, 403, 404, 405, 409, 501, 500, 503])
def test_search_closed(portal: Any, run: Any, status: int) -> None:
    specimen = portal(60, closed={"package_search": status})
    events = run(specimen, http={"retries": 0})
    assert sorted(ids(events)) == sorted(entry["id"] for entry in specimen.packages)
    assert end(events).full


def test_success_false_with_status_200(portal: Any, run: Any, kit: Any) -> None:
    specimen = portal(12)
    specimen.package_search = lambda query: kit.json({"success": False, "error": "closed"})
    assert len(ids(run(specimen))) == 12


def test_dkan(portal: Any, run: Any) -> None:
    specimen = portal(30, dkan=True)
    events = run(specimen)
    assert sorted(ids(events)) == sorted(entry["id"] for entry in specimen.packages)
    assert end(events).full
    record = next(event for event in events if isinstance(event, RawRecord))
    assert isinstance(orjson.loads(record.content), dict)


@pytest.mark.parametrize("page", [7, 10, 30])
def test_package_list_in_pages(portal: Any, run: Any, page: int) -> None:
    specimen = portal(30, closed={"package_search": 403}, list_page=page)
    events = run(specimen)
    assert len(ids(events)) == 30 and end(events).full


@pytest.mark.parametrize("shape", ["dict", "objects"])
def test_package_list_in_other_shapes(portal: Any, run: Any, shape: str) -> None:
    specimen = portal(5, dkan=True)
    names = [entry["name"] for entry in specimen.packages]
    listed: Any = (
        {str(n): name for n, name in enumerate(names)} if shape == "dict" else [{"name": name} for name in names]
    )
    specimen.package_list = lambda query: listed
    assert len(ids(run(specimen))) == 5


@pytest.mark.parametrize("status", [404, 403, 500, 200])
def test_one_that_cannot_be_shown(portal: Any, run: Any, kit: Any, status: int) -> None:
    specimen = portal(20, closed={"package_search": 403})
    specimen.broken["bo-du-lieu-7"] = kit.html(status)
    events = run(specimen, http={"retries": 0})
    assert len(ids(events)) == 19
    assert [event.identifier for event in events if isinstance(event, Unusable)] == ["bo-du-lieu-7"]
    assert not end(events).full


def test_one_that_cannot_be_shown_but_is_known_by_id(portal: Any, run: Any, kit: Any) -> None:
    specimen = portal(20, closed={"package_search": 403})
    specimen.package_list = lambda query: [entry["id"] for entry in specimen.packages]
    gone = specimen.packages[3]["id"]
    specimen.broken[gone] = kit.Reply(500)
    events = run(specimen, http={"retries": 0})
    assert [event.identifier for event in events if isinstance(event, Unusable)] == [gone]
    assert end(events).full


@pytest.mark.parametrize("answer", [[], None, "text", [[]], {"0": "x"}])
def test_show_without_a_package(portal: Any, run: Any, kit: Any, answer: Any) -> None:
    specimen = portal(3, dkan=True)
    specimen.broken["bo-du-lieu-1"] = kit.json({"success": True, "result": answer})
    events = run(specimen)
    assert len(ids(events)) == 2 and sum(isinstance(event, Unusable) for event in events) == 1


def test_portal_that_shows_nothing_any_more(portal: Any, run: Any, kit: Any) -> None:
    specimen = portal(300, dkan=True)
    specimen.package_show = lambda query: kit.html(200)
    with pytest.raises(RetryLater, match="in a row"):
        run(specimen)
    assert len(specimen.server.requests) < 60


def test_many_refused_side_by_side_do_not_end_the_run(portal: Any, run: Any, kit: Any) -> None:
    specimen = portal(200, dkan=True)
    for entry in sorted(specimen.packages, key=lambda entry: entry["name"])[20:120]:
        specimen.broken[entry["name"]] = kit.html(404)
    events = run(specimen)
    assert len(ids(events)) == 100 and not end(events).full


def test_rate_limit_is_no_broken_package(portal: Any, run: Any, kit: Any) -> None:
    specimen = portal(5, dkan=True)
    specimen.broken["bo-du-lieu-3"] = kit.Reply(503, b"", {"Retry-After": "3600"})
    with pytest.raises(RetryLater) as caught:
        run(specimen)
    assert caught.value.after_seconds == 3600


def test_everything_closed(portal: Any, run: Any) -> None:
    with pytest.raises(StopRun):
        run(portal(3, closed={"package_search": 403, "package_list": 403}))
    with pytest.raises(StopRun, match="fq"):
        run(portal(3, closed={"package_search": 403}), fq="tags:x")


def test_two_names_for_one_package(portal: Any, run: Any) -> None:
    specimen = portal(3, dkan=True)
    twin = specimen.packages[0]
    specimen.package_list = lambda query: ["bo-du-lieu-0", twin["id"], "bo-du-lieu-1", "bo-du-lieu-2"]
    events = run(specimen)
    assert len(ids(events)) == 3 and "harvest.ckan.listed-twice" in rules(events)


@pytest.mark.parametrize(
    "options",
    [{"page_size": 0}, {"page_size": 5000}, {"serach": "off"}, {"search": "maybe"}, {"organization": 'a" OR *:*'}],
)
def test_options_are_checked(kit: Any, options: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        CkanConnector().check(kit.source("http://127.0.0.1/", options=options))
