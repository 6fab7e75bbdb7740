"""Alembic's entry: always online, on the connection that `Ledger.upgrade` hands over."""

from alembic import context

from hub.ledger.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
