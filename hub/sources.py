"""Harvest sources: what a steward writes in `sources/ID.yaml`, checked with file and line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator
from pydantic_core import ErrorDetails

from harvesters.config import SourceConfig
from hub.ledger.schema import Visibility
from hub.policy.rules import DataClass, Exposure, Flag
from vocab.terms import is_iri

__all__ = ["Guard", "Schedule", "Source", "SourceFileError", "dump_source", "duration", "load_folder", "load_source"]

_DURATION = re.compile(r"(\d+)\s*([smhdw])")
_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 604800}
_WINDOW = re.compile(r"([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d")


def duration(text: str) -> timedelta:
    """Read `30s`, `15m`, `6h`, `1d`, `2w`; raises `ValueError`."""
    match = _DURATION.fullmatch(text.strip())
    if match is None or int(match[1]) == 0:
        raise ValueError(f"not a duration such as 30m, 6h or 1d: {text!r}")
    return timedelta(seconds=int(match[1]) * _UNITS[match[2]])


class Schedule(BaseModel):
    """When a source is harvested: an interval or a cron line; never both."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    every: str | None = None
    cron: str | None = None
    full_every: str = "7d"
    """How often an incremental source is listed whole, which alone finds deletions."""
    timezone: str = "Asia/Ho_Chi_Minh"
    quiet: tuple[str, ...] = ()
    """Hours in which no harvest starts, such as `07:00-18:00`."""

    @field_validator("every", "full_every")
    @classmethod
    def _duration(cls, value: str | None) -> str | None:
        if value is not None:
            duration(value)
        return value

    @field_validator("cron")
    @classmethod
    def _cron(cls, value: str | None) -> str | None:
        if value is not None:
            from apscheduler.triggers.cron import CronTrigger

            CronTrigger.from_crontab(value)
        return value

    @field_validator("timezone")
    @classmethod
    def _timezone(cls, value: str) -> str:
        try:
            if value.startswith(("posix", "right/")):  # lie beside the zones
                raise ValueError(value)
            ZoneInfo(value)
        except (LookupError, ValueError, OSError):
            raise ValueError(f"not a time zone: {value!r}") from None
        return value

    @field_validator("quiet")
    @classmethod
    def _quiet(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        for window in value:
            if not _WINDOW.fullmatch(window):
                raise ValueError(f"not a window such as 07:00-18:00: {window!r}")
        return value

    def model_post_init(self, _: Any) -> None:
        """An interval and a cron line at once would contradict each other."""
        if self.every and self.cron:
            raise ValueError("give `every` or `cron`, not both")


class Guard(BaseModel):
    """When a plan waits for a steward: it would lose at least `at_least` live records and more than `share` of them."""

    model_config = ConfigDict(extra="forbid", frozen=True, hide_input_in_errors=True)

    enabled: bool = True
    share: float = Field(0.10, ge=0, le=1)
    at_least: int = Field(5, ge=1)


class Source(SourceConfig):
    """One harvest source. Secrets stand in it only as references."""

    title: str = ""
    mapping: str | None = None
    """A built-in mapping's name or a file of the hub's `mappings` folder; default: that of the connector."""
    priority: int = 100
    """Smaller comes first: whose record is shown when two describe one IRI, and who is harvested first."""
    namespaces: tuple[str, ...] = ()
    """IRI prefixes that this source owns; the host of its URL counts as one."""
    visibility: Visibility = Visibility.PUBLIC
    owner: str | None = Field(None, min_length=1, max_length=300)
    """Agency (id, code or name) that owns the records and may grant access to them. `publisher`: of each record the
    agency that it names as publisher; without it, the agency of `publisher`, if that is one."""
    data_class: DataClass = DataClass.OPEN
    """`open`, `shared` or `internal`: who may see descriptions and data by default."""
    description: Exposure | None = None
    """Who may see the descriptions, where it differs from the class's default: `public` or `granted`."""
    data: Exposure | None = None
    """Who may have the data, likewise."""
    access_label: str | None = Field(None, max_length=200)
    """A label of access that people go by; it decides nothing."""
    flags: tuple[Flag, ...] = ()
    """`personal`, `important`, `core`: what the records hold that the law treats with care."""
    publisher: str | None = None
    """IRI of the agency that stands in where a record names no publisher."""
    defaults: dict[str, str] = Field(default_factory=dict)
    schedule: Schedule = Schedule()
    guard: Guard = Guard()
    paused: bool = False

    @field_validator("url")
    @classmethod
    def _url(cls, value: str) -> str:
        try:
            parts = urlsplit(value)
        except ValueError as error:
            raise ValueError("not an address") from error
        if parts.netloc and parts.scheme.lower() not in ("http", "https", "file"):
            raise ValueError("expected an address that starts with https:, http: or file:")
        if "@" in parts.netloc:
            raise ValueError(
                "no user name and password here: put them in http.headers as a reference, Authorization: env:NAME"
            )
        return value

    @field_validator("publisher")
    @classmethod
    def _publisher(cls, value: str | None) -> str | None:
        if value is not None and not is_iri(value):
            raise ValueError(f"not an IRI: {value!r}")
        return value

    @property
    def shown_title(self) -> str:
        """The title, or the id where there is none."""
        return self.title or self.id


class SourceFileError(Exception):
    """A source file that cannot be used: file, line, field and what was expected, in English; `vi` has the same in
    Vietnamese, line by line."""

    def __init__(
        self, file: Path, problems: Iterable[tuple[int | None, str, str]], vi: Iterable[str] | None = None
    ) -> None:
        self.file = file
        self.problems = list(problems)
        self.words_vi = list(vi) if vi is not None else [what for _, _, what in self.problems]
        """What was expected, one for each problem."""
        super().__init__(self._told([what for _, _, what in self.problems]))

    @property
    def vi(self) -> str:
        """Every problem with file and line, in Vietnamese."""
        return self._told(self.words_vi)

    def _told(self, words: list[str]) -> str:
        places = (f"{self.file}:{line or 1}: {where}" for line, where, _ in self.problems)
        return "\n".join(f"{place}: {what}" for place, what in zip(places, words, strict=True))


def load_source(file: Path) -> Source:
    """Read one source file; raises `SourceFileError`."""
    try:
        text = file.read_text("utf-8")
        root = yaml.compose(text, Loader=yaml.SafeLoader)
        values = yaml.safe_load(text)
    except (OSError, UnicodeDecodeError) as error:
        raise SourceFileError(file, [(None, "", str(error))], [f"Không đọc được tệp: {error}"]) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 1 if mark else None
        what = getattr(error, "problem", None) or "not YAML"
        raise SourceFileError(file, [(line, "", what)], [f"Sai cú pháp YAML: {what}"]) from error
    if not isinstance(values, Mapping):
        raise SourceFileError(
            file, [(1, "", "expected a mapping with id, kind and url")], ["Cần một ánh xạ YAML gồm id, kind và url"]
        )
    values = {"id": file.stem, **values}
    try:
        return Source.model_validate(values)
    except ValidationError as error:
        problems = list(_problems(root, error))
        raise SourceFileError(file, [one[:3] for one in problems], [one[3] for one in problems]) from error


def _problems(root: yaml.Node | None, error: ValidationError) -> Iterator[tuple[int | None, str, str, str]]:
    """Line, field, and what was expected in English and in Vietnamese."""
    for detail in error.errors(include_url=False):
        path = [str(part) for part in detail["loc"]]
        en, vi = _expected(detail)
        near = _nearest(path, detail["type"])
        if near:
            en, vi = f"{en} (did you mean {near!r}?)", f"{vi} (có phải là {near!r}?)"
        yield _line(root, path), ".".join(path) or "source", en, vi


_KINDS = {
    "string": ("a text", "một chuỗi ký tự"),
    "int": ("a whole number", "một số nguyên"),
    "float": ("a number", "một số"),
    "bool": ("true or false", "true hoặc false"),
    "tuple": ("a list", "một danh sách"),
    "list": ("a list", "một danh sách"),
    "dict": ("a mapping", "một ánh xạ"),
    "model": ("a mapping", "một ánh xạ"),
}
_BOUNDS = {
    "greater_than": ("gt", "a value greater than", "giá trị lớn hơn"),
    "greater_than_equal": ("ge", "a value of at least", "giá trị không nhỏ hơn"),
    "less_than": ("lt", "a value less than", "giá trị nhỏ hơn"),
    "less_than_equal": ("le", "a value of at most", "giá trị không lớn hơn"),
}


def _expected(detail: ErrorDetails) -> tuple[str, str]:
    """What was expected, in English and Vietnamese. The value itself is not repeated: it may be a secret."""
    kind, context = detail["type"], detail.get("ctx", {})
    match kind:
        case "missing":
            return "this field is required", "thiếu trường bắt buộc này"
        case "extra_forbidden":
            return "there is no such field", "không có trường nào tên như vậy"
        case "string_pattern_mismatch":
            pattern = context.get("pattern", "")
            return f"the value does not match the pattern {pattern}", f"giá trị không khớp mẫu {pattern}"
        case "enum" | "literal_error":
            expected = context.get("expected", "")
            return f"expected one of {expected}", f"cần một trong các giá trị {expected.replace(' or ', ' hoặc ')}"
        case "value_error":
            return detail["msg"].removeprefix("Value error, "), f"giá trị không hợp lệ ({context.get('error', '')})"
        case _ if kind in _BOUNDS:
            name, en, vi = _BOUNDS[kind]
            return f"expected {en} {context.get(name)}", f"cần {vi} {context.get(name)}"
    wanted = _KINDS.get(kind.partition("_")[0])
    if wanted is not None and kind.endswith(("_type", "_parsing", "_from_float")):
        return f"expected {wanted[0]}", f"cần {wanted[1]}"
    return detail["msg"], f"giá trị không hợp lệ ({detail['msg']})"


def _line(node: yaml.Node | None, path: list[str]) -> int | None:
    line = node.start_mark.line + 1 if node else None
    for part in path:
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == part), None)
            if pair is None:
                break
            line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, yaml.SequenceNode) and part.isdigit() and int(part) < len(node.value):
            node = node.value[int(part)]
            line = node.start_mark.line + 1
        else:
            break
    return line


def _nearest(path: list[str], kind: str) -> str:
    if kind != "extra_forbidden":
        return ""
    from difflib import get_close_matches

    models: dict[str, type[BaseModel]] = {"schedule": Schedule, "guard": Guard}
    model: type[BaseModel] = models.get(path[0], Source) if len(path) > 1 else Source
    if len(path) > 1 and path[0] == "http":
        model = type(Source.model_fields["http"].default)
    near = get_close_matches(path[-1], list(model.model_fields), 1)
    return near[0] if near else ""


def load_folder(folder: Path) -> list[Source]:
    """Every source file of a folder; raises one `SourceFileError` at the first bad file, before anything is used."""
    sources = [load_source(file) for file in sorted(folder.glob("*.y*ml"))]
    seen: dict[str, Source] = {}
    for source in sources:
        if source.id in seen:
            raise SourceFileError(
                folder,
                [(None, "id", f"two files describe source {source.id!r}")],
                [f"hai tệp cùng mô tả nguồn {source.id!r}"],
            )
        seen[source.id] = source
    return sources


def dump_source(source: Source) -> str:
    """The source as its YAML file, only what differs from the defaults."""
    values = source.model_dump(mode="json", exclude_defaults=True)
    return yaml.safe_dump(values, allow_unicode=True, sort_keys=False)
