"""Making the tables of administrative units, their compiled form and their SKOS scheme.

    python -m vocab.units_build --reference FOLDER    # facts (CSV) to vocab/tables/units/*.csv, once
    python -m vocab.units_build                       # tables to vocab/units.tsv and vocab/schemes/units.ttl
    python -m vocab.units_build --check               # exit 1 if those are not up to date

The tables are the one source; both artefacts are functions of them. Each row of a table is one unit during one
stretch of time: a code used again, or a changed type, is another row.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from vocab._units_text import exact_key, folded_key, name_key, split_kind
from vocab._units_turtle import units_turtle
from vocab.units_table import COMPILED, KINDS, Kind, Level, Unit, Units, compiled_row

__all__ = ["compile_units", "main"]

_PACKAGE: Final = Path(__file__).parent
TABLES: Final = _PACKAGE / "tables" / "units"
SCHEME: Final = _PACKAGE / "schemes" / "units.ttl"
REFORM: Final = date(2025, 7, 1)
"""Districts ended, 63 provinces became 34, 10,035 communes became 3,321."""
_LAST_DAY: Final = REFORM - timedelta(days=1)

_Row = Mapping[str, str]


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _write(path: Path, columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows(rows)


# --- facts to tables --------------------------------------------------------------------------------------------


def derive_tables(reference: Path, tables: Path = TABLES) -> None:
    """Write the tables out of the reference CSVs in `reference`."""
    old, new = _read(reference / "provinces_63_to_34.csv"), _read(reference / "provinces_34.csv")
    legacy, wards = _read(reference / "wards_legacy.csv"), _read(reference / "wards_2025.csv")
    _write(
        tables / "provinces-until-2025-06-30.csv",
        ("code", "name", "successor"),
        [(row["old_code"], row["old_name"], row["new_code"]) for row in old],
    )
    _write(
        tables / "provinces-from-2025-07-01.csv",
        ("code", "name", "name_en", "name_changed", "changed_on", "act"),
        [
            (row["code"], row["name_2025"], row["name_en"], *_province_change(row), row["type_change_resolution"])
            for row in new
        ],
    )
    districts = {row["district_code"]: (row["district"], row["province_code"]) for row in legacy}
    _write(
        tables / "districts-until-2025-06-30.csv",
        ("code", "name", "province"),
        [(code, *rest) for code, rest in sorted(districts.items())],
    )
    _write(
        tables / "communes-until-2025-06-30.csv",
        ("code", "name", "district"),
        [(row["ward_code"], row["ward"], row["district_code"]) for row in legacy if row["ward_code"]],
    )
    _write(
        tables / "communes-from-2025-07-01.csv",
        ("code", "name", "province", "lat", "lon", "area_km2"),
        [
            (row["ward_code"], row["ward"], row["province_code"], row["lat"], row["lon"], row["area_km2"])
            for row in wards
        ],
    )
    _write(
        tables / "communes-changed.csv",
        ("code", "name", "changed_on", "act"),
        [
            (row["ward_code"], row["name_after"], row["effective"], row["resolution"])
            for row in _read(reference / "type_changes_2026.csv")
        ],
    )
    _write(
        tables / "commune-successors.csv",
        ("code", "successor", "sources_agree"),
        [(row["old_code"], row["new_code"], row["two_sources_agree"]) for row in _read(reference / "successors.csv")],
    )
    _write(tables / "identifiers.csv", ("scheme", "value", "code", "until", "verified"), _identifiers(old, new))


def _province_change(row: _Row) -> tuple[str, str]:
    return (row["name_2026"], row["type_change_effective"]) if row["type_change_effective"] else ("", "")


def _identifiers(old: Iterable[_Row], new: Iterable[_Row]) -> Iterator[tuple[str, str, str, str, str]]:
    """Agency and ISO codes. A code that stands on memory alone carries `verified` no."""
    for row in old:
        yield "agency", row["h_code_old"], row["old_code"], "2025-06-30", _verified(row["h_code_evidence"])
        yield "iso-3166-2", row["iso3166_2"], row["old_code"], "2025-06-30", "yes"
    for row in new:
        yield "agency", row["h_code"], row["code"], "", _verified(row["h_code_evidence"])


def _verified(evidence: str) -> str:
    return "yes" if evidence.startswith("VERIFIED") else "no"


# --- tables to units --------------------------------------------------------------------------------------------


@dataclass
class _Draft:
    """Units while they are put together; `at` finds the row of a code, by level and era."""

    rows: list[dict[str, object]] = field(default_factory=list)
    at: dict[tuple[Level, str, str], list[int]] = field(default_factory=lambda: defaultdict(list))
    successors: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))

    def add(
        self, level: Level, era: str, code: str, name: str, valid: tuple[date | None, date | None], **more: object
    ) -> int:
        index = len(self.rows)
        self.rows.append({"level": level, "code": code, "name": name, "valid": valid, **more})
        self.at[level, era, code].append(index)
        return index

    def follow(self, old: int, new: int) -> None:
        if new not in self.successors[old]:
            self.successors[old].append(new)


def compile_units(tables: Path = TABLES) -> Units:
    """All units with their relations, from the tables."""
    draft = _Draft()
    _add_provinces(draft, tables)
    _add_districts(draft, tables)
    _add_communes(draft, tables)
    _follow_all(draft, tables)
    identifiers = _attach_identifiers(draft, tables)
    units = [_unit(draft, index, identifiers) for index in range(len(draft.rows))]
    return Units.of(units, _aliases(draft, tables))


def _versions(
    draft: _Draft, level: Level, code: str, name: str, change: tuple[str, str, str] | None, **more: object
) -> None:
    """One row from the reform on; two where the type changed since."""
    if change is None:
        draft.add(level, "new", code, name, (REFORM, None), **more)
        return
    changed_name, changed_on, act = change
    start = date.fromisoformat(changed_on)
    first = draft.add(level, "new", code, name, (REFORM, start - timedelta(days=1)), **more)
    draft.follow(first, draft.add(level, "new", code, changed_name, (start, None), **{**more, "act": act}))


def _add_provinces(draft: _Draft, tables: Path) -> None:
    for row in _read(tables / "provinces-until-2025-06-30.csv"):
        draft.add(Level.PROVINCE, "old", row["code"], row["name"], (None, _LAST_DAY))
    for row in _read(tables / "provinces-from-2025-07-01.csv"):
        change = (row["name_changed"], row["changed_on"], row["act"]) if row["changed_on"] else None
        _versions(draft, Level.PROVINCE, row["code"], row["name"], change, name_en=row["name_en"])


def _add_districts(draft: _Draft, tables: Path) -> None:
    for row in _read(tables / "districts-until-2025-06-30.csv"):
        parents = draft.at[Level.PROVINCE, "old", row["province"]]
        draft.add(Level.DISTRICT, "old", row["code"], row["name"], (None, _LAST_DAY), parents=parents)


def _add_communes(draft: _Draft, tables: Path) -> None:
    for row in _read(tables / "communes-until-2025-06-30.csv"):
        parents = draft.at[Level.DISTRICT, "old", row["district"]]
        draft.add(Level.COMMUNE, "old", row["code"], row["name"], (None, _LAST_DAY), parents=parents)
    changes = {
        row["code"]: (row["name"], row["changed_on"], row["act"]) for row in _read(tables / "communes-changed.csv")
    }
    for row in _read(tables / "communes-from-2025-07-01.csv"):
        parents = draft.at[Level.PROVINCE, "new", row["province"]]
        point = (row["lat"], row["lon"])
        _versions(
            draft, Level.COMMUNE, row["code"], row["name"], changes.get(row["code"]), parents=parents, point=point
        )


def _follow_all(draft: _Draft, tables: Path) -> None:
    for row in _read(tables / "provinces-until-2025-06-30.csv"):
        old = draft.at[Level.PROVINCE, "old", row["code"]][0]
        draft.follow(old, draft.at[Level.PROVINCE, "new", row["successor"]][0])
    districts: dict[int, None] = {}
    for row in _read(tables / "commune-successors.csv"):
        old = draft.at[Level.COMMUNE, "old", row["code"]][0]
        new = draft.at[Level.COMMUNE, "new", row["successor"]][0]
        draft.follow(old, new)
        if row["sources_agree"] != "yes":
            draft.rows[old]["disputed"] = True
        parents = draft.rows[old]["parents"]
        assert isinstance(parents, list)
        draft.follow(parents[0], new)
        districts[parents[0]] = None
    for row in _read(tables / "island-districts.csv"):
        draft.follow(
            draft.at[Level.DISTRICT, "old", row["code"]][0], draft.at[Level.COMMUNE, "new", row["successor"]][0]
        )


def _attach_identifiers(draft: _Draft, tables: Path) -> dict[int, list[tuple[str, str, bool]]]:
    found: dict[int, list[tuple[str, str, bool]]] = defaultdict(list)
    for row in _read(tables / "identifiers.csv"):
        era = "old" if row["until"] else "new"
        for index in draft.at[Level.PROVINCE, era, row["code"]]:
            found[index].append((row["scheme"], row["value"], row["verified"] == "yes"))
    return found


def _kind(level: Level, name: str) -> Kind:
    kinds, _ = split_kind(name)
    fitting = [kind for kind in kinds if KINDS[kind].level is level]
    if len(fitting) != 1:
        raise ValueError(f"{name!r} does not tell its kind among those of a {level}")
    return fitting[0]


def _unit(draft: _Draft, index: int, identifiers: Mapping[int, list[tuple[str, str, bool]]]) -> Unit:
    row = draft.rows[index]
    level, code, name, valid = row["level"], row["code"], row["name"], row["valid"]
    assert isinstance(level, Level) and isinstance(code, str) and isinstance(name, str) and isinstance(valid, tuple)
    parents = row.get("parents", [])
    assert isinstance(parents, list)
    within = [parent for parent in parents if _overlap(valid, draft.rows[parent]["valid"])]
    point = row.get("point")
    core = split_kind(name)[1]
    return Unit(
        index=index,
        level=level,
        kind=_kind(level, name),
        code=code,
        name=name,
        valid_from=valid[0],
        valid_to=valid[1],
        parents=tuple(within),
        successors=tuple(draft.successors.get(index, ())),
        identifiers=tuple(identifiers.get(index, ())),
        name_en=str(row.get("name_en", "")),
        act=str(row.get("act", "")),
        disputed=bool(row.get("disputed")),
        point=" ".join(point) if isinstance(point, tuple) else "",
        key=name_key(core),
        exact=exact_key(core),
        folded=folded_key(core),
    )


def _overlap(one: object, two: object) -> bool:
    assert isinstance(one, tuple) and isinstance(two, tuple)
    return (one[0] or date.min) <= (two[1] or date.max) and (two[0] or date.min) <= (one[1] or date.max)


def _aliases(draft: _Draft, tables: Path) -> dict[str, list[int]]:
    """Other names, by key, to the rows they may mean."""
    found: dict[str, list[int]] = defaultdict(list)
    for row in _read(tables / "aliases.csv"):
        for era in ("old", "new") if row["era"] == "both" else (row["era"],):
            for index in draft.at[Level(row["level"]), era, row["code"]]:
                found[name_key(row["alias"])].append(index)
    return dict(found)


# --- artefacts ---------------------------------------------------------------------------------------------------


def artefacts() -> dict[Path, bytes]:
    """Paths and contents of what is made from the tables."""
    units = compile_units()
    return {COMPILED: _compiled(units).encode(), SCHEME: units_turtle(units).encode()}


def _compiled(units: Units) -> str:
    lines = [compiled_row(unit) for unit in units.all]
    aliases = [f"{key}\t{' '.join(map(str, rows))}" for key, rows in sorted(units.aliases.items())]
    return "\n".join([*lines, "", *aliases, ""])


def main(arguments: Sequence[str] | None = None) -> int:
    """The command; answers its exit code."""
    parser = argparse.ArgumentParser(prog="python -m vocab.units_build", description="Build the administrative units.")
    parser.add_argument("--reference", type=Path, help="folder of the reference CSVs to derive the tables from")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if a file is not up to date")
    options = parser.parse_args(arguments)
    if options.reference:
        derive_tables(options.reference)
    stale = [path for path, content in artefacts().items() if not path.exists() or path.read_bytes() != content]
    if options.check:
        for path in stale:
            print(f"{path.name} is not up to date: run python -m vocab.units_build", file=sys.stderr)
        return 1 if stale else 0
    for path, content in artefacts().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
