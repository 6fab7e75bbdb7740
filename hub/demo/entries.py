"""What the synthetic sources describe: about 300 datasets, made of two small tables, the same in every run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from vocab.text import fold
from vocab.units_table import Level, Unit, units

__all__ = ["SYNTHETIC", "Entry", "entries", "slug"]

SYNTHETIC = "Dữ liệu mô phỏng để giới thiệu phần mềm, không phải số liệu thật. (Synthetic.)"
_FIRST_DAY = date(2023, 1, 3)
_YEARS = tuple(str(year) for year in range(2020, 2026))
_QUARTERS = ("Quý I/2025", "Quý II/2025", "Quý III/2025")
_OLD_PROVINCES = ("Tỉnh Hà Giang", "Tỉnh Bình Dương")
"""Ended on 1 July 2025; real catalogs go on using such names for years."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One dataset as its office would tell of it, before a portal's software dresses it."""

    number: int
    slug: str
    title: str
    description: str
    theme: str
    words: tuple[str, ...]
    files: tuple[str, ...]
    often: str
    place: str
    period: str
    issued: date
    modified: date


def slug(text: str) -> str:
    """A name for addresses: `Giá đất` gives `gia-dat`."""
    return "-".join("".join(one if one.isalnum() else " " for one in fold(text)).split())


@cache
def entries(source: str) -> tuple[Entry, ...]:
    """The datasets of one of `ministry`, `city`, `province`, `department`, `office`."""
    subjects = _subjects()[source]
    crossed = [(subject, cross) for cross in _crosses(source) for subject in subjects]
    return tuple(_entry(source, number, subject, cross) for number, (subject, cross) in enumerate(crossed))


def _entry(source: str, number: int, subject: dict[str, Any], cross: str) -> Entry:
    dated = cross[-4:].isdigit()
    place = _HOMES[source] if dated else cross
    title = f"{subject['title']} {'năm ' if cross.isdigit() else ''}{cross}"
    issued = _FIRST_DAY + timedelta(days=number * 7 % 900)
    return Entry(
        number=number,
        slug=slug(title),
        title=title,
        description=f"{subject['title']} của {place}{', ' + cross if dated else ''}. {SYNTHETIC}",
        theme=subject["theme"],
        words=tuple(subject["words"]),
        files=tuple(subject["files"]),
        often=subject["often"],
        place=place,
        period=cross if dated else "",
        issued=issued,
        modified=issued + timedelta(days=number * 13 % 200),
    )


@cache
def _subjects() -> dict[str, list[dict[str, Any]]]:
    text = (Path(__file__).parent / "tables" / "subjects.yaml").read_text("utf-8")
    tables: dict[str, list[dict[str, Any]]] = yaml.safe_load(text)
    return tables


_HOMES = {
    "city": "Thành phố Hồ Chí Minh",
    "department": "tỉnh Đồng Nai",
    "office": "phường Sài Gòn",
}


def _crosses(source: str) -> tuple[str, ...]:
    match source:
        case "ministry":
            return (*(unit.name for unit in _living(Level.PROVINCE)[2:30:4]), *_OLD_PROVINCES)[:9]
        case "province":
            return tuple(unit.name for unit in _living(Level.COMMUNE, within="15")[4:40:6])
        case "office":
            return _QUARTERS
        case "department":
            return _YEARS[1:]
        case _:
            return _YEARS


def _living(level: Level, within: str = "") -> list[Unit]:
    today = date(2026, 1, 1)
    table = units()
    return [
        unit
        for unit in table.all
        if unit.level is level
        and unit.valid_on(today)
        and (not within or within in (above.code for above in table.parents_of(unit, today)))
    ]
