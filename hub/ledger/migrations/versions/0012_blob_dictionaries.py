"""What a source's records have in common is kept once: dictionaries that contents are compressed with."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "blob_dictionary",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=False, nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("made", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_blob_dictionary")),
    )
    op.create_index("ix_blob_dictionary_scope", "blob_dictionary", ["scope"])
    # Entries are found by their primary key alone; this index was written twice for each and never read.
    op.drop_index("ix_plan_entry_job_applied", "plan_entry")


def downgrade() -> None:
    raise NotImplementedError("contents that need a dictionary cannot be read without it; there is no way back")
