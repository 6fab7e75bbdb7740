"""Pages of mapped files are given back, and nothing is lost by it."""

from __future__ import annotations

import mmap
import time
from pathlib import Path

import pytest

from hub import memory

_MB = 1 << 20


def _mapped(path: Path, size: int) -> mmap.mmap:
    """A file of this many MB, mapped and read."""
    path.write_bytes(b"\x01" * _MB * size)
    with path.open("rb") as file:
        made = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
    assert sum(made[at] for at in range(0, len(made), 4096)) == len(made) // 4096
    return made


def test_pages_of_a_folders_files_are_let_go_and_still_read(tmp_path: Path) -> None:
    within, beside = tmp_path / "index", tmp_path / "other"
    for folder in (within, beside):
        folder.mkdir()
    with _mapped(within / "a", 40) as inside, _mapped(beside / "b", 40) as outside:
        before = memory._file_pages()
        if not memory.let_go(within):
            pytest.skip("this kernel cannot let go of pages")
        assert 30 <= before - memory._file_pages() <= 50, "those of the folder, no others"
        assert inside[-1] == outside[-1] == 1


def test_while_a_folder_is_written_few_pages_are_held(tmp_path: Path) -> None:
    with _mapped(tmp_path / "a", 40):
        before = memory._file_pages()
        if not memory.let_go(tmp_path / "nothing"):
            pytest.skip("this kernel cannot let go of pages")
        with memory.few_file_pages(tmp_path, before - 20):
            until = time.monotonic() + 30
            while memory._file_pages() > before - 20 and time.monotonic() < until:
                time.sleep(0.05)
        assert memory._file_pages() < before - 20
