"""Which entries of a mapping an object can feed, worked out once for each set of keys that objects come with.

    Writer(node, run, pairs, where)   `node` is the place at hand, `where` its concrete path in the record

Records of one source have few shapes. A `Field` gives, for the tokens that are present (`mappings.paths.Path.token`),
a writer that looks at nothing else; `planned` finds the writer of an object by its keys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from mappings.paths import matching_tokens, names_listed
from mappings.run import Run
from mappings.texts import mended_text

__all__ = ["Emit", "Field", "Tokens", "Writer", "emitter", "field", "planned", "together", "union"]

Writer = Callable[[object, Run, list[str], str], None]
Emit = Callable[[object, Run, list[str]], None]
Read = Callable[[object, Run], str | list[str] | tuple[str, ...] | None]
Tokens = frozenset[str] | None
_EMPTY: Final[tuple[object, ...]] = (None, "", [], {})
_MOST_PLANS: Final = 1024
_MOST_VALUES: Final = 1024
_REST: Final = 1 << 14
_LONGEST_VALUE: Final = 100
"""Longer texts hardly ever come twice."""


@dataclass(frozen=True, slots=True)
class Field:
    """A compiled entry. It has something to read where the object at hand holds one of `tokens`; None means anything.

    `reads` are all tokens that change what `fit` answers: the writer for an object that holds these of them.
    """

    tokens: Tokens
    reads: frozenset[str]
    fit: Callable[[frozenset[str]], Writer | None]

    def fitted(self, present: frozenset[str]) -> Writer | None:
        """The writer for an object, None where it has nothing to read there."""
        if self.tokens is not None and self.tokens.isdisjoint(present):
            return None
        return self.fit(present & self.reads)


def field(tokens: Tokens, reads: Iterable[str], make: Callable[[frozenset[str]], Writer | None]) -> Field:
    """A field whose writers are made once for each set of present tokens."""
    made: dict[frozenset[str], Writer | None] = {}

    def fit(present: frozenset[str]) -> Writer | None:
        if present in made:
            return made[present]
        if len(made) >= _MOST_PLANS:
            made.clear()
        writer = made[present] = make(present)
        return writer

    return Field(tokens, frozenset(reads) | (tokens or frozenset()), fit)


def together(fields: list[Field]) -> Field:
    """One field out of several, written in their order."""

    def make(present: frozenset[str]) -> Writer | None:
        return _all([writer for one in fields if (writer := one.fitted(present)) is not None])

    return field(union(fields), [token for one in fields for token in one.reads], make)


def union(fields: list[Field]) -> Tokens:
    """The tokens of which any one is enough."""
    found: set[str] = set()
    for one in fields:
        if one.tokens is None:
            return None
        found |= one.tokens
    return frozenset(found)


def _all(writers: list[Writer]) -> Writer | None:
    if len(writers) < 2:
        return writers[0] if writers else None

    def write(node: object, run: Run, pairs: list[str], where: str) -> None:
        for writer in writers:
            writer(node, run, pairs, where)

    return write


def planned(content: Field) -> Writer:
    """A writer for objects of any shape."""
    lists = sorted({(token.split("\0")[0], token.split("\0")[1]) for token in content.reads if "\0" in token})
    plans: dict[object, Writer | None] = {}
    bare = content.fitted(frozenset())

    def plan(node: dict[str, object]) -> Writer | None:
        present = set(node)
        for name, by in lists:
            present.update(matching_tokens(node.get(name), name, by))
        return content.fitted(frozenset(present))

    def write(node: object, run: Run, pairs: list[str], where: str) -> None:
        if type(node) is dict:
            key = (*node, *[names_listed(node.get(name), by) for name, by in lists]) if lists else tuple(node)
            if key in plans:
                writer = plans[key]
            else:
                if len(plans) >= _MOST_PLANS:
                    plans.clear()
                writer = plans[key] = plan(node)
        else:
            writer = bare
        if writer is not None:
            writer(node, run, pairs, where)

    return write


# --- values -----------------------------------------------------------------------------------------------------


def emitter(
    prop: str,
    read: Read,
    shape: Callable[[object, Run], list[object]] | None,
    *,
    remember: bool,
) -> Emit:
    """Read one value and write its pairs. Findings stay in `run.notes`, for who knows the path.

    `remember`: the reader depends on the text and on `run.scope` alone, so what it answered holds for the next record.
    """

    if shape is not None:
        shaped = _shaped(_plain(prop, read), shape)
        return _remembering(shaped) if remember else shaped
    return _remembering(_plain(prop, read)) if remember else _plain(prop, read)


def _plain(prop: str, read: Read) -> Emit:
    def emit(value: object, run: Run, pairs: list[str]) -> None:
        if type(value) is str and (not value.isascii() or "?" in value):
            value = mended_text(value, run)
        terms = read(value, run)
        if type(terms) is str:
            pairs.append(f"{prop}{terms} .")
        elif terms:
            pairs.extend([f"{prop}{term} ." for term in terms])
        if run.side:
            pairs.extend(run.side)
            run.side.clear()

    return emit


def _shaped(emit: Emit, shape: Callable[[object, Run], list[object]]) -> Emit:
    def shaped(value: object, run: Run, pairs: list[str]) -> None:
        if type(value) is str and not value.isascii():
            value = mended_text(value, run)
        for part in shape(value, run):
            if part not in _EMPTY:
                emit(part, run, pairs)

    return shaped


def _remembering(fresh: Emit) -> Emit:
    """Keep the pairs of texts that wrote no node and brought up no finding; rest where hardly any text comes twice."""
    memory: dict[tuple[str, str], tuple[str, ...]] = {}
    hits = rest = 0

    def emit(value: object, run: Run, pairs: list[str]) -> None:
        nonlocal hits, rest
        if rest or type(value) is not str or len(value) > _LONGEST_VALUE:
            rest -= rest > 0
            fresh(value, run, pairs)
            return
        key = (value, run.scope)
        known = memory.get(key)
        if known is not None:
            hits += 1
            pairs.extend(known)
            return
        before, writes, notes = len(pairs), run.writes, len(run.notes)
        fresh(value, run, pairs)
        if run.writes == writes and len(run.notes) == notes:
            if len(memory) >= _MOST_VALUES:
                memory.clear()
                rest = _REST if hits < _MOST_VALUES else 0
                hits = 0
            memory[key] = tuple(pairs[before:])

    return emit
