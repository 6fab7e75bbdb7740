"""Feeds: the log of an agency's own, sets of OAI-PMH, webhooks; and finding changes by IRI."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0004"
branch_labels = None
depends_on = None

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _record() -> sa.Column[int]:
    return sa.Column("record_id", _BIG, autoincrement=False, nullable=False)


def upgrade() -> None:
    op.create_index("ix_change_iri", "change", ["iri"])
    op.create_table(
        "feed",
        _text("key"),
        sa.Column("number", _BIG, nullable=False),
        sa.Column("seq", _BIG, nullable=False),
        _text("view"),
        _text("at"),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_feed")),
    )
    op.create_table(
        "feed_event",
        _text("feed"),
        sa.Column("number", _BIG, autoincrement=False, nullable=False),
        _record(),
        _text("iri"),
        _text("before", True),
        _text("after", True),
        _text("at"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_feed_event_record_id_record")),
        sa.PrimaryKeyConstraint("feed", "number", name=op.f("pk_feed_event")),
    )
    op.create_index("ix_feed_event_record", "feed_event", ["feed", "record_id", "number"])
    op.create_index("ix_feed_event_iri", "feed_event", ["feed", "iri"])
    op.create_table(
        "feed_member",
        _text("feed"),
        _record(),
        _text("iri"),
        _text("digest"),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_feed_member_record_id_record")),
        sa.PrimaryKeyConstraint("feed", "record_id", name=op.f("pk_feed_member")),
    )
    op.create_table(
        "graph_set",
        _text("digest"),
        _text("spec"),
        _text("label"),
        sa.PrimaryKeyConstraint("digest", "spec", name=op.f("pk_graph_set")),
    )
    op.create_index("ix_graph_set_spec", "graph_set", ["spec"])
    op.create_table(
        "webhook",
        *(_text(name) for name in ("id", "owner", "actor", "url", "salt", "created")),
        sa.Column("number", _BIG, nullable=False),
        sa.Column("failures", sa.Integer(), server_default="0", nullable=False),
        *(
            _text(name, True)
            for name in (
                *("failing_since", "next_attempt", "last_success", "last_error"),
                *("disabled", "reason_vi", "reason_en"),
            )
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_webhook")),
    )
    op.create_index("ix_webhook_owner", "webhook", ["owner"])


def downgrade() -> None:
    for name in ("webhook", "graph_set", "feed_member", "feed_event", "feed"):
        op.drop_table(name)
    op.drop_index("ix_change_iri", "change")
