"""`hub demo` as a newcomer meets it, and CKAN's and SPARQL's own clients against it, unmodified."""

from __future__ import annotations

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from rdflib import Graph
from rdflib.plugins.stores.sparqlstore import SPARQLStore

from hub import services
from tests.support.demo import PROGRAMS, Demo, environment, hub, served

pytestmark = pytest.mark.slow
LIVE = {"bo-xay-dung": 81, "tp-ho-chi-minh": 60, "tinh-lao-cai": 73, "so-y-te-dong-nai": 46, "phuong-sai-gon": 31}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    with served(tmp_path_factory.mktemp("demo") / "home") as running:
        running.seconds = running.wait()  # type: ignore[attr-defined]
        yield running


def _ckanapi(demo: Demo, *arguments: str) -> str:
    command = [str(PROGRAMS / "ckanapi"), *arguments, "-r", demo.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300, env=environment(demo.home))
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_five_sources_and_about_three_hundred_datasets(demo: Demo) -> None:
    assert {one["id"]: one["live"] for one in hub(demo.home, "sources", "list")["items"]} == LIVE
    # One private record stays withheld; one IRI is described by two sources and shown once.
    assert demo.action("package_search?rows=0")["count"] == sum(LIVE.values()) - 2


def test_files_come_through_from_every_source(demo: Demo) -> None:
    for source_id in LIVE:
        found = demo.action(f"package_search?rows=1000&fq=harvest_source_id:{source_id}")["results"]
        with_files = sum(bool(one["resources"]) for one in found)
        assert with_files >= 0.8 * len(found), (source_id, with_files, len(found))


def test_words_without_diacritics_and_facets(demo: Demo) -> None:
    fields = quote(json.dumps(["organization", "res_format", "harvest_source_id"]))
    plain = demo.action(f"package_search?q=giao+thong&rows=5&facet.field={fields}")
    accented = demo.action(f"package_search?q={quote('giao thông')}&rows=0")
    assert plain["count"] == accented["count"] > 30
    assert demo.action("package_search?q=dat+dai&rows=0")["count"] > 5
    assert len(plain["search_facets"]["organization"]["items"]) >= 2
    assert sum(plain["facets"]["harvest_source_id"].values()) == plain["count"]


def test_the_mess_is_told(demo: Demo) -> None:
    rules = {one["rule"] for one in hub(demo.home, "findings", "--limit", "100000")["items"]}
    assert {"lift.date.impossible", "lift.date.period", "identity.shared-iri", "rdf.bad-iri"} <= rules
    assert "harvest.data-json.identifier-repeated" in rules
    leftovers = hub(demo.home, "sources", "show", "tp-ho-chi-minh")["leftovers"]
    assert [one["path"] for one in leftovers] == ["log_message"]


def test_it_says_that_it_is_synthetic(demo: Demo) -> None:
    shown = demo.action("package_search?rows=1000")["results"]
    assert all("mô phỏng" in one["notes"] for one in shown)
    assert "mô phỏng" in demo.get("/").decode()


def test_ckanapi_command_line(demo: Demo, tmp_path: Path) -> None:
    assert json.loads(_ckanapi(demo, "action", "status_show"))["ckan_version"].startswith("2.")
    found = _ckanapi(demo, "search", "datasets", "q=giao thong").splitlines()
    assert len(found) == demo.action("package_search?q=giao+thong&rows=0")["count"]
    dumped = [json.loads(line) for line in _ckanapi(demo, "dump", "datasets", "--all").splitlines()]
    assert len(dumped) == sum(LIVE.values()) - 2 and len({one["id"] for one in dumped}) == len(dumped)
    organizations = [json.loads(line) for line in _ckanapi(demo, "dump", "organizations", "--all").splitlines()]
    assert sorted(one["name"] for one in organizations) == sorted(demo.action("organization_list"))


def test_rdflib_sparqlstore(demo: Demo) -> None:
    graph = Graph(SPARQLStore(f"{demo.url}/sparql"))
    counted = list(graph.query("SELECT (COUNT(DISTINCT ?d) AS ?n) { ?d a <http://www.w3.org/ns/dcat#Dataset> }"))
    assert int(counted[0][0]) == sum(LIVE.values()) - 2  # type: ignore[index]


def test_the_map_example_has_a_map(demo: Demo) -> None:
    query = (Path(services.__file__).parent / "examples" / "8-places.rq").read_text("utf-8")
    found = json.loads(demo.get(f"/sparql?query={quote(query)}"))["results"]["bindings"]
    assert len({row["title"]["value"] for row in found}) >= 80, len(found)
    assert any("POLYGON" in row["place"]["value"].upper() for row in found)
    assert any("POINT" in row["place"]["value"].upper() for row in found)


def test_dcat_pages(demo: Demo) -> None:
    graph = Graph().parse(data=demo.get("/catalog.ttl"), format="turtle")
    assert len(graph) > 500


def test_ctrl_c_and_again_on_the_same_home(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with served(home) as running:
        running.wait()
        port, files = running.port, sorted((home / "sources").iterdir())
        sources = [file.read_text("utf-8") for file in files]
        assert running.stop() == 0
    log_before = hub(home, "records", "list", "--limit", "1000")["total"]
    with served(home, port) as again:
        again.wait()
        assert [file.read_text("utf-8") for file in files] == sources
        assert hub(home, "records", "list", "--limit", "1000")["total"] == log_before
        os.killpg(again.process.pid, signal.SIGKILL)
        again.process.wait()
    with served(home, port) as third:
        third.wait()
        assert third.action("package_search?rows=0")["count"] == sum(LIVE.values()) - 2
        assert third.stop(signal.SIGTERM) is not None
    assert hub(home, "doctor")["healthy"]
