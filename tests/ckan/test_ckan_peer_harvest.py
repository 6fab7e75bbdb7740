"""ckanext-harvest's `dcat_rdf` harvester in a real CKAN takes the hub's `/catalog.ttl`, page after page, whole."""

from __future__ import annotations

import json
import os
import subprocess
import uuid
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import httpx

from hub.home import Home
from hub.projections.follower import follow
from tests.ckan.comparison import Catalog, empty
from tests.ckan.publishing import Files, dataset_iri, harvest, put_source, settle
from tests.ckan.turtle import dataset

_COUNT = 120
"""More than a page of the catalog holds."""


def _harvester(*arguments: str) -> str:
    """A command of the CKAN's own environment; each takes five seconds to load CKAN."""
    command = [os.environ["CKAN_BIN"], "-c", os.environ["CKAN_INI"], *arguments]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, f"{arguments}: {done.stdout[-2000:]} {done.stderr[-3000:]}"
    return done.stdout


def _errors(ckan: Catalog, source: str) -> list[Any]:
    job = ckan.call("harvest_source_show", {"id": source})["status"]["last_job"]
    report = ckan.call("harvest_job_report", {"id": job["id"]})
    return [*report["gather_errors"], *report["object_errors"].values()]


def _taken(ckan: Catalog, organization: str) -> dict[str, dict[str, Any]]:
    settle()
    asked = {"fq": f"+organization:{organization} +dataset_type:dataset", "rows": 1000}
    return {package["uri"]: package for package in ckan.call("package_search", asked)["results"]}


def test_the_peer_takes_the_catalog_whole(
    dcat_ckan: Catalog, files: Files, tmp_path: Path, serve: Callable[..., AbstractContextManager[str]]
) -> None:
    # What another test left deleted under the same IRIs would be found by the peer, and refused to it.
    empty(dcat_ckan)
    # The peer refuses a dataset with such a keyword unless its CKAN sets `ckanext.dcat.clean_tags`.
    files.write(*(dataset(n).replace("(C/D)", "C-D") for n in range(_COUNT)))
    home = Home(tmp_path / "home")
    put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
    assert harvest(home, "nguon")["add"] == _COUNT
    follow(home, None)
    organization = f"peer-{uuid.uuid4().hex[:6]}"
    dcat_ckan.call("organization_create", {"name": organization, "title": "Peer"})
    with serve(home) as url:
        first_page = httpx.get(f"{url}/catalog.ttl").text
        assert "hydra" in first_page, "one page held everything: the test would prove nothing"
        source = dcat_ckan.call(
            "harvest_source_create",
            {
                "name": f"source-{organization}",
                "title": "Hub",
                "url": f"{url}/catalog.ttl",
                "source_type": "dcat_rdf",
                "owner_org": organization,
                "config": json.dumps({"rdf_format": "text/turtle"}),
            },
        )["id"]
        _harvester("search-index", "rebuild")
        _harvester("harvester", "run-test", source)
        first = _taken(dcat_ckan, organization)
        assert _errors(dcat_ckan, source) == []
        assert set(first) == {dataset_iri(n) for n in range(_COUNT)}
        assert first[dataset_iri(7)]["title"] in ("Bộ dữ liệu số 7", "Dataset number 7")
        assert len(first[dataset_iri(7)]["resources"]) == 2
        _harvester("search-index", "rebuild")
        _harvester("harvester", "run-test", source)
        second = _taken(dcat_ckan, organization)
        assert _errors(dcat_ckan, source) == []
        assert set(second) == set(first)
        assert [iri for iri in first if _content(first[iri]) != _content(second[iri])] == []
    home.ledger.dispose()


def _content(package: dict[str, Any]) -> dict[str, Any]:
    """Without what the peer makes anew on each run: ids of resources, moments, the harvest object."""
    kept = {key: value for key, value in package.items() if key not in ("metadata_modified", "extras", "resources")}
    kept["resources"] = [
        {key: value for key, value in one.items() if key not in ("id", "created", "metadata_modified")}
        for one in package["resources"]
    ]
    return kept
