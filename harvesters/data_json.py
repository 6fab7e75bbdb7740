"""data.json files: DCAT-US 1.1 (Project Open Data) and 3.0, as one JSON document that is read entry by entry."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any, ClassVar

import orjson
from pydantic import BaseModel, ConfigDict, Field

from harvesters import sandbox
from harvesters._findings import finding
from harvesters._packed import unpacked
from harvesters._unchanged import is_unchanged, validators_of
from harvesters.config import SourceConfig
from harvesters.errors import RetryLater
from harvesters.http import Download, Fetcher, redact
from harvesters.protocol import Capabilities, Checkpoint, EndOfListing, Event, RawRecord, Since, Unusable
from vocab.findings import Finding, Severity

__all__ = ["DataJsonConnector", "DataJsonOptions"]

_JSON = "application/json"
_CHECKPOINT_EVERY = 500


class DataJsonOptions(BaseModel):
    """Settings of a data.json source."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    parse_memory: int = Field(512 << 20, ge=64 << 20)
    """Memory in bytes for the process that reads the file."""
    parse_seconds: float = Field(900.0, gt=0)


class DataJsonConnector:
    """Harvests one data.json file."""

    kind: ClassVar[str] = "data_json"
    capabilities: ClassVar[Capabilities] = Capabilities(resumable=True, conditional=True)
    default_mapping: ClassVar[str] = "data-json-default"

    def check(self, source: SourceConfig) -> None:
        DataJsonOptions.model_validate(source.options)

    def harvest(self, source: SourceConfig, fetch: Fetcher, since: Since) -> Iterator[Event]:
        options = DataJsonOptions.model_validate(source.options)
        validators = {} if since.checkpoint else since.validators
        with fetch.open(source.url, accept="application/json", validators=validators) as download:
            if download.not_modified:
                yield EndOfListing(False, source_time=download.date, unchanged=True, validators=dict(since.validators))
                return
            if is_unchanged(download, source, validators):
                kept = validators_of(download, source)
                yield EndOfListing(False, source_time=download.date, unchanged=True, validators=kept)
                return
            _refuse_pages(download)
            kept = validators_of(download, source)
            document = unpacked(download, source.http.max_bytes)
            yield from _Reading(document, options, kept, since.checkpoint or {}).events()


def _refuse_pages(download: Download) -> None:
    where = redact(download.url)
    if download.is_html:
        raise RetryLater(
            f"{where} answered with a web page where JSON is expected (a CAPTCHA, log-in or error page?)",
            f"{where} trả về trang web thay vì JSON (trang CAPTCHA, đăng nhập hoặc báo lỗi?)",
        )
    if not download.head(1024).strip():
        raise RetryLater(f"{where} answered with nothing", f"{where} trả về nội dung rỗng")


@dataclass
class _Reading:
    """One pass over one downloaded file."""

    download: Download
    options: DataJsonOptions
    validators: dict[str, str]
    checkpoint: Mapping[str, Any]
    whole: bool = True
    findings: list[Finding] = field(default_factory=list)
    _names: dict[str, bytes] = field(default_factory=dict)

    def events(self) -> Iterator[Event]:
        digest = self.download.digest
        done = self._done(digest)
        number = -1
        for number, event in enumerate(self._entries()):
            if event is not None and number >= done:
                yield event
            if (number + 1) % _CHECKPOINT_EVERY == 0 and number >= done:
                yield Checkpoint({"entries": number + 1, "digest": digest})
        yield EndOfListing(
            self.whole,
            source_time=self.download.date,
            findings=tuple(self.findings),
            validators=self.validators if self.whole else {},
        )

    def _done(self, digest: str) -> int:
        """How many entries an earlier run gave of this very file."""
        match self.checkpoint:
            case {"entries": int(entries), "digest": str(other)} if other == digest:
                return entries
            case _:
                return 0

    def _entries(self) -> Iterator[Event | None]:
        limits = sandbox.Limits(self.options.parse_memory, self.options.parse_seconds)
        arguments = {"path": str(self.download.path), "charset": self.download.charset or ""}
        position = -1
        for piece in sandbox.stream("harvesters._data_json_parsing:split", arguments, limits):
            kind, body = piece[:1], piece[1:]
            match kind:
                case b"E":
                    position += 1
                    yield self._event(position, body)
                case b"U":
                    position += 1
                    yield self._unusable(position, body.decode("utf-8", "replace"))
                case b"B" if position < 0:
                    raise self._unreadable(body.decode("utf-8", "replace"))
                case b"B":
                    self.whole = False
                    self.findings.append(_broken(position, body.decode("utf-8", "replace")))
                case b"R":
                    self.findings.append(_mended(body.decode("utf-8", "replace")))
                case _:
                    raise self._no_catalog()

    def _event(self, position: int, body: bytes) -> Event | None:
        try:
            entry = orjson.loads(body)
        except orjson.JSONDecodeError as error:
            return self._unusable(position, str(error))
        if not isinstance(entry, dict):
            return self._unusable(position, body.decode()[:200], _iri(entry))
        wanted = _identifier(entry)
        name = wanted or _derived(entry)
        found = () if wanted else (_unidentified(position, name),)
        digest = sha256(body).digest()[:8]
        if self._names.get(name) == digest:
            self.findings.append(_repeated(position, name, None))
            return None
        if name in self._names:
            name, first = self._distinct(entry, name, digest), name
            if not name:
                return None
            self.findings.append(_repeated(position, first, name))
            found = (*found, _repeated(position, first, name))
        self._names[name] = digest
        return RawRecord(name, body, _JSON, modified=_moment(entry.get("modified")), findings=found)

    def _distinct(self, entry: Mapping[str, Any], name: str, digest: bytes) -> str:
        """Another name for a second entry of one name, made of what tells it from the first; empty where the
        same entry has been given under it already."""
        base = f"{name}#{_derived(entry).rpartition(':')[2][:12]}"
        candidate, number = base, 1
        while candidate in self._names:
            if self._names[candidate] == digest:
                return ""
            number += 1
            candidate = f"{base}-{number}"
        return candidate

    def _unusable(self, position: int, value: str, identifier: str | None = None) -> Unusable:
        self.whole = self.whole and identifier is not None
        return Unusable(
            identifier,
            finding(
                "data-json.no-object",
                severity=Severity.VIOLATION,
                path=f"dataset[{position}]",
                value=value,
                expectation="a JSON object that describes one dataset",
                en="An entry of the dataset list is no readable JSON object",
                vi="Một mục trong danh sách dataset không phải đối tượng JSON đọc được",
            ),
        )

    def _unreadable(self, words: str) -> RetryLater:
        where = redact(self.download.url)
        return RetryLater(
            f"{where} is no JSON, or breaks before its first dataset: {words}",
            f"{where} không phải JSON hoặc bị lỗi trước bộ dữ liệu đầu tiên: {words}",
        )

    def _no_catalog(self) -> RetryLater:
        where = redact(self.download.url)
        return RetryLater(
            f"{where} is JSON without a list of datasets (`dataset`, `@graph`, or a bare array)",
            f"{where} là JSON nhưng không có danh sách bộ dữ liệu (`dataset`, `@graph` hoặc mảng)",
        )


# -- identity ---------------------------------------------------------------------------------------------


def _identifier(entry: Mapping[str, Any]) -> str | None:
    """The identifier the publisher gave: `identifier` in any of its forms, else the node's `@id`."""
    return _named(entry.get("identifier")) or _named(entry.get("dct:identifier")) or _iri(entry.get("@id"))


def _named(value: object) -> str | None:
    match value:
        case bool():
            return None
        case str():
            return " ".join(value.split()) or None
        case int():
            return str(value)
        case [first, *_]:
            return _named(first)
        case dict():
            return next(
                (
                    found
                    for key in ("@id", "notation", "skos:notation", "@value")
                    if (found := _named(value.get(key))) and not found.startswith("_:")
                ),
                None,
            )
        case _:
            return None


def _iri(value: object) -> str | None:
    return value.strip() if isinstance(value, str) and ":" in value and not value.startswith("_:") else None


def _derived(entry: Mapping[str, Any]) -> str:
    """A name made of what seldom changes: title, publisher and landing page; the whole entry without these."""
    parts = [_plain(entry.get(key)) for key in ("title", "dct:title", "publisher", "landingPage")]
    if not any(parts[:2]):
        parts.append(orjson.dumps(entry, option=orjson.OPT_SORT_KEYS).decode())
    return f"content:{sha256(chr(0).join(parts).encode('utf-8', 'replace')).hexdigest()[:32]}"


def _plain(value: object) -> str:
    match value:
        case str():
            return " ".join(unicodedata.normalize("NFC", value).casefold().split())
        case dict():
            keys = ("@id", "name", "foaf:name", "prefLabel", "@value")
            return next((text for key in keys if (text := _plain(value.get(key)))), "")
        case [first, *_]:
            return _plain(first)
        case _:
            return ""


def _moment(value: object) -> datetime | None:
    """`modified` where it is a date or a date with time; repeating intervals (`R/P1D`) are none."""
    if isinstance(value, dict):
        value = value.get("@value")
    if not isinstance(value, str):
        return None
    try:
        when = datetime.fromisoformat(value.strip())
        return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


# -- findings ---------------------------------------------------------------------------------------------


def _unidentified(position: int, name: str) -> Finding:
    return finding(
        "data-json.no-identifier",
        path=f"dataset[{position}].identifier",
        value=None,
        expectation="an identifier that is unique in the catalog",
        en=f"The dataset has no identifier; it is known as {name}, made of title, publisher and landing page",
        vi=f"Bộ dữ liệu không có mã định danh; tạm dùng {name}, tạo từ tên, đơn vị công bố và trang giới thiệu",
    )


def _repeated(position: int, name: str, other: str | None) -> Finding:
    en = f"it is kept as {other}" if other else "it is the same entry once more and left out"
    vi = f"mục này được giữ với mã {other}" if other else "mục này trùng hoàn toàn nên được bỏ qua"
    return finding(
        "data-json.identifier-repeated",
        path=f"dataset[{position}].identifier",
        value=name,
        expectation="an identifier that is unique in the catalog",
        en=f"The identifier {name} stands twice in the catalog; {en}",
        vi=f"Mã định danh {name} xuất hiện hai lần trong danh mục; {vi}",
    )


def _broken(position: int, words: str) -> Finding:
    return finding(
        "data-json.broken",
        severity=Severity.VIOLATION,
        path=f"dataset[{position + 1}]",
        value=words,
        expectation="one complete JSON document",
        en=f"The file is broken or cut off behind entry {position}; what follows is unknown and nothing is withdrawn",
        vi=f"Tệp bị hỏng hoặc bị cắt sau mục {position}; phần sau không rõ nên không rút bộ dữ liệu nào",
    )


def _mended(words: str) -> Finding:
    return finding(
        "data-json.not-strict",
        path="",
        value=words,
        expectation="JSON as RFC 8259 has it",
        en="The file is not strictly valid JSON (control characters or NaN); all of it could be read",
        vi="Tệp không đúng hoàn toàn chuẩn JSON (ký tự điều khiển hoặc NaN); vẫn đọc được toàn bộ",
    )
