"""Small laws of the DCAT connector: pages on the web, findings that hold still, statements that need no mending."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from harvesters.config import HttpConfig, SourceConfig
from harvesters.dcat import DcatConnector
from harvesters.http import Fetcher
from harvesters.protocol import EndOfListing, Event, RawRecord, Since
from vocab.rdf import Defect, doubtful, mend

_HEAD = (
    "@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . "
    "@prefix hydra: <http://www.w3.org/ns/hydra/core#> .\n"
)


def _run(folder: Path, body: str, **options: Any) -> list[Event]:
    path = folder / "c.ttl"
    path.write_text(_HEAD + body, "utf-8")
    http = HttpConfig(file_roots=(str(folder),), allow_hosts=("127.0.0.1",), retries=0)
    source = SourceConfig(id="s", kind="dcat", url=path.as_uri(), http=http, options=options)
    with Fetcher(source) as fetch:
        return list(DcatConnector().harvest(source, fetch, Since()))


@pytest.mark.parametrize("follow", [True, False])
def test_a_files_next_page_on_the_web_is_followed_only_when_asked(kit: Any, tmp_path: Path, follow: bool) -> None:
    two = _HEAD + '<http://d.example/2> a dcat:Dataset ; dct:title "hai" .'
    server = kit.serve({"/2": kit.Reply(200, two.encode(), {"Content-Type": "text/turtle"})})
    body = f'<> hydra:next <{server.url("/2")}> . <http://d.example/1> a dcat:Dataset ; dct:title "một" .'
    events = _run(tmp_path, body, follow_remote_pages=follow)
    end = events[-1]
    assert isinstance(end, EndOfListing)
    assert sum(isinstance(event, RawRecord) for event in events) == 1 + follow
    assert end.full is follow and bool(server.requests) is follow
    assert [finding.rule for finding in end.findings] == ([] if follow else ["dcat.page.remote"])


def test_findings_are_the_same_each_time(tmp_path: Path) -> None:
    """The parser names nodes without a name anew each time; no finding shows those names."""
    body = (
        '<http://d.example/1> a dcat:Dataset ; dct:title "một"@vi ; dcat:distribution '
        "[ dcat:accessURL <http://f.example/a{b> ] , [ dcat:accessURL <http://f.example/c|d> ] .\n"
        '[] a dcat:Dataset ; dct:title "hai"@vi ; dct:publisher [ dct:page <http://p.example/x|y> ] ; '
        "dct:relation <http://r.example/{}> ."
    )

    def told() -> list[Any]:
        return [(event.identifier, event.findings) for event in _run(tmp_path, body) if isinstance(event, RawRecord)]

    first = told()
    assert sum(len(found) for _, found in first) >= 4
    blank = {str(finding.focus) for _, found in first for finding in found if str(finding.focus).startswith("_:")}
    assert blank and blank <= {"_:b0", "_:b1", "_:b2"}
    assert told() == first


_IRI = st.text("abcXYZ019/#?&=%é-._~:", max_size=12).map(lambda tail: f"<http://h/{tail}>")
_WORD = st.text(st.characters(codec="utf-8"), max_size=12)
_LITERAL = _WORD.map(lambda text: '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"')
_TAGGED = st.tuples(_LITERAL, st.sampled_from(["", "@vi", "@vi-vn", "@vi_VN", "@VI", "^^<http://t/d>", "^^<bad>"])).map(
    "".join
)
_ODD = st.sampled_from(["<no-scheme>", "<http://a b>", "_:b0", "_:b-1", "<http://a> <http://b>"])


@given(st.lists(st.tuples(_IRI | _ODD, _IRI, _IRI | _ODD | _TAGGED), min_size=1, max_size=8))
def test_what_is_not_doubted_needs_no_mending(triples: list[tuple[str, str, str]]) -> None:
    lines = [" ".join(triple).replace("\n", " ").replace("\r", " ") for triple in triples]
    odd = set(doubtful("".join(f"{line} .\n" for line in lines).encode()))
    for number, line in enumerate(lines):
        if number not in odd:
            defects: list[Defect] = []
            assert mend(line, defects) == (f"{line} .",) and not defects
