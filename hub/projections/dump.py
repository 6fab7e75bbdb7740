"""Dumps of what anybody may see: N-Quads, Turtle, JSON-LD and CKAN JSON Lines, gzipped, with checksums.

HOME/projections/dump/manifest.json   which files are the dump of now, and the cursor; replaced atomically, last
HOME/projections/dump/files-*/        the files, and a `manifest.json` for publication, which tells no hidden number

A dump is written when the follower has caught up, not with every batch; until then the cursor stays where it is. Of the
dump before only the parts are made anew that the changes touch (see `_dump_files`).
"""

from __future__ import annotations

import logging
import os
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from hashlib import file_digest
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import orjson

from hub.clock import stamp
from hub.home import Home
from hub.ledger.log import Change, position
from hub.projections._dump_files import (
    NAMES,
    Restated,
    Unusable,
    Written,
    parts_for,
    parts_in,
    write_changes,
    write_files,
)
from hub.projections.protocol import Batch, Difference, LiveRecord, OutOfOrder, Projection, Reconciled
from hub.projections.records import count_live, live_records, public_position

__all__ = ["Dump", "DumpProjection", "current_dump", "export", "open_projection"]

_LOG = logging.getLogger(__name__)
_MOST_RESTATED: Final = 2000
"""Records whose changes are kept for one settling; with more of them the dump is written whole."""


@dataclass(frozen=True, slots=True)
class Dump:
    """The dump of now: its folder, the position as anybody may know it, and each file's type, bytes and SHA-256."""

    folder: Path
    position: int
    written: str
    records: int
    triples: int
    files: dict[str, dict[str, Any]]


def open_projection(home: Home) -> list[Projection]:
    """The home's dump, unless `hub.yaml` says `dump: false`."""
    return [DumpProjection(home)] if home.settings.dump else []


def current_dump(home: Home) -> Dump | None:
    """The dump that is there, for services that hand it out."""
    folder = home.projections / "dump"
    found = _read(folder)
    if found is None:
        return None
    return Dump(
        folder / found["folder"],
        found["position"],
        found["written"],
        found["records"],
        found["triples"],
        found["files"],
    )


def _read(folder: Path) -> dict[str, Any] | None:
    try:
        manifest: dict[str, Any] = orjson.loads((folder / "manifest.json").read_bytes())
    except FileNotFoundError:
        return None
    return manifest


class DumpProjection:
    """Writes the dump."""

    name = "dump"
    bulk_from = 2000
    turns_from = 2000

    def __init__(self, home: Home) -> None:
        self._home = home
        self._folder = home.projections / "dump"
        self._seen = 0
        self._restated: dict[int, Restated] = {}
        self._subjects: set[str] = set()
        self._whole = False

    def cursor(self) -> int:
        """What the manifest says."""
        found = _read(self._folder)
        return int(found["cursor"]) if found else 0

    def apply(self, batch: Batch) -> None:
        """Note that the dump is behind; `settle` writes it."""
        at = max(self._seen, self.cursor())
        news = [change for change in batch.changes if change.seq > at]
        if not news:
            return
        if news[0].seq != at + 1:
            raise OutOfOrder(f"at {at}, offered {news[0].seq}")
        self._seen = news[-1].seq
        for change in news:
            # One that shows the same graph as before stands for what is said beside it, such as its source's title.
            same = change.public_before == change.public_after
            told = not same or (change.public_after is not None and change.before == change.after)
            if told and not self._whole:
                self._restate(change, batch)

    def settle(self) -> None:
        """Write the dump as of the log's end now; where only hidden records changed, move the cursor alone."""
        found = _read(self._folder)
        if found is not None and not self._whole and not self._restated:
            if self._seen > found["cursor"]:
                self._commit({**found, "cursor": self._seen})
        elif found is None or self._whole or not self._write_changes(found):
            with self._home.ledger.read() as connection:
                self._write(live_records(connection), position(connection).seq)

    def _restate(self, change: Change, batch: Batch) -> None:
        for digest in (change.public_before, change.public_after):
            if digest is not None:
                self._subjects.update(line[: line.index(" ")] for line in batch.graphs[digest].lines)
        after = None if change.public_after is None else batch.graphs[change.public_after]
        self._restated[change.record_id] = Restated(batch.facts[change.record_id], after)
        if len(self._restated) > _MOST_RESTATED:
            self._whole = True
            self._restated.clear()
            self._subjects.clear()

    def _write_changes(self, found: dict[str, Any]) -> bool:
        """Make the touched parts anew; False where the dump of before cannot be built upon."""
        made = self._fresh()
        try:
            old = self._folder / found["folder"]
            written = write_changes(made, old, found["files"], self._restated, self._subjects)
        except Unusable as error:
            _LOG.warning("the dump is written whole: %s", error)
            shutil.rmtree(made)
            return False
        self._swap(made, written, self._seen)
        return True

    def rebuild(self, records: Callable[[], Iterator[LiveRecord]], seq: int) -> None:
        """Write it anew."""
        self._write(records(), seq)

    def reconcile(self, records: Callable[[], Iterator[LiveRecord]], seq: int, *, repair: bool) -> Reconciled:
        """Write a second dump and compare checksums with the files that are there; to repair is to take the second."""
        found = _read(self._folder)
        made, written = self._files(records(), parts_in(self._folder / found["folder"]) if found else None)
        differences = tuple(
            Difference(name, "missing" if held is None else "different", "the file's content")
            for name, facts in written.files.items()
            if (held := self._held(found, name)) != facts["sha256"]
        )
        if differences and repair:
            self._swap(made, written, seq)
            return Reconciled(written.compared, differences, repaired=True)
        shutil.rmtree(made)
        return Reconciled(written.compared, differences)

    def close(self) -> None:
        """Nothing is held open."""

    def _held(self, found: dict[str, Any] | None, name: str) -> str | None:
        path = self._folder / found["folder"] / name if found else None
        if path is None or not path.is_file():
            return None
        with path.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()

    def _write(self, records: Iterator[LiveRecord], seq: int) -> None:
        made, written = self._files(records)
        self._swap(made, written, seq)

    def _files(self, records: Iterator[LiveRecord], parts: int | None = None) -> tuple[Path, Written]:
        with self._home.ledger.read() as connection:
            parts = parts or parts_for(count_live(connection))
        made = self._fresh()
        return made, write_files(made, records, parts)

    def _fresh(self) -> Path:
        made = self._folder / f"files-{uuid4().hex[:12]}"
        made.mkdir(parents=True)
        return made

    def _swap(self, made: Path, written: Written, seq: int) -> None:
        with self._home.ledger.read() as connection:
            public = public_position(connection, seq)
        facts = _describe(made, written, public)
        self._commit({**facts, "cursor": seq, "folder": made.name})
        for path in self._folder.glob("files-*"):
            if path != made:
                shutil.rmtree(path, ignore_errors=True)
        self._seen, self._whole = max(self._seen, seq), False
        self._restated.clear()
        self._subjects.clear()

    def _commit(self, manifest: dict[str, Any]) -> None:
        _put(self._folder / "manifest.json", manifest)


def export(home: Home, folder: Path) -> list[Path]:
    """Write the dump from the ledger into any folder; answers its files.

    The projection's own files are left alone: neither their damage nor `dump: false` matters here. Each file takes
    its place when all are written, the manifest last. Raises `OSError`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    made = folder / f".export-{uuid4().hex[:12]}"
    made.mkdir()
    try:
        with home.ledger.read() as connection:
            seq = position(connection).seq
            public = public_position(connection, seq)
            _describe(made, write_files(made, live_records(connection), parts_for(count_live(connection))), public)
        names = [*NAMES, "SHA256SUMS", "manifest.json"]
        return [(made / name).replace(folder / name) for name in names]
    finally:
        shutil.rmtree(made, ignore_errors=True)


def _describe(made: Path, written: Written, public: int) -> dict[str, Any]:
    """Write the manifest and the checksums beside a dump's files; answers the manifest."""
    facts = {
        "position": public,
        "written": stamp(),
        "records": written.records,
        "triples": written.triples,
        "files": written.files,
    }
    _put(made / "manifest.json", facts)
    sums = "".join(f"{written.files[name]['sha256']}  {name}\n" for name in NAMES)
    (made / "SHA256SUMS").write_text(sums, "ascii")
    return facts


def _put(path: Path, content: dict[str, Any]) -> None:
    made = path.with_name(f".{path.name}-{uuid4().hex[:8]}")
    with made.open("wb") as file:
        file.write(orjson.dumps(content, option=orjson.OPT_INDENT_2))
        file.flush()
        os.fsync(file.fileno())
    made.replace(path)
