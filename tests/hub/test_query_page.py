"""The query page: what its editor completes, and the page itself in a real browser."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import httpx
import pyoxigraph
import pytest

from hub.home import Home
from hub.projections.conformance import History, specimen
from hub.projections.follower import follow
from hub.services._sparql_examples import examples
from tests.hub.test_sparql_protocol import serving

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUERY = """PREFIX geo: <http://www.opengis.net/ont/geosparql#>
SELECT ?place ?many ?where WHERE {
  VALUES (?place ?many ?where) {
    ("Hà Nội <b>" 3 "POINT(105.85 21.03)"^^geo:wktLiteral) ("Huế" 5 "POINT(107.58 16.46)"^^geo:wktLiteral) } }"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    home = Home(tmp_path_factory.mktemp("query-page"))
    history = History(home)
    history.public(*((str(number), specimen("http://specimens.example/", number)) for number in range(3)))
    follow(home, ["graph"])
    with serving(home, whole=True) as base:
        yield base


def test_vocabulary_is_the_profiles_and_in_the_readers_language(address: str) -> None:
    vi = httpx.get(f"{address}/sparql/vocabulary.json", headers={"Accept-Language": "vi"})
    en = httpx.get(f"{address}/sparql/vocabulary.json", headers={"Accept-Language": "en"})
    found = {term["curie"]: term for term in en.json()["properties"]}
    assert found["dct:title"]["iri"] == "http://purl.org/dc/terms/title"
    assert found["dct:title"]["label"] == "Title"
    assert "dcat:Dataset" in {term["curie"] for term in en.json()["classes"]}
    assert en.json()["prefixes"]["dcat"] == "http://www.w3.org/ns/dcat#"
    assert {term["curie"]: term["label"] for term in vi.json()["properties"]}["dct:title"] == "Tên"
    again = httpx.get(
        f"{address}/sparql/vocabulary.json", headers={"If-None-Match": en.headers["ETag"], "Accept-Language": "en"}
    )
    assert again.status_code == 304


def test_every_example_is_a_query_and_every_reader_has_one() -> None:
    store = pyoxigraph.Store()
    for one in examples():
        store.query(one.text)
        assert one.vi != one.en
    assert {one.reader for one in examples()} == {"steward", "developer", "agency"}


def test_page_asks_nobody_else(address: str) -> None:
    page = httpx.get(f"{address}/sparql", headers={"Accept": "text/html"})
    assets = re.findall(r'(?:src|href)="(/static/[^"]+)"', page.text)
    assert any("query.js" in asset for asset in assets)
    for asset in assets:
        assert httpx.get(address + asset).status_code == 200
    assert not re.findall(r'(?:src|href)="https?://(?!127\.0\.0\.1)[^"]*\.(?:js|css)', page.text)


@pytest.mark.skipif(
    CHROMIUM is None, reason="needs a Chromium: apt-get install chromium, then pytest tests/hub/test_query_page.py"
)
def test_in_a_browser_rows_are_shown_with_map_and_chart(address: str, tmp_path: Path) -> None:
    assert CHROMIUM is not None
    address = f"{address}/sparql?lang=vi&query={quote(QUERY)}"
    flags = [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--enable-logging=stderr",
        "--virtual-time-budget=10000",
    ]
    done = subprocess.run(
        [CHROMIUM, *flags, f"--user-data-dir={tmp_path}", "--dump-dom", address],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert "Content Security Policy" not in done.stderr
    assert "Uncaught" not in done.stderr
    assert "2 dòng" in done.stdout
    assert "Hà Nội &lt;b&gt;" in done.stdout
    assert "CodeMirror-line" in done.stdout
    for tab in ("Bảng", "Bản đồ", "Biểu đồ"):
        assert re.search(rf'role="tab"[^>]*>{tab}<', done.stdout)
