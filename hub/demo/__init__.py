"""`hub demo`: five synthetic sources on loopback, and a hub that harvests them on a short schedule.

Nothing here touches a network. A home that the demo has made is picked up again by the next run.
"""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from contextlib import suppress

import yaml

from hub.demo.federation import FEDERATION, federation, source_values
from hub.home import Home
from hub.ledger import sources as ledger_sources
from hub.serving import run as serve
from hub.sources import load_folder

__all__ = ["run"]

_ANYWHERE = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1"}
_TITLES = {"title": "Liên hợp dữ liệu mẫu (mô phỏng)", "title_en": "Sample federation (synthetic)"}


def run(home: Home, host: str, port: int, *, ready: Callable[[str], None] | None = None) -> None:
    """Serve the sample federation until a signal. Raises `OSError` where the address cannot be listened on."""
    port = port or _free_port(host)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a late tick is no news
    _prepare(home, host, port)
    with federation(home.run / "demo.json") as ports:
        _connect(home, ports)
        with suppress(KeyboardInterrupt):
            serve(home, host, port, ready=ready or _announce)


def _free_port(host: str) -> int:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])


def _prepare(home: Home, host: str, port: int) -> None:
    """A new home gets the address it is served at as the base of what it mints; an older one keeps its own."""
    file = home.root / "hub.yaml"
    if file.exists():
        return
    home.root.mkdir(parents=True, exist_ok=True)
    name = _ANYWHERE.get(host, host)
    base = f"http://{f'[{name}]' if ':' in name else name}:{port}/"
    file.write_text(yaml.safe_dump({**_TITLES, "base": base}, allow_unicode=True, sort_keys=False), "utf-8")


def _connect(home: Home, ports: dict[str, int]) -> None:
    ledger = home.ledger
    for member in FEDERATION:
        text = yaml.safe_dump(source_values(member, ports[member.id]), allow_unicode=True, sort_keys=False)
        file = home.sources / f"{member.id}.yaml"
        if not file.exists() or file.read_text("utf-8") != text:
            file.write_text(text, "utf-8")
    with ledger.write() as connection:
        ledger_sources.sync(connection, load_folder(home.sources))


def _announce(address: str) -> None:
    print(
        f"""
  Sample federation (synthetic): five sources on loopback, about 300 datasets, harvested on a short schedule.

  Catalog       {address}
  CKAN API      {address}api/3/action/package_search?q=giao+thong
  SPARQL        {address}sparql
  DCAT          {address}catalog.ttl

  The first harvest takes a few seconds. Ctrl-C stops.
""",
        flush=True,
    )
