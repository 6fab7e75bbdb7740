"""What a mapping did not consume, found by walking each record beside the tree of the paths that the mapping reads.

The tree is built once, when the mapping is compiled. A leaf of the record is consumed, ignored with a reason, or left
over; nothing else can happen to it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import orjson

from mappings.paths import Each, Match, Part, Position, Step, loose

__all__ = ["Consumed", "example"]

_MOST = 500
"""Paths of one record told one by one; beyond, a record whose keys are values would flood the report."""


_MOST_SHAPES = 1024


@dataclass
class Consumed:
    """A place in the tree of paths. `whole` means that everything beneath is consumed."""

    whole: bool = False
    scalar: bool = False
    """A single value here is consumed, keys beneath are not."""
    keys: dict[str, Consumed] = field(default_factory=dict)
    loose_keys: dict[str, Consumed] = field(default_factory=dict)
    each: Consumed | None = None
    positions: dict[int, Consumed] = field(default_factory=dict)
    matches: dict[str, dict[str, Consumed]] = field(default_factory=dict)
    loose_matches: dict[str, dict[str, Consumed]] = field(default_factory=dict)
    _objects: dict[tuple[str, ...], tuple[_Open, ...]] = field(default_factory=dict, repr=False, compare=False)
    """For the keys of an object met before, those that may leave something over. Kept from the first `left` on."""
    _entries: dict[tuple[str | None, ...], _Readers] = field(default_factory=dict, repr=False, compare=False)
    """For the texts that tell the entries of a list apart, who reads such an entry."""

    def at(self, parts: Iterable[Part]) -> Consumed:
        """The place that a path leads to, made where it is not yet there."""
        place = self
        for part in parts:
            place = place._child(part)
        return place

    def _child(self, part: Part) -> Consumed:
        match part:
            case Step(name, loosely):
                keys, key = (self.loose_keys, loose(name)) if loosely else (self.keys, name)
                return keys.setdefault(key, Consumed())
            case Each():
                self.each = self.each or Consumed()
                return self.each
            case Position(index):
                return self.positions.setdefault(index, Consumed())
            case Match(name, value, loosely):
                table = self.loose_matches if loosely else self.matches
                place = table.setdefault(name, {}).setdefault(loose(value) if loosely else value, Consumed())
                place.keys.setdefault(name, Consumed(whole=True))  # the field that selected it has been read
                return place

    def left(self, record: object) -> dict[str, str]:
        """Starred path of every leaf that is not consumed, with the first example."""
        found: dict[str, str] = {}
        _walk(record, self, "", found)
        return found


def example(value: object) -> str:
    """A value as text, at most 200 characters."""
    text = value if isinstance(value, str) else orjson.dumps(value).decode()
    return text if len(text) <= 200 else text[:199] + "…"


def _walk(node: object, place: Consumed, path: str, found: dict[str, str]) -> None:
    if type(node) is dict:
        _walk_object(node, place, path, found)
    elif type(node) is list:
        _walk_list(node, place, path, found)
    elif node is not None and node != "" and not _reads_one(place):
        _tell(path, node, found)


def _reads_one(place: Consumed) -> bool:
    """Whether a single value at this place is consumed; `[*]` reads one as a list of one."""
    return place.whole or place.scalar or (place.each is not None and _reads_one(place.each))


_Open = tuple[str, tuple[Consumed, ...], str]
"""A key that is not consumed with all beneath it, who reads it, and its name in paths."""


def _walk_object(node: dict[str, object], place: Consumed, path: str, found: dict[str, str]) -> None:
    keys = tuple(node)
    opened = place._objects.get(keys)
    if opened is None:
        if len(place._objects) >= _MOST_SHAPES:
            place._objects.clear()
        opened = place._objects[keys] = _open(keys, place)
    for key, children, name in opened:
        value = node[key]
        if not value and (value is None or value == "" or value == [] or value == {}):
            continue
        where = f"{path}.{name}" if path else name
        if not children:
            _all(value, where, found)
        elif len(children) == 1:
            _walk(value, children[0], where, found)
        else:
            _walk_common(value, children, where, found)


def _open(keys: tuple[str, ...], place: Consumed) -> tuple[_Open, ...]:
    if place.each is not None and place.each.whole:
        return ()
    read = [(key, tuple(_readers(place, key))) for key in keys]
    return tuple((key, children, _name(key)) for key, children in read if not any(child.whole for child in children))


def _readers(place: Consumed, key: str) -> list[Consumed]:
    """The places of the tree that read a key: by name, loosely, or as the one entry of a list."""
    children = []
    exact = place.keys.get(key)
    if exact is not None:
        children.append(exact)
    if place.loose_keys and (loosely := place.loose_keys.get(loose(key))) is not None:
        children.append(loosely)
    if place.each is not None:
        children.extend(_readers(place.each, key))
    return children


def _walk_list(node: list[object], place: Consumed, path: str, found: dict[str, str]) -> None:
    if not (place.positions or place.matches or place.loose_matches):
        each, starred = place.each, path + "[*]"
        if each is None or not each.whole:
            for entry in node:
                _all(entry, starred, found) if each is None else _walk(entry, each, starred, found)
        return
    for index, entry in enumerate(node):
        readers = _entry_readers(place, index, entry)
        if not readers.children:
            _all(entry, path + readers.selector, found)
        elif readers.whole or readers.nothing_left(entry):
            continue
        elif len(readers.children) == 1:
            _walk(entry, readers.children[0], path + readers.selector, found)
        else:
            _walk_common(entry, readers.children, path + readers.selector, found)


@dataclass
class _Readers:
    """Who reads the entries of a list that hold certain texts, and how such an entry is shown in paths."""

    children: tuple[Consumed, ...]
    selector: str
    whole: bool
    _shapes: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    """For the keys of an entry, those that no reader consumes with all beneath."""

    def nothing_left(self, entry: object) -> bool:
        """Whether it shows at a glance that every value of the entry is consumed by one of several readers."""
        if type(entry) is not dict or len(self.children) < 2:
            return False
        keys = tuple(entry)
        left = self._shapes.get(keys)
        if left is None:
            if len(self._shapes) >= _MOST_SHAPES:
                self._shapes.clear()
            opened = [{key for key, _, _ in _open(keys, child)} for child in self.children]
            left = self._shapes[keys] = tuple(set.intersection(*opened))
        return all(entry[key] is None or entry[key] == "" for key in left)


def _entry_readers(place: Consumed, index: int, entry: object) -> _Readers:
    if place.positions:
        return _told(*_children(place, index, entry, ""))
    texts: tuple[str | None, ...] = ()
    if type(entry) is dict:
        given = [entry.get(name) for table in (place.matches, place.loose_matches) for name in table]
        texts = tuple([text if isinstance(text, str) else None for text in given])
    known = place._entries.get(texts)
    if known is None:
        if len(place._entries) >= _MOST_SHAPES:
            place._entries.clear()
        known = place._entries[texts] = _told(*_children(place, index, entry, ""))
    return known


def _told(children: list[Consumed], selector: str) -> _Readers:
    return _Readers(tuple(children), selector, any(child.whole for child in children))


def _children(place: Consumed, index: int, entry: object, path: str) -> tuple[list[Consumed], str]:
    children, where = [], f"{path}[*]"
    if type(entry) is dict:
        for table, loosely in ((place.matches, False), (place.loose_matches, True)):
            for name, values in table.items():
                text = entry.get(name)
                if not isinstance(text, str):
                    continue
                if not loosely or where.endswith("[*]"):
                    where = f"{path}[{name}={text}]"
                child = values.get(loose(text) if loosely else text)
                if child is not None:
                    children.append(child)
    if index in place.positions:
        children.append(place.positions[index])
    if place.each is not None:
        children.append(place.each)
    return children, where


def _walk_common(entry: object, children: tuple[Consumed, ...], where: str, found: dict[str, str]) -> None:
    """Left over is what none of several readers of one place consumed."""
    left: dict[str, str] | None = None
    for child in children:
        mine: dict[str, str] = {}
        _walk(entry, child, where, mine)
        left = mine if left is None else {path: value for path, value in left.items() if path in mine}
    for path, value in (left or {}).items():
        _tell(path, value, found)


def _all(node: object, path: str, found: dict[str, str]) -> None:
    if type(node) is dict:
        for key, value in node.items():
            _all(value, f"{path}.{_name(key)}" if path else _name(key), found)
    elif type(node) is list:
        for entry in node:
            _all(entry, path + "[*]", found)
    elif node is not None and node != "":
        _tell(path, node, found)


def _tell(path: str, value: object, found: dict[str, str]) -> None:
    if path not in found:
        if len(found) < _MOST:
            found[path] = example(value)
        else:
            found.setdefault("…", example(value))


def _name(key: str) -> str:
    return key if not any(sign in key for sign in '.[]"') else f'"{key}"'
