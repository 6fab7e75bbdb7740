"""Datasets that were deleted, as who may write still sees them: their last version is in the ledger.

`dataset_purge` ends that: the version stays in the ledger's history and is shown no more.
"""

from __future__ import annotations

from typing import Any, Final

import orjson
from sqlalchemy import Connection, or_, select, update

from hub.ledger.blobs import get_blob, get_graph
from hub.ledger.schema import RecordState, change, record
from hub.policy import View, may_write
from hub.projections.records import facts_of
from hub.projections.search import LOCAL_SOURCE, lowered_plain, package_of
from hub.services._ckan_api import Call
from vocab.text import nfc

__all__ = ["deleted_package", "deleted_package_of_resource", "forget_deleted"]

_MOST: Final = 200
"""So many of those deleted last are looked through for a resource."""


def deleted_package(call: Call, wanted: str) -> dict[str, Any] | None:
    """The package with this id or name that was deleted, for who may write; None where there is none."""
    if not _may_see(call):
        return None
    wanted = nfc(wanted)
    keys = or_(
        record.c.uid == wanted,
        record.c.name == wanted,
        (record.c.source_id == LOCAL_SOURCE) & (record.c.identifier == wanted),
    )
    with call.services.ledger.read() as connection:
        row = connection.execute(
            select(record.c.id, record.c.source_id, record.c.raw_digest)
            .where(keys, record.c.state == RecordState.WITHDRAWN.value, record.c.raw_digest.is_not(None))
            .order_by(record.c.withdrawn.desc())
            .limit(1)
        ).one_or_none()
        return None if row is None else _package(connection, row)


def deleted_package_of_resource(call: Call, wanted: str) -> dict[str, Any] | None:
    """The deleted package of the hub's own catalog that has this resource, for who may write."""
    if not _may_see(call):
        return None
    with call.services.ledger.read() as connection:
        rows = connection.execute(
            select(record.c.id, record.c.source_id, record.c.raw_digest)
            .where(record.c.source_id == LOCAL_SOURCE, record.c.state == RecordState.WITHDRAWN.value)
            .where(record.c.raw_digest.is_not(None))
            .order_by(record.c.withdrawn.desc())
            .limit(_MOST)
        ).all()
        for row in rows:
            found = _package(connection, row)
            if found is not None and any(one["id"] == wanted for one in found["resources"]):
                return found
    return None


def _may_see(call: Call) -> bool:
    return call.view is View.ALL and may_write(call.caller)


def _package(connection: Connection, row: Any) -> dict[str, Any] | None:
    facts = facts_of(connection, [row.id])[row.id]
    if row.source_id == LOCAL_SOURCE:
        lowered = orjson.loads(get_blob(connection, row.raw_digest))
    else:
        digest = connection.scalar(
            select(change.c.before)
            .where(change.c.record_id == row.id, change.c.before.is_not(None))
            .order_by(change.c.seq.desc())
            .limit(1)
        )
        if digest is None:
            return None
        lowered = lowered_plain(get_graph(connection, digest), facts.iri)
    return package_of(facts, lowered, private=bool(lowered.get("private"))) | {"state": "deleted"}


def forget_deleted(call: Call, wanted: str) -> bool:
    """Show a deleted package of the hub's own catalog no more; whether there was one."""
    found = deleted_package(call, wanted)
    if found is None:
        return False
    with call.services.ledger.write() as connection:
        connection.execute(
            update(record)
            .where(
                record.c.source_id == LOCAL_SOURCE,
                record.c.identifier == found["id"],
                record.c.state == RecordState.WITHDRAWN.value,
            )
            .values(raw_digest=None)
        )
    return True
