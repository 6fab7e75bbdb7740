"""What a process has sent as a secret is masked wherever it comes back, in whatever form it was sent."""

from __future__ import annotations

import base64
import html
import json
import logging
from collections.abc import Iterator
from urllib.parse import quote

import pytest

from harvesters import _redaction
from harvesters.config import SourceConfig
from hub.cli.application import main
from hub.home import Home


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(_redaction, "_in_use", {})
    yield


def test_basic_is_known_by_what_it_is_made_of() -> None:
    coded = base64.b64encode("người-dùng:mật-khẩu-9".encode()).decode()
    _redaction.remember_header(f"Basic {coded}")
    said = f"who: người-dùng:mật-khẩu-9, pw mật-khẩu-9, sent {coded}"
    assert _redaction.masked(said) == "who: ***, pw ***, sent ***"


@pytest.mark.parametrize("value", ["Basic not-base64!", "Basic", "Basic //79", "Bearer abcdefgh1"])
def test_whatever_the_header_holds(value: str) -> None:
    _redaction.remember_header(value)
    assert "abcdefgh1" not in _redaction.masked(f"said {value}")


def test_an_addresss_secret_goes_and_its_words_stay() -> None:
    _redaction.remember_address("https://x.test/api?keyword=giao-thong&api_key=a1b2c3d4e5%2Ff6&rows=10")
    assert _redaction.masked("giao-thong a1b2c3d4e5/f6 a1b2c3d4e5%2Ff6") == "giao-thong *** ***"


def test_an_address_is_shown_without_its_secret() -> None:
    source = SourceConfig(id="a", kind="dcat", url="https://x.test/c.ttl?token=a1b2c3d4e5f6&page=2")
    assert source.shown().url == "https://x.test/c.ttl?token=***&page=2"


def test_no_listing_of_sources_shows_it(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    secret = "a1b2c3d4e5f6"
    for command in (
        ["sources", "add", "keyed", "--kind", "dcat", "--url", f"https://x.test/c.ttl?token={secret}"],
        ["sources", "list"],
        ["--json", "sources", "list"],
        ["sources", "show", "keyed"],
        ["--json", "sources", "show", "keyed"],
    ):
        with pytest.raises(SystemExit) as ended:
            main(["--home", str(home.root), *command])
        assert ended.value.code == 0
    said = capsys.readouterr()
    assert secret not in said.out + said.err
    assert "token=***" in said.out


SECRET = "Ab/c+9=Q&z'ề bí-mật-7f3a"


def _percent(text: str, form: str) -> str:
    return "".join(form % byte for byte in text.encode())


def _forms() -> dict[str, str]:
    forms = {
        "as it is": SECRET,
        "lower": SECRET.lower(),
        "upper": SECRET.upper(),
        "swapped": SECRET.swapcase(),
        "quoted": quote(SECRET, safe=""),
        "quoted, lower": quote(SECRET, safe="").lower(),
        "quoted twice": quote(quote(SECRET, safe="")),
        "form": quote(SECRET, safe=" ").replace(" ", "+"),
        "each percent": _percent(SECRET, "%%%02X"),
        "each percent, lower": _percent(SECRET, "%%%02x"),
        "json": json.dumps(SECRET),
        "json in json": json.dumps(json.dumps(SECRET)),
        "json of php": json.dumps(SECRET).replace("/", "\\/"),
        "each \\u": "".join(f"\\u{ord(sign):04X}" for sign in SECRET),
        "html": html.escape(SECRET),
        "html twice": html.escape(html.escape(SECRET)),
        "each entity": "".join(f"&#{ord(sign)};" for sign in SECRET),
        "each entity, hex": "".join(f"&#x{ord(sign):X};" for sign in SECRET),
        "repr": repr(SECRET.encode())[2:-1],
    }
    for before in ("", "a", "ab", "user:"):
        for after in ("", "x", "xy"):
            for name, coded in (
                ("std", base64.b64encode(f"{before}{SECRET}{after}".encode()).decode()),
                ("url", base64.urlsafe_b64encode(f"{before}{SECRET}{after}".encode()).decode()),
            ):
                forms[f"{name} {before}|{after}"] = coded
                forms[f"{name} {before}|{after} without ="] = coded.rstrip("=")
                forms[f"{name} {before}|{after} quoted"] = quote(coded, safe="")
                forms[f"{name} {before}|{after} php"] = coded.replace("/", "\\/")
    return forms


@pytest.mark.parametrize("form", _forms())
def test_whatever_it_looks_like_when_it_comes_back(form: str) -> None:
    _redaction.remember(SECRET)
    said = _redaction.masked(f"said: {_forms()[form]} end")
    assert said.strip("'\"\\").startswith("said: ") and said.endswith(" end")
    assert "***" in said and len(said) <= len('said: \\"\\"***\\"\\" end'), said
    raw = _redaction.masked_bytes(f'{{"a": "{_forms()[form]}"}}'.encode())
    assert b"***" in raw and len(raw) < 24


def test_words_around_it_stay() -> None:
    _redaction.remember("s3cret-9f")
    text = "Bộ dữ liệu %20 \\u0041 &amp; a/b+c== c2VjcmV0 S3CRET_9F"
    assert _redaction.masked(text) == text
    assert _redaction.masked_bytes(text.encode()) == text.encode()


def test_short_ones_are_not_looked_for() -> None:
    _redaction.remember("abc12")
    assert _redaction.masked("abc12") == "abc12"
    _redaction.remember("abc123")
    assert _redaction.masked("xABC123y") == "x***y"


def test_cookies_are_known_by_their_values() -> None:
    _redaction.remember_header("sid=9f8e7d6c; theme=light; csrf=a1b2c3d4==")
    assert _redaction.masked("got 9f8e7d6c and A1B2C3D4==") == "got *** and ***"


def test_a_reference_is_masked_once_it_was_read(monkeypatch: pytest.MonkeyPatch) -> None:
    from harvesters.secrets import resolve

    monkeypatch.setenv("HUB_TEST_ANY", "value-5c1d9e")
    resolve("env:HUB_TEST_ANY")
    assert _redaction.masked("value-5c1d9e") == "***"


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("subscription=abcd", "subscription=***"),
        ("code=1234", "code=***"),
        ("k=9f8e", "k=***"),
        ("appid=12", "appid=***"),
        ("x=9f8e7d6c5b4a39281706", "x=***"),
        ("x=abcdefghijklmnopqr", "x=***"),
        ("x=8f14e45f-ceea-467f-a0d6-1b2c3d4e5f60", "x=***"),
        ("x=Zm9v.YmFy-1aB2cD3eF4_gH5", "x=***"),
        ("a=1&Ocp-Apim-Subscription-Key=q&b=2", "a=1&Ocp-Apim-Subscription-Key=***&b=2"),
        ("q=giao-thong-van-tai-2024-du-lieu", "q=giao-thong-van-tai-2024-du-lieu"),
        ("since=2024-01-01T00:00:00Z&rows=1000", "since=2024-01-01T00:00:00Z&rows=1000"),
        ("bbox=102.14,8.1,109.46,23.39", "bbox=102.14,8.1,109.46,23.39"),
        ("service=getAllDatasets", "service=getAllDatasets"),
        ("f=danh-muc-dung-chung.xlsx", "f=danh-muc-dung-chung.xlsx"),
    ],
)
def test_a_sources_address_is_shown_without_what_looks_secret(query: str, shown: str) -> None:
    source = SourceConfig(
        id="a", kind="dcat", url=f"https://x.test/c?{query}", options={"also": [f"https://y?{query}"]}
    )
    assert source.shown().url == f"https://x.test/c?{shown}"
    assert source.shown().options == {"also": [f"https://y?{shown}"]}
    assert source.holds_plain_secret is (query != shown)


def test_log_lines_and_tracebacks(caplog: pytest.LogCaptureFixture) -> None:
    _redaction.remember("bi-mat-44aa55")
    caplog.handler.addFilter(_redaction.masked_log)
    try:
        raise ValueError("sent BI-MAT-44AA55")
    except ValueError:
        logging.getLogger("x").exception("at %s", "https://u:pw@h/?token=t and bi-mat-44aa55")
    finally:
        caplog.handler.removeFilter(_redaction.masked_log)
    assert "44aa55" not in caplog.text.lower() and "u:pw" not in caplog.text and "ValueError: sent ***" in caplog.text


def test_advice_to_use_a_reference(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    plain = "https://x.test/c.ttl?subscription=abcd1234"
    for name, url, more in (("a", plain, []), ("b", "https://x.test/c.ttl", ["--query", "subscription=env:HUB_SUB"])):
        with pytest.raises(SystemExit) as ended:
            main(["--home", str(home.root), "--json", "sources", "add", name, "--kind", "dcat", "--url", url, *more])
        assert ended.value.code == 0
        told = json.loads(capsys.readouterr().out)
        assert ("advice" in told) is (name == "a") and "abcd1234" not in json.dumps(told)
