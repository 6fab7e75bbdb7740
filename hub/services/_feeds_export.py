"""The whole catalog as one long answer: read a few hundred records at a time, sent as they are written.

Nothing is held open between two batches, so a slow reader costs the ledger nothing. Records come in the order of
their public names, each as it is when its turn comes; none is lost or repeated when the catalog changes meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.metadata import version
from typing import Final

from sqlalchemy import Connection, select
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from hub.ledger.schema import record, source
from hub.policy import View
from hub.policy.conditions import shows
from hub.services import _catalog_records as records
from hub.services._catalog_node import Nodes
from hub.services._catalog_records import Entry
from hub.services._disclosure import disclose_view
from hub.services.context import Services, etag_of, public_base, reflected
from hub.services.negotiation import Language

__all__ = ["described", "export"]

_BATCH: Final = 200
_FORM: Final = 1
"""Grows when exports are written otherwise, so that no kept copy is taken for good."""


def described(services: Services, view: View, language: Language) -> Iterator[tuple[Entry, Nodes]]:
    """Every record that the view shows, with its graph."""
    uid = ""
    while True:
        with services.ledger.read() as connection:
            entries = records.after(connection, view, uid, size=_BATCH)
            graphs = records.graphs(connection, view, entries)
        if not entries:
            return
        for entry in entries:
            if entry.uid in graphs:
                yield entry, Nodes(graphs[entry.uid], language)
        uid = entries[-1].uid


def export(
    services: Services,
    request: Request,
    media_type: str,
    write: Callable[[View, str], Iterator[bytes]],
    *,
    name: str | None = None,
    state: object = None,
) -> Response:
    """The answer that streams what `write(view, base)` gives; 304 where nothing that the view sees has changed.

    `state`: what the bytes depend on beside the catalog. `name`: of the file that a browser saves.
    """
    view = services.view(request)
    base = public_base(request)
    with services.ledger.read() as connection:
        at = reflected(connection, view)
        titles = _titles(connection, view)
    kind = (_FORM, version("open-data-hub"), services.settings, base, media_type, state)
    etag = etag_of(*kind, view, at.number, at.at, titles)
    at = at.undated
    if (same := services.unchanged(request, at, etag=etag)) is not None:
        return same
    disclose_view(services, request, request.url.path.strip("/"), at.seq)
    headers = {"Content-Type": media_type}
    if name is not None:
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response = (
        Response(headers=headers) if request.method == "HEAD" else StreamingResponse(write(view, base), headers=headers)
    )
    if request.method == "HEAD":
        del response.headers["content-length"]
    return services.finish(request, response, at, etag=etag)


def _titles(connection: Connection, view: View) -> list[str]:
    """Titles of the sources of what the view shows: they stand in the answer, and no graph changes with them."""
    shown = select(1).where(record.c.source_id == source.c.id, shows(view)).exists()
    return list(connection.scalars(select(source.c.title).where(shown).order_by(source.c.id)))
