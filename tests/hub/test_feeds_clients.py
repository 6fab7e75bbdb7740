"""Published clients, unmodified, pull a whole catalog and then its next change: anonymously and as an agency.

npm's ldes-client comes with `make test-clients`, which installs what `tests/clients/package.json` names; without it
those tests say so and are skipped. oaipmh-scythe and Sickle are development dependencies.
"""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from hub import tokens
from hub.ledger import grants
from hub.policy import Aspect, Role, ScopeKind
from hub.services.app import create_app

CLIENT = Path(__file__).parents[1] / "clients/node_modules/ldes-client/dist/bin/cli.js"
AGENCY = "ministry-of-health"
MEMBER = re.compile(
    r"^<(\S+)> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://www.w3.org/ns/activitystreams#(\w+)>", re.M
)


class Served:
    """A catalog over a real server: 600 public datasets, 3 granted to an agency, 2 granted to nobody."""

    def __init__(self, catalog: Any) -> None:
        self.catalog = catalog
        for source in ("open", "closed", "secret"):
            catalog.source(source)
        self.put("open", *range(600))
        self.put("closed", *range(3), withheld=True)
        self.put("secret", *range(2), withheld=True)
        with catalog.home.ledger.write() as connection:
            grants.add_agency(connection, AGENCY, "Bộ Y tế", "Ministry of Health", actor="test")
            grants.grant(
                connection, grantee=AGENCY, kind=ScopeKind.SOURCE, value="closed", aspects=[Aspect.DATA],
                purpose="Đối soát", legal_basis="Nghị định 47/2020/NĐ-CP", by="test",
            )  # fmt: skip
            self.token = tokens.create(connection, "máy", role=Role.AGENCY, agency=AGENCY).secret
        self.listener = socket.socket()
        self.listener.bind(("127.0.0.1", 0))
        self.listener.listen(64)
        self.base = f"http://127.0.0.1:{self.listener.getsockname()[1]}/"
        self.server = uvicorn.Server(uvicorn.Config(create_app(catalog.home, follower=False), log_level="error"))
        self.thread = threading.Thread(target=self.server.run, args=([self.listener],))
        self.thread.start()

    def put(self, source: str, *numbers: int, title: str = "Giao thông", **values: Any) -> None:
        entries = []
        for number in numbers:
            iri = f"https://{source}.test/d{number}"
            entries.append((f"d{number}", iri, self.catalog.graph(iri, f"{title} {number}"), f"{title} {number}"))
        self.catalog.put(source, *entries, **values)

    def change(self) -> None:
        """One update, one withdrawal, one new, and one that only the agency may see."""
        self.put("open", 1, title="Mới")
        self.catalog.withdraw("open", "d2")
        self.put("open", 9000)
        self.put("closed", 1, title="Mới", withheld=True)

    def close(self) -> None:
        self.server.should_exit = True
        self.thread.join()
        self.listener.close()


@pytest.fixture
def served(catalog: Any) -> Iterator[Served]:
    made = Served(catalog)
    yield made
    made.close()


def _ldes(url: str, *options: str) -> list[tuple[str, str]]:
    if not CLIENT.exists() or shutil.which("node") is None:
        pytest.skip("needs node and ldes-client: run `make test-clients`")
    done = subprocess.run(["node", str(CLIENT), url, *options], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    return [(name.rsplit("/", 1)[1], kind) for name, kind in MEMBER.findall(done.stdout)]


@pytest.mark.slow
@pytest.mark.parametrize("order", ["none", "ascending"])
def test_ldes_client_pulls_everything_then_the_next_change(served: Served, tmp_path: Path, order: str) -> None:
    for who, path, options, whole in (
        ("anybody", "feeds/ldes", (), 600),
        ("agency", f"feeds/agency-{AGENCY}/ldes", ("--basic-auth", f"x:{served.token}"), 603),
    ):
        kept = ("-o", order, "-s", str(tmp_path / f"{who}-state"), *options)
        first = _ldes(f"{served.base}{path}", *kept)
        assert len(first) == len(set(first)) == whole, who
        assert {kind for _, kind in first} == {"Create"}
        assert _ldes(f"{served.base}{path}", *kept) == []
        if who == "anybody":
            served.change()
            following = _ldes(f"{served.base}{path}", *kept)
            assert following == [("601", "Update"), ("602", "Delete"), ("603", "Create")]
    # The agency pulled for the first time after those changes; the next one is its own.
    served.put("closed", 2, title="Mới nữa", withheld=True)
    again = _ldes(f"{served.base}feeds/agency-{AGENCY}/ldes", *kept)
    assert [kind for _, kind in again] == ["Update"]


@pytest.mark.slow
def test_ldes_client_without_a_token_gets_nothing_of_an_agency(served: Served) -> None:
    if not CLIENT.exists() or shutil.which("node") is None:
        pytest.skip("needs node and ldes-client: run `make test-clients`")
    done = subprocess.run(
        ["node", str(CLIENT), f"{served.base}feeds/agency-{AGENCY}/ldes"], capture_output=True, text=True, timeout=120
    )
    assert MEMBER.findall(done.stdout) == []


def _since(base: str) -> str:
    from urllib.request import urlopen

    with urlopen(f"{base}oai?verb=Identify") as answer:
        return str(re.search(rb"<responseDate>([^<]*)", answer.read())[1].decode())  # type: ignore[index]


def test_oaipmh_scythe_pulls_everything_then_the_next_change(served: Served) -> None:
    scythe = pytest.importorskip("oaipmh_scythe")
    url = f"{served.base}oai"
    with scythe.Scythe(url) as client:
        assert client.identify().protocolVersion == "2.0"
        assert len(list(client.list_metadata_formats())) == 2
        assert {one.setSpec for one in client.list_sets()} >= {"source:open", "theme:TRAN"}
        for prefix in ("oai_dc", "dcat_ap"):
            found = list(client.list_records(metadata_prefix=prefix))
            assert len({one.header.identifier for one in found}) == len(found) == 600
        assert len(list(client.list_identifiers(metadata_prefix="oai_dc", set_="theme:TRAN"))) == 600
        since = _since(served.base)
        served.change()
        following = list(client.list_records(metadata_prefix="oai_dc", from_=since, ignore_deleted=False))
        changed = {one.header.identifier: one.header.deleted for one in following}
        uid = served.catalog.uid
        assert changed[f"oai:127.0.0.1:{uid('open', 'd2')}"]
        assert not changed[f"oai:127.0.0.1:{uid('open', 'd9000')}"]
        assert f"oai:127.0.0.1:{uid('closed', 'd1')}" not in changed
    with scythe.Scythe(url, http_config=scythe.HTTPConfig(auth=("x", served.token))) as client:
        assert len(list(client.list_records(metadata_prefix="oai_dc"))) == 603
        since = _since(served.base)
        served.put("closed", 2, title="Mới nữa", withheld=True)
        served.put("secret", 1, title="Mới nữa", withheld=True)
        following = client.list_records(metadata_prefix="oai_dc", from_=since, ignore_deleted=False)
        told = {one.header.identifier for one in following}
        assert f"oai:127.0.0.1:{uid('closed', 'd2')}" in told
        assert f"oai:127.0.0.1:{uid('secret', 'd1')}" not in told


def test_sickle_pulls_everything(served: Served) -> None:
    sickle = pytest.importorskip("sickle")
    client = sickle.Sickle(f"{served.base}oai")
    assert len(list(client.ListRecords(metadataPrefix="oai_dc", ignore_deleted=True))) == 600
    assert json.loads(json.dumps(client.Identify().deletedRecord)) == "persistent"
