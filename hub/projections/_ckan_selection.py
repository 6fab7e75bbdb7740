"""Which records a target is given: by source, theme, agency and data class, and whether as private datasets."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

import orjson

from hub.home import CkanTarget
from hub.projections._ckan_grouping import slug
from hub.projections._ckan_package import Outgoing
from hub.projections.protocol import RecordFacts
from vocab.graph import Graph

__all__ = ["Selection"]


class Selection:
    """One target's."""

    def __init__(self, settings: CkanTarget) -> None:
        self._sources = frozenset(settings.sources)
        self._themes = frozenset(slug(_last(theme)) for theme in settings.themes)
        self._agencies = frozenset((*settings.agencies, *(slug(one) for one in settings.agencies)))
        self._classes = frozenset(settings.classes)
        self.takes_private = settings.withheld == "private"
        parts = [sorted(settings.sources), sorted(settings.themes), sorted(settings.agencies), sorted(settings.classes)]
        self.key = sha256(orjson.dumps([parts, settings.withheld])).hexdigest()
        """Changes with what is selected."""

    @property
    def by_class(self) -> bool:
        """Whether records' data classes matter."""
        return bool(self._classes)

    def graph(self, public: Graph | None, whole: Graph | None) -> tuple[Graph | None, bool]:
        """What of a record may go there, and whether as private."""
        if public is not None or not self.takes_private:
            return public, False
        return whole, whole is not None

    def takes(self, facts: RecordFacts, classes: Mapping[str, str]) -> bool:
        """Whether what the ledger knows of a record speaks for it; `classes` by uid."""
        if self._sources and facts.source_id not in self._sources:
            return False
        return not self._classes or classes.get(facts.uid, "open") in self._classes

    def takes_made(self, made: Outgoing) -> bool:
        """Whether what the record says speaks for it."""
        if self._themes and not self._themes & {group["name"] for group in made.groups}:
            return False
        return not self._agencies or bool(self._agencies & set(made.agencies))


def _last(iri: str) -> str:
    return iri.rstrip("/#").replace("#", "/").rpartition("/")[2]
