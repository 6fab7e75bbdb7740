"""Writers of single values: what a term's source finds in an object is given to what reads and writes it."""

from __future__ import annotations

from typing import Any, Final

from mappings.paths import Step
from mappings.plans import Emit, Writer
from mappings.run import Run
from mappings.sources import Alternative, Root, Source, starred

__all__ = ["value_writer"]

_EMPTY: Final[tuple[object, ...]] = (None, "", [], {})


def value_writer(source: Source, kept: list[Alternative], emit: Emit, at: str) -> Writer:
    """The writer of those alternatives of a source that an object has. `at` is the starred path of the block."""
    fixed = source.constants or source.template or source.default or source.condition
    if len(kept) == 1 and not fixed and kept[0].root is Root.HERE:
        return _quick(kept[0], emit)
    return _general(source, kept, emit, at)


def _quick(alternative: Alternative, emit: Emit) -> Writer:
    """The plain case: one path, nothing else."""
    match alternative.path.parts:
        case (Step(name, False),) if alternative.plain:
            return _quickest(name, alternative, emit)
        case _:
            get = alternative.get

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


def _quickest(name: str, alternative: Alternative, emit: Emit) -> Writer:
    """A key that is known to be there."""

    def write(node: Any, run: Run, pairs: list[str], where: str) -> None:
        value = node[name]
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


def _general(source: Source, kept: list[Alternative], emit: Emit, at: str) -> Writer:
    ordered = [(each.get, each.root, each, starred(at, each.path)) for each in kept]

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
