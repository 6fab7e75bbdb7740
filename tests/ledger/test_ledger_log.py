"""The change log is gapless, whoever writes at the same time, and a rolled-back writer leaves no hole."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert

from hub.clock import stamp
from hub.home import Home
from hub.ledger import blobs, engine, log
from hub.ledger import sources as ledger_sources
from hub.ledger.log import Draft
from hub.ledger.schema import Operation, metadata, record
from hub.sources import Source
from tests.support.homes import a_home
from vocab.graph import Graph


def _record(home: Home) -> int:
    with home.ledger.write() as connection:
        ledger_sources.put(connection, Source(id="s", kind="ckan", url="https://s.example/"), origin="cli")
        values = {"source_id": "s", "identifier": "a", "uid": "u", "name": "a", "iri": "https://s.example/a"}
        more = {"class": "dataset", "title": "A", "state": "live", "visibility": "public", "shown": True}
        connection.execute(insert(record).values(**values, **more, created=stamp(), modified=stamp()))
        return int(connection.scalar(record.select().with_only_columns(record.c.id)) or 0)


def _draft(record_id: int, number: int, *, public: bool = True) -> Draft:
    digest = f"{number:064x}"
    return Draft(record_id, Operation.UPDATE, "https://s.example/a", None, digest, None, digest if public else None)


def test_numbers_are_gapless_under_concurrent_writers(home: Home) -> None:
    record_id = _record(home)
    failures: list[BaseException] = []

    def write(start: int) -> None:
        try:
            for number in range(start, start + 20):
                with home.ledger.write() as connection:
                    log.append(connection, [_draft(record_id, number)], at=stamp(), job_id=None)
        except BaseException as error:  # noqa: BLE001 - told in the main thread
            failures.append(error)

    threads = [threading.Thread(target=write, args=(100 * number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    with home.ledger.read() as connection:
        assert [one.seq for one in log.read_changes(connection, 0, 1000)] == list(range(1, 81))
        assert log.position(connection) == log.Position(80, 80)


def test_a_rolled_back_writer_leaves_no_hole(home: Home) -> None:
    record_id = _record(home)
    with pytest.raises(RuntimeError), home.ledger.write() as connection:
        log.append(connection, [_draft(record_id, 1)], at=stamp(), job_id=None)
        raise RuntimeError
    with home.ledger.write() as connection:
        log.append(connection, [_draft(record_id, 2)], at=stamp(), job_id=None)
    with home.ledger.read() as connection:
        assert [one.seq for one in log.read_changes(connection, 0)] == [1]


def test_what_is_hidden_does_not_move_the_public_position(home: Home) -> None:
    record_id = _record(home)
    with home.ledger.write() as connection:
        drafts = [_draft(record_id, 1), _draft(record_id, 2, public=False)]
        assert log.append(connection, drafts, at=stamp(), job_id=None) == log.Position(2, 1)


def test_a_reader_sees_one_state(home: Home) -> None:
    record_id = _record(home)
    with home.ledger.read() as reader:
        assert log.position(reader).seq == 0
        with home.ledger.write() as connection:
            log.append(connection, [_draft(record_id, 1)], at=stamp(), job_id=None)
        assert log.position(reader).seq == 0


def test_blobs_are_kept_once_and_come_back(home: Home) -> None:
    graph = Graph.of(['<https://s.example/a> <http://purl.org/dc/terms/title> "Đất đai"@vi .'])
    with home.ledger.write() as connection:
        blobs.put_blobs(connection, {graph.digest: graph.to_bytes()})
        blobs.put_blobs(connection, {graph.digest: graph.to_bytes()})
        assert blobs.get_graph(connection, graph.digest) == graph


def test_migrations_make_the_schema(home: Home) -> None:
    home.ledger.upgrade()
    with home.ledger.engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    assert [one for one in differences if "sqlite_autoindex" not in str(one)] == []


def test_the_newest_file_is_the_last_migration() -> None:
    folder = Path(engine.__file__).parent / "migrations"
    config = Config()
    config.set_main_option("script_location", str(folder))
    assert ScriptDirectory.from_config(config).get_heads() == [engine._newest()]


def test_a_ledger_of_now_opens_without_reading_migrations(tmp_path: Path) -> None:
    a_home(tmp_path / "home").ledger.dispose()
    code = f"""import sys, pathlib, hub.home
hub.home.Home(pathlib.Path({str(tmp_path / "home")!r})).ledger.dispose()
print(sorted(name for name in sys.modules if name == "alembic"))"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"


@pytest.mark.skipif("HUB_TEST_POSTGRES" in os.environ, reason="it runs")
def test_the_same_on_postgresql() -> None:
    pytest.skip("the ledger's tests on PostgreSQL: make test-postgres")
