"""The hubs that a record came through: this one, and those that the hub it was pulled from told of.

Two hubs that pull from each other, or three in a ring, would keep a dataset alive for ever after its origin withdrew
it, each on the other's word. A hub that is told by which way a record came takes none that passed through itself.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, select

from harvesters.hub import way_of
from hub.ledger.schema import record, setting, source
from hub.ledger.sql import among, slices
from hub.ledger.terms import PEER_KIND

__all__ = ["ways_of"]


def ways_of(connection: Connection, uids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Base IRIs of hubs by uid, from the record's origin to this hub."""
    wanted = sorted(set(uids))
    here = connection.scalar(select(setting.c.value).where(setting.c.name == "base"))
    own: tuple[str, ...] = (str(here),) if here else ()
    found = dict.fromkeys(wanted, own)
    for part in slices(wanted, 2000):
        rows = connection.execute(
            select(record.c.uid, record.c.media_type)
            .join(source, source.c.id == record.c.source_id)
            .where(among(connection, record.c.uid, part), source.c.kind == PEER_KIND)
        )
        found |= {row.uid: (*way_of(row.media_type or ""), *own) for row in rows}
    return found
