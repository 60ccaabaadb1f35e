"""lease of a job

Revision ID: 0002
Revises: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Expand only: what runs already knows nothing of these columns and goes on as before.
    op.add_column("jobs", sa.Column("attempts", sa.Integer, nullable=False, server_default="0"))
    op.add_column("jobs", sa.Column("leased_until", sa.TIMESTAMP(timezone=True)))
    op.add_column("jobs", sa.Column("worker_version", sa.Text))


def downgrade() -> None:
    op.drop_column("jobs", "worker_version")
    op.drop_column("jobs", "leased_until")
    op.drop_column("jobs", "attempts")
