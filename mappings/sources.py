"""Where values come from: `from`, `const`, `template`, with `split`, `map`, `default`, `when`. Compiled to closures.

A compiled source answers the values at a place with, for findings, where each stood.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final

import orjson

from mappings.document import Entry
from mappings.leftovers import Consumed
from mappings.paths import VARIABLES, Each, Path, PathSyntaxError, parse_path
from mappings.run import Run
from mappings.words import finding
from vocab.text import fold

__all__ = [
    "SOURCE_KEYS",
    "Alternative",
    "Place",
    "Source",
    "compile_condition",
    "compile_path",
    "compile_source",
    "compile_template",
    "starred",
]

SOURCE_KEYS: Final = ("from", "const", "template", "default", "split", "map", "strict", "when", "only", "take")
"""Keys of an entry that say where its value comes from; all others are options of its transform."""


@dataclass(frozen=True)
class Place:
    """Where the compiler stands: the tree's places of the object at hand (one or more) and of the record."""

    here: tuple[Consumed, ...]
    record: Consumed
    starred: str = ""
    primary: set[str] = field(default_factory=set)
    """Starred paths that some entry reads before all others: never left over as a mere alternative."""

    def targets(self, path: Path) -> list[Consumed]:
        """The tree places that a path leads to."""
        if path.root.startswith("$"):
            return []
        roots = (self.record,) if path.root == "record" else self.here
        return [root.at(path.parts) for root in roots]

    def below(self, paths: list[Path]) -> Place:
        """The place of a block opened by any of these paths. A list without `[*]` is read as each of its entries."""
        targets = [target for path in paths for target in self.targets(path)]
        return Place(
            (*targets, *(target.at((Each(),)) for target in targets)),
            self.record,
            starred(self.starred, paths[0]),
            self.primary,
        )


class Root(IntEnum):
    """What a path starts from."""

    HERE = 0
    RECORD = 1
    RUN = 2


@dataclass(frozen=True)
class Alternative:
    """One path of a `from:`: `get` gives, from its root, the value there, a list of values, or None."""

    path: Path
    get: Callable[[object], object]
    root: Root
    plain: bool = False
    """`get` answers what stands at the path, unfiltered."""

    def value(self, node: object, run: Run) -> object:
        """What stands there: a value, a list, or None."""
        root = self.root
        return self.get(node) if root == 0 else self.get(run.record) if root == 1 else self.get(run)

    def values(self, node: object, run: Run) -> list[object]:
        """What stands there as a list, empty where nothing does."""
        value = self.value(node, run)
        if value is None or value == "":
            return []
        return value if type(value) is list else [value]

    def where(self, node: object, run: Run, prefix: str, ordinal: int) -> str:
        """The concrete path of the value with this number."""
        if self.root is Root.RUN:
            return self.path.root
        at_root = self.root is Root.RECORD
        places = [place for place, _ in self.path.places(run.record if at_root else node, "" if at_root else prefix)]
        if ordinal < len(places) and self.path.many:
            return places[ordinal]
        if not places:
            return f"{prefix}.{self.path.text}" if prefix else self.path.text
        listed = isinstance(self.value(node, run), list)
        return f"{places[0]}[{ordinal}]" if listed else places[0]


@dataclass(frozen=True)
class Source:
    """A compiled source of values: the first alternative that holds something, else the default."""

    alternatives: tuple[Alternative, ...]
    constants: tuple[object, ...] = ()
    template: Callable[[object, Run], str | None] | None = None
    default: tuple[object, ...] = ()
    shape: Callable[[object, Run], list[object]] | None = None
    """Splitting and the look-up table, where the entry has them."""
    condition: Callable[[object, Run], bool] | None = None
    text: str = ""


def compile_path(text: str, entry: Entry) -> Path:
    """Parse a path, and check the variable it may name."""
    try:
        path = parse_path(text)
    except PathSyntaxError as error:
        raise entry.fail(error.vi, error.en) from error
    if path.root.startswith("$") and not re.fullmatch(r"\$[a-z_][a-z0-9_]*", path.root, re.IGNORECASE):
        raise entry.fail(f"Không có biến `{path.root}`.", f"Unknown variable `{path.root}`.")
    return path


def _alternative(path: Path, place: Place, *, whole: bool = True) -> Alternative:
    if path.root.startswith("$"):
        name = path.root[1:]
        return Alternative(path, lambda run: _variable(name, run), Root.RUN)
    at_root = path.root == "record"
    targets = place.targets(path)
    if whole:
        for target in targets:
            target.whole = True
    get: Callable[[object], object] = path.lister() if path.many else path.getter()
    return Alternative(path, get, Root.RECORD if at_root else Root.HERE, plain=True)


def _variable(name: str, run: object) -> object:
    assert isinstance(run, Run)
    if name == "identifier":
        return run.identifier
    value = getattr(run.context, name, None) if name in VARIABLES else (run.context.defaults or {}).get(name)
    return value or None


def compile_template(entry: Entry, place: Place) -> Callable[[object, Run], str | None]:
    """`{base}dataset/{name}`: the text with every path filled in, or nothing where one is empty."""
    pieces = re.split(r"\{([^{}]+)\}", entry.text())
    if len(pieces) == 1 or any("{" in piece or "}" in piece for piece in pieces[::2]):
        raise entry.fail("Mẫu cần các đường dẫn trong { }.", "A template holds paths in { }.")
    parts: list[str | Alternative] = [
        piece if index % 2 == 0 else _alternative(compile_path(piece, entry), place)
        for index, piece in enumerate(pieces)
    ]

    def fill(node: object, run: Run) -> str | None:
        filled = []
        for part in parts:
            if isinstance(part, str):
                filled.append(part)
                continue
            values = part.values(node, run)
            if not values or isinstance(values[0], dict | list):
                return None
            filled.append(str(values[0]).strip())
        return "".join(filled)

    return fill


def compile_source(entry: Entry, fields: dict[str, Entry], place: Place) -> Source:
    """Compile the source keys of an entry."""
    given = [key for key in ("from", "const", "template") if key in fields]
    if len(given) != 1:
        raise entry.fail(
            "Cần đúng một trong các khóa from, const, template.", "Exactly one of from, const, template is needed."
        )
    default = tuple(each.scalar() for each in fields["default"].listed()) if "default" in fields else ()
    condition = compile_condition(fields["when"], place) if "when" in fields else None
    shape = _shape(fields)
    if "const" in fields:
        constants = tuple(each.scalar() for each in fields["const"].listed())
        return Source((), constants, None, default, shape, condition, text="const")
    if "template" in fields:
        return Source(
            (),
            (),
            compile_template(fields["template"], place),
            default,
            shape,
            condition,
            text=fields["template"].text(),
        )
    take = fields["take"].one_of(("text", "object", "list"), "loại", "kind") if "take" in fields else None
    paths = [compile_path(each.text(), each) for each in fields["from"].listed()]
    if not paths:
        raise fields["from"].fail("Danh sách from trống.", "The list of from is empty.")
    place.primary.add(starred(place.starred, paths[0]))
    alternatives = tuple(_taking(_alternative(path, place, whole=take is None), path, place, take) for path in paths)
    return Source(alternatives, (), None, default, shape, condition, paths[0].text)


def _taking(alternative: Alternative, path: Path, place: Place, take: str | None) -> Alternative:
    """Values of one kind only; others are not this entry's to read."""
    if take is None:
        return alternative
    for target in place.targets(path):
        if take == "text":
            target.scalar = target.at((Each(),)).scalar = True
        elif take == "list":
            target.whole = True
    kinds = {"text": (str, int, float), "object": (dict,), "list": (list,)}[take]
    inner = alternative.get

    def get(root: object) -> object:
        value = inner(root)
        if type(value) is list:
            return value if list in kinds else [each if isinstance(each, kinds) else None for each in value]
        return value if isinstance(value, kinds) else None

    return Alternative(path, get, alternative.root)


def compile_condition(entry: Entry, place: Place) -> Callable[[object, Run], bool]:
    """`when: {path: type, is: [map, app]}`; also `not:` and `present: true|false`. Texts are compared folded."""
    fields = entry.checked_fields(("path", "is", "not", "present"), "khóa của when", "key of when")
    if "path" not in fields or len(fields) != 2:
        raise entry.fail("when cần path và một trong is, not, present.", "when needs path and one of is, not, present.")
    look = _alternative(compile_path(fields["path"].text(), fields["path"]), place, whole=False)
    for target in place.targets(look.path):
        target.scalar = True
    if "present" in fields:
        wanted = fields["present"].flag()
        return lambda node, run: bool(look.values(node, run)) is wanted
    negated = "not" in fields
    texts = frozenset(fold(each.text()) for each in fields["not" if negated else "is"].listed())
    return lambda node, run: any(fold(str(value)) in texts for value in look.values(node, run)) is not negated


def _shape(fields: dict[str, Entry]) -> Callable[[object, Run], list[object]] | None:
    split = _splitter(fields["split"]) if "split" in fields else None
    table = _table(fields["map"]) if "map" in fields else None
    strict = "strict" in fields and fields["strict"].flag()
    if split is None and table is None:
        return None

    def shape(value: object, run: Run) -> list[object]:
        parts = split(value) if split and isinstance(value, str) else [value]
        if table is None:
            return parts
        found: list[object] = []
        for part in parts:
            if not isinstance(part, dict | list) and (mapped := table.get(fold(str(part)))) is not None:
                found.extend(mapped)
            elif strict:
                run.notes.append(finding("lift.lookup.unknown", part, expected=", ".join(list(table)[:12])))
            else:
                found.append(part)
        return found

    return shape


def _splitter(entry: Entry) -> Callable[[str], list[object]]:
    signs = [each.text() for each in entry.listed()]
    if signs == ["json"]:
        return _split_json
    if signs == ["lines"]:
        return lambda text: [line.strip() for line in text.splitlines() if line.strip()]
    if not all(signs):
        raise entry.fail("Dấu tách không được để trống.", "A separator must not be empty.")
    pattern = re.compile("|".join(re.escape(sign) for sign in sorted(signs, key=len, reverse=True)))
    return lambda text: [part.strip() for part in pattern.split(text) if part.strip()]


def _split_json(text: str) -> list[object]:
    """A JSON list in a text, as CKAN's extras carry them; any other text is one value."""
    if text.lstrip().startswith("["):
        try:
            values = orjson.loads(text)
        except orjson.JSONDecodeError:
            return [text]
        return [value for value in values if value is not None and value != ""]
    return [text]


def _table(entry: Entry) -> dict[str, list[object]]:
    fields = entry.fields()
    return {fold(key): [each.scalar() for each in value.listed()] for key, value in fields.items()}


def starred(prefix: str, path: Path) -> str:
    """The path of an alternative as leftovers show it."""
    text = path.text.removeprefix("$record.")
    return f"{prefix}.{text}" if prefix and path.root == "here" else text
