"""Publishing to a real CKAN, with and without ckanext-scheming: what arrives, what changes, what survives faults."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import orjson
import pytest

from hub.home import Home
from hub.ledger import findings
from hub.ledger.schema import delivery
from hub.projections._ckan_words import Why
from hub.projections.ckan import Away
from hub.projections.follower import catch_up
from hub.projections.protocol import LiveRecord
from hub.projections.records import live_records
from tests.ckan.comparison import Catalog, empty
from tests.ckan.equality import unequal
from tests.ckan.proxy import Proxy
from tests.ckan.publishing import (
    COUNT,
    Files,
    dataset_iri,
    harvest,
    packages_there,
    publisher,
    put_source,
    reconcile,
    settle,
)
from tests.ckan.turtle import dataset


@pytest.fixture(params=["plain", "dcat"])
def target(request: pytest.FixtureRequest) -> Catalog:
    """Each of the two CKANs, emptied."""
    found: Catalog = request.getfixturevalue(f"{request.param}_ckan")
    empty(found)
    return found


def test_what_a_ckan_is_given(target: Catalog, files: Files, tmp_path: Path) -> None:
    files.write(*(dataset(n) for n in range(COUNT)))
    with publisher(tmp_path / "home", target) as (home, projection):
        put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        assert harvest(home, "nguon")["add"] == COUNT
        catch_up(home, projection)
        with home.ledger.read() as connection:
            refused = [
                one
                for one in findings.listed(connection, source_id="nguon", limit=1000)
                if "refused" in one.finding.rule
            ]
        assert not refused, refused[:3]
        there = packages_there(target)
        assert len(there) == COUNT
        first = there[dataset_iri(0)]
        assert first["title"] == "Bộ dữ liệu số 0"
        assert first["organization"]["title"] == "Sở Giao thông Vận tải 0"
        assert [group["name"] for group in first["groups"]] == ["tran"]
        assert {tag["name"] for tag in first["tags"]} == {"giao thông", "đường bộ C D"}
        assert first["private"] is False
        assert len(first["resources"]) == 2
        assert {_resource["uri"] for _resource in first["resources"]} == {
            f"{dataset_iri(0)}/file/{n}" for n in range(2)
        }
        if target.name == "dcat":
            (agent,) = first["publisher"]
            assert agent["name"] == "Sở Giao thông Vận tải 0"
            (contact,) = first["contact"]
            assert contact["email"].endswith("lienhe@ex.test")
            assert first["temporal_coverage"][0]["start"].startswith("2024-01-01")
            assert first["spatial_coverage"]
            assert any(resource.get("access_services") for resource in first["resources"])
        else:
            extras = {extra["key"]: extra["value"] for extra in first["extras"]}
            assert extras["publisher_name"] == "Sở Giao thông Vận tải 0"
            assert extras["contact_email"].endswith("lienhe@ex.test")
        assert unequal(home, projection, target) == []
        # Following again, and comparing, finds nothing to do.
        catch_up(home, projection)
        assert reconcile(home, projection, repair=False) == []


def test_changes_deletions_drift_and_repair(target: Catalog, files: Files, tmp_path: Path) -> None:
    files.write(*(dataset(n) for n in range(COUNT)))
    with publisher(tmp_path / "home", target) as (home, projection):
        put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        harvest(home, "nguon")
        catch_up(home, projection)
        before = packages_there(target)
        # One changes, one goes, one comes.
        files.write(dataset(0, title="Tên mới"), *(dataset(n) for n in range(2, COUNT + 1)))
        assert harvest(home, "nguon") == {"add": 1, "update": 1, "keep": COUNT - 2, "withdraw": 1, "reject": 0}
        catch_up(home, projection)
        there = packages_there(target)
        assert there[dataset_iri(0)]["title"] == "Tên mới"
        assert there[dataset_iri(0)]["id"] == before[dataset_iri(0)]["id"]
        assert [one["id"] for one in there[dataset_iri(0)]["resources"]] == [
            one["id"] for one in before[dataset_iri(0)]["resources"]
        ]
        assert there[dataset_iri(2)]["metadata_modified"] == before[dataset_iri(2)]["metadata_modified"]
        assert dataset_iri(1) not in there
        assert dataset_iri(COUNT) in there
        gone = target.call("package_show", {"id": before[dataset_iri(1)]["id"]})
        assert gone["state"] == "deleted"
        # It comes back with its id.
        files.write(dataset(0, title="Tên mới"), *(dataset(n) for n in range(1, COUNT + 1)))
        harvest(home, "nguon")
        catch_up(home, projection)
        assert packages_there(target)[dataset_iri(1)]["id"] == before[dataset_iri(1)]["id"]
        # Edited, deleted and purged there.
        target.call("package_patch", {"id": there[dataset_iri(3)]["id"], "title": "Edited there"})
        target.call("package_delete", {"id": there[dataset_iri(4)]["id"]})
        target.call("dataset_purge", {"id": there[dataset_iri(5)]["id"]})
        found = reconcile(home, projection, repair=False)
        assert found == [("different", Why.EDITED), ("missing", Why.GONE), ("missing", Why.GONE)]
        reconcile(home, projection, repair=True)
        assert reconcile(home, projection, repair=False) == []
        assert unequal(home, projection, target) == []
        mended = packages_there(target)
        assert len(mended) == COUNT + 1
        assert mended[dataset_iri(3)]["title"] == "Bộ dữ liệu số 3"


def test_what_it_refuses_is_a_finding_and_the_rest_goes_on(dcat_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    empty(dcat_ckan)
    files.write(*(dataset(n) for n in range(6)))
    taken = {"title": "Taken", "notes": "x", "owner_org": "elsewhere"}
    dcat_ckan.attempt("organization_create", {"name": "elsewhere", "title": "Elsewhere"})
    with publisher(tmp_path / "home", dcat_ckan) as (home, projection):
        put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        harvest(home, "nguon")
        with home.ledger.read() as connection:
            names = {live.facts.iri: live.facts.name for live in live_records(connection)}
        dcat_ckan.call("package_create", {**taken, "name": names[dataset_iri(2)]})
        catch_up(home, projection)
        there = packages_there(dcat_ckan)
        assert {dataset_iri(n) for n in range(6)} <= set(there)
        assert there[dataset_iri(2)]["name"].startswith(names[dataset_iri(2)])
        assert there[dataset_iri(2)]["name"] != names[dataset_iri(2)]


def test_taken_names_cost_one_call_each(plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    """Every name is taken there by a dataset that is not ours; and then the ledger forgets what it delivered."""
    empty(plain_ckan)
    files.write(*(dataset(n) for n in range(COUNT)))
    proxy = Proxy(plain_ckan.url)
    try:
        with publisher(tmp_path / "home", Catalog("proxy", proxy.url, plain_ckan.token)) as (home, projection):
            put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
            harvest(home, "nguon")
            with home.ledger.read() as connection:
                names = [live.facts.name for live in live_records(connection)]
            for name in names:
                plain_ckan.call("package_create", {"name": name, "title": "Taken"})
            settle()
            catch_up(home, projection)
            assert unequal(home, projection, plain_ckan) == []
            # The first two are sent before anybody asks.
            assert proxy.calls["package_create"] <= COUNT + 4, proxy.calls
            assert proxy.calls["package_show"] <= 6, proxy.calls
            assert proxy.calls["package_search"] <= 1, proxy.calls
            with home.ledger.write() as connection:
                connection.execute(delivery.delete())
            proxy.calls.clear()
            projection.rebuild(lambda: _records(home), projection.cursor())
            assert unequal(home, projection, plain_ckan) == []
            assert proxy.calls["package_create"] <= 2, proxy.calls
            assert proxy.calls["package_update"] <= COUNT + 2, proxy.calls
            assert plain_ckan.call("package_search", {"rows": 0})["count"] == 2 * COUNT
    finally:
        proxy.close()


def _records(home: Home) -> Iterator[LiveRecord]:
    with home.ledger.read() as connection:
        yield from live_records(connection)


def test_the_words_of_real_refusals(plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    empty(plain_ckan)
    too_long = dataset(1).replace("dct:identifier", f'dcat:version "{"9" * 140}" ; dct:identifier')
    files.write(dataset(0), too_long, dataset(2))
    with publisher(tmp_path / "home", plain_ckan) as (home, projection):
        put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        harvest(home, "nguon")
        catch_up(home, projection)
        assert set(packages_there(plain_ckan)) == {dataset_iri(0), dataset_iri(2)}
        (told,) = _refusals(home)
        assert told.identifier == dataset_iri(1)
        assert "Version must be a maximum of 100 characters long" in told.finding.en
        assert "Version must be a maximum of 100 characters long" in told.finding.vi
        assert reconcile(home, projection, repair=False) == [("missing", Why.REFUSED)]
        # The record is mended: it is sent again and the finding is gone.
        files.write(*(dataset(n) for n in range(3)))
        harvest(home, "nguon")
        catch_up(home, projection)
        assert _refusals(home) == []
        assert unequal(home, projection, plain_ckan) == []


def test_what_was_refused_is_tried_again_when_the_target_changes(
    plain_ckan: Catalog, files: Files, tmp_path: Path
) -> None:
    empty(plain_ckan)
    files.write(*(dataset(n) for n in range(3)))
    proxy = Proxy(plain_ckan.url)
    refusal = orjson.dumps({"success": False, "error": {"__type": "Validation Error", "notes": ["Too dull"]}})
    status = orjson.dumps({"success": True, "result": {"ckan_version": "2.99", "extensions": ["wit"]}})
    proxy.fault = lambda action, number, body: (
        (409, refusal, {}) if action == "package_create" and dataset_iri(1).encode() in body else None
    )
    through = Catalog("proxy", proxy.url, plain_ckan.token)
    try:
        with publisher(tmp_path / "home", through) as (home, projection):
            put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
            harvest(home, "nguon")
            catch_up(home, projection)
            (told,) = _refusals(home)
            assert "notes: Too dull" in told.finding.en
            projection.close()
            proxy.fault = None
            calls = proxy.calls.total()
            catch_up(home, projection)
            assert proxy.calls.total() == calls
            # Another version of CKAN, seen when it is next connected to.
            proxy.fault = lambda action, number, body: (200, status, {}) if action == "status_show" else None
            files.write(dataset(0, title="Mới"), dataset(1), dataset(2))
            harvest(home, "nguon")
            catch_up(home, projection)
            assert _refusals(home) == []
            assert unequal(home, projection, plain_ckan) == []
    finally:
        proxy.close()


def _refusals(home: Home) -> list[findings.StoredFinding]:
    with home.ledger.read() as connection:
        return findings.listed(connection, rule="projection.ckan.refused", limit=100)


def test_a_wrong_token_stops_and_loses_nothing(dcat_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    empty(dcat_ckan)
    files.write(*(dataset(n) for n in range(3)))
    revoked = Catalog("revoked", dcat_ckan.url, "no-such-token")
    with publisher(tmp_path / "home", revoked) as (home, projection):
        put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        harvest(home, "nguon")
        with pytest.raises(Away, match="does not accept the token"):
            catch_up(home, projection)
        assert projection.cursor() == 0
    with publisher(tmp_path / "home", dcat_ckan) as (home, projection):
        catch_up(home, projection)
        assert len(packages_there(dcat_ckan)) == 3


def test_drift_can_be_kept(plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    empty(plain_ckan)
    files.write(*(dataset(n) for n in range(3)))
    with publisher(tmp_path / "home", plain_ckan, drift="keep") as (home, projection):
        put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        harvest(home, "nguon")
        catch_up(home, projection)
        there = packages_there(plain_ckan)
        plain_ckan.call("package_patch", {"id": there[dataset_iri(1)]["id"], "title": "Kept"})
        files.write(dataset(0, title="Một"), dataset(1, title="Hai"), dataset(2))
        harvest(home, "nguon")
        catch_up(home, projection)
        there = packages_there(plain_ckan)
        assert (there[dataset_iri(0)]["title"], there[dataset_iri(1)]["title"]) == ("Một", "Kept")
