"""The statements of a listing on disk, by subject: memory does not grow with the catalog.

Statements go to one file, grouped by subject within a window; a SQLite table says where each subject's groups lie.
Blank
nodes carry the number of their document, so that `_:b0` of two pages stay two nodes.
"""

from __future__ import annotations

import os
import sqlite3
import tempfile
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from pathlib import Path

from harvesters import _dcat_terms as term
from vocab.rdf import mend_iri, split_statement

__all__ = ["StatementIndex", "literal_text"]

_WINDOW = 40_000
"""Statements held in memory before they are written."""
_BLOOM_BITS = 1 << 27
_CACHED = 4_000
_CACHED_LINES = 500
_MOST_HYDRA = 20_000
_MOST_PLAIN = 10_000
"""Predicates remembered as having no say in how a listing is split."""

_SCHEMA = """
CREATE TABLE chunk (subject INTEGER NOT NULL, at INTEGER NOT NULL, size INTEGER NOT NULL);
CREATE TABLE dataset (subject TEXT PRIMARY KEY, typed INTEGER NOT NULL, document INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sequence (subject TEXT NOT NULL, document INTEGER NOT NULL);
CREATE TABLE service (subject TEXT PRIMARY KEY);
CREATE TABLE back_link (target INTEGER NOT NULL, source TEXT NOT NULL, predicate TEXT NOT NULL);
CREATE TABLE listed (subject TEXT NOT NULL);
"""


class StatementIndex:
    """Filled by `add`, sealed by `seal`, then asked. A context manager; its files go with it."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="dcat-")
        self._file = (Path(self._folder.name) / "statements").open("w+b", buffering=1 << 20)
        # Autocommit off and no journal: the index is thrown away with the run.
        self._db = sqlite3.connect(Path(self._folder.name) / "index", isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-32000", "temp_store=FILE"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.executescript(_SCHEMA)
        self._db.execute("BEGIN")
        self._window: dict[str, list[str]] = {}
        self._held = 0
        self._plain: set[str] = set()
        self._at = 0
        self._bloom = bytearray(_BLOOM_BITS >> 3)
        self._stops: set[int] = set()
        self._carried: OrderedDict[str, tuple[str, ...]] = OrderedDict()
        self.catalogs: dict[str, int] = {}
        """Catalogs described here, with the number of their document."""
        self.subcatalogs: dict[str, None] = {}
        self.hydra: list[tuple[str, str, str]] = []
        """Statements of paging, of the document read last."""
        self.last_subject: str | None = None
        self.last_dataset: str | None = None
        self.respelled: dict[str, int] = {}
        self.count = 0

    def __enter__(self) -> StatementIndex:
        return self

    def __exit__(self, *_error: object) -> None:
        self._db.close()
        self._file.close()
        self._folder.cleanup()

    # -- filling ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A new document begins."""
        self.hydra = []
        self.last_subject = self.last_dataset = None

    def add(self, text: str, document: int) -> None:
        """Statements of one document, each ended by a line feed or the text's end."""
        for other, right in term.OTHER_SPELLINGS.items():
            if other in text:
                self.respelled[other] = self.respelled.get(other, 0) + text.count(other)
                text = text.replace(other, right)
        window, plain = self._window, self._plain
        subject, start = "", "\n"
        group: list[str] = []
        lines = text.split("\n") if text else []
        for line in lines:
            middle = len(subject) if line.startswith(start) else line.find(" <", 1)
            end = line.find("> ", middle)
            if line[0] == "_" or line[end + 2] == "_":
                line = _scoped(line, middle, end, document)
                middle = line.find(" <", 1)
                end = line.find("> ", middle)
            if not line.startswith(start):
                subject = line[:middle]
                start = f"{subject} <"
                group = window.setdefault(subject, [])
            group.append(line)
            predicate = line[middle + 1 : end + 1]
            if predicate not in plain:
                if predicate in _STRUCTURAL or predicate.startswith(term.HYDRA):
                    self._note(subject, predicate, line[end + 2 :], document)
                elif len(plain) < _MOST_PLAIN:
                    plain.add(predicate)
        if lines:
            self.last_subject = subject
            self.count += len(lines)
            self._held += len(lines)
            if self._held >= _WINDOW:
                self._flush()

    def _note(self, subject: str, predicate: str, obj: str, document: int) -> None:
        if predicate == term.TYPE:
            self._note_class(subject, obj, document)
        elif predicate in term.DATASET_LINKS:
            self._db.execute("INSERT INTO listed VALUES (?)", (obj,))
        elif predicate in term.BACK_LINKS:
            self._db.execute("INSERT INTO back_link VALUES (?, ?, ?)", (hash(obj), subject, predicate))
        elif predicate in term.SUBCATALOG_LINKS:
            if len(self.subcatalogs) < 10_000:
                self.subcatalogs[f"{subject} {obj}"] = None
        elif len(self.hydra) < _MOST_HYDRA:
            self.hydra.append((subject, predicate, obj))

    def _note_class(self, subject: str, obj: str, document: int) -> None:
        if obj in term.DATASET_CLASSES:
            self.last_dataset = subject
            self._add_dataset(subject, document, typed=True)
        elif obj in term.SERVICE_CLASSES:
            self._db.execute("INSERT OR IGNORE INTO service VALUES (?)", (subject,))
        elif obj in term.CATALOG_CLASSES:
            self.catalogs.setdefault(subject, document)
            self._stops.add(hash(subject))
        elif obj in term.SCHEME_CLASSES:
            self._stops.add(hash(subject))
        elif obj.startswith(term.HYDRA) and len(self.hydra) < _MOST_HYDRA:
            self.hydra.append((subject, term.TYPE, obj))

    def _add_dataset(self, subject: str, document: int, *, typed: bool) -> None:
        done = self._db.execute("INSERT OR IGNORE INTO dataset VALUES (?, ?, ?)", (subject, typed, document))
        if done.rowcount:
            self._db.execute("INSERT INTO sequence VALUES (?, ?)", (subject, document))
            self._stops.add(hash(subject))

    def _flush(self) -> None:
        rows = []
        bloom, at = self._bloom, self._at
        for subject, lines in self._window.items():
            key = hash(subject)
            block = ("\n".join(lines) + "\n").encode("utf-8", "replace")
            self._file.write(block)
            rows.append((key, at, len(block)))
            at += len(block)
            bit = key % _BLOOM_BITS
            bloom[bit >> 3] |= 1 << (bit & 7)
        self._at = at
        self._db.executemany("INSERT INTO chunk VALUES (?, ?, ?)", rows)
        self._window = {}
        self._held = 0

    def seal(self) -> None:
        """No more statements come; a dataset that a catalog lists but nobody typed counts when it is described."""
        self._flush()
        self._file.flush()
        self._db.execute("CREATE INDEX chunk_subject ON chunk (subject)")
        self._db.execute("CREATE INDEX back_link_target ON back_link (target)")
        untyped = self._db.execute(
            "SELECT DISTINCT subject FROM listed WHERE subject NOT IN (SELECT subject FROM dataset)"
        )
        for (subject,) in untyped.fetchall():
            if hash(subject) not in self._stops and self.described(subject):
                self._add_dataset(subject, 0, typed=False)
        self._db.execute("COMMIT")

    # -- asking -----------------------------------------------------------------------------------------------------

    def datasets(self) -> Iterator[tuple[str, bool]]:
        """Datasets in order of appearance, and whether the source says that they are such."""
        query = "SELECT sequence.subject, typed FROM sequence JOIN dataset USING (subject) ORDER BY sequence.rowid"
        for subject, typed in self._db.execute(query):
            yield subject, bool(typed)

    def is_dataset(self, subject: str) -> bool:
        return self._db.execute("SELECT 1 FROM dataset WHERE subject = ?", (subject,)).fetchone() is not None

    def undescribed(self) -> Iterator[str]:
        """Datasets that a catalog lists and nothing describes."""
        query = "SELECT DISTINCT subject FROM listed WHERE subject NOT IN (SELECT subject FROM dataset)"
        for (subject,) in self._db.execute(query):
            if subject not in self.catalogs and not self.described(subject):
                yield subject

    def services(self) -> Iterator[str]:
        for (subject,) in self._db.execute("SELECT subject FROM service ORDER BY rowid"):
            yield subject

    def stops(self, subject: str) -> bool:
        """Whether a description ends at this node: another dataset, a catalog, a concept scheme."""
        return hash(subject) in self._stops

    def statements_about(self, subject: str) -> list[tuple[str, str]]:
        """Subject and predicate of statements that others make about this node."""
        query = "SELECT DISTINCT source, predicate FROM back_link WHERE target = ?"
        return [(source, predicate) for source, predicate in self._db.execute(query, (hash(subject),))]

    def carried(self, subject: str) -> tuple[str, ...]:
        """The statements about a node that other records carry along: all but those about further records.

        A service may serve thousands of datasets; its description is read once, not once for each of them.
        """
        known = self._carried.get(subject)
        if known is None:
            known = tuple(line for line in self.lines(subject) if not _about_others(line))
            if subject[0] == "<" and len(known) <= _CACHED_LINES:
                self._carried[subject] = known
                if len(self._carried) > _CACHED:
                    self._carried.popitem(last=False)
        return known

    def described(self, subject: str) -> bool:
        return bool(self.lines(subject))

    def lines(self, subject: str) -> tuple[str, ...]:
        """Every statement about this subject, as it was read."""
        key = hash(subject)
        bit = key % _BLOOM_BITS
        if not self._bloom[bit >> 3] >> (bit & 7) & 1:
            return ()
        start = f"{subject} "
        places = self._db.execute("SELECT at, size FROM chunk WHERE subject = ? ORDER BY at", (key,)).fetchall()
        handle = self._file.fileno()
        return tuple(
            line
            for at, size in places
            for line in os.pread(handle, size, at).decode().split("\n")
            if line.startswith(start)
        )

    def values(self, subject: str, predicates: Iterable[str]) -> list[str]:
        """Objects of some of the subject's statements, in order."""
        wanted = frozenset(predicates)
        found = (split_statement(line) for line in self.lines(subject))
        return [obj for _, predicate, obj in found if predicate in wanted]


_STRUCTURAL = frozenset((term.TYPE, *term.DATASET_LINKS, *term.BACK_LINKS, *term.SUBCATALOG_LINKS))


def _about_others(line: str) -> bool:
    middle = line.find(" <", 1)
    return line[middle + 1 : line.find("> ", middle) + 1] in term.BACK_LINKS


def _scoped(line: str, middle: int, end: int, document: int) -> str:
    """The statement with its blank nodes named after their document."""
    subject, rest, obj = line[:middle], line[middle : end + 2], line[end + 2 :]
    if subject[0] == "_":
        subject = f"_:d{document}x{_plain(subject)}"
    if obj[0] == "_":
        obj = f"_:d{document}x{_plain(obj)}"
    return f"{subject}{rest}{obj}"


def _plain(label: str) -> str:
    """Letters and digits only, so that the label is one in every syntax; distinct labels stay distinct."""
    name = label[2:]
    return name if name.isalnum() and name.isascii() else name.encode().hex() + "h"


def literal_text(obj: str) -> str | None:
    """The text of a literal as written in N-Triples; None for IRIs and blank nodes."""
    if not obj.startswith('"'):
        return None
    return obj[1 : obj.rindex('"')]


def link(obj: str) -> str | None:
    """The address meant by an IRI or, as some write links, by a literal."""
    text = literal_text(obj) if obj.startswith('"') else obj[1:-1] if obj.startswith("<") else None
    return next(iter(mend_iri(text)), text) if text else None
