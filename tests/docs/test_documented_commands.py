"""Every shell command of the README and of the pages in docs/ is run, in order, beside a served sample federation."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.demo import Demo, environment, served

ROOT = Path(__file__).parents[2]
PAGES = ("README.md", "docs/cli.md", "docs/sources.md", "docs/operations.md", "docs/access.md", "docs/feeds.md")
BLOCK = re.compile(r"^```sh\n(.*?)^```", re.MULTILINE | re.DOTALL)


def blocks(page: str) -> list[str]:
    return BLOCK.findall((ROOT / page).read_text("utf-8"))


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Demo]:
    with served(tmp_path_factory.mktemp("docs") / "home") as running:
        running.wait()
        yield running


@pytest.mark.slow
@pytest.mark.parametrize("page", PAGES)
def test_commands_of(page: str, demo: Demo, tmp_path: Path) -> None:
    if shutil.which("curl") is None:
        pytest.skip("curl is not installed here")
    for name in (".venv", "docs", "Makefile"):
        (tmp_path / name).symlink_to(ROOT / name)
    for block in blocks(page):
        lines = [line for line in block.splitlines() if not line.startswith(("make ", ". .venv/"))]
        script = "\n".join(["set -e", *lines]).replace("127.0.0.1:8000", f"127.0.0.1:{demo.port}")
        script = script.replace("./.hub", str(demo.home)).replace(" .hub", f" {demo.home}")
        done = subprocess.run(
            ["bash", "-c", script],
            cwd=tmp_path,
            env=environment(demo.home),
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, f"{block}\n---\n{done.stdout[-2000:]}\n---\n{done.stderr[-3000:]}"
        assert '"success": false' not in done.stdout and "Traceback" not in done.stderr, done.stdout + done.stderr


def test_make_targets_exist() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    named = {word for page in PAGES for block in blocks(page) for word in re.findall(r"^make ([\w-]+)", block, re.M)}
    named |= set(re.findall(r"`make ([\w-]+)`", (ROOT / "README.md").read_text("utf-8")))
    assert {"run", "test"} <= named
    assert [one for one in named if not re.search(rf"^{one}:", makefile, re.M)] == []


def test_links_lead_somewhere() -> None:
    broken = []
    for page in [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]:
        text = re.sub(r"```.*?```", "", page.read_text("utf-8"), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", text):
            if not (page.parent / target).exists():
                broken.append(f"{page.relative_to(ROOT)}: {target}")
    assert broken == []
