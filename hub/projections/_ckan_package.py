"""A record as the package that is sent to a CKAN: plain, or as its ckanext-scheming schema knows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

import orjson

from hub.projections._ckan_grouping import lineage, lowered_plain, slug
from hub.projections._search_package import package_of
from hub.projections.protocol import RecordFacts
from mappings.lower import lower
from vocab.graph import Graph

__all__ = ["OWNER", "Outgoing", "SchemaFields", "alias", "aliased", "outgoing"]

_SENT: Final = (
    "author",
    "author_email",
    "license_id",
    "maintainer",
    "maintainer_email",
    "name",
    "notes",
    "title",
    "type",
    "url",
    "version",
)
_FLAT: Final = ("author", "author_email", "maintainer", "maintainer_email")
_NOT_SENT: Final = frozenset(
    (
        *("cache_last_updated", "cache_url", "datastore_active", "metadata_modified", "mimetype_inner", "package_id"),
        *("position", "resource_type", "state", "url_type"),
    )
)
_OURS: Final = ("guid", "harvest_source_id", "harvest_source_title")
OWNER: Final = "hub_id"
"""Key of the extra that says which hub made a package, an organization or a group."""


@dataclass(frozen=True, slots=True)
class SchemaFields:
    """What a target's scheming schema knows: names of its dataset fields and of its resource fields."""

    dataset: frozenset[str]
    resource: frozenset[str]

    @property
    def is_dcat(self) -> bool:
        """Whether nested publishers and contacts survive there."""
        return {"publisher", "contact", "theme"} <= self.dataset

    @property
    def key(self) -> str:
        """Changes with the fields."""
        return sha256(repr((sorted(self.dataset), sorted(self.resource))).encode()).hexdigest()[:16]

    @classmethod
    def of(cls, schema: Mapping[str, Any]) -> SchemaFields:
        """From the answer of `scheming_dataset_schema_show`."""
        names = [
            frozenset(str(field.get("field_name")) for field in schema.get(key) or ())
            for key in ("dataset_fields", "resource_fields")
        ]
        return cls(*names)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What a record should be in a target: the package without ids of the target, its organization and groups."""

    facts: RecordFacts
    package: dict[str, Any]
    organization: dict[str, Any] | None
    groups: tuple[dict[str, Any], ...]
    above: tuple[dict[str, str], ...] = ()
    """The organizations above the organization, nearest first."""

    publisher: str = ""
    """The publisher's IRI."""

    @property
    def agencies(self) -> list[str]:
        """By what the publisher and the agencies above it can be named."""
        names = [one["name"] for one in (self.organization, *self.above) if one is not None]
        return [*names, self.publisher] if self.publisher else names

    @property
    def digest(self) -> str:
        """Changes when anything that is sent changes."""
        parts = [self.package, self.organization, list(self.groups), list(self.above)]
        return sha256(orjson.dumps(parts, option=orjson.OPT_SORT_KEYS)).hexdigest()


def outgoing(
    facts: RecordFacts, graph: Graph, schema: SchemaFields | None, *, owner: str, private: bool = False
) -> Outgoing:
    """The package of a record for a target with this schema (None: a plain CKAN), marked as made by `owner`."""
    plain = package_of(facts, lowered_plain(graph, facts.iri), private=False)
    sent: dict[str, Any] = {key: plain[key] for key in _SENT if plain[key] not in (None, "")}
    sent.update(id=facts.uid, private=private, state="active")
    sent["tags"] = [{"name": tag["name"]} for tag in plain["tags"]]
    extras = {entry["key"]: entry["value"] for entry in plain["extras"] if entry["key"] != "harvest_object_id"}
    extras.setdefault("uri", facts.iri)
    publisher = str(extras.get("publisher_uri") or "")
    above = lineage(publisher)
    resources = plain["resources"]
    if schema is not None and schema.is_dcat:
        nested = lower(graph, facts.iri, "scheming")
        # Where contacts are nested, ckanext-dcat would make a second one of the flat fields.
        sent = {key: value for key, value in sent.items() if key not in _FLAT or key in schema.dataset}
        sent |= {key: nested[key] for key in schema.dataset if key in nested and key not in sent}
        extras = {key: extras[key] for key in _OURS if key in extras}
        by_id = {one["id"]: one for one in nested["resources"]}
        resources = [_nested_resource(one, by_id.get(one["id"], {})) for one in resources]
    if schema is not None:
        # A key that the schema knows must stand in the package itself, not among the extras.
        sent |= {key: extras.pop(key) for key in list(extras) if key in schema.dataset and key not in sent}
        extras = {key: value for key, value in extras.items() if key not in schema.dataset}
    extras[OWNER] = owner
    sent["extras"] = [{"key": key, "value": value} for key, value in extras.items() if value is not None]
    sent["resources"] = [_resource(one) for one in resources]
    organization = plain["organization"] or _of_source(facts)
    return Outgoing(facts, sent, organization, tuple(plain["groups"]), tuple(above), publisher)


def aliased(package: Mapping[str, Any], owner: str) -> dict[str, Any]:
    """The package under ids of its own: another hub that holds the same record has taken the record's ids."""
    resources = [{**one, "id": alias(one["id"], owner)} if one.get("id") else one for one in package["resources"]]
    return {**package, "id": alias(package["id"], owner), "resources": resources}


def alias(taken: str, owner: str) -> str:
    """The id that a hub uses instead of one that is taken."""
    return str(uuid5(NAMESPACE_URL, f"urn:hub:alias:{owner}:{taken}"))


def _of_source(facts: RecordFacts) -> dict[str, Any]:
    """The source as organization of what names no publisher: by default a CKAN takes no dataset without one."""
    name = slug(facts.source_title) or slug(facts.source_id)
    return {"name": name if len(name) >= 2 else f"source-{name}", "title": facts.source_title or facts.source_id}


def _nested_resource(plain: Mapping[str, Any], nested: Mapping[str, Any]) -> dict[str, Any]:
    return {**plain, **{key: value for key, value in nested.items() if value is not None}}


def _resource(given: Mapping[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in given.items() if key not in _NOT_SENT and value not in (None, "")}
    return {**kept, "url": given["url"]}
