"""Documents that end in the midst although their length is right: nothing that was whole becomes poorer (synthetic).

Every record that a cut document gives is compared with the one that the whole document gives: it is the same, or it is
not given, or it says no less than what was known before.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson
import pytest

from harvesters._dcat_cuts import lacking
from harvesters.config import HttpConfig, SourceConfig
from harvesters.dcat import DcatConnector
from harvesters.errors import HarvestError
from harvesters.http import Fetcher
from harvesters.protocol import EndOfListing, Event, RawRecord, Since, Unusable
from vocab.rdf import Syntax, parse, serialize

_PREFIXES = """
@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> . @prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
@prefix d: <http://d.example/> .
"""


def _dataset(number: int) -> str:
    return f"""
d:{number} a dcat:Dataset ; dct:title "Bộ {number}"@vi ; dct:description "Mô tả {number}"@vi ;
  dcat:keyword "a", "b" ; dct:publisher d:agency ; dcat:contactPoint [ vcard:fn "Phòng {number}" ] ;
  dct:license <http://licence.example/open> ; dcat:distribution <http://d.example/{number}/csv> .
<http://d.example/{number}/csv> a dcat:Distribution ; dcat:accessURL <http://f.example/{number}.csv> .
"""


_AGENCY = 'd:agency a foaf:Agent ; foaf:name "Sở Y tế"@vi ; foaf:homepage <http://a.example/> .\n'
_CATALOG = "d:catalog a dcat:Catalog ; dcat:dataset d:1, d:2, d:3, d:4 .\n"
TURTLE = _PREFIXES + "".join(map(_dataset, range(1, 5))) + _AGENCY + _CATALOG

_XML_DATASET = """<dcat:dataset><dcat:Dataset rdf:about="http://d.example/{n}"><dct:title>Bo {n}</dct:title>
<dct:publisher rdf:resource="http://d.example/agency"/><dcat:keyword>a</dcat:keyword><dcat:keyword>b</dcat:keyword>
<dcat:contactPoint><rdf:Description><vcard:fn>Phong {n}</vcard:fn></rdf:Description></dcat:contactPoint>
<dcat:distribution rdf:resource="http://d.example/{n}/csv"/></dcat:Dataset></dcat:dataset>
"""
_XML_DISTRIBUTION = """<dcat:Distribution rdf:about="http://d.example/{n}/csv"><dct:title>CSV {n}</dct:title>
<dcat:accessURL rdf:resource="http://f.example/{n}.csv"/></dcat:Distribution>
"""
XML = (
    '<?xml version="1.0" encoding="utf-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
    'xmlns:dcat="http://www.w3.org/ns/dcat#" xmlns:dct="http://purl.org/dc/terms/" '
    'xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:vcard="http://www.w3.org/2006/vcard/ns#">\n'
    '<dcat:Catalog rdf:about="http://d.example/catalog">'
    + "".join(_XML_DATASET.format(n=n) for n in range(1, 5))
    + "</dcat:Catalog>\n"
    + "".join(_XML_DISTRIBUTION.format(n=n) for n in range(1, 5))
    + '<foaf:Agent rdf:about="http://d.example/agency"><foaf:name>So Y te</foaf:name></foaf:Agent>\n</rdf:RDF>\n'
)


def _written(syntax: Syntax) -> bytes:
    return serialize(list(parse(TURTLE.encode(), Syntax.TURTLE)), syntax)


def _json_ld() -> bytes:
    terms = {"dcat": "http://www.w3.org/ns/dcat#", "dct": "http://purl.org/dc/terms/", "d": "http://d.example/"}
    datasets = [
        {
            "@id": f"d:{n}",
            "@type": "dcat:Dataset",
            "dct:title": f"Bộ {n}",
            "dct:publisher": {"@id": "d:agency"},
            "dcat:distribution": {"@id": f"d:{n}/csv"},
        }
        for n in range(1, 5)
    ]
    parts = [
        {"@id": f"d:{n}/csv", "@type": "dcat:Distribution", "dcat:accessURL": {"@id": f"d:{n}.csv"}}
        for n in range(1, 5)
    ]
    agency = {"@id": "d:agency", "dct:title": "Sở Y tế"}
    return orjson.dumps({"@context": terms, "@graph": [*datasets, *parts, agency]})


BODIES: dict[str, Callable[[], bytes]] = {
    "c.ttl": TURTLE.encode,
    "c.rdf": XML.encode,
    "c.nt": lambda: _written(Syntax.N_TRIPLES),
    "c.jsonld": _json_ld,
    "grouped.ttl": lambda: _written(Syntax.TURTLE),
}

Harvest = Callable[..., list[Event]]


@pytest.fixture
def harvest(tmp_path: Path) -> Harvest:
    def run(body: bytes, name: str, known: dict[str, bytes] | None = None) -> list[Event]:
        path = tmp_path / name
        path.write_bytes(body)
        source = SourceConfig(
            id="s", kind="dcat", url=path.as_uri(), http=HttpConfig(file_roots=(str(tmp_path),), retries=0)
        )
        with Fetcher(source) as fetch:
            return list(DcatConnector().harvest(source, fetch, Since(known=(known or {}).get)))

    return run


def _records(events: list[Event]) -> dict[str, bytes]:
    return {event.identifier: event.content for event in events if isinstance(event, RawRecord)}


def _end(events: list[Event]) -> EndOfListing:
    last = events[-1]
    assert isinstance(last, EndOfListing)
    return last


def _cuts(body: bytes) -> list[int]:
    """A dozen places all over the document, some of them between two lines."""
    places = {len(body) * part // 13 for part in range(4, 13)} | {len(body) - 3, len(body) - 12}
    lines = [at for at in range(len(body)) if body[at : at + 1] == b"\n"]
    return sorted(places | {lines[len(lines) * part // 5] + 1 for part in (2, 3, 4) if lines})


@pytest.mark.parametrize("name", BODIES)
def test_no_record_becomes_poorer(harvest: Harvest, name: str) -> None:
    body = BODIES[name]()
    whole = harvest(body, name)
    assert len(_records(whole)) == 4 and _end(whole).full
    for at in _cuts(body):
        try:
            events = harvest(body[:at], name, _records(whole))
        except HarvestError as error:
            assert error.vi and error.en  # nothing at all could be read: the job fails with these words
            continue
        for identifier, content in _records(events).items():
            assert lacking(_records(whole)[identifier], content) is None, (at, identifier, content.decode())


@pytest.mark.parametrize("name", ["c.rdf", "c.jsonld"])
def test_cut_anywhere_is_seen_and_told_with_its_place(harvest: Harvest, name: str) -> None:
    body = BODIES[name]()
    whole = _records(harvest(body, name))
    seen = 0
    for at in _cuts(body):
        if not body[at:].strip():
            continue
        try:
            events = harvest(body[:at], name, whole)
        except HarvestError:
            continue
        seen += 1
        assert not _end(events).full, at
        assert not _end(events).validators
        places = [finding for finding in _end(events).findings if finding.rule == "rdf.unreadable"]
        assert places and ("line" in places[-1].path or "char" in str(places[-1].value)), places
    assert seen > 5


def test_cut_within_a_line_is_seen_in_every_syntax(harvest: Harvest) -> None:
    for name in ("c.ttl", "c.nt", "grouped.ttl"):
        body = BODIES[name]()
        whole = _records(harvest(body, name))
        for at in range(len(body) // 2, len(body) - 2, 97):
            if body[:at].rstrip().endswith(b".") and body[at - 2 : at] != b"e.":
                continue
            events = harvest(body[:at], name, whole)
            assert not _end(events).full, (name, at, body[at - 30 : at])
            assert any("line" in finding.path for finding in _end(events).findings), _end(events).findings


def test_what_lies_wholly_before_the_cut_goes_on(harvest: Harvest) -> None:
    """An unchanged record is given, a changed one that lost nothing too; one with parts behind the cut stays."""
    body = _PREFIXES + _AGENCY + "".join(map(_dataset, range(1, 5)))
    known = _records(harvest(body.encode(), "c.ttl"))
    changed = body.replace("Bộ 2", "Bộ hai")
    cut = changed[: changed.index("Mô tả 4")].encode()
    events = harvest(cut, "c.ttl", known)
    given = _records(events)
    assert set(given) == {"http://d.example/1", "http://d.example/2", "http://d.example/3"}
    assert "Bộ hai" in given["http://d.example/2"].decode()
    assert [event.identifier for event in events if isinstance(event, Unusable)] == ["http://d.example/4"]


def test_an_agent_behind_the_cut_keeps_what_was_known(harvest: Harvest) -> None:
    known = _records(harvest(TURTLE.encode(), "c.ttl"))
    cut = TURTLE[: TURTLE.index("foaf:name")].encode()
    events = harvest(cut, "c.ttl", known)
    assert not _records(events)
    found = [event.finding for event in events if isinstance(event, Unusable)]
    assert {finding.rule for finding in found} <= {"dcat.record.poorer", "dcat.record.cut-short"}
    assert all(finding.vi and finding.en for finding in found)


def test_a_first_harvest_takes_what_is_whole(harvest: Harvest) -> None:
    """Of a document that breaks, and that nobody knew before: what has its parts is given, the rest waits."""
    cut = TURTLE[: TURTLE.index("<http://d.example/4/csv> a")].encode() + b"<http://d.example/4/csv> a dcat:Dis"
    events = harvest(cut, "c.ttl")
    assert set(_records(events)) == {"http://d.example/1", "http://d.example/2", "http://d.example/3"}


def test_missing_page_keeps_the_agents_that_lie_on_it(kit: Any) -> None:
    one = _PREFIXES + "@prefix hydra: <http://www.w3.org/ns/hydra/core#> .\n<> hydra:next </2> .\n" + _dataset(1)
    server = kit.serve(
        {
            "/1": kit.Reply(200, one.encode(), {"Content-Type": "text/turtle"}),
            "/2": kit.Reply(200, (_PREFIXES + _AGENCY).encode(), {"Content-Type": "text/turtle"}),
        }
    )
    source = kit.source(server.url("/1"), kind="dcat", retries=0)
    with Fetcher(source) as fetch:
        known = _records(list(DcatConnector().harvest(source, fetch, Since())))
        assert "Sở Y tế" in known["http://d.example/1"].decode()
        server.routes["/2"] = kit.Reply(503)
        events = list(DcatConnector().harvest(source, fetch, Since(known=known.get)))
    assert not _records(events) and not _end(events).full


def test_lines_lost_between_two_statements(harvest: Harvest) -> None:
    """N-Triples cut at a line's end look whole; links that lead nowhere any more give it away."""
    body = BODIES["c.nt"]()
    known = _records(harvest(body, "c.nt"))
    at = body.index(b"<http://d.example/3/csv>", body.index(b"\n<http://d.example/3/csv>"))
    events = harvest(body[:at], "c.nt", known)
    assert not _end(events).full
    assert "dcat.document.poorer" in {finding.rule for finding in _end(events).findings}


@pytest.mark.parametrize("tail", ["<!-- made in 3 s -->\n", "\n\n", "<?done?>", ""])
def test_what_may_follow_the_root_is_no_cut(harvest: Harvest, tail: str) -> None:
    assert _end(harvest(XML.rstrip().encode() + tail.encode(), "c.rdf")).full


def test_a_small_change_of_wording_is_no_loss() -> None:
    before = b'<http://a> <http://t> "x" .\n_:b0 <http://n> "y" .\n'
    assert lacking(before, b'<http://a> <http://t> "z" .\n_:b4 <http://n> "q" .\n') is None
    assert lacking(before, b'<http://a> <http://t> "x" .\n') == "http://n"
    assert lacking(b'{"title": 1}', b"") is None


def test_cut_gzip_on_the_wire_is_no_document(kit: Any) -> None:
    packed = gzip.compress(TURTLE.encode())[:-20]
    reply = kit.Reply(200, packed, {"Content-Type": "text/turtle", "Content-Encoding": "gzip"})
    server = kit.serve({"/c": reply})
    source = kit.source(server.url("/c"), kind="dcat", retries=0)
    with Fetcher(source) as fetch, pytest.raises(HarvestError, match="cut off"):
        list(DcatConnector().harvest(source, fetch, Since()))


_REDUCED = (" ;\n  dct:license <http://licence.example/open>", ', "b"')


@pytest.mark.parametrize("name", ["c.ttl", "c.nt", "c.rdf"])
def test_a_whole_document_may_say_less(harvest: Harvest, name: str) -> None:
    """A keyword and a licence taken out on purpose, beside links that were never described: a change to be taken."""
    text = TURTLE.replace("d:1, d:2", "d:0, d:1, d:2")  # one that nobody ever described
    shorter = text
    for words in _REDUCED:
        assert words in shorter
        shorter = shorter.replace(words, "", 1) if words.startswith(",") else shorter.replace(words, "")
    if name == "c.rdf":
        text, shorter = XML, XML.replace("<dcat:keyword>b</dcat:keyword>", "")
    bodies = [text.encode(), shorter.encode()]
    if name == "c.nt":
        bodies = [serialize(list(parse(body, Syntax.TURTLE)), Syntax.N_TRIPLES) for body in bodies]
    known = _records(harvest(bodies[0], name))
    events = harvest(bodies[1], name, known)
    assert len(known) == 4 and set(_records(events)) == set(known)
    assert all(_records(events)[one] != known[one] for one in ("http://d.example/1",))
    assert _end(events).full and "dcat.document.poorer" not in {finding.rule for finding in _end(events).findings}


def test_the_last_dataset_may_say_less_too(harvest: Harvest) -> None:
    body = _PREFIXES + _AGENCY + _CATALOG + "".join(map(_dataset, range(1, 5)))
    at = body.rindex(', "b"')
    known = _records(harvest(body.encode(), "c.ttl"))
    events = harvest((body[:at] + body[at + len(', "b"') :]).encode(), "c.ttl", known)
    assert _end(events).full and set(_records(events)) == set(known)
    assert _records(events)["http://d.example/4"] != known["http://d.example/4"]


def test_an_agent_that_lost_its_description_is_a_sign(harvest: Harvest) -> None:
    """Cut between two statements: the publisher of this very namespace is linked to and described no more."""
    body = BODIES["c.ttl"]()
    known = _records(harvest(body, "c.ttl"))
    events = harvest(body[: body.index(b"d:agency a")], "c.ttl", known)
    assert not _records(events) and not _end(events).full
    assert {event.finding.rule for event in events if isinstance(event, Unusable)} == {"dcat.record.poorer"}


def test_a_foreign_agent_may_go_undescribed(harvest: Harvest) -> None:
    """A description of somebody else's node is given up on purpose now and then; the link to it suffices."""
    body = TURTLE.replace("d:agency", "<http://register.example/agency>")
    known = _records(harvest(body.encode(), "c.ttl"))
    without = body.replace(_AGENCY.replace("d:agency", "<http://register.example/agency>"), "")
    assert without != body
    events = harvest(without.encode(), "c.ttl", known)
    assert _end(events).full and set(_records(events)) == set(known)
