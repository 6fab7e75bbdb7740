"""Published clients, unmodified, read a whole catalog and then its next change: as anybody and as an agency.

Comunica comes with `make test-clients`; rdflib and ckanapi are with the hub; curl is the system's.
"""

from __future__ import annotations

import json
import shutil
import socket
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import ckanapi
import pytest
import uvicorn
from rdflib.plugins.stores.sparqlstore import SPARQLStore

from hub.ledger import grants
from hub.ledger.schema import setting
from hub.ledger.sql import upsert
from hub.policy import Aspect, Role, ScopeKind
from hub.services.app import create_app
from hub.tokens import create
from tests.hub.conftest import Catalog

HERE = Path(__file__).resolve().parent
AGENCY = "ministry-of-health"
PUBLIC, GRANTED, HIDDEN = 40, 3, 2
DATASETS = (
    "SELECT ?d ?t WHERE { ?d a <http://www.w3.org/ns/dcat#Dataset> ; <http://purl.org/dc/terms/title> ?t } ORDER BY ?d"
)

needs_comunica = pytest.mark.skipif(
    shutil.which("node") is None or not (HERE / "node_modules/@comunica/query-sparql").is_dir(),
    reason="needs Node.js 20 and @comunica/query-sparql: make test-clients",
)
needs_curl = pytest.mark.skipif(shutil.which("curl") is None, reason="needs curl")


class Served:
    """A catalog over a real server: public datasets, some granted to an agency, some granted to nobody."""

    def __init__(self, catalog: Any) -> None:
        self.catalog = catalog
        for source, many in (("open", PUBLIC), ("closed", GRANTED), ("secret", HIDDEN)):
            catalog.source(source)
            self.put(source, *range(many), withheld=source != "open")
        with catalog.home.ledger.write() as connection:
            upsert(connection, setting, [{"name": "base", "value": catalog.base}])  # as a first harvest does
            grants.add_agency(connection, AGENCY, "Bộ Y tế", "Ministry of Health", actor="test")
            grants.grant(
                connection, grantee=AGENCY, kind=ScopeKind.SOURCE, value="closed", aspects=[Aspect.DATA],
                purpose="Đối soát", legal_basis="Nghị định 47/2020/NĐ-CP", by="test",
            )  # fmt: skip
            self.token = create(connection, "máy", role=Role.AGENCY, agency=AGENCY).secret
        catalog.follow()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.base = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.server = uvicorn.Server(uvicorn.Config(create_app(catalog.home, follower=False), log_level="error"))
        self.thread = threading.Thread(target=self.server.run, kwargs={"sockets": [self.listener]})
        self.thread.start()
        while not self.server.started:
            time.sleep(0.01)

    def put(self, source: str, *numbers: int, title: str = "Giao thông", withheld: bool = False) -> None:
        entries = []
        for number in numbers:
            iri = f"https://{source}.test/d{number}"
            entries.append((f"d{number}", iri, self.catalog.graph(iri, f"{title} {number}"), f"{title} {number}"))
        self.catalog.put(source, *entries, withheld=withheld)

    def change(self) -> None:
        """One update, one withdrawal, one new; one that the agency sees, one that nobody does."""
        self.put("open", 1, title="Mới")
        self.catalog.withdraw("open", "d2")
        self.put("open", 9000)
        self.put("closed", 1, title="Mới", withheld=True)
        self.put("secret", 7, withheld=True)
        self.catalog.follow()

    def close(self) -> None:
        self.server.should_exit = True
        self.thread.join()
        self.listener.close()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    catalog = Catalog(tmp_path / "home")
    made = Served(catalog)
    yield made
    made.close()
    catalog.home.ledger.dispose()


def _expected(agency: bool, changed: bool) -> dict[str, str]:
    titles = {f"https://open.test/d{number}": f"Giao thông {number}" for number in range(PUBLIC)}
    if agency:
        titles |= {f"https://closed.test/d{number}": f"Giao thông {number}" for number in range(GRANTED)}
    if changed:
        del titles["https://open.test/d2"]
        titles |= {"https://open.test/d1": "Mới 1", "https://open.test/d9000": "Giao thông 9000"}
        if agency:
            titles["https://closed.test/d1"] = "Mới 1"
    return titles


def _pulls(served: Served, pull: Any) -> None:
    """Pull everything as each caller, then once more after a change."""
    for changed in (False, True):
        for token in (None, served.token):
            assert pull(token) == _expected(token is not None, changed), (token is not None, changed)
        if not changed:
            served.change()


@needs_comunica
@pytest.mark.slow
def test_comunica(served: Served) -> None:
    def pull(token: str | None) -> dict[str, str]:
        command = ["node", "comunica.mjs", f"{served.base}/sparql", DATASETS, *([token] if token else [])]
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True, timeout=120)
        assert done.returncode == 0, done.stderr[-2000:]
        rows = [json.loads(line) for line in done.stdout.splitlines()]
        assert len(rows) == len({row["d"] for row in rows})
        return {row["d"]: row["t"] for row in rows}

    _pulls(served, pull)


@pytest.mark.parametrize("method", ["GET", "POST", "POST_FORM"])
@pytest.mark.parametrize("how", ["password", "header"])
def test_rdflib(served: Served, method: str, how: str) -> None:
    def pull(token: str | None) -> dict[str, str]:
        shown: dict[str, Any] = {}
        if token:
            shown = {"auth": ("x", token)} if how == "password" else {"headers": {"Authorization": f"Bearer {token}"}}
        store = SPARQLStore(f"{served.base}/sparql", method=method, **shown)
        return {str(dataset): str(title) for dataset, title in store.query(DATASETS)}  # type: ignore[misc]

    _pulls(served, pull)


def test_ckanapi(served: Served) -> None:
    def pull(token: str | None) -> dict[str, str]:
        found: dict[str, str] = {}
        with ckanapi.RemoteCKAN(served.base, apikey=token, user_agent="catalog test") as remote:
            while True:
                page = remote.action.package_search(
                    rows=15, start=len(found), sort="name asc", include_private=token is not None
                )
                for package in page["results"]:
                    assert package["name"] not in found
                    found[package["name"]] = package["title"]
                if len(found) >= page["count"] or not page["results"]:
                    break
            shown = {package: remote.action.package_show(id=package)["title"] for package in list(found)[:3]}
        assert shown.items() <= found.items()
        return dict.fromkeys(sorted(found.values()), "")

    for changed in (False, True):
        for token in (None, served.token):
            wanted = sorted(set(_expected(token is not None, changed).values()))
            assert list(pull(token)) == wanted, (token is not None, changed)
        if not changed:
            served.change()


@needs_curl
def test_curl(served: Served) -> None:
    def curl(*arguments: str) -> str:
        done = subprocess.run(
            ["curl", "--silent", "--show-error", "--fail", "--max-time", "60", *arguments],
            capture_output=True, text=True, timeout=90,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout

    def pull(token: str | None) -> dict[str, str]:
        ways = [
            ["--get", "--data-urlencode", f"query={DATASETS}"],
            ["--data-urlencode", f"query={DATASETS}"],
            ["--header", "Content-Type: application/sparql-query", "--data-binary", DATASETS],
        ]
        shown = ["--user", f"x:{token}"] if token else []
        answers = []
        for way in ways:
            told = curl(*way, *shown, "--header", "Accept: text/tab-separated-values", f"{served.base}/sparql")
            rows = [line.split("\t") for line in told.splitlines()[1:]]
            answers.append({row[0].strip("<>"): row[1].partition("@")[0].strip('"') for row in rows})
        assert answers[0] == answers[1] == answers[2]
        return answers[0]

    _pulls(served, pull)


@needs_curl
def test_curl_takes_the_whole_catalog_once_and_again_only_when_it_changed(served: Served, tmp_path: Path) -> None:
    """`/data.json` by conditional requests, as a script in cron does it."""

    def pull(who: str, token: str | None) -> tuple[str, dict[str, str]]:
        file, tag = tmp_path / f"{who}.json", tmp_path / f"{who}.etag"
        shown = ["--header", f"Authorization: Bearer {token}"] if token else []
        done = subprocess.run(
            ["curl", "--silent", "--show-error", "--fail", "--compressed", "--etag-save", str(tag), "--etag-compare",
             str(tag), "--write-out", "%{http_code}", "--output", str(file), *shown, f"{served.base}/data.json"],
            capture_output=True, text=True, timeout=90,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        listed = json.loads(file.read_text("utf-8"))["dataset"] if file.exists() and file.stat().st_size else []
        return done.stdout, {one["title"]: "" for one in listed}

    for changed in (False, True):
        for who, token in (("anybody", None), ("agency", served.token)):
            wanted = dict.fromkeys(sorted(_expected(token is not None, changed).values()), "")
            status, found = pull(who, token)
            assert (status, dict(sorted(found.items()))) == ("200", wanted), (who, changed)
            assert pull(who, token)[0] == "304", (who, changed)
        if not changed:
            served.change()
