"""Lifting JSON records and rows: one compiled mapping file, called once a record."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

import orjson

from mappings.addresses import is_web_iri
from mappings.blocks import Compiler, compile_terms, text_source
from mappings.document import Entry
from mappings.leftovers import Consumed
from mappings.plans import Writer, planned
from mappings.protocol import Leftover, LiftContext, Lifted, RecordClass, Subject, UnliftableRecord, mint_iri
from mappings.run import RDF_TYPE, Run
from mappings.sources import Place, compile_path
from mappings.vocabulary import class_iri
from mappings.words import finding
from vocab.graph import Graph
from vocab.namespaces import expand
from vocab.terms import unescape
from vocab.text import fold, tokens

__all__ = ["CLASS_NAMES", "JsonLift", "compile_json", "finish", "slug"]

CLASS_NAMES: Final = {
    RecordClass.DATASET: "Dataset",
    RecordClass.SERIES: "DatasetSeries",
    RecordClass.SERVICE: "DataService",
}
_HEADER_KEYS: Final = ("name", "reads", "class", "iri", "short_name", "language", "unfold", "ignore", "about")
_TITLE: Final = f"<{expand('dct:title')}> "
_PUBLISHER: Final = f"<{expand('dct:publisher')}> "


@dataclass(frozen=True)
class JsonLift:
    """A compiled mapping of JSON records; see `mappings.protocol.Lift`."""

    name: str
    digest: str
    _write: Writer
    _tree: Consumed
    _ignored: frozenset[str]
    _iris: tuple[Callable[[object, Run], str | None], ...]
    _short_names: tuple[Callable[[object, Run], str | None], ...]
    _class: Callable[[object, Run], RecordClass]
    _languages: tuple[Callable[[object, Run], str | None], ...]
    _dates: tuple[Callable[[object], object], ...] = ()
    _covers: tuple[Callable[[object], object], ...] = ()
    _unfold: tuple[Callable[[object], object], ...] = ()

    def __call__(self, subject: Subject, context: LiftContext) -> Lifted:
        """Lift one JSON record; raises `UnliftableRecord` where it is no JSON object."""
        record = _decode(subject)
        if self._unfold and (b'"{' in subject.content or b'"[' in subject.content):
            unfold(record, self._unfold)
        run = Run(record, subject.identifier, context)
        run.on = subject.modified.date() if subject.modified else None
        run.dates, run.covers = self._dates, self._covers
        source_iri = next((text for get in self._iris if (text := get(record, run)) and is_web_iri(text)), None)
        iri = context.assigned_iri or source_iri or mint_iri(context.base, run.uid)
        run.record_class = self._class(record, run)
        if self._languages:
            run.speak(next((tag for get in self._languages if (tag := get(record, run))), context.language))
        pairs: list[str] = []
        self._write(record, run, pairs, "")
        wished = next((text for get in self._short_names if (text := get(record, run))), None)
        left = self._tree.left(record)
        for path, value in run.skipped.items():
            if path not in self._ignored:
                left.setdefault(path, value)
        return finish(run, iri, source_iri, pairs, wished, left)


def finish(
    run: Run, iri: str, source_iri: str | None, pairs: list[str], wished: str | None, left: dict[str, str]
) -> Lifted:
    """Write the record's own statements, and gather everything the lift brought up."""
    term, context = f"<{iri}>", run.context
    pairs.append(f"{RDF_TYPE} <{class_iri(CLASS_NAMES[run.record_class])}> .")
    if context.publisher and is_web_iri(context.publisher) and not any(pair.startswith(_PUBLISHER) for pair in pairs):
        pairs.append(f"{_PUBLISHER}<{context.publisher}> .")
    run.write(term, pairs)
    title = (
        best_text([pair[len(_TITLE) : -2] for pair in pairs if pair.startswith(_TITLE)], context.language)
        or run.identifier
    )
    return Lifted(
        iri=iri,
        record_class=run.record_class,
        graph=Graph.of_nodes(run.nodes),
        title=title,
        name=slug(wished or title) or slug(run.identifier) or run.uid,
        source_iri=source_iri,
        findings=tuple(run.findings),
        leftovers=tuple(Leftover(path, value) for path, value in left.items()),
        references=tuple(run.references),
    )


def best_text(literals: list[str], language: str) -> str | None:
    """The text of the literal in a language, else in Vietnamese, in English, without tag, any."""
    literals = [text for text in literals if text.startswith('"')]
    if not literals:
        return None
    wanted = (f'"@{language}', '"@vi', '"@en', '"')
    best = next((text for end in wanted for text in literals if text.endswith(end)), literals[0])
    return unescape(best[1 : best.rindex('"')])


def slug(text: str) -> str:
    """A short name of ASCII letters, digits and hyphens, at most 100 characters, as CKAN's names are."""
    plain = text if _PLAIN_SLUG.fullmatch(text) else re.sub(r"[^a-z0-9_]+", "-", "-".join(tokens(text)).lower())
    return plain[:100].strip("-")


_PLAIN_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


def _decode(subject: Subject) -> dict[str, object]:
    try:
        record = orjson.loads(subject.content)
    except orjson.JSONDecodeError as error:
        text = subject.content[:200].decode("utf-8", "replace")
        raise UnliftableRecord(
            finding(
                "lift.record.unreadable",
                text,
                expected=f"a JSON object ({error})",
                expected_vi=f"cần một đối tượng JSON ({error})",
            )
        ) from error
    if isinstance(record, list) and len(record) == 1:
        record = record[0]  # as DKAN's package_show answers
    if not isinstance(record, dict):
        raise UnliftableRecord(
            finding("lift.record.unreadable", record, expected="a JSON object", expected_vi="cần một đối tượng JSON")
        )
    return record


def unfold(record: dict[str, object], places: Iterable[Callable[[object], object]]) -> None:
    """Put JSON objects and lists of objects that stand as texts in the record in their texts' places."""
    inner_ones = [each for get in places for each in _listed(get(record)) if isinstance(each, dict)]
    for owner in (record, *inner_ones):
        for key, value in owner.items():
            if type(value) is str and value[:1] in _OPENING and (inner := _unfolded(value)):
                owner[key] = inner


_OPENING: Final = frozenset("{[")


def _listed(value: object) -> list[object]:
    return value if type(value) is list else [value]


def _unfolded(text: str) -> object:
    try:
        value = orjson.loads(text)
    except orjson.JSONDecodeError:
        return None
    if type(value) is list and not all(type(each) in (dict, str) for each in value):
        return None  # "[2023]" is a text
    return value if type(value) in (dict, list) else None


# --- compiling ------------------------------------------------------------------------------------------------


def compile_json(document: Entry, name: str, digest: Callable[[Compiler], str]) -> JsonLift:
    """Compile a mapping file that reads JSON records or rows."""
    fields = dict(document.fields())
    header = fields.pop("mapping").checked_fields(_HEADER_KEYS, "khóa của mapping", "key of mapping")
    tree = Consumed()
    place = Place((tree,), tree)
    compiler = Compiler()
    read_class, class_names = _record_class(header.get("class"), place)
    content = compile_terms(document, fields, class_names, place, compiler)
    return JsonLift(
        name=name,
        digest=digest(compiler),
        _write=planned(content),
        _tree=tree,
        _ignored=_ignore(header.get("ignore"), place) | place.primary,
        _iris=_texts(header.get("iri"), place),
        _short_names=_texts(header.get("short_name"), place),
        _class=read_class,
        _languages=_texts(header.get("language"), place),
        _unfold=_getters(header.get("unfold")),
        _dates=(*_getters(fields.get("modified")), *_getters(fields.get("issued"))),
        _covers=_getters(fields.get("temporal")),
    )


def _getters(entry: Entry | None) -> tuple[Callable[[object], object], ...]:
    """What reads the paths of a date's or period's entries, without taking part in what is consumed."""
    found: list[Callable[[object], object]] = []
    for each in entry.listed() if entry else []:
        fields = each.fields() if each.is_map else {"from": each}
        if "first" in fields:
            found.extend(_getters(fields["first"]))
            continue
        if "from" not in fields and "endDate" in fields:
            found.extend(_getters(fields["endDate"]))
            continue
        if not fields.keys() <= {"from", "read", "zone", "order", "take", "split"}:
            continue
        paths = [compile_path(path.text(), path) for path in fields["from"].listed()]
        found.extend(path.lister() if path.many else path.getter() for path in paths if path.root in ("here", "record"))
    return tuple(found)


def _texts(entry: Entry | None, place: Place) -> tuple[Callable[[object, Run], str | None], ...]:
    return tuple(text_source(each, place) for each in entry.listed()) if entry else ()


def _ignore(entry: Entry | None, place: Place) -> frozenset[str]:
    """Paths that nobody needs, each with its reason."""
    ignored = set()
    for each in entry.listed() if entry else []:
        fields = each.checked_fields(("path", "reason"), "khóa của ignore", "key of ignore")
        if set(fields) != {"path", "reason"}:
            raise each.fail("Mỗi mục ignore cần path và reason.", "Each entry of ignore needs a path and a reason.")
        fields["reason"].text()
        for path_entry in fields["path"].listed():
            path = compile_path(path_entry.text(), path_entry)
            for target in place.targets(path):
                target.whole = True
            ignored.add(path.text.removeprefix("$record."))
    return frozenset(ignored)


def _record_class(entry: Entry | None, place: Place) -> tuple[Callable[[object, Run], RecordClass], tuple[str, ...]]:
    """One class for all records, or `{from: type, map: {text: class}}`, dataset where nothing fits."""
    if entry is None or not entry.is_map:
        fixed = (
            RecordClass(entry.one_of(tuple(RecordClass), "loại bản ghi", "record class"))
            if entry
            else RecordClass.DATASET
        )
        return (lambda node, run: fixed), (CLASS_NAMES[fixed],)
    fields = entry.checked_fields(("from", "map"), "khóa của class", "key of class")
    if set(fields) != {"from", "map"}:
        raise entry.fail("class cần from và map.", "class needs from and map.")
    gets = _texts(fields["from"], place)
    table = {
        fold(key): RecordClass(value.one_of(tuple(RecordClass), "loại bản ghi", "record class"))
        for key, value in fields["map"].fields().items()
    }

    def read(node: object, run: Run) -> RecordClass:
        texts = (text for get in gets if (text := get(node, run)))
        return next((table[fold(text)] for text in texts if fold(text) in table), RecordClass.DATASET)

    names = dict.fromkeys(("Dataset", *(CLASS_NAMES[value] for value in table.values())))
    return read, tuple(names)
