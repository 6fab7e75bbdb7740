"""The five servers on loopback, and the source files that point the hub at them."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from hub.demo.office import office
from hub.demo.portals import Answer, Portal, city, department, file_answer, ministry
from hub.demo.province import NAMESPACE, province

__all__ = ["FEDERATION", "Member", "federation", "source_values"]

_LOOPBACK = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Member:
    """One office with its portal, and how the hub is to harvest it."""

    id: str
    kind: str
    title: str
    path: str
    portal: Portal
    every: str
    more: Mapping[str, Any]


FEDERATION = (
    Member(
        "bo-xay-dung",
        "ckan",
        "Bộ Xây dựng (CKAN, mô phỏng)",
        "/",
        ministry,
        "2m",
        {
            "priority": 10,
            "namespaces": ["https://dulieu.bxd.example.vn/"],
            "options": {"include_private": True, "overlap_hours": 0.1},
        },
    ),
    Member("tp-ho-chi-minh", "ckan", "Thành phố Hồ Chí Minh (DKAN, mô phỏng)", "/", city, "10m", {"priority": 20}),
    Member(
        "tinh-lao-cai",
        "dcat",
        "Tỉnh Lào Cai (DCAT, mô phỏng)",
        "/catalog.ttl",
        province,
        "5m",
        {"priority": 20, "namespaces": [NAMESPACE]},
    ),
    Member(
        "so-y-te-dong-nai", "data_json", "Sở Y tế Đồng Nai (data.json, mô phỏng)", "/data.json", department, "5m", {}
    ),
    Member(
        "phuong-sai-gon",
        "inventory",
        "UBND phường Sài Gòn (bảng Excel, mô phỏng)",
        "/danh-muc-du-lieu.xlsx",
        office,
        "5m",
        {},
    ),
)


def source_values(member: Member, port: int) -> dict[str, Any]:
    """What the member's source file says."""
    return {
        "id": member.id,
        "kind": member.kind,
        "url": f"http://{_LOOPBACK}:{port}{member.path}",
        "title": member.title,
        "http": {"allow_hosts": [f"{_LOOPBACK}:{port}"], "concurrency": 4, "retries": 1},
        "schedule": {"every": member.every, "full_every": "1h"},
        **member.more,
    }


@contextmanager
def federation(memory: Path) -> Iterator[dict[str, int]]:
    """Serve all members; gives the port of each. `memory` is a file that keeps them between two runs."""
    known: dict[str, int] = json.loads(memory.read_text("utf-8")) if memory.exists() else {}
    ports: dict[str, int] = {}
    with ExitStack() as stack:
        for member in FEDERATION:
            server = _server(member.portal, known.get(member.id, 0))
            ports[member.id] = server.server_port
            stack.callback(server.server_close)
            thread = threading.Thread(target=server.serve_forever, args=(0.1,), name=member.id, daemon=True)
            thread.start()
            stack.callback(server.shutdown)
        memory.parent.mkdir(parents=True, exist_ok=True)
        memory.write_text(json.dumps(ports, indent=2), "utf-8")
        yield ports


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 64


def _server(portal: Portal, port: int) -> _Server:
    """On the port it had before, or on another where somebody else took that one meanwhile."""
    handler = _handler(portal)
    try:
        return _Server((_LOOPBACK, port), handler)
    except OSError:
        return _Server((_LOOPBACK, 0), handler)


def _handler(portal: Portal) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        timeout = 30

        def setup(self) -> None:
            super().setup()
            self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

        def do_GET(self) -> None:
            self._send(self._answer(""))

        def do_HEAD(self) -> None:
            self._send(self._answer(""), body=False)

        def do_POST(self) -> None:
            length = min(int(self.headers.get("Content-Length") or 0), 65_536)
            self._send(self._answer(self.rfile.read(length).decode("utf-8", "replace")))

        def _answer(self, form: str) -> Answer:
            parts = urlsplit(self.path)
            query = dict(parse_qsl(parts.query))
            query.update(json.loads(form) if form.startswith("{") else dict(parse_qsl(form)))
            base = f"http://{_LOOPBACK}:{self.connection.getsockname()[1]}"
            found = file_answer(parts.path) or portal(parts.path, query, base)
            return found or Answer("Không có gì ở địa chỉ này.".encode(), "text/plain; charset=utf-8", 404)

        def _send(self, answer: Answer, *, body: bool = True) -> None:
            self.send_response(answer.status)
            self.send_header("Content-Type", answer.media_type)
            self.send_header("Content-Length", str(len(answer.body)))
            self.end_headers()
            if body:
                self.wfile.write(answer.body)

        def log_message(self, *_: object) -> None:
            return

    return Handler
