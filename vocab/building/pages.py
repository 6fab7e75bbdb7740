"""The documentation pages of the profile, made from the tables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from vocab.building.shapes import Check
from vocab.building.tables import ClassTable, Range, SchemeTable, TermRow, UseRow
from vocab.namespaces import scheme_iri, shrink

__all__ = ["pages"]

_MADE = "<!-- Written by `python -m vocab.build` from vocab/tables/; do not edit. -->"
_LEVELS = {
    "mandatory": "mandatory / bắt buộc",
    "recommended": "recommended / nên có",
    "optional": "optional / tùy chọn",
    "extension": "extension / mở rộng",
}
_LONG = 60
"""A scheme of more concepts is shown by its first ones; its Turtle has all."""


def pages(
    terms: Mapping[str, TermRow],
    classes: Mapping[str, ClassTable],
    schemes: Mapping[str, SchemeTable],
    made: Mapping[str, Sequence[Check]],
) -> dict[str, bytes]:
    """Paths and Markdown: a page a class, a page a scheme, and an index of all terms."""
    found = {"docs/profile/terms.md": _terms_page(terms, classes)}
    found |= {f"docs/profile/classes/{name}.md": _class_page(table, made[name]) for name, table in classes.items()}
    found |= {f"docs/profile/schemes/{name}.md": _scheme_page(table) for name, table in schemes.items()}
    found["docs/profile/schemes.md"] = _schemes_page(schemes)
    return {path: f"{text}\n".encode() for path, text in found.items()}


def _table(head: Sequence[str], rows: Iterator[Sequence[str]] | Sequence[Sequence[str]]) -> str:
    def line(cells: Sequence[str]) -> str:
        return "| " + " | ".join(cell.replace("|", "\\|").replace("\n", " ") for cell in cells) + " |"

    return "\n".join([line(head), "|" + " --- |" * len(head), *map(line, rows)])


def _value(value: Range, prefix: str = "") -> str:
    """A range for readers, with a link to its class or scheme. `prefix` is the way to docs/profile/."""
    match value.word:
        case "node":
            return f"[{value.argument}]({prefix}classes/{value.argument}.md), described in the record"
        case "link":
            return f"link to a [{value.argument}]({prefix}classes/{value.argument}.md)"
        case "concept":
            return f"concept of [{value.argument}]({prefix}schemes/{value.argument}.md)"
        case "open":
            return f"concept, preferably of [{value.argument}]({prefix}schemes/{value.argument}.md)"
        case "text":
            return "text, with its language"
        case "url" | "mailto" | "tel" | "iri":
            return {"url": "web address", "mailto": "`mailto:`", "tel": "`tel:`", "iri": "IRI"}[value.word]
        case _:
            return ", ".join(f"`{shrink(datatype)}`" for datatype in value.datatypes) or "literal"


def _cardinality(use: UseRow) -> str:
    return str(use.low) if use.low == use.high else f"{use.low}..{'n' if use.high is None else use.high}"


def _class_page(table: ClassTable, made: Sequence[Check]) -> str:
    rows = [
        (
            f"`{use.term.name}`",
            f"`{shrink(use.term.iri)}`",
            _LEVELS[use.level] + (" (blocking)" if use.blocking else ""),
            _cardinality(use),
            _value(use.range, "../"),
            f"**{use.term.label.vi}.** {use.note.vi}",
            f"**{use.term.label.en}.** {use.note.en}",
        )
        for use in table.uses
    ]
    checks = [(f"`{check.name}`", check.severity, check.message.vi, check.message.en) for check in made]
    return "\n\n".join(
        [
            f"# {table.name}: {table.label.vi} / {table.label.en}",
            _MADE,
            f"`{shrink(table.iri)}` (<{table.iri}>)",
            f"{table.note.vi}\n\n{table.note.en}",
            "## Terms",
            _table(("Term", "Property", "Level", "How many", "Values", "Tiếng Việt", "English"), rows),
            "## What is checked",
            f"The shapes stand in `vocab/shapes/{table.name}.ttl`.",
            _table(("Shape", "Severity", "Tiếng Việt", "English"), checks),
        ]
    )


def _terms_page(terms: Mapping[str, TermRow], classes: Mapping[str, ClassTable]) -> str:
    rows = []
    for name, row in sorted(terms.items(), key=lambda pair: pair[0].lower()):
        users = [
            f"[{one.name}](classes/{one.name}.md)"
            for one in classes.values()
            if any(use.term.name == name for use in one.uses)
        ]
        rows.append(
            (f"`{name}`", f"`{shrink(row.iri)}`", _value(row.range), row.label.vi, row.label.en, ", ".join(users))
        )
    intro = "The names of the JSON-LD context (`vocab/context.jsonld`); mappings write them."
    return "\n\n".join(
        ["# Terms", _MADE, intro, _table(("Term", "Property", "Values", "Tiếng Việt", "English", "Used on"), rows)]
    )


def _schemes_page(schemes: Mapping[str, SchemeTable]) -> str:
    rows = [
        (
            f"[{name}](schemes/{name}.md)",
            table.title.vi,
            table.title.en,
            str(len(table.concepts)),
            table.version,
            table.source,
        )
        for name, table in schemes.items()
    ]
    return "\n\n".join(
        [
            "# Concept schemes",
            _MADE,
            "Each stands as SKOS in `vocab/schemes/NAME.ttl`.",
            "Administrative units are a scheme of their own (`vocab/schemes/units.ttl`).",
            _table(("Scheme", "Tiếng Việt", "English", "Concepts", "Version", "Source"), rows),
        ]
    )


def _scheme_page(table: SchemeTable) -> str:
    rows = [
        (f"`{row.code}`", row.label.vi, row.label.en, _remark(table, row.code), f"<{row.iri}>")
        for row in table.concepts[:_LONG]
    ]
    parts = [
        f"# {table.name}: {table.title.vi} / {table.title.en}",
        _MADE,
        f"<{scheme_iri(table.name)}>, version {table.version}. Source: {table.source}.",
    ]
    if table.collections:
        lists = [
            (f"`{code}`", one.label.vi, one.label.en, str(len(one.members))) for code, one in table.collections.items()
        ]
        parts += ["## Lists", _table(("List", "Tiếng Việt", "English", "Members"), lists), "## Concepts"]
    parts.append(_table(("Code", "Tiếng Việt", "English", "Remark", "IRI"), rows))
    if len(table.concepts) > _LONG:
        parts.append(f"and {len(table.concepts) - _LONG} more in `vocab/schemes/{table.name}.ttl`.")
    return "\n\n".join(parts)


def _remark(table: SchemeTable, code: str) -> str:
    row = next(row for row in table.concepts if row.code == code)
    parts = [
        row.status,
        f"from {row.valid_from}" if row.valid_from else "",
        f"until {row.valid_until}" if row.valid_until else "",
    ]
    parts += ["not verified" if row.verified == "no" else "", row.note.en]
    return "; ".join(part for part in parts if part)
