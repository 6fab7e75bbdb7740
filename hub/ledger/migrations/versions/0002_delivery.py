"""What a projection without a place of its own was last given of each record."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "delivery",
        sa.Column("projection", sa.Text(), nullable=False),
        sa.Column("uid", sa.Text(), nullable=False),
        sa.Column("remote_id", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("remote_modified", sa.Text(), nullable=True),
        sa.Column("refused", sa.Boolean(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("projection", "uid", name=op.f("pk_delivery")),
    )


def downgrade() -> None:
    op.drop_table("delivery")
