"""The catalog in other words: data.json, CSV, Atom, sitemap, dumps; each whole, each valid, each kept by its ETag."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from email.utils import formatdate
from typing import Any

import pytest
from lxml import etree

from hub.projections.dump import open_projection
from hub.projections.follower import catch_up

ATOM = {"a": "http://www.w3.org/2005/Atom", "s": "http://a9.com/-/spec/opensearch/1.1/"}
MAP = {"m": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def _fill(catalog: Any, count: int, source: str = "open", **values: Any) -> None:
    catalog.source(source)
    entries = []
    for number in range(count):
        iri = f"https://{source}.test/d{number}"
        entries.append((f"d{number}", iri, catalog.graph(iri, f"Giao thông {number}"), f"Giao thông {number}"))
    catalog.put(source, *entries, **values)


def _change(catalog: Any, number: int, title: str, **values: Any) -> None:
    iri = f"https://open.test/d{number}"
    catalog.put("open", (f"d{number}", iri, catalog.graph(iri, title, **values), title))


def test_data_json_has_every_dataset_with_every_required_field(catalog: Any) -> None:
    _fill(catalog, 450)
    _fill(catalog, 2, source="closed", withheld=True)
    client = catalog.client()
    answer = client.get("/data.json")
    assert answer.headers["content-type"] == "application/json"
    told = answer.json()
    assert told["conformsTo"] == "https://project-open-data.cio.gov/v1.1/schema"
    assert told["describedBy"] == "https://project-open-data.cio.gov/v1.1/schema/catalog.json"
    assert len(told["dataset"]) == len({one["identifier"] for one in told["dataset"]}) == 450
    for one in told["dataset"]:
        for key in (
            "title",
            "description",
            "keyword",
            "modified",
            "publisher",
            "contactPoint",
            "identifier",
            "accessLevel",
        ):
            assert one[key], key
        assert one["accessLevel"] == "public"
        assert all(file["@type"] == "dcat:Distribution" for file in one["distribution"])
        assert all("downloadURL" in file or "accessURL" in file for file in one["distribution"])
    everything = client.get("/data.json", headers={"authorization": catalog.token()})
    assert len(everything.json()["dataset"]) == 452
    assert everything.headers["cache-control"].startswith("private")
    assert {one["accessLevel"] for one in everything.json()["dataset"] if "closed" in one["identifier"]} == {
        "non-public"
    }


def test_data_json_of_nothing_is_valid_json(catalog: Any) -> None:
    assert catalog.client().get("/data.json").json()["dataset"] == []


@pytest.mark.parametrize("path", ["/data.json", "/catalog.csv", "/feeds/atom", "/sitemap.xml", "/feeds"])
def test_what_has_not_changed_is_not_sent_again(catalog: Any, path: str) -> None:
    _fill(catalog, 3)
    catalog.follow()
    client = catalog.client()
    headers = {"accept": "*/*"}
    first = client.get(path, headers=headers)
    kept = {**headers, "if-none-match": first.headers["etag"]}
    again = client.get(path, headers=kept)
    assert (first.status_code, again.status_code, again.content) == (200, 304, b"")
    head = client.request("HEAD", path, headers=headers)
    assert (head.status_code, head.content, head.headers["etag"]) == (200, b"", first.headers["etag"])
    _change(catalog, 1, "Tên mới")
    catalog.follow()
    assert client.get(path, headers=kept).status_code == (304 if path == "/feeds" else 200)


def test_csv_opens_in_spreadsheets(catalog: Any) -> None:
    _fill(catalog, 3)
    _change(catalog, 1, '=HYPERLINK("https://evil.test","x")', words='Dòng 1\nDòng "2"; phẩy, hết')
    answer = catalog.client().get("/catalog.csv")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"), newline="")))
    assert len(rows) == 3
    (changed,) = [row for row in rows if row["uri"].endswith("d1")]
    assert changed["title"] == '\'=HYPERLINK("https://evil.test","x")'
    assert changed["description"] == 'Dòng 1\nDòng "2"; phẩy, hết'
    assert changed["publisher"] == "Sở Giao thông Vận tải"
    vietnamese = catalog.client().get("/catalog.csv?lang=vi").content.decode("utf-8-sig")
    assert vietnamese.startswith("Mã,Định danh (IRI),Loại,Tên,")


def test_the_sitemap_and_its_parts(catalog: Any, monkeypatch: Any) -> None:
    from hub.services import _feeds_sitemap

    _fill(catalog, 7)
    _fill(catalog, 2, source="closed", withheld=True)
    client = catalog.client()
    token = {"authorization": catalog.token()}
    for headers in ({}, token):
        root = etree.fromstring(client.get("/sitemap.xml", headers=headers).content)
        pages = root.findall("m:url/m:loc", MAP)
        assert sorted(one.text for one in pages) == sorted(
            f"http://hub.test/dataset/{catalog.uid('open', f'd{number}')}" for number in range(7)
        )
        assert len(root.findall("m:url/m:lastmod", MAP)) == 7
    monkeypatch.setattr(_feeds_sitemap, "_MOST", 3)
    _change(catalog, 0, "Mới")
    index = etree.fromstring(client.get("/sitemap.xml").content)
    parts = [one.text.removeprefix("http://hub.test") for one in index.findall("m:sitemap/m:loc", MAP)]
    assert parts == ["/sitemap/1.xml", "/sitemap/2.xml", "/sitemap/3.xml"]
    found = [len(etree.fromstring(client.get(part).content)) for part in parts]
    assert found == [3, 3, 1]
    for bad in ("0", "4", "x", "01", "9999999"):
        assert client.get(f"/sitemap/{bad}.xml").status_code == 404, bad
    assert "Sitemap: http://hub.test/sitemap.xml\n" in client.get("/robots.txt").text


def test_dumps_can_be_resumed_and_checked(catalog: Any) -> None:
    client = catalog.client()
    assert client.get("/dumps").json()["files"] == []
    assert client.get("/dumps/catalog.nq.gz").status_code == 404
    _fill(catalog, 30)
    _fill(catalog, 2, source="closed", withheld=True)
    (projection,) = open_projection(catalog.home)
    catch_up(catalog.home, projection)
    told = client.get("/dumps", headers={"accept": "application/json"}).json()
    assert told["records"] == 30
    sums = dict(reversed(line.split("  ")) for line in client.get("/dumps/SHA256SUMS").text.splitlines())
    for one in told["files"]:
        path = one["url"].removeprefix("http://hub.test")
        whole = client.get(path, headers={"accept-encoding": "identity"})
        assert whole.headers["etag"] == f'"{one["sha256"]}"'
        assert hashlib.sha256(whole.content).hexdigest() == one["sha256"] == sums[one["name"]]
        assert len(whole.content) == one["size"]
        half = len(whole.content) // 2
        rest = client.get(path, headers={"range": f"bytes={half}-", "if-range": whole.headers["etag"]})
        assert (rest.status_code, whole.content[:half] + rest.content) == (206, whole.content)
        other = client.get(path, headers={"range": f"bytes={half}-", "if-range": '"another"'})
        assert (other.status_code, other.content) == (200, whole.content)
        assert client.get(path, headers={"if-none-match": whole.headers["etag"]}).status_code == 304
        assert client.get(path, headers={"range": "bytes=99999999-"}).status_code == 416
        shown = {"authorization": catalog.token(), "accept-encoding": "identity"}
        held = client.get(path, headers=shown)
        assert held.content == whole.content and "last-modified" not in held.headers
        dated = client.get(path, headers={**shown, "range": "bytes=1-", "if-range": formatdate(usegmt=True)})
        assert (dated.status_code, dated.content) == (200, whole.content)
    for bad in ("../ledger.sqlite", "%2e%2e%2fhub.yaml", "none", ".manifest.json"):
        assert client.get(f"/dumps/{bad}").status_code in (400, 404), bad
    html = client.get("/dumps", headers={"accept": "text/html"}).text
    assert told["files"][0]["sha256"] in html
    json.dumps(told)


def test_the_index_offers_a_feed_of_ones_own(catalog: Any) -> None:
    _fill(catalog, 1)
    client = catalog.client()
    public = [one["url"] for one in client.get("/feeds").json()["feeds"]]
    assert "http://hub.test/feeds/ldes" in public
    mine = [one["url"] for one in client.get("/feeds", headers={"authorization": catalog.token()}).json()["feeds"]]
    assert [one for one in mine if one not in public] == ["http://hub.test/feeds/all/ldes"]
    for accept in ("text/html", "application/json"):
        assert client.get("/feeds", headers={"accept": accept}).headers["content-type"].startswith(accept)


def test_a_dataset_page_speaks_schema_org(catalog: Any) -> None:
    _fill(catalog, 1)
    page = catalog.client().get(f"/dataset/{catalog.uid('open', 'd0')}", headers={"accept": "text/html"}).text
    (block,) = page.split('<script type="application/ld+json">')[1:]
    told = json.loads(block.split("</script>")[0])
    assert (told["@type"], told["name"], told["@context"]) == ("Dataset", "Giao thông 0", "https://schema.org/")


TAGGED = (
    "/feeds", "/feeds/ldes", "/feeds/ldes/page/1", "/feeds/ldes/page/2", "/feeds/ldes/event/1", "/data.json",
    "/catalog.csv", "/catalog.csv?lang=vi", "/feeds/atom", "/feeds/atom?q=giao", "/sitemap.xml", "/dumps",
    "/oai/rdf.xsd",
)  # fmt: skip


def test_a_tag_is_of_its_bytes_and_hidden_changes_move_none(catalog: Any, monkeypatch: Any) -> None:
    from hub.services import _feeds_ldes

    monkeypatch.setattr(_feeds_ldes, "PAGE", 10)
    catalog.source("closed")
    _fill(catalog, 15)
    catalog.follow()
    client = catalog.client()
    steps = (
        lambda: _change(catalog, 1, "Tên mới"),
        lambda: _fill(catalog, 2, source="closed", withheld=True),
        lambda: catalog.withdraw("open", "d2"),
        lambda: catalog.source("open", title="Nguồn tên khác"),
        lambda: None,
    )
    bodies: dict[tuple[str, str, str], bytes] = {}
    tags: dict[tuple[str, bytes], str] = {}
    for number, step in enumerate(steps):
        before = {path: client.get(path, headers={"accept": "*/*"}) for path in TAGGED}
        step()
        catalog.follow()
        for path in TAGGED:
            for accept in ("*/*", "application/n-quads" if "ldes" in path else "*/*"):
                answer = client.get(path, headers={"accept": accept})
                assert answer.status_code == 200, path
                tag = answer.headers["etag"]
                assert bodies.setdefault((path, accept, tag), answer.content) == answer.content, (path, number)
                vary = {one.strip().lower() for one in answer.headers["vary"].split(",")}
                assert {"authorization", "x-ckan-api-key", "cookie"} <= vary, path
                assert ("accept" in vary) == (path in ("/feeds", "/dumps") or "ldes" in path), path
                scope = "public, max-age=604800, immutable" if path in TAGGED[2:5:2] else "public, no-cache"
                assert answer.headers["cache-control"] == scope, path
                if "ldes" in path or "atom" in path:
                    assert tags.setdefault((path + accept, answer.content), tag) == tag, "the same bytes, the same tag"
                again = client.get(path, headers={"accept": accept, "if-none-match": tag})
                assert (again.status_code, again.content) == (304, b""), path
                for name in ("etag", "vary", "cache-control"):
                    assert again.headers[name] == answer.headers[name], (path, name)
                if number in (1, 4) and accept == "*/*":
                    was = before[path]
                    assert (was.content, was.headers["etag"]) == (answer.content, tag), path


def test_the_streams_root_changes_with_its_pages_and_not_with_each_event(catalog: Any, monkeypatch: Any) -> None:
    from hub.services import _feeds_ldes

    monkeypatch.setattr(_feeds_ldes, "PAGE", 10)
    _fill(catalog, 5)
    client = catalog.client()
    first = client.get("/feeds/ldes")
    _change(catalog, 1, "Tên mới")
    again = client.get("/feeds/ldes")
    assert (again.content, again.headers["etag"]) == (first.content, first.headers["etag"])
    assert client.get("/feeds/ldes", headers={"if-none-match": first.headers["etag"]}).status_code == 304
    for number in range(5):
        _change(catalog, number, f"Tên mới {number}")
    assert client.get("/feeds/ldes", headers={"if-none-match": first.headers["etag"]}).status_code == 200
