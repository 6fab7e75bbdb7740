"""Personal data keep a version back until a steward releases exactly that text."""

from __future__ import annotations

from typing import Any

import pytest

from hub.home import Home
from hub.ledger import findings, records
from hub.ledger.schema import RecordState
from hub.pipeline import work
from hub.pipeline.releasing import release_text
from hub.pipeline.screening import NothingToRelease, screened
from hub.policy import View
from mappings.protocol import Lifted, RecordClass
from vocab.graph import Graph

_TEXT = "<p>Danh sách hộ nghèo.</p> Ông Nguyễn Văn An, CCCD 001085012345, điện thoại 0912345678."


def _one(home: Home, identifier: str) -> records.Record:
    with home.ledger.read() as connection:
        return records.find(connection, None, identifier, source_id="nguon")


def test_a_release_is_of_one_text(home: Home, ckan: Any, connect: Any, make: Any) -> None:
    ckan.put(make(1, notes=_TEXT), make(2))
    connect()
    outcome = work.harvest(home, "nguon")
    assert (outcome.counts["add"], outcome.counts["reject"]) == (1, 1)
    kept = _one(home, make(1)["id"])
    assert kept.state is RecordState.REJECTED
    with home.ledger.read() as connection:
        assert records.count(connection, View.PUBLIC) == 1
        found = findings.listed(connection, source_id="nguon", identifier=kept.identifier)
    personal = [stored.finding for stored in found if stored.origin == "screen"]
    assert {one.severity.value for one in personal} >= {"blocking"}
    # no finding of any kind repeats the number or the name
    words = "".join(f"{stored.finding.value}{stored.finding.vi}{stored.finding.en}" for stored in found)
    assert "001085012345" not in words and "Nguyễn Văn An" not in words

    release_text(home, kept, by="test", note="đã ẩn danh ở nguồn")
    assert work.remap(home, "nguon").counts["add"] == 1
    assert _one(home, make(1)["id"]).public_digest is not None

    # another text is another decision; the released version stays published meanwhile
    ckan.put(make(1, notes=_TEXT + " Bà Trần Thị Bình, CCCD 001185054321."))
    assert work.harvest(home, "nguon").counts["reject"] == 1
    assert _one(home, make(1)["id"]).public_digest is not None


def test_a_clean_record_has_nothing_to_release(home: Home, ckan: Any, connect: Any, make: Any) -> None:
    ckan.put(make(2))
    connect()
    work.harvest(home, "nguon")
    with pytest.raises(NothingToRelease):
        release_text(home, _one(home, make(2)["id"]), by="test", note="")


@pytest.mark.parametrize("words", ["bệnh nhân", "cô", "sinh viên", "đại diện", "Mr."])
def test_every_word_before_a_name_is_looked_for(words: str) -> None:
    line = f'<http://a.example/1> <http://purl.org/dc/terms/description> "Hồ sơ của {words} Trần Thị Lan"@vi .'
    lifted = Lifted("http://a.example/1", RecordClass.DATASET, Graph.of([line]), "", "")
    assert [one.rule for one in screened(lifted, None).findings] == ["personal.name"]
