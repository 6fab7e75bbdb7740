"""Points of a record: `read: point`, from one text or from the fields that hold the figures.

    spatial: {read: point, lat: fields.vi_do, lon: fields.kinh_do, from: fields.toa_do, crs: [fields.he_toa_do, $crs]}

Figures in metres are placed only where the record, the source's configuration or the mapping tells the reference
system with its central meridian; without it the finding names the zones in which they would lie in Vietnam.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from mappings.document import Entry
from mappings.paths import Path
from mappings.run import RDF_TYPE, Run
from mappings.sources import Place, compile_path, compile_source
from mappings.vocabulary import Term
from mappings.words import finding, of_lifting, shortened
from vocab.coordinates import Located, Unlocated, locate, parse_angle, parse_crs, parse_pair
from vocab.findings import Finding
from vocab.namespaces import PREFIXES, expand
from vocab.terms import literal
from vocab.text import fold

__all__ = ["FIGURES", "Figures", "figures", "point_of_text", "point_paths", "write_point"]

FIGURES: Final = ("lat", "lon", "x", "y", "crs")
"""Options that name where each figure, and the reference system, stands. `x` is the northing, as sheets have it."""
_WKT: Final = f"{PREFIXES['geo']}wktLiteral"
_MOST_ZONES: Final = 4
_MERIDIAN = re.compile(r"kinh.?tuyen|ktt|meridian")

Getter = Callable[[object, Run], object]
Figures = dict[str, tuple[Getter, ...]]
"""By option: what gives the values."""


def figures(fields: dict[str, Entry], place: Place) -> Figures:
    """The compiled options; `crs` may also be words such as `EPSG:9210`."""
    return {
        name: tuple(_getter(each, place, fixed=name == "crs") for each in fields[name].listed())
        for name in FIGURES
        if name in fields
    }


def point_paths(entry: Entry) -> list[Path]:
    """The paths of an option, less words that tell a reference system and variables."""
    texts = [each for each in entry.listed() if parse_crs(each.text()) is None]
    return [path for each in texts if not (path := compile_path(each.text(), each)).root.startswith("$")]


def _getter(entry: Entry, place: Place, *, fixed: bool) -> Getter:
    if fixed and (crs := parse_crs(entry.text())) is not None:
        return lambda node, run: crs
    meridian = fixed and _MERIDIAN.search(fold(entry.text())) is not None
    compile_path(entry.text(), entry)
    alternative = compile_source(entry, {"from": entry}, place).alternatives[0]

    def get(node: object, run: Run) -> object:
        value = alternative.value(node, run)
        value = value[0] if isinstance(value, list) and value else value
        if isinstance(value, bool) or not isinstance(value, str | int | float) or value == "":
            return None
        return f"kinh tuyến trục {value}" if meridian and not _MERIDIAN.search(fold(str(value))) else value

    return get


def _first(getters: tuple[Getter, ...], node: object, run: Run) -> object:
    return next((value for get in getters if (value := get(node, run)) is not None), None)


def _crs(options: Figures, node: object, run: Run) -> int | str | None:
    """The reference system: the first that is told fully, else all that is told of it together."""
    told = [str(value).strip() for get in options.get("crs", ()) if (value := get(node, run)) is not None]
    known = next((crs for text in told if (crs := parse_crs(text)) is not None), None)
    return known if known is not None else " ".join(told) or None


def write_point(options: Figures, term: Term, node: object, run: Run) -> str | None:
    """The term for the point whose figures stand in an object, or None."""
    for first, second in (("lat", "lon"), ("x", "y")):
        one = _first(options.get(first, ()), node, run)
        two = _first(options.get(second, ()), node, run)
        if one is None and two is None:
            continue
        if one is None or two is None:
            run.notes.append(finding("lift.point.half", one if two is None else two))
            return None
        return _written(_angle(one), _angle(two), f"{one} {two}", _crs(options, node, run), term, run)
    return None


def point_of_text(value: object, options: Figures, term: Term, node: object, run: Run) -> str | None:
    """The term for the point that one text holds: `10,7769; 106,7009`, `X=1196543,21; Y=603211,5`, WKT."""
    text = str(value).strip()
    pair = parse_pair(text) if text else None
    if pair is None:
        run.notes.append(finding("lift.point.unusable", text)) if text else None
        return None
    crs = _crs(options, node, run)
    return _written(pair[0], pair[1], text, crs if crs is not None else parse_crs(text), term, run)


def _angle(value: object) -> float | None:
    if isinstance(value, int | float):
        return float(value)
    found = parse_angle(str(value))
    return found[0] if found else None


def _written(
    one: float | None, two: float | None, text: str, crs: int | str | None, term: Term, run: Run
) -> str | None:
    if one is None or two is None:
        run.notes.append(finding("lift.point.unusable", text))
        return None
    found = locate(one, two, crs=crs, province=(run.context.defaults or {}).get("province"))
    if isinstance(found, Unlocated):
        run.notes.append(_with_zones(found, text))
        return None
    run.notes.extend([replace(of_lifting(each), value=shortened(text)) for each in found.findings])
    shown = literal(found.wkt, datatype=_WKT)
    if term.kind == "geometry":
        return shown
    return run.node([f"{RDF_TYPE} <{expand('dct:Location')}> .", f"<{expand('dcat:centroid')}> {shown} ."], term.iri)


def _with_zones(found: Unlocated, text: str) -> Finding:
    """The finding, with the zones in which the figures would lie in Vietnam."""
    zones = ", ".join(_zone(each) for each in found.candidates[:_MOST_ZONES])
    told = replace(of_lifting(found.finding), value=shortened(text))
    return replace(told, expectation=f"{told.expectation} ({zones})") if zones else told


def _zone(place: Located) -> str:
    return f"EPSG:{place.crs}: {place.latitude:.4f} {place.longitude:.4f}"
