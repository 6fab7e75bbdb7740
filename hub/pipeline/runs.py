"""A job from its lease to its last confirmation.

    LISTING ─► MAPPING ─► PLANNED ─► (HELD) ─► APPLYING ─► CONFIRMING ─► DONE

Each stage is resumable: its work is rows, and a job whose process died is taken up again where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import orjson
from sqlalchemy import Connection, delete, func, insert, literal, select, update
from sqlalchemy.sql.elements import ColumnElement

from harvesters.http import Fetcher, scrubbed
from harvesters.protocol import Connector, EndOfListing, Event, Since
from harvesters.registry import connector
from hub.clock import now, stamp
from hub.ledger import blobs, findings, jobs, log
from hub.ledger import sources as ledger_sources
from hub.ledger.engine import Ledger
from hub.ledger.jobs import Job, Lease
from hub.ledger.schema import JobKind, JobState, RecordState, Stage, hold, job, plan_entry, record, source, staged
from hub.ledger.terms import PEER_KIND
from hub.pipeline import staging
from hub.pipeline.applying import apply_plan
from hub.pipeline.lifting import lift_staged
from hub.pipeline.planning import Counts, Verdict, count, find_moves, judge_plan, note_absent, replace_held
from hub.pipeline.recipe import Recipe, Workshop
from hub.sources import Source

__all__ = ["Outcome", "Run", "stage_stored"]

OVERLAP = timedelta(hours=1)
_ADOPTABLE = timedelta(hours=1)
_FOLLOWED = "followed"
"""Among a job's validators: its listing was not full, and they are kept all the same."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a run ended."""

    job: Job
    counts: dict[str, int] = field(default_factory=dict)

    @property
    def held(self) -> bool:
        """Whether the plan waits for a steward."""
        return self.job.state is JobState.HELD


@dataclass
class Run:
    """One job at work. `progress` is told the stage and how many records it has seen."""

    ledger: Ledger
    workshop: Workshop
    lease: Lease
    progress: Callable[[Stage, int], None] = lambda stage, seen: None
    truth: Ledger | None = None
    """Where the raw records of earlier runs lie, for a rehearsal in a ledger of its own."""

    # stages ------------------------------------------------------------------------------------------

    def harvest(self, current: Job) -> Outcome:
        """Work a harvest job to its end or to its hold."""
        state = self._source(current.source_id)
        recipe = self._recipe(state.config)
        if current.stage is Stage.LISTING:
            current = self._adopt(current)
            end = self._list(current, state, recipe)
            if end.unchanged:
                return self._unchanged(current, state, end)
            current = self._at(Stage.MAPPING, listing_full=end.full, **_heard(end))
        return self._from_mapping(current, recipe)

    def remap(self, current: Job) -> Outcome:
        """Replay the stored raw records through today's recipe, without the source."""
        recipe = self._recipe(self._source(current.source_id).config)
        if current.stage is Stage.LISTING:
            with self.ledger.write() as connection:
                jobs.prove(connection, self.lease, stage=Stage.MAPPING.value, listing_full=False)
                stage_stored(connection, current.id, current.source_id)
            current = self._job()
        return self._from_mapping(current, recipe)

    def edit(self, current: Job) -> Outcome:
        """Take over what was staged when the job was made; a full one withdraws everything else."""
        recipe = self._recipe(self._source(current.source_id).config)
        if current.stage is Stage.LISTING:
            current = self._at(Stage.MAPPING, listing_full=current.full)
        return self._from_mapping(current, recipe)

    def plan_only(self, current: Job) -> Counts:
        """Everything up to the plan, for a dry run in a ledger of its own."""
        state = self._source(current.source_id)
        recipe = self._recipe(state.config)
        if current.kind is JobKind.REMAP:
            end = EndOfListing(full=False)
        else:
            end = self._list(current, state, recipe, conditional=False)
        current = self._at(Stage.MAPPING, listing_full=end.full)
        return self._plan(current, recipe)[0]

    # parts -------------------------------------------------------------------------------------------

    def _source(self, source_id: str) -> ledger_sources.SourceState:
        with self.ledger.read() as connection:
            return ledger_sources.get(connection, source_id)

    def _recipe(self, config: Source) -> Recipe:
        with self.ledger.write() as connection:
            return self.workshop.recipe(connection, config)

    def _job(self) -> Job:
        with self.ledger.read() as connection:
            return jobs.get(connection, self.lease.job_id)

    def _at(self, stage: Stage, **values: object) -> Job:
        with self.ledger.write() as connection:
            jobs.prove(connection, self.lease, stage=stage.value, **values)
        self.progress(stage, 0)
        return self._job()

    def _list(
        self, current: Job, state: ledger_sources.SourceState, recipe: Recipe, *, conditional: bool = True
    ) -> EndOfListing:
        kind = connector(state.config.kind)
        since = self._since(current, state, recipe, kind, conditional)
        self.progress(Stage.LISTING, 0)
        with self.ledger.write() as connection:
            jobs.prove(connection, self.lease)
            if since.checkpoint is None:
                staging.forget(connection, current.id)
        with Fetcher(state.config) as fetch:
            events = self._counted(scrubbed(kind.harvest(state.config, fetch, since)))
            end = staging.stage(self.ledger, self.lease, state.config.id, events)
        if not end.unchanged:
            # What was found in a listing holds until there is another one.
            with self.ledger.write() as connection:
                findings.add_source_findings(connection, state.config.id, (), job_id=current.id, first=True)
        return end

    def _adopt(self, current: Job) -> Job:
        """Go on where an earlier run broke off not long ago: take over what it staged, and its checkpoint."""
        if current.checkpoint is not None:
            return current
        with self.ledger.write() as connection:
            jobs.prove(connection, self.lease)
            earlier = jobs.broken_off(connection, current, since=stamp(now() - _ADOPTABLE))
            if earlier is None:
                return current
            staging.forget(connection, current.id)
            connection.execute(update(staged).where(staged.c.job_id == earlier.id).values(job_id=current.id))
            jobs.prove(connection, self.lease, checkpoint=earlier.checkpoint)
            jobs.spend(connection, earlier.id)
        return self._job()

    def _counted(self, events: Iterator[Event]) -> Iterator[Event]:
        for seen, event in enumerate(events, 1):
            if seen % 50 == 0:
                self.progress(Stage.LISTING, seen)
            yield event

    def _since(
        self,
        current: Job,
        state: ledger_sources.SourceState,
        recipe: Recipe,
        kind: Connector,
        conditional: bool,
    ) -> Since:
        checkpoint = None
        if current.checkpoint is not None and kind.capabilities.resumable:
            checkpoint = orjson.loads(current.checkpoint)
        same_recipe = state.recipe == recipe.digest
        validators = orjson.loads(state.validators) if conditional and same_recipe else {}
        modified = None
        if not current.full and kind.capabilities.incremental and state.incremental_from and same_recipe:
            modified = state.incremental_from - OVERLAP
        return Since(checkpoint, modified, validators, self._known(state.config.id), recipe.base)

    def _known(self, source_id: str) -> Callable[[str], bytes | None]:
        """The raw content of live records' last good versions, by identifier."""
        ledger = self.truth or self.ledger

        def known(identifier: str) -> bytes | None:
            with ledger.read() as connection:
                digest = connection.scalar(
                    select(record.c.raw_digest).where(
                        record.c.source_id == source_id,
                        record.c.identifier == staging.key_of(identifier),
                        record.c.state == RecordState.LIVE.value,
                    )
                )
                return None if digest is None else blobs.get_blobs(connection, [digest]).get(digest)

        return known

    def _unchanged(self, current: Job, state: ledger_sources.SourceState, end: EndOfListing) -> Outcome:
        """The source said that nothing changed since the last full listing."""
        counts = {"add": 0, "update": 0, "keep": state.live, "withdraw": 0, "reject": 0, "move": 0}
        with self.ledger.write() as connection:
            jobs.prove(connection, self.lease, unchanged=True, counts=orjson.dumps(counts).decode(), **_heard(end))
            current = jobs.get(connection, current.id)
            _remember_success(connection, current, state.recipe, full=True)
        return self._confirm(counts)

    def _from_mapping(self, current: Job, recipe: Recipe) -> Outcome:
        if current.stage is Stage.APPLYING:
            return self._apply(current, recipe)
        if current.stage is Stage.CONFIRMING:
            return self._confirm(current.counts)
        counts, verdict = self._plan(current, recipe)
        if verdict is not None:
            return self._hold(current, counts, verdict)
        return self._apply(self._job(), recipe)

    def _plan(self, current: Job, recipe: Recipe) -> tuple[Counts, Verdict | None]:
        source_id = current.source_id
        if current.stage is Stage.MAPPING:
            self.progress(Stage.MAPPING, 0)
            lift_staged(self.ledger, self.lease, recipe)
            if current.listing_full:
                with self.ledger.write() as connection:
                    jobs.prove(connection, self.lease)
                    note_absent(connection, current.id, source_id)
                find_moves(self.ledger, self.lease, recipe)
        with self.ledger.write() as connection:
            counts = count(connection, current.id, source_id)
            jobs.prove(
                connection, self.lease, stage=Stage.PLANNED.value, counts=orjson.dumps(counts.as_dict()).decode()
            )
            replace_held(connection, source_id, current.id)
        self.progress(Stage.PLANNED, counts.changes)
        # Who writes through the Action API has decided already.
        guarded = current.kind is not JobKind.EDIT
        believed = recipe.source.kind == PEER_KIND
        return counts, judge_plan(counts, recipe.source.guard, believed=believed) if guarded else None

    def _hold(self, current: Job, counts: Counts, verdict: Verdict) -> Outcome:
        with self.ledger.write() as connection:
            jobs.prove(connection, self.lease)
            connection.execute(
                insert(hold).values(
                    job_id=current.id,
                    source_id=current.source_id,
                    created=stamp(),
                    reason_vi=verdict.vi,
                    reason_en=verdict.en,
                )
            )
            jobs.end(connection, current.id, JobState.HELD, vi=verdict.vi, en=verdict.en)
            connection.execute(
                update(source)
                .where(source.c.id == current.source_id)
                .values(last_attempt=stamp(), last_error=None, failures=0)
            )
        return Outcome(self._job(), {**counts.as_dict(), "held": counts.changes + counts.reject})

    def _apply(self, current: Job, recipe: Recipe) -> Outcome:
        current = self._at(Stage.APPLYING)
        made = ("lift", "shape", "screen")
        origins = made if current.kind is JobKind.REMAP else ("harvest", *made)
        apply_plan(self.ledger, self.lease, current.source_id, recipe.base, origins=origins)
        with self.ledger.write() as connection:
            jobs.prove(connection, self.lease)
            staging.forget(connection, current.id)
            connection.execute(delete(plan_entry).where(plan_entry.c.job_id < current.id, _of(current.source_id)))
            findings.sweep(connection, current.source_id)
            if current.kind is JobKind.HARVEST:
                _remember_success(connection, current, recipe.digest, full=bool(current.listing_full))
            else:
                connection.execute(update(source).where(source.c.id == current.source_id).values(recipe=recipe.digest))
        return self._confirm(current.counts)

    def _confirm(self, counts: dict[str, int]) -> Outcome:
        """The ledger is done; the job is finished when every projection says so too (`settle`)."""
        with self.ledger.write() as connection:
            last = log.position(connection).seq
            jobs.prove(connection, self.lease, stage=Stage.CONFIRMING.value, last_seq=last)
            jobs.release(connection, self.lease)
        self.progress(Stage.CONFIRMING, 0)
        return Outcome(self._job(), {**counts, "held": 0})


def _of(source_id: str) -> ColumnElement[bool]:
    return plan_entry.c.job_id.in_(
        select(job.c.id).where(job.c.source_id == source_id, job.c.state != JobState.HELD.value)
    )


def _heard(end: EndOfListing) -> dict[str, object]:
    validators = {**end.validators, _FOLLOWED: "1"} if end.followed else end.validators
    return {
        "source_time": None if end.source_time is None else stamp(end.source_time),
        "validators": orjson.dumps(validators).decode(),
    }


def _remember_success(connection: Connection, current: Job, recipe: str | None, *, full: bool) -> None:
    values: dict[str, object] = {
        "last_attempt": stamp(),
        "last_success": stamp(),
        "failures": 0,
        "last_error": None,
        "recipe": recipe,
    }
    if full or not current.full:
        values["incremental_from"] = current.source_time or current.started or stamp()
    if full:
        values["last_full"] = stamp()
        if current.validators is not None:
            values["validators"] = current.validators
    elif _FOLLOWED in orjson.loads(current.validators or "{}"):
        values["validators"] = current.validators
    elif current.full:
        # It should have been whole and was not: neither "not modified" nor "since then" may spare the next run.
        values["validators"] = "{}"
    connection.execute(update(source).where(source.c.id == current.source_id).values(**values))


def stage_stored(connection: Connection, job_id: int, source_id: str) -> None:
    """Stage the raw records that the ledger holds: of each record its newest, good or rejected."""
    newest = func.coalesce(record.c.rejected_raw_digest, record.c.raw_digest)
    raw = select(
        literal(job_id),
        record.c.identifier,
        literal("record"),
        newest,
        record.c.media_type,
        record.c.source_modified,
        record.c.private,
    ).where(
        record.c.source_id == source_id,
        record.c.state.in_([RecordState.LIVE.value, RecordState.REJECTED.value]),
        newest.is_not(None),
    )
    columns = ["job_id", "identifier", "event", "raw_digest", "media_type", "modified", "private"]
    staging.forget(connection, job_id)
    connection.execute(insert(staged).from_select(columns, raw))
