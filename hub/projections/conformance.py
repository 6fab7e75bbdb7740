"""The conformance suite of projections: one call checks that a projection is what the follower relies on.

`check(open_projection, observe, folder)` runs histories of additions, updates, withdrawals and withholdings of records
that share subjects, in the ledger of a temporary home, against the in-memory twin:

- delivered in batches of any size, delivered twice, resumed after closing: the same state;
- a batch beyond the cursor is refused with `OutOfOrder` and changes nothing;
- started from nothing: the same state; reconciled: no difference;
- killed (`kill -9`) at any moment and followed again: the same state.

A third party's test is one call. `observe(home)` answers whatever `==` compares; equal ledgers must give equal
observations. With `expect`, which tells from the twin what must be observed, content is checked too.
For the kills `open_projection` must be importable by its name; `kills=0` leaves them out. What a projection needs in
a home beside the ledger (settings, a target to publish to) `prepare(home)` puts there, once for each home, before it is
opened. Homes are folders with SQLite unless `homes` makes others.
"""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, insert, select, update

from hub.clock import stamp
from hub.home import Home
from hub.ledger import sources
from hub.ledger.blobs import put_blobs
from hub.ledger.log import Draft, append, position
from hub.ledger.schema import Operation, RecordState, Visibility, record, source
from hub.projections.memory import MemoryProjection
from hub.projections.protocol import Batch, LiveRecord, OpenProjection, OutOfOrder, Projection, Settling
from hub.projections.records import live_records, read_batch
from hub.sources import Source
from mappings.protocol import record_uid
from vocab.graph import Graph

__all__ = ["History", "Homes", "NotConforming", "check", "random_history", "specimen"]

_DCAT: Final = "http://www.w3.org/ns/dcat#"
_DCT: Final = "http://purl.org/dc/terms/"
_RDF_TYPE: Final = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"

Observe = Callable[[Home], object]
"""What a projection shows now, in a form that `==` compares; opens and closes whatever it needs."""
Expect = Callable[[MemoryProjection], object]
"""What must be observed, from the in-memory twin."""


class Homes:
    """Makes the suite's homes, and their twins with a ledger of their own; nobody is connected to an original's."""

    def new(self, root: Path) -> None:
        """A home's folder."""
        root.mkdir(parents=True)

    def copy(self, root: Path, copy: Path) -> None:
        """Its twin."""
        shutil.copytree(root, copy)


class NotConforming(AssertionError):
    """The projection breaks a rule of the suite: {rule}"""


def specimen(base: str, number: int, version: int = 0, agency: int = 0) -> Graph:
    """A small synthetic dataset: two distributions, and a publisher that other specimens describe as well."""
    iri = f"<{base}dataset/{number}>"
    publisher = f"<{base}agency/{agency}>"
    lines = [
        f"{iri} {_RDF_TYPE} <{_DCAT}Dataset> .",
        f'{iri} <{_DCT}title> "Bộ dữ liệu {number}, bản {version}"@vi .',
        f'{iri} <{_DCT}identifier> "{number}" .',
        f"{iri} <{_DCT}publisher> {publisher} .",
        f"{publisher} {_RDF_TYPE} <http://xmlns.com/foaf/0.1/Agent> .",
        f'{publisher} <http://xmlns.com/foaf/0.1/name> "Cơ quan {agency}"@vi .',
    ]
    for part in range(2):
        distribution = f"<{base}dataset/{number}/distribution/{part}>"
        lines += [
            f"{iri} <{_DCAT}distribution> {distribution} .",
            f"{distribution} {_RDF_TYPE} <{_DCAT}Distribution> .",
            f"{distribution} <{_DCAT}accessURL> <{base}files/{number}/{part}> .",
        ]
    return Graph.of(lines)


@dataclass(frozen=True, slots=True)
class _Row:
    id: int
    iri: str
    view: Graph | None
    public: Graph | None


class History:
    """Writes records and their changes straight into a home's ledger, as an applied plan would."""

    def __init__(self, home: Home, source_id: str = "specimens") -> None:
        self.home = home
        self.source_id = source_id
        self._rows: dict[str, _Row] = {}
        with home.ledger.write() as connection:
            if not connection.execute(select(source.c.id).where(source.c.id == source_id)).first():
                sources.put(connection, _source(source_id), origin="cli")

    def put(self, *records: tuple[str, Graph | None, Graph | None], private: bool = False) -> int:
        """Give records, by identifier, what holders of a token and what anybody sees of them; answers the log's number.

        One transaction. None for both withdraws a record; None for the second withholds it.
        """
        with self.home.ledger.write() as connection:
            drafts = [
                draft
                for identifier, view, public in records
                if (draft := self._put(connection, identifier, view, public)) is not None
            ]
            seq = append(connection, drafts, at=stamp(), job_id=None).seq
            for draft, number in zip(drafts, range(seq - len(drafts) + 1, seq + 1), strict=True):
                connection.execute(update(record).where(record.c.id == draft.record_id).values(last_seq=number))
        return seq

    def public(self, *records: tuple[str, Graph]) -> int:
        """Publish records for anybody."""
        return self.put(*((identifier, graph, graph) for identifier, graph in records))

    def withhold(self, *records: tuple[str, Graph]) -> int:
        """Publish records for holders of a token only."""
        return self.put(*((identifier, graph, None) for identifier, graph in records))

    def withdraw(self, *identifiers: str) -> int:
        """Take records away."""
        return self.put(*((identifier, None, None) for identifier in identifiers))

    def _put(self, connection: Connection, identifier: str, view: Graph | None, public: Graph | None) -> Draft | None:
        old = self._rows.get(identifier)
        if old is None:
            if view is None:
                return None
            old = self._add(connection, identifier)
        if (old.view, old.public) == (view, public):
            return None
        put_blobs(connection, {graph.digest: graph.to_bytes() for graph in (view, public) if graph is not None})
        self._rows[identifier] = replace(old, view=view, public=public)
        connection.execute(
            update(record)
            .where(record.c.id == old.id)
            .values(
                state=(RecordState.WITHDRAWN if view is None else RecordState.LIVE).value,
                visibility=(Visibility.WITHHELD if public is None else Visibility.PUBLIC).value,
                graph_digest=_digest(view),
                view_digest=_digest(view),
                public_digest=_digest(public),
                modified=stamp(),
            )
        )
        operation = Operation.ADD if old.view is None else Operation.WITHDRAW if view is None else Operation.UPDATE
        before, after = (_digest(old.view), _digest(old.public)), (_digest(view), _digest(public))
        return Draft(old.id, operation, old.iri, before[0], after[0], before[1], after[1])

    def _add(self, connection: Connection, identifier: str) -> _Row:
        iri = f"http://specimens.example/dataset/{identifier}"
        now = stamp()
        inserted = connection.execute(
            insert(record).values(
                source_id=self.source_id,
                identifier=identifier,
                uid=str(record_uid(self.source_id, identifier)),
                name=f"{self.source_id}-{identifier}",
                iri=iri,
                title=identifier,
                state=RecordState.LIVE.value,
                visibility=Visibility.PUBLIC.value,
                shown=True,
                created=now,
                modified=now,
                **{"class": "dataset"},
            )
        )
        assert inserted.inserted_primary_key is not None
        return _Row(inserted.inserted_primary_key[0], iri, None, None)


def _digest(graph: Graph | None) -> str | None:
    return None if graph is None else graph.digest


def _source(source_id: str) -> Source:
    return Source(id=source_id, kind="ckan", url="http://specimens.example/", title="Nguồn thử nghiệm")


def random_history(history: History, seed: int, steps: int = 25) -> None:
    """Few records, many changes: shared publishers, records that describe another's subject, every state."""
    choose = random.Random(seed)
    base = "http://specimens.example/"
    for _ in range(steps):
        records: list[tuple[str, Graph | None, Graph | None]] = []
        for number in choose.sample(range(8), choose.randint(1, 3)):
            graph = specimen(
                base, choose.choice((number, number, choose.randrange(8))), choose.randrange(3), choose.randrange(2)
            )
            public = Graph.of((*graph.lines, f'<{base}agency/0> <{_DCT}description> "{choose.randrange(3)}" .'))
            match choose.randrange(6):
                case 0:
                    records.append((str(number), None, None))
                case 1:
                    records.append((str(number), graph, None))
                case 2:
                    records.append((str(number), public, graph))
                case _:
                    records.append((str(number), public, public))
        history.put(*records)


def check(
    open_projection: OpenProjection,
    observe: Observe,
    folder: Path,
    *,
    expect: Expect | None = None,
    seeds: Sequence[int] = (1, 2),
    kills: int = 6,
    prepare: Callable[[Home], object] | None = None,
    homes: Homes | None = None,
) -> None:
    """Run the suite in `folder`; raises `NotConforming`. `open_projection` must open exactly one projection."""
    places = _Places(folder, homes or Homes(), prepare)
    for seed in seeds:
        suite = _Suite(open_projection, observe, expect, places, seed)
        suite.any_batches()
        suite.twice()
        suite.beyond()
        suite.from_nothing()
        suite.reconciled()
    if kills:
        _Suite(open_projection, observe, expect, places, seeds[0]).killed(kills)


@dataclass(frozen=True, slots=True)
class _Places:
    """Homes for the suite: the ledger of a seed is written once and copied, so that only what is projected is new."""

    folder: Path
    homes: Homes
    prepare: Callable[[Home], object] | None

    def home(self, seed: int, name: str) -> Home:
        """A home with the seed's ledger."""
        written, root = self.folder / f"{seed}-ledger", self.folder / f"{seed}-{name}"
        if not written.exists():
            self.homes.new(written)
            first = Home(written)
            random_history(History(first), seed)
            first.ledger.dispose()
        self.homes.copy(written, root)
        made = Home(root)
        if self.prepare is not None:
            self.prepare(made)
        return made


class _Suite:
    def __init__(
        self, open_projection: OpenProjection, observe: Observe, expect: Expect | None, places: _Places, seed: int
    ) -> None:
        self._open_projection = open_projection
        self._observe = observe
        self._expect = expect
        self._places = places
        self._seed = seed
        self._wanted: object = None

    def any_batches(self) -> None:
        """One by one, by chance, and all at once; reopened in between."""
        for name, sizes in (("whole", (10_000,)), ("single", (1,)), ("mixed", (1, 3, 2, 7))):
            home = self._home(f"batches-{name}")
            self._deliver(home, sizes)
            self._same(home, f"delivered in batches ({name})")

    def twice(self) -> None:
        """Each batch twice, and everything again at the end."""
        home = self._home("twice")
        for batch in _batches(home, (3,)):
            for _ in range(2):
                self._with(home, lambda one, batch=batch: _apply(one, batch))  # type: ignore[misc]
        for batch in _batches(home, (5,)):
            self._with(home, lambda one, batch=batch: _apply(one, batch))  # type: ignore[misc]
        self._same(home, "delivered twice")

    def beyond(self) -> None:
        """A gap is refused, and nothing changes (unless the projection reads on by itself and has no gap)."""
        home = self._home("beyond")
        batches = list(_batches(home, (3,)))
        self._with(home, lambda one: _apply(one, batches[0]))

        def skip(one: Projection) -> None:
            if one.cursor() >= batches[1].changes[-1].seq:
                return
            try:
                _apply(one, batches[2])
            except OutOfOrder:
                return
            raise NotConforming("a batch beyond the cursor must be refused with OutOfOrder")

        self._with(home, skip)
        for batch in batches[1:]:
            self._with(home, lambda one, batch=batch: _apply(one, batch))  # type: ignore[misc]
        self._same(home, "went on after a refused batch")

    def from_nothing(self) -> None:
        """Rebuilt, before it ever followed and after."""
        home = self._home("rebuilt")
        self._with(home, lambda one: _rebuild(home, one))
        self._same(home, "rebuilt from nothing")
        home = self._home("rebuilt-later")
        first = next(_batches(home, (4,)))
        self._with(home, lambda one: _apply(one, first))
        self._with(home, lambda one: _rebuild(home, one))
        self._same(home, "rebuilt later")

    def reconciled(self) -> None:
        """Nothing differs after following."""
        home = self._home("reconciled")
        self._deliver(home, (4,))

        def compare(one: Projection) -> None:
            with home.ledger.read() as connection:
                found = one.reconcile(lambda: live_records(connection), position(connection).seq, repair=False)
            if found.differences:
                raise NotConforming(f"reconcile finds differences right after following: {found.differences[:3]}")

        self._with(home, compare)
        self._same(home, "compared")

    def killed(self, kills: int) -> None:
        """`kill -9` while it follows, again and again, at other moments each time; then an unbroken run."""
        home = self._home("killed")
        name = f"{self._open_projection.__module__}:{getattr(self._open_projection, '__qualname__', '')}"
        choose = random.Random(self._seed)
        for _ in range(kills):
            child = subprocess.Popen(
                [sys.executable, "-c", _CHILD, name, str(home.root)], stdout=subprocess.PIPE, bufsize=0
            )
            assert child.stdout is not None
            started = child.stdout.read(1)
            time.sleep(choose.uniform(0.0, 0.3))
            ended = child.poll()
            child.kill()
            child.wait()
            child.stdout.close()
            if not started or ended is not None:
                raise NotConforming(f"{name} did not follow in a process of its own (exit code {ended})")
        self._deliver(home, (4,))
        self._same(home, "killed and followed again")

    def _home(self, name: str) -> Home:
        return self._places.home(self._seed, name)

    def _deliver(self, home: Home, sizes: Sequence[int]) -> None:
        """Follow, closing and opening again after every fourth batch."""
        turn, more = 0, True
        while more:
            (one,) = self._open_projection(home)
            for _ in range(4):
                with home.ledger.read() as connection:
                    batch = read_batch(connection, one.cursor(), sizes[turn % len(sizes)])
                more = bool(batch.changes)
                if not more:
                    break
                _apply(one, batch)
                turn += 1
            one.close()

    def _with(self, home: Home, act: Callable[[Projection], object]) -> None:
        (one,) = self._open_projection(home)
        try:
            act(one)
        finally:
            one.close()

    def _same(self, home: Home, rule: str) -> None:
        twin = MemoryProjection()
        for batch in _batches(home, (1000,)):
            twin.apply(batch)
        (one,) = self._open_projection(home)
        cursor = one.cursor()
        one.close()
        if cursor != twin.cursor():
            raise NotConforming(f"{rule}: the cursor is {cursor} where the log ends at {twin.cursor()}")
        seen = self._observe(home)
        if self._expect is not None and seen != (wanted := self._expect(twin)):
            raise NotConforming(f"{rule}: observed {_shortened(seen, wanted)}")
        if self._wanted is None:
            self._wanted = seen
        if seen != self._wanted:
            raise NotConforming(f"{rule}: observed {_shortened(seen, self._wanted)}")
        home.ledger.dispose()


def _shortened(seen: object, wanted: object) -> str:
    if isinstance(seen, frozenset | set) and isinstance(wanted, frozenset | set):
        return f"too much {sorted(map(str, seen - wanted))[:5]}, too little {sorted(map(str, wanted - seen))[:5]}"
    return f"{str(seen)[:500]} where {str(wanted)[:500]} was due"


def _batches(home: Home, sizes: Sequence[int]) -> Iterator[Batch]:
    at, turn = 0, 0
    while True:
        with home.ledger.read() as connection:
            batch = read_batch(connection, at, sizes[turn % len(sizes)])
        if not batch.changes:
            return
        yield batch
        at, turn = batch.changes[-1].seq, turn + 1


def _apply(one: Projection, batch: Batch) -> None:
    one.apply(batch)
    if isinstance(one, Settling):
        one.settle()


def _rebuild(home: Home, one: Projection) -> None:
    with home.ledger.read() as connection:

        def records() -> Iterable[LiveRecord]:
            return live_records(connection)

        one.rebuild(lambda: iter(records()), position(connection).seq)
    if isinstance(one, Settling):
        one.settle()


_CHILD: Final = "import sys; from hub.projections.conformance import follow_forever; follow_forever(*sys.argv[1:])"


def follow_forever(name: str, root: str) -> None:
    """What the killed child does: follow in steps of one, then start from nothing, over and over."""
    module, _, attribute = name.partition(":")
    open_projection: OpenProjection = getattr(import_module(module), attribute)
    home = Home(Path(root))
    assert home.ledger is not None  # opened, before the parent starts its clock
    sys.stdout.write("1")
    sys.stdout.flush()
    while True:
        (one,) = open_projection(home)
        while True:
            with home.ledger.read() as connection:
                batch = read_batch(connection, one.cursor(), 1)
            if not batch.changes:
                break
            _apply(one, batch)
        _rebuild(home, one)
        one.close()
