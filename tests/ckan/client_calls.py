# ruff: noqa: E501
"""What real clients send: ckanapi, ckanext-harvest's ckan harvester, ckanr, QGIS, portals' own pages, data.gov scripts."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.ckan.requests import ANYONE, EDITOR, STRANGER, Request
from tests.ckan.specimens import GROUPS, ORGANIZATIONS, PACKAGES, id_of

__all__ = ["client_calls", "refused_writes"]

_LIVE = [one for one in PACKAGES if not one.get("private")]
_FACETS = json.dumps(["organization", "groups", "tags", "res_format", "license_id"])


def client_calls() -> Iterator[Request]:
    """All of them, client by client."""
    yield from _ckanapi()
    yield from _harvester()
    yield from _portal()
    yield from _browsers()
    yield from _ckanr()
    yield from _scripts()


def _ckanapi() -> Iterator[Request]:
    """`ckanapi dump datasets|groups|organizations --all`, `ckanapi action`, LocalCKAN-like listings."""
    for who in (ANYONE, EDITOR, STRANGER):
        yield Request("site_read", {}, who=who)
        yield Request("package_list", {"limit": 1}, who=who)
        yield Request("status_show", {}, who=who)
        yield Request(
            "package_search", {"q": "*:*", "rows": 1000, "start": 0, "sort": "metadata_created asc, id asc"}, who=who
        )
    for one in _LIVE[::2]:
        yield Request("package_show", {"id": one["id"]})
    for one in ORGANIZATIONS:
        yield Request(
            "organization_show",
            {"id": one["id"], "include_users": False, "include_datasets": False, "include_extras": True},
        )
    for one in GROUPS:
        yield Request("group_show", {"id": one["name"], "include_users": False, "include_datasets": False})
    yield Request("organization_list", {"all_fields": True, "include_extras": True, "limit": 25, "offset": 0})
    yield Request(
        "group_list", {"all_fields": True, "include_extras": True, "include_groups": True, "limit": 25, "offset": 25}
    )
    yield Request("organization_list_for_user", {"permission": "create_dataset"})
    yield Request("license_list")
    yield Request("help_show", {"name": "package_search"})
    for field in ("owner_org", "organization", "groups", "license_id"):
        yield Request("package_search", {"facet.field": json.dumps([field]), "rows": 0, "facet.limit": -1})


def _harvester() -> Iterator[Request]:
    """ckanext-harvest's `ckan` harvester: paging by id, filters of organizations and groups, changes since a moment."""
    base = {"rows": "100", "start": "0", "sort": "id asc"}
    for more in (
        {}, {"fq": "+organization:so-y-te"}, {"fq": "-organization:so-y-te"}, {"fq": "(organization:so-y-te OR organization:bo-giao-thong)"},
        {"fq": "+organization:(so-y-te OR bo-giao-thong) -groups:health"}, {"fq": "+groups:health"}, {"fq": "(groups:health OR groups:giao-thong)"},
        {"fq": "-groups:health"}, {"fq": "metadata_modified:[2020-01-01T00:00:00Z TO *]"}, {"fq": "metadata_modified:[2020-01-01T00:00:00.000000Z TO *]"},
        {"fq": "metadata_modified:[2090-01-01T00:00:00Z TO *]"}, {"fq": "metadata_modified:[* TO 2090-01-01T00:00:00Z]"}, {"fq": "metadata_modified:[NOW-30DAYS TO NOW]"},
        {"fq": "metadata_modified:[NOW-1YEAR/DAY TO NOW/DAY+1DAY]"}, {"fq": "+organization:so-y-te metadata_modified:[2020-01-01T00:00:00Z TO *]"},
        {"fq": "metadata_modified:[2020-01-01 TO *]"}, {"fq": "+organization:nobody"}, {"fq": "+type:dataset"}, {"fq": "+dataset_type:dataset"}, {"fq": "dataset_type:(dataset OR harvest)"},
        {"start": "100"}, {"start": "3"}, {"rows": "5"}, {"rows": "1000"}, {"sort": "id desc"}, {"sort": "metadata_modified asc, id asc"},
    ):  # fmt: skip
        yield Request("package_search", {**base, **more}, method="GET")
        yield Request("package_search", {**base, **more})
    for name in ("so-y-te", "bo-giao-thong", "nobody"):
        yield Request("organization_show", {"id": name}, method="GET")
        yield Request("group_show", {"id": name}, method="GET")


def _portal() -> Iterator[Request]:
    """A portal's pages on another CKAN's API: lists with facets, one facet chosen, groups and organizations."""
    page = {"facet.field": _FACETS, "rows": 20, "start": 0}
    for more in (
        {}, {"q": "road"}, {"q": "đường bộ"}, {"q": "duong bo"}, {"q": "bệnh viện"}, {"q": "y tế"}, {"q": "giao thông Hà Nội"}, {"q": "nothing-at-all"},
        {"fq": 'tags:"giao thông"'}, {"fq": 'tags:"Hà Nội"'}, {"fq": 'res_format:"CSV"'}, {"fq": 'res_format:"GeoJSON" OR res_format:"JSON"'}, {"fq": 'license_id:"cc-by"'},
        {"fq": 'organization:"bo-giao-thong" tags:"giao thông"'}, {"fq": 'groups:"health" res_format:"CSV"'}, {"q": "road", "fq": "tags:safety"}, {"q": "series", "start": 10},
        {"q": "series", "rows": 5, "start": 5, "sort": "title_string asc"}, {"sort": "metadata_modified desc"}, {"sort": "title_string desc"}, {"sort": "name asc"},
        {"sort": "metadata_created desc"}, {"fq": "owner_org:" + id_of("so-y-te")}, {"fq": 'groups:"health"', "facet.limit": 5}, {"fq": "+dataset_type:dataset -tags:roads"},
        {"q": "title:road OR notes:road"}, {"q": "name:series-0*"}, {"q": "tags:(roads OR water)"}, {"q": "res_format:csv"}, {"q": "organization:so-y-te"}, {"fq": "isopen:true"},
    ):  # fmt: skip
        yield Request("package_search", {"sort": "name asc", **page, **more})
        yield Request("package_search", {"sort": "name asc", **page, **more}, method="GET")
    for one in (*ORGANIZATIONS, *GROUPS):
        kind = "organization" if one in ORGANIZATIONS else "group"
        field = "organization" if kind == "organization" else "groups"
        yield Request(
            f"{kind}_show", {"id": one["name"], "include_datasets": "false", "include_users": "false"}, method="GET"
        )
        yield Request(
            "package_search", {"fq": f'{field}:"{one["name"]}"', "sort": "name asc", "facet.field": _FACETS, "rows": 20}
        )
        yield Request("package_search", {"fq": f'{field}:"{one["name"]}"', "rows": 0})
    yield Request("package_search", {"rows": 0, "include_private": True, "facet.field": _FACETS}, who=EDITOR)
    yield Request("tag_list")
    yield Request("tag_list", {"all_fields": "true"}, method="GET")


def _browsers() -> Iterator[Request]:
    """QGIS's CKAN browser, spreadsheets, widgets: GET, JSONP, formats and searches by format."""
    for text in ("", "road", "Hà Nội", "bản đồ"):
        for form in ("", "CSV", "GeoJSON", "WMS", "SHP"):
            fq = f'res_format:"{form}"' if form else ""
            yield Request(
                "package_search", {"q": text, "fq": fq, "rows": "50", "start": "0", "sort": "name asc"}, method="GET"
            )
    yield Request("group_list", {"all_fields": "true"}, method="GET")
    yield Request("organization_list", {"all_fields": "true"}, method="GET")
    yield Request("package_search", {"rows": "2", "sort": "name asc", "callback": "jQuery123_456"}, method="GET")
    for one in _LIVE[1::6]:
        yield Request("package_show", {"id": one["name"]}, method="GET")
        yield Request("package_show", {"id": one["name"], "callback": "show"}, method="GET")
    for resource in [resource for one in _LIVE for resource in one.get("resources", ())][::4]:
        yield Request("resource_show", {"id": resource["id"]}, method="GET")


def _ckanr() -> Iterator[Request]:
    """ckanr: the whole API as GET, with its defaults written out."""
    for action, data in (
        ("package_list", {"offset": "0", "limit": "31"}), ("package_list_current", {}), ("current_package_list_with_resources", {"offset": "0", "limit": "31"}),
        ("tag_list", {"all_fields": "FALSE"}), ("tag_show", {"id": "roads"}), ("tag_show", {"id": "roads", "include_datasets": "FALSE"}), ("group_list", {"sort": "name", "all_fields": "FALSE", "offset": "0", "limit": "31"}),
        ("organization_list", {"order_by": "name", "sort": "name asc", "all_fields": "TRUE", "offset": "0", "limit": "31"}), ("group_show", {"id": "health", "include_datasets": "TRUE"}),
        ("organization_show", {"id": "so-y-te", "include_datasets": "TRUE"}), ("license_list", {}), ("package_search", {"q": "*:*", "rows": "10", "start": "0"}), ("package_search", {"q": "name:road*"}),
        ("package_search", {"q": "road", "fl": "id,name", "sort": "name asc"}), ("resource_search", {"query": "name:accidents", "order_by": "id"}), ("related_list", {}), ("package_activity_list", {"id": "benh-vien"}),
        ("dashboard_count", {}), ("user_show", {"id": "nobody-known"}), ("vocabulary_list", {}), ("package_autocomplete", {"q": "benh", "limit": "5"}),
    ):  # fmt: skip
        yield Request(action, data, method="GET")


def _scripts() -> Iterator[Request]:
    """Scripts written against data.gov.*: counts, recent changes, extras, resources, sorting and deep pages."""
    for data in (
        {"q": "", "rows": 1}, {"rows": 0}, {"q": "*:*", "rows": 5, "sort": "metadata_modified desc"}, {"q": "metadata_modified:[NOW-7DAYS TO NOW]", "sort": "name asc", "rows": 100},
        {"q": "metadata_created:[2020-01-01T00:00:00Z TO NOW]", "sort": "name asc", "rows": 100}, {"fq": "extras_frequency:annual", "sort": "name asc"}, {"q": "frequency:ANNUAL", "sort": "name asc"},
        {"fq": "issued:[2010-01-01 TO 2015-12-31]", "sort": "name asc"}, {"q": "title:(road AND safety)", "sort": "name asc"}, {"q": 'title:"road safety"', "sort": "name asc"}, {"q": "+road +safety", "sort": "name asc"},
        {"q": "road -safety", "sort": "name asc"}, {"q": "roads AND safety", "sort": "name asc"}, {"q": "roads OR safety", "sort": "name asc"}, {"q": "road*", "sort": "name asc"}, {"q": "tags:roads AND res_format:CSV", "sort": "name asc"},
        {"q": "-tags:roads", "sort": "name asc", "rows": 100}, {"q": "NOT tags:roads", "sort": "name asc", "rows": 100}, {"fq": "tags:roads,safety", "sort": "name asc"}, {"fq": "res_format:CSV AND -license_id:cc-by", "sort": "name asc"},
        {"fq": "(res_format:CSV OR res_format:JSON) AND organization:so-y-te", "sort": "name asc"}, {"q": "num_resources:[1 TO *]", "sort": "name asc", "rows": 100}, {"q": "num_tags:2", "sort": "name asc"}, {"fq": "-resources:[* TO *]", "sort": "name asc"},
        {"fq": "license_id:(cc-by OR cc-zero OR odc-odbl)", "sort": "name asc"}, {"q": "author:*", "sort": "name asc", "rows": 100}, {"q": "id:" + id_of("benh-vien")}, {"q": "name:benh-vien"}, {"q": 'name:"benh-vien"'}, {"fq": "name:(benh-vien OR cjk)", "sort": "name asc"},
        {"q": "Series number", "sort": "title_string asc", "rows": 3, "start": 9}, {"q": "series", "sort": "metadata_created desc", "rows": 4}, {"rows": 1, "start": 37, "sort": "name asc"}, {"rows": 10, "start": 10_000_000},
        {"rows": 100, "sort": "name asc", "fl": "id,name,title,organization,tags,res_format"}, {"rows": 100, "sort": "name asc", "fl": ["name", "metadata_modified"]}, {"q": "road", "facet.field": '["organization"]', "facet.limit": 1000, "rows": 0},
        {"facet.field": '["tags"]', "facet.limit": 10, "rows": 0, "facet.mincount": 2}, {"facet.field": '["res_format", "license_id"]', "rows": 0, "fq": "organization:so-y-te"}, {"q": "giao-thong", "sort": "name asc"}, {"q": "thông tin", "sort": "name asc"},
        {"q": "Y TẾ", "sort": "name asc"}, {"q": "y te", "sort": "name asc"}, {"q": '"đường bộ"', "sort": "name asc"}, {"q": "tags:giao*", "sort": "name asc"}, {"q": 'tags:"giao thông" OR tags:"y tế"', "sort": "name asc"}, {"q": "hà nội", "sort": "name asc"}, {"q": "HA NOI", "sort": "name asc"},
    ):  # fmt: skip
        yield Request("package_search", data)
        yield Request("package_search", data, method="GET")


def refused_writes() -> Iterator[Request]:
    """Writers' mistakes, in datapusher, ckanapi load and forms."""
    for data in (
        {"name": "has space"}, {"name": "TênTiếngViệt"}, {"name": "a/b"}, {"name": "new"}, {"name": "edit"}, {"name": ""}, {"name": None}, {"name": "ok-name", "owner_org": ""}, {"name": "bad-url", "url": 5, "author_email": "x@"},
        {"name": "bad-tags3", "tags": [{"name": "x" * 101}]}, {"name": "bad-tags4", "tags": [{"name": ""}]}, {"name": "bad-tags5", "tags": [{}]}, {"name": "bad-tags6", "tag_string": "a,b"}, {"name": "bad-tags7", "tags": ["x"]},
        {"name": "bad-extras3", "extras": [{"value": "x"}]}, {"name": "bad-extras4", "extras": "x"}, {"name": "bad-extras5", "extras": [{"key": "a"}]}, {"name": "bad-res3", "resources": [{"id": "x"}]}, {"name": "bad-res4", "resources": ["x"]},
        {"name": "bad-id", "id": "benh-vien"}, {"name": "bad-id2", "id": PACKAGES[0]["id"]}, {"title": "Only a title"}, {"name": "series-00"}, {"name": "bad-type", "type": "no-such-type", "name2": 1, "owner_org": "nope"}, {"name": "bad-email2", "maintainer_email": "a b@c.d"},
    ):  # fmt: skip
        if data != {"name": "ok-name", "owner_org": ""} and data != {"name": "bad-tags6", "tag_string": "a,b"}:
            yield Request("package_create", data, who=EDITOR)
    for action, data in (
        ("resource_create", {"package_id": ""}), ("resource_create", {"package_id": "benh-vien", "url": "https://ex.test/x", "size": "big"}), ("resource_create", {"package_id": "benh-vien", "id": "x"}), ("resource_patch", {"id": "nope", "name": "x"}),
        ("resource_patch", {}), ("resource_delete", {}), ("package_patch", {"id": "benh-vien", "name": "UPPER CASE"}), ("package_patch", {"id": "benh-vien", "tags": [{"name": "b!"}]}), ("package_patch", {"id": "benh-vien", "owner_org": "nope"}),
        ("package_update", {"id": "benh-vien", "name": "series-00"}), ("package_update", {"name": "nope"}), ("organization_create", {"name": "ab", "title": "x", "id": "so-y-te"}), ("organization_create", {"name": "x"}), ("organization_create", {"title": "x"}),
        ("organization_patch", {"id": "nope"}), ("organization_patch", {}), ("organization_update", {}), ("organization_purge", {"id": "nope"}), ("organization_purge", {}), ("group_create", {}), ("group_create", {"name": "A!"}), ("group_patch", {"id": "nope"}), ("group_update", {}),
        ("group_purge", {"id": "nope"}), ("group_purge", {}), ("group_delete", {}), ("dataset_purge", {}), ("vocabulary_delete", {}), ("vocabulary_update", {}), ("vocabulary_update", {"id": "nope"}), ("tag_delete", {}), ("tag_delete", {"id": "nope"}), ("package_resource_reorder", {"id": "nope", "order": []}),
        ("package_resource_reorder", {"id": "benh-vien", "order": "x"}), ("package_resource_reorder", {"id": "benh-vien"}), ("package_owner_org_update", {"id": "benh-vien", "organization_id": "nope"}), ("resource_view_create", {}), ("resource_create_default_resource_views", {}),
        ("package_relationship_create", {}), ("member_create", {}), ("follow_dataset", {"id": "nope"}), ("bulk_update_delete", {}),
    ):  # fmt: skip
        yield Request(action, data, who=EDITOR)
        yield Request(action, data)
