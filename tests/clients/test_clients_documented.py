"""The commands of docs/feeds.md under "Clients that were tried", run as they stand there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.clients.test_clients_catalog import AGENCY, HIDDEN, PUBLIC, Served
from tests.hub.conftest import Catalog

HERE = Path(__file__).resolve().parent
PAGE = HERE.parents[1] / "docs" / "feeds.md"
BLOCK = re.compile(r"^```(console|python)\n(.*?)^```", re.MULTILINE | re.DOTALL)
NODE = HERE / "node_modules" / ".bin"


def _commands() -> list[tuple[str, str]]:
    section = PAGE.read_text("utf-8").partition("## Clients that were tried")[2]
    found = []
    for kind, text in BLOCK.findall(section):
        found += [("python", text)] if kind == "python" else [("console", line) for line in text.splitlines()]
    return found


COMMANDS = _commands()


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    catalog = Catalog(tmp_path_factory.mktemp("documented") / "home")
    made = Served(catalog)
    yield made
    made.close()
    catalog.home.ledger.dispose()


def _told(served: Served, kind: str, command: str, folder: Path) -> str:
    """What a command printed and wrote."""
    feed = f"{served.base}/feeds/agency-{AGENCY}/ldes"
    path = f"{Path(sys.executable).parent}:{NODE}:{os.environ['PATH']}"
    environment = {**os.environ, "HUB": served.base, "TOKEN": served.token, "FEED": feed, "PATH": path}
    program = [sys.executable, "-c", command] if kind == "python" else ["bash", "-c", command]
    done = subprocess.run(program, cwd=folder, env=environment, capture_output=True, text=True, timeout=180)
    assert done.returncode == 0, (command, done.stderr[-2000:])
    files = "".join(file.read_text("utf-8", "replace") for file in sorted(folder.glob("*.json*")))
    return done.stdout + files


def test_every_named_client_is_there() -> None:
    together = " ".join(command for _, command in COMMANDS)
    for client in ("curl", "ldes-client", "comunica-sparql", "ckanapi", "rdflib", "oaipmh_scythe"):
        assert client in together, client
    assert len(COMMANDS) == 10


@pytest.mark.slow
@pytest.mark.parametrize(
    ("kind", "command"), COMMANDS, ids=[f"{n}-{c.split()[0]}" for n, (_, c) in enumerate(COMMANDS)]
)
def test_a_documented_command(served: Served, tmp_path: Path, kind: str, command: str) -> None:
    program = command.split()[0]
    if program in ("ldes-client", "comunica-sparql") and (
        shutil.which("node") is None or not (NODE / program).exists()
    ):
        pytest.skip("needs Node.js 20 and its packages: make test-clients")
    if kind == "console" and program not in ("ldes-client", "comunica-sparql") and shutil.which(program) is None:
        assert program == "ckanapi", f"{program} is not here"
    told = _told(served, kind, command, tmp_path)
    as_agency = "TOKEN" in command
    missing = [number for number in range(PUBLIC) if not _has(told, served, "open", number)]
    assert not missing, (command, missing, told[:2000])
    assert _has(told, served, "closed", 1) is as_agency, command
    assert not any(_has(told, served, "secret", number) for number in range(HIDDEN)), command
    assert served.token not in told


def _has(told: str, served: Served, source: str, number: int) -> bool:
    iri, uid = f"https://{source}.test/d{number}", served.catalog.uid(source, f"d{number}")
    return re.search(rf"{re.escape(iri)}(?!\d)", told) is not None or uid in told
