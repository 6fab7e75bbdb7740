"""One monstrous record among good ones costs itself and nobody else (synthetic)."""

from __future__ import annotations

import gzip
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import orjson
import pytest

from hub.home import Home
from hub.ledger.schema import JobState
from tests.support.sites import Site

GOOD = 5
_JSON = {"Content-Type": "application/json"}


def _package(number: int, **more: Any) -> bytes:
    resources = [{"id": f"r{number}", "url": f"https://f.example.vn/{number}.csv"}]
    basic = {"id": f"id-{number}", "name": f"bo-{number}", "title": f"Bộ {number}", "notes": "M"}
    return orjson.dumps({**basic, "metadata_modified": "2025-02-01T00:00:00", "resources": resources, **more})


def _portal(kit: Any, *monsters: bytes, change: Callable[[bytes], bytes] = bytes) -> Any:
    """A CKAN whose packages are given as they stand on the wire."""
    packages = [*(_package(number) for number in range(GOOD)), *monsters]

    def answer(request: Any, _connection: Any) -> Any:
        query = {name: values[-1] for name, values in parse_qs(urlsplit(request.target).query).items()}
        if not request.path.endswith("package_search"):
            return kit.Reply(404, b'{"success": false}', _JSON)
        start, rows = int(query.get("start", 0)), int(query.get("rows", 10))
        listed = b",".join(packages[start : start + rows])
        body = b'{"success": true, "result": {"count": %d, "results": [%s]}}' % (len(packages), listed)
        return kit.Reply(200, change(body), _JSON)

    return answer


@pytest.fixture
def site(kit: Any, home: Home) -> Site:
    return Site(kit, home, "ckan", total_timeout=20, read_timeout=10)


DEEP = b'{"id": "deep", "name": "deep", "title": "t", "x": ' + b"[" * 900 + b"]" * 900 + b"}"
DEEPER = b'{"id": "deeper", "name": "deeper", "title": "t", "x": ' + b"[" * 100_000 + b"]" * 100_000 + b"}"


@pytest.mark.parametrize(("monster", "rule"), [(DEEP, "too-deep"), (DEEPER, "too-large")])
def test_a_package_nested_without_end_is_left_aside(site: Site, monster: bytes, rule: str) -> None:
    site.answers(_portal(site.kit, monster))
    outcome = site.harvest()
    assert outcome.job.state is not JobState.FAILED and outcome.counts["add"] == GOOD, outcome.job.reason_en
    assert any(rule in one.rule for one in site.told())


@pytest.mark.parametrize(
    "monster",
    [
        b'{"id": "n", "name": "n", "title": "t", "x": 123456789012345678901234567890123, "resources": [{"size": NaN}]}',
        b'{"id": "n", "name": "n", "title": "t", "x": 1e400, "y": -Infinity, "z": NaN}',
        b'{"id": "n\\ud800", "name": "n", "title": "\\udc00 t", "notes": "\\ud83d\\ude00"}',
        b'{"id": "n", "id": "n2", "name": "a", "name": "b", "title": "x", "title": "t"}',
        b'{"id": "n", "name": "n", "title": "caf\xe9 \xff t"}',
        b'{"id": "a\\u0000b\\n../../etc/passwd", "name": "../..", "title": "<script>alert(1)</script>"}',
        b'{"id": "' + b"x" * 200_000 + b'", "name": "n", "title": "t"}',
    ],
)
def test_odd_numbers_signs_and_names_are_read(site: Site, monster: bytes) -> None:
    site.answers(_portal(site.kit, monster))
    outcome = site.harvest()
    assert outcome.job.state is not JobState.FAILED, outcome.job.reason_en
    assert outcome.counts["add"] + outcome.counts["reject"] == GOOD + 1 and outcome.counts["add"] >= GOOD
    again = site.harvest()
    assert again.counts["keep"] >= GOOD and again.counts["withdraw"] == again.counts["add"] == 0


def test_gzip_that_no_header_tells_of(site: Site) -> None:
    site.answers(_portal(site.kit, change=gzip.compress))
    assert site.harvest().counts["add"] == GOOD


def test_a_gzip_bomb_that_no_header_tells_of(site: Site) -> None:
    site.answers(site.kit.Reply(200, gzip.compress(bytes(200 << 20), 9), _JSON))
    outcome = site.harvest()
    assert outcome.job.state is JobState.FAILED and "JSON" in str(outcome.job.reason_en)


@pytest.mark.parametrize(
    "head",
    [b"X-A: " + b"a" * 1_000_000 + b"\r\n", b"Set-Cookie: a=b\r\n" * 10_000],
)
def test_headers_without_end(site: Site, head: bytes) -> None:
    site.answers(lambda request, connection: connection.sendall(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n"))
    outcome = site.harvest()
    assert outcome.job.state is JobState.FAILED and "headers" in str(outcome.job.reason_en)
