"""Whom a provider vouched for in a session, so that the list of its people is asked again at each request."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("session", sa.Column("person", sa.Text(), nullable=True))


def downgrade() -> None:
    op.drop_column("session", "person")
