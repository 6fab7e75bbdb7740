"""Memory that is freed goes back: glibc's arenas, one for each thread, keep what they once held.

Measured with three projections following 10,000 records in three threads: 523 MB at the highest with glibc's
default, 362 MB with two arenas, at the same speed.
"""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

__all__ = ["few_arenas", "few_file_pages", "give_back", "let_go"]

_M_ARENA_MAX: Final = -8
_MADV_PAGEOUT: Final = 21
_EVERY: Final = 0.5
_MOST_FILE_PAGES: Final = 100
"""MB of mapped files that a process may hold before it lets go of them."""


def few_arenas(number: int = 2) -> bool:
    """Limit the arenas of this process; call it before threads start. False where the C library has no such limit."""
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    return bool(mallopt(_M_ARENA_MAX, number)) if mallopt is not None else False


def give_back() -> bool:
    """Return what is free to the system now. False where the C library has no way to do so."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    return bool(trim(0)) if trim is not None else False


def let_go(folder: Path) -> bool:
    """Hold no pages of the files below a folder that are mapped here; who reads them again, reads them from disk.

    False where the kernel does not know how (Linux does since 5.4). Nothing is lost whatever else the process does
    meanwhile: unlike other advice of its kind, this one never drops what stands nowhere else.
    """
    libc = ctypes.CDLL(None)
    done = hasattr(libc, "madvise")
    for line in _maps() if done else ():
        addresses, *_, path = line.split(maxsplit=5)
        if path.startswith(f"{folder}/"):
            start, end = (int(one, 16) for one in addresses.split("-"))
            done &= libc.madvise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), _MADV_PAGEOUT) == 0
    return done


@contextmanager
def few_file_pages(folder: Path, most: int = _MOST_FILE_PAGES) -> Iterator[None]:
    """Let go of a folder's mapped files whenever the process holds more than `most` MB of files.

    An index that merges its parts maps all of them: at 100,000 records that was two thirds of the peak. For a process
    that only writes: one that answers from these files wants them in memory.
    """
    over = threading.Event()

    def watch() -> None:
        while not over.wait(_EVERY):
            if _file_pages() > most:
                let_go(folder)

    thread = threading.Thread(target=watch, name="file-pages", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _maps() -> list[str]:
    """Mappings of files, each with its path."""
    try:
        text = Path("/proc/self/maps").read_text("utf-8", "replace")
    except OSError:
        return []
    return [line for line in text.splitlines() if "/" in line]


def _file_pages() -> int:
    """MB of mapped files that this process holds."""
    try:
        text = Path("/proc/self/status").read_text("utf-8", "replace")
    except OSError:
        return 0
    return next((int(line.split()[1]) >> 10 for line in text.splitlines() if line.startswith("RssFile:")), 0)
