"""What follows when the policy's rules about records change: their columns, their public graphs, the log.

Taking access away takes effect in the transaction that does it for every service that asks the ledger; projections
follow the log as always. Grants need nothing here: they are asked anew by each request.
"""

from __future__ import annotations

import orjson
from sqlalchemy import Connection, select

from hub.clock import stamp
from hub.home import Home
from hub.ledger import access, audit
from hub.ledger.engine import Ledger
from hub.ledger.log import Draft
from hub.ledger.schema import Operation, record, setting, source
from hub.ledger.sql import slices, upsert
from hub.pipeline.applying import log_drafts
from hub.pipeline.views import Owners, refresh

__all__ = ["set_record", "settle_all", "settle_source"]

_BATCH = 250


def set_record(connection: Connection, uid: str, settings: access.Settings, *, actor: str, note: str = "") -> None:
    """A steward's word about a record, with all that follows from it, in one transaction. Raises `LookupError`."""
    number = connection.scalar(select(record.c.id).where(record.c.uid == uid))
    if number is None:
        raise LookupError(f"no record {uid!r}")
    access.put_settings(connection, uid, settings, actor=actor, note=note)
    base = connection.scalar(select(setting.c.value).where(setting.c.name == "base"))
    _follow(connection, str(base or ""), [number])


def settle_source(ledger: Ledger, source_id: str, *, actor: str = "hub", force: bool = False) -> int:
    """Bring a source's records in line with its configuration, in transactions of hundreds; answers how many changed.

    Costs one query when nothing was said anew since the last time.
    """
    _follow_title(ledger, source_id)
    with ledger.read() as connection:
        wanted = _said(connection, source_id)
        known = connection.scalar(select(setting.c.value).where(setting.c.name == _name(source_id)))
        base = connection.scalar(select(setting.c.value).where(setting.c.name == "base"))
    if base is None or (wanted == known and not force):
        return 0  # without a base IRI nothing was ever harvested
    with ledger.write() as connection:
        detail = orjson.loads(wanted)["said"]
        if known is not None or detail:
            audit.append(connection, actor=actor, action="access.source", subject=source_id, detail=detail)
    changed = _settle(ledger, source_id, base)
    with ledger.write() as connection:
        upsert(connection, setting, [{"name": _name(source_id), "value": wanted}])
    return changed


def _follow_title(ledger: Ledger, source_id: str) -> None:
    """A source's new title stands in what every projection makes of its records, and in none of their graphs: the log
    tells of it as of an update with the same content, which feeds of the graphs do not repeat."""
    name = f"title:{source_id}"
    with ledger.read() as connection:
        title = connection.scalar(select(source.c.title).where(source.c.id == source_id))
        known = connection.scalar(select(setting.c.value).where(setting.c.name == name))
    if title is None or title == known:
        return
    last = None if known is None else 0
    while last is not None:
        with ledger.write() as connection:
            last = _restate(connection, source_id, last)
    with ledger.write() as connection:
        upsert(connection, setting, [{"name": name, "value": title}])


def _restate(connection: Connection, source_id: str, after: int) -> int | None:
    """Log the next records that are shown, as they are; answers the last one's number, None when none was left."""
    rows = connection.execute(
        select(record.c.id, record.c.iri, record.c.view_digest, record.c.public_digest)
        .where(record.c.source_id == source_id, record.c.view_digest.is_not(None), record.c.id > after)
        .order_by(record.c.id)
        .limit(_BATCH)
    ).all()
    drafts = [
        Draft(
            row.id, Operation.UPDATE, row.iri, row.view_digest, row.view_digest, row.public_digest, row.public_digest,
            own=False,
        )
        for row in rows
    ]  # fmt: skip
    log_drafts(connection, drafts, stamp(), None)
    return rows[-1].id if rows else None


def settle_all(home: Home, *, actor: str = "hub", force: bool = False) -> int:
    """`settle_source` of every source; answers how many records changed."""
    with home.ledger.read() as connection:
        ids = list(connection.scalars(select(source.c.id).order_by(source.c.id)))
    return sum(settle_source(home.ledger, one, actor=actor, force=force) for one in ids)


def _settle(ledger: Ledger, source_id: str, base: str) -> int:
    changed = last = 0
    while True:
        with ledger.read() as connection:
            found, last = access.stale(connection, source_id, last)
        for part in slices(found, _BATCH):
            with ledger.write() as connection:
                _follow(connection, base, part)
        changed += len(found)
        if last == 0:
            return changed


def _follow(connection: Connection, base: str, ids: list[int]) -> None:
    drafts = refresh(connection, Owners.of(connection, base), ids)
    log_drafts(connection, drafts, stamp(), None)


def _name(source_id: str) -> str:
    return f"access:{source_id}"


def _said(connection: Connection, source_id: str) -> str:
    """What a source's configuration and the defaults say about access, as JSON."""
    text = connection.scalar(select(source.c.config).where(source.c.id == source_id))
    config = orjson.loads(text) if text else {}
    names = ("owner", "publisher", "data_class", "description", "data", "access_label", "flags")
    pairs = {name: [pair.description, pair.data] for name, pair in access.defaults(connection).items()}
    told = {name: value for name in names if (value := config.get(name))}
    return orjson.dumps({"said": told, "defaults": pairs}, option=orjson.OPT_SORT_KEYS).decode()
