"""Writes to the audit log, a deed beside each row, until killed: `python -m tests.ledger.killed_audit HOME`."""

from __future__ import annotations

import sys
from pathlib import Path

from hub.home import Home
from hub.ledger.grants import grant, revoke
from hub.policy import Aspect, ScopeKind


def main() -> None:
    """Grant and revoke without end."""
    home = Home(Path(sys.argv[1]))
    while True:
        with home.ledger.write() as connection:
            made = grant(
                connection, grantee="bo-y-te", kind=ScopeKind.SOURCE, value="s", aspects=list(Aspect),
                purpose="thử", legal_basis="Điều 17", by="killed",
            )  # fmt: skip
            if made.id % 3 == 0:
                revoke(connection, made.id, by="killed")
        print(made.id, flush=True)


if __name__ == "__main__":
    main()
