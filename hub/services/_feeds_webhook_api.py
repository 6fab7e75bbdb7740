"""`/api/v1/webhooks`: an agency registers where it wants to be told of changes; the key is shown once."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Path
from fastapi.responses import Response
from pydantic import BaseModel, Field
from sqlalchemy import Connection
from starlette.requests import Request
from starlette.routing import BaseRoute

from hub import tokens
from hub.identity.keys import signing_key
from hub.ledger import audit
from hub.policy import AgencyCaller, Anybody, Caller
from hub.services import _feeds_webhooks as webhooks
from hub.services._api_forms import Listing
from hub.services._api_routes import ReadableRoute
from hub.services._feeds_agency import feed_of, owner_of
from hub.services._feeds_log import PUBLIC_FEED
from hub.services._feeds_webhooks import BadReceiver, Webhook
from hub.services.context import Services
from hub.services.problems import Problem

__all__ = ["webhook_routes"]

_Id = Annotated[str, Path(max_length=64, description="The webhook's id.")]


class Receiver(BaseModel):
    """What to register."""

    url: str = Field(max_length=2000, description="Where to send: an https address.")
    after: int | None = Field(
        None, ge=0, le=2**53, description="Number of the last event already known; default: the feed's last one now."
    )


def webhook_routes(services: Services) -> list[BaseRoute]:
    """Every address of webhooks."""
    router = APIRouter(prefix="/api/v1/webhooks", tags=["webhooks"], route_class=ReadableRoute)
    ledger = services.ledger

    @router.get("", summary="Your webhooks")
    def list_webhooks(request: Request) -> Listing:
        owner = _owner(services, request)
        with ledger.read() as connection:
            found = webhooks.listed(connection, owner)
        return Listing(total=len(found), items=[_form(one) for one in found])

    @router.post("", summary="Register an address; the signing key is shown this once", status_code=201)
    def create_webhook(request: Request, receiver: Receiver) -> dict[str, Any]:
        owner = _owner(services, request)
        caller = services.caller(request)
        feed = feed_of(ledger, caller)
        with ledger.write() as connection:
            if webhooks.count_of(connection, owner) >= webhooks.MOST:
                raise Problem(
                    409,
                    vi=f"Đã đủ {webhooks.MOST} webhook; hãy xoá bớt trước khi thêm.",
                    en=f"There are {webhooks.MOST} webhooks already; remove one first.",
                )
            if not any(_actor(caller) in (token.id, token.name) for token in tokens.listed(connection)):
                raise Problem(
                    403,
                    vi="Webhook phải được đăng ký bằng mã truy cập (token) của hệ thống này.",
                    en="A webhook is registered with an API token of this hub, and lives as long as that does.",
                )
            head = feed.head(connection).number
            after = head if receiver.after is None else min(receiver.after, head)
            try:
                made = webhooks.create(
                    connection, owner, _actor(caller), receiver.url, after,
                    allowed_hosts=services.settings.webhook_hosts,
                )  # fmt: skip
            except BadReceiver as error:
                raise Problem(422, vi=error.vi, en=error.en) from None
            _note(connection, caller, "webhook.create", made.id)
        return _form(made) | {"key": webhooks.secret_of(signing_key(services.home), made)}

    @router.get("/{webhook_id}", summary="One webhook, and how its receiver does")
    def show_webhook(request: Request, webhook_id: _Id) -> dict[str, Any]:
        with ledger.read() as connection:
            return _form(_found(connection, _owner(services, request), webhook_id))

    @router.delete("/{webhook_id}", summary="Remove a webhook", status_code=204)
    def remove_webhook(request: Request, webhook_id: _Id) -> Response:
        owner = _owner(services, request)
        with ledger.write() as connection:
            webhooks.remove(connection, _found(connection, owner, webhook_id).id)
            _note(connection, services.caller(request), "webhook.remove", webhook_id)
        return Response(status_code=204)

    @router.post("/{webhook_id}/enable", summary="Go on after it was disabled, from where it stopped")
    def enable_webhook(request: Request, webhook_id: _Id) -> dict[str, Any]:
        owner = _owner(services, request)
        with ledger.write() as connection:
            webhooks.enable(connection, _found(connection, owner, webhook_id).id)
            _note(connection, services.caller(request), "webhook.enable", webhook_id)
            return _form(_found(connection, owner, webhook_id))

    @router.post("/{webhook_id}/key", summary="Make a new signing key, shown this once; the old one ends now")
    def renew_key(request: Request, webhook_id: _Id) -> dict[str, Any]:
        owner = _owner(services, request)
        with ledger.write() as connection:
            webhooks.renew_key(connection, _found(connection, owner, webhook_id).id)
            _note(connection, services.caller(request), "webhook.key", webhook_id)
            made = _found(connection, owner, webhook_id)
        return _form(made) | {"key": webhooks.secret_of(signing_key(services.home), made)}

    return list(router.routes)


def _owner(services: Services, request: Request) -> str:
    caller = services.caller(request)
    if isinstance(caller, Anybody):
        raise Problem(401)
    owner = owner_of(caller)
    if owner == PUBLIC_FEED.key:
        raise Problem(403)
    return owner


def _actor(caller: Caller) -> str:
    return caller.token if isinstance(caller, AgencyCaller) else caller.name


def _found(connection: Connection, owner: str, id_: str) -> Webhook:
    found = webhooks.find(connection, owner, id_)
    if found is None:
        raise Problem(404)
    return found


def _note(connection: Connection, caller: Caller, action: str, id_: str) -> None:
    audit.append(connection, actor=caller.name, action=action, subject=f"webhook:{id_}")


def _form(one: Webhook) -> dict[str, Any]:
    """What its owner sees of it; never the key."""
    state = "disabled" if one.disabled else "failing" if one.failures else "active"
    return {
        "id": one.id,
        "url": one.url,
        "state": state,
        "created": one.created,
        "number": one.number,
        "failures": one.failures,
        "failing_since": one.failing_since,
        "next_attempt": one.next_attempt,
        "last_success": one.last_success,
        "last_error": one.last_error,
        "disabled": one.disabled,
        "reason": {"vi": one.reason_vi, "en": one.reason_en} if one.disabled else None,
    }
