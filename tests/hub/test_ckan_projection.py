"""Publishing to a CKAN, tried on the hub's own Action API served on loopback by another home (synthetic records)."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import orjson
import pytest
import uvicorn

from hub import tokens
from hub.home import Home
from hub.ledger import findings
from hub.policy import View
from hub.projections import ckan
from hub.projections._ckan_package import SchemaFields, outgoing
from hub.projections.ckan import Away, CkanProjection
from hub.projections.conformance import History, check, specimen
from hub.projections.follower import catch_up
from hub.projections.protocol import RecordFacts
from hub.projections.records import live_records
from hub.projections.search import reader_of
from hub.services import ckan as service
from hub.services.app import create_app
from vocab.graph import Graph


class Towers:
    """Many target homes behind one server: `/NAME/api/...` is the Action API of the home NAME. Faults can be set."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.apps: dict[str, Any] = {}
        self.tokens: dict[str, str] = {}
        self.calls: list[str] = []
        self.fault: tuple[int, bytes] | None = None
        config = uvicorn.Config(self, host="127.0.0.1", port=0, log_level="critical", lifespan="off", ws="none")
        self.server = uvicorn.Server(config)
        self.thread = threading.Thread(target=self.server.run, daemon=True)
        self.thread.start()
        while not self.server.started:
            time.sleep(0.01)
        self.port = self.server.servers[0].sockets[0].getsockname()[1]

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        _, name, rest = scope["path"].split("/", 2)
        self.calls.append(rest.rpartition("/")[2])
        if self.fault is not None:
            status, body = self.fault
            await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", b"text/html")]})
            await send({"type": "http.response.body", "body": body})
            return
        scope = {**scope, "path": f"/{rest}", "raw_path": f"/{rest}".encode()}
        await self.apps[name](scope, receive, send)

    def home(self, name: str) -> Home:
        home = Home(self.root / f"target-{name}")
        if name not in self.apps:
            with home.ledger.write() as connection:
                self.tokens[name] = tokens.create(connection, "publisher").secret
            self.apps[name] = create_app(home, follower=False, services=[service.routes])
        return home

    def packages(self, name: str) -> list[dict[str, Any]]:
        snapshot = reader_of(self.home(name)).snapshot(View.ALL)
        return [orjson.loads(text) for text in snapshot.search(snapshot.everything(), rows=1000).packages]

    def point(self, home: Home, name: str, **settings: Any) -> CkanProjection:
        """The projection of a home that publishes to target NAME."""
        self.home(name)
        secret = self.root / f"token-{name}"
        secret.write_text(self.tokens[name], "utf-8")
        target = {"url": f"http://127.0.0.1:{self.port}/{name}", "token": f"file:{secret}", **settings}
        (home.root / "hub.yaml").write_text(orjson.dumps({"ckan": {"other": target}}).decode(), "utf-8")
        home.__dict__.pop("settings", None)
        (opened,) = ckan.open_projection(home)
        return opened

    def stop(self) -> None:
        self.server.should_exit = True
        self.thread.join(10)


@pytest.fixture
def towers(tmp_path: Path) -> Iterator[Towers]:
    made = Towers(tmp_path)
    yield made
    made.stop()


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "publisher")


def _seen(packages: list[dict[str, Any]]) -> frozenset[tuple[str, str]]:
    return frozenset((_extra(package, "uri"), package["title"]) for package in packages)


def _extra(package: dict[str, Any], key: str) -> str:
    return next((extra["value"] for extra in package["extras"] if extra["key"] == key), "")


@pytest.mark.slow
def test_the_suite_of_projections(towers: Towers, tmp_path: Path) -> None:
    def prepare(home: Home) -> None:
        towers.point(home, home.root.name)

    def observe(home: Home) -> tuple[int, frozenset[tuple[str, str]]]:
        packages = towers.packages(home.root.name)
        with home.ledger.read() as connection:
            public = sum(live.public_graph is not None for live in live_records(connection))
        assert len(packages) == public
        return public, _seen(packages)

    (tmp_path / "suite").mkdir()
    check(ckan.open_projection, observe, tmp_path / "suite", seeds=(1,), kills=4, prepare=prepare)


def _specimen(number: int, version: int = 0) -> tuple[str, Graph]:
    return str(number), specimen("http://specimens.example/", number, version)


def test_unchanged_costs_no_call(home: Home, towers: Towers) -> None:
    history = History(home)
    history.public(*map(_specimen, range(5)))
    projection = towers.point(home, "one")
    assert catch_up(home, projection) == 5
    packages = towers.packages("one")
    assert len(packages) == 5
    assert all(package["organization"] for package in packages)
    towers.calls.clear()
    with home.ledger.write() as connection:
        projection._deliveries.write_cursor(connection, 0)
    assert catch_up(home, projection) == 5
    assert [call for call in towers.calls if call.startswith("package")] == []
    history.public(_specimen(2, version=1))
    towers.calls.clear()
    catch_up(home, projection)
    assert [call for call in towers.calls if call.startswith("package")] == ["package_update"]


def test_withdrawn_and_withheld_go_away_and_come_back(home: Home, towers: Towers) -> None:
    history = History(home)
    history.public(*map(_specimen, range(3)))
    projection = towers.point(home, "one")
    catch_up(home, projection)
    ids = {package["name"]: package["id"] for package in towers.packages("one")}
    history.withdraw("0")
    history.withhold(_specimen(1))
    catch_up(home, projection)
    assert len(towers.packages("one")) == 1
    history.public(_specimen(0), _specimen(1))
    catch_up(home, projection)
    assert {package["name"]: package["id"] for package in towers.packages("one")} == ids


def test_what_is_refused_is_a_finding_and_the_rest_goes_on(home: Home, towers: Towers) -> None:
    history = History(home)
    broken = Graph.of(
        [
            *_specimen(1)[1].lines,
            f'<http://specimens.example/dataset/1> <http://www.w3.org/ns/dcat#version> "{"9" * 200}" .',
        ]
    )
    history.public(_specimen(0), ("1", broken), _specimen(2))
    projection = towers.point(home, "one")
    assert catch_up(home, projection) == 3
    assert len(towers.packages("one")) == 2
    with home.ledger.read() as connection:
        told = findings.listed(connection, identifier="1", rule="projection.ckan.refused")
    assert [one.origin for one in told] == ["projection:ckan:other"]
    assert "Version must be a maximum of 100 characters long" in told[0].finding.en
    history.public(_specimen(1, version=2))
    catch_up(home, projection)
    assert len(towers.packages("one")) == 3
    with home.ledger.read() as connection:
        assert findings.listed(connection, identifier="1", rule="projection.ckan.refused") == []


@pytest.mark.parametrize("fault", [(502, b"<html>Bad Gateway</html>"), (500, b""), (200, b"<html>hello</html>")])
def test_a_target_that_is_away_loses_nothing(home: Home, towers: Towers, fault: tuple[int, bytes]) -> None:
    history = History(home)
    history.public(*map(_specimen, range(3)))
    projection = towers.point(home, "one")
    towers.fault = fault
    with pytest.raises(Away) as raised:
        catch_up(home, projection)
    assert towers.tokens["one"] not in str(raised.value)
    assert projection.cursor() == 0
    towers.fault = None
    assert catch_up(home, projection) == 3
    assert len(towers.packages("one")) == 3


def test_a_token_that_is_not_accepted_is_no_finding(home: Home, towers: Towers) -> None:
    history = History(home)
    history.public(*map(_specimen, range(2)))
    projection = towers.point(home, "one")
    (towers.root / "token-one").write_text("wrong", "utf-8")
    with pytest.raises(Away, match="does not accept the token"):
        catch_up(home, projection)
    assert projection.cursor() == 0
    with home.ledger.read() as connection:
        assert findings.count(connection, rule="projection.ckan.refused") == 0


def test_reconcile_repairs_what_was_done_behind_our_back(home: Home, towers: Towers) -> None:
    history = History(home)
    history.public(*map(_specimen, range(4)))
    projection = towers.point(home, "one")
    catch_up(home, projection)
    before = _seen(towers.packages("one"))
    target = projection._connected()
    ids = sorted(package["id"] for package in towers.packages("one"))
    target.call("package_delete", id=ids[0])
    target.call("package_patch", id=ids[1], title="Sửa tay")

    def compared(repair: bool) -> Any:
        with home.ledger.read() as connection:
            return projection.reconcile(lambda: live_records(connection), 4, repair=repair)

    assert sorted(one.problem for one in compared(False).differences) == ["different", "missing"]
    assert compared(True).repaired
    assert compared(False).differences == ()
    assert _seen(towers.packages("one")) == before


def test_edits_there_are_kept_where_the_setting_says_so(home: Home, towers: Towers) -> None:
    history = History(home)
    history.public(*map(_specimen, range(2)))
    projection = towers.point(home, "one", drift="keep")
    catch_up(home, projection)
    package = next(one for one in towers.packages("one") if _extra(one, "guid") == "0")
    projection._connected().call("package_patch", id=package["id"], title="Sửa tay")
    history.public(_specimen(0, version=1), _specimen(1, version=1))
    catch_up(home, projection)
    titles = {_extra(one, "guid"): one["title"] for one in towers.packages("one")}
    assert titles["0"] == "Sửa tay"
    assert titles["1"] != "Sửa tay"


def test_a_name_that_another_package_has(home: Home, towers: Towers) -> None:
    history = History(home)
    history.public(_specimen(0))
    projection = towers.point(home, "one")
    with home.ledger.read() as connection:
        name = next(iter(live_records(connection))).facts.name
    projection._connected().call("package_create", name=name, title="Của người khác")
    catch_up(home, projection)
    names = sorted(package["name"] for package in towers.packages("one"))
    assert len(names) == 2 and names[0] == name and names[1].startswith(f"{name}-")


def test_only_the_chosen_sources(home: Home, towers: Towers) -> None:
    first, second = History(home, "first"), History(home, "second")
    first.public(_specimen(0))
    second.public(("9", specimen("http://specimens.example/", 9)))
    projection = towers.point(home, "one", sources=["second"])
    catch_up(home, projection)
    assert [_extra(package, "guid") for package in towers.packages("one")] == ["9"]


def test_a_scheming_target_gets_its_own_fields() -> None:
    stamp = "2026-01-01T00:00:00.000000Z"
    identifier, graph = _specimen(0)
    iri = next(line for line in graph.lines if line.endswith("dcat#Dataset> .")).split(" ")[0][1:-1]
    facts = RecordFacts(1, "u", "n", "s", "S", identifier, iri, "dataset", stamp, stamp, False)
    fields = [{"field_name": name} for name in ("title", "publisher", "contact", "theme", "uri", "issued")]
    schema = SchemaFields.of({"dataset_fields": fields, "resource_fields": []})
    package = outgoing(facts, graph, schema, owner="h").package
    assert isinstance(package["publisher"], list)
    assert {extra["key"] for extra in package["extras"]} == {
        "guid",
        "harvest_source_id",
        "harvest_source_title",
        "hub_id",
    }
    assert outgoing(facts, graph, None, owner="h").package["extras"][-2]["key"] == "uri"
