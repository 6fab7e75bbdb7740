"""What both catalogs hold when their answers are compared (synthetic): organizations, groups, a vocabulary, packages.

Ids are given, so that only what a catalog mints itself (ids of tags and users, moments) can differ.
"""

from __future__ import annotations

from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

__all__ = ["DELETED", "GROUPS", "ORGANIZATIONS", "PACKAGES", "VOCABULARY", "id_of"]


def id_of(name: str) -> str:
    """The id that a specimen is made with."""
    return str(uuid5(NAMESPACE_URL, f"urn:specimen:{name}"))


def _group(name: str, title: str, **more: Any) -> dict[str, Any]:
    return {"id": id_of(name), "name": name, "title": title, **more}


ORGANIZATIONS: Final = [
    _group(
        "bo-giao-thong",
        "Bộ Giao thông Vận tải",
        description="Quản lý nhà nước về *giao thông vận tải*.",
        image_url="https://ex.test/logo.png",
        extras=[{"key": "uri", "value": "https://ex.test/id/bo-gtvt"}, {"key": "email", "value": "lienhe@ex.test"}],
    ),
    _group("so-tai-nguyen", "Sở Tài nguyên và Môi trường", description=""),
    _group("so-y-te", "Sở Y tế Đà Nẵng"),
    _group("ministry-of-roads", "Ministry of Roads", description="Roads & bridges"),
    _group("empty-office", "Empty Office", description="Nothing published yet"),
    _group("aa-no-title", ""),
]

GROUPS: Final = [
    _group("giao-thong", "Giao thông", description="Đường bộ, đường sắt"),
    _group("moi-truong", "Môi trường", image_url="https://ex.test/env.svg"),
    _group("health", "Health", extras=[{"key": "colour", "value": "red"}]),
    _group("unused-theme", "Unused theme"),
]

VOCABULARY: Final = {"name": "countries", "tags": [{"name": "Vietnam"}, {"name": "Laos"}, {"name": "Cambodia"}]}


def _resource(package: str, number: int, /, **more: Any) -> dict[str, Any]:
    return {"id": id_of(f"{package}/{number}"), **more}


def _package(name: str, title: str, /, **more: Any) -> dict[str, Any]:
    return {"id": id_of(name), "name": name, "title": title, **more}


def _tags(*names: str) -> list[dict[str, Any]]:
    return [{"name": name} for name in names]


_VARIED: Final = [
    _package(
        "duong-bo-ha-noi",
        "Mạng lưới đường bộ Hà Nội",
        notes="Bản đồ **đường bộ** của thành phố Hà Nội, cập nhật hằng năm.\n\n- quốc lộ\n- tỉnh lộ",
        owner_org="bo-giao-thong",
        license_id="cc-by",
        author="Nguyễn Văn A",
        author_email="a@ex.test",
        maintainer="Trần Thị B",
        maintainer_email="b@ex.test",
        version="2.1",
        url="https://ex.test/duong-bo",
        tags=_tags("giao thông", "đường bộ", "Hà Nội"),
        groups=[{"name": "giao-thong"}],
        extras=[
            {"key": "issued", "value": "2024-05-01"},
            {"key": "frequency", "value": "ANNUAL"},
            {"key": "uri", "value": "https://ex.test/id/duong-bo-ha-noi"},
            {"key": "theme", "value": '["http://ex.test/theme/TRAN"]'},
        ],
        resources=[
            _resource(
                "duong-bo-ha-noi",
                0,
                url="https://ex.test/a.csv",
                name="Đường bộ CSV",
                format="csv",
                size=2048,
                description="Toàn bộ",
                mimetype="text/csv",
                hash="abc123",
            ),
            _resource(
                "duong-bo-ha-noi",
                1,
                url="https://ex.test/a.geojson",
                name="GeoJSON",
                format="GeoJSON",
                uri="https://ex.test/id/r1",
            ),
            _resource(
                "duong-bo-ha-noi",
                2,
                url="https://ex.test/a.zip",
                name="Shapefile",
                format="application/zip",
                last_modified="2024-06-01T10:20:30",
            ),
        ],
    ),
    _package(
        "chat-luong-khong-khi",
        "Chất lượng không khí Đà Nẵng 2023",
        notes="Số liệu PM2.5, PM10 và NO2 theo giờ.",
        owner_org="so-tai-nguyen",
        license_id="odc-odbl",
        tags=_tags("không khí", "môi trường", "PM2.5"),
        groups=[{"name": "moi-truong"}, {"name": "health"}],
        extras=[
            {"key": "issued", "value": "2023-12-31"},
            {"key": "frequency", "value": "HOURLY"},
            {"key": "start_date", "value": "2023-01-01"},
        ],
        resources=[
            _resource("chat-luong-khong-khi", 0, url="https://ex.test/air.csv", name="Air quality", format="CSV")
        ],
    ),
    _package(
        "benh-vien",
        "Danh sách bệnh viện",
        notes="Bệnh viện công và tư.",
        owner_org="so-y-te",
        license_id="cc-zero",
        tags=_tags("y tế", "bệnh viện"),
        groups=[{"name": "health"}],
        resources=[
            _resource("benh-vien", 0, url="https://ex.test/bv.xlsx", name="Bảng", format="XLSX"),
            _resource("benh-vien", 1, url="https://ex.test/bv.json", name="", format="application/json"),
        ],
    ),
    _package(
        "road-safety-2022",
        "Road safety statistics 2022",
        notes="Accidents on national roads, by month. See http://ex.test/road?x=1&y=2 for more.",
        owner_org="ministry-of-roads",
        license_id="other-open",
        author="Roads Office",
        tags=_tags("roads", "safety", "transport"),
        groups=[{"name": "giao-thong"}],
        extras=[{"key": "issued", "value": "2022-12-31"}, {"key": "frequency", "value": "ANNUAL"}],
        resources=[
            _resource("road-safety-2022", 0, url="https://ex.test/rs.csv", name="Accidents", format="CSV"),
            _resource(
                "road-safety-2022",
                1,
                url="https://ex.test/rs.pdf",
                name="Report",
                format="pdf",
                description="The printed report",
            ),
        ],
    ),
    _package(
        "road-safety-2023",
        "Road safety statistics 2023",
        notes="Accidents on national roads, by month and province.",
        owner_org="ministry-of-roads",
        license_id="other-open",
        version="2023.1",
        tags=_tags("roads", "safety", "transport", "provinces"),
        groups=[{"name": "giao-thong"}],
        extras=[{"key": "issued", "value": "2023-12-31"}, {"key": "frequency", "value": "ANNUAL"}],
        resources=[
            _resource("road-safety-2023", 0, url="https://ex.test/rs23.csv", name="Accidents 2023", format="CSV")
        ],
    ),
    _package("khong-mo-ta", "Không có mô tả", owner_org="so-y-te"),
    _package("no-organization", "A dataset without an organization", notes="Orphan", license_id="notspecified"),
    _package("no-title", "", notes="It has no title"),
    _package(
        "html-notes",
        "HTML in notes",
        notes="<p>Some <b>bold</b> text &amp; <script>alert(1)</script></p>",
        tags=_tags("html"),
    ),
    _package(
        "quotes",
        "Quotes \"double\" and 'single' \\ backslash",
        notes='He said: "roads" / (really) [yes] {no}',
        extras=[{"key": "with space", "value": "a b"}, {"key": "khóa", "value": "giá trị"}],
    ),
    _package("unknown-licence", "A licence nobody knows", license_id="https://ex.test/licence/1"),
    _package("many-tags", "Many tags", tags=_tags(*(f"tag {n:02d}" for n in range(30)))),
    _package("long-notes", "Long notes", notes="word " * 3000),
    _package("cjk", "交通数据 道路", notes="北京 东京 ソウル", tags=_tags("交通")),
    _package("numbers", "12345 and 3.14", notes="COVID-19, H5N1, 2023-2024, A1/B2", tags=_tags("2023")),
    _package(
        "upper-formats",
        "Formats of many spellings",
        resources=[
            _resource("upper-formats", n, url=f"https://ex.test/f{n}", format=text, name=f"f{n}")
            for n, text in enumerate(
                ("wms", "WFS", "text/html", "Excel", "shp", "SHAPE", "kml", "rdf", "text/turtle", "", "JPEG")
            )
        ],
    ),
    _package(
        "url-endings",
        "Formats from addresses",
        resources=[
            _resource("url-endings", n, url=url)
            for n, url in enumerate(
                (
                    "https://ex.test/x.csv",
                    "https://ex.test/x.json?y=1",
                    "https://ex.test/noending",
                    "https://ex.test/x.xlsx#s",
                    "https://ex.test/x.tar.gz",
                    "ftp://ex.test/x.zip",
                )
            )
        ],
    ),
    _package(
        "resource-extras",
        "Extra keys of resources",
        resources=[
            _resource(
                "resource-extras",
                0,
                url="https://ex.test/e",
                access_level="open",
                license="cc-by",
                created="2020-01-02T03:04:05",
                mimetype_inner="text/csv",
                cache_url="https://ex.test/cache",
            ),
        ],
    ),
    _package("countries", "Countries by vocabulary", notes="Uses a vocabulary"),
    _package(
        "tieng-viet-hoa",
        "ĐƯỜNG SẮT VIỆT NAM",
        notes="Chữ hoa có dấu",
        owner_org="bo-giao-thong",
        tags=_tags("Đường sắt"),
    ),
    _package(
        "water-quality",
        "Water quality of rivers",
        notes="Rivers, lakes and streams. Quality measured weekly.",
        owner_org="so-tai-nguyen",
        tags=_tags("water", "rivers"),
        groups=[{"name": "moi-truong"}],
        extras=[{"key": "update_date", "value": "2024-02-29"}, {"key": "count", "value": "42"}],
    ),
    _package(
        "water-levels",
        "Levels of water in reservoirs",
        notes="Reservoir levels",
        owner_org="so-tai-nguyen",
        tags=_tags("water", "reservoirs"),
        groups=[{"name": "moi-truong"}],
        type="dataset",
    ),
    _package("camelCaseNotes".lower(), "openData and dataSets of PM10", notes="camelCase wi-fi e-mail don't"),
]

_PRIVATE: Final = [
    _package(
        "private-roads",
        "Private roads",
        notes="Secret roads",
        owner_org="bo-giao-thong",
        private=True,
        tags=_tags("roads", "secret"),
        resources=[_resource("private-roads", 0, url="https://ex.test/p.csv", format="CSV")],
    ),
    _package("private-health", "Private health", owner_org="so-y-te", private=True, groups=[{"name": "health"}]),
]

DELETED: Final = [
    _package("deleted-roads", "Deleted roads", owner_org="bo-giao-thong", tags=_tags("roads", "gone")),
    _package("deleted-orphan", "Deleted orphan", resources=[_resource("deleted-orphan", 0, url="https://ex.test/d")]),
]

_SERIES: Final = [
    _package(
        f"series-{n:02d}",
        f"Series number {n:02d}",
        notes=f"Volume {n} of {15 - n}",
        owner_org=("bo-giao-thong", "so-y-te", "ministry-of-roads")[n % 3],
        license_id=("cc-by", "cc-zero", "odc-pddl", "uk-ogl")[n % 4],
        author=f"Author {n % 5}",
        tags=_tags("series", f"year {2010 + n}"),
        extras=[{"key": "issued", "value": f"20{10 + n}-01-15"}, {"key": "volume", "value": str(n)}],
        resources=[
            _resource(
                f"series-{n:02d}",
                k,
                url=f"https://ex.test/s{n}/{k}",
                name=f"Part {k}",
                format=("CSV", "JSON", "XML")[k % 3],
            )
            for k in range(n % 4)
        ],
    )
    for n in range(15)
]

PACKAGES: Final = [*_VARIED, *_PRIVATE, *DELETED, *_SERIES]
