"""The Action API as a plain CKAN 2.12 speaks: shapes, statuses and words (synthetic packages)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from hub.services import ckan
from vocab.graph import Graph

Ask = Callable[..., tuple[int, Any]]

PACKAGE_KEYS = {
    "author", "author_email", "creator_user_id", "extras", "groups", "id", "isopen", "license_id", "license_title",
    "license_url", "maintainer", "maintainer_email", "metadata_created", "metadata_modified", "name", "notes",
    "num_resources", "num_tags", "organization", "owner_org", "private", "relationships_as_object",
    "relationships_as_subject", "resources", "state", "tags", "title", "type", "url", "version",
}  # fmt: skip
RESOURCE_KEYS = {
    "cache_last_updated", "cache_url", "created", "description", "format", "hash", "id", "last_modified",
    "metadata_modified", "mimetype", "mimetype_inner", "name", "package_id", "position", "resource_type", "size",
    "state", "url", "url_type",
}  # fmt: skip
ORGANIZATION_KEYS = {
    "approval_status", "created", "description", "id", "image_url", "is_organization", "name", "state", "title", "type",
}  # fmt: skip


class Api:
    """Asks actions of one application."""

    def __init__(self, client: Any, token: str) -> None:
        self.client = client
        self.token = token

    def post(self, action: str, data: Any = None, *, token: bool = False) -> tuple[int, Any]:
        headers = {"Authorization": self.token} if token else {}
        answer = self.client.post(f"/api/action/{action}", json={} if data is None else data, headers=headers)
        return answer.status_code, answer.json()

    def ok(self, action: str, *, token: bool = False, **data: Any) -> Any:
        status, answer = self.post(action, data, token=token)
        assert status == 200, answer
        assert answer["success"] is True
        assert answer["help"].endswith(f"/api/3/action/help_show?name={action}")
        return answer["result"]

    def fails(self, action: str, *, token: bool = False, **data: Any) -> tuple[int, Any]:
        status, answer = self.post(action, data, token=token)
        assert answer["success"] is False
        return status, answer["error"]

    def get(self, path: str, **values: Any) -> Any:
        return self.client.get(path, **values)


@pytest.fixture
def api(catalog: Any) -> Iterator[Api]:
    return Api(catalog.client(services=[ckan.routes]), catalog.token())


@pytest.fixture
def filled(api: Api) -> Api:
    api.ok("organization_create", token=True, name="so-gtvt", title="Sở Giao thông vận tải")
    api.ok("group_create", token=True, name="giao-thong", title="Giao thông")
    for number, title in enumerate(["Giao thông đường bộ", "Đất đai Hoà Bình", "Ngân sách thành phố"], 1):
        api.ok(
            "package_create",
            token=True,
            name=f"goi-{number}",
            title=title,
            notes=f"Mô tả {title}",
            owner_org="so-gtvt",
            license_id="cc-by",
            groups=[{"name": "giao-thong"}] if number == 1 else [],
            tags=[{"name": "chung"}, {"name": f"thẻ {number}"}],
            extras=[{"key": "frequency", "value": "MONTHLY"}],
            resources=[{"url": f"https://ex.test/{number}.csv", "format": "csv", "name": f"Tệp {number}"}],
        )
    return api


def test_every_core_key_is_there(filled: Api) -> None:
    package = filled.ok("package_show", id="goi-1")
    assert set(package) >= PACKAGE_KEYS
    assert set(package["resources"][0]) >= RESOURCE_KEYS
    assert set(package["organization"]) == ORGANIZATION_KEYS
    assert package["license_title"] == "Creative Commons Attribution"
    assert package["isopen"] is True
    assert package["owner_org"] == package["organization"]["id"]
    assert [tag["name"] for tag in package["tags"]] == ["chung", "thẻ 1"]
    assert set(package["tags"][0]) == {"display_name", "id", "name", "state", "vocabulary_id"}
    assert package["resources"][0]["format"] == "CSV"
    assert package["resources"][0]["package_id"] == package["id"]
    assert not package["metadata_modified"].endswith("Z")
    assert set(package["groups"][0]) == {"description", "display_name", "id", "image_display_url", "name", "title"}


@pytest.mark.parametrize("path", ["/api/action/package_show", "/api/3/action/package_show"])
def test_ways_to_ask(filled: Api, path: str) -> None:
    wanted = filled.ok("package_show", id="goi-1")
    assert filled.get(path, params={"id": "goi-1"}).json()["result"] == wanted
    for values in (
        {"data": {"id": "goi-1"}},
        {"content": b'{"id": "goi-1"}', "headers": {"Content-Type": "application/x-www-form-urlencoded"}},
        {"content": b'{"id": "goi-1"}'},
        {"files": {"x": (None, "y"), "id": (None, "goi-1")}},
    ):
        assert filled.client.post(path, **values).json()["result"] == wanted


def test_errors_in_ckans_words(filled: Api) -> None:
    answer = filled.get("/api/3/action/nope")
    assert (answer.status_code, answer.json()) == (400, "Bad request: Action name not known: nope")
    answer = filled.client.post(
        "/api/3/action/package_show", content=b"{", headers={"Content-Type": "application/json"}
    )
    assert answer.status_code == 400
    assert answer.json().startswith("Bad request: JSON Error: Error decoding JSON data.")
    answer = filled.client.post("/api/3/action/package_show", json=[1])
    assert "it needs to be a dictionary" in answer.json()
    answer = filled.get("/api/3/action/package_create", params={"name": "x"})
    assert answer.json() == "Bad request: JSON Error: Invalid request. Please use POST method for your request"
    assert filled.fails("package_show", id="nope") == (404, {"__type": "Not Found Error", "message": "Not found"})
    assert filled.fails("package_show") == (409, {"__type": "Validation Error", "name_or_id": ["Missing value"]})
    assert filled.fails("package_create", name="x-y") == (
        403,
        {
            "__type": "Authorization Error",
            "message": "Access denied: User  not authorized to create packages",
        },
    )
    assert filled.fails("vocabulary_show", id="x")[1]["message"] == 'Not found: Could not find vocabulary "x"'
    assert filled.fails("help_show", name="x")[1]["message"] == "Not found: Action function not found"


def test_asking_changes_nothing_and_no_number_is_too_long(filled: Api) -> None:
    long = filled.client.request(
        "POST", "/api/3/action/package_search", content=b'{"rows": 1' + b"0" * 5000 + b"}",
        headers={"content-type": "application/json"},
    )  # fmt: skip
    assert long.status_code == 400 and "JSON" in long.text
    for method in ("GET", "HEAD"):
        answer = filled.client.request(
            method,
            "/api/3/action/package_create",
            json={"name": "by-asking", "title": "Hỏi"},
            headers={"Authorization": filled.token},
        )
        assert answer.status_code == 400, method
        assert filled.client.get("/api/3/action/package_show?id=by-asking").status_code == 404


def test_jsonp(filled: Api) -> None:
    answer = filled.get("/api/3/action/license_list", params={"callback": "f<"})
    assert answer.headers["content-type"].startswith("application/javascript")
    assert answer.text.startswith("f&lt;({") and answer.text.endswith(");")


def test_position_and_validators(filled: Api) -> None:
    answer = filled.get("/api/3/action/package_show", params={"id": "goi-1"})
    assert int(answer.headers["x-hub-position"]) == 3
    again = filled.get(
        "/api/3/action/package_show", params={"id": "goi-1"}, headers={"If-None-Match": answer.headers["etag"]}
    )
    assert again.status_code == 304
    assert "Authorization" in answer.headers["vary"]
    shown = filled.get("/api/3/action/package_show", params={"id": "goi-1"}, headers={"Authorization": filled.token})
    assert "private" in shown.headers["cache-control"]


def names(result: Any) -> list[str]:
    return sorted(package["name"] for package in result["results"])


@pytest.mark.parametrize(
    ("parameters", "found"),
    [
        ({}, ["goi-1", "goi-2", "goi-3"]),
        ({"q": "giao thong"}, ["goi-1"]),
        ({"q": "dat dai"}, ["goi-2"]),
        ({"q": "hòa"}, ["goi-2"]),
        ({"q": "title:giao"}, ["goi-1"]),
        ({"q": "name:goi-2 OR name:goi-3"}, ["goi-2", "goi-3"]),
        ({"fq": "groups:giao-thong"}, ["goi-1"]),
        ({"fq": "-groups:giao-thong"}, ["goi-2", "goi-3"]),
        ({"fq": 'tags:"thẻ 2"'}, ["goi-2"]),
        ({"fq": "frequency:MONTHLY", "q": "mô tả"}, ["goi-1", "goi-2", "goi-3"]),
        ({"fq_list": ["organization:so-gtvt", "name:goi-3"]}, ["goi-3"]),
        ({"fq": "organization:so-gtvt AND res_format:CSV"}, ["goi-1", "goi-2", "goi-3"]),
        ({"fq": "organization:nope"}, []),
        ({"fq": "metadata_modified:[NOW-1DAY TO NOW+1DAY]"}, ["goi-1", "goi-2", "goi-3"]),
        ({"fq": "state:deleted"}, []),
        ({"q": "*:*", "rows": 0}, []),
    ],
)
def test_package_search(filled: Api, parameters: Any, found: list[str]) -> None:
    assert names(filled.ok("package_search", **parameters)) == found


def test_package_search_answers_in_ckans_shape(filled: Api) -> None:
    result = filled.ok("package_search", **{"facet.field": ["organization", "tags", "license_id"], "rows": 1})
    assert set(result) == {"count", "facets", "results", "search_facets", "sort"}
    assert (result["count"], len(result["results"])) == (3, 1)
    assert result["sort"] == "score desc, metadata_modified desc"
    assert result["facets"]["organization"] == {"so-gtvt": 3}
    assert result["search_facets"]["organization"] == {
        "title": "organization",
        "items": [{"name": "so-gtvt", "display_name": "Sở Giao thông vận tải", "count": 3}],
    }
    assert result["search_facets"]["license_id"]["items"][0]["display_name"] == "Creative Commons Attribution"
    shown = [entry["display_name"] for entry in result["search_facets"]["tags"]["items"]]
    assert shown == sorted(shown, reverse=True)
    assert result["results"][0]["name"] == "goi-3", "the last changed first"
    assert filled.ok("package_search", fl=["name", "organization"], q="name:goi-1")["results"] == [
        {"name": "goi-1", "organization": "so-gtvt"}
    ]
    assert filled.ok("package_search", sort="title_string asc", rows=1)["results"][0]["name"] == "goi-1"


@pytest.mark.parametrize(
    ("parameters", "status", "kind"),
    [
        ({"q": "name:(a"}, 409, "Search Error"),
        ({"fq": "metadata_modified:[x TO y]"}, 409, "Search Error"),
        ({"fq": "{!geofilt}"}, 409, "Search Error"),
        ({"nope": 1}, 400, "Search Query Error"),
        ({"sort": "title"}, 400, "Search Query Error"),
        ({"rows": -1}, 409, "Validation Error"),
        ({"rows": "x"}, 409, "Validation Error"),
        ({"facet.field": "tags"}, 409, "Validation Error"),
    ],
)
def test_malformed_searches(filled: Api, parameters: Any, status: int, kind: str) -> None:
    found, error = filled.fails("package_search", **parameters)
    assert (found, error["__type"]) == (status, kind)


def test_lists(filled: Api) -> None:
    assert filled.ok("package_list") == ["goi-1", "goi-2", "goi-3"]
    assert filled.ok("package_list", limit=1, offset=1) == ["goi-2"]
    assert filled.ok("organization_list") == ["so-gtvt"]
    shown = filled.ok("organization_list", all_fields=True)[0]
    assert (shown["package_count"], shown["display_name"]) == (3, "Sở Giao thông vận tải")
    assert "users" not in shown
    assert filled.ok("group_list") == ["giao-thong"]
    assert filled.ok("tag_list") == ["chung", "thẻ 1", "thẻ 2", "thẻ 3"]
    assert filled.ok("tag_search", query="thẻ")["count"] == 3
    assert filled.ok("tag_autocomplete", query="chu") == ["chung"]
    assert filled.ok("tag_show", id="chung")["name"] == "chung"
    assert filled.ok("format_autocomplete", q="cs") == ["csv"]
    assert filled.ok("package_autocomplete", q="dat da")[0]["name"] == "goi-2"
    assert [one["name"] for one in filled.ok("current_package_list_with_resources", limit=2)] == ["goi-3", "goi-2"]
    assert filled.ok("organization_autocomplete", q="giao thong")[0]["name"] == "so-gtvt"
    assert filled.ok("vocabulary_list") == []
    assert "cc-by" in {licence["id"] for licence in filled.ok("license_list")}
    assert filled.ok("status_show")["ckan_version"] == "2.12.0"


def test_organization_and_group(filled: Api) -> None:
    organization = filled.ok("organization_show", id="so-gtvt")
    assert organization["is_organization"] is True
    assert {"extras", "groups", "users", "num_followers", "package_count"} <= set(organization)
    assert filled.ok("organization_show", id=organization["id"])["name"] == "so-gtvt"
    shown = filled.ok("organization_show", id="so-gtvt", include_datasets=True)
    assert sorted(one["name"] for one in shown["packages"]) == ["goi-1", "goi-2", "goi-3"]
    assert [one["name"] for one in filled.ok("group_package_show", id="giao-thong")] == ["goi-1"]
    assert filled.ok("group_show", id="giao-thong")["package_count"] == 1
    assert filled.fails("organization_list", sort="nope desc")[0] == 409


def test_resources(filled: Api) -> None:
    package = filled.ok("package_show", id="goi-2")
    resource = package["resources"][0]
    assert filled.ok("resource_show", id=resource["id"]) == resource
    assert filled.ok("resource_search", query="name:tệp")["count"] == 3
    assert filled.ok("resource_search", query=["name:tệp", "url:ex.test/2"])["results"] == [resource]
    assert filled.ok("resource_search", query="format:cs")["count"] == 3
    assert filled.ok("resource_view_list", id=resource["id"]) == []
    assert filled.fails("resource_search", query="nope:x")[0] == 409
    assert filled.fails("resource_show", id="nope")[0] == 404


def test_completions(filled: Api) -> None:
    def completed(typed: str) -> list[str]:
        return [one["name"] for one in filled.ok("package_autocomplete", q=typed)]

    title = filled.ok("package_show", id="goi-2")["title"]
    # Pieces anywhere, whole words without diacritics; and what CKAN does not find: words only begun, in any order.
    assert "goi-2" in completed("oi-2")
    assert completed("goi-2")[0] == "goi-2"
    assert "goi-2" in completed(title)
    assert completed("dai dat")[0] == "goi-2"
    assert completed("") == completed("g") == completed("khong-co-dau") == []
    assert len(filled.ok("package_autocomplete", q="goi", limit=2)) == 2


def test_deleted_is_shown_to_who_may_write(filled: Api) -> None:
    package = filled.ok("package_show", id="goi-2")
    resource = package["resources"][0]["id"]
    filled.ok("package_delete", token=True, id="goi-2")
    for action, wanted in (("package_show", "goi-2"), ("package_show", package["id"]), ("resource_show", resource)):
        assert filled.fails(action, id=wanted)[0] == 404
    shown = filled.ok("package_show", token=True, id="goi-2")
    assert (shown["state"], shown["title"], shown["id"]) == ("deleted", package["title"], package["id"])
    assert filled.ok("resource_show", token=True, id=resource)["package_id"] == package["id"]
    assert filled.ok("package_delete", token=True, id="goi-2") is None
    assert "goi-2" not in filled.ok("package_list", token=True)
    back = filled.ok("package_patch", token=True, id="goi-2", state="active")
    assert (back["state"], back["id"], back["title"]) == ("active", package["id"], package["title"])
    assert filled.ok("package_show", id="goi-2")["resources"][0]["id"] == resource
    filled.ok("package_delete", token=True, id="goi-2")
    filled.ok("dataset_purge", token=True, id="goi-2")
    assert filled.fails("package_show", token=True, id="goi-2")[0] == 404
    assert filled.fails("dataset_purge", token=True, id="goi-2")[0] == 404
    filled.ok("dataset_purge", token=True, id="goi-3")
    assert filled.fails("package_show", token=True, id="goi-3")[0] == 404


def test_what_is_replaced_keeps_and_guesses(filled: Api) -> None:
    """As CKAN takes it: of a resource what is not said stays, but for its media type; of a package nothing does."""
    made = filled.ok(
        "package_create", token=True, name="thay", title="  Thay ", notes="Mô tả", tags=[{}, {"name": "mot"}],
        groups=[{"name": "khong-co"}], resources=[{"url": "ex.test/a.csv", "name": "Tệp", "size": "5", "custom": "x"}],
    )  # fmt: skip
    (resource,) = made["resources"]
    assert (made["title"], [tag["name"] for tag in made["tags"]], made["groups"]) == ("Thay", ["mot"], [])
    assert (resource["url"], resource["format"]) == ("http://ex.test/a.csv", "CSV")
    given = {"id": resource["id"], "url": "https://ex.test/b.pdf"}
    update = {"id": made["id"], "name": "thay", "resources": [given]}
    _, answer = filled.post("package_update", update, token=True)
    assert answer["changed_entities"] == {"packages": [made["id"]]}
    changed = answer["result"]
    (resource,) = changed["resources"]
    assert (changed["title"], changed["notes"], changed["tags"]) == ("thay", None, [])
    assert [resource[key] for key in ("name", "size", "format", "mimetype")] == ["Tệp", 5, "CSV", "application/pdf"]
    assert "custom" not in resource
    _, answer = filled.post("package_update", {**update, "resources": [resource]}, token=True)
    assert "changed_entities" not in answer
    patched = filled.ok("resource_patch", token=True, id=resource["id"], url="https://ex.test/c.json")
    assert patched["mimetype"] == "application/pdf"
    extras = [{"key": "b", "value": "1"}, {"key": "a", "value": "2"}]
    assert [one["key"] for one in filled.ok("package_patch", token=True, id="thay", extras=extras)["extras"]] == [
        "b",
        "a",
    ]
    assert [one["key"] for one in filled.ok("package_patch", token=True, id="thay", notes="x")["extras"]] == ["a", "b"]


def test_several_at_once(filled: Api) -> None:
    ids = {name: filled.ok("package_show", id=name)["id"] for name in ("goi-1", "goi-2", "goi-3")}
    owner = filled.ok("organization_show", id="so-gtvt")["id"]
    assert filled.fails("bulk_update_private", datasets=[ids["goi-1"]], org_id=owner)[0] == 403
    assert filled.ok("bulk_update_private", token=True, datasets=[ids["goi-1"], "nope"], org_id=owner) is None
    assert filled.ok("package_list") == ["goi-2", "goi-3"]
    filled.ok("bulk_update_public", token=True, datasets=[ids["goi-1"]], org_id="another")
    assert filled.ok("package_list") == ["goi-2", "goi-3"]
    filled.ok("bulk_update_public", token=True, datasets=[ids["goi-1"]], org_id=owner)
    filled.ok("bulk_update_delete", token=True, datasets=[ids["goi-2"], ids["goi-3"]], org_id=owner)
    assert filled.ok("package_list") == ["goi-1"]
    assert filled.ok("package_show", token=True, id="goi-3")["state"] == "deleted"


def test_withheld_is_not_found_and_not_counted(filled: Api) -> None:
    filled.ok("organization_create", token=True, name="co-quan-kin", title="Cơ quan kín")
    made = filled.ok(
        "package_create", token=True, name="goi-kin", title="Gói kín", owner_org="co-quan-kin", private=True,
        tags=[{"name": "thẻ kín"}], resources=[{"url": "https://ex.test/kin.zip"}],
    )  # fmt: skip
    assert made["private"] is True
    resource = made["resources"][0]["id"]
    for action, data in (
        ("package_show", {"id": "goi-kin"}),
        ("package_show", {"id": made["id"]}),
        ("resource_show", {"id": resource}),
        ("organization_show", {"id": "co-quan-kin"}),
        ("tag_show", {"id": "thẻ kín"}),
    ):
        assert filled.fails(action, **data)[0] == 404
        assert filled.ok(action, token=True, **data)
    assert filled.ok("package_search", q="kín")["count"] == 0
    assert filled.ok("package_search", q="kín", include_private=True)["count"] == 0
    assert filled.ok("package_search", token=True, q="gói kín")["count"] == 0
    assert filled.ok("package_search", token=True, q="gói kín", include_private=True)["count"] == 1
    assert filled.ok("package_list") == filled.ok("package_list", token=True) == ["goi-1", "goi-2", "goi-3"]
    assert "goi-kin" not in filled.ok("package_list", token=True, include_private=True)
    assert filled.ok("organization_list") == ["so-gtvt"]
    assert filled.ok("tag_list") == ["chung", "thẻ 1", "thẻ 2", "thẻ 3"]
    assert "zip" not in filled.ok("format_autocomplete", q="z")
    assert filled.ok("package_autocomplete", q="kín") == []
    before = filled.get("/api/3/action/license_list").headers["x-hub-position"]
    filled.ok("package_patch", token=True, id="goi-kin", notes="mới")
    assert filled.get("/api/3/action/license_list").headers["x-hub-position"] == before


def test_writes(filled: Api) -> None:
    package = filled.ok("package_show", id="goi-1")
    changed = filled.ok("package_patch", token=True, id="goi-1", title="Tên mới")
    assert (changed["title"], changed["notes"], changed["id"]) == ("Tên mới", package["notes"], package["id"])
    assert changed["metadata_modified"] > package["metadata_modified"]
    assert changed["metadata_created"] == package["metadata_created"]
    assert filled.ok("package_patch", token=True, id="goi-1", title="Tên mới") == changed, "unchanged is not written"
    replaced = filled.ok("package_update", token=True, id="goi-1", title="Khác", khac="giữ")
    assert (replaced["name"], replaced["tags"], replaced["khac"]) == ("goi-1", [], "giữ")
    renamed = filled.ok("package_update", token=True, **{**replaced, "name": "goi-moi"})
    assert (renamed["name"], renamed["id"]) == ("goi-moi", package["id"])
    assert filled.fails("package_show", id="goi-1")[0] == 404
    assert filled.ok("package_delete", token=True, id="goi-moi") is None
    assert filled.fails("package_show", id="goi-moi")[0] == 404
    again = filled.ok("package_create", token=True, name="goi-moi", title="Lại")
    assert again["id"] == package["id"], "the same name comes back as the same record"


def test_what_package_create_refuses(filled: Api) -> None:
    def errors(**data: Any) -> Any:
        status, error = filled.fails("package_create", token=True, **data)
        assert status == 409 and error.pop("__type") == "Validation Error"
        return error

    assert errors(title="x") == {"name": ["Missing value"]}
    assert errors(name="goi-1") == {"name": ["That URL is already in use."]}
    assert errors(name="Đất") == {
        "name": ["Must be purely lowercase alphanumeric (ascii) characters and these symbols: -_"]
    }
    short = ["Must be at least 2 characters long", 'Name "a" length is less than minimum 2']
    assert errors(name="a") == {"name": short}
    assert errors(name="ok-1", owner_org="nope") == {"owner_org": ["Organization does not exist"]}
    (told,) = errors(name="ok-1", tags=[{"name": "a,b"}, {"name": "được"}])["tags"]
    assert told.startswith('Tag "a,b" can only contain alphanumeric characters')
    assert errors(name="ok-1", extras=[{"key": "a", "value": 1}, {"key": "a", "value": 2}]) == {
        "extras_validation": ['Duplicate key "a"']
    }
    assert errors(name="ok-1", private=True) == {"private": ["Datasets with no organization can't be private."]}
    assert filled.ok("package_list") == ["goi-1", "goi-2", "goi-3"]


def test_resource_writes(filled: Api) -> None:
    made = filled.ok("resource_create", token=True, package_id="goi-1", url="https://ex.test/x.json", name="Mới")
    assert (made["position"], made["format"]) == (1, "JSON")
    patched = filled.ok("resource_patch", token=True, id=made["id"], description="d")
    assert (patched["description"], patched["name"], patched["created"]) == ("d", "Mới", made["created"])
    first = filled.ok("package_show", id="goi-1")["resources"][0]["id"]
    filled.ok("package_resource_reorder", token=True, id="goi-1", order=[made["id"]])
    assert [one["id"] for one in filled.ok("package_show", id="goi-1")["resources"]] == [made["id"], first]
    assert filled.ok("resource_delete", token=True, id=first) is None
    assert filled.fails("resource_show", id=first)[0] == 404


def test_organization_writes(filled: Api) -> None:
    assert filled.fails("organization_create", token=True, name="so-gtvt")[1]["name"] == [
        "Group name already exists in database"
    ]
    filled.ok("organization_patch", token=True, id="so-gtvt", title="Sở Xây dựng")
    assert filled.ok("package_show", id="goi-1")["organization"]["title"] == "Sở Xây dựng"
    assert filled.fails("organization_delete", token=True, id="so-gtvt")[0] == 409
    for name in ("goi-1", "goi-2", "goi-3"):
        filled.ok("package_delete", token=True, id=name)
    filled.ok("organization_delete", token=True, id="so-gtvt")
    assert filled.ok("organization_list") == []
    made = filled.ok("vocabulary_create", token=True, name="loai", tags=[{"name": "một"}])
    filled.ok("tag_create", token=True, name="hai", vocabulary_id=made["id"])
    assert filled.ok("tag_list", vocabulary_id="loai") == ["một", "hai"]


def test_harvested_records(catalog: Any) -> None:
    catalog.source("bo", title="Bộ Thử nghiệm")
    secret = _graph("https://ex.test/2", "Kín", "Cục Kín")
    catalog.put(
        "bo",
        ("1", "https://ex.test/1", _graph("https://ex.test/1", "Giao thông đường bộ", "Sở Giao thông vận tải"), "Mở"),
    )
    catalog.put("bo", ("2", "https://ex.test/2", secret, "Kín"), withheld=True)
    catalog.follow()
    api = Api(catalog.client(services=[ckan.routes]), catalog.token())
    found = api.ok("package_search", fq="harvest_source_id:bo")
    assert found["count"] == 1
    package = found["results"][0]
    extras = {extra["key"]: extra["value"] for extra in package["extras"]}
    assert (extras["uri"], extras["guid"], extras["harvest_source_title"]) == (
        "https://ex.test/1",
        "1",
        "Bộ Thử nghiệm",
    )
    assert package["id"] == catalog.uid("bo", "1")
    assert api.ok("organization_list") == ["so-giao-thong-van-tai"]
    assert "cuc-kin" in api.ok("organization_list", token=True)
    assert api.fails("organization_show", id="cuc-kin")[0] == 404
    assert api.ok("package_search", q="kín")["count"] == 0
    assert api.ok("package_show", token=True, id=catalog.uid("bo", "2"))["private"] is True
    status, error = api.fails("package_patch", token=True, id=package["id"], title="x")
    assert status == 403 and "Bộ Thử nghiệm" in error["message"]
    assert api.fails("package_create", token=True, name=package["name"])[1]["name"] == ["That URL is already in use."]
    catalog.withdraw("bo", "1")
    catalog.follow()
    assert api.fails("package_show", id=package["id"])[0] == 404
    assert api.ok("organization_list") == []


def _graph(iri: str, title: str, publisher: str) -> Graph:
    return Graph.of(
        [
            f"<{iri}> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/dcat#Dataset> .",
            f'<{iri}> <http://purl.org/dc/terms/title> "{title}"@vi .',
            f"<{iri}> <http://purl.org/dc/terms/publisher> <{iri}/publisher> .",
            f'<{iri}/publisher> <http://xmlns.com/foaf/0.1/name> "{publisher}"@vi .',
        ]
    )


def _names(api: Api, **data: Any) -> list[str]:
    return [one["name"] for one in api.ok("package_search", sort="name asc", **data)["results"]]


def test_what_solr_may_be_told_about_words(filled: Api) -> None:
    assert _names(filled, q="đường sách") == []
    assert _names(filled, q="đường sách", mm="1") == ["goi-1", "goi-3"]
    assert _names(filled, q="đường sách", mm="-1") == ["goi-1", "goi-3"]
    assert _names(filled, q="đường sách", mm="50%") == ["goi-1", "goi-3"]
    assert _names(filled, q="đường ngân sách", mm="2<100%") == []
    assert _names(filled, q="đường ngân sách", mm="2<-1 5<80%") == ["goi-3"]
    assert _names(filled, q="chung", qf="title notes") == []
    assert _names(filled, q="chung", qf="tags^2") == ["goi-1", "goi-2", "goi-3"]
    assert _names(filled, q="title:/h[oa]+/") == ["goi-2"]
    assert _names(filled, q="name:/goi-[13]/") == ["goi-1", "goi-3"]
    assert _names(filled, q="frequency:/M.*LY/", rows=1) == ["goi-1"]
    assert _names(filled, q="chung", defType="lucene", df="tags") == ["goi-1", "goi-2", "goi-3"]


@pytest.mark.parametrize(
    "data",
    [
        {"q": "a b", "mm": "x"},
        {"q": "a b", "mm": "1<"},
        {"q": "a", "qf": "^2"},
        {"q": "a", "defType": "spatial"},
        {"q": "title:/~a/"},
        {"q": "title:/a{1,9999}/"},
        {"q": "title:/" + "a" * 300 + "/"},
        {"q": "title:/(/"},
        {"q": "metadata_modified:/a/"},
    ],
)
def test_what_solr_would_refuse_is_refused(filled: Api, data: dict[str, str]) -> None:
    status, error = filled.fails("package_search", **data)
    assert (status, error["__type"]) == (409, "Search Error")


def test_words_vocabularies_and_scores_are_answered(api: Api) -> None:
    vocabulary = api.ok("vocabulary_create", token=True, name="vung", tags=[{"name": "Bac"}, {"name": "Nam"}])
    tags = [{"name": "Nam", "vocabulary_id": vocabulary["id"]}]
    api.ok("package_create", token=True, name="goi-1", title="Đường bộ, đường sắt", author="Sở Nội vụ", tags=tags)
    assert _names(api, q="vocab_vung:Nam") == ["goi-1"]
    assert _names(api, fq="vocab_vung:Bac") == []
    found = api.ok("package_search", rows=0, **{"facet.field": '["vocab_vung", "title", "author"]'})["facets"]
    assert found["vocab_vung"] == {"Nam": 1}
    assert found["title"] == {"bo": 1, "duong": 1, "sat": 1}
    assert found["author"] == {"nội": 1, "sở": 1, "vụ": 1}
    (one,) = api.ok("package_search", fl="name,score")["results"]
    assert one == {"name": "goi-1", "score": 1.0}
    (one,) = api.ok("package_search", q="đường", fl="name,score")["results"]
    assert one["score"] > 0
    api.ok("tag_delete", token=True, id="Bac", vocabulary_id="vung")
    assert [tag["name"] for tag in api.ok("vocabulary_show", id="vung")["tags"]] == ["Nam"]


def test_actions_that_there_is_nothing_for_are_refused_in_ckans_words(api: Api) -> None:
    assert api.fails("job_list")[0] == 403
    assert api.fails("job_list", token=True)[0] == 403
    assert api.fails("am_following_dataset")[1]["id"] == ["Missing value"]
    assert api.fails("get_site_user")[1]["message"].endswith("Only internal services allowed to use this action")
    assert api.ok("term_translation_show", terms=["x"]) == []
    assert "Not available here" in api.ok("help_show", name="follow_dataset")


def test_a_list_that_is_none_is_told_as_ckan_tells_it(api: Api) -> None:
    status, error = api.fails("package_create", token=True, name="goi-1", tags="x")
    assert (status, error["__type"]) == (400, "Integrity Error")
    assert error["message"] == "Only lists of dicts can be placed against subschema ('tags',), not <class 'str'>"
    assert error["data"] == {"name": "goi-1", "tags": "x", "type": "dataset"}
