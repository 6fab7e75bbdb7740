"""The ckanapi command line, unmodified, against the Action API over HTTP."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from hub.services import ckan
from hub.services.app import create_app


class Site:
    """A served home and its token."""

    def __init__(self, url: str, token: str, folder: Path) -> None:
        self.url = url
        self.token = token
        self.folder = folder

    def run(self, *arguments: str, stdin: str = "", token: bool = False) -> str:
        command = [str(Path(sys.executable).parent / "ckanapi"), *arguments, "-r", self.url]
        if token:
            command += ["-a", self.token]
        environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
        done = subprocess.run(
            command, input=stdin, capture_output=True, text=True, timeout=120, cwd=self.folder, env=environment
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture
def site(catalog: Any, tmp_path: Path) -> Iterator[Site]:
    app = create_app(catalog.home, follower=False, services=[ckan.routes])
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="critical", ws="none"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    yield Site(f"http://127.0.0.1:{port}", catalog.token(), tmp_path)
    server.should_exit = True
    thread.join(10)


def _lines(text: str) -> list[Any]:
    return [json.loads(line) for line in text.splitlines()]


def test_load_dump_search_delete(site: Site) -> None:
    organizations = "".join(json.dumps({"name": f"so-{n}", "title": f"Sở {n}"}) + "\n" for n in range(2))
    site.run("load", "organizations", stdin=organizations, token=True)
    datasets = [
        {
            "name": f"goi-{n}",
            "title": f"Dữ liệu giao thông {n}",
            "owner_org": f"so-{n % 2}",
            "resources": [{"url": f"https://ex.test/{n}.csv"}],
            "extras": [{"key": "k", "value": str(n)}],
        }
        for n in range(4)
    ]
    site.run("load", "datasets", stdin="".join(json.dumps(one) + "\n" for one in datasets), token=True)
    assert json.loads(site.run("action", "package_list")) == [f"goi-{n}" for n in range(4)]
    dumped = _lines(site.run("dump", "datasets", "--all"))
    assert [one["name"] for one in dumped] == [f"goi-{n}" for n in range(4)]
    assert [one["name"] for one in _lines(site.run("dump", "organizations", "--all"))] == ["so-0", "so-1"]
    assert site.run("dump", "groups", "--all") == ""
    found = _lines(site.run("search", "datasets", "q=giao thong", "fq=organization:so-1"))
    assert sorted(one["name"] for one in found) == ["goi-1", "goi-3"]
    # What was dumped loads again and changes nothing.
    site.run("load", "datasets", stdin="".join(json.dumps(one) + "\n" for one in dumped), token=True)
    assert _lines(site.run("dump", "datasets", "--all")) == dumped
    site.run("delete", "datasets", "goi-0", token=True)
    assert json.loads(site.run("action", "package_list")) == ["goi-1", "goi-2", "goi-3"]
    shown = json.loads(site.run("action", "package_show", "id=goi-1"))
    assert shown["organization"]["name"] == "so-1"
