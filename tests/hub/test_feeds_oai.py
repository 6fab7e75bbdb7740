"""OAI-PMH 2.0, section by section of the protocol, over a catalog that changes while it is pulled."""

from __future__ import annotations

import time
from typing import Any

import pytest
import rdflib
from lxml import etree
from rdflib import DCAT, RDF, URIRef

from vocab.graph import Graph

NS = {
    "o": "http://www.openarchives.org/OAI/2.0/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "oai_dc": "http://www.openarchives.org/OAI/2.0/oai_dc/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
}


def _ask(client: Any, headers: dict[str, str] | None = None, **arguments: str) -> etree._Element:
    named = {name.rstrip("_"): value for name, value in arguments.items()}
    answer = client.get("/oai", params=named, headers=headers or {})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/xml; charset=utf-8"
    return etree.fromstring(answer.content)


def _code(root: etree._Element) -> str:
    (error,) = root.findall("o:error", NS)
    return str(error.get("code"))


def _texts(root: etree._Element, path: str) -> list[str]:
    return [one.text or "" for one in root.findall(f".//{path}", NS)]


def _list(client: Any, verb: str = "ListRecords", between: Any = None, **arguments: Any) -> list[tuple[str, bool]]:
    """(identifier, deleted) of a whole list."""
    found: list[tuple[str, bool]] = []
    root = _ask(client, verb=verb, **{"metadataPrefix": "oai_dc", **arguments})
    while True:
        headers = root.findall(".//o:header", NS)
        assert headers, "a list may not be empty"
        found += [(one.findtext("o:identifier", "", NS), one.get("status") == "deleted") for one in headers]
        token = root.find(".//o:resumptionToken", NS)
        if token is None or not token.text:
            return found
        assert token.text == token.text.strip()
        if between is not None:
            between(len(found))
        kept = arguments.get("headers")
        root = _ask(client, kept, verb=verb, resumptionToken=token.text)


def _fill(catalog: Any, count: int, first: int = 0, source: str = "open", **values: Any) -> None:
    entries = []
    for number in range(first, first + count):
        iri = f"https://{source}.test/d{number}"
        entries.append((f"d{number}", iri, catalog.graph(iri, f"Giao thông {number}"), f"Giao thông {number}"))
    catalog.put(source, *entries, **values)


def _put(catalog: Any, number: int, title: str) -> None:
    iri = f"https://open.test/d{number}"
    catalog.put("open", (f"d{number}", iri, catalog.graph(iri, title), title))


def _name(catalog: Any, number: int, source: str = "open") -> str:
    return f"oai:127.0.0.1:{catalog.uid(source, f'd{number}')}"


def test_identify_and_formats(catalog: Any) -> None:
    catalog.source("open")
    _fill(catalog, 1)
    client = catalog.client()
    root = _ask(client, verb="Identify")
    assert _texts(root, "o:deletedRecord") == ["persistent"]
    assert _texts(root, "o:granularity") == ["YYYY-MM-DDThh:mm:ssZ"]
    assert _texts(root, "o:baseURL") == ["http://hub.test/oai"]
    (request,) = root.findall("o:request", NS)
    assert (request.text, dict(request.attrib)) == ("http://hub.test/oai", {"verb": "Identify"})
    assert _texts(_ask(client, verb="ListMetadataFormats"), "o:metadataPrefix") == ["oai_dc", "dcat_ap"]
    of_one = _ask(client, verb="ListMetadataFormats", identifier=_name(catalog, 0))
    assert _texts(of_one, "o:metadataPrefix") == ["oai_dc", "dcat_ap"]


def test_one_record_in_both_formats(catalog: Any) -> None:
    catalog.source("open")
    _fill(catalog, 2)
    client = catalog.client()
    root = _ask(client, verb="GetRecord", identifier=_name(catalog, 1), metadataPrefix="oai_dc")
    assert _texts(root, "dc:title") == ["Giao thông 1"]
    assert "https://open.test/d1" in _texts(root, "dc:identifier")
    assert _texts(root, "dc:publisher") == ["Sở Giao thông Vận tải"]
    assert _texts(root, "o:setSpec") == ["source:open", "agency:so-giao-thong-van-tai", "theme:TRAN"]
    root = _ask(client, verb="GetRecord", identifier=_name(catalog, 1), metadataPrefix="dcat_ap")
    (rdf,) = root.findall(".//o:metadata/rdf:RDF", NS)
    graph = rdflib.Graph().parse(data=etree.tostring(rdf), format="xml")
    assert (URIRef("https://open.test/d1"), RDF.type, DCAT.Dataset) in graph


def test_lists_are_whole_and_by_post_the_same(catalog: Any) -> None:
    catalog.source("open")
    _fill(catalog, 250)
    client = catalog.client()
    wanted = {_name(catalog, number) for number in range(250)}
    for verb in ("ListRecords", "ListIdentifiers"):
        found = _list(client, verb)
        assert len(found) == 250 and {one for one, _ in found} == wanted
    form = {"verb": "ListRecords", "metadataPrefix": "dcat_ap"}
    answer = client.post("/oai", data=form)
    assert answer.status_code == 200
    root = etree.fromstring(answer.content)
    assert len(root.findall(".//rdf:RDF", NS)) == 100
    (token,) = root.findall(".//o:resumptionToken", NS)
    assert (token.get("completeListSize"), token.get("cursor")) == ("250", "0")
    follow = etree.fromstring(client.post("/oai", data={"verb": "ListRecords", "resumptionToken": token.text}).content)
    assert follow.find(".//o:resumptionToken", NS).get("cursor") == "100"
    assert len(follow.findall(".//rdf:RDF", NS)) == 100


def test_a_list_loses_nothing_when_records_change_and_vanish_meanwhile(catalog: Any) -> None:
    catalog.source("open")
    _fill(catalog, 350)
    rounds = iter(range(100))

    def disturb(_: int) -> None:
        number = next(rounds)
        if number < 4:
            _put(catalog, 340 - number, f"Mới {number}")
            catalog.withdraw("open", f"d{300 - number}")
            _put(catalog, number, f"Mới {number}")

    found = _list(catalog.client(), between=disturb)
    assert {one for one, _ in found} == {_name(catalog, number) for number in range(350)}
    state = dict(found)
    assert all(state[_name(catalog, 300 - number)] for number in range(3))


def test_a_list_ends_well_when_all_that_was_left_of_it_changed(catalog: Any) -> None:
    from hub.clock import now

    catalog.source("open")
    _fill(catalog, 120)
    until = now().strftime("%Y-%m-%dT%H:%M:%SZ")
    client = catalog.client()
    root = _ask(client, verb="ListRecords", metadataPrefix="oai_dc", until=until)
    given = [one.text for one in root.findall(".//o:identifier", NS)]
    token = root.findtext(".//o:resumptionToken", "", NS)
    time.sleep(1.1)
    for number in range(120):
        catalog.withdraw("open", f"d{number}") if number % 2 else _put(catalog, number, f"Mới {number}")
    root = _ask(client, verb="ListRecords", resumptionToken=token)
    assert root.find("o:error", NS) is None
    (again,) = root.findall(".//o:header", NS)
    assert again.findtext("o:identifier", "", NS) == given[-1]
    (end,) = root.findall(".//o:resumptionToken", NS)
    assert not end.text
    assert len({one for one, _ in _list(client, from_=until)}) == 120, "the next pull has them all"


def test_tokens_outlive_a_restart_and_are_for_one_caller_and_verb(catalog: Any) -> None:
    catalog.source("open")
    catalog.source("closed")
    _fill(catalog, 120)
    _fill(catalog, 1, source="closed", withheld=True)
    root = _ask(catalog.client(), verb="ListRecords", metadataPrefix="oai_dc")
    token = root.find(".//o:resumptionToken", NS).text
    again = catalog.client()  # another process as far as the service can tell
    assert len(_ask(again, verb="ListRecords", resumptionToken=token).findall(".//o:record", NS)) == 20
    assert _code(_ask(again, verb="ListIdentifiers", resumptionToken=token)) == "badResumptionToken"
    steward = {"authorization": catalog.token()}
    assert _code(_ask(again, steward, verb="ListRecords", resumptionToken=token)) == "badResumptionToken"
    body, _, mark = token.partition(".")
    for bad in ("x", token[:-2], f"{body}.", f".{mark}", f"{body}x.{mark}", "é", "a" * 5000, f"{token} "):
        assert _code(_ask(again, verb="ListRecords", resumptionToken=bad)) == "badResumptionToken", bad


def test_deleted_records_are_told_of_for_ever(catalog: Any) -> None:
    catalog.source("open")
    _fill(catalog, 3)
    catalog.withdraw("open", "d1")
    client = catalog.client()
    root = _ask(client, verb="GetRecord", identifier=_name(catalog, 1), metadataPrefix="oai_dc")
    assert root.find(".//o:header", NS).get("status") == "deleted"
    assert root.find(".//o:metadata", NS) is None
    assert _texts(root, "o:setSpec") == ["source:open", "agency:so-giao-thong-van-tai", "theme:TRAN"]
    assert dict(_list(client, set="theme:TRAN"))[_name(catalog, 1)]
    _put(catalog, 1, "Trở lại")
    assert not dict(_list(client))[_name(catalog, 1)]


def test_what_changed_since_an_answer_is_in_the_next_pull(catalog: Any, monkeypatch: Any) -> None:
    from datetime import datetime, timedelta

    from sqlalchemy import update

    from hub.ledger.schema import change

    catalog.source("open")
    _fill(catalog, 5)
    with catalog.home.ledger.write() as connection:
        connection.execute(update(change).values(at="2026-01-31T10:00:00.500000Z"))
    client = catalog.client()
    told = _ask(client, verb="ListRecords", metadataPrefix="oai_dc").findtext("o:responseDate", "", NS)
    _put(catalog, 2, "Mới")
    found = _list(client, from_=told)
    assert found == [(_name(catalog, 2), False)]
    seconds = {"from_": "2026-01-31T10:00:00Z", "until": "2026-01-31T10:00:00Z"}
    assert {one for one, _ in _list(client, **seconds)} == {_name(catalog, number) for number in (0, 1, 3, 4)}
    assert len(_list(client, until="2026-01-31")) == 4
    assert len(_list(client, from_="2026-01-31")) == 5
    for bounds in ({"until": "2026-01-31T09:59:59Z"}, {"from_": "2026-02-01", "until": "2026-02-02"}):
        assert _code(_ask(client, verb="ListRecords", metadataPrefix="oai_dc", **bounds)) == "noRecordsMatch"
    far = (datetime.fromisoformat(told) + timedelta(days=400)).strftime("%Y-%m-%d")
    assert _code(_ask(client, verb="ListRecords", metadataPrefix="oai_dc", from_=far)) == "noRecordsMatch"


def test_sets(catalog: Any) -> None:
    catalog.source("open", title="Nguồn mở")
    catalog.source("closed", title="Nguồn kín")
    catalog.source("city")
    _fill(catalog, 3)
    _fill(catalog, 2, source="city")
    _fill(catalog, 1, source="closed", withheld=True)
    client = catalog.client()
    root = _ask(client, verb="ListSets")
    specs = dict(zip(_texts(root, "o:setSpec"), _texts(root, "o:setName"), strict=True))
    assert specs["source:open"] == "Nguồn mở"
    assert specs["agency:so-giao-thong-van-tai"] == "Sở Giao thông Vận tải"
    assert set(specs) == {
        "agency",
        "agency:so-giao-thong-van-tai",
        "source",
        "source:city",
        "source:open",
        "theme",
        "theme:TRAN",
    }
    assert len(_list(client, set="source:city")) == 2
    assert (
        len(_list(client, set="theme:TRAN")) == len(_list(client, set="theme")) == len(_list(client, set="source")) == 5
    )
    for nothing in ("source:closed", "theme:NONE", "agency:x", "nothing", "theme:TRAN:x"):
        assert _code(_ask(client, verb="ListRecords", metadataPrefix="oai_dc", set=nothing)) == "noRecordsMatch"
    steward = {"authorization": f"Bearer {catalog.token()}"}
    assert "source:closed" in _texts(_ask(client, steward, verb="ListSets"), "o:setSpec")


def test_a_record_that_leaves_a_set_is_not_called_deleted(catalog: Any) -> None:
    catalog.source("open")
    _fill(catalog, 2)
    client = catalog.client()
    name, iri = _name(catalog, 0), "https://open.test/d0"
    assert name in dict(_list(client, set="theme:TRAN"))
    graph = catalog.graph(iri, "Đổi chủ đề")
    moved = Graph.of([line.replace("data-theme/TRAN", "data-theme/ENVI") for line in graph.lines])
    catalog.put("open", ("d0", iri, moved, "Đổi chủ đề"))
    assert name not in dict(_list(client, set="theme:TRAN")), "neither as a record nor as deleted"
    assert dict(_list(client, set="theme:ENVI")) == {name: False}
    root = _ask(client, verb="ListIdentifiers", metadataPrefix="oai_dc")
    last = root.findall(".//o:header", NS)[-1]
    assert (last.findtext("o:identifier", namespaces=NS), last.get("status")) == (name, None)
    assert "theme:ENVI" in [one.text for one in last.findall("o:setSpec", NS)]


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("", "badVerb"),
        ("verb=", "badVerb"),
        ("verb=identify", "badVerb"),
        ("verb=Identify&verb=Identify", "badVerb"),
        ("verb=Identify&identifier=x", "badArgument"),
        ("verb=Identify&resumptionToken=x", "badArgument"),
        ("verb=ListRecords", "badArgument"),
        ("verb=ListRecords&metadataPrefix=", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&foo=1", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=yesterday", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:00:00%2B07:00", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01&until=2026-01-02T00:00:00Z", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-01&until=2026-01-01", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&until=0001-01-01", "noRecordsMatch"),
        ("verb=ListRecords&metadataPrefix=oai_dc&until=9999-12-31&from=9999-12-31", "noRecordsMatch"),
        ("verb=ListRecords&metadataPrefix=marc", "cannotDisseminateFormat"),
        ("verb=ListRecords&metadataPrefix=oai%20dc", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=theme;", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=theme:", "badArgument"),
        ("verb=ListRecords&metadataPrefix=oai_dc&set=%C4%91%E1%BA%A5t", "badArgument"),
        ("verb=ListRecords&resumptionToken=", "badResumptionToken"),
        ("verb=ListSets&resumptionToken=x", "badResumptionToken"),
        ("verb=GetRecord&metadataPrefix=oai_dc", "badArgument"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=nothing", "idDoesNotExist"),
        ("verb=GetRecord&metadataPrefix=marc&identifier={known}", "cannotDisseminateFormat"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier={hidden}", "idDoesNotExist"),
        ("verb=ListMetadataFormats&identifier={hidden}", "idDoesNotExist"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=%01", "idDoesNotExist"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=%00", "badArgument"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=x&a%00=1", "badArgument"),
        ("verb=List%00Records", "badArgument"),
        ("verb=ListRecords&metadataPrefix=%FF", "badArgument"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier=%C3%28", "badArgument"),
        ("verb=GetRecord&metadataPrefix=oai_dc&identifier={long}", "badArgument"),
        ("verb={long}", "badArgument"),
        ("verb=ListRecords&resumptionToken={long}", "badResumptionToken"),
    ],
)
def test_every_error_of_the_protocol(catalog: Any, query: str, code: str) -> None:
    catalog.source("open")
    catalog.source("closed")
    _fill(catalog, 1)
    _fill(catalog, 1, source="closed", withheld=True)
    client = catalog.client()
    query = query.format(known=_name(catalog, 0), hidden=_name(catalog, 0, "closed"), long="a" * 6000)
    for answer in (
        client.get(f"/oai?{query}"),
        client.post("/oai", content=query, headers={"content-type": "application/x-www-form-urlencoded"}),
    ):
        assert answer.status_code == 200
        root = etree.fromstring(answer.content)
        assert _code(root) == code, answer.text
        (request,) = root.findall("o:request", NS)
        assert bool(request.attrib) == (code not in ("badVerb", "badArgument"))


def test_an_empty_repository_and_a_bad_token(catalog: Any) -> None:
    client = catalog.client()
    assert _texts(_ask(client, verb="Identify"), "o:earliestDatestamp")
    assert _code(_ask(client, verb="ListRecords", metadataPrefix="oai_dc")) == "noRecordsMatch"
    assert client.get("/oai?verb=Identify", headers={"authorization": "Bearer no"}).status_code == 401
    assert client.request("PUT", "/oai").status_code == 405
    assert client.post("/oai", content=b"\xff\xfe").status_code == 200


def test_text_that_xml_cannot_hold(catalog: Any) -> None:
    from vocab.terms import literal

    catalog.source("open")
    iri = "https://open.test/d0"
    title = "Tên " + chr(1) + chr(0xFFFE) + " <b>&amp;</b>"
    more = (f"<{iri}> <http://purl.org/dc/terms/alternative> {literal(title)} .",)
    catalog.put("open", ("d0", iri, catalog.graph(iri, "Tên", more=more), "Tên"))
    client = catalog.client()
    for prefix in ("oai_dc", "dcat_ap"):
        root = _ask(client, verb="ListRecords", metadataPrefix=prefix)
        assert len(root.findall(".//o:record", NS)) == 1
    assert any(
        "<b>&amp;</b>" in one for one in _texts(_ask(client, verb="ListRecords", metadataPrefix="oai_dc"), "dc:title")
    )


def test_an_argument_beyond_all_measure(catalog: Any) -> None:
    client, form = catalog.client(), {"content-type": "application/x-www-form-urlencoded"}
    for content in (f"verb=Identify&x={'a' * 100_000}", "&".join(["verb=Identify"] * 300), "=" * 5000):
        answer = client.post("/oai", content=content, headers=form)
        assert (answer.status_code, _code(etree.fromstring(answer.content))) == (200, "badArgument"), content[:40]


def test_raw_bytes_in_the_address_are_the_protocols_to_judge(catalog: Any) -> None:
    import anyio

    sent: list[Any] = []

    async def ask() -> None:
        scope = {
            "type": "http", "method": "GET", "path": "/oai", "raw_path": b"/oai", "query_string": b"verb=\xff\x00",
            "headers": [], "http_version": "1.1", "scheme": "http", "server": ("127.0.0.1", 1),
            "client": ("127.0.0.1", 2), "root_path": "", "asgi": {"version": "3.0"},
        }  # fmt: skip

        async def receive() -> Any:
            return {"type": "http.request", "body": b"", "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        await catalog.client().app(scope, receive, send)

    anyio.run(ask)
    assert sent[0]["status"] == 200
    assert _code(etree.fromstring(b"".join(one.get("body", b"") for one in sent[1:]))) == "badArgument"


def test_the_schemas_that_are_named_answer_and_hold(catalog: Any) -> None:
    catalog.source("open")
    _fill(catalog, 2)
    client = catalog.client()
    formats = _ask(client, verb="ListMetadataFormats")
    schemas = dict(zip(_texts(formats, "o:metadataPrefix"), _texts(formats, "o:schema"), strict=True))
    assert schemas["dcat_ap"].startswith("http://hub.test/")
    answer = client.get(schemas["dcat_ap"].removeprefix("http://hub.test"))
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/xml")
    schema = etree.XMLSchema(etree.fromstring(answer.content))
    location = "{http://www.w3.org/2001/XMLSchema-instance}schemaLocation"
    root = _ask(client, verb="ListRecords", metadataPrefix="dcat_ap")
    told = root.findall(".//o:metadata/rdf:RDF", NS)
    assert len(told) == 2
    for one in told:
        assert one.get(location) == f"{NS['rdf']} {schemas['dcat_ap']}"
        schema.assertValid(etree.fromstring(etree.tostring(one)))
        graph = rdflib.Graph().parse(data=etree.tostring(one), format="xml")
        assert not [s for s in graph.subjects() if isinstance(s, rdflib.BNode)], "the location is no statement"
        assert len(list(graph.subjects(RDF.type, DCAT.Dataset))) == 1
    (first, *_) = _ask(client, verb="ListRecords", metadataPrefix="oai_dc").findall(".//oai_dc:dc", NS)
    assert first.get(location) == f"{NS['oai_dc']} {schemas['oai_dc']}"
    etag = answer.headers["etag"]
    assert client.get("/oai/rdf.xsd", headers={"if-none-match": etag}).status_code == 304


def test_who_asks_too_fast_is_told_so_as_the_protocol_has_it(tmp_path: Any) -> None:
    from tests.hub.conftest import Catalog

    made = Catalog(tmp_path / "home", "requests_per_second: 0.5\nrequests_burst: 2\n")
    client = made.client()
    answers = [client.get("/oai?verb=Identify") for _ in range(3)]
    assert [one.status_code for one in answers] == [200, 200, 503]
    assert int(answers[2].headers["retry-after"]) >= 1
    assert client.get("/feeds").status_code == 429
    made.home.ledger.dispose()
