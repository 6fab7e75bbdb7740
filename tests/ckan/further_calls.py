# ruff: noqa: E501
"""Further kinds of calls that real clients send: link lists of portals, federated searches, dashboards, loaders' writes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from tests.ckan.requests import ANYONE, EDITOR, Request
from tests.ckan.specimens import id_of

__all__ = ["further_calls", "written_calls"]

_BY_NAME: Final = {"sort": "name asc", "rows": 50}


def further_calls() -> Iterator[Request]:
    """Those that only read."""
    yield from _federated()
    yield from _dashboards()
    yield from _linked()
    yield from _lists()
    yield from _spelled()
    yield from _completions()


def _search(*given: Mapping[str, Any]) -> Iterator[Request]:
    for number, data in enumerate(given):
        yield Request("package_search", {**_BY_NAME, **data}, method="GET" if number % 3 == 0 else "POST")


def _federated() -> Iterator[Request]:
    """Searches that another portal passes on: words of people, in several languages, with filters by facet."""
    for words in (
        "giao thông đường bộ", "bản đồ", "ban do", "chất lượng", "chat luong khong khi", "Đà Nẵng", "da nang", "danh sách", "thống kê", "so lieu",
        "safety statistics", "national roads", "accidents by month", "water quality measured", "weekly", "rivers lakes", "reservoir level", "levels",
        "Series number 05", "number 7", "volume", "author 1", "xml json csv", "printed report", "shapefile", "national accidents province",
    ):  # fmt: skip
        yield from _search({"q": words})
    yield from _search(
        {"q": "road", "fq": 'organization:"ministry-of-roads" AND tags:"safety"'},
        {"q": "road", "fq": "organization:ministry-of-roads OR organization:bo-giao-thong"},
        {"q": "series", "fq": 'license_id:"cc-by" organization:"so-y-te"'},
        {"q": "series", "fq": "res_format:CSV -res_format:JSON"},
        {"q": "series", "fq": "+organization:(so-y-te OR bo-giao-thong) +license_id:cc-zero"},
        {"q": "series", "fq": "(res_format:XML)"},
        {"q": "", "fq": "(tags:water) AND (organization:so-tai-nguyen)"},
        {"q": "", "fq": 'title:"Series number"'},
        {"q": "", "fq": "title:(road OR water) -organization:so-tai-nguyen"},
        {"q": "", "fq": 'tags:("giao thông" OR "y tế") AND -name:benh-vien'},
        {"q": "", "fq": 'name:("benh-vien" OR "water-levels" OR "nope")'},
        {"q": "", "fq": "id:(" + " OR ".join(id_of(one) for one in ("benh-vien", "cjk", "numbers")) + ")"},
        {"q": "", "fq": 'organization:"nobody" OR groups:"health"'},
        {"q": "", "fq": "-organization:[* TO *]"},
        {"q": "", "fq": "-tags:[* TO *]"},
        {"q": "", "fq": "organization:[* TO *]"},
        {"q": "", "fq": "notes:[* TO *]"},
        {"q": "", "fq": "res_format:*"},
        {"q": "", "fq": "-res_format:*"},
        {"q": "", "fq": 'res_format:""'},
        {"q": "", "fq": "harvest_source_id:*"},
        {"q": "", "fq": "-harvest_source_id:*"},
        {"q": "", "fq": "-type:harvest"},
        {"q": "", "fq": "+state:active +type:dataset"},
        {"q": "title:water^10 OR notes:reservoir^2"},
        {"q": "title:series AND (res_format:CSV OR res_format:XML) AND NOT license_id:cc-by"},
        {"q": "tags:series AND organization:so-y-te"},
        {"q": "name:(benh-vien OR cjk)"},
        {"q": "name:series-0?"},
        {"q": "name:series-1? OR name:c*"},
        {"q": "title:seri*"},
        {"q": "title:*number*"},
        {"q": "notes:(reservoir OR rivers)"},
        {"q": "res_name:Part AND res_format:XML"},
        {"q": "res_url:*ex.test*"},
        {"q": "groups:(health OR moi-truong) AND -tags:water"},
        {"q": "organization:so-y-te AND metadata_modified:[NOW-1DAY TO NOW]"},
        {"q": "metadata_created:[NOW/YEAR TO NOW/YEAR+1YEAR]"},
        {"q": "metadata_modified:{2020-01-01T00:00:00Z TO 2030-01-01T00:00:00Z}"},
    )


def _dashboards() -> Iterator[Request]:
    """Counts for charts: facets of everything, counts per day, what changed last."""
    for fields in (
        ["organization"], ["groups"], ["tags"], ["res_format"], ["license_id"], ["organization", "res_format", "tags", "license_id", "groups"],
        ["dataset_type"], ["vocab_countries"], ["res_type"], ["version"], ["maintainer_email"], ["title_string"],
    ):  # fmt: skip
        text = json.dumps(fields)
        yield Request("package_search", {"rows": 0, "facet.field": text, "facet.limit": -1}, method="GET")
        yield Request("package_search", {"rows": 0, "facet.field": text, "facet.limit": 3, "q": "series"})
    for fq in ("organization:so-y-te", "groups:health", 'res_format:"CSV"', "tags:series", "nofield:x"):
        yield Request("package_search", {"rows": 0, "fq": fq, "facet.field": '["organization", "tags", "res_format"]'})
        yield Request("package_search", {"rows": 0, "fq": fq}, method="GET")
    for sort in (
        "metadata_modified desc, name asc", "metadata_created desc, name asc", "title_string asc, name desc", "organization desc, name asc", "license_id desc, name asc",
        "name desc, title_string asc", "title_string desc, metadata_modified asc", "id desc", "metadata_created asc, id asc",
    ):  # fmt: skip
        yield Request("package_search", {"rows": 7, "sort": sort}, method="GET")
        yield Request("package_search", {"rows": 3, "start": 3, "sort": sort, "q": "series"})


def _linked() -> Iterator[Request]:
    """What a page links to: by id, by name, as script, by the older address; with what tracks and tags."""
    for name in ("benh-vien", "chat-luong-khong-khi", "upper-formats", "countries", "no-title", "series-03"):
        yield Request("package_show", {"id": id_of(name)}, method="GET")
        yield Request("package_show", {"id": name, "include_tracking": "true"}, method="GET")
        yield Request("package_show", {"name_or_id": name}, method="GET")
        yield Request("package_show", {"id": name.upper()})
        yield Request("package_show", {"id": f" {name}"})
        yield Request("package_search", {"fq": f"name:{name}", "rows": 1})
        yield Request("package_search", {"q": f'id:"{id_of(name)}"', "rows": 1}, method="GET")
        yield Request("package_search", {"q": f'name:"{name}"', "fl": "id,name"})
    for name in ("duong-bo-ha-noi/0", "duong-bo-ha-noi/2", "benh-vien/1", "resource-extras/0"):
        yield Request("resource_show", {"id": id_of(name), "include_tracking": "true"}, method="GET")
        yield Request("package_show", {"id": id_of(name)})
    for name in ("bo-giao-thong", "so-y-te", "ministry-of-roads"):
        yield Request("organization_show", {"id": id_of(name)}, method="GET")
        yield Request("organization_show", {"id": name, "include_datasets": "true"}, method="GET")
        yield Request("organization_show", {"id": name.upper()})
    for name in ("giao-thong", "moi-truong", "health"):
        yield Request("group_show", {"id": id_of(name)}, method="GET")
        yield Request("group_show", {"id": name, "include_datasets": "true", "include_extras": "false"}, method="GET")
        yield Request("group_package_show", {"id": id_of(name), "limit": "5"}, method="GET")


def _lists() -> Iterator[Request]:
    """Lists of agencies and themes as widgets ask for them."""
    for kind, key in (("organization", "organizations"), ("group", "groups")):
        for data in (
            {"q": "bo"}, {"q": "BỘ"}, {"q": "giao"}, {"q": "quản lý"}, {"q": "nothing"}, {"q": ""}, {"q": "health", "all_fields": True}, {"q": "o", "sort": "name desc", "limit": 2},
            {key: "so-y-te,health"}, {key: "so-y-te health"}, {key: ["so-y-te", "health", "nope"]}, {"sort": "title asc", "limit": 3}, {"sort": "name asc", "offset": 1, "limit": 1},
            {"all_fields": True, "limit": 2, "offset": 1, "include_dataset_count": True}, {"all_fields": True, key: ["so-y-te", "health"], "include_extras": True},
        ):  # fmt: skip
            yield Request(f"{kind}_list", data)
        yield Request(f"{kind}_list", {"all_fields": "True", "sort": "name desc", "limit": "3"}, method="GET")
        yield Request(f"{kind}_autocomplete", {"q": "an"}, method="GET")
        yield Request(f"{kind}_autocomplete", {"q": "nothing-like-it"})
    yield Request("tag_list", {"vocabulary_id": "countries"}, method="GET")
    yield Request("vocabulary_show", {"id": "countries"}, method="GET")
    yield Request("vocabulary_show", {"id": "nope"})
    yield Request("vocabulary_show")
    yield Request("tag_show", {"id": "Laos", "vocabulary_id": "countries"}, method="GET")
    for typed in ("saf", "SAF", "rese", "giao", "nope"):
        yield Request("tag_autocomplete", {"query": typed})
        yield Request("tag_search", {"query": typed}, method="GET")
    for action in ("group_tree", "organization_list_for_user", "license_list", "package_list"):
        yield Request(action, method="GET")


def _spelled() -> Iterator[Request]:
    """Parameters as forms and shells spell them."""
    for data in (
        {"rows": "2", "start": "1", "sort": "name asc"}, {"rows": "02"}, {"rows": "+2"}, {"rows": "2.0"}, {"rows": "-0"}, {"start": "00"}, {"rows": "1000000"},
        {"facet": "True", "facet.field": '["tags"]', "rows": "0"}, {"facet": "0", "facet.field": '["tags"]', "rows": "0"}, {"facet.field": "", "rows": "0"}, {"facet.field": "null", "rows": "0"},
        {"q": " road ", "rows": "5", "sort": "name asc"}, {"q": "road\n", "rows": "5", "sort": "name asc"}, {"q": "road%20safety", "rows": "5", "sort": "name asc"}, {"q": "road+safety", "rows": "5", "sort": "name asc"},
        {"fq": "tags:roads&rows=1", "sort": "name asc"}, {"fq": " tags:roads ", "sort": "name asc"}, {"fq": "tags: roads", "sort": "name asc"}, {"fq": "tags:'giao thông'", "sort": "name asc"}, {"sort": "name  desc", "rows": "3"},
        {"sort": "name desc,title_string asc", "rows": "3"}, {"sort": " name asc", "rows": "3"}, {"sort": "name asc;", "rows": "3"}, {"sort": "name+asc", "rows": "3"}, {"fl": "name, title", "rows": "3", "sort": "name asc"},
    ):  # fmt: skip
        yield Request("package_search", data, method="GET")
        yield Request("package_search", data)
    for body in (b"q=road&sort=name+asc&rows=3", b"q=&rows=0", b"fq=tags%3Aroads&sort=name+asc", b"q=road&q=water"):
        yield Request("package_search", body=body, content_type="application/x-www-form-urlencoded")


def _completions() -> Iterator[Request]:
    """A person types a name, letter by letter."""
    for typed in (
        "be", "ben", "benh", "benh-vi", "benh-vien", "wat", "water", "water qu", "water quality", "qua", "ROA", "Mạng", "mang", "lưới", "bện", "bệnh v", "交通", "12", "and", "quotes", "extra keys", "formats of", "ha noi",
    ):  # fmt: skip
        yield Request("package_autocomplete", {"q": typed}, method="GET" if len(typed) % 2 else "POST")


# --- writes that are taken ----------------------------------------------------------------------------------


def written_calls() -> Iterator[Request]:
    """What loaders and forms write, one after the other, each looked at afterwards."""

    def write(action: str, **data: Any) -> Iterator[Request]:
        yield Request(action, data, who=EDITOR)

    def look(action: str, **data: Any) -> Iterator[Request]:
        yield Request(action, data, who=EDITOR)
        yield Request(action, data, who=ANYONE)

    first, second = id_of("written"), id_of("written-too")
    yield from write(
        "organization_create",
        id=id_of("w-org"),
        name="w-org",
        title="Sở Công Thương",
        description="Mô tả",
        extras=[{"key": "uri", "value": "https://ex.test/w"}],
    )
    yield from look("organization_show", id="w-org")
    yield from write("organization_patch", id="w-org", description="Khác")
    yield from write("organization_patch", id="w-org", title="Sở Công Thương Hà Nội", image_url="https://ex.test/l.png")
    yield from write("organization_update", id="w-org", name="w-org", title="Sở Công Thương")
    yield from look("organization_show", id=id_of("w-org"))
    yield from write("group_create", id=id_of("w-group"), name="w-group", title="Thương mại")
    yield from write("group_patch", id="w-group", description="Chợ và siêu thị")
    yield from look("group_show", id="w-group")
    yield from write(
        "package_create", id=first, name="written", title="  Chợ truyền thống ", notes="Danh sách *chợ*", owner_org="w-org", license_id="cc-by", author="A", author_email="a@ex.test",
        url="https://ex.test/w", version="1", tags=[{"name": "chợ"}, {"name": "thương mại"}, {"name": "chợ"}], groups=[{"name": "w-group"}],
        extras=[{"key": "issued", "value": "2024-01-01"}, {"key": "number", "value": 5}, {"key": "empty", "value": ""}],
        resources=[{"id": id_of("w/0"), "url": "https://ex.test/cho.csv", "name": "Chợ", "custom": "x"}, {"id": id_of("w/1"), "url": "cho.xlsx", "format": "xlsx", "size": "10"}],
    )  # fmt: skip
    yield from look("package_show", id="written")
    yield from look("resource_show", id=id_of("w/1"))
    yield from look("package_search", q="chợ truyền thống", sort="name asc")
    yield from look("organization_show", id="w-org", include_datasets=True)
    yield from look("group_show", id="w-group", include_datasets=True)
    yield from write("package_patch", id="written", title="Chợ")
    yield from write("package_patch", id=first, extras=[{"key": "issued", "value": "2025-01-01"}])
    yield from write("package_patch", id=first, tags=[])
    yield from write("package_patch", id=first, groups=[])
    yield from write("package_patch", id=first, license_id="nope", maintainer="B", maintainer_email="")
    yield from write("package_patch", id=first, notes=None, url=None)
    yield from write("package_patch", id=first, custom="y")
    yield from look("package_show", id=first)
    yield from write(
        "package_update",
        id=first,
        name="written",
        title="Thay hết",
        owner_org="w-org",
        tag_string="một, hai,hai",
        resources=[{"id": id_of("w/1"), "url": "https://ex.test/2.pdf"}],
    )
    yield from look("package_show", id="written")
    yield from look("resource_show", id=id_of("w/0"))
    yield from write(
        "resource_create",
        package_id="written",
        id=id_of("w/2"),
        url="ex.test/a.json",
        name="Ba",
        description="Mô tả",
        format="geojson",
        mimetype="application/json",
    )
    yield from write("resource_create", package_id=first, id=id_of("w/3"), url="", name="Không địa chỉ")
    yield from write("resource_update", id=id_of("w/2"), url="https://ex.test/b.json", name="Bốn")
    yield from write("resource_patch", id=id_of("w/2"), description="Vá")
    yield from write("resource_patch", id=id_of("w/2"), format="CSV", size=12, last_modified="2024-05-06T07:08:09")
    yield from look("resource_show", id=id_of("w/2"))
    yield from write("package_resource_reorder", id="written", order=[id_of("w/3"), id_of("w/2")])
    yield from look("package_show", id="written")
    yield from write("resource_delete", id=id_of("w/3"))
    yield from look("resource_show", id=id_of("w/3"))
    yield from write("package_owner_org_update", id="written", organization_id="so-y-te")
    yield from write("package_owner_org_update", id=first, organization_id="w-org")
    yield from write("package_patch", id="written", name="written-anew")
    yield from look("package_show", id="written")
    yield from look("package_show", id="written-anew")
    yield from write("package_patch", id=first, private=True)
    yield from write("package_search", fq="name:written-anew", include_private=True)
    yield from write("package_list")
    yield from write("package_patch", id=first, private="false")
    yield from write("bulk_update_private", datasets=[first], org_id=id_of("w-org"))
    yield from write("package_show", id=first)
    yield from write("bulk_update_public", datasets=[first, "nope"], org_id=id_of("w-org"))
    yield from write("bulk_update_public", datasets=[first], org_id="nope")
    yield from look("package_show", id=first)
    yield from write("package_create", id=second, name="written-too", private=True, owner_org="w-org", title="Kín")
    yield from write("package_create", id=second, name="written-three")
    yield from write("package_create", name="written-too")
    yield from write(
        "package_create",
        name="written-four",
        owner_org=id_of("w-org"),
        groups=[{"id": id_of("w-group")}],
        tags=[{"name": "một"}],
        type="dataset",
        state="active",
        extras=[],
    )
    yield from look("organization_list", sort="name asc")
    yield from write("package_delete", id="written-four")
    yield from write("package_delete", id="written-four")
    yield from write("package_show", id="written-four")
    yield from look("package_search", q="name:written-four")
    yield from write("package_patch", id="written-four", state="active")
    yield from look("package_search", q="name:written-four")
    yield from write("dataset_purge", id="written-four")
    yield from write("package_show", id="written-four")
    yield from write("dataset_purge", id="written-four")
    yield from write("bulk_update_delete", datasets=[first, second], org_id=id_of("w-org"))
    yield from write("package_show", id=second)
    yield from write("resource_show", id=id_of("w/2"))
    yield from write("dataset_purge", id=first)
    yield from write("dataset_purge", id=second)
    yield from write("package_show", id=second)
    yield from write("organization_delete", id="w-org")
    yield from look("organization_show", id=id_of("nope-org"))
    yield from write("group_delete", id="w-group")
    yield from look("group_list", sort="name asc")
    yield from write("vocabulary_create", name="w-words", tags=[{"name": "một"}, {"name": "hai"}])
    yield from write("tag_list", vocabulary_id="w-words")
    yield from write("tag_create", name="ba", vocabulary_id="nope")
    yield from write("tag_delete", id="hai", vocabulary_id="w-words")
    yield from look("tag_list", vocabulary_id="w-words")
