"""A loopback CKAN for the bench, in a process of its own: `package_search` over a file of packages, one a line.

Answers are cut from the file as it is, so that serving costs next to nothing beside harvesting. Prints its port.
"""

from __future__ import annotations

import sys
from array import array
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

__all__ = ["serve"]


class _Packages:
    def __init__(self, file: Path) -> None:
        self._file = file
        self._starts = array("q", [0])
        with file.open("rb") as lines:
            for line in lines:
                self._starts.append(self._starts[-1] + len(line))

    def __len__(self) -> int:
        return len(self._starts) - 1

    def part(self, start: int, rows: int) -> bytes:
        first, end = min(start, len(self)), min(start + rows, len(self))
        with self._file.open("rb") as lines:
            lines.seek(self._starts[first])
            return b",".join(lines.read(self._starts[end] - self._starts[first]).splitlines())


def serve(file: Path) -> ThreadingHTTPServer:
    """A server on a port of the system's choice; the caller runs and closes it."""
    packages = _Packages(file)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            query = {key: values[-1] for key, values in parse_qs(parts.query).items()}
            if not parts.path.endswith("/package_search"):
                self._send(404, b'{"success": false, "error": {"__type": "Not Found Error", "message": "Not found"}}')
                return
            found = packages.part(int(query.get("start", 0)), min(int(query.get("rows", 10)), 1000))
            head = b'{"help": "", "success": true, "result": {"count": %d, "results": [' % len(packages)
            self._send(200, head + found + b"]}}")

        def _send(self, status: int, body: bytes) -> None:
            self.send_response(status)
            self.send_header("Content-Type", "application/json;charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            return

    return ThreadingHTTPServer(("127.0.0.1", 0), Handler)


if __name__ == "__main__":
    server = serve(Path(sys.argv[1]))
    print(server.server_address[1], flush=True)
    server.serve_forever()
