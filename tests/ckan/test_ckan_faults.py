"""What befalls a CKAN or the hub in the midst of publishing: afterwards every record is there as the ledger has it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from hub.projections.ckan import Away, CkanProjection
from hub.projections.follower import catch_up
from tests.ckan.comparison import Catalog, empty
from tests.ckan.publishing import Files, dataset_iri, harvest, packages_there, publisher, put_source, reconcile
from tests.ckan.turtle import dataset

_MANY = 80
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


def test_the_hub_killed_in_the_midst(plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    empty(plain_ckan)
    files.write(*(dataset(n) for n in range(_MANY)))
    with publisher(tmp_path / "home", plain_ckan) as (home, _):
        put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        harvest(home, "nguon")
    for pause in (0.5, 1.5):
        command = [sys.executable, "-c", _PUBLISH, str(tmp_path / "home")]
        hub = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        assert hub.stdout is not None
        hub.stdout.readline()
        time.sleep(pause)
        hub.send_signal(signal.SIGKILL)
        hub.wait()
        hub.stdout.close()
    with publisher(tmp_path / "home", plain_ckan) as (home, projection):
        catch_up(home, projection)
        assert set(packages_there(plain_ckan)) == {dataset_iri(n) for n in range(_MANY)}
        assert reconcile(home, projection, repair=False) == []


def test_solr_killed_in_the_midst(plain_ckan: Catalog, files: Files, tmp_path: Path) -> None:
    pid_file = Path(os.environ.get("CKAN_SOLR_PID", ""))
    if not pid_file.is_file():
        pytest.skip("CKAN_SOLR_PID names no file: this CKAN is not of deploy/ckan/ckan.sh")
    empty(plain_ckan)
    files.write(*(dataset(n) for n in range(_MANY)))
    with publisher(tmp_path / "home", plain_ckan) as (home, projection):
        put_source(home, "nguon", "dcat", f"{files.url}/catalog.ttl")
        harvest(home, "nguon")
        killer = threading.Timer(1.0, lambda: os.kill(int(pid_file.read_text()), signal.SIGKILL))
        killer.start()
        try:
            told = _told(lambda: catch_up(home, projection))
        finally:
            killer.join()
            subprocess.run([str(_SCRIPT), "up"], check=True, capture_output=True, timeout=300)
        print(f"\nSolr killed: {told[:200]}")
        catch_up(home, projection)
        _mended(projection, home, plain_ckan)


def _told(publish: object) -> str:
    try:
        publish()  # type: ignore[operator]
    except Away as away:
        return str(away)
    return "published before it was noticed"


def _mended(projection: CkanProjection, home: object, target: Catalog) -> None:
    reconcile(home, projection, repair=True)  # type: ignore[arg-type]
    assert reconcile(home, projection, repair=False) == []  # type: ignore[arg-type]
    assert set(packages_there(target)) == {dataset_iri(n) for n in range(_MANY)}
