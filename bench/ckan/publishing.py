"""Publishing against what the same CKAN takes from a bare loader: the same bodies, taken in turns in the same run."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import uuid
from pathlib import Path
from typing import Any

import httpx
import orjson

from bench.ckan.datasets import catalog, served
from bench.ckan.peer import cpu_of_ckan
from hub.home import Home
from hub.ledger import sources
from hub.pipeline import work
from hub.projections._ckan_package import OWNER, outgoing
from hub.projections.ckan import CkanProjection, open_projection
from hub.projections.records import live_records
from hub.sources import Source

__all__ = ["measure", "words"]

_THREADS = (2, 4, 8)


def measure(url: str, token: str, folder: Path, *, count: int, rounds: int) -> dict[str, Any]:
    """Rounds of the loader at several concurrencies and the hub; then nothing changed; then a comparison."""
    found: dict[str, Any] = {"count": count, "rounds": []}
    home = folder / "home-0"
    for number in range(rounds):
        home = folder / f"home-{number}"
        bodies = _harvested(url, token, folder, home, count)
        turns = [*map(str, _THREADS), "hub"]
        # Each goes first as often as another: what else the machine does changes from minute to minute.
        turns = turns[number % len(turns) :] + turns[: number % len(turns)]
        one: dict[str, Any] = {"loader": {}}
        for turn in turns:
            cpu = cpu_of_ckan()
            if turn == "hub":
                one["hub"] = _run("publish", str(home))
                assert one["hub"]["calls"]["package_create"] == count, one
                one["hub"]["ckan_cpu"] = cpu_of_ckan() - cpu
            else:
                load = _run("loader", url, str(_bodies(folder, bodies, int(turn))), turn, token=token)
                assert load["refused"] == 0, load
                one["loader"][turn] = {"seconds": load["seconds"], "ckan_cpu": cpu_of_ckan() - cpu}
        found["rounds"].append(one)
        print(json.dumps(one), file=sys.stderr)
    found["ratios"] = [
        min(load["seconds"] for load in one["loader"].values()) / one["hub"]["seconds"] for one in found["rounds"]
    ]
    found["unchanged"] = _run("publish", str(home))
    found["reconcile"] = _run("publish", str(home), "--reconcile")
    found["there"] = _call(url, token, "package_search", {"rows": 0, "include_private": True})["count"]
    return found


def _run(module: str, *arguments: str, token: str = "") -> dict[str, Any]:
    command = [sys.executable, "-m", f"bench.ckan.{module}", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True, env={**os.environ, "CKAN_TOKEN": token})
    return dict(json.loads(done.stdout.splitlines()[-1]))


def _call(url: str, token: str, action: str, data: dict[str, Any]) -> Any:
    answer = httpx.post(f"{url}/api/3/action/{action}", json=data, headers={"Authorization": token}, timeout=120)
    answer.raise_for_status()
    return answer.json()["result"]


def _harvested(url: str, token: str, folder: Path, root: Path, count: int) -> list[dict[str, Any]]:
    """A home that has harvested `count` new datasets; the bodies that it will send."""
    name = f"b{uuid.uuid4().hex[:8]}"
    www = folder / f"www-{name}"
    www.mkdir()
    # Titles of its own, so that no short name is taken by an earlier round.
    text = catalog(name, count).replace("nước tại trạm ", f"nước tại trạm {name}-")
    (www / "catalog.ttl").write_text(text, "utf-8")
    root.mkdir()
    (root / "token").write_text(token, "utf-8")
    settings = {"ckan": {"real": {"url": url, "token": f"file:{root / 'token'}"}}}
    (root / "hub.yaml").write_text(orjson.dumps(settings).decode(), "utf-8")
    home = Home(root)
    with served(www) as address:
        values = {
            "id": name,
            "kind": "dcat",
            "url": f"{address}/catalog.ttl",
            "title": "Bench",
            "http": {"allow_hosts": ["127.0.0.1"]},
        }
        with home.ledger.write() as connection:
            sources.put(connection, Source.model_validate(values), origin="cli")
        assert work.harvest(home, name).counts["add"] == count
    (projection,) = open_projection(home)
    bodies = _made(home, projection)
    projection.close()
    home.ledger.dispose()
    return bodies


def _made(home: Home, projection: CkanProjection) -> list[dict[str, Any]]:
    """What is sent, places included: organizations and groups are made beforehand, for loader and hub alike."""
    sender = projection._connect()
    bodies = []
    with home.ledger.read() as connection:
        for live in live_records(connection):
            made = outgoing(live.facts, live.graph, sender.schema, owner=sender.owner)
            bodies.append(sender._placed(made))
    return bodies


def _bodies(folder: Path, bodies: list[dict[str, Any]], threads: int) -> Path:
    """The same bodies under ids and names of their own."""
    mark = uuid.uuid4().hex[:6]
    lines = []
    for body in bodies:
        files = [{**one, "id": str(uuid.uuid4())} for one in body["resources"]]
        extras = [{**one, "value": "bench"} if one["key"] == OWNER else one for one in body["extras"]]
        mine = {
            **body,
            "extras": extras,
            "id": str(uuid.uuid4()),
            "name": f"{body['name'][:90]}-{mark}",
            "resources": files,
        }
        lines.append(json.dumps(mine).encode())
    file = folder / f"bodies-{threads}-{mark}.jsonl"
    file.write_bytes(b"\n".join(lines))
    return file


def words(found: dict[str, Any]) -> str:
    """The figures as Markdown."""
    count, rounds = found["count"], found["rounds"]
    rows = []
    for number, one in enumerate(rounds, 1):
        loads = [f"{count / one['loader'][str(threads)]['seconds']:.1f}" for threads in _THREADS]
        hub = one["hub"]
        rows.append(
            f"| {number} | {' | '.join(loads)} | {count / hub['seconds']:.1f} | {found['ratios'][number - 1]:.1%} |"
            f" {1000 * hub['cpu'] / count:.1f} | {hub['in_flight']} |"
        )
    heads = " | ".join(f"loader, {threads} threads" for threads in _THREADS)
    total = len(rounds) * count
    sums = {str(threads): sum(one["loader"][str(threads)]["seconds"] for one in rounds) for threads in _THREADS}
    best = min(sums, key=sums.__getitem__)
    whole = sums[best] / sum(one["hub"]["seconds"] for one in rounds)
    cpu = {
        "loader": sum(one["loader"][best]["ckan_cpu"] for one in rounds) / total,
        "hub": sum(one["hub"]["ckan_cpu"] for one in rounds) / total,
        "own": sum(one["hub"]["cpu"] for one in rounds) / total,
    }
    unchanged, reconciled = found["unchanged"], found["reconcile"]
    return "\n".join(
        [
            "## Publishing",
            "",
            f"`package_create` of {count} datasets (nested fields of `dcat_ap_full.yaml`, two resources each), datasets"
            " a second. The loader posts ready-made bodies of the same content; the hub reads them from its ledger,"
            " lowers them, sends them, and notes what came of it. Both share the machine with the CKAN, and with"
            " whatever else ran: where rounds scatter, the sums and the CPU say more."
            f" `deploy/ckan/run-bench.sh .venv/bin/python --only publishing --count {count} --rounds {len(rounds)}`.",
            "",
            f"| round | {heads} | hub | of the best loader | hub's CPU, ms a dataset | in flight at the end |",
            "|" + "---|" * (len(_THREADS) + 5),
            *rows,
            "",
            f"Median of the rounds: {statistics.median(found['ratios']):.1%} of that round's best loader. All rounds"
            f" together against the concurrency that was best over all of them ({best} threads): {whole:.1%}.",
            "",
            f"CPU, which does not depend on what else runs: a dataset costs the CKAN {1000 * cpu['loader']:.0f} ms from"
            f" the loader and {1000 * cpu['hub']:.0f} ms from the hub, and the hub itself {1000 * cpu['own']:.1f} ms:"
            f" {cpu['loader'] / (cpu['hub'] + cpu['own']):.1%} of the loader's rate where all the CPUs are busy.",
            "",
            f"- The same catalog again, nothing changed: {sum(unchanged['calls'].values())} calls,"
            f" {unchanged['seconds']:.2f} s.",
            f"- `hub reconcile ckan --dry-run`: {reconciled['compared']} records compared with {found['there']}"
            f" packages there, {reconciled['different']} different, calls {reconciled['calls']},"
            f" {reconciled['seconds']:.1f} s ({reconciled['cpu']:.1f} s CPU of the hub).",
            "",
        ]
    )
