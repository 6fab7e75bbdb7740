"""What a process has sent as a secret is masked wherever it comes back, in whatever form it was sent."""

from __future__ import annotations

import base64
from collections.abc import Iterator

import pytest

from harvesters import _redaction
from harvesters.config import SourceConfig
from hub.cli.application import main
from hub.home import Home


@pytest.fixture(autouse=True)
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(_redaction, "_in_use", set())
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
