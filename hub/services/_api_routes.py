"""Routes of `/api/v1`: what GET reads, HEAD asks about (RFC 9110, section 9.3.2)."""

from __future__ import annotations

from fastapi.routing import APIRoute
from starlette.routing import Match
from starlette.types import Receive, Scope, Send

__all__ = ["ReadableRoute"]


class ReadableRoute(APIRoute):
    """A route whose GET answers HEAD too; it stands in the description as GET alone."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether this route is meant."""
        return super().matches(self._as_get(scope))

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; the server leaves the body of an answer to HEAD out."""
        if self._as_get(scope) is scope:
            await super().handle(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    def _as_get(self, scope: Scope) -> Scope:
        reads = scope["type"] == "http" and scope["method"] == "HEAD" and "GET" in (self.methods or ())
        return {**scope, "method": "GET"} if reads else scope
