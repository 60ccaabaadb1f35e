"""How alembic reaches the database. Each revision is one transaction; two runs at a time take turns."""

import os
import time
from logging.config import fileConfig

from alembic import context
from sqlalchemy import create_engine, pool, text
from sqlalchemy.engine import Connection

# Any number, the same in all runs against one database.
MIGRATION_LOCK = 8_006_001
LOCK_SECONDS = 120

config = context.config
if config.config_file_name is not None:
    fileConfig(config.config_file_name, disable_existing_loggers=False)


def wait_for_lock(connection: Connection) -> None:
    """Takes the session's advisory lock. By trying: one who waits inside a statement would block CREATE INDEX CONCURRENTLY."""
    deadline = time.monotonic() + LOCK_SECONDS
    while not connection.execute(text("SELECT pg_try_advisory_lock(:id)"), {"id": MIGRATION_LOCK}).scalar():
        if time.monotonic() > deadline:
            raise TimeoutError(f"Another migration held the lock for {LOCK_SECONDS} seconds.")
        time.sleep(0.5)


def run_online() -> None:
    engine = create_engine(os.environ["DATABASE_URL"], poolclass=pool.NullPool)
    with engine.connect() as connection, engine.connect().execution_options(isolation_level="AUTOCOMMIT") as holder:
        wait_for_lock(holder)
        context.configure(connection=connection, transaction_per_migration=True)
        with context.begin_transaction():
            context.run_migrations()


def run_offline() -> None:
    """Writes the SQL instead of running it (`--sql`): needs no database."""
    context.configure(dialect_name="postgresql", literal_binds=True, transaction_per_migration=True)
    with context.begin_transaction():
        context.run_migrations()


if context.is_offline_mode():
    run_offline()
else:
    run_online()
