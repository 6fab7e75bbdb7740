"""Requests of agencies for data, and what was answered."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _text(name: str, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def upgrade() -> None:
    op.create_table(
        "access_request",
        sa.Column("id", _BIG, autoincrement=True, nullable=False),
        *(_text(name) for name in ("agency", "record", "title")),
        _text("owner", True),
        *(_text(name) for name in ("aspects", "purpose", "legal_basis", "contact", "asked_by", "asked")),
        _text("wanted_end", True),
        *(_text(name) for name in ("due", "state")),
        *(_text(name, True) for name in ("decided", "decided_by", "article", "answer")),
        sa.Column("grant_id", _BIG, nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_access_request")),
    )
    op.create_index("ix_access_request_agency", "access_request", ["agency", "state"])
    op.create_index("ix_access_request_owner", "access_request", ["owner", "state"])


def downgrade() -> None:
    op.drop_table("access_request")
