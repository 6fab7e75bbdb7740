"""The real CKAN that `deploy/ckan/ckan.sh env` names, and hubs served on loopback beside it."""

from __future__ import annotations

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from hub import tokens
from hub.home import Home
from hub.services.app import create_app
from tests.ckan.comparison import Catalog
from tests.ckan.publishing import Files

_REASON = 'no CKAN: run `make test-ckan`, or `deploy/ckan/ckan.sh up` and `eval "$(deploy/ckan/ckan.sh env)"`'


def _catalog(name: str, prefix: str) -> Catalog:
    url, token = os.environ.get(f"{prefix}_URL"), os.environ.get(f"{prefix}_TOKEN")
    if not url or not token:
        pytest.skip(_REASON)
    return Catalog(name, url, token)


@pytest.fixture(scope="session")
def plain_ckan() -> Catalog:
    """A CKAN without extensions."""
    return _catalog("plain", "CKAN_PLAIN")


@pytest.fixture(scope="session")
def dcat_ckan() -> Catalog:
    """A CKAN with ckanext-harvest, ckanext-dcat and ckanext-scheming."""
    return _catalog("dcat", "CKAN")


@contextlib.contextmanager
def served(home: Home, **settings: Any) -> Iterator[str]:
    """The address of a home's application on loopback."""
    app = create_app(home, follower=False, **settings)
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="critical", ws="none"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    finally:
        server.should_exit = True
        thread.join(10)


@pytest.fixture(scope="session")
def serve() -> Callable[..., contextlib.AbstractContextManager[str]]:
    """Serves a home: `with serve(home) as url`."""
    return served


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """An empty hub with its own Action API."""
    root: Path = tmp_path_factory.mktemp("hub")
    home = Home(root)
    with home.ledger.write() as connection:
        token = tokens.create(connection, "editor").secret
    with served(home) as url:
        yield Catalog("hub", url, token, (home.settings.base.rstrip("/"),))
    home.ledger.dispose()


@pytest.fixture
def files(tmp_path: Path) -> Iterator[Files]:
    (tmp_path / "www").mkdir()
    made = Files(tmp_path / "www")
    yield made
    made.close()
