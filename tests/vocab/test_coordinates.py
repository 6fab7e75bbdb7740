"""VN-2000 sheets, swapped axes, degrees in any writing, points that cannot be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyproj import Geod, Transformer

from vocab.coordinates import Located, Unlocated, in_vietnam, likely_zones, locate, parse_angle, parse_crs, parse_pair

HCMC = (10.7769, 106.7009)


def sheet(latitude: float, longitude: float, epsg: int) -> tuple[float, float]:
    """Northing and easting, as Vietnamese sheets write X and Y."""
    easting, northing = Transformer.from_crs(4326, epsg, always_xy=True).transform(longitude, latitude)
    return northing, easting


def kilometres(one: Located, latitude: float, longitude: float) -> float:
    return Geod(ellps="WGS84").inv(one.longitude, one.latitude, longitude, latitude)[2] / 1000


@pytest.mark.parametrize("epsg", [9210, 5899, 5897, 9205, 9218, 3405, 32648])
def test_there_and_back(epsg: int) -> None:
    for latitude, longitude in (HCMC, (21.0285, 105.8542), (16.06, 108.21)):
        northing, easting = sheet(latitude, longitude, epsg)
        for pair in ((northing, easting), (easting, northing)):
            found = locate(*pair, crs=epsg)
            assert isinstance(found, Located)
            assert kilometres(found, latitude, longitude) < 0.001


def test_the_wrong_zone_moves_a_point_218_km() -> None:
    found = locate(*sheet(*HCMC, 9210), crs=5899)
    assert isinstance(found, Located)
    assert 217 < kilometres(found, *HCMC) < 220


def test_the_datum_is_shifted() -> None:
    """VN-2000 is not WGS 84: some 200 metres lie between them."""
    found = locate(*HCMC, crs=4756)
    assert isinstance(found, Located)
    assert 0.1 < kilometres(found, *HCMC) < 0.3


def test_metres_without_zone_are_not_placed() -> None:
    northing, easting = sheet(*HCMC, 9210)
    for crs in (None, "VN-2000", "tọa độ địa phương"):
        found = locate(northing, easting, crs=crs, province="79", path="rows[0]")
        assert isinstance(found, Unlocated)
        assert (found.finding.rule, found.finding.path) == ("coordinates.crs-missing", "rows[0]")
        assert found.candidates[0].crs == 9210 and len(found.candidates) > 10


def test_swapped_degrees_are_turned_round_and_told() -> None:
    found = locate(106.7009, 10.7769)
    assert isinstance(found, Located) and found.swapped
    assert (found.latitude, found.longitude) == HCMC
    assert found.findings[0].rule == "coordinates.swapped"
    right = locate(*HCMC)
    assert isinstance(right, Located) and not right.swapped and not right.findings
    assert right.wkt == "POINT(106.7009000 10.7769000)"


def test_impossible_and_outside() -> None:
    for pair in ((0.0, 0.0), (200.0, 5.0), (float("nan"), 1.0), (float("inf"), 1.0), (95.0, 200.0), (91.0, 5.0)):
        found = locate(*pair)
        assert isinstance(found, Unlocated) and found.finding.rule == "coordinates.impossible", pair
    paris = locate(48.85, 2.35)
    assert isinstance(paris, Located) and paris.findings[0].rule == "coordinates.outside"
    degrees = locate(*HCMC, crs=9210)
    assert isinstance(degrees, Located) and degrees.findings[0].rule == "coordinates.degrees"
    wrong = locate(5.0, 3_000_000.0, crs=9210)
    assert isinstance(wrong, Unlocated) or wrong.findings
    metres = locate(1_191_178.0, 603_700.0, crs=4326)
    assert isinstance(metres, Unlocated)
    assert in_vietnam(8.65, 111.92) and in_vietnam(23.39, 105.32) and not in_vietnam(13.75, 100.5)


@pytest.mark.parametrize(
    ("text", "epsg"),
    [
        ("EPSG:9210", 9210), ("urn:ogc:def:crs:EPSG::9210", 9210), ("http://www.opengis.net/def/crs/EPSG/0/4326", 4326),
        ("VN-2000 105°45'", 9210), ("VN2000, kinh tuyến trục 107°45', múi chiếu 3 độ", 5899),
        ("VN-2000 KTT 105 độ 45 phút", 9210), ("kinh tuyến trục 108°", 5898), ("VN-2000 / TM-3 105-45", 9210),
        ("VN-2000 múi 6 độ KTT 105°", 3405), ("VN-2000 UTM zone 48N", 3405), ("UTM 49N", 32649),
        ("WGS 84 / UTM zone 48N", 32648), ("WGS84", 4326), ("CRS84", 4326), ("9210", 9210),
        ("VN-2000", None), ("EPSG:99999", None), ("", None), ("hệ tọa độ địa phương", None), ("VN-2000 106°20'", None),
    ],
)  # fmt: skip
def test_reference_systems(text: str, epsg: int | None) -> None:
    assert parse_crs(text) == epsg


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("10,7769; 106,7009", HCMC), ("10.7769, 106.7009", HCMC), ("10.7769,106.7009", HCMC),
        ("10,7769 106,7009", HCMC),
        ("10,7769, 106,7009", HCMC), ("POINT(106.7009 10.7769)", HCMC), ("SRID=4326;POINT (106.7009 10.7769)", HCMC),
        ("vĩ độ: 10,7769; kinh độ: 106,7009", HCMC), ("kinh độ: 106,7009; vĩ độ: 10,7769", HCMC),
        ("lat=10.7769, lon=106.7009", HCMC), ("(10.7769, 106.7009)", HCMC),
        ("X=1196543,21; Y=603211,5", (1196543.21, 603211.5)), ("X: 1196543.21 Y: 603211.5", (1196543.21, 603211.5)),
        ("1.196.543,21; 603.211,5", (1196543.21, 603211.5)),
        ("abc", None), ("1", None), ("", None), ("10.77", None),
    ],
)  # fmt: skip
def test_pairs(text: str, pair: tuple[float, float] | None) -> None:
    assert parse_pair(text) == (pytest.approx(pair) if pair else None)


@pytest.mark.parametrize(
    "text",
    ["21°01'42\"N 105°51'15\"E", "21°01'42\"N, 105°51'15\"E", "21º01'42''B; 105º51'15''Đ", "21°01′42″N 105°51′15″E",
     "105 độ 51 phút 15 giây Đông, 21 độ 1 phút 42 giây Bắc"],
)  # fmt: skip
def test_degrees_minutes_seconds(text: str) -> None:
    assert parse_pair(text) == pytest.approx((21.028333, 105.854167), abs=1e-5)


def test_angles() -> None:
    assert parse_angle("10°30'S") == (-10.5, True)
    assert parse_angle("10°75'") is None
    assert parse_angle("106,7") == (106.7, None)
    assert parse_angle("") is None
    assert likely_zones("79") == (9210,) and likely_zones("00") == ()


@settings(deadline=None)
@given(st.text(max_size=60))
def test_reading_never_raises(text: str) -> None:
    parse_pair(text)
    parse_crs(text)
    parse_angle(text)


@settings(deadline=None)
@given(st.floats(), st.floats(), st.sampled_from([None, 9210, 4326, "VN-2000", 32648]))
def test_placing_never_raises(first: float, second: float, crs: int | str | None) -> None:
    found = locate(first, second, crs=crs)
    if isinstance(found, Located) and not found.findings:
        assert in_vietnam(found.latitude, found.longitude)
