"""The bench measures what it says: its catalogs, its parts at a small size, and what it writes."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from bench import catalogs, parsing, querying, records, report
from bench.__main__ import main
from bench.peer import NoPeer, install
from bench.runs import Bench, RunFailed
from vocab.rdf import Syntax, parse

_ABOUT = {"date": "2026-01-01", "python": "3.11", "cpus": 2}


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    return Bench(tmp_path)


def test_both_rdf_forms_say_the_same_and_46_statements_a_dataset(bench: Bench) -> None:
    graphs = [
        set(parse(bench.catalog(form, count), syntax))
        for form, syntax in (("rdf", Syntax.RDF_XML), ("ttl", Syntax.TURTLE))
        for count in (10, 30)
    ]
    assert graphs[0] == graphs[2] and graphs[1] == graphs[3]
    assert len(graphs[1]) - len(graphs[0]) == 20 * catalogs.STATEMENTS
    files = Counter(line.split(" ")[0] for line in graphs[0] if "dcat#distribution>" in line)
    assert set(files.values()) == {3}


def test_a_revision_changes_every_dataset_and_nothing_else(bench: Bench) -> None:
    old, new = (set(parse(bench.catalog("ttl", 20, revision), Syntax.TURTLE)) for revision in (0, 1))
    assert all("terms/modified>" in line for line in old ^ new) and len(old - new) == 20


def test_a_form_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="csv"):
        catalogs.write(tmp_path / "x", "csv", 1)


def test_packages_are_as_many_as_asked_for_with_ids_of_their_own() -> None:
    made = list(catalogs.packages(50, start=5))
    assert len({one["id"] for one in made}) == 50
    assert all(len(one["resources"]) == 3 for one in made)  # type: ignore[arg-type]


def test_cost_harvests_both_forms_and_then_finds_nothing_changed(bench: Bench) -> None:
    found = records.cost(bench, 40)
    assert set(found) == {"ckan_json", "rdf_xml"}
    assert all(one["cpu_ms_per_record"] > 0 and one["unchanged_per_cpu_s"] > 0 for one in found.values())
    assert {"listing", "mapping", "applying"} <= set(found["rdf_xml"]["stages_s"])


def test_a_run_that_counts_something_else_is_no_measurement(bench: Bench) -> None:
    with bench.home("x") as root, bench.source(root, "rdf", 5) as source_id:
        run = bench.harvest(root, source_id)
    assert run.process_mb > 20 and run.worker_mb > 10
    with pytest.raises(RunFailed, match="expected"):
        records._expect(run, add=6)


def test_a_harvest_that_fails_ends_the_bench(bench: Bench) -> None:
    with bench.home("x") as root, bench.source(root, "rdf", 5) as source_id:
        bench.catalog("rdf", 5).unlink()
        with pytest.raises(RunFailed, match="bench:"):
            bench.harvest(root, source_id)


def test_scale_waits_for_every_projection_and_watches_memory(bench: Bench) -> None:
    (one,) = records.scale(bench, (30,)).values()
    assert one["peak_mb"] == one["process_mb"] + one["worker_mb"] > 30
    assert one["with_projections_mb"] >= one["peak_mb"] and one["confirm_s"] > 0


def test_parsing_is_compared_by_statements(bench: Bench) -> None:
    found = parsing.measure(bench, 30, rounds=1)
    assert set(found) == {"rdf_xml", "turtle"} and all(one["ratio"] > 0 for one in found.values())


def test_http_and_engine_answer_the_same(bench: Bench) -> None:
    found = querying.measure(bench, 60, rounds=1)
    assert set(found["queries"]) == set(querying.QUERIES)
    assert found["ratio"] == pytest.approx(found["http_s"] / found["engine_s"])


def test_a_peer_that_cannot_be_installed_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bench.peer._PACKAGES", ("--no-index", "no-such-package-of-the-bench"))
    with pytest.raises(NoPeer, match="no-such-package-of-the-bench"):
        install(tmp_path / "venv")


def test_ratios_are_theirs_over_ours_and_a_skipped_peer_has_none() -> None:
    cost = {"rdf_xml": {"cpu_ms_per_record": 2.0, "unchanged_per_cpu_s": 9.0}}
    both = report.keys({"cost": cost, "peer": {"rdf_xml": {"cpu_ms_per_record": 40.0}}})
    assert both["record_vs_peer"] == {"rdf_xml": 20.0}
    skipped = {"about": _ABOUT, "peer": {"skipped": "no network"}}
    assert "record_vs_peer" not in report.keys(skipped)
    assert "not measured: no network" in report.markdown(skipped)


def test_one_part_is_run_and_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--only", "parse", "--datasets", "20", "--out", str(tmp_path)]) == 0
    written = json.loads((tmp_path / "results.json").read_text("utf-8"))
    assert set(written) == {"parse_vs_engine", "measured"}
    assert "## Parsing" in (tmp_path / "RESULTS.md").read_text("utf-8")
    assert "## SPARQL" not in capsys.readouterr().out


def test_a_part_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--only", "prase"])
    assert "there are parse" in capsys.readouterr().err


def test_what_is_not_run_now_can_be_kept(tmp_path: Path) -> None:
    earlier = {"measured": {"about": _ABOUT, "sparql": {"ratio": 1.5, "queries": {}}, "parse": {}}}
    (tmp_path / "results.json").write_text(json.dumps(earlier), "utf-8")
    assert main(["--only", "parse", "--datasets", "20", "--keep", "--out", str(tmp_path)]) == 0
    written = json.loads((tmp_path / "results.json").read_text("utf-8"))
    assert written["sparql_vs_engine"] == 1.5 and set(written["parse_vs_engine"]) == {"rdf_xml", "turtle"}


def test_what_a_ckan_cost_stays_in_the_results_when_the_rest_is_measured_again(tmp_path: Path) -> None:
    report.save_ckan("### Publishing\n\nfirst\n", tmp_path)
    report.save({"about": _ABOUT}, tmp_path)
    report.save_ckan("### Publishing\n\nsecond\n", tmp_path)
    report.save({"about": _ABOUT}, tmp_path)
    text = (tmp_path / "RESULTS.md").read_text("utf-8")
    assert text.startswith("# What the hub costs") and text.count(report.CKAN) == 1
    assert text.endswith("\n## Against a real CKAN\n\n### Publishing\n\nsecond\n")
