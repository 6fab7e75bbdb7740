"""A steward's decision about one record that is kept back for personal data."""

from __future__ import annotations

from sqlalchemy import select

from hub.home import Home
from hub.ledger import blobs
from hub.ledger import sources as ledger_sources
from hub.ledger.records import Record
from hub.ledger.schema import record
from hub.pipeline.screening import NothingToRelease, release_record, screened
from hub.pipeline.work import workshop
from mappings.protocol import Lifted, Subject

__all__ = ["release_text"]


def release_text(home: Home, one: Record, *, by: str, note: str) -> None:
    """Release the text of a rejected version; raises `NothingToRelease` where personal data do not hold it back."""
    with home.ledger.write() as connection:
        row = connection.execute(
            select(record.c.rejected_raw_digest, record.c.media_type).where(record.c.id == one.id)
        ).one()
        if row.rejected_raw_digest is None:
            raise NothingToRelease(one.uid)
        recipe = workshop(home).recipe(connection, ledger_sources.get(connection, one.source_id).config)
        content = blobs.get_blob(connection, row.rejected_raw_digest)
        subject = Subject(one.identifier, content, row.media_type or "application/json")
        made = recipe.make(subject, recipe.context(one.identifier, uid=one.uid, iri=one.iri))
        seen = screened(made, None) if isinstance(made, Lifted) else None
        if seen is None or not seen.blocks:
            raise NothingToRelease(one.uid)
        release_record(connection, one.source_id, one.identifier, seen.digest, by=by, note=note)
