"""Calls to a CKAN over one connection: each with its own body, the token, and the cookies that were set since."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from hub.projections._ckan_target import Target


class Echo(BaseHTTPRequestHandler):
    """Answers what it was sent, in CKAN's envelope."""

    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        found = {"path": self.path, "body": json.loads(body), "headers": dict(self.headers)}
        answer = json.dumps({"success": True, "result": found}).encode()
        self.send_response(200)
        if self.path.endswith("/sticky"):
            self.send_header("Set-Cookie", "server=b; Path=/")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing is printed."""


@pytest.fixture
def address() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Echo) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


@pytest.fixture
def target(address: str) -> Iterator[Target]:
    made = Target(address, "a-token-of-ours")
    yield made
    made.close()


def test_each_call_has_its_own_body_and_the_token(target: Target) -> None:
    titles = ["Đường bộ", "b", "Một tên dài hơn nhiều"]
    told = [target.call("package_create", title=title) for title in titles]
    assert [one["body"]["title"] for one in told] == titles
    assert {one["path"] for one in told} == {"/api/action/package_create"}
    for one in told:
        assert one["headers"]["Authorization"] == "a-token-of-ours"
        assert one["headers"]["Content-Type"] == "application/json"
        assert one["headers"]["User-Agent"] == "open-data-hub"


def test_another_action_goes_to_its_own_address(target: Target) -> None:
    told = [target.call(action) for action in ("status_show", "group_list", "status_show")]
    assert [one["path"].rpartition("/")[2] for one in told] == ["status_show", "group_list", "status_show"]


def test_a_cookie_that_a_balancer_sets_comes_back(target: Target) -> None:
    assert "Cookie" not in target.call("status_show")["headers"]
    target.call("sticky")
    assert target.call("status_show")["headers"]["Cookie"] == "server=b"


def test_the_environments_proxy_is_used(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", address)
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    target = Target("http://ckan.invalid", "a-token-of-ours")
    told = [target.call("status_show") for _ in range(2)]
    target.close()
    assert {one["path"] for one in told} == {"http://ckan.invalid/api/action/status_show"}
