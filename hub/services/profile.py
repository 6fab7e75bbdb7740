"""The profile and its concept schemes as pages: what every record follows, term by term, list by list.

`/def?uri=IRI` leads from a term's or concept's IRI to its place here.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

import vocab
from hub.services.context import Services, etag_of
from hub.services.negotiation import preferred
from hub.services.pages import page
from hub.services.problems import Problem
from vocab.namespaces import BASE, PROFILE_ID, PROFILE_IRI, PROFILE_VERSION, shrink
from vocab.profile import classes, describe, terms
from vocab.schemes import Scheme, UnknownScheme, find_concept, scheme, scheme_names

__all__ = ["routes"]

_VOCAB: Final = Path(vocab.__file__).resolve().parent
_ROWS: Final = 500
_TURTLE: Final = "text/turtle"


def routes(services: Services) -> list[BaseRoute]:
    """`/profile`, its classes and schemes, and `/def`."""
    profile = _Profile(services)
    return [
        Route("/profile", profile.overview, name="profile"),
        Route("/profile/context.jsonld", profile.context, name="profile_context"),
        Route("/profile/class/{name}", profile.one_class, name="profile_class"),
        Route("/profile/shapes/{name}.ttl", profile.shape, name="profile_shape"),
        Route("/profile/scheme/{name}.ttl", profile.scheme_turtle, name="profile_scheme_turtle"),
        Route("/profile/scheme/{name}", profile.one_scheme, name="profile_scheme"),
        Route("/def", profile.definition, name="definition"),
    ]


class _Profile:
    """The endpoints. Nothing here depends on records, so every caller gets the same."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def overview(self, request: Request) -> Response:
        """All classes and schemes."""
        schemes = [scheme(name) for name in scheme_names()]
        return page(
            self._services, request, "profile.html", profile_id=PROFILE_ID, profile_iri=PROFILE_IRI,
            version=PROFILE_VERSION, classes=list(classes().values()), schemes=schemes, terms=len(terms()),
            shrink=shrink,
        )  # fmt: skip

    def one_class(self, request: Request) -> Response:
        """One class with what it asks of each term."""
        found = classes().get(request.path_params["name"])
        if found is None:
            raise Problem(404)
        uses = [(use, terms()[name]) for name, use in found.uses.items()]
        return page(self._services, request, "profile_class.html", one=found, uses=uses, shrink=shrink)

    def one_scheme(self, request: Request) -> Response:
        """One concept scheme, in pages, narrowed by `q`; as Turtle where that is asked for."""
        found = self._scheme(request)
        if preferred(request.headers.get("accept"), ("text/html", _TURTLE)) == _TURTLE:
            return self._file(request, _VOCAB / "schemes" / f"{found.name}.ttl", _TURTLE)
        words = request.query_params.get("q", "").strip().casefold()[:200]
        text = request.query_params.get("page", "1")
        number = int(text) if text.isascii() and text.isdigit() and 0 < len(text) < 7 else 1
        chosen = [
            one for one in found.concepts
            if not words or words in f"{one.code} {' '.join(one.label.values())}".casefold()
        ]  # fmt: skip
        last = max(1, -(-len(chosen) // _ROWS))
        number = min(max(number, 1), last)
        return page(
            self._services, request, "profile_scheme.html", scheme=found, total=len(chosen),
            q=request.query_params.get("q", "")[:200],
            concepts=chosen[(number - 1) * _ROWS : number * _ROWS], number_now=number, last=last,
        )  # fmt: skip

    def _scheme(self, request: Request) -> Scheme:
        try:
            return scheme(request.path_params["name"])
        except UnknownScheme:
            raise Problem(404) from None

    def scheme_turtle(self, request: Request) -> Response:
        """A scheme as SKOS."""
        return self._file(request, _VOCAB / "schemes" / f"{self._scheme(request).name}.ttl", _TURTLE)

    def shape(self, request: Request) -> Response:
        """The SHACL shapes of a class."""
        if request.path_params["name"] not in classes():
            raise Problem(404)
        return self._file(request, _VOCAB / "shapes" / f"{request.path_params['name']}.ttl", _TURTLE)

    def context(self, request: Request) -> Response:
        """The JSON-LD context, whose terms mappings write."""
        return self._file(request, _VOCAB / "context.jsonld", "application/ld+json")

    def _file(self, request: Request, path: Path, media_type: str) -> Response:
        if not path.is_file():
            raise Problem(404)
        body = path.read_bytes()
        etag = etag_of(body)
        same = self._services.unchanged(request, None, etag=etag, vary=("Accept",))
        if same is not None:
            return same
        response = Response(body, headers={"Content-Type": f"{media_type}; charset=utf-8"})
        return self._services.finish(request, response, None, etag=etag, vary=("Accept",))

    def definition(self, request: Request) -> Response:
        """From an IRI to where it is told of: a term or class of the profile, a scheme, or a concept."""
        asked = request.query_params.get("uri", "")
        if not asked or len(asked) > 2000:
            raise Problem(400, vi="Cần tham số uri.", en="The parameter uri is missing.")
        target = _place(asked)
        if target is None:
            raise Problem(404)
        return RedirectResponse(
            f"{request.scope.get('root_path', '')}{target}", 303, {"Cache-Control": "public, no-cache"}
        )


def _place(iri: str) -> str | None:
    found = describe(iri)
    if found is not None and found.kind == "class":
        return f"/profile/class/{quote(found.name, safe='')}"
    if found is not None:
        holder = found.uses[0].class_name if found.uses else None
        return f"/profile/class/{quote(holder, safe='')}#{quote(found.name, safe='')}" if holder else "/profile"
    concept = find_concept(iri)
    if concept is not None:
        return f"/profile/scheme/{concept.scheme}?q={quote(concept.code, safe='')}#{quote(concept.code, safe='')}"
    name = iri.removeprefix(f"{BASE}scheme/")
    if name in scheme_names():
        return f"/profile/scheme/{name}"
    return "/profile" if iri.startswith(PROFILE_IRI) else None
