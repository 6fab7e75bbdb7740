"""Where the hub says that it is: never where a stranger's Host header says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from hub.doctor import examine, served_file
from tests.hub.conftest import Catalog

STRANGER = "evil.example"
PUBLIC = (
    "/", "/datasets", "/catalog.ttl", "/catalog.jsonld", "/robots.txt", "/sitemap.xml", "/data.json", "/feeds/ldes",
    "/feeds/atom", "/oai?verb=Identify", "/api/v1/records", "/api/3/action/status_show",
    "/api/3/action/package_search", "/feeds", "/dumps", "/dataset/{uid}", "/dataset/{uid}.ttl", "/catalog.csv",
    "/sparql",
)  # fmt: skip


def _filled(catalog: Any) -> str:
    catalog.source("open")
    iri = "https://open.test/d"
    catalog.put("open", ("d", iri, catalog.graph(iri, "Số liệu"), "Số liệu"))
    catalog.follow()
    return str(catalog.uid("open", "d"))


@pytest.mark.parametrize(
    "host", [STRANGER, f"{STRANGER}:8000", f"127.0.0.1/{STRANGER}", f"127.0.0.1@{STRANGER}", "[::1"]
)
def test_a_strangers_host_is_in_no_answer(catalog: Any, host: str) -> None:
    uid = _filled(catalog)
    client = catalog.client()
    for path in PUBLIC:
        answer = client.get(path.format(uid=uid), headers={"Host": host})
        assert STRANGER not in answer.text, path
        assert all(STRANGER not in value for value in answer.headers.values()), path


def test_without_a_base_loopback_and_the_servers_own_address_are_kept(catalog: Any) -> None:
    uid = _filled(catalog)
    client = catalog.client()
    for host in ("127.0.0.1:9999", "localhost:8123", "[::1]:81", "hub.test"):
        for path in ("/catalog.ttl", "/robots.txt", "/api/3/action/package_search", "/feeds/ldes"):
            assert f"http://{host}/" in client.get(path, headers={"Host": host}).text, (host, path)
        page = client.get(f"/dataset/{uid}", headers={"Host": host, "Accept": "text/html"}).text
        assert f"http://{host}/dataset/{uid}" in page


def test_minted_iris_do_not_depend_on_the_host(catalog: Any) -> None:
    uid = _filled(catalog)
    client = catalog.client()
    told = {
        client.get(f"/dataset/{uid}.nt", headers={"Host": host}).text for host in ("localhost:1", "hub.test", STRANGER)
    }
    assert len(told) == 1


def test_a_configured_base_is_said_whoever_asks(tmp_path: Path) -> None:
    catalog = Catalog(tmp_path / "home", "base: https://data.example.vn/hub/\n")
    uid = _filled(catalog)
    client = catalog.client()
    for path in ("/catalog.ttl", "/robots.txt", "/api/3/action/package_search", f"/api/v1/records/{uid}"):
        told = client.get(path, headers={"Host": "localhost:8123"}).text
        assert "https://data.example.vn/hub/" in told and "localhost" not in told, path


def test_the_doctor_tells_of_a_hub_without_base_that_others_can_reach(tmp_path: Path) -> None:
    for settings, bound, good in (
        ("", "http://0.0.0.0:8000/", False),
        ("", "http://[::]:8000/", False),
        ("", "http://127.0.0.1:8000/", True),
        ("", "http://[::1]:8000/", True),
        ("", None, True),
        ("base: https://data.example.vn/\n", "http://0.0.0.0:8000/", True),
    ):
        catalog = Catalog(tmp_path / f"home{settings[:4]}{good}{len(bound or '')}", settings)
        assert catalog.home.ledger is not None
        if bound is not None:
            served_file(catalog.home).write_text(bound, "ascii")
        found = next(one for one in examine(catalog.home) if one.name == "base")
        assert found.good is good, (settings, bound)
        assert good or "hub.yaml" in found.vi
