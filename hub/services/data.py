"""The data themselves: `/data/{distribution}` hands a file to whoever may have it.

    open data                by redirect to the source's address
    shared, internal data    through the hub: fetched with the source's own secret, kept in the archive
    ?copy=1                  the archived copy of open data too: a source's outage is not the agency's

Whole files and ranges (RFC 9110, section 14), strong validators, `Repr-Digest` (RFC 9530). Each pull of data that are
not open is audited before its first byte.
"""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from sqlalchemy import select
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from harvesters.errors import Denied, HarvestError, Missing
from hub.archive import Archive, Copy, find_copy
from hub.clock import stamp
from hub.delivering import archive_of, bring
from hub.ledger import access, audit, grants
from hub.ledger import sources as ledger_sources
from hub.ledger.renderings import graph_of
from hub.ledger.schema import record
from hub.ledger.sources import UnknownSource
from hub.ledger.terms import PEER_KIND
from hub.policy import Aspect, Caller, Decision, Facts
from hub.services import _catalog_records as records
from hub.services._catalog_node import Nodes, safe_url
from hub.services._catalog_places import place_of_distribution
from hub.services._data_bytes import copy_answer
from hub.services.context import Services
from hub.services.problems import Problem

__all__ = ["routes"]

_LOG = logging.getLogger("hub.data")
_AT_ONCE: Final = 4
"""Files that one caller may be given at the same time."""


def routes(services: Services) -> list[BaseRoute]:
    """`/data/{distribution}` and `/data?uri=`."""
    data = _Data(services)
    return [
        Route("/data", data.by_iri, methods=["GET", "HEAD"], name="data_by_iri"),
        Route("/data/{key}", data.by_key, methods=["GET", "HEAD"], name="data"),
    ]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A distribution that the caller may know of."""

    record_id: int
    uid: str
    source_id: str
    iri: str
    download: str | None
    access: str | None
    media_type: str | None
    facts: Facts
    decision: Decision


class _Data:
    def __init__(self, services: Services) -> None:
        self._services = services
        self._archive: Archive = archive_of(services.home)
        self._lock = threading.Lock()
        self._given: Counter[str] = Counter()

    def by_key(self, request: Request) -> Response:
        """A distribution by the last part of its address here, or CKAN's id of it."""
        return self._answer(request, request.path_params["key"])

    def by_iri(self, request: Request) -> Response:
        """A distribution by its IRI."""
        iri = request.query_params.get("uri", "")
        if not iri or len(iri) > 4000:
            raise Problem(400, vi="Cần tham số uri.", en="The parameter uri is missing.")
        return self._answer(request, iri)

    def _answer(self, request: Request, key: str) -> Response:
        caller = self._services.caller(request)
        wanted = self._find(request, caller, key)
        if not wanted.decision.allowed:
            raise _refused(wanted)
        free = wanted.facts.exposed(Aspect.DATA)
        if free and request.query_params.get("copy") not in ("1", "true"):
            return self._elsewhere(request, wanted)
        if wanted.download is None:
            raise Problem(
                404,
                vi="Bản phân phối này không có tệp để tải, chỉ có địa chỉ truy cập.",
                en="This distribution has no file to download, only an address of access.",
                access=safe_url(wanted.access),
            )
        if free:
            return self._copy(request, caller, wanted, self._kept)
        with self._services.ledger.write() as connection:
            audit.pulled(
                connection,
                caller.name,
                wanted.uid,
                agency=getattr(caller, "agency", None),
                subject=wanted.iri,
                rule=wanted.decision.rule,
                method=request.method,
            )
        return self._copy(request, caller, wanted, self._brought)

    def _find(self, request: Request, caller: Caller, key: str) -> _Wanted:
        view = self._services.view(request)
        place = place_of_distribution(self._services, view, key)
        if place is None:
            raise Problem(404)
        with self._services.ledger.read() as connection:
            found = records.find(connection, view, place.uid)
            if not isinstance(found, records.Entry):
                raise Problem(404)
            record_id = connection.execute(select(record.c.id).where(record.c.uid == found.uid)).scalar_one()
            shown = graph_of(connection, record_id, view)
            facts = access.facts_of(connection, record_id)
            if shown is None:
                raise Problem(404)
            nodes = Nodes(shown, "vi")
            decision = grants.policy(connection).decide(caller, facts, Aspect.DATA, stamp())
        return _Wanted(
            record_id,
            found.uid,
            found.source_id,
            place.iri,
            nodes.address(place.iri, "dcat:downloadURL"),
            nodes.address(place.iri, "dcat:accessURL"),
            _media_type(nodes, place.iri),
            facts,
            decision,
        )

    def _elsewhere(self, request: Request, wanted: _Wanted) -> Response:
        target = safe_url(wanted.download) or safe_url(wanted.access)
        if target is None:
            raise Problem(
                404,
                vi="Bản phân phối này không có địa chỉ web dùng được.",
                en="This distribution has no usable web address.",
            )
        return RedirectResponse(target, 302, self._services.headers(request, None))

    def _kept(self, wanted: _Wanted) -> Copy:
        """The copy of open data that is kept; nothing is fetched for anybody who asks."""
        found = self._held(wanted)
        if found is None:
            raise Problem(404, vi="Chưa có bản lưu của tệp này.", en="No copy of this file is kept.")
        return found

    def _held(self, wanted: _Wanted) -> Copy | None:
        with self._services.ledger.read() as connection:
            found = find_copy(connection, wanted.record_id, str(wanted.download))
        return found if found is not None and self._archive.holds(found.digest, found.size) else None

    def _brought(self, wanted: _Wanted) -> Copy:
        try:
            with self._services.ledger.read() as connection:
                source = ledger_sources.get(connection, wanted.source_id).config
        except UnknownSource:
            return self._left(wanted)
        try:
            return bring(self._services.home, source, wanted.record_id, str(wanted.download))
        except HarvestError as error:
            _LOG.warning("data of %s: %s", wanted.uid, error)
            kept = self._held(wanted)
            # What another hub refuses, its owner took back: no copy may outlive that.
            gone = isinstance(error, Missing) or (source.kind == PEER_KIND and isinstance(error, Denied))
            if kept is None or gone:
                raise Problem(
                    502,
                    vi="Nguồn của tệp này hiện không cung cấp được dữ liệu, và chưa có bản lưu.",
                    en="The source of this file does not give it at the moment, and no copy is kept.",
                    headers={"Retry-After": "300"},
                ) from None
            return kept

    def _left(self, wanted: _Wanted) -> Copy:
        """What is kept of a file whose source was removed here. Nothing of another hub's: its owner can take it back
        there, and there is nobody any more whom this hub would ask."""
        kept = self._held(wanted)
        with self._services.ledger.read() as connection:
            kind = ledger_sources.kind_of(connection, wanted.source_id)
        if kept is None or kind == PEER_KIND:
            raise Problem(
                410,
                vi="Nguồn của tệp này đã bị gỡ khỏi cổng, nên không còn lấy được dữ liệu.",
                en="The source of this file was removed from this hub, so the data can no longer be had.",
            )
        return kept

    def _copy(self, request: Request, caller: Caller, wanted: _Wanted, obtain: Callable[[_Wanted], Copy]) -> Response:
        done = self._slot(caller.name)
        try:
            response = copy_answer(request, self._archive, obtain(wanted), wanted.media_type, done)
        except BaseException:
            done()
            raise
        for header, value in self._services.headers(request, None).items():
            response.headers.setdefault(header, value)
        if not wanted.facts.exposed(Aspect.DATA):
            response.headers["Cache-Control"] = "private, no-cache"
        return response

    def _slot(self, name: str) -> Callable[[], None]:
        """Take one of the caller's places; what is returned gives it back, once. Raises `Problem` 429."""
        with self._lock:
            if self._given[name] >= _AT_ONCE:
                raise Problem(429, headers={"Retry-After": "5"})
            self._given[name] += 1
        left = [name]

        def done() -> None:
            with self._lock:
                if left:
                    left.clear()
                    self._given[name] -= 1
                    if self._given[name] <= 0:
                        del self._given[name]

        return done


def _media_type(nodes: Nodes, iri: str) -> str | None:
    link = nodes.link(iri, "dcat:mediaType")
    prefix = "https://www.iana.org/assignments/media-types/"
    plain = link.replace("http://", "https://", 1) if link else ""
    return plain.removeprefix(prefix) if plain.startswith(prefix) else None


def _refused(wanted: _Wanted) -> Problem:
    return Problem(
        403,
        vi=f"{wanted.decision.vi} Cơ quan có thể gửi yêu cầu chia sẻ dữ liệu tại /api/v1/access/requests.",
        en=f"{wanted.decision.en} An agency can ask for the data at /api/v1/access/requests.",
        rule=wanted.decision.rule,
        record=wanted.uid,
        request="/api/v1/access/requests",
    )
