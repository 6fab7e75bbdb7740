"""A hidden record and one that never was take the same path: the same statements to the ledger, the same answer.

Times on a shared machine prove nothing; that the work is the same does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from hub import tokens
from hub.policy import Role

UNKNOWN = "00000000-0000-5000-8000-000000000000"
PATHS = (
    "/dataset/{uid}.nt", "/dataset/{uid}", "/dataset?uri={iri}", "/record/{uid}", "/distribution?uri={iri}/file/0",
    "/data?uri={iri}/file/0", "/data/{uid}", "/api/v1/records/{uid}", "/api/v1/records/{uid}/history",
    "/api/v1/access/explain?record={uid}", "/api/3/action/package_show?id={uid}", "/api/3/action/package_show?id={iri}",
    "/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:127.0.0.1:{uid}",
)  # fmt: skip


@contextmanager
def _statements(catalog: Any) -> Iterator[list[str]]:
    told: list[str] = []

    def note(_: Any, __: Any, statement: str, *___: Any) -> None:
        told.append(statement)

    engine = catalog.home.ledger.engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        yield told
    finally:
        event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize("who", ["anybody", "agency"])
def test_a_hidden_record_costs_what_an_unknown_one_costs(catalog: Any, who: str) -> None:
    for source, hidden in (("open", False), ("closed", True)):
        catalog.source(source)
        iri = f"https://{source}.test/d"
        catalog.put(source, ("d", iri, catalog.graph(iri, f"Số liệu {source}"), f"Số liệu {source}"), withheld=hidden)
    catalog.follow()
    headers = {}
    if who == "agency":
        with catalog.home.ledger.write() as connection:
            secret = tokens.create(connection, "máy", role=Role.AGENCY, agency="bo-y-te").secret
        headers = {"Authorization": f"Bearer {secret}"}
    client = catalog.client()
    uid = catalog.uid("closed", "d")
    for path in PATHS:
        asked = [
            path.format(uid=uid, iri="https://closed.test/d"),
            path.format(uid=UNKNOWN, iri="https://never.test/d"),
        ]
        client.get(asked[1], headers=headers)  # whatever is made once is made now
        told, answers = [], []
        for one in asked:
            with _statements(catalog) as statements:
                answer = client.get(one, headers=headers)
            told.append(statements)
            own = rf"{uid}|{UNKNOWN}|https(://|%3A//|%3A%2F%2F)(closed|never)\.test|{answer.headers['X-Request-ID']}"
            content = re.sub(own, "", answer.text)
            answers.append((answer.status_code, re.sub(r"<responseDate>[^<]*", "", content)))
        assert told[0] == told[1], path
        assert answers[0] == answers[1], path
