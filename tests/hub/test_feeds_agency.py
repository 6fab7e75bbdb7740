"""An agency's feed: what it may see, as it comes and goes with grants; gapless, immutable, telling of nobody else."""

from __future__ import annotations

import random
import threading
import time
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from hub import tokens
from hub.clock import now, stamp
from hub.ledger import grants
from hub.ledger.renderings import renderings
from hub.ledger.schema import record
from hub.policy import AgencyCaller, Aspect, Role, Scope, ScopeKind, View, view_of
from hub.services._feeds_agency import feed_of, owner_of
from hub.services._feeds_members import members_of

AGENCY = "ministry-of-health"
OTHER = "ministry-of-finance"


@pytest.fixture
def hub(catalog: Any) -> Any:
    with catalog.home.ledger.write() as connection:
        for id_ in (AGENCY, OTHER):
            grants.add_agency(connection, id_, id_, id_, actor="test")
    for source in ("open", "closed", "secret"):
        catalog.source(source)
    return catalog


def _put(catalog: Any, source: str, *numbers: int, title: str = "Tên", **values: Any) -> None:
    entries = []
    for number in numbers:
        iri = f"https://{source}.test/d{number}"
        entries.append((f"d{number}", iri, catalog.graph(iri, f"{title} {number}"), f"{title} {number}"))
    catalog.put(source, *entries, withheld=source != "open", **values)


def _grant(catalog: Any, value: str, *, grantee: str = AGENCY, kind: ScopeKind = ScopeKind.SOURCE, **times: Any) -> int:
    with catalog.home.ledger.write() as connection:
        return grants.grant(
            connection, grantee=grantee, kind=kind, value=value, aspects=[Aspect.DATA], purpose="Đối soát",
            legal_basis="Nghị định 47/2020/NĐ-CP", by="test", **times,
        ).id  # fmt: skip


def _revoke(catalog: Any, number: int) -> None:
    with catalog.home.ledger.write() as connection:
        grants.revoke(connection, number, by="test", reason="hết mục đích")


def _caller(agency: str = AGENCY) -> AgencyCaller:
    return AgencyCaller(agency, "t")


def _events(catalog: Any, agency: str = AGENCY, after: int = 0) -> list[Any]:
    feed = feed_of(catalog.home.ledger, _caller(agency))
    with catalog.home.ledger.read() as connection:
        return feed.events(connection, after, 10_000)


def _replayed(catalog: Any, agency: str = AGENCY) -> dict[str, str]:
    """What who replays the stream has: IRI to digest."""
    feed = feed_of(catalog.home.ledger, _caller(agency))
    held: dict[str, str] = {}
    with catalog.home.ledger.read() as connection:
        for member in members_of(connection, feed, feed.events(connection, 0, 10_000)):
            if member.digest is None:
                held.pop(member.iri, None)
            else:
                held[member.iri] = member.digest
    return held


def _shown(catalog: Any, agency: str = AGENCY) -> dict[str, str]:
    """What the view shows now, asked of the ledger record by record."""
    with catalog.home.ledger.read() as connection:
        view = view_of(_caller(agency), connection)
        rows = {row.id: row.iri for row in connection.execute(select(record.c.id, record.c.iri))}
        return {rows[id_]: graph.digest for id_, graph in renderings(connection, rows, view).items()}


def _is_gapless(catalog: Any, agency: str = AGENCY) -> bool:
    events = _events(catalog, agency)
    return [one.number for one in events] == list(range(1, len(events) + 1))


def _tell(event: Any) -> tuple[str, str]:
    return event.operation.value, event.iri


def test_a_grant_and_its_end_are_events_without_any_change(hub: Any) -> None:
    _put(hub, "open", 1)
    _put(hub, "closed", 1, 2)
    assert [_tell(one) for one in _events(hub)] == [("add", "https://open.test/d1")]
    number = _grant(hub, "closed")
    added = _events(hub, after=1)
    assert sorted(_tell(one) for one in added) == [("add", "https://closed.test/d1"), ("add", "https://closed.test/d2")]
    _revoke(hub, number)
    assert sorted(_tell(one) for one in _events(hub, after=3)) == [
        ("withdraw", "https://closed.test/d1"),
        ("withdraw", "https://closed.test/d2"),
    ]
    _put(hub, "closed", 1, title="Mới")
    assert _events(hub, after=5) == []
    assert _replayed(hub) == _shown(hub)


def test_grants_begin_and_lapse_by_the_clock_alone(hub: Any) -> None:
    _put(hub, "closed", 1)
    begin = now() + timedelta(seconds=0.6)
    _grant(hub, "closed", start=begin, end=begin + timedelta(seconds=2))
    assert _events(hub) == []
    for wanted in (["add"], ["add", "withdraw"]):
        until = time.monotonic() + 20
        while len(_events(hub)) < len(wanted) and time.monotonic() < until:
            time.sleep(0.05)
        assert [one.operation.value for one in _events(hub)] == wanted


def test_pulling_again_changes_nothing_and_other_agencies_move_no_number(hub: Any) -> None:
    _put(hub, "open", 1, 2)
    _put(hub, "closed", 1)
    _grant(hub, "closed")
    before = _events(hub)
    assert _events(hub) == before
    _grant(hub, "secret", grantee=OTHER)
    _put(hub, "secret", 1, 2, 3)
    assert _events(hub) == before
    assert len(_events(hub, OTHER)) == 5
    assert _events(hub) == before


def test_updates_and_withdrawals_follow_the_log(hub: Any) -> None:
    _put(hub, "open", 1, 2)
    _put(hub, "closed", 1)
    _grant(hub, "closed")
    start = len(_events(hub))
    _put(hub, "closed", 1, title="Mới")
    hub.withdraw("open", "d2")
    told = _events(hub, after=start)
    assert sorted(_tell(one) for one in told) == [
        ("update", "https://closed.test/d1"),
        ("withdraw", "https://open.test/d2"),
    ]
    times = [one.at for one in _events(hub)]
    assert times == sorted(times)
    assert _replayed(hub) == _shown(hub)


def test_many_pulls_at_once_write_each_event_once(hub: Any) -> None:
    _put(hub, "open", *range(200))
    _put(hub, "closed", *range(50))
    _grant(hub, "closed")
    threads = [threading.Thread(target=lambda: _events(hub)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(_events(hub)) == 250
    assert _is_gapless(hub)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9))
def test_whatever_happens_who_replays_the_feed_has_what_the_view_shows(tmp_path_factory: Any, seed: int) -> None:
    from tests.hub.conftest import Catalog

    chance = random.Random(seed)
    catalog = Catalog(tmp_path_factory.mktemp("home"))
    try:
        with catalog.home.ledger.write() as connection:
            grants.add_agency(connection, AGENCY, AGENCY, AGENCY, actor="test")
        for source in ("open", "closed", "secret"):
            catalog.source(source)
        held: list[int] = []
        there: set[tuple[str, int]] = set()
        for _ in range(14):
            source, number = chance.choice(("open", "closed", "secret")), chance.randrange(4)
            match chance.randrange(6):
                case 0 | 1 | 2:
                    # The same IRI may be told of by records of several sources.
                    iri = f"https://shared.test/d{chance.randrange(3)}"
                    graph = catalog.graph(iri, f"Tên {chance.random()}")
                    catalog.put(source, (f"d{number}", iri, graph, "Tên"), withheld=source != "open")
                    there.add((source, number))
                case 3 if there:
                    gone = chance.choice(sorted(there))
                    catalog.withdraw(gone[0], f"d{gone[1]}")
                    there.discard(gone)
                case 4:
                    held.append(_grant(catalog, chance.choice(("closed", "secret"))))
                case 5 if held:
                    _revoke(catalog, held.pop())
            if chance.random() < 0.6:
                assert _replayed(catalog) == _shown(catalog)
                assert _is_gapless(catalog)
        assert _replayed(catalog) == _shown(catalog)
    finally:
        catalog.home.ledger.dispose()


def test_an_agency_pulls_by_every_protocol_with_its_token(hub: Any) -> None:
    from lxml import etree

    _put(hub, "open", 1, 2)
    _put(hub, "closed", 1)
    _put(hub, "secret", 1)
    time.sleep(0.01)
    between = stamp()
    _grant(hub, "closed")
    with hub.home.ledger.write() as connection:
        made = tokens.create(connection, "máy", role=Role.AGENCY, agency=AGENCY)
        other = tokens.create(connection, "khác", role=Role.AGENCY, agency=OTHER)
        blind = tokens.create(connection, "mù", role=Role.AGENCY, agency=AGENCY, scopes=[Scope.DATA])
    assert owner_of(made.token.caller) == f"agency-{AGENCY}"
    client = hub.client()
    headers = {"authorization": f"Bearer {made.secret}"}
    (mine, *_rest) = client.get("/feeds", headers=headers).json()["feeds"]
    path = mine["url"].removeprefix("http://hub.test")
    assert path == f"/feeds/agency-{AGENCY}/ldes"
    nquads = {"accept": "application/n-quads"}
    page = client.get(f"{path}/page/1", headers=headers | nquads)
    assert page.headers["cache-control"] == "private, no-cache"
    for word, there in (
        ("https://open.test/d1", True),
        ("https://closed.test/d1", True),
        ("https://secret.test", False),
    ):
        assert (word in page.text) == there, word
    assert client.get(path, headers=nquads).status_code == 401
    for stranger in (other, blind):
        answer = client.get(path, headers=nquads | {"authorization": stranger.secret})
        assert answer.status_code == 404
        nobody = client.get("/feeds/agency-nobody/ldes", headers=nquads | {"authorization": stranger.secret})
        assert answer.json()["detail"] == nobody.json()["detail"]
    listed = client.get("/oai?verb=ListRecords&metadataPrefix=dcat_ap", headers=headers)
    records = etree.fromstring(listed.content).findall(".//{*}record")
    assert len(records) == 3
    assert "https://secret.test" not in listed.text
    public = client.get("/oai?verb=ListRecords&metadataPrefix=oai_dc", headers={"authorization": blind.secret})
    assert len(etree.fromstring(public.content).findall(".//{*}record")) == 2
    told = client.get("/data.json", headers=headers)
    assert sorted(one["identifier"] for one in told.json()["dataset"]) == [
        "https://closed.test/d1", "https://open.test/d1", "https://open.test/d2",
    ]  # fmt: skip
    assert told.headers["cache-control"].startswith("private")
    for since in ("2020-01-01", between):
        # A grant is news to whom it was given, although no record changed.
        changed = client.get("/catalog.nt", params={"modified_since": since}, headers=headers).text
        assert "https://closed.test/d1" in changed and "https://secret.test" not in changed
        assert ("https://open.test/d1>" in changed) == (since != between)


def test_the_steward_of_an_agency_has_the_agencys_feed(hub: Any) -> None:
    with hub.home.ledger.write() as connection:
        person = tokens.create(connection, "cán bộ", role=Role.STEWARD, agency=AGENCY).token
        hubs = tokens.create(connection, "của hub", role=Role.STEWARD).token
    assert owner_of(person.caller) == f"agency-{AGENCY}"
    assert owner_of(hubs.caller) == View.ALL.key
