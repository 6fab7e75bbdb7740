"""The conformance suite of connectors: what every one of them must keep to, tested from one call.

A third party describes a source of its kind once, as a `Scenario`, and gets all tests:

    class TestMine(conformance(MyScenario)):
        pass

The scenario serves a small source (on loopback, or as files) that it can change on request. Each test makes a new one.
Capabilities are tested both ways: what is declared must work, what is not must not be pretended. The tests need no
plugin and no fixture; any runner that collects methods named `test_...` will do.
"""

from __future__ import annotations

import threading
import traceback
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from types import TracebackType

import orjson
import psutil
from pydantic import ValidationError

from harvesters.config import SourceConfig
from harvesters.errors import RetryLater, StopRun
from harvesters.http import Fetcher
from harvesters.protocol import Checkpoint, Connector, EndOfListing, Event, RawRecord, Since, Unusable, Withdrawn
from vocab.findings import Finding

__all__ = ["ConnectorConformance", "Scenario", "conformance"]

_SURVIVES_AFTER_CLOSE = 2.0
_LONG_AGO = "Thu, 01 Jan 1970 00:00:00 GMT"


class Scenario(ABC):
    """A small, healthy source that can be changed. A context manager; nothing of it outlives the context.

    `secret` is the value of a secret header that the source's configuration refers to, or empty. `moment` is a
    time by the source's clock before which none of its records changed and after which `edit` happens.
    """

    secret: str = ""

    @abstractmethod
    def connector(self) -> Connector:
        """A new connector."""

    @abstractmethod
    def source(self) -> SourceConfig:
        """The configuration; the same for the scenario's whole life."""

    @abstractmethod
    def identifiers(self) -> frozenset[str]:
        """The identifiers of the records that a full listing gives now; at least three."""

    @abstractmethod
    def moment(self) -> datetime:
        """What an incremental run would ask from, before any `edit`."""

    @abstractmethod
    def edit(self) -> str:
        """Change one record (and its time of change); its identifier."""

    @abstractmethod
    def remove(self) -> str:
        """Take one record away, in the source's most explicit way; its identifier."""

    @abstractmethod
    def cut(self) -> None:
        """From now on the listing ends before its end."""

    @abstractmethod
    def fail(self) -> None:
        """From now on every request fails."""

    def hide(self) -> str:
        """Make one record private; its identifier. Needed where the connector declares `private`."""
        raise NotImplementedError

    def __enter__(self) -> Scenario:
        return self

    def __exit__(  # noqa: B027 - a scenario that opens nothing has nothing to close
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close what the scenario opened."""


def conformance(scenario: Callable[[], Scenario]) -> type[ConnectorConformance]:
    """The suite for one kind of source, as a class to derive a test class from."""

    class Suite(ConnectorConformance):
        __test__ = True
        make_scenario = staticmethod(scenario)

    return Suite


def _run(scenario: Scenario, since: Since | None = None) -> list[Event]:
    source = scenario.source()
    with Fetcher(source) as fetch:
        return list(scenario.connector().harvest(source, fetch, since or Since()))


def _run_to_fault(scenario: Scenario, since: Since | None = None) -> tuple[list[Event], Exception | None]:
    """Events up to the error, and the error where it is one of the two that are allowed."""
    source, events = scenario.source(), []
    with Fetcher(source) as fetch:
        try:
            for event in scenario.connector().harvest(source, fetch, since or Since()):
                events.append(event)
        except (RetryLater, StopRun) as error:
            return events, error
    return events, None


def _records(events: Sequence[Event]) -> list[RawRecord]:
    return [event for event in events if isinstance(event, RawRecord)]


def _identifiers(events: Sequence[Event]) -> list[str]:
    return [record.identifier for record in _records(events)]


def _end(events: Sequence[Event]) -> EndOfListing:
    ends = [number for number, event in enumerate(events) if isinstance(event, EndOfListing)]
    assert ends == [len(events) - 1], f"EndOfListing must come exactly once, as the last event; found at {ends}"
    last = events[-1]
    assert isinstance(last, EndOfListing)
    return last


def _findings(events: Sequence[Event]) -> Iterator[Finding]:
    for event in events:
        match event:
            case RawRecord(findings=found) | EndOfListing(findings=found):
                yield from found
            case Unusable(finding=finding):
                yield finding
            case _:
                pass


class ConnectorConformance:
    """All tests. Made for one kind of source by `conformance`."""

    __test__ = False
    make_scenario: Callable[[], Scenario]

    @contextmanager
    def _scenario(self) -> Iterator[Scenario]:
        with type(self).make_scenario() as scenario:
            yield scenario

    # -- what it says of itself -----------------------------------------------------------------------------

    def test_names_itself(self) -> None:
        with self._scenario() as scenario:
            made = scenario.connector()
            assert made.kind == scenario.source().kind and made.default_mapping
            assert type(made)().kind == made.kind, "a connector is constructed without arguments"

    def test_checks_its_options(self) -> None:
        with self._scenario() as scenario:
            source = scenario.source()
            scenario.connector().check(source)
            wrong = source.model_copy(update={"options": {**source.options, "no_such_option_anywhere": 1}})
            try:
                scenario.connector().check(wrong)
            except ValidationError:
                return
            raise AssertionError("an unknown option must raise pydantic.ValidationError")

    # -- a healthy listing ----------------------------------------------------------------------------------

    def test_full_listing(self) -> None:
        with self._scenario() as scenario:
            events = _run(scenario)
            assert _end(events).full, f"a healthy listing is full; findings: {_end(events).findings}"
            found = _identifiers(events)
            assert len(found) == len(set(found)), "identifiers are unique"
            assert set(found) == scenario.identifiers()
            assert not _end(events).unchanged

    def test_same_source_gives_the_same_records(self) -> None:
        with self._scenario() as scenario:
            first, again = _records(_run(scenario)), _records(_run(scenario))
            assert [(r.identifier, r.content, r.media_type) for r in first] == [
                (r.identifier, r.content, r.media_type) for r in again
            ]

    def test_shape_of_events(self) -> None:
        with self._scenario() as scenario:
            events = _run(scenario)
            for record in _records(events):
                _check_record(record)
            for finding in _findings(events):
                assert finding.rule and finding.vi and finding.en and finding.expectation
                assert finding.value is None or len(finding.value) <= 500
            time = _end(events).source_time
            assert time is None or time.tzinfo is not None

    def test_edited_record_is_another_and_the_rest_is_not(self) -> None:
        with self._scenario() as scenario:
            before = {record.identifier: record.content for record in _records(_run(scenario))}
            edited = scenario.edit()
            after = {record.identifier: record.content for record in _records(_run(scenario))}
            assert before.keys() == after.keys()
            assert {name for name in before if before[name] != after[name]} == {edited}

    # -- broken listings ------------------------------------------------------------------------------------

    def test_cut_listing_is_not_full(self) -> None:
        with self._scenario() as scenario:
            expected = scenario.identifiers()
            scenario.cut()
            events, error = _run_to_fault(scenario)
            assert set(_identifiers(events)) <= expected
            assert not any(isinstance(event, Withdrawn) for event in events), "a cut listing withdraws nothing"
            if error is None:
                assert not _end(events).full, "a listing that was cut is not full"
                assert not _end(events).validators, "validators of a cut listing would keep it for ever"
            else:
                assert not any(isinstance(event, EndOfListing) for event in events)

    def test_failing_source(self) -> None:
        with self._scenario() as scenario:
            scenario.fail()
            events, error = _run_to_fault(scenario)
            assert error is not None, "a source that fails raises RetryLater or StopRun"
            assert not _records(events)

    def test_source_that_fails_in_the_middle(self) -> None:
        with self._scenario() as scenario:
            expected, source = scenario.identifiers(), scenario.source()
            events: list[Event] = []
            with Fetcher(source) as fetch:
                try:
                    for event in scenario.connector().harvest(source, fetch, Since()):
                        if not events:
                            scenario.fail()
                        events.append(event)
                except (RetryLater, StopRun):
                    assert not any(isinstance(event, EndOfListing) for event in events)
                    return
            assert set(_identifiers(events)) == expected or not _end(events).full

    def test_left_early_it_leaves_nothing_behind(self) -> None:
        with self._scenario() as scenario:
            source = scenario.source()
            threads = {thread for thread in threading.enumerate() if thread.name.startswith("package_")}
            children = set(psutil.Process().children(recursive=True))
            with Fetcher(source) as fetch:
                events = scenario.connector().harvest(source, fetch, Since())
                next(iter(events))
                events.close()  # type: ignore[attr-defined]
            left = set(psutil.Process().children(recursive=True)) - children
            assert not psutil.wait_procs(left, timeout=_SURVIVES_AFTER_CLOSE)[1], "a process was left behind"
            now = {thread for thread in threading.enumerate() if thread.name.startswith("package_")}
            assert now <= threads, "a thread was left behind"

    # -- capabilities, both ways ----------------------------------------------------------------------------

    def test_resumable(self) -> None:
        with self._scenario() as scenario:
            events = _run(scenario)
            checkpoints = [event for event in events if isinstance(event, Checkpoint)]
            if not scenario.connector().capabilities.resumable:
                assert not checkpoints, "a connector that is not resumable gives no checkpoints"
                return
            assert checkpoints, "a resumable connector gives a checkpoint (make the scenario large enough)"
            for checkpoint in checkpoints:
                state = orjson.loads(orjson.dumps(checkpoint.state))
                rest = _run(scenario, Since(checkpoint=state))
                before = _identifiers(events[: events.index(checkpoint)])
                assert set(before) | set(_identifiers(rest)) == scenario.identifiers()
                assert not set(before) & set(_identifiers(rest)), "what was given before is not given again"
                assert _end(rest).full

    def test_foreign_checkpoint_starts_anew(self) -> None:
        with self._scenario() as scenario:
            for state in ({}, {"nonsense": [1, None]}, {"position": "x", "entries": -1, "digest": 5, "mode": 0}):
                events = _run(scenario, Since(checkpoint=dict(state)))
                assert set(_identifiers(events)) == scenario.identifiers()

    def test_incremental(self) -> None:
        with self._scenario() as scenario:
            moment = scenario.moment()
            edited = scenario.edit()
            events = _run(scenario, Since(modified=moment))
            if scenario.connector().capabilities.incremental:
                assert edited in _identifiers(events)
                assert set(_identifiers(events)) < scenario.identifiers(), "only what changed is given"
                assert not _end(events).full, "an incremental listing is never full"
            else:
                assert set(_identifiers(events)) == scenario.identifiers()
                assert _end(events).full, "who cannot ask for changes alone has seen everything"

    def test_conditional(self) -> None:
        with self._scenario() as scenario:
            first = _end(_run(scenario))
            if not scenario.connector().capabilities.conditional:
                assert not first.validators, "validators are for conditional connectors"
                given = _run(scenario, Since(validators={"etag": '"x"', "last-modified": _LONG_AGO}))
                assert set(_identifiers(given)) == scenario.identifiers(), "validators are not taken notice of"
                assert _end(given).full and not _end(given).unchanged
                return
            assert first.validators, "a conditional connector keeps validators (let the scenario send some)"
            second = _run(scenario, Since(validators=first.validators))
            assert _end(second).unchanged and not _records(second) and not _end(second).full
            assert _end(second).validators == first.validators, "they hold for the run after, too"
            edited = scenario.edit()
            third = _run(scenario, Since(validators=first.validators))
            assert not _end(third).unchanged and edited in _identifiers(third)

    def test_withdrawals(self) -> None:
        with self._scenario() as scenario:
            removed = scenario.remove()
            events = _run(scenario)
            withdrawn = [event.identifier for event in events if isinstance(event, Withdrawn)]
            assert removed not in _identifiers(events)
            assert withdrawn == ([removed] if scenario.connector().capabilities.withdrawals else [])
            assert _end(events).full

    def test_private(self) -> None:
        with self._scenario() as scenario:
            if not scenario.connector().capabilities.private:
                assert not any(record.private for record in _records(_run(scenario)))
                return
            hidden = scenario.hide()
            private = [record.identifier for record in _records(_run(scenario)) if record.private]
            assert private == [hidden]

    # -- secrets --------------------------------------------------------------------------------------------

    def test_no_secret_in_any_word(self) -> None:
        for damage in (lambda scenario: None, lambda scenario: scenario.cut(), lambda scenario: scenario.fail()):
            with self._scenario() as scenario:
                assert scenario.secret, "the scenario's source should refer to a secret"
                damage(scenario)
                events, error = _run_to_fault(scenario)
                told = repr([event for event in events if not isinstance(event, RawRecord)])
                told += repr([record.findings for record in _records(events)])
                if error is not None:
                    told += "".join(traceback.format_exception(error)) + repr(error.__context__)
                    told += f"{getattr(error, 'en', '')} {getattr(error, 'vi', '')}"
                assert scenario.secret not in told


def _check_record(record: RawRecord) -> None:
    assert record.identifier and record.identifier == record.identifier.strip()
    assert record.content, "a record has content"
    assert record.modified is None or record.modified.tzinfo is not None
    match record.media_type:
        case "application/json":
            assert isinstance(orjson.loads(record.content), dict)
        case "application/n-triples":
            lines = record.content.decode().splitlines()
            assert lines and all(line.rstrip().endswith(".") for line in lines)
        case other:
            raise AssertionError(f"{other} is no media type that mappings read")
