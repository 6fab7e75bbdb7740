"""Sources that turn ill or mean ill, seen by a steward: the job ends soon, says why in both languages, and nothing
that was live goes (synthetic)."""

from __future__ import annotations

import csv
import io
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import openpyxl
import orjson
import pytest

from hub.home import Home
from hub.ledger import records
from hub.ledger.schema import JobState, RecordState
from hub.pipeline.runs import Outcome
from tests.support.sites import Site

COUNT = 12
KINDS = ("ckan", "dcat", "data_json", "inventory")
_TTL = {"Content-Type": "text/turtle"}
_JSON = {"Content-Type": "application/json"}
_PREFIX = "@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .\n"


def _package(number: int) -> dict[str, Any]:
    return {
        "id": f"id-{number:03d}",
        "name": f"bo-{number}",
        "title": f"Bộ dữ liệu {number}",
        "notes": f"Mô tả {number}",
        "metadata_modified": "2025-02-01T00:00:00",
        "resources": [{"id": f"r{number}", "url": f"https://f.example.vn/{number}.csv", "format": "CSV"}],
    }


def _search(kit: Any, packages: list[dict[str, Any]]) -> Callable[..., Any]:
    def answer(request: Any, _connection: Any) -> Any:
        query = {name: values[-1] for name, values in parse_qs(urlsplit(request.target).query).items()}
        if not request.path.endswith("package_search"):
            return kit.Reply(404, b'{"success": false}', _JSON)
        start, rows = int(query.get("start", 0)), int(query.get("rows", 10))
        result = {"count": len(packages), "results": packages[start : start + rows]}
        return kit.json({"success": True, "result": result})

    return answer


def _turtle(numbers: range) -> bytes:
    parts = [
        f"<http://d.example.vn/{n}> a dcat:Dataset ; dct:title 'Bộ {n}'@vi ; dct:description 'M'@vi ." for n in numbers
    ]
    catalog = "<http://d.example.vn/> a dcat:Catalog" + "".join(
        f" ; dcat:dataset <http://d.example.vn/{n}>" for n in numbers
    )
    return (_PREFIX + "\n".join(parts) + f"\n{catalog} .\n").encode()


def _catalog(numbers: range) -> bytes:
    entries = [{"identifier": f"d-{n}", "title": f"Bộ {n}", "description": f"Mô tả {n}"} for n in numbers]
    return orjson.dumps({"conformsTo": "https://project-open-data.cio.gov/v1.1/schema", "dataset": entries})


def _table(numbers: range) -> bytes:
    out = io.StringIO()
    rows = csv.writer(out)
    rows.writerow(["STT", "Mã", "Tên bộ dữ liệu", "Đơn vị cung cấp", "Mô tả"])
    rows.writerows([n, f"BD-{n}", f"Bộ dữ liệu {n}", "Sở Y tế", f"Mô tả {n}"] for n in numbers)
    return out.getvalue().encode()


def _good(kit: Any, kind: str, numbers: range) -> Any:
    match kind:
        case "ckan":
            return _search(kit, [_package(n) for n in numbers])
        case "dcat":
            return kit.Reply(200, _turtle(numbers), _TTL)
        case "data_json":
            return kit.Reply(200, _catalog(numbers), _JSON)
        case _:
            return kit.Reply(200, _table(numbers), {"Content-Type": "text/csv"})


@pytest.fixture(params=KINDS)
def site(request: pytest.FixtureRequest, kit: Any, home: Home) -> Site:
    made = Site(kit, home, request.param)
    made.answers(_good(kit, request.param, range(COUNT)))
    outcome = made.harvest()
    assert outcome.counts["add"] == COUNT, outcome.job
    return made


def _page(title: str, status: int = 200, content_type: str = "text/html; charset=utf-8", **headers: str) -> Any:
    body = f"<!DOCTYPE html>\n<html lang='vi'><head><title>{title}</title></head><body><h1>{title}</h1></body></html>"
    return status, body.encode(), {"Content-Type": content_type} | headers


PAGES = {
    "error page": _page("Đã xảy ra lỗi"),
    "log-in page": _page("Đăng nhập một cửa"),
    "maintenance page": _page("Hệ thống đang bảo trì", **{"Retry-After": "1000000000"}),
    "maintenance 503": _page("Hệ thống đang bảo trì", 503, **{"Retry-After": "1000000000"}),
    "too many 429": _page("Chậm lại", 429, **{"Retry-After": "1" + "0" * 300}),
    "page as json": _page("Lỗi", content_type="application/json"),
    "page as turtle": _page("Lỗi", content_type="text/turtle"),
    "page as csv": _page("Lỗi", content_type="text/csv"),
    "page in an unknown charset": _page("Lỗi", content_type="text/html; charset=utf-99"),
    "401": (401, b"", {"WWW-Authenticate": "Basic"}),
    "403": _page("Forbidden", 403),
    "404": _page("Not found", 404),
    "410": (410, b"gone", {}),
    "500 in words": (500, b'{"error": "java.lang.NullPointerException"}', _JSON),
    "200 in words": (200, b'{"error": "java.lang.NullPointerException"}', _JSON),
    "204": (204, b"", {}),
    "nothing": (200, b"", {}),
    "blanks": (200, b" \n" * 50, _TTL),
    "null": (200, b"null", _JSON),
    "zeros": (200, bytes(5000), {"Content-Type": "application/octet-stream"}),
    "deep json": (200, b"[" * 100_000 + b"]" * 100_000, _JSON),
    "unknown compression": (200, b"xxxx", {"Content-Encoding": "zstd"}),
    "broken gzip": (200, b"\x1f\x8b\x08garbage", {"Content-Encoding": "gzip"}),
    "soap fault": (200, b'<?xml version="1.0"?><s:Envelope xmlns:s="http://s"><s:Fault/></s:Envelope>', {}),
}


def _same(site: Site, before: dict[str, str], began: float, limit: float = 25.0) -> Outcome:
    outcome = site.harvest()
    assert time.monotonic() - began < limit
    assert site.live() == before
    return outcome


@pytest.mark.parametrize("name", PAGES)
def test_pages_instead_of_data(site: Site, name: str) -> None:
    before = site.live()
    site.answers(site.kit.Reply(*PAGES[name]))
    outcome = _same(site, before, time.monotonic())
    if outcome.job.state is not JobState.FAILED:  # JSON may be an empty graph: then nothing is inferred from it
        assert name == "200 in words" and outcome.job.listing_full is False
        assert "dcat.catalog.none" in {one.rule for one in site.told()}
        return
    vi, en = outcome.job.reason_vi, outcome.job.reason_en
    assert vi and en and vi != en and "Internal error" not in en, (vi, en)


_ENDLESS = {
    "ckan": ("drip_headers", "endless", "gibberish"),
    "dcat": ("drip_body", "many_headers", "cut_chunks"),
    "data_json": ("drip_endless", "endless_chunk_line", "hang_up"),
    "inventory": ("silent", "endless", "cut_chunks"),
}


@pytest.mark.parametrize(
    ("site", "name"), [(kind, name) for kind, names in _ENDLESS.items() for name in names], indirect=["site"]
)
def test_servers_that_do_not_come_to_an_end(site: Site, name: str) -> None:
    before = site.live()
    site.answers(getattr(site.kit.hostile, name))
    outcome = _same(site, before, time.monotonic())
    assert outcome.job.state is JobState.FAILED
    assert outcome.job.reason_vi and outcome.job.reason_vi != outcome.job.reason_en


@pytest.mark.parametrize("layers", [1, 2])
def test_gzip_bombs(site: Site, layers: int) -> None:
    before = site.live()
    site.answers(site.kit.hostile.gzip_bomb(60, layers))
    outcome = _same(site, before, time.monotonic())
    limit = 16 << 20 if site.kind == "ckan" else 30_000_000  # an answer of CKAN's is held in memory
    assert outcome.job.state is JobState.FAILED and str(limit) in str(outcome.job.reason_en)


def test_redirects_in_circles_and_to_files(site: Site, tmp_path: Path) -> None:
    before = site.live()
    secret = tmp_path / "secret.ttl"
    secret.write_bytes(_turtle(range(3)))
    for reply in (
        lambda request, _: site.kit.Reply(302, b"", {"Location": request.target}),
        lambda request, _: site.kit.Reply(302, b"", {"Location": request.path + f"?x={time.monotonic_ns()}"}),
        site.kit.Reply(301, b"", {"Location": secret.as_uri()}),
        site.kit.Reply(302, b"", {"Location": "http://169.254.169.254/latest/meta-data/"}),
        site.kit.Reply(302, b"", {"Location": "http://[::ffff:169.254.169.254]/"}),
        site.kit.Reply(302, b"", {"Location": "gopher://127.0.0.1/"}),
        site.kit.Reply(302, b"", {"Location": "//0.0.0.0/"}),
    ):
        site.answers(reply)
        outcome = _same(site, before, time.monotonic())
        assert outcome.job.state is JobState.FAILED
        assert outcome.job.reason_vi and outcome.job.reason_vi != outcome.job.reason_en


def test_a_listing_that_shrinks_to_nothing_is_not_believed(site: Site) -> None:
    before = site.live()
    site.answers(_good(site.kit, site.kind, range(0)))
    outcome = _same(site, before, time.monotonic())
    assert outcome.held or outcome.job.state is JobState.FAILED, outcome
    assert outcome.job.reason_vi and outcome.job.reason_en


def test_a_listing_that_shrinks_to_a_half_is_held(site: Site) -> None:
    before = site.live()
    site.answers(_good(site.kit, site.kind, range(COUNT // 2)))
    assert _same(site, before, time.monotonic()).held


def test_an_unchanged_listing_maps_nothing(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    from hub.pipeline import lifting

    def never(*_: object) -> None:
        raise AssertionError("nothing may be mapped")

    monkeypatch.setattr(lifting, "make_batch", never)
    outcome = _same(site, site.live(), time.monotonic())
    assert outcome.counts["keep"] == COUNT and outcome.counts["add"] == outcome.counts["update"] == 0


def _xml_bomb() -> bytes:
    entities = "".join(f'<!ENTITY e{n} "&e{n - 1};&e{n - 1};&e{n - 1};">' for n in range(1, 30))
    return (
        f'<?xml version="1.0"?><!DOCTYPE r [<!ENTITY e0 "xxxxxxxx">{entities}]>'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="http://a"/>&e29;'
        "</rdf:RDF>"
    ).encode()


def _zip_bomb(name: str, size: int = 400 << 20) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for part in ("[Content_Types].xml", "xl/workbook.xml", "mimetype", "content.xml"):
            packed.writestr(part, "<x/>")
        with packed.open(name, "w", force_zip64=True) as stream:
            for _ in range(size >> 20):
                stream.write(bytes(1 << 20))
    return out.getvalue()


@pytest.mark.parametrize("name", ["xml", "external", "xlsx", "ods", "quadratic"])
def test_bombs_in_bodies(site: Site, name: str) -> None:
    body = {
        "xml": _xml_bomb,
        "external": lambda: (
            b'<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rdf:RDF xmlns:rdf='
            b'"http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="http://a">&x;</rdf:Description></rdf:RDF>'
        ),
        "xlsx": lambda: _zip_bomb("xl/worksheets/sheet1.xml"),
        "ods": lambda: _zip_bomb("content2.xml"),
        "quadratic": lambda: b'<!DOCTYPE r [<!ENTITY a "' + b"a" * 100_000 + b'">]><r>' + b"&a;" * 100_000 + b"</r>",
    }[name]()
    before = site.live()
    site.answers(site.kit.Reply(200, body))
    outcome = _same(site, before, time.monotonic(), 60)
    assert outcome.job.state is JobState.FAILED
    assert outcome.job.reason_vi and outcome.job.reason_vi != outcome.job.reason_en
    assert "root:" not in str(outcome.job.reason_en)


# --- names that nearly meet ----------------------------------------------------------------------------------------

_NEAR = ("Bo-A", "bo-a", "caf\u00e9", "cafe\u0301", "Đường", "đường", "a%2Fb", "a/b")


def _near(kit: Any, kind: str) -> Any:
    match kind:
        case "ckan":
            return _search(kit, [{**_package(n), "id": name} for n, name in enumerate(_NEAR)])
        case "dcat":
            parts = [
                f'[] a dcat:Dataset ; dct:identifier "{name}" ; dct:title "T {n}"@vi .' for n, name in enumerate(_NEAR)
            ]
            return kit.Reply(200, (_PREFIX + "\n".join(parts)).encode(), _TTL)
        case "data_json":
            entries = [{"identifier": name, "title": f"T {n}", "description": "M"} for n, name in enumerate(_NEAR)]
            return kit.Reply(200, orjson.dumps({"dataset": entries}), _JSON)
        case _:
            out = io.StringIO()
            rows = csv.writer(out)
            rows.writerow(["Mã bộ dữ liệu", "Tên bộ dữ liệu", "Đơn vị cung cấp"])
            rows.writerows([name, f"Tên {n}", "Sở Y tế"] for n, name in enumerate(_NEAR))
            return kit.Reply(200, out.getvalue().encode(), {"Content-Type": "text/csv"})


@pytest.mark.parametrize("kind", KINDS)
def test_identifiers_that_differ_by_case_or_normal_form_stay_apart(kit: Any, home: Home, kind: str) -> None:
    """None overwrites another, the names shown outside are distinct, and a second run finds each again."""
    site = Site(kit, home, kind)
    site.answers(_near(kit, kind))
    assert site.harvest().counts["add"] == len(_NEAR)
    with home.ledger.read() as connection:
        found = records.listed(connection, None, state=RecordState.LIVE, limit=100)
    assert len({one.name.casefold() for one in found}) == len({one.iri for one in found}) == len(_NEAR)
    again = site.harvest()
    assert again.counts["keep"] == len(_NEAR) and again.counts["add"] == again.counts["withdraw"] == 0


def test_a_workbook_as_office_sends_it_and_its_cut_twin(kit: Any, home: Home) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in csv.reader(io.StringIO(_table(range(COUNT)).decode())):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    site = Site(kit, home, "inventory")
    site.answers(kit.Reply(200, out.getvalue()))
    assert site.harvest().counts["add"] == COUNT
    before = site.live()
    for part in (0.3, 0.7, 0.95, 0.999):
        site.answers(kit.Reply(200, out.getvalue()[: int(len(out.getvalue()) * part)]))
        outcome = _same(site, before, time.monotonic())
        assert outcome.job.state is JobState.FAILED
        assert outcome.job.reason_vi and outcome.job.reason_vi != outcome.job.reason_en


@pytest.mark.parametrize("kind", KINDS)
def test_a_cut_body_of_the_right_length_keeps_everything(kit: Any, home: Home, kind: str) -> None:
    site = Site(kit, home, kind)
    site.answers(_good(kit, kind, range(COUNT)))
    site.harvest()
    before = site.live()
    whole = {"dcat": _turtle, "data_json": _catalog, "inventory": _table}.get(kind)
    body = whole(range(COUNT)) if whole else b""
    for part in (0.35, 0.62, 0.9):
        if whole is None:
            reply = kit.json(
                {"success": True, "result": {"count": COUNT, "results": [_package(n) for n in range(COUNT)]}}
            )
            body = reply.body
        at = int(len(body) * part)
        at = at + 1 if body[at - 1 : at] == b"\n" else at
        site.answers(kit.Reply(200, body[:at], {}))
        outcome = _same(site, before, time.monotonic())
        assert outcome.job.state is JobState.FAILED or outcome.job.listing_full is False, (part, outcome)
        if outcome.job.state is not JobState.FAILED:
            told = [one for one in site.told() if "cut" in one.en or "break" in one.en]
            assert told and all(one.vi for one in told)
        site.answers(_good(kit, kind, range(COUNT)))
        site.harvest()
