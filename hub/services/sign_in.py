"""Signing in with a browser: by a provider of identities (OpenID Connect) or with a token of the hub.

    GET  /sign-in                     the page: providers, and a field for a token
    POST /sign-in                     a session for the holder of a token
    GET  /sign-in/{provider}          to the provider
    GET  /sign-in/{provider}/return   back from it
    POST /sign-out

A session is a caller like any other: the access policy decides what it may.
"""

from __future__ import annotations

import logging
from dataclasses import asdict
from typing import Final
from urllib.parse import parse_qs

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from hub import tokens
from hub.identity import sessions
from hub.identity.keys import BadSeal, SigningKey, signing_key
from hub.identity.openid import Attempt, BadIdentity, OpenId, ProviderSilent
from hub.ledger import audit
from hub.services._browser import (
    ATTEMPT,
    SESSION,
    cookie_of,
    drop_cookie,
    local_path,
    set_cookie,
    trusted_origin,
)
from hub.services.context import Services
from hub.services.pages import page
from hub.services.problems import Problem

__all__ = ["routes"]

_LOG = logging.getLogger("hub.sign_in")
_PRIVATE: Final = {"Cache-Control": "no-store"}
_PURPOSE: Final = "sign-in"
_MINUTES: Final = 600
_FORM_BYTES: Final = 8192


def routes(services: Services) -> list[BaseRoute]:
    """`/sign-in`, `/sign-out`."""
    made = _SignIn(services)
    return [
        Route("/sign-in", made.page, methods=["GET"]),
        Route("/sign-in", made.with_token, methods=["POST"]),
        Route("/sign-in/{provider}", made.begin, methods=["GET"]),
        Route("/sign-in/{provider}/return", made.finish, methods=["GET"]),
        Route("/sign-out", made.sign_out, methods=["POST"]),
    ]


class _SignIn:
    def __init__(self, services: Services) -> None:
        self._services = services

    def page(self, request: Request) -> Response:
        """Ways to sign in, or who is signed in."""
        secret = cookie_of(request, SESSION)
        found = None
        if secret:
            with self._services.ledger.read() as connection:
                found = sessions.find(connection, secret, self._services.identities().person)
        response = page(
            self._services,
            request,
            "sign_in.html",
            providers={name: one.provider for name, one in self._services.providers().items()},
            then=local_path(request.query_params.get("then")),
            session=found,
        )
        response.headers["Cache-Control"] = "no-store"
        return response

    async def with_token(self, request: Request) -> Response:
        """A session for whoever shows a valid token."""
        if not trusted_origin(request):
            raise _foreign()
        form = await _form(request)
        return await run_in_threadpool(self._with_token, request, form)

    def _with_token(self, request: Request, form: dict[str, str]) -> Response:
        with self._services.ledger.write() as connection:
            token = tokens.verify(connection, form.get("token", "").strip())
            if token is None:
                raise Problem(401)
            secret = sessions.begin_with_token(connection, token)
            detail = {"by": "token"}
            audit.append(
                connection,
                actor=token.name,
                action="session.begin",
                subject=token.id,
                detail=detail,
                agency=token.agency,
            )
        return self._signed_in(request, secret, local_path(form.get("then")))

    def begin(self, request: Request) -> Response:
        """Send the browser to its provider."""
        provider = self._provider(request)
        try:
            address, attempt = provider.begin(
                self._return_address(provider), local_path(request.query_params.get("then"))
            )
        except ProviderSilent as error:
            raise _silent(provider, error) from None
        response = RedirectResponse(address, 303, headers=_PRIVATE)
        set_cookie(request, response, ATTEMPT, self._key().seal(_PURPOSE, asdict(attempt)), _MINUTES)
        return response

    def finish(self, request: Request) -> Response:
        """Take the browser back, and find out who it is."""
        provider = self._provider(request)
        try:
            attempt = Attempt(**self._key().unseal(_PURPOSE, cookie_of(request, ATTEMPT) or ""))
        except BadSeal:
            attempt = None
        if attempt is None or attempt.provider != provider.name:
            raise Problem(
                400,
                vi="Lần đăng nhập này đã quá hạn hoặc bắt đầu ở trình duyệt khác. Hãy đăng nhập lại.",
                en="This sign-in has expired or was begun in another browser. Sign in again.",
            )
        try:
            vouched = provider.finish(attempt, dict(request.query_params), self._return_address(provider))
        except ProviderSilent as error:
            raise _silent(provider, error) from None
        except BadIdentity as error:
            _LOG.warning("sign-in by %s refused: %s", provider.name, error)
            raise Problem(
                403,
                vi="Không đăng nhập được: nhà cung cấp không xác nhận, hoặc tài khoản chưa được cấp quyền ở đây.",
                en="Not signed in: the provider did not confirm it, or this account has no right here.",
            ) from None
        with self._services.ledger.write() as connection:
            secret = sessions.begin_by_provider(connection, vouched, provider.name)
            detail = {"by": "openid", "role": vouched.person.role.value}
            audit.append(
                connection,
                actor=vouched.name,
                action="session.begin",
                subject=provider.name,
                detail=detail,
                agency=vouched.person.agency,
            )
        response = self._signed_in(request, secret, attempt.then)
        drop_cookie(request, response, ATTEMPT)
        return response

    def sign_out(self, request: Request) -> Response:
        """End the session."""
        secret = cookie_of(request, SESSION)
        if not trusted_origin(request, secret):
            raise _foreign()
        if secret:
            with self._services.ledger.write() as connection:
                sessions.end(connection, secret)
        response = RedirectResponse("/", 303, headers={**_PRIVATE, "Clear-Site-Data": '"cache"'})
        drop_cookie(request, response, SESSION)
        return response

    def _signed_in(self, request: Request, secret: str, then: str) -> Response:
        response = RedirectResponse(then, 303, headers=_PRIVATE)
        # A fresh secret at every sign-in: a session planted before it is worth nothing.
        set_cookie(request, response, SESSION, secret, int(sessions.LIFETIME.total_seconds()))
        return response

    def _provider(self, request: Request) -> OpenId:
        found = self._services.providers().get(request.path_params["provider"])
        if found is None:
            raise Problem(404)
        return found

    def _return_address(self, provider: OpenId) -> str:
        return f"{self._services.settings.base}sign-in/{provider.name}/return"

    def _key(self) -> SigningKey:
        return signing_key(self._services.home)


async def _form(request: Request) -> dict[str, str]:
    body = await request.body()
    if len(body) > _FORM_BYTES:
        raise Problem(413)
    try:
        fields = parse_qs(body.decode("utf-8"), keep_blank_values=True)
    except (UnicodeDecodeError, ValueError):
        raise Problem(400) from None
    return {name: values[-1] for name, values in fields.items()}


def _foreign() -> Problem:
    return Problem(
        403,
        vi="Yêu cầu này không đến từ một trang của cổng dữ liệu.",
        en="This request was not made by a page of this hub.",
    )


def _silent(provider: OpenId, error: ProviderSilent) -> Problem:
    _LOG.warning("provider %s: %s", provider.name, error)
    return Problem(
        503,
        vi="Nhà cung cấp đăng nhập hiện không trả lời. Hãy thử lại sau.",
        en="The sign-in provider does not answer at the moment. Try again later.",
        headers={"Retry-After": "30"},
    )
