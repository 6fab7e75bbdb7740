"""What proves who somebody is, and what does not. The provider here is synthetic; `tests/clients` has a real one."""

from __future__ import annotations

import base64
import hmac
import json
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from hub.home import Home
from hub.identity.keys import BadSeal, signing_key
from hub.identity.openid import BadIdentity, OpenId, ProviderSilent, Vouched
from hub.identity.settings import Machine, Person, Provider
from hub.policy import Role
from tests.support.servers import running

KEY = rsa.generate_private_key(65537, 2048)
OTHER = rsa.generate_private_key(65537, 2048)
CURVE = ec.generate_private_key(ec.SECP256R1())


class Idp(ThreadingHTTPServer):
    """Discovery, keys and a token endpoint that answers whatever `answer` holds."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.issuer = f"http://127.0.0.1:{self.server_address[1]}"
        self.keys = [self.jwk(KEY, "one")]
        self.metadata: dict[str, Any] = {
            "issuer": self.issuer,
            "authorization_endpoint": f"{self.issuer}/auth?tenant=1",
            "token_endpoint": f"{self.issuer}/token",
            "jwks_uri": f"{self.issuer}/keys",
        }
        self.answer: dict[str, Any] = {}
        self.forms: list[dict[str, list[str]]] = []
        self.authorizations: list[str | None] = []
        self.asked: list[str] = []

    @staticmethod
    def jwk(key: Any, kid: str) -> dict[str, Any]:
        algorithm = jwt.algorithms.RSAAlgorithm if isinstance(key, rsa.RSAPrivateKey) else jwt.algorithms.ECAlgorithm
        return {**json.loads(algorithm.to_jwk(key.public_key())), "kid": kid, "use": "sig"}


class _Handler(BaseHTTPRequestHandler):
    server: Idp

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        body = self.server.metadata if self.path.startswith("/.well-known") else {"keys": self.server.keys}
        self._reply(200, body)

    def do_POST(self) -> None:
        self.server.forms.append(parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode()))
        self.server.authorizations.append(self.headers["Authorization"])
        self._reply(200 if self.server.answer else 400, self.server.answer or {"error": "invalid_grant"})

    def _reply(self, status: int, value: object) -> None:
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def idp() -> Iterator[Idp]:
    with running(Idp()) as server:
        yield server


def openid(idp: Idp, **settings: Any) -> OpenId:
    values: dict[str, Any] = {
        "issuer": idp.issuer,
        "client_id": "hub",
        "people": {"an": Person(role=Role.STEWARD, agency="G01")},
        "machines": {"puller": Machine(agency="H17")},
        "allow_hosts": (idp.issuer.removeprefix("http://"),),
    }
    return OpenId("sso", Provider(**(values | settings)), "https://hub.example/")


def claims(idp: Idp, **more: Any) -> dict[str, Any]:
    moment = int(time.time())
    base = {"iss": idp.issuer, "aud": "https://hub.example/", "client_id": "puller", "iat": moment, "exp": moment + 60}
    return {name: value for name, value in (base | more).items() if value is not None}


def token(payload: dict[str, Any], key: Any = KEY, algorithm: str = "RS256", kid: str | None = "one") -> str:
    return jwt.encode(payload, key, algorithm, headers={"kid": kid} if kid else {})


def test_machine_by_its_access_token(idp: Idp) -> None:
    assert openid(idp).machine(token(claims(idp))) == ("puller", Machine(agency="H17"))
    assert openid(idp).machine(token(claims(idp, client_id=None, azp="puller")))[0] == "puller"


def test_machine_with_another_kind_of_key(idp: Idp) -> None:
    idp.keys.append(idp.jwk(CURVE, "two"))
    assert openid(idp).machine(token(claims(idp), CURVE, "ES256", "two"))[0] == "puller"


@pytest.mark.parametrize(
    "change",
    [
        {"iss": "https://elsewhere.example"},
        {"aud": "https://another.example/"},
        {"aud": None},
        {"exp": 1_600_000_000},
        {"exp": None},
        {"iat": None},
        {"nbf": 4_000_000_000},
        {"client_id": "stranger"},
        {"client_id": ["puller"]},
        {"client_id": None},
        {"nonce": "an identity token"},
    ],
    ids=str,
)
def test_what_opens_nothing(idp: Idp, change: dict[str, Any]) -> None:
    with pytest.raises(BadIdentity):
        openid(idp).machine(token(claims(idp, **change)))


def test_signatures_that_prove_nothing(idp: Idp) -> None:
    public = KEY.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    head = base64.urlsafe_b64encode(json.dumps({"alg": "HS256", "kid": "one"}).encode()).rstrip(b"=")
    body = base64.urlsafe_b64encode(json.dumps(claims(idp)).encode()).rstrip(b"=")
    signature = base64.urlsafe_b64encode(hmac.digest(public, head + b"." + body, "sha256")).rstrip(b"=")
    shown = token(claims(idp))
    for forged in (
        token(claims(idp), OTHER),
        token(claims(idp), kid="three"),
        token(claims(idp), CURVE, "ES256", "one"),
        jwt.encode(claims(idp), "", "none"),
        b".".join([head, body, signature]).decode(),
        shown[:-8] + "AAAAAAAA",
        "e.y.J",
        "x" * 20_000,
        "",
    ):
        with pytest.raises(BadIdentity):
            openid(idp).machine(forged)


def test_keys_are_kept_and_a_new_one_is_found(idp: Idp, monkeypatch: pytest.MonkeyPatch) -> None:
    found = openid(idp)
    for _ in range(5):
        found.machine(token(claims(idp)))
    assert idp.asked == ["/.well-known/openid-configuration", "/keys"]
    idp.keys = [idp.jwk(OTHER, "next")]
    with pytest.raises(BadIdentity):
        found.machine(token(claims(idp), OTHER, kid="next"))
    assert len(idp.asked) == 2, "made-up key names do not make the hub ask again and again"
    monkeypatch.setattr("hub.identity.openid._SOONEST", 0.0)
    assert found.machine(token(claims(idp), OTHER, kid="next"))[0] == "puller"


def test_person_comes_back(idp: Idp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUB_TEST_OIDC", "a secret: with/odd&signs")
    found = openid(idp, client_secret="env:HUB_TEST_OIDC")
    address, attempt = found.begin("https://hub.example/sign-in/sso/return", "/datasets")
    asked = parse_qs(urlsplit(address).query)
    assert asked["tenant"] == ["1"] and asked["code_challenge_method"] == ["S256"] and asked["state"] == [attempt.state]
    idp.answer = {"id_token": token(claims(idp, aud="hub", sub="an", nonce=attempt.nonce, name="Nguyễn An"))}
    came = {"state": attempt.state, "code": "abc", "iss": idp.issuer}
    vouched = found.finish(attempt, came, "https://hub.example/sign-in/sso/return")
    assert vouched == Vouched("Nguyễn An", "an", Person(role=Role.STEWARD, agency="G01"))
    assert idp.forms[-1]["code_verifier"] == [attempt.verifier]
    basic = base64.b64decode(str(idp.authorizations[-1]).removeprefix("Basic ")).decode()
    assert basic == "hub:a%20secret%3A%20with%2Fodd%26signs"


@pytest.mark.parametrize(
    ("change", "came"),
    [
        ({"nonce": "another"}, {}),
        ({"nonce": None}, {}),
        ({"sub": "stranger"}, {}),
        ({"aud": "another"}, {}),
        ({"azp": "another"}, {}),
        ({}, {"state": "another"}),
        ({}, {"state": ""}),
        ({}, {"code": ""}),
        ({}, {"error": "access_denied"}),
        ({}, {"iss": "https://elsewhere.example"}),
    ],
    ids=str,
)
def test_person_who_is_not_let_in(idp: Idp, change: dict[str, Any], came: dict[str, str]) -> None:
    found = openid(idp)
    _, attempt = found.begin("https://hub.example/return", "/")
    idp.answer = {"id_token": token(claims(idp, **({"aud": "hub", "sub": "an", "nonce": attempt.nonce} | change)))}
    with pytest.raises(BadIdentity):
        found.finish(attempt, {"state": attempt.state, "code": "abc"} | came, "https://hub.example/return")


def test_email_counts_only_when_verified(idp: Idp) -> None:
    found = openid(idp, person_claim="email", people={"an@example.vn": Person()})
    _, attempt = found.begin("https://hub.example/return", "/")
    for verified in (None, False, "true"):
        payload = claims(idp, aud="hub", sub="1", nonce=attempt.nonce, email="an@example.vn", email_verified=verified)
        idp.answer = {"id_token": token(payload)}
        with pytest.raises(BadIdentity):
            found.finish(attempt, {"state": attempt.state, "code": "abc"}, "https://hub.example/return")
    payload = claims(idp, aud="hub", sub="1", nonce=attempt.nonce, email="an@example.vn", email_verified=True)
    idp.answer = {"id_token": token(payload)}
    assert (
        found.finish(attempt, {"state": attempt.state, "code": "abc"}, "https://hub.example/return").person == Person()
    )


def test_provider_that_is_not_what_it_says(idp: Idp) -> None:
    idp.metadata["issuer"] = "https://elsewhere.example"
    with pytest.raises(ProviderSilent):
        openid(idp).machine(token(claims(idp)))
    idp.metadata["issuer"] = idp.issuer
    with pytest.raises(ProviderSilent):
        openid(idp, allow_hosts=()).machine(token(claims(idp)))


def test_secret_is_in_no_word(idp: Idp, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HUB_TEST_OIDC", "s3cret-value")
    found = openid(idp, client_secret="env:HUB_TEST_OIDC")
    _, attempt = found.begin("https://hub.example/return", "/")
    idp.metadata["token_endpoint"] = "http://127.0.0.1:9/token"
    found = openid(idp, client_secret="env:HUB_TEST_OIDC")
    with pytest.raises((ProviderSilent, BadIdentity)) as told:
        found.finish(attempt, {"state": attempt.state, "code": "abc"}, "https://hub.example/return")
    assert "s3cret" not in repr(told.value) + str(told.value.__context__)


def test_seals(tmp_path: Any) -> None:
    key = signing_key(Home(tmp_path))
    assert signing_key(Home(tmp_path)).derived("one") == key.derived("one") != key.derived("two")
    assert (tmp_path / "signing.key").stat().st_mode & 0o077 == 0
    text = key.seal("one", {"x": "nội dung"})
    assert key.unseal("one", text) == {"x": "nội dung"}
    body, mark = text.split(".")
    other = ("A" if mark[0] != "A" else "B") + mark[1:]
    for forged in (f"{body}.{other}", "A" + text, body, "", ".", "é.é"):
        with pytest.raises(BadSeal):
            key.unseal("one", forged)
    with pytest.raises(BadSeal):
        key.unseal("two", text)


@pytest.mark.parametrize("status", [400, 401, 403, 500, 302, 200])
def test_token_endpoint_that_says_everything_back(
    idp: Idp, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, status: int
) -> None:
    monkeypatch.setenv("HUB_TEST_OIDC", "s3cret-value-77")
    caplog.set_level("DEBUG")

    def echo(self: _Handler) -> None:
        said = self.rfile.read(int(self.headers["Content-Length"])).decode() + str(self.headers["Authorization"])
        body = json.dumps({"error": said, "error_description": said, "id_token": f"{said}.x.y"}).encode()
        self.send_response(status)
        if status == 302:
            self.send_header("Location", f"/elsewhere?{said}")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    monkeypatch.setattr(_Handler, "do_POST", echo)
    found = openid(idp, client_secret="env:HUB_TEST_OIDC")
    _, attempt = found.begin("https://hub.example/return", "/")
    with pytest.raises((ProviderSilent, BadIdentity)) as told:
        found.finish(attempt, {"state": attempt.state, "code": "one-time-code-1"}, "https://hub.example/return")
    words = f"{told.value!r} {told.value.__cause__!r} {caplog.text}"
    coded = base64.b64encode(b"hub:s3cret-value-77").decode()
    assert not [one for one in ("s3cret", "one-time-code", attempt.verifier, coded) if one in words]


def test_several_audiences_need_the_party_that_was_meant(idp: Idp) -> None:
    found = openid(idp)
    _, attempt = found.begin("https://hub.example/return", "/")
    came = {"state": attempt.state, "code": "abc"}
    for azp, let_in in ((None, False), ("another", False), ("hub", True)):
        payload = claims(idp, aud=["hub", "another"], sub="an", nonce=attempt.nonce, azp=azp)
        idp.answer = {"id_token": token(payload)}
        if let_in:
            assert found.finish(attempt, came, "https://hub.example/return").value == "an"
        else:
            with pytest.raises(BadIdentity):
                found.finish(attempt, came, "https://hub.example/return")
