"""Who gets what on a real CKAN: selections of several targets, private datasets, purging, several hubs in one CKAN."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import select

from hub import clock
from hub.home import CkanTarget, Home
from hub.ledger import access, findings
from hub.ledger.schema import record
from hub.pipeline.access import set_record
from hub.policy import Exposure
from hub.projections.ckan import CkanProjection, open_projection
from hub.projections.follower import catch_up
from tests.ckan.comparison import Catalog, empty
from tests.ckan.equality import unequal
from tests.ckan.publishing import (
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

_ENVI = "http://publications.europa.eu/resource/authority/data-theme/ENVI"


@contextlib.contextmanager
def _two(root: Path, one: Catalog, other: Catalog, **settings: Any) -> Iterator[tuple[Home, list[CkanProjection]]]:
    """A home that publishes to two CKANs."""
    root.mkdir(exist_ok=True)
    targets = {}
    for name, target in (("first", one), ("second", other)):
        (root / name).write_text(target.token, "utf-8")
        targets[name] = {"url": target.url, "token": f"file:{root / name}", **settings.get(name, {})}
    (root / "hub.yaml").write_text(orjson.dumps({"ckan": targets}).decode(), "utf-8")
    home = Home(root)
    projections = list(open_projection(home))
    try:
        yield home, projections
    finally:
        for projection in projections:
            projection.close()
        home.ledger.dispose()


def test_two_targets_each_with_its_own_selection(
    plain_ckan: Catalog, dcat_ckan: Catalog, files: Files, tmp_path: Path
) -> None:
    empty(plain_ckan)
    empty(dcat_ckan)
    water = dataset(1).replace("data-theme/TRAN", "data-theme/ENVI")
    files.write(dataset(0), water, dataset(2), dataset(3))
    selections = {"first": {"themes": [_ENVI]}, "second": {"agencies": ["https://ex.test/agency/0"]}}
    with _two(tmp_path / "home", plain_ckan, dcat_ckan, **selections) as (home, projections):
        put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        harvest(home, "nguon")
        for projection in projections:
            catch_up(home, projection)
        assert set(packages_there(plain_ckan)) == {dataset_iri(1)}
        assert set(packages_there(dcat_ckan)) == {dataset_iri(0), dataset_iri(3)}
        # A record leaves one selection and enters it.
        files.write(dataset(0), dataset(1), dataset(2).replace("data-theme/TRAN", "data-theme/ENVI"), dataset(3))
        harvest(home, "nguon")
        for projection, target in zip(projections, (plain_ckan, dcat_ckan), strict=True):
            catch_up(home, projection)
            assert unequal(home, projection, target) == []
        assert set(packages_there(plain_ckan)) == {dataset_iri(2)}
    # Another selection in the settings, nothing new in the log.
    selections["second"] = {"agencies": ["Sở Giao thông Vận tải 1"]}
    with _two(tmp_path / "home", plain_ckan, dcat_ckan, **selections) as (home, projections):
        assert [projection.due_in() == 0 for projection in projections] == [False, True]
        for projection, target in zip(projections, (plain_ckan, dcat_ckan), strict=True):
            catch_up(home, projection)
            assert unequal(home, projection, target) == []
        assert set(packages_there(dcat_ckan)) == {dataset_iri(1)}


def test_what_is_withheld_goes_only_where_private_is_taken(
    plain_ckan: Catalog, dcat_ckan: Catalog, files: Files, tmp_path: Path
) -> None:
    empty(plain_ckan)
    empty(dcat_ckan)
    files.write(*(dataset(n) for n in range(3)))
    with _two(tmp_path / "home", plain_ckan, dcat_ckan, second={"withheld": "private"}) as (home, projections):
        put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        harvest(home, "nguon")
        for projection in projections:
            catch_up(home, projection)
        assert len(packages_there(plain_ckan)) == len(packages_there(dcat_ckan)) == 3
        _withhold(home, dataset_iri(1))
        for projection, target in zip(projections, (plain_ckan, dcat_ckan), strict=True):
            catch_up(home, projection)
            assert unequal(home, projection, target) == []
            assert reconcile(home, projection, repair=False) == []
        assert set(packages_there(plain_ckan)) == {dataset_iri(0), dataset_iri(2)}
        private = {iri: package["private"] for iri, package in packages_there(dcat_ckan).items()}
        assert private == {dataset_iri(0): False, dataset_iri(1): True, dataset_iri(2): False}
        stranger = Catalog("stranger", dcat_ckan.url, "")
        shown = stranger.attempt("package_show", {"id": packages_there(dcat_ckan)[dataset_iri(1)]["id"]})
        assert shown.status_code in (403, 404)


def _withhold(home: Home, iri: str) -> None:
    with home.ledger.write() as connection:
        word = access.Settings(description=Exposure.GRANTED)
        uid = connection.scalar(select(record.c.uid).where(record.c.iri == iri))
        set_record(connection, str(uid), word, actor="test")


def test_deletions_are_soft_then_purged_with_what_became_empty(
    dcat_ckan: Catalog, files: Files, tmp_path: Path
) -> None:
    empty(dcat_ckan)
    dcat_ckan.attempt("organization_create", {"name": "by-hand", "title": "By hand"})
    files.write(*(dataset(n) for n in range(3)))
    with publisher(tmp_path / "home", dcat_ckan, purge_after_days=7) as (home, projection):
        put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        harvest(home, "nguon")
        catch_up(home, projection)
        gone = packages_there(dcat_ckan)[dataset_iri(1)]["id"]
        files.write(dataset(0), dataset(2))
        assert harvest(home, "nguon")["withdraw"] == 1
        catch_up(home, projection)
        settle()
        assert dcat_ckan.call("package_show", {"id": gone})["state"] == "deleted"
        assert "so-giao-thong-van-tai-1" in dcat_ckan.call("organization_list", {})
        assert projection.due_in() is not None
        catch_up(home, _at(home, projection, 6.9))
        assert dcat_ckan.attempt("package_show", {"id": gone}).status_code == 200
        later = _at(home, projection, 7.1)
        assert later.due_in() == 0
        catch_up(home, later)
        later.close()
        assert dcat_ckan.attempt("package_show", {"id": gone}).status_code == 404
        assert set(dcat_ckan.call("organization_list", {})) == {
            "by-hand",
            "so-giao-thong-van-tai-0",
            "so-giao-thong-van-tai-2",
        }
        assert dcat_ckan.call("group_list", {}) == ["tran"]
        # It comes back although it was purged.
        files.write(*(dataset(n) for n in range(3)))
        harvest(home, "nguon")
        catch_up(home, projection)
        settle()
        assert unequal(home, projection, dcat_ckan) == []


def _at(home: Home, projection: CkanProjection, days: float) -> CkanProjection:
    """The same projection, so many days later."""
    target: CkanTarget = projection._settings
    return CkanProjection(home, "real", target, now=lambda: clock.now() + timedelta(days=days))


def test_two_hubs_in_one_ckan(plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    empty(plain_ckan)
    files.write(*(dataset(n) for n in range(4)))
    # The same source under the same name in both: the same ids and names are wanted twice.
    with (
        publisher(tmp_path / "one", plain_ckan) as (first, one),
        publisher(tmp_path / "two", plain_ckan) as (second, two),
    ):
        for home, projection in ((first, one), (second, two)):
            put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
            harvest(home, "nguon")
            catch_up(home, projection)
        settle()
        assert plain_ckan.call("package_search", {"rows": 0})["count"] == 8
        for home, projection in ((first, one), (second, two)):
            assert unequal(home, projection, plain_ckan) == []
            assert reconcile(home, projection, repair=True) == []
        with second.ledger.read() as connection:
            rules = {one.finding.rule for one in findings.listed(connection, limit=99)}
        assert {"projection.ckan.renamed", "projection.ckan.shared"} <= rules
        # Each changes and removes only its own.
        files.write(dataset(0, title="Tên mới"), dataset(1))
        harvest(second, "nguon")
        catch_up(second, two)
        settle()
        assert unequal(first, one, plain_ckan) == []
        assert unequal(second, two, plain_ckan) == []
        assert plain_ckan.call("package_search", {"rows": 0})["count"] == 6
