"""What the query page's editor completes: the profile's prefixes, classes and properties, with their names."""

from __future__ import annotations

from functools import cache
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hub.services.context import Services, etag_of
from hub.services.negotiation import Language, language_of
from vocab.namespaces import PREFIXES, shrink
from vocab.profile import classes, terms

__all__ = ["vocabulary_routes"]


def vocabulary_routes(services: Services) -> list[BaseRoute]:
    """`/sparql/vocabulary.json`, in the reader's language."""

    def vocabulary(request: Request) -> Response:
        body = _vocabulary(language_of(request))
        etag, vary = etag_of(body), ["Accept-Language", "Cookie"]
        if (same := services.unchanged(request, None, etag=etag, vary=vary)) is not None:
            return same
        return services.finish(request, Response(body, media_type="application/json"), None, etag=etag, vary=vary)

    return [Route("/sparql/vocabulary.json", vocabulary)]


@cache
def _vocabulary(language: Language) -> bytes:
    def named(iri: str, label: str) -> dict[str, Any]:
        return {"iri": iri, "curie": shrink(iri), "label": label}

    properties = {term.iri: named(term.iri, term.label[language]) for term in terms().values()}
    return orjson.dumps(
        {
            "prefixes": dict(PREFIXES),
            "classes": [named(one.iri, one.label[language]) for one in classes().values()],
            "properties": sorted(properties.values(), key=lambda one: one["curie"]),
        }
    )
