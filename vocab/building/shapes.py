"""The SHACL shapes, made from the class tables: one node shape a class, one property shape a check.

A check of its own shape has its own severity, words and fix. Only cheap constraints are used (no sh:sparql, no
path but a plain property), so that thousands of records a second can be judged.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from vocab.building import turtle
from vocab.building.tables import Bilingual, ClassTable, RuleRow, SchemeTable, TermRow, UseRow
from vocab.namespaces import BASE, scheme_iri, shape_iri, shrink

__all__ = ["Check", "checks", "node_shape_iri", "shapes_turtle"]

_LIMIT_IN = 60
"""A scheme of at most this many concepts is checked by `sh:in`, a larger one by its IRIs' beginnings."""

_TYPES = {
    "vi": {"xsd:date": "ngày", "xsd:dateTime": "ngày giờ", "xsd:gYear": "năm", "xsd:gYearMonth": "tháng"},
}
_WORDS: Mapping[str, Bilingual] = {
    "decimal": Bilingual("số thập phân (xsd:decimal)", "a decimal number (xsd:decimal)"),
    "integer": Bilingual("số nguyên (xsd:integer)", "an integer (xsd:integer)"),
    "nonNegativeInteger": Bilingual(
        "số nguyên không âm (xsd:nonNegativeInteger)", "a non-negative integer (xsd:nonNegativeInteger)"
    ),
    "duration": Bilingual(
        "khoảng thời gian ISO 8601 (xsd:duration), như P1D", "an ISO 8601 duration (xsd:duration), such as P1D"
    ),
    "hexBinary": Bilingual("chuỗi thập lục phân (xsd:hexBinary)", "hexadecimal digits (xsd:hexBinary)"),
    "boolean": Bilingual("true hoặc false (xsd:boolean)", "true or false (xsd:boolean)"),
    "temporal": Bilingual(
        "ngày, ngày giờ, tháng hoặc năm (xsd:date, xsd:dateTime, xsd:gYearMonth, xsd:gYear)",
        "a date, date and time, month or year (xsd:date, xsd:dateTime, xsd:gYearMonth, xsd:gYear)",
    ),
    "geometry": Bilingual(
        "WKT, GeoJSON hoặc GML có kiểu dữ liệu GeoSPARQL", "WKT, GeoJSON or GML with its GeoSPARQL datatype"
    ),
    "text": Bilingual("văn bản, không phải liên kết", "text, not a link"),
    "string": Bilingual("chuỗi ký tự, không phải liên kết", "a string, not a link"),
    "literal": Bilingual("giá trị, không phải liên kết", "a value, not a link"),
    "url": Bilingual("địa chỉ mạng (http, https, ftp, s3, mqtt…)", "a network address (http, https, ftp, s3, mqtt…)"),
    "mailto": Bilingual("địa chỉ thư dạng mailto:ten@coquan.gov.vn", "an e-mail address as mailto:name@agency.gov.vn"),
    "tel": Bilingual("số điện thoại dạng tel:+84…", "a telephone number as tel:+84…"),
}
_PATTERNS = {
    "url": r"^(https?|ftps?|sftp|s3|gs|wss?|mqtts?|kafka|ipfs)://[^/]",
    "mailto": r"^mailto:[^@ ]+@[^@ ]+[.][^@ ]+$",
    "tel": r"^tel:[+]?[0-9()./ -]{3,}",
}


@dataclass(frozen=True, slots=True)
class Check:
    """One property shape: its constraint in Turtle, severity, and what it says."""

    name: str
    path: str
    constraint: tuple[tuple[str, str], ...]
    severity: str
    message: Bilingual
    expectation: Bilingual
    fix: Bilingual
    class_name: str
    term: str
    of_node: bool = False
    """Whether it constrains the node itself (a rule across terms), not the values of one property."""

    @property
    def iri(self) -> str:
        return shape_iri(self.name)


def node_shape_iri(table: ClassTable) -> str:
    """The IRI of a class's node shape."""
    return shape_iri(table.name)


def checks(
    table: ClassTable, classes: Mapping[str, ClassTable], schemes: Mapping[str, SchemeTable], rules: Sequence[RuleRow]
) -> Iterator[Check]:
    """Every check of a class, in the order of its table."""
    for use in table.uses:
        checker = _Checker(table, use, classes, schemes)
        yield from checker.all()
        yield from checker.rules(rules)


class _Checker:
    """The checks of one row of a class table."""

    def __init__(
        self, table: ClassTable, use: UseRow, classes: Mapping[str, ClassTable], schemes: Mapping[str, SchemeTable]
    ) -> None:
        self.table, self.use, self.classes, self.schemes = table, use, classes, schemes
        self.term: TermRow = use.term
        self.where = Bilingual(
            f"{table.label.vi}: “{use.term.label.vi}” ({shrink(use.term.iri)})",
            f"{table.label.en}: “{use.term.label.en}” ({shrink(use.term.iri)})",
        )

    def all(self) -> Iterator[Check]:
        use = self.use
        if use.low:
            yield self._missing("required", "blocking" if use.blocking else "violation")
        elif use.level == "recommended":
            yield self._missing("recommended", "advice")
        if use.high is not None:
            yield self._single(use.high)
        yield from self._form()
        if use.range.word == "text" and use.low:
            yield self._filled()
        if use.term.name == "title" and use.range.word == "text":
            yield self._one_per_language()
        if use.range.word in _PATTERNS:
            yield self._pattern()
        if use.range.kind == "concept":
            yield self._known()

    def rules(self, rows: Sequence[RuleRow]) -> Iterator[Check]:
        for row in rows:
            if (row.class_name, row.term) == (self.table.name, self.term.name):
                made = self._check(row.name, [row.constraint], row.severity, row.says, row.expects, row.fix)
                yield replace(made, of_node=True)

    def _check(
        self,
        kind: str,
        constraint: Sequence[tuple[str, str]],
        severity: str,
        says: Bilingual,
        expects: Bilingual,
        fix: Bilingual,
    ) -> Check:
        message = Bilingual(f"{self.where.vi} {says.vi}.", f"{self.where.en} {says.en}.")
        name = f"{self.table.name}-{self.term.name}-{kind}"
        return Check(
            name, self.term.iri, tuple(constraint), severity, message, expects, fix, self.table.name, self.term.name
        )

    def _missing(self, kind: str, severity: str) -> Check:
        expects = Bilingual("ít nhất một giá trị", "at least one value")
        if kind == "required":
            says = Bilingual("còn thiếu; đây là thông tin bắt buộc", "is missing; it is mandatory")
        else:
            says = Bilingual("chưa có; nên bổ sung", "is missing; it is recommended")
        fix = Bilingual(
            f"Bổ sung {self.term.label.vi}: {self.use.note.vi}", f"Add {self.term.label.en}: {self.use.note.en}"
        )
        return self._check(kind, [("sh:minCount", "1")], severity, says, expects, fix)

    def _single(self, high: int) -> Check:
        says = Bilingual("có nhiều hơn một giá trị", "has more than one value")
        expects = Bilingual("nhiều nhất một giá trị", "at most one value")
        fix = Bilingual("Giữ lại một giá trị đúng.", "Keep the one right value.")
        return self._check("single", [("sh:maxCount", str(high))], "violation", says, expects, fix)

    def _form(self) -> Iterator[Check]:
        value = self.use.range
        if value.word in {"text", "string", "literal"}:
            yield self._literal([("sh:nodeKind", "sh:Literal")], _WORDS[value.word])
        elif value.word == "geometry":
            yield self._literal([("sh:nodeKind", "sh:Literal")], _WORDS["literal"])
            yield self._datatypes("typed", "warning")
        elif value.kind == "literal":
            yield self._datatypes("form", "violation")
        else:
            yield self._link()
            if value.word == "node":
                yield self._described()

    def _literal(self, constraint: Sequence[tuple[str, str]], words: Bilingual) -> Check:
        says = Bilingual(f"phải là {words.vi}", f"must be {words.en}")
        fix = Bilingual("Ghi giá trị dưới dạng chữ.", "Write the value as a literal.")
        return self._check("form", constraint, "violation", says, words, fix)

    def _datatypes(self, kind: str, severity: str) -> Check:
        value, words = self.use.range, _WORDS[self.use.range.word]
        if len(value.datatypes) == 1:
            constraint = [("sh:datatype", turtle.name(value.datatypes[0]))]
            if value.word == "hexBinary":  # engines differ in whether the datatype covers the digits
                constraint.append(("sh:pattern", turtle.text("^([0-9A-Fa-f]{2})+$")))
        else:
            options = " ".join(f"[ sh:datatype {turtle.name(datatype)} ]" for datatype in value.datatypes)
            constraint = [("sh:or", f"( {options} )")]
        says = Bilingual(f"phải là {words.vi}", f"must be {words.en}")
        fix = Bilingual(f"Sửa giá trị thành {words.vi}.", f"Change the value to {words.en}.")
        return self._check(kind, constraint, severity, says, words, fix)

    def _link(self) -> Check:
        expects = Bilingual("một IRI", "an IRI")
        says = Bilingual("phải là một liên kết (IRI), không phải chữ", "must be a link (an IRI), not text")
        fix = Bilingual("Thay chữ bằng IRI tương ứng.", "Replace the text by the IRI it stands for.")
        return self._check("form", [("sh:nodeKind", "sh:IRI")], "violation", says, expects, fix)

    def _described(self) -> Check:
        target = self.classes[self.use.range.argument or ""]
        expects = Bilingual(
            f"một {target.label.vi} ({shrink(target.iri)}) được mô tả trong bản ghi",
            f"a {target.label.en} ({shrink(target.iri)}) described in the record",
        )
        says = Bilingual(f"phải là {expects.vi}", f"must be {expects.en}")
        fix = Bilingual("Khai báo loại và tên của nút được dẫn tới.", "Give the linked node its type and its name.")
        return self._check("described", [("sh:class", turtle.name(target.iri))], "violation", says, expects, fix)

    def _filled(self) -> Check:
        says = Bilingual("không được để trống", "must not be empty")
        expects = Bilingual("ít nhất một chữ", "at least one letter")
        fix = Bilingual("Điền nội dung hoặc bỏ giá trị trống.", "Fill it in or drop the empty value.")
        return self._check("filled", [("sh:pattern", turtle.text(r"\S"))], "violation", says, expects, fix)

    def _one_per_language(self) -> Check:
        says = Bilingual("có hai giá trị cùng một ngôn ngữ", "has two values in one language")
        expects = Bilingual("mỗi ngôn ngữ một giá trị", "one value per language")
        fix = Bilingual("Giữ một giá trị cho mỗi ngôn ngữ.", "Keep one value per language.")
        return self._check("one-per-language", [("sh:uniqueLang", "true")], "warning", says, expects, fix)

    def _pattern(self) -> Check:
        words = _WORDS[self.use.range.word]
        says = Bilingual(f"phải là {words.vi}", f"must be {words.en}")
        fix = Bilingual(f"Sửa thành {words.vi}.", f"Change it to {words.en}.")
        return self._check(
            "known", [("sh:pattern", turtle.text(_PATTERNS[self.use.range.word]))], "warning", says, words, fix
        )

    def _known(self) -> Check:
        scheme = self.schemes[self.use.range.argument or ""]
        closed = self.use.range.word == "concept"
        iris = [row.iri for row in scheme.concepts]
        if closed and len(iris) <= _LIMIT_IN:
            constraint = [("sh:in", f"( {' '.join(turtle.name(iri) for iri in iris)} )")]
        else:
            constraint = [("sh:pattern", turtle.text(_beginnings(scheme, closed)))]
        expects = Bilingual(f"một khái niệm của hệ “{scheme.title.vi}”", f"a concept of the scheme “{scheme.title.en}”")
        says = Bilingual(f"nên là {expects.vi}", f"should be {expects.en}")
        fix = Bilingual(f"Chọn trong {scheme_iri(scheme.name)}.", f"Choose one from {scheme_iri(scheme.name)}.")
        return self._check("known", constraint, "warning" if closed else "advice", says, expects, fix)


def _beginnings(scheme: SchemeTable, closed: bool) -> str:
    """A pattern for the beginnings of the scheme's IRIs; an open scheme also takes any concept under our base."""
    starts = {row.iri[: max(row.iri.rfind("/"), row.iri.rfind("#")) + 1] for row in scheme.concepts}
    if scheme.authority and "iana.org" in scheme.authority:
        return r"^https?://www[.]iana[.]org/assignments/media-types/[a-z]+/[^/]+$"
    if not closed:
        starts.add(f"{BASE}scheme/")
    return "^(" + "|".join(start.replace(".", "[.]") for start in sorted(starts)) + ")"


_SEVERITY = {"blocking": "sh:Violation", "violation": "sh:Violation", "warning": "sh:Warning", "advice": "sh:Info"}


def shapes_turtle(table: ClassTable, made: Sequence[Check]) -> str:
    """One class's shapes as Turtle."""
    heading = (
        f"Shapes of {table.label.en} ({shrink(table.iri)}). "
        "Written by `python -m vocab.build` from vocab/tables/; do not edit."
    )
    node = [
        ("a", "sh:NodeShape"),
        ("sh:targetClass", turtle.name(table.iri)),
        ("rdfs:label", turtle.text(table.label.vi, "vi")),
        ("rdfs:label", turtle.text(table.label.en, "en")),
        *[("sh:property", turtle.name(check.iri)) for check in made if not check.of_node],
    ]
    return turtle.document(
        heading, [(node_shape_iri(table), node), *[(check.iri, _statements(check, table)) for check in made]]
    )


def _statements(check: Check, table: ClassTable) -> list[tuple[str, str]]:
    if check.of_node:
        pairs = [("a", "sh:NodeShape"), ("sh:targetClass", turtle.name(table.iri)), *check.constraint]
    else:
        pairs = [("a", "sh:PropertyShape"), ("sh:path", turtle.name(check.path)), *check.constraint]
    pairs.append(("sh:severity", _SEVERITY[check.severity]))
    if check.severity == "blocking":
        pairs.append(("hub:blocking", "true"))
    pairs += [("sh:message", turtle.text(check.message.vi, "vi")), ("sh:message", turtle.text(check.message.en, "en"))]
    return [*pairs, ("hub:fix", turtle.text(check.fix.vi, "vi")), ("hub:fix", turtle.text(check.fix.en, "en"))]
