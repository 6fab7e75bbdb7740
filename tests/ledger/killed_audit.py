"""Writes to the audit log, a deed beside each row, until killed: `python -m tests.ledger.killed_audit HOME KIND`.

KIND `grants`: grants and their ends, told on the output. `every`: one of each kind of deed that is audited, in turn.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from itertools import count, cycle
from pathlib import Path

from sqlalchemy import Connection

from hub import tokens
from hub.home import Home
from hub.ledger import access, audit, grants
from hub.policy import Aspect, DataClass, Role, ScopeKind

Deed = Callable[[Connection, int], object]


def _grant(connection: Connection, number: int) -> int:
    made = grants.grant(
        connection, grantee="bo-y-te", kind=ScopeKind.SOURCE, value="s", aspects=list(Aspect),
        purpose="thử", legal_basis="Điều 17", by="killed",
    )  # fmt: skip
    if made.id % 3 == 0:
        grants.revoke(connection, made.id, by="killed")
    return made.id


def _token(connection: Connection, number: int) -> None:
    made = tokens.create(connection, f"máy {number}", role=Role.AGENCY, agency="bo-y-te", actor="killed")
    tokens.revoke(connection, made.token.id, actor="killed")


def _agency(connection: Connection, number: int) -> None:
    grants.add_agency(connection, f"so-{number}", f"Sở {number}", f"Department {number}", actor="killed")
    grants.close_agency(connection, f"so-{number}", None, actor="killed")


def _settings(connection: Connection, number: int) -> None:
    settings = access.Settings(data_class=DataClass.SHARED if number % 2 else DataClass.INTERNAL)
    access.put_settings(connection, f"uid-{number}", settings, actor="killed")


def _data(connection: Connection, number: int) -> None:
    audit.pulled(connection, "agency:bo-y-te", f"uid-{number}", agency="bo-y-te", subject=f"urn:{number}")


def _description(connection: Connection, number: int) -> None:
    audit.append(
        connection, actor="agency:bo-y-te", action="description.pull", subject="ldes", agency="bo-y-te",
        detail={"records": 2, "uids": [f"uid-{number}", "uid-0"]},
    )  # fmt: skip


DEEDS: dict[str, tuple[Deed, ...]] = {
    "grants": (_grant,),
    "every": (_grant, _token, _agency, _settings, _data, _description),
}


def _deeds(kind: str) -> Iterator[Deed]:
    return cycle(DEEDS[kind])


def main() -> None:
    """Deed after deed without end, each in a transaction of its own."""
    home = Home(Path(sys.argv[1]))
    with home.ledger.read() as connection:
        first = audit.head(connection)[0]
    for number, deed in zip(count(first), _deeds(sys.argv[2]), strict=False):
        with home.ledger.write() as connection:
            made = deed(connection, number)
        print(made if deed is _grant else number, flush=True)


if __name__ == "__main__":
    main()
