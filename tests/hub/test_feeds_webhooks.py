"""Webhooks: signed, in order, at least once whatever breaks, and never to where they may not go."""

from __future__ import annotations

import base64
import hmac
import json
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from hub import tokens
from hub.clock import now
from hub.ledger import grants
from hub.policy import Aspect, Role, ScopeKind
from hub.services import _feeds_webhooks as webhooks
from hub.services._feeds_push import Patience, Pusher, push_once

QUICK = Patience(answer=2.0, first=timedelta(seconds=0.05), longest=timedelta(seconds=0.2))


class Receiver:
    """A real HTTP server that answers as it is told."""

    def __init__(self) -> None:
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.answer: Callable[[int], int] = lambda _: 200
        self.headers: dict[str, str] = {}
        self.delay = 0.0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                if outer.delay:
                    time.sleep(outer.delay)
                status = outer.answer(len(outer.got))
                outer.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
                try:
                    self.send_response(status)
                    for name, value in {**outer.headers, "content-length": "0"}.items():
                        self.send_header(name, value)
                    self.end_headers()
                except OSError:
                    pass

            def log_message(self, *_: object) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server.server_port}"

    @property
    def url(self) -> str:
        return f"http://{self.host}/hook"

    def events(self) -> list[int]:
        """Numbers of the events in the order in which they came."""
        return [event["number"] for _, body in self.got for event in json.loads(body)["data"]["events"]]

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()
    yield made
    made.close()


@pytest.fixture
def hub(tmp_path: Any, receiver: Receiver) -> Iterator[Any]:
    from tests.hub.conftest import Catalog

    made = Catalog(tmp_path / "home", f"webhook_hosts: ['{receiver.host}']\n")
    made.source("open")
    made.source("closed")
    yield made
    made.home.ledger.dispose()


def _put(catalog: Any, *numbers: int, source: str = "open", title: str = "Tên", **values: Any) -> None:
    entries = []
    for number in numbers:
        iri = f"https://{source}.test/d{number}"
        entries.append((f"d{number}", iri, catalog.graph(iri, f"{title} {number}"), f"{title} {number}"))
    catalog.put(source, *entries, **values)


def _register(catalog: Any, url: str, token: str = "", **more: Any) -> dict[str, Any]:
    token = token or catalog.token("đầu mối")
    answer = catalog.client().post("/api/v1/webhooks", json={"url": url, **more}, headers={"authorization": token})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


def _only(catalog: Any) -> Any:
    with catalog.home.ledger.read() as connection:
        (one,) = webhooks.listed(connection)
    return one


def _until(done: Callable[[], bool], seconds: float = 20.0) -> None:
    ends = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < ends, "it did not happen in time"
        time.sleep(0.02)


@pytest.fixture
def pushing(hub: Any) -> Iterator[Any]:
    pusher = Pusher(hub.home, tick=0.05, patience=QUICK)
    pusher.start()
    yield pusher
    pusher.stop()


def test_what_comes_is_signed_and_in_order(hub: Any, receiver: Receiver, pushing: Any) -> None:
    _put(hub, 1, 2)
    made = _register(hub, receiver.url)
    assert made["number"] == 2 and made["state"] == "active"
    _put(hub, *range(3, 260))
    _put(hub, 7, source="closed", withheld=True)
    hub.withdraw("open", "d1")
    _until(lambda: len(receiver.events()) >= 259)
    assert receiver.events() == list(range(3, 262))
    last = json.loads(receiver.got[-1][1])
    assert last["type"] == "records.changed"
    event = last["data"]["events"][-1]
    assert (event["operation"], event["iri"], event["id"]) == ("withdraw", "https://open.test/d1", "all:261")
    key = base64.b64decode(made["key"].removeprefix("whsec_"))
    for headers, body in receiver.got:
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        wanted = base64.b64encode(hmac.digest(key, signed, sha256)).decode()
        assert headers["webhook-signature"] == f"v1,{wanted}"
        assert abs(int(headers["webhook-timestamp"]) - time.time()) < 60
        assert headers["content-type"] == "application/json"
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == len(receiver.got)


def test_grants_that_begin_and_end_are_pushed_without_any_pull(hub: Any, receiver: Receiver, pushing: Any) -> None:
    _put(hub, *range(5), source="closed", withheld=True)
    with hub.home.ledger.write() as connection:
        token = tokens.create(connection, "máy", role=Role.AGENCY, agency="bo-y-te").secret
    _register(hub, receiver.url, token)

    def grant(**times: Any) -> int:
        with hub.home.ledger.write() as connection:
            return grants.grant(
                connection, grantee="bo-y-te", kind=ScopeKind.SOURCE, value="closed", aspects=[Aspect.DESCRIPTION],
                purpose="Đối soát", legal_basis="Điều 18", by="test", **times,
            ).id  # fmt: skip

    def told() -> list[str]:
        every = [event for _, body in receiver.got for event in json.loads(body)["data"]["events"]]
        return [event["operation"] for event in every]

    given = grant()
    _until(lambda: len(told()) == 5)
    with hub.home.ledger.write() as connection:
        grants.revoke(connection, given, by="test", reason="hết mục đích")
    _until(lambda: len(told()) == 10)
    grant(start=now() + timedelta(seconds=0.5), end=now() + timedelta(seconds=1.5))  # by the clock alone
    _until(lambda: len(told()) == 20)
    assert told() == ["add"] * 5 + ["withdraw"] * 5 + ["add"] * 5 + ["withdraw"] * 5
    shown = {"authorization": token}
    listed = hub.client().get("/oai?verb=ListIdentifiers&metadataPrefix=oai_dc", headers=shown).text
    assert listed.count('status="deleted"') == 5, "gone from the agency's feed as deletions"


def test_a_receiver_that_fails_is_slow_and_comes_back_loses_nothing(hub: Any, receiver: Receiver, pushing: Any) -> None:
    _register(hub, receiver.url)
    receiver.answer = lambda count: 503 if count < 3 else 200
    _put(hub, *range(30))
    _until(lambda: _only(hub).number == 30)
    assert _only(hub).failures == 0 and _only(hub).last_error is None
    receiver.delay = 2.6  # longer than the pusher waits
    _put(hub, *range(30, 40))
    _until(lambda: _only(hub).failures >= 1)
    assert _only(hub).number == 30 and _only(hub).last_error
    receiver.delay = 0
    _until(lambda: _only(hub).number == 40)
    seen = receiver.events()
    assert list(dict.fromkeys(seen)) == list(range(1, 41)), "in order, each at least once"


def test_what_a_receiver_that_never_answers_well_leads_to(hub: Any, receiver: Receiver) -> None:
    made = _register(hub, receiver.url)
    receiver.answer = lambda _: 500
    _put(hub, 1)
    short = Patience(answer=2.0, first=timedelta(0), longest=timedelta(0), give_up=timedelta(seconds=0.3))
    push_once(hub.home, _only(hub), short)
    assert _only(hub).disabled is None
    time.sleep(0.4)
    push_once(hub.home, _only(hub), short)
    one = _only(hub)
    assert one.disabled and "500" in one.reason_en and one.reason_vi.startswith("Máy nhận không trả lời đúng từ")
    with hub.home.ledger.read() as connection:
        assert webhooks.due(connection) == []
    token = {"authorization": hub.token("đầu mối")}
    told = hub.client().get(f"/api/v1/webhooks/{made['id']}", headers=token).json()
    assert told["state"] == "disabled" and told["reason"]["vi"] and "key" not in told
    receiver.answer = lambda _: 200
    again = hub.client().post(f"/api/v1/webhooks/{made['id']}/enable", headers=token).json()
    assert again["state"] == "active"
    push_once(hub.home, _only(hub), short)
    assert receiver.events()[-1] == 1 and _only(hub).number == 1


def test_gone_is_gone_and_retry_after_is_heard(hub: Any, receiver: Receiver) -> None:
    _register(hub, receiver.url)
    _put(hub, 1)
    receiver.answer, receiver.headers = (lambda _: 429), {"retry-after": "120"}
    push_once(hub.home, _only(hub), Patience(first=timedelta(0)))
    from hub.clock import now, parse_stamp

    assert parse_stamp(_only(hub).next_attempt) > now() + timedelta(seconds=100)
    receiver.answer, receiver.headers = (lambda _: 410), {}
    push_once(hub.home, _only(hub), QUICK)
    assert "410" in (_only(hub).reason_en or "")
    assert _only(hub).disabled


def test_a_redirect_is_not_followed_and_private_addresses_are_not_asked(hub: Any, receiver: Receiver) -> None:
    inner = Receiver()
    try:
        _register(hub, receiver.url)
        _put(hub, 1)
        receiver.answer, receiver.headers = (lambda _: 307), {"location": inner.url}
        push_once(hub.home, _only(hub), QUICK)
        assert _only(hub).failures == 1
        token = {"authorization": hub.token()}
        client = hub.client()
        for url in (
            inner.url,
            f"https://{inner.host}/x",
            "https://localhost/x",
            "https://10.0.0.1/",
            "https://[::1]/",
            "https://169.254.169.254/latest",
            "http://example.test/",
            "ftp://example.test/",
            "nonsense",
            "https://user:pass@example.test/",
            "https://example.test/#x",
            "https://example.test/\u00e9",
        ):
            answer = client.post("/api/v1/webhooks", json={"url": url}, headers=token)
            assert answer.status_code == 422, url
            assert answer.json()["vi"] and answer.json()["en"]
        # A name that leads inside is refused when it is asked, whatever it led to when it was registered.
        _put(hub, 2)
        with hub.home.ledger.write() as connection:
            made = webhooks.create(connection, "all", "đầu mối", f"https://name.test:{inner.server.server_port}/", 0)
        from harvesters import http

        real = http.Dialer

        def dialer(allowed: Any, timeout: float, resolver: Any) -> Any:
            return real(allowed, timeout, lambda host, port: ["127.0.0.1"])

        patched = pytest.MonkeyPatch()
        patched.setattr(http, "Dialer", dialer)
        try:
            push_once(hub.home, made, QUICK)
        finally:
            patched.undo()
        assert inner.got == []
    finally:
        inner.close()


def test_who_may_register_and_see_what(hub: Any, receiver: Receiver) -> None:
    made = _register(hub, receiver.url, after=0)
    client = hub.client()
    token = {"authorization": hub.token("đầu mối")}
    for method, path in (
        ("GET", ""),
        ("POST", ""),
        ("GET", f"/{made['id']}"),
        ("DELETE", f"/{made['id']}"),
        ("POST", f"/{made['id']}/enable"),
        ("POST", f"/{made['id']}/key"),
    ):
        json_body = {"json": {"url": receiver.url}} if method == "POST" and not path else {}
        assert client.request(method, f"/api/v1/webhooks{path}", **json_body).status_code == 401, (method, path)
    listed = client.get("/api/v1/webhooks", headers=token).json()
    assert [one["id"] for one in listed["items"]] == [made["id"]]
    assert "key" not in listed["items"][0] and made["key"] not in json.dumps(listed)
    other = client.post(f"/api/v1/webhooks/{made['id']}/key", headers=token).json()["key"]
    assert other != made["key"] and other.startswith("whsec_")
    assert client.get("/api/v1/webhooks/none", headers=token).status_code == 404
    raw = hub.home.root.joinpath("ledger.sqlite").read_bytes()
    assert other.removeprefix("whsec_").encode() not in raw
    assert oct((hub.home.root / "signing.key").stat().st_mode & 0o777) == "0o600"
    for _ in range(webhooks.MOST - 1):
        _register(hub, receiver.url)
    assert client.post("/api/v1/webhooks", json={"url": receiver.url}, headers=token).status_code == 409
    assert client.request("DELETE", f"/api/v1/webhooks/{made['id']}", headers=token).status_code == 204
    assert client.get(f"/api/v1/webhooks/{made['id']}", headers=token).status_code == 404


def test_a_revoked_token_ends_its_webhooks(hub: Any, receiver: Receiver) -> None:
    _register(hub, receiver.url)
    with hub.home.ledger.write() as connection:
        tokens.revoke(connection, "đầu mối")
    _put(hub, 1, source="closed", withheld=True)
    push_once(hub.home, _only(hub), QUICK)
    assert receiver.got == []
    assert _only(hub).disabled and "revoked" in _only(hub).reason_en


_PUSHER = """
import sys, time
from datetime import timedelta
from pathlib import Path
from hub.home import Home
from hub.services._feeds_push import Patience, Pusher
pusher = Pusher(Home(Path(sys.argv[1])), tick=0.02, patience=Patience(first=timedelta(seconds=0.05)))
pusher.start()
print("ready", flush=True)
time.sleep(120)
"""


def test_killed_at_any_moment_it_goes_on_without_loss(hub: Any, receiver: Receiver) -> None:
    _register(hub, receiver.url)
    receiver.delay = 0.1
    for first in range(0, 900, 100):
        _put(hub, *range(first, first + 100))
    for life in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", _PUSHER, str(hub.home.root)], stdout=subprocess.PIPE, text=True
        )
        try:
            assert process.stdout is not None and process.stdout.readline() == "ready\n"
            before = len(receiver.got)
            _until(lambda before=before: len(receiver.got) > before or _only(hub).number == 900)
            if life < 4:
                time.sleep(0.03 * life)
            else:
                _until(lambda: _only(hub).number == 900)
        finally:
            process.send_signal(signal.SIGKILL)
            process.wait()
            process.stdout.close()
    assert list(dict.fromkeys(receiver.events())) == list(range(1, 901))


def test_one_process_pushes_at_a_time(hub: Any, receiver: Receiver, pushing: Any) -> None:
    second = Pusher(hub.home, tick=0.02, patience=QUICK)
    second.start()
    try:
        _register(hub, receiver.url)
        for number in range(20):
            _put(hub, number)
        _until(lambda: _only(hub).number == 20)
        assert receiver.events() == list(range(1, 21))
    finally:
        second.stop()
