"""A home for tests of the ledger; on PostgreSQL where HUB_TEST_POSTGRES names a server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.home import Home
from tests.support.homes import fresh_home


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    with fresh_home(tmp_path / "home") as made:
        yield made
