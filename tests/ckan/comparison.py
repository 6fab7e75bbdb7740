"""Two catalogs asked the same, their answers compared field by field.

Only what each catalog mints for itself is set aside: moments of today, ids that no specimen was given, and the
catalog's own address.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

import httpx

from tests.ckan.requests import Request
from tests.ckan.specimens import DELETED, GROUPS, ORGANIZATIONS, PACKAGES, VOCABULARY

__all__ = ["Catalog", "Difference", "compare", "empty", "fill", "settle", "sql"]

_UUID: Final = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_INTERNAL: Final = frozenset(("_version_", "index_id", "indexed_ts", "site_id"))
"""What Solr keeps for itself."""
_ENGINE: Final = re.compile(r"(Search error: |Error decoding JSON data\. Error: ).*", re.DOTALL)
"""Words of Solr and of Python's JSON reader."""
_OUTSIDE: Final = (405, 415)
"""What is answered outside of the API's envelope: there by a page for people."""
_CONFIGURED: Final = ("locale_default", "site_description", "site_title", "site_url", "extensions")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z?")


def _own_ids() -> frozenset[str]:
    found = [one["id"] for one in (*PACKAGES, *ORGANIZATIONS, *GROUPS)]
    found += [resource["id"] for package in PACKAGES for resource in package.get("resources", ())]
    return frozenset(found)


_OWN: Final = _own_ids()


@dataclass(frozen=True, slots=True)
class Catalog:
    """A catalog with an Action API, and the token of somebody who may edit all of it."""

    name: str
    url: str
    token: str
    aliases: tuple[str, ...] = ()
    """Other addresses by which it calls itself."""

    def send(self, client: httpx.Client, request: Request) -> tuple[int, Any]:
        """Status and decoded answer."""
        headers = {"Authorization": self.token} if request.who == "editor" else {}
        if request.who == "stranger":
            headers = {"Authorization": "no-such-token"}
        url = f"{self.url}/api/3/action/{request.action}"
        if request.method == "GET":
            answer = client.get(url, params=_parameters(request.data), headers=headers)
        else:
            body = request.body if request.body is not None else json.dumps(dict(request.data)).encode()
            kind = {"Content-Type": request.content_type} if request.content_type else {}
            answer = client.post(url, content=body, headers=headers | kind)
        if answer.status_code in _OUTSIDE:
            return answer.status_code, "<page>"
        try:
            return answer.status_code, _unordered(request, self._plain(json.loads(answer.content)))
        except ValueError:
            text = answer.text
            if script := re.fullmatch(r"(\S+?)\((\{.*\})\);", text, re.DOTALL):
                return answer.status_code, [script[1], self._plain(json.loads(script[2]))]
            page = len(text) >= 2000 or "<html" in text.lower() or not text
            return answer.status_code, "<page>" if page else self._plain(text)

    def call(self, action: str, data: Mapping[str, Any]) -> Any:
        """The result of a call as the editor; fails where it is refused."""
        answer = self.attempt(action, data)
        assert answer.status_code == 200, f"{self.name} {action} {dict(data)}: {answer.text[:500]}"
        return answer.json()["result"]

    def attempt(self, action: str, data: Mapping[str, Any]) -> httpx.Response:
        """The answer to a call as the editor, whatever it says."""
        url = f"{self.url}/api/3/action/{action}"
        return httpx.post(url, json=dict(data), headers={"Authorization": self.token}, timeout=120)

    def _plain(self, value: Any, key: str = "") -> Any:
        match value:
            case dict():
                return {name: self._plain(part, name) for name, part in value.items() if name not in _INTERNAL}
            case list() if key == "users":
                return "<users>"
            case list():
                return [self._plain(part, key) for part in value]
            case str():
                return self._plain_text(value, key)
        return value

    def _plain_text(self, text: str, key: str) -> str:
        if key in ("data_dict", "validated_data_dict") and text.startswith("{"):
            return "<package>"
        for address in (self.url, *self.aliases):
            text = text.replace(address, "<site>")
        text = _UUID.sub(lambda match: match[0] if match[0] in _OWN else "<id>", text)
        text = _ENGINE.sub(r"\1<words>", text)
        today = datetime.now(UTC)

        def moment(match: re.Match[str]) -> str:
            return "<now>" if match[0][:7] == f"{today:%Y-%m}" else match[0]

        return _MOMENT.sub(moment, text)


def _unordered(request: Request, answer: Any) -> Any:
    """What CKAN gives in no order (tags) is sorted; what each site configures is set aside."""
    if not isinstance(answer, dict) or "result" not in answer:
        return answer
    result = answer["result"]
    if request.action in ("tag_list", "tag_autocomplete") and isinstance(result, list):
        answer["result"] = sorted(result, key=str)
    elif request.action == "tag_search":
        result["results"].sort(key=str)
    elif request.action == "status_show":
        for key in _CONFIGURED:
            result.pop(key)
    elif request.action == "help_show":
        answer["result"] = type(result).__name__
    return answer


def _parameters(data: Mapping[str, Any]) -> dict[str, str]:
    return {key: value if isinstance(value, str) else json.dumps(value) for key, value in data.items()}


@dataclass(frozen=True, slots=True)
class Difference:
    """One call that was answered differently, and where."""

    request: Request
    fields: tuple[tuple[str, Any, Any], ...]
    """Path, what the first said, what the second said."""

    def __str__(self) -> str:
        told = "\n".join(f"    {path}: {_short(one)} | {_short(other)}" for path, one, other in self.fields[:6])
        return f"{self.request!s:.200}\n{told}"


def _short(value: Any) -> str:
    return f"{value!r:.160}"


class _Missing:
    def __repr__(self) -> str:
        return "(missing)"


_MISSING: Final = _Missing()


def _differing(one: Any, other: Any, path: str = "") -> Iterator[tuple[str, Any, Any]]:
    if isinstance(one, dict) and isinstance(other, dict):
        for key in sorted(one.keys() | other.keys()):
            yield from _differing(one.get(key, _MISSING), other.get(key, _MISSING), f"{path}.{key}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for place, pair in enumerate(zip(one, other, strict=True)):
            yield from _differing(*pair, f"{path}[{place}]")
    elif type(one) is not type(other) or one != other:
        yield path, one, other


def compare(first: Catalog, second: Catalog, requests: Sequence[Request], *, threads: int = 2) -> list[Difference]:
    """Which of the calls both answer differently."""
    with httpx.Client(timeout=60) as client, ThreadPoolExecutor(threads) as pool:

        def differ(request: Request) -> Difference | None:
            one, other = first.send(client, request), second.send(client, request)
            fields = tuple(_differing({"status": one[0], "answer": one[1]}, {"status": other[0], "answer": other[1]}))
            return Difference(request, fields) if fields else None

        return [found for found in pool.map(differ, requests) if found is not None]


def fill(catalog: Catalog) -> None:
    """Bring a catalog to hold the specimens, in one order, so that what was changed last is the same in both."""
    for one in ORGANIZATIONS:
        catalog.call("organization_create", one)
    for one in GROUPS:
        catalog.call("group_create", one)
    vocabulary = catalog.call("vocabulary_create", VOCABULARY)
    for package in PACKAGES:
        wanted = dict(package)
        if package["name"] == "countries":
            wanted["tags"] = [{"name": name, "vocabulary_id": vocabulary["id"]} for name in ("Vietnam", "Laos")]
        catalog.call("package_create", wanted)
    for package in DELETED:
        catalog.call("package_delete", {"id": package["name"]})


def settle() -> None:
    """What was written can be found: CKAN's search follows its writes by a soft commit, which is asked for here."""
    address = os.environ.get("CKAN_SOLR_URL")
    if address:
        try:
            if httpx.get(f"{address}/update", params={"softCommit": "true"}, timeout=60).status_code == 200:
                return
        except httpx.HTTPError:
            pass
    time.sleep(1.5)


def sql(catalog: Catalog, query: str) -> list[str]:
    """Rows of one column from a CKAN's database; none where `deploy/ckan/ckan.sh env` did not name it."""
    address = os.environ.get({"plain": "CKAN_PLAIN_PGURL", "dcat": "CKAN_PGURL"}.get(catalog.name, ""))
    if not address:
        return []
    done = subprocess.run(["psql", "-qAtX", "-c", query, address], check=True, capture_output=True, text=True)
    return done.stdout.splitlines()


def _in_the_database(catalog: Catalog) -> list[str]:
    # What is deleted stands neither in the list nor in the search, and keeps its name.
    return sql(catalog, "select id from package")


def empty(catalog: Catalog) -> None:
    """Purge everything from a CKAN, what was deleted there too; its search follows its writes a moment later."""
    everything = {"rows": 1000, "include_private": True, "include_drafts": True, "include_deleted": True}
    # What a search that was interrupted never indexed stands in the list.
    found = [*(one["name"] for one in PACKAGES), *catalog.call("package_list", {}), *_in_the_database(catalog)]
    until = time.monotonic() + 120
    with ThreadPoolExecutor(2) as pool:
        while found and time.monotonic() < until:
            list(pool.map(lambda name: catalog.attempt("dataset_purge", {"id": name}), dict.fromkeys(found)))
            settle()
            found = [package["id"] for package in catalog.call("package_search", everything)["results"]]
    for kind, specimens in (("organization", ORGANIZATIONS), ("group", GROUPS)):
        deleted = sql(catalog, f"select id from \"group\" where type = '{kind}'")
        for name in {*catalog.call(f"{kind}_list", {}), *deleted, *(one["name"] for one in specimens)}:
            catalog.attempt(f"{kind}_purge", {"id": name})
    for vocabulary in catalog.call("vocabulary_list", {}):
        for tag in vocabulary["tags"]:
            catalog.attempt("tag_delete", {"id": tag["id"], "vocabulary_id": vocabulary["id"]})
        catalog.attempt("vocabulary_delete", {"id": vocabulary["id"]})
    for name in catalog.call("tag_list", {}):
        catalog.attempt("tag_delete", {"id": name})
