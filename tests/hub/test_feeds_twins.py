"""Two hubs with the same public catalog, one of them with hidden records, agencies and grants beside it: every feed is
the same to the byte, headers included, at every moment; so is the feed of an agency that may see the same in both."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from hub import clock, tokens
from hub.ledger import grants
from hub.policy import Aspect, Role, ScopeKind
from hub.projections.dump import open_projection
from hub.projections.follower import catch_up
from hub.services import _feeds_atom, _feeds_ldes, _feeds_oai
from tests.hub.conftest import Catalog

AGENCY = "bo-y-te"
RIVAL = "https://open.test/d3"


class Clock(datetime):
    """A time that goes on only when it is told to."""

    moment = datetime(2026, 1, 1, tzinfo=UTC)

    @classmethod
    def now(cls, tz: Any = None) -> datetime:
        return cls.moment


@pytest.fixture
def ticking(monkeypatch: pytest.MonkeyPatch) -> type[Clock]:
    monkeypatch.setattr(clock, "datetime", Clock)
    monkeypatch.setattr(_feeds_ldes, "PAGE", 7)
    monkeypatch.setattr(_feeds_ldes, "CHAPTER", 3)
    monkeypatch.setattr(_feeds_oai, "_PAGE", 6)
    monkeypatch.setattr(_feeds_atom, "_ROWS", 5)
    return Clock


def _put(catalog: Catalog, source: str, *numbers: int, title: str = "Giao thông", **values: Any) -> None:
    entries = []
    for number in numbers:
        about = f"https://{source}.test/d{number}"
        graph = catalog.graph(about, f"{title} {number}")
        entries.append((f"d{number}", about, graph, f"{title} {number}"))
    catalog.put(source, *entries, **values)


def _grant(catalog: Catalog, agency: str, source: str) -> int:
    with catalog.home.ledger.write() as connection:
        return grants.grant(
            connection, grantee=agency, kind=ScopeKind.SOURCE, value=source, aspects=[Aspect.DATA],
            purpose="Đối soát", legal_basis="Nghị định 47/2020/NĐ-CP", by="test",
        ).id  # fmt: skip


STEPS: tuple[Callable[[Catalog], object], ...] = (
    lambda catalog: _put(catalog, "open", *range(12)),
    lambda catalog: _put(catalog, "shared", *range(4), withheld=True),
    lambda catalog: _put(catalog, "open", 1, 4, title="Mới"),
    lambda catalog: catalog.withdraw("open", "d2"),
    lambda catalog: _put(catalog, "open", *range(20, 29)),
    lambda catalog: _put(catalog, "shared", 1, title="Mới", withheld=True),
    lambda catalog: catalog.withdraw("open", "d20"),
    lambda catalog: _put(catalog, "open", 2, title="Trở lại"),
)
"""What both hubs see."""


def _rivals(catalog: Catalog) -> None:
    graph = catalog.graph(RIVAL, "Bản kín của cùng bộ dữ liệu")
    catalog.put("secret", ("rival", RIVAL, graph, "Kín"), withheld=True)


HIDDEN: tuple[Callable[[Catalog], object], ...] = (
    lambda catalog: _put(catalog, "secret", *range(9), title="Kín", withheld=True),
    lambda catalog: _put(catalog, "secret", 3, 5, title="Kín hơn", withheld=True),
    _rivals,
    lambda catalog: catalog.withdraw("secret", "d4"),
    lambda catalog: _grant(catalog, "bo-cong-an", "secret"),
    lambda catalog: _put(catalog, "secret", *range(30, 45), title="Kín", withheld=True),
    lambda catalog: catalog.withdraw("secret", "rival"),
    lambda catalog: catalog.withdraw("secret", "d31"),
)
"""What only one of them has."""


def _hub(root: Any, ticking: type[Clock], *, hidden: bool, steps: int) -> Any:
    ticking.moment = datetime(2026, 1, 1, tzinfo=UTC)
    catalog = Catalog(root, "base: http://hub.test/\nemail: a@hub.test\n")
    (catalog.home.root / "signing.key").write_bytes(b"k" * 32)
    if hidden:
        catalog.source("secret", priority=90)
    catalog.source("open", title="Nguồn mở")
    catalog.source("shared", title="Nguồn chung")
    with catalog.home.ledger.write() as connection:
        catalog.secret = tokens.create(connection, "máy", role=Role.AGENCY, agency=AGENCY).secret  # type: ignore[attr-defined]
    _grant(catalog, AGENCY, "shared")
    client = catalog.client()
    for number in range(steps):
        start = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=number + 1)
        if hidden:
            ticking.moment = start - timedelta(seconds=20)
            HIDDEN[number](catalog)
        ticking.moment = start
        STEPS[number](catalog)
        catalog.follow()
        # Feeds of agencies are written when they are pulled.
        client.get("/feeds/agency-bo-y-te/ldes", headers={"authorization": f"Bearer {catalog.secret}"})  # type: ignore[attr-defined]
    ticking.moment = datetime(2026, 1, 2, tzinfo=UTC)
    for projection in open_projection(catalog.home):
        catch_up(catalog.home, projection)
        projection.close()
    return catalog


ROOTS = (
    "/feeds/ldes", "/oai?verb=Identify", "/oai?verb=ListSets", "/oai?verb=ListRecords&metadataPrefix=dcat_ap",
    "/oai?verb=ListIdentifiers&metadataPrefix=oai_dc&set=theme:TRAN", "/sitemap.xml", "/feeds", "/dumps",
    "/oai?verb=ListRecords&metadataPrefix=oai_dc&set=agency", "/data.json", "/catalog.csv", "/catalog.nt",
    "/oai?verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-01T00:03:00Z", "/feeds/atom", "/feeds/atom?theme=tran",
    "/feeds/atom?q=giao+thong", "/catalog.nt?modified_since=2026-01-01T00:04:00Z", "/feeds/agency-bo-y-te/ldes",
)  # fmt: skip
FOLLOWED = re.compile(
    rb"<(http://hub\.test/feeds/[^>]*ldes/(?:page|chapter|event)/[^>]*)>"
    rb"|rel=\"next\" href=\"([^\"]*)\"|(<resumptionToken[^>]*>[^<]+)"
)


def _everything(catalog: Any, headers: dict[str, str]) -> dict[str, Any]:
    """Every answer of every feed by its address, with what pages lead to."""
    client, found, todo = catalog.client(), {}, [*ROOTS]
    while todo:
        address = todo.pop(0)
        if address in found:
            continue
        accept = "application/n-quads" if "ldes" in address else "*/*"
        answer = client.get(address, headers={"accept": accept, "accept-encoding": "identity", **headers})
        told = {name: value for name, value in answer.headers.items() if name != "x-request-id"}
        body = answer.content.replace(answer.headers["x-request-id"].encode(), b"")
        found[address] = (answer.status_code, told, body)
        for link, following, token in FOLLOWED.findall(answer.content):
            if link or following:
                todo.append((link or following).decode().replace("http://hub.test", "").replace("&amp;", "&"))
            elif token:
                verb = re.search(r"verb=(\w+)", address)
                assert verb is not None
                todo.append(f"/oai?verb={verb[1]}&resumptionToken={token.rpartition(b'>')[2].decode()}")
    return found


@pytest.mark.parametrize("steps", [3, len(STEPS)])
@pytest.mark.parametrize("who", ["anybody", "agency"])
def test_hidden_records_move_no_byte_of_any_feed(tmp_path: Any, ticking: type[Clock], who: str, steps: int) -> None:
    plain = _hub(tmp_path / "plain", ticking, hidden=False, steps=steps)
    other = _hub(tmp_path / "other", ticking, hidden=True, steps=steps)
    answers = []
    for catalog in (plain, other):
        headers = {"authorization": f"Bearer {catalog.secret}"} if who == "agency" else {}
        answers.append(_everything(catalog, headers))
    one, two = answers
    assert one.keys() == two.keys()
    assert sum("/page/" in address for address in one) >= 2 and sum("cursor=" in address for address in one) >= 2
    assert sum("resumptionToken" in address for address in one) >= 2
    if who == "anybody":
        assert one["/feeds/agency-bo-y-te/ldes"][0] == 401
    for address, answer in one.items():
        assert answer[0] == two[address][0], address
        assert answer[1] == two[address][1], address
        assert answer[2] == two[address][2], address
    for catalog in (plain, other):
        catalog.home.ledger.dispose()
