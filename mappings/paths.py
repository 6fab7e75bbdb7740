"""Paths into JSON records and rows: `notes`, `organization.title`, `resources[*].url`, `extras[key=issued].value`.

path     = step { "." step }            steps from the place at hand (in a nested block: the block's own)
         | "$record" { "." step }       from the record's root
         | "$" name                     a constant of the source (`$source_id`, `$language`, ...), see `VARIABLES`
         | "."                          the place at hand itself
step     = name | '"' any name '"' | "~" name        `~` compares loosely (case, diacritics, signs)
selector = "[*]" each (one value that is no list counts as a list of one)
         | "[0]" | "[-1]" by position
         | "[key=issued]" | "[key~tan suat]" the first entry whose field equals, or loosely equals, that text
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from vocab.text import tokens

__all__ = [
    "VARIABLES",
    "Each",
    "Match",
    "Path",
    "PathSyntaxError",
    "Position",
    "Step",
    "loose",
    "matching_tokens",
    "names_listed",
    "parse_path",
    "shown",
]

VARIABLES: Final = (
    "base",
    "identifier",
    "language",
    "publisher",
    "source_id",
    "source_title",
    "source_url",
)


@dataclass(frozen=True, slots=True)
class Step:
    """Into an object, by key; `loosely` compares folded words."""

    name: str
    loosely: bool = False


@dataclass(frozen=True, slots=True)
class Each:
    """Over a list."""


@dataclass(frozen=True, slots=True)
class Position:
    """Into a list, by position."""

    index: int


@dataclass(frozen=True, slots=True)
class Match:
    """Into a list of objects, by the text in one of their fields."""

    field: str
    value: str
    loosely: bool = False


Part = Step | Each | Position | Match
Get = Callable[[object], object]


class PathSyntaxError(ValueError):
    """A path that does not follow the grammar: `vi` and `en` say why."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi, self.en = vi, en


@lru_cache(maxsize=4096)
def loose(text: str) -> str:
    """The form in which loose names are compared: folded words alone."""
    return " ".join(tokens(text))


@dataclass(frozen=True, slots=True)
class Path:
    """A parsed path. `root` is `here`, `record`, or `$name` for a variable."""

    text: str
    root: str
    parts: tuple[Part, ...]

    @property
    def many(self) -> bool:
        """Whether it may give more than one value."""
        return any(isinstance(part, Each) for part in self.parts)

    @property
    def token(self) -> str | None:
        """What an object must hold for this path to lead anywhere: a key, or the entry of a list by a field's text.

        None where that cannot be said; the empty text where the path does not start in the object at hand.
        """
        first = self.parts[0] if self.parts else None
        if self.root != "here" or not isinstance(first, Step) or first.loosely:
            return None
        name = first.name
        if len(self.parts) > 1 and isinstance(match := self.parts[1], Match):
            return _token(name, match.field, loose(match.value) if match.loosely else match.value, match.loosely)
        return name

    def getter(self) -> Get:
        """A function from the place at hand to the one value there, or None. For a path that is not `many`."""
        match self.parts:
            case (Step(name, False), Match(field, value, loosely), Step(last, False)):
                return _entry_getter(name, field, loose(value) if loosely else value, 2 if loosely else 1, last)
            case _:
                pass
        gets = [_get(part) for part in self.parts]
        if not gets:
            return _itself
        if len(gets) == 1:
            return gets[0]
        if len(gets) == 2:
            first, second = gets
            return lambda node: second(first(node))
        return lambda node: _chain(gets, node)

    def lister(self) -> Callable[[object], list[object]]:
        """A function from the place at hand to all values there, those that are not there left out."""
        stages = [None if isinstance(part, Each) else _get(part) for part in self.parts]

        def values(node: object) -> list[object]:
            found = [node]
            for stage in stages:
                if stage is None:
                    found = [value for one in found for value in (one if type(one) is list else [one])]
                else:
                    found = [stage(one) for one in found]
                found = [value for value in found if value is not None]
            return found

        return values

    def places(self, node: object, prefix: str = "") -> Iterator[tuple[str, object]]:
        """What `lister` gives, each with its concrete path. Slower; used when a finding must say where."""
        return _places(self.parts, node, prefix)


def _entry_getter(name: str, field: str, value: str, which: int, last: str) -> Get:
    """`extras[key=issued].value` in one step."""

    def get(node: object) -> object:
        entries = node.get(name) if type(node) is dict else None
        if type(entries) is not list:
            return None
        index = _index(entries, field)
        entry = (index[1] if which == 1 else index[2]).get(value)
        return entry.get(last) if entry is not None else None

    return get


def _itself(node: object) -> object:
    return node


def _chain(gets: list[Get], node: object) -> object:
    for get in gets:
        node = get(node)
        if node is None:
            return None
    return node


def _get(part: Part) -> Get:
    match part:
        case Step(name, loosely):
            wanted = loose(name)
            if loosely:
                return lambda node: _loosely(node, wanted)
            return lambda node: node.get(name) if type(node) is dict else None
        case Position(index):
            return lambda node: _at(node, index)
        case Match(field, value, loosely):
            wanted = loose(value)
            if loosely:
                return lambda node: _matching_loosely(node, field, wanted)
            return lambda node: _matching(node, field, value)
        case Each():
            raise ValueError("a path over many values has no single getter")


def _loosely(node: object, wanted: str) -> object:
    if type(node) is dict:
        for key, value in node.items():
            if loose(key) == wanted:
                return value
    return None


def _at(node: object, index: int) -> object:
    if type(node) is list and -len(node) <= index < len(node):
        return node[index]
    return None


# The last list looked into, by field, with its entries by value: a record's extras are asked dozens of times.
# The list itself is kept and compared by identity, so that another list is never mistaken for it.
_Index = tuple[list[object], dict[str, dict[str, object]], dict[str, dict[str, object]]]
_LAST: dict[str, _Index] = {}


def _index(node: list[object], field: str) -> _Index:
    last = _LAST.get(field)
    if last is not None and last[0] is node:
        return last
    exact: dict[str, dict[str, object]] = {}
    loosely: dict[str, dict[str, object]] = {}
    for entry in node:
        if type(entry) is dict and isinstance(name := entry.get(field), str):
            exact.setdefault(name, entry)
            loosely.setdefault(loose(name), entry)
    made = _LAST[field] = (node, exact, loosely)
    return made


def _token(name: str, field: str, value: str, loosely: bool) -> str:
    return f"{name}\0{field}\0{'~' if loosely else '='}{value}"


def matching_tokens(node: object, name: str, field: str) -> list[str]:
    """The tokens of every entry of a list of objects."""
    if type(node) is not list:
        return []
    index = _index(node, field)
    head = f"{name}\0{field}\0"
    return [f"{head}={value}" for value in index[1]] + [f"{head}~{value}" for value in index[2]]


def names_listed(node: object, field: str) -> tuple[str, ...] | None:
    """The texts by which the entries of a list of objects are told apart; None where there is no list."""
    return tuple(_index(node, field)[1]) if type(node) is list else None


def _matching(node: object, field: str, value: str) -> object:
    return _index(node, field)[1].get(value) if type(node) is list else None


def _matching_loosely(node: object, field: str, wanted: str) -> object:
    return _index(node, field)[2].get(wanted) if type(node) is list else None


def _places(parts: tuple[Part, ...], node: object, prefix: str) -> Iterator[tuple[str, object]]:
    if not parts:
        yield prefix, node
        return
    part, rest = parts[0], parts[1:]
    if isinstance(part, Each):
        if type(node) is list:
            for index, entry in enumerate(node):
                if entry is not None:
                    yield from _places(rest, entry, f"{prefix}[{index}]")
        else:
            yield from _places(rest, node, prefix)
        return
    value = _get(part)(node)
    if value is not None:
        yield from _places(rest, value, prefix + shown(part, first=not prefix))


def shown(part: Part, *, first: bool) -> str:
    """A part as it stands in a path."""
    match part:
        case Step(name):
            plain = name if re.fullmatch(r"[^.\[\]\"~$\s][^.\[\]\"]*", name) else f'"{name}"'
            return plain if first else f".{plain}"
        case Each():
            return "[*]"
        case Position(index):
            return f"[{index}]"
        case Match(field, value, loosely):
            return f"[{field}{'~' if loosely else '='}{value}]"


_STEP = re.compile(r"(~?)(?:\"([^\"]+)\"|([^.\[\]\"~$\s](?:[^.\[\]\"]*[^.\[\]\"\s])?))")
_SELECTOR = re.compile(r"\[(?:(\*)|(-?\d+)|([^\]=~]+)([=~])(?:\"([^\"]*)\"|([^\]]*)))\]")
_VARIABLE = re.compile(r"\$([A-Za-z_][A-Za-z0-9_]*)")


def parse_path(text: str) -> Path:
    """Parse one path; raises `PathSyntaxError`."""
    text = text.strip()
    if text == ".":
        return Path(text, "here", ())
    if text.startswith("$") and not re.match(r"\$record(?=[.\[]|$)", text):
        variable = _VARIABLE.fullmatch(text)
        if variable is None:
            raise PathSyntaxError(
                f"Tên `{text}` không đọc được; sau $ chỉ có chữ, số và _.",
                f"Cannot read `{text}`: after $ stand letters, digits and _ alone.",
            )
        return Path(text, text, ())
    root, rest = ("record", text.removeprefix("$record")) if text.startswith("$record") else ("here", text)
    return Path(text, root, tuple(_parts(rest, text)))


def _parts(rest: str, text: str) -> Iterator[Part]:
    position, expect_step = 0, not rest.startswith((".", "["))
    while position < len(rest):
        selector = _SELECTOR.match(rest, position)
        if not expect_step and selector:
            yield _selector(selector)
            position = selector.end()
            continue
        if rest[position] == "." and not expect_step:
            position += 1
        step = _STEP.match(rest, position)
        if step is None or (position and not expect_step and rest[position - 1] != "."):
            raise PathSyntaxError(
                f"Đường dẫn `{text}` sai ở vị trí {position + 1}.",
                f"The path `{text}` is wrong at character {position + 1}.",
            )
        yield Step(step[2] or step[3], bool(step[1]))
        position, expect_step = step.end(), False
    if rest.endswith(".") or (not rest and text != "$record"):
        raise PathSyntaxError(f"Đường dẫn `{text}` chưa trọn.", f"The path `{text}` ends too early.")


def _selector(match: re.Match[str]) -> Part:
    if match[1]:
        return Each()
    if match[2]:
        return Position(int(match[2]))
    return Match(match[3].strip(), match[5] if match[5] is not None else match[6].strip(), match[4] == "~")
