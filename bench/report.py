"""The two files: `results.json` for machines, `RESULTS.md` for readers."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

__all__ = ["CKAN", "keys", "markdown", "save", "save_ckan"]

CKAN = "\n## Against a real CKAN\n"
"""Where the part begins that `bench.ckan` writes: to the end of the file."""


def keys(results: Mapping[str, Any]) -> dict[str, Any]:
    """The claims by their keys, from what was measured; a part that did not run has none."""
    found: dict[str, Any] = {}
    cost, peer = results.get("cost"), results.get("peer")
    if cost and peer and "skipped" not in peer:
        found["record_vs_peer"] = {
            name: peer[name]["cpu_ms_per_record"] / cost[name]["cpu_ms_per_record"] for name in cost if name in peer
        }
    if parse := results.get("parse"):
        found["parse_vs_engine"] = {name: one["ratio"] for name, one in parse.items()}
    if cost:
        found["unchanged_per_cpu_s"] = {name: one["unchanged_per_cpu_s"] for name, one in cost.items()}
    if scale := results.get("scale"):
        found["confirm_s"] = {size: one["confirm_s"] for size, one in scale.items()}
        found["peak_mb"] = {size: one["peak_mb"] for size, one in scale.items()}
    if sparql := results.get("sparql"):
        found["sparql_vs_engine"] = sparql["ratio"]
    return found


def save(results: Mapping[str, Any], folder: Path) -> None:
    """Write both files."""
    whole = {**keys(results), "measured": dict(results)}
    (folder / "results.json").write_text(json.dumps(_rounded(whole), indent=2, ensure_ascii=False) + "\n", "utf-8")
    file = folder / "RESULTS.md"
    file.write_text(markdown(results) + _of_ckan(file), "utf-8")


def save_ckan(told: str, folder: Path) -> None:
    """Write the part about a CKAN, Markdown below its heading, into the same file; the rest stays."""
    file = folder / "RESULTS.md"
    rest = file.read_text("utf-8").partition(CKAN)[0] if file.exists() else "# What the hub costs\n"
    file.write_text(f"{rest}{CKAN}\n{told.rstrip()}\n", "utf-8")


def _of_ckan(file: Path) -> str:
    _, heading, told = (file.read_text("utf-8") if file.exists() else "").partition(CKAN)
    return heading + told


def _rounded(value: Any) -> Any:
    match value:
        case float():
            return float(f"{value:.4g}")
        case dict():
            return {key: _rounded(one) for key, one in value.items()}
        case _:
            return value


def markdown(results: Mapping[str, Any]) -> str:
    """The results in words and tables, with what each number is and is not."""
    about = results["about"]
    parts = [
        "# What the hub costs",
        "",
        f"Written by `python -m bench` (`make bench`) on {about['date']}: Python {about['python']}, {about['cpus']} "
        "CPUs, shared with other work. Absolute figures move by half with the machine's load; both sides of a "
        "ratio are measured in one run. Catalogs are generated (`bench/catalogs.py`): 46 statements and 3 "
        "distributions a dataset. What a real CKAN and its harvester cost stands at the end.",
        "",
        "| claim | key | measured | goal |",
        "|---|---|---|---|",
        *_claims(keys(results), results),
    ]
    for title, write in (
        ("A record", _cost),
        ("Parsing", _parse),
        ("Memory and confirmation", _scale),
        ("SPARQL over HTTP", _sparql),
    ):
        lines = write(results)
        if lines:
            parts += ["", f"## {title}", "", *lines]
    return "\n".join(parts) + "\n"


def _claims(found: Mapping[str, Any], results: Mapping[str, Any]) -> list[str]:
    rows = []
    words = {
        "record_vs_peer": ("a record: how many times less CPU than the peer", "50"),
        "parse_vs_engine": ("parsing: times the engine's CPU", "1.5"),
        "unchanged_per_cpu_s": ("unchanged re-harvest, listed whole: records a second of CPU", ""),
        "confirm_s": ("seconds from the end of a harvest to the last confirmation, by datasets", ""),
        "peak_mb": ("peak memory of a harvest with its largest worker, MB, by datasets", "flat, under 500"),
        "sparql_vs_engine": ("SPARQL over HTTP: times the bare engine", "1.1"),
    }
    for key, (what, goal) in words.items():
        if key in found:
            rows.append(f"| {what} | `{key}` | {_shown(found[key])} | {goal} |")
    if "skipped" in results.get("peer", {}):
        rows.append(f"| against the peer | `record_vs_peer` | not measured: {results['peer']['skipped']} | 50 |")
    return rows


def _shown(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name.replace('_', ' ')}: {_shown(one)}" for name, one in value.items())
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _table(head: tuple[str, ...], rows: list[tuple[Any, ...]]) -> list[str]:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}"]
    for row in rows:
        lines.append(f"| {' | '.join(one if isinstance(one, str) else _shown(one) for one in row)} |")
    return lines


def _cost(results: Mapping[str, Any]) -> list[str]:
    cost = results.get("cost")
    if not cost:
        return []
    peer = results.get("peer", {})
    rows = []
    for name, one in cost.items():
        theirs = peer.get(name, {}).get("cpu_ms_per_record")
        stages = ", ".join(f"{stage} {_shown(taken)}" for stage, taken in one["stages_s"].items())
        rows.append((name.replace("_", " "), one["cpu_ms_per_record"], theirs or "-", one["asked_s"], stages))
    return [
        "Ours: the whole harvest (fetch, decode, stage, map, judge, digest, plan, apply to the ledger and its log), "
        "all its processes. The peer: its parser (RDF/XML to packages) or serialiser (package to DCAT) and pySHACL "
        "with the same shapes in one batch; no fetching, no digest, no ledger; a site's database is played by a "
        "constant.",
        "",
        *_table(
            ("from", "ours, CPU ms", "peer, CPU ms", "re-harvest that may ask what changed, s", "our stages, wall s"),
            rows,
        ),
    ]


def _parse(results: Mapping[str, Any]) -> list[str]:
    if not (parse := results.get("parse")):
        return []
    rows = [
        (
            name.replace("_", " "),
            one["datasets_per_cpu_s"],
            one["engine_datasets_per_cpu_s"],
            one["ratio"],
            one["ratio_to_objects"],
        )
        for name, one in parse.items()
    ]
    return [
        "`vocab.rdf.statements` (lenient, sources of any encoding, entities refused) against bare pyoxigraph whose "
        "statements are written as text too; the last column is against its objects unread.",
        "",
        *_table(("syntax", "ours, datasets/CPU s", "engine, datasets/CPU s", "ratio", "ratio to objects"), rows),
    ]


def _scale(results: Mapping[str, Any]) -> list[str]:
    if not (scale := results.get("scale")):
        return []
    rows = [
        (
            f"{int(size):,}",
            one["process_mb"],
            one["worker_mb"],
            one["peak_mb"],
            one["with_projections_mb"],
            one["harvest_s"],
            one["confirm_s"],
        )
        for size, one in scale.items()
    ]
    return [
        "From RDF/XML, a first harvest. Memory is the kernel's high-water mark; with projections: the same process "
        "when it also follows the log (graph, search, dump) by itself, as `hub harvest` does without a server beside "
        "it.",
        "",
        *_table(
            ("datasets", "process, MB", "worker, MB", "both, MB", "with projections, MB", "harvest, s", "confirm, s"),
            rows,
        ),
    ]


def _sparql(results: Mapping[str, Any]) -> list[str]:
    if not (sparql := results.get("sparql")):
        return []
    rows = [
        (name, 1000 * one["http_s"], 1000 * one["engine_s"], one["ratio"]) for name, one in sparql["queries"].items()
    ]
    return [
        "Whole answers as SPARQL JSON from a server process, against the engine in this process on the same snapshot, "
        "by turns; the claim is the ratio of the sums.",
        "",
        *_table(("query", "HTTP, ms", "engine, ms", "ratio"), rows),
    ]
