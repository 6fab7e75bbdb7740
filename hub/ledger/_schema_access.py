"""Tables of the access policy: tokens, agencies, grants, and the audit log."""

from __future__ import annotations

from sqlalchemy import Column, Index, Table, Text

from hub.ledger._schema_base import BIG, metadata

__all__ = ["access_default", "access_grant", "access_request", "access_setting", "account_token", "agency", "audit"]

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
    Column("id", BIG, primary_key=True, autoincrement=True),
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
    Column("id", BIG, primary_key=True, autoincrement=False),
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

access_request = Table(
    # an agency asks for a record's data; what was answered, and the grant that came of it
    "access_request",
    metadata,
    Column("id", BIG, primary_key=True, autoincrement=True),
    Column("agency", Text, nullable=False),
    Column("record", Text, nullable=False),  # uid
    Column("title", Text, nullable=False),
    Column("owner", Text),
    Column("aspects", Text, nullable=False),
    Column("purpose", Text, nullable=False),
    Column("legal_basis", Text, nullable=False),
    Column("contact", Text, nullable=False),
    Column("asked_by", Text, nullable=False),
    Column("asked", Text, nullable=False),
    Column("wanted_end", Text),
    Column("due", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("decided", Text),
    Column("decided_by", Text),
    Column("article", Text),
    Column("answer", Text),
    Column("grant_id", BIG),
)
Index("ix_access_request_agency", access_request.c.agency, access_request.c.state)
Index("ix_access_request_owner", access_request.c.owner, access_request.c.state)
