"""`hub reconcile` of a large catalog: published once by the hub, compared unchanged, compared after edits there."""

from __future__ import annotations

import json
import subprocess
import sys
import time
import uuid
from pathlib import Path
from typing import Any

import orjson

from bench.ckan.datasets import catalog, served
from bench.ckan.peer import Ckan, cpu_of_ckan, put_source

__all__ = ["measure", "words"]

_EDITED = 3
_SETTLE = 3.0


def measure(url: str, token: str, folder: Path, *, count: int) -> dict[str, Any]:
    """The first publishing of `count` datasets, a run in which nothing changed, and comparisons."""
    name = f"r{uuid.uuid4().hex[:6]}"
    www, root = folder / f"www-{name}", folder / f"home-{name}"
    www.mkdir()
    text = catalog(name, count, files=1).replace("nước tại trạm ", f"nước tại trạm {name}-")
    (www / "catalog.ttl").write_text(text, "utf-8")
    found: dict[str, Any] = {"count": count}
    with served(www) as address:
        _home(root, name, f"{address}/catalog.ttl", url, token)
        for kind in ("first", "unchanged"):
            cpu = cpu_of_ckan()
            found[kind] = _run("through", str(root), name)
            found[kind]["ckan_cpu"] = cpu_of_ckan() - cpu
            print(kind, found[kind], file=sys.stderr, flush=True)
    for kind in ("reconcile", "reconcile again"):
        cpu = cpu_of_ckan()
        found[kind] = _run("publish", str(root), "--reconcile")
        found[kind]["ckan_cpu"] = cpu_of_ckan() - cpu
        print(kind, found[kind], file=sys.stderr, flush=True)
    ckan = Ckan(url, token)
    _edit(ckan, name)
    found["reconcile after edits"] = _run("publish", str(root), "--reconcile")
    found["edited"] = _EDITED
    assert found["reconcile after edits"]["different"] == _EDITED, found["reconcile after edits"]
    found["there"] = ckan.call("package_search", {"rows": 0, "include_private": True})["count"]
    return found


def _home(root: Path, name: str, address: str, url: str, token: str) -> None:
    root.mkdir()
    (root / "token").write_text(token, "utf-8")
    settings = {"ckan": {"real": {"url": url, "token": f"file:{root / 'token'}"}}}
    (root / "hub.yaml").write_text(orjson.dumps(settings).decode(), "utf-8")
    put_source(root, name, address, "Bench")


def _run(module: str, *arguments: str) -> dict[str, Any]:
    command = [sys.executable, "-m", f"bench.ckan.{module}", *arguments]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _edit(ckan: Ckan, name: str) -> None:
    mine = f"+uri:https\\:\\/\\/bench.test\\/{name}\\/*"
    some = ckan.call("package_search", {"fq": mine, "rows": _EDITED, "sort": "id asc"})["results"]
    for one in some:
        ckan.call("package_patch", {"id": one["id"], "notes": "Edited by hand"})
    # The index follows the writes.
    time.sleep(_SETTLE)


def words(found: dict[str, Any]) -> str:
    """The figures as Markdown."""
    first, unchanged = found["first"], found["unchanged"]
    rows = []
    for kind in ("reconcile", "reconcile again", "reconcile after edits"):
        one = found[kind]
        pages = one["calls"].get("package_search", 0)
        rows.append(
            f"| {kind} | {one['compared']:,} | {one['different']} | {pages} | {sum(one['calls'].values()) - pages} |"
            f" {one['seconds']:.1f} | {one['cpu']:.1f} |"
        )
    return "\n".join(
        [
            "## A large catalog",
            "",
            f"{found['count']:,} datasets (Turtle, one resource each) harvested and published by the hub in"
            f" {first['seconds']:,.0f} s ({first['harvest_seconds']:,.0f} s of it the harvest;"
            f" {sum(first['calls'].values()):,} calls). The same catalog again, unchanged:"
            f" {sum(unchanged['calls'].values())} calls. Then `hub reconcile ckan --dry-run`, with"
            f" {found['there']:,} packages in the CKAN, at last after {found['edited']} were edited there."
            " `python -m bench.ckan --only reconciling`.",
            "",
            "| | compared | different | pages of `package_search` | other calls | s | hub's CPU, s |",
            "|---|---|---|---|---|---|---|",
            *rows,
            "",
        ]
    )
