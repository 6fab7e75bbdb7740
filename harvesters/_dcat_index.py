"""The statements of a listing, by subject, and what it is made of: datasets, services, catalogs, links between them.

Statements are grouped by subject within a window and then lie on disk. Blank nodes carry the number of their document,
so that `_:b0` of two pages stay two nodes.
"""

from __future__ import annotations

import re
import sqlite3
import tempfile
from collections import OrderedDict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from harvesters import _dcat_terms as term
from harvesters._dcat_blocks import BlockStore
from vocab.rdf import mend_iri, split_statement

__all__ = ["Node", "StatementIndex", "literal_text"]

_WINDOW = 40_000
"""Statements held in memory before they are written."""
_CACHED = 4_000
_CACHED_BYTES = 100_000
_MOST_HYDRA = 20_000
_MOST_PLAIN = 10_000
"""Predicates remembered as having no say in how a listing is split."""

_SCHEMA = """
CREATE TABLE dataset (subject TEXT PRIMARY KEY, typed INTEGER NOT NULL, document INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE sequence (subject TEXT NOT NULL, document INTEGER NOT NULL);
CREATE TABLE service (subject TEXT PRIMARY KEY);
CREATE TABLE back_link (target INTEGER NOT NULL, source TEXT NOT NULL, predicate TEXT NOT NULL);
CREATE TABLE listed (subject TEXT NOT NULL);
"""


class Node(NamedTuple):
    """What is said about a node: the statements as they lie on disk, and the links among them."""

    block: bytes
    links: tuple[tuple[str, str], ...]
    """Predicate and object of each statement whose object is no literal."""
    is_concept: bool


_NOBODY = Node(b"", (), is_concept=False)


class StatementIndex:
    """Filled by `add`, sealed by `seal`, then asked. A context manager; its files go with it."""

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="dcat-")
        # Autocommit off and no journal: the index is thrown away with the run.
        self._db = sqlite3.connect(Path(self._folder.name) / "index", isolation_level=None, check_same_thread=False)
        for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-32000", "temp_store=FILE"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.executescript(_SCHEMA)
        self._db.execute("BEGIN")
        self._blocks = BlockStore(Path(self._folder.name), self._db)
        self._window: dict[str, list[bytes]] = {}
        self._held = 0
        self._plain: set[str] = set()
        self._stops: set[int] = set()
        self._back_linked = False
        self._carried: OrderedDict[str, Node] = OrderedDict()
        self._nowhere: set[str] = set()
        self.canonical = True
        """Every statement so far is canonical, so that none needs mending."""
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
        self._blocks.close()
        self._folder.cleanup()

    # -- filling ----------------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """A new document begins."""
        self.hydra = []
        self.last_subject = self.last_dataset = None

    def add(self, text: str, document: int) -> None:
        """Statements of one document as the parser has them, each ended by a line feed or the text's end."""
        if not text:
            return
        self.canonical = False
        for other, right in term.OTHER_SPELLINGS.items():
            if other in text:
                self.respelled[other] = self.respelled.get(other, 0) + text.count(other)
                text = text.replace(other, right)
        self._add_lines(text.split("\n"), document)

    def add_canonical(self, text: bytes, document: int) -> None:
        """Canonical statements of one document, each ended by ` .` and a line feed: looked at as text where nothing in
        them links things in a way that must be looked at one by one."""
        for other, right in _OTHER_SPELLINGS:
            if other in text:
                self.respelled[other.decode()] = self.respelled.get(other.decode(), 0) + text.count(other)
                text = text.replace(other, right)
        if any(name in text for name in _LOOKED_AT):
            self._add_lines(text[:-3].decode().split(" .\n"), document)
            return
        if b"_:" in text:
            text = _scoped_text(text, b"_:d%dx" % document)
        window = self._window
        name = b""
        for run in _RUN.finditer(text):
            block, name = run.group(0, 1)
            subject = name.decode()
            group = window.get(subject)
            if group is None:
                window[subject] = [block]
            else:
                group.append(block)
        for name_of_type, obj in _said(text, _TYPE):
            if obj in _CLASSES:
                self._note_class(name_of_type.decode(), obj.decode(), document)
        links = [(obj.decode(),) for _, obj in _said(text, _DATASET_LINK)]
        self._db.executemany("INSERT INTO listed VALUES (?)", links)
        self._counted(name.decode(), text.count(b"\n"))

    def _add_lines(self, lines: list[str], document: int) -> None:
        plain = self._plain
        groups: dict[str, list[str]] = {}
        subject, start = "", "\n"
        group: list[str] = []
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
                group = groups.setdefault(subject, [])
            group.append(line)
            predicate = line[middle + 1 : end + 1]
            if predicate not in plain:
                if predicate in _STRUCTURAL or predicate.startswith(term.HYDRA):
                    self._note(subject, predicate, line[end + 2 :], document)
                elif len(plain) < _MOST_PLAIN:
                    plain.add(predicate)
        for name, group in groups.items():
            block = " .\n".join((*group, "")).encode("utf-8", "replace")
            self._window.setdefault(name, []).append(block)
        self._counted(subject, len(lines))

    def _counted(self, last: str, count: int) -> None:
        self.last_subject = last
        self.count += count
        self._held += count
        if self._held >= _WINDOW:
            self._flush()

    def _note(self, subject: str, predicate: str, obj: str, document: int) -> None:
        if predicate == term.TYPE:
            self._note_class(subject, obj, document)
        elif predicate in term.DATASET_LINKS:
            self._db.execute("INSERT INTO listed VALUES (?)", (obj,))
        elif predicate in term.BACK_LINKS:
            self._back_linked = True
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
        self._blocks.write(self._window)
        self._window = {}
        self._held = 0

    def seal(self) -> None:
        """No more statements come; a dataset that a catalog lists but nobody typed counts when it is described."""
        self._flush()
        self._blocks.seal()
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
        if not self._back_linked:
            return []
        query = "SELECT DISTINCT source, predicate FROM back_link WHERE target = ?"
        return [(source, predicate) for source, predicate in self._db.execute(query, (hash(subject),))]

    def carried(self, subject: str) -> Node:
        """What other records carry along of a node: all statements about it but those about further records.

        A service may serve thousands of datasets; its description is read once, not once for each of them.
        """
        known = self._carried.get(subject)
        if known is None:
            block = self._blocks.read(subject)
            if not block:
                return _NOBODY
            known = self._node(subject, block)
            if subject[0] == "<" and len(known.block) <= _CACHED_BYTES:
                self._carried[subject] = known
                if len(self._carried) > _CACHED:
                    self._carried.popitem(last=False)
        return known

    def _node(self, subject: str, block: bytes) -> Node:
        if self._back_linked and any(name in block for name in _BACK_LINKS):
            lines = [line for line in block[:-3].decode().split(" .\n") if not _about_others(line)]
            block = "".join(f"{line} .\n" for line in lines).encode("utf-8", "replace")
        return Node(block, tuple(self.links(subject, block)), is_concept=_IS_CONCEPT in block)

    def links(self, subject: str, block: bytes) -> list[tuple[str, str]]:
        """Predicate and object of each statement of a subject's block whose object is no literal."""
        if self.canonical:
            return [(predicate.decode(), obj.decode()) for predicate, obj in _OBJECT.findall(block) if obj]
        start = len(subject) + 1
        links = []
        for line in block[:-3].decode().split(" .\n") if block else ():
            if line[-1] == ">" or "_:" in line:
                end = line.find("> ", start)
                if line[end + 2] != '"':
                    links.append((line[start : end + 1], line[end + 2 :]))
        return links

    def leads_nowhere(self, subject: str) -> bool:
        """Whether it is certain that nothing is said about this node here, and no description ends at it.

        Concepts, formats and licences are asked about by every record; the sealed index never changes its mind.
        """
        if subject in self._nowhere:
            return True
        if self._blocks.may_hold(subject) or self.stops(subject):
            return False
        if len(self._nowhere) >= _CACHED:
            self._nowhere.clear()
        self._nowhere.add(subject)
        return True

    def described(self, subject: str) -> bool:
        return bool(self._blocks.read(subject))

    def block(self, subject: str) -> bytes:
        """Every statement about this subject, as it was read, each ended by ` .` and a line feed."""
        return self._blocks.read(subject)

    def lines(self, subject: str) -> list[str]:
        """Every statement about this subject, as it was read, without its dot."""
        block = self._blocks.read(subject)
        return block[:-3].decode().split(" .\n") if block else []

    def values(self, subject: str, predicates: Iterable[str]) -> list[str]:
        """Objects of some of the subject's statements, in order."""
        wanted = frozenset(predicates)
        found = (split_statement(line) for line in self.lines(subject))
        return [obj for _, predicate, obj in found if predicate in wanted]


_STRUCTURAL = frozenset((term.TYPE, *term.DATASET_LINKS, *term.BACK_LINKS, *term.SUBCATALOG_LINKS))

_OTHER_SPELLINGS = tuple((other.encode(), right.encode()) for other, right in term.OTHER_SPELLINGS.items())
_TYPE = f" {term.TYPE} ".encode()
_DATASET_LINK = b" <http://www.w3.org/ns/dcat#dataset> "
_LOOKED_AT = (
    *(name.encode() for name in sorted(_STRUCTURAL) if name != term.TYPE and f" {name} ".encode() != _DATASET_LINK),
    term.HYDRA.encode(),
)
_CLASSES = frozenset(
    name.encode() for name in term.DATASET_CLASSES | term.SERVICE_CLASSES | term.CATALOG_CLASSES | term.SCHEME_CLASSES
)
_RUN = re.compile(rb"([^ ]+) [^\n]*\n(?:\1 [^\n]*\n)*")
"""Canonical statements of one subject that stand together."""
_BACK_LINKS = tuple(name.encode() for name in sorted(term.BACK_LINKS))
_IS_CONCEPT = f" {term.TYPE} {term.CONCEPT_CLASS} .\n".encode()
_OBJECT = re.compile(rb'[^ ]+ (<[^>]*>) (?:"[^\n]*|([^ ]+) \.)\n')
"""A canonical statement: its predicate, and its object where that is no literal."""
_BLANK_OBJECT = re.compile(rb"> _:(?=[A-Za-z0-9]+ \.\n)")


def _said(text: bytes, middle: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Subject and object of the canonical statements with this predicate (given with a blank before and after)."""
    at = text.find(middle)
    while at >= 0:
        start = text.rfind(b"\n", 0, at) + 1
        subject = text[start:at]
        if b" " not in subject:  # else it stands in a literal
            end = at + len(middle)
            yield subject, text[end : text.index(b" .\n", end)]
        at = text.find(middle, at + 1)


def _scoped_text(text: bytes, prefix: bytes) -> bytes:
    """Canonical statements with their blank nodes named after their document."""
    if text.startswith(b"_:"):
        text = prefix + text[2:]
    return _BLANK_OBJECT.sub(b"> " + prefix, text.replace(b"\n_:", b"\n" + prefix))


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
