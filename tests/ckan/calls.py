# ruff: noqa: E501
"""The calls that are sent to both catalogs: every read action, searches of all kinds, errors."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from tests.ckan.client_calls import client_calls, refused_writes
from tests.ckan.further_calls import further_calls
from tests.ckan.requests import ANYONE, EDITOR, STRANGER, Request
from tests.ckan.specimens import DELETED, GROUPS, ORGANIZATIONS, PACKAGES, id_of

__all__ = ["every_call"]


def every_call() -> dict[str, list[Request]]:
    """All of them, in a fixed order: each action with every parameter and what is wrong, and what real clients send.

    Writes come last: what one catalog refuses and the other takes would stand in every answer after it.
    """
    return {
        "actions and errors": [
            *_packages(),
            *_resources(),
            *_groupings(),
            *_tags(),
            *_site(),
            *_searches(),
            *_malformed(),
        ],
        "real clients": [*client_calls(), *further_calls()],
        "writes that are refused": [*_writes(), *refused_writes()],
    }


def _both(action: str, **data: Any) -> Iterator[Request]:
    yield Request(action, data)
    yield Request(action, data, who=EDITOR)


_WRONG: Final = ("", None, "no-such-thing", 5, ["a"], {"a": 1}, "a" * 200, "Ünï côde", "../etc", "null\x00")


def _packages() -> Iterator[Request]:
    for package in PACKAGES:
        yield Request("package_show", {"id": package["name"]})
    for package in PACKAGES[::3]:
        yield Request("package_show", {"id": package["id"]}, method="GET", who=EDITOR)
    for name in ("private-roads", "private-health", id_of("private-roads"), "deleted-roads", "deleted-orphan"):
        yield from _both("package_show", id=name)
        yield Request("package_show", {"id": name}, who=STRANGER)
    for wrong in _WRONG:
        yield from _both("package_show", id=wrong)
    yield Request("package_show")
    yield Request("package_show", {"name_or_id": "benh-vien"})
    yield Request("package_show", {"id": "BENH-VIEN"})
    for more in (
        {"use_default_schema": True},
        {"include_tracking": True},
        {"include_plugin_data": True},
        {"unknown": 1},
    ):
        yield from _both("package_show", id="benh-vien", **more)
    yield from _both("package_list")
    for more in (
        {"limit": 5},
        {"limit": 5, "offset": 3},
        {"offset": 40},
        {"offset": 3},
        {"limit": 0},
        {"limit": "5"},
        {"limit": "x"},
        {"limit": -1},
        {"offset": -1},
        {"offset": "x"},
        {"limit": 2.5},
        {"limit": None},
        {"limit": 10000},
        {"limit": ""},
        {"include_private": True},
        {"include_private": "false"},
    ):
        yield from _both("package_list", **more)
        if all(isinstance(value, str | int) for value in more.values()):
            yield Request("package_list", more, method="GET")
    yield from _both("current_package_list_with_resources")
    for more in (
        {"limit": 3},
        {"limit": 3, "offset": 5},
        {"limit": 0},
        {"limit": "x"},
        {"limit": -1},
        {"offset": -2},
        {"page": 2, "limit": 4},
        {"page": 0},
        {"page": "x"},
        {"limit": 2000},
    ):
        yield from _both("current_package_list_with_resources", **more)
    for typed in (
        "road",
        "Road",
        "duong",
        "đường",
        "benh",
        "series",
        "series number 0",
        "s",
        "xyzzy",
        "water qual",
        "statistics",
        "safety road",
        "private",
        "12345",
        "ĐƯỜNG",
        "benh-v",
        "*",
        ":",
        "road*",
        '"road"',
        "a",
        "",
    ):
        yield Request("package_autocomplete", {"q": typed})
    yield Request("package_autocomplete")
    for more in ({"limit": 2}, {"limit": 0}, {"limit": "x"}, {"limit": -1}, {"limit": 500}):
        yield Request("package_autocomplete", {"q": "series", **more})
    yield Request("package_autocomplete", {"q": "private"}, who=EDITOR)
    for name in ("benh-vien", "no-such", "private-roads"):
        yield from _both("package_relationships_list", id=name)
    yield from _both("package_collaborator_list", id="benh-vien")
    yield from _both("package_activity_list", id="benh-vien")


def _resources() -> Iterator[Request]:
    for name in (
        "duong-bo-ha-noi/0",
        "duong-bo-ha-noi/1",
        "upper-formats/3",
        "upper-formats/4",
        "upper-formats/9",
        "url-endings/0",
        "url-endings/1",
        "url-endings/2",
        "url-endings/3",
        "url-endings/4",
        "url-endings/5",
        "resource-extras/0",
        "private-roads/0",
        "deleted-orphan/0",
        "nothing",
    ):
        yield from _both("resource_show", id=id_of(name))
        yield from _both("resource_view_list", id=id_of(name))
    for wrong in _WRONG[:8]:
        yield Request("resource_show", {"id": wrong})
        yield Request("resource_view_show", {"id": wrong})
        yield Request("resource_view_list", {"id": wrong})
    yield Request("resource_show")
    yield Request("resource_view_show")
    yield Request("resource_view_list")
    for query in (
        "name:accidents",
        "name:Accidents",
        "format:csv",
        "format:CSV",
        "url:ex.test/s1",
        "description:printed",
        "hash:abc",
        "hash:bc1",
        "name:nothing",
        "nocolon",
        "unknown:x",
        "id:" + id_of("benh-vien/0"),
        "state:active",
        ["name:part", "format:json"],
        ["name:part", "format:xls"],
        "package_id:" + id_of("benh-vien"),
        "name:đường",
        "name:Đường",
        "name:",
        ":x",
        "",
        None,
        5,
        {"name": "x"},
        "url:http:x",
        "size:2048",
        "name:a:b",
        "access_level:open",
        "name:%",
        "name:_art",
        "mimetype:csv",
        "name:part",
    ):
        yield Request("resource_search", {"query": query})
    yield Request("resource_search")
    for more in (
        {"limit": 2},
        {"offset": 2},
        {"limit": 0},
        {"limit": "x"},
        {"limit": -1},
        {"order_by": "url"},
        {"order_by": "nope"},
        {"order_by": "name", "limit": 3, "offset": 1},
    ):
        yield Request("resource_search", {"query": "name:part", "order_by": "id", **more})
    for typed in ("c", "csv", "CSV", "js", "xyz", "", "GEO", "x"):
        yield Request("format_autocomplete", {"q": typed})
    yield Request("format_autocomplete")
    yield Request("format_autocomplete", {"q": "s", "limit": 2})
    yield Request("format_autocomplete", {"q": "s", "limit": "x"})


_LISTS: Final = (
    {}, {"sort": "name"}, {"sort": "name desc"}, {"sort": "name asc"}, {"sort": "title desc"}, {"sort": "package_count"},
    {"sort": "package_count desc, name asc"}, {"sort": "packages"}, {"sort": "package_count asc"}, {"sort": "nope"}, {"sort": "name sideways"},
    {"order_by": "name"}, {"order_by": "packages"}, {"order_by": "nope"}, {"limit": 2}, {"limit": 2, "offset": 1}, {"offset": 2},
    {"offset": 100}, {"limit": 0}, {"limit": "x"}, {"limit": -1}, {"offset": -1}, {"limit": ""}, {"all_fields": True}, {"all_fields": "true"},
    {"all_fields": "yes"}, {"all_fields": "maybe"}, {"all_fields": True, "limit": 2}, {"all_fields": True, "limit": 1000},
    {"all_fields": True, "include_extras": True}, {"all_fields": True, "include_tags": True}, {"all_fields": True, "include_groups": True},
    {"all_fields": True, "include_users": True}, {"all_fields": True, "include_dataset_count": False},
    {"all_fields": True, "include_extras": True, "include_users": True, "include_groups": True, "include_tags": True, "sort": "name desc"},
    {"type": "organization"}, {"type": "group"}, {"type": "nope"}, {"sort": "title", "all_fields": True}, {"sort": ""}, {"unknown": 1},
)  # fmt: skip


def _groupings() -> Iterator[Request]:
    for kind, specimens in (("organization", ORGANIZATIONS), ("group", GROUPS)):
        key = "organizations" if kind == "organization" else "groups"
        for more in _LISTS:
            yield Request(f"{kind}_list", more)
        for more in _LISTS[::6]:
            yield Request(f"{kind}_list", more, who=EDITOR)
        names = [one["name"] for one in specimens]
        for chosen in (
            names[:2],
            names[::-1][:2],
            [*names[:1], "nope"],
            ["nope"],
            [],
            names[0],
            str(names[:2]).replace("'", '"'),
        ):
            yield Request(f"{kind}_list", {key: chosen})
        yield Request(f"{kind}_list", {key: names[:2], "all_fields": True})
        for one in specimens:
            yield from _both(f"{kind}_show", id=one["name"])
        yield Request(f"{kind}_show", {"id": specimens[0]["id"]}, method="GET")
        for more in (
            {"include_datasets": True},
            {"include_dataset_count": False},
            {"include_extras": False},
            {"include_users": False},
            {"include_groups": False},
            {"include_tags": False},
            {"include_followers": False},
            {"include_datasets": "maybe"},
            {"include_datasets": "false"},
        ):
            yield from _both(f"{kind}_show", id=names[0], **more)
        yield Request(f"{kind}_show", {"id": names[1], "include_datasets": True})
        for wrong in _WRONG[:9]:
            yield Request(f"{kind}_show", {"id": wrong})
        yield Request(f"{kind}_show")
        for typed in ("", "bo", "Bộ", "giao", "y tế", "health", "HEALTH", "road", "xyz", "o"):
            yield Request(f"{kind}_autocomplete", {"q": typed})
        yield Request(f"{kind}_autocomplete")
        yield Request(f"{kind}_autocomplete", {"q": "", "limit": 1})
        yield Request(f"{kind}_autocomplete", {"q": "o", "limit": "x"})
    yield Request("organization_show", {"id": "health"})
    yield Request("group_show", {"id": "so-y-te"})
    for name in ("giao-thong", "health", "unused-theme", "nope"):
        yield from _both("group_package_show", id=name)
        yield Request("group_package_show", {"id": name, "limit": 1})
    yield Request("group_package_show", {"id": "health", "limit": "x"})
    yield Request("group_package_show", {"id": "health", "limit": 0})
    yield Request("group_package_show")
    for action in ("organization_list_for_user", "group_list_authz"):
        yield Request(action)
        yield Request(action, {"permission": "read"})
        yield Request(action, {"permission": "create_dataset"})
        yield Request(action, {"id": "no-such-user"})
    for action in ("member_list", "organization_list_related", "group_list_related"):
        yield Request(action, {"id": "health"})
    yield Request("member_list", {"id": "health", "object_type": "package"})


def _tags() -> Iterator[Request]:
    for more in (
        {},
        {"query": "road"},
        {"query": "Road"},
        {"query": "g"},
        {"query": ""},
        {"query": "nope"},
        {"all_fields": True},
        {"all_fields": True, "query": "water"},
        {"vocabulary_id": "countries"},
        {"vocabulary_id": "nope"},
        {"vocabulary_id": "countries", "all_fields": True},
        {"vocabulary_id": "countries", "query": "lao"},
        {"query": ["ro", "ds"]},
        {"query": "đường"},
        {"query": "Đường"},
        {"query": "tag 0"},
        {"all_fields": "maybe"},
    ):
        yield from _both("tag_list", **more)
    for name in ("roads", "giao thông", "Hà Nội", "secret", "gone", "nope", "Roads", "2023", "", None, 5):
        yield from _both("tag_show", id=name)
    yield Request("tag_show")
    yield Request("tag_show", {"id": "Vietnam", "vocabulary_id": "countries"})
    yield Request("tag_show", {"id": "Vietnam"})
    yield Request("tag_show", {"id": "roads", "vocabulary_id": "nope"})
    yield Request("tag_show", {"id": "roads", "include_datasets": True})
    yield Request("tag_show", {"id": "roads", "include_datasets": "maybe"})
    for action in ("tag_search", "tag_autocomplete"):
        for more in (
            {},
            {"query": "road"},
            {"query": "ROAD"},
            {"query": ""},
            {"query": "tag"},
            {"query": "tag", "limit": 3},
            {"query": "tag", "offset": 3},
            {"query": "tag", "limit": 3, "offset": 2},
            {"query": "tag", "limit": "x"},
            {"query": ["ta", "2"]},
            {"query": "lao", "vocabulary_id": "countries"},
            {"query": "x", "vocabulary_id": "nope"},
            {"q": "road"},
            {"query": "%"},
            {"query": "_"},
            {"fields": {"tags": "road"}},
            {"query": "tag", "limit": -1},
            {"query": "thông"},
        ):
            yield Request(action, more)
    yield Request("vocabulary_list")
    for name in ("countries", "nope", "", None):
        yield Request("vocabulary_show", {"id": name})
    yield Request("vocabulary_show")


def _site() -> Iterator[Request]:
    for action in ("site_read", "status_show", "license_list"):
        yield Request(action)
        yield Request(action, method="GET")
    for name in ("package_show", "package_search", "nope", "", None):
        yield Request("help_show", {"name": name})
    yield Request("help_show")
    for action in (
        "user_list",
        "user_show",
        "user_autocomplete",
        "api_token_list",
        "task_status_show",
        "get_site_user",
        "job_list",
        "config_option_list",
        "config_option_show",
        "roles_show",
        "am_following_dataset",
        "dataset_follower_count",
        "dataset_followee_list",
        "group_follower_count",
        "organization_follower_count",
        "dashboard_activity_list",
        "package_collaborator_list_for_user",
        "member_roles_list",
        "term_translation_show",
        "resource_status_show",
        "recently_changed_packages_activity_list",
        "datastore_search",
        "nope",
    ):
        yield Request(action)
    yield Request("dataset_follower_count", {"id": "benh-vien"})
    yield Request("organization_follower_count", {"id": "so-y-te"})
    yield Request("group_follower_count", {"id": "health"})
    yield Request("user_show", {"id": "nobody"})
    yield Request("user_show", {"id": "nobody"}, who=EDITOR)
    yield Request("user_autocomplete", {"q": "a"})
    yield Request("site_read", {"callback": "f"}, method="GET")
    yield Request("site_read", {"callback": "<f>"}, method="GET")
    yield Request("package_list", {"callback": "alert", "limit": "2"}, method="GET")


_QUERIES: Final = (
    "", "*:*", "*", "road", "roads", "Roads", "road safety", "safety statistics 2023", '"road safety"', '"safety road"', "road -safety",
    "road +2023", "-road", "+road", "road OR water", "road AND safety", "road NOT safety", "water quality rivers weekly measured",
    "nothing here", "qualities", "accident", "province", "đường", "duong", "DUONG", "Đường bộ", "ha noi", "Hà Nội", "không khí", "khong khi",
    "bệnh viện", "benh-vien", "PM2.5", "PM10", "pm", "COVID-19", "covid", "H5N1", "2023", "2023-2024", "3.14", "12345", "交通", "交通数据",
    "wi-fi", "wifi", "e-mail", "opendata", "openData", "open data", "don't", "dont", "series", "series 03", "Volume 3", "Part", "csv", "CSV",
    "GeoJSON", "shapefile", "giao-thong", "health", "Trần", "a@ex.test", "Nguyễn Văn A", "ex.test", "https://ex.test/a.csv", "road*", "ro?d",
    "roda~", "r", "the", "of", "a", "(road", "road)", "road]", '"road', "road:", "AND", "OR", "NOT", "road AND", "OR road", "&&", "||", "!", "\\",
    "road/safety", "title:road", "title:Road", "title:roads", "title:(road safety)", 'title:"road safety"', "notes:accidents", "tags:roads", "tags:Roads",
    'tags:"giao thông"', "tags:giao", "tags:road*", "name:benh-vien", "name:benh*", "name:*vien", "author:nguyen", "author:Author", "license_id:cc-by",
    "license_id:cc*", "res_format:CSV", "res_format:csv", "res_name:part", "res_description:printed", "res_url:*", "organization:so-y-te", "groups:health",
    "metadata_modified:[2020-01-01T00:00:00Z TO *]", "metadata_modified:[NOW-1DAY TO NOW+1DAY]", "metadata_modified:[2020 TO 2021]",
    "metadata_created:[* TO 2001-01-01T00:00:00Z]", "title:road AND tags:safety", "title:road OR title:water", "title:road NOT tags:provinces",
    "title:road -tags:provinces", "tags:roads tags:water", "+tags:roads +tags:safety", "tags:(roads OR water)", "tags:(roads AND water)",
    "tags:[r TO s]", "tags:{r TO s}", "tags:[* TO c]", "title:road^5 notes:water", "title:roda~", "title:rode~1", 'notes:"accidents roads"~3', "extras_issued:2022-12-31",
    "issued:2022-12-31", "issued:[2022 TO 2023]", "frequency:ANNUAL", "frequency:annual", "extras_frequency:ANNUAL", "volume:3", "extras_volume:3", "volume:[1 TO 3]",
    "uri:*", "extras_uri:*", 'uri:"https://ex.test/id/duong-bo-ha-noi"', "start_date:[2022-01-01T00:00:00Z TO *]", "update_date:[* TO *]", "nofield:x", "nofield:*",
    "state:active", "state:deleted", "capacity:public", "capacity:private", "private:true", "private:false", "dataset_type:dataset", "type:dataset", "entity_type:package",
    "site_id:x", "id:" + id_of("benh-vien"), "owner_org:" + id_of("so-y-te"), "title:", "title:(", "title:[a TO", ":road", "title:road:x", "{!lucene}road", "{!term f=name}benh-vien",
    "title:/ro.d/", "vocab_countries:Vietnam", "text:road", "urls:ex.test", "maintainer:tran", "version:2.1", "num_resources:3", "isopen:true", "title:ro?d*", "-tags:roads",
    "*:* -tags:roads", "NOT tags:roads", "(title:road OR title:water) AND tags:safety", "title:road && tags:safety", "title:road || tags:water", "!tags:roads", "tags:road\\*",
    "title\\:road", "res_extras_access_level:open", "res_access_level:open", "license_title:*", "notes:*", "url:*", "author:*", "x" * 300, "title:\"đường bộ\"", "title:duong", "title:ĐƯỜNG",
)  # fmt: skip

_FILTERS: Final = (
    "", "tags:roads", "+tags:roads", "-tags:roads", "tags:roads tags:safety", "tags:roads OR tags:water", "tags:roads AND tags:water", "tags:(roads OR water)",
    'tags:"giao thông"', 'tags:"Hà Nội" OR tags:"y tế"', "organization:bo-giao-thong", "organization:(bo-giao-thong OR so-y-te)", "organization:*", "-organization:*", "groups:health",
    "groups:health groups:moi-truong", "res_format:CSV", "res_format:(CSV OR JSON)", "license_id:cc-by", "license_id:(cc-by OR cc-zero)", "-license_id:*", "name:series-*",
    "name:[series-03 TO series-07]", "name:{series-03 TO series-07}", "title:road", "capacity:private", "capacity:public", "+capacity:private", "private:true", "state:deleted", "state:draft",
    "state:(active OR deleted)", "+state:deleted", "issued:[2015 TO 2020]", "metadata_modified:[NOW-1HOUR TO *]", "metadata_created:[2030-01-01T00:00:00Z TO *]", "NOT tags:roads",
    "owner_org:" + id_of("so-y-te"), "(tags:roads AND organization:ministry-of-roads) OR groups:health", "dataset_type:dataset", "dataset_type:harvest", "permission_labels:public",
    "tags:", "tags:(roads", "{!term f=tags}roads", "nofield:x", "tags:r*", "tags:*ads", "id:" + id_of("benh-vien"), "volume:[1 TO 3]", "author:\"Author 1\"", "tags:roads^2", "text:water",
    "+site_id:default", "title_string:*", "extras_volume:[* TO 3]", "num_resources:[2 TO *]", "res_name:Part", "tags:ROADS", "tags:roads -organization:ministry-of-roads",
)  # fmt: skip

_SORTS: Final = (
    "name asc", "name desc", "title_string asc", "title_string desc", "metadata_modified desc", "metadata_modified asc", "metadata_created asc", "score desc", "score desc, name asc",
    "name asc, title_string desc", "license_id asc, name desc", "organization asc, name asc", "title asc", "name", "name sideways", "nofield asc", "relevance asc", "name asc,", "id asc", "rank", "none", "none asc",
    "volume asc, name asc", "extras_volume asc", "author desc, name asc", "notes asc", "tags asc", "score asc, name asc", "metadata_modified", "NAME asc", "name ASC", "res_format asc", "views_recent desc",
)  # fmt: skip


def _searches() -> Iterator[Request]:
    yield Request("package_search")
    yield Request("package_search", method="GET")
    for query in _QUERIES:
        yield Request("package_search", {"q": query, "rows": 100, "sort": "name asc"})
    for query in _QUERIES[:60:4]:
        yield Request("package_search", {"q": query}, method="GET")
    for query in ("road", "water", "road safety", "series", "Series number 03", "health", "đường bộ"):
        yield Request("package_search", {"q": query})
    for text in _FILTERS:
        yield Request("package_search", {"fq": text, "rows": 100, "sort": "name asc"})
    for text in _FILTERS[::4]:
        yield Request(
            "package_search", {"fq": text, "rows": 100, "sort": "name asc", "q": "roads"}, method="GET", who=EDITOR
        )
    for text in _SORTS:
        yield Request("package_search", {"sort": text, "q": "*:*"})
        yield Request("package_search", {"sort": text, "q": "series", "rows": 5})
    yield from _paging()
    yield from _facets()
    yield from _fields()
    for more in (
        {"include_private": True},
        {"include_private": "true"},
        {"include_private": "maybe"},
        {"include_drafts": True},
        {"include_deleted": True},
        {"include_private": True, "q": "private"},
        {"include_private": True, "fq": "capacity:private"},
        {"include_private": True, "fq": "tags:secret OR tags:water"},
        {"fq_list": ["tags:roads"]},
        {"fq_list": ["tags:roads", "tags:provinces"]},
        {"fq_list": "tags:roads"},
        {"fq_list": []},
        {"fq_list": ["tags:roads"], "fq": "tags:provinces"},
        {"fq_list": ["tags:(x"]},
    ):
        yield from _both("package_search", sort="name asc", rows=100, **more)
        yield Request("package_search", {"sort": "name asc", **more}, who=STRANGER)
    for more in (
        {"unknown": 1},
        {"ext_thing": 1},
        {"extras": {"ext_x": 1}},
        {"q.op": "OR", "q": "title:road title:water"},
        {"mm": "1", "q": "road nothing"},
        {"defType": "edismax", "q": "road"},
        {"df": "title", "q": "text:road"},
        {"qf": "title", "q": "road"},
        {"bf": "x"},
        {"wt": "json"},
        {"tie": "0.5", "q": "road"},
        {"defType": "lucene", "q": "road"},
        {"fq": ["tags:roads", "tags:safety"]},
        {"q": ["road", "water"]},
        {"q": 5},
        {"q": None},
        {"q": {"a": 1}},
        {"q": True},
        {"fq": None},
        {"fq": 5},
        {"sort": None},
        {"sort": 5},
        {"facet.query": "x"},
        {"hl": "true"},
        {"group": "true"},
        {"user": "x"},
        {"use_default_schema": True},
        {"use_default_schema": "maybe"},
        {"spatial": "1,2,3,4"},
        {"boost": "x"},
    ):
        yield Request("package_search", {"rows": 3, "sort": "name asc", **more})


def _paging() -> Iterator[Request]:
    for more in (
        {"rows": 0},
        {"rows": 1},
        {"rows": 3, "start": 2},
        {"start": 5},
        {"start": 1000},
        {"rows": 1000},
        {"rows": 5000},
        {"rows": -1},
        {"start": -1},
        {"rows": "x"},
        {"start": "x"},
        {"rows": "3"},
        {"rows": 2.5},
        {"rows": None},
        {"rows": ""},
        {"rows": "1e2"},
        {"rows": [1]},
        {"start": None},
        {"rows": True},
        {"rows": " 3 "},
    ):
        yield Request("package_search", {"sort": "name asc", **more})
        yield Request("package_search", {"q": "series", "sort": "name desc", **more})


def _facets() -> Iterator[Request]:
    every = '["tags", "organization", "groups", "license_id", "res_format"]'
    for more in (
        {"facet.field": every}, {"facet.field": ["tags", "organization"]}, {"facet.field": every, "facet.limit": 2}, {"facet.field": every, "facet.limit": -1},
        {"facet.field": every, "facet.limit": 0}, {"facet.field": every, "facet.mincount": 2}, {"facet.field": every, "facet.mincount": 0}, {"facet.field": '["res_format"]', "q": "series"},
        {"facet.field": '["tags"]', "fq": "tags:roads"}, {"facet.field": '["nofield"]'}, {"facet.field": "tags"}, {"facet.field": '["tags"'}, {"facet.field": '{"a": 1}'}, {"facet.field": "[]"},
        {"facet": "false", "facet.field": every}, {"facet": "true"}, {"facet": "maybe", "facet.field": every}, {"facet.field": every, "facet.limit": "x"}, {"facet.field": every, "facet.mincount": "x"},
        {"facet.field": '["author"]'}, {"facet.field": '["issued"]'}, {"facet.field": '["extras_frequency"]'}, {"facet.field": '["frequency"]'}, {"facet.field": '["name"]', "facet.limit": 3},
        {"facet.field": '["title"]', "fq": "name:benh-vien"}, {"facet.field": '["vocab_countries"]'}, {"facet.field": '["capacity", "state", "dataset_type", "private"]'}, {"facet.field": '["metadata_modified"]', "facet.limit": 0},
        {"facet.field": '["tags"]', "q": "nothing here"}, {"facet.field": '["tags", "tags"]'}, {"facet.field": '["owner_org"]'}, {"facet.field": '[""]'}, {"facet.field": '[5]'}, {"facet.field": '["res_name"]', "fq": "tags:series"},
        {"facet.field": every, "facet.mincount": -1}, {"facet.limit": -5, "facet.field": '["organization"]'}, {"facet.field": '["isopen"]'}, {"facet.field": '["volume"]', "facet.limit": 5},
    ):  # fmt: skip
        yield Request("package_search", {"rows": 0, **more})
        yield Request("package_search", {"rows": 0, **more}, who=EDITOR)


def _fields() -> Iterator[Request]:
    for fl in (
        "name",
        "id,name",
        ["name"],
        ["id", "name", "title"],
        "name title",
        "*",
        "nofield",
        "name,extras_volume",
        "name,volume",
        "tags,name",
        "organization,name",
        "res_format,name,res_url",
        "title,notes,author,license_id",
        "capacity,name,state",
        "groups,name",
        "owner_org,name",
        "",
        "name,score",
        "metadata_modified,name",
        "private,name",
        "url,name,version",
    ):
        yield Request("package_search", {"fl": fl, "rows": 4, "sort": "name asc", "fq": "tags:series"})
        yield Request(
            "package_search", {"fl": fl, "rows": 2, "sort": "name asc", "fq": "name:(duong-bo-ha-noi OR khong-mo-ta)"}
        )


def _malformed() -> Iterator[Request]:
    for body in (
        b"",
        b"{",
        b"[]",
        b'"text"',
        b"5",
        b"null",
        b"true",
        b'{"id": }',
        b"\xff\xfe",
        b'{"id": "benh-vien"',
        b"id=benh-vien",
        b'{"id": "benh-vien"}x',
        b"[1, 2]",
        b'{"id": "\\ud800"}',
        b'{"id": NaN}',
        b'{"id": "benh-vien", "id": "no-title"}',
        b" ",
        b"{}",
    ):
        for action in ("package_show", "package_search"):
            yield Request(action, body=body)
    for body in (
        b"id=benh-vien",
        b'{"id": "benh-vien"}',
        b"id=benh-vien&id=no-title",
        b"",
        b"{",
        b"id",
        b"id=",
        b'{"id": "benh-vien"}=1',
        b"q=road&rows=2",
    ):
        yield Request("package_show", body=body, content_type="application/x-www-form-urlencoded")
    for kind in ("text/plain", "application/xml", "", "application/json; charset=utf-8"):
        yield Request("package_show", body=b'{"id": "benh-vien"}', content_type=kind)
    for action in ("nope", "package_shows", "PACKAGE_SHOW", "package show", "package_show/", "get_site_user"):
        yield Request(action, {"id": "benh-vien"})
        yield Request(action, method="GET")


def _writes() -> Iterator[Request]:
    """What is refused, since nobody in particular asks."""
    existing = PACKAGES[0]
    for who in (ANYONE, STRANGER):
        for action, data in (
            ("package_create", {"name": "new-one"}), ("package_create", {}), ("package_update", {"id": existing["name"], "title": "x"}), ("package_patch", {"id": existing["name"]}),
            ("package_delete", {"id": existing["name"]}), ("package_delete", {}), ("package_delete", {"id": "nope"}), ("dataset_purge", {"id": existing["name"]}), ("resource_create", {"package_id": existing["name"]}),
            ("resource_update", {"id": id_of("benh-vien/0")}), ("resource_delete", {"id": id_of("benh-vien/0")}), ("organization_create", {"name": "x-org"}), ("organization_update", {"id": "so-y-te"}),
            ("organization_delete", {"id": "so-y-te"}), ("group_create", {"name": "x-group"}), ("group_delete", {"id": "health"}), ("tag_create", {"name": "x", "vocabulary_id": "countries"}),
            ("vocabulary_create", {"name": "x"}), ("package_owner_org_update", {"id": existing["name"], "organization_id": "so-y-te"}), ("package_delete", {"id": DELETED[0]["name"]}),
        ):  # fmt: skip
            yield Request(action, data, who=who)
    for action in ("package_create", "package_delete", "organization_create"):
        yield Request(action, {"id": "x"}, method="GET")
    for data in (
        {}, {"name": "UPPER"}, {"name": "x"}, {"name": "a" * 101}, {"name": "benh-vien"}, {"name": "bad-owner", "owner_org": "nope"}, {"name": "bad-group", "groups": [{"name": "nope"}]},
        {"name": "bad-tags", "tags": [{"name": "a"}, {"name": "b,c!"}]}, {"name": "bad-tags2", "tags": "x"}, {"name": "bad-extras", "extras": [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}]},
        {"name": "bad-extras2", "extras": [{"key": ""}]}, {"name": "bad-email", "author_email": "nope"}, {"name": "bad-res", "resources": [{"url": "x", "size": "big"}]}, {"name": "bad-res2", "resources": "x"},
        {"name": "bad-version", "version": "1" * 101}, {"name": "bad-private", "private": True}, {"name": "bad-private2", "private": "maybe"}, {"name": 5}, {"name": "bad-title", "title": ["x"]}, {"name": "search"},
    ):  # fmt: skip
        yield Request("package_create", data, who=EDITOR)
    for action, data in (
        ("package_update", {"id": "nope"}), ("package_update", {}), ("package_patch", {"id": "nope"}), ("package_patch", {}), ("package_delete", {"id": "nope"}), ("package_delete", {}), ("resource_create", {}),
        ("resource_create", {"package_id": "nope"}), ("resource_update", {"id": "nope"}), ("resource_update", {}), ("resource_delete", {"id": "nope"}), ("organization_create", {}), ("organization_create", {"name": "so-y-te"}),
        ("organization_create", {"name": "A B"}), ("organization_update", {"id": "nope"}), ("organization_delete", {"id": "nope"}), ("organization_delete", {}), ("group_create", {"name": "health"}),
        ("group_update", {"id": "nope"}), ("group_delete", {"id": "nope"}), ("vocabulary_create", {"name": "countries"}), ("vocabulary_create", {}), ("vocabulary_delete", {"id": "nope"}), ("tag_create", {}), ("tag_create", {"name": "x", "vocabulary_id": "nope"}),
        ("package_owner_org_update", {"id": "nope", "organization_id": "so-y-te"}), ("package_owner_org_update", {}), ("package_resource_reorder", {"id": "benh-vien", "order": ["x"]}), ("package_resource_reorder", {}), ("dataset_purge", {"id": "nope"}),
    ):  # fmt: skip
        yield Request(action, data, who=EDITOR)
