"""Every Turtle example of DCAT-US 3.0 gives the datasets that rdflib finds in it."""

from __future__ import annotations

from pathlib import Path

import pytest
import rdflib

from harvesters.config import HttpConfig, SourceConfig
from harvesters.dcat import DcatConnector
from harvesters.http import Fetcher
from harvesters.protocol import RawRecord, Since

FOLDER = Path(__file__).resolve().parents[2].parent / "shared" / "real" / "dcat-us"
DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
pytestmark = [
    pytest.mark.real,
    pytest.mark.slow,
    pytest.mark.skipif(not FOLDER.exists(), reason="the recorded examples (../shared/real/dcat-us) are not here"),
]


def _wanted(file: Path) -> set[str]:
    graph = rdflib.Graph().parse(file, format="turtle")
    classes = (DCAT.Dataset, DCAT.DatasetSeries)
    found = {one for kind in classes for one in graph.subjects(rdflib.RDF.type, kind)}
    return {str(one) for one in found if isinstance(one, rdflib.URIRef) and one.startswith("http")}


def test_each_example_gives_its_datasets() -> None:
    compared, wrong = 0, []
    for file in sorted(FOLDER.rglob("*.ttl")):
        wanted = _wanted(file)
        if not wanted:
            continue
        source = SourceConfig(id="s", kind="dcat", url=file.as_uri(), http=HttpConfig(file_roots=(str(FOLDER),)))
        with Fetcher(source) as fetch:
            events = list(DcatConnector().harvest(source, fetch, Since()))
        given = {event.identifier for event in events if isinstance(event, RawRecord)}
        compared += 1
        if wanted - given:
            wrong.append((file.name, wanted - given))
    assert compared > 20 and not wrong, wrong
