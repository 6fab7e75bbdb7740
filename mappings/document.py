"""Mapping files as YAML nodes that remember their lines.

Plain YAML loading forgets where a key stood, and a steward needs the line; so files are composed, not loaded.
Anchors and aliases work; tags beyond YAML's own do not; a key given twice is an error.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import yaml

from mappings.errors import MappingError, nearest

__all__ = ["Entry", "read_document"]

Scalar = str | int | float | bool | None
_DEEPEST = 30


@dataclass(frozen=True)
class Entry:
    """One place of a mapping file: a scalar, a list of entries, or entries by key."""

    file: str
    line: int
    value: Scalar | list[Entry] | dict[str, Entry]
    key_lines: dict[str, int] | None = None

    def fail(self, vi: str, en: str, near: Iterable[str] = (), line: int | None = None) -> MappingError:
        """An error at this place, to be raised."""
        return MappingError(self.file, line or self.line, vi=vi, en=en, nearest=near)

    @property
    def is_map(self) -> bool:
        return isinstance(self.value, dict)

    @property
    def is_list(self) -> bool:
        return isinstance(self.value, list)

    def fields(self) -> dict[str, Entry]:
        """Its entries by key; an error where it is something else."""
        if not isinstance(self.value, dict):
            raise self.fail("Ở đây cần các cặp khóa: giá trị.", "Expected keys with values here.")
        return self.value

    def listed(self) -> list[Entry]:
        """Its entries if it is a list, else itself alone."""
        return self.value if isinstance(self.value, list) else [self]

    def scalar(self) -> Scalar:
        """Its scalar value; an error where it is a list or has keys."""
        if isinstance(self.value, list | dict):
            raise self.fail("Ở đây cần một giá trị đơn.", "Expected a single value here.")
        return self.value

    def text(self) -> str:
        """Its scalar as text (numbers as written by Python, `true`/`false`); an error where there is none."""
        value = self.scalar()
        if value is None:
            raise self.fail("Thiếu giá trị ở đây.", "A value is missing here.")
        return str(value).lower() if isinstance(value, bool) else str(value)

    def flag(self) -> bool:
        """Its boolean value."""
        value = self.scalar()
        if not isinstance(value, bool):
            raise self.fail("Ở đây cần true hoặc false.", "Expected true or false here.")
        return value

    def one_of(self, choices: Iterable[str], vi: str, en: str) -> str:
        """Its text if it is one of `choices`; an error with the nearest choices where it is not."""
        text = self.text()
        known = tuple(choices)
        if text not in known:
            near = nearest(text, known)
            raise self.fail(
                f"Không có {vi} `{text}`." + ("" if near else f" Có thể dùng: {', '.join(known)}."),
                f"Unknown {en} `{text}`." + ("" if near else f" Known: {', '.join(known)}."),
                near,
            )
        return text

    def checked_fields(self, known: Iterable[str], vi: str, en: str) -> dict[str, Entry]:
        """Its entries by key, each key one of `known`."""
        fields, choices = self.fields(), tuple(known)
        for key in fields:
            if key not in choices:
                near = nearest(key, choices)
                listed = ", ".join(choices)
                raise self.fail(
                    f"Không có {vi} `{key}`." + ("" if near else f" Có thể dùng: {listed}."),
                    f"Unknown {en} `{key}`." + ("" if near else f" Known: {listed}."),
                    near,
                    line=self.line_of(key),
                )
        return fields

    def line_of(self, key: str) -> int:
        """The line a key stands on."""
        return (self.key_lines or {}).get(key, self.line)

    def walk(self) -> Iterator[Entry]:
        """This entry and all beneath it."""
        yield self
        if isinstance(self.value, dict):
            for child in self.value.values():
                yield from child.walk()
        elif isinstance(self.value, list):
            for child in self.value:
                yield from child.walk()

    def plain(self) -> object:
        """The entry as plain lists, dicts and scalars."""
        if isinstance(self.value, dict):
            return {key: entry.plain() for key, entry in self.value.items()}
        if isinstance(self.value, list):
            return [entry.plain() for entry in self.value]
        return self.value


class _TooDeep(Exception):
    """It nests too deeply, on this line."""

    def __init__(self, line: int) -> None:
        super().__init__(f"too deep on line {line}")
        self.line = line


def read_document(text: str, file: str) -> Entry:
    """Compose one YAML document; raises `MappingError` with the line where YAML itself is broken."""
    try:
        node = _compose(text)
    except _TooDeep as deep:
        raise MappingError(file, deep.line, vi="Lồng nhau quá sâu.", en="Nested too deeply.") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        raise MappingError(
            file, line, vi=f"Không đọc được YAML: {error.problem}.", en=f"Not readable as YAML: {error.problem}."
        ) from error
    except yaml.YAMLError as error:
        raise MappingError(
            file, 1, vi=f"Không đọc được YAML: {error}.", en=f"Not readable as YAML: {error}."
        ) from error
    if node is None:
        raise MappingError(file, 1, vi="Tệp ánh xạ trống.", en="The mapping file is empty.")
    return _entry(node, file, 0)


def _compose(text: str) -> yaml.Node | None:
    """The document's nodes: by libyaml where PyYAML has it, ten times as fast; what it cannot read, PyYAML words.

    Composing recurses, libyaml's without a limit: how deep a text nests is looked at before.
    """
    quick = getattr(yaml, "CSafeLoader", None)
    if quick is not None:
        with suppress(yaml.YAMLError, UnicodeEncodeError):
            return _composed(text, quick)
    return _composed(text, yaml.SafeLoader)


def _composed(text: str, loader: Any) -> yaml.Node | None:
    depth = 0
    for event in yaml.parse(text, Loader=loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST + 1:
            raise _TooDeep(event.start_mark.line + 1 if event.start_mark else 1)
    return yaml.compose(text, Loader=loader)


def _entry(node: yaml.Node, file: str, depth: int) -> Entry:
    line = node.start_mark.line + 1
    if depth > _DEEPEST:
        raise MappingError(file, line, vi="Lồng nhau quá sâu.", en="Nested too deeply.")
    if isinstance(node, yaml.SequenceNode):
        return Entry(file, line, [_entry(child, file, depth + 1) for child in node.value])
    if isinstance(node, yaml.MappingNode):
        return _mapping(node, file, depth)
    return Entry(file, line, _scalar(node, file))


def _mapping(node: yaml.MappingNode, file: str, depth: int) -> Entry:
    fields: dict[str, Entry] = {}
    lines: dict[str, int] = {}
    for key_node, value_node in node.value:
        line = key_node.start_mark.line + 1
        if not isinstance(key_node, yaml.ScalarNode):
            raise MappingError(file, line, vi="Khóa phải là một chữ.", en="A key must be a plain word.")
        key = key_node.value
        if key in fields:
            raise MappingError(
                file,
                line,
                vi=f"Khóa `{key}` đã có ở dòng {lines[key]}.",
                en=f"The key `{key}` already stands on line {lines[key]}.",
            )
        fields[key], lines[key] = _entry(value_node, file, depth + 1), line
    return Entry(file, node.start_mark.line + 1, fields, lines)


def _scalar(node: yaml.Node, file: str) -> Scalar:
    try:
        value = yaml.constructor.SafeConstructor().construct_object(node)
    except (yaml.YAMLError, ValueError) as error:
        line = node.start_mark.line + 1
        raise MappingError(
            file, line, vi=f"Không hiểu giá trị `{node.value}`.", en=f"Cannot read the value `{node.value}`."
        ) from error
    # A date written in YAML is meant as the text that stands there.
    return value if isinstance(value, str | int | float | bool | None) else str(node.value)
