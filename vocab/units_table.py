"""Administrative units as a table in memory: each row one unit during one stretch of time.

The state before the reform is one snapshot of 30 June 2025: when those units began is not known, so `valid_from` is
None. Rows from 1 July 2025 on begin then, or when their type changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Final

from vocab.namespaces import concept_iri

__all__ = ["COMPILED", "KINDS", "SCHEME_NAME", "Kind", "KindWords", "Level", "Unit", "Units", "compiled_row", "units"]

COMPILED: Final = Path(__file__).parent / "units.tsv"
SCHEME_NAME: Final = "administrative-unit"


class Level(StrEnum):
    """Level of government."""

    PROVINCE = "province"
    DISTRICT = "district"
    COMMUNE = "commune"


class Kind(StrEnum):
    """Kind of unit, as law calls it."""

    PROVINCE = "tinh"
    CENTRAL_CITY = "thanh-pho-tttu"
    URBAN_DISTRICT = "quan"
    RURAL_DISTRICT = "huyen"
    TOWN = "thi-xa"
    CITY = "thanh-pho"
    WARD = "phuong"
    COMMUNE = "xa"
    TOWNSHIP = "thi-tran"
    SPECIAL_ZONE = "dac-khu"


@dataclass(frozen=True, slots=True)
class KindWords:
    """A kind's level and words; `english` goes after a name, `{} Ward`."""

    level: Level
    vi: str
    en: str
    pattern: str


KINDS: Final[Mapping[Kind, KindWords]] = {
    Kind.PROVINCE: KindWords(Level.PROVINCE, "Tỉnh", "Province", "{} Province"),
    Kind.CENTRAL_CITY: KindWords(Level.PROVINCE, "Thành phố trực thuộc trung ương", "Centrally-run city", "{} City"),
    Kind.URBAN_DISTRICT: KindWords(Level.DISTRICT, "Quận", "Urban district", "{} District"),
    Kind.RURAL_DISTRICT: KindWords(Level.DISTRICT, "Huyện", "Rural district", "{} District"),
    Kind.TOWN: KindWords(Level.DISTRICT, "Thị xã", "Town", "{} Town"),
    Kind.CITY: KindWords(Level.DISTRICT, "Thành phố thuộc tỉnh", "City of a province", "{} City"),
    Kind.WARD: KindWords(Level.COMMUNE, "Phường", "Ward", "{} Ward"),
    Kind.COMMUNE: KindWords(Level.COMMUNE, "Xã", "Commune", "{} Commune"),
    Kind.TOWNSHIP: KindWords(Level.COMMUNE, "Thị trấn", "Township", "{} Township"),
    Kind.SPECIAL_ZONE: KindWords(Level.COMMUNE, "Đặc khu", "Special zone", "{} Special Zone"),
}


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit during one stretch of time, both ends included; None is an unknown beginning or no end.

    `code` is that of the statistics office: 2 digits for a province, 3 for a district, 5 for a commune. `parents`,
    `successors` are indexes in the table; `identifiers` are scheme, value, and whether the value is verified;
    `disputed` says that two sources disagree on the successors. `key`, `exact` and `folded` are the bare name's keys
    (`vocab._units_text`), widest to narrowest: accepted spellings, without diacritics, with them.
    """

    index: int
    level: Level
    kind: Kind
    code: str
    name: str
    valid_from: date | None
    valid_to: date | None
    parents: tuple[int, ...] = ()
    successors: tuple[int, ...] = ()
    identifiers: tuple[tuple[str, str, bool], ...] = ()
    name_en: str = ""
    act: str = ""
    disputed: bool = False
    point: str = ""
    key: str = ""
    exact: str = ""
    folded: str = ""

    @property
    def slug(self) -> str:
        """Code and time, for a code is used again: `79-until-2025-06-30`, `79-from-2025-07-01`."""
        if self.valid_from is None:
            return f"{self.code}-until-{self.valid_to}" if self.valid_to else self.code
        return f"{self.code}-from-{self.valid_from}"

    @property
    def iri(self) -> str:
        """The concept's IRI in the scheme of administrative units."""
        return concept_iri(SCHEME_NAME, self.slug)

    def valid_on(self, day: date) -> bool:
        """Whether the unit exists on that day, as far as the table knows."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(slots=True, eq=False)
class Units:
    """The table with its indexes, equal only to itself. Rows stay text until they are asked for."""

    rows: list[list[str]]
    aliases: Mapping[str, list[int]]
    by_key: dict[str, list[int]] = field(default_factory=dict)
    by_code: dict[str, list[int]] = field(default_factory=dict)
    by_identifier: dict[str, list[int]] = field(default_factory=dict)
    predecessors: dict[int, list[int]] = field(default_factory=dict)
    _made: dict[int, Unit] = field(default_factory=dict)

    @classmethod
    def of(cls, units: Iterable[Unit], aliases: Mapping[str, list[int]]) -> Units:
        """A table of ready-made units."""
        return cls._indexed([compiled_row(unit).split("\t") for unit in units], aliases)

    @classmethod
    def read(cls, text: str) -> Units:
        """A table from its compiled form: rows, an empty line, aliases."""
        body, _, tail = text.partition("\n\n")
        aliases = {}
        for line in tail.splitlines():
            key, _, indexes = line.partition("\t")
            aliases[key] = [int(index) for index in indexes.split()]
        return cls._indexed([line.split("\t") for line in body.split("\n")], aliases)

    @classmethod
    def _indexed(cls, rows: list[list[str]], aliases: Mapping[str, list[int]]) -> Units:
        table = cls(rows, aliases)
        for index, row in enumerate(rows):
            table.by_code.setdefault(row[1], []).append(index)
            table.by_key.setdefault(row[9], []).append(index)
            if row[6]:
                for follower in row[6].split():
                    table.predecessors.setdefault(int(follower), []).append(index)
            if row[7]:
                for identifier in row[7].split("|"):
                    table.by_identifier.setdefault(identifier.split(" ")[1], []).append(index)
        return table

    @property
    def all(self) -> list[Unit]:
        """Every unit, in the table's order."""
        return [self[index] for index in range(len(self.rows))]

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, index: int) -> Unit:
        made = self._made.get(index)
        if made is None:
            made = self._made[index] = _unit(index, self.rows[index])
        return made

    def successors_of(self, unit: Unit) -> list[Unit]:
        """What it became: next in time, one step."""
        return [self[index] for index in unit.successors]

    def predecessors_of(self, unit: Unit) -> list[Unit]:
        """What it was made of: previous in time, one step. A district is no predecessor of its communes' successors."""
        found = [self[index] for index in self.predecessors.get(unit.index, ())]
        own_level = [other for other in found if other.level is unit.level]
        return own_level or found

    def parents_of(self, unit: Unit, on: date | None = None) -> list[Unit]:
        """The units right above it; with a day, as they were then."""
        found = [self[index] for index in unit.parents]
        return [parent for parent in found if on is None or parent.valid_on(on)] or found


def compiled_row(unit: Unit) -> str:
    """A unit as a line of the compiled table."""
    return "\t".join(
        (
            unit.kind,
            unit.code,
            unit.name,
            unit.valid_from.isoformat() if unit.valid_from else "",
            unit.valid_to.isoformat() if unit.valid_to else "",
            " ".join(map(str, unit.parents)),
            " ".join(map(str, unit.successors)),
            "|".join(f"{scheme} {value} {int(verified)}" for scheme, value, verified in unit.identifiers),
            unit.name_en,
            unit.key,
            unit.act,
            "1" if unit.disputed else "",
            unit.point,
            unit.exact,
            unit.folded,
        )
    )


def _unit(index: int, row: list[str]) -> Unit:
    kind = _BY_VALUE[row[0]]
    return Unit(
        index=index,
        level=KINDS[kind].level,
        kind=kind,
        code=row[1],
        name=row[2],
        valid_from=_day(row[3]),
        valid_to=_day(row[4]),
        parents=tuple(map(int, row[5].split())),
        successors=tuple(map(int, row[6].split())) if row[6] else (),
        identifiers=tuple(map(_identifier, row[7].split("|"))) if row[7] else (),
        name_en=row[8],
        key=row[9],
        act=row[10],
        disputed=row[11] == "1",
        point=row[12],
        exact=row[13],
        folded=row[14],
    )


_BY_VALUE: Final = {str(kind): kind for kind in Kind}


@cache
def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _identifier(cell: str) -> tuple[str, str, bool]:
    scheme, value, verified = cell.split(" ")
    return scheme, value, verified == "1"


@cache
def units() -> Units:
    """The compiled table that ships with the package, read once."""
    return Units.read(COMPILED.read_text(encoding="utf-8"))
