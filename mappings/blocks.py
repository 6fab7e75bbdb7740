"""Blocks of terms, compiled to closures that write `<property> object .` pairs.

A nested block makes a node of its own and writes its lines into the run; the pair that points to it goes to the
block around it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from dataclasses import field as default
from typing import Any, Final

from mappings.addresses import is_web_iri
from mappings.agencies import agency_of_node
from mappings.document import Entry
from mappings.errors import nearest
from mappings.paths import Path, Step, shown
from mappings.plans import Field, Tokens, Writer, emitter, field, planned, together, union
from mappings.points import FIGURES, Figures, figures, point_of_text, point_paths, write_point
from mappings.protocol import RecordClass
from mappings.run import RDF_TYPE, Run, derived_iri, distribution_iri, shared_iri
from mappings.sources import (
    SOURCE_KEYS,
    Alternative,
    Place,
    Root,
    compile_condition,
    compile_path,
    compile_source,
    compile_template,
)
from mappings.transforms import TRANSFORMS, default_transform, reader
from mappings.value_writers import value_writer
from mappings.vocabulary import Term, class_iri, class_terms, terms_named

__all__ = ["Compiler", "compile_terms", "text_source"]

_BLOCK_KEYS: Final = ("from", "iri", "key", "scope", "when", "only", "take", "class")
_EMPTY: Final[tuple[object, ...]] = (None, "", [], {})
_OF_THE_RECORD: Final = frozenset(("reference", "location", "unit", "period", "contact"))
"""Transforms that look at more than the text and the source, or write a node of the record each time."""


@dataclass
class Compiler:
    """What compiling one file gathers."""

    record_classes: tuple[str, ...] = ("Dataset",)
    schemes: set[str] = default(default_factory=set)
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
    return together(written)


def _all_tokens(paths: list[Path]) -> set[str]:
    return {token for path in paths if (token := path.token)}


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
        return together([_term(term, each, place, compiler) for each in value.value])
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

    def make(present: frozenset[str]) -> Writer | None:
        writers = [writer for one in alternatives if (writer := one.fitted(present)) is not None]
        if len(writers) < 2:
            return writers[0] if writers else None

        def write(node: object, run: Run, pairs: list[str], where: str) -> None:
            before = len(pairs)
            for writer in writers:
                writer(node, run, pairs, where)
                if len(pairs) > before:
                    return

        return write

    return field(union(alternatives), [token for one in alternatives for token in one.reads], make)


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
    if name == "point":
        return _point(term, value, fields, place)
    compiler.schemes.update(_schemes_read(name, term, fields))
    source = compile_source(value, fields, place)
    read = reader(name, term, {key: entry for key, entry in fields.items() if key in TRANSFORMS[name].options})
    emit = emitter(f"<{term.iri}> ", read, source.shape, remember=name not in _OF_THE_RECORD)
    always = source.constants or source.template or source.default
    paths = [each.path for each in source.alternatives]

    def make(present: frozenset[str]) -> Writer:
        kept = [each for each in source.alternatives if (token := each.path.token) is None or token in present]
        return value_writer(source, kept, emit, place.starred)

    return _only(fields, field(None if always else _tokens(paths), _all_tokens(paths), make))


def _point(term: Term, value: Entry, fields: dict[str, Entry], place: Place) -> Field:
    """`read: point`: the figures in fields of their own before those in one text."""
    options = figures(fields, place)
    source = compile_source(value, fields, place) if fields.keys() & {"from", "const", "template"} else None
    if source is None and not options.keys() & {"lat", "x"}:
        raise value.fail("Cần from, hoặc lat và lon, hoặc x và y.", "from, or lat and lon, or x and y are needed.")
    paths = [path for name in FIGURES if name in fields for path in point_paths(fields[name])]
    alternatives = source.alternatives if source else ()
    paths += [each.path for each in alternatives]
    prop = f"<{term.iri}> "

    def point(node: object, run: Run, pairs: list[str], where: str) -> None:
        run.writes += 1  # the reference system counts
        written = write_point(options, term, node, run)
        if written is None and not run.notes:
            written = _first_point(alternatives, options, term, node, run, where)
        if written is not None:
            pairs.append(f"{prop}{written} .")
        if run.notes:
            run.settle(_placed(paths, node, run, where))

    return _only(fields, field(_tokens(paths), _all_tokens(paths), lambda present: point))


def _first_point(
    alternatives: tuple[Alternative, ...], options: Figures, term: Term, node: object, run: Run, where: str
) -> str | None:
    """The point of the first text that holds one."""
    for alternative in alternatives:
        for ordinal, value in enumerate(alternative.values(node, run)):
            written = point_of_text(value, options, term, node, run)
            if run.notes:
                run.settle(alternative.where(node, run, where, ordinal))
            if written is not None:
                return written
    return None


def _placed(paths: list[Path], node: object, run: Run, where: str) -> str:
    """Where the first of the paths stands that leads to something."""
    for path in paths:
        at_root = path.root == "record"
        for at, value in path.places(run.record if at_root else node, "" if at_root else where):
            if value is not None and value != "":
                return at
    return where


def _schemes_read(name: str, term: Term, fields: dict[str, Entry]) -> set[str]:
    names = {each.text() for key in ("scheme", "crosswalk") if key in fields for each in fields[key].listed()}
    if name in ("concept", "format", "media_type") and term.target:
        names.add({"format": "file-type", "media_type": "media-type"}.get(name, term.target))
    if name in ("unit", "location"):
        names.add("units")
    names.update({"agent": ("agency",), "legal": ("legal-act",)}.get(name, ()))
    return names


def _only(fields: dict[str, Entry], inner: Field) -> Field:
    """`only: [series]`: for records of these classes."""
    if "only" not in fields:
        return inner
    wanted = frozenset(
        RecordClass(each.one_of(tuple(RecordClass), "loại bản ghi", "record class")) for each in fields["only"].listed()
    )

    def make(present: frozenset[str]) -> Writer | None:
        writer = inner.fit(present)
        if writer is None:
            return None

        def write(node: object, run: Run, pairs: list[str], where: str) -> None:
            if run.record_class in wanted:
                writer(node, run, pairs, where)

        return write

    return field(inner.tokens, inner.reads, make)


# --- nested nodes ---------------------------------------------------------------------------------------------


def _block(term: Term, value: Entry, place: Place, compiler: Compiler) -> Field:
    fields = value.fields()
    class_name = fields["class"].text() if "class" in fields else term.target
    own = {name: entry for name, entry in fields.items() if name not in _BLOCK_KEYS}
    below, paths = _below(fields, place)
    content = compile_terms(value, own, (class_name,), below, compiler)
    naming = _naming(term, class_name, fields, below)
    if class_name == "Agent":
        compiler.schemes.add("agency")
    condition = compile_condition(fields["when"], below) if "when" in fields else None
    prop, type_pair = f"<{term.iri}> ", f"{RDF_TYPE} <{class_iri(class_name)}> ."

    def one_node(inside: Writer) -> Writer:
        def write(node: object, run: Run, pairs: list[str], where: str) -> None:
            if condition is not None and not condition(node, run):
                return
            inner: list[str] = []
            inside(node, run, inner, where)
            iri, given = naming(node, run, inner)
            if run.notes:
                run.settle(where or term.name)
            if not inner and not given:
                return
            inner.append(type_pair)
            subject = f"<{iri}>"
            run.write(subject, inner)
            pairs.append(f"{prop}{subject} .")

        return write

    if not paths:  # the object at hand itself
        tokens = None if "iri" in fields else content.tokens
        here = field(tokens, content.reads, lambda present: one_node(content.fitted(present) or _nothing))
        return _only(fields, here)
    opening = _opening(fields, paths, one_node(planned(content)))
    return _only(fields, field(_tokens(paths), (), lambda present: opening))


def _nothing(node: object, run: Run, pairs: list[str], where: str) -> None:
    """The writer of an object that holds nothing of what is asked for."""


def _entries(places: Iterator[tuple[str, object]]) -> Iterator[tuple[object, str]]:
    """The values at places, a list as each of its entries."""
    for at, value in places:
        if type(value) is list:
            yield from ((entry, f"{at}[{index}]") for index, entry in enumerate(value))
        else:
            yield value, at


def _below(fields: dict[str, Entry], place: Place) -> tuple[Place, list[Path]]:
    """The place a block works at, and the paths that lead there; none where it works on the object at hand."""
    if "from" not in fields:
        return place, []
    entry = fields["from"]
    paths = [compile_path(each.text(), each) for each in entry.listed()]
    if any(path.root.startswith("$") for path in paths):
        raise entry.fail("Khối con cần một đường dẫn trong bản ghi.", "A nested block needs a path in the record.")
    return place.below(paths), paths


def _opening(fields: dict[str, Entry], paths: list[Path], inside: Writer) -> Writer:
    """Write a node for each of the objects at the first path that leads to any."""
    take = fields["take"].one_of(("text", "object", "list"), "loại", "kind") if "take" in fields else None
    match paths:
        case [Path(_, "here", (Step(name, False) as step,))]:
            return _opening_key(name, (shown(step, first=True), shown(step, first=False)), take, inside)
        case _:
            pass

    def write(node: object, run: Run, pairs: list[str], where: str) -> None:
        for path in paths:
            at_root = path.root == "record"
            found = [
                (child, at)
                for child, at in _entries(path.places(run.record if at_root else node, "" if at_root else where))
                if child not in _EMPTY and (take is None or isinstance(child, dict) is (take == "object"))
            ]
            if found:
                for child, at in found:
                    inside(child, run, pairs, at)
                return

    return write


def _opening_key(name: str, names: tuple[str, str], take: str | None, inside: Writer) -> Writer:
    """The plain case: one key, known to be there."""

    def write(node: Any, run: Run, pairs: list[str], where: str) -> None:
        value = node[name]
        if value is None:
            return
        at = where + names[1] if where else names[0]
        listed = type(value) is list
        for index, child in enumerate(value if listed else [value]):
            if child not in _EMPTY and (take is None or isinstance(child, dict) is (take == "object")):
                inside(child, run, pairs, f"{at}[{index}]" if listed else at)

    return write


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
        if class_name == "Agent" and (known := agency_of_node(pairs, term.iri, run)) is not None:
            return known, False
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
    value_of, of_node, here = alternative.value, alternative.get, alternative.root is Root.HERE

    def get(node: object, run: Run) -> str | None:
        value = of_node(node) if here else value_of(node, run)
        if value is None:
            return None
        if type(value) is str and value:
            return value.strip() or None
        return _first_text(value if isinstance(value, list) else [value])

    return get


def _first_text(values: list[object]) -> str | None:
    for each in values:
        if isinstance(each, str | int) and not isinstance(each, bool) and str(each).strip():
            return str(each).strip()
    return None
