"""The one door to the RDF library: reading and writing every RDF syntax, statement by statement.

    sniff(head, content_type, name)      ─► Syntax | None
    statements(source, syntax, report=…) ─► lines as the parser has them, bad IRIs included
    blocks(source, syntax, report=…)     ─► the same by the hundred, as text (for bulk work)
    parse(source, syntax, report=…)      ─► canonical N-Triples lines, judged and mended
    serialize(lines, syntax, prefixes)   ─► bytes
    construct(content, queries)          ─► N-Triples lines that SPARQL CONSTRUCT makes of N-Triples

Reading is lenient and honest: it goes on after what it cannot read, and the `Report` says what that was. Graph names
are dropped: a catalog's statements are one graph, whichever graph they were written in.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import BinaryIO, Final
from xml.parsers import expat

import pyoxigraph

from vocab._rdf_blocks import Block, block_of, doubtful, statements_of
from vocab._rdf_jsonld import BrokenJson, cut
from vocab._rdf_mend import Defect, DefectKind, mend, mend_iri, split_statement
from vocab._rdf_query import construct
from vocab._rdf_syntax import Syntax, sniff
from vocab._rdf_text import DangerousXml, Utf8
from vocab.findings import Finding, Severity
from vocab.graph import Graph

__all__ = [
    "Block",
    "Break",
    "Defect",
    "DefectKind",
    "Report",
    "Syntax",
    "blocks",
    "construct",
    "defect_finding",
    "doubtful",
    "mend",
    "mend_iri",
    "normalise",
    "parse",
    "serialize",
    "sniff",
    "split_statement",
    "statements",
    "statements_of",
]

_FORMATS: Final = {
    Syntax.RDF_XML: pyoxigraph.RdfFormat.RDF_XML,
    Syntax.TURTLE: pyoxigraph.RdfFormat.TRIG,  # a superset, and files that say Turtle hold named graphs at times
    Syntax.N_TRIPLES: pyoxigraph.RdfFormat.N_QUADS,
    Syntax.N_QUADS: pyoxigraph.RdfFormat.N_QUADS,
    Syntax.TRIG: pyoxigraph.RdfFormat.TRIG,
    Syntax.JSON_LD: pyoxigraph.RdfFormat.JSON_LD,
}
_BLOCK: Final = 400
"""Statements that are taken from the parser at a time."""
_MOST_BREAKS: Final = 1000
"""After so many places that cannot be read, reading stops: the rest would be noise."""


@dataclass(frozen=True, slots=True)
class Break:
    """A place that could not be read. `after` counts the statements before it; `line` is counted from 1, where
    known."""

    message: str
    line: int | None
    after: int
    fatal: bool
    """Nothing after this place was read."""


@dataclass
class Report:
    """What reading one document brought up; filled while its statements are taken."""

    count: int = 0
    breaks: list[Break] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)
    """About the document as a whole: its encoding, contexts that are not known."""
    defects: list[Defect] = field(default_factory=list)
    """Of single statements; only `parse` fills it."""

    @property
    def complete(self) -> bool:
        """Whether every statement of the document was read (mended ones count as read)."""
        return not self.breaks

    def findings(self) -> tuple[Finding, ...]:
        """Everything as findings, the places that could not be read first."""
        labels: dict[str, str] = {}
        for defect in self.defects:
            if defect.subject.startswith("_:"):
                labels.setdefault(defect.subject, f"_:n{len(labels) + 1}")
        flaws = (defect_finding(defect, labels) for defect in self.defects)
        return (*(_break_finding(place) for place in self.breaks), *self.notes, *flaws)


def statements(
    source: Path | bytes, syntax: Syntax, *, base: str | None = None, report: Report | None = None
) -> Iterator[str]:
    """Statements `S P O` (without dot) as the parser writes them, in the document's order.

    IRIs may be bad or relative; `mend` judges them. `base` resolves relative ones. Blank node labels are unique within
    the document only. Never raises for what is in the document: see `report.breaks`.
    """
    for block in blocks(source, syntax, base=base, report=Report() if report is None else report):
        yield from statements_of(block)


def blocks(source: Path | bytes, syntax: Syntax, *, base: str | None, report: Report) -> Iterator[Block]:
    """What `statements` gives, by the hundred: UTF-8 text, each statement with ` .` and a line feed, or a list of
    statements without dots.

    A break stands in the report when the block after it comes. See `doubtful`.
    """
    base = base if base is not None and _usable_base(base) else None
    if syntax is Syntax.JSON_LD:
        yield from _json_ld(source, base, report)
        return
    raw: BinaryIO = source.open("rb") if isinstance(source, Path) else io.BytesIO(source)
    with raw:
        try:
            body = Utf8(raw, xml=syntax is Syntax.RDF_XML)
            yield from _drain(body, syntax, base, report)
        except DangerousXml as error:
            report.breaks.append(Break(str(error), None, report.count, fatal=True))
            return
        _judge_end(source, body, syntax, report)
        if body.stray_bytes:
            report.notes.append(_encoding_note(body.codec, body.stray_bytes))
        if body.mended:
            report.notes.append(_ampersand_note(body.mended))


def parse(
    source: Path | bytes, syntax: Syntax, *, base: str | None = None, report: Report | None = None
) -> Iterator[str]:
    """Canonical lines `S P O .` as `vocab.graph.Graph` keeps them, blank nodes included; flaws go to
    `report.defects`."""
    report = Report() if report is None else report
    for block in blocks(source, syntax, base=base, report=report):
        yield from _canonical(block, report.defects)


def _canonical(block: Block, defects: list[Defect]) -> Iterator[str]:
    if isinstance(block, list):
        for line in block:
            yield from mend(line, defects)
        return
    lines = block[:-1].decode().split("\n")
    at = 0
    for number in doubtful(block):
        yield from lines[at:number]
        yield from mend(lines[number][:-2], defects)
        at = number + 1
    yield from lines[at:] if at else lines


def normalise(line: str) -> str:
    """One N-Triples line in canonical form; raises `ValueError` for what is none, or holds a bad IRI."""
    defects: list[Defect] = []
    report = Report()
    lines = [
        fixed for raw in statements(line.encode(), Syntax.N_TRIPLES, report=report) for fixed in mend(raw, defects)
    ]
    if len(lines) != 1 or defects or report.breaks:
        raise ValueError(f"not one good N-Triples statement: {line!r}")
    return lines[0]


def serialize(
    lines: Iterable[str] | Graph, syntax: Syntax = Syntax.TURTLE, prefixes: Mapping[str, str] | None = None
) -> bytes:
    """Write canonical lines in a syntax. Turtle and RDF/XML group by subject and use `prefixes`."""
    ordered = sorted(set(lines.lines if isinstance(lines, Graph) else lines))
    text = "".join(f"{line}\n" for line in ordered).encode()
    if syntax in (Syntax.N_TRIPLES, Syntax.N_QUADS):
        return text
    quads = pyoxigraph.parse(text, format=pyoxigraph.RdfFormat.N_TRIPLES, lenient=True)
    target = pyoxigraph.RdfFormat.TURTLE if syntax is Syntax.TURTLE else _FORMATS[syntax]
    triples = (quad.triple for quad in quads)
    written = pyoxigraph.serialize(triples, format=target, prefixes=_used(prefixes, text))
    assert written is not None
    return written


def defect_finding(defect: Defect, labels: Mapping[str, str] | None = None) -> Finding:
    """A defect in words. A parser's labels of blank nodes are new each time: `labels` gives the ones to show."""
    subject = (labels or {}).get(defect.subject, defect.subject)
    expectation, vi, en = _DEFECT_WORDS[defect.kind]
    return Finding(
        rule=f"rdf.{defect.kind}",
        severity=Severity.WARNING,
        path=defect.predicate.strip("<>"),
        value=defect.value[:500],
        expectation=expectation,
        vi=vi,
        en=en,
        focus=subject.strip("<>"),
    )


_DEFECT_WORDS: Final[dict[DefectKind, tuple[str, str, str]]] = {
    DefectKind.BAD_IRI: (
        "an absolute IRI without blanks, quotes or braces",
        "Địa chỉ (IRI) chứa ký tự không hợp lệ; các ký tự đó đã được mã hoá phần trăm.",
        "The IRI holds signs that none may have; they were percent-encoded.",
    ),
    DefectKind.MANY_IRIS: (
        "one address in one place",
        "Một chỗ chứa nhiều địa chỉ; đã tách thành từng giá trị riêng.",
        "Several addresses stood in one place; each became a value of its own.",
    ),
    DefectKind.RELATIVE_IRI: (
        "an absolute IRI",
        "Địa chỉ (IRI) không tuyệt đối và không thể suy ra địa chỉ đầy đủ; giá trị được giữ dưới dạng văn bản.",
        "The IRI is not absolute and nothing says what it is relative to; the value was kept as text.",
    ),
    DefectKind.LANGUAGE: (
        "a BCP 47 language tag such as vi or en",
        "Thẻ ngôn ngữ không hợp lệ; đã được sửa hoặc bỏ.",
        "The language tag is not valid; it was mended or taken off.",
    ),
    DefectKind.TRIPLE_TERM: (
        "a plain statement",
        "Phát biểu về một phát biểu khác (RDF-star) chưa được hỗ trợ nên đã bỏ qua.",
        "A statement about a statement (RDF-star) is not carried and was left out.",
    ),
    DefectKind.UNREADABLE: (
        "a readable statement",
        "Không đọc được phát biểu này nên đã bỏ qua.",
        "This statement could not be read and was left out.",
    ),
}


# --- reading -------------------------------------------------------------------------------------------------------


def _usable_base(base: str) -> bool:
    try:
        pyoxigraph.parse(b"", format=pyoxigraph.RdfFormat.TURTLE, base_iri=base)
    except (ValueError, SyntaxError):
        return False
    return True


def _drain(body: BinaryIO | io.RawIOBase | bytes, syntax: Syntax, base: str | None, report: Report) -> Iterator[Block]:
    """All statements; goes on after an error where the parser can, up to `_MOST_BREAKS`."""
    quads = iter(pyoxigraph.parse(body, format=_FORMATS[syntax], base_iri=base, lenient=True))  # type: ignore[arg-type]
    errors = 0
    while True:
        taken: list[pyoxigraph.Quad] = []
        fault: SyntaxError | ValueError | None = None
        try:
            taken.extend(islice(quads, _BLOCK))  # an error leaves in the list what came before it
        except (SyntaxError, ValueError) as error:
            fault = error
        if taken:
            yield block_of(taken)
            report.count += len(taken)
        if fault is None and not taken:
            return
        if isinstance(fault, DangerousXml):
            raise fault
        if fault is not None:
            errors += 1
            fatal = errors >= _MOST_BREAKS or _hopeless(syntax, str(fault))
            report.breaks.append(Break(str(fault)[:400], _line_of(fault), report.count, fatal))
            if fatal:
                return


def _judge_end(source: Path | bytes, body: Utf8, syntax: Syntax, report: Report) -> None:
    """Tell of a document that ends before its end, whatever the parser thought of it."""
    last = report.breaks[-1] if report.breaks else None
    if syntax is Syntax.RDF_XML:
        unclosed = body.unclosed if last is None or not last.fatal else None
        if unclosed is not None:
            words = f"the document ends at byte {body.size} without {unclosed}"
            report.breaks.append(Break(words, body.line, report.count, fatal=True))
        elif last is not None and last.fatal and last.line is None:
            report.breaks[-1] = replace(last, line=_xml_line(source))
    elif last is not None and not last.fatal and (last.after == report.count or (last.line or 0) >= body.line):
        # No more was read after the last unreadable place: nobody can tell it from a document that was cut there.
        report.breaks[-1] = replace(last, fatal=True)


def _xml_line(source: Path | bytes) -> int | None:
    """Where the document stops being XML, which our parser does not say and another one does."""
    reader = expat.ParserCreate()
    raw: BinaryIO = source.open("rb") if isinstance(source, Path) else io.BytesIO(source)
    with raw, suppress(DangerousXml):
        body = Utf8(raw, xml=True)
        try:
            while chunk := body.read(1 << 16):
                reader.Parse(chunk, False)
            reader.Parse(b"", True)
        except expat.ExpatError as error:
            return error.lineno
    return None


_ILL_FORMED = re.compile(
    r"ill-formed|XML namespaces are required|not closed|Unexpected|unexpected|cannot decode|end of file", re.IGNORECASE
)


def _hopeless(syntax: Syntax, message: str) -> bool:
    """Whether what follows would be read wrongly: after mismatched tags, elements change their roles."""
    if syntax is Syntax.RDF_XML:
        return _ILL_FORMED.search(message) is not None
    return "Unexpected end" in message and syntax is not Syntax.N_TRIPLES


def _line_of(error: Exception) -> int | None:
    place = error.args[1] if len(error.args) > 1 and isinstance(error.args[1], tuple) else ()
    return place[1] if len(place) > 1 and isinstance(place[1], int) else None


def _json_ld(source: Path | bytes, base: str | None, report: Report) -> Iterator[Block]:
    def tell(rule: str, value: str, words: str) -> None:
        report.notes.append(_context_note(rule, value, words))

    try:
        for document in cut(source, tell):
            yield from _drain(document, Syntax.JSON_LD, base, report)
    except BrokenJson as error:
        report.breaks.append(Break(str(error)[:400], None, report.count, fatal=True))


# --- words ---------------------------------------------------------------------------------------------------------


def _break_finding(place: Break) -> Finding:
    where = f"line {place.line}" if place.line else f"after statement {place.after}"
    return Finding(
        rule="rdf.unreadable",
        severity=Severity.VIOLATION,
        path=where,
        value=place.message[:500],
        expectation="well-formed RDF",
        vi="Tài liệu bị lỗi tại đây; phần trước chỗ lỗi được giữ lại."
        if place.fatal
        else "Không đọc được chỗ này; phần còn lại của tài liệu vẫn được đọc.",
        en="The document breaks here; what is complete before it was kept."
        if place.fatal
        else "This place could not be read; the rest of the document was.",
    )


def _encoding_note(codec: str, count: int) -> Finding:
    return Finding(
        rule="rdf.encoding",
        severity=Severity.WARNING,
        path="document",
        value=str(count),
        expectation=f"text in {codec}, as the document says or implies",
        vi=f"{count} chỗ không đúng bảng mã {codec}; đã đọc theo Windows-1252.",
        en=f"{count} places are not valid {codec}; they were read as Windows-1252.",
    )


def _ampersand_note(count: int) -> Finding:
    return Finding(
        rule="rdf.xml.ampersand",
        severity=Severity.ADVICE,
        path="document",
        value=str(count),
        expectation="&amp; for every & in XML",
        vi=f"{count} dấu & chưa được viết thành &amp; trong XML; đã tự sửa.",
        en=f"{count} bare & in the XML were read as &amp;.",
    )


def _context_note(rule: str, value: str, words: str) -> Finding:
    return Finding(
        rule=rule,
        severity=Severity.VIOLATION,
        path="@context",
        value=value[:500],
        expectation="a context written into the document, or one known here",
        vi="Không biết ngữ cảnh JSON-LD này nên không hiểu được các thuật ngữ mà nó định nghĩa.",
        en=words[0].upper() + words[1:] + ".",
    )


def _used(prefixes: Mapping[str, str] | None, text: bytes) -> dict[str, str]:
    """Only the prefixes that occur, so that a small file has a small head."""
    return {name: iri for name, iri in (prefixes or {}).items() if f"<{iri}".encode() in text}
