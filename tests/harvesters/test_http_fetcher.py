"""The fetcher against real servers, kind and hostile."""

from __future__ import annotations

import gzip
import logging
import os
import ssl
import threading
import time
import traceback
import tracemalloc
import zlib
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
import trustme

from harvesters.errors import (
    AddressRefused,
    Denied,
    HarvestError,
    Missing,
    RetryLater,
    StopRun,
    TooLarge,
    Unavailable,
)
from harvesters.http import Fetcher, Politeness

SECRET = "s3cr3t-Value"


# -- what comes back --------------------------------------------------------------------------------------


def test_small_body_and_its_headers(kit: Any) -> None:
    server = kit.serve(
        {"/a": kit.json({"tên": "Đà Nẵng"}, ETag='"1"', **{"Last-Modified": "Tue, 24 Nov 2026 00:00:00 GMT"})}
    )
    response = kit.fetcher(server.url()).get(server.url("/a"), params={"q": "đất đai"})
    assert response.json() == {"tên": "Đà Nẵng"}
    assert response.validators == {"etag": '"1"', "last-modified": "Tue, 24 Nov 2026 00:00:00 GMT"}
    assert (response.status, response.content_type) == (200, "application/json")
    assert response.date is not None and response.date.tzinfo is not None
    assert server.requests[0].query == {"q": "đất đai"}


@pytest.mark.parametrize(("age", "kept"), [(0, False), (1, True), (-5, False)])
def test_a_moment_in_which_more_may_change_is_no_validator(kit: Any, age: int, kept: bool) -> None:
    """A file written twice within a second has one `Last-Modified`: its second content would never be fetched."""
    answered = "Tue, 24 Nov 2026 00:00:10 GMT"
    headers = {"Date": answered, "Last-Modified": f"Tue, 24 Nov 2026 00:00:{10 - age:02} GMT", "ETag": '"1"'}
    server = kit.serve({"/a": kit.json({}, **headers)})
    response = kit.fetcher(server.url()).get(server.url("/a"))
    assert response.headers["date"].startswith(answered), response.headers["date"]
    assert ("last-modified" in response.validators) is kept
    assert response.validators["etag"] == '"1"'


def test_download_lies_in_a_file_that_goes_with_the_fetcher(kit: Any) -> None:
    server = kit.serve({"/a": kit.Reply(200, b"abc" * 100_000)})
    with Fetcher(kit.source(server.url())) as fetch:
        download = fetch.open(server.url("/a"))
        assert download.size == 300_000
        assert download.path.read_bytes() == b"abc" * 100_000
        assert download.head(3) == b"abc"
        other = fetch.open(server.url("/a"))
        with other:
            pass
        assert not other.path.exists()
    assert not download.path.exists() and not download.path.parent.exists()


def test_conditional_request(kit: Any) -> None:
    def answer(request: Any, connection: Any) -> Any:
        known = request.headers.get("if-none-match") == '"7"'
        return kit.Reply(304 if known else 200, b"body", {"ETag": '"7"'})

    server = kit.serve({"/a": answer})
    fetch = kit.fetcher(server.url())
    first = fetch.get(server.url("/a"))
    again = fetch.open(server.url("/a"), validators=first.validators)
    assert not first.not_modified and again.not_modified and again.size == 0


def test_304_that_nobody_asked_for_is_nonsense(kit: Any) -> None:
    server = kit.serve({"/a": kit.Reply(304)})
    with pytest.raises(RetryLater):
        kit.fetcher(server.url(), retries=0).get(server.url("/a"))


def test_stored_validator_with_line_break_is_left_out(kit: Any) -> None:
    server = kit.serve({"/a": kit.Reply(200, b"x")})
    kit.fetcher(server.url()).get(server.url("/a"), validators={"etag": '"a"\r\nX-Evil: 1'})
    assert "x-evil" not in server.requests[0].headers
    assert "if-none-match" not in server.requests[0].headers


@pytest.mark.parametrize("coding", ["gzip", "x-gzip", "deflate", "raw-deflate", "gzip, gzip", "members", "identity"])
def test_encodings(kit: Any, coding: str) -> None:
    text = os.urandom(1000) * 500
    raw = zlib.compressobj(wbits=-15)
    bodies = {
        "gzip": gzip.compress(text),
        "x-gzip": gzip.compress(text),
        "deflate": zlib.compress(text),
        "raw-deflate": raw.compress(text) + raw.flush(),
        "gzip, gzip": gzip.compress(gzip.compress(text)),
        "members": gzip.compress(text[:1000]) + gzip.compress(text[1000:]) + b"\0" * 10,
        "identity": text,
    }
    label = {"raw-deflate": "deflate", "members": "gzip"}.get(coding, coding)
    server = kit.serve({"/a": kit.Reply(200, bodies[coding], {"Content-Encoding": label})})
    assert kit.fetcher(server.url()).get(server.url("/a")).content == text


def test_unknown_encoding_is_refused(kit: Any) -> None:
    server = kit.serve({"/a": kit.Reply(200, b"x", {"Content-Encoding": "br"})})
    with pytest.raises(StopRun, match="br"):
        kit.fetcher(server.url()).get(server.url("/a"))


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html><body>Login</body></html>",
        b'{"a": [1, 2',
        b'\xef\xbb\xbf<?xml version="1.0"?><!DOCTYPE html>\n<html/>',
    ],
)
def test_what_is_no_json_is_tried_later(kit: Any, body: bytes) -> None:
    server = kit.serve({"/a": kit.Reply(200, body, {"Content-Type": "application/json"})})
    with pytest.raises(RetryLater):
        kit.fetcher(server.url()).get_json(server.url("/a"))


def test_captcha_page_is_called_a_web_page(kit: Any) -> None:
    server = kit.serve({"/a": kit.html()})
    with pytest.raises(RetryLater, match="web page") as caught:
        kit.fetcher(server.url()).get_json(server.url("/a"))
    assert "trang web" in caught.value.vi


@pytest.mark.parametrize(
    "body", [b'\xef\xbb\xbf{"a": 1}', '{"a": 1}'.encode("utf-16"), b'{"a": 1, "b": NaN}', b'{"a": 1, "b": "\x01"}']
)
def test_json_as_portals_send_it(kit: Any, body: bytes) -> None:
    server = kit.serve({"/a": kit.Reply(200, body)})
    value: Any = kit.fetcher(server.url()).get_json(server.url("/a"))
    assert value["a"] == 1


def test_deep_json_is_refused_and_does_not_crash(kit: Any) -> None:
    server = kit.serve({"/a": kit.Reply(200, b"[" * 200_000 + b"]" * 200_000)})
    with pytest.raises(TooLarge):
        kit.fetcher(server.url()).get_json(server.url("/a"))


# -- statuses ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind"),
    [(401, Denied), (403, Denied), (400, Denied), (404, Missing), (410, Missing), (429, Unavailable),
     (500, Unavailable),     (502, Unavailable), (503, Unavailable), (504, Unavailable), (300, Unavailable)],
)  # fmt: skip
def test_status_says_what_happens_next(kit: Any, status: int, kind: type[Any]) -> None:
    server = kit.serve({"/a": kit.Reply(status, b"no")})
    fetch = kit.fetcher(server.url(), retries=0)
    with pytest.raises(kind) as caught:
        fetch.get(server.url("/a"))
    assert caught.value.status == status
    assert fetch.get(server.url("/a"), allow={status}).content == b"no"


def test_flapping_server_is_asked_again(kit: Any) -> None:
    server = kit.serve({"/a": lambda request, _: kit.Reply(500 if request.number < 2 else 200, b"ok")})
    assert kit.fetcher(server.url(), retries=2).get(server.url("/a")).content == b"ok"
    assert len(server.requests) == 3


def test_retries_are_limited_and_waits_double(kit: Any, clock: Any) -> None:
    server = kit.serve({"/a": kit.Reply(503)})
    with pytest.raises(Unavailable):
        kit.fetcher(server.url(), clock, retries=3, backoff=1.0).get(server.url("/a"))
    assert len(server.requests) == 4
    assert [0.5 <= wait / 2**turn <= 1.0 for turn, wait in enumerate(clock.slept)] == [True] * 3


def test_404_is_not_asked_again(kit: Any) -> None:
    server = kit.serve()
    with pytest.raises(Missing):
        kit.fetcher(server.url(), retries=5).get(server.url("/a"))
    assert len(server.requests) == 1


def test_retry_after_in_seconds_and_as_date(kit: Any, clock: Any) -> None:
    date = format_datetime(clock.now() + timedelta(seconds=40), usegmt=True)
    replies = [
        kit.Reply(429, b"", {"Retry-After": "7"}),
        kit.Reply(503, b"", {"Retry-After": date}),
        kit.Reply(200, b"ok"),
    ]
    server = kit.serve({"/a": lambda request, _: replies[request.number]})
    fetch = kit.fetcher(server.url(), clock, total_timeout=600.0)
    assert fetch.get(server.url("/a")).content == b"ok"
    assert clock.slept[0] == 7 and clock.slept[1] == pytest.approx(33, abs=1)


@pytest.mark.parametrize("value", ["86400", "junk", "-5", "9" * 400, "Thu, 99 Foo 2026 99:99:99 GMT"])
def test_long_or_senseless_retry_after(kit: Any, clock: Any, value: str) -> None:
    server = kit.serve({"/a": kit.Reply(429, b"", {"Retry-After": value})})
    with pytest.raises(Unavailable) as caught:
        kit.fetcher(server.url(), clock, retries=1).get(server.url("/a"))
    if value == "86400":
        assert caught.value.after_seconds == 86400
        assert clock.slept == []
    assert sum(clock.slept) < 20


# -- faults on the wire -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["hang_up", "cut_chunks", "gibberish", "many_headers", "endless_chunk_line"])
def test_broken_answers_are_tried_again_then_later(kit: Any, name: str) -> None:
    server = kit.serve({"/a": getattr(kit.hostile, name)})
    with pytest.raises(Unavailable):
        kit.fetcher(server.url(), retries=1).open(server.url("/a"))
    assert len(server.requests) == 2


def test_cut_body_is_no_body(kit: Any) -> None:
    server = kit.serve({"/a": lambda request, _: kit.Reply(200, b"half", length=8 if request.number == 0 else None)})
    fetch = kit.fetcher(server.url(), retries=0)
    with pytest.raises(Unavailable, match="cut off"):
        fetch.get(server.url("/a"))
    assert fetch.get(server.url("/a")).content == b"half"


def test_retry_begins_the_body_anew(kit: Any) -> None:
    server = kit.serve({"/a": lambda request, _: kit.Reply(200, b"whole", length=9 if request.number == 0 else None)})
    fetch = kit.fetcher(server.url())
    assert fetch.get(server.url("/a")).content == b"whole"
    server.requests.clear()
    assert fetch.open(server.url("/a")).path.read_bytes() == b"whole"


def test_cut_gzip_is_no_body(kit: Any) -> None:
    packed = gzip.compress(os.urandom(10_000))
    server = kit.serve({"/a": kit.Reply(200, packed[:-100], {"Content-Encoding": "gzip"})})
    with pytest.raises(Unavailable):
        kit.fetcher(server.url(), retries=0).get(server.url("/a"))


def test_nobody_listens(kit: Any) -> None:
    server = kit.serve()
    url = server.url("/a")
    server.close()
    with pytest.raises(Unavailable, match="refused"):
        kit.fetcher(url, retries=0).get(url)


@pytest.mark.parametrize("name", ["drip_body", "drip_headers", "drip_endless", "continue_for_ever", "silent"])
def test_slow_server_is_cut_at_the_total_time(kit: Any, name: str) -> None:
    server = kit.serve({"/a": getattr(kit.hostile, name)})
    began = time.monotonic()
    with pytest.raises(Unavailable):
        kit.fetcher(server.url(), total_timeout=0.7, read_timeout=5.0, retries=3).open(server.url("/a"))
    assert time.monotonic() - began < 1.5


def test_silent_server_is_left_at_the_read_time(kit: Any) -> None:
    server = kit.serve({"/a": kit.hostile.silent})
    began = time.monotonic()
    with pytest.raises(Unavailable, match="read limit"):
        kit.fetcher(server.url(), read_timeout=0.3, retries=0).get(server.url("/a"))
    assert time.monotonic() - began < 1.5


def test_tls_handshake_that_never_ends(kit: Any) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"https://127.0.0.1:{listener.getsockname()[1]}/"
        began = time.monotonic()
        with pytest.raises(Unavailable):
            kit.fetcher(url, connect_timeout=0.4, retries=0).get(url)
    assert time.monotonic() - began < 2


def test_look_up_that_hangs(kit: Any) -> None:
    gate = threading.Event()

    def resolver(host: str, port: int) -> list[str]:
        gate.wait(5)
        return ["127.0.0.1"]

    began = time.monotonic()
    with pytest.raises(Unavailable):
        kit.fetcher("http://slow.example/", None, resolver, connect_timeout=0.3, retries=0).get("http://slow.example/")
    assert time.monotonic() - began < 2
    gate.set()


# -- sizes ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("layers", [1, 2])
def test_gzip_bomb_stops_at_the_limit(kit: Any, layers: int) -> None:
    server = kit.serve({"/a": kit.hostile.gzip_bomb(300, layers)})
    fetch = kit.fetcher(server.url(), max_bytes=10_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            fetch.open(server.url("/a"))
        with pytest.raises(TooLarge):
            fetch.get(server.url("/a"))
        assert tracemalloc.get_traced_memory()[1] < 60_000_000
    finally:
        tracemalloc.stop()
    assert not list(Path(fetch._folder.name).iterdir())


def test_endless_body_stops_at_the_limit(kit: Any) -> None:
    server = kit.serve({"/a": kit.hostile.endless})
    with pytest.raises(TooLarge):
        kit.fetcher(server.url(), max_wire_bytes=5_000_000).open(server.url("/a"))
    with pytest.raises(TooLarge):
        kit.fetcher(server.url()).get(server.url("/a"), max_bytes=100_000)


def test_exactly_the_limit_is_allowed(kit: Any) -> None:
    server = kit.serve({"/a": kit.Reply(200, b"x" * 1000)})
    assert len(kit.fetcher(server.url(), max_bytes=1000, max_wire_bytes=1000).get(server.url("/a")).content) == 1000
    with pytest.raises(TooLarge):
        kit.fetcher(server.url(), max_bytes=999).get(server.url("/a"))


# -- redirects --------------------------------------------------------------------------------------------


def test_redirects_are_followed(kit: Any) -> None:
    server = kit.serve({
        "/a": kit.hostile.redirect("b?x=1", 301), "/b": kit.hostile.redirect("//{}/c", 307), "/c": kit.Reply(200, b"c"),
    })  # fmt: skip
    server.routes["/b"] = kit.hostile.redirect(f"//127.0.0.1:{server.port}/dữ-liệu", 307)
    server.routes["/d%E1%BB%AF-li%E1%BB%87u"] = kit.Reply(200, b"there")
    response = kit.fetcher(server.url()).get(server.url("/a"), params={"p": "1"})
    assert response.content == b"there"
    assert response.url.endswith("/d%E1%BB%AF-li%E1%BB%87u")


def test_redirects_in_circles_and_without_end(kit: Any) -> None:
    server = kit.serve({"/a": kit.hostile.redirect("/b"), "/b": kit.hostile.redirect("/a")})
    server.default = lambda request, _: kit.hostile.redirect(f"/{len(server.requests)}")
    fetch = kit.fetcher(server.url())
    with pytest.raises(StopRun, match="circles"):
        fetch.get(server.url("/a"))
    server.requests.clear()
    with pytest.raises(StopRun):
        fetch.get(server.url("/other"))
    assert len(server.requests) == 11


@pytest.mark.parametrize(
    "target",
    ["http://169.254.169.254/latest/meta-data", "http://10.0.0.1/", "file:///etc/passwd", "ftp://example.org/",
     "gopher://x/", "http://[::1]/", "http://[::ffff:127.0.0.1]/", "http://2130706433/", "http://0x7f.1/", "http://0/",
     "http://127.1/", "http://localhost/", "https:///nohost", "javascript:alert(1)", "http://[64:ff9b::a00:1]/",
     "http://[2002:7f00:1::]/", "http://[fc00::1]/", "http://[fe80::1%25eth0]/", "http://①②⑦.0.0.1/", "http://0177.0.0.1/"],
)  # fmt: skip
def test_redirect_to_where_nobody_should_go(kit: Any, target: str) -> None:
    server = kit.serve({"/a": kit.hostile.redirect(target)})
    fetch = kit.fetcher(server.url(), allow_hosts=(f"127.0.0.1:{server.port}",), retries=0)
    with pytest.raises(StopRun):
        fetch.get(server.url("/a"))
    assert len(server.requests) == 1


def test_redirect_to_another_port_of_an_allowed_host_and_port(kit: Any) -> None:
    inner = kit.serve({"/": kit.Reply(200, b"internal")})
    server = kit.serve({"/a": kit.hostile.redirect(inner.url("/"))})
    with pytest.raises(AddressRefused):
        kit.fetcher(server.url(), allow_hosts=(f"127.0.0.1:{server.port}",)).get(server.url("/a"))
    assert inner.requests == []


# -- secrets ----------------------------------------------------------------------------------------------


@pytest.fixture
def token(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setenv("SPECIMEN_TOKEN", SECRET)
    return {"Authorization": "env:SPECIMEN_TOKEN"}


def test_secret_goes_to_its_own_origin_only(kit: Any, token: dict[str, str]) -> None:
    other = kit.serve({"/back": kit.Reply(200, b"x")})
    server = kit.serve(
        {"/a": kit.Reply(200, b"x"), "/in": kit.hostile.redirect("/a"), "/out": kit.hostile.redirect(other.url("/hop"))}
    )
    other.routes["/hop"] = kit.hostile.redirect(server.url("/a"))
    fetch = kit.fetcher(server.url(), headers=token)
    fetch.get(server.url("/a"))
    fetch.get(server.url("/in"))
    assert [request.headers.get("authorization") for request in server.requests] == [SECRET] * 3
    server.requests.clear()
    fetch.get(server.url("/out"))
    fetch.get(other.url("/back"))
    assert all("authorization" not in request.headers for request in other.requests)
    assert [request.headers.get("authorization") for request in server.requests] == [SECRET, None]


def test_secret_does_not_go_over_a_downgrade(
    kit: Any, token: dict[str, str], authority: trustme.CA, tmp_path: Path
) -> None:
    plain = kit.serve({"/a": kit.Reply(200, b"x")})
    secure, ca = _secure(kit, authority, tmp_path)
    secure.routes["/a"] = kit.hostile.redirect(plain.url("/a"))
    kit.fetcher(secure.url(), headers=token, ca_file=ca).get(secure.url("/a"))
    assert secure.requests[0].headers["authorization"] == SECRET
    assert "authorization" not in plain.requests[0].headers


def test_missing_secret_is_named_and_nothing_is_sent(kit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SPECIMEN_TOKEN", raising=False)
    server = kit.serve({"/a": kit.Reply(200, b"x")})
    with pytest.raises(StopRun, match="env:SPECIMEN_TOKEN"):
        kit.fetcher(server.url(), headers={"Authorization": "env:SPECIMEN_TOKEN"}).get(server.url("/a"))
    assert server.requests == []


def test_secret_with_line_break_is_refused_without_showing_it(kit: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPECIMEN_TOKEN", f"{SECRET}\r\nX-Evil: 1")
    server = kit.serve({"/a": kit.Reply(200, b"x")})
    with pytest.raises(StopRun) as caught:
        kit.fetcher(server.url(), headers={"Authorization": "env:SPECIMEN_TOKEN"}).get(server.url("/a"))
    assert SECRET not in caught.value.en + caught.value.vi
    assert server.requests == []


@pytest.mark.parametrize("headers", [{"X-A": "b\r\nX-Evil: 1"}, {"X-A\r\nX-Evil": "1"}, {"X A": "1"}, {"X-A": "b\0"}])
def test_headers_cannot_break_out(kit: Any, headers: dict[str, str]) -> None:
    server = kit.serve({"/a": kit.Reply(200, b"x")})
    with pytest.raises(StopRun):
        kit.fetcher(server.url()).get(server.url("/a"), headers=headers)
    assert server.requests == []


@pytest.mark.parametrize("status", [200, 403, 404, 500, "cut", "loop", "silent"])
def test_no_message_holds_a_secret(
    kit: Any, token: dict[str, str], status: int | str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    behaviour = {
        "cut": kit.Reply(200, b"x", length=50),
        "loop": lambda request, _: kit.hostile.redirect(request.target),
        "silent": kit.hostile.silent,
        200: kit.Reply(200, f"<html>{SECRET}".encode()),
    }.get(status) or kit.Reply(int(status), SECRET.encode())
    server = kit.serve({"/a": behaviour})
    url = server.url("/a").replace("http://", "http://user:pa55word@") + f"?api_key={SECRET}&x=1&access_token=t0ken"
    with pytest.raises(HarvestError) as caught:
        kit.fetcher(url, headers=token, retries=1, read_timeout=0.3).get(url).json()
    told = "".join(traceback.format_exception(caught.value)) + caught.value.en + caught.value.vi + repr(caught.value)
    told += repr(caught.value.__context__) + caplog.text
    assert "/a?" in caplog.text or status == "silent"
    for secret in (SECRET, "pa55word", "t0ken"):
        assert secret not in told
    if status not in (200,):
        assert "x=1" in caught.value.en


def test_credentials_in_the_address_are_used_and_not_shown(kit: Any) -> None:
    server = kit.serve({"/a": kit.Reply(200, b"x")})
    url = server.url("/a").replace("http://", "http://user:p%40ss@")
    response = kit.fetcher(url).get(url)
    assert server.requests[0].headers["authorization"] == "Basic dXNlcjpwQHNz"
    assert response.url == server.url("/a")


def test_credentials_hold_for_all_addresses_of_the_origin(kit: Any) -> None:
    other = kit.serve({"/x": kit.Reply(200)})
    server = kit.serve({"/b": kit.Reply(200, b"x"), "/out": kit.hostile.redirect(other.url("/x"))})
    fetch = kit.fetcher(server.url("/a").replace("http://", "http://user:p%40ss@"))
    fetch.get(server.url("/b"))
    fetch.get(server.url("/out"))
    assert server.requests[0].headers["authorization"] == "Basic dXNlcjpwQHNz"
    assert "authorization" not in other.requests[0].headers


@pytest.mark.parametrize("status", [202, 206])
def test_half_a_success_is_none(kit: Any, status: int) -> None:
    server = kit.serve({"/a": kit.Reply(status, b"half")})
    with pytest.raises(Unavailable):
        kit.fetcher(server.url(), retries=0).get(server.url("/a"))


def test_environment_is_not_read(kit: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    server = kit.serve({"/a": kit.Reply(200, b"direct", {"Set-Cookie": "follow=me"})})
    proxy = kit.serve()
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy"):
        monkeypatch.setenv(name, proxy.url())
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login a password b")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    fetch = kit.fetcher(server.url())
    assert fetch.get(server.url("/a")).content == fetch.get(server.url("/a")).content == b"direct"
    assert proxy.requests == []
    assert all("authorization" not in r.headers and "cookie" not in r.headers for r in server.requests)


# -- TLS --------------------------------------------------------------------------------------------------


def _secure(kit: Any, authority: trustme.CA, folder: Path, **certificate: Any) -> tuple[Any, str]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", **certificate).configure_cert(context)
    authority.cert_pem.write_to_path(str(folder / "ca.pem"))
    return kit.serve({"/a": kit.Reply(200, b"secure")}, context=context), str(folder / "ca.pem")


def test_tls_with_the_sources_own_authority(kit: Any, authority: trustme.CA, tmp_path: Path) -> None:
    server, ca = _secure(kit, authority, tmp_path)
    assert kit.fetcher(server.url(), ca_file=ca).get(server.url("/a")).content == b"secure"


def test_tls_with_an_unknown_authority(kit: Any, authority: trustme.CA, tmp_path: Path) -> None:
    server, _ = _secure(kit, authority, tmp_path)
    with pytest.raises(StopRun, match="TLS"):
        kit.fetcher(server.url()).get(server.url("/a"))
    trustme.CA().cert_pem.write_to_path(str(tmp_path / "other.pem"))
    with pytest.raises(StopRun, match="TLS"):
        kit.fetcher(server.url(), ca_file=str(tmp_path / "other.pem")).get(server.url("/a"))
    assert server.requests == []


def test_tls_with_an_expired_certificate(kit: Any, authority: trustme.CA, tmp_path: Path) -> None:
    server, ca = _secure(kit, authority, tmp_path, not_after=datetime(2025, 6, 24, tzinfo=UTC))
    with pytest.raises(StopRun, match="expired"):
        kit.fetcher(server.url(), ca_file=ca).get(server.url("/a"))


def test_tls_for_another_host(kit: Any, authority: trustme.CA, tmp_path: Path) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("other.example").configure_cert(context)
    authority.cert_pem.write_to_path(str(tmp_path / "ca.pem"))
    server = kit.serve({"/a": kit.Reply(200)}, context=context)
    with pytest.raises(StopRun, match="TLS"):
        kit.fetcher(server.url(), ca_file=str(tmp_path / "ca.pem")).get(server.url("/a"))


def test_tls_pin(kit: Any, authority: trustme.CA, tmp_path: Path) -> None:
    from hashlib import sha256

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate = trustme.CA().issue_cert("other.example", not_after=datetime(2025, 6, 24, tzinfo=UTC))
    certificate.configure_cert(context)
    der = ssl.PEM_cert_to_DER_cert(certificate.cert_chain_pems[0].bytes().decode())
    server = kit.serve({"/a": kit.Reply(200, b"pinned")}, context=context)
    pin = sha256(der).hexdigest()
    assert kit.fetcher(server.url(), pin_sha256=pin).get(server.url("/a")).content == b"pinned"
    with pytest.raises(StopRun, match="pinned"):
        kit.fetcher(server.url(), pin_sha256="0" * 64).get(server.url("/a"))


def test_ca_file_that_is_not_there(kit: Any) -> None:
    with pytest.raises(StopRun, match="CA file"):
        kit.fetcher("https://127.0.0.1/", ca_file="/nowhere/ca.pem").get("https://127.0.0.1/")


# -- politeness -------------------------------------------------------------------------------------------


def test_concurrency_per_host(kit: Any) -> None:
    def slow(request: Any, connection: Any) -> Any:
        time.sleep(0.05)
        return kit.Reply(200, b"x")

    server = kit.serve({"/a": slow})
    fetch = kit.fetcher(server.url(), concurrency=2)
    threads = [threading.Thread(target=fetch.get, args=(server.url("/a"),)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.requests) == 8 and server.most_active == 2


def test_delay_between_requests(kit: Any, clock: Any) -> None:
    server = kit.serve({"/a": kit.Reply(200, b"x")})
    fetch = kit.fetcher(server.url(), clock, delay=3.0)
    for _ in range(3):
        fetch.get(server.url("/a"))
    assert clock.slept == [3.0, 3.0]


def test_shared_politeness_counts_both_fetchers(kit: Any, clock: Any) -> None:
    server = kit.serve({"/a": kit.Reply(200, b"x")})
    shared = Politeness()
    for _ in range(2):
        with Fetcher(kit.source(server.url(), delay=2.0), clock, politeness=shared) as fetch:
            fetch.get(server.url("/a"))
    assert clock.slept == [2.0]


@pytest.mark.parametrize(
    ("window", "hours"),
    [("22:00-06:00", 12), ("11:00-12:00", 1), ("08:00-09:00", 22), ("10:00-10:00", None), ("09:30-10:30", None),
     ("22:00-10:01", None)],
)  # fmt: skip
def test_window_of_hours(kit: Any, clock: Any, window: str, hours: int | None) -> None:
    """The clock stands at 10:00 in Vietnam."""
    server = kit.serve({"/a": kit.Reply(200, b"x")})
    fetch = kit.fetcher(server.url(), clock, window=window)
    if hours is None:
        assert fetch.get(server.url("/a")).status == 200
        return
    with pytest.raises(RetryLater) as caught:
        fetch.get(server.url("/a"))
    assert caught.value.after_seconds == hours * 3600
    assert server.requests == []


# -- files ------------------------------------------------------------------------------------------------


def test_files_under_their_roots_only(kit: Any, tmp_path: Path) -> None:
    root, outside = tmp_path / "in", tmp_path / "out"
    root.mkdir()
    outside.mkdir()
    (root / "dữ liệu.ttl").write_text("<a:b> <a:c> <a:d> .")
    (outside / "x").write_text("no")
    (root / "link").symlink_to(outside / "x")
    (root / "folder").symlink_to(outside)
    os.mkfifo(root / "pipe")
    url = (root / "dữ liệu.ttl").as_uri()
    fetch = kit.fetcher(url, file_roots=(str(root),))
    download = fetch.open(url)
    assert download.content_type == "text/turtle" and download.size == 19
    assert fetch.get(url).content == b"<a:b> <a:c> <a:d> ."
    assert fetch.open(url, validators=download.validators).not_modified
    for refused in (
        (outside / "x").as_uri(), (root / "link").as_uri(), (root / "folder" / "x").as_uri(),
        root.as_uri(), (root / "pipe").as_uri(),
        root.as_uri() + "/../out/x", root.as_uri() + "/%2e%2e/out/x", f"file://host{root}/x", "file:relative", "file:///in%00",
    ):  # fmt: skip
        with pytest.raises(AddressRefused):
            fetch.open(refused)
    with pytest.raises(Missing):
        fetch.open(root.as_uri() + "/none")


def test_web_source_cannot_be_led_to_files(kit: Any, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("no")
    fetch = kit.fetcher("http://127.0.0.1/", file_roots=(str(tmp_path),))
    with pytest.raises(AddressRefused):
        fetch.get((tmp_path / "x").as_uri())


def test_file_larger_than_allowed(kit: Any, tmp_path: Path) -> None:
    (tmp_path / "x").write_bytes(b"x" * 1000)
    url = (tmp_path / "x").as_uri()
    with pytest.raises(TooLarge):
        kit.fetcher(url, file_roots=(str(tmp_path),), max_bytes=999).open(url)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "data.gov.vn/api",
        "http://",
        "http://[::1",
        "http://a b/",
        "http://x:99999/",
        "//x/y",
        "http://" + "a" * 70 + ".vn/",
    ],
)
def test_what_is_no_address(kit: Any, url: str) -> None:
    with pytest.raises(StopRun):
        kit.fetcher("http://127.0.0.1/", retries=0).get(url)


def test_one_door_to_the_client() -> None:
    """Only harvesters.http and its session name requests."""
    import harvesters

    folder = Path(str(harvesters.__file__)).parent
    named = [
        path.name
        for path in folder.glob("*.py")
        if "import requests" in path.read_text() or "from requests" in path.read_text()
    ]
    assert sorted(named) == ["_session.py", "http.py"]
