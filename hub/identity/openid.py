"""OpenID Connect: discovery, keys, the code flow of a person, the access token of a machine.

OpenID Connect Core 1.0 and Discovery 1.0; RFC 7636 (PKCE), RFC 9068 (access tokens as JWT), RFC 9207 (issuer in the
answer). Whatever is fetched passes the same door as harvests, with its rules of address, size and time.
"""

from __future__ import annotations

import base64
import hmac
import secrets
import threading
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final
from urllib.parse import quote, urlencode

import jwt
import orjson
from jwt import PyJWK, PyJWKSet

from harvesters.config import HttpConfig, SourceConfig
from harvesters.errors import HarvestError
from harvesters.http import Fetcher
from harvesters.secrets import resolve
from hub.identity.settings import Machine, Person, Provider

__all__ = ["Attempt", "BadIdentity", "OpenId", "ProviderSilent", "Vouched", "openid_of"]

_ALGORITHMS: Final = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA")
"""Signatures with a key that only the provider has: never `none`, never a shared secret."""
_LEEWAY: Final = 60
"""Seconds that two clocks may differ."""
_KEPT: Final = 3600.0
"""Seconds that discovery and keys are kept; an unknown key is looked up at once, but not more often than this:"""
_SOONEST: Final = 30.0
_LONGEST: Final = 16_384
_FORM: Final = "application/x-www-form-urlencoded"


class BadIdentity(Exception):
    """What was shown does not prove who this is. The words name a check, never a token."""


class ProviderSilent(Exception):
    """The provider could not be asked, or answered what cannot be used."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One sign-in under way: what must come back (`state`, `nonce`), and the proof that the browser is the same one
    (`verifier`)."""

    provider: str
    state: str
    nonce: str
    verifier: str
    then: str
    """Path to go to afterwards."""


@dataclass(frozen=True, slots=True)
class Vouched:
    """Somebody whom the provider vouches for: a name to show, the value of its claim, and what that is here."""

    name: str
    value: str
    person: Person


class OpenId:
    """One provider. Usable from several threads."""

    def __init__(self, name: str, provider: Provider, audience: str) -> None:
        self.name = name
        self.provider = provider
        self._audience = provider.audience or audience
        self._lock = threading.Lock()
        self._metadata: tuple[float, dict[str, Any]] | None = None
        self._keys: tuple[float, PyJWKSet] | None = None

    # -- people -------------------------------------------------------------------------------------------

    def begin(self, redirect: str, then: str) -> tuple[str, Attempt]:
        """Where to send the browser, and what to remember meanwhile. Raises `ProviderSilent`."""
        state, nonce, verifier = (secrets.token_urlsafe(32) for _ in range(3))
        challenge = base64.urlsafe_b64encode(sha256(verifier.encode()).digest()).rstrip(b"=").decode()
        asked = {
            "response_type": "code",
            "client_id": self.provider.client_id,
            "redirect_uri": redirect,
            "scope": self.provider.scope,
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        endpoint = self._endpoint("authorization_endpoint")
        mark = "&" if "?" in endpoint else "?"
        return f"{endpoint}{mark}{urlencode(asked)}", Attempt(self.name, state, nonce, verifier, then)

    def finish(self, attempt: Attempt, answered: Mapping[str, str], redirect: str) -> Vouched:
        """Who came back, and what that person is here. Raises `BadIdentity` and `ProviderSilent`."""
        if not hmac.compare_digest(answered.get("state", "").encode(), attempt.state.encode()):
            raise BadIdentity("state")
        if answered.get("iss", self.provider.issuer) != self.provider.issuer:
            raise BadIdentity("iss")
        if "error" in answered or not answered.get("code"):
            raise BadIdentity("code")
        token = self._exchange(answered["code"], attempt.verifier, redirect)
        claims = self._verified(token, self.provider.client_id)
        if not hmac.compare_digest(str(claims.get("nonce", "")).encode(), attempt.nonce.encode()):
            raise BadIdentity("nonce")
        several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
        if claims.get("azp", None if several else self.provider.client_id) != self.provider.client_id:
            raise BadIdentity("azp")
        return self._person(claims)

    def _person(self, claims: Mapping[str, Any]) -> Vouched:
        wanted = self.provider.person_claim
        value = claims.get(wanted)
        if not isinstance(value, str) or not value:
            raise BadIdentity(wanted)
        if wanted == "email" and claims.get("email_verified") is not True:
            raise BadIdentity("email_verified")
        person = self.provider.people.get(value)
        if person is None:
            raise BadIdentity("people")
        shown = claims.get("name") or claims.get("preferred_username") or value
        return Vouched(str(shown)[:100], value, person)

    def _exchange(self, code: str, verifier: str, redirect: str) -> str:
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": redirect, "code_verifier": verifier}
        headers: dict[str, str] = {}
        if self.provider.client_secret is None:
            form["client_id"] = self.provider.client_id
        else:
            secret = resolve(self.provider.client_secret)
            pair = f"{quote(self.provider.client_id, safe='')}:{quote(secret, safe='')}"
            headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
        endpoint = self._endpoint("token_endpoint")
        with self._fetcher() as fetcher:
            try:
                answer = fetcher.post(
                    endpoint,
                    urlencode(form).encode(),
                    content_type=_FORM,
                    headers=headers,
                    accept="application/json",
                    allow={400, 401},
                )
            except HarvestError as error:
                raise ProviderSilent(error.en) from None
        if answer.status != 200:
            raise BadIdentity("code")
        token = _object(answer.content).get("id_token")
        if not isinstance(token, str):
            raise ProviderSilent("no id_token")
        return token

    # -- machines -----------------------------------------------------------------------------------------

    def machine(self, token: str) -> tuple[str, Machine]:
        """Which client of the provider shows this access token. Raises `BadIdentity` and `ProviderSilent`."""
        claims = self._verified(token, self._audience)
        if "nonce" in claims:
            raise BadIdentity("typ")  # an identity token tells who signed in elsewhere; it opens nothing
        value = claims.get(self.provider.machine_claim, claims.get("azp"))
        found = self.provider.machines.get(value) if isinstance(value, str) else None
        if found is None:
            raise BadIdentity("machines")
        return str(value), found

    # -- tokens -------------------------------------------------------------------------------------------

    def _verified(self, token: str, audience: str) -> dict[str, Any]:
        if len(token) > _LONGEST:
            raise BadIdentity("length")
        try:
            header = jwt.get_unverified_header(token)
            algorithm = header.get("alg")
            if algorithm not in _ALGORITHMS:
                raise BadIdentity("alg")
            claims: dict[str, Any] = jwt.decode(
                token,
                self._key(header.get("kid"), algorithm),
                algorithms=[algorithm],
                audience=audience,
                issuer=self.provider.issuer,
                leeway=_LEEWAY,
                options={"require": ["exp", "iat", "aud", "iss"]},
            )
        except jwt.PyJWTError as error:
            raise BadIdentity(type(error).__name__) from None
        return claims

    def _key(self, kid: object, algorithm: str) -> PyJWK:
        for fresh in (False, True):
            fitting = [
                key
                for key in self._key_set(fresh).keys
                if (kid is None or key.key_id == kid) and key.public_key_use in (None, "sig") and _fits(key, algorithm)
            ]
            if len(fitting) == 1:
                return fitting[0]
        raise BadIdentity("kid")

    def _key_set(self, fresh: bool) -> PyJWKSet:
        with self._lock:
            kept = self._keys
        age = time.monotonic() - kept[0] if kept else None
        if kept is not None and age is not None and age < (_SOONEST if fresh else _KEPT):
            return kept[1]
        try:
            found = PyJWKSet.from_dict(self._get(self._endpoint("jwks_uri")))
        except jwt.PyJWTError:
            raise ProviderSilent("keys") from None
        with self._lock:
            self._keys = (time.monotonic(), found)
        return found

    # -- the provider -------------------------------------------------------------------------------------

    def _endpoint(self, name: str) -> str:
        value = self._discovered().get(name)
        if not isinstance(value, str) or not value.startswith(("https://", "http://")):
            raise ProviderSilent(name)
        if self.provider.issuer.startswith("https:") and not value.startswith("https:"):
            raise ProviderSilent(name)  # a secret never leaves in the clear
        return value

    def _discovered(self) -> dict[str, Any]:
        with self._lock:
            kept = self._metadata
        if kept is not None and time.monotonic() - kept[0] < _KEPT:
            return kept[1]
        found = self._get(f"{self.provider.issuer.rstrip('/')}/.well-known/openid-configuration")
        if found.get("issuer") != self.provider.issuer:
            raise ProviderSilent("issuer")
        with self._lock:
            self._metadata = (time.monotonic(), found)
        return found

    def _get(self, url: str) -> dict[str, Any]:
        with self._fetcher() as fetcher:
            try:
                return _object(fetcher.get(url, accept="application/json", max_bytes=1 << 20).content)
            except HarvestError as error:
                raise ProviderSilent(error.en) from None

    def _fetcher(self) -> Fetcher:
        http = HttpConfig(
            allow_hosts=self.provider.allow_hosts,
            ca_file=self.provider.ca_file,
            connect_timeout=5,
            read_timeout=10,
            total_timeout=15,
            retries=1,
            backoff=0.2,
            user_agent="open-data-hub/0.1 (sign-in)",
        )
        return Fetcher(SourceConfig(id="openid", kind="openid", url=self.provider.issuer, http=http))


def openid_of(providers: Iterable[OpenId], token: str) -> OpenId | None:
    """The provider that a token says it is of (which `machine` then proves)."""
    if len(token) > _LONGEST:
        return None
    try:
        issuer = jwt.decode(token, options={"verify_signature": False}).get("iss")
    except jwt.PyJWTError:
        return None
    return next((one for one in providers if one.provider.issuer == issuer), None)


def _fits(key: PyJWK, algorithm: str) -> bool:
    kinds = {"RS": "RSA", "PS": "RSA", "ES": "EC", "Ed": "OKP"}
    return key.key_type == kinds[algorithm[:2]]


def _object(body: bytes) -> dict[str, Any]:
    try:
        found = orjson.loads(body)
    except orjson.JSONDecodeError:
        raise ProviderSilent("json") from None
    if not isinstance(found, dict):
        raise ProviderSilent("json")
    return found
