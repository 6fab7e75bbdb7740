"""Tables of the services: feeds, webhooks, sessions, the archive."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from hub.ledger._schema_base import BIG, metadata

__all__ = ["archived", "feed", "feed_event", "feed_member", "graph_set", "session", "webhook"]

feed = Table(
    # the log of an agency's own: its view changes with grants too, which the change log does not tell
    "feed",
    metadata,
    Column("key", Text, primary_key=True),  # of the view
    Column("number", BIG, nullable=False),  # of its last event
    Column("seq", BIG, nullable=False),  # of the change log, up to which it is caught up
    Column("view", Text, nullable=False),  # digest of what decided the view when it was caught up
    Column("at", Text, nullable=False),
)

feed_event = Table(
    # append-only, gapless by feed
    "feed_event",
    metadata,
    Column("feed", Text, primary_key=True),
    Column("number", BIG, primary_key=True, autoincrement=False),
    Column("record_id", BIG, ForeignKey("record.id"), nullable=False),
    Column("iri", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Column("at", Text, nullable=False),
)
Index("ix_feed_event_record", feed_event.c.feed, feed_event.c.record_id, feed_event.c.number)
Index("ix_feed_event_iri", feed_event.c.feed, feed_event.c.iri)

feed_member = Table(
    # what a feed last showed of each record
    "feed_member",
    metadata,
    Column("feed", Text, primary_key=True),
    Column("record_id", BIG, ForeignKey("record.id"), primary_key=True, autoincrement=False),
    Column("iri", Text, nullable=False),
    Column("digest", Text, nullable=False),
)

graph_set = Table(
    # the sets of OAI-PMH that a graph says its record belongs to: a function of the graph alone
    "graph_set",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("spec", Text, primary_key=True),  # empty: it is in none
    Column("label", Text, nullable=False),
)
Index("ix_graph_set_spec", graph_set.c.spec)

webhook = Table(
    # where an agency wants its feed pushed; the signing key is derived from the hub's own and the salt, never stored
    "webhook",
    metadata,
    Column("id", Text, primary_key=True),
    Column("owner", Text, nullable=False),  # key of the view whose feed it is
    Column("actor", Text, nullable=False),  # name of the token that registered it
    Column("url", Text, nullable=False),
    Column("salt", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("number", BIG, nullable=False),  # of the last event that the receiver took
    Column("failures", Integer, nullable=False, server_default="0"),  # in a row
    Column("failing_since", Text),
    Column("next_attempt", Text),
    Column("last_success", Text),
    Column("last_error", Text),
    Column("disabled", Text),
    Column("reason_vi", Text),
    Column("reason_en", Text),
)
Index("ix_webhook_owner", webhook.c.owner)

session = Table(
    # a browser that is signed in; only the SHA-256 of its secret is kept
    "session",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("agency", Text),
    Column("provider", Text, nullable=False),  # who vouched, or token:ID
    Column("created", Text, nullable=False),
    Column("expires", Text, nullable=False),
    Column("person", Text),  # for whom the provider vouched, by its claim; null with a token
)

archived = Table(
    # what an address of a record gave when it was last fetched; the bytes lie in the archive, by their digest
    "archived",
    metadata,
    Column("record_id", BIG, ForeignKey("record.id"), primary_key=True, autoincrement=False),
    Column("url", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("size", BIG, nullable=False),
    Column("media_type", Text),
    Column("filename", Text),
    Column("validators", Text, nullable=False),
    Column("fetched", Text, nullable=False),
    Column("checked", Text, nullable=False),
)
Index("ix_archived_digest", archived.c.digest)
