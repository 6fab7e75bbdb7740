"""One page of a hub's event stream (N-Quads), read line by line: its members in order, and where it leads.

A page that is cut is told from one that is not: every line is whole, every member that is not a deletion has its
description, and numbers have no gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Final

from harvesters.errors import RetryLater

__all__ = ["Member", "Page", "last_chapter", "last_page", "read_page"]

_NS: Final = "https://w3id.org/open-data-hub/ns#"
_AS: Final = "https://www.w3.org/ns/activitystreams#"
_TYPE: Final = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
_OBJECT: Final = f"<{_AS}object>"
_PUBLISHED: Final = f"<{_AS}published>"
_VIA: Final = f"<{_NS}via>"
_NODE: Final = "<https://w3id.org/tree#node>"
_KINDS: Final = {f"<{_AS}Create>", f"<{_AS}Update>", f"<{_AS}Delete>"}
_DELETE: Final = f"<{_AS}Delete>"

_QUAD: Final = re.compile(
    r'(<[^<>"{}|^`\\\x00-\x20]*>|_:[^\s<>"]+)[ \t]+(<[^<>"{}|^`\\\x00-\x20]*>)[ \t]+'
    r'(<[^<>"{}|^`\\\x00-\x20]*>|_:[^\s<>"]+|"(?:[^"\\\n\r]|\\.)*"(?:@[A-Za-z0-9-]+|\^\^<[^<>\s]*>)?)'
    r"(?:[ \t]+(<[^<>\s]*>))?[ \t]*\."
)
_EVENT: Final = re.compile(r"/event/([1-9]\d{0,14})(-old)?>$")
_PAGE: Final = re.compile(r"/page/([1-9]\d{0,14})>$")
_CHAPTER: Final = re.compile(r"/chapter/([1-9]\d{0,14})>$")


@dataclass(slots=True)
class Member:
    """One event: what became of a dataset. `lines` describe it (empty: it is gone)."""

    number: int
    old: bool
    """An event that moves a record to another IRI has two members; this one is about the IRI that it left."""
    kind: str = ""
    iri: str = ""
    published: str = ""
    via: set[str] = field(default_factory=set)
    lines: list[str] = field(default_factory=list)

    @property
    def deleted(self) -> bool:
        return self.kind == _DELETE

    @property
    def mark(self) -> str:
        """By what this event is known again: in a feed that began anew its number means another."""
        text = f"{self.number}\n{self.old}\n{self.kind}\n{self.iri}\n{self.published}"
        return sha256(text.encode()).hexdigest()[:32]


@dataclass(frozen=True, slots=True)
class Page:
    """The members of a page, in order."""

    members: tuple[Member, ...]

    @property
    def last(self) -> Member | None:
        """The newest."""
        return self.members[-1] if self.members else None


def read_page(lines: Iterable[bytes], shown: str) -> Page:
    """The page; raises `RetryLater` for what is none, or not whole."""
    members: dict[str, Member] = {}
    graphs: dict[str, list[str]] = {}
    for raw in lines:
        line = raw.decode("utf-8", "replace").rstrip("\n").rstrip("\r")
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _QUAD.fullmatch(line)
        if found is None:
            raise _broken(shown, "a line that is no statement", "một dòng không phải phát biểu")
        subject, predicate, value, graph = found.groups()
        if graph is not None:
            graphs.setdefault(graph, []).append(f"{subject} {predicate} {value} .")
        elif (event := _EVENT.search(subject)) is not None:
            member = members.setdefault(subject, Member(int(event[1]), event[2] is not None))
            _take(member, predicate, value)
    for name, member in members.items():
        member.lines = graphs.get(name, [])
        if not (member.kind and member.iri and member.published and (member.deleted or member.lines)):
            raise _broken(shown, f"event {member.number} is not whole", f"sự kiện {member.number} không đầy đủ")
    ordered = tuple(sorted(members.values(), key=lambda one: (one.number, not one.old)))
    numbers = sorted({one.number for one in ordered})
    if numbers and numbers[-1] - numbers[0] + 1 != len(numbers):
        raise _broken(shown, "numbers of events with a gap", "số thứ tự sự kiện bị khuyết")
    return Page(ordered)


def _take(member: Member, predicate: str, value: str) -> None:
    if predicate == _TYPE and value in _KINDS:
        member.kind = value
    elif predicate == _OBJECT and value[0] == "<":
        member.iri = value[1:-1]
    elif predicate == _PUBLISHED:
        member.published = value
    elif predicate == _VIA and value[0] == "<":
        member.via.add(value[1:-1])


def _broken(shown: str, en: str, vi: str) -> RetryLater:
    return RetryLater(
        f"{shown}: the page of the event stream cannot be read: {en}",
        f"{shown}: không đọc được trang của luồng sự kiện: {vi}",
    )


def last_page(lines: Iterable[str]) -> int:
    """The highest number of a page that a root or chapter leads to; 0 where it leads to none."""
    return _highest(lines, _PAGE)


def last_chapter(lines: Iterable[str]) -> int:
    """The highest number of a chapter, likewise."""
    return _highest(lines, _CHAPTER)


def _highest(lines: Iterable[str], wanted: re.Pattern[str]) -> int:
    found = (wanted.search(match[3]) for line in lines if (match := _QUAD.fullmatch(line)) and match[2] == _NODE)
    return max((int(one[1]) for one in found if one), default=0)
