"""The audit log: gapless and chained under many writers, whole after kill -9, and every tampering is seen."""

from __future__ import annotations

import hashlib
import json
import random
import signal
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, insert, select, text, update
from sqlalchemy.exc import DBAPIError

from hub import tokens
from hub.home import Home
from hub.ledger import audit, grants
from hub.ledger.schema import access_grant, account_token, counter
from hub.ledger.schema import audit as table

ROOT = Path(__file__).parents[2]


def _fill(home: Home, rows: int = 5) -> None:
    with home.ledger.write() as connection:
        for number in range(rows):
            audit.append(
                connection, actor="an", action="access.grant", subject=f"grant:{number}",
                detail={"purpose": "Quy hoạch \u2028 “đất”", "n": number, "flags": {"b", "a"}}, agency="bo-y-te",
            )  # fmt: skip


def _unguard(connection: Connection) -> None:
    """What somebody with the database in their hands can do."""
    if connection.dialect.name == "sqlite":
        for verb in ("update", "delete"):
            connection.execute(text(f"DROP TRIGGER audit_no_{verb}"))
    else:
        connection.execute(text("DROP FUNCTION audit_append_only() CASCADE"))


def _tampered(home: Home, deed: Callable[[Connection], object]) -> audit.Broken | None:
    with home.ledger.write() as connection:
        _unguard(connection)
        deed(connection)
        return audit.verify(connection)


def test_numbers_are_gapless_under_concurrent_writers(home: Home) -> None:
    home.ledger.upgrade()
    failures: list[BaseException] = []

    def write() -> None:
        try:
            for _ in range(15):
                with home.ledger.write() as connection:
                    audit.append(connection, actor="an", action="test.row", subject="x")
        except BaseException as error:  # noqa: BLE001 - told in the main thread
            failures.append(error)

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with home.ledger.read() as connection:
        assert [one.number for one in audit.entries(connection)] == list(range(1, 61))
        assert audit.verify(connection) is None


def test_a_deed_that_is_rolled_back_leaves_no_row(home: Home) -> None:
    _fill(home)
    with pytest.raises(ZeroDivisionError), home.ledger.write() as connection:
        audit.append(connection, actor="an", action="test.row", subject="x")
        raise ZeroDivisionError
    _fill(home, 1)
    with home.ledger.read() as connection:
        assert audit.verify(connection) is None and audit.head(connection)[0] == 6


@pytest.mark.parametrize("statement", ["UPDATE audit SET actor = 'x'", "DELETE FROM audit"])
def test_rows_are_neither_changed_nor_deleted_by_statement(home: Home, statement: str) -> None:
    _fill(home)
    with pytest.raises(DBAPIError, match="append-only"), home.ledger.write() as connection:
        connection.execute(text(statement))


@pytest.mark.parametrize("column", ["at", "actor", "action", "subject", "detail", "agency", "record", "prev", "hash"])
def test_any_changed_column_is_seen(home: Home, column: str) -> None:
    _fill(home)
    value = '{"n": 7}' if column == "detail" else "0" * 63 + "1"
    broken = _tampered(home, lambda c: c.execute(update(table).where(table.c.id == 3).values({column: value})))
    assert broken is not None and broken.number == 3
    assert broken.vi and broken.en


def test_a_row_left_out_is_seen(home: Home) -> None:
    _fill(home)
    broken = _tampered(home, lambda c: c.execute(table.delete().where(table.c.id == 2)))
    assert broken is not None and broken.number == 2


def test_a_cut_tail_is_seen(home: Home) -> None:
    _fill(home)
    broken = _tampered(home, lambda c: c.execute(table.delete().where(table.c.id > 3)))
    assert broken is not None and broken.number == 4


def test_a_row_put_in_by_hand_is_seen(home: Home) -> None:
    _fill(home)

    def forge(connection: Connection) -> None:
        _, last = audit.head(connection)
        row = {"at": "2026-01-01", "actor": "x", "action": "y", "subject": "z", "prev": last, "hash": "0" * 64}
        connection.execute(insert(table).values(id=6, **row))
        connection.execute(update(counter).where(counter.c.name == "audit").values(value=6))

    broken = _tampered(home, forge)
    assert broken is not None and broken.number == 6


def test_a_chain_written_anew_is_seen_against_an_export(home: Home) -> None:
    _fill(home)
    with home.ledger.read() as connection:
        kept = [one.to_json() for one in audit.entries(connection)]

    def rewrite(connection: Connection) -> None:
        connection.execute(table.delete())
        connection.execute(update(counter).where(counter.c.name == "audit").values(value=0))
        for _ in range(5):
            audit.append(connection, actor="forger", action="test.row", subject="x")

    assert _tampered(home, rewrite) is None
    with home.ledger.read() as connection:
        known = {one.number: one.hash for one in audit.entries(connection)}
    broken = audit.verify_lines(kept, known)
    assert broken is not None and broken.number == 1


def test_an_export_is_verified_with_nothing_but_json_and_sha256(home: Home) -> None:
    _fill(home)
    prev = "0" * 64
    with home.ledger.read() as connection:
        lines = [audit.canonical_line(one) for one in audit.entries(connection)]
    for line in lines:
        row = json.loads(line)
        found = row.pop("hash")
        assert row["prev"] == prev
        told = json.dumps(row, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()
        assert hashlib.sha256(told).hexdigest() == found
        prev = found
    assert json.loads(lines[0])["detail"]["flags"] == ["a", "b"]


@pytest.mark.parametrize("odd", ["\x00", "\ud800", "a\\u0000b", "\u2028"])
def test_no_text_breaks_the_log(home: Home, odd: str) -> None:
    with home.ledger.write() as connection:
        audit.append(connection, actor=odd, action="test.row", subject=odd, detail={odd: [odd, 1, None, True]})
    with home.ledger.read() as connection:
        assert audit.verify(connection) is None


def test_found_by_agency_record_time_and_action(home: Home) -> None:
    _fill(home)
    with home.ledger.write() as connection:
        audit.pulled(connection, "agency:bo-y-te", "uid-1", agency="bo-y-te", subject="https://d/1", grant=3, bytes=10)
    with home.ledger.read() as connection:
        (row,) = audit.entries(connection, record="uid-1")
        assert row.action == "data.pull" and row.detail == {"bytes": 10, "grant": 3}
        assert audit.count(connection, agency="bo-y-te") == 6
        assert audit.count(connection, action="access.") == 5
        assert [one.number for one in audit.entries(connection, since=row.at)] == [6]
        newest = list(audit.entries(connection, newest=True, limit=2))
        assert [one.number for one in newest] == [6, 5]
        assert [one.number for one in audit.entries(connection, newest=True, after=5, limit=2)] == [4, 3]


def test_tokens_stand_in_the_log_without_their_secret(home: Home) -> None:
    with home.ledger.write() as connection:
        made = tokens.create(connection, "máy của Bộ", actor="an")
        tokens.revoke(connection, made.token.id, actor="an")
    with home.ledger.read() as connection:
        rows = [audit.canonical_line(one).decode() for one in audit.entries(connection)]
        assert [json.loads(row)["action"] for row in rows] == ["token.create", "token.revoke"]
        assert made.secret not in "".join(rows)
        digest = connection.scalar(select(account_token.c.digest))
        assert digest is not None and digest not in "".join(rows)


@pytest.mark.slow
def test_kill_9_at_any_moment_leaves_the_chain_whole(home: Home) -> None:
    home.ledger.upgrade()
    moments = random.Random(5)
    for _ in range(6):
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.ledger.killed_audit", str(home.root), "grants"],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(moments.uniform(0, 0.1))
        process.send_signal(signal.SIGKILL)
        told = [int(line) for line in process.stdout.read().split()]
        process.wait()
        process.stdout.close()
        with home.ledger.read() as connection:
            assert audit.verify(connection) is None
            given = connection.scalar(select(func.count()).select_from(access_grant))
            revoked = connection.scalar(select(func.count()).where(access_grant.c.revoked.is_not(None)))
            last = connection.scalar(select(func.max(access_grant.c.id)))
            assert audit.count(connection, action="access.grant") == given
            assert audit.count(connection, action="access.revoke") == revoked
            assert not told or (last or 0) >= told[-1]


@pytest.mark.slow
def test_kill_9_during_any_audited_write_leaves_the_chain_whole(home: Home) -> None:
    home.ledger.upgrade()
    moments = random.Random(11)
    seen: set[str] = set()
    for _ in range(6):
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.ledger.killed_audit", str(home.root), "every"],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()
        time.sleep(moments.uniform(0.02, 0.25))
        process.send_signal(signal.SIGKILL)
        _, complained = process.communicate()
        assert not complained, complained
        with home.ledger.read() as connection:
            assert audit.verify(connection) is None
            rows = list(audit.entries(connection))
            ended = connection.scalar(select(func.count()).where(account_token.c.revoked.is_not(None)))
            closed = sum(one.closed is not None for one in grants.agencies(connection, own=True))
        done = Counter(row.action for row in rows)
        seen |= set(done)
        # Each deed stands beside its row, both or neither.
        assert (done["token.create"], done["token.revoke"]) == (ended, ended)
        assert (done["agency.add"], done["agency.close"]) == (closed, closed)
    assert {"access.grant", "token.create", "agency.close", "data.pull", "description.pull"} <= seen
