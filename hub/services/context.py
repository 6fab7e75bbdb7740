"""What every service is handed: the home, who is calling, and how far an answer reflects the log.

A service module has `routes(services: Services) -> list[BaseRoute]` and one entry point of group
`hub.services`. It learns the caller from `services.caller(request)` (a token that does not hold is a 401) or
from `services.lenient_caller(request)` (it counts as no token, as in CKAN), and finishes answers with
`services.finish`, so that position, validators, caching and `Vary` are the same everywhere.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from email.utils import format_datetime
from hashlib import sha256
from ipaddress import ip_address
from typing import Final

from prometheus_client import CollectorRegistry
from sqlalchemy import Connection, func, select
from starlette.requests import HTTPConnection, Request
from starlette.responses import Response

from hub import tokens
from hub.clock import now, parse_stamp
from hub.home import Home, HubSettings
from hub.identity import sessions
from hub.identity.openid import BadIdentity, OpenId, ProviderSilent, openid_of
from hub.identity.providers import Providers
from hub.ledger import log
from hub.ledger.engine import Ledger
from hub.ledger.schema import change, record
from hub.policy import (
    Administrator,
    AgencyCaller,
    Anybody,
    Caller,
    Steward,
    View,
    may_administer,
    may_write,
    view_of,
)
from hub.policy.conditions import matched
from hub.services._browser import SESSION, cookie_of, trusted_origin
from hub.services.negotiation import http_date, require_match
from hub.services.problems import Problem

__all__ = [
    "POSITION", "BadToken", "Reflected", "Services", "credential", "etag_of", "not_modified", "public_base",
    "reflected",
]  # fmt: skip

POSITION: Final = "X-Hub-Position"
"""Response header: number of the last change that this answer reflects, counted among those the caller may see."""

_CREDENTIAL_HEADERS: Final = ("Authorization", "X-CKAN-API-Key")


class BadToken(Problem):
    """A credential was shown that opens nothing: unknown, expired, revoked or unreadable."""

    def __init__(self) -> None:
        super().__init__(
            401,
            vi="Mã truy cập (token) không đúng, đã hết hạn hoặc đã bị thu hồi.",
            en="The token is unknown, expired or revoked.",
        )


def credential(headers: HTTPConnection) -> str | None:
    """The token that a request shows, None where it shows none; raises `BadToken` for an unreadable one.

    Taken as `Bearer`, bare in `Authorization` (CKAN's way), as the password of `Basic`, and from
    `X-CKAN-API-Key`; never from the address, which ends up in logs.
    """
    shown = headers.headers.get("authorization", "").strip()
    if not shown:
        return headers.headers.get("x-ckan-api-key", "").strip() or None
    scheme, _, rest = shown.partition(" ")
    match scheme.lower(), rest.strip():
        case _, "":
            return shown
        case "bearer" | "token", token:
            return token
        case "basic", encoded:
            return _basic_password(encoded)
        case _:
            raise BadToken


def _basic_password(encoded: str) -> str:
    try:
        decoded = base64.b64decode(encoded, validate=True).decode("utf-8")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        raise BadToken from None
    password = decoded.partition(":")[2]
    if not password:
        raise BadToken
    return password


@dataclass(frozen=True, slots=True)
class Reflected:
    """How far an answer reflects the log, as one view may know it.

    `number` counts the changes visible to the view up to the position (for holders of a token: the log's own
    number), `at` is when the last of them was made (a stamp; None before the first). `seq` is the log's own
    number, for further queries at the same position; it is never shown to anybody without a token.
    """

    number: int
    at: str | None
    seq: int

    @property
    def undated(self) -> Reflected:
        """For answers that also tell what changes without an entry in the log (titles of sources and organizations):
        they have an entity tag and no date."""
        return replace(self, at=None)


def reflected(connection: Connection, view: View, seq: int | None = None) -> Reflected:
    """What position `seq` (a projection's cursor; default: the ledger's end) looks like in a view."""
    if seq is None:
        seq = log.position(connection).seq
    row = connection.execute(
        select(change.c.seq, change.c.public_seq, change.c.at)
        .where(change.c.seq <= seq)
        .order_by(change.c.seq.desc())
        .limit(1)
    ).one_or_none()
    if row is None:
        return Reflected(0, None, seq)
    if view is View.ALL:
        return Reflected(row.seq, row.at, seq)
    if view.is_granted:
        return _reflected_granted(connection, view, seq, row.public_seq)
    if row.public_seq == 0:
        return Reflected(0, None, seq)
    # Entries that nobody sees repeat the number of the last visible one, so the first of that number is it.
    at = connection.scalar(
        select(change.c.at).where(change.c.public_seq == row.public_seq).order_by(change.c.seq).limit(1)
    )
    return Reflected(row.public_seq, at, seq)


def _reflected_granted(connection: Connection, view: View, seq: int, public: int) -> Reflected:
    # What anybody can see, and what only this view could: entries about records that its rules name, in which nothing
    # public changed and the record's own content did.
    own = (
        select(func.count(), func.max(change.c.at))
        .select_from(change)
        .join(record, record.c.id == change.c.record_id)
        .where(
            change.c.seq <= seq,
            matched(view),
            change.c.own,
            change.c.before.is_distinct_from(change.c.after),
            change.c.public_before.is_not_distinct_from(change.c.public_after),
        )
    )
    count, latest = connection.execute(own).one()
    seen = None
    if public:
        seen = connection.scalar(
            select(change.c.at).where(change.c.public_seq == public).order_by(change.c.seq).limit(1)
        )
    # A grant that starts or ends changes what is seen without an entry in the log.
    at = max((one for one in (latest, seen, view.since) if one is not None), default=None)
    return Reflected(public + count, at, seq)


_HOST: Final = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::(?P<port>[0-9]{1,5}))?")


def public_base(request: HTTPConnection) -> str:
    """Where the addresses in an answer start, ending in a slash: the configured `base`.

    Where none is configured it is the address that was asked, as long as that is this server's own: loopback, or what
    its socket is bound to. The word of a stranger (`Host: elsewhere.example`) never becomes the catalog's address.
    IRIs are not made with this but with `settings.base`: they are the same whoever asks.
    """
    services: Services = request.app.state.services
    settings = services.settings
    if "base" in settings.model_fields_set:
        return settings.base
    asked = _HOST.fullmatch(request.headers.get("host", ""))
    if asked is None or not _is_own(request, asked["name"].strip("[]").lower(), asked["port"]):
        return settings.base
    root = request.scope.get("root_path", "").rstrip("/")
    return f"{request.url.scheme}://{asked[0].lower()}{root}/"


def _is_own(request: HTTPConnection, name: str, port: str | None) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        if ip_address(name).is_loopback:
            return True
    except ValueError:
        pass  # a name
    bound, number = request.scope.get("server") or ("", None)
    usual = 443 if request.url.scheme in ("https", "wss") else 80
    return name == str(bound).lower() and int(port or usual) == (number or usual)


def etag_of(*parts: object) -> str:
    """A strong entity tag out of everything that the bytes depend on."""
    return '"' + sha256("\n".join(map(str, parts)).encode("utf-8", "replace")).hexdigest()[:32] + '"'


def _http_moment(at: str) -> datetime:
    # Rounded up to the second: what changed later within it must not look unchanged.
    moment = parse_stamp(at)
    return moment if moment.microsecond == 0 else moment.replace(microsecond=0) + timedelta(seconds=1)


def not_modified(request: Request, etag: str | None, at: str | None) -> bool:
    """Whether the caller's copy is still good (RFC 9110, section 13.2.2: If-None-Match outranks If-Modified-Since)."""
    if request.method not in ("GET", "HEAD"):
        return False
    wanted = request.headers.get("if-none-match")
    if wanted is not None:
        if etag is None:
            return False
        tags = [tag.strip().removeprefix("W/") for tag in wanted.split(",")]
        return "*" in tags or etag.removeprefix("W/") in tags
    moment = http_date(request.headers.get("if-modified-since"))
    if moment is None or at is None:
        return False
    return _http_moment(at) <= moment <= now()


def _shows_credential(request: HTTPConnection) -> bool:
    """Whether the answer depends on who asks. Then it has an entity tag and no date: grants and tokens begin and end,
    agencies succeed each other and records change hands without any entry in the log that could be its date."""
    return bool(cookie_of(request, SESSION)) or any(request.headers.get(name) for name in _CREDENTIAL_HEADERS)


@dataclass(frozen=True)
class Services:
    """The hub as its services see it."""

    home: Home
    registry: CollectorRegistry = field(default_factory=CollectorRegistry)
    """Where a service registers its own metrics; only holders of a token read them at `/metrics`."""
    _shared: dict[str, object] = field(default_factory=dict, init=False, repr=False, compare=False)

    def shared(self, name: str, make: Callable[[], object]) -> object:
        """What several services use together (such as the reader of the search index), made when first asked for."""
        if name not in self._shared:
            self._shared.setdefault(name, make())
        return self._shared[name]

    @property
    def ledger(self) -> Ledger:
        """The open ledger."""
        return self.home.ledger

    @property
    def settings(self) -> HubSettings:
        """What `hub.yaml` says."""
        return self.home.settings

    def caller(self, request: HTTPConnection) -> Caller:
        """Who is calling; raises `BadToken` (401) when a token is shown that does not hold.

        One indexed query when a token is shown, none otherwise; asked once per request.
        """
        known = request.scope.setdefault("hub.caller", None)
        if known is None:
            known = request.scope["hub.caller"] = self._identify(request)
        if isinstance(known, Problem):
            raise known
        assert isinstance(known, Anybody | Administrator | Steward | AgencyCaller)
        return known

    def _identify(self, request: HTTPConnection) -> Caller | Problem:
        try:
            secret = credential(request)
        except BadToken as error:
            return error
        if secret is None:
            return self._signed_in(request)
        if secret.startswith("eyJ") and secret.count(".") == 2 and self.providers():
            return self._machine(secret)
        with self.ledger.read() as connection:
            token = tokens.verify(connection, secret)
        return token.caller if token else BadToken()

    def _signed_in(self, request: HTTPConnection) -> Caller:
        """Who the browser's session belongs to. A request that another site made it send carries no session."""
        secret = cookie_of(request, SESSION)
        if not secret or not trusted_origin(request, secret):
            return Anybody()
        with self.ledger.read() as connection:
            found = sessions.find(connection, secret, self.identities().person)
        return found.caller if found else Anybody()

    def _machine(self, secret: str) -> Caller | Problem:
        """The agency whose client shows a provider's access token."""
        provider = openid_of(self.providers().values(), secret)
        if provider is None:
            return BadToken()
        try:
            client, machine = provider.machine(secret)
        except BadIdentity:
            return BadToken()
        except ProviderSilent:
            return Problem(503, headers={"Retry-After": "30"})
        return AgencyCaller(machine.agency, f"{provider.name}:{client}", frozenset(machine.scopes))

    def identities(self) -> Providers:
        """Who may sign in, as `hub.yaml` says now."""
        found = self.shared("openid", lambda: Providers(self.home))
        assert isinstance(found, Providers)
        return found

    def providers(self) -> Mapping[str, OpenId]:
        """Providers of identities, by name."""
        return self.identities().current()

    def lenient_caller(self, request: HTTPConnection) -> Caller:
        """Who is calling; a token that does not hold counts as none, as CKAN has it."""
        try:
            return self.caller(request)
        except Problem:
            return Anybody()

    def writer(self, request: HTTPConnection, owners: frozenset[str] | None = None) -> Administrator | Steward:
        """Who may change the hub, or with `owners` what these agencies own; raises `Problem` 401 for a caller without
        a token, 403 for one whose token does not reach so far."""
        caller = self.caller(request)
        if isinstance(caller, Administrator | Steward) and may_write(caller, owners):
            return caller
        raise Problem(401 if isinstance(caller, Anybody) else 403)

    def administrator(self, request: HTTPConnection) -> Administrator:
        """Who may change policy itself; raises `Problem` 401 or 403 for anybody else."""
        caller = self.caller(request)
        if isinstance(caller, Administrator) and may_administer(caller):
            return caller
        raise Problem(401 if isinstance(caller, Anybody) else 403)

    def view(self, request: HTTPConnection) -> View:
        """What the caller may see now; raises `BadToken`. Asked once per request."""
        return self.view_of(self.caller(request), request)

    def view_of(self, caller: Caller, request: HTTPConnection | None = None) -> View:
        """What a caller may see now: what it was granted is read from the ledger."""
        kept = request.scope.get("hub.view") if request is not None else None
        if isinstance(kept, View):
            return kept
        if isinstance(caller, Anybody | Administrator):
            view = view_of(caller)
        else:
            with self.ledger.read() as connection:
                view = view_of(caller, connection)
        if request is not None:
            request.scope["hub.view"] = view
        return view

    def reflected(self, view: View, seq: int | None = None) -> Reflected:
        """`reflected` on a connection of its own. A service that reads the ledger uses its own transaction instead."""
        with self.ledger.read() as connection:
            return reflected(connection, view, seq)

    def headers(
        self, request: HTTPConnection, at: Reflected | None, *, etag: str | None = None, vary: Sequence[str] = ()
    ) -> dict[str, str]:
        """Headers of an answer: position, validators, caching by caller, `Vary` (always by credentials)."""
        shown = _shows_credential(request)
        headers = {
            "Cache-Control": "private, no-cache" if shown else "public, no-cache",
            "Vary": ", ".join(dict.fromkeys([*vary, *_CREDENTIAL_HEADERS, "Cookie"])),
        }
        if at is not None:
            headers[POSITION] = str(at.number)
            if not shown and at.at is not None and (moment := _http_moment(at.at)) <= now():
                headers["Last-Modified"] = format_datetime(moment, usegmt=True)
        if etag is not None:
            headers["ETag"] = etag
        return headers

    def unchanged(
        self, request: Request, at: Reflected | None, *, etag: str | None = None, vary: Sequence[str] = ()
    ) -> Response | None:
        """The 304 for a caller whose copy is still good, else None. Ask before doing the work. Raises `Problem` 412
        for who wants an answer only while it is the one that they know."""
        modified = None if at is None or _shows_credential(request) else at.at
        if request.method in ("GET", "HEAD"):
            require_match(request, etag, _http_moment(modified) if modified else None)
        if not not_modified(request, etag, modified):
            return None
        return Response(status_code=304, headers=self.headers(request, at, etag=etag, vary=vary))

    def finish(
        self,
        request: Request,
        response: Response,
        at: Reflected | None,
        *,
        etag: str | None = None,
        vary: Sequence[str] = (),
    ) -> Response:
        """Put the common headers on an answer; those that it already has stay."""
        for name, value in self.headers(request, at, etag=etag, vary=vary).items():
            if name not in response.headers:
                response.headers[name] = value
        return response
