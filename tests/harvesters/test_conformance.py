"""The conformance suite, run for the connectors that are built in, and shown to catch one that misbehaves."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from hashlib import sha256
from typing import Any, ClassVar

import orjson
import pytest

from harvesters.ckan import CkanConnector
from harvesters.config import SourceConfig
from harvesters.conformance import ConnectorConformance, Scenario, conformance
from harvesters.data_json import DataJsonConnector
from harvesters.dcat import DcatConnector
from harvesters.http import Fetcher
from harvesters.hub import HubConnector
from harvesters.inventory import InventoryConnector
from harvesters.protocol import Capabilities, EndOfListing, Event, RawRecord, Since

START = datetime(2026, 1, 1, tzinfo=UTC)
TOKEN = "t0ken-of-the-conformance-suite"


@pytest.fixture(autouse=True, scope="module")
def _token() -> Iterator[None]:
    """The secret that the scenarios' sources refer to."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("CONFORMANCE_TOKEN", TOKEN)
        yield


@pytest.fixture(autouse=True)
def _serving(kit: Any) -> Iterator[None]:
    """Lets scenarios, which are made without arguments, start servers of the toolkit."""
    Served.kit = kit
    yield
    del Served.kit


class Served(Scenario):
    """A scenario on a server of the toolkit; `answer` is what it says while healthy."""

    secret = TOKEN
    kind: ClassVar[str]
    count: ClassVar[int] = 7
    options: ClassVar[dict[str, Any]] = {}
    kit: ClassVar[Any]

    def __init__(self) -> None:
        self.entries = {f"bo-du-lieu-{number}": START + timedelta(hours=number) for number in range(self.count)}
        self.names = list(self.entries)
        self.is_cut = self.is_failing = False
        self.server = self.kit.serve()
        self.server.default = self._answer

    def connector(self) -> Any:
        raise NotImplementedError

    def source(self) -> SourceConfig:
        return self.kit.source(
            self.server.url("/list"), self.kind, self.options,
            retries=0, headers={"Authorization": "env:CONFORMANCE_TOKEN"},
        )  # fmt: skip

    def identifiers(self) -> frozenset[str]:
        return frozenset(self.identifier(name) for name in self.names)

    def identifier(self, name: str) -> str:
        return name

    def moment(self) -> datetime:
        return START + timedelta(days=100)

    def edit(self) -> str:
        self.entries[self.names[2]] = START + timedelta(days=200)
        return self.identifier(self.names[2])

    def remove(self) -> str:
        return self.identifier(self.names.pop(1))

    def cut(self) -> None:
        self.is_cut = True

    def fail(self) -> None:
        self.is_failing = True

    def _answer(self, request: Any, connection: Any) -> Any:
        assert request.headers.get("authorization") == TOKEN
        if self.is_failing:
            return self.kit.Reply(500, TOKEN.encode())
        return self.answer(request)

    def answer(self, request: Any) -> Any:
        body = self.document(request)
        etag = f'"{sha256(body).hexdigest()[:12]}"'
        if request.headers.get("if-none-match") == etag and not self.is_cut:
            return self.kit.Reply(304)
        length = len(body) if self.is_cut else None
        return self.kit.Reply(200, body[: len(body) * 2 // 3] if self.is_cut else body, {"ETag": etag}, length)

    def document(self, request: Any) -> bytes:
        raise NotImplementedError


class Ckan(Served):
    kind = "ckan"
    options: ClassVar[dict[str, Any]] = {"page_size": 3, "include_private": True}
    closed: ClassVar[bool] = False

    def __init__(self) -> None:
        super().__init__()
        self.deleted: set[str] = set()
        self.private: set[str] = set()

    def connector(self) -> CkanConnector:
        return CkanConnector()

    def remove(self) -> str:
        self.deleted.add(self.names[1])
        return self.names.pop(1)

    def hide(self) -> str:
        self.private.add(self.names[3])
        return self.names[3]

    def package(self, name: str) -> dict[str, Any]:
        modified = self.entries[name].strftime("%Y-%m-%dT%H:%M:%S")
        state = "deleted" if name in self.deleted else "active"
        return {"id": name, "metadata_modified": modified, "state": state, "private": name in self.private}

    def answer(self, request: Any) -> Any:
        query, names = request.query, sorted(self.entries)
        match request.path.rpartition("/")[2]:
            case "package_search" if not self.closed:
                since = query.get("fq", "[")[len("metadata_modified:[") :].partition("Z")[0]
                found = [entry for entry in map(self.package, names) if entry["metadata_modified"] >= since]
                start = int(query["start"])
                page = [] if self.is_cut and start else found[start : start + int(query["rows"])]
                return self.kit.json({"success": True, "result": {"count": len(found), "results": page}})
            case "package_list":
                if self.is_cut:
                    return self.kit.Reply(200, b'{"success": true, "result": ["bo')
                return self.kit.json({"success": True, "result": names})
            case "package_show":
                return self.kit.json({"success": True, "result": self.package(query["id"])})
            case _:
                return self.kit.Reply(403)


class CkanByNames(Ckan):
    closed = True
    count = 120


class DataJson(Served):
    kind = "data_json"
    count = 520

    def connector(self) -> DataJsonConnector:
        return DataJsonConnector()

    def document(self, request: Any) -> bytes:
        return orjson.dumps({
            "dataset": [
                {"identifier": name, "title": name, "modified": self.entries[name].isoformat()} for name in self.names
            ]
        })  # fmt: skip

    def answer(self, request: Any) -> Any:
        if not self.is_cut:
            return super().answer(request)
        body = self.document(request)
        return self.kit.Reply(200, body[: len(body) * 2 // 3], {"ETag": '"cut"'})


class Dcat(Served):
    kind = "dcat"
    options: ClassVar[dict[str, Any]] = {"modified_since": True}

    def connector(self) -> DcatConnector:
        return DcatConnector()

    def identifier(self, name: str) -> str:
        return f"https://example.vn/{name}"

    def document(self, request: Any) -> bytes:
        since = request.query.get("modified_since", "")
        names = [name for name in self.names if self.entries[name].isoformat() >= since]
        listed = ", ".join(f"<https://example.vn/{name}>" for name in names)
        text = "@prefix dcat: <http://www.w3.org/ns/dcat#> . @prefix dct: <http://purl.org/dc/terms/> .\n"
        text += f"<https://example.vn/> a dcat:Catalog ; dcat:dataset {listed} .\n" if listed else ""
        for name in names:
            text += (
                f'<https://example.vn/{name}> a dcat:Dataset ; dct:title "Dữ liệu {name}"@vi ; '
                f'dct:modified "{self.entries[name].isoformat()}"^^<http://www.w3.org/2001/XMLSchema#dateTime> .\n'
            )
        return text.encode()

    def answer(self, request: Any) -> Any:
        reply = super().answer(request)
        reply.headers |= {"Content-Type": "text/turtle; charset=utf-8", "Date": format_datetime(START, usegmt=True)}
        return reply


class Inventory(Served):
    kind = "inventory"

    def connector(self) -> InventoryConnector:
        return InventoryConnector()

    def source(self) -> SourceConfig:
        return super().source().model_copy(update={"url": self.server.url("/danh-muc.csv")})

    def document(self, request: Any) -> bytes:
        rows = ["Mã định danh,Tên bộ dữ liệu,Cơ quan,Ngày cập nhật"]
        rows += [f"{name},Dữ liệu {name},Sở Thử nghiệm,{self.entries[name]:%d/%m/%Y}" for name in self.names]
        return "\r\n".join([*rows, ""]).encode()

    def answer(self, request: Any) -> Any:
        reply = super().answer(request)
        reply.headers["Content-Type"] = "text/csv; charset=utf-8"
        return reply


class Hub(Served):
    """An event stream in pages of three, to which `edit` and `remove` append."""

    kind = "hub"
    page: ClassVar[int] = 3

    def __init__(self) -> None:
        super().__init__()
        self.events = [("Create", name) for name in self.names]

    def connector(self) -> HubConnector:
        return HubConnector()

    def source(self) -> SourceConfig:
        return super().source().model_copy(update={"url": self.server.url("/feeds/ldes")})

    def identifier(self, name: str) -> str:
        return f"https://example.vn/{name}"

    def edit(self) -> str:
        self.events.append(("Update", self.names[2]))
        return super().edit()

    def remove(self) -> str:
        self.events.append(("Delete", self.names[1]))
        return super().remove()

    def document(self, request: Any) -> bytes:
        feed, tree = self.server.url("/feeds/ldes"), "https://w3id.org/tree#"
        number = int(request.path.partition("/page/")[2] or 0)
        if not number:
            pages = (len(self.events) + self.page - 1) // self.page
            return "".join(f"_:r{one} <{tree}node> <{feed}/page/{one}> .\n" for one in range(1, pages + 1)).encode()
        lines, described = [], []
        first = (number - 1) * self.page
        for at, (kind, name) in enumerate(self.events[first : first + self.page], first + 1):
            member, iri = f"<{feed}/event/{at}>", f"<{self.identifier(name)}>"
            acts = "https://www.w3.org/ns/activitystreams#"
            lines += [
                f"{member} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{acts}{kind}> .",
                f"{member} <{acts}object> {iri} .",
                f'{member} <{acts}published> "{START + timedelta(seconds=at):%Y-%m-%dT%H:%M:%SZ}" .',
            ]
            if kind != "Delete":
                described.append(f'{iri} <http://purl.org/dc/terms/title> "{name} {at}"@vi {member} .')
        return "".join(f"{line}\n" for line in (*lines, *described)).encode()

    def answer(self, request: Any) -> Any:
        number = int(request.path.partition("/page/")[2] or 0)
        if number and (number - 1) * self.page >= len(self.events):
            return self.kit.Reply(404)
        reply = super().answer(request)
        reply.headers["Content-Type"] = "application/n-quads"
        if number and number * self.page <= len(self.events):
            reply.headers["Cache-Control"] = "private, max-age=604800, immutable"
        return reply


class TestHub(conformance(Hub)):  # type: ignore[misc]
    """Another hub by its event stream."""


class TestCkan(conformance(Ckan)):  # type: ignore[misc]
    """CKAN by search."""


class TestCkanByNames(conformance(CkanByNames)):  # type: ignore[misc]
    """CKAN by package_list and package_show."""


class TestDataJson(conformance(DataJson)):  # type: ignore[misc]
    """data.json."""


class TestDcat(conformance(Dcat)):  # type: ignore[misc]
    """DCAT in Turtle, one document."""


class TestInventory(conformance(Inventory)):  # type: ignore[misc]
    """A CSV inventory."""


# -- the suite itself -------------------------------------------------------------------------------------


class _Liar(DataJsonConnector):
    """Misbehaves in one way."""

    fault: ClassVar[str] = ""

    def harvest(self, source: SourceConfig, fetch: Fetcher, since: Since) -> Iterator[Event]:
        events = list(super().harvest(source, fetch, since)) if self.fault != "raises" else [1 / 0]
        end = events[-1]
        assert isinstance(end, EndOfListing)
        match self.fault:
            case "always full":
                events[-1] = EndOfListing(True, validators=end.validators)
            case "two ends":
                events.append(end)
            case "no end":
                events.pop()
            case "twice the same":
                events.insert(0, events[0])
            case "another name each time":
                events = [replace(e, identifier=os.urandom(4).hex()) if isinstance(e, RawRecord) else e for e in events]
            case "tells secrets":
                events[-1] = EndOfListing(end.full, validators={"etag": TOKEN})
            case _:
                pass
        yield from events


@pytest.mark.parametrize(
    ("fault", "capabilities", "test"),
    [
        ("always full", {}, "test_cut_listing_is_not_full"),
        ("two ends", {}, "test_full_listing"),
        ("no end", {}, "test_full_listing"),
        ("twice the same", {}, "test_full_listing"),
        ("another name each time", {}, "test_same_source_gives_the_same_records"),
        ("raises", {}, "test_failing_source"),
        ("tells secrets", {}, "test_no_secret_in_any_word"),
        ("", {"incremental": True}, "test_incremental"),
        ("", {"resumable": False}, "test_resumable"),
        ("", {"conditional": False}, "test_conditional"),
        ("", {"withdrawals": True}, "test_withdrawals"),
        ("", {"private": True}, "test_private"),
    ],
)
def test_suite_catches(fault: str, capabilities: dict[str, bool], test: str) -> None:
    declared = {"resumable": True, "conditional": True} | capabilities
    liar = type("Liar", (_Liar,), {"fault": fault, "capabilities": Capabilities(**declared)})

    class Lying(DataJson):
        def connector(self) -> Any:
            return liar()

    suite = conformance(Lying)()
    with pytest.raises((AssertionError, ArithmeticError, NotImplementedError)):
        getattr(suite, test)()


def test_base_is_not_collected() -> None:
    assert ConnectorConformance.__test__ is False
