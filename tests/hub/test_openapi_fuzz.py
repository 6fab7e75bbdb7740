"""schemathesis over `/openapi.json`: whatever the schema allows, no answer is the hub's own failure (5xx)."""

from __future__ import annotations

import os
import warnings
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, Phase, Verbosity, given, settings

from hub.home import Home
from hub.policy import Role
from hub.projections.conformance import History, specimen
from hub.projections.follower import follow
from hub.tokens import create
from tests.hub.test_sparql_protocol import BASE, a_home, serving

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    schemathesis = pytest.importorskip("schemathesis", reason="needs schemathesis: a development dependency")

EXAMPLES = int(os.environ.get("HUB_FUZZ_EXAMPLES", "8"))
"""For each operation and caller; more by `HUB_FUZZ_EXAMPLES=200`."""
UPSTREAM = {502, 504}
"""What the hub says of a source that does not answer it."""


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Home, str]]:
    home = a_home(tmp_path_factory.mktemp("fuzz"), requests_per_second=100000.0, requests_burst=1000000)
    History(home).public(*((str(number), specimen(BASE, number)) for number in range(3)))
    follow(home, ["graph", "search"])
    with serving(home, whole=True) as address:
        yield home, address


def _throw(operation: Any, address: str, headers: dict[str, str], failures: dict[str, str]) -> int:
    label = f"{operation.method.upper()} {operation.path}"
    asked = 0

    def one(case: Any) -> None:
        nonlocal asked
        asked += 1
        response = case.call(base_url=address, headers=headers, timeout=60)
        if response.status_code >= 500 and response.status_code not in UPSTREAM:
            failures.setdefault(label, f"{case.as_curl_command()}\n{response.status_code} {response.text[:300]}")

    settings(
        max_examples=EXAMPLES, derandomize=True, database=None, deadline=None, verbosity=Verbosity.quiet,
        phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck),
    )(given(case=operation.as_strategy())(one))()  # fmt: skip
    return asked


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("who", ["anybody", "agency", "steward", "administrator"])
def test_no_answer_is_a_failure(hub: tuple[Home, str], who: str) -> None:
    home, address = hub
    headers = {}
    role = {"agency": Role.AGENCY, "steward": Role.STEWARD, "administrator": Role.ADMIN}.get(who)
    if role is not None:
        agency = None if role is Role.ADMIN else "bo-y-te"
        with home.ledger.write() as connection:
            headers = {"Authorization": f"Bearer {create(connection, 'fuzz', role=role, agency=agency).secret}"}
    document = httpx.get(f"{address}/openapi.json").json()
    schema = schemathesis.openapi.from_dict(document)
    failures: dict[str, str] = {}
    asked = 0
    for found in schema.get_all_operations():
        asked += _throw(found.ok(), address, headers, failures)
    assert not failures, "\n\n".join(f"{label}: {told}" for label, told in failures.items())
    assert asked > EXAMPLES


def test_the_schema_names_every_write(hub: tuple[Home, str]) -> None:
    document = httpx.get(f"{hub[1]}/openapi.json").json()
    assert document["openapi"].startswith("3.")
    assert {"post", "put", "delete", "get"} <= {method for path in document["paths"].values() for method in path}
