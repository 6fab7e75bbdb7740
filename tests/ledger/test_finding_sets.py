"""Findings lie as sets and come back word for word; the words lie there once; what nobody has any more goes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, inspect, select, text

from hub.home import Home
from hub.ledger import findings
from hub.ledger import sources as ledger_sources
from hub.ledger.engine import Ledger
from hub.ledger.schema import finding_part, finding_set
from hub.sources import Source
from vocab.findings import Finding, Severity

_MADE = ("lift", "shape", "screen")


@pytest.fixture
def sourced(home: Home) -> Home:
    with home.ledger.write() as connection:
        ledger_sources.put(connection, Source(id="s", kind="ckan", url="https://s.example/"), origin="cli")
    return home


def _finding(
    value: str | None = None, *, rule: str = "r", en: str = "There is no “{}”.", focus: str | None = None
) -> Finding:
    words = en.replace("{}", str(value))
    return Finding(rule, Severity.WARNING, "dct:issued", value, "a date", f"Không có: {words}", words, focus)


def _sizes(home: Home) -> tuple[int, int]:
    with home.ledger.read() as connection:
        count = [connection.scalar(select(func.count()).select_from(table)) for table in (finding_set, finding_part)]
    return count[0] or 0, count[1] or 0


def test_the_same_found_in_many_records_lies_there_once(sourced: Home) -> None:
    found = {
        f"n{n}": [
            ("lift", _finding(f"ngày {n}")),
            ("shape", _finding(focus=f"https://s.example/{n}")),
            ("shape", _finding(focus=f"https://s.example/{n}/tep")),
            ("harvest", _finding(rule="h")),
        ]
        for n in range(20)
    }
    with sourced.ledger.write() as connection:
        findings.replace(connection, "s", ("harvest", *_MADE), found, None)
    assert _sizes(sourced) == (2, 4)
    with sourced.ledger.read() as connection:
        for identifier, wanted in found.items():
            listed = findings.listed(connection, source_id="s", identifier=identifier)
            assert [(one.origin, one.finding) for one in listed] == wanted
        assert findings.count(connection, source_id="s") == 80
        assert findings.count(connection, rule="h") == 20
        assert findings.summary(connection, "s") == [("r", Severity.WARNING, 60), ("h", Severity.WARNING, 20)]


@pytest.mark.parametrize(
    ("value", "en"),
    [
        ("", "Nothing: “{}”."),
        ("a", "A letter that is everywhere: {} a {}"),
        ("\ue000", "A sign of private use: {}"),
        ("x", "A sign of private use \ue000 beside {}"),
        ("ngày 31/02", "no words of it"),
        ("50%", "{} {}"),
    ],
)
def test_words_come_back_as_they_were(sourced: Home, value: str, en: str) -> None:
    wanted = _finding(value, en=en, focus=value or None)
    with sourced.ledger.write() as connection:
        findings.replace(connection, "s", _MADE, {"n": [("lift", wanted)]}, None)
        [stored] = findings.listed(connection, identifier="n")
    assert stored.finding == wanted


def test_what_no_database_holds_is_told_in_signs_that_it_does(sourced: Home) -> None:
    with sourced.ledger.write() as connection:
        findings.replace(connection, "s", _MADE, {"n": [("lift", _finding("a\x00b\ud800" + "c" * 600))]}, None)
        [stored] = findings.listed(connection, identifier="n")
    assert stored.finding.value is not None
    assert stored.finding.value.startswith("a\ufffdb?ccc") and len(stored.finding.value) == 500
    assert "a\ufffdb?ccc" in stored.finding.en


def test_one_maker_s_findings_go_without_the_others(sourced: Home) -> None:
    with sourced.ledger.write() as connection:
        both = {"n": [("harvest", _finding(rule="h")), ("lift", _finding("1"))]}
        findings.replace(connection, "s", ("harvest", *_MADE), both, None)
        findings.replace(connection, "s", _MADE, {"n": [("shape", _finding("2"))]}, None)
        listed = findings.listed(connection, identifier="n")
    assert [(one.origin, one.finding.value) for one in listed] == [("harvest", None), ("shape", "2")]


def test_sets_that_nobody_has_are_swept(sourced: Home) -> None:
    with sourced.ledger.write() as connection:
        findings.replace(connection, "s", _MADE, {"n": [("lift", _finding(rule="before"))]}, None)
        findings.replace(connection, "s", _MADE, {"n": [("lift", _finding(rule="after"))]}, None)
    assert _sizes(sourced) == (2, 2)
    with sourced.ledger.write() as connection:
        findings.sweep(connection, "s")
        [stored] = findings.listed(connection, identifier="n")
    assert stored.finding.rule == "after"
    assert _sizes(sourced) == (1, 1)


def _insert(connection: Connection, table: str, row: dict[str, object]) -> None:
    names, places = ", ".join(f'"{name}"' for name in row), ", ".join(f":{name}" for name in row)
    connection.execute(text(f"INSERT INTO {table} ({names}) VALUES ({places})"), row)


def test_findings_and_waiting_plans_of_an_earlier_hub_are_taken_over(tmp_path: Path) -> None:
    ledger = Ledger.at(tmp_path / "ledger.sqlite")
    ledger.upgrade("0006")
    words = {"severity": "advice", "path": "p", "expectation": "e", "vi": "v", "en": "one"}
    row = {**words, "source_id": "s", "found": "2026-01-01T00:00:00.000000Z"}
    with ledger.write() as connection:
        source_row = {
            **dict.fromkeys(("kind", "url", "title", "config", "config_digest", "origin", "created"), "x"),
            "id": "s",
            "priority": 1,
            "paused": False,
        }
        held = {"source_id": "s", "kind": "harvest", "state": "held", "stage": "planned", "trigger": "cli"}
        _insert(connection, "source", source_row)
        _insert(connection, "job", {**held, "full": True, "created": "x"})
        for identifier in ("a", "b", None):
            for origin, rule, value in (("lift", "r1", "x"), ("shape", "r2", None), ("identity", "r3", None)):
                own = {"identifier": identifier, "focus": identifier, "origin": origin, "rule": rule, "value": value}
                _insert(connection, "finding", {**row, **own})
        entry = json.dumps([["shape", {**words, "rule": "r9", "value": "9", "focus": None}]])
        _insert(connection, "plan_entry", {"job_id": 1, "identifier": "a", "operation": "add", "findings": entry})
    ledger.upgrade()
    with ledger.write() as connection:
        assert "finding_before" not in inspect(connection).get_table_names()
        listed = findings.listed(connection, source_id="s", identifier="b")
        assert {(one.origin, one.finding.rule, one.finding.value, one.finding.focus) for one in listed} == {
            ("lift", "r1", "x", "b"),
            ("shape", "r2", None, "b"),
            ("identity", "r3", None, "b"),
        }
        assert findings.count(connection, source_id="s") == 9
        waiting = json.loads(connection.scalar(text("SELECT findings FROM plan_entry")) or "")
        findings.put(connection, "s", _MADE, {"a": [findings.Packed(*one) for one in waiting]}, 1)
        [told] = findings.listed(connection, rule="r9")
        assert (told.origin, told.finding.value, told.finding.en) == ("shape", "9", "one")
    ledger.dispose()
