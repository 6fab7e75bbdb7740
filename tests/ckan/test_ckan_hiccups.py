"""A CKAN that stumbles (a proxy in front of the real one): afterwards every field of every package is the ledger's."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from hub.doctor import examine
from hub.home import Home
from hub.ledger import findings
from hub.projections import follower
from hub.projections._ckan_words import Why
from hub.projections.ckan import Away, CkanProjection
from hub.projections.follower import catch_up
from tests.ckan.comparison import Catalog, empty
from tests.ckan.equality import unequal
from tests.ckan.proxy import Fault, Proxy
from tests.ckan.publishing import Files, dataset_iri, harvest, packages_there, publisher, put_source, reconcile, settle
from tests.ckan.turtle import dataset

_MANY = 16
_HTML = b"<html><body>Bad Gateway</body></html>"
_INTERNAL = orjson.dumps({"success": False, "error": {"__type": "Internal Server Error", "message": "boom"}})
_WRITES = ("package_create", "package_update", "package_delete")


@pytest.fixture
def proxy(plain_ckan: Catalog) -> Iterator[Proxy]:
    """In front of the plain CKAN, which is emptied."""
    empty(plain_ckan)
    made = Proxy(plain_ckan.url)
    yield made
    made.close()


@pytest.fixture
def through(proxy: Proxy, plain_ckan: Catalog) -> Catalog:
    """The plain CKAN by way of the proxy."""
    return Catalog("proxy", proxy.url, plain_ckan.token)


def _each(third: object) -> Fault:
    return lambda action, number, body: third if action in _WRITES and number % 3 == 0 else None  # type: ignore[return-value]


_PASSING = {
    "500": _each((500, _INTERNAL, {"Content-Type": "application/json"})),
    "502": _each((502, _HTML, {"Content-Type": "text/html"})),
    "503": _each((503, b"busy", {"Retry-After": "1"})),
    "429": _each((429, b"slow down", {"Retry-After": "1"})),
    "slow": _each(1.5),
}
_LASTING = {
    "403": _each((403, b"<html>Forbidden</html>", {"Content-Type": "text/html"})),
    "409": _each((409, b"<html>Conflict</html>", {"Content-Type": "text/html"})),
    "html": _each((200, b"<html>hello</html>", {"Content-Type": "text/html"})),
    "cut": _each("cut"),
    "lost": _each("lost"),
}


def _filled(home: Home, files: Files) -> None:
    files.write(*(dataset(n) for n in range(_MANY)))
    put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
    harvest(home, "nguon")


@pytest.mark.parametrize("kind", _PASSING)
def test_hiccups_are_waited_out(
    kind: str, proxy: Proxy, through: Catalog, plain_ckan: Catalog, files: Files, tmp_path: Path
) -> None:
    with publisher(tmp_path / "home", through) as (home, projection):
        _filled(home, files)
        proxy.fault = _PASSING[kind]
        catch_up(home, projection)
        proxy.fault = None
        settle()
        assert unequal(home, projection, plain_ckan) == []


@pytest.mark.parametrize("kind", _LASTING)
def test_answers_that_no_ckan_gives(
    kind: str, proxy: Proxy, through: Catalog, plain_ckan: Catalog, files: Files, tmp_path: Path
) -> None:
    """They may stop the publishing, or be told of the records that they met; nothing is lost either way."""
    with publisher(tmp_path / "home", through) as (home, projection):
        _filled(home, files)
        proxy.fault = _LASTING[kind]
        told = _told(home, projection)
        proxy.fault = None
        print(f"\n{kind}: {told[:160]}")
        reconcile(home, projection, repair=True)
        catch_up(home, projection)
        settle()
        assert unequal(home, projection, plain_ckan) == []
        assert reconcile(home, projection, repair=False) == []


def test_one_record_that_it_cannot_bear(
    proxy: Proxy, through: Catalog, plain_ckan: Catalog, files: Files, tmp_path: Path
) -> None:
    with publisher(tmp_path / "home", through) as (home, projection):
        _filled(home, files)
        proxy.fault = lambda action, number, body: (
            (500, _INTERNAL, {}) if action in _WRITES and dataset_iri(5).encode() + b'"' in body else None
        )
        catch_up(home, projection)
        there = packages_there(plain_ckan)
        assert set(there) == {dataset_iri(n) for n in range(_MANY) if n != 5}
        with home.ledger.read() as connection:
            (told,) = findings.listed(connection, rule="projection.ckan.refused", limit=9)
        assert told.identifier == dataset_iri(5) and "500" in told.finding.en
        proxy.fault = None
        assert reconcile(home, projection, repair=False) == [("missing", Why.REFUSED)]
        reconcile(home, projection, repair=True)
        settle()
        assert unequal(home, projection, plain_ckan) == []


def test_a_token_revoked_while_publishing(
    proxy: Proxy, through: Catalog, plain_ckan: Catalog, files: Files, tmp_path: Path
) -> None:
    with publisher(tmp_path / "home", through) as (home, projection):
        _filled(home, files)
        denied = orjson.dumps(
            {"success": False, "error": {"__type": "Authorization Error", "message": "Access denied"}}
        )
        proxy.fault = lambda action, number, body: (
            (403, denied, {}) if not action.endswith("_show") and proxy.calls["package_create"] > 6 else None
        )
        projection.close()
        told = follower.follow(home, ["ckan"])["ckan:real"]
        assert told.error is not None
        assert "does not accept the token" in told.error
        assert "không chấp nhận mã truy cập" in told.error
        assert plain_ckan.token not in told.error
        (seen,) = [one for one in examine(home) if one.name == "projection ckan:real"]
        assert not seen.good and "không chấp nhận" in seen.vi
        with home.ledger.read() as connection:
            assert findings.listed(connection, rule="projection.ckan.refused", limit=9) == []
        proxy.fault = None
        assert follower.follow(home, ["ckan"])["ckan:real"].error is None
        settle()
        assert unequal(home, projection, plain_ckan) == []


def test_the_target_restored_to_yesterday(plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    """The database comes back as it was before changes, additions and deletions; its index is rebuilt."""
    database = os.environ.get("CKAN_PLAIN_PGURL")
    if not database:
        pytest.skip("CKAN_PLAIN_PGURL: this CKAN is not of deploy/ckan/ckan.sh")
    empty(plain_ckan)
    with publisher(tmp_path / "home", plain_ckan, drift="keep") as (home, projection):
        _filled(home, files)
        catch_up(home, projection)
        dump = tmp_path / "yesterday.dump"
        subprocess.run(["pg_dump", "-Fc", "-f", str(dump), database], check=True)
        files.write(dataset(0, title="Hôm nay"), *(dataset(n) for n in range(2, _MANY + 2)))
        harvest(home, "nguon")
        catch_up(home, projection)
        settle()
        assert unequal(home, projection, plain_ckan) == []
        subprocess.run(["pg_restore", "--clean", "--if-exists", "-d", database, str(dump)], check=True)
        for step in ("clear", "rebuild"):
            command = [os.environ["CKAN_BIN"], "-c", os.environ["CKAN_PLAIN_INI"], "search-index", step]
            subprocess.run(command, check=True, capture_output=True)
        found = reconcile(home, projection, repair=False)
        assert sorted(found) == sorted(
            [("different", Why.OLDER), ("missing", Why.GONE), ("missing", Why.GONE), ("surplus", Why.SURPLUS)]
        )
        reconcile(home, projection, repair=True)
        settle()
        assert unequal(home, projection, plain_ckan) == []
        assert packages_there(plain_ckan)[dataset_iri(0)]["title"] == "Hôm nay"


def test_so_many_calls_in_flight_as_allowed(proxy: Proxy, through: Catalog, files: Files, tmp_path: Path) -> None:
    with publisher(tmp_path / "home", through, concurrency=3) as (home, projection):
        _filled(home, files)
        proxy.fault = lambda action, number, body: 0.05
        catch_up(home, projection)
        assert 1 < proxy.most <= 3
        calls = proxy.calls.total()
        catch_up(home, projection)
        assert proxy.calls.total() == calls


def _told(home: Home, projection: CkanProjection) -> str:
    try:
        catch_up(home, projection)
    except Away as away:
        return str(away)
    return "went on"
