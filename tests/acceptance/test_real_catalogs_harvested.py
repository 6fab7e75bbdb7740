"""Real catalogs from file to ledger to CKAN API and SPARQL answers, by the commands a steward uses."""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote
from urllib.request import Request, urlopen

import pytest
import rdflib
import yaml

from hub.cli import main
from tests.support.demo import PROGRAMS, environment, free_port

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "real"
pytestmark = [
    pytest.mark.real,
    pytest.mark.slow,
    pytest.mark.skipif(not REAL.exists(), reason="the recorded catalogs (../shared/real) are not here"),
]
CATALOGS = {
    "geonorge": ("dcat", "norway-2017/geonorge-data-2017-10-19.xml", 168),
    "gdoc": ("dcat", "norway-2017/gdoc-data-2017-10-19.ttl", 133),
    "nav": ("dcat", "norway-2017/nav-2017-10-31.ttl", 42),
    "difi": ("dcat", "norway-2017/difi-dataset-2017-10-19.jsonld", 33),
    "zurich": ("dcat", "zurich/catalog-page-1.ttl", 100),
    "germany": ("dcat", "dcatap-de-catalog.rdf", 1),
    "dcat-us": ("data_json", "dcat-us/example1-dcat-us-3.0.json", 0),
}
DATASET = "http://www.w3.org/ns/dcat#Dataset"


def run(home: Path, *arguments: str, code: int = 0) -> dict[str, Any]:
    """One command in this process, whose network is closed; its JSON answer."""
    out = io.StringIO()
    with contextlib.redirect_stdout(out), pytest.raises(SystemExit) as left:
        main(["--home", str(home), "--json", *arguments])
    assert (left.value.code or 0) == code, out.getvalue()
    answer: dict[str, Any] = json.loads(out.getvalue())
    return answer


def connect(home: Path, source_id: str, kind: str, file: Path) -> None:
    folder = home / "sources"
    folder.mkdir(parents=True, exist_ok=True)
    http = {"file_roots": [str(REAL)], "retries": 0, "backoff": 0, "connect_timeout": 1}
    values = {"kind": kind, "url": file.resolve().as_uri(), "http": http, "language": "en"}
    (folder / f"{source_id}.yaml").write_text(yaml.safe_dump(values), "utf-8")


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("real") / "home"
    for source_id, (kind, name, _) in CATALOGS.items():
        connect(root, source_id, kind, REAL / name)
    assert run(root, "sources", "sync")["added"] == sorted(CATALOGS)
    return root


@pytest.fixture(scope="module")
def first(home: Path) -> dict[str, dict[str, Any]]:
    return {source_id: run(home, "harvest", source_id) for source_id in CATALOGS}


@contextlib.contextmanager
def serve(home: Path) -> Iterator[str]:
    port = free_port()
    command = [str(PROGRAMS / "hub"), "serve", "--no-schedule", "--port", str(port)]
    process = subprocess.Popen(command, env=environment(home), stdout=subprocess.DEVNULL)
    try:
        yield f"http://127.0.0.1:{_answering(port, process)}"
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(40)


def _answering(port: int, process: subprocess.Popen[bytes]) -> int:
    for _ in range(600):
        assert process.poll() is None, "hub serve ended"
        with contextlib.suppress(OSError), urlopen(f"http://127.0.0.1:{port}/readyz", timeout=10):
            return port
        time.sleep(0.1)
    raise AssertionError("hub serve does not answer")


def select(url: str, query: str) -> list[dict[str, Any]]:
    asked = Request(f"{url}/sparql?query={quote(query)}", headers={"Accept": "application/sparql-results+json"})
    with urlopen(asked, timeout=60) as answer:
        found: list[dict[str, Any]] = json.load(answer)["results"]["bindings"]
    return found


@pytest.mark.parametrize("source_id", CATALOGS)
def test_as_many_records_as_the_file_holds(first: dict[str, dict[str, Any]], source_id: str) -> None:
    outcome = first[source_id]
    wanted = CATALOGS[source_id][2] or outcome["add"]
    assert outcome["state"] == "finished", outcome
    assert outcome["add"] == wanted > 0
    assert outcome["reject"] == outcome["withdraw"] == outcome["held"] == 0


def test_a_second_run_changes_nothing(home: Path, first: dict[str, dict[str, Any]]) -> None:
    before = {one["id"]: one["digest"] for one in run(home, "records", "list", "--limit", "10000")["items"]}
    for source_id, outcome in first.items():
        again = run(home, "harvest", source_id)
        changes = [again[name] for name in ("add", "update", "withdraw", "reject", "move")]
        assert again["state"] == "finished" and changes == [0] * 5, (source_id, again)
        assert again["unchanged"] or again["keep"] == outcome["add"], (source_id, again)
    after = {one["id"]: one["digest"] for one in run(home, "records", "list", "--limit", "10000")["items"]}
    assert before == after
    assert all(len(run(home, "records", "history", key)["items"]) == 1 for key in list(after)[::100])


def test_findings_and_leftovers_are_told(home: Path, first: dict[str, dict[str, Any]]) -> None:
    for source_id in CATALOGS:
        found = run(home, "findings", "--source", source_id, "--limit", "100000")["items"]
        assert all(one["vi"] and one["en"] and one["rule"] for one in found), source_id
        shown = run(home, "sources", "show", source_id)
        assert all(one["path"] and one["count"] > 0 for one in shown["leftovers"]), source_id
    # Only page 1 of Zürich's catalog is recorded, so its listing is not whole and nothing may be inferred from absence.
    assert first["zurich"]["full"] is False and first["gdoc"]["full"] is True


def test_services_agree_with_the_ledger(home: Path, first: dict[str, dict[str, Any]]) -> None:
    known = run(home, "records", "list", "--limit", "10000")["items"]
    shown = [one for one in known if one["shown"] and one["state"] == "live" and one["visibility"] == "public"]
    assert len(shown) >= 168 + 133 + 42 + 33 + 100
    with serve(home) as url:
        with urlopen(f"{url}/api/3/action/package_search?rows=0", timeout=60) as answer:
            searched = json.load(answer)["result"]["count"]
        with urlopen(f"{url}/api/3/action/package_list", timeout=60) as answer:
            listed = json.load(answer)["result"]
        for source_id in ("geonorge", "zurich"):
            with urlopen(f"{url}/api/3/action/package_search?rows=0&fq=harvest_source_id:{source_id}") as answer:
                own = sum(one["source"] == source_id for one in shown)
                assert json.load(answer)["result"]["count"] == own
        datasets = {one["d"]["value"] for one in select(url, f"SELECT DISTINCT ?d {{ ?d a <{DATASET}> }}")}
        graph = {one["s"]["value"] for one in select(url, "SELECT DISTINCT ?s { ?s ?p ?o }")}
    assert searched == len(listed) == len(set(listed)) == len(shown)
    assert {one["iri"] for one in shown if one["class"] == "dataset"} <= datasets
    assert {one["iri"] for one in shown} <= graph
    assert len(datasets) == sum(one["class"] == "dataset" for one in shown)


def test_examples_of_the_dcat_group(tmp_path: Path) -> None:
    """Every dataset with an IRI that rdflib finds in an example is a record."""
    home = tmp_path / "home"
    files = {f"x{number}": file for number, file in enumerate(sorted((REAL / "dxwg").glob("*.ttl")))}
    for source_id, file in files.items():
        connect(home, source_id, "dcat", file)
    run(home, "sources", "sync")
    for source_id, file in files.items():
        graph = rdflib.Graph().parse(file)
        typed = graph.subjects(rdflib.RDF.type, rdflib.URIRef(DATASET))
        wanted = {str(one) for one in typed if isinstance(one, rdflib.URIRef) and one.startswith("http")}
        if not wanted:
            continue
        outcome = run(home, "harvest", source_id, "--wait", "0")
        records = run(home, "records", "list", "--source", source_id, "--limit", "1000")["items"]
        assert wanted <= {one["iri"] for one in records}, file.name
        live = sum(one["state"] == "live" for one in records)
        assert outcome["add"] == live, file.name
        told = run(home, "findings", "--source", source_id, "--limit", "1000")["items"]
        named = {one["identifier"] for one in told if one["rule"] == "dcat.dataset.undescribed"}
        assert outcome["reject"] == len(named) + len(records) - live, file.name


def test_a_harvest_killed_at_any_moment_is_finished_by_the_next(home: Path, tmp_path: Path) -> None:
    """`kill -9` after 0.3 to 2 seconds; the next run ends as an unbroken one does."""
    wanted: set[tuple[str, str]] | None = None
    for attempt, seconds in enumerate((None, 0.8, 1.4, 2.0)):
        root = tmp_path / f"home{attempt}"
        connect(root, "geonorge", "dcat", REAL / CATALOGS["geonorge"][1])
        run(root, "sources", "sync")
        if seconds is not None:
            command = [str(PROGRAMS / "hub"), "harvest", "geonorge"]
            process = subprocess.Popen(command, env=environment(root), start_new_session=True)
            time.sleep(seconds)
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        assert run(root, "harvest", "geonorge")["state"] == "finished"
        records = run(root, "records", "list", "--limit", "1000")["items"]
        state = {(one["identifier"], one["name"]) for one in records}
        assert len(state) == 168 and all(one["state"] == "live" for one in records)
        assert run(root, "doctor")["healthy"]
        wanted = wanted or state
        assert state == wanted
