"""The page about real catalogs says what is so: it is measured anew, and nothing on it goes unexplained."""

from __future__ import annotations

import pytest

from tests.support.real_catalogs import PAGE, REAL, Catalog, measure, page

pytestmark = [
    pytest.mark.real,
    pytest.mark.slow,
    pytest.mark.skipif(not REAL.exists(), reason="the recorded catalogs (../shared/real) are not here"),
]


@pytest.fixture(scope="module")
def measured() -> list[Catalog]:
    return list(measure())


def test_the_page_is_what_is_measured(measured: list[Catalog]) -> None:
    assert page(measured) == PAGE.read_text("utf-8"), "python -m tests.support.real_catalogs"


def test_everything_is_explained_and_nothing_is_lost(measured: list[Catalog]) -> None:
    text = page(measured)
    assert "UNEXPLAINED" not in text and "Counts differ" not in text
    assert sum(one.records for one in measured) > 600
