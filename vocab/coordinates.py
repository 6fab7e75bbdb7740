"""Coordinates to WGS 84: VN-2000 and UTM sheets, degrees in any writing; swapped axes and impossible points found.

VN-2000 is mapped in zones that differ by central meridian; the same figures read in another zone lie up to hundreds of
kilometres away. So the zone is a fact about the dataset: without it a point is not placed, only candidates are
named. Vietnamese sheets call the northing X and the easting Y; which figure is which is told by its size.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from functools import cache
from math import isfinite
from pathlib import Path
from typing import Final

from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError

from vocab.findings import Finding, Severity
from vocab.numbers import Number, parse_number
from vocab.text import fold

__all__ = [
    "WGS84",
    "Located",
    "Unlocated",
    "in_vietnam",
    "likely_zones",
    "locate",
    "parse_angle",
    "parse_crs",
    "parse_pair",
]

WGS84: Final = 4326
_TABLES: Final = Path(__file__).parent / "tables" / "units"

# Mainland, islands and the continental shelf: 102 to 118 degrees east, 6 to 24 degrees north.
_WEST, _EAST, _SOUTH, _NORTH = 102.0, 118.0, 6.0, 24.0


@dataclass(frozen=True, slots=True)
class Located:
    """A point in degrees of WGS 84. `crs` is the EPSG code it was read in; `swapped`: the axes came the other way."""

    latitude: float
    longitude: float
    crs: int
    swapped: bool = False
    findings: tuple[Finding, ...] = ()

    @property
    def wkt(self) -> str:
        """`POINT(longitude latitude)`, for geo:wktLiteral (CRS84 order)."""
        return f"POINT({self.longitude:.7f} {self.latitude:.7f})"


@dataclass(frozen=True, slots=True)
class Unlocated:
    """Figures that make no point: why, and the zones in which they would lie in Vietnam, the likeliest first."""

    finding: Finding
    candidates: tuple[Located, ...] = ()


def in_vietnam(latitude: float, longitude: float) -> bool:
    """Whether a point lies in the box around Vietnam's land, islands and shelf."""
    return _SOUTH <= latitude <= _NORTH and _WEST <= longitude <= _EAST


# --- reference systems -----------------------------------------------------------------------------------------------


@cache
def _zones() -> dict[int, tuple[str, float | None, str, str]]:
    """EPSG code to name, central meridian, scale and status, of the systems used in Vietnam."""
    with (_TABLES / "vn2000-zones.csv").open(encoding="utf-8", newline="") as file:
        return {
            int(row["epsg"]): (
                row["name"],
                float(row["central_meridian"]) if row["central_meridian"] else None,
                row["scale"],
                row["status"],
            )
            for row in csv.DictReader(file)
        }


@cache
def _three_degree_zones() -> dict[float, int]:
    """Central meridian to EPSG code of the three-degree zones in force."""
    return {
        cm: epsg for epsg, (_, cm, scale, status) in _zones().items() if cm and scale == "0.9999" and status == "active"
    }


@cache
def likely_zones(province: str) -> tuple[int, ...]:
    """EPSG codes that a province's sheets used or use, by its statistics code: hints, never a reason to assume."""
    with (_TABLES / "province-zones.csv").open(encoding="utf-8", newline="") as file:
        found = [int(row["epsg"]) for row in csv.DictReader(file) if row["province"] == province]
    return tuple(dict.fromkeys(found))


_EPSG = re.compile(r"(?:epsg|urn:ogc:def:crs:epsg)[^\d]{0,4}(?:[\d.]*[:/])?(\d{4,6})\b")
_MERIDIAN = re.compile(r"\b(10[2-9]|11[01])\s*(?:°|º|o|do|d|-|\.)?\s*(\d{2})?")


def parse_crs(text: str | int | None) -> int | None:
    """The EPSG code that words mean: `EPSG:9210`, `VN-2000 105°45'`, `kinh tuyến trục 107°45'`, `UTM 48N`, `WGS84`.

    None where they do not tell one system, as `VN-2000` alone does not.
    """
    if text is None:
        return None
    if isinstance(text, int) or re.fullmatch(r"[0-9]{1,9}", text.strip()):
        return int(text) if _known(int(text)) else None
    folded = fold(text.replace("º", "°")).replace("'", " ")
    if match := _EPSG.search(folded):
        return int(match[1]) if _known(int(match[1])) else None
    if "crs84" in folded:
        return WGS84
    vietnamese = "vn" in folded and "2000" in folded
    utm = re.search(r"(?:utm|zone|mui)\D{0,12}(48|49)", folded)
    if "wgs" in folded:
        return (32600 + int(utm[1])) if utm else WGS84
    without = folded.replace("2000", " ") if vietnamese else folded
    six_degrees = re.search(r"mui (?:chieu )?6|6 ?(?:°|do)\b|utm", without) is not None
    if utm and (vietnamese or "utm" in folded):
        return 3357 + int(utm[1]) if vietnamese else 32600 + int(utm[1])
    meridian = _MERIDIAN.search(without)
    if meridian and (vietnamese or "kinh tuyen" in folded or "ktt" in folded or "tm-3" in folded):
        degrees = int(meridian[1]) + int(meridian[2] or 0) / 60
        if six_degrees:
            return {105.0: 3405, 111.0: 3406}.get(degrees)
        return _three_degree_zones().get(degrees)
    return None


@cache
def _known(epsg: int) -> bool:
    try:
        CRS.from_epsg(epsg)
    except CRSError:
        return False
    return True


@cache
def _is_degrees(epsg: int) -> bool:
    return CRS.from_epsg(epsg).is_geographic


@cache
def _transformer(epsg: int) -> Transformer:
    return Transformer.from_crs(epsg, WGS84, always_xy=True)


# --- reading figures --------------------------------------------------------------------------------------------------

_DMS = re.compile(
    r"(?P<sign>[-+])?\s*(?P<d>\d{1,3})\s*(?:°|º|do|d|deg)\s*(?:(?P<m>\d{1,2}(?:[.,]\d+)?)\s*(?:'|phut|ph|m|min)?\s*"
    r"(?:(?P<s>\d{1,2}(?:[.,]\d+)?)\s*(?:\"|''|giay|g|s|sec)?)?)?\s*(?P<side>bac|nam|dong|tay|[nsewbdt])?"
)
_SIDES: Final = {"s": -1, "nam": -1, "w": -1, "tay": -1, "t": -1}
_LATITUDES: Final = frozenset({"n", "s", "b", "bac", "nam"})


def parse_angle(text: str) -> tuple[float, bool | None] | None:
    """An angle in degrees and whether it says to be a latitude (True), a longitude (False) or neither (None).

    `21°01'42"N`, `105 độ 51 phút 15 giây Đông`, `10,7769`, `-3.5`. None where it is no angle.
    """
    plain = fold(text.replace("º", "°").replace("′", "'").replace("″", '"').replace("’", "'").replace("”", '"'))
    if match := _DMS.fullmatch(plain):
        minutes = float((match["m"] or "0").replace(",", "."))
        seconds = float((match["s"] or "0").replace(",", "."))
        if minutes >= 60 or seconds >= 60:
            return None
        side = match["side"] or ""
        degrees = (int(match["d"]) + minutes / 60 + seconds / 3600) * _SIDES.get(side, 1)
        return (-degrees if match["sign"] == "-" else degrees), (side in _LATITUDES) if side else None
    match_side = re.fullmatch(r"([\d.,+\-\s]+?)\s*°?\s*([nsewbd])?", plain)
    if match_side and (figure := _figure(match_side[1])) is not None:
        side = match_side[2] or ""
        return figure * _SIDES.get(side, 1), (side in _LATITUDES) if side else None
    return None


def _figure(text: str) -> float | None:
    """A number; a single mark is the decimal one, whichever it is: coordinates are not grouped once."""
    plain = text.strip()
    if plain.count(",") + plain.count(".") == 1:
        plain = plain.replace(",", ".")
        return float(plain) if re.fullmatch(r"[+-]?\d+\.\d+", plain) else None
    reading = parse_number(plain)
    return float(reading.value) if isinstance(reading, Number) and not reading.unit else None


_NAMED = re.compile(
    r"\b(x|y|e|n|lat(?:itude)?|lon(?:g|gitude)?|vi do|kinh do)\s*[:=]\s*"
    r"([^;|xyen=:]+?)(?=[;|,\s]+(?:x|y|e|n|l|v|k)|[;|,\s]*$)"
)
_WKT = re.compile(r"(?:srid=\d+;)?\s*point\s*z?\s*\(\s*([+-]?[\d.]+)\s+([+-]?[\d.]+)(?:\s+[+-]?[\d.]+)?\s*\)")


def parse_pair(text: str) -> tuple[float, float] | None:
    """Two figures out of one text, in the order they stand (WKT is turned to latitude, longitude).

    `10,7769; 106,7009`, `21°01'42"N 105°51'15"E`, `X=1196543,21; Y=603211,5`, `POINT(106.7 10.77)`. Where the text
    says which is the latitude, it comes first.
    """
    folded = fold(text.replace("º", "°").replace("″", '"'))
    if match := _WKT.fullmatch(folded):
        return float(match[2]), float(match[1])
    named = {m[1]: parse_angle(m[2]) for m in _NAMED.finditer(folded + " ")}
    if len(named) == 2 and all(named.values()):
        (first, one), (_, two) = named.items()
        values = (one[0] if one else 0.0, two[0] if two else 0.0)
        return values if not first.startswith(("lon", "kinh", "e")) else (values[1], values[0])
    for pattern in (r"\s*[;|]\s*", r",\s+|\s+,", r"\s{1,}(?=[\d+-]+\s*(?:°|\.|,|\d|$))", r"(?<=[nsbewd])[\s,]+", r","):
        parts = [part for part in re.split(pattern, folded.strip("()[] ")) if part]
        if len(parts) == 2 and (a := parse_angle(parts[0])) and (b := parse_angle(parts[1])):
            return (b[0], a[0]) if a[1] is False or b[1] is True else (a[0], b[0])
    return None


# --- placing a point --------------------------------------------------------------------------------------------------


def locate(
    first: float, second: float, *, crs: int | str | None = None, province: str | None = None, path: str = ""
) -> Located | Unlocated:
    """Place two figures. `crs` is the dataset's reference system; `province` orders candidates only.

    Degrees are expected as latitude, longitude, and metres as northing, easting, in the habit of sheets; the other
    order is recognised and told. Without `crs`, degrees are WGS 84 and metres are not placed.
    """
    if not (isfinite(first) and isfinite(second)):
        return _nowhere(path, f"{first} {second}")
    epsg = parse_crs(crs)
    if crs is not None and epsg is None:
        return _without_zone(first, second, province, path, str(crs))
    degrees = abs(first) <= 180 and abs(second) <= 180
    if not degrees and max(abs(first), abs(second)) < 1000:
        return _nowhere(path, f"{first} {second}")
    if epsg is None and not degrees:
        return _without_zone(first, second, province, path, None)
    if (first, second) == (0, 0):
        return _nowhere(path, "0 0")
    if degrees:
        return _from_degrees(first, second, epsg or WGS84, path)
    if epsg is None or _is_degrees(epsg):
        return _nowhere(path, f"{first} {second}")
    return _from_metres(first, second, epsg, path)


def _from_degrees(first: float, second: float, epsg: int, path: str) -> Located | Unlocated:
    findings: list[Finding] = []
    if not _is_degrees(epsg):  # degrees although the dataset says metres
        findings.append(_units_differ(path, f"{first} {second}", epsg))
        epsg = WGS84
    latitude, longitude, swapped = first, second, False
    if not in_vietnam(first, second) and in_vietnam(second, first):
        latitude, longitude, swapped = second, first, True
        findings.append(_swapped(path, f"{first} {second}"))
    if abs(latitude) > 90:
        return _nowhere(path, f"{first} {second}")
    if epsg != WGS84:
        longitude, latitude = _transformer(epsg).transform(longitude, latitude)
    return _checked(latitude, longitude, epsg, swapped, findings, path)


def _from_metres(first: float, second: float, epsg: int, path: str) -> Located | Unlocated:
    """Northing first, as sheets have it; figures the other way round are known by their size in Vietnam."""
    northing, easting, swapped = first, second, False
    if first < second and second > 900_000:
        northing, easting, swapped = second, first, True
    try:
        longitude, latitude = _transformer(epsg).transform(easting, northing, errcheck=True)
    except ProjError:
        return _nowhere(path, f"{first} {second}")
    if not (isfinite(longitude) and isfinite(latitude)):
        return _nowhere(path, f"{first} {second}")
    return _checked(latitude, longitude, epsg, swapped, [], path)


def _checked(
    latitude: float, longitude: float, epsg: int, swapped: bool, findings: list[Finding], path: str
) -> Located:
    if not in_vietnam(latitude, longitude):
        findings.append(_outside(path, f"{latitude:.5f} {longitude:.5f}"))
    return Located(round(latitude, 9), round(longitude, 9), epsg, swapped, tuple(findings))


def _without_zone(first: float, second: float, province: str | None, path: str, told: str | None) -> Unlocated:
    hints = likely_zones(province) if province else ()
    order = [*hints, *(epsg for epsg in _three_degree_zones().values() if epsg not in hints)]
    candidates = []
    if abs(first) > 1000 and abs(second) > 1000:
        for epsg in order:
            found = _from_metres(first, second, epsg, path)
            if isinstance(found, Located) and not found.findings:
                candidates.append(found)
    value = f"{first} {second}"
    return Unlocated(
        Finding(
            "coordinates.crs-missing", Severity.WARNING, path, f"{value} ({told})" if told else value,
            "EPSG:9210, VN-2000 kinh tuyến trục 105°45′, …",
            "Tọa độ phẳng không kèm hệ quy chiếu và kinh tuyến trục nên chưa xác định được vị trí; "
            "hệ quy chiếu phải khai theo bộ dữ liệu.",
            "Plane coordinates without reference system and central meridian cannot be placed; the dataset must tell.",
        ),
        tuple(candidates),
    )  # fmt: skip


def _nowhere(path: str, value: str) -> Unlocated:
    return Unlocated(
        Finding(
            "coordinates.impossible", Severity.WARNING, path, value, "vĩ độ ≤ 90°, kinh độ ≤ 180°",
            f"Tọa độ “{value}” không thể có.", f"The coordinates “{value}” are impossible.",
        )
    )  # fmt: skip


def _swapped(path: str, value: str) -> Finding:
    return Finding(
        "coordinates.swapped", Severity.WARNING, path, value, "vĩ độ, kinh độ / latitude, longitude",
        f"Vĩ độ và kinh độ bị đảo: “{value}”; đã đổi lại.",
        f"Latitude and longitude are swapped: “{value}”; turned round.",
    )  # fmt: skip


def _outside(path: str, value: str) -> Finding:
    return Finding(
        "coordinates.outside", Severity.WARNING, path, value, "102–118° E, 6–24° N",
        f"Điểm “{value}” nằm ngoài Việt Nam; có thể sai hệ quy chiếu.",
        f"The point “{value}” lies outside Vietnam; maybe the reference system is wrong.",
    )  # fmt: skip


def _units_differ(path: str, value: str, epsg: int) -> Finding:
    return Finding(
        "coordinates.degrees", Severity.WARNING, path, value, f"mét theo EPSG:{epsg} / metres in EPSG:{epsg}",
        f"Bộ dữ liệu khai hệ tọa độ phẳng EPSG:{epsg} nhưng “{value}” là độ; đã đọc theo WGS 84.",
        f"The dataset states EPSG:{epsg}, in metres, but “{value}” are degrees; they were read as WGS 84.",
    )  # fmt: skip
