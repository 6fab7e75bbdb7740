"""Blocks of terms, compiled to closures that write `<property> object .` pairs.

    Writer(node, run, pairs, where)   `node` is the place at hand, `where` its concrete path in the record

A nested block makes a node of its own and writes its lines into the run; the pair that points to it goes to the
block around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, KeysView
from dataclasses import dataclass, field
from typing import Final

from mappings.addresses import is_web_iri
from mappings.document import Entry
from mappings.errors import nearest
from mappings.paths import Path, matching_tokens
from mappings.protocol import RecordClass
from mappings.run import RDF_TYPE, Run, derived_iri, distribution_iri, shared_iri
from mappings.sources import (
    SOURCE_KEYS,
    Alternative,
    Place,
    Root,
    Source,
    compile_condition,
    compile_path,
    compile_source,
    compile_template,
    starred,
)
from mappings.transforms import TRANSFORMS, Reader, default_transform, reader
from mappings.vocabulary import Term, class_iri, class_terms, terms_named

__all__ = ["Compiler", "Field", "Writer", "compile_terms", "text_source"]

Writer = Callable[[object, Run, list[str], str], None]
Tokens = frozenset[str] | None
Emit = Callable[[object, Run, list[str]], None]
_BLOCK_KEYS: Final = ("from", "iri", "key", "scope", "when", "only", "take", "class")
_EMPTY: Final[tuple[object, ...]] = (None, "", [], {})


@dataclass(frozen=True, slots=True)
class Field:
    """A compiled entry, and what must be in the object at hand for it to have anything to read; None means anything."""

    write: Writer
    tokens: Tokens


@dataclass
class Compiler:
    """What compiling one file gathers."""

    record_classes: tuple[str, ...] = ("Dataset",)
    schemes: set[str] = field(default_factory=set)
    """Concept schemes that the mapping reads: part of its digest."""


def compile_terms(
    entry: Entry, fields: dict[str, Entry], class_names: tuple[str, ...], place: Place, compiler: Compiler
) -> Field:
    """Compile the terms of a block into one writer; a misspelt term is an error with the nearest right ones."""
    known: dict[str, Term] = {}
    for class_name in reversed(class_names):
        known.update(class_terms(class_name))
    written = []
    for name, value in fields.items():
        term = known.get(name)
        if term is None:
            raise _unknown_term(name, entry, known, class_names)
        written.append(_term(term, value, place, compiler))
    return _together(written)


def _together(fields: list[Field]) -> Field:
    """One writer that runs the fields whose values are there: most records hold few of those a mapping can read."""
    tokens = _union(fields)
    always = [field.write for field in fields if field.tokens is None]
    lists = sorted({tuple(token.split("\0")[:2]) for field in fields for token in field.tokens or () if "\0" in token})
    ordered = [(field.tokens, field.write) for field in fields]
    sometimes = len(always) < len(fields)

    def write(node: object, run: Run, pairs: list[str], where: str) -> None:
        if type(node) is not dict:
            for writer in always:
                writer(node, run, pairs, where)
            return
        present: set[str] | KeysView[str] = node.keys()
        if lists:
            present = set(node)
            for name, by in lists:
                present.update(matching_tokens(node.get(name), name, by))
        for needed, writer in ordered:
            if needed is None or not needed.isdisjoint(present):
                writer(node, run, pairs, where)

    return Field(write if sometimes else _all(always), tokens)


def _union(fields: list[Field]) -> Tokens:
    union: set[str] = set()
    for one in fields:
        if one.tokens is None:
            return None
        union |= one.tokens
    return frozenset(union)


def _all(writers: list[Writer]) -> Writer:
    def write(node: object, run: Run, pairs: list[str], where: str) -> None:
        for writer in writers:
            writer(node, run, pairs, where)

    return write


def _tokens(paths: list[Path]) -> Tokens:
    found = [path.token for path in paths]
    return None if None in found else frozenset(token for token in found if token)


def _unknown_term(name: str, entry: Entry, known: dict[str, Term], class_names: tuple[str, ...]) -> Exception:
    line, where = entry.line_of(name), " / ".join(class_names)
    if name in terms_named():
        users = [
            each for each in ("Dataset", "Distribution", "DataService", "DatasetSeries") if name in class_terms(each)
        ]
        hint = (
            (f" Thuật ngữ này thuộc {', '.join(users)}.", f" It belongs to {', '.join(users)}.") if users else ("", "")
        )
        return entry.fail(
            f"`{name}` không dùng được với {where}.{hint[0]}",
            f"`{name}` is no term of {where}.{hint[1]}",
            nearest(name, known),
            line,
        )
    return entry.fail(
        f"Hồ sơ không có thuật ngữ `{name}` ({where}).",
        f"The profile has no term `{name}` ({where}).",
        nearest(name, known),
        line,
    )


def _term(term: Term, value: Entry, place: Place, compiler: Compiler) -> Field:
    """One term: a path, an entry with keys, or a list of them, all of which are written."""
    if isinstance(value.value, list):
        if not value.value:
            raise value.fail("Danh sách trống.", "The list is empty.")
        return _together([_term(term, each, place, compiler) for each in value.value])
    if not value.is_map:
        path = Entry(value.file, value.line, {"from": value}, {"from": value.line})
        return _term(term, path, place, compiler)
    fields = value.fields()
    if "first" in fields:
        return _first(term, value, place, compiler)
    if _is_block(term, fields):
        return _block(term, value, place, compiler)
    return _value(term, value, place, compiler)


def _first(term: Term, value: Entry, place: Place, compiler: Compiler) -> Field:
    """The first of several entries that writes something."""
    fields = value.checked_fields(("first",), "khóa cạnh first", "key beside first")
    alternatives = [_term(term, each, place, compiler) for each in fields["first"].listed()]
    writers = [alternative.write for alternative in alternatives]

    def write(node: object, run: Run, pairs: list[str], where: str) -> None:
        before = len(pairs)
        for writer in writers:
            writer(node, run, pairs, where)
            if len(pairs) > before:
                return

    return Field(write, _union(alternatives))


def _is_block(term: Term, fields: dict[str, Entry]) -> bool:
    if term.kind not in ("node", "link") or fields.keys() & {"read", "const", "template"}:
        return False
    plain = {"from", "when", "only", "take", "split", "map", "default", "strict"}
    return not (set(fields) <= plain and default_transform(term))


# --- single values --------------------------------------------------------------------------------------------


def _value(term: Term, value: Entry, place: Place, compiler: Compiler) -> Field:
    fields = value.fields()
    name = fields["read"].one_of(TRANSFORMS, "phép đọc", "transform") if "read" in fields else default_transform(term)
    if name is None:
        raise value.fail(
            f"`{term.name}` là một nút; cần một khối con hoặc khóa read.",
            f"`{term.name}` is a node: it needs a nested block or `read`.",
        )
    value.checked_fields((*SOURCE_KEYS, "read", *TRANSFORMS[name].options), f"tùy chọn của {name}", f"option of {name}")
    compiler.schemes.update(_schemes_read(name, term, fields))
    source = compile_source(value, fields, place)
    read = reader(name, term, {key: entry for key, entry in fields.items() if key in TRANSFORMS[name].options})
    always = source.constants or source.template or source.default
    tokens = None if always else _tokens([each.path for each in source.alternatives])
    return Field(_only(fields, _writer(f"<{term.iri}> ", source, read, place)), tokens)


def _schemes_read(name: str, term: Term, fields: dict[str, Entry]) -> set[str]:
    names = {each.text() for key in ("scheme", "crosswalk") if key in fields for each in fields[key].listed()}
    if name in ("concept", "format", "media_type") and term.target:
        names.add({"format": "file-type", "media_type": "media-type"}.get(name, term.target))
    if name in ("unit", "location"):
        names.add("units")
    return names


def _writer(prop: str, source: Source, read: Reader, place: Place) -> Writer:
    emit = _emitter(prop, read, source.shape)
    if source.single is not None and not source.default and source.condition is None:
        return _quick(source.single, source.alternatives[0], emit)
    return _general(source, emit, place)


def _emitter(prop: str, read: Reader, shape: Callable[[object, Run], list[object]] | None) -> Emit:
    """Read one value and write its pairs. Findings stay in `run.notes`, for who knows the path."""

    def emit(value: object, run: Run, pairs: list[str]) -> None:
        terms = read(value, run)
        if type(terms) is str:
            pairs.append(f"{prop}{terms} .")
        elif terms:
            pairs.extend(f"{prop}{term} ." for term in terms)
        if run.side:
            pairs.extend(run.side)
            run.side.clear()

    if shape is None:
        return emit

    def shaped(value: object, run: Run, pairs: list[str]) -> None:
        for part in shape(value, run):
            if part not in _EMPTY:
                emit(part, run, pairs)

    return shaped


def _quick(get: Callable[[object], object], alternative: Alternative, emit: Emit) -> Writer:
    """The plain case: one path, nothing else."""

    def write(node: object, run: Run, pairs: list[str], where: str) -> None:
        value = get(node)
        if value is None or value == "":
            return
        if type(value) is list:
            _each(value, alternative, node, run, pairs, where, emit)
            return
        emit(value, run, pairs)
        if run.notes:
            run.settle(alternative.where(node, run, where, 0))

    return write


def _each(
    values: list[object], alternative: Alternative, node: object, run: Run, pairs: list[str], where: str, emit: Emit
) -> None:
    for ordinal, value in enumerate(values):
        if value is not None and value not in _EMPTY:
            emit(value, run, pairs)
            if run.notes:
                run.settle(alternative.where(node, run, where, ordinal))


def _general(source: Source, emit: Emit, place: Place) -> Writer:
    ordered = [(each.get, each.root, each, starred(place.starred, each.path)) for each in source.alternatives]

    def write(node: object, run: Run, pairs: list[str], where: str) -> None:
        if source.condition is not None and not source.condition(node, run):
            return
        before = len(pairs)
        taken: object = None
        for get, root, alternative, path in ordered:
            value = get(node) if root == 0 else get(run.record) if root == 1 else get(run)
            if value is None or value == "":
                continue
            if taken is not None and len(pairs) > before:
                _skip(value, taken, path, alternative, run)
            elif type(value) is list:
                _each(value, alternative, node, run, pairs, where, emit)
                taken = value
            else:
                emit(value, run, pairs)
                if run.notes:
                    run.settle(alternative.where(node, run, where, 0))
                taken = value
        for value in source.constants:
            emit(value, run, pairs)
        if source.template is not None and (text := source.template(node, run)):
            emit(text, run, pairs)
        if len(pairs) == before:
            for value in source.default:
                emit(value, run, pairs)
        if run.notes:
            run.settle(f"{where}.{source.text}" if where else source.text)

    return write


def _skip(value: object, taken: object, path: str, alternative: Alternative, run: Run) -> None:
    """An alternative that was not needed: what it says differently is left over."""
    if alternative.root is Root.RUN:
        return
    known = taken if isinstance(taken, list) else [taken]
    for each in value if isinstance(value, list) else [value]:
        if each is not None and each not in known and each not in _EMPTY:
            run.skip(path, each)
            return


def _only(fields: dict[str, Entry], writer: Writer) -> Writer:
    """`only: [series]`: for records of these classes."""
    if "only" not in fields:
        return writer
    wanted = frozenset(
        RecordClass(each.one_of(tuple(RecordClass), "loại bản ghi", "record class")) for each in fields["only"].listed()
    )

    def write(node: object, run: Run, pairs: list[str], where: str) -> None:
        if run.record_class in wanted:
            writer(node, run, pairs, where)

    return write


# --- nested nodes ---------------------------------------------------------------------------------------------


def _block(term: Term, value: Entry, place: Place, compiler: Compiler) -> Field:
    fields = value.fields()
    class_name = fields["class"].text() if "class" in fields else term.target
    own = {name: entry for name, entry in fields.items() if name not in _BLOCK_KEYS}
    below, opened, tokens = _open(fields, place)
    content = compile_terms(value, own, (class_name,), below, compiler)
    naming = _naming(term, class_name, fields, below)
    condition = compile_condition(fields["when"], below) if "when" in fields else None
    prop, type_pair = f"<{term.iri}> ", f"{RDF_TYPE} <{class_iri(class_name)}> ."

    def write_one(node: object, run: Run, pairs: list[str], where: str) -> None:
        if condition is not None and not condition(node, run):
            return
        inner: list[str] = []
        content.write(node, run, inner, where)
        iri, given = naming(node, run, inner)
        if not inner and not given:
            return
        inner.append(type_pair)
        subject = f"<{iri}>"
        run.lines.extend([f"{subject} {pair}" for pair in inner])
        pairs.append(f"{prop}{subject} .")

    def write(node: object, run: Run, pairs: list[str], where: str) -> None:
        for child, path in opened(node, run, where):
            write_one(child, run, pairs, path)

    if "from" not in fields and not ({"iri"} & fields.keys()):
        tokens = content.tokens
    return Field(_only(fields, write), tokens)


def _entries(places: Iterator[tuple[str, object]]) -> Iterator[tuple[object, str]]:
    """The values at places, a list as each of its entries."""
    for at, value in places:
        if type(value) is list:
            yield from ((entry, f"{at}[{index}]") for index, entry in enumerate(value))
        else:
            yield value, at


Opened = Callable[[object, Run, str], list[tuple[object, str]]]


def _open(fields: dict[str, Entry], place: Place) -> tuple[Place, Opened, Tokens]:
    """The place a block works at, and how its nodes are found."""
    if "from" not in fields:
        return place, (lambda node, run, where: [(node, where)]), None
    entry = fields["from"]
    take = fields["take"].one_of(("text", "object", "list"), "loại", "kind") if "take" in fields else None
    paths = [compile_path(each.text(), each) for each in entry.listed()]
    if any(path.root.startswith("$") for path in paths):
        raise entry.fail("Khối con cần một đường dẫn trong bản ghi.", "A nested block needs a path in the record.")
    below = place.below(paths)

    def opened(node: object, run: Run, where: str) -> list[tuple[object, str]]:
        for path in paths:
            at_root = path.root == "record"
            found = [
                (child, at)
                for child, at in _entries(path.places(run.record if at_root else node, "" if at_root else where))
                if child not in _EMPTY and (take is None or isinstance(child, dict) is (take == "object"))
            ]
            if found:
                return found
        return []

    return below, opened, _tokens(paths)


def _naming(
    term: Term, class_name: str, fields: dict[str, Entry], place: Place
) -> Callable[[object, Run, list[str]], tuple[str, bool]]:
    """How a node gets its IRI (of the source, of a key, else of what is said), and whether the source gave it."""
    iris = [text_source(each, place) for each in fields["iri"].listed()] if "iri" in fields else []
    keys = [text_source(each, place) for each in fields["key"].listed()] if "key" in fields else []
    shared = "scope" in fields and fields["scope"].one_of(("source", "record"), "phạm vi", "scope") == "source"
    if shared and not keys:
        raise fields["scope"].fail("scope: source cần khóa key.", "scope: source needs a key.")
    is_distribution, kind = class_name == "Distribution", "agent" if class_name == "Agent" else class_name.lower()

    def name(node: object, run: Run, pairs: list[str]) -> tuple[str, bool]:
        for get in iris:
            text = get(node, run)
            if text and is_web_iri(text):
                return text, True
        key = next((text for get in keys if (text := get(node, run))), None)
        if shared and key:
            return shared_iri(run.base, kind, run.context.source_id, key), False
        if is_distribution:
            return _unused(run, key or "\n".join(sorted(pairs))), False
        return derived_iri(run.base, run.uid, term.iri, [*pairs, key or ""]), False

    return name


def _unused(run: Run, key: str) -> str:
    """A distribution's IRI by its key; a second one of the same key in one record is another distribution."""
    count = run.keys[key] = run.keys.get(key, 0) + 1
    return distribution_iri(run.base, run.uid, key if count == 1 else f"{key}\n#{count}")


def text_source(entry: Entry, place: Place) -> Callable[[object, Run], str | None]:
    """A path or a template that gives one text."""
    if "{" in entry.text():
        return compile_template(entry, place)
    path = compile_path(entry.text(), entry)
    targets = place.targets(path)
    read_whole = [target.whole for target in targets]
    alternative = compile_source(entry, {"from": entry}, place).alternatives[0]
    for target, whole in zip(targets, read_whole, strict=True):
        target.whole, target.scalar = whole, True
    value_of = alternative.value

    def get(node: object, run: Run) -> str | None:
        value = value_of(node, run)
        if type(value) is str and value:
            return value.strip() or None
        for each in value if isinstance(value, list) else [value]:
            if isinstance(each, str | int) and not isinstance(each, bool) and str(each).strip():
                return str(each).strip()
        return None

    return get
