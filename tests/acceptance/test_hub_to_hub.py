"""Hubs that pull from each other by their event streams: real servers on loopback, with tokens (synthetic records)."""

from __future__ import annotations

import socket
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest
import uvicorn
from sqlalchemy import select

from hub import tokens
from hub.home import Home
from hub.ledger import audit, findings, grants, jobs
from hub.ledger import sources as ledger_sources
from hub.ledger.renderings import graph_of
from hub.ledger.schema import JobState, RecordState, record
from hub.pipeline import work
from hub.policy import Aspect, DataClass, Exposure, Role, ScopeKind, View
from hub.projections.follower import catch_up
from hub.projections.registry import Broken, open_projections
from hub.services.app import create_app
from hub.sources import Guard, Source
from tests.support.homes import a_home, dispose_homes
from tests.support.servers import portal_of

SECRET = "Bearer the-secret-of-the-portal"
BODY = b"ho_ten,so\nA,1\n"


class _Portal(BaseHTTPRequestHandler):
    """A source's files: only who knows its secret gets them."""

    def do_GET(self) -> None:
        allowed = self.headers.get("Authorization") == SECRET
        self.send_response(200 if allowed else 403)
        self.send_header("Content-Type", "text/csv")
        self.send_header("Content-Length", str(len(BODY) if allowed else 0))
        self.end_headers()
        if allowed:
            self.wfile.write(BODY)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def portal(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.setenv("PORTAL_SECRET", SECRET)
    with portal_of(_Portal) as address:
        yield address


class Hub:
    """One hub: a home, its own source (a Turtle file), and a server that can be stopped and started."""

    def __init__(self, root: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root, self.name, self.patch = root / name, name, monkeypatch
        self.listener = socket.socket()
        self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.listener.bind(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}/"
        self.datasets: dict[str, dict[int, str]] = {}
        self.paths: list[str] = []
        self.broken_at: int | None = None
        self.times = 0
        self._open(self.root)
        self._listen()

    def _open(self, root: Path) -> None:
        self.home: Home = a_home(root, f"base: {self.base}\ndump: false\n")
        self.folder = root / "files"
        self.folder.mkdir(exist_ok=True)

    # -- server

    def _listen(self) -> None:
        app = create_app(self.home, follower=False)

        async def counted(scope: Any, receive: Any, send: Any) -> None:
            if scope["type"] == "http":
                self.paths.append(scope["path"])
                if self.broken_at is not None and len(self.paths) > self.broken_at:
                    await send({"type": "http.response.start", "status": 503, "headers": [(b"content-length", b"0")]})
                    await send({"type": "http.response.body", "body": b""})
                    return
            await app(scope, receive, send)

        self.listener.listen(64)
        self.server = uvicorn.Server(uvicorn.Config(counted, log_level="error"))
        self.thread = threading.Thread(target=self.server.run, args=([self.listener],))
        self.thread.start()

    def down(self) -> None:
        self.server.should_exit = True
        self.thread.join()
        self.listener.close()

    def up(self) -> None:
        self.listener = socket.socket()
        self.listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.listener.bind(("127.0.0.1", self.port))
        self._listen()

    def rebuild(self) -> None:
        """From nothing, at the same address."""
        self.down()
        self.home.ledger.dispose()
        self.times += 1
        self._open(self.root.with_name(f"{self.name}-{self.times}"))
        self.up()

    # -- own records

    def own(self, source: str = "own", **values: Any) -> None:
        self.folder.joinpath(f"{source}.ttl").touch()
        self.datasets[source] = {}
        options = {"file_roots": [str(self.folder)], **values.pop("http", {})}
        url = values.pop("url", f"file://{self.folder}/{source}.ttl")
        config = Source(id=source, kind="dcat", url=url, http=options, guard=Guard(enabled=False), **values)
        self._keep(config)

    def _keep(self, config: Source) -> None:
        with self.home.ledger.write() as connection:
            ledger_sources.put(connection, config, origin="api")

    def put(self, source: str, *numbers: int, title: str = "Giao thông", file: str = "https://files.test") -> None:
        self.datasets[source] |= dict.fromkeys(numbers, title)
        self._write(source, file)

    def drop(self, source: str, *numbers: int, file: str = "https://files.test") -> None:
        for number in numbers:
            del self.datasets[source][number]
        self._write(source, file)

    def iri(self, source: str, number: int) -> str:
        return f"https://{self.name}.test/{source}/d{number}"

    def _write(self, source: str, file: str) -> None:
        text = "@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .\n"
        text += "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
        for number, title in sorted(self.datasets[source].items()):
            iri = self.iri(source, number)
            text += (
                f'<{iri}> a dcat:Dataset ; dct:title "{title} {number}"@vi ; dct:description "Mô tả số {number}"@vi ; '
                f"dct:publisher <{iri}/p> ; dcat:distribution <{iri}/f> .\n"
                f'<{iri}/p> a foaf:Agent ; foaf:name "Sở Giao thông"@vi .\n'
                f'<{iri}/f> a dcat:Distribution ; dct:title "Tệp"@vi ; dcat:accessURL <{file}/{number}.csv> ; '
                f"dcat:downloadURL <{file}/{number}.csv> .\n"
            )
        (self.folder / f"{source}.ttl").write_text(text, "utf-8")
        self.harvest(source)

    # -- pulling

    def token(self, agency: str) -> str:
        with self.home.ledger.write() as connection:
            if agency not in {one.id for one in grants.agencies(connection)}:
                grants.add_agency(connection, agency, agency, agency, actor="test")
            return tokens.create(connection, "máy", role=Role.AGENCY, agency=agency).secret

    def grant(self, agency: str, source: str) -> int:
        with self.home.ledger.write() as connection:
            return grants.grant(
                connection, grantee=agency, kind=ScopeKind.SOURCE, value=source, aspects=[Aspect.DATA],
                purpose="tổng hợp", legal_basis="Nghị định 47/2020/NĐ-CP", by="test",
            ).id  # fmt: skip

    def revoke(self, number: int) -> None:
        with self.home.ledger.write() as connection:
            grants.revoke(connection, number, by="test", reason="hết mục đích")

    def peer(self, other: Hub, agency: str | None = None, *, guard: Guard | None = None, **values: Any) -> str:
        """Configure another hub as a source, with an agency's token there."""
        headers = {}
        path = "feeds/ldes"
        if agency is not None:
            name = f"TOKEN_{self.name}_{other.name}".upper()
            self.patch.setenv(name, f"Bearer {other.token(agency)}")
            headers = {"Authorization": f"env:{name}"}
            path = f"feeds/agency-{agency}/ldes"
        http = {"allow_hosts": [f"127.0.0.1:{other.port}"], "headers": headers, "retries": 0}
        url = values.pop("url", f"{other.base}{path}")
        self._keep(
            Source(id=other.name, kind="hub", url=url, http=http, guard=guard or Guard(), **values)  # type: ignore[arg-type]
        )
        return other.name

    def harvest(self, source: str) -> Any:
        outcome = work.harvest(self.home, source)
        work.settle(self.home.ledger, 2**62)
        return outcome

    def pull(self, other: Hub) -> dict[str, int]:
        outcome = self.harvest(other.name)
        assert outcome.job.state in (JobState.RUNNING, JobState.FINISHED), (outcome.job.reason_en, outcome.job.state)
        return {name: number for name, number in outcome.counts.items() if number}

    # -- looking

    def shown(self, view: View = View.PUBLIC) -> dict[str, Any]:
        with self.home.ledger.read() as connection:
            rows = connection.execute(select(record.c.id, record.c.iri)).all()
            found = {row.iri: graph_of(connection, row.id, view) for row in rows}
        return {iri: graph for iri, graph in found.items() if graph is not None}

    def digests(self) -> dict[str, str]:
        with self.home.ledger.read() as connection:
            rows = connection.execute(select(record.c.iri, record.c.public_digest))
            return {row.iri: row.public_digest for row in rows if row.public_digest is not None}

    def rows(self, iri: str) -> list[Any]:
        with self.home.ledger.read() as connection:
            return list(connection.execute(select(record).where(record.c.iri == iri).order_by(record.c.id)))

    def live(self, source: str) -> int:
        with self.home.ledger.read() as connection:
            return ledger_sources.get(connection, source).live

    def told(self, source: str) -> list[str]:
        with self.home.ledger.read() as connection:
            return [rule for rule, _, _ in findings.summary(connection, source) if rule.startswith("harvest.")]

    def follow(self) -> None:
        for one in open_projections(self.home, ["search", "graph"]):
            assert not isinstance(one, Broken)
            try:
                catch_up(self.home, one)
            finally:
                one.close()

    def data(self, iri: str, token: str | None = None) -> httpx.Response:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return httpx.get(f"{self.base}data?uri={quote(iri, safe='')}", headers=headers, timeout=60)

    def pulls(self) -> int:
        with self.home.ledger.read() as connection:
            assert audit.verify(connection) is None
            return len(list(audit.entries(connection, action="data.pull")))


@pytest.fixture
def make(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Hub]]:
    made: list[Hub] = []

    def new(name: str) -> Hub:
        made.append(Hub(tmp_path, name, monkeypatch))
        return made[-1]

    yield new
    for one in made:
        if one.thread.is_alive():
            one.down()
    dispose_homes()


@pytest.fixture
def pair(make: Callable[[str], Hub]) -> tuple[Hub, Hub]:
    """A province with 30 public datasets, and the national hub that pulls from it."""
    province, nation = make("tinh"), make("quocgia")
    province.own()
    province.put("own", *range(30))
    nation.peer(province, "bo-tt")
    return province, nation


def test_first_pull_then_only_what_changed(pair: tuple[Hub, Hub]) -> None:
    province, nation = pair
    assert nation.pull(province) == {"add": 30}
    assert nation.digests() == province.digests()
    assert not nation.told(province.name)
    province.paths.clear()
    assert nation.pull(province) == {"keep": 30}
    assert len(province.paths) == 1  # one conditional request
    province.put("own", 3, title="Mới")
    province.put("own", 100)
    province.drop("own", 7)
    assert nation.pull(province) == {"add": 1, "update": 1, "withdraw": 1}
    assert nation.digests() == province.digests() and len(nation.digests()) == 30
    province.paths.clear()
    assert nation.pull(province) == {"keep": 30}
    assert len(province.paths) == 1


def test_shared_stays_shared(make: Callable[[str], Hub], portal: str) -> None:
    province, nation = make("tinh"), make("quocgia")
    host = portal.removeprefix("http://")
    http = {"allow_hosts": [host], "headers": {"Authorization": "env:PORTAL_SECRET"}, "retries": 0}
    labels = {"access_label": "Dùng chung có điều kiện", "flags": ["important"]}
    province.own("chung", data_class="shared", owner="so-gtvt", http=http, **labels)
    province.put("chung", 1, 2, file=portal)
    with province.home.ledger.write() as connection:
        config = ledger_sources.get(connection, "chung").config
        ledger_sources.put(connection, config.model_copy(update={"url": f"{portal}/chung.ttl"}), origin="api")
    nation.peer(province, "bo-tt", options={"trust": "terms"})
    number = province.grant("bo-tt", "chung")
    assert nation.pull(province) == {"add": 2}
    iri = province.iri("chung", 1)
    (row,) = nation.rows(iri)
    assert (row.data_class, row.owner, row.description, row.data) == (
        DataClass.SHARED, "so-gtvt", Exposure.PUBLIC, Exposure.GRANTED,
    )  # fmt: skip
    assert (row.access_label, row.flags) == ("Dùng chung có điều kiện", "important")
    public = "\n".join(nation.shown()[iri].lines)
    assert portal not in public and province.base not in public and "access-right/RESTRICTED" in public
    for one in (province, nation):
        one.follow()
    file = f"{iri}/f"
    assert nation.data(file).status_code == 403
    stranger, mine = nation.token("bo-y"), nation.token("bo-xd")
    assert nation.data(file, stranger).status_code == 403
    nation.grant("bo-xd", province.name)
    assert (nation.pulls(), province.pulls()) == (0, 0)
    answer = nation.data(file, mine)
    assert (answer.status_code, answer.content) == (200, BODY)
    assert (nation.pulls(), province.pulls()) == (1, 1)
    # Taken back at its origin: at once where the data are asked for, whatever was archived; in one cycle in the list.
    province.revoke(number)
    assert nation.data(file, mine).status_code == 502
    assert nation.pull(province) == {"update": 2}
    assert nation.rows(iri)[0].state == RecordState.LIVE


def test_withheld_at_the_peer_and_a_grant_that_ends(pair: tuple[Hub, Hub]) -> None:
    province, nation = pair
    province.own("kin", visibility="withheld")
    province.put("kin", *range(6))
    assert nation.pull(province) == {"add": 30}
    number = province.grant("bo-tt", "kin")
    assert nation.pull(province) == {"add": 6}
    iri = province.iri("kin", 1)
    (row,) = nation.rows(iri)
    assert (row.description, row.data) == (Exposure.GRANTED, Exposure.GRANTED)
    assert iri not in nation.digests() and len(nation.digests()) == 30
    assert iri not in httpx.get(f"{nation.base}feeds/ldes/page/1", headers={"Accept": "application/n-quads"}).text
    # More than the guard's share goes, and the guard does not keep it.
    province.revoke(number)
    assert nation.pull(province) == {"withdraw": 6}
    assert nation.rows(iri)[0].state == RecordState.WITHDRAWN
    assert nation.digests() == province.digests()


def test_terms_close_and_never_open(make: Callable[[str], Hub]) -> None:
    province, nation = make("tinh"), make("quocgia")
    province.own()
    province.own("noibo", data_class="internal")
    province.put("own", 1)
    province.put("noibo", 1)
    nation.peer(province, "bo-tt", data_class="shared")
    province.grant("bo-tt", "noibo")
    assert nation.pull(province) == {"add": 2}
    (open_,) = nation.rows(province.iri("own", 1))
    assert (open_.data_class, open_.description, open_.data) == ("shared", "public", "granted")
    (closed,) = nation.rows(province.iri("noibo", 1))
    assert (closed.data_class, closed.description, closed.data) == ("internal", "granted", "granted")
    assert closed.owner is None
    # What the owner closes later is closed here in the next cycle.
    province.own("own", data_class="internal")
    province.put("own", 1)
    province.grant("bo-tt", "own")
    assert nation.pull(province) == {"update": 1}
    assert nation.rows(province.iri("own", 1))[0].description == "granted"
    assert nation.digests() == {}


def test_down_and_back(pair: tuple[Hub, Hub]) -> None:
    province, nation = pair
    nation.pull(province)
    province.down()
    assert nation.harvest(province.name).job.state is JobState.FAILED
    assert len(nation.digests()) == 30
    province.up()
    province.put("own", 31)
    assert nation.pull(province) == {"add": 1}


def test_rebuilt_from_nothing_is_recognised_and_guarded(pair: tuple[Hub, Hub]) -> None:
    province, nation = pair
    nation.pull(province)
    province.rebuild()
    nation.peer(province, "bo-tt")
    province.own()
    province.put("own", *range(40))
    province.put("own", 0, title="Mới")
    assert nation.pull(province) == {"add": 10, "update": 1, "keep": 29}
    assert nation.told(province.name) == ["harvest.hub.began-anew"]
    assert nation.digests() == province.digests()
    province.rebuild()
    nation.peer(province, "bo-tt")
    province.own()
    province.put("own", 1)
    outcome = nation.harvest(province.name)
    assert outcome.held and len(nation.digests()) == 40
    work.approve(nation.home, outcome.job.id, by="test")
    assert nation.digests() == province.digests()


def test_an_interrupted_pull_goes_on_without_loss_or_repeats(make: Callable[[str], Hub]) -> None:
    province, nation = make("tinh"), make("quocgia")
    province.own()
    province.put("own", *range(700))
    nation.peer(province)
    province.paths.clear()
    province.broken_at = 3  # root, newest page, one more
    job = nation.harvest(province.name).job
    assert job.state is JobState.FAILED
    province.broken_at = None
    province.put("own", 3, title="Mới")  # while it was interrupted
    province.paths.clear()
    assert nation.pull(province) == {"add": 700}
    pages = Counter(path.rpartition("/")[2] for path in province.paths)
    assert pages == {"1": 1, "3": 1}  # the proof of where it was, and the page that was missing
    assert nation.pull(province) == {"update": 1}
    assert nation.digests() == province.digests()
    with nation.home.ledger.read() as connection:
        assert jobs.get(connection, job.id).state is JobState.FAILED


@pytest.mark.parametrize("size", [3, 4])
def test_a_ring_keeps_nothing_alive(make: Callable[[str], Hub], size: int) -> None:
    hubs = [make(name) for name in "abcd"[:size]]
    for one in hubs:
        one.own()
        one.put("own", 1, 2)
    hubs[1].own("kin", visibility="withheld")
    hubs[1].put("kin", 1)
    ring = [(hubs[(at + 1) % size], one) for at, one in enumerate(hubs)]
    for puller, pulled in ring:
        puller.peer(pulled, "bo-tt", guard=Guard(enabled=False))

    def cycle() -> None:
        for puller, pulled in ring:
            puller.pull(pulled)

    def heads() -> list[str]:
        accept = {"Accept": "application/n-quads"}
        return [httpx.get(f"{one.base}feeds/ldes", headers=accept).text for one in hubs]

    for _ in range(3):
        cycle()
    every = {one.iri("own", number) for one in hubs for number in (1, 2)}
    for one in hubs:
        assert set(one.digests()) == every
        assert all(len(one.rows(iri)) == 1 for iri in every)  # nothing of its own came back
        assert one.digests() == hubs[0].digests()
    first, last = hubs[0], hubs[-1]
    assert first.told(last.name).count("harvest.hub.own") <= 1
    before = heads()
    cycle()
    assert heads() == before, "nothing goes round and round"
    # A change, a withdrawal and a record that is closed by its owner travel once round in one cycle, and stop.
    first.put("own", 2, title="Mới")
    first.drop("own", 1)
    cycle()
    every -= {first.iri("own", 1)}
    for one in hubs:
        assert set(one.digests()) == every and one.digests() == first.digests()
        assert any("Mới 2" in line for line in one.shown()[first.iri("own", 2)].lines)
    # What one hub granted to its neighbour is closed there, and goes no further than it was granted.
    holder, neighbour = hubs[1], hubs[2]
    number = holder.grant("bo-tt", "kin")
    for _ in range(2):
        cycle()
    closed = holder.iri("kin", 1)
    assert [sum(row.state == RecordState.LIVE for row in one.rows(closed)) for one in hubs] == [
        int(one in (holder, neighbour)) for one in hubs
    ]
    assert all(closed not in one.digests() for one in hubs)
    holder.revoke(number)
    cycle()
    assert [sum(row.state == RecordState.LIVE for row in one.rows(closed)) for one in hubs] == [
        int(one is holder) for one in hubs
    ]
    before = heads()
    cycle()
    assert heads() == before


def test_two_that_pull_from_each_other_and_a_third_path(make: Callable[[str], Hub]) -> None:
    """A third hub gets a record by two ways, shows one, and loses both when its origin withdraws it."""
    a, b, c = (make(name) for name in ("a", "b", "c"))
    a.own()
    a.put("own", 1, 2)
    pulls = ((b, a), (c, a), (b, c), (c, b), (a, b))
    for puller, pulled in pulls:
        puller.peer(pulled, guard=Guard(enabled=False))
    for _ in range(3):
        for puller, pulled in pulls:
            puller.pull(pulled)
    iri = a.iri("own", 1)
    assert [len(one.rows(iri)) for one in (a, b, c)] == [1, 2, 2]
    assert a.digests() == b.digests() == c.digests()
    assert sum(row.shown for row in b.rows(iri)) == 1
    a.drop("own", 1)
    for _ in range(2):
        for puller, pulled in pulls:
            puller.pull(pulled)
    assert set(a.digests()) == set(b.digests()) == set(c.digests()) == {a.iri("own", 2)}


def test_a_stewards_feed_is_refused_and_the_root_is_enough(pair: tuple[Hub, Hub]) -> None:
    province, nation = pair
    nation.peer(province, "bo-tt", url=province.base)
    assert nation.pull(province) == {"add": 30}
    nation.peer(province, url=f"{province.base}feeds/all/ldes")
    job = nation.harvest(province.name).job
    assert job.state is JobState.FAILED and "agency's token" in str(job.reason_en)
