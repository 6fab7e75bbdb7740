"""A proxy in front of a real CKAN that answers for it, holds it up, or does the work and loses the answer."""

from __future__ import annotations

import http.client
import threading
import time
from collections import Counter
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

__all__ = ["Answer", "Fault", "Proxy"]

Answer = tuple[int, bytes, dict[str, str]]
Fault = Callable[[str, int, bytes], "Answer | str | float | None"]
"""By action, the number of this action's call, and body: an answer instead; `cut` (hang up), `lost` (do it, then hang
up); seconds to wait first; None: go on."""


class Proxy:
    """Listens on loopback; `fault` may be set at any time."""

    def __init__(self, url: str) -> None:
        parts = urlsplit(url)
        self.fault: Fault | None = None
        self.calls: Counter[str] = Counter()
        self.most = 0
        self._now = 0
        self._lock = threading.Lock()
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                action = self.path.rpartition("/")[2]
                with proxy._lock:
                    proxy.calls[action] += 1
                    number = proxy.calls[action]
                    proxy._now += 1
                    proxy.most = max(proxy.most, proxy._now)
                try:
                    self._answer(proxy.fault and proxy.fault(action, number, body), body)
                finally:
                    with proxy._lock:
                        proxy._now -= 1

            def _answer(self, told: Answer | str | float | None, body: bytes) -> None:
                if isinstance(told, float):
                    time.sleep(told)
                if told == "cut":
                    self.close_connection = True
                    return
                if isinstance(told, tuple):
                    status, content, headers = told
                else:
                    status, content, headers = self._real(body)
                if told == "lost":
                    self.close_connection = True
                    return
                self.send_response(status)
                for key, value in {"Content-Length": str(len(content)), **headers}.items():
                    self.send_header(key, value)
                self.end_headers()
                self.wfile.write(content)

            def _real(self, body: bytes) -> Answer:
                connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=120)
                sent = {key: self.headers[key] for key in ("Authorization", "Content-Type") if key in self.headers}
                sent |= {"X-CKAN-API-Key": self.headers["X-CKAN-API-Key"]} if "X-CKAN-API-Key" in self.headers else {}
                try:
                    connection.request("POST", self.path, body, sent)
                    answer = connection.getresponse()
                    return answer.status, answer.read(), {"Content-Type": answer.headers.get("Content-Type", "")}
                except OSError:
                    return 502, b"<html>Bad Gateway</html>", {"Content-Type": "text/html"}
                finally:
                    connection.close()

            def log_message(self, *_: object) -> None:
                return

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
