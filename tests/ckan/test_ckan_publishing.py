"""Publishing to a real CKAN, with and without ckanext-scheming: what arrives, what changes, what survives faults."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import orjson
import pytest

from hub.home import Home
from hub.ledger import findings
from hub.ledger import sources as ledger_sources
from hub.pipeline import work
from hub.projections.ckan import CkanProjection, open_projection
from hub.projections.follower import catch_up
from hub.projections.records import live_records
from hub.sources import Source
from tests.ckan.comparison import Catalog, empty
from tests.ckan.turtle import PREFIXES, dataset

_COUNT = 24


class Files:
    """A folder served on loopback."""

    def __init__(self, root: Path) -> None:
        self.root = root
        handler = partial(_Quiet, directory=str(root))
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def write(self, *datasets: str) -> None:
        (self.root / "catalog.ttl").write_text(PREFIXES + "\n".join(datasets), "utf-8")

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Quiet(SimpleHTTPRequestHandler):
    extensions_map = {".ttl": "text/turtle"}  # noqa: RUF012

    def log_message(self, *_: object) -> None:
        return


@pytest.fixture
def files(tmp_path: Path) -> Iterator[Files]:
    (tmp_path / "www").mkdir()
    made = Files(tmp_path / "www")
    yield made
    made.close()


def _source(home: Home, source_id: str, kind: str, url: str, **more: Any) -> None:
    values = {
        "id": source_id,
        "kind": kind,
        "url": url,
        "title": f"Nguồn {source_id}",
        "http": {"allow_hosts": ["127.0.0.1"], "retries": 0, "backoff": 0},
        "guard": {"share": 1.0},
        **more,
    }
    with home.ledger.write() as connection:
        ledger_sources.put(connection, Source.model_validate(values), origin="cli")


def _harvest(home: Home, source_id: str) -> dict[str, int]:
    outcome = work.harvest(home, source_id)
    assert not outcome.held
    return {key: outcome.counts[key] for key in ("add", "update", "keep", "withdraw", "reject")}


@contextlib.contextmanager
def _publisher(root: Path, target: Catalog, **settings: Any) -> Iterator[tuple[Home, CkanProjection]]:
    root.mkdir(exist_ok=True)
    secret = root / "token"
    secret.write_text(target.token, "utf-8")
    wanted = {"ckan": {"real": {"url": target.url, "token": f"file:{secret}", **settings}}}
    (root / "hub.yaml").write_text(orjson.dumps(wanted).decode(), "utf-8")
    home = Home(root)
    (projection,) = open_projection(home)
    try:
        yield home, projection
    finally:
        projection.close()
        home.ledger.dispose()


def _records(home: Home) -> Callable[[], Iterator[Any]]:
    def read() -> Iterator[Any]:
        with home.ledger.read() as connection:
            yield from list(live_records(connection))

    return read


def _reconcile(home: Home, projection: CkanProjection, *, repair: bool) -> list[tuple[str, str]]:
    _settle(home)
    found = projection.reconcile(_records(home), projection.cursor(), repair=repair)
    return sorted((one.problem, one.detail) for one in found.differences)


def _settle(_: Home) -> None:
    """CKAN's search follows its writes by a soft commit of at most a second."""
    time.sleep(1.5)


def _there(target: Catalog) -> dict[str, dict[str, Any]]:
    time.sleep(1.5)
    found = target.call("package_search", {"rows": 1000, "include_private": True})["results"]
    return {_uri(package): package for package in found}


def _uri(package: dict[str, Any]) -> str:
    if "uri" in package:
        return str(package["uri"])
    return next((str(extra["value"]) for extra in package["extras"] if extra["key"] == "uri"), package["name"])


def _iri(number: int) -> str:
    return f"https://ex.test/dataset/{number}"


@pytest.fixture(params=["plain", "dcat"])
def target(request: pytest.FixtureRequest) -> Catalog:
    """Each of the two CKANs, emptied."""
    found: Catalog = request.getfixturevalue(f"{request.param}_ckan")
    empty(found)
    return found


def test_what_a_ckan_is_given(target: Catalog, files: Files, tmp_path: Path) -> None:
    files.write(*(dataset(n) for n in range(_COUNT)))
    with _publisher(tmp_path / "home", target) as (home, projection):
        _source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        assert _harvest(home, "nguon")["add"] == _COUNT
        catch_up(home, projection)
        with home.ledger.read() as connection:
            refused = [one for one in findings.listed(connection, "nguon", limit=1000) if "refused" in one.finding.rule]
        assert not refused, refused[:3]
        there = _there(target)
        assert len(there) == _COUNT
        first = there[_iri(0)]
        assert first["title"] == "Bộ dữ liệu số 0"
        assert first["organization"]["title"] == "Sở Giao thông Vận tải 0"
        assert [group["name"] for group in first["groups"]] == ["tran"]
        assert {tag["name"] for tag in first["tags"]} == {"giao thông", "đường bộ C D"}
        assert first["private"] is False
        assert len(first["resources"]) == 2
        assert {_resource["uri"] for _resource in first["resources"]} == {f"{_iri(0)}/file/{n}" for n in range(2)}
        if target.name == "dcat":
            (publisher,) = first["publisher"]
            assert publisher["name"] == "Sở Giao thông Vận tải 0"
            (contact,) = first["contact"]
            assert contact["email"].endswith("lienhe@ex.test")
            assert first["temporal_coverage"][0]["start"].startswith("2024-01-01")
            assert first["spatial_coverage"]
            assert any(resource.get("access_services") for resource in first["resources"])
        else:
            extras = {extra["key"]: extra["value"] for extra in first["extras"]}
            assert extras["publisher_name"] == "Sở Giao thông Vận tải 0"
            assert extras["contact_email"].endswith("lienhe@ex.test")
        # Following again, and comparing, finds nothing to do.
        catch_up(home, projection)
        assert _reconcile(home, projection, repair=False) == []


def test_changes_deletions_drift_and_repair(target: Catalog, files: Files, tmp_path: Path) -> None:
    files.write(*(dataset(n) for n in range(_COUNT)))
    with _publisher(tmp_path / "home", target) as (home, projection):
        _source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        _harvest(home, "nguon")
        catch_up(home, projection)
        before = _there(target)
        # One changes, one goes, one comes.
        files.write(dataset(0, title="Tên mới"), *(dataset(n) for n in range(2, _COUNT + 1)))
        assert _harvest(home, "nguon") == {"add": 1, "update": 1, "keep": _COUNT - 2, "withdraw": 1, "reject": 0}
        catch_up(home, projection)
        there = _there(target)
        assert there[_iri(0)]["title"] == "Tên mới"
        assert there[_iri(0)]["id"] == before[_iri(0)]["id"]
        assert [one["id"] for one in there[_iri(0)]["resources"]] == [one["id"] for one in before[_iri(0)]["resources"]]
        assert there[_iri(2)]["metadata_modified"] == before[_iri(2)]["metadata_modified"]
        assert _iri(1) not in there
        assert _iri(_COUNT) in there
        gone = target.call("package_show", {"id": before[_iri(1)]["id"]})
        assert gone["state"] == "deleted"
        # It comes back with its id.
        files.write(dataset(0, title="Tên mới"), *(dataset(n) for n in range(1, _COUNT + 1)))
        _harvest(home, "nguon")
        catch_up(home, projection)
        assert _there(target)[_iri(1)]["id"] == before[_iri(1)]["id"]
        # Edited, deleted and purged there.
        target.call("package_patch", {"id": there[_iri(3)]["id"], "title": "Edited there"})
        target.call("package_delete", {"id": there[_iri(4)]["id"]})
        target.call("dataset_purge", {"id": there[_iri(5)]["id"]})
        found = _reconcile(home, projection, repair=False)
        assert found == [("different", "edited there"), ("missing", "gone there"), ("missing", "gone there")]
        _reconcile(home, projection, repair=True)
        assert _reconcile(home, projection, repair=False) == []
        mended = _there(target)
        assert len(mended) == _COUNT + 1
        assert mended[_iri(3)]["title"] == "Bộ dữ liệu số 3"


def test_what_it_refuses_is_a_finding_and_the_rest_goes_on(dcat_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    empty(dcat_ckan)
    files.write(*(dataset(n) for n in range(6)))
    taken = {"id": "0" * 8, "name": "taken-elsewhere", "title": "Taken", "notes": "x", "owner_org": "elsewhere"}
    dcat_ckan.attempt("organization_create", {"name": "elsewhere", "title": "Elsewhere"})
    with _publisher(tmp_path / "home", dcat_ckan) as (home, projection):
        _source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        _harvest(home, "nguon")
        with home.ledger.read() as connection:
            names = {live.facts.iri: live.facts.name for live in live_records(connection)}
        dcat_ckan.call("package_create", {**taken, "id": "a" * 36, "name": names[_iri(2)]})
        catch_up(home, projection)
        there = _there(dcat_ckan)
        assert {_iri(n) for n in range(6)} <= set(there)
        assert there[_iri(2)]["name"].startswith(names[_iri(2)])
        assert there[_iri(2)]["name"] != names[_iri(2)]


def test_a_wrong_token_stops_and_loses_nothing(dcat_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    from hub.projections.ckan import Away

    empty(dcat_ckan)
    files.write(*(dataset(n) for n in range(3)))
    revoked = Catalog("revoked", dcat_ckan.url, "no-such-token")
    with _publisher(tmp_path / "home", revoked) as (home, projection):
        _source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        _harvest(home, "nguon")
        with pytest.raises(Away, match="does not accept the token"):
            catch_up(home, projection)
        assert projection.cursor() == 0
    with _publisher(tmp_path / "home", dcat_ckan) as (home, projection):
        catch_up(home, projection)
        assert len(_there(dcat_ckan)) == 3


def test_drift_can_be_kept(plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    empty(plain_ckan)
    files.write(*(dataset(n) for n in range(3)))
    with _publisher(tmp_path / "home", plain_ckan, drift="keep") as (home, projection):
        _source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        _harvest(home, "nguon")
        catch_up(home, projection)
        there = _there(plain_ckan)
        plain_ckan.call("package_patch", {"id": there[_iri(1)]["id"], "title": "Kept"})
        files.write(dataset(0, title="Một"), dataset(1, title="Hai"), dataset(2))
        _harvest(home, "nguon")
        catch_up(home, projection)
        there = _there(plain_ckan)
        assert (there[_iri(0)]["title"], there[_iri(1)]["title"]) == ("Một", "Kept")
