"""Rehearsals: what a run would do, in a scratch ledger; a first look at a source; a file through a mapping.

Nothing of it is written to the home.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, insert, select

from harvesters.http import Fetcher, scrubbed
from harvesters.protocol import EndOfListing, RawRecord, Since, Unusable
from harvesters.registry import connector
from hub.home import Home
from hub.ledger import blobs, jobs
from hub.ledger import sources as ledger_sources
from hub.ledger.engine import Ledger
from hub.ledger.schema import JobKind, RecordState, record, setting, source
from hub.ledger.sql import slices
from hub.ledger.terms import PEER_KIND
from hub.pipeline.differences import PlannedChange, planned
from hub.pipeline.lifting import Draft, make
from hub.pipeline.planning import Counts, Verdict, judge_plan
from hub.pipeline.recipe import Recipe
from hub.pipeline.runs import Run, stage_stored
from hub.pipeline.work import Progress, workshop
from hub.sources import Source
from mappings.protocol import Leftover, Lifted, Subject
from vocab.findings import Finding

__all__ = ["Looked", "Preview", "Rehearsal", "judge_raw", "look", "preview", "rehearse"]


@dataclass(frozen=True)
class Rehearsal:
    """A plan that was computed and not kept."""

    counts: Counts
    verdict: Verdict | None
    changes: tuple[PlannedChange, ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """One raw record with what became of it."""

    identifier: str
    lifted: Lifted | None
    findings: tuple[Finding, ...]


@dataclass
class Preview:
    """The first records of a source, mapped and judged."""

    records: list[Looked] = field(default_factory=list)
    unusable: list[Finding] = field(default_factory=list)
    leftovers: Counter[str] = field(default_factory=Counter)
    examples: dict[str, str] = field(default_factory=dict)
    full: bool | None = None


def rehearse(home: Home, source_id: str, kind: JobKind, *, progress: Progress, limit: int = 200) -> Rehearsal:
    """Compute the plan of a harvest or remap without writing anything to this home.

    Raises `HarvestError` and `UnknownSource`.
    """
    with home.ledger.read() as connection:
        state = ledger_sources.get(connection, source_id)
    with _scratch(home, source_id, raw=kind is JobKind.REMAP) as scratch:
        with scratch.write() as connection:
            job_id = jobs.create(connection, source_id, kind, trigger="rehearsal")
            lease = jobs.claim(connection, job_id)
            if kind is JobKind.REMAP:
                stage_stored(connection, job_id, source_id)
            current = jobs.get(connection, job_id)
        counts = Run(scratch, workshop(home), lease, progress, home.ledger).plan_only(current)
        changes = tuple(planned(scratch, job_id, truth=home.ledger, limit=limit))
    return Rehearsal(counts, judge_plan(counts, state.config.guard, believed=state.config.kind == PEER_KIND), changes)


@contextmanager
def _scratch(home: Home, source_id: str, *, raw: bool) -> Iterator[Ledger]:
    """A throw-away ledger that knows this source and its records."""
    with tempfile.TemporaryDirectory(prefix="hub-rehearsal-") as folder:
        scratch = Ledger.at(Path(folder) / "ledger.sqlite")
        try:
            scratch.upgrade()
            with home.ledger.read() as original, scratch.write() as copy:
                _copy(original, copy, source_id, raw=raw)
            yield scratch
        finally:
            scratch.dispose()


def _copy(original: Connection, copy: Connection, source_id: str, *, raw: bool) -> None:
    for table, condition in (
        (setting, setting.c.name == "base"),
        (source, source.c.id == source_id),
        (record, record.c.source_id == source_id),
    ):
        rows = original.execution_options(yield_per=1000).execute(select(table).where(condition))
        for part in slices((dict(row._mapping) for row in rows), 1000):
            copy.execute(insert(table), part)
            if raw and table is record:
                wanted = [row["rejected_raw_digest"] or row["raw_digest"] for row in part if _kept(row)]
                blobs.put_blobs(copy, blobs.get_blobs(original, [digest for digest in wanted if digest]))


def _kept(row: dict[str, object]) -> bool:
    return row["state"] != RecordState.WITHDRAWN.value


def preview(home: Home, source_id: str, *, limit: int = 20) -> Preview:
    """The first records of a source mapped and judged; nothing is written. Raises `HarvestError`, `UnknownSource`."""
    with home.ledger.read() as connection:
        config = ledger_sources.get(connection, source_id).config
    return look(home, config, limit=limit)


def look(home: Home, config: Source, *, mapping: str | None = None, limit: int | None = None) -> Preview:
    """Fetch, map and judge the records of a source that need not be known here."""
    recipe = _recipe(home, config, mapping)
    seen = Preview()
    raws: list[RawRecord] = []
    with Fetcher(config) as fetch:
        for event in scrubbed(connector(config.kind).harvest(config, fetch, Since())):
            match event:
                case RawRecord():
                    raws.append(event)
                case Unusable():
                    seen.unusable.append(event.finding)
                case EndOfListing():
                    seen.full = event.full
                    seen.unusable.extend(event.findings)
                case _:
                    pass
            if len(raws) >= 500:
                _judge(recipe, raws, seen)
                raws = []
            if limit is not None and len(raws) + len(seen.records) >= limit:
                break
    _judge(recipe, raws if limit is None else raws[: limit - len(seen.records)], seen)
    return seen


def judge_raw(home: Home, config: Source, raws: list[RawRecord], *, mapping: str | None = None) -> Preview:
    """Map and judge raw records that are at hand."""
    seen = Preview()
    _judge(_recipe(home, config, mapping), raws, seen)
    return seen


def _recipe(home: Home, config: Source, mapping: str | None) -> Recipe:
    with home.ledger.read() as connection:
        base = connection.scalar(select(setting.c.value).where(setting.c.name == "base")) or home.settings.base
    return workshop(home).recipe_with(config, base, mapping)


def _judge(recipe: Recipe, raws: list[RawRecord], seen: Preview) -> None:
    drafts = [
        Draft(Subject(raw.identifier, raw.content, raw.media_type), recipe.context(raw.identifier), tuple(raw.findings))
        for raw in raws
    ]
    for raw, one in zip(raws, make(recipe, drafts), strict=True):
        seen.records.append(Looked(raw.identifier, one.lifted, tuple(found for _, found in one.findings)))
        if one.lifted is not None:
            _count(one.lifted.leftovers, seen)


def _count(leftovers: tuple[Leftover, ...], seen: Preview) -> None:
    for left in leftovers:
        seen.leftovers[left.path] += 1
        seen.examples.setdefault(left.path, left.example)
