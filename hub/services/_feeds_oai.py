"""OAI-PMH 2.0 at `/oai`: what the caller may see, records that are gone included, in lists that lose nothing.

A list goes by the number of each record's last event in the caller's feed. A record that changes while a list is
pulled moves to its end, so nothing is passed over; the resumption token carries all there is to know, so it
outlives a restart of the hub. Deleted records are told of for ever (`deletedRecord` is `persistent`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final, cast
from urllib.parse import parse_qsl, urlsplit

from lxml import etree
from sqlalchemy import Connection
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from hub.clock import now, stamp
from hub.identity.keys import BadSeal, signing_key
from hub.ledger import blobs
from hub.services import _feeds_sets as sets
from hub.services._disclosure import disclose
from hub.services._feeds_access import email_of, feed_of_caller, is_domain, position_of
from hub.services._feeds_log import PUBLIC_FEED, Event, Feed, Head
from hub.services._feeds_oai_dc import FORMATS, RDF_SCHEMA, Format, clean
from hub.services._feeds_oai_request import Asked, OaiError, Range, Verb, read_request
from hub.services.context import Reflected, Services, etag_of, public_base
from vocab.graph import Graph

__all__ = ["oai_routes"]

_PAGE: Final = 100
_SETS: Final = 1000
_LONGEST: Final = 65_536
_OAI: Final = "http://www.openarchives.org/OAI/2.0/"
_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance"
_PREFIXES: Final[Any] = {None: _OAI, "xsi": _XSI}
_LOCATION: Final = f"{_OAI} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"
_OVERLAP: Final = timedelta(seconds=10)
"""How long a change may take from its time to being seen; the times of answers stay that far behind, because
harvesters ask next for what changed since then."""
_UID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


def oai_routes(services: Services) -> list[BaseRoute]:
    """The protocol's one address."""
    provider = _Provider(services)
    return [
        Route("/oai", provider.answer, methods=["GET", "POST"], name="oai"),
        Route("/oai/rdf.xsd", provider.schema, name="oai_rdf_schema"),
    ]


@dataclass(frozen=True, slots=True)
class _State:
    """Where a list stands: what was asked, the last number that was given, how many came before, of how many."""

    prefix: str
    range: Range
    set: str | None
    after: int = 0
    given: int = 0
    total: int | None = None


class _Provider:
    """The endpoint."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._sets = sets.KnownSets(services.ledger)

    async def answer(self, request: Request) -> Response:
        """GET, or POST of a form."""
        raw: bytes = request.scope["query_string"]
        # What the address holds may be no text at all: nothing else that reads it may fail on that.
        request.scope["query_string"] = raw.decode("ascii", "replace").encode("ascii", "replace")
        if request.method == "POST":
            raw = await request.body()
        return await run_in_threadpool(self._answer, request, raw)

    def schema(self, request: Request) -> Response:
        """The XML Schema that records in `dcat_ap` name."""
        etag = etag_of(RDF_SCHEMA)
        if (same := self._services.unchanged(request, None, etag=etag)) is not None:
            return same
        response = Response(RDF_SCHEMA, headers={"Content-Type": "application/xml"})
        return self._services.finish(request, response, None, etag=etag)

    def _set_of(self, asked: Asked, feed: Feed) -> str | None:
        """The set that a list is narrowed to, from the arguments or the token."""
        token = asked.arguments.get("resumptionToken")
        if token is None:
            return asked.arguments.get("set")
        try:
            found: str | None = signing_key(self._services.home).unseal(_purpose(asked.verb, feed), token).get("s")
        except BadSeal:
            return None
        return found

    def _answer(self, request: Request, raw: bytes) -> Response:
        feed, view = feed_of_caller(self._services, request), self._services.view(request)
        address = f"{public_base(request)}oai"
        root = etree.Element(f"{{{_OAI}}}OAI-PMH", nsmap=_PREFIXES)
        root.set(f"{{{_XSI}}}schemaLocation", _LOCATION)
        asked: Asked | None = None
        try:
            asked = read_request(_pairs(raw))
            if asked.verb is Verb.LIST_SETS or self._set_of(asked, feed):
                self._sets.refresh(feed)
            with self._services.ledger.read() as connection:
                head = feed.head(connection)
                at = position_of(connection, feed, view, head)
                answering = _Answering(self._services, connection, feed, head, address, self._sets)
                content = answering.content(asked)
            if feed is not PUBLIC_FEED:
                disclose(self._services, request, "oai", (one.uid for one in answering.given if one.after is not None))
        except OaiError as error:
            with self._services.ledger.read() as connection:
                head = feed.head(connection)
                at = position_of(connection, feed, view, head)
            content = etree.Element(f"{{{_OAI}}}error", code=error.code)
            content.text = clean(error.words)
            asked = asked if error.told else None
        _sub(root, "responseDate", _answered(head))
        about = _sub(root, "request", address)
        for name, value in ({"verb": asked.verb.value, **asked.arguments} if asked else {}).items():
            about.set(name, clean(value))
        root.append(content)
        body = etree.tostring(root, xml_declaration=True, encoding="UTF-8")
        response = Response(body, headers={"Content-Type": "text/xml; charset=utf-8"})
        # No validators: the time of the answer stands in it, so no two are the same.
        return self._services.finish(request, response, Reflected(at.number, None, 0))


def _pairs(raw: bytes) -> list[tuple[str, str]]:
    """The arguments; raises `OaiError`."""
    if len(raw) > _LONGEST:
        raise OaiError("badArgument", f"the arguments are longer than {_LONGEST} bytes")
    try:
        return parse_qsl(raw.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=100)
    except ValueError:
        raise OaiError("badArgument", "the arguments are not an encoded form in UTF-8") from None


def _purpose(verb: Verb, feed: Feed) -> str:
    return f"oai {verb.value} {feed.key}"


def _sub(parent: etree._Element, name: str, text: str | None = None, **attributes: str) -> etree._Element:
    element = etree.SubElement(parent, f"{{{_OAI}}}{name}", attributes)
    element.text = clean(text) if text is not None else None
    return element


def _second(at: str) -> str:
    return f"{at[:19]}Z"


def _answered(head: Head) -> str:
    """The time of an answer: not after anything that could still appear with an earlier time."""
    moment = _second(stamp(now() - _OVERLAP))
    return max(moment, _second(head.at)) if head.at else moment


class _Answering:
    """One request, on one state of the ledger."""

    def __init__(
        self, services: Services, connection: Connection, feed: Feed, head: Head, address: str, known: sets.KnownSets
    ) -> None:
        self._services, self._connection, self._feed, self._head = services, connection, feed, head
        self._address, self._known = address, known
        self._key = signing_key(services.home)
        self.given: list[Event] = []
        """What the answer tells of, in full or by its header."""
        self._prefix = f"oai:{urlsplit(services.settings.base).hostname or 'localhost'}:"

    def content(self, asked: Asked) -> etree._Element:
        """The element that answers; raises `OaiError`."""
        match asked.verb:
            case Verb.IDENTIFY:
                return self._identify()
            case Verb.LIST_METADATA_FORMATS:
                return self._formats(asked)
            case Verb.LIST_SETS:
                return self._list_sets(asked)
            case Verb.GET_RECORD:
                return self._record(asked)
            case Verb.LIST_IDENTIFIERS | Verb.LIST_RECORDS:
                return self._list(asked)

    def _identify(self) -> etree._Element:
        settings = self._services.settings
        first = self._feed.first_at(self._connection)
        host = urlsplit(settings.base).hostname or ""
        known = is_domain(host)
        root = etree.Element(f"{{{_OAI}}}Identify")
        _sub(root, "repositoryName", settings.title)
        _sub(root, "baseURL", self._address)
        _sub(root, "protocolVersion", "2.0")
        _sub(root, "adminEmail", email_of(settings))
        _sub(root, "earliestDatestamp", _second(first or stamp()))
        _sub(root, "deletedRecord", "persistent")
        _sub(root, "granularity", "YYYY-MM-DDThh:mm:ssZ")
        _sub(root, "compression", "gzip")
        if known and first:
            self._scheme(_sub(root, "description"), host)
        return root

    def _scheme(self, description: etree._Element, host: str) -> None:
        space = "http://www.openarchives.org/OAI/2.0/oai-identifier"
        root = etree.SubElement(description, f"{{{space}}}oai-identifier", nsmap=cast(Any, {None: space}))
        root.set(f"{{{_XSI}}}schemaLocation", f"{space} {space}.xsd")
        facts = (
            ("scheme", "oai"),
            ("repositoryIdentifier", host),
            ("delimiter", ":"),
            ("sampleIdentifier", f"oai:{host}:00000000-0000-5000-8000-000000000000"),
        )
        for name, text in facts:
            etree.SubElement(root, f"{{{space}}}{name}").text = text

    def _formats(self, asked: Asked) -> etree._Element:
        if "identifier" in asked.arguments:
            self._event(asked.arguments["identifier"])
        root = etree.Element(f"{{{_OAI}}}ListMetadataFormats")
        for one in FORMATS.values():
            described = _sub(root, "metadataFormat")
            _sub(described, "metadataPrefix", one.prefix)
            _sub(described, "schema", one.schema_at(self._address))
            _sub(described, "metadataNamespace", one.namespace)
        return root

    def _event(self, identifier: str) -> Event:
        uid = identifier.removeprefix(self._prefix)
        event = None
        if identifier.startswith(self._prefix) and _UID.fullmatch(uid):
            event = self._feed.latest_of(self._connection, uid)
        if event is None:
            raise OaiError("idDoesNotExist", f"there is no record {identifier[:200]!r}")
        return event

    def _record(self, asked: Asked) -> etree._Element:
        event = self._event(asked.arguments["identifier"])
        format_ = _format(asked.arguments["metadataPrefix"])
        root = etree.Element(f"{{{_OAI}}}GetRecord")
        self.given.append(event)
        self._write(root, [event], format_)
        return root

    # --- lists

    def _list_sets(self, asked: Asked) -> etree._Element:
        after = ""
        if "resumptionToken" in asked.arguments:
            after = str(self._unsealed(asked).get("s", ""))
        found = [one for one in self._known.listed(self._connection, self._feed) if one.spec > after]
        root = etree.Element(f"{{{_OAI}}}ListSets")
        for one in found[:_SETS]:
            element = _sub(root, "set")
            _sub(element, "setSpec", one.spec)
            _sub(element, "setName", one.name)
        if len(found) > _SETS:
            token = self._key.seal(_purpose(asked.verb, self._feed), {"s": found[_SETS - 1].spec})
            _sub(root, "resumptionToken", token)
        elif after:
            _sub(root, "resumptionToken")
        return root

    def _list(self, asked: Asked) -> etree._Element:
        state = self._state(asked)
        format_ = _format(state.prefix)
        where = [sets.condition(self._feed, state.set)] if state.set else []
        bounds: dict[str, Any] = {"since": state.range.since, "before": state.range.before, "where": where}
        found = self._feed.latest(self._connection, after=state.after, limit=_PAGE + 1, **bounds)
        if not found and state.after:
            # What came next has changed since and left the range asked for. A list may not be empty: its last record
            # comes once more, as it is now, which a harvester has already.
            last = self._feed.events(self._connection, state.after - 1, 1)
            found = [one for event in last if (one := self._feed.latest_of(self._connection, event.uid)) is not None]
        if not found:
            raise OaiError("noRecordsMatch", "no record matches")
        root = etree.Element(f"{{{_OAI}}}{asked.verb.value}")
        given = found[:_PAGE]
        self.given += given
        self._write(root, given, format_ if asked.verb is Verb.LIST_RECORDS else None)
        more = len(found) > _PAGE
        if more or state.after:
            total = state.total
            if total is None:
                total = self._feed.count_latest(self._connection, **bounds)
            token = None
            if more:
                token = self._sealed(asked.verb, state, given[-1].number, state.given + len(given), total)
            _sub(root, "resumptionToken", token, completeListSize=str(max(total, state.given)), cursor=str(state.given))
        return root

    def _state(self, asked: Asked) -> _State:
        if "resumptionToken" not in asked.arguments:
            return _State(asked.arguments["metadataPrefix"], asked.range, asked.arguments.get("set"))
        held = self._unsealed(asked)
        return _State(held["p"], Range(held["f"], held["u"]), held["s"], held["n"], held["c"], held["t"])

    def _sealed(self, verb: Verb, state: _State, number: int, given: int, total: int) -> str:
        held = {
            "p": state.prefix, "f": state.range.since, "u": state.range.before, "s": state.set,
            "n": number, "c": given, "t": total,
        }  # fmt: skip
        return self._key.seal(_purpose(verb, self._feed), held)

    def _unsealed(self, asked: Asked) -> dict[str, Any]:
        try:
            return self._key.unseal(_purpose(asked.verb, self._feed), asked.arguments["resumptionToken"])
        except BadSeal:
            raise OaiError("badResumptionToken", "this hub gave no such token for this verb and caller") from None

    def _write(self, root: etree._Element, events: Sequence[Event], format_: Format | None) -> None:
        """Records in a format, or only their headers."""
        wanted = [digest for event in events if (digest := event.after or event.before)]
        graphs = blobs.get_blobs(self._connection, wanted)
        for event in events:
            record = root if format_ is None else _sub(root, "record")
            header = _sub(record, "header", **({"status": "deleted"} if event.after is None else {}))
            _sub(header, "identifier", f"{self._prefix}{event.uid}")
            _sub(header, "datestamp", _second(event.at))
            for spec in sets.sets_of(event, graphs):
                _sub(header, "setSpec", spec)
            if format_ is not None and event.after is not None:
                content = format_.write(event, Graph.from_bytes(graphs[event.after]), self._address)
                _sub(record, "metadata").append(content)


def _format(prefix: str) -> Format:
    if prefix not in FORMATS:
        raise OaiError("cannotDisseminateFormat", f"there is no format {prefix[:80]!r}; there are {', '.join(FORMATS)}")
    return FORMATS[prefix]
