"""Settings that are wrong are told of without what stands in them: it may be a secret."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hub.cli.application import main

SECRET = "bi-mat-7f3a91c2d5"


def _told(home: Path, capfd: pytest.CaptureFixture[str], *command: str) -> tuple[int, str]:
    with pytest.raises(SystemExit) as ended:
        main(["--home", str(home), *command])
    said = capfd.readouterr()
    return int(ended.value.code or 0), said.out + said.err


@pytest.mark.parametrize(
    "settings",
    [
        f"ckan: {{one: {{url: 'https://x.test', token: {SECRET}}}}}",
        f"ckan: {{one: {{url: 'https://u:{SECRET}@x.test', token: 'env:T'}}}}",
        f"ckan: {{one: {{url: 'https://x.test/?key={SECRET}', token: 'env:T'}}}}",
        f"oidc: {{s: {{issuer: 'https://x.test', client_id: a, client_secret: {SECRET}}}}}",
        f"query_seconds: {SECRET}",
        f"nothing_of_that_name: {SECRET}",
    ],
)
@pytest.mark.parametrize("command", [["doctor"], ["--json", "doctor"], ["--lang", "en", "sources", "list"]])
def test_what_is_wrong_is_told_without_it(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], settings: str, command: list[str]
) -> None:
    (tmp_path / "hub.yaml").write_text(settings, "utf-8")
    code, said = _told(tmp_path, capfd, *command)
    assert code == 2 and "hub.yaml: " in said
    assert SECRET not in said and "Traceback" not in said
    if "--json" in command:
        assert json.loads(said)["error"]["code"] == "settings"


@pytest.mark.parametrize("given", ["env", "plain"])
def test_database_that_is_away(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    address = f"postgresql+psycopg://u:{SECRET}@127.0.0.1:9/hub"
    monkeypatch.setenv("HUB_TEST_DATABASE", address)
    (tmp_path / "hub.yaml").write_text(f"database: {'env:HUB_TEST_DATABASE' if given == 'env' else address}\n", "utf-8")
    code, said = _told(tmp_path, capfd, "--json", "doctor")
    assert code == 2 and json.loads(said)["error"]["code"] == "database"
    assert SECRET not in said


def test_reference_to_nothing(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "hub.yaml").write_text("database: env:HUB_TEST_NOT_THERE\n", "utf-8")
    code, said = _told(tmp_path, capfd, "doctor")
    assert code == 2 and "env:HUB_TEST_NOT_THERE" in said and "Traceback" not in said
