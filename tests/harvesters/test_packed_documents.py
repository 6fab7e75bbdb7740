"""Documents in gzip or zip that no header tells of, and texts that are cut in their last cell (synthetic)."""

from __future__ import annotations

import gzip
import io
import zipfile
from typing import Any

import orjson
import pytest

from harvesters.data_json import DataJsonConnector
from harvesters.dcat import DcatConnector
from harvesters.errors import HarvestError, TooLarge, Unavailable
from harvesters.inventory import InventoryConnector
from harvesters.protocol import EndOfListing, RawRecord, Since

CONNECTORS: dict[str, Any] = {"dcat": DcatConnector, "data_json": DataJsonConnector, "inventory": InventoryConnector}
TABLE = "Mã,Tên bộ dữ liệu,Đơn vị cung cấp,Mô tả\n" + "\n".join(
    f"M{n},Tên {n},Sở Y tế,Mô tả dài của bộ số {n}" for n in range(5)
)
BODIES = {
    "dcat": "@prefix d: <http://www.w3.org/ns/dcat#> .\n"
    + "".join(f"<http://x.vn/{n}> a d:Dataset .\n" for n in range(5)),
    "data_json": orjson.dumps({"dataset": [{"identifier": f"d{n}", "title": "T"} for n in range(5)]}).decode(),
    "inventory": TABLE + "\n",
}


def packed(body: bytes, *others: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in ("folder/document", *others):
            archive.writestr(name, body)
    return out.getvalue()


def harvest(kit: Any, kind: str, body: bytes, since: Since | None = None, **http: Any) -> list[Any]:
    server = kit.serve({"/list": kit.Reply(200, body)})
    source = kit.source(server.url("/list"), kind, retries=0, **http)
    with kit.fetcher(server.url("/list")) as fetch:
        return list(CONNECTORS[kind]().harvest(source, fetch, since or Since()))


@pytest.mark.parametrize("kind", CONNECTORS)
def test_packed_documents_are_read(kit: Any, kind: str) -> None:
    body = BODIES[kind].encode()
    plain = [one for one in harvest(kit, kind, body) if isinstance(one, RawRecord)]
    assert len(plain) == 5
    for form in (gzip.compress(body), packed(body), packed(body, "__MACOSX/._document")):
        events = harvest(kit, kind, form)
        found = [one for one in events if isinstance(one, RawRecord)]
        assert [one.identifier for one in found] == [one.identifier for one in plain]
        assert events[-1].full


@pytest.mark.parametrize("kind", CONNECTORS)
def test_packed_bombs_and_cut_archives(kit: Any, kind: str) -> None:
    bomb = BODIES[kind].encode() + b" " * (64 << 20)
    for form in (gzip.compress(bomb), packed(bomb)):
        with pytest.raises(TooLarge):
            harvest(kit, kind, form, max_bytes=10_000_000)
        with pytest.raises(Unavailable):
            harvest(kit, kind, form[: len(form) - 40])
    with pytest.raises(HarvestError):  # which of two?
        harvest(kit, kind, packed(BODIES[kind].encode(), "another"))


def known(events: list[Any]) -> Since:
    contents = {one.identifier: one.content for one in events if isinstance(one, RawRecord)}
    end = events[-1]
    assert isinstance(end, EndOfListing)
    return Since(validators=end.validators, known=contents.get)


def test_a_table_cut_in_its_last_cell_keeps_the_last_good_row(kit: Any) -> None:
    """The file never had a last line end, so that nothing but the row itself tells."""
    since = known(harvest(kit, "inventory", TABLE.encode()))
    for cut in (1, 5, len("Mô tả dài của bộ số 4"), len("Mô tả dài của bộ số 4") + 1):
        events = harvest(kit, "inventory", TABLE[:-cut].encode(), since)
        assert not events[-1].full and len([one for one in events if isinstance(one, RawRecord)]) == 4, cut
        assert "inventory.cut-short" in {one.rule for one in events[-1].findings}


def test_a_last_row_that_says_something_else_is_no_cut(kit: Any) -> None:
    since = known(harvest(kit, "inventory", TABLE.encode()))
    for text in (TABLE, TABLE[:-1] + "9", TABLE + "5", TABLE + "\nM5,Tên 5,Sở Y tế,Mới", TABLE[:-1] + "\n"):
        events = harvest(kit, "inventory", text.encode(), since)
        end = events[-1]
        assert end.full or end.unchanged, text[-20:]
