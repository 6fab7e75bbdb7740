"""The dump: what is in it, what its manifest says, and the conformance of its projection."""

from __future__ import annotations

import gzip
import shutil
from hashlib import sha256
from pathlib import Path

import orjson
import pytest
from pyoxigraph import RdfFormat, parse

from hub.home import Home
from hub.policy import View
from hub.projections import _dump_files as dump_files
from hub.projections.conformance import History, check, specimen
from hub.projections.dump import DumpProjection, current_dump, export, open_projection
from hub.projections.follower import confirmed, follow, reconcile
from tests.support.homes import SuiteHomes, a_home
from vocab.rdf import serialize

BASE = "http://specimens.example/"


def _content(home: Home, name: str) -> bytes:
    dump = current_dump(home)
    assert dump is not None
    return gzip.decompress((dump.folder / name).read_bytes())


def _triples(home: Home) -> frozenset[str]:
    if current_dump(home) is None:
        return frozenset()
    return frozenset(_content(home, "catalog.nq.gz").decode().split("\n")) - {""}


def test_conformance(tmp_path: Path) -> None:
    check(
        open_projection,
        _triples,
        tmp_path,
        expect=lambda twin: twin.triples(View.PUBLIC),
        seeds=(1,),
        kills=4,
        homes=SuiteHomes(),
    )


def test_every_format_holds_the_same(tmp_path: Path) -> None:
    home = a_home(tmp_path)
    history = History(home)
    history.public(*((str(number), specimen(BASE, number, agency=number % 2)) for number in range(20)))
    history.withhold(("99", specimen(BASE, 99, agency=9)))
    follow(home, ["dump"])
    dump = current_dump(home)
    assert dump is not None
    assert (dump.position, dump.records, confirmed(home)["dump"].seq) == (20, 20, 21)
    plain = {str(quad.triple) for quad in parse(_content(home, "catalog.nq.gz"), format=RdfFormat.N_QUADS)}
    for name, form in (("catalog.ttl.gz", RdfFormat.TURTLE), ("catalog.jsonld.gz", RdfFormat.JSON_LD)):
        assert {str(quad.triple) for quad in parse(_content(home, name), format=form)} == plain
    assert len(plain) == dump.triples == len(_content(home, "catalog.nq.gz").splitlines()) == 20 * 10 + 2 * 2
    packages = [orjson.loads(line) for line in _content(home, "catalog.jsonl.gz").splitlines()]
    assert len({package["name"] for package in packages}) == 20
    for name, facts in dump.files.items():
        content = (dump.folder / name).read_bytes()
        assert (facts["sha256"], facts["bytes"]) == (sha256(content).hexdigest(), len(content))
        assert b"dataset/99" not in gzip.decompress(content)
    assert "cursor" not in orjson.loads((dump.folder / "manifest.json").read_bytes())


def test_a_hidden_change_leaves_the_files_alone(tmp_path: Path) -> None:
    home = a_home(tmp_path)
    history = History(home)
    history.public(("1", specimen(BASE, 1)))
    follow(home, ["dump"])
    before = current_dump(home)
    history.withhold(("2", specimen(BASE, 2)))
    follow(home, ["dump"])
    assert current_dump(home) == before
    assert DumpProjection(home).cursor() == 2


def _many(home: Home) -> History:
    history = History(home)
    history.public(*((str(number), specimen(BASE, number, agency=number % 3)) for number in range(600)))
    follow(home, ["dump"])
    return history


def _changed(history: History) -> None:
    history.public(("7", specimen(BASE, 7, version=1, agency=1)), ("900", specimen(BASE, 900, agency=2)))
    history.withdraw("300", "301")
    history.withhold(("8", specimen(BASE, 8, agency=2)))
    history.public(("9", specimen(BASE, 10, agency=0)))  # states of another subject what its own record states too
    history.public(("9", specimen(BASE, 9, agency=0)))


def test_only_parts_that_changed_are_made_anew_and_the_bytes_are_those_of_a_whole_dump(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = a_home(tmp_path)
    history = _many(home)
    _changed(history)
    made = []
    monkeypatch.setattr(dump_files, "serialize", lambda *args: (made.append(args), serialize(*args))[1])
    follow(home, ["dump"])
    dump = current_dump(home)
    assert dump is not None
    assert 0 < len(made) <= 3 * 28  # three syntaxes, 32 parts
    assert (dump.records, len(dump.files)) == (598, 4)
    assert dump.triples == len(_content(home, "catalog.nq.gz").splitlines())
    assert len(orjson.loads(_content(home, "catalog.jsonld.gz"))) > 598
    assert not reconcile(home, "dump")["dump"].differences
    assert not list((home.projections / "dump").glob("files-*/.*"))
    assert len(list((home.projections / "dump").glob("files-*"))) == 1


@pytest.mark.parametrize("broken", ["catalog.nq.gz", "catalog.jsonl.gz", "parts.bin", "parts.json"])
def test_nothing_is_built_upon_a_damaged_dump(tmp_path: Path, broken: str, caplog: pytest.LogCaptureFixture) -> None:
    home = a_home(tmp_path)
    history = _many(home)
    dump = current_dump(home)
    assert dump is not None
    content = (dump.folder / broken).read_bytes()
    (dump.folder / broken).write_bytes(content[: len(content) // 2] + bytes(len(content) - len(content) // 2))
    _changed(history)
    follow(home, ["dump"])
    assert "written whole" in caplog.text
    assert not reconcile(home, "dump")["dump"].differences


def test_a_damaged_file_is_found_and_repaired(tmp_path: Path) -> None:
    home = a_home(tmp_path)
    History(home).public(("1", specimen(BASE, 1)))
    follow(home, ["dump"])
    dump = current_dump(home)
    assert dump is not None
    (dump.folder / "catalog.ttl.gz").write_bytes(b"broken")
    found = reconcile(home, "dump")["dump"]
    assert [one.record_iri for one in found.differences] == ["catalog.ttl.gz"]
    assert reconcile(home, "dump", repair=True)["dump"].repaired
    assert not reconcile(home, "dump")["dump"].differences


def test_an_empty_catalog(tmp_path: Path) -> None:
    home = a_home(tmp_path)
    History(home).withhold(("1", specimen(BASE, 1)))
    follow(home, ["dump"])
    assert orjson.loads(_content(home, "catalog.jsonld.gz")) == []


def test_an_export_is_the_whole_dump_whatever_happened_to_the_projection(tmp_path: Path) -> None:
    home = a_home(tmp_path / "home")
    History(home).public(*((str(number), specimen(BASE, number)) for number in range(3)))
    follow(home, ["dump"])
    whole = _content(home, "catalog.nq.gz")
    shutil.rmtree(home.projections / "dump")
    folder = tmp_path / "out"
    names = {path.name for path in export(home, folder)}
    assert names == {path.name for path in folder.iterdir()} >= {"catalog.nq.gz", "catalog.jsonl.gz", "SHA256SUMS"}
    assert gzip.decompress((folder / "catalog.nq.gz").read_bytes()) == whole
    for line in (folder / "SHA256SUMS").read_text("ascii").splitlines():
        digest, name = line.split("  ")
        assert sha256((folder / name).read_bytes()).hexdigest() == digest
