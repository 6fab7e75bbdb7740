"""Tables of the ledger (SQLAlchemy Core; SQLite and PostgreSQL).

Times are UTC ISO 8601 text with microseconds and `Z` (equal on both databases, sorts as it reads). JSON is text.
Raw records and graphs lie once in `blob`, zstd-compressed, named by the SHA-256 of their content; what those of a
source have in common lies once in `blob_dictionary`.
"""

from __future__ import annotations

from enum import StrEnum

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from hub.ledger._schema_access import (
    access_default,
    access_grant,
    access_request,
    access_setting,
    account_token,
    agency,
    audit,
)
from hub.ledger._schema_base import BIG, metadata
from hub.ledger._schema_serving import archived, feed, feed_event, feed_member, graph_set, session, webhook

__all__ = [
    "JobKind",
    "JobState",
    "Operation",
    "RecordState",
    "Stage",
    "Visibility",
    "access_default",
    "access_grant",
    "access_request",
    "access_setting",
    "account_token",
    "agency",
    "archived",
    "audit",
    "blob",
    "blob_dictionary",
    "change",
    "counter",
    "curated",
    "cursor",
    "delivery",
    "feed",
    "feed_event",
    "feed_member",
    "finding",
    "finding_part",
    "finding_set",
    "graph_set",
    "hold",
    "job",
    "leftover",
    "link",
    "metadata",
    "plan_entry",
    "record",
    "record_scope",
    "release",
    "session",
    "setting",
    "source",
    "staged",
    "webhook",
]


class JobState(StrEnum):
    """Where a job stands; every job row says one of these."""

    QUEUED = "queued"
    RUNNING = "running"
    FINISHED = "finished"
    FAILED = "failed"
    CANCELLED = "cancelled"
    HELD = "held"


class JobKind(StrEnum):
    """What a job does."""

    HARVEST = "harvest"
    REMAP = "remap"
    EDIT = "edit"
    """A write through the Action API into a catalog of the hub's own."""


class Stage(StrEnum):
    """How far a job got; a resumed job goes on from here."""

    LISTING = "listing"
    MAPPING = "mapping"
    PLANNED = "planned"
    APPLYING = "applying"
    CONFIRMING = "confirming"
    DONE = "done"


class RecordState(StrEnum):
    """`LIVE` records have a good version; `REJECTED` never had one; `WITHDRAWN` had one and are gone for now."""

    LIVE = "live"
    WITHDRAWN = "withdrawn"
    REJECTED = "rejected"


class Operation(StrEnum):
    """What a plan does with a record, and what the log says was done (`KEEP` and `REJECT` are never logged)."""

    ADD = "add"
    UPDATE = "update"
    KEEP = "keep"
    WITHDRAW = "withdraw"
    REJECT = "reject"


class Visibility(StrEnum):
    """Who may see that a record exists."""

    PUBLIC = "public"
    WITHHELD = "withheld"


def _within(column: str, values: type[StrEnum]) -> CheckConstraint:
    listed = ", ".join(f"'{value.value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


setting = Table(
    "setting",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

source = Table(
    "source",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("config", Text, nullable=False),  # JSON of hub.sources.Source; secrets only as references
    Column("config_digest", Text, nullable=False),
    Column("origin", Text, nullable=False),  # "file", "cli" or "api": only "file" is removed by `sources sync`
    Column("priority", Integer, nullable=False),
    Column("paused", Boolean, nullable=False),
    Column("created", Text, nullable=False),
    Column("removed", Text),
    # what earlier runs left behind
    Column("failures", Integer, nullable=False, server_default="0"),  # in a row
    Column("last_attempt", Text),
    Column("last_success", Text),
    Column("last_full", Text),
    Column("incremental_from", Text),  # by the source's own clock, overlap not yet taken off
    Column("validators", Text, nullable=False, server_default="{}"),
    Column("recipe", Text),  # of the last finished run: mapping, schemes, profile
    Column("next_due", Text),
    Column("next_full_due", Text),
    Column("last_error", Text),
)

job = Table(
    "job",
    metadata,
    Column("id", BIG, primary_key=True, autoincrement=True),
    Column("source_id", Text, ForeignKey("source.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("trigger", Text, nullable=False),  # schedule, cli, api, demo
    Column("full", Boolean, nullable=False),  # a full listing was asked for
    Column("listing_full", Boolean),  # how the listing ended
    Column("unchanged", Boolean, nullable=False, server_default="0"),
    Column("priority", Integer, nullable=False, server_default="0"),
    Column("created", Text, nullable=False),
    Column("started", Text),
    Column("ended", Text),
    Column("checkpoint", Text),
    Column("source_time", Text),
    Column("validators", Text),
    Column("counts", Text, nullable=False, server_default="{}"),
    Column("reason_vi", Text),
    Column("reason_en", Text),
    Column("last_seq", BIG),  # what every projection must confirm before the job is finished
    Column("cancel_requested", Boolean, nullable=False, server_default="0"),
    # lease: the fencing number grows with each claim; a writer proves it in the transaction that writes
    Column("lease_owner", Text),
    Column("lease_until", Text),
    Column("fence", Integer, nullable=False, server_default="0"),
    _within("state", JobState),
    _within("kind", JobKind),
    _within("stage", Stage),
)
Index("ix_job_source_state", job.c.source_id, job.c.state)
Index("ix_job_state", job.c.state)

blob = Table(
    "blob",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("size", Integer, nullable=False),  # bytes before compression
    Column("content", LargeBinary, nullable=False),
)

blob_dictionary = Table(
    # what contents of one kind have in common (hub.ledger.blobs); a compressed content names the one that it needs
    "blob_dictionary",
    metadata,
    Column("id", BIG, primary_key=True, autoincrement=False),  # made from its content by zstd
    Column("scope", Text, nullable=False),  # the kind and the source: the newest one compresses what comes
    Column("made", Text, nullable=False),
    Column("content", LargeBinary, nullable=False),
)
Index("ix_blob_dictionary_scope", blob_dictionary.c.scope)

staged = Table(
    "staged",
    metadata,
    Column("job_id", BIG, ForeignKey("job.id", ondelete="CASCADE"), primary_key=True),
    Column("identifier", Text, primary_key=True),
    Column("event", Text, nullable=False),  # record, withdrawn or unusable
    Column("raw_digest", Text),
    Column("media_type", Text),
    Column("modified", Text),
    Column("private", Boolean, nullable=False, server_default="0"),
    Column("findings", Text, nullable=False, server_default="[]"),
    Column("reason", Text),
)

record = Table(
    "record",
    metadata,
    Column("id", BIG, primary_key=True, autoincrement=True),
    Column("source_id", Text, ForeignKey("source.id"), nullable=False),
    Column("identifier", Text, nullable=False),
    Column("uid", Text, nullable=False, unique=True),  # mappings.record_uid of its first identifier, kept through moves
    Column("name", Text, nullable=False, unique=True),  # short, CKAN-legal, for ever
    Column("iri", Text, nullable=False),
    Column("class", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("visibility", Text, nullable=False),
    Column("private", Boolean, nullable=False, server_default="0"),  # the source itself says so
    Column("shown", Boolean, nullable=False),  # false: another record about the same IRI is shown instead
    # the published good version
    Column("raw_digest", Text),
    Column("media_type", Text),
    Column("recipe", Text),
    Column("graph_digest", Text),
    # the same with links rewritten, as holders of a token and as anybody see it; null: they see no such record
    Column("view_digest", Text),
    Column("public_digest", Text),
    Column("source_modified", Text),
    # the newest version when it was rejected; cleared by the next good one
    Column("rejected_raw_digest", Text),
    Column("rejected_recipe", Text),
    Column("created", Text, nullable=False),
    Column("modified", Text, nullable=False),  # of its last logged change
    Column("withdrawn", Text),
    # as anybody saw it: first shown, and of its last change that anybody could see
    Column("public_created", Text),
    Column("public_modified", Text),
    Column("last_seq", BIG, nullable=False, server_default="0"),
    # what the access policy knows of it (hub.ledger.access), from its source's configuration and a steward's word
    Column("owner", Text),  # an agency's id
    Column("data_class", Text, nullable=False, server_default="open"),
    Column("access_label", Text),
    Column("flags", Text, nullable=False, server_default=""),  # of personal, important, core; apart by commas
    Column("description", Text, nullable=False, server_default="public"),  # exposure: public or granted
    Column("data", Text, nullable=False, server_default="public"),
    Column("access_basis", Text),  # digest of what these were made from
    Column("place", Integer, nullable=False, server_default="1"),  # among the live records about its IRI, from 1
    UniqueConstraint("source_id", "identifier"),
    _within("state", RecordState),
    _within("visibility", Visibility),
)
Index("ix_record_iri", record.c.iri)
Index("ix_record_source_state", record.c.source_id, record.c.state)
Index("ix_record_owner", record.c.owner)

record_scope = Table(
    # what a record that is not public in every aspect belongs to: grants name it by these (kind: theme, unit, series)
    "record_scope",
    metadata,
    Column("record_id", BIG, ForeignKey("record.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("value", Text, primary_key=True),
)
Index("ix_record_scope_kind_value", record_scope.c.kind, record_scope.c.value)

link = Table(
    # record -> uid or IRI of a record here that its graph links to
    "link",
    metadata,
    Column("record_id", BIG, ForeignKey("record.id", ondelete="CASCADE"), primary_key=True),
    Column("target", Text, primary_key=True),
)
Index("ix_link_target", link.c.target)

finding_set = Table(
    # what was found in one record or more, without what is a record's own (hub.ledger.finding_sets)
    "finding_set",
    metadata,
    Column("id", BIG, primary_key=True, autoincrement=True),
    Column("source_id", Text, ForeignKey("source.id"), nullable=False),
    Column("digest", Text, nullable=False),
    UniqueConstraint("source_id", "digest"),
)

finding_part = Table(
    # one finding of a set, in order; `value_at` and `focus_at` are numbers of texts in `finding.own`
    "finding_part",
    metadata,
    Column("set_id", BIG, ForeignKey("finding_set.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("origin", Text, nullable=False),  # harvest, lift, shape, screen, identity, projection:NAME
    Column("rule", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("value_at", Integer),
    Column("quoted", Boolean, nullable=False),  # the words have a sign where the value goes
    Column("expectation", Text, nullable=False),
    Column("vi", Text, nullable=False),
    Column("en", Text, nullable=False),
    Column("focus_at", Integer),
)
Index("ix_finding_part_rule", finding_part.c.rule)

finding = Table(
    # the current findings of each record's newest version, and of a source's last run (identifier null)
    "finding",
    metadata,
    Column("id", BIG, primary_key=True, autoincrement=True),
    Column("source_id", Text, ForeignKey("source.id"), nullable=False),
    Column("identifier", Text),
    Column("maker", Text, nullable=False),  # whose findings come and go together: harvest, made, identity, ...
    Column("set_id", BIG, ForeignKey("finding_set.id"), nullable=False),
    Column("own", Text, nullable=False),  # JSON list: values and places that are the record's own
    Column("job_id", BIG),
    Column("found", Text, nullable=False),
)
Index("ix_finding_source_identifier", finding.c.source_id, finding.c.identifier)
Index("ix_finding_set", finding.c.set_id)

leftover = Table(
    "leftover",
    metadata,
    Column("source_id", Text, ForeignKey("source.id"), primary_key=True),
    Column("path", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("example", Text, nullable=False),
    Column("job_id", BIG),
)

plan_entry = Table(
    "plan_entry",
    metadata,
    Column("job_id", BIG, ForeignKey("job.id", ondelete="CASCADE"), primary_key=True),
    Column("identifier", Text, primary_key=True),
    Column("operation", Text, nullable=False),
    Column("record_id", BIG),  # null for an add
    Column("moved_from", Text),  # the identifier this record had before a re-keying
    Column("loss", Text),  # absent, withdrawn, rekeyed, invalid or private: what the guard counts
    Column("raw_digest", Text),
    Column("media_type", Text),
    Column("recipe", Text),
    Column("graph_digest", Text),
    Column("iri", Text),
    Column("class", Text),
    Column("title", Text),
    Column("name", Text),
    Column("visibility", Text),
    Column("private", Boolean, nullable=False, server_default="0"),
    Column("source_modified", Text),
    Column("findings", Text, nullable=False, server_default="[]"),  # JSON: [maker, number of the set, own] each
    Column("links", Text, nullable=False, server_default="[]"),
    Column("reason", Text),
    Column("applied", Boolean, nullable=False, server_default="0"),
    _within("operation", Operation),
)

hold = Table(
    # a plan that the guard held, and what a steward decided
    "hold",
    metadata,
    Column("id", BIG, primary_key=True, autoincrement=True),
    Column("job_id", BIG, ForeignKey("job.id", ondelete="CASCADE"), nullable=False),
    Column("source_id", Text, ForeignKey("source.id"), nullable=False),
    Column("created", Text, nullable=False),
    Column("reason_vi", Text, nullable=False),
    Column("reason_en", Text, nullable=False),
    Column("decision", Text),  # approved, rejected or replaced
    Column("decided", Text),
    Column("decided_by", Text),
    Column("note", Text),
)

counter = Table(
    # one row per counter, updated last in the transaction so that the lock is short and the log gapless
    "counter",
    metadata,
    Column("name", Text, primary_key=True),  # "log" or "public"
    Column("value", BIG, nullable=False),
)

change = Table(
    # append-only. The `public` digests are what anybody sees of the record before and after; null: nothing.
    "change",
    metadata,
    Column("seq", BIG, primary_key=True, autoincrement=False),
    Column("public_seq", BIG, nullable=False),  # number of changes up to here that anybody can see
    Column("record_id", BIG, ForeignKey("record.id"), nullable=False),
    Column("operation", Text, nullable=False),
    Column("iri", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Column("public_before", Text),
    Column("public_after", Text),
    Column("at", Text, nullable=False),
    Column("job_id", BIG),
    # the record's own content or exposure changed; not only what it links to, or who else is about its IRI
    Column("own", Boolean, nullable=False, server_default="1"),
    CheckConstraint("operation IN ('add', 'update', 'withdraw')", name="operation"),
)
Index("ix_change_record_seq", change.c.record_id, change.c.seq)
Index("ix_change_public_seq", change.c.public_seq)
Index("ix_change_iri", change.c.iri)

cursor = Table(
    # how far each projection confirmed; the truth lies inside the projection where it has a place for it
    "cursor",
    metadata,
    Column("projection", Text, primary_key=True),
    Column("seq", BIG, nullable=False),
    Column("confirmed", Text, nullable=False),
    Column("owner", Text),  # who follows now: host:pid
    Column("state", Text, nullable=False, server_default="{}"),  # what a projection without its own place keeps here
    Column("error", Text),
)

delivery = Table(
    # what a projection without a place of its own (a CKAN) was last given of each record
    "delivery",
    metadata,
    Column("projection", Text, primary_key=True),
    Column("uid", Text, primary_key=True),
    Column("remote_id", Text, nullable=False),
    Column("digest", Text, nullable=False),  # of what was sent
    Column("remote_modified", Text),  # what the target said when it took it: another moment there means an edit there
    Column("refused", Boolean, nullable=False, server_default="0"),
)

curated = Table(
    # organizations, groups and vocabularies made through the Action API for catalogs of the hub itself
    "curated",
    metadata,
    Column("kind", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("content", Text, nullable=False),
    Column("modified", Text, nullable=False),
)

release = Table(
    # a steward's word that a text with personal data in it may be published as it is
    "release",
    metadata,
    Column("source_id", Text, ForeignKey("source.id"), primary_key=True),
    Column("identifier", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("note", Text, nullable=False),
)
