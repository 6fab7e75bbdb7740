"""A bare saturating loader: `python -m bench.ckan.loader URL BODIES THREADS`, the token in CKAN_TOKEN.

Posts ready-made `package_create` bodies, one a line, from so many threads, and does nothing else: what the CKAN
takes at most. Prints one JSON object: seconds, taken, refused.
"""

from __future__ import annotations

import http.client
import json
import os
import sys
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

__all__ = ["load"]


def load(url: str, bodies: list[bytes], threads: int, token: str) -> dict[str, float]:
    """Send everything; how long it took and what was taken."""
    parts = urlsplit(url)
    headers = {"Authorization": token, "Content-Type": "application/json"}
    todo = iter(bodies)
    lock = threading.Lock()
    statuses: list[int] = []

    def work() -> None:
        connection = http.client.HTTPConnection(parts.hostname or "", parts.port, timeout=120)
        while True:
            with lock:
                body = next(todo, None)
            if body is None:
                connection.close()
                return
            connection.request("POST", f"{parts.path}/api/3/action/package_create", body, headers)
            answer = connection.getresponse()
            answer.read()
            statuses.append(answer.status)

    workers = [threading.Thread(target=work) for _ in range(threads)]
    start = time.perf_counter()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    seconds = time.perf_counter() - start
    taken = sum(status == 200 for status in statuses)
    return {"seconds": seconds, "taken": taken, "refused": len(statuses) - taken}


if __name__ == "__main__":
    lines = Path(sys.argv[2]).read_bytes().splitlines()
    print(json.dumps(load(sys.argv[1], lines, int(sys.argv[3]), os.environ["CKAN_TOKEN"])))
