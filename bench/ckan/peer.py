"""The same datasets into the same CKAN by the peer (ckanext-harvest's `dcat_rdf` of ckanext-dcat) and by the hub.

First, unchanged, and with a tenth changed; wall against wall. The peer runs in the CKAN's own environment (one gather
and two fetch consumers, as its manual says); nothing of it is imported here.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import orjson
import psutil

from bench.ckan.datasets import catalog, served
from hub.home import Home
from hub.ledger import sources
from hub.sources import Source

__all__ = ["Ckan", "cpu_of_ckan", "measure", "put_source", "words"]

_PATIENCE = 1200.0
_FETCHERS = 2
_SETTLE = 2.5
_LARGE = 10_000
_WRITES = ("package_create", "package_update", "package_patch", "package_delete")
_ROUNDS = ("first", "unchanged", "a tenth changed")


def measure(url: str, token: str, folder: Path, *, count: int) -> dict[str, Any]:
    """Seconds, calls and CPU of both, round by round; the counts are checked in the CKAN."""
    ckan = Ckan(url, token)
    found: dict[str, Any] = {"count": count, "peer": {}, "hub": {}}
    www = folder / f"www-{uuid.uuid4().hex[:6]}"
    www.mkdir()
    with served(www) as address:
        with _consumers():
            peer = _Peer(ckan, www, address, count)
            for name in _ROUNDS:
                peer.write(changed=name == _ROUNDS[2])
                found["peer"][name] = peer.run()
                print(name, found["peer"][name], file=sys.stderr, flush=True)
        hub = _Hub(ckan, www, address, count, folder)
        for name in _ROUNDS:
            hub.write(changed=name == _ROUNDS[2])
            found["hub"][name] = hub.run()
            print(name, found["hub"][name], file=sys.stderr, flush=True)
        found["large"] = large(www, address, folder)
    found["times"] = {name: found["peer"][name]["seconds"] / found["hub"][name]["seconds"] for name in _ROUNDS}
    found["work"] = {name: found["peer"][name]["cpu"] / found["hub"][name]["all_cpu"] for name in _ROUNDS}
    return found


def large(www: Path, address: str, folder: Path, count: int = _LARGE) -> dict[str, Any]:
    """What a run of the hub costs when nothing changed in a catalog of `count`: it ends before any CKAN."""
    name, root = f"large-{uuid.uuid4().hex[:6]}", folder / f"large-{uuid.uuid4().hex[:6]}"
    root.mkdir()
    file = www / f"{name}.ttl"
    file.write_text(catalog(name, count, files=1), "utf-8")
    # Not of this second, in which it might change again unseen.
    os.utime(file, (time.time() - 60,) * 2)
    put_source(root, name, f"{address}/{name}.ttl")
    command = [sys.executable, "-m", "bench.ckan.through", str(root), name, "--alone"]
    runs = []
    for _ in range(4):
        done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
        runs.append(json.loads(done.stdout.splitlines()[-1]))
        print("large", runs[-1], file=sys.stderr, flush=True)
    unchanged = sorted(runs[1:], key=lambda run: float(run["cpu"]))
    return {"count": count, "first": runs[0], "unchanged": unchanged[1]}


def put_source(root: Path, name: str, address: str, title: str = "Hub") -> None:
    """A source of DCAT, in a home of its own."""
    values = {
        "id": name,
        "kind": "dcat",
        "url": address,
        "title": title,
        "http": {"allow_hosts": ["127.0.0.1"]},
    }
    home = Home(root)
    with home.ledger.write() as connection:
        sources.put(connection, Source.model_validate(values), origin="cli")
    home.ledger.dispose()


def _written(name: str, count: int, *, changed: bool) -> str:
    # Titles of its own, so that nobody is slowed by short names that are taken.
    text = catalog(name, count).replace("nước tại trạm ", f"nước tại trạm {name}-")
    return re.sub(r"(hằng ngày của trạm \d*0),", r"\1 (đã hiệu chỉnh),", text) if changed else text


class Ckan:
    """The CKAN, asked with a token."""

    def __init__(self, url: str, token: str) -> None:
        self.url, self.token = url, token
        self._client = httpx.Client(timeout=120, headers={"Authorization": token})

    def call(self, action: str, data: dict[str, Any]) -> Any:
        answer = self._client.post(f"{self.url}/api/3/action/{action}", json=data)
        if answer.status_code != 200:
            raise RuntimeError(f"{action}: {answer.status_code} {answer.text[:500]}")
        return answer.json()["result"]

    def count(self, fq: str) -> int:
        return int(self.call("package_search", {"fq": fq, "rows": 0, "include_private": True})["count"])

    def changed(self, fq: str) -> int:
        """How many carry the words of the change."""
        return int(self.call("package_search", {"q": '"hiệu chỉnh"', "fq": fq, "rows": 0})["count"])


def cpu_of_ckan() -> float:
    """CPU seconds of all that runs below the CKAN's folder: its servers, database, index, queue and consumers."""
    folder = os.environ["CKAN_HOME"]
    seen: dict[int, float] = {}
    for process in psutil.process_iter(["cmdline"]):
        if not any(folder in part for part in process.info["cmdline"] or ()):
            continue
        try:
            for one in (process, *process.children(recursive=True)):
                times = one.cpu_times()
                seen[one.pid] = times.user + times.system + times.children_user + times.children_system
        except psutil.Error:
            continue
    return sum(seen.values())


@contextmanager
def _consumers() -> Iterator[None]:
    command = [os.environ["CKAN_BIN"], "-c", os.environ["CKAN_INI"], "harvester"]
    kinds = ["gather-consumer", *["fetch-consumer"] * _FETCHERS]
    started = [
        subprocess.Popen([*command, kind], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for kind in kinds
    ]
    try:
        time.sleep(25)  # each takes several seconds to load CKAN, which no round is to pay for
        yield
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait()


class _Peer:
    def __init__(self, ckan: Ckan, www: Path, address: str, count: int) -> None:
        self.ckan, self.www, self.count = ckan, www, count
        self.name = f"peer-{uuid.uuid4().hex[:6]}"
        ckan.call("organization_create", {"name": self.name, "title": "Peer"})
        source = {
            "name": f"source-{self.name}",
            "title": "Peer",
            "url": f"{address}/{self.name}.ttl",
            "source_type": "dcat_rdf",
            "owner_org": self.name,
            "config": json.dumps({"rdf_format": "text/turtle"}),
        }
        self.write(changed=False)
        self.source = ckan.call("harvest_source_create", source)["id"]

    def write(self, *, changed: bool) -> None:
        (self.www / f"{self.name}.ttl").write_text(_written(self.name, self.count, changed=changed), "utf-8")

    def run(self) -> dict[str, Any]:
        cpu, start = cpu_of_ckan(), time.perf_counter()
        job = self.ckan.call("harvest_job_create", {"source_id": self.source, "run": True})["id"]
        until = time.monotonic() + _PATIENCE
        while True:
            stats = self.ckan.call("harvest_job_show", {"id": job})["stats"]
            if sum(stats.get(key, 0) for key in ("added", "updated", "not modified", "errored")) >= self.count:
                break
            if time.monotonic() > until:
                raise TimeoutError(f"the peer's job does not end: {stats}")
            time.sleep(0.25)
        seconds = time.perf_counter() - start
        cpu = cpu_of_ckan() - cpu
        self.ckan.call("harvest_jobs_run", {})
        time.sleep(_SETTLE)
        mine = f"+organization:{self.name} +dataset_type:dataset"
        return {
            "seconds": seconds,
            "cpu": cpu,
            "stats": stats,
            "there": self.ckan.count(mine),
            "changed": self.ckan.changed(mine),
        }


class _Hub:
    def __init__(self, ckan: Ckan, www: Path, address: str, count: int, folder: Path) -> None:
        self.ckan, self.www, self.count = ckan, www, count
        self.name = f"hub-{uuid.uuid4().hex[:6]}"
        self.root = folder / f"home-{self.name}"
        self.root.mkdir()
        (self.root / "token").write_text(ckan.token, "utf-8")
        settings = {"ckan": {"real": {"url": ckan.url, "token": f"file:{self.root / 'token'}"}}}
        (self.root / "hub.yaml").write_text(orjson.dumps(settings).decode(), "utf-8")
        self.write(changed=False)
        put_source(self.root, self.name, f"{address}/{self.name}.ttl")

    def write(self, *, changed: bool) -> None:
        text, file = _written(self.name, self.count, changed=changed), self.www / f"{self.name}.ttl"
        if not file.exists() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")
            # Not of this second, in which it might change again unseen.
            os.utime(file, (time.time() - 60 + 30 * changed,) * 2)

    def run(self) -> dict[str, Any]:
        cpu = cpu_of_ckan()
        command = [sys.executable, "-m", "bench.ckan.through", str(self.root), self.name]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
        said["all_cpu"] = said["cpu"] + cpu_of_ckan() - cpu
        time.sleep(_SETTLE)
        mine = f"+uri:https\\:\\/\\/bench.test\\/{self.name}\\/*"
        return {**said, "there": self.ckan.count(mine), "changed": self.ckan.changed(mine)}


def _large_words(found: dict[str, Any]) -> list[str]:
    if "large" not in found:
        return []
    count, one = found["large"]["count"], found["large"]["unchanged"]
    each = found["peer"]["unchanged"]["cpu"] / found["count"]
    return [
        f"At {count:,} datasets, none changed, a run of the hub takes {one['seconds']:.2f} s and {one['cpu']:.2f} s CPU"
        f" (measured); the peer, at its {1000 * each:.0f} ms CPU a dataset, {each * count:,.0f} s CPU (worked out, not"
        f" measured) and {count:,} writes: {each * count / one['cpu']:,.0f} times.",
    ]


def words(found: dict[str, Any]) -> str:
    """The figures as Markdown."""
    count = found["count"]
    rows = []
    for name in _ROUNDS:
        peer, hub = found["peer"][name], found["hub"][name]
        written = peer["stats"].get("added", 0) + peer["stats"].get("updated", 0)
        ours = sum(number for action, number in hub["calls"].items() if action in _WRITES)
        cells = (
            name,
            f"{peer['seconds']:.1f}",
            f"{hub['seconds']:.3g}",
            f"{found['times'][name]:.3g}",
            f"{peer['cpu']:.1f}",
            f"{hub['all_cpu']:.3g}",
            f"{found['work'][name]:.3g}",
            str(written),
            str(ours),
            f"{peer['there']}, {hub['there']}",
        )
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(
        [
            "## Against the peer",
            "",
            f"{count} DCAT datasets (Turtle, nested fields, two resources each) into the same CKAN: ckanext-harvest"
            f" with ckanext-dcat (`dcat_rdf`, one gather and {_FETCHERS} fetch consumers) against the hub (harvest,"
            " validation, ledger, publishing). CPU is that of everything below the CKAN's folder (servers, database,"
            " index, consumers), and with the hub its own. `python -m bench.ckan --only peer`.",
            "",
            "| round | peer, s | hub, s | times | peer, CPU s | hub, CPU s | times | peer writes | hub writes |"
            " there: peer, hub |",
            "|" + "---|" * 10,
            *rows,
            "",
            "Unchanged, the peer writes every dataset again; the hub asks its source once, is told 304 or gets"
            " the same bytes, and calls the CKAN not at all (what CPU the CKAN took then it takes when nobody calls):"
            " its cost does not grow with the catalog, so the ratio does.",
            "",
            *_large_words(found),
            "",
            f"With a tenth changed, {found['peer'][_ROUNDS[2]]['changed']} datasets of the peer and"
            f" {found['hub'][_ROUNDS[2]]['changed']} of the hub carry the change in CKAN.",
            "",
        ]
    )
