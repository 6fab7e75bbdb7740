"""The law of the policy: of any rules and records, one decision and its compiled SQL say the same."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, delete, insert, select

from hub.home import Home
from hub.ledger import renderings
from hub.ledger.blobs import put_blobs
from hub.ledger.grants import grant, policy
from hub.ledger.schema import RecordState, access_grant, record, record_scope, source
from hub.policy import (
    Administrator,
    AgencyCaller,
    Anybody,
    Aspect,
    Caller,
    DataClass,
    Exposure,
    Facts,
    Grant,
    Policy,
    Scope,
    ScopeKind,
    Steward,
    View,
)
from hub.policy.conditions import may_have_data, sees, shows
from vocab.graph import Graph

AGENCIES = ("bo-y-te", "so-tnmt", "bo-tai-nguyen-va-moi-truong", "bo-nong-nghiep-va-moi-truong")
SOURCES = ("one", "two")
SCOPES = [(ScopeKind.THEME, "https://t/1"), (ScopeKind.UNIT, "https://u/1"), (ScopeKind.SERIES, "https://s/1")]
UIDS = tuple(f"0000000{n}" for n in range(6))
TIMES = tuple(f"2026-0{n}-01T00:00:00.000000Z" for n in range(1, 7))

_facts = st.builds(
    Facts,
    uid=st.just(""),
    source_id=st.sampled_from(SOURCES),
    owner=st.none() | st.sampled_from(AGENCIES),
    data_class=st.sampled_from(DataClass),
    withheld=st.booleans(),
    description=st.sampled_from(Exposure),
    data=st.sampled_from(Exposure),
    scopes=st.frozensets(st.sampled_from(SCOPES)),
)
_values = {
    ScopeKind.OWNER: AGENCIES,
    ScopeKind.SOURCE: SOURCES,
    ScopeKind.RECORD: UIDS,
    **{kind: (value, "https://none") for kind, value in SCOPES},
}
_grants = st.sampled_from(ScopeKind).flatmap(
    lambda kind: st.builds(
        Grant,
        id=st.integers(1, 99),
        grantee=st.none() | st.sampled_from(AGENCIES),
        kind=st.just(kind),
        value=st.sampled_from(_values[kind]),
        aspects=st.sampled_from([frozenset({Aspect.DESCRIPTION}), frozenset(Aspect)]),
        purpose=st.just("p"),
        legal_basis=st.just("l"),
        start=st.sampled_from(TIMES),
        end=st.none() | st.sampled_from(TIMES),
        by=st.just("x"),
        created=st.just(TIMES[0]),
        revoked=st.none() | st.sampled_from(TIMES),
    )
)
_scopes = st.frozensets(st.sampled_from(Scope))
_callers: st.SearchStrategy[Caller] = st.one_of(
    st.just(Anybody()),
    st.builds(AgencyCaller, st.sampled_from(AGENCIES), st.just("token"), _scopes),
    st.builds(Steward, st.just("s"), st.none() | st.sampled_from(AGENCIES), _scopes),
    st.builds(Administrator, st.just("a"), _scopes),
)
LINEAGE = {AGENCIES[3]: frozenset(AGENCIES[2:4])}


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(_facts, min_size=1, max_size=5), st.lists(_grants, max_size=5), _callers, st.sampled_from(TIMES))
def test_decision_and_sql_agree(
    home: Home, records: list[Facts], grants: list[Grant], caller: Caller, moment: str
) -> None:
    rules = Policy(tuple(grants), LINEAGE)
    view = rules.view_of(caller, moment)
    facts = [replace(one, uid=UIDS[number]) for number, one in enumerate(records)]
    with home.ledger.write() as connection:
        inner = connection.begin_nested()
        _insert(connection, facts)
        described = set(connection.scalars(select(record.c.uid).where(sees(view))))
        with_data = set(connection.scalars(select(record.c.uid).where(may_have_data(view))))
        shown = set(connection.scalars(select(record.c.uid).where(shows(view)))) if view.is_granted else described
        drawn = set(renderings.renderings(connection, connection.scalars(select(record.c.id)).all(), view))
        numbers = set(connection.scalars(select(record.c.id).where(record.c.uid.in_(described))))
        inner.rollback()
    allowed = {
        aspect: {one.uid for one in facts if rules.decide(caller, one, aspect, moment).allowed} for aspect in Aspect
    }
    assert described == allowed[Aspect.DESCRIPTION] == shown
    assert drawn == numbers
    if view is not View.ALL:  # who sees all is held to the scope of data by the decision alone
        assert with_data == allowed[Aspect.DATA]
    assert allowed[Aspect.DATA] <= allowed[Aspect.DESCRIPTION]
    assert {one.uid for one in facts if one.is_public} <= described


@settings(max_examples=200, deadline=None)
@given(st.lists(_grants, max_size=6), _callers, st.sampled_from(TIMES), st.randoms())
def test_equal_rules_are_one_view(grants: list[Grant], caller: Caller, moment: str, random: object) -> None:
    view = Policy(tuple(grants), LINEAGE).view_of(caller, moment)
    shuffled = [*grants, *grants]
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    again = Policy(tuple(shuffled), LINEAGE).view_of(caller, moment)
    assert view == again and view.key == again.key and hash(view) == hash(again)
    if isinstance(caller, Anybody):
        assert view is View.PUBLIC


def _insert(connection: Connection, facts: list[Facts]) -> None:
    connection.execute(delete(access_grant))
    for name in SOURCES:
        values = {"kind": "dcat", "url": "https://s/", "title": name, "config": "{}", "config_digest": ""}
        connection.execute(insert(source).values(id=name, origin="cli", priority=1, paused=False, created="", **values))
    for number, one in enumerate(facts, 1):
        iri = f"https://r/{one.uid}"
        graph = Graph.of([f'<{iri}> <http://purl.org/dc/terms/title> "{one.uid}" .'])
        put_blobs(connection, {graph.digest: graph.to_bytes()})
        connection.execute(
            insert(record).values(
                id=number, source_id=one.source_id, identifier=one.uid, uid=one.uid, name=one.uid, iri=iri,
                title=one.uid, state=RecordState.LIVE.value, visibility="withheld" if one.withheld else "public",
                shown=True, created="", modified="", owner=one.owner, data_class=one.data_class.value,
                description=one.description.value, data=one.data.value, graph_digest=graph.digest,
                view_digest=graph.digest, public_digest=graph.digest if one.is_public else None,
                **{"class": "Dataset"},
            )
        )  # fmt: skip
        for kind, value in one.scopes:
            connection.execute(insert(record_scope).values(record_id=number, kind=kind.value, value=value))


def test_rules_of_the_ledger_are_those_decided_by(home: Home) -> None:
    with home.ledger.write() as connection:
        made = grant(
            connection, grantee="bo-tai-nguyen-va-moi-truong", kind=ScopeKind.SOURCE, value="one",
            aspects=[Aspect.DATA], purpose="Thống kê", legal_basis="Điều 17", by="an",
        )  # fmt: skip
        rules = policy(connection)
    hidden = Facts("u", "one", withheld=True)
    heir = AgencyCaller("bo-nong-nghiep-va-moi-truong", "t")
    found = rules.decide(heir, hidden, Aspect.DATA, made.start)
    assert found.allowed and found.rule == f"grant:{made.id}"
    assert not rules.decide(AgencyCaller("bo-y-te", "t"), hidden, Aspect.DESCRIPTION, made.start).allowed
