"""What befalls a CKAN or the hub in the midst of publishing: afterwards every record is there as the ledger has it."""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from hub.home import Home
from hub.projections._ckan_words import Why
from hub.projections.ckan import Away, CkanProjection
from hub.projections.follower import catch_up
from tests.ckan.comparison import Catalog, empty
from tests.ckan.equality import unequal
from tests.ckan.publishing import Files, dataset_iri, harvest, packages_there, publisher, put_source, reconcile
from tests.ckan.turtle import dataset

_MANY = 50
_SCRIPT = Path(__file__).parents[2] / "deploy" / "ckan" / "ckan.sh"
_PUBLISH = """
import sys
from pathlib import Path
from hub.home import Home
from hub.projections.ckan import open_projection
from hub.projections.follower import catch_up
home = Home(Path(sys.argv[1]))
(projection,) = open_projection(home)
print("begun", flush=True)
catch_up(home, projection)
"""


def _harvested(home: Home, files: Files) -> None:
    put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
    harvest(home, "nguon")


def test_the_hub_killed_in_the_midst(plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    empty(plain_ckan)
    for turn, pauses in enumerate(((0.2, 0.6, 1.5), (0.4, 1.0))):
        # First all are new, then all are changed and some are gone.
        files.write(*(dataset(n, title=f"Lần {turn} số {n}") for n in range(turn * 5, _MANY)))
        with publisher(tmp_path / "home", plain_ckan) as (home, _):
            _harvested(home, files)
        for pause in pauses:
            with _publishing(tmp_path / "home") as hub:
                time.sleep(pause)
                hub.send_signal(signal.SIGKILL)
        with publisher(tmp_path / "home", plain_ckan) as (home, projection):
            catch_up(home, projection)
            assert unequal(home, projection, plain_ckan) == []
            assert set(packages_there(plain_ckan)) == {dataset_iri(n) for n in range(turn * 5, _MANY)}
            assert reconcile(home, projection, repair=False) == []


@contextlib.contextmanager
def _publishing(root: Path, **more: Any) -> Iterator[subprocess.Popen[str]]:
    """A hub that has begun to publish."""
    command = [sys.executable, "-c", _PUBLISH, str(root)]
    hub = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more)
    assert hub.stdout is not None and hub.stderr is not None
    hub.stdout.readline()
    try:
        yield hub
    finally:
        hub.wait()
        hub.stdout.close()
        hub.stderr.close()


def test_the_disk_full_while_publishing(plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    """The ledger cannot note what was delivered; with space again all of it is found there and brought up to date."""
    empty(plain_ckan)
    files.write(*(dataset(n) for n in range(_MANY)))
    with publisher(tmp_path / "home", plain_ckan) as (home, _):
        _harvested(home, files)

    def few_bytes() -> None:
        # The shared memory of a ledger takes 32 KiB; its log may have one page more.
        resource.setrlimit(resource.RLIMIT_FSIZE, (36_864, 36_864))

    with _publishing(tmp_path / "home", preexec_fn=few_bytes) as hub:
        assert hub.stderr is not None
        said = hub.stderr.read()
    assert hub.returncode != 0
    assert "disk" in said, said[-2000:]
    with publisher(tmp_path / "home", plain_ckan) as (home, projection):
        assert projection.cursor() == 0
        catch_up(home, projection)
        assert unequal(home, projection, plain_ckan) == []
        assert reconcile(home, projection, repair=False) == []


def test_deleted_and_purged_there_and_then_changed_here(plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    empty(plain_ckan)
    files.write(*(dataset(n) for n in range(8)))
    with publisher(tmp_path / "home", plain_ckan) as (home, projection):
        _harvested(home, files)
        catch_up(home, projection)
        there = packages_there(plain_ckan)
        for number, action in enumerate(("package_delete", "dataset_purge") * 3):
            plain_ckan.call(action, {"id": there[dataset_iri(number)]["id"]})
        # 0 and 1 change here, 2 and 3 go here, of 4 and 5 nothing is heard until the comparison.
        files.write(*(dataset(n, title="Tên mới") for n in range(2)), *(dataset(n) for n in range(4, 8)))
        harvest(home, "nguon")
        catch_up(home, projection)
        assert set(packages_there(plain_ckan)) == {dataset_iri(n) for n in (0, 1, 6, 7)}
        assert reconcile(home, projection, repair=True) == [("missing", Why.GONE)] * 2
        assert unequal(home, projection, plain_ckan) == []


@pytest.mark.parametrize("victim", ["solr", "plain"])
def test_the_target_killed_in_the_midst(victim: str, plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    """The search engine, or the site with all its processes."""
    pid_file = Path(os.environ.get("CKAN_SOLR_PID", "")).with_name(f"{victim}.pid")
    if not pid_file.is_file():
        pytest.skip("CKAN_SOLR_PID names no file: this CKAN is not of deploy/ckan/ckan.sh")
    empty(plain_ckan)
    files.write(*(dataset(n) for n in range(_MANY)))
    with publisher(tmp_path / "home", plain_ckan) as (home, projection):
        _harvested(home, files)
        # Each is the first process of a session of its own.
        killer = threading.Timer(1.0, lambda: os.killpg(int(pid_file.read_text()), signal.SIGKILL))
        killer.start()
        try:
            told = _told(home, projection)
        finally:
            killer.join()
            subprocess.run([str(_SCRIPT), "up"], check=True, capture_output=True, timeout=300)
        print(f"\n{victim} killed: {told[:200]}")
        catch_up(home, projection)
        reconcile(home, projection, repair=True)
        assert reconcile(home, projection, repair=False) == []
        assert unequal(home, projection, plain_ckan) == []
        assert set(packages_there(plain_ckan)) == {dataset_iri(n) for n in range(_MANY)}


def _told(home: Home, projection: CkanProjection) -> str:
    try:
        catch_up(home, projection)
    except Away as away:
        return str(away)
    return "published before it was noticed"
