"""The closed set of transforms: what `read:` may name, with its options, and which one a term's range asks for.

    text, string, date, period, concept, format, media_type, agent, contact, location, unit, geometry, point,
    size, integer, number, duration, boolean, hex, iri, url, email, phone, legal, reference, statement

A transform takes one value of the record and the lift in progress, and answers N-Triples terms. What it cannot read it
says in `run.notes`; the rest of the record goes on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from mappings import acts
from mappings.addresses import PLACEHOLDERS, is_web_iri, read_email, read_iri, read_phone, read_url
from mappings.concepts import concept
from mappings.document import Entry
from mappings.nodes import LABELLED, agent, contact, labelled, location, period
from mappings.points import FIGURES, point_of_text
from mappings.run import Run
from mappings.texts import mended_text, read_page
from mappings.values import (
    read_boolean,
    read_date,
    read_duration,
    read_geometry,
    read_hex,
    read_number,
    read_size,
    read_string,
    read_tag,
    read_text,
)
from mappings.vocabulary import Term
from mappings.words import finding
from vocab import schemes
from vocab.coordinates import parse_pair
from vocab.text import fold

__all__ = ["PAGED", "TRANSFORMS", "Reader", "default_transform", "reader"]

Terms = str | list[str] | tuple[str, ...] | None
Reader = Callable[[object, Run], Terms]
"""One value of the record to N-Triples terms: one, several, or none."""

_NUMBERS: Final = (int, float)
_SCALARS: Final = (str, int, float)
_NAMES: Final = (str, int)
_NO_TEXT: Final = (bool, dict, list)
ONE_LINE: Final = frozenset(
    ("title", "keyword", "name", "fn", "organizationName", "prefLabel", "geographicName", "label")
)
"""Terms whose texts have no line breaks."""
PAGED: Final = frozenset(("title", "description"))
"""Terms whose texts may have been scraped with the page around them."""


@dataclass(frozen=True, slots=True)
class Transform:
    """A transform's options by name, and how it is made from them for a term."""

    options: tuple[str, ...]
    make: Callable[[Term, Mapping[str, Entry]], Reader]


def _wrong(value: object, run: Run, en: str = "a text or number", vi: str = "văn bản hoặc số") -> tuple[str, ...]:
    run.notes.append(finding("lift.shape", value, expected=en, expected_vi=vi))
    return ()


# --- text -----------------------------------------------------------------------------------------------------


def _text(term: Term, options: Mapping[str, Entry]) -> Reader:
    lines = options["lines"].flag() if "lines" in options else term.name not in ONE_LINE
    fixed = None
    if "language" in options and options["language"].text() != "none":
        fixed = read_tag(options["language"].text())
        if fixed is None:
            raise options["language"].fail("Thẻ ngôn ngữ không hợp lệ.", "Not a language tag (BCP 47).")
    untagged = "language" in options and fixed is None
    page, title = term.name in PAGED, term.name == "title"

    def read(value: object, run: Run) -> Terms:
        if type(value) is str:
            value = read_page(value, run, title=title) if page else value
            return read_text(value, None if untagged else (fixed or run.language), lines)
        if isinstance(value, dict):
            return _languages(value, run, lines)
        if isinstance(value, _NUMBERS) and not isinstance(value, bool):
            return read_text(str(value), None if untagged else (fixed or run.language), lines)
        return _wrong(value, run)

    return read


def _languages(value: dict[str, object], run: Run, lines: bool) -> Terms:
    """A JSON-LD value object, or texts by language tag as multilingual portals give them."""
    if "@value" in value:
        text, tag = str(value["@value"]), value.get("@language")
        known = read_tag(str(tag)) if tag else run.language
        if known is None:
            run.notes.append(finding("lift.language.unusable", tag))
        return read_text(mended_text(text, run), known, lines)
    terms: list[str] = []
    for tag, told in value.items():
        for each in told if isinstance(told, list) else [told]:
            if each is None or each == "":
                continue
            if not isinstance(each, str):
                return _wrong(value, run, "texts by language tag", "văn bản theo thẻ ngôn ngữ")
            known = read_tag(tag) if tag not in ("@none", "und", "") else None
            if known is None and tag not in ("@none", "und", ""):
                run.notes.append(finding("lift.language.unusable", tag))
            term = read_text(mended_text(each, run), known, lines)
            if term:
                terms.append(term)
    return terms


def _string(term: Term, options: Mapping[str, Entry]) -> Reader:
    def read(value: object, run: Run) -> Terms:
        if isinstance(value, dict) and "@value" in value:
            value = value["@value"]
        if isinstance(value, _SCALARS):
            return read_string(value)
        return _wrong(value, run)

    return read


# --- dates ----------------------------------------------------------------------------------------------------


def _zone(options: Mapping[str, Entry]) -> str | None:
    if "zone" not in options:
        return None
    name = options["zone"].text()
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise options["zone"].fail(
            f"Không có múi giờ `{name}`; ví dụ Asia/Ho_Chi_Minh, UTC.",
            f"Unknown time zone `{name}`; such as Asia/Ho_Chi_Minh, UTC.",
        ) from error
    return name


def _date(term: Term, options: Mapping[str, Entry]) -> Reader:
    zone = _zone(options)
    order = (
        options["order"].one_of(("day-first", "month-first"), "thứ tự", "order") if "order" in options else "day-first"
    )
    day_first = order == "day-first"

    def read(value: object, run: Run) -> Terms:
        if isinstance(value, dict) and "@value" in value:
            value = value["@value"]
        if isinstance(value, _SCALARS) and not isinstance(value, bool):
            return run.take(read_date(value, zone, day_first))
        return _wrong(value, run, "a date", "một ngày")

    return read


def _period(term: Term, options: Mapping[str, Entry]) -> Reader:
    zone = _zone(options)

    def read(value: object, run: Run) -> Terms:
        if isinstance(value, _SCALARS) and not isinstance(value, bool):
            return period(value, term.iri, run, zone)
        return _wrong(value, run, "a period", "một kỳ")

    return read


# --- concepts -------------------------------------------------------------------------------------------------


def _schemes(entry: Entry) -> tuple[str, ...]:
    return tuple(each.one_of(schemes.scheme_names(), "danh mục", "concept scheme") for each in entry.listed())


def _concept(term: Term, options: Mapping[str, Entry]) -> Reader:
    names = _schemes(options["scheme"]) if "scheme" in options else (term.target,) if term.target else ()
    also = _schemes(options["crosswalk"]) if "crosswalk" in options else ()
    otherwise = "label"
    if "otherwise" in options:
        otherwise = options["otherwise"].one_of(("label", "keyword", "nothing", "silence"), "cách xử lý", "way")

    def read(value: object, run: Run) -> Terms:
        if isinstance(value, dict):
            value = value.get("@id") or value.get("@value") or value
        if isinstance(value, _SCALARS) and not isinstance(value, bool):
            return concept(value, term.iri, names, run, also, otherwise)
        return _wrong(value, run)

    return read


def _fixed_concept(name: str) -> Callable[[Term, Mapping[str, Entry]], Reader]:
    def make(term: Term, options: Mapping[str, Entry]) -> Reader:
        return _concept(Term(term.name, term.iri, "open", name), options)

    return make


# --- nodes ----------------------------------------------------------------------------------------------------


def _agent(term: Term, options: Mapping[str, Entry]) -> Reader:
    shared = "scope" in options and options["scope"].one_of(("source", "record"), "phạm vi", "scope") == "source"

    def read(value: object, run: Run) -> Terms:
        return (
            agent(value, term.iri, run, shared=shared)
            if isinstance(value, str)
            else _wrong(value, run, "a name", "một tên")
        )

    return read


def _contact(term: Term, options: Mapping[str, Entry]) -> Reader:
    return lambda value, run: contact(value, term.iri, run) if isinstance(value, str) else _wrong(value, run)


def _location(term: Term, options: Mapping[str, Entry]) -> Reader:
    resolve_units = "units" not in options or options["units"].flag()

    def read(value: object, run: Run) -> Terms:
        if isinstance(value, bool) or value is None:
            return _wrong(value, run, "a place", "một nơi")
        named = isinstance(value, str) and value.strip()[:1].isalpha() and "://" not in value
        if type(value) is str and not named and parse_pair(value) is not None:
            return point_of_text(value, {}, term, value, run)
        if resolve_units and named and (found := acts.units_named(str(value), run)):
            return [f"<{iri}>" for iri in found]
        return location(value, term.iri, run)

    return read


def _unit(term: Term, options: Mapping[str, Entry]) -> Reader:
    def read(value: object, run: Run) -> Terms:
        if not isinstance(value, _NAMES) or isinstance(value, bool):
            return _wrong(value, run)
        text = str(value)
        if not text.strip() or fold(text) in PLACEHOLDERS:
            run.notes.append(finding("lift.placeholder", text)) if text.strip() else None
            return None
        before = len(run.notes)
        found = acts.units_named(text, run)
        if found:
            return [f"<{iri}>" for iri in found]
        if len(run.notes) == before:
            run.notes.append(finding("lift.unit.unknown", text))
        return labelled(term.iri, text, run)

    return read


def _point(term: Term, options: Mapping[str, Entry]) -> Reader:
    """Of a text alone; fields and the record's reference system are compiled in `mappings.blocks`."""
    for name, entry in options.items():
        raise entry.fail(f"`{name}` chỉ dùng với bản ghi JSON.", f"`{name}` is for records of JSON.")

    def read(value: object, run: Run) -> Terms:
        if isinstance(value, bool) or not isinstance(value, _SCALARS):
            return _wrong(value, run, "two coordinates", "hai tọa độ")
        return point_of_text(value, {}, term, value, run)

    return read


def _legal(term: Term, options: Mapping[str, Entry]) -> Reader:
    ways = ("label", "silence")
    labels = "otherwise" not in options or options["otherwise"].one_of(ways, "cách xử lý", "way") == "label"

    def read(value: object, run: Run) -> Terms:
        if not isinstance(value, str):
            return _wrong(value, run) if labels else None
        if is_web_iri(value.strip()):
            return run.take(read_iri(value)) if labels else None
        found = run.take(acts.legal_acts(value, numbers_only=not labels))
        if found:
            return [f"<{iri}>" for iri in found]
        if not labels or fold(value) in PLACEHOLDERS:
            return None
        run.notes.append(finding("lift.legal.unknown", value))
        return labelled(term.iri, value, run)

    return read


def _statement(term: Term, options: Mapping[str, Entry]) -> Reader:
    def read(value: object, run: Run) -> Terms:
        if not isinstance(value, str):
            return _wrong(value, run)
        if is_web_iri(value.strip()):
            return f"<{value.strip()}>"
        return labelled(term.iri, value, run)

    return read


def _reference(term: Term, options: Mapping[str, Entry]) -> Reader:
    def read(value: object, run: Run) -> Terms:
        if isinstance(value, dict):
            value = value.get("@id") or value.get("identifier") or value.get("id") or value
        if not isinstance(value, _NAMES) or isinstance(value, bool):
            return _wrong(value, run, "an identifier", "một định danh")
        text = str(value).strip()
        if not text:
            return None
        return f"<{text}>" if is_web_iri(text) else run.reference(text)

    return read


# --- addresses ------------------------------------------------------------------------------------------------


def _address(read_one: Callable[[str, str], object]) -> Callable[[Term, Mapping[str, Entry]], Reader]:
    def make(term: Term, options: Mapping[str, Entry]) -> Reader:
        keeps_words = term.iri in LABELLED

        def read(value: object, run: Run) -> Terms:
            if isinstance(value, dict):
                value = value.get("@id") or value.get("url") or value
            if not isinstance(value, str):
                return _wrong(value, run, "an address", "một địa chỉ")
            if keeps_words and not is_web_iri(value.strip()) and " " in value.strip():
                return labelled(term.iri, value, run)
            return run.take(read_one(value, run.context.source_url))  # type: ignore[arg-type]

        return read

    return make


def _simple(read_one: Callable[[str], object]) -> Callable[[Term, Mapping[str, Entry]], Reader]:
    def make(term: Term, options: Mapping[str, Entry]) -> Reader:
        def read(value: object, run: Run) -> Terms:
            if isinstance(value, dict) and ("@id" in value or "@value" in value):
                value = value.get("@id") or value.get("@value")
            if isinstance(value, _NO_TEXT) or value is None:
                return _wrong(value, run)
            return run.take(read_one(str(value)))  # type: ignore[arg-type]

        return read

    return make


# --- numbers --------------------------------------------------------------------------------------------------


def _scalar(read_one: Callable[..., object], *arguments: object) -> Callable[[Term, Mapping[str, Entry]], Reader]:
    def make(term: Term, options: Mapping[str, Entry]) -> Reader:
        def read(value: object, run: Run) -> Terms:
            if isinstance(value, dict) and "@value" in value:
                value = value["@value"]
            if not isinstance(value, _SCALARS):
                return _wrong(value, run)
            return run.take(read_one(value, *arguments))  # type: ignore[arg-type]

        return read

    return make


def _number(term: Term, options: Mapping[str, Entry]) -> Reader:
    kind = term.kind if term.kind in ("integer", "nonNegativeInteger") else "decimal"
    return _scalar(read_number, kind)(term, options)


def _geometry(term: Term, options: Mapping[str, Entry]) -> Reader:
    return lambda value, run: run.take(read_geometry(value))


TRANSFORMS: Final[dict[str, Transform]] = {
    "text": Transform(("language", "lines"), _text),
    "string": Transform((), _string),
    "date": Transform(("zone", "order"), _date),
    "period": Transform(("zone",), _period),
    "concept": Transform(("scheme", "crosswalk", "otherwise"), _concept),
    "format": Transform(("otherwise",), _fixed_concept("file-type")),
    "media_type": Transform(("otherwise",), _fixed_concept("media-type")),
    "agent": Transform(("scope",), _agent),
    "contact": Transform((), _contact),
    "location": Transform(("units",), _location),
    "unit": Transform((), _unit),
    "geometry": Transform((), _geometry),
    "size": Transform((), _scalar(read_size)),
    "integer": Transform((), _scalar(read_number, "integer")),
    "number": Transform((), _number),
    "duration": Transform((), _scalar(read_duration)),
    "boolean": Transform((), _scalar(read_boolean)),
    "hex": Transform((), _scalar(read_hex)),
    "iri": Transform((), _address(read_iri)),
    "url": Transform((), _address(read_url)),
    "email": Transform((), _simple(read_email)),
    "phone": Transform((), _simple(read_phone)),
    "point": Transform(FIGURES, _point),
    "legal": Transform(("otherwise",), _legal),
    "reference": Transform((), _reference),
    "statement": Transform((), _statement),
}
"""Every transform by the name that `read:` takes."""

_BY_RANGE: Final = {
    "text": "text",
    "string": "string",
    "literal": "string",
    "temporal": "date",
    "decimal": "number",
    "integer": "integer",
    "nonNegativeInteger": "size",
    "duration": "duration",
    "hexBinary": "hex",
    "boolean": "boolean",
    "geometry": "geometry",
    "iri": "iri",
    "url": "url",
    "concept": "concept",
    "open": "concept",
    "link": "reference",
}
_BY_CLASS: Final = {"Agent": "agent", "Kind": "contact", "Location": "location", "PeriodOfTime": "period"}
_BY_TERM: Final = {
    "mbox": "email",
    "hasEmail": "email",
    "hasTelephone": "phone",
    "applicableLegislation": "legal",
    "provenance": "statement",
    "rights": "statement",
    "format": "format",
    "mediaType": "media_type",
    "accessURL": "url",
    "downloadURL": "url",
    "endpointURL": "url",
    "landingPage": "url",
    "homepage": "url",
    "page": "url",
}


def default_transform(term: Term) -> str | None:
    """The transform of a term where the mapping names none; None where a nested block is needed."""
    if term.name in _BY_TERM:
        return _BY_TERM[term.name]
    if term.kind == "node" or (term.kind == "link" and term.target in _BY_CLASS):
        return _BY_CLASS.get(term.target)
    return _BY_RANGE.get(term.kind, "string")


def reader(name: str, term: Term, options: Mapping[str, Entry]) -> Reader:
    """Make the reader of a term; options are already known to be the transform's own."""
    return TRANSFORMS[name].make(term, options)
