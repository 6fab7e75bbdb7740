"""Tables of the ledger (SQLAlchemy Core; SQLite and PostgreSQL).

Times are UTC ISO 8601 text with microseconds and `Z` (equal on both databases, sorts as it reads). JSON is text.
Raw records and graphs lie once in `blob`, zstd-compressed, named by the SHA-256 of their content.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

__all__ = [
    "JobKind",
    "JobState",
    "Operation",
    "RecordState",
    "Stage",
    "Visibility",
    "account_token",
    "archived",
    "audit",
    "blob",
    "change",
    "counter",
    "curated",
    "cursor",
    "delivery",
    "feed",
    "feed_event",
    "feed_member",
    "finding",
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

metadata: Final = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_BIG = BigInteger().with_variant(Integer, "sqlite")


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
    Column("id", _BIG, primary_key=True, autoincrement=True),
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
    Column("last_seq", _BIG),  # what every projection must confirm before the job is finished
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

staged = Table(
    "staged",
    metadata,
    Column("job_id", _BIG, ForeignKey("job.id", ondelete="CASCADE"), primary_key=True),
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
    Column("id", _BIG, primary_key=True, autoincrement=True),
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
    Column("last_seq", _BIG, nullable=False, server_default="0"),
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
    Column("record_id", _BIG, ForeignKey("record.id", ondelete="CASCADE"), primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("value", Text, primary_key=True),
)
Index("ix_record_scope_kind_value", record_scope.c.kind, record_scope.c.value)

link = Table(
    # record -> uid or IRI of a record here that its graph links to
    "link",
    metadata,
    Column("record_id", _BIG, ForeignKey("record.id", ondelete="CASCADE"), primary_key=True),
    Column("target", Text, primary_key=True),
)
Index("ix_link_target", link.c.target)

finding = Table(
    # the current findings of each record's newest version, and of a source's last run (identifier null)
    "finding",
    metadata,
    Column("id", _BIG, primary_key=True, autoincrement=True),
    Column("source_id", Text, ForeignKey("source.id"), nullable=False),
    Column("identifier", Text),
    Column("origin", Text, nullable=False),  # harvest, lift, shape, identity, projection:NAME
    Column("rule", Text, nullable=False),
    Column("severity", Text, nullable=False),
    Column("path", Text, nullable=False),
    Column("value", Text),
    Column("expectation", Text, nullable=False),
    Column("vi", Text, nullable=False),
    Column("en", Text, nullable=False),
    Column("focus", Text),
    Column("job_id", _BIG),
    Column("found", Text, nullable=False),
)
Index("ix_finding_source_identifier", finding.c.source_id, finding.c.identifier)
Index("ix_finding_rule", finding.c.rule)

leftover = Table(
    "leftover",
    metadata,
    Column("source_id", Text, ForeignKey("source.id"), primary_key=True),
    Column("path", Text, primary_key=True),
    Column("count", Integer, nullable=False),
    Column("example", Text, nullable=False),
    Column("job_id", _BIG),
)

plan_entry = Table(
    "plan_entry",
    metadata,
    Column("job_id", _BIG, ForeignKey("job.id", ondelete="CASCADE"), primary_key=True),
    Column("identifier", Text, primary_key=True),
    Column("operation", Text, nullable=False),
    Column("record_id", _BIG),  # null for an add
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
    Column("findings", Text, nullable=False, server_default="[]"),
    Column("links", Text, nullable=False, server_default="[]"),
    Column("reason", Text),
    Column("applied", Boolean, nullable=False, server_default="0"),
    _within("operation", Operation),
)
Index("ix_plan_entry_job_applied", plan_entry.c.job_id, plan_entry.c.applied)

hold = Table(
    # a plan that the guard held, and what a steward decided
    "hold",
    metadata,
    Column("id", _BIG, primary_key=True, autoincrement=True),
    Column("job_id", _BIG, ForeignKey("job.id", ondelete="CASCADE"), nullable=False),
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
    Column("value", _BIG, nullable=False),
)

change = Table(
    # append-only. The `public` digests are what anybody sees of the record before and after; null: nothing.
    "change",
    metadata,
    Column("seq", _BIG, primary_key=True, autoincrement=False),
    Column("public_seq", _BIG, nullable=False),  # number of changes up to here that anybody can see
    Column("record_id", _BIG, ForeignKey("record.id"), nullable=False),
    Column("operation", Text, nullable=False),
    Column("iri", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Column("public_before", Text),
    Column("public_after", Text),
    Column("at", Text, nullable=False),
    Column("job_id", _BIG),
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
    Column("seq", _BIG, nullable=False),
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

account_token = Table(
    # API tokens: only the SHA-256 is kept; a token is shown once
    "token",
    metadata,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("digest", Text, nullable=False, unique=True),
    Column("created", Text, nullable=False),
    Column("expires", Text),
    Column("revoked", Text),
    Column("role", Text, nullable=False, server_default="admin"),  # of hub.policy.Role
    Column("agency", Text),
    Column("scopes", Text, nullable=False, server_default="data,read,write"),
)

agency = Table(
    # agencies that no concept scheme holds, by ids of the hub's own
    "agency",
    metadata,
    Column("id", Text, primary_key=True),
    Column("title_vi", Text, nullable=False),
    Column("title_en", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("closed", Text),
    Column("successor", Text),  # whom its grants and records pass to
)

access_grant = Table(
    # what an agency may see beyond what is public, and why. A row is never changed but to revoke it.
    "access_grant",
    metadata,
    Column("id", _BIG, primary_key=True, autoincrement=True),
    Column("grantee", Text),  # an agency's id; null: every agency
    Column("kind", Text, nullable=False),  # of hub.policy.ScopeKind
    Column("value", Text, nullable=False),
    Column("aspects", Text, nullable=False),  # "description" or "data,description"
    Column("purpose", Text, nullable=False),
    Column("legal_basis", Text, nullable=False),
    Column("starts", Text, nullable=False),
    Column("ends", Text),
    Column("by", Text, nullable=False),
    Column("created", Text, nullable=False),
    Column("revoked", Text),
    Column("revoked_by", Text),
    Column("reason", Text),
)
Index("ix_access_grant_grantee", access_grant.c.grantee)

access_default = Table(
    # what a data class or a flag exposes, where it differs from what the law's text suggests
    "access_default",
    metadata,
    Column("name", Text, primary_key=True),  # of hub.policy.DataClass or Flag
    Column("description", Text, nullable=False),
    Column("data", Text, nullable=False),
)

access_setting = Table(
    # a steward's word about one record, above its source's configuration
    "access_setting",
    metadata,
    Column("uid", Text, primary_key=True),
    Column("settings", Text, nullable=False),  # JSON of hub.ledger.access.Settings
    Column("by", Text, nullable=False),
    Column("at", Text, nullable=False),
)

audit = Table(
    # who decided what: append-only, gapless, each row bound to the one before by its hash (hub.ledger.audit)
    "audit",
    metadata,
    Column("id", _BIG, primary_key=True, autoincrement=False),
    Column("at", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False, server_default="{}"),
    Column("agency", Text),
    Column("record", Text),  # uid
    Column("prev", Text, nullable=False),
    Column("hash", Text, nullable=False),
)
Index("ix_audit_agency", audit.c.agency)
Index("ix_audit_record", audit.c.record)
Index("ix_audit_at", audit.c.at)

feed = Table(
    # the log of an agency's own: its view changes with grants too, which the change log does not tell
    "feed",
    metadata,
    Column("key", Text, primary_key=True),  # of the view
    Column("number", _BIG, nullable=False),  # of its last event
    Column("seq", _BIG, nullable=False),  # of the change log, up to which it is caught up
    Column("view", Text, nullable=False),  # digest of what decided the view when it was caught up
    Column("at", Text, nullable=False),
)

feed_event = Table(
    # append-only, gapless by feed
    "feed_event",
    metadata,
    Column("feed", Text, primary_key=True),
    Column("number", _BIG, primary_key=True, autoincrement=False),
    Column("record_id", _BIG, ForeignKey("record.id"), nullable=False),
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
    Column("record_id", _BIG, ForeignKey("record.id"), primary_key=True, autoincrement=False),
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
    Column("number", _BIG, nullable=False),  # of the last event that the receiver took
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
)

archived = Table(
    # what an address of a record gave when it was last fetched; the bytes lie in the archive, by their digest
    "archived",
    metadata,
    Column("record_id", _BIG, ForeignKey("record.id"), primary_key=True, autoincrement=False),
    Column("url", Text, primary_key=True),
    Column("digest", Text, nullable=False),
    Column("size", _BIG, nullable=False),
    Column("media_type", Text),
    Column("filename", Text),
    Column("validators", Text, nullable=False),
    Column("fetched", Text, nullable=False),
    Column("checked", Text, nullable=False),
)
Index("ix_archived_digest", archived.c.digest)
