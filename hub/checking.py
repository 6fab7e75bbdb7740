"""Checking a description before it is published: any platform may ask, nothing is kept."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import orjson

from harvesters.errors import HarvestError
from hub.home import Home
from hub.pipeline.rehearsal import Looked, look
from hub.sources import Source
from vocab.findings import Finding, Severity

__all__ = ["KINDS", "Checked", "UnknownKind", "check", "check_file", "guess_kind"]

KINDS = ("dcat", "ckan_package", "data_json", "inventory", "table")
"""What can be checked: RDF in any syntax, CKAN package JSON (one, a list, JSON Lines), data.json, an inventory,
a table of data (screened for personal data)."""

_PREVIEW_ROWS = 10_000

_SUFFIXES = {
    ".xlsx": "inventory",
    ".xlsm": "inventory",
    ".xls": "inventory",
    ".ods": "inventory",
    ".csv": "inventory",
    ".tsv": "inventory",
    ".ttl": "dcat",
    ".rdf": "dcat",
    ".xml": "dcat",
    ".owl": "dcat",
    ".nt": "dcat",
    ".nq": "dcat",
    ".trig": "dcat",
    ".jsonld": "dcat",
    ".n3": "dcat",
    ".jsonl": "ckan_package",
}
_MEDIA_TYPES = {
    "text/turtle": ".ttl",
    "application/rdf+xml": ".rdf",
    "application/ld+json": ".jsonld",
    "application/n-triples": ".nt",
    "application/n-quads": ".nq",
    "application/trig": ".trig",
    "text/csv": ".csv",
    "text/tab-separated-values": ".tsv",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ".xlsx",
    "application/vnd.oasis.opendocument.spreadsheet": ".ods",
    "application/vnd.ms-excel": ".xls",
    "application/json": ".json",
    "application/xml": ".rdf",
    "text/xml": ".rdf",
}


class UnknownKind(ValueError):
    """It cannot be told what this is; name one of the kinds."""


@dataclass(frozen=True, slots=True)
class Checked:
    """Records found in a description with their findings, and findings about the whole."""

    kind: str
    records: tuple[Looked, ...]
    findings: tuple[Finding, ...]

    rows: int | None = None
    """How many rows of data were looked at, where a table was checked and not a description."""

    def everything(self) -> Iterable[tuple[str | None, Finding]]:
        """All findings, each with its record's identifier."""
        yield from ((None, one) for one in self.findings)
        yield from ((record.identifier, one) for record in self.records for one in record.findings)

    @property
    def valid(self) -> bool:
        """Whether there is a record, and neither a blocking finding nor a violation."""
        grave = (Severity.BLOCKING, Severity.VIOLATION)
        return bool(self.records or self.rows) and not any(one.severity in grave for _, one in self.everything())


def guess_kind(name: str, content: bytes) -> str:
    """What a file is, by its name and its first bytes; raises `UnknownKind`."""
    suffix = Path(name).suffix.lower()
    if suffix in _SUFFIXES:
        return _SUFFIXES[suffix]
    head = content[:200_000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head[:1] in (b"{", b"["):
        return _json_kind(content)
    if head[:1] == b"<" or head[:1] == b"@" or head[:6].upper() == b"PREFIX":
        return "dcat"
    if head[:2] == b"PK":
        return "inventory"
    raise UnknownKind(name)


def _json_kind(content: bytes) -> str:
    try:
        value = orjson.loads(content)
    except orjson.JSONDecodeError as error:
        if all(line.lstrip()[:1] == b"{" for line in content.splitlines()[:3] if line.strip()):
            return "ckan_package"
        raise UnknownKind("json") from error
    first = value[0] if isinstance(value, list) and value else value
    if not isinstance(first, dict):
        raise UnknownKind("json")
    context = str(first.get("@context", ""))
    if "dataset" in first and ("conformsTo" in first or "project-open-data" in context or "@graph" not in first):
        return "data_json"
    if "@context" in first or "@graph" in first or "@id" in first:
        return "dcat"
    if "resources" in first or "notes" in first or "result" in first:
        return "ckan_package"
    if "distribution" in first or "accessLevel" in first:
        return "data_json"
    return "ckan_package"


def check(
    home: Home,
    content: bytes,
    *,
    media_type: str = "",
    kind: str | None = None,
    name: str = "",
    mapping: str | None = None,
) -> Checked:
    """Map and judge a description. Raises `UnknownKind` and `HarvestError`."""
    suffix = Path(name).suffix or _MEDIA_TYPES.get(media_type.partition(";")[0].strip().lower(), "")
    with tempfile.TemporaryDirectory(prefix="hub-check-") as folder:
        file = Path(folder) / f"description{suffix}"
        file.write_bytes(content)
        try:
            return check_file(home, file, kind=kind, mapping=mapping)
        except HarvestError as error:
            # Whoever sent it knows it by its name, and nobody asked where it lay meanwhile.
            error.en, error.vi = (text.replace(file.as_uri(), name or file.name) for text in (error.en, error.vi))
            raise


def check_file(
    home: Home, file: Path, *, kind: str | None = None, mapping: str | None = None, language: str = "vi"
) -> Checked:
    """Map and judge a file; raises `UnknownKind`, `HarvestError` and `OSError`."""
    content = file.read_bytes()
    kind = kind or guess_kind(file.name, content)
    if kind not in KINDS:
        raise UnknownKind(kind)
    if kind == "table":
        return _check_table(file)
    if kind == "ckan_package":
        return _check_packages(home, content, mapping, language)
    seen = look(home, _source(kind, file, language), mapping=mapping)
    return Checked(kind, tuple(seen.records), tuple(seen.unusable))


def _source(kind: str, file: Path, language: str) -> Source:
    return Source.model_validate(
        {
            "id": "check",
            "kind": kind,
            "url": file.absolute().as_uri(),
            "language": language,
            "http": {"file_roots": [str(file.absolute().parent)], "offline": True},
        }
    )


def _check_table(file: Path) -> Checked:
    """Screen a preview of the data themselves, column by column, for personal data; values come back masked."""
    from harvesters.http import Fetcher
    from harvesters.protocol import RawRecord, Since
    from harvesters.registry import connector
    from vocab.personal import screen_rows

    source = _source("inventory", file, "vi")
    rows: list[dict[str, object]] = []
    with Fetcher(source) as fetch:
        for event in connector("inventory").harvest(source, fetch, Since()):
            if isinstance(event, RawRecord):
                rows.append(orjson.loads(event.content)["cells"])
            if len(rows) == _PREVIEW_ROWS:
                break
    seen = screen_rows(rows)
    return Checked("table", (), tuple(replace(one, severity=_grave(one)) for one in seen.findings), len(rows))


def _grave(finding: Finding) -> Severity:
    return Severity.BLOCKING if finding.severity is Severity.VIOLATION else finding.severity


def _check_packages(home: Home, content: bytes, mapping: str | None, language: str) -> Checked:
    from harvesters.protocol import RawRecord
    from hub.pipeline.rehearsal import judge_raw

    packages = _packages(content)
    source = Source(id="check", kind="ckan", url=home.settings.base, language=language)
    raws = [
        RawRecord(
            str(package.get("id") or package.get("name") or place),
            orjson.dumps(package, option=orjson.OPT_SORT_KEYS),
            "application/json",
        )
        for place, package in enumerate(packages)
    ]
    seen = judge_raw(home, source, raws, mapping=mapping)
    return Checked("ckan_package", tuple(seen.records), ())


def _packages(content: bytes) -> list[dict[str, object]]:
    try:
        value = orjson.loads(content)
    except orjson.JSONDecodeError:
        value = [orjson.loads(line) for line in content.splitlines() if line.strip()]
    if isinstance(value, dict) and isinstance(value.get("result"), dict | list):
        value = value["result"]
        value = value.get("results", value) if isinstance(value, dict) else value
    found = value if isinstance(value, list) else [value]
    return [one for one in found if isinstance(one, dict)]
