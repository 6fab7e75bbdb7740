"""Dates of a record as anybody saw it, made from the log for records that are there already."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("public_created", "public_modified"):
        op.add_column("record", sa.Column(name, sa.Text(), nullable=True))
    for name, choose in (("public_created", "MIN"), ("public_modified", "MAX")):
        op.execute(
            f"UPDATE record SET {name} = (SELECT {choose}(at) FROM change WHERE change.record_id = record.id "
            "AND (public_before IS NOT NULL OR public_after IS NOT NULL) "
            "AND (public_before IS NULL OR public_after IS NULL OR public_before <> public_after))"
        )


def downgrade() -> None:
    for name in ("public_modified", "public_created"):
        op.drop_column("record", name)
