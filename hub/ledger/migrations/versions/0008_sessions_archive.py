"""Sessions of browsers; copies of data in the archive."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "session",
        *(_text(name) for name in ("digest", "name", "role")),
        _text("agency", True),
        *(_text(name) for name in ("provider", "created", "expires")),
        sa.PrimaryKeyConstraint("digest", name=op.f("pk_session")),
    )
    op.create_table(
        "archived",
        sa.Column("record_id", _BIG, autoincrement=False, nullable=False),
        *(_text(name) for name in ("url", "digest")),
        sa.Column("size", _BIG, nullable=False),
        _text("media_type", True),
        _text("filename", True),
        *(_text(name) for name in ("validators", "fetched", "checked")),
        sa.ForeignKeyConstraint(["record_id"], ["record.id"], name=op.f("fk_archived_record_id_record")),
        sa.PrimaryKeyConstraint("record_id", "url", name=op.f("pk_archived")),
    )
    op.create_index("ix_archived_digest", "archived", ["digest"])


def downgrade() -> None:
    op.drop_table("archived")
    op.drop_table("session")
