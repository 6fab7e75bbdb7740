"""What each view shows of records that were harvested: classes, owners, grants, links to what is hidden, rivals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from hub.clock import now, parse_stamp, stamp
from hub.home import Home
from hub.ledger import access, audit, grants, log, records
from hub.ledger import sources as ledger_sources
from hub.ledger.renderings import granted_records, graph_of, renderings
from hub.ledger.schema import record
from hub.pipeline import work
from hub.pipeline.access import set_record, settle_all, settle_source
from hub.policy import AgencyCaller, Anybody, Aspect, DataClass, Exposure, Flag, ScopeKind, Steward, View, view_of
from hub.services import _catalog_records as catalog
from hub.services.context import reflected
from hub.sources import Source
from vocab.graph import Graph

SECRET = "zzqmat"
OWNER = AgencyCaller("so-tnmt", "t")
OTHER = AgencyCaller("bo-y-te", "t")

_HEAD = (
    "@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> . "
    "@prefix odrl: <http://www.w3.org/ns/odrl/2/> .\n"
)
_PUBLIC_RIGHT = "<http://publications.europa.eu/resource/authority/access-right/PUBLIC>"


def _dataset(iri: str, title: str, *links: str, theme: str = "ENVI") -> str:
    relation = "".join(f" dct:relation <{one}> ;" for one in links)
    return (
        f'<{iri}> a dcat:Dataset ; dct:title "{title}"@vi ; dct:description "Mô tả {title}"@vi ;{relation}'
        f" dcat:theme <http://publications.europa.eu/resource/authority/data-theme/{theme}> ;"
        f" dct:accessRights {_PUBLIC_RIGHT} ; dcat:distribution <{iri}/f> .\n"
        f"<{iri}/f> a dcat:Distribution ; dcat:accessURL <{iri}/f.csv> ; dcat:downloadURL <{iri}/f.csv> ;"
        f" odrl:hasPolicy <https://everybody.example/may> .\n"
    )


Put = Callable[..., None]


@pytest.fixture
def put(home: Home, tmp_path: Path) -> Put:
    def harvest(source_id: str, *datasets: str, **config: object) -> None:
        file = tmp_path / f"{source_id}.ttl"
        listed = ", ".join(one.partition(">")[0] + ">" for one in datasets)
        catalog_node = f"<urn:{source_id}> a dcat:Catalog ; dcat:dataset {listed} .\n" if datasets else ""
        file.write_text(_HEAD + catalog_node + "".join(datasets), "utf-8")
        source = Source.model_validate(
            {
                "id": source_id, "kind": "dcat", "url": file.as_uri(), "http": {"file_roots": [str(tmp_path)]},
                "guard": {"enabled": False}, **config,
            }
        )  # fmt: skip
        with home.ledger.write() as connection:
            ledger_sources.put(connection, source, origin="cli")
        outcome = work.harvest(home, source_id)
        assert outcome.counts["reject"] == 0, _why(home)

    return harvest


@pytest.fixture
def filled(home: Home, put: Put) -> Home:
    """An open record, a withheld one of nobody's, and two internal ones of an agency; all link to one another."""
    put("mo", _dataset("https://o.example/1", "Mở", "https://r.example/1", "https://w.example/" + SECRET))
    put("kin", _dataset("https://w.example/" + SECRET, SECRET), visibility="withheld")
    put(
        "rieng",
        _dataset("https://r.example/1", "Riêng", "https://w.example/" + SECRET, "https://o.example/1"),
        _dataset("https://r.example/2", "Riêng hai", theme="HEAL"),
        data_class="internal",
        owner="so-tnmt",
    )
    with home.ledger.write() as connection:
        grants.add_agency(connection, "so-tnmt", "Sở TN&MT", "", actor="an")
    return home


def _view(home: Home, caller: AgencyCaller | Steward) -> View:
    with home.ledger.read() as connection:
        return view_of(caller, connection)


def _iris(home: Home, view: View) -> set[str]:
    with home.ledger.read() as connection:
        found = {one.iri for one in records.listed(connection, view)}
        assert records.count(connection, view) == len(found)
        assert {one.iri for one in catalog.some(connection, view)} == found
        ids = {id_: iri for id_, iri in connection.execute(select(record.c.id, record.c.iri))}  # noqa: C416
        assert {ids[one] for one in renderings(connection, ids, view)} == found
    return found


def _graph(home: Home, view: View, iri: str) -> str:
    with home.ledger.read() as connection:
        id_ = connection.scalar(select(record.c.id).where(record.c.iri == iri).order_by(record.c.place))
        assert id_ is not None
        found = graph_of(connection, id_, view)
    return "\n".join(found.lines) if found else ""


def _whole(connection: Connection, view: View) -> dict[int, Graph]:
    ids = list(connection.scalars(select(record.c.id)))
    return renderings(connection, ids, view)


def test_each_sees_what_is_theirs(filled: Home) -> None:
    assert _iris(filled, View.PUBLIC) == {"https://o.example/1"}
    assert len(_iris(filled, View.ALL)) == 4
    assert _iris(filled, _view(filled, OWNER)) == {"https://o.example/1", "https://r.example/1", "https://r.example/2"}
    assert _iris(filled, _view(filled, Steward("an", "so-tnmt"))) == _iris(filled, _view(filled, OWNER))
    assert _iris(filled, _view(filled, OTHER)) == {"https://o.example/1"}


def test_links_to_what_a_view_may_not_see_are_not_in_it(filled: Home) -> None:
    view = _view(filled, OWNER)
    assert SECRET in _graph(filled, View.ALL, "https://r.example/1")
    own = _graph(filled, view, "https://r.example/1")
    assert SECRET not in own and "https://o.example/1>" in own
    assert "r.example" not in _graph(filled, View.PUBLIC, "https://o.example/1")
    with filled.ledger.read() as connection:
        shown = list(granted_records(connection, view, log.position(connection).seq))
    assert {one.graph is None for one in shown} == {False} and len(shown) == 2
    assert not any(SECRET in line for one in shown if one.graph for line in one.graph.lines)


def test_what_a_source_says_of_rights_opens_nothing_and_is_not_repeated(filled: Home) -> None:
    own = _graph(filled, _view(filled, OWNER), "https://r.example/1")
    assert "access-right/PUBLIC" not in own and "access-right/NON_PUBLIC" in own
    assert "everybody.example" not in own and "odrl/2/permission" in own
    assert "access-right/PUBLIC" in _graph(filled, View.PUBLIC, "https://o.example/1")


def test_an_open_records_graph_is_what_its_source_said(filled: Home) -> None:
    with filled.ledger.read() as connection:
        row = connection.execute(select(record).where(record.c.iri == "https://w.example/" + SECRET)).one()
    assert row.view_digest == row.graph_digest and row.access_basis is not None


def test_shared_descriptions_are_public_and_their_addresses_are_not(home: Home, put: Put) -> None:
    put("chung", _dataset("https://c.example/1", "Chung"), data_class="shared", owner="bo-y-te")
    public = _graph(home, View.PUBLIC, "https://c.example/1")
    assert "Chung" in public and "f.csv" not in public and "access-right/RESTRICTED" in public
    assert "accessURL> <http://127.0.0.1:8000/data?uri=https%3A%2F%2Fc.example%2F1%2Ff>" in public
    with home.ledger.write() as connection:
        one = records.find(connection, None, "https://c.example/1")
        give = {"kind": ScopeKind.RECORD, "value": one.uid, "purpose": "p", "legal_basis": "l", "by": "an"}
        grants.grant(connection, grantee="bo-noi-vu", aspects=[Aspect.DESCRIPTION], **give)  # type: ignore[arg-type]
        grants.grant(connection, grantee="bo-tai-chinh", aspects=[Aspect.DATA], **give)  # type: ignore[arg-type]
    assert "f.csv" not in _graph(home, _view(home, AgencyCaller("bo-noi-vu", "t")), "https://c.example/1")
    for name in ("bo-tai-chinh", "bo-y-te", "bo-ke-hoach-va-dau-tu"):
        shown = _graph(home, _view(home, AgencyCaller(name, "t")), "https://c.example/1")
        # The ministry that closed stands for itself alone; its heir would stand for both.
        assert ("downloadURL" in shown) == (name != "bo-ke-hoach-va-dau-tu")


@pytest.mark.parametrize(
    ("kind", "value", "seen"),
    [
        (ScopeKind.SOURCE, "rieng", 2),
        (ScopeKind.OWNER, "so-tnmt", 2),
        (ScopeKind.THEME, "http://publications.europa.eu/resource/authority/data-theme/HEAL", 1),
        (ScopeKind.SOURCE, "kin", 1),
    ],
)
def test_grants_hold_from_start_to_end_without_anything_running(
    filled: Home, kind: ScopeKind, value: str, seen: int
) -> None:
    start, end = now() + timedelta(hours=1), now() + timedelta(hours=2)
    with filled.ledger.write() as connection:
        made = grants.grant(
            connection, grantee="bo-y-te", kind=kind, value=value, aspects=[Aspect.DATA], purpose="p",
            legal_basis="Điều 17", by="an", start=start, end=end,
        )  # fmt: skip
    with filled.ledger.read() as connection:
        for moment, more in (
            (stamp(start - timedelta(microseconds=1)), 0),
            (stamp(start), seen),
            (stamp(end - timedelta(microseconds=1)), seen),
            (stamp(end), 0),
        ):
            view = view_of(OTHER, connection, moment)
            assert records.count(connection, view) == 1 + more, moment
        assert view_of(Anybody(), connection, stamp(start)) is View.PUBLIC
    with filled.ledger.write() as connection:
        grants.revoke(connection, made.id, by="an")
        assert view_of(OTHER, connection, stamp(start)) == view_of(OTHER, connection)


def test_a_stewards_word_takes_effect_in_its_transaction_and_is_logged(filled: Home) -> None:
    with filled.ledger.write() as connection:
        one = records.find(connection, None, "https://r.example/1")
        before = log.position(connection)
        set_record(connection, one.uid, access.Settings(data_class=DataClass.OPEN), actor="an", note="công bố")
        after = log.position(connection)
    assert after.public_seq > before.public_seq
    assert "https://r.example/1" in _iris(filled, View.PUBLIC)
    # The open record's link to it shows now, without its source having changed anything.
    assert "r.example/1" in _graph(filled, View.PUBLIC, "https://o.example/1")
    with filled.ledger.write() as connection:
        set_record(connection, one.uid, access.Settings(), actor="an")
        (latest, *_) = audit.entries(connection, record=one.uid, newest=True)
        assert latest.action == "access.set" and audit.verify(connection) is None
    assert _iris(filled, View.PUBLIC) == {"https://o.example/1"}


def test_configuration_takes_effect_at_once_and_survives_harvests(filled: Home, put: Put, tmp_path: Path) -> None:
    with filled.ledger.write() as connection:
        old = ledger_sources.get(connection, "mo").config
        closed = Source.model_validate({**old.model_dump(), "data_class": "internal", "flags": ["personal"]})
        ledger_sources.put(connection, closed, origin="cli")
    assert settle_source(filled.ledger, "mo") == 1
    assert settle_source(filled.ledger, "mo") == 0
    assert _iris(filled, View.PUBLIC) == set()
    put(
        "mo",
        _dataset("https://o.example/1", "Mở hơn", "https://r.example/1", "https://w.example/" + SECRET),
        data_class="internal",
    )
    assert _iris(filled, View.PUBLIC) == set()
    put("mo", _dataset("https://o.example/1", "Mở hơn", "https://r.example/1", "https://w.example/" + SECRET))
    assert _iris(filled, View.PUBLIC) == {"https://o.example/1"}


def test_defaults_by_class_and_flag(filled: Home) -> None:
    with filled.ledger.write() as connection:
        one = records.find(connection, None, "https://o.example/1")
        set_record(connection, one.uid, access.Settings(flags=(Flag.PERSONAL,)), actor="an")
        facts = access.facts_of(connection, one.id)
        assert (facts.description, facts.data) == (Exposure.PUBLIC, Exposure.GRANTED)
        pair = access.Pair(Exposure.GRANTED, Exposure.GRANTED)
        access.set_default(connection, Flag.PERSONAL, pair, actor="an")
    assert settle_all(filled) == 1
    assert _iris(filled, View.PUBLIC) == set()


def test_a_change_to_what_is_hidden_alters_no_number_of_others(filled: Home, put: Put) -> None:
    view = _view(filled, OWNER)
    with filled.ledger.read() as connection:
        before = [reflected(connection, one) for one in (View.PUBLIC, view)]
        graphs = _whole(connection, view)
    put("kin", _dataset("https://w.example/" + SECRET, SECRET + " đổi"), visibility="withheld")
    put("kin", visibility="withheld")
    put("kin", _dataset("https://w.example/" + SECRET, SECRET + " đổi"), visibility="withheld")
    with filled.ledger.read() as connection:
        after = [reflected(connection, one) for one in (View.PUBLIC, view)]
        assert [(one.number, one.at) for one in after] == [(one.number, one.at) for one in before]
        assert _whole(connection, view) == graphs
    put(
        "rieng",
        _dataset("https://r.example/1", "Riêng ba", "https://w.example/" + SECRET, "https://o.example/1"),
        data_class="internal",
        owner="so-tnmt",
    )
    with filled.ledger.read() as connection:
        assert reflected(connection, View.PUBLIC).number == before[0].number
        moved = reflected(connection, view)
        assert moved.number > before[1].number and moved.at is not None and before[1].at is not None
        assert parse_stamp(moved.at) > parse_stamp(before[1].at)


def test_of_two_records_about_one_iri_each_view_shows_the_first_that_it_may_see(home: Home, put: Put) -> None:
    iri = "https://x.example/1"
    put("ba", _dataset(iri, "Ba công khai"), priority=30)
    put("hai", _dataset(iri, "Hai riêng"), priority=20, data_class="internal", owner="bo-y-te")
    put("mot", _dataset(iri, "Một kín"), priority=10, visibility="withheld")
    titles = {}
    for name, view in (("public", View.PUBLIC), ("owner", _view(home, OTHER)), ("all", View.ALL)):
        assert _iris(home, view) == {iri}
        with home.ledger.read() as connection:
            ((id_, graph),) = _whole(connection, view).items()
            titles[name] = next(line for line in graph.lines if "title" in line)
            if view.is_granted:
                shown = {one.record_id: one for one in granted_records(connection, view, log.position(connection).seq)}
                gone = [one for one in shown.values() if one.graph is None]
                assert shown[id_].graph == graph and len(gone) == 1 and gone[0].public_graph is not None
    assert [titles[one].split('"')[1] for one in ("public", "owner", "all")] == ["Ba công khai", "Hai riêng", "Một kín"]


def test_a_projection_that_lags_is_given_the_view_of_its_position(filled: Home, put: Put) -> None:
    view = _view(filled, OWNER)
    with filled.ledger.read() as connection:
        seq = log.position(connection).seq
        then = _whole(connection, view)
    put(
        "rieng", _dataset("https://r.example/1", "Riêng mới", "https://w.example/" + SECRET, "https://o.example/1"),
        data_class="internal", owner="so-tnmt",
    )  # fmt: skip
    put("mo", _dataset("https://o.example/1", "Mở mới", "https://r.example/1", "https://w.example/" + SECRET))
    with filled.ledger.read() as connection:
        shown = {one.record_id: one for one in granted_records(connection, view, seq)}
        for id_, graph in then.items():
            if id_ in shown:
                assert shown[id_].graph == graph
        assert len(shown) == 2
        current = {one.record_id: one.graph for one in granted_records(connection, view, log.position(connection).seq)}
        assert any("Riêng mới" in line for graph in current.values() if graph for line in graph.lines)


def test_names_of_what_is_not_public_do_not_take_what_others_wish_for(home: Home, put: Put) -> None:
    put("rieng", _dataset("https://r.example/1", "Đất đai"), data_class="internal")
    put("mo", _dataset("https://o.example/1", "Đất đai"))
    with home.ledger.read() as connection:
        names = {one.source_id: one.name for one in records.listed(connection, None)}
    assert names["mo"] == "dat-dai" and names["rieng"] != "dat-dai"


def _why(home: Home) -> list[str]:
    from hub.ledger import findings

    with home.ledger.read() as connection:
        return [
            repr(one)
            for one in findings.listed(connection, limit=500)
            if one.source_id == "mo" and "VIOL" in repr(one).upper()
        ]
