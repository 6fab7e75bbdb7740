"""Requests' session on the guarded pools: no environment, no cookies, no proxies."""

from __future__ import annotations

from http.cookiejar import Cookie, DefaultCookiePolicy
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from urllib3.util import parse_url

from harvesters._connections import Dialer, guarded_pools, tls_context
from harvesters.config import HttpConfig

__all__ = ["open_session"]


class _Transport(HTTPAdapter):
    """Requests' adapter on the guarded pools: no proxies, the TLS context made once."""

    def __init__(self, pools: Any) -> None:
        self._pools = pools
        super().__init__()

    def init_poolmanager(self, *positional: Any, **named: Any) -> None:
        self.poolmanager = self._pools

    def get_connection_with_tls_context(self, request: Any, *positional: Any, **named: Any) -> Any:
        place = parse_url(request.url)
        return self._pools.connection_from_host(place.host, place.port, place.scheme)

    def cert_verify(self, *positional: Any, **named: Any) -> None:
        """The context of the pools decides; nothing to set per request."""


class _NoCookies(DefaultCookiePolicy):
    """Takes no cookie and sends none: a harvester has no session to be followed by."""

    def set_ok(self, cookie: Cookie, request: Any) -> bool:
        return False

    def return_ok(self, cookie: Cookie, request: Any) -> bool:
        return False


def open_session(config: HttpConfig, dialer: Dialer) -> requests.Session:
    """A session that reads no environment (proxies, netrc, CA variables) and keeps no cookies."""
    context = tls_context(config.ca_file, requests.utils.DEFAULT_CA_BUNDLE_PATH, pinned=config.pin_sha256 is not None)
    pools = guarded_pools(dialer, size=config.concurrency, ssl_context=context, assert_fingerprint=config.pin_sha256)
    session = requests.Session()
    session.trust_env = False
    session.cookies.set_policy(_NoCookies())
    for scheme in ("http://", "https://"):
        session.mount(scheme, _Transport(pools))
    return session
