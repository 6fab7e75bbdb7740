"""Literals out of source values: text, dates, numbers, sizes, durations, geometries. Pure functions."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from typing import Final
from unicodedata import is_normalized
from zoneinfo import ZoneInfo

import orjson

from mappings.addresses import NOTHING, PLACEHOLDERS, Reading
from mappings.words import finding
from vocab.dates import VIETNAM, date_finding, lexical, parse_date
from vocab.findings import Finding
from vocab.namespaces import PREFIXES
from vocab.numbers import Number, number_finding, parse_number, parse_size
from vocab.terms import XSD, literal
from vocab.text import clean, fold, one_line

__all__ = [
    "read_boolean",
    "read_date",
    "read_duration",
    "read_geometry",
    "read_hex",
    "read_number",
    "read_size",
    "read_string",
    "read_tag",
    "read_text",
]

_TAG = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_WKT: Final = f"{PREFIXES['geo']}wktLiteral"
_GEOJSON: Final = f"{PREFIXES['geo']}geoJSONLiteral"


@lru_cache(maxsize=1024)
def read_tag(tag: str) -> str | None:
    """A language tag in its usual form, lower-cased; None where it is none. `vi_VN` counts as `vi-vn`."""
    tag = tag.strip().replace("_", "-")
    return tag.lower() if _TAG.fullmatch(tag) else None


def read_text(text: str, language: str | None, lines: bool) -> str | None:
    """A natural-language literal, cleaned; None where nothing is left. `lines` keeps line breaks."""
    if text.isprintable() and '"' not in text and "\\" not in text and "  " not in text and _composed(text):
        shown = text.strip()
        return f'"{shown}"{_suffix(language)}' if shown else None
    shown = clean(text) if lines else one_line(text)
    if not shown:
        return None
    return literal(shown, language=language) if language else literal(shown)


def _composed(text: str) -> bool:
    return text.isascii() or is_normalized("NFC", text)


@lru_cache(maxsize=1024)
def _suffix(language: str | None) -> str:
    return literal("", language=language)[2:] if language else ""


def read_string(value: object) -> str | None:
    """A plain literal of a text or number, on one line."""
    if isinstance(value, bool):
        return '"true"' if value else '"false"'
    if type(value) is str:
        return read_text(value, None, lines=False)
    text = one_line(value) if isinstance(value, str) else str(value)
    return literal(text) if text else None


_PLAIN_TIME = re.compile(
    r"([12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8]))"
    r"(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(\.\d{1,9})?(Z)?)?",
    re.ASCII,
)
_ISO = re.compile(
    r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(\.\d{1,9})?)?\s?(Z|[+-]\d\d:?\d\d)?)?", re.ASCII
)
_DAYS: Final = (0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def read_date(value: str | int | float, zone: str | None = None, day_first: bool = True) -> Reading:
    """A date, month, year or instant as an XSD literal. `zone` is that of times which tell none.

    An ISO time without zone stays one where the mapping knows none: a zone is not made up.
    """
    plain = _PLAIN_TIME.fullmatch(value) if isinstance(value, str) else None
    if plain is not None:
        day, time, fraction, offset = plain.groups()
        if time is None:
            return Reading((f'"{day}"^^<{XSD}date>',))
        if offset or zone is None or zone == "UTC":
            fraction = fraction.rstrip("0").rstrip(".") if fraction else ""
            return Reading((f'"{day}T{time}{fraction}{"Z" if offset or zone else ""}"^^<{XSD}dateTime>',))
    return _read_date(value, zone, day_first)


@lru_cache(maxsize=1 << 14, typed=True)  # False is no 0
def _read_date(value: str | int | float, zone: str | None, day_first: bool) -> Reading:
    if isinstance(value, str):
        match = _ISO.fullmatch(value.strip())
        if match is not None and (quick := _iso(match, zone)) is not None:
            return quick
        if not value.strip() or fold(value) in PLACEHOLDERS:
            return Reading((), (finding("lift.placeholder", value),)) if value.strip() else NOTHING
    reading = parse_date(value, zone=ZoneInfo(zone) if zone else VIETNAM, day_first=day_first)
    told = date_finding(reading, "")
    findings = (told,) if told and not (zone and told.rule == "lift.date.zone-assumed") else ()
    written = lexical(reading)
    if written is not None:
        return Reading((f'"{written[0]}"^^<{written[1]}>',), findings)
    if findings and findings[0].rule in ("lift.date.impossible", "lift.date.unknown"):
        return Reading((), findings)
    return Reading((), (*findings, finding("lift.date.period", value)))


def _iso(match: re.Match[str], zone: str | None) -> Reading | None:
    """ISO 8601 read at once; None where it is not plainly right, and the full reader must judge."""
    year, month, day, hour, minute, second, fraction, offset = match.groups()
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= _DAYS[int(month)] and 1000 <= int(year) <= 2999):
        return None
    if month == "02" and day == "29":
        return None
    if hour is None:
        return Reading((f'"{year}-{month}-{day}"^^<{XSD}date>',))
    if int(hour) > 23 or int(minute) > 59 or int(second or 0) > 59:
        return None
    if offset is None and zone and zone != "UTC":
        return None
    offset = offset or ("Z" if zone == "UTC" else "")
    offset = "Z" if offset in ("+00:00", "+0000", "-00:00") else offset
    if len(offset) == 5:
        offset = f"{offset[:3]}:{offset[3:]}"
    fraction = (fraction or "").rstrip("0").rstrip(".")
    return Reading((f'"{year}-{month}-{day}T{hour}:{minute}:{second or "00"}{fraction}{offset}"^^<{XSD}dateTime>',))


@lru_cache(maxsize=1 << 14, typed=True)  # False is no 0
def read_size(value: str | int | float) -> Reading:
    """A size in bytes. `1,5 MB` is 1,500,000; what was rounded at its source is told."""
    if not isinstance(value, str):
        if isinstance(value, bool) or not isfinite(value) or value < 0 or value != int(value):
            return Reading((), (finding("lift.size.unusable", value),))
        return Reading((f'"{int(value)}"^^<{XSD}nonNegativeInteger>',))
    text = value.strip()
    if text.isascii() and text.isdigit():
        return Reading((f'"{int(text)}"^^<{XSD}nonNegativeInteger>',)) if len(text) < 40 else _no_size(value)
    folded = fold(text)
    if not folded or folded in PLACEHOLDERS:
        return Reading((), (finding("lift.placeholder", value),)) if folded else NOTHING
    size = parse_size(text, decimal=_decimal_mark(text))
    if size is None:
        return _no_size(value)
    told = [finding("lift.size.rounded", value, repaired=str(size.bytes))] if not size.exact else []
    doubt = number_finding(size, "")
    return Reading((f'"{size.bytes}"^^<{XSD}nonNegativeInteger>',), (*told, *((doubt,) if doubt else ())))


def _decimal_mark(text: str) -> str | None:
    """A lone point is a decimal point, as machines write it; where commas stand, the Vietnamese custom decides."""
    return None if "," in text else "."


def _no_size(value: object) -> Reading:
    return Reading((), (finding("lift.size.unusable", value),))


@lru_cache(maxsize=1 << 14, typed=True)  # False is no 0
def read_number(value: str | int | float, kind: str) -> Reading:
    """A `decimal`, `integer` or `nonNegativeInteger` literal."""
    doubt: Finding | None = None
    number: Decimal | None = None
    if isinstance(value, int | float):
        number = Decimal(repr(value)) if isfinite(value) and not isinstance(value, bool) else None
    else:
        if not value.strip() or fold(value) in PLACEHOLDERS:
            return Reading((), (finding("lift.placeholder", value),)) if value.strip() else NOTHING
        text = _LONE_MARK.sub(r"\g<1>0\g<2>", value.strip())
        reading = parse_number(text, decimal=_decimal_mark(text))
        if isinstance(reading, Number) and not reading.unit:
            number, doubt = reading.value, number_finding(reading, "")
    whole = number is not None and number == number.to_integral_value()
    if (
        number is None
        or (kind != "decimal" and not whole)
        or (kind == "nonNegativeInteger" and number < 0)
        or abs(number.adjusted()) > 60
    ):
        return Reading((), (finding("lift.number.unusable", value),))
    text = f"{number:f}"
    if kind == "decimal":
        text = text.rstrip("0").rstrip(".") if "." in text else text
    else:
        text = text.partition(".")[0]
    return Reading((f'"{text}"^^<{XSD}{kind}>',), (doubt,) if doubt else ())


_LONE_MARK = re.compile(r"^([+-]?)([.,])(?=\d)")
_TRUE: Final = frozenset(("true", "yes", "y", "1", "co", "dung", "x", "on"))
_FALSE: Final = frozenset(("false", "no", "n", "0", "khong", "sai", "off"))


def read_boolean(value: object) -> Reading:
    """An `xsd:boolean`; `có` and `không` count."""
    folded = fold(str(value))
    if folded in _TRUE or folded in _FALSE:
        return Reading((f'"{str(folded in _TRUE).lower()}"^^<{XSD}boolean>',))
    return Reading((), (finding("lift.boolean.unusable", value),)) if folded else NOTHING


_DURATION = re.compile(r"-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?")
_DURATION_UNITS: Final = {
    "nam": "P{}Y", "year": "P{}Y", "years": "P{}Y", "thang": "P{}M", "month": "P{}M", "months": "P{}M",
    "tuan": "P{}W", "week": "P{}W", "weeks": "P{}W", "ngay": "P{}D", "day": "P{}D", "days": "P{}D",
    "gio": "PT{}H", "hour": "PT{}H", "hours": "PT{}H", "phut": "PT{}M", "minute": "PT{}M", "minutes": "PT{}M",
    "min": "PT{}M", "giay": "PT{}S", "second": "PT{}S", "seconds": "PT{}S",
}  # fmt: skip


def read_duration(value: object) -> Reading:
    """An `xsd:duration`, from ISO 8601 or words such as `15 phút`."""
    text = str(value).strip()
    if _DURATION.fullmatch(text):
        weeks = re.fullmatch(r"(-?)P(\d+)W", text)
        text = f"{weeks[1]}P{int(weeks[2]) * 7}D" if weeks else text
        return Reading((f'"{text}"^^<{XSD}duration>',))
    words = re.fullmatch(r"(\d+) ?([a-z]+)", fold(text))
    if words and words[2] in _DURATION_UNITS:
        return read_duration(_DURATION_UNITS[words[2]].format(int(words[1])))
    return Reading((), (finding("lift.duration.unusable", text),)) if text else NOTHING


def read_hex(value: object) -> Reading:
    """An `xsd:hexBinary`, lower-cased, an algorithm's name before a colon left off."""
    text = str(value).strip()
    digits = text.rpartition(":")[2].replace(" ", "").lower()
    if digits and len(digits) % 2 == 0 and re.fullmatch(r"[0-9a-f]+", digits):
        return Reading((f'"{digits}"^^<{XSD}hexBinary>',))
    return Reading((), (finding("lift.hex.unusable", text),)) if text else NOTHING


_WKT_FORM = re.compile(
    r"(?:<[^<>\s]+>\s*)?(?:SRID=\d+;)?\s*(?:POINT|LINESTRING|POLYGON|MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|GEOMETRYCOLLECTION|ENVELOPE)"
    r"\s*(?:Z|M|ZM)?\s*(?:EMPTY|\([-+\d.,eE\s()A-Z]*\))",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?")
_GEOJSON_TYPES: Final = frozenset(
    (
        "Point",
        "LineString",
        "Polygon",
        "MultiPoint",
        "MultiLineString",
        "MultiPolygon",
        "GeometryCollection",
        "Feature",
        "FeatureCollection",
    )
)


def read_geometry(value: object) -> Reading:
    """A WKT or GeoJSON literal, from either, or from a box `west,south,east,north`."""
    if isinstance(value, dict):
        if "@value" not in value:
            return _geojson(value)
        value = value["@value"]
    if isinstance(value, list):
        value = ",".join(str(part) for part in value)
    text = str(value).strip()
    if not text:
        return NOTHING
    if text.startswith("{"):
        try:
            return _geojson(orjson.loads(text))
        except orjson.JSONDecodeError:
            return Reading((), (finding("lift.geometry.unusable", text),))
    if _WKT_FORM.fullmatch(text):
        numbers = [float(number) for number in _NUMBER.findall(re.sub(r"<[^>]*>|SRID=\d+;", "", text))]
        foreign = text.startswith("<") and "CRS84" not in text and "4326" not in text
        return Reading((literal(text, datatype=_WKT),), () if foreign else _judge(numbers[:2], text))
    return _box(text)


def _box(text: str) -> Reading:
    numbers = [float(number) for number in _NUMBER.findall(text)]
    if len(numbers) != 4 or re.search(r"[A-Za-z]{4}", re.sub(r"(?i)\b(?:west|south|east|north|box|bbox)\w*", "", text)):
        return Reading((), (finding("lift.geometry.unusable", text),))
    west, south, east, north = numbers
    found = _judge([west, south], text) or _judge([east, north], text)
    if any(each.rule == "lift.geometry.impossible" for each in found):
        return Reading((), found)
    return Reading((literal(f"POLYGON(({_ring(numbers)}))", datatype=_WKT),), found)


def _ring(numbers: list[float]) -> str:
    west, south, east, north = (repr(number).removesuffix(".0") for number in numbers)
    return f"{west} {south}, {east} {south}, {east} {north}, {west} {north}, {west} {south}"


def _geojson(value: object) -> Reading:
    kind = value.get("type") if isinstance(value, dict) else None
    if not isinstance(value, dict) or not isinstance(kind, str) or kind not in _GEOJSON_TYPES:
        return Reading((), (finding("lift.geometry.unusable", value),))
    written = orjson.dumps(value).decode()
    first = _first_point(value.get("coordinates"))
    return Reading((literal(written, datatype=_GEOJSON),), _judge(first, written))


def _first_point(coordinates: object) -> list[float]:
    for _ in range(5):
        if not isinstance(coordinates, list) or not coordinates:
            return []
        if isinstance(coordinates[0], int | float):
            return [float(number) for number in coordinates[:2] if isinstance(number, int | float)]
        coordinates = coordinates[0]
    return []


def _judge(point: list[float], text: str) -> tuple[Finding, ...]:
    """Whether a first point lies on the Earth, and not with its axes swapped out of Vietnam."""
    if len(point) < 2:
        return ()
    x, y = point
    if 8 <= x <= 24 and 102 <= y <= 118:
        return (finding("lift.geometry.swapped", text),)
    if abs(x) > 180 or abs(y) > 90:
        return (finding("lift.geometry.impossible", text),)
    return ()
