"""`python -m vocab.build` writes everything that follows from the tables; `--check` only says whether it is up
to date.

Exit codes: 0 done or up to date, 1 out of date (the files are named), 2 the tables do not hold together.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from vocab.building.outputs import OWNED, outputs
from vocab.building.tables import TableError

__all__ = ["main"]

ROOT = Path(__file__).resolve().parent.parent


def stale(made: Mapping[str, bytes], root: Path = ROOT) -> list[str]:
    """Paths (from the repository's root) that differ from what the tables give, are missing, or should be gone."""
    different = [
        path for path, content in made.items() if not (root / path).is_file() or (root / path).read_bytes() != content
    ]
    present = {str(path.relative_to(root)) for pattern in OWNED for path in root.glob(pattern)}
    return sorted(different) + sorted(present - made.keys())


def write(made: Mapping[str, bytes], root: Path = ROOT) -> list[str]:
    """Bring the files up to date; answers the paths that changed."""
    changed = stale(made, root)
    for path in changed:
        target = root / path
        if path in made:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(made[path])
        else:
            target.unlink()
    return changed


def main(arguments: list[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(
        prog="python -m vocab.build", description="Build the profile's files from its tables."
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when something is out of date")
    checking = parser.parse_args(arguments).check
    try:
        made = outputs()
    except TableError as error:
        print(f"the tables do not hold together: {error}", file=sys.stderr)
        return 2
    changed = stale(made) if checking else write(made)
    for path in changed:
        print(f"out of date: {path}" if checking else f"written: {path}")
    return 1 if checking and changed else 0


if __name__ == "__main__":
    sys.exit(main())
